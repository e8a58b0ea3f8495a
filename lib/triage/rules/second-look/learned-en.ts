import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.01,
  emergencyFrom: 0.96,
  nurseFrom: 0.43,
  weights: `
1.72 =stab_shot
1.63 =electric
1.61 =suicidal
1.58 =self_harm_now
1.53 =drowning
1.49 =amputated
1.47 =harm_others
1.43 =baby_quiet
1.4 =device_alarm
1.38 =oxygen_low
1.36 =black_stool
1.33 =deformed
1.32 =abuse_danger
1.32 =fever =young_baby
1.32 =poison_swallowed
1.31 =fever =immunosuppressed
1.31 =snake
1.31 collaps
1.31 found
1.29 =seizure
1.28 =fever =newborn
1.27 electrocut
1.26 =overdose_taken
1.26 =snake =snake_bad
1.26 =wild_bite
1.25 =swallowed_battery
1.2 =animal_bite =bite_bad
1.2 die
1.14 =baby_still =pregnant
1.14 =choking
1.13 =unresponsive
1.13 ^ _ chok
1.12 seizure
1.11 =during_exercise =fainted
1.11 a seizure
1.1 =chemical_word =eye_chemical
1.1 =harm_others =pain_any
1.1 =smoke
1.1 =water_broke
1.09 =burn_any =burn_big
1.09 =burn_big
1.07 =inhaler_fails
1.06 =burn_any =burn_severity
1.06 =chemical_word =eye_area
1.06 =chest_lasting =suicidal
1.05 =allergen =stab_shot
1.05 =very_fast_pulse
1.04 =asthma =inhaler_fails
1.04 =chest_lasting =seizure
1.03 =burn_big =burn_severity
1.03 =contractions
1.03 =eye_area =face_blisters
1.03 =face_blisters
1.02 =again_fainted
1.02 =amputated =limb_injury
1.02 =cut_self
1.02 =soaking_pad
1.02 chok
1.02 oxygen _ #11+
1.02 sugar is
1.01 =bite_bad =co_words
1.01 =chest_pressure
1.01 =pierced_through
1.01 pass out
1 =baby_quiet =baby_still
1 =deformed =limb_injury
1 =diabetes =overdose_taken
0.99 =abuse_danger =dangerous_person
0.99 =child_got_pills =poison_swallowed
0.99 =no_urine
0.98 =alcohol =poison_swallowed
0.98 =burn_severity =child_got_pills
0.98 =chest_any =chest_pressure
0.98 =pregnant =vaginal_bleeding
0.98 min
0.97 hav a
0.97 to _ it
0.96 =cannot_breathe
0.96 =skin_peeling
0.96 bent
0.96 drowsy
0.96 my _ collaps
0.96 point
0.95 =carbon_monoxide
0.95 =ear_swollen
0.95 =hours_pain =seizure
0.95 shook
0.95 way
0.94 =means_mentioned =suicidal
0.94 temp _ #99+
0.94 touch
0.93 =bite_bad =face_blisters
0.93 =dangerous_person =unresponsive
0.92 =sugar_low
0.92 myself
0.91 =barking_stridor
0.91 =bluish =turning_blue
0.91 =chemical_strong
0.91 =chemical_strong =chemical_word
0.91 =contractions =pregnant
0.91 =turning_blue
0.91 =unresponsive =wakes
0.91 end it
0.9 =amputated =scratched
0.9 =amputated =wound
0.9 =burn_severity =chest_pressure
0.9 =sugar_low =sugar_very_low
0.9 =sugar_very_low
0.9 forward
0.9 turn blue
0.9 wont go
0.89 =carbon_monoxide =co_words
0.89 a _ bit
0.89 behind
0.89 nonstop
0.89 to die
0.88 =allergen =poison_swallowed
0.88 =jaw_locked
0.88 =vomiting_blood
0.88 had _ seizure
0.87 =bluish
0.87 =bluish =lips_blue
0.87 =contractions =preterm_weeks
0.87 =eye_hit_bad =pregnant
0.87 =lips_blue
0.87 =pregnant =water_broke
0.87 =priapism
0.87 hang
0.87 open
0.86 =bite_bad =chemical_word
0.86 =bleeding_any =pregnant
0.86 and just
0.86 from a
0.86 the floor
0.85 -up
0.85 =again_fainted =fainted
0.85 =animal_bite =wild_bite
0.85 ^ chok
0.85 black
0.85 crush
0.85 her _ and
0.85 my friend
0.85 tell _ to
0.84 =chemical_word =swallowed_battery
0.84 =dystonia
0.84 =extreme_fever
0.84 =extreme_fever =fever
0.84 =extreme_fever =high_fever
0.84 =hours_pain =suicidal
0.84 =poison_swallowed =swallowed_battery
0.84 implant
0.84 wound
0.83 =cannot_breathe =short_breath
0.83 =chemical_word =poison_swallowed
0.83 =clot_risk =fever
0.83 =collapsed_word
0.83 =collapsed_word =fainted
0.83 =racing_heart =very_fast_pulse
0.83 fluid
0.83 heart is
0.83 i _ stabb
0.82 =breath_pauses
0.82 =burn_severity =cannot_breathe
0.82 =headache =vomiting
0.82 =seizure =seizure_repeat
0.82 =seizure_repeat
0.82 caught
0.82 have _ fever
0.82 out _ the
0.82 used my
0.82 word
0.81 =anaphylaxis_said
0.81 =anaphylaxis_said =using_word
0.81 =chemical_burn
0.81 =chemical_burn =chemical_word
0.81 =dangerous_person =speech
0.81 =fainted
0.81 =vomiting =vomiting_blood
0.81 my _ lip
0.81 my epipen
0.81 tell
0.81 used _ epipen
0.8 #99+ and
0.8 =eye_area =shingles
0.8 =face_blisters =shingles
0.8 =withdrawal
0.8 and she
0.8 lip look
0.8 on _ floor
0.8 oxygen is
0.79 =a_lot =bleeding_any
0.79 =child_got_pills =overdose_taken
0.79 =cold_limb =limb_injury
0.79 =drowsy
0.79 =drugs_taken
0.79 =eye_pierced
0.79 =hanging_attempt
0.79 =long_bleed =nosebleed
0.79 =vision_loss
0.79 break
0.79 caught in
0.79 im in
0.79 snake bit
0.79 up to
0.78 #11+ tylenol
0.78 =alcohol =child_got_pills
0.78 =animal_bite
0.78 =baby_quiet =burn_severity
0.78 =chemical_word =child_got_pills
0.78 =co_words =head_danger
0.78 =legs_gone
0.78 =stab_shot =wound
0.78 ^ hes
0.78 and _ are
0.78 cut off
0.78 knife
0.78 like _ and
0.78 on _ and
0.78 to _ myself
0.77 =a_lot =soaking_pad
0.77 =appendix_pain
0.77 =appendix_pain =appendix_said
0.77 =baby_still
0.77 =gradual_numb
0.77 =pink_foam
0.77 by mistake
0.77 fever and
0.77 mistake
0.77 my _ turn
0.77 soak
0.77 swallow a
0.77 wont wake
0.76 -peed
0.76 =face_droop
0.76 =hours_pain =speech
0.76 =pain_beyond
0.76 =rash =skin_peeling
0.76 and her
0.76 gush
0.76 is _ the
0.76 is hav
0.76 tell me
0.76 through my
0.76 was _ by
0.75 =fever =rash
0.75 =high_fever
0.75 =preterm_weeks =water_broke
0.75 =slow_heart
0.75 =swelling_throat =tongue_swollen
0.75 =tongue_swollen
0.75 =weak_one_side
0.75 and _ have
0.75 caught _ the
0.75 going to
0.75 i _ raped
0.75 i pass
0.75 inhal
0.75 my _ sugar
0.75 raped
0.75 swell up
0.75 was raped
0.74 # wks
0.74 =blood_streak =soft_spot
0.74 =done_with_it
0.74 =eye_hit_bad =soft_spot
0.74 =feels_sleepy
0.74 =fever =stiff_neck
0.74 =head_danger =vomiting_blood
0.74 =soft_spot
0.74 =swelling_throat
0.74 and _ out
0.74 and wont
0.74 cant _ my
0.74 every _ minut
0.74 head is
0.74 her head
0.74 into
0.74 is bleed
0.74 pass
0.74 that _ go
0.74 that wont
0.74 took too
0.73 =bite_bad =deformed
0.73 =child_got_pills =swallowed_battery
0.73 =confused
0.73 =means_mentioned =self_harm_now
0.73 and hes
0.73 cant _ her
0.73 feel _ im
0.73 fire
0.73 was _ and
0.73 was found
0.72 =blood_thinner =fall_any
0.72 =carbon_monoxide =headache
0.72 =cut_self =limb_injury
0.72 =cut_self =scratched
0.72 =cut_self =wound
0.72 =dangerous_person =harm_others
0.72 =limb_injury =water_broke
0.72 =rigors =wound_infected
0.72 =water_broke =waters_said
0.72 =waters_said
0.72 he got
0.72 heart _ and
0.72 im on
0.72 limp
0.72 off the
0.72 outside
0.72 took #11+
0.71 =bluish =burn_severity
0.71 =born_part
0.71 =confused =fever
0.71 =confused =head_danger
0.71 =cough =pink_foam
0.71 =coughs_blood =pink_foam
0.71 =means_mentioned =overdose_taken
0.71 and _ in
0.71 and chill
0.71 and the
0.71 bleed from
0.71 is bent
0.71 now my
0.71 the point
0.7 =burn_severity =harm_others
0.7 =burn_severity =poison_swallowed
0.7 =burn_severity =skin_peeling
0.7 =confused =dangerous_person
0.7 =cough =coughs_blood
0.7 =ear_blood =eye_hit_bad
0.7 =fell_baby
0.7 =overdose_taken =using_word
0.7 bad _ on
0.7 chill
0.7 feel my
0.7 grape
0.7 kill myself
0.7 over #99+
0.7 oxygen
0.7 sense
0.7 the kitchen
0.7 water broke
0.7 week with
0.69 =allergen =bite_bad
0.69 =baby_quiet =chest_lasting
0.69 =bladder_bowel_loss
0.69 =blood_streak =swallowed_battery
0.69 =burn_severity =overdose_taken
0.69 =chest_lasting =chest_pressure
0.69 =confused =speech
0.69 =eye_area =jaundice
0.69 =eye_hit_bad =sugar_low
0.69 =fainted =tia_resolved
0.69 =fever =high_fever
0.69 =pain_any =suicidal
0.69 =speech
0.69 =sugar_extreme
0.69 =sugar_extreme =sugar_very_high
0.69 a bad
0.69 and _ feel
0.69 and im
0.69 bad _ and
0.69 cant keep
0.69 chest and
0.69 got shot
0.69 is chok
0.69 like #11+
0.69 miss
0.69 so bad
0.69 to end
0.69 was _ in
0.69 with _ breath
0.69 wont _ up
0.68 =allergen =overdose_taken
0.68 =bite_bad =stab_shot
0.68 =bleeding_heavy
0.68 =bp_high =bp_very_high
0.68 =bp_very_high
0.68 =chest_pressure =squeezing_word
0.68 =cough =drowning
0.68 =drowsy =head_danger
0.68 =eye_hit_bad =preterm_weeks
0.68 =eye_hit_bad =vision_loss
0.68 =faint_exertion
0.68 =limp_refuses =unresponsive
0.68 =mania_psychosis =sleepless_days
0.68 ^ cant
0.68 a knife
0.68 baby #
0.68 fish hook
0.68 here
0.68 like im
0.68 me to
0.68 my _ keep
0.68 my wrist
0.68 push
0.68 she _ and
0.68 through
0.67 =baby_quiet =pregnant
0.67 =bleeding_heavy =eye_hit_bad
0.67 =blood_thinner =head_injury
0.67 =bp_extreme
0.67 =bp_extreme =bp_high
0.67 =bp_extreme =bp_very_high
0.67 =breathe_word
0.67 =breathe_word =short_breath
0.67 =chest_lasting =pregnant
0.67 =co_alarm
0.67 =cough =smoke
0.67 =cut_by_accident =overdose_taken
0.67 =fever =swelling
0.67 =head_danger =rash
0.67 =numb_any =weak_legs
0.67 =overdose_taken =ulcer_nsaid
0.67 =pain_beyond =skin_black
0.67 =purple_rash
0.67 =rash =tick
0.67 =saddle_numb
0.67 =skin_black
0.67 ^ _ child
0.67 bit me
0.67 breathe
0.67 cant open
0.67 feel sick
0.67 floor
0.67 got _ with
0.67 his _ and
0.67 i _ like
0.67 im bleed
0.67 my child
0.67 my water
0.67 seizur
0.67 stabb
0.67 thought of
0.67 to hurt
0.67 tonight
0.67 wheez
0.66 -right
0.66 =allergen =throat_tight
0.66 =born_part =contractions
0.66 =chest_lasting =soaking_pad
0.66 =confused =hallucinating
0.66 =coughs_blood
0.66 =device_alarm =heart_condition
0.66 =device_alarm =valve_or_device
0.66 =no_urine =vomiting_constantly
0.66 =noisy_rest
0.66 ^ _ by
0.66 ^ _ put
0.66 a bat
0.66 a grape
0.66 and _ breath
0.66 and _ vomit
0.66 and he
0.66 and ther
0.66 baby lip
0.66 bat
0.66 foam
0.66 found my
0.66 is turn
0.66 noise
0.66 on _ grape
0.66 shock
0.66 short of
0.66 ther a
0.66 white and
0.65 =allergen =swelling_throat
0.65 =bleeding_any =bleeding_heavy
0.65 =bleeding_any =ear_blood
0.65 =breath_pauses =cannot_breathe
0.65 =burn_severity =chemical_word
0.65 =child_got_pills
0.65 =confused =elderly
0.65 =deep_cut
0.65 =done_with_it =goodbye_note
0.65 =ear_blood
0.65 =fever =flank_pain
0.65 =fever =purple_rash
0.65 =fever =recent_travel
0.65 =fever =rigors
0.65 =hours_pain =soaking_pad
0.65 =phlegm =water_broke
0.65 =rigors
0.65 ^ found
0.65 and short
0.65 black and
0.65 burst
0.65 came back
0.65 dont know
0.65 everyone
0.65 got stabb
0.65 isnt -breath
0.65 magnet
0.65 of a
0.65 on _ side
0.65 on one
0.65 pressure _ over
0.65 speech is
0.65 the baby
0.65 think about
0.65 unconsciou
0.64 =allergen =swelling_lips
0.64 =belly_word =hernia_stuck
0.64 =bite_bad =face_droop
0.64 =bite_bad =shingles
0.64 =burn_severity =deep_burn
0.64 =burn_severity =unresponsive
0.64 =chest_lasting =drowning
0.64 =deep_burn
0.64 =ear_swollen =swelling
0.64 =elderly =speech
0.64 =limb_trapped
0.64 =means_at_hand
0.64 =means_mentioned =wound
0.64 =slow_breathing
0.64 =suicidal =using_word
0.64 ^ infant
0.64 ^ think
0.64 a _ lump
0.64 and _ dizzy
0.64 anymore
0.64 confus
0.64 eaten
0.64 for _ hour
0.64 hasnt
0.64 im dizzy
0.64 just had
0.64 my _ touch
0.64 my _ with
0.64 short _ breath
0.64 ther
0.64 thigh
0.64 touch me
0.63 =again_fainted =chest_lasting
0.63 =again_fainted =hours_pain
0.63 =baby =unresponsive
0.63 =bleeding_any =diarrhea
0.63 =burn_severity =face_droop
0.63 =chest_lasting =immunosuppressed
0.63 =days_many =fever
0.63 =deaf_sudden
0.63 =deaf_sudden =hours_pain
0.63 =diarrhea =rectal_blood
0.63 =diarrhea =stool_blood
0.63 =dry_mouth
0.63 =fever =postpartum
0.63 =fever =purple_word
0.63 =head_danger =head_injury
0.63 =heat_danger =heat_exposure
0.63 =legs_gone =weak_legs
0.63 =short_breath =wheeze_word
0.63 =snake =swelling
0.63 =wheeze_word
0.63 ^ _ pass
0.63 a bunch
0.63 and _ heart
0.63 and _ my
0.63 bottle
0.63 bunch
0.63 bunch of
0.63 cant _ it
0.63 down _ my
0.63 epipen
0.63 feel hot
0.63 heart rac
0.63 his chest
0.63 i was
0.63 im _ up
0.63 my _ went
0.63 my belly
0.63 of _ finger
0.63 old wont
0.63 tar
0.63 wont
0.63 wrist
0.62 =allergen =short_breath
0.62 =barking_stridor =croup_cough
0.62 =belly_word =throbbing_lump
0.62 =blood_streak =pregnant
0.62 =burn_severity =face_blisters
0.62 =clot_risk =eye_hit_bad
0.62 =co_words =suicidal
0.62 =eye_bulge
0.62 =heat_danger
0.62 =pain_any =throbbing_lump
0.62 =swelling =tongue_swollen
0.62 =throbbing_lump
0.62 a handful
0.62 and now
0.62 cant wake
0.62 down and
0.62 fell out
0.62 floppy
0.62 handful
0.62 handful of
0.62 herself
0.62 is _ off
0.62 liv
0.62 my _ got
0.62 my appendix
0.62 of liv
0.62 one side
0.62 pad
0.62 point _ liv
0.62 point of
0.62 the _ and
0.62 up _ arm
0.62 what _ point
0.61 #11+ min
0.61 -move
0.61 =at_rest
0.61 =burn_severity =pregnant
0.61 =cannot_move_side
0.61 =cannot_move_side =weak_one_side
0.61 =clot_risk =immunosuppressed
0.61 =confused =hours_pain
0.61 =lab_danger
0.61 =red_racing =wound_infected
0.61 =retractions
0.61 =weak_legs
0.61 =wound =wound_infected
0.61 and red
0.61 came
0.61 can see
0.61 chemo
0.61 finger got
0.61 her lip
0.61 huge
0.61 my thigh
0.61 rat
0.61 rat poison
0.61 start in
0.6 -baby
0.6 -felt _ -baby
0.6 =armed_now
0.6 =bladder_bowel_loss =urinary_stuck
0.6 =born_part =eye_hit_bad
0.6 =calf =stab_shot
0.6 =chemical_word =cocaine
0.6 =chest_lasting =drowsy
0.6 =cholinergic =drooling
0.6 =eye_hit_bad =near_faint
0.6 =fever =uti
0.6 =hallucinating =withdrawal
0.6 =hours_pain =immunosuppressed
0.6 =numb_any =saddle_numb
0.6 =rigors_hard
0.6 =self_harm_now =suicidal
0.6 =sleepless_days
0.6 =swelling_lips =swelling_throat
0.6 =urinary_stuck
0.6 ^ _ keep
0.6 ^ _ wound
0.6 ^ they
0.6 acid
0.6 and ive
0.6 and see
0.6 bad headache
0.6 by a
0.6 dog tore
0.6 fell _ the
0.6 got into
0.6 grey
0.6 hook
0.6 hurt and
0.6 i just
0.6 my _ swallow
0.6 one _ is
0.6 pass _ at
0.6 soft spot
0.6 three time
0.6 too _ to
0.6 was in
0.59 =a_lot =pregnant
0.59 =animal_bite =burn_severity
0.59 =belly_hit =heavy_fell
0.59 =bite_bad =eye_pierced
0.59 =black_stool =head_danger
0.59 =blister_any =burn_any
0.59 =calf =leg_swelling_one
0.59 =carbon_monoxide =head_danger
0.59 =chest_lasting =priapism
0.59 =cut_self =hanging_attempt
0.59 =dangerous_person =stab_shot
0.59 =deformed =possible_fracture
0.59 =eye_area =eye_pierced
0.59 =eye_hit_bad =vomiting_blood
0.59 =fall_any =heavy_fell
0.59 =gas_smell =head_danger
0.59 =heavy_fell
0.59 =heavy_fell =hit_hard
0.59 =heavy_fell =limb_injury
0.59 =hours_pain =priapism
0.59 =irregular_heart
0.59 =mouth_sores =rash
0.59 =severe_headache
0.59 =speech_garbled
0.59 and _ hot
0.59 and _ short
0.59 and _ wont
0.59 breath _ a
0.59 clot
0.59 day and
0.59 flash
0.59 heart _ #99+
0.59 hes
0.59 kitchen
0.59 pale
0.59 pas out
0.59 poison
0.59 practice
0.59 scream
0.59 shak
0.59 slit
0.59 slit _ wrist
0.59 temp of
0.59 the bathroom
0.59 to _ and
0.59 up blood
0.58 -hour
0.58 -in _ -hour
0.58 =belly_hard =hernia_stuck
0.58 =belly_hit =fell_baby
0.58 =bite_bad =sting
0.58 =black_stool =dizzy
0.58 =bleeding_heavy =limb_injury
0.58 =burn_severity =fever
0.58 =burn_severity =swallowed_battery
0.58 =calf =pierced_through
0.58 =chest_lasting =self_harm_now
0.58 =chest_lasting =unresponsive
0.58 =dangerous_person =head_danger
0.58 =fall_any =fell_baby
0.58 =feels_sleepy =head_danger
0.58 =fell_baby =hit_hard
0.58 =fever =wound_infected
0.58 =gangrene
0.58 =gangrene =pain_beyond
0.58 =gangrene =skin_black
0.58 =head_danger =young_baby
0.58 =headache =severe_headache
0.58 =heart_condition =valve_or_device
0.58 =hours_pain =self_harm_now
0.58 =hurts_breathing
0.58 =limb_gave
0.58 =limb_gave =weak_one_side
0.58 =swelling_lips =tongue_swollen
0.58 =valve_or_device
0.58 ^ our
0.58 a temp
0.58 and _ i
0.58 and confus
0.58 and i
0.58 blue
0.58 bottle of
0.58 breath for
0.58 chok on
0.58 do it
0.58 fall
0.58 hav
0.58 i _ black
0.58 is com
0.58 isnt
0.58 mom _ is
0.58 my hip
0.58 off in
0.58 open and
0.58 push forward
0.58 rash that
0.58 since yesterday
0.58 sudden
0.58 the left
0.58 thi _ and
0.58 too _ insulin
0.58 turn
0.58 turn _ and
0.58 turn purple
0.58 weak
0.58 whole
0.58 wks
0.57 =a_lot =cough
0.57 =a_lot =eye_hit_bad
0.57 =a_lot =swelling
0.57 =alcohol =confused
0.57 =allergen =head_danger
0.57 =battery_word =swallowed_battery
0.57 =belly_hit =fall_height
0.57 =bite_bad =new_medicine
0.57 =bite_bad =numb_any
0.57 =black_stool =chest_lasting
0.57 =bleeding_any =long_bleed
0.57 =bleeding_heavy =scratched
0.57 =bleeding_heavy =wound
0.57 =burn_severity =co_words
0.57 =chemical_burn =chemical_strong
0.57 =chest_lasting =getting_worse
0.57 =chest_lasting =no_urine
0.57 =ear_pain =ear_swollen
0.57 =eye_area =rash
0.57 =fall_any =fall_height
0.57 =fall_height
0.57 =fall_height =hit_hard
0.57 =fever =wound
0.57 =head_danger =speech
0.57 =hernia
0.57 =hernia =hernia_word
0.57 =hours_pain =sudden
0.57 =hours_pain =vision_loss
0.57 =neck_swelling
0.57 =rash =sting
0.57 =rigors_hard =shaking
0.57 =spreading
0.57 =testicle
0.57 =wont_swallow
0.57 ^ _ found
0.57 alarm _ going
0.57 and _ faint
0.57 and _ keep
0.57 and _ of
0.57 and _ rash
0.57 and my
0.57 and say
0.57 are _ and
0.57 blue and
0.57 cant feel
0.57 cant swallow
0.57 chest hurt
0.57 cut _ wrist
0.57 drank
0.57 electric shock
0.57 got _ off
0.57 his cheek
0.57 is bulg
0.57 my _ drank
0.57 my _ hand
0.57 n
0.57 piece
0.57 push _ and
0.57 rattlesnake
0.57 someth
0.57 think _ broke
0.57 water _ and
0.57 went
0.57 wont _ and
0.56 # _ temp
0.56 -slept -in
0.56 =allergen =child_got_pills
0.56 =bite_bad =hernia_stuck
0.56 =black_stool =hours_pain
0.56 =bleeding_any =fever
0.56 =calf =clot_risk
0.56 =chest_lasting =vision_loss
0.56 =contractions =eye_hit_bad
0.56 =dangerous_person =hours_pain
0.56 =eye_hit_bad =needle_stick
0.56 =fainted =refuses
0.56 =fever =many_days
0.56 =hernia_stuck =needle_stick
0.56 =limb_injury =pregnant
0.56 =nail_word =stab_shot
0.56 =needle_stick
0.56 =radiates_groin
0.56 =shaking
0.56 =stroke_said
0.56 =stroke_said =stroke_word
0.56 =swallow_trouble =throat_tight
0.56 =swallow_trouble =wont_swallow
0.56 =throat_tight =wont_swallow
0.56 ^ sudden
0.56 and _ and
0.56 and _ blood
0.56 and _ sleepy
0.56 and is
0.56 and spott
0.56 breath and
0.56 fast and
0.56 feel like
0.56 got _ bad
0.56 had _ seizur
0.56 is limp
0.56 like coffee
0.56 my door
0.56 put his
0.56 say #99+
0.56 say he
0.56 shingl _ my
0.56 shock me
0.56 terrible
0.56 the _ side
0.56 the bone
0.56 vision is
0.56 weak and
0.56 while runn
0.55 -breath -right
0.55 =a_lot =speech
0.55 =bite_bad =throat_closing
0.55 =blister_any =skin_peeling
0.55 =car_crash
0.55 =chest_lasting =confused
0.55 =co_words =headache
0.55 =dark_urine =itching
0.55 =dark_urine =pregnant
0.55 =dark_urine =preterm_weeks
0.55 =deep_cut =tendon_seen
0.55 =fever =heart_condition
0.55 =fever =shaking
0.55 =headache =rash
0.55 =hoarse =smoke
0.55 =pregnant =squeezing_word
0.55 =radiates_groin =testicle
0.55 =short_breath
0.55 =sudden
0.55 =swallow_trouble
0.55 =swelling =swelling_throat
0.55 =tendon_seen
0.55 =throat_closing
0.55 =throat_closing =throat_tight
0.55 ^ _ raccoon
0.55 a raccoon
0.55 after _ fall
0.55 all of
0.55 and _ had
0.55 and _ throw
0.55 and hard
0.55 bent _ a
0.55 bright
0.55 com out
0.55 confus and
0.55 ex
0.55 explod
0.55 eye is
0.55 fingertip
0.55 gray
0.55 her _ is
0.55 jaw
0.55 me and
0.55 metal
0.55 minut and
0.55 my _ speech
0.55 my whole
0.55 no _ and
0.55 now _ and
0.55 now i
0.55 off _ the
0.55 pale and
0.55 raccoon
0.55 raccoon bit
0.55 skin is
0.55 so _ i
0.55 the size
0.55 those little
0.55 vomit
0.55 was _ from
0.54 # min
0.54 =a_lot =bleeding_heavy
0.54 =baby_still =burn_severity
0.54 =bite_bad =burn_big
0.54 =bite_bad =swelling_throat
0.54 =bleeding_heavy =long_bleed
0.54 =bp_very_high =squeezing_word
0.54 =calf =swelling
0.54 =chemical_strong =cocaine
0.54 =chemical_word
0.54 =chest_lasting =contractions
0.54 =chest_lasting =near_faint
0.54 =confused =heat_exposure
0.54 =days_many =rash
0.54 =face_droop =hours_pain
0.54 =fall_hard =fall_height
0.54 =fever =heart_murmur_fever
0.54 =head_danger =newborn
0.54 =head_danger =tick
0.54 =headache =tick
0.54 =jaundice
0.54 =mouth_sores
0.54 =neck_swelling =swelling
0.54 =purple_word
0.54 =swelling =swelling_now
0.54 =swelling_now
0.54 and no
0.54 are swell
0.54 at _ my
0.54 bag is
0.54 been in
0.54 belly is
0.54 bone
0.54 bright red
0.54 brother
0.54 burn _ my
0.54 child
0.54 dad collaps
0.54 dropp
0.54 each breath
0.54 gett weaker
0.54 going
0.54 has _ and
0.54 i still
0.54 in _ and
0.54 into my
0.54 is _ on
0.54 my _ isnt
0.54 my vision
0.54 nitro
0.54 no sense
0.54 nonsense
0.54 old got
0.54 piece of
0.54 purple
0.54 say she
0.54 smell _ and
0.54 squeez
0.54 talk nonsense
0.54 to do
0.54 voice
0.54 weaker
0.53 =barking_stridor =chest_lasting
0.53 =bite_bad =fever
0.53 =bite_bad =vision_loss
0.53 =bleeding_any =coughs_blood
0.53 =bleeding_any =near_faint
0.53 =blister_word =burn_any
0.53 =blurry_vision =pregnant
0.53 =burn_any =deep_burn
0.53 =burn_severity =weak_legs
0.53 =chest_lasting =preterm_weeks
0.53 =coughs_blood =eye_hit_bad
0.53 =coughs_blood =phlegm
0.53 =diabetes =head_danger
0.53 =during_exercise =faint_exertion
0.53 =eye_area =eye_hit
0.53 =eye_area =vision_loss
0.53 =eye_hit
0.53 =eye_hit_bad =hit_hard
0.53 =faint_exertion =fainted
0.53 =head_danger =severe_headache
0.53 =hours_pain =postpartum
0.53 =mouth_sores =skin_peeling
0.53 =pain_any =testicle
0.53 =purple_rash =rash
0.53 =recent_travel
0.53 =swelling_throat =throat_tight
0.53 ^ took
0.53 and _ im
0.53 awake
0.53 awful
0.53 bare
0.53 blood is
0.53 by
0.53 by the
0.53 cant breath
0.53 cough _ blood
0.53 drool and
0.53 droop
0.53 drunk
0.53 eyeball
0.53 foot is
0.53 hes _ and
0.53 high fever
0.53 i inhal
0.53 im short
0.53 im throw
0.53 is _ up
0.53 is going
0.53 last _ and
0.53 may have
0.53 much insulin
0.53 my _ still
0.53 rope
0.53 short
0.53 since _ morn
0.53 start _ my
0.53 swollen and
0.53 temperature
0.53 think _ hav
0.53 time and
0.53 to _ tonight
0.53 to breathe
0.53 toddler was
0.53 took _ many
0.53 was stabb
0.53 yellow and
0.52 =baby_still =preterm_weeks
0.52 =barking_stridor =noisy_rest
0.52 =belly_hard
0.52 =burn_severity =pale_clammy
0.52 =child_got_pills =means_mentioned
0.52 =child_got_pills =using_word
0.52 =cocaine
0.52 =cold_limb =toes_cold
0.52 =confused =pale_clammy
0.52 =confused =sweating
0.52 =dangerous_person =drugs_taken
0.52 =deaf_sudden =hearing
0.52 =eye_hit_bad =testicle
0.52 =fainted =fall_any
0.52 =fever =skin_peeling
0.52 =half_body
0.52 =half_body =weak_one_side
0.52 =hearing =hours_pain
0.52 =hours_pain =testicle
0.52 =object_stuck
0.52 =preterm_weeks =vaginal_bleeding
0.52 =severe_headache =sudden
0.52 =squeezing_word =testicle
0.52 =tearing =tearing_trunk
0.52 =tearing_trunk
0.52 =toes_cold
0.52 =vomiting =weight_loss
0.52 ^ _ soft
0.52 ^ _ was
0.52 a pound
0.52 a tree
0.52 and vomit
0.52 are bleed
0.52 back _ and
0.52 be _ anymore
0.52 breath
0.52 cant get
0.52 cant move
0.52 cleaner
0.52 contraction
0.52 end
0.52 everywhere
0.52 hes cough
0.52 i _ feel
0.52 i stopp
0.52 im going
0.52 like tar
0.52 of _ and
0.52 out and
0.52 say
0.52 the mouth
0.52 think
0.52 think i
0.52 toe are
0.52 tongue is
0.52 vomit and
0.52 was _ the
0.52 week _ has
0.52 weird
0.52 what do
0.52 worst
0.51 #11+ time
0.51 =appendix_pain =pain_any
0.51 =appendix_said =pain_any
0.51 =at_rest =racing_heart
0.51 =birth_now
0.51 =bite_bad =dystonia
0.51 =blister_any =deep_burn
0.51 =blood_streak =spreading
0.51 =blood_thinner =eye_hit_bad
0.51 =breath_pauses =burn_severity
0.51 =breathe_word =cannot_breathe
0.51 =burn_severity =no_urine
0.51 =cannot_move_limb
0.51 =cannot_move_side =numb_any
0.51 =chest_pressure =radiates
0.51 =cocaine =drugs_taken
0.51 =confused =withdrawal
0.51 =dangerous_person =poison_swallowed
0.51 =eye_hit_bad =long_bleed
0.51 =fever =rigors_hard
0.51 =goodbye_note
0.51 =head_danger =smoke
0.51 =hours_pain =one_eye
0.51 =immunosuppressed
0.51 =limb_injury =preterm_weeks
0.51 =limb_injury =waters_said
0.51 =near_faint
0.51 =pain_any =severe_pain
0.51 =pain_any =sweating
0.51 =postpartum =soaking_pad
0.51 =pulse_very_low
0.51 =radiates =spreading
0.51 =sugar_very_high
0.51 =vomiting =young_baby
0.51 =wont_feed
0.51 a _ now
0.51 and _ cant
0.51 and _ head
0.51 and _ look
0.51 and _ skin
0.51 baby _ -breath
0.51 back from
0.51 broke and
0.51 burn _ and
0.51 but hes
0.51 cant bend
0.51 cant breathe
0.51 com
0.51 drown
0.51 ear _ bleed
0.51 eliqui
0.51 gun
0.51 hurt people
0.51 is black
0.51 it _ like
0.51 just sitt
0.51 mouth
0.51 my _ just
0.51 my jaw
0.51 odd
0.51 over _ and
0.51 puk
0.51 pupil
0.51 remote
0.51 snake _ my
0.51 stomach is
0.51 the tip
0.51 to kill
0.51 took _ #11+
0.51 took _ of
0.51 tylenol
0.51 with blood
0.51 with each
0.51 worse every
0.5 <two <week
0.5 =a_lot =coughs_blood
0.5 =a_lot =vaginal_bleeding
0.5 =abuse_danger =chest_lasting
0.5 =allergen =dangerous_person
0.5 =allergen =plant_eaten
0.5 =belly_hard =belly_word
0.5 =bleeding_any =blood_thinner
0.5 =bleeding_any =fight_blow
0.5 =burn_severity =drug_named
0.5 =cant_lie_flat
0.5 =chest_lasting =face_droop
0.5 =chest_lasting =gradual_numb
0.5 =chest_lasting =heart_condition
0.5 =chest_lasting =overdose_taken
0.5 =chest_lasting =speech
0.5 =chest_lasting =sting
0.5 =chest_lasting =weak_one_side
0.5 =child_got_pills =plant_eaten
0.5 =dark_urine
0.5 =ear_swollen =pain_any
0.5 =edible_word
0.5 =eye_hit_bad =hernia_stuck
0.5 =eye_hit_bad =overdose_taken
0.5 =eye_hit_bad =severe_pain
0.5 =eye_hit_bad =sugar_very_low
0.5 =eye_hit_bad =water_broke
0.5 =fainted =pregnant
0.5 =fever =short_breath
0.5 =half_body =numb_any
0.5 =hallucinating
0.5 =head_danger =high_fever
0.5 =head_injury =hit_hard
0.5 =hernia_stuck =hernia_word
0.5 =hours_pain =near_faint
0.5 =hours_pain =pregnant
0.5 =inhaler_fails =short_breath
0.5 =jaw_arm_sweat =pale_clammy
0.5 =long_bleed =priapism
0.5 =means_mentioned =nail_word
0.5 =numb_any =pain_any
0.5 =plant_eaten
0.5 =severe_pain =squeezing_word
0.5 =snake_bad =swelling
0.5 ^ someone
0.5 a magnet
0.5 a temperature
0.5 about to
0.5 accident
0.5 and _ belly
0.5 and _ is
0.5 and _ leg
0.5 and pass
0.5 back and
0.5 bathroom
0.5 battery
0.5 bitten
0.5 both leg
0.5 cant stop
0.5 clos
0.5 dont
0.5 face and
0.5 gasp
0.5 goodbye
0.5 has _ temperature
0.5 her _ are
0.5 his _ is
0.5 hurt _ bad
0.5 hurt myself
0.5 hurt so
0.5 i cut
0.5 im wheez
0.5 in _ stomach
0.5 is blurry
0.5 it _ i
0.5 leg _ swollen
0.5 lip _ blue
0.5 my _ arm
0.5 nail gun
0.5 poop and
0.5 she
0.5 since thi
0.5 spasm
0.5 stabb _ the
0.5 stabb in
0.5 stopp _ and
0.5 stuck
0.5 temperature _ #99+
0.5 temperature of
0.5 the _ floor
0.5 then
0.5 was pull
0.49 -all -day
0.49 -had -a
0.49 =alcohol =chemical_word
0.49 =allergen =rash
0.49 =bite_bad =jaw_locked
0.49 =bleeding_any =hit_hard
0.49 =blister_any =eye_area
0.49 =blister_word =eye_area
0.49 =blurry_vision =pain_any
0.49 =burn_severity =turning_blue
0.49 =cannot_breathe =chest_lasting
0.49 =chest_lasting =right_side
0.49 =cholinergic =dangerous_person
0.49 =co_alarm =co_words
0.49 =co_words =feels_sleepy
0.49 =cramps =pregnant
0.49 =dangerous_person =wound
0.49 =drugs_taken =using_word
0.49 =ear_wax =sweating
0.49 =eye_area =wound
0.49 =eye_hit_bad =fall_any
0.49 =fall_any =head_danger
0.49 =fever =head_danger
0.49 =getting_worse =short_breath
0.49 =head_danger =sting
0.49 =hit_by_car
0.49 =light_hurts
0.49 =limb_injury =numb_any
0.49 =limp_refuses
0.49 =means_at_hand =means_mentioned
0.49 =pain_any =pale_clammy
0.49 =pain_any =radiates_groin
0.49 =pale_clammy =radiates
0.49 =right_side
0.49 =short_breath =swelling
0.49 =thrown_back
0.49 a _ burn
0.49 at _ table
0.49 been _ all
0.49 came out
0.49 cant
0.49 dark pee
0.49 deep
0.49 do _ still
0.49 double
0.49 even after
0.49 faint
0.49 got bleach
0.49 got spray
0.49 hold
0.49 i think
0.49 im _ and
0.49 in _ mouth
0.49 infant
0.49 is hot
0.49 mouth and
0.49 now im
0.49 now she
0.49 on purpose
0.49 open my
0.49 purpose
0.49 real
0.49 red blood
0.49 she chok
0.49 snake _ me
0.49 ten minut
0.49 testicle
0.49 there
0.49 to pas
0.49 trach
0.49 twice
0.49 under the
0.49 up _ my
0.49 went _ my
0.48 # _ pregnant
0.48 #11+ _ i
0.48 #99+ _ chill
0.48 -had
0.48 =a_lot =suicidal
0.48 =bite_bad =deep_cut
0.48 =bleeding_any =eye_hit_bad
0.48 =blood_thinner =chest_lasting
0.48 =burn_severity =hernia_stuck
0.48 =calf =ear_wax
0.48 =chest_lasting =cocaine
0.48 =chest_lasting =seizure_repeat
0.48 =child_got_pills =eye_hit_bad
0.48 =clot_risk =days_many
0.48 =confused =shaking
0.48 =contractions =hours_pain
0.48 =cough =hurts_move
0.48 =doom
0.48 =ear_wax =pale_clammy
0.48 =eye_area =sudden
0.48 =eye_hit_bad =fever
0.48 =eye_hit_bad =leaking
0.48 =eye_hit_bad =soaking_pad
0.48 =fall_any =numb_any
0.48 =headache =pregnant
0.48 =hours_pain =seizure_repeat
0.48 =hours_pain =weak_one_side
0.48 =jaw_locked =wound
0.48 =limb_cold_pale
0.48 =nail_word =pierced_through
0.48 =one_eye =vision_loss
0.48 =pierced_through =wound
0.48 =poison_contact
0.48 =severe_weakness
0.48 =unresponsive =young_baby
0.48 ^ _ fell
0.48 ^ _ hear
0.48 ^ everyone
0.48 ^ seizure
0.48 a fight
0.48 an _ ago
0.48 and _ chest
0.48 and _ jaw
0.48 and _ stop
0.48 and _ voice
0.48 and his
0.48 and took
0.48 bitten by
0.48 black _ and
0.48 bone is
0.48 coffee ground
0.48 cough up
0.48 friend
0.48 ground
0.48 hard
0.48 hav _ seizure
0.48 hes _ a
0.48 hour ago
0.48 i cant
0.48 im see
0.48 is _ like
0.48 is _ swollen
0.48 is clos
0.48 is drowsy
0.48 is huge
0.48 is talk
0.48 jerk
0.48 like _ ground
0.48 lip are
0.48 look _ coffee
0.48 my _ came
0.48 my _ stopp
0.48 n im
0.48 of _ my
0.48 pas
0.48 paus
0.48 pod
0.48 puffer
0.48 read #11+
0.48 spray with
0.48 temp is
0.48 those
0.48 time i
0.48 to the
0.48 took _ much
0.48 vision _ blurry
0.48 want _ die
0.48 with _ and
0.47 # minut
0.47 -all
0.47 -day
0.47 -felt -the
0.47 -the -baby
0.47 =a_lot =blister_any
0.47 =a_lot =short_breath
0.47 =a_lot =weak_one_side
0.47 =allergen =eye_pierced
0.47 =allergen =hives
0.47 =back_pain =fever
0.47 =bite_bad =calf
0.47 =bite_bad =eye_bulge
0.47 =blood_thinner =long_bleed
0.47 =born_now
0.47 =burn_severity =drowning
0.47 =cannot_breathe =dangerous_person
0.47 =cannot_move_side =half_body
0.47 =chemical_word =dangerous_person
0.47 =chest_lasting =fast_breathing
0.47 =chest_tearing
0.47 =chest_tearing =tearing
0.47 =child_bruises
0.47 =clot_risk =postpartum
0.47 =confused =high_fever
0.47 =cough =eye_hit_bad
0.47 =days_many =swelling
0.47 =deformed =fall_any
0.47 =diabetes =pale_clammy
0.47 =diabetes =sweating
0.47 =diarrhea_many
0.47 =discharge =postpartum
0.47 =drooling =wont_swallow
0.47 =eye_area =eye_bulge
0.47 =eye_hit_bad =vomiting
0.47 =fall_any =hip_fracture
0.47 =fever
0.47 =harm_others =mania_psychosis
0.47 =heart_condition =short_breath
0.47 =hip_fracture
0.47 =leaking =postpartum
0.47 =leg_feet_swollen =short_breath
0.47 =making_swell =swelling_lips
0.47 =near_faint =sting
0.47 =no_injury =sudden
0.47 =pierced_through =stab_shot
0.47 =rash =stiff_neck
0.47 =recent_surgery =wound_open
0.47 =red_racing
0.47 =swelling_lips
0.47 =swelling_lips =swelling_now
0.47 =wound_open
0.47 ^ _ friend
0.47 after _ epidural
0.47 alarm is
0.47 and _ pee
0.47 and _ she
0.47 and _ with
0.47 and bleed
0.47 and isnt
0.47 and talk
0.47 arm _ dead
0.47 around the
0.47 baby _ look
0.47 baby _ mov
0.47 between _ shoulder
0.47 clear
0.47 cough pink
0.47 dead
0.47 dont _ if
0.47 epidural
0.47 fish _ in
0.47 from his
0.47 going off
0.47 gun _ my
0.47 have the
0.47 heart _ skipp
0.47 her
0.47 hook _ my
0.47 husband got
0.47 i _ smoke
0.47 in _ feet
0.47 is _ blue
0.47 is cold
0.47 is white
0.47 kid _ is
0.47 lip _ swell
0.47 my _ been
0.47 my right
0.47 my speech
0.47 night but
0.47 nowhere
0.47 of nowhere
0.47 out _ nowhere
0.47 read _ on
0.47 size of
0.47 soft
0.47 stab
0.47 stopp breath
0.47 stopp my
0.47 swell
0.47 that _ like
0.47 very
0.47 went _ for
0.47 went dead
0.46 # _ and
0.46 #99+ with
0.46 =at_rest =short_breath
0.46 =bite_bad =hurts_move
0.46 =bite_bad =tendon_seen
0.46 =bladder_bowel_loss =chest_lasting
0.46 =calf =limb_injury
0.46 =cannot_breathe =speech
0.46 =days_many =postpartum
0.46 =diabetes =sugar_very_high
0.46 =eye_hit =scratched
0.46 =eye_hit =wound
0.46 =eye_hit_bad =recent_surgery
0.46 =head_danger =hit_hard
0.46 =jaw_locked =pain_any
0.46 =liver_drug
0.46 =newborn =unresponsive
0.46 =radiates =sweating
0.46 =severe_headache =severe_pain
0.46 =severe_headache =worst_ever
0.46 =short_breath =speech
0.46 =speech =speech_garbled
0.46 =squeezing_word =upper_belly_pain
0.46 =wont_feed =young_baby
0.46 ^ _ been
0.46 a piece
0.46 and _ wheez
0.46 and painful
0.46 bad burn
0.46 be better
0.46 behind _ ear
0.46 bit my
0.46 black poop
0.46 bleach _ my
0.46 bleach in
0.46 burn on
0.46 can _ the
0.46 cant _ a
0.46 chemical
0.46 chest _ tight
0.46 crazy
0.46 flare
0.46 gett _ every
0.46 higher
0.46 i _ see
0.46 i hear
0.46 i regret
0.46 in labor
0.46 is _ through
0.46 keep dropp
0.46 look _ and
0.46 my _ face
0.46 my _ open
0.46 old is
0.46 one _ and
0.46 pink foam
0.46 pool _ cough
0.46 regret
0.46 regret it
0.46 shak and
0.46 she #
0.46 she _ fine
0.46 so weak
0.46 son _ is
0.46 stick
0.46 still go
0.46 there are
0.46 thrown
0.46 tired to
0.46 too tired
0.46 up my
0.46 voic tell
0.46 weight on
0.46 wire
0.46 would _ better
0.46 would be
0.45 # _ with
0.45 -fade
0.45 =a_lot =co_words
0.45 =a_lot =hours_pain
0.45 =a_lot =rash
0.45 =armed_now =dangerous_person
0.45 =baby =dangerous_person
0.45 =birth_now =contractions
0.45 =bite_bad =burn_any
0.45 =bite_bad =eye_hit_bad
0.45 =bite_bad =light_hurts
0.45 =bleeding_any =bleeds_a_lot
0.45 =bleeds_a_lot
0.45 =bleeds_a_lot =eye_hit_bad
0.45 =blister_any =face_blisters
0.45 =blister_word =face_blisters
0.45 =blood_streak =fever
0.45 =blood_streak =poison_swallowed
0.45 =burn_severity =cold_exposure
0.45 =burn_severity =mouth_sores
0.45 =burn_severity =short_breath
0.45 =cannot_breathe =slow_breathing
0.45 =chest_any =radiates
0.45 =co_words =refuses
0.45 =drooling
0.45 =drug_named
0.45 =dry_mouth =eye_hit_bad
0.45 =ear_wax =limb_cold_pale
0.45 =eye_area =scratched
0.45 =eye_bulge =eye_red
0.45 =eye_hit =eye_hit_bad
0.45 =fever =jaundice
0.45 =head_danger =no_urine
0.45 =hernia_stuck
0.45 =limb_injury =toes_cold
0.45 =making_swell
0.45 =making_swell =swelling
0.45 =means_mentioned =stab_shot
0.45 =near_faint =rectal_blood
0.45 =not_looking
0.45 =numb_any =weak_one_side
0.45 =pleuritic
0.45 =red_racing =streak_up
0.45 =saddle_numb =weak_any
0.45 =saddle_numb =weak_legs
0.45 =screams_in_bouts
0.45 =squeezing_word =sudden
0.45 =streak_up
0.45 =swelling =testicle
0.45 =swelling_throat =throat_closing
0.45 ^ _ cant
0.45 ^ havent
0.45 ^ vomit
0.45 and _ down
0.45 and _ just
0.45 and _ neck
0.45 and _ so
0.45 and _ turn
0.45 and pull
0.45 and purple
0.45 arm and
0.45 behind it
0.45 bleed
0.45 breath but
0.45 bright _ blood
0.45 clammy
0.45 crook
0.45 daughter has
0.45 forward and
0.45 four _ since
0.45 had an
0.45 has _ fever
0.45 hasnt -slept
0.45 have _ and
0.45 her _ look
0.45 husband has
0.45 i _ sick
0.45 i _ too
0.45 i swallow
0.45 im _ pad
0.45 im confus
0.45 in _ shower
0.45 is crook
0.45 is gush
0.45 it i
0.45 jump
0.45 my fingertip
0.45 neck _ fever
0.45 on _ right
0.45 out twice
0.45 over and
0.45 pregnant #11+
0.45 say hes
0.45 size
0.45 slurr
0.45 soak _ pad
0.45 splash
0.45 sunken
0.45 temp
0.45 that _ -fade
0.45 the _ are
0.45 the _ is
0.45 they _ my
0.45 thought
0.45 tick bite
0.45 transplant
0.45 up and
0.45 vision
0.45 week _ feel
0.45 week old
0.45 worst headache
0.44 -felt
0.44 -pill
0.44 =allergen =snake
0.44 =allergen =snake_bad
0.44 =allergen =speech
0.44 =baby =many_days
0.44 =bite_bad =drooling
0.44 =bleeding_any =head_danger
0.44 =blood_streak =calf
0.44 =blood_streak =child_got_pills
0.44 =bp_high =head_danger
0.44 =bp_medicine =child_got_pills
0.44 =burn_any =chemical_word
0.44 =burn_severity =edible_word
0.44 =burn_severity =severe_pain
0.44 =burn_severity =vomiting
0.44 =calf =fever
0.44 =chemical_word =toxic_gas
0.44 =chest_lasting =rash
0.44 =chest_tearing =tearing_trunk
0.44 =child_got_pills =hypertension
0.44 =child_got_pills =squeezing_word
0.44 =cholinergic =pain_any
0.44 =deaf_sudden =sudden
0.44 =deep_cut =wound
0.44 =diabetes =vomiting
0.44 =done_with_it =means_at_hand
0.44 =dystonia =jaw_locked
0.44 =ear_wax =numb_any
0.44 =eye_area =light_hurts
0.44 =eye_hit_bad =fight_blow
0.44 =eye_hit_bad =head_injury
0.44 =eye_hit_bad =poison_swallowed
0.44 =eye_hit_bad =weak_legs
0.44 =eye_red =fever
0.44 =face_blisters =rash
0.44 =faint_exertion =refuses
0.44 =fall_any =hemophilia_word
0.44 =head_danger =heat_exposure
0.44 =head_danger =swelling
0.44 =head_danger =vomiting
0.44 =headache =severe_pain
0.44 =headache =worst_ever
0.44 =heart_condition =hours_pain
0.44 =hurts_breathing =pleuritic
0.44 =kid_breathing =short_breath
0.44 =limb_cold_pale =numb_any
0.44 =long_bleed
0.44 =one_side_belly =pregnant
0.44 =pain_any =pain_beyond
0.44 =possible_fracture =wound_infected
0.44 =smoke =toxic_gas
0.44 =swelling =swelling_lips
0.44 =toxic_gas
0.44 =worst_ever
0.44 ^ _ ex
0.44 ^ black
0.44 a _ fire
0.44 a _ hook
0.44 and
0.44 and _ like
0.44 and _ mouth
0.44 and _ pain
0.44 are _ hard
0.44 been
0.44 behind the
0.44 belly hurt
0.44 bruise _ his
0.44 cant _ up
0.44 car _ and
0.44 each
0.44 feel _ someth
0.44 had _ fit
0.44 hasnt _ -in
0.44 he _ the
0.44 hemophilia and
0.44 hes been
0.44 hour _ and
0.44 hour and
0.44 i _ bend
0.44 i _ keep
0.44 im vomit
0.44 in _ baby
0.44 in _ kitchen
0.44 is _ red
0.44 is breath
0.44 just faint
0.44 know how
0.44 like someth
0.44 lip
0.44 my _ hasnt
0.44 my _ oxygen
0.44 my ex
0.44 my stomach
0.44 off _ fingertip
0.44 one of
0.44 rac
0.44 so swollen
0.44 sudden cant
0.44 swallow
0.44 swallow _ magnet
0.44 teen _ a
0.44 then start
0.44 through a
0.44 to jump
0.44 two of
0.44 voice is
0.44 walk _ the
0.44 way _ than
0.44 with fever
0.43 -crie
0.43 -diaper
0.43 -drink
0.43 -respond
0.43 -she -crie
0.43 -to
0.43 -wet
0.43 -wet -diaper
0.43 -when _ -crie
0.43 =a_lot =rectal_blood
0.43 =acts_drunk
0.43 =acts_drunk =alcohol
0.43 =alcohol =nail_word
0.43 =allergen =wheeze_word
0.43 =bite_bad =head_danger
0.43 =bite_bad =wound
0.43 =bleeding_any =cough
0.43 =bleeding_heavy =cut_by_accident
0.43 =burn_severity =drowsy
0.43 =burn_severity =head_danger
0.43 =calf =deformed
0.43 =calf =means_mentioned
0.43 =car_crash =hit_hard
0.43 =chemical_burn =eye_area
0.43 =chemical_burn =eye_chemical
0.43 =chest_lasting =severe_pain
0.43 =child_got_pills =dangerous_person
0.43 =cold_limb =limb_cold_pale
0.43 =double_vision
0.43 =drooling =swallow_trouble
0.43 =drooling =throat_tight
0.43 =eye_hit_bad =head_danger
0.43 =fainted =hit_hard
0.43 =feels_sleepy =gas_smell
0.43 =fever =mouth_sores
0.43 =flashes_floaters
0.43 =head_danger =severe_pain
0.43 =head_injury
0.43 =heart_condition =racing_heart
0.43 =hours_pain =radiates_groin
0.43 =jaw_arm_sweat =sweating
0.43 =joint_hot =wound_infected
0.43 =limb_injury =wound_infected
0.43 =mania_psychosis
0.43 =nail_word =poison_swallowed
0.43 =newborn =wont_feed
0.43 =pain_any =pregnant
0.43 =pregnant =waters_said
0.43 =racing_heart
0.43 =rigors_hard =withdrawal
0.43 =severe_pain =trunk_pain
0.43 =severe_pain =worst_ever
0.43 =severe_weakness =weak_any
0.43 =shaking =withdrawal
0.43 =vomiting
0.43 ^ _ bone
0.43 ^ _ help
0.43 ^ _ just
0.43 ^ pain
0.43 ^ stung
0.43 a fish
0.43 a plan
0.43 all _ and
0.43 and _ spasm
0.43 and _ stiff
0.43 and heart
0.43 and hit
0.43 area
0.43 asthma attack
0.43 baby _ blue
0.43 by accident
0.43 catheter
0.43 chok _ a
0.43 couldnt
0.43 dusky
0.43 electric _ from
0.43 fell and
0.43 has been
0.43 hasnt -peed
0.43 have an
0.43 his _ look
0.43 i broke
0.43 im lighthead
0.43 in her
0.43 insulin _ mistake
0.43 insulin by
0.43 is cough
0.43 is full
0.43 itch like
0.43 life
0.43 like
0.43 me _ night
0.43 minut
0.43 much _ by
0.43 mumbl
0.43 my _ and
0.43 my _ sudden
0.43 my kidney
0.43 my little
0.43 no -tear
0.43 not _ -up
0.43 now fever
0.43 of my
0.43 of new
0.43 put
0.43 put _ hand
0.43 she breath
0.43 straight
0.43 the right
0.43 ther blood
0.43 to _ out
0.43 two _ after
0.43 voic _ me
0.43 we feel
0.43 wont move
0.42 #11+ _ hes
0.42 #99+ _ im
0.42 #99+ wont
0.42 =a_lot =blister_word
0.42 =a_lot =burn_any
0.42 =animal_bite =sting
0.42 =armed_now =means_mentioned
0.42 =battery_word
0.42 =belly_pain =upper_belly_pain
0.42 =bite_bad =swallow_trouble
0.42 =bite_bad =to_the_bone
0.42 =bite_bad =wont_swallow
0.42 =bleeding_any =vomiting
0.42 =blurry_vision =double_vision
0.42 =born_now =eye_hit_bad
0.42 =burn_any =chemical_burn
0.42 =burn_severity =limp_refuses
0.42 =cannot_breathe =ear_wax
0.42 =car_crash =pain_any
0.42 =chest_lasting =hurts_breathing
0.42 =chest_lasting =rigors_hard
0.42 =dangerous_person =short_breath
0.42 =dangerous_person =swallowed_battery
0.42 =deep_cut =to_the_bone
0.42 =double_vision =eye_hit_bad
0.42 =eye_area =eye_hit_bad
0.42 =fainted =not_eating_days
0.42 =fever =kidney_infection
0.42 =head_danger =high_altitude
0.42 =head_danger =pale_clammy
0.42 =head_danger =shaking
0.42 =heart_attack_said
0.42 =hives
0.42 =jaw_locked =muscle_cramps
0.42 =jelly_stool
0.42 =kidney_infection
0.42 =kidney_infection =uti
0.42 =limp_leg
0.42 =long_bleed =very_fast_pulse
0.42 =means_mentioned =pierced_through
0.42 =muscle_hard
0.42 =not_eating_days
0.42 =pain_any =pleuritic
0.42 =pain_any =right_side
0.42 =plant_eaten =poison_swallowed
0.42 =poison_swallowed =wound
0.42 =possible_fracture =snake
0.42 =possible_fracture =snake_bad
0.42 =postpartum =recent_surgery
0.42 =radiates_groin =squeezing_word
0.42 =rigors =skin_infection
0.42 =severe_pain
0.42 =soaking_pad =vaginal_bleeding
0.42 =swelling =wound_infected
0.42 =throat_tight
0.42 =to_the_bone
0.42 =vomiting_constantly =weight_loss
0.42 ^ _ got
0.42 ^ _ stool
0.42 and _ hes
0.42 and _ not
0.42 and _ wake
0.42 and its
0.42 belly
0.42 bit _ ankle
0.42 bleed _ my
0.42 bleed _ the
0.42 breath _ and
0.42 broke _ #11+
0.42 broke at
0.42 c section
0.42 calm
0.42 cant pee
0.42 child has
0.42 color
0.42 everyone _ be
0.42 everyone would
0.42 face
0.42 finish a
0.42 for _ few
0.42 from hot
0.42 hav _ heart
0.42 hav _ stroke
0.42 he cant
0.42 head and
0.42 hes _ but
0.42 hes breath
0.42 hurt to
0.42 i _ breathe
0.42 i _ swallow
0.42 i breathe
0.42 i walk
0.42 im soak
0.42 into the
0.42 is miss
0.42 is yellow
0.42 ive been
0.42 jelly
0.42 kidney infection
0.42 leg is
0.42 like red
0.42 make a
0.42 month _ has
0.42 my _ bag
0.42 my insulin
0.42 my partner
0.42 my rectum
0.42 my throat
0.42 neck and
0.42 noth
0.42 old _ into
0.42 partner
0.42 pool hes
0.42 pressure #99+
0.42 puls
0.42 rectum
0.42 section
0.42 smile
0.42 star
0.42 stomach hurt
0.42 stool and
0.42 swallow _ handful
0.42 the fall
0.42 the light
0.42 the skin
0.42 throat _ and
0.42 to stab
0.42 two _ she
0.42 was _ a
0.42 was fine
0.42 water _ at
0.42 we _ in
0.42 when _ breathe
0.41 #11+ _ no
0.41 #11+ _ she
0.41 #11+ _ with
0.41 -baby -move
0.41 -slept
0.41 -wak
0.41 -wak -up
0.41 =a_lot =carbon_monoxide
0.41 =a_lot =near_faint
0.41 =a_lot =vomiting
0.41 =a_lot =wound
0.41 =bite_bad =cold_limb
0.41 =bleeding_any =vaginal_bleeding
0.41 =blood_streak =leg_swelling_one
0.41 =blood_thinner
0.41 =blood_thinner =hours_pain
0.41 =blurry_vision =head_danger
0.41 =bp_high =headache
0.41 =bp_medicine =overdose_taken
0.41 =burn_severity =calf
0.41 =burn_severity =long_bleed
0.41 =calf =eye_hit_bad
0.41 =chest_lasting =fell_baby
0.41 =chest_lasting =shaking
0.41 =clot_risk =leg_swelling_one
0.41 =cocaine =possible_fracture
0.41 =cold_hands =limb_injury
0.41 =confused =diabetes
0.41 =dangerous_person =seizure
0.41 =dangerous_person =wakes
0.41 =device_alarm =device_shock
0.41 =device_shock
0.41 =device_shock =heart_condition
0.41 =device_shock =valve_or_device
0.41 =drooling =pain_any
0.41 =dystonia =new_medicine
0.41 =eye_area =stab_shot
0.41 =eye_hit_bad =immunosuppressed
0.41 =eye_hit_bad =injection_joint
0.41 =eye_hit_bad =object_stuck
0.41 =eye_hit_bad =sudden
0.41 =fainted =fight_blow
0.41 =fight_blow =head_injury
0.41 =grunting
0.41 =head_danger =stiff_neck
0.41 =head_danger =sugar_very_high
0.41 =hernia =hernia_stuck
0.41 =hernia_stuck =object_stuck
0.41 =hip_hurts =numb_any
0.41 =hit_hard =numb_any
0.41 =hours_pain =short_breath
0.41 =hypertension =overdose_taken
0.41 =itching =pregnant
0.41 =itching =preterm_weeks
0.41 =jaw_arm_sweat
0.41 =jaw_locked =phlegm
0.41 =jaw_locked =tetanus_due
0.41 =near_faint =pain_any
0.41 =newborn =vomiting
0.41 =numb_any
0.41 =pain_any =weak_one_side
0.41 =rigors =swelling
0.41 =sugar_very_high =vomiting
0.41 ^ _ defibrillator
0.41 ^ _ inhal
0.41 a _ battery
0.41 a _ wire
0.41 a bottle
0.41 a heart
0.41 a high
0.41 a live
0.41 alive
0.41 and _ he
0.41 and _ lock
0.41 bit _ a
0.41 black stool
0.41 bleed and
0.41 button
0.41 by _ bat
0.41 calf is
0.41 cant _ when
0.41 cant finish
0.41 defibrillator
0.41 every time
0.41 feel dizzy
0.41 fever _ my
0.41 fire and
0.41 from _ nail
0.41 grandma
0.41 grunt
0.41 havent -peed
0.41 his hand
0.41 hot and
0.41 im _ ill
0.41 is burn
0.41 is like
0.41 isnt _ -right
0.41 just _ one
0.41 mouth is
0.41 my _ rate
0.41 my drink
0.41 neck _ and
0.41 of breath
0.41 on _ left
0.41 out at
0.41 peanut and
0.41 peel off
0.41 rock
0.41 say the
0.41 severe
0.41 shock _ a
0.41 since breakfast
0.41 the _ told
0.41 time today
0.41 used
0.41 went through
0.41 while _ was
0.41 wound _ the
0.4 #99+ _ a
0.4 -baby _ since
0.4 =a_lot =preterm_weeks
0.4 =after_hard_exercise =dark_urine
0.4 =alcohol =wont_feed
0.4 =allergen =burn_severity
0.4 =allergen =edible_word
0.4 =allergen =making_swell
0.4 =allergen =vomiting
0.4 =baby =head_danger
0.4 =belly_hit =burn_severity
0.4 =belly_hit =pregnant
0.4 =belly_word =stab_shot
0.4 =belly_word =upper_belly_pain
0.4 =bite_bad =eye_hit
0.4 =bite_bad =high_fever
0.4 =bite_bad =hip_hurts
0.4 =bite_bad =weak_one_side
0.4 =bleeding_any =pain_any
0.4 =bleeding_heavy =soaking_pad
0.4 =bluish =limb_injury
0.4 =blurry_vision =preterm_weeks
0.4 =bp_medicine =swelling_throat
0.4 =burn_severity =eye_area
0.4 =chest_lasting =croup_cough
0.4 =chest_lasting =long_bleed
0.4 =chest_lasting =urinary_stuck
0.4 =chest_pressure =hours_pain
0.4 =child_got_pills =silent_for_a_reason
0.4 =co_alarm =co_word
0.4 =confused =feels_incredible
0.4 =confused =sudden
0.4 =croup_cough =noisy_rest
0.4 =dangerous_person =drowsy
0.4 =dangerous_person =fainted
0.4 =dangerous_person =vomiting
0.4 =diarrhea =eye_hit_bad
0.4 =dizzy =soaking_pad
0.4 =ear_swollen =fever
0.4 =eye_hit_bad =gums_bleed
0.4 =eye_hit_bad =pain_beyond
0.4 =eye_hit_bad =sugar_extreme
0.4 =eye_hit_bad =wound_infected
0.4 =face_droop =weak_one_side
0.4 =fall_hard
0.4 =fast_breathing =short_breath
0.4 =feels_incredible =hallucinating
0.4 =fight_blow =head_danger
0.4 =gun_pointed
0.4 =gun_pointed =means_mentioned
0.4 =head_danger =soaking_pad
0.4 =head_danger =sudden
0.4 =head_danger =weight_loss
0.4 =head_danger =worst_ever
0.4 =heat_exposure =speech
0.4 =hernia_stuck =swelling
0.4 =hip_hurts =neck_pain
0.4 =hit_hard =pregnant
0.4 =hours_pain =many_days
0.4 =hours_pain =squeezing_word
0.4 =hurts_move
0.4 =jaw_locked =nail_word
0.4 =long_bleed =pain_any
0.4 =many_days =short_breath
0.4 =means_mentioned =silent_for_a_reason
0.4 =pregnant =seizure
0.4 =pregnant =trunk_pain
0.4 =projectile
0.4 =projectile =vomiting
0.4 =projectile =young_baby
0.4 =pulse_very_low =slow_heart
0.4 =silent_for_a_reason =using_word
0.4 =streak_up =wound_infected
0.4 =stroke_word =tia_resolved
0.4 =sudden =testicle
0.4 =urinary_stuck_long
0.4 =vomiting_constantly
0.4 =weak_breathing
0.4 ^ _ drank
0.4 ^ _ gave
0.4 ^ she
0.4 ^ son
0.4 a peanut
0.4 a sentence
0.4 abortion
0.4 and _ finger
0.4 and _ inhaler
0.4 and _ scream
0.4 and _ stomach
0.4 arm _ bent
0.4 back _ im
0.4 been cry
0.4 bit by
0.4 bite _ my
0.4 bitten _ a
0.4 breath _ like
0.4 chok me
0.4 dog bit
0.4 drain
0.4 dryer
0.4 even _ the
0.4 every breath
0.4 eye got
0.4 fell in
0.4 few minut
0.4 fight
0.4 finish _ sentence
0.4 for hour
0.4 going up
0.4 gun at
0.4 hallucinat
0.4 hand finger
0.4 havent
0.4 head _ and
0.4 hes not
0.4 im _ #11+
0.4 im _ a
0.4 in _ tub
0.4 into a
0.4 is _ fever
0.4 is _ im
0.4 is _ out
0.4 is _ sleepy
0.4 is skipp
0.4 jaw lock
0.4 just _ a
0.4 lighthead
0.4 like crazy
0.4 little _ batteri
0.4 morn and
0.4 move my
0.4 my _ ear
0.4 my _ of
0.4 now _ cough
0.4 of _ little
0.4 of those
0.4 off _ #
0.4 one _ those
0.4 point _ gun
0.4 point a
0.4 red _ and
0.4 remember
0.4 sentence
0.4 side and
0.4 sitt
0.4 sleep pill
0.4 stick _ of
0.4 swallow _ of
0.4 swallow one
0.4 the _ way
0.4 the dryer
0.4 the tub
0.4 throat _ clos
0.4 to _ my
0.4 very sleepy
0.4 wake up
0.4 way _ my
0.4 whole bottle
0.4 wrong way
0.39 #11+ year
0.39 =allergen =confused
0.39 =at_rest =very_fast_pulse
0.39 =battery_word =child_got_pills
0.39 =bite_bad =limb_injury
0.39 =bleeding_any =spits_clots
0.39 =bleeding_any =vomiting_blood
0.39 =bluish =short_breath
0.39 =bluish =tired
0.39 =blurry_vision =headache
0.39 =born_now =born_part
0.39 =born_now =contractions
0.39 =burn_severity =purple_word
0.39 =cannot_breathe =hours_pain
0.39 =chest_lasting =jaundice
0.39 =confused =new_confusion
0.39 =cut_by_accident =hit_hard
0.39 =cut_by_accident =pierced_through
0.39 =dangerous_person =drooling
0.39 =diabetes =wound_infected
0.39 =dizzy =pain_any
0.39 =done_with_it =suicidal
0.39 =eye_hit_bad =speech
0.39 =eye_hit_bad =spits_clots
0.39 =eye_hit_bad =upper_belly_pain
0.39 =eye_red =pain_any
0.39 =fever =seizure
0.39 =fever =tick
0.39 =goodbye_note =suicidal
0.39 =headache =stiff_neck
0.39 =hernia_stuck =priapism
0.39 =hours_pain =long_bleed
0.39 =hurts_breathing =pain_any
0.39 =jaw_locked =throat_sore
0.39 =low_mood =suicidal
0.39 =new_confusion
0.39 =postpartum_smell =recent_surgery
0.39 =racing_heart =shaking
0.39 =spits_clots
0.39 =tia_resolved =vaginal_bleeding
0.39 =trunk_pain =upper_belly_pain
0.39 =wakes
0.39 =wound_infected
0.39 ^ _ his
0.39 ^ _ stabb
0.39 ^ ther
0.39 a _ dog
0.39 a _ fell
0.39 a _ minut
0.39 a chunk
0.39 a fever
0.39 a rattlesnake
0.39 ago _ my
0.39 alarm
0.39 all _ a
0.39 an _ and
0.39 and _ me
0.39 and _ on
0.39 and _ thrown
0.39 and blue
0.39 and eye
0.39 at breakfast
0.39 bad i
0.39 blade
0.39 breath _ gett
0.39 broke my
0.39 burn _ face
0.39 by _ rattlesnake
0.39 cant _ down
0.39 cant _ his
0.39 chopp _ in
0.39 chopp off
0.39 chunk
0.39 clench
0.39 diarrhea
0.39 feel faint
0.39 finger _ chopp
0.39 flew
0.39 gett _ and
0.39 goe _ when
0.39 got
0.39 got chopp
0.39 grandpa is
0.39 has hemophilia
0.39 hasnt -had
0.39 heart pill
0.39 her _ on
0.39 him out
0.39 his skin
0.39 hook in
0.39 husband cant
0.39 i _ faint
0.39 im chok
0.39 im hav
0.39 in _ fire
0.39 in his
0.39 is gett
0.39 is pull
0.39 is swell
0.39 it _ if
0.39 just got
0.39 keep _ the
0.39 mixed
0.39 mom
0.39 my heart
0.39 my mom
0.39 my mouth
0.39 nail _ week
0.39 no _ -when
0.39 now its
0.39 out
0.39 see double
0.39 sharp
0.39 shut
0.39 side _ my
0.39 spray
0.39 stick out
0.39 swollen i
0.39 tar and
0.39 that look
0.39 throw up
0.39 to my
0.39 took _ whole
0.39 want _ be
0.39 want _ end
0.39 watch _ #99+
0.39 while i
0.39 with _ headache
0.39 with acid
0.39 without -me
0.39 woke up
0.39 wont _ away
0.38 -us
0.38 =again_fainted =near_faint
0.38 =allergen =drowsy
0.38 =allergen =swelling_now
0.38 =amputated =dangerous_person
0.38 =at_rest =chest_lasting
0.38 =baby =fever
0.38 =baby =no_urine
0.38 =baby_quiet =hours_pain
0.38 =back_pain =belly_word
0.38 =belly_hit =hip_fracture
0.38 =belly_hit =numb_any
0.38 =bladder_bowel_loss =pain_any
0.38 =bleeding_any =not_clotting
0.38 =bleeding_any =preterm_weeks
0.38 =blood_streak =red_racing
0.38 =bp_medicine =tongue_swollen
0.38 =burn_severity =chemical_burn
0.38 =burn_severity =jelly_stool
0.38 =calf =wound
0.38 =cannot_move_limb =limp_leg
0.38 =car_crash =fall_any
0.38 =car_crash =fight_blow
0.38 =chest_any
0.38 =chest_lasting =wont_go_away
0.38 =cholinergic =poison_contact
0.38 =co_words =dizzy
0.38 =cold_limb =pain_any
0.38 =confused =pain_any
0.38 =confused =speech_garbled
0.38 =deep_cut =deformed
0.38 =deformed =tendon_seen
0.38 =diabetes =gangrene
0.38 =diabetes =pain_beyond
0.38 =diabetes =skin_black
0.38 =drooling =poison_contact
0.38 =drowsy =opioid
0.38 =eye_area =head_danger
0.38 =eye_hit =eye_pierced
0.38 =eye_hit_bad =eye_pain
0.38 =eye_hit_bad =hours_pain
0.38 =eye_hit_bad =not_clotting
0.38 =eye_hit_bad =swelling
0.38 =eye_hit_bad =vaginal_bleeding
0.38 =fast_breathing
0.38 =feels_incredible
0.38 =fever =pain_any
0.38 =head_danger =unequal_pupils
0.38 =heat_exposure =vomiting
0.38 =hernia_stuck =hours_pain
0.38 =hernia_word =pain_any
0.38 =high_fever =pain_any
0.38 =hypertension =swelling_throat
0.38 =hypertension =tongue_swollen
0.38 =ketone_breath
0.38 =ketone_breath =thirsty
0.38 =leg_swelling_one =pain_any
0.38 =moved_right =one_side_belly
0.38 =nerve_muscle
0.38 =no_injury
0.38 =not_clotting
0.38 =one_side_belly
0.38 =one_side_belly =pain_any
0.38 =pain_any =upper_belly_pain
0.38 =rash =swelling
0.38 =seizure =unresponsive
0.38 =sting =tick
0.38 =unequal_pupils
0.38 =vomiting_constantly =young_baby
0.38 =wont_go_away
0.38 ^ _ snake
0.38 ^ _ testicle
0.38 ^ pressure
0.38 ^ tongue
0.38 a _ headache
0.38 a battery
0.38 a sudden
0.38 about _ pas
0.38 acros
0.38 and _ havent
0.38 and _ its
0.38 and _ see
0.38 and more
0.38 and star
0.38 and there
0.38 arent
0.38 ate one
0.38 bad _ cant
0.38 be _ off
0.38 better off
0.38 blue after
0.38 breastbone
0.38 breath even
0.38 but _ is
0.38 cant _ water
0.38 cut _ the
0.38 discharge and
0.38 do _ i
0.38 down my
0.38 even when
0.38 ex is
0.38 eye _ yellow
0.38 for _ minut
0.38 from _ remote
0.38 full _ blood
0.38 garage
0.38 got _ in
0.38 grandma _ pill
0.38 grandma heart
0.38 gun _ in
0.38 gun is
0.38 hand and
0.38 has bloody
0.38 havent _ -the
0.38 heart _ i
0.38 heavy
0.38 his breath
0.38 hour _ it
0.38 hurt like
0.38 i _ -felt
0.38 i _ lisinopril
0.38 i _ voic
0.38 i keep
0.38 im _ eliqui
0.38 im _ weak
0.38 im drool
0.38 in _ garage
0.38 in _ leg
0.38 inhal smoke
0.38 into _ tree
0.38 is _ and
0.38 is beat
0.38 is droop
0.38 is rac
0.38 is very
0.38 kill me
0.38 like _ time
0.38 my oxygen
0.38 new floater
0.38 noseble _ #11+
0.38 now _ cant
0.38 of _ floater
0.38 old drank
0.38 on eliqui
0.38 on warfarin
0.38 place
0.38 pull
0.38 purple and
0.38 put _ in
0.38 respond
0.38 she seem
0.38 stiff and
0.38 stuck _ my
0.38 sugar _ #11+
0.38 swell _ my
0.38 the _ my
0.38 the garage
0.38 the house
0.38 the other
0.38 the remote
0.38 the worst
0.38 throw
0.38 took _ tylenol
0.38 was under
0.37 -#11+ -hour
0.37 -did
0.37 -in -#11+
0.37 -in _ -day
0.37 -respond -to
0.37 -when
0.37 -woken
0.37 -woken -up
0.37 =a_lot =headache
0.37 =adrenal =weak_any
0.37 =allergen =near_faint
0.37 =allergen =sting_mouth
0.37 =allergen =swelling
0.37 =baby =cannot_breathe
0.37 =baby =wont_feed
0.37 =belly_hit =belly_word
0.37 =belly_hit =fall_hard
0.37 =belly_hit =preterm_weeks
0.37 =belly_word =hit_hard
0.37 =belly_word =swelling
0.37 =bite_bad =neck_swelling
0.37 =bite_bad =vomiting
0.37 =bleeding_any
0.37 =bluish =dangerous_person
0.37 =burn_severity =dangerous_person
0.37 =burn_severity =frostbite
0.37 =burn_severity =headache
0.37 =burn_severity =sweating
0.37 =cannot_move_limb =weak_one_side
0.37 =chest_any =pale_clammy
0.37 =chest_lasting =cut_by_accident
0.37 =chest_lasting =leg_feet_swollen
0.37 =chest_lasting =short_breath
0.37 =child_got_pills =iron_pills
0.37 =cold_limb =frostbite
0.37 =dangerous_person =wont_feed
0.37 =dark_urine =eye_hit_bad
0.37 =days_many =unresponsive
0.37 =days_many =wont_feed
0.37 =deep_burn =skin_peeling
0.37 =deformed =scratched
0.37 =drooling =throat_sore
0.37 =dry_mouth =no_urine
0.37 =during_exercise =tia_resolved
0.37 =eye_area =hours_pain
0.37 =eye_hit_bad =sting
0.37 =fainted =racing_heart
0.37 =fall_any =fall_hard
0.37 =fall_any =fell
0.37 =fall_hard =hit_hard
0.37 =fell
0.37 =fever =hip_hurts
0.37 =fever =neck_swelling
0.37 =head_danger =pregnant
0.37 =headache =postpartum
0.37 =hernia_word
0.37 =high_fever =stiff_neck
0.37 =hit_hard =overdose_taken
0.37 =hit_hard =preterm_weeks
0.37 =hurts_move =stiff_neck
0.37 =immunosuppressed =pain_any
0.37 =leg_swelling_one
0.37 =near_faint =slow_heart
0.37 =neck_swelling =tooth
0.37 =pain_any =recent_surgery
0.37 =pain_beyond =squeezing_word
0.37 =phlegm =waters_said
0.37 =preterm_weeks =waters_said
0.37 =spreading =wound_infected
0.37 =sting =sting_mouth
0.37 =sting_mouth
0.37 =tearing
0.37 =unresponsive =wont_feed
0.37 ^ _ bit
0.37 ^ _ pressure
0.37 ^ accidental
0.37 actual
0.37 after a
0.37 ago and
0.37 all over
0.37 and _ been
0.37 and _ cry
0.37 and _ face
0.37 and _ swallow
0.37 and _ very
0.37 and not
0.37 are blue
0.37 baby _ kick
0.37 breath _ my
0.37 burst open
0.37 cant catch
0.37 catch _ breath
0.37 down the
0.37 drain opener
0.37 drank _ a
0.37 drank antifreeze
0.37 drool
0.37 eye _ lip
0.37 face _ droop
0.37 fell down
0.37 for over
0.37 gett _ since
0.37 gonna
0.37 grabb
0.37 gum _ bleed
0.37 gum are
0.37 have _ monoxide
0.37 have _ plan
0.37 have carbon
0.37 he was
0.37 head
0.37 headach and
0.37 i _ carbon
0.37 i _ gett
0.37 i _ open
0.37 i _ think
0.37 ill
0.37 im _ the
0.37 im cough
0.37 in at
0.37 inhal chlorine
0.37 is over
0.37 is swollen
0.37 just ate
0.37 keep think
0.37 kick today
0.37 light _ a
0.37 lip swell
0.37 month _ wont
0.37 my _ calf
0.37 my _ into
0.37 my _ it
0.37 my _ neck
0.37 my potassium
0.37 nail went
0.37 on fire
0.37 opener
0.37 our
0.37 pass _ in
0.37 plan and
0.37 plu
0.37 popp out
0.37 pound and
0.37 pressure _ my
0.37 real _ and
0.37 right _ wont
0.37 right calf
0.37 right side
0.37 say _ just
0.37 squeaky
0.37 suck
0.37 suck in
0.37 talk
0.37 tender
0.37 terrible headache
0.37 the epidural
0.37 think _ was
0.37 took
0.37 tore
0.37 water _ green
0.37 with copd
0.37 wound _ my
0.36 #11+ _ im
0.36 -mak
0.36 -peed -in
0.36 -sense
0.36 =a_lot =sudden
0.36 =amputated =cut_by_accident
0.36 =baby_still =chest_lasting
0.36 =belly_hard =chest_lasting
0.36 =belly_hit =drowning
0.36 =belly_pain =pregnant
0.36 =belly_word =no_gas
0.36 =bite_bad =burn_severity
0.36 =bite_bad =recent_infection
0.36 =bite_bad =throat_tight
0.36 =bleeding_heavy =limb_bleeds
0.36 =blister_any =burn_big
0.36 =blood_streak =wound_infected
0.36 =blow_ribs
0.36 =blurry_vision
0.36 =bp_extreme =eye_hit_bad
0.36 =bp_extreme =squeezing_word
0.36 =bp_high
0.36 =burn_severity =limb_cold_pale
0.36 =burn_severity =preterm_weeks
0.36 =burn_severity =radiates
0.36 =chest_any =chest_lasting
0.36 =chest_lasting =hoarse
0.36 =chest_lasting =now_at_rest
0.36 =chest_lasting =one_side_belly
0.36 =chest_lasting =throat_tight
0.36 =clot_risk =hours_pain
0.36 =clot_risk =pain_any
0.36 =clot_risk =postpartum_smell
0.36 =copd
0.36 =days_many =new_baby
0.36 =drowning =fall_any
0.36 =drowning =hit_hard
0.36 =drug_named =rash
0.36 =dystonia =muscle_cramps
0.36 =ear_wax =toes_cold
0.36 =elderly =unresponsive
0.36 =eye_area =eye_chemical
0.36 =eye_area =fall_any
0.36 =eye_area =hit_hard
0.36 =eye_area =long_bleed
0.36 =eye_chemical
0.36 =eye_hit_bad =headache
0.36 =eye_hit_bad =pale_clammy
0.36 =eye_hit_bad =right_side
0.36 =fall_hard =fell_baby
0.36 =fell_baby =limb_injury
0.36 =head_danger =pain_any
0.36 =head_danger =squeezing_word
0.36 =headache =preterm_weeks
0.36 =leaking =water_broke
0.36 =legs_gone =numb_any
0.36 =light_hurts =pain_any
0.36 =limp_leg =limp_refuses
0.36 =liver_drug =overdose_taken
0.36 =long_bleed =rigors_hard
0.36 =long_bleed =shaking
0.36 =nausea =squeezing_word
0.36 =nitro_fails
0.36 =nitro_fails =squeezing_word
0.36 =one_eye =sudden
0.36 =one_side_belly =right_side
0.36 =pale_clammy
0.36 =projectile =vomiting_constantly
0.36 =radiates =squeezing_word
0.36 =recent_surgery =wound
0.36 =severe_weakness =weak_legs
0.36 =swelling_now =swelling_throat
0.36 =vomiting =vomiting_constantly
0.36 ^ coworker
0.36 ^ postpartum
0.36 a cup
0.36 a dirty
0.36 after her
0.36 and _ hurt
0.36 and _ kick
0.36 and numb
0.36 are weak
0.36 at dinner
0.36 baby _ time
0.36 back _ i
0.36 been throw
0.36 came on
0.36 cant _ him
0.36 cant hold
0.36 carbon _ alarm
0.36 chlorine gas
0.36 cough _ foam
0.36 daughter _ #
0.36 dog _ me
0.36 dog _ my
0.36 each time
0.36 ear is
0.36 face look
0.36 feel _ my
0.36 fell from
0.36 fill
0.36 floater and
0.36 gave _ baby
0.36 half my
0.36 havent -felt
0.36 he had
0.36 headache and
0.36 hes going
0.36 hip
0.36 his eye
0.36 his throat
0.36 i _ had
0.36 i _ off
0.36 im _ from
0.36 in _ house
0.36 is _ a
0.36 is _ hasnt
0.36 jumbl
0.36 know _ i
0.36 left
0.36 like _ going
0.36 like thi
0.36 lying
0.36 magnet from
0.36 mak
0.36 min ago
0.36 mom _ her
0.36 monoxide alarm
0.36 my testicle
0.36 no kick
0.36 noseble for
0.36 numb and
0.36 of _ sudden
0.36 on _ wrist
0.36 out _ today
0.36 pregnant _ week
0.36 privat
0.36 pull his
0.36 red _ going
0.36 rib and
0.36 seiz
0.36 smile _ crook
0.36 smile is
0.36 so
0.36 someth is
0.36 stab my
0.36 stop shak
0.36 sudden _ in
0.36 the whole
0.36 the wound
0.36 thinner
0.36 throbb
0.36 time the
0.36 to use
0.36 was _ my
0.36 wave
0.36 wrist and
0.35 -peed _ -#11+
0.35 =a_lot =clot_risk
0.35 =a_lot =head_danger
0.35 =abuse_danger =hours_pain
0.35 =alcohol =overdose_taken
0.35 =allergen =dizzy
0.35 =baby =bluish
0.35 =belly_hit =deformed
0.35 =bite_bad =pierced_through
0.35 =bladder_bowel_loss =eye_hit_bad
0.35 =bladder_bowel_loss =numb_any
0.35 =blister_word =burn_big
0.35 =bluish =pale_clammy
0.35 =bluish =purple_word
0.35 =burn_severity =eye_red
0.35 =burn_severity =green_vomit
0.35 =burn_severity =means_mentioned
0.35 =burn_severity =seizure
0.35 =chest_any =sweating
0.35 =chest_lasting =deformed
0.35 =chest_lasting =drugs_taken
0.35 =chest_lasting =never_spoke_word
0.35 =chest_lasting =noisy_rest
0.35 =chest_lasting =one_eye
0.35 =chest_lasting =smoke
0.35 =cold_limb =deformed
0.35 =cold_limb =hernia_stuck
0.35 =cramps =severe_pain
0.35 =dangerous_person =hurts_move
0.35 =days_many =mouth_sores
0.35 =dialysis =missed_dialysis
0.35 =dizzy =sting
0.35 =drowsy =edible_word
0.35 =ear_blood =fight_blow
0.35 =eye_area =hoarse
0.35 =eye_area =smoke
0.35 =eye_hit_bad =limb_bleeds
0.35 =eye_hit_bad =racing_heart
0.35 =eye_hit_bad =radiates_groin
0.35 =eye_red =swelling
0.35 =fever =joint_hot
0.35 =gas_smell
0.35 =head_danger =postpartum
0.35 =head_danger =sweating
0.35 =head_danger =vaginal_bleeding
0.35 =head_danger =vomiting_constantly
0.35 =head_injury =hemophilia_word
0.35 =head_injury =vomiting
0.35 =headache =worst_ever_sick
0.35 =hernia_stuck =pain_any
0.35 =high_fever =rigors_hard
0.35 =high_fever =shaking
0.35 =hurts_move =severe_weakness
0.35 =immunosuppressed =priapism
0.35 =kidney_disease =missed_dialysis
0.35 =left_ribs =weak_one_side
0.35 =limb_bleeds
0.35 =limb_cold_pale =toes_cold
0.35 =long_bleed =soaking_pad
0.35 =making_swell =swelling_face
0.35 =means_mentioned
0.35 =missed_dialysis
0.35 =overdose_taken =silent_for_a_reason
0.35 =overdose_taken =squeezing_word
0.35 =pain_any =postpartum
0.35 =pain_any =priapism
0.35 =priapism =sickle_cell
0.35 =radiates_groin =severe_pain
0.35 =recent_travel =tropics
0.35 =rigors =rigors_hard
0.35 =severe_headache =worst_ever_sick
0.35 =severe_pain =testicle
0.35 =severe_pain =worst_ever_sick
0.35 =speech =weak_one_side
0.35 =swelling
0.35 =worst_ever =worst_ever_sick
0.35 =worst_ever_sick
0.35 =young_baby
0.35 ^ _ month
0.35 ^ _ went
0.35 ^ copd
0.35 ^ her
0.35 ^ stroke
0.35 a _ in
0.35 a _ was
0.35 a _ went
0.35 a needle
0.35 about end
0.35 ache _ #11+
0.35 ache im
0.35 and #99+
0.35 and _ drool
0.35 and _ eye
0.35 and _ funny
0.35 and _ his
0.35 and had
0.35 and sticky
0.35 baby wont
0.35 bag _ full
0.35 be here
0.35 been _ in
0.35 been vomit
0.35 beep and
0.35 better _ without
0.35 black _ sticky
0.35 burn up
0.35 calf
0.35 cell and
0.35 co
0.35 co _ beep
0.35 co detector
0.35 contraction every
0.35 daughter swallow
0.35 detector _ and
0.35 detector beep
0.35 dose of
0.35 down _ stair
0.35 end _ thi
0.35 faint _ runn
0.35 faint while
0.35 fit
0.35 foot _ black
0.35 fork
0.35 furnace
0.35 gray and
0.35 had to
0.35 has _ bruise
0.35 headache _ see
0.35 heart
0.35 her eye
0.35 her leg
0.35 her wrist
0.35 here anymore
0.35 hes drool
0.35 hour _ i
0.35 huge _ and
0.35 ill _ my
0.35 ill hurt
0.35 in _ belly
0.35 in _ drink
0.35 it _ weekend
0.35 ive
0.35 just _ and
0.35 leak
0.35 like a
0.35 limp and
0.35 magnet ball
0.35 make _ sense
0.35 make no
0.35 me last
0.35 my _ overdos
0.35 my _ side
0.35 my _ yo
0.35 my chest
0.35 my defibrillator
0.35 my lung
0.35 new _ and
0.35 noise even
0.35 not _ -right
0.35 now _ have
0.35 of grandma
0.35 of his
0.35 off without
0.35 old with
0.35 on chemo
0.35 on him
0.35 painful
0.35 pregnant _ bleed
0.35 put someth
0.35 rac and
0.35 sheet
0.35 shiver
0.35 sickle _ and
0.35 someone _ someth
0.35 someth _ in
0.35 sticky
0.35 stiff _ and
0.35 stroke _ went
0.35 sweaty and
0.35 that dont
0.35 the bridge
0.35 the side
0.35 think _ end
0.35 til
0.35 tile
0.35 to _ here
0.35 tonight i
0.35 took _ and
0.35 took viagra
0.35 wake
0.35 was
0.35 was bitten
0.35 wont _ back
0.35 year _ got
0.34 # yr
0.34 #11+ minut
0.34 #99+ _ i
0.34 -before
0.34 -breath
0.34 -five
0.34 -in
0.34 -move _ -day
0.34 -move since
0.34 -slept _ -five
0.34 =a_lot =bleeds_a_lot
0.34 =a_lot =limb_injury
0.34 =abuse_danger =armed_now
0.34 =abuse_danger =heat_exposure
0.34 =alcohol =unresponsive
0.34 =allergen =hoarse
0.34 =belly_pain =severe_pain
0.34 =bite_bad =fall_any
0.34 =bite_bad =headache
0.34 =bite_bad =radiates
0.34 =bite_bad =severe_pain
0.34 =bleeding_any =chest_lasting
0.34 =bleeding_any =phlegm
0.34 =bleeding_any =soaking_pad
0.34 =blow_chest
0.34 =blow_chest =burn_severity
0.34 =blurry_vision =chest_lasting
0.34 =blurry_vision =double_now
0.34 =both_legs =weak_legs
0.34 =bp_very_high =head_danger
0.34 =burn_severity =chest_any
0.34 =burn_severity =saddle_numb
0.34 =burn_severity =speech
0.34 =car_crash =hit_by_car
0.34 =chemical_word =pain_any
0.34 =chest_lasting =hernia_stuck
0.34 =chest_lasting =snake
0.34 =chest_lasting =snake_bad
0.34 =chest_lasting =speech_garbled
0.34 =chest_lasting =valve_or_device
0.34 =choking =elderly
0.34 =clot_risk =swelling
0.34 =confused =fall_any
0.34 =confused =rigors_hard
0.34 =dangerous_person =using_word
0.34 =days_many =jaw_locked
0.34 =days_many =nail_word
0.34 =days_many =young_baby
0.34 =deep_cut =limb_injury
0.34 =deformed =hit_hard
0.34 =dentist =soaking_pad
0.34 =double_now
0.34 =double_now =double_vision
0.34 =double_now =eye_hit_bad
0.34 =during_effort =squeezing_word
0.34 =elderly =hours_pain
0.34 =elderly =wakes
0.34 =eye_area =eye_pain
0.34 =eye_area =limb_injury
0.34 =eye_area =poison_contact
0.34 =eye_hit_bad =one_eye
0.34 =eye_hit_bad =phlegm
0.34 =eye_hit_bad =uti
0.34 =eye_pain
0.34 =fall_any =hit_by_car
0.34 =fever =pain_beyond
0.34 =fight_blow =hit_by_car
0.34 =flank_pain =severe_pain
0.34 =head_danger =overdose_taken
0.34 =high_altitude
0.34 =hip_broken
0.34 =hip_broken =limb_injury
0.34 =hip_fracture =hit_hard
0.34 =hit_by_car =hit_hard
0.34 =hours_pain =pale_clammy
0.34 =hours_pain =valve_or_device
0.34 =hours_pain =wakes
0.34 =indigestion_odd
0.34 =inhaler_fails =tired
0.34 =irregular_heart =weak_any
0.34 =muscle_cramps
0.34 =no_urine =pregnant
0.34 =opioid =overdose_taken
0.34 =postpartum
0.34 =pressure_elsewhere
0.34 =purple_word =swelling
0.34 =recent_infection =swelling
0.34 =recent_surgery =wound_infected
0.34 =saddle_numb =tingling_hands
0.34 ^ _ blood
0.34 ^ _ boyfriend
0.34 ^ _ going
0.34 ^ _ insulin
0.34 ^ _ kidney
0.34 ^ _ pregnant
0.34 ^ _ see
0.34 ^ _ took
0.34 ^ _ water
0.34 ^ bleed
0.34 ^ gunshot
0.34 ^ severe
0.34 a _ and
0.34 a button
0.34 after _ my
0.34 and _ bleed
0.34 and _ cough
0.34 and _ real
0.34 and _ take
0.34 and today
0.34 backward
0.34 bare pee
0.34 beat me
0.34 been _ for
0.34 black stuff
0.34 bladder
0.34 boil water
0.34 broke _ hip
0.34 but _ still
0.34 button battery
0.34 cant _ shak
0.34 cant stand
0.34 chest has
0.34 chlorine
0.34 chok _ steak
0.34 come _ i
0.34 come when
0.34 crush _ a
0.34 cut _ my
0.34 cut by
0.34 dad speech
0.34 doesnt -fade
0.34 down over
0.34 end _ life
0.34 feel _ and
0.34 feel tight
0.34 forehead
0.34 go in
0.34 goe
0.34 gunshot
0.34 hav _ to
0.34 havent _ -in
0.34 i _ rescu
0.34 i _ underwater
0.34 i faint
0.34 i got
0.34 im _ double
0.34 im _ labor
0.34 insulin pump
0.34 isnt _ -up
0.34 it _ no
0.34 it tonight
0.34 jaw _ lock
0.34 keep say
0.34 left _ hurt
0.34 lost vision
0.34 me _ hurt
0.34 me when
0.34 my _ after
0.34 my _ fever
0.34 my _ since
0.34 my _ stuck
0.34 my _ took
0.34 my _ yr
0.34 my head
0.34 my voice
0.34 nail last
0.34 never
0.34 not -mak
0.34 now _ breath
0.34 of her
0.34 off
0.34 old _ has
0.34 on steak
0.34 overnight
0.34 pee and
0.34 pill and
0.34 pull in
0.34 rash _ doesnt
0.34 rattlesnake _ my
0.34 rescu
0.34 rescu from
0.34 roommate
0.34 smell smoke
0.34 so _ im
0.34 stop bleed
0.34 stroke
0.34 terrib
0.34 that doesnt
0.34 the pool
0.34 the sink
0.34 they _ me
0.34 thing _ #11+
0.34 too long
0.34 uncle
0.34 under
0.34 underwater
0.34 underwater _ long
0.34 underwater too
0.34 wall
0.34 was _ too
0.34 was cut
0.34 was rescu
0.34 was underwater
0.34 wrote
0.33 =a_lot =belly_pain
0.33 =a_lot =dark_urine
0.33 =a_lot =hit_hard
0.33 =a_lot =hives
0.33 =a_lot =irregular_heart
0.33 =alcohol =wound
0.33 =amputated =eye_hit_bad
0.33 =appendix_burst
0.33 =appendix_burst =appendix_pain
0.33 =appendix_burst =appendix_said
0.33 =arm_hand_pain =pale_clammy
0.33 =arm_hand_pain =sweating
0.33 =at_rest =leg_feet_swollen
0.33 =barking_stridor =cholinergic
0.33 =barking_stridor =dangerous_person
0.33 =barking_stridor =drooling
0.33 =belly_hard =no_gas
0.33 =belly_word =pale_clammy
0.33 =belly_word =severe_pain
0.33 =birth_now =burn_severity
0.33 =bite_bad =cholinergic
0.33 =bite_bad =confused
0.33 =black_stool =fainted
0.33 =breath_pauses =cough
0.33 =breathe_word =hernia_stuck
0.33 =burn_any =electric
0.33 =burn_severity =fainted
0.33 =burn_severity =shaking
0.33 =burn_severity =swelling_lips
0.33 =burn_severity =toes_cold
0.33 =calf =weak_one_side
0.33 =chemical_word =smoke
0.33 =chest_any =dangerous_person
0.33 =chest_lasting =drooling
0.33 =chest_lasting =hallucinating
0.33 =chest_lasting =swelling_throat
0.33 =chest_lasting =testicle
0.33 =clot_risk =wound_infected
0.33 =confused =foggy_only
0.33 =cough =hernia_stuck
0.33 =dangerous_person =drowning
0.33 =days_many =soaking_pad
0.33 =dialysis =weak_any
0.33 =dizzy =speech
0.33 =ear_pain =swelling
0.33 =eye_area =unresponsive
0.33 =eye_area =vomiting
0.33 =eye_hit_bad =pleuritic
0.33 =eye_pain =eye_red
0.33 =fainted =irregular_heart
0.33 =feels_incredible =mania_psychosis
0.33 =feels_incredible =sleepless_days
0.33 =feels_incredible =withdrawal
0.33 =fever =squeezing_word
0.33 =foggy_only
0.33 =head_danger =hernia_word
0.33 =head_danger =rigors
0.33 =head_danger =worst_ever_sick
0.33 =headache =high_altitude
0.33 =headache =sudden
0.33 =hearing =sudden
0.33 =heat_danger =unresponsive
0.33 =high_altitude =vomiting
0.33 =hit_hard =vomiting
0.33 =hours_pain =numb_any
0.33 =hours_pain =right_side
0.33 =immunosuppressed =squeezing_word
0.33 =kidney_disease =weak_any
0.33 =limb_injury =phlegm
0.33 =not_self
0.33 =opioid =using_word
0.33 =pain_any =poison_swallowed
0.33 =pain_any =skin_peeling
0.33 =pain_any =vomiting
0.33 =pneumonia_known =short_breath
0.33 =radiates =scratched
0.33 =recent_surgery =swelling
0.33 =retractions =short_breath
0.33 =short_breath =slow_breathing
0.33 =sudden_balance
0.33 =thirsty =vomiting
0.33 =withdrawal =wont_feed
0.33 ^ _ monoxide
0.33 ^ carbon
0.33 ^ husband
0.33 ^ infect
0.33 a _ noise
0.33 a pacemaker
0.33 all _ way
0.33 an edible
0.33 and _ light
0.33 and _ stopp
0.33 and _ two
0.33 antifreeze
0.33 appendix burst
0.33 are tingl
0.33 baby stopp
0.33 been _ a
0.33 been _ and
0.33 been _ on
0.33 been _ up
0.33 black out
0.33 blister all
0.33 blood and
0.33 blood sugar
0.33 bloody diarrhea
0.33 blue for
0.33 brother is
0.33 bucket
0.33 but my
0.33 came _ and
0.33 catch my
0.33 close
0.33 cough _ pink
0.33 cousin _ shot
0.33 deep hole
0.33 door
0.33 drank nail
0.33 ear _ thi
0.33 ear infection
0.33 ear since
0.33 edible
0.33 every _ i
0.33 feel _ leg
0.33 fever _ chill
0.33 floater
0.33 hand _ a
0.33 hasnt _ -a
0.33 heart _ is
0.33 hes cry
0.33 i _ hear
0.33 is _ all
0.33 is confus
0.33 is pound
0.33 kill my
0.33 laundry pod
0.33 leg _ dont
0.33 me _ i
0.33 my #
0.33 my #11+
0.33 my _ burst
0.33 my left
0.33 neck hurt
0.33 only #11+
0.33 ooz
0.33 open _ jaw
0.33 out _ and
0.33 out _ his
0.33 out in
0.33 out of
0.33 pesticide
0.33 pok
0.33 pull _ out
0.33 rock hard
0.33 seem fine
0.33 she turn
0.33 shot _ the
0.33 shot in
0.33 someth _ my
0.33 son _ hemophilia
0.33 sound
0.33 the stomach
0.33 the way
0.33 think _ appendix
0.33 tip _ my
0.33 tip of
0.33 toe _ cold
0.33 took like
0.33 uncle died
0.33 up pink
0.33 with _ cant
0.33 with _ temp
0.33 with pesticide
0.33 wont _ bleed
0.33 wont drink
0.32 -a
0.32 =a_lot =calf
0.32 =a_lot =flashes_floaters
0.32 =acts_drunk =confused
0.32 =adrenal
0.32 =allergen =tongue_swollen
0.32 =amputated =hernia_stuck
0.32 =baby =purple_word
0.32 =belly_word =chest_lasting
0.32 =belly_word =head_danger
0.32 =belly_word =pregnant
0.32 =bite_bad =fight_blow
0.32 =bite_bad =scratched
0.32 =bite_bad =speech
0.32 =bite_bad =swelling
0.32 =bite_bad =tooth
0.32 =bleeding_any =pale_clammy
0.32 =bleeding_heavy =calf
0.32 =blood_thinner =hit_hard
0.32 =bluish =toes_cold
0.32 =blurry_vision =hours_pain
0.32 =burn_big =deep_burn
0.32 =burn_severity =cocaine
0.32 =burn_severity =iron_pills
0.32 =burn_severity =vomiting_constantly
0.32 =cannot_breathe =swelling
0.32 =cannot_speak =dangerous_person
0.32 =car_crash =pregnant
0.32 =carbon_monoxide =refuses
0.32 =chemical_burn =cocaine
0.32 =chest_lasting =eye_hit_bad
0.32 =chest_lasting =flashes_floaters
0.32 =chest_lasting =hives
0.32 =chest_lasting =postpartum
0.32 =chest_lasting =squeezing_word
0.32 =child_got_pills =unresponsive
0.32 =cocaine =pain_any
0.32 =cold_exposure =frostbite
0.32 =cold_exposure =head_danger
0.32 =confused =mania_psychosis
0.32 =curtain_word =vision_loss
0.32 =dangerous_person =mania_psychosis
0.32 =deep_cut =scratched
0.32 =deformed =sudden
0.32 =digoxin =head_danger
0.32 =digoxin =shaking
0.32 =dizzy =eye_hit_bad
0.32 =drowsy =fall_any
0.32 =drowsy =newborn
0.32 =drowsy =young_baby
0.32 =ear_wax =unresponsive
0.32 =elderly =head_danger
0.32 =electric =irregular_heart
0.32 =electric =thrown_back
0.32 =eye_area =severe_pain
0.32 =eye_bulge =swelling
0.32 =eye_hit_bad =tearing
0.32 =eye_pain =light_hurts
0.32 =face_odd
0.32 =fainted =pain_any
0.32 =fever =means_mentioned
0.32 =gradual_numb =numb_any
0.32 =head_danger =jaundice
0.32 =head_danger =ketone_breath
0.32 =head_danger =limb_injury
0.32 =head_danger =no_gas
0.32 =hoarse =swelling
0.32 =hours_pain =severe_pain
0.32 =hours_pain =speech_garbled
0.32 =hours_pain =tia_resolved
0.32 =long_bleed =near_faint
0.32 =long_bleed =suicidal
0.32 =long_bleed =vomiting_constantly
0.32 =means_at_hand =self_harm_now
0.32 =no_gas =vomiting
0.32 =pain_any =sudden
0.32 =pain_any =tearing
0.32 =priapism =swelling
0.32 =purple_rash =purple_word
0.32 =recent_surgery =sudden
0.32 =squeezing_word =tearing
0.32 =stroke_word =weak_one_side
0.32 =swallow_trouble =throat_sore
0.32 =throat_sore =wont_swallow
0.32 ^ _ behind
0.32 ^ _ mom
0.32 ^ _ newborn
0.32 ^ hit
0.32 ^ water
0.32 a _ pain
0.32 a firework
0.32 acid on
0.32 after _ new
0.32 an abortion
0.32 and _ get
0.32 and _ shak
0.32 and _ wrote
0.32 and breath
0.32 and one
0.32 and turn
0.32 around _ eye
0.32 at _ but
0.32 baby isnt
0.32 bleach _ in
0.32 bleed through
0.32 blue _ the
0.32 cant lift
0.32 chest
0.32 clot and
0.32 complete
0.32 cough _ lot
0.32 cough and
0.32 cup
0.32 cutt
0.32 daughter _ hav
0.32 day _ now
0.32 down there
0.32 drain cleaner
0.32 eight
0.32 even _ rest
0.32 even at
0.32 faint twice
0.32 fever
0.32 feverish
0.32 finger with
0.32 foot and
0.32 foreskin
0.32 foul
0.32 gave my
0.32 had _ abortion
0.32 hand is
0.32 has _ tight
0.32 have had
0.32 he put
0.32 hes _ to
0.32 hes still
0.32 i _ cant
0.32 in _ at
0.32 in _ hand
0.32 in _ head
0.32 is peel
0.32 is slurr
0.32 keep
0.32 laundry
0.32 move _ arm
0.32 my _ <i
0.32 my _ from
0.32 my _ section
0.32 my _ ten
0.32 my _ week
0.32 my c
0.32 my hand
0.32 newborn is
0.32 night i
0.32 now _ is
0.32 numbnes
0.32 off _ tip
0.32 off and
0.32 oil _ is
0.32 powder
0.32 rash after
0.32 right _ and
0.32 sharp pain
0.32 shingl on
0.32 shock by
0.32 skin _ peel
0.32 speech _ slurr
0.32 stand
0.32 start lisinopril
0.32 sweat
0.32 swell and
0.32 swollen
0.32 swollen _ and
0.32 tack
0.32 tak
0.32 than the
0.32 the _ home
0.32 the _ i
0.32 the color
0.32 the couch
0.32 the leg
0.32 the nurs
0.32 thing say
0.32 think the
0.32 threaten
0.32 throat is
0.32 through _ foot
0.32 thrown back
0.32 tight _ and
0.32 tight on
0.32 to _ kid
0.32 too many
0.32 turn red
0.32 viagra and
0.32 wait til
0.32 white
0.32 woke
0.31 #99+ _ #99+
0.31 -slept _ -#
0.31 -there
0.31 <the _ <two
0.31 <week
0.31 <week <ago
0.31 =a_lot =belly_hard
0.31 =allergen =blister_any
0.31 =allergen =blister_word
0.31 =allergen =cannot_breathe
0.31 =anaphylaxis_said =chest_lasting
0.31 =anaphylaxis_said =hours_pain
0.31 =at_rest =cannot_breathe
0.31 =at_rest =cant_lie_flat
0.31 =baby =limp_refuses
0.31 =baby =short_breath
0.31 =back_pain =radiates
0.31 =barking_stridor =burn_severity
0.31 =belly_hit =eye_hit_bad
0.31 =belly_word =pain_any
0.31 =belly_word =vomiting
0.31 =bite_bad =halos
0.31 =bite_bad =making_swell
0.31 =bleeding_any =fall_any
0.31 =bleeding_any =limb_bleeds
0.31 =bleeding_heavy =vaginal_bleeding
0.31 =blood_streak =blurry_vision
0.31 =blood_streak =dry_mouth
0.31 =blurry_vision =eye_hit_bad
0.31 =bp_very_high =eye_hit_bad
0.31 =breathe_word =chest_lasting
0.31 =burn_any =smoke
0.31 =burn_severity =fell_baby
0.31 =burn_severity =hit_hard
0.31 =burn_severity =weak_one_side
0.31 =burned_hand
0.31 =calf =cold_limb
0.31 =calf =hours_pain
0.31 =chemical_strong =eye_area
0.31 =chemical_strong =eye_chemical
0.31 =chemical_word =eye_hit_bad
0.31 =chest_any =hours_pain
0.31 =chest_any =nausea
0.31 =chest_lasting =dangerous_person
0.31 =chest_lasting =harm_others
0.31 =chest_lasting =swelling
0.31 =co_words =during_exercise
0.31 =co_words =gas_smell
0.31 =co_words =vomiting
0.31 =cold_exposure =hernia_stuck
0.31 =confused =sugar_low
0.31 =confused =sugar_very_low
0.31 =dangerous_person =pale_clammy
0.31 =dangerous_person =recent_infection
0.31 =days_many =tetanus_due
0.31 =discharge =fever
0.31 =discharge =high_fever
0.31 =dizzy =vaginal_bleeding
0.31 =drooling =swelling
0.31 =drugs_taken =means_mentioned
0.31 =dry_mouth =soft_spot
0.31 =during_exercise =head_danger
0.31 =ear_blood =hit_hard
0.31 =ear_wax =limb_injury
0.31 =eye_area =fight_blow
0.31 =eye_area =halos
0.31 =eye_hit_bad
0.31 =eye_pain =halos
0.31 =feels_sleepy =sugar_very_high
0.31 =fever =spreading
0.31 =fever =using_word
0.31 =green_vomit
0.31 =green_vomit =head_danger
0.31 =green_vomit =phlegm
0.31 =green_vomit =vomiting
0.31 =halos
0.31 =head_danger =phlegm
0.31 =head_danger =recent_surgery
0.31 =heart_condition =irregular_heart
0.31 =hoarse
0.31 =hours_pain =no_urine
0.31 =jaundice =pain_any
0.31 =jaw_arm_sweat =radiates
0.31 =joint_hot =rigors
0.31 =limb_injury =to_the_bone
0.31 =line_infected =line_shakes
0.31 =line_shakes
0.31 =long_bleed =seizure
0.31 =long_bleed =speech
0.31 =never_spoke_word =suicidal
0.31 =new_baby
0.31 =new_baby =soaking_pad
0.31 =no_urine =vomiting
0.31 =pain_beyond =purple_word
0.31 =phlegm =vomiting
0.31 =pleuritic =squeezing_word
0.31 =radiates =trunk_pain
0.31 =red_racing =spreading
0.31 =scratched =to_the_bone
0.31 =severe_pain =sudden
0.31 =silent_for_a_reason =unresponsive
0.31 =skin_infection =swelling
0.31 =tingling_hands =weak_legs
0.31 =to_the_bone =wound
0.31 =weak_any
0.31 ^ _ asthma
0.31 ^ _ partner
0.31 ^ grandma
0.31 ^ someth
0.31 a dog
0.31 a sharp
0.31 addison and
0.31 an _ shock
0.31 and _ #11+
0.31 and _ confus
0.31 and _ only
0.31 and blister
0.31 and crie
0.31 and jaw
0.31 and lip
0.31 arent -there
0.31 as a
0.31 asthma _ and
0.31 baby is
0.31 bad
0.31 bend
0.31 bloody _ and
0.31 boyfriend
0.31 bump her
0.31 chest is
0.31 cord
0.31 couch
0.31 dad is
0.31 diabetic _ is
0.31 down
0.31 end my
0.31 even _ calm
0.31 feel irregular
0.31 fluid #11+
0.31 fluid _ week
0.31 friend overdos
0.31 from _ and
0.31 gett
0.31 got _ electric
0.31 got _ from
0.31 got an
0.31 got back
0.31 gun in
0.31 have addison
0.31 have headach
0.31 heart _ irregular
0.31 her arm
0.31 her breath
0.31 hernia
0.31 hit _ head
0.31 house
0.31 husband _ is
0.31 i _ addison
0.31 in _ foot
0.31 in _ nose
0.31 inhaler _ empty
0.31 is _ #99+
0.31 is _ by
0.31 is _ down
0.31 it on
0.31 it thi
0.31 its _ to
0.31 jaw is
0.31 kid wont
0.31 kill
0.31 knife in
0.31 light _ my
0.31 light and
0.31 monoxide _ is
0.31 mov up
0.31 my _ i
0.31 my asthma
0.31 my boyfriend
0.31 my brother
0.31 my grandson
0.31 nonstop and
0.31 not _ and
0.31 of glas
0.31 off _ -me
0.31 on _ couch
0.31 open _ i
0.31 pregnant _ i
0.31 pull _ of
0.31 pull out
0.31 rate is
0.31 red streak
0.31 rusty _ last
0.31 say _ want
0.31 second or
0.31 see flash
0.31 she not
0.31 she took
0.31 she wont
0.31 shut and
0.31 slipp
0.31 slurr and
0.31 son his
0.31 son swallow
0.31 spitt
0.31 spot and
0.31 stair and
0.31 stomach has
0.31 stop
0.31 stung and
0.31 sudden _ #11+
0.31 swallow and
0.31 temp #11+
0.31 throat so
0.31 time _ minute
0.31 tingl and
0.31 to _ me
0.31 towel
0.31 trouble breath
0.31 tube _ out
0.31 tube came
0.31 voic
0.31 went off
0.31 when calm
0.31 white _ hard
0.31 with _ fever
0.31 with _ needle
0.31 wont _ down
0.31 wont _ to
0.31 year _ wont
0.3 # _ my
0.3 # week
0.3 #99+ fever
0.3 -fade -when
0.3 -five _ and
0.3 -mak -sense
0.3 =a_lot =fall_any
0.3 =abuse_danger =means_mentioned
0.3 =again_fainted =tia_resolved
0.3 =alcohol =hallucinating
0.3 =allergen =dystonia
0.3 =animal_bite =possible_fracture
0.3 =animal_bite =swelling
0.3 =arm_hand_pain =jaw_arm_sweat
0.3 =belly_hit =head_danger
0.3 =bite_bad =clot_risk
0.3 =bite_bad =contact_lens
0.3 =black_stool =near_faint
0.3 =bladder_bowel_loss =saddle_numb
0.3 =bleeding_any =burn_severity
0.3 =blood_streak =streak_up
0.3 =blurry_vision =eye_pain
0.3 =blurry_vision =postpartum
0.3 =blurry_vision =rash
0.3 =bp_high =pregnant
0.3 =bp_very_high =headache
0.3 =burn_severity =cold_limb
0.3 =burn_severity =face_odd
0.3 =burn_severity =racing_heart
0.3 =burn_severity =screams_in_bouts
0.3 =cast_tight =limb_injury
0.3 =chemical_word =short_breath
0.3 =chest_lasting =device_alarm
0.3 =chest_lasting =dry_mouth
0.3 =chest_lasting =feels_sleepy
0.3 =chest_lasting =irregular_heart
0.3 =chest_lasting =mania_psychosis
0.3 =chest_lasting =many_days
0.3 =chest_lasting =pneumonia_known
0.3 =chest_lasting =soaking_fast
0.3 =clot_risk =short_breath
0.3 =clot_risk =squeezing_word
0.3 =cold_exposure =speech
0.3 =contact_lens =eye_pain
0.3 =contact_lens =pain_any
0.3 =cough =hurts_breathing
0.3 =cough =poison_swallowed
0.3 =coughs_blood =spits_clots
0.3 =curtain_word =eye_hit_bad
0.3 =cut_by_accident =fever
0.3 =dark_urine =pain_any
0.3 =device_alarm =hours_pain
0.3 =drowsy =hours_pain
0.3 =dystonia =eye_area
0.3 =eye_area =fever
0.3 =eye_hit_bad =half_vision
0.3 =eye_hit_bad =hurts_move
0.3 =eye_hit_bad =moved_right
0.3 =eye_hit_bad =severe_headache
0.3 =eye_hit_bad =sweating
0.3 =fall_hard =pain_any
0.3 =fever =headache
0.3 =fever =severe_weakness
0.3 =frostbite
0.3 =glass_test
0.3 =glass_test =purple_rash
0.3 =glass_test =rash
0.3 =half_vision
0.3 =half_vision =vision_loss
0.3 =hallucinating =hours_pain
0.3 =heart_condition =leg_feet_swollen
0.3 =hip_hurts =hit_hard
0.3 =hours_pain =soaking_fast
0.3 =hours_pain =wound_infected
0.3 =indigestion_odd =pale_clammy
0.3 =indigestion_odd =sweating
0.3 =irregular_heart =near_faint
0.3 =jaundice =wont_feed
0.3 =long_bleed =pale_clammy
0.3 =means_at_hand =suicidal
0.3 =moved_right
0.3 =moved_right =pain_any
0.3 =moved_right =right_side
0.3 =moved_right =squeezing_word
0.3 =near_faint =racing_heart
0.3 =near_faint =vision_loss
0.3 =never_spoke_word =seizure
0.3 =numb_any =tingling_hands
0.3 =pain_any =short_breath
0.3 =pain_any =swallow_trouble
0.3 =pale_clammy =squeezing_word
0.3 =pregnant =swelling_face
0.3 =racing_heart =rigors_hard
0.3 =short_breath =smoke
0.3 =soaking_fast
0.3 =soaking_fast =soaking_pad
0.3 =spreading =streak_up
0.3 =squeezing_word =sweating
0.3 =sting =wound_infected
0.3 =weak_any =weak_legs
0.3 ^ _ stopp
0.3 ^ daughter
0.3 ^ erection
0.3 ^ shingl
0.3 a _ bite
0.3 a board
0.3 a pencil
0.3 about #11+
0.3 above
0.3 act drunk
0.3 after fall
0.3 after my
0.3 and _ can
0.3 and _ off
0.3 and _ since
0.3 and goe
0.3 and lighthead
0.3 antidepressant
0.3 are miss
0.3 at _ i
0.3 at altitude
0.3 baby _ limp
0.3 baby head
0.3 bad and
0.3 bend it
0.3 birth last
0.3 bleed after
0.3 board
0.3 boil _ on
0.3 boyfriend _ me
0.3 came _ from
0.3 can hard
0.3 cant control
0.3 cashew
0.3 chang table
0.3 chemo and
0.3 crazy _ pee
0.3 dad _ out
0.3 dad pass
0.3 down _ two
0.3 dryer _ feel
0.3 erection _ #
0.3 erection for
0.3 even
0.3 eye since
0.3 eyelid and
0.3 fail _ my
0.3 fail and
0.3 fat
0.3 fever _ and
0.3 fever _ short
0.3 get up
0.3 go away
0.3 got _ by
0.3 had her
0.3 half of
0.3 hand
0.3 hand _ and
0.3 have _ gun
0.3 have _ knife
0.3 headache _ my
0.3 her sleep
0.3 hes _ up
0.3 hit the
0.3 hurt _ kid
0.3 hurt _ lot
0.3 i _ heart
0.3 i _ i
0.3 i _ wake
0.3 im _ cant
0.3 im gonna
0.3 in _ after
0.3 in one
0.3 indigestion
0.3 inhaler isnt
0.3 is _ worse
0.3 is floppy
0.3 is gray
0.3 it has
0.3 kitchen floor
0.3 leg swell
0.3 like _ is
0.3 look
0.3 minut _ im
0.3 minute
0.3 month pregnant
0.3 my _ patient
0.3 next door
0.3 now
0.3 of _ myself
0.3 of _ pool
0.3 of water
0.3 off _ chang
0.3 on _ kitchen
0.3 only _ week
0.3 out _ my
0.3 out while
0.3 outlet
0.3 paranoid
0.3 pass _ twice
0.3 pass _ while
0.3 patient husband
0.3 poop _ like
0.3 pregnant _ bad
0.3 said _ going
0.3 she #11+
0.3 she _ in
0.3 she has
0.3 side
0.3 since _ and
0.3 so drowsy
0.3 some _ miss
0.3 some are
0.3 spurt
0.3 still _ in
0.3 stuck _ a
0.3 stuck a
0.3 stung
0.3 text
0.3 the _ headache
0.3 the _ hes
0.3 the chang
0.3 the shower
0.3 the tv
0.3 time _ dose
0.3 took double
0.3 tube
0.3 turn black
0.3 water on
0.3 week _ with
0.3 with _ is
0.3 wont _ at
0.3 wont let
0.3 wont look
0.3 wont quit
0.3 woozy
0.29 # pad
0.29 #11+ lbs
0.29 #11+ over
0.29 -a -wet
0.29 -a _ -diaper
0.29 -anyth
0.29 -had _ -wet
0.29 =a_lot =belly_hit
0.29 =a_lot =bite_bad
0.29 =a_lot =nail_word
0.29 =a_lot =rectal_bleeding
0.29 =after_hard_exercise =muscle_hard
0.29 =alcohol =withdrawal
0.29 =allergen =means_mentioned
0.29 =allergen =using_word
0.29 =allergen =wild_bite
0.29 =animal_bite =co_words
0.29 =back_pain =sudden
0.29 =barking_stridor =cough
0.29 =battery_word =chemical_word
0.29 =belly_hard =vomiting
0.29 =belly_hit =drowsy
0.29 =belly_hit =heat_exposure
0.29 =belly_hit =hit_hard
0.29 =belly_pain =moved_right
0.29 =belly_word =moved_right
0.29 =belly_word =one_side_belly
0.29 =belly_word =sweating
0.29 =bite_bad =chemical_burn
0.29 =bite_bad =tingling_hands
0.29 =bite_bad =wheeze_word
0.29 =bleeding_any =hours_pain
0.29 =bleeding_any =rectal_bleeding
0.29 =bleeding_any =rectal_blood
0.29 =bleeds_a_lot =vaginal_bleeding
0.29 =blood_thinner =nosebleed
0.29 =bp_low
0.29 =bp_low =eye_hit_bad
0.29 =bp_low =squeezing_word
0.29 =burn_severity =chemical_strong
0.29 =burn_severity =hypertension
0.29 =burn_severity =new_medicine
0.29 =car_crash =cut_by_accident
0.29 =carbon_monoxide =nausea
0.29 =chemical_word =co_words
0.29 =chest_lasting =done_with_it
0.29 =chest_lasting =fever
0.29 =chest_lasting =goodbye_note
0.29 =chest_lasting =vomiting_blood
0.29 =chest_lasting =wheeze_word
0.29 =chest_pressure =sweating
0.29 =child_got_pills =edible_word
0.29 =choking =speech
0.29 =cholinergic =swelling
0.29 =clot_risk =wound
0.29 =clot_risk =wound_open
0.29 =co_word =headache
0.29 =co_words =nausea
0.29 =cut_by_accident =eye_hit
0.29 =dangerous_person =fight_blow
0.29 =dangerous_person =hoarse
0.29 =dangerous_person =slow_breathing
0.29 =dark_urine =muscle_hard
0.29 =diarrhea =diarrhea_many
0.29 =eye_area =mouth_sores
0.29 =eye_hit =fall_any
0.29 =eye_hit =fight_blow
0.29 =eye_hit =hit_hard
0.29 =eye_hit_bad =rectal_bleeding
0.29 =eye_hit_bad =saddle_numb
0.29 =eye_hit_bad =unequal_pupils
0.29 =eye_pain =pain_any
0.29 =fainted =vaginal_bleeding
0.29 =fall_any =head_injury
0.29 =fall_any =heat_exposure
0.29 =fall_hard =heat_exposure
0.29 =fall_height =heat_exposure
0.29 =fever =limp_refuses
0.29 =fever =tia_resolved
0.29 =flu_bad =head_danger
0.29 =gallbladder =pain_any
0.29 =harm_others =using_word
0.29 =head_danger =heat_danger
0.29 =head_danger =hernia
0.29 =head_danger =hernia_stuck
0.29 =head_danger =severe_weakness
0.29 =head_injury =headache
0.29 =heat_exposure =hit_hard
0.29 =hernia_stuck =long_bleed
0.29 =hernia_word =vomiting
0.29 =high_fever =rash
0.29 =high_fever =recent_travel
0.29 =hit_hard
0.29 =hit_hard =weak_legs
0.29 =hours_pain =overdose_taken
0.29 =hours_pain =racing_heart
0.29 =hours_pain =severe_weakness
0.29 =iron_pills =overdose_taken
0.29 =leg_feet_swollen =muscle_hard
0.29 =leg_swelling_one =swelling
0.29 =limb_injury =suicidal
0.29 =mania_psychosis =wont_feed
0.29 =muscle_hard =swelling
0.29 =numb_any =squeezing_word
0.29 =overdose_taken =vomiting
0.29 =pale_clammy =sugar_low
0.29 =pale_clammy =sweating
0.29 =phlegm =pink_foam
0.29 =postpartum =swelling
0.29 =postpartum =wound_open
0.29 =postpartum_smell =wound_open
0.29 =pregnant =soaking_pad
0.29 =pregnant =swelling
0.29 =projectile =weight_loss
0.29 =purple_word =rash
0.29 =rectal_bleeding
0.29 =rigors =uti
0.29 =short_breath =sudden
0.29 =snake =sting
0.29 =snake_bad =sting
0.29 =soaking_pad =swelling
0.29 =stroke_word
0.29 =weight_loss =young_baby
0.29 ^ _ beat
0.29 ^ _ collaps
0.29 ^ _ infection
0.29 ^ _ pacemaker
0.29 ^ after
0.29 ^ blister
0.29 ^ pass
0.29 ^ soak
0.29 a _ bottle
0.29 a _ branch
0.29 a _ neck
0.29 a fit
0.29 a rope
0.29 acid _ my
0.29 all around
0.29 and _ nonsense
0.29 and _ think
0.29 and _ tongue
0.29 and about
0.29 and back
0.29 and light
0.29 and too
0.29 arm went
0.29 at all
0.29 at practice
0.29 baby _ week
0.29 bad _ the
0.29 beat
0.29 behind his
0.29 bigger
0.29 blood thinner
0.29 bloody
0.29 bone _ pok
0.29 breath fast
0.29 broke
0.29 brother _ hav
0.29 by _ wasp
0.29 cant _ at
0.29 carbon
0.29 carbon monoxide
0.29 cirrhosi and
0.29 cola
0.29 daughter lip
0.29 diaper and
0.29 diarrhea _ time
0.29 electrocut _ the
0.29 fever rash
0.29 fume
0.29 gave _ and
0.29 go
0.29 go _ in
0.29 got electrocut
0.29 grandson
0.29 hard _ breathe
0.29 heart feel
0.29 her mouth
0.29 his _ with
0.29 his belly
0.29 hitt
0.29 hitt _ head
0.29 house fire
0.29 i _ and
0.29 i _ double
0.29 i _ move
0.29 i gave
0.29 in _ middle
0.29 is _ back
0.29 is _ real
0.29 is _ so
0.29 is pok
0.29 is stick
0.29 is tight
0.29 it look
0.29 its all
0.29 its swell
0.29 keep _ thing
0.29 lbs
0.29 leg _ and
0.29 leg are
0.29 live wire
0.29 look blue
0.29 look like
0.29 med last
0.29 middle
0.29 monoxide
0.29 my _ point
0.29 my _ pump
0.29 my _ replacement
0.29 my _ say
0.29 my _ shock
0.29 near _ eye
0.29 near my
0.29 no _ today
0.29 not -breath
0.29 of tylenol
0.29 oil and
0.29 old _ off
0.29 old hasnt
0.29 only
0.29 out _ one
0.29 pain _ my
0.29 palm _ the
0.29 pregnant _ pass
0.29 purple _ that
0.29 real slow
0.29 red and
0.29 rib _ my
0.29 school and
0.29 see sparkl
0.29 shingl near
0.29 shoot
0.29 shoot _ the
0.29 someone put
0.29 son _ out
0.29 sparkl
0.29 speech came
0.29 surgery and
0.29 swollen for
0.29 tank
0.29 terrible _ and
0.29 the _ she
0.29 the middle
0.29 the school
0.29 the stuff
0.29 throat clos
0.29 time _ stand
0.29 tonight is
0.29 tree branch
0.29 two day
0.29 use it
0.29 want _ use
0.29 was _ with
0.29 weird and
0.29 wife _ is
0.29 windshield
0.29 with _ oil
0.29 wont put
0.29 wound is
0.29 wreck
0.29 year _ drank
0.28 #11+ _ at
0.28 -day and
0.28 -in -#
0.28 -with
0.28 =a_lot =belly_word
0.28 =a_lot =heat_exposure
0.28 =alcohol =baby_still
0.28 =amputated =limb_trapped
0.28 =asthma =cannot_breathe
0.28 =at_rest =barking_stridor
0.28 =at_rest =croup_cough
0.28 =back_pain =hours_pain
0.28 =belly_pain =hernia_stuck
0.28 =bite_bad =chest_lasting
0.28 =bite_bad =eye_pain
0.28 =bite_bad =neck_broken
0.28 =bite_bad =short_breath
0.28 =bite_bad =swelling_lips
0.28 =blow_chest =fight_blow
0.28 =blow_ribs =hit_hard
0.28 =both_legs =tingling_hands
0.28 =bp_medicine =burn_severity
0.28 =burn_severity =chest_tearing
0.28 =burn_severity =clot_risk
0.28 =burn_severity =dizzy
0.28 =burn_severity =heart_condition
0.28 =burn_severity =jaw_arm_sweat
0.28 =burn_severity =postpartum
0.28 =burn_severity =spreading
0.28 =burn_severity =tearing
0.28 =burn_severity =tearing_trunk
0.28 =calf
0.28 =calf =chest_any
0.28 =cannot_breathe =choking
0.28 =cannot_breathe =copd
0.28 =cannot_breathe =pain_any
0.28 =cannot_breathe =retractions
0.28 =chemical_word =nail_word
0.28 =chemical_word =wheeze_word
0.28 =chest_any =cocaine
0.28 =chest_any =long_bleed
0.28 =chest_lasting =dark_urine
0.28 =chest_lasting =heat_danger
0.28 =chest_lasting =heat_exposure
0.28 =chest_lasting =hurts_move
0.28 =chest_lasting =radiates_groin
0.28 =cold_limb =numb_any
0.28 =confused =headache
0.28 =confused =long_bleed
0.28 =confused =short_breath
0.28 =contact_lens =light_hurts
0.28 =dangerous_person =immunosuppressed
0.28 =dangerous_person =overdose_taken
0.28 =dangerous_person =sweating
0.28 =dangerous_person =trunk_pain
0.28 =days_many =newborn
0.28 =days_many =phlegm
0.28 =days_many =tick
0.28 =drowsy =drugs_taken
0.28 =drug_named =mouth_sores
0.28 =ear_wax =hours_pain
0.28 =elderly =sudden
0.28 =eye_hit_bad =hurts_breathing
0.28 =eye_hit_bad =limb_cold_pale
0.28 =eye_hit_bad =one_side_belly
0.28 =eye_hit_bad =shoulder_pain
0.28 =eye_hit_bad =sickle_cell
0.28 =eye_hit_bad =snake
0.28 =eye_hit_bad =snake_bad
0.28 =face_odd =numb_any
0.28 =fainted =head_injury
0.28 =fall_any =vomiting
0.28 =fall_hard =numb_any
0.28 =harm_others =postpartum
0.28 =harm_others =wound
0.28 =head_danger
0.28 =head_danger =one_side_belly
0.28 =head_danger =projectile
0.28 =head_danger =short_breath
0.28 =head_danger =sudden_balance
0.28 =head_danger =wakes
0.28 =hernia_stuck =hit_hard
0.28 =hernia_stuck =trunk_pain
0.28 =hit_hard =severe_weakness
0.28 =hives =sting
0.28 =hours_pain =new_baby
0.28 =hurts_breathing =squeezing_word
0.28 =hurts_move =legs_gone
0.28 =hurts_move =moved_right
0.28 =hurts_move =right_side
0.28 =hurts_move =weak_legs
0.28 =injection_joint =pain_any
0.28 =legs_gone =severe_weakness
0.28 =limb_cold_pale =weak_any
0.28 =limb_gave =pain_any
0.28 =limb_injury =neck_broken
0.28 =limp_leg =severe_weakness
0.28 =long_bleed =vomiting
0.28 =neck_broken
0.28 =newborn =projectile
0.28 =pain_any =purple_word
0.28 =possible_fracture =scratched
0.28 =postpartum =wound_infected
0.28 =postpartum_smell
0.28 =pregnant =preterm_weeks
0.28 =preterm_weeks
0.28 =radiates =wound
0.28 =severe_pain =swelling
0.28 =severe_pain =vomiting
0.28 =sickle_cell =squeezing_word
0.28 =slow_breathing =using_word
0.28 =squeezing_word =uti
0.28 =squeezing_word =vaginal_bleeding
0.28 =squeezing_word =vomiting
0.28 =squeezing_word =weak_one_side
0.28 =stiff_neck =vomiting
0.28 =swelling =swelling_face
0.28 ^ _ bleach
0.28 ^ _ flare
0.28 ^ _ stomach
0.28 ^ _ think
0.28 ^ _ whole
0.28 ^ bone
0.28 ^ swell
0.28 a fork
0.28 a squeaky
0.28 accidental
0.28 and _ near
0.28 and _ one
0.28 and _ room
0.28 and _ scar
0.28 and ankl
0.28 and yellow
0.28 are yellow
0.28 baby swallow
0.28 back _ the
0.28 been stabb
0.28 belly button
0.28 blood
0.28 blood _ and
0.28 bother
0.28 breath has
0.28 broke _ neck
0.28 burn _ hand
0.28 but _ breath
0.28 but since
0.28 cant _ straight
0.28 cant see
0.28 copd
0.28 counter
0.28 cutt _ right
0.28 daughter _ a
0.28 diarrhea _ a
0.28 drove
0.28 every #11+
0.28 everyth
0.28 eye _ grind
0.28 fbi
0.28 feed _ came
0.28 feed tube
0.28 feel _ ther
0.28 feel _ thermometer
0.28 feet _ up
0.28 fever _ cough
0.28 fever _ yellow
0.28 fire _ im
0.28 grandson _ a
0.28 half _ my
0.28 hand swell
0.28 hard and
0.28 hav _ of
0.28 hav thought
0.28 have _ pain
0.28 hear in
0.28 her ear
0.28 hes hot
0.28 hi _ the
0.28 hi on
0.28 home say
0.28 hot _ dry
0.28 hot thermometer
0.28 huge clot
0.28 hurt _ and
0.28 i _ lift
0.28 i _ terrible
0.28 i _ three
0.28 i do
0.28 i sudden
0.28 im only
0.28 in _ thigh
0.28 in a
0.28 is _ black
0.28 is puffy
0.28 isnt -respond
0.28 isnt _ -to
0.28 its #99+
0.28 just _ back
0.28 kid are
0.28 kid drank
0.28 knee _ huge
0.28 know if
0.28 labor and
0.28 left _ and
0.28 lightn
0.28 like my
0.28 like ther
0.28 look at
0.28 lost _ in
0.28 lot _ it
0.28 magnet _ his
0.28 move _ leg
0.28 my steroid
0.28 nail _ into
0.28 nostril
0.28 not _ -sense
0.28 of _ after
0.28 of hurt
0.28 of pill
0.28 on _ cant
0.28 on herself
0.28 one pupil
0.28 overdos
0.28 own spit
0.28 pacemaker
0.28 projectile
0.28 projectile vomit
0.28 put weight
0.28 say hi
0.28 second then
0.28 seizure and
0.28 shirt
0.28 side of
0.28 soak a
0.28 soccer practice
0.28 soft _ is
0.28 son drank
0.28 spot is
0.28 stent
0.28 sugar _ hi
0.28 sugar _ over
0.28 swallow _ bunch
0.28 swallow _ own
0.28 sweat and
0.28 that _ when
0.28 the _ right
0.28 the counter
0.28 the fbi
0.28 the meter
0.28 think my
0.28 thought _ hurt
0.28 tight and
0.28 to shoot
0.28 two _ and
0.28 tylenol _ night
0.28 tylenol last
0.28 up _ and
0.28 vomit nonstop
0.28 want _ stab
0.28 we _ wake
0.28 went into
0.28 wipe and
0.28 with #99+
0.28 wrist _ ankl
0.28 yellow _ i
0.28 yellow eye
0.27 # _ today
0.27 # pound
0.27 #99+ _ wont
0.27 -doing
0.27 -doing -anyth
0.27 -drink and
0.27 -eat
0.27 -feel and
0.27 -peed since
0.27 =a_lot =blood_thinner
0.27 =a_lot =chest_lasting
0.27 =a_lot =confused
0.27 =a_lot =trunk_pain
0.27 =alcohol =eye_hit_bad
0.27 =allergen =allergic_said
0.27 =allergen =getting_worse
0.27 =allergic_said
0.27 =allergic_said =bite_bad
0.27 =baby =birth_now
0.27 =baby =contractions
0.27 =back_pain =trunk_pain
0.27 =barking_stridor =short_breath
0.27 =belly_pain =one_side_belly
0.27 =bite_bad =blister_any
0.27 =bite_bad =cut_self
0.27 =bite_bad =face_odd
0.27 =bite_bad =severe_headache
0.27 =bladder_bowel_loss =no_urine
0.27 =bladder_bowel_loss =urinary_stuck_long
0.27 =bladder_bowel_loss =weak_legs
0.27 =bleeding_any =blood_in_urine
0.27 =bleeding_any =cramps
0.27 =bleeding_any =dark_urine
0.27 =bleeding_any =squeezing_word
0.27 =bleeding_heavy =not_clotting
0.27 =blood_in_urine
0.27 =blood_in_urine =dark_urine
0.27 =blood_in_urine =eye_hit_bad
0.27 =blood_thinner =chemical_word
0.27 =blurry_vision =eye_area
0.27 =blurry_vision =squeezing_word
0.27 =bp_extreme =headache
0.27 =bp_low =near_faint
0.27 =burn_severity =carbon_monoxide
0.27 =burn_severity =chest_lasting
0.27 =burn_severity =contractions
0.27 =burn_severity =electric
0.27 =burn_severity =fall_any
0.27 =burn_severity =immunosuppressed
0.27 =burn_severity =nausea
0.27 =burn_severity =numb_any
0.27 =burn_severity =radiates_groin
0.27 =burn_severity =using_word
0.27 =calf =limb_cold_pale
0.27 =calf =recent_surgery
0.27 =cannot_breathe =cough
0.27 =cannot_breathe =fast_breathing
0.27 =cant_lie_flat =racing_heart
0.27 =cast_tight =cold_limb
0.27 =chest_lasting =clot_risk
0.27 =chest_lasting =electric
0.27 =chest_lasting =racing_heart
0.27 =chest_lasting =rigors
0.27 =chest_lasting =tongue_swollen
0.27 =chest_pressure =nausea
0.27 =chest_pressure =pale_clammy
0.27 =cholinergic
0.27 =cholinergic =purple_rash
0.27 =clot_risk =many_days
0.27 =clot_risk =recent_surgery
0.27 =cocaine =dangerous_person
0.27 =cold_exposure =head_injury
0.27 =cut_by_accident =eye_area
0.27 =cut_by_accident =hernia_stuck
0.27 =dangerous_person =hallucinating
0.27 =dangerous_person =muscle_strain_word
0.27 =dangerous_person =stiff_neck
0.27 =days_many =limp_leg
0.27 =days_many =recent_surgery
0.27 =deformed =ear_wax
0.27 =diabetes =fast_breathing
0.27 =dialysis =irregular_heart
0.27 =diarrhea =no_urine
0.27 =digoxin
0.27 =discharge =hours_pain
0.27 =drooling =purple_rash
0.27 =drug_named =skin_peeling
0.27 =ear_pain =recent_infection
0.27 =ear_swollen =recent_infection
0.27 =eye_area =swallowed_battery
0.27 =eye_hit_bad =stab_shot
0.27 =eye_hit_bad =to_the_bone
0.27 =eye_pain =severe_pain
0.27 =fall_any =severe_weakness
0.27 =fast_breathing =head_danger
0.27 =fever =long_bleed
0.27 =fever =sting
0.27 =frostbite =hernia_stuck
0.27 =head_danger =weak_any
0.27 =heart_murmur_fever =short_breath
0.27 =heat_danger =pale_clammy
0.27 =heat_danger =sweating
0.27 =hernia =pain_any
0.27 =immunosuppressed =severe_pain
0.27 =irregular_heart =kidney_disease
0.27 =leg_swelling_one =recent_surgery
0.27 =limb_cold_pale =pale_clammy
0.27 =limb_injury =radiates
0.27 =long_bleed =not_clotting
0.27 =no_urine =urinary_stuck
0.27 =opioid
0.27 =pain_any =severe_headache
0.27 =pain_any =wont_swallow
0.27 =pale_clammy =short_breath
0.27 =poison_contact =purple_rash
0.27 =possible_fracture =red_racing
0.27 =postpartum =rigors
0.27 =pregnant =rash
0.27 =racing_heart =slow_heart
0.27 =radiates =weak_one_side
0.27 =recent_travel =tia_resolved
0.27 =red_racing =swelling
0.27 =severe_pain =sickle_cell
0.27 =severe_weakness =speech
0.27 =shaking =sugar_low
0.27 =shaking =sugar_very_low
0.27 =shaking =using_word
0.27 =short_breath =sting
0.27 =short_breath =sweating
0.27 =shoulder_pain =squeezing_word
0.27 =spreading =wound
0.27 =sudden =vision_loss
0.27 =swelling =tooth
0.27 =tripod
0.27 =upper_belly_pain
0.27 =urinary_stuck =urinary_stuck_long
0.27 ^ _ attack
0.27 ^ _ dresser
0.27 ^ _ has
0.27 ^ _ tell
0.27 ^ diabetic
0.27 a _ bad
0.27 a _ of
0.27 a dresser
0.27 a fall
0.27 a mechanical
0.27 above #11+
0.27 after the
0.27 allergic reaction
0.27 and _ clear
0.27 and _ cold
0.27 and _ puk
0.27 and _ spot
0.27 and _ to
0.27 and _ use
0.27 and chest
0.27 and dry
0.27 and said
0.27 and smell
0.27 ate _ mushroom
0.27 ate wild
0.27 baby _ com
0.27 back in
0.27 bent _ wrong
0.27 bent the
0.27 black _ for
0.27 bleach
0.27 bleed _ lot
0.27 breast _ and
0.27 breathe _ i
0.27 but now
0.27 cant lie
0.27 car on
0.27 chest _ and
0.27 chest _ like
0.27 cough _ i
0.27 cough _ stuff
0.27 cover in
0.27 cup of
0.27 dad lip
0.27 day _ #
0.27 deep and
0.27 diabetic she
0.27 diarrhea for
0.27 doesnt remember
0.27 down _ when
0.27 drank juice
0.27 dresser
0.27 dresser _ on
0.27 dresser fell
0.27 dropp thing
0.27 every five
0.27 explode
0.27 fever _ purple
0.27 find
0.27 for _ a
0.27 from _ ear
0.27 from _ fire
0.27 fume _ the
0.27 garage _ the
0.27 garage with
0.27 gave birth
0.27 half _ face
0.27 hard _ a
0.27 hard as
0.27 has _ up
0.27 have _ mechanical
0.27 have _ pacemaker
0.27 have _ worst
0.27 he is
0.27 hes _ his
0.27 hes _ not
0.27 hes confus
0.27 high pitch
0.27 his _ caught
0.27 hot _ and
0.27 hurt _ breathe
0.27 husband
0.27 husband _ his
0.27 i _ birth
0.27 i _ hard
0.27 i smell
0.27 if _ leave
0.27 im
0.27 im #11+
0.27 im _ so
0.27 in _ garden
0.27 in _ on
0.27 in and
0.27 inhal a
0.27 inside
0.27 inside me
0.27 it _ it
0.27 it went
0.27 ive _ diarrhea
0.27 keep _ about
0.27 keep _ his
0.27 keep _ out
0.27 kill _ if
0.27 know
0.27 last _ now
0.27 leg _ bent
0.27 long paus
0.27 look _ me
0.27 lung
0.27 mak a
0.27 mark
0.27 me if
0.27 mechanical
0.27 metal _ in
0.27 my _ belly
0.27 my bladder
0.27 my bone
0.27 my life
0.27 no -feel
0.27 not
0.27 not -sweat
0.27 of #11+
0.27 of #99+
0.27 on _ bike
0.27 on _ palm
0.27 out _ after
0.27 out _ im
0.27 pad _ hour
0.27 pain is
0.27 peel _ in
0.27 pinpoint
0.27 pitch
0.27 pound _ i
0.27 pump
0.27 purple rash
0.27 push up
0.27 reaction
0.27 real dizzy
0.27 real fast
0.27 see
0.27 see spot
0.27 seem ok
0.27 she _ to
0.27 sideway
0.27 sister _ a
0.27 skin _ and
0.27 smoke _ a
0.27 snake bite
0.27 so short
0.27 someth in
0.27 spot that
0.27 stool _ black
0.27 stopp sweat
0.27 stray
0.27 stray dog
0.27 stuck _ the
0.27 the _ behind
0.27 the _ gun
0.27 the cord
0.27 they found
0.27 throat _ so
0.27 tongue feel
0.27 took _ bunch
0.27 took a
0.27 tub
0.27 up with
0.27 us
0.27 valve and
0.27 vomit green
0.27 wake _ up
0.27 was _ out
0.27 we _ sick
0.27 while
0.27 while sitt
0.27 whole arm
0.27 wife is
0.27 with _ car
0.27 with it
0.27 with no
0.27 wont _ weight
0.27 wont slow
0.26 -gas
0.26 -help
0.26 -night
0.26 -that
0.26 -two
0.26 -two -day
0.26 =a_lot =blood_streak
0.26 =a_lot =chest_pressure
0.26 =a_lot =severe_pain
0.26 =abuse_danger =bite_bad
0.26 =adrenal =vomiting
0.26 =after_hard_exercise =heat_exposure
0.26 =alcohol =drank
0.26 =amputated =deformed
0.26 =at_rest =hours_pain
0.26 =at_rest =swelling
0.26 =back_pain =numb_any
0.26 =belly_hard =swelling
0.26 =belly_hit =calf
0.26 =belly_word =purple_word
0.26 =birth_now =born_part
0.26 =bite_bad =bleeding_any
0.26 =bite_bad =curtain_word
0.26 =bite_bad =hit_hard
0.26 =bite_bad =sudden
0.26 =black_stool =weak_any
0.26 =bleeding_any =clot_risk
0.26 =bleeding_heavy =chest_lasting
0.26 =bleeding_heavy =cut_self
0.26 =blood_streak =vaginal_bleeding
0.26 =bp_high =pain_any
0.26 =burn_severity =hurts_move
0.26 =burn_severity =irregular_heart
0.26 =burn_severity =noisy_rest
0.26 =calf =cut_by_accident
0.26 =calf =making_swell
0.26 =calf =rigors
0.26 =cant_lie_flat =leg_feet_swollen
0.26 =cant_stand
0.26 =cant_stand =limp_leg
0.26 =cant_stand =limp_refuses
0.26 =cant_stand =severe_weakness
0.26 =car_crash =overdose_taken
0.26 =chest_any =clot_risk
0.26 =chest_lasting =inhaled_object
0.26 =chest_lasting =mouth_sores
0.26 =chest_lasting =spits_clots
0.26 =chest_lasting =sudden
0.26 =chest_lasting =urinary_stuck_long
0.26 =chest_lasting =wound
0.26 =chest_pain =clot_risk
0.26 =chest_pain =cocaine
0.26 =child_got_pills =head_danger
0.26 =co_alarm =head_danger
0.26 =cocaine =trunk_pain
0.26 =confused =eye_hit_bad
0.26 =confused =hit_hard
0.26 =confused =rigors
0.26 =cough =inhaled_object
0.26 =cough =short_breath
0.26 =cramps =one_side_belly
0.26 =curtain_word =eye_area
0.26 =dangerous_person =muscle_tear
0.26 =dangerous_person =nail_word
0.26 =dangerous_person =sleepless_days
0.26 =dark_urine =hernia_stuck
0.26 =days_many =fainted
0.26 =days_many =wound
0.26 =diabetes =wound
0.26 =discharge =eye_hit_bad
0.26 =done_with_it =means_mentioned
0.26 =double_vision =head_danger
0.26 =drowsy =vomiting
0.26 =drugs_taken =slow_breathing
0.26 =every_day =weak_any
0.26 =eye_hit_bad =leg_swelling_one
0.26 =eye_hit_bad =wound
0.26 =face_blisters =pain_any
0.26 =fall_any =headache
0.26 =fall_any =severe_headache
0.26 =fall_height =pain_any
0.26 =fight_blow =pain_any
0.26 =fight_blow =vomiting
0.26 =frostbite =toes_cold
0.26 =head_danger =rigors_hard
0.26 =headache =smoke
0.26 =hernia_stuck =throat_tight
0.26 =hit_hard =legs_gone
0.26 =hours_pain =leg_swelling_one
0.26 =hours_pain =pain_any
0.26 =hours_pain =recent_surgery
0.26 =hours_pain =vomiting_blood
0.26 =hours_pain =weak_legs
0.26 =inhaled_object
0.26 =injection_joint =sudden
0.26 =injection_joint =wound
0.26 =limp_refuses =severe_weakness
0.26 =moved_right =trunk_pain
0.26 =neck_pain =numb_any
0.26 =neck_swelling =tooth_bad
0.26 =new_baby =postpartum
0.26 =pale_clammy =rectal_blood
0.26 =pale_clammy =stool_blood
0.26 =pale_clammy =trunk_pain
0.26 =pink_foam =short_breath
0.26 =radiates =swelling
0.26 =recent_surgery =short_breath
0.26 =refuses =tia_resolved
0.26 =right_side =squeezing_word
0.26 =rigors =wound
0.26 =smoke =vomiting
0.26 =speech =using_word
0.26 =sudden =worst_ever
0.26 =suicidal =wound
0.26 =swelling =unequal_pupils
0.26 =tired =weak_breathing
0.26 =trunk_pain =vomiting
0.26 ^ _ at
0.26 ^ _ confus
0.26 ^ _ grandson
0.26 ^ _ transplant
0.26 ^ jaw
0.26 ^ miss
0.26 ^ ok
0.26 a nail
0.26 after _ dialysi
0.26 after _ someth
0.26 allergic _ peanut
0.26 an hour
0.26 and _ furnace
0.26 and _ go
0.26 and _ lip
0.26 and _ purple
0.26 and _ stool
0.26 and _ toe
0.26 and _ wet
0.26 and _ word
0.26 and cold
0.26 and real
0.26 and some
0.26 and sweaty
0.26 attack
0.26 baby _ month
0.26 baby _ stop
0.26 bad cramp
0.26 bad my
0.26 battery acid
0.26 been black
0.26 black _ i
0.26 blad
0.26 boyfriend chok
0.26 breath like
0.26 breath sound
0.26 can _ say
0.26 can bare
0.26 can hear
0.26 can only
0.26 cell pain
0.26 chainsaw
0.26 child _ a
0.26 chill and
0.26 clean fluid
0.26 cleaner in
0.26 clos up
0.26 contraction _ #
0.26 day _ and
0.26 doesnt _ -when
0.26 dont _ where
0.26 drank _ and
0.26 drank _ fluid
0.26 drank clean
0.26 drank from
0.26 everyone in
0.26 eye _ burn
0.26 faint and
0.26 faint in
0.26 feed and
0.26 fell
0.26 foot _ its
0.26 friend is
0.26 from _ bottle
0.26 grey and
0.26 has not
0.26 he _ wake
0.26 heart _ by
0.26 her _ swell
0.26 hiccupp
0.26 his nose
0.26 i _ an
0.26 i _ bare
0.26 i _ stand
0.26 i can
0.26 i wet
0.26 ice and
0.26 im _ month
0.26 in _ the
0.26 into _ eye
0.26 is _ tired
0.26 is bigger
0.26 is explod
0.26 is not
0.26 is ooz
0.26 is raspy
0.26 is stuck
0.26 it _ be
0.26 itchy palm
0.26 its white
0.26 keep fall
0.26 know _ he
0.26 lean forward
0.26 left hand
0.26 left in
0.26 like _ minut
0.26 lip _ grey
0.26 lot _ blood
0.26 me _ jump
0.26 me _ now
0.26 medicine by
0.26 month _ is
0.26 my _ goe
0.26 my _ leg
0.26 my _ wound
0.26 my dialysi
0.26 my forehead
0.26 my hernia
0.26 my transplant
0.26 neck
0.26 nonstop lost
0.26 of _ red
0.26 of _ socket
0.26 one ear
0.26 only say
0.26 open _ eye
0.26 pain between
0.26 people _ arent
0.26 people who
0.26 pill _ i
0.26 pok _ the
0.26 pok through
0.26 pregnant cant
0.26 pull him
0.26 pupil is
0.26 quick _ is
0.26 raspy
0.26 scrotum is
0.26 see _ and
0.26 shard
0.26 shiver and
0.26 shoulder _ out
0.26 shoulder blad
0.26 sickle _ pain
0.26 soak _ sweat
0.26 socket
0.26 son arm
0.26 sound like
0.26 stay awake
0.26 swallow bleach
0.26 swell after
0.26 swollen behind
0.26 than _ other
0.26 the _ thing
0.26 the _ with
0.26 the bleed
0.26 the pain
0.26 thi crush
0.26 think it
0.26 throat feel
0.26 through _ skin
0.26 to peanut
0.26 told _ to
0.26 up _ bad
0.26 up after
0.26 vision _ miss
0.26 voice _ raspy
0.26 walk to
0.26 week _ now
0.26 week _ vomit
0.26 welt
0.26 wet myself
0.26 where _ am
0.26 who _ -there
0.26 who arent
0.26 wind _ to
0.26 wont _ me
0.26 wound from
0.26 wrong _ and
0.26 year _ with
0.25 #99+ #99+
0.25 -recognize
0.25 -recognize -us
0.25 -the _ -move
0.25 <died
0.25 =a_lot =bag_blood
0.25 =a_lot =bladder_bowel_loss
0.25 =a_lot =unresponsive
0.25 =abuse_danger =harm_others
0.25 =alcohol =speech
0.25 =armed_now =heat_exposure
0.25 =baby =chest_lasting
0.25 =baby =drowsy
0.25 =bag_blood
0.25 =bag_blood =bleeding_any
0.25 =bag_blood =eye_hit_bad
0.25 =belly_pain =chest_lasting
0.25 =belly_word =cannot_breathe
0.25 =belly_word =confused
0.25 =belly_word =many_days
0.25 =bite_bad
0.25 =bite_bad =blister_word
0.25 =bite_bad =blurry_vision
0.25 =bite_bad =chest_any
0.25 =bite_bad =choking
0.25 =bite_bad =neck_pain
0.25 =bite_bad =weak_any
0.25 =bladder_bowel_loss =severe_pain
0.25 =bleeding_any =stab_shot
0.25 =blister_any =drug_named
0.25 =bluish =chest_lasting
0.25 =bluish =copd
0.25 =blurry_vision =eye_red
0.25 =burn_severity =hallucinating
0.25 =calf =deep_cut
0.25 =calf =limp_leg
0.25 =calf =limp_refuses
0.25 =calf =pale_clammy
0.25 =calf =short_breath
0.25 =cannot_breathe =sting
0.25 =cannot_move_limb =cannot_move_side
0.25 =car_crash =eye_hit_bad
0.25 =chest_lasting =ear_swollen
0.25 =chest_lasting =head_danger
0.25 =chest_lasting =inhaler_fails
0.25 =chest_lasting =slow_breathing
0.25 =chest_lasting =very_fast_pulse
0.25 =chest_lasting =weak_legs
0.25 =chest_pain =radiates
0.25 =chest_pressure =weak_one_side
0.25 =co_words =drowsy
0.25 =co_words =heat_exposure
0.25 =cold_hands =deformed
0.25 =dangerous_person =fell
0.25 =days_many =fell_baby
0.25 =diarrhea =near_faint
0.25 =drooling =fever
0.25 =drugs_taken =pain_any
0.25 =ear_wax =frostbite
0.25 =ear_wax =short_breath
0.25 =elderly =pale_clammy
0.25 =eye_area =pain_any
0.25 =eye_bulge =eye_hit_bad
0.25 =fainted =near_faint
0.25 =fall_any =fight_blow
0.25 =fall_any =hip_hurts
0.25 =fall_any =hit_hard
0.25 =fall_hard =head_danger
0.25 =fever =limp_leg
0.25 =fever =tropics
0.25 =fight_blow =trunk_pain
0.25 =flank_pain =numb_any
0.25 =getting_worse =limb_injury
0.25 =getting_worse =wound
0.25 =head_danger =immunosuppressed
0.25 =head_danger =thirsty
0.25 =headache =refuses
0.25 =heart_condition
0.25 =heart_murmur_fever
0.25 =hernia =vomiting
0.25 =hip_hurts
0.25 =hip_hurts =pain_any
0.25 =hit_hard =trunk_pain
0.25 =hives =vomiting
0.25 =hours_pain =never_spoke_word
0.25 =leg_swelling_one =short_breath
0.25 =leg_swelling_one =snake
0.25 =leg_swelling_one =snake_bad
0.25 =light_hurts =stiff_neck
0.25 =line_infected
0.25 =near_faint =squeezing_word
0.25 =near_faint =stool_blood
0.25 =neck_pain
0.25 =neck_pain =pain_any
0.25 =newborn =vomiting_constantly
0.25 =now_at_rest =squeezing_word
0.25 =one_side_belly =squeezing_word
0.25 =pain_any =rigors_hard
0.25 =pain_any =trunk_pain
0.25 =pain_any =wound_infected
0.25 =pain_beyond =severe_pain
0.25 =pleuritic =trunk_pain
0.25 =postpartum =postpartum_smell
0.25 =radiates =red_racing
0.25 =radiates =streak_up
0.25 =radiates =wound_infected
0.25 =recent_infection
0.25 =rigors =scratched
0.25 =severe_headache =vomiting
0.25 =speech =sudden
0.25 =speech =tia_resolved
0.25 =speech_garbled =weak_one_side
0.25 =swelling =vomiting
0.25 =trunk_pain
0.25 =vomiting =weak_any
0.25 ^ _ nail
0.25 ^ _ so
0.25 ^ gush
0.25 ^ roommate
0.25 ^ worst
0.25 a _ attack
0.25 a _ im
0.25 a _ pill
0.25 a _ pitch
0.25 a _ she
0.25 a stiff
0.25 ago _ i
0.25 ago now
0.25 alone
0.25 and _ -recognize
0.25 and _ about
0.25 and _ almost
0.25 and _ behind
0.25 and _ calf
0.25 and _ hand
0.25 and _ hard
0.25 and _ pregnant
0.25 and _ shiver
0.25 and arm
0.25 and out
0.25 and shak
0.25 are _ size
0.25 ate _ poison
0.25 ate rat
0.25 baby _ spot
0.25 baby fell
0.25 baby soft
0.25 battery _ his
0.25 blister and
0.25 bone _ stick
0.25 breath in
0.25 breath just
0.25 burn and
0.25 burn mark
0.25 but noth
0.25 car _ the
0.25 clear fluid
0.25 cold sweat
0.25 collaps _ the
0.25 collaps at
0.25 com off
0.25 cough _ more
0.25 cut _ hand
0.25 dad
0.25 daughter _ look
0.25 dentur
0.25 digoxin
0.25 doesnt -recognize
0.25 doesnt _ -us
0.25 dog _ the
0.25 dont _ how
0.25 drool _ cant
0.25 dropp and
0.25 everywhere and
0.25 eye _ a
0.25 eye _ bleed
0.25 feel it
0.25 floppy and
0.25 for an
0.25 foreskin is
0.25 forever and
0.25 four
0.25 from _ dryer
0.25 from _ toy
0.25 froth
0.25 gatorade
0.25 go outside
0.25 gonna _ out
0.25 gonna pas
0.25 got _ fever
0.25 got _ powder
0.25 hand on
0.25 hard for
0.25 has croup
0.25 have _ pill
0.25 head _ explod
0.25 heart _ beat
0.25 her word
0.25 heroin
0.25 hes lock
0.25 hes stopp
0.25 high _ noise
0.25 him
0.25 his head
0.25 hit
0.25 hold my
0.25 hurt on
0.25 i _ bitten
0.25 i _ hold
0.25 i felt
0.25 im _ blood
0.25 im breath
0.25 in _ its
0.25 in _ right
0.25 is spinn
0.25 isnt -wak
0.25 it _ stop
0.25 it is
0.25 it off
0.25 ive got
0.25 just dropp
0.25 kid fell
0.25 kid neck
0.25 lamictal
0.25 leak _ fluid
0.25 look bent
0.25 me _ up
0.25 me in
0.25 mixed up
0.25 my _ boy
0.25 my _ she
0.25 my breastbone
0.25 my neck
0.25 my teammate
0.25 neck _ after
0.25 new pill
0.25 nodd
0.25 nodd off
0.25 now _ sleepy
0.25 now but
0.25 of _ just
0.25 of _ life
0.25 of _ mom
0.25 of pressure
0.25 off _ roof
0.25 off for
0.25 onto
0.25 open _ mouth
0.25 our house
0.25 pad in
0.25 pain _ i
0.25 peanut
0.25 peni
0.25 peni _ been
0.25 peni has
0.25 people
0.25 pink froth
0.25 pitch noise
0.25 pool and
0.25 poop _ black
0.25 powder in
0.25 probab
0.25 pump fail
0.25 red swollen
0.25 said she
0.25 say _ cant
0.25 say its
0.25 see _ of
0.25 shak with
0.25 she _ a
0.25 skin and
0.25 sleepy and
0.25 so _ and
0.25 someth that
0.25 speech
0.25 start _ new
0.25 stop _ for
0.25 stop breath
0.25 streak _ up
0.25 streak going
0.25 swallow _ fish
0.25 take the
0.25 tar _ i
0.25 teammate
0.25 the area
0.25 the foot
0.25 then my
0.25 tight i
0.25 tip is
0.25 to go
0.25 toddler _ the
0.25 toddler got
0.25 tongue
0.25 tongue swell
0.25 tonight and
0.25 took her
0.25 under _ right
0.25 walk or
0.25 water _ out
0.25 water just
0.25 we _ outside
0.25 we go
0.25 we were
0.25 what i
0.25 wont respond
0.25 worst _ of
0.25 wouldnt
0.25 yo _ out
0.25 yo with
0.24 #11+ _ eaten
0.24 #11+ hasnt
0.24 =a_lot =allergen
0.24 =a_lot =cut_by_accident
0.24 =a_lot =long_on_floor
0.24 =a_lot =pain_any
0.24 =a_lot =speech_garbled
0.24 =a_lot =swelling_lips
0.24 =a_lot =urinary_stuck
0.24 =a_lot =urinary_stuck_long
0.24 =alcohol =means_mentioned
0.24 =alcohol =using_word
0.24 =allergen =drooling
0.24 =animal_bite =chest_lasting
0.24 =at_rest =cut_by_accident
0.24 =attacks_me
0.24 =attacks_me =dangerous_person
0.24 =back_pain =bladder_bowel_loss
0.24 =back_pain =burn_severity
0.24 =barking_stridor =hurts_breathing
0.24 =belly_hit =blood_thinner
0.24 =belly_word =dangerous_person
0.24 =belly_word =trunk_pain
0.24 =bite_bad =nausea
0.24 =bite_bad =pregnant
0.24 =bladder_bowel_loss =flank_pain
0.24 =bladder_bowel_loss =hip_hurts
0.24 =bladder_bowel_loss =squeezing_word
0.24 =bleeding_any =bruising
0.24 =bleeding_any =jelly_stool
0.24 =bleeding_any =recent_infection
0.24 =bleeding_heavy =hours_pain
0.24 =bleeding_heavy =near_faint
0.24 =blister_any
0.24 =blister_any =burn_severity
0.24 =blister_any =days_many
0.24 =blister_any =mouth_sores
0.24 =bluish =cough
0.24 =bluish =eye_hit_bad
0.24 =bluish =pain_beyond
0.24 =burn_severity =croup_cough
0.24 =burn_severity =dry_mouth
0.24 =burn_severity =getting_worse
0.24 =burn_severity =grunting
0.24 =burn_severity =hives
0.24 =burn_severity =mania_psychosis
0.24 =burn_severity =new_baby
0.24 =burn_severity =severe_headache
0.24 =burn_severity =stiff_neck
0.24 =burn_severity =tongue_swollen
0.24 =burn_severity =trunk_pain
0.24 =cannot_breathe =grunting
0.24 =chest_any =trunk_pain
0.24 =chest_lasting =coughs_blood
0.24 =chest_lasting =hip_fracture
0.24 =chest_lasting =pale_clammy
0.24 =chest_lasting =tooth
0.24 =chest_pain =dangerous_person
0.24 =chest_pain =trunk_pain
0.24 =chest_pressure =long_bleed
0.24 =chest_tearing =eye_hit_bad
0.24 =chest_tearing =pain_any
0.24 =chest_tearing =squeezing_word
0.24 =child_got_pills =self_harm_now
0.24 =child_got_pills =vomiting
0.24 =cholinergic =face_droop
0.24 =cholinergic =throat_sore
0.24 =clot_risk =cold_limb
0.24 =clot_risk =eye_area
0.24 =clot_risk =trunk_pain
0.24 =cough =cut_by_accident
0.24 =cough =long_bleed
0.24 =cough =noisy_rest
0.24 =cough =purple_word
0.24 =cut_by_accident =limb_bleeds
0.24 =cut_by_accident =near_faint
0.24 =cut_by_accident =short_breath
0.24 =dangerous_person =heat_exposure
0.24 =dangerous_person =limb_injury
0.24 =dangerous_person =sudden_balance
0.24 =dangerous_person =suicidal
0.24 =days_many =hours_pain
0.24 =days_many =sudden
0.24 =deformed =hip_fracture
0.24 =diabetes =speech
0.24 =drooling =face_droop
0.24 =drooling =swelling_throat
0.24 =drowsy =hit_hard
0.24 =drowsy =jaundice
0.24 =ear_wax =indigestion_odd
0.24 =ear_wax =low_temp
0.24 =elderly =fast_breathing
0.24 =elderly =short_breath
0.24 =eye_area =skin_peeling
0.24 =eye_bulge =fever
0.24 =eye_hit_bad =face_odd
0.24 =eye_hit_bad =pain_any
0.24 =face_droop =speech
0.24 =face_odd =weak_any
0.24 =fainted =wakes
0.24 =fever =hernia_stuck
0.24 =fever =light_hurts
0.24 =fever =severe_headache
0.24 =fever =severe_pain
0.24 =fever =valve_or_device
0.24 =fever =wont_swallow
0.24 =flank_pain =hernia_stuck
0.24 =flu_bad =headache
0.24 =gallbladder =jaundice
0.24 =getting_worse =weak_any
0.24 =head_danger =preterm_weeks
0.24 =head_danger =sugar_extreme
0.24 =headache =swelling
0.24 =headache =swelling_face
0.24 =hernia_stuck =short_breath
0.24 =high_fever =rigors
0.24 =hip_hurts =trunk_pain
0.24 =hives =rash
0.24 =hours_pain =lost_place
0.24 =hours_pain =low_mood
0.24 =hours_pain =smoke
0.24 =hours_pain =trunk_pain
0.24 =hurts_move =numb_any
0.24 =hurts_move =one_side_belly
0.24 =immunosuppressed =rigors
0.24 =jaw_arm_sweat =pain_any
0.24 =kid_breathing
0.24 =leaking
0.24 =leaking =pregnant
0.24 =limb_injury =long_bleed
0.24 =limb_injury =tingling_hands
0.24 =lips_blue =turning_blue
0.24 =long_bleed =postpartum
0.24 =long_on_floor
0.24 =low_temp
0.24 =mania_psychosis =postpartum
0.24 =no_gas
0.24 =pain_any =shoulder_pain
0.24 =pain_any =urinary_stuck
0.24 =pain_any =vomiting_constantly
0.24 =pleuritic =short_breath
0.24 =pregnant =rigors
0.24 =pregnant =swelling_lips
0.24 =radiates_groin =swelling
0.24 =rectal_blood
0.24 =severe_headache =squeezing_word
0.24 =severe_weakness =weak_one_side
0.24 =short_breath =young_baby
0.24 =shoulder_pain
0.24 =snake_bad
0.24 =steroids_stopped
0.24 =stumbles
0.24 =sugar_extreme =vomiting
0.24 =sweating
0.24 =swelling_now =tongue_swollen
0.24 ^ _ accident
0.24 ^ _ short
0.24 ^ _ stop
0.24 ^ been
0.24 ^ bitten
0.24 ^ bloody
0.24 ^ pregnant
0.24 ^ short
0.24 a pad
0.24 a terrible
0.24 after _ c
0.24 ago
0.24 alive anymore
0.24 all jumbl
0.24 an lvad
0.24 and _ alarm
0.24 and _ bother
0.24 and _ goe
0.24 and _ lighthead
0.24 and _ now
0.24 and cant
0.24 and everyth
0.24 and pale
0.24 and puked
0.24 and sleepy
0.24 and so
0.24 and tender
0.24 arm _ heavy
0.24 around light
0.24 away when
0.24 baby _ -had
0.24 baby _ down
0.24 be alive
0.24 bean in
0.24 been _ the
0.24 been hiccupp
0.24 beep
0.24 behind her
0.24 bleed _ stop
0.24 bleed wont
0.24 blood clot
0.24 blotchy
0.24 bone and
0.24 broke _ im
0.24 brother say
0.24 bulg
0.24 bulg out
0.24 bunch _ grandma
0.24 but _ cant
0.24 calf _ red
0.24 came down
0.24 cant _ cough
0.24 cant _ flat
0.24 car runn
0.24 catch
0.24 cleaner _ my
0.24 cold _ sweaty
0.24 dad say
0.24 even water
0.24 feed _ is
0.24 feel _ heart
0.24 feel thick
0.24 fell _ of
0.24 finger _ numb
0.24 fire my
0.24 fix
0.24 fix the
0.24 for day
0.24 from _ surgery
0.24 from her
0.24 get _ out
0.24 glas _ my
0.24 glas in
0.24 got caught
0.24 got shock
0.24 grandma #11+
0.24 had _ baby
0.24 hand through
0.24 has _ black
0.24 has _ temp
0.24 has asthma
0.24 hasnt eaten
0.24 have _ lvad
0.24 have myasthenia
0.24 he say
0.24 head _ pound
0.24 head _ the
0.24 headache ever
0.24 heart _ going
0.24 her _ she
0.24 her _ since
0.24 his _ in
0.24 his _ through
0.24 his ear
0.24 i _ know
0.24 i _ myasthenia
0.24 i _ pass
0.24 i took
0.24 im #
0.24 im _ week
0.24 in _ i
0.24 in _ left
0.24 in wave
0.24 is _ there
0.24 is mak
0.24 is push
0.24 it _ all
0.24 it but
0.24 it came
0.24 it wont
0.24 its still
0.24 just
0.24 keep _ hard
0.24 keep going
0.24 keep hav
0.24 kill _ and
0.24 leg has
0.24 light kill
0.24 lisinopril
0.24 lvad
0.24 lvad _ the
0.24 lvad and
0.24 medicine and
0.24 mouth _ i
0.24 my _ pill
0.24 my _ tonight
0.24 my newborn
0.24 my uncle
0.24 myasthenia
0.24 now _ eye
0.24 now _ see
0.24 of _ by
0.24 of _ heart
0.24 of kill
0.24 of one
0.24 off her
0.24 on _ hip
0.24 on _ roof
0.24 pee _ all
0.24 pee at
0.24 plu im
0.24 puked
0.24 pupil _ bigger
0.24 saw her
0.24 scissor
0.24 shak _ heart
0.24 she _ all
0.24 side _ so
0.24 slamm
0.24 slamm _ the
0.24 smell and
0.24 soak pad
0.24 soak through
0.24 stop cough
0.24 stop the
0.24 super
0.24 swell _ after
0.24 that _ is
0.24 the _ dye
0.24 the _ runn
0.24 the _ since
0.24 the _ site
0.24 the alarm
0.24 the thigh
0.24 thick and
0.24 thought _ kill
0.24 to _ alive
0.24 to be
0.24 toddler _ croup
0.24 tore a
0.24 tree
0.24 turn _ for
0.24 two _ ago
0.24 two _ my
0.24 vision goe
0.24 way and
0.24 while feed
0.24 white _ numb
0.24 with _ at
0.24 with _ bat
0.24 with _ chainsaw
0.24 with _ mandoline
0.24 with chill
0.24 with croup
0.24 wont stop
0.24 worst _ ever
0.24 yr _ got
0.23 #11+ _ all
0.23 #11+ _ old
0.23 #11+ of
0.23 -#11+ _ and
0.23 -answer
0.23 -hour and
0.23 -move _ yesterday
0.23 =a_lot =burn_big
0.23 =a_lot =feels_sleepy
0.23 =a_lot =shaking
0.23 =a_lot =sugar_very_high
0.23 =again_fainted =allergen
0.23 =alcohol
0.23 =alcohol =rigors_hard
0.23 =alcohol =shaking
0.23 =allergen =animal_bite
0.23 =allergen =drug_named
0.23 =allergen =fainted
0.23 =allergen =iron_pills
0.23 =allergen =new_medicine
0.23 =allergen =throat_closing
0.23 =animal_bite =wound_infected
0.23 =baby =fast_breathing
0.23 =baby =vomiting
0.23 =back_pain =hernia_stuck
0.23 =back_pain =hernia_word
0.23 =belly_hard =eye_hit_bad
0.23 =belly_hit
0.23 =belly_hit =severe_weakness
0.23 =belly_word =burn_severity
0.23 =belly_word =wound
0.23 =bite_bad =itching
0.23 =bite_bad =smoke
0.23 =bite_bad =tearing
0.23 =bite_bad =tearing_trunk
0.23 =bladder_bowel_loss =weak_any
0.23 =bleeding_any =calf
0.23 =bleeding_any =dialysis
0.23 =bleeding_any =fistula_bleeds
0.23 =bleeding_any =kidney_disease
0.23 =bleeding_heavy =tooth_pulled
0.23 =blister_word =skin_peeling
0.23 =blood_thinner =fight_blow
0.23 =blow_ribs =fall_any
0.23 =blow_ribs =fight_blow
0.23 =bluish =cannot_breathe
0.23 =bp_extreme =head_danger
0.23 =burn_any =burned_hand
0.23 =burn_severity =burned_hand
0.23 =burn_severity =cramps
0.23 =burn_severity =drugs_taken
0.23 =burn_severity =elderly
0.23 =burn_severity =many_days
0.23 =burn_severity =soaking_pad
0.23 =cannot_breathe =days_many
0.23 =cannot_breathe =inhaler_fails
0.23 =cannot_breathe =wakes
0.23 =cant_lie_flat =heart_condition
0.23 =cant_sit_still =pain_any
0.23 =car_crash =head_danger
0.23 =chemical_word =poison_contact
0.23 =chest_any =weak_one_side
0.23 =chest_lasting =eye_area
0.23 =chest_lasting =inconsolable
0.23 =chest_lasting =jaw_locked
0.23 =chest_lasting =limp_refuses
0.23 =chest_lasting =liver_known
0.23 =chest_lasting =making_swell
0.23 =chest_lasting =numb_any
0.23 =chest_lasting =pleuritic
0.23 =chest_lasting =saddle_numb
0.23 =chest_lasting =swallow_trouble
0.23 =chest_lasting =trunk_pain
0.23 =chest_lasting =withdrawal
0.23 =chest_pressure =hurts_move
0.23 =choking =throat_sore
0.23 =co_words =means_mentioned
0.23 =confused =sudden_balance
0.23 =days_many =skin_peeling
0.23 =deformed =fell
0.23 =diabetes =feels_sleepy
0.23 =diabetes =thirsty
0.23 =dialysis =eye_hit_bad
0.23 =dialysis =fistula_bleeds
0.23 =drug_named =hives
0.23 =ear_blood =fall_any
0.23 =ear_wax =eye_hit_bad
0.23 =early_one_side
0.23 =early_one_side =eye_hit_bad
0.23 =early_one_side =pain_any
0.23 =early_one_side =squeezing_word
0.23 =elderly =eye_hit_bad
0.23 =electric =hit_hard
0.23 =eye_area =headache
0.23 =eye_chemical =poison_contact
0.23 =eye_hit_bad =fainted
0.23 =eye_hit_bad =fistula_bleeds
0.23 =eye_hit_bad =heart_condition
0.23 =eye_hit_bad =kidney_disease
0.23 =eye_hit_bad =short_breath
0.23 =eye_hit_bad =suicidal
0.23 =eye_hit_bad =tooth_pulled
0.23 =eye_hit_bad =vomiting_constantly
0.23 =faint_exertion =tia_resolved
0.23 =fever =rectal_blood
0.23 =fever =stool_blood
0.23 =fever =trunk_pain
0.23 =fight_blow =hit_hard
0.23 =fistula_bleeds
0.23 =fistula_bleeds =kidney_disease
0.23 =flank_pain =hernia_word
0.23 =head_danger =radiates_groin
0.23 =head_danger =recent_travel
0.23 =head_danger =swelling_lips
0.23 =high_altitude =short_breath
0.23 =hives =short_breath
0.23 =hours_pain =inhaler_fails
0.23 =hours_pain =mania_psychosis
0.23 =hours_pain =preterm_weeks
0.23 =hurts_move =long_bleed
0.23 =hurts_move =weak_one_side
0.23 =hypertension =swelling
0.23 =itching =throat_tight
0.23 =leg_feet_swollen =racing_heart
0.23 =limb_injury =spreading
0.23 =long_bleed =sweating
0.23 =low_mood =numb_any
0.23 =low_mood =tingling_hands
0.23 =no_urine =urinary_stuck_long
0.23 =one_side_throat
0.23 =pain_any =racing_heart
0.23 =pain_any =severe_weakness
0.23 =pain_beyond =wound_infected
0.23 =pale_clammy =speech
0.23 =pale_clammy =weak_any
0.23 =phlegm =spits_clots
0.23 =phlegm =tetanus_due
0.23 =phlegm =wound
0.23 =pregnant =severe_headache
0.23 =pregnant =vomiting_constantly
0.23 =preterm_weeks =squeezing_word
0.23 =radiates_groin =vomiting
0.23 =rigors =shaking
0.23 =scratched =suicidal
0.23 =skin_black =wound_infected
0.23 =speech =sweating
0.23 =stiff_neck
0.23 =sting =vomiting
0.23 =stumbles =sudden_balance
0.23 =sudden =vomiting
0.23 =sweating =trunk_pain
0.23 =swelling =ulcer_nsaid
0.23 =swelling_now =throat_tight
0.23 =vaginal_bleeding =weak_any
0.23 ^ _ faint
0.23 ^ _ high
0.23 ^ _ slurr
0.23 ^ _ tongue
0.23 ^ rattlesnake
0.23 a _ door
0.23 a _ ive
0.23 a curtain
0.23 a kitchen
0.23 a pres
0.23 after hitt
0.23 and _ painful
0.23 and _ star
0.23 and _ time
0.23 and pain
0.23 are _ weaker
0.23 arm tingl
0.23 away after
0.23 baby _ off
0.23 baby _ she
0.23 bathtub
0.23 battery _ her
0.23 behind _ breastbone
0.23 belly _ hard
0.23 belly _ in
0.23 black _ on
0.23 bleed _ an
0.23 bought
0.23 breath _ fast
0.23 breath _ sitt
0.23 bulg and
0.23 cant rouse
0.23 chemical _ my
0.23 chemical in
0.23 clas and
0.23 cola after
0.23 color _ cola
0.23 color of
0.23 crash my
0.23 curtain _ down
0.23 day _ my
0.23 dont _ away
0.23 dont go
0.23 epidural _ my
0.23 epidural yesterday
0.23 everyth look
0.23 eye _ splash
0.23 eye after
0.23 eye was
0.23 eye with
0.23 feel real
0.23 found _ on
0.23 gave narcan
0.23 gave out
0.23 got chemical
0.23 got crush
0.23 grandpa
0.23 groin
0.23 hand _ my
0.23 has _ dry
0.23 has _ leg
0.23 have _ bad
0.23 have hemophilia
0.23 he _ drool
0.23 he take
0.23 heart attack
0.23 hell _ me
0.23 hell kill
0.23 her antidepressant
0.23 her awake
0.23 her last
0.23 hes throw
0.23 hes used
0.23 his calf
0.23 his diaper
0.23 hit _ a
0.23 hitt my
0.23 hurt _ im
0.23 hurt terrib
0.23 i _ chemical
0.23 i _ hav
0.23 i _ hemophilia
0.23 i _ real
0.23 i _ rouse
0.23 i _ spray
0.23 im clammy
0.23 in _ bathroom
0.23 in _ bathtub
0.23 in _ face
0.23 in _ pres
0.23 in _ since
0.23 in sheet
0.23 in there
0.23 infection
0.23 inhal _ and
0.23 is _ but
0.23 is _ color
0.23 is _ of
0.23 is _ tight
0.23 is cramp
0.23 is hang
0.23 it and
0.23 it keep
0.23 its hard
0.23 ive _ my
0.23 keep _ awake
0.23 keep her
0.23 kitchen _ and
0.23 knife _ my
0.23 leg _ gett
0.23 leg _ numb
0.23 leg went
0.23 let me
0.23 lock and
0.23 lower right
0.23 me _ and
0.23 miscarriage
0.23 mom took
0.23 month _ hit
0.23 more short
0.23 mow
0.23 my own
0.23 my pacemaker
0.23 nail _ through
0.23 nonstop _ #
0.23 not -answer
0.23 of
0.23 of _ eye
0.23 of cola
0.23 off _ sheet
0.23 old hit
0.23 on _ at
0.23 on _ tile
0.23 on _ with
0.23 out _ day
0.23 out but
0.23 oven cleaner
0.23 puffy and
0.23 pus and
0.23 quit drink
0.23 red _ painful
0.23 right
0.23 rouse
0.23 rusty
0.23 say _ kill
0.23 say hell
0.23 scar ill
0.23 shak chill
0.23 she _ on
0.23 she been
0.23 sheet after
0.23 shoot me
0.23 side since
0.23 since _ hour
0.23 sink
0.23 sitt here
0.23 skin _ white
0.23 smoke and
0.23 snow
0.23 someone
0.23 splash with
0.23 spread
0.23 squeez _ behind
0.23 stand on
0.23 start a
0.23 steroid
0.23 stopp _ for
0.23 stuck in
0.23 swallow some
0.23 swell _ and
0.23 swell under
0.23 swollen _ red
0.23 swollen belly
0.23 ten _ ago
0.23 the bathtub
0.23 the chainsaw
0.23 the rib
0.23 the tile
0.23 three _ and
0.23 three _ today
0.23 threw _ and
0.23 toddler pull
0.23 trouble _ and
0.23 up
0.23 up about
0.23 urine bag
0.23 use _ on
0.23 was hit
0.23 we found
0.23 week _ like
0.23 weight _ my
0.23 went _ and
0.23 when _ walk
0.23 with hot
0.23 word are
0.23 wound on
0.23 yesterday _ leg
0.23 you _ to
0.23 you want
0.23 yr old
0.22 #11+ _ mother
0.22 -a -drop
0.22 -baby _ -all
0.22 -drop
0.22 -had _ -drop
0.22 -peed -all
0.22 -peed _ -day
0.22 -sweat
0.22 =a_lot =dangerous_person
0.22 =a_lot =drowning
0.22 =a_lot =purple_word
0.22 =a_lot =urine_all_blood
0.22 =alcohol =mania_psychosis
0.22 =allergen =many_stings
0.22 =animal_bite =eye_hit_bad
0.22 =baby =wakes
0.22 =back_pain =tearing
0.22 =back_pain =weak_legs
0.22 =belly_hard =constipation
0.22 =belly_hard =squeezing_word
0.22 =belly_hit =fall_any
0.22 =belly_hit =hip_hurts
0.22 =belly_hit =trunk_pain
0.22 =belly_hit =weak_legs
0.22 =belly_pain =trunk_pain
0.22 =belly_surgery_recent =hours_pain
0.22 =belly_word =bladder_bowel_loss
0.22 =belly_word =burn_any
0.22 =belly_word =eye_hit_bad
0.22 =belly_word =hurts_move
0.22 =belly_word =severe_weakness
0.22 =belly_word =urinary_stuck
0.22 =bite_bad =hours_pain
0.22 =bite_bad =itchy_only
0.22 =bleeding_any =urine_all_blood
0.22 =bleeding_heavy =cough
0.22 =blow_chest =chest_any
0.22 =blow_chest =chest_pain
0.22 =blow_chest =pain_any
0.22 =blow_chest =trunk_pain
0.22 =both_legs =numb_any
0.22 =both_legs =saddle_numb
0.22 =both_legs =weak_any
0.22 =burn_any =hoarse
0.22 =burn_severity =purple_rash
0.22 =burn_severity =snake
0.22 =burn_severity =snake_bad
0.22 =calf =many_days
0.22 =cannot_move_limb =hurts_move
0.22 =cannot_move_limb =severe_weakness
0.22 =cant_lie_flat =chest_lasting
0.22 =cant_lie_flat =short_breath
0.22 =car_crash =hip_hurts
0.22 =carbon_monoxide =feels_sleepy
0.22 =cast_tight =numb_any
0.22 =cast_tight =tingling_hands
0.22 =chest_any =fight_blow
0.22 =chest_any =racing_heart
0.22 =chest_lasting =co_words
0.22 =chest_lasting =double_vision
0.22 =chest_lasting =left_ribs
0.22 =chest_lasting =not_self
0.22 =chest_lasting =pain_any
0.22 =chest_lasting =tetanus_due
0.22 =chest_lasting =thrown_back
0.22 =chest_lasting =vomiting
0.22 =chest_pain =fight_blow
0.22 =chest_pain =pale_clammy
0.22 =child_got_pills =cut_by_accident
0.22 =child_got_pills =hit_hard
0.22 =cholinergic =tripod
0.22 =co_words =wakes
0.22 =cold_limb
0.22 =confused =fell
0.22 =confused =wont_feed
0.22 =cough =right_side
0.22 =cut_by_accident =ear_blood
0.22 =cut_by_accident =stab_shot
0.22 =dangerous_person =means_mentioned
0.22 =dangerous_person =vomiting_constantly
0.22 =days_many =immunosuppressed
0.22 =dizzy =severe_weakness
0.22 =done_with_it =self_harm_now
0.22 =drank =vomiting
0.22 =drooling =tripod
0.22 =drowsy =head_injury
0.22 =during_exercise =vomiting
0.22 =ear_wax =vomiting
0.22 =eye_area =gallbladder
0.22 =eye_area =stiff_neck
0.22 =eye_hit_bad =eye_pierced
0.22 =eye_hit_bad =recent_infection
0.22 =eye_hit_bad =recent_travel
0.22 =eye_hit_bad =screams_moved
0.22 =eye_hit_bad =swallowed_battery
0.22 =eye_hit_bad =urine_all_blood
0.22 =eye_pierced =scratched
0.22 =eye_pierced =wound
0.22 =face_droop =face_odd
0.22 =face_droop =right_side
0.22 =fainted =head_danger
0.22 =fainted =unresponsive
0.22 =fall_any =limb_bleeds
0.22 =fall_any =trunk_pain
0.22 =fall_any =weak_legs
0.22 =feels_sleepy =near_faint
0.22 =fever =unresponsive
0.22 =gallbladder =upper_belly_pain
0.22 =getting_worse =pain_beyond
0.22 =getting_worse =rigors
0.22 =head_danger =liver_known
0.22 =head_danger =long_bleed
0.22 =head_danger =nail_word
0.22 =head_danger =no_insulin
0.22 =head_danger =trunk_pain
0.22 =head_danger =wound
0.22 =head_injury =limb_bleeds
0.22 =hernia_stuck =swallow_trouble
0.22 =hernia_stuck =wont_swallow
0.22 =hit_hard =limb_bleeds
0.22 =hours_pain =radiates
0.22 =hours_pain =sight_for_years
0.22 =hurts_breathing =trunk_pain
0.22 =injection_joint =wound_infected
0.22 =itchy_only =throat_tight
0.22 =ketone_breath =nail_word
0.22 =ketone_breath =wound
0.22 =leg_swelling_one =many_days
0.22 =limb_cold_pale =limb_injury
0.22 =limb_injury =pain_any
0.22 =long_bleed =squeezing_word
0.22 =mania_psychosis =withdrawal
0.22 =many_stings
0.22 =many_stings =sting
0.22 =nail_word =thirsty
0.22 =near_faint =trunk_pain
0.22 =no_insulin =vomiting
0.22 =one_side_belly =shoulder_pain
0.22 =overdose_taken =self_harm_now
0.22 =pain_any =rash
0.22 =pain_any =swelling
0.22 =pressure_elsewhere =radiates
0.22 =preterm_weeks =swelling_face
0.22 =recent_travel =rigors
0.22 =rectal_bleeding =rectal_blood
0.22 =right_side =weak_one_side
0.22 =self_harm_now =using_word
0.22 =severe_headache =stiff_neck
0.22 =severe_weakness =vomiting
0.22 =severe_weakness =vomiting_constantly
0.22 =short_breath =swelling_lips
0.22 =squeezing_word =tingling_hands
0.22 =squeezing_word =weak_legs
0.22 =sugar_very_high =thirsty
0.22 =thirsty =wound
0.22 =tia_resolved =weak_one_side
0.22 =urine_all_blood
0.22 =wakes =weak_one_side
0.22 ^ _ bleed
0.22 ^ _ came
0.22 ^ _ dad
0.22 ^ _ medicine
0.22 ^ _ spleen
0.22 ^ _ vomit
0.22 ^ _ were
0.22 ^ _ woke
0.22 ^ snake
0.22 ^ touch
0.22 a _ splinter
0.22 a diabetic
0.22 a gun
0.22 a metal
0.22 a shadow
0.22 a whistle
0.22 after _ car
0.22 alarm _ off
0.22 and _ has
0.22 and _ know
0.22 and _ pale
0.22 and _ pass
0.22 and _ throat
0.22 and bad
0.22 and havent
0.22 and mouth
0.22 and slurr
0.22 are roll
0.22 baby _ day
0.22 baby _ floppy
0.22 been _ me
0.22 been kill
0.22 been on
0.22 belt
0.22 black _ tar
0.22 black like
0.22 blood _ is
0.22 blue _ a
0.22 burn _ a
0.22 burn _ whole
0.22 by _ like
0.22 cant _ any
0.22 cant _ word
0.22 car wreck
0.22 cat bite
0.22 chemo _ i
0.22 chok and
0.22 cola _ my
0.22 confus after
0.22 dad _ #11+
0.22 daughter _ she
0.22 daughter say
0.22 day #
0.22 day _ on
0.22 day with
0.22 doesnt
0.22 drank _ washer
0.22 drank some
0.22 dying
0.22 ear _ the
0.22 electric
0.22 end _ all
0.22 everyth is
0.22 eye _ roll
0.22 feel _ faint
0.22 feel woozy
0.22 fever _ feel
0.22 fine but
0.22 finger are
0.22 fish and
0.22 flank
0.22 flopp
0.22 floppy _ wont
0.22 fluid _ it
0.22 fluid think
0.22 flush
0.22 flutter and
0.22 foot _ and
0.22 friend took
0.22 from _ yard
0.22 got _ back
0.22 got _ hes
0.22 got bit
0.22 got thrown
0.22 had _ #11+
0.22 had _ crush
0.22 had _ noseble
0.22 had like
0.22 half a
0.22 hand _ its
0.22 hang by
0.22 hard pee
0.22 has _ in
0.22 have chill
0.22 he feel
0.22 headache that
0.22 hes _ confus
0.22 hes got
0.22 hes turn
0.22 hid
0.22 hot
0.22 husband _ look
0.22 husband face
0.22 i _ chill
0.22 i _ get
0.22 i woke
0.22 im _ day
0.22 im dying
0.22 im nauseou
0.22 im scar
0.22 im shak
0.22 in it
0.22 irregular
0.22 is #99+
0.22 is _ fast
0.22 is _ hard
0.22 is _ she
0.22 is _ sore
0.22 is red
0.22 is so
0.22 it _ gatorade
0.22 it _ myself
0.22 it all
0.22 it goe
0.22 its _ fast
0.22 kill _ since
0.22 like _ dying
0.22 like _ polish
0.22 like faint
0.22 like nail
0.22 live _ and
0.22 me since
0.22 metal splinter
0.22 morn she
0.22 mother _ breakfast
0.22 mushroom _ the
0.22 mushroom from
0.22 my _ head
0.22 my _ inhal
0.22 my _ slit
0.22 my _ text
0.22 my face
0.22 neighbor
0.22 newborn _ a
0.22 noisy
0.22 noisy breath
0.22 noon my
0.22 not -wak
0.22 now _ a
0.22 now _ hurt
0.22 now ther
0.22 on myself
0.22 painful and
0.22 partner _ his
0.22 partner put
0.22 pound _ and
0.22 pregnant _ hav
0.22 rash _ one
0.22 rib _ with
0.22 shadow
0.22 shadow _ the
0.22 shadow on
0.22 she _ sleepy
0.22 she _ warfarin
0.22 she cant
0.22 she got
0.22 she is
0.22 shovel and
0.22 side went
0.22 sister
0.22 six
0.22 size _ a
0.22 skin around
0.22 slit her
0.22 slow
0.22 smell _ nail
0.22 someth _ is
0.22 spleen
0.22 spread _ and
0.22 stick _ and
0.22 still
0.22 stop vomit
0.22 stopp _ steroid
0.22 that _ quit
0.22 ther an
0.22 thi _ she
0.22 throat _ swell
0.22 tile and
0.22 to _ up
0.22 to hang
0.22 toddler with
0.22 toe _ black
0.22 touch _ live
0.22 touch a
0.22 up _ eat
0.22 voic and
0.22 vomit _ green
0.22 vomit _ like
0.22 vomit look
0.22 wake _ to
0.22 wake her
0.22 was gatorade
0.22 was stung
0.22 washer
0.22 washer _ think
0.22 washer fluid
0.22 we _ him
0.22 we pull
0.22 wheez and
0.22 when breath
0.22 whistle
0.22 whole _ with
0.22 wire _ got
0.22 wire and
0.22 wont close
0.22 yesterday _ im
0.22 yo mother
0.21 # _ in
0.21 -# -day
0.21 -baby -kick
0.21 -mov
0.21 -the _ -kick
0.21 =a_lot =blood_in_urine
0.21 =a_lot =severe_weakness
0.21 =a_lot =wheeze_word
0.21 =abuse_danger =eye_hit_bad
0.21 =again_fainted =head_danger
0.21 =alcohol =dangerous_person
0.21 =alcohol =headache
0.21 =allergen =calf
0.21 =allergen =unresponsive
0.21 =asthma =fast_breathing
0.21 =baby =eye_hit_bad
0.21 =back_pain =chest_tearing
0.21 =battery_word =eye_area
0.21 =battery_word =nose_object
0.21 =belly_blow
0.21 =belly_blow =belly_hit
0.21 =belly_blow =belly_word
0.21 =belly_blow =hit_hard
0.21 =belly_word
0.21 =birth_now =chest_lasting
0.21 =bite_bad =long_bleed
0.21 =bite_bad =one_eye
0.21 =bite_bad =stiff_neck
0.21 =bladder_bowel_loss =days_many
0.21 =bleeding_any =fell
0.21 =bleeding_any =throat_sore
0.21 =bleeding_any =tonsils_out
0.21 =bleeding_heavy =coughs_blood
0.21 =bleeds_a_lot =pregnant
0.21 =blood_in_urine =chest_lasting
0.21 =blood_thinner =not_clotting
0.21 =bp_medicine =swelling
0.21 =bp_very_high =pain_any
0.21 =burn_big =cold_limb
0.21 =burn_severity =pleuritic
0.21 =burn_severity =recent_surgery
0.21 =burn_severity =swelling_face
0.21 =burn_severity =weak_any
0.21 =calf =pain_beyond
0.21 =calf =purple_word
0.21 =calf =red_racing
0.21 =cant_sit_still =flank_pain
0.21 =cant_sit_still =trunk_pain
0.21 =car_crash =swelling
0.21 =catheter_blocked
0.21 =chemical_word =hernia_stuck
0.21 =chemical_word =nose_object
0.21 =chest_any =fever
0.21 =chest_any =hurts_move
0.21 =chest_any =pleuritic
0.21 =chest_any =short_breath
0.21 =chest_lasting =limb_gave
0.21 =chest_lasting =moved_right
0.21 =chest_lasting =rectal_blood
0.21 =chest_lasting =skin_peeling
0.21 =chest_lasting =tonsils_out
0.21 =chest_pain =pleuritic
0.21 =chest_pressure =cold_limb
0.21 =child_got_pills =cough
0.21 =cholinergic =radiates
0.21 =cholinergic =swelling_throat
0.21 =clot_risk =coughs_blood
0.21 =cocaine =eye_area
0.21 =cold_limb =radiates
0.21 =cold_limb =turning_blue
0.21 =confused =digoxin
0.21 =confused =ear_wax
0.21 =confused =fast_breathing
0.21 =confused =heat_danger
0.21 =confused =vomiting
0.21 =curtain_word =hours_pain
0.21 =cut_self =eye_hit_bad
0.21 =dangerous_person
0.21 =dangerous_person =dizzy
0.21 =dangerous_person =rash
0.21 =dangerous_person =scratched
0.21 =dangerous_person =seizure_repeat
0.21 =dangerous_person =speech_garbled
0.21 =deep_cut =muscle_tear
0.21 =diabetes =ketone_breath
0.21 =diabetes =sugar_extreme
0.21 =dizzy =pregnant
0.21 =dizzy =weak_any
0.21 =during_exercise =headache
0.21 =ear_swollen =eye_hit_bad
0.21 =ear_swollen =squeezing_word
0.21 =ear_wax =swelling
0.21 =eye_area =one_eye
0.21 =eye_area =weak_one_side
0.21 =eye_hit_bad =fell
0.21 =eye_hit_bad =new_baby
0.21 =eye_hit_bad =no_urine
0.21 =eye_hit_bad =numb_any
0.21 =eye_hit_bad =throat_sore
0.21 =eye_hit_bad =tonsils_out
0.21 =eye_hit_bad =wont_feed
0.21 =face_droop =numb_any
0.21 =face_droop =weak_any
0.21 =fainted =trunk_pain
0.21 =fast_breathing =inhaler_fails
0.21 =fast_breathing =pale_clammy
0.21 =fast_breathing =sweating
0.21 =fast_breathing =thirsty
0.21 =fever =leg_swelling_one
0.21 =fever =no_gas
0.21 =fever =weak_any
0.21 =hallucinating =pain_any
0.21 =head_danger =limp_refuses
0.21 =head_danger =pees_lot
0.21 =head_danger =racing_heart
0.21 =heat_exposure =sweating
0.21 =hernia_stuck =swallowed_battery
0.21 =hernia_stuck =unresponsive
0.21 =hernia_stuck =vomiting
0.21 =high_fever =vomiting
0.21 =hip_hurts =radiates
0.21 =hurts_move =swelling
0.21 =jaundice =upper_belly_pain
0.21 =jaundice =vomiting
0.21 =jaw_locked =one_side_throat
0.21 =ketone_breath =vomiting
0.21 =leg_swelling_one =wound_infected
0.21 =limb_injury =unresponsive
0.21 =making_swell =snake
0.21 =making_swell =snake_bad
0.21 =many_days =trunk_pain
0.21 =many_days =wound_infected
0.21 =moved_right =upper_belly_pain
0.21 =muscle_tear =tendon_seen
0.21 =near_faint =very_fast_pulse
0.21 =neck_pain =radiates
0.21 =no_gas =swelling
0.21 =no_insulin =sugar_very_high
0.21 =nose_object =swallowed_battery
0.21 =one_eye
0.21 =pain_any =tingling_hands
0.21 =pees_lot =thirsty
0.21 =possible_fracture =spreading
0.21 =postpartum =short_breath
0.21 =racing_heart =squeezing_word
0.21 =radiates =tearing
0.21 =red_racing =rigors
0.21 =shaking =speech
0.21 =speech =unresponsive
0.21 =tick =vomiting
0.21 =using_word
0.21 ^ deep
0.21 a _ or
0.21 a car
0.21 a catheter
0.21 after _ got
0.21 and _ act
0.21 and _ gum
0.21 and _ numb
0.21 and _ rac
0.21 and _ speech
0.21 and _ start
0.21 and feet
0.21 and soak
0.21 and stop
0.21 and swell
0.21 and tonight
0.21 aneurysm _ my
0.21 anymore and
0.21 around _ and
0.21 at _ and
0.21 at a
0.21 baby last
0.21 back _ back
0.21 bad im
0.21 bare breath
0.21 beat _ up
0.21 been bleed
0.21 belly _ a
0.21 black _ twice
0.21 boil
0.21 breath real
0.21 breathe _ and
0.21 bulg _ she
0.21 but he
0.21 by _ car
0.21 cant _ vomit
0.21 catheter is
0.21 cell _ my
0.21 chemo _ a
0.21 chest _ back
0.21 chest _ been
0.21 dialysi _ was
0.21 door and
0.21 eye and
0.21 face _ -mov
0.21 fall _ the
0.21 fall and
0.21 feel _ pass
0.21 feel drunk
0.21 finger _ in
0.21 fit and
0.21 floor my
0.21 for #11+
0.21 get air
0.21 going _ and
0.21 going on
0.21 got _ finger
0.21 got _ grandma
0.21 got _ pill
0.21 got thi
0.21 grease
0.21 gush of
0.21 has _ #
0.21 has to
0.21 have _ aneurysm
0.21 have _ catheter
0.21 have diabet
0.21 he _ only
0.21 he can
0.21 hear voic
0.21 hell
0.21 her bike
0.21 here _ i
0.21 high
0.21 his
0.21 his _ flare
0.21 his face
0.21 his nostril
0.21 hive _ and
0.21 hive everywhere
0.21 hot _ on
0.21 hot swollen
0.21 hurt my
0.21 husband _ crush
0.21 i _ catch
0.21 i _ diabet
0.21 i _ got
0.21 i _ meth
0.21 i _ pee
0.21 i have
0.21 im _ in
0.21 im about
0.21 im gasp
0.21 in _ wall
0.21 in sweat
0.21 incision is
0.21 infection and
0.21 inhaler is
0.21 insulin _ fail
0.21 insulin i
0.21 into grandma
0.21 is _ behind
0.21 is blue
0.21 is ripp
0.21 is soak
0.21 is unbearable
0.21 its purple
0.21 jaw and
0.21 keep _ off
0.21 keep nodd
0.21 keep throw
0.21 keton
0.21 knock
0.21 left and
0.21 left ear
0.21 leg _ twice
0.21 lighthead _ my
0.21 like _ on
0.21 like _ out
0.21 like its
0.21 like pass
0.21 lip _ purple
0.21 lithium _ im
0.21 look weird
0.21 low _ the
0.21 low on
0.21 meth
0.21 miss and
0.21 more than
0.21 mouth _ red
0.21 move
0.21 my _ heart
0.21 my _ im
0.21 my heartbeat
0.21 myself on
0.21 noon and
0.21 nostril flare
0.21 now vomit
0.21 nurs
0.21 of it
0.21 of them
0.21 or cough
0.21 our #
0.21 pain _ unbearable
0.21 pain under
0.21 partner say
0.21 pressure behind
0.21 r
0.21 roll _ the
0.21 roll off
0.21 say _ on
0.21 see _ who
0.21 see people
0.21 she was
0.21 shiver _ is
0.21 since we
0.21 sleepy
0.21 smell _ i
0.21 so tight
0.21 soak in
0.21 someth _ ripp
0.21 speech _ weird
0.21 spot _ bulg
0.21 spread fast
0.21 start at
0.21 stomach _ like
0.21 stopp shiver
0.21 struck
0.21 stuck _ battery
0.21 stuff and
0.21 sudden _ hear
0.21 sugar #11+
0.21 sugar _ and
0.21 sugar say
0.21 swollen _ after
0.21 swollen _ cant
0.21 swollen _ hes
0.21 swollen _ she
0.21 tear pain
0.21 tendon
0.21 the _ fever
0.21 the _ lip
0.21 the _ next
0.21 the bottle
0.21 the finger
0.21 the ice
0.21 they get
0.21 throat _ tight
0.21 to _ arm
0.21 to back
0.21 ton
0.21 ton of
0.21 twice and
0.21 two _ them
0.21 unbearable
0.21 up _ cant
0.21 up _ leg
0.21 upper
0.21 use
0.21 walk _ cough
0.21 we cant
0.21 weight _ his
0.21 went _ his
0.21 went numb
0.21 went stiff
0.21 when _ breath
0.21 when my
0.21 whole _ of
0.21 wind walk
0.21 with _ saw
0.21 with high
0.21 wont open
0.2 # _ thi
0.2 -felt -my
0.2 -him
0.2 -i _ -him
0.2 -my -baby
0.2 -my _ -move
0.2 -peed _ yesterday
0.2 -poop -or
0.2 <at <#11+
0.2 <died <sudden
0.2 <died _ <at
0.2 <sudden
0.2 <sudden <at
0.2 <sudden _ <#11+
0.2 =a_lot =cold_exposure
0.2 =a_lot =spits_clots
0.2 =a_lot =vomiting_blood
0.2 =a_lot =vomiting_constantly
0.2 =a_lot =wont_feed
0.2 =allergen =hives_all
0.2 =allergen =swelling_face
0.2 =baby =dry_mouth
0.2 =baby =phlegm
0.2 =back_pain =saddle_numb
0.2 =battery_word =burn_severity
0.2 =battery_word =dangerous_person
0.2 =belly_hit =cold_outside
0.2 =belly_hit =head_injury
0.2 =belly_pain
0.2 =belly_pain =belly_word
0.2 =belly_pain =pain_any
0.2 =bite_bad =one_side_throat
0.2 =bite_bad =purple_rash
0.2 =bite_bad =suicidal
0.2 =bite_bad =swelling_face
0.2 =black_stool =tia_resolved
0.2 =bleeding_any =radiates_groin
0.2 =bleeding_any =stool_blood
0.2 =bleeding_any =trunk_pain
0.2 =blister_word =deep_burn
0.2 =blood_streak =getting_worse
0.2 =blood_streak =pain_beyond
0.2 =blood_streak =tiny_red
0.2 =blood_thinner =hemophilia_word
0.2 =blurry_vision =swelling
0.2 =burn_severity =chest_pain
0.2 =burn_severity =dystonia
0.2 =burn_severity =eye_pain
0.2 =burn_severity =recent_infection
0.2 =burn_severity =smoke
0.2 =burn_severity =tingling_hands
0.2 =calf =to_the_bone
0.2 =cannot_breathe =eye_hit_bad
0.2 =cannot_breathe =squeezing_word
0.2 =cant_stand =head_danger
0.2 =carbon_monoxide =hours_pain
0.2 =carbon_monoxide =wakes
0.2 =chest_any =drugs_taken
0.2 =chest_lasting =dystonia
0.2 =chest_lasting =fight_blow
0.2 =chest_lasting =high_altitude
0.2 =chest_lasting =legs_gone
0.2 =chest_lasting =limp_leg
0.2 =chest_lasting =poison_swallowed
0.2 =chest_lasting =severe_weakness
0.2 =chest_lasting =sudden_balance
0.2 =chest_lasting =wont_swallow
0.2 =chest_tearing =radiates
0.2 =clot_risk =eye_hit
0.2 =clot_risk =eye_pierced
0.2 =cold_limb =fall_any
0.2 =cold_only =eye_bulge
0.2 =cold_outside =fall_any
0.2 =confused =days_many
0.2 =confused =fall_hard
0.2 =confused =liver_known
0.2 =confused =stiff_neck
0.2 =coughs_blood =short_breath
0.2 =cut_by_accident =poison_swallowed
0.2 =cut_by_accident =to_the_bone
0.2 =dangerous_person =hit_by_car
0.2 =dangerous_person =new_confusion
0.2 =dangerous_person =unequal_pupils
0.2 =dangerous_person =withdrawal
0.2 =dark_urine =heat_exposure
0.2 =days_many =pain_any
0.2 =days_many =weak_any
0.2 =days_many =wound_infected
0.2 =diabetes =short_breath
0.2 =dialysis
0.2 =dialysis =kidney_disease
0.2 =dizzy =sudden
0.2 =drowsy =no_urine
0.2 =drug_named =pain_any
0.2 =during_effort
0.2 =eye_area =nail_word
0.2 =eye_area =recent_infection
0.2 =eye_area =rigors_hard
0.2 =eye_area =shaking
0.2 =eye_hit_bad =radiates
0.2 =eye_hit_bad =sugar_very_high
0.2 =eyelids_swollen
0.2 =eyelids_swollen =swelling
0.2 =fast_breathing =kid_breathing
0.2 =fast_breathing =retractions
0.2 =fast_breathing =vomiting
0.2 =feels_sleepy =sugar_extreme
0.2 =fever =heat_exposure
0.2 =fever =one_side_belly
0.2 =fever =possible_fracture
0.2 =fever =racing_heart
0.2 =fever =thyroid_off
0.2 =fever =vomiting
0.2 =flank_pain =head_danger
0.2 =gangrene =wound_infected
0.2 =getting_worse =rash
0.2 =halos =pain_any
0.2 =harm_others =means_mentioned
0.2 =head_danger =limp_leg
0.2 =headache =hit_hard
0.2 =headache =squeezing_word
0.2 =heat_danger =limp_refuses
0.2 =heat_exposure =limp_refuses
0.2 =heat_exposure =unresponsive
0.2 =hemophilia_word
0.2 =hernia_stuck =toes_cold
0.2 =high_fever =unresponsive
0.2 =hip_hurts =limb_injury
0.2 =hip_hurts =tingling_hands
0.2 =hit_hard =hurts_move
0.2 =hives =wheeze_word
0.2 =hoarse =swelling_lips
0.2 =hours_pain =limb_cold_pale
0.2 =hours_pain =wound
0.2 =hurts_move =severe_pain
0.2 =indigestion_odd =long_bleed
0.2 =itching =short_breath
0.2 =itchy_only =short_breath
0.2 =jaundice =rigors
0.2 =limb_injury =rigors
0.2 =limb_injury =short_breath
0.2 =limb_injury =vomiting
0.2 =mania_psychosis =pain_any
0.2 =nail_word =phlegm
0.2 =nail_word =tetanus_due
0.2 =near_faint =tia_resolved
0.2 =neck_pain =spine_injury
0.2 =new_baby =vaginal_bleeding
0.2 =new_medicine
0.2 =new_medicine =throat_tight
0.2 =newborn
0.2 =newborn =short_breath
0.2 =newborn =young_baby
0.2 =no_urine =wont_feed
0.2 =one_side_belly =vomiting
0.2 =pain_any =saddle_numb
0.2 =pain_any =urinary_stuck_long
0.2 =phlegm =pregnant
0.2 =possible_fracture =purple_word
0.2 =possible_fracture =sting
0.2 =pregnant =shoulder_pain
0.2 =purple_rash =stiff_neck
0.2 =rash =spreading
0.2 =rash =tiny_red
0.2 =right_side =vision_loss
0.2 =severe_pain =vaginal_bleeding
0.2 =shaking =vomiting
0.2 =short_breath =vomiting
0.2 =speech =swelling
0.2 =speech =vomiting
0.2 =squeezing_word =swelling
0.2 =squeezing_word =weak_any
0.2 =stool_blood
0.2 =sugar_low =unresponsive
0.2 =sugar_very_low =unresponsive
0.2 =swelling_face =swelling_lips
0.2 =swelling_lips =throat_tight
0.2 =tiny_red
0.2 =vomiting_constantly =weak_any
0.2 ^ _ stick
0.2 ^ _ sudden
0.2 ^ _ symptom
0.2 ^ _ tarry
0.2 a _ gun
0.2 a _ nail
0.2 a _ pod
0.2 a _ tell
0.2 a bag
0.2 a laundry
0.2 a sinu
0.2 a voice
0.2 ache for
0.2 after cashew
0.2 along
0.2 an electric
0.2 an elephant
0.2 and _ -felt
0.2 and _ blue
0.2 and _ drunk
0.2 and _ got
0.2 and _ los
0.2 and _ make
0.2 and _ sugar
0.2 and _ tell
0.2 and _ temp
0.2 and _ thigh
0.2 and _ vision
0.2 and collaps
0.2 and look
0.2 are white
0.2 as _ board
0.2 baby _ bright
0.2 baby vomit
0.2 black _ poop
0.2 black _ since
0.2 black _ smell
0.2 black tarry
0.2 bleed _ there
0.2 breakfast
0.2 breath _ but
0.2 breath now
0.2 breath since
0.2 bright _ stuff
0.2 bright green
0.2 brother <died
0.2 brother _ <sudden
0.2 cant tell
0.2 cloth
0.2 clutch
0.2 clutch _ chest
0.2 clutch his
0.2 coke
0.2 couldnt find
0.2 cup _ blood
0.2 curtain came
0.2 dad keep
0.2 daughter _ the
0.2 daughter got
0.2 dialysi
0.2 diarrhea with
0.2 do _ do
0.2 dog and
0.2 down for
0.2 dry _ #
0.2 elephant
0.2 elephant _ on
0.2 eye _ back
0.2 eye roll
0.2 eye while
0.2 feel _ its
0.2 fight _ when
0.2 fight me
0.2 finger in
0.2 flew _ my
0.2 for #
0.2 friend text
0.2 from _ nap
0.2 give _ juice
0.2 glas
0.2 going _ hurt
0.2 goodbye and
0.2 got in
0.2 got itchy
0.2 grabb _ hot
0.2 grabb his
0.2 grabb the
0.2 grapefruit
0.2 green _ #11+
0.2 hand feel
0.2 have _ real
0.2 have my
0.2 have to
0.2 havent _ -my
0.2 headache _ a
0.2 headache _ feel
0.2 headache _ im
0.2 hear _ tell
0.2 hear _ voice
0.2 hear a
0.2 hemophilia
0.2 her _ an
0.2 her to
0.2 hernia _ out
0.2 himself
0.2 hot _ palm
0.2 hot _ skin
0.2 hot car
0.2 hurt _ crazy
0.2 hurt _ the
0.2 i _ weak
0.2 i feel
0.2 i havent
0.2 i try
0.2 im _ drowsy
0.2 im _ pas
0.2 in _ groin
0.2 in _ lower
0.2 infect
0.2 insulin
0.2 is _ slow
0.2 is _ weight
0.2 is los
0.2 is sudden
0.2 it _ red
0.2 it hurt
0.2 it was
0.2 its _ and
0.2 its _ than
0.2 just star
0.2 keep _ and
0.2 knee _ hot
0.2 laundry _ and
0.2 leg _ weak
0.2 lie
0.2 like _ curtain
0.2 like _ gonna
0.2 like _ might
0.2 lime
0.2 lime powder
0.2 live
0.2 look _ tar
0.2 me _ im
0.2 methadone
0.2 miss dialysi
0.2 mouth _ the
0.2 mushroom
0.2 my _ is
0.2 my breath
0.2 my cloth
0.2 my roommate
0.2 night my
0.2 no -wet
0.2 no _ -diaper
0.2 no _ since
0.2 now _ feel
0.2 now his
0.2 now is
0.2 of _ pod
0.2 off _ #11+
0.2 off _ bed
0.2 ok but
0.2 on _ a
0.2 on _ nail
0.2 on that
0.2 one
0.2 out _ work
0.2 outlet and
0.2 pain _ one
0.2 palm _ white
0.2 palm is
0.2 pee blood
0.2 pencil
0.2 play _ i
0.2 pod and
0.2 pound _ week
0.2 pound headache
0.2 pound thi
0.2 quit _ im
0.2 replacement _ out
0.2 roll back
0.2 runn and
0.2 rusty nail
0.2 said my
0.2 shard _ glas
0.2 shard of
0.2 sinu infection
0.2 spot
0.2 spot _ dont
0.2 spray in
0.2 still there
0.2 sudden and
0.2 swallow _ battery
0.2 swallow _ my
0.2 tarry
0.2 tarry _ and
0.2 tarry poop
0.2 ten _ and
0.2 that side
0.2 the cast
0.2 the ear
0.2 the garden
0.2 the rope
0.2 the surgery
0.2 ther _ lot
0.2 they _ it
0.2 thinner and
0.2 threaten to
0.2 throat _ swollen
0.2 through the
0.2 to _ bone
0.2 to _ the
0.2 to nurse
0.2 today he
0.2 toe _ purple
0.2 tongue _ swell
0.2 under _ sink
0.2 up _ cup
0.2 up _ everyth
0.2 voice _ gone
0.2 voice _ me
0.2 voice tell
0.2 vomit bright
0.2 was clean
0.2 was splash
0.2 we got
0.2 week _ a
0.2 week now
0.2 week pregnant
0.2 when _ try
0.2 while grind
0.2 white _ blister
0.2 wild _ from
0.19 #99+ _ and
0.19 -feel
0.19 -pass
0.19 -pass -gas
0.19 -pee
0.19 -slept _ -day
0.19 -tear
0.19 =a_lot =cramps
0.19 =a_lot =eye_area
0.19 =a_lot =weak_any
0.19 =abuse_danger =fall_any
0.19 =abuse_danger =fight_blow
0.19 =abuse_danger =hit_hard
0.19 =abuse_danger =pain_any
0.19 =alcohol =cold_exposure
0.19 =allergen =suicidal
0.19 =amputated =cold_limb
0.19 =asthma =tired
0.19 =baby =jelly_stool
0.19 =back_pain =uti
0.19 =belly_pain =many_days
0.19 =belly_pain =pale_clammy
0.19 =belly_pain =sweating
0.19 =belly_word =crohns
0.19 =belly_word =dizzy
0.19 =belly_word =radiates
0.19 =birth_now =eye_hit_bad
0.19 =bite_bad =eye_area
0.19 =bleeding_heavy =eye_area
0.19 =bleeds_a_lot =near_faint
0.19 =blister_any =burned_hand
0.19 =blister_any =wound_infected
0.19 =blister_word =wound_infected
0.19 =blood_in_urine =urine_all_blood
0.19 =blood_streak =electric
0.19 =blood_thinner =head_danger
0.19 =blood_thinner =headache
0.19 =blood_thinner =speech
0.19 =bluish =clot_risk
0.19 =bluish =fever
0.19 =blurry_vision =flashes_floaters
0.19 =breathe_word =burn_severity
0.19 =burn_severity =flank_pain
0.19 =burn_severity =gradual_numb
0.19 =burn_severity =hip_hurts
0.19 =burn_severity =lips_blue
0.19 =burn_severity =now_at_rest
0.19 =burn_severity =pain_any
0.19 =burn_severity =rigors_hard
0.19 =calf =postpartum
0.19 =calf =squeezing_word
0.19 =calf =sudden
0.19 =cancer_history =fever
0.19 =cancer_history =immunosuppressed
0.19 =cannot_move_side =left_ribs
0.19 =chemical_strong =pain_any
0.19 =chemical_word =eye_pain
0.19 =chest_any =chest_pain
0.19 =chest_any =electric
0.19 =chest_any =limb_injury
0.19 =chest_any =now_at_rest
0.19 =chest_lasting =face_odd
0.19 =chest_lasting =leg_swelling_one
0.19 =chest_lasting =recent_surgery
0.19 =chest_lasting =sickle_cell
0.19 =chest_lasting =throat_closing
0.19 =chest_lasting =turning_blue
0.19 =chest_pain =electric
0.19 =chest_pain =sweating
0.19 =chest_pressure =pressure_elsewhere
0.19 =child_got_pills =drugs_taken
0.19 =child_got_pills =eye_area
0.19 =choking =short_breath
0.19 =clot_risk =pleuritic
0.19 =co_alarm =headache
0.19 =co_word =head_danger
0.19 =cocaine =eye_chemical
0.19 =cold_exposure =drowsy
0.19 =cold_exposure =long_bleed
0.19 =cold_limb =hip_hurts
0.19 =cold_limb =neck_pain
0.19 =cold_limb =possible_fracture
0.19 =cold_outside =drowning
0.19 =cold_outside =hit_hard
0.19 =confused =eye_area
0.19 =confused =fainted
0.19 =contact_lens =eye_area
0.19 =contractions =pain_any
0.19 =cough =hoarse
0.19 =coughs_blood =hurts_move
0.19 =cramps =muscle_cramps
0.19 =crohns =fever
0.19 =cut_by_accident =hours_pain
0.19 =cut_by_accident =soaking_pad
0.19 =cut_self =deep_cut
0.19 =dangerous_person =hit_hard
0.19 =dark_urine =urine_all_blood
0.19 =days_many =no_urine
0.19 =deaf_sudden =dizzy
0.19 =deep_cut =suicidal
0.19 =deformed =toes_cold
0.19 =drank
0.19 =drooling =eye_hit_bad
0.19 =drowsy =overdose_taken
0.19 =drowsy =purple_rash
0.19 =drowsy =rash
0.19 =drug_named =new_medicine
0.19 =drug_named =swelling
0.19 =dry_mouth =eye_area
0.19 =during_exercise =heat_exposure
0.19 =during_exercise =refuses
0.19 =during_exercise =sudden
0.19 =edible_word =overdose_taken
0.19 =elderly =nitro_fails
0.19 =elderly =squeezing_word
0.19 =electric =pain_any
0.19 =eye_area =face_droop
0.19 =eye_area =not_clotting
0.19 =eye_bulge =eye_pain
0.19 =eye_bulge =pain_any
0.19 =eye_hit_bad =limb_injury
0.19 =eye_hit_bad =postpartum
0.19 =eye_hit_bad =priapism
0.19 =eye_hit_bad =swelling_head
0.19 =eye_hit_bad =tearing_trunk
0.19 =eye_hit_bad =worst_ever
0.19 =eye_pain =head_danger
0.19 =face_droop =wakes
0.19 =fall_any =unequal_pupils
0.19 =fall_height =fell_baby
0.19 =fast_breathing =ketone_breath
0.19 =feels_sleepy =pain_any
0.19 =fever =line_infected
0.19 =fever =near_faint
0.19 =fever =recent_surgery
0.19 =fever =swallow_trouble
0.19 =flank_pain =saddle_numb
0.19 =flank_pain =trunk_pain
0.19 =flank_pain =weak_legs
0.19 =gallbladder
0.19 =gradual_numb =tingling_hands
0.19 =gradual_numb =weak_legs
0.19 =green_vomit =newborn
0.19 =green_vomit =young_baby
0.19 =head_danger =light_hurts
0.19 =head_danger =opioid
0.19 =head_danger =seizure
0.19 =heart_murmur_fever =valve_or_device
0.19 =hernia_stuck =jaw_locked
0.19 =hip_fracture =limb_injury
0.19 =hip_hurts =saddle_numb
0.19 =hip_hurts =uti
0.19 =hip_hurts =weak_legs
0.19 =hit_hard =severe_headache
0.19 =hit_hard =tia_resolved
0.19 =hit_hard =unequal_pupils
0.19 =hives =hours_pain
0.19 =hours_pain =hurts_breathing
0.19 =hours_pain =one_side_belly
0.19 =hours_pain =scratched
0.19 =hours_pain =shaking
0.19 =hours_pain =sickle_cell
0.19 =hours_pain =unresponsive
0.19 =hurts_breathing =noisy_rest
0.19 =hurts_move =smoke
0.19 =injection_joint =short_breath
0.19 =itching =swelling_throat
0.19 =left_ribs =weak_any
0.19 =leg_swelling_one =postpartum
0.19 =limb_injury =not_clotting
0.19 =limb_injury =soaking_pad
0.19 =liver_known
0.19 =long_bleed =smoke
0.19 =lost_place
0.19 =many_days =pale_clammy
0.19 =many_days =young_baby
0.19 =means_at_hand =using_word
0.19 =means_mentioned =slow_breathing
0.19 =mottled
0.19 =mottled =rash
0.19 =muscle_cramps =pain_any
0.19 =newborn =phlegm
0.19 =not_clotting =scratched
0.19 =not_clotting =wound
0.19 =now_at_rest
0.19 =numb_any =weak_any
0.19 =pain_any =rectal_blood
0.19 =pain_any =stool_blood
0.19 =pain_any =tearing_trunk
0.19 =pain_any =weak_any
0.19 =pain_any =worst_ever
0.19 =phlegm =young_baby
0.19 =pregnant =severe_pain
0.19 =pressure_elsewhere =squeezing_word
0.19 =preterm_weeks =rash
0.19 =racing_heart =tia_resolved
0.19 =rash =swelling_lips
0.19 =recent_surgery =squeezing_word
0.19 =right_side =trunk_pain
0.19 =severe_headache =swelling
0.19 =short_breath =throat_tight
0.19 =short_breath =wakes
0.19 =skin_infection =wound_infected
0.19 =soaking_pad =wound
0.19 =squeezing_word =tearing_trunk
0.19 =squeezing_word =worst_ever
0.19 =sweating =tia_resolved
0.19 =swelling_head
0.19 =urinary_stuck =weak_any
0.19 ^ _ move
0.19 ^ _ poop
0.19 ^ awful
0.19 a _ knife
0.19 a _ that
0.19 a fire
0.19 a fus
0.19 a house
0.19 a wasp
0.19 about _ it
0.19 addison
0.19 afib
0.19 after _ minut
0.19 again _ and
0.19 all since
0.19 and _ chill
0.19 and _ done
0.19 and _ gasp
0.19 and _ jerk
0.19 and _ move
0.19 and _ soak
0.19 and _ squeez
0.19 and _ sweat
0.19 and act
0.19 and both
0.19 and hand
0.19 and hasnt
0.19 and swallow
0.19 and sweat
0.19 and was
0.19 antifreeze by
0.19 are burnt
0.19 are gett
0.19 ate _ and
0.19 ate _ peanut
0.19 baby _ and
0.19 bathroom _ and
0.19 beat real
0.19 belly _ swollen
0.19 between my
0.19 bloody _ with
0.19 blue _ he
0.19 bone _ out
0.19 bone stick
0.19 breath _ even
0.19 breath deep
0.19 breathe and
0.19 brother _ hes
0.19 cant _ half
0.19 cant _ in
0.19 cloudy
0.19 cough _ and
0.19 couldnt _ his
0.19 cut _ glas
0.19 dad _ is
0.19 daughter
0.19 daughter drank
0.19 dazed
0.19 diaper has
0.19 drink _ day
0.19 ever
0.19 eye _ swollen
0.19 face _ hand
0.19 face _ up
0.19 feel _ when
0.19 feel half
0.19 fire _ night
0.19 fire last
0.19 flash light
0.19 friend _ me
0.19 fruity
0.19 fus
0.19 get word
0.19 gett _ of
0.19 goe _ my
0.19 going _ kill
0.19 going _ shoot
0.19 got _ cleaner
0.19 got drain
0.19 grandfather _ is
0.19 grayish
0.19 grease fire
0.19 green and
0.19 hair _ burnt
0.19 hair are
0.19 hand has
0.19 has _ high
0.19 has a
0.19 hav _ fit
0.19 hav an
0.19 have _ a
0.19 he _ me
0.19 he _ out
0.19 he pass
0.19 her belly
0.19 hes so
0.19 hit her
0.19 hold _ head
0.19 hot _ i
0.19 i _ been
0.19 i _ nodd
0.19 im pregnant
0.19 in _ pool
0.19 in _ snow
0.19 in even
0.19 infection _ now
0.19 inhaler _ -doing
0.19 is out
0.19 is outside
0.19 is super
0.19 is weak
0.19 isnt -doing
0.19 isnt _ -anyth
0.19 it _ so
0.19 its _ chest
0.19 its my
0.19 ive _ a
0.19 ive _ vomit
0.19 jelly and
0.19 just flew
0.19 know where
0.19 left _ of
0.19 life tonight
0.19 like _ fork
0.19 little swollen
0.19 look grayish
0.19 make _ fus
0.19 marathon
0.19 me _ is
0.19 me _ time
0.19 minut _ came
0.19 month _ and
0.19 month _ fell
0.19 morn _ #11+
0.19 my _ daughter
0.19 my _ deep
0.19 my _ hair
0.19 my _ like
0.19 my _ pull
0.19 my _ rac
0.19 my _ throat
0.19 my _ up
0.19 my wife
0.19 new antibiotic
0.19 newborn has
0.19 nitro _ time
0.19 nitro three
0.19 no -pee
0.19 noise _ breath
0.19 noise every
0.19 nose _ are
0.19 nose hair
0.19 of _ cant
0.19 of _ face
0.19 of _ hand
0.19 of _ vitamin
0.19 of ibuprofen
0.19 old fell
0.19 one eye
0.19 over
0.19 over it
0.19 pain
0.19 pain _ worse
0.19 pee _ now
0.19 pick
0.19 pool
0.19 poop look
0.19 rib _ in
0.19 rib suck
0.19 right hand
0.19 right leg
0.19 right now
0.19 runn
0.19 same question
0.19 say _ going
0.19 second and
0.19 see bug
0.19 see out
0.19 see straight
0.19 she still
0.19 shirt on
0.19 show
0.19 sick _ my
0.19 sick to
0.19 since #
0.19 six _ in
0.19 skin _ blotchy
0.19 slamm in
0.19 so much
0.19 so stiff
0.19 son _ some
0.19 soot
0.19 soot _ my
0.19 soot in
0.19 spray _ pesticide
0.19 squeaky _ every
0.19 squeaky noise
0.19 straight and
0.19 super _ and
0.19 swell fast
0.19 swollen _ hurt
0.19 the _ bottle
0.19 the _ got
0.19 the _ head
0.19 the _ hour
0.19 the _ question
0.19 the medicine
0.19 the snow
0.19 then it
0.19 ther no
0.19 think im
0.19 throw _ after
0.19 tighten
0.19 to _ back
0.19 to _ left
0.19 to _ stomach
0.19 toddler is
0.19 toe _ white
0.19 tongue _ push
0.19 twin
0.19 under _ breastbone
0.19 up _ #99+
0.19 up _ half
0.19 valve
0.19 vision _ black
0.19 vitamin _ iron
0.19 vomit _ my
0.19 vomit since
0.19 want _ make
0.19 was a
0.19 week _ im
0.19 went _ when
0.19 went weak
0.19 wife
0.19 with every
0.19 with iron
0.19 woke _ with
0.19 word out
0.19 wrist _ like
0.19 wrist look
0.19 yesterday _ #11+
0.18 # _ old
0.18 #11+ _ my
0.18 -five -day
0.18 -in -five
0.18 =a_lot =heat_danger
0.18 =a_lot =limb_bleeds
0.18 =abuse_danger =pleuritic
0.18 =allergen =inhaled_object
0.18 =appendix_said
0.18 =at_rest =fever
0.18 =baby =harm_others
0.18 =baby =long_bleed
0.18 =baby =new_baby
0.18 =baby =postpartum
0.18 =back_pain =chest_lasting
0.18 =back_pain =one_side_belly
0.18 =back_pain =pale_clammy
0.18 =back_pain =shoulder_pain
0.18 =back_pain =sweating
0.18 =barking_stridor =tripod
0.18 =battery_word =swallowed_thing
0.18 =belly_hit =elderly
0.18 =belly_hit =fight_blow
0.18 =belly_hit =legs_gone
0.18 =belly_hit =speech
0.18 =belly_pain =hurts_move
0.18 =belly_surgery_recent =pain_any
0.18 =belly_surgery_recent =postpartum
0.18 =belly_word =green_vomit
0.18 =belly_word =phlegm
0.18 =belly_word =wont_feed
0.18 =bite_bad =blind_one_eye
0.18 =bite_bad =car_crash
0.18 =bite_bad =cut_by_accident
0.18 =bite_bad =rash
0.18 =bite_bad =severe_weakness
0.18 =bladder_bowel_loss =long_bleed
0.18 =bleeding_any =no_urine
0.18 =bleeding_any =racing_heart
0.18 =bleeding_heavy =bleeds_a_lot
0.18 =blind_one_eye
0.18 =blind_one_eye =eye_area
0.18 =blind_one_eye =eye_hit_bad
0.18 =blind_one_eye =one_eye
0.18 =blind_one_eye =vision_loss
0.18 =blister_any =eye_red
0.18 =blister_any =many_days
0.18 =blister_word =days_many
0.18 =blister_word =eye_red
0.18 =blister_word =many_days
0.18 =blister_word =mouth_sores
0.18 =blood_streak =cannot_breathe
0.18 =blood_streak =purple_rash
0.18 =blood_streak =radiates
0.18 =bluish =breath_pauses
0.18 =bluish =pain_any
0.18 =bluish =sweating
0.18 =bluish =using_word
0.18 =blurry_vision =sudden
0.18 =burn_severity =coughs_blood
0.18 =burn_severity =face_injury
0.18 =burn_severity =limb_injury
0.18 =burn_severity =tia_resolved
0.18 =calf =cannot_breathe
0.18 =calf =injection_joint
0.18 =calf =left_ribs
0.18 =calf =limb_bleeds
0.18 =calf =pleuritic
0.18 =cannot_move_side =hurts_move
0.18 =cannot_move_side =severe_weakness
0.18 =car_crash =neck_pain
0.18 =chemical_word =chest_lasting
0.18 =chemical_word =cough
0.18 =chemical_word =swallowed_thing
0.18 =chest_any =squeezing_word
0.18 =chest_lasting =cough
0.18 =chest_lasting =elderly
0.18 =chest_lasting =fainted
0.18 =chest_lasting =sweating
0.18 =chest_pain
0.18 =chest_pain =drugs_taken
0.18 =chest_pain =fever
0.18 =chest_pain =short_breath
0.18 =child_got_pills =cholinergic
0.18 =child_got_pills =drooling
0.18 =child_got_pills =swallowed_thing
0.18 =clot_risk
0.18 =clot_risk =line_infected
0.18 =co_words =confused
0.18 =co_words =done_with_it
0.18 =co_words =possible_fracture
0.18 =cold_exposure =dangerous_person
0.18 =cold_exposure =eye_hit_bad
0.18 =cold_exposure =fall_any
0.18 =cold_exposure =rigors
0.18 =cold_hands =toes_cold
0.18 =confused =recent_infection
0.18 =copd =short_breath
0.18 =cough =hit_hard
0.18 =cough =one_side_belly
0.18 =cough =speech
0.18 =cough =wheeze_word
0.18 =coughs_blood =days_many
0.18 =cramps =widow_bite
0.18 =curtain_word =one_eye
0.18 =cut_by_accident =unresponsive
0.18 =dangerous_person =drank
0.18 =dangerous_person =fever
0.18 =dangerous_person =sudden
0.18 =dangerous_person =swallow_trouble
0.18 =dangerous_person =swelling
0.18 =dark_urine =head_danger
0.18 =dark_urine =vomiting
0.18 =days_many =drowsy
0.18 =days_many =injection_joint
0.18 =days_many =long_bleed
0.18 =deformed =limb_cold_pale
0.18 =deformed =numb_any
0.18 =deformed =tingling_hands
0.18 =dialysis =limb_bleeds
0.18 =dizzy =weak_one_side
0.18 =drank =overdose_taken
0.18 =drooling =mouth_burning
0.18 =drowning =drowsy
0.18 =drowning =head_danger
0.18 =drowsy =speech
0.18 =drugs_taken =trunk_pain
0.18 =during_exercise =heat_danger
0.18 =ear_wax =head_danger
0.18 =ear_wax =severe_weakness
0.18 =ear_wax =tia_resolved
0.18 =elderly =fall_any
0.18 =eye_area =new_medicine
0.18 =eye_area =upper_belly_pain
0.18 =eye_hit_bad =face_droop
0.18 =eye_hit_bad =fell_baby
0.18 =eye_hit_bad =nausea
0.18 =eye_hit_bad =refuses
0.18 =eye_hit_bad =tendon_seen
0.18 =eye_hit_bad =weak_any
0.18 =eye_pain =fever
0.18 =eye_red =face_blisters
0.18 =eye_red =rash
0.18 =face_injury
0.18 =face_odd =weak_one_side
0.18 =fall_any =legs_gone
0.18 =fall_any =speech
0.18 =fall_any =tingling_hands
0.18 =feels_sleepy =headache
0.18 =fell_baby =pain_any
0.18 =fever =gums_bleed
0.18 =fever =leaking
0.18 =fight_blow
0.18 =fight_blow =hernia_stuck
0.18 =fight_blow =unequal_pupils
0.18 =fistula_bleeds =limb_bleeds
0.18 =hallucinating =wont_feed
0.18 =harm_others =new_baby
0.18 =head_danger =new_confusion
0.18 =head_danger =refuses
0.18 =head_danger =scratched
0.18 =head_danger =speech_garbled
0.18 =head_danger =stumbles
0.18 =head_danger =tired
0.18 =head_injury =severe_headache
0.18 =heat_danger =stroke_word
0.18 =heat_exposure =stroke_word
0.18 =hernia_stuck =speech
0.18 =hernia_word =purple_word
0.18 =hernia_word =radiates_groin
0.18 =high_altitude =stumbles
0.18 =high_altitude =sudden_balance
0.18 =hip_fracture =severe_weakness
0.18 =hours_pain =leaking
0.18 =hours_pain =limp_leg
0.18 =hours_pain =new_confusion
0.18 =hours_pain =sting
0.18 =hours_pain =sweating
0.18 =immunosuppressed =line_infected
0.18 =injection_joint =leg_swelling_one
0.18 =injection_joint =squeezing_word
0.18 =irregular_heart =missed_dialysis
0.18 =jaw_locked =neck_swelling
0.18 =kidney_disease =limb_bleeds
0.18 =leg_swelling_one =making_swell
0.18 =limb_bleeds =long_bleed
0.18 =limb_injury =rigors_hard
0.18 =limb_injury =shaking
0.18 =limb_injury =tendon_seen
0.18 =lips_blue =using_word
0.18 =long_bleed =swelling
0.18 =long_bleed =wound
0.18 =low_mood =vaginal_bleeding
0.18 =mania_psychosis =sudden
0.18 =many_days =mouth_sores
0.18 =many_days =new_baby
0.18 =many_days =rash
0.18 =means_mentioned =shaking
0.18 =means_mentioned =vomiting
0.18 =missed_dialysis =weak_any
0.18 =nausea =trunk_pain
0.18 =near_faint =soaking_pad
0.18 =near_faint =vomiting_constantly
0.18 =new_baby =swelling
0.18 =no_urine =pale_clammy
0.18 =no_urine =rectal_blood
0.18 =no_urine =stool_blood
0.18 =noisy_rest =short_breath
0.18 =numb_any =toes_cold
0.18 =one_side_belly =severe_pain
0.18 =opioid =unresponsive
0.18 =overdose_taken =suicidal
0.18 =pain_any =shaking
0.18 =pain_any =spreading
0.18 =pain_any =squeezing_word
0.18 =pain_any =stiff_neck
0.18 =pain_any =widow_bite
0.18 =radiates_groin =sudden
0.18 =rigors_hard =unresponsive
0.18 =scratched =tendon_seen
0.18 =severe_pain =upper_belly_pain
0.18 =shaking =unresponsive
0.18 =spreading =swelling
0.18 =sting =swelling_lips
0.18 =stomach_burn =upper_belly_pain
0.18 =streak_up =wound
0.18 =sudden =trunk_pain
0.18 =swallowed_battery =swallowed_thing
0.18 =tendon_seen =wound
0.18 =tia_resolved =tropics
0.18 ^ _ broke
0.18 ^ _ dialysi
0.18 ^ _ girl
0.18 ^ _ mixed
0.18 ^ _ read
0.18 ^ _ spill
0.18 ^ _ threaten
0.18 ^ _ want
0.18 ^ drove
0.18 ^ fell
0.18 ^ hey
0.18 ^ toddler
0.18 a _ belly
0.18 a _ hole
0.18 a _ section
0.18 a _ spot
0.18 a c
0.18 a grease
0.18 a minute
0.18 a tear
0.18 about _ my
0.18 after _ and
0.18 after _ cashew
0.18 after _ gone
0.18 ago _ now
0.18 almost _ out
0.18 an _ bottle
0.18 and _ daughter
0.18 and _ headache
0.18 and _ lung
0.18 and _ nostril
0.18 and _ ther
0.18 and _ through
0.18 and _ was
0.18 and half
0.18 and headache
0.18 appendix
0.18 appetite
0.18 are numb
0.18 around _ mouth
0.18 ask what
0.18 at _ an
0.18 at _ practice
0.18 at football
0.18 ate _ bunch
0.18 ate _ handful
0.18 baby _ the
0.18 battery in
0.18 bee and
0.18 been #
0.18 been cough
0.18 been dizzy
0.18 been wheez
0.18 belly _ tight
0.18 between _ leg
0.18 birth _ week
0.18 birth and
0.18 blood _ fever
0.18 blood _ spurt
0.18 blood since
0.18 bloody stool
0.18 blue around
0.18 breath _ day
0.18 breath hard
0.18 breathe in
0.18 bug _ the
0.18 by _ dryer
0.18 can _ my
0.18 can feel
0.18 cant _ them
0.18 chest _ when
0.18 chest burn
0.18 chest since
0.18 chest tightnes
0.18 chill _ my
0.18 chill _ shake
0.18 chill that
0.18 chok _ last
0.18 chok _ my
0.18 cold _ white
0.18 cold and
0.18 com _ after
0.18 com _ over
0.18 com down
0.18 cough black
0.18 crush in
0.18 cut on
0.18 deliver
0.18 deliver #
0.18 dialysi _ and
0.18 dinner and
0.18 dizzy _ and
0.18 eat cashew
0.18 fail overnight
0.18 failure _ #
0.18 failure gain
0.18 feel _ tight
0.18 feel feverish
0.18 flew _ from
0.18 for _ min
0.18 fume in
0.18 got _ the
0.18 got burn
0.18 got mixed
0.18 guy
0.18 had _ c
0.18 had the
0.18 halo
0.18 hand _ crush
0.18 hard _ swallow
0.18 has _ knife
0.18 has _ spot
0.18 has blood
0.18 has purple
0.18 hav _ breath
0.18 hav trouble
0.18 have _ terrible
0.18 he _ like
0.18 he ate
0.18 headach _ the
0.18 headache _ came
0.18 headache _ i
0.18 headache of
0.18 heart _ gain
0.18 heat stroke
0.18 hes just
0.18 hey
0.18 high _ and
0.18 his _ hurt
0.18 his _ sound
0.18 his _ up
0.18 hot _ is
0.18 hour _ im
0.18 i _ feverish
0.18 i _ stop
0.18 i came
0.18 i cough
0.18 i fell
0.18 i mixed
0.18 im gett
0.18 im real
0.18 im weak
0.18 in welt
0.18 in with
0.18 inhal _ peanut
0.18 is _ after
0.18 is _ hot
0.18 is cut
0.18 is gasp
0.18 is mov
0.18 is spurt
0.18 is throw
0.18 its _ #
0.18 its been
0.18 keep _ what
0.18 keep ask
0.18 keep repeat
0.18 kill _ eye
0.18 lake
0.18 left side
0.18 leg
0.18 like it
0.18 look a
0.18 look grey
0.18 me throw
0.18 meth and
0.18 minut then
0.18 mom is
0.18 more _ of
0.18 mother _ her
0.18 mouth _ drool
0.18 mouth wont
0.18 my _ <died
0.18 my _ blad
0.18 my _ through
0.18 my girl
0.18 my groin
0.18 my leg
0.18 myasthenia and
0.18 near
0.18 neighbor is
0.18 newborn #
0.18 night _ my
0.18 no appetite
0.18 now _ jaw
0.18 now _ leg
0.18 now _ not
0.18 now _ to
0.18 of _ im
0.18 of bright
0.18 on _ wall
0.18 one _ since
0.18 one testicle
0.18 out _ now
0.18 pacemaker and
0.18 pad an
0.18 pale my
0.18 peel
0.18 pick her
0.18 pink _ and
0.18 pound
0.18 pump _ and
0.18 pump _ overnight
0.18 purple _ and
0.18 put _ on
0.18 ran a
0.18 rash _ and
0.18 rash fever
0.18 rash of
0.18 red _ my
0.18 red line
0.18 repeat _ same
0.18 repeat the
0.18 runn _ my
0.18 sagg
0.18 say _ baby
0.18 scrotum
0.18 see _ on
0.18 seem _ but
0.18 severe headache
0.18 shak so
0.18 shake _ bed
0.18 shake the
0.18 she act
0.18 she want
0.18 shoulder
0.18 sleep _ and
0.18 sleep and
0.18 someth you
0.18 spinn
0.18 still _ and
0.18 stomach _ hard
0.18 stuff
0.18 stung by
0.18 super sleepy
0.18 sure
0.18 swallow _ button
0.18 sweaty _ and
0.18 swollen im
0.18 take eliqui
0.18 ten _ my
0.18 ten _ then
0.18 testicle is
0.18 thailand
0.18 that _ the
0.18 that shake
0.18 the gun
0.18 the mandoline
0.18 the wall
0.18 them
0.18 then _ again
0.18 then _ back
0.18 then came
0.18 thigh _ the
0.18 thigh from
0.18 tightnes
0.18 to _ bathroom
0.18 to _ chest
0.18 to her
0.18 today i
0.18 tongue _ swollen
0.18 tongue _ up
0.18 turn dusky
0.18 turn yellow
0.18 twice _ my
0.18 twice _ size
0.18 twice the
0.18 up _ his
0.18 up gasp
0.18 up overnight
0.18 w
0.18 walk up
0.18 was left
0.18 water
0.18 way _ and
0.18 we _ grandpa
0.18 weak _ cant
0.18 went out
0.18 whole fami
0.18 wife _ and
0.18 wife had
0.18 window and
0.18 wipe _ i
0.18 worst pain
0.18 year old
0.18 yr
0.17 #99+ _ my
0.17 -act
0.17 -act -right
0.17 -diaper since
0.17 -fade _ -press
0.17 -press
0.17 -wet _ since
0.17 -when -press
0.17 =a_lot
0.17 =a_lot =burn_severity
0.17 =a_lot =cannot_breathe
0.17 =a_lot =one_side_throat
0.17 =a_lot =swelling_face
0.17 =acts_drunk =dangerous_person
0.17 =after_hard_exercise =confused
0.17 =allergen =elderly
0.17 =allergen =nail_word
0.17 =allergen =swallowed_battery
0.17 =baby =inconsolable
0.17 =belly_hard =head_danger
0.17 =belly_hard =pain_any
0.17 =belly_hit =bite_bad
0.17 =belly_pain =right_side
0.17 =belly_surgery_recent =days_many
0.17 =belly_word =diabetes
0.17 =belly_word =right_side
0.17 =belly_word =short_breath
0.17 =belly_word =squeezing_word
0.17 =bite_bad =drug_named
0.17 =bite_bad =ear_pain
0.17 =bite_bad =near_faint
0.17 =bleeding_any =head_injury
0.17 =bleeding_any =hurts_move
0.17 =bleeding_any =injection_joint
0.17 =bleeding_any =new_baby
0.17 =bleeding_any =recent_surgery
0.17 =bleeding_heavy =nosebleed
0.17 =blister_word =drug_named
0.17 =blood_thinner =burn_severity
0.17 =blood_thinner =fell
0.17 =bp_medicine =swelling_lips
0.17 =breast_infection
0.17 =breast_infection =fever
0.17 =breast_infection =wound_infected
0.17 =burn_any =cough
0.17 =burn_severity
0.17 =burn_severity =dark_urine
0.17 =burn_severity =eye_hit_bad
0.17 =burn_severity =fall_hard
0.17 =burn_severity =near_faint
0.17 =calf =chest_pain
0.17 =calf =hip_fracture
0.17 =calf =skin_infection
0.17 =cannot_breathe =noisy_rest
0.17 =cannot_breathe =upper_belly_pain
0.17 =cant_stand =hours_pain
0.17 =car_crash =trunk_pain
0.17 =chemical_burn =pain_any
0.17 =chest_any =severe_pain
0.17 =chest_lasting =device_shock
0.17 =chest_lasting =flank_pain
0.17 =chest_lasting =gums_bleed
0.17 =chest_lasting =itching
0.17 =chest_lasting =nail_word
0.17 =chest_lasting =not_looking
0.17 =chest_lasting =radiates
0.17 =chest_lasting =tampon_in
0.17 =chest_pain =pain_any
0.17 =chest_pain =severe_pain
0.17 =child_got_pills =drank
0.17 =child_got_pills =pain_any
0.17 =choking =swallow_trouble
0.17 =clot_risk =cough
0.17 =co_words =low_mood
0.17 =cold_limb =deep_burn
0.17 =cold_limb =swelling
0.17 =confused =means_mentioned
0.17 =confused =suicidal
0.17 =confused =using_word
0.17 =confused =wakes
0.17 =coughs_blood =recent_infection
0.17 =dangerous_person =fall_any
0.17 =dangerous_person =never_spoke_word
0.17 =dangerous_person =not_drinking
0.17 =dangerous_person =rigors
0.17 =dangerous_person =vision_loss
0.17 =dark_urine =uti
0.17 =days_many =hypertension
0.17 =days_many =inconsolable
0.17 =days_many =swelling_lips
0.17 =days_many =tingling_hands
0.17 =days_many =weak_legs
0.17 =device_shock =hours_pain
0.17 =diabetes =limb_injury
0.17 =diabetes =vomiting_constantly
0.17 =dizzy =pale_clammy
0.17 =dizzy =sudden_balance
0.17 =drooling =eye_area
0.17 =drowsy =unresponsive
0.17 =drug_named =eye_area
0.17 =drug_named =fever
0.17 =drugs_taken =opioid
0.17 =ear_wax =fainted
0.17 =elderly =hit_hard
0.17 =electric =eye_hit_bad
0.17 =electric =hernia_stuck
0.17 =extreme_fever =unresponsive
0.17 =eye_area =foggy_only
0.17 =eye_area =seizure
0.17 =eye_hit_bad =eye_red
0.17 =eye_hit_bad =fall_hard
0.17 =eye_hit_bad =halos
0.17 =eye_hit_bad =high_fever
0.17 =eye_hit_bad =inconsolable
0.17 =eye_hit_bad =jaundice
0.17 =eye_hit_bad =new_medicine
0.17 =eye_hit_bad =throat_tight
0.17 =eye_pain =squeezing_word
0.17 =eye_red =eyelids_swollen
0.17 =face_injury =face_odd
0.17 =fainted =heat_exposure
0.17 =fall_any
0.17 =fall_any =hurts_move
0.17 =fall_hard =not_self
0.17 =feels_sleepy =radiates
0.17 =fever =gallbladder
0.17 =fever =tampon_in
0.17 =fight_blow =limb_bleeds
0.17 =flank_pain =limb_injury
0.17 =flank_pain =vomiting
0.17 =foggy_only =long_bleed
0.17 =foggy_only =suicidal
0.17 =getting_worse =stumbles
0.17 =head_danger =spits_clots
0.17 =head_danger =weak_one_side
0.17 =head_danger =wont_feed
0.17 =headache =swelling_lips
0.17 =heart_condition =near_faint
0.17 =heat_exposure =means_mentioned
0.17 =hernia =sudden
0.17 =hernia_stuck =inhaler_fails
0.17 =hernia_stuck =purple_word
0.17 =hernia_word =sudden
0.17 =high_fever =hours_pain
0.17 =high_fever =long_bleed
0.17 =high_fever =wound_infected
0.17 =hit_hard =hurts_breathing
0.17 =hit_hard =pleuritic
0.17 =hives_all =vomiting
0.17 =hours_pain =hurts_move
0.17 =hours_pain =limp_refuses
0.17 =hours_pain =making_swell
0.17 =hypertension =swelling_lips
0.17 =inconsolable =young_baby
0.17 =injection_joint =swelling
0.17 =itchy_only =swelling_throat
0.17 =jaundice =squeezing_word
0.17 =ketone_breath =short_breath
0.17 =left_ribs =numb_any
0.17 =leg_swelling_one =pleuritic
0.17 =leg_swelling_one =squeezing_word
0.17 =limb_injury =means_mentioned
0.17 =limp_leg =weak_one_side
0.17 =lips_blue =short_breath
0.17 =long_bleed =radiates
0.17 =long_bleed =scratched
0.17 =mania_psychosis =new_baby
0.17 =many_days =recent_travel
0.17 =many_days =swelling
0.17 =many_days =wakes
0.17 =moved_right =stomach_burn
0.17 =new_medicine =rash
0.17 =new_medicine =swelling
0.17 =nosebleed =not_clotting
0.17 =not_drinking
0.17 =numb_any =pale_clammy
0.17 =numb_any =vaginal_bleeding
0.17 =one_side_belly =trunk_pain
0.17 =one_side_belly =upper_belly_pain
0.17 =pleuritic =swelling
0.17 =postpartum =severe_pain
0.17 =radiates
0.17 =rash =tampon_in
0.17 =rash =vomiting
0.17 =rigors_hard =seizure
0.17 =rigors_hard =using_word
0.17 =rigors_hard =wont_feed
0.17 =saddle_numb =vaginal_bleeding
0.17 =scratched =soaking_pad
0.17 =seizure =shaking
0.17 =severe_weakness =stiff_neck
0.17 =shaking =wont_feed
0.17 =short_breath =thirsty
0.17 =short_breath =trunk_pain
0.17 =short_breath =upper_belly_pain
0.17 =slow_breathing =unresponsive
0.17 =spits_clots =vomiting
0.17 =spits_clots =vomiting_blood
0.17 =squeezing_word
0.17 =sudden =tearing
0.17 =sugar_very_high =vomiting_constantly
0.17 =swallow_trouble =swelling
0.17 =swelling =throat_tight
0.17 =swelling =vaginal_bleeding
0.17 =swelling =wont_swallow
0.17 =swelling_face
0.17 =tampon_in
0.17 =three_days =vomiting
0.17 =tingling_hands
0.17 =weak_any =weak_breathing
0.17 ^ _ belly
0.17 ^ _ grandpa
0.17 ^ _ smell
0.17 ^ _ splash
0.17 ^ _ wife
0.17 ^ sharp
0.17 a _ mark
0.17 a _ smell
0.17 a bone
0.17 a cut
0.17 a gas
0.17 a rusty
0.17 a swing
0.17 after #11+
0.17 after _ crash
0.17 ago _ the
0.17 als
0.17 als and
0.17 and _ -mak
0.17 and _ diaper
0.17 and _ leak
0.17 and _ let
0.17 and _ limp
0.17 and _ no
0.17 and _ nonstop
0.17 and _ weak
0.17 and a
0.17 and burn
0.17 and clear
0.17 and faint
0.17 and has
0.17 and tongue
0.17 any _ on
0.17 any weight
0.17 arm
0.17 arm _ i
0.17 arm _ in
0.17 arm _ tingl
0.17 arm caught
0.17 arm its
0.17 back after
0.17 bad smell
0.17 bark _ and
0.17 baseball _ the
0.17 been _ chest
0.17 been out
0.17 belly hard
0.17 bigger than
0.17 bike
0.17 black when
0.17 blue _ i
0.17 bottle _ open
0.17 breath funny
0.17 breath is
0.17 burn in
0.17 but _ my
0.17 can _ stay
0.17 cant _ even
0.17 cant _ think
0.17 cant push
0.17 care
0.17 chair and
0.17 clear _ is
0.17 cut _ leg
0.17 cutt myself
0.17 dad _ are
0.17 daughter with
0.17 day ago
0.17 defibrillator _ off
0.17 defibrillator went
0.17 deliver _ day
0.17 diabetic foot
0.17 dont _ to
0.17 dont want
0.17 drink _ i
0.17 every _ and
0.17 eye _ hit
0.17 face _ the
0.17 faint _ hit
0.17 fell into
0.17 fever _ cant
0.17 fever _ heart
0.17 fever _ hes
0.17 fever with
0.17 finger _ and
0.17 firework
0.17 flew home
0.17 fluid down
0.17 fluid is
0.17 foot was
0.17 for like
0.17 from _ fever
0.17 from _ nose
0.17 full sentenc
0.17 go back
0.17 god
0.17 goe black
0.17 goe to
0.17 goe up
0.17 going _ pas
0.17 had _ cold
0.17 hard talk
0.17 has als
0.17 hav chest
0.17 have _ cell
0.17 have _ chill
0.17 have sickle
0.17 have thi
0.17 he look
0.17 heart _ like
0.17 heart keep
0.17 heart wont
0.17 her _ week
0.17 hes sweat
0.17 his _ feel
0.17 his rib
0.17 hit by
0.17 hiv
0.17 hive and
0.17 hour for
0.17 house and
0.17 hurt _ hell
0.17 hurt bad
0.17 i _ go
0.17 i _ sickle
0.17 im _ dizzy
0.17 im _ thought
0.17 im _ through
0.17 im _ to
0.17 in _ outlet
0.17 in _ sentenc
0.17 in full
0.17 in the
0.17 is _ lot
0.17 is empty
0.17 is twice
0.17 it _ at
0.17 it _ up
0.17 ive _ throw
0.17 jump _ the
0.17 just now
0.17 keep hear
0.17 lean
0.17 left _ went
0.17 left leg
0.17 leg and
0.17 leg with
0.17 lie flat
0.17 like hell
0.17 lying down
0.17 medicine _ and
0.17 middle of
0.17 minut ago
0.17 mom _ hav
0.17 mom with
0.17 morn with
0.17 mother _ a
0.17 mother _ and
0.17 move _ neck
0.17 my _ put
0.17 my _ soft
0.17 my boy
0.17 my husband
0.17 my miscarriage
0.17 my word
0.17 my wound
0.17 newborn wont
0.17 nose _ been
0.17 nose has
0.17 now _ heart
0.17 of _ antidepressant
0.17 off _ my
0.17 on _ has
0.17 on _ my
0.17 on _ rusty
0.17 on _ sink
0.17 out fever
0.17 out on
0.17 outside my
0.17 over _ eye
0.17 pee _ my
0.17 postpartum
0.17 pour
0.17 pregnant _ just
0.17 pregnant and
0.17 put _ weight
0.17 put any
0.17 quick
0.17 real sick
0.17 refus _ go
0.17 refus to
0.17 say #11+
0.17 see the
0.17 seizure _ now
0.17 sentenc
0.17 shaky
0.17 she cough
0.17 she pale
0.17 shrimp and
0.17 sick
0.17 sick and
0.17 side _ is
0.17 skin
0.17 so sore
0.17 someth _ with
0.17 someth wrong
0.17 son _ pain
0.17 son lip
0.17 spasm after
0.17 stop _ after
0.17 stop think
0.17 stopp and
0.17 stopp drink
0.17 super painful
0.17 sweat _ and
0.17 swell _ overnight
0.17 swollen _ a
0.17 swollen _ fever
0.17 swollen _ painful
0.17 swollen tight
0.17 symptom
0.17 testicle _ been
0.17 testicle _ swollen
0.17 testicle has
0.17 testicle pain
0.17 the _ half
0.17 the _ he
0.17 the _ in
0.17 the _ wont
0.17 the breastbone
0.17 the outlet
0.17 the room
0.17 ther _ bone
0.17 thermometer
0.17 think _ mom
0.17 through _ towel
0.17 throw _ and
0.17 throw _ blood
0.17 thru
0.17 to _ belly
0.17 to _ elbow
0.17 to _ himself
0.17 to him
0.17 toddler breath
0.17 tongue are
0.17 up _ the
0.17 up now
0.17 vision _ a
0.17 want _ know
0.17 was lift
0.17 was like
0.17 water im
0.17 went _ after
0.17 went _ the
0.17 whole _ is
0.17 with _ heart
0.17 with bad
0.17 wrong with
0.16 #11+ my
0.16 -# _ think
0.16 -day _ the
0.16 -day think
0.16 -gas -in
0.16 -pass _ -in
0.16 <in <the
0.16 =a_lot =gums_bleed
0.16 =a_lot =retractions
0.16 =a_lot =throat_sore
0.16 =a_lot =tia_resolved
0.16 =adrenal =head_danger
0.16 =adrenal =vomiting_constantly
0.16 =alcohol =pale_clammy
0.16 =alcohol =sweating
0.16 =allergen =numb_any
0.16 =allergen =pale_clammy
0.16 =allergen =sweating
0.16 =armed_now =fall_any
0.16 =armed_now =fight_blow
0.16 =armed_now =hit_hard
0.16 =at_rest =breathe_word
0.16 =at_rest =getting_worse
0.16 =baby =belly_word
0.16 =baby =newborn
0.16 =baby_still =cold_exposure
0.16 =baby_still =rigors
0.16 =back_pain =weak_any
0.16 =belly_hit =saddle_numb
0.16 =belly_pain =gallbladder
0.16 =belly_word =fall_any
0.16 =belly_word =feels_sleepy
0.16 =belly_word =no_urine
0.16 =bite_bad =during_exercise
0.16 =bite_bad =electric
0.16 =bite_bad =fainted
0.16 =bleeding_any =cut_self
0.16 =bleeding_any =fainted
0.16 =bleeding_any =high_fever
0.16 =blood_thinner =limb_bleeds
0.16 =blood_thinner =severe_headache
0.16 =blood_thinner =vaginal_bleeding
0.16 =bluish =fainted
0.16 =bluish =tia_resolved
0.16 =born_part =pregnant
0.16 =both_legs
0.16 =both_legs =burn_severity
0.16 =bp_high =squeezing_word
0.16 =bp_medicine =swelling_now
0.16 =breathe_word =hours_pain
0.16 =bruising
0.16 =burn_any =skin_peeling
0.16 =burn_severity =hurts_breathing
0.16 =burn_severity =mouth_burning
0.16 =burn_severity =muscle_cramps
0.16 =burn_severity =refuses
0.16 =burn_severity =squeezing_word
0.16 =calf =hurts_breathing
0.16 =calf =no_injury
0.16 =cannot_breathe =cant_lie_flat
0.16 =cannot_breathe =fainted
0.16 =cannot_breathe =using_word
0.16 =cannot_move_limb =speech
0.16 =cant_stand =pain_any
0.16 =carbon_monoxide =during_exercise
0.16 =cast_tight =possible_fracture
0.16 =chest_any =fainted
0.16 =chest_any =hurts_breathing
0.16 =chest_lasting =cholinergic
0.16 =chest_lasting =dialysis
0.16 =chest_lasting =headache
0.16 =chest_lasting =inhaler_often
0.16 =chest_lasting =itchy_only
0.16 =chest_lasting =kidney_disease
0.16 =chest_lasting =limb_cold_pale
0.16 =chest_lasting =opioid
0.16 =chest_lasting =shoulder_pain
0.16 =chest_lasting =throat_sore
0.16 =chest_lasting =tooth_pulled
0.16 =chest_pain =fainted
0.16 =chest_pain =hurts_breathing
0.16 =chest_pain =long_bleed
0.16 =chest_pressure =dangerous_person
0.16 =chest_pressure =pain_any
0.16 =chest_tearing =sudden
0.16 =choking =eye_hit_bad
0.16 =cholinergic =speech
0.16 =clot_risk =discharge
0.16 =clot_risk =high_fever
0.16 =clot_risk =hurts_breathing
0.16 =cocaine =using_word
0.16 =cold_exposure =hit_hard
0.16 =cold_exposure =hours_pain
0.16 =cold_exposure =toes_cold
0.16 =cold_limb =wound
0.16 =coughs_blood =pain_any
0.16 =cramps =eye_hit_bad
0.16 =cramps =postpartum
0.16 =dangerous_person =swelling_lips
0.16 =dangerous_person =young_baby
0.16 =deep_burn =eye_hit_bad
0.16 =deep_burn =numb_any
0.16 =deep_burn =weak_any
0.16 =deformed =fall_hard
0.16 =dizzy =one_side_belly
0.16 =drank =poison_swallowed
0.16 =drooling =speech
0.16 =drug_named =swelling_now
0.16 =drug_named =swelling_throat
0.16 =during_exercise =high_fever
0.16 =during_exercise =severe_headache
0.16 =ear_wax =hurts_breathing
0.16 =ear_wax =long_bleed
0.16 =elderly =new_confusion
0.16 =elderly =pain_any
0.16 =eye_area =no_urine
0.16 =eye_area =tia_resolved
0.16 =eye_hit_bad =face_injury
0.16 =eye_hit_bad =mouth_burning
0.16 =eye_hit_bad =no_injury
0.16 =eye_hit_bad =severe_weakness
0.16 =eye_hit_bad =shaking
0.16 =eye_hit_bad =urinary_stuck
0.16 =eye_hit_bad =vomit_few
0.16 =face_injury =numb_any
0.16 =face_injury =weak_any
0.16 =face_odd =mouth_burning
0.16 =fainted =knocked_out
0.16 =fainted =preterm_weeks
0.16 =fall_any =knocked_out
0.16 =fall_any =saddle_numb
0.16 =fast_breathing =hours_pain
0.16 =fast_breathing =many_days
0.16 =fast_breathing =young_baby
0.16 =feels_sleepy =weak_any
0.16 =fever =hurts_move
0.16 =fever =scratched
0.16 =gallbladder =rigors
0.16 =hallucinating =rigors_hard
0.16 =hallucinating =shaking
0.16 =head_danger =hives
0.16 =head_danger =knocked_out
0.16 =head_injury =speech
0.16 =headache =wakes
0.16 =heart_condition =pain_any
0.16 =heart_condition =squeezing_word
0.16 =heart_condition =trunk_pain
0.16 =heart_condition =weak_any
0.16 =heat_exposure =high_fever
0.16 =hernia_stuck =immunosuppressed
0.16 =hernia_stuck =severe_pain
0.16 =high_fever =immunosuppressed
0.16 =hip_fracture =possible_fracture
0.16 =hit_hard =saddle_numb
0.16 =hit_hard =speech
0.16 =hives =near_faint
0.16 =hours_pain =inhaler_often
0.16 =hours_pain =jaw_locked
0.16 =hurts_move =pain_any
0.16 =inconsolable =suicidal
0.16 =inhaler_fails =inhaler_often
0.16 =inhaler_often
0.16 =irregular_heart =severe_weakness
0.16 =jaw_locked =limb_injury
0.16 =jaw_locked =scratched
0.16 =kid_breathing =many_days
0.16 =knocked_out
0.16 =limb_gave =weak_any
0.16 =limb_injury =saddle_numb
0.16 =long_bleed =trunk_pain
0.16 =low_mood =weak_any
0.16 =many_days =sudden
0.16 =mouth_burning =numb_any
0.16 =mouth_burning =weak_any
0.16 =muscle_cramps =wound
0.16 =near_faint =severe_weakness
0.16 =new_baby =pain_any
0.16 =newborn =weight_loss
0.16 =no_injury =squeezing_word
0.16 =not_looking =unresponsive
0.16 =now_at_rest =pain_any
0.16 =one_eye =pain_any
0.16 =overdose_taken =racing_heart
0.16 =pain_any =very_fast_pulse
0.16 =postpartum =pregnant
0.16 =postpartum_smell =wound_infected
0.16 =pregnant =tia_resolved
0.16 =purple_rash =tiny_red
0.16 =radiates =sudden
0.16 =rash =short_breath
0.16 =retractions =wheeze_word
0.16 =rigors =speech
0.16 =rigors_hard =uti
0.16 =severe_pain =severe_weakness
0.16 =severe_pain =suicidal
0.16 =short_breath =squeezing_word
0.16 =sleepless_days =three_days
0.16 =speech =swelling_throat
0.16 =swelling =wakes
0.16 =toes_cold =turning_blue
0.16 =using_word =vomiting
0.16 =vomiting_blood =vomiting_constantly
0.16 ^ _ fume
0.16 ^ _ roommate
0.16 ^ ive
0.16 ^ used
0.16 a _ bender
0.16 a fender
0.16 a glas
0.16 a sheet
0.16 abortion pill
0.16 about _ feet
0.16 after _ hit
0.16 after _ shrimp
0.16 after he
0.16 after tak
0.16 all _ last
0.16 and _ -breath
0.16 and _ -peed
0.16 and _ -respond
0.16 and _ deep
0.16 and _ lost
0.16 and _ mumbl
0.16 and _ say
0.16 and _ sick
0.16 and _ stuff
0.16 and _ super
0.16 and hot
0.16 and spread
0.16 and wheez
0.16 aneurysm
0.16 ankle _ point
0.16 anymore _ i
0.16 as _ sheet
0.16 at _ party
0.16 away _ i
0.16 bad pain
0.16 balloon
0.16 bathroom floor
0.16 bed since
0.16 belly _ is
0.16 belly pain
0.16 bender
0.16 bigger _ the
0.16 bit _ daughter
0.16 bleed for
0.16 blood _ soak
0.16 blood everywhere
0.16 boy _ is
0.16 breath _ real
0.16 breath weird
0.16 breathe lying
0.16 breathe right
0.16 burn hot
0.16 by _ horse
0.16 cant find
0.16 chang _ and
0.16 chest _ burn
0.16 child drank
0.16 chok _ now
0.16 clean the
0.16 clear her
0.16 collaps _ isnt
0.16 cord _ out
0.16 cord com
0.16 cramp on
0.16 cut _ down
0.16 cut _ his
0.16 dad _ on
0.16 dad fell
0.16 day i
0.16 diabetic
0.16 dialysi and
0.16 div
0.16 down low
0.16 drool _ bit
0.16 droop _ one
0.16 droop on
0.16 ear _ he
0.16 even _ down
0.16 face _ on
0.16 face _ puffy
0.16 fbi _ in
0.16 fbi is
0.16 feel a
0.16 feel funny
0.16 fender
0.16 fender bender
0.16 fever _ diabetic
0.16 fever im
0.16 fever since
0.16 find _ word
0.16 finger
0.16 finger _ a
0.16 finger tingle
0.16 flat
0.16 foot _ turn
0.16 for lupu
0.16 four time
0.16 get her
0.16 girl
0.16 goe _ i
0.16 goodbye _ said
0.16 got _ a
0.16 got _ then
0.16 got him
0.16 got up
0.16 gun _ the
0.16 hand _ tingl
0.16 hard _ my
0.16 hard to
0.16 has _ wheez
0.16 have chest
0.16 he _ shiver
0.16 he _ to
0.16 he chok
0.16 he hit
0.16 he stopp
0.16 headache _ the
0.16 heart _ at
0.16 heavy and
0.16 her heart
0.16 her up
0.16 hes #11+
0.16 hes _ blue
0.16 him _ he
0.16 hip hurt
0.16 his _ scream
0.16 his leg
0.16 horse _ the
0.16 horse in
0.16 hot all
0.16 hour i
0.16 how _ can
0.16 hubby
0.16 huge and
0.16 hurt
0.16 husband _ me
0.16 i _ antifreeze
0.16 i _ clean
0.16 i _ dropp
0.16 i _ push
0.16 i _ sparkl
0.16 i _ ther
0.16 i drank
0.16 i touch
0.16 im shiver
0.16 in _ fender
0.16 is _ her
0.16 is at
0.16 is mumbl
0.16 is point
0.16 is rock
0.16 itch _ over
0.16 itch all
0.16 its turn
0.16 ive _ in
0.16 ive _ thi
0.16 jaw _ under
0.16 keep _ water
0.16 keep even
0.16 kick _ a
0.16 kick by
0.16 kid _ from
0.16 kid got
0.16 knock out
0.16 lamp
0.16 last five
0.16 light bother
0.16 like _ will
0.16 lip _ up
0.16 lip went
0.16 long can
0.16 me goodbye
0.16 miscarriage _ week
0.16 my _ even
0.16 my _ eyelid
0.16 my _ peni
0.16 my _ tingle
0.16 my eye
0.16 my foot
0.16 my tailbone
0.16 neck stiff
0.16 now _ foot
0.16 now _ throw
0.16 now he
0.16 now it
0.16 now ive
0.16 numb after
0.16 of _ he
0.16 on _ bathroom
0.16 on _ fever
0.16 on _ tailbone
0.16 out #
0.16 out _ stopp
0.16 out he
0.16 over _ hour
0.16 oxygen _ say
0.16 pass _ clot
0.16 pass huge
0.16 pee
0.16 pill in
0.16 pill the
0.16 pneumonia and
0.16 point _ wrong
0.16 point the
0.16 right _ down
0.16 room _ spinn
0.16 say one
0.16 see _ around
0.16 shak _ fever
0.16 shorter
0.16 shrimp
0.16 side _ i
0.16 side _ low
0.16 side _ weak
0.16 side down
0.16 since _ noon
0.16 skipp and
0.16 slipp _ the
0.16 smell like
0.16 smoke
0.16 son _ -slept
0.16 son peni
0.16 sore he
0.16 sound _ a
0.16 speech went
0.16 start by
0.16 stuck _ his
0.16 super weak
0.16 sweat _ my
0.16 swollen _ hot
0.16 swollen face
0.16 swollen like
0.16 table _ has
0.16 table and
0.16 tailbone
0.16 text _ goodbye
0.16 text goodbye
0.16 text me
0.16 that came
0.16 that come
0.16 the _ all
0.16 the _ hit
0.16 the _ pain
0.16 the car
0.16 the dog
0.16 the night
0.16 the roof
0.16 the shak
0.16 them and
0.16 then _ and
0.16 ther _ piece
0.16 thing and
0.16 think _ fbi
0.16 tight
0.16 tingle
0.16 today _ cant
0.16 told me
0.16 turn cold
0.16 up _ hes
0.16 up _ now
0.16 vodka
0.16 vomit for
0.16 was hang
0.16 wasp
0.16 week _ have
0.16 week my
0.16 weight _ it
0.16 went blue
0.16 were in
0.16 wheez _ night
0.16 wheez all
0.16 white _ a
0.16 white as
0.16 wild
0.16 wild mushroom
0.16 with _ right
0.16 woman
0.16 xanax
0.16 yellow _ im
0.15 #11+ _ today
0.15 -day _ i
0.15 -day _ im
0.15 =a_lot =blurry_vision
0.15 =a_lot =drug_named
0.15 =a_lot =many_stings
0.15 =a_lot =mouth_sores
0.15 =a_lot =rigors_hard
0.15 =after_hard_exercise =leg_feet_swollen
0.15 =after_hard_exercise =swelling
0.15 =again_fainted =heart_condition
0.15 =again_fainted =valve_or_device
0.15 =allergen =chemical_word
0.15 =allergen =doom
0.15 =allergen =mouth_sores
0.15 =allergen =swallow_trouble
0.15 =allergen =wont_swallow
0.15 =animal_bite =blood_streak
0.15 =animal_bite =hand_infection
0.15 =at_rest =heart_condition
0.15 =baby =kid_breathing
0.15 =baby =pregnant
0.15 =back_pain =belly_hit
0.15 =back_pain =fall_any
0.15 =back_pain =hit_hard
0.15 =back_pain =severe_pain
0.15 =back_pain =tingling_hands
0.15 =belly_hard =crohns
0.15 =belly_hit =flank_pain
0.15 =belly_pain =eye_hit_bad
0.15 =belly_pain =jaundice
0.15 =belly_pain =rash
0.15 =belly_surgery_recent =chest_lasting
0.15 =belly_word =car_crash
0.15 =belly_word =constipation
0.15 =belly_word =gallbladder
0.15 =bite_bad =breathe_word
0.15 =bite_bad =burned_hand
0.15 =bite_bad =foggy_only
0.15 =bite_bad =one_eye_dim
0.15 =bite_bad =right_side
0.15 =bite_bad =swelling_now
0.15 =bleeding_any =severe_pain
0.15 =bleeding_any =thrown_off
0.15 =bleeding_any =tooth_pulled
0.15 =bleeding_heavy =deep_cut
0.15 =bleeding_heavy =pregnant
0.15 =blood_streak =swelling_head
0.15 =blow_ribs =pleuritic
0.15 =bluish =drowsy
0.15 =blurry_vision =confused
0.15 =blurry_vision =foggy_only
0.15 =blurry_vision =halos
0.15 =blurry_vision =severe_pain
0.15 =bp_extreme =pain_any
0.15 =breathe_word =heart_condition
0.15 =bruising =head_danger
0.15 =burn_any =wound_infected
0.15 =burn_big =wound_infected
0.15 =burn_severity =deformed
0.15 =burn_severity =hours_pain
0.15 =burn_severity =light_hurts
0.15 =burn_severity =many_stings
0.15 =burn_severity =retractions
0.15 =burn_severity =right_side
0.15 =calf =chest_lasting
0.15 =calf =skin_black
0.15 =calf =wound_infected
0.15 =cant_stand =sudden_balance
0.15 =cant_straighten
0.15 =cant_straighten =severe_pain
0.15 =chest_any =cough
0.15 =chest_any =immunosuppressed
0.15 =chest_any =near_faint
0.15 =chest_any =pain_any
0.15 =chest_lasting =cut_self
0.15 =chest_lasting =double_now
0.15 =chest_lasting =gallbladder
0.15 =chest_lasting =hand_infection
0.15 =chest_lasting =neck_swelling
0.15 =chest_lasting =phlegm
0.15 =chest_lasting =purple_word
0.15 =chest_lasting =red_racing
0.15 =chest_lasting =stumbles
0.15 =chest_lasting =thirsty
0.15 =chest_lasting =wound_infected
0.15 =chest_pain =immunosuppressed
0.15 =chest_sucks
0.15 =chest_tearing =hours_pain
0.15 =choking =hurts_move
0.15 =choking_passed =days_many
0.15 =cholinergic =fever
0.15 =clot_risk =limb_cold_pale
0.15 =clot_risk =vaginal_bleeding
0.15 =cocaine =high_fever
0.15 =cold_exposure =confused
0.15 =cold_limb =severe_weakness
0.15 =confused =drugs_taken
0.15 =confused =lost_place
0.15 =contractions =limb_injury
0.15 =copd =dangerous_person
0.15 =coughs_blood =vaginal_bleeding
0.15 =crohns =hernia_stuck
0.15 =curtain_word =sudden
0.15 =cut_self =hours_pain
0.15 =dangerous_person =eye_hit_bad
0.15 =dangerous_person =headache
0.15 =dangerous_person =purple_rash
0.15 =dark_urine =leg_feet_swollen
0.15 =dark_urine =swelling
0.15 =days_many =flu_bad
0.15 =days_many =heart_condition
0.15 =dialysis =short_breath
0.15 =dizzy =recent_infection
0.15 =dizzy =squeezing_word
0.15 =dizzy =trunk_pain
0.15 =doom =itching
0.15 =doom =itchy_only
0.15 =doom =suicidal
0.15 =double_now =head_danger
0.15 =droopy_lid
0.15 =droopy_lid =eye_area
0.15 =droopy_lid =face_droop
0.15 =drowsy =feels_sleepy
0.15 =drugs_taken =high_fever
0.15 =drugs_taken =limp_refuses
0.15 =drugs_taken =overdose_taken
0.15 =dystonia =nail_word
0.15 =dystonia =wound
0.15 =ear_wax =leg_swelling_one
0.15 =eye_area =high_fever
0.15 =eye_area =one_eye_dim
0.15 =eye_hit_bad =gallbladder
0.15 =eye_hit_bad =slow_breathing
0.15 =eye_hit_bad =thrown_back
0.15 =eye_hit_bad =thrown_off
0.15 =eye_hit_bad =weak_one_side
0.15 =face_odd =swelling_lips
0.15 =fainted =headache
0.15 =fainted =heart_condition
0.15 =fainted =valve_or_device
0.15 =fall_any =flank_pain
0.15 =fall_any =unresponsive
0.15 =fall_hard =flank_pain
0.15 =feels_sleepy =nausea
0.15 =feels_sleepy =opioid
0.15 =fell_baby =head_danger
0.15 =fever =getting_worse
0.15 =fever =moved_right
0.15 =fever =postpartum_smell
0.15 =flank_pain =hit_hard
0.15 =flank_pain =pregnant
0.15 =gallbladder =squeezing_word
0.15 =hallucinating =harm_others
0.15 =hanging_attempt =self_harm_now
0.15 =hanging_attempt =suicidal
0.15 =head_danger =radiates
0.15 =head_danger =vision_loss
0.15 =headache =heat_exposure
0.15 =headache =immunosuppressed
0.15 =heart_condition =heart_murmur_fever
0.15 =heart_condition =swelling
0.15 =high_fever =purple_rash
0.15 =hives =mouth_sores
0.15 =hoarse =swelling_throat
0.15 =hours_pain =left_ribs
0.15 =hours_pain =limb_injury
0.15 =hours_pain =rigors_hard
0.15 =hours_pain =swelling
0.15 =hours_pain =tearing
0.15 =hours_pain =very_fast_pulse
0.15 =hurts_breathing =leg_swelling_one
0.15 =hurts_breathing =swelling
0.15 =hurts_move =limp_leg
0.15 =hurts_move =rash
0.15 =hurts_move =sudden_balance
0.15 =immunosuppressed =trunk_pain
0.15 =itching =suicidal
0.15 =itchy_only =suicidal
0.15 =jaundice =unresponsive
0.15 =kid_breathing =pale_clammy
0.15 =kidney_disease =short_breath
0.15 =limb_injury =trunk_pain
0.15 =limp_leg =pain_any
0.15 =limp_leg =sudden_balance
0.15 =limp_refuses =pain_any
0.15 =limp_refuses =sudden_balance
0.15 =long_bleed =never_spoke_word
0.15 =making_swell =swelling_now
0.15 =many_days =recent_surgery
0.15 =many_days =unresponsive
0.15 =moved_right =rash
0.15 =nausea =pain_any
0.15 =nausea =radiates
0.15 =near_faint =vaginal_bleeding
0.15 =no_injury =severe_pain
0.15 =nodes =rash
0.15 =numb_any =snake
0.15 =numb_any =snake_bad
0.15 =numb_any =spine_injury
0.15 =numb_any =swelling_lips
0.15 =numb_any =urinary_stuck
0.15 =one_eye_dim
0.15 =one_side_throat =pain_any
0.15 =one_side_throat =throat_sore
0.15 =opioid =slow_breathing
0.15 =pain_any =skin_black
0.15 =pain_any =slow_breathing
0.15 =pain_any =tia_resolved
0.15 =pale_clammy =shaking
0.15 =pale_clammy =vaginal_bleeding
0.15 =postpartum =wound
0.15 =pregnant =uti
0.15 =rash =swelling_face
0.15 =screams_moved
0.15 =severe_weakness =sudden_balance
0.15 =severe_weakness =trunk_pain
0.15 =shaking =sweating
0.15 =short_breath =swelling_throat
0.15 =slow_breathing =squeezing_word
0.15 =snake =weak_any
0.15 =snake_bad =weak_any
0.15 =sudden_balance =weak_any
0.15 =sugar_low =sweating
0.15 =swelling_throat =wheeze_word
0.15 =throat_tight =wheeze_word
0.15 ^ _ antifreeze
0.15 ^ _ soak
0.15 ^ _ warfarin
0.15 ^ every
0.15 a _ two
0.15 a _ while
0.15 a cat
0.15 about _ hour
0.15 after _ cast
0.15 ago _ pain
0.15 all i
0.15 an _ pill
0.15 and _ -wak
0.15 and _ drink
0.15 and _ hip
0.15 and _ swell
0.15 and _ wife
0.15 and _ woke
0.15 and clammy
0.15 and neck
0.15 are _ the
0.15 arm is
0.15 arm say
0.15 asleep
0.15 aspirin
0.15 asthma _ bad
0.15 asthma is
0.15 ate _ laundry
0.15 attack _ think
0.15 back _ nigeria
0.15 battery up
0.15 been _ bed
0.15 been over
0.15 bleach splash
0.15 bleed so
0.15 breathe well
0.15 burn pee
0.15 but his
0.15 came _ like
0.15 cant _ anyth
0.15 cant _ bleed
0.15 cant _ two
0.15 cant cough
0.15 cant remember
0.15 cheek
0.15 chemo _ my
0.15 chest _ pound
0.15 chest for
0.15 confus _ her
0.15 cough _ cant
0.15 dad _ its
0.15 day _ cant
0.15 day _ im
0.15 day _ keep
0.15 day _ of
0.15 day cant
0.15 deep _ on
0.15 detector
0.15 did _ and
0.15 dinner _ i
0.15 dont -fade
0.15 double _ of
0.15 down to
0.15 every hour
0.15 everyth _ foggy
0.15 eye for
0.15 eyelid _ and
0.15 eyelid _ droop
0.15 feel _ to
0.15 fever _ back
0.15 fever _ shak
0.15 few _ and
0.15 fine at
0.15 from nigeria
0.15 gas and
0.15 gave _ last
0.15 going _ die
0.15 going _ explode
0.15 gummi hes
0.15 hand since
0.15 hang himself
0.15 hav _ miscarriage
0.15 hav contraction
0.15 have hiv
0.15 have terrible
0.15 he _ see
0.15 he drank
0.15 he has
0.15 he make
0.15 head at
0.15 heart medicine
0.15 heartbeat
0.15 her life
0.15 her right
0.15 hes burn
0.15 hes vomit
0.15 his _ he
0.15 his _ suck
0.15 his _ wont
0.15 his right
0.15 his shoulder
0.15 hit _ and
0.15 hiv and
0.15 home alone
0.15 husband _ been
0.15 i _ -peed
0.15 i _ chok
0.15 i _ drain
0.15 i _ hiv
0.15 i didnt
0.15 i know
0.15 im _ alone
0.15 im home
0.15 in _ testicle
0.15 in both
0.15 is _ around
0.15 is _ as
0.15 is _ confus
0.15 is _ start
0.15 is _ wont
0.15 is see
0.15 isnt -help
0.15 it _ too
0.15 its _ over
0.15 ive _ stabb
0.15 jaw ache
0.15 just _ my
0.15 keep _ her
0.15 ladder and
0.15 lake and
0.15 last _ my
0.15 last time
0.15 left half
0.15 leg _ shorter
0.15 lick
0.15 life came
0.15 like an
0.15 lip and
0.15 lithium and
0.15 look _ light
0.15 messag
0.15 meter
0.15 minute and
0.15 mom _ confus
0.15 mom face
0.15 my _ body
0.15 my _ right
0.15 my _ testicle
0.15 my butt
0.15 neck _ so
0.15 neck fever
0.15 nigeria
0.15 noise when
0.15 not _ -the
0.15 now _ fever
0.15 now _ keep
0.15 now her
0.15 numb on
0.15 nurs home
0.15 nurse _ need
0.15 of _ second
0.15 of _ vision
0.15 old
0.15 on himself
0.15 on like
0.15 only _ one
0.15 ooz and
0.15 oxy and
0.15 pad every
0.15 pain in
0.15 poop _ been
0.15 poop has
0.15 postpartum and
0.15 pus _ i
0.15 red _ pus
0.15 right _ i
0.15 rigid
0.15 run _ and
0.15 say _ and
0.15 say her
0.15 scream and
0.15 second _ window
0.15 see rainbow
0.15 severe pain
0.15 she _ pale
0.15 she _ through
0.15 she doesnt
0.15 she vomit
0.15 shiver _ and
0.15 shoulder pain
0.15 side _ her
0.15 since _ cat
0.15 since noon
0.15 sinu
0.15 skipp
0.15 so _ after
0.15 soft _ on
0.15 son _ been
0.15 speak
0.15 stiff _ fever
0.15 stomach _ cramp
0.15 stone _ is
0.15 stuff _ com
0.15 stuff is
0.15 sudden _ of
0.15 sudden _ pain
0.15 tablespoon
0.15 terrible _ pain
0.15 the _ im
0.15 the pill
0.15 the soft
0.15 the wrong
0.15 thi afternoon
0.15 think cant
0.15 throat
0.15 through _ hand
0.15 through to
0.15 to _ people
0.15 to explode
0.15 to his
0.15 to sit
0.15 to wake
0.15 today my
0.15 took some
0.15 turn out
0.15 tv _ to
0.15 tv talk
0.15 two _ hes
0.15 type #
0.15 up _ so
0.15 viagra
0.15 w a
0.15 walk straight
0.15 watch say
0.15 water _ for
0.15 weak i
0.15 weight and
0.15 went away
0.15 woke _ and
0.15 wont walk
0.14 # time
0.14 #99+ she
0.14 -day im
0.14 -diaper _ yesterday
0.14 <was _ <in
0.14 =a_lot =chest_any
0.14 =a_lot =curtain_word
0.14 =a_lot =jaw_locked
0.14 =a_lot =postpartum
0.14 =a_lot =seizure
0.14 =a_lot =sugar_extreme
0.14 =about_other
0.14 =after_hard_exercise =chest_lasting
0.14 =alcohol =wakes
0.14 =allergen =face_odd
0.14 =allergen =vomiting_constantly
0.14 =allergen =weak_any
0.14 =arm_hand_pain
0.14 =arm_hand_pain =pain_any
0.14 =armed_now =attacks_me
0.14 =attacks_me =means_mentioned
0.14 =baby =days_many
0.14 =baby =young_baby
0.14 =back_pain =fall_height
0.14 =back_pain =limb_injury
0.14 =barking_stridor =cannot_breathe
0.14 =belly_hit =belly_pain
0.14 =belly_pain =hit_hard
0.14 =belly_word =jaundice
0.14 =belly_word =limp_leg
0.14 =belly_word =limp_refuses
0.14 =belly_word =vomiting_constantly
0.14 =bite_bad =chest_pain
0.14 =bite_bad =diabetes
0.14 =bite_bad =face_injury
0.14 =bite_bad =hoarse
0.14 =bite_bad =squeezing_word
0.14 =blood_streak =head_danger
0.14 =blood_streak =severe_headache
0.14 =blood_thinner =eye_area
0.14 =blood_thinner =swelling
0.14 =blow_chest =blow_ribs
0.14 =blow_chest =fall_any
0.14 =blow_chest =hit_hard
0.14 =blow_ribs =burn_severity
0.14 =blow_ribs =possible_fracture
0.14 =bluish =croup_cough
0.14 =bluish =fast_breathing
0.14 =bluish =wound
0.14 =blurry_vision =clot_risk
0.14 =breathe_word =inhaler_fails
0.14 =breathe_word =pain_any
0.14 =breathe_word =postpartum
0.14 =bruising =purple_rash
0.14 =bruising =rash
0.14 =burn_any =confused
0.14 =burn_big =smoke
0.14 =burn_severity =choking
0.14 =burn_severity =days_many
0.14 =burn_severity =injection_joint
0.14 =calf =cannot_move_side
0.14 =calf =trunk_pain
0.14 =cannot_breathe =pleuritic
0.14 =cant_stand =dizzy
0.14 =cant_stand =severe_pain
0.14 =chest_any =means_mentioned
0.14 =chest_any =sudden
0.14 =chest_lasting =hypertension
0.14 =chest_lasting =kid_breathing
0.14 =chest_lasting =possible_fracture
0.14 =chest_lasting =severe_headache
0.14 =chest_lasting =sight_for_years
0.14 =chest_lasting =stool_blood
0.14 =chest_pain =chest_pressure
0.14 =chest_pain =hours_pain
0.14 =chest_pain =sudden
0.14 =chest_pressure =feels_sleepy
0.14 =choking =dangerous_person
0.14 =choking =hours_pain
0.14 =choking =wont_swallow
0.14 =clot_risk =eye_surgery
0.14 =cocaine =confused
0.14 =cocaine =fever
0.14 =cocaine =racing_heart
0.14 =cold_exposure
0.14 =cold_limb =hurts_move
0.14 =confused =electric
0.14 =confused =weak_one_side
0.14 =constipation =head_danger
0.14 =constipation =vomiting
0.14 =copd =drowsy
0.14 =cough =spits_clots
0.14 =croup_cough =lips_blue
0.14 =cut_by_accident =eyelid_cut
0.14 =cut_by_accident =hoarse
0.14 =cut_by_accident =smoke
0.14 =cut_by_accident =suicidal
0.14 =dangerous_person =opioid
0.14 =dangerous_person =pleuritic
0.14 =dangerous_person =throat_tight
0.14 =dark_urine =squeezing_word
0.14 =days_many =scratched
0.14 =deep_cut =eye_hit_bad
0.14 =deep_cut =long_bleed
0.14 =diabetes
0.14 =diabetes =no_insulin
0.14 =dialysis =severe_weakness
0.14 =dizzy =limp_leg
0.14 =dizzy =limp_refuses
0.14 =drooling =jaw_locked
0.14 =drowning =unresponsive
0.14 =drug_named =throat_tight
0.14 =drugs_taken =fever
0.14 =drugs_taken =racing_heart
0.14 =dry_mouth =vomiting_constantly
0.14 =ear_wax =speech
0.14 =ear_wax =squeezing_word
0.14 =elderly =poison_swallowed
0.14 =eye_area =eyelid_cut
0.14 =eye_area =liver_drug
0.14 =eye_area =purple_rash
0.14 =eye_hit_bad =eye_surgery
0.14 =eye_hit_bad =purple_word
0.14 =eye_hit_bad =stomach_burn
0.14 =eye_hit_bad =thirsty
0.14 =eye_hit_bad =tingling_hands
0.14 =eye_hit_bad =toes_cold
0.14 =eye_hit_bad =trunk_pain
0.14 =eye_surgery =pain_any
0.14 =eyelid_cut
0.14 =eyelid_cut =limb_injury
0.14 =eyelid_cut =scratched
0.14 =eyelid_cut =wound
0.14 =face_odd =hours_pain
0.14 =fall_any =hoarse
0.14 =fall_any =pregnant
0.14 =fall_hard =pregnant
0.14 =fall_height =flank_pain
0.14 =fall_height =hip_hurts
0.14 =fell_baby =pregnant
0.14 =fever =hours_pain
0.14 =fever =mottled
0.14 =fever =new_baby
0.14 =fever =red_racing
0.14 =fever =skin_infection
0.14 =fight_blow =hemophilia_word
0.14 =fight_blow =hoarse
0.14 =fight_blow =severe_headache
0.14 =fight_blow =severe_pain
0.14 =foggy_only =shaking
0.14 =foggy_only =sugar_low
0.14 =foggy_only =sugar_very_low
0.14 =getting_worse =spreading
0.14 =harm_others =hours_pain
0.14 =head_danger =plant_eaten
0.14 =head_danger =poison_swallowed
0.14 =head_danger =recent_infection
0.14 =head_danger =swelling_face
0.14 =head_danger =tooth
0.14 =head_injury =vomiting_constantly
0.14 =heat_danger =wound_infected
0.14 =hemophilia_word =hit_hard
0.14 =hernia_stuck =hurts_move
0.14 =hernia_stuck =limb_injury
0.14 =high_fever =limp_refuses
0.14 =hip_fracture =speech
0.14 =hip_hurts =severe_pain
0.14 =hit_hard =hoarse
0.14 =hit_hard =pain_any
0.14 =hives =many_stings
0.14 =hives_all =many_stings
0.14 =hives_all =sting
0.14 =hoarse =swallow_trouble
0.14 =hours_pain
0.14 =hours_pain =injection_joint
0.14 =hours_pain =pleuritic
0.14 =hours_pain =spits_clots
0.14 =hours_pain =stroke_word
0.14 =hurts_breathing =recent_infection
0.14 =hurts_move =squeezing_word
0.14 =hurts_move =trunk_pain
0.14 =inhaler_fails =wheeze_word
0.14 =jaundice =liver_drug
0.14 =jaw_arm_sweat =weak_one_side
0.14 =jerks_spread
0.14 =joint_hot =scratched
0.14 =kidney_disease =severe_weakness
0.14 =like_thunder
0.14 =limb_injury =neck_pain
0.14 =limb_injury =seizure
0.14 =limb_injury =severe_pain
0.14 =limp_refuses =weak_one_side
0.14 =long_bleed =new_baby
0.14 =long_bleed =racing_heart
0.14 =long_bleed =short_breath
0.14 =long_bleed =swelling_lips
0.14 =many_stings =rash
0.14 =mouth_sores =pain_any
0.14 =near_faint =one_side_belly
0.14 =near_faint =pale_clammy
0.14 =near_faint =rash
0.14 =no_insulin
0.14 =one_side_belly =vaginal_bleeding
0.14 =pain_any =plant_eaten
0.14 =pain_beyond =purple_rash
0.14 =pale_clammy =soaking_pad
0.14 =pale_clammy =sudden
0.14 =plant_eaten =vomiting
0.14 =pleuritic =possible_fracture
0.14 =poison_swallowed =vomiting
0.14 =possible_fracture =severe_pain
0.14 =postpartum =scratched
0.14 =preterm_weeks =swelling
0.14 =preterm_weeks =trunk_pain
0.14 =radiates =tearing_trunk
0.14 =rash =severe_headache
0.14 =recent_surgery
0.14 =recent_travel =vomiting
0.14 =rectal_blood =stool_blood
0.14 =saddle_numb =urinary_stuck
0.14 =severe_headache =tick
0.14 =severe_weakness =squeezing_word
0.14 =speech =stroke_word
0.14 =speech_garbled =stroke_word
0.14 =speech_garbled =tia_resolved
0.14 =spits_clots =throat_sore
0.14 =spits_clots =tonsils_out
0.14 =squeezing_word =stomach_burn
0.14 =strep_like =swallow_trouble
0.14 =strep_like =wont_swallow
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
0.14 ^ _ around
0.14 ^ _ fire
0.14 ^ _ husband
0.14 ^ _ rash
0.14 ^ _ would
0.14 ^ chemo
0.14 ^ his
0.14 ^ metal
0.14 ^ there
0.14 a _ puncture
0.14 a chainsaw
0.14 a hard
0.14 about _ minut
0.14 accidental _ my
0.14 after _ colonoscopy
0.14 ago _ say
0.14 air
0.14 all _ her
0.14 already
0.14 and _ after
0.14 and _ came
0.14 and _ poop
0.14 and _ right
0.14 and _ swollen
0.14 and _ went
0.14 and shaky
0.14 and warm
0.14 are _ my
0.14 ate _ a
0.14 ate at
0.14 back _ hurt
0.14 banana
0.14 because _ dont
0.14 been _ myself
0.14 been hard
0.14 between his
0.14 big
0.14 bite on
0.14 bleed _ she
0.14 blotchy and
0.14 breath _ fruity
0.14 breathe _ his
0.14 broke _ the
0.14 button _ in
0.14 c
0.14 camp
0.14 cant close
0.14 cant straighten
0.14 cant touch
0.14 car my
0.14 chemo last
0.14 chest _ to
0.14 chin to
0.14 cirrhosi
0.14 clas _ my
0.14 com _ his
0.14 com from
0.14 confus _ a
0.14 cough _ red
0.14 crook and
0.14 croup
0.14 daughter is
0.14 deep _ in
0.14 deep puncture
0.14 dirty
0.14 dog _ act
0.14 double and
0.14 drank _ by
0.14 drink _ is
0.14 dur the
0.14 eat _ drink
0.14 ecstasy
0.14 ecstasy and
0.14 eye
0.14 eye _ bulg
0.14 eye _ yesterday
0.14 fast _ her
0.14 feet my
0.14 fever _ headache
0.14 fever _ just
0.14 foggy
0.14 foot _ cold
0.14 fruity breath
0.14 girl is
0.14 going #99+
0.14 going _ my
0.14 got _ deep
0.14 got _ out
0.14 got kick
0.14 grandson _ left
0.14 grandson stuck
0.14 grandson was
0.14 hand was
0.14 hard time
0.14 has _ bleed
0.14 has _ hard
0.14 has _ vomit
0.14 hasnt _ -out
0.14 hav _ hard
0.14 have been
0.14 have pain
0.14 he _ grey
0.14 he _ talk
0.14 he hasnt
0.14 heart _ rac
0.14 heart monitor
0.14 heavi
0.14 hemophilia _ hit
0.14 her _ hand
0.14 hes _ weird
0.14 his finger
0.14 hit _ the
0.14 hit in
0.14 hit with
0.14 hive
0.14 home _ hour
0.14 hour
0.14 hour _ my
0.14 hurt _ more
0.14 hurt way
0.14 i _ in
0.14 i _ straighten
0.14 i _ sweat
0.14 i use
0.14 im _ had
0.14 im pale
0.14 in _ diaper
0.14 in _ fight
0.14 in _ much
0.14 in _ side
0.14 in _ tank
0.14 is _ blood
0.14 is _ week
0.14 is cover
0.14 is lock
0.14 it _ in
0.14 its _ a
0.14 ive _ bleed
0.14 jaw _ and
0.14 kick
0.14 kind of
0.14 kitchen fire
0.14 knee is
0.14 left _ since
0.14 left _ the
0.14 leg _ cold
0.14 like _ heart
0.14 like bruis
0.14 look _ bruis
0.14 look blotchy
0.14 lot _ my
0.14 lot of
0.14 many pill
0.14 metal flew
0.14 miss two
0.14 monitor
0.14 more _ it
0.14 mouth all
0.14 much _ from
0.14 my _ my
0.14 my stool
0.14 my vagina
0.14 myself _ a
0.14 myself and
0.14 myself with
0.14 near _ out
0.14 new _ pill
0.14 new water
0.14 now _ chest
0.14 now _ red
0.14 now chill
0.14 now hes
0.14 now the
0.14 nurs _ and
0.14 of _ nose
0.14 of _ shin
0.14 of blood
0.14 of us
0.14 on arm
0.14 open up
0.14 or two
0.14 pain _ week
0.14 palm and
0.14 piece _ glas
0.14 pregnant _ my
0.14 pull her
0.14 puncture
0.14 puncture _ my
0.14 puncture in
0.14 rainbow
0.14 rash _ look
0.14 right belly
0.14 ripp
0.14 room spin
0.14 say _ is
0.14 see thing
0.14 shak _ bad
0.14 sharp _ when
0.14 she _ but
0.14 she _ week
0.14 she bought
0.14 she just
0.14 she pregnant
0.14 sick with
0.14 since _ lift
0.14 sit up
0.14 site
0.14 smoke from
0.14 so _ from
0.14 soak _ a
0.14 some bleach
0.14 splitt
0.14 spread _ my
0.14 start hurt
0.14 stomach im
0.14 stopp _ pill
0.14 stopp the
0.14 straighten
0.14 strange
0.14 stuck cant
0.14 swollen _ #11+
0.14 swollen shut
0.14 talk to
0.14 testicle hurt
0.14 than _ look
0.14 than it
0.14 that goe
0.14 the _ blood
0.14 the _ unconsciou
0.14 the chill
0.14 the tank
0.14 ther _ burn
0.14 thi _ now
0.14 thi _ with
0.14 think _ water
0.14 think he
0.14 tilt
0.14 time
0.14 tingl
0.14 to _ now
0.14 to _ on
0.14 to stop
0.14 took ecstasy
0.14 up _ foam
0.14 up i
0.14 vagina
0.14 vomit _ last
0.14 was crush
0.14 water _ a
0.14 water for
0.14 way more
0.14 weak _ my
0.14 week ago
0.14 wife _ i
0.14 with _ headach
0.14 with _ my
0.14 with _ opener
0.14 with drain
0.14 with half
0.14 with some
0.14 wont _ her
0.14 wont come
0.14 word _ jumbl
0.14 word since
0.14 yesterday today
0.13 # _ ago
0.13 # _ along
0.13 # _ she
0.13 # hour
0.13 # month
0.13 #11+ _ asthma
0.13 #11+ has
0.13 #11+ wk
0.13 -wait
0.13 -when -she
0.13 =a_lot =cold_limb
0.13 =a_lot =hernia_stuck
0.13 =a_lot =tonsils_out
0.13 =abuse_danger =attacks_me
0.13 =abuse_danger =hoarse
0.13 =allergen =breathe_word
0.13 =allergen =fast_breathing
0.13 =at_rest =cough
0.13 =at_rest =hurts_move
0.13 =attacks_me =harm_others
0.13 =attacks_me =heat_exposure
0.13 =aura_usual =phlegm
0.13 =baby =bleeding_any
0.13 =back_pain =chest_any
0.13 =back_pain =chest_pain
0.13 =back_pain =near_faint
0.13 =belly_blow =pale_clammy
0.13 =belly_hard =bladder_bowel_loss
0.13 =belly_hard =green_vomit
0.13 =belly_hard =phlegm
0.13 =belly_hard =urinary_stuck
0.13 =belly_hit =eye_area
0.13 =belly_hit =pale_clammy
0.13 =belly_pain =preterm_weeks
0.13 =belly_pain =squeezing_word
0.13 =belly_word =cant_stand
0.13 =belly_word =limb_injury
0.13 =belly_word =sudden_balance
0.13 =belly_word =vomiting_blood
0.13 =bite_bad =chest_tearing
0.13 =bite_bad =hives
0.13 =bite_bad =kid_breathing
0.13 =bite_bad =pain_any
0.13 =bite_bad =preterm_weeks
0.13 =bite_bad =purple_word
0.13 =bladder_bowel_loss =suicidal
0.13 =bleeding_any =born_now
0.13 =bleeding_any =dizzy
0.13 =bleeding_heavy =dialysis
0.13 =bleeding_heavy =fistula_bleeds
0.13 =bleeding_heavy =kidney_disease
0.13 =blister_any =new_medicine
0.13 =blister_word =new_medicine
0.13 =blood_streak =bluish
0.13 =bluish =deformed
0.13 =bluish =head_danger
0.13 =blurry_vision =one_eye_dim
0.13 =blurry_vision =severe_headache
0.13 =bp_high =preterm_weeks
0.13 =breathe_word =pleuritic
0.13 =burn_severity =cant_straighten
0.13 =burn_severity =cholinergic
0.13 =burn_severity =cut_self
0.13 =burn_severity =jaundice
0.13 =burn_severity =low_temp
0.13 =burn_severity =radiates_leg
0.13 =burn_severity =rectal_blood
0.13 =burn_severity =sickle_cell
0.13 =burn_severity =tendon_seen
0.13 =burn_severity =vaginal_bleeding
0.13 =cannot_breathe =chest_sucks
0.13 =cannot_breathe =coughs_blood
0.13 =cannot_breathe =hurts_move
0.13 =cannot_breathe =kid_breathing
0.13 =cannot_breathe =leg_feet_swollen
0.13 =cannot_breathe =pink_foam
0.13 =cannot_breathe =recent_infection
0.13 =cannot_breathe =wheeze_word
0.13 =cannot_breathe =young_baby
0.13 =cannot_move_limb =hours_pain
0.13 =cannot_move_side =hours_pain
0.13 =cant_lie_flat =hours_pain
0.13 =cant_stand =chest_lasting
0.13 =cast_tight =deformed
0.13 =chest_any =cold_exposure
0.13 =chest_any =jaw_arm_sweat
0.13 =chest_any =pregnant
0.13 =chest_any =sickle_cell
0.13 =chest_lasting =hip_hurts
0.13 =chest_lasting =injection_joint
0.13 =chest_lasting =leaking
0.13 =chest_lasting =nerve_muscle
0.13 =chest_lasting =uti
0.13 =chest_lasting =young_baby
0.13 =chest_pain =cough
0.13 =chest_pain =sickle_cell
0.13 =chest_pressure =cold_exposure
0.13 =chest_pressure =short_breath
0.13 =chest_pressure =trunk_pain
0.13 =chest_sucks =retractions
0.13 =child_got_pills =nose_object
0.13 =child_got_pills =speech
0.13 =child_got_pills =suicidal
0.13 =choking =hernia_stuck
0.13 =cholinergic =swelling_lips
0.13 =clot_risk =leaking
0.13 =clot_risk =neck_swelling
0.13 =clot_risk =toes_cold
0.13 =cold_limb =ear_wax
0.13 =cold_limb =pale_clammy
0.13 =confused =flu_bad
0.13 =confused =rash
0.13 =confused =squeezing_word
0.13 =coughs_blood =pleuritic
0.13 =cramps =pale_clammy
0.13 =cramps =sweating
0.13 =cut_by_accident =head_danger
0.13 =dangerous_person =head_injury
0.13 =dangerous_person =hurts_breathing
0.13 =dangerous_person =jaundice
0.13 =dangerous_person =jaw_arm_sweat
0.13 =dangerous_person =near_faint
0.13 =dangerous_person =new_medicine
0.13 =dangerous_person =newborn
0.13 =dangerous_person =noisy_rest
0.13 =dangerous_person =severe_weakness
0.13 =dangerous_person =sting
0.13 =dangerous_person =thrown_off
0.13 =dangerous_person =wont_swallow
0.13 =days_many =head_danger
0.13 =days_many =mania_psychosis
0.13 =days_many =one_side_belly
0.13 =days_many =severe_pain
0.13 =days_many =shoulder_pain
0.13 =deformed =eye_hit_bad
0.13 =diabetes =scratched
0.13 =dialysis =long_bleed
0.13 =diarrhea =right_side
0.13 =digoxin =speech
0.13 =discharge =leaking
0.13 =discharge =recent_surgery
0.13 =double_now =headache
0.13 =double_vision =headache
0.13 =drooling =swelling_lips
0.13 =droopy_lid =weak_one_side
0.13 =drowsy =hernia_stuck
0.13 =drugs_taken =hours_pain
0.13 =dry_mouth =wont_feed
0.13 =ear_wax =noisy_rest
0.13 =ear_wax =recent_infection
0.13 =edible_word =unresponsive
0.13 =elderly =severe_weakness
0.13 =eye_area =eyelids_swollen
0.13 =eye_area =head_injury
0.13 =eye_hit_bad =jelly_stool
0.13 =eye_hit_bad =neck_pain
0.13 =eye_hit_bad =pierced_through
0.13 =eye_hit_bad =rigors
0.13 =eye_pain =vomiting
0.13 =face_droop =tingling_hands
0.13 =fall_any =limp_leg
0.13 =fast_breathing =pain_any
0.13 =fell_baby =hours_pain
0.13 =fever =new_medicine
0.13 =fight_blow =headache
0.13 =fistula_bleeds =long_bleed
0.13 =flank_pain =hours_pain
0.13 =getting_worse =hours_pain
0.13 =getting_worse =one_side_belly
0.13 =green_vomit =vomiting_constantly
0.13 =hanging_attempt =limb_injury
0.13 =harm_others =heat_exposure
0.13 =head_danger =no_injury
0.13 =head_danger =sleepless_days
0.13 =head_danger =testicle
0.13 =head_danger =uti
0.13 =head_danger =wont_go_away
0.13 =headache =no_injury
0.13 =headache =wont_go_away
0.13 =hernia =limb_injury
0.13 =hernia =purple_word
0.13 =hernia =radiates_groin
0.13 =hernia_stuck =high_fever
0.13 =hernia_stuck =muscle_cramps
0.13 =hernia_stuck =phlegm
0.13 =hernia_stuck =radiates_groin
0.13 =hernia_stuck =squeezing_word
0.13 =hernia_word =limb_injury
0.13 =hip_hurts =pregnant
0.13 =hip_hurts =sudden
0.13 =hip_hurts =weak_any
0.13 =hit_hard =pale_clammy
0.13 =hives =swelling_lips
0.13 =hours_pain =nerve_muscle
0.13 =hours_pain =sudden_balance
0.13 =hours_pain =tooth_pulled
0.13 =hours_pain =withdrawal
0.13 =hurts_breathing =short_breath
0.13 =inhaled_object =short_breath
0.13 =inhaled_object =wheeze_word
0.13 =injection_joint =neck_swelling
0.13 =kidney_disease =long_bleed
0.13 =leaking =recent_surgery
0.13 =leaking =wound_infected
0.13 =light_hurts =vomiting
0.13 =limb_injury =self_harm_now
0.13 =limp_refuses =vomiting
0.13 =long_bleed =numb_any
0.13 =long_bleed =speech_garbled
0.13 =long_bleed =using_word
0.13 =long_bleed =young_baby
0.13 =many_days =postpartum
0.13 =mouth_burning
0.13 =muscle_cramps =muscle_tear
0.13 =nausea =upper_belly_pain
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
0.13 =now_at_rest =rigors_hard
0.13 =numb_any =possible_fracture
0.13 =numb_any =radiates_leg
0.13 =numb_any =throat_tight
0.13 =numb_any =wound
0.13 =one_side_belly =pleuritic
0.13 =phlegm =vomiting_constantly
0.13 =pneumonia_known
0.13 =poison_swallowed =scratched
0.13 =possible_fracture =tingling_hands
0.13 =postpartum =trunk_pain
0.13 =preterm_weeks =swelling_lips
0.13 =racing_heart =severe_weakness
0.13 =radiates_leg =weak_any
0.13 =recent_infection =vomiting
0.13 =rigors =spreading
0.13 =severe_weakness =sudden
0.13 =shaking =swelling
0.13 =short_breath =using_word
0.13 =sickle_cell =trunk_pain
0.13 =sleepless_days =vomiting
0.13 =sleepless_days =vomiting_constantly
0.13 =squeezing_word =wound_infected
0.13 =sting =swelling_throat
0.13 =sudden =sweating
0.13 =tendon_seen =to_the_bone
0.13 =testicle =vomiting
0.13 =three_days =vomiting_constantly
0.13 =urinary_stuck =weak_legs
0.13 ^ _ contact
0.13 ^ _ dizzy
0.13 ^ _ havent
0.13 ^ _ sting
0.13 ^ _ tree
0.13 ^ preg
0.13 ^ so
0.13 ^ testicle
0.13 a _ black
0.13 a _ stick
0.13 a copperhead
0.13 a towel
0.13 act confus
0.13 act weird
0.13 ago _ soak
0.13 almost pass
0.13 and _ control
0.13 and _ eat
0.13 and _ eyelid
0.13 and _ fever
0.13 and _ floppy
0.13 and _ hav
0.13 and _ pupil
0.13 and _ stand
0.13 and bare
0.13 and fast
0.13 and fell
0.13 and limp
0.13 and mumbl
0.13 and puk
0.13 and vision
0.13 and we
0.13 antidepressant _ hour
0.13 antidepressant an
0.13 at light
0.13 ate _ now
0.13 ate shrimp
0.13 baby _ cry
0.13 baby been
0.13 back _ out
0.13 back went
0.13 bear
0.13 been four
0.13 been pee
0.13 blood _ jelly
0.13 blood like
0.13 board and
0.13 bug on
0.13 by _ copperhead
0.13 by lightn
0.13 calf _ swollen
0.13 can _ fat
0.13 cant speak
0.13 chest _ sat
0.13 chok _ everyth
0.13 cold _ blue
0.13 cold now
0.13 com _ and
0.13 control _ bladder
0.13 control my
0.13 copperhead
0.13 cough _ wheez
0.13 cough so
0.13 cover _ hive
0.13 crotch
0.13 crotch _ numb
0.13 crotch is
0.13 crush headache
0.13 cry for
0.13 diabetic _ i
0.13 doubl over
0.13 down hes
0.13 drank _ oil
0.13 drank lamp
0.13 dropp _ baby
0.13 dryer outlet
0.13 even sitt
0.13 everyth and
0.13 eyebrow
0.13 eyelid _ mouth
0.13 fast _ his
0.13 fat and
0.13 feel _ feet
0.13 feel _ head
0.13 feet and
0.13 fell _ and
0.13 fell yesterday
0.13 fit on
0.13 flew in
0.13 gave
0.13 grape _ cant
0.13 green _ and
0.13 gun _ his
0.13 hard _ wake
0.13 have
0.13 have marfan
0.13 he
0.13 he _ it
0.13 he _ some
0.13 headache _ wont
0.13 her _ was
0.13 her skin
0.13 her whole
0.13 here _ and
0.13 hernia is
0.13 heroin and
0.13 hes _ -mak
0.13 hes _ of
0.13 hes short
0.13 his _ i
0.13 his neck
0.13 his shirt
0.13 horrible
0.13 hot red
0.13 hurt after
0.13 hurt cant
0.13 husband _ to
0.13 husband hit
0.13 husband threaten
0.13 i _ marfan
0.13 i crash
0.13 im _ like
0.13 im _ lithium
0.13 in _ ball
0.13 in _ each
0.13 in _ lap
0.13 in _ of
0.13 in _ sleep
0.13 inhaler
0.13 is
0.13 is _ he
0.13 is _ stiff
0.13 is sweaty
0.13 it _ my
0.13 it fever
0.13 its
0.13 its _ four
0.13 its _ in
0.13 its _ white
0.13 ive had
0.13 jaw _ i
0.13 kidney
0.13 knife and
0.13 knuckle
0.13 lamp _ and
0.13 lamp oil
0.13 lap
0.13 last _ day
0.13 leak pus
0.13 left _ is
0.13 left eyelid
0.13 leg _ out
0.13 leg _ turn
0.13 leg _ up
0.13 leg gave
0.13 leg swollen
0.13 leg up
0.13 life _ my
0.13 like #
0.13 like _ board
0.13 like _ drunk
0.13 like jelly
0.13 lock up
0.13 lump in
0.13 many _ my
0.13 many of
0.13 marathon and
0.13 marfan and
0.13 me down
0.13 mom _ the
0.13 month along
0.13 move and
0.13 much blood
0.13 my _ rib
0.13 my ball
0.13 my chill
0.13 my dad
0.13 my daughter
0.13 my knuckle
0.13 myself _ pain
0.13 myself back
0.13 neck _ swell
0.13 night _ she
0.13 night _ voice
0.13 night now
0.13 no -wait
0.13 nose _ stop
0.13 nose wont
0.13 now _ got
0.13 numb _ one
0.13 off _ i
0.13 old boy
0.13 on _ bump
0.13 on _ scalp
0.13 on everyth
0.13 on in
0.13 on lithium
0.13 other
0.13 popp _ and
0.13 preg #11+
0.13 preg _ wk
0.13 proper
0.13 pull _ leg
0.13 pull my
0.13 push out
0.13 put _ button
0.13 rac _ see
0.13 rash _ over
0.13 rash all
0.13 real confus
0.13 real sleepy
0.13 remover
0.13 rib
0.13 ripp pain
0.13 said
0.13 say _ fine
0.13 scrotum _ swollen
0.13 see fat
0.13 she _ out
0.13 she _ start
0.13 she had
0.13 she limp
0.13 she shiver
0.13 she sleep
0.13 shiver with
0.13 shorter _ turn
0.13 shorter and
0.13 since _ he
0.13 skin _ burn
0.13 skin _ cold
0.13 skin turn
0.13 so _ blood
0.13 some
0.13 son testicle
0.13 son was
0.13 spot _ her
0.13 stiff _ cant
0.13 stiff i
0.13 stop and
0.13 sudden _ its
0.13 swollen _ sore
0.13 tear _ between
0.13 teen
0.13 tender and
0.13 the _ of
0.13 the _ outlet
0.13 the belly
0.13 the face
0.13 the fire
0.13 the lake
0.13 the window
0.13 then i
0.13 there _ i
0.13 thi _ headache
0.13 thrown up
0.13 to _ groin
0.13 to sleep
0.13 to stand
0.13 toddler _ into
0.13 too _ of
0.13 too weak
0.13 tried
0.13 tried _ hang
0.13 tried to
0.13 two _ now
0.13 up _ clot
0.13 up her
0.13 very _ and
0.13 vision in
0.13 warfarin
0.13 warfarin bump
0.13 was _ she
0.13 was blue
0.13 water down
0.13 way too
0.13 we _ get
0.13 weak _ stand
0.13 weak to
0.13 went _ an
0.13 wet _ back
0.13 wheel
0.13 whole week
0.13 window
0.13 with
0.13 with vomit
0.13 wk
0.13 wound _ red
0.13 wrong _ my
0.13 year and
0.13 yesterday morn
0.12 #11+ _ he
0.12 #99+ _ hes
0.12 #99+ _ shak
0.12 -drink _ cant
0.12 -i
0.12 -when -i
0.12 <two
0.12 <two _ <ago
0.12 =a_lot =diabetes
0.12 =a_lot =heart_condition
0.12 =a_lot =jaw_arm_sweat
0.12 =a_lot =radiates
0.12 =a_lot =stool_blood
0.12 =abuse_danger =bleeding_any
0.12 =abuse_danger =breathe_word
0.12 =abuse_danger =short_breath
0.12 =acts_drunk =not_drinking
0.12 =acts_drunk =wont_feed
0.12 =alcohol =not_drinking
0.12 =animal_bite =red_racing
0.12 =arm_hand_pain =eye_hit_bad
0.12 =arm_hand_pain =squeezing_word
0.12 =asthma =using_word
0.12 =at_rest =hernia_stuck
0.12 =at_rest =pain_any
0.12 =baby =green_vomit
0.12 =back_pain =weak_one_side
0.12 =belly_hard =car_crash
0.12 =belly_hard =fall_any
0.12 =belly_hard =fight_blow
0.12 =belly_hard =hit_hard
0.12 =belly_hit =confused
0.12 =belly_pain =radiates
0.12 =belly_pain =severe_weakness
0.12 =belly_surgery_recent =heart_condition
0.12 =belly_word =bluish
0.12 =belly_word =racing_heart
0.12 =belly_word =shoulder_pain
0.12 =birth_now =fall_any
0.12 =birth_now =head_injury
0.12 =birth_now =hit_hard
0.12 =bite_bad =cannot_breathe
0.12 =bite_bad =vomiting_constantly
0.12 =bladder_bowel_loss =burn_severity
0.12 =bladder_bowel_loss =head_danger
0.12 =bleeding_any =eye_area
0.12 =bleeding_any =flank_pain
0.12 =bleeding_any =hernia_stuck
0.12 =blind_one_eye =hours_pain
0.12 =blister_any =blister_word
0.12 =blister_word
0.12 =blister_word =burn_severity
0.12 =blood_streak =overdose_taken
0.12 =blood_streak =rash
0.12 =bluish =cast_tight
0.12 =blurry_vision =bp_high
0.12 =blurry_vision =bp_very_high
0.12 =bp_high =chest_lasting
0.12 =breathe_word =cant_lie_flat
0.12 =breathe_word =clot_risk
0.12 =breathe_word =days_many
0.12 =breathe_word =recent_surgery
0.12 =breathe_word =swelling
0.12 =burn_severity =neck_swelling
0.12 =burn_severity =one_eye
0.12 =burn_severity =one_side_belly
0.12 =burn_severity =stool_blood
0.12 =burn_severity =swallow_trouble
0.12 =burn_severity =urinary_stuck
0.12 =burn_severity =wont_swallow
0.12 =calf =severe_weakness
0.12 =cannot_breathe =swelling_lips
0.12 =cannot_breathe =turning_blue
0.12 =cannot_move_side =limp_leg
0.12 =cant_stand =drugs_taken
0.12 =cant_stand =eye_hit_bad
0.12 =cant_stand =vomiting
0.12 =cant_stand =weak_any
0.12 =cant_straighten =head_danger
0.12 =cant_straighten =vomiting
0.12 =car_crash =cold_limb
0.12 =car_crash =getting_worse
0.12 =car_crash =numb_any
0.12 =car_crash =spine_injury
0.12 =carbon_monoxide =chest_lasting
0.12 =chest_any =postpartum
0.12 =chest_lasting =chest_tearing
0.12 =chest_lasting =eye_pain
0.12 =chest_lasting =neck_pain
0.12 =chest_lasting =plant_eaten
0.12 =chest_lasting =recent_travel
0.12 =chest_lasting =said_awake
0.12 =chest_lasting =tearing
0.12 =chest_pain =postpartum
0.12 =chest_pressure =now_at_rest
0.12 =child_got_pills =confused
0.12 =child_got_pills =elderly
0.12 =child_got_pills =slow_heart
0.12 =child_got_pills =vomiting_constantly
0.12 =choking =co_words
0.12 =choking =hoarse
0.12 =choking_passed =near_faint
0.12 =cholinergic =jaw_locked
0.12 =cholinergic =one_side_throat
0.12 =cholinergic =wont_swallow
0.12 =clot_risk =limb_injury
0.12 =clot_risk =racing_heart
0.12 =clot_risk =rigors
0.12 =clot_risk =spits_clots
0.12 =co_words =hernia_stuck
0.12 =co_words =using_word
0.12 =cold_exposure =cold_limb
0.12 =cold_limb =leg_swelling_one
0.12 =cold_limb =low_mood
0.12 =cold_limb =panic_known
0.12 =confused =during_exercise
0.12 =confused =eye_pain
0.12 =confused =eye_red
0.12 =confused =mottled
0.12 =confused =racing_heart
0.12 =cough =pleuritic
0.12 =cough =trunk_pain
0.12 =coughs_blood =hours_pain
0.12 =coughs_blood =hurts_breathing
0.12 =cut_by_accident =head_injury
0.12 =cut_by_accident =heavy_fell
0.12 =dark_urine =flank_pain
0.12 =days_many =headache
0.12 =days_many =nodes
0.12 =days_many =urinary_stuck
0.12 =diarrhea =face_droop
0.12 =diarrhea =weak_one_side
0.12 =digoxin =overdose_taken
0.12 =discharge =postpartum_smell
0.12 =dizzy
0.12 =dizzy =hours_pain
0.12 =drooling =one_side_throat
0.12 =drugs_taken =limp_leg
0.12 =drugs_taken =severe_weakness
0.12 =ear_wax =radiates
0.12 =ear_wax =tingling_hands
0.12 =ear_wax =weak_any
0.12 =elderly =sweating
0.12 =eye_area =hurts_move
0.12 =eye_area =pierced_through
0.12 =eye_bulge =hurts_move
0.12 =eye_chemical =eye_hit_bad
0.12 =eye_hit_bad =eyelids_swollen
0.12 =eye_hit_bad =limp_leg
0.12 =eye_hit_bad =limp_refuses
0.12 =eye_hit_bad =liver_known
0.12 =eye_hit_bad =nosebleed
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
0.12 =face_droop =head_danger
0.12 =face_odd =throat_tight
0.12 =fainted =hours_pain
0.12 =fainted =sweating
0.12 =fall_any =short_breath
0.12 =fall_any =weak_any
0.12 =fall_any =weak_one_side
0.12 =fever =inconsolable
0.12 =fever =sickle_cell
0.12 =flank_pain =tingling_hands
0.12 =flank_pain =weak_any
0.12 =foggy_only =pain_any
0.12 =frostbite =limb_cold_pale
0.12 =getting_worse =hit_hard
0.12 =green_vomit =swelling
0.12 =head_danger =hurts_move
0.12 =head_danger =kidney_stone
0.12 =head_danger =mottled
0.12 =head_danger =near_faint
0.12 =head_danger =numb_any
0.12 =head_danger =unresponsive
0.12 =head_danger =urinary_stuck
0.12 =head_injury =heavy_fell
0.12 =head_injury =limb_injury
0.12 =headache =high_fever
0.12 =headache =recent_travel
0.12 =headache =rigors
0.12 =hernia_stuck =neck_swelling
0.12 =hernia_stuck =stab_shot
0.12 =hernia_stuck =sudden
0.12 =hernia_stuck =swelling_lips
0.12 =hip_fracture =hip_hurts
0.12 =hip_fracture =pain_any
0.12 =hip_fracture =trunk_pain
0.12 =hip_hurts =severe_weakness
0.12 =hit_hard =neck_pain
0.12 =hit_hard =short_breath
0.12 =hit_hard =spine_injury
0.12 =hoarse =hours_pain
0.12 =hours_pain =limb_gave
0.12 =hours_pain =recent_infection
0.12 =hours_pain =recent_travel
0.12 =hours_pain =weak_any
0.12 =hurts_move =wakes
0.12 =hypertension =swelling_now
0.12 =immunosuppressed =near_faint
0.12 =immunosuppressed =short_breath
0.12 =immunosuppressed =vomiting
0.12 =injection_joint =rigors
0.12 =jaw_arm_sweat =trunk_pain
0.12 =kidney_stone =vomiting
0.12 =leaking =postpartum_smell
0.12 =leg_swelling_one =purple_word
0.12 =limb_bleeds =soaking_pad
0.12 =limb_injury
0.12 =limb_injury =purple_word
0.12 =limp_leg =weak_any
0.12 =limp_refuses =pale_clammy
0.12 =limp_refuses =weak_any
0.12 =liver_known =vomiting
0.12 =liver_known =vomiting_blood
0.12 =long_bleed =no_urine
0.12 =long_bleed =unresponsive
0.12 =low_mood =radiates
0.12 =many_days =wont_feed
0.12 =means_mentioned =racing_heart
0.12 =means_mentioned =unresponsive
0.12 =near_faint =radiates
0.12 =neck_pain =weak_any
0.12 =not_drinking =wont_feed
0.12 =numb_any =panic_known
0.12 =one_side_belly =stomach_burn
0.12 =one_side_belly =sudden
0.12 =overdose_taken =slow_heart
0.12 =pain_any =unresponsive
0.12 =pale_clammy =tooth
0.12 =pale_clammy =vomiting
0.12 =panic_known =radiates
0.12 =panic_known =tingling_hands
0.12 =plant_eaten =vomiting_constantly
0.12 =poison_swallowed =vomiting_constantly
0.12 =possible_fracture =sudden
0.12 =pregnant =rigors_hard
0.12 =racing_heart =using_word
0.12 =radiates =severe_pain
0.12 =rash =wheeze_word
0.12 =recent_surgery =rigors
0.12 =recent_travel =rigors_hard
0.12 =recent_travel =shaking
0.12 =rigors =tropics
0.12 =rigors =upper_belly_pain
0.12 =rigors =vomiting
0.12 =rigors_hard =speech
0.12 =rigors_hard =tropics
0.12 =saddle_numb =squeezing_word
0.12 =said_awake
0.12 =seizure =tia_resolved
0.12 =severe_weakness =wakes
0.12 =shaking =tropics
0.12 =squeezing_word =trunk_pain
0.12 =squeezing_word =unresponsive
0.12 =sudden =worst_ever_sick
0.12 =sweating =tooth
0.12 =swelling_lips =tooth
0.12 =tetanus_due =wound
0.12 =thirsty =vomiting_constantly
0.12 =unresponsive =using_word
0.12 ^ _ chemo
0.12 ^ _ speech
0.12 ^ _ stiff
0.12 ^ _ swallow
0.12 ^ _ viagra
0.12 ^ _ vision
0.12 ^ _ wrong
0.12 ^ did
0.12 ^ faint
0.12 ^ finger
0.12 ^ heavy
0.12 ^ high
0.12 a _ ago
0.12 a _ note
0.12 a _ right
0.12 a dent
0.12 a hernia
0.12 a purple
0.12 a spider
0.12 a thunderclap
0.12 acros _ room
0.12 acros my
0.12 acros the
0.12 agony
0.12 along and
0.12 also
0.12 and _ left
0.12 and _ pulse
0.12 and _ sight
0.12 and _ stuck
0.12 and _ the
0.12 and _ worse
0.12 and leg
0.12 and sudden
0.12 and swollen
0.12 and went
0.12 arm _ blister
0.12 at _ bar
0.12 awake now
0.12 back _ ghana
0.12 bad after
0.12 balloon and
0.12 bang _ head
0.12 bang his
0.12 because _ cant
0.12 bed and
0.12 been _ it
0.12 been _ like
0.12 being
0.12 belly _ huge
0.12 belly _ rock
0.12 bit _ knuckle
0.12 blister
0.12 bottle _ tylenol
0.12 bridge
0.12 brush _ teeth
0.12 brush my
0.12 by _ thought
0.12 came _ of
0.12 cant _ between
0.12 cant _ lying
0.12 cant _ well
0.12 cant think
0.12 cast _ so
0.12 check my
0.12 chest _ arm
0.12 chest through
0.12 chill headache
0.12 climb _ stair
0.12 climb the
0.12 coffee _ out
0.12 coffee run
0.12 crash _ my
0.12 crash and
0.12 curl
0.12 cut myself
0.12 dark
0.12 daughter _ someth
0.12 day hes
0.12 day old
0.12 deep cut
0.12 dent
0.12 dent in
0.12 diabet and
0.12 diarrhea _ #99+
0.12 dropp the
0.12 drunk _ he
0.12 drunk but
0.12 eye _ is
0.12 eye _ skin
0.12 eye look
0.12 face _ numb
0.12 failure and
0.12 faint _ she
0.12 fall off
0.12 feel _ on
0.12 feel between
0.12 fell _ cant
0.12 fever _ thi
0.12 fever my
0.12 fire _ my
0.12 five _ and
0.12 for _ #
0.12 four year
0.12 friend _ too
0.12 from _ chest
0.12 from ghana
0.12 gasp and
0.12 groin and
0.12 had _ bypas
0.12 had _ tonsil
0.12 had gastric
0.12 hand wont
0.12 hard _ and
0.12 has
0.12 has _ dent
0.12 has _ throw
0.12 has cirrhosi
0.12 hasnt _ since
0.12 hav _ every
0.12 hav _ panic
0.12 have afib
0.12 havent -pass
0.12 havent _ -gas
0.12 he _ in
0.12 head _ now
0.12 head on
0.12 head yesterday
0.12 heat all
0.12 her neck
0.12 her sugar
0.12 hernia popp
0.12 hes _ from
0.12 hes awake
0.12 hes super
0.12 hes talk
0.12 hiccup and
0.12 his arm
0.12 his knee
0.12 hour _ have
0.12 hurt _ move
0.12 husband _ cant
0.12 husband been
0.12 husband sudden
0.12 i _ -pass
0.12 i _ afib
0.12 i _ awful
0.12 i _ lie
0.12 im _ but
0.12 im _ chemo
0.12 im _ on
0.12 im spitt
0.12 in _ walker
0.12 is _ my
0.12 is bare
0.12 is in
0.12 is tingl
0.12 is twist
0.12 is two
0.12 is weird
0.12 its deep
0.12 its stuck
0.12 ive _ had
0.12 just _ out
0.12 knee _ is
0.12 left _ feel
0.12 leg _ been
0.12 les than
0.12 light head
0.12 light hurt
0.12 like _ thunderclap
0.12 like someone
0.12 line
0.12 lopsid
0.12 lot and
0.12 many
0.12 min _ and
0.12 minute now
0.12 morn _ the
0.12 mother on
0.12 motorcycle
0.12 mouth _ eye
0.12 my _ down
0.12 my _ eye
0.12 my _ now
0.12 my _ pound
0.12 my _ was
0.12 my _ wont
0.12 my _ yesterday
0.12 my girlfriend
0.12 my peni
0.12 my sight
0.12 myself _ the
0.12 newborn _ throw
0.12 now _ confus
0.12 now _ real
0.12 now _ wheez
0.12 nowhere and
0.12 ocean
0.12 of _ dog
0.12 of _ have
0.12 of metal
0.12 ok _ i
0.12 okay now
0.12 old _ been
0.12 one _ of
0.12 open it
0.12 out cold
0.12 out right
0.12 outlet _ was
0.12 oven
0.12 over her
0.12 pain _ #
0.12 pain since
0.12 pass _ and
0.12 pee myself
0.12 piece _ hot
0.12 pill _ ive
0.12 positive
0.12 pound _ my
0.12 pregnant
0.12 put a
0.12 rac _ im
0.12 ran out
0.12 repeat
0.12 replacement _ hot
0.12 replacement is
0.12 right ear
0.12 roll _ and
0.12 run out
0.12 school _ a
0.12 see halo
0.12 severe _ in
0.12 shak _ over
0.12 shak all
0.12 shak fever
0.12 she keep
0.12 she pass
0.12 she stand
0.12 she wheez
0.12 since an
0.12 sip
0.12 site is
0.12 so _ he
0.12 someth and
0.12 son _ are
0.12 son _ he
0.12 stair in
0.12 stand _ her
0.12 stand and
0.12 start
0.12 start #11+
0.12 stop _ fever
0.12 stopp _ two
0.12 stuck and
0.12 stumbl
0.12 sudden _ and
0.12 sudden _ see
0.12 sunken and
0.12 swell i
0.12 swollen _ hard
0.12 swollen _ the
0.12 table
0.12 the _ came
0.12 the _ now
0.12 the _ table
0.12 the _ thi
0.12 the _ towel
0.12 the bar
0.12 the nail
0.12 the ocean
0.12 the same
0.12 thigh is
0.12 third towel
0.12 thought _ was
0.12 thought it
0.12 three
0.12 throat on
0.12 throw _ all
0.12 throw _ green
0.12 thunderclap
0.12 toddler _ bleach
0.12 took _ my
0.12 took all
0.12 tree _ fell
0.12 us have
0.12 very painful
0.12 voice sound
0.12 vomit _ is
0.12 vomit _ stuff
0.12 was _ back
0.12 was thrown
0.12 we dont
0.12 week _ i
0.12 when _ go
0.12 when we
0.12 whole _ and
0.12 wife _ been
0.12 wife _ cough
0.12 with _ i
0.12 without _ and
0.12 you _ see
0.12 you can
0.11 #11+ _ and
0.11 -not
0.11 =a_lot =child_got_pills
0.11 =a_lot =high_fever
0.11 =a_lot =jaundice
0.11 =a_lot =swallow_trouble
0.11 =a_lot =wont_swallow
0.11 =abuse_danger =choking
0.11 =alcohol =sugar_low
0.11 =alcohol =sugar_very_low
0.11 =allergen =fever
0.11 =allergen =long_bleed
0.11 =arm_hand_pain =heart_condition
0.11 =arm_hand_pain =radiates
0.11 =at_rest =burn_severity
0.11 =at_rest =chest_any
0.11 =at_rest =coughs_blood
0.11 =at_rest =pink_foam
0.11 =at_rest =squeezing_word
0.11 =back_pain =eye_hit_bad
0.11 =back_pain =rigors_hard
0.11 =back_pain =shaking
0.11 =back_pain =squeezing_word
0.11 =back_pain =tearing_trunk
0.11 =belly_hit =cold_exposure
0.11 =belly_hit =hurts_move
0.11 =belly_hit =limb_bleeds
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =eye_area
0.11 =belly_pain =limp_leg
0.11 =belly_pain =limp_refuses
0.11 =belly_pain =no_insulin
0.11 =belly_pain =vomiting
0.11 =belly_word =bleeding_any
0.11 =belly_word =days_many
0.11 =belly_word =fast_breathing
0.11 =belly_word =high_fever
0.11 =belly_word =long_bleed
0.11 =belly_word =near_faint
0.11 =belly_word =newborn
0.11 =belly_word =no_injury
0.11 =belly_word =no_insulin
0.11 =belly_word =young_baby
0.11 =bite_bad =dangerous_person
0.11 =bite_bad =eye_spot
0.11 =bite_bad =feels_sleepy
0.11 =bite_bad =mouth_burning
0.11 =bite_bad =stuck_in_throat
0.11 =bite_bad =thirsty
0.11 =bladder_bowel_loss =tingling_hands
0.11 =bleeding_any =fall_hard
0.11 =bleeding_any =one_side_belly
0.11 =bleeding_any =vomiting_constantly
0.11 =bleeding_heavy =blood_thinner
0.11 =blood_in_urine =flank_pain
0.11 =blood_in_urine =pain_any
0.11 =blood_streak =eye_pain
0.11 =blood_streak =eye_spot
0.11 =blood_streak =tick
0.11 =blood_thinner =rectal_blood
0.11 =blood_thinner =stool_blood
0.11 =blood_thinner =weak_any
0.11 =blow_chest =fainted
0.11 =blow_chest =tia_resolved
0.11 =blow_ribs =hurts_breathing
0.11 =bluish =choking_passed
0.11 =bluish =elderly
0.11 =bluish =hernia_stuck
0.11 =bluish =kid_breathing
0.11 =blurry_vision =face_blisters
0.11 =blurry_vision =fever
0.11 =blurry_vision =vomiting
0.11 =born_part =hernia_stuck
0.11 =born_part =limb_injury
0.11 =born_part =priapism
0.11 =born_part =swelling
0.11 =born_part =water_broke
0.11 =born_part =waters_said
0.11 =breath_pauses =turning_blue
0.11 =burn_severity =confused
0.11 =burn_severity =contact_lens
0.11 =burn_severity =eye_spot
0.11 =burn_severity =making_swell
0.11 =burn_severity =no_injury
0.11 =burn_severity =pain_beyond
0.11 =burn_severity =stab_shot
0.11 =calf =days_many
0.11 =calf =numb_any
0.11 =calf =one_side_belly
0.11 =cannot_breathe =severe_weakness
0.11 =cannot_move_limb =fall_any
0.11 =cannot_move_limb =wakes
0.11 =cannot_move_side =wakes
0.11 =carbon_monoxide =vomiting
0.11 =chest_any =chest_tearing
0.11 =chest_any =fall_any
0.11 =chest_any =getting_worse
0.11 =chest_any =tearing
0.11 =chest_any =tearing_trunk
0.11 =chest_lasting
0.11 =chest_lasting =ear_wax
0.11 =chest_lasting =head_injury
0.11 =chest_lasting =joint_hot
0.11 =chest_lasting =tearing_trunk
0.11 =chest_lasting =using_word
0.11 =chest_lasting =wakes
0.11 =chest_lasting =weak_breathing
0.11 =chest_pain =chest_tearing
0.11 =chest_pain =fall_any
0.11 =chest_pain =tearing
0.11 =chest_pain =tearing_trunk
0.11 =chest_tearing =trunk_pain
0.11 =child_got_pills =near_faint
0.11 =choking_passed =turning_blue
0.11 =clot_risk =injection_joint
0.11 =clot_risk =sudden
0.11 =co_word
0.11 =cold_exposure =limb_cold_pale
0.11 =cold_exposure =low_temp
0.11 =cold_exposure =severe_weakness
0.11 =cold_limb =cut_self
0.11 =cold_limb =deep_cut
0.11 =cold_limb =low_temp
0.11 =cold_limb =scratched
0.11 =cold_limb =speech
0.11 =cold_limb =squeezing_word
0.11 =confused =jaundice
0.11 =confused =never_spoke_word
0.11 =confused =seizure
0.11 =constipation =swelling
0.11 =contact_lens =eye_spot
0.11 =coughs_blood =trunk_pain
0.11 =dangerous_person =face_droop
0.11 =dangerous_person =self_harm_now
0.11 =days_many =double_now
0.11 =days_many =double_vision
0.11 =days_many =racing_heart
0.11 =days_many =rigors
0.11 =diabetes =shaking
0.11 =dialysis =feels_sleepy
0.11 =digoxin =rigors_hard
0.11 =dizzy =racing_heart
0.11 =dizzy =wakes
0.11 =drooling =hoarse
0.11 =droopy_lid =hours_pain
0.11 =drowsy =fell_baby
0.11 =drugs_taken =wakes
0.11 =ear_wax =fast_breathing
0.11 =ear_wax =fever
0.11 =ear_wax =hernia_stuck
0.11 =ear_wax =racing_heart
0.11 =elderly =overdose_taken
0.11 =elderly =purple_word
0.11 =elderly =weak_one_side
0.11 =eye_area =eye_spot
0.11 =eye_area =hernia_stuck
0.11 =eye_area =wheeze_word
0.11 =eye_hit_bad =face_blisters
0.11 =eye_hit_bad =frostbite
0.11 =eye_hit_bad =joint_hot
0.11 =eye_hit_bad =possible_fracture
0.11 =eye_hit_bad =postpartum_smell
0.11 =eye_hit_bad =rigors_hard
0.11 =eye_hit_bad =stuck_in_throat
0.11 =eye_pain =eye_spot
0.11 =eye_red =severe_pain
0.11 =eye_spot
0.11 =eye_spot =pain_any
0.11 =fainted =speech
0.11 =fall_hard =weak_legs
0.11 =fast_breathing =purple_word
0.11 =feels_sleepy =hours_pain
0.11 =feels_sleepy =irregular_heart
0.11 =feels_sleepy =kidney_disease
0.11 =feels_sleepy =sudden
0.11 =fell =head_danger
0.11 =flu_bad =racing_heart
0.11 =frostbite =numb_any
0.11 =frostbite =weak_any
0.11 =getting_worse
0.11 =getting_worse =purple_word
0.11 =gums_bleed =head_danger
0.11 =hallucinating =sudden
0.11 =head_danger =right_side
0.11 =head_injury =unequal_pupils
0.11 =head_injury =vomit_few
0.11 =heat_danger =weak_one_side
0.11 =heat_exposure
0.11 =heat_exposure =weak_one_side
0.11 =hernia =long_bleed
0.11 =hernia_stuck =numb_any
0.11 =hernia_stuck =stuck_in_throat
0.11 =hernia_word =long_bleed
0.11 =high_fever =jaundice
0.11 =high_fever =tia_resolved
0.11 =hours_pain =now_at_rest
0.11 =hours_pain =shoulder_pain
0.11 =hours_pain =swallow_trouble
0.11 =hours_pain =wont_swallow
0.11 =hurts_move =stomach_burn
0.11 =hurts_move =upper_belly_pain
0.11 =jaundice =right_side
0.11 =jaw_locked =swallow_trouble
0.11 =jaw_locked =throat_tight
0.11 =jaw_locked =wont_swallow
0.11 =kid_breathing =retractions
0.11 =left_ribs
0.11 =leg_swelling_one =rigors
0.11 =limb_cold_pale =low_temp
0.11 =limb_cold_pale =severe_weakness
0.11 =limb_injury =limb_trapped
0.11 =limb_injury =radiates_groin
0.11 =limb_injury =severe_headache
0.11 =limb_injury =turning_blue
0.11 =limp_leg =severe_pain
0.11 =limp_leg =vomiting
0.11 =limp_refuses =severe_pain
0.11 =many_days =rigors
0.11 =mouth_burning =throat_tight
0.11 =neck_pain =tingling_hands
0.11 =newborn =no_urine
0.11 =newborn =wakes
0.11 =no_injury =trunk_pain
0.11 =no_insulin =pain_any
0.11 =no_insulin =trunk_pain
0.11 =no_urine =young_baby
0.11 =pain_any =rigors
0.11 =pain_any =spits_clots
0.11 =pain_beyond =rash
0.11 =pale_clammy =sugar_very_low
0.11 =pale_clammy =tearing
0.11 =pale_clammy =unresponsive
0.11 =purple_word =short_breath
0.11 =purple_word =stiff_neck
0.11 =racing_heart =short_breath
0.11 =radiates =shoulder_pain
0.11 =rash =stomach_burn
0.11 =rash =upper_belly_pain
0.11 =recent_surgery =trunk_pain
0.11 =refuses =vomiting
0.11 =right_side =vomiting
0.11 =rigors =severe_weakness
0.11 =rigors =weak_any
0.11 =rigors_hard =severe_weakness
0.11 =rigors_hard =squeezing_word
0.11 =rigors_hard =vomiting
0.11 =rigors_hard =weak_any
0.11 =shaking =squeezing_word
0.11 =speech =weak_any
0.11 =squeezing_word =vomiting_constantly
0.11 =stuck_in_throat
0.11 =sugar_very_low =sweating
0.11 =swallow_trouble =tooth
0.11 =sweating =tearing
0.11 =throat_tight =tooth
0.11 =tia_resolved
0.11 =tingling_hands =urinary_stuck
0.11 =tooth =tooth_bad
0.11 =tooth =wont_swallow
0.11 =uti =vomiting
0.11 =wakes =young_baby
0.11 =wound
0.11 ^ _ catch
0.11 ^ _ home
0.11 ^ _ lab
0.11 a lump
0.11 a machine
0.11 a soft
0.11 a tight
0.11 act
0.11 after _ birth
0.11 after giv
0.11 ago _ she
0.11 and _ crush
0.11 and _ green
0.11 and fever
0.11 ask _ same
0.11 ask the
0.11 at _ so
0.11 at lunch
0.11 away with
0.11 baby _ evil
0.11 baby _ on
0.11 back hurt
0.11 back start
0.11 bad _ im
0.11 bad see
0.11 baseball and
0.11 batteri _ the
0.11 been _ green
0.11 been going
0.11 been sore
0.11 behind _ head
0.11 belly _ so
0.11 birth #
0.11 bleed _ much
0.11 boy _ breath
0.11 breath _ her
0.11 breathe on
0.11 burn his
0.11 calf _ and
0.11 cant _ without
0.11 car
0.11 car _ bump
0.11 car _ limp
0.11 car and
0.11 car hit
0.11 caught _ a
0.11 cell
0.11 chest _ say
0.11 choke
0.11 cold _ clammy
0.11 cold pale
0.11 color part
0.11 com _ of
0.11 cotton
0.11 crazy and
0.11 crohn _ my
0.11 crohn and
0.11 deep _ can
0.11 diarrhea #11+
0.11 dizzy like
0.11 down on
0.11 droopy
0.11 ear _ a
0.11 even _ in
0.11 evil
0.11 eye turn
0.11 face _ lopsid
0.11 fast
0.11 felt
0.11 fever _ is
0.11 foot _ red
0.11 football practice
0.11 for _ past
0.11 for ten
0.11 foreskin _ stuck
0.11 fork _ the
0.11 fork in
0.11 gave _ #
0.11 get _ to
0.11 gibberish
0.11 giv birth
0.11 grandma _ been
0.11 grandma ate
0.11 had _ surgery
0.11 had surgery
0.11 hang myself
0.11 has _ pain
0.11 have crohn
0.11 he wont
0.11 head _ splitt
0.11 headache _ now
0.11 heat and
0.11 hed
0.11 her _ hurt
0.11 hes asleep
0.11 hes gonna
0.11 hi
0.11 high _ my
0.11 higher _ the
0.11 higher than
0.11 him _ hes
0.11 his forearm
0.11 his sleep
0.11 hit bump
0.11 hurt _ walk
0.11 husband was
0.11 i _ crohn
0.11 i _ letter
0.11 i _ pas
0.11 i _ stung
0.11 i _ throw
0.11 i inhale
0.11 i pick
0.11 i wear
0.11 i wipe
0.11 ice cold
0.11 if it
0.11 im _ of
0.11 im pee
0.11 in _ friday
0.11 in _ machine
0.11 incision
0.11 inhale
0.11 insulin _ day
0.11 irregular and
0.11 is _ cotton
0.11 is _ has
0.11 is _ pale
0.11 is evil
0.11 is numb
0.11 is splitt
0.11 its _ on
0.11 its crush
0.11 jaw _ stiff
0.11 just broke
0.11 kick _ night
0.11 kid has
0.11 kind
0.11 labor
0.11 last _ minut
0.11 left shoulder
0.11 letter to
0.11 life in
0.11 lift her
0.11 light are
0.11 like _ elephant
0.11 like cotton
0.11 lip tingl
0.11 look foggy
0.11 look lopsid
0.11 lost _ for
0.11 lower _ belly
0.11 lump
0.11 machine _ its
0.11 machine and
0.11 many _ pill
0.11 many sleep
0.11 miscarriage _ im
0.11 mom _ in
0.11 mouth _ like
0.11 muffl
0.11 my _ feel
0.11 my _ hurt
0.11 my _ inhaler
0.11 my _ off
0.11 my _ shoulder
0.11 my neighbor
0.11 my sleep
0.11 neck _ vomit
0.11 nephew _ is
0.11 newborn _ wake
0.11 not even
0.11 now _ belly
0.11 now _ vomit
0.11 nut _ like
0.11 nut hurt
0.11 of _ head
0.11 of _ son
0.11 on _ ankle
0.11 on _ chest
0.11 on ice
0.11 out _ football
0.11 pain and
0.11 pain every
0.11 pain of
0.11 pain when
0.11 painful _ and
0.11 pale _ i
0.11 part
0.11 past hour
0.11 popp _ my
0.11 popp in
0.11 pressure _ there
0.11 pressure down
0.11 ran
0.11 real _ today
0.11 rib _ eat
0.11 right eye
0.11 right rib
0.11 rubb
0.11 rubb _ left
0.11 say _ gonna
0.11 second _ turn
0.11 section _ day
0.11 severe _ pain
0.11 shak _ and
0.11 shallow
0.11 sharp _ pain
0.11 she _ confus
0.11 she _ throw
0.11 she ate
0.11 she cut
0.11 she say
0.11 shrimp _ now
0.11 sickle
0.11 sickle cell
0.11 since _ did
0.11 since _ steak
0.11 sitt _ my
0.11 skin _ eye
0.11 slipp _ ice
0.11 someth at
0.11 someth popp
0.11 son _ hit
0.11 son _ the
0.11 spin
0.11 spott
0.11 stand _ it
0.11 start _ and
0.11 start again
0.11 stiff neck
0.11 stuck _ fork
0.11 stuck behind
0.11 surgery _ my
0.11 swing
0.11 take _ bottle
0.11 the _ antibiotic
0.11 the _ part
0.11 the past
0.11 then _ was
0.11 ther thi
0.11 there and
0.11 three _ my
0.11 throat _ turn
0.11 throat hes
0.11 throbb and
0.11 to _ or
0.11 to make
0.11 to swallow
0.11 today she
0.11 too _ pill
0.11 too _ sleep
0.11 took _ handful
0.11 torn
0.11 unit
0.11 up _ confus
0.11 up _ day
0.11 up _ im
0.11 up _ its
0.11 used meth
0.11 vomit blood
0.11 wake him
0.11 was _ at
0.11 was _ now
0.11 water _ broke
0.11 wear
0.11 week _ is
0.11 week and
0.11 weird _ it
0.11 what _ it
0.11 when _ car
0.11 when _ inhale
0.11 when _ wipe
0.11 wipe
0.11 woke _ gasp
0.11 wont _ the
0.11 wont nurse
0.11 wont take
0.11 work i
0.11 wrote _ to
0.11 wrote letter
0.11 yesterday _ cant
0.1 #11+ _ had
0.1 #11+ with
0.1 #99+ after
0.1 -me
0.1 -rib
0.1 -the
0.1 =a_lot =drank
0.1 =a_lot =hip_fracture
0.1 =a_lot =swelling_throat
0.1 =a_lot =tongue_swollen
0.1 =abuse_danger =fainted
0.1 =acts_drunk =speech
0.1 =alcohol =car_crash
0.1 =alcohol =cut_by_accident
0.1 =alcohol =hit_hard
0.1 =alcohol =stumbles
0.1 =alcohol =thirsty
0.1 =alcohol =weight_loss
0.1 =allergen =eye_area
0.1 =allergen =ulcer_nsaid
0.1 =appendix_burst =belly_word
0.1 =appendix_pain =belly_word
0.1 =appendix_said =belly_word
0.1 =armed_now =harm_others
0.1 =asthma =short_breath
0.1 =at_rest =clot_risk
0.1 =aura_usual =burn_severity
0.1 =back_pain =belly_pain
0.1 =back_pain =hernia
0.1 =belly_hard =severe_weakness
0.1 =belly_hit =wound
0.1 =belly_pain =cant_stand
0.1 =belly_pain =car_crash
0.1 =belly_pain =near_faint
0.1 =belly_pain =pancreas
0.1 =belly_pain =poison_swallowed
0.1 =belly_pain =wont_feed
0.1 =belly_word =heart_condition
0.1 =belly_word =jaw_arm_sweat
0.1 =belly_word =pancreas
0.1 =belly_word =poison_swallowed
0.1 =belly_word =sudden
0.1 =bite_bad =bluish
0.1 =bite_bad =fall_hard
0.1 =bite_bad =muscle_cramps
0.1 =black_stool =fall_any
0.1 =black_stool =hit_hard
0.1 =bladder_bowel_loss =confused
0.1 =bleeding_any =blow_ribs
0.1 =bleeding_any =confused
0.1 =bleeding_any =sting
0.1 =bleeding_heavy =rectal_blood
0.1 =blind_one_eye =sudden
0.1 =bluish =opioid
0.1 =bluish =phlegm
0.1 =blurry_vision =near_faint
0.1 =bp_medicine =days_many
0.1 =bruising =drowsy
0.1 =burn_any =eye_hit_bad
0.1 =burn_any =hernia_stuck
0.1 =burn_severity =fight_blow
0.1 =burn_severity =left_ribs
0.1 =burn_severity =limb_bleeds
0.1 =burn_severity =suicidal
0.1 =burn_severity =wheeze_word
0.1 =calf =long_bleed
0.1 =cannot_move_limb =speech_garbled
0.1 =car_crash =child_got_pills
0.1 =car_crash =poison_swallowed
0.1 =chemical_word =fall_any
0.1 =chemical_word =fight_blow
0.1 =chemical_word =hit_hard
0.1 =chest_any =coughs_blood
0.1 =chest_any =ear_wax
0.1 =chest_any =leg_swelling_one
0.1 =chest_any =one_side_belly
0.1 =chest_any =swelling
0.1 =chest_any =tia_resolved
0.1 =chest_lasting =drank
0.1 =chest_lasting =light_hurts
0.1 =chest_lasting =muscle_cramps
0.1 =chest_lasting =new_baby
0.1 =chest_lasting =newborn
0.1 =chest_lasting =weight_loss
0.1 =chest_pain =coughs_blood
0.1 =chest_pain =leg_swelling_one
0.1 =chest_pain =one_side_belly
0.1 =chest_pain =swelling
0.1 =chest_pressure =jaw_arm_sweat
0.1 =child_got_pills =stumbles
0.1 =child_got_pills =wakes
0.1 =choking =weak_any
0.1 =choking =weak_one_side
0.1 =cholinergic =neck_swelling
0.1 =clear_fluid
0.1 =clear_fluid =eye_area
0.1 =clear_fluid =eye_hit_bad
0.1 =clear_fluid =fall_any
0.1 =clear_fluid =head_danger
0.1 =clear_fluid =hit_hard
0.1 =clot_risk =hurts_move
0.1 =clot_risk =one_side_belly
0.1 =clot_risk =purple_word
0.1 =clot_risk =scratched
0.1 =clot_risk =severe_weakness
0.1 =cold_exposure =pale_clammy
0.1 =cold_limb =hit_hard
0.1 =cold_limb =jaw_arm_sweat
0.1 =cold_limb =long_bleed
0.1 =confused =swelling
0.1 =confused =thrown_off
0.1 =contractions =squeezing_word
0.1 =dangerous_person =hypertension
0.1 =dangerous_person =jaw_locked
0.1 =dangerous_person =lips_blue
0.1 =dangerous_person =many_stings
0.1 =dangerous_person =shaking
0.1 =dark_urine =trunk_pain
0.1 =days_many =hernia_stuck
0.1 =days_many =swelling_throat
0.1 =days_many =tongue_swollen
0.1 =diabetes =rigors
0.1 =dialysis =not_clotting
0.1 =discharge =rigors
0.1 =dizzy =double_vision
0.1 =dizzy =head_danger
0.1 =dizzy =numb_any
0.1 =drooling =neck_swelling
0.1 =drooling =strep_like
0.1 =drowsy =many_days
0.1 =drowsy =using_word
0.1 =drowsy =vomiting_constantly
0.1 =elderly =speech_garbled
0.1 =elderly =sudden_balance
0.1 =elderly =trunk_pain
0.1 =eye_area =numb_any
0.1 =eye_area =vomiting_constantly
0.1 =eye_hit_bad =pancreas
0.1 =eye_hit_bad =swelling_lips
0.1 =fainted =severe_headache
0.1 =fainted =squeezing_word
0.1 =fall_any =tia_resolved
0.1 =fall_any =wound
0.1 =fall_hard =fell
0.1 =fall_hard =legs_gone
0.1 =fast_breathing =trunk_pain
0.1 =fell =thrown_off
0.1 =fever =radiates_groin
0.1 =fever =right_side
0.1 =fever =tripod
0.1 =fever =upper_belly_pain
0.1 =fever =vomiting_constantly
0.1 =fistula_bleeds =not_clotting
0.1 =flank_pain =hernia
0.1 =flank_pain =pale_clammy
0.1 =flank_pain =sudden
0.1 =flank_pain =sweating
0.1 =gallbladder =trunk_pain
0.1 =getting_worse =vomiting
0.1 =half_body =hours_pain
0.1 =harm_others =long_bleed
0.1 =head_danger =new_baby
0.1 =head_danger =purple_rash
0.1 =head_danger =thrown_off
0.1 =head_danger =upper_belly_pain
0.1 =head_danger =very_fast_pulse
0.1 =headache =tia_resolved
0.1 =heart_condition =sudden
0.1 =heart_condition =very_fast_pulse
0.1 =hernia =hip_hurts
0.1 =hernia_stuck =hip_hurts
0.1 =hernia_stuck =severe_weakness
0.1 =hernia_stuck =tooth
0.1 =hernia_word =hip_hurts
0.1 =hit_hard =poison_swallowed
0.1 =hit_hard =unresponsive
0.1 =hoarse =speech
0.1 =hoarse =throat_tight
0.1 =hoarse =wont_swallow
0.1 =hours_pain =kid_breathing
0.1 =hours_pain =muscle_cramps
0.1 =hours_pain =stumbles
0.1 =hours_pain =vomiting
0.1 =hours_pain =wont_go_away
0.1 =hurts_breathing =one_side_belly
0.1 =inconsolable =pain_any
0.1 =jaw_arm_sweat =nausea
0.1 =jaw_locked =swelling
0.1 =jaw_locked =tooth_bad
0.1 =ketone_breath =vomiting_constantly
0.1 =kidney_disease =not_clotting
0.1 =leg_feet_swollen =swelling
0.1 =leg_swelling_one =trunk_pain
0.1 =light_hurts =sudden
0.1 =limb_cold_pale =tingling_hands
0.1 =limb_injury =testicle
0.1 =limp_leg =squeezing_word
0.1 =limp_leg =trunk_pain
0.1 =limp_refuses =squeezing_word
0.1 =limp_refuses =trunk_pain
0.1 =lips_blue =opioid
0.1 =long_bleed =pregnant
0.1 =means_mentioned =speech
0.1 =muscle_cramps =nail_word
0.1 =muscle_tear =pale_clammy
0.1 =muscle_tear =sweating
0.1 =near_faint =swelling
0.1 =new_confusion =wakes
0.1 =not_drinking =speech
0.1 =numb_any =radiates
0.1 =numb_any =thrown_off
0.1 =one_eye =tia_resolved
0.1 =one_side_belly =rash
0.1 =one_side_belly =tearing
0.1 =pain_any =pancreas
0.1 =pain_any =wont_feed
0.1 =pale_clammy =weak_one_side
0.1 =pancreas
0.1 =pancreas =squeezing_word
0.1 =pancreas =trunk_pain
0.1 =pancreas =upper_belly_pain
0.1 =phlegm =short_breath
0.1 =postpartum =wont_go_away
0.1 =postpartum_smell =wound
0.1 =pregnant =upper_belly_pain
0.1 =racing_heart =trunk_pain
0.1 =red_racing =wound
0.1 =rigors =severe_pain
0.1 =seizure_repeat =unresponsive
0.1 =severe_pain =shoulder_pain
0.1 =severe_pain =wound
0.1 =shoulder_pain =tearing
0.1 =speech =squeezing_word
0.1 =speech =swelling_lips
0.1 =speech =tongue_swollen
0.1 =squeezing_word =wont_feed
0.1 =sting =throat_tight
0.1 =sudden =weak_one_side
0.1 =swallow_trouble =swelling_lips
0.1 =swallow_trouble =swelling_throat
0.1 =sweating =vomiting
0.1 =swelling_lips =wont_swallow
0.1 =swelling_throat =wont_swallow
0.1 =testicle =wakes
0.1 =thirsty =weight_loss
0.1 =tia_resolved =vision_loss
0.1 =trunk_pain =vomiting_constantly
0.1 =vomiting =wakes
0.1 ^ _ crash
0.1 ^ _ flutter
0.1 ^ _ girlfriend
0.1 ^ _ miss
0.1 ^ _ pupil
0.1 ^ _ ran
0.1 ^ _ throw
0.1 ^ _ tightnes
0.1 ^ _ way
0.1 ^ dad
0.1 ^ grandson
0.1 ^ shoulder
0.1 ^ stopp
0.1 a big
0.1 a burn
0.1 a horse
0.1 a paintball
0.1 ago im
0.1 all
0.1 all _ my
0.1 all _ the
0.1 ammonia
0.1 an _ is
0.1 an _ reaction
0.1 and _ couldnt
0.1 and _ fluid
0.1 and _ son
0.1 and _ spitt
0.1 and _ whole
0.1 and lot
0.1 and shoulder
0.1 and sick
0.1 antifreeze _ accident
0.1 antifreeze _ mistake
0.1 are _ since
0.1 are slurr
0.1 at rest
0.1 aunt with
0.1 baby _ #11+
0.1 bad _ my
0.1 baseball in
0.1 bathroom and
0.1 bee like
0.1 been _ worse
0.1 been drink
0.1 been gett
0.1 been sav
0.1 behind _ eye
0.1 behind my
0.1 bf _ me
0.1 big _ on
0.1 birth _ day
0.1 birth _ home
0.1 birth at
0.1 blood with
0.1 both eye
0.1 bottle _ pill
0.1 breath _ night
0.1 breathe _ down
0.1 but it
0.1 by bee
0.1 c _ scar
0.1 came _ all
0.1 cant _ fever
0.1 cant _ light
0.1 carbon _ poison
0.1 chainsaw _ everywhere
0.1 chainsaw blood
0.1 chatter
0.1 chest feel
0.1 chopp
0.1 cleaner and
0.1 close _ eye
0.1 cold white
0.1 confus _ has
0.1 confus _ my
0.1 control
0.1 cried _ she
0.1 cried now
0.1 cut _ on
0.1 daughter ate
0.1 deep _ fast
0.1 deep _ her
0.1 doesnt _ my
0.1 double _ i
0.1 double _ my
0.1 drank _ cleaner
0.1 drank drain
0.1 drink two
0.1 dripp
0.1 edge _ the
0.1 elephant is
0.1 every
0.1 every few
0.1 everyth _ blurry
0.1 everyth _ spinn
0.1 exhaust
0.1 face went
0.1 father is
0.1 fever headache
0.1 fluid _ com
0.1 food and
0.1 from _ period
0.1 gain #
0.1 gallbladder _ on
0.1 gallbladder out
0.1 garbl
0.1 gave _ at
0.1 get him
0.1 gone _ and
0.1 got my
0.1 grandfather cant
0.1 green stuff
0.1 gummi
0.1 had _ gallbladder
0.1 hand _ her
0.1 hav _ allergic
0.1 have _ sit
0.1 have a
0.1 he _ hold
0.1 he _ open
0.1 he _ when
0.1 head _ bleed
0.1 head _ night
0.1 head hes
0.1 her voice
0.1 hernia _ and
0.1 hes _ -wak
0.1 hes _ out
0.1 hes bleed
0.1 hes limp
0.1 hes pale
0.1 hes real
0.1 him to
0.1 his voice
0.1 his word
0.1 hit my
0.1 home an
0.1 horse and
0.1 hot _ red
0.1 hurt _ my
0.1 husband say
0.1 i _ advice
0.1 i _ him
0.1 i _ hit
0.1 i _ out
0.1 i _ vomit
0.1 i see
0.1 if a
0.1 in _ cold
0.1 in _ jaw
0.1 in _ my
0.1 in _ with
0.1 in our
0.1 instead of
0.1 is _ ooz
0.1 is _ today
0.1 is garbl
0.1 is rigid
0.1 is shak
0.1 its _ sore
0.1 its leak
0.1 its not
0.1 ive _ sav
0.1 ive ever
0.1 joint
0.1 keep _ on
0.1 keep chok
0.1 keep vomit
0.1 kick all
0.1 left _ my
0.1 left calf
0.1 life _ out
0.1 like _ clos
0.1 los weight
0.1 lost _ and
0.1 me _ the
0.1 miss _ period
0.1 mom on
0.1 monoxide poison
0.1 mother _ swallow
0.1 mother cant
0.1 mouth _ hang
0.1 move _ left
0.1 move _ right
0.1 my _ cast
0.1 my joint
0.1 my lip
0.1 my name
0.1 narcan
0.1 normal _ my
0.1 normal that
0.1 of _ belly
0.1 of _ body
0.1 of _ left
0.1 of _ pill
0.1 of _ the
0.1 of _ throat
0.1 of everyth
0.1 off _ trampoline
0.1 on _ food
0.1 on _ rib
0.1 open his
0.1 out _ i
0.1 over _ his
0.1 oxy
0.1 paintball
0.1 paintball and
0.1 pale _ sweaty
0.1 pill because
0.1 red _ hes
0.1 rescue
0.1 rescue inhaler
0.1 right _ my
0.1 sav
0.1 sav _ my
0.1 sav up
0.1 say _ elephant
0.1 say an
0.1 section scar
0.1 see two
0.1 seizure right
0.1 sharp _ on
0.1 sharp chest
0.1 she _ #11+
0.1 she _ the
0.1 she fell
0.1 she very
0.1 sit on
0.1 ski
0.1 slipp on
0.1 so hard
0.1 so sleepy
0.1 soak _ the
0.1 speech _ garbl
0.1 speech _ off
0.1 spill
0.1 spinn and
0.1 spitt blood
0.1 stop _ throw
0.1 stung _ a
0.1 stung _ bee
0.1 sudden i
0.1 sugar read
0.1 surgery _ it
0.1 sweat bucket
0.1 sweaty _ his
0.1 sweaty _ sick
0.1 test _ positive
0.1 test was
0.1 that _ down
0.1 that my
0.1 the _ cant
0.1 the _ just
0.1 the dose
0.1 the edge
0.1 the trampoline
0.1 ther _ lump
0.1 thi heavy
0.1 threaten _ kill
0.1 throat _ like
0.1 time it
0.1 toddler went
0.1 touch _ chin
0.1 trailer
0.1 two _ everyth
0.1 under _ jaw
0.1 up _ pill
0.1 up confus
0.1 up three
0.1 vomit _ #
0.1 vomit _ a
0.1 vomit _ say
0.1 want _ kill
0.1 warm i
0.1 was positive
0.1 was work
0.1 way worse
0.1 well and
0.1 went on
0.1 wheez after
0.1 with _ cramp
0.1 with _ paintball
0.1 with _ she
0.1 with _ under
0.1 with clot
0.1 woke _ confus
0.1 word _ slurr
0.09 #11+ _ along
0.09 #11+ _ high
0.09 #11+ feet
0.09 #99+ _ an
0.09 #99+ shak
0.09 -any -sense
0.09 -i -shake
0.09 -mak -any
0.09 -mak _ -sense
0.09 -shake
0.09 -shake -him
0.09 -when _ -shake
0.09 <of
0.09 <someth
0.09 =a_lot =hurts_move
0.09 =a_lot =pale_clammy
0.09 =a_lot =squeezing_word
0.09 =abuse_danger =swallow_trouble
0.09 =alcohol =heat_exposure
0.09 =allergen =limp_refuses
0.09 =allergen =skin_peeling
0.09 =allergen =speech_garbled
0.09 =at_rest =days_many
0.09 =back_pain =no_injury
0.09 =belly_blow =pain_any
0.09 =belly_hit =headache
0.09 =belly_pain =vomiting_constantly
0.09 =belly_surgery_recent =severe_pain
0.09 =belly_surgery_recent =trunk_pain
0.09 =belly_word =fainted
0.09 =belly_word =fight_blow
0.09 =bite_bad =ketone_breath
0.09 =bite_bad =pleuritic
0.09 =bladder_bowel_loss =severe_weakness
0.09 =bleeding_any =pleuritic
0.09 =bleeding_any =shoulder_pain
0.09 =bleeding_heavy =burn_severity
0.09 =bleeds_a_lot =burn_severity
0.09 =blood_streak =preterm_weeks
0.09 =blood_thinner =elderly
0.09 =blood_thinner =heart_condition
0.09 =blow_ribs =pain_any
0.09 =blow_ribs =trunk_pain
0.09 =bluish =drugs_taken
0.09 =bluish =near_faint
0.09 =bluish =numb_any
0.09 =bluish =tingling_hands
0.09 =bluish =weak_any
0.09 =blurry_vision =burn_severity
0.09 =born_now =burn_severity
0.09 =born_now =chest_lasting
0.09 =born_now =hours_pain
0.09 =bp_high =short_breath
0.09 =bp_medicine =dangerous_person
0.09 =breathe_word =chest_any
0.09 =bruising =fever
0.09 =bruising =high_fever
0.09 =burn_any =chest_lasting
0.09 =burn_any =pale_clammy
0.09 =burn_big =pale_clammy
0.09 =burn_severity =fall_height
0.09 =burn_severity =feels_sleepy
0.09 =burn_severity =high_fever
0.09 =burn_severity =limp_leg
0.09 =burn_severity =tooth
0.09 =burn_severity =wound_infected
0.09 =burn_severity =young_baby
0.09 =calf =snake
0.09 =calf =snake_bad
0.09 =calf =soaking_pad
0.09 =cannot_breathe =many_days
0.09 =cannot_move_limb =left_ribs
0.09 =cannot_move_limb =numb_any
0.09 =cant_stand =diarrhea
0.09 =cant_stand =fever
0.09 =cant_stand =no_urine
0.09 =cant_stand =racing_heart
0.09 =cant_stand =recent_infection
0.09 =cant_stand =squeezing_word
0.09 =cant_stand =trunk_pain
0.09 =chemical_word =heart_condition
0.09 =chemical_word =hurts_move
0.09 =chemical_word =long_bleed
0.09 =chemical_word =near_faint
0.09 =chemical_word =severe_pain
0.09 =chest_any =days_many
0.09 =chest_any =recent_surgery
0.09 =chest_lasting =droopy_lid
0.09 =chest_lasting =high_fever
0.09 =chest_lasting =purple_rash
0.09 =chest_lasting =skin_infection
0.09 =chest_lasting =vaginal_bleeding
0.09 =chest_pain =recent_surgery
0.09 =chest_pressure =cough
0.09 =chest_sucks =short_breath
0.09 =chest_tearing =one_side_belly
0.09 =chest_tearing =shoulder_pain
0.09 =clot_risk =hernia_stuck
0.09 =clot_risk =weak_any
0.09 =cocaine =head_danger
0.09 =cold_limb =fever
0.09 =confused =no_urine
0.09 =confused =overdose_taken
0.09 =confused =pneumonia_known
0.09 =cough =dangerous_person
0.09 =cough =rash
0.09 =cough =squeezing_word
0.09 =cough =swelling
0.09 =cough =swelling_face
0.09 =cough =swelling_lips
0.09 =curtain_word
0.09 =cut_self =limb_bleeds
0.09 =dangerous_person =limp_leg
0.09 =dangerous_person =many_days
0.09 =dangerous_person =nose_object
0.09 =dangerous_person =possible_fracture
0.09 =dangerous_person =throat_sore
0.09 =dangerous_person =wheeze_word
0.09 =days_many =fast_breathing
0.09 =days_many =short_breath
0.09 =days_many =spits_clots
0.09 =deformed =hernia
0.09 =deformed =hernia_stuck
0.09 =deformed =hernia_word
0.09 =diabetes =nail_word
0.09 =diarrhea =limp_leg
0.09 =diarrhea =limp_refuses
0.09 =diarrhea =pale_clammy
0.09 =diarrhea =severe_weakness
0.09 =double_vision =hours_pain
0.09 =drugs_taken =head_danger
0.09 =drugs_taken =lips_blue
0.09 =during_exercise =eye_hit_bad
0.09 =during_exercise =hours_pain
0.09 =ear_wax =seizure
0.09 =early_one_side =pregnant
0.09 =elderly =hip_fracture
0.09 =elderly =wont_feed
0.09 =eye_area =nosebleed
0.09 =eye_hit =hernia_stuck
0.09 =eye_hit_bad =hernia
0.09 =eye_hit_bad =hernia_word
0.09 =eye_hit_bad =one_eye_dim
0.09 =eye_hit_bad =rash
0.09 =eye_hit_bad =skin_black
0.09 =eye_hit_bad =swallow_trouble
0.09 =eye_hit_bad =wont_swallow
0.09 =eye_pain =swelling
0.09 =face_droop =long_bleed
0.09 =face_injury =weak_one_side
0.09 =face_odd =short_breath
0.09 =fainted =vomiting
0.09 =fall_any =severe_pain
0.09 =fall_hard =hip_hurts
0.09 =fall_hard =trunk_pain
0.09 =fall_height =numb_any
0.09 =fast_breathing =pneumonia_known
0.09 =fell_baby =hip_hurts
0.09 =fever =glass_test
0.09 =fever =injection_joint
0.09 =fever =new_confusion
0.09 =fight_blow =pale_clammy
0.09 =fight_blow =tia_resolved
0.09 =flank_pain =rigors
0.09 =foggy_only =means_mentioned
0.09 =foggy_only =using_word
0.09 =gallbladder =severe_pain
0.09 =glass_test =purple_word
0.09 =head_danger =stomach_burn
0.09 =headache =severe_weakness
0.09 =heart_condition =severe_pain
0.09 =hernia =severe_pain
0.09 =hernia_stuck =kid_breathing
0.09 =hernia_word =severe_pain
0.09 =hit_hard =purple_word
0.09 =hit_hard =severe_pain
0.09 =hoarse =one_side_throat
0.09 =hours_pain =nausea
0.09 =hours_pain =one_eye_dim
0.09 =hours_pain =refuses
0.09 =hours_pain =spreading
0.09 =hours_pain =worst_ever
0.09 =hurts_move =vomiting
0.09 =hypertension =pain_any
0.09 =immunosuppressed =severe_weakness
0.09 =inconsolable =wont_feed
0.09 =inhaler_fails =using_word
0.09 =jaundice =severe_pain
0.09 =leg_feet_swollen
0.09 =leg_swelling_one =wound
0.09 =light_hurts =severe_headache
0.09 =limb_injury =one_side_belly
0.09 =limb_injury =pain_beyond
0.09 =limb_injury =skin_black
0.09 =limp_leg =racing_heart
0.09 =limp_leg =recent_infection
0.09 =limp_refuses =racing_heart
0.09 =limp_refuses =recent_infection
0.09 =long_bleed =means_mentioned
0.09 =long_bleed =weak_any
0.09 =long_bleed =withdrawal
0.09 =means_mentioned =using_word
0.09 =nail_word =vomiting
0.09 =never_spoke_word
0.09 =new_baby =trunk_pain
0.09 =new_medicine =skin_peeling
0.09 =no_urine =recent_infection
0.09 =no_urine =severe_weakness
0.09 =noisy_rest =retractions
0.09 =pain_any =pressure_elsewhere
0.09 =pain_any =weak_legs
0.09 =pain_beyond =scratched
0.09 =pale_clammy =recent_infection
0.09 =pale_clammy =rigors_hard
0.09 =pleuritic =severe_pain
0.09 =pleuritic =spits_clots
0.09 =purple_word =radiates_groin
0.09 =purple_word =vomiting
0.09 =radiates_groin =wakes
0.09 =recent_infection =rectal_blood
0.09 =recent_infection =severe_weakness
0.09 =recent_infection =stool_blood
0.09 =right_side =severe_pain
0.09 =rigors =short_breath
0.09 =rigors_hard =short_breath
0.09 =rigors_hard =sweating
0.09 =scratched =skin_black
0.09 =severe_pain =throat_sore
0.09 =shaking =short_breath
0.09 =shaking =tia_resolved
0.09 =shoulder_pain =sudden
0.09 =shoulder_pain =trunk_pain
0.09 =skin_black =wound
0.09 =speech =sugar_low
0.09 =stomach_burn =vomiting
0.09 =sugar_extreme =vomiting_constantly
0.09 =sugar_very_high =vomiting_blood
0.09 =sweating =weak_any
0.09 =swelling_throat =tooth
0.09 =swelling_throat =tooth_bad
0.09 =thirsty
0.09 =throat_tight =tongue_swollen
0.09 =tia_resolved =unresponsive
0.09 =trunk_pain =vaginal_bleeding
0.09 =trunk_pain =worst_ever
0.09 =unresponsive =vomiting
0.09 =urine_all_blood =vaginal_bleeding
0.09 =using_word =wheeze_word
0.09 =vaginal_bleeding =vomiting
0.09 =vaginal_bleeding =vomiting_blood
0.09 =vomiting =wound
0.09 ^ _ double
0.09 ^ _ im
0.09 ^ _ urine
0.09 ^ lower
0.09 ^ painful
0.09 ^ quit
0.09 ^ throw
0.09 a _ cant
0.09 a _ every
0.09 a _ second
0.09 a black
0.09 a huge
0.09 a miscarriage
0.09 a party
0.09 a rock
0.09 a wall
0.09 a wreck
0.09 afib and
0.09 after _ miscarriage
0.09 after _ tooth
0.09 after being
0.09 ago _ #11+
0.09 all _ eye
0.09 all _ im
0.09 an
0.09 and _ #
0.09 and _ ask
0.09 and _ catch
0.09 and _ dog
0.09 and _ ive
0.09 and _ rib
0.09 and _ worst
0.09 and over
0.09 and peel
0.09 and skin
0.09 are huge
0.09 arm hurt
0.09 arm with
0.09 around my
0.09 as _ rock
0.09 at _ back
0.09 at once
0.09 bare _ and
0.09 been _ hour
0.09 been _ of
0.09 been confus
0.09 belly _ hurt
0.09 belly start
0.09 black _ the
0.09 bleed _ #11+
0.09 bleed _ and
0.09 bleed heavi
0.09 blood _ last
0.09 blood _ over
0.09 blood all
0.09 body is
0.09 born
0.09 born _ home
0.09 born at
0.09 both arm
0.09 bottle _ vodka
0.09 breath all
0.09 burnt
0.09 but thi
0.09 button _ up
0.09 by _ dog
0.09 bypas _ week
0.09 call _ said
0.09 call and
0.09 cast and
0.09 catch his
0.09 chill _ #99+
0.09 clammy and
0.09 clot _ now
0.09 come in
0.09 confus since
0.09 cough _ water
0.09 crook _ my
0.09 cup _ bright
0.09 cut herself
0.09 day _ shak
0.09 day _ stopp
0.09 day _ when
0.09 day my
0.09 diarrhea _ blood
0.09 doesnt -hurt
0.09 double vision
0.09 down _ im
0.09 dye
0.09 erection
0.09 ever _ on
0.09 eye _ sunken
0.09 eye like
0.09 fail
0.09 feel awful
0.09 fever after
0.09 few second
0.09 fight and
0.09 finger thing
0.09 flu and
0.09 friend _ stop
0.09 friend wont
0.09 from _ ladder
0.09 glue
0.09 got _ headache
0.09 got _ i
0.09 grandma fell
0.09 gray _ she
0.09 had _ last
0.09 hand _ up
0.09 has _ a
0.09 has _ headache
0.09 has no
0.09 have _ lump
0.09 headache _ is
0.09 heart _ been
0.09 heart flopp
0.09 heart has
0.09 heat _ day
0.09 hell and
0.09 her _ smell
0.09 her left
0.09 hes _ vomit
0.09 hes gone
0.09 his _ arm
0.09 his jaw
0.09 hit his
0.09 hold the
0.09 horrible headache
0.09 hot _ hes
0.09 hot soup
0.09 husband _ stung
0.09 i _ sit
0.09 i _ talk
0.09 i _ to
0.09 if
0.09 im _ fast
0.09 im a
0.09 im los
0.09 in _ sun
0.09 in _ toilet
0.09 in _ wreck
0.09 in agony
0.09 is _ shut
0.09 is gone
0.09 is real
0.09 it to
0.09 its _ swollen
0.09 ive _ cough
0.09 ive _ the
0.09 jack
0.09 jack slipp
0.09 jaw wont
0.09 keep gett
0.09 keep my
0.09 kid _ hit
0.09 kid _ in
0.09 lab _ and
0.09 lab call
0.09 left arm
0.09 leg _ im
0.09 lift _ and
0.09 lift his
0.09 like _ fish
0.09 like _ knife
0.09 limp _ a
0.09 lip _ numb
0.09 look sunken
0.09 look uneven
0.09 lot _ pressure
0.09 minut _ pressure
0.09 minut hes
0.09 mom _ pressure
0.09 mom blood
0.09 morn he
0.09 mouth _ dry
0.09 my _ cant
0.09 my _ flopp
0.09 my _ implant
0.09 my _ month
0.09 my _ one
0.09 my _ thinner
0.09 my _ who
0.09 my long
0.09 my shirt
0.09 name
0.09 neck _ stiff
0.09 night _ get
0.09 not -respond
0.09 not _ -any
0.09 not sure
0.09 now _ neck
0.09 now _ voice
0.09 numb _ hour
0.09 numb an
0.09 numb for
0.09 of _ shak
0.09 of vodka
0.09 one leg
0.09 out _ soccer
0.09 over _ over
0.09 over _ roll
0.09 over eye
0.09 pain _ cant
0.09 pain start
0.09 pain that
0.09 pee _ look
0.09 pill with
0.09 pok out
0.09 pregnant _ sharp
0.09 pressure _ the
0.09 pressure and
0.09 pupil look
0.09 purple _ i
0.09 right and
0.09 ripp _ in
0.09 rock _ and
0.09 rock and
0.09 room
0.09 say _ feel
0.09 second floor
0.09 severe belly
0.09 she _ herself
0.09 she _ hold
0.09 she _ see
0.09 shiver _ fever
0.09 shoulder _ and
0.09 side _ she
0.09 sight
0.09 since _ long
0.09 since a
0.09 since sunday
0.09 sitt in
0.09 sleep forever
0.09 slurry
0.09 stair _ my
0.09 stop _ from
0.09 struggl
0.09 struggl _ breathe
0.09 struggl to
0.09 stuck _ me
0.09 suck _ with
0.09 sun
0.09 swallow anyth
0.09 take for
0.09 temple
0.09 that i
0.09 the _ slipp
0.09 the fridge
0.09 the jack
0.09 the party
0.09 the stair
0.09 the sun
0.09 the temple
0.09 thi weekend
0.09 throat hurt
0.09 to _ im
0.09 to _ right
0.09 tonsil out
0.09 took _ her
0.09 tooth _ pull
0.09 tooth was
0.09 touch his
0.09 two _ it
0.09 uneven
0.09 up _ of
0.09 up _ since
0.09 up lot
0.09 up water
0.09 upper _ pain
0.09 upper belly
0.09 vision _ one
0.09 vision _ went
0.09 walk and
0.09 weak _ and
0.09 week along
0.09 who is
0.09 whole body
0.09 with pain
0.09 with sharp
0.09 worst _ pain
0.09 wreck _ my
0.09 wreck and
0.09 wrote a
0.09 yesterday my
0.08 # day
0.08 -# _ and
0.08 <of _ <in
0.08 <she <was
0.08 <with
0.08 =a_lot =burned_hand
0.08 =a_lot =fast_breathing
0.08 =a_lot =testicle
0.08 =a_lot =throat_side
0.08 =alcohol =pain_any
0.08 =allergen =chest_lasting
0.08 =allergen =severe_weakness
0.08 =allergen =uti
0.08 =at_rest =vomiting
0.08 =back_pain =fall_hard
0.08 =belly_blow =fall_any
0.08 =belly_blow =fight_blow
0.08 =belly_hard =bluish
0.08 =belly_hard =hit_by_car
0.08 =belly_hard =pregnant
0.08 =belly_hit =bleeding_any
0.08 =belly_hit =near_faint
0.08 =belly_pain =dizzy
0.08 =belly_pain =pelvic_pain
0.08 =belly_pain =rectal_blood
0.08 =belly_pain =stool_blood
0.08 =belly_word =eye_area
0.08 =belly_word =eye_pain
0.08 =belly_word =pelvic_pain
0.08 =belly_word =rectal_blood
0.08 =belly_word =stomach_burn
0.08 =belly_word =stool_blood
0.08 =belly_word =urinary_stuck_long
0.08 =belly_word =weak_any
0.08 =birth_now =pregnant
0.08 =bite_bad =coughs_blood
0.08 =bite_bad =double_vision
0.08 =bite_bad =nosebleed
0.08 =bite_bad =spits_clots
0.08 =bite_bad =throat_side
0.08 =bladder_bowel_loss =legs_gone
0.08 =bleeding_any =shaking
0.08 =bleeding_any =swelling
0.08 =bleeding_heavy =head_danger
0.08 =bleeding_heavy =phlegm
0.08 =bleeding_heavy =vomiting
0.08 =bleeding_heavy =vomiting_blood
0.08 =blood_in_urine =trunk_pain
0.08 =blood_in_urine =vaginal_bleeding
0.08 =blood_thinner =hernia_stuck
0.08 =bluish =chest_any
0.08 =bluish =chest_pain
0.08 =bluish =trunk_pain
0.08 =blurry_vision =vision_loss
0.08 =born_now =long_bleed
0.08 =bp_high =calf
0.08 =bp_high =chest_any
0.08 =bp_high =chest_pain
0.08 =bp_high =trunk_pain
0.08 =bp_medicine =chest_lasting
0.08 =bp_medicine =new_medicine
0.08 =breathe_word =eye_hit_bad
0.08 =burn_severity =cast_tight
0.08 =burn_severity =muscle_tear
0.08 =burn_severity =severe_weakness
0.08 =burn_severity =testicle
0.08 =burn_severity =wont_go_away
0.08 =calf =diabetes
0.08 =calf =hypertension
0.08 =calf =new_baby
0.08 =calf =pain_any
0.08 =calf =severe_pain
0.08 =cannot_breathe =heart_condition
0.08 =cannot_breathe =opioid
0.08 =cannot_breathe =wont_feed
0.08 =cant_stand =headache
0.08 =cant_stand =hurts_move
0.08 =cant_stand =near_faint
0.08 =cant_stand =sudden
0.08 =car_crash =hernia_stuck
0.08 =car_crash =one_side_belly
0.08 =cast_tight =eye_hit_bad
0.08 =cast_tight =limb_cold_pale
0.08 =cast_tight =weak_any
0.08 =chest_any =smoke
0.08 =chest_lasting =curtain_word
0.08 =chest_lasting =digoxin
0.08 =chest_lasting =discharge
0.08 =chest_lasting =drug_named
0.08 =chest_lasting =ketone_breath
0.08 =chest_lasting =recent_infection
0.08 =chest_pain =ear_wax
0.08 =chest_pain =jaw_arm_sweat
0.08 =chest_tearing =pale_clammy
0.08 =chest_tearing =sweating
0.08 =child_got_pills =cocaine
0.08 =child_got_pills =drowsy
0.08 =child_got_pills =limp_refuses
0.08 =choking_passed =hours_pain
0.08 =clot_risk =head_danger
0.08 =clot_risk =tingling_hands
0.08 =cold_exposure =numb_any
0.08 =cold_exposure =tingling_hands
0.08 =cold_exposure =weak_any
0.08 =cold_limb =sudden
0.08 =confused =vomiting_constantly
0.08 =cough =racing_heart
0.08 =coughs_blood =severe_pain
0.08 =cut_by_accident =jaw_locked
0.08 =cut_by_accident =muscle_cramps
0.08 =dangerous_person =deformed
0.08 =dangerous_person =fast_breathing
0.08 =dangerous_person =itching
0.08 =dangerous_person =itchy_only
0.08 =dangerous_person =squeezing_word
0.08 =dangerous_person =weak_one_side
0.08 =dangerous_person =wound_infected
0.08 =dark_urine =vaginal_bleeding
0.08 =days_many =green_vomit
0.08 =days_many =harm_others
0.08 =days_many =leg_swelling_one
0.08 =days_many =rigors_hard
0.08 =days_many =shaking
0.08 =deformed =hip_hurts
0.08 =deformed =pain_any
0.08 =deformed =weak_any
0.08 =dentist =neck_swelling
0.08 =diabetes =spreading
0.08 =discharge =head_danger
0.08 =dizzy =hurts_move
0.08 =dizzy =stumbles
0.08 =dizzy =sweating
0.08 =double_vision =weak_any
0.08 =drooling =hernia_stuck
0.08 =drooling =hours_pain
0.08 =drowning =short_breath
0.08 =drowsy =eye_hit_bad
0.08 =drowsy =face_droop
0.08 =drowsy =limb_injury
0.08 =drowsy =wont_feed
0.08 =dystonia =hours_pain
0.08 =ear_wax =pleuritic
0.08 =ear_wax =trunk_pain
0.08 =elderly =vomiting
0.08 =eye_area =nose_object
0.08 =eye_area =swelling_lips
0.08 =eye_chemical =fall_any
0.08 =eye_chemical =fight_blow
0.08 =eye_chemical =hit_hard
0.08 =eye_hit_bad =pelvic_pain
0.08 =eye_hit_bad =stumbles
0.08 =eye_hit_bad =worst_ever_sick
0.08 =eye_pain =gallbladder
0.08 =eye_pain =headache
0.08 =eye_pain =jaundice
0.08 =eye_red =hurts_move
0.08 =face_odd =feels_sleepy
0.08 =face_odd =snake
0.08 =face_odd =snake_bad
0.08 =face_odd =sting
0.08 =fainted =sudden
0.08 =fainted =worst_ever
0.08 =fall_any =vomiting_constantly
0.08 =feels_sleepy =numb_any
0.08 =feels_sleepy =squeezing_word
0.08 =fever =kidney_stone
0.08 =fever =skin_black
0.08 =fever =throat_side
0.08 =fever =weak_legs
0.08 =fight_blow =vomiting_constantly
0.08 =flank_pain =nausea
0.08 =flank_pain =pleuritic
0.08 =green_vomit =many_days
0.08 =head_danger =hives_all
0.08 =head_danger =kid_breathing
0.08 =head_danger =urinary_stuck_long
0.08 =head_danger =using_word
0.08 =headache =limp_leg
0.08 =headache =limp_refuses
0.08 =headache =new_baby
0.08 =headache =vomiting_constantly
0.08 =hernia_stuck =hit_by_car
0.08 =hernia_stuck =hoarse
0.08 =hernia_stuck =sickle_cell
0.08 =hernia_stuck =tooth_bad
0.08 =high_fever =strep_like
0.08 =high_fever =swallow_trouble
0.08 =high_fever =throat_side
0.08 =high_fever =throat_tight
0.08 =high_fever =wont_swallow
0.08 =hip_hurts =hours_pain
0.08 =hip_hurts =spine_injury
0.08 =hit_hard =near_faint
0.08 =hit_hard =one_side_belly
0.08 =hit_hard =vomiting_constantly
0.08 =hours_pain =ketone_breath
0.08 =hours_pain =nail_word
0.08 =hours_pain =thirsty
0.08 =hours_pain =throat_tight
0.08 =hurts_move =limp_refuses
0.08 =injection_joint =many_days
0.08 =injection_joint =pleuritic
0.08 =itching =numb_any
0.08 =itchy_only =numb_any
0.08 =jaundice =trunk_pain
0.08 =ketone_breath =kid_breathing
0.08 =kid_breathing =lips_blue
0.08 =kid_breathing =thirsty
0.08 =kid_breathing =vomiting
0.08 =kidney_stone =severe_pain
0.08 =kidney_stone =shaking
0.08 =leg_swelling_one =new_baby
0.08 =limb_cold_pale =pain_any
0.08 =limb_cold_pale =sudden
0.08 =limb_injury =muscle_cramps
0.08 =limb_injury =sudden
0.08 =limp_leg =near_faint
0.08 =limp_refuses =near_faint
0.08 =mouth_burning =snake
0.08 =mouth_burning =snake_bad
0.08 =mouth_burning =sting
0.08 =moved_right =severe_pain
0.08 =muscle_cramps =scratched
0.08 =nausea =sudden
0.08 =new_medicine =squeezing_word
0.08 =nose_object
0.08 =numb_any =sting
0.08 =one_eye =one_eye_dim
0.08 =one_side_belly =radiates
0.08 =opioid =short_breath
0.08 =pain_any =pelvic_pain
0.08 =pain_any =spine_injury
0.08 =pain_any =tripod
0.08 =pain_any =wont_go_away
0.08 =pain_any =worst_ever_sick
0.08 =pale_clammy =severe_pain
0.08 =pale_clammy =swelling
0.08 =pale_clammy =wont_feed
0.08 =pelvic_pain
0.08 =pelvic_pain =squeezing_word
0.08 =pleuritic =recent_surgery
0.08 =pregnant
0.08 =radiates =stomach_burn
0.08 =rectal_blood =squeezing_word
0.08 =rectal_blood =trunk_pain
0.08 =rectal_blood =vaginal_bleeding
0.08 =right_side =tia_resolved
0.08 =right_side =upper_belly_pain
0.08 =right_side =wakes
0.08 =right_side =weak_any
0.08 =severe_headache =wakes
0.08 =severe_pain =spits_clots
0.08 =severe_pain =sweating
0.08 =severe_weakness =short_breath
0.08 =severe_weakness =speech_garbled
0.08 =shaking =uti
0.08 =short_breath =weak_any
0.08 =skin_infection =tooth
0.08 =squeezing_word =stool_blood
0.08 =squeezing_word =worst_ever_sick
0.08 =sting =weak_any
0.08 =stomach_burn =trunk_pain
0.08 =stool_blood =trunk_pain
0.08 =stool_blood =vaginal_bleeding
0.08 =strep_like =throat_side
0.08 =sudden =vomiting_constantly
0.08 =sudden =weak_any
0.08 =swallow_trouble =tooth_bad
0.08 =sweating =wont_feed
0.08 =swelling =wheeze_word
0.08 =swelling_lips =vomiting
0.08 =swelling_lips =wheeze_word
0.08 =throat_side
0.08 =throat_tight =tooth_bad
0.08 =tooth =wound_infected
0.08 =tooth_bad =wont_swallow
0.08 =urinary_stuck_long =weak_any
0.08 =weak_any =weak_one_side
0.08 =widow_bite
0.08 ^ _ ate
0.08 ^ _ carbon
0.08 ^ _ ive
0.08 ^ _ mov
0.08 ^ _ right
0.08 ^ _ school
0.08 ^ allergic
0.08 ^ everyth
0.08 ^ poop
0.08 a _ clot
0.08 a _ com
0.08 a _ three
0.08 a cord
0.08 a ripp
0.08 absces
0.08 actual _ it
0.08 all week
0.08 almost faint
0.08 an aneurysm
0.08 and _ burn
0.08 and _ fast
0.08 and _ smell
0.08 and black
0.08 and face
0.08 and throat
0.08 and voic
0.08 are swollen
0.08 arm _ face
0.08 arm _ hes
0.08 at _ they
0.08 attack i
0.08 aunt _ copd
0.08 back #
0.08 because _ want
0.08 been _ day
0.08 been chok
0.08 bit _ its
0.08 blood _ com
0.08 boot
0.08 breath _ he
0.08 bump _ the
0.08 bunch _ magnet
0.08 but _ chest
0.08 but _ to
0.08 but refus
0.08 by _ and
0.08 by _ hour
0.08 came _ #
0.08 cant _ gas
0.08 cant pas
0.08 chest _ #11+
0.08 chest _ after
0.08 confus _ and
0.08 confus he
0.08 contrast dye
0.08 cough _ about
0.08 cut my
0.08 deep _ wont
0.08 deeper
0.08 down _ throat
0.08 drank _ drain
0.08 ear after
0.08 egg
0.08 ever had
0.08 evil _ voic
0.08 evil and
0.08 eye _ i
0.08 eye _ super
0.08 eye _ thi
0.08 eye my
0.08 face droop
0.08 face feel
0.08 feel _ too
0.08 feel _ weak
0.08 fell _ her
0.08 fever _ his
0.08 fever _ i
0.08 feverish and
0.08 fistula
0.08 floor window
0.08 for _ an
0.08 for _ last
0.08 gibberish for
0.08 goe _ to
0.08 got _ pacemaker
0.08 got stung
0.08 grandma _ is
0.08 hand _ burn
0.08 hard with
0.08 has chest
0.08 have _ pound
0.08 have _ temp
0.08 have sudden
0.08 he _ pull
0.08 he _ white
0.08 he inhal
0.08 he scream
0.08 he took
0.08 headache _ neck
0.08 headache stiff
0.08 heart _ pound
0.08 heart valve
0.08 her _ feel
0.08 her _ get
0.08 her _ pill
0.08 her hip
0.08 her pill
0.08 hes _ like
0.08 hes hav
0.08 him _ open
0.08 hip _ and
0.08 his _ hes
0.08 his bike
0.08 hit _ eye
0.08 hurt real
0.08 husband _ came
0.08 i _ home
0.08 i _ pain
0.08 i _ punch
0.08 i _ sudden
0.08 i _ take
0.08 i _ want
0.08 i _ worri
0.08 i want
0.08 im _ -mak
0.08 im _ between
0.08 im numb
0.08 im so
0.08 is _ in
0.08 is _ painful
0.08 is sleepy
0.08 is terrible
0.08 ive _ on
0.08 left nut
0.08 line up
0.08 lithium
0.08 lost weight
0.08 lower _ tummy
0.08 mixed _ and
0.08 most in
0.08 mother is
0.08 mouth _ hes
0.08 my _ droop
0.08 my _ jaw
0.08 my _ twice
0.08 my uti
0.08 nail a
0.08 neck _ i
0.08 neck _ swollen
0.08 new _ pressure
0.08 new blood
0.08 night _ i
0.08 now _ arm
0.08 now _ dizzy
0.08 now _ shak
0.08 now _ weak
0.08 numb between
0.08 of _ should
0.08 of magnet
0.08 old _ breath
0.08 old and
0.08 old he
0.08 on _ meter
0.08 on _ thinner
0.08 on blood
0.08 over _ the
0.08 pad _ #11+
0.08 pain _ and
0.08 pain _ by
0.08 pain _ im
0.08 pain _ terrible
0.08 pas gas
0.08 pill _ a
0.08 popp _ its
0.08 port
0.08 pressure in
0.08 puff
0.08 pupil are
0.08 question _ and
0.08 question over
0.08 red _ i
0.08 red _ she
0.08 right _ with
0.08 right arm
0.08 right tummy
0.08 saliva
0.08 same _ over
0.08 say _ not
0.08 school _ my
0.08 section #
0.08 she _ breathe
0.08 she _ weak
0.08 she _ with
0.08 she mumbl
0.08 shock from
0.08 smell
0.08 so ive
0.08 so thirsty
0.08 soak with
0.08 some _ cleaner
0.08 some blood
0.08 some drain
0.08 someth _ a
0.08 start sudden
0.08 stomach _ so
0.08 stop _ about
0.08 stopp
0.08 swallow _ #99+
0.08 swallow _ saliva
0.08 swallow fever
0.08 swollen _ can
0.08 swollen _ im
0.08 talk gibberish
0.08 tear _ in
0.08 tell her
0.08 testicle _ so
0.08 the _ last
0.08 the _ monoxide
0.08 the carbon
0.08 the desk
0.08 the groin
0.08 the hour
0.08 the throat
0.08 ther _ much
0.08 ther so
0.08 thing
0.08 thinner _ hit
0.08 through _ pad
0.08 throw _ nonstop
0.08 tight _ my
0.08 to
0.08 to _ rid
0.08 to faint
0.08 to open
0.08 toddler drank
0.08 told
0.08 tooth absces
0.08 type _ and
0.08 up _ have
0.08 up nonstop
0.08 vision went
0.08 vodka and
0.08 voic _ her
0.08 vomit _ breath
0.08 vomit _ hard
0.08 vomit so
0.08 week _ she
0.08 wheez _ short
0.08 wife _ had
0.08 with sweat
0.08 yellow _ and
0.08 yesterday for
0.07 #99+ _ is
0.07 -for _ -day
0.07 <a _ <two
0.07 <had _ <as
0.07 =a_lot =breathe_word
0.07 =a_lot =hoarse
0.07 =a_lot =throat_tight
0.07 =a_lot =vision_loss
0.07 =abuse_danger =hernia_stuck
0.07 =abuse_danger =tia_resolved
0.07 =amputated =swelling
0.07 =at_rest =cant_stand
0.07 =at_rest =limp_leg
0.07 =at_rest =limp_refuses
0.07 =at_rest =severe_weakness
0.07 =at_rest =stumbles
0.07 =at_rest =wakes
0.07 =at_rest =weak_any
0.07 =baby =hernia_stuck
0.07 =back_pain =hip_hurts
0.07 =belly_hard =belly_pain
0.07 =belly_hard =dangerous_person
0.07 =belly_hard =newborn
0.07 =belly_hard =trunk_pain
0.07 =belly_hard =young_baby
0.07 =belly_hit =limp_leg
0.07 =belly_hit =limp_refuses
0.07 =belly_hit =vomiting
0.07 =belly_hit =weak_any
0.07 =belly_pain =dangerous_person
0.07 =belly_pain =fainted
0.07 =belly_surgery_recent =burn_severity
0.07 =belly_word =kid_breathing
0.07 =belly_word =retractions
0.07 =bite_bad =elderly
0.07 =bite_bad =pale_clammy
0.07 =bite_bad =spreading
0.07 =bite_bad =yellow_halos
0.07 =black_stool =bleeding_any
0.07 =black_stool =eye_hit_bad
0.07 =black_stool =rectal_blood
0.07 =bleeding_any =dangerous_person
0.07 =bleeding_any =eye_hit
0.07 =bleeding_any =hurts_breathing
0.07 =bleeding_any =low_mood
0.07 =bleeding_heavy =chemical_word
0.07 =bleeding_heavy =squeezing_word
0.07 =bleeds_a_lot =chest_lasting
0.07 =bleeds_a_lot =hours_pain
0.07 =blood_in_urine =blood_thinner
0.07 =blood_thinner =dark_urine
0.07 =blood_thinner =tooth_pulled
0.07 =blow_ribs =chest_any
0.07 =blow_ribs =chest_pain
0.07 =bluish =confused
0.07 =bluish =hours_pain
0.07 =blurry_vision =days_many
0.07 =blurry_vision =dizzy
0.07 =blurry_vision =eye_hit
0.07 =blurry_vision =speech
0.07 =blurry_vision =yellow_halos
0.07 =bp_high =hours_pain
0.07 =bp_high =swelling
0.07 =bp_medicine =head_danger
0.07 =breathe_word =swelling_lips
0.07 =burn_any =cold_limb
0.07 =burn_big =burned_hand
0.07 =burn_severity =cant_stand
0.07 =burn_severity =sting
0.07 =burn_severity =urinary_stuck_long
0.07 =burn_severity =wakes
0.07 =calf =cannot_move_limb
0.07 =calf =fall_any
0.07 =calf =possible_fracture
0.07 =cannot_breathe =chest_any
0.07 =cannot_breathe =chest_pain
0.07 =cannot_breathe =getting_worse
0.07 =cannot_breathe =racing_heart
0.07 =cannot_breathe =sudden
0.07 =cant_lie_flat =wakes
0.07 =cant_stand =double_vision
0.07 =cant_stand =stumbles
0.07 =cant_stand =vomiting_constantly
0.07 =chemical_word =chest_pain
0.07 =chemical_word =limb_bleeds
0.07 =chemical_word =trunk_pain
0.07 =chest_any =flank_pain
0.07 =chest_any =hit_hard
0.07 =chest_any =new_baby
0.07 =chest_lasting =chest_sucks
0.07 =chest_lasting =dementia_known
0.07 =chest_lasting =eye_hit
0.07 =chest_lasting =face_injury
0.07 =chest_lasting =hit_hard
0.07 =chest_lasting =muscle_strain_word
0.07 =chest_lasting =not_clotting
0.07 =chest_lasting =slow_heart
0.07 =chest_lasting =unequal_pupils
0.07 =chest_pain =flank_pain
0.07 =chest_pain =hit_hard
0.07 =chest_pain =new_baby
0.07 =chest_pressure =eye_hit_bad
0.07 =clot_risk =urine_all_blood
0.07 =co_words =swelling
0.07 =cold_exposure =heat_exposure
0.07 =confused =many_days
0.07 =confused =new_baby
0.07 =confused =new_medicine
0.07 =confused =postpartum
0.07 =cough =inhaler_fails
0.07 =coughs_blood =hit_hard
0.07 =cut_by_accident =diabetes
0.07 =dangerous_person =electric
0.07 =dangerous_person =heart_condition
0.07 =dangerous_person =limp_refuses
0.07 =dangerous_person =tia_resolved
0.07 =days_many =pleuritic
0.07 =days_many =squeezing_word
0.07 =deep_burn =pale_clammy
0.07 =deformed =severe_weakness
0.07 =diabetes =ear_wax
0.07 =double_vision =eye_area
0.07 =double_vision =hurts_move
0.07 =double_vision =limp_leg
0.07 =double_vision =limp_refuses
0.07 =double_vision =severe_weakness
0.07 =double_vision =speech
0.07 =double_vision =stumbles
0.07 =double_vision =sudden_balance
0.07 =drug_named =swelling_lips
0.07 =dry_mouth =head_danger
0.07 =ear_blood =head_injury
0.07 =ear_blood =limb_bleeds
0.07 =elderly =limb_bleeds
0.07 =elderly =limp_refuses
0.07 =elderly =means_mentioned
0.07 =elderly =using_word
0.07 =electric =racing_heart
0.07 =eye_area =radiates
0.07 =eye_area =yellow_halos
0.07 =eye_hit_bad =flank_pain
0.07 =eye_hit_bad =sudden_balance
0.07 =eye_hit_bad =swelling_face
0.07 =eye_hit_bad =urinary_stuck_long
0.07 =eye_pain =hours_pain
0.07 =eye_pain =stiff_neck
0.07 =eye_pain =sudden
0.07 =eye_pain =yellow_halos
0.07 =face_droop =tia_resolved
0.07 =face_odd =radiates
0.07 =fainted =hernia_stuck
0.07 =fainted =vomiting_constantly
0.07 =fall_any =feels_sleepy
0.07 =fall_any =limp_refuses
0.07 =fall_any =swelling
0.07 =fall_hard =tingling_hands
0.07 =fall_height =legs_gone
0.07 =fall_height =weak_legs
0.07 =fast_breathing =vomiting_constantly
0.07 =feels_sleepy =hit_hard
0.07 =fever =phlegm
0.07 =fever =stomach_burn
0.07 =flank_pain =right_side
0.07 =flu_bad =vomiting
0.07 =foggy_only =head_danger
0.07 =gallbladder =vomiting_constantly
0.07 =getting_worse =hurts_move
0.07 =hallucinating =many_days
0.07 =hallucinating =new_baby
0.07 =hallucinating =postpartum
0.07 =halos =severe_pain
0.07 =halos =squeezing_word
0.07 =halos =yellow_halos
0.07 =head_danger =hypertension
0.07 =head_danger =itching
0.07 =head_danger =itchy_only
0.07 =head_danger =many_days
0.07 =head_danger =new_medicine
0.07 =head_danger =rectal_blood
0.07 =head_danger =stool_blood
0.07 =heart_condition =tingling_hands
0.07 =heat_exposure =legs_gone
0.07 =heat_exposure =weak_legs
0.07 =hernia_stuck =newborn
0.07 =hernia_stuck =young_baby
0.07 =hip_fracture =sudden
0.07 =hit_hard =limp_leg
0.07 =hit_hard =limp_refuses
0.07 =hit_hard =spits_clots
0.07 =hit_hard =tingling_hands
0.07 =hit_hard =weak_any
0.07 =hoarse =jaw_locked
0.07 =hours_pain =not_clotting
0.07 =hours_pain =slow_heart
0.07 =hours_pain =tearing_trunk
0.07 =hours_pain =tetanus_due
0.07 =hours_pain =unequal_pupils
0.07 =hours_pain =vomit_few
0.07 =hurts_breathing =spits_clots
0.07 =hurts_move =stumbles
0.07 =hurts_move =weak_any
0.07 =immunosuppressed =vomiting_constantly
0.07 =jaw_arm_sweat =sudden
0.07 =limb_bleeds =limb_injury
0.07 =limp_leg =no_urine
0.07 =limp_leg =stumbles
0.07 =limp_refuses =no_urine
0.07 =limp_refuses =stumbles
0.07 =limp_refuses =vomiting_constantly
0.07 =long_bleed =tooth_pulled
0.07 =low_mood =soaking_pad
0.07 =making_swell =swelling_throat
0.07 =making_swell =throat_tight
0.07 =moved_right =nausea
0.07 =moved_right =pelvic_pain
0.07 =moved_right =wont_feed
0.07 =muscle_cramps =phlegm
0.07 =muscle_cramps =tetanus_due
0.07 =nail_word =one_side_throat
0.07 =nail_word =vomiting_constantly
0.07 =nail_word =wound
0.07 =nausea =pelvic_pain
0.07 =nausea =right_side
0.07 =nausea =severe_pain
0.07 =near_faint =purple_word
0.07 =near_faint =weak_any
0.07 =new_medicine =swelling_now
0.07 =new_medicine =swelling_throat
0.07 =no_injury =pain_any
0.07 =no_injury =radiates
0.07 =numb_any =severe_weakness
0.07 =numb_any =speech
0.07 =numb_any =urinary_stuck_long
0.07 =one_side_belly =pelvic_pain
0.07 =one_side_throat =swelling
0.07 =one_side_throat =wound
0.07 =overdose_taken =unresponsive
0.07 =pain_any =tick
0.07 =pain_any =yellow_halos
0.07 =pale_clammy =severe_weakness
0.07 =pelvic_pain =right_side
0.07 =pelvic_pain =trunk_pain
0.07 =pelvic_pain =upper_belly_pain
0.07 =postpartum =squeezing_word
0.07 =preterm_weeks =upper_belly_pain
0.07 =radiates =slept_on
0.07 =rectal_blood =severe_pain
0.07 =retractions =upper_belly_pain
0.07 =right_side =severe_weakness
0.07 =rigors =squeezing_word
0.07 =rigors_hard =swelling
0.07 =scratched =severe_pain
0.07 =seizure =wakes
0.07 =severe_pain =stool_blood
0.07 =severe_pain =vomiting_constantly
0.07 =severe_weakness =stumbles
0.07 =severe_weakness =sweating
0.07 =short_breath =three_days
0.07 =speech =trunk_pain
0.07 =stab_shot =suicidal
0.07 =stomach_burn =sudden
0.07 =stumbles =vomiting
0.07 =stumbles =weak_any
0.07 =throat_tight =weak_any
0.07 =upper_belly_pain =vomiting
0.07 =vomiting_constantly =wound
0.07 =yellow_halos
0.07 ^ _ brother
0.07 ^ _ drink
0.07 ^ _ into
0.07 ^ _ juice
0.07 ^ _ open
0.07 ^ _ tore
0.07 ^ _ worst
0.07 ^ cramp
0.07 ^ firework
0.07 ^ ran
0.07 ^ woke
0.07 a balloon
0.07 a snake
0.07 a stabb
0.07 about half
0.07 ago _ got
0.07 ago _ of
0.07 ago belly
0.07 ammonia and
0.07 and _ breathe
0.07 and _ bug
0.07 and _ smile
0.07 and _ tummy
0.07 and itch
0.07 and sore
0.07 ankl _ huge
0.07 arm _ and
0.07 arm _ his
0.07 arm deep
0.07 as the
0.07 at me
0.07 baby
0.07 baby _ breath
0.07 ball _ and
0.07 bee sting
0.07 been _ from
0.07 been _ to
0.07 belly huge
0.07 belly suck
0.07 bleed _ down
0.07 bleed with
0.07 blind
0.07 breastbone _ goe
0.07 breath so
0.07 bulge
0.07 bulge _ my
0.07 bulge in
0.07 button and
0.07 by _ belly
0.07 can _ open
0.07 can keep
0.07 cant walk
0.07 chest pressure
0.07 chok _ cant
0.07 clean product
0.07 cold _ and
0.07 cookie
0.07 cramp and
0.07 crazy _ of
0.07 crazy all
0.07 curtain _ half
0.07 curtain over
0.07 cutt _ and
0.07 eye doctor
0.07 eye feel
0.07 fast _ i
0.07 feel _ a
0.07 feel cold
0.07 feel weird
0.07 fingernail _ blue
0.07 floor _ i
0.07 floor and
0.07 for _ couple
0.07 from down
0.07 from tokyo
0.07 get in
0.07 going crazy
0.07 golf ball
0.07 got _ stabb
0.07 grandma face
0.07 had #
0.07 half
0.07 halo _ light
0.07 halo around
0.07 has _ belly
0.07 has _ kill
0.07 has _ rash
0.07 has terrible
0.07 he _ hit
0.07 head _ a
0.07 headache neck
0.07 heart _ slow
0.07 heart going
0.07 her smile
0.07 hip _ so
0.07 his speech
0.07 his tummy
0.07 hot potato
0.07 hurt _ baby
0.07 hurt _ eye
0.07 hurt _ hes
0.07 husband _ work
0.07 i _ chest
0.07 i _ red
0.07 i _ someth
0.07 i _ the
0.07 i couldnt
0.07 i might
0.07 i slipp
0.07 im _ real
0.07 im _ spot
0.07 im _ when
0.07 im _ xarelto
0.07 in
0.07 in _ day
0.07 in hive
0.07 in on
0.07 in under
0.07 is much
0.07 is muffl
0.07 is shorter
0.07 it in
0.07 it smell
0.07 keep _ a
0.07 knee replacement
0.07 know what
0.07 ladder about
0.07 last _ its
0.07 leg _ a
0.07 leg _ puffy
0.07 leg look
0.07 light _ i
0.07 like _ all
0.07 like _ balloon
0.07 might
0.07 might _ pregnant
0.07 might be
0.07 mom been
0.07 much worse
0.07 my _ absces
0.07 my _ huge
0.07 my _ not
0.07 my baby
0.07 my iron
0.07 my metformin
0.07 my pulse
0.07 neck is
0.07 now _ come
0.07 now _ lip
0.07 numb
0.07 off _ thi
0.07 on _ ice
0.07 on xarelto
0.07 one kidney
0.07 over _ of
0.07 over half
0.07 pain _ goe
0.07 painful _ i
0.07 popp
0.07 potato
0.07 pressure _ an
0.07 product
0.07 puff up
0.07 rainbow _ around
0.07 red eye
0.07 rib hurt
0.07 right _ of
0.07 right _ pain
0.07 rusty _ a
0.07 say _ over
0.07 see star
0.07 shak _ see
0.07 she _ deep
0.07 she _ stand
0.07 she _ thing
0.07 she in
0.07 she shak
0.07 she take
0.07 she went
0.07 shovel
0.07 shower and
0.07 shrimp _ my
0.07 shunt
0.07 since morn
0.07 slow down
0.07 smell awful
0.07 snow _ hour
0.07 snow for
0.07 son hit
0.07 sore _ cant
0.07 spasm i
0.07 stabb _ under
0.07 stand up
0.07 stiff _ i
0.07 still bleed
0.07 still i
0.07 stuff _ his
0.07 suck _ under
0.07 sudden _ cant
0.07 sudden hurt
0.07 sudden pain
0.07 sudden ripp
0.07 take _ thinner
0.07 that _ -there
0.07 that arent
0.07 the _ been
0.07 the _ hand
0.07 the _ said
0.07 the head
0.07 the lab
0.07 the ladder
0.07 the wheel
0.07 ther _ when
0.07 think _ have
0.07 to feed
0.07 tokyo
0.07 tore my
0.07 type
0.07 up _ breath
0.07 up but
0.07 up the
0.07 voice _ like
0.07 voice _ muffl
0.07 vomit _ cant
0.07 vomit _ the
0.07 vomit a
0.07 walk
0.07 warfarin and
0.07 was _ under
0.07 watch _ i
0.07 went _ thi
0.07 what day
0.07 with _ since
0.07 with _ worst
0.07 with asthma
0.07 work under
0.07 worst _ in
0.07 worst _ ive
0.07 yesterday _ a
0.06 #11+ _ in
0.06 #11+ _ ive
0.06 #11+ slipp
0.06 #99+
0.06 -any -more
0.06 -contraction
0.06 -contraction -yet
0.06 -hurt
0.06 -real
0.06 =a_lot =cocaine
0.06 =a_lot =fall_hard
0.06 =a_lot =fell_baby
0.06 =a_lot =itching
0.06 =a_lot =limb_cold_pale
0.06 =a_lot =liver_known
0.06 =a_lot =one_side_belly
0.06 =a_lot =overdose_taken
0.06 =a_lot =saddle_numb
0.06 =a_lot =tingling_hands
0.06 =a_lot =upper_belly_pain
0.06 =a_lot =weak_legs
0.06 =abuse_danger =head_danger
0.06 =allergen =cant_stand
0.06 =allergen =cut_by_accident
0.06 =allergen =drugs_taken
0.06 =allergen =hurts_move
0.06 =allergen =limp_leg
0.06 =allergen =weak_one_side
0.06 =asthma =wheeze_word
0.06 =at_rest =three_days
0.06 =baby =hours_pain
0.06 =back_pain =bleeding_any
0.06 =belly_blow =car_crash
0.06 =belly_hard =belly_hit
0.06 =belly_hard =confused
0.06 =belly_hard =days_many
0.06 =belly_hard =hurts_move
0.06 =belly_hard =vomiting_constantly
0.06 =belly_hit =cramps
0.06 =belly_hit =short_breath
0.06 =belly_hit =weak_one_side
0.06 =belly_pain =head_danger
0.06 =belly_pain =stomach_burn
0.06 =belly_pain =sudden
0.06 =belly_surgery_recent =many_days
0.06 =belly_word =hours_pain
0.06 =belly_word =preterm_weeks
0.06 =belly_word =rash
0.06 =bite_bad =bleeding_heavy
0.06 =bite_bad =leaking
0.06 =bite_bad =left_ribs
0.06 =bleeding_any =chest_any
0.06 =bleeding_any =chest_pain
0.06 =bleeding_any =feels_sleepy
0.06 =bleeding_any =gums_bleed
0.06 =bleeding_heavy =preterm_weeks
0.06 =bleeding_heavy =spits_clots
0.06 =blood_streak =contact_lens
0.06 =blood_streak =headache
0.06 =blood_thinner =drowsy
0.06 =bluish =rash
0.06 =blurry_vision =cant_stand
0.06 =blurry_vision =limp_leg
0.06 =blurry_vision =limp_refuses
0.06 =blurry_vision =severe_weakness
0.06 =blurry_vision =sudden_balance
0.06 =breathe_word =leg_feet_swollen
0.06 =burn_severity =car_crash
0.06 =burn_severity =diarrhea
0.06 =burn_severity =pressure_elsewhere
0.06 =burn_severity =speech_garbled
0.06 =burn_severity =wound
0.06 =calf =cant_stand
0.06 =cannot_breathe =hernia_stuck
0.06 =cannot_breathe =overdose_taken
0.06 =cannot_breathe =postpartum
0.06 =cannot_breathe =trunk_pain
0.06 =cannot_move_limb =right_side
0.06 =cannot_move_side =right_side
0.06 =cant_lie_flat =swelling
0.06 =cant_sit_still =eye_hit_bad
0.06 =cant_sit_still =squeezing_word
0.06 =cant_stand =child_got_pills
0.06 =cant_stand =dangerous_person
0.06 =cant_stand =overdose_taken
0.06 =cant_stand =urinary_stuck_long
0.06 =car_crash =chest_lasting
0.06 =car_crash =confused
0.06 =car_crash =shoulder_pain
0.06 =chemical_word =chest_any
0.06 =chest_any =drowning
0.06 =chest_any =feels_sleepy
0.06 =chest_any =head_danger
0.06 =chest_any =overdose_taken
0.06 =chest_any =pressure_elsewhere
0.06 =chest_any =vomiting
0.06 =chest_lasting =face_blisters
0.06 =chest_lasting =fall_any
0.06 =chest_lasting =pressure_elsewhere
0.06 =chest_lasting =steroids_stopped
0.06 =chest_lasting =stiff_neck
0.06 =chest_pain =feels_sleepy
0.06 =chest_pain =head_danger
0.06 =chest_pain =overdose_taken
0.06 =chest_pain =pressure_elsewhere
0.06 =chest_pain =vomiting
0.06 =chest_pressure =cocaine
0.06 =chest_pressure =drowning
0.06 =chest_pressure =drugs_taken
0.06 =chest_pressure =smoke
0.06 =child_got_pills =limp_leg
0.06 =child_got_pills =opioid
0.06 =child_got_pills =severe_weakness
0.06 =clear_fluid =dangerous_person
0.06 =clear_fluid =fight_blow
0.06 =clear_fluid =head_injury
0.06 =co_words =cut_by_accident
0.06 =cold_limb =hours_pain
0.06 =cold_limb =tingling_hands
0.06 =confused =drowsy
0.06 =confused =uti
0.06 =confused =weak_any
0.06 =confused =wound_infected
0.06 =copd =hernia_stuck
0.06 =copd =speech
0.06 =copd =three_days
0.06 =cough =drowsy
0.06 =coughs_blood =fight_blow
0.06 =cramps =fall_hard
0.06 =cramps =fell_baby
0.06 =cramps =hit_hard
0.06 =dangerous_person =numb_any
0.06 =dangerous_person =turning_blue
0.06 =dangerous_person =weak_any
0.06 =days_many =drank
0.06 =days_many =hurts_move
0.06 =deformed =trunk_pain
0.06 =deformed =weak_one_side
0.06 =diarrhea
0.06 =drank =head_danger
0.06 =drowsy =means_mentioned
0.06 =drowsy =slow_breathing
0.06 =drowsy =squeezing_word
0.06 =drugs_taken =edible_word
0.06 =early_one_side =one_side_belly
0.06 =early_one_side =trunk_pain
0.06 =eye_area =face_odd
0.06 =eye_area =leaking
0.06 =eye_area =weak_any
0.06 =eye_hit =leaking
0.06 =eye_hit_bad =wont_go_away
0.06 =eye_red =head_danger
0.06 =face_blisters =skin_peeling
0.06 =face_droop =squeezing_word
0.06 =face_droop =swallow_trouble
0.06 =face_droop =throat_tight
0.06 =face_droop =wont_swallow
0.06 =face_injury =hours_pain
0.06 =face_odd =long_bleed
0.06 =fainted =severe_pain
0.06 =fall_any =hernia_stuck
0.06 =fall_any =leaking
0.06 =fall_any =sudden
0.06 =feels_sleepy =hernia_stuck
0.06 =fell_baby =vomiting
0.06 =fight_blow =hurts_move
0.06 =fight_blow =leaking
0.06 =fight_blow =spits_clots
0.06 =flank_pain =severe_weakness
0.06 =gums_bleed
0.06 =halos =head_danger
0.06 =halos =vomiting
0.06 =harm_others =many_days
0.06 =head_danger =headache
0.06 =head_danger =means_mentioned
0.06 =head_danger =moved_right
0.06 =head_danger =spreading
0.06 =head_danger =steroids_stopped
0.06 =head_danger =wound_infected
0.06 =heart_condition =pale_clammy
0.06 =hernia_stuck =many_days
0.06 =hernia_stuck =pleuritic
0.06 =hernia_stuck =swelling_face
0.06 =high_fever =severe_pain
0.06 =high_fever =squeezing_word
0.06 =hip_fracture =weak_one_side
0.06 =hit_hard =leaking
0.06 =hit_hard =sudden
0.06 =hoarse =pain_any
0.06 =hours_pain =worst_ever_sick
0.06 =hurts_breathing =injection_joint
0.06 =hurts_breathing =recent_surgery
0.06 =hurts_move =short_breath
0.06 =hurts_move =vomiting_constantly
0.06 =injection_joint =trunk_pain
0.06 =jaundice =vomiting_constantly
0.06 =jaundice =young_baby
0.06 =jaw_arm_sweat =pressure_elsewhere
0.06 =jaw_arm_sweat =squeezing_word
0.06 =leg_swelling_one =sudden
0.06 =limb_injury =pleuritic
0.06 =limp_leg =overdose_taken
0.06 =limp_leg =sudden
0.06 =limp_leg =vomiting_constantly
0.06 =limp_refuses =long_bleed
0.06 =limp_refuses =overdose_taken
0.06 =limp_refuses =speech
0.06 =long_bleed =sudden
0.06 =long_bleed =wakes
0.06 =moved_right =vomiting
0.06 =neck_swelling =swelling_lips
0.06 =one_side_belly =pale_clammy
0.06 =overdose_taken =severe_weakness
0.06 =overdose_taken =short_breath
0.06 =overdose_taken =slow_breathing
0.06 =pain_any =stumbles
0.06 =pain_any =swelling_lips
0.06 =pale_clammy =stomach_burn
0.06 =phlegm =scratched
0.06 =phlegm =three_days
0.06 =pressure_elsewhere =trunk_pain
0.06 =racing_heart =rigors
0.06 =severe_headache =vomiting_constantly
0.06 =severe_pain =stomach_burn
0.06 =severe_pain =swallow_trouble
0.06 =severe_pain =throat_tight
0.06 =severe_pain =wont_swallow
0.06 =severe_weakness =urinary_stuck_long
0.06 =speech =tingling_hands
0.06 =spits_clots =trunk_pain
0.06 =spits_clots =vaginal_bleeding
0.06 =squeezing_word =tia_resolved
0.06 =steroids_stopped =vomiting
0.06 =stiff_neck =vomiting_constantly
0.06 =stomach_burn =sweating
0.06 =stomach_burn =vomiting_constantly
0.06 =swallow_trouble =swelling_face
0.06 =swelling =vomiting_constantly
0.06 =swelling_face =throat_tight
0.06 =swelling_face =wont_swallow
0.06 =tooth =trunk_pain
0.06 =upper_belly_pain =vomiting_constantly
0.06 =urinary_stuck_long =vomiting
0.06 =vomiting_constantly =wakes
0.06 ?come
0.06 ^ _ deliver
0.06 ^ _ father
0.06 ^ _ green
0.06 ^ _ used
0.06 ^ chest
0.06 ^ kid
0.06 ^ period
0.06 ^ squeez
0.06 a _ arm
0.06 a _ heart
0.06 a _ last
0.06 a breath
0.06 after _ feed
0.06 after his
0.06 all _ for
0.06 amaz
0.06 and _ bare
0.06 and _ cannot
0.06 and _ fell
0.06 and _ hoarse
0.06 and _ shook
0.06 and _ shoulder
0.06 and _ up
0.06 and came
0.06 and got
0.06 and someth
0.06 and thi
0.06 and white
0.06 anyth i
0.06 are _ after
0.06 are _ to
0.06 arm weak
0.06 at _ feet
0.06 at school
0.06 ate
0.06 ate _ heart
0.06 ate my
0.06 baby two
0.06 bead _ her
0.06 bead up
0.06 bed he
0.06 blad came
0.06 by _ bee
0.06 cannot
0.06 cant _ and
0.06 car _ on
0.06 cast
0.06 chemo _ week
0.06 chest _ pull
0.06 close my
0.06 could _ my
0.06 dad _ off
0.06 diarrhea and
0.06 dizzy
0.06 dizzy and
0.06 doctor _ i
0.06 doesnt know
0.06 down _ since
0.06 dye my
0.06 ear _ red
0.06 eye _ so
0.06 face _ gray
0.06 fast my
0.06 feel amaz
0.06 floor _ night
0.06 floor all
0.06 for _ and
0.06 four _ and
0.06 four hour
0.06 friend had
0.06 from my
0.06 gasoline
0.06 gasoline in
0.06 get the
0.06 get wind
0.06 hand with
0.06 handlebar
0.06 handlebar and
0.06 has _ terrible
0.06 have _ red
0.06 have sharp
0.06 havent _ since
0.06 he doesnt
0.06 he woke
0.06 head _ i
0.06 heart and
0.06 his _ are
0.06 his _ smell
0.06 hurt _ much
0.06 hurt _ swallow
0.06 i _ amaz
0.06 i _ back
0.06 i _ shaky
0.06 i deliver
0.06 i give
0.06 i squeez
0.06 i used
0.06 ice
0.06 im _ fell
0.06 in _ ear
0.06 in _ for
0.06 in _ throat
0.06 in my
0.06 inhaler _ -help
0.06 is _ okay
0.06 is bad
0.06 is pale
0.06 isnt _ -any
0.06 it come
0.06 its bleed
0.06 knock me
0.06 larger
0.06 last _ it
0.06 left _ has
0.06 left eye
0.06 left i
0.06 leg _ hot
0.06 leg _ i
0.06 leg its
0.06 letter _ my
0.06 life _ on
0.06 light
0.06 like _ a
0.06 lock
0.06 look white
0.06 maybe
0.06 mom fell
0.06 morn im
0.06 moved _ the
0.06 muscl spasm
0.06 my _ #11+
0.06 my _ doctor
0.06 my _ muscl
0.06 my _ skin
0.06 my nephew
0.06 my pee
0.06 my shoulder
0.06 navel
0.06 nephew
0.06 night _ start
0.06 night it
0.06 no -contraction
0.06 no _ -yet
0.06 now _ im
0.06 now _ throat
0.06 now _ up
0.06 of _ at
0.06 of _ clot
0.06 ok _ my
0.06 on _ belly
0.06 on all
0.06 one and
0.06 out _ wont
0.06 over _ my
0.06 pill bottle
0.06 post
0.06 pregnant _ down
0.06 pregnant fell
0.06 pulse is
0.06 pupil _ larger
0.06 purple spot
0.06 rac _ #99+
0.06 raw
0.06 red _ with
0.06 red poop
0.06 roommate has
0.06 round my
0.06 say it
0.06 see right
0.06 shak _ i
0.06 she _ -mak
0.06 she confus
0.06 she so
0.06 shoulder _ came
0.06 shoulder _ i
0.06 shovel snow
0.06 since _ antibiotic
0.06 skin _ hot
0.06 skin _ the
0.06 sleepy now
0.06 slic _ hand
0.06 slic my
0.06 slipp in
0.06 smell fruity
0.06 so _ she
0.06 so dizzy
0.06 soft lump
0.06 split
0.06 squeez _ pimple
0.06 squeez a
0.06 stomach _ hurt
0.06 stomach _ to
0.06 sudden _ im
0.06 swell _ one
0.06 swell is
0.06 terrible belly
0.06 that _ on
0.06 that _ to
0.06 the _ by
0.06 the _ door
0.06 the _ down
0.06 the doctor
0.06 the store
0.06 the third
0.06 the water
0.06 thi _ feel
0.06 third
0.06 throw _ breath
0.06 to ask
0.06 to come
0.06 tooth infection
0.06 tremor
0.06 under _ water
0.06 up _ havent
0.06 up breath
0.06 up proper
0.06 vomit _ i
0.06 wait
0.06 went black
0.06 wont _ vomit
0.06 worse since
0.06 year _ had
0.06 yesterday _ he
0.05 # _ now
0.05 #11+ and
0.05 -later
0.05 -tear -when
0.05 -tear _ -she
0.05 =a_lot =face_droop
0.05 =a_lot =fight_blow
0.05 =a_lot =muscle_cramps
0.05 =a_lot =one_eye
0.05 =a_lot =recent_infection
0.05 =alcohol =blood_streak
0.05 =allergen =hypertension
0.05 =baby_still =hours_pain
0.05 =back_pain =high_fever
0.05 =belly_blow =belly_hard
0.05 =belly_blow =chest_lasting
0.05 =belly_hard =cant_stand
0.05 =belly_hard =limp_leg
0.05 =belly_hard =limp_refuses
0.05 =belly_hard =urinary_stuck_long
0.05 =belly_hit =car_crash
0.05 =belly_hit =hernia_stuck
0.05 =belly_hit =squeezing_word
0.05 =belly_pain =belly_surgery_recent
0.05 =belly_pain =cant_straighten
0.05 =belly_pain =heart_condition
0.05 =belly_pain =long_bleed
0.05 =belly_pain =racing_heart
0.05 =belly_pain =shoulder_pain
0.05 =belly_pain =worst_ever
0.05 =belly_surgery_recent =belly_word
0.05 =belly_surgery_recent =eye_hit_bad
0.05 =belly_surgery_recent =racing_heart
0.05 =belly_surgery_recent =squeezing_word
0.05 =belly_word =cant_straighten
0.05 =belly_word =tearing
0.05 =belly_word =worst_ever
0.05 =bite_bad =one_side_belly
0.05 =bleeding_any =early_one_side
0.05 =bleeding_any =short_breath
0.05 =bleeding_any =suicidal
0.05 =bleeding_heavy =suicidal
0.05 =blood_streak =muscle_strain_word
0.05 =blood_streak =swelling
0.05 =blow_ribs =dangerous_person
0.05 =bluish =limb_cold_pale
0.05 =bluish =limp_refuses
0.05 =bluish =unresponsive
0.05 =blurry_vision =hurts_move
0.05 =blurry_vision =many_days
0.05 =blurry_vision =stumbles
0.05 =blurry_vision =weak_any
0.05 =breathe_word =choking
0.05 =burn_severity =doom
0.05 =burn_severity =drank
0.05 =burn_severity =head_injury
0.05 =burn_severity =spits_clots
0.05 =calf =elderly
0.05 =cannot_breathe =cant_stand
0.05 =cannot_breathe =heat_exposure
0.05 =cannot_breathe =hurts_breathing
0.05 =cannot_breathe =limp_leg
0.05 =cannot_breathe =limp_refuses
0.05 =cannot_breathe =stumbles
0.05 =cannot_breathe =weak_any
0.05 =cannot_move_limb =stroke_word
0.05 =cannot_move_side =speech
0.05 =cannot_move_side =speech_garbled
0.05 =cannot_move_side =stroke_word
0.05 =cant_stand =cant_straighten
0.05 =cant_stand =flu_bad
0.05 =cant_stand =hernia_stuck
0.05 =cant_straighten =limp_leg
0.05 =cant_straighten =limp_refuses
0.05 =cant_straighten =pain_any
0.05 =cant_straighten =severe_weakness
0.05 =car_crash =dizzy
0.05 =chemical_burn =chest_pain
0.05 =chemical_burn =cough
0.05 =chemical_burn =hurts_move
0.05 =chemical_burn =long_bleed
0.05 =chemical_word =hours_pain
0.05 =chest_any =spits_clots
0.05 =chest_lasting =chest_pain
0.05 =chest_lasting =cold_exposure
0.05 =chest_lasting =eye_bulge
0.05 =chest_lasting =eye_red
0.05 =chest_lasting =hives_all
0.05 =chest_lasting =hours_pain
0.05 =chest_lasting =low_temp
0.05 =chest_pain =racing_heart
0.05 =chest_pain =spits_clots
0.05 =chest_tearing =weak_any
0.05 =child_got_pills =dizzy
0.05 =child_got_pills =long_bleed
0.05 =cholinergic =swallow_trouble
0.05 =cholinergic =throat_tight
0.05 =clot_risk =fast_breathing
0.05 =cocaine =cough
0.05 =cold_limb =wound_infected
0.05 =confused =hernia_stuck
0.05 =cough =flank_pain
0.05 =dangerous_person =fall_height
0.05 =dangerous_person =hip_hurts
0.05 =dangerous_person =legs_gone
0.05 =dangerous_person =vomit_few
0.05 =dangerous_person =weak_legs
0.05 =dark_urine =hours_pain
0.05 =days_many =hurts_breathing
0.05 =days_many =preterm_weeks
0.05 =deep_cut =limb_bleeds
0.05 =deformed =elderly
0.05 =deformed =limp_leg
0.05 =deformed =limp_refuses
0.05 =diarrhea =squeezing_word
0.05 =dizzy =fight_blow
0.05 =dizzy =means_mentioned
0.05 =dizzy =overdose_taken
0.05 =dizzy =using_word
0.05 =double_vision =sudden
0.05 =drank =weak_any
0.05 =drowsy =eye_area
0.05 =early_one_side =near_faint
0.05 =early_one_side =vaginal_bleeding
0.05 =edible_word =limp_refuses
0.05 =elderly =heat_exposure
0.05 =eye_area =near_faint
0.05 =eye_area =severe_headache
0.05 =eye_area =squeezing_word
0.05 =eye_area =swelling_face
0.05 =eye_hit_bad =rectal_blood
0.05 =eye_hit_bad =three_days
0.05 =face_droop =sudden
0.05 =face_odd =tingling_hands
0.05 =fall_any =pale_clammy
0.05 =fall_any =squeezing_word
0.05 =fall_any =vomit_few
0.05 =fast_breathing =pleuritic
0.05 =feels_sleepy =pale_clammy
0.05 =feels_sleepy =sweating
0.05 =feels_sleepy =trunk_pain
0.05 =fever =pregnant
0.05 =fight_blow =vomit_few
0.05 =flank_pain =hurts_breathing
0.05 =flank_pain =radiates_groin
0.05 =flank_pain =squeezing_word
0.05 =flank_pain =uti
0.05 =flu_bad =limp_leg
0.05 =flu_bad =limp_refuses
0.05 =flu_bad =severe_weakness
0.05 =head_danger =three_days
0.05 =headache =many_days
0.05 =heat_exposure =nausea
0.05 =heat_exposure =pale_clammy
0.05 =heat_exposure =short_breath
0.05 =hernia_stuck =limp_leg
0.05 =hernia_stuck =limp_refuses
0.05 =hernia_stuck =racing_heart
0.05 =hernia_stuck =rigors_hard
0.05 =hernia_stuck =shaking
0.05 =hernia_stuck =skin_infection
0.05 =hernia_stuck =wound
0.05 =hernia_stuck =wound_infected
0.05 =hip_fracture =limp_leg
0.05 =hip_fracture =limp_refuses
0.05 =hit_hard =squeezing_word
0.05 =hit_hard =vomit_few
0.05 =hoarse =strep_like
0.05 =hours_pain =jaw_arm_sweat
0.05 =hours_pain =newborn
0.05 =hours_pain =stool_blood
0.05 =hours_pain =young_baby
0.05 =hurts_move =stroke_word
0.05 =immunosuppressed =sickle_cell
0.05 =immunosuppressed =sudden
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =limb_bleeds =wound
0.05 =limb_injury =scratched
0.05 =limp_leg =one_side_belly
0.05 =limp_leg =wakes
0.05 =limp_refuses =one_side_belly
0.05 =limp_refuses =sudden
0.05 =lips_blue =unresponsive
0.05 =long_bleed =plant_eaten
0.05 =long_bleed =poison_swallowed
0.05 =long_bleed =upper_belly_pain
0.05 =low_temp =pale_clammy
0.05 =making_swell =short_breath
0.05 =muscle_tear =rash
0.05 =near_faint =pregnant
0.05 =near_faint =shoulder_pain
0.05 =new_baby =short_breath
0.05 =new_baby =squeezing_word
0.05 =new_baby =wound_infected
0.05 =one_side_belly =radiates_groin
0.05 =one_side_belly =short_breath
0.05 =one_side_belly =sweating
0.05 =opioid =speech
0.05 =pain_any =stomach_burn
0.05 =pain_any =sudden_balance
0.05 =pain_any =uti
0.05 =pale_clammy =shoulder_pain
0.05 =pale_clammy =tingling_hands
0.05 =pale_clammy =withdrawal
0.05 =phlegm =trunk_pain
0.05 =pleuritic =sudden
0.05 =possible_fracture =trunk_pain
0.05 =radiates =tingling_hands
0.05 =radiates =vomiting
0.05 =radiates_groin =trunk_pain
0.05 =rash
0.05 =right_side =sudden
0.05 =rigors =trunk_pain
0.05 =scratched =spreading
0.05 =severe_pain =stiff_neck
0.05 =severe_pain =tearing
0.05 =severe_pain =wakes
0.05 =severe_weakness =stroke_word
0.05 =short_breath =sugar_very_high
0.05 =short_breath =swelling_face
0.05 =short_breath =wound_infected
0.05 =shoulder_pain =vaginal_bleeding
0.05 =sickle_cell
0.05 =skin_infection =swallow_trouble
0.05 =skin_infection =throat_tight
0.05 =skin_infection =tooth_bad
0.05 =skin_infection =wont_swallow
0.05 =squeezing_word =vomiting_blood
0.05 =squeezing_word =wound
0.05 =stiff_neck =wakes
0.05 =sting =swelling
0.05 =sting =wheeze_word
0.05 =stumbles =vomiting_constantly
0.05 =sudden =swelling
0.05 =sudden =tearing_trunk
0.05 =swallow_trouble =tongue_swollen
0.05 =swallow_trouble =tripod
0.05 =swallow_trouble =wound_infected
0.05 =sweating =withdrawal
0.05 =tearing =weak_any
0.05 =throat_tight =tripod
0.05 =throat_tight =wound_infected
0.05 =tick
0.05 =tongue_swollen =wont_swallow
0.05 =tooth_bad =wound_infected
0.05 =tripod =wont_swallow
0.05 =trunk_pain =weak_any
0.05 =unresponsive =vomiting_constantly
0.05 =wont_swallow =wound_infected
0.05 ?and
0.05 ^ _ bite
0.05 ^ _ chill
0.05 ^ _ daughter
0.05 ^ _ gastric
0.05 ^ _ year
0.05 ^ cat
0.05 ^ face
0.05 ^ gain
0.05 ^ pulse
0.05 a #99+
0.05 a _ came
0.05 a _ swollen
0.05 a _ year
0.05 a panic
0.05 after i
0.05 ago she
0.05 all night
0.05 an _ after
0.05 an ear
0.05 an empty
0.05 and _ weird
0.05 and bump
0.05 and puffy
0.05 and they
0.05 and tight
0.05 ankle is
0.05 are
0.05 are _ shut
0.05 around
0.05 ate _ at
0.05 ate mushroom
0.05 away and
0.05 been _ #99+
0.05 been _ i
0.05 been hurt
0.05 belly _ handlebar
0.05 blad that
0.05 blood lot
0.05 breath _ it
0.05 breath _ yesterday
0.05 bunch _ oxy
0.05 but _ the
0.05 but still
0.05 bypas #
0.05 cant _ acros
0.05 cant _ throw
0.05 cant look
0.05 clean with
0.05 cold since
0.05 confus _ his
0.05 crie in
0.05 crossfit
0.05 cut
0.05 dizzy _ cant
0.05 dizzy i
0.05 doctor _ my
0.05 done
0.05 drank _ bottle
0.05 drank _ whole
0.05 droop and
0.05 ear and
0.05 ear are
0.05 edibl
0.05 every #
0.05 eye _ the
0.05 face _ and
0.05 faint _ my
0.05 fast _ the
0.05 feel _ now
0.05 fell _ my
0.05 fever gett
0.05 find word
0.05 finger _ the
0.05 fit _ the
0.05 foot its
0.05 for _ back
0.05 freez
0.05 gastric _ #
0.05 get it
0.05 gett bigger
0.05 go _ and
0.05 go down
0.05 goe through
0.05 got his
0.05 hand yesterday
0.05 hard i
0.05 has _ chest
0.05 has _ hurt
0.05 have _ in
0.05 have hive
0.05 have shak
0.05 he _ and
0.05 he _ get
0.05 he _ stung
0.05 head _ take
0.05 head last
0.05 head she
0.05 heartburn but
0.05 her _ because
0.05 her _ roll
0.05 her _ side
0.05 her chest
0.05 her tongue
0.05 hes act
0.05 hes wheez
0.05 his back
0.05 home from
0.05 hurt _ its
0.05 i _ bleach
0.05 i _ hive
0.05 i _ im
0.05 i _ look
0.05 i _ sharp
0.05 i lost
0.05 if i
0.05 im _ out
0.05 in _ eyelid
0.05 is bright
0.05 isnt -mak
0.05 isnt _ -sense
0.05 it _ on
0.05 its spread
0.05 last month
0.05 lift weight
0.05 like hes
0.05 look shorter
0.05 lump _ my
0.05 lupu and
0.05 mastectomy
0.05 may
0.05 middle _ my
0.05 minut _ then
0.05 morn i
0.05 mucu
0.05 my _ button
0.05 my _ has
0.05 my _ year
0.05 my chin
0.05 my coffee
0.05 nail _ remover
0.05 neck _ a
0.05 neck _ bend
0.05 neck wont
0.05 night _ keep
0.05 night _ now
0.05 of _ mouth
0.05 of oxy
0.05 on antibiotic
0.05 one _ look
0.05 out _ it
0.05 outward
0.05 pain _ the
0.05 pale _ clammy
0.05 party _ he
0.05 pee _ dark
0.05 pill _ now
0.05 pill _ of
0.05 pill instead
0.05 polish remover
0.05 pressure _ #11+
0.05 puff _ and
0.05 red
0.05 red _ in
0.05 rib _ when
0.05 ripp _ between
0.05 sat down
0.05 say his
0.05 scar to
0.05 shak _ hard
0.05 she _ #
0.05 shoulder _ that
0.05 shoulder and
0.05 shut _ she
0.05 since
0.05 so _ on
0.05 some pill
0.05 son _ a
0.05 start _ real
0.05 still _ to
0.05 stomach _ is
0.05 stop _ up
0.05 stop throw
0.05 sudden _ now
0.05 sudden _ vision
0.05 sudden sharp
0.05 swell _ the
0.05 that start
0.05 the _ spin
0.05 the mountain
0.05 the oven
0.05 the tylenol
0.05 thick
0.05 three _ ago
0.05 throat _ fever
0.05 through _ my
0.05 tight _ im
0.05 time a
0.05 tiny red
0.05 to _ lying
0.05 to walk
0.05 today its
0.05 toe its
0.05 tongue _ gett
0.05 too _ for
0.05 trip
0.05 trip to
0.05 try to
0.05 tum
0.05 turn outward
0.05 tylenol dose
0.05 up chok
0.05 using
0.05 vodka _ i
0.05 vomit _ and
0.05 vomit _ he
0.05 walk acros
0.05 wasp and
0.05 went cold
0.05 white _ of
0.05 white in
0.05 wont eat
0.05 work and
0.05 wrote _ note
0.05 year _ now
0.05 zoo
0.04 # _ preg
0.04 #11+ _ shaky
0.04 #11+ week
0.04 -and
0.04 <#11+
0.04 <as _ <kid
0.04 <covid
0.04 <had <covid
0.04 =a_lot =alcohol
0.04 =a_lot =dizzy
0.04 =a_lot =ketone_breath
0.04 =a_lot =limp_leg
0.04 =a_lot =limp_refuses
0.04 =a_lot =long_bleed
0.04 =a_lot =phlegm
0.04 =a_lot =radiates_groin
0.04 =alcohol =high_fever
0.04 =alcohol =hours_pain
0.04 =allergen =hit_hard
0.04 =allergen =stumbles
0.04 =back_pain =dangerous_person
0.04 =belly_hit =chemical_word
0.04 =belly_hit =feels_sleepy
0.04 =belly_pain =pain_beyond
0.04 =belly_pain =rigors
0.04 =belly_surgery_recent =clot_risk
0.04 =belly_word =cant_sit_still
0.04 =belly_word =pain_beyond
0.04 =belly_word =rigors
0.04 =bite_bad =cannot_move_limb
0.04 =bite_bad =cannot_move_side
0.04 =bite_bad =cold_only
0.04 =bite_bad =deep_burn
0.04 =bite_bad =diarrhea
0.04 =bite_bad =skin_peeling
0.04 =bite_bad =sudden_balance
0.04 =bleeding_any =blurry_vision
0.04 =bleeding_heavy =fall_any
0.04 =bleeding_heavy =fight_blow
0.04 =bleeding_heavy =hit_hard
0.04 =blister_any =face_injury
0.04 =blood_in_urine =squeezing_word
0.04 =blood_streak =gums_bleed
0.04 =bluish =overdose_taken
0.04 =blurry_vision =swelling_face
0.04 =breathe_word =chest_pain
0.04 =breathe_word =trunk_pain
0.04 =burn_any =face_injury
0.04 =burn_big =face_injury
0.04 =burn_big =skin_peeling
0.04 =burn_severity =cannot_move_limb
0.04 =burn_severity =cannot_move_side
0.04 =burn_severity =diabetes
0.04 =calf =fast_breathing
0.04 =calf =hurts_move
0.04 =calf =speech
0.04 =cannot_breathe =phlegm
0.04 =cannot_move_limb =chest_lasting
0.04 =cannot_move_side =chest_lasting
0.04 =cant_sit_still =cant_stand
0.04 =cant_sit_still =cant_straighten
0.04 =cant_sit_still =hurts_move
0.04 =cant_sit_still =limp_leg
0.04 =cant_sit_still =limp_refuses
0.04 =cant_sit_still =severe_weakness
0.04 =cant_stand =cough
0.04 =cant_stand =days_many
0.04 =cant_stand =elderly
0.04 =cant_stand =getting_worse
0.04 =cant_stand =one_side_belly
0.04 =cant_stand =phlegm
0.04 =cant_stand =short_breath
0.04 =cant_straighten =eye_hit_bad
0.04 =cant_straighten =hurts_move
0.04 =cant_straighten =squeezing_word
0.04 =car_crash =dangerous_person
0.04 =car_crash =pale_clammy
0.04 =chemical_word =elderly
0.04 =chemical_word =phlegm
0.04 =chest_any =fast_breathing
0.04 =chest_any =injection_joint
0.04 =chest_any =many_days
0.04 =chest_any =phlegm
0.04 =chest_any =using_word
0.04 =chest_lasting =days_many
0.04 =chest_lasting =deep_burn
0.04 =chest_lasting =frostbite
0.04 =chest_lasting =limb_injury
0.04 =chest_lasting =new_medicine
0.04 =chest_lasting =scratched
0.04 =chest_lasting =small_cut
0.04 =chest_lasting =splinter_small
0.04 =chest_lasting =swelling_lips
0.04 =chest_pain =days_many
0.04 =chest_pain =fast_breathing
0.04 =chest_pain =hurts_move
0.04 =chest_pain =injection_joint
0.04 =chest_pain =many_days
0.04 =chest_pain =phlegm
0.04 =chest_pressure =severe_pain
0.04 =choking =throat_tight
0.04 =clot_risk =severe_pain
0.04 =clot_risk =vomiting
0.04 =clot_risk =vomiting_blood
0.04 =co_words =snake_bad
0.04 =co_words =sting
0.04 =cold_exposure =deep_burn
0.04 =cold_limb =eye_hit_bad
0.04 =confused =fight_blow
0.04 =cough =limp_leg
0.04 =cough =limp_refuses
0.04 =cough =severe_weakness
0.04 =cough =stumbles
0.04 =cough =weak_any
0.04 =dangerous_person =elderly
0.04 =dangerous_person =racing_heart
0.04 =dangerous_person =radiates
0.04 =days_many =diarrhea
0.04 =days_many =limp_refuses
0.04 =days_many =severe_weakness
0.04 =deep_burn =face_injury
0.04 =deep_burn =hours_pain
0.04 =deformed =speech
0.04 =diarrhea =severe_pain
0.04 =diarrhea =trunk_pain
0.04 =dizzy =fall_any
0.04 =dizzy =hit_hard
0.04 =double_vision =vomiting
0.04 =droopy_lid =eye_hit_bad
0.04 =droopy_lid =head_danger
0.04 =droopy_lid =sudden
0.04 =drowsy =fight_blow
0.04 =drugs_taken =unresponsive
0.04 =ear_wax =severe_pain
0.04 =elderly =fight_blow
0.04 =elderly =head_injury
0.04 =elderly =limp_leg
0.04 =eye_area =right_side
0.04 =eye_area =swelling
0.04 =eye_bulge =swelling_face
0.04 =eye_bulge =swelling_lips
0.04 =eye_hit_bad =fast_breathing
0.04 =eye_hit_bad =pressure_elsewhere
0.04 =eye_hit_bad =scratched
0.04 =eye_red =swelling_face
0.04 =eye_red =swelling_lips
0.04 =face_droop =radiates
0.04 =face_injury =radiates
0.04 =face_injury =skin_peeling
0.04 =fall_hard =limp_leg
0.04 =fall_hard =limp_refuses
0.04 =fall_hard =vomiting
0.04 =fast_breathing =leg_swelling_one
0.04 =fast_breathing =severe_pain
0.04 =fast_breathing =swelling
0.04 =feels_sleepy =fight_blow
0.04 =fell_baby =limp_leg
0.04 =fell_baby =limp_refuses
0.04 =fever =tooth
0.04 =flank_pain
0.04 =flank_pain =hip_hurts
0.04 =flank_pain =one_side_belly
0.04 =flank_pain =pain_any
0.04 =flu_bad =recent_infection
0.04 =frostbite =hours_pain
0.04 =getting_worse =limp_leg
0.04 =getting_worse =limp_refuses
0.04 =getting_worse =severe_weakness
0.04 =hallucinating =mania_psychosis
0.04 =headache =light_hurts
0.04 =headache =weak_any
0.04 =hernia_stuck =hip_fracture
0.04 =hernia_stuck =ketone_breath
0.04 =hernia_stuck =thirsty
0.04 =hernia_stuck =vomiting_constantly
0.04 =hives_all =short_breath
0.04 =hives_all =wheeze_word
0.04 =hours_pain =small_cut
0.04 =hours_pain =splinter_small
0.04 =hours_pain =stiff_neck
0.04 =hours_pain =upper_belly_pain
0.04 =hurts_breathing =sudden
0.04 =hurts_move =limb_injury
0.04 =hurts_move =sudden
0.04 =hurts_move =swelling_lips
0.04 =limb_injury =red_racing
0.04 =limb_injury =splinter_small
0.04 =limp_leg =moved_right
0.04 =limp_leg =phlegm
0.04 =limp_leg =short_breath
0.04 =limp_leg =speech
0.04 =limp_leg =speech_garbled
0.04 =limp_leg =urinary_stuck_long
0.04 =limp_refuses =moved_right
0.04 =limp_refuses =phlegm
0.04 =limp_refuses =short_breath
0.04 =limp_refuses =urinary_stuck_long
0.04 =muscle_tear =pain_any
0.04 =near_faint =one_eye
0.04 =near_faint =severe_pain
0.04 =neck_swelling =skin_infection
0.04 =neck_swelling =wound_infected
0.04 =one_eye =right_side
0.04 =one_side_belly =severe_weakness
0.04 =one_side_belly =worst_ever
0.04 =pain_beyond =trunk_pain
0.04 =phlegm
0.04 =phlegm =severe_weakness
0.04 =rectal_blood =vomiting
0.04 =rectal_blood =vomiting_blood
0.04 =right_side =stomach_burn
0.04 =scratched =wound_infected
0.04 =short_breath =stumbles
0.04 =small_cut =splinter_small
0.04 =stool_blood =vomiting
0.04 =stool_blood =vomiting_blood
0.04 =swelling =upper_belly_pain
0.04 =swelling_face =wheeze_word
0.04 =tingling_hands =weak_any
0.04 =trunk_pain =wont_feed
0.04 =urinary_stuck_long =vomiting_constantly
0.04 ^ _ best
0.04 ^ _ gone
0.04 ^ _ nut
0.04 ^ _ slipp
0.04 ^ _ too
0.04 ^ crack
0.04 ^ im
0.04 ^ muscl
0.04 ^ new
0.04 ^ voic
0.04 a _ potato
0.04 a _ valve
0.04 about #
0.04 about an
0.04 after _ knee
0.04 ago _ calf
0.04 all _ once
0.04 all at
0.04 altitude
0.04 and _ husband
0.04 and _ till
0.04 and blood
0.04 ankle _ its
0.04 at _ since
0.04 at work
0.04 awful pain
0.04 back _ for
0.04 back _ he
0.04 back _ its
0.04 ball
0.04 been an
0.04 been puk
0.04 belly _ and
0.04 belly _ that
0.04 best friend
0.04 bleed _ been
0.04 bleed its
0.04 block
0.04 bloody _ for
0.04 breast is
0.04 breath _ chest
0.04 but _ better
0.04 cant _ start
0.04 cant take
0.04 chest _ that
0.04 crack tooth
0.04 crush _ pain
0.04 crush chest
0.04 dad _ been
0.04 dad _ hurt
0.04 day _ is
0.04 down _ and
0.04 few
0.04 few day
0.04 finger _ white
0.04 from _ chainsaw
0.04 gas _ the
0.04 got _ arm
0.04 got _ pain
0.04 got _ ripp
0.04 grandma _ and
0.04 grandma took
0.04 hand #
0.04 hand _ day
0.04 hand are
0.04 hard _ his
0.04 has _ diarrhea
0.04 have _ chest
0.04 have _ that
0.04 havent -slept
0.04 havent _ -all
0.04 he swallow
0.04 he threw
0.04 head now
0.04 heavy bleed
0.04 her nose
0.04 her speech
0.04 his heart
0.04 his mouth
0.04 home
0.04 horrible _ in
0.04 horrible pain
0.04 hot _ in
0.04 hurt with
0.04 i _ heat
0.04 i _ woozy
0.04 i vomit
0.04 im feel
0.04 in _ cant
0.04 in _ eye
0.04 india
0.04 inside my
0.04 is _ it
0.04 is heavy
0.04 it _ an
0.04 it _ bad
0.04 its _ an
0.04 keep _ up
0.04 kinda
0.04 left _ i
0.04 life and
0.04 lot _ bright
0.04 machine
0.04 minut of
0.04 my _ friend
0.04 my _ popp
0.04 my _ real
0.04 my best
0.04 my inhaler
0.04 my sister
0.04 needle
0.04 needle _ me
0.04 needle stuck
0.04 next to
0.04 now _ whole
0.04 on _ neck
0.04 pain _ around
0.04 pain _ ever
0.04 pain _ her
0.04 pain ive
0.04 party and
0.04 pill to
0.04 potato in
0.04 ran _ marathon
0.04 real hurt
0.04 red _ when
0.04 right _ belly
0.04 right _ for
0.04 roof _ cant
0.04 roof and
0.04 roommate _ a
0.04 salad
0.04 scream _ i
0.04 sharp _ in
0.04 side _ cant
0.04 side is
0.04 since _ got
0.04 sitt on
0.04 skin look
0.04 smoke _ the
0.04 so _ since
0.04 someth to
0.04 son _ asthma
0.04 son with
0.04 splash _ my
0.04 stand _ straight
0.04 stomach _ for
0.04 stomach burn
0.04 stop _ its
0.04 straight _ see
0.04 stuck me
0.04 sudden everyth
0.04 teeth came
0.04 that _ through
0.04 that moved
0.04 the _ belly
0.04 the _ bit
0.04 the _ on
0.04 the _ without
0.04 the heat
0.04 the hot
0.04 the stove
0.04 the trip
0.04 then felt
0.04 thinner _ fell
0.04 throw _ i
0.04 time _ take
0.04 up his
0.04 up straight
0.04 vomit all
0.04 wake _ proper
0.04 walk _ and
0.04 walk without
0.04 was chok
0.04 weak she
0.04 week _ ther
0.04 went _ in
0.04 what the
0.04 when _ take
0.04 whole hand
0.04 wisdom _ came
0.04 with _ pain
0.04 with shak
0.04 worst belly
0.04 year _ boy
0.04 you _ on
0.03 # and
0.03 #11+ _ short
0.03 -kick
0.03 -today
0.03 <last _ and
0.03 =a_lot =cant_stand
0.03 =a_lot =right_side
0.03 =a_lot =sting_mouth
0.03 =a_lot =stumbles
0.03 =abuse_danger =head_injury
0.03 =alcohol =elderly
0.03 =allergen =pleuritic
0.03 =animal_bite =calf
0.03 =belly_hard =bleeding_any
0.03 =belly_hard =pale_clammy
0.03 =belly_hard =severe_pain
0.03 =belly_hard =vaginal_bleeding
0.03 =belly_pain =cant_sit_still
0.03 =belly_pain =hours_pain
0.03 =bite_bad =blood_thinner
0.03 =bite_bad =chest_sucks
0.03 =bite_bad =eye_chemical
0.03 =bite_bad =face_and_arm
0.03 =bite_bad =injection_joint
0.03 =bite_bad =recent_surgery
0.03 =bite_bad =tooth_bad
0.03 =bite_bad =trunk_pain
0.03 =bleeding_any =dentist
0.03 =bleeding_heavy =chest_any
0.03 =blurry_vision =face_droop
0.03 =bp_high =one_side_belly
0.03 =bp_high =right_side
0.03 =bp_high =weak_any
0.03 =bp_high =weak_one_side
0.03 =burn_any
0.03 =burn_severity =chest_sucks
0.03 =burn_severity =face_and_arm
0.03 =burn_severity =fast_breathing
0.03 =burn_severity =phlegm
0.03 =burn_severity =rigors
0.03 =burn_severity =stumbles
0.03 =burn_severity =sudden_balance
0.03 =calf =co_words
0.03 =calf =fall_hard
0.03 =calf =fell_baby
0.03 =cannot_breathe =clot_risk
0.03 =cant_sit_still =head_danger
0.03 =cant_sit_still =one_side_belly
0.03 =cant_sit_still =vomiting
0.03 =cant_stand =ear_wax
0.03 =cant_stand =fall_any
0.03 =cant_stand =hit_hard
0.03 =cant_stand =long_bleed
0.03 =cant_stand =moved_right
0.03 =cant_straighten =trunk_pain
0.03 =chemical_word =chest_pressure
0.03 =chest_any =chest_sucks
0.03 =chest_any =eye_hit_bad
0.03 =chest_any =right_side
0.03 =chest_lasting =cramps
0.03 =chest_lasting =diabetes
0.03 =chest_lasting =face_and_arm
0.03 =chest_lasting =hit_by_car
0.03 =chest_lasting =no_gas
0.03 =chest_lasting =pain_beyond
0.03 =chest_lasting =silent_for_a_reason
0.03 =chest_lasting =spreading
0.03 =chest_lasting =stab_shot
0.03 =chest_lasting =tired
0.03 =chest_lasting =upper_belly_pain
0.03 =chest_lasting =weak_any
0.03 =chest_lasting =wont_feed
0.03 =chest_pain =chest_sucks
0.03 =chest_pain =eye_hit_bad
0.03 =chest_pain =limb_injury
0.03 =chest_pain =right_side
0.03 =chest_sucks =head_danger
0.03 =chest_sucks =pain_any
0.03 =chest_sucks =trunk_pain
0.03 =chest_sucks =vomiting
0.03 =clot_risk =making_swell
0.03 =cold_limb =face_and_arm
0.03 =cold_limb =face_droop
0.03 =cold_limb =face_injury
0.03 =cold_limb =face_odd
0.03 =cold_limb =heart_condition
0.03 =confused =cough
0.03 =copd =cough
0.03 =copd =phlegm
0.03 =dangerous_person =eye_area
0.03 =dangerous_person =rigors_hard
0.03 =dangerous_person =tingling_hands
0.03 =dark_urine =severe_pain
0.03 =days_many =trunk_pain
0.03 =deformed =fell_baby
0.03 =double_vision =face_droop
0.03 =ear_wax =heart_condition
0.03 =ear_wax =limp_leg
0.03 =ear_wax =limp_refuses
0.03 =ear_wax =making_swell
0.03 =eye_area =refuses
0.03 =eye_area =wont_feed
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
0.03 =face_odd =head_danger
0.03 =fall_any =long_bleed
0.03 =fast_breathing =rigors_hard
0.03 =fast_breathing =shaking
0.03 =fever =hurts_breathing
0.03 =fever =no_urine
0.03 =fever =pleuritic
0.03 =fever =wont_feed
0.03 =fight_blow =hours_pain
0.03 =fight_blow =long_bleed
0.03 =flank_pain =short_breath
0.03 =headache =pain_any
0.03 =heart_condition =limb_cold_pale
0.03 =heart_condition =numb_any
0.03 =high_fever =severe_weakness
0.03 =high_fever =trunk_pain
0.03 =hit_hard =long_bleed
0.03 =hives =itching
0.03 =hives =swelling_throat
0.03 =hives =throat_tight
0.03 =hours_pain =nosebleed
0.03 =hurts_move =pleuritic
0.03 =hurts_move =tingling_hands
0.03 =hypertension =one_side_belly
0.03 =hypertension =weak_any
0.03 =hypertension =weak_one_side
0.03 =injection_joint =joint_hot
0.03 =joint_hot =recent_surgery
0.03 =kidney_disease
0.03 =limb_injury =recent_surgery
0.03 =limb_injury =weak_any
0.03 =long_bleed =severe_weakness
0.03 =many_days =racing_heart
0.03 =means_mentioned =opioid
0.03 =means_mentioned =pale_clammy
0.03 =means_mentioned =sweating
0.03 =moved_right =severe_weakness
0.03 =one_side_belly =severe_headache
0.03 =opioid =pain_any
0.03 =opioid =squeezing_word
0.03 =pain_any =recent_infection
0.03 =pain_any =swelling_face
0.03 =pain_any =vomiting_blood
0.03 =pale_clammy =tia_resolved
0.03 =pelvic_pain =severe_pain
0.03 =phlegm =swelling
0.03 =pleuritic =right_side
0.03 =radiates_groin =severe_weakness
0.03 =radiates_groin =weak_any
0.03 =recent_travel =tired
0.03 =right_side =short_breath
0.03 =right_side =sudden_balance
0.03 =severe_headache =trunk_pain
0.03 =severe_weakness =tingling_hands
0.03 =short_breath =sickle_cell
0.03 =sting_mouth =swelling_throat
0.03 =stumbles =sudden
0.03 =sudden =sudden_balance
0.03 =sudden_balance =wakes
0.03 =trunk_pain =vomiting_blood
0.03 =trunk_pain =worst_ever_sick
0.03 =uti
0.03 =vomiting =worst_ever
0.03 =vomiting =worst_ever_sick
0.03 ^ _ heartbeat
0.03 ^ _ niece
0.03 ^ _ through
0.03 ^ drank
0.03 ^ throat
0.03 a _ an
0.03 a blood
0.03 a box
0.03 a motorcycle
0.03 a uti
0.03 afraid
0.03 after _ flight
0.03 afternoon _ got
0.03 afternoon i
0.03 ammonia _ now
0.03 and _ sore
0.03 and ammonia
0.03 and cramp
0.03 and moved
0.03 arm _ its
0.03 at _ time
0.03 at my
0.03 baby she
0.03 back
0.03 bee _ me
0.03 bee _ now
0.03 bend over
0.03 bleach _ ammonia
0.03 bleach _ toilet
0.03 blood _ she
0.03 blood in
0.03 burn
0.03 but ive
0.03 butt
0.03 button _ moved
0.03 chill fever
0.03 colostomy
0.03 contact _ eye
0.03 ct
0.03 cut from
0.03 day _ i
0.03 discharge
0.03 doctor said
0.03 doubl
0.03 drink _ no
0.03 drink and
0.03 eye _ of
0.03 eye _ vomit
0.03 eye all
0.03 eye wont
0.03 face is
0.03 feel _ it
0.03 feel crack
0.03 feel heavy
0.03 fell off
0.03 felt _ heart
0.03 felt my
0.03 felt the
0.03 few _ for
0.03 finish
0.03 first _ today
0.03 fish
0.03 for _ bit
0.03 glas _ is
0.03 got _ hand
0.03 had _ migraine
0.03 handlebar _ now
0.03 have _ kidney
0.03 have heart
0.03 have one
0.03 he _ a
0.03 headache
0.03 high _ the
0.03 his pain
0.03 i _ into
0.03 i _ shak
0.03 i _ weight
0.03 i bend
0.03 i climb
0.03 im afraid
0.03 in _ pee
0.03 is _ for
0.03 is _ now
0.03 is diabetic
0.03 is hard
0.03 it _ the
0.03 it dangerou
0.03 it start
0.03 its _ like
0.03 its _ red
0.03 its _ up
0.03 jerk for
0.03 kid pupil
0.03 leg from
0.03 lift _ box
0.03 like _ for
0.03 look up
0.03 lower belly
0.03 maroon
0.03 mixed bleach
0.03 mouth _ white
0.03 my _ again
0.03 my _ out
0.03 my _ pupil
0.03 my blood
0.03 my contact
0.03 my dose
0.03 my for
0.03 my grandpa
0.03 my niece
0.03 neck _ crack
0.03 neck feel
0.03 newborn
0.03 niece
0.03 numb _ the
0.03 on _ hand
0.03 on and
0.03 one _ my
0.03 pain behind
0.03 pain pill
0.03 pee for
0.03 period _ heavy
0.03 popp and
0.03 pres _ a
0.03 read
0.03 room is
0.03 she _ up
0.03 since lunch
0.03 smell gas
0.03 son _ hurt
0.03 start _ hour
0.03 stiff
0.03 stove
0.03 stuff like
0.03 stung me
0.03 that _ and
0.03 the _ it
0.03 the chest
0.03 the table
0.03 think ther
0.03 to _ lower
0.03 to drink
0.03 toilet cleaner
0.03 took _ pain
0.03 tylenol _ i
0.03 ulcer
0.03 under _ rib
0.03 up more
0.03 urine is
0.03 wake to
0.03 want _ go
0.03 week no
0.03 went double
0.03 when _ bend
0.03 when _ get
0.03 when _ stand
0.03 who _ #11+
0.03 with cramp
0.03 worst stomach
0.03 wrist on
0.03 yellow
0.03 yesterday and
0.03 yo _ fever
0.02 # _ had
0.02 -at -all
0.02 =a_lot =leg_feet_swollen
0.02 =a_lot =sudden_balance
0.02 =a_lot =thirsty
0.02 =alcohol =head_danger
0.02 =allergen =chest_any
0.02 =allergen =chest_pain
0.02 =allergen =clot_risk
0.02 =allergen =wound_infected
0.02 =aura_usual =short_breath
0.02 =belly_pain =high_fever
0.02 =belly_pain =vaginal_bleeding
0.02 =belly_pain =vomiting_blood
0.02 =belly_pain =worst_ever_sick
0.02 =belly_word =vaginal_bleeding
0.02 =belly_word =worst_ever_sick
0.02 =bite_bad =dizzy
0.02 =bite_bad =drowsy
0.02 =bite_bad =limb_bleeds
0.02 =bite_bad =spine_injury
0.02 =bite_bad =stumbles
0.02 =bleeding_heavy =pale_clammy
0.02 =blister_any =chest_lasting
0.02 =blister_word =chest_lasting
0.02 =bp_high =burn_severity
0.02 =breathe_word =squeezing_word
0.02 =burn_severity =cold_hands
0.02 =burn_severity =leg_swelling_one
0.02 =burn_severity =moved_right
0.02 =burn_severity =swelling_throat
0.02 =cant_stand =wakes
0.02 =chest_any =hernia_stuck
0.02 =chest_any =wont_go_away
0.02 =chest_lasting =fall_hard
0.02 =chest_lasting =tick
0.02 =chest_lasting =ulcer_nsaid
0.02 =chest_pain =hernia_stuck
0.02 =chest_pain =wont_go_away
0.02 =child_got_pills =trunk_pain
0.02 =co_words =eye_hit_bad
0.02 =cold_hands =frostbite
0.02 =days_many =ear_wax
0.02 =dizzy =elderly
0.02 =dizzy =face_droop
0.02 =dizzy =face_injury
0.02 =dizzy =vomiting
0.02 =ear_wax =hurts_move
0.02 =elderly =eye_area
0.02 =elderly =stumbles
0.02 =eye_area =short_breath
0.02 =face_droop =hurts_move
0.02 =face_droop =severe_weakness
0.02 =face_injury =head_danger
0.02 =headache
0.02 =high_fever =right_side
0.02 =high_fever =upper_belly_pain
0.02 =hit_hard =swelling
0.02 =hours_pain =phlegm
0.02 =hours_pain =pressure_elsewhere
0.02 =hours_pain =ulcer_nsaid
0.02 =hypertension =right_side
0.02 =leg_swelling_one =one_side_belly
0.02 =limp_leg =stomach_burn
0.02 =limp_refuses =stomach_burn
0.02 =limp_refuses =wakes
0.02 =long_bleed =pressure_elsewhere
0.02 =many_days =newborn
0.02 =one_side_belly =rigors
0.02 =one_side_belly =swelling
0.02 =one_side_belly =weak_any
0.02 =one_side_belly =worst_ever_sick
0.02 =overdose_taken =pale_clammy
0.02 =overdose_taken =sweating
0.02 =pain_any
0.02 =pain_any =sickle_cell
0.02 =pale_clammy =using_word
0.02 =rash =scratched
0.02 =rash =sunburn
0.02 =recent_travel =severe_weakness
0.02 =recent_travel =weak_any
0.02 =right_side =rigors
0.02 =severe_weakness =shaking
0.02 =shaking =weak_any
0.02 =squeezing_word =stumbles
0.02 =stomach_burn =vaginal_bleeding
0.02 =stumbles =wakes
0.02 =sudden_balance =vomiting
0.02 =sweating =using_word
0.02 =trunk_pain =using_word
0.02 =trunk_pain =wont_go_away
0.02 ^ _ altitude
0.02 ^ _ low
0.02 ^ _ twist
0.02 ^ bleach
0.02 ^ breath
0.02 ^ wife
0.02 a _ today
0.02 a bump
0.02 a deep
0.02 a marathon
0.02 a stroke
0.02 a whole
0.02 about _ husband
0.02 after _ shot
0.02 after every
0.02 and _ bit
0.02 and _ wrist
0.02 anyth
0.02 anyth down
0.02 are _ i
0.02 at _ store
0.02 back _ my
0.02 back it
0.02 be
0.02 because i
0.02 because my
0.02 began
0.02 belly _ the
0.02 bleed gum
0.02 burn my
0.02 but she
0.02 can _ but
0.02 can _ wait
0.02 cant talk
0.02 dad has
0.02 diaper are
0.02 do stitch
0.02 dont _ -a
0.02 down _ it
0.02 drug
0.02 embarass
0.02 everyone _ work
0.02 everyone at
0.02 eye hurt
0.02 foot smell
0.02 for about
0.02 from _ desk
0.02 goe _ in
0.02 goe away
0.02 got a
0.02 had _ same
0.02 had stomach
0.02 headach
0.02 heart disease
0.02 hold his
0.02 hot dog
0.02 hot oil
0.02 house is
0.02 i _ from
0.02 i wait
0.02 im just
0.02 in _ hot
0.02 intimacy
0.02 is _ white
0.02 it _ away
0.02 its _ hot
0.02 kid
0.02 leg _ work
0.02 lid
0.02 like _ since
0.02 me its
0.02 moved _ to
0.02 moved down
0.02 moved to
0.02 my _ but
0.02 my _ come
0.02 my scalp
0.02 my spit
0.02 never -had
0.02 of _ #11+
0.02 on _ leg
0.02 on _ pill
0.02 pain _ so
0.02 pain ever
0.02 palm
0.02 pink again
0.02 question is
0.02 red _ im
0.02 said _ was
0.02 shaky hand
0.02 since _ afternoon
0.02 sleep _ with
0.02 someth _ me
0.02 someth bit
0.02 space
0.02 stair
0.02 start an
0.02 still a
0.02 the
0.02 the _ keep
0.02 the arm
0.02 they said
0.02 thi time
0.02 to _ his
0.02 to _ in
0.02 tomorrow _ i
0.02 umbilical
0.02 umbilical cord
0.02 walk but
0.02 want to
0.02 we
0.02 you _ stitch
0.01 # _ pm
0.01 #99+ feet
0.01 -she
0.01 =a_lot =rigors
0.01 =a_lot =wakes
0.01 =allergen =mouth_burning
0.01 =baby
0.01 =baby =burn_severity
0.01 =baby =eye_area
0.01 =bite_bad =wakes
0.01 =blood_streak =co_words
0.01 =burn_any =iron_pills
0.01 =burn_any =rash
0.01 =cant_stand =right_side
0.01 =chest_lasting =choking
0.01 =chest_lasting =panic_known
0.01 =cold_limb =purple_word
0.01 =cold_limb =weak_any
0.01 =dangerous_person =diabetes
0.01 =days_many =dentist
0.01 =during_exercise =fight_blow
0.01 =ear_wax =eye_area
0.01 =eye_hit_bad =muscle_tear
0.01 =flank_pain =severe_headache
0.01 =flank_pain =worst_ever
0.01 =head_danger =withdrawal
0.01 =hoarse =throat_sore
0.01 =hours_pain =rash
0.01 =hours_pain =vomiting_constantly
0.01 =limb_injury =tetanus_due
0.01 =limp_leg =right_side
0.01 =limp_refuses =right_side
0.01 =overdose_taken =wakes
0.01 =pain_any =speech
0.01 =swelling =trunk_pain
0.01 =tooth_pulled
0.01 ^ _ #11+
0.01 ^ _ have
0.01 ^ _ peni
0.01 ^ _ popp
0.01 ^ battery
0.01 ^ hernia
0.01 ^ newborn
0.01 ^ should
0.01 ^ who
0.01 a #11+
0.01 a _ #
0.01 a _ bug
0.01 a few
0.01 and still
0.01 and weak
0.01 baby _ are
0.01 baby _ is
0.01 baby chok
0.01 been _ with
0.01 black _ in
0.01 boy is
0.01 calf _ sore
0.01 chest pain
0.01 church
0.01 cry
0.01 daughter fell
0.01 did
0.01 do _ talk
0.01 dog bite
0.01 enough
0.01 faint _ church
0.01 feel
0.01 feel _ with
0.01 fever _ with
0.01 football
0.01 for _ cancer
0.01 formula
0.01 from _ the
0.01 from thi
0.01 gain _ pound
0.01 get _ down
0.01 have _ failure
0.01 have _ on
0.01 have _ sore
0.01 have ms
0.01 head up
0.01 hear _ and
0.01 heart race
0.01 heat pad
0.01 hot _ my
0.01 husband had
0.01 i _ drink
0.01 i _ ms
0.01 in _ is
0.01 in church
0.01 is _ an
0.01 is _ than
0.01 is drool
0.01 it _ that
0.01 it shoot
0.01 just _ in
0.01 law is
0.01 lay
0.01 let
0.01 lift _ couch
0.01 lift boxe
0.01 like _ my
0.01 little one
0.01 long _ a
0.01 mom talk
0.01 monday the
0.01 ms
0.01 my _ all
0.01 my _ did
0.01 my _ race
0.01 my _ to
0.01 my _ tomorrow
0.01 need to
0.01 night and
0.01 normal again
0.01 on _ skin
0.01 out _ a
0.01 pad _ #
0.01 park
0.01 peanut allergy
0.01 period _ a
0.01 pill
0.01 pill at
0.01 round
0.01 round _ belly
0.01 scream when
0.01 side when
0.01 so _ of
0.01 solid
0.01 son _ had
0.01 son _ has
0.01 sore _ #
0.01 start round
0.01 stomach
0.01 than usual
0.01 the _ after
0.01 the burn
0.01 thi _ i
0.01 throat #
0.01 throat _ day
0.01 tick
0.01 twice today
0.01 two _ old
0.01 were _ a
0.01 when she
0.01 with a
0.01 with an
0.01 worse than
-0.01 # _ cant
-0.01 # _ girl
-0.01 -bad
-0.01 <the <fami
-0.01 =a_lot =at_rest
-0.01 =a_lot =elderly
-0.01 =a_lot =numb_any
-0.01 =a_lot =stomach_burn
-0.01 =alcohol =vomiting_constantly
-0.01 =allergen =cramps
-0.01 =allergen =wakes
-0.01 =bite_bad =rigors
-0.01 =bite_bad =tired
-0.01 =bp_high =eye_hit_bad
-0.01 =bp_medicine =hypertension
-0.01 =burn_severity =swelling
-0.01 =chest_lasting =low_mood
-0.01 =chest_lasting =nosebleed
-0.01 =chest_lasting =refuses
-0.01 =cough =phlegm
-0.01 =croup_cough
-0.01 =cut_by_accident =means_mentioned
-0.01 =days_many =dizzy
-0.01 =days_many =recent_infection
-0.01 =days_many =vomiting_constantly
-0.01 =during_exercise =squeezing_word
-0.01 =during_exercise =wound_infected
-0.01 =eye_area
-0.01 =eye_chemical =pain_any
-0.01 =eye_surgery
-0.01 =eye_surgery =injection_joint
-0.01 =eye_surgery =recent_surgery
-0.01 =hip_hurts =squeezing_word
-0.01 =hurts_move =three_days
-0.01 =limb_injury =wound
-0.01 =many_days =pain_any
-0.01 =pain_any =wound
-0.01 =thyroid_off
-0.01 =vaginal_bleeding
-0.01 ?could
-0.01 ^ <he
-0.01 ^ ?could
-0.01 ^ _ #
-0.01 ^ _ off
-0.01 ^ _ question
-0.01 ^ _ turn
-0.01 ^ _ wall
-0.01 ^ diarrhea
-0.01 ^ dog
-0.01 ^ swallow
-0.01 a _ a
-0.01 a _ just
-0.01 a noseble
-0.01 and _ upset
-0.01 and doesnt
-0.01 and hurt
-0.01 and miss
-0.01 ankl
-0.01 ankl are
-0.01 are _ up
-0.01 are too
-0.01 ask _ i
-0.01 batteri
-0.01 beach
-0.01 belly and
-0.01 big and
-0.01 bit _ the
-0.01 bit but
-0.01 bleach and
-0.01 both
-0.01 but not
-0.01 came _ sudden
-0.01 can _ call
-0.01 car accident
-0.01 chok _ the
-0.01 chok in
-0.01 day _ fever
-0.01 drive
-0.01 fever _ a
-0.01 fever _ throat
-0.01 fever sore
-0.01 food _ down
-0.01 gave _ dog
-0.01 get rid
-0.01 ghana
-0.01 giv
-0.01 goe down
-0.01 going _ the
-0.01 grandma has
-0.01 had _ #
-0.01 had _ headache
-0.01 has parkinson
-0.01 have _ cut
-0.01 her _ a
-0.01 her _ medicine
-0.01 his _ yesterday
-0.01 horse
-0.01 i _ with
-0.01 i ate
-0.01 instead
-0.01 is _ about
-0.01 is _ breath
-0.01 it feel
-0.01 it get
-0.01 its clos
-0.01 kitchen knife
-0.01 know _ to
-0.01 land on
-0.01 lift a
-0.01 lupu
-0.01 minut _ morn
-0.01 minut thi
-0.01 month and
-0.01 my
-0.01 my _ chang
-0.01 my _ vomit
-0.01 my alarm
-0.01 my antidepressant
-0.01 my calf
-0.01 nauseou
-0.01 near faint
-0.01 new medicine
-0.01 old put
-0.01 on _ long
-0.01 on sudden
-0.01 out my
-0.01 pain _ high
-0.01 pain on
-0.01 pain up
-0.01 paint
-0.01 parkinson
-0.01 parkinson and
-0.01 party
-0.01 patient
-0.01 peel _ a
-0.01 period with
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 pill _ my
-0.01 pneumonia
-0.01 poop was
-0.01 rid
-0.01 rid _ it
-0.01 rid of
-0.01 roll
-0.01 second
-0.01 since _ quit
-0.01 sit _ my
-0.01 sneez and
-0.01 splinter _ my
-0.01 splinter in
-0.01 stomach _ a
-0.01 stomach _ on
-0.01 swollen _ it
-0.01 than
-0.01 the _ an
-0.01 the _ call
-0.01 the beach
-0.01 the kid
-0.01 the year
-0.01 they are
-0.01 three week
-0.01 toddler swallow
-0.01 tooth pull
-0.01 vomit _ since
-0.01 week _ the
-0.01 weigh #11+
-0.01 weight
-0.01 white _ on
-0.01 wiggle
-0.01 with bleach
-0.01 work it
-0.01 wrist is
-0.01 year _ put
-0.01 yellow i
-0.02 #11+ _ #11+
-0.02 <a <history
-0.02 <a _ <of
-0.02 <history <of
-0.02 =allergen =cough
-0.02 =allergen =leg_swelling_one
-0.02 =belly_pain =diabetes
-0.02 =bleeding_any =wound
-0.02 =blister_any =rash
-0.02 =blister_word =fever
-0.02 =blood_streak =refuses
-0.02 =blood_streak =sudden
-0.02 =burn_severity =newborn
-0.02 =burn_severity =three_days
-0.02 =burn_severity =throat_tight
-0.02 =chest_any =three_days
-0.02 =chest_lasting =feels_incredible
-0.02 =chest_lasting =three_days
-0.02 =chest_pain =squeezing_word
-0.02 =chest_pain =three_days
-0.02 =child_got_pills =co_words
-0.02 =choking_passed =fever
-0.02 =cold_only =eye_red
-0.02 =cough =recent_infection
-0.02 =dangerous_person =low_mood
-0.02 =days_many =muscle_tear
-0.02 =days_many =throat_sore
-0.02 =deep_burn =frostbite
-0.02 =deep_burn =limb_cold_pale
-0.02 =diabetes =pain_any
-0.02 =diabetes =trunk_pain
-0.02 =diarrhea =eye_area
-0.02 =drowsy =pain_any
-0.02 =ear_wax =silent_for_a_reason
-0.02 =eye_hit_bad =kidney_stone
-0.02 =hours_pain =tired
-0.02 =hours_pain =tonsils_out
-0.02 =jaundice =newborn
-0.02 =kidney_stone =pain_any
-0.02 =kidney_stone =squeezing_word
-0.02 =means_mentioned =pain_any
-0.02 =means_mentioned =scratched
-0.02 =overdose_taken =pain_any
-0.02 =overdose_taken =trunk_pain
-0.02 =pale_clammy =racing_heart
-0.02 =racing_heart =sweating
-0.02 =three_days =trunk_pain
-0.02 ^ _ black
-0.02 ^ _ boy
-0.02 ^ _ dropp
-0.02 ^ _ raw
-0.02 ^ _ roll
-0.02 ^ _ section
-0.02 ^ _ there
-0.02 ^ _ travel
-0.02 ^ c
-0.02 ^ grandpa
-0.02 ^ watch
-0.02 a
-0.02 a _ aid
-0.02 a _ bone
-0.02 a _ day
-0.02 a _ to
-0.02 a foot
-0.02 a hot
-0.02 a weird
-0.02 after _ surgery
-0.02 after shovel
-0.02 after that
-0.02 all _ with
-0.02 anyth _ the
-0.02 arm are
-0.02 baby _ its
-0.02 back _ a
-0.02 bad _ in
-0.02 bark
-0.02 bark cough
-0.02 be worri
-0.02 belly from
-0.02 between a
-0.02 blood _ medicine
-0.02 bluish
-0.02 bottle is
-0.02 bp #99+
-0.02 breath _ im
-0.02 breath after
-0.02 but im
-0.02 cake
-0.02 cancer
-0.02 cat _ my
-0.02 doctor say
-0.02 drank a
-0.02 fever _ wont
-0.02 fever of
-0.02 five minut
-0.02 for _ i
-0.02 forearm
-0.02 forever
-0.02 get tired
-0.02 gett worse
-0.02 going _ a
-0.02 got hit
-0.02 grandfather is
-0.02 had _ and
-0.02 had _ flu
-0.02 had _ pain
-0.02 hand tingle
-0.02 has had
-0.02 hav _ baby
-0.02 he fell
-0.02 headache _ two
-0.02 heart murmur
-0.02 his _ from
-0.02 his _ went
-0.02 i dropp
-0.02 in _ cheek
-0.02 itch and
-0.02 its _ me
-0.02 its kill
-0.02 keep water
-0.02 kick _ the
-0.02 kid is
-0.02 last night
-0.02 lip _ a
-0.02 make my
-0.02 mandoline
-0.02 me
-0.02 mix
-0.02 morn _ throw
-0.02 morn _ up
-0.02 mother _ law
-0.02 mother in
-0.02 murmur
-0.02 my _ nose
-0.02 my _ pain
-0.02 my _ spit
-0.02 my and
-0.02 my father
-0.02 my surgery
-0.02 need _ cancel
-0.02 next _ my
-0.02 now _ has
-0.02 of _ #
-0.02 of sleep
-0.02 old _ up
-0.02 on _ #
-0.02 on the
-0.02 over with
-0.02 oyster
-0.02 panic _ i
-0.02 pill _ is
-0.02 pill box
-0.02 postpartum #
-0.02 pressure medicine
-0.02 pretty
-0.02 put on
-0.02 raw oyster
-0.02 remover _ my
-0.02 say _ son
-0.02 she _ she
-0.02 shoot _ my
-0.02 shoot down
-0.02 should my
-0.02 shoulder hurt
-0.02 son had
-0.02 son took
-0.02 spin clas
-0.02 stair _ #11+
-0.02 sushi
-0.02 sushi _ now
-0.02 take _ breath
-0.02 ten
-0.02 the _ day
-0.02 the _ leg
-0.02 the colonoscopy
-0.02 the cut
-0.02 the knee
-0.02 they _ a
-0.02 to cancel
-0.02 to move
-0.02 today _ is
-0.02 tomorrow because
-0.02 too _ at
-0.02 took two
-0.02 two and
-0.02 warm _ just
-0.02 was _ tv
-0.02 was watch
-0.02 wasp sting
-0.02 we are
-0.02 week _ #11+
-0.02 week _ cough
-0.02 week hes
-0.02 when _ climb
-0.02 white stuff
-0.02 with _ blood
-0.03 # _ he
-0.03 #11+ now
-0.03 -heart
-0.03 -rac
-0.03 <a <kid
-0.03 <came
-0.03 <she
-0.03 =a_lot =back_pain
-0.03 =a_lot =drowsy
-0.03 =a_lot =scratched
-0.03 =alcohol =burn_severity
-0.03 =alcohol =tia_resolved
-0.03 =allergen =severe_pain
-0.03 =allergen =testicle
-0.03 =belly_hard =fever
-0.03 =belly_hit =fell
-0.03 =belly_pain =nausea
-0.03 =belly_surgery_recent
-0.03 =bite_bad =strep_like
-0.03 =bleeding_any =during_exercise
-0.03 =bleeding_any =postpartum
-0.03 =blood_streak =purple_word
-0.03 =blood_streak =vomiting
-0.03 =bp_high =days_many
-0.03 =calf =scratched
-0.03 =cast_tight
-0.03 =co_words =rigors
-0.03 =cold_hands =limb_cold_pale
-0.03 =constipation =no_gas
-0.03 =cramps =fall_any
-0.03 =crohns
-0.03 =cut_by_accident =phlegm
-0.03 =cut_by_accident =tetanus_due
-0.03 =dangerous_person =days_many
-0.03 =dangerous_person =ear_pain
-0.03 =dangerous_person =fall_hard
-0.03 =dangerous_person =one_eye
-0.03 =days_many =sleepless_days
-0.03 =days_many =sting
-0.03 =deep_burn =ear_wax
-0.03 =drowsy =fever
-0.03 =during_exercise =twisted
-0.03 =eye_hit_bad =left_ribs
-0.03 =eye_hit_bad =spine_injury
-0.03 =fall_any =scratched
-0.03 =fast_breathing =fever
-0.03 =fell =hit_hard
-0.03 =flank_pain =kidney_stone
-0.03 =head_danger =ulcer_nsaid
-0.03 =hours_pain =irregular_heart
-0.03 =hours_pain =rigors
-0.03 =injection_joint =limb_injury
-0.03 =jaw_locked =radiates
-0.03 =leaking =preterm_weeks
-0.03 =nodes =swelling
-0.03 =pain_any =radiates
-0.03 =radiates =tooth
-0.03 =radiates =weak_any
-0.03 =recent_surgery =scratched
-0.03 =red_racing =scratched
-0.03 =rigors =tired
-0.03 =scratched =squeezing_word
-0.03 =scratched =wound
-0.03 =spine_injury =squeezing_word
-0.03 =tia_resolved =weak_any
-0.03 =tropics
-0.03 ^ _ calf
-0.03 ^ _ cut
-0.03 ^ _ gas
-0.03 ^ _ hernia
-0.03 ^ _ leg
-0.03 ^ _ skat
-0.03 ^ _ teeth
-0.03 ^ altitude
-0.03 ^ asthma
-0.03 ^ hello
-0.03 ^ ice
-0.03 a _ band
-0.03 a _ fence
-0.03 a _ from
-0.03 a _ i
-0.03 a _ time
-0.03 a _ what
-0.03 a headache
-0.03 after _ a
-0.03 after each
-0.03 and _ dont
-0.03 and _ spread
-0.03 are dry
-0.03 are peel
-0.03 asthma
-0.03 at _ it
-0.03 ate a
-0.03 ate someth
-0.03 baby powder
-0.03 back _ neck
-0.03 bar
-0.03 belly feel
-0.03 big _ of
-0.03 branch
-0.03 breath _ i
-0.03 breath _ usual
-0.03 breath feel
-0.03 breath smell
-0.03 breath than
-0.03 bronchiti
-0.03 bruis and
-0.03 campfire
-0.03 cant put
-0.03 chang
-0.03 chest _ im
-0.03 come _ goe
-0.03 come and
-0.03 cough _ she
-0.03 crohn
-0.03 day it
-0.03 down _ left
-0.03 each feed
-0.03 feel _ but
-0.03 fence
-0.03 foot from
-0.03 gas in
-0.03 get my
-0.03 girlfriend
-0.03 give him
-0.03 had _ low
-0.03 had _ on
-0.03 had thi
-0.03 have _ rash
-0.03 hello
-0.03 her face
-0.03 his shin
-0.03 hurt _ i
-0.03 i _ put
-0.03 i wrote
-0.03 ice skat
-0.03 in _ mountain
-0.03 it _ #99+
-0.03 it _ im
-0.03 it _ its
-0.03 it last
-0.03 its just
-0.03 its red
-0.03 just _ to
-0.03 left _ then
-0.03 letter
-0.03 lower _ pain
-0.03 mom has
-0.03 my _ bottle
-0.03 my _ no
-0.03 my _ run
-0.03 my kid
-0.03 my sugar
-0.03 night _ week
-0.03 of _ than
-0.03 of burn
-0.03 one arm
-0.03 out _ is
-0.03 oxycodone
-0.03 pulse _ #11+
-0.03 ran _ of
-0.03 razor
-0.03 rusty fence
-0.03 scalp
-0.03 shock _ the
-0.03 shot yesterday
-0.03 since can
-0.03 skat
-0.03 small hole
-0.03 smell _ in
-0.03 someone _ me
-0.03 spinn _ i
-0.03 start like
-0.03 sugar
-0.03 swell _ i
-0.03 testicl
-0.03 the hospital
-0.03 threw _ twice
-0.03 tight band
-0.03 tired and
-0.03 to _ her
-0.03 turn _ in
-0.03 up _ #
-0.03 up _ lot
-0.03 up from
-0.03 up twice
-0.03 was _ for
-0.03 without
-0.03 year _ is
-0.03 yellow phlegm
-0.04 # _ #11+
-0.04 # _ no
-0.04 # d
-0.04 #11+ _ pregnant
-0.04 #11+ month
-0.04 #11+ shot
-0.04 #99+ i
-0.04 -for -two
-0.04 -on
-0.04 <a <seizure
-0.04 <chest <pain
-0.04 <had _ <pain
-0.04 <had _ <seizure
-0.04 =a_lot =eating_disorder
-0.04 =a_lot =sweating
-0.04 =allergen =eye_hit_bad
-0.04 =allergen =fall_any
-0.04 =allergen =shaking
-0.04 =belly_hard =burn_severity
-0.04 =belly_hard =hours_pain
-0.04 =belly_hit =cut_by_accident
-0.04 =belly_pain =burn_severity
-0.04 =belly_word =bite_bad
-0.04 =belly_word =fever
-0.04 =belly_word =flu_bad
-0.04 =belly_word =recent_infection
-0.04 =bite_bad =tia_resolved
-0.04 =blood_streak =red_patch
-0.04 =burn_severity =inconsolable
-0.04 =chest_lasting =dizzy
-0.04 =chest_lasting =eye_chemical
-0.04 =chest_lasting =means_mentioned
-0.04 =chest_lasting =radiates_leg
-0.04 =chest_lasting =stroke_word
-0.04 =choking_passed =weak_one_side
-0.04 =co_words
-0.04 =cough
-0.04 =dangerous_person =long_bleed
-0.04 =days_many =means_mentioned
-0.04 =dentist =hours_pain
-0.04 =drowsy =swelling
-0.04 =ear_wax =possible_fracture
-0.04 =eye_hit_bad =feels_sleepy
-0.04 =hand_infection
-0.04 =hand_infection =possible_fracture
-0.04 =hernia_stuck =testicle
-0.04 =hours_pain =new_medicine
-0.04 =hours_pain =vaginal_bleeding
-0.04 =itching =swelling_lips
-0.04 =itchy_only =swelling_lips
-0.04 =limb_injury =many_days
-0.04 =limb_injury =red_patch
-0.04 =red_patch =red_racing
-0.04 =red_patch =scratched
-0.04 =red_patch =wound
-0.04 =skin_infection
-0.04 =sting
-0.04 ?turn
-0.04 ^ _ every
-0.04 ^ _ feed
-0.04 ^ _ gonna
-0.04 ^ _ isnt
-0.04 ^ _ nana
-0.04 ^ _ stand
-0.04 ^ calf
-0.04 ^ mom
-0.04 ^ pull
-0.04 ^ sometim
-0.04 ^ went
-0.04 a _ feel
-0.04 and _ bp
-0.04 and _ knee
-0.04 and keep
-0.04 answer
-0.04 antacid
-0.04 ask about
-0.04 at his
-0.04 at soccer
-0.04 been _ down
-0.04 blood _ look
-0.04 bother me
-0.04 breath _ #
-0.04 brother _ a
-0.04 can _ talk
-0.04 can a
-0.04 chest _ #
-0.04 chiropractor
-0.04 cold _ night
-0.04 cough
-0.04 coworker
-0.04 crack
-0.04 diabetic _ sweaty
-0.04 dull
-0.04 fight _ my
-0.04 fill up
-0.04 find a
-0.04 from _ yesterday
-0.04 got _ up
-0.04 got it
-0.04 hand _ swollen
-0.04 he _ up
-0.04 head _ hes
-0.04 heartbeat _ my
-0.04 heater
-0.04 help my
-0.04 her _ its
-0.04 his _ on
-0.04 his shot
-0.04 husband is
-0.04 i _ a
-0.04 i _ new
-0.04 i _ tylenol
-0.04 i lift
-0.04 i miss
-0.04 i stepp
-0.04 if my
-0.04 inr
-0.04 into _ pill
-0.04 is _ #
-0.04 is off
-0.04 it _ #11+
-0.04 it _ down
-0.04 it _ hard
-0.04 it normal
-0.04 light _ me
-0.04 like i
-0.04 long _ the
-0.04 marfan
-0.04 more and
-0.04 more out
-0.04 mouth sore
-0.04 much _ i
-0.04 much _ is
-0.04 my _ broke
-0.04 my feed
-0.04 my feet
-0.04 my inr
-0.04 my nana
-0.04 my spleen
-0.04 nana
-0.04 night #11+
-0.04 off my
-0.04 one _ the
-0.04 or so
-0.04 over my
-0.04 pain with
-0.04 period for
-0.04 plan to
-0.04 pls
-0.04 pressure
-0.04 purple in
-0.04 rac at
-0.04 replacement
-0.04 rib are
-0.04 should _ take
-0.04 since _ im
-0.04 since he
-0.04 sleep _ my
-0.04 start today
-0.04 stepp _ a
-0.04 stomach flu
-0.04 t
-0.04 t #
-0.04 t _ d
-0.04 tattoo
-0.04 the _ say
-0.04 the chiropractor
-0.04 the eye
-0.04 the lower
-0.04 the yard
-0.04 through it
-0.04 tiny _ spot
-0.04 today _ my
-0.04 two
-0.04 under my
-0.04 up _ a
-0.04 water pill
-0.04 we _ it
-0.04 week
-0.04 week _ and
-0.04 week i
-0.04 wisdom tooth
-0.04 wks preg
-0.04 workout
-0.04 yesterday _ my
-0.04 yesterday im
-0.05 #11+
-0.05 #11+ _ a
-0.05 #11+ _ it
-0.05 #11+ im
-0.05 <appendix <out
-0.05 <had _ <appendix
-0.05 <my <appendix
-0.05 =a_lot =ear_wax
-0.05 =allergen =bp_medicine
-0.05 =allergen =sting
-0.05 =back_pain =flank_pain
-0.05 =blister_word =rash
-0.05 =blood_streak =constipation
-0.05 =blood_thinner =dangerous_person
-0.05 =burn_any =eye_chemical
-0.05 =burn_severity =possible_fracture
-0.05 =burn_severity =swelling_now
-0.05 =burn_severity =ulcer_nsaid
-0.05 =chest_lasting =postpartum_smell
-0.05 =chest_lasting =slept_on
-0.05 =chest_pain =during_exercise
-0.05 =co_words =fever
-0.05 =cramps =days_many
-0.05 =cut_by_accident =trunk_pain
-0.05 =dangerous_person =inconsolable
-0.05 =dentist =head_danger
-0.05 =dentist =tooth_pulled
-0.05 =diarrhea =fever
-0.05 =dizzy =vomiting_constantly
-0.05 =during_exercise =trunk_pain
-0.05 =eye_chemical =eye_pain
-0.05 =fainted =pale_clammy
-0.05 =fast_breathing =hernia_stuck
-0.05 =fever =nodes
-0.05 =getting_worse =wound_infected
-0.05 =hours_pain =wont_feed
-0.05 =hypertension
-0.05 =low_mood =means_mentioned
-0.05 =many_days =squeezing_word
-0.05 =muscle_strain_word =pain_any
-0.05 =pain_any =throat_tight
-0.05 =postpartum =vaginal_bleeding
-0.05 =rash =squeezing_word
-0.05 =rash =trunk_pain
-0.05 =swelling_face =swelling_now
-0.05 =weight_loss
-0.05 ?of _ ?stroke
-0.05 ?stroke _ a
-0.05 ^ _ about
-0.05 ^ _ baby
-0.05 ^ _ bang
-0.05 ^ _ chest
-0.05 ^ _ chlorine
-0.05 ^ _ finger
-0.05 ^ _ little
-0.05 ^ _ may
-0.05 ^ _ neighbor
-0.05 ^ _ out
-0.05 ^ _ rac
-0.05 ^ _ start
-0.05 ^ _ thought
-0.05 ^ _ throat
-0.05 ^ glucose
-0.05 ^ roll
-0.05 ^ was
-0.05 ^ wasp
-0.05 a _ pink
-0.05 a _ stone
-0.05 a hear
-0.05 a kidney
-0.05 accidental took
-0.05 all _ pill
-0.05 and _ arm
-0.05 and _ asthma
-0.05 and _ streak
-0.05 and feel
-0.05 and noth
-0.05 and stopp
-0.05 and then
-0.05 another
-0.05 arm after
-0.05 baby _ #
-0.05 bad _ with
-0.05 below
-0.05 bleach _ i
-0.05 but
-0.05 by my
-0.05 cataract
-0.05 check for
-0.05 cold for
-0.05 cut _ tip
-0.05 cut the
-0.05 dad _ diabetic
-0.05 do the
-0.05 doesnt _ where
-0.05 edge
-0.05 face _ swell
-0.05 failure
-0.05 faint when
-0.05 feel so
-0.05 felt a
-0.05 fifteen
-0.05 fine _ he
-0.05 for _ kidney
-0.05 from _ #
-0.05 gallbladder
-0.05 gas at
-0.05 get heartburn
-0.05 gut
-0.05 had _ miscarriage
-0.05 heart failure
-0.05 hurt _ it
-0.05 i
-0.05 i _ ask
-0.05 i _ myself
-0.05 i stand
-0.05 in thi
-0.05 is _ me
-0.05 is act
-0.05 is almost
-0.05 ladder
-0.05 left _ tingl
-0.05 lie down
-0.05 line _ my
-0.05 little _ but
-0.05 little pink
-0.05 morn _ one
-0.05 my _ #
-0.05 my _ site
-0.05 my cast
-0.05 my colonoscopy
-0.05 my flight
-0.05 my lower
-0.05 my port
-0.05 my wisdom
-0.05 nail polish
-0.05 of carrot
-0.05 off _ bike
-0.05 on me
-0.05 on oxygen
-0.05 one has
-0.05 pee is
-0.05 physical _ work
-0.05 polish
-0.05 pregnant with
-0.05 race
-0.05 rash _ a
-0.05 red _ swollen
-0.05 red _ the
-0.05 rifle
-0.05 see well
-0.05 son fell
-0.05 son put
-0.05 sore _ over
-0.05 sore all
-0.05 stair _ the
-0.05 sugar has
-0.05 swollen red
-0.05 tak _ first
-0.05 talk _ about
-0.05 teeth _ out
-0.05 testicular
-0.05 the _ from
-0.05 the hand
-0.05 the second
-0.05 the swell
-0.05 the swing
-0.05 thi heat
-0.05 thi week
-0.05 to about
-0.05 tonight im
-0.05 too
-0.05 twelve
-0.05 twice _ and
-0.05 we _ for
-0.05 we do
-0.05 where _ is
-0.05 white _ inside
-0.05 with _ on
-0.05 with pus
-0.05 xarelto
-0.05 yesterday the
-0.06 #99+ _ the
-0.06 -breath _ a
-0.06 -breath just
-0.06 -have
-0.06 -more
-0.06 -poop
-0.06 <#11+ <year
-0.06 <doing
-0.06 <doing <rehab
-0.06 <history
-0.06 <my _ <check
-0.06 <rehab
-0.06 <said
-0.06 <stroke <five
-0.06 <talk
-0.06 <they <said
-0.06 <to <talk
-0.06 <want _ <talk
-0.06 =alcohol =chest_lasting
-0.06 =allergen =sea_wound
-0.06 =asthma
-0.06 =belly_hit =dangerous_person
-0.06 =bleeding_any =limb_injury
-0.06 =blood_streak =possible_fracture
-0.06 =bp_medicine
-0.06 =burn_severity =kid_breathing
-0.06 =burn_severity =smoker
-0.06 =choking_passed =vomit_few
-0.06 =constipation =days_many
-0.06 =cough =fast_breathing
-0.06 =dangerous_person =now_at_rest
-0.06 =days_many =left_ribs
-0.06 =diabetes =eye_hit_bad
-0.06 =eye_area =getting_worse
-0.06 =eye_hit_bad =getting_worse
-0.06 =eye_red =one_eye
-0.06 =flank_pain =leg_swelling_one
-0.06 =getting_worse =moved_right
-0.06 =hives =limb_injury
-0.06 =hours_pain =severe_headache
-0.06 =hours_pain =using_word
-0.06 =left_ribs =throat_sore
-0.06 =limb_injury =sea_wound
-0.06 =limb_injury =squeezing_word
-0.06 =pain_any =scratched
-0.06 =pain_beyond =wound
-0.06 =radiates =tia_resolved
-0.06 =raynaud_usual =using_word
-0.06 =scratched =sea_wound
-0.06 =scratched =tetanus_due
-0.06 =sea_wound
-0.06 =sea_wound =wound
-0.06 =swelling_lips =tooth_bad
-0.06 ?attack ?in
-0.06 ?attack _ ?women
-0.06 ?heart _ ?in
-0.06 ?in ?women
-0.06 ?women
-0.06 ^ _ accidental
-0.06 ^ _ cousin
-0.06 ^ _ surgery
-0.06 ^ fever
-0.06 ^ oven
-0.06 a blister
-0.06 a migraine
-0.06 a scrape
-0.06 a support
-0.06 a truck
-0.06 about a
-0.06 ago my
-0.06 and _ discharge
-0.06 and bruis
-0.06 and dizzy
-0.06 and off
-0.06 and runn
-0.06 and spit
-0.06 apartment
-0.06 are in
-0.06 asthma and
-0.06 at _ its
-0.06 back pain
-0.06 bad the
-0.06 been _ since
-0.06 been constipat
-0.06 been like
-0.06 benadryl
-0.06 bit _ no
-0.06 bite
-0.06 blood _ #99+
-0.06 blood _ my
-0.06 bp _ #99+
-0.06 breath _ cough
-0.06 breath _ now
-0.06 burn _ on
-0.06 car door
-0.06 cousin
-0.06 daughter _ is
-0.06 diabet
-0.06 dont -have
-0.06 ear _ out
-0.06 ear stick
-0.06 fad
-0.06 feel lighthead
-0.06 fever _ #
-0.06 finger is
-0.06 fire _ and
-0.06 found a
-0.06 get _ refill
-0.06 got stuck
-0.06 had
-0.06 had _ diarrhea
-0.06 had diarrhea
-0.06 have _ blue
-0.06 have _ support
-0.06 have swallow
-0.06 heartburn _ i
-0.06 her chair
-0.06 i _ better
-0.06 i _ but
-0.06 i _ lithium
-0.06 i _ warfarin
-0.06 i _ what
-0.06 i accidental
-0.06 i check
-0.06 i scratch
-0.06 i store
-0.06 i twist
-0.06 im out
-0.06 im sweat
-0.06 in _ #
-0.06 in two
-0.06 is _ anyth
-0.06 is _ to
-0.06 it _ out
-0.06 its _ little
-0.06 its better
-0.06 ive a
-0.06 knee _ and
-0.06 knee surgery
-0.06 last _ i
-0.06 lift _ arm
-0.06 lock in
-0.06 lot _ im
-0.06 month _ had
-0.06 month old
-0.06 morn _ a
-0.06 mother
-0.06 mountain
-0.06 move his
-0.06 my bike
-0.06 my chair
-0.06 my cousin
-0.06 my headache
-0.06 night for
-0.06 nose _ sneez
-0.06 nose job
-0.06 now _ i
-0.06 of _ chest
-0.06 of _ world
-0.06 of bed
-0.06 of red
-0.06 off his
-0.06 on _ off
-0.06 one _ for
-0.06 out _ bed
-0.06 out _ hive
-0.06 pill _ she
-0.06 play ball
-0.06 poop
-0.06 position
-0.06 rac heart
-0.06 rednes
-0.06 rednes is
-0.06 seem
-0.06 she _ at
-0.06 since _ birth
-0.06 sleep _ im
-0.06 smoker
-0.06 son _ #11+
-0.06 start to
-0.06 still _ bit
-0.06 surgery _ tuesday
-0.06 sweaty
-0.06 swollen she
-0.06 take lithium
-0.06 the _ test
-0.06 the birth
-0.06 the rednes
-0.06 the world
-0.06 there anyth
-0.06 they _ away
-0.06 they go
-0.06 to touch
-0.06 truck
-0.06 twist
-0.06 up _ stuff
-0.06 week _ today
-0.06 when _ and
-0.06 while _ and
-0.06 white spot
-0.06 world
-0.06 worse
-0.07 -belly
-0.07 <#99+ <what
-0.07 <a <miscarriage
-0.07 <ago _ <want
-0.07 <and _ <to
-0.07 <had _ <miscarriage
-0.07 <i <i
-0.07 <i _ <in
-0.07 <i _ <was
-0.07 <in <a
-0.07 <in _ <what
-0.07 <kid
-0.07 <last _ <they
-0.07 <last _ fine
-0.07 <miscarriage
-0.07 <miscarriage <two
-0.07 <miscarriage _ <year
-0.07 <month <ago
-0.07 <month fine
-0.07 <my <year
-0.07 <need _ <year
-0.07 <was <in
-0.07 <was _ <a
-0.07 =a_lot =racing_heart
-0.07 =allergen =wound
-0.07 =belly_word =nausea
-0.07 =blood_streak =cold_outside
-0.07 =blood_streak =dementia_known
-0.07 =blood_streak =ear_pain
-0.07 =blood_streak =sight_for_years
-0.07 =burn_severity =cut_by_accident
-0.07 =chest_any =muscle_tear
-0.07 =chest_lasting =jaw_arm_sweat
-0.07 =chest_lasting =vomit_few
-0.07 =chest_pain =muscle_tear
-0.07 =co_words =hours_pain
-0.07 =cold_only =fever
-0.07 =cold_outside =ear_pain
-0.07 =cold_outside =pain_any
-0.07 =cut_by_accident =possible_fracture
-0.07 =cut_by_accident =rash
-0.07 =dangerous_person =tired
-0.07 =days_many =hives
-0.07 =eye_hit_bad =means_mentioned
-0.07 =eye_hit_bad =stool_blood
-0.07 =fall_any =pain_any
-0.07 =fall_any =purple_word
-0.07 =fell =swelling
-0.07 =getting_worse =phlegm
-0.07 =getting_worse =scratched
-0.07 =head_injury =tia_resolved
-0.07 =hours_pain =muscle_strain_word
-0.07 =limb_injury =severe_weakness
-0.07 =many_days =phlegm
-0.07 =many_days =scratched
-0.07 =many_days =wound
-0.07 =muscle_tear =squeezing_word
-0.07 =muscle_tear =trunk_pain
-0.07 =radiates =wakes
-0.07 =raynaud_usual =refuses
-0.07 =squeezing_word =wakes
-0.07 =ulcer_nsaid
-0.07 =vomiting =withdrawal
-0.07 ?come ?in
-0.07 ?come _ ?for
-0.07 ?doe ?it
-0.07 ?ever
-0.07 ?in ?for
-0.07 ?it ?mean
-0.07 ?it _ ?if
-0.07 ?mean ?if
-0.07 ?my _ ?ever
-0.07 ?what ?doe
-0.07 ?what _ ?it
-0.07 ^ _ <i
-0.07 ^ _ ?doe
-0.07 ^ _ did
-0.07 ^ _ ear
-0.07 ^ _ eat
-0.07 ^ _ flu
-0.07 ^ _ left
-0.07 ^ _ more
-0.07 ^ _ say
-0.07 ^ _ stepp
-0.07 ^ _ stuck
-0.07 ^ _ teen
-0.07 ^ dialysi
-0.07 ^ left
-0.07 a _ but
-0.07 a speech
-0.07 a sport
-0.07 aid battery
-0.07 all have
-0.07 am _ the
-0.07 and _ ankl
-0.07 and _ little
-0.07 and _ pink
-0.07 and _ some
-0.07 and _ talk
-0.07 and drool
-0.07 and nausea
-0.07 and needl
-0.07 arm _ it
-0.07 been a
-0.07 blood _ machine
-0.07 boy
-0.07 boy _ vomit
-0.07 bump on
-0.07 burn with
-0.07 bus
-0.07 cast off
-0.07 chest _ from
-0.07 chest _ with
-0.07 colostomy bag
-0.07 come
-0.07 cramp _ a
-0.07 crash
-0.07 day _ have
-0.07 desk
-0.07 diaper _ and
-0.07 diaper today
-0.07 divorce
-0.07 do _ clean
-0.07 ear _ and
-0.07 eat my
-0.07 embarrass
-0.07 feel _ ill
-0.07 fish bone
-0.07 for it
-0.07 for six
-0.07 full of
-0.07 girlfriend _ her
-0.07 go _ when
-0.07 had pneumonia
-0.07 have _ disease
-0.07 have lupu
-0.07 headache on
-0.07 hear _ battery
-0.07 hes fine
-0.07 hoarse after
-0.07 hurt _ a
-0.07 hurt for
-0.07 i ?come
-0.07 i _ ?in
-0.07 i _ lupu
-0.07 i _ that
-0.07 im _ #
-0.07 im done
-0.07 im embarrass
-0.07 in _ back
-0.07 in _ car
-0.07 is #
-0.07 is _ #11+
-0.07 is _ hes
-0.07 is now
-0.07 jump off
-0.07 last _ than
-0.07 last day
-0.07 leave the
-0.07 lemon
-0.07 levothyroxine
-0.07 mom leg
-0.07 mouth burn
-0.07 move it
-0.07 muscl
-0.07 my _ cold
-0.07 my _ have
-0.07 my _ pass
-0.07 my _ what
-0.07 my divorce
-0.07 my nose
-0.07 my teen
-0.07 my visit
-0.07 neck _ the
-0.07 night _ the
-0.07 numb _ i
-0.07 of _ with
-0.07 of heart
-0.07 off _ bridge
-0.07 old _ a
-0.07 one is
-0.07 pacemaker _ is
-0.07 pin
-0.07 pin _ needl
-0.07 pin and
-0.07 pressure machine
-0.07 push it
-0.07 rate _ #11+
-0.07 refus
-0.07 run _ my
-0.07 school say
-0.07 shoulder is
-0.07 side hurt
-0.07 since _ divorce
-0.07 so i
-0.07 stomach and
-0.07 stopp _ #
-0.07 swallow my
-0.07 swollen _ i
-0.07 ten day
-0.07 the _ before
-0.07 the _ out
-0.07 the bus
-0.07 think _ a
-0.07 to _ side
-0.07 to know
-0.07 to one
-0.07 tooth _ last
-0.07 two year
-0.07 until
-0.07 up all
-0.07 vaginal
-0.07 very tired
-0.07 we _ at
-0.07 we _ have
-0.07 we all
-0.07 wet _ today
-0.07 what _ i
-0.07 when _ move
-0.07 when _ woke
-0.07 with her
-0.07 wont _ it
-0.07 wont button
-0.07 you _ #
-0.08 # so
-0.08 #11+ _ girl
-0.08 #11+ wks
-0.08 #99+ for
-0.08 <a <counselor
-0.08 <a <kidney
-0.08 <a _ <do
-0.08 <ago _ <i
-0.08 <ago _ <my
-0.08 <and _ <want
-0.08 <counselor
-0.08 <for
-0.08 <her
-0.08 <mention _ <for
-0.08 <mom <had
-0.08 <mom _ <a
-0.08 <need <to
-0.08 <need _ <mention
-0.08 <pain _ <year
-0.08 <stroke <in
-0.08 <stroke _ <#99+
-0.08 <that
-0.08 <was <fine
-0.08 =a_lot =chest_pain
-0.08 =a_lot =hip_hurts
-0.08 =a_lot =hives_all
-0.08 =allergen =baby
-0.08 =allergen =bleeding_any
-0.08 =at_rest =phlegm
-0.08 =belly_pain =swelling
-0.08 =bite_bad =dementia_known
-0.08 =bite_bad =sight_for_years
-0.08 =bleeding_any =chemical_word
-0.08 =blister_any =pain_any
-0.08 =blister_word =pain_any
-0.08 =blood_streak =near_faint
-0.08 =blood_streak =uti
-0.08 =bp_high =hypertension
-0.08 =burn_any =eye_area
-0.08 =burn_severity =cough
-0.08 =burn_severity =ear_wax
-0.08 =burn_severity =hives_all
-0.08 =burn_severity =rash
-0.08 =calf =dangerous_person
-0.08 =calf =hit_hard
-0.08 =calf =pregnant
-0.08 =chemical_word =rectal_blood
-0.08 =chest_injury_or_ache =ear_wax
-0.08 =chest_injury_or_ache =hurts_move
-0.08 =chest_lasting =dentist
-0.08 =cough =during_exercise
-0.08 =days_many =rectal_blood
-0.08 =days_many =stool_blood
-0.08 =days_many =vaginal_bleeding
-0.08 =during_exercise =eye_area
-0.08 =eye_hit_bad =nail_word
-0.08 =fight_blow =swelling
-0.08 =flu_bad =tia_resolved
-0.08 =headache =hours_pain
-0.08 =hives =hives_all
-0.08 =hives_all
-0.08 =hives_all =rash
-0.08 =hours_pain =stomach_burn
-0.08 =hurts_move =possible_fracture
-0.08 =hurts_move =screams_moved
-0.08 =itching =raynaud_usual
-0.08 =itchy_only =raynaud_usual
-0.08 =low_mood =seizure_usual
-0.08 =nail_word =numb_any
-0.08 =panic_known =seizure_usual
-0.08 =speech =throat_sore
-0.08 ?a ?cut
-0.08 ?a ?seizure
-0.08 ?are _ ?warn
-0.08 ?call ?if
-0.08 ?call _ ?i
-0.08 ?cut
-0.08 ?get ?a
-0.08 ?get _ ?fever
-0.08 ?has
-0.08 ?i ?get
-0.08 ?if ?a
-0.08 ?if ?i
-0.08 ?if _ ?cut
-0.08 ?if _ ?get
-0.08 ?if _ ?is
-0.08 ?know _ ?a
-0.08 ?seizure
-0.08 ?someone ?is
-0.08 ?that
-0.08 ?the ?warn
-0.08 ?the _ ?sign
-0.08 ?to ?call
-0.08 ?to _ ?if
-0.08 ?warn
-0.08 ?warn ?sign
-0.08 ?warn _ ?of
-0.08 ^ _ blind
-0.08 ^ _ scalp
-0.08 ^ car
-0.08 ^ head
-0.08 ^ leg
-0.08 ^ my
-0.08 ^ start
-0.08 ^ wednesday
-0.08 a _ sometim
-0.08 a beat
-0.08 a rash
-0.08 a stitch
-0.08 a white
-0.08 after _ fell
-0.08 after surgery
-0.08 ago _ im
-0.08 aid clas
-0.08 and _ but
-0.08 and _ felt
-0.08 around noon
-0.08 at _ can
-0.08 at _ to
-0.08 baby and
-0.08 baby hasnt
-0.08 bat _ the
-0.08 bat at
-0.08 be pregnant
-0.08 beat sometim
-0.08 before _ any
-0.08 better and
-0.08 bled _ bit
-0.08 bleed a
-0.08 blood when
-0.08 bone _ my
-0.08 bowl
-0.08 breastfeed
-0.08 burn _ little
-0.08 can _ start
-0.08 cancel
-0.08 cant _ the
-0.08 chest _ i
-0.08 coffee doctor
-0.08 come at
-0.08 could _ get
-0.08 covid
-0.08 dad _ his
-0.08 daughter #11+
-0.08 day is
-0.08 different
-0.08 double dose
-0.08 drink _ doctor
-0.08 drink _ night
-0.08 drink last
-0.08 due date
-0.08 father
-0.08 first _ clas
-0.08 floater _ had
-0.08 floater ive
-0.08 for _ had
-0.08 for five
-0.08 for two
-0.08 friend _ a
-0.08 from the
-0.08 garden no
-0.08 get _ stitch
-0.08 get _ work
-0.08 get off
-0.08 golf
-0.08 got _ nail
-0.08 gum bled
-0.08 had _ year
-0.08 had a
-0.08 had chest
-0.08 had for
-0.08 hard my
-0.08 he _ chok
-0.08 he _ off
-0.08 he quit
-0.08 head ache
-0.08 hear
-0.08 heart flutter
-0.08 high _ pressure
-0.08 high blood
-0.08 hive _ over
-0.08 hive all
-0.08 home and
-0.08 husband keep
-0.08 i leave
-0.08 i put
-0.08 im _ before
-0.08 im _ great
-0.08 im _ with
-0.08 im doing
-0.08 in #
-0.08 in _ arm
-0.08 in _ new
-0.08 it _ two
-0.08 it a
-0.08 itchy eye
-0.08 itchy scalp
-0.08 ive _ for
-0.08 jaw hurt
-0.08 just _ cough
-0.08 just _ sore
-0.08 keppra
-0.08 kidney _ pain
-0.08 last two
-0.08 little _ on
-0.08 mak my
-0.08 man
-0.08 morn _ is
-0.08 much _ my
-0.08 my _ date
-0.08 my _ he
-0.08 my _ make
-0.08 my _ over
-0.08 my _ panic
-0.08 my _ sweat
-0.08 my _ teeth
-0.08 my ankle
-0.08 my apartment
-0.08 my arm
-0.08 my back
-0.08 my incision
-0.08 nose _ a
-0.08 now need
-0.08 off _ at
-0.08 off work
-0.08 on glas
-0.08 pain from
-0.08 pool chlorine
-0.08 purple _ on
-0.08 rib _ sore
-0.08 said it
-0.08 should _ keep
-0.08 since _ flight
-0.08 skip _ beat
-0.08 so _ that
-0.08 so after
-0.08 sometim _ i
-0.08 sometim when
-0.08 sore _ for
-0.08 speck
-0.08 spot on
-0.08 stay
-0.08 stiff leg
-0.08 stitch in
-0.08 stone pain
-0.08 sudden _ headache
-0.08 swell on
-0.08 table cried
-0.08 take _ a
-0.08 tear
-0.08 the _ two
-0.08 the neighbor
-0.08 thi _ it
-0.08 through his
-0.08 throw _ for
-0.08 to _ at
-0.08 turn it
-0.08 twist i
-0.08 two _ no
-0.08 used _ and
-0.08 usual _ attack
-0.08 usual panic
-0.08 was _ over
-0.08 week after
-0.08 week postpartum
-0.08 when _ cough
-0.08 when they
-0.08 why _ i
-0.08 wisdom teeth
-0.08 with _ phlegm
-0.08 with diabet
-0.08 work _ #
-0.08 work at
-0.08 work had
-0.08 yard
-0.08 yesterday _ its
-0.08 yesterday i
-0.08 yo _ with
-0.09 # of
-0.09 # year
-0.09 #11+ _ just
-0.09 -no -trouble
-0.09 -of _ just
-0.09 -talk
-0.09 <a <c
-0.09 <a <fever
-0.09 <a _ <five
-0.09 <a _ <section
-0.09 <ago _ feel
-0.09 <blood <in
-0.09 <broke <his
-0.09 <c
-0.09 <c <section
-0.09 <college
-0.09 <faint <last
-0.09 <felt
-0.09 <felt _ <once
-0.09 <fever
-0.09 <gallbladder <out
-0.09 <gallbladder _ <in
-0.09 <had _ <c
-0.09 <had _ <fever
-0.09 <had _ <gallbladder
-0.09 <his
-0.09 <i <felt
-0.09 <i _ <#11+
-0.09 <i _ <my
-0.09 <in <college
-0.09 <my <gallbladder
-0.09 <my <wife
-0.09 <my _ <broke
-0.09 <need <my
-0.09 <once <last
-0.09 <pain
-0.09 <pain <last
-0.09 <section
-0.09 <son <broke
-0.09 <son _ <his
-0.09 <suicide
-0.09 <therapy
-0.09 <wife
-0.09 <year _ <was
-0.09 =a_lot =itchy_only
-0.09 =a_lot =low_mood
-0.09 =a_lot =many_days
-0.09 =alcohol =eye_area
-0.09 =alcohol =fast_breathing
-0.09 =alcohol =short_breath
-0.09 =baby =ear_wax
-0.09 =baby =jaundice
-0.09 =back_sciatica
-0.09 =back_sciatica =radiates_leg
-0.09 =belly_hit =pain_any
-0.09 =belly_pain =cramps
-0.09 =belly_pain =fever
-0.09 =belly_word =cramps
-0.09 =bite_bad =eye_surgery
-0.09 =bluish =ear_wax
-0.09 =chemical_word =itching
-0.09 =chemical_word =itchy_only
-0.09 =chest_lasting =limb_bleeds
-0.09 =chest_lasting =vomiting_constantly
-0.09 =choking_passed =fall_any
-0.09 =cholinergic =days_many
-0.09 =cold_limb =weak_one_side
-0.09 =cough =three_days
-0.09 =cramps
-0.09 =cramps =pain_any
-0.09 =cut_by_accident =cut_self
-0.09 =dangerous_person =pain_any
-0.09 =days_many =pregnant
-0.09 =dementia_known =rash
-0.09 =during_exercise =limb_injury
-0.09 =ear_wax =shaking
-0.09 =eye_area =eye_surgery
-0.09 =eye_area =injection_joint
-0.09 =eye_area =recent_surgery
-0.09 =eye_area =silent_for_a_reason
-0.09 =fever =neck_pain
-0.09 =fever =refuses
-0.09 =fever =strep_like
-0.09 =heat_exposure =swelling
-0.09 =injection_joint =scratched
-0.09 =muscle_strain_word =rash
-0.09 =pain_any =refuses
-0.09 =pain_any =sting
-0.09 =pain_any =twisted
-0.09 =possible_fracture =swelling
-0.09 =rash =raynaud_usual
-0.09 =rash =sight_for_years
-0.09 =swelling_face =tooth_bad
-0.09 ?call ?for
-0.09 ?of _ ?heart
-0.09 ^ _ <felt
-0.09 ^ _ <last
-0.09 ^ _ <wife
-0.09 ^ _ bp
-0.09 ^ _ not
-0.09 ^ _ shrimp
-0.09 ^ about
-0.09 ^ all
-0.09 ^ baby
-0.09 ^ came
-0.09 ^ he
-0.09 ^ hurt
-0.09 ^ lost
-0.09 ^ smoke
-0.09 a _ milk
-0.09 a _ with
-0.09 a mile
-0.09 a visit
-0.09 after bad
-0.09 aid _ for
-0.09 aid kit
-0.09 all better
-0.09 all my
-0.09 am _ week
-0.09 and _ ache
-0.09 and _ from
-0.09 and _ teeth
-0.09 and throw
-0.09 around it
-0.09 asked me
-0.09 at _ pharmacy
-0.09 back _ #11+
-0.09 back lift
-0.09 belly after
-0.09 birth control
-0.09 blurry
-0.09 cabinet
-0.09 can swallow
-0.09 chest that
-0.09 clean a
-0.09 cold last
-0.09 constipat _ a
-0.09 cramp
-0.09 daughter _ #11+
-0.09 day _ burn
-0.09 detergent itchy
-0.09 do _ ?someone
-0.09 dog _ on
-0.09 drink cold
-0.09 elbow and
-0.09 feel _ do
-0.09 feel _ i
-0.09 fever _ the
-0.09 fine _ -fever
-0.09 finger _ blue
-0.09 first _ kit
-0.09 flu _ week
-0.09 flu last
-0.09 foot
-0.09 for _ reason
-0.09 forgot my
-0.09 from _ detergent
-0.09 get _ bit
-0.09 get better
-0.09 get cold
-0.09 grind
-0.09 have _ tight
-0.09 healthy
-0.09 heart rate
-0.09 hoarse
-0.09 hour after
-0.09 hurt since
-0.09 husband _ #11+
-0.09 i _ ?for
-0.09 i _ acid
-0.09 i _ is
-0.09 i _ my
-0.09 i _ she
-0.09 i pack
-0.09 i sneez
-0.09 i squat
-0.09 ice yesterday
-0.09 im still
-0.09 in _ first
-0.09 is _ thi
-0.09 is _ visit
-0.09 is kill
-0.09 its gett
-0.09 ive lost
-0.09 kit
-0.09 kit for
-0.09 knee _ last
-0.09 knee pop
-0.09 last _ feel
-0.09 leak pee
-0.09 leg after
-0.09 little milk
-0.09 long should
-0.09 low mood
-0.09 me _ a
-0.09 mile
-0.09 minut _ i
-0.09 mom say
-0.09 mood
-0.09 most
-0.09 much is
-0.09 my _ are
-0.09 my _ hard
-0.09 my _ its
-0.09 need _ for
-0.09 new _ itchy
-0.09 next _ #
-0.09 next _ can
-0.09 normal to
-0.09 nose _ is
-0.09 nose and
-0.09 numb _ my
-0.09 of _ last
-0.09 of _ period
-0.09 of _ water
-0.09 on an
-0.09 on day
-0.09 one _ old
-0.09 or _ for
-0.09 pain _ bad
-0.09 pill _ the
-0.09 play football
-0.09 plugg
-0.09 potassium
-0.09 pres
-0.09 put it
-0.09 rash _ blister
-0.09 rash _ new
-0.09 rate
-0.09 reason
-0.09 red _ hot
-0.09 sciatica
-0.09 sciatica down
-0.09 should _ pack
-0.09 skin feel
-0.09 sleep _ the
-0.09 smoke _ my
-0.09 son _ up
-0.09 son eye
-0.09 sore _ runn
-0.09 stair _ like
-0.09 stair been
-0.09 sting _ my
-0.09 stood _ fast
-0.09 surgery cut
-0.09 swallow fine
-0.09 that _ year
-0.09 that for
-0.09 the _ look
-0.09 tingl _ i
-0.09 toddler ate
-0.09 tooth _ a
-0.09 tv and
-0.09 wasp _ the
-0.09 when _ squat
-0.09 wife _ a
-0.09 with _ baseball
-0.09 yo girl
-0.1 #
-0.1 # #
-0.1 # _ a
-0.1 # _ has
-0.1 # _ tomorrow
-0.1 #11+ yr
-0.1 -chest _ -no
-0.1 -fever _ -week
-0.1 -out
-0.1 <a <concussion
-0.1 <a <heart
-0.1 <and <want
-0.1 <chest
-0.1 <chest _ <last
-0.1 <clot
-0.1 <concert
-0.1 <concussion
-0.1 <dad
-0.1 <dad <had
-0.1 <dad _ <a
-0.1 <ear
-0.1 <faint _ <year
-0.1 <food
-0.1 <had <chest
-0.1 <i <want
-0.1 <i _ <chest
-0.1 <i _ <once
-0.1 <month <and
-0.1 <month _ <it
-0.1 <my <dad
-0.1 <my _ <pass
-0.1 <out <at
-0.1 <out _ <the
-0.1 <pass <out
-0.1 <pass _ <at
-0.1 =a_lot =cold_hands
-0.1 =a_lot =during_exercise
-0.1 =a_lot =flank_pain
-0.1 =a_lot =sting
-0.1 =allergen =hours_pain
-0.1 =allergen =pain_any
-0.1 =asthma =cough
-0.1 =bite_bad =eye_red
-0.1 =bleeding_any =nosebleed
-0.1 =blister_any =scratched
-0.1 =blister_word =scratched
-0.1 =blood_streak =sting
-0.1 =burn_severity =sudden
-0.1 =cannot_speak
-0.1 =cannot_speak =speech
-0.1 =chest_lasting =sunburn
-0.1 =chest_lasting =thrown_off
-0.1 =clot_risk =joint_hot
-0.1 =cold_sore =ear_wax
-0.1 =cold_sore =pain_any
-0.1 =cough =high_fever
-0.1 =cut_by_accident
-0.1 =cut_by_accident =eye_hit_bad
-0.1 =days_many =near_faint
-0.1 =days_many =three_days
-0.1 =diabetes =hours_pain
-0.1 =diarrhea =recent_infection
-0.1 =discharge =wound
-0.1 =dizzy =nausea
-0.1 =during_exercise =leg_swelling_one
-0.1 =during_exercise =weak_any
-0.1 =ear_pain =ear_wax
-0.1 =ear_wax =sudden
-0.1 =eye_hit_bad =radiates_leg
-0.1 =fast_breathing =high_fever
-0.1 =fever =limb_injury
-0.1 =fever =recent_infection
-0.1 =flu_bad =pain_any
-0.1 =getting_worse =squeezing_word
-0.1 =head_injury =hours_pain
-0.1 =high_fever =short_breath
-0.1 =hit_hard =scratched
-0.1 =hours_pain =postpartum_smell
-0.1 =jaw_arm_sweat =tooth
-0.1 =many_days =vomiting
-0.1 =pain_any =phlegm
-0.1 =pregnant =short_breath
-0.1 =recent_infection =tia_resolved
-0.1 =thrown_off
-0.1 =ulcer_nsaid =vaginal_bleeding
-0.1 ?a ?normal
-0.1 ?avoid
-0.1 ?do _ ?lower
-0.1 ?doe
-0.1 ?doe _ ?mean
-0.1 ?get
-0.1 ?hav _ ?heart
-0.1 ?i ?lower
-0.1 ?is _ ?normal
-0.1 ?lower
-0.1 ?normal
-0.1 ^ _ <dad
-0.1 ^ _ bee
-0.1 ^ _ crack
-0.1 ^ _ cried
-0.1 ^ _ down
-0.1 ^ _ drool
-0.1 ^ _ gum
-0.1 ^ _ hav
-0.1 ^ _ i
-0.1 ^ _ infant
-0.1 ^ _ scar
-0.1 ^ _ yr
-0.1 ^ cast
-0.1 ^ i
-0.1 ^ just
-0.1 ^ lump
-0.1 a _ crash
-0.1 a _ itchy
-0.1 a bee
-0.1 act like
-0.1 after _ pap
-0.1 after drink
-0.1 alcohol with
-0.1 an allergic
-0.1 and _ baby
-0.1 and _ water
-0.1 and thirsty
-0.1 are tired
-0.1 at _ dentist
-0.1 at nine
-0.1 ate _ whole
-0.1 bandage
-0.1 be a
-0.1 bit _ and
-0.1 bit _ i
-0.1 bit dizzy
-0.1 bit itchy
-0.1 bit when
-0.1 blood _ a
-0.1 blood _ i
-0.1 blow _ nose
-0.1 blow my
-0.1 breast
-0.1 breath through
-0.1 car crash
-0.1 chest _ it
-0.1 climb
-0.1 cold _ all
-0.1 cold sore
-0.1 constipat _ two
-0.1 couple _ minut
-0.1 day breath
-0.1 do _ call
-0.1 doe my
-0.1 dont -feel
-0.1 drink _ with
-0.1 edge of
-0.1 empty
-0.1 eye _ tired
-0.1 face with
-0.1 feel _ tear
-0.1 fell at
-0.1 for _ minute
-0.1 for _ need
-0.1 get _ too
-0.1 got copd
-0.1 grapefruit juice
-0.1 grav
-0.1 grav disease
-0.1 hand all
-0.1 has copd
-0.1 has diabet
-0.1 have _ small
-0.1 headache since
-0.1 heal nice
-0.1 heart pound
-0.1 how doe
-0.1 husband drank
-0.1 husband leg
-0.1 i _ -feel
-0.1 i _ be
-0.1 i hurt
-0.1 ibuprofen help
-0.1 im _ my
-0.1 insulin at
-0.1 iron
-0.1 is next
-0.1 it _ better
-0.1 it _ year
-0.1 its hot
-0.1 its swollen
-0.1 jaw _ tight
-0.1 keep anyth
-0.1 leg wont
-0.1 long after
-0.1 lost _ pound
-0.1 mild sunburn
-0.1 my _ bone
-0.1 my _ in
-0.1 my _ ran
-0.1 my _ while
-0.1 my infant
-0.1 my rib
-0.1 nice
-0.1 night _ im
-0.1 normal for
-0.1 of hot
-0.1 of minut
-0.1 on _ fridge
-0.1 on _ the
-0.1 on _ tissue
-0.1 on a
-0.1 pill _ grapefruit
-0.1 poop is
-0.1 pregnant _ cant
-0.1 pressure _ with
-0.1 pushup _ when
-0.1 pushup hurt
-0.1 put my
-0.1 quarter _ nine
-0.1 safe around
-0.1 scare
-0.1 should _ do
-0.1 shower
-0.1 side _ when
-0.1 skin _ my
-0.1 snake
-0.1 space heater
-0.1 sport
-0.1 stitch _ i
-0.1 stitch when
-0.1 tampon
-0.1 th _ #
-0.1 the _ start
-0.1 the tissue
-0.1 though
-0.1 throat with
-0.1 tissue _ i
-0.1 tissue when
-0.1 to exercise
-0.1 tomorrow night
-0.1 two _ can
-0.1 up fast
-0.1 up hes
-0.1 want _ on
-0.1 was _ #11+
-0.1 water _ the
-0.1 wife say
-0.1 wisdom
-0.1 with _ juice
-0.1 with grapefruit
-0.1 yesterday _ when
-0.1 yesterday hurt
-0.11 # yo
-0.11 #99+ _ thi
-0.11 -back
-0.11 -back -pain
-0.11 -fever _ -back
-0.11 -fever just
-0.11 -for
-0.11 -no -shortnes
-0.11 -no _ -of
-0.11 -or -back
-0.11 <#99+ _ <i
-0.11 <before
-0.11 <i <be
-0.11 <like
-0.11 <my _ <faint
-0.11 <need <a
-0.11 <seizure
-0.11 <stroke _ <year
-0.11 <to _ <about
-0.11 <what
-0.11 <would
-0.11 <would <like
-0.11 =a_lot =fever
-0.11 =allergen =hernia_stuck
-0.11 =belly_hit =days_many
-0.11 =belly_pain =diarrhea
-0.11 =bite_bad =muscle_tear
-0.11 =bite_bad =refuses
-0.11 =blister_any =eye_hit_bad
-0.11 =blister_word =eye_hit_bad
-0.11 =blood_streak =raynaud_usual
-0.11 =blood_thinner =diarrhea
-0.11 =burn_severity =shingles
-0.11 =chemical_word =stool_blood
-0.11 =chemical_word =vaginal_bleeding
-0.11 =chest_lasting =pees_lot
-0.11 =chest_lasting =sugar_extreme
-0.11 =choking_passed =vomiting
-0.11 =contact_lens =eye_hit_bad
-0.11 =contact_lens =hernia_stuck
-0.11 =cramps =head_danger
-0.11 =cut_self =possible_fracture
-0.11 =days_many =hit_hard
-0.11 =days_many =wakes
-0.11 =diarrhea =pain_any
-0.11 =during_exercise =joint_hot
-0.11 =ear_wax =throat_sore
-0.11 =eye_area =pregnant
-0.11 =eye_area =throat_sore
-0.11 =eye_hit_bad =sight_for_years
-0.11 =eye_red
-0.11 =fever =three_days
-0.11 =headache =ulcer_nsaid
-0.11 =heat_exposure =hours_pain
-0.11 =hit_hard =limb_injury
-0.11 =hours_pain =swelling_throat
-0.11 =possible_fracture
-0.11 =possible_fracture =wound
-0.11 =speech =wakes
-0.11 =strep_like
-0.11 =vomit_few =withdrawal
-0.11 ?a _ ?clot
-0.11 ?a _ ?is
-0.11 ?are _ ?sign
-0.11 ?at
-0.11 ?baby
-0.11 ?blood
-0.11 ?breathe
-0.11 ?couldnt
-0.11 ?couldnt ?breathe
-0.11 ?do _ ?prevent
-0.11 ?if ?someone
-0.11 ?if _ ?baby
-0.11 ?my ?baby
-0.11 ?poison
-0.11 ?someone
-0.11 ?the ?sign
-0.11 ^ _ ankle
-0.11 ^ _ eyelid
-0.11 ^ _ grandma
-0.11 ^ _ is
-0.11 ^ _ itchy
-0.11 ^ _ pee
-0.11 ^ _ shak
-0.11 ^ _ time
-0.11 a _ ball
-0.11 a _ expir
-0.11 a _ group
-0.11 a broken
-0.11 a ladder
-0.11 a ride
-0.11 a week
-0.11 after _ in
-0.11 ago i
-0.11 and _ her
-0.11 and _ walk
-0.11 and cough
-0.11 and watery
-0.11 are cold
-0.11 are good
-0.11 at #11+
-0.11 at _ or
-0.11 at _ pool
-0.11 baby _ so
-0.11 baby not
-0.11 bad on
-0.11 balance
-0.11 better now
-0.11 bit at
-0.11 branch _ on
-0.11 branch fell
-0.11 breath today
-0.11 burn _ blister
-0.11 can _ fine
-0.11 can _ walk
-0.11 can still
-0.11 card
-0.11 chest start
-0.11 cold _ a
-0.11 day _ christma
-0.11 day before
-0.11 day for
-0.11 do ?if
-0.11 eye _ red
-0.11 eye vision
-0.11 faint at
-0.11 feet are
-0.11 flar
-0.11 food _ good
-0.11 food are
-0.11 from cough
-0.11 get _ at
-0.11 get _ for
-0.11 get _ if
-0.11 get _ new
-0.11 grill
-0.11 he _ football
-0.11 headache for
-0.11 hit me
-0.11 hole
-0.11 hot _ the
-0.11 hurt _ he
-0.11 i _ ?if
-0.11 i _ lunch
-0.11 i _ some
-0.11 i _ them
-0.11 i _ watch
-0.11 i saw
-0.11 if _ stand
-0.11 insurance card
-0.11 it
-0.11 itch from
-0.11 itchy _ watery
-0.11 jaw _ when
-0.11 kenya
-0.11 kenya _ shot
-0.11 kid swallow
-0.11 know _ she
-0.11 last _ better
-0.11 len _ stuck
-0.11 long _ it
-0.11 me _ at
-0.11 much _ the
-0.11 my _ ate
-0.11 my _ for
-0.11 my _ left
-0.11 my grandma
-0.11 my mother
-0.11 needl _ i
-0.11 nose cough
-0.11 of #
-0.11 of _ today
-0.11 old _ drool
-0.11 on _ branch
-0.11 on _ broken
-0.11 one week
-0.11 reschedule my
-0.11 rest
-0.11 ride a
-0.11 right after
-0.11 right when
-0.11 runny _ cough
-0.11 safe _ a
-0.11 sat
-0.11 shot _ i
-0.11 should _ eat
-0.11 skip a
-0.11 skip lunch
-0.11 slept _ it
-0.11 son
-0.11 sore _ cough
-0.11 still walk
-0.11 stop _ and
-0.11 sunday and
-0.11 swell _ little
-0.11 tak a
-0.11 that _ for
-0.11 think _ ate
-0.11 tinnitu
-0.11 tired _ after
-0.11 to _ thi
-0.11 to kenya
-0.11 trampoline
-0.11 uncle has
-0.11 water _ my
-0.11 what food
-0.11 where she
-0.11 with burn
-0.11 wont answer
-0.11 yesterday _ bit
-0.11 yesterday a
-0.11 you _ a
-0.11 you _ me
-0.12 #11+ on
-0.12 -poop -in
-0.12 -poop _ -#
-0.12 <a <baby
-0.12 <ago _ <is
-0.12 <and <i
-0.12 <baby
-0.12 <drink _ <year
-0.12 <faint <at
-0.12 <have <panic
-0.12 <have _ <attack
-0.12 <he
-0.12 <mention
-0.12 <she _ <a
-0.12 <shot
-0.12 <to <mention
-0.12 <to _ <panic
-0.12 <when <my
-0.12 =a_lot =flu_bad
-0.12 =belly_pain =bite_bad
-0.12 =blister_any =hours_pain
-0.12 =blister_word =hours_pain
-0.12 =blood_streak =strep_like
-0.12 =blood_streak =tonsils_out
-0.12 =calf =red_patch
-0.12 =calf =refuses
-0.12 =chest_lasting =nausea
-0.12 =chest_lasting =stomach_burn
-0.12 =co_word =co_words
-0.12 =co_words =cough
-0.12 =cold_exposure =ear_wax
-0.12 =cough =rigors_hard
-0.12 =cough =shaking
-0.12 =cramps =fever
-0.12 =cut_by_accident =deep_cut
-0.12 =days_many =during_exercise
-0.12 =dementia_known =shaking
-0.12 =ear_pain =eye_hit_bad
-0.12 =ear_pain =squeezing_word
-0.12 =ear_wax =tired
-0.12 =flank_pain =preterm_weeks
-0.12 =getting_worse =red_patch
-0.12 =hearing
-0.12 =hit_hard =hours_pain
-0.12 =hours_pain =swelling_lips
-0.12 =hours_pain =throat_sore
-0.12 =left_ribs =pain_any
-0.12 =muscle_strain_word =shaking
-0.12 =nodes
-0.12 =pain_any =preterm_weeks
-0.12 =possible_fracture =upper_belly_pain
-0.12 =radiates_leg
-0.12 =rash =strep_like
-0.12 =rash =tonsils_out
-0.12 =raynaud_usual =seizure_usual
-0.12 =raynaud_usual =shaking
-0.12 =raynaud_usual =short_breath
-0.12 =shaking =sight_for_years
-0.12 ?a _ ?heart
-0.12 ?heart ?rate
-0.12 ?if _ ?son
-0.12 ?mean
-0.12 ?my ?son
-0.12 ?rate
-0.12 ?son
-0.12 ?to _ ?one
-0.12 ?watch
-0.12 ?watch ?for
-0.12 ^ <when
-0.12 ^ _ allergic
-0.12 ^ _ flight
-0.12 ^ _ next
-0.12 ^ _ nurse
-0.12 ^ _ slid
-0.12 ^ _ wisdom
-0.12 ^ a
-0.12 ^ ate
-0.12 ^ out
-0.12 ^ oxygen
-0.12 ^ tampon
-0.12 ^ white
-0.12 a _ dry
-0.12 a _ k
-0.12 a stomach
-0.12 ache _ the
-0.12 after _ #
-0.12 antibiotic
-0.12 apart
-0.12 arm _ the
-0.12 at _ thirty
-0.12 baby has
-0.12 baby poop
-0.12 baby pull
-0.12 baby turn
-0.12 back _ mexico
-0.12 bandaid _ fine
-0.12 bit _ after
-0.12 bp med
-0.12 bruis
-0.12 bump _ head
-0.12 but _ been
-0.12 calf _ night
-0.12 calf at
-0.12 can _ come
-0.12 can _ renew
-0.12 cant _ out
-0.12 chest congestion
-0.12 chok _ water
-0.12 congestion with
-0.12 contact
-0.12 cough blood
-0.12 cramp in
-0.12 cut _ a
-0.12 do _ ?call
-0.12 do _ check
-0.12 do _ take
-0.12 dont -see
-0.12 drink coffee
-0.12 ear pain
-0.12 energy
-0.12 except
-0.12 except friday
-0.12 feel _ of
-0.12 feel numb
-0.12 fever _ five
-0.12 fever _ no
-0.12 few small
-0.12 flos
-0.12 for _ my
-0.12 for week
-0.12 from _ tooth
-0.12 from mexico
-0.12 gassy _ bean
-0.12 gassy after
-0.12 get out
-0.12 get short
-0.12 gland
-0.12 got _ my
-0.12 grandma slid
-0.12 grandmother
-0.12 have _ blood
-0.12 he _ his
-0.12 he isnt
-0.12 heel _ new
-0.12 heel from
-0.12 her _ in
-0.12 hiccup _ lot
-0.12 hiccup a
-0.12 his _ roll
-0.12 hurt a
-0.12 i ?call
-0.12 i _ -have
-0.12 i _ -see
-0.12 i _ food
-0.12 i _ xarelto
-0.12 i be
-0.12 i bring
-0.12 i come
-0.12 i flos
-0.12 i with
-0.12 i work
-0.12 im allergic
-0.12 in _ heat
-0.12 is #11+
-0.12 is spread
-0.12 is too
-0.12 it _ to
-0.12 last week
-0.12 leg _ spread
-0.12 letter for
-0.12 like ill
-0.12 like tear
-0.12 long
-0.12 long _ i
-0.12 long doe
-0.12 mexico
-0.12 miss my
-0.12 mix _ and
-0.12 month _ vaccin
-0.12 my _ med
-0.12 my _ refill
-0.12 my _ woke
-0.12 my finger
-0.12 my stitch
-0.12 nail _ black
-0.12 need _ fast
-0.12 no energy
-0.12 normal _ rate
-0.12 normal heart
-0.12 nose _ when
-0.12 number _ i
-0.12 number do
-0.12 nurse said
-0.12 of _ cough
-0.12 of pain
-0.12 old _ his
-0.12 on _ tonsil
-0.12 on water
-0.12 out friday
-0.12 over in
-0.12 painful blister
-0.12 pap
-0.12 pap smear
-0.12 pill a
-0.12 pregnant _ a
-0.12 rate _ a
-0.12 rate for
-0.12 renew
-0.12 renew it
-0.12 should _ bring
-0.12 side _ while
-0.12 slid
-0.12 smear
-0.12 smil
-0.12 so my
-0.12 son isnt
-0.12 son woke
-0.12 spider
-0.12 stomach _ the
-0.12 take xarelto
-0.12 than a
-0.12 the neck
-0.12 the rash
-0.12 thi is
-0.12 tight im
-0.12 tingl when
-0.12 to ?watch
-0.12 to _ ?for
-0.12 to _ about
-0.12 to fast
-0.12 too fast
-0.12 took _ bp
-0.12 try
-0.12 up _ fast
-0.12 weed
-0.12 week _ my
-0.12 week _ should
-0.12 what _ normal
-0.12 what number
-0.12 what to
-0.12 what vaccin
-0.12 when _ flos
-0.12 with _ in
-0.12 with leg
-0.12 year _ a
-0.12 you renew
-0.13 # _ i
-0.13 # _ on
-0.13 #11+ _ monday
-0.13 #11+ _ right
-0.13 #11+ _ the
-0.13 #11+ day
-0.13 -blood -no
-0.13 -blood _ -fever
-0.13 -no -fever
-0.13 -reason
-0.13 -smell
-0.13 -thought
-0.13 -thought -of
-0.13 <a <child
-0.13 <a <teenager
-0.13 <bender _ <month
-0.13 <broke <my
-0.13 <can _ <get
-0.13 <child
-0.13 <child _ <i
-0.13 <high
-0.13 <high <school
-0.13 <in <high
-0.13 <in _ <school
-0.13 <mom
-0.13 <my <arm
-0.13 <my <mom
-0.13 <of <blood
-0.13 <once <in
-0.13 <once _ <high
-0.13 <school
-0.13 <teenager
-0.13 <the
-0.13 =a_lot =weight_loss
-0.13 =after_hard_exercise =back_pain
-0.13 =after_hard_exercise =calf
-0.13 =after_hard_exercise =eye_hit_bad
-0.13 =after_hard_exercise =flank_pain
-0.13 =after_hard_exercise =hip_hurts
-0.13 =after_hard_exercise =radiates_leg
-0.13 =after_hard_exercise =squeezing_word
-0.13 =alcohol =pees_lot
-0.13 =allergen
-0.13 =allergen =possible_fracture
-0.13 =allergen =squeezing_word
-0.13 =back_pain =during_exercise
-0.13 =belly_hit =scratched
-0.13 =belly_hit =swelling
-0.13 =belly_surgery_recent =recent_surgery
-0.13 =belly_word =headache
-0.13 =bite_bad =ear_wax
-0.13 =bleeding_any =small_cut
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =blood_streak =dangerous_person
-0.13 =blood_streak =severe_pain
-0.13 =burn_severity =deep_cut
-0.13 =car_crash =hours_pain
-0.13 =chest_any =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_tear
-0.13 =chest_lasting =no_insulin
-0.13 =chest_pain =muscle_strain_word
-0.13 =clot_risk =tired
-0.13 =cocaine =scratched
-0.13 =cold_outside =no_gas
-0.13 =cramps =hours_pain
-0.13 =dangerous_person =ear_wax
-0.13 =days_many =eye_hit_bad
-0.13 =diarrhea =vomit_few
-0.13 =during_effort =pain_any
-0.13 =during_exercise =flank_pain
-0.13 =during_exercise =hip_hurts
-0.13 =during_exercise =radiates_leg
-0.13 =ear_wax =no_gas
-0.13 =ear_wax =tooth
-0.13 =every_day
-0.13 =eye_hit_bad =small_cut
-0.13 =frostbite =raynaud_usual
-0.13 =hand_infection =swelling
-0.13 =heart_condition =radiates
-0.13 =heat_exposure =tick
-0.13 =hives =itchy_only
-0.13 =hours_pain =no_insulin
-0.13 =injection_joint
-0.13 =injection_joint =recent_surgery
-0.13 =joint_hot
-0.13 =low_mood =postpartum
-0.13 =low_mood =racing_heart
-0.13 =low_mood =raynaud_usual
-0.13 =muscle_strain_word =trunk_pain
-0.13 =near_faint =raynaud_usual
-0.13 =pain_any =using_word
-0.13 =panic_known =raynaud_usual
-0.13 =phlegm =squeezing_word
-0.13 =racing_heart =raynaud_usual
-0.13 =rash =shingles
-0.13 =raynaud_usual =vaginal_bleeding
-0.13 =rigors =throat_sore
-0.13 =strep_like =throat_tight
-0.13 =trunk_pain =uti
-0.13 =wakes =weak_any
-0.13 ?a ?man
-0.13 ?man
-0.13 ^ <broke
-0.13 ^ _ <mom
-0.13 ^ _ dont
-0.13 ^ _ heater
-0.13 ^ _ lower
-0.13 ^ _ numb
-0.13 ^ _ of
-0.13 ^ _ scrape
-0.13 ^ _ she
-0.13 ^ _ shock
-0.13 ^ _ sweat
-0.13 ^ _ swell
-0.13 ^ heat
-0.13 ^ pump
-0.13 ^ space
-0.13 a _ sign
-0.13 a bark
-0.13 a colonoscopy
-0.13 a first
-0.13 a toilet
-0.13 after _ too
-0.13 after driv
-0.13 after lift
-0.13 after soda
-0.13 along _ has
-0.13 alway have
-0.13 and _ feet
-0.13 and _ side
-0.13 and very
-0.13 ankle
-0.13 arm _ numb
-0.13 asked
-0.13 back with
-0.13 be seen
-0.13 bed _ day
-0.13 bed last
-0.13 before noon
-0.13 bench
-0.13 bench pres
-0.13 bleed _ a
-0.13 block _ swimm
-0.13 block after
-0.13 blood _ check
-0.13 boy _ #
-0.13 brain
-0.13 bump _ my
-0.13 but the
-0.13 can _ check
-0.13 can _ on
-0.13 cant _ weight
-0.13 carsick
-0.13 contrast
-0.13 cough _ my
-0.13 cough since
-0.13 cover
-0.13 crack _ i
-0.13 crack when
-0.13 curtain
-0.13 december #
-0.13 dizzy when
-0.13 do _ park
-0.13 dot
-0.13 ear _ block
-0.13 eat _ and
-0.13 eat _ much
-0.13 eat too
-0.13 every day
-0.13 exercis
-0.13 eye itchy
-0.13 eyelid
-0.13 face _ i
-0.13 feel block
-0.13 fever #99+
-0.13 fine since
-0.13 front
-0.13 get carsick
-0.13 get someth
-0.13 giv a
-0.13 her first
-0.13 hik
-0.13 hip replacement
-0.13 his _ pill
-0.13 hive _ my
-0.13 hive on
-0.13 hold _ pee
-0.13 how _ work
-0.13 i _ -slept
-0.13 i _ antibiotic
-0.13 i _ carsick
-0.13 i _ migrain
-0.13 i park
-0.13 i test
-0.13 is on
-0.13 it too
-0.13 itchy _ fine
-0.13 itchy breath
-0.13 its _ again
-0.13 jaw pain
-0.13 jk
-0.13 last
-0.13 late _ is
-0.13 late today
-0.13 license
-0.13 little red
-0.13 look _ my
-0.13 los
-0.13 me _ my
-0.13 me at
-0.13 meat
-0.13 med
-0.13 migrain
-0.13 mild rash
-0.13 mild stomach
-0.13 morn _ i
-0.13 morn feel
-0.13 my _ blood
-0.13 my _ sleep
-0.13 my poop
-0.13 need #
-0.13 need antibiotic
-0.13 nervou before
-0.13 next _ in
-0.13 night _ is
-0.13 no -thought
-0.13 normal _ a
-0.13 nurse haha
-0.13 of _ blood
-0.13 off _ is
-0.13 off _ ladder
-0.13 on _ nose
-0.13 once _ night
-0.13 onion _ stopp
-0.13 onion it
-0.13 out _ insulin
-0.13 pale _ cold
-0.13 pill late
-0.13 play _ drink
-0.13 play and
-0.13 pressure check
-0.13 pulse
-0.13 pump site
-0.13 quiet
-0.13 quit _ and
-0.13 red _ itchy
-0.13 red _ sore
-0.13 right lower
-0.13 roll _ ankle
-0.13 scooter
-0.13 scrape _ my
-0.13 scrape on
-0.13 since _ start
-0.13 sister had
-0.13 sit _ it
-0.13 small cut
-0.13 soda
-0.13 sore no
-0.13 stair at
-0.13 start _ a
-0.13 start thi
-0.13 steam
-0.13 steam _ my
-0.13 stomach _ when
-0.13 stomach bug
-0.13 stuff _ my
-0.13 surgery
-0.13 surgery on
-0.13 swell _ a
-0.13 take aspirin
-0.13 that
-0.13 the _ come
-0.13 the meat
-0.13 the shingl
-0.13 the squeez
-0.13 thi morn
-0.13 think its
-0.13 throat _ cant
-0.13 throat _ i
-0.13 thyroid
-0.13 to _ #11+
-0.13 today _ that
-0.13 tooth _ when
-0.13 tummy is
-0.13 vomit every
-0.13 wait _ my
-0.13 wait for
-0.13 when _ lie
-0.13 when _ tired
-0.13 when hungry
-0.13 woke with
-0.14 # _ need
-0.14 # _ tuesday
-0.14 #11+ _ man
-0.14 #11+ ok
-0.14 -and -no
-0.14 -bladder
-0.14 <attack _ <#99+
-0.14 <be
-0.14 <drink
-0.14 <faint <once
-0.14 <heart _ <in
-0.14 <i <stopp
-0.14 <i _ <drink
-0.14 <kidney
-0.14 <last _ <and
-0.14 <panic
-0.14 <panic <attack
-0.14 <stopp
-0.14 <stopp <drink
-0.14 <they
-0.14 <was <a
-0.14 =a_lot =raynaud_usual
-0.14 =alcohol =cough
-0.14 =allergen =asks_meaning
-0.14 =asks_meaning =chest_lasting
-0.14 =back_pain =kidney_stone
-0.14 =bleeding_any =deep_cut
-0.14 =blood_streak =during_exercise
-0.14 =burn_severity =heat_exposure
-0.14 =burn_severity =tooth_bad
-0.14 =chest_any =low_mood
-0.14 =chest_lasting =cold_outside
-0.14 =chest_pain =low_mood
-0.14 =cough =croup_cough
-0.14 =cough =days_many
-0.14 =dangerous_person =testicle
-0.14 =days_many =drooling
-0.14 =elderly =raynaud_usual
-0.14 =every_day =head_danger
-0.14 =fall_hard =thrown_off
-0.14 =feels_sleepy =tired
-0.14 =fever =throat_tight
-0.14 =head_danger =tia_resolved
-0.14 =head_injury =hernia_stuck
-0.14 =hours_pain =limb_bleeds
-0.14 =inconsolable
-0.14 =itchy_only =vaginal_bleeding
-0.14 =joint_hot =pain_any
-0.14 =low_mood =trunk_pain
-0.14 =nosebleed
-0.14 =period_usual
-0.14 =period_usual =vaginal_bleeding
-0.14 =raynaud_usual =toes_cold
-0.14 ?i _ ?a
-0.14 ?make ?you
-0.14 ^ _ <daughter
-0.14 ^ _ <stopp
-0.14 ^ _ car
-0.14 ^ _ lip
-0.14 ^ _ morn
-0.14 ^ _ often
-0.14 ^ _ pain
-0.14 ^ _ pull
-0.14 ^ _ teenager
-0.14 ^ _ tooth
-0.14 ^ _ uncle
-0.14 ^ _ vagina
-0.14 ^ _ yesterday
-0.14 ^ crohn
-0.14 ^ since
-0.14 a _ breath
-0.14 a _ exam
-0.14 a _ flight
-0.14 a _ hes
-0.14 a _ thi
-0.14 a bowl
-0.14 a dentist
-0.14 a spacer
-0.14 a ton
-0.14 after _ long
-0.14 after two
-0.14 allergic _ cat
-0.14 and _ ear
-0.14 and all
-0.14 and have
-0.14 and nauseou
-0.14 and runny
-0.14 any time
-0.14 arm from
-0.14 around #
-0.14 at _ computer
-0.14 at _ pm
-0.14 at _ tomorrow
-0.14 at quarter
-0.14 back at
-0.14 beer
-0.14 best _ to
-0.14 birth
-0.14 bit swollen
-0.14 bled _ i
-0.14 bled when
-0.14 brush
-0.14 burp _ lot
-0.14 burp a
-0.14 came up
-0.14 can _ and
-0.14 can the
-0.14 cant hear
-0.14 car _ thi
-0.14 clock
-0.14 cough syrup
-0.14 cut is
-0.14 dad had
-0.14 day can
-0.14 day off
-0.14 diarrhea _ #
-0.14 did _ lot
-0.14 dizzy _ boat
-0.14 do _ get
-0.14 down _ the
-0.14 ear _ when
-0.14 ear hurt
-0.14 eat a
-0.14 every feed
-0.14 eye from
-0.14 far _ are
-0.14 feed _ gain
-0.14 feel tired
-0.14 first monday
-0.14 flight next
-0.14 foot while
-0.14 for _ day
-0.14 for _ mild
-0.14 for eat
-0.14 for month
-0.14 from _ screen
-0.14 funny
-0.14 good now
-0.14 had _ stroke
-0.14 happen
-0.14 have _ headache
-0.14 hear _ tv
-0.14 her _ back
-0.14 hes _ now
-0.14 hurt _ wife
-0.14 i _ have
-0.14 i _ its
-0.14 if _ was
-0.14 im _ eat
-0.14 im for
-0.14 im ok
-0.14 im safe
-0.14 in _ sauna
-0.14 in law
-0.14 inhal some
-0.14 is there
-0.14 late _ that
-0.14 law
-0.14 left foot
-0.14 like _ see
-0.14 like gas
-0.14 little sore
-0.14 log
-0.14 long _ next
-0.14 marathon _ and
-0.14 monday _ december
-0.14 monday morn
-0.14 mov
-0.14 much _ a
-0.14 much should
-0.14 my _ foot
-0.14 my _ how
-0.14 my _ shake
-0.14 my due
-0.14 my forearm
-0.14 my teenager
-0.14 need _ physical
-0.14 no _ -#11+
-0.14 no _ -and
-0.14 normal _ have
-0.14 now _ fine
-0.14 of cough
-0.14 often _ i
-0.14 often should
-0.14 on _ finger
-0.14 on _ its
-0.14 on boat
-0.14 out _ window
-0.14 oxygen reader
-0.14 pain _ back
-0.14 poop _ i
-0.14 pull up
-0.14 quarter past
-0.14 rash and
-0.14 reader
-0.14 reader _ #11+
-0.14 reader say
-0.14 referral
-0.14 shaky when
-0.14 shin from
-0.14 should _ be
-0.14 smell _ gas
-0.14 someone _ the
-0.14 son has
-0.14 sore _ a
-0.14 sorry
-0.14 splinter
-0.14 stomach _ after
-0.14 stool _ after
-0.14 sunday _ half
-0.14 swollen _ with
-0.14 syrup
-0.14 take _ the
-0.14 take _ when
-0.14 take warfarin
-0.14 tan
-0.14 the _ rd
-0.14 the _ tomorrow
-0.14 the antibiotic
-0.14 the best
-0.14 throw _ a
-0.14 to cat
-0.14 toddler has
-0.14 toddler throw
-0.14 tomorrow _ the
-0.14 too _ it
-0.14 tooth and
-0.14 tuesday _ i
-0.14 tuesday can
-0.14 tv _ fine
-0.14 tv its
-0.14 watch _ its
-0.14 we _ his
-0.14 week _ better
-0.14 what _ the
-0.14 when doe
-0.14 while eat
-0.14 with _ of
-0.14 work _ and
-0.14 work _ the
-0.14 yesterday after
-0.14 yo _ sudden
-0.14 yo man
-0.15 # _ from
-0.15 #11+ tomorrow
-0.15 -#11+
-0.15 -at
-0.15 -rednes
-0.15 -spot
-0.15 <# <year
-0.15 <a _ <last
-0.15 <appendix
-0.15 <at
-0.15 <five
-0.15 <five <year
-0.15 <five _ <ago
-0.15 <had _ <heart
-0.15 <heart <attack
-0.15 <last _ she
-0.15 <left
-0.15 <screen
-0.15 <want <to
-0.15 =alcohol =vomit_few
-0.15 =allergen =itching
-0.15 =at_rest =dangerous_person
-0.15 =belly_surgery_recent =gallbladder
-0.15 =bleeding_any =cut_by_accident
-0.15 =blood_streak =cut_by_accident
-0.15 =bp_medicine =means_mentioned
-0.15 =bp_medicine =using_word
-0.15 =calf =hip_hurts
-0.15 =chest_lasting =swelling_now
-0.15 =chest_lasting =vaccine_said
-0.15 =clot_risk =gallbladder
-0.15 =cold_only =cough
-0.15 =cold_only =eye_hit_bad
-0.15 =cramps =vomiting
-0.15 =dangerous_person =raynaud_usual
-0.15 =days_many =every_day
-0.15 =days_many =tia_resolved
-0.15 =days_many =tooth_pulled
-0.15 =diabetes =squeezing_word
-0.15 =diarrhea =refuses
-0.15 =discharge =pain_any
-0.15 =during_exercise =postpartum
-0.15 =gallbladder =injection_joint
-0.15 =gallbladder =recent_surgery
-0.15 =hours_pain =swelling_now
-0.15 =hours_pain =vaccine_said
-0.15 =hypertension =means_mentioned
-0.15 =hypertension =using_word
-0.15 =itchy_local =sting
-0.15 =means_mentioned =squeezing_word
-0.15 =nodes =tonsils_out
-0.15 =numb_any =tia_resolved
-0.15 =pain_any =vaginal_bleeding
-0.15 =red_patch
-0.15 =red_patch =spreading
-0.15 ?know _ ?my
-0.15 ^ _ heart
-0.15 ^ _ hot
-0.15 ^ _ mother
-0.15 ^ _ murmur
-0.15 ^ _ scrap
-0.15 ^ _ some
-0.15 ^ boil
-0.15 ^ bump
-0.15 ^ cold
-0.15 ^ keep
-0.15 ^ shaky
-0.15 ^ smell
-0.15 a _ form
-0.15 a _ since
-0.15 a _ stiff
-0.15 a _ up
-0.15 a bruise
-0.15 a coin
-0.15 a couple
-0.15 after _ no
-0.15 after tomorrow
-0.15 and _ a
-0.15 and _ around
-0.15 and _ tingl
-0.15 ankle _ a
-0.15 arm _ itchy
-0.15 arm _ weak
-0.15 been hav
-0.15 bit stiff
-0.15 bp was
-0.15 breath _ when
-0.15 but fine
-0.15 can _ exercise
-0.15 can _ it
-0.15 can _ send
-0.15 can _ use
-0.15 can someone
-0.15 coin
-0.15 constipat _ three
-0.15 contact len
-0.15 couple
-0.15 cover the
-0.15 cramp _ #
-0.15 cut _ heal
-0.15 day _ tomorrow
-0.15 day he
-0.15 dizzy _ i
-0.15 do _ stop
-0.15 doing great
-0.15 donate
-0.15 dur
-0.15 every month
-0.15 far away
-0.15 fast before
-0.15 fingernail
-0.15 first aid
-0.15 five _ now
-0.15 for _ control
-0.15 for a
-0.15 for poison
-0.15 for three
-0.15 form sign
-0.15 from _ lab
-0.15 gallbladder surgery
-0.15 glass thing
-0.15 grandpa _ a
-0.15 had hiccup
-0.15 has _ cough
-0.15 headache _ tylenol
-0.15 her _ but
-0.15 hip is
-0.15 his _ thi
-0.15 husband _ diabetic
-0.15 i _ down
-0.15 i _ for
-0.15 i _ her
-0.15 i _ wind
-0.15 i am
-0.15 i cried
-0.15 i lie
-0.15 i scrap
-0.15 im diabetic
-0.15 in _ chest
-0.15 insurance _ the
-0.15 is normal
-0.15 it rain
-0.15 it tingl
-0.15 its _ since
-0.15 ive _ hiccup
-0.15 last a
-0.15 len
-0.15 little _ the
-0.15 lower
-0.15 migraine _ my
-0.15 milk after
-0.15 mine expir
-0.15 month _ roll
-0.15 much _ cant
-0.15 much i
-0.15 my _ cover
-0.15 my desk
-0.15 my ring
-0.15 my side
-0.15 my stres
-0.15 my temp
-0.15 my test
-0.15 nail
-0.15 needl can
-0.15 new _ prescription
-0.15 next checkup
-0.15 next one
-0.15 night cant
-0.15 no -rednes
-0.15 number _ poison
-0.15 of _ can
-0.15 of next
-0.15 ok _ fly
-0.15 old roll
-0.15 on
-0.15 on _ cabinet
-0.15 on _ head
-0.15 on stair
-0.15 over the
-0.15 pain _ up
-0.15 pain for
-0.15 pass _ for
-0.15 physical for
-0.15 poison control
-0.15 puffy
-0.15 scar _ needl
-0.15 scrap my
-0.15 see fine
-0.15 sex
-0.15 shak _ a
-0.15 shake
-0.15 she _ again
-0.15 sister is
-0.15 slic
-0.15 sore in
-0.15 sprain my
-0.15 stitch _ my
-0.15 stres test
-0.15 take _ blood
-0.15 teeth and
-0.15 test result
-0.15 the _ checkup
-0.15 the _ hurt
-0.15 the cabinet
-0.15 the flight
-0.15 the spot
-0.15 then a
-0.15 throat _ two
-0.15 time in
-0.15 tingl _ a
-0.15 tingl for
-0.15 to _ next
-0.15 to _ to
-0.15 to schedule
-0.15 tylenol _ my
-0.15 up _ after
-0.15 up _ nose
-0.15 want it
-0.15 watery
-0.15 when _ rain
-0.15 when it
-0.15 who do
-0.15 winter for
-0.15 writ a
-0.15 you _ my
-0.15 you send
-0.16 # at
-0.16 #11+ i
-0.16 -hurt -myself
-0.16 -myself
-0.16 -pain -no
-0.16 -pus
-0.16 <ago and
-0.16 <arm
-0.16 <blood
-0.16 <broke _ <arm
-0.16 <had <my
-0.16 <i <used
-0.16 <i _ <test
-0.16 <is
-0.16 <my _ <out
-0.16 <year _ and
-0.16 =a_lot =days_many
-0.16 =a_lot =using_word
-0.16 =asthma =chest_lasting
-0.16 =asthma =hours_pain
-0.16 =belly_hit =possible_fracture
-0.16 =belly_pain =blood_streak
-0.16 =bleeding_any =constipation
-0.16 =blood_streak =eye_red
-0.16 =blood_streak =itching
-0.16 =blood_streak =itchy_only
-0.16 =burn_severity =discharge
-0.16 =constipation =cut_by_accident
-0.16 =constipation =eye_hit_bad
-0.16 =constipation =rectal_blood
-0.16 =constipation =stool_blood
-0.16 =contact_lens
-0.16 =days_many =eye_area
-0.16 =days_many =fall_any
-0.16 =days_many =limb_injury
-0.16 =dementia_known =head_danger
-0.16 =diarrhea =head_danger
-0.16 =discharge =itching
-0.16 =discharge =vaginal_bleeding
-0.16 =discharge =wound_infected
-0.16 =ear_wax =phlegm
-0.16 =ear_wax =rigors_hard
-0.16 =eye_hit_bad =using_word
-0.16 =fever =nausea
-0.16 =getting_worse =headache
-0.16 =head_danger =raynaud_usual
-0.16 =hit_hard =thrown_off
-0.16 =hours_pain =hypertension
-0.16 =itching =leaking
-0.16 =leaking =vaginal_bleeding
-0.16 =left_ribs =one_side_belly
-0.16 =leg_swelling_one =possible_fracture
-0.16 =leg_swelling_one =spreading
-0.16 =means_mentioned =near_faint
-0.16 =near_faint =using_word
-0.16 =pain_any =throat_sore
-0.16 =phlegm =sinus_long
-0.16 =pregnant =vomiting
-0.16 =throat_sore
-0.16 ?a ?heart
-0.16 ?a _ ?attack
-0.16 ?a _ ?in
-0.16 ?attack
-0.16 ?do ?you
-0.16 ?do _ ?treat
-0.16 ?fever ?in
-0.16 ?fever _ ?a
-0.16 ?for ?work
-0.16 ?heart ?attack
-0.16 ?how _ ?you
-0.16 ?in ?a
-0.16 ?labor
-0.16 ?the _ ?of
-0.16 ?treat
-0.16 ?treat ?a
-0.16 ?work
-0.16 ?you ?treat
-0.16 ?you _ ?a
-0.16 ^ _ -pain
-0.16 ^ _ <used
-0.16 ^ _ appointment
-0.16 ^ _ gett
-0.16 ^ _ incision
-0.16 ^ _ skin
-0.16 ^ before
-0.16 ^ both
-0.16 ^ burn
-0.16 ^ foot
-0.16 ^ nervou
-0.16 ^ shampoo
-0.16 ^ stuffy
-0.16 ^ thyroid
-0.16 ^ vasectomy
-0.16 ^ we
-0.16 ^ will
-0.16 a _ dose
-0.16 a _ heartburn
-0.16 a double
-0.16 a hip
-0.16 a letter
-0.16 a pain
-0.16 adhd pill
-0.16 after _ every
-0.16 after _ roller
-0.16 afternoon _ #
-0.16 air _ gues
-0.16 and _ #99+
-0.16 and _ gett
-0.16 and it
-0.16 ankl _ a
-0.16 at ten
-0.16 bag of
-0.16 before _ tomorrow
-0.16 better _ i
-0.16 blister in
-0.16 bloat _ dairy
-0.16 c _ #
-0.16 can _ play
-0.16 cant _ on
-0.16 chest _ hurt
-0.16 colonoscopy
-0.16 dec _ th
-0.16 drank _ its
-0.16 drink _ and
-0.16 dry _ i
-0.16 dur _ day
-0.16 eczema
-0.16 eleven
-0.16 er
-0.16 eye _ and
-0.16 fami
-0.16 father _ law
-0.16 father in
-0.16 feel _ late
-0.16 feet
-0.16 fine _ need
-0.16 fine can
-0.16 food _ help
-0.16 food tum
-0.16 from #
-0.16 from _ chair
-0.16 from _ to
-0.16 from laugh
-0.16 from soccer
-0.16 glucose test
-0.16 going _ for
-0.16 going away
-0.16 gues
-0.16 had _ before
-0.16 had knee
-0.16 he _ been
-0.16 he keep
-0.16 hear the
-0.16 heart _ can
-0.16 her hair
-0.16 his pee
-0.16 how _ bleach
-0.16 how _ water
-0.16 husband _ a
-0.16 i _ cold
-0.16 i _ ibuprofen
-0.16 i _ nervou
-0.16 i black
-0.16 i gues
-0.16 i threw
-0.16 in _ im
-0.16 in _ shoe
-0.16 in december
-0.16 in hot
-0.16 is _ glucose
-0.16 is _ i
-0.16 is heavier
-0.16 it _ and
-0.16 it _ night
-0.16 itch _ white
-0.16 just red
-0.16 knee at
-0.16 little _ after
-0.16 little heartburn
-0.16 look good
-0.16 mole
-0.16 monday _ #
-0.16 monkey
-0.16 monkey bar
-0.16 much bleach
-0.16 much water
-0.16 my palm
-0.16 my record
-0.16 nausea _ diarrhea
-0.16 need _ letter
-0.16 needl
-0.16 nervou about
-0.16 next _ what
-0.16 no _ can
-0.16 now just
-0.16 now one
-0.16 on dialysi
-0.16 out _ its
-0.16 out i
-0.16 pack
-0.16 past _ on
-0.16 period _ heavier
-0.16 poked
-0.16 pressure _ #99+
-0.16 pus
-0.16 quarter to
-0.16 rash _ fever
-0.16 red when
-0.16 say im
-0.16 seizure _ morn
-0.16 seizure thi
-0.16 she threw
-0.16 sit
-0.16 sitt _ it
-0.16 six hour
-0.16 so _ cant
-0.16 sometime next
-0.16 son want
-0.16 spicy _ tum
-0.16 splash in
-0.16 stiff _ morn
-0.16 stiff thi
-0.16 sugar _ been
-0.16 take _ for
-0.16 than _ thi
-0.16 thank
-0.16 the _ its
-0.16 the er
-0.16 the incision
-0.16 the last
-0.16 tired _ thi
-0.16 to _ when
-0.16 toe hurt
-0.16 took _ double
-0.16 tum help
-0.16 usual _ month
-0.16 usual thi
-0.16 vaccin _ i
-0.16 vaccin do
-0.16 vaginal _ and
-0.16 vaginal itch
-0.16 vasectomy appointment
-0.16 vomit diarrhea
-0.16 was _ before
-0.16 water _ i
-0.16 water should
-0.16 week what
-0.16 what can
-0.16 when _ pres
-0.16 why do
-0.16 with _ for
-0.16 with _ nail
-0.16 yesterday
-0.16 yo _ a
-0.16 you help
-0.17 # in
-0.17 # k
-0.17 #11+ _ morn
-0.17 #11+ _ nausea
-0.17 #11+ pm
-0.17 #11+ thi
-0.17 #99+ _ #
-0.17 #99+ chill
-0.17 -#
-0.17 -ear
-0.17 -fever -or
-0.17 -fine
-0.17 -leg
-0.17 -or _ -pain
-0.17 <a <stroke
-0.17 <a _ <attack
-0.17 <fami
-0.17 <gallbladder
-0.17 <grandmother
-0.17 <had _ <stroke
-0.17 <in _ <fami
-0.17 <it <was
-0.17 <my <grandmother
-0.17 <my _ <last
-0.17 <my _ <was
-0.17 <stroke
-0.17 <ten
-0.17 <ten <year
-0.17 <ten _ <ago
-0.17 <year _ <i
-0.17 =alcohol =hernia_stuck
-0.17 =alcohol =now_at_rest
-0.17 =allergen =itchy_only
-0.17 =at_rest =copd
-0.17 =aura_usual =head_danger
-0.17 =bite_bad =dentist
-0.17 =calf =weak_any
-0.17 =cancer_history
-0.17 =cancer_history =clot_risk
-0.17 =chest_lasting =copd
-0.17 =chest_lasting =sugar_low
-0.17 =cough =flu_bad
-0.17 =cramps =diarrhea
-0.17 =days_many
-0.17 =days_many =vomiting
-0.17 =dentist =tooth
-0.17 =ear_wax =pain_any
-0.17 =fall_any =possible_fracture
-0.17 =fever =silent_for_a_reason
-0.17 =heat_exposure =pain_any
-0.17 =hours_pain =tingling_hands
-0.17 =low_mood =pain_any
-0.17 =nausea
-0.17 =no_injury =racing_heart
-0.17 =possible_fracture =refuses
-0.17 =refuses =short_breath
-0.17 =spine_injury
-0.17 =trunk_pain =ulcer_nsaid
-0.17 =vomit_few =vomiting_constantly
-0.17 ?about ?it
-0.17 ?an
-0.17 ?is ?an
-0.17 ?paper
-0.17 ?therapist
-0.17 ?what _ ?an
-0.17 ^ _ -bleed
-0.17 ^ _ <grandmother
-0.17 ^ _ free
-0.17 ^ _ friday
-0.17 ^ _ give
-0.17 ^ _ grandmother
-0.17 ^ _ pound
-0.17 ^ _ test
-0.17 ^ _ toe
-0.17 ^ _ worri
-0.17 ^ bf
-0.17 ^ bp
-0.17 ^ chang
-0.17 ^ nail
-0.17 ^ saturday
-0.17 ^ tiny
-0.17 a _ hurt
-0.17 a _ it
-0.17 a _ look
-0.17 a _ sting
-0.17 a quarter
-0.17 a regular
-0.17 after _ spinach
-0.17 after star
-0.17 ankle and
-0.17 are _ #
-0.17 at _ screen
-0.17 bang
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 bed for
-0.17 before _ period
-0.17 before christma
-0.17 between
-0.17 bf
-0.17 blood _ the
-0.17 blow
-0.17 body
-0.17 breast milk
-0.17 burn _ i
-0.17 can _ swim
-0.17 cant do
-0.17 coffee table
-0.17 cold _ winter
-0.17 cold in
-0.17 college
-0.17 com in
-0.17 copd and
-0.17 corner
-0.17 cream _ dry
-0.17 cream for
-0.17 do babi
-0.17 do if
-0.17 dose
-0.17 every _ for
-0.17 feel _ work
-0.17 feel weak
-0.17 fever _ yesterday
-0.17 fine i
-0.17 for _ hand
-0.17 for dry
-0.17 from _ door
-0.17 get _ on
-0.17 glass _ me
-0.17 had _ stomach
-0.17 had my
-0.17 hand _ for
-0.17 hand cream
-0.17 headache _ star
-0.17 hear test
-0.17 hi _ basical
-0.17 hi so
-0.17 husband _ off
-0.17 i _ bloat
-0.17 i _ of
-0.17 i _ two
-0.17 i blow
-0.17 i clean
-0.17 i smoke
-0.17 ibuprofen _ a
-0.17 im worri
-0.17 is _ low
-0.17 it fine
-0.17 its cold
-0.17 jittery
-0.17 just _ the
-0.17 k
-0.17 knee click
-0.17 last _ all
-0.17 last _ but
-0.17 last _ of
-0.17 last friday
-0.17 little _ no
-0.17 medicine
-0.17 month _ do
-0.17 my _ chok
-0.17 my _ gave
-0.17 my _ medicine
-0.17 my _ milk
-0.17 my _ quit
-0.17 my _ surgery
-0.17 my grandmother
-0.17 my medicine
-0.17 need _ batteri
-0.17 need _ be
-0.17 next available
-0.17 no -trouble
-0.17 no _ -breath
-0.17 old _ is
-0.17 on _ can
-0.17 on _ chin
-0.17 on _ day
-0.17 on _ shin
-0.17 or sunday
-0.17 otherwise fine
-0.17 pain _ fever
-0.17 panic
-0.17 panic attack
-0.17 period and
-0.17 pill _ me
-0.17 regular headache
-0.17 runny _ and
-0.17 safe _ i
-0.17 saturday _ sunday
-0.17 saturday or
-0.17 scrape
-0.17 she said
-0.17 shin on
-0.17 shot do
-0.17 so basical
-0.17 spit
-0.17 spr and
-0.17 stone _ pass
-0.17 sugar _ #99+
-0.17 swollen _ runn
-0.17 tension headache
-0.17 th at
-0.17 the _ car
-0.17 the _ dose
-0.17 the _ friday
-0.17 the coffee
-0.17 the corner
-0.17 thin
-0.17 thur #
-0.17 time _ #
-0.17 tired from
-0.17 tomorrow _ #
-0.17 treat
-0.17 up since
-0.17 want _ hear
-0.17 watch _ and
-0.17 week _ birth
-0.17 week all
-0.17 what _ is
-0.17 when _ babi
-0.17 when _ blow
-0.17 when do
-0.17 worri _ my
-0.17 year
-0.17 yesterday he
-0.17 yesterday its
-0.17 you call
-0.17 you treat
-0.18 # _ like
-0.18 # _ monday
-0.18 # p
-0.18 -blister
-0.18 -dizzines
-0.18 <about
-0.18 <at <the
-0.18 <fami _ <i
-0.18 <i <get
-0.18 <i <had
-0.18 <my <fami
-0.18 <run _ <my
-0.18 <test
-0.18 <want
-0.18 =a_lot =new_medicine
-0.18 =a_lot =wound_infected
-0.18 =allergen =pees_lot
-0.18 =allergen =stomach_burn
-0.18 =belly_word =blood_streak
-0.18 =belly_word =diarrhea
-0.18 =bite_bad =throat_sore
-0.18 =bite_bad =wound_infected
-0.18 =bleeding_any =raynaud_usual
-0.18 =burn_severity =nail_word
-0.18 =calf =spreading
-0.18 =cast_tight =during_exercise
-0.18 =chest_injury_or_ache =cough
-0.18 =chest_lasting =tooth_bad
-0.18 =choking_passed =dizzy
-0.18 =cold_only =many_days
-0.18 =cold_only =pain_any
-0.18 =cold_only =phlegm
-0.18 =cold_only =sinus_long
-0.18 =constipation =three_days
-0.18 =cut_by_accident =limb_injury
-0.18 =cut_by_accident =wound
-0.18 =discharge
-0.18 =discharge =ear_pain
-0.18 =dizzy =hearing
-0.18 =dizzy =near_faint
-0.18 =ear_wax =rigors
-0.18 =eye_area =many_days
-0.18 =eye_hit_bad =low_mood
-0.18 =fainted =long_bleed
-0.18 =fever =throat_sore
-0.18 =fever =tired
-0.18 =head_danger =inconsolable
-0.18 =itching =snake_seen
-0.18 =itchy_only =snake_seen
-0.18 =new_medicine =pees_lot
-0.18 =nodes =swelling_throat
-0.18 =nodes =throat_tight
-0.18 =nodes =tired
-0.18 =panic_known =racing_heart
-0.18 =squeezing_word =using_word
-0.18 =stomach_burn
-0.18 =strep_like =tired
-0.18 =throat_sore =tired
-0.18 =tia_resolved =tingling_hands
-0.18 =tingling_hands =wakes
-0.18 ?call
-0.18 ^ _ breast
-0.18 ^ _ drown
-0.18 ^ _ like
-0.18 ^ _ look
-0.18 ^ _ nippl
-0.18 ^ _ swollen
-0.18 ^ _ watch
-0.18 ^ cough
-0.18 ^ on
-0.18 ^ quarter
-0.18 ^ three
-0.18 a _ drink
-0.18 a _ fever
-0.18 a normal
-0.18 a therapist
-0.18 a tia
-0.18 ache _ mov
-0.18 after dinner
-0.18 airbag
-0.18 allergic
-0.18 and #
-0.18 and _ for
-0.18 and _ sleep
-0.18 and _ tired
-0.18 and _ together
-0.18 and _ yesterday
-0.18 and ibuprofen
-0.18 and since
-0.18 are _ common
-0.18 are _ me
-0.18 are itchy
-0.18 are your
-0.18 as _ as
-0.18 badly and
-0.18 birthday
-0.18 birthday party
-0.18 bit _ since
-0.18 bleach safe
-0.18 bump _ fine
-0.18 bump feel
-0.18 but its
-0.18 calf _ tight
-0.18 calv
-0.18 calv _ sore
-0.18 calv are
-0.18 can eat
-0.18 chest _ on
-0.18 chest when
-0.18 chopp onion
-0.18 corn
-0.18 corn _ my
-0.18 corn on
-0.18 cough _ kill
-0.18 cried
-0.18 dad _ a
-0.18 day _ the
-0.18 day otherwise
-0.18 dnr
-0.18 doctor check
-0.18 doe _ stroke
-0.18 doe _ work
-0.18 dress
-0.18 drink _ water
-0.18 drink alcohol
-0.18 dry _ on
-0.18 eye _ itchy
-0.18 eyelid _ a
-0.18 face when
-0.18 feel _ otherwise
-0.18 fever _ #99+
-0.18 fine no
-0.18 finger chopp
-0.18 for _ dog
-0.18 fri
-0.18 girl sudden
-0.18 glas _ wine
-0.18 go _ school
-0.18 grandfather
-0.18 green
-0.18 had _ replacement
-0.18 had his
-0.18 have _ stomach
-0.18 he _ on
-0.18 heart skip
-0.18 how _ doe
-0.18 hurt _ garden
-0.18 i _ weird
-0.18 i breath
-0.18 i burp
-0.18 i fly
-0.18 i pres
-0.18 i start
-0.18 ibuprofen
-0.18 ibuprofen together
-0.18 it _ hurt
-0.18 it _ me
-0.18 its _ worse
-0.18 its sore
-0.18 jogg
-0.18 kid _ pink
-0.18 knee _ #
-0.18 know my
-0.18 lip _ swollen
-0.18 long day
-0.18 lot _ the
-0.18 lot since
-0.18 me about
-0.18 me the
-0.18 mild _ throat
-0.18 mild sore
-0.18 monday _ #11+
-0.18 mother has
-0.18 my _ bump
-0.18 my _ chopp
-0.18 my _ skip
-0.18 my _ so
-0.18 my _ that
-0.18 my _ today
-0.18 my _ work
-0.18 my cheek
-0.18 my pillow
-0.18 my tongue
-0.18 nippl
-0.18 no -blister
-0.18 nose bleed
-0.18 nurse _ it
-0.18 of _ for
-0.18 of wine
-0.18 on coffee
-0.18 or _ on
-0.18 over _ leg
-0.18 p
-0.18 pressure _ high
-0.18 pressure is
-0.18 purple its
-0.18 refill of
-0.18 replacement #
-0.18 roll my
-0.18 safe for
-0.18 schedul
-0.18 see _ nurse
-0.18 session
-0.18 shav cut
-0.18 she _ now
-0.18 she see
-0.18 shin at
-0.18 small _ feel
-0.18 small _ no
-0.18 son _ off
-0.18 son is
-0.18 sore _ nurs
-0.18 start _ water
-0.18 start the
-0.18 stool is
-0.18 stroke _ like
-0.18 stroke look
-0.18 take #
-0.18 take in
-0.18 take two
-0.18 that itch
-0.18 the _ small
-0.18 the _ time
-0.18 the _ when
-0.18 the bed
-0.18 the clinic
-0.18 thing _ blurry
-0.18 thing are
-0.18 tia
-0.18 to _ can
-0.18 to have
-0.18 to school
-0.18 together
-0.18 tongue _ coffee
-0.18 tooth is
-0.18 twitch _ im
-0.18 twitch when
-0.18 tylenol and
-0.18 uti
-0.18 walker
-0.18 want _ tip
-0.18 water and
-0.18 we have
-0.18 week _ can
-0.18 week _ next
-0.18 week im
-0.18 weird _ my
-0.18 were
-0.18 what _ your
-0.18 what a
-0.18 what are
-0.18 wont _ cry
-0.18 wont bend
-0.18 worri
-0.18 would _ a
-0.19 #11+ _ feel
-0.19 #11+ _ sleep
-0.19 #11+ _ when
-0.19 #99+ before
-0.19 -of -breath
-0.19 -shortnes
-0.19 -shortnes -of
-0.19 -shortnes _ -breath
-0.19 -trouble -breath
-0.19 -word
-0.19 <# <week
-0.19 <and <it
-0.19 <as
-0.19 <as <a
-0.19 <attack <in
-0.19 <daughter
-0.19 <fine
-0.19 <my <daughter
-0.19 <up
-0.19 =allergen =trunk_pain
-0.19 =asthma_mild
-0.19 =back_pain =calf
-0.19 =belly_pain =headache
-0.19 =belly_pain =ulcer_nsaid
-0.19 =belly_pain =wakes
-0.19 =belly_word =wakes
-0.19 =bite_bad =cough
-0.19 =blood_streak =burn_any
-0.19 =blood_streak =chest_any
-0.19 =blood_streak =chest_pain
-0.19 =burn_severity =choking_passed
-0.19 =chest_any =during_exercise
-0.19 =chest_lasting =cold_limb
-0.19 =chest_lasting =constipation
-0.19 =chest_lasting =shingles
-0.19 =chest_lasting =tingling_hands
-0.19 =choking_passed =during_exercise
-0.19 =choking_passed =slept_on
-0.19 =clot_risk =ear_wax
-0.19 =cough =pain_any
-0.19 =days_many =weight_loss
-0.19 =diarrhea =nausea
-0.19 =eye_hit_bad =irregular_heart
-0.19 =eye_red =itching
-0.19 =eye_red =itchy_only
-0.19 =getting_worse =trunk_pain
-0.19 =headache =trunk_pain
-0.19 =hernia_stuck =no_gas
-0.19 =hours_pain =shingles
-0.19 =itching =recent_surgery
-0.19 =itchy_only =recent_surgery
-0.19 =leg_swelling_one =limb_injury
-0.19 =limb_cold_pale =raynaud_usual
-0.19 =low_mood =squeezing_word
-0.19 =morning_sickness =pregnant
-0.19 =nausea =vomiting
-0.19 =pain_any =possible_fracture
-0.19 =pain_any =wakes
-0.19 =possible_fracture =weak_any
-0.19 =ringing_ears
-0.19 =slept_on =tia_resolved
-0.19 =sting =wound
-0.19 =stomach_burn =ulcer_nsaid
-0.19 =strep_like =swelling_throat
-0.19 =throat_tight =trunk_pain
-0.19 =tooth
-0.19 =trunk_pain =wakes
-0.19 =ulcer_nsaid =wakes
-0.19 ?do _ ?know
-0.19 ?question
-0.19 ?sign _ ?a
-0.19 ^ _ cell
-0.19 ^ _ cough
-0.19 ^ _ half
-0.19 ^ _ ligament
-0.19 ^ _ los
-0.19 ^ _ peel
-0.19 ^ _ rib
-0.19 ^ sickle
-0.19 a _ blood
-0.19 a _ dizzy
-0.19 a _ got
-0.19 a _ infection
-0.19 a _ there
-0.19 a _ where
-0.19 a long
-0.19 a small
-0.19 about _ control
-0.19 about birth
-0.19 after _ food
-0.19 and _ bend
-0.19 and _ nose
-0.19 and gassy
-0.19 are _ before
-0.19 around _ my
-0.19 at home
-0.19 back _ work
-0.19 band _ my
-0.19 beat _ when
-0.19 birth _ option
-0.19 black _ my
-0.19 bloat _ gassy
-0.19 bloat and
-0.19 blood _ log
-0.19 bruis _ i
-0.19 bypas
-0.19 chat
-0.19 check it
-0.19 checkup _ my
-0.19 control option
-0.19 couple _ day
-0.19 couple of
-0.19 d
-0.19 day _ ok
-0.19 day _ week
-0.19 day from
-0.19 dec #
-0.19 do _ treat
-0.19 dry and
-0.19 eye burn
-0.19 feed
-0.19 fever _ two
-0.19 fever for
-0.19 finger _ cold
-0.19 flight
-0.19 from anxiety
-0.19 gastric
-0.19 gastric bypas
-0.19 glucose
-0.19 go _ to
-0.19 grandma _ her
-0.19 hand shake
-0.19 hard on
-0.19 headache _ fever
-0.19 headache after
-0.19 heart beat
-0.19 heat
-0.19 heavier
-0.19 heavier _ usual
-0.19 heavier than
-0.19 hit _ with
-0.19 hot in
-0.19 i _ walk
-0.19 i bled
-0.19 i had
-0.19 i shav
-0.19 i turn
-0.19 if _ skip
-0.19 im _ now
-0.19 im constipat
-0.19 inhaler work
-0.19 leg feel
-0.19 ligament
-0.19 like _ talk
-0.19 low _ pain
-0.19 much _ should
-0.19 much and
-0.19 my _ fell
-0.19 my _ scratch
-0.19 my eyelid
-0.19 my im
-0.19 nausea vomit
-0.19 newborn _ yellow
-0.19 noon _ weekend
-0.19 noon tomorrow
-0.19 number for
-0.19 of _ in
-0.19 of day
-0.19 of insulin
-0.19 oil
-0.19 old _ every
-0.19 one day
-0.19 option
-0.19 order
-0.19 pain going
-0.19 pinn
-0.19 real bad
-0.19 say i
-0.19 scar my
-0.19 shoulder a
-0.19 skip _ i
-0.19 skip when
-0.19 smoke detector
-0.19 someth _ now
-0.19 sore _ from
-0.19 stabb pain
-0.19 stomach pain
-0.19 stop _ i
-0.19 surgery is
-0.19 swollen _ its
-0.19 talk _ birth
-0.19 test my
-0.19 the _ detector
-0.19 the _ was
-0.19 the number
-0.19 ther _ in
-0.19 thi _ im
-0.19 think _ should
-0.19 three day
-0.19 to reschedule
-0.19 to work
-0.19 too _ and
-0.19 took the
-0.19 two _ on
-0.19 vitamin with
-0.19 wake _ at
-0.19 was _ thi
-0.19 wasp yesterday
-0.19 week can
-0.19 went down
-0.19 when _ cold
-0.19 when _ turn
-0.19 when its
-0.19 where _ shav
-0.19 wife has
-0.19 wrong chat
-0.2 # or
-0.2 -bump
-0.2 -headache -or
-0.2 -later -than
-0.2 -pregnant
-0.2 -than
-0.2 <bender
-0.2 <bender <last
-0.2 <broke
-0.2 <fender
-0.2 <fender <bender
-0.2 <fender _ <last
-0.2 <was <#11+
-0.2 =allergen =aura_usual
-0.2 =allergen =belly_pain
-0.2 =allergen =headache
-0.2 =allergen =seizure_usual
-0.2 =aura_usual =bleeding_any
-0.2 =aura_usual =child_got_pills
-0.2 =aura_usual =vaginal_bleeding
-0.2 =bite_bad =raynaud_usual
-0.2 =bleeding_any =scratched
-0.2 =bleeding_any =tia_resolved
-0.2 =blurry_vision =one_eye
-0.2 =bp_medicine =hours_pain
-0.2 =burn_severity =itching
-0.2 =calf =flank_pain
-0.2 =child_got_pills =seizure_usual
-0.2 =dangerous_person =flu_bad
-0.2 =days_many =getting_worse
-0.2 =dementia_known =eye_hit_bad
-0.2 =during_exercise =muscle_strain_word
-0.2 =eye_chemical =eye_hit
-0.2 =eye_hit_bad =muscle_strain_word
-0.2 =eye_hit_bad =raynaud_usual
-0.2 =getting_worse =pain_any
-0.2 =itching =limb_injury
-0.2 =itchy_only =limb_injury
-0.2 =joint_hot =twisted
-0.2 =limb_injury =rash
-0.2 =limp_leg =possible_fracture
-0.2 =limp_refuses =possible_fracture
-0.2 =many_days =tired
-0.2 =pain_any =slept_on
-0.2 =refuses =swelling
-0.2 =smoker
-0.2 =tropical
-0.2 =tropical =tropics
-0.2 ?a ?stroke
-0.2 ?are ?sign
-0.2 ?are _ ?of
-0.2 ?can ?i
-0.2 ?cause ?chest
-0.2 ?cause _ ?pain
-0.2 ?how ?can
-0.2 ?stres _ ?chest
-0.2 ?what _ ?sign
-0.2 ^ <fender
-0.2 ^ _ -later
-0.2 ^ _ <bender
-0.2 ^ _ <to
-0.2 ^ _ birth
-0.2 ^ _ constipat
-0.2 ^ _ last
-0.2 ^ _ leak
-0.2 ^ _ malaria
-0.2 ^ _ on
-0.2 ^ early
-0.2 ^ gas
-0.2 ^ green
-0.2 ^ stepp
-0.2 a _ haha
-0.2 a _ sunburn
-0.2 a _ test
-0.2 a half
-0.2 a one
-0.2 a sore
-0.2 a toy
-0.2 about
-0.2 after _ at
-0.2 after birth
-0.2 an erection
-0.2 and _ blister
-0.2 and _ half
-0.2 and _ thi
-0.2 and fine
-0.2 blood _ pill
-0.2 bp is
-0.2 burn after
-0.2 chicken
-0.2 cold hand
-0.2 cold water
-0.2 come off
-0.2 come out
-0.2 cuff
-0.2 diet tip
-0.2 difference _ a
-0.2 difference between
-0.2 doctor told
-0.2 doing well
-0.2 down _ a
-0.2 drop
-0.2 dry _ in
-0.2 ear _ plugg
-0.2 eat _ play
-0.2 feel plugg
-0.2 feet _ a
-0.2 flutter
-0.2 for _ headache
-0.2 forgett
-0.2 get _ of
-0.2 had it
-0.2 hand _ the
-0.2 hand in
-0.2 hard _ the
-0.2 have _ mild
-0.2 head hard
-0.2 i _ eat
-0.2 i _ gas
-0.2 i _ heartburn
-0.2 i _ lighthead
-0.2 i _ once
-0.2 i _ one
-0.2 i _ thi
-0.2 i last
-0.2 i move
-0.2 i my
-0.2 i take
-0.2 ibuprofen _ tylenol
-0.2 im not
-0.2 inhaler refill
-0.2 is _ bad
-0.2 is _ fine
-0.2 is doing
-0.2 is malaria
-0.2 it _ fine
-0.2 it for
-0.2 just check
-0.2 keep _ when
-0.2 keep forgett
-0.2 level
-0.2 lift my
-0.2 long flight
-0.2 lower back
-0.2 lump on
-0.2 made me
-0.2 malaria
-0.2 mild cramp
-0.2 morn for
-0.2 morn stopp
-0.2 mov to
-0.2 my _ start
-0.2 my _ think
-0.2 my gum
-0.2 my lab
-0.2 my skin
-0.2 my son
-0.2 nap
-0.2 nausea
-0.2 no -bump
-0.2 no -later
-0.2 no _ -than
-0.2 no _ -today
-0.2 nose _ and
-0.2 not -pregnant
-0.2 nurse _ my
-0.2 of _ it
-0.2 one _ no
-0.2 one year
-0.2 past _ tomorrow
-0.2 pressure pill
-0.2 send
-0.2 she _ when
-0.2 she scream
-0.2 small hernia
-0.2 sock
-0.2 sometim my
-0.2 son bump
-0.2 son love
-0.2 sore but
-0.2 spacer
-0.2 stand _ too
-0.2 steak
-0.2 sting
-0.2 stomach _ before
-0.2 stubb toe
-0.2 stuffy _ and
-0.2 surgery _ is
-0.2 ten _ before
-0.2 that good
-0.2 the _ between
-0.2 the back
-0.2 the exam
-0.2 the first
-0.2 the yesterday
-0.2 thi _ stopp
-0.2 think _ are
-0.2 till
-0.2 time _ day
-0.2 to _ what
-0.2 toddler fell
-0.2 toe
-0.2 toilet lol
-0.2 tomorrow morn
-0.2 tongue _ pizza
-0.2 ultrasound
-0.2 week _ january
-0.2 what _ difference
-0.2 wife _ in
-0.21 # _ over
-0.21 #11+ _ run
-0.21 -chest
-0.21 -chest -pain
-0.21 -see
-0.21 <check
-0.21 <do <i
-0.21 <do _ <need
-0.21 <fell
-0.21 <fell <last
-0.21 <fell _ <month
-0.21 <i <need
-0.21 <iud
-0.21 =a_lot =chemical_word
-0.21 =alcohol =diarrhea
-0.21 =baby =baby_still
-0.21 =belly_hit =thrown_off
-0.21 =belly_surgery_recent =hernia_word
-0.21 =blister_any =nail_word
-0.21 =blister_word =nail_word
-0.21 =blood_streak =hours_pain
-0.21 =blood_streak =small_cut
-0.21 =blood_streak =throat_sore
-0.21 =bluish =raynaud_usual
-0.21 =clot_risk =dangerous_person
-0.21 =dangerous_person =injection_joint
-0.21 =dangerous_person =recent_surgery
-0.21 =diarrhea =three_days
-0.21 =eye_hit_bad =hypertension
-0.21 =eye_hit_bad =wakes
-0.21 =fall_any =thrown_off
-0.21 =head_danger =nausea
-0.21 =headache =raynaud_usual
-0.21 =heat_exposure =wound_infected
-0.21 =hernia_word =injection_joint
-0.21 =hernia_word =recent_surgery
-0.21 =hypertension =squeezing_word
-0.21 =itchy_local =pain_any
-0.21 =kidney_stone =tia_resolved
-0.21 =long_bleed =low_mood
-0.21 =pain_any =strep_like
-0.21 =pain_any =three_days
-0.21 =pregnant =tired
-0.21 =preterm_weeks =refuses
-0.21 =scratched =sting
-0.21 ?are ?the
-0.21 ?had
-0.21 ?what _ ?the
-0.21 ^ _ -chest
-0.21 ^ _ -headache
-0.21 ^ _ breath
-0.21 ^ _ had
-0.21 ^ _ squeez
-0.21 ^ _ sugar
-0.21 ^ _ thur
-0.21 ^ _ voice
-0.21 ^ box
-0.21 ^ campfire
-0.21 ^ cut
-0.21 ^ hi
-0.21 ^ hip
-0.21 ^ hive
-0.21 ^ neck
-0.21 ^ shav
-0.21 a _ box
-0.21 a _ for
-0.21 a _ normal
-0.21 a _ queasy
-0.21 after
-0.21 after _ antibiotic
-0.21 annoy me
-0.21 at #99+
-0.21 baby had
-0.21 back _ play
-0.21 before i
-0.21 blister _ my
-0.21 bruise on
-0.21 but _ have
-0.21 but _ keep
-0.21 campfire _ made
-0.21 campfire smoke
-0.21 can _ refill
-0.21 check in
-0.21 chest discomfort
-0.21 chest lift
-0.21 cramp _ my
-0.21 daughter take
-0.21 deep breath
-0.21 diarrhea twice
-0.21 didnt
-0.21 discomfort
-0.21 discomfort _ and
-0.21 discomfort on
-0.21 ear
-0.21 eye _ he
-0.21 finger _ swollen
-0.21 first _ of
-0.21 fly at
-0.21 for _ month
-0.21 for school
-0.21 from _ coffee
-0.21 from _ my
-0.21 from monday
-0.21 full
-0.21 get dizzy
-0.21 gett it
-0.21 green snot
-0.21 gun and
-0.21 has the
-0.21 have high
-0.21 he drive
-0.21 headach _ i
-0.21 help a
-0.21 hip _ stiff
-0.21 his lip
-0.21 hoarse _ the
-0.21 how _ after
-0.21 how to
-0.21 hurt _ out
-0.21 husband _ and
-0.21 i _ cros
-0.21 i _ numb
-0.21 i _ over
-0.21 i _ weld
-0.21 i exercise
-0.21 i hit
-0.21 i watch
-0.21 im _ after
-0.21 in _ chair
-0.21 in _ toddler
-0.21 is _ contagiou
-0.21 it ok
-0.21 itchy _ from
-0.21 its _ bit
-0.21 its _ but
-0.21 jaw click
-0.21 just _ up
-0.21 knee _ swollen
-0.21 lack
-0.21 lack of
-0.21 little blood
-0.21 lot
-0.21 made _ eye
-0.21 metformin
-0.21 monday i
-0.21 more _ a
-0.21 my _ back
-0.21 my _ bled
-0.21 my _ haha
-0.21 my _ job
-0.21 my _ pulse
-0.21 my _ water
-0.21 my body
-0.21 my rest
-0.21 neck _ from
-0.21 need _ new
-0.21 need more
-0.21 night at
-0.21 no -chest
-0.21 no _ -of
-0.21 nose _ for
-0.21 off _ scooter
-0.21 on _ roller
-0.21 on _ shoulder
-0.21 on _ soup
-0.21 on friday
-0.21 or
-0.21 over _ a
-0.21 over _ bed
-0.21 over _ holiday
-0.21 own
-0.21 pain _ two
-0.21 pound over
-0.21 prescription expir
-0.21 rash on
-0.21 record to
-0.21 refill _ my
-0.21 regular
-0.21 rest _ is
-0.21 rest pulse
-0.21 risk
-0.21 roof
-0.21 runn a
-0.21 screen _ day
-0.21 screen all
-0.21 see _ allergic
-0.21 see an
-0.21 should _ see
-0.21 sit _ legg
-0.21 sit cros
-0.21 sleep _ lot
-0.21 sleep _ on
-0.21 sleep a
-0.21 slight headache
-0.21 smoke made
-0.21 sneeze _ lot
-0.21 sneeze a
-0.21 snot
-0.21 sore _ the
-0.21 sore and
-0.21 sore on
-0.21 spot _ my
-0.21 squat
-0.21 take _ deep
-0.21 take _ metformin
-0.21 th of
-0.21 the _ had
-0.21 the _ vaccine
-0.21 the _ went
-0.21 the boat
-0.21 the cold
-0.21 they
-0.21 to cold
-0.21 to fly
-0.21 to play
-0.21 today im
-0.21 tongue _ hot
-0.21 tooth _ in
-0.21 tooth _ to
-0.21 tooth com
-0.21 trouble
-0.21 want _ see
-0.21 was weld
-0.21 week _ monday
-0.21 week when
-0.21 weld
-0.21 well _ can
-0.21 well when
-0.21 what _ number
-0.21 when _ skip
-0.21 when the
-0.21 work _ me
-0.21 work night
-0.21 yo _ painful
-0.22 #11+ h
-0.22 #99+ _ morn
-0.22 #99+ thi
-0.22 -a -week
-0.22 -any
-0.22 -for -a
-0.22 -for _ -week
-0.22 -neck
-0.22 -stiff
-0.22 -stiff -neck
-0.22 <after
-0.22 <can <i
-0.22 <do
-0.22 <in <my
-0.22 <once
-0.22 <out <in
-0.22 <out _ <#99+
-0.22 <should
-0.22 <should <i
-0.22 <to <have
-0.22 <used _ <have
-0.22 <when _ <was
-0.22 =a_lot =baby
-0.22 =after_hard_exercise =pale_clammy
-0.22 =after_hard_exercise =sweating
-0.22 =allergen =itchy_local
-0.22 =allergen =shingles
-0.22 =aura_usual =chest_lasting
-0.22 =aura_usual =hours_pain
-0.22 =belly_word =itching
-0.22 =belly_word =itchy_only
-0.22 =blood_streak =wound
-0.22 =chemical_word =cut_by_accident
-0.22 =chest_any =cut_by_accident
-0.22 =chest_injury_or_ache =during_exercise
-0.22 =chest_pain =cut_by_accident
-0.22 =choking_passed =dangerous_person
-0.22 =cold_limb =tia_resolved
-0.22 =cold_only =squeezing_word
-0.22 =cough =tired
-0.22 =cut_by_accident =vaginal_bleeding
-0.22 =eye_area =sinus_long
-0.22 =getting_worse =swelling
-0.22 =hours_pain =raynaud_usual
-0.22 =itching =swelling
-0.22 =itchy_only =swelling
-0.22 =low_mood =panic_known
-0.22 =muscle_strain_word =stiff_neck
-0.22 =no_gas =pain_any
-0.22 =numb_any =wakes
-0.22 =rash =throat_sore
-0.22 =shingles =vaccine_said
-0.22 =swallowed_thing
-0.22 ?black
-0.22 ?black ?stool
-0.22 ?clot
-0.22 ?i _ ?if
-0.22 ?if ?my
-0.22 ?it
-0.22 ?know ?if
-0.22 ?stres ?make
-0.22 ?to
-0.22 ^ _ <son
-0.22 ^ _ are
-0.22 ^ _ available
-0.22 ^ _ bled
-0.22 ^ _ blister
-0.22 ^ _ doctor
-0.22 ^ _ kid
-0.22 ^ _ pop
-0.22 ^ _ sneez
-0.22 ^ _ up
-0.22 ^ _ usual
-0.22 ^ _ wait
-0.22 ^ as
-0.22 ^ blood
-0.22 ^ forgot
-0.22 ^ from
-0.22 ^ make
-0.22 ^ one
-0.22 ^ stye
-0.22 a _ can
-0.22 a _ more
-0.22 a fortnight
-0.22 a wart
-0.22 after _ all
-0.22 after stand
-0.22 after swimm
-0.22 air i
-0.22 all _ at
-0.22 all day
-0.22 and _ doing
-0.22 and itchy
-0.22 and stuffy
-0.22 are safe
-0.22 as
-0.22 as possible
-0.22 ask for
-0.22 at _ h
-0.22 at _ movie
-0.22 available
-0.22 baby move
-0.22 badly _ feel
-0.22 bag
-0.22 be _ about
-0.22 because of
-0.22 before lunch
-0.22 bit _ when
-0.22 bleed _ little
-0.22 bruise where
-0.22 burn _ finger
-0.22 burn a
-0.22 but _ -fever
-0.22 cheer
-0.22 chin
-0.22 cough _ had
-0.22 dangerou _ mix
-0.22 dangerou to
-0.22 day _ work
-0.22 day one
-0.22 detergent
-0.22 dizzy _ a
-0.22 doing
-0.22 eye _ my
-0.22 eyelid twitch
-0.22 fast after
-0.22 feel better
-0.22 feel okay
-0.22 fever _ for
-0.22 fine just
-0.22 five day
-0.22 forgot to
-0.22 fortnight
-0.22 from _ computer
-0.22 from cheer
-0.22 furniture
-0.22 get red
-0.22 h
-0.22 have on
-0.22 he _ ask
-0.22 he play
-0.22 headache _ work
-0.22 heart was
-0.22 her hand
-0.22 hes _ fine
-0.22 i almost
-0.22 i leak
-0.22 i talk
-0.22 in _ spr
-0.22 is _ high
-0.22 is _ next
-0.22 is _ true
-0.22 is broken
-0.22 it _ work
-0.22 it its
-0.22 just vomit
-0.22 kill _ at
-0.22 kill it
-0.22 land
-0.22 last _ after
-0.22 last _ hour
-0.22 leg _ the
-0.22 leg get
-0.22 little when
-0.22 lot _ night
-0.22 lot in
-0.22 mild _ after
-0.22 month
-0.22 mov furniture
-0.22 my _ itchy
-0.22 my _ peel
-0.22 my after
-0.22 my breast
-0.22 my cut
-0.22 need _ glass
-0.22 new detergent
-0.22 night after
-0.22 of _ neck
-0.22 of december
-0.22 old had
-0.22 on _ watch
-0.22 opening
-0.22 pain _ down
-0.22 pass _ feel
-0.22 pee when
-0.22 peel after
-0.22 period cramp
-0.22 pop on
-0.22 possible
-0.22 pregnant _ need
-0.22 pres _ it
-0.22 red bump
-0.22 removal
-0.22 rib _ from
-0.22 shingl vaccine
-0.22 should _ get
-0.22 since my
-0.22 sleepy _ lunch
-0.22 sleepy after
-0.22 slept _ and
-0.22 small _ bump
-0.22 sore since
-0.22 stand _ day
-0.22 stand all
-0.22 stiff _ my
-0.22 store
-0.22 stye on
-0.22 sweaty after
-0.22 taco
-0.22 take blood
-0.22 take tylenol
-0.22 teen sleep
-0.22 test is
-0.22 the _ paper
-0.22 the spr
-0.22 think of
-0.22 tiny bruise
-0.22 to mix
-0.22 to quit
-0.22 toddler
-0.22 toilet paper
-0.22 tooth _ it
-0.22 true
-0.22 up for
-0.22 up im
-0.22 uti and
-0.22 want advice
-0.22 was rac
-0.22 what shot
-0.22 when _ sneeze
-0.22 which _ are
-0.22 which _ do
-0.22 wife _ im
-0.22 with blister
-0.22 wonder
-0.22 work in
-0.22 wrist _ a
-0.22 wrong
-0.23 #11+ _ boy
-0.23 #99+ a
-0.23 #99+ today
-0.23 -belly -pain
-0.23 <heart
-0.23 <i <faint
-0.23 <when <i
-0.23 =a_lot =tired
-0.23 =alcohol =belly_word
-0.23 =blood_streak =trunk_pain
-0.23 =bluish =cold_limb
-0.23 =bp_medicine =eye_hit_bad
-0.23 =bp_medicine =squeezing_word
-0.23 =burn_severity =leaking
-0.23 =burn_severity =tired
-0.23 =cold_exposure =pain_any
-0.23 =cramps =ulcer_nsaid
-0.23 =dentist =pain_any
-0.23 =hernia_stuck =vaginal_bleeding
-0.23 =hip_hurts =hurts_move
-0.23 =limb_injury =small_cut
-0.23 =many_days
-0.23 =refuses =stiff_neck
-0.23 =small_cut =wound
-0.23 =throat_sore =tonsils_out
-0.23 =tia_resolved =vomit_few
-0.23 =tia_resolved =vomiting
-0.23 =tonsils_out
-0.23 ?a ?fever
-0.23 ?and ?now
-0.23 ?and _ im
-0.23 ?fever
-0.23 ?from
-0.23 ?i ?prevent
-0.23 ?meningiti
-0.23 ?now
-0.23 ?now im
-0.23 ?of ?a
-0.23 ?prevent ?one
-0.23 ^ #99+
-0.23 ^ _ <had
-0.23 ^ _ <pass
-0.23 ^ _ food
-0.23 ^ _ foot
-0.23 ^ _ forgot
-0.23 ^ _ grandfather
-0.23 ^ _ len
-0.23 ^ _ lesson
-0.23 ^ _ long
-0.23 ^ _ loose
-0.23 ^ _ since
-0.23 ^ _ stres
-0.23 ^ burp
-0.23 ^ hand
-0.23 ^ noseble
-0.23 a _ around
-0.23 a _ down
-0.23 a _ small
-0.23 a follow
-0.23 a form
-0.23 a light
-0.23 a second
-0.23 a tiny
-0.23 a tooth
-0.23 about the
-0.23 after dairy
-0.23 after spicy
-0.23 and _ better
-0.23 and _ gone
-0.23 and _ groggy
-0.23 are blurry
-0.23 are ready
-0.23 at _ no
-0.23 at _ small
-0.23 at _ week
-0.23 away _ im
-0.23 ball and
-0.23 bit sore
-0.23 bled _ little
-0.23 breath when
-0.23 can _ nurse
-0.23 check appointment
-0.23 com back
-0.23 come _ tomorrow
-0.23 constipat for
-0.23 constipation
-0.23 cooki
-0.23 crie _ -tear
-0.23 crie without
-0.23 cry _ i
-0.23 december #11+
-0.23 do #
-0.23 dog _ its
-0.23 down _ leg
-0.23 drink fine
-0.23 explain
-0.23 eye _ fine
-0.23 fall out
-0.23 far
-0.23 feel groggy
-0.23 finger slic
-0.23 flight both
-0.23 flutter a
-0.23 for _ in
-0.23 from garden
-0.23 good for
-0.23 groggy
-0.23 had one
-0.23 hand _ when
-0.23 have no
-0.23 he bump
-0.23 headache _ day
-0.23 i _ alcohol
-0.23 i _ blood
-0.23 i _ fine
-0.23 i _ high
-0.23 i _ mild
-0.23 i _ since
-0.23 i near
-0.23 i stay
-0.23 i swim
-0.23 in _ hour
-0.23 in _ rash
-0.23 in _ thumb
-0.23 is _ at
-0.23 is _ just
-0.23 kid _ a
-0.23 leg shav
-0.23 lesson
-0.23 like _ truck
-0.23 long _ both
-0.23 long is
-0.23 lot _ i
-0.23 low back
-0.23 more
-0.23 morn _ since
-0.23 my _ cut
-0.23 my _ lost
-0.23 my _ red
-0.23 my _ shav
-0.23 my _ slic
-0.23 my _ tiny
-0.23 my grandfather
-0.23 need _ follow
-0.23 need _ form
-0.23 new one
-0.23 no -belly
-0.23 no _ -in
-0.23 no _ after
-0.23 notice
-0.23 notice my
-0.23 numb since
-0.23 of _ since
-0.23 on weekend
-0.23 only _ i
-0.23 only when
-0.23 out tomorrow
-0.23 painful _ in
-0.23 pea
-0.23 pink _ again
-0.23 play soccer
-0.23 pregnancy test
-0.23 pregnant _ it
-0.23 pushup yesterday
-0.23 rac _ is
-0.23 recip for
-0.23 recycle
-0.23 same time
-0.23 scar itch
-0.23 sensitive to
-0.23 shin _ the
-0.23 shingl
-0.23 shot
-0.23 should _ drink
-0.23 since _ night
-0.23 since last
-0.23 skin on
-0.23 skip breakfast
-0.23 sleep till
-0.23 slic _ it
-0.23 so scar
-0.23 sore _ after
-0.23 soup
-0.23 star _ the
-0.23 star at
-0.23 stay in
-0.23 steak got
-0.23 swell in
-0.23 take _ pill
-0.23 ten to
-0.23 the weekend
-0.23 therapist
-0.23 thi month
-0.23 tight shoe
-0.23 till noon
-0.23 to a
-0.23 today but
-0.23 tonsil
-0.23 tripp
-0.23 two month
-0.23 tylenol for
-0.23 urine
-0.23 vitamin d
-0.23 with _ cough
-0.23 without -tear
-0.23 writ
-0.23 yesterday _ the
-0.24 #11+ _ got
-0.24 -bleed
-0.24 <ago <and
-0.24 <away
-0.24 <get
-0.24 <year _ <and
-0.24 =alcohol =fever
-0.24 =at_rest =flu_bad
-0.24 =belly_pain =getting_worse
-0.24 =belly_word =getting_worse
-0.24 =bleeding_any =gum_only
-0.24 =blood_streak =short_breath
-0.24 =burn_severity =itchy_only
-0.24 =burn_severity =nodes
-0.24 =calf =fight_blow
-0.24 =chemical_word =rash
-0.24 =co_words =tick
-0.24 =cough =rigors
-0.24 =elderly =fever
-0.24 =eye_area =eye_red
-0.24 =flank_pain =left_ribs
-0.24 =gum_only
-0.24 =gum_only =gums_bleed
-0.24 =left_ribs =trunk_pain
-0.24 =making_swell =possible_fracture
-0.24 =muscle_strain_word =muscle_tear
-0.24 =nail_word
-0.24 =near_faint =vomiting
-0.24 =pregnant =stomach_burn
-0.24 =recent_infection =three_days
-0.24 =strep_like =swelling
-0.24 =strep_like =throat_sore
-0.24 =tingling_hands =weak_one_side
-0.24 ?can _ ?cause
-0.24 ?cause
-0.24 ?chest
-0.24 ?chest ?pain
-0.24 ?hav
-0.24 ?hav ?a
-0.24 ?make
-0.24 ?pain
-0.24 ?stres ?cause
-0.24 ?stroke
-0.24 ^ _ appt
-0.24 ^ _ bloat
-0.24 ^ _ jaw
-0.24 ^ _ lunch
-0.24 ^ _ that
-0.24 ^ canker
-0.24 ^ could
-0.24 ^ dec
-0.24 ^ felt
-0.24 ^ hoarse
-0.24 ^ purple
-0.24 ^ rash
-0.24 a _ about
-0.24 a _ feed
-0.24 a _ my
-0.24 a bead
-0.24 a chip
-0.24 a month
-0.24 a pill
-0.24 after eat
-0.24 after feed
-0.24 after next
-0.24 almost
-0.24 amoxicillin
-0.24 and _ an
-0.24 arm _ a
-0.24 bead
-0.24 can _ fly
-0.24 canker _ in
-0.24 carrot
-0.24 chip _ cough
-0.24 clogg
-0.24 clogg _ wax
-0.24 clogg with
-0.24 confus today
-0.24 cough _ up
-0.24 dark _ i
-0.24 dim
-0.24 dizzy spell
-0.24 do _ my
-0.24 dont _ why
-0.24 dropp a
-0.24 ear _ clogg
-0.24 eat _ it
-0.24 eve morn
-0.24 faint _ the
-0.24 feel after
-0.24 for _ newborn
-0.24 for the
-0.24 free
-0.24 fridge
-0.24 from _ new
-0.24 gave _ a
-0.24 give _ gas
-0.24 go round
-0.24 got _ paper
-0.24 hand from
-0.24 has high
-0.24 he go
-0.24 heart _ when
-0.24 help me
-0.24 her knee
-0.24 hoarse from
-0.24 hospital
-0.24 hot after
-0.24 hot day
-0.24 hurt in
-0.24 i _ do
-0.24 i _ night
-0.24 i did
-0.24 in _ tooth
-0.24 in june
-0.24 insurance cover
-0.24 is heal
-0.24 it up
-0.24 its going
-0.24 juice
-0.24 june
-0.24 knee has
-0.24 know why
-0.24 leg _ night
-0.24 leg at
-0.24 lighthead if
-0.24 little _ i
-0.24 lot after
-0.24 merry
-0.24 merry _ round
-0.24 merry go
-0.24 my _ school
-0.24 my _ scrap
-0.24 my ankl
-0.24 my heel
-0.24 my shin
-0.24 my toe
-0.24 no -bleed
-0.24 no -problem
-0.24 noseble
-0.24 off when
-0.24 on _ chip
-0.24 on _ face
-0.24 on _ for
-0.24 on _ thumb
-0.24 on his
-0.24 over _ at
-0.24 peel _ sunburn
-0.24 pretty deep
-0.24 pull _ muscle
-0.24 right _ is
-0.24 safe _ pregnancy
-0.24 saw _ price
-0.24 scrap _ knee
-0.24 she _ food
-0.24 shin _ soccer
-0.24 side stitch
-0.24 since _ breakup
-0.24 since i
-0.24 small pimple
-0.24 so _ toddler
-0.24 some _ and
-0.24 sore arm
-0.24 spell
-0.24 temp _ #11+
-0.24 the _ for
-0.24 thirsty
-0.24 tomorrow at
-0.24 tummy
-0.24 up _ fine
-0.24 up when
-0.24 wake _ every
-0.24 was on
-0.24 went to
-0.24 with wax
-0.25 # _ is
-0.25 # play
-0.25 # thi
-0.25 <attack
-0.25 <last _ gone
-0.25 <month gone
-0.25 =a_lot =bruises_unexplained
-0.25 =a_lot =bruising
-0.25 =alcohol =choking_passed
-0.25 =alcohol =vomiting
-0.25 =baby =during_exercise
-0.25 =bite_bad =days_many
-0.25 =blood_streak =chemical_word
-0.25 =bruises_unexplained
-0.25 =bruises_unexplained =bruising
-0.25 =burn_severity =low_mood
-0.25 =burn_severity =upper_belly_pain
-0.25 =choking_passed =tingling_hands
-0.25 =choking_passed =wakes
-0.25 =choking_passed =weak_any
-0.25 =cold_limb =wakes
-0.25 =days_many =ulcer_nsaid
-0.25 =dentist =swelling
-0.25 =diarrhea =vomiting
-0.25 =ear_pain =eye_area
-0.25 =flu_bad =hours_pain
-0.25 =hit_hard =possible_fracture
-0.25 =iron_pills =means_mentioned
-0.25 =iron_pills =using_word
-0.25 =long_bleed =severe_pain
-0.25 =nail_word =pain_any
-0.25 =nail_word =pain_beyond
-0.25 =nail_word =twisted
-0.25 =pees_lot
-0.25 =scratched =swelling
-0.25 =twisted =wound
-0.25 ?for ?a
-0.25 ?heart
-0.25 ?i ?know
-0.25 ?know
-0.25 ^ _ all
-0.25 ^ _ lol
-0.25 ^ _ made
-0.25 ^ _ past
-0.25 ^ _ same
-0.25 ^ _ wont
-0.25 ^ _ wrist
-0.25 ^ allergy
-0.25 ^ bit
-0.25 ^ gave
-0.25 ^ lot
-0.25 ^ runny
-0.25 a doctor
-0.25 a penny
-0.25 ache since
-0.25 after _ coffe
-0.25 after milk
-0.25 an emergency
-0.25 and super
-0.25 and would
-0.25 bandaid on
-0.25 bed
-0.25 been _ that
-0.25 bled _ a
-0.25 bug
-0.25 but keep
-0.25 by #
-0.25 c is
-0.25 can _ do
-0.25 clean
-0.25 coffe
-0.25 coffee and
-0.25 contagiou
-0.25 cough with
-0.25 crie
-0.25 dialysi _ on
-0.25 doe _ need
-0.25 doe she
-0.25 dog died
-0.25 dose for
-0.25 drink wine
-0.25 ear ache
-0.25 emergency
-0.25 feel blue
-0.25 feel sad
-0.25 finger _ onion
-0.25 from _ cold
-0.25 got dizzy
-0.25 grandma is
-0.25 had _ for
-0.25 hand _ cold
-0.25 has _ eye
-0.25 his scooter
-0.25 how many
-0.25 how often
-0.25 hurt _ bit
-0.25 i _ every
-0.25 i _ if
-0.25 i _ sad
-0.25 i _ wine
-0.25 i roll
-0.25 i would
-0.25 im _ ?about
-0.25 iron pill
-0.25 is _ normal
-0.25 it _ bleed
-0.25 kick in
-0.25 like _ know
-0.25 mom get
-0.25 moved
-0.25 my _ a
-0.25 my _ pop
-0.25 my _ sore
-0.25 my car
-0.25 my med
-0.25 my urine
-0.25 neck _ sore
-0.25 need _ note
-0.25 need _ reschedule
-0.25 nervou _ my
-0.25 no _ -problem
-0.25 nose at
-0.25 note _ work
-0.25 numb when
-0.25 of needl
-0.25 okay
-0.25 on _ heel
-0.25 past nine
-0.25 pee _ brown
-0.25 penny
-0.25 pink
-0.25 reschedule
-0.25 rins
-0.25 shift
-0.25 sneez all
-0.25 stitch _ out
-0.25 stitch come
-0.25 stool
-0.25 swallow _ penny
-0.25 swollen gland
-0.25 the crash
-0.25 the month
-0.25 the movie
-0.25 the week
-0.25 threw _ once
-0.25 tip
-0.25 to _ insurance
-0.25 toe _ the
-0.25 toe and
-0.25 tooth hurt
-0.25 tummy ache
-0.25 twenty
-0.25 vasectomy
-0.25 vomit _ feed
-0.25 want _ get
-0.25 what _ do
-0.25 when _ leave
-0.25 wine _ dinner
-0.25 with _ white
-0.25 with dinner
-0.26 # _ the
-0.26 #11+ _ of
-0.26 -in -day
-0.26 <a _ <in
-0.26 <can
-0.26 <month _ now
-0.26 <my <son
-0.26 <need
-0.26 <son
-0.26 <used
-0.26 <used <to
-0.26 =allergen =during_exercise
-0.26 =animal_bite =vaccine_said
-0.26 =bleeding_any =days_many
-0.26 =blood_streak =fall_any
-0.26 =burn_severity =slept_on
-0.26 =chest_lasting =cold_hands
-0.26 =chest_lasting =flu_bad
-0.26 =choking =cough
-0.26 =co_words =vaccine_said
-0.26 =cold_hands =cold_outside
-0.26 =cold_limb =cold_outside
-0.26 =cramps =vaginal_bleeding
-0.26 =eye_hit_bad =slept_on
-0.26 =fall_any =hours_pain
-0.26 =joint_hot =limb_injury
-0.26 =kidney_stone
-0.26 =pain_any =shingles
-0.26 =scratched
-0.26 =slept_on =weak_any
-0.26 =slept_on =weak_one_side
-0.26 ?stool
-0.26 ?what _ ?a
-0.26 ^ _ anxiety
-0.26 ^ _ before
-0.26 ^ _ bruise
-0.26 ^ _ know
-0.26 ^ _ lost
-0.26 ^ _ plan
-0.26 ^ _ snor
-0.26 ^ _ under
-0.26 ^ _ will
-0.26 ^ little
-0.26 ^ some
-0.26 a _ ?about
-0.26 a _ ache
-0.26 a _ at
-0.26 a _ rash
-0.26 a sec
-0.26 allergi
-0.26 am _ and
-0.26 and _ good
-0.26 and _ still
-0.26 and blurry
-0.26 and gain
-0.26 anxiou
-0.26 back ache
-0.26 back of
-0.26 bee stung
-0.26 better when
-0.26 bf hit
-0.26 bit after
-0.26 box
-0.26 boxe
-0.26 but is
-0.26 can _ help
-0.26 cat
-0.26 cat scratch
-0.26 congestion
-0.26 crie _ night
-0.26 cros legg
-0.26 day _ -fever
-0.26 day at
-0.26 disease
-0.26 dizzy for
-0.26 feel _ baby
-0.26 fever _ since
-0.26 fly _ #11+
-0.26 for _ sec
-0.26 four day
-0.26 go to
-0.26 got _ shot
-0.26 gum _ a
-0.26 have _ after
-0.26 have _ bruise
-0.26 hurt _ little
-0.26 i _ #99+
-0.26 i _ fish
-0.26 i _ no
-0.26 i _ so
-0.26 i _ when
-0.26 i stretch
-0.26 i support
-0.26 im know
-0.26 in january
-0.26 is _ him
-0.26 is _ no
-0.26 is _ over
-0.26 is _ what
-0.26 is _ when
-0.26 is dry
-0.26 is eat
-0.26 is high
-0.26 it burn
-0.26 keep _ to
-0.26 kidney stone
-0.26 knee _ when
-0.26 know _ lab
-0.26 lab result
-0.26 laugh now
-0.26 leave
-0.26 legg
-0.26 like _ when
-0.26 little _ when
-0.26 me up
-0.26 mild _ on
-0.26 muscle in
-0.26 my _ cramp
-0.26 my _ migraine
-0.26 my bp
-0.26 my first
-0.26 my saw
-0.26 my shoe
-0.26 nick my
-0.26 of _ pain
-0.26 of thi
-0.26 on _ of
-0.26 one at
-0.26 out can
-0.26 pen
-0.26 pit
-0.26 pop _ i
-0.26 pop when
-0.26 red hot
-0.26 safe _ eat
-0.26 say my
-0.26 sec
-0.26 should _ stay
-0.26 small _ on
-0.26 smell after
-0.26 sneez _ day
-0.26 soccer
-0.26 son _ on
-0.26 son chok
-0.26 spit _ milk
-0.26 still burn
-0.26 stomach after
-0.26 support her
-0.26 swollen from
-0.26 talk about
-0.26 thanksgiv
-0.26 that hurt
-0.26 the door
-0.26 typ
-0.26 up milk
-0.26 usual migraine
-0.26 wed
-0.26 week _ when
-0.26 weigh
-0.26 when _ a
-0.26 when _ stretch
-0.26 when will
-0.26 where _ got
-0.26 where can
-0.26 will _ feel
-0.26 will it
-0.26 with _ runny
-0.26 yawn _ lot
-0.26 yawn a
-0.27 #11+ _ #99+
-0.27 #11+ normal
-0.27 #99+ over
-0.27 #99+ play
-0.27 <from
-0.27 =after_hard_exercise
-0.27 =baby_still =dangerous_person
-0.27 =back_pain =hurts_move
-0.27 =bite_bad =blood_streak
-0.27 =bite_bad =nodes
-0.27 =blood_streak =ear_wax
-0.27 =bluish =muscle_tear
-0.27 =carpal
-0.27 =carpal =cold_limb
-0.27 =carpal =numb_any
-0.27 =carpal =slept_on
-0.27 =chest_lasting =tia_resolved
-0.27 =clot_risk =possible_fracture
-0.27 =co_words =pain_any
-0.27 =constipation =dangerous_person
-0.27 =constipation =hernia_stuck
-0.27 =constipation =pain_any
-0.27 =dangerous_person =no_gas
-0.27 =days_many =stomach_burn
-0.27 =during_exercise =muscle_tear
-0.27 =eye_area =tired
-0.27 =eye_area =using_word
-0.27 =eye_hit_bad =sinus_long
-0.27 =fever =tonsils_out
-0.27 =flank_pain =hurts_move
-0.27 =itching =rash
-0.27 =itchy_only =rash
-0.27 =many_days =sinus_long
-0.27 =nodes =pain_any
-0.27 =pain_any =sinus_long
-0.27 =shingles
-0.27 =sinus_long
-0.27 =sinus_long =squeezing_word
-0.27 =stomach_burn =wakes
-0.27 =swelling_throat =tonsils_out
-0.27 =throat_tight =tonsils_out
-0.27 ?if
-0.27 ?my
-0.27 ^ _ -swell
-0.27 ^ _ <faint
-0.27 ^ _ cramp
-0.27 ^ _ hasnt
-0.27 ^ _ polish
-0.27 ^ _ splinter
-0.27 ^ _ stitch
-0.27 ^ _ the
-0.27 ^ _ thursday
-0.27 ^ bruise
-0.27 ^ gum
-0.27 ^ tue
-0.27 a diet
-0.27 a sign
-0.27 a splinter
-0.27 allergic to
-0.27 and _ bled
-0.27 and _ great
-0.27 and _ itch
-0.27 and pink
-0.27 away in
-0.27 back _ going
-0.27 bit _ im
-0.27 bloat after
-0.27 burn when
-0.27 but _ feel
-0.27 by _ baseball
-0.27 carpal
-0.27 carpal tunnel
-0.27 carpet
-0.27 clas
-0.27 cold _ i
-0.27 cough _ #
-0.27 could _ be
-0.27 crie _ i
-0.27 crie when
-0.27 disease and
-0.27 dizzy _ throw
-0.27 down _ can
-0.27 dry air
-0.27 ear wax
-0.27 eye are
-0.27 feel bloat
-0.27 food _ in
-0.27 food stuck
-0.27 from _ carpet
-0.27 from _ wrong
-0.27 get _ and
-0.27 green _ eat
-0.27 green after
-0.27 gum _ when
-0.27 half past
-0.27 have _ when
-0.27 he start
-0.27 her vitamin
-0.27 hes #
-0.27 hes eat
-0.27 high cholesterol
-0.27 hike
-0.27 husband _ loud
-0.27 i _ it
-0.27 i _ seen
-0.27 i _ up
-0.27 i gain
-0.27 i lol
-0.27 in _ neck
-0.27 in _ office
-0.27 in _ say
-0.27 in _ stool
-0.27 in _ week
-0.27 is _ can
-0.27 is _ day
-0.27 is drink
-0.27 is tired
-0.27 just finish
-0.27 kept
-0.27 mg
-0.27 mild ache
-0.27 my _ lift
-0.27 my _ prescription
-0.27 my _ see
-0.27 my _ throw
-0.27 my knee
-0.27 my toddler
-0.27 my two
-0.27 need appt
-0.27 no -swell
-0.27 nose bled
-0.27 nurse call
-0.27 office
-0.27 often
-0.27 on _ elbow
-0.27 on _ foot
-0.27 on _ kid
-0.27 on wednesday
-0.27 out for
-0.27 past noon
-0.27 pill _ morn
-0.27 pill thi
-0.27 pres on
-0.27 pull _ his
-0.27 red _ on
-0.27 red spot
-0.27 run in
-0.27 safe in
-0.27 same
-0.27 scale
-0.27 schedule for
-0.27 second _ i
-0.27 send my
-0.27 sensitive
-0.27 sleep wrong
-0.27 sneez a
-0.27 snor loud
-0.27 stiff _ sleep
-0.27 sting on
-0.27 stomach _ going
-0.27 that normal
-0.27 the ball
-0.27 the carpet
-0.27 the holiday
-0.27 the scale
-0.27 the smoke
-0.27 thi
-0.27 took _ mg
-0.27 tunnel
-0.27 twist _ ankle
-0.27 twist my
-0.27 two tylenol
-0.27 two week
-0.27 wake me
-0.27 when _ run
-0.27 where do
-0.27 yo
-0.28 # _ to
-0.28 #11+ _ ago
-0.28 #99+ #11+
-0.28 #99+ _ at
-0.28 -in -the
-0.28 <have
-0.28 <i _ <to
-0.28 <last <summer
-0.28 <run
-0.28 <run <in
-0.28 <summer
-0.28 =allergen =choking_passed
-0.28 =allergen =ear_wax
-0.28 =allergen =recent_infection
-0.28 =aura_usual =seizure_usual
-0.28 =baby_still =pain_any
-0.28 =back_pain =pregnant
-0.28 =blood_streak =nosebleed
-0.28 =burn_severity =joint_hot
-0.28 =burn_severity =wont_feed
-0.28 =calf =muscle_tear
-0.28 =chest_lasting =child_got_pills
-0.28 =co_words =scratched
-0.28 =co_words =trunk_pain
-0.28 =cold_hands =purple_word
-0.28 =cough =eye_area
-0.28 =cough =hours_pain
-0.28 =cough =throat_sore
-0.28 =cut_by_accident =squeezing_word
-0.28 =dentist =eye_hit_bad
-0.28 =during_exercise =head_injury
-0.28 =during_exercise =possible_fracture
-0.28 =ear_wax =purple_word
-0.28 =eye_area =raynaud_usual
-0.28 =eye_hit_bad =many_days
-0.28 =itching =vaginal_bleeding
-0.28 =low_mood =many_days
-0.28 ^ _ <was
-0.28 ^ _ arm
-0.28 ^ _ check
-0.28 ^ _ face
-0.28 ^ _ hair
-0.28 ^ _ son
-0.28 ^ _ spell
-0.28 ^ _ week
-0.28 ^ jock
-0.28 ^ morn
-0.28 ^ red
-0.28 ^ ring
-0.28 ^ side
-0.28 ^ skin
-0.28 ^ sometime
-0.28 ^ yellow
-0.28 a _ back
-0.28 a _ pit
-0.28 a band
-0.28 a scratchy
-0.28 about _ can
-0.28 ache before
-0.28 after _ boxe
-0.28 after runn
-0.28 after sitt
-0.28 are big
-0.28 are kill
-0.28 baby _ her
-0.28 back to
-0.28 bee _ on
-0.28 between #
-0.28 bit _ blood
-0.28 bled a
-0.28 bleed #
-0.28 bleed _ week
-0.28 bp _ over
-0.28 cherry pit
-0.28 day no
-0.28 day now
-0.28 drink
-0.28 ear pop
-0.28 eyelid has
-0.28 face _ swollen
-0.28 feb #11+
-0.28 foot when
-0.28 for work
-0.28 from
-0.28 get pregnant
-0.28 glas of
-0.28 had _ cough
-0.28 has _ bad
-0.28 has _ runny
-0.28 head hurt
-0.28 heart _ a
-0.28 his chin
-0.28 in _ afternoon
-0.28 in _ breast
-0.28 in _ last
-0.28 is _ good
-0.28 is _ monoxide
-0.28 is carbon
-0.28 is chest
-0.28 it _ a
-0.28 jock
-0.28 jock itch
-0.28 keep _ worse
-0.28 leg _ sitt
-0.28 light _ #
-0.28 lip from
-0.28 lose
-0.28 lost _ glass
-0.28 love the
-0.28 low _ of
-0.28 mom _ a
-0.28 month _ with
-0.28 mov boxe
-0.28 my a
-0.28 my cat
-0.28 my meter
-0.28 nasal
-0.28 new shoe
-0.28 nose _ thi
-0.28 nose but
-0.28 noseble _ morn
-0.28 noseble thi
-0.28 of _ bed
-0.28 on saturday
-0.28 one _ a
-0.28 out _ breath
-0.28 poop _ dark
-0.28 pregnant _ have
-0.28 queasy
-0.28 refill please
-0.28 roommate is
-0.28 small red
-0.28 snor _ loud
-0.28 sometime
-0.28 swell _ bit
-0.28 take _ and
-0.28 take _ vitamin
-0.28 taken
-0.28 the _ bad
-0.28 the _ coaster
-0.28 the afternoon
-0.28 the next
-0.28 the roller
-0.28 the safe
-0.28 thi _ for
-0.28 threw up
-0.28 tick _ my
-0.28 to _ pregnant
-0.28 tylenol _ ibuprofen
-0.28 wart _ my
-0.28 wart on
-0.28 was _ is
-0.28 watch a
-0.28 when _ eat
-0.28 when _ nervou
-0.28 who
-0.28 wine
-0.28 wine with
-0.28 with white
-0.29 #11+ _ after
-0.29 #99+ to
-0.29 -at -#
-0.29 <# _ <ago
-0.29 <two <year
-0.29 <was <#
-0.29 <was _ <year
-0.29 =belly_word =ulcer_nsaid
-0.29 =blood_streak =chest_lasting
-0.29 =burn_severity =drooling
-0.29 =burn_severity =scratched
-0.29 =calf =cast_tight
-0.29 =cant_sit_still
-0.29 =cant_sit_still =severe_pain
-0.29 =choking_passed =cold_limb
-0.29 =choking_passed =numb_any
-0.29 =cough =sudden
-0.29 =cut_by_accident =rectal_blood
-0.29 =cut_by_accident =small_cut
-0.29 =cut_by_accident =stool_blood
-0.29 =days_many =low_mood
-0.29 =dentist =swelling_lips
-0.29 =flu_bad =rigors
-0.29 =flu_bad =sudden
-0.29 =getting_worse =leg_swelling_one
-0.29 =leg_swelling_one =scratched
-0.29 =leg_swelling_one =twisted
-0.29 =limb_injury =swelling
-0.29 =many_days =vaginal_bleeding
-0.29 =nausea =pregnant
-0.29 =rigors =sudden
-0.29 =swelling =twisted
-0.29 ^ _ <my
-0.29 ^ _ allergy
-0.29 ^ _ drain
-0.29 ^ _ soon
-0.29 ^ _ toddler
-0.29 ^ belly
-0.29 ^ fish
-0.29 ^ its
-0.29 ^ pacemaker
-0.29 ^ ripp
-0.29 ^ shiver
-0.29 ^ shot
-0.29 a _ upset
-0.29 allergic _ bee
-0.29 and _ nauseou
-0.29 and _ want
-0.29 and _ weight
-0.29 and pee
-0.29 back _ sore
-0.29 badly
-0.29 band
-0.29 before my
-0.29 best
-0.29 bite _ nail
-0.29 bite _ over
-0.29 bite all
-0.29 bite my
-0.29 boyfriend _ my
-0.29 can _ drink
-0.29 can _ move
-0.29 chest _ sore
-0.29 cough _ a
-0.29 dangerou
-0.29 day after
-0.29 dog
-0.29 drool a
-0.29 elbow _ the
-0.29 feel _ after
-0.29 for dinner
-0.29 for me
-0.29 from coffee
-0.29 gas
-0.29 glass prescription
-0.29 happy and
-0.29 heartburn _ pizza
-0.29 hungry _ the
-0.29 hungry all
-0.29 i _ normal
-0.29 i _ now
-0.29 i bite
-0.29 i go
-0.29 i sit
-0.29 i worry
-0.29 ibuprofen for
-0.29 id
-0.29 im mov
-0.29 in meeting
-0.29 is _ dangerou
-0.29 it _ when
-0.29 its _ now
-0.29 ive _ feel
-0.29 lab are
-0.29 leg _ red
-0.29 make _ sleepy
-0.29 me sleepy
-0.29 meeting
-0.29 minut past
-0.29 mosquito _ all
-0.29 move _ visit
-0.29 my doctor
-0.29 my jean
-0.29 my run
-0.29 neck from
-0.29 old has
-0.29 on sunday
-0.29 pee _ i
-0.29 pill for
-0.29 pill refill
-0.29 plan
-0.29 play fine
-0.29 popcorn
-0.29 real _ headache
-0.29 salty popcorn
-0.29 scratch my
-0.29 she swallow
-0.29 shiver _ the
-0.29 should _ worry
-0.29 slept on
-0.29 small bump
-0.29 snor _ i
-0.29 soon
-0.29 stiff _ from
-0.29 sudden fever
-0.29 that bad
-0.29 the screen
-0.29 thirsty after
-0.29 throat for
-0.29 to _ new
-0.29 to bee
-0.29 to eat
-0.29 today is
-0.29 two minut
-0.29 watch tv
-0.29 week but
-0.29 who _ i
-0.29 worry
-0.29 wrist _ from
-0.29 you _ it
-0.3 #11+ yo
-0.3 -swell
-0.3 <pass
-0.3 =allergen =scratched
-0.3 =aura_usual =many_days
-0.3 =bite_bad =tonsils_out
-0.3 =blood_streak =burn_severity
-0.3 =calf =tick
-0.3 =cold_sore
-0.3 =head_danger =vomit_few
-0.3 =hurts_move =twisted
-0.3 =inconsolable =low_mood
-0.3 =inconsolable =severe_pain
-0.3 =limb_injury =sting
-0.3 =low_mood =severe_pain
-0.3 =pain_any =tonsils_out
-0.3 =pain_beyond =twisted
-0.3 =scratched =small_cut
-0.3 =scratched =splinter_small
-0.3 =small_cut
-0.3 =splinter_small
-0.3 =splinter_small =wound
-0.3 ?is ?a
-0.3 ?sign
-0.3 ?sign ?of
-0.3 ^ #
-0.3 ^ <grandma
-0.3 ^ _ eve
-0.3 ^ _ mouth
-0.3 ^ _ voic
-0.3 ^ bad
-0.3 ^ christma
-0.3 ^ id
-0.3 a _ teeth
-0.3 a _ yesterday
-0.3 a muscle
-0.3 a sunburn
-0.3 ache from
-0.3 after _ concert
-0.3 and _ it
-0.3 ankl swell
-0.3 baby _ when
-0.3 baby crie
-0.3 baby drool
-0.3 bandaid
-0.3 bleed when
-0.3 bp
-0.3 by _ mosquito
-0.3 can _ be
-0.3 can _ eat
-0.3 cant _ cry
-0.3 cat _ me
-0.3 christma eve
-0.3 day _ with
-0.3 dentist visit
-0.3 did a
-0.3 drank _ much
-0.3 drank too
-0.3 dry _ from
-0.3 ear feel
-0.3 ear popp
-0.3 early
-0.3 feel _ in
-0.3 for _ ok
-0.3 from new
-0.3 get _ after
-0.3 got the
-0.3 heart _ #11+
-0.3 his appointment
-0.3 hour _ a
-0.3 i _ smok
-0.3 i chew
-0.3 i stood
-0.3 im cranky
-0.3 im tired
-0.3 it itch
-0.3 its a
-0.3 learn
-0.3 learn to
-0.3 lighthead _ i
-0.3 lot at
-0.3 lot teeth
-0.3 mosquito _ it
-0.3 mosquito and
-0.3 mother _ #11+
-0.3 muscle _ my
-0.3 my _ beat
-0.3 my _ growl
-0.3 my _ swell
-0.3 nick
-0.3 night _ of
-0.3 nut
-0.3 of _ thi
-0.3 on _ back
-0.3 on _ diet
-0.3 on _ one
-0.3 on tuesday
-0.3 pill _ day
-0.3 pill _ today
-0.3 pop
-0.3 popp _ the
-0.3 popp on
-0.3 quit
-0.3 rac _ the
-0.3 rate #11+
-0.3 record
-0.3 salty
-0.3 seat
-0.3 shin
-0.3 sleep _ noon
-0.3 stood
-0.3 stood up
-0.3 take _ pressure
-0.3 take a
-0.3 tension
-0.3 the _ one
-0.3 the shot
-0.3 took #
-0.3 two _ for
-0.3 two hour
-0.3 up too
-0.3 wax _ my
-0.3 wax in
-0.3 when _ chew
-0.3 when _ sit
-0.3 will
-0.31 #11+ at
-0.31 #99+ _ lunch
-0.31 <i <was
-0.31 <my _ <had
-0.31 =blood_streak
-0.31 =calf =chemical_word
-0.31 =chest_lasting =heart_murmur_fever
-0.31 =child_got_pills =headache
-0.31 =cold_hands =cold_limb
-0.31 =cold_only =ear_wax
-0.31 =dangerous_person =eye_red
-0.31 =days_many =many_days
-0.31 =fever =swelling_throat
-0.31 =fight_blow =possible_fracture
-0.31 ?prevent
-0.31 ^ _ -fever
-0.31 ^ _ head
-0.31 ^ _ hour
-0.31 ^ _ stone
-0.31 ^ _ stung
-0.31 ^ _ weekend
-0.31 ^ bloat
-0.31 ^ eye
-0.31 ^ peanut
-0.31 ^ sneez
-0.31 ^ sugar
-0.31 ^ tummy
-0.31 ^ uti
-0.31 ^ were
-0.31 a crayon
-0.31 a lot
-0.31 about my
-0.31 alcohol
-0.31 anytime
-0.31 are _ for
-0.31 are due
-0.31 babi
-0.31 baby wake
-0.31 band on
-0.31 bee _ my
-0.31 bit _ thi
-0.31 blew
-0.31 blood pressure
-0.31 cant sit
-0.31 click _ i
-0.31 click when
-0.31 could i
-0.31 due _ may
-0.31 eat and
-0.31 eat spinach
-0.31 eye _ when
-0.31 eye rins
-0.31 first thing
-0.31 for
-0.31 for her
-0.31 forty
-0.31 had _ in
-0.31 hand _ numb
-0.31 has _ on
-0.31 i _ coffee
-0.31 i forgot
-0.31 i ran
-0.31 in an
-0.31 in may
-0.31 is _ away
-0.31 is _ is
-0.31 is _ since
-0.31 is due
-0.31 kid _ to
-0.31 loud music
-0.31 me out
-0.31 me with
-0.31 murmur since
-0.31 music
-0.31 my _ burn
-0.31 my _ click
-0.31 my _ flutter
-0.31 my _ rins
-0.31 my _ test
-0.31 my ear
-0.31 my tooth
-0.31 of january
-0.31 out _ they
-0.31 pollen allergy
-0.31 pressure was
-0.31 punch
-0.31 pushup
-0.31 rins it
-0.31 shampoo
-0.31 shampoo in
-0.31 side _ pain
-0.31 smok and
-0.31 spinach
-0.31 sprain _ ankle
-0.31 stabb _ in
-0.31 stung my
-0.31 sunscreen
-0.31 support group
-0.31 sweet
-0.31 the _ kick
-0.31 the flu
-0.31 the nurse
-0.31 the toilet
-0.31 thur
-0.31 tight _ the
-0.31 tight in
-0.31 to get
-0.31 today keep
-0.31 tree _ allergy
-0.31 tree pollen
-0.31 two _ from
-0.31 up _ little
-0.31 week on
-0.31 what _ are
-0.31 will i
-0.32 #11+ #
-0.32 =back_pain =radiates_leg
-0.32 =cholinergic =eye_area
-0.32 =dangerous_person =severe_pain
-0.32 =flank_pain =radiates_leg
-0.32 =hip_hurts =radiates_leg
-0.32 =pain_any =radiates_leg
-0.32 =pregnant =refuses
-0.32 =radiates_leg =squeezing_word
-0.32 =squeezing_word =tooth
-0.32 =three_days
-0.32 ?where
-0.32 ^ _ bill
-0.32 ^ _ cream
-0.32 ^ _ diabetic
-0.32 ^ _ me
-0.32 ^ _ night
-0.32 ^ _ pimple
-0.32 ^ any
-0.32 ^ broke
-0.32 ^ had
-0.32 ^ let
-0.32 a baby
-0.32 a new
-0.32 and _ at
-0.32 arm feel
-0.32 at
-0.32 baby spit
-0.32 beat _ after
-0.32 bill is
-0.32 but _ can
-0.32 but no
-0.32 buy
-0.32 call me
-0.32 chest _ a
-0.32 cough _ better
-0.32 day
-0.32 day _ a
-0.32 dim _ one
-0.32 dim in
-0.32 doctor _ it
-0.32 dog is
-0.32 ear pierc
-0.32 finger on
-0.32 from wash
-0.32 get lighthead
-0.32 gone now
-0.32 gone since
-0.32 got poked
-0.32 green poop
-0.32 have _ headach
-0.32 have _ wart
-0.32 have mild
-0.32 how long
-0.32 hunt
-0.32 i _ badly
-0.32 i sneeze
-0.32 i told
-0.32 in _ apartment
-0.32 is better
-0.32 is dark
-0.32 key _ the
-0.32 leg on
-0.32 light _ on
-0.32 lost a
-0.32 migraine
-0.32 my _ died
-0.32 my pill
-0.32 my result
-0.32 my watch
-0.32 need an
-0.32 of _ when
-0.32 off a
-0.32 on _ period
-0.32 on hot
-0.32 pharmacy
-0.32 pierc
-0.32 prednisone
-0.32 preeclampsia
-0.32 restles
-0.32 result are
-0.32 ride
-0.32 salt
-0.32 seen
-0.32 should a
-0.32 take
-0.32 the pharmacy
-0.32 they look
-0.32 tissue
-0.32 to _ clinic
-0.32 to see
-0.32 to your
-0.32 toe is
-0.32 told _ joke
-0.32 took his
-0.32 two pound
-0.32 want _ stop
-0.32 water in
-0.32 wet
-0.32 who can
-0.32 yesterday _ fine
-0.32 yesterday _ i
-0.32 your clinic
-0.33 # _ boy
-0.33 -great
-0.33 -thi
-0.33 <grandma
-0.33 =a_lot =drooling
-0.33 =allergen =choking
-0.33 =belly_surgery_recent =injection_joint
-0.33 =blood_streak =eye_hit_bad
-0.33 =discharge =skin_infection
-0.33 =during_exercise =swelling
-0.33 =ear_pain
-0.33 =ear_pain =fever
-0.33 =eye_area =stye
-0.33 =eye_hit_bad =ulcer_nsaid
-0.33 =getting_worse =head_danger
-0.33 =high_altitude =means_mentioned
-0.33 =high_altitude =using_word
-0.33 =itchy_local
-0.33 =joint_hot =swelling
-0.33 =nodes =strep_like
-0.33 =nodes =throat_sore
-0.33 =slept_on =tingling_hands
-0.33 =squeezing_word =ulcer_nsaid
-0.33 =swelling =tonsils_out
-0.33 ?do ?i
-0.33 ?what ?are
-0.33 ?you
-0.33 ^ _ ?are
-0.33 ^ _ coffee
-0.33 ^ _ eye
-0.33 ^ _ kick
-0.33 ^ _ knee
-0.33 ^ _ lump
-0.33 ^ _ wks
-0.33 ^ half
-0.33 ^ home
-0.33 ^ toy
-0.33 ^ tuesday
-0.33 a _ have
-0.33 a baseball
-0.33 a branch
-0.33 adhd
-0.33 adult
-0.33 again
-0.33 am #11+
-0.33 and _ help
-0.33 and _ red
-0.33 asthma _ a
-0.33 at _ gym
-0.33 at the
-0.33 before exam
-0.33 boat
-0.33 breath fine
-0.33 can _ take
-0.33 car _ like
-0.33 car smell
-0.33 chest cold
-0.33 cold
-0.33 computer
-0.33 controll
-0.33 cough _ bit
-0.33 dad _ and
-0.33 drink _ much
-0.33 drink too
-0.33 face _ red
-0.33 fell on
-0.33 foot _ i
-0.33 for adult
-0.33 for kid
-0.33 heart _ for
-0.33 heartburn at
-0.33 home birth
-0.33 hoop
-0.33 id _ to
-0.33 id like
-0.33 is _ little
-0.33 is hes
-0.33 itchy and
-0.33 lab
-0.33 lil
-0.33 lost
-0.33 minut stopp
-0.33 mosquito _ on
-0.33 my _ check
-0.33 my house
-0.33 need my
-0.33 new glass
-0.33 night
-0.33 numb _ from
-0.33 on _ eyelid
-0.33 on _ lower
-0.33 on _ plane
-0.33 on _ table
-0.33 rain
-0.33 saw
-0.33 she _ her
-0.33 sore _ and
-0.33 stomach cramp
-0.33 stop smok
-0.33 sweat _ lot
-0.33 sweat a
-0.33 the computer
-0.33 the lump
-0.33 think _ toe
-0.33 toe _ broken
-0.33 too much
-0.33 two _ stopp
-0.33 up _ garden
-0.33 up _ night
-0.33 usual
-0.33 vision fine
-0.33 when _ he
-0.33 which vitamin
-0.33 wind _ the
-0.33 you _ the
-0.34 # _ after
-0.34 -it
-0.34 <had
-0.34 =allergen =belly_word
-0.34 =allergen =tia_resolved
-0.34 =blood_streak =coughs_blood
-0.34 =blood_streak =hernia_stuck
-0.34 =calf =getting_worse
-0.34 =chest_lasting =raynaud_usual
-0.34 =child_got_pills =raynaud_usual
-0.34 =cold_limb =silent_for_a_reason
-0.34 =days_many =tired
-0.34 =eye_hit_bad =silent_for_a_reason
-0.34 =eye_hit_bad =tia_resolved
-0.34 =fever =sudden
-0.34 =nail_word =scratched
-0.34 =numb_any =silent_for_a_reason
-0.34 =silent_for_a_reason =tingling_hands
-0.34 =silent_for_a_reason =weak_any
-0.34 =sudden =throat_sore
-0.34 ?can ?stres
-0.34 ^ _ <a
-0.34 ^ _ diaper
-0.34 ^ _ follow
-0.34 ^ _ growl
-0.34 ^ _ kill
-0.34 ^ _ saw
-0.34 ^ _ shoe
-0.34 ^ _ thing
-0.34 ^ _ thirsty
-0.34 ^ contact
-0.34 ^ jamm
-0.34 ^ rib
-0.34 a _ bag
-0.34 a newborn
-0.34 a physical
-0.34 after _ it
-0.34 ambulance
-0.34 are _ in
-0.34 aunt
-0.34 away
-0.34 between period
-0.34 bleach to
-0.34 bring
-0.34 broke _ in
-0.34 broke out
-0.34 but didnt
-0.34 cholesterol
-0.34 cut her
-0.34 died and
-0.34 drill
-0.34 drink _ play
-0.34 every spr
-0.34 feet hurt
-0.34 fire drill
-0.34 for _ #11+
-0.34 for _ week
-0.34 gain
-0.34 gone by
-0.34 have _ my
-0.34 he get
-0.34 headache _ blurry
-0.34 how _ should
-0.34 i kill
-0.34 is fall
-0.34 is the
-0.34 ish
-0.34 it bled
-0.34 jamm
-0.34 jamm _ finger
-0.34 jamm my
-0.34 lower leg
-0.34 my _ aid
-0.34 my _ on
-0.34 my _ thi
-0.34 nail is
-0.34 no _ just
-0.34 of _ yesterday
-0.34 old _ over
-0.34 older
-0.34 pound _ the
-0.34 rash from
-0.34 run a
-0.34 scar
-0.34 shoulder _ when
-0.34 sicknes
-0.34 spicy food
-0.34 stone
-0.34 stopp bleed
-0.34 that _ away
-0.34 thirsty _ the
-0.34 tight from
-0.34 toddler _ his
-0.34 toilet
-0.34 up once
-0.34 wart
-0.34 when _ pee
-0.34 when _ stood
-0.34 where i
-0.34 wood
-0.35 # rd
-0.35 <a
-0.35 <i _ <a
-0.35 =about_self
-0.35 =asks_meaning =eye_hit_bad
-0.35 =belly_hit =hours_pain
-0.35 =both_legs =swelling
-0.35 =cut_by_accident =hip_hurts
-0.35 =discharge =scratched
-0.35 =eye_hit_bad =tooth
-0.35 =fever =flu_bad
-0.35 =pain_any =tooth
-0.35 =refuses
-0.35 =unprotected_sex
-0.35 =vomit_few
-0.35 =vomit_few =vomiting
-0.35 ^ _ back
-0.35 ^ _ from
-0.35 ^ _ glass
-0.35 ^ _ many
-0.35 ^ _ train
-0.35 ^ _ wrote
-0.35 ^ athlet
-0.35 ^ do
-0.35 ^ itchy
-0.35 ^ muscle
-0.35 ^ pee
-0.35 ^ wind
-0.35 a paper
-0.35 a scratch
-0.35 act up
-0.35 all _ now
-0.35 and bloat
-0.35 appointment is
-0.35 baseball
-0.35 battery _ my
-0.35 can _ drive
-0.35 can _ see
-0.35 cant _ still
-0.35 class
-0.35 coaster
-0.35 common
-0.35 dizzy since
-0.35 do _ have
-0.35 for _ year
-0.35 from _ shoe
-0.35 has dry
-0.35 i burn
-0.35 is green
-0.35 is thi
-0.35 its _ out
-0.35 leg cramp
-0.35 leg hurt
-0.35 look _ a
-0.35 look yellow
-0.35 morn
-0.35 much
-0.35 muscle _ in
-0.35 night because
-0.35 noon on
-0.35 nose
-0.35 on _ forearm
-0.35 once after
-0.35 pointles
-0.35 rd
-0.35 roller
-0.35 roller coaster
-0.35 sit still
-0.35 static _ from
-0.35 stool since
-0.35 stye
-0.35 swollen since
-0.35 tired of
-0.35 to #99+
-0.35 took my
-0.35 when _ appointment
-0.35 when should
-0.35 wind on
-0.36 #11+ #99+
-0.36 =allergen =blood_streak
-0.36 =allergen =limb_injury
-0.36 =blood_streak =eye_area
-0.36 =burn_any =uti
-0.36 =burn_severity =muscle_strain_word
-0.36 =burn_severity =tonsils_out
-0.36 =chest_injury_or_ache =chest_pain
-0.36 =chest_injury_or_ache =trunk_pain
-0.36 =cut_by_accident =scratched
-0.36 =hours_pain =means_mentioned
-0.36 =pain_any =swelling_throat
-0.36 =strep_like =tonsils_out
-0.36 =swelling_throat =throat_sore
-0.36 ?test
-0.36 ?test ?for
-0.36 ^ _ a
-0.36 ^ _ grind
-0.36 ^ _ love
-0.36 ^ _ mosquito
-0.36 ^ _ side
-0.36 ^ _ take
-0.36 ^ _ temp
-0.36 ^ _ work
-0.36 ^ food
-0.36 ^ need
-0.36 ache after
-0.36 after coffee
-0.36 after pizza
-0.36 and _ pickl
-0.36 and _ runny
-0.36 and _ wonder
-0.36 and crav
-0.36 ask
-0.36 back _ laugh
-0.36 breath _ fine
-0.36 brown
-0.36 butter
-0.36 can she
-0.36 cough it
-0.36 diaper
-0.36 feet swell
-0.36 for four
-0.36 from _ on
-0.36 from sitt
-0.36 from typ
-0.36 has pink
-0.36 have hemorrhoid
-0.36 i _ about
-0.36 i _ hemorrhoid
-0.36 i floss
-0.36 i grind
-0.36 i skip
-0.36 i wonder
-0.36 im think
-0.36 lip _ the
-0.36 make it
-0.36 movie
-0.36 my _ at
-0.36 my coworker
-0.36 nurse
-0.36 ok to
-0.36 on _ lip
-0.36 one _ like
-0.36 peanut butter
-0.36 pickl
-0.36 pregnant _ crav
-0.36 red warm
-0.36 right away
-0.36 saw a
-0.36 stomach ache
-0.36 the _ but
-0.36 the new
-0.36 throat _ a
-0.36 to _ if
-0.36 vomit once
-0.36 walk _ it
-0.36 warm and
-0.36 when he
-0.36 wonder about
-0.36 worri about
-0.36 wrist hurt
-0.37 #99+ but
-0.37 <faint
-0.37 =alcohol =allergen
-0.37 =back_pain =cut_by_accident
-0.37 =bite_bad =choking_passed
-0.37 =blister_any =chest_any
-0.37 =blister_any =chest_pain
-0.37 =blister_word =chest_any
-0.37 =blister_word =chest_pain
-0.37 =blood_streak =rectal_blood
-0.37 =blood_streak =stool_blood
-0.37 =chest_any =rash
-0.37 =chest_pain =rash
-0.37 =cold_only =eye_area
-0.37 =during_exercise =fall_any
-0.37 =ear_wax
-0.37 =flu_bad
-0.37 =headache =seizure_usual
-0.37 =inconsolable =long_bleed
-0.37 =morning_sickness
-0.37 =swelling =throat_sore
-0.37 ?effect
-0.37 ?side
-0.37 ?side ?effect
-0.37 ?what ?is
-0.37 ^ _ -blood
-0.37 ^ _ ?is
-0.37 ^ _ near
-0.37 ^ _ refill
-0.37 ^ _ shingl
-0.37 ^ _ sister
-0.37 ^ feet
-0.37 ^ tired
-0.37 a _ one
-0.37 a _ sore
-0.37 a _ throat
-0.37 a note
-0.37 a scab
-0.37 a streak
-0.37 as prescrib
-0.37 autistic
-0.37 back _ after
-0.37 bad for
-0.37 both side
-0.37 bottom
-0.37 bump
-0.37 bump my
-0.37 chew
-0.37 complain
-0.37 cramp at
-0.37 dish
-0.37 doctor _ me
-0.37 dry hand
-0.37 every _ hour
-0.37 every night
-0.37 first _ in
-0.37 floss
-0.37 follow up
-0.37 food down
-0.37 from pollen
-0.37 gave _ the
-0.37 get
-0.37 going down
-0.37 got _ and
-0.37 grind _ teeth
-0.37 gum bleed
-0.37 hard _ i
-0.37 has _ cold
-0.37 heart _ since
-0.37 heartburn _ night
-0.37 heel
-0.37 hurt when
-0.37 i _ ok
-0.37 im fine
-0.37 keep food
-0.37 leg _ at
-0.37 me _ wrong
-0.37 me gas
-0.37 morn sicknes
-0.37 my hear
-0.37 my teeth
-0.37 note for
-0.37 of _ month
-0.37 of the
-0.37 period _ is
-0.37 prescrib
-0.37 same _ alway
-0.37 saw the
-0.37 scab now
-0.37 scratch me
-0.37 shampoo _ my
-0.37 she need
-0.37 sleep on
-0.37 sore _ my
-0.37 sunburn on
-0.37 suppli
-0.37 swell a
-0.37 swim
-0.37 the chair
-0.37 the phone
-0.37 threw
-0.37 tooth _ with
-0.37 walk on
-0.37 wash it
-0.37 what _ a
-0.37 when _ my
-0.37 you do
-0.38 # to
-0.38 #11+ hour
-0.38 -or
-0.38 <and
-0.38 <out
-0.38 =after_hard_exercise =pain_any
-0.38 =bleeding_any =many_days
-0.38 =chest_lasting =swelling_face
-0.38 =cold_hands =raynaud_usual
-0.38 =cold_limb =raynaud_usual
-0.38 =cough =fever
-0.38 =dementia_known =muscle_strain_word
-0.38 =dementia_known =sight_for_years
-0.38 =diarrhea =hours_pain
-0.38 =eye_area =phlegm
-0.38 =muscle_strain_word =raynaud_usual
-0.38 =muscle_strain_word =sight_for_years
-0.38 =muscle_tear
-0.38 =panic_known
-0.38 =raynaud_usual =sight_for_years
-0.38 =snake_bad =snake_seen
-0.38 ^ _ bean
-0.38 ^ _ cat
-0.38 ^ _ disc
-0.38 ^ _ halloween
-0.38 ^ coffee
-0.38 ^ hot
-0.38 ^ pregnancy
-0.38 ^ right
-0.38 ^ sunburn
-0.38 ^ yawn
-0.38 after mov
-0.38 afternoon
-0.38 are tight
-0.38 baby _ a
-0.38 been feel
-0.38 blister _ a
-0.38 blurry vision
-0.38 bruise from
-0.38 can walk
-0.38 died
-0.38 disc
-0.38 disc _ my
-0.38 disc in
-0.38 dry skin
-0.38 end _ the
-0.38 eye wash
-0.38 for year
-0.38 from _ at
-0.38 get _ when
-0.38 got her
-0.38 halloween
-0.38 has hiccup
-0.38 i _ dizzy
-0.38 im _ tired
-0.38 is stiff
-0.38 lil when
-0.38 lower _ is
-0.38 motion
-0.38 my _ look
-0.38 my _ result
-0.38 my _ snake
-0.38 my today
-0.38 new year
-0.38 no -headache
-0.38 on _ rug
-0.38 poop _ green
-0.38 potassium #
-0.38 pull _ tick
-0.38 rug
-0.38 second when
-0.38 small bruise
-0.38 so tired
-0.38 spicy
-0.38 sprain
-0.38 stool _ hard
-0.38 the _ yesterday
-0.38 the rug
-0.38 the wedd
-0.38 thi _ is
-0.38 tick off
-0.38 travel
-0.38 twinge
-0.38 wedd
-0.38 when _ see
-0.38 when _ the
-0.38 work
-0.38 would
-0.39 # c
-0.39 #99+ _ fine
-0.39 <it
-0.39 =a_lot =takes_daily
-0.39 =alcohol =during_exercise
-0.39 =asks_meaning =bleeding_any
-0.39 =aura_usual =headache
-0.39 =cold_limb =slept_on
-0.39 =diabetes =during_exercise
-0.39 =overdose_taken =takes_daily
-0.39 ^ _ ?do
-0.39 ^ _ aunt
-0.39 ^ _ hurt
-0.39 ^ _ tickle
-0.39 ^ constipat
-0.39 ^ hemophilia
-0.39 ^ it
-0.39 ^ paper
-0.39 a _ c
-0.39 a _ when
-0.39 ac
-0.39 ac is
-0.39 after _ on
-0.39 and _ nail
-0.39 appt
-0.39 at bedtime
-0.39 breakup
-0.39 breath on
-0.39 carry
-0.39 cough is
-0.39 dad cant
-0.39 depression
-0.39 do _ keep
-0.39 doe a
-0.39 doe the
-0.39 eye itch
-0.39 fast when
-0.39 feel _ today
-0.39 for _ baby
-0.39 from _ pillow
-0.39 husband _ too
-0.39 i quit
-0.39 in _ urine
-0.39 is _ well
-0.39 it safe
-0.39 muscle
-0.39 my _ bleed
-0.39 my _ itch
-0.39 my _ late
-0.39 my aunt
-0.39 my team
-0.39 need new
-0.39 nobody
-0.39 on my
-0.39 on pizza
-0.39 patch
-0.39 pillow
-0.39 plane
-0.39 pregnancy _ is
-0.39 see _ counselor
-0.39 sneeze
-0.39 stain
-0.39 start #
-0.39 start _ day
-0.39 the _ no
-0.39 the plane
-0.39 tired _ the
-0.39 today and
-0.39 up _ time
-0.39 wet diaper
-0.39 would _ to
-0.4 # ish
-0.4 -#11+ -week
-0.4 =bluish =cold_hands
-0.4 =burn_severity =cold_only
-0.4 =burn_severity =sunburn
-0.4 =choking_passed =hernia_stuck
-0.4 =cold_hands
-0.4 =cold_hands =ear_wax
-0.4 =dentist =numb_any
-0.4 =dentist =weak_any
-0.4 =numb_any =slept_on
-0.4 =pain_any =ulcer_nsaid
-0.4 ^ _ new
-0.4 ^ _ number
-0.4 ^ heartburn
-0.4 ^ tickle
-0.4 a _ on
-0.4 advice
-0.4 am i
-0.4 at _ #11+
-0.4 back _ from
-0.4 back _ stiff
-0.4 bleed _ i
-0.4 brother pass
-0.4 click
-0.4 cough in
-0.4 daughter _ her
-0.4 dizzy _ the
-0.4 do i
-0.4 drink water
-0.4 earlier
-0.4 eve
-0.4 fly
-0.4 for _ second
-0.4 funny bone
-0.4 grandmother had
-0.4 hair _ fall
-0.4 hour _ now
-0.4 hour from
-0.4 ice cream
-0.4 ive _ hav
-0.4 knee
-0.4 my _ want
-0.4 no _ -no
-0.4 on _ stair
-0.4 on her
-0.4 pinch
-0.4 ready to
-0.4 recip
-0.4 sauna
-0.4 spit _ a
-0.4 stiff in
-0.4 stubb _ toe
-0.4 stubb my
-0.4 stuffy nose
-0.4 take my
-0.4 tenni elbow
-0.4 the sauna
-0.4 tickle _ my
-0.4 tickle in
-0.4 took _ last
-0.4 train
-0.4 up green
-0.4 weak after
-0.4 while pregnant
-0.4 with my
-0.41 #99+ _ last
-0.41 <#
-0.41 <ago
-0.41 <had <a
-0.41 <last <month
-0.41 =asthma =fever
-0.41 =asthma =flu_bad
-0.41 =bite_bad =heat_exposure
-0.41 =choking_passed =head_danger
-0.41 =during_exercise =pale_clammy
-0.41 =during_exercise =sweating
-0.41 =ear_wax =raynaud_usual
-0.41 =pain_any =tired
-0.41 ?do
-0.41 ?how ?do
-0.41 ?stres
-0.41 ^ _ ?stres
-0.41 ^ _ ankl
-0.41 ^ _ december
-0.41 ^ gassy
-0.41 ^ where
-0.41 a and
-0.41 a low
-0.41 a red
-0.41 after #
-0.41 and get
-0.41 ate _ much
-0.41 ate too
-0.41 bleed stopp
-0.41 cause
-0.41 chair
-0.41 cramp _ night
-0.41 cry and
-0.41 daughter _ at
-0.41 dec
-0.41 difference
-0.41 gett better
-0.41 has an
-0.41 hiccup for
-0.41 how _ is
-0.41 i brush
-0.41 i bump
-0.41 its fine
-0.41 key
-0.41 like alway
-0.41 little
-0.41 little after
-0.41 my _ crack
-0.41 my key
-0.41 no -cough
-0.41 off _ week
-0.41 pain a
-0.41 pimple _ my
-0.41 pull a
-0.41 quarter
-0.41 screen
-0.41 since _ i
-0.41 stop cry
-0.41 the #11+
-0.41 the _ lol
-0.41 the _ pill
-0.41 the difference
-0.41 thi cold
-0.41 week of
-0.41 when _ brush
-0.41 when i
-0.42 #11+ th
-0.42 <in
-0.42 <month
-0.42 =blood_streak =limb_injury
-0.42 =chest_lasting =diarrhea
-0.42 =cut_by_accident =flank_pain
-0.42 =hours_pain =seizure_usual
-0.42 =joint_hot =possible_fracture
-0.42 =snake_seen
-0.42 ^ _ am
-0.42 ^ _ feel
-0.42 ^ _ should
-0.42 ^ _ slept
-0.42 ^ friday
-0.42 ^ got
-0.42 a _ after
-0.42 a _ seed
-0.42 after garden
-0.42 and _ back
-0.42 and _ fine
-0.42 bath
-0.42 blood _ was
-0.42 christma
-0.42 cold _ my
-0.42 concert
-0.42 feel down
-0.42 feel great
-0.42 flu
-0.42 holiday
-0.42 i run
-0.42 i should
-0.42 im nervou
-0.42 my _ can
-0.42 my elbow
-0.42 no -pain
-0.42 ok with
-0.42 on _ knee
-0.42 on _ toilet
-0.42 same as
-0.42 seed
-0.42 should he
-0.42 side _ the
-0.42 sore throat
-0.42 the concert
-0.42 throat and
-0.42 today _ ok
-0.42 warm
-0.42 with _ new
-0.43 # mo
-0.43 -faint
-0.43 -faint just
-0.43 -injuri
-0.43 -trouble
-0.43 <in <#99+
-0.43 =allergen =days_many
-0.43 =burn_severity =raynaud_usual
-0.43 =confused =dementia_known
-0.43 =during_exercise =pain_any
-0.43 =sight_for_years
-0.43 ^ _ -faint
-0.43 ^ _ shoulder
-0.43 ^ _ streak
-0.43 ^ _ wax
-0.43 ^ at
-0.43 ^ needle
-0.43 ^ today
-0.43 a checkup
-0.43 are puffy
-0.43 are red
-0.43 bee
-0.43 bit _ tongue
-0.43 bled for
-0.43 burn _ tongue
-0.43 dementia and
-0.43 dog has
-0.43 down since
-0.43 forgot
-0.43 gone
-0.43 has dementia
-0.43 have heartburn
-0.43 help with
-0.43 i need
-0.43 mild fever
-0.43 mo
-0.43 morn _ ok
-0.43 my _ take
-0.43 my phone
-0.43 nine
-0.43 no -numbnes
-0.43 old _ #99+
-0.43 on _ bottom
-0.43 once in
-0.43 pacemaker check
-0.43 put _ bead
-0.43 scar of
-0.43 so _ my
-0.43 to clean
-0.43 tooth
-0.43 toothache
-0.43 tue
-0.43 want
-0.44 # _ at
-0.44 <#99+
-0.44 <i
-0.44 =burn_severity =strep_like
-0.44 =dementia_known =raynaud_usual
-0.44 =ear_pain =pain_any
-0.44 ^ <had
-0.44 ^ _ between
-0.44 ^ _ brand
-0.44 ^ _ bug
-0.44 ^ _ checkup
-0.44 ^ _ phone
-0.44 ^ _ twitch
-0.44 ^ heart
-0.44 ^ numb
-0.44 ^ static
-0.44 a _ bruise
-0.44 a refill
-0.44 after _ gym
-0.44 after bean
-0.44 any tip
-0.44 ate _ crayon
-0.44 baby breath
-0.44 baby kick
-0.44 bit
-0.44 brand
-0.44 clean and
-0.44 feb
-0.44 feed well
-0.44 feet _ in
-0.44 five
-0.44 go _ the
-0.44 grind my
-0.44 had _ fever
-0.44 has _ for
-0.44 i _ asthma
-0.44 i pee
-0.44 i pull
-0.44 is pregnant
-0.44 les today
-0.44 matter
-0.44 mine
-0.44 my _ need
-0.44 need _ refill
-0.44 nest
-0.44 new
-0.44 no
-0.44 numb from
-0.44 once last
-0.44 rash with
-0.44 say _ #
-0.44 seem confus
-0.44 soap
-0.44 static
-0.44 static shock
-0.44 stiff _ the
-0.44 sunburn _ my
-0.44 swallow _ vitamin
-0.44 swimm
-0.44 the stitch
-0.44 tired after
-0.44 toddler _ eat
-0.44 traffic
-0.44 vegetabl
-0.45 -problem
-0.45 <to
-0.45 <when
-0.45 =asks_meaning =coughs_blood
-0.45 =bleeding_any =blood_streak
-0.45 =chest_lasting =during_exercise
-0.45 =eye_area =itching
-0.45 =eye_area =itchy_only
-0.45 =joint_hot =leg_swelling_one
-0.45 =silent_for_a_reason =stiff_neck
-0.45 =takes_daily
-0.45 ^ ?how
-0.45 ^ _ curtain
-0.45 ^ _ much
-0.45 ^ spider
-0.45 ^ would
-0.45 a _ short
-0.45 a blue
-0.45 as alway
-0.45 cap
-0.45 cradle
-0.45 cradle cap
-0.45 cros
-0.45 cut _ finger
-0.45 dairy
-0.45 dementia
-0.45 dinner
-0.45 do
-0.45 eye _ in
-0.45 funeral
-0.45 give _ a
-0.45 going around
-0.45 heartburn after
-0.45 i _ all
-0.45 im streak
-0.45 it out
-0.45 love his
-0.45 make
-0.45 me _ headache
-0.45 my _ lol
-0.45 my _ twitch
-0.45 my new
-0.45 of _ on
-0.45 patient portal
-0.45 period is
-0.45 portal
-0.45 safe to
-0.45 safety
-0.45 scratchy throat
-0.45 the _ portal
-0.45 the patient
-0.45 up _ last
-0.45 up a
-0.45 vacation
-0.45 wind
-0.46 <was
-0.46 =a_lot =newborn
-0.46 =a_lot =pees_lot
-0.46 =back_pain =preterm_weeks
-0.46 =calf =cramps
-0.46 =chest_lasting =twisted
-0.46 =hours_pain =swelling_face
-0.46 =low_mood =low_mood_deep
-0.46 ?are
-0.46 ?one
-0.46 ^ _ burn
-0.46 ^ _ quit
-0.46 ^ stiff
-0.46 ^ toothache
-0.46 a _ is
-0.46 a lego
-0.46 age
-0.46 and _ cranky
-0.46 and _ heartburn
-0.46 and sleep
-0.46 braxton
-0.46 braxton hick
-0.46 burn _ toast
-0.46 cranky
-0.46 exercise
-0.46 feel _ for
-0.46 feel good
-0.46 fever broke
-0.46 gain weight
-0.46 hair is
-0.46 hick
-0.46 his _ at
-0.46 just tired
-0.46 lego
-0.46 lost my
-0.46 mask
-0.46 mis
-0.46 much coffee
-0.46 my _ ache
-0.46 my _ love
-0.46 no _ -or
-0.46 on _ lego
-0.46 pee _ lot
-0.46 pee a
-0.46 phlegm
-0.46 son got
-0.46 stretch
-0.46 that ok
-0.46 thi cough
-0.46 toast
-0.46 too _ coffee
-0.46 when
-0.46 where _ i
-0.46 yes
-0.46 your
-0.47 -symptom
-0.47 -tuesday
-0.47 =allergen =phlegm
-0.47 =calf =during_exercise
-0.47 =calf =radiates_leg
-0.47 =chest_lasting =seizure_usual
-0.47 =choking_passed =cough
-0.47 =muscle_strain_word
-0.47 =not_taken
-0.47 =not_taken =overdose_taken
-0.47 ?how _ ?i
-0.47 ^ _ dog
-0.47 ^ _ headache
-0.47 ^ _ itch
-0.47 ^ _ nose
-0.47 ^ _ tuesday
-0.47 ^ bee
-0.47 ^ tooth
-0.47 a _ off
-0.47 athlet
-0.47 athlet foot
-0.47 before the
-0.47 burp after
-0.47 canker
-0.47 canker sore
-0.47 drool _ lot
-0.47 elbow in
-0.47 half _ hour
-0.47 half an
-0.47 her _ with
-0.47 i _ took
-0.47 i read
-0.47 is low
-0.47 it _ for
-0.47 light bleed
-0.47 no -symptom
-0.47 no _ -pain
-0.47 now _ then
-0.47 on _ baby
-0.47 physical
-0.47 rash _ my
-0.47 school
-0.47 since the
-0.47 streak
-0.47 tea
-0.47 when _ drink
-0.48 # th
-0.48 -numbnes
-0.48 =elderly =hearing
-0.48 ^ _ monday
-0.48 ^ _ need
-0.48 ^ _ yo
-0.48 ^ back
-0.48 ^ pink
-0.48 ^ threw
-0.48 a pimple
-0.48 all the
-0.48 bit of
-0.48 brac
-0.48 burp
-0.48 cough for
-0.48 daughter _ picky
-0.48 daycare
-0.48 do _ need
-0.48 ear _ on
-0.48 get _ in
-0.48 how much
-0.48 is _ yellow
-0.48 is annoy
-0.48 is itchy
-0.48 is picky
-0.48 it _ right
-0.48 les
-0.48 meal
-0.48 my _ pressure
-0.48 recommendation
-0.48 run
-0.48 season
-0.48 slept badly
-0.48 start yesterday
-0.48 stiff from
-0.48 summer
-0.48 the bill
-0.48 tiny
-0.48 too short
-0.48 vaccin
-0.48 week _ its
-0.48 with _ cold
-0.48 you have
-0.49 # on
-0.49 #11+ #11+
-0.49 #11+ _ that
-0.49 <last <year
-0.49 =cough =ear_wax
-0.49 =limb_injury =nail_word
-0.49 ^ <i
-0.49 ^ _ call
-0.49 ^ _ hand
-0.49 ^ _ minut
-0.49 ^ _ oil
-0.49 ^ last
-0.49 ^ low
-0.49 a counselor
-0.49 am
-0.49 beat fast
-0.49 bos
-0.49 bruise _ my
-0.49 burn from
-0.49 but i
-0.49 call
-0.49 counselor
-0.49 eat
-0.49 eye _ from
-0.49 heart _ fast
-0.49 hungry
-0.49 i call
-0.49 i sleep
-0.49 list
-0.49 lunch
-0.49 my bos
-0.49 my nail
-0.49 now and
-0.49 ok now
-0.49 once _ the
-0.49 recipe
-0.49 saturday
-0.49 skip
-0.49 sore _ i
-0.49 stuffy
-0.49 the #
-0.49 the _ th
-0.49 toddler _ a
-0.49 was out
-0.49 wife _ #11+
-0.5 -headache
-0.5 =allergen =co_words
-0.5 =animal_bite =scratched
-0.5 =silent_for_a_reason
-0.5 ^ _ #99+
-0.5 ^ _ coworker
-0.5 ^ _ it
-0.5 ^ _ palm
-0.5 ^ _ scratch
-0.5 ^ _ with
-0.5 ^ mosquito
-0.5 ^ stubb
-0.5 ^ the
-0.5 a #
-0.5 a for
-0.5 burn the
-0.5 chapp
-0.5 coworker _ a
-0.5 de
-0.5 diabetic and
-0.5 eye water
-0.5 i _ breakfast
-0.5 i wake
-0.5 my _ wash
-0.5 my _ when
-0.5 my thumb
-0.5 noon
-0.5 not -sleep
-0.5 on _ car
-0.5 problem
-0.5 son _ #
-0.5 was _ on
-0.5 yawn
-0.51 # pm
-0.51 #11+ am
-0.51 #11+ pound
-0.51 -glass
-0.51 =a_lot =young_baby
-0.51 =bite_bad =muscle_strain_word
-0.51 =burn_severity =silent_for_a_reason
-0.51 ^ _ rate
-0.51 ^ _ wake
-0.51 ^ insulin
-0.51 ^ slight
-0.51 and laugh
-0.51 bedtime
-0.51 been #99+
-0.51 broken
-0.51 by even
-0.51 can _ get
-0.51 has _ #99+
-0.51 help
-0.51 i eat
-0.51 is my
-0.51 it _ #
-0.51 it at
-0.51 kid _ the
-0.51 leg _ sore
-0.51 low fever
-0.51 me a
-0.51 paper cut
-0.51 price
-0.51 see a
-0.51 several time
-0.51 smell bad
-0.51 the price
-0.51 to _ smok
-0.51 tongue on
-0.51 toy
-0.51 turn into
-0.51 tv
-0.51 when can
-0.51 when im
-0.51 without -my
-0.51 yo boy
-0.52 =bite_bad =silent_for_a_reason
-0.52 =dangerous_person =during_exercise
-0.52 =during_exercise =fever
-0.52 =possible_fracture =twisted
-0.52 ^ _ or
-0.52 ^ _ sleep
-0.52 ^ _ today
-0.52 ^ temp
-0.52 a _ cough
-0.52 a cherry
-0.52 a mild
-0.52 and sneez
-0.52 and tired
-0.52 better
-0.52 blood on
-0.52 can _ go
-0.52 chip
-0.52 day of
-0.52 dizzy on
-0.52 eye _ it
-0.52 gave me
-0.52 i drink
-0.52 in _ morning
-0.52 keep it
-0.52 on _ toe
-0.52 out _ #
-0.52 scrap
-0.52 swallow _ cherry
-0.52 the morning
-0.52 week from
-0.52 would like
-0.53 #11+ is
-0.53 =ate_dye
-0.53 =blood_streak =scratched
-0.53 =burn_severity =chest_injury_or_ache
-0.53 =burn_severity =during_exercise
-0.53 =chest_any =chest_injury_or_ache
-0.53 =choking_passed =fainted
-0.53 =ear_wax =hoarse
-0.53 =slept_on
-0.53 ?how
-0.53 ?the
-0.53 ^ _ almost
-0.53 ^ _ bad
-0.53 ^ _ scream
-0.53 ^ _ thirty
-0.53 ^ wrong
-0.53 anxiety
-0.53 baby _ feed
-0.53 book
-0.53 can
-0.53 ever since
-0.53 flu _ and
-0.53 from sleep
-0.53 give
-0.53 happy
-0.53 im _ about
-0.53 in pregnancy
-0.53 is _ month
-0.53 is _ safe
-0.53 is feed
-0.53 kid ate
-0.53 look _ in
-0.53 my _ had
-0.53 my appointment
-0.53 next month
-0.53 pain _ a
-0.53 streak _ blood
-0.53 streak of
-0.53 stubb
-0.53 tenni
-0.53 the _ at
-0.53 thi job
-0.53 to talk
-0.53 took _ pill
-0.53 was #11+
-0.53 wax
-0.53 when _ i
-0.54 =after_hard_exercise =during_exercise
-0.54 ?i
-0.54 ^ _ an
-0.54 ^ _ sore
-0.54 ^ _ you
-0.54 ^ first
-0.54 ^ tonight
-0.54 a cough
-0.54 annoy
-0.54 beet
-0.54 bored
-0.54 cherry
-0.54 crav
-0.54 driv
-0.54 due in
-0.54 eye twitch
-0.54 group
-0.54 heal
-0.54 i _ short
-0.54 joke
-0.54 mom _ #11+
-0.54 my _ get
-0.54 my insurance
-0.54 prescription
-0.54 several
-0.54 support
-0.54 the day
-0.54 vaccine
-0.54 watch
-0.54 we had
-0.55 =chest_lasting =sugar_very_high
-0.55 =cold_only
-0.55 =cut_by_accident =pain_any
-0.55 =dangerous_person =swallowed_thing
-0.55 =during_exercise =short_breath
-0.55 =iron_pills
-0.55 =limb_injury =possible_fracture
-0.55 ?what
-0.55 ^ #11+
-0.55 ^ <my
-0.55 ^ _ my
-0.55 ^ _ spot
-0.55 ^ _ two
-0.55 ^ between
-0.55 ^ lip
-0.55 a mosquito
-0.55 about it
-0.55 after _ day
-0.55 after leg
-0.55 between _ and
-0.55 dust
-0.55 have and
-0.55 have asthma
-0.55 in _ even
-0.55 is it
-0.55 itchy
-0.55 keep _ down
-0.55 the even
-0.55 today
-0.55 visit
-0.55 yeast
-0.56 -of
-0.56 <my
-0.56 =burn_severity =throat_sore
-0.56 =calf =sting
-0.56 ^ ?what
-0.56 ^ _ ache
-0.56 ^ _ smoke
-0.56 ^ roof
-0.56 ^ small
-0.56 bit red
-0.56 coat
-0.56 dry cough
-0.56 like that
-0.56 past
-0.56 should i
-0.56 slight
-0.56 toenail
-0.56 weekend
-0.56 what help
-0.56 what should
-0.57 -cough
-0.57 =choking_passed =eye_hit_bad
-0.57 ^ for
-0.57 ^ tomorrow
-0.57 bean
-0.57 cant _ right
-0.57 clinic
-0.57 fell _ his
-0.57 i _ #11+
-0.57 i _ after
-0.57 roll over
-0.57 swollen after
-0.57 teenager
-0.57 these
-0.57 to #
-0.58 -blood
-0.58 -week
-0.58 =dentist
-0.58 =itching
-0.58 =limb_injury =twisted
-0.58 ?a
-0.58 ^ ?can
-0.58 ^ _ bump
-0.58 ^ _ feet
-0.58 ^ doe
-0.58 a nurse
-0.58 all good
-0.58 and drink
-0.58 crayon
-0.58 form
-0.58 is scratchy
-0.58 its gone
-0.58 jean
-0.58 my _ play
-0.58 no -blood
-0.58 ring
-0.58 sugar #99+
-0.58 throat _ scratchy
-0.59 -monday
-0.59 <last
-0.59 =dementia_known
-0.59 =hours_pain =sugar_very_high
-0.59 ^ can
-0.59 growl
-0.59 i _ on
-0.59 i slept
-0.59 like to
-0.59 number
-0.59 picky
-0.59 pollen
-0.59 stomach growl
-0.59 up _ i
-0.59 we _ a
-0.6 <year
-0.6 =chest_injury_or_ache
-0.6 =chest_injury_or_ache =pain_any
-0.6 ^ _ for
-0.6 ^ _ in
-0.6 back is
-0.6 can we
-0.6 expir
-0.6 hurt from
-0.6 just a
-0.6 menopause
-0.6 my _ faint
-0.6 nervou
-0.6 onion
-0.6 scab
-0.6 team
-0.6 turn my
-0.61 # _ #
-0.61 =burn_severity =dentist
-0.61 =child_got_pills =hours_pain
-0.61 =choking =choking_passed
-0.61 =constipation
-0.61 =itching =sting
-0.61 ^ _ could
-0.61 ^ _ elbow
-0.61 ^ _ when
-0.61 ^ ten
-0.61 and play
-0.61 breath _ the
-0.61 later
-0.61 leg day
-0.61 mild headache
-0.61 ready
-0.61 sign
-0.61 snor and
-0.61 sore after
-0.61 stres
-0.61 swallow gum
-0.61 you
-0.62 -no
-0.62 =refuses =silent_for_a_reason
-0.62 ^ _ do
-0.62 ^ _ hit
-0.62 ^ _ thi
-0.62 allergy
-0.62 bump his
-0.62 can you
-0.62 got _ on
-0.62 i get
-0.62 otherwise
-0.62 shav
-0.62 shoe
-0.62 teeth
-0.62 the gym
-0.63 <year <ago
-0.63 =during_exercise
-0.63 =itching =itchy_only
-0.63 =itchy_only
-0.63 =low_mood
-0.63 ?is
-0.63 ^ _ threw
-0.63 ^ monday
-0.63 a little
-0.63 doctor
-0.63 for my
-0.63 grandma _ #11+
-0.63 in march
-0.63 is _ bit
-0.63 it stopp
-0.63 march
-0.63 mosquito bite
-0.63 over #11+
-0.63 with thi
-0.64 =blood_streak =cough
-0.64 ?in
-0.64 ^ _ crie
-0.64 ^ sore
-0.64 ^ stabb
-0.64 ^ which
-0.64 date
-0.64 feel _ bit
-0.64 from _ dentist
-0.64 get a
-0.64 insurance
-0.64 loose stool
-0.64 my _ the
-0.64 pimple on
-0.65 #11+ _ want
-0.65 =allergen =vaccine_said
-0.65 =chest_lasting =choking_passed
-0.65 =itchy_only =sting
-0.65 =stye
-0.65 ^ _ and
-0.65 ^ _ neck
-0.65 ^ dry
-0.65 after lunch
-0.65 bled
-0.65 feel full
-0.65 have _ cold
-0.65 how
-0.65 im sad
-0.65 is _ ok
-0.65 my _ last
-0.65 on monday
-0.65 quit smok
-0.65 she fine
-0.65 swallow her
-0.65 thirty
-0.65 thursday
-0.65 was _ after
-0.65 well
-0.65 what
-0.66 =blood_streak =pain_any
-0.66 =seizure_usual
-0.66 ?of
-0.66 ^ next
-0.66 acne
-0.66 baby _ up
-0.66 coffee
-0.66 feel the
-0.66 first
-0.66 game
-0.66 garden
-0.66 in winter
-0.66 my usual
-0.66 on _ arm
-0.66 to _ a
-0.66 where
-0.67 =baby =rash
-0.67 =tired
-0.67 =vaccine_said
-0.67 ?about
-0.67 ^ _ blue
-0.67 a day
-0.67 excit
-0.67 on it
-0.67 pimple
-0.67 swallow _ gum
-0.68 # _ of
-0.68 #99+ since
-0.68 -pain
-0.68 =cold_outside =ear_wax
-0.68 a cold
-0.68 hemorrhoid
-0.68 it still
-0.68 my _ smell
-0.68 stitch
-0.68 th
-0.69 ?can
-0.69 ^ how
-0.69 ache
-0.69 any
-0.69 are _ from
-0.69 constipat
-0.69 diaper rash
-0.69 eyelash
-0.69 fever is
-0.69 job
-0.69 my _ seem
-0.69 my dog
-0.69 no -fever
-0.69 schedule
-0.69 son _ his
-0.69 thumb
-0.69 what doe
-0.7 ^ no
-0.7 ^ sweaty
-0.7 before
-0.7 from now
-0.7 hair
-0.7 is a
-0.7 is fine
-0.7 pm
-0.7 sore
-0.7 spr
-0.7 when is
-0.71 -yet
-0.71 =asks_meaning
-0.71 can i
-0.71 do you
-0.71 end of
-0.71 my period
-0.71 question
-0.71 should
-0.71 spit up
-0.72 -fever
-0.72 ^ _ to
-0.72 ^ by
-0.72 ^ hiccup
-0.72 a runny
-0.72 i could
-0.72 pizza
-0.72 sleep
-0.72 sore from
-0.72 the dentist
-0.72 therapy
-0.73 -my
-0.73 =choking_passed =tia_resolved
-0.73 =cold_outside
-0.73 =low_mood_deep
-0.73 ?for
-0.73 ^ _ pill
-0.73 cough _ fever
-0.73 january
-0.73 low
-0.73 make me
-0.73 tired
-0.74 =aura_usual
-0.74 ^ _ doe
-0.74 december
-0.74 is _ pain
-0.74 made my
-0.74 need a
-0.74 the time
-0.74 tickle
-0.75 =choking_passed
-0.75 ^ when
-0.75 dry
-0.75 my _ snor
-0.75 sometim
-0.75 why
-0.76 #11+ _ dizzy
-0.76 =during_exercise =racing_heart
-0.76 how do
-0.76 need
-0.76 next week
-0.76 since monday
-0.76 twitch
-0.77 =never_spoke_word =speech
-0.77 ^ are
-0.77 ^ light
-0.77 ^ not
-0.77 a _ nose
-0.77 food
-0.77 give me
-0.77 gym
-0.77 how _ i
-0.77 loud
-0.77 next
-0.77 pink eye
-0.77 upset
-0.78 # pill
-0.78 a _ red
-0.78 great
-0.78 runny
-0.79 ^ feel
-0.79 aid
-0.79 alway
-0.79 bloat
-0.79 feel ok
-0.79 hear aid
-0.79 heartburn
-0.79 i _ sleep
-0.79 runny nose
-0.79 to take
-0.79 what is
-0.8 all _ time
-0.8 arm _ sore
-0.8 blister on
-0.8 is _ from
-0.8 slept
-0.8 sunburn
-0.8 was #99+
-0.81 ^ _ make
-0.81 after work
-0.81 feel fine
-0.81 i _ #
-0.81 itch
-0.81 my glass
-0.81 my hair
-0.81 paper
-0.81 result
-0.81 sunday
-0.81 was _ of
-0.82 =raynaud_usual
-0.82 massage
-0.82 period
-0.82 winter
-0.83 ^ ear
-0.83 ^ mild
-0.83 ^ what
-0.83 fine now
-0.83 gum
-0.84 ^ _ get
-0.84 bruise
-0.84 gassy
-0.84 sugar was
-0.84 vitamin
-0.85 ^ is
-0.85 ^ stomach
-0.85 at night
-0.85 cream
-0.85 follow
-0.85 hiccup
-0.85 test
-0.86 ^ dizzy
-0.86 can he
-0.86 feel _ since
-0.86 friday
-0.86 husband snor
-0.86 i _ at
-0.86 toddler wont
-0.87 are sore
-0.87 could
-0.87 love
-0.87 play
-0.87 tuesday
-0.88 =eating_disorder
-0.88 =twisted
-0.88 loose
-0.88 made
-0.88 morning
-0.88 small
-0.89 due
-0.89 pregnancy
-0.89 wednesday
-0.9 fine
-0.9 mosquito
-0.9 normal
-0.9 ok
-0.9 tomorrow
-0.9 which
-0.91 #99+ _ #11+
-0.91 phone
-0.91 snor
-0.91 wash
-0.92 =sunburn
-0.92 scratchy
-0.93 ^ _ after
-0.93 check
-0.93 safe
-0.93 smok
-0.94 ^ _ period
-0.94 glass
-0.94 year _ has
-0.95 in _ morn
-0.95 the morn
-0.96 ^ thi
-0.96 a bit
-0.96 diet
-0.98 # #11+
-0.98 -sleep
-0.98 dentist
-0.98 mild
-0.99 bill
-0.99 elbow
-0.99 once
-1 milk
-1.01 doe
-1.01 want a
-1.02 checkup
-1.02 is sore
-1.02 sneez
-1.03 at #
-1.03 please
-1.03 refill
-1.04 good
-1.06 ^ _ day
-1.06 my fever
-1.08 exam
-1.08 scratch
-1.09 ^ headache
-1.12 ^ _ fever
-1.12 appointment
-1.12 monday
-1.13 and want
-1.14 and need
-1.17 late
-1.22 sad
-1.23 is that
-1.23 laugh
-1.27 haha
-1.31 cant sleep
-1.43 ^ in
-1.53 lol
`,
}
