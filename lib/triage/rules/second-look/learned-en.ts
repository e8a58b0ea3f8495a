import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.09,
  emergencyFrom: 0.82,
  nurseFrom: 0.24,
  weights: `
1.78 =stab_shot
1.67 =suicidal
1.61 =amputated
1.6 =electric
1.58 =self_harm_now
1.56 =drowning
1.51 =harm_others
1.46 =oxygen_low
1.45 =baby_quiet
1.45 =fever =immunosuppressed
1.44 =device_alarm
1.38 =abuse_danger
1.38 =black_stool
1.37 =fever =young_baby
1.36 found
1.34 =fever =newborn
1.34 =seizure
1.33 =snake
1.33 =wild_bite
1.32 =deformed
1.32 =poison_swallowed
1.31 collaps
1.3 electrocut
1.28 =snake =snake_bad
1.28 =swallowed_battery
1.25 =overdose_taken
1.23 =choking
1.21 =animal_bite =bite_bad
1.17 a seizure
1.15 =chest_lasting =suicidal
1.15 =during_exercise =fainted
1.14 =baby_still =pregnant
1.14 =contractions
1.14 =harm_others =pain_any
1.14 seizure
1.13 ^ _ chok
1.13 min
1.12 =burn_big
1.12 =inhaler_fails
1.12 chok
1.11 =chemical_word =eye_chemical
1.11 =unresponsive
1.1 =allergen =stab_shot
1.1 =burn_any =burn_big
1.1 =water_broke
1.09 =asthma =inhaler_fails
1.08 =chemical_word =eye_area
1.07 =carbon_monoxide
1.07 =chest_lasting =seizure
1.06 =burn_any =burn_severity
1.05 =again_fainted
1.05 =burn_big =burn_severity
1.05 =cut_self
1.05 =eye_area =face_blisters
1.05 =face_blisters
1.05 =smoke
1.05 =sugar_extreme
1.05 =sugar_extreme =sugar_very_high
1.05 =very_fast_pulse
1.04 =amputated =limb_injury
1.04 =bite_bad =co_words
1.04 =pierced_through
1.04 touch
1.02 =alcohol =poison_swallowed
1.02 =animal_bite =wild_bite
1.02 =baby_quiet =baby_still
1.02 =deformed =limb_injury
1 =soaking_pad
1 drowsy
0.99 =carbon_monoxide =co_words
0.99 =child_got_pills =poison_swallowed
0.99 =hours_pain =seizure
0.99 point
0.99 shook
0.98 =abuse_danger =dangerous_person
0.98 =dangerous_person =unresponsive
0.98 hav a
0.98 my _ collaps
0.98 sugar is
0.97 =burn_severity =child_got_pills
0.97 =pregnant =vaginal_bleeding
0.97 bent
0.97 oxygen _ #11+
0.96 =amputated =scratched
0.96 =amputated =wound
0.96 =hours_pain =suicidal
0.96 =sugar_low
0.96 i _ raped
0.96 pass out
0.96 raped
0.96 was raped
0.95 #11+ tylenol
0.95 =baby_hot =young_baby
0.95 =barking_stridor
0.95 =cannot_breathe
0.95 =chest_pressure
0.95 =skin_peeling
0.95 end it
0.94 =contractions =pregnant
0.94 =ear_swollen
0.94 =means_mentioned =suicidal
0.94 to die
0.94 way
0.93 =bite_bad =face_blisters
0.93 =clot_risk =fever
0.93 =no_urine
0.93 had _ seizure
0.93 is chok
0.92 =bluish =turning_blue
0.92 =chest_any =chest_pressure
0.92 =sugar_low =sugar_very_low
0.92 =sugar_very_low
0.92 =turning_blue
0.92 =vomiting_blood
0.92 from a
0.92 that wont
0.91 =bluish =lips_blue
0.91 =chemical_strong
0.91 =chemical_strong =chemical_word
0.91 =lips_blue
0.91 =unresponsive =wakes
0.91 i _ stabb
0.91 the floor
0.91 to _ it
0.91 took #11+
0.91 turn blue
0.9 =allergen =poison_swallowed
0.9 =contractions =preterm_weeks
0.9 =long_bleed =nosebleed
0.9 behind
0.9 forward
0.89 =eye_pierced
0.89 =poison_swallowed =swallowed_battery
0.89 =pregnant =water_broke
0.89 and just
0.89 myself
0.88 -up
0.88 =again_fainted =fainted
0.88 =bite_bad =chemical_word
0.88 =priapism
0.88 have _ fever
0.88 heart is
0.88 nonstop
0.88 wound
0.87 =bleeding_any =pregnant
0.87 =chemical_word =swallowed_battery
0.87 =jaw_locked
0.87 =sugar_very_high
0.87 hang
0.87 my friend
0.86 =burn_severity =chest_pressure
0.86 =collapsed_word
0.86 =collapsed_word =fainted
0.86 =diabetes =overdose_taken
0.86 =dystonia
0.86 =headache =vomiting
0.86 caught
0.86 her _ and
0.86 implant
0.86 tell _ to
0.85 =bluish
0.85 =breath_pauses
0.85 =chemical_word =poison_swallowed
0.85 =seizure =seizure_repeat
0.85 =seizure_repeat
0.85 ^ chok
0.85 fluid
0.85 on _ floor
0.85 oxygen is
0.85 used my
0.84 =extreme_fever
0.84 =extreme_fever =fever
0.84 =extreme_fever =high_fever
0.84 =vomiting =vomiting_blood
0.84 die
0.84 open
0.84 word
0.83 =anaphylaxis_said
0.83 =anaphylaxis_said =using_word
0.83 =baby_still
0.83 =eye_hit_bad =pregnant
0.83 =racing_heart =very_fast_pulse
0.83 caught in
0.83 foam
0.83 my epipen
0.83 tell
0.83 used _ epipen
0.83 was _ by
0.82 =alcohol =child_got_pills
0.82 =co_words =head_danger
0.82 =eye_area =shingles
0.82 =face_blisters =shingles
0.82 =fainted
0.82 =hanging_attempt
0.82 black
0.82 of _ finger
0.82 snake bit
0.82 was _ and
0.82 wont go
0.81 -peed
0.81 =cannot_breathe =short_breath
0.81 =pain_beyond
0.81 a _ bit
0.81 is bleed
0.81 knife
0.8 =baby_quiet =burn_severity
0.8 =blood_streak =soft_spot
0.8 =burn_severity =cannot_breathe
0.8 =chemical_burn
0.8 =chemical_burn =chemical_word
0.8 =chemical_word =child_got_pills
0.8 =dangerous_person =speech
0.8 =eye_hit_bad =soft_spot
0.8 =legs_gone
0.8 =soft_spot
0.8 =vision_loss
0.8 =withdrawal
0.8 and _ are
0.8 fever and
0.8 fish hook
0.8 im in
0.8 into
0.8 is hav
0.8 like _ and
0.79 =gradual_numb
0.79 =hours_pain =speech
0.79 =preterm_weeks =water_broke
0.79 =stab_shot =wound
0.79 and _ have
0.79 by mistake
0.79 caught _ the
0.79 inhal
0.79 lip look
0.79 mistake
0.79 my _ lip
0.79 on _ and
0.79 to _ myself
0.79 wont wake
0.78 =a_lot =soaking_pad
0.78 =animal_bite
0.78 =appendix_pain
0.78 =appendix_pain =appendix_said
0.78 =bladder_bowel_loss
0.78 =done_with_it
0.78 ^ _ by
0.78 and she
0.78 every _ minut
0.78 out _ the
0.78 soak
0.78 tell me
0.78 through my
0.77 =burn_severity =harm_others
0.77 =child_got_pills =overdose_taken
0.77 =dangerous_person =harm_others
0.77 =swelling_throat =tongue_swollen
0.77 =tongue_swollen
0.77 and _ out
0.77 crush
0.77 gush
0.77 old wont
0.77 temp _ #99+
0.76 =a_lot =bleeding_any
0.76 =bluish =burn_severity
0.76 =child_got_pills =swallowed_battery
0.76 =cold_limb =limb_injury
0.76 =cut_self =limb_injury
0.76 =cut_self =scratched
0.76 =cut_self =wound
0.76 =drowsy
0.76 =drugs_taken
0.76 =means_mentioned =self_harm_now
0.76 =pink_foam
0.76 =rash =skin_peeling
0.76 =saddle_numb
0.76 =weak_one_side
0.76 ^ electrocut
0.76 and wont
0.76 floor
0.76 got stabb
0.76 head is
0.76 her head
0.76 i pass
0.76 limp
0.76 tonight
0.75 # wks
0.75 =bite_bad =deformed
0.75 =blood_thinner =fall_any
0.75 =calf =stab_shot
0.75 =face_droop
0.75 =fainted =tia_resolved
0.75 =high_fever
0.75 =limb_injury =water_broke
0.75 =means_at_hand
0.75 and her
0.75 feel _ im
0.75 found my
0.75 my _ sugar
0.75 swell up
0.75 that _ go
0.75 took too
0.75 week with
0.74 =carbon_monoxide =head_danger
0.74 =cough =drowning
0.74 =rigors =wound_infected
0.74 =swelling_throat
0.74 =water_broke =waters_said
0.74 =waters_said
0.74 anymore
0.74 bad _ on
0.74 cant _ her
0.74 going to
0.74 is bent
0.74 isnt -breath
0.74 raccoon
0.74 sense
0.74 was found
0.73 =carbon_monoxide =headache
0.73 =device_alarm =heart_condition
0.73 =device_alarm =valve_or_device
0.73 =eye_hit_bad =sugar_low
0.73 =faint_exertion
0.73 ^ found
0.73 and hes
0.73 baby lip
0.73 bleed from
0.73 for _ hour
0.73 got shot
0.73 heart _ and
0.73 noise
0.73 water broke
0.72 =blood_streak =swallowed_battery
0.72 =blood_thinner =head_injury
0.72 =born_part
0.72 =bp_high =bp_very_high
0.72 =bp_very_high
0.72 =clot_risk =immunosuppressed
0.72 =confused
0.72 =confused =head_danger
0.72 =ear_blood =eye_hit_bad
0.72 =fell_baby
0.72 =fever =stiff_neck
0.72 =head_danger =vomiting_blood
0.72 =limp_refuses =unresponsive
0.72 =means_mentioned =overdose_taken
0.72 cant _ it
0.72 chemo
0.72 his _ and
0.72 kill myself
0.72 now my
0.72 the kitchen
0.72 the point
0.72 to hurt
0.72 was _ in
0.72 white and
0.71 #99+ and
0.71 =burn_severity =overdose_taken
0.71 =burn_severity =poison_swallowed
0.71 =chest_lasting =self_harm_now
0.71 =cough =coughs_blood
0.71 =fever =many_days
0.71 =fever =rash
0.71 =heart_attack_said
0.71 =hours_pain =self_harm_now
0.71 =mania_psychosis =sleepless_days
0.71 =overdose_taken =ulcer_nsaid
0.71 =overdose_taken =using_word
0.71 =phlegm =water_broke
0.71 =slow_heart
0.71 =speech
0.71 baby #
0.71 chill
0.71 down _ my
0.71 fire
0.71 hook
0.71 like im
0.71 pass
0.71 with _ breath
0.71 wont _ up
0.7 =allergen =bite_bad
0.7 =allergen =swelling_throat
0.7 =baby_quiet =chest_lasting
0.7 =bite_bad =stab_shot
0.7 =bp_extreme
0.7 =bp_extreme =bp_high
0.7 =bp_extreme =bp_very_high
0.7 =burn_severity =skin_peeling
0.7 =chest_lasting =chest_pressure
0.7 =chest_lasting =pregnant
0.7 =co_alarm
0.7 =confused =fever
0.7 =cough =pink_foam
0.7 =coughs_blood =pink_foam
0.7 =cut_by_accident =overdose_taken
0.7 =eye_area =jaundice
0.7 =pain_any =suicidal
0.7 a knife
0.7 and _ feel
0.7 and chill
0.7 chest and
0.7 magnet
0.7 push
0.7 seizur
0.7 the tip
0.7 ther
0.7 think about
0.7 to end
0.69 =baby_hot =newborn
0.69 =bleeding_heavy
0.69 =breathe_word
0.69 =breathe_word =short_breath
0.69 =chest_lasting =soaking_pad
0.69 =days_many =fever
0.69 =eye_hit_bad =vision_loss
0.69 =fever =high_fever
0.69 =head_danger =rash
0.69 =numb_any =weak_legs
0.69 ^ cant
0.69 and he
0.69 and ive
0.69 blue
0.69 burst
0.69 came back
0.69 cant _ my
0.69 cant keep
0.69 eyeball
0.69 got _ with
0.69 grape
0.69 like #11+
0.69 over #99+
0.69 stabb
0.69 swallow a
0.69 the mouth
0.69 through
0.69 wheez
0.68 =allergen =swelling_lips
0.68 =baby_quiet =pregnant
0.68 =bleeding_heavy =eye_hit_bad
0.68 =breath_pauses =cannot_breathe
0.68 =calf =ear_wax
0.68 =chest_lasting =drowning
0.68 =chest_pressure =squeezing_word
0.68 =confused =dangerous_person
0.68 =dangerous_person =stab_shot
0.68 =feels_sleepy
0.68 =heat_danger =heat_exposure
0.68 =irregular_heart
0.68 =noisy_rest
0.68 =pain_beyond =skin_black
0.68 =purple_rash
0.68 =skin_black
0.68 =suicidal =using_word
0.68 =wont_feed =young_baby
0.68 ^ _ pass
0.68 ^ _ put
0.68 and _ dizzy
0.68 and ther
0.68 black and
0.68 cant open
0.68 got into
0.68 im bleed
0.68 is turn
0.68 just had
0.68 so bad
0.68 ther a
0.68 unconsciou
0.67 #11+ min
0.67 =allergen =overdose_taken
0.67 =baby =unresponsive
0.67 =bleeding_any =ear_blood
0.67 =born_part =contractions
0.67 =burn_severity =unresponsive
0.67 =co_words =suicidal
0.67 =deep_cut
0.67 =dry_mouth
0.67 =ear_blood
0.67 =eye_hit_bad =vomiting_blood
0.67 =fever =swelling
0.67 =heat_danger
0.67 =means_mentioned =wound
0.67 =no_urine =vomiting_constantly
0.67 ^ think
0.67 and _ in
0.67 and im
0.67 and the
0.67 back _ and
0.67 bad _ and
0.67 confus
0.67 me to
0.67 raccoon bit
0.67 speech is
0.67 the left
0.67 thought of
0.66 -right
0.66 =allergen =throat_tight
0.66 =birth_now
0.66 =bite_bad =face_droop
0.66 =bleeding_any =bleeding_heavy
0.66 =confused =hallucinating
0.66 =confused =speech
0.66 =coughs_blood
0.66 =done_with_it =goodbye_note
0.66 =drowsy =head_danger
0.66 =fever =rigors
0.66 =head_danger =young_baby
0.66 =lab_danger
0.66 =rash =tick
0.66 =rigors
0.66 =stroke_said
0.66 =stroke_said =stroke_word
0.66 =swelling =tongue_swollen
0.66 ^ _ child
0.66 a bat
0.66 a handful
0.66 and _ my
0.66 bat
0.66 by the
0.66 child
0.66 dont know
0.66 down and
0.66 eaten
0.66 handful
0.66 handful of
0.66 his chest
0.66 hurt and
0.66 im dizzy
0.66 my _ keep
0.66 my belly
0.66 my child
0.66 off the
0.66 on _ side
0.66 pressure _ over
0.66 up _ arm
0.66 wont
0.65 -move
0.65 =again_fainted =chest_lasting
0.65 =again_fainted =hours_pain
0.65 =bite_bad =shingles
0.65 =bladder_bowel_loss =pain_any
0.65 =burn_severity =chemical_word
0.65 =burn_severity =face_droop
0.65 =burn_severity =fever
0.65 =child_got_pills
0.65 =confused =elderly
0.65 =diarrhea =rectal_blood
0.65 =diarrhea =stool_blood
0.65 =elderly =speech
0.65 =fever =flank_pain
0.65 =fever =recent_travel
0.65 =legs_gone =weak_legs
0.65 =limb_trapped
0.65 =red_racing =wound_infected
0.65 =retractions
0.65 =sleepless_days
0.65 =slow_breathing
0.65 ^ infant
0.65 a bad
0.65 and _ breath
0.65 and _ short
0.65 and no
0.65 and red
0.65 and short
0.65 bad headache
0.65 bit me
0.65 can see
0.65 everyone
0.65 feel sick
0.65 floppy
0.65 grey
0.65 herself
0.65 is _ the
0.65 my _ touch
0.65 n
0.65 off _ the
0.65 on one
0.65 touch me
0.64 -hour
0.64 -in _ -hour
0.64 =a_lot =rectal_blood
0.64 =baby_hot
0.64 =barking_stridor =croup_cough
0.64 =belly_word =hernia_stuck
0.64 =bleeding_any =diarrhea
0.64 =born_part =eye_hit_bad
0.64 =burn_severity =deep_burn
0.64 =chest_lasting =unresponsive
0.64 =deep_burn
0.64 =eye_bulge
0.64 =fever =purple_rash
0.64 =hours_pain =soaking_pad
0.64 =limb_gave
0.64 =limb_gave =weak_one_side
0.64 =short_breath =wheeze_word
0.64 =swelling_lips =swelling_throat
0.64 =urinary_stuck
0.64 =wheeze_word
0.64 a _ lump
0.64 a plan
0.64 after _ fall
0.64 and _ vomit
0.64 and hard
0.64 cut off
0.64 droop
0.64 fell out
0.64 finger got
0.64 hav
0.64 he got
0.64 is _ off
0.64 my whole
0.64 puk
0.64 she _ and
0.64 tar
0.64 was _ from
0.64 wks
0.63 =allergen =short_breath
0.63 =armed_now
0.63 =belly_word =throbbing_lump
0.63 =burn_severity =face_blisters
0.63 =deaf_sudden
0.63 =deaf_sudden =hours_pain
0.63 =ear_swollen =swelling
0.63 =ear_wax =limb_cold_pale
0.63 =fever =postpartum
0.63 =heart_condition =valve_or_device
0.63 =limb_cold_pale
0.63 =pain_any =throbbing_lump
0.63 =snake =swelling
0.63 =throbbing_lump
0.63 =valve_or_device
0.63 a grape
0.63 feel like
0.63 just _ and
0.63 my appendix
0.63 my wrist
0.63 nitro
0.63 of a
0.63 on _ grape
0.63 scream
0.63 shock
0.63 short of
0.63 start in
0.63 was stabb
0.62 -baby
0.62 -felt _ -baby
0.62 =a_lot =vaginal_bleeding
0.62 =animal_bite =burn_severity
0.62 =bleeding_heavy =limb_injury
0.62 =cannot_move_side
0.62 =cannot_move_side =weak_one_side
0.62 =chemical_word =cocaine
0.62 =chest_lasting =immunosuppressed
0.62 =face_droop =hours_pain
0.62 =fainted =refuses
0.62 =head_danger =head_injury
0.62 =head_danger =newborn
0.62 =limb_injury =pregnant
0.62 =numb_any =saddle_numb
0.62 =swelling_lips =tongue_swollen
0.62 =weak_legs
0.62 =wound =wound_infected
0.62 acid
0.62 and _ blood
0.62 and confus
0.62 cant wake
0.62 has #99+
0.62 has _ and
0.62 hasnt
0.62 i _ black
0.62 liv
0.62 my _ arm
0.62 my _ isnt
0.62 my _ with
0.62 of liv
0.62 one _ is
0.62 one side
0.62 pas out
0.62 pass _ at
0.62 point _ liv
0.62 point of
0.62 rat
0.62 rat poison
0.62 shock me
0.62 stabb in
0.62 what _ point
0.62 while runn
0.61 =birth_now =contractions
0.61 =bleeding_heavy =scratched
0.61 =bleeding_heavy =wound
0.61 =blood_streak =pregnant
0.61 =confused =hours_pain
0.61 =cut_self =hanging_attempt
0.61 =hallucinating =withdrawal
0.61 =head_danger =speech
0.61 =immunosuppressed
0.61 =neck_swelling
0.61 =rigors_hard
0.61 =self_harm_now =suicidal
0.61 ^ _ keep
0.61 ^ _ wound
0.61 a bunch
0.61 and see
0.61 breath _ a
0.61 bunch
0.61 bunch of
0.61 do it
0.61 dropp
0.61 flash
0.61 got _ bad
0.61 heart rac
0.61 lip _ blue
0.61 mom _ is
0.61 my _ got
0.61 my _ turn
0.61 my water
0.61 open and
0.61 outside
0.61 oxygen
0.61 pad
0.61 slit
0.61 slit _ wrist
0.61 think _ broke
0.61 wont _ and
0.6 -slept -in
0.6 =allergen =eye_pierced
0.6 =battery_word =swallowed_battery
0.6 =belly_hit =fell_baby
0.6 =bite_bad =hernia_stuck
0.6 =bite_bad =new_medicine
0.6 =bite_bad =numb_any
0.6 =calf =leg_swelling_one
0.6 =calf =pierced_through
0.6 =eye_hit_bad =near_faint
0.6 =fall_any =fell_baby
0.6 =fell_baby =hit_hard
0.6 =fever =purple_word
0.6 =head_danger =sugar_very_high
0.6 =headache =severe_headache
0.6 =hoarse =smoke
0.6 =hours_pain =vision_loss
0.6 =means_at_hand =means_mentioned
0.6 =severe_headache
0.6 =speech_garbled
0.6 =sugar_very_high =vomiting
0.6 ^ they
0.6 a temperature
0.6 alarm _ going
0.6 and _ and
0.6 and _ of
0.6 and _ throw
0.6 and now
0.6 bit by
0.6 bottle of
0.6 breath and
0.6 breathe
0.6 day and
0.6 dog tore
0.6 fish _ in
0.6 got _ off
0.6 has _ temperature
0.6 hook _ my
0.6 huge
0.6 is _ on
0.6 kitchen
0.6 like coffee
0.6 my _ drank
0.6 my _ just
0.6 my vision
0.6 piece
0.6 rash that
0.6 short _ breath
0.6 temp is
0.6 temperature _ #99+
0.6 temperature of
0.6 the _ and
0.6 the _ side
0.6 the bathroom
0.6 thi _ and
0.6 three time
0.6 turn _ and
0.6 turn purple
0.6 weak
0.6 weak and
0.59 =a_lot =eye_hit_bad
0.59 =allergen =child_got_pills
0.59 =arm_or_jaw_too
0.59 =at_rest
0.59 =baby_still =burn_severity
0.59 =belly_hit =heavy_fell
0.59 =black_stool =dizzy
0.59 =black_stool =head_danger
0.59 =bleeding_any =fever
0.59 =burn_severity =co_words
0.59 =burn_severity =swallowed_battery
0.59 =chest_lasting =drowsy
0.59 =chest_lasting =priapism
0.59 =chest_lasting =vision_loss
0.59 =cold_limb =limb_cold_pale
0.59 =contractions =eye_hit_bad
0.59 =cough =smoke
0.59 =deformed =possible_fracture
0.59 =eye_hit_bad =needle_stick
0.59 =fall_any =heavy_fell
0.59 =fever =uti
0.59 =fever =wound_infected
0.59 =heavy_fell
0.59 =heavy_fell =hit_hard
0.59 =heavy_fell =limb_injury
0.59 =hernia_stuck =needle_stick
0.59 =hours_pain =immunosuppressed
0.59 =hours_pain =priapism
0.59 =mouth_sores =rash
0.59 =needle_stick
0.59 =rigors_hard =shaking
0.59 =swelling =swelling_throat
0.59 =wont_feed
0.59 ^ sudden
0.59 and _ hot
0.59 and _ i
0.59 and _ is
0.59 and _ keep
0.59 and _ wont
0.59 and i
0.59 awful
0.59 break
0.59 breath for
0.59 bright
0.59 cut _ wrist
0.59 have _ plan
0.59 her lip
0.59 hes _ and
0.59 i _ like
0.59 im _ up
0.59 im short
0.59 is com
0.59 is limp
0.59 isnt
0.59 push forward
0.59 someth
0.59 sudden
0.59 the baby
0.59 toddler was
0.59 too _ insulin
0.59 up blood
0.59 vision is
0.59 wanna
0.59 water _ and
0.58 =a_lot =speech
0.58 =belly_hard =hernia_stuck
0.58 =belly_hit =fall_height
0.58 =bleeding_any =long_bleed
0.58 =blister_any =burn_any
0.58 =calf =clot_risk
0.58 =chest_lasting =face_droop
0.58 =cholinergic =drooling
0.58 =coughs_blood =phlegm
0.58 =during_exercise =faint_exertion
0.58 =faint_exertion =fainted
0.58 =fall_any =fall_height
0.58 =fall_height
0.58 =fall_height =hit_hard
0.58 =fever =shaking
0.58 =fever =wound
0.58 =gangrene
0.58 =gangrene =pain_beyond
0.58 =gangrene =skin_black
0.58 =headache =rash
0.58 =hours_pain =sudden
0.58 =jaundice
0.58 =neck_swelling =swelling
0.58 =rash =sting
0.58 =spreading
0.58 =testicle
0.58 and my
0.58 back and
0.58 blood is
0.58 by
0.58 by a
0.58 electric shock
0.58 his cheek
0.58 i _ swallow
0.58 i just
0.58 im throw
0.58 is bulg
0.58 metal
0.58 my _ hand
0.58 my door
0.58 pale
0.58 put his
0.58 smell _ and
0.58 those little
0.58 took _ tylenol
0.58 vomit
0.58 was _ the
0.58 wrist
0.57 # _ temp
0.57 #11+ time
0.57 =a_lot =bleeding_heavy
0.57 =alcohol =confused
0.57 =at_rest =racing_heart
0.57 =baby_hot =days_many
0.57 =bite_bad =eye_pierced
0.57 =bite_bad =throat_closing
0.57 =blister_any =skin_peeling
0.57 =blurry_vision =pregnant
0.57 =bp_very_high =squeezing_word
0.57 =burn_severity =pregnant
0.57 =car_crash
0.57 =chest_lasting =contractions
0.57 =chest_lasting =no_urine
0.57 =coughs_blood =eye_hit_bad
0.57 =ear_pain =ear_swollen
0.57 =eye_area =eye_hit
0.57 =eye_area =eye_pierced
0.57 =eye_area =rash
0.57 =eye_hit
0.57 =eye_hit_bad =preterm_weeks
0.57 =feels_sleepy =head_danger
0.57 =hernia
0.57 =hernia =hernia_word
0.57 =limb_injury =preterm_weeks
0.57 =nail_word =stab_shot
0.57 =pain_any =pain_beyond
0.57 =throat_closing
0.57 =throat_closing =throat_tight
0.57 =wont_swallow
0.57 ^ _ found
0.57 and _ im
0.57 and _ rash
0.57 at _ my
0.57 been in
0.57 belly is
0.57 bottle
0.57 bright red
0.57 cant swallow
0.57 drown
0.57 each breath
0.57 ex
0.57 fast and
0.57 feel hot
0.57 fingertip
0.57 had _ seizur
0.57 hot and
0.57 in _ and
0.57 just sitt
0.57 my _ swallow
0.57 push _ and
0.57 shak
0.57 shingl _ my
0.57 ten minut
0.57 the bone
0.57 the size
0.57 thigh
0.57 think i
0.57 up to
0.57 worst
0.56 # _ has
0.56 =baby_still =preterm_weeks
0.56 =back_pain =bladder_bowel_loss
0.56 =burn_severity =hernia_stuck
0.56 =chemical_burn =chemical_strong
0.56 =chemical_word
0.56 =chest_lasting =preterm_weeks
0.56 =confused =heat_exposure
0.56 =cramps =pregnant
0.56 =dark_urine =itching
0.56 =dark_urine =pregnant
0.56 =dark_urine =preterm_weeks
0.56 =deep_cut =tendon_seen
0.56 =diabetes =head_danger
0.56 =eye_hit_bad =testicle
0.56 =object_stuck
0.56 =purple_word
0.56 =radiates_groin
0.56 =radiates_groin =testicle
0.56 =short_breath
0.56 =squeezing_word =testicle
0.56 =swallow_trouble =throat_tight
0.56 =swallow_trouble =wont_swallow
0.56 =tendon_seen
0.56 =throat_tight =wont_swallow
0.56 awake
0.56 bitten
0.56 burn _ my
0.56 but hes
0.56 cant stop
0.56 chest hurt
0.56 cleaner
0.56 com out
0.56 confus and
0.56 drunk
0.56 face and
0.56 going
0.56 heart _ #99+
0.56 i inhal
0.56 i stopp
0.56 im going
0.56 is _ up
0.56 it _ like
0.56 mouth
0.56 my _ speech
0.56 my _ still
0.56 now _ and
0.56 now i
0.56 odd
0.56 piece of
0.56 poison
0.56 purple
0.56 real
0.56 so _ i
0.56 soft spot
0.56 squeez
0.56 terrible
0.56 time and
0.56 voice
0.55 -all -day
0.55 -breath -right
0.55 =abuse_danger =chest_lasting
0.55 =barking_stridor =chest_lasting
0.55 =bite_bad =burn_big
0.55 =bite_bad =hip_hurts
0.55 =bite_bad =sting
0.55 =bite_bad =swelling_throat
0.55 =black_stool =chest_lasting
0.55 =breathe_word =cannot_breathe
0.55 =burn_severity =no_urine
0.55 =calf =swelling
0.55 =chemical_strong =cocaine
0.55 =chest_lasting =confused
0.55 =chest_lasting =weak_one_side
0.55 =dangerous_person =head_danger
0.55 =fall_hard =fall_height
0.55 =fever =heart_condition
0.55 =gas_smell =head_danger
0.55 =head_danger =severe_headache
0.55 =light_hurts
0.55 =near_faint =slow_heart
0.55 =severe_headache =sudden
0.55 =shaking
0.55 =sudden
0.55 =took_some_pills
0.55 ^ _ fell
0.55 and _ faint
0.55 back _ im
0.55 battery
0.55 bent _ a
0.55 cant breath
0.55 chok on
0.55 com
0.55 feel my
0.55 gun
0.55 he cant
0.55 im on
0.55 is _ red
0.55 lip are
0.55 may have
0.55 my thigh
0.55 no sense
0.55 pupil
0.55 rattlesnake
0.55 rope
0.55 say she
0.55 snake _ me
0.55 start _ my
0.55 stopp _ and
0.55 to breathe
0.55 transplant
0.55 worse every
0.54 -to
0.54 =a_lot =swelling
0.54 =barking_stridor =noisy_rest
0.54 =bite_bad =vision_loss
0.54 =bladder_bowel_loss =urinary_stuck
0.54 =bleeding_any =coughs_blood
0.54 =bleeding_heavy =long_bleed
0.54 =burn_severity =weak_legs
0.54 =calf =cold_limb
0.54 =cannot_breathe =chest_lasting
0.54 =chest_lasting =near_faint
0.54 =chest_lasting =seizure_repeat
0.54 =eye_area =vision_loss
0.54 =eye_area =wound
0.54 =eye_hit_bad =soaking_pad
0.54 =fever =heart_murmur_fever
0.54 =half_body
0.54 =half_body =weak_one_side
0.54 =headache =tick
0.54 =hours_pain =seizure_repeat
0.54 =hours_pain =weak_one_side
0.54 =mouth_sores
0.54 =mouth_sores =skin_peeling
0.54 =swallow_trouble
0.54 =swelling =swelling_now
0.54 =swelling_now
0.54 =vomiting =weight_loss
0.54 and _ cant
0.54 and _ sleepy
0.54 and pass
0.54 and spott
0.54 are bleed
0.54 are swell
0.54 bag is
0.54 be _ anymore
0.54 blue and
0.54 cant breathe
0.54 cant get
0.54 cant move
0.54 dad collaps
0.54 drool and
0.54 fall
0.54 gett weaker
0.54 hav _ seizure
0.54 into my
0.54 is yellow
0.54 no _ and
0.54 out and
0.54 to _ tonight
0.54 to kill
0.54 want _ die
0.54 weaker
0.54 with fever
0.54 worst headache
0.53 =allergen =plant_eaten
0.53 =belly_hard
0.53 =bite_bad =fever
0.53 =bite_bad =light_hurts
0.53 =black_stool =hours_pain
0.53 =breath_pauses =burn_severity
0.53 =burn_any =deep_burn
0.53 =burn_severity =pale_clammy
0.53 =burn_severity =turning_blue
0.53 =cannot_breathe =speech
0.53 =chest_lasting =getting_worse
0.53 =chest_lasting =speech
0.53 =child_got_pills =means_mentioned
0.53 =child_got_pills =plant_eaten
0.53 =child_got_pills =using_word
0.53 =co_words =headache
0.53 =dangerous_person =wound
0.53 =days_many =wont_feed
0.53 =eye_hit_bad =fever
0.53 =eye_hit_bad =hit_hard
0.53 =eye_hit_bad =sugar_very_low
0.53 =fever =rigors_hard
0.53 =goodbye_note
0.53 =head_danger =high_fever
0.53 =head_danger =smoke
0.53 =head_danger =tick
0.53 =hours_pain =one_eye
0.53 =hours_pain =postpartum
0.53 =hours_pain =testicle
0.53 =jaw_arm_sweat =pale_clammy
0.53 =limb_injury =waters_said
0.53 =pain_any =testicle
0.53 =plant_eaten
0.53 =poison_contact
0.53 =purple_rash =rash
0.53 =recent_surgery =wound_open
0.53 =recent_travel
0.53 =swelling_throat =throat_tight
0.53 =tearing =tearing_trunk
0.53 =tearing_trunk
0.53 =wound_open
0.53 ^ our
0.53 a pound
0.53 all of
0.53 and _ belly
0.53 and _ head
0.53 antidepressant
0.53 bare
0.53 bitten by
0.53 breath
0.53 broke and
0.53 cant lift
0.53 clos
0.53 contraction
0.53 cough _ blood
0.53 ear _ bleed
0.53 everywhere
0.53 gasp
0.53 hasnt _ -in
0.53 her _ is
0.53 high fever
0.53 in _ stomach
0.53 jump
0.53 like tar
0.53 much insulin
0.53 my _ week
0.53 over _ and
0.53 pale and
0.53 pod
0.53 pregnant #11+
0.53 since _ morn
0.53 since breakfast
0.53 swollen and
0.53 think _ hav
0.53 to _ and
0.53 took _ of
0.53 trach
0.53 with each
0.52 =a_lot =coughs_blood
0.52 =a_lot =weak_one_side
0.52 =alcohol =chemical_word
0.52 =alone_lost
0.52 =alone_lost =heat_exposure
0.52 =belly_hard =belly_word
0.52 =birth_now =burn_severity
0.52 =bite_bad =dystonia
0.52 =bleeding_any =blood_thinner
0.52 =bleeding_any =near_faint
0.52 =blood_thinner =eye_hit_bad
0.52 =burn_severity =drowning
0.52 =burn_severity =drug_named
0.52 =calf =limb_cold_pale
0.52 =cant_lie_flat
0.52 =chest_lasting =gradual_numb
0.52 =dark_urine
0.52 =deaf_sudden =hearing
0.52 =doom
0.52 =eye_hit_bad =long_bleed
0.52 =eye_hit_bad =overdose_taken
0.52 =fainted =fall_any
0.52 =fall_any =hemophilia_word
0.52 =fever =skin_peeling
0.52 =head_danger =sting
0.52 =headache =pregnant
0.52 =hearing =hours_pain
0.52 =hours_pain =pregnant
0.52 =red_racing
0.52 =short_breath =swelling
0.52 =vomiting =young_baby
0.52 ^ _ stabb
0.52 ^ took
0.52 a _ now
0.52 a tree
0.52 and _ heart
0.52 and _ look
0.52 are _ and
0.52 bathroom
0.52 but my
0.52 cant _ a
0.52 coffee ground
0.52 eye is
0.52 foot is
0.52 goodbye
0.52 ground
0.52 heart _ skipp
0.52 hemophilia and
0.52 her _ are
0.52 hes
0.52 hes cough
0.52 hook in
0.52 i _ too
0.52 im wheez
0.52 is black
0.52 is blurry
0.52 leg _ swollen
0.52 like _ ground
0.52 nonsense
0.52 now she
0.52 pull _ of
0.52 pull out
0.52 she _ fine
0.52 short
0.52 since yesterday
0.52 stick
0.52 talk nonsense
0.52 think
0.52 thrown
0.52 time i
0.52 tip _ my
0.52 tip of
0.52 tonight i
0.52 took _ #11+
0.52 took _ many
0.52 vomit and
0.52 was in
0.52 weight on
0.52 weird
0.51 =appendix_pain =pain_any
0.51 =appendix_said =pain_any
0.51 =bite_bad =jaw_locked
0.51 =bladder_bowel_loss =flank_pain
0.51 =bladder_bowel_loss =hip_hurts
0.51 =bleeding_any =hit_hard
0.51 =blister_any =deep_burn
0.51 =blister_word =burn_any
0.51 =blood_streak =spreading
0.51 =blurry_vision =pain_any
0.51 =cannot_breathe =hours_pain
0.51 =cannot_move_limb
0.51 =cannot_move_side =numb_any
0.51 =chest_lasting =fast_breathing
0.51 =chest_lasting =sting
0.51 =cholinergic =dangerous_person
0.51 =cold_limb =toes_cold
0.51 =confused =pale_clammy
0.51 =confused =shaking
0.51 =confused =sweating
0.51 =confused =withdrawal
0.51 =contractions =hours_pain
0.51 =cough =eye_hit_bad
0.51 =dangerous_person =drugs_taken
0.51 =dangerous_person =poison_swallowed
0.51 =edible_word
0.51 =eye_hit_bad =hernia_stuck
0.51 =fainted =pregnant
0.51 =fall_any =head_danger
0.51 =long_bleed =priapism
0.51 =means_mentioned =nail_word
0.51 =nail_word =pierced_through
0.51 =near_faint =sting
0.51 =numb_any =pain_any
0.51 =pierced_through =wound
0.51 =postpartum =soaking_pad
0.51 =pulse_very_low
0.51 =rash =stiff_neck
0.51 =snake_bad =swelling
0.51 =thrown_back
0.51 =toes_cold
0.51 ^ _ newborn
0.51 about to
0.51 accident
0.51 an _ ago
0.51 and _ leg
0.51 and _ skin
0.51 and vomit
0.51 baby _ -breath
0.51 back from
0.51 bone
0.51 came
0.51 came out
0.51 cant bend
0.51 deep
0.51 faint
0.51 feel _ my
0.51 fell _ the
0.51 fire and
0.51 gun _ my
0.51 has _ fever
0.51 hasnt -peed
0.51 hurt people
0.51 i _ smoke
0.51 infant
0.51 is cough
0.51 it _ i
0.51 me and
0.51 miss
0.51 mouth and
0.51 nail gun
0.51 noseble for
0.51 noth
0.51 now _ cough
0.51 open my
0.51 pas
0.51 poop and
0.51 read #11+
0.51 remote
0.51 she #
0.51 since thi
0.51 spasm
0.51 stab
0.51 stabb _ the
0.51 stopp breath
0.51 testicle
0.51 then
0.51 very
0.51 week _ has
0.51 what do
0.51 whole
0.5 # min
0.5 <two <week
0.5 =a_lot =cough
0.5 =a_lot =pregnant
0.5 =a_lot =suicidal
0.5 =bite_bad =calf
0.5 =bite_bad =deep_cut
0.5 =bite_bad =hurts_move
0.5 =bladder_bowel_loss =chest_lasting
0.5 =bleeding_any =fight_blow
0.5 =blister_any =eye_area
0.5 =blister_word =eye_area
0.5 =cannot_breathe =dangerous_person
0.5 =chest_pressure =radiates
0.5 =child_got_pills =eye_hit_bad
0.5 =clot_risk =days_many
0.5 =co_words =dizzy
0.5 =cough =hurts_move
0.5 =discharge =postpartum
0.5 =dry_mouth =eye_hit_bad
0.5 =eye_hit_bad =fall_any
0.5 =eye_hit_bad =leaking
0.5 =eye_hit_bad =vomiting
0.5 =getting_worse =short_breath
0.5 =half_body =numb_any
0.5 =hallucinating
0.5 =harm_others =mania_psychosis
0.5 =heart_condition =short_breath
0.5 =hernia_stuck =hernia_word
0.5 =inhaler_fails =short_breath
0.5 =leaking =postpartum
0.5 =limb_injury =numb_any
0.5 =limp_refuses
0.5 =making_swell =swelling_lips
0.5 =near_faint
0.5 =newborn =wont_feed
0.5 =one_eye =vision_loss
0.5 =overdose_taken =took_some_pills
0.5 =pain_any =radiates_groin
0.5 =radiates =spreading
0.5 ^ hes
0.5 ^ ther
0.5 a fight
0.5 a magnet
0.5 alarm is
0.5 and _ had
0.5 and _ she
0.5 and took
0.5 around the
0.5 baby _ mov
0.5 bone is
0.5 both leg
0.5 cant
0.5 dark pee
0.5 going off
0.5 got bleach
0.5 got spray
0.5 her _ on
0.5 hour ago
0.5 hurt _ bad
0.5 hurt so
0.5 husband got
0.5 i cant
0.5 is _ swollen
0.5 is clos
0.5 is going
0.5 is talk
0.5 jerk
0.5 lip _ swell
0.5 look _ and
0.5 paus
0.5 say he
0.5 stopp my
0.5 stuck
0.5 sunken
0.5 that _ like
0.5 the _ floor
0.5 there are
0.5 they _ me
0.5 toe are
0.5 tongue is
0.5 up my
0.5 used
0.5 vision
0.5 vision _ blurry
0.5 went _ my
0.5 with blood
0.49 # _ pregnant
0.49 # minut
0.49 -felt -the
0.49 -the -baby
0.49 =allergen =head_danger
0.49 =arm_or_jaw_too =pain_any
0.49 =bite_bad =eye_bulge
0.49 =blood_thinner =long_bleed
0.49 =cannot_move_side =half_body
0.49 =chest_lasting =cocaine
0.49 =chest_lasting =hurts_breathing
0.49 =chest_lasting =overdose_taken
0.49 =chest_lasting =right_side
0.49 =child_bruises
0.49 =cocaine
0.49 =cocaine =drugs_taken
0.49 =diabetes =pale_clammy
0.49 =diabetes =sweating
0.49 =ear_swollen =pain_any
0.49 =eye_area =eye_bulge
0.49 =eye_area =scratched
0.49 =eye_area =sudden
0.49 =eye_hit_bad =water_broke
0.49 =faint_exertion =refuses
0.49 =fall_any =numb_any
0.49 =fever =head_danger
0.49 =fever =short_breath
0.49 =head_danger =heat_exposure
0.49 =headache =severe_pain
0.49 =headache =worst_ever
0.49 =hours_pain =near_faint
0.49 =hurts_breathing =pleuritic
0.49 =liver_drug
0.49 =pain_any =sweating
0.49 =pleuritic
0.49 =pregnant =squeezing_word
0.49 =right_side
0.49 =severe_headache =severe_pain
0.49 =severe_headache =worst_ever
0.49 ^ _ cant
0.49 ^ _ soft
0.49 a piece
0.49 and _ pee
0.49 and _ stop
0.49 and _ voice
0.49 and _ wheez
0.49 and is
0.49 at _ table
0.49 bad burn
0.49 be better
0.49 bit my
0.49 burn on
0.49 car _ and
0.49 chemical
0.49 even after
0.49 feel faint
0.49 finish a
0.49 grandma _ pill
0.49 grandma heart
0.49 hard
0.49 heart pill
0.49 here
0.49 hes _ but
0.49 im vomit
0.49 is _ through
0.49 is breath
0.49 jaw
0.49 kid _ is
0.49 my _ came
0.49 my speech
0.49 of _ my
0.49 over and
0.49 red blood
0.49 say hes
0.49 slurr
0.49 swallow _ handful
0.49 teen _ a
0.49 to pas
0.49 took _ much
0.49 turn
0.49 under the
0.49 up _ my
0.49 went _ for
0.49 wont move
0.49 would _ better
0.49 would be
0.49 yellow and
0.48 # _ with
0.48 #99+ _ chill
0.48 =a_lot =co_words
0.48 =a_lot =short_breath
0.48 =allergen =sting_mouth
0.48 =at_rest =short_breath
0.48 =bite_bad =drooling
0.48 =blood_streak =child_got_pills
0.48 =burn_severity =calf
0.48 =burn_severity =drowsy
0.48 =co_alarm =co_words
0.48 =co_words =feels_sleepy
0.48 =confused =high_fever
0.48 =dangerous_person =hours_pain
0.48 =days_many =rash
0.48 =deep_cut =wound
0.48 =deformed =fall_any
0.48 =dizzy =soaking_pad
0.48 =ear_wax =sweating
0.48 =eye_hit =eye_hit_bad
0.48 =eye_hit =scratched
0.48 =eye_hit =wound
0.48 =fever
0.48 =grunting
0.48 =head_danger =soaking_pad
0.48 =hit_by_car
0.48 =jaw_locked =wound
0.48 =leg_feet_swollen =short_breath
0.48 =mania_psychosis
0.48 =no_injury =sudden
0.48 =pain_any =severe_pain
0.48 =pierced_through =stab_shot
0.48 =severe_weakness
0.48 =soaking_pad =vaginal_bleeding
0.48 =speech =speech_garbled
0.48 =sting =sting_mouth
0.48 =sting_mouth
0.48 =swelling_lips
0.48 ^ _ hear
0.48 ^ _ high
0.48 ^ someone
0.48 a _ fire
0.48 a sentence
0.48 after _ epidural
0.48 and _ chest
0.48 and _ his
0.48 and _ so
0.48 and _ turn
0.48 are blue
0.48 arm _ dead
0.48 at breakfast
0.48 baby _ look
0.48 breath but
0.48 cant finish
0.48 chest _ tight
0.48 clammy
0.48 cough up
0.48 crazy
0.48 drank
0.48 end
0.48 epidural
0.48 explod
0.48 fell and
0.48 finish _ sentence
0.48 gett _ every
0.48 grunt
0.48 has hemophilia
0.48 hasnt -slept
0.48 hes been
0.48 hurt myself
0.48 im confus
0.48 in _ baby
0.48 in _ eyeball
0.48 in _ feet
0.48 in _ mouth
0.48 in _ shower
0.48 is drowsy
0.48 is huge
0.48 kill me
0.48 life
0.48 my eyeball
0.48 my right
0.48 night but
0.48 not _ -up
0.48 nowhere
0.48 of nowhere
0.48 out _ nowhere
0.48 puffer
0.48 rac
0.48 sentence
0.48 she chok
0.48 size
0.48 size of
0.48 snake _ my
0.48 spray with
0.48 still go
0.48 sudden cant
0.48 tired to
0.48 to jump
0.48 too tired
0.48 went dead
0.48 with _ and
0.47 #11+ _ with
0.47 -day
0.47 -felt
0.47 =armed_now =dangerous_person
0.47 =baby =fever
0.47 =bite_bad =tendon_seen
0.47 =bladder_bowel_loss =eye_hit_bad
0.47 =bleeding_any =bleeds_a_lot
0.47 =bleeding_heavy =cut_by_accident
0.47 =bleeds_a_lot
0.47 =bleeds_a_lot =eye_hit_bad
0.47 =born_now
0.47 =bp_high =head_danger
0.47 =burn_severity =contractions
0.47 =burn_severity =short_breath
0.47 =burn_severity =vomiting
0.47 =calf =deformed
0.47 =calf =limb_injury
0.47 =chest_lasting =rash
0.47 =chest_lasting =urinary_stuck
0.47 =clot_risk =eye_hit_bad
0.47 =days_many =postpartum
0.47 =days_many =swelling
0.47 =diabetes =vomiting
0.47 =drooling =wont_swallow
0.47 =eye_hit_bad =poison_swallowed
0.47 =glass_test
0.47 =glass_test =purple_rash
0.47 =glass_test =rash
0.47 =head_danger =no_urine
0.47 =hurts_breathing
0.47 =jaw_arm_sweat =sweating
0.47 =means_mentioned =stab_shot
0.47 =not_looking
0.47 =pain_any =pale_clammy
0.47 =pale_clammy =radiates
0.47 =saddle_numb =weak_any
0.47 =screams_in_bouts
0.47 =short_breath =speech
0.47 =squeezing_word =sudden
0.47 =swelling_lips =swelling_now
0.47 =swelling_throat =throat_closing
0.47 =unresponsive =young_baby
0.47 =worst_ever
0.47 ^ _ raccoon
0.47 ^ everyone
0.47 a raccoon
0.47 after _ someth
0.47 and _ just
0.47 and _ like
0.47 and _ mouth
0.47 and _ pain
0.47 and not
0.47 baby _ com
0.47 black _ and
0.47 cant _ up
0.47 catheter
0.47 clot
0.47 cough pink
0.47 dropp and
0.47 dusky
0.47 flare
0.47 got _ in
0.47 her _ look
0.47 hour _ and
0.47 house
0.47 hurt like
0.47 husband has
0.47 i _ breathe
0.47 i think
0.47 i was
0.47 im cough
0.47 is gush
0.47 is white
0.47 just dropp
0.47 look _ coffee
0.47 lying
0.47 minut and
0.47 my _ been
0.47 my fingertip
0.47 my hip
0.47 my rectum
0.47 now im
0.47 out twice
0.47 pool _ cough
0.47 read _ on
0.47 rectum
0.47 she breath
0.47 sitt
0.47 so weak
0.47 son _ is
0.47 ther no
0.47 voic tell
0.47 voice is
0.47 was electrocut
0.47 wire
0.46 #99+ _ im
0.46 -drink
0.46 -slept
0.46 =a_lot =blister_any
0.46 =a_lot =rash
0.46 =allergen =wheeze_word
0.46 =baby =dangerous_person
0.46 =bite_bad =limb_injury
0.46 =bite_bad =wound
0.46 =blood_streak =poison_swallowed
0.46 =bp_medicine =child_got_pills
0.46 =cannot_breathe =slow_breathing
0.46 =chest_lasting =snake
0.46 =chest_lasting =snake_bad
0.46 =chest_tearing
0.46 =chest_tearing =tearing
0.46 =child_got_pills =hypertension
0.46 =child_got_pills =squeezing_word
0.46 =cholinergic =pain_any
0.46 =cold_limb =hernia_stuck
0.46 =done_with_it =means_at_hand
0.46 =drug_named
0.46 =drugs_taken =using_word
0.46 =dry_mouth =no_urine
0.46 =eye_hit_bad =head_injury
0.46 =fall_any =fell
0.46 =fell
0.46 =fever =jaundice
0.46 =head_danger =hit_hard
0.46 =head_danger =jaundice
0.46 =head_danger =shaking
0.46 =head_injury =hit_hard
0.46 =hernia_stuck
0.46 =joint_hot =wound_infected
0.46 =light_hurts =pain_any
0.46 =limb_injury =toes_cold
0.46 =long_bleed
0.46 =newborn =unresponsive
0.46 =numb_any =weak_one_side
0.46 =one_side_belly =pregnant
0.46 =radiates_groin =squeezing_word
0.46 =severe_pain =squeezing_word
0.46 =severe_pain =worst_ever
0.46 =squeezing_word =upper_belly_pain
0.46 =swelling =swelling_lips
0.46 ^ _ ex
0.46 ^ _ help
0.46 ^ _ inhal
0.46 a heart
0.46 and heart
0.46 and isnt
0.46 and its
0.46 and painful
0.46 are _ hard
0.46 baby _ blue
0.46 behind it
0.46 between _ shoulder
0.46 bitten _ a
0.46 bleach _ my
0.46 bleach in
0.46 bleed _ the
0.46 bright _ blood
0.46 cant feel
0.46 child has
0.46 every time
0.46 friend
0.46 gray
0.46 had _ fit
0.46 had an
0.46 hav _ stroke
0.46 he _ the
0.46 higher
0.46 i _ feel
0.46 i _ sick
0.46 i hear
0.46 im see
0.46 in labor
0.46 into the
0.46 is _ like
0.46 is cold
0.46 is hot
0.46 keep dropp
0.46 keton
0.46 me _ night
0.46 my _ face
0.46 my _ oxygen
0.46 my ex
0.46 my jaw
0.46 neck _ fever
0.46 on _ left
0.46 one _ and
0.46 pink foam
0.46 plan and
0.46 practice
0.46 real _ and
0.46 seiz
0.46 skin is
0.46 soak _ pad
0.46 splash
0.46 stick out
0.46 swallow
0.46 the fall
0.46 the light
0.46 tick bite
0.46 while _ was
0.45 -fade
0.45 =a_lot =carbon_monoxide
0.45 =at_rest =very_fast_pulse
0.45 =back_pain =fever
0.45 =battery_word
0.45 =bite_bad =eye_hit
0.45 =bleeding_any =eye_hit_bad
0.45 =blister_any =face_blisters
0.45 =blister_word =face_blisters
0.45 =blurry_vision =preterm_weeks
0.45 =burn_any =chemical_word
0.45 =burn_severity =edible_word
0.45 =burn_severity =frostbite
0.45 =burn_severity =mouth_sores
0.45 =cannot_breathe =ear_wax
0.45 =car_crash =pain_any
0.45 =chest_any =radiates
0.45 =chest_lasting =long_bleed
0.45 =cold_limb =frostbite
0.45 =deaf_sudden =sudden
0.45 =drooling
0.45 =drooling =throat_tight
0.45 =ear_wax =pale_clammy
0.45 =eye_hit_bad =pain_beyond
0.45 =eye_hit_bad =severe_pain
0.45 =eye_hit_bad =weak_legs
0.45 =eye_red =fever
0.45 =flashes_floaters
0.45 =head_injury =hemophilia_word
0.45 =heart_condition =hours_pain
0.45 =hours_pain =radiates_groin
0.45 =jelly_stool
0.45 =limb_injury =wound_infected
0.45 =nitro_fails
0.45 =nitro_fails =squeezing_word
0.45 =pain_any =pleuritic
0.45 =possible_fracture =wound_infected
0.45 =pregnant =waters_said
0.45 =rigors =skin_infection
0.45 =swelling =testicle
0.45 ^ black
0.45 ^ son
0.45 a battery
0.45 a high
0.45 and his
0.45 and pull
0.45 and talk
0.45 bad and
0.45 behind _ ear
0.45 crook
0.45 dont _ if
0.45 drain
0.45 everyone _ be
0.45 everyone would
0.45 feel _ someth
0.45 for _ few
0.45 four _ since
0.45 he was
0.45 his _ is
0.45 hour and
0.45 i _ keep
0.45 i regret
0.45 im _ pad
0.45 im hav
0.45 in her
0.45 is _ blue
0.45 is all
0.45 is crook
0.45 is skipp
0.45 jelly
0.45 like someth
0.45 lip
0.45 make a
0.45 mumbl
0.45 my _ bag
0.45 my _ hasnt
0.45 my _ of
0.45 my _ sudden
0.45 my kidney
0.45 n im
0.45 neck and
0.45 of new
0.45 off in
0.45 old got
0.45 on _ right
0.45 regret
0.45 regret it
0.45 shak and
0.45 smile
0.45 so swollen
0.45 stick _ of
0.45 that _ -fade
0.45 they _ my
0.45 thought
0.45 through a
0.45 to stab
0.45 walk _ the
0.45 watch _ #99+
0.45 wont slow
0.44 #11+ year
0.44 #99+ with
0.44 -#11+ -hour
0.44 -baby -move
0.44 -diaper
0.44 -in -#11+
0.44 -peed -in
0.44 -wet
0.44 -wet -diaper
0.44 =a_lot =hours_pain
0.44 =allergen =making_swell
0.44 =allergen =snake
0.44 =allergen =snake_bad
0.44 =allergen =tongue_swollen
0.44 =bite_bad =burn_any
0.44 =bite_bad =high_fever
0.44 =bite_bad =to_the_bone
0.44 =bleeding_any =cough
0.44 =bleeding_heavy =soaking_pad
0.44 =blood_streak =calf
0.44 =blurry_vision =double_vision
0.44 =burn_severity =limp_refuses
0.44 =burn_severity =severe_pain
0.44 =calf =fever
0.44 =calf =means_mentioned
0.44 =car_crash =hit_hard
0.44 =chemical_word =toxic_gas
0.44 =chest_lasting =severe_pain
0.44 =chest_pressure =hours_pain
0.44 =chest_tearing =tearing_trunk
0.44 =child_got_pills =silent_for_a_reason
0.44 =clot_risk =leg_swelling_one
0.44 =clot_risk =postpartum
0.44 =dangerous_person =fainted
0.44 =dangerous_person =short_breath
0.44 =dangerous_person =swallowed_battery
0.44 =deep_cut =to_the_bone
0.44 =dizzy =pain_any
0.44 =double_vision
0.44 =double_vision =eye_hit_bad
0.44 =drooling =swallow_trouble
0.44 =during_exercise =tia_resolved
0.44 =dystonia =jaw_locked
0.44 =eye_area =light_hurts
0.44 =eye_bulge =eye_red
0.44 =eye_hit_bad =fight_blow
0.44 =eye_hit_bad =head_danger
0.44 =eye_hit_bad =speech
0.44 =eye_hit_bad =wound_infected
0.44 =face_blisters =rash
0.44 =head_danger =severe_pain
0.44 =head_danger =stiff_neck
0.44 =head_danger =worst_ever
0.44 =head_injury
0.44 =heart_condition =racing_heart
0.44 =hit_hard =numb_any
0.44 =long_bleed =soaking_pad
0.44 =long_bleed =very_fast_pulse
0.44 =means_mentioned =silent_for_a_reason
0.44 =pain_any =pregnant
0.44 =plant_eaten =poison_swallowed
0.44 =radiates =sweating
0.44 =red_racing =streak_up
0.44 =rigors =swelling
0.44 =saddle_numb =weak_legs
0.44 =severe_pain =trunk_pain
0.44 =silent_for_a_reason =using_word
0.44 =smoke =toxic_gas
0.44 =streak_up
0.44 =swelling =wound_infected
0.44 =throat_tight
0.44 =to_the_bone
0.44 =toxic_gas
0.44 =urinary_stuck_long
0.44 =vomiting_constantly =weight_loss
0.44 =weak_breathing
0.44 ^ _ stool
0.44 ^ vomit
0.44 a _ battery
0.44 a _ headache
0.44 a fever
0.44 after a
0.44 all _ and
0.44 and _ he
0.44 and _ spasm
0.44 and _ wake
0.44 and hit
0.44 and purple
0.44 and say
0.44 area
0.44 arm and
0.44 arm just
0.44 away _ #11+
0.44 behind the
0.44 belly hurt
0.44 bleed and
0.44 breath _ and
0.44 cant _ when
0.44 cant pee
0.44 dont
0.44 double
0.44 drank antifreeze
0.44 face
0.44 forward and
0.44 from hot
0.44 going up
0.44 hurt to
0.44 i _ bend
0.44 im _ and
0.44 im lighthead
0.44 in _ fire
0.44 is full
0.44 is miss
0.44 itch like
0.44 last _ and
0.44 lighthead
0.44 month _ has
0.44 off _ fingertip
0.44 old drank
0.44 one of
0.44 peanut and
0.44 pregnant _ bleed
0.44 put _ hand
0.44 r
0.44 raccoon _ my
0.44 rock
0.44 say
0.44 say the
0.44 sleep pill
0.44 star
0.44 stomach hurt
0.44 straight
0.44 swallow _ magnet
0.44 swell
0.44 the worst
0.44 to _ out
0.44 too _ to
0.44 was bitten
0.44 way _ than
0.44 while i
0.44 wont _ down
0.43 #11+ _ hes
0.43 -breath
0.43 -crie
0.43 -peed _ -#11+
0.43 -she -crie
0.43 -wak
0.43 -wak -up
0.43 -when _ -crie
0.43 =acts_drunk
0.43 =acts_drunk =alcohol
0.43 =allergen =burn_severity
0.43 =allergen =dangerous_person
0.43 =armed_now =means_mentioned
0.43 =belly_hit =pregnant
0.43 =belly_pain =upper_belly_pain
0.43 =belly_word =stab_shot
0.43 =bite_bad =head_danger
0.43 =bleeding_any =head_danger
0.43 =blood_thinner =hours_pain
0.43 =bp_high =headache
0.43 =burn_any =chemical_burn
0.43 =burn_severity =head_danger
0.43 =chemical_burn =eye_area
0.43 =chemical_burn =eye_chemical
0.43 =chest_lasting =shaking
0.43 =child_got_pills =dangerous_person
0.43 =co_alarm =co_word
0.43 =cold_limb =pain_any
0.43 =confused =feels_incredible
0.43 =dangerous_person =seizure
0.43 =drooling =pain_any
0.43 =dystonia =new_medicine
0.43 =fall_hard
0.43 =feels_incredible =hallucinating
0.43 =fever =mouth_sores
0.43 =fever =seizure
0.43 =head_danger =high_altitude
0.43 =head_danger =pale_clammy
0.43 =head_danger =swelling
0.43 =head_danger =vomiting
0.43 =high_fever =stiff_neck
0.43 =hip_broken
0.43 =hip_broken =limb_injury
0.43 =hip_hurts =neck_pain
0.43 =hip_hurts =numb_any
0.43 =hit_hard =pregnant
0.43 =hours_pain =long_bleed
0.43 =hurts_breathing =pain_any
0.43 =jaw_arm_sweat
0.43 =means_at_hand =suicidal
0.43 =means_mentioned =pierced_through
0.43 =muscle_hard
0.43 =pain_any =right_side
0.43 =pain_beyond =squeezing_word
0.43 =pregnant =seizure
0.43 =severe_weakness =weak_any
0.43 ^ _ bone
0.43 ^ _ took
0.43 ^ havent
0.43 and _ hes
0.43 and _ not
0.43 and _ stiff
0.43 been cry
0.43 belly
0.43 black poop
0.43 black stool
0.43 blade
0.43 bleed
0.43 broke _ hip
0.43 broke my
0.43 brother
0.43 button
0.43 by accident
0.43 color
0.43 down there
0.43 eliqui
0.43 epipen
0.43 fever _ my
0.43 fight
0.43 gray and
0.43 hallucinat
0.43 head _ and
0.43 her
0.43 his _ look
0.43 his hand
0.43 hurt _ and
0.43 i _ faint
0.43 im drool
0.43 im soak
0.43 in _ foot
0.43 in _ kitchen
0.43 inhal smoke
0.43 insulin _ mistake
0.43 insulin by
0.43 is swell
0.43 it i
0.43 just faint
0.43 leg _ cold
0.43 leg is
0.43 minut
0.43 much _ by
0.43 my _ ear
0.43 my _ overdos
0.43 my little
0.43 my partner
0.43 no -tear
0.43 not -breath
0.43 partner
0.43 peel off
0.43 pool hes
0.43 pressure #99+
0.43 put
0.43 she
0.43 soft
0.43 son _ hemophilia
0.43 stomach is
0.43 swallow _ my
0.43 that look
0.43 the skin
0.43 throat _ and
0.43 throat _ clos
0.43 up and
0.43 white _ hard
0.43 wound _ the
0.42 #11+ _ im
0.42 -move _ -day
0.42 -respond
0.42 =a_lot =blister_word
0.42 =after_hard_exercise =dark_urine
0.42 =alcohol =nail_word
0.42 =allergen =speech
0.42 =allergen =vomiting
0.42 =bite_bad =cold_limb
0.42 =bite_bad =neck_swelling
0.42 =bleeding_any =soaking_pad
0.42 =blood_streak =fever
0.42 =blood_streak =leg_swelling_one
0.42 =blurry_vision =head_danger
0.42 =born_now =eye_hit_bad
0.42 =bp_medicine =swelling_throat
0.42 =chest_lasting =drooling
0.42 =chest_lasting =fell_baby
0.42 =chest_lasting =rigors_hard
0.42 =cholinergic =poison_contact
0.42 =croup_cough =noisy_rest
0.42 =curtain_word =eye_hit_bad
0.42 =diabetes =sugar_very_high
0.42 =drooling =poison_contact
0.42 =during_exercise =heat_danger
0.42 =eye_area =fall_any
0.42 =eye_area =head_danger
0.42 =eye_hit_bad =immunosuppressed
0.42 =eye_hit_bad =spits_clots
0.42 =eye_hit_bad =sudden
0.42 =face_droop =weak_one_side
0.42 =fainted =hit_hard
0.42 =feels_incredible
0.42 =fever =kidney_infection
0.42 =gun_pointed
0.42 =gun_pointed =means_mentioned
0.42 =head_danger =sudden
0.42 =hernia =hernia_stuck
0.42 =hours_pain =many_days
0.42 =indigestion_odd
0.42 =itching =pregnant
0.42 =itching =preterm_weeks
0.42 =jaundice =wont_feed
0.42 =jaw_locked =muscle_cramps
0.42 =jaw_locked =pain_any
0.42 =ketone_breath
0.42 =ketone_breath =thirsty
0.42 =kid_breathing =short_breath
0.42 =kidney_infection
0.42 =kidney_infection =uti
0.42 =limp_leg
0.42 =low_mood =suicidal
0.42 =nail_word =poison_swallowed
0.42 =near_faint =pain_any
0.42 =near_faint =rectal_blood
0.42 =poison_swallowed =wound
0.42 =postpartum_smell =recent_surgery
0.42 =pregnant =trunk_pain
0.42 =rigors_hard =withdrawal
0.42 =shaking =withdrawal
0.42 =spits_clots
0.42 =stroke_word =tia_resolved
0.42 =sudden =testicle
0.42 =vomiting
0.42 ^ _ month
0.42 ^ seizure
0.42 a bottle
0.42 a peanut
0.42 alarm
0.42 and
0.42 and _ scream
0.42 and _ see
0.42 and _ stomach
0.42 arm _ bent
0.42 broke _ #11+
0.42 broke at
0.42 calf is
0.42 cant _ down
0.42 chok _ a
0.42 chok me
0.42 down over
0.42 every breath
0.42 eye got
0.42 face _ droop
0.42 fell in
0.42 from _ nail
0.42 gun at
0.42 has bloody
0.42 have the
0.42 havent -peed
0.42 hes breath
0.42 his skin
0.42 hold
0.42 im _ ill
0.42 im _ weak
0.42 in his
0.42 inhaler isnt
0.42 is _ sleepy
0.42 is droop
0.42 isnt _ -right
0.42 it _ if
0.42 just _ one
0.42 kidney infection
0.42 like red
0.42 mouth is
0.42 move my
0.42 my _ and
0.42 my insulin
0.42 my mouth
0.42 pass _ in
0.42 point _ gun
0.42 point a
0.42 red _ and
0.42 remember
0.42 see double
0.42 temp
0.42 the right
0.42 ther blood
0.42 thermometer _ #99+
0.42 took _ whole
0.42 twice
0.42 two _ she
0.42 very sleepy
0.42 voic _ me
0.42 wake up
0.42 water _ at
0.42 we _ in
0.42 went through
0.42 whole bottle
0.42 without -me
0.41 #11+ _ no
0.41 #11+ minut
0.41 -pill
0.41 =allergen =edible_word
0.41 =allergen =near_faint
0.41 =arm_or_jaw_too =jaw_locked
0.41 =asthma =cannot_breathe
0.41 =baby_still =chest_lasting
0.41 =battery_word =child_got_pills
0.41 =bite_bad =weak_one_side
0.41 =bite_bad =wont_swallow
0.41 =bleeding_any =preterm_weeks
0.41 =bleeding_any =vomiting
0.41 =blister_any =burn_big
0.41 =blow_ribs
0.41 =blurry_vision =headache
0.41 =burn_severity =long_bleed
0.41 =burn_severity =sweating
0.41 =clot_risk =hours_pain
0.41 =cocaine =possible_fracture
0.41 =cold_hands =limb_injury
0.41 =confused =sudden
0.41 =curtain_word =vision_loss
0.41 =cut_by_accident =pierced_through
0.41 =dangerous_person =drooling
0.41 =device_alarm =device_shock
0.41 =device_shock
0.41 =device_shock =heart_condition
0.41 =device_shock =valve_or_device
0.41 =ear_wax =numb_any
0.41 =eye_hit_bad =gums_bleed
0.41 =eye_hit_bad =object_stuck
0.41 =fainted =not_eating_days
0.41 =feels_sleepy =gas_smell
0.41 =fight_blow =head_danger
0.41 =head_danger =weight_loss
0.41 =headache =preterm_weeks
0.41 =heat_exposure =speech
0.41 =hernia_stuck =object_stuck
0.41 =hernia_stuck =priapism
0.41 =high_fever =pain_any
0.41 =hurts_move =stiff_neck
0.41 =jaw_locked =phlegm
0.41 =jaw_locked =tetanus_due
0.41 =left_ribs =weak_one_side
0.41 =limb_cold_pale =numb_any
0.41 =limb_injury =phlegm
0.41 =long_bleed =pain_any
0.41 =long_bleed =seizure
0.41 =near_faint =racing_heart
0.41 =neck_swelling =tooth
0.41 =not_eating_days
0.41 =possible_fracture =snake
0.41 =possible_fracture =snake_bad
0.41 =preterm_weeks =vaginal_bleeding
0.41 =pulse_very_low =slow_heart
0.41 =recent_surgery =wound
0.41 =trunk_pain =upper_belly_pain
0.41 =vomiting_constantly
0.41 ^ _ beat
0.41 ^ _ defibrillator
0.41 ^ _ hook
0.41 ^ accidental
0.41 a _ fell
0.41 a _ noise
0.41 abortion
0.41 all over
0.41 an _ and
0.41 and _ can
0.41 and _ light
0.41 and _ me
0.41 and _ shak
0.41 and _ thrown
0.41 and blue
0.41 and there
0.41 be _ off
0.41 better off
0.41 breath _ like
0.41 breath even
0.41 burst open
0.41 can _ the
0.41 cant catch
0.41 catch _ breath
0.41 clear
0.41 couldnt
0.41 cup
0.41 dad is
0.41 defibrillator
0.41 dog bit
0.41 even _ the
0.41 ex is
0.41 feel real
0.41 few minut
0.41 for hour
0.41 garage
0.41 gett _ and
0.41 gonna
0.41 head and
0.41 him out
0.41 i _ okay
0.41 i _ see
0.41 i cut
0.41 im _ #11+
0.41 in _ garage
0.41 in _ house
0.41 in _ leg
0.41 in _ tub
0.41 in at
0.41 is _ im
0.41 is burn
0.41 little _ batteri
0.41 my _ open
0.41 my potassium
0.41 now fever
0.41 of _ little
0.41 of breath
0.41 of those
0.41 off _ #
0.41 old _ into
0.41 one _ those
0.41 put someth
0.41 severe
0.41 sharp
0.41 shock _ a
0.41 suck
0.41 suck in
0.41 swallow _ of
0.41 swallow one
0.41 the _ way
0.41 the garage
0.41 the tub
0.41 then start
0.41 want _ be
0.41 was under
0.41 we feel
0.41 week _ feel
0.41 wrong way
0.4 #11+ _ i
0.4 -anyth
0.4 -us
0.4 =again_fainted =near_faint
0.4 =alcohol =wont_feed
0.4 =allergen =confused
0.4 =allergen =drowsy
0.4 =allergen =swelling_now
0.4 =amputated =dangerous_person
0.4 =baby =head_danger
0.4 =baby =no_urine
0.4 =belly_hit =fall_hard
0.4 =belly_hit =preterm_weeks
0.4 =belly_pain =pregnant
0.4 =belly_word =hit_hard
0.4 =bite_bad =vomiting
0.4 =bladder_bowel_loss =numb_any
0.4 =bleeding_heavy =limb_bleeds
0.4 =blister_word =burn_big
0.4 =bluish =limb_injury
0.4 =bluish =tired
0.4 =blurry_vision =chest_lasting
0.4 =burn_severity =purple_word
0.4 =calf =eye_hit_bad
0.4 =calf =wound
0.4 =chest_lasting =jaundice
0.4 =confused =diabetes
0.4 =confused =new_confusion
0.4 =cut_by_accident =hit_hard
0.4 =dangerous_person =mania_psychosis
0.4 =dangerous_person =vomiting
0.4 =deep_cut =deformed
0.4 =deformed =tendon_seen
0.4 =diabetes =wound_infected
0.4 =diarrhea_many
0.4 =done_with_it =suicidal
0.4 =elderly =hours_pain
0.4 =eye_area =eye_hit_bad
0.4 =eye_area =stab_shot
0.4 =eye_hit =eye_pierced
0.4 =eye_hit_bad =eye_pain
0.4 =eye_hit_bad =radiates_groin
0.4 =eye_hit_bad =upper_belly_pain
0.4 =eye_hit_bad =vaginal_bleeding
0.4 =eye_red =pain_any
0.4 =fall_any =fall_hard
0.4 =fall_hard =hit_hard
0.4 =fast_breathing
0.4 =fast_breathing =short_breath
0.4 =fever =hip_hurts
0.4 =goodbye_note =suicidal
0.4 =head_danger =unequal_pupils
0.4 =hit_hard =preterm_weeks
0.4 =many_days =short_breath
0.4 =new_confusion
0.4 =newborn =vomiting
0.4 =pale_clammy =squeezing_word
0.4 =projectile
0.4 =projectile =vomiting
0.4 =projectile =young_baby
0.4 =squeezing_word =sweating
0.4 =unequal_pupils
0.4 ^ _ bit
0.4 ^ _ friend
0.4 ^ stung
0.4 a _ minut
0.4 a _ was
0.4 a _ wire
0.4 a live
0.4 and _ confus
0.4 and _ jaw
0.4 and more
0.4 arent
0.4 asthma attack
0.4 at dinner
0.4 baby _ time
0.4 blue after
0.4 boil water
0.4 breath _ gett
0.4 bucket
0.4 burn _ and
0.4 cant _ water
0.4 clench
0.4 down the
0.4 dryer
0.4 for _ min
0.4 fork
0.4 friend overdos
0.4 gave _ baby
0.4 goe _ when
0.4 had _ noseble
0.4 hand finger
0.4 hand is
0.4 hav _ heart
0.4 have _ and
0.4 havent -felt
0.4 havent _ -the
0.4 her eye
0.4 hes not
0.4 husband cant
0.4 i _ cant
0.4 i _ hear
0.4 i _ think
0.4 i still
0.4 im chok
0.4 into a
0.4 is _ fever
0.4 is beat
0.4 is gett
0.4 is pull
0.4 is very
0.4 keep think
0.4 like crazy
0.4 magnet ball
0.4 me _ hurt
0.4 me last
0.4 mixed
0.4 my #
0.4 new floater
0.4 of _ floater
0.4 of my
0.4 old is
0.4 on purpose
0.4 privat
0.4 purpose
0.4 say _ just
0.4 she was
0.4 show
0.4 shut
0.4 side _ my
0.4 side and
0.4 squeaky
0.4 stool and
0.4 sugar _ #11+
0.4 the _ is
0.4 the dryer
0.4 the epidural
0.4 the house
0.4 think _ was
0.4 to my
0.4 uncle
0.4 was _ my
0.4 way _ my
0.39 # _ and
0.39 #99+ _ a
0.39 #99+ wont
0.39 -baby _ since
0.39 -mov
0.39 =a_lot =irregular_heart
0.39 =a_lot =near_faint
0.39 =a_lot =preterm_weeks
0.39 =allergen =rash
0.39 =animal_bite =possible_fracture
0.39 =animal_bite =sting
0.39 =baby =cannot_breathe
0.39 =belly_hard =chest_lasting
0.39 =belly_hit =numb_any
0.39 =belly_word =no_gas
0.39 =belly_word =swelling
0.39 =bite_bad =speech
0.39 =bite_bad =swallow_trouble
0.39 =bite_bad =throat_tight
0.39 =bleeding_any =spits_clots
0.39 =bleeding_any =vomiting_blood
0.39 =blood_streak =blurry_vision
0.39 =blood_streak =dry_mouth
0.39 =blood_streak =red_racing
0.39 =blood_thinner =chest_lasting
0.39 =bluish =pale_clammy
0.39 =bluish =short_breath
0.39 =born_now =born_part
0.39 =born_now =contractions
0.39 =burn_severity =jelly_stool
0.39 =burn_severity =speech
0.39 =chest_lasting =heart_condition
0.39 =chest_lasting =short_breath
0.39 =clot_risk =postpartum_smell
0.39 =confused =pain_any
0.39 =dangerous_person =drowsy
0.39 =dangerous_person =wakes
0.39 =diabetes =gangrene
0.39 =diabetes =pain_beyond
0.39 =diabetes =skin_black
0.39 =diarrhea =eye_hit_bad
0.39 =drowsy =opioid
0.39 =dry_mouth =soft_spot
0.39 =ear_swollen =fever
0.39 =electric =irregular_heart
0.39 =eye_area =long_bleed
0.39 =eye_hit_bad =heart_condition
0.39 =eye_hit_bad =phlegm
0.39 =fainted =fight_blow
0.39 =fever =pain_any
0.39 =fight_blow =head_injury
0.39 =frostbite
0.39 =head_danger =squeezing_word
0.39 =head_danger =sweating
0.39 =headache =stiff_neck
0.39 =heart_condition =same_as_then
0.39 =heat_exposure =vomiting
0.39 =hernia_stuck =hours_pain
0.39 =hernia_word
0.39 =hernia_word =pain_any
0.39 =hurts_move
0.39 =immunosuppressed =pain_any
0.39 =leg_swelling_one =pain_any
0.39 =legs_gone =numb_any
0.39 =liver_drug =overdose_taken
0.39 =making_swell
0.39 =making_swell =swelling
0.39 =nerve_muscle
0.39 =no_injury
0.39 =overdose_taken =silent_for_a_reason
0.39 =overdose_taken =squeezing_word
0.39 =pain_any =upper_belly_pain
0.39 =pale_clammy
0.39 =phlegm =waters_said
0.39 =postpartum =recent_surgery
0.39 =racing_heart
0.39 =racing_heart =shaking
0.39 =same_as_then
0.39 =same_as_then =squeezing_word
0.39 =severe_pain
0.39 =spreading =wound_infected
0.39 =sting =tick
0.39 =streak_up =wound_infected
0.39 =stroke_word =weak_one_side
0.39 =tearing
0.39 ^ _ blood
0.39 ^ _ going
0.39 ^ _ his
0.39 ^ _ snake
0.39 ^ _ went
0.39 a rattlesnake
0.39 acros
0.39 actual
0.39 ago _ my
0.39 alive
0.39 all _ a
0.39 and _ cry
0.39 and _ lip
0.39 and bleed
0.39 and today
0.39 antifreeze
0.39 ate one
0.39 bad i
0.39 bit _ a
0.39 bit _ ankle
0.39 breastbone
0.39 burn _ face
0.39 but _ is
0.39 by _ rattlesnake
0.39 c section
0.39 cant hold
0.39 cell and
0.39 chopp _ in
0.39 chopp off
0.39 discharge and
0.39 dose of
0.39 drain opener
0.39 eye _ yellow
0.39 finger _ chopp
0.39 flew
0.39 floater and
0.39 from _ remote
0.39 got chopp
0.39 had to
0.39 half my
0.39 hand and
0.39 headache and
0.39 his breath
0.39 i _ -felt
0.39 i _ underwater
0.39 in _ belly
0.39 is _ she
0.39 is rac
0.39 is swollen
0.39 me _ i
0.39 month _ wont
0.39 my _ it
0.39 my _ neck
0.39 my _ shock
0.39 my drink
0.39 my stomach
0.39 of _ and
0.39 on _ wrist
0.39 opener
0.39 respond
0.39 section
0.39 she #11+
0.39 she seem
0.39 sickle _ and
0.39 slow
0.39 soft _ is
0.39 spot is
0.39 spray
0.39 stab my
0.39 stiff _ and
0.39 tar and
0.39 terrible headache
0.39 the remote
0.39 too long
0.39 took
0.39 underwater
0.39 underwater _ long
0.39 underwater too
0.39 want _ end
0.39 was _ too
0.39 was _ with
0.39 was fine
0.39 was underwater
0.39 water _ green
0.39 went
0.39 with _ headache
0.39 wound _ my
0.38 -all
0.38 -pee
0.38 =adrenal =weak_any
0.38 =baby_quiet =hours_pain
0.38 =back_pain =belly_word
0.38 =back_pain =saddle_numb
0.38 =belly_hit =belly_word
0.38 =belly_hit =drowning
0.38 =bleeding_any =not_clotting
0.38 =blood_streak =wound_infected
0.38 =blow_chest
0.38 =blow_chest =burn_severity
0.38 =bluish =dangerous_person
0.38 =blurry_vision =rash
0.38 =bp_extreme =eye_hit_bad
0.38 =bp_extreme =squeezing_word
0.38 =bp_high
0.38 =bp_medicine =tongue_swollen
0.38 =burn_severity =eye_area
0.38 =cannot_move_limb =weak_one_side
0.38 =chest_any
0.38 =chest_any =dangerous_person
0.38 =chest_any =pale_clammy
0.38 =chest_lasting =leg_feet_swollen
0.38 =chest_lasting =now_at_rest
0.38 =confused =foggy_only
0.38 =copd
0.38 =dark_urine =eye_hit_bad
0.38 =deep_burn =skin_peeling
0.38 =dizzy =sting
0.38 =drooling =throat_sore
0.38 =drowning =fall_any
0.38 =drowning =hit_hard
0.38 =elderly =head_danger
0.38 =elderly =unresponsive
0.38 =eye_area =hoarse
0.38 =eye_area =smoke
0.38 =eye_hit_bad =headache
0.38 =eye_hit_bad =not_clotting
0.38 =eye_hit_bad =racing_heart
0.38 =fall_any =hip_fracture
0.38 =fever =tick
0.38 =foggy_only
0.38 =frostbite =hernia_stuck
0.38 =head_danger =overdose_taken
0.38 =head_injury =vomiting
0.38 =headache =postpartum
0.38 =hip_fracture
0.38 =hours_pain =short_breath
0.38 =hours_pain =squeezing_word
0.38 =hypertension =swelling_throat
0.38 =hypertension =tongue_swollen
0.38 =jaw_locked =nail_word
0.38 =moved_right =one_side_belly
0.38 =not_clotting
0.38 =one_side_belly
0.38 =one_side_belly =pain_any
0.38 =pain_any =saddle_numb
0.38 =racing_heart =slow_heart
0.38 =rash =swelling
0.38 =rigors =rigors_hard
0.38 =swelling_now =swelling_throat
0.38 =vomiting_constantly =young_baby
0.38 ^ _ smell
0.38 ^ _ testicle
0.38 ^ drown
0.38 ^ grandma
0.38 ^ pressure
0.38 a _ dog
0.38 a chunk
0.38 ago and
0.38 and _ eye
0.38 and _ get
0.38 and _ havent
0.38 and _ inhaler
0.38 and _ swallow
0.38 and _ very
0.38 and blister
0.38 and star
0.38 bad _ cant
0.38 been
0.38 been _ in
0.38 better _ without
0.38 bite _ my
0.38 blood and
0.38 by _ bat
0.38 calf
0.38 can bare
0.38 chunk
0.38 cough and
0.38 do _ i
0.38 drank _ a
0.38 end _ thi
0.38 even when
0.38 every #11+
0.38 for over
0.38 friend is
0.38 full _ blood
0.38 grandma
0.38 gum _ bleed
0.38 gum are
0.38 have headach
0.38 head
0.38 hes going
0.38 hour _ it
0.38 i _ bare
0.38 i _ rescu
0.38 i _ voic
0.38 i keep
0.38 ill
0.38 into _ tree
0.38 is _ and
0.38 is _ blood
0.38 is _ hasnt
0.38 it _ weekend
0.38 just ate
0.38 keep _ the
0.38 like
0.38 like a
0.38 lip swell
0.38 my _ calf
0.38 my _ stuck
0.38 my testicle
0.38 my throat
0.38 nail _ week
0.38 neck _ and
0.38 no _ -when
0.38 now _ cant
0.38 off without
0.38 old _ has
0.38 on chemo
0.38 on warfarin
0.38 popp out
0.38 pressure _ my
0.38 purple and
0.38 rescu
0.38 rescu from
0.38 roommate
0.38 say #99+
0.38 shiver
0.38 smile is
0.38 someth is
0.38 sweaty and
0.38 swollen _ and
0.38 the _ headache
0.38 the bridge
0.38 the whole
0.38 think the
0.38 throbb
0.38 til
0.38 to the
0.38 tongue swell
0.38 took _ and
0.38 tylenol
0.38 was rescu
0.38 week old
0.38 wrote
0.37 # week
0.37 -doing
0.37 -doing -anyth
0.37 -woken
0.37 -woken -up
0.37 =a_lot =clot_risk
0.37 =alcohol =overdose_taken
0.37 =allergen =swelling
0.37 =at_rest =chest_lasting
0.37 =baby =bluish
0.37 =belly_hit =burn_severity
0.37 =belly_hit =deformed
0.37 =bite_bad =burn_severity
0.37 =bite_bad =eye_hit_bad
0.37 =bite_bad =recent_infection
0.37 =bite_bad =tooth
0.37 =bladder_bowel_loss =squeezing_word
0.37 =blurry_vision =hours_pain
0.37 =burn_severity =chemical_burn
0.37 =burn_severity =preterm_weeks
0.37 =burn_severity =saddle_numb
0.37 =burn_severity =seizure
0.37 =cannot_move_limb =limp_leg
0.37 =chest_any =chest_lasting
0.37 =chest_any =sweating
0.37 =chest_lasting =hoarse
0.37 =chest_lasting =speech_garbled
0.37 =chest_lasting =throat_tight
0.37 =child_got_pills =iron_pills
0.37 =confused =speech_garbled
0.37 =confused =sugar_low
0.37 =confused =sugar_very_low
0.37 =days_many =new_baby
0.37 =deformed =scratched
0.37 =drowsy =edible_word
0.37 =eye_area =eye_pain
0.37 =eye_area =hit_hard
0.37 =eye_area =poison_contact
0.37 =eye_hit_bad =pleuritic
0.37 =eye_hit_bad =recent_surgery
0.37 =eye_hit_bad =right_side
0.37 =eye_hit_bad =sting
0.37 =eye_pain
0.37 =fainted =irregular_heart
0.37 =fainted =racing_heart
0.37 =fall_hard =fell_baby
0.37 =fell_baby =limb_injury
0.37 =fever =joint_hot
0.37 =head_danger =pain_any
0.37 =headache =sudden
0.37 =hit_hard =overdose_taken
0.37 =hit_hard =vomiting
0.37 =nausea =squeezing_word
0.37 =pain_any =postpartum
0.37 =pain_any =weak_one_side
0.37 =radiates_groin =severe_pain
0.37 =recent_surgery =swelling
0.37 =seizure =unresponsive
0.37 =severe_weakness =weak_legs
0.37 =thirsty =vomiting
0.37 =unresponsive =wont_feed
0.37 =vomiting =vomiting_constantly
0.37 ^ _ pacemaker
0.37 ^ glucose
0.37 ^ stroke
0.37 ^ tongue
0.37 a _ burn
0.37 a _ hook
0.37 a button
0.37 a dirty
0.37 a fish
0.37 a sudden
0.37 about _ pas
0.37 after her
0.37 and _ face
0.37 and _ lock
0.37 and _ take
0.37 are weak
0.37 backward
0.37 been _ all
0.37 been throw
0.37 been vomit
0.37 blood like
0.37 breakfast _ start
0.37 button battery
0.37 came on
0.37 cant _ his
0.37 carbon _ alarm
0.37 crush _ a
0.37 cut _ the
0.37 dog _ me
0.37 down _ stair
0.37 down my
0.37 face look
0.37 feel tight
0.37 fell down
0.37 fill
0.37 gett _ since
0.37 goe
0.37 grabb
0.37 gun _ in
0.37 gun is
0.37 have _ monoxide
0.37 have carbon
0.37 headache _ my
0.37 his throat
0.37 i _ carbon
0.37 i _ gett
0.37 i _ i
0.37 i sudden
0.37 is floppy
0.37 is like
0.37 know _ i
0.37 leak
0.37 like _ going
0.37 live _ and
0.37 monoxide alarm
0.37 my _ after
0.37 my _ into
0.37 my _ side
0.37 my _ took
0.37 my asthma
0.37 nail went
0.37 noise even
0.37 numb and
0.37 on eliqui
0.37 out _ today
0.37 plu
0.37 pull in
0.37 right _ wont
0.37 right calf
0.37 right side
0.37 she not
0.37 she turn
0.37 sheet
0.37 smile _ crook
0.37 stroke _ went
0.37 sweat
0.37 the wound
0.37 thermometer
0.37 time _ minute
0.37 to do
0.37 took like
0.37 was _ a
0.37 with acid
0.37 word _ she
0.36 -did
0.36 -mak
0.36 -respond -to
0.36 -sense
0.36 -when
0.36 =a_lot =bleeds_a_lot
0.36 =a_lot =headache
0.36 =a_lot =sudden
0.36 =allergen =hives
0.36 =amputated =cut_by_accident
0.36 =amputated =eye_hit_bad
0.36 =arm_hand_pain =pale_clammy
0.36 =arm_hand_pain =sweating
0.36 =barking_stridor =cholinergic
0.36 =barking_stridor =drooling
0.36 =belly_hard =no_gas
0.36 =belly_word =pregnant
0.36 =bite_bad =fight_blow
0.36 =bite_bad =pierced_through
0.36 =bite_bad =radiates
0.36 =bladder_bowel_loss =saddle_numb
0.36 =bluish =purple_word
0.36 =blurry_vision =double_now
0.36 =bp_very_high =head_danger
0.36 =burn_severity =dangerous_person
0.36 =burn_severity =every_one_of_them
0.36 =burn_severity =headache
0.36 =burn_severity =means_mentioned
0.36 =burn_severity =shaking
0.36 =burn_severity =using_word
0.36 =cannot_breathe =swelling
0.36 =car_crash =fall_any
0.36 =car_crash =fight_blow
0.36 =chemical_word =dangerous_person
0.36 =chest_lasting =one_side_belly
0.36 =clot_risk =wound_infected
0.36 =confused =rigors_hard
0.36 =dangerous_person =drowning
0.36 =dangerous_person =hurts_move
0.36 =dangerous_person =using_word
0.36 =dangerous_person =wont_feed
0.36 =deep_cut =limb_injury
0.36 =dialysis =missed_dialysis
0.36 =double_now
0.36 =double_now =double_vision
0.36 =double_now =eye_hit_bad
0.36 =drug_named =rash
0.36 =dystonia =muscle_cramps
0.36 =every_one_of_them
0.36 =every_one_of_them =overdose_taken
0.36 =eye_area =hours_pain
0.36 =eye_area =limb_injury
0.36 =eye_area =unresponsive
0.36 =eye_hit_bad =one_eye
0.36 =eye_hit_bad =pale_clammy
0.36 =eye_red =swelling
0.36 =fall_any =headache
0.36 =fever =neck_swelling
0.36 =head_danger =ketone_breath
0.36 =head_danger =postpartum
0.36 =head_danger =vomiting_constantly
0.36 =heat_danger =unresponsive
0.36 =hours_pain =speech_garbled
0.36 =hours_pain =wild_bite
0.36 =jaw_locked =throat_sore
0.36 =kidney_disease =missed_dialysis
0.36 =leaking =water_broke
0.36 =leg_swelling_one
0.36 =limp_leg =limp_refuses
0.36 =long_bleed =rigors_hard
0.36 =long_bleed =shaking
0.36 =making_swell =swelling_face
0.36 =means_mentioned
0.36 =missed_dialysis
0.36 =numb_any
0.36 =one_eye =sudden
0.36 =preterm_weeks =waters_said
0.36 =projectile =vomiting_constantly
0.36 =radiates =squeezing_word
0.36 =recent_infection =swelling
0.36 =recent_surgery =wound_infected
0.36 =recent_travel =tropics
0.36 =vaginal_bleeding
0.36 =wakes
0.36 ^ _ asthma
0.36 ^ _ bat
0.36 ^ _ boyfriend
0.36 ^ _ kidney
0.36 ^ copd
0.36 ^ gunshot
0.36 ^ her
0.36 ^ someth
0.36 a _ went
0.36 a cup
0.36 a fall
0.36 about end
0.36 and _ bleed
0.36 and _ finger
0.36 and _ hurt
0.36 and _ kick
0.36 and _ neck
0.36 and _ real
0.36 and _ stopp
0.36 and _ sweat
0.36 and eye
0.36 and numb
0.36 baby _ kick
0.36 bare pee
0.36 bat _ in
0.36 bat was
0.36 be here
0.36 beat me
0.36 been _ up
0.36 black out
0.36 black stuff
0.36 breath _ my
0.36 brother is
0.36 cant _ him
0.36 cant stand
0.36 catch my
0.36 chest _ and
0.36 chlorine gas
0.36 contraction every
0.36 dog _ my
0.36 drain cleaner
0.36 drool
0.36 eight
0.36 electrocut _ the
0.36 even
0.36 eye _ lip
0.36 feel _ leg
0.36 fit
0.36 foot _ black
0.36 for _ minut
0.36 from his
0.36 go in
0.36 grandpa is
0.36 gunshot
0.36 has been
0.36 hasnt _ -a
0.36 have an
0.36 here anymore
0.36 hes drool
0.36 his belly
0.36 his eye
0.36 huge _ and
0.36 i _ open
0.36 im _ double
0.36 im _ eliqui
0.36 im _ from
0.36 inhal chlorine
0.36 is peel
0.36 is slurr
0.36 jaw lock
0.36 kick today
0.36 laundry pod
0.36 light _ a
0.36 lightn
0.36 like thi
0.36 limp and
0.36 min ago
0.36 month pregnant
0.36 my _ since
0.36 my _ went
0.36 my head
0.36 my lung
0.36 my voice
0.36 neck hurt
0.36 newborn is
0.36 no kick
0.36 noseble _ #11+
0.36 now _ breath
0.36 now _ have
0.36 now _ is
0.36 of _ sudden
0.36 of grandma
0.36 off and
0.36 open _ jaw
0.36 outlet
0.36 pregnant _ week
0.36 pull his
0.36 put _ in
0.36 raped _ night
0.36 raped last
0.36 rock hard
0.36 see spot
0.36 seizure and
0.36 so
0.36 sound
0.36 speech _ slurr
0.36 stop bleed
0.36 stop shak
0.36 sudden _ in
0.36 swell and
0.36 the _ told
0.36 the side
0.36 the stomach
0.36 thing _ #11+
0.36 think _ end
0.36 thinner
0.36 tile
0.36 to _ here
0.36 tongue
0.36 uncle died
0.36 under
0.36 voic
0.36 wake
0.36 was pull
0.36 wave
0.36 white
0.36 with _ oil
0.36 with copd
0.36 woke up
0.36 wont _ back
0.36 wont drink
0.36 wrist and
0.36 year _ got
0.35 #11+ _ she
0.35 #99+ _ i
0.35 #99+ vomit
0.35 -five
0.35 -slept _ -five
0.35 =a_lot =hit_hard
0.35 =a_lot =hives
0.35 =a_lot =rectal_bleeding
0.35 =abuse_danger =armed_now
0.35 =abuse_danger =hours_pain
0.35 =adrenal
0.35 =allergen =wild_bite
0.35 =amputated =hernia_stuck
0.35 =appendix_burst
0.35 =appendix_burst =appendix_pain
0.35 =appendix_burst =appendix_said
0.35 =bite_bad =swelling
0.35 =black_stool =fainted
0.35 =bleeding_any =chest_lasting
0.35 =bleeding_any =phlegm
0.35 =bleeding_any =rectal_bleeding
0.35 =blood_thinner
0.35 =blurry_vision
0.35 =bp_very_high =eye_hit_bad
0.35 =burn_severity =chest_any
0.35 =burn_severity =cold_exposure
0.35 =burn_severity =fainted
0.35 =car_crash =pregnant
0.35 =chest_any =nausea
0.35 =chest_lasting =heat_exposure
0.35 =chest_lasting =hernia_stuck
0.35 =chest_lasting =noisy_rest
0.35 =chest_lasting =pneumonia_known
0.35 =chest_lasting =postpartum
0.35 =child_got_pills =took_some_pills
0.35 =cold_limb =deformed
0.35 =coughs_blood =spits_clots
0.35 =days_many =mouth_sores
0.35 =days_many =soaking_pad
0.35 =days_many =unresponsive
0.35 =days_many =young_baby
0.35 =deformed =hit_hard
0.35 =dentist =soaking_pad
0.35 =dizzy =speech
0.35 =drooling =swelling
0.35 =ear_wax =toes_cold
0.35 =ear_wax =unresponsive
0.35 =elderly =wakes
0.35 =eye_hit_bad =rectal_bleeding
0.35 =eye_hit_bad =sugar_extreme
0.35 =eye_hit_bad =uti
0.35 =fever =pain_beyond
0.35 =headache =high_altitude
0.35 =headache =worst_ever_sick
0.35 =hernia_stuck =pain_any
0.35 =high_altitude
0.35 =high_altitude =vomiting
0.35 =high_fever =rigors_hard
0.35 =high_fever =shaking
0.35 =hip_hurts =hit_hard
0.35 =hoarse
0.35 =hurts_move =severe_weakness
0.35 =immunosuppressed =priapism
0.35 =light_hurts =stiff_neck
0.35 =long_bleed =suicidal
0.35 =muscle_cramps
0.35 =no_urine =pregnant
0.35 =no_urine =urinary_stuck
0.35 =one_side_belly =right_side
0.35 =opioid =overdose_taken
0.35 =pain_any =priapism
0.35 =postpartum
0.35 =priapism =sickle_cell
0.35 =purple_word =swelling
0.35 =radiates =scratched
0.35 =rectal_bleeding
0.35 =severe_headache =worst_ever_sick
0.35 =severe_pain =testicle
0.35 =severe_pain =worst_ever_sick
0.35 =speech =weak_one_side
0.35 =swelling
0.35 =worst_ever =worst_ever_sick
0.35 =worst_ever_sick
0.35 =young_baby
0.35 ^ _ water
0.35 ^ postpartum
0.35 ^ she
0.35 a _ pain
0.35 a curtain
0.35 a needle
0.35 a temp
0.35 all _ antidepressant
0.35 all _ way
0.35 an edible
0.35 and _ funny
0.35 appendix burst
0.35 at _ mouth
0.35 baby stopp
0.35 baby wont
0.35 bag _ full
0.35 been _ on
0.35 beep and
0.35 black _ sticky
0.35 bladder
0.35 bloody diarrhea
0.35 blue _ the
0.35 blue for
0.35 boil
0.35 boyfriend
0.35 bruise _ his
0.35 but _ still
0.35 chest has
0.35 co
0.35 co _ beep
0.35 co detector
0.35 copperhead
0.35 cough _ foam
0.35 cut by
0.35 dad speech
0.35 detector _ and
0.35 detector beep
0.35 door
0.35 edible
0.35 faint _ runn
0.35 faint while
0.35 fell from
0.35 foam _ the
0.35 foam at
0.35 half _ face
0.35 has _ bruise
0.35 headach and
0.35 headache _ see
0.35 hemophilia _ bump
0.35 her leg
0.35 hes cry
0.35 hit the
0.35 hour _ i
0.35 husband _ is
0.35 i _ bitten
0.35 ill _ my
0.35 ill hurt
0.35 is _ down
0.35 is over
0.35 is pound
0.35 it tonight
0.35 jumbl
0.35 laundry
0.35 like _ time
0.35 magnet from
0.35 make _ sense
0.35 make no
0.35 min _ i
0.35 morn and
0.35 my _ burst
0.35 my _ pump
0.35 my _ yo
0.35 not _ -right
0.35 of glas
0.35 of her
0.35 on him
0.35 only #11+
0.35 out of
0.35 pacemaker
0.35 painful
0.35 pass _ while
0.35 pesticide
0.35 sharp pain
0.35 skin _ peel
0.35 so _ im
0.35 stiff and
0.35 stop
0.35 stray
0.35 talk
0.35 temp of
0.35 tender
0.35 the _ home
0.35 the nurs
0.35 the way
0.35 think _ appendix
0.35 throw up
0.35 tingl and
0.35 took viagra
0.35 turn black
0.35 wait til
0.35 was cut
0.35 with pesticide
0.35 year _ drank
0.34 # yr
0.34 #99+ _ wont
0.34 -a
0.34 =a_lot =dark_urine
0.34 =a_lot =flashes_floaters
0.34 =a_lot =stool_blood
0.34 =a_lot =vomiting
0.34 =abuse_danger =heat_exposure
0.34 =acts_drunk =confused
0.34 =alcohol =unresponsive
0.34 =allergen =hoarse
0.34 =arm_hand_pain =jaw_arm_sweat
0.34 =at_rest =leg_feet_swollen
0.34 =baby =limp_refuses
0.34 =baby =purple_word
0.34 =baby =wont_feed
0.34 =barking_stridor =dangerous_person
0.34 =belly_pain =severe_pain
0.34 =belly_word =chest_lasting
0.34 =belly_word =severe_pain
0.34 =bite_bad =headache
0.34 =bite_bad =severe_pain
0.34 =bleeding_any =pale_clammy
0.34 =bleeding_heavy =calf
0.34 =blurry_vision =postpartum
0.34 =blurry_vision =squeezing_word
0.34 =both_legs =weak_legs
0.34 =breathe_word =hernia_stuck
0.34 =burn_any =electric
0.34 =burn_severity =green_vomit
0.34 =burn_severity =radiates
0.34 =carbon_monoxide =dizzy
0.34 =chemical_word =smoke
0.34 =chest_lasting =deformed
0.34 =chest_lasting =drugs_taken
0.34 =chest_lasting =elderly
0.34 =chest_lasting =flashes_floaters
0.34 =chest_lasting =hallucinating
0.34 =chest_lasting =hives
0.34 =chest_lasting =left_ribs
0.34 =chest_lasting =swelling_throat
0.34 =chest_lasting =valve_or_device
0.34 =confused =fall_any
0.34 =days_many =jaw_locked
0.34 =days_many =nail_word
0.34 =deep_cut =scratched
0.34 =digoxin =head_danger
0.34 =digoxin =shaking
0.34 =dizzy =eye_hit_bad
0.34 =during_effort =squeezing_word
0.34 =ear_blood =fight_blow
0.34 =ear_pain =swelling
0.34 =eye_area =eye_chemical
0.34 =eye_chemical
0.34 =eye_hit_bad =limb_bleeds
0.34 =eye_pain =eye_red
0.34 =gradual_numb =numb_any
0.34 =hives
0.34 =hours_pain =severe_pain
0.34 =hours_pain =valve_or_device
0.34 =immunosuppressed =squeezing_word
0.34 =irregular_heart =weak_any
0.34 =jaw_arm_sweat =radiates
0.34 =joint_hot =rigors
0.34 =limb_bleeds
0.34 =limb_cold_pale =toes_cold
0.34 =limb_injury =suicidal
0.34 =new_baby =soaking_pad
0.34 =opioid =using_word
0.34 =pain_any =purple_word
0.34 =pregnant =soaking_pad
0.34 =recent_surgery =sudden
0.34 =rectal_blood
0.34 =shaking =sugar_low
0.34 =shaking =sugar_very_low
0.34 =sudden_balance
0.34 =tia_resolved =vaginal_bleeding
0.34 =wound_infected
0.34 ^ _ been
0.34 ^ _ just
0.34 ^ _ oxygen
0.34 ^ coworker
0.34 ^ husband
0.34 ^ severe
0.34 ache _ #11+
0.34 after _ my
0.34 after _ new
0.34 and _ down
0.34 and breath
0.34 and one
0.34 and turn
0.34 anymore and
0.34 are tingl
0.34 as a
0.34 been _ a
0.34 been _ and
0.34 bleed through
0.34 bloody _ and
0.34 bump her
0.34 but since
0.34 came _ and
0.34 cant _ shak
0.34 chlorine
0.34 come _ i
0.34 come when
0.34 cough _ lot
0.34 cough _ pink
0.34 cousin _ shot
0.34 cut _ my
0.34 cutt
0.34 daughter _ hav
0.34 do _ still
0.34 ear infection
0.34 even _ rest
0.34 even at
0.34 faint and
0.34 feel _ and
0.34 feel _ to
0.34 forehead
0.34 furnace
0.34 hand _ a
0.34 hav _ to
0.34 have _ bad
0.34 heavy
0.34 her _ she
0.34 her word
0.34 her wrist
0.34 hes _ to
0.34 house fire
0.34 i faint
0.34 im _ labor
0.34 im gonna
0.34 in _ drink
0.34 is confus
0.34 it _ no
0.34 it thi
0.34 left _ hurt
0.34 lost vision
0.34 mak
0.34 mom
0.34 monoxide _ is
0.34 my _ leg
0.34 my _ off
0.34 my _ yr
0.34 my defibrillator
0.34 my life
0.34 my mom
0.34 nail last
0.34 off
0.34 out
0.34 out _ and
0.34 pee and
0.34 puls
0.34 rac and
0.34 rash after
0.34 red _ going
0.34 rib and
0.34 say _ want
0.34 shoot
0.34 shoot _ the
0.34 shot _ the
0.34 shot in
0.34 side of
0.34 smell smoke
0.34 someone _ someth
0.34 someth _ in
0.34 super
0.34 terrib
0.34 that dont
0.34 the _ pain
0.34 the color
0.34 the pain
0.34 thing say
0.34 through _ foot
0.34 time _ dose
0.34 toe _ white
0.34 up pink
0.34 wall
0.34 went off
0.34 with _ fever
0.34 with _ needle
0.33 #11+ _ since
0.33 -control
0.33 -had -a
0.33 -slept _ -#
0.33 =a_lot =belly_pain
0.33 =a_lot =calf
0.33 =after_hard_exercise =heat_exposure
0.33 =allergen =blister_any
0.33 =allergen =blister_word
0.33 =back_pain =hours_pain
0.33 =belly_hit =eye_hit_bad
0.33 =belly_word =pale_clammy
0.33 =bite_bad =clot_risk
0.33 =bite_bad =confused
0.33 =bite_bad =making_swell
0.33 =bleeding_any =burn_severity
0.33 =blow_ribs =hit_hard
0.33 =bluish =toes_cold
0.33 =breath_pauses =cough
0.33 =burn_severity =cocaine
0.33 =burn_severity =fell_baby
0.33 =burn_severity =limb_cold_pale
0.33 =burn_severity =swelling_lips
0.33 =burn_severity =vomiting_constantly
0.33 =calf
0.33 =cannot_breathe =inhaler_fails
0.33 =chest_lasting =inhaler_fails
0.33 =chest_lasting =irregular_heart
0.33 =chest_lasting =racing_heart
0.33 =chest_lasting =swelling
0.33 =chest_lasting =testicle
0.33 =chest_pressure =sweating
0.33 =child_got_pills =unresponsive
0.33 =choking =elderly
0.33 =clot_risk =swelling
0.33 =co_word =headache
0.33 =cold_exposure =head_danger
0.33 =cold_exposure =speech
0.33 =cough =hernia_stuck
0.33 =deformed =sudden
0.33 =ear_blood =hit_hard
0.33 =ear_wax =low_temp
0.33 =electric =thrown_back
0.33 =eye_area =fight_blow
0.33 =eye_area =severe_pain
0.33 =eye_area =vomiting
0.33 =eye_bulge =swelling
0.33 =eye_hit_bad =hours_pain
0.33 =eye_hit_bad =tearing
0.33 =eye_pain =light_hurts
0.33 =face_odd
0.33 =fainted =pain_any
0.33 =fall_any =vomiting
0.33 =feels_incredible =mania_psychosis
0.33 =feels_incredible =sleepless_days
0.33 =feels_incredible =withdrawal
0.33 =fever =means_mentioned
0.33 =fever =squeezing_word
0.33 =gas_smell
0.33 =harm_others =using_word
0.33 =head_danger =limb_injury
0.33 =head_danger =no_gas
0.33 =head_danger =pregnant
0.33 =head_danger =rigors
0.33 =head_danger =wont_feed
0.33 =heart_condition =squeezing_word
0.33 =hours_pain =pale_clammy
0.33 =hours_pain =racing_heart
0.33 =hours_pain =recent_surgery
0.33 =hours_pain =right_side
0.33 =hours_pain =wakes
0.33 =indigestion_odd =pale_clammy
0.33 =indigestion_odd =sweating
0.33 =irregular_heart =near_faint
0.33 =line_infected =line_shakes
0.33 =line_shakes
0.33 =long_bleed =pale_clammy
0.33 =low_temp
0.33 =no_gas =vomiting
0.33 =not_self
0.33 =pain_any =poison_swallowed
0.33 =pain_any =skin_peeling
0.33 =pain_any =tearing
0.33 =pain_any =urinary_stuck
0.33 =pain_any =vomiting
0.33 =pain_beyond =purple_word
0.33 =pale_clammy =sweating
0.33 =pleuritic =squeezing_word
0.33 =pneumonia_known =short_breath
0.33 =priapism =swelling
0.33 =purple_rash =purple_word
0.33 =red_racing =spreading
0.33 =refuses =tia_resolved
0.33 =retractions =short_breath
0.33 =silent_for_a_reason =unresponsive
0.33 =snake_bad
0.33 =squeezing_word =tearing
0.33 =stiff_neck =vomiting
0.33 =throat_sore =wont_swallow
0.33 =withdrawal =wont_feed
0.33 ^ _ drank
0.33 ^ _ infection
0.33 ^ _ insulin
0.33 ^ _ no
0.33 ^ _ stopp
0.33 ^ pass
0.33 above
0.33 ache im
0.33 addison and
0.33 an abortion
0.33 and _ two
0.33 and crie
0.33 around _ eye
0.33 baby _ limp
0.33 baby head
0.33 back _ i
0.33 bad
0.33 birth last
0.33 blister all
0.33 chest
0.33 chok _ steak
0.33 day _ now
0.33 each
0.33 ear _ thi
0.33 ear since
0.33 end _ life
0.33 everyth
0.33 eye since
0.33 faint twice
0.33 fat
0.33 feel dizzy
0.33 feverish
0.33 foreskin
0.33 foul
0.33 got
0.33 got back
0.33 gun in
0.33 had _ abortion
0.33 has _ tight
0.33 have _ knife
0.33 have addison
0.33 hernia
0.33 hes still
0.33 hurt bad
0.33 i _ addison
0.33 i _ wake
0.33 in _ after
0.33 in _ face
0.33 in one
0.33 insulin pump
0.33 is _ black
0.33 is _ by
0.33 ive been
0.33 keep
0.33 keep say
0.33 kill
0.33 leg _ dont
0.33 like _ is
0.33 like ther
0.33 me when
0.33 my _ <i
0.33 my _ ten
0.33 not -mak
0.33 numbnes
0.33 of his
0.33 off _ -me
0.33 oil _ is
0.33 old with
0.33 on steak
0.33 ooz
0.33 open _ i
0.33 out _ his
0.33 out _ my
0.33 pok
0.33 powder
0.33 pump
0.33 purple rash
0.33 red and
0.33 red streak
0.33 right _ and
0.33 she took
0.33 shirt
0.33 shut and
0.33 smoke _ a
0.33 so drowsy
0.33 son drank
0.33 spot and
0.33 surgery and
0.33 swollen
0.33 swollen i
0.33 terrible _ and
0.33 than the
0.33 the couch
0.33 the leg
0.33 the shower
0.33 the sink
0.33 those
0.33 threaten
0.33 throat so
0.33 throw
0.33 thrown back
0.33 tight _ and
0.33 tight on
0.33 too many
0.33 towel
0.33 tube
0.33 turn red
0.33 wipe and
0.33 with _ temp
0.33 wont _ bleed
0.32 -a -wet
0.32 -a _ -diaper
0.32 -before
0.32 -had _ -wet
0.32 -him
0.32 -move since
0.32 -there
0.32 <the _ <two
0.32 <week
0.32 <week <ago
0.32 =abuse_danger =means_mentioned
0.32 =alcohol =wound
0.32 =allergen =dystonia
0.32 =at_rest =cannot_breathe
0.32 =baby =fast_breathing
0.32 =baby =short_breath
0.32 =barking_stridor =burn_severity
0.32 =battery_word =chemical_word
0.32 =belly_hit =head_danger
0.32 =bite_bad =bleeding_any
0.32 =bite_bad =halos
0.32 =bladder_bowel_loss =urinary_stuck_long
0.32 =bleeding_any
0.32 =bleeding_any =fall_any
0.32 =bleeding_any =pain_any
0.32 =blood_thinner =hit_hard
0.32 =bp_very_high =headache
0.32 =breathe_word =chest_lasting
0.32 =burn_big =deep_burn
0.32 =burn_severity =cold_limb
0.32 =burn_severity =hit_hard
0.32 =burn_severity =immunosuppressed
0.32 =burn_severity =new_medicine
0.32 =burn_severity =racing_heart
0.32 =burn_severity =toes_cold
0.32 =calf =hours_pain
0.32 =calf =weak_one_side
0.32 =cannot_speak =dangerous_person
0.32 =car_crash =hit_by_car
0.32 =chemical_burn =cocaine
0.32 =chemical_word =pain_any
0.32 =chest_any =hours_pain
0.32 =chest_lasting =clot_risk
0.32 =chest_lasting =harm_others
0.32 =chest_lasting =heat_danger
0.32 =chest_lasting =never_spoke_word
0.32 =chest_lasting =pleuritic
0.32 =chest_lasting =spits_clots
0.32 =chest_pressure =nausea
0.32 =cholinergic =purple_rash
0.32 =clot_risk =many_days
0.32 =clot_risk =short_breath
0.32 =clot_risk =wound
0.32 =clot_risk =wound_open
0.32 =cocaine =pain_any
0.32 =cold_exposure =head_injury
0.32 =cramps =severe_pain
0.32 =dangerous_person =overdose_taken
0.32 =dangerous_person =slow_breathing
0.32 =dark_urine =pain_any
0.32 =days_many =recent_surgery
0.32 =dialysis =weak_any
0.32 =discharge =fever
0.32 =discharge =high_fever
0.32 =drooling =purple_rash
0.32 =drowsy =fall_any
0.32 =ear_wax =limb_injury
0.32 =eye_area =fever
0.32 =eye_area =halos
0.32 =eye_hit =fall_any
0.32 =eye_hit =fight_blow
0.32 =eye_hit =hit_hard
0.32 =eye_pain =halos
0.32 =eye_pain =pain_any
0.32 =fall_any =head_injury
0.32 =fall_any =hit_by_car
0.32 =fall_hard =pain_any
0.32 =fever =glass_test
0.32 =fever =using_word
0.32 =fight_blow =hit_by_car
0.32 =flank_pain =saddle_numb
0.32 =flank_pain =severe_pain
0.32 =glass_test =purple_word
0.32 =green_vomit
0.32 =green_vomit =head_danger
0.32 =green_vomit =phlegm
0.32 =green_vomit =vomiting
0.32 =halos
0.32 =head_danger =hernia_word
0.32 =head_danger =phlegm
0.32 =head_danger =worst_ever_sick
0.32 =hearing =sudden
0.32 =heart_condition =irregular_heart
0.32 =heart_condition =leg_feet_swollen
0.32 =hip_fracture =hit_hard
0.32 =hip_hurts =saddle_numb
0.32 =hit_by_car =hit_hard
0.32 =hoarse =swelling
0.32 =hours_pain =no_urine
0.32 =hours_pain =overdose_taken
0.32 =hours_pain =tia_resolved
0.32 =inhaler_fails =tired
0.32 =kidney_disease =weak_any
0.32 =limb_injury =to_the_bone
0.32 =no_urine =vomiting
0.32 =pain_any =sudden
0.32 =pain_any =swallow_trouble
0.32 =phlegm =spits_clots
0.32 =phlegm =vomiting
0.32 =poison_contact =purple_rash
0.32 =postpartum =wound_open
0.32 =postpartum_smell
0.32 =postpartum_smell =wound_open
0.32 =pregnant =rash
0.32 =radiates =red_racing
0.32 =radiates =wound_infected
0.32 =saddle_numb =tingling_hands
0.32 =scratched =to_the_bone
0.32 =short_breath =slow_breathing
0.32 =speech =sudden
0.32 =sting =swelling_lips
0.32 =tingling_hands =weak_legs
0.32 =to_the_bone =wound
0.32 =urinary_stuck =urinary_stuck_long
0.32 =weak_any =weak_legs
0.32 ^ _ behind
0.32 ^ _ partner
0.32 ^ _ poop
0.32 ^ _ see
0.32 ^ _ was
0.32 ^ after
0.32 ^ bleed
0.32 ^ daughter
0.32 ^ puk
0.32 ^ shingl
0.32 ^ water
0.32 a _ and
0.32 a dog
0.32 a pacemaker
0.32 a sharp
0.32 acid on
0.32 all blood
0.32 and _ with
0.32 and goe
0.32 and thi
0.32 are miss
0.32 arent -there
0.32 baby isnt
0.32 between _ leg
0.32 bleach
0.32 bleach _ in
0.32 can hard
0.32 cant _ at
0.32 cant see
0.32 chang table
0.32 chemo and
0.32 chopp
0.32 close
0.32 clot and
0.32 curtain _ down
0.32 deep hole
0.32 dont _ to
0.32 dont want
0.32 drank nail
0.32 end my
0.32 even _ calm
0.32 feel irregular
0.32 fever
0.32 fever _ chill
0.32 foot and
0.32 from _ and
0.32 grey and
0.32 half of
0.32 have _ #
0.32 havent
0.32 he put
0.32 heart _ irregular
0.32 heart feel
0.32 hes _ up
0.32 his head
0.32 hitt
0.32 hitt _ head
0.32 i _ off
0.32 i took
0.32 ice and
0.32 im _ blood
0.32 im _ month
0.32 in _ at
0.32 in _ hand
0.32 in _ head
0.32 indigestion
0.32 is _ so
0.32 is _ worse
0.32 its _ to
0.32 ive
0.32 jaw _ lock
0.32 kitchen floor
0.32 knife in
0.32 light _ my
0.32 light and
0.32 live
0.32 minute
0.32 move _ arm
0.32 my _ point
0.32 my _ replacement
0.32 my boyfriend
0.32 my oxygen
0.32 my pacemaker
0.32 newborn _ a
0.32 not -mov
0.32 of _ life
0.32 off _ chang
0.32 on _ couch
0.32 on _ kitchen
0.32 only _ week
0.32 peanut
0.32 pinpoint
0.32 pull
0.32 pull _ out
0.32 rattlesnake _ my
0.32 second or
0.32 seem ok
0.32 she _ in
0.32 she _ to
0.32 she wont
0.32 shingl on
0.32 slurr and
0.32 some _ miss
0.32 some are
0.32 spitt
0.32 stair and
0.32 start lisinopril
0.32 stuck _ a
0.32 stuck _ the
0.32 stung
0.32 stung and
0.32 sudden _ #11+
0.32 tack
0.32 tak
0.32 tank
0.32 temp #11+
0.32 text
0.32 the _ are
0.32 the chang
0.32 the tv
0.32 time today
0.32 tube _ out
0.32 tube came
0.32 viagra and
0.32 when _ breath
0.32 when calm
0.32 with _ cant
0.32 wont nurse
0.32 worst _ of
0.31 #11+ over
0.31 #99+ fever
0.31 -fade -when
0.31 -gas
0.31 -mak -sense
0.31 =a_lot =belly_hard
0.31 =a_lot =fall_any
0.31 =a_lot =heat_exposure
0.31 =again_fainted =tia_resolved
0.31 =alcohol =eye_hit_bad
0.31 =allergen =cannot_breathe
0.31 =allergen =using_word
0.31 =anaphylaxis_said =chest_lasting
0.31 =anaphylaxis_said =hours_pain
0.31 =animal_bite =swelling
0.31 =at_rest =cant_lie_flat
0.31 =belly_hit =heat_exposure
0.31 =belly_hit =hit_hard
0.31 =belly_word =dangerous_person
0.31 =belly_word =pain_any
0.31 =bite_bad =curtain_word
0.31 =bite_bad =eye_pain
0.31 =bite_bad =fall_any
0.31 =black_stool =near_faint
0.31 =bleeding_any =vaginal_bleeding
0.31 =bleeding_heavy =cut_self
0.31 =bleeds_a_lot =vaginal_bleeding
0.31 =blood_streak =streak_up
0.31 =blow_chest =fight_blow
0.31 =blurry_vision =eye_pain
0.31 =bp_low
0.31 =bp_low =eye_hit_bad
0.31 =bp_low =squeezing_word
0.31 =burn_severity =iron_pills
0.31 =burn_severity =nausea
0.31 =burn_severity =screams_in_bouts
0.31 =burn_severity =weak_one_side
0.31 =burned_hand
0.31 =calf =recent_surgery
0.31 =carbon_monoxide =refuses
0.31 =chemical_strong =eye_area
0.31 =chemical_strong =eye_chemical
0.31 =chemical_word =short_breath
0.31 =chest_lasting =dry_mouth
0.31 =chest_lasting =feels_sleepy
0.31 =chest_lasting =urinary_stuck_long
0.31 =chest_pressure =pale_clammy
0.31 =child_got_pills =every_one_of_them
0.31 =co_words =vomiting
0.31 =confused =mania_psychosis
0.31 =contact_lens =eye_pain
0.31 =contact_lens =pain_any
0.31 =cough =hurts_breathing
0.31 =curtain_word =eye_area
0.31 =cut_by_accident =eye_area
0.31 =dangerous_person =fight_blow
0.31 =dangerous_person =muscle_strain_word
0.31 =dangerous_person =weak_one_side
0.31 =days_many =tetanus_due
0.31 =electric =hit_hard
0.31 =eye_area =headache
0.31 =eye_hit_bad =half_vision
0.31 =eye_hit_bad =saddle_numb
0.31 =eye_hit_bad =stab_shot
0.31 =eye_hit_bad =swelling
0.31 =fall_any =heat_exposure
0.31 =fall_hard =heat_exposure
0.31 =fall_height =heat_exposure
0.31 =fever =severe_weakness
0.31 =fever =spreading
0.31 =half_vision
0.31 =half_vision =vision_loss
0.31 =hallucinating =hours_pain
0.31 =harm_others =wound
0.31 =head_danger =heat_danger
0.31 =head_danger =one_side_belly
0.31 =head_danger =recent_surgery
0.31 =head_danger =thirsty
0.31 =heart_condition =pain_any
0.31 =heat_danger =pale_clammy
0.31 =heat_danger =sweating
0.31 =heat_exposure =hit_hard
0.31 =high_fever =rash
0.31 =hit_hard =weak_legs
0.31 =hours_pain =inhaler_fails
0.31 =hours_pain =new_baby
0.31 =hours_pain =wound_infected
0.31 =injection_joint =wound
0.31 =jaundice =pain_any
0.31 =leg_swelling_one =recent_surgery
0.31 =long_bleed =vomiting_constantly
0.31 =near_faint =vision_loss
0.31 =neck_swelling =tooth_bad
0.31 =never_spoke_word =suicidal
0.31 =numb_any =tingling_hands
0.31 =pain_any =short_breath
0.31 =pressure_elsewhere
0.31 =radiates =trunk_pain
0.31 =self_harm_now =using_word
0.31 =spreading =streak_up
0.31 =sting =wound_infected
0.31 =suicidal =wound
0.31 =swelling =tooth
0.31 =tia_resolved =weak_one_side
0.31 =weak_any
0.31 ^ _ gave
0.31 ^ bone
0.31 ^ infect
0.31 a _ neck
0.31 a board
0.31 a firework
0.31 a fork
0.31 accidental
0.31 act drunk
0.31 and _ calf
0.31 and _ its
0.31 and _ lost
0.31 and _ wrote
0.31 at all
0.31 at altitude
0.31 baby _ hot
0.31 back hurt
0.31 black _ for
0.31 blood thinner
0.31 board
0.31 burn up
0.31 cashew
0.31 clos up
0.31 cold no
0.31 cord
0.31 couch
0.31 cover in
0.31 doesnt -fade
0.31 down _ two
0.31 dryer _ feel
0.31 fail _ my
0.31 fail and
0.31 feet _ up
0.31 finger _ off
0.31 fire _ im
0.31 fix
0.31 fluid #11+
0.31 fluid _ week
0.31 fume
0.31 got _ by
0.31 got _ grandma
0.31 heart
0.31 heart _ is
0.31 her arm
0.31 her sleep
0.31 hes confus
0.31 hes hot
0.31 home say
0.31 hurt _ kid
0.31 hurt _ lot
0.31 i _ double
0.31 i broke
0.31 i got
0.31 if a
0.31 inhaler _ -doing
0.31 inside me
0.31 into grandma
0.31 is _ out
0.31 is stick
0.31 isnt -doing
0.31 isnt _ -anyth
0.31 isnt _ -up
0.31 it on
0.31 its still
0.31 ive _ diarrhea
0.31 just _ back
0.31 keep _ about
0.31 keep _ thing
0.31 know how
0.31 left _ and
0.31 leg are
0.31 lift it
0.31 look
0.31 med last
0.31 morn she
0.31 mov up
0.31 my _ patient
0.31 my chest
0.31 my heart
0.31 my left
0.31 not
0.31 now _ hurt
0.31 now its
0.31 old _ off
0.31 paranoid
0.31 pass _ twice
0.31 patient husband
0.31 pound _ i
0.31 pregnant _ pass
0.31 put weight
0.31 rash _ doesnt
0.31 rusty _ last
0.31 said _ going
0.31 see _ and
0.31 side
0.31 since _ and
0.31 son swallow
0.31 spurt
0.31 stomach has
0.31 stopp sweat
0.31 swallow and
0.31 ten _ ago
0.31 that _ when
0.31 that doesnt
0.31 the _ hes
0.31 the other
0.31 the pill
0.31 the stuff
0.31 thi _ she
0.31 time _ stand
0.31 to _ kid
0.31 to _ me
0.31 toe _ cold
0.31 took double
0.31 trouble breath
0.31 want _ stab
0.31 windshield
0.31 wont _ to
0.31 wont let
0.31 wont stop
0.31 woozy
0.3 # _ my
0.3 # pound
0.3 -#11+ _ and
0.3 -five _ and
0.3 -hour and
0.3 -in -#
0.3 =a_lot =belly_hit
0.3 =a_lot =belly_word
0.3 =a_lot =bite_bad
0.3 =a_lot =nail_word
0.3 =after_hard_exercise =muscle_hard
0.3 =alcohol =drank
0.3 =alcohol =withdrawal
0.3 =allergen =means_mentioned
0.3 =animal_bite =co_words
0.3 =arm_or_jaw_too =bite_bad
0.3 =at_rest =barking_stridor
0.3 =at_rest =croup_cough
0.3 =back_pain =radiates
0.3 =barking_stridor =cough
0.3 =belly_hit =hip_fracture
0.3 =belly_pain =moved_right
0.3 =belly_word =sweating
0.3 =belly_word =upper_belly_pain
0.3 =bite_bad =chemical_burn
0.3 =bite_bad =neck_broken
0.3 =bite_bad =neck_pain
0.3 =bite_bad =short_breath
0.3 =bite_bad =swelling_lips
0.3 =bite_bad =tingling_hands
0.3 =blood_streak =glass_test
0.3 =blood_thinner =nosebleed
0.3 =blurry_vision =eye_hit_bad
0.3 =bp_high =pregnant
0.3 =burn_severity =clot_risk
0.3 =burn_severity =face_odd
0.3 =burn_severity =irregular_heart
0.3 =burn_severity =jaw_arm_sweat
0.3 =burn_severity =mania_psychosis
0.3 =cannot_breathe =fainted
0.3 =cannot_breathe =retractions
0.3 =chest_any =long_bleed
0.3 =chest_lasting =done_with_it
0.3 =chest_lasting =goodbye_note
0.3 =chest_lasting =mania_psychosis
0.3 =chest_lasting =soaking_fast
0.3 =chest_lasting =very_fast_pulse
0.3 =chest_lasting =vomiting_blood
0.3 =choking =speech
0.3 =cholinergic =swelling
0.3 =confused =short_breath
0.3 =cough =short_breath
0.3 =cut_by_accident =eye_hit
0.3 =cut_by_accident =fever
0.3 =dangerous_person =pale_clammy
0.3 =dark_urine =muscle_hard
0.3 =days_many =newborn
0.3 =drowsy =hours_pain
0.3 =during_exercise =head_danger
0.3 =dystonia =eye_area
0.3 =eye_area =swallowed_battery
0.3 =eye_hit_bad =hurts_breathing
0.3 =eye_hit_bad =injection_joint
0.3 =eye_hit_bad =moved_right
0.3 =eye_hit_bad =one_side_belly
0.3 =eye_hit_bad =severe_headache
0.3 =eye_hit_bad =sweating
0.3 =eye_hit_bad =unequal_pupils
0.3 =fight_blow =pain_any
0.3 =fight_blow =trunk_pain
0.3 =harm_others =postpartum
0.3 =head_danger =hernia_stuck
0.3 =hernia_stuck =hit_hard
0.3 =hernia_stuck =long_bleed
0.3 =high_fever =recent_travel
0.3 =hip_hurts
0.3 =hives =sting
0.3 =hours_pain =leg_swelling_one
0.3 =hours_pain =severe_weakness
0.3 =hours_pain =soaking_fast
0.3 =hurts_breathing =squeezing_word
0.3 =limb_injury =neck_broken
0.3 =long_bleed =near_faint
0.3 =long_on_floor
0.3 =means_at_hand =self_harm_now
0.3 =moved_right
0.3 =moved_right =pain_any
0.3 =moved_right =right_side
0.3 =moved_right =squeezing_word
0.3 =neck_broken
0.3 =neck_pain
0.3 =neck_pain =pain_any
0.3 =never_spoke_word =seizure
0.3 =numb_any =squeezing_word
0.3 =overdose_taken =vomiting
0.3 =pain_any =stiff_neck
0.3 =phlegm =pink_foam
0.3 =pregnant =preterm_weeks
0.3 =pregnant =swelling
0.3 =preterm_weeks
0.3 =projectile =weight_loss
0.3 =purple_word =rash
0.3 =racing_heart =rigors_hard
0.3 =severe_pain =sudden
0.3 =short_breath =smoke
0.3 =short_breath =sudden
0.3 =skin_infection =swelling
0.3 =soaking_fast
0.3 =soaking_fast =soaking_pad
0.3 =stool_blood
0.3 =swallow_trouble =throat_sore
0.3 =weight_loss =young_baby
0.3 ^ erection
0.3 ^ pregnant
0.3 a _ bite
0.3 a _ bottle
0.3 a _ branch
0.3 a pencil
0.3 a rope
0.3 a squeaky
0.3 acid _ my
0.3 an _ shock
0.3 and #99+
0.3 and _ near
0.3 and _ room
0.3 and _ spot
0.3 and _ think
0.3 and _ wet
0.3 and about
0.3 and lighthead
0.3 and out
0.3 anymore _ i
0.3 asthma _ and
0.3 bend it
0.3 bleed _ lot
0.3 breath fast
0.3 breath has
0.3 broke _ neck
0.3 burn _ whole
0.3 burn and
0.3 by _ wasp
0.3 came _ from
0.3 cant _ straight
0.3 cant control
0.3 cant lie
0.3 carbon
0.3 carbon monoxide
0.3 cirrhosi and
0.3 cola
0.3 dad _ out
0.3 dad pass
0.3 daughter lip
0.3 deep and
0.3 diabetic _ is
0.3 diarrhea _ a
0.3 doesnt remember
0.3 drove
0.3 electric _ from
0.3 erection _ #
0.3 erection for
0.3 every five
0.3 eye _ bleed
0.3 eye _ grind
0.3 fbi
0.3 fever _ short
0.3 find
0.3 finger with
0.3 floppy and
0.3 garage _ the
0.3 garage with
0.3 get up
0.3 gett
0.3 got _ electric
0.3 got an
0.3 hand
0.3 hand _ and
0.3 hard _ breathe
0.3 hasnt -had
0.3 he is
0.3 her mouth
0.3 hes _ not
0.3 hiccupp
0.3 high
0.3 his _ with
0.3 i _ heart
0.3 i _ stop
0.3 i wet
0.3 im only
0.3 inside
0.3 is _ back
0.3 it was
0.3 its all
0.3 just got
0.3 kid wont
0.3 left _ of
0.3 left side
0.3 leg _ bent
0.3 leg swell
0.3 leg with
0.3 like my
0.3 lot _ it
0.3 make your
0.3 mark
0.3 minut _ im
0.3 monoxide
0.3 my _ i
0.3 my _ say
0.3 my dialysi
0.3 near _ eye
0.3 next door
0.3 no _ today
0.3 nonstop and
0.3 of _ pool
0.3 off _ tip
0.3 oil and
0.3 open _ eye
0.3 out _ one
0.3 out in
0.3 poop _ like
0.3 pregnant _ bad
0.3 school and
0.3 see flash
0.3 see sparkl
0.3 seem fine
0.3 shingl near
0.3 so short
0.3 soak a
0.3 soccer practice
0.3 son his
0.3 sparkl
0.3 stuck a
0.3 stuck in
0.3 the _ she
0.3 the _ since
0.3 the fbi
0.3 the inhaler
0.3 there
0.3 tight and
0.3 to shoot
0.3 tree branch
0.3 two day
0.3 two of
0.3 w
0.3 wet myself
0.3 whole _ with
0.3 wife is
0.3 with #99+
0.3 with _ car
0.3 with _ is
0.3 wont _ at
0.3 wont look
0.3 wont quit
0.3 wound is
0.3 wreck
0.29 #11+ _ last
0.29 -day and
0.29 -drink and
0.29 -in _ -day
0.29 =a_lot =chest_pressure
0.29 =a_lot =confused
0.29 =a_lot =head_danger
0.29 =alcohol =baby_still
0.29 =alcohol =hallucinating
0.29 =baby =baby_hot
0.29 =baby =many_days
0.29 =back_pain =numb_any
0.29 =belly_hard =vomiting
0.29 =belly_hit =drowsy
0.29 =belly_pain =hernia_stuck
0.29 =belly_word =moved_right
0.29 =belly_word =one_side_belly
0.29 =bite_bad =choking
0.29 =bite_bad =wheeze_word
0.29 =bleeding_any =rectal_blood
0.29 =bluish =chest_lasting
0.29 =bp_extreme =headache
0.29 =bp_low =near_faint
0.29 =bp_medicine =overdose_taken
0.29 =burn_any =hoarse
0.29 =burn_severity =heart_condition
0.29 =burn_severity =hurts_move
0.29 =burn_severity =hypertension
0.29 =burn_severity =postpartum
0.29 =calf =deep_cut
0.29 =calf =short_breath
0.29 =cannot_move_limb =cannot_move_side
0.29 =cant_lie_flat =racing_heart
0.29 =carbon_monoxide =nausea
0.29 =cast_tight =limb_injury
0.29 =chest_lasting =coughs_blood
0.29 =chest_lasting =device_alarm
0.29 =chest_lasting =eye_hit_bad
0.29 =chest_lasting =grunting
0.29 =chest_lasting =radiates_groin
0.29 =chest_lasting =rigors
0.29 =chest_lasting =saddle_numb
0.29 =chest_lasting =wheeze_word
0.29 =chest_pressure =long_bleed
0.29 =child_got_pills =edible_word
0.29 =co_words =gas_smell
0.29 =co_words =nausea
0.29 =cold_exposure =frostbite
0.29 =cold_exposure =hernia_stuck
0.29 =confused =long_bleed
0.29 =cough =poison_swallowed
0.29 =cut_by_accident =hernia_stuck
0.29 =dangerous_person =hoarse
0.29 =dangerous_person =recent_infection
0.29 =dangerous_person =sleepless_days
0.29 =days_many =phlegm
0.29 =device_alarm =hours_pain
0.29 =drowsy =newborn
0.29 =drowsy =young_baby
0.29 =drugs_taken =means_mentioned
0.29 =ear_pain =recent_infection
0.29 =ear_swollen =recent_infection
0.29 =eye_area =mouth_sores
0.29 =eye_hit_bad =shoulder_pain
0.29 =eye_hit_bad =sickle_cell
0.29 =eye_hit_bad =suicidal
0.29 =eye_pain =severe_pain
0.29 =face_odd =numb_any
0.29 =faint_exertion =tia_resolved
0.29 =fainted =near_faint
0.29 =fall_hard =numb_any
0.29 =fever =limp_refuses
0.29 =flu_bad =head_danger
0.29 =gallbladder =pain_any
0.29 =head_danger =long_bleed
0.29 =head_danger =preterm_weeks
0.29 =head_danger =severe_weakness
0.29 =head_danger =short_breath
0.29 =head_danger =vaginal_bleeding
0.29 =head_injury =headache
0.29 =hernia_stuck =trunk_pain
0.29 =hip_hurts =pain_any
0.29 =hit_hard
0.29 =hit_hard =severe_weakness
0.29 =hurts_move =right_side
0.29 =hypertension =overdose_taken
0.29 =leg_feet_swollen =muscle_hard
0.29 =leg_swelling_one =short_breath
0.29 =leg_swelling_one =swelling
0.29 =long_bleed =speech
0.29 =muscle_hard =swelling
0.29 =new_baby =postpartum
0.29 =newborn =young_baby
0.29 =phlegm =pregnant
0.29 =postpartum =postpartum_smell
0.29 =postpartum =wound_infected
0.29 =pregnant =swelling_face
0.29 =pregnant =vomiting_constantly
0.29 =radiates =wound
0.29 =rigors =uti
0.29 =scratched =suicidal
0.29 =severe_pain =swelling
0.29 =shaking =using_word
0.29 =sickle_cell =squeezing_word
0.29 =slow_breathing =using_word
0.29 =squeezing_word =uti
0.29 =sweating
0.29 =tired =weak_breathing
0.29 ^ _ attack
0.29 ^ _ dresser
0.29 ^ _ monoxide
0.29 ^ _ think
0.29 ^ carbon
0.29 ^ hit
0.29 ^ swell
0.29 a _ attack
0.29 a _ bad
0.29 a dresser
0.29 a nail
0.29 about #11+
0.29 above #11+
0.29 after fall
0.29 all around
0.29 allergic _ peanut
0.29 an hour
0.29 and _ been
0.29 and _ clear
0.29 and _ cough
0.29 and _ now
0.29 and _ off
0.29 and _ scar
0.29 and _ tongue
0.29 and _ word
0.29 and cold
0.29 and half
0.29 and lip
0.29 and smell
0.29 and too
0.29 arm went
0.29 ate wild
0.29 baby _ month
0.29 back _ the
0.29 bad _ after
0.29 behind his
0.29 bigger
0.29 boil _ on
0.29 bone _ pok
0.29 boyfriend _ me
0.29 breast _ and
0.29 breath sound
0.29 burn _ hand
0.29 but now
0.29 catch
0.29 child _ a
0.29 copd
0.29 cough _ stuff
0.29 crazy _ pee
0.29 day _ #
0.29 day _ and
0.29 diarrhea
0.29 diarrhea for
0.29 dresser
0.29 dresser _ on
0.29 dresser fell
0.29 each time
0.29 feed _ came
0.29 feed and
0.29 feed tube
0.29 feel _ ther
0.29 fume _ the
0.29 gave birth
0.29 go _ in
0.29 got _ fever
0.29 had her
0.29 half _ my
0.29 hard _ a
0.29 hard and
0.29 hard as
0.29 hav chest
0.29 her ear
0.29 hip
0.29 his _ caught
0.29 hit _ head
0.29 hold my
0.29 hurt _ breathe
0.29 i _ and
0.29 i _ hard
0.29 i _ lift
0.29 i _ three
0.29 im _ a
0.29 im _ cant
0.29 im _ so
0.29 im breath
0.29 in _ middle
0.29 in _ on
0.29 in _ the
0.29 inhal a
0.29 is _ real
0.29 is gray
0.29 is pok
0.29 is raspy
0.29 is spinn
0.29 is tight
0.29 it look
0.29 its my
0.29 kid drank
0.29 know if
0.29 labor and
0.29 left in
0.29 like mad
0.29 long paus
0.29 make _ tongue
0.29 middle
0.29 month _ and
0.29 my _ belly
0.29 my _ wound
0.29 my bladder
0.29 my bone
0.29 my hand
0.29 my steroid
0.29 my uncle
0.29 neighbor
0.29 not -sweat
0.29 old _ feel
0.29 on herself
0.29 one pupil
0.29 out _ after
0.29 pain _ i
0.29 pain and
0.29 palm _ the
0.29 pregnant _ i
0.29 puk blood
0.29 raspy
0.29 shard
0.29 shiver and
0.29 sleepy and
0.29 soak through
0.29 someone put
0.29 son _ out
0.29 speech came
0.29 stiff fever
0.29 sweat and
0.29 the _ behind
0.29 the middle
0.29 think it
0.29 to peanut
0.29 today no
0.29 tub
0.29 tylenol _ night
0.29 tylenol last
0.29 up _ bad
0.29 voice _ raspy
0.29 wake _ up
0.29 want _ use
0.29 water on
0.29 we _ wake
0.29 we were
0.29 weight _ my
0.29 went _ and
0.29 wife _ is
0.29 with it
0.29 woke
0.29 wont put
0.29 wound from
0.29 year _ wont
0.28 # _ today
0.28 # pad
0.28 -baby _ -all
0.28 -in
0.28 -peed since
0.28 -with
0.28 =a_lot =blood_thinner
0.28 =a_lot =burn_any
0.28 =a_lot =tia_resolved
0.28 =amputated =limb_trapped
0.28 =baby_hot =wont_feed
0.28 =back_pain =sudden
0.28 =barking_stridor =short_breath
0.28 =belly_hit =calf
0.28 =belly_pain =chest_lasting
0.28 =belly_pain =one_side_belly
0.28 =belly_word =burn_severity
0.28 =belly_word =head_danger
0.28 =bite_bad =face_odd
0.28 =bite_bad =hours_pain
0.28 =bite_bad =smoke
0.28 =bleeding_any =limb_bleeds
0.28 =bleeding_any =squeezing_word
0.28 =bleeding_any =stab_shot
0.28 =bleeding_heavy =chest_lasting
0.28 =bleeding_heavy =not_clotting
0.28 =bleeding_heavy =vaginal_bleeding
0.28 =blood_thinner =hemophilia_word
0.28 =blow_ribs =fall_any
0.28 =blow_ribs =fight_blow
0.28 =bluish =eye_hit_bad
0.28 =bp_medicine =burn_severity
0.28 =burn_severity =chemical_strong
0.28 =burn_severity =chest_tearing
0.28 =burn_severity =hallucinating
0.28 =burn_severity =radiates_groin
0.28 =burn_severity =spreading
0.28 =burn_severity =tearing
0.28 =burn_severity =tearing_trunk
0.28 =burn_severity =vaginal_bleeding
0.28 =calf =cut_by_accident
0.28 =cannot_breathe =choking
0.28 =cannot_breathe =cough
0.28 =car_crash =cut_by_accident
0.28 =chemical_word =eye_hit_bad
0.28 =chemical_word =wheeze_word
0.28 =chest_any =cocaine
0.28 =chest_lasting =croup_cough
0.28 =chest_lasting =dark_urine
0.28 =chest_lasting =electric
0.28 =chest_lasting =inhaled_object
0.28 =chest_lasting =making_swell
0.28 =chest_lasting =mouth_sores
0.28 =chest_lasting =squeezing_word
0.28 =chest_lasting =sudden
0.28 =chest_pressure =weak_one_side
0.28 =child_got_pills =head_danger
0.28 =clot_risk =pain_any
0.28 =co_words =refuses
0.28 =cocaine =dangerous_person
0.28 =contact_lens =light_hurts
0.28 =cough =inhaled_object
0.28 =dangerous_person =fell
0.28 =dangerous_person =limb_injury
0.28 =dangerous_person =sweating
0.28 =dangerous_person =trunk_pain
0.28 =days_many =limp_leg
0.28 =days_many =tick
0.28 =diabetes =ketone_breath
0.28 =diabetes =thirsty
0.28 =diarrhea =no_urine
0.28 =digoxin
0.28 =discharge =hours_pain
0.28 =drank =vomiting
0.28 =drooling =swelling_throat
0.28 =drug_named =skin_peeling
0.28 =during_exercise =heat_exposure
0.28 =ear_wax =short_breath
0.28 =elderly =sudden
0.28 =eye_area =pain_any
0.28 =eye_hit_bad =leg_swelling_one
0.28 =eye_hit_bad =limb_cold_pale
0.28 =eye_hit_bad =no_urine
0.28 =eye_hit_bad =to_the_bone
0.28 =face_droop =speech
0.28 =fast_breathing =head_danger
0.28 =feels_sleepy =sugar_very_high
0.28 =fever =headache
0.28 =fever =light_hurts
0.28 =fever =long_bleed
0.28 =fever =sting
0.28 =fever =tropics
0.28 =fight_blow =vomiting
0.28 =head_danger =hernia
0.28 =head_danger =seizure
0.28 =head_danger =sugar_extreme
0.28 =head_danger =wakes
0.28 =heart_murmur_fever
0.28 =hemophilia_word
0.28 =hernia =pain_any
0.28 =hernia_word =vomiting
0.28 =hit_hard =legs_gone
0.28 =hives =vomiting
0.28 =hours_pain =stroke_word
0.28 =hurts_move =legs_gone
0.28 =hurts_move =weak_legs
0.28 =immunosuppressed =severe_pain
0.28 =inhaled_object
0.28 =injection_joint =sudden
0.28 =iron_pills =overdose_taken
0.28 =ketone_breath =vomiting
0.28 =legs_gone =severe_weakness
0.28 =limb_injury =radiates
0.28 =limp_leg =severe_weakness
0.28 =long_bleed =not_clotting
0.28 =near_faint =squeezing_word
0.28 =near_faint =very_fast_pulse
0.28 =neck_pain =numb_any
0.28 =one_side_belly =squeezing_word
0.28 =one_side_throat
0.28 =pain_any =rigors_hard
0.28 =pain_any =wont_swallow
0.28 =pink_foam =short_breath
0.28 =possible_fracture =red_racing
0.28 =possible_fracture =scratched
0.28 =pregnant =severe_headache
0.28 =red_racing =swelling
0.28 =right_side =squeezing_word
0.28 =severe_pain =sickle_cell
0.28 =severe_pain =vomiting
0.28 =severe_weakness =speech
0.28 =shoulder_pain =squeezing_word
0.28 =soaking_pad =swelling
0.28 =spreading =wound
0.28 =squeezing_word =vomiting
0.28 =squeezing_word =weak_one_side
0.28 =sudden =vision_loss
0.28 =sugar_extreme =vomiting
0.28 ^ _ collaps
0.28 ^ _ flare
0.28 ^ _ got
0.28 ^ _ pressure
0.28 ^ _ stick
0.28 ^ _ sudden
0.28 ^ _ tell
0.28 ^ _ whole
0.28 ^ _ woke
0.28 ^ blister
0.28 ^ miss
0.28 ^ roommate
0.28 ^ soak
0.28 a fit
0.28 a stiff
0.28 after #11+
0.28 after _ fight
0.28 after _ minut
0.28 and _ #11+
0.28 and _ nonsense
0.28 and _ one
0.28 and _ only
0.28 and _ pregnant
0.28 and _ shiver
0.28 and _ stool
0.28 and clear
0.28 and light
0.28 and some
0.28 and sweaty
0.28 and yellow
0.28 ate _ poison
0.28 ate rat
0.28 baby _ floppy
0.28 baby _ week
0.28 baby swallow
0.28 bad _ the
0.28 bad my
0.28 been _ the
0.28 belly button
0.28 bent _ wrong
0.28 bent the
0.28 between my
0.28 brother _ hav
0.28 burn mark
0.28 but _ breath
0.28 chainsaw
0.28 chest is
0.28 com _ over
0.28 com down
0.28 cough _ i
0.28 dog _ the
0.28 dont _ how
0.28 down _ when
0.28 drank juice
0.28 ear is
0.28 explode
0.28 face _ the
0.28 faint in
0.28 fell
0.28 fever _ and
0.28 fever _ cough
0.28 fever _ is
0.28 fever _ yellow
0.28 fever rash
0.28 from _ fire
0.28 gave _ and
0.28 got electrocut
0.28 has not
0.28 hav _ of
0.28 hav thought
0.28 he say
0.28 hemophilia
0.28 her _ swell
0.28 high pitch
0.28 his ear
0.28 hot _ and
0.28 hot _ dry
0.28 hot _ wont
0.28 husband _ his
0.28 i _ stand
0.28 in _ thigh
0.28 in a
0.28 inhaler _ empty
0.28 is puffy
0.28 it came
0.28 keep fall
0.28 knee _ huge
0.28 know _ he
0.28 left hand
0.28 live wire
0.28 look blue
0.28 look like
0.28 magnet _ his
0.28 me in
0.28 me twice
0.28 metal _ in
0.28 move _ leg
0.28 my _ section
0.28 my _ she
0.28 my c
0.28 nail _ into
0.28 nodd
0.28 nodd off
0.28 nonstop lost
0.28 not -wak
0.28 not _ -sense
0.28 not _ but
0.28 now
0.28 of _ myself
0.28 on _ bike
0.28 on _ i
0.28 on _ roof
0.28 our
0.28 out _ im
0.28 out at
0.28 over _ vision
0.28 own spit
0.28 peel _ in
0.28 people _ arent
0.28 people who
0.28 pitch
0.28 pupil is
0.28 purple _ that
0.28 rate is
0.28 real dizzy
0.28 real slow
0.28 red swollen
0.28 say its
0.28 scissor
0.28 she _ all
0.28 shock _ twice
0.28 shock by
0.28 skin _ and
0.28 sleepy
0.28 someone
0.28 someth _ my
0.28 sound like
0.28 stool _ black
0.28 swallow _ battery
0.28 swallow _ own
0.28 swallow bleach
0.28 swell _ after
0.28 swollen behind
0.28 swollen for
0.28 take the
0.28 the _ gun
0.28 the _ right
0.28 the cord
0.28 the pool
0.28 throat clos
0.28 throat feel
0.28 throat is
0.28 tip is
0.28 tongue feel
0.28 took a
0.28 vomit green
0.28 vomit nonstop
0.28 was _ out
0.28 week _ with
0.28 weird and
0.28 welt
0.28 went into
0.28 while sitt
0.28 who _ -there
0.28 who arent
0.28 with no
0.28 wont _ away
0.28 yellow eye
0.27 #11+ lbs
0.27 -the _ -move
0.27 <died
0.27 =a_lot =allergen
0.27 =a_lot =blood_streak
0.27 =a_lot =severe_pain
0.27 =a_lot =unresponsive
0.27 =adrenal =vomiting
0.27 =alcohol =dangerous_person
0.27 =allergen =allergic_said
0.27 =allergic_said
0.27 =allergic_said =bite_bad
0.27 =at_rest =hours_pain
0.27 =belly_hard =swelling
0.27 =belly_hit =elderly
0.27 =belly_word =vomiting
0.27 =belly_word =wound
0.27 =bite_bad =blister_any
0.27 =bite_bad =scratched
0.27 =bite_bad =sudden
0.27 =bite_bad =weak_any
0.27 =black_stool =weak_any
0.27 =bladder_bowel_loss =weak_any
0.27 =bleeding_any =blood_in_urine
0.27 =bleeding_any =dark_urine
0.27 =bleeding_heavy =tooth_pulled
0.27 =blister_any =drug_named
0.27 =blood_in_urine
0.27 =blood_in_urine =dark_urine
0.27 =blood_in_urine =eye_hit_bad
0.27 =blood_streak =vaginal_bleeding
0.27 =blow_chest =chest_any
0.27 =blow_chest =chest_pain
0.27 =blow_chest =pain_any
0.27 =blow_chest =trunk_pain
0.27 =both_legs =tingling_hands
0.27 =bp_high =near_faint
0.27 =burn_severity =carbon_monoxide
0.27 =burn_severity =dizzy
0.27 =burn_severity =hives
0.27 =burn_severity =noisy_rest
0.27 =calf =rigors
0.27 =cannot_breathe =copd
0.27 =cannot_breathe =fast_breathing
0.27 =cannot_breathe =grunting
0.27 =cant_lie_flat =leg_feet_swollen
0.27 =cant_stand
0.27 =cant_stand =limp_leg
0.27 =cant_stand =limp_refuses
0.27 =cant_stand =severe_weakness
0.27 =car_crash =eye_hit_bad
0.27 =cast_tight =cold_limb
0.27 =chemical_word =co_words
0.27 =chemical_word =nail_word
0.27 =chest_any =fight_blow
0.27 =chest_lasting =limb_gave
0.27 =chest_lasting =tongue_swollen
0.27 =chest_lasting =wont_go_away
0.27 =chest_pain =fight_blow
0.27 =chest_pressure =hurts_move
0.27 =child_got_pills =self_harm_now
0.27 =cocaine =trunk_pain
0.27 =cold_limb
0.27 =confused =eye_hit_bad
0.27 =confused =headache
0.27 =dangerous_person =hallucinating
0.27 =dangerous_person =heat_exposure
0.27 =dangerous_person =immunosuppressed
0.27 =dangerous_person =nail_word
0.27 =dark_urine =hernia_stuck
0.27 =days_many =pale_clammy
0.27 =deformed =hip_fracture
0.27 =dialysis =irregular_heart
0.27 =diarrhea =near_faint
0.27 =discharge =eye_hit_bad
0.27 =drowsy =drugs_taken
0.27 =drug_named =mouth_sores
0.27 =drugs_taken =slow_breathing
0.27 =ear_wax =eye_hit_bad
0.27 =ear_wax =hours_pain
0.27 =elderly =fall_any
0.27 =eye_hit_bad
0.27 =eye_hit_bad =hurts_move
0.27 =eye_hit_bad =recent_infection
0.27 =eye_hit_bad =wound
0.27 =face_blisters =pain_any
0.27 =fainted =head_danger
0.27 =fainted =unresponsive
0.27 =fall_any =fight_blow
0.27 =fall_any =hip_hurts
0.27 =fall_any =hit_hard
0.27 =fall_any =severe_weakness
0.27 =fall_hard =head_danger
0.27 =fever =hernia_stuck
0.27 =getting_worse =limb_injury
0.27 =head_danger
0.27 =head_danger =projectile
0.27 =head_danger =sudden_balance
0.27 =head_danger =weak_any
0.27 =heart_murmur_fever =short_breath
0.27 =hours_pain =left_ribs
0.27 =hours_pain =vomiting_blood
0.27 =hurts_move =moved_right
0.27 =irregular_heart =kidney_disease
0.27 =jaundice =vomiting
0.27 =limb_cold_pale =weak_any
0.27 =limb_gave =pain_any
0.27 =limb_injury =pain_any
0.27 =limp_refuses =severe_weakness
0.27 =line_infected
0.27 =long_bleed =sweating
0.27 =long_bleed =vomiting
0.27 =mania_psychosis =wont_feed
0.27 =new_baby
0.27 =newborn =projectile
0.27 =numb_any =spine_injury
0.27 =pain_any =racing_heart
0.27 =pain_beyond =severe_pain
0.27 =pale_clammy =sugar_low
0.27 =postpartum =rigors
0.27 =postpartum =swelling
0.27 =radiates =weak_one_side
0.27 =recent_surgery =short_breath
0.27 =recent_travel =tia_resolved
0.27 =rectal_bleeding =rectal_blood
0.27 =severe_headache =vomiting
0.27 =slow_heart =very_fast_pulse
0.27 =sting =swelling_throat
0.27 =swelling =unequal_pupils
0.27 =swelling_now =throat_tight
0.27 =tripod
0.27 =trunk_pain =vomiting
0.27 =wont_go_away
0.27 ^ _ bleach
0.27 ^ _ confus
0.27 ^ _ pregnant
0.27 ^ been
0.27 ^ jaw
0.27 ^ short
0.27 a _ has
0.27 a mechanical
0.27 a pad
0.27 after _ dialysi
0.27 allergic reaction
0.27 and _ hard
0.27 and _ puk
0.27 and _ throat
0.27 and ankl
0.27 and back
0.27 and chest
0.27 and havent
0.27 and shak
0.27 are yellow
0.27 arm tingl
0.27 ate _ mushroom
0.27 baby fell
0.27 baby is
0.27 back in
0.27 battery acid
0.27 been black
0.27 been hiccupp
0.27 been stabb
0.27 bend
0.27 bent in
0.27 blad
0.27 blood
0.27 blood _ and
0.27 bone _ stick
0.27 breath in
0.27 breath just
0.27 brother say
0.27 cant _ any
0.27 car on
0.27 cell pain
0.27 chill and
0.27 collaps _ the
0.27 collaps and
0.27 cup of
0.27 cutt _ right
0.27 dad lip
0.27 daughter _ #
0.27 daughter swallow
0.27 day old
0.27 dentur
0.27 diabetic she
0.27 dont _ where
0.27 electrocut fix
0.27 eye _ a
0.27 fall and
0.27 feel _ pass
0.27 feel between
0.27 for _ a
0.27 gatorade
0.27 gonna _ out
0.27 gonna pas
0.27 had _ baby
0.27 has _ dry
0.27 has _ up
0.27 have _ mechanical
0.27 have _ worst
0.27 headache of
0.27 hear in
0.27 hes _ a
0.27 hit
0.27 i _ birth
0.27 i _ had
0.27 i breathe
0.27 i smell
0.27 i swallow
0.27 if _ leave
0.27 in _ bathroom
0.27 in _ garden
0.27 in _ left
0.27 into _ eye
0.27 is _ #99+
0.27 is _ all
0.27 is _ tired
0.27 is bigger
0.27 is explod
0.27 is lying
0.27 is not
0.27 is ooz
0.27 isnt -respond
0.27 isnt _ -to
0.27 it _ be
0.27 itchy palm
0.27 its swell
0.27 its white
0.27 ive used
0.27 keep _ out
0.27 kid fell
0.27 kid got
0.27 kill _ if
0.27 last _ now
0.27 lbs
0.27 leg _ and
0.27 like _ minut
0.27 lip _ grey
0.27 look _ me
0.27 lost _ in
0.27 mak a
0.27 marathon
0.27 me _ now
0.27 me if
0.27 mechanical
0.27 mom _ her
0.27 my _ from
0.27 my _ goe
0.27 my _ tonight
0.27 my breastbone
0.27 my teammate
0.27 neck _ after
0.27 neighbor _ electrocut
0.27 not _ and
0.27 now _ see
0.27 now but
0.27 of _ just
0.27 of _ socket
0.27 on _ palm
0.27 pacemaker _ me
0.27 pacemaker shock
0.27 pad in
0.27 pain between
0.27 plan _ the
0.27 pool
0.27 pool and
0.27 projectile
0.27 projectile vomit
0.27 pull him
0.27 push up
0.27 quick _ is
0.27 real fast
0.27 see _ of
0.27 shoulder _ out
0.27 shoulder blad
0.27 sickle _ pain
0.27 sideway
0.27 sister _ a
0.27 socket
0.27 speech
0.27 start _ new
0.27 swallow _ bunch
0.27 teammate
0.27 than _ other
0.27 the area
0.27 the foot
0.27 then my
0.27 they found
0.27 thinner and
0.27 to choke
0.27 tonight is
0.27 tore
0.27 valve and
0.27 vision _ miss
0.27 walk or
0.27 water _ out
0.27 week _ vomit
0.27 when _ breathe
0.27 when _ walk
0.27 where _ am
0.27 wind _ to
0.27 with _ at
0.27 wont _ me
0.27 wouldnt
0.27 wrist _ ankl
0.27 yellow _ i
0.26 #11+ of
0.26 -answer
0.26 -night
0.26 -recognize
0.26 -recognize -us
0.26 =a_lot =bladder_bowel_loss
0.26 =a_lot =overdose_taken
0.26 =a_lot =urinary_stuck
0.26 =a_lot =urinary_stuck_long
0.26 =abuse_danger =bite_bad
0.26 =alcohol =speech
0.26 =arm_or_jaw_too =chest_lasting
0.26 =armed_now =heat_exposure
0.26 =at_rest =cut_by_accident
0.26 =at_rest =swelling
0.26 =baby =birth_now
0.26 =baby =chest_lasting
0.26 =baby =contractions
0.26 =baby =vomiting
0.26 =barking_stridor =hurts_breathing
0.26 =belly_hit =blood_thinner
0.26 =belly_word =cannot_breathe
0.26 =belly_word =confused
0.26 =belly_word =purple_word
0.26 =bite_bad =chest_any
0.26 =bite_bad =chest_lasting
0.26 =bite_bad =cut_self
0.26 =bite_bad =nausea
0.26 =bite_bad =one_side_throat
0.26 =bite_bad =severe_headache
0.26 =bite_bad =tearing
0.26 =bladder_bowel_loss =days_many
0.26 =bladder_bowel_loss =no_urine
0.26 =bladder_bowel_loss =severe_pain
0.26 =bladder_bowel_loss =weak_legs
0.26 =bleeding_any =bruising
0.26 =bleeding_any =dialysis
0.26 =bleeding_any =fistula_bleeds
0.26 =bleeding_any =kidney_disease
0.26 =bleeding_any =recent_infection
0.26 =blister_any
0.26 =blister_any =burn_severity
0.26 =blister_word =skin_peeling
0.26 =bluish =cough
0.26 =blurry_vision =eye_red
0.26 =bp_high =pain_any
0.26 =bruising
0.26 =burn_severity =electric
0.26 =burn_severity =many_days
0.26 =calf =chest_any
0.26 =calf =making_swell
0.26 =calf =pleuritic
0.26 =cannot_breathe =pain_any
0.26 =car_crash =head_danger
0.26 =car_crash =overdose_taken
0.26 =chest_any =clot_risk
0.26 =chest_any =trunk_pain
0.26 =chest_lasting =co_words
0.26 =chest_lasting =dangerous_person
0.26 =chest_lasting =fever
0.26 =chest_lasting =hurts_move
0.26 =chest_lasting =swallow_trouble
0.26 =chest_pain =clot_risk
0.26 =chest_pain =cocaine
0.26 =chest_pain =trunk_pain
0.26 =cholinergic =throat_sore
0.26 =clot_risk =eye_area
0.26 =co_words =drowsy
0.26 =confused =hit_hard
0.26 =confused =rigors
0.26 =cough =purple_word
0.26 =cramps =one_side_belly
0.26 =cut_by_accident =short_breath
0.26 =dangerous_person =means_mentioned
0.26 =dangerous_person =muscle_tear
0.26 =dangerous_person =vomiting_constantly
0.26 =days_many =fainted
0.26 =days_many =fell_baby
0.26 =days_many =wound
0.26 =deformed =ear_wax
0.26 =diabetes =wound
0.26 =dialysis =eye_hit_bad
0.26 =dialysis =fistula_bleeds
0.26 =done_with_it =means_mentioned
0.26 =drowsy =vomiting
0.26 =early_one_side
0.26 =early_one_side =eye_hit_bad
0.26 =early_one_side =pain_any
0.26 =early_one_side =squeezing_word
0.26 =elderly =eye_hit_bad
0.26 =elderly =hit_hard
0.26 =every_day =weak_any
0.26 =eye_hit_bad =fistula_bleeds
0.26 =eye_hit_bad =kidney_disease
0.26 =fainted =vaginal_bleeding
0.26 =fall_height =pain_any
0.26 =fast_breathing =grunting
0.26 =fell =head_danger
0.26 =fight_blow =hit_hard
0.26 =fistula_bleeds
0.26 =fistula_bleeds =kidney_disease
0.26 =frostbite =toes_cold
0.26 =head_danger =rigors_hard
0.26 =head_injury =limb_bleeds
0.26 =hernia_stuck =unresponsive
0.26 =hip_hurts =trunk_pain
0.26 =hours_pain =pain_any
0.26 =hours_pain =weak_legs
0.26 =jaw_arm_sweat =pain_any
0.26 =jaw_locked =one_side_throat
0.26 =kid_breathing
0.26 =limb_injury =long_bleed
0.26 =long_bleed =squeezing_word
0.26 =making_swell =snake
0.26 =making_swell =snake_bad
0.26 =moved_right =trunk_pain
0.26 =now_at_rest =squeezing_word
0.26 =opioid
0.26 =pain_any =rash
0.26 =pain_any =severe_headache
0.26 =pain_any =trunk_pain
0.26 =pain_any =urinary_stuck_long
0.26 =pain_any =vomiting_constantly
0.26 =pale_clammy =rectal_blood
0.26 =pale_clammy =stool_blood
0.26 =pale_clammy =trunk_pain
0.26 =preterm_weeks =rash
0.26 =red_racing =rigors
0.26 =rigors =shaking
0.26 =severe_weakness =weak_one_side
0.26 =short_breath =sting
0.26 =snake =sting
0.26 =snake_bad =sting
0.26 =speech =tia_resolved
0.26 =steroids_stopped
0.26 =sudden =worst_ever
0.26 =swelling =vomiting
0.26 =vomiting =weak_any
0.26 ^ _ nail
0.26 ^ _ short
0.26 ^ _ vomit
0.26 ^ _ were
0.26 ^ ok
0.26 ^ pain
0.26 a _ pitch
0.26 a fire
0.26 a house
0.26 ago
0.26 ago _ i
0.26 ago now
0.26 and _ -recognize
0.26 and _ cold
0.26 and _ go
0.26 and _ hand
0.26 and _ purple
0.26 and _ to
0.26 and _ toe
0.26 and cant
0.26 and dry
0.26 and grunt
0.26 and jaw
0.26 and sticky
0.26 arm _ heavy
0.26 asthma is
0.26 baby _ -had
0.26 baby _ r
0.26 bad cramp
0.26 battery _ his
0.26 been _ for
0.26 been on
0.26 behind _ breastbone
0.26 behind her
0.26 belly _ hard
0.26 black _ i
0.26 bone and
0.26 bought
0.26 breathe _ and
0.26 broke
0.26 broke _ im
0.26 can _ say
0.26 can hear
0.26 can only
0.26 cant rouse
0.26 car runn
0.26 cell _ my
0.26 chest _ like
0.26 clean fluid
0.26 contraction _ #
0.26 cut _ hand
0.26 dad
0.26 doesnt -recognize
0.26 doesnt _ -us
0.26 drank _ and
0.26 drank _ fluid
0.26 drank clean
0.26 drank from
0.26 dropp thing
0.26 eye _ burn
0.26 eye after
0.26 eye was
0.26 eyelid and
0.26 feed _ is
0.26 finger are
0.26 fire my
0.26 foreskin is
0.26 from _ bottle
0.26 from _ dryer
0.26 from _ ear
0.26 from _ surgery
0.26 from her
0.26 glas _ my
0.26 glas in
0.26 going _ and
0.26 got _ finger
0.26 hand on
0.26 hand swell
0.26 has _ temp
0.26 has croup
0.26 have _ gun
0.26 have chill
0.26 heart _ beat
0.26 her _ has
0.26 hes _ his
0.26 hes lock
0.26 hes stopp
0.26 high _ noise
0.26 his _ in
0.26 huge clot
0.26 hurt on
0.26 i _ catch
0.26 i _ chill
0.26 i _ know
0.26 i _ pass
0.26 i _ rouse
0.26 i _ terrible
0.26 i know
0.26 im #11+
0.26 in sheet
0.26 infection
0.26 is _ a
0.26 is _ of
0.26 is back
0.26 it _ it
0.26 it but
0.26 it off
0.26 its green
0.26 kid neck
0.26 lean forward
0.26 left
0.26 leg _ numb
0.26 lip r
0.26 look bent
0.26 lot _ blood
0.26 me _ jump
0.26 minute _ grunt
0.26 miscarriage
0.26 mow
0.26 my _ stopp
0.26 my breath
0.26 my forehead
0.26 new _ and
0.26 newborn has
0.26 no -pee
0.26 now _ eye
0.26 of _ by
0.26 of _ red
0.26 of hurt
0.26 of pressure
0.26 off _ sheet
0.26 off for
0.26 old hasnt
0.26 on _ cant
0.26 one ear
0.26 only say
0.26 onto
0.26 overdos
0.26 pad _ hour
0.26 pee _ all
0.26 pee at
0.26 peni
0.26 pitch noise
0.26 place
0.26 pok _ the
0.26 pok through
0.26 poop _ black
0.26 pregnant cant
0.26 proper
0.26 puffy and
0.26 pupil _ bigger
0.26 r blue
0.26 ran a
0.26 reaction
0.26 rib _ in
0.26 rib _ my
0.26 rouse
0.26 said she
0.26 say hi
0.26 scrotum is
0.26 see
0.26 shak chill
0.26 shak with
0.26 she cant
0.26 she cough
0.26 she got
0.26 sheet after
0.26 skin around
0.26 slipp
0.26 son arm
0.26 spot that
0.26 squeez _ behind
0.26 sticky
0.26 stop the
0.26 stray dog
0.26 tar _ i
0.26 the _ runn
0.26 the _ with
0.26 the outlet
0.26 thi crush
0.26 thought _ hurt
0.26 throat _ so
0.26 through _ skin
0.26 toddler got
0.26 tonight and
0.26 turn _ for
0.26 two _ ago
0.26 under _ right
0.26 urine bag
0.26 walk to
0.26 was stung
0.26 water just
0.26 we _ sick
0.26 week _ is
0.26 went numb
0.26 went weak
0.26 with _ chainsaw
0.26 with _ mandoline
0.26 wont _ weight
0.26 word are
0.26 wrong _ and
0.26 year _ with
0.26 yo _ out
0.26 yo with
0.26 yr old
0.25 #11+ _ eaten
0.25 #11+ hasnt
0.25 -eat
0.25 -feel and
0.25 -sweat
0.25 -that
0.25 <had _ <spleen
0.25 <my <spleen
0.25 <spleen
0.25 =a_lot =bag_blood
0.25 =a_lot =cut_by_accident
0.25 =a_lot =long_on_floor
0.25 =abuse_danger =harm_others
0.25 =abuse_danger =pain_any
0.25 =alcohol =means_mentioned
0.25 =alcohol =using_word
0.25 =allergen =drug_named
0.25 =allergen =throat_closing
0.25 =arm_or_jaw_too =pale_clammy
0.25 =arm_or_jaw_too =sweating
0.25 =at_rest =unresponsive
0.25 =back_pain =trunk_pain
0.25 =bag_blood
0.25 =bag_blood =bleeding_any
0.25 =bag_blood =eye_hit_bad
0.25 =belly_hit
0.25 =belly_word =trunk_pain
0.25 =bite_bad =blister_word
0.25 =bite_bad =rash
0.25 =bite_bad =tearing_trunk
0.25 =bleeding_heavy =hours_pain
0.25 =bleeding_heavy =near_faint
0.25 =bleeds_a_lot =pregnant
0.25 =blister_any =mouth_sores
0.25 =bluish =copd
0.25 =bluish =pain_beyond
0.25 =burn_severity =dry_mouth
0.25 =burn_severity =eye_red
0.25 =burn_severity =numb_any
0.25 =burn_severity =severe_headache
0.25 =burn_severity =trunk_pain
0.25 =cannot_breathe =wakes
0.25 =chest_any =weak_one_side
0.25 =chest_lasting =ear_swollen
0.25 =chest_lasting =head_danger
0.25 =chest_lasting =vaginal_bleeding
0.25 =chest_pain =radiates
0.25 =chest_tearing =eye_hit_bad
0.25 =chest_tearing =pain_any
0.25 =chest_tearing =squeezing_word
0.25 =choking =throat_sore
0.25 =cholinergic =face_droop
0.25 =clot_risk =trunk_pain
0.25 =co_alarm =headache
0.25 =co_words =heat_exposure
0.25 =cold_limb =numb_any
0.25 =confused =ear_wax
0.25 =confused =heat_danger
0.25 =confused =recent_infection
0.25 =cough =noisy_rest
0.25 =curtain_word
0.25 =cut_by_accident =near_faint
0.25 =cut_by_accident =stab_shot
0.25 =cut_self =eye_hit_bad
0.25 =dangerous_person =fever
0.25 =dangerous_person =rash
0.25 =dangerous_person =sudden_balance
0.25 =days_many =sudden
0.25 =diabetes =fast_breathing
0.25 =dizzy =pregnant
0.25 =dizzy =vaginal_bleeding
0.25 =double_vision =head_danger
0.25 =drooling =face_droop
0.25 =drooling =fever
0.25 =drowsy =hit_hard
0.25 =drug_named =hives
0.25 =eye_bulge =eye_hit_bad
0.25 =eye_hit_bad =new_baby
0.25 =eye_hit_bad =short_breath
0.25 =eye_hit_bad =snake
0.25 =eye_hit_bad =snake_bad
0.25 =eye_hit_bad =vomiting_constantly
0.25 =face_droop =weak_any
0.25 =fainted =head_injury
0.25 =fall_any =limb_bleeds
0.25 =fall_any =severe_headache
0.25 =fast_breathing =young_baby
0.25 =fever =limp_leg
0.25 =getting_worse =weak_any
0.25 =getting_worse =wound
0.25 =head_danger =immunosuppressed
0.25 =head_danger =swelling_lips
0.25 =headache =refuses
0.25 =headache =smoke
0.25 =headache =swelling
0.25 =heat_exposure =sweating
0.25 =hernia_stuck =throat_tight
0.25 =high_fever =rigors
0.25 =high_fever =vomiting
0.25 =hives =short_breath
0.25 =hours_pain =lost_place
0.25 =hours_pain =low_mood
0.25 =hours_pain =never_spoke_word
0.25 =hours_pain =preterm_weeks
0.25 =hours_pain =snake
0.25 =hours_pain =snake_bad
0.25 =hurts_move =numb_any
0.25 =hurts_move =weak_one_side
0.25 =jaw_locked =neck_swelling
0.25 =leaking =pregnant
0.25 =lips_blue =turning_blue
0.25 =long_bleed =postpartum
0.25 =mania_psychosis =pain_any
0.25 =no_urine =wont_feed
0.25 =pain_any =shoulder_pain
0.25 =pain_any =wound_infected
0.25 =pale_clammy =short_breath
0.25 =pleuritic =short_breath
0.25 =pleuritic =trunk_pain
0.25 =radiates =streak_up
0.25 =radiates =swelling
0.25 =rectal_blood =stool_blood
0.25 =rigors =wound
0.25 =short_breath =sweating
0.25 =short_breath =swelling_lips
0.25 =shoulder_pain
0.25 =smoke =vomiting
0.25 =squeezing_word =vaginal_bleeding
0.25 =stumbles
0.25 =swelling =swelling_face
0.25 =trunk_pain
0.25 ^ _ transplant
0.25 ^ diabetic
0.25 ^ finger
0.25 a _ gun
0.25 a _ im
0.25 a _ ive
0.25 a _ pill
0.25 a catheter
0.25 a terrible
0.25 after hitt
0.25 an lvad
0.25 and _ alarm
0.25 and _ almost
0.25 and _ drool
0.25 and _ furnace
0.25 and _ goe
0.25 and _ has
0.25 and _ soak
0.25 and _ time
0.25 and arm
0.25 and puked
0.25 and real
0.25 are _ size
0.25 around light
0.25 at a
0.25 baby _ day
0.25 baby _ down
0.25 baby _ stop
0.25 battery _ her
0.25 beep
0.25 bleed _ an
0.25 blister and
0.25 blood _ is
0.25 breath _ sitt
0.25 breathe _ i
0.25 bulg out
0.25 but _ cant
0.25 but noth
0.25 car _ the
0.25 cleaner in
0.25 cold _ sweaty
0.25 collaps at
0.25 cough _ more
0.25 daughter _ look
0.25 door and
0.25 drank some
0.25 drool _ cant
0.25 ear _ the
0.25 everyone in
0.25 eye _ splash
0.25 feel _ heart
0.25 feel _ thermometer
0.25 fever _ purple
0.25 finger _ numb
0.25 flush
0.25 foot _ its
0.25 for an
0.25 forever and
0.25 from _ nose
0.25 go outside
0.25 got caught
0.25 got crush
0.25 groin
0.25 hand through
0.25 hard for
0.25 has asthma
0.25 hasnt eaten
0.25 have _ lvad
0.25 have _ pacemaker
0.25 he _ wake
0.25 head _ explod
0.25 heart _ by
0.25 here _ i
0.25 hitt my
0.25 hot thermometer
0.25 i _ hold
0.25 i _ spray
0.25 im _ day
0.25 in _ its
0.25 in _ right
0.25 in there
0.25 in wave
0.25 is _ there
0.25 is push
0.25 its hard
0.25 jaw and
0.25 kill _ and
0.25 lvad
0.25 lvad _ the
0.25 lvad and
0.25 me _ and
0.25 medicine and
0.25 medicine by
0.25 minut ago
0.25 mixed up
0.25 my _ inhal
0.25 my antidepressant
0.25 my own
0.25 my transplant
0.25 new pill
0.25 no -feel
0.25 not -answer
0.25 now it
0.25 off her
0.25 okay but
0.25 on _ hip
0.25 on fire
0.25 open _ mouth
0.25 our house
0.25 peni _ been
0.25 peni has
0.25 people
0.25 puked
0.25 pump fail
0.25 pus and
0.25 she been
0.25 she is
0.25 sitt here
0.25 skin and
0.25 snake bite
0.25 snow
0.25 splash with
0.25 spread
0.25 stand
0.25 stay awake
0.25 stent
0.25 steroid
0.25 stop _ for
0.25 stop breath
0.25 stopp _ for
0.25 streak _ up
0.25 streak going
0.25 swallow _ fish
0.25 swell _ my
0.25 swollen belly
0.25 the _ site
0.25 the _ tonight
0.25 the alarm
0.25 threw _ and
0.25 throat _ swell
0.25 tight i
0.25 toddler _ the
0.25 toddler is
0.25 ton
0.25 ton of
0.25 took _ bunch
0.25 two _ after
0.25 vision goe
0.25 vomit _ like
0.25 way and
0.25 we _ outside
0.25 we go
0.25 white _ numb
0.25 with chill
0.25 wont respond
0.24 # _ in
0.24 =a_lot =drowning
0.24 =a_lot =eye_area
0.24 =a_lot =shaking
0.24 =a_lot =speech_garbled
0.24 =a_lot =swelling_lips
0.24 =again_fainted =allergen
0.24 =alcohol =rigors_hard
0.24 =alcohol =shaking
0.24 =allergen =fainted
0.24 =animal_bite =chest_lasting
0.24 =animal_bite =wound_infected
0.24 =arm_or_jaw_too =radiates
0.24 =attacks_me
0.24 =attacks_me =dangerous_person
0.24 =baby =drowsy
0.24 =baby =wakes
0.24 =baby_hot =burn_severity
0.24 =belly_hard =eye_hit_bad
0.24 =belly_hard =squeezing_word
0.24 =belly_hit =hip_hurts
0.24 =belly_hit =severe_weakness
0.24 =belly_hit =weak_legs
0.24 =belly_word =burn_any
0.24 =belly_word =many_days
0.24 =bite_bad =purple_rash
0.24 =bleeding_any =calf
0.24 =bleeding_any =jelly_stool
0.24 =blister_any =days_many
0.24 =bp_extreme =head_danger
0.24 =burn_severity =chest_lasting
0.24 =burn_severity =croup_cough
0.24 =burn_severity =tongue_swollen
0.24 =calf =limp_refuses
0.24 =cannot_breathe =sting
0.24 =cannot_move_limb =hurts_move
0.24 =cannot_move_limb =severe_weakness
0.24 =cannot_move_side =left_ribs
0.24 =cant_lie_flat =heart_condition
0.24 =cant_lie_flat =short_breath
0.24 =chemical_word =poison_contact
0.24 =chest_any =hurts_move
0.24 =chest_any =racing_heart
0.24 =chest_any =short_breath
0.24 =chest_lasting =cut_by_accident
0.24 =chest_lasting =leg_swelling_one
0.24 =chest_lasting =limp_refuses
0.24 =chest_lasting =liver_known
0.24 =chest_lasting =many_days
0.24 =chest_lasting =pale_clammy
0.24 =chest_lasting =skin_peeling
0.24 =chest_lasting =thrown_back
0.24 =chest_lasting =weak_legs
0.24 =chest_pressure =dangerous_person
0.24 =cholinergic =tripod
0.24 =clot_risk =pleuritic
0.24 =cold_limb =ear_wax
0.24 =cold_limb =radiates
0.24 =cough =cut_by_accident
0.24 =cough =long_bleed
0.24 =cut_by_accident =ear_blood
0.24 =dangerous_person =suicidal
0.24 =deformed =fell
0.24 =diabetes =speech
0.24 =dialysis
0.24 =dialysis =kidney_disease
0.24 =drank
0.24 =drooling =tripod
0.24 =drowsy =no_urine
0.24 =ear_blood =fall_any
0.24 =eye_area =skin_peeling
0.24 =eye_bulge =fever
0.24 =eye_chemical =poison_contact
0.24 =eye_hit_bad =face_odd
0.24 =eye_hit_bad =postpartum
0.24 =eye_hit_bad =screams_moved
0.24 =eye_hit_bad =urinary_stuck
0.24 =eye_hit_bad =wont_feed
0.24 =eye_pierced =scratched
0.24 =eye_pierced =wound
0.24 =face_odd =weak_any
0.24 =fainted =wakes
0.24 =fall_any =weak_legs
0.24 =fever =severe_pain
0.24 =fever =wont_swallow
0.24 =flu_bad =headache
0.24 =gallbladder =jaundice
0.24 =head_danger =racing_heart
0.24 =headache =swelling_face
0.24 =hernia =vomiting
0.24 =hernia_stuck =short_breath
0.24 =hernia_stuck =swelling
0.24 =high_altitude =short_breath
0.24 =hip_hurts =limb_injury
0.24 =hurts_move =long_bleed
0.24 =injection_joint =wound_infected
0.24 =leg_feet_swollen =racing_heart
0.24 =limb_cold_pale =pale_clammy
0.24 =limb_injury =tingling_hands
0.24 =limb_injury =unresponsive
0.24 =mania_psychosis =postpartum
0.24 =near_faint =stool_blood
0.24 =newborn =vomiting_constantly
0.24 =pain_any =recent_surgery
0.24 =pain_beyond =wound_infected
0.24 =pregnant =rigors
0.24 =purple_rash =stiff_neck
0.24 =racing_heart =squeezing_word
0.24 =rigors =scratched
0.24 =severe_headache =squeezing_word
0.24 =severe_weakness =vomiting_constantly
0.24 =short_breath =young_baby
0.24 =skin_black =wound_infected
0.24 =speech =using_word
0.24 =stiff_neck
0.24 =sting =vomiting
0.24 =swelling =ulcer_nsaid
0.24 =swelling =vaginal_bleeding
0.24 =using_word
0.24 ^ _ accident
0.24 ^ _ girl
0.24 ^ _ mom
0.24 ^ _ read
0.24 ^ _ stop
0.24 ^ bloody
0.24 ^ gush
0.24 ^ worst
0.24 a _ door
0.24 a _ of
0.24 a _ out
0.24 a car
0.24 a gun
0.24 a metal
0.24 a pres
0.24 a whistle
0.24 all jumbl
0.24 alone
0.24 an elephant
0.24 and _ -felt
0.24 and _ behind
0.24 and _ bother
0.24 and _ know
0.24 and _ lighthead
0.24 and _ make
0.24 and _ nurse
0.24 and _ painful
0.24 and _ pale
0.24 and _ start
0.24 and bad
0.24 and sleepy
0.24 and so
0.24 and tender
0.24 at _ but
0.24 away when
0.24 baby _ off
0.24 bathtub
0.24 beat _ fast
0.24 been bleed
0.24 blotchy
0.24 boyfriend chok
0.24 breath _ fast
0.24 breath like
0.24 bulg
0.24 bulg and
0.24 calf _ red
0.24 cant _ cough
0.24 cant _ flat
0.24 chemical _ my
0.24 chemical in
0.24 chok and
0.24 clas and
0.24 cola _ my
0.24 cola after
0.24 cold sweat
0.24 color _ cola
0.24 color of
0.24 confus after
0.24 counter
0.24 crash my
0.24 dad _ #11+
0.24 daughter got
0.24 dead
0.24 dialysi
0.24 diaper has
0.24 digoxin
0.24 doesnt _ -when
0.24 down _ faint
0.24 down feel
0.24 drank _ washer
0.24 dripp
0.24 elephant
0.24 even water
0.24 every _ i
0.24 everyth look
0.24 everywhere and
0.24 feel _ hot
0.24 feel drunk
0.24 feel it
0.24 fell _ of
0.24 floppy _ wont
0.24 fluid _ it
0.24 fluid think
0.24 for day
0.24 from _ toy
0.24 froth
0.24 gave narcan
0.24 going on
0.24 got _ powder
0.24 got bit
0.24 got chemical
0.24 grandma #11+
0.24 grandpa
0.24 had _ #11+
0.24 had like
0.24 half a
0.24 hand _ my
0.24 has _ #
0.24 has _ black
0.24 have _ real
0.24 he had
0.24 head _ pound
0.24 head _ the
0.24 headache that
0.24 hear voic
0.24 heart _ at
0.24 heart _ going
0.24 heroin
0.24 hes throw
0.24 hi _ the
0.24 hi on
0.24 hid
0.24 him
0.24 his _ through
0.24 his calf
0.24 hit _ a
0.24 hot to
0.24 hurt my
0.24 husband
0.24 husband _ look
0.24 husband face
0.24 i _ chemical
0.24 im _ week
0.24 in _ bathtub
0.24 in _ pres
0.24 is _ behind
0.24 is _ color
0.24 is _ fast
0.24 is _ hard
0.24 is cramp
0.24 is mak
0.24 is red
0.24 is so
0.24 is soak
0.24 it _ gatorade
0.24 it goe
0.24 it hurt
0.24 its _ cold
0.24 just _ a
0.24 keep _ his
0.24 keep _ off
0.24 keep nodd
0.24 knife _ my
0.24 lamictal
0.24 lamp
0.24 leg went
0.24 light hurt
0.24 lower right
0.24 me _ up
0.24 metal splinter
0.24 miss and
0.24 mom is
0.24 month _ hit
0.24 mouth _ i
0.24 my _ boy
0.24 my face
0.24 my girl
0.24 my hernia
0.24 noisy breath
0.24 nonstop _ #
0.24 now ther
0.24 of _ mom
0.24 of cola
0.24 of kill
0.24 of one
0.24 of pill
0.24 old _ real
0.24 old hit
0.24 on _ tile
0.24 out _ day
0.24 out but
0.24 pain _ my
0.24 pain _ unbearable
0.24 pink froth
0.24 pour
0.24 powder in
0.24 probab
0.24 quit drink
0.24 real hot
0.24 saw her
0.24 say _ cant
0.24 scar ill
0.24 shak _ heart
0.24 side since
0.24 side went
0.24 skin _ white
0.24 smell and
0.24 so _ and
0.24 soak _ sweat
0.24 start a
0.24 stop cough
0.24 stuck _ my
0.24 sugar _ hi
0.24 sugar _ over
0.24 swell _ and
0.24 swell fast
0.24 the _ already
0.24 the _ dye
0.24 the bathtub
0.24 the chainsaw
0.24 the counter
0.24 the drain
0.24 the meter
0.24 the rib
0.24 the tile
0.24 the touch
0.24 think my
0.24 thought _ kill
0.24 three _ and
0.24 time the
0.24 to _ touch
0.24 to hang
0.24 toddler _ croup
0.24 toddler pull
0.24 told _ to
0.24 took her
0.24 tore a
0.24 transplant and
0.24 tree
0.24 up her
0.24 was gatorade
0.24 was hit
0.24 washer
0.24 washer _ think
0.24 washer fluid
0.24 we _ him
0.24 week _ like
0.24 what i
0.24 wheez and
0.24 while feed
0.24 whistle
0.24 with _ bat
0.24 with _ saw
0.24 with croup
0.24 woman
0.24 wont open
0.24 wrote the
0.24 yr _ got
0.23 #11+ _ my
0.23 <pneumonia
0.23 =a_lot =purple_word
0.23 =a_lot =spits_clots
0.23 =a_lot =urine_all_blood
0.23 =alcohol
0.23 =allergen =animal_bite
0.23 =amputated =deformed
0.23 =battery_word =eye_area
0.23 =battery_word =nose_object
0.23 =belly_hard =constipation
0.23 =belly_hit =fall_any
0.23 =belly_hit =head_injury
0.23 =belly_pain =trunk_pain
0.23 =belly_word =eye_hit_bad
0.23 =belly_word =hurts_move
0.23 =belly_word =urinary_stuck
0.23 =birth_now =born_part
0.23 =bite_bad
0.23 =bite_bad =pregnant
0.23 =bleeding_any =hours_pain
0.23 =bleeding_any =urine_all_blood
0.23 =blood_thinner =fight_blow
0.23 =both_legs =numb_any
0.23 =bp_medicine =swelling
0.23 =burn_any =burned_hand
0.23 =burn_any =smoke
0.23 =burn_severity =burned_hand
0.23 =burn_severity =getting_worse
0.23 =burn_severity =grunting
0.23 =burn_severity =pleuritic
0.23 =burn_severity =purple_rash
0.23 =burn_severity =stiff_neck
0.23 =calf =limp_leg
0.23 =calf =many_days
0.23 =calf =pale_clammy
0.23 =cannot_breathe =days_many
0.23 =cant_sit_still =pain_any
0.23 =car_crash =hip_hurts
0.23 =chemical_word =chest_lasting
0.23 =chemical_word =nose_object
0.23 =chest_any =squeezing_word
0.23 =chest_lasting =slow_breathing
0.23 =chest_lasting =tooth
0.23 =chest_lasting =withdrawal
0.23 =co_alarm =head_danger
0.23 =co_words =low_mood
0.23 =co_words =means_mentioned
0.23 =cocaine =eye_area
0.23 =cold_hands =deformed
0.23 =cold_limb =fall_any
0.23 =collapsed_word =dangerous_person
0.23 =confused =days_many
0.23 =confused =digoxin
0.23 =confused =sudden_balance
0.23 =confused =vomiting
0.23 =cough =pneumonia_known
0.23 =cough =right_side
0.23 =coughs_blood =fever
0.23 =coughs_blood =short_breath
0.23 =dangerous_person =dizzy
0.23 =dangerous_person =drank
0.23 =dangerous_person =pleuritic
0.23 =days_many =hours_pain
0.23 =days_many =injection_joint
0.23 =days_many =long_bleed
0.23 =days_many =skin_peeling
0.23 =dizzy =severe_weakness
0.23 =drowsy =head_injury
0.23 =drowsy =jaundice
0.23 =drugs_taken =pain_any
0.23 =elderly =fast_breathing
0.23 =elderly =pale_clammy
0.23 =elderly =short_breath
0.23 =elderly =squeezing_word
0.23 =eye_area =stiff_neck
0.23 =eye_hit_bad =eye_pierced
0.23 =eye_hit_bad =refuses
0.23 =eye_hit_bad =urine_all_blood
0.23 =face_droop =wakes
0.23 =fever =leg_swelling_one
0.23 =fever =pneumonia_known
0.23 =fever =red_racing
0.23 =fever =valve_or_device
0.23 =fever =vomiting
0.23 =flank_pain =hernia_stuck
0.23 =flank_pain =numb_any
0.23 =head_danger =liver_known
0.23 =head_danger =radiates_groin
0.23 =head_danger =recent_travel
0.23 =head_danger =trunk_pain
0.23 =headache =squeezing_word
0.23 =heat_danger =limp_refuses
0.23 =heat_exposure =limp_refuses
0.23 =heat_exposure =unresponsive
0.23 =hours_pain =injection_joint
0.23 =hours_pain =mania_psychosis
0.23 =hours_pain =sight_for_years
0.23 =hours_pain =smoke
0.23 =hours_pain =trunk_pain
0.23 =hours_pain =unresponsive
0.23 =hurts_move =one_side_belly
0.23 =hurts_move =severe_pain
0.23 =hypertension =swelling
0.23 =immunosuppressed =rigors
0.23 =itching =throat_tight
0.23 =left_ribs
0.23 =leg_swelling_one =many_days
0.23 =leg_swelling_one =snake
0.23 =leg_swelling_one =snake_bad
0.23 =limb_gave =weak_any
0.23 =limb_injury =spreading
0.23 =low_mood =numb_any
0.23 =low_mood =tingling_hands
0.23 =muscle_tear =tick
0.23 =near_faint =trunk_pain
0.23 =newborn
0.23 =no_gas =swelling
0.23 =no_urine =urinary_stuck_long
0.23 =nose_object =swallowed_battery
0.23 =one_side_belly =shoulder_pain
0.23 =pain_any =swelling
0.23 =phlegm =tetanus_due
0.23 =phlegm =wound
0.23 =pregnant =severe_pain
0.23 =pregnant =swelling_lips
0.23 =radiates_groin =swelling
0.23 =radiates_groin =vomiting
0.23 =right_side =weak_one_side
0.23 =severe_weakness =vomiting
0.23 =speech_garbled =weak_one_side
0.23 =squeezing_word =tingling_hands
0.23 =stumbles =sudden_balance
0.23 =sudden =vomiting
0.23 =sweating =trunk_pain
0.23 =urinary_stuck =weak_any
0.23 =urine_all_blood
0.23 =wakes =weak_one_side
0.23 ^ _ slurr
0.23 a shadow
0.23 a transplant
0.23 after _ car
0.23 alive anymore
0.23 and _ got
0.23 and _ since
0.23 and _ star
0.23 and everyth
0.23 and gray
0.23 and pain
0.23 and tonight
0.23 are _ weaker
0.23 asthma pump
0.23 baby _ she
0.23 be alive
0.23 been _ me
0.23 been kill
0.23 belly _ in
0.23 black _ on
0.23 blue _ a
0.23 breath since
0.23 breathe well
0.23 bunch _ grandma
0.23 but he
0.23 came down
0.23 car wreck
0.23 cat bite
0.23 chemo _ i
0.23 chest _ been
0.23 cleaner _ my
0.23 com off
0.23 come _ wrong
0.23 dad say
0.23 daughter _ she
0.23 daughter say
0.23 day _ my
0.23 day _ on
0.23 day with
0.23 dying
0.23 epidural _ my
0.23 epidural yesterday
0.23 everyth is
0.23 eye _ back
0.23 eye and
0.23 eye with
0.23 fall _ the
0.23 feel thick
0.23 fish and
0.23 fix the
0.23 flank
0.23 floor since
0.23 flopp
0.23 flutter and
0.23 foot _ and
0.23 for #
0.23 found _ on
0.23 friend _ typ
0.23 from _ rectum
0.23 from _ yard
0.23 get _ out
0.23 glas
0.23 glucose #99+
0.23 got _ hes
0.23 got _ the
0.23 got shock
0.23 hand _ its
0.23 hang by
0.23 have hemophilia
0.23 have myasthenia
0.23 have thi
0.23 have to
0.23 he _ drool
0.23 he feel
0.23 headache ever
0.23 hell
0.23 hell _ me
0.23 hell kill
0.23 her antidepressant
0.23 her awake
0.23 hes awake
0.23 hes got
0.23 hes turn
0.23 his diaper
0.23 home _ the
0.23 hot car
0.23 hurt terrib
0.23 husband _ crush
0.23 i _ go
0.23 i _ got
0.23 i _ hemophilia
0.23 i _ lisinopril
0.23 i _ myasthenia
0.23 i do
0.23 i fell
0.23 i gave
0.23 im _ drowsy
0.23 im _ in
0.23 im dying
0.23 im nauseou
0.23 im shak
0.23 in _ i
0.23 in _ nose
0.23 in _ since
0.23 in _ wall
0.23 inhal _ and
0.23 insulin
0.23 insulin i
0.23 irregular
0.23 is _ sore
0.23 is _ tight
0.23 is hang
0.23 is typ
0.23 it _ stop
0.23 it wont
0.23 its _ and
0.23 ive _ my
0.23 just star
0.23 keep _ awake
0.23 keep _ hard
0.23 keep going
0.23 keep hav
0.23 keep her
0.23 keep throw
0.23 kill _ since
0.23 leak _ fluid
0.23 leg
0.23 leg _ gett
0.23 leg has
0.23 let me
0.23 light kill
0.23 lighthead _ my
0.23 like _ dying
0.23 like an
0.23 lithium _ im
0.23 lock and
0.23 low _ the
0.23 low on
0.23 lying in
0.23 me since
0.23 mom took
0.23 more short
0.23 mouth _ the
0.23 mushroom _ the
0.23 mushroom from
0.23 my _ head
0.23 my _ text
0.23 my brother
0.23 my newborn
0.23 my roommate
0.23 myasthenia
0.23 nail _ through
0.23 night _ my
0.23 now _ a
0.23 now he
0.23 of them
0.23 of water
0.23 on _ a
0.23 or cough
0.23 out wrong
0.23 oven cleaner
0.23 pain under
0.23 palm and
0.23 partner _ his
0.23 partner put
0.23 plu im
0.23 pound _ and
0.23 pregnant _ hav
0.23 pressure behind
0.23 rash _ one
0.23 red _ painful
0.23 rib _ with
0.23 rib suck
0.23 right _ since
0.23 roll back
0.23 runn _ my
0.23 rusty
0.23 say _ kill
0.23 say hell
0.23 see _ who
0.23 see people
0.23 shadow
0.23 shadow _ the
0.23 shadow on
0.23 she _ but
0.23 she _ sleepy
0.23 shiver _ is
0.23 shoot me
0.23 sick _ my
0.23 sick to
0.23 side _ so
0.23 since _ hour
0.23 sink
0.23 size _ a
0.23 sleep and
0.23 smoke and
0.23 soak pad
0.23 someth that
0.23 speech _ weird
0.23 spinn
0.23 stopp _ steroid
0.23 stopp shiver
0.23 swell under
0.23 that _ is
0.23 the _ bottle
0.23 the _ thing
0.23 the face
0.23 the same
0.23 the thigh
0.23 ther an
0.23 thick and
0.23 think im
0.23 three _ today
0.23 throw _ after
0.23 tile and
0.23 to _ alive
0.23 to _ stomach
0.23 today i
0.23 toddler with
0.23 trouble _ and
0.23 twice and
0.23 two _ them
0.23 up _ eat
0.23 up _ half
0.23 up about
0.23 up with
0.23 upper
0.23 us
0.23 walk _ cough
0.23 we found
0.23 week _ now
0.23 went stiff
0.23 when we
0.23 whole arm
0.23 wipe _ i
0.23 worst _ ever
0.23 wound on
0.23 yesterday _ im
0.23 yesterday _ leg
0.22 -# -day
0.22 -a -drop
0.22 -drop
0.22 -felt -my
0.22 -had _ -drop
0.22 -move _ yesterday
0.22 -my -baby
0.22 -my _ -move
0.22 -peed -all
0.22 -peed _ -day
0.22 =a_lot =blood_in_urine
0.22 =a_lot =burn_big
0.22 =a_lot =pain_any
0.22 =alcohol =mania_psychosis
0.22 =allergen =calf
0.22 =animal_bite =eye_hit_bad
0.22 =arm_or_jaw_too =burn_severity
0.22 =arm_or_jaw_too =tooth
0.22 =asthma =fast_breathing
0.22 =baby =eye_hit_bad
0.22 =back_pain =burn_severity
0.22 =back_pain =hernia_stuck
0.22 =back_pain =hernia_word
0.22 =back_pain =tearing
0.22 =back_pain =weak_legs
0.22 =belly_hit =cold_outside
0.22 =belly_surgery_recent =hours_pain
0.22 =belly_word =severe_weakness
0.22 =bite_bad =cut_by_accident
0.22 =bite_bad =hit_hard
0.22 =bite_bad =long_bleed
0.22 =bite_bad =stiff_neck
0.22 =bleeding_any =fell
0.22 =bleeding_any =radiates_groin
0.22 =bleeding_any =throat_sore
0.22 =bleeding_any =tonsils_out
0.22 =bleeding_heavy =eye_area
0.22 =blood_streak =head_danger
0.22 =blood_thinner =chemical_word
0.22 =bluish =cannot_breathe
0.22 =both_legs =saddle_numb
0.22 =both_legs =weak_any
0.22 =burn_severity =chest_pain
0.22 =burn_severity =drugs_taken
0.22 =burn_severity =elderly
0.22 =burn_severity =left_ribs
0.22 =burn_severity =recent_surgery
0.22 =burn_severity =snake
0.22 =burn_severity =snake_bad
0.22 =burn_severity =swelling_face
0.22 =burn_severity =tia_resolved
0.22 =burn_severity =young_baby
0.22 =calf =cannot_breathe
0.22 =calf =hurts_breathing
0.22 =calf =injection_joint
0.22 =cannot_breathe =eye_hit_bad
0.22 =cant_lie_flat =chest_lasting
0.22 =carbon_monoxide =feels_sleepy
0.22 =chest_any =limb_injury
0.22 =chest_lasting =double_vision
0.22 =chest_lasting =fainted
0.22 =chest_lasting =high_altitude
0.22 =chest_lasting =inconsolable
0.22 =chest_lasting =jaw_locked
0.22 =chest_lasting =not_self
0.22 =chest_lasting =smoke
0.22 =chest_lasting =sudden_balance
0.22 =chest_lasting =tetanus_due
0.22 =chest_lasting =throat_closing
0.22 =chest_lasting =tonsils_out
0.22 =chest_lasting =vomiting
0.22 =chest_pain =dangerous_person
0.22 =chest_pain =pale_clammy
0.22 =child_got_pills =cut_by_accident
0.22 =child_got_pills =hit_hard
0.22 =child_got_pills =vomiting
0.22 =choking =short_breath
0.22 =choking =swallow_trouble
0.22 =cholinergic =swelling_throat
0.22 =clot_risk =cold_limb
0.22 =co_words =confused
0.22 =cold_outside =fall_any
0.22 =confused =electric
0.22 =curtain_word =hours_pain
0.22 =dangerous_person =hit_by_car
0.22 =dangerous_person =scratched
0.22 =dangerous_person =seizure_repeat
0.22 =dangerous_person =withdrawal
0.22 =done_with_it =self_harm_now
0.22 =during_exercise =vomiting
0.22 =ear_wax =head_danger
0.22 =ear_wax =indigestion_odd
0.22 =ear_wax =vomiting
0.22 =eye_area =recent_infection
0.22 =eye_area =rigors_hard
0.22 =eye_area =shaking
0.22 =eye_hit_bad =fainted
0.22 =eye_hit_bad =fell
0.22 =eye_hit_bad =throat_sore
0.22 =eye_hit_bad =tonsils_out
0.22 =face_droop =face_odd
0.22 =face_droop =numb_any
0.22 =face_droop =right_side
0.22 =fast_breathing =inhaler_fails
0.22 =feels_sleepy =near_faint
0.22 =fever =heat_exposure
0.22 =fever =no_gas
0.22 =fever =rectal_blood
0.22 =fever =stool_blood
0.22 =fever =trunk_pain
0.22 =fight_blow
0.22 =flank_pain =hernia_word
0.22 =gallbladder =upper_belly_pain
0.22 =getting_worse =pain_beyond
0.22 =harm_others =means_mentioned
0.22 =head_danger =nail_word
0.22 =head_danger =no_insulin
0.22 =head_danger =speech_garbled
0.22 =head_danger =wound
0.22 =headache =hit_hard
0.22 =hernia_stuck =swallow_trouble
0.22 =hernia_stuck =vomiting
0.22 =hernia_stuck =wont_swallow
0.22 =hip_fracture =possible_fracture
0.22 =hip_hurts =radiates
0.22 =hit_hard =limb_bleeds
0.22 =hurts_breathing =trunk_pain
0.22 =hurts_move =swelling
0.22 =injection_joint =leg_swelling_one
0.22 =ketone_breath =nail_word
0.22 =ketone_breath =wound
0.22 =left_ribs =weak_any
0.22 =leg_swelling_one =pleuritic
0.22 =leg_swelling_one =wound_infected
0.22 =like_thunder
0.22 =limb_injury =vomiting
0.22 =long_bleed =radiates
0.22 =mania_psychosis =withdrawal
0.22 =nail_word =thirsty
0.22 =neck_pain =radiates
0.22 =neck_pain =spine_injury
0.22 =no_insulin =vomiting
0.22 =pain_any =severe_weakness
0.22 =pain_any =tingling_hands
0.22 =pale_clammy =speech
0.22 =possible_fracture =spreading
0.22 =postpartum =short_breath
0.22 =preterm_weeks =swelling_face
0.22 =radiates =tearing
0.22 =rash =swelling_lips
0.22 =recent_travel =rigors
0.22 =short_breath =wakes
0.22 =skin_infection =wound_infected
0.22 =speech =sweating
0.22 =speech =vomiting
0.22 =squeezing_word =weak_legs
0.22 =swelling_now =tongue_swollen
0.22 =thirsty =wound
0.22 ^ _ came
0.22 ^ _ die
0.22 ^ _ faint
0.22 ^ _ medicine
0.22 ^ bitten
0.22 ^ deep
0.22 ^ so
0.22 ^ toddler
0.22 ^ touch
0.22 a _ pod
0.22 a bag
0.22 a kitchen
0.22 a laundry
0.22 addison
0.22 after _ gone
0.22 after _ got
0.22 ago _ now
0.22 all since
0.22 and _ about
0.22 and _ act
0.22 and _ chill
0.22 and _ los
0.22 and _ vision
0.22 and mouth
0.22 and pale
0.22 and swell
0.22 aneurysm _ my
0.22 around _ and
0.22 at _ she
0.22 back _ back
0.22 bad im
0.22 beat
0.22 beat _ up
0.22 belt
0.22 black _ tar
0.22 black like
0.22 bleed _ my
0.22 bleed _ stop
0.22 bleed wont
0.22 blood sugar
0.22 bloody
0.22 breath is
0.22 breathe in
0.22 bulg _ she
0.22 burn _ a
0.22 cant speak
0.22 chest _ when
0.22 chest tightnes
0.22 chok _ last
0.22 clear fluid
0.22 dad _ is
0.22 dialysi _ was
0.22 down for
0.22 elephant _ on
0.22 end _ all
0.22 eye _ hit
0.22 fall _ my
0.22 feel _ faint
0.22 feel woozy
0.22 fever _ feel
0.22 fine but
0.22 floor my
0.22 friend text
0.22 from _ nap
0.22 get air
0.22 go away
0.22 going _ hurt
0.22 goodbye and
0.22 got _ back
0.22 got thrown
0.22 had _ crush
0.22 hard pee
0.22 has _ leg
0.22 have _ aneurysm
0.22 have _ catheter
0.22 have _ cell
0.22 have sickle
0.22 havent _ -in
0.22 havent _ -my
0.22 he _ only
0.22 he can
0.22 headache _ a
0.22 headache _ feel
0.22 her _ since
0.22 her last
0.22 hes _ confus
0.22 his _ flare
0.22 his _ up
0.22 his nostril
0.22 his rib
0.22 hive and
0.22 hot swollen
0.22 hour _ im
0.22 hurt _ im
0.22 i _ an
0.22 i _ hav
0.22 i _ sickle
0.22 i _ weak
0.22 i walk
0.22 im clammy
0.22 im scar
0.22 incision is
0.22 is blue
0.22 is los
0.22 isnt -wak
0.22 it all
0.22 it keep
0.22 its _ than
0.22 just
0.22 keep _ and
0.22 kitchen _ and
0.22 like _ polish
0.22 like faint
0.22 like its
0.22 like nail
0.22 look weird
0.22 miss dialysi
0.22 my _ im
0.22 my _ slit
0.22 my _ tingl
0.22 my foot
0.22 myself on
0.22 nostril
0.22 nostril flare
0.22 now _ keep
0.22 now _ sleepy
0.22 of _ pod
0.22 off _ roof
0.22 on _ with
0.22 on that
0.22 outlet and
0.22 pain _ one
0.22 pain is
0.22 painful and
0.22 partner say
0.22 pee blood
0.22 play _ i
0.22 pregnant _ wks
0.22 put _ on
0.22 roll _ the
0.22 roll off
0.22 shak so
0.22 shard _ glas
0.22 shard of
0.22 she _ on
0.22 she _ warfarin
0.22 slit her
0.22 slow down
0.22 smell _ i
0.22 someth in
0.22 spot _ bulg
0.22 stand on
0.22 stick _ and
0.22 stomach _ like
0.22 swallow some
0.22 swollen _ after
0.22 swollen _ hes
0.22 swollen _ red
0.22 tear pain
0.22 testicle is
0.22 that _ quit
0.22 that side
0.22 the _ fever
0.22 the ear
0.22 the room
0.22 thi squeez
0.22 tightnes
0.22 to _ left
0.22 to _ up
0.22 to back
0.22 toe _ black
0.22 touch _ live
0.22 touch a
0.22 turn dusky
0.22 tylenol _ hour
0.22 up
0.22 up gasp
0.22 use it
0.22 vomit _ green
0.22 walk up
0.22 was clean
0.22 we cant
0.22 went _ his
0.22 went _ the
0.22 went _ when
0.22 wind walk
0.22 wire _ got
0.22 wire and
0.22 wont close
0.22 you _ to
0.22 you want
0.21 # _ thi
0.21 -anyth and
0.21 -baby -kick
0.21 -doing _ and
0.21 -pass
0.21 -pass -gas
0.21 -peed _ yesterday
0.21 -poop -or
0.21 -slept _ -day
0.21 -the _ -kick
0.21 <at <#11+
0.21 <died <sudden
0.21 <died _ <at
0.21 <remov
0.21 <sudden
0.21 <sudden <at
0.21 <sudden _ <#11+
0.21 <thi
0.21 =a_lot =cold_exposure
0.21 =a_lot =cramps
0.21 =a_lot =severe_weakness
0.21 =a_lot =sugar_very_high
0.21 =a_lot =vomiting_blood
0.21 =a_lot =vomiting_constantly
0.21 =a_lot =wheeze_word
0.21 =again_fainted =head_danger
0.21 =alcohol =cold_exposure
0.21 =allergen =hives_all
0.21 =allergen =iron_pills
0.21 =allergen =many_stings
0.21 =allergen =swelling_face
0.21 =allergen =unresponsive
0.21 =animal_bite =hours_pain
0.21 =arm_or_jaw_too =squeezing_word
0.21 =back_pain =chest_lasting
0.21 =back_pain =chest_tearing
0.21 =barking_stridor =tripod
0.21 =belly_blow
0.21 =belly_blow =belly_hit
0.21 =belly_blow =belly_word
0.21 =belly_blow =hit_hard
0.21 =belly_hit =fight_blow
0.21 =belly_pain
0.21 =belly_pain =belly_word
0.21 =belly_pain =pain_any
0.21 =belly_word
0.21 =belly_word =dizzy
0.21 =belly_word =radiates
0.21 =bite_bad =severe_weakness
0.21 =bite_bad =suicidal
0.21 =bite_bad =swelling_face
0.21 =black_stool =tia_resolved
0.21 =bleeding_any =cut_self
0.21 =bleeding_heavy =cough
0.21 =bleeding_heavy =coughs_blood
0.21 =blood_in_urine =chest_lasting
0.21 =blood_streak =tiny_red
0.21 =blood_thinner =head_danger
0.21 =bluish =sweating
0.21 =bruising =purple_rash
0.21 =bruising =rash
0.21 =burn_big =cold_limb
0.21 =burn_severity =cramps
0.21 =burn_severity =dystonia
0.21 =burn_severity =eye_pain
0.21 =burn_severity =pain_any
0.21 =burn_severity =recent_infection
0.21 =burn_severity =rigors_hard
0.21 =burn_severity =tingling_hands
0.21 =calf =purple_word
0.21 =calf =to_the_bone
0.21 =cannot_move_side =hurts_move
0.21 =cannot_move_side =severe_weakness
0.21 =cant_sit_still =flank_pain
0.21 =cant_sit_still =trunk_pain
0.21 =car_crash =swelling
0.21 =cast_tight =numb_any
0.21 =cast_tight =tingling_hands
0.21 =catheter_blocked
0.21 =chest_any =chest_pain
0.21 =chest_lasting =fight_blow
0.21 =chest_lasting =legs_gone
0.21 =chest_lasting =limp_leg
0.21 =chest_lasting =moved_right
0.21 =chest_lasting =pain_any
0.21 =chest_lasting =rectal_blood
0.21 =chest_lasting =severe_weakness
0.21 =chest_lasting =wound
0.21 =chest_lasting =young_baby
0.21 =chest_pressure =cold_limb
0.21 =chest_tearing =radiates
0.21 =child_got_pills =eye_area
0.21 =cholinergic
0.21 =cholinergic =radiates
0.21 =clot_risk =coughs_blood
0.21 =co_words =wakes
0.21 =cocaine =eye_chemical
0.21 =cold_exposure =limb_cold_pale
0.21 =cold_exposure =long_bleed
0.21 =cold_exposure =low_temp
0.21 =cold_limb =low_temp
0.21 =cold_limb =turning_blue
0.21 =cold_only =eye_bulge
0.21 =confused =fast_breathing
0.21 =confused =fell
0.21 =confused =liver_known
0.21 =confused =seizure
0.21 =cough =spits_clots
0.21 =coughs_blood =hurts_move
0.21 =cut_by_accident =poison_swallowed
0.21 =cut_by_accident =to_the_bone
0.21 =dangerous_person =new_confusion
0.21 =dangerous_person =swelling
0.21 =dangerous_person =unequal_pupils
0.21 =dark_urine =heat_exposure
0.21 =days_many =immunosuppressed
0.21 =deaf_sudden =dizzy
0.21 =deep_cut =muscle_tear
0.21 =deformed =toes_cold
0.21 =diabetes =feels_sleepy
0.21 =dizzy =sudden
0.21 =drowsy =unresponsive
0.21 =drug_named =new_medicine
0.21 =ear_wax =frostbite
0.21 =ear_wax =swelling
0.21 =elderly =hip_fracture
0.21 =eye_area =gallbladder
0.21 =eye_area =weak_one_side
0.21 =eye_hit_bad =limb_injury
0.21 =eye_hit_bad =priapism
0.21 =eye_hit_bad =radiates
0.21 =eye_hit_bad =recent_travel
0.21 =eye_hit_bad =swallowed_battery
0.21 =eyelids_swollen
0.21 =eyelids_swollen =swelling
0.21 =fast_breathing =kid_breathing
0.21 =fast_breathing =newborn
0.21 =fever =possible_fracture
0.21 =fever =severe_headache
0.21 =fever =unresponsive
0.21 =fever =weak_any
0.21 =flank_pain =trunk_pain
0.21 =gangrene =wound_infected
0.21 =hallucinating =pain_any
0.21 =halos =pain_any
0.21 =head_danger =recent_infection
0.21 =hip_hurts =tingling_hands
0.21 =hit_hard =hurts_move
0.21 =hours_pain =numb_any
0.21 =hours_pain =one_side_belly
0.21 =hours_pain =pleuritic
0.21 =itchy_only =throat_tight
0.21 =jaundice =upper_belly_pain
0.21 =leaking
0.21 =limb_cold_pale =limb_injury
0.21 =limb_cold_pale =low_temp
0.21 =lost_place
0.21 =many_days =recent_surgery
0.21 =many_days =trunk_pain
0.21 =many_days =wound_infected
0.21 =many_stings
0.21 =many_stings =sting
0.21 =means_mentioned =took_some_pills
0.21 =moved_right =upper_belly_pain
0.21 =muscle_tear =tendon_seen
0.21 =near_faint =tia_resolved
0.21 =new_medicine =throat_tight
0.21 =now_at_rest
0.21 =pain_any =shaking
0.21 =pain_any =vaginal_bleeding
0.21 =radiates_groin =sudden
0.21 =rash =tiny_red
0.21 =recent_infection
0.21 =seizure =tia_resolved
0.21 =severe_headache =stiff_neck
0.21 =severe_weakness =stiff_neck
0.21 =shaking =vomiting
0.21 =short_breath =vomiting
0.21 =slow_breathing =unresponsive
0.21 =soaking_pad =wound
0.21 =speech =stroke_word
0.21 =speech =unresponsive
0.21 =speech_garbled =stroke_word
0.21 =spreading =swelling
0.21 =squeezing_word =swelling
0.21 =sugar_low =unresponsive
0.21 =sugar_very_low =unresponsive
0.21 =sweating =tia_resolved
0.21 =swelling =throat_tight
0.21 =swelling_face =swelling_lips
0.21 =tick =vomiting
0.21 =tiny_red
0.21 =took_some_pills =using_word
0.21 =upper_belly_pain
0.21 =vomiting_constantly =weak_any
0.21 ^ _ dad
0.21 ^ _ spleen
0.21 ^ _ stomach
0.21 ^ _ symptom
0.21 ^ _ tarry
0.21 ^ _ tongue
0.21 ^ rattlesnake
0.21 a _ or
0.21 a _ tell
0.21 a sinu
0.21 a voice
0.21 about _ it
0.21 afib
0.21 after cashew
0.21 again in
0.21 along
0.21 an electric
0.21 and _ diaper
0.21 and _ drunk
0.21 and _ gum
0.21 and _ pass
0.21 and _ rac
0.21 and feet
0.21 and had
0.21 and slurr
0.21 and soak
0.21 are burnt
0.21 are roll
0.21 are white
0.21 arm
0.21 around _ mouth
0.21 as _ board
0.21 baby _ and
0.21 belly _ swollen
0.21 belly _ tight
0.21 big
0.21 birth _ week
0.21 black _ poop
0.21 black _ smell
0.21 black _ twice
0.21 black tarry
0.21 bleed _ there
0.21 bleed after
0.21 blue around
0.21 breakfast she
0.21 breath real
0.21 brother <died
0.21 brother _ <sudden
0.21 by _ car
0.21 by _ like
0.21 cant tell
0.21 catheter is
0.21 chemo _ a
0.21 chemo _ my
0.21 clutch
0.21 clutch _ chest
0.21 clutch his
0.21 cup _ blood
0.21 daughter _ the
0.21 diaper and
0.21 down
0.21 dry _ #
0.21 ever
0.21 eye _ roll
0.21 eye roll
0.21 for #11+
0.21 friend _ me
0.21 go
0.21 goe _ my
0.21 got _ pill
0.21 got in
0.21 got thi
0.21 grabb his
0.21 green _ #11+
0.21 gush of
0.21 hair _ burnt
0.21 hair are
0.21 has to
0.21 hav an
0.21 he ate
0.21 headache _ im
0.21 hear _ voice
0.21 hear a
0.21 heart _ rac
0.21 heart attack
0.21 heavy i
0.21 her _ an
0.21 her bike
0.21 her up
0.21 hernia _ out
0.21 hes so
0.21 hes used
0.21 his _ feel
0.21 his face
0.21 hive _ and
0.21 hive everywhere
0.21 hot _ on
0.21 hurt _ the
0.21 i _ contact
0.21 i _ meth
0.21 i _ nodd
0.21 ice cold
0.21 im
0.21 im gasp
0.21 in _ groin
0.21 in _ lower
0.21 in _ snow
0.21 infection and
0.21 into _ heart
0.21 is throw
0.21 is twist
0.21 its purple
0.21 ive _ vomit
0.21 ive got
0.21 jump _ the
0.21 kill my
0.21 knee _ hot
0.21 know where
0.21 laundry _ and
0.21 left _ went
0.21 left ear
0.21 leg _ twice
0.21 lie
0.21 like _ fork
0.21 like bruis
0.21 look _ bruis
0.21 look at
0.21 me _ im
0.21 meth
0.21 methadone
0.21 mouth _ red
0.21 move _ neck
0.21 my #11+
0.21 my _ hair
0.21 my heartbeat
0.21 neck
0.21 neck stiff
0.21 new antibiotic
0.21 noon and
0.21 noon my
0.21 nose _ are
0.21 nose _ been
0.21 nose hair
0.21 now vomit
0.21 of #99+
0.21 of _ eye
0.21 off _ bed
0.21 on _ nail
0.21 one eye
0.21 our #
0.21 pain _ no
0.21 pod and
0.21 pound _ week
0.21 pound thi
0.21 rash _ look
0.21 rate _ #99+
0.21 replacement _ out
0.21 right hand
0.21 runn and
0.21 second and
0.21 shaky
0.21 since #
0.21 sinu infection
0.21 slamm in
0.21 so tight
0.21 someth _ is
0.21 soot
0.21 soot _ my
0.21 soot in
0.21 spleen
0.21 spot _ dont
0.21 spray _ pesticide
0.21 start at
0.21 still there
0.21 stop vomit
0.21 struck
0.21 stung by
0.21 sudden _ hear
0.21 sure
0.21 swollen _ cant
0.21 tarry
0.21 tarry _ and
0.21 tarry poop
0.21 ten _ and
0.21 tendon
0.21 the _ got
0.21 the _ head
0.21 the snow
0.21 them
0.21 then it
0.21 they get
0.21 three _ thi
0.21 throat _ swollen
0.21 throat _ tight
0.21 thrown up
0.21 time _ the
0.21 tingl
0.21 to _ bone
0.21 under _ sink
0.21 up _ cant
0.21 up _ cup
0.21 up _ everyth
0.21 up _ his
0.21 up _ leg
0.21 voic and
0.21 voice _ me
0.21 voice tell
0.21 vomit _ my
0.21 was _ last
0.21 was splash
0.21 we pull
0.21 weak _ my
0.21 wear contact
0.21 week now
0.21 weight _ his
0.21 whole _ and
0.21 wild _ from
0.21 wrist _ like
0.21 wrist look
0.21 year and
0.21 yesterday _ #11+
0.21 yr
0.2 #11+ _ all
0.2 -point
0.2 =a_lot =cannot_breathe
0.2 =a_lot =chest_lasting
0.2 =a_lot =dangerous_person
0.2 =a_lot =trunk_pain
0.2 =a_lot =weak_any
0.2 =abuse_danger =eye_hit_bad
0.2 =allergen =inhaled_object
0.2 =allergen =new_medicine
0.2 =appendix_said
0.2 =arm_or_jaw_too =wound
0.2 =baby =dry_mouth
0.2 =baby =harm_others
0.2 =baby =long_bleed
0.2 =baby =new_baby
0.2 =baby =phlegm
0.2 =baby =postpartum
0.2 =battery_word =burn_severity
0.2 =belly_hit =legs_gone
0.2 =belly_hit =speech
0.2 =belly_pain =pale_clammy
0.2 =belly_word =diabetes
0.2 =belly_word =jaundice
0.2 =birth_now =chest_lasting
0.2 =bite_bad =car_crash
0.2 =bite_bad =hoarse
0.2 =bite_bad =purple_word
0.2 =bleeding_any =injection_joint
0.2 =bleeding_any =recent_surgery
0.2 =bleeding_any =trunk_pain
0.2 =bleeding_heavy =nosebleed
0.2 =bleeds_a_lot =near_faint
0.2 =blister_any =wound_infected
0.2 =blister_word =deep_burn
0.2 =blister_word =mouth_sores
0.2 =blister_word =wound_infected
0.2 =blood_in_urine =urine_all_blood
0.2 =blood_streak =cannot_breathe
0.2 =blood_thinner =limb_bleeds
0.2 =blood_thinner =not_clotting
0.2 =blurry_vision =eye_area
0.2 =blurry_vision =swelling
0.2 =bp_very_high =pain_any
0.2 =burn_severity =fall_any
0.2 =burn_severity =gradual_numb
0.2 =burn_severity =hurts_breathing
0.2 =burn_severity =near_faint
0.2 =burn_severity =new_baby
0.2 =burn_severity =smoke
0.2 =burn_severity =soaking_pad
0.2 =burn_severity =squeezing_word
0.2 =calf =chest_lasting
0.2 =calf =limb_bleeds
0.2 =cannot_breathe =pleuritic
0.2 =cant_stand =head_danger
0.2 =car_crash =neck_pain
0.2 =carbon_monoxide =hours_pain
0.2 =carbon_monoxide =wakes
0.2 =chemical_word =hernia_stuck
0.2 =chest_any =drugs_taken
0.2 =chest_any =pleuritic
0.2 =chest_lasting =hypertension
0.2 =chest_lasting =sweating
0.2 =chest_lasting =turning_blue
0.2 =chest_lasting =wont_swallow
0.2 =chest_pain
0.2 =chest_pain =pleuritic
0.2 =chest_pain =short_breath
0.2 =clot_risk =eye_hit
0.2 =clot_risk =eye_pierced
0.2 =clot_risk =line_infected
0.2 =clot_risk =recent_surgery
0.2 =cold_exposure =dangerous_person
0.2 =cold_exposure =eye_hit_bad
0.2 =cold_exposure =rigors
0.2 =cold_limb =hip_hurts
0.2 =cold_limb =neck_pain
0.2 =cold_outside =hit_hard
0.2 =confused =eye_area
0.2 =confused =suicidal
0.2 =contractions =pain_any
0.2 =cut_by_accident =soaking_pad
0.2 =dangerous_person =dementia_known
0.2 =dangerous_person =sight_for_years
0.2 =dangerous_person =speech_garbled
0.2 =dark_urine =urine_all_blood
0.2 =days_many =no_urine
0.2 =days_many =numb_any
0.2 =days_many =saddle_numb
0.2 =days_many =weak_any
0.2 =deep_cut =suicidal
0.2 =dialysis =limb_bleeds
0.2 =diarrhea =diarrhea_many
0.2 =dizzy =one_side_belly
0.2 =dizzy =weak_any
0.2 =drank =overdose_taken
0.2 =drooling =mouth_burning
0.2 =drug_named =pain_any
0.2 =drug_named =swelling
0.2 =during_exercise =headache
0.2 =during_exercise =sudden
0.2 =ear_swollen =eye_hit_bad
0.2 =ear_swollen =squeezing_word
0.2 =eye_area =nail_word
0.2 =eye_area =not_clotting
0.2 =eye_bulge =eye_pain
0.2 =eye_bulge =pain_any
0.2 =eye_hit_bad =nausea
0.2 =eye_hit_bad =pain_any
0.2 =eye_hit_bad =swelling_head
0.2 =eye_hit_bad =tearing_trunk
0.2 =eye_pain =fever
0.2 =fainted =trunk_pain
0.2 =fall_any =legs_gone
0.2 =fall_any =speech
0.2 =fast_breathing =vomiting
0.2 =fever =line_infected
0.2 =fever =one_side_belly
0.2 =fever =racing_heart
0.2 =fever =skin_infection
0.2 =fever =thyroid_off
0.2 =fistula_bleeds =limb_bleeds
0.2 =flank_pain =head_danger
0.2 =foggy_only =long_bleed
0.2 =foggy_only =suicidal
0.2 =getting_worse =rash
0.2 =getting_worse =rigors
0.2 =gradual_numb =tingling_hands
0.2 =gradual_numb =weak_legs
0.2 =harm_others =new_baby
0.2 =head_danger =limp_refuses
0.2 =heart_condition
0.2 =heart_murmur_fever =valve_or_device
0.2 =hernia_stuck =speech
0.2 =hernia_stuck =swallowed_battery
0.2 =hernia_stuck =toes_cold
0.2 =hit_hard =pain_any
0.2 =hit_hard =tia_resolved
0.2 =hives =wheeze_word
0.2 =hoarse =swelling_lips
0.2 =hours_pain =hurts_breathing
0.2 =hours_pain =saddle_numb
0.2 =hurts_breathing =noisy_rest
0.2 =hurts_move =smoke
0.2 =immunosuppressed =line_infected
0.2 =indigestion_odd =long_bleed
0.2 =injection_joint =short_breath
0.2 =injection_joint =swelling
0.2 =itching =short_breath
0.2 =itchy_only =short_breath
0.2 =jaundice =rigors
0.2 =kidney_disease =limb_bleeds
0.2 =leg_swelling_one =squeezing_word
0.2 =limb_injury =not_clotting
0.2 =limb_injury =rigors_hard
0.2 =limb_injury =shaking
0.2 =limb_injury =soaking_pad
0.2 =long_bleed =smoke
0.2 =long_bleed =swelling
0.2 =long_bleed =wound
0.2 =near_faint =vomiting_constantly
0.2 =new_medicine =swelling
0.2 =newborn =short_breath
0.2 =no_insulin =sugar_very_high
0.2 =not_clotting =scratched
0.2 =not_clotting =wound
0.2 =one_side_belly =vomiting
0.2 =pain_any =tearing_trunk
0.2 =pale_clammy =weak_any
0.2 =possible_fracture =purple_word
0.2 =possible_fracture =sting
0.2 =pregnant =shoulder_pain
0.2 =pressure_elsewhere =radiates
0.2 =racing_heart =tia_resolved
0.2 =rash =spreading
0.2 =rash =vomiting
0.2 =right_side =trunk_pain
0.2 =right_side =vision_loss
0.2 =rigors_hard =unresponsive
0.2 =severe_headache =swelling
0.2 =shaking =speech
0.2 =shaking =unresponsive
0.2 =speech =swelling
0.2 =squeezing_word =tearing_trunk
0.2 =squeezing_word =weak_any
0.2 =streak_up =wound
0.2 =swelling_head
0.2 ^ _ grandpa
0.2 ^ _ has
0.2 ^ _ mixed
0.2 ^ _ move
0.2 ^ drove
0.2 a _ belly
0.2 a _ knife
0.2 a diabetic
0.2 a gas
0.2 a minute
0.2 a purple
0.2 a tear
0.2 after _ shrimp
0.2 again _ and
0.2 alarm _ off
0.2 all _ last
0.2 almost _ out
0.2 and _ -pee
0.2 and _ couldnt
0.2 and _ headache
0.2 and _ leak
0.2 and _ lung
0.2 and _ numb
0.2 and _ speech
0.2 and _ squeez
0.2 and _ sugar
0.2 and _ thigh
0.2 and act
0.2 and clammy
0.2 and collaps
0.2 and look
0.2 and stop
0.2 and sweat
0.2 appendix
0.2 are numb
0.2 at _ and
0.2 at _ practice
0.2 ate _ berri
0.2 ate _ peanut
0.2 attack
0.2 baby _ bright
0.2 baby last
0.2 baby vomit
0.2 back _ hurt
0.2 bathroom _ and
0.2 bee and
0.2 been cough
0.2 been out
0.2 been tight
0.2 belly _ a
0.2 berri
0.2 bike
0.2 bleed heavy
0.2 blood everywhere
0.2 breath _ even
0.2 breath deep
0.2 breathe and
0.2 bright _ stuff
0.2 bright green
0.2 brother _ hes
0.2 cant _ think
0.2 cant _ well
0.2 cant _ word
0.2 chest burn
0.2 clear her
0.2 cloth
0.2 coke
0.2 cough but
0.2 couldnt find
0.2 cut _ glas
0.2 dad fell
0.2 daughter drank
0.2 day i
0.2 day she
0.2 diarrhea _ time
0.2 diarrhea with
0.2 dont _ -my
0.2 drink someth
0.2 every _ and
0.2 eye while
0.2 face _ -mov
0.2 feel _ but
0.2 feel _ its
0.2 feel behind
0.2 fight _ when
0.2 fight me
0.2 finger in
0.2 flash light
0.2 flew _ my
0.2 foot was
0.2 friend _ she
0.2 friend took
0.2 fume in
0.2 girl
0.2 girl is
0.2 give _ juice
0.2 going _ shoot
0.2 got itchy
0.2 grabb _ hot
0.2 grabb the
0.2 grandfather _ is
0.2 grandma fell
0.2 grandson
0.2 grapefruit
0.2 grayish
0.2 grease
0.2 hand feel
0.2 hand has
0.2 has _ high
0.2 he _ me
0.2 heart _ i
0.2 heart _ like
0.2 her belly
0.2 his
0.2 hot _ palm
0.2 hot _ skin
0.2 hour i
0.2 i _ antifreeze
0.2 i _ out
0.2 i _ real
0.2 i mixed
0.2 i try
0.2 im _ pas
0.2 in and
0.2 in even
0.2 infection _ now
0.2 inhal _ peanut
0.2 inhaler is
0.2 insulin _ fail
0.2 is _ slow
0.2 is at
0.2 is cut
0.2 is out
0.2 is ripp
0.2 is shak
0.2 is sudden
0.2 is sunken
0.2 is super
0.2 isnt -work
0.2 it _ myself
0.2 it _ red
0.2 it went
0.2 its #99+
0.2 its _ fast
0.2 its _ my
0.2 jaw is
0.2 keep _ her
0.2 know
0.2 leg _ weak
0.2 like _ gonna
0.2 like _ might
0.2 like _ on
0.2 lime
0.2 lime powder
0.2 lip _ purple
0.2 look _ tar
0.2 look a
0.2 look grayish
0.2 lump in
0.2 minut _ came
0.2 mix up
0.2 mom _ hav
0.2 more than
0.2 mouth _ drool
0.2 my _ <died
0.2 my _ heart
0.2 my _ is
0.2 my _ pull
0.2 my _ throat
0.2 my cloth
0.2 my grandson
0.2 my groin
0.2 my leg
0.2 my neck
0.2 my word
0.2 neighbor is
0.2 night my
0.2 noise every
0.2 nose has
0.2 now _ heart
0.2 now _ jaw
0.2 now hes
0.2 now his
0.2 nurs home
0.2 of
0.2 off _ #11+
0.2 ok but
0.2 on myself
0.2 one _ since
0.2 out _ now
0.2 over
0.2 oxygen _ say
0.2 palm _ white
0.2 palm is
0.2 peel
0.2 pencil
0.2 pill _ i
0.2 pound and
0.2 pregnant _ headache
0.2 pregnant _ just
0.2 quit _ im
0.2 say _ baby
0.2 say _ going
0.2 see out
0.2 see straight
0.2 she _ -breath
0.2 she still
0.2 she want
0.2 shirt on
0.2 shovel and
0.2 shrimp
0.2 since we
0.2 smell _ nail
0.2 someth _ ripp
0.2 son _ the
0.2 speak
0.2 spot _ sunken
0.2 spray in
0.2 spread _ and
0.2 spread fast
0.2 squeaky _ every
0.2 squeaky noise
0.2 squeez feel
0.2 still
0.2 still _ and
0.2 stomach _ hard
0.2 stop think
0.2 straight and
0.2 stuck _ battery
0.2 sudden and
0.2 sugar #11+
0.2 sugar _ and
0.2 swollen _ hurt
0.2 swollen _ she
0.2 testicle pain
0.2 the _ all
0.2 the _ lip
0.2 the _ my
0.2 the garden
0.2 the mandoline
0.2 then _ again
0.2 ther _ lot
0.2 think _ mom
0.2 threaten to
0.2 through the
0.2 throw _ and
0.2 tight
0.2 tighten
0.2 to _ arm
0.2 to _ back
0.2 to use
0.2 toe _ purple
0.2 told me
0.2 tongue _ push
0.2 tongue _ swell
0.2 type #
0.2 valve
0.2 voice _ gone
0.2 vomit bright
0.2 vomit since
0.2 was left
0.2 week _ have
0.2 weight _ it
0.2 when _ try
0.2 when breath
0.2 while grind
0.2 white _ blister
0.2 wife had
0.2 window and
0.2 with every
0.2 with high
0.2 with hot
0.19 # _ ago
0.19 #11+ _ at
0.19 #11+ _ mother
0.19 #99+ #99+
0.19 -five -day
0.19 -help
0.19 -i _ -him
0.19 -in -five
0.19 -tear
0.19 <used _ <get
0.19 =a_lot =limb_bleeds
0.19 =a_lot =wont_feed
0.19 =a_lot =wound
0.19 =abuse_danger =fall_any
0.19 =abuse_danger =fight_blow
0.19 =abuse_danger =hit_hard
0.19 =allergen =suicidal
0.19 =amputated =cold_limb
0.19 =arm_hand_pain
0.19 =arm_hand_pain =pain_any
0.19 =baby =grunting
0.19 =baby =jelly_stool
0.19 =back_pain =one_side_belly
0.19 =back_pain =shoulder_pain
0.19 =battery_word =dangerous_person
0.19 =battery_word =swallowed_thing
0.19 =belly_hard =pain_any
0.19 =belly_pain =right_side
0.19 =belly_pain =sweating
0.19 =belly_word =crohns
0.19 =belly_word =feels_sleepy
0.19 =belly_word =right_side
0.19 =belly_word =squeezing_word
0.19 =belly_word =vomiting_blood
0.19 =belly_word =wont_feed
0.19 =bite_bad =blind_one_eye
0.19 =bite_bad =contact_lens
0.19 =bite_bad =near_faint
0.19 =bite_bad =swelling_now
0.19 =bladder_bowel_loss =hours_pain
0.19 =bleeding_any =no_urine
0.19 =bleeding_any =racing_heart
0.19 =bleeding_heavy =bleeds_a_lot
0.19 =blind_one_eye
0.19 =blind_one_eye =eye_area
0.19 =blind_one_eye =eye_hit_bad
0.19 =blind_one_eye =one_eye
0.19 =blind_one_eye =vision_loss
0.19 =blood_streak =electric
0.19 =blood_streak =getting_worse
0.19 =blood_streak =radiates
0.19 =blood_thinner =headache
0.19 =blood_thinner =speech
0.19 =blow_chest =blow_ribs
0.19 =blow_chest =fall_any
0.19 =blow_chest =hit_hard
0.19 =blow_ribs =burn_severity
0.19 =bluish =breath_pauses
0.19 =bluish =pain_any
0.19 =bluish =using_word
0.19 =blurry_vision =flashes_floaters
0.19 =blurry_vision =sudden
0.19 =bp_high =squeezing_word
0.19 =breathe_word =burn_severity
0.19 =burn_severity =chest_pain_now
0.19 =burn_severity =eye_hit_bad
0.19 =burn_severity =jaundice
0.19 =burn_severity =lips_blue
0.19 =burn_severity =now_at_rest
0.19 =burn_severity =weak_any
0.19 =calf =pain_beyond
0.19 =calf =red_racing
0.19 =calf =squeezing_word
0.19 =cancer_history =fever
0.19 =cancer_history =immunosuppressed
0.19 =cant_stand =hours_pain
0.19 =chemical_word =swallowed_thing
0.19 =chest_any =chest_pain_now
0.19 =chest_any =immunosuppressed
0.19 =chest_any =now_at_rest
0.19 =chest_any =severe_pain
0.19 =chest_lasting =collapsed_word
0.19 =chest_lasting =dystonia
0.19 =chest_lasting =face_odd
0.19 =chest_lasting =not_looking
0.19 =chest_lasting =one_eye
0.19 =chest_lasting =poison_swallowed
0.19 =chest_lasting =shoulder_pain
0.19 =chest_lasting =sickle_cell
0.19 =chest_lasting =tooth_pulled
0.19 =chest_lasting =trunk_pain
0.19 =chest_pain =chest_pain_now
0.19 =chest_pain =immunosuppressed
0.19 =chest_pain =pain_any
0.19 =chest_pain =severe_pain
0.19 =chest_pain =sweating
0.19 =chest_pain_now
0.19 =chest_pain_now =pain_any
0.19 =child_got_pills =cholinergic
0.19 =child_got_pills =drooling
0.19 =child_got_pills =drugs_taken
0.19 =child_got_pills =swallowed_thing
0.19 =co_words =done_with_it
0.19 =co_words =possible_fracture
0.19 =cold_exposure =cold_limb
0.19 =cold_exposure =drowsy
0.19 =cold_hands =toes_cold
0.19 =confused =fainted
0.19 =confused =fall_hard
0.19 =confused =stiff_neck
0.19 =confused =wont_feed
0.19 =copd =short_breath
0.19 =cough =hit_hard
0.19 =cough =wheeze_word
0.19 =coughs_blood =days_many
0.19 =cramps =postpartum
0.19 =crohns =fever
0.19 =curtain_word =one_eye
0.19 =dangerous_person
0.19 =dangerous_person =fall_any
0.19 =dangerous_person =jaundice
0.19 =dangerous_person =purple_rash
0.19 =dangerous_person =squeezing_word
0.19 =dangerous_person =swelling_lips
0.19 =dangerous_person =took_some_pills
0.19 =dark_urine =head_danger
0.19 =dark_urine =vomiting
0.19 =dizzy =long_bleed
0.19 =drooling =eye_area
0.19 =drowsy =overdose_taken
0.19 =drowsy =purple_rash
0.19 =drowsy =rash
0.19 =during_effort
0.19 =ear_wax =tia_resolved
0.19 =edible_word =overdose_taken
0.19 =elderly =nitro_fails
0.19 =elderly =pain_any
0.19 =electric =eye_hit_bad
0.19 =electric =hernia_stuck
0.19 =eye_area =face_droop
0.19 =eye_area =new_medicine
0.19 =eye_area =tia_resolved
0.19 =eye_hit_bad =fell_baby
0.19 =eye_hit_bad =numb_any
0.19 =eye_hit_bad =rigors
0.19 =eye_hit_bad =shaking
0.19 =eye_hit_bad =worst_ever
0.19 =face_odd =weak_one_side
0.19 =fall_any =tingling_hands
0.19 =fall_any =unequal_pupils
0.19 =fall_height =fell_baby
0.19 =fast_breathing =pale_clammy
0.19 =fast_breathing =retractions
0.19 =fast_breathing =sweating
0.19 =fast_breathing =thirsty
0.19 =feels_sleepy =headache
0.19 =feels_sleepy =pain_any
0.19 =fever =leaking
0.19 =fever =swallow_trouble
0.19 =fight_blow =hearing
0.19 =foggy_only =shaking
0.19 =foggy_only =sugar_low
0.19 =foggy_only =sugar_very_low
0.19 =green_vomit =newborn
0.19 =green_vomit =young_baby
0.19 =head_danger =hives
0.19 =head_danger =limp_leg
0.19 =head_danger =pees_lot
0.19 =head_danger =scratched
0.19 =heat_danger =stroke_word
0.19 =heat_exposure =high_fever
0.19 =heat_exposure =stroke_word
0.19 =hernia_stuck =severe_pain
0.19 =hernia_word =purple_word
0.19 =hip_fracture =severe_weakness
0.19 =hip_hurts =light_hurts
0.19 =hip_hurts =stiff_neck
0.19 =hit_hard =severe_headache
0.19 =hit_hard =unequal_pupils
0.19 =hives =hours_pain
0.19 =hives =near_faint
0.19 =hives_all =vomiting
0.19 =hours_pain =hurts_move
0.19 =hours_pain =leaking
0.19 =hours_pain =limb_gave
0.19 =hours_pain =limp_leg
0.19 =hours_pain =limp_refuses
0.19 =hours_pain =shaking
0.19 =hours_pain =sickle_cell
0.19 =hours_pain =very_fast_pulse
0.19 =immunosuppressed =trunk_pain
0.19 =itching =swelling_throat
0.19 =left_ribs =numb_any
0.19 =limb_cold_pale =pain_any
0.19 =limb_injury =rigors
0.19 =limb_injury =short_breath
0.19 =making_swell =swelling_now
0.19 =mania_psychosis =sudden
0.19 =many_days =new_baby
0.19 =means_at_hand =using_word
0.19 =means_mentioned =shaking
0.19 =means_mentioned =slow_breathing
0.19 =mottled
0.19 =mottled =rash
0.19 =mouth_burning
0.19 =nail_word =phlegm
0.19 =nail_word =tetanus_due
0.19 =nausea =trunk_pain
0.19 =newborn =phlegm
0.19 =no_urine =pale_clammy
0.19 =no_urine =rectal_blood
0.19 =no_urine =stool_blood
0.19 =noisy_rest =short_breath
0.19 =numb_any =toes_cold
0.19 =numb_any =urinary_stuck
0.19 =one_side_belly =severe_pain
0.19 =overdose_taken =self_harm_now
0.19 =pain_any =skin_black
0.19 =pain_any =weak_any
0.19 =pain_any =worst_ever
0.19 =pees_lot =thirsty
0.19 =phlegm =young_baby
0.19 =pleuritic =swelling
0.19 =postpartum =pregnant
0.19 =red_racing =skin_infection
0.19 =screams_moved
0.19 =short_breath =throat_tight
0.19 =short_breath =trunk_pain
0.19 =squeezing_word =worst_ever
0.19 =sting_mouth =swelling_throat
0.19 =stomach_burn =upper_belly_pain
0.19 =swallowed_battery =swallowed_thing
0.19 =swelling_lips =throat_tight
0.19 =swelling_lips =tooth
0.19 =tingling_hands
0.19 ^ _ belly
0.19 ^ _ stiff
0.19 ^ _ want
0.19 ^ awful
0.19 ^ his
0.19 ^ snake
0.19 a _ bender
0.19 a _ com
0.19 a _ hole
0.19 a _ in
0.19 a _ nail
0.19 a _ that
0.19 a fender
0.19 a fus
0.19 a wasp
0.19 ache for
0.19 after _ and
0.19 after _ c
0.19 after _ crash
0.19 air
0.19 als
0.19 als and
0.19 an _ bottle
0.19 and _ blue
0.19 and _ drink
0.19 and _ gasp
0.19 and _ move
0.19 and _ nostril
0.19 and _ stuff
0.19 and _ tell
0.19 and _ ther
0.19 and _ through
0.19 and burn
0.19 and faint
0.19 and hasnt
0.19 and swallow
0.19 antifreeze by
0.19 any _ on
0.19 any weight
0.19 are gett
0.19 at football
0.19 bare breath
0.19 battery in
0.19 been wheez
0.19 bender
0.19 birth and
0.19 black _ since
0.19 bleed for
0.19 blood since
0.19 boil oil
0.19 bone _ out
0.19 bone stick
0.19 breath #11+
0.19 breath _ but
0.19 breath _ time
0.19 breath funny
0.19 breath now
0.19 but _ my
0.19 calm
0.19 can _ my
0.19 cant _ and
0.19 cant _ half
0.19 cant _ in
0.19 cant _ them
0.19 cant _ vomit
0.19 cant find
0.19 chest _ back
0.19 chest since
0.19 cloudy
0.19 cough black
0.19 crush in
0.19 curtain came
0.19 daughter with
0.19 day ago
0.19 dazed
0.19 dialysi and
0.19 div
0.19 dizzy _ and
0.19 do _ do
0.19 doesnt
0.19 dog and
0.19 dont -fade
0.19 dont _ away
0.19 dont go
0.19 electrocut by
0.19 eye _ swollen
0.19 face _ up
0.19 face droop
0.19 feel half
0.19 fender
0.19 fender bender
0.19 fire _ my
0.19 fire _ night
0.19 fire last
0.19 fluid is
0.19 for ten
0.19 found _ brother
0.19 fruity
0.19 fus
0.19 gave _ last
0.19 goe to
0.19 going _ kill
0.19 got _ from
0.19 halo
0.19 hand _ crush
0.19 hard _ my
0.19 hard to
0.19 has _ knife
0.19 has als
0.19 has blood
0.19 hav _ pain
0.19 have _ terrible
0.19 have chest
0.19 have diabet
0.19 he _ like
0.19 he make
0.19 headache _ came
0.19 hear _ tell
0.19 heart keep
0.19 heat stroke
0.19 hes just
0.19 high _ and
0.19 his _ hurt
0.19 his _ suck
0.19 his right
0.19 hit her
0.19 hot
0.19 house and
0.19 hurt
0.19 hurt _ crazy
0.19 hurt _ hell
0.19 husband collaps
0.19 i _ awful
0.19 i _ clean
0.19 i _ diabet
0.19 i _ want
0.19 i have
0.19 im _ to
0.19 im gett
0.19 im real
0.19 im shiver
0.19 im weak
0.19 in _ fender
0.19 in _ outlet
0.19 in sweat
0.19 in welt
0.19 is gasp
0.19 is outside
0.19 it has
0.19 its _ chest
0.19 ive _ the
0.19 ive _ throw
0.19 jelly and
0.19 kick
0.19 knee is
0.19 like _ curtain
0.19 like _ will
0.19 like hell
0.19 like it
0.19 line _ up
0.19 line going
0.19 make _ fus
0.19 me _ is
0.19 me _ time
0.19 meth and
0.19 miscarriage _ week
0.19 month _ fell
0.19 more _ of
0.19 morn with
0.19 mother _ breakfast
0.19 mouth _ swallow
0.19 move
0.19 mower
0.19 mushroom
0.19 my _ blad
0.19 my _ cant
0.19 my _ daughter
0.19 my _ even
0.19 my _ like
0.19 my _ now
0.19 my _ through
0.19 my pulse
0.19 my wife
0.19 need _ my
0.19 nitro _ time
0.19 nitro three
0.19 no -wet
0.19 no _ -diaper
0.19 noise _ breath
0.19 noth and
0.19 now _ not
0.19 now _ to
0.19 of _ antidepressant
0.19 of _ cant
0.19 of _ hand
0.19 of ibuprofen
0.19 old fell
0.19 one
0.19 out fever
0.19 over it
0.19 overnight
0.19 pacemaker and
0.19 pale my
0.19 pee _ now
0.19 pick her
0.19 pill in
0.19 pink _ and
0.19 pls
0.19 pound headache
0.19 purple _ and
0.19 put _ weight
0.19 put any
0.19 right leg
0.19 rusty nail
0.19 see bug
0.19 see the
0.19 she _ after
0.19 she _ hold
0.19 shoulder
0.19 shrimp and
0.19 skin _ blotchy
0.19 skipp
0.19 slipp _ the
0.19 so much
0.19 soak in
0.19 spot
0.19 stuff
0.19 super _ and
0.19 super painful
0.19 swallow _ button
0.19 the _ has
0.19 the _ hour
0.19 the _ next
0.19 the bottle
0.19 the medicine
0.19 the mower
0.19 the rope
0.19 the school
0.19 the wrong
0.19 thing and
0.19 through _ towel
0.19 to _ because
0.19 to _ elbow
0.19 to _ my
0.19 to her
0.19 today his
0.19 toddler _ rat
0.19 tonight _ have
0.19 torn
0.19 turn yellow
0.19 twice _ size
0.19 twice the
0.19 up _ now
0.19 very _ and
0.19 vision _ black
0.19 vodka
0.19 vomit look
0.19 want _ make
0.19 we _ grandpa
0.19 week _ a
0.19 wife
0.19 wife _ and
0.19 wild
0.19 with _ heart
0.19 with boil
0.19 word out
0.19 xanax
0.19 year old
0.19 yo mother
0.18 -# _ think
0.18 -day _ the
0.18 -day think
0.18 -diaper since
0.18 -gas -in
0.18 -pass _ -in
0.18 -two
0.18 -two -day
0.18 -wet _ since
0.18 =a_lot =co_word
0.18 =a_lot =heat_danger
0.18 =a_lot =throat_sore
0.18 =abuse_danger =pleuritic
0.18 =after_hard_exercise =chest_lasting
0.18 =allergen =chemical_word
0.18 =allergen =dizzy
0.18 =allergen =swallowed_battery
0.18 =arm_or_jaw_too =nail_word
0.18 =asthma =tired
0.18 =belly_pain =hurts_move
0.18 =belly_pain =many_days
0.18 =belly_surgery_recent =pain_any
0.18 =belly_surgery_recent =postpartum
0.18 =belly_word =car_crash
0.18 =belly_word =no_urine
0.18 =belly_word =short_breath
0.18 =birth_now =eye_hit_bad
0.18 =bite_bad =blurry_vision
0.18 =bite_bad =fainted
0.18 =bite_bad =mouth_burning
0.18 =bite_bad =one_eye
0.18 =bladder_bowel_loss =long_bleed
0.18 =blister_any =burned_hand
0.18 =blister_any =eye_red
0.18 =blister_any =many_days
0.18 =blister_word =days_many
0.18 =blister_word =eye_red
0.18 =blister_word =many_days
0.18 =blood_streak =overdose_taken
0.18 =blood_streak =pain_beyond
0.18 =blood_thinner =burn_severity
0.18 =bluish =clot_risk
0.18 =bluish =fever
0.18 =blurry_vision =bp_high
0.18 =blurry_vision =severe_headache
0.18 =both_legs
0.18 =both_legs =burn_severity
0.18 =bp_high =chest_lasting
0.18 =bp_medicine =swelling_lips
0.18 =breathe_word =heart_condition
0.18 =burn_any =calf
0.18 =burn_big =calf
0.18 =burn_severity =coughs_blood
0.18 =burn_severity =dark_urine
0.18 =burn_severity =face_injury
0.18 =burn_severity =fall_hard
0.18 =burn_severity =flank_pain
0.18 =burn_severity =hip_hurts
0.18 =burn_severity =sickle_cell
0.18 =calf =hip_fracture
0.18 =calf =postpartum
0.18 =calf =sudden
0.18 =cannot_breathe =cant_lie_flat
0.18 =cannot_breathe =recent_infection
0.18 =cannot_breathe =squeezing_word
0.18 =cannot_breathe =upper_belly_pain
0.18 =carbon_monoxide =co_word
0.18 =chemical_strong =pain_any
0.18 =chemical_word =cough
0.18 =chemical_word =eye_pain
0.18 =chest_any =fever
0.18 =chest_any =sickle_cell
0.18 =chest_lasting =device_shock
0.18 =chest_lasting =itching
0.18 =chest_lasting =nail_word
0.18 =chest_lasting =newborn
0.18 =chest_lasting =possible_fracture
0.18 =chest_lasting =recent_surgery
0.18 =chest_lasting =tampon_in
0.18 =chest_lasting =uti
0.18 =chest_lasting =wound_infected
0.18 =chest_pain =sickle_cell
0.18 =chest_pressure =pain_any
0.18 =chest_pressure =pressure_elsewhere
0.18 =child_got_pills =pain_any
0.18 =choking =eye_hit_bad
0.18 =clear_fluid
0.18 =clear_fluid =eye_area
0.18 =clear_fluid =fall_any
0.18 =clear_fluid =head_danger
0.18 =clot_risk =hurts_breathing
0.18 =cold_limb =deep_burn
0.18 =cold_limb =possible_fracture
0.18 =cough =hoarse
0.18 =cough =one_side_belly
0.18 =cough =speech
0.18 =coughs_blood =recent_infection
0.18 =cramps =muscle_cramps
0.18 =cut_by_accident =unresponsive
0.18 =dangerous_person =hurts_breathing
0.18 =dangerous_person =never_spoke_word
0.18 =dangerous_person =rigors
0.18 =dangerous_person =sudden
0.18 =dangerous_person =swallow_trouble
0.18 =dark_urine =uti
0.18 =days_many =squeezing_word
0.18 =deformed =numb_any
0.18 =deformed =tingling_hands
0.18 =device_shock =hours_pain
0.18 =diabetes =short_breath
0.18 =diabetes =sugar_extreme
0.18 =diabetes =vomiting_constantly
0.18 =dizzy =pale_clammy
0.18 =dizzy =squeezing_word
0.18 =dizzy =weak_one_side
0.18 =drooling =eye_hit_bad
0.18 =drowsy =hernia_stuck
0.18 =dry_mouth =eye_area
0.18 =ear_wax =fainted
0.18 =ear_wax =recent_infection
0.18 =electric =feels_sleepy
0.18 =eye_area =one_eye
0.18 =eye_area =upper_belly_pain
0.18 =eye_hit_bad =face_droop
0.18 =eye_hit_bad =halos
0.18 =eye_hit_bad =jaundice
0.18 =eye_hit_bad =new_medicine
0.18 =eye_hit_bad =no_injury
0.18 =eye_hit_bad =rectal_blood
0.18 =eye_hit_bad =tendon_seen
0.18 =eye_hit_bad =throat_tight
0.18 =eye_hit_bad =tingling_hands
0.18 =eye_pain =squeezing_word
0.18 =eye_red =face_blisters
0.18 =eye_red =rash
0.18 =face_droop =tingling_hands
0.18 =face_injury
0.18 =face_injury =face_odd
0.18 =fainted =headache
0.18 =fainted =heat_exposure
0.18 =fall_any =unresponsive
0.18 =fast_breathing =ketone_breath
0.18 =feels_sleepy =nausea
0.18 =feels_sleepy =sugar_extreme
0.18 =fell =headache
0.18 =fell_baby =pain_any
0.18 =fever =gums_bleed
0.18 =fever =near_faint
0.18 =fever =recent_surgery
0.18 =fever =tampon_in
0.18 =fever =tia_resolved
0.18 =fight_blow =hernia_stuck
0.18 =fight_blow =unequal_pupils
0.18 =flank_pain =weak_legs
0.18 =getting_worse =numb_any
0.18 =getting_worse =stumbles
0.18 =head_danger =light_hurts
0.18 =head_danger =new_confusion
0.18 =head_danger =opioid
0.18 =head_danger =refuses
0.18 =head_danger =spits_clots
0.18 =head_danger =tired
0.18 =headache =swelling_lips
0.18 =heart_condition =heart_murmur_fever
0.18 =heart_condition =near_faint
0.18 =heat_exposure =means_mentioned
0.18 =hernia =sudden
0.18 =hernia_stuck =jaw_locked
0.18 =hernia_word =radiates_groin
0.18 =hernia_word =sudden
0.18 =high_altitude =stumbles
0.18 =high_altitude =sudden_balance
0.18 =high_fever =hours_pain
0.18 =high_fever =unresponsive
0.18 =hip_hurts =weak_legs
0.18 =hit_hard =trunk_pain
0.18 =hours_pain =limb_cold_pale
0.18 =hours_pain =new_confusion
0.18 =hours_pain =sting
0.18 =hours_pain =sweating
0.18 =hypertension =swelling_lips
0.18 =jaundice =squeezing_word
0.18 =leg_swelling_one =postpartum
0.18 =limb_bleeds =long_bleed
0.18 =limb_injury =pain_beyond
0.18 =limb_injury =severe_pain
0.18 =limb_injury =tendon_seen
0.18 =lips_blue =using_word
0.18 =long_bleed =scratched
0.18 =long_bleed =vaginal_bleeding
0.18 =many_days =mouth_sores
0.18 =many_days =pale_clammy
0.18 =many_days =rash
0.18 =many_days =sudden
0.18 =many_days =swelling
0.18 =means_mentioned =vomiting
0.18 =muscle_cramps =pain_any
0.18 =near_faint =rash
0.18 =new_baby =swelling
0.18 =new_baby =vaginal_bleeding
0.18 =new_medicine =rash
0.18 =no_gas
0.18 =no_injury =squeezing_word
0.18 =nosebleed =not_clotting
0.18 =one_eye
0.18 =one_side_belly =trunk_pain
0.18 =opioid =unresponsive
0.18 =overdose_taken =racing_heart
0.18 =pain_any =rectal_blood
0.18 =pain_any =stool_blood
0.18 =postpartum =severe_pain
0.18 =pressure_elsewhere =squeezing_word
0.18 =rash =tampon_in
0.18 =rigors =speech
0.18 =rigors_hard =using_word
0.18 =saddle_numb =urinary_stuck
0.18 =scratched =tendon_seen
0.18 =severe_pain =severe_weakness
0.18 =severe_pain =upper_belly_pain
0.18 =short_breath =squeezing_word
0.18 =short_breath =upper_belly_pain
0.18 =sickle_cell =trunk_pain
0.18 =spits_clots =vomiting
0.18 =spits_clots =vomiting_blood
0.18 =sting =tongue_swollen
0.18 =sting_mouth =swelling
0.18 =sting_mouth =swelling_lips
0.18 =sting_mouth =tongue_swollen
0.18 =sudden =tearing
0.18 =sudden =trunk_pain
0.18 =sugar_very_high =thirsty
0.18 =swallow_trouble =swelling
0.18 =swelling =wont_swallow
0.18 =tampon_in
0.18 =tendon_seen =wound
0.18 =three_days =vomiting
0.18 =tia_resolved =tropics
0.18 =weak_any =weak_breathing
0.18 ^ _ dialysi
0.18 ^ _ everywhere
0.18 ^ _ spill
0.18 ^ _ splash
0.18 ^ _ threaten
0.18 ^ celluliti
0.18 ^ hey
0.18 ^ lightn
0.18 a _ mark
0.18 a _ section
0.18 a _ spot
0.18 a _ weight
0.18 a c
0.18 about _ hour
0.18 about _ my
0.18 after the
0.18 and _ daughter
0.18 and _ done
0.18 and _ hip
0.18 and _ isnt
0.18 and _ jerk
0.18 and _ let
0.18 and _ mumbl
0.18 and _ nonstop
0.18 and _ say
0.18 and _ the
0.18 and _ weak
0.18 and hand
0.18 and headache
0.18 and said
0.18 appetite
0.18 arm _ and
0.18 ask what
0.18 at _ an
0.18 at _ party
0.18 ate _ handful
0.18 ate _ laundry
0.18 back _ nigeria
0.18 bark _ and
0.18 baseball _ the
0.18 beat real
0.18 been _ chest
0.18 been sore
0.18 between his
0.18 bigger than
0.18 blood _ spurt
0.18 bloody stool
0.18 blue _ he
0.18 blue _ i
0.18 break room
0.18 breakfast
0.18 breath _ day
0.18 breath hard
0.18 broke _ the
0.18 bug _ the
0.18 but _ i
0.18 but it
0.18 can feel
0.18 car hit
0.18 celluliti
0.18 chang _ and
0.18 chill _ my
0.18 chill _ shake
0.18 chill that
0.18 chok _ my
0.18 choke
0.18 clean the
0.18 com _ after
0.18 cord _ out
0.18 couldnt _ his
0.18 crack _ my
0.18 cut _ down
0.18 cut _ leg
0.18 cut on
0.18 cutt myself
0.18 dad _ on
0.18 dad keep
0.18 daughter ate
0.18 defibrillator _ off
0.18 defibrillator went
0.18 deliver
0.18 deliver #
0.18 drawer
0.18 drink _ day
0.18 everywhere _ my
0.18 face _ hand
0.18 failure _ #
0.18 failure gain
0.18 fbi _ in
0.18 fbi is
0.18 feel _ the
0.18 feel _ tight
0.18 feel feverish
0.18 feel funny
0.18 fever _ heart
0.18 fever _ hes
0.18 fever since
0.18 finger _ and
0.18 fit and
0.18 flew _ from
0.18 flew home
0.18 floater
0.18 fluid down
0.18 for like
0.18 from nigeria
0.18 gas and
0.18 gett _ of
0.18 go back
0.18 goe up
0.18 goodbye _ said
0.18 got _ cleaner
0.18 got _ w
0.18 got drain
0.18 got mixed
0.18 grandson _ a
0.18 grease fire
0.18 had _ c
0.18 had the
0.18 hard _ swallow
0.18 hard _ wake
0.18 hav _ breath
0.18 hav trouble
0.18 have been
0.18 have pain
0.18 he _ out
0.18 he look
0.18 he pass
0.18 headache _ the
0.18 heart _ gain
0.18 heavy _ on
0.18 hes _ of
0.18 hey
0.18 his _ sound
0.18 hold _ head
0.18 huge and
0.18 i _ been
0.18 i _ feverish
0.18 i _ finish
0.18 i can
0.18 if
0.18 im _ dizzy
0.18 im _ through
0.18 in _ drawer
0.18 infect
0.18 is mov
0.18 is mumbl
0.18 is spurt
0.18 is weak
0.18 it _ at
0.18 it _ so
0.18 ive _ in
0.18 just collaps
0.18 just flew
0.18 keep _ what
0.18 keep ask
0.18 kidney
0.18 kill _ eye
0.18 lake
0.18 lie flat
0.18 life tonight
0.18 lightn _ near
0.18 like someone
0.18 look grey
0.18 lung
0.18 me goodbye
0.18 minut then
0.18 mom with
0.18 mother _ her
0.18 mouth wont
0.18 my _ feel
0.18 my _ pill
0.18 my _ rac
0.18 my _ up
0.18 my drawer
0.18 my girlfriend
0.18 my miscarriage
0.18 my vagina
0.18 myasthenia and
0.18 myself _ a
0.18 myself with
0.18 near _ and
0.18 newborn wont
0.18 nigeria
0.18 no appetite
0.18 not _ -with
0.18 now _ feel
0.18 now _ foot
0.18 now _ leg
0.18 nurs
0.18 nurs _ and
0.18 of _ face
0.18 of _ im
0.18 of _ vitamin
0.18 on _ has
0.18 on _ wall
0.18 one testicle
0.18 out right
0.18 outside my
0.18 pad an
0.18 pain _ cant
0.18 pain _ worse
0.18 pneumonia and
0.18 poop look
0.18 pregnant _ ther
0.18 pump _ and
0.18 quick
0.18 rash _ and
0.18 rash fever
0.18 rattlesnake on
0.18 red _ my
0.18 refus _ go
0.18 refus to
0.18 room _ spinn
0.18 same question
0.18 say _ on
0.18 scrotum
0.18 see _ around
0.18 see _ on
0.18 seem _ and
0.18 severe headache
0.18 shake _ bed
0.18 shake the
0.18 she act
0.18 she get
0.18 she has
0.18 she pale
0.18 she wheez
0.18 shorter
0.18 side _ is
0.18 six _ in
0.18 sleep _ and
0.18 snor weird
0.18 so sore
0.18 so stiff
0.18 someth _ with
0.18 someth wrong
0.18 someth you
0.18 son lip
0.18 spasm after
0.18 speech went
0.18 stop _ after
0.18 sugar say
0.18 sweaty _ and
0.18 swollen _ fever
0.18 swollen im
0.18 swollen tight
0.18 symptom
0.18 table _ has
0.18 table and
0.18 ten _ my
0.18 ten _ then
0.18 testicle _ been
0.18 testicle has
0.18 text _ goodbye
0.18 text me
0.18 thailand
0.18 that _ the
0.18 that came
0.18 that shake
0.18 the _ half
0.18 the _ i
0.18 the _ question
0.18 the _ wont
0.18 the cast
0.18 the dog
0.18 the finger
0.18 the roof
0.18 the shak
0.18 then came
0.18 thi chest
0.18 think _ fbi
0.18 throw _ blood
0.18 tied
0.18 tied a
0.18 to _ bathroom
0.18 to _ chest
0.18 to _ himself
0.18 to be
0.18 to nurse
0.18 today he
0.18 toddler breath
0.18 twice _ my
0.18 twin
0.18 under _ breastbone
0.18 up overnight
0.18 vagina
0.18 vitamin _ iron
0.18 w a
0.18 wake her
0.18 was
0.18 was like
0.18 water down
0.18 water im
0.18 weak _ cant
0.18 week my
0.18 with bad
0.18 with iron
0.18 woke _ with
0.18 worst pain
0.18 writ _ my
0.18 writ because
0.18 wrong with
0.17 # _ old
0.17 #11+ _ and
0.17 #11+ _ old
0.17 #11+ _ today
0.17 #11+ my
0.17 #99+ _ #99+
0.17 -act
0.17 -act -right
0.17 -diaper -all
0.17 -diaper _ -day
0.17 -move -all
0.17 -wet _ -all
0.17 =a_lot =feels_sleepy
0.17 =a_lot =hernia_stuck
0.17 =a_lot =mouth_sores
0.17 =a_lot =one_side_throat
0.17 =a_lot =rigors_hard
0.17 =acts_drunk =dangerous_person
0.17 =after_hard_exercise =confused
0.17 =again_fainted =heart_condition
0.17 =again_fainted =valve_or_device
0.17 =alcohol =wakes
0.17 =allergen =elderly
0.17 =arm_hand_pain =radiates
0.17 =arm_or_jaw_too =dystonia
0.17 =at_rest =fever
0.17 =at_rest =heart_condition
0.17 =baby =pregnant
0.17 =baby_hot =fever
0.17 =baby_still =cold_exposure
0.17 =baby_still =rigors
0.17 =back_pain =days_many
0.17 =back_pain =uti
0.17 =belly_hard =head_danger
0.17 =belly_hit =bite_bad
0.17 =belly_hit =hip_broken
0.17 =belly_pain =eye_hit_bad
0.17 =belly_pain =gallbladder
0.17 =belly_word =fall_any
0.17 =belly_word =green_vomit
0.17 =belly_word =phlegm
0.17 =belly_word =vomiting_constantly
0.17 =bite_bad =drug_named
0.17 =bite_bad =ear_pain
0.17 =bite_bad =left_ribs
0.17 =bite_bad =one_eye_dim
0.17 =bleeding_any =head_injury
0.17 =bleeding_any =hurts_move
0.17 =bleeding_any =stool_blood
0.17 =bleeding_heavy =deep_cut
0.17 =blister_word =drug_named
0.17 =blood_streak =severe_headache
0.17 =bp_medicine =swelling_now
0.17 =breast_infection
0.17 =breast_infection =fever
0.17 =breast_infection =wound_infected
0.17 =breathe_word =hours_pain
0.17 =burn_severity =deformed
0.17 =burn_severity =muscle_cramps
0.17 =burn_severity =stab_shot
0.17 =calf =left_ribs
0.17 =cannot_breathe =noisy_rest
0.17 =cant_stand =sudden_balance
0.17 =chest_any =electric
0.17 =chest_any =fall_any
0.17 =chest_any =near_faint
0.17 =chest_lasting =cut_self
0.17 =chest_lasting =dialysis
0.17 =chest_lasting =eye_area
0.17 =chest_lasting =gums_bleed
0.17 =chest_lasting =itchy_only
0.17 =chest_lasting =kid_breathing
0.17 =chest_lasting =kidney_disease
0.17 =chest_lasting =numb_any
0.17 =chest_lasting =opioid
0.17 =chest_lasting =thirsty
0.17 =chest_lasting =throat_sore
0.17 =chest_pain =drugs_taken
0.17 =chest_pain =electric
0.17 =chest_pain =fall_any
0.17 =chest_pressure =feels_sleepy
0.17 =chest_tearing =sudden
0.17 =clot_risk =cough
0.17 =clot_risk =eye_surgery
0.17 =clot_risk =squeezing_word
0.17 =cocaine =using_word
0.17 =cold_limb =pain_beyond
0.17 =cold_limb =swelling
0.17 =confused =lost_place
0.17 =confused =wakes
0.17 =cramps =widow_bite
0.17 =cut_by_accident =eyelid_cut
0.17 =cut_self =deep_cut
0.17 =cut_self =hours_pain
0.17 =dangerous_person =dry_mouth
0.17 =dangerous_person =not_drinking
0.17 =days_many =pain_any
0.17 =days_many =swelling_lips
0.17 =days_many =tingling_hands
0.17 =days_many =weak_legs
0.17 =deep_burn =eye_hit_bad
0.17 =deep_burn =numb_any
0.17 =deep_burn =weak_any
0.17 =deep_cut =eye_hit_bad
0.17 =diabetes =limb_injury
0.17 =dizzy =recent_infection
0.17 =dizzy =sudden_balance
0.17 =drowning =drowsy
0.17 =drowning =head_danger
0.17 =drowsy =speech
0.17 =drug_named =eye_area
0.17 =drug_named =fever
0.17 =drug_named =swelling_now
0.17 =drug_named =swelling_throat
0.17 =drugs_taken =limp_refuses
0.17 =drugs_taken =trunk_pain
0.17 =during_exercise =eye_hit_bad
0.17 =ear_wax =long_bleed
0.17 =ear_wax =pain_beyond
0.17 =ear_wax =squeezing_word
0.17 =electric =pain_any
0.17 =eye_area =eyelid_cut
0.17 =eye_area =foggy_only
0.17 =eye_area =one_eye_dim
0.17 =eye_area =seizure
0.17 =eye_hit_bad =eye_surgery
0.17 =eye_hit_bad =face_injury
0.17 =eye_hit_bad =slow_breathing
0.17 =eye_hit_bad =stomach_burn
0.17 =eye_hit_bad =trunk_pain
0.17 =eye_hit_bad =vomit_few
0.17 =eye_pain =head_danger
0.17 =eye_red =eyelids_swollen
0.17 =eye_surgery =pain_any
0.17 =eyelid_cut
0.17 =eyelid_cut =limb_injury
0.17 =eyelid_cut =scratched
0.17 =eyelid_cut =wound
0.17 =fainted =heart_condition
0.17 =fainted =preterm_weeks
0.17 =fainted =valve_or_device
0.17 =fall_any
0.17 =fall_any =hip_broken
0.17 =fall_hard =not_self
0.17 =fever =gallbladder
0.17 =fever =hurts_move
0.17 =flank_pain =limb_injury
0.17 =flank_pain =vomiting
0.17 =hanging_attempt =self_harm_now
0.17 =hanging_attempt =suicidal
0.17 =headache =heat_exposure
0.17 =heart_condition =swelling
0.17 =heart_condition =weak_any
0.17 =hernia_stuck =immunosuppressed
0.17 =hernia_stuck =inhaler_fails
0.17 =hernia_stuck =purple_word
0.17 =hip_broken =hip_fracture
0.17 =hip_broken =hit_hard
0.17 =hip_fracture =hip_hurts
0.17 =hip_hurts =uti
0.17 =hit_hard =hurts_breathing
0.17 =hit_hard =pleuritic
0.17 =hit_hard =speech
0.17 =hives =mouth_sores
0.17 =hours_pain =making_swell
0.17 =hours_pain =swelling
0.17 =hurts_breathing =leg_swelling_one
0.17 =hurts_breathing =swelling
0.17 =inhaler_fails =speech
0.17 =irregular_heart =missed_dialysis
0.17 =itchy_only =swelling_throat
0.17 =jaw_arm_sweat =weak_one_side
0.17 =jaw_locked =limb_injury
0.17 =jaw_locked =scratched
0.17 =jaw_locked =swelling
0.17 =jaw_locked =tooth_bad
0.17 =limb_cold_pale =pain_beyond
0.17 =limb_injury =means_mentioned
0.17 =limp_leg =pain_any
0.17 =limp_leg =sudden_balance
0.17 =limp_refuses =pain_any
0.17 =limp_refuses =sudden_balance
0.17 =limp_refuses =weak_one_side
0.17 =lips_blue =short_breath
0.17 =long_bleed =new_baby
0.17 =many_days =young_baby
0.17 =missed_dialysis =weak_any
0.17 =moved_right =stomach_burn
0.17 =nausea =pain_any
0.17 =nausea =radiates
0.17 =near_faint =severe_weakness
0.17 =near_faint =soaking_pad
0.17 =new_medicine
0.17 =not_drinking
0.17 =not_looking =unresponsive
0.17 =numb_any =weak_any
0.17 =one_eye =pain_any
0.17 =one_eye_dim
0.17 =one_side_belly =upper_belly_pain
0.17 =opioid =slow_breathing
0.17 =pain_any =slow_breathing
0.17 =pain_any =spreading
0.17 =pain_any =very_fast_pulse
0.17 =pain_any =widow_bite
0.17 =pregnant =tia_resolved
0.17 =purple_rash =tiny_red
0.17 =purple_word =stiff_neck
0.17 =rash =severe_headache
0.17 =rash =short_breath
0.17 =rigors_hard =seizure
0.17 =scratched =soaking_pad
0.17 =seizure =shaking
0.17 =severe_pain =vaginal_bleeding
0.17 =severe_weakness =sudden_balance
0.17 =slow_breathing =squeezing_word
0.17 =squeezing_word =stomach_burn
0.17 =swelling =wakes
0.17 =toes_cold =turning_blue
0.17 =unresponsive =weak_one_side
0.17 =vomiting_blood =vomiting_constantly
0.17 ^ _ chemo
0.17 ^ _ fume
0.17 ^ _ roommate
0.17 ^ testicle
0.17 a _ smell
0.17 a _ two
0.17 a grease
0.17 about _ feet
0.17 accidental _ my
0.17 after _ cashew
0.17 after he
0.17 after my
0.17 all _ headach
0.17 and _ -respond
0.17 and _ find
0.17 and _ limp
0.17 and _ no
0.17 and both
0.17 and bump
0.17 and finger
0.17 and spread
0.17 and tongue
0.17 and we
0.17 aneurysm
0.17 arm _ i
0.17 arm _ in
0.17 arm _ tingl
0.17 arm caught
0.17 arm its
0.17 ate _ bunch
0.17 away after
0.17 back after
0.17 bad pain
0.17 be _ my
0.17 been dizzy
0.17 bigger _ the
0.17 bit _ son
0.17 black when
0.17 blood _ soak
0.17 bloody _ with
0.17 boy _ is
0.17 breathe lying
0.17 breathe right
0.17 burn hot
0.17 burn in
0.17 button _ in
0.17 cant _ even
0.17 chair and
0.17 chest _ pound
0.17 chest for
0.17 chok _ now
0.17 clear _ is
0.17 cover _ hive
0.17 dad _ are
0.17 deep _ in
0.17 deliver _ day
0.17 detector
0.17 diabetic foot
0.17 dialysi _ and
0.17 didnt help
0.17 dinner _ i
0.17 double and
0.17 down low
0.17 drool _ bit
0.17 eat cashew
0.17 face _ puffy
0.17 fail overnight
0.17 fat and
0.17 feel a
0.17 feel awful
0.17 fell into
0.17 fever _ shak
0.17 fever with
0.17 fine at
0.17 firework
0.17 from _ fever
0.17 full sentenc
0.17 get word
0.17 god
0.17 goe black
0.17 going _ my
0.17 going _ pas
0.17 got _ then
0.17 got burn
0.17 got him
0.17 green and
0.17 gun _ the
0.17 guy
0.17 had _ surgery
0.17 hang himself
0.17 hard talk
0.17 has _ spot
0.17 has purple
0.17 have _ chill
0.17 have _ pain
0.17 he _ shiver
0.17 he _ to
0.17 he chok
0.17 he stopp
0.17 headach _ the
0.17 her _ week
0.17 her heart
0.17 hes _ blue
0.17 hes burn
0.17 hes hav
0.17 hes sweat
0.17 him _ he
0.17 him to
0.17 his _ scream
0.17 his _ wont
0.17 his cup
0.17 hiv
0.17 hot _ i
0.17 hot all
0.17 husband _ been
0.17 husband say
0.17 i _ drain
0.17 i _ dropp
0.17 i _ push
0.17 i _ sparkl
0.17 i came
0.17 i cough
0.17 i feel
0.17 in _ sentenc
0.17 in full
0.17 in with
0.17 is _ as
0.17 is _ her
0.17 is _ hot
0.17 is _ lot
0.17 is _ same
0.17 is big
0.17 is rock
0.17 is twice
0.17 itch _ over
0.17 itch all
0.17 ive _ stabb
0.17 just now
0.17 keep repeat
0.17 last _ my
0.17 left leg
0.17 light bother
0.17 lip _ up
0.17 lithium and
0.17 look _ light
0.17 lying _ his
0.17 lying down
0.17 medicine _ and
0.17 middle of
0.17 mom _ in
0.17 my _ deep
0.17 my _ pound
0.17 my _ rate
0.17 my _ yesterday
0.17 my eye
0.17 my husband
0.17 my wound
0.17 neck _ stiff
0.17 now ive
0.17 of #11+
0.17 of _ he
0.17 of _ heart
0.17 of bright
0.17 old _ some
0.17 on _ my
0.17 on himself
0.17 out _ runn
0.17 out _ stopp
0.17 out he
0.17 over _ eye
0.17 over _ hour
0.17 pad every
0.17 pain
0.17 pill and
0.17 positive
0.17 pump _ overnight
0.17 pus _ i
0.17 rash of
0.17 real sick
0.17 red _ pus
0.17 red line
0.17 repeat _ same
0.17 repeat the
0.17 right
0.17 right _ i
0.17 room spin
0.17 run _ and
0.17 say _ and
0.17 say her
0.17 say one
0.17 second then
0.17 seem _ but
0.17 seizure _ now
0.17 sentenc
0.17 shak _ fever
0.17 she _ a
0.17 she doesnt
0.17 she put
0.17 she say
0.17 side _ i
0.17 side _ low
0.17 side down
0.17 son _ -slept
0.17 son _ pain
0.17 sound _ a
0.17 squirt
0.17 start by
0.17 stopp and
0.17 stuck _ his
0.17 super sleepy
0.17 sweat _ and
0.17 swell _ overnight
0.17 swollen _ a
0.17 swollen _ hot
0.17 testicle _ swollen
0.17 text goodbye
0.17 that come
0.17 the _ of
0.17 the car
0.17 there and
0.17 thi _ my
0.17 thigh _ the
0.17 to bother
0.17 to him
0.17 tongue _ swollen
0.17 tongue are
0.17 two _ old
0.17 up _ foam
0.17 vision _ a
0.17 vomit someth
0.17 warfarin
0.17 was lift
0.17 wasp
0.17 way _ and
0.17 what _ it
0.17 whole _ is
0.17 whole fami
0.17 wont _ her
0.17 yard and
0.16 # _ im
0.16 # time
0.16 #11+ _ cant
0.16 #99+ she
0.16 -day _ i
0.16 -day im
0.16 -fade _ -press
0.16 -helmet
0.16 -press
0.16 -when -press
0.16 <i _ <my
0.16 <to <get
0.16 <was _ <in
0.16 =a_lot =drug_named
0.16 =a_lot =heart_condition
0.16 =a_lot =retractions
0.16 =abuse_danger =choking
0.16 =adrenal =head_danger
0.16 =adrenal =vomiting_constantly
0.16 =alcohol =pale_clammy
0.16 =alcohol =sweating
0.16 =allergen =doom
0.16 =allergen =getting_worse
0.16 =allergen =mouth_sores
0.16 =animal_bite =hand_infection
0.16 =arm_or_jaw_too =chest_pressure
0.16 =armed_now =fall_any
0.16 =armed_now =fight_blow
0.16 =armed_now =hit_hard
0.16 =asthma =short_breath
0.16 =baby =inconsolable
0.16 =back_pain =pale_clammy
0.16 =back_pain =sweating
0.16 =belly_hit =saddle_numb
0.16 =belly_pain =rash
0.16 =belly_surgery_recent =chest_lasting
0.16 =belly_surgery_recent =days_many
0.16 =belly_word =constipation
0.16 =belly_word =gallbladder
0.16 =bite_bad =cholinergic
0.16 =bite_bad =electric
0.16 =bite_bad =eye_area
0.16 =bite_bad =foggy_only
0.16 =bite_bad =itching
0.16 =bite_bad =right_side
0.16 =bladder_bowel_loss =burn_severity
0.16 =bleeding_any =new_baby
0.16 =bleeding_any =thrown_off
0.16 =bleeding_heavy =rectal_blood
0.16 =blood_streak =means_mentioned
0.16 =blood_streak =purple_rash
0.16 =blood_streak =swelling_head
0.16 =blood_streak =using_word
0.16 =blood_thinner =eye_area
0.16 =blood_thinner =fell
0.16 =blood_thinner =severe_headache
0.16 =blood_thinner =vaginal_bleeding
0.16 =bluish =drowsy
0.16 =bluish =fainted
0.16 =bluish =tia_resolved
0.16 =blurry_vision =confused
0.16 =blurry_vision =foggy_only
0.16 =blurry_vision =halos
0.16 =blurry_vision =severe_pain
0.16 =born_part =pregnant
0.16 =bruising =fever
0.16 =burn_any =skin_peeling
0.16 =burn_severity
0.16 =burn_severity =days_many
0.16 =burn_severity =injection_joint
0.16 =burn_severity =nitro_fails
0.16 =burn_severity =refuses
0.16 =burn_severity =urinary_stuck
0.16 =calf =chest_pain
0.16 =calf =wound_infected
0.16 =cannot_breathe =pink_foam
0.16 =cannot_breathe =sudden
0.16 =cannot_move_limb =speech
0.16 =cant_lie_flat =hours_pain
0.16 =cant_stand =pain_any
0.16 =cant_straighten
0.16 =cant_straighten =severe_pain
0.16 =car_crash =trunk_pain
0.16 =carbon_monoxide =during_exercise
0.16 =cast_tight =possible_fracture
0.16 =chemical_burn =pain_any
0.16 =chest_any =cough
0.16 =chest_any =jaw_arm_sweat
0.16 =chest_any =nitro_fails
0.16 =chest_any =pain_any
0.16 =chest_lasting =hand_infection
0.16 =chest_lasting =head_injury
0.16 =chest_lasting =limb_cold_pale
0.16 =chest_lasting =neck_swelling
0.16 =chest_lasting =sight_for_years
0.16 =chest_lasting =stumbles
0.16 =chest_pain =chest_pressure
0.16 =chest_pain =fever
0.16 =chest_pain =nitro_fails
0.16 =chest_pressure =trunk_pain
0.16 =chest_sucks
0.16 =chest_tearing =hours_pain
0.16 =child_got_pills =drank
0.16 =choking =hernia_stuck
0.16 =co_word =head_danger
0.16 =cold_exposure =hours_pain
0.16 =cold_exposure =toes_cold
0.16 =cold_limb =wound
0.16 =confused =means_mentioned
0.16 =confused =using_word
0.16 =copd =dangerous_person
0.16 =coughs_blood =vaginal_bleeding
0.16 =cut_by_accident =limb_bleeds
0.16 =dangerous_person =no_urine
0.16 =dangerous_person =opioid
0.16 =dangerous_person =throat_tight
0.16 =dangerous_person =vision_loss
0.16 =days_many =hypertension
0.16 =days_many =inconsolable
0.16 =deep_cut =long_bleed
0.16 =deformed =fall_hard
0.16 =deformed =limb_cold_pale
0.16 =dialysis =short_breath
0.16 =dizzy =racing_heart
0.16 =dizzy =trunk_pain
0.16 =doom =itching
0.16 =doom =itchy_only
0.16 =doom =suicidal
0.16 =drowning =unresponsive
0.16 =drugs_taken =opioid
0.16 =during_exercise =high_fever
0.16 =during_exercise =refuses
0.16 =during_exercise =severe_headache
0.16 =ear_wax =hurts_breathing
0.16 =ear_wax =leg_swelling_one
0.16 =elderly =speech_garbled
0.16 =extreme_fever =unresponsive
0.16 =eye_area =high_fever
0.16 =eye_area =purple_rash
0.16 =eye_hit_bad =fall_hard
0.16 =eye_hit_bad =high_fever
0.16 =eye_hit_bad =nitro_fails
0.16 =eye_hit_bad =nosebleed
0.16 =eye_hit_bad =possible_fracture
0.16 =eye_hit_bad =severe_weakness
0.16 =eye_hit_bad =sugar_very_high
0.16 =eye_hit_bad =thrown_back
0.16 =eye_hit_bad =thrown_off
0.16 =eye_hit_bad =weak_any
0.16 =eye_hit_bad =weak_one_side
0.16 =face_injury =numb_any
0.16 =face_injury =weak_any
0.16 =fainted =hours_pain
0.16 =fainted =knocked_out
0.16 =fall_any =hurts_move
0.16 =fall_any =knocked_out
0.16 =fall_any =limp_leg
0.16 =fall_any =saddle_numb
0.16 =fall_any =trunk_pain
0.16 =fast_breathing =hours_pain
0.16 =feels_sleepy =radiates
0.16 =feels_sleepy =weak_any
0.16 =fever =postpartum_smell
0.16 =fever =scratched
0.16 =fight_blow =limb_bleeds
0.16 =gallbladder =rigors
0.16 =harm_others =hours_pain
0.16 =head_danger =knocked_out
0.16 =head_danger =like_thunder
0.16 =head_danger =radiates
0.16 =head_danger =stroke_word
0.16 =head_danger =stumbles
0.16 =head_danger =thrown_off
0.16 =head_danger =unresponsive
0.16 =head_danger =weak_one_side
0.16 =head_injury =severe_headache
0.16 =head_injury =vomiting_constantly
0.16 =headache =like_thunder
0.16 =headache =wakes
0.16 =heart_condition =trunk_pain
0.16 =heat_danger =wound_infected
0.16 =hernia_stuck =hurts_move
0.16 =hernia_stuck =squeezing_word
0.16 =high_fever =long_bleed
0.16 =high_fever =wound_infected
0.16 =hit_hard =saddle_numb
0.16 =hives =rash
0.16 =hives =swelling_lips
0.16 =hours_pain =spits_clots
0.16 =hours_pain =tearing
0.16 =hours_pain =tooth_pulled
0.16 =hurts_move =limp_leg
0.16 =hurts_move =sudden_balance
0.16 =inconsolable =suicidal
0.16 =inconsolable =young_baby
0.16 =inhaler_fails =wheeze_word
0.16 =itching =suicidal
0.16 =itchy_only =suicidal
0.16 =jaundice =unresponsive
0.16 =joint_hot =scratched
0.16 =ketone_breath =short_breath
0.16 =kidney_disease =short_breath
0.16 =knocked_out
0.16 =leaking =wound_infected
0.16 =like_thunder =severe_headache
0.16 =like_thunder =sudden
0.16 =limb_injury =radiates_groin
0.16 =limb_injury =saddle_numb
0.16 =limp_leg =weak_one_side
0.16 =long_bleed =racing_heart
0.16 =low_mood =weak_any
0.16 =mania_psychosis =new_baby
0.16 =many_days =recent_travel
0.16 =many_days =wakes
0.16 =muscle_cramps =muscle_tear
0.16 =muscle_cramps =wound
0.16 =new_baby =pain_any
0.16 =nitro_fails =pain_any
0.16 =nitro_fails =trunk_pain
0.16 =now_at_rest =pain_any
0.16 =one_side_throat =pain_any
0.16 =one_side_throat =throat_sore
0.16 =pain_any =squeezing_word
0.16 =postpartum =wound
0.16 =postpartum_smell =wound_infected
0.16 =pregnant =uti
0.16 =radiates
0.16 =radiates =sudden
0.16 =retractions =wheeze_word
0.16 =rigors_hard =uti
0.16 =rigors_hard =wont_feed
0.16 =seizure_repeat =tia_resolved
0.16 =severe_pain =suicidal
0.16 =shaking =wont_feed
0.16 =short_breath =thirsty
0.16 =sleepless_days =three_days
0.16 =speech =swelling_throat
0.16 =sudden_balance =weak_any
0.16 =tooth =tooth_bad
0.16 =using_word =vomiting
0.16 ^ _ around
0.16 ^ _ girlfriend
0.16 ^ _ grandson
0.16 ^ _ worst
0.16 ^ metal
0.16 ^ used
0.16 a cat
0.16 a rusty
0.16 a stray
0.16 a swing
0.16 abortion pill
0.16 about _ off
0.16 about jump
0.16 after tak
0.16 ago _ pain
0.16 also
0.16 and _ -mak
0.16 and _ -peed
0.16 and _ deep
0.16 and _ didnt
0.16 and _ sick
0.16 and _ super
0.16 and _ torn
0.16 and hot
0.16 and left
0.16 and wheez
0.16 asthma _ isnt
0.16 away with
0.16 bad smell
0.16 balloon
0.16 bare talk
0.16 baseball and
0.16 bathroom floor
0.16 battery up
0.16 bed since
0.16 been drink
0.16 been dry
0.16 belly _ is
0.16 belly hard
0.16 bf _ me
0.16 bit _ daughter
0.16 bleach splash
0.16 blood _ fever
0.16 bottle _ open
0.16 breath _ her
0.16 breath _ real
0.16 brush _ teeth
0.16 brush my
0.16 by _ dryer
0.16 by _ horse
0.16 by _ stray
0.16 calf _ fat
0.16 calf _ swollen
0.16 cant _ bleed
0.16 cant push
0.16 cant think
0.16 car
0.16 chest _ burn
0.16 coworker
0.16 cramp on
0.16 crash and
0.16 curl
0.16 curtain com
0.16 cut _ his
0.16 cut myself
0.16 day _ cant
0.16 diaper _ been
0.16 dirty
0.16 do anyth
0.16 double _ of
0.16 double my
0.16 down to
0.16 droop on
0.16 ear _ he
0.16 even _ down
0.16 everyth _ foggy
0.16 eye _ yesterday
0.16 eye for
0.16 eyelid _ droop
0.16 face _ its
0.16 face _ on
0.16 fever _ back
0.16 fever _ cant
0.16 fever _ diabetic
0.16 fever im
0.16 few _ and
0.16 find _ word
0.16 finger tingle
0.16 for lupu
0.16 girl _ #
0.16 going _ die
0.16 going _ explode
0.16 got _ a
0.16 got up
0.16 grandson stuck
0.16 had _ cold
0.16 hand _ tingl
0.16 has _ bleed
0.16 has _ wheez
0.16 has a
0.16 hasnt _ -out
0.16 hav _ fit
0.16 hav _ miscarriage
0.16 hav contraction
0.16 have had
0.16 have my
0.16 he _ in
0.16 he _ work
0.16 he drank
0.16 he has
0.16 he hit
0.16 head at
0.16 her _ it
0.16 her life
0.16 her right
0.16 hip hurt
0.16 his _ he
0.16 his finger
0.16 his leg
0.16 his shoulder
0.16 hit by
0.16 hold _ chest
0.16 hold _ cup
0.16 home alone
0.16 horse _ the
0.16 horse in
0.16 hour for
0.16 husband _ me
0.16 i _ -peed
0.16 i _ chok
0.16 i _ lie
0.16 i _ ther
0.16 i touch
0.16 im _ alone
0.16 im _ thought
0.16 im home
0.16 im pregnant
0.16 in _ much
0.16 in _ side
0.16 in _ tank
0.16 in _ testicle
0.16 in both
0.16 is _ for
0.16 it _ in
0.16 it _ too
0.16 its _ open
0.16 its torn
0.16 ive _ thi
0.16 jaw _ under
0.16 jaw ache
0.16 juice and
0.16 keep even
0.16 keep hear
0.16 kick _ a
0.16 kick by
0.16 kind of
0.16 knock out
0.16 ladder and
0.16 last five
0.16 last time
0.16 leak pus
0.16 left half
0.16 leg _ shorter
0.16 leg and
0.16 life came
0.16 like thunder
0.16 lip went
0.16 me throw
0.16 messag
0.16 minut _ the
0.16 mom _ the
0.16 morn _ was
0.16 mother _ and
0.16 much _ from
0.16 my _ body
0.16 my _ eyelid
0.16 my _ peni
0.16 my neighbor
0.16 my sleep
0.16 my tailbone
0.16 newborn #
0.16 no -gas
0.16 not _ -the
0.16 now _ fever
0.16 now _ throw
0.16 numb on
0.16 of _ head
0.16 of blood
0.16 of mine
0.16 of tylenol
0.16 off _ my
0.16 off _ we
0.16 old _ been
0.16 on _ bathroom
0.16 on _ chest
0.16 on _ rusty
0.16 on _ tailbone
0.16 only _ one
0.16 open up
0.16 out #
0.16 oxy and
0.16 pain _ its
0.16 pain when
0.16 pass _ clot
0.16 pass huge
0.16 pee _ my
0.16 pill the
0.16 poop _ been
0.16 postpartum
0.16 rainbow
0.16 rash _ over
0.16 rash all
0.16 remover
0.16 repeat
0.16 right _ down
0.16 runn
0.16 sagg
0.16 said my
0.16 say _ fine
0.16 see rainbow
0.16 seizure _ last
0.16 sent
0.16 she _ pale
0.16 she _ thi
0.16 she _ through
0.16 she _ week
0.16 she bought
0.16 she couldnt
0.16 she isnt
0.16 she sweaty
0.16 side _ weak
0.16 since _ cat
0.16 since _ noon
0.16 skin
0.16 skipp and
0.16 so _ after
0.16 soft _ on
0.16 son _ some
0.16 son peni
0.16 sore he
0.16 stomach _ cramp
0.16 stopp drink
0.16 stray _ on
0.16 stroke
0.16 stuff _ com
0.16 stuff is
0.16 sudden _ pain
0.16 super weak
0.16 surgery _ my
0.16 swollen _ painful
0.16 tailbone
0.16 that goe
0.16 the _ unconsciou
0.16 the breastbone
0.16 the gun
0.16 the soft
0.16 the tank
0.16 then _ and
0.16 ther _ curtain
0.16 ther _ piece
0.16 think _ jump
0.16 through everyth
0.16 thru
0.16 thunder
0.16 to _ anyth
0.16 to _ belly
0.16 to explode
0.16 to sit
0.16 today _ cant
0.16 tongue _ up
0.16 torn open
0.16 turn cold
0.16 tv _ to
0.16 tv talk
0.16 two _ and
0.16 two _ hes
0.16 up _ hes
0.16 up _ of
0.16 up after
0.16 up now
0.16 vomit _ breath
0.16 vomit for
0.16 wake _ to
0.16 walk straight
0.16 was hang
0.16 water _ a
0.16 water _ for
0.16 water for
0.16 week _ i
0.16 went _ after
0.16 went blue
0.16 were in
0.16 wheez _ night
0.16 wheez all
0.16 when my
0.16 while
0.16 wife cant
0.16 wild mushroom
0.16 with _ opener
0.16 with _ right
0.16 with drain
0.16 yellow _ im
0.15 # _ along
0.15 #99+ _ my
0.15 -diaper _ yesterday
0.15 -i
0.15 -or _ -for
0.15 -when -i
0.15 =a_lot
0.15 =a_lot =blurry_vision
0.15 =a_lot =curtain_word
0.15 =a_lot =gums_bleed
0.15 =a_lot =postpartum
0.15 =a_lot =seizure
0.15 =abuse_danger =swallow_trouble
0.15 =after_hard_exercise =leg_feet_swollen
0.15 =after_hard_exercise =swelling
0.15 =allergen =numb_any
0.15 =allergen =pale_clammy
0.15 =allergen =sweating
0.15 =allergen =took_some_pills
0.15 =arm_or_jaw_too =pressure_elsewhere
0.15 =armed_now =attacks_me
0.15 =at_rest =breathe_word
0.15 =at_rest =cough
0.15 =at_rest =getting_worse
0.15 =attacks_me =means_mentioned
0.15 =baby =belly_word
0.15 =baby =kid_breathing
0.15 =back_pain =severe_pain
0.15 =back_pain =tingling_hands
0.15 =back_pain =weak_any
0.15 =barking_stridor =cannot_breathe
0.15 =belly_hard =crohns
0.15 =belly_hard =urinary_stuck
0.15 =belly_hit =vomiting
0.15 =belly_pain =jaundice
0.15 =belly_pain =squeezing_word
0.15 =belly_word =limp_leg
0.15 =belly_word =limp_refuses
0.15 =belly_word =sudden_balance
0.15 =bite_bad =breathe_word
0.15 =bite_bad =face_injury
0.15 =bite_bad =hives
0.15 =bleeding_any =clot_risk
0.15 =bleeding_any =fainted
0.15 =bleeding_any =high_fever
0.15 =bleeding_heavy =blood_thinner
0.15 =bleeding_heavy =dialysis
0.15 =bleeding_heavy =fistula_bleeds
0.15 =bleeding_heavy =kidney_disease
0.15 =blister_any =blister_word
0.15 =blister_any =new_medicine
0.15 =blister_word
0.15 =blister_word =burn_severity
0.15 =blister_word =new_medicine
0.15 =blood_streak =rash
0.15 =blow_ribs =pleuritic
0.15 =blow_ribs =possible_fracture
0.15 =bluish =overdose_taken
0.15 =bluish =wound
0.15 =blurry_vision =clot_risk
0.15 =blurry_vision =one_eye_dim
0.15 =breathe_word =postpartum
0.15 =burn_severity =choking
0.15 =burn_severity =fight_blow
0.15 =burn_severity =light_hurts
0.15 =burn_severity =mouth_burning
0.15 =burn_severity =right_side
0.15 =burn_severity =sting
0.15 =calf =no_injury
0.15 =calf =skin_infection
0.15 =cannot_breathe =coughs_blood
0.15 =cannot_breathe =hurts_move
0.15 =cannot_breathe =kid_breathing
0.15 =cannot_breathe =using_word
0.15 =cannot_move_limb =left_ribs
0.15 =cant_stand =chest_lasting
0.15 =cant_stand =dizzy
0.15 =chest_any =fainted
0.15 =chest_any =hurts_breathing
0.15 =chest_any =using_word
0.15 =chest_lasting =double_now
0.15 =chest_lasting =ear_wax
0.15 =chest_lasting =flank_pain
0.15 =chest_lasting =gallbladder
0.15 =chest_lasting =headache
0.15 =chest_lasting =inhaler_often
0.15 =chest_lasting =leaking
0.15 =chest_lasting =muscle_tear
0.15 =chest_lasting =red_racing
0.15 =chest_lasting =spine_injury
0.15 =chest_lasting =using_word
0.15 =chest_lasting =wakes
0.15 =chest_pain =fainted
0.15 =chest_pain =hurts_breathing
0.15 =choking =hurts_move
0.15 =cholinergic =speech
0.15 =cocaine =high_fever
0.15 =cold_exposure =confused
0.15 =cold_limb =electric
0.15 =cold_limb =irregular_heart
0.15 =constipation =head_danger
0.15 =constipation =vomiting
0.15 =coughs_blood =pain_any
0.15 =crohns =hernia_stuck
0.15 =curtain_word =sudden
0.15 =cut_by_accident =suicidal
0.15 =dangerous_person =near_faint
0.15 =dangerous_person =shaking
0.15 =dangerous_person =sting
0.15 =dangerous_person =young_baby
0.15 =dark_urine =leg_feet_swollen
0.15 =dark_urine =squeezing_word
0.15 =dark_urine =swelling
0.15 =days_many =flu_bad
0.15 =days_many =heart_condition
0.15 =dialysis =long_bleed
0.15 =dizzy =limp_leg
0.15 =dizzy =limp_refuses
0.15 =double_now =head_danger
0.15 =drank =poison_swallowed
0.15 =drooling =speech
0.15 =droopy_lid
0.15 =droopy_lid =eye_area
0.15 =droopy_lid =face_droop
0.15 =drugs_taken =high_fever
0.15 =dry_mouth =vomiting_constantly
0.15 =dystonia =nail_word
0.15 =dystonia =wound
0.15 =ear_wax =severe_weakness
0.15 =ear_wax =speech
0.15 =elderly =new_confusion
0.15 =elderly =weak_one_side
0.15 =electric =radiates
0.15 =eye_area =liver_drug
0.15 =eye_hit_bad =gallbladder
0.15 =eye_hit_bad =inconsolable
0.15 =eye_hit_bad =limp_leg
0.15 =eye_hit_bad =limp_refuses
0.15 =eye_hit_bad =mouth_burning
0.15 =eye_hit_bad =neck_pain
0.15 =eye_hit_bad =pierced_through
0.15 =eye_hit_bad =pneumonia_known
0.15 =eye_hit_bad =purple_word
0.15 =eye_hit_bad =toes_cold
0.15 =face_droop =left_ribs
0.15 =face_odd =mouth_burning
0.15 =face_odd =swelling_lips
0.15 =fall_any =pregnant
0.15 =fall_hard =flank_pain
0.15 =fall_hard =pregnant
0.15 =fast_breathing =many_days
0.15 =fell_baby =head_danger
0.15 =fell_baby =pregnant
0.15 =fever =mottled
0.15 =fever =moved_right
0.15 =fight_blow =headache
0.15 =fight_blow =severe_pain
0.15 =fistula_bleeds =long_bleed
0.15 =gallbladder
0.15 =gallbladder =squeezing_word
0.15 =green_vomit =vomiting_constantly
0.15 =hallucinating =rigors_hard
0.15 =hallucinating =shaking
0.15 =hallucinating =wont_feed
0.15 =head_danger =tooth
0.15 =head_danger =very_fast_pulse
0.15 =head_danger =vision_loss
0.15 =head_injury =limb_injury
0.15 =head_injury =speech
0.15 =hernia_stuck =limb_injury
0.15 =high_fever =limp_refuses
0.15 =high_fever =purple_rash
0.15 =hoarse =swelling_throat
0.15 =hours_pain =inhaler_often
0.15 =hours_pain =jaw_locked
0.15 =hours_pain =rigors_hard
0.15 =hours_pain =sudden_balance
0.15 =hours_pain =vomiting
0.15 =hurts_breathing =short_breath
0.15 =hurts_move =trunk_pain
0.15 =hurts_move =wakes
0.15 =inhaler_fails =inhaler_often
0.15 =inhaler_often
0.15 =irregular_heart =radiates
0.15 =jaundice =liver_drug
0.15 =kid_breathing =many_days
0.15 =kidney_disease =long_bleed
0.15 =leg_feet_swollen
0.15 =leg_swelling_one =rigors
0.15 =limb_injury =neck_pain
0.15 =limb_injury =seizure
0.15 =limb_injury =testicle
0.15 =long_bleed =never_spoke_word
0.15 =mouth_burning =numb_any
0.15 =mouth_burning =weak_any
0.15 =new_medicine =swelling_lips
0.15 =newborn =weight_loss
0.15 =no_injury =severe_pain
0.15 =numb_any =swelling_lips
0.15 =pain_any =plant_eaten
0.15 =pain_beyond =purple_rash
0.15 =pale_clammy =shaking
0.15 =pale_clammy =sudden
0.15 =pale_clammy =tooth
0.15 =pale_clammy =unresponsive
0.15 =phlegm =vomiting_constantly
0.15 =pleuritic =possible_fracture
0.15 =postpartum =scratched
0.15 =rash =swelling_face
0.15 =recent_infection =vomiting
0.15 =severe_weakness =trunk_pain
0.15 =shaking =squeezing_word
0.15 =shaking =sweating
0.15 =short_breath =swelling_throat
0.15 =spits_clots =throat_sore
0.15 =spits_clots =tonsils_out
0.15 =squeezing_word
0.15 =squeezing_word =trunk_pain
0.15 =sugar_very_high =vomiting_constantly
0.15 =sweating =tooth
0.15 =swelling_face
0.15 =swelling_lips =ulcer_nsaid
0.15 =swelling_throat =wheeze_word
0.15 =tetanus_due
0.15 =thirsty
0.15 =throat_tight =wheeze_word
0.15 ^ _ antifreeze
0.15 ^ _ wife
0.15 ^ dad
0.15 ^ heavy
0.15 ^ leg
0.15 ^ sharp
0.15 a _ puncture
0.15 a chainsaw
0.15 a glas
0.15 a hard
0.15 a hernia
0.15 a noseble
0.15 a sheet
0.15 about _ minut
0.15 act confus
0.15 after _ colonoscopy
0.15 after _ hit
0.15 ago _ say
0.15 ago _ the
0.15 all i
0.15 almost pass
0.15 an _ pill
0.15 and _ bladder
0.15 and _ came
0.15 and _ friend
0.15 and _ sight
0.15 and _ swell
0.15 and _ swollen
0.15 and _ use
0.15 and _ woke
0.15 and bare
0.15 are _ the
0.15 as _ sheet
0.15 asleep
0.15 asthma _ bad
0.15 at _ i
0.15 attack in
0.15 baby _ spot
0.15 baby _ the
0.15 baby soft
0.15 banana
0.15 been _ bed
0.15 behind my
0.15 belly pain
0.15 bleed _ she
0.15 bleed so
0.15 blister
0.15 blood _ a
0.15 blotchy and
0.15 bottle _ tylenol
0.15 breath _ fruity
0.15 breath _ sweet
0.15 breathe _ his
0.15 bridge
0.15 burn _ bad
0.15 burn pee
0.15 but his
0.15 by lightn
0.15 came _ like
0.15 can _ stay
0.15 cant _ two
0.15 cant cough
0.15 cant remember
0.15 chest _ sat
0.15 child drank
0.15 clas _ my
0.15 cold _ white
0.15 confus _ a
0.15 confus _ her
0.15 cord com
0.15 cough _ cant
0.15 couldnt hold
0.15 dad _ its
0.15 day #
0.15 day cant
0.15 deep _ on
0.15 deep puncture
0.15 down hes
0.15 drink _ i
0.15 drink _ is
0.15 droop _ one
0.15 dur the
0.15 each _ he
0.15 ear ring
0.15 eat _ drink
0.15 electric
0.15 even sitt
0.15 every _ min
0.15 eye _ bulg
0.15 fall _ is
0.15 feet my
0.15 fell _ and
0.15 fell yesterday
0.15 fever _ just
0.15 finger _ a
0.15 foggy
0.15 foot _ turn
0.15 for _ #
0.15 four year
0.15 got _ deep
0.15 got my
0.15 grandson _ left
0.15 grandson was
0.15 gummi hes
0.15 hand since
0.15 hard time
0.15 hav _ hard
0.15 have _ a
0.15 he _ grey
0.15 he doesnt
0.15 he hasnt
0.15 he hear
0.15 heart wont
0.15 heartbeat
0.15 heavy and
0.15 her cup
0.15 hes short
0.15 hes talk
0.15 hes vomit
0.15 hit _ and
0.15 hit with
0.15 hot _ is
0.15 hot red
0.15 hour _ have
0.15 hubby
0.15 hurt _ baby
0.15 i _ is
0.15 i _ stung
0.15 i _ sweat
0.15 i _ week
0.15 i crash
0.15 i didnt
0.15 i woke
0.15 in _ sleep
0.15 is _ start
0.15 is _ wont
0.15 is cover
0.15 is see
0.15 is unbearable
0.15 it _ all
0.15 it is
0.15 its turn
0.15 ive _ a
0.15 ive _ bleed
0.15 ive _ up
0.15 ive thrown
0.15 knuckle
0.15 lean
0.15 left _ since
0.15 left _ the
0.15 like #
0.15 like _ elephant
0.15 lip and
0.15 liquid
0.15 little swollen
0.15 look blotchy
0.15 lopsid
0.15 lot _ my
0.15 lot of
0.15 lot she
0.15 marathon and
0.15 me down
0.15 mom _ confus
0.15 mom face
0.15 month along
0.15 move _ left
0.15 my _ fever
0.15 my _ right
0.15 my _ ring
0.15 my _ wont
0.15 my boy
0.15 my butt
0.15 my knuckle
0.15 my sight
0.15 my stool
0.15 myself and
0.15 near _ out
0.15 neck _ so
0.15 neck _ swell
0.15 no _ since
0.15 nose _ stop
0.15 nose wont
0.15 now _ red
0.15 now chill
0.15 now her
0.15 numb after
0.15 ocean
0.15 of _ after
0.15 of _ an
0.15 of _ second
0.15 of _ shin
0.15 of _ sleep
0.15 of _ throat
0.15 of _ vision
0.15 on _ ankle
0.15 on in
0.15 on like
0.15 ooz and
0.15 or two
0.15 piece _ glas
0.15 pregnant and
0.15 pressure _ there
0.15 pressure down
0.15 pull my
0.15 puncture
0.15 puncture _ my
0.15 puncture in
0.15 rac _ see
0.15 red _ i
0.15 rib
0.15 right belly
0.15 right now
0.15 rigid
0.15 ripp
0.15 say _ hear
0.15 school _ a
0.15 scream and
0.15 second _ window
0.15 severe pain
0.15 shak _ bad
0.15 shak _ over
0.15 shak all
0.15 she _ hot
0.15 she just
0.15 she limp
0.15 she pregnant
0.15 she vomit
0.15 sick
0.15 sick and
0.15 side _ her
0.15 sit up
0.15 site
0.15 skin _ cold
0.15 smell like
0.15 smell sweet
0.15 smoke from
0.15 soak _ a
0.15 some
0.15 son _ been
0.15 splitt
0.15 start _ and
0.15 stiff neck
0.15 stuck cant
0.15 sudden _ of
0.15 swollen _ #11+
0.15 swollen _ hard
0.15 swollen face
0.15 swollen like
0.15 table
0.15 tablespoon
0.15 tear _ between
0.15 test _ positive
0.15 test was
0.15 the _ blood
0.15 the letter
0.15 the ocean
0.15 the wall
0.15 the window
0.15 ther _ burn
0.15 there _ i
0.15 think _ water
0.15 think cant
0.15 think he
0.15 through _ hand
0.15 through to
0.15 tilt
0.15 time he
0.15 tingl _ heart
0.15 to _ now
0.15 to _ people
0.15 to stand
0.15 too weak
0.15 unbearable
0.15 up _ and
0.15 used _ last
0.15 viagra
0.15 was positive
0.15 water
0.15 weak _ stand
0.15 weak i
0.15 weak to
0.15 weight and
0.15 wheez after
0.15 white _ a
0.15 white as
0.15 woke _ gasp
0.15 wont come
0.15 wont walk
0.14 #11+ has
0.14 #11+ wk
0.14 -day _ im
0.14 -had
0.14 -not
0.14 -on _ and
0.14 <ago now
0.14 <in <the
0.14 =a_lot =burn_severity
0.14 =a_lot =high_fever
0.14 =a_lot =jaw_locked
0.14 =a_lot =many_stings
0.14 =a_lot =tonsils_out
0.14 =about_other
0.14 =abuse_danger =attacks_me
0.14 =allergen =face_odd
0.14 =allergen =swallow_trouble
0.14 =allergen =wont_swallow
0.14 =animal_bite =red_racing
0.14 =arm_or_jaw_too =feels_sleepy
0.14 =arm_or_jaw_too =jaw_arm_sweat
0.14 =attacks_me =harm_others
0.14 =attacks_me =heat_exposure
0.14 =aura_usual =burn_severity
0.14 =baby =bleeding_any
0.14 =back_pain =belly_hit
0.14 =back_pain =fall_any
0.14 =back_pain =hit_hard
0.14 =belly_hard =car_crash
0.14 =belly_hard =hit_hard
0.14 =belly_hit =flank_pain
0.14 =belly_pain =radiates
0.14 =belly_word =bladder_bowel_loss
0.14 =belly_word =cant_stand
0.14 =bite_bad =burned_hand
0.14 =bite_bad =chest_pain
0.14 =bite_bad =chest_tearing
0.14 =bite_bad =diabetes
0.14 =bite_bad =ear_swollen
0.14 =bite_bad =itchy_only
0.14 =bite_bad =kid_breathing
0.14 =bite_bad =stuck_in_throat
0.14 =bladder_bowel_loss =suicidal
0.14 =bleeding_any =severe_pain
0.14 =bleeding_heavy =pregnant
0.14 =blind_one_eye =hours_pain
0.14 =blood_streak =headache
0.14 =blood_streak =preterm_weeks
0.14 =blow_ribs =chest_any
0.14 =blow_ribs =chest_pain
0.14 =blow_ribs =pain_any
0.14 =blow_ribs =trunk_pain
0.14 =bluish =head_danger
0.14 =bluish =hernia_stuck
0.14 =bluish =wheeze_word
0.14 =blurry_vision =burn_severity
0.14 =bp_extreme =pain_any
0.14 =bp_high =preterm_weeks
0.14 =bp_medicine =chest_lasting
0.14 =bruising =head_danger
0.14 =burn_any =confused
0.14 =burn_severity =cholinergic
0.14 =burn_severity =inhaler_fails
0.14 =burn_severity =many_stings
0.14 =burn_severity =one_side_belly
0.14 =burn_severity =retractions
0.14 =calf =skin_black
0.14 =calf =trunk_pain
0.14 =cannot_breathe =chest_sucks
0.14 =cannot_breathe =wheeze_word
0.14 =cannot_breathe =young_baby
0.14 =cant_stand =drugs_taken
0.14 =cant_stand =severe_pain
0.14 =cant_stand =weak_any
0.14 =chest_any =cold_exposure
0.14 =chest_any =hit_hard
0.14 =chest_any =inhaler_fails
0.14 =chest_any =means_mentioned
0.14 =chest_any =sudden
0.14 =chest_lasting =hip_hurts
0.14 =chest_lasting =joint_hot
0.14 =chest_lasting =long_on_floor
0.14 =chest_lasting =neck_pain
0.14 =chest_lasting =purple_word
0.14 =chest_lasting =took_some_pills
0.14 =chest_pain =hit_hard
0.14 =chest_pain =long_bleed
0.14 =chest_pain =sudden
0.14 =chest_pressure =cold_exposure
0.14 =chest_pressure =inhaler_fails
0.14 =chest_pressure =jaw_arm_sweat
0.14 =chest_sucks =retractions
0.14 =child_got_pills =confused
0.14 =child_got_pills =nose_object
0.14 =choking_passed =near_faint
0.14 =cholinergic =cough
0.14 =cholinergic =fever
0.14 =clot_risk =high_fever
0.14 =clot_risk =limb_cold_pale
0.14 =clot_risk =neck_swelling
0.14 =clot_risk =sudden
0.14 =co_word
0.14 =co_words =during_exercise
0.14 =cocaine =racing_heart
0.14 =cold_limb =hurts_move
0.14 =cold_limb =severe_weakness
0.14 =cold_limb =speech
0.14 =confused =drugs_taken
0.14 =confused =squeezing_word
0.14 =confused =weak_one_side
0.14 =contractions =limb_injury
0.14 =cough =drooling
0.14 =coughs_blood =hours_pain
0.14 =cut_by_accident =head_danger
0.14 =dangerous_person =headache
0.14 =dangerous_person =severe_weakness
0.14 =dangerous_person =wont_swallow
0.14 =days_many =drowsy
0.14 =days_many =scratched
0.14 =days_many =severe_pain
0.14 =days_many =short_breath
0.14 =days_many =wound_infected
0.14 =deformed =eye_hit_bad
0.14 =digoxin =speech
0.14 =discharge =postpartum_smell
0.14 =drooling =jaw_locked
0.14 =drowsy =feels_sleepy
0.14 =drugs_taken =limp_leg
0.14 =drugs_taken =overdose_taken
0.14 =drugs_taken =racing_heart
0.14 =drugs_taken =severe_weakness
0.14 =drugs_taken =took_some_pills
0.14 =elderly =poison_swallowed
0.14 =eye_area =no_urine
0.14 =eye_chemical =eye_hit_bad
0.14 =eye_hit_bad =rigors_hard
0.14 =eye_hit_bad =skin_black
0.14 =eye_hit_bad =stuck_in_throat
0.14 =face_odd =hours_pain
0.14 =fainted =sweating
0.14 =fall_any =feels_sleepy
0.14 =fall_any =flank_pain
0.14 =fall_any =hoarse
0.14 =fall_any =tia_resolved
0.14 =fall_any =weak_any
0.14 =fall_any =weak_one_side
0.14 =fall_hard =weak_legs
0.14 =fast_breathing =pain_any
0.14 =feels_sleepy =hit_hard
0.14 =feels_sleepy =opioid
0.14 =fight_blow =hemophilia_word
0.14 =fight_blow =hoarse
0.14 =fight_blow =severe_headache
0.14 =flank_pain =hit_hard
0.14 =flank_pain =hours_pain
0.14 =getting_worse =one_side_belly
0.14 =getting_worse =spreading
0.14 =hallucinating =harm_others
0.14 =hanging_attempt =limb_injury
0.14 =harm_others =heat_exposure
0.14 =head_danger =sleepless_days
0.14 =head_danger =swelling_face
0.14 =head_danger =wont_go_away
0.14 =headache =immunosuppressed
0.14 =headache =wont_go_away
0.14 =hemophilia_word =hit_hard
0.14 =hernia =purple_word
0.14 =hernia_stuck =phlegm
0.14 =hernia_stuck =stuck_in_throat
0.14 =hernia_stuck =sudden
0.14 =high_fever =immunosuppressed
0.14 =hip_fracture =speech
0.14 =hip_hurts =weak_any
0.14 =hit_hard =hoarse
0.14 =hoarse =swallow_trouble
0.14 =hours_pain =kid_breathing
0.14 =hours_pain =radiates
0.14 =hours_pain =shoulder_pain
0.14 =hours_pain =took_some_pills
0.14 =hurts_breathing =recent_infection
0.14 =hurts_move =pain_any
0.14 =hurts_move =rash
0.14 =inhaled_object =short_breath
0.14 =inhaled_object =wheeze_word
0.14 =injection_joint =many_days
0.14 =injection_joint =neck_swelling
0.14 =injection_joint =pain_any
0.14 =irregular_heart =severe_weakness
0.14 =jaundice =young_baby
0.14 =jerks_spread
0.14 =kid_breathing =pale_clammy
0.14 =kid_breathing =retractions
0.14 =leaking =postpartum_smell
0.14 =light_hurts =vomiting
0.14 =limb_injury =self_harm_now
0.14 =limb_injury =skin_black
0.14 =limp_leg =weak_any
0.14 =limp_refuses =weak_any
0.14 =long_bleed =swelling_lips
0.14 =long_bleed =trunk_pain
0.14 =long_bleed =unresponsive
0.14 =long_bleed =young_baby
0.14 =many_days =postpartum
0.14 =many_days =unresponsive
0.14 =mouth_sores =pain_any
0.14 =moved_right =rash
0.14 =nausea =upper_belly_pain
0.14 =near_faint =one_side_belly
0.14 =near_faint =pale_clammy
0.14 =near_faint =sudden
0.14 =neck_swelling =recent_surgery
0.14 =nodes =rash
0.14 =now_at_rest =rigors_hard
0.14 =numb_any =pale_clammy
0.14 =numb_any =snake
0.14 =numb_any =snake_bad
0.14 =overdose_taken =suicidal
0.14 =pain_any =tia_resolved
0.14 =pain_beyond =scratched
0.14 =pale_clammy =soaking_pad
0.14 =pneumonia_known
0.14 =possible_fracture =severe_pain
0.14 =pregnant =radiates_leg
0.14 =preterm_weeks =soaking_pad
0.14 =preterm_weeks =swelling
0.14 =preterm_weeks =trunk_pain
0.14 =radiates =tearing_trunk
0.14 =radiates_leg =soaking_pad
0.14 =rigors =spreading
0.14 =rigors_hard =squeezing_word
0.14 =scratched =skin_black
0.14 =severe_weakness =squeezing_word
0.14 =short_breath =using_word
0.14 =skin_black =wound
0.14 =sleepless_days =vomiting
0.14 =sleepless_days =vomiting_constantly
0.14 =snake =weak_any
0.14 =snake_bad =weak_any
0.14 =stroke_word
0.14 =stuck_in_throat
0.14 =sugar_low =sweating
0.14 =swelling_throat =ulcer_nsaid
0.14 =tearing =trunk_pain
0.14 =tearing_trunk =trunk_pain
0.14 =three_days =vomiting_constantly
0.14 =tia_resolved =unresponsive
0.14 =tongue_swollen =ulcer_nsaid
0.14 ^ _ vision
0.14 ^ period
0.14 ^ preg
0.14 a bone
0.14 a mental
0.14 a snake
0.14 a tight
0.14 a towel
0.14 acros _ room
0.14 acros the
0.14 after _ cast
0.14 all _ her
0.14 all my
0.14 and _ -breath
0.14 and _ -wak
0.14 and _ after
0.14 and _ eat
0.14 and _ eyelid
0.14 and _ poop
0.14 and _ pupil
0.14 and _ wife
0.14 and _ worse
0.14 and fast
0.14 and neck
0.14 and vision
0.14 ankle _ point
0.14 are _ all
0.14 at light
0.14 at practice
0.14 ate _ now
0.14 ate shrimp
0.14 baby _ cry
0.14 baby been
0.14 bad after
0.14 been _ hour
0.14 been _ it
0.14 been _ to
0.14 been hard
0.14 black _ the
0.14 bone _ his
0.14 bone behind
0.14 breath weird
0.14 bright _ and
0.14 bug on
0.14 bump _ the
0.14 cant straighten
0.14 car my
0.14 chest _ to
0.14 chest feel
0.14 clammy and
0.14 cold now
0.14 collaps _ isnt
0.14 cough _ wheez
0.14 cough so
0.14 crush headache
0.14 cry for
0.14 day _ im
0.14 diabetic
0.14 diabetic _ i
0.14 dog _ act
0.14 drank _ by
0.14 drank _ cleaner
0.14 drank drain
0.14 dropp _ baby
0.14 eyelid _ and
0.14 faint _ hit
0.14 fast _ her
0.14 feel _ feet
0.14 feel _ someone
0.14 fever _ headache
0.14 fever _ neck
0.14 fever stiff
0.14 five _ and
0.14 foot _ cold
0.14 four time
0.14 glucose
0.14 goe _ i
0.14 going #99+
0.14 got kick
0.14 half
0.14 hand was
0.14 has _ a
0.14 has _ drink
0.14 has _ hard
0.14 has _ vomit
0.14 have hiv
0.14 he _ see
0.14 head yesterday
0.14 headache _ wont
0.14 heart medicine
0.14 hemophilia _ hit
0.14 her _ hand
0.14 her breath
0.14 her to
0.14 here _ and
0.14 him _ hes
0.14 his _ i
0.14 his nose
0.14 hiv and
0.14 home _ hour
0.14 hour _ my
0.14 hurt i
0.14 husband _ to
0.14 husband threaten
0.14 i _ hiv
0.14 i _ move
0.14 i _ straighten
0.14 im _ fast
0.14 im _ had
0.14 im _ like
0.14 im _ lithium
0.14 in _ ball
0.14 in _ fight
0.14 in the
0.14 is _ confus
0.14 is _ my
0.14 is bright
0.14 is empty
0.14 is lock
0.14 is point
0.14 is real
0.14 it fever
0.14 its _ over
0.14 its _ white
0.14 jaw _ and
0.14 just _ out
0.14 knife and
0.14 lake and
0.14 left _ feel
0.14 left _ is
0.14 left arm
0.14 leg _ up
0.14 lick
0.14 like _ heart
0.14 look lopsid
0.14 many pill
0.14 mental
0.14 mine is
0.14 miss two
0.14 motorcycle
0.14 mouth all
0.14 much blood
0.14 my _ droop
0.14 my _ hurt
0.14 my _ not
0.14 my _ rib
0.14 my _ testicle
0.14 my ball
0.14 new _ pill
0.14 new water
0.14 night _ voice
0.14 noise when
0.14 now _ chest
0.14 now _ got
0.14 now the
0.14 nurse _ need
0.14 of _ a
0.14 of _ body
0.14 of _ nose
0.14 of aspirin
0.14 old boy
0.14 on _ fever
0.14 on _ sink
0.14 on arm
0.14 on lithium
0.14 pain sudden
0.14 pee
0.14 pill _ a
0.14 point _ wrong
0.14 point the
0.14 popp _ and
0.14 postpartum and
0.14 pound _ my
0.14 preg #11+
0.14 preg _ wk
0.14 push out
0.14 put _ button
0.14 ran out
0.14 real confus
0.14 real sleepy
0.14 see thing
0.14 sharp _ when
0.14 shiver _ and
0.14 shiver with
0.14 shorter _ turn
0.14 shorter and
0.14 shoulder pain
0.14 so _ blood
0.14 son _ he
0.14 spread _ my
0.14 start
0.14 start hurt
0.14 stomach im
0.14 stone _ is
0.14 stop and
0.14 stopp _ pill
0.14 stopp the
0.14 straighten
0.14 strange
0.14 swell after
0.14 swollen _ sore
0.14 swollen shut
0.14 the _ antibiotic
0.14 the _ hit
0.14 the _ monoxide
0.14 the _ table
0.14 the carbon
0.14 the fire
0.14 them and
0.14 then i
0.14 ther _ bone
0.14 thi _ headache
0.14 thi _ now
0.14 thi _ with
0.14 thi afternoon
0.14 throat
0.14 time a
0.14 to _ groin
0.14 took some
0.14 tried
0.14 tried _ hang
0.14 tried to
0.14 trip
0.14 up i
0.14 very painful
0.14 vomit _ last
0.14 want _ kill
0.14 was crush
0.14 way after
0.14 way too
0.14 we _ get
0.14 week ago
0.14 week pregnant
0.14 went _ an
0.14 when _ go
0.14 wife _ i
0.14 with some
0.14 wk
0.14 word _ out
0.14 yesterday today
0.13 # _ she
0.13 #99+ _ an
0.13 #99+ _ hes
0.13 #99+ _ up
0.13 #99+ after
0.13 #99+ throw
0.13 -answer -me
0.13 -wait
0.13 =a_lot =radiates
0.13 =abuse_danger =breathe_word
0.13 =abuse_danger =short_breath
0.13 =allergen =fast_breathing
0.13 =allergen =fever
0.13 =allergen =vomiting_constantly
0.13 =allergen =weak_any
0.13 =at_rest =burn_severity
0.13 =at_rest =hurts_move
0.13 =back_pain =fall_height
0.13 =back_pain =limb_injury
0.13 =back_pain =near_faint
0.13 =belly_blow =pale_clammy
0.13 =belly_hard =green_vomit
0.13 =belly_hard =phlegm
0.13 =belly_hit =belly_pain
0.13 =belly_hit =pale_clammy
0.13 =belly_pain =hit_hard
0.13 =belly_pain =preterm_weeks
0.13 =belly_pain =vomiting_constantly
0.13 =belly_word =limb_injury
0.13 =belly_word =long_bleed
0.13 =belly_word =shoulder_pain
0.13 =bite_bad =cannot_breathe
0.13 =bleeding_any =born_now
0.13 =bleeding_any =cramps
0.13 =bleeding_any =dizzy
0.13 =bleeding_any =hernia_stuck
0.13 =blood_thinner =hernia_stuck
0.13 =blood_thinner =swelling
0.13 =bluish =croup_cough
0.13 =bluish =deformed
0.13 =bluish =fast_breathing
0.13 =blurry_vision =bp_very_high
0.13 =born_part =hernia_stuck
0.13 =born_part =priapism
0.13 =born_part =swelling
0.13 =breathe_word =days_many
0.13 =breathe_word =pain_any
0.13 =breathe_word =pleuritic
0.13 =breathe_word =swelling
0.13 =burn_any =wound_infected
0.13 =burn_big =smoke
0.13 =burn_big =wound_infected
0.13 =burn_severity =cant_straighten
0.13 =burn_severity =low_temp
0.13 =burn_severity =radiates_leg
0.13 =burn_severity =rectal_blood
0.13 =burn_severity =tendon_seen
0.13 =calf =cannot_move_side
0.13 =cannot_breathe =leg_feet_swollen
0.13 =cannot_breathe =turning_blue
0.13 =cannot_move_limb =hours_pain
0.13 =cannot_move_side =hours_pain
0.13 =car_crash =spine_injury
0.13 =chest_any =pregnant
0.13 =chest_lasting =new_baby
0.13 =chest_lasting =recent_travel
0.13 =chest_lasting =said_awake
0.13 =chest_lasting =stool_blood
0.13 =chest_pain =hours_pain
0.13 =chest_pressure =now_at_rest
0.13 =chest_pressure =short_breath
0.13 =child_got_pills =near_faint
0.13 =child_got_pills =speech
0.13 =choking =co_words
0.13 =choking =dangerous_person
0.13 =choking =wont_swallow
0.13 =cholinergic =jaw_locked
0.13 =cholinergic =one_side_throat
0.13 =cholinergic =swelling_lips
0.13 =clot_risk =rigors
0.13 =co_words =hernia_stuck
0.13 =cocaine =confused
0.13 =cocaine =fever
0.13 =cold_limb =squeezing_word
0.13 =copd =drowsy
0.13 =coughs_blood =pleuritic
0.13 =cramps =vaginal_bleeding
0.13 =croup_cough =lips_blue
0.13 =cut_by_accident =hoarse
0.13 =cut_by_accident =hours_pain
0.13 =cut_by_accident =smoke
0.13 =cut_self =limb_bleeds
0.13 =dangerous_person =face_droop
0.13 =dangerous_person =hit_hard
0.13 =dangerous_person =noisy_rest
0.13 =dark_urine =flank_pain
0.13 =days_many =head_danger
0.13 =days_many =hernia_stuck
0.13 =days_many =mania_psychosis
0.13 =days_many =one_side_belly
0.13 =days_many =shaking
0.13 =days_many =shoulder_pain
0.13 =diabetes
0.13 =diabetes =no_insulin
0.13 =diabetes =scratched
0.13 =dialysis =severe_weakness
0.13 =dizzy =very_fast_pulse
0.13 =double_now =headache
0.13 =double_vision =headache
0.13 =drank =head_danger
0.13 =drooling =one_side_throat
0.13 =drooling =swelling_lips
0.13 =drowning =hours_pain
0.13 =drug_named =throat_tight
0.13 =drugs_taken =fever
0.13 =ear_wax =noisy_rest
0.13 =ear_wax =pleuritic
0.13 =edible_word =unresponsive
0.13 =eye_area =eyelids_swollen
0.13 =eye_area =hernia_stuck
0.13 =eye_hit_bad =eyelids_swollen
0.13 =eye_hit_bad =jelly_stool
0.13 =eye_hit_bad =joint_hot
0.13 =eye_hit_bad =postpartum_smell
0.13 =eye_hit_bad =spreading
0.13 =eye_hit_bad =unresponsive
0.13 =eye_pain =vomiting
0.13 =eye_red =severe_pain
0.13 =eyelids_swollen =fever
0.13 =face_droop =face_injury
0.13 =fainted =vomiting
0.13 =fall_height =flank_pain
0.13 =fall_height =hip_hurts
0.13 =fell_baby =hours_pain
0.13 =fever =getting_worse
0.13 =fever =new_medicine
0.13 =getting_worse =hours_pain
0.13 =head_danger =no_injury
0.13 =head_danger =plant_eaten
0.13 =head_danger =poison_swallowed
0.13 =head_danger =testicle
0.13 =head_danger =uti
0.13 =headache =no_injury
0.13 =heart_condition =very_fast_pulse
0.13 =heat_danger =weak_one_side
0.13 =heat_exposure =weak_one_side
0.13 =hernia =limb_injury
0.13 =hernia =radiates_groin
0.13 =hernia_stuck =high_fever
0.13 =hernia_stuck =radiates_groin
0.13 =hernia_stuck =stab_shot
0.13 =hernia_word =limb_injury
0.13 =hip_fracture =limb_injury
0.13 =hip_hurts =severe_pain
0.13 =hip_hurts =severe_weakness
0.13 =hip_hurts =weak_one_side
0.13 =hit_hard =neck_pain
0.13 =hit_hard =pale_clammy
0.13 =hives =many_stings
0.13 =hives_all =many_stings
0.13 =hives_all =sting
0.13 =hoarse =hours_pain
0.13 =hours_pain
0.13 =hours_pain =limb_injury
0.13 =hours_pain =spine_injury
0.13 =hours_pain =withdrawal
0.13 =injection_joint =rigors
0.13 =kidney_disease =severe_weakness
0.13 =limb_bleeds =soaking_pad
0.13 =limp_leg =trunk_pain
0.13 =limp_refuses =trunk_pain
0.13 =long_bleed =no_urine
0.13 =long_bleed =short_breath
0.13 =long_bleed =using_word
0.13 =many_stings =rash
0.13 =mouth_burning =throat_sore
0.13 =near_faint =vaginal_bleeding
0.13 =neck_pain =weak_any
0.13 =neck_swelling =swallow_trouble
0.13 =neck_swelling =swelling_lips
0.13 =neck_swelling =throat_tight
0.13 =neck_swelling =wont_swallow
0.13 =new_medicine =pain_any
0.13 =no_injury =severe_headache
0.13 =no_injury =worst_ever
0.13 =no_insulin
0.13 =noisy_rest =recent_infection
0.13 =numb_any =radiates_leg
0.13 =numb_any =throat_tight
0.13 =numb_any =wound
0.13 =one_side_belly =pleuritic
0.13 =one_side_belly =stomach_burn
0.13 =one_side_belly =sudden
0.13 =one_side_throat =swelling
0.13 =pain_any =rigors
0.13 =pain_any =unresponsive
0.13 =pale_clammy =vaginal_bleeding
0.13 =pale_clammy =vomiting
0.13 =phlegm =short_breath
0.13 =plant_eaten =vomiting
0.13 =poison_swallowed =scratched
0.13 =poison_swallowed =vomiting
0.13 =racing_heart =severe_weakness
0.13 =radiates =shoulder_pain
0.13 =radiates_leg =weak_any
0.13 =recent_surgery =rigors
0.13 =recent_travel =rigors_hard
0.13 =recent_travel =shaking
0.13 =recent_travel =vomiting
0.13 =rigors =tropics
0.13 =rigors_hard =tropics
0.13 =said_awake
0.13 =severe_headache =tick
0.13 =severe_weakness =sudden
0.13 =shaking =tropics
0.13 =speech =weak_any
0.13 =speech_garbled =tia_resolved
0.13 =squeezing_word =unresponsive
0.13 =squeezing_word =wound_infected
0.13 =strep_like =swallow_trouble
0.13 =strep_like =wont_swallow
0.13 =sudden =sweating
0.13 =sudden =worst_ever_sick
0.13 =tendon_seen =to_the_bone
0.13 =testicle =vomiting
0.13 =tetanus_due =wound
0.13 =thirsty =vomiting_constantly
0.13 =throat_tight =using_word
0.13 =toes_cold =weak_any
0.13 =trunk_pain =using_word
0.13 =trunk_pain =vomiting_constantly
0.13 =unresponsive =vomiting
0.13 =urinary_stuck =weak_legs
0.13 ^ _ carbon
0.13 ^ _ dizzy
0.13 ^ _ home
0.13 ^ _ husband
0.13 ^ _ im
0.13 ^ _ lab
0.13 ^ _ so
0.13 ^ _ tree
0.13 ^ _ warfarin
0.13 ^ _ wrong
0.13 ^ chemo
0.13 ^ faint
0.13 ^ high
0.13 ^ meter
0.13 a _ ago
0.13 a _ last
0.13 a _ right
0.13 a big
0.13 a dent
0.13 a grunt
0.13 a lump
0.13 a saw
0.13 acros my
0.13 act
0.13 after _ birth
0.13 after drink
0.13 after giv
0.13 almost _ in
0.13 almost drown
0.13 and _ cord
0.13 and _ fever
0.13 and _ floppy
0.13 and _ hav
0.13 and _ hoarse
0.13 and _ rib
0.13 and _ stand
0.13 and _ stuck
0.13 and _ temp
0.13 and has
0.13 and limp
0.13 and puk
0.13 and shaky
0.13 antidepressant _ hour
0.13 antidepressant an
0.13 arm say
0.13 around _ cut
0.13 around my
0.13 at rest
0.13 ate _ a
0.13 ate at
0.13 attack _ think
0.13 awake now
0.13 back _ ghana
0.13 balloon and
0.13 bean in
0.13 bear
0.13 because _ cant
0.13 because _ dont
0.13 been _ green
0.13 been _ myself
0.13 been four
0.13 been going
0.13 been over
0.13 behind _ head
0.13 being
0.13 bit _ knuckle
0.13 blood _ jelly
0.13 board and
0.13 breathe _ my
0.13 call _ said
0.13 call and
0.13 can _ fat
0.13 cant close
0.13 cant talk
0.13 cant touch
0.13 car _ limp
0.13 chemo last
0.13 chest _ now
0.13 chin to
0.13 cleaner and
0.13 cold _ blue
0.13 complete
0.13 cough _ bright
0.13 cough _ red
0.13 crash _ my
0.13 crotch
0.13 crotch _ numb
0.13 crotch is
0.13 dark
0.13 daughter _ someth
0.13 day hes
0.13 dent
0.13 dent in
0.13 did _ and
0.13 doubl over
0.13 down _ im
0.13 drank _ oil
0.13 drank lamp
0.13 dropp the
0.13 drown _ the
0.13 drown in
0.13 ear _ swollen
0.13 ecstasy
0.13 ecstasy and
0.13 every hour
0.13 everyth _ spinn
0.13 eye
0.13 eye look
0.13 eyebrow
0.13 face _ numb
0.13 failure and
0.13 faint _ she
0.13 fast _ his
0.13 feet and
0.13 fever _ thi
0.13 fever _ throw
0.13 finger thing
0.13 fit on
0.13 flew in
0.13 foot _ red
0.13 foreskin _ stuck
0.13 four
0.13 from ghana
0.13 gain #
0.13 get _ to
0.13 giv birth
0.13 got _ headache
0.13 grandma _ and
0.13 green _ and
0.13 had _ tonsil
0.13 had surgery
0.13 handful _ my
0.13 has _ dent
0.13 has _ pain
0.13 has _ rash
0.13 has hurt
0.13 hav _ every
0.13 have afib
0.13 have marfan
0.13 have terrible
0.13 he
0.13 he _ it
0.13 he _ outside
0.13 he _ someth
0.13 he _ talk
0.13 he breath
0.13 he wont
0.13 head _ splitt
0.13 heart _ been
0.13 heart has
0.13 heat all
0.13 heat and
0.13 hed
0.13 her _ hurt
0.13 her _ was
0.13 her neck
0.13 her skin
0.13 her whole
0.13 hernia is
0.13 hernia popp
0.13 hes _ from
0.13 hes _ weird
0.13 hes grey
0.13 his arm
0.13 his shirt
0.13 his sleep
0.13 his speech
0.13 hit _ the
0.13 hit in
0.13 hit my
0.13 hot _ red
0.13 hurt _ more
0.13 hurt way
0.13 husband _ cant
0.13 husband been
0.13 husband sudden
0.13 i _ afib
0.13 i _ marfan
0.13 i _ throw
0.13 i _ worri
0.13 i inhale
0.13 i wipe
0.13 im _ but
0.13 im _ spot
0.13 im pale
0.13 in _ diaper
0.13 in _ each
0.13 in _ seizure
0.13 in hive
0.13 incision
0.13 inhal _ in
0.13 inhale
0.13 is _ again
0.13 is _ he
0.13 is _ today
0.13 is splitt
0.13 is sweat
0.13 its _ four
0.13 its stuck
0.13 ive _ had
0.13 jaw _ i
0.13 jaw _ stiff
0.13 just broke
0.13 kick _ night
0.13 kind
0.13 kitchen fire
0.13 knee replacement
0.13 lab _ and
0.13 lab call
0.13 lamp _ and
0.13 lamp oil
0.13 leg _ turn
0.13 leg up
0.13 les than
0.13 light
0.13 like _ board
0.13 like jelly
0.13 line
0.13 lisinopril
0.13 lock up
0.13 los weight
0.13 lost _ for
0.13 many _ my
0.13 many of
0.13 marfan and
0.13 metal flew
0.13 meter
0.13 mom on
0.13 more _ it
0.13 morn i
0.13 mouth _ eye
0.13 mouth _ like
0.13 move and
0.13 my chill
0.13 my dad
0.13 neck fever
0.13 no -wait
0.13 normal _ my
0.13 normal that
0.13 numb _ one
0.13 of _ dog
0.13 of it
0.13 on _ bump
0.13 on _ scalp
0.13 on _ thinner
0.13 on blood
0.13 one _ of
0.13 out cold
0.13 outlet _ was
0.13 over _ minut
0.13 over her
0.13 pad _ half
0.13 pain _ on
0.13 pain low
0.13 pain start
0.13 pass _ and
0.13 piece _ hot
0.13 pull _ leg
0.13 pull her
0.13 replacement _ hot
0.13 replacement is
0.13 right ear
0.13 right eye
0.13 right rib
0.13 ripp pain
0.13 roll _ and
0.13 saw and
0.13 say _ is
0.13 see fat
0.13 see halo
0.13 she _ out
0.13 she cut
0.13 she shiver
0.13 she sleep
0.13 she stand
0.13 sick with
0.13 sight
0.13 since _ he
0.13 since _ lift
0.13 since noon
0.13 sip
0.13 site is
0.13 skin _ burn
0.13 smell
0.13 smoke
0.13 smoke in
0.13 so _ from
0.13 so hard
0.13 son _ are
0.13 spin
0.13 spinn and
0.13 spot _ a
0.13 stand _ her
0.13 stand and
0.13 stiff _ cant
0.13 stiff _ fever
0.13 stiff i
0.13 stuck and
0.13 stuck behind
0.13 stung _ a
0.13 sudden _ and
0.13 sudden _ see
0.13 sudden have
0.13 sudden worst
0.13 sweat _ my
0.13 sweat bucket
0.13 swollen cant
0.13 take _ thinner
0.13 take eliqui
0.13 tender and
0.13 terrible _ pain
0.13 than _ look
0.13 than it
0.13 the _ around
0.13 the belly
0.13 the nail
0.13 thi _ pain
0.13 to _ on
0.13 to call
0.13 to stop
0.13 to swallow
0.13 today ive
0.13 toddler _ into
0.13 too _ of
0.13 took ecstasy
0.13 tooth infection
0.13 two _ now
0.13 type
0.13 up _ clot
0.13 up _ red
0.13 up _ so
0.13 up bright
0.13 up proper
0.13 use _ on
0.13 vision in
0.13 voice sound
0.13 vomit _ stuff
0.13 vomit blood
0.13 warfarin bump
0.13 was _ back
0.13 was _ now
0.13 was blue
0.13 was thrown
0.13 water _ broke
0.13 way more
0.13 week _ havent
0.13 week _ since
0.13 wheel
0.13 when _ inhale
0.13 when _ wipe
0.13 whole week
0.13 wife _ been
0.13 wife _ cough
0.13 wipe
0.13 with _ headach
0.13 with vomit
0.13 without _ and
0.13 wont eat
0.13 word _ jumbl
0.13 wrong _ my
0.12 #11+ _ asthma
0.12 #11+ _ had
0.12 #11+ _ he
0.12 #11+ feet
0.12 #99+ _ shak
0.12 -for _ -day
0.12 -me
0.12 -pee _ yesterday
0.12 -pee since
0.12 -the
0.12 -three
0.12 -three -day
0.12 -when -she
0.12 =a_lot =diabetes
0.12 =a_lot =hip_fracture
0.12 =a_lot =jaw_arm_sweat
0.12 =a_lot =pale_clammy
0.12 =a_lot =sugar_extreme
0.12 =a_lot =swelling_face
0.12 =abuse_danger =hoarse
0.12 =alcohol =sugar_low
0.12 =alcohol =sugar_very_low
0.12 =allergen =breathe_word
0.12 =allergen =skin_peeling
0.12 =arm_hand_pain =eye_hit_bad
0.12 =arm_hand_pain =squeezing_word
0.12 =arm_or_jaw_too =days_many
0.12 =arm_or_jaw_too =hernia_stuck
0.12 =arm_or_jaw_too =muscle_cramps
0.12 =at_rest =hernia_stuck
0.12 =at_rest =vomiting
0.12 =aura_usual =phlegm
0.12 =baby =green_vomit
0.12 =back_pain =chest_any
0.12 =back_pain =chest_pain
0.12 =back_pain =tearing_trunk
0.12 =belly_hard =severe_weakness
0.12 =belly_hit =confused
0.12 =belly_hit =hurts_move
0.12 =belly_hit =limp_leg
0.12 =belly_hit =limp_refuses
0.12 =belly_pain =pancreas
0.12 =belly_pain =severe_weakness
0.12 =belly_pain =vomiting
0.12 =belly_surgery_recent =heart_condition
0.12 =belly_word =bluish
0.12 =belly_word =fast_breathing
0.12 =belly_word =heart_condition
0.12 =belly_word =pancreas
0.12 =belly_word =racing_heart
0.12 =belly_word =stomach_burn
0.12 =birth_now =fall_any
0.12 =birth_now =head_injury
0.12 =birth_now =hit_hard
0.12 =birth_now =pregnant
0.12 =bite_bad =eye_spot
0.12 =bite_bad =feels_sleepy
0.12 =bite_bad =preterm_weeks
0.12 =bleeding_any =confused
0.12 =bleeding_any =fall_hard
0.12 =bleeding_any =flank_pain
0.12 =bleeding_any =refuses
0.12 =bleeding_any =vomiting_constantly
0.12 =bleeding_heavy =rectal_bleeding
0.12 =blind_one_eye =sudden
0.12 =blood_in_urine =flank_pain
0.12 =blood_in_urine =pain_any
0.12 =blood_streak =eye_pain
0.12 =blood_streak =eye_spot
0.12 =blow_ribs =hurts_breathing
0.12 =bluish =cast_tight
0.12 =bluish =choking_passed
0.12 =blurry_vision =face_blisters
0.12 =blurry_vision =near_faint
0.12 =breathe_word =clot_risk
0.12 =breathe_word =inhaler_fails
0.12 =breathe_word =recent_surgery
0.12 =burn_any =hernia_stuck
0.12 =burn_severity =contact_lens
0.12 =burn_severity =cut_self
0.12 =burn_severity =drank
0.12 =burn_severity =eye_spot
0.12 =burn_severity =making_swell
0.12 =burn_severity =neck_swelling
0.12 =burn_severity =stool_blood
0.12 =calf =days_many
0.12 =cannot_breathe =wont_feed
0.12 =cant_lie_flat =cough
0.12 =cant_lie_flat =coughs_blood
0.12 =cant_lie_flat =phlegm
0.12 =cant_lie_flat =pink_foam
0.12 =cant_stand =eye_hit_bad
0.12 =cant_stand =vomiting
0.12 =cant_straighten =head_danger
0.12 =cant_straighten =vomiting
0.12 =car_crash =cold_limb
0.12 =car_crash =getting_worse
0.12 =car_crash =numb_any
0.12 =carbon_monoxide =chest_lasting
0.12 =carbon_monoxide =vomiting
0.12 =cast_tight =deformed
0.12 =chest_any =one_side_belly
0.12 =chest_lasting =chest_tearing
0.12 =chest_lasting =eye_pain
0.12 =chest_lasting =high_fever
0.12 =chest_lasting =hip_fracture
0.12 =chest_lasting =hit_hard
0.12 =chest_lasting =injection_joint
0.12 =chest_lasting =radiates
0.12 =chest_lasting =swallowed_thing
0.12 =chest_lasting =tearing
0.12 =chest_lasting =weak_breathing
0.12 =chest_pain =cough
0.12 =chest_pain =one_side_belly
0.12 =chest_pain =using_word
0.12 =child_got_pills =elderly
0.12 =child_got_pills =slow_heart
0.12 =child_got_pills =wakes
0.12 =choking =hours_pain
0.12 =choking_passed =turning_blue
0.12 =clot_risk =limb_injury
0.12 =clot_risk =racing_heart
0.12 =clot_risk =spits_clots
0.12 =clot_risk =toes_cold
0.12 =co_words =using_word
0.12 =cold_hands =numb_any
0.12 =cold_limb =leg_swelling_one
0.12 =collapsed_word =unresponsive
0.12 =confused =during_exercise
0.12 =confused =eye_pain
0.12 =confused =eye_red
0.12 =confused =flu_bad
0.12 =confused =jaundice
0.12 =confused =racing_heart
0.12 =confused =rash
0.12 =constipation =swelling
0.12 =contact_lens =eye_spot
0.12 =contractions =squeezing_word
0.12 =cough =swelling
0.12 =cough =swelling_lips
0.12 =cough =trunk_pain
0.12 =coughs_blood =hurts_breathing
0.12 =cramps =pale_clammy
0.12 =cramps =sweating
0.12 =cut_by_accident =head_injury
0.12 =cut_by_accident =heavy_fell
0.12 =dangerous_person =jaw_arm_sweat
0.12 =dangerous_person =newborn
0.12 =dangerous_person =thrown_off
0.12 =days_many =leg_swelling_one
0.12 =days_many =nodes
0.12 =days_many =rigors
0.12 =days_many =urinary_stuck
0.12 =deformed =radiates
0.12 =dialysis =feels_sleepy
0.12 =diarrhea =face_droop
0.12 =diarrhea =right_side
0.12 =diarrhea =weak_one_side
0.12 =digoxin =overdose_taken
0.12 =digoxin =rigors_hard
0.12 =discharge =rigors
0.12 =dizzy
0.12 =dizzy =wakes
0.12 =droopy_lid =weak_one_side
0.12 =drowning =short_breath
0.12 =drugs_taken =hours_pain
0.12 =dry_mouth =wont_feed
0.12 =ear_wax =fast_breathing
0.12 =ear_wax =fever
0.12 =ear_wax =racing_heart
0.12 =ear_wax =tingling_hands
0.12 =elderly =severe_weakness
0.12 =elderly =trunk_pain
0.12 =electric =fall_any
0.12 =electric =fight_blow
0.12 =eye_area =eye_spot
0.12 =eye_area =hurts_move
0.12 =eye_area =pierced_through
0.12 =eye_bulge =hurts_move
0.12 =eye_hit_bad =eye_red
0.12 =eye_hit_bad =face_blisters
0.12 =eye_hit_bad =liver_known
0.12 =eye_hit_bad =pancreas
0.12 =eye_hit_bad =thirsty
0.12 =eye_pain =eye_spot
0.12 =eye_pain =foggy_only
0.12 =eye_pain =hurts_move
0.12 =eye_pierced =pierced_through
0.12 =eye_pierced =stab_shot
0.12 =eye_red =foggy_only
0.12 =eye_spot
0.12 =eye_spot =pain_any
0.12 =face_droop =head_danger
0.12 =face_odd =throat_tight
0.12 =fainted =speech
0.12 =fall_any =limp_refuses
0.12 =fall_any =radiates
0.12 =fall_any =short_breath
0.12 =fall_hard =legs_gone
0.12 =feels_sleepy =fight_blow
0.12 =feels_sleepy =irregular_heart
0.12 =feels_sleepy =kidney_disease
0.12 =feels_sleepy =sudden
0.12 =fever =hours_pain
0.12 =fever =inconsolable
0.12 =fever =new_baby
0.12 =flank_pain =rigors
0.12 =flank_pain =rigors_hard
0.12 =flank_pain =shaking
0.12 =foggy_only =pain_any
0.12 =getting_worse =hit_hard
0.12 =getting_worse =vomiting
0.12 =green_vomit =swelling
0.12 =head_danger =hurts_move
0.12 =head_danger =kidney_stone
0.12 =head_danger =new_baby
0.12 =head_danger =numb_any
0.12 =head_injury =heavy_fell
0.12 =headache =high_fever
0.12 =headache =recent_travel
0.12 =headache =rigors
0.12 =heart_condition =sudden
0.12 =hernia =severe_pain
0.12 =hernia_stuck =muscle_cramps
0.12 =hernia_stuck =neck_swelling
0.12 =hernia_stuck =severe_weakness
0.12 =hernia_word =severe_pain
0.12 =hip_hurts =hours_pain
0.12 =hip_hurts =purple_word
0.12 =hip_hurts =sudden
0.12 =hit_hard =limp_leg
0.12 =hit_hard =limp_refuses
0.12 =hit_hard =short_breath
0.12 =hives =new_medicine
0.12 =hours_pain =now_at_rest
0.12 =hours_pain =recent_travel
0.12 =hours_pain =scratched
0.12 =hours_pain =wound
0.12 =hypertension =swelling_now
0.12 =immunosuppressed =near_faint
0.12 =immunosuppressed =vomiting
0.12 =injection_joint =pleuritic
0.12 =ketone_breath =vomiting_constantly
0.12 =kidney_stone =vomiting
0.12 =leg_swelling_one =purple_word
0.12 =limb_injury =purple_word
0.12 =limp_leg =severe_pain
0.12 =limp_leg =squeezing_word
0.12 =limp_refuses =severe_pain
0.12 =limp_refuses =squeezing_word
0.12 =limp_refuses =vomiting
0.12 =liver_known =vomiting
0.12 =liver_known =vomiting_blood
0.12 =long_bleed =numb_any
0.12 =long_bleed =speech_garbled
0.12 =means_mentioned =racing_heart
0.12 =means_mentioned =unresponsive
0.12 =near_faint =radiates
0.12 =neck_pain =tingling_hands
0.12 =new_medicine =skin_peeling
0.12 =newborn =wakes
0.12 =numb_any =possible_fracture
0.12 =overdose_taken =slow_heart
0.12 =overdose_taken =unresponsive
0.12 =pain_any =pancreas
0.12 =pale_clammy =tearing
0.12 =pancreas
0.12 =pancreas =squeezing_word
0.12 =pancreas =trunk_pain
0.12 =pancreas =upper_belly_pain
0.12 =pleuritic =recent_surgery
0.12 =possible_fracture =sudden
0.12 =possible_fracture =tingling_hands
0.12 =postpartum =squeezing_word
0.12 =postpartum =trunk_pain
0.12 =pregnant =rigors_hard
0.12 =preterm_weeks =swelling_lips
0.12 =racing_heart =trunk_pain
0.12 =racing_heart =using_word
0.12 =rash =wheeze_word
0.12 =recent_surgery =trunk_pain
0.12 =red_racing =wound
0.12 =refuses =vomiting
0.12 =rigors =vomiting
0.12 =severe_weakness =wakes
0.12 =shaking =swelling
0.12 =speech =squeezing_word
0.12 =squeezing_word =vomiting_constantly
0.12 =squeezing_word =wound
0.12 =stomach_burn =trunk_pain
0.12 =sugar_extreme =thirsty
0.12 =sweating =tearing
0.12 =swelling =wheeze_word
0.12 =swelling_lips =wheeze_word
0.12 =unresponsive =using_word
0.12 =uti =vomiting
0.12 =wakes =young_baby
0.12 =weak_any =weak_one_side
0.12 ?of _ ?stroke
0.12 ^ _ father
0.12 ^ _ fire
0.12 ^ _ soak
0.12 ^ _ speech
0.12 ^ _ sting
0.12 ^ _ urine
0.12 ^ _ viagra
0.12 ^ did
0.12 ^ ive
0.12 a _ black
0.12 a _ every
0.12 a _ splinter
0.12 a cut
0.12 a miscarriage
0.12 a spider
0.12 a thunderclap
0.12 act weird
0.12 ago _ soak
0.12 agony
0.12 all _ my
0.12 along and
0.12 and _ control
0.12 and _ left
0.12 and _ pulse
0.12 and _ weird
0.12 and dont
0.12 and face
0.12 and fell
0.12 and leg
0.12 and mumbl
0.12 and sudden
0.12 and swollen
0.12 are huge
0.12 at _ bar
0.12 awake but
0.12 baby _ evil
0.12 back #
0.12 back _ her
0.12 bad _ im
0.12 bang _ head
0.12 bang his
0.12 bathroom and
0.12 batteri _ the
0.12 been _ like
0.12 been sav
0.12 belly _ huge
0.12 bother
0.12 boy _ breath
0.12 breath _ he
0.12 breathe _ down
0.12 by _ outlet
0.12 by _ thought
0.12 came _ #
0.12 came _ of
0.12 car and
0.12 cast _ so
0.12 cell
0.12 chest through
0.12 chill headache
0.12 chok _ everyth
0.12 climb _ stair
0.12 climb the
0.12 coffee _ out
0.12 coffee run
0.12 color part
0.12 com _ his
0.12 com _ of
0.12 com from
0.12 control _ bladder
0.12 control my
0.12 cough _ and
0.12 crazy and
0.12 crohn _ my
0.12 crohn and
0.12 crook and
0.12 dad _ has
0.12 dad _ off
0.12 daughter
0.12 daughter has
0.12 deep cut
0.12 diarrhea #11+
0.12 did noth
0.12 dizzy like
0.12 down on
0.12 drank _ of
0.12 drink and
0.12 droopy
0.12 dye
0.12 everyth and
0.12 evil
0.12 eye _ is
0.12 eye _ skin
0.12 eyelid _ mouth
0.12 feel _ head
0.12 feel _ on
0.12 fell _ cant
0.12 fell _ roof
0.12 fever my
0.12 for _ past
0.12 fork _ the
0.12 fork and
0.12 fork in
0.12 four _ and
0.12 friend _ too
0.12 from _ chest
0.12 fruity breath
0.12 gasp and
0.12 gibberish
0.12 groin and
0.12 gun _ his
0.12 had _ bypas
0.12 had _ on
0.12 had gastric
0.12 hand wont
0.12 has _ throw
0.12 has no
0.12 have
0.12 have a
0.12 have crohn
0.12 havent -pass
0.12 havent _ -gas
0.12 he _ some
0.12 head on
0.12 headache _ is
0.12 heavi
0.12 her diaper
0.12 hes #11+
0.12 hes _ -mak
0.12 hiccup and
0.12 his word
0.12 hit _ chest
0.12 home
0.12 horrible
0.12 hot soup
0.12 hour
0.12 hurt _ move
0.12 hurt _ my
0.12 hurt _ walk
0.12 hurt after
0.12 hurt cant
0.12 i _ -pass
0.12 i _ crohn
0.12 i _ in
0.12 i _ pain
0.12 i _ vomit
0.12 i pick
0.12 i wear
0.12 if it
0.12 im pee
0.12 im spitt
0.12 in _ lap
0.12 in _ throat
0.12 in _ walker
0.12 is
0.12 is #99+
0.12 is evil
0.12 is numb
0.12 is tingl
0.12 is two
0.12 is weird
0.12 it _ the
0.12 it _ up
0.12 it to
0.12 its _ gas
0.12 its _ on
0.12 its deep
0.12 ive _ sav
0.12 ive ever
0.12 joint
0.12 just gas
0.12 keep vomit
0.12 kid are
0.12 lap
0.12 left eyelid
0.12 left shoulder
0.12 leg _ been
0.12 leg _ out
0.12 leg gave
0.12 leg swollen
0.12 letter _ my
0.12 life _ my
0.12 light are
0.12 light head
0.12 like _ drunk
0.12 like _ thunderclap
0.12 lot _ pressure
0.12 me chest
0.12 min _ and
0.12 minute and
0.12 mother on
0.12 my _ chest
0.12 my _ down
0.12 my _ shoulder
0.12 my joint
0.12 my peni
0.12 myself _ the
0.12 near my
0.12 newborn _ throw
0.12 newborn _ wake
0.12 night i
0.12 night now
0.12 now _ confus
0.12 now _ real
0.12 now _ wheez
0.12 nowhere and
0.12 of _ cough
0.12 of everyth
0.12 of us
0.12 ok _ i
0.12 old
0.12 on _ at
0.12 on everyth
0.12 on ice
0.12 out while
0.12 pain _ week
0.12 pain every
0.12 pale _ sweaty
0.12 part
0.12 past hour
0.12 pill _ ive
0.12 pregnant
0.12 pupil look
0.12 ran _ marathon
0.12 real _ today
0.12 run out
0.12 runn down
0.12 sav
0.12 sav _ my
0.12 sav up
0.12 scrotum _ swollen
0.12 see two
0.12 severe _ in
0.12 severe _ pain
0.12 shak _ and
0.12 shak fever
0.12 shaky and
0.12 she _ ok
0.12 she _ start
0.12 she fell
0.12 she pass
0.12 shock from
0.12 shrimp _ now
0.12 sickle
0.12 sickle cell
0.12 skin _ eye
0.12 skin turn
0.12 slipp _ ice
0.12 slipp on
0.12 soak _ the
0.12 some _ the
0.12 some bleach
0.12 some of
0.12 someth at
0.12 son testicle
0.12 son was
0.12 stair in
0.12 stand _ it
0.12 still _ in
0.12 stop _ fever
0.12 stuck _ fork
0.12 swell i
0.12 swollen _ the
0.12 temperature
0.12 testicle hurt
0.12 the _ now
0.12 the _ part
0.12 the _ room
0.12 the _ thi
0.12 the _ towel
0.12 the bar
0.12 the blood
0.12 the chill
0.12 the dose
0.12 the ice
0.12 the lake
0.12 the past
0.12 then _ was
0.12 ther _ red
0.12 they _ it
0.12 thigh is
0.12 third towel
0.12 thought _ was
0.12 thought it
0.12 three _ my
0.12 throat _ turn
0.12 throat hes
0.12 throat on
0.12 throbb and
0.12 throw _ green
0.12 thunderclap
0.12 time _ breath
0.12 to _ im
0.12 to _ or
0.12 to come
0.12 to wake
0.12 today my
0.12 today the
0.12 trailer
0.12 tree _ fell
0.12 tum
0.12 two _ everyth
0.12 up _ confus
0.12 up _ im
0.12 up _ pill
0.12 up _ she
0.12 up _ the
0.12 upper belly
0.12 vomit _ is
0.12 was work
0.12 wear
0.12 week _ im
0.12 week _ she
0.12 week and
0.12 what day
0.12 with
0.12 with _ i
0.12 with _ my
0.12 with half
0.12 word since
0.12 wound _ red
0.12 you _ see
0.12 you can
0.11 # day
0.11 #99+ _ he
0.11 -and
0.11 -drink _ cant
0.11 =a_lot =jaundice
0.11 =a_lot =swallow_trouble
0.11 =a_lot =wont_swallow
0.11 =abuse_danger =bleeding_any
0.11 =acts_drunk =not_drinking
0.11 =acts_drunk =wont_feed
0.11 =alcohol =heat_exposure
0.11 =alcohol =not_drinking
0.11 =allergen =long_bleed
0.11 =allergen =ulcer_nsaid
0.11 =appendix_burst =belly_word
0.11 =appendix_pain =belly_word
0.11 =appendix_said =belly_word
0.11 =arm_hand_pain =heart_condition
0.11 =arm_or_jaw_too =chest_any
0.11 =arm_or_jaw_too =hours_pain
0.11 =armed_now =harm_others
0.11 =asthma =using_word
0.11 =back_pain =shaking
0.11 =belly_hard =dangerous_person
0.11 =belly_hard =fall_any
0.11 =belly_hard =fight_blow
0.11 =belly_hit =eye_area
0.11 =belly_hit =limb_bleeds
0.11 =belly_hit =trunk_pain
0.11 =belly_hit =wound
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =eye_area
0.11 =belly_pain =limp_leg
0.11 =belly_pain =limp_refuses
0.11 =belly_pain =near_faint
0.11 =belly_pain =poison_swallowed
0.11 =belly_pain =stomach_burn
0.11 =belly_pain =wont_feed
0.11 =belly_word =bleeding_any
0.11 =belly_word =near_faint
0.11 =belly_word =newborn
0.11 =belly_word =no_injury
0.11 =belly_word =poison_swallowed
0.11 =belly_word =young_baby
0.11 =birth_now =limb_injury
0.11 =bite_bad =thirsty
0.11 =bite_bad =vomiting_constantly
0.11 =bladder_bowel_loss =head_danger
0.11 =bladder_bowel_loss =tingling_hands
0.11 =bleeding_any =one_side_belly
0.11 =bleeding_heavy =head_danger
0.11 =blow_chest =fainted
0.11 =blow_chest =tia_resolved
0.11 =bluish =jaw_arm_sweat
0.11 =bluish =near_faint
0.11 =bluish =numb_any
0.11 =bluish =phlegm
0.11 =blurry_vision =fever
0.11 =blurry_vision =vomiting
0.11 =bp_high =hours_pain
0.11 =bp_medicine =days_many
0.11 =breath_pauses =turning_blue
0.11 =breathe_word =cant_lie_flat
0.11 =burn_severity =confused
0.11 =burn_severity =feels_sleepy
0.11 =burn_severity =hours_pain
0.11 =burn_severity =limb_injury
0.11 =burn_severity =no_injury
0.11 =burn_severity =one_eye
0.11 =burn_severity =pain_beyond
0.11 =burn_severity =swallow_trouble
0.11 =burn_severity =wheeze_word
0.11 =burn_severity =wont_swallow
0.11 =calf =severe_weakness
0.11 =cannot_breathe =heart_condition
0.11 =cannot_breathe =severe_weakness
0.11 =cannot_breathe =swelling_lips
0.11 =cannot_move_limb =wakes
0.11 =cannot_move_side =limp_leg
0.11 =cannot_move_side =wakes
0.11 =cant_stand =hurts_move
0.11 =cant_stand =racing_heart
0.11 =car_crash =hernia_stuck
0.11 =chemical_word =fall_any
0.11 =chemical_word =hit_hard
0.11 =chemical_word =hours_pain
0.11 =chest_any =chest_tearing
0.11 =chest_any =ear_wax
0.11 =chest_any =postpartum
0.11 =chest_any =tearing
0.11 =chest_any =tearing_trunk
0.11 =chest_lasting =drank
0.11 =chest_lasting =nerve_muscle
0.11 =chest_lasting =tearing_trunk
0.11 =chest_pain =chest_tearing
0.11 =chest_pain =postpartum
0.11 =chest_pain =tearing
0.11 =chest_pain =tearing_trunk
0.11 =chest_pressure =cough
0.11 =chest_pressure =eye_hit_bad
0.11 =chest_tearing =trunk_pain
0.11 =child_got_pills =vomiting_constantly
0.11 =choking =hoarse
0.11 =choking =pain_any
0.11 =cholinergic =wont_swallow
0.11 =clot_risk
0.11 =clot_risk =one_side_belly
0.11 =cold_exposure =severe_weakness
0.11 =cold_limb =low_mood
0.11 =cold_limb =pale_clammy
0.11 =cold_limb =panic_known
0.11 =confused =mottled
0.11 =confused =never_spoke_word
0.11 =confused =took_some_pills
0.11 =contact_lens =eye_area
0.11 =cough =pleuritic
0.11 =cough =rash
0.11 =dangerous_person =eye_hit_bad
0.11 =dangerous_person =head_injury
0.11 =dangerous_person =self_harm_now
0.11 =dangerous_person =tia_resolved
0.11 =dangerous_person =wound_infected
0.11 =dark_urine =trunk_pain
0.11 =days_many =pleuritic
0.11 =days_many =racing_heart
0.11 =days_many =swelling_throat
0.11 =days_many =tongue_swollen
0.11 =diabetes =nail_word
0.11 =diabetes =shaking
0.11 =diabetes =unresponsive
0.11 =dizzy =head_danger
0.11 =drooling =hoarse
0.11 =droopy_lid =hours_pain
0.11 =drowsy =wont_feed
0.11 =drugs_taken =wakes
0.11 =ear_wax =weak_any
0.11 =elderly =limp_refuses
0.11 =elderly =overdose_taken
0.11 =eye_area =head_injury
0.11 =eye_area =wheeze_word
0.11 =eye_hit =hernia_stuck
0.11 =eye_hit_bad =frostbite
0.11 =fainted =squeezing_word
0.11 =fall_any =wound
0.11 =feels_sleepy =hours_pain
0.11 =fever =right_side
0.11 =fever =sickle_cell
0.11 =fever =upper_belly_pain
0.11 =flank_pain =tingling_hands
0.11 =flank_pain =weak_any
0.11 =foggy_only =rigors_hard
0.11 =frostbite =limb_cold_pale
0.11 =frostbite =numb_any
0.11 =frostbite =weak_any
0.11 =getting_worse =purple_word
0.11 =hallucinating =sudden
0.11 =head_danger =mottled
0.11 =head_danger =urinary_stuck
0.11 =head_danger =using_word
0.11 =head_injury =unequal_pupils
0.11 =head_injury =vomit_few
0.11 =hernia =long_bleed
0.11 =hernia_stuck =swelling_lips
0.11 =hernia_word =long_bleed
0.11 =high_fever =jaundice
0.11 =high_fever =tia_resolved
0.11 =hours_pain =nerve_muscle
0.11 =hours_pain =spreading
0.11 =hours_pain =stumbles
0.11 =hours_pain =vaginal_bleeding
0.11 =hours_pain =wont_go_away
0.11 =hurts_breathing =one_side_belly
0.11 =hurts_move =limp_refuses
0.11 =hurts_move =squeezing_word
0.11 =inconsolable =pain_any
0.11 =jaundice =right_side
0.11 =jaw_arm_sweat =trunk_pain
0.11 =jaw_locked =swallow_trouble
0.11 =jaw_locked =throat_tight
0.11 =jaw_locked =wont_swallow
0.11 =leg_feet_swollen =swelling
0.11 =limb_injury
0.11 =limb_injury =limb_trapped
0.11 =limb_injury =severe_headache
0.11 =limb_injury =turning_blue
0.11 =limp_leg =racing_heart
0.11 =limp_leg =vomiting
0.11 =limp_refuses =pale_clammy
0.11 =limp_refuses =racing_heart
0.11 =long_bleed =pregnant
0.11 =low_mood =radiates
0.11 =making_swell =swelling_throat
0.11 =many_days =rigors
0.11 =means_mentioned =using_word
0.11 =mouth_burning =throat_tight
0.11 =nail_word =vomiting
0.11 =no_injury =trunk_pain
0.11 =not_drinking =wont_feed
0.11 =numb_any =panic_known
0.11 =one_eye =tia_resolved
0.11 =one_side_belly =tearing
0.11 =pain_any =spits_clots
0.11 =pain_any =wont_feed
0.11 =panic_known =radiates
0.11 =panic_known =tingling_hands
0.11 =pleuritic =recent_infection
0.11 =postpartum =wont_go_away
0.11 =postpartum_smell =wound
0.11 =pregnant =upper_belly_pain
0.11 =preterm_weeks =severe_headache
0.11 =racing_heart =short_breath
0.11 =radiates =severe_pain
0.11 =rigors =severe_weakness
0.11 =rigors =squeezing_word
0.11 =rigors =upper_belly_pain
0.11 =rigors =weak_any
0.11 =rigors_hard =severe_weakness
0.11 =rigors_hard =sugar_low
0.11 =rigors_hard =sugar_very_low
0.11 =rigors_hard =vomiting
0.11 =rigors_hard =weak_any
0.11 =saddle_numb =squeezing_word
0.11 =severe_pain =urinary_stuck
0.11 =severe_pain =urinary_stuck_long
0.11 =shoulder_pain =tearing
0.11 =shoulder_pain =trunk_pain
0.11 =squeezing_word =wont_feed
0.11 =stroke_word =tingling_hands
0.11 =stroke_word =weak_any
0.11 =swallow_trouble =tooth
0.11 =sweating =vomiting
0.11 =testicle =wakes
0.11 =throat_tight =tooth
0.11 =tia_resolved
0.11 =tia_resolved =vision_loss
0.11 =tingling_hands =urinary_stuck
0.11 =tooth =wont_swallow
0.11 =vomiting =wound
0.11 ^ _ bite
0.11 ^ _ catch
0.11 ^ _ crash
0.11 ^ _ roommat
0.11 ^ _ used
0.11 ^ _ way
0.11 ^ grandson
0.11 ^ shoulder
0.11 ^ stopp
0.11 a _ second
0.11 a burn
0.11 a copperhead
0.11 a machine
0.11 a party
0.11 a soft
0.11 after _ miscarriage
0.11 ago _ she
0.11 all _ the
0.11 an
0.11 an _ is
0.11 an _ reaction
0.11 an antacid
0.11 and _ crush
0.11 and _ fluid
0.11 and _ smile
0.11 and _ son
0.11 and a
0.11 ankle it
0.11 antifreeze _ mistake
0.11 are _ since
0.11 arm _ blister
0.11 ask _ same
0.11 ask the
0.11 at _ so
0.11 at lunch
0.11 back start
0.11 bad _ my
0.11 bad see
0.11 bed and
0.11 behind _ eye
0.11 belly _ hurt
0.11 belly _ rock
0.11 belly _ so
0.11 bite on
0.11 bottle _ vodka
0.11 breath _ night
0.11 breathe on
0.11 burn his
0.11 by _ copperhead
0.11 c _ scar
0.11 calf _ and
0.11 cant _ between
0.11 cant _ good
0.11 cant _ lying
0.11 cant _ without
0.11 carbon _ poison
0.11 caught _ a
0.11 chainsaw _ everywhere
0.11 chainsaw blood
0.11 chest _ arm
0.11 cold and
0.11 cotton
0.11 cut herself
0.11 daughter is
0.11 day _ when
0.11 deep _ can
0.11 deep _ fast
0.11 deep _ her
0.11 diabet and
0.11 diarrhea _ #99+
0.11 diarrhea and
0.11 didnt eat
0.11 doesnt know
0.11 double _ my
0.11 drink two
0.11 drunk _ he
0.11 drunk but
0.11 dryer outlet
0.11 elephant is
0.11 even _ in
0.11 every few
0.11 every half
0.11 eye _ i
0.11 eye turn
0.11 face went
0.11 fall off
0.11 fast
0.11 father _ been
0.11 father has
0.11 feel weird
0.11 fell _ my
0.11 few second
0.11 finger
0.11 fistula
0.11 fluid _ com
0.11 football practice
0.11 gasp _ cant
0.11 gave _ #
0.11 got stung
0.11 grandma ate
0.11 grape _ cant
0.11 green stuff
0.11 had _ heart
0.11 half hour
0.11 hand _ weak
0.11 hand went
0.11 hang myself
0.11 hard _ and
0.11 has chest
0.11 hasnt _ since
0.11 hav _ allergic
0.11 hav _ panic
0.11 have _ sit
0.11 he _ drink
0.11 he _ hold
0.11 head _ bleed
0.11 head _ got
0.11 head hes
0.11 headache _ now
0.11 heartburn but
0.11 her smile
0.11 her sugar
0.11 heroin and
0.11 hes _ at
0.11 hes _ out
0.11 hes bleed
0.11 hes gonna
0.11 hes limp
0.11 hes super
0.11 higher _ the
0.11 higher than
0.11 himself
0.11 his _ arm
0.11 his _ hes
0.11 how _ can
0.11 husband hit
0.11 i _ advice
0.11 i _ eliqui
0.11 i _ get
0.11 i _ hit
0.11 i _ pas
0.11 i see
0.11 i used
0.11 in _ eye
0.11 in _ machine
0.11 infection _ swollen
0.11 instead of
0.11 insulin _ didnt
0.11 is _ bucket
0.11 is _ cotton
0.11 is _ has
0.11 is _ his
0.11 is _ weight
0.11 is sweaty
0.11 its crush
0.11 its leak
0.11 kick all
0.11 know what
0.11 labor
0.11 ladder _ cant
0.11 life _ out
0.11 lift his
0.11 like _ clos
0.11 like cotton
0.11 lip tingl
0.11 long can
0.11 look foggy
0.11 lower _ belly
0.11 lump _ my
0.11 machine _ its
0.11 machine and
0.11 many _ pill
0.11 many sleep
0.11 maybe
0.11 me _ the
0.11 minut _ pressure
0.11 minute now
0.11 miscarriage _ im
0.11 mix
0.11 monoxide poison
0.11 mother _ a
0.11 muffl
0.11 my _ twice
0.11 my long
0.11 my roommat
0.11 myself _ pain
0.11 myself back
0.11 near
0.11 nephew _ is
0.11 night _ now
0.11 not even
0.11 now _ belly
0.11 now _ she
0.11 now _ vomit
0.11 numb _ there
0.11 numb down
0.11 nut _ like
0.11 nut hurt
0.11 of _ left
0.11 of vodka
0.11 off _ i
0.11 open his
0.11 out _ football
0.11 out _ soccer
0.11 over _ the
0.11 oxy
0.11 pain of
0.11 pee myself
0.11 popp _ my
0.11 popp in
0.11 pregnant _ my
0.11 pressure _ an
0.11 pretty bad
0.11 red _ hes
0.11 rib _ eat
0.11 right and
0.11 rock _ and
0.11 roommat
0.11 rubb
0.11 rubb _ left
0.11 say _ elephant
0.11 say _ gonna
0.11 say an
0.11 second _ turn
0.11 section _ day
0.11 section scar
0.11 seizure right
0.11 sharp _ on
0.11 sharp _ pain
0.11 sharp chest
0.11 she _ #11+
0.11 she _ confus
0.11 she _ herself
0.11 she _ see
0.11 she _ throw
0.11 she ate
0.11 since _ long
0.11 since _ my
0.11 since _ steak
0.11 since an
0.11 since sunday
0.11 sister
0.11 sit on
0.11 sitt _ my
0.11 so _ he
0.11 someth and
0.11 someth like
0.11 someth popp
0.11 son _ a
0.11 son _ hit
0.11 speech _ off
0.11 spot _ her
0.11 start #11+
0.11 start again
0.11 stopp _ two
0.11 struggl
0.11 struggl _ breathe
0.11 struggl to
0.11 stumbl
0.11 sudden _ its
0.11 sunken and
0.11 surgery _ it
0.11 swing
0.11 take _ bottle
0.11 talk _ her
0.11 talk to
0.11 temple
0.11 the _ he
0.11 the _ outlet
0.11 the ankle
0.11 the lab
0.11 the temple
0.11 ther thi
0.11 thi _ he
0.11 thi weekend
0.11 thing
0.11 threaten _ kill
0.11 throat _ like
0.11 throw _ all
0.11 time it
0.11 to feed
0.11 to sleep
0.11 toddler _ bleach
0.11 toddler went
0.11 tonsil out
0.11 too _ sleep
0.11 took _ handful
0.11 under _ jaw
0.11 up _ day
0.11 up _ its
0.11 up _ since
0.11 used meth
0.11 way worse
0.11 we dont
0.11 week _ of
0.11 weird _ it
0.11 wet _ back
0.11 with _ under
0.11 with pain
0.11 wont _ the
0.11 wont take
0.11 wreck _ my
0.11 wreck and
0.11 wrist _ wont
0.11 yesterday _ cant
0.11 yesterday morn
0.1 #11+ with
0.1 #99+ _ thi
0.1 <had <my
0.1 <of _ <in
0.1 <she <was
0.1 <someth
0.1 <to _ <panic
0.1 <two
0.1 <two _ <ago
0.1 =a_lot =breathe_word
0.1 =a_lot =child_got_pills
0.1 =a_lot =drank
0.1 =a_lot =hurts_move
0.1 =a_lot =joint_hot
0.1 =a_lot =limb_injury
0.1 =a_lot =nosebleed
0.1 =a_lot =skin_peeling
0.1 =abuse_danger =fainted
0.1 =alcohol =car_crash
0.1 =alcohol =cut_by_accident
0.1 =alcohol =hit_hard
0.1 =alcohol =stumbles
0.1 =alcohol =thirsty
0.1 =alcohol =weight_loss
0.1 =allergen =eye_area
0.1 =allergen =nail_word
0.1 =animal_bite =blood_streak
0.1 =arm_hand_pain =tooth
0.1 =at_rest =chest_any
0.1 =at_rest =clot_risk
0.1 =at_rest =coughs_blood
0.1 =at_rest =days_many
0.1 =at_rest =no_urine
0.1 =at_rest =pain_any
0.1 =at_rest =pink_foam
0.1 =at_rest =squeezing_word
0.1 =baby =young_baby
0.1 =back_pain =hip_hurts
0.1 =back_pain =rigors_hard
0.1 =back_pain =urinary_stuck
0.1 =back_pain =weak_one_side
0.1 =belly_hit =headache
0.1 =belly_hit =squeezing_word
0.1 =belly_pain =cant_stand
0.1 =belly_pain =no_insulin
0.1 =belly_word =chest_any
0.1 =belly_word =days_many
0.1 =belly_word =fight_blow
0.1 =belly_word =high_fever
0.1 =belly_word =jaw_arm_sweat
0.1 =belly_word =no_insulin
0.1 =belly_word =sudden
0.1 =bite_bad =bluish
0.1 =bite_bad =muscle_cramps
0.1 =bladder_bowel_loss =confused
0.1 =bleeding_any =blow_ribs
0.1 =bleeding_any =sting
0.1 =bleeding_any =suicidal
0.1 =bleeding_heavy =suicidal
0.1 =blister_any =hives
0.1 =blood_streak =tick
0.1 =blood_thinner =heart_condition
0.1 =blood_thinner =rectal_blood
0.1 =blood_thinner =stool_blood
0.1 =blood_thinner =weak_any
0.1 =bluish =getting_worse
0.1 =bluish =kid_breathing
0.1 =bluish =squeezing_word
0.1 =born_now =burn_severity
0.1 =born_now =chest_lasting
0.1 =born_now =hours_pain
0.1 =born_part =limb_injury
0.1 =born_part =water_broke
0.1 =born_part =waters_said
0.1 =bp_high =postpartum
0.1 =bp_high =short_breath
0.1 =bruising =drowsy
0.1 =bruising =high_fever
0.1 =burn_any =pale_clammy
0.1 =burn_big =pale_clammy
0.1 =burn_severity =head_injury
0.1 =burn_severity =limb_bleeds
0.1 =burn_severity =suicidal
0.1 =calf =one_side_belly
0.1 =calf =soaking_pad
0.1 =calf =tendon_seen
0.1 =cannot_breathe =many_days
0.1 =cannot_move_limb =fall_any
0.1 =cannot_move_limb =numb_any
0.1 =cant_stand =diarrhea
0.1 =cant_stand =recent_infection
0.1 =car_crash =child_got_pills
0.1 =car_crash =poison_swallowed
0.1 =chemical_word =fight_blow
0.1 =chemical_word =heart_condition
0.1 =chemical_word =hurts_move
0.1 =chemical_word =long_bleed
0.1 =chemical_word =self_harm_now
0.1 =chemical_word =severe_pain
0.1 =chest_any =coughs_blood
0.1 =chest_any =feels_sleepy
0.1 =chest_any =getting_worse
0.1 =chest_any =left_ribs
0.1 =chest_any =tia_resolved
0.1 =chest_lasting =cough
0.1 =chest_lasting =discharge
0.1 =chest_lasting =every_one_of_them
0.1 =chest_lasting =ketone_breath
0.1 =chest_lasting =plant_eaten
0.1 =chest_lasting =retractions
0.1 =chest_lasting =severe_headache
0.1 =chest_lasting =weight_loss
0.1 =chest_lasting =wont_feed
0.1 =chest_pain =coughs_blood
0.1 =chest_pain =left_ribs
0.1 =chest_sucks =short_breath
0.1 =child_got_pills =fight_blow
0.1 =child_got_pills =limp_refuses
0.1 =child_got_pills =stumbles
0.1 =child_got_pills =suicidal
0.1 =choking =weak_any
0.1 =choking =weak_one_side
0.1 =cholinergic =neck_swelling
0.1 =clot_risk =hernia_stuck
0.1 =clot_risk =purple_word
0.1 =clot_risk =scratched
0.1 =cocaine =head_danger
0.1 =cold_exposure =fall_any
0.1 =cold_exposure =pale_clammy
0.1 =cold_limb =cut_self
0.1 =cold_limb =deep_cut
0.1 =cold_limb =hit_hard
0.1 =cold_limb =scratched
0.1 =confused =hernia_stuck
0.1 =confused =no_urine
0.1 =confused =overdose_taken
0.1 =confused =swelling
0.1 =confused =thrown_off
0.1 =contact_lens =eye_red
0.1 =cough =dangerous_person
0.1 =cough =squeezing_word
0.1 =cough =swelling_face
0.1 =coughs_blood =trunk_pain
0.1 =dangerous_person =hypertension
0.1 =dangerous_person =jaw_locked
0.1 =dangerous_person =many_stings
0.1 =dangerous_person =possible_fracture
0.1 =dangerous_person =retractions
0.1 =dangerous_person =throat_sore
0.1 =dangerous_person =vomiting_blood
0.1 =dangerous_person =wheeze_word
0.1 =days_many =double_now
0.1 =days_many =double_vision
0.1 =days_many =headache
0.1 =days_many =spits_clots
0.1 =diabetes =rigors
0.1 =diarrhea =limp_leg
0.1 =diarrhea =limp_refuses
0.1 =diarrhea =pale_clammy
0.1 =diarrhea =severe_weakness
0.1 =discharge =leaking
0.1 =dizzy =numb_any
0.1 =drooling =neck_swelling
0.1 =drooling =strep_like
0.1 =drowsy =fell_baby
0.1 =drowsy =using_word
0.1 =drowsy =vomiting_constantly
0.1 =ear_wax =radiates
0.1 =ear_wax =retractions
0.1 =ear_wax =wont_feed
0.1 =extreme_fever =heat_exposure
0.1 =eye_area =numb_any
0.1 =eye_area =vomiting_constantly
0.1 =eye_hit_bad =one_eye_dim
0.1 =eye_hit_bad =squeezing_word
0.1 =eye_pain =swelling
0.1 =face_injury =weak_one_side
0.1 =fainted =sudden
0.1 =fall_any =squeezing_word
0.1 =fall_any =vomiting_constantly
0.1 =fast_breathing =trunk_pain
0.1 =fever =radiates
0.1 =fever =radiates_groin
0.1 =fever =stomach_burn
0.1 =fever =vomiting_constantly
0.1 =fight_blow =means_mentioned
0.1 =fight_blow =overdose_taken
0.1 =fight_blow =tia_resolved
0.1 =fight_blow =using_word
0.1 =fight_blow =vomiting_constantly
0.1 =flank_pain =urinary_stuck
0.1 =flu_bad =racing_heart
0.1 =foggy_only =means_mentioned
0.1 =foggy_only =using_word
0.1 =gallbladder =trunk_pain
0.1 =gums_bleed =head_danger
0.1 =half_body =hours_pain
0.1 =harm_others =long_bleed
0.1 =head_danger =itching
0.1 =head_danger =itchy_only
0.1 =head_danger =means_mentioned
0.1 =head_danger =purple_rash
0.1 =head_danger =right_side
0.1 =headache =new_baby
0.1 =heat_exposure
0.1 =heat_exposure =pale_clammy
0.1 =hernia_stuck =numb_any
0.1 =hernia_stuck =shaking
0.1 =hernia_stuck =tooth
0.1 =hip_fracture =limp_leg
0.1 =hip_fracture =limp_refuses
0.1 =hip_hurts =rash
0.1 =hip_hurts =urinary_stuck
0.1 =hit_hard =poison_swallowed
0.1 =hit_hard =purple_word
0.1 =hit_hard =squeezing_word
0.1 =hit_hard =unresponsive
0.1 =hit_hard =vomiting_constantly
0.1 =hives =pain_any
0.1 =hives =skin_peeling
0.1 =hoarse =speech
0.1 =hoarse =throat_tight
0.1 =hoarse =wont_swallow
0.1 =hours_pain =one_eye_dim
0.1 =hours_pain =swallow_trouble
0.1 =hours_pain =wont_swallow
0.1 =hurts_move =stomach_burn
0.1 =hurts_move =upper_belly_pain
0.1 =hurts_move =vomiting
0.1 =hypertension =pain_any
0.1 =immunosuppressed =short_breath
0.1 =jaw_arm_sweat =long_bleed
0.1 =jaw_arm_sweat =nausea
0.1 =jaw_locked =tooth
0.1 =leg_swelling_one =wound
0.1 =light_hurts =purple_rash
0.1 =light_hurts =purple_word
0.1 =light_hurts =rash
0.1 =limb_injury =one_side_belly
0.1 =limp_leg =recent_infection
0.1 =limp_refuses =recent_infection
0.1 =liver_known
0.1 =long_bleed =means_mentioned
0.1 =long_bleed =withdrawal
0.1 =many_days =wont_feed
0.1 =muscle_cramps =nail_word
0.1 =near_faint =swelling
0.1 =neck_swelling =one_side_throat
0.1 =new_baby =squeezing_word
0.1 =new_confusion =wakes
0.1 =new_medicine =swelling_now
0.1 =new_medicine =swelling_throat
0.1 =newborn =no_urine
0.1 =no_insulin =pain_any
0.1 =no_insulin =trunk_pain
0.1 =no_urine =recent_infection
0.1 =no_urine =young_baby
0.1 =not_drinking =speech
0.1 =numb_any =radiates
0.1 =numb_any =speech
0.1 =numb_any =thrown_off
0.1 =one_eye =one_eye_dim
0.1 =one_side_throat =tooth
0.1 =one_side_throat =tooth_bad
0.1 =pain_any =purple_rash
0.1 =pain_beyond =rash
0.1 =pale_clammy =recent_infection
0.1 =pale_clammy =sugar_very_low
0.1 =plant_eaten =vomiting_constantly
0.1 =poison_swallowed =self_harm_now
0.1 =poison_swallowed =vomiting_constantly
0.1 =preterm_weeks =squeezing_word
0.1 =purple_word =radiates_groin
0.1 =radiates =stomach_burn
0.1 =radiates_groin =wakes
0.1 =rash =stomach_burn
0.1 =rash =upper_belly_pain
0.1 =recent_infection =rectal_blood
0.1 =recent_infection =retractions
0.1 =recent_infection =severe_weakness
0.1 =recent_infection =stool_blood
0.1 =recent_infection =wont_feed
0.1 =retractions =wont_feed
0.1 =right_side =vomiting
0.1 =rigors =severe_pain
0.1 =rigors_hard =speech
0.1 =severe_pain =shoulder_pain
0.1 =severe_pain =wound
0.1 =shoulder_pain =sudden
0.1 =skin_black =squeezing_word
0.1 =speech =swelling_lips
0.1 =speech =tongue_swollen
0.1 =speech =vomiting_constantly
0.1 =squeezing_word =urinary_stuck
0.1 =sugar_very_low =sweating
0.1 =swelling_lips =vomiting
0.1 =thirsty =weight_loss
0.1 =urine_all_blood =vaginal_bleeding
0.1 =vomiting =wakes
0.1 =wound
0.1 ^ _ pupil
0.1 ^ _ would
0.1 ^ quit
0.1 ^ throw
0.1 a _ mine
0.1 a _ she
0.1 a _ stick
0.1 a breath
0.1 a horse
0.1 a rock
0.1 a wall
0.1 a wreck
0.1 afib and
0.1 after _ feed
0.1 after being
0.1 ago _ got
0.1 all week
0.1 and _ all
0.1 and _ burn
0.1 and _ dog
0.1 and _ even
0.1 and _ green
0.1 and _ hasnt
0.1 and _ on
0.1 and fever
0.1 and lot
0.1 and peel
0.1 and shoulder
0.1 and sick
0.1 and sore
0.1 and warm
0.1 antifreeze _ accident
0.1 are blister
0.1 are slurr
0.1 arm is
0.1 as _ rock
0.1 baby has
0.1 back _ my
0.1 bare _ and
0.1 baseball in
0.1 bee like
0.1 been _ day
0.1 been _ worse
0.1 been gett
0.1 been pee
0.1 began
0.1 belly start
0.1 birth _ day
0.1 bleed _ #11+
0.1 bleed _ much
0.1 bleed is
0.1 blood _ from
0.1 blood with
0.1 born
0.1 born _ home
0.1 born at
0.1 breath all
0.1 but thi
0.1 by _ and
0.1 by _ dog
0.1 by bee
0.1 c
0.1 came _ all
0.1 camp
0.1 cant _ fever
0.1 cant _ light
0.1 car _ bump
0.1 chest _ say
0.1 chill _ #99+
0.1 close _ eye
0.1 cold _ clammy
0.1 cold white
0.1 confus _ my
0.1 cough _ water
0.1 cried _ she
0.1 cried now
0.1 day _ shak
0.1 day _ stopp
0.1 deeper
0.1 doesnt _ my
0.1 doesnt _ to
0.1 doesnt _ what
0.1 doesnt want
0.1 dropp _ fork
0.1 eye _ sunken
0.1 eye like
0.1 face _ lopsid
0.1 fail
0.1 father is
0.1 feed _ shoot
0.1 feed it
0.1 fever _ a
0.1 fever after
0.1 fever chill
0.1 feverish and
0.1 fish
0.1 food and
0.1 for _ and
0.1 fork _ her
0.1 from _ period
0.1 gallbladder _ on
0.1 gallbladder out
0.1 gave out
0.1 get her
0.1 get him
0.1 golf ball
0.1 gone _ and
0.1 got _ i
0.1 got _ pacemaker
0.1 grandma _ been
0.1 grandpa has
0.1 gummi
0.1 had _ gallbladder
0.1 hand _ her
0.1 has
0.1 has _ headache
0.1 have _ in
0.1 have _ lump
0.1 have _ pound
0.1 he _ -breath
0.1 he _ open
0.1 he _ when
0.1 he take
0.1 head _ i
0.1 head _ night
0.1 head _ now
0.1 headach
0.1 heat _ day
0.1 her hip
0.1 her left
0.1 her rib
0.1 her throat
0.1 hernia _ and
0.1 hes _ -wak
0.1 hes asleep
0.1 hes pale
0.1 hes real
0.1 hi _ im
0.1 hi and
0.1 high _ my
0.1 hit bump
0.1 home an
0.1 horse and
0.1 hot _ hes
0.1 hurt _ swallow
0.1 husband _ stung
0.1 i _ bleach
0.1 i _ chest
0.1 i _ home
0.1 i _ letter
0.1 i _ sit
0.1 i _ take
0.1 i give
0.1 i havent
0.1 im _ of
0.1 im sweat
0.1 in _ cold
0.1 in _ friday
0.1 in _ sun
0.1 in _ wreck
0.1 in our
0.1 insulin _ day
0.1 irregular and
0.1 is rigid
0.1 it _ acros
0.1 its
0.1 its _ swollen
0.1 ive had
0.1 ive lost
0.1 keep _ on
0.1 keep chok
0.1 keep gett
0.1 last _ minut
0.1 left _ my
0.1 left and
0.1 left calf
0.1 letter to
0.1 life in
0.1 lift her
0.1 like _ knife
0.1 limp _ a
0.1 look sunken
0.1 look uneven
0.1 lost _ and
0.1 month _ is
0.1 morn _ cant
0.1 mother is
0.1 mouth _ dry
0.1 my _ cast
0.1 my _ put
0.1 my _ thinner
0.1 my _ who
0.1 my lip
0.1 my name
0.1 my upper
0.1 narcan
0.1 neck _ vomit
0.1 need _ cancel
0.1 needle _ the
0.1 not sure
0.1 now _ doesnt
0.1 now _ get
0.1 numb _ hour
0.1 numb an
0.1 of _ belly
0.1 of _ have
0.1 of _ leg
0.1 of metal
0.1 on _ food
0.1 open it
0.1 other
0.1 pain _ im
0.1 painful _ and
0.1 pee _ look
0.1 pill _ hour
0.1 pill an
0.1 pill with
0.1 pok out
0.1 poop is
0.1 pulse is
0.1 put a
0.1 rac _ #99+
0.1 rac _ im
0.1 right arm
0.1 ripp _ in
0.1 rock and
0.1 room and
0.1 said _ was
0.1 say _ feel
0.1 severe belly
0.1 shak _ hard
0.1 she feel
0.1 she very
0.1 shoot acros
0.1 since _ did
0.1 since a
0.1 ski
0.1 skipp a
0.1 sleep forever
0.1 smile look
0.1 spill
0.1 stop _ throw
0.1 stuck _ me
0.1 stung _ bee
0.1 sudden i
0.1 sun
0.1 sweaty _ sick
0.1 testicle _ sudden
0.1 that _ down
0.1 that my
0.1 the _ came
0.1 the note
0.1 the pressure
0.1 the sun
0.1 ther _ lump
0.1 ther _ much
0.1 ther so
0.1 thi heavy
0.1 to cancel
0.1 too _ pill
0.1 took _ my
0.1 took all
0.1 touch _ chin
0.1 two _ it
0.1 uneven
0.1 up confus
0.1 up water
0.1 us have
0.1 vision _ went
0.1 vodka and
0.1 vomit _ #
0.1 vomit _ a
0.1 vomit _ say
0.1 wake him
0.1 walk and
0.1 want _ go
0.1 warm i
0.1 was eat
0.1 were _ and
0.1 when _ car
0.1 when _ take
0.1 who is
0.1 wife _ had
0.1 with _ cramp
0.1 woke _ confus
0.1 word _ slurr
0.1 wrote _ to
0.1 wrote a
0.1 wrote letter
0.09 #11+ _ along
0.09 #11+ _ high
0.09 #99+ shak
0.09 -fade _ -i
0.09 -i -pres
0.09 -i -shake
0.09 -pres
0.09 -shake
0.09 -shake -him
0.09 -when _ -pres
0.09 -when _ -shake
0.09 -work
0.09 =a_lot =burned_hand
0.09 =a_lot =swelling_throat
0.09 =a_lot =testicle
0.09 =a_lot =tongue_swollen
0.09 =acts_drunk =speech
0.09 =allergen =cough
0.09 =allergen =drooling
0.09 =allergen =limp_refuses
0.09 =allergen =severe_weakness
0.09 =arm_or_jaw_too =fight_blow
0.09 =arm_or_jaw_too =head_danger
0.09 =arm_or_jaw_too =long_bleed
0.09 =arm_or_jaw_too =severe_pain
0.09 =back_pain =belly_pain
0.09 =back_pain =hernia
0.09 =belly_blow =fall_any
0.09 =belly_blow =fight_blow
0.09 =belly_blow =pain_any
0.09 =belly_hard =bluish
0.09 =belly_hard =hurts_move
0.09 =belly_hit =weak_one_side
0.09 =belly_pain =car_crash
0.09 =belly_pain =dizzy
0.09 =belly_pain =head_danger
0.09 =belly_pain =pelvic_pain
0.09 =belly_surgery_recent =severe_pain
0.09 =belly_surgery_recent =trunk_pain
0.09 =belly_word =fainted
0.09 =belly_word =pelvic_pain
0.09 =bite_bad =double_vision
0.09 =bite_bad =fall_hard
0.09 =bite_bad =ketone_breath
0.09 =bite_bad =nosebleed
0.09 =bite_bad =pale_clammy
0.09 =bite_bad =pleuritic
0.09 =bite_bad =tooth_bad
0.09 =black_stool =fall_any
0.09 =black_stool =hit_hard
0.09 =bladder_bowel_loss =severe_weakness
0.09 =bleeding_any =shoulder_pain
0.09 =bleeding_heavy =burn_severity
0.09 =bleeding_heavy =vomiting
0.09 =bleeding_heavy =vomiting_blood
0.09 =bleeds_a_lot =burn_severity
0.09 =blood_in_urine =trunk_pain
0.09 =blood_thinner =tooth_pulled
0.09 =bluish =elderly
0.09 =bluish =tingling_hands
0.09 =bluish =weak_any
0.09 =born_now =long_bleed
0.09 =bp_high =burn_severity
0.09 =bp_high =chest_any
0.09 =bp_high =chest_pain
0.09 =bp_high =trunk_pain
0.09 =bp_medicine =dangerous_person
0.09 =bp_medicine =new_medicine
0.09 =burn_severity =fall_height
0.09 =burn_severity =fell
0.09 =burn_severity =high_fever
0.09 =burn_severity =limp_leg
0.09 =burn_severity =wound_infected
0.09 =calf =fall_any
0.09 =calf =long_bleed
0.09 =calf =numb_any
0.09 =calf =pain_any
0.09 =cannot_breathe =hurts_breathing
0.09 =cannot_move_limb =speech_garbled
0.09 =cannot_speak =face_droop
0.09 =cant_lie_flat =wakes
0.09 =cant_stand =fever
0.09 =cant_stand =near_faint
0.09 =cant_stand =no_urine
0.09 =cant_stand =squeezing_word
0.09 =cant_stand =trunk_pain
0.09 =chest_any =days_many
0.09 =chest_any =eye_hit_bad
0.09 =chest_any =leg_swelling_one
0.09 =chest_any =overdose_taken
0.09 =chest_any =recent_surgery
0.09 =chest_any =smoke
0.09 =chest_any =swelling
0.09 =chest_lasting =curtain_word
0.09 =chest_lasting =droopy_lid
0.09 =chest_lasting =drug_named
0.09 =chest_lasting =fell
0.09 =chest_lasting =muscle_cramps
0.09 =chest_lasting =phlegm
0.09 =chest_lasting =stab_shot
0.09 =chest_pain =eye_hit_bad
0.09 =chest_pain =leg_swelling_one
0.09 =chest_pain =recent_surgery
0.09 =chest_pain =swelling
0.09 =chest_tearing =one_side_belly
0.09 =chest_tearing =pale_clammy
0.09 =chest_tearing =shoulder_pain
0.09 =chest_tearing =sweating
0.09 =child_got_pills =cocaine
0.09 =child_got_pills =drowsy
0.09 =clot_risk =discharge
0.09 =clot_risk =hurts_move
0.09 =clot_risk =severe_weakness
0.09 =clot_risk =tingling_hands
0.09 =clot_risk =urine_all_blood
0.09 =clot_risk =weak_any
0.09 =co_words =foggy_only
0.09 =co_words =long_bleed
0.09 =cold_exposure =numb_any
0.09 =cold_exposure =tingling_hands
0.09 =cold_exposure =weak_any
0.09 =cold_limb =fever
0.09 =cold_limb =jaw_arm_sweat
0.09 =cold_limb =long_bleed
0.09 =cold_limb =tingling_hands
0.09 =cold_outside =drowning
0.09 =confused =pneumonia_known
0.09 =confused =vomiting_constantly
0.09 =confused =wound_infected
0.09 =cough =racing_heart
0.09 =cut_by_accident =diabetes
0.09 =dangerous_person =electric
0.09 =dangerous_person =glass_test
0.09 =dangerous_person =high_fever
0.09 =dangerous_person =limp_leg
0.09 =dangerous_person =lips_blue
0.09 =dangerous_person =purple_word
0.09 =days_many =fast_breathing
0.09 =days_many =harm_others
0.09 =deformed =frostbite
0.09 =deformed =hernia
0.09 =deformed =hernia_stuck
0.09 =deformed =hernia_word
0.09 =deformed =weak_any
0.09 =dialysis =not_clotting
0.09 =dizzy =double_vision
0.09 =double_vision =hours_pain
0.09 =drooling =hours_pain
0.09 =drowsy =eye_hit_bad
0.09 =drowsy =limb_injury
0.09 =drug_named =swelling_lips
0.09 =drugs_taken =head_danger
0.09 =ear_wax =seizure
0.09 =early_one_side =pregnant
0.09 =elderly =hip_hurts
0.09 =elderly =purple_word
0.09 =elderly =sudden_balance
0.09 =elderly =sweating
0.09 =elderly =wont_feed
0.09 =eye_area =radiates
0.09 =eye_area =swelling_lips
0.09 =eye_hit_bad =hernia
0.09 =eye_hit_bad =hernia_word
0.09 =eye_hit_bad =pelvic_pain
0.09 =eye_hit_bad =stumbles
0.09 =eye_hit_bad =swallow_trouble
0.09 =eye_hit_bad =swelling_lips
0.09 =eye_hit_bad =wont_swallow
0.09 =eye_pain =stiff_neck
0.09 =fainted =severe_headache
0.09 =fall_any =severe_pain
0.09 =fall_hard =fell
0.09 =fall_hard =hip_hurts
0.09 =fall_hard =trunk_pain
0.09 =fall_hard =vomiting
0.09 =fast_breathing =pneumonia_known
0.09 =fast_breathing =purple_word
0.09 =fell =thrown_off
0.09 =fever =new_confusion
0.09 =fever =skin_black
0.09 =fight_blow =pale_clammy
0.09 =fistula_bleeds =not_clotting
0.09 =flank_pain =hernia
0.09 =flank_pain =nausea
0.09 =flank_pain =near_faint
0.09 =flank_pain =sudden
0.09 =head_danger =hives_all
0.09 =head_danger =many_days
0.09 =head_danger =stomach_burn
0.09 =head_danger =sugar_low
0.09 =heart_condition =severe_pain
0.09 =hernia =hip_hurts
0.09 =hernia_stuck =hip_hurts
0.09 =hernia_word =hip_hurts
0.09 =high_fever =light_hurts
0.09 =hip_fracture =pain_any
0.09 =hit_hard =severe_pain
0.09 =hit_hard =weak_any
0.09 =hoarse =one_side_throat
0.09 =hoarse =throat_sore
0.09 =hours_pain =jaw_arm_sweat
0.09 =hours_pain =muscle_cramps
0.09 =hours_pain =nausea
0.09 =hours_pain =nosebleed
0.09 =hours_pain =vomit_few
0.09 =hours_pain =worst_ever
0.09 =hurts_move =short_breath
0.09 =hurts_move =weak_any
0.09 =immunosuppressed =severe_weakness
0.09 =inhaler_fails =using_word
0.09 =ketone_breath =kid_breathing
0.09 =kid_breathing =thirsty
0.09 =kidney_disease =not_clotting
0.09 =leg_swelling_one =trunk_pain
0.09 =light_hurts =sudden
0.09 =limb_cold_pale =severe_weakness
0.09 =limb_cold_pale =tingling_hands
0.09 =limb_injury =sudden
0.09 =limp_leg =near_faint
0.09 =limp_refuses =near_faint
0.09 =long_bleed =tooth
0.09 =long_bleed =tooth_pulled
0.09 =making_swell =throat_tight
0.09 =means_mentioned =speech
0.09 =mouth_sores =new_medicine
0.09 =moved_right =severe_pain
0.09 =muscle_tear =pale_clammy
0.09 =muscle_tear =sweating
0.09 =nail_word =vomiting_constantly
0.09 =never_spoke_word
0.09 =new_medicine =squeezing_word
0.09 =no_urine =severe_weakness
0.09 =noisy_rest =retractions
0.09 =one_side_belly =radiates
0.09 =one_side_belly =rash
0.09 =overdose_taken =short_breath
0.09 =pain_any =pelvic_pain
0.09 =pain_any =pressure_elsewhere
0.09 =pain_any =stomach_burn
0.09 =pain_any =weak_legs
0.09 =pale_clammy =rigors_hard
0.09 =pale_clammy =severe_pain
0.09 =pale_clammy =weak_one_side
0.09 =pelvic_pain
0.09 =pelvic_pain =squeezing_word
0.09 =pleuritic =severe_pain
0.09 =possible_fracture =trunk_pain
0.09 =purple_word =short_breath
0.09 =rigors =short_breath
0.09 =rigors_hard =short_breath
0.09 =rigors_hard =sweating
0.09 =severe_pain =sweating
0.09 =severe_pain =throat_sore
0.09 =shaking =short_breath
0.09 =short_breath =swelling_now
0.09 =speech =sugar_low
0.09 =speech =trunk_pain
0.09 =sting =throat_tight
0.09 =stomach_burn =vomiting
0.09 =sudden =weak_any
0.09 =sudden =weak_one_side
0.09 =swallow_trouble =swelling_lips
0.09 =swallow_trouble =swelling_throat
0.09 =swelling_lips =wont_swallow
0.09 =swelling_now =wheeze_word
0.09 =swelling_throat =tooth
0.09 =swelling_throat =tooth_bad
0.09 =swelling_throat =wont_swallow
0.09 =took_some_pills =unresponsive
0.09 =trunk_pain =worst_ever
0.09 =using_word =wheeze_word
0.09 =vomiting_constantly =wound
0.09 =widow_bite
0.09 ?and
0.09 ?my _ ?is
0.09 ^ _ ate
0.09 ^ _ double
0.09 ^ _ flutter
0.09 ^ _ ive
0.09 ^ _ juice
0.09 ^ _ mov
0.09 ^ _ not
0.09 ^ _ open
0.09 ^ _ right
0.09 ^ _ tightnes
0.09 ^ _ tore
0.09 ^ everyth
0.09 ^ kid
0.09 ^ painful
0.09 ^ poop
0.09 a _ #
0.09 a _ all
0.09 a _ cant
0.09 a _ heart
0.09 a marathon
0.09 a paintball
0.09 actual _ it
0.09 ago _ #11+
0.09 ago im
0.09 all _ eye
0.09 ammonia
0.09 and _ bump
0.09 and _ catch
0.09 and _ fast
0.09 and _ her
0.09 and _ ive
0.09 and _ spitt
0.09 and _ whole
0.09 and _ worst
0.09 and skin
0.09 and uh
0.09 and voic
0.09 are _ after
0.09 arm hurt
0.09 arm with
0.09 around
0.09 at _ they
0.09 at once
0.09 aunt with
0.09 baby _ on
0.09 ball
0.09 been _ of
0.09 been an
0.09 been confus
0.09 big _ on
0.09 birth _ home
0.09 birth at
0.09 blood _ last
0.09 body is
0.09 both arm
0.09 both eye
0.09 breath _ yesterday
0.09 burn my
0.09 burnt
0.09 but _ to
0.09 but refus
0.09 bypas _ week
0.09 cast and
0.09 catch his
0.09 chatter
0.09 chest _ after
0.09 cold pale
0.09 confus _ and
0.09 confus _ has
0.09 confus he
0.09 confus since
0.09 control
0.09 cup _ bright
0.09 cut _ on
0.09 cutt _ and
0.09 day _ i
0.09 day my
0.09 diarrhea _ blood
0.09 dinner and
0.09 dizzy and
0.09 dont _ -when
0.09 double _ i
0.09 down _ throat
0.09 edge _ the
0.09 egg
0.09 erection
0.09 even _ still
0.09 ever had
0.09 everyth _ blurry
0.09 evil _ voic
0.09 evil and
0.09 eye _ super
0.09 eye _ thi
0.09 eye feel
0.09 face feel
0.09 face wont
0.09 feel _ ice
0.09 feel _ should
0.09 feel _ too
0.09 fell _ her
0.09 fell hip
0.09 fell off
0.09 fever _ his
0.09 fever headache
0.09 fight and
0.09 floor and
0.09 floppy _ hard
0.09 flu and
0.09 for _ an
0.09 from _ ladder
0.09 gain _ pound
0.09 garbl
0.09 gave _ at
0.09 gibberish for
0.09 glue
0.09 grandma _ hip
0.09 grandma _ is
0.09 gray _ she
0.09 hand _ up
0.09 has _ kill
0.09 have _ high
0.09 he _ cough
0.09 he _ hes
0.09 he _ pull
0.09 he vomit
0.09 heart _ pound
0.09 heart flopp
0.09 heart valve
0.09 hell and
0.09 her _ feel
0.09 her _ get
0.09 her _ roll
0.09 her _ smell
0.09 her voice
0.09 hes _ like
0.09 hes _ vomit
0.09 hes gone
0.09 him _ open
0.09 hip _ and
0.09 hip _ cant
0.09 his jaw
0.09 his voice
0.09 hold his
0.09 hurt _ eye
0.09 i _ im
0.09 i _ pee
0.09 i might
0.09 i slipp
0.09 im _ myself
0.09 im _ xarelto
0.09 im los
0.09 in _ day
0.09 in _ jaw
0.09 in _ pool
0.09 in _ toilet
0.09 in _ with
0.09 in agony
0.09 is _ after
0.09 is _ ooz
0.09 is _ painful
0.09 is _ pale
0.09 is garbl
0.09 is stuck
0.09 its _ a
0.09 its _ an
0.09 its not
0.09 ive _ cough
0.09 ive _ on
0.09 jack
0.09 jack slipp
0.09 jaw wont
0.09 keep my
0.09 kid _ from
0.09 kid _ hit
0.09 lift
0.09 lift _ and
0.09 like _ fish
0.09 lip _ numb
0.09 lithium
0.09 look _ since
0.09 might
0.09 minut hes
0.09 mom _ pressure
0.09 mom blood
0.09 mother _ swallow
0.09 mother cant
0.09 mouth _ hang
0.09 my _ flopp
0.09 my _ implant
0.09 my _ ive
0.09 my _ out
0.09 my metformin
0.09 my shirt
0.09 nail _ remover
0.09 new _ pressure
0.09 new blood
0.09 night _ get
0.09 not -respond
0.09 now _ dizzy
0.09 now _ throat
0.09 now _ voice
0.09 now _ weak
0.09 numb for
0.09 of _ pill
0.09 of _ shak
0.09 of _ son
0.09 off _ trampoline
0.09 on _ hand
0.09 on _ rib
0.09 on aspirin
0.09 on xarelto
0.09 one leg
0.09 our son
0.09 out _ i
0.09 over _ his
0.09 over _ roll
0.09 over eye
0.09 pain _ by
0.09 paintball
0.09 paintball and
0.09 pale _ i
0.09 polish remover
0.09 pool cough
0.09 pregnant _ sharp
0.09 purple _ i
0.09 rang
0.09 rescue
0.09 rescue inhaler
0.09 right _ my
0.09 second floor
0.09 shallow
0.09 she _ #
0.09 she _ breathe
0.09 she _ with
0.09 shiver _ fever
0.09 shoulder _ and
0.09 shower and
0.09 shunt
0.09 side _ she
0.09 since lunch
0.09 sitt still
0.09 skin _ hot
0.09 slipp in
0.09 slurry
0.09 smell fruity
0.09 so ive
0.09 so sleepy
0.09 some blood
0.09 speech _ garbl
0.09 spitt blood
0.09 stabb _ under
0.09 stair _ my
0.09 stomach _ so
0.09 stop _ about
0.09 stop _ that
0.09 suck _ with
0.09 sugar read
0.09 sun all
0.09 swallow anyth
0.09 sweaty _ his
0.09 tell her
0.09 that _ on
0.09 that _ to
0.09 that _ would
0.09 that everyone
0.09 the _ last
0.09 the _ slipp
0.09 the _ woke
0.09 the arm
0.09 the bleed
0.09 the edge
0.09 the fridge
0.09 the groin
0.09 the jack
0.09 the night
0.09 the party
0.09 the trampoline
0.09 the tylenol
0.09 the water
0.09 ther _ heavy
0.09 think _ everyone
0.09 think that
0.09 three
0.09 throat hurt
0.09 throw _ everyth
0.09 to _ rid
0.09 to _ right
0.09 to open
0.09 took _ her
0.09 tore my
0.09 touch his
0.09 tylenol dose
0.09 uh
0.09 um
0.09 up _ have
0.09 up everyth
0.09 up three
0.09 upper _ pain
0.09 vision _ one
0.09 voic _ her
0.09 vomit _ hard
0.09 vomit so
0.09 watch _ i
0.09 weak _ and
0.09 week along
0.09 well and
0.09 wheez _ short
0.09 whole body
0.09 with _ paintball
0.09 with sharp
0.09 worst _ ive
0.09 worst _ pain
0.09 yellow _ and
0.09 zoo
0.08 #11+ she
0.08 #11+ unit
0.08 -# _ and
0.08 -any -sense
0.08 -mak -any
0.08 -mak _ -sense
0.08 -real
0.08 -suicidal
0.08 <had _ <as
0.08 <of
0.08 =a_lot =fast_breathing
0.08 =a_lot =long_bleed
0.08 =a_lot =throat_side
0.08 =a_lot =throat_tight
0.08 =a_lot =upper_belly_pain
0.08 =a_lot =vision_loss
0.08 =abuse_danger =hernia_stuck
0.08 =allergen =speech_garbled
0.08 =allergen =uti
0.08 =amputated =swelling
0.08 =arm_hand_pain =long_bleed
0.08 =back_pain =fall_hard
0.08 =back_pain =no_injury
0.08 =belly_hard =belly_pain
0.08 =belly_hard =trunk_pain
0.08 =belly_hit =bleeding_any
0.08 =belly_hit =near_faint
0.08 =belly_hit =weak_any
0.08 =belly_pain =dangerous_person
0.08 =belly_pain =ketone_breath
0.08 =belly_pain =rectal_blood
0.08 =belly_pain =stool_blood
0.08 =belly_pain =thirsty
0.08 =belly_word =eye_area
0.08 =belly_word =eye_pain
0.08 =belly_word =ketone_breath
0.08 =belly_word =rectal_blood
0.08 =belly_word =stool_blood
0.08 =belly_word =thirsty
0.08 =belly_word =urinary_stuck_long
0.08 =belly_word =weak_any
0.08 =bite_bad =pain_any
0.08 =bite_bad =spreading
0.08 =bite_bad =throat_side
0.08 =bleeding_any =dangerous_person
0.08 =bleeding_any =eye_hit
0.08 =bleeding_any =gums_bleed
0.08 =bleeding_any =low_mood
0.08 =bleeding_any =pleuritic
0.08 =bleeding_any =shaking
0.08 =bleeding_any =swelling
0.08 =bleeding_heavy =squeezing_word
0.08 =bleeds_a_lot =preterm_weeks
0.08 =blood_in_urine =vaginal_bleeding
0.08 =blood_streak =contact_lens
0.08 =blood_thinner =drowsy
0.08 =blood_thinner =elderly
0.08 =bluish =confused
0.08 =bluish =drugs_taken
0.08 =bluish =hours_pain
0.08 =bluish =opioid
0.08 =blurry_vision =cant_stand
0.08 =blurry_vision =limp_leg
0.08 =blurry_vision =limp_refuses
0.08 =blurry_vision =new_baby
0.08 =blurry_vision =severe_weakness
0.08 =blurry_vision =speech
0.08 =blurry_vision =sudden_balance
0.08 =blurry_vision =vision_loss
0.08 =bp_high =calf
0.08 =breathe_word =chest_any
0.08 =breathe_word =eye_hit_bad
0.08 =burn_any =cold_limb
0.08 =burn_severity =cast_tight
0.08 =burn_severity =severe_weakness
0.08 =burn_severity =testicle
0.08 =burn_severity =tooth
0.08 =burn_severity =wont_go_away
0.08 =calf =diabetes
0.08 =calf =hypertension
0.08 =calf =new_baby
0.08 =calf =snake
0.08 =calf =snake_bad
0.08 =cannot_breathe =chest_any
0.08 =cannot_breathe =opioid
0.08 =cannot_move_limb =half_body
0.08 =cant_stand =child_got_pills
0.08 =cant_stand =double_vision
0.08 =cant_stand =overdose_taken
0.08 =cant_stand =stumbles
0.08 =car_crash =chest_lasting
0.08 =car_crash =confused
0.08 =car_crash =dangerous_person
0.08 =car_crash =one_side_belly
0.08 =cast_tight =eye_hit_bad
0.08 =cast_tight =limb_cold_pale
0.08 =cast_tight =weak_any
0.08 =chemical_word =near_faint
0.08 =chest_lasting
0.08 =chest_lasting =chest_sucks
0.08 =chest_lasting =eye_hit
0.08 =chest_lasting =fall_hard
0.08 =chest_lasting =purple_rash
0.08 =chest_lasting =skin_infection
0.08 =chest_pain =ear_wax
0.08 =chest_pressure =numb_any
0.08 =chest_pressure =smoke
0.08 =child_got_pills =limp_leg
0.08 =child_got_pills =severe_weakness
0.08 =clot_risk =head_danger
0.08 =cocaine =cough
0.08 =confused =many_days
0.08 =confused =new_baby
0.08 =confused =postpartum
0.08 =cough =wakes
0.08 =coughs_blood =wakes
0.08 =cut_by_accident =jaw_locked
0.08 =cut_by_accident =muscle_cramps
0.08 =dangerous_person =deformed
0.08 =dangerous_person =itching
0.08 =dangerous_person =itchy_only
0.08 =dangerous_person =limp_refuses
0.08 =dangerous_person =many_days
0.08 =dangerous_person =nose_object
0.08 =dark_urine =vaginal_bleeding
0.08 =days_many =green_vomit
0.08 =days_many =rigors_hard
0.08 =deep_cut =limb_bleeds
0.08 =deformed =hip_hurts
0.08 =deformed =pain_any
0.08 =deformed =severe_weakness
0.08 =dentist =neck_swelling
0.08 =diabetes =spreading
0.08 =dizzy =sweating
0.08 =double_vision =hurts_move
0.08 =double_vision =limp_leg
0.08 =double_vision =limp_refuses
0.08 =double_vision =severe_weakness
0.08 =double_vision =speech
0.08 =double_vision =stumbles
0.08 =double_vision =sudden_balance
0.08 =double_vision =weak_any
0.08 =drowsy =many_days
0.08 =dry_mouth =head_danger
0.08 =ear_wax =hernia_stuck
0.08 =ear_wax =trunk_pain
0.08 =elderly =face_droop
0.08 =elderly =high_fever
0.08 =elderly =limp_leg
0.08 =eye_hit_bad =hip_fracture
0.08 =eye_hit_bad =sudden_balance
0.08 =eye_hit_bad =worst_ever_sick
0.08 =eye_pain =gallbladder
0.08 =eye_pain =hours_pain
0.08 =eye_pain =jaundice
0.08 =eye_red =hurts_move
0.08 =face_droop =long_bleed
0.08 =face_odd =feels_sleepy
0.08 =face_odd =short_breath
0.08 =face_odd =snake
0.08 =face_odd =snake_bad
0.08 =face_odd =sting
0.08 =fainted =worst_ever
0.08 =fall_any =hernia_stuck
0.08 =fall_hard =tingling_hands
0.08 =fall_height =numb_any
0.08 =feels_sleepy =numb_any
0.08 =feels_sleepy =squeezing_word
0.08 =fell_baby =hip_hurts
0.08 =fever =injection_joint
0.08 =fever =kidney_stone
0.08 =fever =pregnant
0.08 =fever =throat_side
0.08 =fever =tripod
0.08 =fever =weak_legs
0.08 =flank_pain =hip_hurts
0.08 =flank_pain =pale_clammy
0.08 =flank_pain =right_side
0.08 =flank_pain =sweating
0.08 =flu_bad =vomiting
0.08 =gallbladder =severe_pain
0.08 =getting_worse
0.08 =green_vomit =many_days
0.08 =gums_bleed
0.08 =half_body =hurts_move
0.08 =half_body =severe_weakness
0.08 =hallucinating =many_days
0.08 =hallucinating =new_baby
0.08 =hallucinating =postpartum
0.08 =head_danger =kid_breathing
0.08 =head_danger =urinary_stuck_long
0.08 =headache =severe_weakness
0.08 =headache =vomiting_constantly
0.08 =hernia_stuck =hoarse
0.08 =hernia_stuck =sickle_cell
0.08 =hernia_stuck =tooth_bad
0.08 =high_fever =strep_like
0.08 =high_fever =throat_side
0.08 =hip_fracture =sudden
0.08 =hit_hard =near_faint
0.08 =hit_hard =one_side_belly
0.08 =hit_hard =tingling_hands
0.08 =hives =swelling
0.08 =hours_pain =ketone_breath
0.08 =hours_pain =thirsty
0.08 =hurts_move =left_ribs
0.08 =hurts_move =stumbles
0.08 =immunosuppressed =vomiting_constantly
0.08 =inconsolable =wont_feed
0.08 =injection_joint =trunk_pain
0.08 =jaundice =severe_pain
0.08 =jaundice =trunk_pain
0.08 =jaw_arm_sweat =squeezing_word
0.08 =ketone_breath =pain_any
0.08 =ketone_breath =trunk_pain
0.08 =kid_breathing =vomiting
0.08 =kidney_stone =severe_pain
0.08 =kidney_stone =shaking
0.08 =left_ribs =severe_weakness
0.08 =leg_swelling_one =new_baby
0.08 =limb_injury =muscle_cramps
0.08 =limp_leg =overdose_taken
0.08 =limp_leg =stumbles
0.08 =limp_refuses =overdose_taken
0.08 =limp_refuses =stumbles
0.08 =lips_blue =opioid
0.08 =long_bleed =weak_any
0.08 =low_mood =soaking_pad
0.08 =low_mood =vaginal_bleeding
0.08 =making_swell =new_medicine
0.08 =many_days =pleuritic
0.08 =mouth_burning =snake
0.08 =mouth_burning =snake_bad
0.08 =mouth_burning =sting
0.08 =muscle_cramps =scratched
0.08 =nail_word =wound
0.08 =new_baby =trunk_pain
0.08 =no_injury =pain_any
0.08 =numb_any =severe_weakness
0.08 =numb_any =sting
0.08 =one_side_belly =pale_clammy
0.08 =one_side_belly =pelvic_pain
0.08 =opioid =short_breath
0.08 =overdose_taken =severe_weakness
0.08 =pain_any =swelling_lips
0.08 =pain_any =thirsty
0.08 =pain_any =wont_go_away
0.08 =pain_any =worst_ever_sick
0.08 =pale_clammy =swelling
0.08 =pelvic_pain =trunk_pain
0.08 =phlegm
0.08 =phlegm =wakes
0.08 =pleuritic =spits_clots
0.08 =possible_fracture =squeezing_word
0.08 =pregnant
0.08 =preterm_weeks =upper_belly_pain
0.08 =purple_word =vomiting
0.08 =recent_surgery
0.08 =rectal_blood =squeezing_word
0.08 =rectal_blood =trunk_pain
0.08 =right_side =severe_pain
0.08 =right_side =tia_resolved
0.08 =right_side =upper_belly_pain
0.08 =right_side =wakes
0.08 =right_side =weak_any
0.08 =seizure_repeat =unresponsive
0.08 =severe_headache =wakes
0.08 =severe_pain =vomiting_constantly
0.08 =severe_weakness =speech_garbled
0.08 =severe_weakness =stumbles
0.08 =shaking =tia_resolved
0.08 =shaking =uti
0.08 =speech =tingling_hands
0.08 =squeezing_word =stool_blood
0.08 =squeezing_word =worst_ever_sick
0.08 =sting =weak_any
0.08 =stomach_burn =vomiting_constantly
0.08 =stool_blood =trunk_pain
0.08 =strep_like =throat_side
0.08 =stumbles =weak_any
0.08 =sudden =vomiting_constantly
0.08 =sugar_very_high =vomiting_blood
0.08 =swallow_trouble =tooth_bad
0.08 =sweating =weak_any
0.08 =thirsty =trunk_pain
0.08 =throat_side
0.08 =throat_tight =tooth_bad
0.08 =tooth_bad =wont_swallow
0.08 =trunk_pain =vaginal_bleeding
0.08 =upper_belly_pain =vomiting_constantly
0.08 =urinary_stuck_long =weak_any
0.08 =vaginal_bleeding =vomiting
0.08 =vaginal_bleeding =vomiting_blood
0.08 ^ _ at
0.08 ^ _ best
0.08 ^ _ brother
0.08 ^ _ swallow
0.08 ^ cramp
0.08 ^ pulse
0.08 ^ woke
0.08 a _ clot
0.08 a _ from
0.08 a _ three
0.08 a golf
0.08 a huge
0.08 a ripp
0.08 a stent
0.08 about an
0.08 ago she
0.08 almost faint
0.08 an aneurysm
0.08 and _ ask
0.08 and _ breathe
0.08 and _ cannot
0.08 and _ shoulder
0.08 and _ smell
0.08 and itch
0.08 and over
0.08 ankl _ huge
0.08 ankle is
0.08 anybody
0.08 are swollen
0.08 arm _ face
0.08 arm _ hes
0.08 arm _ his
0.08 as the
0.08 at _ back
0.08 at _ for
0.08 at my
0.08 aunt _ copd
0.08 baby _ breath
0.08 been _ at
0.08 been _ from
0.08 been chok
0.08 been rac
0.08 best friend
0.08 bit _ its
0.08 bleed _ and
0.08 bleed _ down
0.08 bleed heavi
0.08 bleed with
0.08 blood _ com
0.08 blood _ over
0.08 blood all
0.08 blood clot
0.08 blood lot
0.08 blue _ cold
0.08 boot
0.08 bump in
0.08 but _ chest
0.08 button _ up
0.08 by _ golf
0.08 calf _ been
0.08 calf has
0.08 can _ open
0.08 can keep
0.08 cannot
0.08 cant _ gas
0.08 cant _ sweat
0.08 cant pas
0.08 cant walk
0.08 cast
0.08 chest pain
0.08 chest pressure
0.08 chok _ cant
0.08 contrast dye
0.08 cough _ about
0.08 crook _ my
0.08 croup
0.08 day _ hes
0.08 dialysi fistula
0.08 double vision
0.08 drank _ bottle
0.08 dye my
0.08 ear _ a
0.08 ear after
0.08 eat shrimp
0.08 ever _ on
0.08 exhaust
0.08 eye _ the
0.08 eye my
0.08 feel _ a
0.08 feel _ weak
0.08 few day
0.08 floor window
0.08 for _ last
0.08 friend _ stop
0.08 friend wont
0.08 from down
0.08 from tokyo
0.08 gave _ dog
0.08 goe _ to
0.08 got _ stabb
0.08 got his
0.08 grandfather cant
0.08 grandpa _ confus
0.08 hand _ burn
0.08 hard with
0.08 has _ rac
0.08 has _ since
0.08 has _ sore
0.08 have _ temp
0.08 have sudden
0.08 he _ hit
0.08 he inhal
0.08 he scream
0.08 head now
0.08 headache _ neck
0.08 headache neck
0.08 headache stiff
0.08 heart going
0.08 her _ pill
0.08 her nose
0.08 her temp
0.08 hi
0.08 hit _ eye
0.08 hold the
0.08 home from
0.08 husband _ came
0.08 husband _ work
0.08 i _ punch
0.08 i _ sudden
0.08 i _ talk
0.08 i _ to
0.08 i _ work
0.08 im _ -mak
0.08 im _ chemo
0.08 im _ when
0.08 in _ ear
0.08 in it
0.08 is _ in
0.08 is _ shut
0.08 is bad
0.08 is muffl
0.08 is shorter
0.08 is terrible
0.08 its _ #11+
0.08 just _ my
0.08 last _ its
0.08 left nut
0.08 leg _ a
0.08 leg _ hot
0.08 leg _ im
0.08 leg look
0.08 line up
0.08 lost weight
0.08 lower _ tummy
0.08 lump
0.08 mom _ she
0.08 morn he
0.08 move _ right
0.08 move the
0.08 my _ friend
0.08 my _ jaw
0.08 my _ one
0.08 my _ tingle
0.08 my _ to
0.08 my best
0.08 my chin
0.08 my grandpa
0.08 my nephew
0.08 my pee
0.08 my uti
0.08 neck _ i
0.08 neck _ swollen
0.08 need to
0.08 nephew
0.08 newborn
0.08 noisy
0.08 now _ arm
0.08 now _ im
0.08 now _ neck
0.08 old _ breath
0.08 old he
0.08 on _ belly
0.08 oven
0.08 over _ over
0.08 pad _ #11+
0.08 pain _ terrible
0.08 pain that
0.08 pas gas
0.08 popp
0.08 port
0.08 pressure _ #11+
0.08 pressure in
0.08 puffy _ she
0.08 pupil are
0.08 ran
0.08 red
0.08 right _ pain
0.08 right _ with
0.08 right tummy
0.08 saliva
0.08 say _ not
0.08 say his
0.08 school _ my
0.08 scream _ i
0.08 section #
0.08 she _ deep
0.08 she _ stand
0.08 she _ thing
0.08 she _ weak
0.08 she mumbl
0.08 she shak
0.08 she went
0.08 shrimp _ my
0.08 sight is
0.08 sitt in
0.08 six
0.08 slic _ hand
0.08 slic my
0.08 so thirsty
0.08 someth _ a
0.08 sore _ cant
0.08 start sudden
0.08 stiff _ i
0.08 still _ to
0.08 still bleed
0.08 stop sweat
0.08 sudden _ cant
0.08 sudden hurt
0.08 sudden ripp
0.08 swallow _ saliva
0.08 swollen _ im
0.08 take for
0.08 talk gibberish
0.08 tear _ in
0.08 testicle _ so
0.08 testicle _ twist
0.08 the _ been
0.08 the _ it
0.08 the chest
0.08 the throat
0.08 thi _ feel
0.08 thi _ i
0.08 thigh from
0.08 think _ pain
0.08 thinner _ hit
0.08 tight _ my
0.08 time
0.08 tingle
0.08 to go
0.08 toddler drank
0.08 tokyo
0.08 twist _ think
0.08 up four
0.08 up lot
0.08 upright
0.08 upright and
0.08 vision went
0.08 vodka _ i
0.08 voice _ muffl
0.08 wake _ proper
0.08 was _ at
0.08 we _ for
0.08 whole _ of
0.08 with _ worst
0.08 with clot
0.08 worst _ in
0.08 yellow
0.07 #11+ _ in
0.07 #11+ slipp
0.07 -rib
0.07 <panic
0.07 <panic <attack
0.07 =a_lot =cocaine
0.07 =a_lot =cold_limb
0.07 =a_lot =face_droop
0.07 =a_lot =fall_hard
0.07 =a_lot =fell_baby
0.07 =a_lot =hoarse
0.07 =a_lot =recent_infection
0.07 =a_lot =squeezing_word
0.07 =abuse_danger =tia_resolved
0.07 =alcohol =every_one_of_them
0.07 =alcohol =jaundice
0.07 =alcohol =vomiting_blood
0.07 =allergen =cant_stand
0.07 =allergen =chest_lasting
0.07 =allergen =drugs_taken
0.07 =allergen =limp_leg
0.07 =allergen =weak_one_side
0.07 =arm_or_jaw_too =one_side_throat
0.07 =asthma =wheeze_word
0.07 =at_rest =cant_stand
0.07 =at_rest =dangerous_person
0.07 =at_rest =limp_leg
0.07 =at_rest =limp_refuses
0.07 =at_rest =severe_weakness
0.07 =at_rest =stumbles
0.07 =at_rest =weak_any
0.07 =belly_blow =car_crash
0.07 =belly_hard =cant_stand
0.07 =belly_hard =hit_by_car
0.07 =belly_hard =limp_leg
0.07 =belly_hard =limp_refuses
0.07 =belly_hard =pregnant
0.07 =belly_pain =shoulder_pain
0.07 =belly_pain =vaginal_bleeding
0.07 =belly_surgery_recent =burn_severity
0.07 =belly_word =cant_straighten
0.07 =belly_word =hours_pain
0.07 =belly_word =kid_breathing
0.07 =belly_word =preterm_weeks
0.07 =belly_word =rash
0.07 =belly_word =retractions
0.07 =belly_word =vaginal_bleeding
0.07 =bite_bad =coughs_blood
0.07 =bite_bad =injection_joint
0.07 =bite_bad =one_side_belly
0.07 =bite_bad =recent_surgery
0.07 =bite_bad =spits_clots
0.07 =bite_bad =yellow_halos
0.07 =black_stool =bleeding_any
0.07 =black_stool =eye_hit_bad
0.07 =black_stool =rectal_blood
0.07 =bladder_bowel_loss =legs_gone
0.07 =bleeding_any =hurts_breathing
0.07 =bleeding_heavy =chemical_word
0.07 =bleeding_heavy =phlegm
0.07 =bleeds_a_lot =chest_lasting
0.07 =bleeds_a_lot =hours_pain
0.07 =blood_in_urine =blood_thinner
0.07 =blood_thinner =dark_urine
0.07 =bluish =chest_any
0.07 =bluish =chest_pain
0.07 =bluish =limp_refuses
0.07 =bluish =trunk_pain
0.07 =blurry_vision =dizzy
0.07 =blurry_vision =yellow_halos
0.07 =bp_high =swelling
0.07 =bp_medicine =head_danger
0.07 =breathe_word =choking
0.07 =breathe_word =swelling_lips
0.07 =burn_any
0.07 =burn_big =burned_hand
0.07 =burn_severity =cant_stand
0.07 =burn_severity =wakes
0.07 =calf =cannot_move_limb
0.07 =calf =possible_fracture
0.07 =calf =severe_pain
0.07 =cannot_breathe =leg_swelling_one
0.07 =cannot_breathe =phlegm
0.07 =cannot_breathe =postpartum
0.07 =cannot_breathe =racing_heart
0.07 =cannot_move_side =speech
0.07 =cant_stand =cant_straighten
0.07 =cant_stand =dangerous_person
0.07 =cant_stand =headache
0.07 =cant_stand =hernia_stuck
0.07 =cant_stand =sudden
0.07 =cant_stand =vomiting_constantly
0.07 =cant_straighten =limp_leg
0.07 =cant_straighten =limp_refuses
0.07 =cant_straighten =severe_weakness
0.07 =car_crash =shoulder_pain
0.07 =chemical_word =limb_bleeds
0.07 =chest_any =drowning
0.07 =chest_any =head_danger
0.07 =chest_any =new_baby
0.07 =chest_any =vomiting
0.07 =chest_lasting =choking
0.07 =chest_lasting =cholinergic
0.07 =chest_lasting =cramps
0.07 =chest_lasting =dementia_known
0.07 =chest_lasting =digoxin
0.07 =chest_lasting =face_blisters
0.07 =chest_lasting =light_hurts
0.07 =chest_lasting =muscle_strain_word
0.07 =chest_lasting =pressure_elsewhere
0.07 =chest_lasting =steroids_stopped
0.07 =chest_lasting =swallowed_battery
0.07 =chest_lasting =unequal_pupils
0.07 =chest_pain =head_danger
0.07 =chest_pain =jaw_arm_sweat
0.07 =chest_pain =near_faint
0.07 =chest_pain =new_baby
0.07 =chest_pain =racing_heart
0.07 =chest_pain =vomiting
0.07 =chest_pressure =cocaine
0.07 =chest_pressure =drowning
0.07 =chest_pressure =drugs_taken
0.07 =chest_pressure =severe_pain
0.07 =child_got_pills =opioid
0.07 =choking_passed =days_many
0.07 =clear_fluid =eye_hit_bad
0.07 =clear_fluid =hit_hard
0.07 =co_words =swelling
0.07 =cocaine =means_mentioned
0.07 =cocaine =took_some_pills
0.07 =cold_exposure =fight_blow
0.07 =cold_exposure =vomiting
0.07 =cold_limb =eye_hit_bad
0.07 =cold_limb =sudden
0.07 =confused =drowsy
0.07 =confused =new_medicine
0.07 =cough =drowsy
0.07 =coughs_blood =severe_pain
0.07 =dangerous_person =fast_breathing
0.07 =dangerous_person =stiff_neck
0.07 =dangerous_person =turning_blue
0.07 =days_many =diarrhea
0.07 =days_many =sweating
0.07 =deformed =weak_one_side
0.07 =diabetes =ear_wax
0.07 =dizzy =hurts_move
0.07 =dizzy =stumbles
0.07 =double_vision =eye_area
0.07 =drank =jaundice
0.07 =drank =vomiting_blood
0.07 =drooling =hernia_stuck
0.07 =drowsy =face_droop
0.07 =drowsy =slow_breathing
0.07 =drowsy =squeezing_word
0.07 =drugs_taken =edible_word
0.07 =drugs_taken =lips_blue
0.07 =during_exercise =hours_pain
0.07 =dystonia =hours_pain
0.07 =ear_blood =head_injury
0.07 =ear_blood =limb_bleeds
0.07 =elderly =limb_bleeds
0.07 =elderly =means_mentioned
0.07 =elderly =using_word
0.07 =elderly =vomiting
0.07 =electric =racing_heart
0.07 =eye_area =swelling
0.07 =eye_area =yellow_halos
0.07 =eye_chemical =fall_any
0.07 =eye_chemical =fight_blow
0.07 =eye_chemical =hit_hard
0.07 =eye_hit_bad =scratched
0.07 =eye_pain =sudden
0.07 =eye_pain =yellow_halos
0.07 =eye_red =head_danger
0.07 =face_blisters =skin_peeling
0.07 =face_droop =tia_resolved
0.07 =face_odd =radiates
0.07 =fainted =hernia_stuck
0.07 =fainted =vomiting_constantly
0.07 =fall_any =frostbite
0.07 =fall_any =sudden
0.07 =feels_sleepy =hernia_stuck
0.07 =fever =phlegm
0.07 =flank_pain
0.07 =flank_pain =pain_any
0.07 =flank_pain =pleuritic
0.07 =flank_pain =radiates
0.07 =foggy_only =head_danger
0.07 =gallbladder =vomiting_constantly
0.07 =halos =severe_pain
0.07 =halos =squeezing_word
0.07 =halos =yellow_halos
0.07 =harm_others =many_days
0.07 =head_danger =hypertension
0.07 =head_danger =new_medicine
0.07 =head_danger =rectal_blood
0.07 =head_danger =steroids_stopped
0.07 =head_danger =stool_blood
0.07 =headache =limp_leg
0.07 =headache =limp_refuses
0.07 =headache =many_days
0.07 =heat_exposure =nausea
0.07 =hernia_stuck =hit_by_car
0.07 =hernia_stuck =kid_breathing
0.07 =hernia_stuck =limp_leg
0.07 =hernia_stuck =limp_refuses
0.07 =high_fever =swallow_trouble
0.07 =high_fever =throat_tight
0.07 =high_fever =wont_swallow
0.07 =hip_fracture =weak_one_side
0.07 =hip_hurts =limp_leg
0.07 =hip_hurts =limp_refuses
0.07 =hit_hard =sudden
0.07 =hit_hard =weak_one_side
0.07 =hoarse =jaw_locked
0.07 =hoarse =pain_any
0.07 =hours_pain =mouth_sores
0.07 =hours_pain =nail_word
0.07 =hours_pain =skin_peeling
0.07 =hours_pain =slow_heart
0.07 =hours_pain =tearing_trunk
0.07 =hours_pain =unequal_pupils
0.07 =hours_pain =worst_ever_sick
0.07 =hurts_breathing =injection_joint
0.07 =hurts_breathing =recent_surgery
0.07 =hurts_breathing =spits_clots
0.07 =injection_joint =joint_hot
0.07 =itching =numb_any
0.07 =itchy_only =numb_any
0.07 =jaundice =vomiting_blood
0.07 =jaundice =vomiting_constantly
0.07 =jaw_arm_sweat =sudden
0.07 =joint_hot =recent_surgery
0.07 =kid_breathing =lips_blue
0.07 =kidney_disease
0.07 =leg_swelling_one =sudden
0.07 =limb_cold_pale =sudden
0.07 =limb_injury =pleuritic
0.07 =limp_leg =no_urine
0.07 =limp_refuses =long_bleed
0.07 =limp_refuses =no_urine
0.07 =limp_refuses =speech
0.07 =limp_refuses =vomiting_constantly
0.07 =moved_right =nausea
0.07 =moved_right =pelvic_pain
0.07 =moved_right =wont_feed
0.07 =nausea =pelvic_pain
0.07 =nausea =right_side
0.07 =nausea =severe_pain
0.07 =nausea =sudden
0.07 =near_faint =pregnant
0.07 =near_faint =purple_word
0.07 =near_faint =weak_any
0.07 =pain_any =stumbles
0.07 =pain_any =yellow_halos
0.07 =pale_clammy =severe_weakness
0.07 =pale_clammy =shoulder_pain
0.07 =pale_clammy =wont_feed
0.07 =pelvic_pain =right_side
0.07 =pelvic_pain =upper_belly_pain
0.07 =phlegm =scratched
0.07 =radiates =speech
0.07 =rectal_blood =severe_pain
0.07 =retractions =upper_belly_pain
0.07 =right_side =severe_weakness
0.07 =right_side =stomach_burn
0.07 =rigors_hard =swelling
0.07 =scratched =wound_infected
0.07 =severe_pain =spits_clots
0.07 =severe_pain =stomach_burn
0.07 =severe_pain =stool_blood
0.07 =severe_weakness =short_breath
0.07 =severe_weakness =sweating
0.07 =short_breath =sugar_very_high
0.07 =short_breath =three_days
0.07 =short_breath =weak_any
0.07 =skin_infection =tooth
0.07 =stab_shot =suicidal
0.07 =steroids_stopped =vomiting
0.07 =stomach_burn =sudden
0.07 =stumbles =vomiting
0.07 =sugar_extreme =vomiting_constantly
0.07 =sweating =wont_feed
0.07 =throat_tight =tongue_swollen
0.07 =throat_tight =weak_any
0.07 =tingling_hands =weak_any
0.07 =tooth =wound_infected
0.07 =vomiting_constantly =wakes
0.07 =yellow_halos
0.07 ^ _ bleed
0.07 ^ _ deliver
0.07 ^ _ gone
0.07 ^ _ into
0.07 ^ allergic
0.07 ^ drank
0.07 ^ firework
0.07 ^ ran
0.07 ^ voic
0.07 a _ year
0.07 a cord
0.07 absces
0.07 after his
0.07 ago belly
0.07 all _ im
0.07 all afternoon
0.07 alway say
0.07 an _ attack
0.07 an asthma
0.07 an empty
0.07 and _ bug
0.07 and _ fell
0.07 and _ shook
0.07 and black
0.07 and someth
0.07 and was
0.07 anyth i
0.07 at _ feet
0.07 at _ since
0.07 ate
0.07 attack i
0.07 baby two
0.07 bad _ pain
0.07 ball _ and
0.07 bead _ her
0.07 bead up
0.07 bee _ i
0.07 been _ #99+
0.07 belly huge
0.07 belly suck
0.07 big and
0.07 bit _ on
0.07 bottle _ pill
0.07 breastbone _ goe
0.07 breath so
0.07 bunch _ magnet
0.07 but _ did
0.07 button and
0.07 by _ bee
0.07 by _ belly
0.07 by _ hour
0.07 cant look
0.07 chest _ #11+
0.07 clean product
0.07 clot _ now
0.07 clot _ soak
0.07 crush _ pain
0.07 crush chest
0.07 curtain _ half
0.07 curtain over
0.07 dad face
0.07 deep _ wont
0.07 dizzy
0.07 drank _ drain
0.07 drink for
0.07 drive
0.07 ear _ red
0.07 ear and
0.07 eye _ so
0.07 faint _ my
0.07 fast my
0.07 feel cold
0.07 fever _ i
0.07 fingernail _ blue
0.07 finish
0.07 fistula _ bleed
0.07 fistula is
0.07 fit _ the
0.07 flat
0.07 floor _ night
0.07 floor all
0.07 foot i
0.07 for _ now
0.07 forgett thing
0.07 four hour
0.07 friend had
0.07 get wind
0.07 go down
0.07 going crazy
0.07 got _ out
0.07 grandma face
0.07 halo _ light
0.07 halo around
0.07 handlebar
0.07 handlebar and
0.07 hard _ very
0.07 has _ in
0.07 has terrible
0.07 have _ chest
0.07 have shak
0.07 he _ white
0.07 he swallow
0.07 he took
0.07 he woke
0.07 head _ a
0.07 heart _ slow
0.07 heart monitor
0.07 her pill
0.07 her tongue
0.07 hes wheez
0.07 hip _ so
0.07 his bike
0.07 his mouth
0.07 horrible headache
0.07 hot potato
0.07 hurt real
0.07 i _ forgett
0.07 i _ look
0.07 i deliver
0.07 i squeez
0.07 i want
0.07 im _ between
0.07 in my
0.07 in on
0.07 in under
0.07 is _ around
0.07 is _ okay
0.07 is much
0.07 is sleepy
0.07 isnt -help
0.07 isnt -mak
0.07 isnt _ -any
0.07 isnt _ -sense
0.07 it smell
0.07 its been
0.07 its bleed
0.07 keep _ a
0.07 keep _ up
0.07 kinda
0.07 last _ day
0.07 leg its
0.07 light _ i
0.07 lupu and
0.07 mixed _ and
0.07 mom been
0.07 mom fell
0.07 morn ive
0.07 most in
0.07 mouth _ hes
0.07 much worse
0.07 my _ #11+
0.07 my _ absces
0.07 my _ eye
0.07 my _ huge
0.07 my _ year
0.07 my iron
0.07 my spit
0.07 my temp
0.07 nail a
0.07 near _ in
0.07 neck _ bend
0.07 neck wont
0.07 night _ i
0.07 noth my
0.07 now _ come
0.07 now _ lip
0.07 now _ shak
0.07 numb between
0.07 of magnet
0.07 off _ thi
0.07 old she
0.07 one and
0.07 one kidney
0.07 only
0.07 out _ wont
0.07 over _ my
0.07 over _ of
0.07 over half
0.07 pain _ and
0.07 pain _ is
0.07 pain cant
0.07 pain in
0.07 painful _ i
0.07 peanut _ her
0.07 popp _ its
0.07 potato
0.07 product
0.07 proper and
0.07 puff up
0.07 question _ and
0.07 question over
0.07 rainbow _ around
0.07 red _ she
0.07 red _ with
0.07 red eye
0.07 red now
0.07 right _ of
0.07 same _ over
0.07 say _ over
0.07 say it
0.07 see star
0.07 she _ -mak
0.07 she confus
0.07 she in
0.07 shovel
0.07 shovel snow
0.07 since _ antibiotic
0.07 since morn
0.07 sleepy now
0.07 smell awful
0.07 snow _ hour
0.07 snow for
0.07 soak with
0.07 some _ at
0.07 some _ cleaner
0.07 some drain
0.07 son hit
0.07 squeez _ pimple
0.07 squeez a
0.07 stand up
0.07 still i
0.07 stomach _ rock
0.07 suck _ under
0.07 sudden pain
0.07 sudden sharp
0.07 swallow _ #99+
0.07 swallow fever
0.07 swell is
0.07 ten
0.07 the _ by
0.07 the _ door
0.07 the _ hand
0.07 the _ spin
0.07 the ct
0.07 the head
0.07 the hour
0.07 the ladder
0.07 the wheel
0.07 then _ back
0.07 ther _ an
0.07 ther _ when
0.07 ther like
0.07 thi _ ive
0.07 thi is
0.07 thick
0.07 throat _ fever
0.07 through _ pad
0.07 throw _ nonstop
0.07 to _ in
0.07 to _ lying
0.07 to drink
0.07 to faint
0.07 to walk
0.07 toe its
0.07 told
0.07 too _ for
0.07 tooth absces
0.07 tremor
0.07 two _ my
0.07 type _ and
0.07 under _ water
0.07 up _ breath
0.07 up but
0.07 up nonstop
0.07 using
0.07 voice _ like
0.07 vomit _ cant
0.07 vomit _ the
0.07 vomit a
0.07 was _ but
0.07 was _ under
0.07 was chok
0.07 went _ in
0.07 went _ thi
0.07 went black
0.07 wild _ and
0.07 with sweat
0.07 wont _ vomit
0.07 work under
0.07 yesterday _ a
0.07 yesterday for
0.07 you _ had
0.06 # _ now
0.06 #11+ _ ive
0.06 -contraction
0.06 -contraction -yet
0.06 -gas -or
0.06 -later
0.06 <a _ <two
0.06 =a_lot =chest_any
0.06 =a_lot =itching
0.06 =a_lot =liver_known
0.06 =a_lot =one_side_belly
0.06 =a_lot =pancreas
0.06 =a_lot =phlegm
0.06 =a_lot =radiates_groin
0.06 =a_lot =saddle_numb
0.06 =a_lot =smoke
0.06 =a_lot =tingling_hands
0.06 =a_lot =weak_legs
0.06 =abuse_danger =head_danger
0.06 =allergen =cocaine
0.06 =allergen =cut_by_accident
0.06 =allergen =hurts_move
0.06 =arm_or_jaw_too =chest_pain
0.06 =arm_or_jaw_too =neck_swelling
0.06 =arm_or_jaw_too =trunk_pain
0.06 =at_rest =three_days
0.06 =at_rest =wakes
0.06 =baby =hernia_stuck
0.06 =baby =vomiting_constantly
0.06 =baby_still =hours_pain
0.06 =back_pain =bite_bad
0.06 =back_pain =bleeding_any
0.06 =back_pain =eye_hit_bad
0.06 =back_pain =squeezing_word
0.06 =belly_hard =belly_hit
0.06 =belly_hard =days_many
0.06 =belly_hard =newborn
0.06 =belly_hard =severe_pain
0.06 =belly_hard =vomiting_constantly
0.06 =belly_hard =young_baby
0.06 =belly_hit =cramps
0.06 =belly_hit =short_breath
0.06 =belly_pain =belly_surgery_recent
0.06 =belly_pain =fainted
0.06 =belly_pain =heart_condition
0.06 =belly_pain =long_bleed
0.06 =belly_pain =racing_heart
0.06 =belly_surgery_recent =belly_word
0.06 =belly_surgery_recent =clot_risk
0.06 =belly_surgery_recent =eye_hit_bad
0.06 =belly_surgery_recent =racing_heart
0.06 =belly_surgery_recent =squeezing_word
0.06 =belly_word =cant_sit_still
0.06 =bite_bad =bleeding_heavy
0.06 =bite_bad =elderly
0.06 =bite_bad =leaking
0.06 =bite_bad =wakes
0.06 =bleeding_any =chest_any
0.06 =bleeding_any =chest_pain
0.06 =bleeding_any =dentist
0.06 =bleeding_any =feels_sleepy
0.06 =bleeding_heavy =spits_clots
0.06 =blood_streak =muscle_strain_word
0.06 =blow_ribs =dangerous_person
0.06 =bluish =limb_cold_pale
0.06 =bluish =rash
0.06 =bluish =unresponsive
0.06 =blurry_vision =eye_hit
0.06 =blurry_vision =hurts_move
0.06 =blurry_vision =many_days
0.06 =blurry_vision =stumbles
0.06 =blurry_vision =weak_any
0.06 =breathe_word =leg_feet_swollen
0.06 =burn_severity =car_crash
0.06 =burn_severity =fast_breathing
0.06 =burn_severity =pressure_elsewhere
0.06 =burn_severity =urinary_stuck_long
0.06 =cannot_breathe =chest_pain
0.06 =cannot_breathe =getting_worse
0.06 =cannot_breathe =overdose_taken
0.06 =cannot_move_limb =chest_lasting
0.06 =cannot_move_limb =right_side
0.06 =cannot_move_limb =stroke_word
0.06 =cannot_move_side =chest_lasting
0.06 =cannot_move_side =right_side
0.06 =cannot_move_side =stroke_word
0.06 =cant_sit_still =cant_stand
0.06 =cant_sit_still =cant_straighten
0.06 =cant_sit_still =eye_hit_bad
0.06 =cant_sit_still =hurts_move
0.06 =cant_sit_still =limp_leg
0.06 =cant_sit_still =limp_refuses
0.06 =cant_sit_still =severe_weakness
0.06 =cant_sit_still =squeezing_word
0.06 =cant_stand =flu_bad
0.06 =cant_stand =urinary_stuck_long
0.06 =cant_straighten =hurts_move
0.06 =car_crash =dizzy
0.06 =chemical_burn =chest_pain
0.06 =chemical_burn =cough
0.06 =chemical_burn =hurts_move
0.06 =chemical_burn =long_bleed
0.06 =chemical_word =chest_any
0.06 =chemical_word =chest_pain
0.06 =chemical_word =trunk_pain
0.06 =chest_any =heat_exposure
0.06 =chest_any =pressure_elsewhere
0.06 =chest_lasting =chest_pain
0.06 =chest_lasting =diabetes
0.06 =chest_lasting =face_injury
0.06 =chest_lasting =means_mentioned
0.06 =chest_lasting =not_clotting
0.06 =chest_lasting =spreading
0.06 =chest_lasting =swelling_lips
0.06 =chest_lasting =tick
0.06 =chest_lasting =upper_belly_pain
0.06 =chest_pain =overdose_taken
0.06 =chest_pain =squeezing_word
0.06 =chest_tearing =weak_any
0.06 =child_got_pills =cough
0.06 =clot_risk =fast_breathing
0.06 =clot_risk =leaking
0.06 =co_words =cut_by_accident
0.06 =cocaine =rash
0.06 =cocaine =swelling
0.06 =cocaine =swelling_lips
0.06 =cold_exposure
0.06 =cold_limb =getting_worse
0.06 =cold_limb =hours_pain
0.06 =confused =uti
0.06 =confused =weak_any
0.06 =copd =three_days
0.06 =cough =head_danger
0.06 =cough =inhaler_fails
0.06 =coughs_blood =hit_hard
0.06 =cramps =fall_hard
0.06 =cramps =fell_baby
0.06 =cramps =hit_hard
0.06 =dangerous_person =heat_danger
0.06 =dangerous_person =hernia_stuck
0.06 =dangerous_person =kid_breathing
0.06 =dangerous_person =legs_gone
0.06 =dangerous_person =weak_legs
0.06 =days_many =drank
0.06 =days_many =hurts_move
0.06 =deep_burn =pale_clammy
0.06 =deformed =trunk_pain
0.06 =discharge =head_danger
0.06 =discharge =recent_surgery
0.06 =double_vision =sudden
0.06 =drank =weak_any
0.06 =drowsy =eye_area
0.06 =drowsy =fight_blow
0.06 =drowsy =means_mentioned
0.06 =drugs_taken =unresponsive
0.06 =early_one_side =one_side_belly
0.06 =early_one_side =trunk_pain
0.06 =edible_word =limp_refuses
0.06 =eye_area =face_odd
0.06 =eye_area =leaking
0.06 =eye_area =near_faint
0.06 =eye_area =swelling_face
0.06 =eye_hit =leaking
0.06 =eye_hit_bad =rash
0.06 =eye_hit_bad =swelling_face
0.06 =eye_hit_bad =three_days
0.06 =eye_hit_bad =urinary_stuck_long
0.06 =eye_hit_bad =wont_go_away
0.06 =eye_pain =headache
0.06 =face_droop =radiates
0.06 =face_droop =squeezing_word
0.06 =face_droop =sudden
0.06 =face_injury =hours_pain
0.06 =face_odd =tingling_hands
0.06 =fainted =severe_pain
0.06 =fall_any =leaking
0.06 =fall_any =vomit_few
0.06 =fall_height =legs_gone
0.06 =fall_height =weak_legs
0.06 =fast_breathing =vomiting_constantly
0.06 =fell_baby =vomiting
0.06 =fight_blow =hurts_move
0.06 =fight_blow =leaking
0.06 =fight_blow =vomit_few
0.06 =flank_pain =one_side_belly
0.06 =flank_pain =radiates_groin
0.06 =flank_pain =severe_weakness
0.06 =flank_pain =shoulder_pain
0.06 =flu_bad =limp_leg
0.06 =flu_bad =limp_refuses
0.06 =flu_bad =severe_weakness
0.06 =halos =head_danger
0.06 =halos =vomiting
0.06 =head_danger =headache
0.06 =head_danger =moved_right
0.06 =head_danger =spreading
0.06 =head_danger =wound_infected
0.06 =heart_condition =pale_clammy
0.06 =heart_condition =tingling_hands
0.06 =heat_danger =speech
0.06 =heat_exposure =legs_gone
0.06 =heat_exposure =weak_legs
0.06 =hernia =vomiting_constantly
0.06 =hernia_stuck =newborn
0.06 =hernia_stuck =pleuritic
0.06 =hernia_stuck =racing_heart
0.06 =hernia_stuck =rigors_hard
0.06 =hernia_stuck =swelling_face
0.06 =hernia_stuck =turning_blue
0.06 =hernia_stuck =vomiting_constantly
0.06 =hernia_stuck =young_baby
0.06 =hernia_word =vomiting_constantly
0.06 =high_fever =severe_pain
0.06 =hip_hurts =possible_fracture
0.06 =hit_hard =leaking
0.06 =hit_hard =spits_clots
0.06 =hit_hard =vomit_few
0.06 =hoarse =strep_like
0.06 =hours_pain =not_clotting
0.06 =hours_pain =rash
0.06 =hours_pain =tetanus_due
0.06 =hours_pain =throat_tight
0.06 =hurts_move =phlegm
0.06 =hurts_move =pink_foam
0.06 =hurts_move =stroke_word
0.06 =hurts_move =vomiting_constantly
0.06 =immunosuppressed =sickle_cell
0.06 =jaundice =newborn
0.06 =jaw_arm_sweat =pressure_elsewhere
0.06 =kidney_stone =one_side_belly
0.06 =kidney_stone =radiates_groin
0.06 =kidney_stone =trunk_pain
0.06 =leaking =recent_surgery
0.06 =leg_swelling_one =making_swell
0.06 =light_hurts =severe_headache
0.06 =limb_injury =squeezing_word
0.06 =limp_leg =one_side_belly
0.06 =limp_refuses =one_side_belly
0.06 =long_bleed =upper_belly_pain
0.06 =long_bleed =wakes
0.06 =many_days =swelling_lips
0.06 =moved_right =vomiting
0.06 =muscle_cramps =phlegm
0.06 =muscle_cramps =tetanus_due
0.06 =nail_word =one_side_throat
0.06 =near_faint =shoulder_pain
0.06 =new_baby =wound_infected
0.06 =no_injury =radiates
0.06 =numb_any =urinary_stuck_long
0.06 =one_side_belly =radiates_groin
0.06 =one_side_belly =short_breath
0.06 =one_side_belly =sweating
0.06 =one_side_throat =wound
0.06 =overdose_taken =slow_breathing
0.06 =pain_any =tick
0.06 =pain_any =tripod
0.06 =pain_any =wound
0.06 =pale_clammy =stomach_burn
0.06 =pale_clammy =withdrawal
0.06 =pancreas =radiates
0.06 =pancreas =stomach_burn
0.06 =pancreas =vomiting_constantly
0.06 =phlegm =three_days
0.06 =pleuritic =sudden
0.06 =racing_heart =rigors
0.06 =radiates =slept_on
0.06 =radiates =upper_belly_pain
0.06 =radiates =vomiting_constantly
0.06 =radiates_groin =trunk_pain
0.06 =scratched =severe_pain
0.06 =scratched =spreading
0.06 =seizure =wakes
0.06 =severe_headache =vomiting_constantly
0.06 =severe_pain =swallow_trouble
0.06 =severe_pain =throat_tight
0.06 =severe_pain =wont_swallow
0.06 =severe_weakness =stroke_word
0.06 =severe_weakness =urinary_stuck_long
0.06 =short_breath =sugar_extreme
0.06 =short_breath =swelling_face
0.06 =sickle_cell
0.06 =speech =wound_infected
0.06 =spits_clots =trunk_pain
0.06 =spits_clots =vaginal_bleeding
0.06 =squeezing_word =tia_resolved
0.06 =stiff_neck =vomiting_constantly
0.06 =stiff_neck =wakes
0.06 =sting =swelling
0.06 =stomach_burn =sweating
0.06 =sudden =tearing_trunk
0.06 =swallow_trouble =swelling_face
0.06 =sweating =withdrawal
0.06 =swelling =tooth_bad
0.06 =swelling_face =throat_tight
0.06 =swelling_face =wont_swallow
0.06 =tearing =weak_any
0.06 =tick
0.06 =tooth =trunk_pain
0.06 =tooth_bad
0.06 =trunk_pain =weak_any
0.06 =urinary_stuck_long =vomiting
0.06 ?about _ ?for
0.06 ^ _ gastric
0.06 ^ face
0.06 ^ gain
0.06 ^ two
0.06 a _ electric
0.06 a balloon
0.06 a bean
0.06 a cashew
0.06 after _ flight
0.06 after _ knee
0.06 all
0.06 all _ for
0.06 amaz
0.06 ammonia and
0.06 an _ i
0.06 and _ bare
0.06 and _ till
0.06 and _ tummy
0.06 and _ was
0.06 and throat
0.06 and tight
0.06 are _ i
0.06 are _ shut
0.06 arm deep
0.06 at me
0.06 ate _ at
0.06 ate _ cashew
0.06 ate _ heart
0.06 ate breakfast
0.06 ate my
0.06 away and
0.06 baby
0.06 bean _ his
0.06 because _ want
0.06 bed he
0.06 bruis and
0.06 bulge
0.06 bulge _ my
0.06 bulge in
0.06 bunch _ oxy
0.06 but _ the
0.06 but still
0.06 bypas #
0.06 car _ on
0.06 cashew _ now
0.06 cashew and
0.06 cheek
0.06 chest _ pull
0.06 clean with
0.06 could _ my
0.06 crazy _ of
0.06 crazy all
0.06 crie in
0.06 doctor _ i
0.06 done
0.06 drink _ lot
0.06 drink a
0.06 droop and
0.06 edibl
0.06 face _ gray
0.06 face is
0.06 feel amaz
0.06 fever a
0.06 find _ position
0.06 finger _ white
0.06 floor _ i
0.06 foot its
0.06 freez
0.06 gasoline in
0.06 gastric _ #
0.06 get in
0.06 go _ and
0.06 got _ hand
0.06 had pain
0.06 hand with
0.06 hand yesterday
0.06 hard i
0.06 has _ belly
0.06 has _ terrible
0.06 have _ hav
0.06 have _ tear
0.06 have heart
0.06 have hive
0.06 havent _ since
0.06 he _ and
0.06 he _ stung
0.06 he _ ther
0.06 heart i
0.06 heavy bleed
0.06 her _ because
0.06 her _ proper
0.06 her _ side
0.06 hes _ nonsense
0.06 his _ are
0.06 his _ smell
0.06 his tummy
0.06 hit _ back
0.06 hit his
0.06 hurt _ hes
0.06 hurt _ much
0.06 i _ amaz
0.06 i _ into
0.06 i _ knee
0.06 i _ mow
0.06 i _ red
0.06 i _ shaky
0.06 i vomit
0.06 i will
0.06 im #
0.06 im _ fell
0.06 im _ on
0.06 im _ real
0.06 im about
0.06 im just
0.06 in _ for
0.06 in _ my
0.06 infection now
0.06 inhaler _ -help
0.06 is _ but
0.06 is _ week
0.06 is diabetic
0.06 is hard
0.06 is pale
0.06 it come
0.06 it dangerou
0.06 kid has
0.06 know about
0.06 ladder about
0.06 larger
0.06 last _ for
0.06 last _ it
0.06 lawn
0.06 lawn _ now
0.06 lawn and
0.06 left i
0.06 leg _ puffy
0.06 life _ on
0.06 lift _ right
0.06 lift weight
0.06 like _ all
0.06 like _ balloon
0.06 look shorter
0.06 look white
0.06 mastectomy
0.06 might _ pregnant
0.06 might be
0.06 minut _ then
0.06 mom _ and
0.06 moved _ the
0.06 mow _ lawn
0.06 mow the
0.06 mucu
0.06 my _ breath
0.06 my _ soft
0.06 my calf
0.06 my daughter
0.06 my shoulder
0.06 navel
0.06 night _ start
0.06 night it
0.06 no -contraction
0.06 no _ -yet
0.06 now _ up
0.06 numb
0.06 of _ clot
0.06 of oxy
0.06 on _ blood
0.06 on _ neck
0.06 on all
0.06 one _ look
0.06 our baby
0.06 over _ her
0.06 pain _ goe
0.06 pale _ clammy
0.06 pee _ dark
0.06 pill because
0.06 position _ help
0.06 position that
0.06 pregnant _ down
0.06 pregnant fell
0.06 pretty
0.06 puff _ and
0.06 pupil _ larger
0.06 red poop
0.06 ripp _ sweat
0.06 ripp im
0.06 room is
0.06 roommate took
0.06 round my
0.06 rusty _ a
0.06 say ther
0.06 scar to
0.06 see right
0.06 shak _ i
0.06 shak _ see
0.06 she take
0.06 should _ do
0.06 shoulder and
0.06 shut _ she
0.06 skin look
0.06 smile _ lopsid
0.06 so _ she
0.06 soft lump
0.06 spasm i
0.06 splash _ my
0.06 spott
0.06 stabb _ when
0.06 stand _ straight
0.06 stomach _ and
0.06 stomach _ hurt
0.06 stomach _ is
0.06 stroke _ my
0.06 stuff _ his
0.06 stuff and
0.06 sudden _ im
0.06 sudden _ now
0.06 swallow _ spit
0.06 swell _ one
0.06 that _ -there
0.06 that arent
0.06 that help
0.06 that i
0.06 the _ down
0.06 the hand
0.06 the hot
0.06 the lawn
0.06 the mountain
0.06 the third
0.06 thi pain
0.06 think _ have
0.06 third
0.06 three _ ago
0.06 throw _ breath
0.06 tight _ im
0.06 time _ take
0.06 tiny red
0.06 trip to
0.06 try to
0.06 up _ havent
0.06 up breath
0.06 up straight
0.06 vomit _ and
0.06 vomit _ he
0.06 warfarin and
0.06 was mow
0.06 wasp and
0.06 will faint
0.06 window
0.06 with _ since
0.06 with asthma
0.06 worse and
0.06 wrote _ note
0.06 yard
0.06 year _ had
0.06 yesterday _ he
0.06 yesterday my
0.06 yesterday now
0.05 # _ preg
0.05 # and
0.05 #11+ _ short
0.05 -bladder
0.05 -kick
0.05 -today
0.05 <on
0.05 =a_lot =fight_blow
0.05 =a_lot =limb_cold_pale
0.05 =a_lot =limp_leg
0.05 =a_lot =limp_refuses
0.05 =a_lot =one_eye
0.05 =a_lot =right_side
0.05 =alcohol =headache
0.05 =allergen =hypertension
0.05 =arm_hand_pain =chest_lasting
0.05 =arm_or_jaw_too =eye_hit_bad
0.05 =back_pain
0.05 =belly_blow =belly_hard
0.05 =belly_blow =chest_lasting
0.05 =belly_hard =confused
0.05 =belly_hit =car_crash
0.05 =belly_hit =hernia_stuck
0.05 =belly_pain =sudden
0.05 =belly_surgery_recent =many_days
0.05 =belly_word =tearing
0.05 =bite_bad =cold_only
0.05 =bite_bad =during_exercise
0.05 =bleeding_any =early_one_side
0.05 =bleeding_any =eye_area
0.05 =bleeding_any =short_breath
0.05 =bleeding_heavy =preterm_weeks
0.05 =blister_any =chest_lasting
0.05 =blister_word =chest_lasting
0.05 =blood_streak =swelling
0.05 =bluish =slow_breathing
0.05 =blurry_vision =feels_sleepy
0.05 =burn_any =cough
0.05 =burn_any =eye_hit_bad
0.05 =burn_severity =diarrhea
0.05 =burn_severity =doom
0.05 =burn_severity =speech_garbled
0.05 =calf =cant_stand
0.05 =calf =elderly
0.05 =calf =fast_breathing
0.05 =calf =speech
0.05 =cannot_breathe =cant_stand
0.05 =cannot_breathe =heat_exposure
0.05 =cannot_breathe =hernia_stuck
0.05 =cannot_breathe =limp_leg
0.05 =cannot_breathe =limp_refuses
0.05 =cannot_breathe =stumbles
0.05 =cannot_breathe =trunk_pain
0.05 =cannot_breathe =weak_any
0.05 =cant_lie_flat =swelling
0.05 =cant_stand =cough
0.05 =cant_stand =one_side_belly
0.05 =cant_straighten =pain_any
0.05 =chemical_word =phlegm
0.05 =chest_any =flank_pain
0.05 =chest_any =injection_joint
0.05 =chest_any =many_days
0.05 =chest_any =phlegm
0.05 =chest_lasting =contact_lens
0.05 =chest_lasting =eye_bulge
0.05 =chest_lasting =hives_all
0.05 =chest_lasting =hours_pain
0.05 =chest_lasting =low_temp
0.05 =chest_lasting =silent_for_a_reason
0.05 =chest_pain =feels_sleepy
0.05 =chest_pain =flank_pain
0.05 =chest_pain =hurts_move
0.05 =chest_pain =injection_joint
0.05 =chest_pain =many_days
0.05 =chest_pain =phlegm
0.05 =chest_pain =pressure_elsewhere
0.05 =child_got_pills =dizzy
0.05 =child_got_pills =long_bleed
0.05 =cholinergic =swallow_trouble
0.05 =cholinergic =throat_tight
0.05 =cold_limb =face_droop
0.05 =confused =fight_blow
0.05 =contact_lens =severe_pain
0.05 =copd =hernia_stuck
0.05 =copd =speech
0.05 =cough =limp_leg
0.05 =cough =limp_refuses
0.05 =cough =severe_weakness
0.05 =cough =stumbles
0.05 =cough =weak_any
0.05 =coughs_blood =fight_blow
0.05 =dangerous_person =fall_height
0.05 =dangerous_person =racing_heart
0.05 =dark_urine =hours_pain
0.05 =deformed =elderly
0.05 =deformed =speech
0.05 =dizzy =fight_blow
0.05 =dizzy =means_mentioned
0.05 =dizzy =overdose_taken
0.05 =dizzy =using_word
0.05 =drowning =ear_wax
0.05 =drowsy =high_fever
0.05 =drug_named =tongue_swollen
0.05 =early_one_side =near_faint
0.05 =early_one_side =vaginal_bleeding
0.05 =every_one_of_them =unresponsive
0.05 =eye_area =feels_sleepy
0.05 =eye_area =nosebleed
0.05 =eye_area =weak_any
0.05 =eye_hit_bad =pressure_elsewhere
0.05 =eye_pain =feels_sleepy
0.05 =eye_red =hours_pain
0.05 =face_droop =swallow_trouble
0.05 =face_droop =throat_tight
0.05 =face_droop =wont_swallow
0.05 =face_injury =radiates
0.05 =face_odd =long_bleed
0.05 =fainted =one_side_belly
0.05 =fainted =shoulder_pain
0.05 =fall_any =pale_clammy
0.05 =fast_breathing =leg_swelling_one
0.05 =fast_breathing =pleuritic
0.05 =fast_breathing =sugar_extreme
0.05 =fast_breathing =sugar_very_high
0.05 =fast_breathing =swelling
0.05 =feels_sleepy =pale_clammy
0.05 =feels_sleepy =severe_pain
0.05 =feels_sleepy =sweating
0.05 =feels_sleepy =trunk_pain
0.05 =fever =wont_feed
0.05 =fight_blow =spits_clots
0.05 =flank_pain =hurts_breathing
0.05 =flu_bad =recent_infection
0.05 =head_danger =three_days
0.05 =heat_exposure =short_breath
0.05 =hernia_stuck =hip_fracture
0.05 =hernia_stuck =many_days
0.05 =hernia_stuck =skin_infection
0.05 =hernia_stuck =wheeze_word
0.05 =hernia_stuck =wound
0.05 =hernia_stuck =wound_infected
0.05 =high_fever =squeezing_word
0.05 =hip_fracture =hurts_move
0.05 =hours_pain =stiff_neck
0.05 =hours_pain =stool_blood
0.05 =hurts_move =limb_injury
0.05 =hurts_move =near_faint
0.05 =hurts_move =swelling_lips
0.05 =immunosuppressed =sudden
0.05 =limb_bleeds =limb_injury
0.05 =limb_injury =red_racing
0.05 =limp_leg =moved_right
0.05 =limp_leg =sudden
0.05 =limp_leg =urinary_stuck_long
0.05 =limp_leg =vomiting_constantly
0.05 =limp_leg =wakes
0.05 =limp_refuses =moved_right
0.05 =limp_refuses =urinary_stuck_long
0.05 =lips_blue =unresponsive
0.05 =long_bleed =sudden
0.05 =low_temp =pale_clammy
0.05 =muscle_tear =rash
0.05 =near_faint =one_eye
0.05 =near_faint =severe_pain
0.05 =new_baby =short_breath
0.05 =new_medicine =tongue_swollen
0.05 =one_side_belly =severe_weakness
0.05 =one_side_belly =vaginal_bleeding
0.05 =opioid =speech
0.05 =pain_any =recent_infection
0.05 =pain_any =sickle_cell
0.05 =pain_any =sudden_balance
0.05 =pain_any =uti
0.05 =phlegm =trunk_pain
0.05 =pressure_elsewhere =trunk_pain
0.05 =radiates =tingling_hands
0.05 =radiates_groin =vomiting_constantly
0.05 =rash =scratched
0.05 =rectal_blood =vaginal_bleeding
0.05 =right_side =sudden
0.05 =rigors =trunk_pain
0.05 =severe_pain =tearing
0.05 =severe_pain =wakes
0.05 =short_breath =wound_infected
0.05 =shoulder_pain =sweating
0.05 =skin_infection =swallow_trouble
0.05 =skin_infection =throat_tight
0.05 =skin_infection =tooth_bad
0.05 =skin_infection =wont_swallow
0.05 =spits_clots =vomiting_constantly
0.05 =squeezing_word =vomiting_blood
0.05 =stool_blood =vaginal_bleeding
0.05 =swallow_trouble =tongue_swollen
0.05 =swallow_trouble =tripod
0.05 =swallow_trouble =wound_infected
0.05 =swelling =vomiting_constantly
0.05 =throat_tight =tripod
0.05 =throat_tight =wound_infected
0.05 =tongue_swollen =wont_swallow
0.05 =tooth_bad =wound_infected
0.05 =tripod =wont_swallow
0.05 =trunk_pain =wont_feed
0.05 =unresponsive =vomiting_constantly
0.05 =wont_swallow =wound_infected
0.05 ?are _ ?sign
0.05 ?come
0.05 ?the ?sign
0.05 ^ _ chill
0.05 ^ _ green
0.05 ^ _ man
0.05 ^ _ rash
0.05 ^ _ teacher
0.05 ^ _ too
0.05 ^ cat
0.05 ^ kidney
0.05 ^ new
0.05 ^ squeez
0.05 a #99+
0.05 a _ shot
0.05 a _ valve
0.05 a _ with
0.05 a bee
0.05 ago _ its
0.05 ago _ of
0.05 all _ i
0.05 an _ after
0.05 an ear
0.05 and _ hive
0.05 and _ husband
0.05 and _ thing
0.05 and blood
0.05 and puffy
0.05 anyth down
0.05 are
0.05 arm weak
0.05 ask _ my
0.05 at _ time
0.05 baby she
0.05 been hurt
0.05 belly _ handlebar
0.05 bend over
0.05 blad came
0.05 blad that
0.05 breath _ chest
0.05 but _ a
0.05 but _ better
0.05 but the
0.05 button _ i
0.05 cant _ acros
0.05 cant _ start
0.05 catch her
0.05 cirrhosi
0.05 close my
0.05 cold since
0.05 colostomy
0.05 confus _ his
0.05 contact _ eye
0.05 cut _ arm
0.05 daughter _ an
0.05 day _ she
0.05 did
0.05 dont _ -a
0.05 down _ since
0.05 drink _ no
0.05 droop _ the
0.05 eliqui and
0.05 eye _ real
0.05 face _ and
0.05 feel when
0.05 fell _ now
0.05 felt the
0.05 fever gett
0.05 find word
0.05 for _ back
0.05 for about
0.05 from _ chainsaw
0.05 from my
0.05 gasoline
0.05 gave my
0.05 got _ arm
0.05 has _ chest
0.05 has _ he
0.05 has _ hurt
0.05 have _ failure
0.05 have _ red
0.05 have _ that
0.05 have sharp
0.05 havent -slept
0.05 he _ fine
0.05 he _ twice
0.05 head last
0.05 head she
0.05 hello
0.05 her chest
0.05 her face
0.05 hes act
0.05 hi i
0.05 high _ the
0.05 his back
0.05 hive
0.05 hospice
0.05 hospice and
0.05 hour with
0.05 hurt _ its
0.05 hurt with
0.05 i _ him
0.05 i climb
0.05 if _ baby
0.05 im _ the
0.05 im _ thirsty
0.05 im feel
0.05 in
0.05 in _ cant
0.05 in _ of
0.05 in hospice
0.05 is _ about
0.05 is _ hospice
0.05 it shoot
0.05 its _ i
0.05 its _ red
0.05 its about
0.05 its spread
0.05 kid pupil
0.05 last month
0.05 left _ i
0.05 leg _ huge
0.05 leg _ i
0.05 like _ for
0.05 like hes
0.05 lost feel
0.05 machine
0.05 mad
0.05 middle _ my
0.05 morn im
0.05 mother _ law
0.05 mother in
0.05 muscl spasm
0.05 my _ again
0.05 my _ button
0.05 my _ day
0.05 my _ muscl
0.05 my _ pupil
0.05 my _ skin
0.05 my coffee
0.05 my father
0.05 my for
0.05 my sister
0.05 my teacher
0.05 name
0.05 neck _ a
0.05 neck is
0.05 needle _ me
0.05 needle stuck
0.05 never
0.05 night _ keep
0.05 now is
0.05 nurse and
0.05 of _ #11+
0.05 of _ mouth
0.05 old _ her
0.05 on _ meter
0.05 on and
0.05 outward
0.05 pain _ around
0.05 party _ he
0.05 pill _ now
0.05 pill bottle
0.05 post
0.05 quit _ two
0.05 rib _ when
0.05 right _ for
0.05 roommate has
0.05 sat down
0.05 say #11+
0.05 scream when
0.05 seem
0.05 shak _ sweat
0.05 she can
0.05 she so
0.05 shoulder _ came
0.05 shoulder _ i
0.05 shoulder _ that
0.05 side is
0.05 since _ got
0.05 sinu
0.05 sitt on
0.05 six _ ago
0.05 skin _ the
0.05 smoke _ the
0.05 so _ on
0.05 so dizzy
0.05 someth to
0.05 son _ asthma
0.05 son with
0.05 stomach _ to
0.05 stomach burn
0.05 stop _ from
0.05 stuck me
0.05 sudden _ a
0.05 sudden everyth
0.05 swollen _ now
0.05 teen
0.05 teeth came
0.05 terrible belly
0.05 that start
0.05 the _ bit
0.05 the _ button
0.05 the stove
0.05 then felt
0.05 they said
0.05 through _ my
0.05 to
0.05 to his
0.05 tongue _ gett
0.05 took _ new
0.05 took an
0.05 turn outward
0.05 tylenol _ i
0.05 up chok
0.05 vomit _ i
0.05 wake to
0.05 walk _ and
0.05 walk acros
0.05 was _ yesterday
0.05 weak she
0.05 white in
0.05 whole hand
0.05 wisdom _ came
0.05 worse since
0.05 year _ boy
0.05 year _ now
0.04 #11+ since
0.04 #99+ feet
0.04 -anymore
0.04 -feel
0.04 -tear -when
0.04 -tear _ -she
0.04 <had _ <in
0.04 <was _ <with
0.04 =a_lot =fainted
0.04 =a_lot =ketone_breath
0.04 =a_lot =leg_feet_swollen
0.04 =a_lot =muscle_cramps
0.04 =a_lot =rigors
0.04 =alcohol =blood_streak
0.04 =alcohol =high_fever
0.04 =alcohol =pain_any
0.04 =allergen =stumbles
0.04 =arm_hand_pain =burn_severity
0.04 =arm_or_jaw_too =swallow_trouble
0.04 =arm_or_jaw_too =throat_tight
0.04 =arm_or_jaw_too =wont_swallow
0.04 =aura_usual =short_breath
0.04 =back_pain =dangerous_person
0.04 =back_pain =high_fever
0.04 =back_pain =pain_any
0.04 =belly_hard =bladder_bowel_loss
0.04 =belly_hard =cant_sit_still
0.04 =belly_hard =cant_straighten
0.04 =belly_hard =stomach_burn
0.04 =belly_hard =urinary_stuck_long
0.04 =belly_hit =cant_stand
0.04 =belly_hit =chemical_word
0.04 =belly_hit =feels_sleepy
0.04 =belly_pain =cant_straighten
0.04 =belly_pain =pain_beyond
0.04 =belly_pain =rigors
0.04 =belly_pain =worst_ever
0.04 =belly_word =pain_beyond
0.04 =belly_word =rigors
0.04 =belly_word =worst_ever
0.04 =bite_bad =cannot_move_limb
0.04 =bite_bad =cannot_move_side
0.04 =bite_bad =deep_burn
0.04 =bite_bad =diarrhea
0.04 =bite_bad =drowsy
0.04 =bite_bad =new_baby
0.04 =bite_bad =postpartum
0.04 =bite_bad =shoulder_pain
0.04 =bite_bad =skin_peeling
0.04 =bite_bad =sudden_balance
0.04 =bleeding_any =blurry_vision
0.04 =bleeding_heavy =fall_any
0.04 =bleeding_heavy =fight_blow
0.04 =bleeding_heavy =hit_hard
0.04 =blister_any =face_injury
0.04 =blood_in_urine =squeezing_word
0.04 =blood_streak =gums_bleed
0.04 =bluish =child_got_pills
0.04 =bluish =took_some_pills
0.04 =blurry_vision =swelling_face
0.04 =burn_any =face_injury
0.04 =burn_big =face_injury
0.04 =burn_big =skin_peeling
0.04 =burn_severity =cannot_move_limb
0.04 =burn_severity =cannot_move_side
0.04 =burn_severity =diabetes
0.04 =burn_severity =rigors
0.04 =burn_severity =spits_clots
0.04 =calf =fall_hard
0.04 =calf =fell_baby
0.04 =calf =hurts_move
0.04 =cannot_move_side =speech_garbled
0.04 =cant_sit_still =hernia_stuck
0.04 =cant_sit_still =one_side_belly
0.04 =cant_stand =days_many
0.04 =cant_stand =fall_any
0.04 =cant_stand =getting_worse
0.04 =cant_stand =hip_fracture
0.04 =cant_stand =hit_hard
0.04 =cant_stand =moved_right
0.04 =cant_stand =short_breath
0.04 =cant_straighten =eye_hit_bad
0.04 =cant_straighten =hernia_stuck
0.04 =cant_straighten =squeezing_word
0.04 =car_crash =pale_clammy
0.04 =chemical_word =chest_pressure
0.04 =chemical_word =elderly
0.04 =chest_any =cold_limb
0.04 =chest_any =numb_any
0.04 =chest_any =spits_clots
0.04 =chest_any =tingling_hands
0.04 =chest_lasting =hit_by_car
0.04 =chest_lasting =limb_injury
0.04 =chest_lasting =no_gas
0.04 =chest_lasting =nosebleed
0.04 =chest_lasting =pain_beyond
0.04 =chest_lasting =small_cut
0.04 =chest_lasting =splinter_small
0.04 =chest_lasting =stiff_neck
0.04 =chest_lasting =toes_cold
0.04 =chest_pain =cold_limb
0.04 =chest_pain =days_many
0.04 =chest_pain =numb_any
0.04 =chest_pain =spits_clots
0.04 =chest_pain =tingling_hands
0.04 =child_got_pills =slow_breathing
0.04 =choking =throat_tight
0.04 =choking_passed =hours_pain
0.04 =clear_fluid =dangerous_person
0.04 =clear_fluid =fight_blow
0.04 =clear_fluid =head_injury
0.04 =clot_risk =injection_joint
0.04 =clot_risk =making_swell
0.04 =clot_risk =vomiting
0.04 =clot_risk =vomiting_blood
0.04 =co_words =snake_bad
0.04 =cold_exposure =heat_exposure
0.04 =cold_exposure =hit_hard
0.04 =cold_limb =trunk_pain
0.04 =cold_limb =weak_any
0.04 =cold_limb =wound_infected
0.04 =cough =fall_any
0.04 =cough =flank_pain
0.04 =dangerous_person =every_one_of_them
0.04 =dangerous_person =hip_hurts
0.04 =dangerous_person =rigors_hard
0.04 =dangerous_person =tingling_hands
0.04 =dark_urine =severe_pain
0.04 =days_many =hurts_breathing
0.04 =days_many =limp_refuses
0.04 =days_many =preterm_weeks
0.04 =days_many =severe_weakness
0.04 =deep_burn =face_injury
0.04 =deep_burn =toes_cold
0.04 =deformed =fell_baby
0.04 =deformed =limp_leg
0.04 =deformed =limp_refuses
0.04 =diarrhea =severe_pain
0.04 =diarrhea =squeezing_word
0.04 =diarrhea =trunk_pain
0.04 =dizzy =fall_any
0.04 =dizzy =hit_hard
0.04 =dizzy =hours_pain
0.04 =double_vision =vomiting
0.04 =drank =eye_hit_bad
0.04 =droopy_lid =eye_hit_bad
0.04 =droopy_lid =head_danger
0.04 =droopy_lid =sudden
0.04 =ear_wax =making_swell
0.04 =ear_wax =severe_pain
0.04 =elderly =fight_blow
0.04 =elderly =head_injury
0.04 =elderly =heat_exposure
0.04 =eye_area =refuses
0.04 =eye_area =right_side
0.04 =eye_area =severe_headache
0.04 =eye_area =wont_feed
0.04 =eye_bulge =swelling_face
0.04 =eye_bulge =swelling_lips
0.04 =eye_hit_bad =fast_breathing
0.04 =eye_hit_bad =flank_pain
0.04 =eye_hit_bad =stool_blood
0.04 =eye_hit_bad =tooth_pulled
0.04 =eye_red =swelling_face
0.04 =eye_red =swelling_lips
0.04 =face_injury =skin_peeling
0.04 =fall_any =swelling
0.04 =fall_hard =limp_leg
0.04 =fall_hard =limp_refuses
0.04 =fell_baby =limp_leg
0.04 =fell_baby =limp_refuses
0.04 =fever =no_urine
0.04 =fever =tooth
0.04 =flank_pain =uti
0.04 =getting_worse =limp_leg
0.04 =getting_worse =limp_refuses
0.04 =getting_worse =severe_weakness
0.04 =head_danger =hours_pain
0.04 =head_danger =muscle_strain_word
0.04 =head_danger =sight_for_years
0.04 =heat_exposure =hurts_move
0.04 =hernia_stuck =ketone_breath
0.04 =hernia_stuck =thirsty
0.04 =high_fever =severe_weakness
0.04 =high_fever =swelling
0.04 =hives_all =short_breath
0.04 =hives_all =wheeze_word
0.04 =hours_pain =small_cut
0.04 =hours_pain =splinter_small
0.04 =hours_pain =upper_belly_pain
0.04 =hours_pain =vomiting_constantly
0.04 =hours_pain =weak_any
0.04 =hurts_breathing =sudden
0.04 =hurts_move =spine_injury
0.04 =hurts_move =tingling_hands
0.04 =limb_cold_pale =squeezing_word
0.04 =limb_injury =recent_surgery
0.04 =limb_injury =scratched
0.04 =limb_injury =splinter_small
0.04 =limp_leg =short_breath
0.04 =limp_leg =speech
0.04 =limp_leg =speech_garbled
0.04 =limp_refuses =short_breath
0.04 =limp_refuses =sudden
0.04 =making_swell =short_breath
0.04 =many_days =pain_any
0.04 =many_days =racing_heart
0.04 =means_mentioned =pale_clammy
0.04 =means_mentioned =sweating
0.04 =moved_right =severe_weakness
0.04 =neck_swelling =skin_infection
0.04 =neck_swelling =wound_infected
0.04 =numb_any =trunk_pain
0.04 =one_eye =right_side
0.04 =one_side_belly =severe_headache
0.04 =one_side_belly =worst_ever
0.04 =pain_any =speech
0.04 =pain_beyond =trunk_pain
0.04 =pale_clammy =tingling_hands
0.04 =phlegm =swelling
0.04 =radiates =vomiting
0.04 =rash =sunburn
0.04 =recent_surgery =squeezing_word
0.04 =recent_travel =tired
0.04 =rectal_blood =vomiting
0.04 =rectal_blood =vomiting_blood
0.04 =severe_headache =trunk_pain
0.04 =severe_pain =stiff_neck
0.04 =severe_weakness =tingling_hands
0.04 =short_breath =stumbles
0.04 =small_cut =splinter_small
0.04 =sting =wheeze_word
0.04 =stool_blood =vomiting
0.04 =stool_blood =vomiting_blood
0.04 =stumbles =vomiting_constantly
0.04 =sudden =swelling
0.04 =swelling =upper_belly_pain
0.04 =swelling_face =wheeze_word
0.04 =tingling_hands =trunk_pain
0.04 ?take
0.04 ^ _ nut
0.04 ^ _ slipp
0.04 ^ bleach
0.04 ^ chest
0.04 ^ crack
0.04 ^ fell
0.04 ^ muscl
0.04 a _ arm
0.04 a _ bug
0.04 a _ potato
0.04 a _ today
0.04 a box
0.04 a motorcycle
0.04 a panic
0.04 a uti
0.04 about #
0.04 about _ husband
0.04 afraid
0.04 ago _ see
0.04 already
0.04 and _ threw
0.04 and cramp
0.04 and doesnt
0.04 ankl
0.04 arm are
0.04 at #99+
0.04 ate _ and
0.04 ate mushroom
0.04 awful pain
0.04 baby _ is
0.04 back _ for
0.04 back _ he
0.04 back _ its
0.04 bad _ of
0.04 bad all
0.04 be worri
0.04 because im
0.04 been puk
0.04 belly _ that
0.04 bleach _ toilet
0.04 blood _ she
0.04 bloody _ for
0.04 blue _ hes
0.04 breath _ it
0.04 burn
0.04 but ive
0.04 came last
0.04 can _ but
0.04 cant _ anyth
0.04 cant _ throw
0.04 cant put
0.04 cant take
0.04 chemo _ week
0.04 chest _ that
0.04 cold _ and
0.04 come and
0.04 crack tooth
0.04 curtain
0.04 cut
0.04 cut from
0.04 cut my
0.04 dad _ been
0.04 daughter fell
0.04 day it
0.04 diabet
0.04 dizzy _ cant
0.04 dizzy i
0.04 doubl
0.04 everyone _ work
0.04 everyone at
0.04 eye _ of
0.04 eye all
0.04 eye wont
0.04 fast _ i
0.04 feel
0.04 feel _ it
0.04 first _ today
0.04 football
0.04 from _ desk
0.04 front _ me
0.04 front of
0.04 gas _ the
0.04 gave
0.04 get _ down
0.04 gett bigger
0.04 goe _ in
0.04 goe away
0.04 goe through
0.04 got _ pain
0.04 got _ ripp
0.04 grandma took
0.04 groin that
0.04 hand #
0.04 hand _ day
0.04 hand shak
0.04 hard _ his
0.04 he threw
0.04 head _ take
0.04 her speech
0.04 his forearm
0.04 horrible _ in
0.04 horrible pain
0.04 hot _ in
0.04 hot _ the
0.04 hot oil
0.04 hurt _ i
0.04 i _ need
0.04 i _ sharp
0.04 i _ weight
0.04 i _ woozy
0.04 if i
0.04 im afraid
0.04 im curl
0.04 in front
0.04 inside my
0.04 is _ an
0.04 is _ it
0.04 is _ now
0.04 it _ bad
0.04 it and
0.04 it feel
0.04 its _ like
0.04 its _ up
0.04 just _ in
0.04 lid
0.04 life and
0.04 lift _ box
0.04 like _ the
0.04 look up
0.04 lot _ bright
0.04 me on
0.04 minut of
0.04 mixed bleach
0.04 mouth _ white
0.04 much _ and
0.04 my _ bit
0.04 my _ has
0.04 my _ inhaler
0.04 my _ real
0.04 my _ said
0.04 now _ whole
0.04 of _ right
0.04 ok _ my
0.04 on _ thigh
0.04 out _ a
0.04 pain _ ever
0.04 pain _ her
0.04 pain _ in
0.04 pain behind
0.04 pain ive
0.04 pain since
0.04 palm
0.04 party and
0.04 pill _ of
0.04 pill instead
0.04 pink again
0.04 potato in
0.04 pound
0.04 real hurt
0.04 red _ it
0.04 right _ belly
0.04 ring _ light
0.04 ring around
0.04 ripp _ between
0.04 roof _ cant
0.04 roof and
0.04 shaky hand
0.04 smell gas
0.04 so _ of
0.04 some pill
0.04 someone _ me
0.04 start _ real
0.04 stiff
0.04 still need
0.04 stomach _ for
0.04 stop _ up
0.04 stop throw
0.04 stove
0.04 straight since
0.04 sudden _ vision
0.04 that _ through
0.04 that moved
0.04 the _ belly
0.04 the _ without
0.04 the kid
0.04 the table
0.04 the trip
0.04 thi _ it
0.04 think ther
0.04 thinner _ fell
0.04 throw _ i
0.04 to make
0.04 toddler swallow
0.04 toilet cleaner
0.04 ulcer
0.04 up his
0.04 urine is
0.04 vomit all
0.04 wake _ feed
0.04 walk _ since
0.04 walk but
0.04 walk without
0.04 week _ ther
0.04 went _ while
0.04 when _ woke
0.04 who _ #11+
0.04 with _ pain
0.04 with _ she
0.04 with a
0.04 with shak
0.04 woke _ and
0.04 word _ right
0.04 worst belly
0.04 you _ on
0.03 # _ cant
0.03 # he
0.03 #11+ _ shaky
0.03 #11+ _ should
0.03 #11+ and
0.03 <covid
0.03 <had <covid
0.03 <had <preeclampsia
0.03 <is
0.03 <preeclampsia
0.03 <she
0.03 =a_lot =cant_stand
0.03 =a_lot =dizzy
0.03 =a_lot =sting_mouth
0.03 =a_lot =stumbles
0.03 =abuse_danger =head_injury
0.03 =alcohol =elderly
0.03 =allergen =clot_risk
0.03 =allergen =pleuritic
0.03 =allergen =wound_infected
0.03 =arm_or_jaw_too =swelling
0.03 =arm_or_jaw_too =tooth_bad
0.03 =baby =newborn
0.03 =belly_hard =bleeding_any
0.03 =belly_hard =pale_clammy
0.03 =belly_hard =vaginal_bleeding
0.03 =belly_pain =cant_sit_still
0.03 =belly_pain =hours_pain
0.03 =bite_bad =blood_thinner
0.03 =bite_bad =chest_sucks
0.03 =bite_bad =eye_chemical
0.03 =bite_bad =face_and_arm
0.03 =bite_bad =limb_bleeds
0.03 =bite_bad =trunk_pain
0.03 =bleeding_any =during_exercise
0.03 =bleeding_heavy =chest_any
0.03 =bleeding_heavy =pale_clammy
0.03 =bluish =cocaine
0.03 =bluish =wakes
0.03 =bp_high =eye_hit_bad
0.03 =bp_high =right_side
0.03 =breathe_word =chest_pain
0.03 =breathe_word =trunk_pain
0.03 =burn_severity =chest_sucks
0.03 =burn_severity =face_and_arm
0.03 =burn_severity =phlegm
0.03 =burn_severity =stumbles
0.03 =burn_severity =sudden_balance
0.03 =cannot_breathe =clot_risk
0.03 =cannot_speak
0.03 =cannot_speak =speech
0.03 =cant_sit_still =head_danger
0.03 =cant_sit_still =vomiting
0.03 =cant_stand =elderly
0.03 =cant_stand =phlegm
0.03 =cant_stand =wakes
0.03 =chest_any =chest_sucks
0.03 =chest_any =fast_breathing
0.03 =chest_any =hernia_stuck
0.03 =chest_any =hypertension
0.03 =chest_any =right_side
0.03 =chest_lasting =deep_burn
0.03 =chest_lasting =face_and_arm
0.03 =chest_lasting =fall_any
0.03 =chest_lasting =frostbite
0.03 =chest_lasting =tired
0.03 =chest_pain =chest_sucks
0.03 =chest_pain =fast_breathing
0.03 =chest_pain =hernia_stuck
0.03 =chest_pain =hypertension
0.03 =chest_pain =limb_injury
0.03 =chest_pain =right_side
0.03 =chest_sucks =head_danger
0.03 =chest_sucks =pain_any
0.03 =chest_sucks =trunk_pain
0.03 =chest_sucks =vomiting
0.03 =clot_risk =severe_pain
0.03 =co_words =eye_hit_bad
0.03 =cocaine =unresponsive
0.03 =cocaine =wakes
0.03 =cold_exposure =deep_burn
0.03 =cold_limb =face_and_arm
0.03 =cold_limb =face_injury
0.03 =cold_limb =face_odd
0.03 =cold_limb =heart_condition
0.03 =confused =cough
0.03 =confused =eye_hit
0.03 =confused =vision_loss
0.03 =copd =cough
0.03 =copd =phlegm
0.03 =cramps =eye_hit_bad
0.03 =cut_self =long_bleed
0.03 =dangerous_person =hives
0.03 =dangerous_person =long_bleed
0.03 =dangerous_person =radiates
0.03 =dangerous_person =right_side
0.03 =deep_burn =hours_pain
0.03 =diarrhea
0.03 =drowsy =eye_hit
0.03 =drowsy =vision_loss
0.03 =during_exercise =squeezing_word
0.03 =ear_wax =heart_condition
0.03 =elderly
0.03 =every_one_of_them =wakes
0.03 =eye_area =nose_object
0.03 =eye_hit =vision_loss
0.03 =eye_hit_bad =face_and_arm
0.03 =eye_hit_bad =opioid
0.03 =eye_hit_bad =walks_on_it
0.03 =eye_surgery
0.03 =eye_surgery =injection_joint
0.03 =eye_surgery =recent_surgery
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
0.03 =fall_any =vision_loss
0.03 =fast_breathing =rigors_hard
0.03 =fast_breathing =severe_pain
0.03 =fast_breathing =shaking
0.03 =fever =hurts_breathing
0.03 =fever =pleuritic
0.03 =fight_blow =long_bleed
0.03 =fight_blow =vision_loss
0.03 =flank_pain =short_breath
0.03 =frostbite =hours_pain
0.03 =hallucinating =pale_clammy
0.03 =hallucinating =sweating
0.03 =headache
0.03 =headache =light_hurts
0.03 =headache =weak_any
0.03 =heart_condition =limb_cold_pale
0.03 =heart_condition =numb_any
0.03 =hip_fracture =trunk_pain
0.03 =hit_hard =long_bleed
0.03 =hit_hard =vision_loss
0.03 =hives =itching
0.03 =hives =swelling_throat
0.03 =hives =throat_tight
0.03 =hours_pain =pressure_elsewhere
0.03 =hours_pain =using_word
0.03 =hurts_move =sudden
0.03 =hypertension =trunk_pain
0.03 =injection_joint =squeezing_word
0.03 =leg_swelling_one =one_side_belly
0.03 =limb_bleeds =wound
0.03 =limb_injury =tetanus_due
0.03 =limp_leg =phlegm
0.03 =limp_refuses =phlegm
0.03 =limp_refuses =wakes
0.03 =long_bleed =plant_eaten
0.03 =long_bleed =poison_swallowed
0.03 =long_bleed =pressure_elsewhere
0.03 =many_days =newborn
0.03 =means_mentioned =opioid
0.03 =means_mentioned =wakes
0.03 =nose_object
0.03 =one_side_belly =swelling
0.03 =one_side_belly =weak_any
0.03 =opioid =pain_any
0.03 =opioid =squeezing_word
0.03 =pain_any =swelling_face
0.03 =pain_any =vomit_few
0.03 =pain_any =vomiting_blood
0.03 =pale_clammy =tia_resolved
0.03 =pelvic_pain =severe_pain
0.03 =phlegm =severe_weakness
0.03 =pleuritic =right_side
0.03 =radiates_groin =severe_weakness
0.03 =radiates_groin =weak_any
0.03 =rash
0.03 =right_side =short_breath
0.03 =right_side =sudden_balance
0.03 =short_breath =turning_blue
0.03 =squeezing_word =stumbles
0.03 =stumbles =sudden
0.03 =stumbles =trunk_pain
0.03 =stumbles =wakes
0.03 =sudden =sudden_balance
0.03 =sudden_balance =wakes
0.03 =swelling =vomit_few
0.03 =trunk_pain =vomiting_blood
0.03 =trunk_pain =worst_ever_sick
0.03 =urinary_stuck_long =vomiting_constantly
0.03 =using_word =wakes
0.03 =uti
0.03 =vomiting =worst_ever
0.03 =vomiting =worst_ever_sick
0.03 ^ _ altitude
0.03 ^ _ cut
0.03 ^ _ daughter
0.03 ^ _ heartbeat
0.03 ^ _ say
0.03 ^ diarrhea
0.03 ^ every
0.03 ^ hello
0.03 ^ wife
0.03 a bump
0.03 a deep
0.03 afternoon _ got
0.03 afternoon i
0.03 ago _ calf
0.03 all _ once
0.03 all at
0.03 altitude
0.03 and _ high
0.03 and _ sore
0.03 and _ wrist
0.03 and went
0.03 and white
0.03 ankle _ its
0.03 arm _ its
0.03 away _ i
0.03 back
0.03 back it
0.03 because i
0.03 bee _ me
0.03 bee _ now
0.03 been _ with
0.03 belly _ and
0.03 belly _ now
0.03 belly _ the
0.03 bleed _ been
0.03 bleed gum
0.03 bleed its
0.03 blood in
0.03 breast is
0.03 breath smell
0.03 button _ moved
0.03 calf _ sore
0.03 can _ wait
0.03 chill fever
0.03 dad _ hurt
0.03 daughter _ #11+
0.03 daughter _ a
0.03 do stitch
0.03 down _ it
0.03 eye hurt
0.03 feel crack
0.03 fell _ a
0.03 fell _ hit
0.03 five minut
0.03 glas _ is
0.03 got _ sharp
0.03 had _ migraine
0.03 handlebar _ now
0.03 has parkinson
0.03 have _ kidney
0.03 have one
0.03 havent _ -all
0.03 headache
0.03 her back
0.03 his pain
0.03 hot _ my
0.03 hot dog
0.03 i _ shak
0.03 i _ today
0.03 i wait
0.03 i wrote
0.03 in _ calf
0.03 in _ eyelid
0.03 in _ pee
0.03 india
0.03 is _ #11+
0.03 is _ white
0.03 is heavy
0.03 is hoarse
0.03 it _ an
0.03 it _ my
0.03 its _ hot
0.03 jerk for
0.03 knock
0.03 lady
0.03 last night
0.03 leg from
0.03 lock
0.03 lower belly
0.03 maroon
0.03 move her
0.03 moved to
0.03 my _ doctor
0.03 my _ kid
0.03 my _ popp
0.03 neck _ crack
0.03 neck feel
0.03 night and
0.03 normal again
0.03 noseble _ two
0.03 on _ pill
0.03 out _ hes
0.03 over my
0.03 pain no
0.03 pain pill
0.03 parkinson
0.03 party
0.03 pee for
0.03 pneumonia _ the
0.03 pressure _ the
0.03 purple spot
0.03 question is
0.03 rac at
0.03 record _ my
0.03 red _ im
0.03 roll
0.03 roommate _ a
0.03 round
0.03 sharp _ in
0.03 she _ it
0.03 she _ sparkl
0.03 she _ up
0.03 side _ cant
0.03 since
0.03 slamm
0.03 slamm _ the
0.03 sleep _ with
0.03 sleep through
0.03 so _ since
0.03 son _ hurt
0.03 stop _ bleed
0.03 stop _ its
0.03 straight _ see
0.03 stroke in
0.03 stuff _ i
0.03 stuff like
0.03 stung me
0.03 take _ breath
0.03 that _ and
0.03 the _ after
0.03 the _ an
0.03 the _ in
0.03 the _ keep
0.03 to _ lower
0.03 today its
0.03 tomorrow _ i
0.03 took _ pain
0.03 under _ rib
0.03 up more
0.03 voice _ hoarse
0.03 want _ know
0.03 watch say
0.03 week no
0.03 went cold
0.03 went double
0.03 when _ get
0.03 white _ of
0.03 worst stomach
0.03 wrist on
0.03 yo _ fever
0.03 you _ stitch
0.02 #11+ week
0.02 -breath -with
0.02 -she
0.02 <#11+
0.02 <she <had
0.02 =a_lot =elderly
0.02 =a_lot =refuses
0.02 =a_lot =stomach_burn
0.02 =a_lot =sudden_balance
0.02 =a_lot =wakes
0.02 =allergen =chest_any
0.02 =allergen =chest_pain
0.02 =allergen =vomit_few
0.02 =animal_bite =calf
0.02 =baby =eye_area
0.02 =belly_hit =cold_exposure
0.02 =belly_pain =high_fever
0.02 =belly_pain =vomiting_blood
0.02 =belly_pain =worst_ever_sick
0.02 =belly_word =stumbles
0.02 =belly_word =worst_ever_sick
0.02 =bite_bad =stumbles
0.02 =bite_bad =tired
0.02 =blood_streak =co_words
0.02 =blurry_vision =face_droop
0.02 =bp_high =one_side_belly
0.02 =bp_high =weak_any
0.02 =bp_high =weak_one_side
0.02 =breathe_word =squeezing_word
0.02 =burn_severity =leg_swelling_one
0.02 =burn_severity =moved_right
0.02 =calf =co_words
0.02 =cant_stand =ear_wax
0.02 =cant_stand =long_bleed
0.02 =cant_stand =right_side
0.02 =cant_straighten =trunk_pain
0.02 =chest_any =wont_go_away
0.02 =chest_lasting =days_many
0.02 =chest_lasting =ear_pain
0.02 =chest_lasting =scratched
0.02 =chest_pain =wont_go_away
0.02 =child_got_pills =trunk_pain
0.02 =cough =phlegm
0.02 =dangerous_person =diabetes
0.02 =dangerous_person =elderly
0.02 =dangerous_person =spits_clots
0.02 =days_many =trunk_pain
0.02 =dizzy =elderly
0.02 =dizzy =face_injury
0.02 =dizzy =vomiting
0.02 =double_vision =face_droop
0.02 =during_exercise =fight_blow
0.02 =ear_wax =limp_leg
0.02 =ear_wax =limp_refuses
0.02 =elderly =eye_area
0.02 =elderly =stumbles
0.02 =eye_area =short_breath
0.02 =face_droop =hurts_move
0.02 =face_droop =severe_weakness
0.02 =face_injury =head_danger
0.02 =fainted =radiates
0.02 =fall_any =stumbles
0.02 =fight_blow =hours_pain
0.02 =flank_pain =severe_headache
0.02 =flank_pain =worst_ever
0.02 =hallucinating =mania_psychosis
0.02 =head_danger =withdrawal
0.02 =headache =pain_any
0.02 =high_fever =right_side
0.02 =high_fever =sudden
0.02 =high_fever =trunk_pain
0.02 =high_fever =upper_belly_pain
0.02 =hit_hard =stumbles
0.02 =hit_hard =swelling
0.02 =hours_pain =recent_infection
0.02 =hurts_move =pleuritic
0.02 =hypertension =one_side_belly
0.02 =hypertension =right_side
0.02 =hypertension =weak_any
0.02 =hypertension =weak_one_side
0.02 =limb_injury =weak_any
0.02 =limp_leg =right_side
0.02 =limp_leg =stomach_burn
0.02 =limp_refuses =right_side
0.02 =limp_refuses =stomach_burn
0.02 =long_bleed =severe_weakness
0.02 =moved_right =stumbles
0.02 =moved_right =weak_any
0.02 =no_urine =pain_any
0.02 =no_urine =squeezing_word
0.02 =one_side_belly =rigors
0.02 =one_side_belly =stumbles
0.02 =one_side_belly =worst_ever_sick
0.02 =overdose_taken =pale_clammy
0.02 =overdose_taken =sweating
0.02 =pain_any =spine_injury
0.02 =pale_clammy =using_word
0.02 =radiates =tooth
0.02 =recent_travel =severe_weakness
0.02 =recent_travel =weak_any
0.02 =right_side =rigors
0.02 =right_side =stumbles
0.02 =scratched =squeezing_word
0.02 =severe_weakness =shaking
0.02 =shaking =weak_any
0.02 =short_breath =sickle_cell
0.02 =sudden_balance =vomiting
0.02 =sweating =using_word
0.02 =trunk_pain =wont_go_away
0.02 ^ _ can
0.02 ^ _ contact
0.02 ^ _ neighbor
0.02 ^ _ nephew
0.02 ^ _ niece
0.02 ^ _ school
0.02 ^ _ through
0.02 ^ battery
0.02 ^ breath
0.02 ^ hernia
0.02 ^ newborn
0.02 a #11+
0.02 a _ a
0.02 a _ an
0.02 a _ came
0.02 a _ day
0.02 a stroke
0.02 a swollen
0.02 after _ shot
0.02 ammonia _ now
0.02 and _ bit
0.02 and _ when
0.02 and ammonia
0.02 and still
0.02 and weak
0.02 attack _ #
0.02 baby chok
0.02 batteri
0.02 been #
0.02 black _ in
0.02 bleach _ ammonia
0.02 breast cancer
0.02 bull
0.02 can _ talk
0.02 chest _ i
0.02 chest _ im
0.02 chok _ the
0.02 chok in
0.02 church
0.02 cough _ she
0.02 diaper are
0.02 do _ talk
0.02 do if
0.02 drown my
0.02 drug
0.02 eye _ vomit
0.02 faint _ church
0.02 feel _ now
0.02 few _ for
0.02 finger _ in
0.02 foot smell
0.02 for _ bit
0.02 formula
0.02 from grind
0.02 gett worse
0.02 girlfriend
0.02 had stomach
0.02 have _ heart
0.02 have ms
0.02 head up
0.02 heart disease
0.02 heart race
0.02 his knee
0.02 house is
0.02 i _ from
0.02 i _ ms
0.02 in #99+
0.02 in church
0.02 inhaler
0.02 is bare
0.02 is drool
0.02 is kill
0.02 it _ heartburn
0.02 it bad
0.02 it start
0.02 its _ sore
0.02 its clos
0.02 leg _ work
0.02 let
0.02 light have
0.02 like _ my
0.02 like _ since
0.02 little one
0.02 lupu
0.02 miss _ period
0.02 monday the
0.02 moved _ to
0.02 moved down
0.02 ms
0.02 my _ all
0.02 my _ broke
0.02 my _ race
0.02 my _ tomorrow
0.02 my niece
0.02 my poop
0.02 my scalp
0.02 near faint
0.02 next to
0.02 niece
0.02 of _ should
0.02 old _ up
0.02 old put
0.02 on antibiotic
0.02 on the
0.02 out _ work
0.02 pain _ so
0.02 pain ever
0.02 period _ #
0.02 period _ a
0.02 pit bull
0.02 popp and
0.02 pres _ a
0.02 pressure and
0.02 pulse _ #11+
0.02 red _ in
0.02 salad
0.02 she had
0.02 side when
0.02 since _ afternoon
0.02 since _ woke
0.02 sleepy _ i
0.02 someth _ me
0.02 someth bit
0.02 son _ has
0.02 space
0.02 start _ hour
0.02 surgery _ week
0.02 surgery last
0.02 swell _ i
0.02 swollen _ can
0.02 swollen red
0.02 than usual
0.02 the _ talk
0.02 the _ to
0.02 thi time
0.02 tight _ i
0.02 today _ is
0.02 tooth pull
0.02 umbilical
0.02 umbilical cord
0.02 up _ it
0.02 was heartburn
0.02 we
0.02 were _ a
0.02 what the
0.02 wife _ #
0.02 year _ is
0.02 year _ put
0.01 # _ he
0.01 # _ pm
0.01 #99+
0.01 -chest _ but
0.01 -pain _ my
0.01 -pain but
0.01 <the <fami
0.01 =a_lot =means_mentioned
0.01 =a_lot =new_baby
0.01 =a_lot =strep_like
0.01 =a_lot =thirsty
0.01 =alcohol =hours_pain
0.01 =alcohol =refuses
0.01 =allergen =cramps
0.01 =allergen =mouth_burning
0.01 =back_pain =no_urine
0.01 =belly_hit =chest_lasting
0.01 =belly_pain =diabetes
0.01 =belly_surgery_recent
0.01 =bite_bad =dizzy
0.01 =bite_bad =fast_breathing
0.01 =burn_any =rash
0.01 =burn_severity =cold_hands
0.01 =burn_severity =dementia_known
0.01 =burn_severity =sight_for_years
0.01 =burn_severity =swelling
0.01 =burn_severity =swelling_throat
0.01 =burn_severity =wound
0.01 =co_words =sting
0.01 =cold_hands =frostbite
0.01 =cut_by_accident =fall_any
0.01 =days_many =dentist
0.01 =diabetes =fever
0.01 =diabetes =pain_any
0.01 =diabetes =trunk_pain
0.01 =dizzy =face_droop
0.01 =ear_wax =hurts_move
0.01 =eye_area =squeezing_word
0.01 =flank_pain =no_urine
0.01 =flank_pain =pregnant
0.01 =flank_pain =squeezing_word
0.01 =hip_hurts =no_urine
0.01 =hours_pain =refuses
0.01 =hours_pain =ulcer_nsaid
0.01 =many_days =squeezing_word
0.01 =overdose_taken =wakes
0.01 =pain_any
0.01 =snake_bad =widow_bite
0.01 =swelling =trunk_pain
0.01 ?baby
0.01 ?if _ ?baby
0.01 ?my ?baby
0.01 ^ _ low
0.01 ^ _ miss
0.01 ^ _ peni
0.01 ^ _ popp
0.01 ^ _ pulse
0.01 ^ _ ran
0.01 ^ cirrhosi
0.01 ^ throat
0.01 a _ he
0.01 a _ to
0.01 a _ widow
0.01 a tick
0.01 after _ year
0.01 and _ arm
0.01 and _ dont
0.01 and belly
0.01 ate a
0.01 bee sting
0.01 bit _ the
0.01 black widow
0.01 bp #99+
0.01 brought
0.01 bump _ head
0.01 but _ eat
0.01 butt
0.01 can _ walk
0.01 can still
0.01 care
0.01 come in
0.01 cough _ is
0.01 crossfit
0.01 ct
0.01 dad has
0.01 embarass
0.01 feel _ i
0.01 feel _ with
0.01 few
0.01 first time
0.01 food _ down
0.01 for _ couple
0.01 for _ first
0.01 from thi
0.01 get rid
0.01 get tired
0.01 had _ same
0.01 has cirrhosi
0.01 her _ medicine
0.01 hurt _ a
0.01 hurt for
0.01 i _ its
0.01 i _ myself
0.01 ice _ and
0.01 in _ cheek
0.01 in _ hes
0.01 in bed
0.01 intimacy
0.01 it from
0.01 it turn
0.01 its _ me
0.01 its kill
0.01 its so
0.01 just _ little
0.01 keep water
0.01 knee surgery
0.01 lay
0.01 lift _ couch
0.01 lift a
0.01 long _ a
0.01 mandoline
0.01 mom talk
0.01 monitor
0.01 month _ a
0.01 month and
0.01 more phlegm
0.01 morn _ the
0.01 morn _ throw
0.01 my _ also
0.01 my _ but
0.01 my _ come
0.01 my _ while
0.01 nostril are
0.01 of _ is
0.01 off my
0.01 old _ had
0.01 out _ week
0.01 out last
0.01 out on
0.01 pad _ #
0.01 patient
0.01 peanut allergy
0.01 pill _ my
0.01 preg
0.01 razor
0.01 repeat myself
0.01 rid
0.01 rid _ it
0.01 rid of
0.01 round _ belly
0.01 said it
0.01 skin _ yellow
0.01 sneez and
0.01 someth _ the
0.01 son had
0.01 son hasnt
0.01 sore _ #
0.01 stair _ #11+
0.01 start round
0.01 stepp
0.01 stepp on
0.01 still walk
0.01 swollen _ it
0.01 the burn
0.01 the cut
0.01 the surgery
0.01 the year
0.01 throat #
0.01 throat _ day
0.01 tongue _ a
0.01 tuesday and
0.01 twist i
0.01 up _ #99+
0.01 up _ phlegm
0.01 up from
0.01 wait
0.01 walk
0.01 walk _ its
0.01 want to
0.01 we are
0.01 what _ i
0.01 widow
0.01 with _ #99+
0.01 with cramp
0.01 worse than
-0.01 # month
-0.01 #11+ _ a
-0.01 #11+ shot
-0.01 #99+ _ have
-0.01 #99+ _ the
-0.01 <a <history
-0.01 <a _ <of
-0.01 <history <of
-0.01 <with
-0.01 =a_lot =drowsy
-0.01 =allergen =wakes
-0.01 =back_pain =flank_pain
-0.01 =bite_bad =nail_word
-0.01 =bite_bad =rigors
-0.01 =blood_streak =dangerous_person
-0.01 =burn_any =dangerous_person
-0.01 =burn_severity =cut_by_accident
-0.01 =calf =dangerous_person
-0.01 =calf =scratched
-0.01 =chest_lasting =diarrhea_many
-0.01 =chest_lasting =stroke_word
-0.01 =chest_lasting =three_days
-0.01 =chest_pain =during_exercise
-0.01 =cold_only =eye_red
-0.01 =dangerous_person =one_eye
-0.01 =dangerous_person =vomit_few
-0.01 =days_many =ear_wax
-0.01 =days_many =muscle_tear
-0.01 =days_many =recent_infection
-0.01 =days_many =sleepless_days
-0.01 =diarrhea_many =hours_pain
-0.01 =diarrhea_many =recent_infection
-0.01 =discharge =injection_joint
-0.01 =drowsy =pain_any
-0.01 =during_exercise =trunk_pain
-0.01 =ear_wax =silent_for_a_reason
-0.01 =eye_hit_bad =kidney_stone
-0.01 =getting_worse =hurts_move
-0.01 =head_danger =ulcer_nsaid
-0.01 =hip_hurts =spine_injury
-0.01 =hours_pain =newborn
-0.01 =hours_pain =phlegm
-0.01 =hours_pain =severe_headache
-0.01 =hours_pain =tonsils_out
-0.01 =hours_pain =wont_feed
-0.01 =hours_pain =young_baby
-0.01 =hurts_move =three_days
-0.01 =injection_joint =leaking
-0.01 =kidney_stone =pain_any
-0.01 =kidney_stone =squeezing_word
-0.01 =limb_injury =wound
-0.01 =low_mood =means_mentioned
-0.01 =means_mentioned =scratched
-0.01 =pain_beyond =wound
-0.01 =rash =squeezing_word
-0.01 =skin_infection
-0.01 ^ <he
-0.01 ^ _ broke
-0.01 ^ _ calf
-0.01 ^ _ may
-0.01 ^ _ raw
-0.01 ^ _ skat
-0.01 ^ _ year
-0.01 ^ grandpa
-0.01 ^ ice
-0.01 ^ should
-0.01 ^ swallow
-0.01 ^ went
-0.01 ^ work
-0.01 a _ bone
-0.01 a _ cut
-0.01 a foot
-0.01 a weird
-0.01 after _ a
-0.01 after i
-0.01 all night
-0.01 altitude sicknes
-0.01 and _ from
-0.01 and _ runn
-0.01 and _ upset
-0.01 and _ went
-0.01 and got
-0.01 and then
-0.01 anyth _ the
-0.01 are _ to
-0.01 ask _ i
-0.01 asthma
-0.01 ate someth
-0.01 baby _ its
-0.01 baby in
-0.01 bark
-0.01 bark cough
-0.01 because
-0.01 been _ down
-0.01 belly and
-0.01 belly from
-0.01 bite
-0.01 bleach and
-0.01 bp _ #99+
-0.01 breath feel
-0.01 burger
-0.01 car accident
-0.01 cold all
-0.01 cold for
-0.01 daughter wont
-0.01 day _ fever
-0.01 day _ is
-0.01 doctor said
-0.01 ear _ out
-0.01 ear stick
-0.01 feel _ when
-0.01 fever _ throat
-0.01 fever _ with
-0.01 fever sore
-0.01 for _ i
-0.01 for _ minute
-0.01 get it
-0.01 get my
-0.01 girlfriend _ her
-0.01 give him
-0.01 goe down
-0.01 got stuck
-0.01 grandfather _ a
-0.01 had _ headache
-0.01 hair _ in
-0.01 have _ pill
-0.01 headache _ i
-0.01 headache i
-0.01 hear _ and
-0.01 his _ yesterday
-0.01 his heart
-0.01 i _ ?about
-0.01 i _ someth
-0.01 i _ the
-0.01 ice skat
-0.01 im hoarse
-0.01 im so
-0.01 in _ car
-0.01 inr
-0.01 instead
-0.01 is #
-0.01 it _ #11+
-0.01 it _ on
-0.01 it get
-0.01 its only
-0.01 its red
-0.01 kick _ the
-0.01 lunch i
-0.01 man _ door
-0.01 man next
-0.01 me its
-0.01 morn _ #11+
-0.01 morn _ up
-0.01 mother
-0.01 my _ clean
-0.01 my _ hit
-0.01 my _ nose
-0.01 my baby
-0.01 my bike
-0.01 my dose
-0.01 my inr
-0.01 my pressure
-0.01 neck _ the
-0.01 of _ the
-0.01 of sleep
-0.01 okay now
-0.01 on _ coffee
-0.01 on _ skin
-0.01 open _ or
-0.01 oyster
-0.01 pain on
-0.01 pill box
-0.01 ran _ of
-0.01 raw oyster
-0.01 red _ when
-0.01 remover _ my
-0.01 rib hurt
-0.01 see well
-0.01 shoot _ my
-0.01 shoot down
-0.01 shot _ and
-0.01 should we
-0.01 shoulder hurt
-0.01 since _ im
-0.01 skat
-0.01 solid
-0.01 spinn _ i
-0.01 still a
-0.01 stomach _ on
-0.01 testicl
-0.01 the _ call
-0.01 the _ day
-0.01 the _ doe
-0.01 the _ leg
-0.01 the _ on
-0.01 the desk
-0.01 the knee
-0.01 the man
-0.01 they _ a
-0.01 think its
-0.01 threw _ twice
-0.01 tomorrow because
-0.01 too _ at
-0.01 took two
-0.01 up _ #
-0.01 up twice
-0.01 warm _ just
-0.01 when _ climb
-0.01 with bleach
-0.01 with her
-0.01 work it
-0.01 yellow i
-0.01 yesterday _ my
-0.01 yesterday _ now
-0.01 yesterday im
-0.02 # _ girl
-0.02 # _ no
-0.02 # hour
-0.02 #11+ month
-0.02 =a_lot =alcohol
-0.02 =alcohol =vomiting_constantly
-0.02 =allergen =bleeding_any
-0.02 =allergen =cholinergic
-0.02 =allergen =leg_swelling_one
-0.02 =baby =cough
-0.02 =baby =heat_exposure
-0.02 =belly_hit =limb_injury
-0.02 =belly_pain =nausea
-0.02 =belly_word =nausea
-0.02 =belly_word =recent_infection
-0.02 =bite_bad =tia_resolved
-0.02 =blister_any =rash
-0.02 =blister_word =fever
-0.02 =burn_any =chest_lasting
-0.02 =burn_severity =three_days
-0.02 =chest_any =three_days
-0.02 =chest_lasting =slept_on
-0.02 =chest_pain =three_days
-0.02 =cramps =fall_any
-0.02 =cut_by_accident =phlegm
-0.02 =cut_by_accident =tetanus_due
-0.02 =dangerous_person =ear_pain
-0.02 =dangerous_person =eye_area
-0.02 =dangerous_person =new_medicine
-0.02 =days_many =throat_sore
-0.02 =dentist =tooth_pulled
-0.02 =drowsy =fever
-0.02 =during_exercise =twisted
-0.02 =fall_any =limb_injury
-0.02 =fall_any =scratched
-0.02 =flank_pain =getting_worse
-0.02 =flank_pain =kidney_stone
-0.02 =flank_pain =walks_on_it
-0.02 =head_danger =near_faint
-0.02 =hours_pain =tired
-0.02 =injection_joint =limb_injury
-0.02 =leaking =preterm_weeks
-0.02 =overdose_taken =pain_any
-0.02 =overdose_taken =trunk_pain
-0.02 =pain_any =scratched
-0.02 =pain_any =using_word
-0.02 =pale_clammy =racing_heart
-0.02 =racing_heart =sweating
-0.02 =raynaud_usual =vomiting
-0.02 =recent_surgery =scratched
-0.02 =red_racing =scratched
-0.02 =sting
-0.02 =three_days =trunk_pain
-0.02 =tia_resolved =weak_any
-0.02 ?turn
-0.02 ?up
-0.02 ^ <she
-0.02 ^ _ black
-0.02 ^ _ boy
-0.02 ^ _ gas
-0.02 ^ _ gonna
-0.02 ^ _ heart
-0.02 ^ _ hernia
-0.02 ^ _ off
-0.02 ^ _ pain
-0.02 ^ _ roll
-0.02 ^ _ section
-0.02 ^ _ sicknes
-0.02 ^ _ throw
-0.02 ^ _ travel
-0.02 ^ _ writ
-0.02 ^ asthma
-0.02 ^ bit
-0.02 ^ c
-0.02 ^ im
-0.02 ^ there
-0.02 ^ type
-0.02 ^ who
-0.02 a _ aid
-0.02 a _ band
-0.02 a _ fence
-0.02 a few
-0.02 a rash
-0.02 after every
-0.02 after shovel
-0.02 after that
-0.02 all _ with
-0.02 and _ spread
-0.02 and _ streak
-0.02 answer
-0.02 are dry
-0.02 are in
-0.02 at _ can
-0.02 at _ it
-0.02 baby powder
-0.02 been _ i
-0.02 been told
-0.02 benadryl
-0.02 birth #
-0.02 bit on
-0.02 bleach _ i
-0.02 blood _ medicine
-0.02 branch
-0.02 breath _ usual
-0.02 breath than
-0.02 bronchiti
-0.02 but
-0.02 came _ sudden
-0.02 can _ call
-0.02 can a
-0.02 cat _ my
-0.02 chew my
-0.02 cold _ the
-0.02 com _ and
-0.02 daughter _ is
-0.02 doctor say
-0.02 dog bite
-0.02 eat _ and
-0.02 felt _ heart
-0.02 felt my
-0.02 fence
-0.02 fever _ wont
-0.02 find a
-0.02 fine _ ive
-0.02 from _ yesterday
-0.02 gas in
-0.02 going _ a
-0.02 going _ the
-0.02 got _ up
-0.02 had _ #
-0.02 had _ flu
-0.02 has #11+
-0.02 he fell
-0.02 heart _ all
-0.02 heat pad
-0.02 help my
-0.02 hi my
-0.02 his shot
-0.02 i _ heat
-0.02 i _ juice
-0.02 i _ new
-0.02 i couldnt
-0.02 i had
-0.02 i last
-0.02 im writ
-0.02 in _ mountain
-0.02 in two
-0.02 injury
-0.02 is _ breath
-0.02 is in
-0.02 it _ im
-0.02 it last
-0.02 ive _ told
-0.02 keep _ water
-0.02 last _ i
-0.02 left _ then
-0.02 light _ me
-0.02 lot and
-0.02 many
-0.02 me
-0.02 mom has
-0.02 month _ had
-0.02 more and
-0.02 more out
-0.02 my
-0.02 my inhaler
-0.02 needle
-0.02 of _ than
-0.02 off _ bike
-0.02 old and
-0.02 on _ ice
-0.02 on sudden
-0.02 over with
-0.02 oxycodone
-0.02 pain with
-0.02 panic _ i
-0.02 peel _ a
-0.02 phlegm _ #
-0.02 phlegm for
-0.02 pill
-0.02 pill to
-0.02 plann
-0.02 poop has
-0.02 poop was
-0.02 pressure medicine
-0.02 race
-0.02 rash
-0.02 rednes
-0.02 runner
-0.02 rusty fence
-0.02 scalp
-0.02 since _ birth
-0.02 sit _ my
-0.02 smell _ in
-0.02 son took
-0.02 start like
-0.02 start today
-0.02 swallow my
-0.02 talk _ about
-0.02 tear
-0.02 the _ come
-0.02 the birth
-0.02 the lower
-0.02 the neighbor
-0.02 the rednes
-0.02 the yard
-0.02 tight band
-0.02 to about
-0.02 told i
-0.02 turn _ in
-0.02 two and
-0.02 under my
-0.02 up _ lot
-0.02 vomit _ since
-0.02 was _ tv
-0.02 was watch
-0.02 we do
-0.02 we got
-0.02 week _ #11+
-0.02 week _ the
-0.02 week hes
-0.02 week i
-0.02 while _ and
-0.02 white stuff
-0.02 with _ blood
-0.02 with the
-0.02 xarelto
-0.02 yesterday hes
-0.03 # d
-0.03 #11+ _ it
-0.03 -for -two
-0.03 <back
-0.03 =a_lot =back_pain
-0.03 =a_lot =eating_disorder
-0.03 =alcohol =head_danger
-0.03 =allergen =possible_fracture
-0.03 =allergen =severe_pain
-0.03 =allergen =testicle
-0.03 =baby
-0.03 =baby =hours_pain
-0.03 =belly_hard =hours_pain
-0.03 =belly_hit =dangerous_person
-0.03 =belly_hit =fell
-0.03 =belly_pain =burn_severity
-0.03 =belly_word =fever
-0.03 =bite_bad =strep_like
-0.03 =bleeding_any =postpartum
-0.03 =bleeding_any =tooth_pulled
-0.03 =blood_streak =constipation
-0.03 =blood_streak =red_patch
-0.03 =blood_streak =sudden
-0.03 =blood_streak =vomiting
-0.03 =bp_high =days_many
-0.03 =chest_lasting =cold_exposure
-0.03 =chest_lasting =dentist
-0.03 =chest_lasting =dizzy
-0.03 =chest_lasting =eye_chemical
-0.03 =chest_lasting =new_medicine
-0.03 =chest_lasting =radiates_leg
-0.03 =chest_lasting =recent_infection
-0.03 =clot_risk =during_exercise
-0.03 =co_words
-0.03 =co_words =rigors
-0.03 =cold_hands =limb_cold_pale
-0.03 =crohns
-0.03 =days_many =means_mentioned
-0.03 =days_many =sting
-0.03 =deep_burn =limb_cold_pale
-0.03 =diarrhea =eye_area
-0.03 =eye_area
-0.03 =fell =hit_hard
-0.03 =hand_infection
-0.03 =hand_infection =possible_fracture
-0.03 =hit_hard =hours_pain
-0.03 =hit_hard =spine_injury
-0.03 =hours_pain =irregular_heart
-0.03 =limb_injury =red_patch
-0.03 =nodes =swelling
-0.03 =postpartum =vaginal_bleeding
-0.03 =radiates =weak_any
-0.03 =red_patch =red_racing
-0.03 =red_patch =scratched
-0.03 =red_patch =wound
-0.03 =scratched =tetanus_due
-0.03 =scratched =wound
-0.03 =thyroid_off
-0.03 ^ _ down
-0.03 ^ _ every
-0.03 ^ _ hav
-0.03 ^ _ have
-0.03 ^ _ line
-0.03 ^ _ little
-0.03 ^ _ nana
-0.03 ^ _ teeth
-0.03 ^ _ thought
-0.03 ^ calf
-0.03 ^ car
-0.03 ^ lower
-0.03 a _ swollen
-0.03 a black
-0.03 a sport
-0.03 after each
-0.03 ago _ im
-0.03 and _ knee
-0.03 and _ up
-0.03 and hurt
-0.03 are _ my
-0.03 are peel
-0.03 arm ache
-0.03 asthma _ i
-0.03 asthma since
-0.03 at his
-0.03 at soccer
-0.03 back _ neck
-0.03 bed _ today
-0.03 been like
-0.03 belly feel
-0.03 blind
-0.03 bluish
-0.03 bottle is
-0.03 breath _ i
-0.03 breath _ im
-0.03 bright light
-0.03 but im
-0.03 campfire
-0.03 cancel
-0.03 cant _ the
-0.03 check my
-0.03 chest _ #
-0.03 crohn
-0.03 daughter had
-0.03 dental
-0.03 different
-0.03 discharge
-0.03 down _ left
-0.03 each feed
-0.03 fall _ his
-0.03 felt a
-0.03 fight _ my
-0.03 fill up
-0.03 finger is
-0.03 gas at
-0.03 grandfather is
-0.03 gut
-0.03 had #
-0.03 had _ low
-0.03 had _ miscarriage
-0.03 had _ pain
-0.03 has _ diarrhea
-0.03 hav _ baby
-0.03 he _ get
-0.03 headache _ two
-0.03 heater
-0.03 her _ its
-0.03 hes fine
-0.03 his shin
-0.03 i ate
-0.03 i dont
-0.03 in _ is
-0.03 is _ anyth
-0.03 is almost
-0.03 it normal
-0.03 itch and
-0.03 jump off
-0.03 know _ it
-0.03 law is
-0.03 left eye
-0.03 lie down
-0.03 lip _ a
-0.03 move _ and
-0.03 move his
-0.03 my _ bottle
-0.03 my _ my
-0.03 my _ pass
-0.03 my _ run
-0.03 my _ was
-0.03 my arm
-0.03 my kid
-0.03 my mother
-0.03 my nana
-0.03 my spleen
-0.03 my sugar
-0.03 nana
-0.03 numb _ i
-0.03 of _ at
-0.03 off _ bridge
-0.03 old _ #11+
-0.03 on _ #
-0.03 on _ leg
-0.03 on thursday
-0.03 or go
-0.03 or so
-0.03 out when
-0.03 pill _ is
-0.03 postpartum #
-0.03 pregnant with
-0.03 red _ swollen
-0.03 rib are
-0.03 rifle
-0.03 second
-0.03 she keep
-0.03 she smil
-0.03 should my
-0.03 since _ quit
-0.03 since can
-0.03 small hole
-0.03 somebody
-0.03 spin clas
-0.03 stepp _ a
-0.03 sugar has
-0.03 sweaty
-0.03 t
-0.03 t #
-0.03 t _ d
-0.03 table cried
-0.03 tattoo
-0.03 teeth _ out
-0.03 the
-0.03 the antibiotic
-0.03 the store
-0.03 their
-0.03 there anyth
-0.03 thi rash
-0.03 tired and
-0.03 to _ hospital
-0.03 toddler ate
-0.03 turn out
-0.03 twice _ and
-0.03 unit
-0.03 vomit twice
-0.03 want _ reschedule
-0.03 wasp sting
-0.03 water pill
-0.03 when _ stand
-0.03 yesterday and
-0.04 #11+ _ morn
-0.04 #11+ im
-0.04 #11+ thi
-0.04 #99+ _ is
-0.04 #99+ for
-0.04 -heart
-0.04 -in -two
-0.04 -rac
-0.04 <came
-0.04 <history
-0.04 <said
-0.04 <they <said
-0.04 =a_lot =racing_heart
-0.04 =allergen =pain_any
-0.04 =asthma
-0.04 =belly_hard =fever
-0.04 =belly_hit =cut_by_accident
-0.04 =belly_word =bite_bad
-0.04 =belly_word =flu_bad
-0.04 =blood_streak =possible_fracture
-0.04 =burn_any =eye_chemical
-0.04 =burn_any =iron_pills
-0.04 =burn_severity =muscle_tear
-0.04 =burn_severity =throat_tight
-0.04 =cast_tight
-0.04 =chest_lasting =low_mood
-0.04 =chest_lasting =postpartum_smell
-0.04 =chest_lasting =vomit_few
-0.04 =chest_lasting =vomiting_constantly
-0.04 =choking_passed =weak_one_side
-0.04 =co_words =hours_pain
-0.04 =cold_exposure =ear_wax
-0.04 =cough
-0.04 =croup_cough
-0.04 =cut_by_accident =cut_self
-0.04 =deep_burn =ear_wax
-0.04 =dentist =head_danger
-0.04 =diarrhea =fever
-0.04 =dizzy =vomiting_constantly
-0.04 =drowsy =swelling
-0.04 =ear_wax =possible_fracture
-0.04 =eye_area =getting_worse
-0.04 =fainted =pale_clammy
-0.04 =fall_any =pain_any
-0.04 =fast_breathing =fever
-0.04 =hives =limb_injury
-0.04 =hurts_breathing =racing_heart
-0.04 =itching =swelling_lips
-0.04 =itchy_only =swelling_lips
-0.04 =limb_bleeds =scratched
-0.04 =limb_injury =many_days
-0.04 =pain_any =radiates
-0.04 =pain_any =throat_tight
-0.04 =rash =trunk_pain
-0.04 =rigors =tired
-0.04 ?it _ ?if
-0.04 ?mean ?if
-0.04 ?sign _ ?a
-0.04 ?the _ ?of
-0.04 ^ _ bang
-0.04 ^ _ bp
-0.04 ^ _ chlorine
-0.04 ^ _ feed
-0.04 ^ _ more
-0.04 ^ _ stand
-0.04 ^ _ start
-0.04 ^ _ stuck
-0.04 ^ altitude
-0.04 ^ dog
-0.04 ^ mother
-0.04 ^ pull
-0.04 ^ roll
-0.04 a _ feel
-0.04 a _ hes
-0.04 a _ stone
-0.04 a blood
-0.04 a kidney
-0.04 a speech
-0.04 a stabb
-0.04 accidental took
-0.04 and _ bp
-0.04 and cough
-0.04 and keep
-0.04 and nausea
-0.04 and noth
-0.04 and off
-0.04 and runn
-0.04 around it
-0.04 baby hasnt
-0.04 bar
-0.04 been hav
-0.04 bleed a
-0.04 breath _ #
-0.04 but not
-0.04 care of
-0.04 cataract
-0.04 check for
-0.04 chiropractor
-0.04 come
-0.04 come _ goe
-0.04 cough
-0.04 cramp _ a
-0.04 dad _ diabetic
-0.04 day _ keep
-0.04 diabetic _ sweaty
-0.04 diaper _ and
-0.04 doesnt _ where
-0.04 fad
-0.04 feel okay
-0.04 fever _ #
-0.04 finger _ the
-0.04 fire _ and
-0.04 foot
-0.04 foot from
-0.04 for _ kidney
-0.04 full of
-0.04 had _ diarrhea
-0.04 had thi
-0.04 has had
-0.04 have _ at
-0.04 havent -poop
-0.04 he _ a
-0.04 heartbeat _ my
-0.04 his _ on
-0.04 hoarse
-0.04 i _ -poop
-0.04 i _ ask
-0.04 i _ hive
-0.04 i _ warfarin
-0.04 i bend
-0.04 i drop
-0.04 ice
-0.04 in thi
-0.04 into _ pill
-0.04 is _ hes
-0.04 is _ with
-0.04 is act
-0.04 it _ hard
-0.04 its better
-0.04 kid _ in
-0.04 left _ tingl
-0.04 lift _ leg
-0.04 line _ my
-0.04 lock in
-0.04 make my
-0.04 marfan
-0.04 mouth sore
-0.04 much _ is
-0.04 my _ blood
-0.04 my _ he
-0.04 my _ site
-0.04 my apartment
-0.04 my feed
-0.04 my flight
-0.04 my lower
-0.04 my port
-0.04 nail polish
-0.04 nauseou
-0.04 night _ the
-0.04 of burn
-0.04 of carrot
-0.04 old _ a
-0.04 on _ off
-0.04 on friday
-0.04 one _ my
-0.04 one arm
-0.04 one has
-0.04 out _ hive
-0.04 pick
-0.04 plan to
-0.04 pneumonia
-0.04 polish
-0.04 poop
-0.04 pressure
-0.04 purple in
-0.04 rash _ a
-0.04 red _ the
-0.04 refus
-0.04 replacement
-0.04 she _ at
-0.04 shower
-0.04 since he
-0.04 son put
-0.04 sore _ over
-0.04 sore all
-0.04 stair
-0.04 stair _ the
-0.04 stomach flu
-0.04 stop it
-0.04 sunday and
-0.04 take _ of
-0.04 take care
-0.04 testicular
-0.04 the _ about
-0.04 the chiropractor
-0.04 the place
-0.04 the second
-0.04 thi heat
-0.04 through his
-0.04 through it
-0.04 tiny _ spot
-0.04 to touch
-0.04 two
-0.04 was _ for
-0.04 went _ on
-0.04 when _ bend
-0.04 when _ throw
-0.04 where _ is
-0.04 with pus
-0.04 yellow phlegm
-0.05 #11+ yr
-0.05 -it
-0.05 <ago when
-0.05 <attack <last
-0.05 <blood _ <my
-0.05 <year <and
-0.05 =a_lot =fever
-0.05 =allergen =eye_hit_bad
-0.05 =allergen =fall_any
-0.05 =allergen =sea_wound
-0.05 =allergen =shaking
-0.05 =belly_hard =burn_severity
-0.05 =bleeding_any =wound
-0.05 =blood_streak =purple_word
-0.05 =bp_medicine =hypertension
-0.05 =burn_severity =inconsolable
-0.05 =burn_severity =kid_breathing
-0.05 =burn_severity =possible_fracture
-0.05 =burn_severity =smoker
-0.05 =child_got_pills =co_words
-0.05 =choking_passed =vomit_few
-0.05 =choking_passed =vomiting
-0.05 =co_words =fever
-0.05 =cold_limb =weak_one_side
-0.05 =cough =recent_infection
-0.05 =cut_by_accident =rash
-0.05 =dangerous_person =inconsolable
-0.05 =days_many =hives
-0.05 =eye_chemical =eye_pain
-0.05 =eye_hit_bad =feels_sleepy
-0.05 =eye_hit_bad =hip_hurts
-0.05 =eye_hit_bad =means_mentioned
-0.05 =eye_hit_bad =radiates_leg
-0.05 =eye_red =one_eye
-0.05 =fever =nodes
-0.05 =head_danger =raynaud_usual
-0.05 =head_danger =upper_belly_pain
-0.05 =headache =hours_pain
-0.05 =hernia_stuck =testicle
-0.05 =itching =raynaud_usual
-0.05 =itchy_only =raynaud_usual
-0.05 =jaw_arm_sweat =tooth
-0.05 =jaw_locked =radiates
-0.05 =joint_hot =walks_on_it
-0.05 =leg_swelling_one =walks_on_it
-0.05 =limb_injury =sea_wound
-0.05 =muscle_strain_word =pain_any
-0.05 =possible_fracture
-0.05 =scratched =sea_wound
-0.05 =sea_wound
-0.05 =sea_wound =wound
-0.05 =speech =throat_sore
-0.05 =swelling =walks_on_it
-0.05 ?call ?if
-0.05 ?call _ ?i
-0.05 ?i ?get
-0.05 ?if _ ?get
-0.05 ?to ?call
-0.05 ?to _ ?if
-0.05 ^ <last
-0.05 ^ _ #11+
-0.05 ^ _ allergic
-0.05 ^ _ blind
-0.05 ^ _ leg
-0.05 ^ _ surgery
-0.05 ^ gas
-0.05 a blister
-0.05 a hear
-0.05 a migraine
-0.05 after surgery
-0.05 am _ the
-0.05 am _ week
-0.05 and _ water
-0.05 and drool
-0.05 antacid
-0.05 bad _ with
-0.05 bad the
-0.05 been _ since
-0.05 below
-0.05 better and
-0.05 block
-0.05 blurry
-0.05 bus
-0.05 can _ come
-0.05 cancel my
-0.05 car crash
-0.05 cast off
-0.05 childproof
-0.05 climb
-0.05 cold _ night
-0.05 cut _ tip
-0.05 cut the
-0.05 do _ childproof
-0.05 do the
-0.05 doctor _ my
-0.05 down _ and
-0.05 edge
-0.05 eye at
-0.05 faint when
-0.05 feel so
-0.05 fight with
-0.05 fine _ he
-0.05 food _ i
-0.05 for six
-0.05 from _ #
-0.05 golf
-0.05 grandson put
-0.05 had a
-0.05 had pneumonia
-0.05 hand _ swollen
-0.05 have lupu
-0.05 have swallow
-0.05 head _ hes
-0.05 heartburn _ i
-0.05 his neck
-0.05 home and
-0.05 hurt _ it
-0.05 i _ a
-0.05 i _ back
-0.05 i _ better
-0.05 i _ lithium
-0.05 i _ lupu
-0.05 i _ what
-0.05 i check
-0.05 i childproof
-0.05 i lift
-0.05 i stepp
-0.05 im _ out
-0.05 im _ with
-0.05 im allergic
-0.05 is now
-0.05 it _ -hurt
-0.05 it _ away
-0.05 it _ that
-0.05 it doesnt
-0.05 last #
-0.05 leave the
-0.05 lot _ im
-0.05 mom leg
-0.05 morn _ one
-0.05 my _ what
-0.05 my cast
-0.05 my chair
-0.05 my trip
-0.05 my two
-0.05 night #11+
-0.05 normal for
-0.05 nose _ is
-0.05 nose _ sneez
-0.05 nose job
-0.05 now _ i
-0.05 of _ water
-0.05 of _ world
-0.05 of heart
-0.05 of red
-0.05 on _ the
-0.05 one _ for
-0.05 one _ the
-0.05 pee is
-0.05 period for
-0.05 physical _ work
-0.05 pregnant _ cant
-0.05 rednes is
-0.05 school say
-0.05 shoulder is
-0.05 since _ trip
-0.05 skin _ my
-0.05 sleep _ im
-0.05 sleep _ my
-0.05 smoker
-0.05 sport
-0.05 stopp
-0.05 surgery _ tuesday
-0.05 swollen she
-0.05 take lithium
-0.05 that im
-0.05 that was
-0.05 the _ before
-0.05 the bus
-0.05 the swing
-0.05 the world
-0.05 thi even
-0.05 think _ a
-0.05 ting
-0.05 to _ at
-0.05 today she
-0.05 tooth _ last
-0.05 twelve
-0.05 up the
-0.05 we _ at
-0.05 week _ it
-0.05 weigh #11+
-0.05 went on
-0.05 when _ move
-0.05 white _ inside
-0.05 with _ on
-0.05 wks preg
-0.05 work _ #
-0.05 work at
-0.05 world
-0.05 yesterday the
-0.06 # am
-0.06 #11+ _ have
-0.06 #11+ _ heart
-0.06 #99+ _ ibuprofen
-0.06 -breath _ a
-0.06 -breath just
-0.06 -out
-0.06 <#99+ <and
-0.06 <ago _ <i
-0.06 <ago _ <want
-0.06 <and _ <to
-0.06 <and _ <want
-0.06 <appendix <out
-0.06 <as _ <kid
-0.06 <doing
-0.06 <doing <rehab
-0.06 <get
-0.06 <had _ <appendix
-0.06 <i <i
-0.06 <i _ <was
-0.06 <in _ <and
-0.06 <last _ fine
-0.06 <month <ago
-0.06 <month fine
-0.06 <my _ <check
-0.06 <rehab
-0.06 <seizure <as
-0.06 <seizure _ <a
-0.06 <talk
-0.06 <to <talk
-0.06 <to _ <to
-0.06 <want _ <talk
-0.06 =allergen =sting
-0.06 =allergen =wound
-0.06 =baby =days_many
-0.06 =bite_bad =cocaine
-0.06 =bite_bad =spine_injury
-0.06 =blister_word =rash
-0.06 =blood_streak =cold_outside
-0.06 =blood_streak =dementia_known
-0.06 =blood_streak =near_faint
-0.06 =blood_streak =sight_for_years
-0.06 =bp_high =hypertension
-0.06 =burn_any =eye_area
-0.06 =burn_severity =swelling_now
-0.06 =calf =pregnant
-0.06 =chest_lasting =limb_bleeds
-0.06 =chest_lasting =refuses
-0.06 =chest_lasting =sunburn
-0.06 =chest_lasting =thrown_off
-0.06 =cholinergic =days_many
-0.06 =clot_risk =joint_hot
-0.06 =cold_only =fever
-0.06 =cold_outside =ear_pain
-0.06 =cold_outside =pain_any
-0.06 =cramps =days_many
-0.06 =cut_by_accident =leaking
-0.06 =cut_by_accident =trunk_pain
-0.06 =dangerous_person =days_many
-0.06 =dangerous_person =low_mood
-0.06 =diabetes =eye_hit_bad
-0.06 =during_exercise =pregnant
-0.06 =elderly =stroke_word
-0.06 =eye_hit_bad =using_word
-0.06 =fast_breathing =hernia_stuck
-0.06 =fever =refuses
-0.06 =getting_worse =moved_right
-0.06 =getting_worse =phlegm
-0.06 =getting_worse =wound_infected
-0.06 =headache =tia_resolved
-0.06 =hip_hurts =pregnant
-0.06 =hip_hurts =squeezing_word
-0.06 =hit_hard =walks_on_it
-0.06 =hurts_move =screams_moved
-0.06 =many_days =phlegm
-0.06 =many_days =scratched
-0.06 =many_days =wound
-0.06 =muscle_tear =pain_any
-0.06 =radiates =tia_resolved
-0.06 =radiates =wakes
-0.06 =squeezing_word =wakes
-0.06 =swelling_face =swelling_now
-0.06 =thrown_off
-0.06 ?in _ ?a
-0.06 ^ _ accidental
-0.06 ^ _ crack
-0.06 ^ _ flu
-0.06 ^ _ havent
-0.06 ^ _ last
-0.06 ^ _ rac
-0.06 ^ _ twist
-0.06 ^ dialysi
-0.06 ^ oven
-0.06 ^ oxygen
-0.06 ^ since
-0.06 ^ was
-0.06 ^ wasp
-0.06 a
-0.06 a _ then
-0.06 a scrape
-0.06 about _ an
-0.06 all _ pill
-0.06 and _ asthma
-0.06 and _ discharge
-0.06 and _ little
-0.06 and _ some
-0.06 and _ teeth
-0.06 and hiccup
-0.06 and needl
-0.06 antibiotic and
-0.06 arm _ it
-0.06 asthma and
-0.06 baby _ #
-0.06 bandage
-0.06 belly after
-0.06 bit _ no
-0.06 blood _ look
-0.06 blood _ machine
-0.06 blood _ my
-0.06 breast
-0.06 breath _ cough
-0.06 breath _ now
-0.06 bump on
-0.06 burn _ on
-0.06 burn with
-0.06 can _ ?come
-0.06 car door
-0.06 chest _ with
-0.06 colostomy bag
-0.06 could it
-0.06 dad _ his
-0.06 dad _ to
-0.06 daughter #11+
-0.06 do _ clean
-0.06 down _ the
-0.06 ear _ and
-0.06 embarrass
-0.06 face _ swell
-0.06 father
-0.06 fifteen
-0.06 finger _ blue
-0.06 found a
-0.06 had heartburn
-0.06 had on
-0.06 have _ blue
-0.06 have _ cut
-0.06 have _ support
-0.06 he quit
-0.06 headache after
-0.06 headache on
-0.06 heart _ in
-0.06 heart pound
-0.06 her chair
-0.06 high _ pressure
-0.06 high blood
-0.06 hit me
-0.06 husband keep
-0.06 i _ acid
-0.06 i _ be
-0.06 i _ but
-0.06 i _ tylenol
-0.06 i accidental
-0.06 i leave
-0.06 i scratch
-0.06 i store
-0.06 i use
-0.06 im done
-0.06 im embarrass
-0.06 in _ back
-0.06 in _ bath
-0.06 in _ chest
-0.06 is still
-0.06 it be
-0.06 its _ #
-0.06 ive _ heartburn
-0.06 ive a
-0.06 jaw hurt
-0.06 keep anyth
-0.06 keep down
-0.06 knee _ and
-0.06 last day
-0.06 lemon
-0.06 mg ibuprofen
-0.06 minut _ i
-0.06 morn _ is
-0.06 mountain
-0.06 mouth burn
-0.06 my _ ate
-0.06 my _ slipp
-0.06 my _ teeth
-0.06 my back
-0.06 my bag
-0.06 my blood
-0.06 my feet
-0.06 night _ week
-0.06 nose _ a
-0.06 of _ with
-0.06 of bed
-0.06 old feel
-0.06 out _ bed
-0.06 pack _ bag
-0.06 pack my
-0.06 pin
-0.06 pin _ needl
-0.06 pin and
-0.06 play ball
-0.06 press
-0.06 pressure is
-0.06 pressure machine
-0.06 push it
-0.06 rac heart
-0.06 say _ son
-0.06 see someone
-0.06 she _ want
-0.06 shock _ the
-0.06 side hurt
-0.06 since _ was
-0.06 son fell
-0.06 start to
-0.06 stay
-0.06 swell on
-0.06 tak _ first
-0.06 the _ out
-0.06 the _ start
-0.06 the _ test
-0.06 the bath
-0.06 they _ away
-0.06 they go
-0.06 to _ side
-0.06 to _ the
-0.06 to one
-0.06 tongue and
-0.06 tonight im
-0.06 turn it
-0.06 twice today
-0.06 up _ stuff
-0.06 want _ drink
-0.06 water is
-0.06 week
-0.06 week _ today
-0.06 week after
-0.06 white spot
-0.06 wife _ a
-0.06 wisdom teeth
-0.06 wont button
-0.06 work i
-0.07 # _ #11+
-0.07 #11+ _ pregnant
-0.07 #11+ now
-0.07 -belly
-0.07 -no _ just
-0.07 -rednes _ -pus
-0.07 -trouble _ just
-0.07 <#99+ <i
-0.07 <#99+ <what
-0.07 <#99+ _ <had
-0.07 <a <seizure
-0.07 <ago _ feel
-0.07 <breath
-0.07 <breath <last
-0.07 <child <do
-0.07 <for <my
-0.07 <had _ <seizure
-0.07 <i <used
-0.07 <i _ <short
-0.07 <in _ <i
-0.07 <in _ <what
-0.07 <last _ <they
-0.07 <license
-0.07 <mention _ <for
-0.07 <neck
-0.07 <need _ <mention
-0.07 <of <breath
-0.07 <of _ <last
-0.07 <short
-0.07 <short <of
-0.07 <short _ <breath
-0.07 <was <short
-0.07 <was _ <of
-0.07 =a_lot =hip_hurts
-0.07 =a_lot =hives_all
-0.07 =a_lot =possible_fracture
-0.07 =allergen =baby
-0.07 =allergen =bp_medicine
-0.07 =baby =burn_severity
-0.07 =baby =ear_wax
-0.07 =belly_hit =choking_passed
-0.07 =belly_pain =fever
-0.07 =belly_pain =swelling
-0.07 =belly_word =hives
-0.07 =bite_bad =eye_surgery
-0.07 =blood_streak =uti
-0.07 =burn_severity =ear_wax
-0.07 =burn_severity =hives_all
-0.07 =choking_passed =hit_hard
-0.07 =contact_lens =eye_hit_bad
-0.07 =cough =during_exercise
-0.07 =cut_by_accident =possible_fracture
-0.07 =dangerous_person =now_at_rest
-0.07 =days_many =left_ribs
-0.07 =days_many =near_faint
-0.07 =days_many =pregnant
-0.07 =during_exercise =limb_injury
-0.07 =during_exercise =walks_on_it
-0.07 =eye_area =eye_surgery
-0.07 =eye_area =injection_joint
-0.07 =eye_area =pregnant
-0.07 =eye_area =recent_surgery
-0.07 =eye_area =three_days
-0.07 =eye_hit_bad =getting_worse
-0.07 =eye_hit_bad =nail_word
-0.07 =fall_any =purple_word
-0.07 =fever =recent_infection
-0.07 =fight_blow =swelling
-0.07 =flank_pain =leg_swelling_one
-0.07 =getting_worse =hip_hurts
-0.07 =getting_worse =scratched
-0.07 =head_injury =tia_resolved
-0.07 =hearing
-0.07 =hives =hives_all
-0.07 =hives_all
-0.07 =hives_all =rash
-0.07 =hours_pain =muscle_strain_word
-0.07 =left_ribs =throat_sore
-0.07 =nail_word =numb_any
-0.07 =pain_any =sting
-0.07 =raynaud_usual =refuses
-0.07 =squeezing_word =using_word
-0.07 =strep_like
-0.07 =vomiting =withdrawal
-0.07 =weight_loss
-0.07 ?a ?cut
-0.07 ?a ?seizure
-0.07 ?attack ?in
-0.07 ?attack _ ?women
-0.07 ?call ?for
-0.07 ?cut
-0.07 ?get ?a
-0.07 ?get _ ?fever
-0.07 ?heart _ ?in
-0.07 ?if _ ?cut
-0.07 ?in ?women
-0.07 ?know _ ?a
-0.07 ?know _ ?my
-0.07 ?my _ ?ever
-0.07 ?of ?a
-0.07 ?seizure
-0.07 ?women
-0.07 ^ <in
-0.07 ^ _ <#99+
-0.07 ^ _ <used
-0.07 ^ _ cried
-0.07 ^ _ did
-0.07 ^ _ inhaler
-0.07 ^ _ lip
-0.07 ^ _ out
-0.07 ^ _ shak
-0.07 ^ _ stepp
-0.07 ^ about
-0.07 ^ ate
-0.07 ^ lump
-0.07 ^ out
-0.07 a _ pink
-0.07 a _ sometim
-0.07 a _ thinner
-0.07 a ladder
-0.07 a mile
-0.07 a stitch
-0.07 ago my
-0.07 aid battery
-0.07 and _ ankl
-0.07 and _ but
-0.07 and spit
-0.07 arm after
-0.07 around noon
-0.07 at _ dad
-0.07 at _ pharmacy
-0.07 baby turn
-0.07 bat _ the
-0.07 bat at
-0.07 beat sometim
-0.07 been a
-0.07 been ach
-0.07 before _ any
-0.07 between
-0.07 birth control
-0.07 blurry _ i
-0.07 boy _ vomit
-0.07 breath through
-0.07 burn _ little
-0.07 by my
-0.07 coffee doctor
-0.07 come at
-0.07 cough _ fine
-0.07 cough _ out
-0.07 cough drink
-0.07 cover
-0.07 covid
-0.07 crash
-0.07 cry
-0.07 cut is
-0.07 day _ have
-0.07 day is
-0.07 do _ give
-0.07 drink _ doctor
-0.07 dull
-0.07 ear are
-0.07 eat my
-0.07 elbow and
-0.07 empty
-0.07 failure
-0.07 fast _ the
-0.07 feel _ ill
-0.07 feel heavy
-0.07 feel lighthead
-0.07 fine _ -fever
-0.07 fish bone
-0.07 flar
-0.07 for _ reason
-0.07 for it
-0.07 get _ refill
-0.07 get _ stitch
-0.07 giv
-0.07 gum bled
-0.07 had
-0.07 had knee
-0.07 have _ cramp
-0.07 have _ disease
-0.07 he isnt
-0.07 hear _ battery
-0.07 heart failure
-0.07 heart flutter
-0.07 hive _ over
-0.07 hive all
-0.07 hold _ pee
-0.07 i _ she
-0.07 i _ with
-0.07 i put
-0.07 i stand
-0.07 im _ great
-0.07 im still
-0.07 in _ #
-0.07 is _ stiff
-0.07 it _ he
-0.07 it _ two
-0.07 it a
-0.07 itchy eye
-0.07 keppra
-0.07 kidney _ pain
-0.07 knee _ last
-0.07 last _ do
-0.07 last two
-0.07 levothyroxine
-0.07 lift _ arm
-0.07 little _ on
-0.07 little pink
-0.07 long drive
-0.07 man
-0.07 mom say
-0.07 morn _ a
-0.07 muscl
-0.07 my _ cold
-0.07 my _ in
-0.07 my _ over
-0.07 my _ ran
-0.07 my incision
-0.07 naloxone
-0.07 next _ can
-0.07 night for
-0.07 normal to
-0.07 now need
-0.07 numb _ my
-0.07 of _ chest
-0.07 online
-0.07 out eye
-0.07 pain _ bad
-0.07 pain from
-0.07 position
-0.07 put my
-0.07 put on
-0.07 reason
-0.07 rib _ sore
-0.07 right after
-0.07 say im
-0.07 should _ take
-0.07 so my
-0.07 sometim _ i
-0.07 sometim when
-0.07 speck
-0.07 stair _ like
-0.07 stair been
-0.07 still _ bit
-0.07 stitch in
-0.07 stomach and
-0.07 stone pain
-0.07 stopp _ #
-0.07 take _ a
-0.07 take lisinopril
-0.07 ten day
-0.07 the _ hurt
-0.07 the _ two
-0.07 the heat
-0.07 the last
-0.07 then at
-0.07 theyre
-0.07 throw _ for
-0.07 too
-0.07 until
-0.07 up _ every
-0.07 up all
-0.07 used _ and
-0.07 very tired
-0.07 was _ #11+
-0.07 was _ over
-0.07 when _ and
-0.07 when she
-0.07 why _ i
-0.07 wont _ it
-0.07 yo _ with
-0.07 you give
-0.08 # _ had
-0.08 # year
-0.08 #11+ _ girl
-0.08 #99+ i
-0.08 -any -more
-0.08 -for
-0.08 -pain _ just
-0.08 -talk
-0.08 <a <kidney
-0.08 <broke <his
-0.08 <concert
-0.08 <everyth
-0.08 <everyth _ <fine
-0.08 <faint <last
-0.08 <faint _ <the
-0.08 <food
-0.08 <his
-0.08 <i _ <#11+
-0.08 <i _ <once
-0.08 <in <a
-0.08 <last _ <i
-0.08 <last _ <with
-0.08 <my <year
-0.08 <my _ <broke
-0.08 <need _ <year
-0.08 <son <broke
-0.08 <son _ <his
-0.08 <stroke <five
-0.08 <that
-0.08 <therapy
-0.08 <was _ <a
-0.08 <with <her
-0.08 =alcohol =chest_lasting
-0.08 =alcohol =eye_area
-0.08 =asthma =hours_pain
-0.08 =at_rest =phlegm
-0.08 =back_sciatica
-0.08 =back_sciatica =radiates_leg
-0.08 =bite_bad =dementia_known
-0.08 =bite_bad =refuses
-0.08 =bite_bad =sight_for_years
-0.08 =bleeding_any =chemical_word
-0.08 =blister_any =scratched
-0.08 =blister_word =scratched
-0.08 =blurry_vision =days_many
-0.08 =burn_severity =rash
-0.08 =calf =hit_hard
-0.08 =chemical_word =itching
-0.08 =chemical_word =itchy_only
-0.08 =chemical_word =rectal_blood
-0.08 =chest_injury_or_ache =ear_wax
-0.08 =chest_injury_or_ache =hurts_move
-0.08 =chest_lasting =cold_outside
-0.08 =chest_lasting =stomach_burn
-0.08 =contact_lens =hernia_stuck
-0.08 =cough =fast_breathing
-0.08 =days_many =rectal_blood
-0.08 =days_many =stool_blood
-0.08 =dementia_known =head_danger
-0.08 =diabetes =hours_pain
-0.08 =discharge =wound
-0.08 =during_exercise =radiates_leg
-0.08 =elderly =limb_injury
-0.08 =eye_area =silent_for_a_reason
-0.08 =fever =neck_pain
-0.08 =flu_bad =tia_resolved
-0.08 =headache =ulcer_nsaid
-0.08 =heat_exposure =tick
-0.08 =hours_pain =stomach_burn
-0.08 =hurts_move =possible_fracture
-0.08 =hypertension
-0.08 =injection_joint =scratched
-0.08 =limb_injury =severe_weakness
-0.08 =low_mood =seizure_usual
-0.08 =pain_any =refuses
-0.08 =pain_any =twisted
-0.08 =panic_known =seizure_usual
-0.08 =possible_fracture =swelling
-0.08 =radiates_leg
-0.08 =raynaud_usual =using_word
-0.08 =spine_injury =stiff_neck
-0.08 =swelling_face =tooth_bad
-0.08 =trunk_pain =walks_on_it
-0.08 ?a _ ?heart
-0.08 ?are _ ?warn
-0.08 ?bill
-0.08 ?heart ?rate
-0.08 ?rate
-0.08 ?start
-0.08 ?stroke _ a
-0.08 ?the ?warn
-0.08 ?the _ ?sign
-0.08 ?warn
-0.08 ?warn ?sign
-0.08 ?warn _ ?of
-0.08 ^ _ <in
-0.08 ^ _ eat
-0.08 ^ _ eyelid
-0.08 ^ _ finger
-0.08 ^ _ scalp
-0.08 ^ _ she
-0.08 ^ a
-0.08 ^ head
-0.08 ^ left
-0.08 ^ smoke
-0.08 ^ start
-0.08 a _ expir
-0.08 a _ itchy
-0.08 a _ since
-0.08 a headache
-0.08 a truck
-0.08 a visit
-0.08 a white
-0.08 after _ fell
-0.08 after _ in
-0.08 after bad
-0.08 aid clas
-0.08 all better
-0.08 an allergic
-0.08 and _ felt
-0.08 and _ pink
-0.08 and bruis
-0.08 and thirsty
-0.08 at _ store
-0.08 back _ #11+
-0.08 back lift
-0.08 be a
-0.08 bit _ up
-0.08 bit itchy
-0.08 bone _ my
-0.08 boy
-0.08 breastfeed
-0.08 but _ been
-0.08 cabinet
-0.08 can _ start
-0.08 can swallow
-0.08 cant _ out
-0.08 cant _ weight
-0.08 cant hear
-0.08 chest _ from
-0.08 constipat _ a
-0.08 cough a
-0.08 cramp and
-0.08 day _ of
-0.08 detergent itchy
-0.08 diabet _ i
-0.08 double dose
-0.08 drink _ night
-0.08 drink cold
-0.08 drink last
-0.08 eye from
-0.08 faint at
-0.08 feel _ do
-0.08 feel numb
-0.08 first _ clas
-0.08 flu _ week
-0.08 flu last
-0.08 for _ had
-0.08 for _ need
-0.08 for a
-0.08 for five
-0.08 forearm
-0.08 forgot my
-0.08 friend _ a
-0.08 from _ detergent
-0.08 from _ i
-0.08 garden no
-0.08 get help
-0.08 go _ when
-0.08 got copd
-0.08 had chest
-0.08 hard my
-0.08 have _ tight
-0.08 have no
-0.08 he _ off
-0.08 heart and
-0.08 her first
-0.08 hes had
-0.08 hik
-0.08 hoarse after
-0.08 how doe
-0.08 husband was
-0.08 i
-0.08 i _ some
-0.08 i drank
-0.08 i lost
-0.08 i sneez
-0.08 i squat
-0.08 i work
-0.08 ice yesterday
-0.08 in _ new
-0.08 is _ mg
-0.08 is _ visit
-0.08 is gone
-0.08 is next
-0.08 it _ better
-0.08 it _ year
-0.08 itchy scalp
-0.08 its gett
-0.08 its hot
-0.08 just _ sore
-0.08 knee pop
-0.08 len _ stuck
-0.08 long should
-0.08 low _ my
-0.08 low mood
-0.08 mak my
-0.08 marathon _ and
-0.08 mood
-0.08 most
-0.08 much _ my
-0.08 much is
-0.08 my _ are
-0.08 my _ husband
-0.08 my _ panic
-0.08 my _ sweat
-0.08 my gallbladder
-0.08 my next
-0.08 new _ itchy
-0.08 newborn to
-0.08 night _ im
-0.08 night _ she
-0.08 normal _ a
-0.08 of _ last
-0.08 off _ ladder
-0.08 oil
-0.08 on _ finger
-0.08 on _ last
-0.08 on an
-0.08 on glas
-0.08 one week
-0.08 or _ for
-0.08 out with
-0.08 pacemaker _ is
-0.08 pain _ the
-0.08 pick _ the
-0.08 play football
-0.08 pool chlorine
-0.08 rash _ new
-0.08 run _ my
-0.08 scare
-0.08 sciatica
-0.08 sciatica down
-0.08 set
-0.08 she _ walk
-0.08 she only
-0.08 should _ keep
-0.08 skin feel
-0.08 snake
-0.08 son _ had
-0.08 sore _ runn
-0.08 stood _ fast
-0.08 surgery cut
-0.08 swallow fine
-0.08 tampon
-0.08 that _ year
-0.08 that for
-0.08 the back
-0.08 thi week
-0.08 to exercise
-0.08 tooth _ a
-0.08 truck
-0.08 tv and
-0.08 twist
-0.08 up fast
-0.08 usual _ attack
-0.08 usual panic
-0.08 water its
-0.08 we _ it
-0.08 weight
-0.08 went away
-0.08 went out
-0.08 when _ cough
-0.08 when _ squat
-0.08 wife say
-0.08 with _ phlegm
-0.08 work had
-0.08 yesterday _ bit
-0.08 yesterday a
-0.08 yesterday i
-0.08 you _ #
-0.08 you _ me
-0.09 #11+
-0.09 #11+ _ just
-0.09 #11+ on
-0.09 -#11+
-0.09 -of _ just
-0.09 -rash
-0.09 -rash just
-0.09 <#99+ _ <i
-0.09 <a <c
-0.09 <a <miscarriage
-0.09 <a _ <section
-0.09 <ago _ <my
-0.09 <and <want
-0.09 <bleed
-0.09 <blood <clot
-0.09 <c
-0.09 <c <section
-0.09 <drink _ <year
-0.09 <ear
-0.09 <gallbladder <out
-0.09 <gallbladder _ <in
-0.09 <had _ <bleed
-0.09 <had _ <c
-0.09 <had _ <gallbladder
-0.09 <had _ <miscarriage
-0.09 <i <had
-0.09 <i <want
-0.09 <last _ and
-0.09 <lung
-0.09 <miscarriage
-0.09 <miscarriage <two
-0.09 <miscarriage _ <year
-0.09 <month <and
-0.09 <month _ <it
-0.09 <my <gallbladder
-0.09 <section
-0.09 <she _ <a
-0.09 <was <fine
-0.09 <year _ <was
-0.09 =a_lot =flank_pain
-0.09 =alcohol =fast_breathing
-0.09 =alcohol =short_breath
-0.09 =allergen =hernia_stuck
-0.09 =belly_hit =pain_any
-0.09 =belly_pain =cramps
-0.09 =belly_surgery_recent =recent_surgery
-0.09 =belly_word =cramps
-0.09 =bite_bad =ear_wax
-0.09 =bite_bad =many_days
-0.09 =blister_any =hours_pain
-0.09 =blister_any =pain_any
-0.09 =blister_word =hours_pain
-0.09 =blister_word =pain_any
-0.09 =blood_streak =bluish
-0.09 =blood_streak =raynaud_usual
-0.09 =bluish =ear_wax
-0.09 =chest_lasting =kitchen_smoke
-0.09 =chest_lasting =slow_heart
-0.09 =cold_exposure =pain_any
-0.09 =cough =three_days
-0.09 =cramps =fever
-0.09 =dangerous_person =ear_wax
-0.09 =dementia_known =rash
-0.09 =dizzy =nausea
-0.09 =during_exercise =heart_condition
-0.09 =during_exercise =joint_hot
-0.09 =during_exercise =weak_any
-0.09 =ear_wax =shaking
-0.09 =fell =swelling
-0.09 =fever =three_days
-0.09 =headache =raynaud_usual
-0.09 =hours_pain =hypertension
-0.09 =hours_pain =postpartum_smell
-0.09 =hours_pain =swelling_lips
-0.09 =left_ribs =pain_any
-0.09 =many_days =vomiting
-0.09 =muscle_strain_word =rash
-0.09 =nosebleed
-0.09 =pain_any =phlegm
-0.09 =pregnant =short_breath
-0.09 =rash =raynaud_usual
-0.09 =rash =sight_for_years
-0.09 =upper_belly_pain =vomiting
-0.09 ?a ?normal
-0.09 ?a _ ?clot
-0.09 ?about ?a
-0.09 ?breathe
-0.09 ?call ?about
-0.09 ?come ?in
-0.09 ?come _ ?for
-0.09 ?could
-0.09 ?couldnt
-0.09 ?couldnt ?breathe
-0.09 ?do _ ?lower
-0.09 ?ever
-0.09 ?get
-0.09 ?hav _ ?heart
-0.09 ?i ?lower
-0.09 ?if _ ?is
-0.09 ?in ?for
-0.09 ?is _ ?normal
-0.09 ?lower
-0.09 ?normal
-0.09 ?of _ ?heart
-0.09 ?someone ?is
-0.09 ^ _ chest
-0.09 ^ _ gum
-0.09 ^ _ had
-0.09 ^ _ infant
-0.09 ^ _ itchy
-0.09 ^ _ next
-0.09 ^ _ nurse
-0.09 ^ _ pee
-0.09 ^ _ shrimp
-0.09 ^ _ time
-0.09 ^ came
-0.09 ^ fever
-0.09 ^ hurt
-0.09 ^ mom
-0.09 a _ ball
-0.09 a _ while
-0.09 a clas
-0.09 a doctor
-0.09 a test
-0.09 act like
-0.09 aid _ for
-0.09 and _ freak
-0.09 antibiotic
-0.09 anyth
-0.09 apart
-0.09 at _ pool
-0.09 at nine
-0.09 baby _ so
-0.09 bad on
-0.09 better now
-0.09 bit but
-0.09 bled _ bit
-0.09 blood _ thi
-0.09 blood when
-0.09 blow _ nose
-0.09 blow my
-0.09 bowl
-0.09 call about
-0.09 chang
-0.09 chest _ it
-0.09 clean a
-0.09 cold _ week
-0.09 cough _ my
-0.09 cough _ night
-0.09 cough at
-0.09 day _ burn
-0.09 do _ ?someone
-0.09 doe my
-0.09 dont -see
-0.09 edge of
-0.09 every feed
-0.09 eye vision
-0.09 fell at
-0.09 floater _ had
-0.09 floater ive
-0.09 fly _ i
-0.09 fly can
-0.09 freak
-0.09 freak out
-0.09 get _ bit
-0.09 get _ too
-0.09 get better
-0.09 get heartburn
-0.09 grandmother _ i
-0.09 grapefruit juice
-0.09 had _ year
-0.09 had for
-0.09 has diabet
-0.09 he _ chok
-0.09 head ache
-0.09 head with
-0.09 headache since
-0.09 heal nice
-0.09 hold her
-0.09 hole
-0.09 hurt since
-0.09 husband drank
-0.09 i ?come
-0.09 i _ -see
-0.09 i _ ?in
-0.09 i breath
-0.09 i hurt
-0.09 im _ before
-0.09 im _ my
-0.09 im freak
-0.09 im not
-0.09 insulin at
-0.09 is _ to
-0.09 it _ its
-0.09 just _ cough
-0.09 kit for
-0.09 last _ than
-0.09 leak pee
-0.09 leg after
-0.09 los
-0.09 low since
-0.09 morn _ i
-0.09 my _ baby
-0.09 my _ chok
-0.09 my _ make
-0.09 my infant
-0.09 my record
-0.09 my refill
-0.09 my surgery
-0.09 nice
-0.09 night _ cant
-0.09 nurse said
-0.09 of hot
-0.09 off his
-0.09 on _ now
-0.09 on _ tissue
-0.09 on a
-0.09 one _ old
-0.09 out _ is
-0.09 pill _ grapefruit
-0.09 potassium
-0.09 pressure _ with
-0.09 quarter _ nine
-0.09 rash _ blister
-0.09 said
-0.09 should _ eat
-0.09 since _ flight
-0.09 skip lunch
-0.09 slic
-0.09 someth for
-0.09 son
-0.09 son eye
-0.09 sore _ for
-0.09 spider
-0.09 spot on
-0.09 stiff leg
-0.09 sting _ my
-0.09 swollen _ i
-0.09 the _ said
-0.09 the doctor
-0.09 the hospital
-0.09 the tissue
-0.09 think _ ate
-0.09 though
-0.09 tissue _ i
-0.09 tissue when
-0.09 to _ er
-0.09 tooth and
-0.09 two _ can
-0.09 two _ no
-0.09 two year
-0.09 up hes
-0.09 vaginal
-0.09 wasp _ the
-0.09 week postpartum
-0.09 what to
-0.09 when _ dont
-0.09 with _ juice
-0.09 with diabet
-0.09 with grapefruit
-0.09 wont answer
-0.09 work _ the
-0.09 worse
-0.09 year _ a
-0.1 # _ a
-0.1 # so
-0.1 -back -pain
-0.1 -chest _ -no
-0.1 -fever _ -back
-0.1 -fever _ -week
-0.1 -fever just
-0.1 -or -back
-0.1 <a <concussion
-0.1 <a <counselor
-0.1 <a <fever
-0.1 <a _ <do
-0.1 <a _ <five
-0.1 <after <a
-0.1 <and <i
-0.1 <and _ <like
-0.1 <blood <in
-0.1 <concussion
-0.1 <counselor
-0.1 <faint _ <year
-0.1 <felt
-0.1 <felt _ <once
-0.1 <fever
-0.1 <had _ <fever
-0.1 <i <be
-0.1 <i <felt
-0.1 <mom <had
-0.1 <mom _ <a
-0.1 <my <appendix
-0.1 <my <wife
-0.1 <my _ <faint
-0.1 <my _ <pass
-0.1 <need <a
-0.1 <need <to
-0.1 <once <last
-0.1 <out <at
-0.1 <out _ <the
-0.1 <pass <out
-0.1 <pass _ <at
-0.1 <to _ <about
-0.1 <what
-0.1 <when <my
-0.1 <wife
-0.1 =a_lot =flu_bad
-0.1 =a_lot =itchy_only
-0.1 =a_lot =low_mood
-0.1 =alcohol =pees_lot
-0.1 =back_pain =walks_on_it
-0.1 =bleeding_any =limb_injury
-0.1 =blood_streak =ear_pain
-0.1 =blood_streak =sting
-0.1 =burn_severity =sudden
-0.1 =chest_lasting =pees_lot
-0.1 =cold_outside =hours_pain
-0.1 =cough =rigors_hard
-0.1 =cough =shaking
-0.1 =cut_by_accident =deep_cut
-0.1 =dangerous_person =eye_chemical
-0.1 =dangerous_person =heart_condition
-0.1 =days_many =during_exercise
-0.1 =days_many =three_days
-0.1 =dementia_known =shaking
-0.1 =diarrhea =pain_any
-0.1 =ear_pain =ear_wax
-0.1 =ear_wax =throat_sore
-0.1 =fall_hard =thrown_off
-0.1 =fever =strep_like
-0.1 =flu_bad =pain_any
-0.1 =head_injury =hernia_stuck
-0.1 =head_injury =hours_pain
-0.1 =heat_exposure =pain_any
-0.1 =hit_hard =limb_injury
-0.1 =joint_hot
-0.1 =muscle_strain_word =shaking
-0.1 =raynaud_usual =shaking
-0.1 =raynaud_usual =short_breath
-0.1 =shaking =sight_for_years
-0.1 =speech =wakes
-0.1 ?a ?stroke
-0.1 ?are ?the
-0.1 ?at
-0.1 ?do _ ?prevent
-0.1 ?i _ ?a
-0.1 ?my _ ?has
-0.1 ?what _ ?the
-0.1 ^ _ <felt
-0.1 ^ _ <i
-0.1 ^ _ <last
-0.1 ^ _ <wife
-0.1 ^ _ ?can
-0.1 ^ _ baby
-0.1 ^ _ ear
-0.1 ^ _ scar
-0.1 ^ _ scrape
-0.1 ^ _ uncle
-0.1 ^ _ yr
-0.1 ^ burn
-0.1 ^ cast
-0.1 ^ lost
-0.1 a _ milk
-0.1 a _ what
-0.1 a stomach
-0.1 after _ pap
-0.1 ago i
-0.1 alcohol with
-0.1 an _ for
-0.1 and _ baby
-0.1 and _ pressure
-0.1 and _ walk
-0.1 and very
-0.1 apartment
-0.1 are _ me
-0.1 arm _ now
-0.1 at #11+
-0.1 at _ its
-0.1 at work
-0.1 ate _ whole
-0.1 baby poop
-0.1 baby pull
-0.1 be
-0.1 be seen
-0.1 before noon
-0.1 bf
-0.1 bit at
-0.1 bit dizzy
-0.1 bleed _ a
-0.1 blood _ check
-0.1 bottle _ is
-0.1 branch _ on
-0.1 branch fell
-0.1 brush
-0.1 chest _ in
-0.1 chest that
-0.1 chopp _ its
-0.1 clinic _ the
-0.1 cold _ all
-0.1 concussion
-0.1 constipat _ two
-0.1 crack _ i
-0.1 crack when
-0.1 curiou
-0.1 day for
-0.1 do _ check
-0.1 dog _ on
-0.1 drink _ with
-0.1 drink coffee
-0.1 exercis
-0.1 expir can
-0.1 face with
-0.1 feel _ tear
-0.1 fever #99+
-0.1 food poison
-0.1 for _ cancer
-0.1 from _ the
-0.1 from the
-0.1 gallbladder
-0.1 get _ if
-0.1 get _ test
-0.1 get _ work
-0.1 get off
-0.1 get short
-0.1 got _ nail
-0.1 grandfather
-0.1 hand all
-0.1 hand tingle
-0.1 has copd
-0.1 have _ blood
-0.1 have _ sore
-0.1 her _ in
-0.1 his _ from
-0.1 husband is
-0.1 husband leg
-0.1 i _ another
-0.1 i _ have
-0.1 i _ tired
-0.1 i _ two
-0.1 i test
-0.1 i with
-0.1 if _ stand
-0.1 if my
-0.1 in #
-0.1 in _ arm
-0.1 in _ sauna
-0.1 is _ thi
-0.1 its _ tiny
-0.1 just _ to
-0.1 knee _ is
-0.1 know _ she
-0.1 last _ better
-0.1 last _ feel
-0.1 letter for
-0.1 little _ but
-0.1 little milk
-0.1 long _ the
-0.1 long after
-0.1 may
-0.1 me _ at
-0.1 me _ been
-0.1 mild sunburn
-0.1 mix _ and
-0.1 much _ the
-0.1 my _ hard
-0.1 my _ left
-0.1 my _ month
-0.1 my _ refill
-0.1 my _ woke
-0.1 my pregnancy
-0.1 my year
-0.1 need _ for
-0.1 need _ test
-0.1 next _ #
-0.1 no -thought
-0.1 not -me
-0.1 now _ he
-0.1 number _ i
-0.1 number do
-0.1 nurse haha
-0.1 off _ at
-0.1 off work
-0.1 old _ drool
-0.1 on _ #11+
-0.1 on _ branch
-0.1 on _ fridge
-0.1 on me
-0.1 onion _ a
-0.1 onion its
-0.1 pill _ the
-0.1 please _ my
-0.1 pregnant _ a
-0.1 pres
-0.1 pressure check
-0.1 pushup _ when
-0.1 pushup hurt
-0.1 put it
-0.1 quit _ and
-0.1 red _ hot
-0.1 ride a
-0.1 right when
-0.1 safe around
-0.1 sat
-0.1 scrape _ my
-0.1 scrape on
-0.1 she _ the
-0.1 side _ when
-0.1 six week
-0.1 small cut
-0.1 smoke _ my
-0.1 so _ that
-0.1 so after
-0.1 someone _ the
-0.1 son woke
-0.1 space heater
-0.1 spot _ the
-0.1 step
-0.1 step and
-0.1 stitch _ i
-0.1 stitch when
-0.1 sugar _ #99+
-0.1 surgery on
-0.1 swell _ little
-0.1 take warfarin
-0.1 th _ #
-0.1 the _ im
-0.1 the _ just
-0.1 the swell
-0.1 the vaccine
-0.1 throat _ cant
-0.1 throat with
-0.1 tiny cut
-0.1 to _ her
-0.1 trampoline
-0.1 uncle has
-0.1 want _ on
-0.1 we _ his
-0.1 went to
-0.1 what number
-0.1 when _ tired
-0.1 where she
-0.1 with _ in
-0.1 without
-0.1 work and
-0.1 worri
-0.1 yesterday _ when
-0.1 yesterday hurt
-0.1 yo girl
-0.11 # _ tomorrow
-0.11 # of
-0.11 # yo
-0.11 -no -shortnes
-0.11 -no _ -of
-0.11 -pain _ -swell
-0.11 -reason
-0.11 <#11+ <year
-0.11 <a <heart
-0.11 <ago _ im
-0.11 <as _ <child
-0.11 <bad
-0.11 <before
-0.11 <bender _ <month
-0.11 <dad
-0.11 <dad <had
-0.11 <dad _ <a
-0.11 <drink
-0.11 <faint <at
-0.11 <i <stopp
-0.11 <i _ <drink
-0.11 <i _ <in
-0.11 <my <dad
-0.11 <my <sister
-0.11 <need <my
-0.11 <seizure
-0.11 <sister
-0.11 <stopp
-0.11 <stopp <drink
-0.11 =asthma =cough
-0.11 =bleeding_any =deep_cut
-0.11 =bleeding_any =small_cut
-0.11 =blister_any =eye_hit_bad
-0.11 =blister_word =eye_hit_bad
-0.11 =blood_streak =squeezing_word
-0.11 =blood_thinner =diarrhea
-0.11 =bp_medicine
-0.11 =burn_severity =cough
-0.11 =burn_severity =heat_exposure
-0.11 =burn_severity =shingles
-0.11 =chest_any =muscle_strain_word
-0.11 =chest_injury_or_ache =muscle_strain_word
-0.11 =chest_injury_or_ache =muscle_tear
-0.11 =chest_lasting =nausea
-0.11 =chest_pain =muscle_strain_word
-0.11 =choking_passed =fever
-0.11 =cold_outside =no_gas
-0.11 =cough =high_fever
-0.11 =cramps =head_danger
-0.11 =cramps =hours_pain
-0.11 =cut_self =possible_fracture
-0.11 =dangerous_person =tired
-0.11 =days_many =drooling
-0.11 =discharge =wound_infected
-0.11 =ear_wax =no_gas
-0.11 =ear_wax =sudden
-0.11 =ear_wax =tired
-0.11 =eye_area =throat_sore
-0.11 =eye_hit_bad =sight_for_years
-0.11 =eye_hit_bad =small_cut
-0.11 =eye_red
-0.11 =fast_breathing =high_fever
-0.11 =heat_exposure =hours_pain
-0.11 =high_fever =short_breath
-0.11 =hit_hard =scratched
-0.11 =hours_pain =limb_bleeds
-0.11 =hours_pain =swelling_throat
-0.11 =hours_pain =throat_sore
-0.11 =hours_pain =tingling_hands
-0.11 =low_mood =postpartum
-0.11 =muscle_strain_word =trunk_pain
-0.11 =possible_fracture =upper_belly_pain
-0.11 =possible_fracture =wound
-0.11 =recent_infection =tia_resolved
-0.11 =stomach_burn
-0.11 =wakes =weak_any
-0.11 ?a ?newborn
-0.11 ?are _ ?symptom
-0.11 ?do _ ?know
-0.11 ?doe ?it
-0.11 ?headache
-0.11 ?if ?a
-0.11 ?if _ ?son
-0.11 ?it ?mean
-0.11 ?my ?son
-0.11 ?newborn
-0.11 ?son
-0.11 ?symptom
-0.11 ?symptom ?of
-0.11 ?the ?symptom
-0.11 ?to ?prevent
-0.11 ?to _ ?one
-0.11 ?watch
-0.11 ?watch ?for
-0.11 ?what ?doe
-0.11 ?what _ ?it
-0.11 ^ _ <dad
-0.11 ^ _ <daughter
-0.11 ^ _ <sister
-0.11 ^ _ <stopp
-0.11 ^ _ about
-0.11 ^ _ drool
-0.11 ^ _ flight
-0.11 ^ _ slid
-0.11 ^ _ throat
-0.11 ^ _ tired
-0.11 ^ _ tooth
-0.11 ^ all
-0.11 ^ just
-0.11 ^ my
-0.11 ^ wednesday
-0.11 a _ dry
-0.11 a _ flight
-0.11 a _ k
-0.11 a _ sign
-0.11 a broken
-0.11 a colonoscopy
-0.11 a ride
-0.11 a week
-0.11 after two
-0.11 and _ ache
-0.11 and _ smoke
-0.11 and they
-0.11 and watery
-0.11 are _ up
-0.11 are good
-0.11 are tired
-0.11 at _ he
-0.11 at _ thirty
-0.11 at school
-0.11 baby _ #11+
-0.11 balance
-0.11 bandaid _ fine
-0.11 be _ the
-0.11 block _ swimm
-0.11 block after
-0.11 blood _ i
-0.11 both
-0.11 bp med
-0.11 bp was
-0.11 breath today
-0.11 burn _ blister
-0.11 calf _ night
-0.11 calf at
-0.11 can _ and
-0.11 chest congestion
-0.11 chest start
-0.11 chok _ water
-0.11 cold last
-0.11 confirm
-0.11 confirm my
-0.11 congestion with
-0.11 cough _ going
-0.11 cough blood
-0.11 cramp in
-0.11 daughter #
-0.11 day _ christma
-0.11 day before
-0.11 day breath
-0.11 day can
-0.11 do ?to
-0.11 do _ ?prevent
-0.11 do _ park
-0.11 dose
-0.11 dot
-0.11 dur
-0.11 ear _ block
-0.11 every #
-0.11 eye _ tired
-0.11 eye doctor
-0.11 eyelid
-0.11 feel block
-0.11 feet are
-0.11 fever _ no
-0.11 fever _ the
-0.11 fever _ yesterday
-0.11 flos
-0.11 food _ good
-0.11 food are
-0.11 from _ lab
-0.11 from _ tooth
-0.11 from cough
-0.11 get an
-0.11 get check
-0.11 get cold
-0.11 get migrain
-0.11 get out
-0.11 giv a
-0.11 got _ my
-0.11 grandma slid
-0.11 grandmother
-0.11 grav
-0.11 grav disease
-0.11 he _ football
-0.11 he _ his
-0.11 health
-0.11 heel _ new
-0.11 heel from
-0.11 heimlich
-0.11 home _ is
-0.11 how _ work
-0.11 i _ -slept
-0.11 i _ ?if
-0.11 i _ ?to
-0.11 i _ check
-0.11 i _ help
-0.11 i _ them
-0.11 i _ xarelto
-0.11 i flos
-0.11 i park
-0.11 ibuprofen help
-0.11 in _ yard
-0.11 it _ out
-0.11 it again
-0.11 itch from
-0.11 itchy _ watery
-0.11 its swollen
-0.11 ive _ constipat
-0.11 jaw _ when
-0.11 kenya
-0.11 kenya _ shot
-0.11 kid swallow
-0.11 last
-0.11 last _ when
-0.11 last week
-0.11 leg wont
-0.11 like ill
-0.11 log
-0.11 long _ i
-0.11 look _ my
-0.11 me _ my
-0.11 meningiti
-0.11 meningiti vaccine
-0.11 mild rash
-0.11 month old
-0.11 morn feel
-0.11 much _ a
-0.11 my _ card
-0.11 my _ its
-0.11 my _ med
-0.11 my _ should
-0.11 my _ spit
-0.11 my _ tooth
-0.11 my tongue
-0.11 my visit
-0.11 needl _ i
-0.11 night _ play
-0.11 night he
-0.11 nose cough
-0.11 of _ today
-0.11 of pain
-0.11 on _ broken
-0.11 on day
-0.11 on stair
-0.11 on water
-0.11 out friday
-0.11 over _ is
-0.11 pap
-0.11 pap smear
-0.11 park
-0.11 pill a
-0.11 puff
-0.11 pump site
-0.11 purple _ on
-0.11 pus
-0.11 referral
-0.11 room
-0.11 runny _ cough
-0.11 safe _ a
-0.11 she swallow
-0.11 shot yesterday
-0.11 should _ be
-0.11 side _ while
-0.11 sister had
-0.11 slid
-0.11 smear
-0.11 son has
-0.11 sore _ cough
-0.11 stabb _ my
-0.11 stabb pain
-0.11 stair at
-0.11 stop _ i
-0.11 sugar _ been
-0.11 take xarelto
-0.11 teacher
-0.11 than a
-0.11 that _ for
-0.11 the _ do
-0.11 the _ dose
-0.11 the _ mine
-0.11 the _ time
-0.11 the _ when
-0.11 the heimlich
-0.11 the meat
-0.11 the meningiti
-0.11 thi morn
-0.11 tingl _ i
-0.11 tinnitu
-0.11 to ?watch
-0.11 to _ ?for
-0.11 to _ his
-0.11 to _ thi
-0.11 to kenya
-0.11 toe
-0.11 tomorrow night
-0.11 took _ bp
-0.11 tooth _ pull
-0.11 tooth was
-0.11 try
-0.11 turn gray
-0.11 up _ a
-0.11 up _ after
-0.11 up _ nose
-0.11 vomit every
-0.11 when _ flos
-0.11 when they
-0.11 with _ baseball
-0.11 with leg
-0.11 woke with
-0.12 #
-0.12 # _ from
-0.12 # _ tuesday
-0.12 #11+ _ monday
-0.12 #11+ _ right
-0.12 #11+ i
-0.12 -have -chest
-0.12 -have _ -pain
-0.12 -no _ -talk
-0.12 -trouble -talk
-0.12 -weaknes
-0.12 -weaknes -no
-0.12 -weaknes _ -trouble
-0.12 <a <baby
-0.12 <at
-0.12 <her
-0.12 <mention
-0.12 <my <arm
-0.12 <my <last
-0.12 <of <blood
-0.12 <once <in
-0.12 <once _ <high
-0.12 <stroke <in
-0.12 <stroke _ <#99+
-0.12 <stroke _ <year
-0.12 <suicide
-0.12 <to <mention
-0.12 <was _ <kid
-0.12 =a_lot =ear_wax
-0.12 =a_lot =sting
-0.12 =belly_hit =days_many
-0.12 =belly_hit =possible_fracture
-0.12 =belly_pain =bite_bad
-0.12 =belly_pain =diarrhea
-0.12 =belly_surgery_recent =gallbladder
-0.12 =bite_bad =eye_red
-0.12 =blood_streak =strep_like
-0.12 =blood_streak =tonsils_out
-0.12 =bp_medicine =hours_pain
-0.12 =bp_medicine =means_mentioned
-0.12 =bp_medicine =using_word
-0.12 =burn_any =mouth_burning
-0.12 =burn_severity =deep_cut
-0.12 =calf =red_patch
-0.12 =calf =refuses
-0.12 =chemical_word =stool_blood
-0.12 =chemical_word =vaginal_bleeding
-0.12 =chest_lasting =ulcer_nsaid
-0.12 =clot_risk =gallbladder
-0.12 =co_word =co_words
-0.12 =cramps
-0.12 =cramps =pain_any
-0.12 =cut_by_accident
-0.12 =cut_by_accident =eye_hit_bad
-0.12 =days_many =hit_hard
-0.12 =days_many =limb_injury
-0.12 =ear_wax =pain_any
-0.12 =ear_wax =tooth
-0.12 =eye_hit_bad =muscle_tear
-0.12 =gallbladder =injection_joint
-0.12 =gallbladder =recent_surgery
-0.12 =getting_worse =red_patch
-0.12 =getting_worse =squeezing_word
-0.12 =hypertension =means_mentioned
-0.12 =hypertension =using_word
-0.12 =leg_swelling_one =spreading
-0.12 =near_faint =raynaud_usual
-0.12 =nodes
-0.12 =phlegm =squeezing_word
-0.12 =rash =strep_like
-0.12 =rash =tonsils_out
-0.12 =raynaud_usual =seizure_usual
-0.12 =rigors =throat_sore
-0.12 =tooth_pulled
-0.12 =trunk_pain =uti
-0.12 =vomit_few =withdrawal
-0.12 ?a ?snake
-0.12 ?a _ ?bite
-0.12 ?bite
-0.12 ?doe ?that
-0.12 ?feel
-0.12 ?has
-0.12 ?make ?you
-0.12 ?need
-0.12 ?poison
-0.12 ?should
-0.12 ?should ?a
-0.12 ?snake
-0.12 ?snake ?bite
-0.12 ?that ?mean
-0.12 ?treat _ ?snake
-0.12 ^ <broke
-0.12 ^ _ -numbnes
-0.12 ^ _ i
-0.12 ^ _ is
-0.12 ^ _ know
-0.12 ^ _ left
-0.12 ^ _ morn
-0.12 ^ _ mother
-0.12 ^ _ of
-0.12 ^ _ shock
-0.12 ^ _ stres
-0.12 ^ _ yesterday
-0.12 ^ fish
-0.12 ^ he
-0.12 ^ heat
-0.12 ^ i
-0.12 ^ pump
-0.12 ^ tampon
-0.12 ^ white
-0.12 a _ exam
-0.12 a _ form
-0.12 a bark
-0.12 a period
-0.12 a ton
-0.12 ach
-0.12 ache _ the
-0.12 after _ antibiotic
-0.12 along _ has
-0.12 alway have
-0.12 and _ ear
-0.12 and _ today
-0.12 and since
-0.12 any time
-0.12 anyth _ thi
-0.12 arm _ numb
-0.12 arm _ the
-0.12 at _ or
-0.12 at _ pm
-0.12 at quarter
-0.12 attack can
-0.12 baby not
-0.12 baby was
-0.12 back _ mexico
-0.12 back with
-0.12 bang
-0.12 bed _ day
-0.12 bench
-0.12 bench pres
-0.12 bite my
-0.12 body
-0.12 bump _ my
-0.12 burn _ the
-0.12 but fine
-0.12 can _ renew
-0.12 can _ send
-0.12 chest when
-0.12 clock
-0.12 come out
-0.12 couple _ minut
-0.12 crack
-0.12 cramp
-0.12 day off
-0.12 do _ take
-0.12 doing great
-0.12 drank _ its
-0.12 energy
-0.12 except
-0.12 except friday
-0.12 fast before
-0.12 father _ is
-0.12 feed
-0.12 feel _ late
-0.12 feel short
-0.12 fever _ five
-0.12 fine since
-0.12 for _ my
-0.12 from _ screen
-0.12 from mexico
-0.12 from soccer
-0.12 gallbladder surgery
-0.12 gland
-0.12 good _ i
-0.12 got a
-0.12 grind
-0.12 group for
-0.12 had _ sore
-0.12 had _ stroke
-0.12 had hiccup
-0.12 headache for
-0.12 his _ pill
-0.12 hurt _ he
-0.12 i _ antibiotic
-0.12 i am
-0.12 i cried
-0.12 i pack
-0.12 in hot
-0.12 is spread
-0.12 its _ again
-0.12 ive _ hiccup
-0.12 jaw _ tight
-0.12 knock me
-0.12 left foot
-0.12 leg _ spread
-0.12 license
-0.12 like _ see
-0.12 like tear
-0.12 little _ the
-0.12 long _ it
-0.12 me _ its
-0.12 mexico
-0.12 monday morn
-0.12 month _ roll
-0.12 month _ vaccin
-0.12 much should
-0.12 my _ foot
-0.12 my _ sleep
-0.12 my _ surgery
-0.12 my coworker
-0.12 my stitch
-0.12 my stres
-0.12 need antibiotic
-0.12 needl
-0.12 nervou before
-0.12 new medicine
-0.12 no energy
-0.12 normal _ rate
-0.12 normal heart
-0.12 note
-0.12 nurse _ me
-0.12 of minut
-0.12 off _ is
-0.12 ok _ fly
-0.12 ok _ take
-0.12 old _ his
-0.12 old roll
-0.12 on _ tonsil
-0.12 onion _ stopp
-0.12 onion it
-0.12 over in
-0.12 oxygen reader
-0.12 pain _ up
-0.12 painful blister
-0.12 poison _ i
-0.12 puffy
-0.12 quiet
-0.12 rate _ a
-0.12 rate for
-0.12 reader
-0.12 reader _ #11+
-0.12 reader say
-0.12 red _ sore
-0.12 renew
-0.12 renew it
-0.12 roll _ ankle
-0.12 say i
-0.12 shaky when
-0.12 shape
-0.12 shav it
-0.12 she see
-0.12 should _ pack
-0.12 sit _ it
-0.12 small burn
-0.12 son isnt
-0.12 start _ a
-0.12 stres test
-0.12 stuff _ my
-0.12 sunday _ half
-0.12 support _ for
-0.12 swell _ a
-0.12 tak a
-0.12 take _ the
-0.12 take aspirin
-0.12 that
-0.12 the scar
-0.12 the shingl
-0.12 the squeez
-0.12 thi _ its
-0.12 to schedule
-0.12 too _ it
-0.12 tooth _ i
-0.12 tooth _ when
-0.12 tummy is
-0.12 use
-0.12 wait _ my
-0.12 was _ i
-0.12 was _ she
-0.12 weed
-0.12 week _ should
-0.12 what _ normal
-0.12 with an
-0.12 with burn
-0.12 yesterday after
-0.12 you renew
-0.12 you send
-0.13 #11+ _ sudden
-0.13 -and -no
-0.13 -blood -no
-0.13 -blood _ -fever
-0.13 -no -trouble
-0.13 -poop _ -#
-0.13 -smell
-0.13 <ago _ <is
-0.13 <attack
-0.13 <can _ <get
-0.13 <faint <once
-0.13 <he
-0.13 <last _ <and
-0.13 <last _ she
-0.13 <shot
-0.13 <they
-0.13 <would
-0.13 <would <like
-0.13 =a_lot =weight_loss
-0.13 =after_hard_exercise =back_pain
-0.13 =after_hard_exercise =calf
-0.13 =after_hard_exercise =eye_hit_bad
-0.13 =after_hard_exercise =flank_pain
-0.13 =after_hard_exercise =hip_hurts
-0.13 =after_hard_exercise =radiates_leg
-0.13 =after_hard_exercise =squeezing_word
-0.13 =allergen =hours_pain
-0.13 =allergen =itching
-0.13 =allergen =squeezing_word
-0.13 =asthma =chest_lasting
-0.13 =back_pain =during_exercise
-0.13 =back_pain =kidney_stone
-0.13 =belly_hit =scratched
-0.13 =belly_hit =swelling
-0.13 =bleeding_any =nosebleed
-0.13 =blister_any =shingles
-0.13 =blister_word =shingles
-0.13 =blood_streak =severe_pain
-0.13 =chest_lasting =no_insulin
-0.13 =chest_lasting =sugar_low
-0.13 =clot_risk =itching
-0.13 =clot_risk =itchy_only
-0.13 =co_words =cough
-0.13 =cold_exposure =hip_fracture
-0.13 =cold_only =cough
-0.13 =cough =raynaud_usual
-0.13 =days_many =raynaud_usual
-0.13 =days_many =tooth_pulled
-0.13 =diarrhea =vomit_few
-0.13 =during_exercise =flank_pain
-0.13 =during_exercise =hip_hurts
-0.13 =ear_pain =eye_hit_bad
-0.13 =ear_pain =squeezing_word
-0.13 =elderly =raynaud_usual
-0.13 =every_day
-0.13 =fall_any =possible_fracture
-0.13 =frostbite =raynaud_usual
-0.13 =getting_worse =headache
-0.13 =hand_infection =swelling
-0.13 =heart_condition =radiates
-0.13 =heat_exposure =near_faint
-0.13 =hit_hard =thrown_off
-0.13 =hives =itchy_only
-0.13 =hours_pain =no_insulin
-0.13 =itching =postpartum
-0.13 =itchy_only =postpartum
-0.13 =left_ribs =one_side_belly
-0.13 =low_mood =racing_heart
-0.13 =low_mood =raynaud_usual
-0.13 =low_mood =trunk_pain
-0.13 =means_mentioned =squeezing_word
-0.13 =numb_any =tia_resolved
-0.13 =panic_known =raynaud_usual
-0.13 =racing_heart =raynaud_usual
-0.13 =rash =shingles
-0.13 =raynaud_usual =toes_cold
-0.13 =strep_like =throat_tight
-0.13 ?a _ ?in
-0.13 ?fever ?in
-0.13 ?in ?a
-0.13 ?stroke
-0.13 ?vitamin
-0.13 ^ <when
-0.13 ^ _ ?i
-0.13 ^ _ car
-0.13 ^ _ due
-0.13 ^ _ heater
-0.13 ^ _ skin
-0.13 ^ _ teenager
-0.13 ^ _ vagina
-0.13 ^ space
-0.13 a _ for
-0.13 a _ warm
-0.13 a can
-0.13 a spacer
-0.13 after _ tooth
-0.13 after driv
-0.13 after lift
-0.13 after soda
-0.13 air _ gues
-0.13 an _ with
-0.13 an ambulance
-0.13 and _ #
-0.13 and _ feet
-0.13 and _ side
-0.13 and came
-0.13 and runny
-0.13 around #
-0.13 at first
-0.13 at noon
-0.13 back of
-0.13 be pregnant
-0.13 because my
-0.13 bed last
-0.13 best _ to
-0.13 bit warm
-0.13 bit when
-0.13 bled _ i
-0.13 bled when
-0.13 blister in
-0.13 breath _ when
-0.13 burp _ lot
-0.13 burp a
-0.13 came up
-0.13 can _ check
-0.13 can _ use
-0.13 can someone
-0.13 cancer
-0.13 change my
-0.13 contrast
-0.13 cough since
-0.13 could you
-0.13 date is
-0.13 december #
-0.13 dnr
-0.13 do _ get
-0.13 do _ use
-0.13 dont -sleep
-0.13 drink _ and
-0.13 dry _ i
-0.13 due _ is
-0.13 ear _ when
-0.13 ear pain
-0.13 every day
-0.13 every month
-0.13 eye itchy
-0.13 far _ are
-0.13 far away
-0.13 feed _ gain
-0.13 feet
-0.13 few small
-0.13 fingernail
-0.13 first _ after
-0.13 first monday
-0.13 first visit
-0.13 flight next
-0.13 food _ help
-0.13 food tum
-0.13 for me
-0.13 for month
-0.13 form sign
-0.13 from #
-0.13 gassy _ bean
-0.13 gassy after
-0.13 glass thing
-0.13 got slamm
-0.13 grandpa _ a
-0.13 grill
-0.13 gues
-0.13 had _ replacement
-0.13 had _ runny
-0.13 happen
-0.13 have _ attack
-0.13 have panic
-0.13 heart was
-0.13 her _ but
-0.13 hi so
-0.13 his _ roll
-0.13 hive _ my
-0.13 hive on
-0.13 husband _ diabetic
-0.13 i _ carsick
-0.13 i _ food
-0.13 i _ panic
-0.13 i _ watch
-0.13 i _ wind
-0.13 i change
-0.13 i gues
-0.13 im ok
-0.13 in _ hot
-0.13 inhal some
-0.13 iron
-0.13 it
-0.13 it _ and
-0.13 it rain
-0.13 itch _ bit
-0.13 itch a
-0.13 itchy _ fine
-0.13 itchy breath
-0.13 ive _ for
-0.13 jk
-0.13 knee _ #
-0.13 knee click
-0.13 knee from
-0.13 last a
-0.13 long _ next
-0.13 long doe
-0.13 me the
-0.13 migraine _ my
-0.13 milk after
-0.13 mine expir
-0.13 monday _ december
-0.13 month _ feel
-0.13 my ankle
-0.13 my forearm
-0.13 my teenager
-0.13 nail _ black
-0.13 need #
-0.13 need _ physical
-0.13 needl can
-0.13 next _ in
-0.13 next checkup
-0.13 night _ is
-0.13 night cant
-0.13 no _ -#11+
-0.13 no _ -and
-0.13 nose and
-0.13 noseble
-0.13 now just
-0.13 of cough
-0.13 on _ she
-0.13 on dialysi
-0.13 on long
-0.13 out _ insulin
-0.13 out _ its
-0.13 out _ window
-0.13 pain _ back
-0.13 pain _ fever
-0.13 pale _ cold
-0.13 peanut cooki
-0.13 plan
-0.13 play _ drink
-0.13 poop _ i
-0.13 pull up
-0.13 quarter past
-0.13 rash and
-0.13 red _ itchy
-0.13 replacement #
-0.13 right lower
-0.13 roof
-0.13 scar _ a
-0.13 scar _ needl
-0.13 scar my
-0.13 scooter
-0.13 scratch it
-0.13 shake
-0.13 she drool
-0.13 sit
-0.13 so _ all
-0.13 soda
-0.13 son _ #11+
-0.13 son is
-0.13 sore _ a
-0.13 sore since
-0.13 sorry
-0.13 spicy _ tum
-0.13 splash in
-0.13 steam
-0.13 steam _ my
-0.13 stop _ and
-0.13 student
-0.13 take _ when
-0.13 the _ checkup
-0.13 the _ its
-0.13 the _ medicine
-0.13 the _ rd
-0.13 the _ tomorrow
-0.13 the best
-0.13 the eye
-0.13 there _ a
-0.13 there was
-0.13 thyroid
-0.13 tight im
-0.13 tingl when
-0.13 tired _ after
-0.13 to _ about
-0.13 toddler throw
-0.13 tomorrow _ the
-0.13 took the
-0.13 took tylenol
-0.13 tum help
-0.13 typ
-0.13 use heat
-0.13 was rac
-0.13 week _ better
-0.13 what vaccin
-0.13 when _ rain
-0.13 when doe
-0.13 with _ of
-0.13 work _ and
-0.13 workout
-0.13 writ
-0.13 writ a
-0.13 you help
-0.14 # mg
-0.14 #11+ _ man
-0.14 #11+ ok
-0.14 #11+ tomorrow
-0.14 -at -all
-0.14 <# <year
-0.14 <a <child
-0.14 <allergic
-0.14 <attack _ <#99+
-0.14 <be
-0.14 <child
-0.14 <child _ <i
-0.14 <clot
-0.14 <college
-0.14 <have <panic
-0.14 <have _ <attack
-0.14 <heart _ <in
-0.14 <in <college
-0.14 <kidney
-0.14 <mom
-0.14 <my <mom
-0.14 <screen
-0.14 <was <in
-0.14 =a_lot =new_medicine
-0.14 =a_lot =slow_heart
-0.14 =alcohol =belly_word
-0.14 =alcohol =recent_infection
-0.14 =allergen
-0.14 =aura_usual =head_danger
-0.14 =belly_word =headache
-0.14 =bite_bad =muscle_tear
-0.14 =car_crash =hours_pain
-0.14 =chest_any =low_mood
-0.14 =chest_lasting =vaccine_said
-0.14 =chest_pain =low_mood
-0.14 =choking_passed =fall_any
-0.14 =cold_only =eye_hit_bad
-0.14 =constipation =no_gas
-0.14 =dangerous_person =testicle
-0.14 =days_many =tia_resolved
-0.14 =diarrhea =during_exercise
-0.14 =discharge =pain_any
-0.14 =during_effort =pain_any
-0.14 =during_exercise =postpartum
-0.14 =during_exercise =recent_infection
-0.14 =ear_wax =eye_area
-0.14 =every_day =head_danger
-0.14 =eye_hit_bad =low_mood
-0.14 =fever =throat_tight
-0.14 =hernia_stuck =no_gas
-0.14 =hours_pain =vaccine_said
-0.14 =itchy_local =sting
-0.14 =joint_hot =pain_any
-0.14 =leg_swelling_one =possible_fracture
-0.14 =pain_any =possible_fracture
-0.14 =possible_fracture =walks_on_it
-0.14 =red_patch
-0.14 =red_patch =spreading
-0.14 =swallowed_thing
-0.14 ?a ?child
-0.14 ?a ?man
-0.14 ?can ?you
-0.14 ?i _ ?if
-0.14 ?know ?if
-0.14 ?man
-0.14 ?you ?treat
-0.14 ^ _ <mom
-0.14 ^ _ ?doe
-0.14 ^ _ grandfather
-0.14 ^ _ grandma
-0.14 ^ _ half
-0.14 ^ _ hot
-0.14 ^ _ lower
-0.14 ^ _ murmur
-0.14 ^ _ often
-0.14 ^ _ scrap
-0.14 ^ _ swollen
-0.14 ^ _ test
-0.14 ^ nail
-0.14 ^ on
-0.14 ^ shaky
-0.14 ^ smell
-0.14 ^ will
-0.14 a _ eye
-0.14 a _ look
-0.14 a _ up
-0.14 a bowl
-0.14 a bruise
-0.14 a coin
-0.14 a first
-0.14 a hot
-0.14 a regular
-0.14 a support
-0.14 a toilet
-0.14 after _ too
-0.14 after tomorrow
-0.14 allergic _ cat
-0.14 and _ gett
-0.14 and _ pound
-0.14 and _ tingl
-0.14 and _ tired
-0.14 ankle
-0.14 ankle _ a
-0.14 arm _ itchy
-0.14 arm from
-0.14 ask about
-0.14 at _ computer
-0.14 at _ month
-0.14 at _ tomorrow
-0.14 back pain
-0.14 bag of
-0.14 better _ i
-0.14 birth
-0.14 bit _ after
-0.14 black eye
-0.14 bruis
-0.14 bump _ table
-0.14 can _ exercise
-0.14 can _ fax
-0.14 checkup _ my
-0.14 cholesterol check
-0.14 coin
-0.14 college
-0.14 constipat _ three
-0.14 corner
-0.14 cough syrup
-0.14 could _ get
-0.14 cover the
-0.14 cut _ heal
-0.14 daughter cut
-0.14 day _ tomorrow
-0.14 day he
-0.14 dec _ th
-0.14 desk
-0.14 diarrhea _ #
-0.14 did _ lot
-0.14 divorce
-0.14 dizzy _ boat
-0.14 do ?if
-0.14 do _ ?call
-0.14 do babi
-0.14 doe _ work
-0.14 eat _ much
-0.14 eat a
-0.14 eat too
-0.14 eczema
-0.14 fax
-0.14 fax my
-0.14 feel _ about
-0.14 feel nervou
-0.14 fine can
-0.14 finger get
-0.14 foot while
-0.14 for _ mild
-0.14 for eat
-0.14 form for
-0.14 from _ chair
-0.14 got it
-0.14 grandfather had
-0.14 green
-0.14 have _ cholesterol
-0.14 he _ been
-0.14 headache _ tylenol
-0.14 hear the
-0.14 heart skip
-0.14 her _ back
-0.14 hospital _ #11+
-0.14 hospital im
-0.14 how _ bleach
-0.14 hurt _ out
-0.14 hurt _ wife
-0.14 husband _ off
-0.14 i ?call
-0.14 i _ bill
-0.14 i _ cold
-0.14 i _ cut
-0.14 i _ for
-0.14 i _ her
-0.14 i _ someone
-0.14 i scrap
-0.14 idea
-0.14 if _ was
-0.14 im _ eat
-0.14 im for
-0.14 im safe
-0.14 insurance _ the
-0.14 is _ #
-0.14 is _ i
-0.14 it tingl
-0.14 its _ since
-0.14 jaw pain
-0.14 like gas
-0.14 like i
-0.14 little _ after
-0.14 lower my
-0.14 med
-0.14 mg of
-0.14 mole
-0.14 month what
-0.14 mov
-0.14 much _ cant
-0.14 much bleach
-0.14 much i
-0.14 my _ cover
-0.14 my _ period
-0.14 my _ risk
-0.14 my colonoscopy
-0.14 my divorce
-0.14 my glucose
-0.14 my grandfather
-0.14 my side
-0.14 nail
-0.14 need _ be
-0.14 need _ fast
-0.14 no _ can
-0.14 now one
-0.14 of _ blood
-0.14 of next
-0.14 often _ i
-0.14 often should
-0.14 old _ is
-0.14 on _ cabinet
-0.14 on boat
-0.14 once _ night
-0.14 only sore
-0.14 out _ breath
-0.14 pass _ for
-0.14 period and
-0.14 pharmacist
-0.14 physical for
-0.14 pinn
-0.14 put _ a
-0.14 regular headache
-0.14 scrap my
-0.14 sex
-0.14 shak _ a
-0.14 she said
-0.14 shin from
-0.14 should _ bring
-0.14 since _ divorce
-0.14 since _ night
-0.14 since _ start
-0.14 since last
-0.14 sister is
-0.14 slept _ it
-0.14 smell _ gas
-0.14 so _ cant
-0.14 sore no
-0.14 sprain _ wrist
-0.14 stitch _ my
-0.14 swollen _ with
-0.14 syrup
-0.14 take _ for
-0.14 take blood
-0.14 tan
-0.14 temp _ #11+
-0.14 test my
-0.14 the _ nurse
-0.14 the bed
-0.14 the cabinet
-0.14 the corner
-0.14 the ultrasound
-0.14 throw _ a
-0.14 time in
-0.14 tingl _ a
-0.14 tingl for
-0.14 tired _ my
-0.14 tired all
-0.14 to _ next
-0.14 to cat
-0.14 to fast
-0.14 to know
-0.14 to lower
-0.14 to tuesday
-0.14 toe hurt
-0.14 tomorrow _ #
-0.14 tuesday _ i
-0.14 tuesday can
-0.14 tv _ fine
-0.14 tv its
-0.14 twice _ day
-0.14 tylenol _ my
-0.14 watch _ its
-0.14 we have
-0.14 week _ my
-0.14 what ?doe
-0.14 when _ babi
-0.14 when _ lie
-0.14 when hungry
-0.14 why do
-0.14 with _ for
-0.14 yo _ sudden
-0.14 yo man
-0.14 you fax
-0.15 # _ i
-0.15 # _ monday
-0.15 # _ need
-0.15 # at
-0.15 # in
-0.15 # k
-0.15 #11+ _ #11+
-0.15 #11+ can
-0.15 -#
-0.15 -no -fever
-0.15 -no _ -no
-0.15 -or _ just
-0.15 -rednes
-0.15 <a <kid
-0.15 <a _ <as
-0.15 <a _ <last
-0.15 <arm
-0.15 <baby
-0.15 <broke <my
-0.15 <broke _ <arm
-0.15 <chest <pain
-0.15 <chest _ <last
-0.15 <daughter
-0.15 <for
-0.15 <grandmother
-0.15 <had _ <pain
-0.15 <heavy
-0.15 <high
-0.15 <high <school
-0.15 <in <high
-0.15 <in _ <school
-0.15 <like
-0.15 <my <daughter
-0.15 <my <grandmother
-0.15 <pain <last
-0.15 <school
-0.15 <the
-0.15 =a_lot =raynaud_usual
-0.15 =a_lot =using_word
-0.15 =alcohol =burn_severity
-0.15 =alcohol =hernia_stuck
-0.15 =allergen =itchy_only
-0.15 =baby =jaundice
-0.15 =belly_hit =walks_on_it
-0.15 =bite_bad =squeezing_word
-0.15 =blood_streak =eye_red
-0.15 =burn_severity =tooth_bad
-0.15 =calf =spreading
-0.15 =chest_lasting =cold_limb
-0.15 =chest_lasting =swelling_now
-0.15 =chest_lasting =tingling_hands
-0.15 =cramps =vomiting
-0.15 =dangerous_person =flu_bad
-0.15 =days_many =every_day
-0.15 =diabetes =squeezing_word
-0.15 =diarrhea =head_danger
-0.15 =ear_wax =phlegm
-0.15 =ear_wax =rigors_hard
-0.15 =eye_area =many_days
-0.15 =fall_any =hours_pain
-0.15 =fall_any =walks_on_it
-0.15 =fever =silent_for_a_reason
-0.15 =hip_fracture =walks_on_it
-0.15 =hip_hurts =preterm_weeks
-0.15 =hit_hard =stiff_neck
-0.15 =hours_pain =swelling_now
-0.15 =inconsolable
-0.15 =limb_injury =rash
-0.15 =means_mentioned =near_faint
-0.15 =near_faint =using_word
-0.15 =no_injury =racing_heart
-0.15 =nodes =tonsils_out
-0.15 =period_usual
-0.15 =phlegm =sinus_long
-0.15 =possible_fracture =refuses
-0.15 =raynaud_usual =vaginal_bleeding
-0.15 ?attack ?because
-0.15 ?because
-0.15 ?heart _ ?because
-0.15 ?read
-0.15 ?read ?about
-0.15 ?read _ ?it
-0.15 ?therapist
-0.15 ?with
-0.15 ^ _ -bleed
-0.15 ^ _ <grandmother
-0.15 ^ _ cousin
-0.15 ^ _ dont
-0.15 ^ _ isnt
-0.15 ^ _ pound
-0.15 ^ _ pull
-0.15 ^ _ some
-0.15 ^ _ there
-0.15 ^ _ worri
-0.15 ^ before
-0.15 ^ both
-0.15 ^ bp
-0.15 ^ chang
-0.15 ^ cold
-0.15 ^ crohn
-0.15 ^ gave
-0.15 ^ hip
-0.15 ^ keep
-0.15 ^ nervou
-0.15 ^ stuffy
-0.15 ^ tiny
-0.15 ^ tylenol
-0.15 a _ breath
-0.15 a _ its
-0.15 a couple
-0.15 a tb
-0.15 a whole
-0.15 about _ control
-0.15 about birth
-0.15 adhd pill
-0.15 after _ no
-0.15 after _ roller
-0.15 after doing
-0.15 aid kit
-0.15 and #
-0.15 and _ around
-0.15 and moved
-0.15 ankl _ a
-0.15 are raw
-0.15 at _ am
-0.15 at ten
-0.15 baby _ when
-0.15 back _ out
-0.15 back _ play
-0.15 back went
-0.15 before _ tomorrow
-0.15 birth _ option
-0.15 boy _ #
-0.15 can _ play
-0.15 can kid
-0.15 cant do
-0.15 car _ thi
-0.15 control option
-0.15 cooki
-0.15 copd and
-0.15 couple
-0.15 cousin
-0.15 death
-0.15 didnt
-0.15 donate
-0.15 drum
-0.15 dur _ day
-0.15 eleven
-0.15 father _ law
-0.15 father in
-0.15 first _ kit
-0.15 five _ now
-0.15 for _ control
-0.15 for _ day
-0.15 for long
-0.15 for poison
-0.15 for that
-0.15 forgett
-0.15 from _ oven
-0.15 funny
-0.15 fussy
-0.15 get _ new
-0.15 get the
-0.15 going _ for
-0.15 going away
-0.15 had _ before
-0.15 hair _ thinn
-0.15 have _ dentist
-0.15 he keep
-0.15 head hard
-0.15 hear _ tv
-0.15 her visit
-0.15 hip _ stiff
-0.15 his lip
-0.15 his pee
-0.15 how _ water
-0.15 hurt a
-0.15 husband had
-0.15 i _ ?for
-0.15 i _ bloat
-0.15 i _ ibuprofen
-0.15 i _ if
-0.15 i _ metformin
-0.15 i _ that
-0.15 i _ thi
-0.15 i black
-0.15 i throw
-0.15 im a
-0.15 im out
-0.15 im worri
-0.15 in _ bad
-0.15 in _ first
-0.15 in _ im
-0.15 is allergic
-0.15 is normal
-0.15 is on
-0.15 is thinn
-0.15 it _ down
-0.15 it _ hurt
-0.15 its _ little
-0.15 its cold
-0.15 ive _ feel
-0.15 k
-0.15 keep forgett
-0.15 know _ to
-0.15 late _ is
-0.15 late _ that
-0.15 late today
-0.15 left _ has
-0.15 little _ and
-0.15 look good
-0.15 lost _ pound
-0.15 month it
-0.15 much water
-0.15 my _ #
-0.15 my _ asked
-0.15 my _ burn
-0.15 my _ chang
-0.15 my _ fell
-0.15 my _ monitor
-0.15 my _ shake
-0.15 my and
-0.15 my body
-0.15 my cousin
-0.15 my desk
-0.15 my rib
-0.15 my toe
-0.15 my wisdom
-0.15 no -rednes
-0.15 normal _ have
-0.15 number _ poison
-0.15 of _ in
-0.15 on
-0.15 on _ day
-0.15 on _ is
-0.15 on _ nose
-0.15 on _ watch
-0.15 option
-0.15 otherwise fine
-0.15 out i
-0.15 own
-0.15 pain after
-0.15 pain for
-0.15 pill late
-0.15 poison control
-0.15 red face
-0.15 runn around
-0.15 runny _ and
-0.15 scrape
-0.15 session
-0.15 she _ again
-0.15 she threw
-0.15 sleep _ the
-0.15 son want
-0.15 sore _ doing
-0.15 spit
-0.15 start thi
-0.15 stomach _ after
-0.15 stool _ after
-0.15 swollen _ runn
-0.15 take metformin
-0.15 talk _ birth
-0.15 teeth and
-0.15 that itch
-0.15 the _ between
-0.15 the _ from
-0.15 the _ look
-0.15 the _ was
-0.15 the iron
-0.15 the spot
-0.15 thinn
-0.15 three week
-0.15 throat _ two
-0.15 to _ i
-0.15 to play
-0.15 today #99+
-0.15 today _ over
-0.15 today _ that
-0.15 two _ of
-0.15 update
-0.15 update my
-0.15 want it
-0.15 was _ before
-0.15 was _ do
-0.15 was a
-0.15 water _ i
-0.15 water should
-0.15 what _ should
-0.15 white patch
-0.15 winter for
-0.15 worri _ my
-0.15 wrong
-0.15 yesterday
-0.15 yo _ a
-0.15 you call
-0.16 #11+ before
-0.16 -fever -or
-0.16 -hurt
-0.16 -or _ -pain
-0.16 -poop
-0.16 -spot
-0.16 <i _ <test
-0.16 <it <was
-0.16 <left
-0.16 <my _ <was
-0.16 <used
-0.16 <used <to
-0.16 <want <to
-0.16 =a_lot =nausea
-0.16 =a_lot =wound_infected
-0.16 =alcohol =now_at_rest
-0.16 =at_rest =copd
-0.16 =belly_pain =blood_streak
-0.16 =belly_word =blood_streak
-0.16 =belly_word =diarrhea
-0.16 =bite_bad =dentist
-0.16 =bleeding_any =constipation
-0.16 =bleeding_any =raynaud_usual
-0.16 =blood_streak =itching
-0.16 =blood_streak =itchy_only
-0.16 =calf =hip_hurts
-0.16 =chest_any =during_exercise
-0.16 =chest_lasting =copd
-0.16 =choking_passed =dangerous_person
-0.16 =constipation =cut_by_accident
-0.16 =constipation =eye_hit_bad
-0.16 =constipation =rectal_blood
-0.16 =constipation =stool_blood
-0.16 =cough =flu_bad
-0.16 =cramps =diarrhea
-0.16 =days_many
-0.16 =days_many =fall_any
-0.16 =days_many =vaginal_bleeding
-0.16 =days_many =vomiting
-0.16 =days_many =wakes
-0.16 =dizzy =hearing
-0.16 =eye_chemical =eye_hit
-0.16 =fainted =long_bleed
-0.16 =fever =nausea
-0.16 =limp_leg =possible_fracture
-0.16 =limp_refuses =possible_fracture
-0.16 =low_mood =severe_weakness
-0.16 =refuses =swelling
-0.16 =tia_resolved =vomiting
-0.16 =tingling_hands =wakes
-0.16 =tingling_hands =weak_one_side
-0.16 =vomit_few =vomiting_constantly
-0.16 ?for ?work
-0.16 ?i ?know
-0.16 ?is ?an
-0.16 ?know
-0.16 ?labor
-0.16 ?look _ ?a
-0.16 ?that
-0.16 ?what _ ?an
-0.16 ?work
-0.16 ^ _ breath
-0.16 ^ _ drown
-0.16 ^ _ friday
-0.16 ^ _ gett
-0.16 ^ _ grandmother
-0.16 ^ _ incision
-0.16 ^ _ los
-0.16 ^ _ sweat
-0.16 ^ _ swell
-0.16 ^ boil
-0.16 ^ bump
-0.16 ^ foot
-0.16 ^ saturday
-0.16 ^ shampoo
-0.16 ^ thyroid
-0.16 ^ vasectomy
-0.16 a ?paper
-0.16 a _ dose
-0.16 a _ hurt
-0.16 a _ stiff
-0.16 a beat
-0.16 a double
-0.16 a quarter
-0.16 a tia
-0.16 about a
-0.16 ache _ mov
-0.16 after _ bottle
-0.16 after star
-0.16 afternoon _ #
-0.16 and _ a
-0.16 and _ at
-0.16 and _ for
-0.16 and _ nose
-0.16 and have
-0.16 are _ #
-0.16 are cold
-0.16 arm _ weak
-0.16 at _ screen
-0.16 at _ to
-0.16 baby and
-0.16 badly and
-0.16 bed
-0.16 bed for
-0.16 before _ i
-0.16 bit _ and
-0.16 bit _ since
-0.16 bit stiff
-0.16 bloat _ dairy
-0.16 blood _ the
-0.16 blow
-0.16 bottle but
-0.16 calv
-0.16 calv _ sore
-0.16 calv are
-0.16 can _ resend
-0.16 can _ swim
-0.16 coffee table
-0.16 cough _ kill
-0.16 couple _ day
-0.16 daughter cant
-0.16 day otherwise
-0.16 do _ call
-0.16 doing pushup
-0.16 ear hurt
-0.16 every _ but
-0.16 every bottle
-0.16 eye _ and
-0.16 face _ i
-0.16 fami
-0.16 feel _ work
-0.16 flutter
-0.16 from shav
-0.16 gastric
-0.16 gastric bypas
-0.16 get _ at
-0.16 glass _ me
-0.16 glucose test
-0.16 had _ stomach
-0.16 had _ twice
-0.16 had his
-0.16 have back
-0.16 have cramp
-0.16 he _ -had
-0.16 he _ on
-0.16 headache _ star
-0.16 heart _ can
-0.16 heavy _ stand
-0.16 his _ last
-0.16 his _ thi
-0.16 i _ before
-0.16 i _ my
-0.16 i _ weld
-0.16 i blow
-0.16 i bring
-0.16 i burp
-0.16 i clean
-0.16 i fly
-0.16 i move
-0.16 i ride
-0.16 i shav
-0.16 ibuprofen _ a
-0.16 im _ ?of
-0.16 inhaler work
-0.16 is #11+
-0.16 is _ glucose
-0.16 is sepsi
-0.16 it _ night
-0.16 it _ to
-0.16 its sore
-0.16 jaw _ sore
-0.16 just _ up
-0.16 just red
-0.16 kid _ pink
-0.16 know my
-0.16 last _ but
-0.16 last _ of
-0.16 leg _ heavy
-0.16 letter
-0.16 letter that
-0.16 little red
-0.16 lot
-0.16 mild stomach
-0.16 miss my
-0.16 monday _ #
-0.16 monday _ #11+
-0.16 monkey
-0.16 monkey bar
-0.16 much and
-0.16 my _ bone
-0.16 my _ clot
-0.16 my _ today
-0.16 my _ work
-0.16 my breast
-0.16 my cut
-0.16 my grandmother
-0.16 my im
-0.16 my lab
-0.16 nausea
-0.16 nausea _ diarrhea
-0.16 neighbor was
-0.16 new _ prescription
-0.16 next _ what
-0.16 no -trouble
-0.16 no _ -breath
-0.16 nose bleed
-0.16 nurse _ it
-0.16 of day
-0.16 okay
-0.16 old _ every
-0.16 on _ chin
-0.16 on _ head
-0.16 or sunday
-0.16 order
-0.16 oxygen was
-0.16 past _ on
-0.16 play and
-0.16 quarter to
-0.16 rate _ #11+
-0.16 resend
-0.16 resend the
-0.16 right _ that
-0.16 roll my
-0.16 saturday _ sunday
-0.16 saturday or
-0.16 scrap his
-0.16 sepsi
-0.16 sinu pressure
-0.16 sitt _ it
-0.16 skip _ beat
-0.16 someth _ now
-0.16 sometime next
-0.16 son _ up
-0.16 splinter _ my
-0.16 splinter in
-0.16 spread since
-0.16 steak
-0.16 stiff _ morn
-0.16 stiff thi
-0.16 stitch itch
-0.16 stone _ pass
-0.16 suppos
-0.16 suppos to
-0.16 take in
-0.16 take two
-0.16 th at
-0.16 thank
-0.16 the _ cant
-0.16 the _ car
-0.16 the boat
-0.16 the coffee
-0.16 the incision
-0.16 then a
-0.16 they
-0.16 thin
-0.16 throat _ i
-0.16 thur #
-0.16 tia
-0.16 till
-0.16 time _ #
-0.16 time _ day
-0.16 tired _ thi
-0.16 to _ #11+
-0.16 to _ when
-0.16 too _ and
-0.16 took _ double
-0.16 vasectomy appointment
-0.16 vomit diarrhea
-0.16 walker
-0.16 want the
-0.16 was weld
-0.16 week _ and
-0.16 week _ birth
-0.16 week is
-0.16 week what
-0.16 weld
-0.16 were
-0.16 what _ is
-0.16 what _ sepsi
-0.16 what a
-0.16 when _ blow
-0.16 when _ had
-0.16 when _ think
-0.16 where _ shav
-0.16 wife _ in
-0.16 wife has
-0.16 wisdom tooth
-0.16 with _ nail
-0.16 wont bend
-0.16 worry _ my
-0.16 worry if
-0.16 would _ a
-0.16 year
-0.16 yesterday _ can
-0.16 yesterday its
-0.16 you resend
-0.17 # is
-0.17 #11+ _ got
-0.17 #11+ _ nausea
-0.17 #11+ day
-0.17 #11+ pm
-0.17 #99+ _ #
-0.17 #99+ _ and
-0.17 #99+ before
-0.17 #99+ chill
-0.17 -fine
-0.17 -leg
-0.17 -word
-0.17 <#11+ _ <ago
-0.17 <about
-0.17 <and <it
-0.17 <at <the
-0.17 <fami
-0.17 <grandpa
-0.17 <had _ <heart
-0.17 <heart <attack
-0.17 <in _ <fami
-0.17 <last <winter
-0.17 <my <grandpa
-0.17 <my _ <overdos
-0.17 <overdos
-0.17 <pill
-0.17 <was <a
-0.17 <winter
-0.17 =a_lot =chemical_word
-0.17 =a_lot =cold_hands
-0.17 =alcohol =cough
-0.17 =alcohol =vomit_few
-0.17 =alcohol =vomiting
-0.17 =allergen =hit_hard
-0.17 =allergen =pees_lot
-0.17 =allergen =trunk_pain
-0.17 =belly_hit =thrown_off
-0.17 =bite_bad =wound_infected
-0.17 =blood_streak =during_exercise
-0.17 =blurry_vision =one_eye
-0.17 =burn_severity =discharge
-0.17 =burn_severity =nail_word
-0.17 =chest_lasting =constipation
-0.17 =choking_passed =dizzy
-0.17 =choking_passed =slept_on
-0.17 =cocaine =scratched
-0.17 =cold_only =phlegm
-0.17 =days_many =weight_loss
-0.17 =discharge =itching
-0.17 =eye_hit_bad =hypertension
-0.17 =fall_any =thrown_off
-0.17 =feels_sleepy =tired
-0.17 =hypertension =near_faint
-0.17 =hypertension =squeezing_word
-0.17 =injection_joint
-0.17 =injection_joint =recent_surgery
-0.17 =itching =leaking
-0.17 =itching =snake_seen
-0.17 =itchy_only =snake_seen
-0.17 =leg_swelling_one =limb_injury
-0.17 =low_mood =squeezing_word
-0.17 =morning_sickness =pregnant
-0.17 =new_medicine =pees_lot
-0.17 =panic_known =racing_heart
-0.17 =pregnant =tired
-0.17 =slept_on =tia_resolved
-0.17 =trunk_pain =ulcer_nsaid
-0.17 =ulcer_nsaid
-0.17 ?a _ ?is
-0.17 ?can ?i
-0.17 ?chok
-0.17 ?clot
-0.17 ?from
-0.17 ?had
-0.17 ?if ?i
-0.17 ?if ?my
-0.17 ^ _ <grandpa
-0.17 ^ _ breast
-0.17 ^ _ free
-0.17 ^ _ look
-0.17 ^ _ teen
-0.17 ^ _ wait
-0.17 ^ neck
-0.17 a _ around
-0.17 a _ at
-0.17 a _ blood
-0.17 a _ got
-0.17 a _ group
-0.17 a _ it
-0.17 a _ sleepy
-0.17 a _ where
-0.17 a good
-0.17 a long
-0.17 a therapist
-0.17 after _ every
-0.17 after _ shift
-0.17 and _ well
-0.17 and _ yesterday
-0.17 and stopp
-0.17 another
-0.17 antacid help
-0.17 are _ common
-0.17 are your
-0.17 bag
-0.17 basical
-0.17 basical _ roommate
-0.17 basical my
-0.17 be in
-0.17 been constipat
-0.17 before christma
-0.17 birthday
-0.17 birthday party
-0.17 blister _ my
-0.17 breast milk
-0.17 burn _ i
-0.17 but _ have
-0.17 cant _ on
-0.17 check it
-0.17 chest _ hurt
-0.17 chest _ my
-0.17 chicken
-0.17 cold _ winter
-0.17 cold in
-0.17 cook
-0.17 corn _ my
-0.17 corn on
-0.17 cramp _ #
-0.17 cream _ dry
-0.17 cream for
-0.17 cut _ a
-0.17 day _ ok
-0.17 dizzy when
-0.17 doe _ stroke
-0.17 down _ leg
-0.17 dress
-0.17 drink _ water
-0.17 every _ for
-0.17 eye _ red
-0.17 feel tired
-0.17 fly at
-0.17 for _ hand
-0.17 for dry
-0.17 fri
-0.17 from _ coffee
-0.17 from _ door
-0.17 get _ for
-0.17 get _ of
-0.17 glas _ wine
-0.17 good _ sleep
-0.17 good night
-0.17 had _ and
-0.17 had my
-0.17 hand _ for
-0.17 hand cream
-0.17 hand in
-0.17 have _ small
-0.17 he alway
-0.17 hear test
-0.17 hi _ basical
-0.17 hot in
-0.17 how should
-0.17 husband _ and
-0.17 i _ every
-0.17 i _ good
-0.17 i _ no
-0.17 i bled
-0.17 i lie
-0.17 i my
-0.17 i saw
-0.17 i smoke
-0.17 i stop
-0.17 i threw
-0.17 i turn
-0.17 i watch
-0.17 ibuprofen
-0.17 im _ little
-0.17 im diabetic
-0.17 in _ shoe
-0.17 in december
-0.17 is _ low
-0.17 is doing
-0.17 itch _ white
-0.17 its _ but
-0.17 just _ me
-0.17 kit
-0.17 land
-0.17 last _ all
-0.17 like _ should
-0.17 little _ no
-0.17 loosen
-0.17 loosen up
-0.17 lot since
-0.17 low _ pain
-0.17 me about
-0.17 me at
-0.17 meat
-0.17 month _ my
-0.17 morn from
-0.17 my _ job
-0.17 my _ medicine
-0.17 my _ milk
-0.17 my _ that
-0.17 my eyelid
-0.17 my medicine
-0.17 my teen
-0.17 need _ batteri
-0.17 next available
-0.17 next one
-0.17 night sleep
-0.17 noon tomorrow
-0.17 nose _ and
-0.17 of _ #
-0.17 of _ can
-0.17 of wine
-0.17 on _ shin
-0.17 on oxygen
-0.17 paper from
-0.17 pill is
-0.17 pneumonia in
-0.17 prescription expir
-0.17 pressure _ #99+
-0.17 pull _ in
-0.17 pull someth
-0.17 raw
-0.17 refill of
-0.17 runn a
-0.17 shav cut
-0.17 should _ come
-0.17 should _ in
-0.17 should be
-0.17 small _ from
-0.17 small _ no
-0.17 smil
-0.17 smoke detector
-0.17 so basical
-0.17 so scar
-0.17 sore _ from
-0.17 start _ water
-0.17 stomach pain
-0.17 stroke _ like
-0.17 stroke look
-0.17 surgery is
-0.17 the _ detector
-0.17 the _ had
-0.17 the form
-0.17 thing _ blurry
-0.17 thing are
-0.17 to _ can
-0.17 to fly
-0.17 today _ drink
-0.17 toddler bump
-0.17 true that
-0.17 twitch _ im
-0.17 twitch when
-0.17 up since
-0.17 vaccin _ i
-0.17 vaccin do
-0.17 vaginal _ and
-0.17 vaginal itch
-0.17 want _ hear
-0.17 watch _ and
-0.17 week _ can
-0.17 week can
-0.17 what _ be
-0.17 what _ your
-0.17 when _ cold
-0.17 when _ skip
-0.17 when _ turn
-0.17 when its
-0.17 work in
-0.17 worse _ i
-0.17 worse when
-0.17 would the
-0.17 yesterday _ its
-0.17 yesterday he
-0.18 # p
-0.18 #11+ _ feel
-0.18 #11+ _ run
-0.18 #11+ _ sleep
-0.18 #11+ _ when
-0.18 -any -chest
-0.18 -any _ -pain
-0.18 -dizzines
-0.18 -pus
-0.18 -see
-0.18 -sleep _ i
-0.18 -sleep can
-0.18 -thought _ -hurt
-0.18 <# <week
-0.18 <an
-0.18 <as _ <teenager
-0.18 <attack <in
-0.18 <bender
-0.18 <bender <last
-0.18 <chest
-0.18 <cousin
-0.18 <fender
-0.18 <fender <bender
-0.18 <fender _ <last
-0.18 <gallbladder
-0.18 <had <chest
-0.18 <i _ <chest
-0.18 <my <cousin
-0.18 <my _ <out
-0.18 <pain
-0.18 <pain _ <year
-0.18 <up
-0.18 <want
-0.18 =a_lot =during_exercise
-0.18 =allergen =aura_usual
-0.18 =allergen =belly_pain
-0.18 =allergen =itchy_local
-0.18 =aura_usual =child_got_pills
-0.18 =baby =baby_still
-0.18 =blood_streak =burn_any
-0.18 =burn_severity =newborn
-0.18 =calf =weak_any
-0.18 =chest_injury_or_ache =cough
-0.18 =child_got_pills =seizure_usual
-0.18 =clot_risk =ear_wax
-0.18 =cold_only =many_days
-0.18 =cold_only =sinus_long
-0.18 =constipation =days_many
-0.18 =constipation =three_days
-0.18 =dangerous_person =injection_joint
-0.18 =dangerous_person =recent_surgery
-0.18 =discharge =ear_pain
-0.18 =during_exercise =eye_area
-0.18 =during_exercise =muscle_strain_word
-0.18 =eye_hit_bad =irregular_heart
-0.18 =eye_hit_bad =wakes
-0.18 =fall_any =twisted
-0.18 =fever =throat_sore
-0.18 =fever =tired
-0.18 =head_danger =inconsolable
-0.18 =hours_pain =means_mentioned
-0.18 =joint_hot =twisted
-0.18 =nodes =swelling_throat
-0.18 =nodes =throat_tight
-0.18 =nodes =tired
-0.18 =pain_any =three_days
-0.18 =pain_any =wakes
-0.18 =smoker
-0.18 =sting =wound
-0.18 =strep_like =tired
-0.18 =throat_sore =tired
-0.18 =tia_resolved =tingling_hands
-0.18 =tropical
-0.18 =tropical =tropics
-0.18 ?about ?it
-0.18 ?blood
-0.18 ?call
-0.18 ?child
-0.18 ?if ?someone
-0.18 ?on
-0.18 ?question
-0.18 ?sign
-0.18 ?sign ?of
-0.18 ^ <fender
-0.18 ^ _ <bender
-0.18 ^ _ <cousin
-0.18 ^ _ ankle
-0.18 ^ _ give
-0.18 ^ _ leak
-0.18 ^ _ len
-0.18 ^ _ malaria
-0.18 ^ _ nippl
-0.18 ^ _ thur
-0.18 ^ bf
-0.18 ^ potassium
-0.18 ^ stepp
-0.18 ^ three
-0.18 a _ dizzy
-0.18 a _ drink
-0.18 a _ heartburn
-0.18 a _ infection
-0.18 a _ normal
-0.18 a baby
-0.18 a dentist
-0.18 a wart
-0.18 about _ surgery
-0.18 about stres
-0.18 after _ food
-0.18 and _ it
-0.18 and gassy
-0.18 and throw
-0.18 ankle and
-0.18 appointment for
-0.18 at home
-0.18 back _ work
-0.18 band _ my
-0.18 before i
-0.18 bit _ clear
-0.18 bit _ i
-0.18 bleach safe
-0.18 bloat _ gassy
-0.18 bloat and
-0.18 blood _ log
-0.18 bp is
-0.18 breath after
-0.18 bump _ fine
-0.18 bump _ knee
-0.18 bump feel
-0.18 can _ on
-0.18 can eat
-0.18 card
-0.18 chest _ on
-0.18 cold water
-0.18 day _ work
-0.18 day from
-0.18 dec #
-0.18 diaper today
-0.18 doctor told
-0.18 dry _ in
-0.18 eat _ play
-0.18 eye _ he
-0.18 eyelid _ a
-0.18 fast after
-0.18 feel plugg
-0.18 fever _ two
-0.18 fine it
-0.18 finger _ cold
-0.18 finger slic
-0.18 for _ dog
-0.18 for school
-0.18 from anxiety
-0.18 front
-0.18 full
-0.18 get someth
-0.18 go _ to
-0.18 grandma _ her
-0.18 hand _ the
-0.18 has _ small
-0.18 has stopp
-0.18 have high
-0.18 he drive
-0.18 help _ that
-0.18 his _ stick
-0.18 husband _ in
-0.18 i _ lighthead
-0.18 i _ migrain
-0.18 i _ numb
-0.18 i _ once
-0.18 i _ weird
-0.18 i exercise
-0.18 i hit
-0.18 i twist
-0.18 in _ thumb
-0.18 insurance card
-0.18 is malaria
-0.18 it _ fine
-0.18 it for
-0.18 itchy _ from
-0.18 its _ worse
-0.18 jogg
-0.18 just check
-0.18 keep _ when
-0.18 knee _ swollen
-0.18 last friday
-0.18 late but
-0.18 lip _ swollen
-0.18 little heartburn
-0.18 little sore
-0.18 lot _ the
-0.18 lung cancer
-0.18 malaria
-0.18 melatonin
-0.18 mild _ throat
-0.18 mild sore
-0.18 month _ do
-0.18 mother has
-0.18 move it
-0.18 much _ should
-0.18 my _ glass
-0.18 my _ pulse
-0.18 my _ slic
-0.18 my _ so
-0.18 my _ start
-0.18 my _ visit
-0.18 my ankl
-0.18 my finger
-0.18 my rest
-0.18 my son
-0.18 my test
-0.18 never -had
-0.18 nippl
-0.18 noon _ weekend
-0.18 notice
-0.18 notice my
-0.18 number for
-0.18 of _ it
-0.18 of december
-0.18 of insulin
-0.18 of me
-0.18 on coffee
-0.18 or
-0.18 or _ on
-0.18 p
-0.18 pack
-0.18 pain _ mov
-0.18 panic
-0.18 panic attack
-0.18 pill _ me
-0.18 plugg
-0.18 poked
-0.18 pressure _ high
-0.18 purple its
-0.18 ran _ mile
-0.18 rash _ fever
-0.18 red when
-0.18 rest _ is
-0.18 rest pulse
-0.18 right _ is
-0.18 safe _ i
-0.18 safe for
-0.18 seizure _ morn
-0.18 seizure thi
-0.18 she _ when
-0.18 she scream
-0.18 shin on
-0.18 shot do
-0.18 skip _ i
-0.18 skip when
-0.18 slic _ it
-0.18 small _ feel
-0.18 sometim my
-0.18 sore _ nurs
-0.18 spot _ my
-0.18 stool is
-0.18 surgery _ is
-0.18 test result
-0.18 that good
-0.18 the _ friday
-0.18 the _ late
-0.18 the _ small
-0.18 the crash
-0.18 the number
-0.18 three day
-0.18 tired from
-0.18 to work
-0.18 tongue _ coffee
-0.18 tooth _ it
-0.18 treat
-0.18 two _ on
-0.18 tylenol and
-0.18 uti
-0.18 vitamin with
-0.18 want _ tip
-0.18 wasp yesterday
-0.18 water _ the
-0.18 week _ next
-0.18 week im
-0.18 well _ can
-0.18 well when
-0.18 wet _ today
-0.18 when _ pres
-0.18 wonder
-0.18 wont _ cry
-0.18 worry about
-0.19 # _ over
-0.19 #11+ _ on
-0.19 #11+ when
-0.19 -a -week
-0.19 -for -a
-0.19 -for _ -week
-0.19 -headache -or
-0.19 -more
-0.19 -numbnes _ can
-0.19 -numbnes i
-0.19 <a <stroke
-0.19 <a _ <attack
-0.19 <appendix
-0.19 <blood
-0.19 <fami _ <i
-0.19 <had _ <stroke
-0.19 <i <get
-0.19 <i _ <to
-0.19 <kid
-0.19 <my _ <fell
-0.19 <my _ <last
-0.19 <test
-0.19 <year _ <i
-0.19 =a_lot =chest_pain
-0.19 =alcohol =tia_resolved
-0.19 =allergen =headache
-0.19 =allergen =seizure_usual
-0.19 =allergen =stomach_burn
-0.19 =at_rest =flu_bad
-0.19 =belly_pain =headache
-0.19 =belly_pain =ulcer_nsaid
-0.19 =belly_pain =wakes
-0.19 =belly_surgery_recent =hernia_word
-0.19 =belly_word =wakes
-0.19 =bite_bad =raynaud_usual
-0.19 =cast_tight =during_exercise
-0.19 =chest_lasting =tooth_bad
-0.19 =choking_passed =limb_injury
-0.19 =cold_only =pain_any
-0.19 =cold_sore =ear_wax
-0.19 =cold_sore =pain_any
-0.19 =cut_by_accident =limb_injury
-0.19 =cut_by_accident =wound
-0.19 =dangerous_person =raynaud_usual
-0.19 =dangerous_person =weak_any
-0.19 =days_many =itching
-0.19 =days_many =itchy_only
-0.19 =diarrhea =three_days
-0.19 =discharge
-0.19 =eye_area =sinus_long
-0.19 =eye_hit_bad =spine_injury
-0.19 =headache =trunk_pain
-0.19 =hernia_word =injection_joint
-0.19 =hernia_word =recent_surgery
-0.19 =itching =limb_injury
-0.19 =itchy_only =limb_injury
-0.19 =kidney_stone =tia_resolved
-0.19 =spine_injury =squeezing_word
-0.19 =stomach_burn =ulcer_nsaid
-0.19 =strep_like =swelling_throat
-0.19 =throat_sore
-0.19 =throat_tight =trunk_pain
-0.19 =tooth
-0.19 =trunk_pain =wakes
-0.19 =ulcer_nsaid =wakes
-0.19 ?cause ?chest
-0.19 ?cause _ ?pain
-0.19 ?do _ ?treat
-0.19 ?fever _ ?a
-0.19 ?how _ ?you
-0.19 ?stres _ ?chest
-0.19 ?treat
-0.19 ?treat ?a
-0.19 ?you _ ?a
-0.19 ^ _ -pain
-0.19 ^ _ peel
-0.19 ^ _ squeez
-0.19 ^ _ traffic
-0.19 ^ hive
-0.19 ^ purple
-0.19 ^ quarter
-0.19 ^ shav
-0.19 a _ haha
-0.19 a _ queasy
-0.19 a _ sunburn
-0.19 a copy
-0.19 a scratchy
-0.19 a stuffy
-0.19 about the
-0.19 about thi
-0.19 after _ spicy
-0.19 air i
-0.19 airbag
-0.19 all her
-0.19 almost
-0.19 am _ at
-0.19 and _ an
-0.19 and _ bend
-0.19 and _ doing
-0.19 and _ play
-0.19 and _ thi
-0.19 and fine
-0.19 and stuffy
-0.19 annoy me
-0.19 are _ before
-0.19 arm _ a
-0.19 around _ my
-0.19 as _ as
-0.19 at _ movie
-0.19 at risk
-0.19 back _ sleep
-0.19 be _ about
-0.19 before _ period
-0.19 bit swollen
-0.19 black _ my
-0.19 blood _ pill
-0.19 but _ keep
-0.19 but drink
-0.19 calf _ tight
-0.19 calm down
-0.19 can pee
-0.19 can the
-0.19 change
-0.19 chart
-0.19 chat
-0.19 check in
-0.19 chopp onion
-0.19 cold hand
-0.19 cold sore
-0.19 come off
-0.19 copy
-0.19 copy of
-0.19 couple of
-0.19 cried _ a
-0.19 cried a
-0.19 cried for
-0.19 cuff
-0.19 day one
-0.19 diet tip
-0.19 dizzy _ i
-0.19 dog _ its
-0.19 drank _ whole
-0.19 drink alcohol
-0.19 ear
-0.19 eye burn
-0.19 faint _ the
-0.19 feel _ otherwise
-0.19 feel weak
-0.19 fever _ #99+
-0.19 finger chopp
-0.19 first _ of
-0.19 from _ my
-0.19 get worse
-0.19 gett it
-0.19 girl sudden
-0.19 good _ to
-0.19 hand shake
-0.19 hard on
-0.19 have _ mild
-0.19 he _ two
-0.19 headach _ i
-0.19 heart beat
-0.19 help a
-0.19 help me
-0.19 hip replacement
-0.19 hit _ with
-0.19 how _ after
-0.19 hurt _ garden
-0.19 i _ cramp
-0.19 i _ eat
-0.19 i _ over
-0.19 i _ risk
-0.19 i _ walk
-0.19 i almost
-0.19 ibuprofen _ tylenol
-0.19 im doing
-0.19 im numb
-0.19 im when
-0.19 in _ toddler
-0.19 is _ me
-0.19 is _ too
-0.19 is heavier
-0.19 is the
-0.19 it contagiou
-0.19 little blood
-0.19 long
-0.19 long day
-0.19 lower _ pain
-0.19 me _ a
-0.19 mention
-0.19 migrain
-0.19 mild _ after
-0.19 more _ a
-0.19 morn for
-0.19 mov to
-0.19 my _ back
-0.19 my _ chopp
-0.19 my _ do
-0.19 my _ how
-0.19 my _ quit
-0.19 my _ think
-0.19 my after
-0.19 my nose
-0.19 my pillow
-0.19 night _ #
-0.19 nurse _ my
-0.19 one day
-0.19 over _ a
-0.19 over _ bed
-0.19 over _ holiday
-0.19 over _ leg
-0.19 pain _ two
-0.19 past _ tomorrow
-0.19 period _ heavier
-0.19 pot
-0.19 pot of
-0.19 pound over
-0.19 pressure pill
-0.19 proof
-0.19 rash on
-0.19 record to
-0.19 regular
-0.19 see _ nurse
-0.19 shin at
-0.19 shoulder a
-0.19 skip a
-0.19 sleep _ lot
-0.19 sleep _ on
-0.19 sleep a
-0.19 small hernia
-0.19 son _ off
-0.19 son love
-0.19 soup
-0.19 squat
-0.19 stubb toe
-0.19 supp
-0.19 supp is
-0.19 surgery
-0.19 swollen _ its
-0.19 take #
-0.19 take _ pill
-0.19 ten _ before
-0.19 th of
-0.19 than _ thi
-0.19 the _ cried
-0.19 the _ go
-0.19 the _ ice
-0.19 the exam
-0.19 the flight
-0.19 ther _ in
-0.19 thi _ im
-0.19 thi traffic
-0.19 think _ should
-0.19 throat when
-0.19 tingle _ i
-0.19 tingle when
-0.19 to have
-0.19 today but
-0.19 too fast
-0.19 tooth _ in
-0.19 tooth com
-0.19 up _ fast
-0.19 up _ in
-0.19 up for
-0.19 usual _ month
-0.19 usual thi
-0.19 wake _ at
-0.19 want advice
-0.19 we move
-0.19 weird _ my
-0.19 went back
-0.19 when it
-0.19 wife _ im
-0.19 wisdom
-0.19 with _ cough
-0.19 wrong chat
-0.19 you _ a
-0.19 you treat
-0.2 # _ on
-0.2 # or
-0.2 #99+ _ feel
-0.2 -ear
-0.2 -neck
-0.2 -of -breath
-0.2 -pregnant
-0.2 -shortnes
-0.2 -shortnes -of
-0.2 -shortnes _ -breath
-0.2 -stiff
-0.2 -stiff -neck
-0.2 <a <teenager
-0.2 <fell _ <month
-0.2 <iud
-0.2 <my <fami
-0.2 <run _ <my
-0.2 <stroke
-0.2 <teenager
-0.2 =allergen =shingles
-0.2 =aura_usual =bleeding_any
-0.2 =aura_usual =vaginal_bleeding
-0.2 =baby =during_exercise
-0.2 =back_pain =spine_injury
-0.2 =blister_any =nail_word
-0.2 =blister_word =nail_word
-0.2 =blood_streak =chest_any
-0.2 =blood_streak =chest_pain
-0.2 =blood_streak =cold_exposure
-0.2 =blood_streak =throat_sore
-0.2 =chest_lasting =shingles
-0.2 =choking_passed =during_exercise
-0.2 =cough =pain_any
-0.2 =dangerous_person =numb_any
-0.2 =days_many =getting_worse
-0.2 =ear_wax =rigors
-0.2 =elderly =fever
-0.2 =getting_worse =trunk_pain
-0.2 =head_danger =nausea
-0.2 =hours_pain =shingles
-0.2 =left_ribs =trunk_pain
-0.2 =limb_cold_pale =raynaud_usual
-0.2 =many_days =tired
-0.2 =muscle_tear =squeezing_word
-0.2 =nausea
-0.2 =pain_any =preterm_weeks
-0.2 =pain_any =throat_sore
-0.2 =possible_fracture =weak_any
-0.2 =ringing_ears
-0.2 =shingles =vaccine_said
-0.2 =twisted =walks_on_it
-0.2 ?an
-0.2 ?and ?now
-0.2 ?and _ im
-0.2 ?faint
-0.2 ?now
-0.2 ?now im
-0.2 ^ _ -chest
-0.2 ^ _ <to
-0.2 ^ _ bee
-0.2 ^ _ forgot
-0.2 ^ _ ligament
-0.2 ^ _ sneez
-0.2 ^ _ toe
-0.2 ^ _ up
-0.2 ^ _ voice
-0.2 ^ box
-0.2 ^ cough
-0.2 ^ felt
-0.2 ^ from
-0.2 ^ hi
-0.2 ^ stye
-0.2 a _ box
-0.2 a _ but
-0.2 a _ down
-0.2 a _ next
-0.2 a _ thi
-0.2 a one
-0.2 a penny
-0.2 a tooth
-0.2 a toy
-0.2 a work
-0.2 after _ spinach
-0.2 after birth
-0.2 after swimm
-0.2 allergic
-0.2 am on
-0.2 an erection
-0.2 and _ blister
-0.2 and _ gone
-0.2 and _ still
-0.2 and _ together
-0.2 and ibuprofen
-0.2 and it
-0.2 are itchy
-0.2 are ready
-0.2 bad _ in
-0.2 bad back
-0.2 badly _ feel
-0.2 beer
-0.2 before breakfast
-0.2 bit _ when
-0.2 bleed _ little
-0.2 blood _ #99+
-0.2 burn after
-0.2 c _ #
-0.2 cheer
-0.2 colonoscopy
-0.2 cramp _ my
-0.2 dad take
-0.2 dangerou _ mix
-0.2 dangerou to
-0.2 day _ week
-0.2 december #11+
-0.2 detergent
-0.2 diarrhea _ today
-0.2 difference _ a
-0.2 difference between
-0.2 dim
-0.2 dizzy _ a
-0.2 do _ treat
-0.2 doe a
-0.2 dry _ on
-0.2 explain
-0.2 eye _ itchy
-0.2 eye _ my
-0.2 face when
-0.2 fever for
-0.2 fine just
-0.2 first aid
-0.2 flight
-0.2 for _ headache
-0.2 for three
-0.2 from cheer
-0.2 from monday
-0.2 furniture
-0.2 get _ on
-0.2 green snot
-0.2 hand from
-0.2 has _ bad
-0.2 has the
-0.2 have _ stomach
-0.2 have on
-0.2 headache _ fever
-0.2 her hand
-0.2 hoarse _ the
-0.2 i _ pregnant
-0.2 i _ so
-0.2 i come
-0.2 i leak
-0.2 i pres
-0.2 i start
-0.2 ibuprofen together
-0.2 im _ now
-0.2 in _ rash
-0.2 is _ fine
-0.2 it _ me
-0.2 it true
-0.2 knee at
-0.2 lack
-0.2 lack of
-0.2 ligament
-0.2 like _ know
-0.2 lost
-0.2 monday i
-0.2 more
-0.2 mov furniture
-0.2 my _ lost
-0.2 need _ work
-0.2 new detergent
-0.2 no _ -of
-0.2 no _ -today
-0.2 not -pregnant
-0.2 numb since
-0.2 of _ since
-0.2 old had
-0.2 on _ its
-0.2 one _ no
-0.2 one year
-0.2 pee when
-0.2 penny
-0.2 play soccer
-0.2 pregnant _ it
-0.2 read that
-0.2 refill it
-0.2 same
-0.2 schedul
-0.2 screen _ day
-0.2 screen all
-0.2 see _ allergic
-0.2 see an
-0.2 sensitive to
-0.2 she eat
-0.2 shingl
-0.2 shingl vaccine
-0.2 shot _ i
-0.2 should _ see
-0.2 slept _ and
-0.2 slight headache
-0.2 snot
-0.2 sock
-0.2 son bump
-0.2 stye on
-0.2 swallow _ penny
-0.2 take _ blood
-0.2 take _ metformin
-0.2 teen sleep
-0.2 tension headache
-0.2 test is
-0.2 the _ doctor
-0.2 think _ are
-0.2 thirsty
-0.2 tiny bruise
-0.2 to cold
-0.2 to mix
-0.2 today _ my
-0.2 toddler has
-0.2 together
-0.2 tomorrow at
-0.2 tomorrow morn
-0.2 took _ mg
-0.2 tooth _ to
-0.2 tripp
-0.2 tuesday hes
-0.2 upset _ after
-0.2 upset after
-0.2 upset stomach
-0.2 we _ the
-0.2 week _ january
-0.2 week _ monday
-0.2 week but
-0.2 what _ difference
-0.2 what _ number
-0.2 what _ the
-0.2 what shot
-0.2 when _ sneeze
-0.2 who do
-0.2 work note
-0.2 yo _ painful
-0.2 you refill
-0.21 # thi
-0.21 #11+ _ the
-0.21 #11+ h
-0.21 #99+ today
-0.21 -bump
-0.21 -coffee
-0.21 -later -than
-0.21 -than
-0.21 <broke
-0.21 <can <i
-0.21 <five
-0.21 <five <year
-0.21 <five _ <ago
-0.21 <ten
-0.21 <ten <year
-0.21 <ten _ <ago
-0.21 =a_lot =at_rest
-0.21 =back_pain =calf
-0.21 =bleeding_any =scratched
-0.21 =blood_streak =chest_lasting
-0.21 =bluish =cold_limb
-0.21 =bluish =raynaud_usual
-0.21 =bp_medicine =eye_hit_bad
-0.21 =bp_medicine =squeezing_word
-0.21 =calf =flank_pain
-0.21 =chest_any =muscle_tear
-0.21 =chest_pain =muscle_tear
-0.21 =clot_risk =tired
-0.21 =cold_limb =tia_resolved
-0.21 =dementia_known =eye_hit_bad
-0.21 =diabetes =takes_daily
-0.21 =diarrhea =nausea
-0.21 =eye_hit_bad =muscle_strain_word
-0.21 =eye_hit_bad =raynaud_usual
-0.21 =fall_hard =hours_pain
-0.21 =getting_worse =pain_any
-0.21 =getting_worse =swelling
-0.21 =hit_hard =possible_fracture
-0.21 =limb_injury =small_cut
-0.21 =muscle_strain_word =stiff_neck
-0.21 =muscle_tear =trunk_pain
-0.21 =nausea =vomiting
-0.21 =numb_any =wakes
-0.21 =pain_any =strep_like
-0.21 =pain_any =walks_on_it
-0.21 =pregnant =stomach_burn
-0.21 =rash =throat_sore
-0.21 =recent_infection =three_days
-0.21 =scratched =sting
-0.21 =small_cut =wound
-0.21 =tia_resolved =vomit_few
-0.21 ?a ?fever
-0.21 ?black
-0.21 ?black ?stool
-0.21 ?doe _ ?mean
-0.21 ?how ?can
-0.21 ?i ?prevent
-0.21 ?prevent ?one
-0.21 ?stres ?make
-0.21 ?when
-0.21 ^ ?doe
-0.21 ^ _ -later
-0.21 ^ _ <pass
-0.21 ^ _ <son
-0.21 ^ _ ?my
-0.21 ^ _ available
-0.21 ^ _ birth
-0.21 ^ _ bled
-0.21 ^ _ lesson
-0.21 ^ _ one
-0.21 ^ _ since
-0.21 ^ _ splinter
-0.21 ^ _ usual
-0.21 ^ campfire
-0.21 ^ early
-0.21 ^ forgot
-0.21 ^ green
-0.21 ^ one
-0.21 a _ about
-0.21 a _ more
-0.21 a _ my
-0.21 a bead
-0.21 a half
-0.21 a light
-0.21 after _ coffe
-0.21 after _ long
-0.21 after _ surgery
-0.21 after spicy
-0.21 and _ groggy
-0.21 and _ half
-0.21 and nauseou
-0.21 and snor
-0.21 anger
-0.21 are blurry
-0.21 ask for
-0.21 at _ h
-0.21 at _ salon
-0.21 at _ small
-0.21 available
-0.21 ball and
-0.21 bead
-0.21 because of
-0.21 been two
-0.21 bled _ little
-0.21 bottle expir
-0.21 burn _ finger
-0.21 burn a
-0.21 campfire _ made
-0.21 campfire smoke
-0.21 carsick
-0.21 chest discomfort
-0.21 chin
-0.21 coffe
-0.21 com back
-0.21 come _ tomorrow
-0.21 constipation
-0.21 daughter take
-0.21 deep breath
-0.21 discomfort
-0.21 discomfort _ and
-0.21 discomfort on
-0.21 doing well
-0.21 dose for
-0.21 down _ a
-0.21 eye _ fine
-0.21 eyelid twitch
-0.21 far
-0.21 feel _ all
-0.21 feel groggy
-0.21 feel sad
-0.21 finger _ swollen
-0.21 flight both
-0.21 forgot to
-0.21 fridge
-0.21 get carsick
-0.21 grandma is
-0.21 groggy
-0.21 h
-0.21 had diarrhea
-0.21 hard _ the
-0.21 have _ after
-0.21 have _ lower
-0.21 he _ ask
-0.21 headache _ work
-0.21 heavier
-0.21 heavier _ usual
-0.21 heavier than
-0.21 her _ when
-0.21 her knee
-0.21 hes back
-0.21 hot _ for
-0.21 how _ doe
-0.21 i _ cros
-0.21 i _ do
-0.21 i _ lunch
-0.21 i _ one
-0.21 i _ sad
-0.21 i gain
-0.21 i take
-0.21 im _ for
-0.21 im call
-0.21 in _ chair
-0.21 in _ hour
-0.21 is _ time
-0.21 is broken
-0.21 it _ work
-0.21 jaw click
-0.21 just vomit
-0.21 kid _ a
-0.21 kill _ at
-0.21 kill it
-0.21 knee _ been
-0.21 knee _ when
-0.21 last _ hour
-0.21 lesson
-0.21 lift my
-0.21 like _ talk
-0.21 long _ both
-0.21 long flight
-0.21 lot _ i
-0.21 lot after
-0.21 lot in
-0.21 made _ eye
-0.21 medicine
-0.21 metformin #99+
-0.21 metformin _ mg
-0.21 morn _ since
-0.21 morn stopp
-0.21 my _ first
-0.21 my _ haha
-0.21 my _ school
-0.21 my _ scratch
-0.21 my _ water
-0.21 my palm
-0.21 my skin
-0.21 nap
-0.21 nausea vomit
-0.21 neck _ from
-0.21 need _ reschedule
-0.21 need more
-0.21 nipp
-0.21 no -bump
-0.21 no -later
-0.21 no _ -than
-0.21 numb _ the
-0.21 of needl
-0.21 off when
-0.21 on _ roller
-0.21 on _ soup
-0.21 one is
-0.21 out tomorrow
-0.21 pain going
-0.21 pass _ feel
-0.21 pink _ again
-0.21 pres _ it
-0.21 real bad
-0.21 recip for
-0.21 red bump
-0.21 removal
-0.21 rest
-0.21 safe _ pregnancy
-0.21 salon
-0.21 same time
-0.21 saw _ price
-0.21 she _ food
-0.21 shot are
-0.21 sit _ legg
-0.21 sit cros
-0.21 skin on
-0.21 skip breakfast
-0.21 sleep till
-0.21 small _ bump
-0.21 sneeze _ lot
-0.21 sneeze a
-0.21 soccer
-0.21 sore in
-0.21 sore on
-0.21 spacer
-0.21 stabb _ in
-0.21 stiff _ my
-0.21 stomach _ the
-0.21 stool
-0.21 take _ deep
-0.21 talk _ a
-0.21 the _ expir
-0.21 the neck
-0.21 the salon
-0.21 the weekend
-0.21 the yesterday
-0.21 thi _ stopp
-0.21 till noon
-0.21 tip
-0.21 to _ counselor
-0.21 to _ what
-0.21 to quit
-0.21 today im
-0.21 toilet lol
-0.21 tongue _ hot
-0.21 trouble
-0.21 want _ talk
-0.21 week when
-0.21 what can
-0.21 what food
-0.21 when _ saw
-0.21 when do
-0.21 work night
-0.21 yesterday but
-0.21 yoga
-0.22 #11+ _ boy
-0.22 #99+ _ morn
-0.22 #99+ thi
-0.22 -myself _ just
-0.22 -myself i
-0.22 -pain -no
-0.22 -thought
-0.22 -thought -of
-0.22 <after
-0.22 <check
-0.22 <do <i
-0.22 <do _ <need
-0.22 <i <faint
-0.22 <i <need
-0.22 <once
-0.22 <should
-0.22 <should <i
-0.22 =a_lot =days_many
-0.22 =after_hard_exercise =pale_clammy
-0.22 =after_hard_exercise =sweating
-0.22 =alcohol =bite_bad
-0.22 =alcohol =choking_passed
-0.22 =belly_pain =getting_worse
-0.22 =belly_word =getting_worse
-0.22 =belly_word =itching
-0.22 =belly_word =itchy_only
-0.22 =bite_bad =throat_sore
-0.22 =bleeding_any =cut_by_accident
-0.22 =blood_streak =cut_by_accident
-0.22 =blood_streak =hours_pain
-0.22 =blood_streak =small_cut
-0.22 =blood_thinner =dangerous_person
-0.22 =burn_severity =low_mood
-0.22 =burn_severity =swam_on
-0.22 =chemical_word =cut_by_accident
-0.22 =chest_any =cut_by_accident
-0.22 =chest_lasting =child_got_pills
-0.22 =chest_lasting =flu_bad
-0.22 =chest_lasting =swam_on
-0.22 =chest_pain =cut_by_accident
-0.22 =cold_exposure =swelling
-0.22 =cold_outside =cough
-0.22 =cough =tired
-0.22 =cramps =ulcer_nsaid
-0.22 =cut_by_accident =vaginal_bleeding
-0.22 =days_many =eye_hit_bad
-0.22 =diarrhea =recent_infection
-0.22 =diarrhea =refuses
-0.22 =during_exercise =swam_on
-0.22 =eye_hit_bad =heat_exposure
-0.22 =eye_hit_bad =many_days
-0.22 =fall_any =swam_on
-0.22 =itching =swelling
-0.22 =itchy_only =swelling
-0.22 =limb_injury =spine_injury
-0.22 =long_bleed =low_mood
-0.22 =making_swell =possible_fracture
-0.22 =many_days
-0.22 =near_faint =vomiting
-0.22 =pain_any =slept_on
-0.22 =panic_known
-0.22 =preterm_weeks =refuses
-0.22 =refuses =stiff_neck
-0.22 =throat_sore =tonsils_out
-0.22 =tonsils_out
-0.22 ?hav
-0.22 ?hav ?a
-0.22 ?i ?avoid
-0.22 ?me
-0.22 ?told
-0.22 ?told ?me
-0.22 ^ _ -headache
-0.22 ^ _ <had
-0.22 ^ _ all
-0.22 ^ _ blister
-0.22 ^ _ insurance
-0.22 ^ _ jaw
-0.22 ^ _ loose
-0.22 ^ burp
-0.22 ^ cut
-0.22 ^ dec
-0.22 ^ make
-0.22 ^ runny
-0.22 a _ ?about
-0.22 a _ time
-0.22 a fortnight
-0.22 a on
-0.22 after
-0.22 after _ at
-0.22 after dairy
-0.22 again
-0.22 an _ stomach
-0.22 and would
-0.22 as
-0.22 baby move
-0.22 bit sore
-0.22 bruise where
-0.22 bump the
-0.22 can _ nurse
-0.22 check appointment
-0.22 chest lift
-0.22 cough _ had
-0.22 crie
-0.22 crie _ -tear
-0.22 crie without
-0.22 do #
-0.22 do _ stop
-0.22 dog
-0.22 due date
-0.22 felt
-0.22 fever _ for
-0.22 flutter a
-0.22 fly _ #11+
-0.22 for his
-0.22 fortnight
-0.22 free
-0.22 from _ computer
-0.22 from _ it
-0.22 from bump
-0.22 go round
-0.22 good for
-0.22 gun and
-0.22 had _ for
-0.22 had it
-0.22 has _ eye
-0.22 have _ diarrhea
-0.22 headache _ day
-0.22 her _ to
-0.22 hes _ now
-0.22 hoarse from
-0.22 hot day
-0.22 hurt _ laugh
-0.22 husband need
-0.22 i _ #99+
-0.22 i _ blood
-0.22 i _ heartburn
-0.22 i did
-0.22 i felt
-0.22 id _ a
-0.22 if _ skip
-0.22 im _ ?about
-0.22 in _ heat
-0.22 in _ tooth
-0.22 insurance cover
-0.22 is _ at
-0.22 kick in
-0.22 last _ after
-0.22 leg _ the
-0.22 like _ truck
-0.22 long is
-0.22 low back
-0.22 lump on
-0.22 merry
-0.22 merry _ round
-0.22 merry go
-0.22 mild cramp
-0.22 minut _ stopp
-0.22 minute _ went
-0.22 my _ date
-0.22 my _ itchy
-0.22 my _ peel
-0.22 my _ skip
-0.22 my _ tiny
-0.22 my bp
-0.22 my car
-0.22 my headache
-0.22 my run
-0.22 need _ glass
-0.22 new one
-0.22 no -problem
-0.22 no _ after
-0.22 now _ want
-0.22 nurse call
-0.22 of _ neck
-0.22 off _ scooter
-0.22 on _ for
-0.22 on _ shoulder
-0.22 on his
-0.22 opening
-0.22 out can
-0.22 over the
-0.22 painful _ in
-0.22 pop on
-0.22 pregnancy test
-0.22 pretty deep
-0.22 rac _ is
-0.22 rac _ the
-0.22 record
-0.22 refill _ my
-0.22 shin _ soccer
-0.22 shin _ the
-0.22 should _ drink
-0.22 sleepy _ lunch
-0.22 sleepy after
-0.22 steak got
-0.22 stomach _ before
-0.22 stomach bug
-0.22 sweaty after
-0.22 switch
-0.22 ten to
-0.22 the _ paper
-0.22 the cold
-0.22 the hike
-0.22 therapist
-0.22 tight shoe
-0.22 to switch
-0.22 toilet paper
-0.22 tongue _ pizza
-0.22 tonsil
-0.22 urine
-0.22 vertigo
-0.22 wake _ every
-0.22 want _ see
-0.22 want _ switch
-0.22 went down
-0.22 what are
-0.22 which _ do
-0.22 whistl
-0.22 with blister
-0.22 without -tear
-0.22 yesterday _ the
-0.23 #11+ _ of
-0.23 #99+ a
-0.23 #99+ last
-0.23 -blister
-0.23 -in -day
-0.23 <do
-0.23 <fine
-0.23 <heart
-0.23 <out <in
-0.23 <out _ <#99+
-0.23 <was <#11+
-0.23 =a_lot =bruises_unexplained
-0.23 =a_lot =bruising
-0.23 =after_hard_exercise
-0.23 =alcohol =diarrhea
-0.23 =alcohol =fever
-0.23 =allergen =limb_injury
-0.23 =allergen =recent_infection
-0.23 =aura_usual =eye_hit_bad
-0.23 =baby_still =dangerous_person
-0.23 =bite_bad =blood_streak
-0.23 =blood_streak =burn_severity
-0.23 =bruises_unexplained
-0.23 =bruises_unexplained =bruising
-0.23 =burn_severity =leaking
-0.23 =chemical_word =rash
-0.23 =chest_injury_or_ache =during_exercise
-0.23 =chest_lasting =cold_hands
-0.23 =choking_passed =tingling_hands
-0.23 =choking_passed =wakes
-0.23 =choking_passed =weak_any
-0.23 =cold_exposure =limb_injury
-0.23 =cold_limb =wakes
-0.23 =cough =eye_area
-0.23 =cough =hours_pain
-0.23 =dentist =eye_hit_bad
-0.23 =dentist =swelling
-0.23 =ear_pain =eye_area
-0.23 =eye_area =eye_red
-0.23 =hours_pain =raynaud_usual
-0.23 =nail_word
-0.23 =no_gas =pain_any
-0.23 =pale_clammy =wakes
-0.23 =pees_lot
-0.23 =strep_like =throat_sore
-0.23 =sweating =wakes
-0.23 ?are ?sign
-0.23 ?are _ ?of
-0.23 ?make
-0.23 ?mean
-0.23 ?what _ ?sign
-0.23 ^ #99+
-0.23 ^ _ appt
-0.23 ^ _ are
-0.23 ^ _ cell
-0.23 ^ _ food
-0.23 ^ _ like
-0.23 ^ _ on
-0.23 ^ _ polish
-0.23 ^ _ pop
-0.23 ^ _ will
-0.23 ^ _ wisdom
-0.23 ^ allergy
-0.23 ^ as
-0.23 ^ lot
-0.23 ^ rash
-0.23 ^ sickle
-0.23 a _ can
-0.23 a _ feed
-0.23 a _ rash
-0.23 a hip
-0.23 ache since
-0.23 after eat
-0.23 after feed
-0.23 after thanksgiv
-0.23 am _ and
-0.23 and pee
-0.23 and super
-0.23 anyth to
-0.23 are safe
-0.23 as possible
-0.23 asked me
-0.23 at _ no
-0.23 away _ im
-0.23 bandaid on
-0.23 been _ that
-0.23 best
-0.23 bother me
-0.23 but keep
-0.23 but she
-0.23 can _ fly
-0.23 can _ refill
-0.23 can move
-0.23 chip _ cough
-0.23 clogg
-0.23 clogg _ wax
-0.23 clogg with
-0.23 cold _ i
-0.23 confus today
-0.23 cough _ up
-0.23 crampy
-0.23 day _ the
-0.23 doe she
-0.23 dog died
-0.23 dont -have
-0.23 dont _ why
-0.23 down when
-0.23 dropp a
-0.23 dry and
-0.23 ear _ clogg
-0.23 ear ache
-0.23 eve morn
-0.23 every _ is
-0.23 expect
-0.23 feel _ baby
-0.23 feel blue
-0.23 fever _ since
-0.23 five day
-0.23 from garden
-0.23 gas
-0.23 get red
-0.23 give _ gas
-0.23 got the
-0.23 has high
-0.23 he play
-0.23 hes _ fine
-0.23 husband stitch
-0.23 i _ high
-0.23 i _ seen
-0.23 i _ since
-0.23 i _ water
-0.23 i near
-0.23 i stay
-0.23 i support
-0.23 i swim
-0.23 in _ breast
-0.23 in _ she
-0.23 is _ day
-0.23 is _ high
-0.23 is _ no
-0.23 is _ what
-0.23 is eat
-0.23 is heal
-0.23 is play
-0.23 it up
-0.23 just _ the
-0.23 kid is
-0.23 know why
-0.23 leave
-0.23 leg _ night
-0.23 leg at
-0.23 lot _ night
-0.23 moody
-0.23 mosquito _ me
-0.23 mosquito bit
-0.23 my _ red
-0.23 my _ sore
-0.23 my _ stitch
-0.23 my _ test
-0.23 neck _ sore
-0.23 night after
-0.23 no -bleed
-0.23 no -blister
-0.23 no _ -in
-0.23 no _ -pain
-0.23 nose but
-0.23 numb when
-0.23 on _ chip
-0.23 only _ i
-0.23 only when
-0.23 over _ at
-0.23 oxygen _ home
-0.23 pain _ down
-0.23 pee _ brown
-0.23 peel after
-0.23 period cramp
-0.23 possible
-0.23 pregnant _ need
-0.23 puppy
-0.23 recycle
-0.23 shot
-0.23 side stitch
-0.23 since _ breakup
-0.23 sneez all
-0.23 some _ and
-0.23 star _ the
-0.23 star at
-0.23 stay in
-0.23 stitch _ out
-0.23 stitch come
-0.23 stomach _ going
-0.23 stomach _ when
-0.23 strawberri
-0.23 support her
-0.23 the _ say
-0.23 thi
-0.23 to _ insurance
-0.23 toddler
-0.23 took it
-0.23 tummy
-0.23 up _ fine
-0.23 want _ get
-0.23 was _ is
-0.23 watery
-0.23 week all
-0.23 when will
-0.23 where _ got
-0.23 will _ feel
-0.23 wine _ dinner
-0.23 with dinner
-0.23 work _ but
-0.24 # play
-0.24 #11+ normal
-0.24 -a -seizure
-0.24 -back
-0.24 -belly -pain
-0.24 -confus
-0.24 -had _ -seizure
-0.24 -seizure
-0.24 <ago <and
-0.24 <away
-0.24 <can
-0.24 <last _ gone
-0.24 <month gone
-0.24 <year _ <and
-0.24 =a_lot =many_days
-0.24 =a_lot =tired
-0.24 =allergen =during_exercise
-0.24 =blood_streak =fall_any
-0.24 =blood_streak =trunk_pain
-0.24 =burn_severity =joint_hot
-0.24 =burn_severity =nodes
-0.24 =burn_severity =tired
-0.24 =burn_severity =wont_feed
-0.24 =calf =fight_blow
-0.24 =cant_sit_still
-0.24 =cant_sit_still =severe_pain
-0.24 =choking =cough
-0.24 =clot_risk =possible_fracture
-0.24 =co_words =scratched
-0.24 =cough =croup_cough
-0.24 =cough =rigors
-0.24 =dizzy =tia_resolved
-0.24 =during_exercise =head_injury
-0.24 =during_exercise =leg_swelling_one
-0.24 =during_exercise =possible_fracture
-0.24 =fever =limb_injury
-0.24 =flank_pain =left_ribs
-0.24 =flu_bad =hours_pain
-0.24 =itching =recent_surgery
-0.24 =itchy_only =recent_surgery
-0.24 =kidney_stone
-0.24 =limb_injury =walks_on_it
-0.24 =low_mood =panic_known
-0.24 =nail_word =pain_any
-0.24 =scratched
-0.24 =strep_like =swelling
-0.24 ?avoid
-0.24 ?can _ ?cause
-0.24 ?chest
-0.24 ?chest ?pain
-0.24 ?doe ?a
-0.24 ?look
-0.24 ?look ?for
-0.24 ?pain
-0.24 ?paper
-0.24 ?someone
-0.24 ?stool
-0.24 ?stres ?cause
-0.24 ?what ?are
-0.24 ^ #
-0.24 ^ _ -fever
-0.24 ^ _ ?are
-0.24 ^ _ bloat
-0.24 ^ _ lunch
-0.24 ^ _ never
-0.24 ^ _ same
-0.24 ^ _ son
-0.24 ^ _ these
-0.24 ^ _ under
-0.24 ^ canker
-0.24 ^ hoarse
-0.24 ^ we
-0.24 a _ back
-0.24 a _ crash
-0.24 a _ fever
-0.24 a _ small
-0.24 a follow
-0.24 all day
-0.24 an emergency
-0.24 and eat
-0.24 and gain
-0.24 ankl swell
-0.24 back ache
-0.24 bee stung
-0.24 bit _ cheek
-0.24 box
-0.24 brain
-0.24 bruise _ on
-0.24 bruise on
-0.24 but _ -fever
-0.24 but its
-0.24 can _ move
-0.24 canker _ in
-0.24 carrot
-0.24 could _ be
-0.24 cry _ i
-0.24 dark _ i
-0.24 dizzy spell
-0.24 do _ my
-0.24 down _ can
-0.24 drank _ much
-0.24 drank too
-0.24 driv _ up
-0.24 driv me
-0.24 dry air
-0.24 emergency
-0.24 every morn
-0.24 fall out
-0.24 feel after
-0.24 feel bloat
-0.24 feet _ a
-0.24 finger _ onion
-0.24 food _ in
-0.24 food stuck
-0.24 for pneumonia
-0.24 forgot name
-0.24 from _ wrong
-0.24 from laugh
-0.24 gave _ a
-0.24 good now
-0.24 hand _ numb
-0.24 has _ runny
-0.24 have _ when
-0.24 he _ -confus
-0.24 he bump
-0.24 heart _ when
-0.24 her hair
-0.24 hot after
-0.24 hurt in
-0.24 i _ alcohol
-0.24 i _ normal
-0.24 i _ now
-0.24 i be
-0.24 i mis
-0.24 i roll
-0.24 im _ after
-0.24 im know
-0.24 in _ afternoon
-0.24 in june
-0.24 is _ just
-0.24 is _ next
-0.24 is _ when
-0.24 is chest
-0.24 is driv
-0.24 is tired
-0.24 isnt -confus
-0.24 its going
-0.24 keep _ to
-0.24 kidney stone
-0.24 know _ lab
-0.24 lab result
-0.24 leg _ red
-0.24 leg shav
-0.24 little when
-0.24 lost #11+
-0.24 mild _ on
-0.24 mild ache
-0.24 month _ with
-0.24 move _ visit
-0.24 my _ before
-0.24 my _ cut
-0.24 my _ for
-0.24 my _ len
-0.24 my _ migraine
-0.24 my _ scrap
-0.24 my _ see
-0.24 my _ shav
-0.24 my contact
-0.24 my gum
-0.24 my med
-0.24 need _ follow
-0.24 need _ form
-0.24 nervou about
-0.24 no -belly
-0.24 no -chest
-0.24 nurse
-0.24 old _ hot
-0.24 on _ can
-0.24 on _ face
-0.24 on wednesday
-0.24 one at
-0.24 other with
-0.24 out for
-0.24 out my
-0.24 peel _ sunburn
-0.24 pen
-0.24 pit
-0.24 reschedule my
-0.24 rins
-0.24 rsv
-0.24 scrap _ knee
-0.24 send
-0.24 send my
-0.24 sensitive
-0.24 she _ her
-0.24 should _ stay
-0.24 six hour
-0.24 sleep wrong
-0.24 small pimple
-0.24 sneez _ day
-0.24 sneez a
-0.24 so _ toddler
-0.24 spell
-0.24 spit _ milk
-0.24 start the
-0.24 sting
-0.24 swollen gland
-0.24 take tylenol
-0.24 the door
-0.24 the month
-0.24 twenty
-0.24 two pound
-0.24 up _ wall
-0.24 up milk
-0.24 usual migraine
-0.24 uti and
-0.24 vaccinat
-0.24 when _ leave
-0.24 when the
-0.24 which _ are
-0.24 who
-0.24 with _ white
-0.25 #99+ _ at
-0.25 #99+ play
-0.25 -poop -in
-0.25 <had
-0.25 <month _ now
-0.25 <my <son
-0.25 <son
-0.25 <to <have
-0.25 <used _ <have
-0.25 =allergen =choking_passed
-0.25 =bite_bad =cough
-0.25 =bleeding_any =gum_only
-0.25 =blood_streak =chemical_word
-0.25 =burn_severity =drooling
-0.25 =burn_severity =itching
-0.25 =burn_severity =slept_on
-0.25 =burn_severity =upper_belly_pain
-0.25 =cancer_history
-0.25 =cancer_history =clot_risk
-0.25 =carpal
-0.25 =carpal =cold_limb
-0.25 =carpal =numb_any
-0.25 =carpal =slept_on
-0.25 =cough =many_days
-0.25 =cut_by_accident =squeezing_word
-0.25 =dangerous_person =eye_red
-0.25 =days_many =ulcer_nsaid
-0.25 =diarrhea =vomiting
-0.25 =during_exercise =muscle_tear
-0.25 =eye_area =tired
-0.25 =eye_hit_bad =sinus_long
-0.25 =eye_hit_bad =slept_on
-0.25 =gum_only
-0.25 =gum_only =gums_bleed
-0.25 =iron_pills =means_mentioned
-0.25 =iron_pills =using_word
-0.25 =itchy_local =pain_any
-0.25 =long_bleed =severe_pain
-0.25 =low_mood =many_days
-0.25 =many_days =sinus_long
-0.25 =pain_any =sinus_long
-0.25 =scratched =swelling
-0.25 =shingles
-0.25 =sinus_long
-0.25 =sinus_long =squeezing_word
-0.25 =slept_on =weak_any
-0.25 =slept_on =weak_one_side
-0.25 ?would
-0.25 ^ _ back
-0.25 ^ _ before
-0.25 ^ _ check
-0.25 ^ _ cholesterol
-0.25 ^ _ cough
-0.25 ^ _ coworker
-0.25 ^ _ foot
-0.25 ^ _ long
-0.25 ^ _ made
-0.25 ^ _ past
-0.25 ^ _ snor
-0.25 ^ _ sometim
-0.25 ^ _ sprain
-0.25 ^ _ stitch
-0.25 ^ _ stung
-0.25 ^ _ wrist
-0.25 ^ bad
-0.25 ^ bruise
-0.25 a diet
-0.25 a lot
-0.25 about
-0.25 after _ hike
-0.25 ago _ has
-0.25 allergi
-0.25 and _ #99+
-0.25 and _ want
-0.25 and blurry
-0.25 at _ week
-0.25 away in
-0.25 baby wake
-0.25 back _ no
-0.25 back at
-0.25 beat _ when
-0.25 been _ week
-0.25 better when
-0.25 boxe
-0.25 bp
-0.25 bp _ over
-0.25 bruis but
-0.25 but _ fine
-0.25 by #
-0.25 carpal
-0.25 carpal tunnel
-0.25 carpet
-0.25 chew
-0.25 congestion
-0.25 cough _ #
-0.25 crie _ i
-0.25 crie when
-0.25 dangerou
-0.25 day now
-0.25 diarrhea twice
-0.25 dizzy for
-0.25 dont -feel
-0.25 drank a
-0.25 drink
-0.25 drool a
-0.25 easi
-0.25 eyelid has
-0.25 feel normal
-0.25 fixed
-0.25 fixed it
-0.25 for week
-0.25 from _ carpet
-0.25 get _ and
-0.25 got _ and
-0.25 got dizzy
-0.25 half past
-0.25 happy and
-0.25 has _ on
-0.25 he go
-0.25 he start
-0.25 headache like
-0.25 heat
-0.25 heavy after
-0.25 hes #
-0.25 hour after
-0.25 how often
-0.25 i _ -feel
-0.25 i _ mild
-0.25 i _ nervou
-0.25 i _ night
-0.25 i _ of
-0.25 i sometim
-0.25 i sprain
-0.25 i talk
-0.25 i would
-0.25 in _ an
-0.25 in _ say
-0.25 in half
-0.25 in january
-0.25 iron pill
-0.25 is _ dangerou
-0.25 is _ good
-0.25 is _ here
-0.25 is _ him
-0.25 is _ is
-0.25 is drink
-0.25 it fine
-0.25 it ok
-0.25 its _ bit
-0.25 juice
-0.25 leg feel
-0.25 leg get
-0.25 lighthead if
-0.25 like _ when
-0.25 little _ when
-0.25 lower
-0.25 mom _ a
-0.25 month
-0.25 my _ died
-0.25 my _ prescription
-0.25 my _ sting
-0.25 my doctor
-0.25 my saw
-0.25 my shin
-0.25 my urine
-0.25 need _ note
-0.25 newborn _ yellow
-0.25 night at
-0.25 no _ -problem
-0.25 nose _ when
-0.25 nose at
-0.25 note _ work
-0.25 nut
-0.25 of thi
-0.25 on _ of
-0.25 one _ a
-0.25 ouch
-0.25 our _ has
-0.25 out from
-0.25 past nine
-0.25 pea
-0.25 pink
-0.25 pull _ his
-0.25 roommate is
-0.25 runn #
-0.25 safe _ eat
-0.25 safe in
-0.25 schedule for
-0.25 second _ i
-0.25 since i
-0.25 snor _ i
-0.25 sore _ after
-0.25 sore _ the
-0.25 sore arm
-0.25 sore but
-0.25 splinter
-0.25 sting on
-0.25 sunscreen
-0.25 sweat _ lot
-0.25 sweat a
-0.25 swollen from
-0.25 that _ i
-0.25 the carpet
-0.25 the holiday
-0.25 the safe
-0.25 time _ my
-0.25 tooth hurt
-0.25 tummy ache
-0.25 tunnel
-0.25 vomit _ feed
-0.25 what _ do
-0.25 when _ wake
-0.25 will it
-0.25 with _ runny
-0.25 yawn _ lot
-0.25 yawn a
-0.25 your
-0.26 # _ diaper
-0.26 # _ to
-0.26 # wet
-0.26 -of -hurt
-0.26 -of _ -myself
-0.26 <ago and
-0.26 <from
-0.26 <was <#
-0.26 <when _ <was
-0.26 <year _ and
-0.26 =asthma_mild
-0.26 =aura_usual =seizure_usual
-0.26 =baby =wound_infected
-0.26 =belly_hit =hours_pain
-0.26 =bleeding_any =days_many
-0.26 =blood_streak =ear_wax
-0.26 =chest_lasting =tia_resolved
-0.26 =choking_passed =cold_limb
-0.26 =choking_passed =numb_any
-0.26 =co_words =pain_any
-0.26 =co_words =tick
-0.26 =cold_hands =cold_outside
-0.26 =cold_limb =cold_outside
-0.26 =cut_by_accident =small_cut
-0.26 =leg_swelling_one =twisted
-0.26 =nail_word =pain_beyond
-0.26 =nail_word =twisted
-0.26 =newborn =wound_infected
-0.26 =swelling =twisted
-0.26 =twisted =wound
-0.26 ?do ?you
-0.26 ?fever
-0.26 ?to
-0.26 ?was
-0.26 ^ ?if
-0.26 ^ _ -swell
-0.26 ^ _ <faint
-0.26 ^ _ ?a
-0.26 ^ _ doctor
-0.26 ^ _ lol
-0.26 ^ _ rib
-0.26 ^ _ week
-0.26 ^ gum
-0.26 ^ noseble
-0.26 ^ please
-0.26 ^ ring
-0.26 a _ replacement
-0.26 a diaper
-0.26 a sec
-0.26 after _ all
-0.26 after next
-0.26 all _ at
-0.26 am #11+
-0.26 and _ good
-0.26 and _ nauseou
-0.26 and _ weight
-0.26 and pink
-0.26 badly
-0.26 bee _ on
-0.26 between #
-0.26 bit _ im
-0.26 bled _ a
-0.26 burn dinner
-0.26 burn when
-0.26 buy
-0.26 can _ do
-0.26 can _ help
-0.26 chang to
-0.26 contact
-0.26 cough with
-0.26 crie _ night
-0.26 cros legg
-0.26 day at
-0.26 dialysi _ on
-0.26 disease
-0.26 ear pop
-0.26 ear wax
-0.26 eat and
-0.26 feel _ of
-0.26 for _ month
-0.26 for _ sec
-0.26 from _ cold
-0.26 glas of
-0.26 got _ paper
-0.26 had _ wet
-0.26 has _ cough
-0.26 her vitamin
-0.26 high cholesterol
-0.26 hungry _ the
-0.26 hungry all
-0.26 i _ dinner
-0.26 i _ fish
-0.26 i _ when
-0.26 i lol
-0.26 im mov
-0.26 in _ last
-0.26 inhaler refill
-0.26 is too
-0.26 kid _ to
-0.26 lab are
-0.26 last _ today
-0.26 laugh now
-0.26 legg
-0.26 little _ i
-0.26 magnesium
-0.26 my _ gave
-0.26 my _ throw
-0.26 my cholesterol
-0.26 my due
-0.26 my grandma
-0.26 my jean
-0.26 need _ letter
-0.26 need _ new
-0.26 need _ tb
-0.26 nick my
-0.26 no -swell
-0.26 no _ i
-0.26 on _ kid
-0.26 on _ thumb
-0.26 on weekend
-0.26 out _ they
-0.26 past noon
-0.26 popcorn
-0.26 pres on
-0.26 pulse
-0.26 red _ on
-0.26 red hot
-0.26 red spot
-0.26 reflux
-0.26 salty popcorn
-0.26 sec
-0.26 since _ new
-0.26 smell after
-0.26 son _ on
-0.26 son chok
-0.26 stand _ day
-0.26 stand all
-0.26 stiff _ sleep
-0.26 still burn
-0.26 swell _ the
-0.26 tb
-0.26 that bad
-0.26 the _ coaster
-0.26 the ball
-0.26 the needle
-0.26 the roller
-0.26 the screen
-0.26 the week
-0.26 thi month
-0.26 thirsty after
-0.26 throat for
-0.26 to _ new
-0.26 toddler _ his
-0.26 toddler fell
-0.26 toe and
-0.26 twist _ ankle
-0.26 two tylenol
-0.26 up _ bit
-0.26 up when
-0.26 wart _ my
-0.26 wart on
-0.26 wed
-0.26 when _ nervou
-0.26 wine with
-0.26 work _ me
-0.26 yo
-0.27 # _ #99+
-0.27 #11+ _ #99+
-0.27 #11+ _ after
-0.27 #11+ _ need
-0.27 #99+ over
-0.27 -poop _ -two
-0.27 <in <my
-0.27 <two <year
-0.27 =allergen =ear_wax
-0.27 =baby_still =pain_any
-0.27 =bite_bad =nodes
-0.27 =blood_streak =nosebleed
-0.27 =blood_streak =short_breath
-0.27 =bluish =muscle_tear
-0.27 =clot_risk =dangerous_person
-0.27 =constipation =dangerous_person
-0.27 =constipation =hernia_stuck
-0.27 =constipation =pain_any
-0.27 =cough =days_many
-0.27 =dangerous_person =no_gas
-0.27 =dangerous_person =stroke_word
-0.27 =days_many =low_mood
-0.27 =days_many =stomach_burn
-0.27 =dentist =tooth
-0.27 =eye_area =raynaud_usual
-0.27 =eye_area =using_word
-0.27 =eye_hit_bad =tia_resolved
-0.27 =eye_red =itching
-0.27 =eye_red =itchy_only
-0.27 =fever =tonsils_out
-0.27 =head_danger =vomit_few
-0.27 =heat_exposure =swelling
-0.27 =hip_hurts =hurts_move
-0.27 =muscle_strain_word =muscle_tear
-0.27 =nodes =pain_any
-0.27 =pain_any =shingles
-0.27 =scratched =small_cut
-0.27 =small_cut
-0.27 =stomach_burn =wakes
-0.27 =swelling_throat =tonsils_out
-0.27 =throat_tight =tonsils_out
-0.27 ?effect ?of
-0.27 ?for ?a
-0.27 ?side _ ?of
-0.27 ^ _ arm
-0.27 ^ _ d
-0.27 ^ _ face
-0.27 ^ _ hour
-0.27 ^ _ lost
-0.27 ^ _ should
-0.27 ^ _ soon
-0.27 ^ _ sugar
-0.27 ^ _ thursday
-0.27 ^ _ wont
-0.27 ^ eye
-0.27 ^ hand
-0.27 ^ jock
-0.27 ^ little
-0.27 ^ morn
-0.27 ^ pacemaker
-0.27 ^ peanut
-0.27 ^ red
-0.27 ^ tue
-0.27 ^ vitamin
-0.27 a _ ache
-0.27 a _ pit
-0.27 a second
-0.27 a sore
-0.27 after _ boxe
-0.27 after _ for
-0.27 after sitt
-0.27 baby crie
-0.27 bf hit
-0.27 bled _ two
-0.27 bleed #
-0.27 bleed _ week
-0.27 boat
-0.27 by _ mosquito
-0.27 can _ fine
-0.27 cherry pit
-0.27 cough _ a
-0.27 day _ -fever
-0.27 day after
-0.27 did a
-0.27 disease and
-0.27 drank _ lot
-0.27 drink #
-0.27 dry _ from
-0.27 ear feel
-0.27 elbow _ the
-0.27 feb #11+
-0.27 for _ week
-0.27 for the
-0.27 get pregnant
-0.27 had _ cough
-0.27 had one
-0.27 have _ bruise
-0.27 have _ headach
-0.27 have _ wart
-0.27 head hurt
-0.27 his chin
-0.27 his scooter
-0.27 hurt _ bit
-0.27 husband _ loud
-0.27 i _ -had
-0.27 i _ down
-0.27 i go
-0.27 ibuprofen for
-0.27 in law
-0.27 in meeting
-0.27 jock
-0.27 jock itch
-0.27 law
-0.27 light _ #
-0.27 lip from
-0.27 little _ of
-0.27 little short
-0.27 lost a
-0.27 low _ of
-0.27 meeting
-0.27 mosquito _ it
-0.27 mosquito and
-0.27 mov boxe
-0.27 my _ cramp
-0.27 my _ growl
-0.27 my _ lift
-0.27 nose _ thi
-0.27 now _ fine
-0.27 of _ pain
-0.27 off a
-0.27 often
-0.27 old has
-0.27 on _ foot
-0.27 on _ one
-0.27 pee _ i
-0.27 pill _ morn
-0.27 pill thi
-0.27 pull _ muscle
-0.27 result are
-0.27 run in
-0.27 saw
-0.27 seen
-0.27 small bump
-0.27 small red
-0.27 snor loud
-0.27 soon
-0.27 sore and
-0.27 sprain my
-0.27 still _ the
-0.27 store
-0.27 the _ vaccine
-0.27 the _ went
-0.27 they look
-0.27 to _ pregnant
-0.27 to a
-0.27 toe _ the
-0.27 took #
-0.27 wake me
-0.27 watch a
-0.27 week _ when
-0.27 weigh
-0.28 #11+ _ ago
-0.28 -at
-0.28 -at -#
-0.28 <# _ <ago
-0.28 <a _ <in
-0.28 <need
-0.28 <pass
-0.28 <was _ <year
-0.28 <when <i
-0.28 =belly_word =ulcer_nsaid
-0.28 =burn_severity =muscle_strain_word
-0.28 =burn_severity =scratched
-0.28 =calf =muscle_tear
-0.28 =co_words =trunk_pain
-0.28 =cold_hands =purple_word
-0.28 =dentist =swelling_lips
-0.28 =ear_wax =purple_word
-0.28 =heat_exposure =wound_infected
-0.28 =spine_injury
-0.28 ?are ?seizur
-0.28 ?what _ ?a
-0.28 ^ ?are
-0.28 ^ _ <my
-0.28 ^ _ ?seizur
-0.28 ^ _ allergy
-0.28 ^ _ anxiety
-0.28 ^ _ follow
-0.28 ^ _ kid
-0.28 ^ _ kill
-0.28 ^ _ plan
-0.28 ^ _ spell
-0.28 ^ contact
-0.28 ^ had
-0.28 ^ shot
-0.28 ^ side
-0.28 ^ skin
-0.28 ^ some
-0.28 ^ sometime
-0.28 a _ test
-0.28 a _ yesterday
-0.28 a band
-0.28 a form
-0.28 a newborn
-0.28 a sign
-0.28 a sunburn
-0.28 about _ can
-0.28 after _ concert
-0.28 amoxicillin
-0.28 and _ help
-0.28 and _ itch
-0.28 and all
-0.28 are due
-0.28 baby _ through
-0.28 back _ going
-0.28 band
-0.28 bloat after
-0.28 boyfriend _ my
-0.28 bruis _ i
-0.28 by _ baseball
-0.28 can _ drink
-0.28 cant sit
-0.28 cat scratch
-0.28 com in
-0.28 cough once
-0.28 dad had
-0.28 dentist visit
-0.28 dizzy _ throw
-0.28 doe _ need
-0.28 dry in
-0.28 eye are
-0.28 face _ swollen
-0.28 feel better
-0.28 foot when
-0.28 for work
-0.28 from new
-0.28 from wash
-0.28 get lighthead
-0.28 glass prescription
-0.28 got _ small
-0.28 gum _ when
-0.28 had _ in
-0.28 have _ headache
-0.28 heartburn _ pizza
-0.28 hes eat
-0.28 hiccup _ lot
-0.28 hiccup a
-0.28 hospital
-0.28 hunt
-0.28 hurt _ little
-0.28 husband _ a
-0.28 i _ coffee
-0.28 i _ up
-0.28 i chew
-0.28 i forgot
-0.28 i sit
-0.28 in _ stool
-0.28 is _ normal
-0.28 is _ over
-0.28 is _ true
-0.28 is dry
-0.28 it _ when
-0.28 it burn
-0.28 ive _ hav
-0.28 keep _ worse
-0.28 learn to
-0.28 leg _ sitt
-0.28 like hot
-0.28 lose
-0.28 love the
-0.28 make _ sleepy
-0.28 me sleepy
-0.28 mine
-0.28 mom and
-0.28 month ago
-0.28 mother _ #11+
-0.28 my _ click
-0.28 my meter
-0.28 my thi
-0.28 neck from
-0.28 need appt
-0.28 nervou _ my
-0.28 night _ of
-0.28 of _ bed
-0.28 of _ period
-0.28 of _ thi
-0.28 on _ period
-0.28 on _ treadmill
-0.28 pain _ #
-0.28 pee fine
-0.28 pet
-0.28 pill _ day
-0.28 pill refill
-0.28 poop _ dark
-0.28 quit
-0.28 salty
-0.28 she _ me
-0.28 sleep _ noon
-0.28 sometime
-0.28 stand _ too
-0.28 stiff _ from
-0.28 sudden fever
-0.28 take _ vitamin
-0.28 taken
-0.28 that hurt
-0.28 the _ kick
-0.28 the first
-0.28 the next
-0.28 the treadmill
-0.28 thi _ for
-0.28 threw _ once
-0.28 thur
-0.28 tick _ my
-0.28 treadmill
-0.28 true
-0.28 up _ garden
-0.28 wart
-0.28 watch tv
-0.28 wax _ my
-0.28 wax in
-0.28 weigh _ pound
-0.28 went _ #99+
-0.28 what _ are
-0.28 when _ chew
-0.28 when _ eat
-0.28 when _ he
-0.28 will i
-0.28 with white
-0.28 wrist _ a
-0.28 yesterday _ i
-0.29 # _ is
-0.29 #11+ yo
-0.29 #99+ _ lunch
-0.29 #99+ yesterday
-0.29 -had -any
-0.29 -in -the
-0.29 =belly_surgery_recent =injection_joint
-0.29 =blood_streak =eye_hit_bad
-0.29 =blood_streak =wound
-0.29 =burn_severity =choking_passed
-0.29 =burn_severity =itchy_only
-0.29 =chest_lasting =heart_murmur_fever
-0.29 =child_got_pills =headache
-0.29 =cold_only =ear_wax
-0.29 =cough =sudden
-0.29 =cut_by_accident =rectal_blood
-0.29 =cut_by_accident =stool_blood
-0.29 =flank_pain =spine_injury
-0.29 =flu_bad =rigors
-0.29 =flu_bad =sudden
-0.29 =getting_worse =leg_swelling_one
-0.29 =hurts_move =twisted
-0.29 =left_ribs =squeezing_word
-0.29 =leg_swelling_one =scratched
-0.29 =limb_injury =sting
-0.29 =pain_beyond =twisted
-0.29 =rigors =sudden
-0.29 ?a ?heart
-0.29 ?a _ ?attack
-0.29 ?attack
-0.29 ?heart ?attack
-0.29 ?if
-0.29 ?meningiti
-0.29 ?prevent
-0.29 ^ _ cramp
-0.29 ^ _ drain
-0.29 ^ _ eve
-0.29 ^ _ lump
-0.29 ^ _ mouth
-0.29 ^ _ refill
-0.29 ^ _ voic
-0.29 ^ christma
-0.29 ^ ripp
-0.29 ^ shiver
-0.29 ^ tummy
-0.29 ^ wind
-0.29 ^ yellow
-0.29 a _ teeth
-0.29 a _ upset
-0.29 a tiny
-0.29 ache before
-0.29 are big
-0.29 arm feel
-0.29 babi
-0.29 baby drool
-0.29 back _ sore
-0.29 beat _ after
-0.29 bee _ my
-0.29 before lunch
-0.29 bite _ nail
-0.29 broke _ in
-0.29 broke out
-0.29 but _ came
-0.29 c is
-0.29 can _ it
-0.29 can they
-0.29 christma eve
-0.29 d
-0.29 day no
-0.29 dim _ one
-0.29 dim in
-0.29 drink fine
-0.29 drink wine
-0.29 ear pierc
-0.29 ear popp
-0.29 for _ in
-0.29 for dinner
-0.29 for kid
-0.29 from _ new
-0.29 from coffee
-0.29 get _ after
-0.29 gone by
-0.29 gone since
-0.29 got poked
-0.29 his appointment
-0.29 i _ badly
-0.29 i _ smok
-0.29 i _ wine
-0.29 i bite
-0.29 i floss
-0.29 i stretch
-0.29 im cranky
-0.29 is _ bad
-0.29 is _ monoxide
-0.29 is carbon
-0.29 is stiff
-0.29 knock _ out
-0.29 lot teeth
-0.29 me up
-0.29 me with
-0.29 murmur since
-0.29 my _ flutter
-0.29 my _ pop
-0.29 my number
-0.29 my shoe
-0.29 my toddler
-0.29 nasal
-0.29 new shoe
-0.29 number _ #99+
-0.29 on _ back
-0.29 on _ table
-0.29 pain _ gett
-0.29 pierc
-0.29 pill for
-0.29 play fine
-0.29 popp _ the
-0.29 popp on
-0.29 preeclampsia
-0.29 pulse #11+
-0.29 rib _ from
-0.29 scar itch
-0.29 scratch my
-0.29 shampoo
-0.29 shiver _ the
-0.29 since my
-0.29 small _ on
-0.29 smok and
-0.29 snor _ loud
-0.29 sore _ my
-0.29 sprain _ ankle
-0.29 stuffy _ and
-0.29 stung my
-0.29 take _ pressure
-0.29 that _ away
-0.29 the _ for
-0.29 the lump
-0.29 they be
-0.29 to your
-0.29 tooth is
-0.29 two _ for
-0.29 two _ from
-0.29 tylenol _ ibuprofen
-0.29 ultrasound
-0.29 up _ little
-0.29 up _ night
-0.29 up _ time
-0.29 up im
-0.29 vasectomy
-0.29 week on
-0.29 when _ stretch
-0.29 where can
-0.29 which vitamin
-0.29 wrist _ from
-0.29 yesterday _ had
-0.29 your clinic
-0.3 #11+ #
-0.3 -bleed
-0.3 -great
-0.3 -hurt _ i
-0.3 -trouble -breath
-0.3 <last <summer
-0.3 <run
-0.3 <run <in
-0.3 <summer
-0.3 =a_lot =drooling
-0.3 =alcohol =at_rest
-0.3 =allergen =choking
-0.3 =allergen =scratched
-0.3 =animal_bite =vaccine_said
-0.3 =aura_usual =chest_lasting
-0.3 =aura_usual =hours_pain
-0.3 =blood_streak
-0.3 =calf =cast_tight
-0.3 =chest_lasting =during_exercise
-0.3 =co_words =vaccine_said
-0.3 =ear_pain
-0.3 =flank_pain =preterm_weeks
-0.3 =inconsolable =low_mood
-0.3 =inconsolable =severe_pain
-0.3 =joint_hot =limb_injury
-0.3 =joint_hot =swelling
-0.3 =low_mood =severe_pain
-0.3 =many_days =vaginal_bleeding
-0.3 =pregnant =refuses
-0.3 =pregnant =vomiting
-0.3 =three_days
-0.3 ?alway
-0.3 ^ <grandma
-0.3 ^ _ <was
-0.3 ^ _ appointment
-0.3 ^ _ constipat
-0.3 ^ _ eye
-0.3 ^ _ from
-0.3 ^ _ head
-0.3 ^ _ pharmacy
-0.3 ^ _ scale
-0.3 ^ _ stone
-0.3 ^ _ temp
-0.3 ^ _ thirsty
-0.3 ^ _ weekend
-0.3 ^ belly
-0.3 ^ broke
-0.3 ^ could
-0.3 a baseball
-0.3 a chip
-0.3 a crayon
-0.3 a normal
-0.3 adult
-0.3 and _ better
-0.3 and _ sleep
-0.3 anytime
-0.3 are _ for
-0.3 are _ in
-0.3 asked
-0.3 band on
-0.3 bit _ thi
-0.3 bite _ over
-0.3 bite all
-0.3 blew
-0.3 blood pressure
-0.3 but _ feel
-0.3 but no
-0.3 can _ drive
-0.3 cant _ cry
-0.3 cat _ me
-0.3 click _ i
-0.3 click when
-0.3 cold
-0.3 daughter _ her
-0.3 day
-0.3 day _ with
-0.3 ear _ plugg
-0.3 eye _ when
-0.3 eye rins
-0.3 feel _ in
-0.3 fine _ need
-0.3 fine no
-0.3 finger on
-0.3 first period
-0.3 floss
-0.3 for
-0.3 for _ #11+
-0.3 for adult
-0.3 green _ eat
-0.3 green after
-0.3 had _ since
-0.3 hour _ a
-0.3 hurt when
-0.3 i _ -have
-0.3 i stood
-0.3 i worry
-0.3 im constipat
-0.3 in _ apartment
-0.3 in _ week
-0.3 is _ can
-0.3 is high
-0.3 june
-0.3 light _ on
-0.3 lighthead _ i
-0.3 lil
-0.3 lost _ glass
-0.3 migraine
-0.3 mosquito _ all
-0.3 muscle in
-0.3 my _ bled
-0.3 my _ rins
-0.3 nick
-0.3 of _ yesterday
-0.3 of january
-0.3 older
-0.3 on _ diet
-0.3 on _ elbow
-0.3 on _ eyelid
-0.3 on hot
-0.3 one _ like
-0.3 pollen allergy
-0.3 pop _ i
-0.3 pop when
-0.3 rain
-0.3 refill please
-0.3 right away
-0.3 rins it
-0.3 scale say
-0.3 shampoo in
-0.3 shin
-0.3 side _ pain
-0.3 sore _ bruis
-0.3 stood
-0.3 stood up
-0.3 take _ and
-0.3 take a
-0.3 the _ bad
-0.3 the _ one
-0.3 the er
-0.3 thirsty _ the
-0.3 threw up
-0.3 today is
-0.3 today keep
-0.3 tree _ allergy
-0.3 tree pollen
-0.3 twice a
-0.3 want _ stop
-0.3 water and
-0.3 when _ run
-0.3 when _ sit
-0.3 where do
-0.3 where i
-0.3 who can
-0.3 wine
-0.3 yesterday _ fine
-0.31 -hurt -myself
-0.31 -myself
-0.31 <fell
-0.31 <fell <last
-0.31 <have
-0.31 =bite_bad =tonsils_out
-0.31 =calf =tick
-0.31 =cold_only =squeezing_word
-0.31 =contact_lens
-0.31 =dangerous_person =severe_pain
-0.31 =days_many =many_days
-0.31 =discharge =skin_infection
-0.31 =ear_pain =fever
-0.31 =fever =swelling_throat
-0.31 =fight_blow =possible_fracture
-0.31 =getting_worse =head_danger
-0.31 =itching =rash
-0.31 =itchy_only =rash
-0.31 =low_mood =pain_any
-0.31 =pain_any =tonsils_out
-0.31 =wound_infected =young_baby
-0.31 ?cause
-0.31 ?is ?a
-0.31 ^ _ ?do
-0.31 ^ _ bruise
-0.31 ^ _ coffee
-0.31 ^ _ cream
-0.31 ^ _ kick
-0.31 ^ _ number
-0.31 ^ _ pimple
-0.31 ^ _ saw
-0.31 ^ _ the
-0.31 ^ _ watch
-0.31 ^ heart
-0.31 a _ bag
-0.31 a new
-0.31 adhd
-0.31 after _ #
-0.31 allergic to
-0.31 and _ bled
-0.31 and _ red
-0.31 and _ wonder
-0.31 and bloat
-0.31 and itchy
-0.31 at
-0.31 baseball
-0.31 bit after
-0.31 bleach to
-0.31 bleed when
-0.31 chest _ a
-0.31 clean
-0.31 cough _ better
-0.31 day _ a
-0.31 died
-0.31 doctor _ it
-0.31 drink _ much
-0.31 drink too
-0.31 eat spinach
-0.31 face _ red
-0.31 few time
-0.31 for _ ok
-0.31 gone now
-0.31 has _ for
-0.31 has pink
-0.31 her shot
-0.31 hip is
-0.31 i kill
-0.31 i miss
-0.31 i sneeze
-0.31 i told
-0.31 i wonder
-0.31 im _ #
-0.31 in an
-0.31 is _ away
-0.31 is _ little
-0.31 is _ since
-0.31 is better
-0.31 it _ hot
-0.31 it itch
-0.31 it too
-0.31 just finish
-0.31 loud music
-0.31 metformin
-0.31 minut past
-0.31 music
-0.31 my _ thi
-0.31 my cheek
-0.31 my ear
-0.31 night
-0.31 noseble _ morn
-0.31 noseble thi
-0.31 of #
-0.31 old _ over
-0.31 on _ lower
-0.31 once _ week
-0.31 pill _ she
-0.31 pound _ the
-0.31 pressure was
-0.31 punch
-0.31 pushup yesterday
-0.31 rash from
-0.31 real _ headache
-0.31 restles
-0.31 risk
-0.31 run a
-0.31 salt
-0.31 seat
-0.31 shift
-0.31 slept on
-0.31 spinach
-0.31 st
-0.31 stool since
-0.31 the _ but
-0.31 the _ visit
-0.31 the clinic
-0.31 the nurse
-0.31 the rash
-0.31 think _ toe
-0.31 think of
-0.31 tissue
-0.31 to _ to
-0.31 toe _ broken
-0.31 toe is
-0.31 told _ joke
-0.31 too much
-0.31 twitch since
-0.31 two week
-0.31 up _ morn
-0.31 vision fine
-0.31 was dizzy
-0.31 what _ a
-0.31 what normal
-0.31 when should
-0.31 who _ i
-0.31 wind _ the
-0.31 wonder about
-0.31 worri about
-0.31 you _ it
-0.32 #11+ hour
-0.32 <ago
-0.32 <i
-0.32 =aura_usual =many_days
-0.32 =back_pain =radiates_leg
-0.32 =blood_streak =eye_area
-0.32 =discharge =scratched
-0.32 =eye_area =stye
-0.32 =eye_hit_bad =ulcer_nsaid
-0.32 =fever =sudden
-0.32 =flank_pain =radiates_leg
-0.32 =head_danger =tia_resolved
-0.32 =high_altitude =means_mentioned
-0.32 =high_altitude =using_word
-0.32 =hip_hurts =radiates_leg
-0.32 =pain_any =radiates_leg
-0.32 =radiates_leg =squeezing_word
-0.32 =slept_on =tingling_hands
-0.32 =squeezing_word =ulcer_nsaid
-0.32 =vomit_few
-0.32 =vomit_few =vomiting
-0.32 ^ ?is
-0.32 ^ _ aunt
-0.32 ^ _ bill
-0.32 ^ _ vet
-0.32 ^ _ work
-0.32 ^ got
-0.32 ^ home
-0.32 ^ itchy
-0.32 ^ muscle
-0.32 ^ sugar
-0.32 ^ tuesday
-0.32 a branch
-0.32 ache from
-0.32 alcohol
-0.32 allergic _ bee
-0.32 and _ pickl
-0.32 and _ runny
-0.32 aunt
-0.32 baby _ a
-0.32 back to
-0.32 before my
-0.32 bill is
-0.32 breath on
-0.32 but is
-0.32 but ok
-0.32 bypas
-0.32 car _ like
-0.32 car smell
-0.32 constipat for
-0.32 controll
-0.32 cough _ bit
-0.32 cried
-0.32 doctor check
-0.32 dog is
-0.32 down _ night
-0.32 drill
-0.32 due _ may
-0.32 fire drill
-0.32 foot _ i
-0.32 from
-0.32 gain
-0.32 gave _ the
-0.32 got _ shot
-0.32 gum _ a
-0.32 hand _ cold
-0.32 have mild
-0.32 heart rate
-0.32 home birth
-0.32 how _ should
-0.32 how long
-0.32 i skipp
-0.32 im think
-0.32 is dark
-0.32 is due
-0.32 it _ a
-0.32 key _ the
-0.32 knee has
-0.32 lab
-0.32 make
-0.32 me _ wrong
-0.32 minut stopp
-0.32 morn #99+
-0.32 muscle _ in
-0.32 my _ pain
-0.32 my a
-0.32 my aunt
-0.32 my first
-0.32 no _ just
-0.32 noon on
-0.32 numb _ from
-0.32 of _ for
-0.32 on _ plane
-0.32 patch
-0.32 pickl
-0.32 pill _ today
-0.32 rate
-0.32 should _ get
-0.32 sicknes
-0.32 static _ from
-0.32 stomach after
-0.32 stone
-0.32 take
-0.32 thi _ #99+
-0.32 tight _ the
-0.32 tight in
-0.32 to _ if
-0.32 to bee
-0.32 to see
-0.32 took his
-0.32 two _ stopp
-0.32 vet
-0.32 when _ appointment
-0.32 wind on
-0.32 you _ my
-0.33 # _ after
-0.33 # _ boy
-0.33 #11+ #99+
-0.33 #11+ mg
-0.33 <grandma
-0.33 =alcohol =allergen
-0.33 =back_pain =hurts_move
-0.33 =blood_streak =coughs_blood
-0.33 =both_legs =swelling
-0.33 =calf =chemical_word
-0.33 =choking_passed =head_danger
-0.33 =cough =fever
-0.33 =cut_by_accident =hip_hurts
-0.33 =cut_by_accident =scratched
-0.33 =days_many =tired
-0.33 =flank_pain =hurts_move
-0.33 =morning_sickness
-0.33 =nodes =strep_like
-0.33 =nodes =throat_sore
-0.33 =refuses
-0.33 =squeezing_word =tooth
-0.33 ?heart
-0.33 ?test
-0.33 ?test ?for
-0.33 ?where
-0.33 ^ _ a
-0.33 ^ _ diabetic
-0.33 ^ _ diaper
-0.33 ^ _ shoe
-0.33 ^ _ toddler
-0.33 ^ _ wrote
-0.33 ^ any
-0.33 ^ food
-0.33 ^ jamm
-0.33 ^ let
-0.33 ^ pee
-0.33 ^ pregnancy
-0.33 a muscle
-0.33 a physical
-0.33 after _ it
-0.33 after pizza
-0.33 asthma _ a
-0.33 autistic
-0.33 bandaid
-0.33 been twitch
-0.33 cant _ still
-0.33 chest cold
-0.33 dad cant
-0.33 died and
-0.33 dizzy since
-0.33 doctor _ me
-0.33 drink _ play
-0.33 drop
-0.33 every night
-0.33 eye has
-0.33 feet hurt
-0.33 fine i
-0.33 finger _ it
-0.33 food down
-0.33 for her
-0.33 from pollen
-0.33 has _ diaper
-0.33 has _ twitch
-0.33 has dry
-0.33 have _ my
-0.33 he get
-0.33 heart _ #11+
-0.33 i _ it
-0.33 im tired
-0.33 in _ office
-0.33 is _ contagiou
-0.33 ish
-0.33 it _ bleed
-0.33 it its
-0.33 itchy and
-0.33 its _ now
-0.33 jamm
-0.33 jamm _ finger
-0.33 jamm my
-0.33 keep food
-0.33 leg on
-0.33 lip _ the
-0.33 look _ a
-0.33 morn
-0.33 morn sicknes
-0.33 much
-0.33 muscle _ my
-0.33 my _ bump
-0.33 my _ on
-0.33 my house
-0.33 nauseou _ the
-0.33 nauseou in
-0.33 nose _ for
-0.33 of the
-0.33 office
-0.33 once after
-0.33 pointles
-0.33 pregnancy _ is
-0.33 pregnant _ nauseou
-0.33 rate #11+
-0.33 she need
-0.33 sit still
-0.33 spicy food
-0.33 spr and
-0.33 stop smok
-0.33 stye
-0.33 taco
-0.33 talk about
-0.33 that normal
-0.33 the movie
-0.33 the toilet
-0.33 the wedd
-0.33 to eat
-0.33 today and
-0.33 took my
-0.33 was _ thi
-0.33 when _ is
-0.33 when _ stood
-0.33 wood
-0.34 # rd
-0.34 #99+ to
-0.34 -swell
-0.34 <as
-0.34 <as <a
-0.34 =after_hard_exercise =pain_any
-0.34 =bite_bad =choking_passed
-0.34 =blood_streak =hernia_stuck
-0.34 =burn_any =uti
-0.34 =calf =getting_worse
-0.34 =child_got_pills =raynaud_usual
-0.34 =cold_hands =cold_limb
-0.34 =cold_limb =silent_for_a_reason
-0.34 =cough =throat_sore
-0.34 =dentist =pain_any
-0.34 =eye_hit_bad =silent_for_a_reason
-0.34 =numb_any =silent_for_a_reason
-0.34 =refuses =short_breath
-0.34 =silent_for_a_reason =tingling_hands
-0.34 =silent_for_a_reason =weak_any
-0.34 =sudden =throat_sore
-0.34 =swelling =tonsils_out
-0.34 =unprotected_sex
-0.34 ?have
-0.34 ^ _ ankl
-0.34 ^ _ bean
-0.34 ^ _ growl
-0.34 ^ _ love
-0.34 ^ _ night
-0.34 ^ _ wks
-0.34 ^ bloat
-0.34 ^ feet
-0.34 ^ half
-0.34 ^ its
-0.34 ^ right
-0.34 ^ uti
-0.34 a scratch
-0.34 a splinter
-0.34 act up
-0.34 after milk
-0.34 and crav
-0.34 ankle swell
-0.34 appointment is
-0.34 back _ laugh
-0.34 breath _ fine
-0.34 breath fine
-0.34 but didnt
-0.34 call me
-0.34 clas
-0.34 class
-0.34 complain
-0.34 computer
-0.34 corn
-0.34 cough it
-0.34 dad _ a
-0.34 dad _ and
-0.34 end _ the
-0.34 first thing
-0.34 five
-0.34 forty
-0.34 from _ shoe
-0.34 go to
-0.34 green poop
-0.34 hard _ i
-0.34 heart _ a
-0.34 heart _ for
-0.34 heart _ since
-0.34 hoop
-0.34 hot _ how
-0.34 how to
-0.34 i _ about
-0.34 i skip
-0.34 im fine
-0.34 is green
-0.34 is hes
-0.34 just want
-0.34 learn
-0.34 leg cramp
-0.34 lower leg
-0.34 made me
-0.34 motion
-0.34 my heel
-0.34 my today
-0.34 night because
-0.34 on sunday
-0.34 on tuesday
-0.34 pharmacy
-0.34 pop
-0.34 pregnant _ crav
-0.34 rd
-0.34 red warm
-0.34 saw a
-0.34 scratch me
-0.34 see a
-0.34 smoke made
-0.34 stomach cramp
-0.34 swell _ bit
-0.34 swell from
-0.34 thanksgiv
-0.34 the computer
-0.34 the pharmacy
-0.34 throw _ every
-0.34 to get
-0.34 twist my
-0.34 up too
-0.34 vomit once
-0.34 warm and
-0.34 wet
-0.34 with my
-0.34 would _ to
-0.35 # to
-0.35 <my _ <had
-0.35 =a_lot =scratched
-0.35 =aura_usual =headache
-0.35 =cannot_speak =chest_lasting
-0.35 =chest_injury_or_ache =chest_pain
-0.35 =chest_injury_or_ache =trunk_pain
-0.35 =chest_lasting =raynaud_usual
-0.35 =chest_lasting =swelling_face
-0.35 =dementia_known =muscle_strain_word
-0.35 =dementia_known =sight_for_years
-0.35 =dizzy =near_faint
-0.35 =ear_wax
-0.35 =eye_area =phlegm
-0.35 =eye_hit_bad =tooth
-0.35 =fever =flu_bad
-0.35 =headache =seizure_usual
-0.35 =limb_injury =swelling
-0.35 =muscle_strain_word =raynaud_usual
-0.35 =muscle_strain_word =sight_for_years
-0.35 =nail_word =scratched
-0.35 =raynaud_usual =sight_for_years
-0.35 ?can ?stres
-0.35 ?do ?i
-0.35 ?my
-0.35 ^ _ -blood
-0.35 ^ _ blue
-0.35 ^ _ brain
-0.35 ^ _ glass
-0.35 ^ _ grind
-0.35 ^ _ hurt
-0.35 ^ _ me
-0.35 ^ _ thing
-0.35 ^ _ train
-0.35 ^ back
-0.35 ^ blood
-0.35 ^ need
-0.35 ^ rib
-0.35 ^ sneez
-0.35 ^ toy
-0.35 ^ were
-0.35 a is
-0.35 a month
-0.35 after coffee
-0.35 after mov
-0.35 baby had
-0.35 back _ since
-0.35 be the
-0.35 before exam
-0.35 bit _ blood
-0.35 bleed _ i
-0.35 brain is
-0.35 breakup
-0.35 brown
-0.35 bruise from
-0.35 burn _ toast
-0.35 but i
-0.35 butter
-0.35 common
-0.35 cut her
-0.35 dish
-0.35 dizzy _ the
-0.35 dry hand
-0.35 feel down
-0.35 fever _ on
-0.35 for year
-0.35 four day
-0.35 from _ at
-0.35 go _ school
-0.35 headache _ blurry
-0.35 healthy
-0.35 heartburn _ night
-0.35 heartburn at
-0.35 help with
-0.35 how can
-0.35 i _ fine
-0.35 i _ gas
-0.35 is _ well
-0.35 is fall
-0.35 its _ out
-0.35 leg _ at
-0.35 lil when
-0.35 lower back
-0.35 mosquito _ on
-0.35 moved
-0.35 my _ aid
-0.35 my _ check
-0.35 my pill
-0.35 need the
-0.35 no
-0.35 of _ month
-0.35 of _ when
-0.35 old _ in
-0.35 on _ heel
-0.35 on _ lip
-0.35 peanut butter
-0.35 see fine
-0.35 swollen since
-0.35 talk right
-0.35 the _ pill
-0.35 the chair
-0.35 the usual
-0.35 tight from
-0.35 tired of
-0.35 to _ clinic
-0.35 to school
-0.35 toast
-0.35 toddler _ on
-0.35 toilet
-0.35 travel
-0.35 up once
-0.35 vitamin d
-0.35 was on
-0.35 when _ pee
-0.35 when he
-0.35 with wax
-0.35 wrist hurt
-0.36 # _ like
-0.36 #99+ but
-0.36 -injuri
-0.36 <i <was
-0.36 <to
-0.36 =a_lot =baby
-0.36 =allergen =blood_streak
-0.36 =days_many =eye_area
-0.36 =during_exercise =very_fast_pulse
-0.36 =itchy_local
-0.36 =muscle_tear
-0.36 =numb_any =slept_on
-0.36 =pain_any =swelling_throat
-0.36 =swam_on
-0.36 =swelling_throat =throat_sore
-0.36 ?doctor
-0.36 ?dream
-0.36 ?the
-0.36 ^ _ <a
-0.36 ^ _ mosquito
-0.36 ^ _ side
-0.36 ^ coffee
-0.36 ^ hot
-0.36 ^ numb
-0.36 ^ paper
-0.36 ^ tired
-0.36 ^ tooth
-0.36 a _ throat
-0.36 a letter
-0.36 a note
-0.36 a paper
-0.36 a streak
-0.36 about my
-0.36 ask
-0.36 at the
-0.36 battery _ my
-0.36 bled a
-0.36 bottom
-0.36 bring
-0.36 bump
-0.36 chest _ sore
-0.36 contagiou
-0.36 could i
-0.36 cut _ hair
-0.36 daughter _ at
-0.36 diaper
-0.36 drank water
-0.36 every spr
-0.36 eye itch
-0.36 eye wash
-0.36 feel _ after
-0.36 first _ in
-0.36 for _ year
-0.36 from _ on
-0.36 from sitt
-0.36 from typ
-0.36 has hiccup
-0.36 have hemorrhoid
-0.36 hes a
-0.36 husband _ too
-0.36 i _ hemorrhoid
-0.36 i _ ok
-0.36 i at
-0.36 i burn
-0.36 ice cream
-0.36 in _ finger
-0.36 it safe
-0.36 look yellow
-0.36 lot at
-0.36 me gas
-0.36 my team
-0.36 my teeth
-0.36 nail is
-0.36 note for
-0.36 ok to
-0.36 pediatrician
-0.36 ready to
-0.36 saw the
-0.36 shampoo _ my
-0.36 stain
-0.36 such
-0.36 such _ pain
-0.36 suppli
-0.36 sweet
-0.36 the end
-0.36 the pediatrician
-0.36 the phone
-0.36 the shot
-0.36 two hour
-0.36 two minut
-0.36 you do
-0.37 -have
-0.37 <a
-0.37 <and
-0.37 =about_self
-0.37 =back_pain =cut_by_accident
-0.37 =burn_severity =cold_only
-0.37 =burn_severity =raynaud_usual
-0.37 =burn_severity =tonsils_out
-0.37 =choking_passed =hernia_stuck
-0.37 =curtain_word =fall_any
-0.37 =curtain_word =hit_hard
-0.37 =dentist =numb_any
-0.37 =dentist =weak_any
-0.37 =diabetes =during_exercise
-0.37 =inconsolable =long_bleed
-0.37 =pain_any =tooth
-0.37 =snake_bad =snake_seen
-0.37 =strep_like =tonsils_out
-0.37 =swelling =throat_sore
-0.37 ^ ?how
-0.37 ^ _ #99+
-0.37 ^ _ cat
-0.37 ^ _ halloween
-0.37 ^ _ hasnt
-0.37 ^ _ many
-0.37 ^ _ numb
-0.37 ^ _ shingl
-0.37 ^ _ sister
-0.37 ^ _ two
-0.37 ^ _ weight
-0.37 ^ athlet
-0.37 ^ it
-0.37 ^ sunburn
-0.37 a scab
-0.37 ac
-0.37 ac is
-0.37 all _ now
-0.37 and _ day
-0.37 as prescrib
-0.37 at _ gym
-0.37 at bedtime
-0.37 bit _ tongue
-0.37 coaster
-0.37 cold _ a
-0.37 contact len
-0.37 cough in
-0.37 cramp at
-0.37 day two
-0.37 dec
-0.37 depression
-0.37 doe the
-0.37 doing
-0.37 down after
-0.37 earlier
-0.37 early
-0.37 for _ baby
-0.37 get _ when
-0.37 going down
-0.37 got her
-0.37 halloween
-0.37 hike
-0.37 id _ to
-0.37 im _ tired
-0.37 in _ wait
-0.37 in may
-0.37 its fine
-0.37 jittery
-0.37 len
-0.37 little
-0.37 lower _ is
-0.37 my _ crack
-0.37 my _ look
-0.37 my _ poop
-0.37 my _ snake
-0.37 my hear
-0.37 my last
-0.37 need an
-0.37 nose
-0.37 on my
-0.37 plane
-0.37 prednisone
-0.37 prescrib
-0.37 roller
-0.37 roller coaster
-0.37 sauna
-0.37 say my
-0.37 scab now
-0.37 scratchy throat
-0.37 second when
-0.37 see _ counselor
-0.37 sleep on
-0.37 sneeze
-0.37 so tired
-0.37 sore _ and
-0.37 stubb _ toe
-0.37 stubb my
-0.37 sunburn on
-0.37 the plane
-0.37 the sauna
-0.37 the wait
-0.37 to _ afternoon
-0.37 to reschedule
-0.37 tooth _ with
-0.37 wait room
-0.37 wash it
-0.37 water in
-0.37 will
-0.37 would
-0.38 # ish
-0.38 #11+ at
-0.38 #99+ _ fine
-0.38 <#
-0.38 <it
-0.38 <out
-0.38 =blister_any =chest_any
-0.38 =blister_any =chest_pain
-0.38 =blister_word =chest_any
-0.38 =blister_word =chest_pain
-0.38 =blood_streak =rectal_blood
-0.38 =blood_streak =stool_blood
-0.38 =bluish =cold_hands
-0.38 =burn_severity =strep_like
-0.38 =chest_any =rash
-0.38 =chest_pain =rash
-0.38 =cold_only =eye_area
-0.38 =cold_sore
-0.38 =pain_any =ulcer_nsaid
-0.38 ?what ?is
-0.38 ^ _ ?is
-0.38 ^ _ disc
-0.38 ^ constipat
-0.38 ^ yawn
-0.38 a _ there
-0.38 a and
-0.38 after dinner
-0.38 after runn
-0.38 and _ great
-0.38 are kill
-0.38 are tight
-0.38 at _ #11+
-0.38 at _ dentist
-0.38 baby breath
-0.38 bad for
-0.38 between period
-0.38 bit
-0.38 blister _ a
-0.38 blurry vision
-0.38 brother pass
-0.38 carry
-0.38 click
-0.38 cut _ palm
-0.38 disc
-0.38 disc _ my
-0.38 disc in
-0.38 do _ keep
-0.38 dry skin
-0.38 for _ newborn
-0.38 from _ pillow
-0.38 grandmother had
-0.38 gum bleed
-0.38 hemoglobin
-0.38 how _ is
-0.38 i the
-0.38 im _ at
-0.38 im nervou
-0.38 in _ spr
-0.38 its a
-0.38 leg hurt
-0.38 little after
-0.38 make it
-0.38 my _ drink
-0.38 my _ late
-0.38 my _ result
-0.38 my _ take
-0.38 my funny
-0.38 my ring
-0.38 my watch
-0.38 need new
-0.38 new glass
-0.38 nose bled
-0.38 of _ on
-0.38 on her
-0.38 once last
-0.38 period _ is
-0.38 pillow
-0.38 poop _ green
-0.38 pull _ tick
-0.38 pushup
-0.38 put _ bead
-0.38 recip
-0.38 ride
-0.38 she _ now
-0.38 stomach ache
-0.38 support group
-0.38 swim
-0.38 tenni elbow
-0.38 tension
-0.38 the _ no
-0.38 the flu
-0.38 the smoke
-0.38 the spr
-0.38 threw
-0.38 throat _ a
-0.38 throat and
-0.38 tick off
-0.38 twinge
-0.38 walk _ it
-0.38 went _ to
-0.38 when _ my
-0.38 while pregnant
-0.38 window open
-0.38 work
-0.39 <i _ <a
-0.39 =a_lot =takes_daily
-0.39 =allergen =belly_word
-0.39 =back_pain =pregnant
-0.39 =bite_bad =heat_exposure
-0.39 =bleeding_any =many_days
-0.39 =burn_severity =sunburn
-0.39 =chest_lasting =walks_on_it
-0.39 =cold_hands =raynaud_usual
-0.39 =cold_limb =raynaud_usual
-0.39 =cold_limb =slept_on
-0.39 =during_exercise =swelling
-0.39 =snake_seen
-0.39 =walks_on_it
-0.39 ?are
-0.39 ?doe
-0.39 ?effect
-0.39 ?side
-0.39 ?side ?effect
-0.39 ^ _ am
-0.39 ^ _ curtain
-0.39 ^ _ new
-0.39 ^ _ streak
-0.39 ^ _ tickle
-0.39 ^ hemophilia
-0.39 ^ that
-0.39 ^ tickle
-0.39 a _ after
-0.39 a _ on
-0.39 ache after
-0.39 after #
-0.39 after _ on
-0.39 and _ jittery
-0.39 and _ nail
-0.39 anxiou
-0.39 appt
-0.39 away
-0.39 baby spit
-0.39 cat
-0.39 cause
-0.39 cough is
-0.39 difference
-0.39 do i
-0.39 drink water
-0.39 eve
-0.39 eye _ in
-0.39 february
-0.39 feet swell
-0.39 have heartburn
-0.39 husband _ #11+
-0.39 i ran
-0.39 is _ because
-0.39 it _ right
-0.39 kept
-0.39 mom get
-0.39 my _ bleed
-0.39 my elbow
-0.39 my weight
-0.39 new year
-0.39 no -cough
-0.39 nobody
-0.39 nose is
-0.39 old _ #99+
-0.39 pain a
-0.39 pinch
-0.39 quarter
-0.39 scar
-0.39 should _ worry
-0.39 should he
-0.39 spit _ a
-0.39 swell in
-0.39 take my
-0.39 the difference
-0.39 tickle _ my
-0.39 tickle in
-0.39 took _ last
-0.39 tylenol for
-0.39 want
-0.39 when _ see
-0.4 # #
-0.4 # c
-0.4 # mile
-0.4 #99+ _ last
-0.4 -faint
-0.4 -faint just
-0.4 -or
-0.4 <last <month
-0.4 =after_hard_exercise =during_exercise
-0.4 =alcohol =during_exercise
-0.4 =allergen =days_many
-0.4 =dementia_known =raynaud_usual
-0.4 =joint_hot =leg_swelling_one
-0.4 =pain_any =tired
-0.4 =sight_for_years
-0.4 ?it
-0.4 ?stres
-0.4 ^ _ -faint
-0.4 ^ _ ?stres
-0.4 ^ _ bug
-0.4 ^ _ checkup
-0.4 ^ _ december
-0.4 ^ _ near
-0.4 ^ _ twitch
-0.4 ^ do
-0.4 ^ heartburn
-0.4 ^ today
-0.4 a _ c
-0.4 a _ seed
-0.4 a bug
-0.4 a low
-0.4 advice
-0.4 after garden
-0.4 are puffy
-0.4 baby kick
-0.4 burn the
-0.4 came right
-0.4 can _ eat
-0.4 can _ see
-0.4 chair
-0.4 cramp _ night
-0.4 cry and
-0.4 do _ have
-0.4 down since
-0.4 feb
-0.4 feel _ today
-0.4 fell on
-0.4 fly
-0.4 funeral
-0.4 get
-0.4 has an
-0.4 hour _ now
-0.4 hour from
-0.4 i brush
-0.4 i quit
-0.4 i should
-0.4 im streak
-0.4 is pregnant
-0.4 my _ at
-0.4 my _ doesnt
-0.4 my _ itch
-0.4 no _ -or
-0.4 o
-0.4 off _ week
-0.4 on _ bottom
-0.4 on _ forearm
-0.4 on pizza
-0.4 pimple _ my
-0.4 pregnant _ have
-0.4 scale
-0.4 seed
-0.4 since _ i
-0.4 skin _ dry
-0.4 stool _ hard
-0.4 stopp bleed
-0.4 the scale
-0.4 time to
-0.4 to clean
-0.4 up green
-0.4 walk on
-0.4 was out
-0.4 weak after
-0.4 when _ brush
-0.4 when _ the
-0.41 # _ the
-0.41 # mo
-0.41 #11+ _ left
-0.41 #99+ mg
-0.41 -#11+ -week
-0.41 <had <a
-0.41 <in
-0.41 <in <#99+
-0.41 <month
-0.41 =asthma =fever
-0.41 =asthma =flu_bad
-0.41 =cholinergic =eye_area
-0.41 =cold_hands
-0.41 =cold_hands =ear_wax
-0.41 =confused =dementia_known
-0.41 =during_exercise =pale_clammy
-0.41 =during_exercise =sweating
-0.41 =flu_bad
-0.41 ?covid
-0.41 ?one
-0.41 ^ <i
-0.41 ^ _ dog
-0.41 ^ gassy
-0.41 ^ needle
-0.41 a _ is
-0.41 a _ sore
-0.41 a friend
-0.41 ambulance
-0.41 and _ heartburn
-0.41 and get
-0.41 ate _ much
-0.41 ate too
-0.41 back _ from
-0.41 blood _ was
-0.41 brother in
-0.41 christma
-0.41 coffee and
-0.41 cold _ my
-0.41 dementia and
-0.41 dog has
-0.41 follow up
-0.41 get dizzy
-0.41 half _ hour
-0.41 has dementia
-0.41 holiday
-0.41 how many
-0.41 i grind
-0.41 it _ for
-0.41 mask
-0.41 mo
-0.41 my _ a
-0.41 my _ ache
-0.41 my result
-0.41 need my
-0.41 nine
-0.41 on _ baby
-0.41 on _ rug
-0.41 on _ stair
-0.41 pacemaker check
-0.41 potassium #
-0.41 queasy
-0.41 reschedule
-0.41 rug
-0.41 shoulder _ when
-0.41 small bruise
-0.41 son got
-0.41 start #
-0.41 start _ day
-0.41 stop cry
-0.41 swell a
-0.41 tea
-0.41 the _ lol
-0.41 the rug
-0.41 usual
-0.41 when i
-0.41 you _ the
-0.42 #99+ #11+
-0.42 <#99+
-0.42 <faint
-0.42 =a_lot =pees_lot
-0.42 =chest_lasting =twisted
-0.42 =hours_pain =seizure_usual
-0.42 =joint_hot =possible_fracture
-0.42 =scratched =splinter_small
-0.42 =splinter_small
-0.42 =splinter_small =wound
-0.42 ?how ?do
-0.42 ?you
-0.42 ^ _ feel
-0.42 ^ _ felt
-0.42 ^ _ hair
-0.42 ^ _ much
-0.42 ^ _ take
-0.42 ^ _ wax
-0.42 ^ static
-0.42 ^ would
-0.42 a _ one
-0.42 afternoon
-0.42 age
-0.42 ate _ crayon
-0.42 bee
-0.42 both side
-0.42 dairy
-0.42 daughter _ picky
-0.42 every _ hour
-0.42 exercise
-0.42 feed well
-0.42 feet _ in
-0.42 for _ second
-0.42 going around
-0.42 grind _ teeth
-0.42 had _ fever
-0.42 i need
-0.42 in _ urine
-0.42 is picky
-0.42 just tired
-0.42 key
-0.42 les today
-0.42 love his
-0.42 my _ beat
-0.42 my _ can
-0.42 my key
-0.42 numb from
-0.42 ok with
-0.42 on _ knee
-0.42 on saturday
-0.42 pee _ lot
-0.42 pee a
-0.42 pull a
-0.42 safe to
-0.42 same _ alway
-0.42 say _ #
-0.42 side _ the
-0.42 static
-0.42 static shock
-0.42 the afternoon
-0.42 the stitch
-0.42 today _ ok
-0.42 vacation
-0.42 yes
-0.43 # _ at
-0.43 #11+ #11+
-0.43 -chest
-0.43 -chest -pain
-0.43 -thi
-0.43 =cut_by_accident =flank_pain
-0.43 =diarrhea =hours_pain
-0.43 =during_exercise =pain_any
-0.43 =ear_wax =raynaud_usual
-0.43 =hours_pain =swelling_face
-0.43 =not_taken
-0.43 =not_taken =overdose_taken
-0.43 =silent_for_a_reason =stiff_neck
-0.43 =slept_on
-0.43 ?say
-0.43 ^ at
-0.43 ^ doe
-0.43 a _ when
-0.43 a pill
-0.43 a red
-0.43 a refill
-0.43 after _ gym
-0.43 after bean
-0.43 after stand
-0.43 before the
-0.43 braxton
-0.43 braxton hick
-0.43 can _ be
-0.43 can _ take
-0.43 canker
-0.43 canker sore
-0.43 cap
-0.43 copay
-0.43 cradle
-0.43 cradle cap
-0.43 drool _ lot
-0.43 eat
-0.43 er
-0.43 eye water
-0.43 forgot
-0.43 from _ to
-0.43 go _ the
-0.43 hand _ when
-0.43 have gas
-0.43 hiccup for
-0.43 hick
-0.43 i call
-0.43 i run
-0.43 id like
-0.43 is itchy
-0.43 like alway
-0.43 me _ headache
-0.43 morn _ ok
-0.43 my _ love
-0.43 my _ twitch
-0.43 my knee
-0.43 patient portal
-0.43 run
-0.43 skip
-0.43 soap
-0.43 son _ #
-0.43 sore throat
-0.43 sunburn _ my
-0.43 swallow _ vitamin
-0.43 the _ portal
-0.43 the _ yesterday
-0.43 the new
-0.43 the patient
-0.43 tue
-0.43 warm
-0.43 wedd
-0.43 week of
-0.43 worry
-0.44 #11+ _ that
-0.44 -problem
-0.44 =bite_bad =days_many
-0.44 =bleeding_any =blood_streak
-0.44 =calf =cramps
-0.44 =during_exercise =fall_any
-0.44 ^ _ brand
-0.44 ^ _ need
-0.44 ^ _ quit
-0.44 ^ _ wake
-0.44 ^ friday
-0.44 ^ low
-0.44 ^ spider
-0.44 ^ where
-0.44 a small
-0.44 and _ cranky
-0.44 been feel
-0.44 brand
-0.44 by even
-0.44 can walk
-0.44 clean and
-0.44 cranky
-0.44 cros
-0.44 daycare
-0.44 dementia
-0.44 fast when
-0.44 give _ a
-0.44 hair _ fall
-0.44 i _ asthma
-0.44 i pee
-0.44 is annoy
-0.44 it _ #
-0.44 mile
-0.44 my tooth
-0.44 new
-0.44 numb at
-0.44 of coffee
-0.44 on _ toilet
-0.44 physical therapy
-0.44 portal
-0.44 rash with
-0.44 season
-0.44 seem confus
-0.44 sprain
-0.44 the _ gave
-0.44 too short
-0.44 up _ last
-0.44 up every
-0.44 vegetabl
-0.44 wet diaper
-0.45 # th
-0.45 <was
-0.45 =calf =during_exercise
-0.45 =choking_passed =cough
-0.45 =ear_pain =pain_any
-0.45 =low_mood =low_mood_deep
-0.45 ?how _ ?i
-0.45 ^ _ burn
-0.45 ^ _ poked
-0.45 ^ bee
-0.45 ^ toothache
-0.45 a lego
-0.45 and sleep
-0.45 been #99+
-0.45 broken
-0.45 burn _ tongue
-0.45 feel _ for
-0.45 half an
-0.45 has _ #99+
-0.45 heartburn after
-0.45 heel
-0.45 her _ with
-0.45 i _ all
-0.45 i _ breakfast
-0.45 is _ month
-0.45 is low
-0.45 is thi
-0.45 knee
-0.45 lego
-0.45 me out
-0.45 my _ lol
-0.45 my _ pressure
-0.45 need _ refill
-0.45 no -pain
-0.45 now _ then
-0.45 ok now
-0.45 on _ lego
-0.45 slept badly
-0.45 stiff from
-0.45 stuffy nose
-0.45 that ok
-0.45 tired _ the
-0.45 toddler _ eat
-0.45 toothache
-0.45 train
-0.45 when
-0.45 would like
-0.46 # on
-0.46 =blood_streak =limb_injury
-0.46 =chest_lasting =seizure_usual
-0.46 =choking_passed =eye_hit_bad
-0.46 =silent_for_a_reason
-0.46 ^ _ it
-0.46 ^ _ itch
-0.46 ^ _ knee
-0.46 ^ _ monday
-0.46 ^ _ my
-0.46 ^ _ rate
-0.46 ^ stiff
-0.46 ^ threw
-0.46 a _ off
-0.46 a blue
-0.46 a checkup
-0.46 back _ stiff
-0.46 bos
-0.46 brac
-0.46 bug
-0.46 bump my
-0.46 burp
-0.46 can _ go
-0.46 cracker
-0.46 diabetic and
-0.46 do
-0.46 elbow in
-0.46 flu
-0.46 funny bone
-0.46 gone
-0.46 happy
-0.46 it bled
-0.46 light bleed
-0.46 lost my
-0.46 lunch
-0.46 matter
-0.46 meal
-0.46 muscle
-0.46 my _ had
-0.46 my bos
-0.46 my cat
-0.46 nest
-0.46 period is
-0.46 rash _ my
-0.46 safety
-0.46 week from
-0.46 what should
-0.47 #11+ am
-0.47 -tuesday
-0.47 =allergen =phlegm
-0.47 =animal_bite =scratched
-0.47 =calf =radiates_leg
-0.47 =chest_lasting =diarrhea
-0.47 =choking_passed =fainted
-0.47 =muscle_strain_word
-0.47 ^ _ shoulder
-0.47 ^ id
-0.47 ^ pink
-0.47 a for
-0.47 a pimple
-0.47 and _ back
-0.47 and laugh
-0.47 bedtime
-0.47 breath when
-0.47 burp after
-0.47 cough for
-0.47 do _ need
-0.47 ear _ on
-0.47 eye _ from
-0.47 gave me
-0.47 i _ took
-0.47 i pull
-0.47 im _ about
-0.47 list
-0.47 my _ wash
-0.47 my _ when
-0.47 now and
-0.47 once in
-0.47 price
-0.47 same as
-0.47 screen
-0.47 sore _ i
-0.47 spicy
-0.47 start yesterday
-0.47 stretch
-0.47 summer
-0.47 the #
-0.47 the price
-0.47 tv
-0.47 vaccin
-0.47 was _ on
-0.47 when im
-0.47 wife _ #11+
-0.48 #11+ th
-0.48 -glass
-0.48 -symptom
-0.48 =allergen =tia_resolved
-0.48 =dangerous_person =swallowed_thing
-0.48 =limb_injury =nail_word
-0.48 =limb_injury =possible_fracture
-0.48 ?do
-0.48 ^ <had
-0.48 ^ ?what
-0.48 ^ _ almost
-0.48 ^ _ tuesday
-0.48 ^ _ yo
-0.48 ^ stubb
-0.48 athlet
-0.48 athlet foot
-0.48 bruise _ my
-0.48 but _ can
-0.48 concert
-0.48 ever since
-0.48 eye _ it
-0.48 flu _ and
-0.48 gett better
-0.48 how much
-0.48 i bump
-0.48 i sleep
-0.48 is there
-0.48 kid _ the
-0.48 les
-0.48 my _ faint
-0.48 my nail
-0.48 next month
-0.48 no -symptom
-0.48 phlegm
-0.48 problem
-0.48 recipe
-0.48 several time
-0.48 sugar #99+
-0.48 the #11+
-0.48 the concert
-0.48 turn into
-0.48 week _ its
-0.48 when _ drink
-0.48 when can
-0.49 <my
-0.49 =burn_any =kitchen_smoke
-0.49 =burn_severity =during_exercise
-0.49 =child_got_pills =hours_pain
-0.49 =eye_area =itching
-0.49 =eye_area =itchy_only
-0.49 =kitchen_smoke
-0.49 =nausea =pregnant
-0.49 ^ _ between
-0.49 ^ _ hit
-0.49 ^ _ minut
-0.49 ^ _ scratch
-0.49 ^ _ slept
-0.49 ^ _ that
-0.49 a _ bruise
-0.49 a _ cough
-0.49 all the
-0.49 are red
-0.49 better
-0.49 can
-0.49 cant _ right
-0.49 chapp
-0.49 crash in
-0.49 cut _ finger
-0.49 feel good
-0.49 grind my
-0.49 his _ at
-0.49 hungry
-0.49 i eat
-0.49 i wake
-0.49 is _ safe
-0.49 is _ yellow
-0.49 my new
-0.49 no -headache
-0.49 no _ -no
-0.49 noon
-0.49 not -sleep
-0.49 paper cut
-0.49 recommendation
-0.49 tiny
-0.49 to _ smok
-0.49 yawn
-0.5 # out
-0.5 -trouble
-0.5 <year <ago
-0.5 =bite_bad =silent_for_a_reason
-0.5 =burn_severity =silent_for_a_reason
-0.5 =possible_fracture =twisted
-0.5 ^ _ hand
-0.5 ^ _ sleep
-0.5 ^ _ today
-0.5 ^ mosquito
-0.5 ^ slight
-0.5 ^ the
-0.5 a _ short
-0.5 and sneez
-0.5 and tired
-0.5 annoy
-0.5 as alway
-0.5 baby _ feed
-0.5 call
-0.5 de
-0.5 dizzy on
-0.5 heal
-0.5 i drink
-0.5 is feed
-0.5 is my
-0.5 it at
-0.5 keep _ down
-0.5 leg _ sore
-0.5 like that
-0.5 movie
-0.5 my thumb
-0.5 on _ toe
-0.5 prescription
-0.5 scar of
-0.5 several
-0.5 stubb
-0.5 tenni
-0.5 the _ at
-0.5 the day
-0.5 took _ pill
-0.5 toy
-0.5 up a
-0.5 we _ a
-0.5 where _ i
-0.5 wind
-0.5 yo boy
-0.51 # pm
-0.51 #11+ is
-0.51 <year
-0.51 =chest_lasting =sugar_very_high
-0.51 =ear_wax =hoarse
-0.51 =elderly =hearing
-0.51 ?about
-0.51 ?seizur
-0.51 ?what
-0.51 ^ _ for
-0.51 ^ _ spot
-0.51 ^ small
-0.51 a cherry
-0.51 a nurse
-0.51 baby _ her
-0.51 blood on
-0.51 can _ get
-0.51 can she
-0.51 coworker _ a
-0.51 eye twitch
-0.51 final
-0.51 from sleep
-0.51 gain weight
-0.51 give
-0.51 i read
-0.51 id
-0.51 in pregnancy
-0.51 keep it
-0.51 kid ate
-0.51 much coffee
-0.51 my _ swell
-0.51 once _ the
-0.51 stuffy
-0.51 swallow _ cherry
-0.51 thi _ is
-0.51 tired after
-0.51 too _ coffee
-0.51 traffic
-0.51 watch
-0.51 with that
-0.52 -any
-0.52 <last <year
-0.52 <when
-0.52 =allergen =co_words
-0.52 =burn_severity =chest_injury_or_ache
-0.52 =chest_any =chest_injury_or_ache
-0.52 =overdose_taken =takes_daily
-0.52 ?how
-0.52 ^ _ headache
-0.52 ^ _ or
-0.52 ^ _ palm
-0.52 ^ _ scream
-0.52 ^ first
-0.52 ^ temp
-0.52 a #
-0.52 any tip
-0.52 bled for
-0.52 bump his
-0.52 carry groceri
-0.52 crav
-0.52 day of
-0.52 due in
-0.52 dust
-0.52 feel great
-0.52 for four
-0.52 groceri
-0.52 joke
-0.52 level
-0.52 look _ in
-0.52 low fever
-0.52 on _ car
-0.52 pregnant _ throw
-0.52 roll over
-0.52 school
-0.52 scrap
-0.52 since the
-0.52 streak _ blood
-0.52 streak of
-0.52 stres
-0.52 swimm
-0.52 swollen after
-0.52 thi job
-0.52 toddler _ a
-0.52 you have
-0.53 =asks_meaning =coughs_blood
-0.53 =bite_bad =muscle_strain_word
-0.53 ^ #11+
-0.53 ^ _ ache
-0.53 ^ _ bad
-0.53 ^ _ oil
-0.53 ^ _ smoke
-0.53 ^ _ thirty
-0.53 ^ insulin
-0.53 ^ last
-0.53 a cough
-0.53 a counselor
-0.53 a mosquito
-0.53 bit red
-0.53 breath _ the
-0.53 cherry
-0.53 dry cough
-0.53 have and
-0.53 i _ #11+
-0.53 mom _ #11+
-0.53 number
-0.53 on _ arm
-0.53 the _ th
-0.53 thi cold
-0.53 tongue on
-0.53 tooth
-0.53 when _ i
-0.54 =ate_dye
-0.54 =cold_only
-0.54 ^ ?can
-0.54 ^ _ with
-0.54 ^ roof
-0.54 am
-0.54 and drink
-0.54 anxiety
-0.54 back _ after
-0.54 bored
-0.54 can we
-0.54 hair is
-0.54 have asthma
-0.54 in _ even
-0.54 its gone
-0.54 just a
-0.54 mis
-0.54 past
-0.54 smell bad
-0.54 the even
-0.54 thursday
-0.54 we had
-0.55 =dementia_known
-0.55 =hours_pain =sugar_very_high
-0.55 =iron_pills
-0.55 =limb_injury =twisted
-0.55 ^ _ in
-0.55 ^ _ neck
-0.55 ^ _ phone
-0.55 ^ between
-0.55 ^ can
-0.55 ^ for
-0.55 beet
-0.55 between _ and
-0.55 coat
-0.55 dinner
-0.55 expir
-0.55 is scratchy
-0.55 itchy
-0.55 jean
-0.55 mild fever
-0.55 my phone
-0.55 no -numbnes
-0.55 physical
-0.55 picky
-0.55 pollen
-0.55 should i
-0.55 slight
-0.55 snor and
-0.55 throat _ scratchy
-0.55 to #
-0.55 to talk
-0.55 today
-0.55 up _ i
-0.55 vaccine
-0.55 well
-0.55 yeast
-0.56 -cough
-0.56 -my
-0.56 -week
-0.56 =burn_severity =dentist
-0.56 =burn_severity =throat_sore
-0.56 =cough =ear_wax
-0.56 =cut_by_accident =pain_any
-0.56 ?a
-0.56 ?is
-0.56 ^ _ an
-0.56 ^ wrong
-0.56 a little
-0.56 after _ day
-0.56 after leg
-0.56 bit of
-0.56 burn from
-0.56 chip
-0.56 crayon
-0.56 driv
-0.56 fell _ his
-0.56 growl
-0.56 i _ after
-0.56 me a
-0.56 my _ need
-0.56 my appointment
-0.56 onion
-0.56 stomach growl
-0.56 team
-0.57 #11+ _ dizzy
-0.57 =back_pain =preterm_weeks
-0.57 =blood_streak =scratched
-0.57 =chest_injury_or_ache
-0.57 =chest_injury_or_ache =pain_any
-0.57 =dentist
-0.57 =itching
-0.57 ?of
-0.57 ^ <my
-0.57 ^ _ sore
-0.57 ^ lip
-0.57 book
-0.57 cholesterol
-0.57 group
-0.57 i get
-0.57 like to
-0.57 menopause
-0.57 perfect
-0.57 stiff in
-0.57 support
-0.57 swallow gum
-0.57 the bill
-0.57 was _ after
-0.57 with _ cold
-0.58 # _ #
-0.58 #11+ _ want
-0.58 -pain
-0.58 <last
-0.58 =calf =sting
-0.58 =choking =choking_passed
-0.58 =during_exercise =fever
-0.58 ^ _ you
-0.58 am i
-0.58 and play
-0.58 got _ on
-0.58 i _ dizzy
-0.58 mg
-0.58 my _ want
-0.58 my dog
-0.58 otherwise
-0.58 scab
-0.58 teeth
-0.58 thi cough
-0.58 with _ new
-0.59 -monday
-0.59 -numbnes
-0.59 =a_lot =newborn
-0.59 =dangerous_person =during_exercise
-0.59 =low_mood
-0.59 ^ _ do
-0.59 ^ _ elbow
-0.59 ^ _ feet
-0.59 ^ tomorrow
-0.59 ^ tonight
-0.59 allergy
-0.59 beat fast
-0.59 from _ dentist
-0.59 get a
-0.59 grandma _ #11+
-0.59 heart _ fast
-0.59 i _ on
-0.59 i _ short
-0.59 is it
-0.59 my _ smell
-0.59 sign
-0.59 stiff _ the
-0.59 teenager
-0.59 toenail
-0.6 =itching =sting
-0.6 ^ _ call
-0.6 ^ _ could
-0.6 ^ ten
-0.6 and _ fine
-0.6 in march
-0.6 leg day
-0.6 march
-0.6 mild headache
-0.6 nervou
-0.6 shav
-0.6 should
-0.6 so _ my
-0.6 to #99+
-0.6 turn my
-0.6 wax
-0.61 -headache
-0.61 =itching =itchy_only
-0.61 =itchy_only
-0.61 =takes_daily
-0.61 ?in
-0.61 ^ _ when
-0.61 ^ stabb
-0.61 ^ which
-0.61 a day
-0.61 bean
-0.61 is _ bit
-0.61 loose stool
-0.61 on it
-0.61 on monday
-0.61 quit smok
-0.61 ready
-0.61 shoe
-0.62 =a_lot =young_baby
-0.62 =during_exercise
-0.62 =stye
-0.62 ^ _ thi
-0.62 ^ sore
-0.62 a mild
-0.62 ache
-0.62 after lunch
-0.62 excit
-0.62 feel the
-0.62 game
-0.62 i slept
-0.62 later
-0.62 ring
-0.62 was #11+
-0.62 weekend
-0.62 without -my
-0.63 -blood
-0.63 -yet
-0.63 =chest_lasting =choking_passed
-0.63 =seizure_usual
-0.63 =tired
-0.63 ^ _ bump
-0.63 ^ monday
-0.63 clinic
-0.63 fever broke
-0.63 get _ in
-0.63 help
-0.63 it out
-0.63 mosquito bite
-0.63 my _ last
-0.63 my insurance
-0.63 my usual
-0.63 no -blood
-0.63 over #11+
-0.63 schedule
-0.63 streak
-0.63 swallow _ gum
-0.63 where
-0.63 you
-0.64 -no
-0.64 =allergen =vaccine_said
-0.64 =baby =rash
-0.64 =blood_streak =cough
-0.64 =itchy_only =sting
-0.64 =vaccine_said
-0.64 ?can
-0.64 ?for
-0.64 ?i
-0.64 ^ _ crie
-0.64 ^ dry
-0.64 ^ next
-0.64 back is
-0.64 doctor
-0.64 eyelash
-0.64 feel full
-0.64 form
-0.64 have _ cold
-0.64 im sad
-0.64 is _ pain
-0.64 it still
-0.64 my _ play
-0.64 no -fever
-0.64 swallow her
-0.64 the gym
-0.64 to _ a
-0.64 what
-0.65 -fever
-0.65 -of
-0.65 =blood_streak =pain_any
-0.65 =during_exercise =short_breath
-0.65 =refuses =silent_for_a_reason
-0.65 ^ _ nose
-0.65 ^ how
-0.65 acne
-0.65 can i
-0.65 counselor
-0.65 feel _ bit
-0.65 fever is
-0.65 has _ cold
-0.65 is _ ok
-0.65 job
-0.65 pain _ a
-0.65 pimple on
-0.66 ^ _ threw
-0.66 bath
-0.66 can you
-0.66 hemorrhoid
-0.66 hurt from
-0.66 in _ neck
-0.66 in winter
-0.66 pimple
-0.66 sore
-0.66 thirty
-0.66 was _ of
-0.67 =cold_outside
-0.67 ^ _ and
-0.67 ^ _ to
-0.67 a pain
-0.67 all good
-0.67 are _ from
-0.67 before
-0.67 it stopp
-0.67 low
-0.67 sore after
-0.67 tired
-0.67 yet
-0.68 #99+ since
-0.68 =never_spoke_word =speech
-0.68 ^ by
-0.68 any
-0.68 coffee
-0.68 first
-0.68 for my
-0.68 how
-0.68 out _ #
-0.68 son _ his
-0.68 th
-0.69 =choking_passed =tia_resolved
-0.69 =constipation
-0.69 a runny
-0.69 baby _ up
-0.69 from now
-0.69 how do
-0.69 i could
-0.69 my _ the
-0.69 pm
-0.69 question
-0.69 saturday
-0.69 sleep
-0.69 sore from
-0.69 thumb
-0.7 =choking_passed
-0.7 ^ no
-0.7 dry
-0.7 is a
-0.7 january
-0.7 need
-0.7 spit up
-0.7 stitch
-0.7 what help
-0.71 december
-0.71 my _ get
-0.71 pizza
-0.71 the time
-0.71 when is
-0.71 why
-0.71 with thi
-0.72 ^ sweaty
-0.72 a cold
-0.72 bled
-0.72 diaper rash
-0.72 is fine
-0.72 made my
-0.72 visit
-0.72 what doe
-0.73 =low_mood_deep
-0.73 ^ _ pill
-0.73 ^ when
-0.73 cough _ fever
-0.73 friday
-0.73 heartburn
-0.73 in _ morning
-0.73 my _ seem
-0.73 my _ snor
-0.73 my period
-0.73 need a
-0.73 the morning
-0.73 tickle
-0.74 =raynaud_usual
-0.74 ^ hiccup
-0.74 alway
-0.74 bloat
-0.74 next
-0.74 runny
-0.74 runny nose
-0.74 since monday
-0.74 sugar was
-0.75 # pill
-0.75 =cold_outside =ear_wax
-0.75 a _ red
-0.75 constipat
-0.75 do you
-0.75 loud
-0.75 make me
-0.75 she fine
-0.75 sunday
-0.75 to take
-0.76 =aura_usual
-0.76 ^ _ doe
-0.76 ^ _ get
-0.76 ^ feel
-0.76 ^ light
-0.76 ^ what
-0.76 about it
-0.76 garden
-0.76 insurance
-0.76 pink eye
-0.76 sunburn
-0.76 these
-0.77 ^ are
-0.77 ^ not
-0.77 all _ time
-0.77 massage
-0.77 normal
-0.78 date
-0.78 feel ok
-0.78 give me
-0.78 period
-0.78 spr
-0.79 #11+ pound
-0.79 a _ nose
-0.79 fine now
-0.79 gum
-0.79 how _ i
-0.79 itch
-0.79 what is
-0.8 after work
-0.8 cream
-0.8 end of
-0.8 gym
-0.8 hear aid
-0.8 my glass
-0.8 next week
-0.8 test
-0.81 =asks_meaning
-0.81 ^ ear
-0.81 ^ is
-0.81 aid
-0.81 blister on
-0.81 bruise
-0.81 food
-0.81 gassy
-0.81 twitch
-0.81 winter
-0.82 ^ dizzy
-0.82 ^ mild
-0.82 ^ stomach
-0.82 could
-0.82 follow
-0.82 husband snor
-0.82 i _ at
-0.82 i _ sleep
-0.82 love
-0.82 scratchy
-0.82 sometim
-0.82 the dentist
-0.83 hair
-0.83 loose
-0.83 slept
-0.84 =during_exercise =racing_heart
-0.84 =twisted
-0.84 ^ _ make
-0.84 are sore
-0.84 ok
-0.84 tomorrow
-0.84 vitamin
-0.85 can he
-0.85 is _ from
-0.85 therapy
-0.86 at night
-0.86 feel _ since
-0.86 feel fine
-0.86 great
-0.86 wash
-0.87 arm _ sore
-0.87 fine
-0.87 mosquito
-0.87 paper
-0.87 toddler wont
-0.87 tuesday
-0.87 upset
-0.87 wednesday
-0.88 # _ of
-0.88 =sunburn
-0.88 pregnancy
-0.88 smok
-0.89 #99+ _ #11+
-0.89 =eating_disorder
-0.89 a bit
-0.89 doe
-0.89 hiccup
-0.89 play
-0.89 result
-0.89 small
-0.9 ^ _ after
-0.9 ^ _ period
-0.9 due
-0.9 mild
-0.9 safe
-0.91 # #11+
-0.91 made
-0.92 in _ morn
-0.92 the morn
-0.93 refill
-0.93 year _ has
-0.94 at #
-0.94 diet
-0.94 elbow
-0.94 glass
-0.94 which
-0.95 check
-0.95 phone
-0.96 good
-0.96 please
-0.96 was #99+
-0.98 appointment
-0.98 bill
-0.98 my fever
-0.98 snor
-0.99 ^ _ day
-0.99 my hair
-0.99 once
-0.99 sneez
-0.99 want a
-1 checkup
-1 milk
-1.01 -sleep
-1.01 morning
-1.02 ^ thi
-1.05 dentist
-1.05 exam
-1.05 scratch
-1.06 ^ _ fever
-1.06 i _ #
-1.06 is sore
-1.07 ^ headache
-1.09 monday
-1.1 and want
-1.11 and need
-1.12 is that
-1.17 sad
-1.21 laugh
-1.25 late
-1.27 haha
-1.33 cant sleep
-1.37 ^ in
-1.49 lol
`,
}
