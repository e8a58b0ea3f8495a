import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.09,
  emergencyFrom: 0.77,
  nurseFrom: 0.24,
  weights: `
1.76 =stab_shot
1.67 =suicidal
1.61 =electric
1.59 =amputated
1.57 =self_harm_now
1.55 =drowning
1.51 collaps
1.5 =harm_others
1.49 =baby_quiet
1.47 =oxygen_low
1.46 =fever =immunosuppressed
1.45 =device_alarm
1.44 =during_exercise =fainted
1.42 =black_stool
1.41 =fever =newborn
1.39 =abuse_danger
1.38 =fever =young_baby
1.36 found
1.35 =snake
1.33 =poison_swallowed
1.33 =seizure
1.33 =wild_bite
1.32 =deformed
1.29 =snake =snake_bad
1.29 =swallowed_battery
1.29 electrocut
1.25 =overdose_taken
1.2 =animal_bite =bite_bad
1.2 =choking
1.18 =chest_lasting =suicidal
1.17 =burn_big
1.16 =baby_still =pregnant
1.16 =contractions
1.16 a seizure
1.14 =harm_others =pain_any
1.14 =inhaler_fails
1.14 ^ _ chok
1.14 min
1.14 seizure
1.13 =unresponsive
1.12 =allergen =stab_shot
1.12 =sugar_low
1.12 =sugar_low =sugar_very_low
1.12 =sugar_very_low
1.12 chok
1.11 =chemical_word =eye_chemical
1.1 =asthma =inhaler_fails
1.1 =burn_big =burn_severity
1.09 =again_fainted
1.09 =burn_any =burn_big
1.09 =water_broke
1.09 to die
1.08 =very_fast_pulse
1.07 =chemical_word =eye_area
1.07 =sugar_extreme
1.07 =sugar_extreme =sugar_very_high
1.06 =baby_quiet =baby_still
1.06 =carbon_monoxide
1.06 =chest_lasting =seizure
1.06 touch
1.05 =burn_any =burn_severity
1.05 =eye_area =face_blisters
1.05 =face_blisters
1.05 =soaking_pad
1.04 =amputated =limb_injury
1.04 =cut_self
1.04 =smoke
1.03 =alcohol =poison_swallowed
1.03 =bite_bad =co_words
1.03 =deformed =limb_injury
1.03 shook
1.02 =abuse_danger =dangerous_person
1.02 =animal_bite =wild_bite
1.02 hav a
1.01 =pierced_through
1 =hours_pain =suicidal
1 =pregnant =vaginal_bleeding
1 drowsy
0.99 =carbon_monoxide =co_words
0.99 =child_got_pills =poison_swallowed
0.99 =means_mentioned =suicidal
0.99 point
0.99 to _ it
0.98 =burn_severity =child_got_pills
0.98 =hours_pain =seizure
0.98 oxygen _ #11+
0.97 bent
0.96 #11+ tylenol
0.96 =dangerous_person =unresponsive
0.96 =skin_peeling
0.96 i _ raped
0.96 pass out
0.96 raped
0.96 was raped
0.95 =amputated =scratched
0.95 =amputated =wound
0.95 =barking_stridor
0.95 =bite_bad =face_blisters
0.95 =clot_risk =fever
0.95 is chok
0.94 =cannot_breathe
0.94 =ear_swollen
0.94 =unresponsive =wakes
0.94 =vomiting_blood
0.94 end it
0.94 tell
0.94 way
0.93 =baby_hot =young_baby
0.93 =chest_pressure
0.93 =contractions =pregnant
0.93 from a
0.93 took #11+
0.92 die
0.92 i _ stabb
0.92 my _ collaps
0.91 =bleeding_any =pregnant
0.91 =bluish =lips_blue
0.91 =bluish =turning_blue
0.91 =lips_blue
0.91 =turning_blue
0.91 and just
0.91 the floor
0.9 =allergen =poison_swallowed
0.9 =chest_any =chest_pressure
0.9 =contractions =preterm_weeks
0.9 =diabetes =overdose_taken
0.9 behind
0.9 forward
0.9 had _ seizure
0.9 have _ fever
0.9 heart is
0.9 that wont
0.9 turn blue
0.89 =blood_streak =soft_spot
0.89 =eye_hit_bad =soft_spot
0.89 =long_bleed =nosebleed
0.89 =poison_swallowed =swallowed_battery
0.89 =pregnant =water_broke
0.89 =soft_spot
0.89 myself
0.88 =bite_bad =chemical_word
0.88 =chemical_strong
0.88 =chemical_strong =chemical_word
0.88 =chemical_word =swallowed_battery
0.88 =eye_pierced
0.88 =jaw_locked
0.88 =no_urine
0.88 =priapism
0.88 =sugar_very_high
0.87 -up
0.87 =again_fainted =fainted
0.87 =vomiting =vomiting_blood
0.87 caught
0.87 fluid
0.87 oxygen is
0.87 tell _ to
0.86 =baby_still
0.86 =bluish
0.86 =dystonia
0.86 =heart_attack_said
0.86 =racing_heart =very_fast_pulse
0.86 =seizure =seizure_repeat
0.86 =seizure_repeat
0.86 implant
0.86 my friend
0.86 nonstop
0.86 old wont
0.85 =baby_quiet =burn_severity
0.85 =burn_severity =chest_pressure
0.85 =chemical_word =poison_swallowed
0.85 =extreme_fever
0.85 =extreme_fever =fever
0.85 =extreme_fever =high_fever
0.85 =fainted
0.85 =headache =vomiting
0.85 ^ chok
0.85 hang
0.85 on _ floor
0.85 used my
0.84 open
0.84 was _ by
0.83 =anaphylaxis_said
0.83 =anaphylaxis_said =using_word
0.83 black
0.83 is hav
0.83 my epipen
0.83 tell me
0.83 used _ epipen
0.82 -peed
0.82 =alcohol =child_got_pills
0.82 =breath_pauses
0.82 =co_words =head_danger
0.82 =eye_area =shingles
0.82 =face_blisters =shingles
0.82 =hanging_attempt
0.82 =legs_gone
0.82 caught in
0.82 crush
0.82 is bleed
0.82 of _ finger
0.82 snake bit
0.82 temp _ #99+
0.82 was _ and
0.82 wont go
0.82 word
0.81 =chemical_word =child_got_pills
0.81 =done_with_it
0.81 =eye_hit_bad =pregnant
0.81 =pain_beyond
0.81 =withdrawal
0.81 a _ bit
0.81 and _ are
0.81 and _ have
0.81 fever and
0.81 fish hook
0.81 foam
0.81 into
0.8 =bladder_bowel_loss
0.8 =cannot_breathe =short_breath
0.8 =collapsed_word
0.8 =collapsed_word =fainted
0.8 =vision_loss
0.8 down and
0.8 her _ and
0.8 im in
0.8 kill myself
0.8 knife
0.8 to _ myself
0.8 wound
0.79 =burn_severity =cannot_breathe
0.79 =chemical_burn
0.79 =chemical_burn =chemical_word
0.79 =child_got_pills =overdose_taken
0.79 =preterm_weeks =water_broke
0.79 =saddle_numb
0.79 chest and
0.79 got stabb
0.79 inhal
0.79 my _ lip
0.79 on _ and
0.78 =animal_bite
0.78 =appendix_pain
0.78 =appendix_pain =appendix_said
0.78 =burn_severity =harm_others
0.78 =dangerous_person =speech
0.78 =drowsy
0.78 =gradual_numb
0.78 =hours_pain =speech
0.78 =rash =skin_peeling
0.78 =stab_shot =wound
0.78 =swelling_throat =tongue_swollen
0.78 =tongue_swollen
0.78 came back
0.78 caught _ the
0.78 like _ and
0.78 wont wake
0.77 =a_lot =bleeding_any
0.77 =a_lot =soaking_pad
0.77 =cold_limb =limb_injury
0.77 =dangerous_person =harm_others
0.77 =drugs_taken
0.77 =means_mentioned =self_harm_now
0.77 ^ electrocut
0.77 and she
0.77 every _ minut
0.77 floor
0.77 found my
0.77 gush
0.77 her head
0.77 soak
0.77 tonight
0.76 =bluish =burn_severity
0.76 =child_got_pills =swallowed_battery
0.76 =eye_hit_bad =sugar_low
0.76 =face_droop
0.76 =head_danger =vomiting_blood
0.76 =limb_injury =water_broke
0.76 =weak_one_side
0.76 and wont
0.76 limp
0.76 that _ go
0.76 took too
0.76 week with
0.75 # wks
0.75 =bite_bad =deformed
0.75 =born_part
0.75 =calf =stab_shot
0.75 =pink_foam
0.75 =water_broke =waters_said
0.75 =waters_said
0.75 and _ out
0.75 baby lip
0.75 bleed from
0.75 feel _ im
0.75 got shot
0.75 my _ week
0.75 noise
0.75 sugar is
0.75 swell up
0.75 through my
0.75 with _ breath
0.74 =blood_thinner =fall_any
0.74 =carbon_monoxide =head_danger
0.74 =cut_self =limb_injury
0.74 =cut_self =scratched
0.74 =cut_self =wound
0.74 =fever =stiff_neck
0.74 =high_fever
0.74 =swelling_throat
0.74 ^ _ collaps
0.74 and her
0.74 got _ with
0.74 i pass
0.74 is bent
0.74 over #99+
0.74 raccoon
0.74 sense
0.74 want _ die
0.74 was found
0.74 water broke
0.73 =burn_severity =overdose_taken
0.73 =burn_severity =poison_swallowed
0.73 =carbon_monoxide =headache
0.73 =fainted =tia_resolved
0.73 =means_at_hand
0.73 =means_mentioned =overdose_taken
0.73 =rigors =wound_infected
0.73 =slow_heart
0.73 =speech
0.73 ^ found
0.73 and hes
0.73 and short
0.73 bad _ on
0.73 cant _ her
0.73 cant _ it
0.73 chill
0.73 do it
0.73 isnt -breath
0.73 just had
0.73 my _ sugar
0.73 out _ the
0.73 pass
0.73 rope
0.73 through
0.73 was _ in
0.72 #99+ and
0.72 =blood_streak =swallowed_battery
0.72 =blood_thinner =head_injury
0.72 =clot_risk =immunosuppressed
0.72 =confused
0.72 =device_alarm =heart_condition
0.72 =device_alarm =valve_or_device
0.72 =ear_blood =eye_hit_bad
0.72 =fever =rash
0.72 =limp_refuses =unresponsive
0.72 =overdose_taken =ulcer_nsaid
0.72 =overdose_taken =using_word
0.72 =phlegm =water_broke
0.72 =wont_feed =young_baby
0.72 and ive
0.72 cant _ my
0.72 chemo
0.72 collaps _ the
0.72 collaps at
0.72 hook
0.72 now my
0.72 the kitchen
0.72 the point
0.72 to hurt
0.72 wont _ up
0.71 =allergen =bite_bad
0.71 =allergen =swelling_throat
0.71 =bp_high =bp_very_high
0.71 =bp_very_high
0.71 =burn_severity =skin_peeling
0.71 =chest_lasting =pregnant
0.71 =co_alarm
0.71 =confused =fever
0.71 =confused =head_danger
0.71 =cough =drowning
0.71 =eye_area =jaundice
0.71 =faint_exertion
0.71 =fell_baby
0.71 =fever =many_days
0.71 =mania_psychosis =sleepless_days
0.71 =numb_any =weak_legs
0.71 baby #
0.71 by the
0.71 for _ hour
0.71 like im
0.71 me to
0.71 my _ speech
0.71 pressure _ over
0.71 push
0.71 seizur
0.71 ther
0.71 to end
0.7 =baby_quiet =chest_lasting
0.7 =born_part =contractions
0.7 =bp_extreme
0.7 =bp_extreme =bp_high
0.7 =bp_extreme =bp_very_high
0.7 =confused =dangerous_person
0.7 =cough =coughs_blood
0.7 =cough =pink_foam
0.7 =coughs_blood =pink_foam
0.7 =cut_by_accident =overdose_taken
0.7 =deep_cut
0.7 =feels_sleepy
0.7 =noisy_rest
0.7 =pain_any =suicidal
0.7 ^ cant
0.7 a knife
0.7 and chill
0.7 fire
0.7 got into
0.7 is bulg
0.7 like coffee
0.7 magnet
0.7 off _ the
0.7 wheez
0.69 #11+ min
0.69 =bite_bad =stab_shot
0.69 =bleeding_heavy
0.69 =calf =ear_wax
0.69 =chest_lasting =chest_pressure
0.69 =chest_pressure =squeezing_word
0.69 =eye_hit_bad =vision_loss
0.69 =fever =high_fever
0.69 =head_danger =rash
0.69 =irregular_heart
0.69 ^ _ child
0.69 and ther
0.69 anymore
0.69 black and
0.69 blue
0.69 child
0.69 dont know
0.69 eyeball
0.69 fingertip
0.69 im bleed
0.69 is turn
0.69 my child
0.69 off the
0.69 on one
0.69 pad
0.69 stabb
0.69 the tip
0.69 thought of
0.69 unconsciou
0.68 =allergen =overdose_taken
0.68 =baby_hot =newborn
0.68 =birth_now
0.68 =bleeding_heavy =eye_hit_bad
0.68 =breathe_word
0.68 =breathe_word =short_breath
0.68 =chest_lasting =self_harm_now
0.68 =done_with_it =goodbye_note
0.68 =hours_pain =self_harm_now
0.68 =no_urine =vomiting_constantly
0.68 =pain_beyond =skin_black
0.68 =purple_rash
0.68 =rash =tick
0.68 =skin_black
0.68 ^ _ by
0.68 and _ dizzy
0.68 and he
0.68 and im
0.68 back _ and
0.68 burst
0.68 cant keep
0.68 cant open
0.68 grape
0.68 hasnt
0.68 his _ and
0.68 im dizzy
0.68 lip look
0.68 on _ side
0.68 so bad
0.68 someth
0.68 the mouth
0.68 ther a
0.68 wont
0.67 =allergen =swelling_lips
0.67 =allergen =throat_tight
0.67 =baby =unresponsive
0.67 =baby_quiet =pregnant
0.67 =bite_bad =face_droop
0.67 =bleeding_any =ear_blood
0.67 =burn_severity =unresponsive
0.67 =chest_lasting =drowning
0.67 =chest_lasting =soaking_pad
0.67 =ear_blood
0.67 =fever =swelling
0.67 =heat_danger
0.67 =heat_danger =heat_exposure
0.67 =legs_gone =weak_legs
0.67 =means_mentioned =wound
0.67 =swelling =tongue_swollen
0.67 =urinary_stuck
0.67 a _ lump
0.67 a bat
0.67 and _ short
0.67 bad _ and
0.67 bat
0.67 confus
0.67 down _ my
0.67 like #11+
0.67 raccoon bit
0.67 swallow a
0.67 the left
0.67 week _ has
0.67 white and
0.66 -right
0.66 =a_lot =vaginal_bleeding
0.66 =baby_still =burn_severity
0.66 =belly_word =hernia_stuck
0.66 =bite_bad =burn_big
0.66 =bleeding_any =bleeding_heavy
0.66 =burn_severity =chemical_word
0.66 =burn_severity =deep_burn
0.66 =burn_severity =face_droop
0.66 =child_got_pills
0.66 =confused =hallucinating
0.66 =coughs_blood
0.66 =dangerous_person =stab_shot
0.66 =days_many =fever
0.66 =deep_burn
0.66 =dry_mouth
0.66 =eye_hit_bad =vomiting_blood
0.66 =fever =recent_travel
0.66 =fever =rigors
0.66 =rigors
0.66 =stroke_said
0.66 =stroke_said =stroke_word
0.66 ^ _ put
0.66 ^ think
0.66 a bad
0.66 a handful
0.66 and _ feel
0.66 and _ of
0.66 and _ vomit
0.66 and hard
0.66 and see
0.66 bad headache
0.66 eaten
0.66 handful
0.66 handful of
0.66 hav
0.66 is _ off
0.66 my _ keep
0.66 puk
0.66 think about
0.66 up _ arm
0.65 -move
0.65 =a_lot =rectal_blood
0.65 =bite_bad =shingles
0.65 =bladder_bowel_loss =pain_any
0.65 =bleeding_any =diarrhea
0.65 =born_part =eye_hit_bad
0.65 =burn_severity =fever
0.65 =co_words =suicidal
0.65 =confused =speech
0.65 =diarrhea =rectal_blood
0.65 =diarrhea =stool_blood
0.65 =drowsy =head_danger
0.65 =ear_wax =limb_cold_pale
0.65 =fever =flank_pain
0.65 =lab_danger
0.65 =limb_cold_pale
0.65 =limb_gave
0.65 =limb_gave =weak_one_side
0.65 =limb_trapped
0.65 =numb_any =saddle_numb
0.65 =retractions
0.65 =sleepless_days
0.65 =slow_breathing
0.65 ^ _ pass
0.65 ^ infant
0.65 cut off
0.65 feel sick
0.65 going to
0.65 got _ off
0.65 grey
0.65 has _ and
0.65 heart _ and
0.65 his chest
0.65 hurt and
0.65 i _ black
0.65 n
0.65 was _ from
0.64 -in _ -hour
0.64 =again_fainted =chest_lasting
0.64 =again_fainted =hours_pain
0.64 =allergen =short_breath
0.64 =armed_now
0.64 =belly_word =throbbing_lump
0.64 =breath_pauses =cannot_breathe
0.64 =chemical_word =cocaine
0.64 =chest_lasting =unresponsive
0.64 =confused =elderly
0.64 =elderly =speech
0.64 =fever =purple_rash
0.64 =head_danger =young_baby
0.64 =heart_condition =valve_or_device
0.64 =pain_any =throbbing_lump
0.64 =snake =swelling
0.64 =swelling_lips =swelling_throat
0.64 =throbbing_lump
0.64 =valve_or_device
0.64 acid
0.64 after _ fall
0.64 and _ breath
0.64 and no
0.64 and red
0.64 bit me
0.64 cant wake
0.64 droop
0.64 everyone
0.64 finger got
0.64 he got
0.64 herself
0.64 my _ touch
0.64 my _ turn
0.64 one side
0.64 she _ and
0.64 shock
0.64 start in
0.64 touch me
0.64 wks
0.63 -baby
0.63 -felt _ -baby
0.63 =animal_bite =burn_severity
0.63 =barking_stridor =croup_cough
0.63 =birth_now =contractions
0.63 =burn_severity =face_blisters
0.63 =cant_lie_flat
0.63 =confused =hours_pain
0.63 =deaf_sudden
0.63 =deaf_sudden =hours_pain
0.63 =ear_swollen =swelling
0.63 =eye_bulge
0.63 =fever =postpartum
0.63 =head_danger =speech
0.63 =red_racing =wound_infected
0.63 =short_breath =wheeze_word
0.63 =suicidal =using_word
0.63 =swelling_lips =tongue_swollen
0.63 =weak_legs
0.63 =wheeze_word
0.63 ^ _ wound
0.63 alarm _ going
0.63 and _ blood
0.63 and _ look
0.63 and confus
0.63 floppy
0.63 my appendix
0.63 my water
0.63 my wrist
0.63 nitro
0.63 one _ is
0.63 rat
0.63 rat poison
0.63 scream
0.63 short of
0.63 soft spot
0.63 stabb in
0.63 tar
0.63 too _ insulin
0.62 =baby_hot
0.62 =bleeding_heavy =limb_injury
0.62 =cut_self =hanging_attempt
0.62 =head_danger =head_injury
0.62 =head_danger =sugar_very_high
0.62 =hours_pain =soaking_pad
0.62 =immunosuppressed
0.62 =limb_injury =pregnant
0.62 =rigors_hard
0.62 =self_harm_now =suicidal
0.62 =spreading
0.62 =sugar_very_high =vomiting
0.62 ^ they
0.62 a grape
0.62 and _ throw
0.62 bit by
0.62 but my
0.62 cant lift
0.62 feel like
0.62 fell out
0.62 heart rac
0.62 just _ and
0.62 liv
0.62 mom _ is
0.62 my _ isnt
0.62 my _ with
0.62 my whole
0.62 of liv
0.62 on _ grape
0.62 pas out
0.62 piece
0.62 point _ liv
0.62 point of
0.62 slit
0.62 slit _ wrist
0.62 think _ broke
0.62 transplant
0.62 what _ point
0.61 =allergen =child_got_pills
0.61 =belly_hard =hernia_stuck
0.61 =bleeding_heavy =scratched
0.61 =blood_streak =pregnant
0.61 =cold_limb =limb_cold_pale
0.61 =cramps =pregnant
0.61 =eye_hit_bad =near_faint
0.61 =face_droop =hours_pain
0.61 =fever =purple_word
0.61 =hallucinating =withdrawal
0.61 =neck_swelling
0.61 =speech_garbled
0.61 =wound =wound_infected
0.61 a plan
0.61 and _ my
0.61 breathe
0.61 day and
0.61 got _ bad
0.61 is com
0.61 kitchen
0.61 my _ arm
0.61 open and
0.61 oxygen
0.61 pass _ at
0.61 shock me
0.61 temp is
0.61 the _ and
0.61 the _ side
0.61 the bathroom
0.61 three time
0.61 toddler was
0.61 was stabb
0.61 weak and
0.61 wont _ and
0.6 -slept -in
0.6 =allergen =eye_pierced
0.6 =battery_word =swallowed_battery
0.6 =belly_hit =heavy_fell
0.6 =bite_bad =hernia_stuck
0.6 =black_stool =head_danger
0.6 =bleeding_heavy =wound
0.6 =burn_severity =swallowed_battery
0.6 =calf =pierced_through
0.6 =cannot_move_side
0.6 =cannot_move_side =weak_one_side
0.6 =chest_lasting =immunosuppressed
0.6 =contractions =eye_hit_bad
0.6 =days_many =wont_feed
0.6 =eye_hit_bad =needle_stick
0.6 =fainted =refuses
0.6 =fall_any =heavy_fell
0.6 =fever =shaking
0.6 =fever =uti
0.6 =head_danger =newborn
0.6 =heavy_fell
0.6 =heavy_fell =hit_hard
0.6 =heavy_fell =limb_injury
0.6 =hernia_stuck =needle_stick
0.6 =hoarse =smoke
0.6 =needle_stick
0.6 =rash =sting
0.6 =wont_feed
0.6 a bunch
0.6 and _ and
0.6 and _ in
0.6 and i
0.6 and my
0.6 and now
0.6 at _ my
0.6 blood is
0.6 break
0.6 breath and
0.6 bright
0.6 bunch
0.6 bunch of
0.6 by mistake
0.6 fish _ in
0.6 flash
0.6 hook _ my
0.6 i _ like
0.6 im _ up
0.6 im short
0.6 im throw
0.6 is _ on
0.6 is _ the
0.6 is limp
0.6 mistake
0.6 outside
0.6 pale
0.6 rash that
0.6 short _ breath
0.6 that _ like
0.6 thi _ and
0.6 turn _ and
0.6 turn purple
0.6 weak
0.6 while runn
0.59 =a_lot =eye_hit_bad
0.59 =a_lot =suicidal
0.59 =arm_or_jaw_too
0.59 =baby_still =preterm_weeks
0.59 =belly_hit =fell_baby
0.59 =bite_bad =new_medicine
0.59 =bite_bad =numb_any
0.59 =bite_bad =throat_closing
0.59 =black_stool =dizzy
0.59 =bleeding_any =fever
0.59 =blurry_vision =pregnant
0.59 =burn_severity =co_words
0.59 =calf =leg_swelling_one
0.59 =cannot_move_limb
0.59 =chest_lasting =vision_loss
0.59 =fall_any =fell_baby
0.59 =fell_baby =hit_hard
0.59 =gangrene
0.59 =gangrene =pain_beyond
0.59 =gangrene =skin_black
0.59 =headache =rash
0.59 =hours_pain =vision_loss
0.59 =light_hurts
0.59 =means_at_hand =means_mentioned
0.59 =mouth_sores =rash
0.59 =rigors_hard =shaking
0.59 =soaking_pad =vaginal_bleeding
0.59 =swelling =swelling_throat
0.59 =throat_closing
0.59 =throat_closing =throat_tight
0.59 ^ _ found
0.59 ^ _ keep
0.59 a temperature
0.59 and _ is
0.59 and _ keep
0.59 awful
0.59 back and
0.59 bottle of
0.59 bright red
0.59 dog tore
0.59 dropp
0.59 electric shock
0.59 feel hot
0.59 has _ temperature
0.59 heart _ #99+
0.59 huge
0.59 look _ coffee
0.59 metal
0.59 my _ face
0.59 my _ swallow
0.59 my door
0.59 piece of
0.59 push forward
0.59 since breakfast
0.59 sugar #11+
0.59 temperature _ #99+
0.59 temperature of
0.59 those little
0.59 took _ tylenol
0.59 wanna
0.59 went _ my
0.58 -to
0.58 =at_rest
0.58 =barking_stridor =noisy_rest
0.58 =bleeding_any =long_bleed
0.58 =blister_any =burn_any
0.58 =calf =clot_risk
0.58 =chest_lasting =drowsy
0.58 =chest_lasting =no_urine
0.58 =chest_lasting =preterm_weeks
0.58 =chest_lasting =priapism
0.58 =coughs_blood =phlegm
0.58 =dark_urine =itching
0.58 =dark_urine =pregnant
0.58 =dark_urine =preterm_weeks
0.58 =deformed =possible_fracture
0.58 =eye_area =eye_hit
0.58 =eye_hit
0.58 =feels_sleepy =head_danger
0.58 =fever =wound
0.58 =fever =wound_infected
0.58 =hours_pain =priapism
0.58 =jaundice
0.58 =limb_injury =preterm_weeks
0.58 =neck_swelling =swelling
0.58 =radiates_groin
0.58 =testicle
0.58 =wont_swallow
0.58 ^ sudden
0.58 and _ hot
0.58 and _ i
0.58 been in
0.58 breath _ a
0.58 cant swallow
0.58 drown
0.58 drunk
0.58 ex
0.58 hes _ and
0.58 his cheek
0.58 im lighthead
0.58 in _ and
0.58 my right
0.58 shak
0.58 smell _ and
0.58 sudden
0.58 the bone
0.58 then start
0.58 wrist
0.57 # _ temp
0.57 #11+ time
0.57 -hour
0.57 =a_lot =bleeding_heavy
0.57 =a_lot =speech
0.57 =alcohol =confused
0.57 =belly_hit =fall_height
0.57 =bite_bad =sting
0.57 =bleeding_any =soaking_pad
0.57 =blister_any =skin_peeling
0.57 =blood_streak =spreading
0.57 =bp_very_high =squeezing_word
0.57 =car_crash
0.57 =chest_lasting =contractions
0.57 =chest_lasting =face_droop
0.57 =chest_lasting =seizure_repeat
0.57 =cough =smoke
0.57 =coughs_blood =eye_hit_bad
0.57 =ear_pain =ear_swollen
0.57 =ear_wax =unresponsive
0.57 =eye_hit_bad =preterm_weeks
0.57 =eye_hit_bad =sugar_very_low
0.57 =fall_any =fall_height
0.57 =fall_height
0.57 =fall_height =hit_hard
0.57 =head_danger =severe_headache
0.57 =hours_pain =immunosuppressed
0.57 =hours_pain =seizure_repeat
0.57 =hours_pain =sudden
0.57 =nail_word =stab_shot
0.57 =newborn =wont_feed
0.57 =pain_any =pain_beyond
0.57 =purple_word
0.57 =red_racing
0.57 and _ faint
0.57 and _ head
0.57 and _ im
0.57 and _ rash
0.57 battery
0.57 by a
0.57 confus and
0.57 cut _ wrist
0.57 each breath
0.57 had _ seizur
0.57 hot and
0.57 i inhal
0.57 im going
0.57 is _ up
0.57 isnt
0.57 just sitt
0.57 much insulin
0.57 my _ just
0.57 of a
0.57 poison
0.57 purple
0.57 push _ and
0.57 put his
0.57 shingl _ my
0.57 so _ i
0.57 ten minut
0.57 terrible
0.57 up _ my
0.57 up blood
0.57 voic tell
0.57 voice
0.57 worse every
0.57 worst
0.56 =at_rest =racing_heart
0.56 =bite_bad =eye_pierced
0.56 =bite_bad =swelling_throat
0.56 =bladder_bowel_loss =urinary_stuck
0.56 =bleeding_any =preterm_weeks
0.56 =burn_severity =hernia_stuck
0.56 =chemical_word
0.56 =chest_lasting =confused
0.56 =cholinergic =drooling
0.56 =confused =heat_exposure
0.56 =diabetes =head_danger
0.56 =during_exercise =faint_exertion
0.56 =eye_area =eye_pierced
0.56 =eye_area =rash
0.56 =eye_hit_bad =soaking_pad
0.56 =eye_hit_bad =testicle
0.56 =faint_exertion =fainted
0.56 =hernia
0.56 =hernia =hernia_word
0.56 =jaw_arm_sweat =pale_clammy
0.56 =near_faint =slow_heart
0.56 =object_stuck
0.56 =preterm_weeks =vaginal_bleeding
0.56 =radiates_groin =testicle
0.56 =severe_headache =sudden
0.56 =short_breath
0.56 =squeezing_word =testicle
0.56 =swallow_trouble =throat_tight
0.56 =swallow_trouble =wont_swallow
0.56 =throat_tight =wont_swallow
0.56 and _ voice
0.56 and _ wont
0.56 and the
0.56 awake
0.56 bare
0.56 bent _ a
0.56 bottle
0.56 burn _ my
0.56 cant breathe
0.56 chest hurt
0.56 com
0.56 com out
0.56 drool and
0.56 fast and
0.56 hav _ heart
0.56 he cant
0.56 lip are
0.56 mouth
0.56 my _ still
0.56 now _ and
0.56 now i
0.56 odd
0.56 snake _ me
0.56 splash
0.56 squeez
0.56 time and
0.56 to kill
0.56 vomit
0.56 was in
0.55 -all -day
0.55 -breath -right
0.55 =abuse_danger =chest_lasting
0.55 =back_pain =bladder_bowel_loss
0.55 =barking_stridor =chest_lasting
0.55 =bite_bad =deep_cut
0.55 =bleeding_any =blood_thinner
0.55 =bleeding_any =coughs_blood
0.55 =bleeding_heavy =long_bleed
0.55 =breathe_word =cannot_breathe
0.55 =burn_severity =no_urine
0.55 =burn_severity =weak_legs
0.55 =calf =swelling
0.55 =chemical_burn =chemical_strong
0.55 =child_got_pills =means_mentioned
0.55 =child_got_pills =using_word
0.55 =deep_cut =tendon_seen
0.55 =fall_hard =fall_height
0.55 =fever =rigors_hard
0.55 =gas_smell =head_danger
0.55 =headache =tick
0.55 =limb_injury =waters_said
0.55 =shaking
0.55 =sudden
0.55 =tendon_seen
0.55 and _ heart
0.55 and _ sleepy
0.55 bitten
0.55 blue and
0.55 breath for
0.55 cant breath
0.55 cant stop
0.55 chok on
0.55 cleaner
0.55 clos
0.55 everywhere
0.55 face and
0.55 fall
0.55 gray
0.55 have _ plan
0.55 have the
0.55 i stopp
0.55 in _ stomach
0.55 is _ red
0.55 is blurry
0.55 may have
0.55 no _ and
0.55 no sense
0.55 pupil
0.55 real
0.55 say she
0.55 start _ my
0.55 stopp _ and
0.55 thigh
0.55 up to
0.54 =a_lot =weak_one_side
0.54 =baby_hot =days_many
0.54 =bite_bad =fever
0.54 =bite_bad =hip_hurts
0.54 =black_stool =chest_lasting
0.54 =burn_severity =pale_clammy
0.54 =cannot_breathe =chest_lasting
0.54 =chemical_strong =cocaine
0.54 =dark_urine
0.54 =fever =heart_condition
0.54 =goodbye_note
0.54 =half_body
0.54 =half_body =weak_one_side
0.54 =head_danger =smoke
0.54 =head_danger =tick
0.54 =headache =pregnant
0.54 =hours_pain =postpartum
0.54 =hours_pain =pregnant
0.54 =means_mentioned =nail_word
0.54 =mouth_sores
0.54 =mouth_sores =skin_peeling
0.54 =purple_rash =rash
0.54 =swallow_trouble
0.54 =swelling =swelling_now
0.54 =swelling_now
0.54 =swelling_throat =throat_tight
0.54 =took_some_pills
0.54 and _ belly
0.54 and _ cant
0.54 and _ pee
0.54 at dinner
0.54 back _ im
0.54 bag is
0.54 broke and
0.54 came
0.54 cant move
0.54 contraction
0.54 deep
0.54 eye is
0.54 foot is
0.54 gasp
0.54 goodbye
0.54 had _ fit
0.54 her _ is
0.54 high fever
0.54 i _ voic
0.54 is breath
0.54 lip _ blue
0.54 my _ hand
0.54 nail gun
0.54 now she
0.54 over _ and
0.54 rattlesnake
0.54 sitt
0.54 that look
0.54 turn
0.54 voic _ me
0.54 with each
0.54 worst headache
0.53 =a_lot =swelling
0.53 =alcohol =chemical_word
0.53 =allergen =plant_eaten
0.53 =birth_now =burn_severity
0.53 =bite_bad =vision_loss
0.53 =bladder_bowel_loss =flank_pain
0.53 =bleeding_any =hit_hard
0.53 =bleeding_any =near_faint
0.53 =blood_thinner =eye_hit_bad
0.53 =burn_any =deep_burn
0.53 =calf =cold_limb
0.53 =cannot_breathe =dangerous_person
0.53 =chest_lasting =getting_worse
0.53 =chest_lasting =weak_one_side
0.53 =child_got_pills =plant_eaten
0.53 =co_words =headache
0.53 =dangerous_person =head_danger
0.53 =dangerous_person =poison_swallowed
0.53 =deep_cut =wound
0.53 =doom
0.53 =eye_area =vision_loss
0.53 =eye_hit_bad =fever
0.53 =eye_hit_bad =hit_hard
0.53 =fever =heart_murmur_fever
0.53 =head_danger =high_fever
0.53 =hours_pain =testicle
0.53 =pain_any =testicle
0.53 =plant_eaten
0.53 =poison_contact
0.53 =pulse_very_low
0.53 =recent_travel
0.53 =severe_headache
0.53 =tearing =tearing_trunk
0.53 =tearing_trunk
0.53 =vomiting =weight_loss
0.53 ^ _ cant
0.53 ^ _ fell
0.53 ^ _ newborn
0.53 ^ our
0.53 a _ now
0.53 a pound
0.53 all of
0.53 and _ she
0.53 and _ skin
0.53 are bleed
0.53 are swell
0.53 bitten by
0.53 cant _ a
0.53 cant get
0.53 dad collaps
0.53 dont _ if
0.53 ear _ bleed
0.53 feel _ my
0.53 gett weaker
0.53 going
0.53 hav _ seizure
0.53 head is
0.53 heart _ skipp
0.53 her _ are
0.53 i _ okay
0.53 i cant
0.53 into my
0.53 is black
0.53 is yellow
0.53 it _ like
0.53 jump
0.53 leg _ swollen
0.53 miss
0.53 my _ hasnt
0.53 my thigh
0.53 out and
0.53 pale and
0.53 pregnant #11+
0.53 short
0.53 since _ morn
0.53 swollen and
0.53 time i
0.53 to _ and
0.53 to breathe
0.53 took _ much
0.53 took _ of
0.53 vision _ blurry
0.53 weaker
0.53 while _ was
0.53 with fever
0.52 =bite_bad =dystonia
0.52 =black_stool =hours_pain
0.52 =blister_word =burn_any
0.52 =burn_severity =drug_named
0.52 =calf =limb_cold_pale
0.52 =cannot_breathe =speech
0.52 =chest_lasting =gradual_numb
0.52 =chest_lasting =speech
0.52 =cold_limb =toes_cold
0.52 =dangerous_person =wound
0.52 =eye_area =wound
0.52 =eye_hit_bad =hernia_stuck
0.52 =eye_hit_bad =long_bleed
0.52 =eye_hit_bad =overdose_taken
0.52 =fall_any =head_danger
0.52 =fall_any =hemophilia_word
0.52 =fever =skin_peeling
0.52 =grunting
0.52 =head_danger =sting
0.52 =headache =severe_headache
0.52 =nail_word =pierced_through
0.52 =pierced_through =wound
0.52 =recent_surgery =wound_open
0.52 =toes_cold
0.52 =worst_ever
0.52 =wound_open
0.52 ^ _ stabb
0.52 ^ ther
0.52 ^ took
0.52 a magnet
0.52 a piece
0.52 a tree
0.52 about to
0.52 and pass
0.52 antidepressant
0.52 are _ and
0.52 bathroom
0.52 breath
0.52 by
0.52 came out
0.52 cant feel
0.52 clot
0.52 cough _ blood
0.52 fell _ the
0.52 for _ few
0.52 grunt
0.52 has _ fever
0.52 hasnt -peed
0.52 hasnt _ -in
0.52 hemophilia and
0.52 hes
0.52 im wheez
0.52 in _ shower
0.52 infant
0.52 is clos
0.52 is cough
0.52 nonsense
0.52 pas
0.52 pull _ of
0.52 pull out
0.52 she _ fine
0.52 since yesterday
0.52 soft _ is
0.52 spot is
0.52 stick
0.52 talk nonsense
0.52 there are
0.52 vomit and
0.52 weird
0.52 whole
0.51 # min
0.51 <two <week
0.51 =a_lot =coughs_blood
0.51 =alone_lost
0.51 =alone_lost =heat_exposure
0.51 =appendix_pain =pain_any
0.51 =appendix_said =pain_any
0.51 =bite_bad =jaw_locked
0.51 =bite_bad =light_hurts
0.51 =bite_bad =limb_injury
0.51 =bladder_bowel_loss =hip_hurts
0.51 =bleeding_any =fight_blow
0.51 =blister_any =deep_burn
0.51 =blood_thinner =long_bleed
0.51 =blurry_vision =pain_any
0.51 =burn_severity =drowning
0.51 =chest_lasting =sting
0.51 =cocaine =drugs_taken
0.51 =confused =pale_clammy
0.51 =confused =shaking
0.51 =confused =sweating
0.51 =confused =withdrawal
0.51 =contractions =hours_pain
0.51 =cough =eye_hit_bad
0.51 =curtain_word =eye_hit_bad
0.51 =dangerous_person =drugs_taken
0.51 =deaf_sudden =hearing
0.51 =discharge =postpartum
0.51 =fainted =pregnant
0.51 =fever =short_breath
0.51 =getting_worse =short_breath
0.51 =hearing =hours_pain
0.51 =hours_pain =one_eye
0.51 =hours_pain =weak_one_side
0.51 =leaking =postpartum
0.51 =limb_injury =numb_any
0.51 =making_swell =swelling_lips
0.51 =near_faint
0.51 =numb_any =pain_any
0.51 =postpartum =soaking_pad
0.51 =radiates =spreading
0.51 =rash =stiff_neck
0.51 =snake_bad =swelling
0.51 =thrown_back
0.51 =vomiting =young_baby
0.51 a fight
0.51 accident
0.51 alarm is
0.51 an _ ago
0.51 and _ chest
0.51 and vomit
0.51 baby _ -breath
0.51 bleed through
0.51 both leg
0.51 can see
0.51 cant
0.51 cant bend
0.51 dark pee
0.51 do _ i
0.51 feel faint
0.51 fire and
0.51 going off
0.51 gun _ my
0.51 her _ on
0.51 her lip
0.51 hes cough
0.51 hook in
0.51 i _ smoke
0.51 i just
0.51 im vomit
0.51 is _ swollen
0.51 is talk
0.51 like tar
0.51 live
0.51 look _ and
0.51 me and
0.51 my _ drank
0.51 my _ got
0.51 my belly
0.51 noseble for
0.51 now _ cough
0.51 of _ my
0.51 one _ and
0.51 open my
0.51 paus
0.51 pod
0.51 poop and
0.51 remote
0.51 she #
0.51 she chok
0.51 since thi
0.51 slurr
0.51 spasm
0.51 stabb _ the
0.51 stuck
0.51 thrown
0.51 tip _ my
0.51 tip of
0.51 to _ tonight
0.51 toe are
0.51 took _ #11+
0.51 took _ many
0.51 trach
0.51 while i
0.5 # minut
0.5 -felt -the
0.5 -the -baby
0.5 =allergen =speech
0.5 =bite_bad =hurts_move
0.5 =bleeding_heavy =cut_by_accident
0.5 =burn_severity =turning_blue
0.5 =cannot_move_side =numb_any
0.5 =child_got_pills =eye_hit_bad
0.5 =cholinergic =dangerous_person
0.5 =clot_risk =days_many
0.5 =co_words =dizzy
0.5 =cocaine
0.5 =cough =hurts_move
0.5 =dangerous_person =hours_pain
0.5 =dangerous_person =seizure
0.5 =diabetes =pale_clammy
0.5 =diabetes =sweating
0.5 =dry_mouth =eye_hit_bad
0.5 =eye_area =light_hurts
0.5 =eye_hit_bad =fall_any
0.5 =eye_hit_bad =leaking
0.5 =eye_hit_bad =vomiting
0.5 =eye_hit_bad =water_broke
0.5 =fainted =fall_any
0.5 =fall_any =numb_any
0.5 =hallucinating
0.5 =heart_condition =short_breath
0.5 =hernia_stuck =hernia_word
0.5 =hit_by_car
0.5 =hours_pain =near_faint
0.5 =inhaler_fails =short_breath
0.5 =jaw_arm_sweat =sweating
0.5 =liver_drug
0.5 =long_bleed =priapism
0.5 =pain_any =radiates_groin
0.5 =short_breath =swelling
0.5 ^ hes
0.5 and _ had
0.5 and _ leg
0.5 and _ stop
0.5 around the
0.5 back from
0.5 bone
0.5 bone is
0.5 car _ and
0.5 even after
0.5 faint
0.5 finish a
0.5 gett _ every
0.5 got bleach
0.5 hard
0.5 hour ago
0.5 hurt _ bad
0.5 hurt people
0.5 hurt so
0.5 im on
0.5 jerk
0.5 mouth and
0.5 say he
0.5 son _ is
0.5 stopp breath
0.5 sunken
0.5 testicle
0.5 the _ floor
0.5 then
0.5 they _ me
0.5 think
0.5 think _ hav
0.5 to pas
0.5 tongue is
0.5 tonight i
0.5 under the
0.5 used
0.5 very
0.5 weight on
0.5 with blood
0.49 # _ pregnant
0.49 =a_lot =cough
0.49 =again_fainted =near_faint
0.49 =allergen =sting_mouth
0.49 =belly_hard
0.49 =bite_bad =eye_bulge
0.49 =bite_bad =wound
0.49 =bladder_bowel_loss =chest_lasting
0.49 =blister_any =eye_area
0.49 =blister_word =eye_area
0.49 =breath_pauses =burn_severity
0.49 =cannot_breathe =hours_pain
0.49 =cannot_move_side =half_body
0.49 =chest_lasting =fast_breathing
0.49 =chest_lasting =overdose_taken
0.49 =chest_pressure =radiates
0.49 =child_bruises
0.49 =child_got_pills =silent_for_a_reason
0.49 =co_words =feels_sleepy
0.49 =ear_swollen =pain_any
0.49 =edible_word
0.49 =eye_area =eye_bulge
0.49 =eye_area =scratched
0.49 =fever =head_danger
0.49 =half_body =numb_any
0.49 =harm_others =mania_psychosis
0.49 =head_danger =heat_exposure
0.49 =hurts_breathing =pleuritic
0.49 =jaw_locked =wound
0.49 =limp_refuses
0.49 =near_faint =sting
0.49 =one_eye =vision_loss
0.49 =pale_clammy =radiates
0.49 =pleuritic
0.49 =pregnant =soaking_pad
0.49 =screams_in_bouts
0.49 =speech =speech_garbled
0.49 =sting =sting_mouth
0.49 =sting_mouth
0.49 =swelling_throat =throat_closing
0.49 a sentence
0.49 and _ just
0.49 and _ so
0.49 and _ turn
0.49 and _ wheez
0.49 are blue
0.49 are tingl
0.49 arm _ dead
0.49 bad burn
0.49 be _ anymore
0.49 bit my
0.49 black _ and
0.49 burn on
0.49 but hes
0.49 cant finish
0.49 crazy
0.49 explod
0.49 fell and
0.49 finish _ sentence
0.49 got spray
0.49 hes _ but
0.49 hes been
0.49 husband got
0.49 i _ too
0.49 in _ baby
0.49 kid _ is
0.49 lip _ swell
0.49 over and
0.49 read #11+
0.49 red blood
0.49 sentence
0.49 shak and
0.49 stab
0.49 still go
0.49 stopp my
0.49 tired to
0.49 too tired
0.49 up my
0.49 went dead
0.49 with _ and
0.49 wont move
0.49 yellow and
0.48 # _ with
0.48 #11+ _ with
0.48 #99+ _ chill
0.48 #99+ _ im
0.48 -felt
0.48 =a_lot =blister_any
0.48 =a_lot =short_breath
0.48 =allergen =wheeze_word
0.48 =arm_or_jaw_too =pain_any
0.48 =armed_now =dangerous_person
0.48 =at_rest =short_breath
0.48 =belly_hard =belly_word
0.48 =bite_bad =calf
0.48 =bite_bad =drooling
0.48 =bleeding_any =bleeds_a_lot
0.48 =bleeds_a_lot
0.48 =bleeds_a_lot =eye_hit_bad
0.48 =blurry_vision =double_vision
0.48 =born_now
0.48 =burn_severity =calf
0.48 =burn_severity =contractions
0.48 =calf =weak_one_side
0.48 =chest_lasting =cocaine
0.48 =chest_lasting =hurts_breathing
0.48 =co_alarm =co_words
0.48 =days_many =rash
0.48 =days_many =swelling
0.48 =deformed =fall_any
0.48 =dizzy =soaking_pad
0.48 =double_vision
0.48 =double_vision =eye_hit_bad
0.48 =ear_wax =sweating
0.48 =eye_area =sudden
0.48 =eye_hit =eye_hit_bad
0.48 =eye_hit =scratched
0.48 =eye_hit =wound
0.48 =eye_hit_bad =poison_swallowed
0.48 =faint_exertion =refuses
0.48 =glass_test
0.48 =glass_test =purple_rash
0.48 =glass_test =rash
0.48 =head_danger =hit_hard
0.48 =head_danger =no_urine
0.48 =head_danger =soaking_pad
0.48 =head_injury =hit_hard
0.48 =headache =severe_pain
0.48 =headache =worst_ever
0.48 =kid_breathing =short_breath
0.48 =leg_feet_swollen =short_breath
0.48 =means_mentioned =stab_shot
0.48 =no_injury =sudden
0.48 =overdose_taken =took_some_pills
0.48 =pain_any =severe_pain
0.48 =pain_any =sweating
0.48 =pierced_through =stab_shot
0.48 =severe_headache =severe_pain
0.48 =severe_headache =worst_ever
0.48 =severe_weakness
0.48 =short_breath =speech
0.48 =swelling_lips
0.48 ^ _ high
0.48 ^ everyone
0.48 ^ someone
0.48 a curtain
0.48 a heart
0.48 after _ epidural
0.48 and _ his
0.48 and _ like
0.48 and _ pain
0.48 at breakfast
0.48 baby _ com
0.48 baby _ look
0.48 cant _ up
0.48 cant pee
0.48 chemical
0.48 clammy
0.48 cough up
0.48 dusky
0.48 epidural
0.48 got _ in
0.48 grandma _ pill
0.48 grandma heart
0.48 has hemophilia
0.48 hasnt -slept
0.48 heart pill
0.48 his _ is
0.48 hour _ and
0.48 hurt myself
0.48 i _ swallow
0.48 i was
0.48 im cough
0.48 in _ eyeball
0.48 in _ feet
0.48 in _ mouth
0.48 is _ through
0.48 is drowsy
0.48 is gush
0.48 is huge
0.48 is white
0.48 jaw
0.48 minut and
0.48 my eyeball
0.48 my hip
0.48 nowhere
0.48 of nowhere
0.48 out _ nowhere
0.48 out twice
0.48 pressure #99+
0.48 rac
0.48 say hes
0.48 seiz
0.48 snake _ my
0.48 so weak
0.48 spray with
0.48 sudden cant
0.48 swallow _ handful
0.48 teen _ a
0.48 the size
0.48 tick bite
0.48 to do
0.48 took _ whole
0.48 was _ the
0.48 went _ for
0.48 without -me
0.47 -day
0.47 -slept
0.47 =a_lot =co_words
0.47 =a_lot =hours_pain
0.47 =allergen =tongue_swollen
0.47 =baby =fever
0.47 =blood_streak =child_got_pills
0.47 =burn_severity =drowsy
0.47 =burn_severity =short_breath
0.47 =burn_severity =vomiting
0.47 =calf =limb_injury
0.47 =cannot_breathe =slow_breathing
0.47 =chest_lasting =near_faint
0.47 =chest_lasting =rash
0.47 =chest_lasting =right_side
0.47 =chest_lasting =urinary_stuck
0.47 =cholinergic =pain_any
0.47 =clot_risk =eye_hit_bad
0.47 =cold_limb =hernia_stuck
0.47 =confused =high_fever
0.47 =days_many =postpartum
0.47 =diabetes =vomiting
0.47 =drooling =wont_swallow
0.47 =drug_named
0.47 =drugs_taken =using_word
0.47 =eye_hit_bad =head_injury
0.47 =hernia_stuck
0.47 =long_bleed
0.47 =mania_psychosis
0.47 =not_looking
0.47 =pain_any =pale_clammy
0.47 =pregnant =waters_said
0.47 =radiates =sweating
0.47 =right_side
0.47 =squeezing_word =sudden
0.47 =swelling =testicle
0.47 =swelling_lips =swelling_now
0.47 =unresponsive =young_baby
0.47 ^ _ hear
0.47 ^ _ soft
0.47 a _ fire
0.47 after _ someth
0.47 and _ mouth
0.47 and not
0.47 and purple
0.47 and took
0.47 at _ table
0.47 be better
0.47 blade
0.47 catheter
0.47 child has
0.47 crook
0.47 double
0.47 drain
0.47 drank antifreeze
0.47 dropp and
0.47 end
0.47 fever _ my
0.47 friend
0.47 he _ the
0.47 here
0.47 hurt like
0.47 hurt to
0.47 husband has
0.47 i _ want
0.47 im confus
0.47 just dropp
0.47 kill me
0.47 life
0.47 my _ been
0.47 my _ came
0.47 my _ of
0.47 neck _ fever
0.47 night but
0.47 not _ -up
0.47 noth
0.47 plan and
0.47 puffer
0.47 read _ on
0.47 see double
0.47 she breath
0.47 skin is
0.47 speech is
0.47 stick out
0.47 ther no
0.47 wire
0.47 would _ better
0.47 would be
0.46 -drink
0.46 =a_lot =carbon_monoxide
0.46 =a_lot =rash
0.46 =at_rest =very_fast_pulse
0.46 =bite_bad =eye_hit
0.46 =bite_bad =tendon_seen
0.46 =bladder_bowel_loss =eye_hit_bad
0.46 =blood_streak =poison_swallowed
0.46 =blood_streak =red_racing
0.46 =blurry_vision =preterm_weeks
0.46 =bp_high =head_danger
0.46 =bp_medicine =child_got_pills
0.46 =burn_severity =mouth_sores
0.46 =calf =deformed
0.46 =chest_tearing
0.46 =chest_tearing =tearing
0.46 =child_got_pills =hypertension
0.46 =child_got_pills =squeezing_word
0.46 =drooling =throat_tight
0.46 =dry_mouth =no_urine
0.46 =eye_hit_bad =severe_pain
0.46 =eye_hit_bad =weak_legs
0.46 =eye_red =fever
0.46 =fall_any =fell
0.46 =fell
0.46 =fever
0.46 =fever =jaundice
0.46 =head_danger =jaundice
0.46 =head_danger =shaking
0.46 =hurts_breathing
0.46 =jelly_stool
0.46 =joint_hot =wound_infected
0.46 =light_hurts =pain_any
0.46 =nitro_fails
0.46 =nitro_fails =squeezing_word
0.46 =numb_any =weak_one_side
0.46 =one_side_belly =pregnant
0.46 =pain_any =pregnant
0.46 =saddle_numb =weak_any
0.46 =severe_pain =squeezing_word
0.46 =severe_pain =worst_ever
0.46 =squeezing_word =upper_belly_pain
0.46 =swelling =swelling_lips
0.46 ^ _ ex
0.46 ^ _ inhal
0.46 ^ _ raccoon
0.46 ^ son
0.46 a battery
0.46 a fever
0.46 a raccoon
0.46 and heart
0.46 and its
0.46 and painful
0.46 and say
0.46 bad and
0.46 behind _ ear
0.46 behind it
0.46 belly is
0.46 between _ shoulder
0.46 bleach _ my
0.46 bleach in
0.46 bleed _ the
0.46 breath but
0.46 bright _ blood
0.46 coffee ground
0.46 cough pink
0.46 every breath
0.46 every time
0.46 feel _ someth
0.46 flare
0.46 ground
0.46 had an
0.46 hav _ stroke
0.46 hour and
0.46 i think
0.46 insulin _ mistake
0.46 insulin by
0.46 into the
0.46 is all
0.46 is cold
0.46 is crook
0.46 jelly
0.46 last _ and
0.46 like _ ground
0.46 like someth
0.46 lying
0.46 me _ night
0.46 month _ has
0.46 much _ by
0.46 my _ oxygen
0.46 my ex
0.46 my rectum
0.46 neck and
0.46 old got
0.46 pool _ cough
0.46 real _ and
0.46 rectum
0.46 rock
0.46 so swollen
0.46 the baby
0.46 they _ my
0.46 to jump
0.46 up and
0.46 walk _ the
0.46 watch _ #99+
0.46 way _ than
0.46 what do
0.45 -#11+ -hour
0.45 -diaper
0.45 -fade
0.45 -in -#11+
0.45 -peed -in
0.45 -wak
0.45 -wak -up
0.45 -wet
0.45 -wet -diaper
0.45 =armed_now =means_mentioned
0.45 =baby =dangerous_person
0.45 =back_pain =fever
0.45 =battery_word
0.45 =bite_bad =high_fever
0.45 =bleeding_any =cough
0.45 =bleeding_any =eye_hit_bad
0.45 =blister_any =face_blisters
0.45 =blister_word =face_blisters
0.45 =blood_thinner =hours_pain
0.45 =bluish =pale_clammy
0.45 =burn_any =chemical_word
0.45 =burn_severity =head_danger
0.45 =burn_severity =limp_refuses
0.45 =chemical_word =toxic_gas
0.45 =chest_lasting =long_bleed
0.45 =chest_lasting =snake
0.45 =chest_lasting =snake_bad
0.45 =clot_risk =leg_swelling_one
0.45 =dangerous_person =short_breath
0.45 =deaf_sudden =sudden
0.45 =dizzy =pain_any
0.45 =done_with_it =means_at_hand
0.45 =done_with_it =suicidal
0.45 =ear_wax =pale_clammy
0.45 =eye_hit_bad =pain_beyond
0.45 =head_danger =swelling
0.45 =head_injury
0.45 =head_injury =hemophilia_word
0.45 =heart_condition =hours_pain
0.45 =heart_condition =racing_heart
0.45 =hip_broken
0.45 =hip_broken =limb_injury
0.45 =hit_hard =numb_any
0.45 =hours_pain =radiates_groin
0.45 =itching =pregnant
0.45 =itching =preterm_weeks
0.45 =jaw_arm_sweat
0.45 =limb_injury =toes_cold
0.45 =long_bleed =very_fast_pulse
0.45 =means_mentioned =pierced_through
0.45 =near_faint =rectal_blood
0.45 =possible_fracture =wound_infected
0.45 =pregnant =squeezing_word
0.45 =radiates_groin =squeezing_word
0.45 =rigors =skin_infection
0.45 =saddle_numb =weak_legs
0.45 =smoke =toxic_gas
0.45 =toxic_gas
0.45 ^ _ help
0.45 ^ black
0.45 a _ headache
0.45 a bottle
0.45 all _ and
0.45 and _ can
0.45 and _ he
0.45 are _ hard
0.45 away _ #11+
0.45 behind the
0.45 belly hurt
0.45 bitten _ a
0.45 broke _ hip
0.45 broke my
0.45 drank
0.45 epipen
0.45 face
0.45 four _ since
0.45 gunshot
0.45 he was
0.45 hes going
0.45 higher
0.45 i _ sick
0.45 i regret
0.45 im _ pad
0.45 im see
0.45 in labor
0.45 is _ blue
0.45 is hot
0.45 is miss
0.45 is skipp
0.45 keton
0.45 know _ i
0.45 lighthead
0.45 lip
0.45 my _ #11+
0.45 my _ bag
0.45 on _ left
0.45 on _ right
0.45 peanut and
0.45 pink foam
0.45 pool and
0.45 put
0.45 r
0.45 regret
0.45 regret it
0.45 smile
0.45 straight
0.45 that _ -fade
0.45 the fall
0.45 the light
0.45 the skin
0.45 the worst
0.45 throat _ clos
0.45 to my
0.45 too _ to
0.45 week _ feel
0.44 #99+ with
0.44 -baby -move
0.44 -peed _ -#11+
0.44 =acts_drunk
0.44 =acts_drunk =alcohol
0.44 =allergen =burn_severity
0.44 =allergen =hoarse
0.44 =allergen =making_swell
0.44 =baby_still =chest_lasting
0.44 =belly_hit =pregnant
0.44 =black_stool =near_faint
0.44 =bladder_bowel_loss =numb_any
0.44 =blood_streak =calf
0.44 =bp_high =headache
0.44 =calf =fever
0.44 =cannot_breathe =ear_wax
0.44 =cant_lie_flat =leg_feet_swollen
0.44 =car_crash =hit_hard
0.44 =car_crash =pain_any
0.44 =chest_any =radiates
0.44 =chest_lasting =severe_pain
0.44 =chest_tearing =tearing_trunk
0.44 =clot_risk =postpartum
0.44 =co_alarm =co_word
0.44 =cold_limb =pain_any
0.44 =drooling
0.44 =drooling =swallow_trouble
0.44 =dystonia =jaw_locked
0.44 =eye_bulge =eye_red
0.44 =eye_hit_bad =fight_blow
0.44 =eye_hit_bad =head_danger
0.44 =eye_hit_bad =one_eye
0.44 =eye_hit_bad =wound_infected
0.44 =face_blisters =rash
0.44 =fall_hard
0.44 =flashes_floaters
0.44 =head_danger =severe_pain
0.44 =head_danger =stiff_neck
0.44 =high_fever =stiff_neck
0.44 =hit_hard =pregnant
0.44 =hours_pain =many_days
0.44 =limb_injury =wound_infected
0.44 =muscle_hard
0.44 =newborn =unresponsive
0.44 =overdose_taken =silent_for_a_reason
0.44 =pain_any =pleuritic
0.44 =pain_beyond =squeezing_word
0.44 =plant_eaten =poison_swallowed
0.44 =rigors =swelling
0.44 =severe_pain =trunk_pain
0.44 =swelling =wound_infected
0.44 =tripod
0.44 =urinary_stuck_long
0.44 =vomiting_constantly =weight_loss
0.44 =weak_breathing
0.44 ^ _ bone
0.44 a _ battery
0.44 a high
0.44 and _ spasm
0.44 and _ wake
0.44 and his
0.44 and pull
0.44 and talk
0.44 baby _ blue
0.44 baby _ stop
0.44 bleed
0.44 breath _ and
0.44 can _ the
0.44 cant _ when
0.44 chest _ tight
0.44 down there
0.44 everyone _ be
0.44 everyone would
0.44 forward and
0.44 from hot
0.44 grabb
0.44 his _ look
0.44 house
0.44 i _ bend
0.44 i _ breathe
0.44 i _ keep
0.44 i cut
0.44 i hear
0.44 im hav
0.44 in _ kitchen
0.44 in _ leg
0.44 in her
0.44 is full
0.44 is swell
0.44 itch like
0.44 like a
0.44 make a
0.44 mumbl
0.44 my _ leg
0.44 my _ overdos
0.44 my _ sudden
0.44 my kidney
0.44 n im
0.44 not -breath
0.44 of new
0.44 off in
0.44 one of
0.44 peel off
0.44 pregnant _ bleed
0.44 raccoon _ my
0.44 say the
0.44 shock _ a
0.44 side and
0.44 soak _ pad
0.44 son _ hemophilia
0.44 star
0.44 stick _ of
0.44 swallow
0.44 swallow _ magnet
0.44 temp
0.44 think i
0.44 throat _ and
0.44 through a
0.44 to _ out
0.44 was bitten
0.44 was electrocut
0.44 week old
0.44 white _ hard
0.44 wont slow
0.43 #11+ year
0.43 -crie
0.43 -mak
0.43 -sense
0.43 -she -crie
0.43 -when _ -crie
0.43 =a_lot =blister_word
0.43 =alcohol =nail_word
0.43 =allergen =snake
0.43 =allergen =snake_bad
0.43 =baby =cannot_breathe
0.43 =belly_pain =upper_belly_pain
0.43 =bite_bad =head_danger
0.43 =bite_bad =neck_swelling
0.43 =bite_bad =to_the_bone
0.43 =bleeding_heavy =soaking_pad
0.43 =blood_streak =fever
0.43 =born_now =eye_hit_bad
0.43 =burn_severity =edible_word
0.43 =burn_severity =severe_pain
0.43 =calf =means_mentioned
0.43 =chemical_burn =eye_area
0.43 =chemical_burn =eye_chemical
0.43 =chest_lasting =shaking
0.43 =chest_pressure =hours_pain
0.43 =child_got_pills =dangerous_person
0.43 =cut_by_accident =pierced_through
0.43 =deep_cut =to_the_bone
0.43 =drooling =pain_any
0.43 =during_exercise =heat_danger
0.43 =during_exercise =tia_resolved
0.43 =dystonia =new_medicine
0.43 =eye_area =head_danger
0.43 =eye_hit_bad =speech
0.43 =eye_hit_bad =spits_clots
0.43 =face_droop =weak_one_side
0.43 =fast_breathing =short_breath
0.43 =head_danger =high_altitude
0.43 =head_danger =vomiting
0.43 =head_danger =worst_ever
0.43 =hours_pain =long_bleed
0.43 =hurts_breathing =pain_any
0.43 =indigestion_odd
0.43 =jaw_locked =phlegm
0.43 =jaw_locked =tetanus_due
0.43 =limb_cold_pale =numb_any
0.43 =long_bleed =soaking_pad
0.43 =means_at_hand =suicidal
0.43 =nail_word =poison_swallowed
0.43 =poison_swallowed =wound
0.43 =rigors_hard =withdrawal
0.43 =shaking =withdrawal
0.43 =spits_clots
0.43 =stroke_word =tia_resolved
0.43 =sudden =testicle
0.43 =to_the_bone
0.43 ^ havent
0.43 a peanut
0.43 alarm
0.43 an _ and
0.43 and
0.43 and _ hes
0.43 and _ not
0.43 and _ stomach
0.43 and hit
0.43 and isnt
0.43 antifreeze
0.43 area
0.43 arm and
0.43 arm just
0.43 black stool
0.43 bleed and
0.43 broke _ #11+
0.43 broke at
0.43 brother
0.43 by accident
0.43 calf is
0.43 can only
0.43 color
0.43 dont
0.43 eliqui
0.43 face _ droop
0.43 fight
0.43 fit
0.43 gray and
0.43 hand and
0.43 has bloody
0.43 havent -peed
0.43 his belly
0.43 i _ faint
0.43 im _ and
0.43 im drool
0.43 inhal smoke
0.43 is _ like
0.43 is droop
0.43 it i
0.43 its my
0.43 just _ one
0.43 just faint
0.43 leg _ cold
0.43 leg is
0.43 minut
0.43 mouth is
0.43 my _ and
0.43 my fingertip
0.43 my jaw
0.43 my little
0.43 my partner
0.43 my vision
0.43 no -tear
0.43 of my
0.43 off _ fingertip
0.43 old drank
0.43 partner
0.43 put _ hand
0.43 remember
0.43 stomach hurt
0.43 stung and
0.43 swell
0.43 to stab
0.43 twice
0.43 voic
0.43 voice is
0.43 water _ at
0.43 we _ in
0.43 went
0.43 went through
0.43 wont _ down
0.43 wound _ the
0.42 #11+ _ im
0.42 #11+ _ no
0.42 -before
0.42 -move _ -day
0.42 =after_hard_exercise =dark_urine
0.42 =allergen =dangerous_person
0.42 =allergen =head_danger
0.42 =belly_word =stab_shot
0.42 =belly_word =swelling
0.42 =bite_bad =burn_any
0.42 =bite_bad =cold_limb
0.42 =bite_bad =curtain_word
0.42 =bite_bad =weak_one_side
0.42 =bite_bad =wont_swallow
0.42 =bleeding_any =head_danger
0.42 =blood_streak =leg_swelling_one
0.42 =blurry_vision =head_danger
0.42 =blurry_vision =headache
0.42 =burn_any =chemical_burn
0.42 =calf =eye_hit_bad
0.42 =chest_lasting =rigors_hard
0.42 =cholinergic =poison_contact
0.42 =cold_hands =limb_injury
0.42 =confused =feels_incredible
0.42 =curtain_word =eye_area
0.42 =dangerous_person =swallowed_battery
0.42 =deep_cut =limb_injury
0.42 =diabetes =sugar_very_high
0.42 =diarrhea_many
0.42 =drooling =poison_contact
0.42 =eye_area =fall_any
0.42 =eye_hit_bad =gums_bleed
0.42 =eye_hit_bad =sudden
0.42 =feels_incredible
0.42 =feels_incredible =hallucinating
0.42 =feels_sleepy =gas_smell
0.42 =fever =kidney_infection
0.42 =fever =mouth_sores
0.42 =head_danger =pale_clammy
0.42 =headache =preterm_weeks
0.42 =hernia_stuck =priapism
0.42 =high_fever =pain_any
0.42 =hip_hurts =neck_pain
0.42 =hip_hurts =numb_any
0.42 =jaundice =wont_feed
0.42 =jaw_locked =muscle_cramps
0.42 =ketone_breath
0.42 =ketone_breath =thirsty
0.42 =kidney_infection
0.42 =kidney_infection =uti
0.42 =limb_injury =phlegm
0.42 =limp_leg
0.42 =near_faint =pain_any
0.42 =neck_swelling =tooth
0.42 =numb_any =spine_injury
0.42 =pain_any =right_side
0.42 =pale_clammy =squeezing_word
0.42 =postpartum_smell =recent_surgery
0.42 =pregnant =seizure
0.42 =pregnant =trunk_pain
0.42 =pulse_very_low =slow_heart
0.42 =red_racing =streak_up
0.42 =severe_weakness =weak_any
0.42 =speech =tia_resolved
0.42 =squeezing_word =sweating
0.42 =streak_up
0.42 =throat_tight
0.42 =vomiting
0.42 =vomiting_constantly
0.42 ^ _ beat
0.42 ^ _ friend
0.42 ^ _ just
0.42 ^ _ month
0.42 ^ seizure
0.42 ^ vomit
0.42 a _ wire
0.42 a live
0.42 a temp
0.42 all over
0.42 and _ see
0.42 and _ shak
0.42 and _ stiff
0.42 and is
0.42 arm _ bent
0.42 breath _ gett
0.42 cant _ down
0.42 chok _ a
0.42 clot and
0.42 eye got
0.42 fell in
0.42 from _ nail
0.42 goe _ when
0.42 going up
0.42 half my
0.42 hallucinat
0.42 havent _ -the
0.42 head _ and
0.42 head and
0.42 hes breath
0.42 his hand
0.42 his skin
0.42 hurt _ and
0.42 im _ weak
0.42 in _ fire
0.42 in _ foot
0.42 in _ tub
0.42 in at
0.42 in his
0.42 is _ sleepy
0.42 is _ so
0.42 is burn
0.42 is gett
0.42 isnt _ -right
0.42 it _ i
0.42 keep dropp
0.42 kidney infection
0.42 like red
0.42 move my
0.42 my _ ear
0.42 my insulin
0.42 of breath
0.42 old _ into
0.42 pool hes
0.42 practice
0.42 red _ and
0.42 say
0.42 she
0.42 so _ and
0.42 stool and
0.42 swallow _ my
0.42 temp of
0.42 the right
0.42 the rope
0.42 the tub
0.42 ther blood
0.42 to live
0.42 two _ she
0.42 want _ live
0.42 was under
0.42 we feel
0.41 # _ and
0.41 #11+ _ hes
0.41 #11+ _ i
0.41 #11+ minut
0.41 -us
0.41 =a_lot =near_faint
0.41 =allergen =near_faint
0.41 =baby =no_urine
0.41 =battery_word =child_got_pills
0.41 =belly_hit =fall_hard
0.41 =belly_hit =preterm_weeks
0.41 =belly_word =hit_hard
0.41 =belly_word =no_gas
0.41 =bite_bad =vomiting
0.41 =bladder_bowel_loss =saddle_numb
0.41 =bleeding_any =vomiting
0.41 =blister_any =burn_big
0.41 =blood_thinner =chest_lasting
0.41 =blow_ribs
0.41 =bluish =short_breath
0.41 =blurry_vision =chest_lasting
0.41 =bp_high
0.41 =bp_medicine =swelling_throat
0.41 =burn_severity =every_one_of_them
0.41 =burn_severity =sweating
0.41 =chest_lasting =drooling
0.41 =chest_lasting =fell_baby
0.41 =confused =diabetes
0.41 =croup_cough =noisy_rest
0.41 =dangerous_person =mania_psychosis
0.41 =deep_cut =scratched
0.41 =device_alarm =device_shock
0.41 =device_shock
0.41 =device_shock =heart_condition
0.41 =device_shock =valve_or_device
0.41 =every_one_of_them
0.41 =every_one_of_them =overdose_taken
0.41 =eye_hit_bad =immunosuppressed
0.41 =eye_red =pain_any
0.41 =fainted =hit_hard
0.41 =fainted =not_eating_days
0.41 =fall_any =fall_hard
0.41 =fall_hard =hit_hard
0.41 =fast_breathing
0.41 =fever =seizure
0.41 =fight_blow =head_injury
0.41 =gun_pointed
0.41 =gun_pointed =means_mentioned
0.41 =head_danger =sudden
0.41 =heat_exposure =speech
0.41 =hernia =hernia_stuck
0.41 =hit_hard =preterm_weeks
0.41 =hit_hard =vomiting
0.41 =jaw_locked =pain_any
0.41 =left_ribs =weak_one_side
0.41 =legs_gone =numb_any
0.41 =low_mood =suicidal
0.41 =means_mentioned =silent_for_a_reason
0.41 =near_faint =racing_heart
0.41 =not_eating_days
0.41 =possible_fracture =snake
0.41 =possible_fracture =snake_bad
0.41 =racing_heart
0.41 =recent_surgery =wound
0.41 =red_racing =spreading
0.41 =silent_for_a_reason =using_word
0.41 =sting =tick
0.41 =trunk_pain =upper_belly_pain
0.41 ^ _ bit
0.41 ^ _ defibrillator
0.41 ^ accidental
0.41 ^ stung
0.41 a _ fell
0.41 abortion
0.41 and _ me
0.41 and _ thrown
0.41 and there
0.41 and today
0.41 arent
0.41 baby _ time
0.41 been cry
0.41 black poop
0.41 blue after
0.41 bucket
0.41 came on
0.41 chok me
0.41 couldnt
0.41 dad is
0.41 defibrillator
0.41 even _ the
0.41 ex is
0.41 feel my
0.41 feel real
0.41 fork
0.41 gave _ baby
0.41 gett _ and
0.41 gonna
0.41 gun
0.41 gun at
0.41 havent -felt
0.41 her
0.41 hes _ to
0.41 im _ #11+
0.41 im _ ill
0.41 in one
0.41 inhaler isnt
0.41 is _ im
0.41 is beat
0.41 is pull
0.41 is swollen
0.41 it _ if
0.41 like crazy
0.41 little _ batteri
0.41 my mouth
0.41 now fever
0.41 now im
0.41 of _ little
0.41 of those
0.41 one _ those
0.41 point _ gun
0.41 point a
0.41 red streak
0.41 say _ just
0.41 shoot
0.41 side _ my
0.41 sleep pill
0.41 slow
0.41 suck
0.41 suck in
0.41 swallow _ of
0.41 swallow one
0.41 thermometer _ #99+
0.41 very sleepy
0.41 was _ my
0.41 wound _ my
0.4 # week
0.4 #99+ wont
0.4 -pill
0.4 -respond
0.4 =a_lot =irregular_heart
0.4 =a_lot =pregnant
0.4 =allergen =confused
0.4 =allergen =edible_word
0.4 =allergen =swelling_now
0.4 =arm_or_jaw_too =jaw_locked
0.4 =asthma =cannot_breathe
0.4 =baby =head_danger
0.4 =back_pain =belly_word
0.4 =belly_hit =numb_any
0.4 =belly_pain =pregnant
0.4 =bite_bad =swallow_trouble
0.4 =bleeding_any =spits_clots
0.4 =blister_word =burn_big
0.4 =blood_streak =blurry_vision
0.4 =bluish =tired
0.4 =born_now =born_part
0.4 =born_now =contractions
0.4 =burn_severity =fainted
0.4 =burn_severity =frostbite
0.4 =burn_severity =long_bleed
0.4 =calf =wound
0.4 =chest_lasting =heart_condition
0.4 =chest_lasting =jaundice
0.4 =clot_risk =hours_pain
0.4 =cocaine =possible_fracture
0.4 =cold_limb =frostbite
0.4 =confused =new_confusion
0.4 =confused =sudden
0.4 =cut_by_accident =hit_hard
0.4 =dangerous_person =drooling
0.4 =dangerous_person =fainted
0.4 =diabetes =wound_infected
0.4 =drowsy =opioid
0.4 =ear_swollen =fever
0.4 =eye_hit =eye_pierced
0.4 =eye_hit_bad =eye_pain
0.4 =eye_hit_bad =headache
0.4 =eye_hit_bad =object_stuck
0.4 =eye_hit_bad =upper_belly_pain
0.4 =fever =hip_hurts
0.4 =fight_blow =head_danger
0.4 =frostbite =hernia_stuck
0.4 =head_danger =weight_loss
0.4 =hernia_stuck =object_stuck
0.4 =hours_pain =pale_clammy
0.4 =hurts_move =stiff_neck
0.4 =light_hurts =stiff_neck
0.4 =liver_drug =overdose_taken
0.4 =long_bleed =pain_any
0.4 =nerve_muscle
0.4 =new_confusion
0.4 =newborn =vomiting
0.4 =pale_clammy
0.4 =postpartum =recent_surgery
0.4 =preterm_weeks =waters_said
0.4 =projectile
0.4 =projectile =vomiting
0.4 =projectile =young_baby
0.4 ^ _ blood
0.4 ^ _ going
0.4 ^ _ hook
0.4 ^ _ poop
0.4 ^ she
0.4 a _ hook
0.4 a _ was
0.4 a fish
0.4 all _ a
0.4 and _ confus
0.4 and _ cry
0.4 and _ hurt
0.4 and _ inhaler
0.4 and _ jaw
0.4 and _ lighthead
0.4 and _ scream
0.4 and _ take
0.4 and blue
0.4 and goe
0.4 be _ off
0.4 belly
0.4 better off
0.4 boil water
0.4 burn _ and
0.4 burst open
0.4 c section
0.4 cant catch
0.4 catch _ breath
0.4 chopp _ in
0.4 chopp off
0.4 clench
0.4 copperhead
0.4 discharge and
0.4 dont want
0.4 dose of
0.4 down over
0.4 finger _ chopp
0.4 for hour
0.4 friend overdos
0.4 garage
0.4 got chopp
0.4 hand finger
0.4 hand is
0.4 have _ and
0.4 headache and
0.4 her _ she
0.4 her eye
0.4 hes not
0.4 i _ -felt
0.4 i _ hear
0.4 i _ lift
0.4 i _ think
0.4 i still
0.4 im soak
0.4 in _ belly
0.4 in _ garage
0.4 into a
0.4 is _ she
0.4 is very
0.4 keep think
0.4 like
0.4 magnet ball
0.4 me last
0.4 month _ wont
0.4 my _ neck
0.4 my _ shock
0.4 my potassium
0.4 new floater
0.4 now _ cant
0.4 of _ floater
0.4 off _ #
0.4 on _ wrist
0.4 on purpose
0.4 pass _ in
0.4 privat
0.4 purple and
0.4 purpose
0.4 put someth
0.4 section
0.4 severe
0.4 sharp
0.4 she _ to
0.4 shut
0.4 size
0.4 someth that
0.4 terrible headache
0.4 the _ headache
0.4 the _ way
0.4 the garage
0.4 think _ was
0.4 took _ and
0.4 took a
0.4 towel
0.4 uncle
0.4 way _ my
0.4 whole bottle
0.4 wrong way
0.39 -anyth
0.39 -baby _ since
0.39 -mak -sense
0.39 -pee
0.39 =alcohol =wont_feed
0.39 =allergen =drowsy
0.39 =allergen =rash
0.39 =amputated =dangerous_person
0.39 =animal_bite =possible_fracture
0.39 =animal_bite =sting
0.39 =baby_quiet =hours_pain
0.39 =belly_hard =chest_lasting
0.39 =belly_hard =no_gas
0.39 =belly_hit =belly_word
0.39 =bleeding_any =vomiting_blood
0.39 =blurry_vision =hours_pain
0.39 =blurry_vision =rash
0.39 =bp_extreme =eye_hit_bad
0.39 =bp_extreme =squeezing_word
0.39 =burn_severity =jelly_stool
0.39 =burn_severity =purple_word
0.39 =burn_severity =speech
0.39 =chest_lasting =short_breath
0.39 =clot_risk =postpartum_smell
0.39 =dangerous_person =vomiting
0.39 =deep_cut =deformed
0.39 =deformed =tendon_seen
0.39 =diabetes =gangrene
0.39 =diabetes =pain_beyond
0.39 =diabetes =skin_black
0.39 =diarrhea =eye_hit_bad
0.39 =elderly =head_danger
0.39 =elderly =hours_pain
0.39 =elderly =unresponsive
0.39 =electric =irregular_heart
0.39 =eye_area =stab_shot
0.39 =eye_hit_bad =heart_condition
0.39 =eye_hit_bad =pale_clammy
0.39 =eye_hit_bad =phlegm
0.39 =eye_hit_bad =radiates_groin
0.39 =fall_any =hip_fracture
0.39 =fever =pain_any
0.39 =fever =tick
0.39 =goodbye_note =suicidal
0.39 =head_danger =squeezing_word
0.39 =head_danger =unequal_pupils
0.39 =heart_condition =same_as_then
0.39 =heat_exposure =vomiting
0.39 =hernia_stuck =hours_pain
0.39 =hernia_word =pain_any
0.39 =hip_fracture
0.39 =immunosuppressed =pain_any
0.39 =jaw_locked =nail_word
0.39 =leg_swelling_one =pain_any
0.39 =long_bleed =seizure
0.39 =many_days =short_breath
0.39 =moved_right =one_side_belly
0.39 =no_injury
0.39 =numb_any
0.39 =overdose_taken =squeezing_word
0.39 =pain_any =upper_belly_pain
0.39 =same_as_then
0.39 =same_as_then =squeezing_word
0.39 =seizure =unresponsive
0.39 =severe_pain
0.39 =tearing
0.39 =unequal_pupils
0.39 =vomiting_constantly =young_baby
0.39 ^ _ his
0.39 ^ _ snake
0.39 a _ burn
0.39 a _ noise
0.39 acros
0.39 actual
0.39 and _ eye
0.39 and _ havent
0.39 and _ light
0.39 and _ neck
0.39 and bleed
0.39 and more
0.39 as a
0.39 asthma attack
0.39 been
0.39 been _ all
0.39 been _ in
0.39 bit _ a
0.39 bit _ ankle
0.39 black out
0.39 breastbone
0.39 breath _ like
0.39 but _ is
0.39 can bare
0.39 cant _ water
0.39 cant hold
0.39 cough and
0.39 dog bit
0.39 dont _ to
0.39 down the
0.39 drain opener
0.39 dryer
0.39 every #11+
0.39 eye _ yellow
0.39 few minut
0.39 flew
0.39 for _ min
0.39 friend is
0.39 from _ remote
0.39 full _ blood
0.39 grandma
0.39 had _ noseble
0.39 had to
0.39 have _ monoxide
0.39 have carbon
0.39 him out
0.39 his throat
0.39 husband cant
0.39 i _ bare
0.39 i _ cant
0.39 i _ carbon
0.39 i _ underwater
0.39 ill
0.39 im chok
0.39 is _ fever
0.39 is rac
0.39 kick today
0.39 kill
0.39 light _ my
0.39 lip swell
0.39 me _ i
0.39 mixed
0.39 my _ stuck
0.39 my drink
0.39 nail _ week
0.39 neck _ and
0.39 no _ -when
0.39 of _ and
0.39 old _ has
0.39 old is
0.39 on chemo
0.39 opener
0.39 pressure _ my
0.39 pump
0.39 rock hard
0.39 said _ going
0.39 say #99+
0.39 she #11+
0.39 she was
0.39 shiver
0.39 show
0.39 size of
0.39 someth is
0.39 splash on
0.39 spray
0.39 squeaky
0.39 tar and
0.39 the dryer
0.39 the epidural
0.39 the remote
0.39 too long
0.39 underwater
0.39 underwater _ long
0.39 underwater too
0.39 vision
0.39 was _ too
0.39 was underwater
0.39 with _ headache
0.38 -all
0.38 -breath
0.38 =a_lot =bleeds_a_lot
0.38 =a_lot =headache
0.38 =adrenal =weak_any
0.38 =back_pain =saddle_numb
0.38 =bite_bad =eye_hit_bad
0.38 =bite_bad =recent_infection
0.38 =bite_bad =speech
0.38 =bleeding_any =not_clotting
0.38 =bleeding_heavy =limb_bleeds
0.38 =blow_chest
0.38 =blow_chest =burn_severity
0.38 =bluish =limb_injury
0.38 =bp_medicine =tongue_swollen
0.38 =burn_severity =chemical_burn
0.38 =burn_severity =radiates_groin
0.38 =chest_any
0.38 =chest_any =dangerous_person
0.38 =chest_any =pale_clammy
0.38 =chest_lasting =leg_feet_swollen
0.38 =chest_lasting =throat_tight
0.38 =child_got_pills =every_one_of_them
0.38 =confused =pain_any
0.38 =copd
0.38 =dangerous_person =drowsy
0.38 =dark_urine =eye_hit_bad
0.38 =days_many =new_baby
0.38 =drooling =throat_sore
0.38 =eye_area =eye_hit_bad
0.38 =eye_area =long_bleed
0.38 =eye_area =poison_contact
0.38 =eye_hit_bad =not_clotting
0.38 =eye_hit_bad =sugar_extreme
0.38 =fainted =fight_blow
0.38 =head_danger =overdose_taken
0.38 =hernia_stuck =pain_any
0.38 =hernia_word
0.38 =hours_pain =squeezing_word
0.38 =hurts_move
0.38 =hypertension =swelling_throat
0.38 =hypertension =tongue_swollen
0.38 =making_swell
0.38 =making_swell =swelling
0.38 =not_clotting
0.38 =one_side_belly
0.38 =one_side_belly =pain_any
0.38 =pain_any =saddle_numb
0.38 =pain_any =weak_one_side
0.38 =phlegm =waters_said
0.38 =racing_heart =shaking
0.38 =racing_heart =slow_heart
0.38 =rash =swelling
0.38 =recent_surgery =swelling
0.38 =severe_weakness =weak_legs
0.38 =streak_up =wound_infected
0.38 =swelling_now =swelling_throat
0.38 =vomiting =vomiting_constantly
0.38 ^ _ been
0.38 ^ _ testicle
0.38 ^ _ took
0.38 ^ _ water
0.38 ^ _ went
0.38 ^ drown
0.38 ^ grandma
0.38 ^ her
0.38 a _ dog
0.38 a _ minut
0.38 a button
0.38 a cup
0.38 a dirty
0.38 a rattlesnake
0.38 a sudden
0.38 about _ pas
0.38 ago _ my
0.38 ago and
0.38 and _ bleed
0.38 and _ swallow
0.38 and blister
0.38 and spott
0.38 and star
0.38 ate one
0.38 baby _ kick
0.38 bad i
0.38 been _ on
0.38 blood and
0.38 breath even
0.38 burn _ face
0.38 button battery
0.38 by _ bat
0.38 by _ rattlesnake
0.38 carbon _ alarm
0.38 cell and
0.38 crush _ a
0.38 day _ and
0.38 drank _ a
0.38 even
0.38 even when
0.38 floater and
0.38 for over
0.38 grandpa is
0.38 gum _ bleed
0.38 gum are
0.38 have an
0.38 head
0.38 headache _ my
0.38 her _ look
0.38 her sleep
0.38 hour _ i
0.38 hour _ it
0.38 i keep
0.38 im _ day
0.38 into _ tree
0.38 is _ blood
0.38 is _ hasnt
0.38 is like
0.38 is slurr
0.38 it came
0.38 just ate
0.38 just got
0.38 leak
0.38 monoxide alarm
0.38 month pregnant
0.38 my _ open
0.38 my asthma
0.38 numb and
0.38 of glas
0.38 okay _ my
0.38 okay but
0.38 on eliqui
0.38 on warfarin
0.38 out _ today
0.38 out cold
0.38 popp out
0.38 pull in
0.38 seizure and
0.38 she seem
0.38 she took
0.38 sickle _ and
0.38 sound
0.38 speech _ slurr
0.38 spot _ bulg
0.38 stiff _ and
0.38 the shower
0.38 the whole
0.38 think my
0.38 til
0.38 time _ minute
0.38 to the
0.38 tongue swell
0.38 took
0.38 tylenol
0.38 was _ with
0.38 was fine
0.38 water _ green
0.38 what i
0.38 woke up
0.37 -doing
0.37 -doing -anyth
0.37 -mov
0.37 =a_lot =clot_risk
0.37 =a_lot =hives
0.37 =a_lot =sudden
0.37 =allergen =swelling
0.37 =at_rest =chest_lasting
0.37 =barking_stridor =burn_severity
0.37 =belly_hit =burn_severity
0.37 =belly_hit =drowning
0.37 =belly_word =pregnant
0.37 =bite_bad =burn_severity
0.37 =bite_bad =throat_tight
0.37 =bite_bad =tooth
0.37 =bladder_bowel_loss =squeezing_word
0.37 =bleeding_heavy =calf
0.37 =blood_streak =dry_mouth
0.37 =bluish =dangerous_person
0.37 =bluish =purple_word
0.37 =blurry_vision
0.37 =bp_high =pregnant
0.37 =burn_severity =headache
0.37 =burn_severity =saddle_numb
0.37 =cannot_move_limb =weak_one_side
0.37 =car_crash =fall_any
0.37 =car_crash =fight_blow
0.37 =chest_any =chest_lasting
0.37 =chest_any =sweating
0.37 =chest_lasting =hoarse
0.37 =chest_lasting =now_at_rest
0.37 =chest_lasting =speech_garbled
0.37 =confused =rigors_hard
0.37 =confused =speech_garbled
0.37 =curtain_word =vision_loss
0.37 =dangerous_person =wakes
0.37 =deep_burn =skin_peeling
0.37 =dialysis =missed_dialysis
0.37 =dizzy =sting
0.37 =drowning =fall_any
0.37 =drowning =hit_hard
0.37 =drowsy =newborn
0.37 =drowsy =young_baby
0.37 =dry_mouth =soft_spot
0.37 =dystonia =muscle_cramps
0.37 =ear_wax =toes_cold
0.37 =eye_area =eye_pain
0.37 =eye_area =hoarse
0.37 =eye_area =limb_injury
0.37 =eye_area =smoke
0.37 =eye_hit_bad =pleuritic
0.37 =eye_hit_bad =racing_heart
0.37 =eye_hit_bad =recent_surgery
0.37 =eye_hit_bad =right_side
0.37 =eye_hit_bad =sting
0.37 =eye_hit_bad =vaginal_bleeding
0.37 =eye_pain
0.37 =fall_any =vomiting
0.37 =fall_hard =fell_baby
0.37 =fell_baby =limb_injury
0.37 =fever =joint_hot
0.37 =fever =neck_swelling
0.37 =head_danger =pain_any
0.37 =head_danger =sweating
0.37 =head_danger =vomiting_constantly
0.37 =head_injury =vomiting
0.37 =headache =postpartum
0.37 =headache =stiff_neck
0.37 =hoarse
0.37 =hours_pain =wild_bite
0.37 =kidney_disease =missed_dialysis
0.37 =making_swell =swelling_face
0.37 =missed_dialysis
0.37 =postpartum
0.37 =projectile =vomiting_constantly
0.37 =purple_word =swelling
0.37 =radiates_groin =severe_pain
0.37 =recent_infection =swelling
0.37 =recent_travel =tropics
0.37 =spreading =wound_infected
0.37 =stroke_word =weak_one_side
0.37 =unresponsive =wont_feed
0.37 ^ _ asthma
0.37 ^ _ bat
0.37 ^ _ boyfriend
0.37 ^ _ pacemaker
0.37 ^ glucose
0.37 ^ pressure
0.37 ^ stroke
0.37 ^ tongue
0.37 a board
0.37 a chunk
0.37 a fall
0.37 a needle
0.37 about end
0.37 after her
0.37 alive
0.37 and _ finger
0.37 and _ get
0.37 and _ kick
0.37 and _ lock
0.37 and _ very
0.37 and eye
0.37 and light
0.37 are weak
0.37 baby face
0.37 baby stopp
0.37 bad _ cant
0.37 bat _ in
0.37 bat was
0.37 better _ without
0.37 bite _ my
0.37 black _ sticky
0.37 blood like
0.37 board
0.37 boyfriend
0.37 breakfast _ start
0.37 bulg
0.37 but _ still
0.37 calf
0.37 cant _ him
0.37 cant _ his
0.37 cant stand
0.37 chok _ steak
0.37 chunk
0.37 contraction every
0.37 down _ stair
0.37 end _ thi
0.37 fell down
0.37 gett _ since
0.37 gun _ in
0.37 gun is
0.37 has been
0.37 hasnt _ -a
0.37 headach and
0.37 her leg
0.37 i _ gett
0.37 i _ open
0.37 i _ rescu
0.37 i sudden
0.37 im _ eliqui
0.37 in _ house
0.37 in _ middle
0.37 inhal chlorine
0.37 is confus
0.37 is going
0.37 it _ weekend
0.37 keep _ out
0.37 keep _ the
0.37 know if
0.37 like _ going
0.37 me _ hurt
0.37 middle
0.37 morn and
0.37 my _ calf
0.37 my _ into
0.37 my _ it
0.37 my _ side
0.37 my lung
0.37 my testicle
0.37 no kick
0.37 noseble _ #11+
0.37 now _ is
0.37 off and
0.37 off without
0.37 on steak
0.37 outlet
0.37 plu
0.37 rash after
0.37 rescu
0.37 rescu from
0.37 respond
0.37 right _ since
0.37 right calf
0.37 right leg
0.37 roommate
0.37 see spot
0.37 she not
0.37 smile _ crook
0.37 smile is
0.37 so
0.37 so _ im
0.37 stab my
0.37 stroke _ went
0.37 sudden _ in
0.37 sweat
0.37 swollen _ and
0.37 the bridge
0.37 the middle
0.37 think _ end
0.37 think the
0.37 thinner
0.37 throbb
0.37 tile
0.37 want _ be
0.37 was pull
0.37 was rescu
0.37 water _ and
0.37 with acid
0.37 wont drink
0.37 word _ she
0.37 wrote
0.37 year _ got
0.36 -when
0.36 =a_lot =dark_urine
0.36 =alcohol =overdose_taken
0.36 =alcohol =unresponsive
0.36 =allergen =hives
0.36 =allergen =wild_bite
0.36 =amputated =eye_hit_bad
0.36 =baby =bluish
0.36 =belly_hit =deformed
0.36 =belly_hit =head_danger
0.36 =blood_streak =wound_infected
0.36 =blood_thinner
0.36 =bluish =chest_lasting
0.36 =bp_very_high =eye_hit_bad
0.36 =burn_severity =chest_any
0.36 =burn_severity =seizure
0.36 =cannot_breathe =swelling
0.36 =cannot_move_limb =limp_leg
0.36 =car_crash =pregnant
0.36 =chemical_word =dangerous_person
0.36 =chest_lasting =one_side_belly
0.36 =chest_lasting =radiates_groin
0.36 =child_got_pills =iron_pills
0.36 =coughs_blood =spits_clots
0.36 =dangerous_person =wont_feed
0.36 =days_many =young_baby
0.36 =dizzy =speech
0.36 =drooling =swelling
0.36 =drug_named =rash
0.36 =elderly =wakes
0.36 =eye_area =hit_hard
0.36 =eye_area =vomiting
0.36 =eye_red =swelling
0.36 =face_odd
0.36 =fainted =irregular_heart
0.36 =fainted =racing_heart
0.36 =fall_any =headache
0.36 =hand_disobeys
0.36 =hand_disobeys =weak_one_side
0.36 =head_danger =ketone_breath
0.36 =head_danger =no_gas
0.36 =headache =sudden
0.36 =heat_danger =unresponsive
0.36 =hit_hard =overdose_taken
0.36 =hives
0.36 =hours_pain =short_breath
0.36 =jaw_arm_sweat =radiates
0.36 =leaking =water_broke
0.36 =leg_swelling_one
0.36 =limb_cold_pale =toes_cold
0.36 =limp_leg =limp_refuses
0.36 =means_mentioned
0.36 =nausea =squeezing_word
0.36 =no_gas =vomiting
0.36 =no_urine =urinary_stuck
0.36 =pain_any =postpartum
0.36 =pain_any =purple_word
0.36 =radiates =squeezing_word
0.36 =recent_surgery =wound_infected
0.36 =red_racing =rigors
0.36 =rigors =rigors_hard
0.36 =thirsty =vomiting
0.36 =young_baby
0.36 ^ _ smell
0.36 ^ someth
0.36 a fit
0.36 and _ face
0.36 and _ near
0.36 and _ real
0.36 and _ sweat
0.36 bag _ full
0.36 been throw
0.36 been vomit
0.36 beep and
0.36 bladder
0.36 button
0.36 catch my
0.36 chest _ and
0.36 chlorine gas
0.36 co
0.36 co _ beep
0.36 co detector
0.36 cut by
0.36 daughter _ hav
0.36 detector _ and
0.36 detector beep
0.36 do what
0.36 dog _ me
0.36 down my
0.36 drain cleaner
0.36 electrocut _ the
0.36 eye _ lip
0.36 fill
0.36 five time
0.36 foot _ black
0.36 for _ minut
0.36 furnace
0.36 go in
0.36 goe
0.36 grease
0.36 has _ temp
0.36 have _ bad
0.36 have _ rope
0.36 have headach
0.36 headache _ see
0.36 hes drool
0.36 hes out
0.36 hes still
0.36 his eye
0.36 i tell
0.36 im _ blood
0.36 im _ from
0.36 is _ and
0.36 is _ down
0.36 is _ hard
0.36 is floppy
0.36 is over
0.36 is pound
0.36 ive been
0.36 jaw lock
0.36 like _ time
0.36 limp and
0.36 magnet from
0.36 mak
0.36 make _ sense
0.36 make no
0.36 min _ i
0.36 min ago
0.36 my _ since
0.36 my _ took
0.36 my _ went
0.36 my sleep
0.36 nail went
0.36 neck hurt
0.36 newborn is
0.36 noise even
0.36 now _ have
0.36 of _ sudden
0.36 off
0.36 open _ jaw
0.36 out
0.36 pacemaker
0.36 painful
0.36 pee and
0.36 pregnant _ week
0.36 pull his
0.36 put _ in
0.36 raped _ night
0.36 raped last
0.36 right side
0.36 spott _ little
0.36 spott a
0.36 stiff and
0.36 stop
0.36 stray
0.36 sugar _ #11+
0.36 sweaty and
0.36 swell and
0.36 tell it
0.36 the _ is
0.36 the side
0.36 then _ again
0.36 then came
0.36 thermometer
0.36 thing _ #11+
0.36 to shoot
0.36 took like
0.36 uncle died
0.36 under
0.36 want _ end
0.36 was _ a
0.36 was cut
0.36 wave
0.36 what _ tell
0.36 with copd
0.36 wont _ back
0.36 wont _ what
0.36 wont do
0.35 # yr
0.35 #99+ _ a
0.35 #99+ vomit
0.35 -did
0.35 -woken
0.35 -woken -up
0.35 =a_lot =hit_hard
0.35 =a_lot =rectal_bleeding
0.35 =abuse_danger =armed_now
0.35 =abuse_danger =hours_pain
0.35 =adrenal
0.35 =after_hard_exercise =heat_exposure
0.35 =amputated =cut_by_accident
0.35 =amputated =hernia_stuck
0.35 =baby =limp_refuses
0.35 =barking_stridor =cholinergic
0.35 =barking_stridor =drooling
0.35 =belly_pain =severe_pain
0.35 =belly_word =chest_lasting
0.35 =bite_bad =fight_blow
0.35 =bite_bad =headache
0.35 =bite_bad =pierced_through
0.35 =bite_bad =radiates
0.35 =bite_bad =swelling
0.35 =black_stool =fainted
0.35 =bleeding_any =phlegm
0.35 =bleeding_any =rectal_bleeding
0.35 =blurry_vision =double_now
0.35 =both_legs =weak_legs
0.35 =bp_very_high =head_danger
0.35 =burn_severity =limb_cold_pale
0.35 =burn_severity =means_mentioned
0.35 =burn_severity =shaking
0.35 =burn_severity =using_word
0.35 =calf
0.35 =cannot_breathe =choking
0.35 =chest_lasting =elderly
0.35 =chest_lasting =hives
0.35 =chest_lasting =left_ribs
0.35 =chest_lasting =noisy_rest
0.35 =chest_lasting =postpartum
0.35 =clot_risk =wound_infected
0.35 =cold_exposure =head_danger
0.35 =cold_limb =deformed
0.35 =confused =fall_any
0.35 =confused =foggy_only
0.35 =dangerous_person =drowning
0.35 =dangerous_person =hurts_move
0.35 =days_many =soaking_pad
0.35 =deformed =hit_hard
0.35 =deformed =scratched
0.35 =dentist =soaking_pad
0.35 =double_now
0.35 =double_now =double_vision
0.35 =double_now =eye_hit_bad
0.35 =drowsy =edible_word
0.35 =eye_area =eye_chemical
0.35 =eye_area =hours_pain
0.35 =eye_area =unresponsive
0.35 =eye_chemical
0.35 =eye_hit_bad =rectal_bleeding
0.35 =eye_hit_bad =uti
0.35 =foggy_only
0.35 =head_danger =postpartum
0.35 =headache =high_altitude
0.35 =headache =worst_ever_sick
0.35 =high_altitude
0.35 =high_altitude =vomiting
0.35 =high_fever =rigors_hard
0.35 =hours_pain =severe_pain
0.35 =hours_pain =speech_garbled
0.35 =hurts_move =severe_weakness
0.35 =irregular_heart =weak_any
0.35 =jaw_locked =throat_sore
0.35 =muscle_cramps
0.35 =no_urine =pregnant
0.35 =one_eye =sudden
0.35 =one_side_belly =right_side
0.35 =opioid =overdose_taken
0.35 =opioid =using_word
0.35 =pain_any =poison_swallowed
0.35 =pain_any =priapism
0.35 =priapism =swelling
0.35 =purple_rash =purple_word
0.35 =rectal_bleeding
0.35 =severe_headache =worst_ever_sick
0.35 =severe_pain =testicle
0.35 ^ _ kidney
0.35 ^ copd
0.35 ^ gunshot
0.35 ^ husband
0.35 a _ and
0.35 a _ pain
0.35 a _ pill
0.35 all _ way
0.35 and _ came
0.35 and _ funny
0.35 and _ stopp
0.35 and _ two
0.35 backward
0.35 beat me
0.35 been _ up
0.35 black stuff
0.35 bloody diarrhea
0.35 breath _ my
0.35 brother is
0.35 bruise _ his
0.35 chest
0.35 cough _ foam
0.35 cousin _ shot
0.35 cut _ the
0.35 dog _ my
0.35 door
0.35 drool
0.35 ear infection
0.35 eight
0.35 fell from
0.35 fever _ and
0.35 feverish
0.35 few _ then
0.35 foreskin
0.35 hand _ a
0.35 hand _ my
0.35 hard _ a
0.35 hard as
0.35 have chill
0.35 hemophilia _ bump
0.35 hold
0.35 house fire
0.35 i _ bitten
0.35 i _ chill
0.35 ill _ my
0.35 ill hurt
0.35 im _ double
0.35 is peel
0.35 it _ no
0.35 jumbl
0.35 laundry
0.35 laundry pod
0.35 light _ a
0.35 lightn
0.35 like thi
0.35 monoxide _ is
0.35 my _ after
0.35 my _ yo
0.35 my _ yr
0.35 my boyfriend
0.35 of grandma
0.35 of her
0.35 oil _ is
0.35 on him
0.35 only #11+
0.35 out of
0.35 pass _ while
0.35 peanut
0.35 pool
0.35 rac and
0.35 second _ start
0.35 she turn
0.35 sheet
0.35 shot _ the
0.35 shot in
0.35 spurt
0.35 stop bleed
0.35 stung
0.35 talk
0.35 terrib
0.35 text
0.35 that dont
0.35 the _ home
0.35 the _ told
0.35 the nurs
0.35 the pain
0.35 the stomach
0.35 the way
0.35 throw up
0.35 tingl and
0.35 toe _ white
0.35 took viagra
0.35 with _ oil
0.35 wrist and
0.34 #11+ _ she
0.34 #99+ _ i
0.34 -five
0.34 -respond -to
0.34 -slept _ -five
0.34 =a_lot =belly_pain
0.34 =a_lot =flashes_floaters
0.34 =a_lot =stool_blood
0.34 =abuse_danger =heat_exposure
0.34 =appendix_burst
0.34 =appendix_burst =appendix_pain
0.34 =appendix_burst =appendix_said
0.34 =arm_hand_pain =pale_clammy
0.34 =arm_hand_pain =sweating
0.34 =at_rest =leg_feet_swollen
0.34 =baby =purple_word
0.34 =baby =wont_feed
0.34 =barking_stridor =dangerous_person
0.34 =belly_hit =eye_hit_bad
0.34 =belly_word =severe_pain
0.34 =bite_bad =halos
0.34 =bite_bad =severe_pain
0.34 =bleeding_any =burn_severity
0.34 =bleeding_any =vaginal_bleeding
0.34 =blurry_vision =squeezing_word
0.34 =burn_severity =eye_area
0.34 =burn_severity =face_odd
0.34 =burn_severity =fell_baby
0.34 =burn_severity =green_vomit
0.34 =burn_severity =radiates
0.34 =burn_severity =swelling_lips
0.34 =burn_severity =toes_cold
0.34 =burn_severity =vomiting_constantly
0.34 =chest_lasting =drugs_taken
0.34 =chest_lasting =flashes_floaters
0.34 =chest_lasting =hallucinating
0.34 =chest_lasting =heat_exposure
0.34 =chest_lasting =hernia_stuck
0.34 =chest_lasting =pneumonia_known
0.34 =chest_lasting =racing_heart
0.34 =chest_lasting =swelling_throat
0.34 =chest_lasting =valve_or_device
0.34 =child_got_pills =unresponsive
0.34 =clot_risk =swelling
0.34 =co_word =headache
0.34 =cold_exposure =speech
0.34 =confused =sugar_low
0.34 =confused =sugar_very_low
0.34 =dangerous_person =pale_clammy
0.34 =dangerous_person =using_word
0.34 =days_many =jaw_locked
0.34 =days_many =long_bleed
0.34 =days_many =mouth_sores
0.34 =days_many =nail_word
0.34 =days_many =unresponsive
0.34 =digoxin =head_danger
0.34 =digoxin =shaking
0.34 =dizzy =eye_hit_bad
0.34 =during_effort =squeezing_word
0.34 =ear_blood =fight_blow
0.34 =ear_pain =swelling
0.34 =ear_wax =limb_injury
0.34 =ear_wax =low_temp
0.34 =ear_wax =numb_any
0.34 =eye_area =halos
0.34 =eye_hit_bad =hours_pain
0.34 =eye_hit_bad =limb_bleeds
0.34 =eye_pain =eye_red
0.34 =eye_pain =halos
0.34 =fall_any =head_injury
0.34 =fall_hard =head_danger
0.34 =frostbite
0.34 =halos
0.34 =head_danger =rigors
0.34 =high_fever =rash
0.34 =high_fever =shaking
0.34 =hip_hurts =hit_hard
0.34 =hours_pain =valve_or_device
0.34 =hours_pain =wakes
0.34 =immunosuppressed =priapism
0.34 =immunosuppressed =squeezing_word
0.34 =joint_hot =rigors
0.34 =limb_bleeds
0.34 =long_bleed =rigors_hard
0.34 =long_bleed =shaking
0.34 =low_temp
0.34 =near_faint =vision_loss
0.34 =new_baby =soaking_pad
0.34 =numb_any =tingling_hands
0.34 =pain_any =skin_peeling
0.34 =pain_any =urinary_stuck
0.34 =pregnant =rash
0.34 =priapism =sickle_cell
0.34 =radiates =scratched
0.34 =recent_surgery =sudden
0.34 =rectal_blood
0.34 =self_harm_now =using_word
0.34 =severe_pain =worst_ever_sick
0.34 =speech =weak_one_side
0.34 =stiff_neck =vomiting
0.34 =swelling
0.34 =wakes
0.34 =worst_ever =worst_ever_sick
0.34 =worst_ever_sick
0.34 ^ _ oxygen
0.34 ^ _ stopp
0.34 ^ coworker
0.34 ^ postpartum
0.34 a _ went
0.34 a pacemaker
0.34 ache _ #11+
0.34 ache im
0.34 after _ my
0.34 all _ antidepressant
0.34 an abortion
0.34 an edible
0.34 and _ bought
0.34 and _ down
0.34 and crie
0.34 and one
0.34 appendix burst
0.34 arm _ tingl
0.34 at _ mouth
0.34 baby _ limp
0.34 back _ i
0.34 balloon
0.34 bare pee
0.34 battery acid
0.34 be here
0.34 been _ a
0.34 been _ and
0.34 bleed _ pad
0.34 bloody _ and
0.34 blue _ the
0.34 boil
0.34 bump her
0.34 came _ and
0.34 can hard
0.34 chemo and
0.34 chest has
0.34 chlorine
0.34 come _ i
0.34 come when
0.34 cough _ pink
0.34 cut _ my
0.34 dad speech
0.34 day _ now
0.34 do _ still
0.34 edible
0.34 even _ rest
0.34 even at
0.34 faint and
0.34 fat
0.34 fever
0.34 foam _ the
0.34 foam at
0.34 forehead
0.34 foul
0.34 had _ abortion
0.34 half _ face
0.34 hav _ to
0.34 havent
0.34 heart feel
0.34 her wrist
0.34 here anymore
0.34 hes cry
0.34 hit the
0.34 huge _ and
0.34 hurt bad
0.34 i _ had
0.34 i _ pass
0.34 i _ wake
0.34 i faint
0.34 im _ month
0.34 im gonna
0.34 indigestion
0.34 it all
0.34 ive
0.34 left _ hurt
0.34 like _ is
0.34 my _ burst
0.34 my _ pump
0.34 my _ ten
0.34 my defibrillator
0.34 my stomach
0.34 nail last
0.34 not _ -right
0.34 now _ breath
0.34 ooz
0.34 open _ i
0.34 pesticide
0.34 pok
0.34 puls
0.34 purple rash
0.34 rib and
0.34 second then
0.34 sharp pain
0.34 shoot _ the
0.34 skin _ peel
0.34 smell smoke
0.34 so drowsy
0.34 someone _ someth
0.34 someth _ in
0.34 son drank
0.34 son swallow
0.34 stop shak
0.34 super
0.34 tender
0.34 terrible _ and
0.34 the couch
0.34 the leg
0.34 thing say
0.34 think _ appendix
0.34 threaten
0.34 through _ foot
0.34 time _ dose
0.34 to _ here
0.34 tongue
0.34 turn black
0.34 up pink
0.34 wait til
0.34 wall
0.34 went off
0.34 white
0.34 with _ needle
0.34 with pesticide
0.34 wont quit
0.34 wont stop
0.34 wrong _ my
0.34 year _ drank
0.33 #11+ _ since
0.33 #99+ _ wont
0.33 -control
0.33 -gas
0.33 =a_lot =vomiting
0.33 =acts_drunk =confused
0.33 =alcohol =eye_hit_bad
0.33 =alcohol =wound
0.33 =allergen =blister_any
0.33 =allergen =blister_word
0.33 =allergen =vomiting
0.33 =back_pain =hours_pain
0.33 =belly_word =pain_any
0.33 =belly_word =pale_clammy
0.33 =bite_bad =clot_risk
0.33 =bite_bad =making_swell
0.33 =bleeding_any
0.33 =bleeding_any =pain_any
0.33 =bleeding_any =pale_clammy
0.33 =blow_ribs =hit_hard
0.33 =bluish =toes_cold
0.33 =blurry_vision =eye_hit_bad
0.33 =blurry_vision =postpartum
0.33 =bp_very_high =headache
0.33 =breathe_word =chest_lasting
0.33 =breathe_word =hernia_stuck
0.33 =burn_any =electric
0.33 =burn_severity =cocaine
0.33 =burn_severity =irregular_heart
0.33 =burn_severity =noisy_rest
0.33 =cannot_breathe =inhaler_fails
0.33 =car_crash =hit_by_car
0.33 =carbon_monoxide =dizzy
0.33 =chemical_word =pain_any
0.33 =chemical_word =smoke
0.33 =chest_any =nausea
0.33 =chest_lasting =deformed
0.33 =chest_lasting =harm_others
0.33 =chest_lasting =inhaler_fails
0.33 =chest_lasting =swelling
0.33 =chest_lasting =testicle
0.33 =chest_lasting =wheeze_word
0.33 =chest_pressure =sweating
0.33 =child_got_pills =took_some_pills
0.33 =clot_risk =wound
0.33 =co_words =vomiting
0.33 =cocaine =pain_any
0.33 =cough =hernia_stuck
0.33 =curtain_word
0.33 =days_many =newborn
0.33 =deformed =sudden
0.33 =dialysis =weak_any
0.33 =discharge =high_fever
0.33 =ear_blood =hit_hard
0.33 =eye_area =severe_pain
0.33 =eye_bulge =swelling
0.33 =eye_hit_bad =half_vision
0.33 =eye_hit_bad =sweating
0.33 =eye_hit_bad =tearing
0.33 =eye_pain =light_hurts
0.33 =eye_pain =pain_any
0.33 =fall_any =hit_by_car
0.33 =feels_incredible =mania_psychosis
0.33 =feels_incredible =sleepless_days
0.33 =fever =glass_test
0.33 =fever =pain_beyond
0.33 =fever =squeezing_word
0.33 =fight_blow =hit_by_car
0.33 =glass_test =purple_word
0.33 =gradual_numb =numb_any
0.33 =half_vision
0.33 =half_vision =vision_loss
0.33 =head_danger =limb_injury
0.33 =head_danger =pregnant
0.33 =head_danger =wont_feed
0.33 =hip_fracture =hit_hard
0.33 =hit_by_car =hit_hard
0.33 =hours_pain =no_urine
0.33 =hours_pain =overdose_taken
0.33 =hours_pain =recent_surgery
0.33 =indigestion_odd =pale_clammy
0.33 =indigestion_odd =sweating
0.33 =irregular_heart =near_faint
0.33 =kidney_disease =weak_any
0.33 =limb_injury =suicidal
0.33 =line_infected =line_shakes
0.33 =line_shakes
0.33 =long_bleed =suicidal
0.33 =no_urine =vomiting
0.33 =pain_any =tearing
0.33 =pain_any =vomiting
0.33 =pain_beyond =purple_word
0.33 =pale_clammy =sweating
0.33 =pleuritic =squeezing_word
0.33 =pneumonia_known =short_breath
0.33 =postpartum =short_breath
0.33 =preterm_weeks =soaking_pad
0.33 =refuses =tia_resolved
0.33 =short_breath =slow_breathing
0.33 =silent_for_a_reason =unresponsive
0.33 =snake_bad
0.33 =squeezing_word =tearing
0.33 =sudden_balance
0.33 =suicidal =wound
0.33 =throat_sore =wont_swallow
0.33 =tia_resolved =vaginal_bleeding
0.33 =withdrawal =wont_feed
0.33 =wound_infected
0.33 ^ _ drank
0.33 ^ _ infection
0.33 ^ _ think
0.33 ^ _ was
0.33 ^ after
0.33 ^ shingl
0.33 after _ new
0.33 and _ #11+
0.33 and breath
0.33 and thi
0.33 around _ eye
0.33 baby head
0.33 baby isnt
0.33 baby wont
0.33 between _ leg
0.33 birth last
0.33 blister all
0.33 blue for
0.33 breath _ fast
0.33 burn up
0.33 but _ cant
0.33 cant _ shak
0.33 cant see
0.33 chang table
0.33 chest is
0.33 cough _ lot
0.33 cutt
0.33 drank nail
0.33 each
0.33 end _ life
0.33 everyth
0.33 faint _ runn
0.33 faint while
0.33 feel _ to
0.33 foot and
0.33 got _ grandma
0.33 grey and
0.33 gun in
0.33 her word
0.33 hes _ up
0.33 hurt _ kid
0.33 i _ see
0.33 im _ labor
0.33 in _ drink
0.33 inside
0.33 into grandma
0.33 is _ black
0.33 is _ by
0.33 is _ worse
0.33 is throw
0.33 isnt _ -up
0.33 keep say
0.33 leg _ dont
0.33 like _ curtain
0.33 like ther
0.33 look like
0.33 mom
0.33 my _ <i
0.33 my _ off
0.33 my chest
0.33 my life
0.33 my voice
0.33 numbnes
0.33 of his
0.33 off _ -me
0.33 off _ chang
0.33 on _ couch
0.33 only _ week
0.33 out _ my
0.33 powder
0.33 red _ going
0.33 say _ want
0.33 she wont
0.33 side of
0.33 since _ and
0.33 son _ someth
0.33 stuck _ the
0.33 sudden _ #11+
0.33 surgery and
0.33 swollen i
0.33 than the
0.33 the _ pain
0.33 the chang
0.33 the color
0.33 the meter
0.33 the sink
0.33 thing and
0.33 those
0.33 throw
0.33 to _ in
0.33 transplant and
0.33 trouble breath
0.33 tube
0.33 wake up
0.33 wipe and
0.33 with _ fever
0.33 wont _ bleed
0.32 #11+ over
0.32 -a -wet
0.32 -a _ -diaper
0.32 -day and
0.32 -had _ -wet
0.32 -him
0.32 -move since
0.32 -slept _ -#
0.32 <week
0.32 <week <ago
0.32 =a_lot =belly_hard
0.32 =a_lot =belly_word
0.32 =a_lot =cramps
0.32 =a_lot =heat_exposure
0.32 =abuse_danger =means_mentioned
0.32 =alcohol =withdrawal
0.32 =battery_word =chemical_word
0.32 =belly_hard =vomiting
0.32 =belly_hit =heat_exposure
0.32 =bite_bad =bleeding_any
0.32 =bite_bad =confused
0.32 =bite_bad =eye_pain
0.32 =bite_bad =scratched
0.32 =bleeding_any =fall_any
0.32 =bleeding_heavy =chest_lasting
0.32 =bleeding_heavy =cut_self
0.32 =bleeds_a_lot =vaginal_bleeding
0.32 =blood_thinner =hit_hard
0.32 =blow_chest =fight_blow
0.32 =bp_low
0.32 =bp_low =eye_hit_bad
0.32 =bp_low =squeezing_word
0.32 =breath_pauses =cough
0.32 =burn_big =deep_burn
0.32 =burn_severity =dangerous_person
0.32 =burn_severity =jaw_arm_sweat
0.32 =burn_severity =new_medicine
0.32 =burn_severity =racing_heart
0.32 =burn_severity =screams_in_bouts
0.32 =burned_hand
0.32 =cannot_breathe =grunting
0.32 =chemical_burn =cocaine
0.32 =chest_any =hours_pain
0.32 =chest_lasting =clot_risk
0.32 =chest_lasting =dry_mouth
0.32 =chest_lasting =feels_sleepy
0.32 =chest_lasting =never_spoke_word
0.32 =chest_lasting =spits_clots
0.32 =choking =elderly
0.32 =clot_risk =many_days
0.32 =clot_risk =wound_open
0.32 =cold_exposure =head_injury
0.32 =confused =mania_psychosis
0.32 =cough =short_breath
0.32 =curtain_word =one_eye
0.32 =dangerous_person =muscle_strain_word
0.32 =days_many =recent_surgery
0.32 =discharge =fever
0.32 =electric =thrown_back
0.32 =eye_area =fever
0.32 =eye_area =fight_blow
0.32 =eye_hit_bad =hurts_move
0.32 =fainted =near_faint
0.32 =fall_any =heat_exposure
0.32 =fall_hard =heat_exposure
0.32 =fall_height =heat_exposure
0.32 =feels_incredible =withdrawal
0.32 =fever =limp_refuses
0.32 =fever =means_mentioned
0.32 =flank_pain =saddle_numb
0.32 =flank_pain =severe_pain
0.32 =gas_smell
0.32 =harm_others =using_word
0.32 =head_danger =hernia_word
0.32 =head_danger =worst_ever_sick
0.32 =hearing =sudden
0.32 =heart_condition =irregular_heart
0.32 =heart_condition =squeezing_word
0.32 =heat_danger =pale_clammy
0.32 =heat_danger =sweating
0.32 =heat_exposure =hit_hard
0.32 =hip_hurts =saddle_numb
0.32 =hours_pain =racing_heart
0.32 =hours_pain =wound_infected
0.32 =like_thunder
0.32 =long_bleed =pale_clammy
0.32 =long_bleed =vomiting_constantly
0.32 =not_self
0.32 =pain_any =rigors_hard
0.32 =pain_any =sudden
0.32 =pain_any =swallow_trouble
0.32 =postpartum =wound_open
0.32 =postpartum_smell
0.32 =postpartum_smell =wound_open
0.32 =purple_word =rash
0.32 =retractions =short_breath
0.32 =saddle_numb =tingling_hands
0.32 =tingling_hands =weak_legs
0.32 =weak_any =weak_legs
0.32 ^ _ behind
0.32 ^ _ insulin
0.32 ^ _ no
0.32 ^ _ partner
0.32 ^ daughter
0.32 ^ severe
0.32 a _ bite
0.32 a _ neck
0.32 a sharp
0.32 accidental
0.32 acid on
0.32 act drunk
0.32 addison and
0.32 and _ lost
0.32 and turn
0.32 bad
0.32 bend
0.32 bleed _ lot
0.32 chopp
0.32 close
0.32 couch
0.32 cover in
0.32 crazy _ pee
0.32 doesnt -fade
0.32 ear _ thi
0.32 ear since
0.32 end my
0.32 eye since
0.32 faint twice
0.32 feel dizzy
0.32 feel irregular
0.32 feel tight
0.32 fever _ chill
0.32 fix
0.32 got
0.32 got back
0.32 hard and
0.32 has _ tight
0.32 have _ #
0.32 have _ knife
0.32 have addison
0.32 heart _ irregular
0.32 heart _ is
0.32 heavy
0.32 hernia
0.32 his head
0.32 hitt
0.32 hitt _ head
0.32 i _ addison
0.32 i _ know
0.32 i broke
0.32 in _ after
0.32 in _ face
0.32 in _ head
0.32 inside me
0.32 insulin pump
0.32 is _ back
0.32 it tonight
0.32 jaw _ lock
0.32 just _ a
0.32 keep
0.32 knife in
0.32 light and
0.32 like my
0.32 lost vision
0.32 mak a
0.32 mark
0.32 me when
0.32 mov up
0.32 move _ arm
0.32 my _ point
0.32 my mom
0.32 my pacemaker
0.32 my speech
0.32 near _ eye
0.32 not -mak
0.32 oil and
0.32 old _ off
0.32 old hasnt
0.32 out _ and
0.32 out _ his
0.32 out _ one
0.32 pain and
0.32 paranoid
0.32 rash _ doesnt
0.32 rattlesnake _ my
0.32 red and
0.32 right _ and
0.32 seem ok
0.32 she _ in
0.32 she been
0.32 shingl near
0.32 shirt
0.32 shut and
0.32 side
0.32 slurr and
0.32 smoke _ a
0.32 socket
0.32 someth _ look
0.32 spitt
0.32 start lisinopril
0.32 stomach has
0.32 stopp sweat
0.32 stuck _ a
0.32 stuck in
0.32 swollen
0.32 tack
0.32 that doesnt
0.32 the house
0.32 the inhaler
0.32 the other
0.32 throat so
0.32 thrown back
0.32 tight _ and
0.32 tight on
0.32 to _ touch
0.32 tongue feel
0.32 took double
0.32 tube _ out
0.32 tube came
0.32 turn red
0.32 up _ that
0.32 viagra and
0.32 when _ breath
0.32 wife is
0.32 with _ cant
0.32 wont _ to
0.32 woozy
0.31 -#11+ _ and
0.31 -fade -when
0.31 -five _ and
0.31 -hour and
0.31 -there
0.31 <the _ <two
0.31 =a_lot =calf
0.31 =a_lot =fall_any
0.31 =again_fainted =tia_resolved
0.31 =allergen =cannot_breathe
0.31 =allergen =dystonia
0.31 =allergen =using_word
0.31 =anaphylaxis_said =chest_lasting
0.31 =anaphylaxis_said =hours_pain
0.31 =arm_hand_pain =jaw_arm_sweat
0.31 =at_rest =cannot_breathe
0.31 =baby =fast_breathing
0.31 =baby =short_breath
0.31 =belly_hit =hit_hard
0.31 =belly_pain =moved_right
0.31 =bite_bad =face_odd
0.31 =bite_bad =swelling_lips
0.31 =bladder_bowel_loss =urinary_stuck_long
0.31 =blood_streak =glass_test
0.31 =bluish =eye_hit_bad
0.31 =blurry_vision =eye_pain
0.31 =burn_severity =cold_limb
0.31 =burn_severity =heart_condition
0.31 =burn_severity =hit_hard
0.31 =burn_severity =immunosuppressed
0.31 =burn_severity =stiff_neck
0.31 =burn_severity =weak_one_side
0.31 =calf =cut_by_accident
0.31 =calf =hours_pain
0.31 =calf =recent_surgery
0.31 =carbon_monoxide =refuses
0.31 =chemical_strong =eye_area
0.31 =chemical_strong =eye_chemical
0.31 =chest_lasting =heat_danger
0.31 =chest_lasting =pale_clammy
0.31 =chest_lasting =pleuritic
0.31 =chest_lasting =urinary_stuck_long
0.31 =chest_lasting =very_fast_pulse
0.31 =chest_pressure =pale_clammy
0.31 =cholinergic =purple_rash
0.31 =cholinergic =swelling
0.31 =clot_risk =pain_any
0.31 =cough =hurts_breathing
0.31 =cut_by_accident =fever
0.31 =cut_by_accident =hernia_stuck
0.31 =dangerous_person =fight_blow
0.31 =dangerous_person =overdose_taken
0.31 =dangerous_person =suicidal
0.31 =dark_urine =pain_any
0.31 =days_many =pale_clammy
0.31 =days_many =tetanus_due
0.31 =done_with_it =means_mentioned
0.31 =drooling =purple_rash
0.31 =drowsy =fall_any
0.31 =electric =hit_hard
0.31 =eye_area =headache
0.31 =eye_hit =fall_any
0.31 =eye_hit =fight_blow
0.31 =eye_hit =hit_hard
0.31 =eye_hit_bad =saddle_numb
0.31 =fainted =pain_any
0.31 =fall_hard =pain_any
0.31 =fever =severe_weakness
0.31 =fever =using_word
0.31 =hallucinating =hours_pain
0.31 =harm_others =postpartum
0.31 =head_danger =heat_danger
0.31 =head_danger =one_side_belly
0.31 =head_danger =recent_surgery
0.31 =head_danger =sugar_extreme
0.31 =head_injury =headache
0.31 =heart_condition =leg_feet_swollen
0.31 =heart_condition =pain_any
0.31 =hit_hard =weak_legs
0.31 =hives =sting
0.31 =hoarse =swelling
0.31 =hours_pain =inhaler_fails
0.31 =hours_pain =new_baby
0.31 =hours_pain =right_side
0.31 =inhaler_fails =tired
0.31 =injection_joint =wound
0.31 =jaundice =pain_any
0.31 =kid_breathing
0.31 =leg_swelling_one =recent_surgery
0.31 =limb_injury =to_the_bone
0.31 =long_bleed =near_faint
0.31 =moved_right
0.31 =moved_right =pain_any
0.31 =neck_swelling =tooth_bad
0.31 =never_spoke_word =seizure
0.31 =never_spoke_word =suicidal
0.31 =pain_any =short_breath
0.31 =phlegm =spits_clots
0.31 =poison_contact =purple_rash
0.31 =pregnant =swelling_face
0.31 =pressure_elsewhere
0.31 =radiates =red_racing
0.31 =radiates =trunk_pain
0.31 =radiates =wound_infected
0.31 =rigors =uti
0.31 =scratched =to_the_bone
0.31 =shaking =sugar_low
0.31 =shaking =sugar_very_low
0.31 =speech =sudden
0.31 =sting =swelling_lips
0.31 =sugar_extreme =vomiting
0.31 =swelling =tooth
0.31 =swelling =vomiting
0.31 =to_the_bone =wound
0.31 =urinary_stuck =urinary_stuck_long
0.31 ^ _ gave
0.31 ^ _ stool
0.31 ^ bleed
0.31 ^ bone
0.31 ^ hit
0.31 ^ infect
0.31 ^ pass
0.31 ^ pregnant
0.31 ^ puk
0.31 ^ water
0.31 a _ attack
0.31 a firework
0.31 a fork
0.31 a pencil
0.31 above
0.31 all blood
0.31 and _ cough
0.31 and _ its
0.31 and _ spot
0.31 and _ with
0.31 and said
0.31 are miss
0.31 arent -there
0.31 asthma _ and
0.31 at all
0.31 at altitude
0.31 back hurt
0.31 bad _ the
0.31 bleach
0.31 bleach _ in
0.31 blood thinner
0.31 burn and
0.31 but he
0.31 came _ from
0.31 cant _ at
0.31 carbon
0.31 carbon monoxide
0.31 cashew
0.31 clos up
0.31 cord
0.31 dad _ out
0.31 dad pass
0.31 deep hole
0.31 diarrhea _ a
0.31 dryer _ feel
0.31 electric _ from
0.31 even _ calm
0.31 eye _ grind
0.31 eye _ like
0.31 fail _ my
0.31 fail and
0.31 feel _ and
0.31 feet _ up
0.31 fluid #11+
0.31 fluid _ week
0.31 from _ and
0.31 fume
0.31 get up
0.31 half of
0.31 he _ under
0.31 he had
0.31 he put
0.31 hes hot
0.31 high
0.31 home say
0.31 hurt _ lot
0.31 i _ double
0.31 i _ heart
0.31 i _ i
0.31 i _ off
0.31 i _ three
0.31 ice and
0.31 im only
0.31 in _ at
0.31 in _ hand
0.31 in a
0.31 inhaler _ -doing
0.31 is _ out
0.31 is stick
0.31 is tight
0.31 isnt -doing
0.31 isnt _ -anyth
0.31 it on
0.31 it thi
0.31 its _ to
0.31 ive _ diarrhea
0.31 ive gone
0.31 keep _ about
0.31 kitchen floor
0.31 left _ of
0.31 light kill
0.31 like balloon
0.31 lip and
0.31 live _ and
0.31 look blue
0.31 lot _ it
0.31 monoxide
0.31 month _ and
0.31 morn she
0.31 my _ i
0.31 my _ replacement
0.31 my _ say
0.31 my head
0.31 my left
0.31 my oxygen
0.31 my throat
0.31 newborn _ a
0.31 no _ today
0.31 now its
0.31 of _ life
0.31 old with
0.31 on _ kitchen
0.31 open _ eye
0.31 pass _ twice
0.31 pass clot
0.31 pinpoint
0.31 pregnant _ i
0.31 pull
0.31 pull _ out
0.31 right _ wont
0.31 rusty _ last
0.31 school and
0.31 see _ and
0.31 shingl on
0.31 some _ miss
0.31 some are
0.31 someth _ my
0.31 son his
0.31 spot and
0.31 stiff fever
0.31 stuck a
0.31 swallow and
0.31 tak
0.31 tank
0.31 temp #11+
0.31 ten _ ago
0.31 the _ are
0.31 the pill
0.31 the stuff
0.31 the tv
0.31 there
0.31 thi _ she
0.31 thought
0.31 time _ stand
0.31 to _ me
0.31 toe _ cold
0.31 too many
0.31 tub
0.31 wake
0.31 when calm
0.31 with _ is
0.31 with _ temp
0.31 wont nurse
0.31 worst _ of
0.31 wound is
0.31 wreck
0.3 # _ my
0.3 # pound
0.3 #99+ fever
0.3 -in -#
0.3 -with
0.3 =a_lot =belly_hit
0.3 =a_lot =nail_word
0.3 =after_hard_exercise =muscle_hard
0.3 =alcohol =dangerous_person
0.3 =alcohol =drank
0.3 =alcohol =hallucinating
0.3 =allergen =means_mentioned
0.3 =animal_bite =co_words
0.3 =animal_bite =swelling
0.3 =arm_or_jaw_too =bite_bad
0.3 =at_rest =barking_stridor
0.3 =at_rest =cant_lie_flat
0.3 =at_rest =croup_cough
0.3 =baby =many_days
0.3 =back_pain =radiates
0.3 =barking_stridor =cough
0.3 =belly_hard =swelling
0.3 =belly_hit =hip_fracture
0.3 =belly_word =dangerous_person
0.3 =belly_word =moved_right
0.3 =belly_word =one_side_belly
0.3 =belly_word =sweating
0.3 =bite_bad =choking
0.3 =bite_bad =fall_any
0.3 =bite_bad =neck_broken
0.3 =bite_bad =short_breath
0.3 =bite_bad =wheeze_word
0.3 =blood_streak =streak_up
0.3 =blood_thinner =nosebleed
0.3 =bp_low =near_faint
0.3 =burn_severity =clot_risk
0.3 =burn_severity =mania_psychosis
0.3 =cannot_speak =dangerous_person
0.3 =carbon_monoxide =nausea
0.3 =chemical_word =short_breath
0.3 =chest_lasting =device_alarm
0.3 =chest_lasting =irregular_heart
0.3 =chest_lasting =mania_psychosis
0.3 =chest_pressure =nausea
0.3 =choking =short_breath
0.3 =co_words =nausea
0.3 =cocaine =eye_area
0.3 =cold_exposure =hernia_stuck
0.3 =contact_lens =eye_pain
0.3 =contact_lens =pain_any
0.3 =cough =poison_swallowed
0.3 =cramps =severe_pain
0.3 =cut_by_accident =eye_area
0.3 =cut_by_accident =eye_hit
0.3 =dangerous_person =sleepless_days
0.3 =dangerous_person =weak_one_side
0.3 =dark_urine =muscle_hard
0.3 =device_alarm =hours_pain
0.3 =digoxin
0.3 =eye_area =stiff_neck
0.3 =eye_hit_bad
0.3 =eye_hit_bad =hurts_breathing
0.3 =eye_hit_bad =injection_joint
0.3 =eye_hit_bad =moved_right
0.3 =eye_hit_bad =one_side_belly
0.3 =eye_hit_bad =severe_headache
0.3 =eye_hit_bad =suicidal
0.3 =eye_hit_bad =unequal_pupils
0.3 =fainted =head_danger
0.3 =fever =spreading
0.3 =green_vomit
0.3 =green_vomit =head_danger
0.3 =green_vomit =phlegm
0.3 =green_vomit =vomiting
0.3 =harm_others =wound
0.3 =head_danger =phlegm
0.3 =head_danger =preterm_weeks
0.3 =head_danger =thirsty
0.3 =head_danger =vaginal_bleeding
0.3 =hernia_stuck =hit_hard
0.3 =hernia_stuck =long_bleed
0.3 =hip_hurts
0.3 =hit_hard
0.3 =hours_pain =leg_swelling_one
0.3 =hours_pain =tia_resolved
0.3 =hurts_breathing =squeezing_word
0.3 =leg_feet_swollen =muscle_hard
0.3 =limb_injury =neck_broken
0.3 =means_at_hand =self_harm_now
0.3 =moved_right =squeezing_word
0.3 =muscle_hard =swelling
0.3 =neck_broken
0.3 =newborn =young_baby
0.3 =phlegm =pink_foam
0.3 =phlegm =vomiting
0.3 =severe_pain =sudden
0.3 =short_breath =smoke
0.3 =short_breath =sudden
0.3 =skin_infection =swelling
0.3 =slow_breathing =using_word
0.3 =spreading =streak_up
0.3 =sting =wound_infected
0.3 =stool_blood
0.3 =swallow_trouble =throat_sore
0.3 =weak_any
0.3 ^ _ see
0.3 ^ erection
0.3 a _ bottle
0.3 a gun
0.3 acid _ my
0.3 all around
0.3 along
0.3 an _ shock
0.3 and #99+
0.3 and _ been
0.3 and _ calf
0.3 and _ clear
0.3 and _ lip
0.3 and _ off
0.3 and _ room
0.3 and _ scar
0.3 and _ shiver
0.3 and _ wrote
0.3 and about
0.3 and half
0.3 and lighthead
0.3 and lip
0.3 ate wild
0.3 baby _ hot
0.3 bad _ after
0.3 bend it
0.3 bought
0.3 breath has
0.3 broke _ neck
0.3 but _ breath
0.3 by _ wasp
0.3 cant _ straight
0.3 cant control
0.3 child _ a
0.3 cola
0.3 cold no
0.3 cup of
0.3 curtain _ down
0.3 daughter _ #
0.3 daughter lip
0.3 diabetic _ is
0.3 diarrhea
0.3 doesnt remember
0.3 down _ two
0.3 ear is
0.3 erection _ #
0.3 erection for
0.3 every five
0.3 eye _ bleed
0.3 fbi
0.3 feed and
0.3 fever _ short
0.3 fire _ im
0.3 floppy and
0.3 garage _ the
0.3 garage with
0.3 gatorade
0.3 got _ by
0.3 got _ electric
0.3 got an
0.3 had her
0.3 hand
0.3 hand _ and
0.3 hasnt -had
0.3 he is
0.3 heart
0.3 her arm
0.3 her mouth
0.3 hes _ cold
0.3 hes _ not
0.3 hes confus
0.3 hiccupp
0.3 his _ with
0.3 i _ hard
0.3 i wet
0.3 im _ cant
0.3 in _ sleep
0.3 in _ the
0.3 infection
0.3 inhaler _ empty
0.3 is _ real
0.3 is mak
0.3 its all
0.3 its still
0.3 just _ back
0.3 kid drank
0.3 kid wont
0.3 know how
0.3 left _ and
0.3 left side
0.3 leg are
0.3 make your
0.3 med last
0.3 minut _ im
0.3 my _ belly
0.3 my _ patient
0.3 my dialysi
0.3 my hand
0.3 my heart
0.3 my uncle
0.3 nonstop and
0.3 not -mov
0.3 not -sweat
0.3 now _ hurt
0.3 of _ pool
0.3 out _ after
0.3 patient husband
0.3 pill _ i
0.3 poop _ like
0.3 pound _ i
0.3 pregnant _ pass
0.3 put weight
0.3 red swollen
0.3 second or
0.3 see flash
0.3 see sparkl
0.3 shiver and
0.3 shock by
0.3 sitt _ and
0.3 so short
0.3 soak through
0.3 soccer practice
0.3 son _ out
0.3 sparkl
0.3 stair and
0.3 start again
0.3 stool _ black
0.3 sweat and
0.3 that _ when
0.3 the _ gun
0.3 the _ hes
0.3 the cord
0.3 the fbi
0.3 three _ and
0.3 tight and
0.3 time today
0.3 to _ elbow
0.3 to _ kid
0.3 two day
0.3 two of
0.3 up _ bad
0.3 w
0.3 want _ stab
0.3 wet myself
0.3 wife _ is
0.3 with _ car
0.3 woke
0.3 wont let
0.3 wont put
0.3 year _ wont
0.29 -drink and
0.29 -peed since
0.29 =a_lot =bite_bad
0.29 =a_lot =burn_any
0.29 =a_lot =confused
0.29 =a_lot =head_danger
0.29 =a_lot =tia_resolved
0.29 =belly_hard =constipation
0.29 =belly_pain =chest_lasting
0.29 =belly_pain =one_side_belly
0.29 =belly_word =burn_severity
0.29 =belly_word =head_danger
0.29 =belly_word =short_breath
0.29 =belly_word =upper_belly_pain
0.29 =bite_bad =chemical_burn
0.29 =bite_bad =neck_pain
0.29 =bite_bad =tingling_hands
0.29 =blast_injury
0.29 =bleeding_any =chest_lasting
0.29 =bleeding_any =rectal_blood
0.29 =bleeding_heavy =hours_pain
0.29 =bp_extreme =headache
0.29 =burn_any =hoarse
0.29 =burn_severity =chest_tearing
0.29 =burn_severity =cold_exposure
0.29 =burn_severity =hallucinating
0.29 =burn_severity =hypertension
0.29 =burn_severity =iron_pills
0.29 =burn_severity =nausea
0.29 =burn_severity =postpartum
0.29 =burn_severity =tearing
0.29 =burn_severity =tearing_trunk
0.29 =calf =short_breath
0.29 =cannot_breathe =retractions
0.29 =car_crash =cut_by_accident
0.29 =chemical_word =nail_word
0.29 =chest_any =cocaine
0.29 =chest_any =long_bleed
0.29 =chest_lasting =coughs_blood
0.29 =chest_lasting =electric
0.29 =chest_lasting =grunting
0.29 =chest_lasting =rigors
0.29 =chest_lasting =soaking_fast
0.29 =chest_lasting =squeezing_word
0.29 =chest_lasting =vomiting_blood
0.29 =child_got_pills =head_danger
0.29 =choking =speech
0.29 =co_words =refuses
0.29 =cocaine =dangerous_person
0.29 =cocaine =eye_chemical
0.29 =dangerous_person =recent_infection
0.29 =dangerous_person =slow_breathing
0.29 =days_many =phlegm
0.29 =done_with_it =self_harm_now
0.29 =drooling =swelling_throat
0.29 =drowsy =hours_pain
0.29 =during_exercise =head_danger
0.29 =during_exercise =heat_exposure
0.29 =dystonia =eye_area
0.29 =ear_pain =recent_infection
0.29 =ear_swollen =recent_infection
0.29 =eye_area =mouth_sores
0.29 =eye_area =swallowed_battery
0.29 =eye_hit_bad =no_urine
0.29 =eye_hit_bad =shoulder_pain
0.29 =eye_hit_bad =stab_shot
0.29 =eye_hit_bad =to_the_bone
0.29 =face_droop =speech
0.29 =faint_exertion =tia_resolved
0.29 =fall_hard =numb_any
0.29 =fight_blow =pain_any
0.29 =fight_blow =trunk_pain
0.29 =flu_bad =head_danger
0.29 =head_danger
0.29 =head_danger =long_bleed
0.29 =head_danger =seizure
0.29 =head_danger =severe_weakness
0.29 =head_danger =wakes
0.29 =headache =swelling
0.29 =high_fever =recent_travel
0.29 =hip_hurts =pain_any
0.29 =hit_hard =severe_weakness
0.29 =hours_pain =severe_weakness
0.29 =hours_pain =soaking_fast
0.29 =hurts_move =legs_gone
0.29 =hurts_move =moved_right
0.29 =hurts_move =right_side
0.29 =hurts_move =weak_legs
0.29 =leg_swelling_one =short_breath
0.29 =leg_swelling_one =swelling
0.29 =legs_gone =severe_weakness
0.29 =long_bleed =speech
0.29 =long_on_floor
0.29 =moved_right =right_side
0.29 =neck_pain
0.29 =neck_pain =pain_any
0.29 =new_baby =postpartum
0.29 =numb_any =squeezing_word
0.29 =pain_any =stiff_neck
0.29 =pain_any =vaginal_bleeding
0.29 =phlegm =pregnant
0.29 =postpartum =postpartum_smell
0.29 =postpartum =wound_infected
0.29 =pregnant =vomiting_constantly
0.29 =projectile =weight_loss
0.29 =racing_heart =rigors_hard
0.29 =radiates =wound
0.29 =soaking_fast
0.29 =soaking_fast =soaking_pad
0.29 =sweating
0.29 =tia_resolved =weak_one_side
0.29 =tired =weak_breathing
0.29 =weight_loss =young_baby
0.29 ^ _ monoxide
0.29 ^ _ pressure
0.29 ^ carbon
0.29 ^ miss
0.29 ^ swell
0.29 a _ branch
0.29 a dog
0.29 a mechanical
0.29 a rope
0.29 a squeaky
0.29 after #11+
0.29 after fall
0.29 an hour
0.29 and _ only
0.29 and _ throat
0.29 and _ tongue
0.29 and clear
0.29 and cold
0.29 and numb
0.29 and out
0.29 and shak
0.29 and too
0.29 and yellow
0.29 anymore and
0.29 arm went
0.29 baby _ week
0.29 baby swallow
0.29 behind his
0.29 bone _ pok
0.29 breathe _ and
0.29 burn _ hand
0.29 burn _ whole
0.29 but now
0.29 cant lie
0.29 cirrhosi and
0.29 copd
0.29 day _ #
0.29 diarrhea for
0.29 drove
0.29 feel between
0.29 fever _ yellow
0.29 finger with
0.29 fit and
0.29 fume _ the
0.29 gave birth
0.29 go _ in
0.29 got _ fever
0.29 got in
0.29 half _ my
0.29 hard _ breathe
0.29 have _ mechanical
0.29 her _ swell
0.29 her ear
0.29 hip
0.29 his ear
0.29 hot _ dry
0.29 i _ and
0.29 i got
0.29 im _ so
0.29 im breath
0.29 inhal a
0.29 is _ #99+
0.29 is _ all
0.29 is explod
0.29 is gray
0.29 is pok
0.29 is puffy
0.29 labor and
0.29 left hand
0.29 left in
0.29 leg _ bent
0.29 leg swell
0.29 leg with
0.29 like mad
0.29 long paus
0.29 look
0.29 magnet _ his
0.29 make _ tongue
0.29 marathon
0.29 mechanical
0.29 move _ leg
0.29 my #
0.29 my _ goe
0.29 my _ stopp
0.29 my bladder
0.29 my bone
0.29 my steroid
0.29 neighbor
0.29 next door
0.29 not
0.29 off _ tip
0.29 off for
0.29 on _ a
0.29 on herself
0.29 one pupil
0.29 pain _ i
0.29 palm _ the
0.29 place
0.29 plan _ the
0.29 pregnant _ bad
0.29 puk blood
0.29 rate is
0.29 real slow
0.29 say its
0.29 seem fine
0.29 shard
0.29 she _ on
0.29 skin _ and
0.29 sleepy and
0.29 soak a
0.29 someone
0.29 stomach is
0.29 swallow _ battery
0.29 swallow bleach
0.29 swollen for
0.29 the _ behind
0.29 the _ since
0.29 the wound
0.29 tree branch
0.29 tylenol _ night
0.29 tylenol last
0.29 valve and
0.29 vision in
0.29 wake _ up
0.29 walk to
0.29 want _ use
0.29 we _ wake
0.29 we were
0.29 went _ and
0.29 whole _ with
0.29 windshield
0.29 wont _ at
0.29 wont _ away
0.29 wont look
0.29 wound from
0.29 yellow eye
0.28 -in _ -day
0.28 -the _ -move
0.28 =a_lot =blood_thinner
0.28 =alcohol =baby_still
0.28 =amputated =limb_trapped
0.28 =baby =baby_hot
0.28 =back_pain =numb_any
0.28 =back_pain =sudden
0.28 =barking_stridor =short_breath
0.28 =belly_hit =drowsy
0.28 =belly_pain =hernia_stuck
0.28 =belly_word =vomiting
0.28 =bite_bad =smoke
0.28 =bleeding_any =bruising
0.28 =bleeding_heavy =vaginal_bleeding
0.28 =blood_thinner =hemophilia_word
0.28 =blow_ribs =fall_any
0.28 =blow_ribs =fight_blow
0.28 =blurry_vision =eye_red
0.28 =both_legs =tingling_hands
0.28 =bp_medicine =burn_severity
0.28 =bp_medicine =overdose_taken
0.28 =burn_severity =grunting
0.28 =burn_severity =hives
0.28 =burn_severity =hurts_move
0.28 =burn_severity =pregnant
0.28 =burn_severity =spreading
0.28 =burn_severity =tongue_swollen
0.28 =cannot_breathe =fainted
0.28 =cannot_move_limb =cannot_move_side
0.28 =cant_lie_flat =racing_heart
0.28 =cast_tight =limb_injury
0.28 =chemical_word =co_words
0.28 =chemical_word =eye_hit_bad
0.28 =chemical_word =wheeze_word
0.28 =chest_lasting =croup_cough
0.28 =chest_lasting =dark_urine
0.28 =chest_lasting =done_with_it
0.28 =chest_lasting =eye_hit_bad
0.28 =chest_lasting =goodbye_note
0.28 =chest_lasting =mouth_sores
0.28 =chest_lasting =saddle_numb
0.28 =chest_lasting =wont_go_away
0.28 =chest_pressure =weak_one_side
0.28 =child_got_pills =edible_word
0.28 =co_words =gas_smell
0.28 =cocaine =trunk_pain
0.28 =confused =headache
0.28 =confused =long_bleed
0.28 =confused =short_breath
0.28 =contact_lens =light_hurts
0.28 =dangerous_person =fell
0.28 =dangerous_person =hallucinating
0.28 =dangerous_person =heat_exposure
0.28 =dangerous_person =hoarse
0.28 =dangerous_person =nail_word
0.28 =dangerous_person =sweating
0.28 =dangerous_person =trunk_pain
0.28 =days_many =limp_leg
0.28 =days_many =tick
0.28 =diabetes =ketone_breath
0.28 =diabetes =thirsty
0.28 =diarrhea =no_urine
0.28 =discharge =hours_pain
0.28 =drug_named =skin_peeling
0.28 =drugs_taken =means_mentioned
0.28 =drugs_taken =slow_breathing
0.28 =ear_wax =hours_pain
0.28 =ear_wax =short_breath
0.28 =eye_hit_bad =leg_swelling_one
0.28 =eye_hit_bad =limb_cold_pale
0.28 =eye_hit_bad =sickle_cell
0.28 =eye_hit_bad =wound
0.28 =eye_pain =severe_pain
0.28 =face_odd =numb_any
0.28 =fall_any =fight_blow
0.28 =fast_breathing =head_danger
0.28 =fever =hernia_stuck
0.28 =fever =sting
0.28 =fever =tropics
0.28 =fight_blow =vomiting
0.28 =gallbladder =pain_any
0.28 =head_danger =hernia
0.28 =head_danger =hernia_stuck
0.28 =head_danger =short_breath
0.28 =heart_murmur_fever
0.28 =hemophilia_word
0.28 =hernia =pain_any
0.28 =hernia_stuck =trunk_pain
0.28 =hernia_word =vomiting
0.28 =hit_hard =legs_gone
0.28 =hives =vomiting
0.28 =hypertension =overdose_taken
0.28 =immunosuppressed =severe_pain
0.28 =injection_joint =sudden
0.28 =iron_pills =overdose_taken
0.28 =jaundice =vomiting
0.28 =ketone_breath =vomiting
0.28 =limb_cold_pale =weak_any
0.28 =limp_leg =severe_weakness
0.28 =mania_psychosis =wont_feed
0.28 =muscle_strain_word =slept_on
0.28 =near_faint =squeezing_word
0.28 =near_faint =very_fast_pulse
0.28 =one_side_belly =squeezing_word
0.28 =one_side_throat
0.28 =pain_any =recent_surgery
0.28 =pain_any =wont_swallow
0.28 =pain_beyond =severe_pain
0.28 =pregnant =severe_headache
0.28 =preterm_weeks =rash
0.28 =radiates =spine_injury
0.28 =radiates =weak_one_side
0.28 =recent_travel =tia_resolved
0.28 =right_side =squeezing_word
0.28 =scratched =suicidal
0.28 =severe_pain =sickle_cell
0.28 =severe_pain =swelling
0.28 =severe_pain =vomiting
0.28 =severe_weakness =speech
0.28 =shaking =using_word
0.28 =shoulder_pain =squeezing_word
0.28 =sickle_cell =squeezing_word
0.28 =soaking_pad =swelling
0.28 =spine_injury =tingling_hands
0.28 =squeezing_word =uti
0.28 =squeezing_word =vomiting
0.28 =squeezing_word =weak_one_side
0.28 =sting =swelling_throat
0.28 =sudden =vision_loss
0.28 =wont_go_away
0.28 ^ _ attack
0.28 ^ _ dresser
0.28 ^ _ flare
0.28 ^ _ pregnant
0.28 ^ _ stick
0.28 ^ _ sudden
0.28 ^ blister
0.28 ^ jaw
0.28 ^ roommate
0.28 ^ soak
0.28 a _ bad
0.28 a dresser
0.28 a nail
0.28 a stiff
0.28 about #11+
0.28 above #11+
0.28 after _ dialysi
0.28 after _ fight
0.28 after _ minut
0.28 allergic _ peanut
0.28 and _ hand
0.28 and _ nonsense
0.28 and _ now
0.28 and _ one
0.28 and _ stool
0.28 and _ think
0.28 and _ word
0.28 and back
0.28 and chest
0.28 and sticky
0.28 arm _ heavy
0.28 as _ board
0.28 at _ and
0.28 ate _ poison
0.28 ate rat
0.28 baby _ floppy
0.28 baby _ month
0.28 baby _ r
0.28 baby _ spot
0.28 baby soft
0.28 back _ the
0.28 been _ the
0.28 been stabb
0.28 bent _ wrong
0.28 bent the
0.28 between my
0.28 bigger
0.28 black _ for
0.28 blood
0.28 boil _ on
0.28 boyfriend _ me
0.28 breast _ and
0.28 breath fast
0.28 brother _ hav
0.28 burn mark
0.28 but since
0.28 can hear
0.28 cant _ any
0.28 chainsaw
0.28 clean fluid
0.28 com _ over
0.28 com down
0.28 cough _ i
0.28 cough _ stuff
0.28 cup
0.28 deep and
0.28 diabetic she
0.28 down _ when
0.28 drank _ fluid
0.28 drank clean
0.28 dresser
0.28 dresser _ on
0.28 dresser fell
0.28 each time
0.28 electrocut fix
0.28 face _ the
0.28 feed _ came
0.28 feed tube
0.28 feel _ pass
0.28 feel _ the
0.28 feel _ ther
0.28 fell
0.28 fever _ cough
0.28 fever _ is
0.28 find
0.28 for _ a
0.28 from _ bottle
0.28 from _ fire
0.28 gave _ and
0.28 gett
0.28 going _ shoot
0.28 got electrocut
0.28 has _ dry
0.28 has not
0.28 hav _ of
0.28 hav chest
0.28 hav thought
0.28 have _ worst
0.28 he _ me
0.28 hear in
0.28 heart _ by
0.28 hemophilia
0.28 his _ caught
0.28 hit _ head
0.28 hold my
0.28 hot _ and
0.28 hurt _ at
0.28 hurt _ breathe
0.28 husband _ his
0.28 i _ stand
0.28 i _ stop
0.28 i bought
0.28 if a
0.28 im _ a
0.28 im _ in
0.28 in _ left
0.28 in _ on
0.28 is not
0.28 is ooz
0.28 is spinn
0.28 its swell
0.28 keep fall
0.28 kid got
0.28 know _ he
0.28 last _ now
0.28 lip r
0.28 me _ now
0.28 me in
0.28 me twice
0.28 medicine by
0.28 metal _ in
0.28 my _ from
0.28 my _ section
0.28 my _ wound
0.28 my c
0.28 neighbor _ electrocut
0.28 night my
0.28 not -wak
0.28 not _ but
0.28 of _ myself
0.28 of pressure
0.28 old _ feel
0.28 on _ palm
0.28 one eye
0.28 our
0.28 out but
0.28 out in
0.28 pacemaker _ me
0.28 pacemaker shock
0.28 peel _ in
0.28 people _ arent
0.28 people who
0.28 postpartum and
0.28 purple _ that
0.28 quick
0.28 r blue
0.28 real dizzy
0.28 see _ of
0.28 shallow _ and
0.28 she _ all
0.28 shock _ twice
0.28 sleepy
0.28 slept wrong
0.28 someone put
0.28 son _ breath
0.28 speech came
0.28 start _ new
0.28 sticky
0.28 swell _ after
0.28 swollen behind
0.28 take the
0.28 that my
0.28 the _ right
0.28 they found
0.28 think it
0.28 throat _ so
0.28 throat feel
0.28 throw _ and
0.28 to peanut
0.28 vision _ miss
0.28 vomit green
0.28 vomit nonstop
0.28 was _ out
0.28 water on
0.28 weird and
0.28 welt
0.28 while sitt
0.28 who _ -there
0.28 who arent
0.28 wind _ to
0.28 with #99+
0.28 with it
0.28 wouldnt
0.27 # _ today
0.27 # pad
0.27 #11+ _ last
0.27 #11+ lbs
0.27 -baby _ -all
0.27 <had _ <spleen
0.27 <my <spleen
0.27 <spleen
0.27 =a_lot =allergen
0.27 =a_lot =baby_still
0.27 =a_lot =severe_pain
0.27 =a_lot =unresponsive
0.27 =alcohol =speech
0.27 =at_rest =hours_pain
0.27 =at_rest =swelling
0.27 =baby =birth_now
0.27 =baby =chest_lasting
0.27 =baby =contractions
0.27 =back_pain =trunk_pain
0.27 =belly_hit =blood_thinner
0.27 =belly_hit =calf
0.27 =belly_hit =elderly
0.27 =belly_word =purple_word
0.27 =belly_word =wound
0.27 =bite_bad =pregnant
0.27 =bite_bad =weak_any
0.27 =bladder_bowel_loss =severe_pain
0.27 =bleeding_any =blood_in_urine
0.27 =bleeding_any =dark_urine
0.27 =bleeding_any =limb_bleeds
0.27 =bleeding_any =squeezing_word
0.27 =bleeding_any =stab_shot
0.27 =bleeding_heavy =not_clotting
0.27 =blood_in_urine
0.27 =blood_in_urine =dark_urine
0.27 =blood_in_urine =eye_hit_bad
0.27 =blow_chest =chest_any
0.27 =blow_chest =chest_pain
0.27 =blow_chest =pain_any
0.27 =blow_chest =trunk_pain
0.27 =bp_high =near_faint
0.27 =burn_severity =chemical_strong
0.27 =burn_severity =eye_red
0.27 =burn_severity =near_faint
0.27 =burn_severity =vaginal_bleeding
0.27 =cannot_breathe =copd
0.27 =cant_stand
0.27 =cant_stand =limp_leg
0.27 =cant_stand =limp_refuses
0.27 =cant_stand =severe_weakness
0.27 =car_crash =eye_hit_bad
0.27 =chest_any =fight_blow
0.27 =chest_any =trunk_pain
0.27 =chest_lasting =dangerous_person
0.27 =chest_lasting =fever
0.27 =chest_lasting =inhaled_object
0.27 =chest_lasting =limb_gave
0.27 =chest_lasting =making_swell
0.27 =chest_lasting =sudden
0.27 =chest_lasting =swallow_trouble
0.27 =chest_pain =cocaine
0.27 =chest_pain =fight_blow
0.27 =chest_pressure =long_bleed
0.27 =child_got_pills =self_harm_now
0.27 =cholinergic =throat_sore
0.27 =clot_risk =short_breath
0.27 =confused =eye_hit_bad
0.27 =cough =inhaled_object
0.27 =dangerous_person =immunosuppressed
0.27 =dangerous_person =limb_injury
0.27 =days_many =fell_baby
0.27 =diabetes =wound
0.27 =dialysis =irregular_heart
0.27 =diarrhea =near_faint
0.27 =discharge =eye_hit_bad
0.27 =drank =vomiting
0.27 =drug_named =mouth_sores
0.27 =early_one_side
0.27 =early_one_side =eye_hit_bad
0.27 =early_one_side =pain_any
0.27 =early_one_side =squeezing_word
0.27 =elderly =fall_any
0.27 =elderly =sudden
0.27 =every_day =weak_any
0.27 =eye_area =pain_any
0.27 =eye_hit_bad =snake
0.27 =eye_hit_bad =snake_bad
0.27 =eye_hit_bad =swelling
0.27 =face_droop =face_odd
0.27 =fainted =vaginal_bleeding
0.27 =fall_any =hit_hard
0.27 =fall_any =severe_weakness
0.27 =feels_sleepy =sugar_very_high
0.27 =fever =headache
0.27 =fever =light_hurts
0.27 =fever =limp_leg
0.27 =fever =long_bleed
0.27 =fight_blow =hit_hard
0.27 =frostbite =toes_cold
0.27 =getting_worse =limb_injury
0.27 =head_danger =like_thunder
0.27 =head_danger =sudden_balance
0.27 =head_danger =weak_any
0.27 =headache =like_thunder
0.27 =heart_murmur_fever =short_breath
0.27 =high_fever =vomiting
0.27 =hours_pain =stroke_word
0.27 =inhaled_object
0.27 =irregular_heart =kidney_disease
0.27 =limb_gave =pain_any
0.27 =limb_injury =radiates
0.27 =limb_injury =self_harm_now
0.27 =limp_refuses =severe_weakness
0.27 =line_infected
0.27 =long_bleed =not_clotting
0.27 =long_bleed =sweating
0.27 =long_bleed =vomiting
0.27 =moved_right =trunk_pain
0.27 =neck_pain =numb_any
0.27 =new_baby
0.27 =no_gas =swelling
0.27 =opioid
0.27 =overdose_taken =vomiting
0.27 =pain_any =rash
0.27 =pain_any =trunk_pain
0.27 =pale_clammy =sugar_low
0.27 =possible_fracture =red_racing
0.27 =possible_fracture =scratched
0.27 =postpartum =swelling
0.27 =pregnant =preterm_weeks
0.27 =pregnant =swelling_lips
0.27 =preterm_weeks
0.27 =radiates =swelling
0.27 =recent_surgery =short_breath
0.27 =rectal_bleeding =rectal_blood
0.27 =red_racing =swelling
0.27 =swelling_now =throat_tight
0.27 =trunk_pain =vomiting
0.27 =vaginal_bleeding
0.27 ^ _ bleach
0.27 ^ _ whole
0.27 ^ _ woke
0.27 ago
0.27 and _ cold
0.27 and _ hard
0.27 and _ has
0.27 and _ know
0.27 and _ pregnant
0.27 and _ puk
0.27 and ankl
0.27 and cant
0.27 and havent
0.27 and smell
0.27 and some
0.27 and sweaty
0.27 are yellow
0.27 arm tingl
0.27 ate _ mushroom
0.27 baby fell
0.27 back in
0.27 bad my
0.27 been black
0.27 been hiccupp
0.27 bent in
0.27 black _ i
0.27 blad
0.27 bleed _ my
0.27 blood _ and
0.27 bone _ stick
0.27 breath in
0.27 breath just
0.27 breathe well
0.27 broke
0.27 broke _ im
0.27 brother say
0.27 but it
0.27 car on
0.27 car runn
0.27 cell pain
0.27 chest _ like
0.27 chill and
0.27 cutt _ right
0.27 dad lip
0.27 daughter swallow
0.27 dialysi
0.27 dog _ the
0.27 drag
0.27 everywhere and
0.27 eye _ a
0.27 faint in
0.27 feel thick
0.27 fever rash
0.27 finger _ off
0.27 foreskin is
0.27 gonna _ out
0.27 gonna pas
0.27 got _ finger
0.27 had _ baby
0.27 have _ gun
0.27 have _ pacemaker
0.27 he say
0.27 heart _ beat
0.27 high pitch
0.27 his _ in
0.27 his breath
0.27 hit
0.27 i _ birth
0.27 i _ terrible
0.27 i breathe
0.27 i might
0.27 i took
0.27 in _ garden
0.27 in _ thigh
0.27 is _ of
0.27 is _ tired
0.27 is lying
0.27 is raspy
0.27 it look
0.27 its green
0.27 ive used
0.27 knee _ huge
0.27 lbs
0.27 leg _ and
0.27 lip _ grey
0.27 live wire
0.27 middle of
0.27 might
0.27 mom _ her
0.27 my _ she
0.27 my breath
0.27 nail _ into
0.27 nodd
0.27 nodd off
0.27 nonstop lost
0.27 not _ and
0.27 now
0.27 of _ by
0.27 of _ just
0.27 of _ red
0.27 of _ socket
0.27 of hurt
0.27 on _ bike
0.27 one ear
0.27 onto
0.27 out _ im
0.27 own spit
0.27 pad _ #11+
0.27 pain between
0.27 pass _ and
0.27 pitch
0.27 postpartum
0.27 pupil is
0.27 push up
0.27 raspy
0.27 reaction
0.27 said she
0.27 scissor
0.27 she cant
0.27 she got
0.27 shoulder _ out
0.27 shoulder blad
0.27 sickle _ pain
0.27 skin around
0.27 son arm
0.27 spot that
0.27 swallow _ fish
0.27 swallow _ own
0.27 than _ other
0.27 that come
0.27 the _ runn
0.27 the area
0.27 the foot
0.27 the outlet
0.27 the pool
0.27 then my
0.27 thick and
0.27 thinner and
0.27 thought _ hurt
0.27 throat clos
0.27 through _ towel
0.27 tip is
0.27 told me
0.27 tore
0.27 urine bag
0.27 vision goe
0.27 voice _ raspy
0.27 walk or
0.27 week _ vomit
0.27 went into
0.27 when _ breathe
0.27 wont _ weight
0.27 wrist _ ankl
0.27 yellow _ i
0.27 yr old
0.26 #11+ of
0.26 -a
0.26 -eat
0.26 -feel and
0.26 -recognize
0.26 -recognize -us
0.26 -sweat
0.26 <died
0.26 =a_lot =bladder_bowel_loss
0.26 =a_lot =urinary_stuck
0.26 =a_lot =urinary_stuck_long
0.26 =abuse_danger =bite_bad
0.26 =adrenal =vomiting
0.26 =allergen =allergic_said
0.26 =allergen =drug_named
0.26 =allergen =throat_closing
0.26 =allergic_said
0.26 =allergic_said =bite_bad
0.26 =arm_or_jaw_too =chest_lasting
0.26 =armed_now =heat_exposure
0.26 =at_rest =cut_by_accident
0.26 =baby =vomiting
0.26 =baby_hot =wont_feed
0.26 =belly_word =confused
0.26 =bite_bad =blister_any
0.26 =bite_bad =chest_any
0.26 =bite_bad =chest_lasting
0.26 =bite_bad =hours_pain
0.26 =bite_bad =nausea
0.26 =bite_bad =rash
0.26 =bite_bad =severe_headache
0.26 =bite_bad =sudden
0.26 =bite_bad =tearing
0.26 =bladder_bowel_loss =days_many
0.26 =bladder_bowel_loss =no_urine
0.26 =bladder_bowel_loss =weak_any
0.26 =bladder_bowel_loss =weak_legs
0.26 =bleeding_any =dialysis
0.26 =bleeding_any =fistula_bleeds
0.26 =bleeding_any =kidney_disease
0.26 =bleeding_heavy =tooth_pulled
0.26 =blister_any
0.26 =blister_any =burn_severity
0.26 =blister_any =drug_named
0.26 =blister_any =mouth_sores
0.26 =blister_word =skin_peeling
0.26 =bluish =cough
0.26 =burn_severity =carbon_monoxide
0.26 =burn_severity =dizzy
0.26 =burn_severity =electric
0.26 =burn_severity =many_days
0.26 =burn_severity =trunk_pain
0.26 =calf =chest_any
0.26 =calf =deep_cut
0.26 =calf =making_swell
0.26 =calf =pleuritic
0.26 =cannot_breathe =cough
0.26 =cannot_breathe =fast_breathing
0.26 =cannot_breathe =pain_any
0.26 =cant_lie_flat =short_breath
0.26 =cant_lie_flat =tripod
0.26 =car_crash =overdose_taken
0.26 =cast_tight =cold_limb
0.26 =chest_any =clot_risk
0.26 =chest_lasting =many_days
0.26 =chest_lasting =tongue_swollen
0.26 =chest_pain =clot_risk
0.26 =chest_pain =trunk_pain
0.26 =chest_pressure =hurts_move
0.26 =clot_risk =eye_area
0.26 =co_alarm =headache
0.26 =co_words =drowsy
0.26 =co_words =heat_exposure
0.26 =confused =heat_danger
0.26 =confused =hit_hard
0.26 =confused =rigors
0.26 =cough =purple_word
0.26 =dark_urine =hernia_stuck
0.26 =days_many =fainted
0.26 =days_many =sudden
0.26 =days_many =wound
0.26 =deformed =ear_wax
0.26 =deformed =hip_fracture
0.26 =dialysis =eye_hit_bad
0.26 =dialysis =fistula_bleeds
0.26 =dizzy =pregnant
0.26 =drowsy =drugs_taken
0.26 =elderly =hit_hard
0.26 =eye_hit_bad =fistula_bleeds
0.26 =eye_hit_bad =kidney_disease
0.26 =eye_hit_bad =recent_infection
0.26 =eye_hit_bad =short_breath
0.26 =face_blisters =pain_any
0.26 =fainted =head_injury
0.26 =fall_any =hip_hurts
0.26 =fall_any =limb_bleeds
0.26 =fall_height =pain_any
0.26 =fast_breathing =kid_breathing
0.26 =fistula_bleeds
0.26 =fistula_bleeds =kidney_disease
0.26 =getting_worse =weak_any
0.26 =head_danger =projectile
0.26 =head_danger =rigors_hard
0.26 =head_injury =limb_bleeds
0.26 =headache =smoke
0.26 =headache =swelling_face
0.26 =heat_exposure =sweating
0.26 =hip_hurts =trunk_pain
0.26 =hours_pain =left_ribs
0.26 =hours_pain =preterm_weeks
0.26 =hours_pain =vomiting_blood
0.26 =hurts_move =one_side_belly
0.26 =jaw_arm_sweat =pain_any
0.26 =jaw_locked =one_side_throat
0.26 =long_bleed =postpartum
0.26 =newborn
0.26 =newborn =projectile
0.26 =no_urine =wont_feed
0.26 =now_at_rest =squeezing_word
0.26 =pain_any =racing_heart
0.26 =pain_any =severe_headache
0.26 =pain_any =shaking
0.26 =pain_any =urinary_stuck_long
0.26 =pale_clammy =rectal_blood
0.26 =pale_clammy =stool_blood
0.26 =pink_foam =short_breath
0.26 =pleuritic =short_breath
0.26 =postpartum =rigors
0.26 =pregnant =swelling
0.26 =rigors =spreading
0.26 =severe_headache =vomiting
0.26 =short_breath =sting
0.26 =slow_heart =very_fast_pulse
0.26 =snake =sting
0.26 =snake_bad =sting
0.26 =spreading =wound
0.26 =stiff_neck
0.26 =swelling =swelling_face
0.26 =swelling =unequal_pupils
0.26 =trunk_pain
0.26 =vomiting =weak_any
0.26 ^ _ confus
0.26 ^ _ girl
0.26 ^ _ got
0.26 ^ _ nail
0.26 ^ _ short
0.26 ^ _ were
0.26 ^ been
0.26 a _ has
0.26 a _ of
0.26 a house
0.26 after a
0.26 after hitt
0.26 ago now
0.26 allergic reaction
0.26 an lvad
0.26 and _ -recognize
0.26 and _ alarm
0.26 and _ go
0.26 and _ goe
0.26 and _ time
0.26 and _ to
0.26 and _ toe
0.26 and jaw
0.26 baby _ -had
0.26 bad _ my
0.26 been _ for
0.26 behind _ breastbone
0.26 behind her
0.26 belly _ hard
0.26 bone and
0.26 breath sound
0.26 can _ breathe
0.26 car _ the
0.26 contraction _ #
0.26 dad
0.26 daughter got
0.26 day old
0.26 dentur
0.26 digoxin
0.26 doesnt -recognize
0.26 doesnt _ -us
0.26 dont _ how
0.26 dont _ where
0.26 door and
0.26 drank juice
0.26 drank some
0.26 dripp
0.26 everyone in
0.26 eye _ burn
0.26 eye after
0.26 fall and
0.26 feed _ is
0.26 feel _ heart
0.26 fire my
0.26 foot _ its
0.26 friend text
0.26 from _ dryer
0.26 from _ ear
0.26 from _ nose
0.26 from _ surgery
0.26 glas _ my
0.26 glas in
0.26 go outside
0.26 going _ and
0.26 goodbye and
0.26 got crush
0.26 grandma #11+
0.26 hard for
0.26 has _ bruise
0.26 has _ up
0.26 has asthma
0.26 has croup
0.26 have _ lvad
0.26 head _ explod
0.26 heart _ going
0.26 hed
0.26 her _ has
0.26 hes _ a
0.26 hes _ his
0.26 hes stopp
0.26 hes throw
0.26 hes turn
0.26 hitt my
0.26 hot _ wont
0.26 huge clot
0.26 hurt on
0.26 i _ catch
0.26 i smell
0.26 if _ leave
0.26 in _ bathroom
0.26 into _ eye
0.26 is _ there
0.26 is bigger
0.26 it _ be
0.26 itchy palm
0.26 its white
0.26 keep _ thing
0.26 kid fell
0.26 kid neck
0.26 kill _ eye
0.26 kill _ if
0.26 lean forward
0.26 left
0.26 leg _ numb
0.26 like _ minut
0.26 like it
0.26 look _ me
0.26 look bent
0.26 lost _ in
0.26 lot _ blood
0.26 lower right
0.26 lvad
0.26 lvad _ the
0.26 lvad and
0.26 me _ jump
0.26 me if
0.26 medicine and
0.26 might be
0.26 mower
0.26 my _ text
0.26 my _ to
0.26 my breastbone
0.26 my girl
0.26 new _ and
0.26 newborn has
0.26 no -feel
0.26 no -pee
0.26 not _ -sense
0.26 now _ see
0.26 now but
0.26 of one
0.26 on _ hip
0.26 on _ i
0.26 on _ roof
0.26 out at
0.26 over _ vision
0.26 pad _ hour
0.26 pee _ all
0.26 pee at
0.26 peni
0.26 pok _ the
0.26 pok through
0.26 pregnant cant
0.26 projectile
0.26 projectile vomit
0.26 puffy and
0.26 ran a
0.26 real fast
0.26 rib _ my
0.26 scrotum is
0.26 she cough
0.26 sideway
0.26 sister _ a
0.26 slipp
0.26 squeez _ behind
0.26 stand
0.26 strange
0.26 stray dog
0.26 stuck _ my
0.26 swallow _ bunch
0.26 swollen belly
0.26 the _ site
0.26 the alarm
0.26 the mower
0.26 throat _ swell
0.26 through _ skin
0.26 time the
0.26 to _ chest
0.26 to _ himself
0.26 to choke
0.26 toddler _ the
0.26 toddler got
0.26 ton
0.26 ton of
0.26 tonight and
0.26 tonight is
0.26 vision _ one
0.26 vision is
0.26 water _ out
0.26 we _ outside
0.26 we _ sick
0.26 we go
0.26 week _ with
0.26 weight _ my
0.26 went numb
0.26 went weak
0.26 where _ am
0.26 with _ at
0.26 with _ bat
0.26 with _ chainsaw
0.26 with every
0.26 wont _ me
0.26 year _ with
0.26 yo with
0.25 # _ along
0.25 #11+ _ eaten
0.25 #11+ hasnt
0.25 -answer
0.25 -night
0.25 =a_lot =bag_blood
0.25 =a_lot =blood_streak
0.25 =a_lot =cut_by_accident
0.25 =a_lot =long_on_floor
0.25 =a_lot =overdose_taken
0.25 =abuse_danger =harm_others
0.25 =amputated =deformed
0.25 =at_rest =unresponsive
0.25 =baby =grunting
0.25 =bag_blood
0.25 =bag_blood =bleeding_any
0.25 =bag_blood =eye_hit_bad
0.25 =barking_stridor =hurts_breathing
0.25 =belly_hard =eye_hit_bad
0.25 =belly_hit
0.25 =belly_word =burn_any
0.25 =belly_word =cannot_breathe
0.25 =belly_word =many_days
0.25 =belly_word =trunk_pain
0.25 =birth_now =born_part
0.25 =bite_bad =blister_word
0.25 =bite_bad =cut_self
0.25 =bite_bad =one_side_throat
0.25 =bite_bad =purple_rash
0.25 =bite_bad =tearing_trunk
0.25 =black_stool =weak_any
0.25 =bleeding_any =hours_pain
0.25 =bleeding_any =jelly_stool
0.25 =bleeding_heavy =near_faint
0.25 =bleeds_a_lot =pregnant
0.25 =bluish =cannot_breathe
0.25 =bluish =copd
0.25 =bluish =pain_beyond
0.25 =bp_high =pain_any
0.25 =bruising
0.25 =burn_severity =chest_lasting
0.25 =burn_severity =dry_mouth
0.25 =calf =limp_refuses
0.25 =calf =rigors
0.25 =cannot_move_limb =hours_pain
0.25 =car_crash =head_danger
0.25 =chemical_word =poison_contact
0.25 =chest_any =racing_heart
0.25 =chest_any =short_breath
0.25 =chest_any =weak_one_side
0.25 =chest_lasting =cut_by_accident
0.25 =chest_lasting =ear_swollen
0.25 =chest_lasting =head_danger
0.25 =chest_lasting =vaginal_bleeding
0.25 =chest_lasting =young_baby
0.25 =chest_pain =radiates
0.25 =chest_pressure =dangerous_person
0.25 =chest_tearing =eye_hit_bad
0.25 =chest_tearing =pain_any
0.25 =chest_tearing =squeezing_word
0.25 =choking =throat_sore
0.25 =clot_risk =trunk_pain
0.25 =co_alarm =head_danger
0.25 =cold_limb
0.25 =cough =cut_by_accident
0.25 =cough =noisy_rest
0.25 =cramps =one_side_belly
0.25 =cut_self =eye_hit_bad
0.25 =dangerous_person =fever
0.25 =dangerous_person =muscle_tear
0.25 =dangerous_person =rash
0.25 =dangerous_person =vomiting_constantly
0.25 =days_many =hours_pain
0.25 =diabetes =fast_breathing
0.25 =double_vision =head_danger
0.25 =drooling =fever
0.25 =drowsy =no_urine
0.25 =drowsy =vomiting
0.25 =drugs_taken =pain_any
0.25 =elderly =eye_hit_bad
0.25 =eye_bulge =eye_hit_bad
0.25 =eye_chemical =poison_contact
0.25 =eye_hit_bad =new_baby
0.25 =eye_hit_bad =vomiting_constantly
0.25 =face_droop =weak_any
0.25 =fall_any =severe_headache
0.25 =fast_breathing =grunting
0.25 =fell =head_danger
0.25 =fever =recent_surgery
0.25 =getting_worse =wound
0.25 =head_danger =racing_heart
0.25 =head_danger =speech_garbled
0.25 =head_danger =swelling_lips
0.25 =headache =refuses
0.25 =headache =squeezing_word
0.25 =hernia_stuck =swelling
0.25 =hernia_stuck =throat_tight
0.25 =hernia_stuck =unresponsive
0.25 =hit_hard =hurts_move
0.25 =hives =short_breath
0.25 =hours_pain =never_spoke_word
0.25 =hours_pain =pain_any
0.25 =hours_pain =snake
0.25 =hours_pain =snake_bad
0.25 =hours_pain =weak_legs
0.25 =leaking =pregnant
0.25 =limb_injury =long_bleed
0.25 =long_bleed =squeezing_word
0.25 =making_swell =snake
0.25 =making_swell =snake_bad
0.25 =newborn =vomiting_constantly
0.25 =numb_any =urinary_stuck
0.25 =pain_any =shoulder_pain
0.25 =pain_any =vomiting_constantly
0.25 =pale_clammy =trunk_pain
0.25 =pleuritic =trunk_pain
0.25 =purple_rash =stiff_neck
0.25 =rectal_blood =stool_blood
0.25 =rigors =shaking
0.25 =rigors =wound
0.25 =severe_weakness =weak_one_side
0.25 =shoulder_pain
0.25 =smoke =vomiting
0.25 =speech =using_word
0.25 =stumbles
0.25 =sudden =worst_ever
0.25 ^ _ transplant
0.25 ^ diabetic
0.25 ^ pain
0.25 a _ im
0.25 a _ ive
0.25 a _ pitch
0.25 a _ pool
0.25 a catheter
0.25 a pad
0.25 ago _ i
0.25 and _ almost
0.25 and _ pale
0.25 and arm
0.25 and grunt
0.25 and real
0.25 around light
0.25 asthma is
0.25 at a
0.25 baby _ day
0.25 bad cramp
0.25 battery _ her
0.25 battery _ his
0.25 beat _ fast
0.25 been on
0.25 beep
0.25 belly _ swollen
0.25 bleed _ an
0.25 blister and
0.25 blotchy
0.25 breath like
0.25 breathe _ i
0.25 but noth
0.25 can _ say
0.25 cell _ my
0.25 cleaner in
0.25 cold _ sweaty
0.25 collaps and
0.25 com off
0.25 crash my
0.25 cut _ hand
0.25 dead
0.25 diaper has
0.25 doesnt _ -when
0.25 drank _ and
0.25 drool _ cant
0.25 even water
0.25 eye _ splash
0.25 eye was
0.25 eyelid and
0.25 feel _ thermometer
0.25 feel it
0.25 fever _ purple
0.25 finger _ numb
0.25 finger are
0.25 flush
0.25 from _ toy
0.25 froth
0.25 glas
0.25 got _ powder
0.25 got bit
0.25 got shock
0.25 hand on
0.25 hand swell
0.25 hasnt eaten
0.25 head _ pound
0.25 headache of
0.25 heroin
0.25 hes got
0.25 hes lock
0.25 high _ noise
0.25 him
0.25 hit _ a
0.25 hot thermometer
0.25 husband
0.25 in _ its
0.25 in sheet
0.25 in sweat
0.25 in wave
0.25 is _ behind
0.25 is back
0.25 is push
0.25 is red
0.25 is so
0.25 it _ gatorade
0.25 it off
0.25 it okay
0.25 its _ cold
0.25 its hard
0.25 kill _ and
0.25 knife _ my
0.25 lamp
0.25 leg went
0.25 light hurt
0.25 lock and
0.25 minut ago
0.25 minute _ grunt
0.25 miscarriage
0.25 mixed up
0.25 month _ hit
0.25 mow
0.25 my _ boy
0.25 my antidepressant
0.25 my forehead
0.25 my hernia
0.25 my newborn
0.25 my transplant
0.25 neck _ after
0.25 new pill
0.25 now _ eye
0.25 now he
0.25 now ther
0.25 of kill
0.25 of pill
0.25 off _ sheet
0.25 okay to
0.25 old hit
0.25 on _ cant
0.25 on _ tile
0.25 on fire
0.25 only say
0.25 open _ mouth
0.25 our house
0.25 overdos
0.25 pad in
0.25 pain _ unbearable
0.25 pink froth
0.25 pitch noise
0.25 powder in
0.25 proper
0.25 pupil _ bigger
0.25 pus and
0.25 quick _ is
0.25 quit drink
0.25 rib _ in
0.25 say _ cant
0.25 see
0.25 shak chill
0.25 shak with
0.25 sheet after
0.25 skin _ white
0.25 skin and
0.25 snake bite
0.25 sound like
0.25 speech
0.25 splash with
0.25 spread
0.25 stay awake
0.25 stent
0.25 stop the
0.25 sugar _ over
0.25 the _ dye
0.25 the _ tonight
0.25 the tile
0.25 thi _ the
0.25 thi crush
0.25 thought _ kill
0.25 tight i
0.25 took _ bunch
0.25 took her
0.25 tree
0.25 turn _ for
0.25 two _ after
0.25 two _ ago
0.25 under _ right
0.25 was gatorade
0.25 was stung
0.25 water just
0.25 week _ is
0.25 week _ like
0.25 when we
0.25 while feed
0.25 with no
0.25 wont open
0.25 word are
0.25 wound on
0.25 yo _ out
0.24 # _ in
0.24 -had -a
0.24 -in
0.24 =a_lot =drowning
0.24 =a_lot =pain_any
0.24 =a_lot =shaking
0.24 =a_lot =speech_garbled
0.24 =a_lot =swelling_lips
0.24 =abuse_danger =pain_any
0.24 =again_fainted =allergen
0.24 =alcohol =means_mentioned
0.24 =alcohol =using_word
0.24 =allergen =animal_bite
0.24 =allergen =fainted
0.24 =allergen =swelling_face
0.24 =animal_bite =chest_lasting
0.24 =arm_or_jaw_too =pale_clammy
0.24 =arm_or_jaw_too =sweating
0.24 =attacks_me
0.24 =attacks_me =dangerous_person
0.24 =baby =drowsy
0.24 =belly_hard =pain_any
0.24 =belly_hard =squeezing_word
0.24 =belly_hit =fall_any
0.24 =belly_hit =hip_hurts
0.24 =belly_hit =severe_weakness
0.24 =belly_hit =weak_legs
0.24 =belly_pain =trunk_pain
0.24 =belly_word =fast_breathing
0.24 =belly_word =hurts_move
0.24 =bite_bad
0.24 =bleeding_any =recent_infection
0.24 =blood_streak =head_danger
0.24 =bp_extreme =head_danger
0.24 =burn_any =burned_hand
0.24 =burn_severity =burned_hand
0.24 =burn_severity =croup_cough
0.24 =burn_severity =drugs_taken
0.24 =burn_severity =getting_worse
0.24 =burn_severity =light_hurts
0.24 =burn_severity =numb_any
0.24 =burn_severity =severe_headache
0.24 =calf =limp_leg
0.24 =cannot_breathe =noisy_rest
0.24 =cannot_breathe =sting
0.24 =cannot_breathe =wakes
0.24 =cannot_move_limb =hurts_move
0.24 =cannot_move_limb =severe_weakness
0.24 =cannot_move_limb =wakes
0.24 =cannot_move_side =left_ribs
0.24 =cant_lie_flat =heart_condition
0.24 =chest_any =hurts_move
0.24 =chest_lasting =co_words
0.24 =chest_lasting =leg_swelling_one
0.24 =chest_lasting =limp_refuses
0.24 =chest_lasting =moved_right
0.24 =chest_lasting =poison_swallowed
0.24 =chest_lasting =thrown_back
0.24 =chest_lasting =tooth
0.24 =chest_lasting =withdrawal
0.24 =cholinergic =face_droop
0.24 =cholinergic =tripod
0.24 =clot_risk =shaking
0.24 =co_words =wakes
0.24 =cold_hands =deformed
0.24 =cold_limb =fall_any
0.24 =cold_limb =radiates
0.24 =confused =ear_wax
0.24 =confused =recent_infection
0.24 =cough =long_bleed
0.24 =cough =wheeze_word
0.24 =coughs_blood =hurts_move
0.24 =cramps =vaginal_bleeding
0.24 =cut_by_accident =ear_blood
0.24 =cut_by_accident =near_faint
0.24 =dangerous_person =means_mentioned
0.24 =dangerous_person =sudden_balance
0.24 =deformed =fell
0.24 =diabetes =speech
0.24 =dizzy =vaginal_bleeding
0.24 =drooling =face_droop
0.24 =drooling =tripod
0.24 =drowsy =hit_hard
0.24 =drug_named =hives
0.24 =elderly =squeezing_word
0.24 =eye_area =skin_peeling
0.24 =eye_bulge =fever
0.24 =eye_hit_bad =face_odd
0.24 =eye_hit_bad =postpartum
0.24 =eye_pierced =scratched
0.24 =eye_pierced =wound
0.24 =face_droop =wakes
0.24 =face_odd =weak_any
0.24 =fainted =unresponsive
0.24 =fall_any =weak_legs
0.24 =fast_breathing =young_baby
0.24 =fever =severe_pain
0.24 =fever =valve_or_device
0.24 =fever =vomiting
0.24 =fever =wont_swallow
0.24 =gallbladder =jaundice
0.24 =halos =pain_any
0.24 =head_danger =immunosuppressed
0.24 =heat_danger =limp_refuses
0.24 =heat_exposure =limp_refuses
0.24 =hernia_stuck =vomiting
0.24 =high_fever =rigors
0.24 =hip_hurts =limb_injury
0.24 =hours_pain =mania_psychosis
0.24 =hours_pain =trunk_pain
0.24 =hurts_move =numb_any
0.24 =hurts_move =weak_one_side
0.24 =injection_joint =wound_infected
0.24 =jaw_locked =neck_swelling
0.24 =leg_feet_swollen =racing_heart
0.24 =leg_swelling_one =snake
0.24 =leg_swelling_one =snake_bad
0.24 =limb_cold_pale =pale_clammy
0.24 =limb_injury =pain_any
0.24 =limb_injury =tingling_hands
0.24 =limb_injury =unresponsive
0.24 =lips_blue =turning_blue
0.24 =mania_psychosis =pain_any
0.24 =mania_psychosis =postpartum
0.24 =near_faint =stool_blood
0.24 =near_faint =trunk_pain
0.24 =no_urine =urinary_stuck_long
0.24 =pain_any =wound_infected
0.24 =pale_clammy =short_breath
0.24 =pregnant =rigors
0.24 =preterm_weeks =swelling_face
0.24 =radiates =streak_up
0.24 =radiates_groin =swelling
0.24 =rigors =scratched
0.24 =saddle_numb =urinary_stuck
0.24 =severe_headache =squeezing_word
0.24 =severe_weakness =vomiting_constantly
0.24 =short_breath =sweating
0.24 =short_breath =swelling_lips
0.24 =steroids_stopped
0.24 =sting =vomiting
0.24 =using_word
0.24 ^ _ accident
0.24 ^ _ tell
0.24 ^ bloody
0.24 ^ gush
0.24 ^ short
0.24 ^ toddler
0.24 a _ door
0.24 a _ out
0.24 a fire
0.24 a metal
0.24 a terrible
0.24 all jumbl
0.24 and _ behind
0.24 and _ drool
0.24 and _ furnace
0.24 and _ got
0.24 and _ make
0.24 and _ painful
0.24 and _ purple
0.24 and _ star
0.24 and _ start
0.24 and _ vision
0.24 and bad
0.24 and everyth
0.24 and sleepy
0.24 and slurr
0.24 and tender
0.24 aneurysm _ my
0.24 anymore _ i
0.24 are _ size
0.24 baby _ down
0.24 baby _ off
0.24 back _ back
0.24 bathtub
0.24 been bleed
0.24 bleed _ stop
0.24 bleed wont
0.24 boyfriend chok
0.24 breath _ sitt
0.24 bulg out
0.24 calf _ red
0.24 cant _ cough
0.24 cant _ flat
0.24 cant _ well
0.24 cant rouse
0.24 car wreck
0.24 chemical _ my
0.24 chemical in
0.24 chok and
0.24 clas and
0.24 cola after
0.24 color _ cola
0.24 color of
0.24 confus after
0.24 cough _ more
0.24 counter
0.24 daughter _ look
0.24 day with
0.24 down _ faint
0.24 down feel
0.24 drank _ washer
0.24 dying
0.24 ear _ the
0.24 everyth look
0.24 feel drunk
0.24 fell _ of
0.24 fix the
0.24 fluid _ it
0.24 fluid think
0.24 for day
0.24 gave narcan
0.24 going _ hurt
0.24 going on
0.24 got _ hes
0.24 got caught
0.24 got chemical
0.24 got cut
0.24 groin
0.24 hand through
0.24 hang by
0.24 has _ #
0.24 has _ black
0.24 have #99+
0.24 have _ aneurysm
0.24 have hemophilia
0.24 he _ wake
0.24 head _ the
0.24 headache ever
0.24 heart attack
0.24 her awake
0.24 hi _ the
0.24 hi on
0.24 his _ through
0.24 hit with
0.24 hive and
0.24 hurt _ the
0.24 hurt terrib
0.24 husband _ crush
0.24 husband _ is
0.24 i _ chemical
0.24 i _ go
0.24 i _ hemophilia
0.24 i _ hold
0.24 i _ only
0.24 i _ rouse
0.24 i _ spray
0.24 im _ drowsy
0.24 im dying
0.24 im shak
0.24 in _ bathtub
0.24 in _ right
0.24 inhal _ and
0.24 insulin
0.24 insulin i
0.24 irregular
0.24 is _ color
0.24 is cramp
0.24 isnt -respond
0.24 isnt -wak
0.24 isnt _ -to
0.24 it hurt
0.24 just star
0.24 keep _ awake
0.24 keep _ his
0.24 keep going
0.24 keep her
0.24 kill my
0.24 lamictal
0.24 lighthead _ my
0.24 like _ dying
0.24 low _ the
0.24 low on
0.24 me _ up
0.24 metal splinter
0.24 mouth _ i
0.24 my _ breath
0.24 my _ inhal
0.24 my _ pound
0.24 my _ tonight
0.24 my brother
0.24 my heartbeat
0.24 night _ my
0.24 nonstop _ #
0.24 now it
0.24 of #99+
0.24 of cola
0.24 off _ roof
0.24 out _ day
0.24 pain _ my
0.24 peni _ been
0.24 peni has
0.24 people
0.24 poop _ black
0.24 poop _ maroon
0.24 probab
0.24 pull him
0.24 pump fail
0.24 rib _ with
0.24 rouse
0.24 scar ill
0.24 she is
0.24 side since
0.24 since _ hour
0.24 sink
0.24 sitt here
0.24 smell and
0.24 smoke and
0.24 snow
0.24 stand on
0.24 steroid
0.24 stop cough
0.24 stopp _ for
0.24 streak _ up
0.24 streak going
0.24 sugar _ hi
0.24 swell _ my
0.24 tar _ i
0.24 the bathtub
0.24 the counter
0.24 the drain
0.24 the rib
0.24 the thigh
0.24 then _ back
0.24 throat is
0.24 to back
0.24 toddler _ croup
0.24 toddler is
0.24 told _ to
0.24 up with
0.24 us
0.24 voice sound
0.24 vomit _ like
0.24 washer
0.24 washer _ think
0.24 washer fluid
0.24 week _ have
0.24 whole arm
0.24 wind walk
0.24 with _ mandoline
0.24 with _ saw
0.24 with chill
0.24 with croup
0.24 wrong _ and
0.24 yesterday _ im
0.24 yr _ got
0.23 #11+ _ my
0.23 -a -drop
0.23 -drop
0.23 -had _ -drop
0.23 -me ive
0.23 -peed -all
0.23 -peed _ -day
0.23 -peed _ yesterday
0.23 -that
0.23 <pneumonia
0.23 <remov
0.23 =a_lot =burn_big
0.23 =a_lot =chest_pressure
0.23 =a_lot =cold_exposure
0.23 =a_lot =eye_area
0.23 =a_lot =purple_word
0.23 =a_lot =severe_weakness
0.23 =a_lot =spits_clots
0.23 =a_lot =urine_all_blood
0.23 =alcohol =rigors_hard
0.23 =alcohol =shaking
0.23 =animal_bite =wound_infected
0.23 =arm_or_jaw_too =radiates
0.23 =baby =eye_hit_bad
0.23 =baby =wakes
0.23 =back_pain =burn_severity
0.23 =battery_word =eye_area
0.23 =battery_word =nose_object
0.23 =belly_hit =head_injury
0.23 =belly_word =severe_weakness
0.23 =belly_word =urinary_stuck
0.23 =bleeding_any =calf
0.23 =bleeding_any =urine_all_blood
0.23 =blister_any =days_many
0.23 =blood_streak =vaginal_bleeding
0.23 =blood_thinner =fight_blow
0.23 =both_legs =numb_any
0.23 =both_legs =saddle_numb
0.23 =both_legs =weak_any
0.23 =bp_high =squeezing_word
0.23 =burn_severity =pleuritic
0.23 =calf =cannot_breathe
0.23 =calf =injection_joint
0.23 =calf =many_days
0.23 =carbon_monoxide =feels_sleepy
0.23 =chemical_word =nose_object
0.23 =chest_any =squeezing_word
0.23 =chest_lasting =liver_known
0.23 =chest_lasting =newborn
0.23 =chest_lasting =skin_peeling
0.23 =chest_lasting =slow_breathing
0.23 =chest_lasting =weak_legs
0.23 =child_got_pills =vomiting
0.23 =cholinergic =swelling_throat
0.23 =clot_risk =pleuritic
0.23 =cold_limb =numb_any
0.23 =confused =days_many
0.23 =confused =digoxin
0.23 =confused =sudden_balance
0.23 =cough =hit_hard
0.23 =cough =pneumonia_known
0.23 =cough =right_side
0.23 =cough =spits_clots
0.23 =coughs_blood =fever
0.23 =cut_by_accident =stab_shot
0.23 =dangerous_person =dizzy
0.23 =dangerous_person =drank
0.23 =dangerous_person =hit_by_car
0.23 =dangerous_person =pleuritic
0.23 =days_many =drowsy
0.23 =days_many =skin_peeling
0.23 =dizzy =severe_weakness
0.23 =drowsy =head_injury
0.23 =ear_blood =fall_any
0.23 =elderly =hip_fracture
0.23 =elderly =pale_clammy
0.23 =eye_hit_bad =eye_pierced
0.23 =eye_hit_bad =fainted
0.23 =eye_hit_bad =urinary_stuck
0.23 =eye_hit_bad =urine_all_blood
0.23 =eye_hit_bad =wont_feed
0.23 =fever =pneumonia_known
0.23 =fever =severe_headache
0.23 =fight_blow
0.23 =flank_pain =hernia_stuck
0.23 =flank_pain =numb_any
0.23 =flu_bad =headache
0.23 =getting_worse =pain_beyond
0.23 =head_danger =recent_travel
0.23 =head_danger =trunk_pain
0.23 =hernia =vomiting
0.23 =hernia_stuck =short_breath
0.23 =high_altitude =short_breath
0.23 =hours_pain =lost_place
0.23 =hours_pain =low_mood
0.23 =hours_pain =sight_for_years
0.23 =hours_pain =smoke
0.23 =hurts_move =long_bleed
0.23 =hurts_move =severe_pain
0.23 =hypertension =swelling
0.23 =immunosuppressed =rigors
0.23 =injection_joint =leg_swelling_one
0.23 =itching =swelling_throat
0.23 =itching =throat_tight
0.23 =left_ribs
0.23 =leg_swelling_one =many_days
0.23 =limb_gave =weak_any
0.23 =limb_injury =vomiting
0.23 =long_bleed =young_baby
0.23 =many_days =pale_clammy
0.23 =nose_object =swallowed_battery
0.23 =one_side_belly =shoulder_pain
0.23 =pain_any =swelling
0.23 =pain_beyond =wound_infected
0.23 =racing_heart =squeezing_word
0.23 =radiates =tearing
0.23 =radiates_groin =sudden
0.23 =right_side =weak_one_side
0.23 =severe_weakness =vomiting
0.23 =shaking =speech
0.23 =skin_black =wound_infected
0.23 =speech =unresponsive
0.23 =speech_garbled =weak_one_side
0.23 =stumbles =sudden_balance
0.23 =sweating =trunk_pain
0.23 =swelling =ulcer_nsaid
0.23 =swelling =vaginal_bleeding
0.23 =urine_all_blood
0.23 =wakes =weak_one_side
0.23 ^ _ read
0.23 ^ _ slurr
0.23 ^ _ stop
0.23 ^ finger
0.23 ^ quick
0.23 ^ worst
0.23 a car
0.23 a crush
0.23 a pres
0.23 a shadow
0.23 a whistle
0.23 after _ car
0.23 after _ got
0.23 alone
0.23 an elephant
0.23 and _ -felt
0.23 and _ bother
0.23 and _ soak
0.23 and feet
0.23 and gray
0.23 and pain
0.23 and puked
0.23 and so
0.23 and swell
0.23 at _ but
0.23 baby is
0.23 been cough
0.23 been so
0.23 belly _ in
0.23 black _ on
0.23 breakfast
0.23 breath is
0.23 by _ like
0.23 came _ like
0.23 cat bite
0.23 catch
0.23 chemo _ i
0.23 chin to
0.23 cleaner _ my
0.23 clear fluid
0.23 cola _ my
0.23 cold sweat
0.23 crush feel
0.23 dad _ #11+
0.23 dad say
0.23 daughter _ she
0.23 daughter say
0.23 day _ on
0.23 dinner and
0.23 dove
0.23 down
0.23 elbow _ i
0.23 elephant
0.23 everyth is
0.23 eye _ back
0.23 eye with
0.23 feel _ faint
0.23 feel _ hot
0.23 fever _ feel
0.23 fish and
0.23 flopp
0.23 floppy _ wont
0.23 foot _ and
0.23 for #
0.23 for an
0.23 forever and
0.23 found _ on
0.23 friend _ typ
0.23 from _ nap
0.23 from _ rectum
0.23 from _ yard
0.23 get _ out
0.23 glucose #99+
0.23 half a
0.23 hand _ its
0.23 hard pee
0.23 have myasthenia
0.23 he _ drool
0.23 he look
0.23 heart _ at
0.23 hell _ me
0.23 hell kill
0.23 hes awake
0.23 his calf
0.23 his diaper
0.23 home _ the
0.23 hot to
0.23 husband _ look
0.23 husband face
0.23 i _ an
0.23 i _ myasthenia
0.23 i fell
0.23 im puk
0.23 in _ i
0.23 in _ nose
0.23 in _ pres
0.23 in _ wall
0.23 in there
0.23 incision is
0.23 is _ fast
0.23 is _ sore
0.23 is _ tight
0.23 is hang
0.23 is soak
0.23 is typ
0.23 it but
0.23 its _ and
0.23 ive _ my
0.23 ive _ so
0.23 ive got
0.23 jaw and
0.23 keep _ hard
0.23 keep _ off
0.23 keep nodd
0.23 leak _ fluid
0.23 let me
0.23 like faint
0.23 like its
0.23 lithium _ im
0.23 lying in
0.23 maroon and
0.23 miss and
0.23 mom took
0.23 more short
0.23 mouth _ the
0.23 mush
0.23 mushroom _ the
0.23 mushroom from
0.23 my _ heart
0.23 my own
0.23 my teammate
0.23 myasthenia
0.23 nail _ through
0.23 noisy breath
0.23 noon and
0.23 nostril
0.23 not -answer
0.23 now _ sleepy
0.23 of _ eye
0.23 of _ mom
0.23 of water
0.23 off her
0.23 old _ real
0.23 on like
0.23 or cough
0.23 oven cleaner
0.23 pain under
0.23 palm and
0.23 plu im
0.23 pour
0.23 pregnant _ hav
0.23 pressure behind
0.23 puked
0.23 quick question
0.23 real hot
0.23 red _ painful
0.23 roll back
0.23 saw her
0.23 say _ kill
0.23 say hell
0.23 see _ who
0.23 see people
0.23 shadow
0.23 shadow _ the
0.23 shadow on
0.23 shak _ heart
0.23 shak so
0.23 shallow
0.23 she on
0.23 shiver _ is
0.23 side _ so
0.23 side went
0.23 soak _ sweat
0.23 soak pad
0.23 start a
0.23 stopp _ steroid
0.23 stopp shiver
0.23 swell fast
0.23 swell under
0.23 swollen _ after
0.23 teammate
0.23 that _ is
0.23 the _ already
0.23 the _ bottle
0.23 the _ head
0.23 the chainsaw
0.23 the red
0.23 the same
0.23 the touch
0.23 tile and
0.23 tingl
0.23 to hang
0.23 toddler pull
0.23 toe _ black
0.23 tore a
0.23 trouble _ and
0.23 turn dusky
0.23 two _ old
0.23 up
0.23 up _ eat
0.23 up about
0.23 wait but
0.23 walk _ cough
0.23 was clean
0.23 was hit
0.23 way and
0.23 we _ him
0.23 we cant
0.23 we found
0.23 week _ now
0.23 week _ wont
0.23 wheez and
0.23 whistle
0.23 wipe _ i
0.23 without _ ive
0.23 woman
0.23 wont respond
0.23 worst _ ever
0.23 wrote the
0.22 # _ thi
0.22 #11+ _ all
0.22 #99+ #99+
0.22 -move _ yesterday
0.22 -poop -or
0.22 =a_lot =blood_in_urine
0.22 =a_lot =chest_lasting
0.22 =again_fainted =head_danger
0.22 =alcohol =mania_psychosis
0.22 =allergen =calf
0.22 =allergen =many_stings
0.22 =animal_bite =eye_hit_bad
0.22 =arm_or_jaw_too =burn_severity
0.22 =asthma =fast_breathing
0.22 =baby_hot =burn_severity
0.22 =back_pain =hernia_stuck
0.22 =back_pain =hernia_word
0.22 =back_pain =tearing
0.22 =back_pain =weak_legs
0.22 =barking_stridor =cannot_breathe
0.22 =battery_word =burn_severity
0.22 =belly_blow
0.22 =belly_blow =belly_hit
0.22 =belly_blow =belly_word
0.22 =belly_blow =hit_hard
0.22 =belly_hit =cold_outside
0.22 =belly_hit =fight_blow
0.22 =belly_pain
0.22 =belly_pain =belly_word
0.22 =belly_pain =pain_any
0.22 =belly_surgery_recent =hours_pain
0.22 =belly_word =constipation
0.22 =bite_bad =long_bleed
0.22 =bite_bad =one_eye
0.22 =bite_bad =stiff_neck
0.22 =bite_bad =suicidal
0.22 =bleeding_any =cut_self
0.22 =bleeding_any =fell
0.22 =bleeding_any =throat_sore
0.22 =bleeding_any =tonsils_out
0.22 =blood_thinner =chemical_word
0.22 =bluish =sweating
0.22 =bp_medicine =swelling
0.22 =burn_any =smoke
0.22 =burn_big =cold_limb
0.22 =burn_severity =chest_pain
0.22 =burn_severity =elderly
0.22 =burn_severity =left_ribs
0.22 =burn_severity =purple_rash
0.22 =burn_severity =recent_surgery
0.22 =burn_severity =swelling_face
0.22 =calf =hurts_breathing
0.22 =cannot_breathe =days_many
0.22 =cannot_breathe =eye_hit_bad
0.22 =cant_sit_still =pain_any
0.22 =car_crash =hip_hurts
0.22 =carbon_monoxide =hours_pain
0.22 =carbon_monoxide =wakes
0.22 =catheter_blocked
0.22 =chemical_word =chest_lasting
0.22 =chest_any =chest_pain
0.22 =chest_any =drugs_taken
0.22 =chest_any =limb_injury
0.22 =chest_lasting =double_vision
0.22 =chest_lasting =hurts_move
0.22 =chest_lasting =jaw_locked
0.22 =chest_lasting =not_self
0.22 =chest_lasting =sweating
0.22 =chest_lasting =throat_closing
0.22 =chest_lasting =tonsils_out
0.22 =chest_pain =dangerous_person
0.22 =chest_pain =pale_clammy
0.22 =chest_tearing =radiates
0.22 =clot_risk =cold_limb
0.22 =cold_exposure =dangerous_person
0.22 =cold_exposure =frostbite
0.22 =cold_exposure =limb_cold_pale
0.22 =cold_exposure =low_temp
0.22 =cold_exposure =rigors
0.22 =cold_limb =ear_wax
0.22 =cold_limb =low_temp
0.22 =cold_limb =turning_blue
0.22 =cold_only =eye_bulge
0.22 =cold_outside =fall_any
0.22 =confused =electric
0.22 =confused =fell
0.22 =confused =seizure
0.22 =confused =vomiting
0.22 =coughs_blood =short_breath
0.22 =dangerous_person =speech_garbled
0.22 =dangerous_person =withdrawal
0.22 =days_many =immunosuppressed
0.22 =days_many =injection_joint
0.22 =deep_cut =muscle_tear
0.22 =diarrhea =diarrhea_many
0.22 =drank
0.22 =during_exercise =vomiting
0.22 =ear_wax =indigestion_odd
0.22 =ear_wax =swelling
0.22 =elderly =fast_breathing
0.22 =elderly =short_breath
0.22 =eye_area =gallbladder
0.22 =eye_area =one_eye
0.22 =eye_area =recent_infection
0.22 =eye_area =rigors_hard
0.22 =eye_area =shaking
0.22 =eye_hit_bad =fell
0.22 =eye_hit_bad =limb_injury
0.22 =eye_hit_bad =pain_any
0.22 =eye_hit_bad =priapism
0.22 =eye_hit_bad =refuses
0.22 =eye_hit_bad =screams_moved
0.22 =eye_hit_bad =swallowed_battery
0.22 =eye_hit_bad =throat_sore
0.22 =eye_hit_bad =tonsils_out
0.22 =eyelids_swollen
0.22 =eyelids_swollen =swelling
0.22 =face_droop =numb_any
0.22 =face_droop =right_side
0.22 =fast_breathing =inhaler_fails
0.22 =feels_sleepy =near_faint
0.22 =fever =heat_exposure
0.22 =fever =leg_swelling_one
0.22 =fever =no_gas
0.22 =fever =rectal_blood
0.22 =fever =red_racing
0.22 =fever =stool_blood
0.22 =fever =trunk_pain
0.22 =fever =unresponsive
0.22 =fever =weak_any
0.22 =flank_pain =hernia_word
0.22 =gallbladder =upper_belly_pain
0.22 =harm_others =means_mentioned
0.22 =head_danger =liver_known
0.22 =head_danger =no_insulin
0.22 =head_danger =radiates_groin
0.22 =headache =swelling_lips
0.22 =heat_exposure =unresponsive
0.22 =hernia_stuck =swallow_trouble
0.22 =hernia_stuck =wont_swallow
0.22 =hit_hard =limb_bleeds
0.22 =hoarse =speech
0.22 =hours_pain =injection_joint
0.22 =hours_pain =numb_any
0.22 =hours_pain =unresponsive
0.22 =hurts_breathing =trunk_pain
0.22 =hurts_move =swelling
0.22 =itchy_only =swelling_throat
0.22 =left_ribs =weak_any
0.22 =leg_swelling_one =pleuritic
0.22 =leg_swelling_one =wound_infected
0.22 =limb_cold_pale =low_temp
0.22 =low_mood =numb_any
0.22 =low_mood =tingling_hands
0.22 =mania_psychosis =withdrawal
0.22 =many_stings
0.22 =many_stings =sting
0.22 =muscle_tear =tendon_seen
0.22 =muscle_tear =tick
0.22 =no_insulin =vomiting
0.22 =numb_any =radiates
0.22 =one_eye
0.22 =pain_any =severe_weakness
0.22 =pain_any =tingling_hands
0.22 =pale_clammy =speech
0.22 =phlegm =tetanus_due
0.22 =phlegm =wound
0.22 =radiates_groin =vomiting
0.22 =short_breath =young_baby
0.22 =skin_infection =wound_infected
0.22 =speech =sweating
0.22 =speech =vomiting
0.22 =squeezing_word =tingling_hands
0.22 =squeezing_word =weak_legs
0.22 =sudden =vomiting
0.22 =swelling_now =tongue_swollen
0.22 =vomiting_constantly =weak_any
0.22 ^ _ came
0.22 ^ _ dad
0.22 ^ _ faint
0.22 ^ _ mom
0.22 ^ _ move
0.22 ^ _ stomach
0.22 ^ _ symptom
0.22 ^ _ tongue
0.22 ^ touch
0.22 a bag
0.22 a kitchen
0.22 a sinu
0.22 addison
0.22 afib
0.22 and _ about
0.22 and _ chill
0.22 and _ diaper
0.22 and _ drunk
0.22 and _ nurse
0.22 and _ since
0.22 and had
0.22 and soak
0.22 and tonight
0.22 antifreeze by
0.22 are _ weaker
0.22 are white
0.22 arm are
0.22 around _ and
0.22 asthma pump
0.22 at _ she
0.22 baby _ mov
0.22 baby _ she
0.22 bad im
0.22 been _ me
0.22 been kill
0.22 belly _ tight
0.22 belt
0.22 black _ twice
0.22 bleed after
0.22 blue _ a
0.22 breath since
0.22 breathe in
0.22 bunch _ grandma
0.22 burn _ a
0.22 by _ mower
0.22 cant _ and
0.22 catheter is
0.22 chest _ been
0.22 chest _ when
0.22 chest tightnes
0.22 chok _ last
0.22 come _ wrong
0.22 cup _ blood
0.22 cut _ by
0.22 dad _ on
0.22 day _ my
0.22 dialysi _ was
0.22 diaper and
0.22 diarrhea _ time
0.22 down for
0.22 epidural _ my
0.22 epidural yesterday
0.22 eye and
0.22 eye roll
0.22 face _ up
0.22 fall _ my
0.22 fall _ the
0.22 feel woozy
0.22 floor my
0.22 floor since
0.22 flutter and
0.22 from his
0.22 get air
0.22 girl is
0.22 got _ back
0.22 got thrown
0.22 grandfather _ is
0.22 grapefruit
0.22 gush of
0.22 had _ #11+
0.22 had like
0.22 has _ leg
0.22 have _ cell
0.22 have sickle
0.22 have thi
0.22 havent _ -in
0.22 he _ only
0.22 he can
0.22 he feel
0.22 headache _ a
0.22 headache _ feel
0.22 headache _ im
0.22 headache that
0.22 hear voic
0.22 heavy i
0.22 hell
0.22 her antidepressant
0.22 her bike
0.22 her last
0.22 here _ i
0.22 hes _ confus
0.22 hes so
0.22 his _ flare
0.22 his _ up
0.22 his nostril
0.22 hive _ and
0.22 hive everywhere
0.22 hot car
0.22 hot swollen
0.22 hour _ im
0.22 hurt _ crazy
0.22 husband hasnt
0.22 i _ lisinopril
0.22 i _ sickle
0.22 i _ weak
0.22 i know
0.22 i woke
0.22 ice cold
0.22 im
0.22 im nauseou
0.22 im scar
0.22 in _ since
0.22 inhaler is
0.22 into _ heart
0.22 is blue
0.22 is rock
0.22 is shak
0.22 it _ stop
0.22 it went
0.22 it wont
0.22 its _ than
0.22 keep _ and
0.22 keep throw
0.22 kill _ since
0.22 kitchen _ and
0.22 left ear
0.22 leg
0.22 leg _ gett
0.22 leg _ twice
0.22 leg has
0.22 lie
0.22 like _ on
0.22 like an
0.22 look weird
0.22 lump in
0.22 me since
0.22 minute
0.22 miss dialysi
0.22 my _ head
0.22 my _ slit
0.22 my roommate
0.22 near _ out
0.22 neck stiff
0.22 nostril flare
0.22 now vomit
0.22 of them
0.22 off by
0.22 on _ with
0.22 out wrong
0.22 outlet and
0.22 pain _ one
0.22 pain is
0.22 painful and
0.22 partner _ his
0.22 partner put
0.22 pee blood
0.22 pencil
0.22 play _ i
0.22 pound _ and
0.22 pound _ week
0.22 pound thi
0.22 pregnant _ wks
0.22 put _ on
0.22 rash _ one
0.22 rib suck
0.22 roll _ the
0.22 roll off
0.22 runn _ my
0.22 rusty
0.22 she _ but
0.22 she _ sleepy
0.22 she fell
0.22 she still
0.22 she wheez
0.22 shoot me
0.22 sick _ my
0.22 sick to
0.22 sinu infection
0.22 slamm in
0.22 sleep and
0.22 slit her
0.22 slow down
0.22 spinn
0.22 spot
0.22 spot _ dont
0.22 stick _ and
0.22 stomach _ like
0.22 stop vomit
0.22 sudden _ hear
0.22 swallow some
0.22 swell _ and
0.22 swollen _ cant
0.22 swollen _ hes
0.22 swollen _ red
0.22 tear pain
0.22 tendon
0.22 text goodbye
0.22 the _ fever
0.22 the _ she
0.22 the _ thing
0.22 the ear
0.22 the face
0.22 the room
0.22 then it
0.22 ther an
0.22 thi squeez
0.22 threaten to
0.22 three _ today
0.22 throat _ tight
0.22 throw _ after
0.22 tight
0.22 tighten
0.22 tightnes
0.22 to _ stomach
0.22 today i
0.22 today no
0.22 toddler with
0.22 touch _ live
0.22 touch a
0.22 twice and
0.22 two _ them
0.22 tylenol _ hour
0.22 up _ cup
0.22 up _ half
0.22 upper
0.22 use it
0.22 voic and
0.22 vomit _ green
0.22 vomit _ my
0.22 week along
0.22 week now
0.22 went _ when
0.22 went stiff
0.22 wire _ got
0.22 wire and
0.22 yesterday _ leg
0.22 you _ to
0.22 you want
0.22 yr
0.21 #99+ _ #99+
0.21 -# -day
0.21 -anyth and
0.21 -baby -kick
0.21 -doing _ and
0.21 -felt -my
0.21 -my -baby
0.21 -my _ -move
0.21 -slept _ -day
0.21 -the _ -kick
0.21 -two
0.21 -two -day
0.21 <thi
0.21 =a_lot =heat_danger
0.21 =a_lot =trunk_pain
0.21 =a_lot =vomiting_blood
0.21 =a_lot =vomiting_constantly
0.21 =a_lot =weak_any
0.21 =a_lot =wheeze_word
0.21 =abuse_danger =eye_hit_bad
0.21 =alcohol
0.21 =alcohol =cold_exposure
0.21 =allergen =hives_all
0.21 =animal_bite =hours_pain
0.21 =arm_or_jaw_too =squeezing_word
0.21 =arm_or_jaw_too =tooth
0.21 =baby =dry_mouth
0.21 =back_pain =chest_tearing
0.21 =battery_word =swallowed_thing
0.21 =belly_hit =speech
0.21 =belly_hit =vomiting
0.21 =belly_pain =hurts_move
0.21 =belly_word =dizzy
0.21 =belly_word =jaundice
0.21 =belly_word =radiates
0.21 =birth_now =chest_lasting
0.21 =bite_bad =cut_by_accident
0.21 =bite_bad =hoarse
0.21 =bite_bad =swelling_face
0.21 =bladder_bowel_loss =suicidal
0.21 =bleeding_any =hurts_move
0.21 =bleeding_any =radiates_groin
0.21 =bleeding_any =trunk_pain
0.21 =bleeding_heavy =cough
0.21 =bleeding_heavy =eye_area
0.21 =blister_any =wound_infected
0.21 =blister_word =wound_infected
0.21 =blood_in_urine =chest_lasting
0.21 =blood_thinner =head_danger
0.21 =blood_thinner =not_clotting
0.21 =blurry_vision =swelling
0.21 =burn_severity =eye_pain
0.21 =burn_severity =pain_any
0.21 =burn_severity =recent_infection
0.21 =burn_severity =snake
0.21 =burn_severity =snake_bad
0.21 =burn_severity =squeezing_word
0.21 =calf =pale_clammy
0.21 =cannot_breathe =pleuritic
0.21 =cant_lie_flat =chest_lasting
0.21 =car_crash =swelling
0.21 =cast_tight =numb_any
0.21 =cast_tight =tingling_hands
0.21 =chemical_word =hernia_stuck
0.21 =chemical_word =swallowed_thing
0.21 =chest_lasting =fainted
0.21 =chest_lasting =fight_blow
0.21 =chest_lasting =high_altitude
0.21 =chest_lasting =inconsolable
0.21 =chest_lasting =limp_leg
0.21 =chest_lasting =pain_any
0.21 =chest_lasting =rectal_blood
0.21 =chest_lasting =severe_weakness
0.21 =chest_lasting =sudden_balance
0.21 =chest_lasting =tetanus_due
0.21 =chest_lasting =uti
0.21 =chest_lasting =wakes
0.21 =chest_lasting =wound
0.21 =chest_pain =short_breath
0.21 =chest_pressure =cold_limb
0.21 =child_got_pills =cut_by_accident
0.21 =child_got_pills =hit_hard
0.21 =child_got_pills =swallowed_thing
0.21 =choking =swallow_trouble
0.21 =cholinergic =radiates
0.21 =clot_risk =recent_surgery
0.21 =co_words =confused
0.21 =co_words =means_mentioned
0.21 =confused =liver_known
0.21 =cut_by_accident =poison_swallowed
0.21 =dangerous_person =dementia_known
0.21 =dangerous_person =new_confusion
0.21 =dangerous_person =scratched
0.21 =dangerous_person =sight_for_years
0.21 =dangerous_person =swelling
0.21 =dangerous_person =unequal_pupils
0.21 =dark_urine =heat_exposure
0.21 =dialysis
0.21 =dialysis =kidney_disease
0.21 =dizzy =one_side_belly
0.21 =drowsy =jaundice
0.21 =drowsy =wont_feed
0.21 =drug_named =new_medicine
0.21 =drug_named =pain_any
0.21 =drug_named =swelling
0.21 =ear_wax =head_danger
0.21 =ear_wax =vomiting
0.21 =eye_area =weak_one_side
0.21 =eye_hit_bad =fell_baby
0.21 =eye_hit_bad =radiates
0.21 =eye_hit_bad =recent_travel
0.21 =fainted =wakes
0.21 =fall_any =speech
0.21 =fever =one_side_belly
0.21 =fever =possible_fracture
0.21 =fever =thyroid_off
0.21 =flank_pain =head_danger
0.21 =getting_worse =rigors
0.21 =head_danger =nail_word
0.21 =head_danger =recent_infection
0.21 =head_danger =wound
0.21 =headache =hit_hard
0.21 =heart_condition
0.21 =heart_murmur_fever =valve_or_device
0.21 =hernia_stuck =swallowed_battery
0.21 =hip_fracture =possible_fracture
0.21 =hip_hurts =radiates
0.21 =hit_hard =pain_any
0.21 =hives =hours_pain
0.21 =hours_pain =pleuritic
0.21 =hours_pain =shaking
0.21 =itching =short_breath
0.21 =itchy_only =short_breath
0.21 =itchy_only =throat_tight
0.21 =jaundice =upper_belly_pain
0.21 =jaw_arm_sweat =weak_one_side
0.21 =ketone_breath =nail_word
0.21 =ketone_breath =wound
0.21 =leaking
0.21 =limb_cold_pale =limb_injury
0.21 =limb_injury =not_clotting
0.21 =limb_injury =spreading
0.21 =long_bleed =radiates
0.21 =lost_place
0.21 =many_days =trunk_pain
0.21 =many_days =young_baby
0.21 =moved_right =upper_belly_pain
0.21 =nail_word =phlegm
0.21 =nail_word =tetanus_due
0.21 =nail_word =thirsty
0.21 =neck_pain =radiates
0.21 =new_medicine =throat_tight
0.21 =not_clotting =scratched
0.21 =not_clotting =wound
0.21 =now_at_rest
0.21 =numb_any =toes_cold
0.21 =pale_clammy =tooth
0.21 =possible_fracture =spreading
0.21 =rash =swelling_lips
0.21 =recent_infection
0.21 =recent_travel =rigors
0.21 =seizure =tia_resolved
0.21 =severe_headache =stiff_neck
0.21 =shaking =vomiting
0.21 =short_breath =vomiting
0.21 =speech =stroke_word
0.21 =speech_garbled =stroke_word
0.21 =spreading =swelling
0.21 =swallowed_battery =swallowed_thing
0.21 =sweating =tooth
0.21 =swelling_face =swelling_lips
0.21 =thirsty =wound
0.21 =tick =vomiting
0.21 =tingling_hands
0.21 =upper_belly_pain
0.21 =urinary_stuck =weak_any
0.21 ^ _ grandpa
0.21 ^ _ has
0.21 ^ _ medicine
0.21 ^ _ spleen
0.21 ^ deep
0.21 ^ his
0.21 ^ rattlesnake
0.21 ^ so
0.21 a _ nail
0.21 a _ pod
0.21 a _ second
0.21 a _ tell
0.21 a diabetic
0.21 a gas
0.21 a laundry
0.21 a transplant
0.21 a voice
0.21 after _ gone
0.21 after cashew
0.21 after my
0.21 ago _ now
0.21 alarm _ off
0.21 alive anymore
0.21 all since
0.21 and _ -pee
0.21 and _ act
0.21 and _ gum
0.21 and _ los
0.21 and _ rac
0.21 and _ remember
0.21 and _ squeez
0.21 and pale
0.21 and sweat
0.21 are numb
0.21 are roll
0.21 ate _ peanut
0.21 attack
0.21 baby last
0.21 back _ hurt
0.21 bathroom _ and
0.21 be alive
0.21 beat _ up
0.21 belly _ a
0.21 belly button
0.21 birth _ week
0.21 bleed _ there
0.21 blood sugar
0.21 breakfast she
0.21 bulg and
0.21 by _ car
0.21 came down
0.21 cant _ in
0.21 cant _ word
0.21 cant speak
0.21 chemo _ my
0.21 clear her
0.21 coffee _ out
0.21 coke
0.21 cough but
0.21 crash and
0.21 cut _ glas
0.21 daughter _ the
0.21 daughter drank
0.21 dont _ -my
0.21 dropp thing
0.21 dry _ #
0.21 elephant _ on
0.21 eye _ roll
0.21 eye went
0.21 few _ of
0.21 few second
0.21 flank
0.21 for #11+
0.21 for ten
0.21 found _ brother
0.21 friend took
0.21 goe _ my
0.21 got _ the
0.21 got stung
0.21 got thi
0.21 grabb his
0.21 grandma fell
0.21 had _ crush
0.21 has to
0.21 hav an
0.21 have _ catheter
0.21 have to
0.21 havent _ -my
0.21 hear _ voice
0.21 hear a
0.21 heart _ rac
0.21 her _ since
0.21 her voice
0.21 hes used
0.21 hid
0.21 his _ feel
0.21 his face
0.21 his rib
0.21 hot _ on
0.21 hurt _ im
0.21 i _ antifreeze
0.21 i _ contact
0.21 i _ got
0.21 i _ meth
0.21 i _ nodd
0.21 i _ out
0.21 i _ real
0.21 i gave
0.21 im #11+
0.21 im _ pas
0.21 im shiver
0.21 in _ lower
0.21 infection and
0.21 is _ slow
0.21 is los
0.21 its _ fast
0.21 its purple
0.21 ive _ vomit
0.21 jaw _ and
0.21 jaw is
0.21 keep _ her
0.21 keep hav
0.21 knee _ hot
0.21 know where
0.21 laundry _ and
0.21 left _ went
0.21 lift _ right
0.21 like _ fork
0.21 like _ gonna
0.21 like _ polish
0.21 like nail
0.21 look a
0.21 look at
0.21 maybe
0.21 me _ and
0.21 me _ but
0.21 me _ im
0.21 meth
0.21 my _ im
0.21 my _ throat
0.21 my face
0.21 my grandson
0.21 my pulse
0.21 need _ my
0.21 new antibiotic
0.21 no -gas
0.21 nose _ been
0.21 of
0.21 of _ pill
0.21 of _ pod
0.21 off _ bed
0.21 ok but
0.21 over it
0.21 pain _ no
0.21 partner say
0.21 pod and
0.21 pound _ my
0.21 replacement _ out
0.21 rusty nail
0.21 said hes
0.21 shard _ glas
0.21 shard of
0.21 she _ warfarin
0.21 since #
0.21 since we
0.21 smell _ i
0.21 soft
0.21 someth _ is
0.21 someth in
0.21 son _ the
0.21 soot
0.21 soot _ my
0.21 soot in
0.21 speech _ weird
0.21 spleen
0.21 spray _ pesticide
0.21 still there
0.21 stop _ for
0.21 stop breath
0.21 stuck _ battery
0.21 stung by
0.21 sure
0.21 swallow _ button
0.21 ten _ and
0.21 testicle is
0.21 that _ quit
0.21 the _ got
0.21 the _ lip
0.21 the _ with
0.21 the garden
0.21 ther _ lot
0.21 they get
0.21 think im
0.21 threw _ and
0.21 throat _ swollen
0.21 thrown up
0.21 time _ the
0.21 to _ alive
0.21 to _ left
0.21 too deep
0.21 turn yellow
0.21 type #
0.21 under _ sink
0.21 up _ everyth
0.21 up _ his
0.21 up overnight
0.21 valve
0.21 voice _ gone
0.21 voice _ me
0.21 voice tell
0.21 walk up
0.21 want _ kill
0.21 was splash
0.21 we pull
0.21 weak _ my
0.21 wear contact
0.21 weight _ his
0.21 went _ his
0.21 wife
0.21 wild _ from
0.21 window and
0.21 with high
0.21 with hot
0.21 wont close
0.21 wrist _ like
0.21 wrist look
0.21 yesterday _ #11+
0.2 #11+ _ at
0.2 #11+ _ mother
0.2 -help
0.2 -or _ -for
0.2 -pass
0.2 -pass -gas
0.2 <at <#11+
0.2 <died <sudden
0.2 <died _ <at
0.2 <sudden
0.2 <sudden <at
0.2 <sudden _ <#11+
0.2 <used _ <get
0.2 =a_lot =cannot_breathe
0.2 =a_lot =sugar_very_high
0.2 =a_lot =wont_feed
0.2 =acts_drunk =dangerous_person
0.2 =allergen =iron_pills
0.2 =allergen =new_medicine
0.2 =allergen =unresponsive
0.2 =arm_or_jaw_too =wound
0.2 =baby =harm_others
0.2 =baby =jelly_stool
0.2 =baby =new_baby
0.2 =baby =phlegm
0.2 =baby =postpartum
0.2 =barking_stridor =tripod
0.2 =belly_hard =head_danger
0.2 =belly_hit =legs_gone
0.2 =belly_word =crohns
0.2 =belly_word =squeezing_word
0.2 =belly_word =vomiting_blood
0.2 =belly_word =wont_feed
0.2 =bite_bad =car_crash
0.2 =bite_bad =feels_sleepy
0.2 =bite_bad =hit_hard
0.2 =bite_bad =purple_word
0.2 =bite_bad =severe_weakness
0.2 =black_stool =tia_resolved
0.2 =bleeding_heavy =coughs_blood
0.2 =bleeds_a_lot =near_faint
0.2 =blister_word =deep_burn
0.2 =blister_word =mouth_sores
0.2 =blood_in_urine =urine_all_blood
0.2 =blood_streak =tiny_red
0.2 =blood_thinner =headache
0.2 =blood_thinner =limb_bleeds
0.2 =bluish =hours_pain
0.2 =bp_very_high =pain_any
0.2 =burn_severity =dystonia
0.2 =burn_severity =fall_any
0.2 =burn_severity =hurts_breathing
0.2 =burn_severity =new_baby
0.2 =burn_severity =rigors_hard
0.2 =burn_severity =soaking_pad
0.2 =burn_severity =tia_resolved
0.2 =calf =chest_lasting
0.2 =calf =purple_word
0.2 =calf =squeezing_word
0.2 =cannot_breathe =cant_lie_flat
0.2 =cannot_move_limb =chest_lasting
0.2 =cannot_move_side =hurts_move
0.2 =cannot_move_side =severe_weakness
0.2 =cant_sit_still =flank_pain
0.2 =cant_sit_still =trunk_pain
0.2 =cant_stand =head_danger
0.2 =car_crash =neck_pain
0.2 =chest_any =pleuritic
0.2 =chest_any =severe_pain
0.2 =chest_lasting =dystonia
0.2 =chest_lasting =hypertension
0.2 =chest_lasting =legs_gone
0.2 =chest_lasting =smoke
0.2 =chest_lasting =trunk_pain
0.2 =chest_lasting =vomiting
0.2 =chest_lasting =wont_swallow
0.2 =chest_pain
0.2 =chest_pain =pain_any
0.2 =chest_pain =pleuritic
0.2 =chest_pain =severe_pain
0.2 =child_got_pills =cholinergic
0.2 =child_got_pills =drooling
0.2 =child_got_pills =eye_area
0.2 =cholinergic
0.2 =clot_risk =coughs_blood
0.2 =clot_risk =eye_hit
0.2 =clot_risk =eye_pierced
0.2 =co_words =low_mood
0.2 =cold_exposure =long_bleed
0.2 =cold_limb =deep_burn
0.2 =cold_limb =hip_hurts
0.2 =cold_limb =neck_pain
0.2 =cold_outside =hit_hard
0.2 =collapsed_word =dangerous_person
0.2 =confused =eye_area
0.2 =confused =fast_breathing
0.2 =constipation =head_danger
0.2 =constipation =vomiting
0.2 =contractions =pain_any
0.2 =coughs_blood =pain_any
0.2 =crohns =fever
0.2 =curtain_word =hours_pain
0.2 =cut_by_accident =unresponsive
0.2 =dangerous_person =jaundice
0.2 =dangerous_person =never_spoke_word
0.2 =dangerous_person =rigors
0.2 =dangerous_person =seizure_repeat
0.2 =dangerous_person =squeezing_word
0.2 =dangerous_person =young_baby
0.2 =dark_urine =urine_all_blood
0.2 =days_many =no_urine
0.2 =days_many =numb_any
0.2 =days_many =saddle_numb
0.2 =days_many =weak_any
0.2 =deaf_sudden =dizzy
0.2 =deep_cut =suicidal
0.2 =deformed =toes_cold
0.2 =diabetes =feels_sleepy
0.2 =dizzy =long_bleed
0.2 =dizzy =sudden
0.2 =dizzy =weak_any
0.2 =drooling =eye_hit_bad
0.2 =drowsy =overdose_taken
0.2 =drowsy =unresponsive
0.2 =during_effort
0.2 =ear_swollen =eye_hit_bad
0.2 =ear_swollen =squeezing_word
0.2 =elderly =nitro_fails
0.2 =eye_bulge =eye_pain
0.2 =eye_bulge =pain_any
0.2 =eye_hit_bad =tearing_trunk
0.2 =eye_pain =fever
0.2 =fall_any =legs_gone
0.2 =fast_breathing =newborn
0.2 =fast_breathing =vomiting
0.2 =fever =leaking
0.2 =fever =line_infected
0.2 =fever =racing_heart
0.2 =fever =skin_infection
0.2 =fever =tia_resolved
0.2 =fight_blow =hearing
0.2 =flank_pain =trunk_pain
0.2 =gangrene =wound_infected
0.2 =getting_worse =rash
0.2 =hallucinating =pain_any
0.2 =harm_others =new_baby
0.2 =head_danger =limp_refuses
0.2 =head_danger =scratched
0.2 =hernia_stuck =hurts_move
0.2 =hernia_stuck =toes_cold
0.2 =high_fever =unresponsive
0.2 =hip_fracture =severe_weakness
0.2 =hours_pain =hurts_breathing
0.2 =hours_pain =leaking
0.2 =hours_pain =one_side_belly
0.2 =hurts_breathing =noisy_rest
0.2 =indigestion_odd =long_bleed
0.2 =injection_joint =swelling
0.2 =leg_swelling_one =squeezing_word
0.2 =limb_injury =rigors_hard
0.2 =limb_injury =shaking
0.2 =lips_blue =short_breath
0.2 =many_days =recent_surgery
0.2 =many_days =wound_infected
0.2 =means_mentioned =took_some_pills
0.2 =mottled
0.2 =mottled =rash
0.2 =near_faint =tia_resolved
0.2 =neck_pain =spine_injury
0.2 =new_medicine =swelling
0.2 =no_gas
0.2 =pain_any =tearing_trunk
0.2 =pain_any =weak_any
0.2 =pale_clammy =weak_any
0.2 =possible_fracture =purple_word
0.2 =possible_fracture =sting
0.2 =pregnant =severe_pain
0.2 =pregnant =shoulder_pain
0.2 =pressure_elsewhere =radiates
0.2 =rash =spreading
0.2 =rash =tiny_red
0.2 =rash =vomiting
0.2 =right_side =trunk_pain
0.2 =right_side =vision_loss
0.2 =rigors =speech
0.2 =rigors_hard =unresponsive
0.2 =scratched =self_harm_now
0.2 =self_harm_now =wound
0.2 =severe_headache =swelling
0.2 =severe_weakness =stiff_neck
0.2 =shaking =unresponsive
0.2 =short_breath =wakes
0.2 =speech =swelling
0.2 =squeezing_word =tearing_trunk
0.2 =squeezing_word =weak_any
0.2 =sweating =tia_resolved
0.2 =swelling =throat_tight
0.2 =tia_resolved =tropics
0.2 =tiny_red
0.2 =took_some_pills =using_word
0.2 ^ _ tarry
0.2 ^ bitten
0.2 ^ drove
0.2 ^ ok
0.2 a _ bender
0.2 a fender
0.2 a purple
0.2 a wasp
0.2 about _ it
0.2 after _ and
0.2 again _ and
0.2 again in
0.2 all _ last
0.2 als
0.2 als and
0.2 an electric
0.2 and _ blue
0.2 and _ couldnt
0.2 and _ drink
0.2 and _ headache
0.2 and _ leak
0.2 and _ lung
0.2 and _ nostril
0.2 and _ numb
0.2 and _ speech
0.2 and _ spurt
0.2 and _ sugar
0.2 and _ thigh
0.2 and clammy
0.2 and coffee
0.2 and dry
0.2 and mouth
0.2 any _ on
0.2 any weight
0.2 are burnt
0.2 arm
0.2 ate _ berri
0.2 baby _ bright
0.2 baby vomit
0.2 bare breath
0.2 battery in
0.2 be _ without
0.2 been out
0.2 bender
0.2 berri
0.2 black _ poop
0.2 black _ smell
0.2 black _ tar
0.2 black like
0.2 black tarry
0.2 blue _ he
0.2 board and
0.2 breath _ even
0.2 breath deep
0.2 breath real
0.2 breathe and
0.2 bright _ stuff
0.2 bright green
0.2 brother <died
0.2 brother _ <sudden
0.2 brother _ hes
0.2 but _ my
0.2 calm
0.2 cant _ vomit
0.2 chemo _ a
0.2 chest _ back
0.2 chest since
0.2 clutch
0.2 clutch _ chest
0.2 clutch his
0.2 com _ after
0.2 dad _ is
0.2 day she
0.2 diarrhea with
0.2 dont _ away
0.2 dont go
0.2 end _ all
0.2 ever
0.2 every _ and
0.2 eye _ hit
0.2 eye while
0.2 feel _ its
0.2 feel _ on
0.2 feel behind
0.2 fender
0.2 fender bender
0.2 fight _ when
0.2 fight me
0.2 finger in
0.2 flew _ my
0.2 foot was
0.2 friend _ me
0.2 friend _ she
0.2 fume in
0.2 gas and
0.2 girl
0.2 give _ juice
0.2 grabb _ hot
0.2 grabb the
0.2 grandpa
0.2 grandson
0.2 green _ #11+
0.2 hair _ burnt
0.2 hair are
0.2 hand feel
0.2 has _ high
0.2 has _ knife
0.2 has als
0.2 have _ real
0.2 he ate
0.2 he make
0.2 he stopp
0.2 heart _ i
0.2 her _ an
0.2 her belly
0.2 hernia _ out
0.2 hes _ blue
0.2 high _ and
0.2 hot
0.2 hot _ palm
0.2 hot _ skin
0.2 hour i
0.2 i _ awful
0.2 i _ clean
0.2 i _ hav
0.2 i _ in
0.2 i swallow
0.2 i try
0.2 if
0.2 im clammy
0.2 im gasp
0.2 im gett
0.2 in _ fender
0.2 in _ groin
0.2 in _ snow
0.2 in and
0.2 in even
0.2 in welt
0.2 infection _ now
0.2 is cut
0.2 is out
0.2 is super
0.2 is twist
0.2 it _ myself
0.2 it _ red
0.2 its #99+
0.2 its spurt
0.2 jelly and
0.2 jump _ the
0.2 just
0.2 kick
0.2 leg _ weak
0.2 lime
0.2 lime powder
0.2 lip _ purple
0.2 look _ tar
0.2 methadone
0.2 mix up
0.2 mom _ hav
0.2 mom _ in
0.2 month _ fell
0.2 mother _ breakfast
0.2 mouth _ drool
0.2 mouth _ red
0.2 move _ neck
0.2 my _ hair
0.2 my _ soft
0.2 my lip
0.2 my wife
0.2 myself on
0.2 neighbor is
0.2 nitro _ time
0.2 nitro three
0.2 noise every
0.2 nose _ are
0.2 nose hair
0.2 now _ a
0.2 now _ heart
0.2 now _ keep
0.2 now his
0.2 nurs home
0.2 of _ cant
0.2 of _ im
0.2 off _ #11+
0.2 old fell
0.2 on _ nail
0.2 on myself
0.2 on that
0.2 one _ since
0.2 our #
0.2 out _ now
0.2 over
0.2 overnight
0.2 oxygen _ say
0.2 pacemaker and
0.2 palm _ white
0.2 palm is
0.2 peel
0.2 piece _ glas
0.2 poop is
0.2 pound and
0.2 pound headache
0.2 pregnant _ headache
0.2 pregnant _ just
0.2 put _ weight
0.2 put any
0.2 quit _ im
0.2 rate _ #99+
0.2 right
0.2 right _ my
0.2 runn and
0.2 say _ baby
0.2 say _ going
0.2 second and
0.2 see out
0.2 see straight
0.2 see the
0.2 she _ -breath
0.2 she _ hold
0.2 should _ wait
0.2 shovel and
0.2 shrimp
0.2 skin _ blotchy
0.2 smell _ nail
0.2 so _ hes
0.2 so tight
0.2 splash _ my
0.2 spray in
0.2 spread _ and
0.2 spread fast
0.2 squeaky _ every
0.2 squeaky noise
0.2 squeez feel
0.2 start at
0.2 still
0.2 straight and
0.2 struck
0.2 swollen _ she
0.2 tarry
0.2 tarry _ and
0.2 tarry poop
0.2 testicle pain
0.2 that side
0.2 the _ has
0.2 the _ wont
0.2 the snow
0.2 them
0.2 think _ mom
0.2 three _ thi
0.2 to _ arm
0.2 to _ back
0.2 to _ up
0.2 to bother
0.2 today his
0.2 tongue _ swell
0.2 torn
0.2 up _ leg
0.2 up gasp
0.2 vision _ black
0.2 vodka
0.2 vomit bright
0.2 was _ last
0.2 was left
0.2 we _ grandpa
0.2 week _ a
0.2 weight _ it
0.2 went _ the
0.2 when _ try
0.2 while grind
0.2 white _ blister
0.2 whole _ and
0.2 wife had
0.2 woke _ with
0.2 word out
0.2 year and
0.2 yo mother
0.19 # _ ago
0.19 # _ old
0.19 #99+ she
0.19 -five -day
0.19 -in -five
0.19 -tear
0.19 =a_lot =dangerous_person
0.19 =a_lot =limb_bleeds
0.19 =allergen =dizzy
0.19 =allergen =inhaled_object
0.19 =allergen =suicidal
0.19 =amputated =cold_limb
0.19 =appendix_said
0.19 =armed_now =fall_any
0.19 =armed_now =fight_blow
0.19 =armed_now =hit_hard
0.19 =baby =long_bleed
0.19 =baby_hot =fever
0.19 =back_pain =chest_lasting
0.19 =back_pain =one_side_belly
0.19 =back_pain =shoulder_pain
0.19 =belly_pain =pale_clammy
0.19 =belly_pain =right_side
0.19 =belly_pain =sweating
0.19 =belly_surgery_recent =pain_any
0.19 =belly_surgery_recent =postpartum
0.19 =belly_word
0.19 =belly_word =diabetes
0.19 =belly_word =feels_sleepy
0.19 =belly_word =kid_breathing
0.19 =belly_word =right_side
0.19 =birth_now =eye_hit_bad
0.19 =bite_bad =blind_one_eye
0.19 =bite_bad =contact_lens
0.19 =bite_bad =swelling_now
0.19 =bleeding_any =injection_joint
0.19 =bleeding_any =no_urine
0.19 =bleeding_any =recent_surgery
0.19 =bleeding_heavy =bleeds_a_lot
0.19 =bleeding_heavy =blood_thinner
0.19 =bleeding_heavy =nosebleed
0.19 =blind_one_eye
0.19 =blind_one_eye =eye_area
0.19 =blind_one_eye =eye_hit_bad
0.19 =blind_one_eye =one_eye
0.19 =blind_one_eye =vision_loss
0.19 =blister_any =eye_red
0.19 =blister_word =eye_red
0.19 =blood_streak =cannot_breathe
0.19 =blood_streak =getting_worse
0.19 =blood_streak =pain_beyond
0.19 =blow_chest =blow_ribs
0.19 =blow_chest =fall_any
0.19 =blow_chest =hit_hard
0.19 =blow_ribs =burn_severity
0.19 =bluish =fever
0.19 =bluish =pain_any
0.19 =bluish =using_word
0.19 =blurry_vision =flashes_floaters
0.19 =blurry_vision =sudden
0.19 =breathe_word =burn_severity
0.19 =breathe_word =heart_condition
0.19 =bruising =purple_rash
0.19 =bruising =rash
0.19 =burn_severity =chest_pain_now
0.19 =burn_severity =cramps
0.19 =burn_severity =dark_urine
0.19 =burn_severity =gradual_numb
0.19 =burn_severity =jaundice
0.19 =burn_severity =now_at_rest
0.19 =calf =limb_bleeds
0.19 =calf =pain_beyond
0.19 =calf =to_the_bone
0.19 =cancer_history =fever
0.19 =cancer_history =immunosuppressed
0.19 =cant_lie_flat =hours_pain
0.19 =cant_stand =hours_pain
0.19 =chemical_strong =pain_any
0.19 =chemical_word =eye_pain
0.19 =chest_any =chest_pain_now
0.19 =chest_any =now_at_rest
0.19 =chest_lasting =device_shock
0.19 =chest_lasting =gums_bleed
0.19 =chest_lasting =possible_fracture
0.19 =chest_lasting =tampon_in
0.19 =chest_lasting =turning_blue
0.19 =chest_lasting =wound_infected
0.19 =chest_pain =chest_pain_now
0.19 =chest_pain =drugs_taken
0.19 =chest_pain =sweating
0.19 =chest_pain_now
0.19 =chest_pain_now =pain_any
0.19 =choking =eye_hit_bad
0.19 =clear_fluid
0.19 =clear_fluid =eye_area
0.19 =clear_fluid =fall_any
0.19 =clear_fluid =head_danger
0.19 =clot_risk =line_infected
0.19 =co_words =possible_fracture
0.19 =cold_exposure =drowsy
0.19 =cold_hands =toes_cold
0.19 =confused =fainted
0.19 =confused =suicidal
0.19 =confused =wont_feed
0.19 =cough =hoarse
0.19 =cut_by_accident =short_breath
0.19 =cut_by_accident =soaking_pad
0.19 =cut_by_accident =to_the_bone
0.19 =dangerous_person
0.19 =dangerous_person =fall_any
0.19 =dangerous_person =purple_rash
0.19 =dangerous_person =sudden
0.19 =deep_burn =numb_any
0.19 =device_shock =hours_pain
0.19 =dialysis =limb_bleeds
0.19 =dizzy =squeezing_word
0.19 =dizzy =weak_one_side
0.19 =drooling =eye_area
0.19 =drooling =mouth_burning
0.19 =drugs_taken =trunk_pain
0.19 =dry_mouth =eye_area
0.19 =during_exercise =sudden
0.19 =ear_wax =eye_hit_bad
0.19 =elderly =pain_any
0.19 =electric =eye_hit_bad
0.19 =electric =hernia_stuck
0.19 =eye_area =face_droop
0.19 =eye_area =nail_word
0.19 =eye_area =not_clotting
0.19 =eye_area =upper_belly_pain
0.19 =eye_hit_bad =nausea
0.19 =eye_hit_bad =pierced_through
0.19 =eye_hit_bad =sugar_very_high
0.19 =eye_hit_bad =worst_ever
0.19 =eye_red =face_blisters
0.19 =eye_red =rash
0.19 =face_droop =tingling_hands
0.19 =fainted =headache
0.19 =fainted =trunk_pain
0.19 =fall_any =tingling_hands
0.19 =fall_any =unequal_pupils
0.19 =fast_breathing =thirsty
0.19 =feels_sleepy =headache
0.19 =feels_sleepy =pain_any
0.19 =fever =near_faint
0.19 =fever =tampon_in
0.19 =fistula_bleeds =limb_bleeds
0.19 =foggy_only =long_bleed
0.19 =foggy_only =suicidal
0.19 =gradual_numb =tingling_hands
0.19 =gradual_numb =weak_legs
0.19 =head_danger =hives
0.19 =head_danger =limp_leg
0.19 =head_danger =opioid
0.19 =head_danger =pees_lot
0.19 =headache =wakes
0.19 =heat_exposure =high_fever
0.19 =hernia_stuck =speech
0.19 =hip_hurts =light_hurts
0.19 =hip_hurts =stiff_neck
0.19 =hip_hurts =tingling_hands
0.19 =hit_hard =unequal_pupils
0.19 =hives =near_faint
0.19 =hives =rash
0.19 =hives =wheeze_word
0.19 =hives_all =vomiting
0.19 =hoarse =swelling_lips
0.19 =hours_pain =limb_cold_pale
0.19 =hours_pain =limp_leg
0.19 =hours_pain =limp_refuses
0.19 =hours_pain =saddle_numb
0.19 =hours_pain =sickle_cell
0.19 =hours_pain =very_fast_pulse
0.19 =hurts_move =smoke
0.19 =immunosuppressed =line_infected
0.19 =inhaler_fails =speech
0.19 =injection_joint =pain_any
0.19 =injection_joint =short_breath
0.19 =jaundice =rigors
0.19 =kidney_disease =limb_bleeds
0.19 =left_ribs =numb_any
0.19 =leg_feet_swollen
0.19 =limb_cold_pale =pain_any
0.19 =limb_injury =rigors
0.19 =limb_injury =short_breath
0.19 =limb_injury =soaking_pad
0.19 =long_bleed =smoke
0.19 =long_bleed =swelling
0.19 =long_bleed =wound
0.19 =low_mood =means_mentioned
0.19 =making_swell =swelling_now
0.19 =mania_psychosis =sudden
0.19 =many_days =new_baby
0.19 =means_mentioned =shaking
0.19 =means_mentioned =slow_breathing
0.19 =mouth_burning
0.19 =moved_right =stomach_burn
0.19 =nausea =trunk_pain
0.19 =near_faint =vomiting_constantly
0.19 =new_baby =vaginal_bleeding
0.19 =new_medicine =rash
0.19 =no_insulin =sugar_very_high
0.19 =no_urine =pale_clammy
0.19 =no_urine =rectal_blood
0.19 =no_urine =stool_blood
0.19 =noisy_rest =short_breath
0.19 =one_side_belly =severe_pain
0.19 =one_side_belly =trunk_pain
0.19 =one_side_belly =vomiting
0.19 =pain_any =skin_black
0.19 =pain_any =worst_ever
0.19 =pees_lot =thirsty
0.19 =pleuritic =swelling
0.19 =purple_word =stiff_neck
0.19 =racing_heart =tia_resolved
0.19 =radiates
0.19 =rash =severe_headache
0.19 =rash =tampon_in
0.19 =rigors_hard =uti
0.19 =short_breath =throat_tight
0.19 =short_breath =trunk_pain
0.19 =slow_breathing =unresponsive
0.19 =soaking_pad =wound
0.19 =squeezing_word =worst_ever
0.19 =sting_mouth =swelling_throat
0.19 =stomach_burn =upper_belly_pain
0.19 =sudden =trunk_pain
0.19 =tampon_in
0.19 =three_days =vomiting
0.19 ^ _ dialysi
0.19 ^ _ die
0.19 ^ _ everywhere
0.19 ^ _ stiff
0.19 ^ _ threaten
0.19 ^ awful
0.19 a _ belly
0.19 a _ com
0.19 a _ hole
0.19 a _ knife
0.19 a _ mark
0.19 a _ or
0.19 a _ section
0.19 a _ spot
0.19 a _ that
0.19 a c
0.19 a tear
0.19 about _ my
0.19 accidental _ my
0.19 ache for
0.19 after _ c
0.19 after _ crash
0.19 almost _ out
0.19 an _ i
0.19 and _ jerk
0.19 and _ pass
0.19 and _ tell
0.19 and _ ther
0.19 and _ through
0.19 and act
0.19 and bump
0.19 and collaps
0.19 and hasnt
0.19 and look
0.19 and swallow
0.19 aneurysm
0.19 appendix
0.19 are gett
0.19 around _ mouth
0.19 at _ an
0.19 at _ practice
0.19 away after
0.19 baby _ and
0.19 beat real
0.19 bee and
0.19 been plann
0.19 been tight
0.19 been wheez
0.19 between his
0.19 birth and
0.19 black _ since
0.19 bleed for
0.19 bleed heavy
0.19 blood everywhere
0.19 blue _ i
0.19 blue around
0.19 break room
0.19 breath #11+
0.19 breath _ but
0.19 breath _ time
0.19 breath now
0.19 breath so
0.19 burn in
0.19 but _ i
0.19 cant _ them
0.19 cant _ think
0.19 cant tell
0.19 cell
0.19 chest burn
0.19 chill _ my
0.19 chok _ my
0.19 clean the
0.19 cloth
0.19 cloudy
0.19 cord _ out
0.19 cough black
0.19 couldnt find
0.19 crush in
0.19 cut _ leg
0.19 dad fell
0.19 day ago
0.19 dazed
0.19 defibrillator _ off
0.19 defibrillator went
0.19 dizzy _ and
0.19 dont -fade
0.19 drawer
0.19 drink someth
0.19 electrocut by
0.19 everywhere _ my
0.19 eye _ swollen
0.19 face droop
0.19 face look
0.19 feel _ but
0.19 feel weird
0.19 fever since
0.19 fire _ my
0.19 fire _ night
0.19 fire last
0.19 flash light
0.19 fluid down
0.19 fluid is
0.19 four
0.19 fruity
0.19 gave _ last
0.19 going _ kill
0.19 got _ cleaner
0.19 got _ pill
0.19 got drain
0.19 got itchy
0.19 got mixed
0.19 grayish
0.19 had _ c
0.19 hand _ crush
0.19 hand has
0.19 hard _ my
0.19 has blood
0.19 hasnt _ since
0.19 hav _ breath
0.19 hav _ pain
0.19 hav trouble
0.19 he _ like
0.19 he has
0.19 heart _ like
0.19 heart keep
0.19 hes just
0.19 him to
0.19 his _ sound
0.19 his _ suck
0.19 hit her
0.19 hurt
0.19 i _ drain
0.19 i _ finish
0.19 im real
0.19 in _ drawer
0.19 in _ outlet
0.19 inhal _ peanut
0.19 insulin _ fail
0.19 is gasp
0.19 is ripp
0.19 is sudden
0.19 is sunken
0.19 is weak
0.19 it _ so
0.19 it has
0.19 ive _ in
0.19 ive _ plann
0.19 ive _ the
0.19 ive _ throw
0.19 like _ might
0.19 like bruis
0.19 look _ bruis
0.19 look grayish
0.19 look grey
0.19 lung
0.19 meth and
0.19 mom is
0.19 more _ of
0.19 more than
0.19 mouth _ swallow
0.19 mushroom
0.19 my #11+
0.19 my _ blad
0.19 my _ cant
0.19 my _ daughter
0.19 my _ rac
0.19 my _ through
0.19 my cloth
0.19 my drawer
0.19 my foot
0.19 my groin
0.19 my neighbor
0.19 my vagina
0.19 my word
0.19 my wound
0.19 myasthenia and
0.19 neck
0.19 no -wet
0.19 no _ -diaper
0.19 noise _ breath
0.19 nose has
0.19 not _ -with
0.19 now _ feel
0.19 now _ jaw
0.19 now _ leg
0.19 now _ not
0.19 now _ to
0.19 now hes
0.19 of _ hand
0.19 of _ vitamin
0.19 of bright
0.19 of ibuprofen
0.19 on _ has
0.19 out _ runn
0.19 pain _ cant
0.19 pale my
0.19 pee _ now
0.19 poop look
0.19 rash _ look
0.19 red _ my
0.19 run _ and
0.19 see bug
0.19 shaky
0.19 she _ after
0.19 she act
0.19 she pale
0.19 she want
0.19 shirt on
0.19 shoulder
0.19 slipp _ the
0.19 so stiff
0.19 soak in
0.19 someth _ ripp
0.19 spot _ sunken
0.19 still _ and
0.19 stomach _ hard
0.19 stop _ a
0.19 stop for
0.19 stop think
0.19 sudden and
0.19 super _ and
0.19 super painful
0.19 swollen _ fever
0.19 swollen _ hurt
0.19 swollen im
0.19 symptom
0.19 the _ all
0.19 the _ next
0.19 the cast
0.19 the mandoline
0.19 the medicine
0.19 through _ hand
0.19 through the
0.19 to _ bathroom
0.19 to _ bone
0.19 to use
0.19 toe _ purple
0.19 tongue _ push
0.19 tonight _ have
0.19 twice _ size
0.19 twice the
0.19 up _ cant
0.19 up _ now
0.19 vagina
0.19 vitamin _ iron
0.19 vomit since
0.19 w a
0.19 weak _ cant
0.19 week _ hasnt
0.19 went _ an
0.19 when breath
0.19 while
0.19 wife took
0.19 wild
0.19 with _ heart
0.19 with iron
0.19 writ _ my
0.19 writ because
0.19 year old
0.18 #11+ _ today
0.18 -day _ im
0.18 -diaper since
0.18 -gas -in
0.18 -pass _ -in
0.18 -wet _ since
0.18 =a_lot =co_word
0.18 =a_lot =heart_condition
0.18 =a_lot =hernia_stuck
0.18 =a_lot =mouth_sores
0.18 =a_lot =preterm_weeks
0.18 =a_lot =throat_sore
0.18 =a_lot =wound
0.18 =abuse_danger =fall_any
0.18 =abuse_danger =fight_blow
0.18 =abuse_danger =hit_hard
0.18 =abuse_danger =pleuritic
0.18 =after_hard_exercise =confused
0.18 =arm_hand_pain
0.18 =arm_hand_pain =pain_any
0.18 =arm_or_jaw_too =nail_word
0.18 =back_pain =uti
0.18 =battery_word =dangerous_person
0.18 =belly_hit =hip_broken
0.18 =belly_pain =eye_hit_bad
0.18 =belly_pain =many_days
0.18 =belly_word =car_crash
0.18 =belly_word =fall_any
0.18 =belly_word =no_urine
0.18 =bite_bad =eye_area
0.18 =bite_bad =left_ribs
0.18 =bite_bad =mouth_burning
0.18 =bite_bad =near_faint
0.18 =bladder_bowel_loss =hours_pain
0.18 =bleeding_any =racing_heart
0.18 =bleeding_any =stool_blood
0.18 =blister_any =burned_hand
0.18 =blood_streak =electric
0.18 =blood_streak =radiates
0.18 =blood_thinner =burn_severity
0.18 =blood_thinner =speech
0.18 =bluish =breath_pauses
0.18 =bluish =clot_risk
0.18 =bluish =eye_area
0.18 =blurry_vision =bp_high
0.18 =blurry_vision =eye_area
0.18 =blurry_vision =severe_headache
0.18 =both_legs
0.18 =both_legs =burn_severity
0.18 =bp_medicine =swelling_lips
0.18 =burn_severity =coughs_blood
0.18 =burn_severity =face_injury
0.18 =burn_severity =fall_hard
0.18 =burn_severity =flank_pain
0.18 =burn_severity =hip_hurts
0.18 =burn_severity =lips_blue
0.18 =burn_severity =smoke
0.18 =burn_severity =tingling_hands
0.18 =burn_severity =weak_any
0.18 =burn_severity =young_baby
0.18 =calf =hip_fracture
0.18 =calf =red_racing
0.18 =calf =sudden
0.18 =cannot_breathe =recent_infection
0.18 =cannot_breathe =squeezing_word
0.18 =cannot_breathe =upper_belly_pain
0.18 =carbon_monoxide =co_word
0.18 =chemical_burn =pain_any
0.18 =chest_any =immunosuppressed
0.18 =chest_lasting =eye_area
0.18 =chest_lasting =itching
0.18 =chest_lasting =not_looking
0.18 =chest_lasting =one_eye
0.18 =chest_lasting =recent_surgery
0.18 =chest_lasting =shoulder_pain
0.18 =chest_lasting =sickle_cell
0.18 =chest_lasting =throat_sore
0.18 =chest_lasting =tooth_pulled
0.18 =chest_pain =chest_pressure
0.18 =chest_pain =immunosuppressed
0.18 =chest_pressure =pressure_elsewhere
0.18 =chest_pressure =trunk_pain
0.18 =child_got_pills =drugs_taken
0.18 =child_got_pills =pain_any
0.18 =clot_risk =hurts_breathing
0.18 =cold_limb =possible_fracture
0.18 =confused =fall_hard
0.18 =confused =stiff_neck
0.18 =constipation =swelling
0.18 =copd =short_breath
0.18 =cough =one_side_belly
0.18 =cough =speech
0.18 =cramps =postpartum
0.18 =dangerous_person =newborn
0.18 =dangerous_person =no_urine
0.18 =dangerous_person =swelling_lips
0.18 =dangerous_person =took_some_pills
0.18 =dark_urine =head_danger
0.18 =dark_urine =uti
0.18 =dark_urine =vomiting
0.18 =deep_burn =eye_hit_bad
0.18 =deep_burn =weak_any
0.18 =deformed =numb_any
0.18 =deformed =tingling_hands
0.18 =diabetes =short_breath
0.18 =diabetes =sugar_extreme
0.18 =diabetes =vomiting_constantly
0.18 =dizzy =pale_clammy
0.18 =drank =overdose_taken
0.18 =drowsy =hernia_stuck
0.18 =drowsy =purple_rash
0.18 =drowsy =rash
0.18 =drug_named =swelling_now
0.18 =drug_named =swelling_throat
0.18 =drugs_taken =opioid
0.18 =during_exercise =headache
0.18 =ear_wax =fainted
0.18 =ear_wax =leg_swelling_one
0.18 =ear_wax =tia_resolved
0.18 =edible_word =overdose_taken
0.18 =electric =feels_sleepy
0.18 =eye_area =lips_blue
0.18 =eye_area =new_medicine
0.18 =eye_hit_bad =face_droop
0.18 =eye_hit_bad =fall_hard
0.18 =eye_hit_bad =jaundice
0.18 =eye_hit_bad =new_medicine
0.18 =eye_hit_bad =numb_any
0.18 =eye_hit_bad =rectal_blood
0.18 =eye_hit_bad =rigors
0.18 =eye_hit_bad =shaking
0.18 =eye_hit_bad =stomach_burn
0.18 =eye_hit_bad =swelling_head
0.18 =eye_hit_bad =tendon_seen
0.18 =eye_hit_bad =throat_tight
0.18 =eye_pain =squeezing_word
0.18 =eye_red =eyelids_swollen
0.18 =face_injury
0.18 =face_odd =weak_one_side
0.18 =fainted =heat_exposure
0.18 =fall_any =hip_broken
0.18 =fall_height =fell_baby
0.18 =fast_breathing =ketone_breath
0.18 =fast_breathing =pale_clammy
0.18 =fast_breathing =retractions
0.18 =fast_breathing =sweating
0.18 =feels_sleepy =nausea
0.18 =fell =headache
0.18 =fell_baby =pain_any
0.18 =fever =gums_bleed
0.18 =fever =hurts_move
0.18 =fever =swallow_trouble
0.18 =fight_blow =hernia_stuck
0.18 =fight_blow =unequal_pupils
0.18 =flank_pain =weak_legs
0.18 =getting_worse =numb_any
0.18 =getting_worse =stumbles
0.18 =green_vomit =newborn
0.18 =green_vomit =young_baby
0.18 =head_danger =light_hurts
0.18 =head_danger =new_confusion
0.18 =head_danger =refuses
0.18 =head_danger =spits_clots
0.18 =heart_condition =heart_murmur_fever
0.18 =heart_condition =near_faint
0.18 =heart_condition =swelling
0.18 =heart_condition =weak_any
0.18 =heat_danger =stroke_word
0.18 =heat_exposure =means_mentioned
0.18 =heat_exposure =stroke_word
0.18 =hernia =sudden
0.18 =hernia_stuck =inhaler_fails
0.18 =hernia_stuck =jaw_locked
0.18 =hernia_stuck =severe_pain
0.18 =hernia_word =purple_word
0.18 =hernia_word =radiates_groin
0.18 =hernia_word =sudden
0.18 =high_altitude =stumbles
0.18 =high_altitude =sudden_balance
0.18 =high_fever =hours_pain
0.18 =high_fever =limp_refuses
0.18 =high_fever =wound_infected
0.18 =hip_broken =hip_fracture
0.18 =hip_broken =hit_hard
0.18 =hip_hurts =uti
0.18 =hip_hurts =weak_legs
0.18 =hit_hard =severe_headache
0.18 =hit_hard =speech
0.18 =hit_hard =tia_resolved
0.18 =hit_hard =trunk_pain
0.18 =hives =mouth_sores
0.18 =hours_pain =hurts_move
0.18 =hours_pain =limb_gave
0.18 =hours_pain =making_swell
0.18 =hours_pain =new_confusion
0.18 =hours_pain =rigors_hard
0.18 =hours_pain =sting
0.18 =hours_pain =sweating
0.18 =hurts_move =pain_any
0.18 =hypertension =swelling_lips
0.18 =immunosuppressed =trunk_pain
0.18 =irregular_heart =missed_dialysis
0.18 =jaundice =squeezing_word
0.18 =limb_injury =severe_pain
0.18 =limb_injury =tendon_seen
0.18 =lips_blue =using_word
0.18 =long_bleed =scratched
0.18 =long_bleed =vaginal_bleeding
0.18 =many_days =sudden
0.18 =means_at_hand =using_word
0.18 =missed_dialysis =weak_any
0.18 =near_faint =pale_clammy
0.18 =near_faint =rash
0.18 =near_faint =soaking_pad
0.18 =new_baby =swelling
0.18 =newborn =phlegm
0.18 =newborn =short_breath
0.18 =nosebleed =not_clotting
0.18 =not_looking =unresponsive
0.18 =one_side_belly =upper_belly_pain
0.18 =opioid =unresponsive
0.18 =overdose_taken =self_harm_now
0.18 =pain_any =rectal_blood
0.18 =pain_any =spreading
0.18 =pain_any =stool_blood
0.18 =pain_any =very_fast_pulse
0.18 =phlegm =young_baby
0.18 =postpartum =pregnant
0.18 =pressure_elsewhere =squeezing_word
0.18 =radiates =tingling_hands
0.18 =rash =short_breath
0.18 =scratched =tendon_seen
0.18 =screams_moved
0.18 =severe_pain =upper_belly_pain
0.18 =short_breath =squeezing_word
0.18 =short_breath =upper_belly_pain
0.18 =spits_clots =vomiting
0.18 =spits_clots =vomiting_blood
0.18 =squeezing_word =stomach_burn
0.18 =sting =tongue_swollen
0.18 =sting_mouth =swelling
0.18 =sting_mouth =swelling_lips
0.18 =sting_mouth =tongue_swollen
0.18 =streak_up =wound
0.18 =sudden =tearing
0.18 =sugar_very_high =thirsty
0.18 =swallow_trouble =swelling
0.18 =swelling =wont_swallow
0.18 =swelling_face
0.18 =swelling_head
0.18 =swelling_lips =throat_tight
0.18 =swelling_lips =tooth
0.18 =tendon_seen =wound
0.18 =toes_cold =turning_blue
0.18 ^ _ fume
0.18 ^ _ mixed
0.18 ^ _ roommate
0.18 ^ _ spill
0.18 ^ celluliti
0.18 ^ hey
0.18 ^ lightn
0.18 ^ snake
0.18 a _ in
0.18 after _ shrimp
0.18 also
0.18 an _ bottle
0.18 and _ daughter
0.18 and _ done
0.18 and _ gasp
0.18 and _ hip
0.18 and _ limp
0.18 and _ move
0.18 and _ mumbl
0.18 and _ nonstop
0.18 and _ stuff
0.18 and _ weak
0.18 and _ wet
0.18 and both
0.18 and burn
0.18 and faint
0.18 and hand
0.18 and headache
0.18 and we
0.18 appetite
0.18 arm _ in
0.18 arm caught
0.18 arm its
0.18 ask what
0.18 at _ party
0.18 at football
0.18 ate _ bunch
0.18 ate _ handful
0.18 away when
0.18 away with
0.18 back _ nigeria
0.18 bark _ and
0.18 been _ down
0.18 bigger _ the
0.18 bigger than
0.18 bike
0.18 black when
0.18 blood _ is
0.18 blood _ spurt
0.18 blood since
0.18 bloody stool
0.18 boil oil
0.18 bone _ out
0.18 bone stick
0.18 breath funny
0.18 breath hard
0.18 broke _ the
0.18 bug _ the
0.18 bulg _ she
0.18 cant _ half
0.18 celluliti
0.18 chang _ and
0.18 chest _ pound
0.18 clear _ is
0.18 cover _ hive
0.18 cut _ deep
0.18 cut on
0.18 cutt myself
0.18 dad keep
0.18 daughter with
0.18 day i
0.18 deliver
0.18 deliver #
0.18 dialysi _ and
0.18 dialysi and
0.18 div
0.18 dog and
0.18 drink _ day
0.18 droop on
0.18 face _ -mov
0.18 face _ hand
0.18 face _ puffy
0.18 failure _ #
0.18 failure gain
0.18 feel _ tight
0.18 feel awful
0.18 feel feverish
0.18 feel half
0.18 fever with
0.18 finger _ and
0.18 flew _ from
0.18 flew home
0.18 from her
0.18 from nigeria
0.18 full sentenc
0.18 gett _ of
0.18 goe black
0.18 goe to
0.18 got _ from
0.18 got _ then
0.18 got _ w
0.18 grabb _ chest
0.18 grandson _ a
0.18 guy
0.18 had the
0.18 halo
0.18 hard _ swallow
0.18 hard _ wake
0.18 hard talk
0.18 hard to
0.18 have _ terrible
0.18 have chest
0.18 have diabet
0.18 have pain
0.18 headache _ it
0.18 heart _ gain
0.18 heat stroke
0.18 her up
0.18 hes _ of
0.18 hey
0.18 his
0.18 his _ hurt
0.18 his _ scream
0.18 his right
0.18 hot _ i
0.18 house and
0.18 huge and
0.18 hurt _ hell
0.18 i _ diabet
0.18 i _ feverish
0.18 i have
0.18 i mixed
0.18 im #
0.18 im _ dizzy
0.18 im _ through
0.18 im pregnant
0.18 im weak
0.18 in _ sentenc
0.18 in full
0.18 infect
0.18 is _ hot
0.18 is _ lot
0.18 is at
0.18 is big
0.18 is mumbl
0.18 is outside
0.18 is spurt
0.18 is twice
0.18 isnt -work
0.18 it _ in
0.18 it was
0.18 itch _ over
0.18 itch all
0.18 its _ chest
0.18 its _ first
0.18 its _ my
0.18 just flew
0.18 keep _ what
0.18 knee is
0.18 lake
0.18 let up
0.18 lightn _ near
0.18 like _ will
0.18 like hell
0.18 like someone
0.18 lithium and
0.18 lying _ his
0.18 maroon
0.18 me _ time
0.18 meter
0.18 midnight
0.18 minut _ came
0.18 miscarriage _ week
0.18 mom with
0.18 morn with
0.18 mother _ her
0.18 mouth wont
0.18 my _ <died
0.18 my _ like
0.18 my _ now
0.18 my _ pregnancy
0.18 my _ pull
0.18 my _ rate
0.18 my _ right
0.18 my _ wont
0.18 my _ yesterday
0.18 my eye
0.18 my girlfriend
0.18 my husband
0.18 my miscarriage
0.18 myself _ a
0.18 myself with
0.18 near _ and
0.18 neck _ stiff
0.18 newborn wont
0.18 nigeria
0.18 no appetite
0.18 noth and
0.18 now _ wheez
0.18 nurs _ and
0.18 of _ antidepressant
0.18 of _ face
0.18 of _ he
0.18 on _ wall
0.18 one
0.18 one testicle
0.18 out fever
0.18 out right
0.18 outside my
0.18 pain
0.18 pain _ worse
0.18 pill in
0.18 pink _ and
0.18 pregnant _ ther
0.18 pump _ and
0.18 purple _ and
0.18 rash _ and
0.18 rash fever
0.18 real sick
0.18 room _ spinn
0.18 room spin
0.18 same question
0.18 say _ and
0.18 say _ on
0.18 say one
0.18 scrotum
0.18 see _ around
0.18 see _ on
0.18 seem _ but
0.18 seizure _ now
0.18 sentenc
0.18 severe headache
0.18 she get
0.18 shrimp and
0.18 side _ is
0.18 since midnight
0.18 skipp and
0.18 snor weird
0.18 so much
0.18 so sore
0.18 son _ pain
0.18 son lip
0.18 squirt
0.18 sugar say
0.18 super sleepy
0.18 sweat _ and
0.18 sweaty _ and
0.18 swollen _ hot
0.18 swollen tight
0.18 table _ has
0.18 table and
0.18 thailand
0.18 the _ half
0.18 the _ hour
0.18 the _ question
0.18 the bottle
0.18 the car
0.18 the furnace
0.18 the roof
0.18 the wrong
0.18 thi chest
0.18 throw _ blood
0.18 to _ because
0.18 to her
0.18 to nurse
0.18 today he
0.18 toddler _ rat
0.18 twin
0.18 very _ and
0.18 vomit look
0.18 was
0.18 was like
0.18 water down
0.18 water im
0.18 wife _ and
0.18 with bad
0.18 with boil
0.18 wont _ her
0.18 yard and
0.17 #11+ _ old
0.17 #11+ my
0.17 -# _ think
0.17 -act
0.17 -act -right
0.17 -day _ the
0.17 -day think
0.17 -diaper -all
0.17 -diaper _ -day
0.17 -i _ -him
0.17 -me
0.17 -move -all
0.17 -point
0.17 -wet _ -all
0.17 <to <get
0.17 =a_lot =feels_sleepy
0.17 =a_lot =gums_bleed
0.17 =a_lot =radiates
0.17 =a_lot =retractions
0.17 =after_hard_exercise =chest_lasting
0.17 =again_fainted =heart_condition
0.17 =again_fainted =valve_or_device
0.17 =alcohol =pale_clammy
0.17 =alcohol =sweating
0.17 =alcohol =wakes
0.17 =allergen =elderly
0.17 =allergen =mouth_sores
0.17 =allergen =swallowed_battery
0.17 =arm_or_jaw_too =dystonia
0.17 =at_rest =fever
0.17 =at_rest =heart_condition
0.17 =baby_still =cold_exposure
0.17 =baby_still =rigors
0.17 =belly_hit =bite_bad
0.17 =belly_hit =saddle_numb
0.17 =belly_surgery_recent =days_many
0.17 =belly_word =green_vomit
0.17 =belly_word =phlegm
0.17 =bite_bad =drug_named
0.17 =bite_bad =ear_pain
0.17 =bite_bad =fainted
0.17 =bite_bad =itching
0.17 =bite_bad =one_eye_dim
0.17 =bladder_bowel_loss =long_bleed
0.17 =bleeding_any =head_injury
0.17 =bleeding_any =new_baby
0.17 =blister_any =many_days
0.17 =blister_word =days_many
0.17 =blister_word =drug_named
0.17 =blister_word =many_days
0.17 =blood_streak =overdose_taken
0.17 =blood_streak =preterm_weeks
0.17 =blood_streak =rigors
0.17 =blood_thinner =severe_headache
0.17 =bluish =fainted
0.17 =bluish =tia_resolved
0.17 =burn_any =calf
0.17 =burn_big =calf
0.17 =burn_severity =deformed
0.17 =burn_severity =eye_hit_bad
0.17 =burn_severity =sickle_cell
0.17 =burn_severity =stab_shot
0.17 =calf =left_ribs
0.17 =calf =postpartum
0.17 =calf =slept_on
0.17 =cant_straighten
0.17 =cant_straighten =severe_pain
0.17 =chemical_word =cough
0.17 =chest_any =electric
0.17 =chest_any =fall_any
0.17 =chest_any =fever
0.17 =chest_any =jaw_arm_sweat
0.17 =chest_any =near_faint
0.17 =chest_any =sickle_cell
0.17 =chest_lasting =cut_self
0.17 =chest_lasting =dialysis
0.17 =chest_lasting =face_odd
0.17 =chest_lasting =headache
0.17 =chest_lasting =itchy_only
0.17 =chest_lasting =kidney_disease
0.17 =chest_lasting =nail_word
0.17 =chest_lasting =numb_any
0.17 =chest_lasting =opioid
0.17 =chest_lasting =stumbles
0.17 =chest_pain =electric
0.17 =chest_pain =fall_any
0.17 =chest_pain =sickle_cell
0.17 =clot_risk =squeezing_word
0.17 =co_word =head_danger
0.17 =co_words =done_with_it
0.17 =confused =lost_place
0.17 =coughs_blood =days_many
0.17 =coughs_blood =recent_infection
0.17 =cramps =widow_bite
0.17 =cut_by_accident =eyelid_cut
0.17 =cut_self =deep_cut
0.17 =cut_self =hours_pain
0.17 =dangerous_person =dry_mouth
0.17 =dangerous_person =hurts_breathing
0.17 =dangerous_person =not_drinking
0.17 =dangerous_person =swallow_trouble
0.17 =days_many =pain_any
0.17 =days_many =squeezing_word
0.17 =days_many =swelling_lips
0.17 =days_many =tingling_hands
0.17 =days_many =weak_legs
0.17 =dizzy =racing_heart
0.17 =dizzy =recent_infection
0.17 =dizzy =sudden_balance
0.17 =dizzy =trunk_pain
0.17 =drowning =drowsy
0.17 =drowning =head_danger
0.17 =drowsy =long_bleed
0.17 =drowsy =speech
0.17 =drug_named =eye_area
0.17 =drug_named =fever
0.17 =during_exercise =eye_hit_bad
0.17 =during_exercise =high_fever
0.17 =ear_wax =long_bleed
0.17 =elderly =speech_garbled
0.17 =electric =pain_any
0.17 =extreme_fever =unresponsive
0.17 =eye_area =eyelid_cut
0.17 =eye_area =foggy_only
0.17 =eye_area =hernia_stuck
0.17 =eye_area =one_eye_dim
0.17 =eye_area =seizure
0.17 =eye_hit_bad =halos
0.17 =eye_hit_bad =no_injury
0.17 =eye_hit_bad =severe_weakness
0.17 =eye_hit_bad =slow_breathing
0.17 =eye_hit_bad =trunk_pain
0.17 =eye_pain =head_danger
0.17 =eye_pain =vomiting
0.17 =eyelid_cut
0.17 =eyelid_cut =limb_injury
0.17 =eyelid_cut =scratched
0.17 =eyelid_cut =wound
0.17 =face_injury =face_odd
0.17 =fainted =heart_condition
0.17 =fainted =preterm_weeks
0.17 =fainted =valve_or_device
0.17 =fall_any
0.17 =fall_any =hurts_move
0.17 =fall_any =limp_leg
0.17 =fall_any =saddle_numb
0.17 =fall_any =unresponsive
0.17 =fall_any =vomiting_constantly
0.17 =fall_hard =not_self
0.17 =fall_hard =vomiting
0.17 =feels_sleepy =sugar_extreme
0.17 =fever =gallbladder
0.17 =fight_blow =limb_bleeds
0.17 =flank_pain =vomiting
0.17 =foggy_only =shaking
0.17 =foggy_only =sugar_low
0.17 =foggy_only =sugar_very_low
0.17 =head_danger =testicle
0.17 =head_danger =tired
0.17 =head_injury =severe_headache
0.17 =heat_danger =wound_infected
0.17 =hernia_stuck =immunosuppressed
0.17 =hernia_stuck =purple_word
0.17 =high_fever =purple_rash
0.17 =hip_fracture =hip_hurts
0.17 =hit_hard =hurts_breathing
0.17 =hit_hard =pleuritic
0.17 =hit_hard =saddle_numb
0.17 =hit_hard =vomiting_constantly
0.17 =hours_pain =swelling
0.17 =hurts_breathing =leg_swelling_one
0.17 =hurts_breathing =short_breath
0.17 =hurts_breathing =swelling
0.17 =jaw_locked =limb_injury
0.17 =jaw_locked =scratched
0.17 =leg_swelling_one =postpartum
0.17 =like_thunder =severe_headache
0.17 =like_thunder =sudden
0.17 =limb_injury =means_mentioned
0.17 =limb_injury =pain_beyond
0.17 =limb_injury =saddle_numb
0.17 =limp_leg =pain_any
0.17 =limp_refuses =pain_any
0.17 =long_bleed =new_baby
0.17 =long_bleed =wont_feed
0.17 =many_days =mouth_sores
0.17 =many_days =rash
0.17 =many_days =recent_travel
0.17 =many_days =wakes
0.17 =means_mentioned =vomiting
0.17 =new_medicine
0.17 =newborn =pale_clammy
0.17 =no_injury =squeezing_word
0.17 =nose_object =short_breath
0.17 =not_drinking
0.17 =one_eye_dim
0.17 =opioid =slow_breathing
0.17 =overdose_taken =racing_heart
0.17 =pain_any =slow_breathing
0.17 =pain_any =squeezing_word
0.17 =pain_any =widow_bite
0.17 =pale_clammy =young_baby
0.17 =postpartum =severe_pain
0.17 =pregnant =tia_resolved
0.17 =preterm_weeks =swelling
0.17 =red_racing =skin_infection
0.17 =retractions =wheeze_word
0.17 =rigors_hard =using_word
0.17 =severe_pain =severe_weakness
0.17 =sickle_cell =trunk_pain
0.17 =slow_breathing =squeezing_word
0.17 =sugar_low =unresponsive
0.17 =sugar_very_low =unresponsive
0.17 =testicle =vomiting
0.17 =vomiting_blood =vomiting_constantly
0.17 =weak_any =weak_breathing
0.17 ^ _ vomit
0.17 ^ _ wife
0.17 ^ _ worst
0.17 ^ maybe
0.17 ^ testicle
0.17 a _ smell
0.17 a fus
0.17 a grease
0.17 a swing
0.17 about _ feet
0.17 about _ hour
0.17 after _ cashew
0.17 after he
0.17 after the
0.17 and _ find
0.17 and _ isnt
0.17 and _ let
0.17 and _ never
0.17 and cramp
0.17 and finger
0.17 and hot
0.17 and spread
0.17 and stop
0.17 and tongue
0.17 back after
0.17 bad pain
0.17 ball is
0.17 banana
0.17 bare talk
0.17 baseball _ the
0.17 be _ my
0.17 been _ chest
0.17 been dizzy
0.17 been drink
0.17 been sore
0.17 belly _ as
0.17 belly _ is
0.17 big
0.17 bit _ son
0.17 bloody _ with
0.17 bottle _ open
0.17 boy _ is
0.17 breath _ day
0.17 breath _ her
0.17 breathe right
0.17 brush _ teeth
0.17 brush my
0.17 burn _ bad
0.17 but his
0.17 button _ in
0.17 cant _ even
0.17 cant find
0.17 cant remember
0.17 car hit
0.17 chest for
0.17 chill _ shake
0.17 chill that
0.17 chok _ now
0.17 choke
0.17 couldnt _ his
0.17 cut myself
0.17 dad _ are
0.17 daughter ate
0.17 deliver _ day
0.17 diabetic foot
0.17 double and
0.17 down low
0.17 down wrong
0.17 drool _ bit
0.17 eat cashew
0.17 fail overnight
0.17 fat and
0.17 fbi _ in
0.17 fbi is
0.17 feel a
0.17 fever _ diabetic
0.17 fever _ heart
0.17 fever _ hes
0.17 fever _ shak
0.17 fever im
0.17 finger tingle
0.17 firework
0.17 from _ fever
0.17 fus
0.17 get word
0.17 go
0.17 god
0.17 goe up
0.17 going _ my
0.17 going _ pas
0.17 got burn
0.17 got him
0.17 grease fire
0.17 green and
0.17 had _ cold
0.17 hand _ tingl
0.17 has _ bleed
0.17 has _ spot
0.17 has _ wheez
0.17 has purple
0.17 hav contraction
0.17 have been
0.17 have had
0.17 he _ hes
0.17 he _ out
0.17 he _ shiver
0.17 he chok
0.17 he pass
0.17 headach _ the
0.17 headache _ came
0.17 headache _ the
0.17 hear _ tell
0.17 heard
0.17 heart medicine
0.17 heartbeat
0.17 heavy _ on
0.17 her _ week
0.17 her heart
0.17 hes sweat
0.17 him _ he
0.17 himself
0.17 his cup
0.17 his finger
0.17 his nose
0.17 hold _ chest
0.17 hold _ head
0.17 husband _ been
0.17 husband say
0.17 i _ been
0.17 i _ chok
0.17 i _ dropp
0.17 i _ feel
0.17 i came
0.17 i cough
0.17 i do
0.17 i touch
0.17 im _ thought
0.17 im _ to
0.17 in both
0.17 in with
0.17 is _ a
0.17 is _ for
0.17 is _ her
0.17 is unbearable
0.17 it _ at
0.17 it _ it
0.17 it _ too
0.17 it bad
0.17 ive _ stabb
0.17 just collaps
0.17 just now
0.17 keep ask
0.17 keep repeat
0.17 know
0.17 left leg
0.17 lie flat
0.17 like _ heart
0.17 like thunder
0.17 line _ up
0.17 line going
0.17 lip _ up
0.17 lopsid
0.17 lot of
0.17 make _ fus
0.17 maybe _ slept
0.17 maybe i
0.17 me throw
0.17 meter and
0.17 minut then
0.17 my _ deep
0.17 my _ even
0.17 my _ peni
0.17 my _ up
0.17 my boy
0.17 my neck
0.17 my tailbone
0.17 near black
0.17 now _ fever
0.17 now _ foot
0.17 now _ throw
0.17 now ive
0.17 of #11+
0.17 of _ head
0.17 old _ some
0.17 on _ my
0.17 on _ tailbone
0.17 only _ one
0.17 out _ stopp
0.17 out he
0.17 over _ hour
0.17 pad an
0.17 pad every
0.17 pick her
0.17 pls
0.17 pneumonia and
0.17 positive
0.17 pump _ overnight
0.17 pus _ i
0.17 rash _ over
0.17 rash all
0.17 rash of
0.17 rattlesnake on
0.17 red _ pus
0.17 red line
0.17 refus _ go
0.17 refus to
0.17 repeat _ same
0.17 repeat the
0.17 seem _ and
0.17 shake _ bed
0.17 shake the
0.17 she couldnt
0.17 she doesnt
0.17 she put
0.17 she sweaty
0.17 shorter
0.17 side _ i
0.17 side _ low
0.17 side down
0.17 six _ in
0.17 skin
0.17 so _ after
0.17 so fast
0.17 someth _ with
0.17 someth wrong
0.17 son _ -slept
0.17 son peni
0.17 spasm after
0.17 speak
0.17 start by
0.17 stop _ after
0.17 stopp and
0.17 stroke
0.17 stuck _ his
0.17 sugar _ and
0.17 swell _ overnight
0.17 swollen _ a
0.17 swollen _ painful
0.17 tailbone
0.17 ten _ my
0.17 ten _ then
0.17 testicle _ been
0.17 testicle has
0.17 that _ the
0.17 that shake
0.17 the _ streak
0.17 the breastbone
0.17 the finger
0.17 the gun
0.17 the shak
0.17 thi _ my
0.17 thigh _ the
0.17 think _ fbi
0.17 three hour
0.17 thru
0.17 thunder
0.17 to _ belly
0.17 toddler breath
0.17 tongue _ swollen
0.17 tongue _ up
0.17 tongue are
0.17 twice _ my
0.17 two _ and
0.17 unbearable
0.17 under _ breastbone
0.17 up _ of
0.17 vomit someth
0.17 wake her
0.17 want _ make
0.17 warfarin
0.17 was lift
0.17 wasp
0.17 way _ and
0.17 week my
0.17 went _ wrong
0.17 were in
0.17 what _ it
0.17 wheez _ night
0.17 wheez all
0.17 white _ numb
0.17 whole _ is
0.17 whole fami
0.17 worst pain
0.17 wrong with
0.17 xanax
0.16 # _ im
0.16 #11+ _ cant
0.16 -day _ i
0.16 -fade _ -press
0.16 -press
0.16 -two _ and
0.16 -when -press
0.16 =a_lot =drug_named
0.16 =a_lot =jaw_arm_sweat
0.16 =a_lot =one_side_throat
0.16 =a_lot =rigors_hard
0.16 =abuse_danger =choking
0.16 =after_hard_exercise =leg_feet_swollen
0.16 =after_hard_exercise =swelling
0.16 =again_fainted =drowsy
0.16 =allergen =chemical_word
0.16 =allergen =doom
0.16 =allergen =numb_any
0.16 =arm_or_jaw_too =chest_pressure
0.16 =armed_now =attacks_me
0.16 =asthma =tired
0.16 =attacks_me =means_mentioned
0.16 =baby =barking_stridor
0.16 =baby =belly_word
0.16 =baby =noisy_rest
0.16 =back_pain =days_many
0.16 =barking_stridor =grunting
0.16 =belly_hard =crohns
0.16 =belly_pain =gallbladder
0.16 =belly_pain =squeezing_word
0.16 =belly_surgery_recent =chest_lasting
0.16 =belly_word =vomiting_constantly
0.16 =bite_bad =blurry_vision
0.16 =bite_bad =burned_hand
0.16 =bite_bad =cholinergic
0.16 =bite_bad =electric
0.16 =bite_bad =foggy_only
0.16 =bite_bad =itchy_only
0.16 =bite_bad =right_side
0.16 =bleeding_any =thrown_off
0.16 =blood_streak =means_mentioned
0.16 =blood_streak =purple_rash
0.16 =blood_streak =rash
0.16 =blood_streak =using_word
0.16 =blood_thinner =eye_area
0.16 =blood_thinner =fell
0.16 =blood_thinner =vaginal_bleeding
0.16 =blurry_vision =confused
0.16 =blurry_vision =foggy_only
0.16 =blurry_vision =severe_pain
0.16 =born_part =pregnant
0.16 =bp_high =chest_lasting
0.16 =bp_medicine =swelling_now
0.16 =breast_infection
0.16 =breast_infection =fever
0.16 =breast_infection =wound_infected
0.16 =breathe_word =hours_pain
0.16 =burn_severity
0.16 =burn_severity =feels_sleepy
0.16 =burn_severity =injection_joint
0.16 =burn_severity =mouth_burning
0.16 =burn_severity =refuses
0.16 =calf =chest_pain
0.16 =calf =wound_infected
0.16 =cannot_breathe =sudden
0.16 =cannot_breathe =using_word
0.16 =cant_stand =pain_any
0.16 =cant_stand =sudden_balance
0.16 =car_crash =trunk_pain
0.16 =carbon_monoxide =during_exercise
0.16 =cast_tight =possible_fracture
0.16 =chest_any =hurts_breathing
0.16 =chest_any =pain_any
0.16 =chest_lasting =collapsed_word
0.16 =chest_lasting =double_now
0.16 =chest_lasting =head_injury
0.16 =chest_lasting =kid_breathing
0.16 =chest_lasting =leaking
0.16 =chest_lasting =limb_cold_pale
0.16 =chest_lasting =neck_swelling
0.16 =chest_lasting =sight_for_years
0.16 =chest_lasting =spine_injury
0.16 =chest_lasting =thirsty
0.16 =chest_lasting =took_some_pills
0.16 =chest_pain =hurts_breathing
0.16 =chest_pressure =feels_sleepy
0.16 =chest_pressure =short_breath
0.16 =chest_tearing =sudden
0.16 =child_got_pills =speech
0.16 =choking =dangerous_person
0.16 =choking =hernia_stuck
0.16 =clot_risk =cough
0.16 =clot_risk =eye_surgery
0.16 =cocaine =high_fever
0.16 =cocaine =using_word
0.16 =cold_exposure =hours_pain
0.16 =cold_exposure =toes_cold
0.16 =cold_limb =electric
0.16 =cold_limb =irregular_heart
0.16 =cold_limb =pain_beyond
0.16 =confused =means_mentioned
0.16 =confused =using_word
0.16 =confused =wakes
0.16 =copd =dangerous_person
0.16 =cramps =muscle_cramps
0.16 =crohns =hernia_stuck
0.16 =cut_by_accident =limb_bleeds
0.16 =dangerous_person =opioid
0.16 =dangerous_person =severe_weakness
0.16 =dangerous_person =throat_tight
0.16 =dangerous_person =vision_loss
0.16 =dark_urine =leg_feet_swollen
0.16 =dark_urine =swelling
0.16 =days_many =flu_bad
0.16 =days_many =hypertension
0.16 =deep_cut =eye_hit_bad
0.16 =deformed =limb_cold_pale
0.16 =diabetes =limb_injury
0.16 =dialysis =short_breath
0.16 =doom =itching
0.16 =doom =itchy_only
0.16 =doom =suicidal
0.16 =double_now =head_danger
0.16 =drowning =unresponsive
0.16 =drowsy =near_faint
0.16 =drugs_taken =high_fever
0.16 =drugs_taken =limp_refuses
0.16 =during_exercise =refuses
0.16 =ear_wax =frostbite
0.16 =ear_wax =hurts_breathing
0.16 =ear_wax =pain_beyond
0.16 =ear_wax =recent_infection
0.16 =ear_wax =severe_weakness
0.16 =ear_wax =speech
0.16 =ear_wax =squeezing_word
0.16 =electric =radiates
0.16 =eye_area =purple_rash
0.16 =eye_hit =hernia_stuck
0.16 =eye_hit_bad =eye_surgery
0.16 =eye_hit_bad =face_injury
0.16 =eye_hit_bad =high_fever
0.16 =eye_hit_bad =mouth_burning
0.16 =eye_hit_bad =nosebleed
0.16 =eye_hit_bad =thrown_back
0.16 =eye_hit_bad =thrown_off
0.16 =eye_hit_bad =toes_cold
0.16 =eye_hit_bad =vomit_few
0.16 =eye_hit_bad =weak_any
0.16 =eye_surgery =pain_any
0.16 =face_injury =numb_any
0.16 =face_injury =weak_any
0.16 =face_odd =feels_sleepy
0.16 =face_odd =mouth_burning
0.16 =fall_any =trunk_pain
0.16 =feels_sleepy =weak_any
0.16 =fever =injection_joint
0.16 =fever =moved_right
0.16 =fever =postpartum_smell
0.16 =gallbladder =rigors
0.16 =grunting =noisy_rest
0.16 =hallucinating =rigors_hard
0.16 =hallucinating =shaking
0.16 =hallucinating =wont_feed
0.16 =harm_others =hours_pain
0.16 =head_danger =radiates
0.16 =head_danger =stroke_word
0.16 =head_danger =stumbles
0.16 =head_injury =speech
0.16 =headache =heat_exposure
0.16 =high_fever =immunosuppressed
0.16 =hours_pain =jaw_locked
0.16 =hours_pain =spits_clots
0.16 =hours_pain =took_some_pills
0.16 =hours_pain =vomiting
0.16 =hurts_move =limp_leg
0.16 =hurts_move =sudden_balance
0.16 =hurts_move =trunk_pain
0.16 =inconsolable =suicidal
0.16 =inhaler_fails =wheeze_word
0.16 =irregular_heart =radiates
0.16 =itching =suicidal
0.16 =itchy_only =suicidal
0.16 =jaw_locked =swelling
0.16 =jaw_locked =tooth_bad
0.16 =jerks_spread
0.16 =ketone_breath =short_breath
0.16 =kidney_disease =short_breath
0.16 =leaking =wound_infected
0.16 =limb_bleeds =long_bleed
0.16 =limb_cold_pale =pain_beyond
0.16 =limp_leg =sudden_balance
0.16 =limp_refuses =sudden_balance
0.16 =limp_refuses =weak_one_side
0.16 =long_bleed =newborn
0.16 =long_bleed =racing_heart
0.16 =mania_psychosis =new_baby
0.16 =many_days =swelling
0.16 =mouth_burning =numb_any
0.16 =mouth_burning =weak_any
0.16 =muscle_cramps =muscle_tear
0.16 =muscle_cramps =pain_any
0.16 =muscle_cramps =wound
0.16 =nausea =pain_any
0.16 =near_faint =severe_weakness
0.16 =new_baby =pain_any
0.16 =new_medicine =swelling_lips
0.16 =numb_any =weak_any
0.16 =one_eye =pain_any
0.16 =one_side_belly =stomach_burn
0.16 =pain_any =spits_clots
0.16 =postpartum =wound
0.16 =postpartum_smell =wound_infected
0.16 =pregnant =uti
0.16 =purple_rash =tiny_red
0.16 =radiates =sudden
0.16 =rigors_hard =seizure
0.16 =rigors_hard =wont_feed
0.16 =scratched =soaking_pad
0.16 =seizure =shaking
0.16 =seizure_repeat =tia_resolved
0.16 =severe_pain =suicidal
0.16 =severe_pain =vaginal_bleeding
0.16 =severe_weakness =sudden_balance
0.16 =severe_weakness =trunk_pain
0.16 =shaking =wont_feed
0.16 =short_breath =thirsty
0.16 =sleepless_days =three_days
0.16 =speech =swelling_throat
0.16 =squeezing_word
0.16 =squeezing_word =trunk_pain
0.16 =sudden_balance =weak_any
0.16 =tooth =tooth_bad
0.16 =unresponsive =weak_one_side
0.16 ^ _ around
0.16 ^ _ girlfriend
0.16 ^ _ grandson
0.16 ^ dad
0.16 ^ heavy
0.16 ^ metal
0.16 ^ sorry
0.16 ^ used
0.16 a _ puncture
0.16 a _ two
0.16 a _ weight
0.16 a glas
0.16 a stray
0.16 about _ minut
0.16 about _ off
0.16 about jump
0.16 after _ colonoscopy
0.16 ago _ the
0.16 all _ headach
0.16 and _ -peed
0.16 and _ deep
0.16 and _ didnt
0.16 and _ double
0.16 and _ sick
0.16 and _ sight
0.16 and _ super
0.16 and _ swell
0.16 and _ swollen
0.16 and _ torn
0.16 arm _ and
0.16 ate _ laundry
0.16 baby _ mak
0.16 bad smell
0.16 bathroom floor
0.16 be _ a
0.16 been dry
0.16 behind my
0.16 belly hard
0.16 belly pain
0.16 bf _ me
0.16 bit _ daughter
0.16 blood _ fever
0.16 blood _ soak
0.16 bloody
0.16 bother you
0.16 bottle _ tylenol
0.16 breath _ real
0.16 breathe lying
0.16 burn hot
0.16 by _ horse
0.16 by _ stray
0.16 calf _ fat
0.16 calf _ swollen
0.16 came _ but
0.16 can _ stay
0.16 cant push
0.16 car
0.16 chair and
0.16 chest _ burn
0.16 child drank
0.16 cold _ white
0.16 confus _ her
0.16 cord com
0.16 coworker
0.16 crack _ my
0.16 curl
0.16 curtain came
0.16 curtain com
0.16 cut _ down
0.16 cut _ his
0.16 day _ cant
0.16 deep _ in
0.16 deep puncture
0.16 detector
0.16 diaper _ been
0.16 didnt help
0.16 dinner _ i
0.16 dirty
0.16 do anyth
0.16 double _ of
0.16 double my
0.16 drank _ by
0.16 drink _ i
0.16 droop _ one
0.16 each _ he
0.16 ear _ he
0.16 electric
0.16 even _ down
0.16 every _ i
0.16 every _ min
0.16 everyth _ foggy
0.16 face _ its
0.16 face _ on
0.16 fast
0.16 feel funny
0.16 feel in
0.16 fell into
0.16 fever _ back
0.16 fever _ just
0.16 fine at
0.16 for like
0.16 for lupu
0.16 girl _ #
0.16 go away
0.16 going _ die
0.16 goodbye _ said
0.16 got _ a
0.16 got _ deep
0.16 got up
0.16 grandson _ left
0.16 grandson stuck
0.16 grandson was
0.16 grunt _ with
0.16 grunt noise
0.16 gun _ the
0.16 had _ surgery
0.16 hang himself
0.16 hav _ fit
0.16 have _ a
0.16 have _ chill
0.16 he _ work
0.16 he hasnt
0.16 he hit
0.16 heart wont
0.16 her _ it
0.16 her breath
0.16 hes burn
0.16 hes short
0.16 hip hurt
0.16 his _ he
0.16 his _ wont
0.16 his leg
0.16 his shoulder
0.16 hold _ cup
0.16 home alone
0.16 horse _ the
0.16 horse in
0.16 hot _ is
0.16 hour _ have
0.16 hour for
0.16 husband collaps
0.16 i _ -peed
0.16 i _ push
0.16 i _ sparkl
0.16 im _ alone
0.16 im _ like
0.16 im _ on
0.16 im _ week
0.16 im home
0.16 in _ much
0.16 in _ side
0.16 in _ tank
0.16 in _ testicle
0.16 is _ as
0.16 is _ same
0.16 is empty
0.16 is see
0.16 it keep
0.16 its _ open
0.16 its _ over
0.16 its torn
0.16 its turn
0.16 jaw _ under
0.16 jaw ache
0.16 keep even
0.16 keep pass
0.16 kick _ a
0.16 kick by
0.16 kind of
0.16 ladder and
0.16 last _ my
0.16 last five
0.16 leak pus
0.16 lean
0.16 left _ the
0.16 let
0.16 life tonight
0.16 lift it
0.16 light bother
0.16 lip went
0.16 look lopsid
0.16 lot _ my
0.16 lot she
0.16 lying down
0.16 marathon and
0.16 me down
0.16 me goodbye
0.16 medicine _ and
0.16 messag
0.16 middle _ my
0.16 minut _ the
0.16 mom _ the
0.16 morn _ was
0.16 mother _ and
0.16 much _ from
0.16 my _ body
0.16 my _ eyelid
0.16 my _ hurt
0.16 my _ is
0.16 my _ testicle
0.16 my leg
0.16 my sight
0.16 newborn #
0.16 no _ since
0.16 noise _ every
0.16 noise with
0.16 now her
0.16 numb after
0.16 of _ an
0.16 of _ heart
0.16 of _ vision
0.16 of mine
0.16 of tylenol
0.16 off _ my
0.16 off _ we
0.16 old _ been
0.16 on _ bathroom
0.16 on himself
0.16 only
0.16 open up
0.16 out #
0.16 over _ eye
0.16 oxy and
0.16 pain when
0.16 pass _ clot
0.16 pass huge
0.16 pee _ my
0.16 pill and
0.16 pill the
0.16 pregnant _ my
0.16 pregnant and
0.16 pressure _ there
0.16 pressure down
0.16 puncture
0.16 puncture _ my
0.16 puncture in
0.16 rainbow
0.16 remover
0.16 rib
0.16 right _ down
0.16 right belly
0.16 right now
0.16 rigid
0.16 runn
0.16 sagg
0.16 say her
0.16 school _ a
0.16 seizure _ last
0.16 shak _ bad
0.16 shak _ fever
0.16 she _ thi
0.16 she _ week
0.16 she bought
0.16 she say
0.16 she vomit
0.16 side _ weak
0.16 since _ noon
0.16 sleep _ and
0.16 some
0.16 someth you
0.16 son _ been
0.16 son _ some
0.16 sore he
0.16 sorry _ bother
0.16 sorry to
0.16 sound _ a
0.16 speech went
0.16 stomach _ cramp
0.16 stopp drink
0.16 stray _ on
0.16 stuff
0.16 stuff _ com
0.16 stuff is
0.16 super weak
0.16 surgery _ my
0.16 swollen _ #11+
0.16 swollen like
0.16 table
0.16 testicle _ swollen
0.16 text _ goodbye
0.16 text me
0.16 that came
0.16 the _ unconsciou
0.16 the dog
0.16 the ice
0.16 the tank
0.16 ther _ curtain
0.16 ther _ piece
0.16 thi time
0.16 think _ jump
0.16 through everyth
0.16 tied
0.16 tied a
0.16 time he
0.16 tingl _ heart
0.16 to _ anyth
0.16 to _ you
0.16 to him
0.16 to stand
0.16 today _ cant
0.16 too weak
0.16 torn open
0.16 turn cold
0.16 tv _ to
0.16 tv talk
0.16 up _ hes
0.16 up now
0.16 vision _ a
0.16 vomit _ breath
0.16 vomit for
0.16 wake _ to
0.16 walk straight
0.16 was hang
0.16 water _ a
0.16 water for
0.16 weak _ stand
0.16 weak i
0.16 weak to
0.16 went _ after
0.16 went gray
0.16 when _ go
0.16 when _ walk
0.16 when my
0.16 wife cant
0.16 wild mushroom
0.16 with _ right
0.16 wont walk
0.16 yellow _ im
0.15 # time
0.15 #11+ wk
0.15 #99+ _ my
0.15 -day im
0.15 -diaper _ yesterday
0.15 -had
0.15 -helmet
0.15 -on _ and
0.15 <i _ <my
0.15 =a_lot =blurry_vision
0.15 =a_lot =many_stings
0.15 =a_lot =pale_clammy
0.15 =a_lot =postpartum
0.15 =a_lot =seizure
0.15 =about_other
0.15 =adrenal =head_danger
0.15 =adrenal =vomiting_constantly
0.15 =allergen =swallow_trouble
0.15 =allergen =wont_swallow
0.15 =animal_bite =hand_infection
0.15 =arm_hand_pain =radiates
0.15 =arm_or_jaw_too =pressure_elsewhere
0.15 =asthma =short_breath
0.15 =at_rest =breathe_word
0.15 =at_rest =getting_worse
0.15 =baby =inconsolable
0.15 =back_pain =pale_clammy
0.15 =back_pain =sweating
0.15 =back_pain =tingling_hands
0.15 =back_pain =weak_any
0.15 =belly_hard =car_crash
0.15 =belly_hard =hit_hard
0.15 =belly_hard =urinary_stuck
0.15 =belly_pain =jaundice
0.15 =belly_pain =rash
0.15 =belly_word =eye_hit_bad
0.15 =belly_word =gallbladder
0.15 =belly_word =limp_leg
0.15 =belly_word =limp_refuses
0.15 =bite_bad =chest_tearing
0.15 =bite_bad =hives
0.15 =bladder_bowel_loss =burn_severity
0.15 =bleeding_any =fainted
0.15 =bleeding_any =high_fever
0.15 =bleeding_heavy =dialysis
0.15 =bleeding_heavy =fistula_bleeds
0.15 =bleeding_heavy =hernia_stuck
0.15 =bleeding_heavy =kidney_disease
0.15 =bleeding_heavy =rectal_blood
0.15 =blind_one_eye =hours_pain
0.15 =blister_any =blister_word
0.15 =blister_any =new_medicine
0.15 =blister_word
0.15 =blister_word =burn_severity
0.15 =blister_word =new_medicine
0.15 =blow_ribs =pain_any
0.15 =blow_ribs =pleuritic
0.15 =blow_ribs =trunk_pain
0.15 =bluish =drowsy
0.15 =bluish =wound
0.15 =blurry_vision =halos
0.15 =blurry_vision =near_faint
0.15 =blurry_vision =one_eye_dim
0.15 =bp_extreme =pain_any
0.15 =bruising =fever
0.15 =bruising =head_danger
0.15 =burn_any =skin_peeling
0.15 =burn_severity =days_many
0.15 =burn_severity =fight_blow
0.15 =burn_severity =inhaler_fails
0.15 =burn_severity =many_stings
0.15 =burn_severity =muscle_cramps
0.15 =burn_severity =nitro_fails
0.15 =burn_severity =right_side
0.15 =burn_severity =sting
0.15 =burn_severity =urinary_stuck
0.15 =calf =no_injury
0.15 =cannot_breathe =kid_breathing
0.15 =cannot_breathe =wheeze_word
0.15 =cannot_move_limb =left_ribs
0.15 =cant_stand =chest_lasting
0.15 =cant_stand =dizzy
0.15 =cant_stand =drugs_taken
0.15 =chest_any =cough
0.15 =chest_any =inhaler_fails
0.15 =chest_any =nitro_fails
0.15 =chest_any =pregnant
0.15 =chest_any =sudden
0.15 =chest_any =using_word
0.15 =chest_lasting =ear_wax
0.15 =chest_lasting =gallbladder
0.15 =chest_lasting =hand_infection
0.15 =chest_lasting =hip_hurts
0.15 =chest_lasting =inhaler_often
0.15 =chest_lasting =joint_hot
0.15 =chest_lasting =purple_word
0.15 =chest_lasting =red_racing
0.15 =chest_pain =hours_pain
0.15 =chest_pain =long_bleed
0.15 =chest_pain =nitro_fails
0.15 =chest_pain =sudden
0.15 =chest_pressure =inhaler_fails
0.15 =chest_sucks
0.15 =chest_tearing =hours_pain
0.15 =child_got_pills =drank
0.15 =choking =hurts_move
0.15 =cholinergic =cough
0.15 =cholinergic =fever
0.15 =cholinergic =speech
0.15 =clot_risk =high_fever
0.15 =clot_risk =limb_cold_pale
0.15 =co_word
0.15 =co_words =during_exercise
0.15 =cocaine =racing_heart
0.15 =cold_exposure =confused
0.15 =cold_limb =hurts_move
0.15 =cold_limb =severe_weakness
0.15 =cold_limb =swelling
0.15 =cold_limb =wound
0.15 =contractions =limb_injury
0.15 =cough =drooling
0.15 =coughs_blood =vaginal_bleeding
0.15 =cut_by_accident =suicidal
0.15 =dangerous_person =shaking
0.15 =days_many =heart_condition
0.15 =days_many =inconsolable
0.15 =deformed =fall_hard
0.15 =dialysis =long_bleed
0.15 =discharge =postpartum_smell
0.15 =dizzy =limp_leg
0.15 =dizzy =limp_refuses
0.15 =drooling =speech
0.15 =droopy_lid
0.15 =droopy_lid =eye_area
0.15 =droopy_lid =face_droop
0.15 =drowsy =feels_sleepy
0.15 =drowsy =silent_for_a_reason
0.15 =drugs_taken =limp_leg
0.15 =drugs_taken =overdose_taken
0.15 =drugs_taken =racing_heart
0.15 =drugs_taken =severe_weakness
0.15 =dry_mouth =vomiting_constantly
0.15 =dystonia =nail_word
0.15 =dystonia =wound
0.15 =elderly =new_confusion
0.15 =elderly =weak_one_side
0.15 =eye_area =high_fever
0.15 =eye_area =no_urine
0.15 =eye_hit_bad =gallbladder
0.15 =eye_hit_bad =limp_leg
0.15 =eye_hit_bad =limp_refuses
0.15 =eye_hit_bad =nitro_fails
0.15 =eye_hit_bad =pneumonia_known
0.15 =eye_hit_bad =possible_fracture
0.15 =eye_hit_bad =purple_word
0.15 =eye_hit_bad =weak_one_side
0.15 =face_droop =left_ribs
0.15 =fainted =knocked_out
0.15 =fall_any =feels_sleepy
0.15 =fall_any =knocked_out
0.15 =fall_any =weak_any
0.15 =fall_any =weak_one_side
0.15 =fall_hard =flank_pain
0.15 =fast_breathing =hours_pain
0.15 =feels_sleepy =hit_hard
0.15 =feels_sleepy =opioid
0.15 =feels_sleepy =radiates
0.15 =fever =mottled
0.15 =fight_blow =headache
0.15 =fistula_bleeds =long_bleed
0.15 =flank_pain =rigors
0.15 =gallbladder =squeezing_word
0.15 =hallucinating =harm_others
0.15 =head_danger =knocked_out
0.15 =head_danger =unresponsive
0.15 =head_danger =very_fast_pulse
0.15 =head_danger =vision_loss
0.15 =head_danger =weak_one_side
0.15 =head_injury =limb_injury
0.15 =head_injury =vomiting_constantly
0.15 =headache =immunosuppressed
0.15 =heart_condition =trunk_pain
0.15 =hernia_stuck =limb_injury
0.15 =hernia_stuck =pierced_through
0.15 =hernia_stuck =squeezing_word
0.15 =high_fever =long_bleed
0.15 =hives =swelling_lips
0.15 =hoarse =swelling_throat
0.15 =hours_pain
0.15 =hours_pain =inhaler_often
0.15 =hours_pain =tearing
0.15 =hours_pain =tooth_pulled
0.15 =inconsolable =young_baby
0.15 =inhaler_fails =inhaler_often
0.15 =inhaler_often
0.15 =irregular_heart =severe_weakness
0.15 =jaundice =unresponsive
0.15 =joint_hot =scratched
0.15 =kidney_disease =long_bleed
0.15 =knocked_out
0.15 =leaking =postpartum_smell
0.15 =limb_injury =neck_pain
0.15 =limb_injury =radiates_groin
0.15 =limb_injury =seizure
0.15 =limp_leg =weak_one_side
0.15 =long_bleed =silent_for_a_reason
0.15 =low_mood =weak_any
0.15 =mouth_sores =pain_any
0.15 =nausea =radiates
0.15 =near_faint =one_side_belly
0.15 =nitro_fails =pain_any
0.15 =nitro_fails =trunk_pain
0.15 =no_injury =severe_pain
0.15 =nodes =rash
0.15 =now_at_rest =pain_any
0.15 =numb_any =pale_clammy
0.15 =one_side_throat =pain_any
0.15 =one_side_throat =throat_sore
0.15 =overdose_taken =suicidal
0.15 =pain_any =plant_eaten
0.15 =pain_any =purple_rash
0.15 =pain_any =rigors
0.15 =pale_clammy =shaking
0.15 =pale_clammy =unresponsive
0.15 =postpartum =scratched
0.15 =preterm_weeks =trunk_pain
0.15 =radiates =tearing_trunk
0.15 =severe_headache =tick
0.15 =shaking =sweating
0.15 =spits_clots =throat_sore
0.15 =spits_clots =tonsils_out
0.15 =strep_like =swallow_trouble
0.15 =strep_like =wont_swallow
0.15 =sugar_very_high =vomiting_constantly
0.15 =swelling =wakes
0.15 =tearing =trunk_pain
0.15 =tearing_trunk =trunk_pain
0.15 =tetanus_due
0.15 =using_word =vomiting
0.15 ^ _ antifreeze
0.15 ^ _ chemo
0.15 ^ _ splash
0.15 ^ period
0.15 ^ preg
0.15 ^ sharp
0.15 a cat
0.15 a chainsaw
0.15 a mental
0.15 a rusty
0.15 a towel
0.15 abortion pill
0.15 after _ cast
0.15 after _ hit
0.15 after tak
0.15 ago _ pain
0.15 ago _ say
0.15 an _ pill
0.15 and _ -mak
0.15 and _ -respond
0.15 and _ -wak
0.15 and _ bladder
0.15 and _ hoarse
0.15 and _ kill
0.15 and _ no
0.15 and _ say
0.15 and _ stand
0.15 and _ use
0.15 and _ woke
0.15 and left
0.15 and neck
0.15 and vision
0.15 and wheez
0.15 ankl are
0.15 ankle _ point
0.15 are _ the
0.15 ask my
0.15 asthma _ bad
0.15 at _ i
0.15 attack in
0.15 bad after
0.15 baseball and
0.15 battery up
0.15 bed since
0.15 been _ bed
0.15 black _ the
0.15 bleach splash
0.15 bleed _ she
0.15 bleed so
0.15 blister
0.15 blotchy and
0.15 breath _ fruity
0.15 breath _ sweet
0.15 bridge
0.15 bump _ the
0.15 burn pee
0.15 by _ dryer
0.15 by lightn
0.15 cant _ bleed
0.15 cant _ two
0.15 cant cough
0.15 cant think
0.15 chest _ to
0.15 clammy and
0.15 clas _ my
0.15 confus _ a
0.15 couldnt hold
0.15 curtain
0.15 dad _ its
0.15 day _ im
0.15 day cant
0.15 deep _ on
0.15 did _ and
0.15 down to
0.15 drink _ is
0.15 ear ring
0.15 eye _ bulg
0.15 eye _ yesterday
0.15 eye for
0.15 eyelid _ and
0.15 eyelid _ droop
0.15 face feel
0.15 fall _ is
0.15 feel _ someone
0.15 fever _ cant
0.15 fever _ throw
0.15 few _ and
0.15 find _ word
0.15 five _ and
0.15 floater
0.15 foot _ cold
0.15 foot _ turn
0.15 for _ #
0.15 goe _ i
0.15 got kick
0.15 half
0.15 hand since
0.15 has _ drink
0.15 have _ pain
0.15 have hiv
0.15 have my
0.15 he _ -peed
0.15 he _ in
0.15 he drank
0.15 he hear
0.15 head at
0.15 head yesterday
0.15 her cup
0.15 her life
0.15 her right
0.15 hes vomit
0.15 hit _ and
0.15 hit by
0.15 hiv and
0.15 home _ hour
0.15 hot red
0.15 hubby
0.15 hurt _ baby
0.15 hurt _ walk
0.15 husband _ me
0.15 i _ hiv
0.15 i _ lie
0.15 i _ move
0.15 i _ ther
0.15 i _ week
0.15 i crash
0.15 i didnt
0.15 i feel
0.15 in _ eye
0.15 in _ seizure
0.15 incision
0.15 is _ confus
0.15 is _ start
0.15 is _ wont
0.15 is bright
0.15 is cover
0.15 is lock
0.15 is point
0.15 it fever
0.15 it is
0.15 its _ white
0.15 ive _ thi
0.15 ive _ up
0.15 ive thrown
0.15 juice and
0.15 keep hear
0.15 knock out
0.15 last time
0.15 left _ is
0.15 left _ since
0.15 left half
0.15 leg _ shorter
0.15 les than
0.15 lick
0.15 light
0.15 liquid
0.15 little swollen
0.15 look _ light
0.15 look blotchy
0.15 lump _ my
0.15 many pill
0.15 mental
0.15 minute and
0.15 mom _ confus
0.15 much blood
0.15 my _ fever
0.15 my _ pill
0.15 my _ ring
0.15 my butt
0.15 neck _ so
0.15 neck _ swell
0.15 new _ pill
0.15 new water
0.15 noon my
0.15 not _ -the
0.15 now the
0.15 numb on
0.15 ocean
0.15 of _ body
0.15 of _ second
0.15 of _ throat
0.15 of aspirin
0.15 on _ ankle
0.15 on _ fever
0.15 on _ rusty
0.15 ooz and
0.15 over _ minut
0.15 overnight and
0.15 pain _ im
0.15 pain _ its
0.15 pee
0.15 point _ wrong
0.15 point the
0.15 poop _ been
0.15 preg #11+
0.15 preg _ wk
0.15 pull my
0.15 push out
0.15 red _ i
0.15 repeat
0.15 right hand
0.15 ripp
0.15 rock _ and
0.15 said my
0.15 say _ fine
0.15 say _ hear
0.15 scream and
0.15 second _ window
0.15 see rainbow
0.15 see thing
0.15 sent
0.15 severe pain
0.15 she _ pale
0.15 she _ through
0.15 she isnt
0.15 she just
0.15 she pregnant
0.15 shiver with
0.15 sick
0.15 sick and
0.15 side _ her
0.15 since _ cat
0.15 since _ woke
0.15 site
0.15 site is
0.15 smell sweet
0.15 smoke from
0.15 so _ blood
0.15 soak _ a
0.15 splitt
0.15 start
0.15 start hurt
0.15 stiff neck
0.15 stone _ is
0.15 stopp _ pill
0.15 stopp the
0.15 stuck cant
0.15 sudden _ of
0.15 swollen _ hard
0.15 swollen face
0.15 tear _ between
0.15 test _ positive
0.15 test was
0.15 that goe
0.15 the _ antibiotic
0.15 the _ hasnt
0.15 the _ i
0.15 the _ my
0.15 the _ of
0.15 the _ table
0.15 the letter
0.15 the nail
0.15 the ocean
0.15 the school
0.15 the wall
0.15 the window
0.15 them and
0.15 then _ and
0.15 then i
0.15 there and
0.15 thi _ now
0.15 thick _ my
0.15 think cant
0.15 think he
0.15 through to
0.15 tilt
0.15 time a
0.15 to _ now
0.15 to be
0.15 to sit
0.15 tongue _ thick
0.15 two _ hes
0.15 up _ foam
0.15 used _ last
0.15 viagra
0.15 was positive
0.15 water _ for
0.15 week pregnant
0.15 weight and
0.15 went blue
0.15 with _ opener
0.15 with drain
0.15 wk
0.15 wont come
0.14 #99+ _ up
0.14 #99+ throw
0.14 -answer -me
0.14 -for _ -day
0.14 -i
0.14 -when -i
0.14 <ago now
0.14 =a_lot
0.14 =a_lot =curtain_word
0.14 =a_lot =high_fever
0.14 =a_lot =tonsils_out
0.14 =abuse_danger =attacks_me
0.14 =abuse_danger =swallow_trouble
0.14 =allergen =blurry_vision
0.14 =allergen =double_vision
0.14 =allergen =face_odd
0.14 =allergen =getting_worse
0.14 =allergen =pale_clammy
0.14 =allergen =sweating
0.14 =allergen =took_some_pills
0.14 =allergen =weak_any
0.14 =animal_bite =red_racing
0.14 =arm_or_jaw_too =feels_sleepy
0.14 =at_rest =burn_severity
0.14 =at_rest =cough
0.14 =attacks_me =harm_others
0.14 =attacks_me =heat_exposure
0.14 =baby =bleeding_any
0.14 =baby =kid_breathing
0.14 =back_pain =belly_hit
0.14 =back_pain =fall_any
0.14 =back_pain =hit_hard
0.14 =back_pain =severe_pain
0.14 =belly_hit =flank_pain
0.14 =belly_pain =radiates
0.14 =belly_word =cant_stand
0.14 =belly_word =sudden_balance
0.14 =bite_bad =breathe_word
0.14 =bite_bad =chest_pain
0.14 =bite_bad =diabetes
0.14 =bite_bad =ear_swollen
0.14 =bite_bad =face_injury
0.14 =bite_bad =kid_breathing
0.14 =bite_bad =stuck_in_throat
0.14 =bleeding_any =born_now
0.14 =bleeding_any =hernia_stuck
0.14 =bleeding_any =severe_pain
0.14 =bleeding_heavy =deep_cut
0.14 =bleeding_heavy =pregnant
0.14 =blood_streak =swelling_head
0.14 =blood_thinner =swelling
0.14 =blow_ribs =chest_any
0.14 =blow_ribs =chest_pain
0.14 =blow_ribs =possible_fracture
0.14 =bluish =croup_cough
0.14 =bluish =head_danger
0.14 =bluish =hernia_stuck
0.14 =bluish =near_faint
0.14 =bluish =overdose_taken
0.14 =blurry_vision =bp_very_high
0.14 =blurry_vision =clot_risk
0.14 =bp_high =preterm_weeks
0.14 =bp_medicine =chest_lasting
0.14 =breathe_word =pain_any
0.14 =breathe_word =postpartum
0.14 =breathe_word =swelling
0.14 =burn_any =wound_infected
0.14 =burn_big =wound_infected
0.14 =burn_severity =cant_straighten
0.14 =burn_severity =low_temp
0.14 =burn_severity =making_swell
0.14 =burn_severity =radiates_leg
0.14 =burn_severity =retractions
0.14 =calf =skin_black
0.14 =calf =skin_infection
0.14 =cannot_breathe =hurts_move
0.14 =cannot_breathe =pink_foam
0.14 =cannot_move_limb =speech
0.14 =cant_stand =severe_pain
0.14 =cant_stand =weak_any
0.14 =carbon_monoxide =vomiting
0.14 =chest_any =hit_hard
0.14 =chest_any =means_mentioned
0.14 =chest_lasting =muscle_tear
0.14 =chest_lasting =neck_pain
0.14 =chest_lasting =nose_object
0.14 =chest_lasting =using_word
0.14 =chest_pain =fever
0.14 =chest_pain =hit_hard
0.14 =chest_pressure =jaw_arm_sweat
0.14 =chest_pressure =pain_any
0.14 =child_got_pills =confused
0.14 =child_got_pills =near_faint
0.14 =clot_risk =neck_swelling
0.14 =clot_risk =sudden
0.14 =cold_exposure =cold_limb
0.14 =cold_limb =squeezing_word
0.14 =confused =drugs_taken
0.14 =confused =squeezing_word
0.14 =copd =drowsy
0.14 =coughs_blood =hours_pain
0.14 =croup_cough =lips_blue
0.14 =curtain_word =sudden
0.14 =cut_by_accident =head_danger
0.14 =cut_self =limb_bleeds
0.14 =dangerous_person =headache
0.14 =dangerous_person =many_days
0.14 =dangerous_person =near_faint
0.14 =dangerous_person =sting
0.14 =dangerous_person =wont_swallow
0.14 =dark_urine =squeezing_word
0.14 =days_many =one_side_belly
0.14 =days_many =scratched
0.14 =days_many =severe_pain
0.14 =days_many =short_breath
0.14 =days_many =shoulder_pain
0.14 =deep_cut =long_bleed
0.14 =deformed =eye_hit_bad
0.14 =diabetes
0.14 =dialysis =severe_weakness
0.14 =drank =poison_swallowed
0.14 =drooling =jaw_locked
0.14 =drug_named =throat_tight
0.14 =drugs_taken =took_some_pills
0.14 =during_exercise =severe_headache
0.14 =elderly =severe_weakness
0.14 =eye_area =liver_drug
0.14 =eye_area =tia_resolved
0.14 =eye_chemical =eye_hit_bad
0.14 =eye_hit_bad =eyelids_swollen
0.14 =eye_hit_bad =inconsolable
0.14 =eye_hit_bad =postpartum_smell
0.14 =eye_hit_bad =rigors_hard
0.14 =eye_hit_bad =skin_black
0.14 =eye_hit_bad =stuck_in_throat
0.14 =eye_hit_bad =tingling_hands
0.14 =eyelids_swollen =fever
0.14 =fall_any =flank_pain
0.14 =fall_any =hoarse
0.14 =fall_any =pregnant
0.14 =fall_any =sudden
0.14 =fall_hard =pregnant
0.14 =fall_hard =weak_legs
0.14 =fast_breathing =many_days
0.14 =fast_breathing =pain_any
0.14 =fell_baby =head_danger
0.14 =fell_baby =pregnant
0.14 =fever =getting_worse
0.14 =fever =scratched
0.14 =fight_blow =hoarse
0.14 =flank_pain =hit_hard
0.14 =flank_pain =hours_pain
0.14 =flank_pain =urinary_stuck
0.14 =gallbladder
0.14 =green_vomit =vomiting_constantly
0.14 =hanging_attempt =self_harm_now
0.14 =hanging_attempt =suicidal
0.14 =harm_others =heat_exposure
0.14 =head_danger =plant_eaten
0.14 =head_danger =poison_swallowed
0.14 =head_danger =sleepless_days
0.14 =head_danger =swelling_face
0.14 =head_danger =thrown_off
0.14 =head_danger =tooth
0.14 =hernia_stuck =phlegm
0.14 =hernia_stuck =stuck_in_throat
0.14 =hernia_stuck =sudden
0.14 =hip_fracture =speech
0.14 =hip_hurts =weak_any
0.14 =hit_hard =hoarse
0.14 =hit_hard =sudden
0.14 =hives =pain_any
0.14 =hives_all =sting
0.14 =hours_pain =kid_breathing
0.14 =hours_pain =radiates
0.14 =hours_pain =shoulder_pain
0.14 =hours_pain =sudden_balance
0.14 =hurts_breathing =recent_infection
0.14 =hurts_move =rash
0.14 =injection_joint =neck_swelling
0.14 =jaundice =liver_drug
0.14 =jaundice =young_baby
0.14 =kid_breathing =many_days
0.14 =kid_breathing =pale_clammy
0.14 =kidney_disease =severe_weakness
0.14 =leg_swelling_one =rigors
0.14 =limb_injury =skin_black
0.14 =limb_injury =testicle
0.14 =limp_leg =weak_any
0.14 =limp_refuses =pale_clammy
0.14 =limp_refuses =weak_any
0.14 =long_bleed =never_spoke_word
0.14 =long_bleed =trunk_pain
0.14 =long_bleed =unresponsive
0.14 =many_days =unresponsive
0.14 =moved_right =rash
0.14 =nausea =upper_belly_pain
0.14 =near_faint =vaginal_bleeding
0.14 =neck_swelling =recent_surgery
0.14 =neck_swelling =swallow_trouble
0.14 =neck_swelling =throat_tight
0.14 =neck_swelling =wont_swallow
0.14 =newborn =weight_loss
0.14 =numb_any =radiates_leg
0.14 =numb_any =snake
0.14 =numb_any =snake_bad
0.14 =numb_any =throat_tight
0.14 =numb_any =wound
0.14 =one_side_belly =sudden
0.14 =pain_beyond =purple_rash
0.14 =pain_beyond =scratched
0.14 =pale_clammy =sudden
0.14 =pale_clammy =weak_one_side
0.14 =phlegm =vomiting_constantly
0.14 =plant_eaten =vomiting
0.14 =pleuritic =possible_fracture
0.14 =poison_swallowed =vomiting
0.14 =possible_fracture =severe_pain
0.14 =racing_heart =severe_weakness
0.14 =radiates_leg =weak_any
0.14 =rash =swelling_face
0.14 =recent_infection =vomiting
0.14 =recent_travel =vomiting
0.14 =rigors_hard =speech
0.14 =rigors_hard =squeezing_word
0.14 =scratched =skin_black
0.14 =severe_weakness =squeezing_word
0.14 =shaking =squeezing_word
0.14 =short_breath =swelling_throat
0.14 =short_breath =using_word
0.14 =skin_black =wound
0.14 =sleepless_days =vomiting
0.14 =sleepless_days =vomiting_constantly
0.14 =snake =weak_any
0.14 =snake_bad =weak_any
0.14 =speech =weak_any
0.14 =squeezing_word =swelling
0.14 =stroke_word
0.14 =stuck_in_throat
0.14 =swelling_lips =ulcer_nsaid
0.14 =swelling_throat =wheeze_word
0.14 =tendon_seen =to_the_bone
0.14 =thirsty
0.14 =three_days =vomiting_constantly
0.14 =throat_tight =wheeze_word
0.14 =toes_cold =weak_any
0.14 ^ _ dizzy
0.14 ^ _ tree
0.14 ^ _ want
0.14 ^ _ warfarin
0.14 a _ ago
0.14 a bone
0.14 a hard
0.14 a hernia
0.14 a noseble
0.14 a sheet
0.14 a tight
0.14 acros _ room
0.14 acros the
0.14 act
0.14 act confus
0.14 air
0.14 all _ my
0.14 almost pass
0.14 and _ -breath
0.14 and _ friend
0.14 and _ gray
0.14 and _ wife
0.14 and _ worse
0.14 and face
0.14 and fast
0.14 and puk
0.14 antifreeze _ mistake
0.14 arm _ i
0.14 around _ cut
0.14 around my
0.14 as _ sheet
0.14 asleep
0.14 asthma _ isnt
0.14 ate _ a
0.14 ate _ now
0.14 ate at
0.14 ate shrimp
0.14 bathroom and
0.14 been _ hour
0.14 been _ myself
0.14 been going
0.14 been hard
0.14 been over
0.14 before _ is
0.14 before bed
0.14 blood _ a
0.14 bone _ his
0.14 bone behind
0.14 bottle _ vodka
0.14 breath weird
0.14 breathe _ his
0.14 bright _ and
0.14 bug on
0.14 by _ outlet
0.14 by itself
0.14 cant close
0.14 cant straighten
0.14 cant touch
0.14 car my
0.14 chest _ sat
0.14 chin _ my
0.14 cold now
0.14 collaps _ isnt
0.14 come and
0.14 complete
0.14 cough _ cant
0.14 cramp on
0.14 crush headache
0.14 dark
0.14 day #
0.14 diabetic _ i
0.14 doubl over
0.14 down _ im
0.14 drank _ cleaner
0.14 drank _ oil
0.14 drank drain
0.14 drank lamp
0.14 dur the
0.14 ecstasy
0.14 ecstasy and
0.14 even sitt
0.14 every hour
0.14 face _ weird
0.14 failure and
0.14 faint _ hit
0.14 fast _ her
0.14 feet my
0.14 fell _ and
0.14 fell yesterday
0.14 fever _ headache
0.14 few more
0.14 finger _ a
0.14 foggy
0.14 four time
0.14 four year
0.14 from my
0.14 furnace _ act
0.14 get _ to
0.14 go back
0.14 going #99+
0.14 gone through
0.14 grandma _ and
0.14 gummi hes
0.14 had surgery
0.14 hand was
0.14 handful _ my
0.14 hard time
0.14 has _ a
0.14 has _ hard
0.14 has _ pain
0.14 has a
0.14 hasnt _ -out
0.14 hav _ hard
0.14 hav _ miscarriage
0.14 have terrible
0.14 he _ grey
0.14 he _ see
0.14 he _ someth
0.14 he _ talk
0.14 he doesnt
0.14 heat and
0.14 her skin
0.14 her to
0.14 hes hav
0.14 hes talk
0.14 his word
0.14 hiv
0.14 hot all
0.14 hot soup
0.14 hour _ my
0.14 hurt i
0.14 hurt my
0.14 husband _ to
0.14 husband threaten
0.14 i _ is
0.14 i _ straighten
0.14 i _ stung
0.14 i _ sweat
0.14 i _ worri
0.14 im _ fast
0.14 im _ had
0.14 im pale
0.14 in _ ball
0.14 in _ sun
0.14 is _ again
0.14 is _ he
0.14 is _ my
0.14 is _ okay
0.14 is real
0.14 is sweat
0.14 it _ all
0.14 it goe
0.14 itself
0.14 ive _ bleed
0.14 knuckle
0.14 lake and
0.14 lamp _ and
0.14 lamp oil
0.14 left _ feel
0.14 left arm
0.14 leg _ she
0.14 leg _ up
0.14 life came
0.14 like #
0.14 like _ elephant
0.14 lot _ pressure
0.14 me _ is
0.14 miss two
0.14 mom face
0.14 motorcycle
0.14 mouth _ like
0.14 move _ left
0.14 my _ droop
0.14 my _ put
0.14 my _ rib
0.14 my ball
0.14 my chill
0.14 my chin
0.14 my knuckle
0.14 myself and
0.14 near
0.14 neck _ bend
0.14 neck wont
0.14 night now
0.14 noise when
0.14 nose _ now
0.14 nose _ stop
0.14 nose wont
0.14 now _ chest
0.14 now _ got
0.14 now _ red
0.14 now chill
0.14 nurse _ need
0.14 of _ a
0.14 of _ shin
0.14 of it
0.14 of vodka
0.14 old
0.14 on _ chest
0.14 on _ sink
0.14 on _ thinner
0.14 on blood
0.14 pain sudden
0.14 pill _ a
0.14 popp _ and
0.14 pull her
0.14 question _ bed
0.14 question before
0.14 quick _ before
0.14 rac _ see
0.14 ran out
0.14 real confus
0.14 real sleepy
0.14 right _ just
0.14 right and
0.14 ripp pain
0.14 roll _ and
0.14 shak _ over
0.14 shak all
0.14 sharp _ when
0.14 she limp
0.14 shiver _ and
0.14 shoulder pain
0.14 sip
0.14 sit up
0.14 six
0.14 skin _ burn
0.14 skin _ cold
0.14 skipp
0.14 smell like
0.14 soft _ on
0.14 spin
0.14 spread _ my
0.14 stand _ her
0.14 stand and
0.14 start _ and
0.14 stomach im
0.14 straighten
0.14 stuck and
0.14 sudden _ pain
0.14 sudden _ see
0.14 sudden worst
0.14 sun
0.14 sweat _ my
0.14 swell after
0.14 tablespoon
0.14 the _ around
0.14 the _ blood
0.14 the _ hit
0.14 the _ monoxide
0.14 the carbon
0.14 the fire
0.14 the soft
0.14 the sun
0.14 ther _ bone
0.14 ther _ burn
0.14 thi _ headache
0.14 thi afternoon
0.14 think _ water
0.14 to _ people
0.14 to wake
0.14 toddler _ into
0.14 told
0.14 took ecstasy
0.14 took some
0.14 trip
0.14 up i
0.14 very painful
0.14 wait _ monday
0.14 was crush
0.14 we _ woke
0.14 week _ im
0.14 week ago
0.14 white _ a
0.14 white as
0.14 yesterday today
0.13 # _ she
0.13 #11+ has
0.13 #99+ _ shak
0.13 <in <the
0.13 <was _ <in
0.13 =a_lot =jaw_locked
0.13 =allergen =fast_breathing
0.13 =allergen =fever
0.13 =allergen =skin_peeling
0.13 =allergen =vomiting_constantly
0.13 =arm_or_jaw_too =jaw_arm_sweat
0.13 =armed_now =harm_others
0.13 =at_rest =hurts_move
0.13 =aura_usual =phlegm
0.13 =back_pain =chest_any
0.13 =back_pain =chest_pain
0.13 =back_pain =fall_height
0.13 =back_pain =near_faint
0.13 =belly_blow =pale_clammy
0.13 =belly_hard =green_vomit
0.13 =belly_hard =phlegm
0.13 =belly_hit =belly_pain
0.13 =belly_hit =pale_clammy
0.13 =belly_pain =hit_hard
0.13 =belly_pain =preterm_weeks
0.13 =belly_surgery_recent =heart_condition
0.13 =belly_word =bladder_bowel_loss
0.13 =belly_word =limb_injury
0.13 =belly_word =stomach_burn
0.13 =bite_bad =cannot_breathe
0.13 =bite_bad =preterm_weeks
0.13 =bleeding_any =clot_risk
0.13 =bleeding_any =fall_hard
0.13 =blood_thinner =hernia_stuck
0.13 =bluish =fast_breathing
0.13 =blurry_vision =burn_severity
0.13 =blurry_vision =face_blisters
0.13 =blurry_vision =fever
0.13 =born_part =hernia_stuck
0.13 =born_part =priapism
0.13 =born_part =swelling
0.13 =breathe_word =choking
0.13 =breathe_word =days_many
0.13 =breathe_word =inhaler_fails
0.13 =breathe_word =pleuritic
0.13 =burn_any =confused
0.13 =burn_big =smoke
0.13 =burn_severity =choking
0.13 =burn_severity =cholinergic
0.13 =burn_severity =neck_swelling
0.13 =burn_severity =rectal_blood
0.13 =burn_severity =tendon_seen
0.13 =calf =cannot_move_side
0.13 =calf =days_many
0.13 =calf =muscle_strain_word
0.13 =calf =trunk_pain
0.13 =cannot_breathe =chest_sucks
0.13 =cannot_breathe =coughs_blood
0.13 =cannot_breathe =heart_condition
0.13 =cannot_breathe =wont_feed
0.13 =cannot_breathe =young_baby
0.13 =cant_lie_flat =wakes
0.13 =cant_stand =eye_hit_bad
0.13 =cant_straighten =head_danger
0.13 =cant_straighten =vomiting
0.13 =carbon_monoxide =chest_lasting
0.13 =chest_any =cold_exposure
0.13 =chest_any =fainted
0.13 =chest_any =swelling
0.13 =chest_lasting =high_fever
0.13 =chest_lasting =hip_fracture
0.13 =chest_lasting =long_on_floor
0.13 =chest_lasting =new_baby
0.13 =chest_lasting =radiates
0.13 =chest_lasting =severe_headache
0.13 =chest_lasting =stool_blood
0.13 =chest_lasting =swallowed_thing
0.13 =chest_pain =cough
0.13 =chest_pain =fainted
0.13 =chest_pressure =cold_exposure
0.13 =chest_pressure =eye_hit_bad
0.13 =chest_pressure =now_at_rest
0.13 =chest_sucks =retractions
0.13 =child_got_pills =nose_object
0.13 =choking =hours_pain
0.13 =choking =wont_swallow
0.13 =choking_passed =near_faint
0.13 =cholinergic =jaw_locked
0.13 =cholinergic =one_side_throat
0.13 =cholinergic =swelling_lips
0.13 =clot_risk =racing_heart
0.13 =clot_risk =rigors
0.13 =cocaine =confused
0.13 =cocaine =fever
0.13 =cold_hands =numb_any
0.13 =cold_limb =speech
0.13 =confused =weak_one_side
0.13 =contractions =squeezing_word
0.13 =cut_by_accident =hoarse
0.13 =cut_by_accident =hours_pain
0.13 =cut_by_accident =smoke
0.13 =dangerous_person =face_droop
0.13 =dangerous_person =jaw_arm_sweat
0.13 =dangerous_person =noisy_rest
0.13 =dark_urine =flank_pain
0.13 =days_many =hernia_stuck
0.13 =days_many =leg_swelling_one
0.13 =days_many =mania_psychosis
0.13 =days_many =nodes
0.13 =days_many =wound_infected
0.13 =diabetes =scratched
0.13 =diarrhea =face_droop
0.13 =diarrhea =right_side
0.13 =diarrhea =weak_one_side
0.13 =digoxin =overdose_taken
0.13 =digoxin =speech
0.13 =dizzy =very_fast_pulse
0.13 =double_now =headache
0.13 =double_vision =headache
0.13 =drank =head_danger
0.13 =drooling =one_side_throat
0.13 =drooling =swelling_lips
0.13 =drugs_taken =fever
0.13 =ear_wax =fever
0.13 =ear_wax =noisy_rest
0.13 =ear_wax =pleuritic
0.13 =elderly =poison_swallowed
0.13 =elderly =trunk_pain
0.13 =eye_area =eyelids_swollen
0.13 =eye_hit_bad =eye_red
0.13 =eye_hit_bad =face_blisters
0.13 =eye_hit_bad =jelly_stool
0.13 =eye_hit_bad =joint_hot
0.13 =eye_hit_bad =neck_pain
0.13 =eye_hit_bad =spreading
0.13 =eye_hit_bad =unresponsive
0.13 =eye_red =severe_pain
0.13 =face_odd =hours_pain
0.13 =face_odd =swelling_lips
0.13 =fainted =hours_pain
0.13 =fainted =sweating
0.13 =fainted =vomiting
0.13 =fall_hard =legs_gone
0.13 =fall_height =flank_pain
0.13 =fall_height =hip_hurts
0.13 =feels_sleepy =fight_blow
0.13 =fever =hours_pain
0.13 =fever =new_baby
0.13 =fight_blow =hemophilia_word
0.13 =fight_blow =severe_headache
0.13 =fight_blow =severe_pain
0.13 =frostbite =limb_cold_pale
0.13 =getting_worse =hours_pain
0.13 =getting_worse =one_side_belly
0.13 =getting_worse =spreading
0.13 =green_vomit =swelling
0.13 =head_danger =no_injury
0.13 =head_danger =uti
0.13 =head_danger =wont_go_away
0.13 =headache =no_injury
0.13 =headache =wont_go_away
0.13 =heart_condition =sudden
0.13 =heart_condition =very_fast_pulse
0.13 =heat_danger =weak_one_side
0.13 =heat_exposure =weak_one_side
0.13 =hemophilia_word =hit_hard
0.13 =hernia =limb_injury
0.13 =hernia =purple_word
0.13 =hernia =radiates_groin
0.13 =hernia_stuck =high_fever
0.13 =hernia_stuck =neck_swelling
0.13 =hernia_stuck =radiates_groin
0.13 =hernia_word =limb_injury
0.13 =hip_fracture =limb_injury
0.13 =hip_hurts =hours_pain
0.13 =hip_hurts =severe_pain
0.13 =hip_hurts =severe_weakness
0.13 =hip_hurts =weak_one_side
0.13 =hit_hard =pale_clammy
0.13 =hives =many_stings
0.13 =hives =new_medicine
0.13 =hives_all =many_stings
0.13 =hoarse =swallow_trouble
0.13 =hours_pain =limb_injury
0.13 =hours_pain =spine_injury
0.13 =hours_pain =withdrawal
0.13 =hours_pain =wound
0.13 =hurts_move =squeezing_word
0.13 =hurts_move =stomach_burn
0.13 =hurts_move =wakes
0.13 =inhaled_object =short_breath
0.13 =inhaled_object =wheeze_word
0.13 =injection_joint =many_days
0.13 =injection_joint =rigors
0.13 =kid_breathing =retractions
0.13 =light_hurts =vomiting
0.13 =limp_leg =squeezing_word
0.13 =limp_leg =trunk_pain
0.13 =limp_refuses =squeezing_word
0.13 =limp_refuses =trunk_pain
0.13 =limp_refuses =vomiting
0.13 =long_bleed =no_urine
0.13 =long_bleed =short_breath
0.13 =long_bleed =swelling_lips
0.13 =long_bleed =using_word
0.13 =many_days =postpartum
0.13 =many_stings =rash
0.13 =means_mentioned =racing_heart
0.13 =mouth_burning =throat_sore
0.13 =near_faint =sudden
0.13 =neck_pain =weak_any
0.13 =neck_swelling =swelling_lips
0.13 =new_medicine =skin_peeling
0.13 =no_injury =severe_headache
0.13 =no_injury =worst_ever
0.13 =noisy_rest =recent_infection
0.13 =numb_any =swelling_lips
0.13 =pain_any =unresponsive
0.13 =pale_clammy =vaginal_bleeding
0.13 =poison_swallowed =scratched
0.13 =possible_fracture =sudden
0.13 =pregnant =radiates_leg
0.13 =preterm_weeks =swelling_lips
0.13 =purple_word =vomiting
0.13 =racing_heart =using_word
0.13 =radiates =shoulder_pain
0.13 =radiates_leg =soaking_pad
0.13 =recent_surgery =rigors
0.13 =rigors =vomiting
0.13 =speech_garbled =tia_resolved
0.13 =squeezing_word =unresponsive
0.13 =squeezing_word =wound_infected
0.13 =stomach_burn =trunk_pain
0.13 =sudden =worst_ever_sick
0.13 =sugar_low =sweating
0.13 =swelling_throat =ulcer_nsaid
0.13 =thirsty =vomiting_constantly
0.13 =throat_tight =using_word
0.13 =tia_resolved =unresponsive
0.13 =tongue_swollen =ulcer_nsaid
0.13 =trunk_pain =using_word
0.13 =trunk_pain =vomiting_constantly
0.13 =unresponsive =vomiting
0.13 =urinary_stuck =weak_legs
0.13 =vomiting =wakes
0.13 ^ _ carbon
0.13 ^ _ fire
0.13 ^ _ home
0.13 ^ _ im
0.13 ^ _ lab
0.13 ^ _ sting
0.13 ^ _ urine
0.13 ^ chemo
0.13 ^ ive
0.13 ^ leg
0.13 a _ right
0.13 a _ splinter
0.13 a copperhead
0.13 a cut
0.13 a saw
0.13 a snake
0.13 a soft
0.13 a spider
0.13 acros my
0.13 ago _ soak
0.13 all _ her
0.13 an
0.13 and _ burn
0.13 and _ control
0.13 and _ cord
0.13 and _ eyelid
0.13 and _ fever
0.13 and _ hav
0.13 and _ left
0.13 and _ poop
0.13 and _ pupil
0.13 and _ rib
0.13 and _ stuck
0.13 and bare
0.13 and limp
0.13 and sudden
0.13 and swollen
0.13 antidepressant _ hour
0.13 antidepressant an
0.13 are _ all
0.13 arm say
0.13 at _ bar
0.13 at light
0.13 attack _ think
0.13 baby _ cry
0.13 baby been
0.13 balloon and
0.13 bean in
0.13 beat
0.13 because _ cant
0.13 because _ dont
0.13 been seiz
0.13 behind _ head
0.13 being
0.13 belly _ huge
0.13 blood _ jelly
0.13 bother
0.13 but the
0.13 by _ copperhead
0.13 by _ thought
0.13 can _ fat
0.13 car _ limp
0.13 chemo last
0.13 chest _ now
0.13 coffee run
0.13 cold _ blue
0.13 com _ his
0.13 com from
0.13 control _ bladder
0.13 control my
0.13 cough _ wheez
0.13 cough so
0.13 crook and
0.13 crotch
0.13 crotch _ numb
0.13 crotch is
0.13 cry for
0.13 daughter _ someth
0.13 daughter has
0.13 daughter is
0.13 deep cut
0.13 diabetic
0.13 diarrhea #11+
0.13 dizzy like
0.13 do _ do
0.13 doesnt know
0.13 dog _ act
0.13 down hes
0.13 drink and
0.13 dropp _ baby
0.13 dropp the
0.13 ear _ swollen
0.13 eye
0.13 eye _ is
0.13 eye _ skin
0.13 eye look
0.13 eyebrow
0.13 faint _ she
0.13 fast _ his
0.13 feel _ feet
0.13 feet and
0.13 fever _ neck
0.13 fever _ thi
0.13 fever stiff
0.13 fish
0.13 flew in
0.13 foot _ red
0.13 foreskin _ stuck
0.13 fork and
0.13 fruity breath
0.13 gain #
0.13 gasp and
0.13 get him
0.13 glucose
0.13 got _ headache
0.13 got my
0.13 green _ and
0.13 had _ bypas
0.13 had gastric
0.13 hand _ weak
0.13 has _ rash
0.13 has _ vomit
0.13 hav _ every
0.13 have afib
0.13 he
0.13 he _ hold
0.13 he _ it
0.13 he _ outside
0.13 he _ some
0.13 he breath
0.13 head _ splitt
0.13 headach
0.13 headache _ wont
0.13 heat all
0.13 hemophilia _ hit
0.13 her _ hand
0.13 her _ hurt
0.13 her chest
0.13 her neck
0.13 her whole
0.13 here _ and
0.13 hernia is
0.13 heroin and
0.13 hes _ from
0.13 hes _ weird
0.13 hes grey
0.13 hiccup and
0.13 his _ i
0.13 his arm
0.13 his speech
0.13 hit _ the
0.13 hit in
0.13 hit my
0.13 hour
0.13 hurt _ more
0.13 hurt _ my
0.13 hurt after
0.13 hurt way
0.13 i _ afib
0.13 i _ be
0.13 i _ get
0.13 i _ need
0.13 i inhale
0.13 i wipe
0.13 im _ lithium
0.13 in _ diaper
0.13 in _ each
0.13 in _ fight
0.13 in _ lap
0.13 in _ walker
0.13 in hive
0.13 in the
0.13 inhal _ in
0.13 inhale
0.13 is splitt
0.13 is stuck
0.13 its stuck
0.13 ive _ a
0.13 jaw _ stiff
0.13 just _ out
0.13 kind
0.13 kitchen fire
0.13 knee replacement
0.13 knife and
0.13 lap
0.13 left shoulder
0.13 leg _ turn
0.13 leg up
0.13 like _ board
0.13 like jelly
0.13 line
0.13 los weight
0.13 metal flew
0.13 mom on
0.13 month along
0.13 more _ it
0.13 morn i
0.13 mouth _ eye
0.13 mouth all
0.13 move and
0.13 my _ down
0.13 my _ not
0.13 my _ shoulder
0.13 my dad
0.13 near my
0.13 neck fever
0.13 night _ voice
0.13 now _ confus
0.13 numb _ one
0.13 of _ after
0.13 of _ nose
0.13 of _ sleep
0.13 of blood
0.13 ok _ i
0.13 old boy
0.13 on _ bump
0.13 on _ scalp
0.13 on arm
0.13 on in
0.13 on lithium
0.13 outlet _ was
0.13 pad _ half
0.13 pain _ on
0.13 pain low
0.13 pretty bad
0.13 pull _ leg
0.13 pulse is
0.13 pupil look
0.13 put _ button
0.13 put a
0.13 real _ today
0.13 replacement _ hot
0.13 replacement is
0.13 run out
0.13 saw and
0.13 say _ is
0.13 see fat
0.13 seiz _ and
0.13 seiz on
0.13 shak _ my
0.13 she _ hot
0.13 she _ out
0.13 she _ seiz
0.13 she pass
0.13 she sleep
0.13 she stand
0.13 shock from
0.13 shorter _ turn
0.13 shorter and
0.13 sick with
0.13 since _ he
0.13 since _ lift
0.13 size _ a
0.13 skin turn
0.13 smoke
0.13 smoke in
0.13 so _ from
0.13 son _ are
0.13 son _ he
0.13 son testicle
0.13 spot _ a
0.13 stair in
0.13 stiff _ cant
0.13 stiff _ fever
0.13 stiff i
0.13 still _ in
0.13 stuck behind
0.13 stung _ a
0.13 sudden _ and
0.13 sudden have
0.13 sweat bucket
0.13 swollen _ sore
0.13 swollen cant
0.13 swollen shut
0.13 take _ thinner
0.13 tender and
0.13 terrible _ pain
0.13 testicle hurt
0.13 than _ look
0.13 than it
0.13 that _ and
0.13 the _ thi
0.13 the bar
0.13 the belly
0.13 the blood
0.13 there _ i
0.13 they _ it
0.13 thi _ pain
0.13 thi _ with
0.13 threaten _ kill
0.13 three _ my
0.13 to _ groin
0.13 to _ my
0.13 to _ on
0.13 to call
0.13 to come
0.13 today my
0.13 trailer
0.13 tum
0.13 two _ now
0.13 type
0.13 up _ im
0.13 up proper
0.13 vision went
0.13 vomit _ last
0.13 walk and
0.13 warfarin bump
0.13 was _ back
0.13 was _ now
0.13 was thrown
0.13 way after
0.13 way more
0.13 way too
0.13 we _ get
0.13 week _ havent
0.13 week _ since
0.13 wheel
0.13 wheez after
0.13 when _ inhale
0.13 when _ wipe
0.13 whole _ of
0.13 whole week
0.13 wife _ i
0.13 wipe
0.13 with _ headach
0.13 with some
0.13 with vomit
0.13 woke _ gasp
0.13 word _ jumbl
0.13 wound _ red
0.12 # day
0.12 #11+ _ asthma
0.12 #11+ feet
0.12 #11+ with
0.12 #99+ _ an
0.12 #99+ _ hes
0.12 -not
0.12 -pee _ yesterday
0.12 -pee since
0.12 -the
0.12 -three
0.12 -three -day
0.12 -wait
0.12 -when -she
0.12 =a_lot =diabetes
0.12 =a_lot =hip_fracture
0.12 =a_lot =jaundice
0.12 =a_lot =sugar_extreme
0.12 =a_lot =swelling_face
0.12 =acts_drunk =chest_lasting
0.12 =alcohol =heat_exposure
0.12 =allergen =breathe_word
0.12 =allergen =cough
0.12 =arm_hand_pain =eye_hit_bad
0.12 =arm_hand_pain =heart_condition
0.12 =arm_hand_pain =squeezing_word
0.12 =arm_or_jaw_too =hernia_stuck
0.12 =arm_or_jaw_too =muscle_cramps
0.12 =at_rest =hernia_stuck
0.12 =at_rest =vomiting
0.12 =back_pain =tearing_trunk
0.12 =belly_hard =fall_any
0.12 =belly_hard =fight_blow
0.12 =belly_hard =severe_weakness
0.12 =belly_hit =confused
0.12 =belly_hit =eye_area
0.12 =belly_hit =hurts_move
0.12 =belly_hit =limp_leg
0.12 =belly_hit =limp_refuses
0.12 =belly_hit =trunk_pain
0.12 =belly_pain =bleeding_any
0.12 =belly_pain =eye_area
0.12 =belly_pain =pancreas
0.12 =belly_pain =poison_swallowed
0.12 =belly_pain =severe_weakness
0.12 =belly_pain =stomach_burn
0.12 =belly_pain =vomiting
0.12 =belly_pain =vomiting_constantly
0.12 =belly_word =bleeding_any
0.12 =belly_word =bluish
0.12 =belly_word =heart_condition
0.12 =belly_word =long_bleed
0.12 =belly_word =near_faint
0.12 =belly_word =pancreas
0.12 =belly_word =poison_swallowed
0.12 =belly_word =racing_heart
0.12 =belly_word =shoulder_pain
0.12 =birth_now =fall_any
0.12 =birth_now =head_injury
0.12 =birth_now =hit_hard
0.12 =birth_now =pregnant
0.12 =bite_bad =vomiting_constantly
0.12 =bleeding_any =cramps
0.12 =bleeding_any =dizzy
0.12 =bleeding_any =flank_pain
0.12 =bleeding_any =vomiting_constantly
0.12 =blind_one_eye =sudden
0.12 =blow_ribs =hurts_breathing
0.12 =bluish =deformed
0.12 =bluish =wheeze_word
0.12 =breathe_word =clot_risk
0.12 =breathe_word =recent_surgery
0.12 =burn_any =hernia_stuck
0.12 =burn_severity =confused
0.12 =burn_severity =cut_self
0.12 =burn_severity =drank
0.12 =burn_severity =hours_pain
0.12 =burn_severity =no_injury
0.12 =burn_severity =one_side_belly
0.12 =burn_severity =stool_blood
0.12 =calf =severe_weakness
0.12 =cannot_breathe =leg_feet_swollen
0.12 =cannot_breathe =turning_blue
0.12 =cannot_move_side =hours_pain
0.12 =cant_stand =vomiting
0.12 =car_crash =cold_limb
0.12 =car_crash =numb_any
0.12 =car_crash =spine_injury
0.12 =cast_tight =deformed
0.12 =chest_any =chest_tearing
0.12 =chest_any =postpartum
0.12 =chest_any =tearing
0.12 =chest_any =tearing_trunk
0.12 =chest_lasting =chest_tearing
0.12 =chest_lasting =cough
0.12 =chest_lasting =eye_pain
0.12 =chest_lasting =flank_pain
0.12 =chest_lasting =hit_hard
0.12 =chest_lasting =injection_joint
0.12 =chest_lasting =recent_travel
0.12 =chest_lasting =said_awake
0.12 =chest_lasting =tearing
0.12 =chest_pain =chest_tearing
0.12 =chest_pain =postpartum
0.12 =chest_pain =tearing
0.12 =chest_pain =tearing_trunk
0.12 =chest_pain =using_word
0.12 =chest_tearing =trunk_pain
0.12 =child_got_pills =slow_heart
0.12 =child_got_pills =vomiting_constantly
0.12 =child_got_pills =wakes
0.12 =choking =co_words
0.12 =choking =hoarse
0.12 =cholinergic =wont_swallow
0.12 =clot_risk =spits_clots
0.12 =clot_risk =toes_cold
0.12 =co_words =hernia_stuck
0.12 =cold_limb =leg_swelling_one
0.12 =confused =during_exercise
0.12 =confused =eye_pain
0.12 =confused =eye_red
0.12 =confused =flu_bad
0.12 =confused =jaundice
0.12 =confused =rash
0.12 =cough =swelling
0.12 =cough =swelling_lips
0.12 =coughs_blood =hurts_breathing
0.12 =coughs_blood =pleuritic
0.12 =cramps =pale_clammy
0.12 =cramps =sweating
0.12 =cut_by_accident =head_injury
0.12 =cut_by_accident =heavy_fell
0.12 =dangerous_person =hit_hard
0.12 =dangerous_person =limp_leg
0.12 =dangerous_person =nose_object
0.12 =dangerous_person =thrown_off
0.12 =dangerous_person =wound_infected
0.12 =days_many =head_danger
0.12 =days_many =shaking
0.12 =deformed =radiates
0.12 =diabetes =no_insulin
0.12 =dialysis =feels_sleepy
0.12 =digoxin =rigors_hard
0.12 =discharge =rigors
0.12 =dizzy
0.12 =done_with_it =using_word
0.12 =droopy_lid =weak_one_side
0.12 =drowning =hours_pain
0.12 =drowning =short_breath
0.12 =drugs_taken =hours_pain
0.12 =drugs_taken =wakes
0.12 =dry_mouth =wont_feed
0.12 =ear_wax =fast_breathing
0.12 =edible_word =unresponsive
0.12 =electric =fall_any
0.12 =electric =fight_blow
0.12 =eye_area =head_injury
0.12 =eye_area =hurts_move
0.12 =eye_bulge =hurts_move
0.12 =eye_hit_bad =liver_known
0.12 =eye_hit_bad =pancreas
0.12 =eye_hit_bad =thirsty
0.12 =eye_pain =foggy_only
0.12 =eye_pain =hurts_move
0.12 =eye_red =foggy_only
0.12 =face_droop =face_injury
0.12 =face_droop =head_danger
0.12 =face_odd =throat_tight
0.12 =fall_any =limp_refuses
0.12 =fall_any =radiates
0.12 =fall_any =short_breath
0.12 =fall_any =tia_resolved
0.12 =feels_sleepy =irregular_heart
0.12 =feels_sleepy =kidney_disease
0.12 =feels_sleepy =sudden
0.12 =fell_baby =hours_pain
0.12 =fever =inconsolable
0.12 =fever =new_medicine
0.12 =fever =right_side
0.12 =foggy_only =pain_any
0.12 =getting_worse =purple_word
0.12 =getting_worse =vomiting
0.12 =goodbye_note =means_mentioned
0.12 =goodbye_note =using_word
0.12 =gums_bleed =head_danger
0.12 =hanging_attempt =limb_injury
0.12 =head_danger =kidney_stone
0.12 =head_danger =new_baby
0.12 =head_injury =heavy_fell
0.12 =head_injury =unequal_pupils
0.12 =hernia =severe_pain
0.12 =hernia_stuck =muscle_cramps
0.12 =hernia_stuck =severe_weakness
0.12 =hernia_stuck =stab_shot
0.12 =hernia_word =severe_pain
0.12 =high_fever =limp_leg
0.12 =hip_hurts =purple_word
0.12 =hip_hurts =sudden
0.12 =hit_hard =limp_leg
0.12 =hit_hard =limp_refuses
0.12 =hit_hard =neck_pain
0.12 =hit_hard =short_breath
0.12 =hoarse =hours_pain
0.12 =hours_pain =recent_travel
0.12 =hypertension =swelling_now
0.12 =inconsolable =pain_any
0.12 =injection_joint =pleuritic
0.12 =jaw_arm_sweat =squeezing_word
0.12 =jaw_arm_sweat =trunk_pain
0.12 =ketone_breath =vomiting_constantly
0.12 =kidney_stone =vomiting
0.12 =leg_swelling_one =purple_word
0.12 =light_hurts =purple_rash
0.12 =light_hurts =purple_word
0.12 =light_hurts =rash
0.12 =limb_injury =severe_headache
0.12 =limp_leg =severe_pain
0.12 =limp_refuses =severe_pain
0.12 =liver_known =vomiting
0.12 =liver_known =vomiting_blood
0.12 =long_bleed =speech_garbled
0.12 =means_mentioned =unresponsive
0.12 =means_mentioned =using_word
0.12 =near_faint =radiates
0.12 =new_medicine =pain_any
0.12 =newborn =wakes
0.12 =no_insulin
0.12 =now_at_rest =rigors_hard
0.12 =numb_any =possible_fracture
0.12 =one_side_belly =pleuritic
0.12 =one_side_throat =swelling
0.12 =overdose_taken =slow_heart
0.12 =overdose_taken =unresponsive
0.12 =pain_any =pancreas
0.12 =pain_any =swelling_lips
0.12 =pain_any =tia_resolved
0.12 =pale_clammy =soaking_pad
0.12 =pale_clammy =tearing
0.12 =pale_clammy =vomiting
0.12 =pancreas
0.12 =pancreas =squeezing_word
0.12 =pancreas =trunk_pain
0.12 =pancreas =upper_belly_pain
0.12 =phlegm =short_breath
0.12 =pleuritic =recent_surgery
0.12 =possible_fracture =tingling_hands
0.12 =postpartum =trunk_pain
0.12 =preterm_weeks =severe_headache
0.12 =preterm_weeks =squeezing_word
0.12 =radiates =severe_pain
0.12 =recent_surgery =trunk_pain
0.12 =recent_travel =rigors_hard
0.12 =recent_travel =shaking
0.12 =rigors =tropics
0.12 =rigors_hard =tropics
0.12 =rigors_hard =vomiting
0.12 =said_awake
0.12 =severe_pain =urinary_stuck
0.12 =severe_pain =urinary_stuck_long
0.12 =severe_weakness =sudden
0.12 =shaking =swelling
0.12 =shaking =tropics
0.12 =shaking =uti
0.12 =speech =squeezing_word
0.12 =squeezing_word =vomiting_constantly
0.12 =sudden =sweating
0.12 =sugar_extreme =thirsty
0.12 =sweating =tearing
0.12 =unresponsive =using_word
0.12 =uti =vomiting
0.12 =wakes =young_baby
0.12 =weak_any =weak_one_side
0.12 ?of _ ?stroke
0.12 ^ _ but
0.12 ^ _ question
0.12 ^ _ soak
0.12 ^ _ wrong
0.12 ^ battery
0.12 ^ did
0.12 ^ faint
0.12 a _ black
0.12 a _ every
0.12 a _ she
0.12 a dent
0.12 a grunt
0.12 after _ birth
0.12 after giv
0.12 agony
0.12 all _ the
0.12 all i
0.12 all my
0.12 almost _ in
0.12 almost drown
0.12 and _ eat
0.12 and _ floppy
0.12 and _ pulse
0.12 and _ smile
0.12 and _ temp
0.12 and _ the
0.12 and _ weird
0.12 and fell
0.12 and leg
0.12 and mumbl
0.12 and shaky
0.12 are huge
0.12 at _ so
0.12 at rest
0.12 awake but
0.12 awake now
0.12 baby _ evil
0.12 back _ ghana
0.12 back _ her
0.12 back start
0.12 bad _ im
0.12 ball
0.12 bang _ head
0.12 bang his
0.12 batteri _ the
0.12 bear
0.12 been _ green
0.12 been _ like
0.12 been _ to
0.12 been four
0.12 belly _ rock
0.12 belly _ so
0.12 bit _ knuckle
0.12 bite on
0.12 boy _ breath
0.12 breathe _ my
0.12 but _ left
0.12 but _ she
0.12 c _ scar
0.12 came _ of
0.12 cant _ between
0.12 cant put
0.12 cant talk
0.12 car and
0.12 carbon _ poison
0.12 chainsaw _ everywhere
0.12 chainsaw blood
0.12 chest through
0.12 chok _ everyth
0.12 com _ of
0.12 cotton
0.12 cough _ and
0.12 cough _ bright
0.12 crash _ my
0.12 crohn _ my
0.12 crohn and
0.12 daughter
0.12 day hes
0.12 dent
0.12 dent in
0.12 diarrhea _ #99+
0.12 down on
0.12 drown _ the
0.12 drown in
0.12 dye
0.12 everyth _ spinn
0.12 everyth and
0.12 evil
0.12 eye turn
0.12 eyelid _ mouth
0.12 face _ numb
0.12 fall off
0.12 feel _ bottom
0.12 feel _ head
0.12 feel _ it
0.12 fell _ cant
0.12 fell _ roof
0.12 fell off
0.12 fever my
0.12 finger thing
0.12 fit on
0.12 fork _ the
0.12 fork in
0.12 friend _ goodbye
0.12 friend _ too
0.12 from _ chest
0.12 from ghana
0.12 giv birth
0.12 groin and
0.12 gun _ his
0.12 had _ tonsil
0.12 hard _ and
0.12 has _ dent
0.12 has _ throw
0.12 has chest
0.12 has hurt
0.12 has no
0.12 have crohn
0.12 have marfan
0.12 head _ now
0.12 head on
0.12 headache _ is
0.12 headache _ now
0.12 heart _ been
0.12 heart has
0.12 heavi
0.12 her _ was
0.12 her diaper
0.12 her smile
0.12 hernia popp
0.12 hes #11+
0.12 hes _ -mak
0.12 hes gonna
0.12 hes super
0.12 him _ hes
0.12 his shirt
0.12 hit _ chest
0.12 hot _ red
0.12 hurt _ move
0.12 hurt cant
0.12 husband _ cant
0.12 husband hit
0.12 husband sudden
0.12 i _ crohn
0.12 i _ hit
0.12 i _ marfan
0.12 i _ pain
0.12 i _ throw
0.12 i wear
0.12 im _ but
0.12 im _ chemo
0.12 im _ spot
0.12 im pee
0.12 im spitt
0.12 irregular and
0.12 is _ cotton
0.12 is _ his
0.12 is _ today
0.12 is evil
0.12 is tingl
0.12 its _ four
0.12 its _ gas
0.12 its _ on
0.12 its deep
0.12 ive _ fever
0.12 ive _ had
0.12 jaw _ i
0.12 joint
0.12 just gas
0.12 kidney
0.12 left eyelid
0.12 leg _ out
0.12 leg gave
0.12 leg swollen
0.12 letter _ my
0.12 light are
0.12 like cotton
0.12 lisinopril
0.12 lock up
0.12 lost _ for
0.12 lower _ belly
0.12 many _ my
0.12 many of
0.12 marfan and
0.12 me _ the
0.12 me chest
0.12 min _ and
0.12 monoxide poison
0.12 mother _ a
0.12 mother on
0.12 my _ tingl
0.12 my _ twice
0.12 my bottom
0.12 my joint
0.12 narcan
0.12 nephew _ is
0.12 newborn _ wake
0.12 night i
0.12 no -wait
0.12 normal _ my
0.12 normal that
0.12 not sure
0.12 now _ belly
0.12 now _ real
0.12 of _ cough
0.12 of _ dog
0.12 of everyth
0.12 of us
0.12 off _ i
0.12 on _ meter
0.12 on everyth
0.12 one _ of
0.12 or two
0.12 other
0.12 out while
0.12 over _ the
0.12 over her
0.12 oxy
0.12 pain _ week
0.12 pain every
0.12 pain start
0.12 piece _ hot
0.12 popp _ my
0.12 popp in
0.12 pregnant
0.12 pressure _ an
0.12 ran _ marathon
0.12 right ear
0.12 right eye
0.12 right rib
0.12 say _ gonna
0.12 scrotum _ swollen
0.12 section scar
0.12 see halo
0.12 see two
0.12 seem drunk
0.12 seizure right
0.12 severe _ in
0.12 she _ ok
0.12 she ate
0.12 she cut
0.12 she shiver
0.12 shiver _ fever
0.12 shoot himself
0.12 shrimp _ now
0.12 sickle
0.12 sickle cell
0.12 since _ steak
0.12 since an
0.12 smell
0.12 so _ he
0.12 so hard
0.12 some bleach
0.12 someth popp
0.12 son was
0.12 speech _ off
0.12 spill
0.12 spinn and
0.12 stand _ it
0.12 stop and
0.12 stuck _ fork
0.12 sudden _ its
0.12 surgery _ it
0.12 swell i
0.12 take _ bottle
0.12 take eliqui
0.12 text _ and
0.12 the _ he
0.12 the _ room
0.12 the chill
0.12 the dose
0.12 the lab
0.12 the lake
0.12 thi weekend
0.12 thigh is
0.12 thing
0.12 throat
0.12 throat _ turn
0.12 throat hes
0.12 throat on
0.12 to _ or
0.12 to stop
0.12 to swallow
0.12 today the
0.12 toddler _ bleach
0.12 too _ of
0.12 tooth infection
0.12 tree _ fell
0.12 tried
0.12 tried _ hang
0.12 tried to
0.12 two _ everyth
0.12 up _ clot
0.12 up _ confus
0.12 up _ red
0.12 up _ she
0.12 up _ so
0.12 up after
0.12 up bright
0.12 use _ on
0.12 vodka and
0.12 vomit _ is
0.12 vomit _ stuff
0.12 was blue
0.12 was work
0.12 we dont
0.12 wear
0.12 week _ of
0.12 week _ she
0.12 what day
0.12 wife _ been
0.12 wife _ cough
0.12 with
0.12 with _ i
0.12 without _ and
0.12 wont _ the
0.12 wont eat
0.12 wont take
0.12 word _ out
0.12 word since
0.11 #11+ _ had
0.11 #99+ _ he
0.11 -and
0.11 -drink _ cant
0.11 -gas -or
0.11 <someth
0.11 <two
0.11 <two _ <ago
0.11 =a_lot =breathe_word
0.11 =a_lot =skin_peeling
0.11 =a_lot =swallow_trouble
0.11 =a_lot =wont_swallow
0.11 =abuse_danger =bleeding_any
0.11 =abuse_danger =breathe_word
0.11 =abuse_danger =hoarse
0.11 =abuse_danger =short_breath
0.11 =acts_drunk =not_drinking
0.11 =acts_drunk =wont_feed
0.11 =alcohol =not_drinking
0.11 =alcohol =sugar_low
0.11 =alcohol =sugar_very_low
0.11 =allergen =eye_area
0.11 =allergen =long_bleed
0.11 =appendix_burst =belly_word
0.11 =appendix_pain =belly_word
0.11 =appendix_said =belly_word
0.11 =arm_or_jaw_too =chest_any
0.11 =arm_or_jaw_too =days_many
0.11 =arm_or_jaw_too =hours_pain
0.11 =asthma =using_word
0.11 =at_rest =chest_any
0.11 =at_rest =pain_any
0.11 =at_rest =squeezing_word
0.11 =baby =green_vomit
0.11 =back_pain =hip_hurts
0.11 =back_pain =shaking
0.11 =belly_hit =limb_bleeds
0.11 =belly_hit =vomiting_constantly
0.11 =belly_pain =limp_leg
0.11 =belly_pain =limp_refuses
0.11 =belly_word =newborn
0.11 =belly_word =no_injury
0.11 =belly_word =young_baby
0.11 =birth_now =limb_injury
0.11 =bite_bad =bluish
0.11 =bite_bad =eye_spot
0.11 =bladder_bowel_loss =head_danger
0.11 =bleeding_any =confused
0.11 =bleeding_any =one_side_belly
0.11 =bleeding_any =refuses
0.11 =bleeding_any =sting
0.11 =bleeding_heavy =head_danger
0.11 =bleeding_heavy =rectal_bleeding
0.11 =blister_any =hives
0.11 =blood_in_urine =flank_pain
0.11 =blood_in_urine =pain_any
0.11 =blood_streak =eye_pain
0.11 =blood_streak =eye_spot
0.11 =blood_streak =tick
0.11 =bluish =choking_passed
0.11 =bluish =jaw_arm_sweat
0.11 =bluish =phlegm
0.11 =born_part =limb_injury
0.11 =born_part =water_broke
0.11 =born_part =waters_said
0.11 =bp_high =hours_pain
0.11 =breath_pauses =turning_blue
0.11 =breathe_word =cant_lie_flat
0.11 =burn_severity =contact_lens
0.11 =burn_severity =eye_spot
0.11 =burn_severity =high_fever
0.11 =burn_severity =limb_injury
0.11 =burn_severity =swallow_trouble
0.11 =burn_severity =wheeze_word
0.11 =burn_severity =wont_swallow
0.11 =cannot_breathe =severe_weakness
0.11 =cannot_breathe =swelling_lips
0.11 =cannot_move_limb =fall_any
0.11 =cant_lie_flat =cough
0.11 =cant_lie_flat =coughs_blood
0.11 =cant_lie_flat =phlegm
0.11 =cant_lie_flat =pink_foam
0.11 =cant_stand =dangerous_person
0.11 =cant_stand =hurts_move
0.11 =cant_stand =racing_heart
0.11 =car_crash =getting_worse
0.11 =car_crash =hernia_stuck
0.11 =chemical_word =hours_pain
0.11 =chest_any =ear_wax
0.11 =chest_any =one_side_belly
0.11 =chest_lasting =discharge
0.11 =chest_lasting =drank
0.11 =chest_lasting =nerve_muscle
0.11 =chest_lasting =plant_eaten
0.11 =chest_lasting =tearing_trunk
0.11 =chest_lasting =weak_breathing
0.11 =chest_pain =one_side_belly
0.11 =child_got_pills =elderly
0.11 =choking_passed =turning_blue
0.11 =clot_risk =hernia_stuck
0.11 =co_words =using_word
0.11 =cold_exposure =eye_hit_bad
0.11 =cold_exposure =severe_weakness
0.11 =cold_limb =low_mood
0.11 =cold_limb =pale_clammy
0.11 =cold_limb =panic_known
0.11 =confused =mottled
0.11 =confused =no_urine
0.11 =confused =racing_heart
0.11 =contact_lens =eye_spot
0.11 =cough =pleuritic
0.11 =cough =rash
0.11 =cough =trunk_pain
0.11 =coughs_blood =hit_hard
0.11 =dangerous_person =eye_hit_bad
0.11 =dangerous_person =high_fever
0.11 =dangerous_person =limp_refuses
0.11 =days_many =double_now
0.11 =days_many =double_vision
0.11 =days_many =pleuritic
0.11 =days_many =urinary_stuck
0.11 =diabetes =nail_word
0.11 =diabetes =shaking
0.11 =diabetes =unresponsive
0.11 =dizzy =head_danger
0.11 =dizzy =wakes
0.11 =drooling =hoarse
0.11 =drooling =strep_like
0.11 =droopy_lid =hours_pain
0.11 =ear_wax =racing_heart
0.11 =ear_wax =radiates
0.11 =elderly =limp_refuses
0.11 =elderly =no_urine
0.11 =elderly =overdose_taken
0.11 =extreme_fever =heat_exposure
0.11 =eye_area =eye_spot
0.11 =eye_area =numb_any
0.11 =eye_area =pierced_through
0.11 =eye_area =wheeze_word
0.11 =eye_hit_bad =one_eye_dim
0.11 =eye_hit_bad =squeezing_word
0.11 =eye_pain =eye_spot
0.11 =eye_pierced =pierced_through
0.11 =eye_pierced =stab_shot
0.11 =eye_spot
0.11 =eye_spot =pain_any
0.11 =fainted =speech
0.11 =fainted =squeezing_word
0.11 =fall_hard =vomiting_constantly
0.11 =feels_sleepy =hours_pain
0.11 =fever =stomach_burn
0.11 =fever =upper_belly_pain
0.11 =flank_pain =limb_injury
0.11 =flank_pain =rigors_hard
0.11 =flank_pain =shaking
0.11 =flank_pain =tingling_hands
0.11 =flank_pain =weak_any
0.11 =getting_worse =hit_hard
0.11 =hallucinating =sudden
0.11 =halos =vomiting
0.11 =harm_others =long_bleed
0.11 =head_danger =hurts_move
0.11 =head_danger =mottled
0.11 =head_danger =numb_any
0.11 =head_danger =purple_word
0.11 =head_danger =urinary_stuck
0.11 =head_injury =vomit_few
0.11 =headache =high_fever
0.11 =headache =recent_travel
0.11 =headache =rigors
0.11 =heat_exposure
0.11 =heat_exposure =pale_clammy
0.11 =hernia =long_bleed
0.11 =hernia_stuck =numb_any
0.11 =hernia_stuck =swelling_lips
0.11 =hernia_word =long_bleed
0.11 =high_fever =jaundice
0.11 =high_fever =tia_resolved
0.11 =hip_fracture =limp_leg
0.11 =hip_fracture =limp_refuses
0.11 =hip_hurts =rash
0.11 =hit_hard =purple_word
0.11 =hit_hard =spits_clots
0.11 =hives =skin_peeling
0.11 =hours_pain =nerve_muscle
0.11 =hours_pain =now_at_rest
0.11 =hours_pain =one_eye_dim
0.11 =hours_pain =scratched
0.11 =hours_pain =spreading
0.11 =hours_pain =stumbles
0.11 =hours_pain =wont_go_away
0.11 =hurts_move =limp_refuses
0.11 =immunosuppressed =near_faint
0.11 =immunosuppressed =short_breath
0.11 =immunosuppressed =vomiting
0.11 =jaundice =right_side
0.11 =jaw_locked =swallow_trouble
0.11 =jaw_locked =throat_tight
0.11 =jaw_locked =wont_swallow
0.11 =limb_bleeds =soaking_pad
0.11 =limb_injury
0.11 =limb_injury =limb_trapped
0.11 =limb_injury =purple_word
0.11 =limp_leg =racing_heart
0.11 =limp_leg =vomiting
0.11 =limp_refuses =racing_heart
0.11 =liver_known
0.11 =long_bleed =numb_any
0.11 =low_mood =radiates
0.11 =many_days =rigors
0.11 =mouth_burning =throat_tight
0.11 =nail_word =vomiting
0.11 =neck_pain =tingling_hands
0.11 =no_injury =trunk_pain
0.11 =not_drinking =wont_feed
0.11 =numb_any =panic_known
0.11 =one_side_belly =tearing
0.11 =panic_known =radiates
0.11 =panic_known =tingling_hands
0.11 =plant_eaten =vomiting_constantly
0.11 =pleuritic =recent_infection
0.11 =poison_swallowed =vomiting_constantly
0.11 =postpartum =squeezing_word
0.11 =postpartum_smell =wound
0.11 =pregnant =rigors_hard
0.11 =pregnant =upper_belly_pain
0.11 =racing_heart =short_breath
0.11 =racing_heart =trunk_pain
0.11 =rash =wheeze_word
0.11 =refuses =vomiting
0.11 =rigors =severe_pain
0.11 =rigors =severe_weakness
0.11 =rigors =squeezing_word
0.11 =rigors =upper_belly_pain
0.11 =rigors =weak_any
0.11 =rigors_hard =severe_weakness
0.11 =rigors_hard =weak_any
0.11 =saddle_numb =squeezing_word
0.11 =seizure_repeat =unresponsive
0.11 =severe_pain =shoulder_pain
0.11 =severe_pain =throat_sore
0.11 =severe_pain =wound
0.11 =severe_weakness =wakes
0.11 =shoulder_pain =sudden
0.11 =shoulder_pain =tearing
0.11 =shoulder_pain =trunk_pain
0.11 =skin_black =squeezing_word
0.11 =squeezing_word =wound
0.11 =stab_shot =suicidal
0.11 =stroke_word =tingling_hands
0.11 =stroke_word =weak_any
0.11 =swallow_trouble =tooth
0.11 =swelling =wheeze_word
0.11 =swelling_lips =wheeze_word
0.11 =tetanus_due =wound
0.11 =throat_tight =tooth
0.11 =tia_resolved
0.11 =tooth =wont_swallow
0.11 =vomiting =wound
0.11 ?and
0.11 ^ _ bite
0.11 ^ _ crash
0.11 ^ _ pupil
0.11 ^ _ viagra
0.11 ^ _ way
0.11 ^ grandson
0.11 ^ high
0.11 ^ meter
0.11 ^ shoulder
0.11 a _ last
0.11 a machine
0.11 a marathon
0.11 a miscarriage
0.11 a party
0.11 a thunderclap
0.11 a wall
0.11 act weird
0.11 after _ feed
0.11 after _ miscarriage
0.11 after drink
0.11 along and
0.11 an _ is
0.11 an _ reaction
0.11 an antacid
0.11 an axe
0.11 and _ after
0.11 and _ arm
0.11 and _ crush
0.11 and _ drench
0.11 and _ fluid
0.11 and _ son
0.11 and a
0.11 and fever
0.11 and that
0.11 and threw
0.11 and went
0.11 ankl
0.11 ankle is
0.11 ankle it
0.11 are slurr
0.11 arm _ blister
0.11 axe
0.11 bad see
0.11 bed and
0.11 been _ it
0.11 been _ worse
0.11 been gett
0.11 been pee
0.11 been sav
0.11 behind _ eye
0.11 belly _ hurt
0.11 bleed is
0.11 breath _ night
0.11 breathe _ down
0.11 bunk
0.11 c
0.11 calf _ and
0.11 call _ said
0.11 call and
0.11 came _ all
0.11 cant _ lying
0.11 caught _ a
0.11 chest _ arm
0.11 chill headache
0.11 cleaner and
0.11 clear
0.11 climb _ stair
0.11 climb the
0.11 close _ eye
0.11 cold _ clammy
0.11 cold white
0.11 color part
0.11 cough _ red
0.11 crazy and
0.11 cut herself
0.11 dad _ has
0.11 dad _ off
0.11 deep _ can
0.11 deep _ fast
0.11 deep _ her
0.11 deeper
0.11 diarrhea and
0.11 did noth
0.11 didnt eat
0.11 doesnt _ to
0.11 doesnt want
0.11 double _ my
0.11 down _ i
0.11 drank _ of
0.11 drench
0.11 drink two
0.11 droopy
0.11 dropp _ fork
0.11 drunk _ he
0.11 drunk but
0.11 dryer outlet
0.11 elephant is
0.11 every few
0.11 every half
0.11 eye _ i
0.11 face _ lopsid
0.11 face went
0.11 father _ been
0.11 father has
0.11 feel _ leg
0.11 fever shak
0.11 finger
0.11 fistula
0.11 fluid _ com
0.11 football practice
0.11 for _ past
0.11 fork _ her
0.11 four _ and
0.11 gave _ #
0.11 gibberish
0.11 got _ i
0.11 grandma ate
0.11 grape _ cant
0.11 green stuff
0.11 had _ on
0.11 half _ vision
0.11 half hour
0.11 has _ headache
0.11 hav _ allergic
0.11 hav _ panic
0.11 have
0.11 have a
0.11 havent -pass
0.11 havent _ -gas
0.11 he _ drink
0.11 head _ got
0.11 heartburn but
0.11 her hip
0.11 her nose
0.11 her sugar
0.11 hes _ at
0.11 hes _ out
0.11 hes asleep
0.11 hes limp
0.11 high _ my
0.11 higher _ the
0.11 higher than
0.11 his _ hes
0.11 hot _ hes
0.11 husband been
0.11 i _ -pass
0.11 i _ vomit
0.11 i havent
0.11 i wait
0.11 i walk
0.11 if it
0.11 im drench
0.11 im sweat
0.11 in _ day
0.11 in _ friday
0.11 in _ machine
0.11 in our
0.11 instead of
0.11 insulin _ didnt
0.11 is _ after
0.11 is _ has
0.11 is _ in
0.11 is numb
0.11 is rigid
0.11 is sweaty
0.11 is two
0.11 is weird
0.11 it _ up
0.11 its crush
0.11 its leak
0.11 ive _ sav
0.11 ive ever
0.11 just broke
0.11 keep vomit
0.11 kick _ night
0.11 kid are
0.11 lab _ and
0.11 lab call
0.11 last _ minut
0.11 leg _ been
0.11 life _ my
0.11 light head
0.11 like _ drunk
0.11 like _ thunderclap
0.11 lip tingl
0.11 look foggy
0.11 machine _ its
0.11 machine and
0.11 mine is
0.11 minut _ pressure
0.11 minute now
0.11 miscarriage _ im
0.11 mix
0.11 muffl
0.11 my _ chest
0.11 my _ feel
0.11 my peni
0.11 my poop
0.11 myself _ pain
0.11 myself _ the
0.11 myself back
0.11 neck _ vomit
0.11 newborn _ throw
0.11 night _ now
0.11 not even
0.11 now _ she
0.11 now _ vomit
0.11 nowhere and
0.11 nut _ like
0.11 nut hurt
0.11 on _ at
0.11 on ice
0.11 out _ football
0.11 pain of
0.11 painful _ and
0.11 pale _ sweaty
0.11 part
0.11 past hour
0.11 pee myself
0.11 pill _ hour
0.11 pill _ ive
0.11 pill an
0.11 pill with
0.11 rac _ #99+
0.11 rac _ im
0.11 rang
0.11 right _ it
0.11 rubb
0.11 rubb _ left
0.11 runn down
0.11 sav
0.11 sav _ my
0.11 sav up
0.11 say _ elephant
0.11 say an
0.11 second _ turn
0.11 section _ day
0.11 severe _ pain
0.11 shak _ and
0.11 shak fever
0.11 shaky and
0.11 sharp _ on
0.11 sharp _ pain
0.11 she _ #
0.11 she _ breathe
0.11 she _ confus
0.11 she _ herself
0.11 she _ start
0.11 she feel
0.11 sister
0.11 sitt _ my
0.11 ski
0.11 skin _ eye
0.11 skipp a
0.11 slipp _ ice
0.11 slipp on
0.11 slurry
0.11 smile look
0.11 soak _ the
0.11 some _ the
0.11 some of
0.11 someth and
0.11 someth at
0.11 someth like
0.11 spot _ her
0.11 start #11+
0.11 stop _ fever
0.11 stop _ throw
0.11 stopp _ two
0.11 struggl
0.11 struggl _ breathe
0.11 struggl to
0.11 stumbl
0.11 sudden i
0.11 sunken and
0.11 swing
0.11 swollen _ the
0.11 talk _ her
0.11 talk to
0.11 the _ now
0.11 the _ outlet
0.11 the _ part
0.11 the _ towel
0.11 the ankle
0.11 the fridge
0.11 the past
0.11 the pressure
0.11 then _ was
0.11 ther _ red
0.11 ther thi
0.11 thi _ he
0.11 third towel
0.11 throbb and
0.11 throw _ all
0.11 throw _ green
0.11 thunderclap
0.11 time _ breath
0.11 time it
0.11 to _ im
0.11 to feed
0.11 today ive
0.11 tonsil out
0.11 took _ handful
0.11 under _ jaw
0.11 up _ day
0.11 up _ pill
0.11 up _ the
0.11 up her
0.11 upper belly
0.11 used meth
0.11 vomit _ say
0.11 wake him
0.11 water
0.11 water _ broke
0.11 way worse
0.11 weird _ it
0.11 wet _ back
0.11 wheez _ one
0.11 wheez on
0.11 with _ axe
0.11 with _ my
0.11 with _ under
0.11 with half
0.11 with pain
0.11 word _ slurr
0.11 worst _ pain
0.11 wreck _ my
0.11 wreck and
0.11 wrist _ wont
0.11 wrote a
0.11 yesterday morn
0.11 you _ see
0.11 you can
0.11 zoo
0.1 #11+ _ he
0.1 #11+ _ high
0.1 #99+ _ thi
0.1 #99+ shak
0.1 -fed
0.1 -fed since
0.1 -one
0.1 -rib
0.1 <of _ <in
0.1 <she <was
0.1 <to _ <panic
0.1 =a_lot =burned_hand
0.1 =a_lot =drank
0.1 =a_lot =hurts_move
0.1 =alcohol =car_crash
0.1 =alcohol =cut_by_accident
0.1 =alcohol =hit_hard
0.1 =alcohol =stumbles
0.1 =alcohol =thirsty
0.1 =alcohol =weight_loss
0.1 =allergen =drooling
0.1 =allergen =ulcer_nsaid
0.1 =animal_bite =blood_streak
0.1 =at_rest =clot_risk
0.1 =at_rest =coughs_blood
0.1 =at_rest =days_many
0.1 =at_rest =no_urine
0.1 =at_rest =pink_foam
0.1 =baby =young_baby
0.1 =back_pain =belly_pain
0.1 =back_pain =rigors_hard
0.1 =back_pain =urinary_stuck
0.1 =back_pain =weak_one_side
0.1 =belly_hard =dangerous_person
0.1 =belly_hit =headache
0.1 =belly_hit =squeezing_word
0.1 =belly_hit =wound
0.1 =belly_pain =cant_stand
0.1 =belly_pain =near_faint
0.1 =belly_pain =no_insulin
0.1 =belly_pain =wont_feed
0.1 =belly_surgery_recent =severe_pain
0.1 =belly_word =chest_any
0.1 =belly_word =days_many
0.1 =belly_word =fainted
0.1 =belly_word =fight_blow
0.1 =belly_word =high_fever
0.1 =belly_word =no_insulin
0.1 =belly_word =preterm_weeks
0.1 =belly_word =sudden
0.1 =bite_bad =fall_hard
0.1 =bite_bad =muscle_cramps
0.1 =bite_bad =thirsty
0.1 =black_stool =fall_any
0.1 =black_stool =hit_hard
0.1 =bladder_bowel_loss =tingling_hands
0.1 =bladder_bowel_loss =uti
0.1 =bleeding_any =blow_ribs
0.1 =bleeding_any =suicidal
0.1 =bleeding_heavy =burn_severity
0.1 =bleeding_heavy =suicidal
0.1 =blood_thinner =heart_condition
0.1 =blood_thinner =rectal_blood
0.1 =blood_thinner =stool_blood
0.1 =blood_thinner =weak_any
0.1 =blow_chest =fainted
0.1 =blow_chest =tia_resolved
0.1 =bluish =cast_tight
0.1 =bluish =drugs_taken
0.1 =bluish =elderly
0.1 =bluish =getting_worse
0.1 =bluish =kid_breathing
0.1 =bluish =numb_any
0.1 =bluish =squeezing_word
0.1 =blurry_vision =vomiting
0.1 =born_now =burn_severity
0.1 =born_now =chest_lasting
0.1 =born_now =hours_pain
0.1 =bp_high =short_breath
0.1 =bp_medicine =dangerous_person
0.1 =bp_medicine =days_many
0.1 =burn_any =cold_limb
0.1 =burn_any =pale_clammy
0.1 =burn_big =pale_clammy
0.1 =burn_severity =head_injury
0.1 =burn_severity =limb_bleeds
0.1 =burn_severity =limp_leg
0.1 =burn_severity =one_eye
0.1 =burn_severity =pain_beyond
0.1 =burn_severity =suicidal
0.1 =burn_severity =wound_infected
0.1 =calf =hurts_move
0.1 =calf =one_side_belly
0.1 =cannot_breathe =hurts_breathing
0.1 =cannot_breathe =many_days
0.1 =cannot_move_limb =numb_any
0.1 =cannot_move_side =limp_leg
0.1 =cannot_move_side =wakes
0.1 =cannot_speak =face_droop
0.1 =cant_lie_flat =swelling
0.1 =cant_stand =diarrhea
0.1 =cant_stand =fever
0.1 =cant_stand =recent_infection
0.1 =car_crash =child_got_pills
0.1 =car_crash =poison_swallowed
0.1 =chemical_word =fall_any
0.1 =chemical_word =heart_condition
0.1 =chemical_word =hit_hard
0.1 =chest_any =days_many
0.1 =chest_any =eye_hit_bad
0.1 =chest_any =feels_sleepy
0.1 =chest_any =getting_worse
0.1 =chest_any =recent_surgery
0.1 =chest_any =tia_resolved
0.1 =chest_lasting
0.1 =chest_lasting =choking
0.1 =chest_lasting =drug_named
0.1 =chest_lasting =every_one_of_them
0.1 =chest_lasting =ketone_breath
0.1 =chest_lasting =muscle_cramps
0.1 =chest_lasting =retractions
0.1 =chest_lasting =weight_loss
0.1 =chest_pain =eye_hit_bad
0.1 =chest_pain =recent_surgery
0.1 =chest_tearing =one_side_belly
0.1 =chest_tearing =shoulder_pain
0.1 =child_got_pills =fight_blow
0.1 =child_got_pills =stumbles
0.1 =choking =pain_any
0.1 =cholinergic =neck_swelling
0.1 =clot_risk =hurts_move
0.1 =clot_risk =one_side_belly
0.1 =clot_risk =scratched
0.1 =clot_risk =severe_weakness
0.1 =cocaine =head_danger
0.1 =cold_exposure =fall_any
0.1 =cold_exposure =pale_clammy
0.1 =cold_limb =cut_self
0.1 =cold_limb =deep_cut
0.1 =cold_limb =hit_hard
0.1 =cold_limb =jaw_arm_sweat
0.1 =cold_limb =scratched
0.1 =collapsed_word =unresponsive
0.1 =confused =hernia_stuck
0.1 =confused =never_spoke_word
0.1 =confused =swelling
0.1 =confused =took_some_pills
0.1 =confused =uti
0.1 =contact_lens =eye_area
0.1 =contact_lens =eye_red
0.1 =cough =squeezing_word
0.1 =cough =swelling_face
0.1 =coughs_blood =trunk_pain
0.1 =dangerous_person =head_injury
0.1 =dangerous_person =hypertension
0.1 =dangerous_person =jaw_locked
0.1 =dangerous_person =lips_blue
0.1 =dangerous_person =many_stings
0.1 =dangerous_person =retractions
0.1 =dangerous_person =self_harm_now
0.1 =dangerous_person =throat_sore
0.1 =dangerous_person =vomiting_blood
0.1 =dark_urine =trunk_pain
0.1 =days_many =headache
0.1 =days_many =racing_heart
0.1 =days_many =rigors
0.1 =days_many =spits_clots
0.1 =days_many =swelling_throat
0.1 =days_many =tongue_swollen
0.1 =deformed =frostbite
0.1 =diabetes =rigors
0.1 =dialysis =not_clotting
0.1 =diarrhea =limp_leg
0.1 =diarrhea =limp_refuses
0.1 =diarrhea =pale_clammy
0.1 =diarrhea =severe_weakness
0.1 =discharge =leaking
0.1 =dizzy =numb_any
0.1 =double_vision =hours_pain
0.1 =drooling =neck_swelling
0.1 =drowsy =fell_baby
0.1 =drowsy =using_word
0.1 =ear_wax =retractions
0.1 =ear_wax =wont_feed
0.1 =elderly =purple_word
0.1 =eye_area =short_breath
0.1 =eye_area =vomiting_constantly
0.1 =eye_pain =swelling
0.1 =fainted =severe_headache
0.1 =fall_any =squeezing_word
0.1 =fall_any =wound
0.1 =fast_breathing =purple_word
0.1 =fast_breathing =trunk_pain
0.1 =fever =radiates_groin
0.1 =fever =vomiting_constantly
0.1 =fight_blow =means_mentioned
0.1 =fight_blow =overdose_taken
0.1 =fight_blow =using_word
0.1 =fistula_bleeds =not_clotting
0.1 =flank_pain =near_faint
0.1 =flu_bad =racing_heart
0.1 =foggy_only =means_mentioned
0.1 =foggy_only =rigors_hard
0.1 =foggy_only =using_word
0.1 =gallbladder =trunk_pain
0.1 =half_body =hours_pain
0.1 =head_danger =right_side
0.1 =head_danger =using_word
0.1 =headache =new_baby
0.1 =heart_condition =severe_pain
0.1 =hernia_stuck =tooth
0.1 =high_fever =purple_word
0.1 =hip_hurts =urinary_stuck
0.1 =hit_hard =poison_swallowed
0.1 =hit_hard =squeezing_word
0.1 =hit_hard =unresponsive
0.1 =hoarse =throat_tight
0.1 =hoarse =wont_swallow
0.1 =hours_pain =jaw_arm_sweat
0.1 =hours_pain =muscle_cramps
0.1 =hours_pain =muscle_tear
0.1 =hours_pain =nosebleed
0.1 =hours_pain =swallow_trouble
0.1 =hours_pain =uti
0.1 =hours_pain =wont_swallow
0.1 =hours_pain =worst_ever
0.1 =hurts_breathing =one_side_belly
0.1 =hurts_move =upper_belly_pain
0.1 =hypertension =pain_any
0.1 =jaw_locked =tooth
0.1 =kidney_disease =not_clotting
0.1 =leg_swelling_one =wound
0.1 =limb_cold_pale =severe_weakness
0.1 =limb_injury =one_side_belly
0.1 =limb_injury =sudden
0.1 =limb_injury =turning_blue
0.1 =limp_leg =recent_infection
0.1 =limp_refuses =recent_infection
0.1 =long_bleed =means_mentioned
0.1 =long_bleed =pregnant
0.1 =long_bleed =withdrawal
0.1 =making_swell =swelling_throat
0.1 =many_days =wont_feed
0.1 =means_mentioned =speech
0.1 =mouth_sores =new_medicine
0.1 =muscle_cramps =nail_word
0.1 =muscle_tear =pale_clammy
0.1 =muscle_tear =sweating
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
0.1 =numb_any =speech
0.1 =numb_any =thrown_off
0.1 =one_eye =one_eye_dim
0.1 =one_eye =tia_resolved
0.1 =one_side_belly =radiates
0.1 =one_side_throat =tooth
0.1 =one_side_throat =tooth_bad
0.1 =overdose_taken =short_breath
0.1 =pain_any =stomach_burn
0.1 =pain_any =wont_feed
0.1 =pain_beyond =rash
0.1 =pale_clammy =recent_infection
0.1 =pale_clammy =rigors_hard
0.1 =postpartum =wont_go_away
0.1 =purple_word =radiates_groin
0.1 =purple_word =short_breath
0.1 =radiates =stomach_burn
0.1 =rash =stomach_burn
0.1 =rash =upper_belly_pain
0.1 =recent_infection =rectal_blood
0.1 =recent_infection =retractions
0.1 =recent_infection =severe_weakness
0.1 =recent_infection =stool_blood
0.1 =recent_infection =wont_feed
0.1 =retractions =wont_feed
0.1 =right_side =vomiting
0.1 =rigors_hard =sugar_low
0.1 =rigors_hard =sugar_very_low
0.1 =rigors_hard =sweating
0.1 =speech =swelling_lips
0.1 =speech =tongue_swollen
0.1 =speech =trunk_pain
0.1 =speech =vomiting_constantly
0.1 =squeezing_word =urinary_stuck
0.1 =squeezing_word =vaginal_bleeding
0.1 =squeezing_word =wont_feed
0.1 =sting =throat_tight
0.1 =swallow_trouble =swelling_throat
0.1 =sweating =vomiting
0.1 =swelling_lips =vomiting
0.1 =swelling_throat =wont_swallow
0.1 =testicle =wakes
0.1 =thirsty =weight_loss
0.1 =tia_resolved =vision_loss
0.1 =tingling_hands =urinary_stuck
0.1 =took_some_pills =unresponsive
0.1 =urinary_stuck =uti
0.1 ^ _ catch
0.1 ^ _ double
0.1 ^ _ father
0.1 ^ _ husband
0.1 ^ _ roommat
0.1 ^ _ used
0.1 ^ _ would
0.1 ^ everyth
0.1 ^ kid
0.1 ^ stopp
0.1 a _ all
0.1 a _ heart
0.1 a horse
0.1 a minute
0.1 a rock
0.1 a wreck
0.1 afib and
0.1 after being
0.1 ago _ got
0.1 ago _ she
0.1 and _ ankl
0.1 and _ blew
0.1 and _ catch
0.1 and _ dog
0.1 and _ even
0.1 and _ green
0.1 and _ hasnt
0.1 and _ her
0.1 and _ on
0.1 and _ worst
0.1 and lot
0.1 and peel
0.1 and shoulder
0.1 and sick
0.1 and skin
0.1 and tight
0.1 and warm
0.1 antifreeze _ accident
0.1 are blister
0.1 arm is
0.1 around
0.1 as _ rock
0.1 ask _ same
0.1 ask the
0.1 at lunch
0.1 at once
0.1 at practice
0.1 aunt with
0.1 back #
0.1 bare _ and
0.1 be fine
0.1 bee like
0.1 been _ day
0.1 been _ of
0.1 been an
0.1 been confus
0.1 began
0.1 belly start
0.1 big _ on
0.1 birth _ day
0.1 birth _ home
0.1 birth at
0.1 bleed _ #11+
0.1 bleed _ much
0.1 blew up
0.1 blood with
0.1 born
0.1 born _ home
0.1 born at
0.1 both arm
0.1 breathe on
0.1 burn his
0.1 by bee
0.1 bypas _ week
0.1 came _ #
0.1 camp
0.1 can _ but
0.1 cant _ fever
0.1 cant _ good
0.1 cant _ light
0.1 cant _ without
0.1 car _ bump
0.1 cast _ so
0.1 catch his
0.1 chest _ say
0.1 chill _ #99+
0.1 confus _ has
0.1 confus _ my
0.1 confus since
0.1 cough _ water
0.1 cried _ she
0.1 cried now
0.1 cup _ bright
0.1 cut _ on
0.1 day _ shak
0.1 day _ when
0.1 diabet and
0.1 doesnt _ my
0.1 doesnt _ what
0.1 drank _ bottle
0.1 edge _ the
0.1 egg
0.1 even _ in
0.1 eye _ sunken
0.1 face blew
0.1 father is
0.1 feed _ shoot
0.1 feed it
0.1 fell _ her
0.1 fell _ my
0.1 fever _ a
0.1 fever after
0.1 few
0.1 fine _ -me
0.1 fine without
0.1 flu and
0.1 food and
0.1 for _ and
0.1 from _ period
0.1 gallbladder _ on
0.1 gallbladder out
0.1 gasp _ cant
0.1 gave _ at
0.1 gave out
0.1 get her
0.1 grandma _ been
0.1 grandpa _ confus
0.1 gray _ she
0.1 gummi
0.1 had _ gallbladder
0.1 had _ heart
0.1 hand _ her
0.1 hand went
0.1 hang myself
0.1 hasnt -fed
0.1 have _ in
0.1 have _ pound
0.1 have _ sit
0.1 he _ hit
0.1 he _ open
0.1 he _ when
0.1 he take
0.1 he wont
0.1 head _ bleed
0.1 head _ i
0.1 head hes
0.1 heart valve
0.1 hernia _ and
0.1 hes _ -wak
0.1 hes _ week
0.1 hes bleed
0.1 hes pale
0.1 hes real
0.1 hi _ im
0.1 hi and
0.1 his _ arm
0.1 his voice
0.1 hit bump
0.1 home
0.1 home an
0.1 horrible
0.1 horse and
0.1 husband _ stung
0.1 i _ home
0.1 i _ letter
0.1 i _ pas
0.1 i _ sit
0.1 i _ take
0.1 i pick
0.1 i used
0.1 if i
0.1 im los
0.1 in _ wreck
0.1 infection _ swollen
0.1 insulin _ day
0.1 is _ bucket
0.1 is _ weight
0.1 it _ acros
0.1 it _ that
0.1 it _ the
0.1 its
0.1 its _ an
0.1 ive lost
0.1 jack
0.1 jack slipp
0.1 kid _ be
0.1 kid _ hit
0.1 kid will
0.1 know what
0.1 labor
0.1 ladder _ cant
0.1 left _ my
0.1 left calf
0.1 letter to
0.1 life _ out
0.1 life in
0.1 lift his
0.1 like _ clos
0.1 limp _ a
0.1 lithium
0.1 look sunken
0.1 look uneven
0.1 lost _ and
0.1 many _ pill
0.1 many sleep
0.1 mom _ pressure
0.1 mom blood
0.1 morn _ cant
0.1 mouth _ dry
0.1 my _ thinner
0.1 my _ who
0.1 my _ will
0.1 my long
0.1 my metformin
0.1 my name
0.1 my roommat
0.1 my shirt
0.1 my upper
0.1 need _ cancel
0.1 needle _ the
0.1 now _ doesnt
0.1 now _ get
0.1 now _ voice
0.1 numb _ there
0.1 numb down
0.1 of _ blue
0.1 of _ have
0.1 of _ left
0.1 of _ shak
0.1 of metal
0.1 off _ trampoline
0.1 on _ food
0.1 on _ hand
0.1 on aspirin
0.1 open his
0.1 open it
0.1 out _ i
0.1 oven
0.1 pee _ look
0.1 pok out
0.1 red _ hes
0.1 rib _ eat
0.1 right _ i
0.1 ripp _ in
0.1 rock and
0.1 room and
0.1 roommat
0.1 said _ was
0.1 say _ feel
0.1 sharp chest
0.1 she _ #11+
0.1 she _ see
0.1 she _ throw
0.1 she has
0.1 shoot acros
0.1 shoulder _ and
0.1 shunt
0.1 sight is
0.1 since _ did
0.1 since _ long
0.1 since a
0.1 since noon
0.1 since sunday
0.1 sit on
0.1 son _ hit
0.1 spitt blood
0.1 stung _ bee
0.1 sudden pain
0.1 sweaty _ sick
0.1 take for
0.1 temple
0.1 testicle _ sudden
0.1 the _ came
0.1 the _ last
0.1 the _ slipp
0.1 the blue
0.1 the edge
0.1 the jack
0.1 the note
0.1 the temple
0.1 the trampoline
0.1 ther _ lump
0.1 ther _ much
0.1 ther so
0.1 thick
0.1 throat _ like
0.1 throat hurt
0.1 time
0.1 to _ at
0.1 to cancel
0.1 to walk
0.1 toddler went
0.1 too _ pill
0.1 too _ sleep
0.1 two _ it
0.1 uneven
0.1 up _ since
0.1 up confus
0.1 up three
0.1 up water
0.1 us have
0.1 vodka _ i
0.1 vomit _ #
0.1 vomit _ a
0.1 warm i
0.1 was eat
0.1 were _ and
0.1 when _ car
0.1 who is
0.1 will _ fine
0.1 woke _ confus
0.1 wrote _ to
0.1 wrote letter
0.1 yesterday _ cant
0.09 #11+ she
0.09 #11+ unit
0.09 -fade _ -i
0.09 -gas _ -poop
0.09 -i -pres
0.09 -i -shake
0.09 -or -poop
0.09 -pres
0.09 -shake
0.09 -shake -him
0.09 -today
0.09 -when _ -pres
0.09 -when _ -shake
0.09 -work
0.09 <had <my
0.09 =a_lot =burn_severity
0.09 =a_lot =child_got_pills
0.09 =a_lot =joint_hot
0.09 =a_lot =limb_injury
0.09 =a_lot =nosebleed
0.09 =a_lot =swelling_throat
0.09 =a_lot =testicle
0.09 =a_lot =tongue_swollen
0.09 =abuse_danger =fainted
0.09 =allergen =limp_refuses
0.09 =allergen =nail_word
0.09 =arm_hand_pain =tooth
0.09 =arm_or_jaw_too =long_bleed
0.09 =arm_or_jaw_too =severe_pain
0.09 =back_pain =hernia
0.09 =back_pain =no_injury
0.09 =belly_blow =fall_any
0.09 =belly_blow =fight_blow
0.09 =belly_blow =pain_any
0.09 =belly_hard =bluish
0.09 =belly_hit =bleeding_any
0.09 =belly_hit =near_faint
0.09 =belly_hit =weak_one_side
0.09 =belly_pain =car_crash
0.09 =belly_pain =dizzy
0.09 =belly_surgery_recent =trunk_pain
0.09 =belly_word =jaw_arm_sweat
0.09 =belly_word =weak_any
0.09 =bite_bad =ketone_breath
0.09 =bite_bad =nosebleed
0.09 =bite_bad =pleuritic
0.09 =bite_bad =tooth_bad
0.09 =bladder_bowel_loss =confused
0.09 =bladder_bowel_loss =severe_weakness
0.09 =bleeding_any =shoulder_pain
0.09 =bleeds_a_lot =burn_severity
0.09 =blood_in_urine =trunk_pain
0.09 =bluish =choking
0.09 =bluish =opioid
0.09 =bluish =tingling_hands
0.09 =bluish =weak_any
0.09 =blurry_vision =vision_loss
0.09 =born_now =long_bleed
0.09 =bp_high =postpartum
0.09 =bp_medicine =new_medicine
0.09 =breathe_word =chest_any
0.09 =breathe_word =eye_area
0.09 =breathe_word =nose_object
0.09 =bruising =drowsy
0.09 =bruising =high_fever
0.09 =burn_severity =fall_height
0.09 =burn_severity =testicle
0.09 =calf =long_bleed
0.09 =calf =numb_any
0.09 =calf =pain_any
0.09 =calf =snake
0.09 =calf =snake_bad
0.09 =calf =soaking_pad
0.09 =calf =tendon_seen
0.09 =cannot_breathe =chest_any
0.09 =cannot_breathe =eye_area
0.09 =cannot_breathe =lips_blue
0.09 =cannot_breathe =nose_object
0.09 =cannot_breathe =opioid
0.09 =cannot_move_limb =half_body
0.09 =cant_stand =double_vision
0.09 =cant_stand =no_urine
0.09 =cant_stand =squeezing_word
0.09 =cant_stand =stumbles
0.09 =cant_stand =trunk_pain
0.09 =chemical_word =fight_blow
0.09 =chemical_word =hurts_move
0.09 =chemical_word =long_bleed
0.09 =chemical_word =self_harm_now
0.09 =chemical_word =severe_pain
0.09 =chest_any =coughs_blood
0.09 =chest_any =left_ribs
0.09 =chest_any =leg_swelling_one
0.09 =chest_any =overdose_taken
0.09 =chest_lasting =droopy_lid
0.09 =chest_lasting =fell
0.09 =chest_lasting =phlegm
0.09 =chest_lasting =skin_infection
0.09 =chest_lasting =stab_shot
0.09 =chest_lasting =wont_feed
0.09 =chest_pain =coughs_blood
0.09 =chest_pain =left_ribs
0.09 =chest_pain =leg_swelling_one
0.09 =chest_pain =swelling
0.09 =chest_pressure =cough
0.09 =chest_pressure =numb_any
0.09 =chest_pressure =severe_pain
0.09 =chest_sucks =short_breath
0.09 =chest_tearing =pale_clammy
0.09 =chest_tearing =sweating
0.09 =child_got_pills =cocaine
0.09 =child_got_pills =limp_refuses
0.09 =choking =eye_area
0.09 =choking =nose_object
0.09 =choking =weak_any
0.09 =choking =weak_one_side
0.09 =clot_risk =discharge
0.09 =clot_risk =head_danger
0.09 =clot_risk =purple_word
0.09 =clot_risk =tingling_hands
0.09 =clot_risk =weak_any
0.09 =co_words =foggy_only
0.09 =co_words =long_bleed
0.09 =cold_limb =fever
0.09 =cold_limb =long_bleed
0.09 =cold_outside =drowning
0.09 =confused =overdose_taken
0.09 =confused =thrown_off
0.09 =confused =vomiting_constantly
0.09 =confused =wound_infected
0.09 =cough =dangerous_person
0.09 =dangerous_person =glass_test
0.09 =dangerous_person =heat_danger
0.09 =dangerous_person =possible_fracture
0.09 =dangerous_person =purple_word
0.09 =dangerous_person =wheeze_word
0.09 =days_many =green_vomit
0.09 =days_many =harm_others
0.09 =deformed =hernia
0.09 =deformed =hernia_stuck
0.09 =deformed =hernia_word
0.09 =dizzy =double_vision
0.09 =dizzy =sweating
0.09 =double_vision =hurts_move
0.09 =double_vision =limp_leg
0.09 =double_vision =limp_refuses
0.09 =double_vision =severe_weakness
0.09 =double_vision =stumbles
0.09 =double_vision =sudden_balance
0.09 =double_vision =weak_any
0.09 =drooling =hours_pain
0.09 =drowsy =eye_hit_bad
0.09 =drowsy =vomiting_constantly
0.09 =drug_named =swelling_lips
0.09 =drugs_taken =head_danger
0.09 =ear_wax =hernia_stuck
0.09 =ear_wax =seizure
0.09 =early_one_side =pregnant
0.09 =elderly =face_droop
0.09 =elderly =hip_hurts
0.09 =elderly =sudden_balance
0.09 =elderly =sweating
0.09 =elderly =wont_feed
0.09 =eye_area =radiates
0.09 =eye_hit_bad =hernia
0.09 =eye_hit_bad =hernia_word
0.09 =eye_hit_bad =stumbles
0.09 =eye_hit_bad =swallow_trouble
0.09 =eye_hit_bad =swelling_lips
0.09 =eye_hit_bad =wont_swallow
0.09 =eye_pain =gallbladder
0.09 =eye_pain =jaundice
0.09 =eye_pain =stiff_neck
0.09 =eye_red =hurts_move
0.09 =face_injury =weak_one_side
0.09 =fainted =sudden
0.09 =fall_any =hernia_stuck
0.09 =fall_hard =fell
0.09 =fall_hard =hip_hurts
0.09 =fall_hard =trunk_pain
0.09 =fall_height =numb_any
0.09 =fell =thrown_off
0.09 =fever =new_confusion
0.09 =fever =radiates
0.09 =fever =sickle_cell
0.09 =fight_blow =vomiting_constantly
0.09 =flank_pain =hernia
0.09 =flank_pain =hip_hurts
0.09 =flank_pain =sudden
0.09 =green_vomit =many_days
0.09 =half_body =hurts_move
0.09 =half_body =severe_weakness
0.09 =head_danger =hives_all
0.09 =head_danger =itching
0.09 =head_danger =itchy_only
0.09 =head_danger =purple_rash
0.09 =head_danger =sugar_low
0.09 =headache =vomiting_constantly
0.09 =hernia =hip_hurts
0.09 =hernia_stuck =hip_hurts
0.09 =hernia_stuck =shaking
0.09 =hernia_word =hip_hurts
0.09 =hip_fracture =pain_any
0.09 =hit_hard =near_faint
0.09 =hit_hard =weak_any
0.09 =hoarse =throat_sore
0.09 =hours_pain =vaginal_bleeding
0.09 =hours_pain =vomit_few
0.09 =hurts_move =stumbles
0.09 =hurts_move =vomiting
0.09 =hurts_move =weak_any
0.09 =immunosuppressed =severe_weakness
0.09 =inhaler_fails =using_word
0.09 =jaw_arm_sweat =long_bleed
0.09 =jaw_arm_sweat =nausea
0.09 =leg_swelling_one =trunk_pain
0.09 =light_hurts =sudden
0.09 =limb_cold_pale =tingling_hands
0.09 =limp_leg =stumbles
0.09 =limp_refuses =stumbles
0.09 =lips_blue =opioid
0.09 =moved_right =severe_pain
0.09 =nail_word =suicidal
0.09 =nail_word =vomiting_constantly
0.09 =nail_word =wound
0.09 =never_spoke_word
0.09 =new_medicine =squeezing_word
0.09 =no_urine =severe_weakness
0.09 =noisy_rest =retractions
0.09 =one_side_belly =rash
0.09 =opioid =short_breath
0.09 =pain_any =pressure_elsewhere
0.09 =pain_any =weak_legs
0.09 =pale_clammy =severe_weakness
0.09 =pale_clammy =sugar_very_low
0.09 =pleuritic =severe_pain
0.09 =poison_swallowed =self_harm_now
0.09 =possible_fracture =trunk_pain
0.09 =purple_word =testicle
0.09 =radiates_groin =wakes
0.09 =recent_surgery
0.09 =red_racing =wound
0.09 =right_side =wakes
0.09 =rigors =short_breath
0.09 =rigors =trunk_pain
0.09 =rigors_hard =short_breath
0.09 =severe_weakness =short_breath
0.09 =severe_weakness =stumbles
0.09 =severe_weakness =sweating
0.09 =shaking =short_breath
0.09 =short_breath =weak_any
0.09 =speech =sugar_low
0.09 =stumbles =weak_any
0.09 =sudden =weak_any
0.09 =sugar_very_low =sweating
0.09 =swallow_trouble =swelling_lips
0.09 =swelling_lips =wont_swallow
0.09 =swelling_throat =tooth
0.09 =swelling_throat =tooth_bad
0.09 =trunk_pain =vaginal_bleeding
0.09 =trunk_pain =worst_ever
0.09 =urine_all_blood =vaginal_bleeding
0.09 =using_word =wheeze_word
0.09 =vaginal_bleeding =vomiting
0.09 =vaginal_bleeding =vomiting_blood
0.09 =vomiting_constantly =wound
0.09 =widow_bite
0.09 =wound
0.09 ?my _ ?is
0.09 ^ _ best
0.09 ^ _ brother
0.09 ^ _ flutter
0.09 ^ _ mov
0.09 ^ _ not
0.09 ^ _ open
0.09 ^ _ tightnes
0.09 ^ _ tore
0.09 ^ drank
0.09 ^ painful
0.09 ^ poop
0.09 ^ quit
0.09 a _ cant
0.09 a _ stick
0.09 a breath
0.09 a burn
0.09 a paintball
0.09 a ripp
0.09 actual _ it
0.09 ago _ #11+
0.09 ago im
0.09 ago she
0.09 all morn
0.09 all week
0.09 ammonia
0.09 an aneurysm
0.09 and _ all
0.09 and _ bump
0.09 and _ ive
0.09 and _ spitt
0.09 and _ whole
0.09 and dont
0.09 and has
0.09 and sore
0.09 and uh
0.09 and voic
0.09 arm with
0.09 as the
0.09 at _ they
0.09 at my
0.09 aunt _ copd
0.09 baby _ on
0.09 back _ my
0.09 baseball in
0.09 been chok
0.09 best friend
0.09 bleed _ and
0.09 blood _ from
0.09 blood _ last
0.09 body is
0.09 breath all
0.09 burnt
0.09 but _ chest
0.09 but thi
0.09 but today
0.09 by _ and
0.09 by _ dog
0.09 cant walk
0.09 cast and
0.09 chatter
0.09 chest _ after
0.09 chest _ i
0.09 cold and
0.09 cold pale
0.09 confus _ and
0.09 contrast dye
0.09 crook _ my
0.09 crush _ pain
0.09 crush chest
0.09 cutt _ and
0.09 day _ stopp
0.09 day my
0.09 dialysi fistula
0.09 diarrhea _ blood
0.09 dizzy and
0.09 dont _ -when
0.09 down _ throat
0.09 dye my
0.09 ear after
0.09 erection
0.09 ever had
0.09 everyth _ blurry
0.09 evil _ voic
0.09 evil and
0.09 eye _ super
0.09 eye like
0.09 face wont
0.09 fail
0.09 feel _ ice
0.09 feel _ should
0.09 feel _ too
0.09 fell hip
0.09 fever chill
0.09 feverish and
0.09 fine but
0.09 finish
0.09 floor and
0.09 floppy _ hard
0.09 for _ an
0.09 from _ ladder
0.09 garbl
0.09 gone _ and
0.09 got _ pacemaker
0.09 got his
0.09 grandma _ hip
0.09 grandpa has
0.09 hand _ up
0.09 hard with
0.09 has
0.09 has _ since
0.09 have _ chest
0.09 he _ -breath
0.09 he _ cough
0.09 he _ pull
0.09 he vomit
0.09 head _ night
0.09 headache _ neck
0.09 headache stiff
0.09 heart _ pound
0.09 heart flopp
0.09 heat _ day
0.09 heavy and
0.09 hell and
0.09 her _ feel
0.09 her _ get
0.09 her _ roll
0.09 her _ smell
0.09 her left
0.09 her rib
0.09 her temp
0.09 her throat
0.09 hes _ vomit
0.09 hes gone
0.09 hip _ and
0.09 hip _ cant
0.09 his jaw
0.09 hit _ eye
0.09 how _ can
0.09 hurt _ eye
0.09 hurt _ swallow
0.09 hurt real
0.09 i _ advice
0.09 i _ bleach
0.09 i _ eliqui
0.09 i _ put
0.09 i _ talk
0.09 i _ till
0.09 i give
0.09 i see
0.09 in _ jaw
0.09 in _ pool
0.09 in _ toilet
0.09 in _ with
0.09 in agony
0.09 in my
0.09 is _ ooz
0.09 is _ painful
0.09 is _ pale
0.09 is _ right
0.09 is garbl
0.09 it _ on
0.09 its _ swollen
0.09 its not
0.09 ive _ cough
0.09 ive _ on
0.09 ive had
0.09 keep _ on
0.09 keep chok
0.09 keep gett
0.09 left and
0.09 leg _ a
0.09 lift _ and
0.09 lift her
0.09 like _ fish
0.09 like _ knife
0.09 lip _ numb
0.09 long can
0.09 look _ since
0.09 minut hes
0.09 mom _ she
0.09 month _ is
0.09 mouth _ hang
0.09 move the
0.09 my _ cast
0.09 my _ flopp
0.09 my _ friend
0.09 my _ ive
0.09 my _ one
0.09 my _ tingle
0.09 my best
0.09 neck _ i
0.09 neck _ swollen
0.09 new _ pressure
0.09 new blood
0.09 night _ get
0.09 not -respond
0.09 now _ dizzy
0.09 now _ neck
0.09 now _ throat
0.09 now _ weak
0.09 numb _ hour
0.09 numb an
0.09 numb for
0.09 of _ belly
0.09 of _ leg
0.09 of _ son
0.09 on _ belly
0.09 on _ rib
0.09 one leg
0.09 our son
0.09 out _ soccer
0.09 over _ his
0.09 pain _ by
0.09 paintball
0.09 paintball and
0.09 pale _ i
0.09 pregnant _ sharp
0.09 pressure in
0.09 puffy _ she
0.09 ran
0.09 red
0.09 remember anyth
0.09 rescue
0.09 rescue inhaler
0.09 right _ with
0.09 right arm
0.09 say hi
0.09 second floor
0.09 severe belly
0.09 shak _ hard
0.09 she very
0.09 side _ she
0.09 since lunch
0.09 skin _ hot
0.09 some blood
0.09 speech _ garbl
0.09 stabb _ under
0.09 start sudden
0.09 stop _ that
0.09 stuck _ me
0.09 suck _ with
0.09 sudden _ cant
0.09 sugar read
0.09 sun all
0.09 swallow anyth
0.09 swollen _ im
0.09 swollen _ purple
0.09 tell her
0.09 that _ down
0.09 that _ to
0.09 that _ would
0.09 that everyone
0.09 the groin
0.09 the head
0.09 the party
0.09 the tylenol
0.09 the water
0.09 thi heavy
0.09 thi is
0.09 think _ everyone
0.09 think that
0.09 till monday
0.09 tingle
0.09 to _ rid
0.09 to _ right
0.09 to drink
0.09 took _ my
0.09 took all
0.09 tore my
0.09 touch _ chin
0.09 touch his
0.09 tylenol dose
0.09 uh
0.09 um
0.09 up _ its
0.09 vision _ went
0.09 voic _ her
0.09 vomit a
0.09 vomit blood
0.09 wait
0.09 wait till
0.09 wake _ proper
0.09 want _ go
0.09 was chok
0.09 watch _ i
0.09 weak _ and
0.09 when _ take
0.09 whole body
0.09 with _ cramp
0.09 with _ paintball
0.09 with clot
0.09 with sharp
0.08 #11+ _ along
0.08 #99+ after
0.08 -any -sense
0.08 -contraction
0.08 -contraction -yet
0.08 -mak -any
0.08 -mak _ -sense
0.08 <of
0.08 =a_lot =cold_limb
0.08 =a_lot =itching
0.08 =a_lot =phlegm
0.08 =a_lot =squeezing_word
0.08 =a_lot =throat_side
0.08 =a_lot =upper_belly_pain
0.08 =a_lot =vision_loss
0.08 =acts_drunk =speech
0.08 =alcohol =jaundice
0.08 =alcohol =vomiting_blood
0.08 =allergen =chest_any
0.08 =allergen =severe_weakness
0.08 =allergen =speech_garbled
0.08 =allergen =uti
0.08 =arm_or_jaw_too =fight_blow
0.08 =arm_or_jaw_too =head_danger
0.08 =at_rest =wakes
0.08 =baby_still =hours_pain
0.08 =back_pain =fall_hard
0.08 =back_pain =limb_injury
0.08 =belly_hard =belly_pain
0.08 =belly_hard =hit_by_car
0.08 =belly_hard =hurts_move
0.08 =belly_hard =trunk_pain
0.08 =belly_hit =weak_any
0.08 =belly_pain =dangerous_person
0.08 =belly_pain =head_danger
0.08 =belly_pain =ketone_breath
0.08 =belly_pain =pelvic_pain
0.08 =belly_pain =rectal_blood
0.08 =belly_pain =stool_blood
0.08 =belly_pain =thirsty
0.08 =belly_word =eye_area
0.08 =belly_word =eye_pain
0.08 =belly_word =ketone_breath
0.08 =belly_word =pelvic_pain
0.08 =belly_word =rectal_blood
0.08 =belly_word =stool_blood
0.08 =belly_word =thirsty
0.08 =belly_word =urinary_stuck_long
0.08 =bite_bad =double_vision
0.08 =bite_bad =pain_any
0.08 =bite_bad =pale_clammy
0.08 =bite_bad =spreading
0.08 =bite_bad =throat_side
0.08 =bladder_bowel_loss =legs_gone
0.08 =bleeding_any =dangerous_person
0.08 =bleeding_any =eye_hit
0.08 =bleeding_any =gums_bleed
0.08 =bleeding_any =pleuritic
0.08 =bleeding_any =shaking
0.08 =bleeding_heavy =phlegm
0.08 =bleeding_heavy =vomiting
0.08 =bleeding_heavy =vomiting_blood
0.08 =bleeds_a_lot =preterm_weeks
0.08 =blood_in_urine =vaginal_bleeding
0.08 =blood_streak =red_patch
0.08 =blood_thinner =elderly
0.08 =blood_thinner =tooth_pulled
0.08 =bluish =confused
0.08 =blurry_vision =new_baby
0.08 =blurry_vision =pale_clammy
0.08 =blurry_vision =speech
0.08 =bp_high =burn_severity
0.08 =bp_high =calf
0.08 =bp_high =chest_any
0.08 =bp_high =chest_pain
0.08 =bp_high =eye_hit_bad
0.08 =bp_high =trunk_pain
0.08 =bp_medicine =head_danger
0.08 =breathe_word =dangerous_person
0.08 =breathe_word =eye_hit_bad
0.08 =burn_big =burned_hand
0.08 =burn_severity =fell
0.08 =burn_severity =severe_weakness
0.08 =burn_severity =tooth
0.08 =burn_severity =wakes
0.08 =burn_severity =wont_go_away
0.08 =calf =diabetes
0.08 =calf =hypertension
0.08 =calf =new_baby
0.08 =cannot_breathe =leg_swelling_one
0.08 =cannot_move_limb =speech_garbled
0.08 =cant_stand =near_faint
0.08 =chemical_word =near_faint
0.08 =chest_lasting =chest_sucks
0.08 =chest_lasting =curtain_word
0.08 =chest_lasting =dementia_known
0.08 =chest_lasting =eye_hit
0.08 =chest_lasting =fall_hard
0.08 =chest_lasting =light_hurts
0.08 =chest_lasting =purple_rash
0.08 =chest_lasting =unequal_pupils
0.08 =chest_pain =ear_wax
0.08 =chest_pain =jaw_arm_sweat
0.08 =child_got_pills =drowsy
0.08 =child_got_pills =suicidal
0.08 =clear_fluid =eye_hit_bad
0.08 =clear_fluid =hit_hard
0.08 =clot_risk
0.08 =clot_risk =limb_injury
0.08 =clot_risk =urine_all_blood
0.08 =confused =many_days
0.08 =confused =new_baby
0.08 =confused =new_medicine
0.08 =confused =pneumonia_known
0.08 =confused =postpartum
0.08 =cough =racing_heart
0.08 =cut_by_accident =jaw_locked
0.08 =cut_by_accident =muscle_cramps
0.08 =dangerous_person =deformed
0.08 =dangerous_person =electric
0.08 =dangerous_person =itching
0.08 =dangerous_person =itchy_only
0.08 =dangerous_person =tia_resolved
0.08 =dark_urine =vaginal_bleeding
0.08 =days_many =fast_breathing
0.08 =deformed =severe_weakness
0.08 =deformed =weak_any
0.08 =dentist =neck_swelling
0.08 =diabetes =ear_wax
0.08 =diabetes =spreading
0.08 =double_vision =speech
0.08 =drank =jaundice
0.08 =drank =vomiting_blood
0.08 =drooling =hernia_stuck
0.08 =drowsy =limb_injury
0.08 =drowsy =many_days
0.08 =drugs_taken =lips_blue
0.08 =dry_mouth =head_danger
0.08 =dystonia =hours_pain
0.08 =ear_wax =trunk_pain
0.08 =elderly =high_fever
0.08 =elderly =limp_leg
0.08 =eye_area =nose_object
0.08 =eye_area =swelling_lips
0.08 =eye_hit =eye_pain
0.08 =eye_hit =pain_any
0.08 =eye_hit_bad =hip_fracture
0.08 =eye_hit_bad =pelvic_pain
0.08 =eye_hit_bad =scratched
0.08 =eye_hit_bad =sudden_balance
0.08 =eye_hit_bad =worst_ever_sick
0.08 =eye_pain =hernia_stuck
0.08 =eye_pain =hours_pain
0.08 =face_droop =long_bleed
0.08 =face_odd =short_breath
0.08 =face_odd =snake
0.08 =face_odd =snake_bad
0.08 =face_odd =sting
0.08 =fainted =worst_ever
0.08 =fall_any =frostbite
0.08 =fall_any =severe_pain
0.08 =fast_breathing =pneumonia_known
0.08 =feels_sleepy =hernia_stuck
0.08 =feels_sleepy =numb_any
0.08 =fell_baby =hip_hurts
0.08 =fever =kidney_stone
0.08 =fever =throat_side
0.08 =fever =weak_legs
0.08 =fight_blow =pale_clammy
0.08 =fight_blow =sudden
0.08 =fight_blow =tia_resolved
0.08 =flank_pain =nausea
0.08 =flu_bad =vomiting
0.08 =gallbladder =severe_pain
0.08 =getting_worse
0.08 =gums_bleed
0.08 =hallucinating =many_days
0.08 =hallucinating =new_baby
0.08 =hallucinating =postpartum
0.08 =halos =squeezing_word
0.08 =head_danger =hypertension
0.08 =head_danger =kid_breathing
0.08 =head_danger =means_mentioned
0.08 =head_danger =new_medicine
0.08 =head_danger =stomach_burn
0.08 =head_danger =urinary_stuck_long
0.08 =headache =severe_weakness
0.08 =hernia_stuck =hit_by_car
0.08 =hernia_stuck =sickle_cell
0.08 =hernia_stuck =tooth_bad
0.08 =high_fever =light_hurts
0.08 =high_fever =strep_like
0.08 =high_fever =throat_side
0.08 =hip_fracture =sudden
0.08 =hit_hard =severe_pain
0.08 =hit_hard =tingling_hands
0.08 =hives =swelling
0.08 =hoarse =one_side_throat
0.08 =hours_pain =ketone_breath
0.08 =hours_pain =nail_word
0.08 =hours_pain =nausea
0.08 =hours_pain =slow_heart
0.08 =hours_pain =thirsty
0.08 =hurts_move =left_ribs
0.08 =hurts_move =short_breath
0.08 =hurts_move =wound_infected
0.08 =itching =numb_any
0.08 =itchy_only =numb_any
0.08 =jaundice =severe_pain
0.08 =jaundice =trunk_pain
0.08 =jaundice =vomiting_blood
0.08 =ketone_breath =kid_breathing
0.08 =ketone_breath =pain_any
0.08 =ketone_breath =trunk_pain
0.08 =kid_breathing =thirsty
0.08 =kid_breathing =vomiting
0.08 =kidney_stone =severe_pain
0.08 =kidney_stone =shaking
0.08 =left_ribs =severe_weakness
0.08 =leg_swelling_one =new_baby
0.08 =limb_injury =muscle_cramps
0.08 =limp_leg =near_faint
0.08 =limp_refuses =near_faint
0.08 =limp_refuses =vomiting_constantly
0.08 =long_bleed =tooth
0.08 =long_bleed =tooth_pulled
0.08 =long_bleed =weak_any
0.08 =making_swell =new_medicine
0.08 =many_days =pleuritic
0.08 =mouth_burning =snake
0.08 =mouth_burning =snake_bad
0.08 =mouth_burning =sting
0.08 =muscle_cramps =scratched
0.08 =new_baby =trunk_pain
0.08 =no_injury =pain_any
0.08 =nose_object
0.08 =numb_any =severe_weakness
0.08 =numb_any =sting
0.08 =one_side_belly =pale_clammy
0.08 =one_side_belly =pelvic_pain
0.08 =pain_any =pelvic_pain
0.08 =pain_any =thirsty
0.08 =pain_any =tripod
0.08 =pain_any =wont_go_away
0.08 =pain_any =worst_ever_sick
0.08 =pale_clammy =severe_pain
0.08 =pale_clammy =swelling
0.08 =pelvic_pain
0.08 =pelvic_pain =squeezing_word
0.08 =pelvic_pain =trunk_pain
0.08 =phlegm
0.08 =pleuritic =spits_clots
0.08 =pneumonia_known
0.08 =possible_fracture =squeezing_word
0.08 =pregnant
0.08 =preterm_weeks =upper_belly_pain
0.08 =rectal_blood =squeezing_word
0.08 =rectal_blood =trunk_pain
0.08 =red_patch =red_racing
0.08 =right_side =severe_pain
0.08 =right_side =upper_belly_pain
0.08 =right_side =weak_any
0.08 =severe_headache =vomiting_constantly
0.08 =severe_headache =wakes
0.08 =severe_pain =sweating
0.08 =severe_pain =vomiting_constantly
0.08 =severe_weakness =speech_garbled
0.08 =shaking =tia_resolved
0.08 =short_breath =swelling_now
0.08 =skin_infection =tooth
0.08 =speech =tingling_hands
0.08 =squeezing_word =stool_blood
0.08 =squeezing_word =worst_ever_sick
0.08 =stiff_neck =vomiting_constantly
0.08 =sting =weak_any
0.08 =stomach_burn =vomiting
0.08 =stomach_burn =vomiting_constantly
0.08 =stool_blood =trunk_pain
0.08 =strep_like =throat_side
0.08 =sudden =weak_one_side
0.08 =sugar_very_high =vomiting_blood
0.08 =swallow_trouble =tooth_bad
0.08 =sweating =weak_any
0.08 =sweating =weak_one_side
0.08 =swelling_now =wheeze_word
0.08 =thirsty =trunk_pain
0.08 =throat_side
0.08 =throat_tight =tongue_swollen
0.08 =throat_tight =tooth_bad
0.08 =tooth =wound_infected
0.08 =tooth_bad =wont_swallow
0.08 =upper_belly_pain =vomiting_constantly
0.08 ^ _ into
0.08 ^ _ ive
0.08 ^ _ juice
0.08 ^ _ right
0.08 ^ cramp
0.08 ^ probab
0.08 ^ pulse
0.08 ^ ran
0.08 a _ #
0.08 a _ mine
0.08 a _ three
0.08 a few
0.08 a stent
0.08 a uti
0.08 about an
0.08 absces
0.08 all
0.08 all _ eye
0.08 all _ im
0.08 almost faint
0.08 alway say
0.08 and _ fast
0.08 and _ fell
0.08 and _ smell
0.08 and itch
0.08 and over
0.08 and was
0.08 anybody
0.08 are _ since
0.08 are swollen
0.08 arm _ face
0.08 arm _ his
0.08 at _ back
0.08 bee _ i
0.08 big and
0.08 bit _ on
0.08 blood _ com
0.08 blood _ over
0.08 blood all
0.08 blue _ cold
0.08 boot
0.08 bottle _ pill
0.08 breath _ yesterday
0.08 bump in
0.08 but _ to
0.08 but refus
0.08 can _ open
0.08 cant _ gas
0.08 cant pas
0.08 chest pain
0.08 chest pressure
0.08 chok _ cant
0.08 come _ goe
0.08 confus he
0.08 croup
0.08 day _ hes
0.08 deep _ wont
0.08 double _ i
0.08 drank from
0.08 drink for
0.08 even _ still
0.08 ever _ on
0.08 eye _ the
0.08 eye _ thi
0.08 face is
0.08 feel _ weak
0.08 feel cold
0.08 fever _ his
0.08 fever headache
0.08 few day
0.08 fight and
0.08 fingernail _ blue
0.08 for _ last
0.08 friend _ stop
0.08 friend wont
0.08 gain _ pound
0.08 get wind
0.08 gibberish for
0.08 glue
0.08 golf ball
0.08 got _ stabb
0.08 grandfather cant
0.08 hand _ burn
0.08 has #99+
0.08 has _ sore
0.08 have _ high
0.08 have _ temp
0.08 have heart
0.08 have hive
0.08 have sudden
0.08 he _ and
0.08 he inhal
0.08 he scream
0.08 head _ a
0.08 head now
0.08 heart monitor
0.08 her _ pill
0.08 her tongue
0.08 hes _ like
0.08 him _ open
0.08 his _ are
0.08 his mouth
0.08 hold the
0.08 home from
0.08 husband _ came
0.08 husband _ work
0.08 i _ chest
0.08 i _ punch
0.08 i _ sudden
0.08 i _ to
0.08 i slipp
0.08 im _ myself
0.08 im _ of
0.08 im _ real
0.08 im _ when
0.08 im _ xarelto
0.08 im about
0.08 in _ ear
0.08 in on
0.08 is
0.08 is _ around
0.08 is _ shut
0.08 is bad
0.08 is muffl
0.08 is sleepy
0.08 is terrible
0.08 it smell
0.08 itchy _ tight
0.08 its been
0.08 jaw wont
0.08 just _ to
0.08 keep my
0.08 kick all
0.08 kid _ from
0.08 know about
0.08 left nut
0.08 leg _ im
0.08 line up
0.08 lower _ tummy
0.08 mad
0.08 minute _ hes
0.08 mom been
0.08 morn he
0.08 mother _ swallow
0.08 mother cant
0.08 move _ right
0.08 my _ huge
0.08 my _ implant
0.08 my _ jaw
0.08 my _ out
0.08 my grandpa
0.08 my pee
0.08 my uti
0.08 nail _ remover
0.08 nail a
0.08 never
0.08 newborn
0.08 no -contraction
0.08 no _ -yet
0.08 noisy
0.08 now _ arm
0.08 now _ lip
0.08 old _ breath
0.08 old she
0.08 on _ it
0.08 on all
0.08 on xarelto
0.08 one and
0.08 out _ hes
0.08 over _ over
0.08 over _ roll
0.08 over eye
0.08 pain _ is
0.08 pain _ terrible
0.08 pain cant
0.08 pain that
0.08 pas gas
0.08 peanut _ her
0.08 polish remover
0.08 pool cough
0.08 popp
0.08 port
0.08 pressure _ #11+
0.08 pupil are
0.08 purple _ i
0.08 right _ pain
0.08 right tummy
0.08 saliva
0.08 say his
0.08 say it
0.08 school _ my
0.08 section #
0.08 she _ stand
0.08 she _ thing
0.08 she _ weak
0.08 she shak
0.08 she went
0.08 since morn
0.08 sitt in
0.08 sitt still
0.08 slipp in
0.08 smell fruity
0.08 so ive
0.08 so sleepy
0.08 soft lump
0.08 someth _ a
0.08 stair _ my
0.08 stiff _ i
0.08 still bleed
0.08 stomach _ so
0.08 stop _ about
0.08 sudden hurt
0.08 swallow _ saliva
0.08 sweaty _ his
0.08 swell is
0.08 tear _ in
0.08 ten
0.08 testicle _ so
0.08 that _ on
0.08 the _ been
0.08 the _ it
0.08 the _ spin
0.08 the arm
0.08 the night
0.08 the wheel
0.08 ther _ heavy
0.08 thi _ i
0.08 thigh from
0.08 thinner _ hit
0.08 through _ at
0.08 throw _ everyth
0.08 throw _ nonstop
0.08 tight _ my
0.08 to go
0.08 to open
0.08 toddler drank
0.08 took _ her
0.08 tooth absces
0.08 tremor
0.08 under _ water
0.08 up _ have
0.08 up everyth
0.08 up lot
0.08 up nonstop
0.08 upper _ pain
0.08 voice _ muffl
0.08 vomit _ hard
0.08 vomit so
0.08 we _ for
0.08 wheez _ short
0.08 wife _ had
0.08 wild _ and
0.08 with _ worst
0.08 yellow
0.08 yellow _ and
0.08 yesterday _ a
0.08 yesterday for
0.07 # and
0.07 -# _ and
0.07 -real
0.07 -suicidal
0.07 <had _ <as
0.07 <panic
0.07 <panic <attack
0.07 =a_lot =cant_lie_flat
0.07 =a_lot =fast_breathing
0.07 =a_lot =limp_leg
0.07 =a_lot =limp_refuses
0.07 =a_lot =long_bleed
0.07 =a_lot =recent_infection
0.07 =a_lot =throat_tight
0.07 =abuse_danger =hernia_stuck
0.07 =abuse_danger =tia_resolved
0.07 =alcohol =every_one_of_them
0.07 =allergen =cant_stand
0.07 =allergen =chest_lasting
0.07 =allergen =drugs_taken
0.07 =allergen =hypertension
0.07 =allergen =limp_leg
0.07 =amputated =swelling
0.07 =arm_hand_pain =long_bleed
0.07 =arm_or_jaw_too =one_side_throat
0.07 =asthma =wheeze_word
0.07 =at_rest =cant_stand
0.07 =at_rest =dangerous_person
0.07 =at_rest =limp_leg
0.07 =at_rest =limp_refuses
0.07 =at_rest =severe_weakness
0.07 =at_rest =stumbles
0.07 =at_rest =weak_any
0.07 =back_pain =bite_bad
0.07 =belly_blow =car_crash
0.07 =belly_hard =belly_hit
0.07 =belly_hard =cant_stand
0.07 =belly_hard =limp_leg
0.07 =belly_hard =limp_refuses
0.07 =belly_hard =pregnant
0.07 =belly_pain =fainted
0.07 =belly_pain =vaginal_bleeding
0.07 =belly_surgery_recent =burn_severity
0.07 =belly_word =cant_straighten
0.07 =belly_word =hours_pain
0.07 =belly_word =rash
0.07 =belly_word =retractions
0.07 =belly_word =vaginal_bleeding
0.07 =bite_bad =cold_only
0.07 =bite_bad =coughs_blood
0.07 =bite_bad =injection_joint
0.07 =bite_bad =one_side_belly
0.07 =bite_bad =recent_surgery
0.07 =bite_bad =spits_clots
0.07 =bite_bad =yellow_halos
0.07 =black_stool =bleeding_any
0.07 =black_stool =eye_hit_bad
0.07 =black_stool =rectal_blood
0.07 =bleeding_any =hurts_breathing
0.07 =bleeding_any =low_mood
0.07 =bleeding_any =short_breath
0.07 =bleeding_any =swelling
0.07 =bleeding_heavy =hurts_move
0.07 =bleeds_a_lot =chest_lasting
0.07 =bleeds_a_lot =hours_pain
0.07 =blood_in_urine =blood_thinner
0.07 =blood_streak =contact_lens
0.07 =blood_thinner =dark_urine
0.07 =blood_thinner =drowsy
0.07 =bluish =blurry_vision
0.07 =bluish =chest_any
0.07 =bluish =chest_pain
0.07 =bluish =slow_breathing
0.07 =bluish =trunk_pain
0.07 =blurry_vision =cant_stand
0.07 =blurry_vision =dizzy
0.07 =blurry_vision =eye_hit
0.07 =blurry_vision =limp_leg
0.07 =blurry_vision =limp_refuses
0.07 =blurry_vision =severe_weakness
0.07 =blurry_vision =sudden_balance
0.07 =blurry_vision =yellow_halos
0.07 =bp_high =swelling
0.07 =breathe_word =swelling_lips
0.07 =burn_severity =cant_stand
0.07 =burn_severity =cast_tight
0.07 =calf =cannot_move_limb
0.07 =calf =cant_stand
0.07 =calf =fall_any
0.07 =calf =possible_fracture
0.07 =calf =severe_pain
0.07 =cannot_breathe =chest_pain
0.07 =cant_stand =cant_straighten
0.07 =cant_stand =child_got_pills
0.07 =cant_stand =headache
0.07 =cant_stand =hernia_stuck
0.07 =cant_stand =hip_fracture
0.07 =cant_stand =overdose_taken
0.07 =cant_stand =sudden
0.07 =cant_stand =urinary_stuck_long
0.07 =cant_stand =vomiting_constantly
0.07 =cant_straighten =limp_leg
0.07 =cant_straighten =limp_refuses
0.07 =cant_straighten =severe_weakness
0.07 =car_crash =chest_lasting
0.07 =car_crash =dangerous_person
0.07 =car_crash =one_side_belly
0.07 =cast_tight =eye_hit_bad
0.07 =cast_tight =limb_cold_pale
0.07 =cast_tight =weak_any
0.07 =chemical_word =chest_pain
0.07 =chemical_word =limb_bleeds
0.07 =chest_any =drowning
0.07 =chest_any =head_danger
0.07 =chest_any =new_baby
0.07 =chest_any =smoke
0.07 =chest_any =vomiting
0.07 =chest_lasting =chest_pain
0.07 =chest_lasting =digoxin
0.07 =chest_lasting =face_blisters
0.07 =chest_lasting =hours_pain
0.07 =chest_lasting =not_clotting
0.07 =chest_lasting =pressure_elsewhere
0.07 =chest_lasting =swallowed_battery
0.07 =chest_pain =head_danger
0.07 =chest_pain =near_faint
0.07 =chest_pain =new_baby
0.07 =chest_pain =racing_heart
0.07 =chest_pain =vomiting
0.07 =chest_pressure =cocaine
0.07 =chest_pressure =drowning
0.07 =chest_pressure =drugs_taken
0.07 =child_got_pills =cough
0.07 =child_got_pills =limp_leg
0.07 =child_got_pills =severe_weakness
0.07 =clot_risk =injection_joint
0.07 =co_words =swelling
0.07 =cocaine =cough
0.07 =cocaine =means_mentioned
0.07 =cocaine =took_some_pills
0.07 =cold_exposure =fight_blow
0.07 =cold_exposure =vomiting
0.07 =cold_limb =sudden
0.07 =confused =drowsy
0.07 =confused =fight_blow
0.07 =cough =inhaler_fails
0.07 =cough =wakes
0.07 =coughs_blood =severe_pain
0.07 =coughs_blood =wakes
0.07 =cut_by_accident =diabetes
0.07 =dangerous_person =fast_breathing
0.07 =dangerous_person =kid_breathing
0.07 =dangerous_person =stiff_neck
0.07 =days_many =diarrhea
0.07 =days_many =hurts_move
0.07 =days_many =rigors_hard
0.07 =days_many =sweating
0.07 =deep_burn =pale_clammy
0.07 =deformed =hip_hurts
0.07 =deformed =pain_any
0.07 =deformed =weak_one_side
0.07 =discharge =head_danger
0.07 =dizzy =hurts_move
0.07 =dizzy =stumbles
0.07 =double_vision =eye_area
0.07 =drowsy =face_droop
0.07 =drowsy =slow_breathing
0.07 =drowsy =squeezing_word
0.07 =drugs_taken =edible_word
0.07 =ear_blood =head_injury
0.07 =ear_blood =limb_bleeds
0.07 =elderly =limb_bleeds
0.07 =elderly =means_mentioned
0.07 =elderly =using_word
0.07 =elderly =vomiting
0.07 =electric =racing_heart
0.07 =eye_area =face_odd
0.07 =eye_area =swelling
0.07 =eye_area =yellow_halos
0.07 =eye_chemical =fall_any
0.07 =eye_chemical =fight_blow
0.07 =eye_chemical =hit_hard
0.07 =eye_hit_bad =three_days
0.07 =eye_pain =sudden
0.07 =eye_pain =yellow_halos
0.07 =face_blisters =skin_peeling
0.07 =face_injury =hours_pain
0.07 =face_odd =radiates
0.07 =fainted =vomiting_constantly
0.07 =fall_hard =tingling_hands
0.07 =fall_height =legs_gone
0.07 =fall_height =weak_legs
0.07 =feels_sleepy =squeezing_word
0.07 =fever =phlegm
0.07 =fever =pregnant
0.07 =fever =skin_black
0.07 =fever =tripod
0.07 =flank_pain
0.07 =flank_pain =pain_any
0.07 =flank_pain =pale_clammy
0.07 =flank_pain =pleuritic
0.07 =flank_pain =radiates
0.07 =flank_pain =right_side
0.07 =flank_pain =sweating
0.07 =foggy_only =head_danger
0.07 =halos =yellow_halos
0.07 =harm_others =many_days
0.07 =head_danger =headache
0.07 =head_danger =many_days
0.07 =headache =limp_leg
0.07 =headache =limp_refuses
0.07 =headache =many_days
0.07 =heart_condition =pale_clammy
0.07 =heart_condition =tingling_hands
0.07 =heat_exposure =legs_gone
0.07 =heat_exposure =nausea
0.07 =heat_exposure =weak_legs
0.07 =hernia =vomiting_constantly
0.07 =hernia_stuck =hoarse
0.07 =hernia_stuck =kid_breathing
0.07 =hernia_stuck =limp_leg
0.07 =hernia_stuck =limp_refuses
0.07 =hernia_stuck =turning_blue
0.07 =hernia_word =vomiting_constantly
0.07 =high_fever =swallow_trouble
0.07 =high_fever =throat_tight
0.07 =high_fever =wont_swallow
0.07 =hip_fracture =hurts_move
0.07 =hip_fracture =weak_one_side
0.07 =hip_hurts =limp_leg
0.07 =hip_hurts =limp_refuses
0.07 =hit_hard =one_side_belly
0.07 =hit_hard =weak_one_side
0.07 =hoarse =jaw_locked
0.07 =hoarse =pain_any
0.07 =hours_pain =mouth_sores
0.07 =hours_pain =not_clotting
0.07 =hours_pain =skin_peeling
0.07 =hours_pain =tearing_trunk
0.07 =hours_pain =tetanus_due
0.07 =hours_pain =unequal_pupils
0.07 =hurts_breathing =injection_joint
0.07 =hurts_breathing =recent_surgery
0.07 =hurts_breathing =spits_clots
0.07 =hurts_move =spits_clots
0.07 =inconsolable =wont_feed
0.07 =injection_joint =trunk_pain
0.07 =jaw_arm_sweat =sudden
0.07 =leg_swelling_one =sudden
0.07 =limb_cold_pale =sudden
0.07 =limb_injury =pleuritic
0.07 =limp_leg =no_urine
0.07 =limp_leg =overdose_taken
0.07 =limp_refuses =long_bleed
0.07 =limp_refuses =no_urine
0.07 =limp_refuses =overdose_taken
0.07 =limp_refuses =speech
0.07 =low_mood =soaking_pad
0.07 =low_mood =vaginal_bleeding
0.07 =making_swell =throat_tight
0.07 =many_days =newborn
0.07 =moved_right =nausea
0.07 =moved_right =pelvic_pain
0.07 =moved_right =wont_feed
0.07 =muscle_cramps =phlegm
0.07 =muscle_cramps =tetanus_due
0.07 =nail_word =one_side_throat
0.07 =nausea =pelvic_pain
0.07 =nausea =right_side
0.07 =nausea =severe_pain
0.07 =nausea =sudden
0.07 =near_faint =weak_any
0.07 =one_side_belly =sweating
0.07 =one_side_throat =wound
0.07 =overdose_taken =severe_weakness
0.07 =pain_any =stumbles
0.07 =pain_any =yellow_halos
0.07 =pale_clammy =shoulder_pain
0.07 =pale_clammy =withdrawal
0.07 =pale_clammy =wont_feed
0.07 =pelvic_pain =right_side
0.07 =pelvic_pain =upper_belly_pain
0.07 =phlegm =wakes
0.07 =radiates =speech
0.07 =rectal_blood =severe_pain
0.07 =retractions =upper_belly_pain
0.07 =right_side =severe_weakness
0.07 =right_side =stomach_burn
0.07 =right_side =tia_resolved
0.07 =rigors_hard =swelling
0.07 =severe_pain =spits_clots
0.07 =severe_pain =stomach_burn
0.07 =severe_pain =stool_blood
0.07 =severe_pain =swallow_trouble
0.07 =severe_pain =throat_tight
0.07 =severe_pain =wont_swallow
0.07 =severe_weakness =urinary_stuck_long
0.07 =short_breath =sugar_very_high
0.07 =short_breath =three_days
0.07 =stumbles =vomiting
0.07 =sudden =vomiting_constantly
0.07 =sugar_extreme =vomiting_constantly
0.07 =sweating =withdrawal
0.07 =sweating =wont_feed
0.07 =throat_tight =weak_any
0.07 =urinary_stuck_long =vomiting
0.07 =urinary_stuck_long =weak_any
0.07 =vomiting_constantly =wakes
0.07 =yellow_halos
0.07 ^ allergic
0.07 ^ firework
0.07 ^ gain
0.07 ^ throw
0.07 ^ woke
0.07 a _ clot
0.07 a _ electric
0.07 a _ feel
0.07 a _ stung
0.07 a _ with
0.07 a _ year
0.07 a cord
0.07 a huge
0.07 a weird
0.07 after his
0.07 ago belly
0.07 all afternoon
0.07 amaz
0.07 ammonia and
0.07 and _ ask
0.07 and _ breathe
0.07 and _ bug
0.07 and _ shook
0.07 and _ shoulder
0.07 and black
0.07 ankl _ huge
0.07 arm _ hes
0.07 arm hurt
0.07 at _ for
0.07 ate breakfast
0.07 attack i
0.07 baby _ breath
0.07 baby has
0.07 bad _ pain
0.07 ball _ and
0.07 been _ at
0.07 been _ from
0.07 been rac
0.07 belly huge
0.07 belly suck
0.07 bleed _ down
0.07 bleed heavi
0.07 bleed with
0.07 blood clot
0.07 bought _ gun
0.07 breastbone _ goe
0.07 brother drank
0.07 bunch _ magnet
0.07 but _ did
0.07 button _ up
0.07 button and
0.07 by _ bee
0.07 by _ belly
0.07 by _ hour
0.07 calf _ been
0.07 calf has
0.07 cant _ sweat
0.07 car _ on
0.07 chest _ #11+
0.07 clean product
0.07 clot _ now
0.07 cough _ about
0.07 dad face
0.07 dizzy
0.07 doctor _ i
0.07 double vision
0.07 drank _ drain
0.07 ear _ a
0.07 exhaust
0.07 eye my
0.07 fast my
0.07 feel _ a
0.07 feel amaz
0.07 floor _ i
0.07 floor window
0.07 foot i
0.07 foot its
0.07 for _ now
0.07 forgett thing
0.07 freez
0.07 from down
0.07 from tokyo
0.07 gave _ dog
0.07 get in
0.07 goe _ to
0.07 grandma _ is
0.07 grandma face
0.07 halo _ light
0.07 halo around
0.07 hand yesterday
0.07 handlebar
0.07 handlebar and
0.07 hard _ very
0.07 has _ belly
0.07 has _ in
0.07 has _ kill
0.07 has _ rac
0.07 have _ failure
0.07 have _ tear
0.07 he _ white
0.07 he took
0.07 headache neck
0.07 heart _ slow
0.07 heart going
0.07 heavy bleed
0.07 hello
0.07 her pill
0.07 hes wheez
0.07 his bike
0.07 his sleep
0.07 hive
0.07 horrible headache
0.07 hot potato
0.07 i _ amaz
0.07 i _ forgett
0.07 i _ im
0.07 i dont
0.07 i squeez
0.07 im _ -mak
0.07 im _ between
0.07 in _ for
0.07 in it
0.07 in under
0.07 infection now
0.07 is _ week
0.07 is much
0.07 is shorter
0.07 isnt -help
0.07 isnt _ -any
0.07 it and
0.07 it to
0.07 its _ #11+
0.07 just _ my
0.07 just need
0.07 keep _ a
0.07 keep _ up
0.07 kid _ his
0.07 last month
0.07 leg _ hot
0.07 leg look
0.07 mastectomy
0.07 mom fell
0.07 morn ive
0.07 most in
0.07 mouth _ hes
0.07 move
0.07 moved _ my
0.07 much worse
0.07 mucu
0.07 my _ absces
0.07 my _ year
0.07 my coffee
0.07 my iron
0.07 my shoulder
0.07 my spit
0.07 near _ in
0.07 need to
0.07 now _ come
0.07 now _ im
0.07 numb between
0.07 nurs
0.07 of _ clot
0.07 of magnet
0.07 of sleep
0.07 old he
0.07 on _ neck
0.07 on and
0.07 one kidney
0.07 out _ wont
0.07 over _ my
0.07 pain _ and
0.07 pain in
0.07 painful _ i
0.07 popp _ its
0.07 post
0.07 potato
0.07 pound
0.07 product
0.07 proper and
0.07 question _ and
0.07 question over
0.07 rainbow _ around
0.07 red _ she
0.07 red eye
0.07 red now
0.07 red poop
0.07 rusty _ a
0.07 same _ over
0.07 say _ not
0.07 scar to
0.07 scream _ i
0.07 see star
0.07 she _ -mak
0.07 she _ a
0.07 she _ deep
0.07 she _ with
0.07 she confus
0.07 she in
0.07 she mumbl
0.07 shovel
0.07 shovel snow
0.07 shower and
0.07 shrimp _ my
0.07 silly
0.07 since _ antibiotic
0.07 skin look
0.07 sleep forever
0.07 slic _ hand
0.07 slic my
0.07 smell awful
0.07 smile _ lopsid
0.07 snow _ hour
0.07 snow for
0.07 so _ she
0.07 so thirsty
0.07 some _ at
0.07 some _ cleaner
0.07 some drain
0.07 son hit
0.07 sore _ cant
0.07 spasm i
0.07 squeez _ pimple
0.07 squeez a
0.07 stand up
0.07 still _ to
0.07 stomach _ hurt
0.07 stomach _ rock
0.07 stop sweat
0.07 stroke _ my
0.07 stuff and
0.07 suck _ under
0.07 swallow _ #99+
0.07 swallow _ spit
0.07 swallow fever
0.07 swell _ one
0.07 talk gibberish
0.07 than
0.07 the _ by
0.07 the _ door
0.07 the _ hand
0.07 the chest
0.07 the ct
0.07 the hand
0.07 the hour
0.07 the throat
0.07 ther _ an
0.07 ther _ when
0.07 ther like
0.07 theyre fine
0.07 thi _ ive
0.07 three
0.07 three _ ago
0.07 through _ pad
0.07 time _ take
0.07 to _ lower
0.07 to _ lying
0.07 to faint
0.07 today she
0.07 toddler swallow
0.07 tokyo
0.07 two _ my
0.07 type _ and
0.07 up _ headach
0.07 up but
0.07 up four
0.07 up his
0.07 upright
0.07 upright and
0.07 using
0.07 voice _ like
0.07 vomit _ cant
0.07 vomit _ the
0.07 was _ but
0.07 was _ under
0.07 was _ yesterday
0.07 went _ in
0.07 went _ thi
0.07 went black
0.07 with _ since
0.07 with asthma
0.07 with headach
0.07 wont _ after
0.07 work under
0.07 worst _ in
0.07 worst _ ive
0.07 you _ had
0.06 # _ now
0.06 #11+ _ in
0.06 #11+ slipp
0.06 -bladder
0.06 -later
0.06 <on
0.06 =a_lot =cant_stand
0.06 =a_lot =cocaine
0.06 =a_lot =face_droop
0.06 =a_lot =fall_hard
0.06 =a_lot =fell_baby
0.06 =a_lot =hoarse
0.06 =a_lot =liver_known
0.06 =a_lot =one_side_belly
0.06 =a_lot =pancreas
0.06 =a_lot =radiates_groin
0.06 =a_lot =tingling_hands
0.06 =a_lot =weak_legs
0.06 =abuse_danger =head_danger
0.06 =allergen =weak_one_side
0.06 =arm_hand_pain =chest_lasting
0.06 =arm_or_jaw_too =chest_pain
0.06 =arm_or_jaw_too =neck_swelling
0.06 =arm_or_jaw_too =trunk_pain
0.06 =at_rest =chest_pain
0.06 =at_rest =eye_hit_bad
0.06 =at_rest =three_days
0.06 =at_rest =trunk_pain
0.06 =baby =vomiting_constantly
0.06 =back_pain =bleeding_any
0.06 =back_pain =eye_hit_bad
0.06 =back_pain =squeezing_word
0.06 =belly_hard =confused
0.06 =belly_hard =days_many
0.06 =belly_hard =newborn
0.06 =belly_hard =severe_pain
0.06 =belly_hard =vomiting_constantly
0.06 =belly_hard =young_baby
0.06 =belly_hit =car_crash
0.06 =belly_hit =cramps
0.06 =belly_hit =hernia_stuck
0.06 =belly_hit =short_breath
0.06 =belly_pain =belly_surgery_recent
0.06 =belly_pain =heart_condition
0.06 =belly_pain =racing_heart
0.06 =belly_pain =shoulder_pain
0.06 =belly_surgery_recent =belly_word
0.06 =belly_surgery_recent =clot_risk
0.06 =belly_surgery_recent =eye_hit_bad
0.06 =belly_surgery_recent =racing_heart
0.06 =belly_surgery_recent =squeezing_word
0.06 =belly_word =cant_sit_still
0.06 =bite_bad =elderly
0.06 =bite_bad =leaking
0.06 =bite_bad =wakes
0.06 =bleeding_any =chest_any
0.06 =bleeding_any =chest_pain
0.06 =bleeding_any =dentist
0.06 =bleeding_heavy =chemical_word
0.06 =bleeding_heavy =preterm_weeks
0.06 =bleeding_heavy =spits_clots
0.06 =bleeding_heavy =squeezing_word
0.06 =blood_streak =muscle_strain_word
0.06 =blood_streak =swelling
0.06 =bluish =limb_cold_pale
0.06 =bluish =rash
0.06 =bluish =unresponsive
0.06 =blurry_vision =hurts_move
0.06 =blurry_vision =many_days
0.06 =blurry_vision =stumbles
0.06 =blurry_vision =weak_any
0.06 =burn_any
0.06 =burn_severity =car_crash
0.06 =burn_severity =diarrhea
0.06 =burn_severity =doom
0.06 =burn_severity =pressure_elsewhere
0.06 =burn_severity =swelling_throat
0.06 =burn_severity =urinary_stuck_long
0.06 =calf =elderly
0.06 =calf =high_fever
0.06 =cannot_breathe =cant_stand
0.06 =cannot_breathe =getting_worse
0.06 =cannot_breathe =heat_exposure
0.06 =cannot_breathe =limp_leg
0.06 =cannot_breathe =limp_refuses
0.06 =cannot_breathe =overdose_taken
0.06 =cannot_breathe =phlegm
0.06 =cannot_breathe =postpartum
0.06 =cannot_breathe =racing_heart
0.06 =cannot_breathe =stumbles
0.06 =cannot_breathe =weak_any
0.06 =cannot_move_limb =right_side
0.06 =cannot_move_side =right_side
0.06 =cannot_move_side =speech
0.06 =cant_sit_still =cant_stand
0.06 =cant_sit_still =cant_straighten
0.06 =cant_sit_still =eye_hit_bad
0.06 =cant_sit_still =hurts_move
0.06 =cant_sit_still =limp_leg
0.06 =cant_sit_still =limp_refuses
0.06 =cant_sit_still =severe_weakness
0.06 =cant_sit_still =squeezing_word
0.06 =cant_stand =flu_bad
0.06 =cant_straighten =hurts_move
0.06 =car_crash =confused
0.06 =car_crash =dizzy
0.06 =car_crash =shoulder_pain
0.06 =chemical_burn =chest_pain
0.06 =chemical_burn =cough
0.06 =chemical_burn =hurts_move
0.06 =chemical_burn =long_bleed
0.06 =chemical_word =trunk_pain
0.06 =chest_any =flank_pain
0.06 =chest_any =pressure_elsewhere
0.06 =chest_lasting =cholinergic
0.06 =chest_lasting =cramps
0.06 =chest_lasting =diabetes
0.06 =chest_lasting =face_injury
0.06 =chest_lasting =low_temp
0.06 =chest_lasting =steroids_stopped
0.06 =chest_lasting =swelling_lips
0.06 =chest_lasting =tick
0.06 =chest_lasting =upper_belly_pain
0.06 =chest_pain =flank_pain
0.06 =chest_pain =overdose_taken
0.06 =chest_pain =squeezing_word
0.06 =chest_pressure =smoke
0.06 =chest_tearing =weak_any
0.06 =child_got_pills =opioid
0.06 =cholinergic =swallow_trouble
0.06 =cholinergic =throat_tight
0.06 =clot_risk =leaking
0.06 =cold_limb =getting_worse
0.06 =cold_limb =hours_pain
0.06 =confused =weak_any
0.06 =copd =three_days
0.06 =cough =drowsy
0.06 =coughs_blood =fight_blow
0.06 =cramps =fall_hard
0.06 =cramps =fell_baby
0.06 =cramps =hit_hard
0.06 =dangerous_person =turning_blue
0.06 =days_many =drank
0.06 =days_many =hurts_breathing
0.06 =deformed =elderly
0.06 =discharge =recent_surgery
0.06 =drowsy =eye_area
0.06 =drowsy =fight_blow
0.06 =drowsy =means_mentioned
0.06 =drug_named =tongue_swollen
0.06 =early_one_side =one_side_belly
0.06 =early_one_side =trunk_pain
0.06 =edible_word =limp_refuses
0.06 =eye_area =leaking
0.06 =eye_area =near_faint
0.06 =eye_area =weak_any
0.06 =eye_hit =leaking
0.06 =eye_hit_bad =rash
0.06 =eye_hit_bad =swelling_face
0.06 =eye_hit_bad =urinary_stuck_long
0.06 =eye_hit_bad =wont_go_away
0.06 =eye_pain =headache
0.06 =eye_red =head_danger
0.06 =face_droop =radiates
0.06 =face_droop =swallow_trouble
0.06 =face_droop =throat_tight
0.06 =face_droop =tia_resolved
0.06 =face_droop =wont_swallow
0.06 =fainted =hernia_stuck
0.06 =fainted =severe_pain
0.06 =fall_any =leaking
0.06 =fall_any =swelling
0.06 =fast_breathing =vomiting_constantly
0.06 =fell_baby =vomiting
0.06 =fight_blow =hurts_move
0.06 =fight_blow =leaking
0.06 =fight_blow =spits_clots
0.06 =flank_pain =one_side_belly
0.06 =flank_pain =severe_weakness
0.06 =flank_pain =shoulder_pain
0.06 =flank_pain =uti
0.06 =flu_bad =limp_leg
0.06 =flu_bad =limp_refuses
0.06 =flu_bad =severe_weakness
0.06 =gallbladder =vomiting_constantly
0.06 =halos =head_danger
0.06 =halos =severe_pain
0.06 =head_danger =moved_right
0.06 =head_danger =rectal_blood
0.06 =head_danger =spreading
0.06 =head_danger =steroids_stopped
0.06 =head_danger =stool_blood
0.06 =head_danger =three_days
0.06 =heat_danger =speech
0.06 =heat_exposure =short_breath
0.06 =hernia_stuck =hip_fracture
0.06 =hernia_stuck =pleuritic
0.06 =hernia_stuck =vomiting_constantly
0.06 =high_fever =severe_pain
0.06 =hip_hurts =possible_fracture
0.06 =hit_hard =leaking
0.06 =hoarse =strep_like
0.06 =hours_pain =rash
0.06 =hours_pain =throat_tight
0.06 =hours_pain =worst_ever_sick
0.06 =hurts_move =limb_injury
0.06 =immunosuppressed =sickle_cell
0.06 =immunosuppressed =vomiting_constantly
0.06 =injection_joint =joint_hot
0.06 =jaundice =newborn
0.06 =jaundice =vomiting_constantly
0.06 =jaw_arm_sweat =pressure_elsewhere
0.06 =joint_hot =recent_surgery
0.06 =kid_breathing =lips_blue
0.06 =leaking =recent_surgery
0.06 =leg_swelling_one =making_swell
0.06 =light_hurts =severe_headache
0.06 =long_bleed =wakes
0.06 =low_temp =pale_clammy
0.06 =many_days =swelling_lips
0.06 =moved_right =vomiting
0.06 =near_faint =pregnant
0.06 =near_faint =purple_word
0.06 =near_faint =shoulder_pain
0.06 =new_medicine =tongue_swollen
0.06 =no_injury =radiates
0.06 =numb_any =urinary_stuck_long
0.06 =overdose_taken =slow_breathing
0.06 =pain_any =sickle_cell
0.06 =pain_any =uti
0.06 =pancreas =radiates
0.06 =pancreas =stomach_burn
0.06 =pancreas =vomiting_constantly
0.06 =phlegm =three_days
0.06 =pleuritic =sudden
0.06 =racing_heart =rigors
0.06 =radiates =upper_belly_pain
0.06 =radiates =vomiting_constantly
0.06 =scratched =severe_pain
0.06 =scratched =wound_infected
0.06 =seizure =wakes
0.06 =short_breath =sugar_extreme
0.06 =shoulder_pain =sweating
0.06 =sickle_cell
0.06 =speech =wound_infected
0.06 =spits_clots =vaginal_bleeding
0.06 =steroids_stopped =vomiting
0.06 =stiff_neck =wakes
0.06 =sting =swelling
0.06 =stomach_burn =sudden
0.06 =sudden =swelling
0.06 =sudden =tearing_trunk
0.06 =swallow_trouble =tripod
0.06 =swelling =tooth_bad
0.06 =tearing =weak_any
0.06 =throat_tight =tripod
0.06 =tooth =trunk_pain
0.06 =tooth_bad
0.06 =tripod =wont_swallow
0.06 =trunk_pain =weak_any
0.06 ?about _ ?for
0.06 ?are _ ?sign
0.06 ?take
0.06 ?the ?sign
0.06 ^ _ bought
0.06 ^ _ chill
0.06 ^ _ deliver
0.06 ^ _ dont
0.06 ^ _ gastric
0.06 ^ _ man
0.06 ^ _ neighbor
0.06 ^ _ red
0.06 ^ _ swallow
0.06 ^ _ teacher
0.06 ^ _ too
0.06 ^ cat
0.06 ^ face
0.06 ^ squeez
0.06 ^ two
0.06 a _ arm
0.06 a balloon
0.06 a bean
0.06 a big
0.06 a golf
0.06 after _ flight
0.06 ago _ of
0.06 ago _ see
0.06 all _ for
0.06 an _ attack
0.06 an asthma
0.06 an empty
0.06 and _ bare
0.06 and _ thing
0.06 and _ till
0.06 and _ tummy
0.06 and someth
0.06 and throat
0.06 anyth i
0.06 are
0.06 are _ after
0.06 arm deep
0.06 at _ since
0.06 ate _ heart
0.06 ate my
0.06 baby
0.06 baby two
0.06 bean _ his
0.06 because _ want
0.06 bed he
0.06 been _ #99+
0.06 bit _ its
0.06 blad came
0.06 breath _ chest
0.06 breath _ it
0.06 but _ a
0.06 but _ the
0.06 by _ golf
0.06 bypas #
0.06 can keep
0.06 cant _ anyth
0.06 catch her
0.06 chest _ pull
0.06 cirrhosi
0.06 clean with
0.06 close my
0.06 clot _ soak
0.06 cold since
0.06 confus _ his
0.06 crazy _ of
0.06 crazy all
0.06 curtain _ half
0.06 curtain over
0.06 done
0.06 drink _ lot
0.06 drink a
0.06 drive
0.06 droop and
0.06 ear _ red
0.06 ear and
0.06 eat _ drink
0.06 eat shrimp
0.06 edibl
0.06 eye _ so
0.06 face _ gray
0.06 faint _ my
0.06 fell _ now
0.06 felt the
0.06 fever _ i
0.06 fever a
0.06 fever gett
0.06 finger _ white
0.06 fistula _ bleed
0.06 fistula is
0.06 floor _ night
0.06 floor all
0.06 for _ back
0.06 four hour
0.06 friend had
0.06 gastric _ #
0.06 go down
0.06 going crazy
0.06 got _ arm
0.06 got _ out
0.06 got hit
0.06 had pain
0.06 hand _ face
0.06 hand with
0.06 hard _ hurt
0.06 has _ terrible
0.06 has terrible
0.06 have _ hav
0.06 have _ red
0.06 havent -slept
0.06 havent _ since
0.06 he _ twice
0.06 he swallow
0.06 he woke
0.06 head she
0.06 heart i
0.06 her _ because
0.06 hes _ nonsense
0.06 hip _ so
0.06 his _ smell
0.06 his tummy
0.06 hit _ back
0.06 hit his
0.06 hospice
0.06 hospice and
0.06 hurt _ hes
0.06 hurt _ much
0.06 i _ knee
0.06 i _ red
0.06 i _ work
0.06 i can
0.06 i deliver
0.06 im _ fell
0.06 in
0.06 in hospice
0.06 inhaler _ -help
0.06 is #99+
0.06 is _ hospice
0.06 is hard
0.06 isnt -mak
0.06 isnt _ -sense
0.06 it come
0.06 it dangerou
0.06 its _ red
0.06 its bleed
0.06 kid pupil
0.06 ladder about
0.06 larger
0.06 last _ it
0.06 left i
0.06 leg _ huge
0.06 leg _ puffy
0.06 leg its
0.06 life _ on
0.06 lift
0.06 light _ i
0.06 like _ all
0.06 like _ balloon
0.06 like _ cant
0.06 look white
0.06 lost weight
0.06 lump
0.06 might _ pregnant
0.06 minut _ then
0.06 mixed _ and
0.06 mom _ and
0.06 morn im
0.06 moved _ the
0.06 much _ and
0.06 my _ eye
0.06 my _ pupil
0.06 my _ skin
0.06 my calf
0.06 my daughter
0.06 my teacher
0.06 name
0.06 needle _ me
0.06 needle stuck
0.06 night _ start
0.06 night it
0.06 nonsense and
0.06 now _ shak
0.06 now _ up
0.06 of _ is
0.06 of _ mouth
0.06 off _ thi
0.06 old _ her
0.06 one _ look
0.06 our baby
0.06 over _ of
0.06 over half
0.06 pain _ goe
0.06 party _ he
0.06 pee _ dark
0.06 pill because
0.06 pill bottle
0.06 pregnant _ down
0.06 pregnant fell
0.06 pretty
0.06 puff up
0.06 pupil _ larger
0.06 quit _ two
0.06 red _ with
0.06 right _ of
0.06 ripp _ sweat
0.06 ripp im
0.06 room is
0.06 roommate has
0.06 sat down
0.06 say #11+
0.06 say _ over
0.06 see right
0.06 seem
0.06 shak _ i
0.06 shak _ see
0.06 she take
0.06 should _ do
0.06 shoulder _ came
0.06 shoulder and
0.06 sight
0.06 skin _ the
0.06 sleepy now
0.06 so _ on
0.06 soak with
0.06 son _ asthma
0.06 son with
0.06 stabb _ when
0.06 stand _ straight
0.06 stomach _ and
0.06 stomach _ is
0.06 stuck me
0.06 stuff _ his
0.06 sudden ripp
0.06 sudden sharp
0.06 sweat through
0.06 tablet
0.06 talk _ and
0.06 testicle _ twist
0.06 that _ -there
0.06 that arent
0.06 that i
0.06 the _ down
0.06 the _ woke
0.06 the hot
0.06 the ladder
0.06 the mountain
0.06 the third
0.06 thi _ feel
0.06 think _ pain
0.06 third
0.06 throat _ fever
0.06 through _ shirt
0.06 throw _ breath
0.06 tiny red
0.06 to
0.06 to sleep
0.06 toe its
0.06 too _ for
0.06 took _ new
0.06 try to
0.06 twist _ think
0.06 tylenol _ i
0.06 up _ breath
0.06 up _ havent
0.06 up breath
0.06 up straight
0.06 vomit _ and
0.06 wake to
0.06 warfarin and
0.06 was _ at
0.06 wasp and
0.06 when _ woke
0.06 window
0.06 with sweat
0.06 wont _ vomit
0.06 worse since
0.06 yard
0.06 year _ had
0.06 yesterday now
0.05 #11+ _ and
0.05 #11+ _ ive
0.05 -breath -with
0.05 -tear -when
0.05 -tear _ -she
0.05 <a _ <two
0.05 =a_lot =fainted
0.05 =a_lot =leg_feet_swollen
0.05 =a_lot =limb_cold_pale
0.05 =a_lot =one_eye
0.05 =a_lot =right_side
0.05 =a_lot =saddle_numb
0.05 =a_lot =smoke
0.05 =alcohol =blood_streak
0.05 =alcohol =headache
0.05 =allergen =cocaine
0.05 =allergen =hurts_move
0.05 =baby =hernia_stuck
0.05 =belly_blow =belly_hard
0.05 =belly_blow =chest_lasting
0.05 =belly_hit =cant_stand
0.05 =belly_hit =feels_sleepy
0.05 =belly_pain =cant_straighten
0.05 =belly_pain =long_bleed
0.05 =belly_pain =sudden
0.05 =belly_pain =worst_ever
0.05 =belly_surgery_recent =many_days
0.05 =belly_word =tearing
0.05 =belly_word =worst_ever
0.05 =bite_bad =bleeding_heavy
0.05 =bite_bad =during_exercise
0.05 =bladder_bowel_loss =trunk_pain
0.05 =bleeding_any =blurry_vision
0.05 =bleeding_any =early_one_side
0.05 =bleeding_any =feels_sleepy
0.05 =blister_any =chest_lasting
0.05 =blister_word =chest_lasting
0.05 =blow_ribs =dangerous_person
0.05 =bluish =limp_refuses
0.05 =blurry_vision =feels_sleepy
0.05 =blurry_vision =sight_for_years
0.05 =breathe_word =leg_feet_swollen
0.05 =burn_any =cough
0.05 =burn_any =eye_hit_bad
0.05 =burn_severity =diabetes
0.05 =burn_severity =speech_garbled
0.05 =calf =speech
0.05 =cannot_breathe =hernia_stuck
0.05 =cannot_breathe =trunk_pain
0.05 =cannot_move_limb =stroke_word
0.05 =cannot_move_side =chest_lasting
0.05 =cannot_move_side =stroke_word
0.05 =cant_stand =fall_any
0.05 =cant_stand =hit_hard
0.05 =cant_stand =one_side_belly
0.05 =cant_stand =pale_clammy
0.05 =cant_stand =short_breath
0.05 =cant_stand =sweating
0.05 =cant_straighten =pain_any
0.05 =chemical_word =chest_any
0.05 =chemical_word =phlegm
0.05 =chest_any =cold_limb
0.05 =chest_any =heat_exposure
0.05 =chest_any =injection_joint
0.05 =chest_any =many_days
0.05 =chest_any =numb_any
0.05 =chest_any =phlegm
0.05 =chest_any =tingling_hands
0.05 =chest_lasting =eye_bulge
0.05 =chest_lasting =nosebleed
0.05 =chest_lasting =spreading
0.05 =chest_pain =cold_limb
0.05 =chest_pain =days_many
0.05 =chest_pain =feels_sleepy
0.05 =chest_pain =hurts_move
0.05 =chest_pain =injection_joint
0.05 =chest_pain =many_days
0.05 =chest_pain =numb_any
0.05 =chest_pain =phlegm
0.05 =chest_pain =pressure_elsewhere
0.05 =chest_pain =tingling_hands
0.05 =child_got_pills =dizzy
0.05 =child_got_pills =long_bleed
0.05 =clot_risk =fast_breathing
0.05 =clot_risk =making_swell
0.05 =clot_risk =vomiting
0.05 =clot_risk =vomiting_blood
0.05 =cocaine =rash
0.05 =cocaine =swelling
0.05 =cocaine =swelling_lips
0.05 =cold_exposure
0.05 =cold_limb =eye_hit_bad
0.05 =cold_limb =tingling_hands
0.05 =cold_limb =trunk_pain
0.05 =cold_limb =wound_infected
0.05 =copd =hernia_stuck
0.05 =copd =speech
0.05 =cough =head_danger
0.05 =dangerous_person =legs_gone
0.05 =dangerous_person =rigors_hard
0.05 =dangerous_person =weak_legs
0.05 =dark_urine =hours_pain
0.05 =days_many =preterm_weeks
0.05 =deep_cut =limb_bleeds
0.05 =deformed =speech
0.05 =deformed =trunk_pain
0.05 =dizzy =fight_blow
0.05 =dizzy =means_mentioned
0.05 =dizzy =overdose_taken
0.05 =dizzy =using_word
0.05 =double_vision =sudden
0.05 =drank =weak_any
0.05 =drowning =ear_wax
0.05 =drowsy =high_fever
0.05 =drugs_taken =unresponsive
0.05 =during_exercise =hours_pain
0.05 =ear_wax =making_swell
0.05 =early_one_side =near_faint
0.05 =early_one_side =vaginal_bleeding
0.05 =elderly =heat_exposure
0.05 =every_one_of_them =unresponsive
0.05 =eye_area =feels_sleepy
0.05 =eye_area =nosebleed
0.05 =eye_area =swelling_face
0.05 =eye_hit_bad =pressure_elsewhere
0.05 =eye_pain =feels_sleepy
0.05 =eye_red =hours_pain
0.05 =face_droop =squeezing_word
0.05 =face_droop =sudden
0.05 =face_injury =radiates
0.05 =face_odd =long_bleed
0.05 =face_odd =tingling_hands
0.05 =fainted =one_side_belly
0.05 =fainted =shoulder_pain
0.05 =fall_any =pale_clammy
0.05 =fall_any =vomit_few
0.05 =fast_breathing =pleuritic
0.05 =fast_breathing =sugar_extreme
0.05 =fast_breathing =sugar_very_high
0.05 =feels_sleepy =pale_clammy
0.05 =feels_sleepy =severe_pain
0.05 =feels_sleepy =sweating
0.05 =fever =hip_fracture
0.05 =fight_blow =vomit_few
0.05 =flank_pain =hurts_breathing
0.05 =flank_pain =radiates_groin
0.05 =flu_bad =recent_infection
0.05 =head_danger =hours_pain
0.05 =head_danger =muscle_strain_word
0.05 =head_danger =sight_for_years
0.05 =head_danger =wound_infected
0.05 =heat_exposure =severe_weakness
0.05 =hernia_stuck =many_days
0.05 =hernia_stuck =newborn
0.05 =hernia_stuck =racing_heart
0.05 =hernia_stuck =rigors_hard
0.05 =hernia_stuck =skin_infection
0.05 =hernia_stuck =swelling_face
0.05 =hernia_stuck =wheeze_word
0.05 =hernia_stuck =wound
0.05 =hernia_stuck =wound_infected
0.05 =hernia_stuck =young_baby
0.05 =high_fever =severe_weakness
0.05 =high_fever =squeezing_word
0.05 =hit_hard =vomit_few
0.05 =hives =itching
0.05 =hours_pain =newborn
0.05 =hours_pain =young_baby
0.05 =hurts_breathing =sudden
0.05 =hurts_move =phlegm
0.05 =hurts_move =stroke_word
0.05 =hurts_move =vomiting_constantly
0.05 =kidney_disease
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =limb_injury =scratched
0.05 =limp_leg =one_side_belly
0.05 =limp_leg =pale_clammy
0.05 =limp_leg =short_breath
0.05 =limp_leg =sudden
0.05 =limp_leg =sweating
0.05 =limp_leg =urinary_stuck_long
0.05 =limp_leg =vomiting_constantly
0.05 =limp_refuses =one_side_belly
0.05 =limp_refuses =short_breath
0.05 =limp_refuses =sweating
0.05 =limp_refuses =urinary_stuck_long
0.05 =long_bleed =sudden
0.05 =long_bleed =upper_belly_pain
0.05 =making_swell =short_breath
0.05 =muscle_tear =rash
0.05 =near_faint =one_eye
0.05 =new_baby =short_breath
0.05 =new_baby =wound_infected
0.05 =numb_any =trunk_pain
0.05 =one_side_belly =radiates_groin
0.05 =one_side_belly =severe_weakness
0.05 =one_side_belly =short_breath
0.05 =one_side_belly =vaginal_bleeding
0.05 =opioid =speech
0.05 =pain_any =recent_infection
0.05 =pain_any =wound
0.05 =pale_clammy =stomach_burn
0.05 =pale_clammy =tingling_hands
0.05 =phlegm =trunk_pain
0.05 =pressure_elsewhere =trunk_pain
0.05 =radiates =slept_on
0.05 =radiates =tooth
0.05 =radiates =vomiting
0.05 =radiates_groin =trunk_pain
0.05 =radiates_groin =vomiting_constantly
0.05 =rash =scratched
0.05 =severe_pain =tearing
0.05 =severe_weakness =stroke_word
0.05 =short_breath =stumbles
0.05 =short_breath =swelling_face
0.05 =short_breath =wound_infected
0.05 =skin_infection =swallow_trouble
0.05 =skin_infection =throat_tight
0.05 =skin_infection =tooth_bad
0.05 =skin_infection =wont_swallow
0.05 =spits_clots =trunk_pain
0.05 =spits_clots =vomiting_constantly
0.05 =squeezing_word =tia_resolved
0.05 =stomach_burn =sweating
0.05 =swallow_trouble =swelling_face
0.05 =swallow_trouble =wound_infected
0.05 =swelling =vomiting_constantly
0.05 =swelling_face =throat_tight
0.05 =swelling_face =wont_swallow
0.05 =throat_tight =wound_infected
0.05 =tick
0.05 =tingling_hands =trunk_pain
0.05 =tingling_hands =weak_any
0.05 =tooth_bad =wound_infected
0.05 =trunk_pain =urinary_stuck
0.05 =unresponsive =vomiting_constantly
0.05 =uti
0.05 =wont_swallow =wound_infected
0.05 ?come
0.05 ^ _ gone
0.05 ^ _ green
0.05 ^ _ so
0.05 ^ _ sure
0.05 ^ hello
0.05 ^ kidney
0.05 ^ new
0.05 a #99+
0.05 a _ shot
0.05 a _ valve
0.05 a cashew
0.05 a fast
0.05 about #
0.05 after _ knee
0.05 an _ after
0.05 an ear
0.05 and _ cannot
0.05 and _ hive
0.05 and _ was
0.05 and blood
0.05 and white
0.05 are _ i
0.05 are _ shut
0.05 arm weak
0.05 ask _ my
0.05 at _ feet
0.05 ate _ at
0.05 ate _ cashew
0.05 ate mushroom
0.05 away and
0.05 baby she
0.05 back _ its
0.05 bad _ of
0.05 bad all
0.05 been hurt
0.05 belly _ handlebar
0.05 bend over
0.05 blad that
0.05 blood lot
0.05 bother _ at
0.05 bruis and
0.05 bulge
0.05 bulge _ my
0.05 bulge in
0.05 bunch _ oxy
0.05 burn my
0.05 but still
0.05 button _ i
0.05 cannot
0.05 cant _ acros
0.05 cant look
0.05 cashew _ now
0.05 cashew and
0.05 cheek
0.05 crie in
0.05 cut
0.05 cut _ arm
0.05 dad _ been
0.05 daughter _ an
0.05 day _ she
0.05 dizzy _ cant
0.05 dizzy i
0.05 dog _ i
0.05 dont _ an
0.05 down _ since
0.05 drink _ no
0.05 droop _ the
0.05 explode
0.05 eye _ of
0.05 eye _ real
0.05 eye all
0.05 face _ and
0.05 fast _ i
0.05 feel when
0.05 find _ position
0.05 find word
0.05 first pregnancy
0.05 fit _ the
0.05 for about
0.05 gasoline in
0.05 got _ hand
0.05 got _ pain
0.05 hand wont
0.05 hard i
0.05 has _ he
0.05 has _ hurt
0.05 have _ fast
0.05 have _ that
0.05 have shak
0.05 have sharp
0.05 he _ stung
0.05 he _ ther
0.05 her _ proper
0.05 her _ side
0.05 hi i
0.05 him _ wake
0.05 his back
0.05 hour with
0.05 hurt _ its
0.05 i _ into
0.05 i _ look
0.05 i _ mow
0.05 i _ shaky
0.05 i _ woozy
0.05 i will
0.05 in _ cant
0.05 in _ my
0.05 in _ throat
0.05 is _ about
0.05 is _ but
0.05 is _ now
0.05 is diabetic
0.05 is pale
0.05 it _ bad
0.05 it shoot
0.05 its _ i
0.05 its spread
0.05 ive _ it
0.05 last _ for
0.05 lawn
0.05 lawn _ now
0.05 lawn and
0.05 leg _ i
0.05 leg from
0.05 life and
0.05 lift weight
0.05 like _ for
0.05 like _ the
0.05 like hes
0.05 look shorter
0.05 lost feel
0.05 lupu and
0.05 machine
0.05 me on
0.05 mother _ law
0.05 mother in
0.05 mother is
0.05 mow _ lawn
0.05 mow the
0.05 muscl spasm
0.05 my _ broke
0.05 my _ has
0.05 my _ muscl
0.05 my _ real
0.05 my _ said
0.05 my for
0.05 navel
0.05 night _ keep
0.05 not _ thi
0.05 now is
0.05 numb
0.05 of _ #11+
0.05 of oxy
0.05 ok _ my
0.05 on _ blood
0.05 outward
0.05 over _ her
0.05 over my
0.05 pain _ ever
0.05 pain _ from
0.05 pain ive
0.05 pain no
0.05 pale _ clammy
0.05 pill _ now
0.05 position _ help
0.05 position that
0.05 pulse _ #11+
0.05 razor
0.05 real hurt
0.05 rib _ when
0.05 right place
0.05 ripp _ between
0.05 roof _ cant
0.05 roof and
0.05 roommate took
0.05 round my
0.05 say ther
0.05 shak _ sweat
0.05 she _ blood
0.05 she _ it
0.05 she can
0.05 she so
0.05 shoulder _ i
0.05 shoulder _ that
0.05 shut _ she
0.05 since _ my
0.05 smoke _ the
0.05 so _ of
0.05 so dizzy
0.05 stand _ been
0.05 start _ real
0.05 stomach _ to
0.05 stomach burn
0.05 stop _ from
0.05 stove
0.05 straight since
0.05 sudden _ a
0.05 sudden _ im
0.05 sudden _ now
0.05 sudden everyth
0.05 sure _ is
0.05 sure thi
0.05 swollen _ now
0.05 teen
0.05 terrible belly
0.05 that help
0.05 that start
0.05 the _ belly
0.05 the _ button
0.05 the _ keep
0.05 the _ place
0.05 the _ without
0.05 the lawn
0.05 the stove
0.05 the table
0.05 they said
0.05 thi pain
0.05 thigh _ swollen
0.05 thinner _ fell
0.05 tight _ im
0.05 to his
0.05 tongue _ gett
0.05 took an
0.05 trip to
0.05 turn outward
0.05 up chok
0.05 vomit _ he
0.05 vomit _ i
0.05 walk _ and
0.05 walk _ since
0.05 walk acros
0.05 walk but
0.05 want _ ambulance
0.05 was mow
0.05 weak she
0.05 will faint
0.05 with _ pain
0.05 with a
0.05 worse and
0.05 worst belly
0.05 wrote _ note
0.05 year _ boy
0.05 year _ now
0.05 yesterday _ he
0.05 yesterday my
0.05 you _ night
0.05 you _ on
0.04 # _ preg
0.04 #11+ _ short
0.04 -kick
0.04 <covid
0.04 <had <covid
0.04 <had _ <in
0.04 <she
0.04 =a_lot =dizzy
0.04 =a_lot =fight_blow
0.04 =a_lot =ketone_breath
0.04 =a_lot =muscle_cramps
0.04 =a_lot =sweating
0.04 =a_lot =wakes
0.04 =alcohol =high_fever
0.04 =allergen =cut_by_accident
0.04 =allergen =stumbles
0.04 =arm_hand_pain =burn_severity
0.04 =arm_or_jaw_too =eye_hit_bad
0.04 =arm_or_jaw_too =swallow_trouble
0.04 =arm_or_jaw_too =throat_tight
0.04 =arm_or_jaw_too =wont_swallow
0.04 =aura_usual =short_breath
0.04 =back_pain =dangerous_person
0.04 =back_pain =high_fever
0.04 =belly_hard =bladder_bowel_loss
0.04 =belly_hard =stomach_burn
0.04 =belly_hard =urinary_stuck_long
0.04 =belly_pain =pain_beyond
0.04 =belly_pain =rigors
0.04 =belly_word =pain_beyond
0.04 =belly_word =rigors
0.04 =bite_bad =cannot_move_limb
0.04 =bite_bad =cannot_move_side
0.04 =bite_bad =deep_burn
0.04 =bite_bad =diarrhea
0.04 =bite_bad =eye_chemical
0.04 =bite_bad =new_baby
0.04 =bite_bad =postpartum
0.04 =bite_bad =shoulder_pain
0.04 =bite_bad =skin_peeling
0.04 =bite_bad =sudden_balance
0.04 =bleeding_heavy =fall_any
0.04 =bleeding_heavy =fight_blow
0.04 =bleeding_heavy =hit_hard
0.04 =blister_any =face_injury
0.04 =blood_streak =gums_bleed
0.04 =blood_thinner =fell_baby
0.04 =bluish =took_some_pills
0.04 =blurry_vision =swelling_face
0.04 =breathe_word =chest_pain
0.04 =breathe_word =trunk_pain
0.04 =burn_any =face_injury
0.04 =burn_big =face_injury
0.04 =burn_big =skin_peeling
0.04 =burn_severity =cannot_move_limb
0.04 =burn_severity =cannot_move_side
0.04 =burn_severity =fast_breathing
0.04 =burn_severity =rigors
0.04 =burn_severity =spits_clots
0.04 =burn_severity =swelling
0.04 =calf =fast_breathing
0.04 =cannot_move_side =speech_garbled
0.04 =cant_stand =cough
0.04 =cant_stand =days_many
0.04 =cant_stand =elderly
0.04 =cant_stand =getting_worse
0.04 =cant_straighten =eye_hit_bad
0.04 =cant_straighten =squeezing_word
0.04 =chest_any =spits_clots
0.04 =chest_lasting =contact_lens
0.04 =chest_lasting =deep_burn
0.04 =chest_lasting =fall_any
0.04 =chest_lasting =frostbite
0.04 =chest_lasting =hit_by_car
0.04 =chest_lasting =hives_all
0.04 =chest_lasting =means_mentioned
0.04 =chest_lasting =pain_beyond
0.04 =chest_lasting =silent_for_a_reason
0.04 =chest_lasting =small_cut
0.04 =chest_lasting =splinter_small
0.04 =chest_lasting =toes_cold
0.04 =chest_pain =spits_clots
0.04 =child_got_pills =slow_breathing
0.04 =choking =throat_tight
0.04 =choking_passed =days_many
0.04 =clear_fluid =dangerous_person
0.04 =clear_fluid =fight_blow
0.04 =clear_fluid =head_injury
0.04 =co_words =cut_by_accident
0.04 =co_words =snake_bad
0.04 =cold_exposure =deep_burn
0.04 =cold_exposure =heat_exposure
0.04 =cold_exposure =hit_hard
0.04 =cold_limb =face_droop
0.04 =cold_limb =heart_condition
0.04 =contact_lens =severe_pain
0.04 =cough =fall_any
0.04 =cough =flank_pain
0.04 =cough =limp_leg
0.04 =cough =limp_refuses
0.04 =cough =severe_weakness
0.04 =cough =stumbles
0.04 =cough =weak_any
0.04 =dangerous_person =every_one_of_them
0.04 =dangerous_person =fall_height
0.04 =dangerous_person =hernia_stuck
0.04 =dangerous_person =hip_hurts
0.04 =dangerous_person =long_bleed
0.04 =dangerous_person =racing_heart
0.04 =dangerous_person =stumbles
0.04 =days_many =limp_refuses
0.04 =days_many =severe_weakness
0.04 =deep_burn =face_injury
0.04 =deep_burn =hours_pain
0.04 =deep_burn =toes_cold
0.04 =deformed =limp_leg
0.04 =deformed =limp_refuses
0.04 =diarrhea
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
0.04 =ear_wax =heart_condition
0.04 =every_one_of_them =wakes
0.04 =eye_area =refuses
0.04 =eye_area =right_side
0.04 =eye_bulge =swelling_face
0.04 =eye_bulge =swelling_lips
0.04 =eye_hit_bad =flank_pain
0.04 =eye_hit_bad =jaw_arm_sweat
0.04 =eye_hit_bad =stool_blood
0.04 =eye_hit_bad =tooth_pulled
0.04 =eye_red =swelling_face
0.04 =eye_red =swelling_lips
0.04 =face_injury =skin_peeling
0.04 =fall_hard =limp_leg
0.04 =fall_hard =limp_refuses
0.04 =fast_breathing =leg_swelling_one
0.04 =fast_breathing =swelling
0.04 =feels_sleepy =trunk_pain
0.04 =fell_baby =limp_leg
0.04 =fell_baby =limp_refuses
0.04 =fever =tooth
0.04 =fever =wont_feed
0.04 =frostbite =hours_pain
0.04 =getting_worse =limp_leg
0.04 =getting_worse =limp_refuses
0.04 =getting_worse =severe_weakness
0.04 =head_danger =withdrawal
0.04 =headache =pain_any
0.04 =heart_condition =limb_cold_pale
0.04 =heart_condition =numb_any
0.04 =hernia_stuck =ketone_breath
0.04 =hernia_stuck =thirsty
0.04 =high_fever =hurts_move
0.04 =high_fever =swelling
0.04 =hip_fracture =stumbles
0.04 =hip_fracture =weak_any
0.04 =hives_all =short_breath
0.04 =hives_all =wheeze_word
0.04 =hours_pain =small_cut
0.04 =hours_pain =splinter_small
0.04 =hours_pain =stool_blood
0.04 =hours_pain =upper_belly_pain
0.04 =hours_pain =vomiting_constantly
0.04 =hours_pain =weak_any
0.04 =hurts_move =near_faint
0.04 =hurts_move =pink_foam
0.04 =hurts_move =swelling_lips
0.04 =immunosuppressed =sudden
0.04 =limb_bleeds =limb_injury
0.04 =limb_cold_pale =squeezing_word
0.04 =limb_injury =red_racing
0.04 =limb_injury =splinter_small
0.04 =limb_injury =squeezing_word
0.04 =limp_leg =moved_right
0.04 =limp_leg =speech
0.04 =limp_leg =speech_garbled
0.04 =limp_leg =wakes
0.04 =limp_refuses =moved_right
0.04 =limp_refuses =sudden
0.04 =lips_blue =unresponsive
0.04 =long_bleed =plant_eaten
0.04 =long_bleed =poison_swallowed
0.04 =many_days =pain_any
0.04 =neck_swelling =skin_infection
0.04 =neck_swelling =wound_infected
0.04 =one_eye =right_side
0.04 =one_side_belly =worst_ever
0.04 =pain_any
0.04 =pain_any =speech
0.04 =pain_any =sudden_balance
0.04 =pain_any =swelling_face
0.04 =pain_any =tick
0.04 =pain_any =vomiting_blood
0.04 =pain_beyond =trunk_pain
0.04 =phlegm =scratched
0.04 =phlegm =swelling
0.04 =recent_travel =tired
0.04 =rectal_blood =vaginal_bleeding
0.04 =right_side =sudden
0.04 =severe_pain =stiff_neck
0.04 =severe_pain =wakes
0.04 =short_breath =turning_blue
0.04 =small_cut =splinter_small
0.04 =squeezing_word =vomiting_blood
0.04 =sting =wheeze_word
0.04 =stool_blood =vaginal_bleeding
0.04 =stumbles =vomiting_constantly
0.04 =swallow_trouble =tongue_swollen
0.04 =swelling =upper_belly_pain
0.04 =swelling_face =wheeze_word
0.04 =tongue_swollen =wont_swallow
0.04 =trunk_pain =vomiting_blood
0.04 =trunk_pain =wont_feed
0.04 =urinary_stuck_long =vomiting_constantly
0.04 ^ _ cut
0.04 ^ _ daughter
0.04 ^ _ heartbeat
0.04 ^ _ nut
0.04 ^ _ slipp
0.04 ^ crack
0.04 ^ every
0.04 ^ fell
0.04 ^ muscl
0.04 ^ throat
0.04 ^ wife
0.04 a _ bug
0.04 a _ he
0.04 a _ potato
0.04 a _ today
0.04 a box
0.04 a bump
0.04 a lump
0.04 a motorcycle
0.04 afraid
0.04 ago _ its
0.04 all _ i
0.04 all _ once
0.04 all at
0.04 altitude
0.04 and _ husband
0.04 and _ sore
0.04 and _ threw
0.04 and puffy
0.04 and then
0.04 anyth down
0.04 arm _ its
0.04 at _ time
0.04 ate someth
0.04 awful pain
0.04 back _ for
0.04 back _ he
0.04 be worri
0.04 been _ with
0.04 been puk
0.04 belly _ now
0.04 belly _ that
0.04 bleed _ been
0.04 bleed gum
0.04 bleed its
0.04 blood in
0.04 bloody _ for
0.04 blue _ hes
0.04 brother _ a
0.04 burn
0.04 but _ better
0.04 came last
0.04 cant _ start
0.04 cant _ throw
0.04 cant take
0.04 chemo _ week
0.04 chest _ that
0.04 chest feel
0.04 colostomy
0.04 contact _ eye
0.04 could _ my
0.04 crack tooth
0.04 cut from
0.04 daughter _ a
0.04 diabet
0.04 doesnt
0.04 doubl
0.04 elbow and
0.04 eliqui and
0.04 first _ today
0.04 football
0.04 for _ minute
0.04 from _ chainsaw
0.04 from _ desk
0.04 gasoline
0.04 gave
0.04 gave my
0.04 get _ down
0.04 gett bigger
0.04 gett worse
0.04 goe _ in
0.04 goe through
0.04 got _ ripp
0.04 groin that
0.04 hand #
0.04 hand _ day
0.04 hard _ his
0.04 has _ chest
0.04 havent _ -all
0.04 he _ to
0.04 he threw
0.04 head _ take
0.04 head last
0.04 headache
0.04 her face
0.04 her speech
0.04 hes act
0.04 high _ the
0.04 his forearm
0.04 hot _ in
0.04 hot _ my
0.04 hot _ the
0.04 hot dog
0.04 hurt with
0.04 i _ pee
0.04 i _ sharp
0.04 i _ weight
0.04 i climb
0.04 im _ the
0.04 im _ thirsty
0.04 im afraid
0.04 im curl
0.04 im feel
0.04 inside my
0.04 is _ it
0.04 is _ white
0.04 is heavy
0.04 it feel
0.04 it normal
0.04 its _ a
0.04 its _ up
0.04 its about
0.04 jerk for
0.04 kinda
0.04 lady
0.04 last _ day
0.04 last night
0.04 left _ i
0.04 lift _ box
0.04 lip _ huge
0.04 little one
0.04 lock
0.04 lot _ bright
0.04 minut of
0.04 mouth _ white
0.04 my _ again
0.04 my _ bit
0.04 my _ day
0.04 my _ popp
0.04 my baby
0.04 my father
0.04 my scalp
0.04 my sister
0.04 my temp
0.04 neck is
0.04 night and
0.04 now _ whole
0.04 nurse and
0.04 pain _ around
0.04 pain _ her
0.04 pain behind
0.04 pain since
0.04 palm
0.04 party and
0.04 pill _ of
0.04 pill instead
0.04 pneumonia _ the
0.04 potato in
0.04 puff _ and
0.04 purple spot
0.04 red _ it
0.04 right _ for
0.04 ring _ light
0.04 ring around
0.04 roll
0.04 roommate _ a
0.04 side is
0.04 since
0.04 since _ got
0.04 sinu
0.04 sitt on
0.04 six _ ago
0.04 sleep _ with
0.04 someth to
0.04 still i
0.04 stomach _ for
0.04 stop _ its
0.04 stop _ up
0.04 stop throw
0.04 straight _ see
0.04 sudden _ vision
0.04 surgery _ week
0.04 teeth came
0.04 than usual
0.04 that moved
0.04 the _ bit
0.04 the trip
0.04 then felt
0.04 thi _ it
0.04 through _ my
0.04 throw _ i
0.04 ulcer
0.04 urine is
0.04 vomit all
0.04 wake _ feed
0.04 walk without
0.04 want to
0.04 watch say
0.04 week _ ther
0.04 week and
0.04 went _ while
0.04 went cold
0.04 white _ of
0.04 white in
0.04 who _ #11+
0.04 whole hand
0.04 wisdom _ came
0.04 with _ she
0.04 with shak
0.04 woke _ and
0.04 word _ right
0.04 worst stomach
0.03 # he
0.03 #11+ _ should
0.03 #11+ and
0.03 #11+ since
0.03 <had <preeclampsia
0.03 <preeclampsia
0.03 <she <had
0.03 <was _ <with
0.03 =a_lot =elderly
0.03 =a_lot =rigors
0.03 =a_lot =sting_mouth
0.03 =a_lot =stumbles
0.03 =abuse_danger =head_injury
0.03 =alcohol =elderly
0.03 =alcohol =pain_any
0.03 =allergen =clot_risk
0.03 =allergen =pleuritic
0.03 =allergen =wound_infected
0.03 =arm_or_jaw_too =swelling
0.03 =arm_or_jaw_too =tooth_bad
0.03 =baby =eye_area
0.03 =baby =newborn
0.03 =back_pain
0.03 =back_pain =no_urine
0.03 =belly_hard =bleeding_any
0.03 =belly_hard =cant_sit_still
0.03 =belly_hard =cant_straighten
0.03 =belly_hard =pale_clammy
0.03 =belly_hard =vaginal_bleeding
0.03 =belly_hit =chemical_word
0.03 =belly_pain =cant_sit_still
0.03 =belly_pain =hours_pain
0.03 =belly_pain =vomiting_blood
0.03 =bite_bad =blood_thinner
0.03 =bite_bad =chest_sucks
0.03 =bite_bad =drowsy
0.03 =bite_bad =face_and_arm
0.03 =bleeding_any =during_exercise
0.03 =bleeding_any =eye_area
0.03 =bleeding_heavy =chest_any
0.03 =blood_in_urine =squeezing_word
0.03 =bluish =child_got_pills
0.03 =bluish =cocaine
0.03 =bluish =wakes
0.03 =bp_high =one_side_belly
0.03 =bp_high =right_side
0.03 =burn_severity =chest_sucks
0.03 =burn_severity =face_and_arm
0.03 =burn_severity =leg_swelling_one
0.03 =burn_severity =phlegm
0.03 =burn_severity =stumbles
0.03 =burn_severity =sudden_balance
0.03 =calf =fall_hard
0.03 =calf =fell_baby
0.03 =calf =stumbles
0.03 =cannot_breathe =clot_risk
0.03 =cannot_speak
0.03 =cannot_speak =speech
0.03 =cant_sit_still =head_danger
0.03 =cant_sit_still =hernia_stuck
0.03 =cant_sit_still =one_side_belly
0.03 =cant_sit_still =vomiting
0.03 =cant_stand =long_bleed
0.03 =cant_stand =moved_right
0.03 =cant_stand =phlegm
0.03 =cant_straighten =hernia_stuck
0.03 =car_crash =pale_clammy
0.03 =chemical_word =chest_pressure
0.03 =chemical_word =elderly
0.03 =chest_any =chest_sucks
0.03 =chest_any =fast_breathing
0.03 =chest_any =hypertension
0.03 =chest_any =right_side
0.03 =chest_any =wont_go_away
0.03 =chest_lasting =days_many
0.03 =chest_lasting =face_and_arm
0.03 =chest_lasting =jaw_arm_sweat
0.03 =chest_lasting =limb_injury
0.03 =chest_lasting =muscle_strain_word
0.03 =chest_lasting =no_gas
0.03 =chest_pain =chest_sucks
0.03 =chest_pain =fast_breathing
0.03 =chest_pain =hypertension
0.03 =chest_pain =limb_injury
0.03 =chest_pain =right_side
0.03 =chest_pain =wont_go_away
0.03 =chest_sucks =head_danger
0.03 =chest_sucks =pain_any
0.03 =chest_sucks =trunk_pain
0.03 =chest_sucks =vomiting
0.03 =choking_passed =hours_pain
0.03 =clot_risk =severe_pain
0.03 =cocaine =unresponsive
0.03 =cocaine =wakes
0.03 =cold_limb =face_and_arm
0.03 =cold_limb =face_injury
0.03 =cold_limb =face_odd
0.03 =confused =cough
0.03 =confused =eye_hit
0.03 =confused =vision_loss
0.03 =copd =cough
0.03 =copd =phlegm
0.03 =dangerous_person =hives
0.03 =dangerous_person =radiates
0.03 =dangerous_person =right_side
0.03 =dangerous_person =tingling_hands
0.03 =dark_urine =severe_pain
0.03 =deformed =fell_baby
0.03 =drowsy =eye_hit
0.03 =drowsy =vision_loss
0.03 =during_exercise =squeezing_word
0.03 =ear_wax =severe_pain
0.03 =ear_wax =tingling_hands
0.03 =ear_wax =weak_any
0.03 =elderly =fight_blow
0.03 =elderly =head_injury
0.03 =eye_area =severe_headache
0.03 =eye_area =wont_feed
0.03 =eye_hit =vision_loss
0.03 =eye_hit_bad =face_and_arm
0.03 =eye_hit_bad =fast_breathing
0.03 =eye_hit_bad =frostbite
0.03 =eye_hit_bad =opioid
0.03 =eye_hit_bad =walks_on_it
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
0.03 =fall_any =long_bleed
0.03 =fall_any =vision_loss
0.03 =fast_breathing =rigors_hard
0.03 =fast_breathing =severe_pain
0.03 =fast_breathing =shaking
0.03 =fever =hurts_breathing
0.03 =fever =no_urine
0.03 =fever =pleuritic
0.03 =fight_blow =long_bleed
0.03 =fight_blow =vision_loss
0.03 =flank_pain =no_urine
0.03 =flank_pain =short_breath
0.03 =frostbite =numb_any
0.03 =frostbite =weak_any
0.03 =hallucinating =pale_clammy
0.03 =hallucinating =sweating
0.03 =headache =weak_any
0.03 =heat_exposure =hurts_move
0.03 =high_fever =trunk_pain
0.03 =high_fever =weak_any
0.03 =hip_fracture =trunk_pain
0.03 =hip_hurts =no_urine
0.03 =hit_hard =long_bleed
0.03 =hit_hard =swelling
0.03 =hit_hard =vision_loss
0.03 =hives =swelling_throat
0.03 =hives =throat_tight
0.03 =hours_pain =pressure_elsewhere
0.03 =hours_pain =recent_infection
0.03 =hours_pain =using_word
0.03 =hurts_move =spine_injury
0.03 =hurts_move =sudden
0.03 =hurts_move =tingling_hands
0.03 =hypertension =one_side_belly
0.03 =hypertension =trunk_pain
0.03 =limb_injury =recent_surgery
0.03 =limp_leg =phlegm
0.03 =limp_refuses =phlegm
0.03 =long_bleed =pressure_elsewhere
0.03 =long_bleed =severe_weakness
0.03 =making_swell =sudden
0.03 =many_days =racing_heart
0.03 =means_mentioned =opioid
0.03 =means_mentioned =pale_clammy
0.03 =means_mentioned =sweating
0.03 =means_mentioned =wakes
0.03 =moved_right =severe_weakness
0.03 =near_faint =severe_pain
0.03 =no_urine =pain_any
0.03 =no_urine =squeezing_word
0.03 =one_side_belly =severe_headache
0.03 =one_side_belly =weak_any
0.03 =opioid =pain_any
0.03 =opioid =squeezing_word
0.03 =pain_any =vomit_few
0.03 =pale_clammy =tia_resolved
0.03 =pelvic_pain =severe_pain
0.03 =phlegm =severe_weakness
0.03 =pleuritic =right_side
0.03 =radiates_groin =severe_weakness
0.03 =radiates_groin =weak_any
0.03 =rash =sunburn
0.03 =recent_surgery =squeezing_word
0.03 =rectal_blood =vomiting
0.03 =rectal_blood =vomiting_blood
0.03 =right_side =short_breath
0.03 =right_side =sudden_balance
0.03 =scratched =spreading
0.03 =scratched =squeezing_word
0.03 =severe_headache =trunk_pain
0.03 =severe_weakness =tingling_hands
0.03 =stool_blood =vomiting
0.03 =stool_blood =vomiting_blood
0.03 =stumbles =sudden
0.03 =stumbles =trunk_pain
0.03 =sudden =sudden_balance
0.03 =sudden_balance =wakes
0.03 =swelling =vomit_few
0.03 =trunk_pain =wont_go_away
0.03 =using_word =wakes
0.03 =vomiting =worst_ever
0.03 ^ _ altitude
0.03 ^ _ at
0.03 ^ _ contact
0.03 ^ _ four
0.03 ^ _ niece
0.03 ^ _ pulse
0.03 ^ _ rash
0.03 ^ bleach
0.03 ^ chest
0.03 ^ voic
0.03 a _ day
0.03 a bee
0.03 a deep
0.03 a panic
0.03 a stroke
0.03 a swollen
0.03 about _ husband
0.03 after _ shot
0.03 ago _ calf
0.03 already
0.03 ammonia _ now
0.03 and _ badly
0.03 and _ bit
0.03 and _ when
0.03 and _ wrist
0.03 and ammonia
0.03 ankle _ its
0.03 are purple
0.03 at #99+
0.03 at me
0.03 ate
0.03 ate a
0.03 baby _ is
0.03 back
0.03 because im
0.03 bee _ now
0.03 belly _ and
0.03 bleach _ ammonia
0.03 bleach _ toilet
0.03 blood _ she
0.03 breast is
0.03 breath smell
0.03 but
0.03 butt
0.03 button _ moved
0.03 cast
0.03 chill fever
0.03 chok _ the
0.03 chok in
0.03 control
0.03 cough _ she
0.03 dad _ hurt
0.03 dad has
0.03 do stitch
0.03 dont _ -a
0.03 everyone _ work
0.03 everyone at
0.03 eye _ vomit
0.03 eye wont
0.03 feel crack
0.03 fell _ a
0.03 fell _ hit
0.03 finger _ in
0.03 for _ bit
0.03 for _ couple
0.03 from grind
0.03 glas _ is
0.03 got _ sharp
0.03 grandma took
0.03 had _ migraine
0.03 had _ pain
0.03 hand shak
0.03 has parkinson
0.03 have _ kidney
0.03 have one
0.03 he _ fine
0.03 her back
0.03 his pain
0.03 horrible _ in
0.03 horrible pain
0.03 hot oil
0.03 house is
0.03 hurt _ i
0.03 i _ him
0.03 i want
0.03 if _ baby
0.03 in _ calf
0.03 in _ of
0.03 india
0.03 is _ an
0.03 it _ an
0.03 it _ heartburn
0.03 its _ hot
0.03 its _ like
0.03 just _ in
0.03 kid has
0.03 knock
0.03 lid
0.03 like _ since
0.03 look up
0.03 lower belly
0.03 my _ also
0.03 my _ come
0.03 my _ doctor
0.03 my _ foot
0.03 my _ inhaler
0.03 my _ kid
0.03 my _ tomorrow
0.03 my _ would
0.03 my niece
0.03 my stool
0.03 my two
0.03 neck _ crack
0.03 neck feel
0.03 niece
0.03 normal again
0.03 normal to
0.03 of _ right
0.03 of _ should
0.03 off my
0.03 on _ pill
0.03 on _ thigh
0.03 on antibiotic
0.03 on the
0.03 pain _ in
0.03 pain _ so
0.03 pain pill
0.03 parkinson
0.03 party
0.03 pee for
0.03 period _ a
0.03 plann
0.03 popp and
0.03 pres _ a
0.03 pressure _ the
0.03 put my
0.03 record _ my
0.03 red _ in
0.03 rib hurt
0.03 right _ belly
0.03 round
0.03 scream when
0.03 shaky hand
0.03 sharp _ in
0.03 she _ sparkl
0.03 she _ up
0.03 side _ cant
0.03 side when
0.03 slamm
0.03 slamm _ the
0.03 sleep through
0.03 so _ since
0.03 some pill
0.03 someone _ me
0.03 son _ a
0.03 son _ hurt
0.03 space
0.03 stiff
0.03 still need
0.03 stomach _ a
0.03 stop _ bleed
0.03 stroke in
0.03 stuff _ i
0.03 stuff like
0.03 sugar
0.03 that _ through
0.03 the _ an
0.03 they _ out
0.03 they come
0.03 to make
0.03 today _ is
0.03 toilet cleaner
0.03 tomorrow _ i
0.03 took _ pain
0.03 under _ rib
0.03 up _ and
0.03 up more
0.03 walk _ its
0.03 was heartburn
0.03 we all
0.03 week _ i
0.03 went double
0.03 when _ get
0.03 wrist on
0.03 xarelto
0.03 yo _ fever
0.03 you _ stitch
0.02 # _ cant
0.02 # _ pm
0.02 #11+ _ shaky
0.02 #11+ week
0.02 #99+ feet
0.02 -feel
0.02 -for -two
0.02 -she
0.02 =a_lot =chest_any
0.02 =a_lot =sudden_balance
0.02 =alcohol =refuses
0.02 =allergen =chest_pain
0.02 =animal_bite =calf
0.02 =back_pain =pain_any
0.02 =belly_hit =chest_lasting
0.02 =belly_hit =cold_exposure
0.02 =belly_pain =high_fever
0.02 =belly_pain =worst_ever_sick
0.02 =belly_word =worst_ever_sick
0.02 =bite_bad =limb_bleeds
0.02 =bite_bad =stumbles
0.02 =bite_bad =trunk_pain
0.02 =bleeding_heavy =pale_clammy
0.02 =blurry_vision =face_droop
0.02 =bp_high =weak_any
0.02 =bp_high =weak_one_side
0.02 =breathe_word =squeezing_word
0.02 =burn_severity =cold_hands
0.02 =burn_severity =moved_right
0.02 =burn_severity =wound
0.02 =calf =co_words
0.02 =cant_stand =ear_wax
0.02 =cant_stand =right_side
0.02 =cant_stand =wakes
0.02 =cant_straighten =trunk_pain
0.02 =chest_any =hernia_stuck
0.02 =chest_lasting =ear_pain
0.02 =chest_lasting =scratched
0.02 =chest_lasting =tired
0.02 =chest_pain =hernia_stuck
0.02 =child_got_pills =trunk_pain
0.02 =co_words =eye_hit_bad
0.02 =cold_hands =frostbite
0.02 =cough =phlegm
0.02 =cramps =eye_hit_bad
0.02 =cut_self =long_bleed
0.02 =dangerous_person =diabetes
0.02 =dangerous_person =spits_clots
0.02 =days_many =trunk_pain
0.02 =days_many =vomiting_constantly
0.02 =dizzy =elderly
0.02 =dizzy =face_injury
0.02 =dizzy =vomiting
0.02 =double_vision =face_droop
0.02 =ear_wax =limp_leg
0.02 =ear_wax =limp_refuses
0.02 =elderly =eye_area
0.02 =elderly =stumbles
0.02 =eye_surgery
0.02 =eye_surgery =injection_joint
0.02 =eye_surgery =recent_surgery
0.02 =face_droop =hurts_move
0.02 =face_droop =severe_weakness
0.02 =face_injury =head_danger
0.02 =face_odd =head_danger
0.02 =fainted =radiates
0.02 =fall_any =stumbles
0.02 =fight_blow =hours_pain
0.02 =flank_pain =pregnant
0.02 =flank_pain =squeezing_word
0.02 =hallucinating =mania_psychosis
0.02 =headache
0.02 =headache =light_hurts
0.02 =high_fever =right_side
0.02 =high_fever =sudden
0.02 =high_fever =upper_belly_pain
0.02 =hit_hard =stumbles
0.02 =hours_pain =refuses
0.02 =hours_pain =ulcer_nsaid
0.02 =hurts_move =pleuritic
0.02 =hypertension =right_side
0.02 =hypertension =weak_any
0.02 =hypertension =weak_one_side
0.02 =injection_joint =squeezing_word
0.02 =leg_feet_swollen =swelling
0.02 =leg_swelling_one =one_side_belly
0.02 =limb_bleeds =wound
0.02 =limb_injury =tetanus_due
0.02 =limb_injury =weak_any
0.02 =limp_leg =right_side
0.02 =limp_leg =stomach_burn
0.02 =limp_refuses =right_side
0.02 =limp_refuses =stomach_burn
0.02 =limp_refuses =wakes
0.02 =one_side_belly =rigors
0.02 =one_side_belly =swelling
0.02 =one_side_belly =worst_ever_sick
0.02 =overdose_taken =pale_clammy
0.02 =overdose_taken =sweating
0.02 =pale_clammy =using_word
0.02 =recent_travel =severe_weakness
0.02 =recent_travel =weak_any
0.02 =right_side =rigors
0.02 =severe_weakness =shaking
0.02 =shaking =weak_any
0.02 =short_breath =sickle_cell
0.02 =silent_for_a_reason =wont_feed
0.02 =squeezing_word =stumbles
0.02 =stumbles =wakes
0.02 =sudden_balance =vomiting
0.02 =sweating =using_word
0.02 =trunk_pain =worst_ever_sick
0.02 =vomiting =worst_ever_sick
0.02 ^ _ allergic
0.02 ^ _ fine
0.02 ^ _ popp
0.02 ^ breath
0.02 ^ cirrhosi
0.02 ^ diarrhea
0.02 ^ should
0.02 a #11+
0.02 a _ an
0.02 afternoon _ got
0.02 afternoon i
0.02 and _ high
0.02 and _ up
0.02 and dizzy
0.02 and still
0.02 and weak
0.02 back it
0.02 batteri
0.02 because i
0.02 belly _ the
0.02 bit _ the
0.02 black _ in
0.02 boy is
0.02 bull
0.02 bump _ head
0.02 but _ eat
0.02 but ive
0.02 calf _ sore
0.02 can _ talk
0.02 can _ wait
0.02 church
0.02 cold _ and
0.02 cough _ is
0.02 crossfit
0.02 cut my
0.02 daughter _ #11+
0.02 daughter fell
0.02 diaper are
0.02 disease i
0.02 do _ talk
0.02 do if
0.02 drown my
0.02 eye hurt
0.02 faint _ church
0.02 feel
0.02 feel _ now
0.02 feel _ with
0.02 few _ for
0.02 fine real
0.02 five minut
0.02 flutter _ my
0.02 flutter in
0.02 food _ down
0.02 foot smell
0.02 formula
0.02 gas _ the
0.02 got it
0.02 had _ same
0.02 handlebar _ now
0.02 have _ heart
0.02 head up
0.02 heart race
0.02 hello my
0.02 hes _ in
0.02 i _ its
0.02 i _ shak
0.02 i _ today
0.02 i wrote
0.02 in #99+
0.02 in _ eyelid
0.02 in _ pee
0.02 in church
0.02 inhaler
0.02 is _ #11+
0.02 is drool
0.02 it start
0.02 just _ little
0.02 last _ its
0.02 light have
0.02 long _ a
0.02 mixed bleach
0.02 mom talk
0.02 monitor
0.02 month and
0.02 morn _ the
0.02 move her
0.02 moved _ to
0.02 moved down
0.02 moved to
0.02 my _ all
0.02 my _ did
0.02 my _ race
0.02 night _ i
0.02 noseble _ two
0.02 nostril are
0.02 of _ chest
0.02 old _ up
0.02 pit bull
0.02 place i
0.02 pressure and
0.02 question is
0.02 rac at
0.02 real just
0.02 red _ im
0.02 said it
0.02 she had
0.02 since _ afternoon
0.02 sleepy _ i
0.02 smell gas
0.02 someth _ me
0.02 someth bit
0.02 son _ has
0.02 son had
0.02 start _ hour
0.02 surgery last
0.02 swell _ i
0.02 swollen _ can
0.02 take _ breath
0.02 the _ over
0.02 the _ talk
0.02 the _ to
0.02 the kid
0.02 think ther
0.02 today its
0.02 tongue _ a
0.02 week no
0.02 wife _ a
0.02 worse than
0.02 year _ is
0.01 # _ he
0.01 # month
0.01 #11+ wks
0.01 -an
0.01 -anymore
0.01 -urine
0.01 <#11+
0.01 <is
0.01 =a_lot =new_baby
0.01 =a_lot =refuses
0.01 =a_lot =stomach_burn
0.01 =a_lot =thirsty
0.01 =alcohol =hours_pain
0.01 =allergen =mouth_burning
0.01 =belly_pain =diabetes
0.01 =belly_surgery_recent
0.01 =belly_word =stumbles
0.01 =bite_bad =cocaine
0.01 =bite_bad =dizzy
0.01 =blood_streak =co_words
0.01 =burn_any =dangerous_person
0.01 =burn_any =rash
0.01 =burn_severity =cut_by_accident
0.01 =calf =dangerous_person
0.01 =chest_lasting =stiff_neck
0.01 =chest_lasting =weak_any
0.01 =co_words =sting
0.01 =cold_limb =weak_any
0.01 =cut_by_accident =fall_any
0.01 =dangerous_person =pain_any
0.01 =days_many =dentist
0.01 =deep_burn =frostbite
0.01 =diabetes =fever
0.01 =diabetes =pain_any
0.01 =diabetes =trunk_pain
0.01 =dizzy =face_droop
0.01 =during_exercise =fight_blow
0.01 =ear_wax =hurts_move
0.01 =elderly
0.01 =flank_pain =severe_headache
0.01 =flank_pain =worst_ever
0.01 =head_danger =near_faint
0.01 =hours_pain =new_medicine
0.01 =hours_pain =severe_headache
0.01 =many_days =squeezing_word
0.01 =moved_right =stumbles
0.01 =moved_right =weak_any
0.01 =one_side_belly =stumbles
0.01 =overdose_taken =wakes
0.01 =right_side =stumbles
0.01 =swelling =trunk_pain
0.01 =tropics
0.01 ^ _ drink
0.01 ^ _ low
0.01 ^ _ peni
0.01 ^ _ ran
0.01 ^ _ school
0.01 ^ _ through
0.01 ^ _ year
0.01 ^ hernia
0.01 ^ sometim
0.01 ^ there
0.01 a _ a
0.01 a _ from
0.01 a _ to
0.01 after _ year
0.01 and _ from
0.01 and feel
0.01 and miss
0.01 anyth _ the
0.01 attack _ #
0.01 baby _ are
0.01 baby _ the
0.01 baby chok
0.01 band around
0.01 been #
0.01 belly from
0.01 big _ of
0.01 breast cancer
0.01 brought
0.01 burger
0.01 cake
0.01 can _ walk
0.01 can still
0.01 chest _ im
0.01 chest _ itchy
0.01 down _ it
0.01 drug
0.01 embarass
0.01 fever of
0.01 front _ me
0.01 front of
0.01 get rid
0.01 get tired
0.01 ghana
0.01 girlfriend
0.01 grap
0.01 had _ last
0.01 had stomach
0.01 hand are
0.01 has cirrhosi
0.01 have ms
0.01 heart disease
0.01 hurt for
0.01 i _ from
0.01 i _ ms
0.01 i _ myself
0.01 i _ someth
0.01 i wont
0.01 ice _ and
0.01 in _ cold
0.01 in _ hes
0.01 in bed
0.01 in front
0.01 intimacy
0.01 is _ than
0.01 is bare
0.01 it _ my
0.01 it get
0.01 it turn
0.01 its _ sore
0.01 its clos
0.01 its so
0.01 ive a
0.01 keep water
0.01 kid
0.01 leg _ work
0.01 lift _ couch
0.01 lift a
0.01 like _ my
0.01 look purple
0.01 minut _ morn
0.01 minut thi
0.01 miss _ period
0.01 monday the
0.01 more phlegm
0.01 morn _ throw
0.01 ms
0.01 much _ i
0.01 my _ vomit
0.01 my _ while
0.01 near faint
0.01 neck _ a
0.01 night _ and
0.01 now _ has
0.01 out _ week
0.01 out last
0.01 pain ever
0.01 parkinson and
0.01 patient
0.01 peanut allergy
0.01 pill at
0.01 pink again
0.01 preg
0.01 probab noth
0.01 rid
0.01 rid _ it
0.01 rid of
0.01 round _ belly
0.01 salad
0.01 she _ she
0.01 skin _ yellow
0.01 smell of
0.01 solid
0.01 sore _ #
0.01 split
0.01 start an
0.01 start round
0.01 stepp
0.01 stepp on
0.01 still walk
0.01 sudden _ headache
0.01 swollen _ it
0.01 swollen red
0.01 the _ in
0.01 the bleed
0.01 the cut
0.01 the oven
0.01 they _ him
0.01 throat #
0.01 throat _ day
0.01 tight _ i
0.01 to ask
0.01 tooth pull
0.01 tuesday and
0.01 up _ phlegm
0.01 we are
0.01 were _ a
0.01 when _ move
0.01 wife _ #
0.01 with _ #99+
0.01 you at
-0.01 #11+ _ a
-0.01 #99+ _ is
-0.01 #99+ _ the
-0.01 -bad
-0.01 <a <history
-0.01 <a _ <of
-0.01 <he <had
-0.01 <he _ <a
-0.01 <history <of
-0.01 <old
-0.01 <with
-0.01 =a_lot =means_mentioned
-0.01 =alcohol =vomiting_constantly
-0.01 =allergen =cramps
-0.01 =allergen =wakes
-0.01 =back_pain =flank_pain
-0.01 =belly_pain =days_many
-0.01 =bite_bad =nail_word
-0.01 =bite_bad =rigors
-0.01 =blister_any =fever
-0.01 =blood_streak =refuses
-0.01 =burn_any =chest_lasting
-0.01 =calf =scratched
-0.01 =chest_lasting =cold_exposure
-0.01 =chest_lasting =eye_red
-0.01 =chest_pain =during_exercise
-0.01 =clot_risk =vaginal_bleeding
-0.01 =cold_only =eye_red
-0.01 =cramps =fall_any
-0.01 =cut_by_accident =means_mentioned
-0.01 =dangerous_person =fall_hard
-0.01 =dangerous_person =new_medicine
-0.01 =dangerous_person =vomit_few
-0.01 =days_many =dizzy
-0.01 =days_many =ear_wax
-0.01 =days_many =sleepless_days
-0.01 =dentist =hours_pain
-0.01 =discharge =injection_joint
-0.01 =drowsy =pain_any
-0.01 =during_exercise =trunk_pain
-0.01 =during_exercise =wound_infected
-0.01 =ear_wax =silent_for_a_reason
-0.01 =eye_hit_bad =kidney_stone
-0.01 =eye_hit_bad =left_ribs
-0.01 =flank_pain =getting_worse
-0.01 =hours_pain =phlegm
-0.01 =hours_pain =tonsils_out
-0.01 =hours_pain =wont_feed
-0.01 =hurts_move =three_days
-0.01 =injection_joint =leaking
-0.01 =kidney_stone =pain_any
-0.01 =kidney_stone =squeezing_word
-0.01 =means_mentioned =scratched
-0.01 =pain_any =panic_known
-0.01 =pale_clammy =racing_heart
-0.01 =racing_heart =sweating
-0.01 =raynaud_usual =vomiting
-0.01 =red_patch =wound_infected
-0.01 =skin_infection
-0.01 ?baby
-0.01 ?if _ ?baby
-0.01 ?my ?baby
-0.01 ^ <he
-0.01 ^ <she
-0.01 ^ _ ate
-0.01 ^ _ broke
-0.01 ^ _ may
-0.01 ^ _ raw
-0.01 ^ _ roll
-0.01 ^ _ section
-0.01 ^ _ throw
-0.01 ^ _ turn
-0.01 ^ asthma
-0.01 ^ bit
-0.01 ^ c
-0.01 a _ bone
-0.01 a _ cut
-0.01 a foot
-0.01 a rash
-0.01 about half
-0.01 after _ a
-0.01 after every
-0.01 all have
-0.01 altitude sicknes
-0.01 and _ dont
-0.01 and _ upset
-0.01 and _ went
-0.01 are _ to
-0.01 are burn
-0.01 ask _ i
-0.01 baby in
-0.01 baby powder
-0.01 beach
-0.01 bed is
-0.01 bee sting
-0.01 belly and
-0.01 birth #
-0.01 bite
-0.01 bleach and
-0.01 bluish
-0.01 bp #99+
-0.01 breath _ he
-0.01 bronchiti
-0.01 car accident
-0.01 chest that
-0.01 chew my
-0.01 cold all
-0.01 day _ fever
-0.01 day it
-0.01 doctor say
-0.01 ear _ out
-0.01 ear stick
-0.01 enough
-0.01 fever _ throat
-0.01 fever sore
-0.01 fine _ just
-0.01 foot
-0.01 for _ i
-0.01 get my
-0.01 girlfriend _ her
-0.01 give him
-0.01 goe down
-0.01 got lighthead
-0.01 grandma has
-0.01 had _ #
-0.01 has #11+
-0.01 have _ lump
-0.01 he _ up
-0.01 he fell
-0.01 headache i
-0.01 headache is
-0.01 heart murmur
-0.01 his _ went
-0.01 his _ yesterday
-0.01 his heart
-0.01 his knee
-0.01 hold his
-0.01 i _ new
-0.01 i _ the
-0.01 ice
-0.01 im overreact
-0.01 in _ car
-0.01 in _ chest
-0.01 is _ breath
-0.01 is _ every
-0.01 is act
-0.01 it _ #11+
-0.01 it _ #99+
-0.01 it _ im
-0.01 it got
-0.01 keep _ water
-0.01 kick _ the
-0.01 kitchen knife
-0.01 knee surgery
-0.01 know _ it
-0.01 ladder
-0.01 land on
-0.01 last year
-0.01 left _ then
-0.01 man _ door
-0.01 man next
-0.01 mandoline
-0.01 morn _ up
-0.01 murmur
-0.01 my
-0.01 my _ hit
-0.01 my _ no
-0.01 my _ nose
-0.01 my _ run
-0.01 my dose
-0.01 my surgery
-0.01 needle
-0.01 next _ my
-0.01 not _ -any
-0.01 of _ the
-0.01 okay
-0.01 okay now
-0.01 old and
-0.01 on _ coffee
-0.01 on _ ice
-0.01 on _ skin
-0.01 out _ work
-0.01 overreact
-0.01 overreact but
-0.01 oyster
-0.01 pain _ high
-0.01 pain on
-0.01 pain up
-0.01 paramedic
-0.01 paramedic came
-0.01 period _ #
-0.01 period with
-0.01 poop was
-0.01 ran _ of
-0.01 rash
-0.01 raw oyster
-0.01 rednes
-0.01 say _ have
-0.01 say _ overreact
-0.01 should we
-0.01 shoulder hurt
-0.01 since _ im
-0.01 sit _ my
-0.01 so i
-0.01 stair _ #11+
-0.01 start like
-0.01 testicl
-0.01 the _ call
-0.01 the _ day
-0.01 the _ doe
-0.01 the beach
-0.01 the desk
-0.01 the knee
-0.01 the man
-0.01 the rednes
-0.01 the stair
-0.01 the surgery
-0.01 the yard
-0.01 threw _ twice
-0.01 tick
-0.01 tomorrow because
-0.01 too _ at
-0.01 two month
-0.01 up _ #
-0.01 up _ lot
-0.01 up twice
-0.01 vomit _ since
-0.01 we _ have
-0.01 we got
-0.01 white _ on
-0.01 with bleach
-0.01 with cramp
-0.01 with the
-0.01 yellow i
-0.01 yesterday _ my
-0.01 yesterday and
-0.01 yesterday im
-0.02 # _ no
-0.02 # hour
-0.02 #11+ im
-0.02 #11+ month
-0.02 #11+ shot
-0.02 =a_lot =drowsy
-0.02 =a_lot =eating_disorder
-0.02 =allergen =leg_swelling_one
-0.02 =baby =hours_pain
-0.02 =belly_pain =nausea
-0.02 =belly_word =fever
-0.02 =belly_word =recent_infection
-0.02 =bite_bad =tia_resolved
-0.02 =bleeding_any =postpartum
-0.02 =blister_any =rash
-0.02 =blood_streak =sudden
-0.02 =burn_severity =muscle_tear
-0.02 =burn_severity =three_days
-0.02 =chest_any =three_days
-0.02 =chest_lasting =dizzy
-0.02 =chest_lasting =eye_chemical
-0.02 =chest_lasting =new_medicine
-0.02 =chest_lasting =radiates_leg
-0.02 =chest_lasting =recent_infection
-0.02 =chest_lasting =stroke_word
-0.02 =chest_pain =three_days
-0.02 =co_words =hours_pain
-0.02 =cold_hands =limb_cold_pale
-0.02 =cough
-0.02 =dangerous_person =days_many
-0.02 =dangerous_person =ear_pain
-0.02 =days_many =muscle_tear
-0.02 =days_many =throat_sore
-0.02 =deep_burn =limb_cold_pale
-0.02 =dentist =tooth_pulled
-0.02 =diarrhea =eye_area
-0.02 =during_exercise =twisted
-0.02 =flank_pain =kidney_stone
-0.02 =jaw_arm_sweat =tooth
-0.02 =leaking =preterm_weeks
-0.02 =nodes =swelling
-0.02 =overdose_taken =pain_any
-0.02 =overdose_taken =trunk_pain
-0.02 =pain_any =scratched
-0.02 =pain_any =using_word
-0.02 =postpartum =vaginal_bleeding
-0.02 =rash
-0.02 =rash =squeezing_word
-0.02 =three_days =trunk_pain
-0.02 =thyroid_off
-0.02 ?turn
-0.02 ?up
-0.02 ^ _ #
-0.02 ^ _ belly
-0.02 ^ _ black
-0.02 ^ _ every
-0.02 ^ _ gonna
-0.02 ^ _ googl
-0.02 ^ _ have
-0.02 ^ _ hernia
-0.02 ^ _ nana
-0.02 ^ _ pain
-0.02 ^ _ sicknes
-0.02 ^ _ travel
-0.02 ^ car
-0.02 ^ swallow
-0.02 ^ type
-0.02 ^ work
-0.02 a _ aid
-0.02 a _ band
-0.02 a sport
-0.02 after shovel
-0.02 all _ with
-0.02 all night
-0.02 and _ knee
-0.02 and _ right
-0.02 and _ spread
-0.02 and _ streak
-0.02 and _ talk
-0.02 and drool
-0.02 and off
-0.02 answer
-0.02 are dry
-0.02 are in
-0.02 are peel
-0.02 at #11+
-0.02 attack and
-0.02 baby _ its
-0.02 baby hasnt
-0.02 bead up
-0.02 been told
-0.02 belly feel
-0.02 bit on
-0.02 bleed a
-0.02 blind
-0.02 blurry
-0.02 bottle is
-0.02 breath feel
-0.02 but im
-0.02 came _ sudden
-0.02 campfire
-0.02 cant _ the
-0.02 cast is
-0.02 cat _ my
-0.02 chiropractor
-0.02 cold _ the
-0.02 com _ and
-0.02 cough
-0.02 daughter _ is
-0.02 day _ i
-0.02 dental
-0.02 divorce _ i
-0.02 dog bite
-0.02 fall _ his
-0.02 feel _ i
-0.02 felt _ heart
-0.02 felt my
-0.02 fever _ wont
-0.02 from _ yesterday
-0.02 get it
-0.02 going _ a
-0.02 going _ the
-0.02 googl
-0.02 googl _ and
-0.02 googl it
-0.02 got _ my
-0.02 grandfather is
-0.02 gut
-0.02 had #
-0.02 had _ flu
-0.02 hair _ in
-0.02 he _ get
-0.02 head _ like
-0.02 headache _ two
-0.02 heart _ all
-0.02 heat pad
-0.02 hi my
-0.02 i _ ?about
-0.02 i _ heat
-0.02 i bend
-0.02 i couldnt
-0.02 i googl
-0.02 im _ with
-0.02 in _ mountain
-0.02 in two
-0.02 injury
-0.02 it _ silly
-0.02 it say
-0.02 it sound
-0.02 itch and
-0.02 its _ when
-0.02 its just
-0.02 its only
-0.02 its red
-0.02 ive _ told
-0.02 know _ sound
-0.02 know it
-0.02 leg and
-0.02 lie down
-0.02 lunch i
-0.02 me
-0.02 me its
-0.02 month _ had
-0.02 move _ and
-0.02 much _ is
-0.02 my _ but
-0.02 my _ clean
-0.02 my _ have
-0.02 my _ my
-0.02 my _ pass
-0.02 my bike
-0.02 my kid
-0.02 my nana
-0.02 my spleen
-0.02 nana
-0.02 neck _ the
-0.02 night #11+
-0.02 on _ off
-0.02 on sudden
-0.02 open _ or
-0.02 or go
-0.02 over with
-0.02 oxycodone
-0.02 peel _ a
-0.02 phlegm _ #
-0.02 phlegm for
-0.02 pill _ is
-0.02 pill box
-0.02 poop
-0.02 race
-0.02 rash _ a
-0.02 read
-0.02 red _ when
-0.02 remover _ my
-0.02 rifle
-0.02 runner
-0.02 she crie
-0.02 should my
-0.02 silly my
-0.02 since _ birth
-0.02 since _ quit
-0.02 sneez and
-0.02 son put
-0.02 son took
-0.02 sound _ my
-0.02 sound silly
-0.02 spinn _ i
-0.02 start today
-0.02 stepp _ a
-0.02 still a
-0.02 stomach
-0.02 sugar has
-0.02 swallow my
-0.02 tear
-0.02 than i
-0.02 the _ leg
-0.02 the _ spot
-0.02 the birth
-0.02 the burn
-0.02 the chiropractor
-0.02 they _ a
-0.02 tight band
-0.02 to _ hospital
-0.02 told i
-0.02 turn _ in
-0.02 unit
-0.02 vomit twice
-0.02 warm _ just
-0.02 was _ tv
-0.02 was watch
-0.02 water _ my
-0.02 water pill
-0.02 week _ #11+
-0.02 week _ cough
-0.02 week i
-0.02 when _ bend
-0.02 when _ climb
-0.02 while _ and
-0.02 with _ blood
-0.02 with her
-0.02 yesterday _ now
-0.02 yesterday hes
-0.03 # _ girl
-0.03 # d
-0.03 #11+ _ it
-0.03 #11+ _ morn
-0.03 #11+ thi
-0.03 -complain
-0.03 -heart
-0.03 -rac
-0.03 <back
-0.03 <came
-0.03 =a_lot =back_pain
-0.03 =alcohol =head_danger
-0.03 =allergen =bleeding_any
-0.03 =allergen =cholinergic
-0.03 =allergen =fall_any
-0.03 =allergen =possible_fracture
-0.03 =allergen =sting
-0.03 =asthma
-0.03 =aura_usual =burn_severity
-0.03 =baby =cough
-0.03 =baby =heat_exposure
-0.03 =belly_hit =dangerous_person
-0.03 =belly_hit =fell
-0.03 =belly_hit =limb_injury
-0.03 =belly_pain =burn_severity
-0.03 =belly_word =nausea
-0.03 =bite_bad =strep_like
-0.03 =bleeding_any =tooth_pulled
-0.03 =blister_word =fever
-0.03 =blood_streak =constipation
-0.03 =blood_streak =vomiting
-0.03 =bp_high =days_many
-0.03 =burn_any =iron_pills
-0.03 =burn_severity =flu_bad
-0.03 =burn_severity =throat_tight
-0.03 =child_got_pills =co_words
-0.03 =co_words
-0.03 =crohns
-0.03 =dangerous_person =one_eye
-0.03 =days_many =sting
-0.03 =deep_burn =ear_wax
-0.03 =drowsy =fever
-0.03 =ear_wax =possible_fracture
-0.03 =eye_area
-0.03 =fall_any =limb_injury
-0.03 =fall_any =scratched
-0.03 =fast_breathing =fever
-0.03 =fell =hit_hard
-0.03 =headache =hours_pain
-0.03 =hip_hurts =spine_injury
-0.03 =hit_hard =hours_pain
-0.03 =hit_hard =spine_injury
-0.03 =hours_pain =tired
-0.03 =hurts_breathing =racing_heart
-0.03 =injection_joint =limb_injury
-0.03 =pain_any =radiates
-0.03 =pneumonia_known =refuses
-0.03 =radiates =weak_any
-0.03 =recent_surgery =scratched
-0.03 =red_racing =scratched
-0.03 =scratched =wound
-0.03 =slept_on =weak_one_side
-0.03 =tia_resolved =weak_any
-0.03 ?sign _ ?a
-0.03 ?the _ ?of
-0.03 ^ _ blind
-0.03 ^ _ feed
-0.03 ^ _ gas
-0.03 ^ _ probab
-0.03 ^ _ stand
-0.03 ^ im
-0.03 ^ lower
-0.03 ^ roll
-0.03 a tick
-0.03 accidental took
-0.03 ago _ im
-0.03 and _ bp
-0.03 and keep
-0.03 asthma _ i
-0.03 asthma since
-0.03 away _ i
-0.03 baby _ #
-0.03 back _ neck
-0.03 bar
-0.03 bed _ today
-0.03 been _ since
-0.03 been like
-0.03 benadryl
-0.03 bleach _ i
-0.03 bought a
-0.03 branch
-0.03 breath _ #
-0.03 breath _ im
-0.03 breath _ usual
-0.03 breath than
-0.03 bright light
-0.03 cancel
-0.03 cataract
-0.03 crohn
-0.03 daughter had
-0.03 day _ keep
-0.03 diabetic _ sweaty
-0.03 diaper _ and
-0.03 different
-0.03 discharge
-0.03 doesnt _ where
-0.03 down _ left
-0.03 feel _ when
-0.03 felt a
-0.03 fight _ my
-0.03 fill up
-0.03 find a
-0.03 fine _ ive
-0.03 foot from
-0.03 gas in
-0.03 goe away
-0.03 got _ up
-0.03 had _ low
-0.03 had _ miscarriage
-0.03 has _ diarrhea
-0.03 have _ at
-0.03 have _ pill
-0.03 havent -poop
-0.03 headache _ i
-0.03 heater
-0.03 help my
-0.03 her _ its
-0.03 hi
-0.03 his shot
-0.03 hospital _ pneumonia
-0.03 hospital with
-0.03 i _ -poop
-0.03 i _ ask
-0.03 i _ hive
-0.03 i _ juice
-0.03 i _ lithium
-0.03 i _ warfarin
-0.03 im _ out
-0.03 im not
-0.03 into _ pill
-0.03 is _ anyth
-0.03 is almost
-0.03 is hoarse
-0.03 is kill
-0.03 it _ by
-0.03 it _ hard
-0.03 it last
-0.03 its _ noth
-0.03 its probab
-0.03 jump off
-0.03 just _ headache
-0.03 kid _ in
-0.03 last _ i
-0.03 left _ tingl
-0.03 light _ me
-0.03 lot and
-0.03 many
-0.03 mom _ never
-0.03 mom would
-0.03 more and
-0.03 more out
-0.03 mother
-0.03 my _ blood
-0.03 my _ button
-0.03 my _ over
-0.03 my _ what
-0.03 my feed
-0.03 my inhaler
-0.03 never -complain
-0.03 night _ the
-0.03 of _ at
-0.03 of _ than
-0.03 of burn
-0.03 off _ bike
-0.03 off _ bridge
-0.03 on thursday
-0.03 one _ the
-0.03 one has
-0.03 panic _ i
-0.03 plan to
-0.03 poop has
-0.03 postpartum #
-0.03 purple in
-0.03 red _ swollen
-0.03 replacement
-0.03 she keep
-0.03 she smil
-0.03 side hurt
-0.03 since can
-0.03 smell _ in
-0.03 spin clas
-0.03 t
-0.03 t #
-0.03 t _ d
-0.03 table cried
-0.03 take lithium
-0.03 talk _ about
-0.03 teeth _ out
-0.03 the antibiotic
-0.03 the lower
-0.03 the neighbor
-0.03 there anyth
-0.03 thi rash
-0.03 tick on
-0.03 to about
-0.03 toddler ate
-0.03 twice _ and
-0.03 two
-0.03 two and
-0.03 voice _ hoarse
-0.03 want _ drink
-0.03 want _ reschedule
-0.03 wasp sting
-0.03 week hes
-0.03 went on
-0.03 what _ i
-0.03 where _ is
-0.03 white stuff
-0.03 with pneumonia
-0.03 would _ -complain
-0.03 would never
-0.04 #11+ _ pregnant
-0.04 #99+ for
-0.04 -no _ -breath
-0.04 -pain _ -trouble
-0.04 <ago when
-0.04 =allergen =eye_hit_bad
-0.04 =allergen =severe_pain
-0.04 =allergen =testicle
-0.04 =baby
-0.04 =belly_hard =burn_severity
-0.04 =belly_hard =fever
-0.04 =belly_hard =hours_pain
-0.04 =belly_hit =cut_by_accident
-0.04 =belly_word =flu_bad
-0.04 =blood_streak =bluish
-0.04 =blood_streak =headache
-0.04 =blood_streak =possible_fracture
-0.04 =burn_any =eye_chemical
-0.04 =cast_tight
-0.04 =chest_lasting =dentist
-0.04 =chest_lasting =vomiting_constantly
-0.04 =choking_passed =weak_one_side
-0.04 =co_words =rigors
-0.04 =cut_by_accident =cut_self
-0.04 =days_many =means_mentioned
-0.04 =dentist =head_danger
-0.04 =diarrhea =fever
-0.04 =dizzy =vomiting_constantly
-0.04 =drowsy =swelling
-0.04 =eye_chemical =eye_pain
-0.04 =eye_hit_bad =radiates_leg
-0.04 =fainted =pale_clammy
-0.04 =fall_any =pain_any
-0.04 =fever =nodes
-0.04 =hand_infection
-0.04 =hand_infection =possible_fracture
-0.04 =head_danger =raynaud_usual
-0.04 =hives =limb_injury
-0.04 =hours_pain =irregular_heart
-0.04 =jaw_locked =radiates
-0.04 =joint_hot =walks_on_it
-0.04 =leg_swelling_one =walks_on_it
-0.04 =limb_bleeds =scratched
-0.04 =limb_injury =many_days
-0.04 =muscle_tear =pain_any
-0.04 =pain_any =throat_tight
-0.04 =rash =trunk_pain
-0.04 =red_patch
-0.04 =red_patch =spreading
-0.04 =rigors =tired
-0.04 =swelling =walks_on_it
-0.04 =vomiting =withdrawal
-0.04 ^ _ bleed
-0.04 ^ _ chlorine
-0.04 ^ _ down
-0.04 ^ _ grandmother
-0.04 ^ _ leg
-0.04 ^ _ line
-0.04 ^ _ little
-0.04 ^ _ more
-0.04 ^ _ rac
-0.04 ^ _ surgery
-0.04 ^ _ teeth
-0.04 ^ dog
-0.04 ^ gas
-0.04 ^ oven
-0.04 ^ who
-0.04 a
-0.04 a _ pink
-0.04 a _ stone
-0.04 a kidney
-0.04 a migraine
-0.04 a speech
-0.04 after each
-0.04 and _ asthma
-0.04 and hiccup
-0.04 and noth
-0.04 and runn
-0.04 are _ my
-0.04 arm ache
-0.04 around it
-0.04 at soccer
-0.04 bad _ with
-0.04 belly after
-0.04 block
-0.04 breath _ i
-0.04 care of
-0.04 check for
-0.04 check my
-0.04 chest _ #
-0.04 childproof
-0.04 come
-0.04 cramp _ a
-0.04 crash
-0.04 do _ childproof
-0.04 doctor said
-0.04 dull
-0.04 each feed
-0.04 ear _ and
-0.04 eat _ and
-0.04 edge
-0.04 every
-0.04 fad
-0.04 failure _ i
-0.04 faint when
-0.04 fever _ #
-0.04 fight with
-0.04 fine _ my
-0.04 finger _ the
-0.04 finger is
-0.04 flat
-0.04 for _ kidney
-0.04 forever
-0.04 from _ #
-0.04 gas at
-0.04 go _ and
-0.04 had _ diarrhea
-0.04 had a
-0.04 had thi
-0.04 hav _ baby
-0.04 have swallow
-0.04 he _ a
-0.04 head _ hes
-0.04 heartbeat _ my
-0.04 his shin
-0.04 hurt _ it
-0.04 i childproof
-0.04 i last
-0.04 i vomit
-0.04 in _ is
-0.04 in thi
-0.04 is _ with
-0.04 is gone
-0.04 is in
-0.04 it a
-0.04 its better
-0.04 law is
-0.04 left eye
-0.04 lift _ leg
-0.04 lift boxe
-0.04 lip _ a
-0.04 little pink
-0.04 lot _ im
-0.04 marfan
-0.04 mouth sore
-0.04 much _ my
-0.04 my _ by
-0.04 my _ he
-0.04 my _ site
-0.04 my _ was
-0.04 my arm
-0.04 my flight
-0.04 my grandmother
-0.04 my mother
-0.04 my port
-0.04 nail polish
-0.04 nauseou
-0.04 night _ week
-0.04 nose _ is
-0.04 nose job
-0.04 numb _ i
-0.04 of carrot
-0.04 old _ #11+
-0.04 on _ #
-0.04 one arm
-0.04 or so
-0.04 out _ hive
-0.04 out when
-0.04 pain with
-0.04 pee is
-0.04 pick
-0.04 polish
-0.04 pregnant with
-0.04 pressure
-0.04 probab _ my
-0.04 red _ the
-0.04 refus
-0.04 rib are
-0.04 scalp
-0.04 shoulder is
-0.04 small hole
-0.04 sore _ over
-0.04 sore all
-0.04 stair
-0.04 stomach flu
-0.04 surgery _ tuesday
-0.04 sweaty
-0.04 take _ of
-0.04 take care
-0.04 tattoo
-0.04 testicular
-0.04 that im
-0.04 that was
-0.04 the
-0.04 the _ about
-0.04 the _ come
-0.04 the place
-0.04 the store
-0.04 their
-0.04 then _ fine
-0.04 thi heat
-0.04 through it
-0.04 tight after
-0.04 tiny _ spot
-0.04 tired and
-0.04 tongue and
-0.04 turn out
-0.04 under my
-0.04 we do
-0.04 week _ it
-0.04 what the
-0.04 when _ stand
-0.04 work _ #
-0.04 work at
-0.04 yellow phlegm
-0.05 # _ has
-0.05 #11+ yr
-0.05 -breath _ a
-0.05 -breath just
-0.05 -fever -no
-0.05 -in -two
-0.05 -it
-0.05 <#99+ <and
-0.05 <attack <last
-0.05 <blood _ <my
-0.05 <get
-0.05 <history
-0.05 <in _ <and
-0.05 <month <ago
-0.05 =alcohol =chest_lasting
-0.05 =allergen =bp_medicine
-0.05 =allergen =pain_any
-0.05 =baby =days_many
-0.05 =belly_word =bite_bad
-0.05 =bleeding_any =wound
-0.05 =blister_word =rash
-0.05 =blood_streak =purple_word
-0.05 =bp_medicine =hypertension
-0.05 =burn_severity =possible_fracture
-0.05 =burn_severity =swelling_now
-0.05 =chest_lasting =postpartum_smell
-0.05 =chest_lasting =refuses
-0.05 =chest_lasting =sunburn
-0.05 =choking_passed =vomit_few
-0.05 =choking_passed =vomiting
-0.05 =co_words =fever
-0.05 =cramps =days_many
-0.05 =croup_cough
-0.05 =cut_by_accident =phlegm
-0.05 =cut_by_accident =rash
-0.05 =cut_by_accident =tetanus_due
-0.05 =days_many =hives
-0.05 =diabetes =eye_hit_bad
-0.05 =during_exercise =pregnant
-0.05 =eye_area =getting_worse
-0.05 =eye_hit_bad =feels_sleepy
-0.05 =eye_hit_bad =hip_hurts
-0.05 =eye_hit_bad =means_mentioned
-0.05 =flank_pain =walks_on_it
-0.05 =head_danger =upper_belly_pain
-0.05 =headache =tia_resolved
-0.05 =hernia_stuck =testicle
-0.05 =hurts_move =screams_moved
-0.05 =itching =swelling_lips
-0.05 =itchy_only =swelling_lips
-0.05 =limb_injury =red_patch
-0.05 =red_patch =scratched
-0.05 =red_patch =wound
-0.05 =squeezing_word =wakes
-0.05 =swelling_face =swelling_now
-0.05 ?call ?if
-0.05 ?call _ ?i
-0.05 ?i ?get
-0.05 ?if _ ?get
-0.05 ?it _ ?if
-0.05 ?mean ?if
-0.05 ?to ?call
-0.05 ?to _ ?if
-0.05 ^ <last
-0.05 ^ _ accidental
-0.05 ^ _ bang
-0.05 ^ _ bp
-0.05 ^ _ flu
-0.05 ^ _ hav
-0.05 ^ _ havent
-0.05 ^ _ speech
-0.05 ^ _ start
-0.05 ^ altitude
-0.05 ^ ate
-0.05 ^ calf
-0.05 ^ mom
-0.05 ^ mother
-0.05 ^ pull
-0.05 a _ fence
-0.05 a _ gun
-0.05 a _ hes
-0.05 a black
-0.05 a blister
-0.05 a blood
-0.05 a hear
-0.05 a stabb
-0.05 and _ discharge
-0.05 and _ some
-0.05 and _ teeth
-0.05 and _ water
-0.05 and cough
-0.05 and nausea
-0.05 antacid
-0.05 aspirin
-0.05 at his
-0.05 below
-0.05 blood _ look
-0.05 blood _ my
-0.05 breath _ cough
-0.05 but _ throat
-0.05 but not
-0.05 cancel my
-0.05 car door
-0.05 cold _ night
-0.05 cough blood
-0.05 cough since
-0.05 could it
-0.05 covid
-0.05 cut _ tip
-0.05 cut the
-0.05 dad _ diabetic
-0.05 doctor _ my
-0.05 down _ and
-0.05 eye at
-0.05 face _ swell
-0.05 fence
-0.05 fifteen
-0.05 fine _ he
-0.05 food _ i
-0.05 from _ tooth
-0.05 had on
-0.05 had pneumonia
-0.05 hand _ swollen
-0.05 has had
-0.05 have _ support
-0.05 he quit
-0.05 headache after
-0.05 headache on
-0.05 heart failure
-0.05 heartburn _ i
-0.05 home and
-0.05 husband keep
-0.05 i _ better
-0.05 i _ what
-0.05 i _ wrong
-0.05 i _ xarelto
-0.05 i accidental
-0.05 i am
-0.05 i drop
-0.05 i lift
-0.05 i put
-0.05 i scratch
-0.05 i stepp
-0.05 in _ bath
-0.05 is _ hes
-0.05 is now
-0.05 is still
-0.05 it _ -hurt
-0.05 it _ he
-0.05 it _ her
-0.05 it be
-0.05 it doesnt
-0.05 keep down
-0.05 knee _ and
-0.05 line _ my
-0.05 lock in
-0.05 make my
-0.05 mom leg
-0.05 morn _ i
-0.05 morn _ one
-0.05 mountain
-0.05 my _ bottle
-0.05 my _ teeth
-0.05 my apartment
-0.05 my blood
-0.05 my chair
-0.05 my trip
-0.05 now _ i
-0.05 of _ with
-0.05 of _ world
-0.05 of bed
-0.05 on _ the
-0.05 one _ my
-0.05 out _ bed
-0.05 period for
-0.05 physical _ work
-0.05 pill to
-0.05 play ball
-0.05 pregnant _ cant
-0.05 rednes is
-0.05 rusty fence
-0.05 school say
-0.05 see someone
-0.05 she _ at
-0.05 since _ trip
-0.05 since he
-0.05 skin _ my
-0.05 sleep _ my
-0.05 sneez _ a
-0.05 spott
-0.05 stay
-0.05 stop it
-0.05 sunday and
-0.05 swollen she
-0.05 tak _ first
-0.05 take xarelto
-0.05 the _ after
-0.05 the _ before
-0.05 the bath
-0.05 the second
-0.05 the swing
-0.05 the world
-0.05 thi even
-0.05 think _ a
-0.05 through his
-0.05 to touch
-0.05 was _ for
-0.05 week
-0.05 week _ today
-0.05 week after
-0.05 went _ on
-0.05 wisdom teeth
-0.05 with _ on
-0.05 with pus
-0.05 wks preg
-0.05 world
-0.06 #11+ _ have
-0.06 #11+ _ heart
-0.06 #99+ _ ibuprofen
-0.06 -rednes _ -pus
-0.06 <#99+ <what
-0.06 <ago _ <i
-0.06 <ago _ <want
-0.06 <and _ <want
-0.06 <as _ <kid
-0.06 <breath
-0.06 <breath <last
-0.06 <i <i
-0.06 <i _ <short
-0.06 <i _ <was
-0.06 <in _ <what
-0.06 <my _ <check
-0.06 <of <breath
-0.06 <of _ <last
-0.06 <said
-0.06 <seizure <as
-0.06 <seizure _ <a
-0.06 <short
-0.06 <short <of
-0.06 <short _ <breath
-0.06 <talk
-0.06 <they <said
-0.06 <to <talk
-0.06 <to _ <to
-0.06 <want _ <talk
-0.06 <was <short
-0.06 <was _ <of
-0.06 <year <and
-0.06 =a_lot =fever
-0.06 =a_lot =racing_heart
-0.06 =allergen =sea_wound
-0.06 =allergen =shaking
-0.06 =belly_pain =fever
-0.06 =belly_word =hives
-0.06 =blood_streak =cold_outside
-0.06 =blood_streak =dementia_known
-0.06 =blood_streak =sight_for_years
-0.06 =blurry_vision =days_many
-0.06 =burn_severity =inconsolable
-0.06 =burn_severity =smoker
-0.06 =chest_lasting =limb_bleeds
-0.06 =chest_lasting =stomach_burn
-0.06 =chest_lasting =thrown_off
-0.06 =clot_risk =joint_hot
-0.06 =cold_limb =weak_one_side
-0.06 =cold_only =fever
-0.06 =cold_outside =ear_pain
-0.06 =cold_outside =pain_any
-0.06 =cough =recent_infection
-0.06 =cut_by_accident =leaking
-0.06 =cut_by_accident =trunk_pain
-0.06 =dangerous_person =inconsolable
-0.06 =dangerous_person =now_at_rest
-0.06 =days_many =left_ribs
-0.06 =days_many =pregnant
-0.06 =elderly =stroke_word
-0.06 =eye_hit_bad =nail_word
-0.06 =eye_hit_bad =using_word
-0.06 =eye_red =one_eye
-0.06 =fall_any =growing_lump
-0.06 =fast_breathing =hernia_stuck
-0.06 =fever =refuses
-0.06 =flank_pain =leg_swelling_one
-0.06 =getting_worse =hip_hurts
-0.06 =getting_worse =moved_right
-0.06 =getting_worse =phlegm
-0.06 =getting_worse =wound_infected
-0.06 =growing_lump
-0.06 =hip_hurts =pregnant
-0.06 =hip_hurts =squeezing_word
-0.06 =hit_hard =walks_on_it
-0.06 =itching =raynaud_usual
-0.06 =itchy_only =raynaud_usual
-0.06 =left_ribs =throat_sore
-0.06 =limb_injury =sea_wound
-0.06 =nail_word =numb_any
-0.06 =radiates =tia_resolved
-0.06 =radiates =wakes
-0.06 =scratched =sea_wound
-0.06 =sea_wound
-0.06 =sea_wound =wound
-0.06 =speech =throat_sore
-0.06 =strep_like
-0.06 ?attack ?in
-0.06 ?attack _ ?women
-0.06 ?heart _ ?in
-0.06 ?in ?women
-0.06 ?women
-0.06 ^ _ baby
-0.06 ^ _ crack
-0.06 ^ _ last
-0.06 ^ _ she
-0.06 ^ _ stuck
-0.06 ^ came
-0.06 ^ dialysi
-0.06 ^ head
-0.06 ^ was
-0.06 a mile
-0.06 a scrape
-0.06 after surgery
-0.06 am _ the
-0.06 am _ week
-0.06 an ambulance
-0.06 and needl
-0.06 arm _ it
-0.06 arm after
-0.06 asthma and
-0.06 at _ gym
-0.06 baby turn
-0.06 bad the
-0.06 bandage
-0.06 been a
-0.06 been hav
-0.06 better and
-0.06 bit _ no
-0.06 bit _ up
-0.06 blood _ machine
-0.06 breast
-0.06 breath through
-0.06 burn _ on
-0.06 cant hear
-0.06 car crash
-0.06 chest _ with
-0.06 colostomy bag
-0.06 dad _ his
-0.06 dad _ to
-0.06 daughter #11+
-0.06 do _ clean
-0.06 embarrass
-0.06 empty
-0.06 feel lighthead
-0.06 feel so
-0.06 fire _ and
-0.06 fish bone
-0.06 for six
-0.06 get _ refill
-0.06 golf
-0.06 grandson put
-0.06 had heartburn
-0.06 have _ blue
-0.06 have _ cut
-0.06 have lupu
-0.06 hear
-0.06 his _ on
-0.06 his neck
-0.06 hoarse
-0.06 hold her
-0.06 i _ a
-0.06 i _ lupu
-0.06 i _ she
-0.06 i check
-0.06 i store
-0.06 i use
-0.06 im done
-0.06 im embarrass
-0.06 in _ back
-0.06 is brown
-0.06 it _ to
-0.06 it in
-0.06 its _ #
-0.06 ive _ heartburn
-0.06 jaw hurt
-0.06 just _ sore
-0.06 keep anyth
-0.06 knee pop
-0.06 last day
-0.06 leave the
-0.06 lemon
-0.06 man
-0.06 mg ibuprofen
-0.06 minut _ i
-0.06 mom say
-0.06 morn _ a
-0.06 morn _ is
-0.06 most
-0.06 mouth burn
-0.06 my _ are
-0.06 my _ ate
-0.06 my bag
-0.06 next _ can
-0.06 night for
-0.06 nose _ -fever
-0.06 nose _ sneez
-0.06 nose no
-0.06 numb _ my
-0.06 of _ water
-0.06 old feel
-0.06 on _ control
-0.06 on birth
-0.06 one _ for
-0.06 one week
-0.06 out eye
-0.06 pack _ bag
-0.06 pack my
-0.06 pin
-0.06 pin _ needl
-0.06 pin and
-0.06 position
-0.06 pressure machine
-0.06 push it
-0.06 rac heart
-0.06 she _ want
-0.06 shock _ the
-0.06 since _ flight
-0.06 since _ was
-0.06 smoker
-0.06 somebody
-0.06 son fell
-0.06 sport
-0.06 stair _ like
-0.06 stair _ the
-0.06 stair been
-0.06 start to
-0.06 swell on
-0.06 temperature
-0.06 the _ out
-0.06 the _ test
-0.06 then at
-0.06 ting
-0.06 to _ side
-0.06 to _ the
-0.06 to one
-0.06 tonight im
-0.06 tooth _ last
-0.06 top
-0.06 turn it
-0.06 twelve
-0.06 twice today
-0.06 until
-0.06 up _ nose
-0.06 up _ stuff
-0.06 wait _ my
-0.06 weigh #11+
-0.06 when she
-0.06 white _ inside
-0.06 white spot
-0.06 with an
-0.06 without
-0.06 work i
-0.06 yesterday the
-0.07 # _ had
-0.07 # am
-0.07 # year
-0.07 -no _ just
-0.07 -talk
-0.07 <#99+ <i
-0.07 <#99+ _ <had
-0.07 <a <seizure
-0.07 <appendix <out
-0.07 <broke <his
-0.07 <child <do
-0.07 <had _ <appendix
-0.07 <had _ <seizure
-0.07 <his
-0.07 <in _ <i
-0.07 <last _ <i
-0.07 <last _ <with
-0.07 <last _ fine
-0.07 <lung
-0.07 <mention _ <for
-0.07 <month fine
-0.07 <my <year
-0.07 <my _ <broke
-0.07 <neck
-0.07 <need _ <mention
-0.07 <need _ <year
-0.07 <son <broke
-0.07 <son _ <his
-0.07 <stroke <five
-0.07 <with <her
-0.07 =a_lot =hip_hurts
-0.07 =a_lot =possible_fracture
-0.07 =allergen =sugar_low
-0.07 =allergen =wound
-0.07 =belly_hit =choking_passed
-0.07 =belly_pain =cramps
-0.07 =belly_word =cramps
-0.07 =bite_bad =eye_surgery
-0.07 =blood_streak =severe_headache
-0.07 =bp_high =hypertension
-0.07 =burn_any =eye_area
-0.07 =burn_severity =kid_breathing
-0.07 =burn_severity =rash
-0.07 =calf =pregnant
-0.07 =choking_passed =hit_hard
-0.07 =cholinergic =days_many
-0.07 =contact_lens =eye_hit_bad
-0.07 =cut_by_accident =possible_fracture
-0.07 =days_many =near_faint
-0.07 =dementia_known =eye_area
-0.07 =during_exercise =limb_injury
-0.07 =during_exercise =radiates_leg
-0.07 =during_exercise =walks_on_it
-0.07 =ear_wax =throat_sore
-0.07 =elderly =limb_injury
-0.07 =eye_area =eye_surgery
-0.07 =eye_area =injection_joint
-0.07 =eye_area =muscle_strain_word
-0.07 =eye_area =pregnant
-0.07 =eye_area =recent_surgery
-0.07 =eye_area =sight_for_years
-0.07 =eye_area =three_days
-0.07 =eye_hit_bad =getting_worse
-0.07 =fall_any =purple_word
-0.07 =fever =recent_infection
-0.07 =fight_blow =swelling
-0.07 =frostbite =tingling_hands
-0.07 =getting_worse =scratched
-0.07 =head_injury =tia_resolved
-0.07 =hearing
-0.07 =many_days =phlegm
-0.07 =many_days =scratched
-0.07 =many_days =wound
-0.07 =muscle_strain_word =pain_any
-0.07 =pain_any =sting
-0.07 =pain_any =twisted
-0.07 =possible_fracture
-0.07 =raynaud_usual =refuses
-0.07 =scratched =tetanus_due
-0.07 =squeezing_word =using_word
-0.07 =thrown_off
-0.07 =weight_loss
-0.07 ?a ?seizure
-0.07 ?a _ ?need
-0.07 ?call ?for
-0.07 ?cut ?need
-0.07 ?cut _ ?stitch
-0.07 ?get ?a
-0.07 ?get _ ?fever
-0.07 ?hav _ ?heart
-0.07 ?my _ ?ever
-0.07 ?need ?stitch
-0.07 ?seizure
-0.07 ?start
-0.07 ?stitch
-0.07 ^ <in
-0.07 ^ _ <#99+
-0.07 ^ _ eyelid
-0.07 ^ _ finger
-0.07 ^ _ had
-0.07 ^ _ shak
-0.07 ^ _ told
-0.07 ^ a
-0.07 ^ about
-0.07 ^ he
-0.07 ^ lump
-0.07 ^ oxygen
-0.07 ^ since
-0.07 ^ wasp
-0.07 a _ expir
-0.07 a _ milk
-0.07 a _ sometim
-0.07 a _ thinner
-0.07 a ladder
-0.07 a stitch
-0.07 a white
-0.07 a whole
-0.07 about _ an
-0.07 ago my
-0.07 aid clas
-0.07 all _ pill
-0.07 all better
-0.07 and _ but
-0.07 and _ little
-0.07 and bruis
-0.07 and spit
-0.07 antibiotic and
-0.07 at _ can
-0.07 bat _ the
-0.07 bat at
-0.07 bead _ her
-0.07 beat sometim
-0.07 before _ any
-0.07 better now
-0.07 bone _ my
-0.07 boy
-0.07 breastfeed
-0.07 breath _ now
-0.07 bump on
-0.07 burn with
-0.07 bus
-0.07 but _ keep
-0.07 by my
-0.07 can _ my
-0.07 cast off
-0.07 chest _ from
-0.07 coffee doctor
-0.07 constipat _ a
-0.07 cough _ out
-0.07 do _ give
-0.07 do the
-0.07 dont _ but
-0.07 down _ the
-0.07 drink _ doctor
-0.07 eat my
-0.07 every feed
-0.07 eye _ said
-0.07 father
-0.07 feel _ do
-0.07 feel _ ill
-0.07 feel okay
-0.07 fine _ -fever
-0.07 finger _ blue
-0.07 first _ clas
-0.07 flu _ week
-0.07 flu last
-0.07 for _ reason
-0.07 for a
-0.07 found a
-0.07 from _ i
-0.07 garden no
-0.07 get _ stitch
-0.07 get _ test
-0.07 get better
-0.07 get help
-0.07 going _ explode
-0.07 got copd
-0.07 gum bled
-0.07 had
-0.07 had knee
-0.07 have _ cramp
-0.07 he isnt
-0.07 heart flutter
-0.07 her chair
-0.07 high _ pressure
-0.07 high blood
-0.07 hit me
-0.07 hoarse after
-0.07 hold _ pee
-0.07 husband drank
-0.07 i
-0.07 i _ back
-0.07 i had
-0.07 i stand
-0.07 i threw
-0.07 i work
-0.07 im _ my
-0.07 in _ #
-0.07 is _ stiff
-0.07 is mov
-0.07 it _ out
-0.07 it from
-0.07 just _ cough
-0.07 kidney _ pain
-0.07 last _ do
-0.07 last two
-0.07 lift my
-0.07 little _ on
-0.07 little milk
-0.07 long drive
-0.07 los
-0.07 muscl
-0.07 my _ chok
-0.07 my _ cold
-0.07 my _ ran
-0.07 my _ slipp
-0.07 next _ #
-0.07 night _ she
-0.07 nose _ a
-0.07 nose and
-0.07 now need
-0.07 of heart
-0.07 on _ last
-0.07 online
-0.07 out with
-0.07 pain _ bad
-0.07 pain from
-0.07 pick _ the
-0.07 play football
-0.07 potassium
-0.07 press
-0.07 purple _ on
-0.07 put on
-0.07 reason
-0.07 say _ son
-0.07 sepsi
-0.07 set
-0.07 she _ walk
-0.07 sleep _ im
-0.07 so my
-0.07 sometim _ i
-0.07 sometim when
-0.07 son is
-0.07 sore _ runn
-0.07 speck
-0.07 still _ bit
-0.07 stitch in
-0.07 stomach and
-0.07 stone pain
-0.07 stopp _ #
-0.07 take _ a
-0.07 that _ year
-0.07 that for
-0.07 the _ hurt
-0.07 the _ two
-0.07 the bus
-0.07 the heat
-0.07 thi week
-0.07 thought _ was
-0.07 thought it
-0.07 throw _ for
-0.07 till
-0.07 to explode
-0.07 too
-0.07 turn gray
-0.07 tv and
-0.07 up all
-0.07 very tired
-0.07 walk
-0.07 want _ know
-0.07 water its
-0.07 we _ at
-0.07 went away
-0.07 when _ and
-0.07 when _ cough
-0.07 wife say
-0.07 will be
-0.07 with _ phlegm
-0.07 with diabet
-0.07 wont _ it
-0.07 wont button
-0.07 yesterday _ it
-0.07 yesterday i
-0.07 you _ #
-0.07 you give
-0.08 # so
-0.08 #11+
-0.08 #11+ _ just
-0.08 #11+ now
-0.08 #99+ i
-0.08 -belly
-0.08 -of _ just
-0.08 -pain _ -shortnes
-0.08 -poop -for
-0.08 -trouble _ just
-0.08 <a <kidney
-0.08 <after <a
-0.08 <ago _ <my
-0.08 <ago _ feel
-0.08 <and _ <to
-0.08 <doing
-0.08 <doing <rehab
-0.08 <ear
-0.08 <faint _ <the
-0.08 <for <my
-0.08 <i <used
-0.08 <i _ <#11+
-0.08 <i _ <once
-0.08 <last _ <they
-0.08 <last _ and
-0.08 <license
-0.08 <month <and
-0.08 <month _ <it
-0.08 <rehab
-0.08 <that
-0.08 <therapy
-0.08 =a_lot =flank_pain
-0.08 =a_lot =hives_all
-0.08 =after_hard_exercise =burn_severity
-0.08 =after_hard_exercise =chest_any
-0.08 =after_hard_exercise =chest_injury_or_ache
-0.08 =alcohol =eye_area
-0.08 =allergen =baby
-0.08 =asthma =hours_pain
-0.08 =at_rest =phlegm
-0.08 =baby =ear_wax
-0.08 =back_sciatica
-0.08 =back_sciatica =radiates_leg
-0.08 =belly_pain =swelling
-0.08 =bite_bad =ear_wax
-0.08 =bleeding_any =chemical_word
-0.08 =blood_streak =near_faint
-0.08 =blood_streak =uti
-0.08 =bluish =ear_wax
-0.08 =burn_severity =dementia_known
-0.08 =burn_severity =ear_wax
-0.08 =burn_severity =hives_all
-0.08 =burn_severity =preterm_weeks
-0.08 =burn_severity =sight_for_years
-0.08 =chemical_word =itching
-0.08 =chemical_word =itchy_only
-0.08 =chemical_word =rectal_blood
-0.08 =chest_lasting =slept_on
-0.08 =chest_lasting =slow_heart
-0.08 =cold_exposure =ear_wax
-0.08 =cold_exposure =pain_any
-0.08 =cough =during_exercise
-0.08 =cough =fast_breathing
-0.08 =cough =three_days
-0.08 =dangerous_person =elderly
-0.08 =dangerous_person =low_mood
-0.08 =days_many =rectal_blood
-0.08 =days_many =stool_blood
-0.08 =dementia_known =head_danger
-0.08 =dementia_known =rash
-0.08 =diabetes =hours_pain
-0.08 =discharge =wound
-0.08 =eye_area =silent_for_a_reason
-0.08 =fell =swelling
-0.08 =flu_bad =tia_resolved
-0.08 =headache =ulcer_nsaid
-0.08 =hives =hives_all
-0.08 =hives_all
-0.08 =hives_all =rash
-0.08 =hurts_move =possible_fracture
-0.08 =hypertension
-0.08 =left_ribs =pain_any
-0.08 =limb_injury =severe_weakness
-0.08 =low_mood =seizure_usual
-0.08 =muscle_strain_word =rash
-0.08 =nosebleed
-0.08 =pain_any =refuses
-0.08 =panic_known =seizure_usual
-0.08 =possible_fracture =swelling
-0.08 =pregnant =short_breath
-0.08 =radiates_leg
-0.08 =rash =raynaud_usual
-0.08 =rash =sight_for_years
-0.08 =swelling_face =tooth_bad
-0.08 =trunk_pain =walks_on_it
-0.08 ?a ?stroke
-0.08 ?a _ ?clot
-0.08 ?if _ ?is
-0.08 ?in _ ?a
-0.08 ?someone ?is
-0.08 ?stroke _ a
-0.08 ^ _ <in
-0.08 ^ _ <used
-0.08 ^ _ gum
-0.08 ^ _ infant
-0.08 ^ _ say
-0.08 ^ _ shrimp
-0.08 ^ _ stepp
-0.08 ^ _ throat
-0.08 ^ _ twist
-0.08 ^ all
-0.08 ^ fever
-0.08 ^ grandpa
-0.08 ^ smoke
-0.08 a _ box
-0.08 a _ more
-0.08 a _ since
-0.08 a truck
-0.08 act like
-0.08 after _ fell
-0.08 aid battery
-0.08 an allergic
-0.08 and _ felt
-0.08 and _ freak
-0.08 and _ pink
-0.08 and got
-0.08 antibiotic
-0.08 at _ store
-0.08 baby _ so
-0.08 back _ #11+
-0.08 been ach
-0.08 between
-0.08 between a
-0.08 blurry _ i
-0.08 boy _ vomit
-0.08 burn _ little
-0.08 cabinet
-0.08 can _ ?come
-0.08 cant _ out
-0.08 cant _ weight
-0.08 cold _ all
-0.08 come at
-0.08 concussion
-0.08 cough _ fine
-0.08 cough a
-0.08 cough drink
-0.08 cut is
-0.08 day _ have
-0.08 day is
-0.08 detergent itchy
-0.08 diabet _ i
-0.08 do _ ?someone
-0.08 doe my
-0.08 drink cold
-0.08 ear are
-0.08 fast _ the
-0.08 feel numb
-0.08 flar
-0.08 for _ had
-0.08 for five
-0.08 for it
-0.08 forearm
-0.08 freak
-0.08 freak out
-0.08 friend _ a
-0.08 from _ detergent
-0.08 get _ work
-0.08 get off
-0.08 hand all
-0.08 hard my
-0.08 he _ chok
-0.08 he _ off
-0.08 head ache
-0.08 head with
-0.08 headache since
-0.08 hear _ battery
-0.08 heart _ in
-0.08 heart and
-0.08 her first
-0.08 hes had
-0.08 hive _ over
-0.08 hive all
-0.08 husband was
-0.08 i _ acid
-0.08 i _ but
-0.08 i _ floater
-0.08 i _ some
-0.08 i _ tylenol
-0.08 i drank
-0.08 i leave
-0.08 ice yesterday
-0.08 im _ before
-0.08 im freak
-0.08 im still
-0.08 in _ new
-0.08 insulin at
-0.08 is _ mg
-0.08 it _ better
-0.08 it _ two
-0.08 it _ year
-0.08 itchy eye
-0.08 keppra
-0.08 knee _ last
-0.08 know _ she
-0.08 last #
-0.08 last _ better
-0.08 last _ than
-0.08 levothyroxine
-0.08 lift _ arm
-0.08 mak my
-0.08 marathon _ and
-0.08 my _ month
-0.08 my _ panic
-0.08 my _ three
-0.08 my ankl
-0.08 my gallbladder
-0.08 my incision
-0.08 my infant
-0.08 my nephew
-0.08 my next
-0.08 my visit
-0.08 nephew
-0.08 new _ itchy
-0.08 night _ im
-0.08 normal for
-0.08 of _ last
-0.08 of red
-0.08 off _ at
-0.08 off _ ladder
-0.08 off his
-0.08 off work
-0.08 oil
-0.08 old _ drool
-0.08 on friday
-0.08 on glas
-0.08 one _ hurt
-0.08 one _ old
-0.08 or _ for
-0.08 out _ is
-0.08 pacemaker _ is
-0.08 pool chlorine
-0.08 rash _ new
-0.08 rib _ sore
-0.08 right after
-0.08 run _ my
-0.08 scare
-0.08 sciatica
-0.08 sciatica down
-0.08 shake a
-0.08 she _ the
-0.08 she only
-0.08 skin feel
-0.08 skip lunch
-0.08 so _ that
-0.08 so after
-0.08 son
-0.08 son eye
-0.08 sore _ for
-0.08 sting _ my
-0.08 stood _ fast
-0.08 swollen _ i
-0.08 take lisinopril
-0.08 tampon
-0.08 the _ just
-0.08 the back
-0.08 theyre
-0.08 toe
-0.08 tooth _ a
-0.08 truck
-0.08 up _ every
-0.08 up fast
-0.08 up hes
-0.08 used _ and
-0.08 usual _ attack
-0.08 usual panic
-0.08 was _ #11+
-0.08 was _ over
-0.08 water is
-0.08 weight
-0.08 what to
-0.08 where she
-0.08 why _ i
-0.08 work had
-0.08 yesterday _ bit
-0.08 yesterday a
-0.08 yo _ with
-0.09 # _ #11+
-0.09 #11+ _ girl
-0.09 -any -more
-0.09 -for
-0.09 -pain _ just
-0.09 -rash
-0.09 -rash just
-0.09 <a <c
-0.09 <a <miscarriage
-0.09 <a _ <five
-0.09 <a _ <section
-0.09 <bleed
-0.09 <blood <clot
-0.09 <c
-0.09 <c <section
-0.09 <concert
-0.09 <everyth
-0.09 <everyth _ <fine
-0.09 <felt
-0.09 <felt _ <once
-0.09 <food
-0.09 <gallbladder <out
-0.09 <gallbladder _ <in
-0.09 <had _ <bleed
-0.09 <had _ <c
-0.09 <had _ <gallbladder
-0.09 <had _ <miscarriage
-0.09 <i <felt
-0.09 <i <had
-0.09 <i <want
-0.09 <miscarriage
-0.09 <miscarriage <two
-0.09 <miscarriage _ <year
-0.09 <my <gallbladder
-0.09 <my <wife
-0.09 <need <my
-0.09 <once <last
-0.09 <section
-0.09 <she _ <a
-0.09 <was <fine
-0.09 <what
-0.09 <wife
-0.09 <year _ <was
-0.09 =a_lot =itchy_only
-0.09 =alcohol =fast_breathing
-0.09 =alcohol =pees_lot
-0.09 =alcohol =short_breath
-0.09 =allergen =hernia_stuck
-0.09 =baby =burn_severity
-0.09 =belly_hit =pain_any
-0.09 =bite_bad =many_days
-0.09 =bite_bad =refuses
-0.09 =bite_bad =spine_injury
-0.09 =blister_any =hours_pain
-0.09 =blister_any =scratched
-0.09 =blister_word =hours_pain
-0.09 =blister_word =scratched
-0.09 =burn_severity =sudden
-0.09 =calf =hit_hard
-0.09 =chest_injury_or_ache =ear_wax
-0.09 =chest_injury_or_ache =hurts_move
-0.09 =chest_lasting =cold_outside
-0.09 =constipation =no_gas
-0.09 =contact_lens =hernia_stuck
-0.09 =cramps =fever
-0.09 =cut_by_accident =eye_hit_bad
-0.09 =dangerous_person =ear_wax
-0.09 =dementia_known =shaking
-0.09 =dizzy =nausea
-0.09 =ear_wax =shaking
-0.09 =fever =neck_pain
-0.09 =fever =three_days
-0.09 =heat_exposure =tick
-0.09 =hours_pain =hypertension
-0.09 =hours_pain =postpartum_smell
-0.09 =hours_pain =stomach_burn
-0.09 =hours_pain =swelling_lips
-0.09 =hours_pain =tingling_hands
-0.09 =injection_joint =scratched
-0.09 =joint_hot
-0.09 =muscle_strain_word =shaking
-0.09 =pain_any =phlegm
-0.09 =raynaud_usual =shaking
-0.09 =raynaud_usual =using_word
-0.09 =shaking =sight_for_years
-0.09 =spine_injury =stiff_neck
-0.09 =stomach_burn
-0.09 =upper_belly_pain =vomiting
-0.09 =vomit_few =withdrawal
-0.09 ?a ?cut
-0.09 ?bill
-0.09 ?could
-0.09 ?cut
-0.09 ?get
-0.09 ?if _ ?cut
-0.09 ?know _ ?a
-0.09 ?know _ ?my
-0.09 ^ _ #11+
-0.09 ^ _ <felt
-0.09 ^ _ <wife
-0.09 ^ _ ?can
-0.09 ^ _ cried
-0.09 ^ _ heart
-0.09 ^ _ lip
-0.09 ^ _ out
-0.09 ^ _ pee
-0.09 ^ _ uncle
-0.09 ^ burn
-0.09 ^ cast
-0.09 ^ left
-0.09 ^ start
-0.09 a _ but
-0.09 a clas
-0.09 a doctor
-0.09 a headache
-0.09 a test
-0.09 a visit
-0.09 after _ in
-0.09 after _ pap
-0.09 aid _ for
-0.09 and _ pressure
-0.09 and thirsty
-0.09 and very
-0.09 anyth
-0.09 apart
-0.09 apartment
-0.09 arm _ the
-0.09 around noon
-0.09 as _ as
-0.09 at _ dad
-0.09 at nine
-0.09 at school
-0.09 bad on
-0.09 be
-0.09 be a
-0.09 bit at
-0.09 bit dizzy
-0.09 blood _ thi
-0.09 blow _ nose
-0.09 blow my
-0.09 both eye
-0.09 can _ start
-0.09 chest _ it
-0.09 cold _ week
-0.09 cough _ my
-0.09 cough _ night
-0.09 cough at
-0.09 cramp and
-0.09 cry
-0.09 day _ burn
-0.09 do _ check
-0.09 dog _ on
-0.09 double dose
-0.09 drink _ night
-0.09 drink last
-0.09 edge of
-0.09 emotional
-0.09 eye from
-0.09 eye vision
-0.09 feel _ tear
-0.09 fell at
-0.09 floater _ had
-0.09 floater ive
-0.09 flutter
-0.09 fly _ i
-0.09 fly can
-0.09 for _ need
-0.09 from the
-0.09 get _ bit
-0.09 get cold
-0.09 giv
-0.09 grapefruit juice
-0.09 had _ year
-0.09 had chest
-0.09 had for
-0.09 has diabet
-0.09 have _ tight
-0.09 he want
-0.09 heal nice
-0.09 her _ her
-0.09 her _ in
-0.09 hik
-0.09 his _ from
-0.09 hurt since
-0.09 husband leg
-0.09 i _ -slept
-0.09 i _ another
-0.09 i _ two
-0.09 i _ with
-0.09 i hurt
-0.09 i lost
-0.09 i sneez
-0.09 if my
-0.09 im _ great
-0.09 im allergic
-0.09 in #
-0.09 is _ flu
-0.09 is _ visit
-0.09 is next
-0.09 its gett
-0.09 its hot
-0.09 jaw pain
-0.09 kid swallow
-0.09 kit for
-0.09 leak pee
-0.09 len _ stuck
-0.09 long after
-0.09 long should
-0.09 low mood
-0.09 may
-0.09 me yesterday
-0.09 mix _ and
-0.09 mood
-0.09 my _ baby
-0.09 my _ husband
-0.09 my _ that
-0.09 my back
-0.09 my record
-0.09 need _ for
-0.09 newborn to
-0.09 nice
-0.09 night _ cant
-0.09 of hot
-0.09 on _ fridge
-0.09 on _ now
-0.09 on _ tissue
-0.09 on a
-0.09 on an
-0.09 pain _ the
-0.09 pill _ grapefruit
-0.09 pill _ the
-0.09 pressure _ with
-0.09 pushup _ when
-0.09 pushup hurt
-0.09 put it
-0.09 rash _ blister
-0.09 red _ hot
-0.09 say im
-0.09 she gett
-0.09 she swallow
-0.09 shellfish
-0.09 smoke _ my
-0.09 snake
-0.09 someth for
-0.09 son _ had
-0.09 space heater
-0.09 spider
-0.09 stiff leg
-0.09 stopp
-0.09 surgery cut
-0.09 ten day
-0.09 that
-0.09 the _ im
-0.09 the tissue
-0.09 though
-0.09 tissue _ i
-0.09 tissue when
-0.09 to _ er
-0.09 tuesday _ #
-0.09 tuesday at
-0.09 two _ can
-0.09 two _ no
-0.09 want _ on
-0.09 we _ his
-0.09 week postpartum
-0.09 when _ dont
-0.09 with _ juice
-0.09 with grapefruit
-0.09 wont answer
-0.09 wont bend
-0.09 work _ the
-0.09 worri
-0.09 worse
-0.09 you _ me
-0.1 # _ tomorrow
-0.1 #11+ i
-0.1 -#11+
-0.1 -fever just
-0.1 -laugh
-0.1 -laugh _ i
-0.1 -laugh but
-0.1 <#11+ <year
-0.1 <a <concussion
-0.1 <a <counselor
-0.1 <a _ <do
-0.1 <ago _ im
-0.1 <and <want
-0.1 <and _ <like
-0.1 <blood <in
-0.1 <concussion
-0.1 <counselor
-0.1 <faint <last
-0.1 <in <a
-0.1 <last <tetanu
-0.1 <last _ <was
-0.1 <mom <had
-0.1 <mom _ <a
-0.1 <my _ <faint
-0.1 <need <to
-0.1 <seizure
-0.1 <tetanu
-0.1 <tetanu <was
-0.1 <was _ <a
-0.1 <was _ <kid
-0.1 =a_lot =flu_bad
-0.1 =asthma =cough
-0.1 =belly_surgery_recent =recent_surgery
-0.1 =bleeding_any =limb_injury
-0.1 =bleeding_any =small_cut
-0.1 =blister_any =pain_any
-0.1 =blister_word =pain_any
-0.1 =blood_streak =raynaud_usual
-0.1 =blood_streak =sting
-0.1 =chest_lasting =kitchen_smoke
-0.1 =chest_lasting =low_mood
-0.1 =chest_lasting =pees_lot
-0.1 =clot_risk =during_exercise
-0.1 =cough =high_fever
-0.1 =cough =rigors_hard
-0.1 =cough =shaking
-0.1 =cramps
-0.1 =cramps =pain_any
-0.1 =dangerous_person =heart_condition
-0.1 =days_many =drooling
-0.1 =diarrhea =pain_any
-0.1 =during_exercise =joint_hot
-0.1 =during_exercise =weak_any
-0.1 =ear_pain =ear_wax
-0.1 =eye_area =throat_sore
-0.1 =eye_hit_bad =muscle_tear
-0.1 =eye_hit_bad =small_cut
-0.1 =fast_breathing =high_fever
-0.1 =fever =strep_like
-0.1 =head_injury =hernia_stuck
-0.1 =head_injury =hours_pain
-0.1 =headache =raynaud_usual
-0.1 =high_fever =short_breath
-0.1 =hit_hard =limb_injury
-0.1 =many_days =vomiting
-0.1 =raynaud_usual =short_breath
-0.1 =recent_infection =tia_resolved
-0.1 =speech =wakes
-0.1 =trunk_pain =uti
-0.1 =wakes =weak_any
-0.1 ?a _ ?heart
-0.1 ?are ?the
-0.1 ?are _ ?warn
-0.1 ?at
-0.1 ?do _ ?prevent
-0.1 ?ever
-0.1 ?headache
-0.1 ?heart ?rate
-0.1 ?i _ ?a
-0.1 ?rate
-0.1 ?the ?warn
-0.1 ?the _ ?sign
-0.1 ?warn
-0.1 ?warn ?sign
-0.1 ?warn _ ?of
-0.1 ?what _ ?the
-0.1 ^ _ -laugh
-0.1 ^ _ <i
-0.1 ^ _ drool
-0.1 ^ _ flight
-0.1 ^ _ inhaler
-0.1 ^ _ is
-0.1 ^ _ nurse
-0.1 ^ _ scar
-0.1 ^ _ shock
-0.1 ^ _ stres
-0.1 ^ _ time
-0.1 ^ _ toe
-0.1 ^ _ yr
-0.1 ^ dont
-0.1 ^ fish
-0.1 ^ hurt
-0.1 ^ out
-0.1 ^ wednesday
-0.1 a _ what
-0.1 a stomach
-0.1 after two
-0.1 ago i
-0.1 an _ for
-0.1 and _ ear
-0.1 and _ today
-0.1 and _ walk
-0.1 and hurt
-0.1 and watery
-0.1 are good
-0.1 are tired
-0.1 arm _ now
-0.1 at _ pharmacy
-0.1 at _ pool
-0.1 at work
-0.1 ate _ whole
-0.1 baby _ #11+
-0.1 baby poop
-0.1 bandaid _ fine
-0.1 be _ the
-0.1 be seen
-0.1 bit but
-0.1 bled _ bit
-0.1 bleed _ a
-0.1 blood when
-0.1 bowl
-0.1 branch _ on
-0.1 branch fell
-0.1 but _ been
-0.1 but _ think
-0.1 calf _ night
-0.1 calf at
-0.1 call about
-0.1 can feel
-0.1 chang
-0.1 chest _ in
-0.1 chest congestion
-0.1 chopp _ its
-0.1 congestion with
-0.1 constipat _ two
-0.1 cough _ going
-0.1 crack _ i
-0.1 crack when
-0.1 cramp
-0.1 cramp in
-0.1 curiou
-0.1 day breath
-0.1 day can
-0.1 day for
-0.1 did
-0.1 do _ park
-0.1 dont -laugh
-0.1 drink coffee
-0.1 dur
-0.1 every #
-0.1 expir can
-0.1 eye _ tired
-0.1 face with
-0.1 fever #99+
-0.1 fever _ the
-0.1 fever _ yesterday
-0.1 flos
-0.1 food _ good
-0.1 food are
-0.1 for _ cancer
-0.1 forgot my
-0.1 from _ lab
-0.1 from _ the
-0.1 from cough
-0.1 get _ too
-0.1 get an
-0.1 get heartburn
-0.1 get migrain
-0.1 got _ nail
-0.1 hand tingle
-0.1 has copd
-0.1 he _ football
-0.1 health
-0.1 heart _ after
-0.1 home _ is
-0.1 i _ #99+
-0.1 i _ help
-0.1 i _ tired
-0.1 i breath
-0.1 i flos
-0.1 i move
-0.1 i park
-0.1 i test
-0.1 ibuprofen help
-0.1 in _ arm
-0.1 in _ yard
-0.1 is _ thi
-0.1 it _ its
-0.1 itchy _ watery
-0.1 its _ tiny
-0.1 knee _ is
-0.1 last _ feel
-0.1 leg after
-0.1 letter for
-0.1 log
-0.1 long _ it
-0.1 long _ the
-0.1 look _ my
-0.1 me _ at
-0.1 me _ my
-0.1 meningiti
-0.1 meningiti vaccine
-0.1 mild sunburn
-0.1 month old
-0.1 much _ the
-0.1 my _ hard
-0.1 my _ left
-0.1 my _ refill
-0.1 my _ spit
-0.1 my _ sweat
-0.1 my _ tooth
-0.1 my _ woke
-0.1 my pregnancy
-0.1 my year
-0.1 naloxone
-0.1 need _ test
-0.1 normal _ a
-0.1 nurse haha
-0.1 nurse said
-0.1 of pain
-0.1 on _ #11+
-0.1 on _ branch
-0.1 on dialysi
-0.1 on stair
-0.1 onion _ a
-0.1 onion its
-0.1 pound after
-0.1 quarter _ nine
-0.1 quiet
-0.1 quit _ three
-0.1 ride a
-0.1 right when
-0.1 room
-0.1 safe around
-0.1 sat
-0.1 shot yesterday
-0.1 should _ take
-0.1 slept _ my
-0.1 small cut
-0.1 someone _ the
-0.1 son woke
-0.1 sore _ cough
-0.1 sorry
-0.1 spot on
-0.1 surgery on
-0.1 swell _ little
-0.1 th _ #
-0.1 that _ for
-0.1 the _ dose
-0.1 the _ from
-0.1 the _ its
-0.1 the _ said
-0.1 the meningiti
-0.1 the swell
-0.1 the vaccine
-0.1 throat with
-0.1 tiny cut
-0.1 tooth and
-0.1 trampoline
-0.1 vaginal
-0.1 wasp _ the
-0.1 weed
-0.1 when _ flos
-0.1 when they
-0.1 writ
-0.1 writ a
-0.1 year _ a
-0.1 yesterday _ when
-0.1 yesterday hurt
-0.1 yo girl
-0.11 # _ a
-0.11 # of
-0.11 # yo
-0.11 -back -pain
-0.11 -fever _ -back
-0.11 -or -back
-0.11 -pain _ -swell
-0.11 -poop
-0.11 <#99+ _ <i
-0.11 <a <fever
-0.11 <a <heart
-0.11 <and <i
-0.11 <as _ <child
-0.11 <bad
-0.11 <clot
-0.11 <dad
-0.11 <dad <had
-0.11 <dad _ <a
-0.11 <drink _ <year
-0.11 <faint <at
-0.11 <faint _ <year
-0.11 <fever
-0.11 <had _ <fever
-0.11 <i <be
-0.11 <mention
-0.11 <my <appendix
-0.11 <my <arm
-0.11 <my <dad
-0.11 <my <last
-0.11 <my _ <pass
-0.11 <out <at
-0.11 <out _ <the
-0.11 <pass <out
-0.11 <pass _ <at
-0.11 <to <mention
-0.11 <to _ <about
-0.11 <when <my
-0.11 =a_lot =sting
-0.11 =allergen =itching
-0.11 =baby =pregnant
-0.11 =belly_hit =days_many
-0.11 =belly_pain =diarrhea
-0.11 =bite_bad =dementia_known
-0.11 =bite_bad =eye_red
-0.11 =bite_bad =sight_for_years
-0.11 =blood_streak =ear_pain
-0.11 =blood_streak =squeezing_word
-0.11 =blood_thinner =diarrhea
-0.11 =bp_medicine
-0.11 =burn_severity =cough
-0.11 =burn_severity =heat_exposure
-0.11 =calf =refuses
-0.11 =chest_any =muscle_strain_word
-0.11 =chest_injury_or_ache =muscle_strain_word
-0.11 =chest_injury_or_ache =muscle_tear
-0.11 =chest_lasting =nausea
-0.11 =chest_pain =muscle_strain_word
-0.11 =choking_passed =eye_area
-0.11 =cold_outside =hours_pain
-0.11 =cold_outside =no_gas
-0.11 =cut_by_accident =deep_cut
-0.11 =cut_self =possible_fracture
-0.11 =dangerous_person =eye_chemical
-0.11 =dangerous_person =tired
-0.11 =days_many =during_exercise
-0.11 =days_many =hit_hard
-0.11 =days_many =three_days
-0.11 =discharge =wound_infected
-0.11 =during_exercise =heart_condition
-0.11 =ear_wax =no_gas
-0.11 =ear_wax =pain_any
-0.11 =ear_wax =sudden
-0.11 =ear_wax =tired
-0.11 =fall_hard =thrown_off
-0.11 =flu_bad =pain_any
-0.11 =hit_hard =scratched
-0.11 =hours_pain =limb_bleeds
-0.11 =hours_pain =throat_sore
-0.11 =leg_swelling_one =spreading
-0.11 =low_mood =postpartum
-0.11 =muscle_strain_word =trunk_pain
-0.11 =nodes
-0.11 =possible_fracture =upper_belly_pain
-0.11 =possible_fracture =wound
-0.11 =rigors =throat_sore
-0.11 ?a ?normal
-0.11 ?a ?snake
-0.11 ?a _ ?bite
-0.11 ?about ?a
-0.11 ?are _ ?symptom
-0.11 ?bite
-0.11 ?breathe
-0.11 ?call ?about
-0.11 ?come ?in
-0.11 ?come _ ?for
-0.11 ?couldnt
-0.11 ?couldnt ?breathe
-0.11 ?do _ ?lower
-0.11 ?i ?lower
-0.11 ?in ?for
-0.11 ?is _ ?normal
-0.11 ?lower
-0.11 ?my _ ?has
-0.11 ?normal
-0.11 ?of ?a
-0.11 ?poison
-0.11 ?snake
-0.11 ?snake ?bite
-0.11 ?stroke
-0.11 ?symptom
-0.11 ?symptom ?of
-0.11 ?the ?symptom
-0.11 ?to ?prevent
-0.11 ?to _ ?one
-0.11 ?treat _ ?snake
-0.11 ^ <broke
-0.11 ^ _ <dad
-0.11 ^ _ <last
-0.11 ^ _ about
-0.11 ^ _ ear
-0.11 ^ _ i
-0.11 ^ _ itchy
-0.11 ^ _ next
-0.11 ^ _ scalp
-0.11 ^ _ scrape
-0.11 ^ _ slid
-0.11 ^ _ tired
-0.11 ^ heat
-0.11 ^ lost
-0.11 ^ my
-0.11 a _ dry
-0.11 a _ exam
-0.11 a _ flight
-0.11 a _ sign
-0.11 a _ swollen
-0.11 a broken
-0.11 a colonoscopy
-0.11 a period
-0.11 a ride
-0.11 a ton
-0.11 ache _ the
-0.11 alcohol with
-0.11 and runny
-0.11 and they
-0.11 are _ me
-0.11 at _ he
-0.11 at _ its
-0.11 at _ or
-0.11 ate _ and
-0.11 baby not
-0.11 baby pull
-0.11 balance
-0.11 bed
-0.11 bed _ day
-0.11 bf
-0.11 bit _ after
-0.11 block _ swimm
-0.11 block after
-0.11 blood _ check
-0.11 bottle _ is
-0.11 bp was
-0.11 breath today
-0.11 brush
-0.11 burn _ blister
-0.11 came up
-0.11 can _ come
-0.11 chest start
-0.11 chok _ water
-0.11 clean a
-0.11 climb
-0.11 clinic _ the
-0.11 cold last
-0.11 confirm
-0.11 confirm my
-0.11 couple _ minut
-0.11 day _ of
-0.11 do ?to
-0.11 do _ ?prevent
-0.11 do _ use
-0.11 dose
-0.11 drink _ with
-0.11 ear _ block
-0.11 energy
-0.11 except
-0.11 except friday
-0.11 eyelid
-0.11 failure
-0.11 feed
-0.11 feel block
-0.11 fever _ no
-0.11 first visit
-0.11 food poison
-0.11 gallbladder
-0.11 get _ if
-0.11 get _ new
-0.11 get out
-0.11 giv a
-0.11 gland
-0.11 grandfather
-0.11 grandma slid
-0.11 grandmother _ i
-0.11 grav
-0.11 grav disease
-0.11 had _ runny
-0.11 have _ -chest
-0.11 have _ blood
-0.11 have _ sore
-0.11 he throw
-0.11 headache for
-0.11 hi _ want
-0.11 hole
-0.11 i ?come
-0.11 i _ ?if
-0.11 i _ ?in
-0.11 i _ ?to
-0.11 i _ them
-0.11 i with
-0.11 if _ stand
-0.11 in _ sauna
-0.11 it
-0.11 it again
-0.11 itch from
-0.11 itchy scalp
-0.11 its swollen
-0.11 jaw _ tight
-0.11 kenya
-0.11 kenya _ shot
-0.11 last
-0.11 last week
-0.11 license
-0.11 like ill
-0.11 like tear
-0.11 little _ but
-0.11 low _ my
-0.11 me _ been
-0.11 month _ roll
-0.11 month _ vaccin
-0.11 morn feel
-0.11 my _ card
-0.11 my cast
-0.11 my colonoscopy
-0.11 my feet
-0.11 my rib
-0.11 my toe
-0.11 my tongue
-0.11 needl _ i
-0.11 nervou before
-0.11 night _ is
-0.11 night _ play
-0.11 night he
-0.11 no energy
-0.11 normal _ rate
-0.11 normal heart
-0.11 nose cough
-0.11 not -me
-0.11 now _ he
-0.11 of _ today
-0.11 of minut
-0.11 old roll
-0.11 on _ broken
-0.11 on _ finger
-0.11 on long
-0.11 on water
-0.11 pap
-0.11 pap smear
-0.11 park
-0.11 please _ my
-0.11 pneumonia
-0.11 pregnant _ a
-0.11 pres it
-0.11 pressure check
-0.11 pressure is
-0.11 puff
-0.11 puffy
-0.11 pus
-0.11 quit _ and
-0.11 rate _ a
-0.11 rate for
-0.11 runny _ cough
-0.11 safe _ a
-0.11 scrape _ my
-0.11 scrape on
-0.11 shaky when
-0.11 should _ eat
-0.11 side _ when
-0.11 side _ while
-0.11 sister had
-0.11 six week
-0.11 slept _ it
-0.11 slid
-0.11 smear
-0.11 son isnt
-0.11 stabb _ my
-0.11 start _ a
-0.11 step
-0.11 step and
-0.11 stitch _ i
-0.11 stitch when
-0.11 stop _ and
-0.11 stop _ i
-0.11 sugar _ been
-0.11 sunday _ half
-0.11 tak a
-0.11 take warfarin
-0.11 teacher
-0.11 than a
-0.11 the meat
-0.11 the shingl
-0.11 the squeez
-0.11 throat _ cant
-0.11 tinnitu
-0.11 tired _ after
-0.11 to exercise
-0.11 to kenya
-0.11 to schedule
-0.11 tomorrow night
-0.11 tooth _ pull
-0.11 tooth was
-0.11 twist
-0.11 two year
-0.11 uncle has
-0.11 vomit every
-0.11 week _ better
-0.11 went out
-0.11 went to
-0.11 what _ normal
-0.11 when _ lie
-0.11 with _ baseball
-0.11 with _ in
-0.11 with leg
-0.11 work and
-0.11 wrong
-0.11 yesterday after
-0.12 #11+ _ right
-0.12 #11+ _ sudden
-0.12 #11+ can
-0.12 -and -no
-0.12 -blood -no
-0.12 -blood _ -fever
-0.12 -fever _ -week
-0.12 -reason
-0.12 <bender _ <month
-0.12 <faint <once
-0.12 <her
-0.12 <need <a
-0.12 <once <in
-0.12 <once _ <high
-0.12 <stroke <in
-0.12 <stroke _ <#99+
-0.12 =a_lot =raynaud_usual
-0.12 =after_hard_exercise =back_pain
-0.12 =after_hard_exercise =calf
-0.12 =after_hard_exercise =eye_hit_bad
-0.12 =after_hard_exercise =flank_pain
-0.12 =after_hard_exercise =hip_hurts
-0.12 =after_hard_exercise =radiates_leg
-0.12 =after_hard_exercise =squeezing_word
-0.12 =allergen =hours_pain
-0.12 =allergen =itchy_only
-0.12 =allergen =squeezing_word
-0.12 =allergen =vomit_few
-0.12 =belly_hit =possible_fracture
-0.12 =belly_pain =bite_bad
-0.12 =bleeding_any =nosebleed
-0.12 =blister_any =eye_hit_bad
-0.12 =blister_word =eye_hit_bad
-0.12 =blood_streak =strep_like
-0.12 =blood_streak =tonsils_out
-0.12 =bp_medicine =hours_pain
-0.12 =burn_any =mouth_burning
-0.12 =burn_severity =deep_cut
-0.12 =burn_severity =shingles
-0.12 =chemical_word =stool_blood
-0.12 =chemical_word =vaginal_bleeding
-0.12 =chest_lasting =ulcer_nsaid
-0.12 =cough =raynaud_usual
-0.12 =cramps =head_danger
-0.12 =cramps =hours_pain
-0.12 =cut_by_accident
-0.12 =days_many =limb_injury
-0.12 =days_many =raynaud_usual
-0.12 =diarrhea =vomit_few
-0.12 =during_effort =pain_any
-0.12 =during_exercise =flank_pain
-0.12 =during_exercise =hip_hurts
-0.12 =ear_wax =tooth
-0.12 =elderly =raynaud_usual
-0.12 =eye_red
-0.12 =heat_exposure =pain_any
-0.12 =hours_pain =muscle_strain_word
-0.12 =hours_pain =swelling_throat
-0.12 =itching =postpartum
-0.12 =itchy_only =postpartum
-0.12 =leg_swelling_one =possible_fracture
-0.12 =near_faint =raynaud_usual
-0.12 =phlegm =squeezing_word
-0.12 =possible_fracture =walks_on_it
-0.12 =rash =strep_like
-0.12 =rash =tonsils_out
-0.12 =raynaud_usual =seizure_usual
-0.12 =strep_like =throat_tight
-0.12 =swallowed_thing
-0.12 =tooth_pulled
-0.12 ?a ?man
-0.12 ?a ?newborn
-0.12 ?do _ ?know
-0.12 ?doe ?it
-0.12 ?feel
-0.12 ?if ?a
-0.12 ?if _ ?son
-0.12 ?it ?mean
-0.12 ?make ?you
-0.12 ?man
-0.12 ?my ?son
-0.12 ?newborn
-0.12 ?son
-0.12 ?watch
-0.12 ?watch ?for
-0.12 ?what ?doe
-0.12 ?what _ ?it
-0.12 ?you ?treat
-0.12 ^ _ -numbnes
-0.12 ^ _ cast
-0.12 ^ _ heater
-0.12 ^ _ look
-0.12 ^ _ lower
-0.12 ^ _ skin
-0.12 ^ _ teenager
-0.12 ^ _ there
-0.12 ^ _ tooth
-0.12 ^ _ yesterday
-0.12 ^ i
-0.12 ^ space
-0.12 ^ tampon
-0.12 ^ white
-0.12 a _ ball
-0.12 a _ itchy
-0.12 a _ look
-0.12 a _ warm
-0.12 a bark
-0.12 after _ roller
-0.12 after _ too
-0.12 air _ gues
-0.12 along _ has
-0.12 ambulance bill
-0.12 an _ bill
-0.12 an _ with
-0.12 and _ ache
-0.12 and _ for
-0.12 and _ gone
-0.12 and _ smoke
-0.12 ankle
-0.12 ankle _ a
-0.12 anyth _ thi
-0.12 around #
-0.12 ask about
-0.12 at _ pm
-0.12 at _ thirty
-0.12 attack can
-0.12 back with
-0.12 because my
-0.12 bench
-0.12 bench pres
-0.12 bit itchy
-0.12 bit warm
-0.12 blood _ i
-0.12 body
-0.12 boy _ #
-0.12 bp med
-0.12 burn _ the
-0.12 burp _ lot
-0.12 burp a
-0.12 can _ and
-0.12 can _ call
-0.12 can _ renew
-0.12 can someone
-0.12 cancer
-0.12 chest when
-0.12 contrast
-0.12 corner
-0.12 cover
-0.12 crack
-0.12 daughter #
-0.12 day _ christma
-0.12 day before
-0.12 day off
-0.12 december #
-0.12 do _ take
-0.12 dont -see
-0.12 dot
-0.12 dry _ i
-0.12 eat _ much
-0.12 eat too
-0.12 eye doctor
-0.12 feed _ gain
-0.12 feel short
-0.12 fever _ five
-0.12 few small
-0.12 flight next
-0.12 for month
-0.12 from _ screen
-0.12 get check
-0.12 good _ i
-0.12 got slamm
-0.12 group for
-0.12 gues
-0.12 had _ sore
-0.12 had hiccup
-0.12 have _ cholesterol
-0.12 have no
-0.12 he _ his
-0.12 heel _ new
-0.12 heel from
-0.12 hi so
-0.12 his _ pill
-0.12 his _ roll
-0.12 how _ work
-0.12 how doe
-0.12 hurt _ he
-0.12 i _ -see
-0.12 i _ carsick
-0.12 i _ check
-0.12 i _ for
-0.12 i _ wind
-0.12 i gues
-0.12 i pack
-0.12 im ok
-0.12 im so
-0.12 it _ away
-0.12 it rain
-0.12 its _ again
-0.12 ive _ constipat
-0.12 ive _ hiccup
-0.12 jk
-0.12 knee from
-0.12 knock me
-0.12 last _ when
-0.12 late _ that
-0.12 left _ has
-0.12 leg wont
-0.12 little _ after
-0.12 little _ the
-0.12 long _ i
-0.12 long _ next
-0.12 long doe
-0.12 low since
-0.12 more
-0.12 much should
-0.12 my _ make
-0.12 my _ med
-0.12 my _ shake
-0.12 my _ sleep
-0.12 my ankle
-0.12 my coworker
-0.12 my side
-0.12 my stres
-0.12 my teenager
-0.12 nail _ black
-0.12 need _ fast
-0.12 needl
-0.12 no _ -and
-0.12 nose every
-0.12 noseble
-0.12 note
-0.12 number _ i
-0.12 number do
-0.12 nurse _ me
-0.12 ok _ take
-0.12 old _ his
-0.12 on _ nose
-0.12 on _ she
-0.12 on _ tonsil
-0.12 on day
-0.12 on me
-0.12 once _ night
-0.12 onion _ stopp
-0.12 onion it
-0.12 over _ is
-0.12 over in
-0.12 oxygen reader
-0.12 painful blister
-0.12 peanut cooki
-0.12 pill a
-0.12 poison _ i
-0.12 rash and
-0.12 reader
-0.12 reader _ #11+
-0.12 reader say
-0.12 red _ itchy
-0.12 red _ sore
-0.12 referral
-0.12 renew
-0.12 renew it
-0.12 roll _ ankle
-0.12 roof
-0.12 scar _ a
-0.12 scar my
-0.12 scooter
-0.12 shav it
-0.12 she drool
-0.12 should _ bring
-0.12 should _ pack
-0.12 slic
-0.12 small burn
-0.12 son has
-0.12 spot _ the
-0.12 stabb pain
-0.12 steak
-0.12 steam
-0.12 steam _ my
-0.12 stres test
-0.12 stuff _ my
-0.12 support _ for
-0.12 take aspirin
-0.12 the _ do
-0.12 the _ medicine
-0.12 the _ time
-0.12 the corner
-0.12 the last
-0.12 the scar
-0.12 thi morn
-0.12 thyroid
-0.12 to ?watch
-0.12 to _ ?for
-0.12 to fast
-0.12 toddler throw
-0.12 too _ it
-0.12 took _ bp
-0.12 tooth _ when
-0.12 try
-0.12 tummy is
-0.12 use
-0.12 was _ i
-0.12 week _ should
-0.12 what number
-0.12 what vaccin
-0.12 what vitamin
-0.12 when _ floss
-0.12 when _ rain
-0.12 with _ of
-0.12 woke with
-0.12 work _ and
-0.12 you renew
-0.13 # _ tuesday
-0.13 # mg
-0.13 #11+ _ man
-0.13 #11+ _ monday
-0.13 #11+ tomorrow
-0.13 -have -chest
-0.13 -have _ -pain
-0.13 -no _ -talk
-0.13 -smell
-0.13 -trouble -talk
-0.13 -weaknes
-0.13 -weaknes -no
-0.13 -weaknes _ -trouble
-0.13 -word
-0.13 <a <baby
-0.13 <allergic
-0.13 <attack
-0.13 <before
-0.13 <can _ <get
-0.13 <drink
-0.13 <grandmother
-0.13 <he
-0.13 <i <stopp
-0.13 <i _ <drink
-0.13 <i _ <in
-0.13 <last _ <and
-0.13 <last _ she
-0.13 <my <grandmother
-0.13 <of <blood
-0.13 <shot
-0.13 <stopp
-0.13 <stopp <drink
-0.13 <stroke _ <year
-0.13 <suicide
-0.13 <would
-0.13 <would <like
-0.13 =a_lot =new_medicine
-0.13 =a_lot =slow_heart
-0.13 =a_lot =weight_loss
-0.13 =alcohol =recent_infection
-0.13 =asthma =chest_lasting
-0.13 =back_pain =kidney_stone
-0.13 =belly_hit =swelling
-0.13 =belly_surgery_recent =gallbladder
-0.13 =bleeding_any =deep_cut
-0.13 =blood_streak =severe_pain
-0.13 =bp_medicine =means_mentioned
-0.13 =bp_medicine =using_word
-0.13 =calf =red_patch
-0.13 =chest_lasting =cold_only
-0.13 =chest_lasting =vaccine_said
-0.13 =chest_lasting =vomit_few
-0.13 =clot_risk =gallbladder
-0.13 =co_word =co_words
-0.13 =co_words =cough
-0.13 =cold_only =eye_hit_bad
-0.13 =diarrhea =during_exercise
-0.13 =discharge =pain_any
-0.13 =during_exercise =recent_infection
-0.13 =ear_pain =eye_hit_bad
-0.13 =ear_pain =squeezing_word
-0.13 =every_day =head_danger
-0.13 =gallbladder =injection_joint
-0.13 =gallbladder =recent_surgery
-0.13 =getting_worse =headache
-0.13 =getting_worse =red_patch
-0.13 =getting_worse =squeezing_word
-0.13 =heart_condition =radiates
-0.13 =heat_exposure =hours_pain
-0.13 =hives =itchy_only
-0.13 =hours_pain =slept_on
-0.13 =hours_pain =vaccine_said
-0.13 =hypertension =means_mentioned
-0.13 =hypertension =using_word
-0.13 =left_ribs =one_side_belly
-0.13 =low_mood =trunk_pain
-0.13 =means_mentioned =squeezing_word
-0.13 =raynaud_usual =toes_cold
-0.13 =raynaud_usual =vaginal_bleeding
-0.13 ?a _ ?in
-0.13 ?a _ ?is
-0.13 ?doe ?that
-0.13 ?fever ?in
-0.13 ?has
-0.13 ?in ?a
-0.13 ?should
-0.13 ?should ?a
-0.13 ?that ?mean
-0.13 ^ _ <daughter
-0.13 ^ _ <grandmother
-0.13 ^ _ <stopp
-0.13 ^ _ ?i
-0.13 ^ _ chest
-0.13 ^ _ cousin
-0.13 ^ _ due
-0.13 ^ _ grandma
-0.13 ^ _ know
-0.13 ^ _ morn
-0.13 ^ _ murmur
-0.13 ^ _ of
-0.13 ^ _ some
-0.13 ^ _ test
-0.13 a _ infection
-0.13 a _ k
-0.13 a can
-0.13 a first
-0.13 a spacer
-0.13 a support
-0.13 a week
-0.13 ach
-0.13 after _ antibiotic
-0.13 after _ tooth
-0.13 after soda
-0.13 after tomorrow
-0.13 allergic _ cat
-0.13 alway have
-0.13 and _ #
-0.13 and _ gett
-0.13 and since
-0.13 are _ up
-0.13 arm _ itchy
-0.13 arm _ numb
-0.13 at _ computer
-0.13 at _ tomorrow
-0.13 at quarter
-0.13 baby was
-0.13 back of
-0.13 back pain
-0.13 bang
-0.13 bed last
-0.13 before noon
-0.13 best _ to
-0.13 better _ i
-0.13 bit when
-0.13 bite my
-0.13 bled _ i
-0.13 bled when
-0.13 blister in
-0.13 bump _ my
-0.13 can _ check
-0.13 can _ send
-0.13 can _ use
-0.13 chin
-0.13 climb _ flight
-0.13 clock
-0.13 cooki
-0.13 could _ get
-0.13 could sleep
-0.13 could you
-0.13 date is
-0.13 day _ tomorrow
-0.13 day he
-0.13 desk
-0.13 did _ lot
-0.13 dnr
-0.13 do _ start
-0.13 donate
-0.13 drank _ its
-0.13 due _ is
-0.13 ear pain
-0.13 eat a
-0.13 every _ for
-0.13 far away
-0.13 fast before
-0.13 father _ is
-0.13 feel heavy
-0.13 finger get
-0.13 first _ after
-0.13 food _ help
-0.13 food tum
-0.13 foot while
-0.13 for _ mild
-0.13 for _ my
-0.13 gallbladder surgery
-0.13 gassy _ bean
-0.13 gassy after
-0.13 glass thing
-0.13 grandpa _ a
-0.13 grind
-0.13 had _ replacement
-0.13 happen
-0.13 have _ attack
-0.13 have panic
-0.13 hear the
-0.13 heart skip
-0.13 heimlich
-0.13 her _ back
-0.13 her _ but
-0.13 her visit
-0.13 his lip
-0.13 hive _ my
-0.13 hive on
-0.13 hospital _ #11+
-0.13 hospital im
-0.13 how _ bleach
-0.13 husband _ diabetic
-0.13 i _ antibiotic
-0.13 i _ cut
-0.13 i _ food
-0.13 i _ panic
-0.13 i cried
-0.13 i squat
-0.13 in _ hot
-0.13 in hot
-0.13 inhal some
-0.13 is _ #
-0.13 is spread
-0.13 it _ down
-0.13 itchy _ fine
-0.13 itchy breath
-0.13 knee _ #
-0.13 left foot
-0.13 leg _ spread
-0.13 like _ see
-0.13 little _ and
-0.13 me _ its
-0.13 me the
-0.13 mg of
-0.13 mild rash
-0.13 mine expir
-0.13 monday morn
-0.13 much _ a
-0.13 much _ cant
-0.13 much bleach
-0.13 much i
-0.13 much is
-0.13 my _ surgery
-0.13 my cousin
-0.13 my first
-0.13 my forearm
-0.13 my refill
-0.13 nail
-0.13 need _ physical
-0.13 need antibiotic
-0.13 needl can
-0.13 never _ -a
-0.13 new medicine
-0.13 now one
-0.13 of _ blood
-0.13 old has
-0.13 out _ breath
-0.13 out _ its
-0.13 pain _ back
-0.13 pain _ up
-0.13 pale _ cold
-0.13 period and
-0.13 pharmacist
-0.13 plan
-0.13 play _ drink
-0.13 poop _ i
-0.13 pull up
-0.13 replacement #
-0.13 right lower
-0.13 scar _ needl
-0.13 scratch it
-0.13 sex
-0.13 shak _ a
-0.13 she _ again
-0.13 she see
-0.13 since _ night
-0.13 since _ start
-0.13 since last
-0.13 sit _ it
-0.13 soda
-0.13 sore since
-0.13 spicy _ tum
-0.13 sprain _ wrist
-0.13 stair at
-0.13 stitch _ my
-0.13 stomach _ after
-0.13 sushi
-0.13 swell _ a
-0.13 take _ when
-0.13 the _ mine
-0.13 the _ rd
-0.13 the _ tomorrow
-0.13 the best
-0.13 the crash
-0.13 the eye
-0.13 the heimlich
-0.13 the iron
-0.13 thi _ its
-0.13 throat _ two
-0.13 throw _ a
-0.13 tight im
-0.13 tired _ my
-0.13 to _ about
-0.13 to _ next
-0.13 to cat
-0.13 tomorrow _ the
-0.13 took tylenol
-0.13 tooth _ i
-0.13 tum help
-0.13 tv _ fine
-0.13 tv its
-0.13 twenty
-0.13 up _ after
-0.13 use heat
-0.13 was _ she
-0.13 watch _ its
-0.13 when _ squat
-0.13 when _ tired
-0.13 winter for
-0.13 with burn
-0.13 yo man
-0.13 you help
-0.13 you send
-0.14 #
-0.14 # _ from
-0.14 # _ need
-0.14 -#
-0.14 -chest _ -no
-0.14 -no -shortnes
-0.14 -no _ -no
-0.14 -no _ -of
-0.14 -poop _ -#
-0.14 -rednes
-0.14 -spot
-0.14 <a <child
-0.14 <ago _ <is
-0.14 <arm
-0.14 <at
-0.14 <be
-0.14 <broke _ <arm
-0.14 <chest <pain
-0.14 <child
-0.14 <child _ <i
-0.14 <had _ <pain
-0.14 <kidney
-0.14 <my <sister
-0.14 <screen
-0.14 <sister
-0.14 <they
-0.14 =a_lot =low_mood
-0.14 =alcohol =belly_word
-0.14 =alcohol =hernia_stuck
-0.14 =alcohol =vomit_few
-0.14 =allergen
-0.14 =aura_usual =head_danger
-0.14 =baby =jaundice
-0.14 =back_pain =walks_on_it
-0.14 =belly_hit =scratched
-0.14 =belly_hit =walks_on_it
-0.14 =belly_word =headache
-0.14 =bite_bad =muscle_tear
-0.14 =bleeding_any =constipation
-0.14 =blister_any =shingles
-0.14 =blister_word =shingles
-0.14 =burn_severity =tooth_bad
-0.14 =chest_any =low_mood
-0.14 =chest_lasting =no_insulin
-0.14 =chest_lasting =sugar_low
-0.14 =chest_pain =low_mood
-0.14 =cold_exposure =hip_fracture
-0.14 =cold_only =cough
-0.14 =constipation =cut_by_accident
-0.14 =constipation =eye_hit_bad
-0.14 =constipation =rectal_blood
-0.14 =constipation =stool_blood
-0.14 =days_many =every_day
-0.14 =days_many =tia_resolved
-0.14 =days_many =tooth_pulled
-0.14 =diabetes =squeezing_word
-0.14 =diarrhea =head_danger
-0.14 =during_exercise =postpartum
-0.14 =ear_wax =rigors_hard
-0.14 =fall_any =walks_on_it
-0.14 =got_a_gun
-0.14 =got_a_gun =means_mentioned
-0.14 =hand_infection =swelling
-0.14 =heat_exposure =near_faint
-0.14 =hip_fracture =walks_on_it
-0.14 =hit_hard =thrown_off
-0.14 =hours_pain =no_insulin
-0.14 =itchy_local =sting
-0.14 =joint_hot =pain_any
-0.14 =low_mood =racing_heart
-0.14 =low_mood =raynaud_usual
-0.14 =means_mentioned =pain_any
-0.14 =pain_any =possible_fracture
-0.14 =panic_known =raynaud_usual
-0.14 =racing_heart =raynaud_usual
-0.14 =rash =shingles
-0.14 =spine_injury
-0.14 ?a ?child
-0.14 ?can ?you
-0.14 ?labor
-0.14 ?therapist
-0.14 ?vitamin
-0.14 ^ _ <sister
-0.14 ^ _ ?doe
-0.14 ^ _ car
-0.14 ^ _ eat
-0.14 ^ _ gett
-0.14 ^ _ half
-0.14 ^ _ hot
-0.14 ^ _ incision
-0.14 ^ _ left
-0.14 ^ _ mother
-0.14 ^ _ nephew
-0.14 ^ _ pull
-0.14 ^ _ swollen
-0.14 ^ _ vagina
-0.14 ^ _ worri
-0.14 ^ just
-0.14 ^ nail
-0.14 ^ nervou
-0.14 a _ for
-0.14 a coin
-0.14 a hot
-0.14 a regular
-0.14 after _ no
-0.14 after _ surgery
-0.14 after doing
-0.14 after driv
-0.14 and _ at
-0.14 and _ pound
-0.14 and came
-0.14 ankl _ a
-0.14 any time
-0.14 are raw
-0.14 at _ am
-0.14 at _ game
-0.14 at _ month
-0.14 at noon
-0.14 back _ mexico
-0.14 bag of
-0.14 blood _ #99+
-0.14 breath _ when
-0.14 bump _ table
-0.14 can _ exercise
-0.14 can _ fax
-0.14 can _ play
-0.14 change my
-0.14 cheer _ the
-0.14 cheer at
-0.14 coin
-0.14 college
-0.14 constipat _ three
-0.14 cough syrup
-0.14 cover the
-0.14 daughter cant
-0.14 daughter cut
-0.14 dec _ th
-0.14 diarrhea _ #
-0.14 do ?if
-0.14 do _ get
-0.14 do babi
-0.14 doing great
-0.14 eye itchy
-0.14 faint at
-0.14 far _ are
-0.14 father _ law
-0.14 father in
-0.14 fax
-0.14 fax my
-0.14 feel nervou
-0.14 feet
-0.14 fingernail
-0.14 first monday
-0.14 for eat
-0.14 for long
-0.14 forgett
-0.14 from #
-0.14 from _ chair
-0.14 from mexico
-0.14 from soccer
-0.14 get the
-0.14 go _ when
-0.14 going _ for
-0.14 going away
-0.14 green
-0.14 grill
-0.14 had _ stroke
-0.14 he _ -had
-0.14 he _ been
-0.14 headache _ tylenol
-0.14 hear _ tv
-0.14 heart _ can
-0.14 heart was
-0.14 hurt _ out
-0.14 husband _ off
-0.14 husband had
-0.14 i _ ?for
-0.14 i _ before
-0.14 i _ bill
-0.14 i _ bloat
-0.14 i _ cold
-0.14 i _ if
-0.14 i _ someone
-0.14 i _ watch
-0.14 i change
-0.14 i throw
-0.14 idea
-0.14 if _ was
-0.14 im _ eat
-0.14 im a
-0.14 im for
-0.14 im just
-0.14 im safe
-0.14 im worri
-0.14 in _ bad
-0.14 insurance _ the
-0.14 iron
-0.14 is _ i
-0.14 is allergic
-0.14 itch _ bit
-0.14 itch a
-0.14 ive _ for
-0.14 keep forgett
-0.14 kid _ pink
-0.14 last _ but
-0.14 last a
-0.14 like gas
-0.14 look good
-0.14 lower my
-0.14 med
-0.14 mexico
-0.14 migraine _ my
-0.14 mild stomach
-0.14 milk after
-0.14 mole
-0.14 monday _ december
-0.14 month _ feel
-0.14 month it
-0.14 my _ cover
-0.14 my _ its
-0.14 my _ period
-0.14 my _ risk
-0.14 my and
-0.14 my desk
-0.14 my glucose
-0.14 my lab
-0.14 my wisdom
-0.14 night cant
-0.14 no -rednes
-0.14 no _ -of
-0.14 no _ can
-0.14 nose bleed
-0.14 of _ #
-0.14 of next
-0.14 off _ is
-0.14 old _ is
-0.14 on
-0.14 on _ cabinet
-0.14 on _ is
-0.14 only sore
-0.14 otherwise fine
-0.14 out _ insulin
-0.14 out _ window
-0.14 pain _ fever
-0.14 pain for
-0.14 physical for
-0.14 pinn
-0.14 pump site
-0.14 quarter past
-0.14 rather
-0.14 regular headache
-0.14 runn around
-0.14 see _ with
-0.14 she said
-0.14 sister is
-0.14 slot
-0.14 smell _ gas
-0.14 so _ all
-0.14 son _ #11+
-0.14 sore _ doing
-0.14 spit
-0.14 start thi
-0.14 stool _ after
-0.14 strung
-0.14 student
-0.14 swollen _ with
-0.14 syrup
-0.14 take _ for
-0.14 take _ the
-0.14 take two
-0.14 temp _ #11+
-0.14 test my
-0.14 thank
-0.14 the _ car
-0.14 the _ start
-0.14 the _ when
-0.14 the cabinet
-0.14 the incision
-0.14 the ultrasound
-0.14 there _ a
-0.14 there was
-0.14 three week
-0.14 time in
-0.14 tired all
-0.14 to lower
-0.14 to move
-0.14 to tuesday
-0.14 today #99+
-0.14 today _ over
-0.14 toe hurt
-0.14 tomorrow _ #
-0.14 twist _ back
-0.14 tylenol _ my
-0.14 typ
-0.14 walker
-0.14 want it
-0.14 was rac
-0.14 we have
-0.14 what ?doe
-0.14 when _ babi
-0.14 white patch
-0.14 why do
-0.14 workout
-0.14 worri _ my
-0.14 you fax
-0.15 # _ monday
-0.15 # at
-0.15 # in
-0.15 #11+ _ #11+
-0.15 -leg
-0.15 <a <kid
-0.15 <attack _ <#99+
-0.15 <broke <my
-0.15 <chest _ <last
-0.15 <have <panic
-0.15 <have _ <attack
-0.15 <heart _ <in
-0.15 <heavy
-0.15 <high
-0.15 <high <school
-0.15 <in <high
-0.15 <in _ <school
-0.15 <it <was
-0.15 <last <winter
-0.15 <like
-0.15 <mom
-0.15 <my <mom
-0.15 <pain <last
-0.15 <school
-0.15 <was <a
-0.15 <winter
-0.15 =a_lot =nausea
-0.15 =alcohol =burn_severity
-0.15 =alcohol =now_at_rest
-0.15 =baby =baby_still
-0.15 =belly_pain =blood_streak
-0.15 =belly_word =blood_streak
-0.15 =bite_bad =dentist
-0.15 =bite_bad =squeezing_word
-0.15 =calf =spreading
-0.15 =calf =weak_any
-0.15 =car_crash =hours_pain
-0.15 =chest_lasting =swelling_now
-0.15 =chest_lasting =tingling_hands
-0.15 =choking_passed =fever
-0.15 =cold_limb =dementia_known
-0.15 =cold_limb =muscle_strain_word
-0.15 =cold_limb =sight_for_years
-0.15 =cramps =vomiting
-0.15 =dangerous_person =flu_bad
-0.15 =dangerous_person =testicle
-0.15 =days_many =vaginal_bleeding
-0.15 =days_many =wakes
-0.15 =dementia_known =ear_wax
-0.15 =dementia_known =frostbite
-0.15 =ear_wax =muscle_strain_word
-0.15 =ear_wax =phlegm
-0.15 =ear_wax =sight_for_years
-0.15 =eye_area =many_days
-0.15 =fever =throat_tight
-0.15 =frostbite =muscle_strain_word
-0.15 =frostbite =sight_for_years
-0.15 =hip_hurts =preterm_weeks
-0.15 =hours_pain =swelling_now
-0.15 =injection_joint
-0.15 =injection_joint =recent_surgery
-0.15 =means_mentioned =near_faint
-0.15 =near_faint =using_word
-0.15 =numb_any =tia_resolved
-0.15 =tingling_hands =wakes
-0.15 =vomit_few =vomiting_constantly
-0.15 ?attack ?because
-0.15 ?because
-0.15 ?heart _ ?because
-0.15 ?i _ ?if
-0.15 ?is ?an
-0.15 ?know ?if
-0.15 ?need
-0.15 ?of _ ?heart
-0.15 ?read
-0.15 ?read ?about
-0.15 ?read _ ?it
-0.15 ?what _ ?an
-0.15 ?with
-0.15 ^ <when
-0.15 ^ _ <mom
-0.15 ^ _ breath
-0.15 ^ _ free
-0.15 ^ _ grandfather
-0.15 ^ _ isnt
-0.15 ^ _ often
-0.15 ^ _ sweat
-0.15 ^ before
-0.15 ^ boil
-0.15 ^ both
-0.15 ^ bp
-0.15 ^ cold
-0.15 ^ crohn
-0.15 ^ gave
-0.15 ^ hip
-0.15 ^ hot
-0.15 ^ keep
-0.15 ^ pump
-0.15 ^ saturday
-0.15 ^ shaky
-0.15 ^ smell
-0.15 ^ stuffy
-0.15 ^ thyroid
-0.15 ^ tiny
-0.15 ^ tylenol
-0.15 a _ breath
-0.15 a _ eye
-0.15 a _ its
-0.15 a _ no
-0.15 a beat
-0.15 a bowl
-0.15 a couple
-0.15 a tb
-0.15 a tia
-0.15 a toilet
-0.15 about _ control
-0.15 about birth
-0.15 adhd pill
-0.15 after _ every
-0.15 afternoon _ #
-0.15 aid kit
-0.15 allergic
-0.15 and _ around
-0.15 and _ it
-0.15 and _ nose
-0.15 and _ side
-0.15 and _ tired
-0.15 and moved
-0.15 are cold
-0.15 at first
-0.15 aunt _ in
-0.15 aunt is
-0.15 baby _ when
-0.15 back _ play
-0.15 before _ tomorrow
-0.15 birth _ option
-0.15 black eye
-0.15 blow
-0.15 box
-0.15 bruis
-0.15 but fine
-0.15 can _ resend
-0.15 car _ thi
-0.15 checkup _ my
-0.15 cholesterol check
-0.15 control option
-0.15 copd and
-0.15 couple
-0.15 cut _ heal
-0.15 death
-0.15 drum
-0.15 dur _ day
-0.15 eczema
-0.15 every month
-0.15 every winter
-0.15 feel _ about
-0.15 feel _ work
-0.15 first _ kit
-0.15 for _ control
-0.15 for _ day
-0.15 for me
-0.15 for poison
-0.15 from _ oven
-0.15 fussy
-0.15 gastric
-0.15 gastric bypas
-0.15 general
-0.15 got _ and
-0.15 got a
-0.15 grandpa say
-0.15 had _ before
-0.15 hair _ thinn
-0.15 he alway
-0.15 head hard
-0.15 heavy _ stand
-0.15 hip _ stiff
-0.15 his pee
-0.15 hoarse _ cheer
-0.15 how _ water
-0.15 hurt a
-0.15 i _ her
-0.15 i _ that
-0.15 i _ thi
-0.15 i black
-0.15 i blow
-0.15 i bring
-0.15 i lie
-0.15 i saw
-0.15 i shav
-0.15 im _ again
-0.15 im diabetic
-0.15 in _ first
-0.15 in _ im
-0.15 in december
-0.15 in general
-0.15 inhaler work
-0.15 is _ low
-0.15 is thinn
-0.15 it _ hurt
-0.15 its cold
-0.15 jaw _ when
-0.15 just red
-0.15 last _ all
-0.15 late _ is
-0.15 late today
-0.15 leg _ heavy
-0.15 letter
-0.15 letter that
-0.15 like _ should
-0.15 lost _ pound
-0.15 miss my
-0.15 month what
-0.15 much and
-0.15 much water
-0.15 my _ #
-0.15 my _ asked
-0.15 my body
-0.15 my breast
-0.15 my grandfather
-0.15 my im
-0.15 my test
-0.15 need #
-0.15 need _ be
-0.15 neighbor was
-0.15 never -had
-0.15 new _ prescription
-0.15 next _ in
-0.15 next checkup
-0.15 number _ poison
-0.15 of cough
-0.15 of shape
-0.15 often _ i
-0.15 often should
-0.15 ok _ fly
-0.15 old _ every
-0.15 on _ head
-0.15 option
-0.15 or sunday
-0.15 order
-0.15 out _ shape
-0.15 out i
-0.15 paper from
-0.15 past _ on
-0.15 pill late
-0.15 poison control
-0.15 pres
-0.15 put _ a
-0.15 rate _ #11+
-0.15 red face
-0.15 resend
-0.15 resend the
-0.15 right _ that
-0.15 saturday _ sunday
-0.15 saturday or
-0.15 scrape
-0.15 session
-0.15 she _ down
-0.15 should _ keep
-0.15 sit
-0.15 skip _ beat
-0.15 sleep _ the
-0.15 so _ cant
-0.15 so scar
-0.15 sore _ a
-0.15 splash in
-0.15 splinter _ my
-0.15 splinter in
-0.15 stiff _ morn
-0.15 stiff thi
-0.15 take blood
-0.15 talk _ birth
-0.15 teeth and
-0.15 test result
-0.15 that itch
-0.15 the _ cant
-0.15 the _ checkup
-0.15 the _ nurse
-0.15 the bed
-0.15 thin
-0.15 think _ have
-0.15 thinn
-0.15 thur #
-0.15 tia
-0.15 to play
-0.15 today _ that
-0.15 toddler bump
-0.15 too _ and
-0.15 tuesday _ i
-0.15 tuesday can
-0.15 twice _ day
-0.15 two _ of
-0.15 up _ a
-0.15 update
-0.15 update my
-0.15 vaccin _ i
-0.15 vaccin do
-0.15 want an
-0.15 was _ do
-0.15 watch _ and
-0.15 water _ i
-0.15 water should
-0.15 week _ and
-0.15 week _ gone
-0.15 week what
-0.15 when _ blow
-0.15 when _ think
-0.15 when doe
-0.15 where _ shav
-0.15 wife _ in
-0.15 with _ for
-0.15 worry _ my
-0.15 worry if
-0.15 would _ a
-0.15 yesterday
-0.15 yesterday _ can
-0.15 yo _ a
-0.15 yo _ sudden
-0.15 you resend
-0.16 # _ i
-0.16 #11+ _ nausea
-0.16 #11+ _ the
-0.16 #11+ before
-0.16 #11+ day
-0.16 #99+ _ #
-0.16 #99+ _ and
-0.16 -at -all
-0.16 -fine
-0.16 -no -fever
-0.16 -no -trouble
-0.16 -or _ just
-0.16 <a _ <as
-0.16 <a _ <last
-0.16 <baby
-0.16 <college
-0.16 <daughter
-0.16 <fami
-0.16 <for
-0.16 <grandpa
-0.16 <i _ <test
-0.16 <in <college
-0.16 <in _ <fami
-0.16 <my <daughter
-0.16 <my <grandpa
-0.16 <my _ <overdos
-0.16 <overdos
-0.16 <the
-0.16 <used
-0.16 <used <to
-0.16 <was <in
-0.16 =a_lot =cold_hands
-0.16 =a_lot =using_word
-0.16 =a_lot =wound_infected
-0.16 =alcohol =cough
-0.16 =alcohol =vomiting
-0.16 =allergen =trunk_pain
-0.16 =at_rest =copd
-0.16 =baby =preterm_weeks
-0.16 =blood_streak =eye_red
-0.16 =calf =hip_hurts
-0.16 =chest_lasting =cold_limb
-0.16 =chest_lasting =copd
-0.16 =choking_passed =dangerous_person
-0.16 =choking_passed =dizzy
-0.16 =choking_passed =fall_any
-0.16 =clot_risk =cut_by_accident
-0.16 =cold_limb =raynaud_said
-0.16 =cold_only =pain_any
-0.16 =cold_only =phlegm
-0.16 =cramps =diarrhea
-0.16 =dangerous_person =weak_any
-0.16 =days_many
-0.16 =days_many =fall_any
-0.16 =days_many =vomiting
-0.16 =days_many =weight_loss
-0.16 =dizzy =hearing
-0.16 =ear_wax =raynaud_said
-0.16 =eye_chemical =eye_hit
-0.16 =eye_hit_bad =low_mood
-0.16 =eye_hit_bad =wakes
-0.16 =fall_any =hours_pain
-0.16 =feels_sleepy =tired
-0.16 =fever =nausea
-0.16 =fever =silent_for_a_reason
-0.16 =hernia_stuck =no_gas
-0.16 =hit_hard =stiff_neck
-0.16 =inconsolable
-0.16 =joint_hot =twisted
-0.16 =leg_swelling_one =limb_injury
-0.16 =limb_injury =rash
-0.16 =limp_leg =possible_fracture
-0.16 =limp_refuses =possible_fracture
-0.16 =morning_sickness =pregnant
-0.16 =no_injury =racing_heart
-0.16 =nodes =tonsils_out
-0.16 =period_usual
-0.16 =phlegm =sinus_long
-0.16 =possible_fracture =refuses
-0.16 =raynaud_said
-0.16 =raynaud_said =raynaud_usual
-0.16 =refuses =swelling
-0.16 =tia_resolved =vomiting
-0.16 =tingling_hands =weak_one_side
-0.16 ?can ?i
-0.16 ?chok
-0.16 ?clot
-0.16 ?for ?work
-0.16 ?from
-0.16 ?how _ ?you
-0.16 ?look _ ?a
-0.16 ?work
-0.16 ?you _ ?a
-0.16 ^ _ -bleed
-0.16 ^ _ -pain
-0.16 ^ _ <grandpa
-0.16 ^ _ ankle
-0.16 ^ _ breast
-0.16 ^ _ friday
-0.16 ^ _ give
-0.16 ^ _ pound
-0.16 ^ _ scrap
-0.16 ^ bump
-0.16 ^ chang
-0.16 ^ foot
-0.16 ^ on
-0.16 ^ shampoo
-0.16 ^ vasectomy
-0.16 ^ will
-0.16 a ?paper
-0.16 a _ blood
-0.16 a _ group
-0.16 a _ sleepy
-0.16 a good
-0.16 a long
-0.16 a school
-0.16 after _ minute
-0.16 after _ sushi
-0.16 after star
-0.16 and #
-0.16 and _ tingl
-0.16 and _ well
-0.16 and throw
-0.16 arm _ weak
-0.16 arm from
-0.16 at _ to
-0.16 at _ week
-0.16 at ten
-0.16 baby and
-0.16 baby breath
-0.16 bad sushi
-0.16 bag
-0.16 basical
-0.16 basical _ roommate
-0.16 basical my
-0.16 bed for
-0.16 before _ i
-0.16 birth control
-0.16 bit _ since
-0.16 bloat _ dairy
-0.16 blood _ the
-0.16 burn _ i
-0.16 cant do
-0.16 card
-0.16 coffee table
-0.16 cold _ winter
-0.16 cold in
-0.16 cook
-0.16 cough _ kill
-0.16 day otherwise
-0.16 depress
-0.16 divorce
-0.16 do _ call
-0.16 doe _ cover
-0.16 doe insurance
-0.16 doing pushup
-0.16 dont -have
-0.16 drink _ water
-0.16 eleven
-0.16 exercis
-0.16 face _ i
-0.16 feel tired
-0.16 fever _ week
-0.16 fever last
-0.16 fine _ the
-0.16 fine can
-0.16 five _ now
-0.16 foot _ i
-0.16 for that
-0.16 form for
-0.16 fri
-0.16 friday the
-0.16 from shav
-0.16 get _ at
-0.16 get short
-0.16 glucose test
-0.16 good night
-0.16 had _ stomach
-0.16 hand shake
-0.16 have _ disease
-0.16 he keep
-0.16 headache _ star
-0.16 hi _ basical
-0.16 hurt _ wife
-0.16 i _ ibuprofen
-0.16 i burp
-0.16 i clean
-0.16 i scrap
-0.16 ibuprofen _ a
-0.16 im _ ?of
-0.16 insurance card
-0.16 interview
-0.16 is _ glucose
-0.16 is _ no
-0.16 is doing
-0.16 is on
-0.16 is sepsi
-0.16 it tingl
-0.16 its _ but
-0.16 its _ little
-0.16 its _ since
-0.16 just want
-0.16 knee _ has
-0.16 knee and
-0.16 know _ to
-0.16 last _ of
-0.16 little sore
-0.16 loosen
-0.16 loosen up
-0.16 me about
-0.16 milk _ for
-0.16 monday _ #
-0.16 monkey
-0.16 monkey bar
-0.16 morn from
-0.16 mother has
-0.16 move it
-0.16 my _ bone
-0.16 my _ burn
-0.16 my _ clot
-0.16 my _ fell
-0.16 my _ medicine
-0.16 my _ monitor
-0.16 my _ work
-0.16 my divorce
-0.16 my son
-0.16 nausea
-0.16 nausea _ diarrhea
-0.16 need _ school
-0.16 night sleep
-0.16 normal _ have
-0.16 now just
-0.16 on _ watch
-0.16 on oxygen
-0.16 once _ bad
-0.16 out for
-0.16 own
-0.16 play and
-0.16 pressure _ #99+
-0.16 pressure _ high
-0.16 quarter to
-0.16 rash _ fever
-0.16 raw
-0.16 raynaud
-0.16 roll my
-0.16 runny _ and
-0.16 school form
-0.16 scrap my
-0.16 self
-0.16 shake
-0.16 shin from
-0.16 since _ divorce
-0.16 so basical
-0.16 someth _ now
-0.16 spread since
-0.16 stone _ pass
-0.16 suppos
-0.16 suppos to
-0.16 swollen _ runn
-0.16 tan
-0.16 temperature _ #11+
-0.16 temperature is
-0.16 the _ was
-0.16 the boat
-0.16 the coffee
-0.16 the spot
-0.16 then a
-0.16 time _ #
-0.16 time _ day
-0.16 tingl _ a
-0.16 tingl for
-0.16 tired _ thi
-0.16 tired from
-0.16 to _ #11+
-0.16 to _ when
-0.16 upset after
-0.16 uti
-0.16 vasectomy appointment
-0.16 vomit diarrhea
-0.16 want the
-0.16 was _ before
-0.16 was a
-0.16 week is
-0.16 well and
-0.16 what _ sepsi
-0.16 what a
-0.16 when hungry
-0.16 work in
-0.16 worse _ i
-0.16 worse when
-0.16 yesterday he
-0.16 yesterday its
-0.17 # k
-0.17 # p
-0.17 #11+ _ run
-0.17 #11+ ok
-0.17 #11+ pm
-0.17 #99+ before
-0.17 #99+ chill
-0.17 -breath -no
-0.17 -dizzines
-0.17 -fever -or
-0.17 -my -coffee
-0.17 -or _ -pain
-0.17 <# <year
-0.17 <#11+ _ <ago
-0.17 <about
-0.17 <and <it
-0.17 <chest
-0.17 <had <chest
-0.17 <had _ <heart
-0.17 <heart <attack
-0.17 <i _ <chest
-0.17 <my _ <last
-0.17 <pain
-0.17 <pain _ <year
-0.17 <want <to
-0.17 =a_lot =alcohol
-0.17 =allergen =aura_usual
-0.17 =allergen =belly_pain
-0.17 =allergen =itchy_local
-0.17 =allergen =pees_lot
-0.17 =allergen =stomach_burn
-0.17 =aura_usual =child_got_pills
-0.17 =belly_word =diarrhea
-0.17 =bite_bad =wound_infected
-0.17 =blood_streak =itching
-0.17 =blood_streak =itchy_only
-0.17 =burn_severity =nail_word
-0.17 =cast_tight =during_exercise
-0.17 =child_got_pills =seizure_usual
-0.17 =clot_risk =ear_wax
-0.17 =clot_risk =itching
-0.17 =clot_risk =itchy_only
-0.17 =cold_only =many_days
-0.17 =cold_only =sinus_long
-0.17 =constipation =three_days
-0.17 =cough =flu_bad
-0.17 =cough =pain_any
-0.17 =discharge =ear_pain
-0.17 =during_exercise =muscle_strain_word
-0.17 =eye_hit_bad =hypertension
-0.17 =eye_hit_bad =irregular_heart
-0.17 =fainted =long_bleed
-0.17 =hypertension =squeezing_word
-0.17 =itching =snake_seen
-0.17 =itching =swelling
-0.17 =itchy_only =snake_seen
-0.17 =itchy_only =swelling
-0.17 =low_mood =severe_weakness
-0.17 =low_mood =squeezing_word
-0.17 =new_medicine =pees_lot
-0.17 =nodes =swelling_throat
-0.17 =nodes =throat_tight
-0.17 =pain_any =wakes
-0.17 =panic_known =racing_heart
-0.17 =throat_sore
-0.17 =trunk_pain =ulcer_nsaid
-0.17 =trunk_pain =wakes
-0.17 ?about ?it
-0.17 ?had
-0.17 ?if ?i
-0.17 ?if ?someone
-0.17 ?question
-0.17 ?sign
-0.17 ?sign ?of
-0.17 ^ _ drown
-0.17 ^ _ los
-0.17 ^ _ nippl
-0.17 ^ _ swell
-0.17 ^ neck
-0.17 ^ potassium
-0.17 ^ quarter
-0.17 a _ around
-0.17 a _ heartburn
-0.17 a _ hurt
-0.17 a _ where
-0.17 a therapist
-0.17 a wart
-0.17 about _ surgery
-0.17 about a
-0.17 ache _ mov
-0.17 after _ shift
-0.17 after _ spicy
-0.17 and _ a
-0.17 and _ an
-0.17 and _ yesterday
-0.17 and stopp
-0.17 another
-0.17 antacid help
-0.17 are _ #
-0.17 as
-0.17 back _ out
-0.17 back went
-0.17 badly
-0.17 badly and
-0.17 be in
-0.17 birthday
-0.17 birthday party
-0.17 bit _ and
-0.17 bit _ clear
-0.17 blister _ my
-0.17 blood _ log
-0.17 bp is
-0.17 breast milk
-0.17 calf _ tight
-0.17 call _ about
-0.17 can _ swim
-0.17 can kid
-0.17 cant _ on
-0.17 chest _ hurt
-0.17 chest _ my
-0.17 chicken
-0.17 cold water
-0.17 come out
-0.17 couple _ day
-0.17 cramp _ #
-0.17 cream _ dry
-0.17 cream for
-0.17 cut _ a
-0.17 day _ ok
-0.17 diaper today
-0.17 didnt
-0.17 die _ -my
-0.17 die without
-0.17 diet tip
-0.17 dizzy _ boat
-0.17 do _ ?call
-0.17 doctor told
-0.17 doe _ stroke
-0.17 dont -sleep
-0.17 dress
-0.17 ear _ when
-0.17 ear hurt
-0.17 eat _ play
-0.17 eye _ and
-0.17 eye _ he
-0.17 fami
-0.17 fast after
-0.17 feel plugg
-0.17 fever _ #99+
-0.17 for _ hand
-0.17 for dry
-0.17 for school
-0.17 from _ door
-0.17 funny
-0.17 get _ for
-0.17 glas _ wine
-0.17 glass _ me
-0.17 grandma _ her
-0.17 had _ twice
-0.17 had his
-0.17 had my
-0.17 hand _ for
-0.17 hand cream
-0.17 has stopp
-0.17 have _ dentist
-0.17 have _ small
-0.17 have back
-0.17 have cramp
-0.17 he _ on
-0.17 he said
-0.17 hear test
-0.17 hes #
-0.17 his _ last
-0.17 his _ stick
-0.17 hot in
-0.17 how _ after
-0.17 how should
-0.17 husband _ and
-0.17 i ?call
-0.17 i _ good
-0.17 i _ have
-0.17 i _ metformin
-0.17 i _ migrain
-0.17 i _ weld
-0.17 i my
-0.17 i ride
-0.17 i smoke
-0.17 i stop
-0.17 i turn
-0.17 i watch
-0.17 ibuprofen
-0.17 ibuprofen _ tylenol
-0.17 id _ without
-0.17 id die
-0.17 im _ little
-0.17 in _ shoe
-0.17 in _ thumb
-0.17 is the
-0.17 it _ night
-0.17 it contagiou
-0.17 itchy _ from
-0.17 jaw _ sore
-0.17 k
-0.17 kit
-0.17 last friday
-0.17 like i
-0.17 little heartburn
-0.17 little red
-0.17 lot since
-0.17 low _ pain
-0.17 lung cancer
-0.17 meat
-0.17 mild _ after
-0.17 mild _ throat
-0.17 mild sore
-0.17 monday _ #11+
-0.17 month _ do
-0.17 month _ my
-0.17 move fine
-0.17 my _ chang
-0.17 my _ job
-0.17 my _ milk
-0.17 my _ pulse
-0.17 my _ visit
-0.17 my cut
-0.17 my medicine
-0.17 my nose
-0.17 my rest
-0.17 need _ batteri
-0.17 next _ what
-0.17 next available
-0.17 next one
-0.17 nippl
-0.17 no -trouble
-0.17 no _ -#11+
-0.17 no _ -breath
-0.17 noon _ weekend
-0.17 nose _ and
-0.17 nurse _ it
-0.17 of _ it
-0.17 of day
-0.17 of wine
-0.17 on _ day
-0.17 on boat
-0.17 p
-0.17 pain _ mov
-0.17 pain after
-0.17 pass _ for
-0.17 pill is
-0.17 plugg
-0.17 pneumonia in
-0.17 pull _ in
-0.17 pull someth
-0.17 refill of
-0.17 rest _ is
-0.17 rest pulse
-0.17 runn a
-0.17 scrap his
-0.17 see well
-0.17 shav cut
-0.17 she threw
-0.17 shin on
-0.17 shot do
-0.17 should _ come
-0.17 should _ in
-0.17 should be
-0.17 shoulder a
-0.17 skip _ i
-0.17 skip when
-0.17 small _ from
-0.17 sometim my
-0.17 sometime next
-0.17 son want
-0.17 sore _ nurs
-0.17 start _ water
-0.17 stomach pain
-0.17 stroke _ like
-0.17 stroke look
-0.17 stubb toe
-0.17 surgery
-0.17 take in
-0.17 take metformin
-0.17 th at
-0.17 the _ friday
-0.17 the _ stopp
-0.17 the form
-0.17 the hospital
-0.17 throat _ i
-0.17 to _ can
-0.17 to _ i
-0.17 to _ thi
-0.17 tooth _ it
-0.17 treat
-0.17 want _ checkup
-0.17 want _ hear
-0.17 want _ tip
-0.17 was weld
-0.17 we move
-0.17 week _ birth
-0.17 week _ can
-0.17 week can
-0.17 weld
-0.17 were
-0.17 wet _ today
-0.17 what _ be
-0.17 what _ is
-0.17 what _ should
-0.17 when _ had
-0.17 when _ throw
-0.17 when _ turn
-0.17 wisdom tooth
-0.17 with _ nail
-0.17 without _ -coffee
-0.17 would the
-0.17 year
-0.17 you _ a
-0.17 you _ her
-0.17 you treat
-0.18 # _ on
-0.18 # is
-0.18 #11+ _ feel
-0.18 #11+ _ got
-0.18 #11+ _ when
-0.18 -a -week
-0.18 -for -a
-0.18 -for _ -week
-0.18 -pus
-0.18 <# <week
-0.18 <as _ <teenager
-0.18 <cousin
-0.18 <gallbladder
-0.18 <iud
-0.18 <kid
-0.18 <left
-0.18 <my <cousin
-0.18 <my _ <fell
-0.18 <my _ <was
-0.18 <pill
-0.18 <want
-0.18 =a_lot =chemical_word
-0.18 =a_lot =chest_pain
-0.18 =alcohol =tia_resolved
-0.18 =allergen =hit_hard
-0.18 =belly_hit =thrown_off
-0.18 =blood_streak =burn_any
-0.18 =blood_streak =clot_risk
-0.18 =blood_streak =during_exercise
-0.18 =burn_severity =discharge
-0.18 =burn_severity =itching
-0.18 =chest_injury_or_ache =cough
-0.18 =chest_lasting =constipation
-0.18 =chest_lasting =tooth_bad
-0.18 =choking_passed =slept_on
-0.18 =clot_risk =pneumonia_known
-0.18 =cocaine =scratched
-0.18 =cold_sore =ear_wax
-0.18 =cold_sore =pain_any
-0.18 =dangerous_person =injection_joint
-0.18 =dangerous_person =raynaud_usual
-0.18 =dangerous_person =recent_surgery
-0.18 =discharge
-0.18 =discharge =itching
-0.18 =ear_wax =rigors
-0.18 =elderly =fever
-0.18 =fall_any =thrown_off
-0.18 =fever =throat_sore
-0.18 =hypertension =near_faint
-0.18 =itching =leaking
-0.18 =muscle_tear =squeezing_word
-0.18 =nodes =tired
-0.18 =pain_any =three_days
-0.18 =slept_on =tia_resolved
-0.18 =strep_like =swelling_throat
-0.18 =strep_like =tired
-0.18 =throat_sore =tired
-0.18 =tia_resolved =tingling_hands
-0.18 =tooth
-0.18 =tropical
-0.18 =tropical =tropics
-0.18 ?child
-0.18 ?do _ ?treat
-0.18 ?fever _ ?a
-0.18 ?i ?know
-0.18 ?if ?my
-0.18 ?know
-0.18 ?new
-0.18 ?new ?about
-0.18 ?on
-0.18 ?that
-0.18 ?treat
-0.18 ?treat ?a
-0.18 ^ <fender
-0.18 ^ _ -chest
-0.18 ^ _ <bender
-0.18 ^ _ <cousin
-0.18 ^ _ leak
-0.18 ^ _ len
-0.18 ^ _ malaria
-0.18 ^ _ teen
-0.18 ^ _ thur
-0.18 ^ _ wait
-0.18 ^ shav
-0.18 ^ stepp
-0.18 a _ dizzy
-0.18 a _ dose
-0.18 a _ form
-0.18 a _ haha
-0.18 a _ it
-0.18 a _ normal
-0.18 a baby
-0.18 a double
-0.18 about stres
-0.18 after _ bottle
-0.18 after _ food
-0.18 after lift
-0.18 all her
-0.18 allergic _ bee
-0.18 and fine
-0.18 and gassy
-0.18 and it
-0.18 and stuffy
-0.18 ankle and
-0.18 annoy me
-0.18 appointment for
-0.18 are _ before
-0.18 are _ common
-0.18 are a
-0.18 are your
-0.18 arm on
-0.18 at _ sight
-0.18 band _ my
-0.18 been constipat
-0.18 before _ period
-0.18 before christma
-0.18 before i
-0.18 birth
-0.18 bleach safe
-0.18 bloat _ gassy
-0.18 bloat and
-0.18 bottle but
-0.18 bump _ fine
-0.18 bump feel
-0.18 but _ have
-0.18 c _ #
-0.18 calm down
-0.18 calv
-0.18 calv _ sore
-0.18 calv are
-0.18 can eat
-0.18 check in
-0.18 check it
-0.18 chopp onion
-0.18 cold sore
-0.18 colonoscopy
-0.18 come _ friday
-0.18 corn _ my
-0.18 corn on
-0.18 cried a
-0.18 day _ work
-0.18 day from
-0.18 doe _ work
-0.18 down _ leg
-0.18 drink well
-0.18 every _ but
-0.18 every bottle
-0.18 eye _ red
-0.18 eyelid _ a
-0.18 feel weak
-0.18 fever _ two
-0.18 fine it
-0.18 finger _ cold
-0.18 finger chopp
-0.18 foot _ when
-0.18 foot tingl
-0.18 from anxiety
-0.18 get someth
-0.18 good _ to
-0.18 has _ small
-0.18 have high
-0.18 he drive
-0.18 her _ when
-0.18 her hand
-0.18 hip replacement
-0.18 his _ thi
-0.18 husband _ in
-0.18 i _ my
-0.18 i _ numb
-0.18 i _ weird
-0.18 i exercise
-0.18 i near
-0.18 im numb
-0.18 im out
-0.18 im when
-0.18 is broken
-0.18 is malaria
-0.18 it for
-0.18 itch _ white
-0.18 its _ worse
-0.18 jogg
-0.18 just _ me
-0.18 just _ up
-0.18 keep _ when
-0.18 little _ no
-0.18 long
-0.18 lower _ pain
-0.18 malaria
-0.18 melatonin
-0.18 mention
-0.18 morn for
-0.18 move his
-0.18 much _ should
-0.18 my _ back
-0.18 my _ chopp
-0.18 my _ glass
-0.18 my _ start
-0.18 my eyelid
-0.18 my finger
-0.18 my teen
-0.18 nap
-0.18 noon tomorrow
-0.18 number for
-0.18 of _ can
-0.18 of _ quarter
-0.18 of insulin
-0.18 on _ chin
-0.18 on _ shin
-0.18 on coffee
-0.18 one day
-0.18 or
-0.18 or _ on
-0.18 over _ leg
-0.18 oxygen was
-0.18 pack
-0.18 pill _ me
-0.18 prescription expir
-0.18 purple its
-0.18 ran _ mile
-0.18 record to
-0.18 red when
-0.18 safe _ i
-0.18 safe for
-0.18 schedul
-0.18 see _ nurse
-0.18 seizure _ morn
-0.18 seizure thi
-0.18 shape
-0.18 sight of
-0.18 since i
-0.18 sinu pressure
-0.18 sitt _ it
-0.18 skip a
-0.18 small _ feel
-0.18 small _ no
-0.18 smoke detector
-0.18 son bump
-0.18 spacer
-0.18 stres _ my
-0.18 surgery is
-0.18 take #
-0.18 take _ metformin
-0.18 the ?new
-0.18 the _ ?about
-0.18 the _ detector
-0.18 the _ had
-0.18 the _ ice
-0.18 the _ late
-0.18 the _ small
-0.18 the exam
-0.18 the flight
-0.18 the number
-0.18 the sight
-0.18 they _ away
-0.18 they go
-0.18 tingl _ i
-0.18 to bee
-0.18 today _ drink
-0.18 tongue _ coffee
-0.18 took _ double
-0.18 true that
-0.18 up _ in
-0.18 up since
-0.18 vaginal _ and
-0.18 vaginal itch
-0.18 vitamin with
-0.18 water _ the
-0.18 week _ my
-0.18 week _ next
-0.18 week but
-0.18 well _ can
-0.18 well when
-0.18 what _ your
-0.18 when _ cold
-0.18 when _ skip
-0.18 when it
-0.18 when its
-0.18 wife _ im
-0.18 wife has
-0.18 wonder
-0.18 worry about
-0.18 yesterday _ its
-0.19 # _ over
-0.19 # or
-0.19 -any -chest
-0.19 -any _ -pain
-0.19 -ear
-0.19 -headache -or
-0.19 -in -my
-0.19 <a <stroke
-0.19 <a <teenager
-0.19 <a _ <attack
-0.19 <after
-0.19 <at <the
-0.19 <attack <in
-0.19 <bender
-0.19 <bender <last
-0.19 <blood
-0.19 <fami _ <i
-0.19 <fender
-0.19 <fender <bender
-0.19 <fender _ <last
-0.19 <had _ <stroke
-0.19 <i <get
-0.19 <i _ <to
-0.19 <my <fami
-0.19 <run _ <my
-0.19 <teenager
-0.19 <test
-0.19 <up
-0.19 <year _ <i
-0.19 =a_lot =at_rest
-0.19 =allergen =headache
-0.19 =allergen =seizure_usual
-0.19 =allergen =shingles
-0.19 =at_rest =flu_bad
-0.19 =belly_pain =headache
-0.19 =belly_pain =ulcer_nsaid
-0.19 =belly_pain =wakes
-0.19 =belly_word =wakes
-0.19 =blood_streak =cold_exposure
-0.19 =blood_streak =throat_sore
-0.19 =blurry_vision =one_eye
-0.19 =chest_any =muscle_tear
-0.19 =chest_pain =muscle_tear
-0.19 =choking_passed =during_exercise
-0.19 =choking_passed =limb_injury
-0.19 =constipation =days_many
-0.19 =cut_by_accident =limb_injury
-0.19 =days_many =getting_worse
-0.19 =days_many =itching
-0.19 =days_many =itchy_only
-0.19 =diarrhea =nausea
-0.19 =diarrhea =three_days
-0.19 =during_exercise =eye_area
-0.19 =ear_wax =eye_area
-0.19 =eye_area =sinus_long
-0.19 =fall_any =possible_fracture
-0.19 =fever =tired
-0.19 =head_danger =inconsolable
-0.19 =headache =trunk_pain
-0.19 =hours_pain =means_mentioned
-0.19 =kidney_stone =tia_resolved
-0.19 =limb_cold_pale =raynaud_usual
-0.19 =muscle_tear =trunk_pain
-0.19 =nausea
-0.19 =nausea =vomiting
-0.19 =numb_any =wakes
-0.19 =pain_any =preterm_weeks
-0.19 =pain_any =throat_sore
-0.19 =shingles =vaccine_said
-0.19 =smoker
-0.19 =sting =wound
-0.19 =stomach_burn =ulcer_nsaid
-0.19 =throat_tight =trunk_pain
-0.19 =ulcer_nsaid
-0.19 =ulcer_nsaid =wakes
-0.19 ?blood
-0.19 ?cause ?chest
-0.19 ?cause _ ?pain
-0.19 ?stres _ ?chest
-0.19 ^ _ <to
-0.19 ^ _ all
-0.19 ^ _ forgot
-0.19 ^ _ ligament
-0.19 ^ _ thought
-0.19 ^ _ traffic
-0.19 ^ _ will
-0.19 ^ bf
-0.19 ^ cough
-0.19 ^ hive
-0.19 ^ purple
-0.19 ^ three
-0.19 a _ at
-0.19 a _ can
-0.19 a _ down
-0.19 a _ stiff
-0.19 a _ sunburn
-0.19 a bruise
-0.19 a copy
-0.19 a one
-0.19 a penny
-0.19 a scratchy
-0.19 about thi
-0.19 after _ spinach
-0.19 after birth
-0.19 air i
-0.19 and _ bend
-0.19 and _ blister
-0.19 and _ play
-0.19 around _ my
-0.19 back _ sleep
-0.19 bad _ in
-0.19 be _ about
-0.19 bit _ i
-0.19 bit stiff
-0.19 black _ my
-0.19 blood _ pill
-0.19 but _ came
-0.19 chart
-0.19 chest _ on
-0.19 cold hand
-0.19 come off
-0.19 copy
-0.19 copy of
-0.19 couple of
-0.19 cried _ a
-0.19 cried for
-0.19 cros _ leg
-0.19 cros my
-0.19 dangerou _ mix
-0.19 dangerou to
-0.19 day _ week
-0.19 detergent
-0.19 do _ treat
-0.19 doe a
-0.19 dog _ its
-0.19 drink alcohol
-0.19 dry _ on
-0.19 every _ from
-0.19 eye _ my
-0.19 eye burn
-0.19 feel _ otherwise
-0.19 finger slic
-0.19 for _ dog
-0.19 for _ headache
-0.19 for three
-0.19 form sign
-0.19 furniture
-0.19 gett it
-0.19 girl sudden
-0.19 gone can
-0.19 hand _ the
-0.19 hard on
-0.19 has the
-0.19 has wet
-0.19 have _ stomach
-0.19 he _ two
-0.19 headach _ i
-0.19 headache _ fever
-0.19 help _ that
-0.19 help me
-0.19 hoarse _ the
-0.19 how _ doe
-0.19 hurt _ garden
-0.19 i _ cramp
-0.19 i _ eat
-0.19 i _ lunch
-0.19 i _ over
-0.19 i _ walk
-0.19 i bled
-0.19 i cros
-0.19 i hit
-0.19 i i
-0.19 i leak
-0.19 im _ now
-0.19 is #11+
-0.19 is heavier
-0.19 it _ fine
-0.19 it _ me
-0.19 its sore
-0.19 ive _ feel
-0.19 just vomit
-0.19 kid bump
-0.19 knee at
-0.19 knee click
-0.19 land
-0.19 ligament
-0.19 lip _ swollen
-0.19 lot
-0.19 lump on
-0.19 medicine
-0.19 migrain
-0.19 mom _ a
-0.19 mov furniture
-0.19 mov to
-0.19 my _ do
-0.19 my _ school
-0.19 my _ should
-0.19 my _ slic
-0.19 my _ so
-0.19 my _ today
-0.19 my after
-0.19 my stitch
-0.19 nausea vomit
-0.19 new detergent
-0.19 night _ #
-0.19 no _ -today
-0.19 of december
-0.19 of needl
-0.19 on _ soup
-0.19 one year
-0.19 over _ holiday
-0.19 pain _ two
-0.19 panic
-0.19 panic attack
-0.19 pee when
-0.19 penny
-0.19 period _ heavier
-0.19 poked
-0.19 pound over
-0.19 pregnant _ need
-0.19 pressure pill
-0.19 rash on
-0.19 read that
-0.19 refill it
-0.19 regular
-0.19 right _ is
-0.19 she _ when
-0.19 she eat
-0.19 she scream
-0.19 shin at
-0.19 shingl vaccine
-0.19 slic _ it
-0.19 small hernia
-0.19 son love
-0.19 sore _ from
-0.19 sore no
-0.19 spot _ my
-0.19 surgery _ is
-0.19 swallow _ penny
-0.19 swollen _ its
-0.19 th of
-0.19 than _ thi
-0.19 the _ cried
-0.19 the yesterday
-0.19 thi _ im
-0.19 thi traffic
-0.19 thing _ blurry
-0.19 thing are
-0.19 think _ should
-0.19 throat when
-0.19 tingle _ i
-0.19 tingle when
-0.19 to have
-0.19 to mix
-0.19 toddler has
-0.19 tongue _ hot
-0.19 too fast
-0.19 took the
-0.19 tuesday hes
-0.19 twitch _ im
-0.19 twitch when
-0.19 two _ on
-0.19 tylenol and
-0.19 up _ fast
-0.19 up for
-0.19 upset _ after
-0.19 upset stomach
-0.19 usual _ month
-0.19 usual thi
-0.19 wake _ at
-0.19 want _ talk
-0.19 wasp yesterday
-0.19 week im
-0.19 weird _ my
-0.19 went back
-0.19 went down
-0.19 what _ number
-0.19 what can
-0.19 when _ cros
-0.19 when _ sneeze
-0.19 when will
-0.19 will _ feel
-0.19 wisdom
-0.19 with _ cough
-0.19 wont _ cry
-0.19 you refill
-0.2 #11+ _ on
-0.2 #11+ when
-0.2 #99+ a
-0.2 -later -than
-0.2 -more
-0.2 -neck
-0.2 -poop _ -two
-0.2 -pregnant
-0.2 -see
-0.2 -stiff
-0.2 -stiff -neck
-0.2 -than
-0.2 <an
-0.2 <appendix
-0.2 <broke
-0.2 <fell _ <month
-0.2 <five
-0.2 <five <year
-0.2 <five _ <ago
-0.2 <my _ <out
-0.2 <should
-0.2 <should <i
-0.2 =a_lot =days_many
-0.2 =aura_usual =bleeding_any
-0.2 =aura_usual =vaginal_bleeding
-0.2 =baby =during_exercise
-0.2 =back_pain =spine_injury
-0.2 =belly_surgery_recent =hernia_word
-0.2 =bleeding_any =scratched
-0.2 =blister_any =nail_word
-0.2 =blister_word =nail_word
-0.2 =blood_streak =chest_any
-0.2 =blood_streak =chest_lasting
-0.2 =blood_streak =chest_pain
-0.2 =bp_medicine =eye_hit_bad
-0.2 =bp_medicine =squeezing_word
-0.2 =burn_severity =newborn
-0.2 =chest_any =during_exercise
-0.2 =chest_lasting =child_got_pills
-0.2 =chest_lasting =shingles
-0.2 =clot_risk =tired
-0.2 =cramps =ulcer_nsaid
-0.2 =cut_by_accident =wound
-0.2 =dangerous_person =numb_any
-0.2 =days_many =eye_hit_bad
-0.2 =eye_hit_bad =sight_for_years
-0.2 =eye_hit_bad =spine_injury
-0.2 =getting_worse =trunk_pain
-0.2 =head_danger =nausea
-0.2 =hernia_word =injection_joint
-0.2 =hernia_word =recent_surgery
-0.2 =hours_pain =shingles
-0.2 =left_ribs =trunk_pain
-0.2 =many_days =tired
-0.2 =possible_fracture =weak_any
-0.2 =ringing_ears
-0.2 =scratched =sting
-0.2 =spine_injury =squeezing_word
-0.2 =twisted =walks_on_it
-0.2 ?a ?fever
-0.2 ?an
-0.2 ?and ?now
-0.2 ?and _ im
-0.2 ?black
-0.2 ?black ?stool
-0.2 ?call
-0.2 ?hav
-0.2 ?hav ?a
-0.2 ?how ?can
-0.2 ?i ?prevent
-0.2 ?now
-0.2 ?now im
-0.2 ?prevent ?one
-0.2 ^ _ -headache
-0.2 ^ _ -later
-0.2 ^ _ <son
-0.2 ^ _ ?my
-0.2 ^ _ are
-0.2 ^ _ birth
-0.2 ^ _ peel
-0.2 ^ _ since
-0.2 ^ _ sneez
-0.2 ^ _ squeez
-0.2 ^ campfire
-0.2 ^ felt
-0.2 ^ hi
-0.2 ^ one
-0.2 a _ ?about
-0.2 a _ about
-0.2 a _ drink
-0.2 a _ queasy
-0.2 a _ then
-0.2 a dentist
-0.2 a tooth
-0.2 after _ at
-0.2 after _ long
-0.2 after swimm
-0.2 again
-0.2 airbag
-0.2 am on
-0.2 an erection
-0.2 and _ doing
-0.2 and _ thi
-0.2 and have
-0.2 and snor
-0.2 are itchy
-0.2 at _ movie
-0.2 at _ salon
-0.2 bad back
-0.2 beer
-0.2 before _ it
-0.2 bit _ when
-0.2 bleed _ little
-0.2 both
-0.2 breath after
-0.2 burn _ finger
-0.2 burn after
-0.2 but drink
-0.2 campfire _ made
-0.2 campfire smoke
-0.2 can _ nurse
-0.2 can _ on
-0.2 can the
-0.2 carsick
-0.2 chat
-0.2 come _ tomorrow
-0.2 cough _ had
-0.2 cramp _ my
-0.2 cuff
-0.2 day one
-0.2 dec #
-0.2 december #11+
-0.2 dizzy _ a
-0.2 dizzy when
-0.2 doing well
-0.2 down _ a
-0.2 drank _ whole
-0.2 dry _ in
-0.2 ear
-0.2 explain
-0.2 eye _ itchy
-0.2 eyelid twitch
-0.2 face when
-0.2 feet are
-0.2 fever for
-0.2 fine just
-0.2 first _ of
-0.2 first aid
-0.2 forgot to
-0.2 from _ computer
-0.2 from _ my
-0.2 front
-0.2 get carsick
-0.2 go round
-0.2 grandfather had
-0.2 grandma is
-0.2 green snot
-0.2 had diarrhea
-0.2 hand from
-0.2 hand in
-0.2 have _ lower
-0.2 have _ mild
-0.2 have on
-0.2 help a
-0.2 hit _ with
-0.2 i _ no
-0.2 i _ so
-0.2 i take
-0.2 i would
-0.2 im call
-0.2 in _ rash
-0.2 is _ at
-0.2 is _ day
-0.2 is _ him
-0.2 is _ time
-0.2 is _ too
-0.2 it true
-0.2 just check
-0.2 knee _ swollen
-0.2 little blood
-0.2 long day
-0.2 long flight
-0.2 lost
-0.2 lot after
-0.2 made _ eye
-0.2 me _ a
-0.2 merry
-0.2 merry _ round
-0.2 merry go
-0.2 more _ a
-0.2 morn _ since
-0.2 my _ first
-0.2 my _ how
-0.2 my _ quit
-0.2 my _ think
-0.2 my _ water
-0.2 my pillow
-0.2 my skin
-0.2 no -later
-0.2 no _ -than
-0.2 not -pregnant
-0.2 notice
-0.2 notice my
-0.2 nurse _ my
-0.2 of _ since
-0.2 of me
-0.2 old had
-0.2 one _ no
-0.2 out friday
-0.2 out tomorrow
-0.2 over _ a
-0.2 over _ bed
-0.2 pain going
-0.2 pass _ feel
-0.2 past _ tomorrow
-0.2 pink _ again
-0.2 play soccer
-0.2 pot
-0.2 pot of
-0.2 pregnant _ it
-0.2 proof
-0.2 real bad
-0.2 rest
-0.2 said theyre
-0.2 salon
-0.2 same
-0.2 screen _ day
-0.2 screen all
-0.2 see _ allergic
-0.2 see an
-0.2 see floater
-0.2 shingl
-0.2 shot _ i
-0.2 should _ see
-0.2 sleepy _ lunch
-0.2 sleepy after
-0.2 slight headache
-0.2 smil
-0.2 sneeze _ lot
-0.2 sneeze a
-0.2 snot
-0.2 sock
-0.2 son _ off
-0.2 sore arm
-0.2 sore on
-0.2 supp
-0.2 supp is
-0.2 take _ blood
-0.2 take _ pill
-0.2 talk _ a
-0.2 ten _ before
-0.2 tension headache
-0.2 test is
-0.2 that good
-0.2 the _ go
-0.2 the neck
-0.2 the salon
-0.2 the weekend
-0.2 ther _ in
-0.2 think _ are
-0.2 threw up
-0.2 tiny bruise
-0.2 to _ counselor
-0.2 to _ what
-0.2 to fly
-0.2 today im
-0.2 toilet lol
-0.2 tongue _ pizza
-0.2 took _ mg
-0.2 trouble
-0.2 uti and
-0.2 want advice
-0.2 we _ the
-0.2 week _ january
-0.2 what _ the
-0.2 what food
-0.2 what shot
-0.2 when do
-0.2 who do
-0.2 work night
-0.2 wrong chat
-0.2 yo _ painful
-0.21 # thi
-0.21 #99+ _ feel
-0.21 -bump
-0.21 -coffee
-0.21 -out
-0.21 <check
-0.21 <once
-0.21 <stroke
-0.21 <ten
-0.21 <ten <year
-0.21 <ten _ <ago
-0.21 =baby_still =dangerous_person
-0.21 =back_pain =calf
-0.21 =bite_bad =raynaud_usual
-0.21 =bite_bad =throat_sore
-0.21 =bleeding_any =cut_by_accident
-0.21 =bleeding_any =raynaud_usual
-0.21 =blood_streak =cut_by_accident
-0.21 =bluish =cold_limb
-0.21 =bluish =raynaud_usual
-0.21 =calf =flank_pain
-0.21 =cold_exposure =limb_injury
-0.21 =diarrhea =recent_infection
-0.21 =fall_hard =hours_pain
-0.21 =frostbite =raynaud_usual
-0.21 =getting_worse =pain_any
-0.21 =hit_hard =possible_fracture
-0.21 =limb_injury =small_cut
-0.21 =long_bleed =low_mood
-0.21 =many_days
-0.21 =nail_word
-0.21 =pain_any =strep_like
-0.21 =pale_clammy =wakes
-0.21 =pregnant =stomach_burn
-0.21 =pregnant =tired
-0.21 =preterm_weeks =refuses
-0.21 =rash =throat_sore
-0.21 =recent_infection =three_days
-0.21 =small_cut =wound
-0.21 =sweating =wakes
-0.21 =tia_resolved =vomit_few
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?faint
-0.21 ?i ?avoid
-0.21 ?what _ ?sign
-0.21 ?when
-0.21 ^ _ <pass
-0.21 ^ _ available
-0.21 ^ _ insurance
-0.21 ^ _ rib
-0.21 ^ _ splinter
-0.21 ^ _ usual
-0.21 ^ _ wisdom
-0.21 ^ box
-0.21 ^ burp
-0.21 ^ dec
-0.21 ^ early
-0.21 ^ forgot
-0.21 ^ from
-0.21 ^ stye
-0.21 a _ my
-0.21 a half
-0.21 a light
-0.21 a on
-0.21 a toy
-0.21 after _ coffe
-0.21 after bad
-0.21 after spicy
-0.21 almost
-0.21 am _ and
-0.21 and _ half
-0.21 and _ together
-0.21 and ibuprofen
-0.21 and nauseou
-0.21 and would
-0.21 arm _ a
-0.21 at _ blood
-0.21 at _ small
-0.21 at home
-0.21 available
-0.21 back ache
-0.21 back lift
-0.21 badly _ feel
-0.21 ball and
-0.21 been two
-0.21 before breakfast
-0.21 bit sore
-0.21 can move
-0.21 can swallow
-0.21 carrot
-0.21 change
-0.21 check appointment
-0.21 chest discomfort
-0.21 clogg
-0.21 clogg _ wax
-0.21 clogg with
-0.21 coffe
-0.21 com back
-0.21 crampy
-0.21 dad take
-0.21 daughter take
-0.21 deep breath
-0.21 diarrhea _ today
-0.21 discomfort
-0.21 discomfort _ and
-0.21 discomfort on
-0.21 dizzy _ i
-0.21 dose for
-0.21 drank a
-0.21 ear _ clogg
-0.21 feel _ late
-0.21 fever _ for
-0.21 finger _ swollen
-0.21 flight
-0.21 flight both
-0.21 flutter a
-0.21 fly at
-0.21 free
-0.21 fridge
-0.21 from _ it
-0.21 from monday
-0.21 get _ of
-0.21 get worse
-0.21 gone _ i
-0.21 good _ sleep
-0.21 had it
-0.21 hard _ the
-0.21 has _ bad
-0.21 has _ eye
-0.21 have _ after
-0.21 headache _ day
-0.21 headache _ work
-0.21 heavier
-0.21 heavier _ usual
-0.21 heavier than
-0.21 her _ to
-0.21 hot _ for
-0.21 i _ one
-0.21 i almost
-0.21 i felt
-0.21 i gain
-0.21 i twist
-0.21 ibuprofen together
-0.21 id _ a
-0.21 if _ skip
-0.21 im _ for
-0.21 im doing
-0.21 im eat
-0.21 in _ chair
-0.21 in _ hour
-0.21 in _ toddler
-0.21 it _ work
-0.21 knee _ been
-0.21 leave
-0.21 like _ know
-0.21 long _ both
-0.21 long is
-0.21 morn stopp
-0.21 much im
-0.21 my _ haha
-0.21 my _ lost
-0.21 my _ peel
-0.21 my _ scratch
-0.21 my palm
-0.21 need _ glass
-0.21 need _ reschedule
-0.21 night after
-0.21 nipp
-0.21 no -bump
-0.21 no -problem
-0.21 no _ after
-0.21 no _ is
-0.21 no one
-0.21 now _ want
-0.21 numb since
-0.21 nurse call
-0.21 of _ in
-0.21 of _ neck
-0.21 off _ scooter
-0.21 on _ fine
-0.21 on _ roller
-0.21 on _ shoulder
-0.21 out can
-0.21 rac _ is
-0.21 record
-0.21 red bump
-0.21 removal
-0.21 same time
-0.21 saw _ price
-0.21 say i
-0.21 sensitive to
-0.21 shin _ the
-0.21 skin on
-0.21 sleep _ on
-0.21 sleep till
-0.21 slept _ and
-0.21 small _ bump
-0.21 stiff _ my
-0.21 stomach _ before
-0.21 stomach _ the
-0.21 stye on
-0.21 swallow fine
-0.21 switch
-0.21 take _ deep
-0.21 teen sleep
-0.21 the _ but
-0.21 the _ doctor
-0.21 the _ look
-0.21 the _ went
-0.21 they
-0.21 thi _ stopp
-0.21 think _ ate
-0.21 thirsty
-0.21 till noon
-0.21 tingl when
-0.21 to cold
-0.21 to switch
-0.21 today but
-0.21 together
-0.21 tomorrow at
-0.21 tomorrow morn
-0.21 tooth _ in
-0.21 tooth _ to
-0.21 tooth com
-0.21 wake _ every
-0.21 want _ get
-0.21 want _ see
-0.21 want _ switch
-0.21 we thought
-0.21 week _ monday
-0.21 week all
-0.21 week when
-0.21 when _ saw
-0.21 which _ do
-0.21 yesterday _ the
-0.21 yesterday but
-0.22 # play
-0.22 #11+ _ boy
-0.22 #11+ _ of
-0.22 #99+ last
-0.22 #99+ today
-0.22 -of -breath
-0.22 -shortnes
-0.22 -shortnes -of
-0.22 -shortnes _ -breath
-0.22 -sleep _ i
-0.22 -sleep can
-0.22 <can <i
-0.22 =after_hard_exercise =pale_clammy
-0.22 =after_hard_exercise =sweating
-0.22 =alcohol =bite_bad
-0.22 =alcohol =choking_passed
-0.22 =alcohol =fever
-0.22 =blood_streak =hours_pain
-0.22 =blood_streak =small_cut
-0.22 =burn_severity =itchy_only
-0.22 =burn_severity =swam_on
-0.22 =chemical_word =cut_by_accident
-0.22 =chemical_word =rash
-0.22 =chest_any =cut_by_accident
-0.22 =chest_lasting =flu_bad
-0.22 =chest_lasting =swam_on
-0.22 =chest_pain =cut_by_accident
-0.22 =choking_passed =tingling_hands
-0.22 =choking_passed =wakes
-0.22 =choking_passed =weak_any
-0.22 =cold_exposure =swelling
-0.22 =cold_limb =wakes
-0.22 =cold_outside =cough
-0.22 =cough =tired
-0.22 =cut_by_accident =vaginal_bleeding
-0.22 =dentist =eye_hit_bad
-0.22 =diarrhea =refuses
-0.22 =during_exercise =swam_on
-0.22 =eye_hit_bad =heat_exposure
-0.22 =eye_hit_bad =many_days
-0.22 =fall_any =swam_on
-0.22 =flu_bad =hours_pain
-0.22 =limb_injury =spine_injury
-0.22 =making_swell =possible_fracture
-0.22 =pain_any =walks_on_it
-0.22 =panic_known
-0.22 =pees_lot
-0.22 =refuses =stiff_neck
-0.22 =throat_sore =tonsils_out
-0.22 =tonsils_out
-0.22 ?doe _ ?mean
-0.22 ?me
-0.22 ?stres ?make
-0.22 ?told
-0.22 ?told ?me
-0.22 ^ _ <had
-0.22 ^ _ blister
-0.22 ^ _ coworker
-0.22 ^ _ food
-0.22 ^ _ head
-0.22 ^ _ kid
-0.22 ^ _ pop
-0.22 ^ _ sometim
-0.22 ^ _ sugar
-0.22 ^ _ up
-0.22 ^ green
-0.22 ^ its
-0.22 ^ make
-0.22 a _ rash
-0.22 a hip
-0.22 a stuffy
-0.22 a work
-0.22 an _ stomach
-0.22 and _ groggy
-0.22 and _ still
-0.22 and super
-0.22 anger
-0.22 are blurry
-0.22 are ready
-0.22 ask for
-0.22 at _ no
-0.22 away _ im
-0.22 back _ work
-0.22 be pregnant
-0.22 because of
-0.22 best
-0.22 bled _ little
-0.22 bottle expir
-0.22 bruise where
-0.22 bump the
-0.22 burn a
-0.22 but its
-0.22 but she
-0.22 chest lift
-0.22 constipation
-0.22 dim
-0.22 do #
-0.22 do _ my
-0.22 do _ stop
-0.22 dog
-0.22 down when
-0.22 dry and
-0.22 every _ is
-0.22 expect
-0.22 eye _ fine
-0.22 far
-0.22 feel _ all
-0.22 feel after
-0.22 feel groggy
-0.22 for his
-0.22 for pneumonia
-0.22 four day
-0.22 from bump
-0.22 get _ on
-0.22 give _ gas
-0.22 go _ to
-0.22 groggy
-0.22 had _ and
-0.22 has high
-0.22 have _ diarrhea
-0.22 he _ ask
-0.22 he go
-0.22 heart _ when
-0.22 her knee
-0.22 hes back
-0.22 hot after
-0.22 hot day
-0.22 hurt _ laugh
-0.22 husband need
-0.22 husband stitch
-0.22 i _ -have
-0.22 i _ cros
-0.22 i _ heartburn
-0.22 i _ high
-0.22 i _ normal
-0.22 i _ seen
-0.22 i _ since
-0.22 i _ up
-0.22 i fly
-0.22 i sometim
-0.22 i stay
-0.22 i swim
-0.22 im _ ?about
-0.22 in _ heat
-0.22 in _ she
-0.22 is _ normal
-0.22 is _ what
-0.22 is play
-0.22 kill _ at
-0.22 kill it
-0.22 lack
-0.22 lack of
-0.22 last _ after
-0.22 last _ hour
-0.22 leg _ the
-0.22 like _ talk
-0.22 lot _ i
-0.22 lot _ night
-0.22 low back
-0.22 lower
-0.22 minute _ went
-0.22 monday i
-0.22 moody
-0.22 mosquito _ me
-0.22 mosquito bit
-0.22 my _ itchy
-0.22 my _ skip
-0.22 my _ stitch
-0.22 my _ tiny
-0.22 my bp
-0.22 my headache
-0.22 my run
-0.22 neck _ from
-0.22 need _ work
-0.22 need more
-0.22 new one
-0.22 numb when
-0.22 on _ its
-0.22 on his
-0.22 one at
-0.22 only _ i
-0.22 only when
-0.22 opening
-0.22 other with
-0.22 oxygen _ home
-0.22 painful _ in
-0.22 pee _ brown
-0.22 period cramp
-0.22 pop on
-0.22 pregnancy test
-0.22 recip for
-0.22 refill _ my
-0.22 safe _ pregnancy
-0.22 she _ food
-0.22 shot are
-0.22 should _ drink
-0.22 sit _ legg
-0.22 sit cros
-0.22 sore _ after
-0.22 sore in
-0.22 start the
-0.22 stay in
-0.22 steak got
-0.22 still _ a
-0.22 stitch _ out
-0.22 stitch come
-0.22 stomach bug
-0.22 sweaty after
-0.22 the _ expir
-0.22 the _ paper
-0.22 the game
-0.22 therapist
-0.22 to quit
-0.22 to work
-0.22 today _ my
-0.22 toilet paper
-0.22 tonsil
-0.22 took it
-0.22 up _ time
-0.22 up when
-0.22 urine
-0.22 vertigo
-0.22 watery
-0.22 whistl
-0.22 work note
-0.22 yoga
-0.23 #11+ _ need
-0.23 #11+ h
-0.23 #99+ play
-0.23 -blister
-0.23 -in -day
-0.23 -numbnes _ can
-0.23 -numbnes i
-0.23 <do <i
-0.23 <do _ <need
-0.23 <fine
-0.23 <i <faint
-0.23 <i <need
-0.23 <out <in
-0.23 <out _ <#99+
-0.23 <was <#11+
-0.23 =a_lot =bruises_unexplained
-0.23 =a_lot =bruising
-0.23 =a_lot =ear_wax
-0.23 =a_lot =many_days
-0.23 =alcohol =diarrhea
-0.23 =allergen =during_exercise
-0.23 =allergen =recent_infection
-0.23 =belly_pain =getting_worse
-0.23 =belly_word =getting_worse
-0.23 =bite_bad =blood_streak
-0.23 =blood_streak =burn_severity
-0.23 =bruises_unexplained
-0.23 =bruises_unexplained =bruising
-0.23 =burn_severity =leaking
-0.23 =burn_severity =low_mood
-0.23 =burn_severity =tired
-0.23 =cold_limb =tia_resolved
-0.23 =cough =croup_cough
-0.23 =cough =hours_pain
-0.23 =dentist =swelling
-0.23 =diabetes =takes_daily
-0.23 =dizzy =tia_resolved
-0.23 =ear_pain =eye_area
-0.23 =eye_area =eye_red
-0.23 =flank_pain =left_ribs
-0.23 =getting_worse =swelling
-0.23 =kidney_stone
-0.23 =low_mood =panic_known
-0.23 ?avoid
-0.23 ?look
-0.23 ?look ?for
-0.23 ?make
-0.23 ?someone
-0.23 ?what ?are
-0.23 ^ #99+
-0.23 ^ ?doe
-0.23 ^ _ ?are
-0.23 ^ _ bee
-0.23 ^ _ bled
-0.23 ^ _ cell
-0.23 ^ _ lesson
-0.23 ^ _ like
-0.23 ^ _ loose
-0.23 ^ _ lunch
-0.23 ^ _ made
-0.23 ^ _ polish
-0.23 ^ _ these
-0.23 ^ as
-0.23 ^ bad
-0.23 ^ cut
-0.23 ^ hoarse
-0.23 ^ rash
-0.23 ^ sickle
-0.23 a _ fever
-0.23 a _ got
-0.23 a _ time
-0.23 a _ up
-0.23 a fortnight
-0.23 after
-0.23 after eat
-0.23 after next
-0.23 after thanksgiv
-0.23 allergi
-0.23 allergic to
-0.23 and pee
-0.23 are safe
-0.23 as possible
-0.23 at _ h
-0.23 at _ screen
-0.23 at _ wedd
-0.23 baby wake
-0.23 bandaid on
-0.23 bead _ his
-0.23 beat _ when
-0.23 been _ that
-0.23 better when
-0.23 bit _ cheek
-0.23 bother me
-0.23 boyfriend _ my
-0.23 but keep
-0.23 by #
-0.23 can _ fly
-0.23 can _ move
-0.23 can _ refill
-0.23 chip _ cough
-0.23 cold _ i
-0.23 cough _ up
-0.23 crie
-0.23 crie _ -tear
-0.23 crie without
-0.23 cry _ i
-0.23 dark _ i
-0.23 doe she
-0.23 dog died
-0.23 dont _ why
-0.23 drink _ and
-0.23 driv _ up
-0.23 driv me
-0.23 dropp a
-0.23 due date
-0.23 fall out
-0.23 feel _ of
-0.23 feel sad
-0.23 felt
-0.23 fine since
-0.23 five day
-0.23 for _ month
-0.23 for week
-0.23 forgot name
-0.23 fortnight
-0.23 from garden
-0.23 gas
-0.23 get _ and
-0.23 h
-0.23 he bump
-0.23 he play
-0.23 head hurt
-0.23 hes _ fine
-0.23 hes _ now
-0.23 hes fine
-0.23 high cholesterol
-0.23 hurt in
-0.23 i _ blood
-0.23 i _ do
-0.23 i _ sad
-0.23 i _ water
-0.23 i mis
-0.23 i roll
-0.23 i start
-0.23 i support
-0.23 in _ breast
-0.23 in _ tooth
-0.23 is _ fine
-0.23 is _ high
-0.23 is driv
-0.23 is eat
-0.23 it up
-0.23 its _ bit
-0.23 its going
-0.23 just _ the
-0.23 keep _ to
-0.23 kidney stone
-0.23 know why
-0.23 leg _ night
-0.23 leg at
-0.23 leg shav
-0.23 lesson
-0.23 like _ truck
-0.23 lost #11+
-0.23 lump of
-0.23 metformin #99+
-0.23 metformin _ mg
-0.23 mild cramp
-0.23 minut _ stopp
-0.23 my _ date
-0.23 my _ go
-0.23 my _ len
-0.23 my _ migraine
-0.23 my _ shav
-0.23 my _ sore
-0.23 my _ test
-0.23 my car
-0.23 my doctor
-0.23 my gum
-0.23 nervou about
-0.23 no -blister
-0.23 old _ #99+
-0.23 on _ chip
-0.23 on _ face
-0.23 on _ for
-0.23 on wednesday
-0.23 over the
-0.23 pain _ down
-0.23 peel _ sunburn
-0.23 peel after
-0.23 pen
-0.23 possible
-0.23 pretty deep
-0.23 puppy
-0.23 rac _ the
-0.23 reschedule my
-0.23 rib _ from
-0.23 rsv
-0.23 schedule for
-0.23 send my
-0.23 should _ be
-0.23 six hour
-0.23 skip breakfast
-0.23 small pimple
-0.23 so _ toddler
-0.23 soccer
-0.23 stabb _ in
-0.23 star _ the
-0.23 star at
-0.23 stomach _ when
-0.23 support her
-0.23 the _ between
-0.23 the _ coaster
-0.23 the _ say
-0.23 the _ speech
-0.23 the door
-0.23 the hike
-0.23 the roller
-0.23 the week
-0.23 thi
-0.23 tight shoe
-0.23 tip
-0.23 toddler
-0.23 tripp
-0.23 up _ fine
-0.23 up _ wall
-0.23 usual migraine
-0.23 vomit _ after
-0.23 wedd speech
-0.23 what are
-0.23 when _ pres
-0.23 when the
-0.23 where _ got
-0.23 who
-0.23 will it
-0.23 with _ white
-0.23 with blister
-0.23 without -tear
-0.23 work _ but
-0.24 #11+ _ sleep
-0.24 #11+ normal
-0.24 #99+ _ at
-0.24 -back
-0.24 -confus
-0.24 <ago <and
-0.24 <away
-0.24 <do
-0.24 <heart
-0.24 <in <my
-0.24 <last _ gone
-0.24 <month gone
-0.24 <year _ <and
-0.24 =allergen =limb_injury
-0.24 =bite_bad =cough
-0.24 =blood_streak =eye_hit_bad
-0.24 =blood_streak =fall_any
-0.24 =blood_streak =trunk_pain
-0.24 =blood_thinner =dangerous_person
-0.24 =burn_severity =drooling
-0.24 =burn_severity =joint_hot
-0.24 =cant_sit_still
-0.24 =cant_sit_still =severe_pain
-0.24 =chest_lasting =cold_hands
-0.24 =co_words =scratched
-0.24 =cough =eye_area
-0.24 =cough =rigors
-0.24 =days_many =ulcer_nsaid
-0.24 =diarrhea =vomiting
-0.24 =during_exercise =head_injury
-0.24 =during_exercise =muscle_tear
-0.24 =fall_any =twisted
-0.24 =fever =limb_injury
-0.24 =hours_pain =raynaud_usual
-0.24 =itching =limb_injury
-0.24 =itching =recent_surgery
-0.24 =itchy_only =limb_injury
-0.24 =itchy_only =recent_surgery
-0.24 =leg_swelling_one =twisted
-0.24 =long_bleed =severe_pain
-0.24 =near_faint =vomiting
-0.24 =no_gas =pain_any
-0.24 =pain_any =slept_on
-0.24 =scratched
-0.24 =strep_like =swelling
-0.24 =strep_like =throat_sore
-0.24 =swelling =twisted
-0.24 ?chest
-0.24 ?chest ?pain
-0.24 ?do ?you
-0.24 ?mean
-0.24 ?pain
-0.24 ?paper
-0.24 ^ _ -fever
-0.24 ^ _ appt
-0.24 ^ _ can
-0.24 ^ _ cholesterol
-0.24 ^ _ on
-0.24 ^ _ same
-0.24 ^ _ snor
-0.24 ^ lot
-0.24 ^ noseble
-0.24 ^ runny
-0.24 a _ feed
-0.24 a _ replacement
-0.24 a _ small
-0.24 a diaper
-0.24 a follow
-0.24 ache since
-0.24 after _ for
-0.24 after dairy
-0.24 after feed
-0.24 an emergency
-0.24 and _ #99+
-0.24 and _ feet
-0.24 and eat
-0.24 and gain
-0.24 anyth to
-0.24 back _ no
-0.24 bruise _ on
-0.24 bruise on
-0.24 bump _ knee
-0.24 but _ -fever
-0.24 confus today
-0.24 cough _ #
-0.24 day now
-0.24 down _ can
-0.24 drank _ much
-0.24 drank too
-0.24 drool a
-0.24 ear ache
-0.24 emergency
-0.24 eve morn
-0.24 every morn
-0.24 feel normal
-0.24 fever _ since
-0.24 finger _ onion
-0.24 fixed
-0.24 fixed it
-0.24 get red
-0.24 good for
-0.24 got dizzy
-0.24 half past
-0.24 hand _ numb
-0.24 have _ hick
-0.24 have _ when
-0.24 have braxton
-0.24 he _ -confus
-0.24 he start
-0.24 heat
-0.24 her hair
-0.24 i _ alcohol
-0.24 i _ every
-0.24 i _ mild
-0.24 i _ now
-0.24 i _ of
-0.24 i come
-0.24 im _ after
-0.24 im know
-0.24 in _ hospital
-0.24 in june
-0.24 is _ here
-0.24 is _ just
-0.24 is _ to
-0.24 is chest
-0.24 is drink
-0.24 is heal
-0.24 is tired
-0.24 isnt -confus
-0.24 kid _ a
-0.24 kid is
-0.24 know _ lab
-0.24 lab result
-0.24 leg _ red
-0.24 leg feel
-0.24 little _ when
-0.24 low _ of
-0.24 my _ cramp
-0.24 my _ for
-0.24 my _ scrap
-0.24 my contact
-0.24 my grandma
-0.24 my med
-0.24 my saw
-0.24 my urine
-0.24 neck _ sore
-0.24 need _ follow
-0.24 need _ new
-0.24 newborn _ yellow
-0.24 no -bleed
-0.24 nose _ when
-0.24 nose but
-0.24 nurse
-0.24 off when
-0.24 on _ of
-0.24 one _ a
-0.24 out my
-0.24 pea
-0.24 pink
-0.24 pres _ it
-0.24 pulse
-0.24 recycle
-0.24 rins
-0.24 runn #
-0.24 scrap _ knee
-0.24 sensitive
-0.24 should _ stay
-0.24 side stitch
-0.24 since _ breakup
-0.24 sneez _ day
-0.24 sneez a
-0.24 sneez all
-0.24 some _ and
-0.24 sore but
-0.24 soup
-0.24 spit _ milk
-0.24 squat
-0.24 stitch itch
-0.24 stomach _ going
-0.24 strawberri
-0.24 swollen gland
-0.24 ten to
-0.24 the holiday
-0.24 three day
-0.24 throat for
-0.24 to _ his
-0.24 to know
-0.24 tummy
-0.24 two tylenol
-0.24 up milk
-0.24 vomit _ feed
-0.24 we _ it
-0.24 which _ are
-0.24 will
-0.24 wine _ dinner
-0.24 with _ runny
-0.24 with dinner
-0.25 # _ #99+
-0.25 # _ diaper
-0.25 # _ to
-0.25 # wet
-0.25 #99+ over
-0.25 -belly -pain
-0.25 -pain -no
-0.25 <a _ <in
-0.25 <ago and
-0.25 <had
-0.25 <month _ now
-0.25 <to <have
-0.25 <used _ <have
-0.25 <when _ <was
-0.25 =a_lot =tired
-0.25 =aura_usual =eye_hit_bad
-0.25 =bleeding_any =days_many
-0.25 =bleeding_any =gum_only
-0.25 =blood_streak =chemical_word
-0.25 =burn_severity =nodes
-0.25 =burn_severity =slept_on
-0.25 =burn_severity =wont_feed
-0.25 =calf =fight_blow
-0.25 =cancer_history
-0.25 =cancer_history =clot_risk
-0.25 =carpal
-0.25 =carpal =cold_limb
-0.25 =carpal =numb_any
-0.25 =carpal =slept_on
-0.25 =choking =cough
-0.25 =clot_risk =possible_fracture
-0.25 =dangerous_person =eye_red
-0.25 =during_exercise =leg_swelling_one
-0.25 =during_exercise =possible_fracture
-0.25 =eye_hit_bad =sinus_long
-0.25 =eye_hit_bad =slept_on
-0.25 =eye_red =itching
-0.25 =eye_red =itchy_only
-0.25 =gum_only
-0.25 =gum_only =gums_bleed
-0.25 =hip_hurts =hurts_move
-0.25 =itchy_local =pain_any
-0.25 =many_days =sinus_long
-0.25 =muscle_strain_word =stiff_neck
-0.25 =nail_word =pain_any
-0.25 =pain_any =sinus_long
-0.25 =scratched =swelling
-0.25 =sinus_long
-0.25 =sinus_long =squeezing_word
-0.25 =slept_on =weak_any
-0.25 ?about my
-0.25 ?can _ ?cause
-0.25 ?doe ?a
-0.25 ?fever
-0.25 ?stool
-0.25 ?stres ?cause
-0.25 ?would
-0.25 ^ _ -swell
-0.25 ^ _ back
-0.25 ^ _ cough
-0.25 ^ _ doctor
-0.25 ^ _ long
-0.25 ^ _ voice
-0.25 ^ bruise
-0.25 ^ canker
-0.25 ^ hand
-0.25 a _ ache
-0.25 a _ back
-0.25 a _ crash
-0.25 a quarter
-0.25 a sunburn
-0.25 after _ all
-0.25 after _ hike
-0.25 ago _ has
-0.25 all _ at
-0.25 all day
-0.25 am _ at
-0.25 ankl swell
-0.25 at risk
-0.25 back at
-0.25 been _ week
-0.25 bled _ a
-0.25 bloat after
-0.25 bp
-0.25 brain
-0.25 bruis but
-0.25 burn dinner
-0.25 can pee
-0.25 canker _ in
-0.25 carpal
-0.25 carpal tunnel
-0.25 carpet
-0.25 congestion
-0.25 cough _ a
-0.25 crie _ i
-0.25 crie _ night
-0.25 crie when
-0.25 day _ the
-0.25 did a
-0.25 dizzy for
-0.25 dizzy spell
-0.25 drank _ lot
-0.25 eyelid has
-0.25 faint _ the
-0.25 feel bloat
-0.25 food _ in
-0.25 food stuck
-0.25 from _ carpet
-0.25 from _ cold
-0.25 from laugh
-0.25 from skipp
-0.25 gave _ a
-0.25 get pregnant
-0.25 got _ paper
-0.25 had _ wet
-0.25 had one
-0.25 has _ on
-0.25 has _ runny
-0.25 headache _ skipp
-0.25 headache from
-0.25 headache like
-0.25 her vitamin
-0.25 i _ dinner
-0.25 i _ nervou
-0.25 i _ risk
-0.25 i pres
-0.25 im mov
-0.25 in _ an
-0.25 in _ say
-0.25 in half
-0.25 in january
-0.25 inhaler refill
-0.25 is _ next
-0.25 is _ when
-0.25 is normal
-0.25 jaw click
-0.25 kick in
-0.25 knee _ when
-0.25 leg get
-0.25 lighthead if
-0.25 like _ when
-0.25 month
-0.25 month _ with
-0.25 my _ cut
-0.25 my _ died
-0.25 my _ gave
-0.25 my _ prescription
-0.25 my _ red
-0.25 my _ see
-0.25 my _ sting
-0.25 my _ throw
-0.25 my jean
-0.25 my shin
-0.25 need _ letter
-0.25 need _ note
-0.25 nick my
-0.25 night at
-0.25 no -belly
-0.25 no -chest
-0.25 no -swell
-0.25 no _ -pain
-0.25 note _ work
-0.25 now _ fine
-0.25 of thi
-0.25 old _ hot
-0.25 on _ can
-0.25 on _ thumb
-0.25 ouch
-0.25 our _ has
-0.25 out _ they
-0.25 past noon
-0.25 safe in
-0.25 saw
-0.25 send
-0.25 shin _ soccer
-0.25 shot
-0.25 should she
-0.25 since _ new
-0.25 skipp coffee
-0.25 sore _ the
-0.25 spell
-0.25 splinter
-0.25 stand _ day
-0.25 stand all
-0.25 sting
-0.25 sting on
-0.25 take tylenol
-0.25 that _ i
-0.25 the _ kick
-0.25 the ball
-0.25 the carpet
-0.25 the month
-0.25 time _ my
-0.25 to _ insurance
-0.25 to _ pregnant
-0.25 tooth hurt
-0.25 tunnel
-0.25 twist _ ankle
-0.25 two pound
-0.25 was _ is
-0.25 wed
-0.25 when _ wake
-0.25 will i
-0.25 yawn _ lot
-0.25 yawn a
-0.26 #99+ _ lunch
-0.26 -in -the
-0.26 -poop -in
-0.26 <can
-0.26 <from
-0.26 <my <son
-0.26 <son
-0.26 <two <year
-0.26 <when <i
-0.26 <year _ and
-0.26 =a_lot =during_exercise
-0.26 =after_hard_exercise
-0.26 =allergen =choking_passed
-0.26 =asthma_mild
-0.26 =aura_usual =seizure_usual
-0.26 =baby =wound_infected
-0.26 =back_pain =during_exercise
-0.26 =bite_bad =nodes
-0.26 =bluish =muscle_tear
-0.26 =burn_severity =upper_belly_pain
-0.26 =chest_lasting =tia_resolved
-0.26 =clot_risk =dangerous_person
-0.26 =cough =many_days
-0.26 =cut_by_accident =small_cut
-0.26 =cut_by_accident =squeezing_word
-0.26 =days_many =stomach_burn
-0.26 =eye_area =tired
-0.26 =heat_exposure =swelling
-0.26 =low_mood =many_days
-0.26 =muscle_strain_word =muscle_tear
-0.26 =nail_word =pain_beyond
-0.26 =nail_word =twisted
-0.26 =newborn =wound_infected
-0.26 =nodes =pain_any
-0.26 =shingles
-0.26 =squeezing_word =tooth
-0.26 =stomach_burn =wakes
-0.26 =twisted =wound
-0.26 ?to
-0.26 ^ #
-0.26 ^ ?if
-0.26 ^ _ <faint
-0.26 ^ _ before
-0.26 ^ _ bloat
-0.26 ^ _ check
-0.26 ^ _ d
-0.26 ^ _ lol
-0.26 ^ _ past
-0.26 ^ _ sprain
-0.26 ^ _ stung
-0.26 ^ _ under
-0.26 ^ _ vision
-0.26 ^ _ week
-0.26 ^ _ wrist
-0.26 ^ allergy
-0.26 ^ eye
-0.26 ^ gum
-0.26 ^ little
-0.26 ^ tue
-0.26 ^ vitamin
-0.26 a sec
-0.26 a sore
-0.26 am #11+
-0.26 and _ good
-0.26 and _ want
-0.26 and _ weight
-0.26 and blurry
-0.26 are _ in
-0.26 asked me
-0.26 away in
-0.26 bee _ on
-0.26 bee stung
-0.26 between #
-0.26 bled _ two
-0.26 blew
-0.26 burn when
-0.26 buy
-0.26 can _ help
-0.26 contact
-0.26 cough with
-0.26 cros legg
-0.26 dangerou
-0.26 day _ -fever
-0.26 day after
-0.26 dialysi _ on
-0.26 diarrhea twice
-0.26 dont -feel
-0.26 drink #
-0.26 dry _ from
-0.26 dry in
-0.26 ear feel
-0.26 ear wax
-0.26 feel better
-0.26 fly _ #11+
-0.26 for _ sec
-0.26 from _ wrong
-0.26 had _ cough
-0.26 happy and
-0.26 have _ bruise
-0.26 heavy after
-0.26 hour after
-0.26 how often
-0.26 hungry _ the
-0.26 hungry all
-0.26 husband _ loud
-0.26 i _ -feel
-0.26 i _ night
-0.26 i _ when
-0.26 i lol
-0.26 i sprain
-0.26 ibuprofen for
-0.26 in _ last
-0.26 in _ stool
-0.26 is _ bad
-0.26 is _ dangerou
-0.26 is _ is
-0.26 is _ over
-0.26 it fine
-0.26 it ok
-0.26 know my
-0.26 lab are
-0.26 last _ today
-0.26 laugh now
-0.26 legg
-0.26 lip from
-0.26 little when
-0.26 look normal
-0.26 lot _ the
-0.26 mom and
-0.26 mov boxe
-0.26 nasal
-0.26 need _ form
-0.26 need _ tb
-0.26 no _ -problem
-0.26 nose _ thi
-0.26 nose at
-0.26 off a
-0.26 on _ foot
-0.26 on _ kid
-0.26 on _ period
-0.26 out from
-0.26 past nine
-0.26 pee _ i
-0.26 popcorn
-0.26 pull _ his
-0.26 pull _ muscle
-0.26 quit
-0.26 red hot
-0.26 red spot
-0.26 roommate is
-0.26 safe _ eat
-0.26 salty popcorn
-0.26 scar itch
-0.26 sec
-0.26 seen
-0.26 she _ her
-0.26 sleep wrong
-0.26 smell after
-0.26 snor _ i
-0.26 snor loud
-0.26 son _ on
-0.26 son chok
-0.26 sore and
-0.26 stiff _ sleep
-0.26 still burn
-0.26 stool
-0.26 sunscreen
-0.26 sweat _ lot
-0.26 sweat a
-0.26 swell _ the
-0.26 take _ vitamin
-0.26 tb
-0.26 the _ for
-0.26 the safe
-0.26 they look
-0.26 thirsty after
-0.26 toddler fell
-0.26 toe _ the
-0.26 toe and
-0.26 tummy ache
-0.26 two week
-0.26 ultrasound
-0.26 wake me
-0.26 wart _ my
-0.26 wart on
-0.26 what _ do
-0.26 when _ leave
-0.26 when _ nervou
-0.26 yo
-0.26 you call
-0.26 your
-0.27 #11+ _ after
-0.27 -hurt
-0.27 =baby_still =pain_any
-0.27 =belly_hit =hours_pain
-0.27 =blood_streak =ear_wax
-0.27 =blood_streak =short_breath
-0.27 =choking_passed =cold_limb
-0.27 =choking_passed =numb_any
-0.27 =co_words =pain_any
-0.27 =cold_hands =cold_outside
-0.27 =cold_hands =purple_word
-0.27 =cold_limb =cold_outside
-0.27 =cough =days_many
-0.27 =dangerous_person =stroke_word
-0.27 =dentist =swelling_lips
-0.27 =ear_wax =purple_word
-0.27 =eye_area =using_word
-0.27 =heat_exposure =wound_infected
-0.27 =iron_pills =means_mentioned
-0.27 =iron_pills =using_word
-0.27 =limb_injury =walks_on_it
-0.27 =scratched =small_cut
-0.27 =small_cut
-0.27 ?effect ?of
-0.27 ?side _ ?of
-0.27 ?was
-0.27 ^ _ ?a
-0.27 ^ _ allergy
-0.27 ^ _ drain
-0.27 ^ _ foot
-0.27 ^ _ jaw
-0.27 ^ _ lost
-0.27 ^ _ lump
-0.27 ^ _ plan
-0.27 ^ _ son
-0.27 ^ _ thursday
-0.27 ^ contact
-0.27 ^ had
-0.27 ^ half
-0.27 ^ pacemaker
-0.27 ^ ring
-0.27 ^ shiver
-0.27 a _ test
-0.27 a band
-0.27 a bead
-0.27 a diet
-0.27 about
-0.27 about _ can
-0.27 about the
-0.27 and _ nauseou
-0.27 and doesnt
-0.27 and pink
-0.27 are big
-0.27 baby crie
-0.27 band
-0.27 bead
-0.27 bf hit
-0.27 bit _ im
-0.27 bleed #
-0.27 bleed _ week
-0.27 bp _ over
-0.27 but no
-0.27 catch it
-0.27 chang to
-0.27 cheer
-0.27 chew
-0.27 drink
-0.27 face _ swollen
-0.27 feb #11+
-0.27 foot when
-0.27 for _ in
-0.27 for work
-0.27 from cheer
-0.27 glas of
-0.27 good now
-0.27 had _ in
-0.27 has _ cough
-0.27 have _ headach
-0.27 have _ wart
-0.27 have every
-0.27 hiccup _ lot
-0.27 hiccup a
-0.27 his chin
-0.27 his scooter
-0.27 hoarse from
-0.27 how to
-0.27 hurt _ bit
-0.27 i _ down
-0.27 i _ fish
-0.27 i never
-0.27 i should
-0.27 in law
-0.27 in meeting
-0.27 iron pill
-0.27 is _ good
-0.27 is dry
-0.27 itchy and
-0.27 juice
-0.27 keep _ worse
-0.27 kid _ to
-0.27 late but
-0.27 law
-0.27 leg _ sitt
-0.27 light _ #
-0.27 little _ i
-0.27 lose
-0.27 lost a
-0.27 magnesium
-0.27 me up
-0.27 meeting
-0.27 mild ache
-0.27 mov
-0.27 my pill
-0.27 neck from
-0.27 nervou _ my
-0.27 nut
-0.27 of _ pain
-0.27 on _ elbow
-0.27 on _ table
-0.27 on weekend
-0.27 over _ at
-0.27 pet
-0.27 pill _ morn
-0.27 pill thi
-0.27 shiver _ the
-0.27 sleep _ lot
-0.27 sleep a
-0.27 small red
-0.27 sprain my
-0.27 stiff _ from
-0.27 still _ the
-0.27 swollen from
-0.27 taken
-0.27 that _ away
-0.27 the cold
-0.27 the lump
-0.27 thi _ for
-0.27 thur
-0.27 to _ new
-0.27 to a
-0.27 to your
-0.27 today is
-0.27 took #
-0.27 tooth is
-0.27 up _ bit
-0.27 vaccinat
-0.27 vasectomy
-0.27 wart
-0.27 watch a
-0.27 watch tv
-0.27 wine with
-0.27 work _ me
-0.27 yesterday _ i
-0.27 your clinic
-0.28 # _ is
-0.28 #11+ _ ago
-0.28 -at -#
-0.28 -had -any
-0.28 <run
-0.28 <run <in
-0.28 <was <#
-0.28 =allergen =ear_wax
-0.28 =blood_streak =nosebleed
-0.28 =burn_severity =scratched
-0.28 =calf =muscle_tear
-0.28 =chest_injury_or_ache =during_exercise
-0.28 =chest_lasting =heart_murmur_fever
-0.28 =co_words =trunk_pain
-0.28 =cold_only =ear_wax
-0.28 =constipation =dangerous_person
-0.28 =constipation =hernia_stuck
-0.28 =constipation =pain_any
-0.28 =cough =sudden
-0.28 =dangerous_person =no_gas
-0.28 =days_many =low_mood
-0.28 =eye_hit_bad =tia_resolved
-0.28 =fever =tonsils_out
-0.28 =flu_bad =rigors
-0.28 =flu_bad =sudden
-0.28 =hurts_move =twisted
-0.28 =pain_any =shingles
-0.28 =rigors =sudden
-0.28 =swelling_throat =tonsils_out
-0.28 =throat_tight =tonsils_out
-0.28 ?are ?seizur
-0.28 ?if
-0.28 ?prevent
-0.28 ?what _ ?a
-0.28 ^ ?are
-0.28 ^ _ ?seizur
-0.28 ^ _ anxiety
-0.28 ^ _ refill
-0.28 ^ _ should
-0.28 ^ _ soon
-0.28 ^ _ spell
-0.28 ^ please
-0.28 ^ red
-0.28 ^ ripp
-0.28 ^ skin
-0.28 ^ some
-0.28 ^ sometime
-0.28 ^ we
-0.28 a _ next
-0.28 a _ teeth
-0.28 a _ thi
-0.28 a _ upset
-0.28 a normal
-0.28 a tiny
-0.28 ache before
-0.28 after _ concert
-0.28 after sitt
-0.28 amoxicillin
-0.28 and _ help
-0.28 anytime
-0.28 baby _ through
-0.28 baby drool
-0.28 back _ going
-0.28 beat _ after
-0.28 bit swollen
-0.28 bottom
-0.28 boxe
-0.28 bruis _ i
-0.28 by _ mosquito
-0.28 c is
-0.28 can _ do
-0.28 can _ it
-0.28 cat scratch
-0.28 cough once
-0.28 dad had
-0.28 day no
-0.28 dentist visit
-0.28 difference _ a
-0.28 difference between
-0.28 disease and
-0.28 dizzy _ throw
-0.28 doe _ need
-0.28 dry air
-0.28 ear pierc
-0.28 elbow _ the
-0.28 eye are
-0.28 fine _ need
-0.28 fine no
-0.28 for
-0.28 for dinner
-0.28 for the
-0.28 from _ coffee
-0.28 from coffee
-0.28 from new
-0.28 from wash
-0.28 full
-0.28 get lighthead
-0.28 glass prescription
-0.28 gum _ when
-0.28 has _ for
-0.28 hiccup after
-0.28 hunt
-0.28 hurt _ little
-0.28 husband _ a
-0.28 i _ coffee
-0.28 i ate
-0.28 i forgot
-0.28 i go
-0.28 i sit
-0.28 i stretch
-0.28 i talk
-0.28 im fine
-0.28 insurance cover
-0.28 is _ true
-0.28 is high
-0.28 it burn
-0.28 knock _ out
-0.28 learn to
-0.28 little _ of
-0.28 little short
-0.28 lost _ glass
-0.28 lot in
-0.28 lot teeth
-0.28 love the
-0.28 me at
-0.28 migraine
-0.28 mild _ on
-0.28 mosquito _ it
-0.28 mosquito and
-0.28 murmur since
-0.28 my _ flutter
-0.28 my due
-0.28 my number
-0.28 my thi
-0.28 new shoe
-0.28 nick
-0.28 no _ -in
-0.28 numb _ the
-0.28 number _ #99+
-0.28 on _ one
-0.28 on _ treadmill
-0.28 pierc
-0.28 pill _ day
-0.28 pill refill
-0.28 play fine
-0.28 pres on
-0.28 red _ on
-0.28 refill please
-0.28 result are
-0.28 run a
-0.28 run in
-0.28 salt
-0.28 salty
-0.28 scratch my
-0.28 second _ i
-0.28 she _ me
-0.28 sleep _ noon
-0.28 small bump
-0.28 sometime
-0.28 soon
-0.28 sugar _ #99+
-0.28 that hurt
-0.28 the needle
-0.28 the treadmill
-0.28 threw _ once
-0.28 treadmill
-0.28 true
-0.28 two _ for
-0.28 up _ little
-0.28 up im
-0.28 was and
-0.28 week _ when
-0.28 weigh
-0.28 what _ are
-0.28 what _ difference
-0.28 when _ eat
-0.28 when _ he
-0.28 when _ stretch
-0.28 where can
-0.28 wrist _ a
-0.28 wrist _ from
-0.29 #11+ #
-0.29 #11+ _ #99+
-0.29 #11+ yo
-0.29 #99+ _ morn
-0.29 #99+ thi
-0.29 #99+ yesterday
-0.29 -at
-0.29 -trouble -breath
-0.29 <fell
-0.29 <fell <last
-0.29 <last <summer
-0.29 <need
-0.29 <pass
-0.29 <summer
-0.29 =a_lot =drooling
-0.29 =belly_word =ulcer_nsaid
-0.29 =burn_severity =choking_passed
-0.29 =calf =cast_tight
-0.29 =cut_by_accident =rectal_blood
-0.29 =cut_by_accident =stool_blood
-0.29 =dementia_known =eye_hit_bad
-0.29 =dentist =tooth
-0.29 =every_day
-0.29 =eye_hit_bad =muscle_strain_word
-0.29 =eye_hit_bad =raynaud_usual
-0.29 =eye_hit_bad =tooth
-0.29 =flank_pain =preterm_weeks
-0.29 =flank_pain =spine_injury
-0.29 =getting_worse =leg_swelling_one
-0.29 =inconsolable =low_mood
-0.29 =inconsolable =severe_pain
-0.29 =itching =rash
-0.29 =itchy_only =rash
-0.29 =joint_hot =limb_injury
-0.29 =joint_hot =swelling
-0.29 =left_ribs =squeezing_word
-0.29 =leg_swelling_one =scratched
-0.29 =low_mood =severe_pain
-0.29 =pregnant =refuses
-0.29 =three_days
-0.29 ?for ?a
-0.29 ?meningiti
-0.29 ^ <grandma
-0.29 ^ _ <my
-0.29 ^ _ eve
-0.29 ^ _ eye
-0.29 ^ _ from
-0.29 ^ _ hour
-0.29 ^ _ mouth
-0.29 ^ _ stone
-0.29 ^ _ weekend
-0.29 ^ _ wont
-0.29 ^ bloat
-0.29 ^ christma
-0.29 ^ could
-0.29 ^ jock
-0.29 ^ morn
-0.29 ^ peanut
-0.29 ^ shot
-0.29 ^ wind
-0.29 ^ yellow
-0.29 a _ yesterday
-0.29 a lot
-0.29 a sign
-0.29 and _ better
-0.29 and _ itch
-0.29 and all
-0.29 are due
-0.29 at
-0.29 babi
-0.29 bee _ my
-0.29 before lunch
-0.29 bit _ thi
-0.29 blood pressure
-0.29 but i
-0.29 by _ baseball
-0.29 can _ drink
-0.29 can they
-0.29 cant _ cry
-0.29 cant sit
-0.29 christma eve
-0.29 cold
-0.29 com in
-0.29 d
-0.29 daughter _ her
-0.29 did not
-0.29 doctor check
-0.29 drink _ much
-0.29 drink too
-0.29 drink wine
-0.29 ear _ plugg
-0.29 ear popp
-0.29 every day
-0.29 feel blue
-0.29 for _ #11+
-0.29 for _ week
-0.29 gone since
-0.29 got _ last
-0.29 got _ small
-0.29 got poked
-0.29 green _ eat
-0.29 green after
-0.29 had _ for
-0.29 have _ headache
-0.29 heartburn _ pizza
-0.29 hes eat
-0.29 his appointment
-0.29 i _ lighthead
-0.29 i _ once
-0.29 i _ pregnant
-0.29 i _ wine
-0.29 im constipat
-0.29 is _ little
-0.29 is _ me
-0.29 is _ monoxide
-0.29 is _ since
-0.29 is better
-0.29 is carbon
-0.29 is stiff
-0.29 is too
-0.29 ive _ hav
-0.29 jock
-0.29 jock itch
-0.29 light _ on
-0.29 like _ could
-0.29 like hot
-0.29 look clean
-0.29 me with
-0.29 mine
-0.29 month ago
-0.29 muscle in
-0.29 my _ bled
-0.29 my _ growl
-0.29 my _ pain
-0.29 my elbow
-0.29 my shoe
-0.29 need appt
-0.29 night _ of
-0.29 no _ i
-0.29 of _ bed
-0.29 of _ period
-0.29 of the
-0.29 often
-0.29 on hot
-0.29 one is
-0.29 pain _ #
-0.29 pain _ gett
-0.29 pill for
-0.29 poop _ dark
-0.29 popp _ the
-0.29 popp on
-0.29 preeclampsia
-0.29 punch
-0.29 reflux
-0.29 right away
-0.29 shampoo
-0.29 slept on
-0.29 snor _ loud
-0.29 sore _ bruis
-0.29 sore _ my
-0.29 st
-0.29 stand _ too
-0.29 stomach after
-0.29 store
-0.29 stung my
-0.29 take _ pressure
-0.29 the doctor
-0.29 the first
-0.29 they be
-0.29 threw
-0.29 two _ from
-0.29 up _ garden
-0.29 water and
-0.29 week _ the
-0.29 week on
-0.29 went _ #99+
-0.29 who can
-0.29 with white
-0.29 yesterday _ had
-0.3 <# _ <ago
-0.3 <was _ <year
-0.3 =alcohol =at_rest
-0.3 =allergen =scratched
-0.3 =animal_bite =vaccine_said
-0.3 =aura_usual =chest_lasting
-0.3 =aura_usual =hours_pain
-0.3 =belly_surgery_recent =injection_joint
-0.3 =belly_word =itching
-0.3 =belly_word =itchy_only
-0.3 =blood_streak
-0.3 =blood_streak =wound
-0.3 =child_got_pills =headache
-0.3 =co_words =tick
-0.3 =co_words =vaccine_said
-0.3 =days_many =many_days
-0.3 =limb_injury =sting
-0.3 =many_days =vaginal_bleeding
-0.3 =pain_beyond =twisted
-0.3 =pregnant =vomiting
-0.3 ?cause
-0.3 ^ _ am
-0.3 ^ _ bruise
-0.3 ^ _ constipat
-0.3 ^ _ follow
-0.3 ^ _ kill
-0.3 ^ _ one
-0.3 ^ _ pharmacy
-0.3 ^ _ scale
-0.3 ^ _ the
-0.3 ^ belly
-0.3 ^ broke
-0.3 ^ heart
-0.3 ^ side
-0.3 a _ bag
-0.3 a chip
-0.3 a crayon
-0.3 a new
-0.3 a newborn
-0.3 a second
-0.3 ache from
-0.3 act up
-0.3 adult
-0.3 and bloat
-0.3 and itchy
-0.3 are _ for
-0.3 back _ sore
-0.3 before my
-0.3 bite _ nail
-0.3 bite _ over
-0.3 bite all
-0.3 bleed when
-0.3 broke _ in
-0.3 broke out
-0.3 can _ drive
-0.3 cat _ me
-0.3 chest _ a
-0.3 cousin
-0.3 day
-0.3 day _ a
-0.3 day at
-0.3 dim _ one
-0.3 dim in
-0.3 ear pop
-0.3 eye rins
-0.3 face _ red
-0.3 feel _ in
-0.3 finger on
-0.3 five
-0.3 for adult
-0.3 gone by
-0.3 heart rate
-0.3 her shot
-0.3 his visit
-0.3 hour _ a
-0.3 i _ badly
-0.3 i be
-0.3 i bite
-0.3 i floss
-0.3 i sneeze
-0.3 i told
-0.3 im _ #
-0.3 im cranky
-0.3 in _ afternoon
-0.3 in an
-0.3 is _ away
-0.3 is _ can
-0.3 june
-0.3 key _ the
-0.3 lighthead _ i
-0.3 lil
-0.3 make _ sleepy
-0.3 me sleepy
-0.3 minut past
-0.3 mosquito _ all
-0.3 my _ rins
-0.3 my meter
-0.3 my toddler
-0.3 no _ just
-0.3 noseble _ morn
-0.3 noseble thi
-0.3 numb _ from
-0.3 of #
-0.3 of _ thi
-0.3 of january
-0.3 on _ baby
-0.3 on _ back
-0.3 pill _ she
-0.3 pollen allergy
-0.3 pulse #11+
-0.3 pushup yesterday
-0.3 rain
-0.3 rate
-0.3 rins it
-0.3 scale say
-0.3 shampoo in
-0.3 shift
-0.3 small _ on
-0.3 smok and
-0.3 sprain _ ankle
-0.3 stool is
-0.3 stuffy _ and
-0.3 sudden fever
-0.3 take _ and
-0.3 take a
-0.3 the _ bad
-0.3 the _ one
-0.3 the _ visit
-0.3 the er
-0.3 the next
-0.3 think _ toe
-0.3 think of
-0.3 to _ to
-0.3 today keep
-0.3 toe _ broken
-0.3 toe is
-0.3 told _ joke
-0.3 tree _ allergy
-0.3 tree pollen
-0.3 twice a
-0.3 tylenol _ ibuprofen
-0.3 up _ night
-0.3 want _ move
-0.3 was _ thi
-0.3 was dizzy
-0.3 weigh _ pound
-0.3 when _ sit
-0.3 where do
-0.3 where i
-0.3 wind _ the
-0.3 wind on
-0.3 wine
-0.3 worri about
-0.3 yesterday _ fine
-0.3 you _ my
-0.31 #11+ #99+
-0.31 -great
-0.31 -have
-0.31 <have
-0.31 =allergen =choking
-0.31 =back_pain =hurts_move
-0.31 =back_pain =radiates_leg
-0.31 =bite_bad =tonsils_out
-0.31 =contact_lens
-0.31 =discharge =skin_infection
-0.31 =ear_pain
-0.31 =ear_pain =fever
-0.31 =fever =swelling_throat
-0.31 =fight_blow =possible_fracture
-0.31 =flank_pain =hurts_move
-0.31 =flank_pain =radiates_leg
-0.31 =getting_worse =head_danger
-0.31 =head_danger =tia_resolved
-0.31 =hip_hurts =radiates_leg
-0.31 =leg_feet_swollen =pregnant
-0.31 =pain_any =radiates_leg
-0.31 =pain_any =tonsils_out
-0.31 =radiates_leg =squeezing_word
-0.31 =wound_infected =young_baby
-0.31 ?a ?heart
-0.31 ?a _ ?attack
-0.31 ?attack
-0.31 ?heart ?attack
-0.31 ?is ?a
-0.31 ^ _ <was
-0.31 ^ _ ?do
-0.31 ^ _ appointment
-0.31 ^ _ cream
-0.31 ^ _ did
-0.31 ^ _ pimple
-0.31 ^ _ saw
-0.31 ^ _ thirsty
-0.31 ^ _ two
-0.31 ^ _ voic
-0.31 ^ _ watch
-0.31 ^ _ work
-0.31 ^ any
-0.31 ^ pee
-0.31 ^ tuesday
-0.31 ^ tummy
-0.31 a baseball
-0.31 a branch
-0.31 a form
-0.31 adhd
-0.31 after _ #
-0.31 after _ boxe
-0.31 and _ bled
-0.31 and _ wonder
-0.31 and normal
-0.31 ask
-0.31 baby _ a
-0.31 band on
-0.31 bit after
-0.31 bleach to
-0.31 boat
-0.31 but _ feel
-0.31 bypas
-0.31 computer
-0.31 controll
-0.31 cough _ bit
-0.31 day _ with
-0.31 doctor _ it
-0.31 dog is
-0.31 eat spinach
-0.31 every night
-0.31 eye _ when
-0.31 few time
-0.31 fine i
-0.31 first period
-0.31 for _ ok
-0.31 for kid
-0.31 from
-0.31 from _ new
-0.31 from pollen
-0.31 gave _ the
-0.31 get _ after
-0.31 got _ shot
-0.31 had _ failure
-0.31 had _ since
-0.31 hand _ cold
-0.31 has pink
-0.31 hip is
-0.31 i _ it
-0.31 i _ smok
-0.31 i chew
-0.31 i miss
-0.31 i skipp
-0.31 i stood
-0.31 i wonder
-0.31 in _ apartment
-0.31 in _ week
-0.31 it _ hot
-0.31 it _ when
-0.31 knee has
-0.31 loud music
-0.31 me _ wrong
-0.31 metformin
-0.31 minut stopp
-0.31 morn #99+
-0.31 moved
-0.31 music
-0.31 my _ pop
-0.31 my a
-0.31 my cheek
-0.31 my ear
-0.31 my house
-0.31 night
-0.31 noon on
-0.31 nose _ for
-0.31 of _ yesterday
-0.31 old _ over
-0.31 older
-0.31 on _ diet
-0.31 pound _ the
-0.31 rash from
-0.31 real _ headache
-0.31 seat
-0.31 shin
-0.31 side _ pain
-0.31 spinach
-0.31 stood
-0.31 stood up
-0.31 taco
-0.31 take
-0.31 the clinic
-0.31 the computer
-0.31 thi _ #99+
-0.31 thirsty _ the
-0.31 tight _ the
-0.31 tight in
-0.31 to see
-0.31 twitch since
-0.31 two _ stopp
-0.31 up _ morn
-0.31 vision fine
-0.31 want _ stop
-0.31 wax _ my
-0.31 wax in
-0.31 what _ a
-0.31 when _ chew
-0.31 when _ run
-0.31 which vitamin
-0.31 who _ i
-0.31 wonder about
-0.31 you _ it
-0.32 -bleed
-0.32 <ago
-0.32 <i
-0.32 =calf =tick
-0.32 =chest_lasting =during_exercise
-0.32 =cold_only =squeezing_word
-0.32 =cough =fever
-0.32 =dangerous_person =severe_pain
-0.32 =discharge =scratched
-0.32 =eye_area =stye
-0.32 =head_danger =vomit_few
-0.32 =high_altitude =means_mentioned
-0.32 =high_altitude =using_word
-0.32 =low_mood =pain_any
-0.32 =slept_on =tingling_hands
-0.32 ?alway
-0.32 ?test
-0.32 ?test ?for
-0.32 ?where
-0.32 ^ _ a
-0.32 ^ _ bill
-0.32 ^ _ coffee
-0.32 ^ _ diaper
-0.32 ^ _ growl
-0.32 ^ _ kick
-0.32 ^ _ number
-0.32 ^ _ shoe
-0.32 ^ _ temp
-0.32 ^ _ vet
-0.32 ^ home
-0.32 ^ let
-0.32 ^ pregnancy
-0.32 ^ sneez
-0.32 a muscle
-0.32 a physical
-0.32 after coffee
-0.32 alcohol
-0.32 and _ red
-0.32 and _ runny
-0.32 and _ sleep
-0.32 asked
-0.32 asthma _ a
-0.32 at the
-0.32 baseball
-0.32 bill is
-0.32 breath _ fine
-0.32 but _ fine
-0.32 car _ like
-0.32 car smell
-0.32 class
-0.32 could _ be
-0.32 cried
-0.32 died
-0.32 drill
-0.32 due _ may
-0.32 eat and
-0.32 extra
-0.32 eye has
-0.32 fire drill
-0.32 floss
-0.32 for her
-0.32 gone now
-0.32 gum _ a
-0.32 hard _ i
-0.32 have mild
-0.32 he get
-0.32 home birth
-0.32 how long
-0.32 hurt when
-0.32 is _ contagiou
-0.32 is dark
-0.32 is due
-0.32 ish
-0.32 it _ and
-0.32 it itch
-0.32 just finish
-0.32 lab
-0.32 leg on
-0.32 lower back
-0.32 make
-0.32 muscle _ my
-0.32 nauseou _ the
-0.32 nauseou in
-0.32 need the
-0.32 on _ eyelid
-0.32 on _ plane
-0.32 once _ week
-0.32 one _ like
-0.32 patch
-0.32 pill _ today
-0.32 pop _ i
-0.32 pop when
-0.32 pregnant _ nauseou
-0.32 pressure was
-0.32 put _ bead
-0.32 restles
-0.32 sicknes
-0.32 stomach cramp
-0.32 stone
-0.32 stool since
-0.32 sweet
-0.32 swell _ bit
-0.32 tantrum
-0.32 the _ vaccine
-0.32 the nurse
-0.32 the screen
-0.32 tissue
-0.32 to _ clinic
-0.32 to _ if
-0.32 today and
-0.32 up five
-0.32 vet
-0.32 was on
-0.32 with wax
-0.33 # _ after
-0.33 #11+ hour
-0.33 #11+ mg
-0.33 -swell
-0.33 <grandma
-0.33 =aura_usual =many_days
-0.33 =bite_bad =choking_passed
-0.33 =blood_streak =coughs_blood
-0.33 =blood_streak =eye_area
-0.33 =calf =chemical_word
-0.33 =choking_passed =head_danger
-0.33 =cold_hands =cold_limb
-0.33 =cough =throat_sore
-0.33 =days_many =tired
-0.33 =eye_area =raynaud_usual
-0.33 =fever =sudden
-0.33 =nodes =strep_like
-0.33 =nodes =throat_sore
-0.33 =refuses =short_breath
-0.33 =slept_on
-0.33 ^ ?is
-0.33 ^ _ cramp
-0.33 ^ _ diabetic
-0.33 ^ _ love
-0.33 ^ _ stitch
-0.33 ^ _ toddler
-0.33 ^ _ train
-0.33 ^ _ wks
-0.33 ^ _ wrote
-0.33 ^ feet
-0.33 ^ food
-0.33 ^ got
-0.33 ^ muscle
-0.33 a month
-0.33 a splinter
-0.33 after milk
-0.33 ambulance
-0.33 and _ pickl
-0.33 and crav
-0.33 are tight
-0.33 autistic
-0.33 back to
-0.33 bandaid
-0.33 breath on
-0.33 bruise from
-0.33 but is
-0.33 but ok
-0.33 call me
-0.33 chest _ sore
-0.33 clean
-0.33 cold _ a
-0.33 complain
-0.33 constipat for
-0.33 cough _ better
-0.33 cough it
-0.33 dad _ a
-0.33 dad _ and
-0.33 died and
-0.33 disease
-0.33 dizzy since
-0.33 down _ night
-0.33 drink _ play
-0.33 every spr
-0.33 feet hurt
-0.33 first thing
-0.33 forty
-0.33 gain
-0.33 go to
-0.33 has dry
-0.33 healthy
-0.33 heart _ a
-0.33 heart _ for
-0.33 heart _ since
-0.33 heartburn _ night
-0.33 heartburn at
-0.33 hospital
-0.33 hot _ how
-0.33 how _ should
-0.33 i kill
-0.33 is hes
-0.33 it _ a
-0.33 it _ bleed
-0.33 it too
-0.33 lip _ the
-0.33 made me
-0.33 muscle _ in
-0.33 my _ check
-0.33 my _ thi
-0.33 my heel
-0.33 of _ for
-0.33 on _ lower
-0.33 on her
-0.33 pickl
-0.33 pointles
-0.33 pregnancy _ is
-0.33 pregnant _ crav
-0.33 saw a
-0.33 say my
-0.33 should _ get
-0.33 since my
-0.33 son _ up
-0.33 spicy food
-0.33 static _ from
-0.33 stye
-0.33 talk about
-0.33 that normal
-0.33 the _ move
-0.33 the flu
-0.33 the shot
-0.33 the toilet
-0.33 tick _ my
-0.33 tight from
-0.33 to eat
-0.33 to get
-0.33 took his
-0.33 well with
-0.33 when _ appointment
-0.33 when should
-0.34 # _ like
-0.34 # rd
-0.34 #99+ to
-0.34 <as
-0.34 <as <a
-0.34 <my _ <had
-0.34 =allergen =blood_streak
-0.34 =aura_usual =headache
-0.34 =both_legs =swelling
-0.34 =burn_any =uti
-0.34 =burn_severity =muscle_strain_word
-0.34 =chest_injury_or_ache =chest_pain
-0.34 =chest_injury_or_ache =trunk_pain
-0.34 =chest_lasting =raynaud_usual
-0.34 =chest_lasting =swelling_face
-0.34 =cold_limb =silent_for_a_reason
-0.34 =cut_by_accident =scratched
-0.34 =ear_wax
-0.34 =eye_hit_bad =silent_for_a_reason
-0.34 =eye_hit_bad =ulcer_nsaid
-0.34 =headache =seizure_usual
-0.34 =limb_injury =swelling
-0.34 =morning_sickness
-0.34 =numb_any =silent_for_a_reason
-0.34 =silent_for_a_reason =tingling_hands
-0.34 =silent_for_a_reason =weak_any
-0.34 =squeezing_word =ulcer_nsaid
-0.34 =sudden =throat_sore
-0.34 =swelling =tonsils_out
-0.34 ^ _ <a
-0.34 ^ _ aunt
-0.34 ^ _ bean
-0.34 ^ _ glass
-0.34 ^ _ night
-0.34 ^ _ side
-0.34 ^ itchy
-0.34 ^ jamm
-0.34 ^ rib
-0.34 ^ sugar
-0.34 a scratch
-0.34 after _ it
-0.34 after mov
-0.34 after pizza
-0.34 baby drink
-0.34 baby had
-0.34 back _ laugh
-0.34 back _ since
-0.34 bleed _ i
-0.34 breath fine
-0.34 cant _ still
-0.34 chest cold
-0.34 clas
-0.34 common
-0.34 doctor _ me
-0.34 drop
-0.34 dry hand
-0.34 feet _ a
-0.34 finger _ it
-0.34 first _ in
-0.34 food down
-0.34 from _ shoe
-0.34 go _ school
-0.34 green poop
-0.34 heart _ #11+
-0.34 heart beat
-0.34 hoop
-0.34 i _ about
-0.34 i _ just
-0.34 i worry
-0.34 im think
-0.34 in _ office
-0.34 is _ well
-0.34 is green
-0.34 it its
-0.34 its _ now
-0.34 its _ out
-0.34 jamm
-0.34 jamm _ finger
-0.34 jamm my
-0.34 keep food
-0.34 learn
-0.34 look _ a
-0.34 lower leg
-0.34 morn
-0.34 morn sicknes
-0.34 mosquito _ on
-0.34 mother _ #11+
-0.34 motion
-0.34 much
-0.34 my _ aid
-0.34 my _ before
-0.34 my ring
-0.34 of _ when
-0.34 office
-0.34 on sunday
-0.34 pee fine
-0.34 rate #11+
-0.34 rd
-0.34 red warm
-0.34 scratch me
-0.34 see a
-0.34 she need
-0.34 sit still
-0.34 smoke made
-0.34 spr and
-0.34 stop smok
-0.34 sunburn on
-0.34 swell from
-0.34 swollen since
-0.34 thanksgiv
-0.34 the phone
-0.34 throw _ every
-0.34 to _ afternoon
-0.34 to school
-0.34 toddler _ on
-0.34 too much
-0.34 want
-0.34 warm and
-0.34 what normal
-0.34 when _ is
-0.34 wood
-0.34 would _ to
-0.35 # _ boy
-0.35 <i <was
-0.35 =a_lot =scratched
-0.35 =back_pain =cut_by_accident
-0.35 =blood_streak =hernia_stuck
-0.35 =burn_severity =cold_only
-0.35 =calf =getting_worse
-0.35 =cannot_speak =chest_lasting
-0.35 =cut_by_accident =hip_hurts
-0.35 =days_many =eye_area
-0.35 =dentist =numb_any
-0.35 =dentist =pain_any
-0.35 =dentist =weak_any
-0.35 =eye_area =phlegm
-0.35 =muscle_tear
-0.35 =nail_word =scratched
-0.35 =pain_any =tooth
-0.35 =refuses
-0.35 =snake_bad =snake_seen
-0.35 =unprotected_sex
-0.35 ?can ?stres
-0.35 ?do ?i
-0.35 ?dream
-0.35 ^ _ ankl
-0.35 ^ _ brain
-0.35 ^ _ face
-0.35 ^ _ grind
-0.35 ^ _ hurt
-0.35 ^ _ mosquito
-0.35 ^ _ never
-0.35 ^ _ sister
-0.35 ^ blood
-0.35 ^ numb
-0.35 ^ toy
-0.35 ^ uti
-0.35 a _ throat
-0.35 a letter
-0.35 a streak
-0.35 about my
-0.35 ac
-0.35 ac is
-0.35 ankle swell
-0.35 appointment is
-0.35 baby _ every
-0.35 be the
-0.35 been twitch
-0.35 bit _ blood
-0.35 brain is
-0.35 breakup
-0.35 bring
-0.35 burn _ toast
-0.35 butter
-0.35 carry
-0.35 contagiou
-0.35 corn
-0.35 dad cant
-0.35 dish
-0.35 dizzy _ the
-0.35 drink fine
-0.35 end _ the
-0.35 for _ year
-0.35 has _ twitch
-0.35 has hiccup
-0.35 headache _ blurry
-0.35 hes a
-0.35 his _ when
-0.35 husband _ too
-0.35 i _ fine
-0.35 i _ gas
-0.35 i skip
-0.35 ice cream
-0.35 in _ finger
-0.35 is fall
-0.35 leg cramp
-0.35 look yellow
-0.35 me gas
-0.35 my _ crack
-0.35 my _ on
-0.35 my _ snake
-0.35 my cholesterol
-0.35 need an
-0.35 night because
-0.35 no
-0.35 no _ -or
-0.35 on _ heel
-0.35 on tuesday
-0.35 peanut butter
-0.35 pediatrician
-0.35 pit
-0.35 pop
-0.35 saw the
-0.35 shampoo _ my
-0.35 stain
-0.35 such
-0.35 such _ pain
-0.35 talk right
-0.35 the _ pill
-0.35 the chair
-0.35 the movie
-0.35 the pediatrician
-0.35 the wedd
-0.35 thi month
-0.35 tired of
-0.35 toast
-0.35 two minut
-0.35 up once
-0.35 vitamin d
-0.35 when _ stood
-0.35 with my
-0.35 would
-0.35 wrist hurt
-0.36 # to
-0.36 #99+ but
-0.36 -a -seizure
-0.36 -had _ -seizure
-0.36 -or
-0.36 -seizure
-0.36 <to
-0.36 =dizzy =near_faint
-0.36 =flu_bad
-0.36 =itchy_local
-0.36 =pain_any =swelling_throat
-0.36 =swam_on
-0.36 =swelling_throat =throat_sore
-0.36 =vomit_few
-0.36 =vomit_few =vomiting
-0.36 ?doctor
-0.36 ?have
-0.36 ?heart
-0.36 ?my
-0.36 ?the
-0.36 ^ _ #99+
-0.36 ^ _ arm
-0.36 ^ _ halloween
-0.36 ^ _ me
-0.36 ^ _ numb
-0.36 ^ back
-0.36 ^ right
-0.36 ^ tired
-0.36 ^ were
-0.36 a note
-0.36 a paper
-0.36 a scab
-0.36 at _ #11+
-0.36 at _ dentist
-0.36 at bedtime
-0.36 between period
-0.36 coaster
-0.36 cut _ hair
-0.36 cut her
-0.36 doe the
-0.36 doing
-0.36 drank water
-0.36 eye itch
-0.36 fever _ on
-0.36 going down
-0.36 halloween
-0.36 have heartburn
-0.36 have hemorrhoid
-0.36 help with
-0.36 hold _ breath
-0.36 how can
-0.36 i _ hemorrhoid
-0.36 im _ tired
-0.36 in may
-0.36 leg _ at
-0.36 leg hurt
-0.36 lil when
-0.36 my _ click
-0.36 my _ doesnt
-0.36 my _ hold
-0.36 my _ result
-0.36 my teeth
-0.36 new year
-0.36 nose
-0.36 nose bled
-0.36 note for
-0.36 of _ month
-0.36 old _ in
-0.36 on _ lip
-0.36 on my
-0.36 pharmacy
-0.36 pushup
-0.36 risk
-0.36 roller
-0.36 roller coaster
-0.36 sauna
-0.36 scab now
-0.36 scratchy throat
-0.36 see _ counselor
-0.36 she _ now
-0.36 sneeze
-0.36 so tired
-0.36 sore _ and
-0.36 stomach ache
-0.36 suppli
-0.36 the end
-0.36 the pharmacy
-0.36 the rash
-0.36 the sauna
-0.36 the usual
-0.36 to reschedule
-0.36 toilet
-0.36 twist my
-0.36 two hour
-0.36 up too
-0.36 when _ my
-0.36 when _ pee
-0.37 # ish
-0.37 -injuri
-0.37 <a
-0.37 <it
-0.37 =about_self
-0.37 =after_hard_exercise =pain_any
-0.37 =alcohol =allergen
-0.37 =back_pain =pregnant
-0.37 =bite_bad =heat_exposure
-0.37 =blood_streak =rectal_blood
-0.37 =blood_streak =stool_blood
-0.37 =bluish =cold_hands
-0.37 =burn_severity =tonsils_out
-0.37 =child_got_pills =raynaud_usual
-0.37 =choking_passed =hernia_stuck
-0.37 =cold_hands =raynaud_usual
-0.37 =cold_sore
-0.37 =dementia_known =muscle_strain_word
-0.37 =dementia_known =sight_for_years
-0.37 =diabetes =during_exercise
-0.37 =during_exercise =very_fast_pulse
-0.37 =fever =flu_bad
-0.37 =inconsolable =long_bleed
-0.37 =muscle_strain_word =raynaud_usual
-0.37 =muscle_strain_word =sight_for_years
-0.37 =numb_any =slept_on
-0.37 =pain_any =ulcer_nsaid
-0.37 =raynaud_usual =sight_for_years
-0.37 =silent_for_a_reason
-0.37 =strep_like =tonsils_out
-0.37 =swelling =throat_sore
-0.37 ^ ?how
-0.37 ^ _ cat
-0.37 ^ _ thing
-0.37 ^ _ tickle
-0.37 ^ athlet
-0.37 ^ it
-0.37 ^ need
-0.37 ^ paper
-0.37 ^ tooth
-0.37 a is
-0.37 after dinner
-0.37 after garden
-0.37 after runn
-0.37 all _ now
-0.37 and _ day
-0.37 as prescrib
-0.37 battery _ my
-0.37 bee
-0.37 bit _ tongue
-0.37 bled a
-0.37 brother pass
-0.37 bump
-0.37 but didnt
-0.37 click _ i
-0.37 click when
-0.37 contact len
-0.37 day two
-0.37 depression
-0.37 do _ keep
-0.37 earlier
-0.37 early
-0.37 eye wash
-0.37 february
-0.37 for _ baby
-0.37 for year
-0.37 from _ on
-0.37 from sitt
-0.37 from typ
-0.37 get _ when
-0.37 got her
-0.37 husband _ #11+
-0.37 i _ ok
-0.37 id _ to
-0.37 im _ at
-0.37 im tired
-0.37 is _ because
-0.37 len
-0.37 lower _ is
-0.37 make it
-0.37 my _ bump
-0.37 my _ late
-0.37 my hear
-0.37 my last
-0.37 nail is
-0.37 poop _ green
-0.37 pregnant _ have
-0.37 prescrib
-0.37 pull _ tick
-0.37 ready to
-0.37 ride
-0.37 see fine
-0.37 should he
-0.37 sleep on
-0.37 spit _ a
-0.37 stopp after
-0.37 swim
-0.37 tension
-0.37 throat and
-0.37 tick off
-0.37 toddler _ his
-0.37 tooth _ with
-0.37 was out
-0.37 water in
-0.37 while pregnant
-0.38 #99+ _ fine
-0.38 <and
-0.38 =bleeding_any =many_days
-0.38 =blister_any =chest_any
-0.38 =blister_any =chest_pain
-0.38 =blister_word =chest_any
-0.38 =blister_word =chest_pain
-0.38 =burn_severity =strep_like
-0.38 =chest_any =rash
-0.38 =chest_pain =rash
-0.38 =cold_limb =slept_on
-0.38 =cold_only =eye_area
-0.38 =curtain_word =fall_any
-0.38 =curtain_word =hit_hard
-0.38 =joint_hot =leg_swelling_one
-0.38 =snake_seen
-0.38 ?are
-0.38 ?effect
-0.38 ?side
-0.38 ?side ?effect
-0.38 ?what ?is
-0.38 ^ _ ?is
-0.38 ^ _ many
-0.38 ^ _ shingl
-0.38 ^ _ twitch
-0.38 ^ constipat
-0.38 ^ sunburn
-0.38 ^ tickle
-0.38 ^ yawn
-0.38 a _ seed
-0.38 a bug
-0.38 a low
-0.38 ache after
-0.38 advice
-0.38 and _ nail
-0.38 anxiou
-0.38 are kill
-0.38 baby spit
-0.38 bad for
-0.38 cause
-0.38 cough in
-0.38 cough is
-0.38 cut _ palm
-0.38 dec
-0.38 diaper
-0.38 down after
-0.38 drink water
-0.38 eve
-0.38 eye _ in
-0.38 feel _ today
-0.38 feel down
-0.38 feet swell
-0.38 got the
-0.38 grandmother had
-0.38 gum bleed
-0.38 hike
-0.38 i _ -had
-0.38 i the
-0.38 im nervou
-0.38 im streak
-0.38 in _ spr
-0.38 in _ wait
-0.38 it safe
-0.38 its a
-0.38 its fine
-0.38 little
-0.38 little after
-0.38 lot at
-0.38 my _ ache
-0.38 my _ bleed
-0.38 my _ lift
-0.38 my _ poop
-0.38 my _ take
-0.38 my funny
-0.38 my watch
-0.38 my weight
-0.38 need new
-0.38 new glass
-0.38 nose is
-0.38 ok to
-0.38 on pizza
-0.38 period _ is
-0.38 plane
-0.38 prednisone
-0.38 ready
-0.38 recip
-0.38 scar
-0.38 seed
-0.38 snor _ kill
-0.38 snor is
-0.38 stool _ hard
-0.38 stubb _ toe
-0.38 stubb my
-0.38 support group
-0.38 the _ no
-0.38 the gym
-0.38 the plane
-0.38 the spr
-0.38 the wait
-0.38 throat _ a
-0.38 tickle _ my
-0.38 tickle in
-0.38 time to
-0.38 travel
-0.38 twinge
-0.38 wait room
-0.38 wash it
-0.38 when _ see
-0.38 window open
-0.38 work
-0.39 # c
-0.39 -faint
-0.39 -faint just
-0.39 <#
-0.39 <i _ <a
-0.39 =a_lot =takes_daily
-0.39 =allergen =days_many
-0.39 =confused =dementia_known
-0.39 ?it
-0.39 ^ _ -faint
-0.39 ^ _ blue
-0.39 ^ _ disc
-0.39 ^ _ feel
-0.39 ^ _ hasnt
-0.39 ^ _ streak
-0.39 ^ _ weight
-0.39 ^ coffee
-0.39 ^ that
-0.39 a _ after
-0.39 a _ c
-0.39 a _ sore
-0.39 a _ there
-0.39 a friend
-0.39 and _ -hurt
-0.39 and _ baby
-0.39 and _ great
-0.39 and _ heartburn
-0.39 baby kick
-0.39 blister _ a
-0.39 blurry vision
-0.39 can _ see
-0.39 cat
-0.39 cramp at
-0.39 dementia and
-0.39 disc
-0.39 disc _ my
-0.39 disc in
-0.39 dog has
-0.39 feb
-0.39 feel _ after
-0.39 from _ at
-0.39 from _ pillow
-0.39 has an
-0.39 has dementia
-0.39 hemoglobin
-0.39 i ran
-0.39 it _ right
-0.39 mom get
-0.39 move _ visit
-0.39 my tooth
-0.39 o
-0.39 of _ on
-0.39 once last
-0.39 pillow
-0.39 pinch
-0.39 potassium #
-0.39 say _ #
-0.39 second when
-0.39 shoulder _ when
-0.39 swell a
-0.39 swell in
-0.39 take my
-0.39 tenni elbow
-0.39 the _ lol
-0.39 the stitch
-0.39 took _ last
-0.39 went _ to
-0.39 wet
-0.39 you do
-0.4 # #
-0.4 # mo
-0.4 #11+ _ left
-0.4 #99+ _ last
-0.4 <in <#99+
-0.4 <last <month
-0.4 <out
-0.4 =alcohol =during_exercise
-0.4 =burn_severity =raynaud_usual
-0.4 =burn_severity =silent_for_a_reason
-0.4 =burn_severity =sunburn
-0.4 =chest_lasting =twisted
-0.4 =cold_hands
-0.4 =cold_hands =ear_wax
-0.4 =during_exercise =swelling
-0.4 =muscle_strain_word
-0.4 =pain_any =tired
-0.4 ?doe
-0.4 ?one
-0.4 ^ <i
-0.4 ^ _ curtain
-0.4 ^ _ dog
-0.4 ^ _ near
-0.4 ^ _ new
-0.4 ^ heartburn
-0.4 ^ hemophilia
-0.4 ^ needle
-0.4 a _ on
-0.4 a _ pit
-0.4 after #
-0.4 after _ on
-0.4 age
-0.4 and _ jittery
-0.4 are puffy
-0.4 before the
-0.4 bit
-0.4 can _ eat
-0.4 chair
-0.4 cherry pit
-0.4 cold _ my
-0.4 deadlin
-0.4 do i
-0.4 dry skin
-0.4 every _ hour
-0.4 fell on
-0.4 follow up
-0.4 for _ newborn
-0.4 get
-0.4 has _ diaper
-0.4 holiday
-0.4 how _ is
-0.4 i burn
-0.4 is pregnant
-0.4 jittery
-0.4 kept
-0.4 mo
-0.4 my _ a
-0.4 my result
-0.4 no -cough
-0.4 off _ week
-0.4 on _ forearm
-0.4 pacemaker check
-0.4 pain a
-0.4 reschedule
-0.4 scale
-0.4 skin _ dry
-0.4 stopp bleed
-0.4 that bad
-0.4 the scale
-0.4 the smoke
-0.4 to clean
-0.4 tylenol for
-0.4 walk _ it
-0.41 # _ the
-0.41 # mile
-0.41 #99+ #11+
-0.41 <#99+
-0.41 <had <a
-0.41 <in
-0.41 <month
-0.41 =a_lot =pees_lot
-0.41 =bite_bad =days_many
-0.41 =cut_by_accident =flank_pain
-0.41 =joint_hot =possible_fracture
-0.41 =scratched =splinter_small
-0.41 =sight_for_years
-0.41 =splinter_small
-0.41 =splinter_small =wound
-0.41 ?stres
-0.41 ?you
-0.41 ^ _ -blood
-0.41 ^ _ ?stres
-0.41 ^ _ bug
-0.41 ^ _ checkup
-0.41 ^ _ december
-0.41 ^ _ felt
-0.41 ^ _ much
-0.41 ^ _ take
-0.41 ^ do
-0.41 ^ gassy
-0.41 ^ id
-0.41 ^ today
-0.41 after bean
-0.41 and get
-0.41 appt
-0.41 aunt
-0.41 away
-0.41 baby move
-0.41 blood _ was
-0.41 brother in
-0.41 burn the
-0.41 clean and
-0.41 cramp _ night
-0.41 cry and
-0.41 daughter _ picky
-0.41 do _ have
-0.41 drool _ lot
-0.41 feed well
-0.41 half _ hour
-0.41 hand _ when
-0.41 hour _ now
-0.41 hour from
-0.41 i brush
-0.41 i quit
-0.41 is itchy
-0.41 is picky
-0.41 les today
-0.41 love his
-0.41 mask
-0.41 me _ headache
-0.41 my _ at
-0.41 my key
-0.41 need my
-0.41 nobody
-0.41 on _ bottom
-0.41 on _ knee
-0.41 on _ rug
-0.41 on _ stair
-0.41 once after
-0.41 pee _ lot
-0.41 pee a
-0.41 pimple _ my
-0.41 queasy
-0.41 rug
-0.41 since _ i
-0.41 small bruise
-0.41 start #
-0.41 start _ day
-0.41 sunburn _ my
-0.41 the rug
-0.41 took _ today
-0.41 up green
-0.41 walk on
-0.41 weak after
-0.41 when _ brush
-0.41 when i
-0.42 #11+ at
-0.42 #99+ mg
-0.42 <faint
-0.42 =cholinergic =eye_area
-0.42 =dementia_known =raynaud_usual
-0.42 =diarrhea =hours_pain
-0.42 =hours_pain =seizure_usual
-0.42 =hours_pain =swelling_face
-0.42 ?covid
-0.42 ?how ?do
-0.42 ^ _ hair
-0.42 ^ _ wake
-0.42 ^ doe
-0.42 ^ static
-0.42 a _ is
-0.42 a _ one
-0.42 a and
-0.42 a refill
-0.42 after stand
-0.42 ate _ crayon
-0.42 back _ from
-0.42 both side
-0.42 came right
-0.42 copay
-0.42 dementia
-0.42 doesnt -hurt
-0.42 easi
-0.42 exercise
-0.42 feet _ in
-0.42 flu
-0.42 forgot
-0.42 from _ to
-0.42 go _ the
-0.42 going around
-0.42 gone
-0.42 have gas
-0.42 how many
-0.42 i did
-0.42 morn _ ok
-0.42 my _ love
-0.42 my aunt
-0.42 no -pain
-0.42 numb from
-0.42 on saturday
-0.42 patient portal
-0.42 physical therapy
-0.42 pull a
-0.42 should _ worry
-0.42 sore throat
-0.42 static
-0.42 static shock
-0.42 stop cry
-0.42 tea
-0.42 the _ portal
-0.42 the new
-0.42 the patient
-0.42 train
-0.42 tue
-0.42 usual
-0.42 yes
-0.42 you _ the
-0.43 # _ at
-0.43 -#11+ -week
-0.43 -problem
-0.43 =asthma =fever
-0.43 =asthma =flu_bad
-0.43 =calf =during_exercise
-0.43 =during_exercise =fall_any
-0.43 =silent_for_a_reason =stiff_neck
-0.43 ?say
-0.43 ^ _ brand
-0.43 ^ _ my
-0.43 ^ _ wax
-0.43 ^ would
-0.43 a _ when
-0.43 a for
-0.43 a pill
-0.43 before exam
-0.43 brand
-0.43 burp
-0.43 can _ be
-0.43 can _ fine
-0.43 can _ take
-0.43 can walk
-0.43 cap
-0.43 christma
-0.43 click
-0.43 coffee and
-0.43 cradle
-0.43 cradle cap
-0.43 dairy
-0.43 daughter _ at
-0.43 down since
-0.43 eat
-0.43 er
-0.43 eye water
-0.43 fast when
-0.43 feel _ baby
-0.43 funeral
-0.43 give _ a
-0.43 grind _ teeth
-0.43 hiccup for
-0.43 i call
-0.43 i grind
-0.43 i need
-0.43 i run
-0.43 in _ urine
-0.43 it _ for
-0.43 just tired
-0.43 les
-0.43 matter
-0.43 my _ can
-0.43 my _ pressure
-0.43 my team
-0.43 nine
-0.43 of coffee
-0.43 ok with
-0.43 on _ toilet
-0.43 portal
-0.43 run
-0.43 safe to
-0.43 same _ alway
-0.43 skip
-0.43 the _ yesterday
-0.43 tired _ the
-0.43 today _ ok
-0.43 took my
-0.43 vomit once
-0.43 week of
-0.43 when he
-0.44 # th
-0.44 #11+ #11+
-0.44 -thi
-0.44 =calf =cramps
-0.44 =cold_limb =raynaud_usual
-0.44 =during_exercise =pale_clammy
-0.44 =during_exercise =sweating
-0.44 =not_taken
-0.44 =not_taken =overdose_taken
-0.44 ^ _ knee
-0.44 ^ where
-0.44 a _ off
-0.44 a lego
-0.44 a red
-0.44 a small
-0.44 afternoon
-0.44 broken
-0.44 by even
-0.44 canker
-0.44 canker sore
-0.44 could i
-0.44 daycare
-0.44 fly
-0.44 for _ second
-0.44 get dizzy
-0.44 hair _ fall
-0.44 heel
-0.44 i pee
-0.44 id like
-0.44 im _ streak
-0.44 is annoy
-0.44 it _ #
-0.44 lego
-0.44 me out
-0.44 mile
-0.44 my _ itch
-0.44 my _ twitch
-0.44 my knee
-0.44 new
-0.44 numb at
-0.44 on _ lego
-0.44 rash _ my
-0.44 rash with
-0.44 side _ the
-0.44 so streak
-0.44 sprain
-0.44 streak my
-0.44 swallow _ vitamin
-0.44 that ok
-0.44 the _ gave
-0.44 toothache
-0.44 up _ last
-0.44 vacation
-0.44 vegetabl
-0.44 wedd
-0.44 when _ the
-0.44 wife _ #11+
-0.44 would like
-0.45 #11+ _ that
-0.45 -chest
-0.45 -chest -pain
-0.45 -tuesday
-0.45 <was
-0.45 =after_hard_exercise =during_exercise
-0.45 =bleeding_any =blood_streak
-0.45 =chest_lasting =seizure_usual
-0.45 =choking_passed =cough
-0.45 =low_mood =low_mood_deep
-0.45 ?how _ ?i
-0.45 ^ _ between
-0.45 ^ _ need
-0.45 ^ _ poked
-0.45 ^ _ quit
-0.45 ^ at
-0.45 ^ friday
-0.45 ^ spider
-0.45 after _ gym
-0.45 and _ back
-0.45 and _ cranky
-0.45 and laugh
-0.45 and tired
-0.45 back _ stiff
-0.45 been #99+
-0.45 cracker
-0.45 cranky
-0.45 difference
-0.45 do
-0.45 feel _ for
-0.45 had _ fever
-0.45 has _ #99+
-0.45 her _ with
-0.45 i _ asthma
-0.45 i pull
-0.45 is _ month
-0.45 is low
-0.45 is thi
-0.45 knee
-0.45 light bleed
-0.45 like alway
-0.45 lost my
-0.45 meal
-0.45 nest
-0.45 once in
-0.45 period is
-0.45 problem
-0.45 quarter
-0.45 safety
-0.45 seem confus
-0.45 soap
-0.45 spicy
-0.45 stiff from
-0.45 stretch
-0.45 summer
-0.45 the #
-0.45 the difference
-0.45 up every
-0.45 warm
-0.45 when
-0.46 -glass
-0.46 =allergen =phlegm
-0.46 =allergen =tia_resolved
-0.46 =calf =radiates_leg
-0.46 =chest_lasting =walks_on_it
-0.46 =choking_passed =eye_hit_bad
-0.46 =ear_pain =pain_any
-0.46 =limb_injury =possible_fracture
-0.46 =walks_on_it
-0.46 ^ _ monday
-0.46 ^ _ rate
-0.46 ^ _ shoulder
-0.46 ^ bee
-0.46 ^ low
-0.46 ^ stiff
-0.46 ^ toothache
-0.46 a blue
-0.46 bug
-0.46 burp after
-0.46 but _ can
-0.46 can _ go
-0.46 concert
-0.46 cough for
-0.46 eye _ from
-0.46 half an
-0.46 i _ all
-0.46 i _ breakfast
-0.46 i slept
-0.46 it bled
-0.46 lunch
-0.46 muscle
-0.46 my cat
-0.46 need _ refill
-0.46 no _ -no
-0.46 recipe
-0.46 son _ #
-0.46 stuffy nose
-0.46 the afternoon
-0.46 the concert
-0.46 toddler _ eat
-0.46 too short
-0.46 turn into
-0.46 vaccin
-0.46 was _ on
-0.46 week _ its
-0.46 when _ drink
-0.46 worry
-0.47 # on
-0.47 #11+ th
-0.47 =animal_bite =scratched
-0.47 =blood_streak =limb_injury
-0.47 =chest_lasting =diarrhea
-0.47 =choking_passed =fainted
-0.47 =ear_wax =raynaud_usual
-0.47 ^ <had
-0.47 ^ _ burn
-0.47 ^ _ it
-0.47 ^ _ itch
-0.47 ^ _ yo
-0.47 ^ pink
-0.47 ^ stubb
-0.47 a pimple
-0.47 bedtime
-0.47 bos
-0.47 brac
-0.47 bump my
-0.47 diabetic and
-0.47 do _ need
-0.47 ear _ on
-0.47 heartburn after
-0.47 his _ at
-0.47 i _ took
-0.47 i at
-0.47 i sleep
-0.47 id
-0.47 is there
-0.47 list
-0.47 my _ had
-0.47 my _ wash
-0.47 my _ when
-0.47 my bos
-0.47 ok now
-0.47 once _ the
-0.47 season
-0.47 since the
-0.47 sore _ i
-0.47 start yesterday
-0.47 tv
-0.47 water gun
-0.47 week from
-0.47 what should
-0.47 when can
-0.47 with _ eye
-0.48 -symptom
-0.48 =dangerous_person =swallowed_thing
-0.48 =nausea =pregnant
-0.48 ?do
-0.48 ^ ?what
-0.48 ^ _ minut
-0.48 ^ _ scratch
-0.48 ^ _ today
-0.48 ^ _ tuesday
-0.48 ^ the
-0.48 arm feel
-0.48 baby _ her
-0.48 been feel
-0.48 bruise _ my
-0.48 cant _ right
-0.48 dinner
-0.48 elbow in
-0.48 ever since
-0.48 eye _ it
-0.48 feel good
-0.48 funny bone
-0.48 gave me
-0.48 gun and
-0.48 happy
-0.48 i _ at
-0.48 i bump
-0.48 is it
-0.48 mom _ #11+
-0.48 my _ drink
-0.48 my _ look
-0.48 my nail
-0.48 my new
-0.48 next month
-0.48 no -headache
-0.48 no -symptom
-0.48 not -sleep
-0.48 phlegm
-0.48 price
-0.48 same as
-0.48 several time
-0.48 the #11+
-0.48 the price
-0.48 toy
-0.48 up a
-0.48 we _ a
-0.48 when im
-0.48 wind
-0.48 yawn
-0.49 # pm
-0.49 #11+ am
-0.49 <my
-0.49 <year <ago
-0.49 =child_got_pills =hours_pain
-0.49 =eye_area =itching
-0.49 =eye_area =itchy_only
-0.49 =limb_injury =nail_word
-0.49 ^ mosquito
-0.49 ^ slight
-0.49 ^ temp
-0.49 ^ threw
-0.49 a _ bruise
-0.49 a _ cough
-0.49 a nurse
-0.49 all the
-0.49 and sleep
-0.49 are red
-0.49 as alway
-0.49 athlet
-0.49 athlet foot
-0.49 baby _ feed
-0.49 better
-0.49 braxton
-0.49 braxton hick
-0.49 brown
-0.49 burn _ tongue
-0.49 can _ get
-0.49 carry groceri
-0.49 chapp
-0.49 cut _ finger
-0.49 final
-0.49 gett better
-0.49 groceri
-0.49 hick
-0.49 i drink
-0.49 i eat
-0.49 is _ yellow
-0.49 is feed
-0.49 is my
-0.49 keep it
-0.49 kid _ the
-0.49 low fever
-0.49 much coffee
-0.49 my _ lol
-0.49 recommendation
-0.49 stubb
-0.49 sugar #99+
-0.49 the day
-0.49 tiny
-0.49 too _ coffee
-0.49 where _ i
-0.5 # out
-0.5 -trouble
-0.5 =allergen =co_words
-0.5 =bite_bad =silent_for_a_reason
-0.5 =burn_any =kitchen_smoke
-0.5 =burn_severity =during_exercise
-0.5 =during_exercise =pain_any
-0.5 =ear_wax =hoarse
-0.5 =elderly =hearing
-0.5 =kitchen_smoke
-0.5 ?seizur
-0.5 ?what
-0.5 ^ _ almost
-0.5 ^ _ for
-0.5 ^ _ hit
-0.5 ^ _ or
-0.5 ^ _ slept
-0.5 ^ _ that
-0.5 a _ short
-0.5 am
-0.5 annoy
-0.5 blood on
-0.5 can
-0.5 cros
-0.5 flu _ and
-0.5 grind my
-0.5 how much
-0.5 hungry
-0.5 i _ not
-0.5 i read
-0.5 i wake
-0.5 keep _ down
-0.5 kid ate
-0.5 level
-0.5 my thumb
-0.5 paper cut
-0.5 prescription
-0.5 several
-0.5 slept badly
-0.5 tenni
-0.5 tooth
-0.5 when _ i
-0.51 #11+ is
-0.51 <when
-0.51 <year
-0.51 =chest_lasting =sugar_very_high
-0.51 ?how
-0.51 ^ #11+
-0.51 ^ _ headache
-0.51 ^ _ spot
-0.51 and sneez
-0.51 back _ after
-0.51 bled for
-0.51 bored
-0.51 can she
-0.51 coworker _ a
-0.51 crash in
-0.51 day of
-0.51 due in
-0.51 dust
-0.51 eye twitch
-0.51 feel great
-0.51 gain weight
-0.51 heal
-0.51 is _ safe
-0.51 just a
-0.51 just feel
-0.51 like that
-0.51 noon
-0.51 on _ arm
-0.51 on _ car
-0.51 streak _ blood
-0.51 streak of
-0.51 the _ at
-0.51 thi _ is
-0.51 thi job
-0.51 tired after
-0.51 to _ smok
-0.51 toddler _ a
-0.51 took _ pill
-0.51 traffic
-0.51 watch
-0.51 we had
-0.51 yeast
-0.51 yo boy
-0.52 -of
-0.52 =allergen =belly_word
-0.52 ^ _ hand
-0.52 ^ _ palm
-0.52 ^ _ scream
-0.52 ^ _ sleep
-0.52 ^ _ with
-0.52 ^ first
-0.52 ^ small
-0.52 a cough
-0.52 a counselor
-0.52 from sleep
-0.52 give
-0.52 i _ #11+
-0.52 im _ about
-0.52 leg _ sore
-0.52 movie
-0.52 my _ faint
-0.52 my _ swell
-0.52 on _ toe
-0.52 pregnant _ throw
-0.52 roll over
-0.52 scar of
-0.52 school
-0.52 stuffy
-0.52 swimm
-0.52 thi cold
-0.52 wet diaper
-0.52 with that
-0.52 you have
-0.53 <last <year
-0.53 =asks_meaning =coughs_blood
-0.53 =ate_dye
-0.53 =cold_only
-0.53 =overdose_taken =takes_daily
-0.53 =possible_fracture =twisted
-0.53 ^ _ oil
-0.53 ^ _ thirty
-0.53 ^ _ threw
-0.53 ^ insulin
-0.53 a mosquito
-0.53 bit red
-0.53 call
-0.53 crav
-0.53 dizzy on
-0.53 for four
-0.53 have _ my
-0.53 have and
-0.53 in _ even
-0.53 in pregnancy
-0.53 it at
-0.53 joke
-0.53 look _ in
-0.53 now and
-0.53 number
-0.53 physical
-0.53 pollen
-0.53 scrap
-0.53 screen
-0.53 should i
-0.53 swollen after
-0.53 the _ th
-0.53 the even
-0.53 up _ i
-0.54 -any
-0.54 =burn_severity =chest_injury_or_ache
-0.54 =chest_any =chest_injury_or_ache
-0.54 =cut_by_accident =pain_any
-0.54 =dementia_known
-0.54 ^ ?can
-0.54 ^ _ bad
-0.54 ^ last
-0.54 ^ roof
-0.54 a #
-0.54 a checkup
-0.54 bump his
-0.54 burn from
-0.54 can we
-0.54 dry cough
-0.54 hair is
-0.54 have asthma
-0.54 itchy
-0.54 jean
-0.54 mild fever
-0.54 past
-0.54 smell bad
-0.54 thursday
-0.54 to talk
-0.54 today
-0.55 #11+ _ dizzy
-0.55 -cough
-0.55 =burn_severity =dentist
-0.55 =hours_pain =sugar_very_high
-0.55 =iron_pills
-0.55 =limb_injury =twisted
-0.55 =low_mood
-0.55 ?is
-0.55 ^ _ in
-0.55 ^ _ phone
-0.55 ^ _ smoke
-0.55 ^ can
-0.55 ^ for
-0.55 ^ lip
-0.55 ^ tonight
-0.55 any tip
-0.55 book
-0.55 breath _ the
-0.55 breath when
-0.55 chip
-0.55 coat
-0.55 driv
-0.55 expir
-0.55 i _ after
-0.55 key
-0.55 my phone
-0.55 no -numbnes
-0.55 now _ then
-0.55 perfect
-0.55 picky
-0.55 slight
-0.55 to #
-0.56 -week
-0.56 =back_pain =preterm_weeks
-0.56 =cough =ear_wax
-0.56 ?a
-0.56 ?about
-0.56 ^ <my
-0.56 ^ _ ache
-0.56 ^ _ an
-0.56 ^ _ feet
-0.56 ^ _ sore
-0.56 ^ between
-0.56 ^ wrong
-0.56 after leg
-0.56 anxiety
-0.56 ate _ much
-0.56 ate too
-0.56 beet
-0.56 between _ and
-0.56 bit of
-0.56 crayon
-0.56 group
-0.56 growl
-0.56 its gone
-0.56 me a
-0.56 my appointment
-0.56 my today
-0.56 onion
-0.56 should
-0.56 snor and
-0.56 stomach growl
-0.56 support
-0.56 swallow gum
-0.56 vaccine
-0.56 with _ new
-0.57 #11+ _ want
-0.57 -pain
-0.57 =a_lot =baby
-0.57 =bite_bad =muscle_strain_word
-0.57 =burn_severity =throat_sore
-0.57 =calf =sting
-0.57 =during_exercise =fever
-0.57 =itching
-0.57 a little
-0.57 beat fast
-0.57 get a
-0.57 gym
-0.57 heart _ fast
-0.57 i get
-0.57 like to
-0.57 menopause
-0.57 mg
-0.57 my dog
-0.57 stiff in
-0.57 stres
-0.57 teeth
-0.57 the bill
-0.57 tongue on
-0.57 with _ cold
-0.58 -numbnes
-0.58 -yet
-0.58 <last
-0.58 =blood_streak =scratched
-0.58 =choking =choking_passed
-0.58 =dentist
-0.58 ?of
-0.58 ^ _ you
-0.58 bean
-0.58 bleed stopp
-0.58 fell _ his
-0.58 grandma _ #11+
-0.58 i _ on
-0.58 my _ need
-0.58 thi cough
-0.58 was _ after
-0.59 =a_lot =newborn
-0.59 =chest_injury_or_ache
-0.59 =chest_injury_or_ache =pain_any
-0.59 =during_exercise
-0.59 ^ _ could
-0.59 allergy
-0.59 and drink
-0.59 feel full
-0.59 from _ dentist
-0.59 im sad
-0.59 later
-0.59 loose stool
-0.59 mild headache
-0.59 my _ beat
-0.59 my _ smell
-0.59 nervou
-0.59 ring
-0.59 scab
-0.59 shav
-0.59 stiff _ the
-0.59 teenager
-0.59 toenail
-0.59 wax
-0.59 without -my
-0.6 # _ #
-0.6 -headache
-0.6 -monday
-0.6 ^ _ thi
-0.6 ^ _ when
-0.6 ^ tomorrow
-0.6 a cherry
-0.6 after lunch
-0.6 coffee
-0.6 first
-0.6 hurt from
-0.6 i _ dizzy
-0.6 in march
-0.6 march
-0.6 my _ want
-0.6 shoe
-0.6 sleep
-0.6 son got
-0.6 swallow _ cherry
-0.6 to #99+
-0.61 -my
-0.61 -no
-0.61 =itching =itchy_only
-0.61 =itching =sting
-0.61 =itchy_only
-0.61 =stye
-0.61 ^ _ elbow
-0.61 ^ sore
-0.61 ^ which
-0.61 ache
-0.61 after _ day
-0.61 back is
-0.61 clinic
-0.61 excit
-0.61 fever is
-0.61 is _ bit
-0.61 leg day
-0.61 on it
-0.61 schedule
-0.61 team
-0.61 turn my
-0.62 =a_lot =young_baby
-0.62 =baby =rash
-0.62 =dangerous_person =during_exercise
-0.62 =takes_daily
-0.62 ^ _ call
-0.62 ^ ten
-0.62 a mild
-0.62 before
-0.62 cherry
-0.62 fever broke
-0.62 it out
-0.62 my _ play
-0.62 my usual
-0.62 over #11+
-0.62 sign
-0.62 swallow _ gum
-0.62 was #11+
-0.62 weekend
-0.62 where
-0.62 you
-0.63 =allergen =vaccine_said
-0.63 =chest_lasting =choking_passed
-0.63 =tired
-0.63 ?can
-0.63 ?i
-0.63 ^ _ bump
-0.63 ^ _ crie
-0.63 ^ _ nose
-0.63 ^ dry
-0.63 ^ next
-0.63 ^ stabb
-0.63 am i
-0.63 and _ fine
-0.63 cholesterol
-0.63 get _ in
-0.63 help
-0.63 in winter
-0.63 mosquito bite
-0.63 question
-0.63 quit smok
-0.63 what
-0.64 =blood_streak =pain_any
-0.64 =itchy_only =sting
-0.64 =refuses =silent_for_a_reason
-0.64 =vaccine_said
-0.64 ?for
-0.64 ?in
-0.64 ^ _ do
-0.64 ^ _ neck
-0.64 ^ _ to
-0.64 ^ monday
-0.64 feel _ bit
-0.64 i _ short
-0.64 is _ pain
-0.64 is scratchy
-0.64 lice
-0.64 my _ last
-0.64 my insurance
-0.64 otherwise
-0.64 pimple on
-0.64 swallow her
-0.64 throat _ scratchy
-0.64 to _ a
-0.64 well
-0.65 -fever
-0.65 =blood_streak =cough
-0.65 =constipation
-0.65 ^ how
-0.65 a day
-0.65 bath
-0.65 can i
-0.65 counselor
-0.65 got _ on
-0.65 have _ cold
-0.65 in _ neck
-0.65 is _ ok
-0.65 it still
-0.65 it stopp
-0.65 job
-0.65 mis
-0.65 no -fever
-0.65 on monday
-0.65 pimple
-0.65 son _ his
-0.65 sore
-0.65 streak
-0.65 thirty
-0.65 was _ of
-0.66 -blood
-0.66 =cold_outside
-0.66 =seizure_usual
-0.66 form
-0.66 hemorrhoid
-0.66 how
-0.66 no -blood
-0.66 pain _ a
-0.66 sore after
-0.66 yet
-0.67 #99+ since
-0.67 ^ by
-0.67 a pain
-0.67 diaper rash
-0.67 eyelash
-0.67 smok
-0.67 th
-0.67 tired
-0.68 =choking_passed =tia_resolved
-0.68 ^ _ and
-0.68 are _ from
-0.68 can you
-0.68 how do
-0.68 is a
-0.68 low
-0.68 thumb
-0.69 =during_exercise =short_breath
-0.69 =never_spoke_word =speech
-0.69 about it
-0.69 acne
-0.69 all good
-0.69 and play
-0.69 any
-0.69 doctor
-0.69 dry
-0.69 i could
-0.69 need
-0.69 out _ #
-0.69 pm
-0.69 saturday
-0.7 =choking_passed
-0.7 ^ no
-0.7 ^ not
-0.7 ^ when
-0.7 a runny
-0.7 baby _ up
-0.7 bled
-0.7 for my
-0.7 from now
-0.7 my _ get
-0.7 need a
-0.7 pizza
-0.7 sore from
-0.7 spit up
-0.7 stitch
-0.7 what doe
-0.7 with thi
-0.71 december
-0.71 game
-0.71 january
-0.71 the time
-0.71 tickle
-0.71 what help
-0.71 when is
-0.72 =low_mood_deep
-0.72 =raynaud_usual
-0.72 ^ hiccup
-0.72 cough _ fever
-0.72 slept
-0.72 so _ my
-0.72 why
-0.73 =cold_outside =ear_wax
-0.73 ^ sweaty
-0.73 alway
-0.73 feel the
-0.73 in _ morning
-0.73 made my
-0.73 my period
-0.73 pregnancy
-0.73 runny
-0.73 runny nose
-0.73 the morning
-0.74 ^ _ pill
-0.74 make me
-0.74 my _ seem
-0.74 my _ the
-0.74 next
-0.74 sunburn
-0.74 sunday
-0.74 to take
-0.75 ^ light
-0.75 constipat
-0.75 heartburn
-0.75 loud
-0.75 she fine
-0.75 since monday
-0.75 sugar was
-0.75 these
-0.76 ^ _ get
-0.76 a _ red
-0.76 a cold
-0.76 date
-0.76 do you
-0.76 garden
-0.76 massage
-0.76 pink eye
-0.76 spr
-0.76 visit
-0.77 # pill
-0.77 ^ feel
-0.77 after work
-0.77 all _ time
-0.77 de
-0.77 fine now
-0.77 friday
-0.77 give me
-0.77 period
-0.78 ^ _ doe
-0.78 ^ are
-0.78 feel ok
-0.78 gum
-0.78 hear aid
-0.78 insurance
-0.78 my _ snor
-0.78 what is
-0.79 ^ what
-0.79 aid
-0.79 has _ cold
-0.79 how _ i
-0.79 my glass
-0.79 normal
-0.79 sometim
-0.8 #11+ pound
-0.8 =asks_meaning
-0.8 =aura_usual
-0.8 ^ is
-0.8 blister on
-0.8 cream
-0.8 end of
-0.8 gassy
-0.8 hair
-0.8 loose
-0.8 test
-0.8 winter
-0.81 ^ ear
-0.81 ^ stomach
-0.81 a _ nose
-0.81 follow
-0.81 food
-0.81 is fine
-0.81 itch
-0.81 love
-0.81 next week
-0.81 twitch
-0.82 ^ dizzy
-0.82 ^ mild
-0.82 bruise
-0.82 the dentist
-0.83 bloat
-0.83 could
-0.83 tomorrow
-0.83 upset
-0.84 can he
-0.84 is _ from
-0.84 vitamin
-0.85 =during_exercise =racing_heart
-0.85 =eating_disorder
-0.85 =sunburn
-0.85 =twisted
-0.85 ^ _ make
-0.85 arm _ sore
-0.85 at night
-0.85 ok
-0.85 therapy
-0.86 are sore
-0.86 elbow
-0.86 feel _ since
-0.86 fine
-0.86 i _ sleep
-0.86 mosquito
-0.86 paper
-0.86 tuesday
-0.87 #99+ _ #11+
-0.87 great
-0.87 husband snor
-0.87 toddler wont
-0.87 wash
-0.87 wednesday
-0.88 # _ of
-0.88 a bit
-0.89 ^ _ after
-0.89 ^ _ period
-0.89 feel fine
-0.89 scratchy
-0.89 small
-0.9 # #11+
-0.9 doe
-0.9 due
-0.9 mild
-0.9 result
-0.91 made
-0.91 play
-0.92 refill
-0.93 diet
-0.93 glass
-0.93 hiccup
-0.93 my hair
-0.94 in _ morn
-0.94 my fever
-0.94 phone
-0.94 the morn
-0.94 was #99+
-0.94 which
-0.94 year _ has
-0.95 at #
-0.95 safe
-0.96 good
-0.96 please
-0.96 sneez
-0.96 snor
-0.98 ^ _ day
-0.98 appointment
-0.98 bill
-0.98 check
-0.98 milk
-0.99 ^ thi
-1 once
-1.02 morning
-1.04 -sleep
-1.04 ^ _ fever
-1.04 is sore
-1.04 scratch
-1.04 want a
-1.05 ^ headache
-1.05 checkup
-1.05 dentist
-1.05 monday
-1.06 i _ #
-1.07 and need
-1.07 exam
-1.08 and want
-1.12 sad
-1.13 is that
-1.22 laugh
-1.23 haha
-1.32 late
-1.37 cant sleep
-1.4 ^ in
-1.49 lol
`,
}
