import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.05,
  emergencyFrom: 0.84,
  nurseFrom: 0.29,
  weights: `
1.71 =stab_shot
1.67 =oxygen_low
1.64 =suicidal
1.59 =amputated
1.59 =electric
1.53 =drowning
1.53 =self_harm_now
1.49 =during_exercise =fainted
1.47 =baby_quiet
1.47 =harm_others
1.46 collaps
1.45 =fever =immunosuppressed
1.44 =device_alarm
1.43 =wild_bite
1.41 =black_stool
1.41 =fever =young_baby
1.38 =fever =newborn
1.36 found
1.34 =abuse_danger
1.3 =snake
1.29 =seizure
1.29 electrocut
1.28 =poison_swallowed
1.28 =swallowed_battery
1.27 =deformed
1.27 =snake =snake_bad
1.23 =overdose_taken
1.2 =animal_bite =bite_bad
1.19 =choking
1.17 =baby_still =pregnant
1.16 =allergen =stab_shot
1.16 =contractions
1.16 =harm_others =pain_any
1.15 =chest_lasting =suicidal
1.15 a seizure
1.14 =burn_big
1.14 ^ _ chok
1.14 min
1.13 =inhaler_fails
1.12 chok
1.12 seizure
1.11 =chemical_word =eye_chemical
1.11 =sugar_low =sugar_very_low
1.11 =sugar_very_low
1.11 =unresponsive
1.1 =sugar_low
1.09 to die
1.08 =asthma =inhaler_fails
1.08 =burn_big =burn_severity
1.08 =water_broke
1.07 =again_fainted
1.07 =amputated =limb_injury
1.07 =burn_any =burn_big
1.07 =chemical_word =eye_area
1.07 =very_fast_pulse
1.06 =chest_lasting =seizure
1.06 touch
1.05 =baby_quiet =baby_still
1.05 =burn_any =burn_severity
1.05 =carbon_monoxide
1.05 =eye_area =face_blisters
1.05 =face_blisters
1.05 =smoke
1.04 =sugar_extreme
1.04 =sugar_extreme =sugar_very_high
1.03 =cut_self
1.03 =pierced_through
1.02 =abuse_danger =dangerous_person
1.02 =alcohol =poison_swallowed
1.02 =bite_bad =co_words
1.02 shook
1.01 =deformed =limb_injury
1.01 =soaking_pad
1.01 hav a
1.01 is chok
1 =means_mentioned =suicidal
1 =pregnant =vaginal_bleeding
0.99 =carbon_monoxide =co_words
0.99 =hours_pain =seizure
0.99 point
0.99 to _ it
0.98 =priapism
0.97 =animal_bite =wild_bite
0.97 =barking_stridor
0.97 =burn_severity =child_got_pills
0.97 =child_got_pills =poison_swallowed
0.97 =hours_pain =suicidal
0.97 bent
0.97 drowsy
0.96 =dangerous_person =unresponsive
0.95 #11+ tylenol
0.95 =amputated =scratched
0.95 =amputated =wound
0.95 =bite_bad =face_blisters
0.95 =clot_risk =fever
0.95 =skin_peeling
0.95 foam
0.95 i _ raped
0.95 raped
0.95 was raped
0.94 =contractions =pregnant
0.94 =ear_swollen
0.94 =unresponsive =wakes
0.94 from a
0.94 pass out
0.93 =cannot_breathe
0.93 die
0.93 fluid
0.93 raccoon
0.92 =baby_hot =young_baby
0.92 =chest_pressure
0.92 =vomiting_blood
0.92 end it
0.92 i _ stabb
0.92 my _ collaps
0.92 was _ in
0.92 way
0.91 =bleeding_any =pregnant
0.91 =bluish =turning_blue
0.91 =long_bleed =nosebleed
0.91 =poison_swallowed =swallowed_battery
0.91 =turning_blue
0.91 tell
0.91 the floor
0.91 took #11+
0.9 =bite_bad =chemical_word
0.9 =bluish =lips_blue
0.9 =chest_any =chest_pressure
0.9 =contractions =preterm_weeks
0.9 =lips_blue
0.9 and just
0.9 behind
0.9 had _ seizure
0.9 myself
0.9 turn blue
0.89 =allergen =poison_swallowed
0.89 =blood_streak =soft_spot
0.89 =chemical_strong
0.89 =chemical_strong =chemical_word
0.89 =eye_hit_bad =soft_spot
0.89 =soft_spot
0.89 forward
0.89 wound
0.88 =diabetes =overdose_taken
0.88 =jaw_locked
0.88 =pink_foam
0.88 =pregnant =water_broke
0.88 heart is
0.88 that wont
0.88 to end
0.88 wont go
0.87 =chemical_word =swallowed_battery
0.87 =eye_pierced
0.87 =no_urine
0.87 have _ fever
0.87 oxygen _ #11+
0.86 -up
0.86 =again_fainted =fainted
0.86 =baby_quiet =burn_severity
0.86 =extreme_fever
0.86 =extreme_fever =fever
0.86 =extreme_fever =high_fever
0.86 =fainted
0.86 =racing_heart =very_fast_pulse
0.86 =seizure =seizure_repeat
0.86 =seizure_repeat
0.86 =sugar_very_high
0.86 caught
0.86 kill myself
0.85 =bladder_bowel_loss
0.85 =bluish
0.85 =chemical_word =poison_swallowed
0.85 =dystonia
0.85 =vomiting =vomiting_blood
0.85 hang
0.85 implant
0.85 old wont
0.85 tell _ to
0.84 =baby_still
0.84 =burn_severity =chest_pressure
0.84 =burn_severity =harm_others
0.84 =coughs_blood =pink_foam
0.84 =heart_attack_said
0.84 ^ chok
0.84 a _ bit
0.84 my friend
0.84 nonstop
0.84 on _ floor
0.84 unconsciou
0.84 used my
0.83 =anaphylaxis_said
0.83 =anaphylaxis_said =using_word
0.83 =appendix_pain
0.83 =appendix_pain =appendix_said
0.83 =faint_exertion
0.83 =legs_gone
0.83 black
0.83 crush
0.83 feel _ im
0.83 my epipen
0.83 temp _ #99+
0.83 used _ epipen
0.83 word
0.82 =breath_pauses
0.82 =eye_area =shingles
0.82 =face_blisters =shingles
0.82 =headache =vomiting
0.82 =hours_pain =speech
0.82 caught in
0.82 is bleed
0.82 of _ finger
0.82 snake bit
0.82 was _ by
0.81 =alcohol =child_got_pills
0.81 =chemical_word =child_got_pills
0.81 =collapsed_word
0.81 =collapsed_word =fainted
0.81 =done_with_it
0.81 =eye_hit_bad =pregnant
0.81 =hanging_attempt
0.81 =stab_shot =wound
0.81 and _ are
0.81 gush
0.81 is hav
0.81 knife
0.81 open
0.81 tell me
0.81 was _ and
0.8 -peed
0.8 =cannot_breathe =short_breath
0.8 =drugs_taken
0.8 =gradual_numb
0.8 =withdrawal
0.8 fish hook
0.8 her _ and
0.8 like im
0.8 to _ myself
0.8 wont wake
0.79 =a_lot =soaking_pad
0.79 =child_got_pills =overdose_taken
0.79 =pain_beyond
0.79 and _ have
0.79 caught _ the
0.79 got stabb
0.79 im in
0.79 into
0.79 through my
0.78 =bluish =burn_severity
0.78 =burn_severity =cannot_breathe
0.78 =dangerous_person =speech
0.78 =preterm_weeks =water_broke
0.78 =saddle_numb
0.78 chest and
0.78 down and
0.78 fever and
0.78 inhal
0.78 on _ and
0.77 =chemical_burn
0.77 =chemical_burn =chemical_word
0.77 =co_words =head_danger
0.77 =cold_limb =limb_injury
0.77 =drowsy
0.77 =face_droop
0.77 =rash =skin_peeling
0.77 =vision_loss
0.77 ^ electrocut
0.77 and she
0.77 came back
0.77 every _ minut
0.77 her head
0.77 my _ lip
0.77 oxygen is
0.77 soak
0.77 week with
0.76 =child_got_pills =swallowed_battery
0.76 =dangerous_person =harm_others
0.76 =eye_hit_bad =sugar_low
0.76 =limb_injury =water_broke
0.76 =means_mentioned =self_harm_now
0.76 =pain_any =suicidal
0.76 =swelling_throat =tongue_swollen
0.76 =tongue_swollen
0.76 =water_broke =waters_said
0.76 =waters_said
0.76 =weak_one_side
0.76 and _ dizzy
0.76 and _ out
0.76 floor
0.76 like _ and
0.76 my _ week
0.76 tonight
0.76 want _ die
0.76 with _ breath
0.75 # wks
0.75 =a_lot =bleeding_any
0.75 =animal_bite
0.75 =fever =stiff_neck
0.75 =rigors =wound_infected
0.75 =slow_heart
0.75 bleed from
0.75 child
0.75 found my
0.75 is bent
0.75 limp
0.75 my child
0.75 noise
0.75 rope
0.75 took too
0.75 wont _ up
0.74 =bite_bad =deformed
0.74 =bite_bad =stab_shot
0.74 =blood_thinner =fall_any
0.74 =born_part
0.74 =cough =drowning
0.74 =cut_self =limb_injury
0.74 =cut_self =scratched
0.74 =cut_self =wound
0.74 =head_danger =vomiting_blood
0.74 =heat_danger =heat_exposure
0.74 =high_fever
0.74 =means_at_hand
0.74 =means_mentioned =overdose_taken
0.74 a knife
0.74 after _ fall
0.74 and wont
0.74 cant _ it
0.74 isnt -breath
0.74 on one
0.74 seizur
0.74 swell up
0.74 was found
0.74 water broke
0.73 -right
0.73 =burn_severity =overdose_taken
0.73 =carbon_monoxide =head_danger
0.73 =carbon_monoxide =headache
0.73 =clot_risk =immunosuppressed
0.73 =confused =fever
0.73 =device_alarm =heart_condition
0.73 =device_alarm =valve_or_device
0.73 =speech
0.73 =swelling_throat
0.73 ^ _ collaps
0.73 and her
0.73 and ive
0.73 baby lip
0.73 black and
0.73 chemo
0.73 do it
0.73 got _ with
0.73 i pass
0.73 sense
0.73 the point
0.73 through
0.72 =baby_quiet =pregnant
0.72 =blood_streak =swallowed_battery
0.72 =blood_thinner =head_injury
0.72 =burn_severity =poison_swallowed
0.72 =chest_lasting =priapism
0.72 =fainted =tia_resolved
0.72 =fever =rash
0.72 =heat_danger
0.72 =hours_pain =priapism
0.72 =overdose_taken =using_word
0.72 ^ found
0.72 and hes
0.72 and short
0.72 bad _ on
0.72 cant _ her
0.72 collaps _ the
0.72 for _ hour
0.72 i _ black
0.72 im bleed
0.72 out _ the
0.72 pass
0.72 sugar is
0.72 that _ go
0.72 the kitchen
0.71 =allergen =swelling_throat
0.71 =baby_quiet =chest_lasting
0.71 =calf =stab_shot
0.71 =co_alarm
0.71 =confused
0.71 =ear_blood =eye_hit_bad
0.71 =limp_refuses =unresponsive
0.71 =mania_psychosis =sleepless_days
0.71 =overdose_taken =ulcer_nsaid
0.71 =wont_feed =young_baby
0.71 ^ _ child
0.71 baby #
0.71 cant _ my
0.71 cant open
0.71 chill
0.71 collaps at
0.71 fire
0.71 hook
0.71 just had
0.71 like coffee
0.71 magnet
0.71 me to
0.71 now my
0.71 on _ side
0.71 over #99+
0.71 oxygen
0.7 #99+ and
0.7 =born_part =contractions
0.7 =burn_severity =skin_peeling
0.7 =chest_lasting =pregnant
0.7 =eye_area =jaundice
0.7 =fever =many_days
0.7 =phlegm =water_broke
0.7 blue
0.7 dont know
0.7 got into
0.7 my _ speech
0.7 off _ the
0.7 push
0.7 wheez
0.69 =allergen =bite_bad
0.69 =bp_high =bp_very_high
0.69 =bp_very_high
0.69 =chest_lasting =chest_pressure
0.69 =chest_pressure =squeezing_word
0.69 =confused =dangerous_person
0.69 =confused =head_danger
0.69 =cut_by_accident =overdose_taken
0.69 =deep_cut
0.69 =during_exercise =faint_exertion
0.69 =faint_exertion =fainted
0.69 =feels_sleepy
0.69 =fell_baby
0.69 =fever =high_fever
0.69 =numb_any =weak_legs
0.69 ^ cant
0.69 and ther
0.69 burst
0.69 by the
0.69 fingertip
0.69 im dizzy
0.69 is _ on
0.69 pressure _ over
0.69 someth
0.69 the tip
0.69 ther
0.69 to hurt
0.68 #11+ min
0.68 -in _ -hour
0.68 =bladder_bowel_loss =pain_any
0.68 =bp_extreme
0.68 =bp_extreme =bp_high
0.68 =bp_extreme =bp_very_high
0.68 =calf =ear_wax
0.68 =chest_lasting =drowning
0.68 =coughs_blood
0.68 =irregular_heart
0.68 =legs_gone =weak_legs
0.68 =no_urine =vomiting_constantly
0.68 =noisy_rest
0.68 =purple_rash
0.68 =rash =tick
0.68 ^ _ by
0.68 and he
0.68 anymore
0.68 cant keep
0.68 eyeball
0.68 feel sick
0.68 got shot
0.68 heart _ and
0.68 is bulg
0.68 lip look
0.68 my appendix
0.68 off the
0.68 one side
0.68 stabb
0.68 week _ has
0.68 white and
0.68 wont
0.67 =allergen =overdose_taken
0.67 =allergen =swelling_lips
0.67 =baby_hot =newborn
0.67 =birth_now
0.67 =bleeding_any =ear_blood
0.67 =bleeding_heavy
0.67 =chest_lasting =self_harm_now
0.67 =chest_lasting =soaking_pad
0.67 =done_with_it =goodbye_note
0.67 =ear_blood
0.67 =eye_hit_bad =vision_loss
0.67 =fever =recent_travel
0.67 =head_danger =rash
0.67 =hours_pain =self_harm_now
0.67 =means_mentioned =wound
0.67 =pain_beyond =skin_black
0.67 =skin_black
0.67 =urinary_stuck
0.67 a _ lump
0.67 and _ short
0.67 and chill
0.67 and im
0.67 grape
0.67 hasnt
0.67 his _ and
0.67 is turn
0.67 my _ keep
0.67 my _ turn
0.67 pad
0.67 so bad
0.66 =allergen =throat_tight
0.66 =animal_bite =burn_severity
0.66 =armed_now
0.66 =baby_still =burn_severity
0.66 =barking_stridor =croup_cough
0.66 =bite_bad =face_droop
0.66 =bleeding_heavy =eye_hit_bad
0.66 =burn_severity =chemical_word
0.66 =burn_severity =fever
0.66 =burn_severity =unresponsive
0.66 =co_words =suicidal
0.66 =confused =speech
0.66 =cough =coughs_blood
0.66 =drowsy =head_danger
0.66 =retractions
0.66 =swelling =tongue_swollen
0.66 a bat
0.66 and _ breath
0.66 back _ and
0.66 bat
0.66 confus
0.66 down _ my
0.66 eaten
0.66 hav
0.66 i _ like
0.66 is _ off
0.66 like #11+
0.66 puk
0.66 swallow a
0.66 the left
0.66 ther a
0.66 thought of
0.65 -move
0.65 =a_lot =vaginal_bleeding
0.65 =bite_bad =burn_big
0.65 =bite_bad =shingles
0.65 =breathe_word
0.65 =breathe_word =short_breath
0.65 =burn_severity =deep_burn
0.65 =burn_severity =face_droop
0.65 =child_got_pills
0.65 =confused =elderly
0.65 =confused =hallucinating
0.65 =dangerous_person =stab_shot
0.65 =deep_burn
0.65 =diarrhea =rectal_blood
0.65 =diarrhea =stool_blood
0.65 =dry_mouth
0.65 =ear_wax =limb_cold_pale
0.65 =eye_hit_bad =vomiting_blood
0.65 =feels_sleepy =head_danger
0.65 =fever =swelling
0.65 =getting_worse =short_breath
0.65 =heart_condition =valve_or_device
0.65 =lab_danger
0.65 =limb_gave
0.65 =limb_gave =weak_one_side
0.65 =rigors
0.65 =sleepless_days
0.65 =slow_breathing
0.65 =stroke_said
0.65 =stroke_said =stroke_word
0.65 =valve_or_device
0.65 ^ _ put
0.65 ^ think
0.65 a handful
0.65 and _ feel
0.65 and _ of
0.65 and hard
0.65 feel like
0.65 got _ off
0.65 handful
0.65 handful of
0.65 my _ isnt
0.65 my _ sugar
0.65 pink foam
0.65 the mouth
0.65 wks
0.64 =a_lot =rectal_blood
0.64 =again_fainted =chest_lasting
0.64 =again_fainted =hours_pain
0.64 =allergen =short_breath
0.64 =baby =unresponsive
0.64 =belly_word =hernia_stuck
0.64 =belly_word =throbbing_lump
0.64 =bleeding_any =bleeding_heavy
0.64 =bleeding_any =diarrhea
0.64 =born_part =eye_hit_bad
0.64 =breath_pauses =cannot_breathe
0.64 =chemical_word =cocaine
0.64 =ear_swollen =swelling
0.64 =elderly =speech
0.64 =fever =flank_pain
0.64 =fever =postpartum
0.64 =fever =purple_rash
0.64 =head_danger =young_baby
0.64 =limb_cold_pale
0.64 =limb_trapped
0.64 =numb_any =saddle_numb
0.64 =pain_any =throbbing_lump
0.64 =red_racing =wound_infected
0.64 =throbbing_lump
0.64 ^ _ pass
0.64 acid
0.64 and _ look
0.64 and no
0.64 cut off
0.64 everyone
0.64 finger got
0.64 flash
0.64 grey
0.64 his chest
0.64 hurt and
0.64 nitro
0.64 scream
0.64 shock
0.64 soft spot
0.64 up _ arm
0.64 was _ from
0.63 -baby
0.63 -felt _ -baby
0.63 =a_lot =suicidal
0.63 =bleeding_heavy =scratched
0.63 =burn_severity =face_blisters
0.63 =chest_lasting =unresponsive
0.63 =cough =pink_foam
0.63 =eye_bulge
0.63 =fever =rigors
0.63 =limb_injury =pregnant
0.63 =short_breath =wheeze_word
0.63 =snake =swelling
0.63 =spreading
0.63 =suicidal =using_word
0.63 =swelling_lips =swelling_throat
0.63 =wheeze_word
0.63 alarm _ going
0.63 and _ vomit
0.63 and red
0.63 bad _ and
0.63 bit me
0.63 cant wake
0.63 droop
0.63 electric shock
0.63 floppy
0.63 going to
0.63 has _ and
0.63 he got
0.63 heart rac
0.63 herself
0.63 my _ arm
0.63 my _ face
0.63 my _ touch
0.63 my water
0.63 raccoon bit
0.63 rat
0.63 rat poison
0.63 she _ and
0.63 stabb in
0.63 start in
0.63 think about
0.63 to breathe
0.63 touch me
0.63 transplant
0.63 went _ my
0.62 =baby_hot
0.62 =birth_now =contractions
0.62 =bleeding_heavy =limb_injury
0.62 =burn_severity =co_words
0.62 =burn_severity =swallowed_battery
0.62 =cut_self =hanging_attempt
0.62 =deaf_sudden
0.62 =deaf_sudden =hours_pain
0.62 =head_danger =speech
0.62 =hours_pain =soaking_pad
0.62 =immunosuppressed
0.62 =recent_surgery =wound_open
0.62 =swelling_lips =tongue_swollen
0.62 =wound_open
0.62 ^ infant
0.62 a grape
0.62 and _ throw
0.62 and confus
0.62 breathe
0.62 but my
0.62 cant lift
0.62 cleaner
0.62 fell out
0.62 had _ seizur
0.62 isnt
0.62 liv
0.62 my right
0.62 my wrist
0.62 of liv
0.62 on _ grape
0.62 pass _ at
0.62 point _ liv
0.62 point of
0.62 short of
0.62 slit
0.62 slit _ wrist
0.62 too _ insulin
0.62 what _ point
0.61 -hour
0.61 =allergen =child_got_pills
0.61 =battery_word =swallowed_battery
0.61 =bite_bad =sting
0.61 =bleeding_heavy =wound
0.61 =cant_lie_flat
0.61 =confused =hours_pain
0.61 =cough =smoke
0.61 =cramps =pregnant
0.61 =days_many =fever
0.61 =fever =purple_word
0.61 =head_danger =sugar_very_high
0.61 =near_faint =slow_heart
0.61 =rash =sting
0.61 =speech_garbled
0.61 =sugar_very_high =vomiting
0.61 =weak_legs
0.61 =wound =wound_infected
0.61 a bad
0.61 a plan
0.61 and _ blood
0.61 and see
0.61 bit by
0.61 got _ bad
0.61 is unconsciou
0.61 just _ and
0.61 mom _ is
0.61 my _ with
0.61 my whole
0.61 one _ is
0.61 over _ and
0.61 pas out
0.61 rash that
0.61 tar
0.61 temp is
0.61 that _ like
0.61 was stabb
0.61 weak and
0.6 -slept -in
0.6 -to
0.6 =baby_still =preterm_weeks
0.6 =bite_bad =throat_closing
0.6 =blood_streak =pregnant
0.6 =burn_severity =no_urine
0.6 =calf =leg_swelling_one
0.6 =chest_lasting =seizure_repeat
0.6 =cold_limb =limb_cold_pale
0.6 =contractions =eye_hit_bad
0.6 =eye_hit_bad =needle_stick
0.6 =face_droop =hours_pain
0.6 =fainted =fall_any
0.6 =fever =shaking
0.6 =fever =uti
0.6 =hallucinating =withdrawal
0.6 =head_danger =newborn
0.6 =headache =severe_headache
0.6 =hernia_stuck =needle_stick
0.6 =hours_pain =seizure_repeat
0.6 =means_at_hand =means_mentioned
0.6 =neck_swelling
0.6 =needle_stick
0.6 =rigors_hard
0.6 =self_harm_now =suicidal
0.6 =throat_closing
0.6 =throat_closing =throat_tight
0.6 =worst_ever
0.6 ^ _ wound
0.6 ^ they
0.6 a bunch
0.6 a temperature
0.6 and _ my
0.6 and my
0.6 at _ my
0.6 break
0.6 bunch
0.6 bunch of
0.6 by mistake
0.6 chok on
0.6 day and
0.6 each breath
0.6 has _ temperature
0.6 im short
0.6 is limp
0.6 mistake
0.6 my _ oxygen
0.6 piece
0.6 pupil
0.6 short _ breath
0.6 smell _ and
0.6 temperature _ #99+
0.6 temperature of
0.6 the _ and
0.6 the bathroom
0.6 thi _ and
0.6 three time
0.6 wont _ and
0.59 =a_lot =eye_hit_bad
0.59 =allergen =eye_pierced
0.59 =belly_hard =hernia_stuck
0.59 =bite_bad =hernia_stuck
0.59 =bleeding_any =fever
0.59 =blister_any =burn_any
0.59 =calf =pierced_through
0.59 =cannot_move_side
0.59 =cannot_move_side =weak_one_side
0.59 =chest_lasting =immunosuppressed
0.59 =cocaine =drugs_taken
0.59 =dark_urine =itching
0.59 =dark_urine =pregnant
0.59 =dark_urine =preterm_weeks
0.59 =days_many =wont_feed
0.59 =headache =worst_ever
0.59 =light_hurts
0.59 =mouth_sores =rash
0.59 =pulse_very_low
0.59 =severe_headache
0.59 =swelling =swelling_throat
0.59 =testicle
0.59 ^ _ keep
0.59 and _ head
0.59 and _ hot
0.59 and _ rash
0.59 and i
0.59 and now
0.59 bottle of
0.59 breath and
0.59 bright
0.59 dropp
0.59 fast and
0.59 fish _ in
0.59 high fever
0.59 hook _ my
0.59 hot and
0.59 im _ up
0.59 im throw
0.59 is _ the
0.59 is com
0.59 kitchen
0.59 look _ coffee
0.59 metal
0.59 my _ swallow
0.59 n
0.59 pale
0.59 push forward
0.59 shock me
0.59 sugar #11+
0.59 the _ side
0.59 then start
0.59 think _ broke
0.59 toddler was
0.59 took _ tylenol
0.59 turn _ and
0.59 up blood
0.58 #11+ time
0.58 -all -day
0.58 -breath -right
0.58 =a_lot =bleeding_heavy
0.58 =belly_hit =heavy_fell
0.58 =bite_bad =new_medicine
0.58 =bite_bad =numb_any
0.58 =bleeding_any =long_bleed
0.58 =blurry_vision =pregnant
0.58 =calf =weak_one_side
0.58 =chest_lasting =contractions
0.58 =deformed =possible_fracture
0.58 =eye_hit_bad =near_faint
0.58 =eye_hit_bad =preterm_weeks
0.58 =fall_any =heavy_fell
0.58 =gas_smell =head_danger
0.58 =head_danger =head_injury
0.58 =head_danger =severe_headache
0.58 =heavy_fell
0.58 =heavy_fell =hit_hard
0.58 =heavy_fell =limb_injury
0.58 =hoarse =smoke
0.58 =hours_pain =vision_loss
0.58 =radiates_groin
0.58 =rigors_hard =shaking
0.58 =severe_headache =worst_ever
0.58 =soaking_pad =vaginal_bleeding
0.58 =wont_feed
0.58 =wont_swallow
0.58 ^ _ found
0.58 and _ and
0.58 and _ in
0.58 and _ keep
0.58 awful
0.58 back and
0.58 by a
0.58 cut _ wrist
0.58 drunk
0.58 feel _ my
0.58 feel hot
0.58 have _ plan
0.58 hes _ and
0.58 his cheek
0.58 huge
0.58 in _ and
0.58 into my
0.58 just sitt
0.58 open and
0.58 shingl _ my
0.58 the bone
0.58 those little
0.58 turn purple
0.58 voic tell
0.58 want _ end
0.58 weak
0.57 # _ temp
0.57 =a_lot =speech
0.57 =arm_or_jaw_too
0.57 =at_rest
0.57 =back_pain =bladder_bowel_loss
0.57 =belly_hit =fell_baby
0.57 =bite_bad =deep_cut
0.57 =bladder_bowel_loss =urinary_stuck
0.57 =bleeding_any =preterm_weeks
0.57 =blister_any =skin_peeling
0.57 =blood_streak =spreading
0.57 =bp_very_high =squeezing_word
0.57 =burn_severity =drowning
0.57 =calf =swelling
0.57 =cannot_move_limb
0.57 =chest_lasting =drowsy
0.57 =chest_lasting =face_droop
0.57 =chest_lasting =preterm_weeks
0.57 =chest_lasting =vision_loss
0.57 =ear_pain =ear_swollen
0.57 =eye_area =rash
0.57 =fainted =refuses
0.57 =fall_any =fell_baby
0.57 =fell_baby =hit_hard
0.57 =fever =wound
0.57 =gangrene
0.57 =gangrene =pain_beyond
0.57 =gangrene =skin_black
0.57 =headache =rash
0.57 =hours_pain =immunosuppressed
0.57 =jaundice
0.57 =limb_injury =preterm_weeks
0.57 =limb_injury =waters_said
0.57 =neck_swelling =swelling
0.57 =newborn =wont_feed
0.57 =object_stuck
0.57 =preterm_weeks =vaginal_bleeding
0.57 =radiates_groin =testicle
0.57 =red_racing
0.57 =severe_headache =sudden
0.57 =short_breath
0.57 ^ _ oxygen
0.57 ^ sudden
0.57 and _ belly
0.57 and _ i
0.57 and _ is
0.57 blood is
0.57 bright red
0.57 burn _ my
0.57 came out
0.57 cant swallow
0.57 dog tore
0.57 drown
0.57 ex
0.57 fall
0.57 heart _ #99+
0.57 im going
0.57 mouth
0.57 of a
0.57 outside
0.57 piece of
0.57 poison
0.57 push _ and
0.57 put his
0.57 since breakfast
0.57 snake _ me
0.57 stab
0.57 terrible
0.57 to _ and
0.57 voice
0.57 while runn
0.57 wrist
0.56 =at_rest =racing_heart
0.56 =barking_stridor =chest_lasting
0.56 =barking_stridor =noisy_rest
0.56 =bite_bad =eye_pierced
0.56 =bite_bad =swelling_throat
0.56 =black_stool =dizzy
0.56 =black_stool =head_danger
0.56 =bleeding_any =soaking_pad
0.56 =burn_severity =hernia_stuck
0.56 =calf =clot_risk
0.56 =car_crash
0.56 =chemical_word
0.56 =chest_lasting =no_urine
0.56 =coughs_blood =eye_hit_bad
0.56 =coughs_blood =phlegm
0.56 =ear_wax =unresponsive
0.56 =eye_area =eye_hit
0.56 =eye_area =eye_pierced
0.56 =eye_hit
0.56 =eye_hit_bad =sugar_very_low
0.56 =fever =rigors_hard
0.56 =fever =wound_infected
0.56 =hernia
0.56 =hernia =hernia_word
0.56 =hours_pain =sudden
0.56 =jaw_arm_sweat =pale_clammy
0.56 =nail_word =stab_shot
0.56 =purple_word
0.56 =swallow_trouble =throat_tight
0.56 =swallow_trouble =wont_swallow
0.56 =swelling =swelling_now
0.56 =swelling_now
0.56 =throat_tight =wont_swallow
0.56 ^ _ fell
0.56 and _ faint
0.56 and _ im
0.56 and _ mouth
0.56 and _ sleepy
0.56 and _ voice
0.56 bare
0.56 battery
0.56 been in
0.56 bitten
0.56 breath _ a
0.56 cant breath
0.56 chemical
0.56 com out
0.56 confus and
0.56 crook
0.56 has _ fever
0.56 hav _ seizure
0.56 have the
0.56 im lighthead
0.56 im wheez
0.56 is _ up
0.56 lip are
0.56 much insulin
0.56 my _ still
0.56 my door
0.56 no _ and
0.56 no sense
0.56 purple
0.56 real
0.56 shak
0.56 so _ i
0.56 sudden
0.56 ten minut
0.56 up _ my
0.56 wanna
0.56 with each
0.55 =abuse_danger =chest_lasting
0.55 =alcohol =confused
0.55 =baby =fever
0.55 =baby_hot =days_many
0.55 =belly_hit =fall_height
0.55 =burn_severity =turning_blue
0.55 =chemical_burn =chemical_strong
0.55 =chest_lasting =confused
0.55 =cholinergic =drooling
0.55 =curtain_word =eye_hit_bad
0.55 =diabetes =head_danger
0.55 =eye_hit_bad =soaking_pad
0.55 =eye_hit_bad =testicle
0.55 =fall_any =fall_height
0.55 =fall_any =head_danger
0.55 =fall_height
0.55 =fall_height =hit_hard
0.55 =head_danger =tick
0.55 =headache =pregnant
0.55 =headache =tick
0.55 =pain_any =pain_beyond
0.55 =recent_travel
0.55 =squeezing_word =testicle
0.55 and _ wont
0.55 and the
0.55 awake
0.55 bent _ a
0.55 bottle
0.55 breath for
0.55 broke and
0.55 chest hurt
0.55 contraction
0.55 cough _ blood
0.55 deep
0.55 drool and
0.55 end
0.55 foot is
0.55 gray
0.55 had _ fit
0.55 hav _ heart
0.55 i inhal
0.55 i stopp
0.55 life
0.55 may have
0.55 my _ got
0.55 my _ just
0.55 now _ and
0.55 now i
0.55 odd
0.55 out and
0.55 say she
0.55 sitt
0.55 squeez
0.55 stopp _ and
0.55 that look
0.55 time and
0.55 to kill
0.55 voic _ me
0.55 vomit
0.55 worse every
0.55 worst
0.54 =a_lot =weak_one_side
0.54 =bite_bad =fever
0.54 =bite_bad =vision_loss
0.54 =bite_bad =wound
0.54 =black_stool =chest_lasting
0.54 =bladder_bowel_loss =flank_pain
0.54 =bleeding_any =coughs_blood
0.54 =blister_word =burn_any
0.54 =cannot_breathe =chest_lasting
0.54 =cannot_breathe =speech
0.54 =chemical_strong =cocaine
0.54 =co_words =headache
0.54 =cold_limb =toes_cold
0.54 =confused =heat_exposure
0.54 =dangerous_person =poison_swallowed
0.54 =dark_urine
0.54 =deep_cut =tendon_seen
0.54 =deep_cut =wound
0.54 =edible_word
0.54 =eye_hit_bad =hit_hard
0.54 =fever =heart_murmur_fever
0.54 =fever =skin_peeling
0.54 =goodbye_note
0.54 =half_body
0.54 =half_body =weak_one_side
0.54 =head_danger =smoke
0.54 =hours_pain =testicle
0.54 =means_mentioned =nail_word
0.54 =mouth_sores
0.54 =mouth_sores =skin_peeling
0.54 =purple_rash =rash
0.54 =shaking
0.54 =sudden
0.54 =swallow_trouble
0.54 =swelling_throat =throat_tight
0.54 =tendon_seen
0.54 =toes_cold
0.54 =took_some_pills
0.54 a magnet
0.54 and _ cant
0.54 and _ had
0.54 and _ heart
0.54 are bleed
0.54 are swell
0.54 at dinner
0.54 back _ im
0.54 bag is
0.54 bitten by
0.54 blue and
0.54 came
0.54 cant move
0.54 cant stop
0.54 catheter
0.54 com
0.54 fell and
0.54 gett weaker
0.54 goodbye
0.54 he cant
0.54 heart _ skipp
0.54 i _ okay
0.54 i _ shot
0.54 i _ voic
0.54 in _ stomach
0.54 infant
0.54 is _ red
0.54 is breath
0.54 is cough
0.54 lip _ blue
0.54 my _ hand
0.54 nail gun
0.54 pregnant #11+
0.54 rattlesnake
0.54 start _ my
0.54 thigh
0.54 took _ of
0.54 up to
0.54 very
0.54 weaker
0.53 #11+ _ im
0.53 =a_lot =swelling
0.53 =allergen =plant_eaten
0.53 =armed_now =dangerous_person
0.53 =bad_headache
0.53 =bad_headache =head_danger
0.53 =bad_headache =headache
0.53 =birth_now =burn_severity
0.53 =bite_bad =limb_injury
0.53 =bladder_bowel_loss =hip_hurts
0.53 =bleeding_heavy =cut_by_accident
0.53 =bleeding_heavy =long_bleed
0.53 =blurry_vision =double_vision
0.53 =breathe_word =cannot_breathe
0.53 =burn_severity =drowsy
0.53 =burn_severity =pale_clammy
0.53 =burn_severity =weak_legs
0.53 =calf =cold_limb
0.53 =calf =limb_cold_pale
0.53 =chest_lasting =sting
0.53 =child_got_pills =plant_eaten
0.53 =cocaine
0.53 =dangerous_person =seizure
0.53 =double_vision
0.53 =double_vision =eye_hit_bad
0.53 =eye_area =vision_loss
0.53 =eye_hit_bad =fever
0.53 =fall_hard =fall_height
0.53 =hours_pain =postpartum
0.53 =hours_pain =pregnant
0.53 =hours_pain =weak_one_side
0.53 =inhaler_fails =short_breath
0.53 =pain_any =testicle
0.53 =pierced_through =stab_shot
0.53 =plant_eaten
0.53 =vomiting =weight_loss
0.53 a _ now
0.53 a fall
0.53 and _ pee
0.53 and took
0.53 are _ and
0.53 are blue
0.53 by
0.53 cant _ a
0.53 cant breathe
0.53 cant get
0.53 clos
0.53 dont _ if
0.53 ear _ bleed
0.53 everywhere
0.53 eye is
0.53 face and
0.53 gasp
0.53 got bleach
0.53 gun _ my
0.53 her _ is
0.53 im confus
0.53 is blurry
0.53 is yellow
0.53 jump
0.53 leg _ swollen
0.53 live
0.53 miss
0.53 now she
0.53 pale and
0.53 since _ morn
0.53 spitt
0.53 splash
0.53 to _ tonight
0.53 turn
0.53 was in
0.53 whole
0.52 # min
0.52 =alcohol =chemical_word
0.52 =allergen =speech
0.52 =alone_lost
0.52 =alone_lost =heat_exposure
0.52 =bite_bad =hip_hurts
0.52 =black_stool =hours_pain
0.52 =bleeding_any =blood_thinner
0.52 =bleeding_any =hit_hard
0.52 =blister_any =deep_burn
0.52 =blood_thinner =eye_hit_bad
0.52 =burn_any =deep_burn
0.52 =cannot_breathe =dangerous_person
0.52 =chest_lasting =gradual_numb
0.52 =chest_lasting =speech
0.52 =chest_lasting =weak_one_side
0.52 =child_got_pills =means_mentioned
0.52 =child_got_pills =silent_for_a_reason
0.52 =child_got_pills =using_word
0.52 =dangerous_person =head_danger
0.52 =dangerous_person =wound
0.52 =eye_hit_bad =long_bleed
0.52 =fall_any =hemophilia_word
0.52 =feels_sleepy =gas_smell
0.52 =fever =heart_condition
0.52 =grunting
0.52 =poison_contact
0.52 =rigors =skin_infection
0.52 =tearing =tearing_trunk
0.52 =tearing_trunk
0.52 ^ _ cant
0.52 accident
0.52 alarm is
0.52 all of
0.52 and _ not
0.52 and _ skin
0.52 and pass
0.52 antidepressant
0.52 black _ and
0.52 brother is
0.52 feel faint
0.52 for _ few
0.52 going
0.52 going off
0.52 grunt
0.52 head is
0.52 hemophilia and
0.52 her _ are
0.52 hes
0.52 i _ sick
0.52 i cant
0.52 is black
0.52 it _ like
0.52 my thigh
0.52 nonsense
0.52 pod
0.52 she _ fine
0.52 short
0.52 swollen and
0.52 talk nonsense
0.52 testicle
0.52 think
0.52 time i
0.52 vision _ blurry
0.52 vomit and
0.51 =a_lot =coughs_blood
0.51 =bite_bad =calf
0.51 =bite_bad =dystonia
0.51 =bleeding_any =fight_blow
0.51 =bleeding_any =near_faint
0.51 =blurry_vision =pain_any
0.51 =burn_severity =drug_named
0.51 =contractions =hours_pain
0.51 =cough =eye_hit_bad
0.51 =discharge =postpartum
0.51 =eye_area =head_danger
0.51 =eye_area =wound
0.51 =eye_hit_bad =overdose_taken
0.51 =fall_any =fell
0.51 =fell
0.51 =head_danger =high_fever
0.51 =head_danger =sting
0.51 =heart_condition =short_breath
0.51 =hours_pain =one_eye
0.51 =jaw_arm_sweat =sweating
0.51 =leaking =postpartum
0.51 =limb_injury =toes_cold
0.51 =postpartum =soaking_pad
0.51 =thrown_back
0.51 =vomiting =young_baby
0.51 ^ _ newborn
0.51 ^ _ stabb
0.51 ^ our
0.51 ^ ther
0.51 a piece
0.51 a tree
0.51 about to
0.51 an _ ago
0.51 and _ chest
0.51 and _ she
0.51 and pull
0.51 are tingl
0.51 back from
0.51 bathroom
0.51 bone is
0.51 burn on
0.51 cant feel
0.51 child has
0.51 clot
0.51 dad collaps
0.51 dark pee
0.51 end _ life
0.51 end my
0.51 faint
0.51 fell _ the
0.51 hasnt -peed
0.51 hasnt _ -in
0.51 her _ on
0.51 hes cough
0.51 hook in
0.51 i _ smoke
0.51 im cough
0.51 im vomit
0.51 in _ shower
0.51 lip _ swell
0.51 look _ and
0.51 me and
0.51 my _ drank
0.51 my belly
0.51 noseble for
0.51 now _ cough
0.51 old _ has
0.51 open my
0.51 pas
0.51 paus
0.51 pull _ of
0.51 pull out
0.51 remote
0.51 since thi
0.51 since yesterday
0.51 stabb _ the
0.51 stick
0.51 thrown
0.51 tip _ my
0.51 tip of
0.51 tongue is
0.51 tonight i
0.51 took _ #11+
0.51 took _ many
0.51 weird
0.51 while _ was
0.51 with fever
0.51 worst headache
0.5 # minut
0.5 -#11+ -hour
0.5 -felt -the
0.5 -in -#11+
0.5 -the -baby
0.5 <two <week
0.5 =a_lot =blister_any
0.5 =bite_bad =jaw_locked
0.5 =bite_bad =light_hurts
0.5 =black_stool =near_faint
0.5 =blood_thinner =long_bleed
0.5 =cannot_move_side =numb_any
0.5 =chest_lasting =getting_worse
0.5 =chest_lasting =overdose_taken
0.5 =cholinergic =pain_any
0.5 =clot_risk =days_many
0.5 =confused =pale_clammy
0.5 =confused =sweating
0.5 =confused =withdrawal
0.5 =copd
0.5 =cough =hurts_move
0.5 =dangerous_person =drugs_taken
0.5 =deaf_sudden =hearing
0.5 =deformed =fall_any
0.5 =eye_area =light_hurts
0.5 =eye_hit_bad =hernia_stuck
0.5 =fainted =pregnant
0.5 =half_body =numb_any
0.5 =hallucinating
0.5 =hearing =hours_pain
0.5 =hernia_stuck =hernia_word
0.5 =making_swell =swelling_lips
0.5 =nail_word =pierced_through
0.5 =near_faint
0.5 =pain_any =radiates_groin
0.5 =pierced_through =wound
0.5 =pneumonia_known =short_breath
0.5 =recent_surgery =wound
0.5 =right_side
0.5 =snake_bad =swelling
0.5 =swelling_throat =throat_closing
0.5 ^ took
0.5 and _ leg
0.5 and _ stop
0.5 and vomit
0.5 arm and
0.5 baby _ blue
0.5 bad and
0.5 bad burn
0.5 bad headache
0.5 be _ anymore
0.5 bit my
0.5 black stool
0.5 bleed through
0.5 breath
0.5 can see
0.5 cant
0.5 do _ i
0.5 double
0.5 faint while
0.5 finish a
0.5 have _ and
0.5 her lip
0.5 hour ago
0.5 hurt so
0.5 i just
0.5 is _ swollen
0.5 is talk
0.5 like tar
0.5 my _ hasnt
0.5 my oxygen
0.5 plan and
0.5 poop and
0.5 she chok
0.5 slurr
0.5 soft _ is
0.5 spasm
0.5 spot is
0.5 stool and
0.5 stuck
0.5 there are
0.5 took _ much
0.5 trach
0.5 weight on
0.5 with blood
0.49 #11+ _ with
0.49 -diaper
0.49 -wet
0.49 -wet -diaper
0.49 =a_lot =cough
0.49 =allergen =snake
0.49 =allergen =sting_mouth
0.49 =armed_now =means_mentioned
0.49 =bite_bad =eye_bulge
0.49 =bleeding_any =bleeds_a_lot
0.49 =bleeds_a_lot
0.49 =bleeds_a_lot =eye_hit_bad
0.49 =blister_any =eye_area
0.49 =blister_word =eye_area
0.49 =breath_pauses =burn_severity
0.49 =burn_severity =edible_word
0.49 =cannot_move_side =half_body
0.49 =chest_lasting =fast_breathing
0.49 =child_got_pills =eye_hit_bad
0.49 =co_alarm =co_words
0.49 =confused =shaking
0.49 =dangerous_person =hours_pain
0.49 =days_many =postpartum
0.49 =days_many =rash
0.49 =diabetes =pale_clammy
0.49 =diabetes =sweating
0.49 =doom
0.49 =drooling =wont_swallow
0.49 =ear_swollen =pain_any
0.49 =eye_area =eye_bulge
0.49 =eye_area =scratched
0.49 =eye_hit_bad =vomiting
0.49 =eye_hit_bad =water_broke
0.49 =fever =short_breath
0.49 =flashes_floaters
0.49 =harm_others =mania_psychosis
0.49 =head_danger =heat_exposure
0.49 =head_danger =hit_hard
0.49 =hours_pain =near_faint
0.49 =limb_injury =numb_any
0.49 =liver_drug
0.49 =near_faint =sting
0.49 =numb_any =pain_any
0.49 =overdose_taken =took_some_pills
0.49 =pale_clammy =radiates
0.49 =pregnant =waters_said
0.49 =pulse_very_low =slow_heart
0.49 =radiates =spreading
0.49 =rash =stiff_neck
0.49 =short_breath =swelling
0.49 =speech =speech_garbled
0.49 =sting =sting_mouth
0.49 =sting_mouth
0.49 a fight
0.49 a sentence
0.49 and _ his
0.49 and _ stiff
0.49 and _ wheez
0.49 and purple
0.49 arm _ dead
0.49 around the
0.49 bleach _ my
0.49 bleach in
0.49 bone
0.49 both leg
0.49 but hes
0.49 cant bend
0.49 cant finish
0.49 even after
0.49 finish _ sentence
0.49 fire and
0.49 got spray
0.49 hard
0.49 hes _ but
0.49 hurt _ bad
0.49 in _ feet
0.49 in _ fire
0.49 is clos
0.49 is huge
0.49 is white
0.49 jerk
0.49 kid _ is
0.49 mouth and
0.49 my _ sudden
0.49 one _ and
0.49 pressure #99+
0.49 say he
0.49 seiz
0.49 sentence
0.49 she #
0.49 shot _ the
0.49 shot in
0.49 stopp breath
0.49 swallow _ handful
0.49 teen _ a
0.49 the _ floor
0.49 then
0.49 think _ hav
0.49 tired to
0.49 too tired
0.49 took _ and
0.49 under the
0.49 up my
0.49 used
0.49 went dead
0.49 while i
0.49 with _ and
0.48 # _ pregnant
0.48 #99+ _ chill
0.48 #99+ _ im
0.48 -felt
0.48 =a_lot =co_words
0.48 =again_fainted =near_faint
0.48 =allergen =wheeze_word
0.48 =appendix_pain =pain_any
0.48 =appendix_said =pain_any
0.48 =arm_or_jaw_too =pain_any
0.48 =belly_hard
0.48 =belly_word =no_gas
0.48 =bite_bad =high_fever
0.48 =bite_bad =hurts_move
0.48 =bladder_bowel_loss =chest_lasting
0.48 =blood_streak =calf
0.48 =blood_streak =red_racing
0.48 =burn_severity =contractions
0.48 =cannot_breathe =hours_pain
0.48 =cannot_breathe =slow_breathing
0.48 =chest_lasting =hurts_breathing
0.48 =chest_pressure =radiates
0.48 =cholinergic =dangerous_person
0.48 =clot_risk =wound_open
0.48 =dry_mouth =eye_hit_bad
0.48 =eye_hit =eye_hit_bad
0.48 =eye_hit_bad =fall_any
0.48 =eye_hit_bad =leaking
0.48 =fever =head_danger
0.48 =hit_by_car
0.48 =hurts_breathing =pleuritic
0.48 =jaw_locked =wound
0.48 =leg_feet_swollen =short_breath
0.48 =limp_refuses
0.48 =no_injury =sudden
0.48 =one_eye =vision_loss
0.48 =overdose_taken =silent_for_a_reason
0.48 =pain_any =severe_pain
0.48 =pain_any =sweating
0.48 =pleuritic
0.48 =pregnant =squeezing_word
0.48 =screams_in_bouts
0.48 =swelling =wound_infected
0.48 =unresponsive =young_baby
0.48 ^ _ high
0.48 ^ everyone
0.48 ^ hes
0.48 a fever
0.48 a heart
0.48 a high
0.48 a pound
0.48 after _ epidural
0.48 all _ and
0.48 and _ like
0.48 and _ pain
0.48 and _ turn
0.48 at _ table
0.48 at breakfast
0.48 baby _ -breath
0.48 baby _ com
0.48 belly hurt
0.48 broke my
0.48 cant _ up
0.48 car _ and
0.48 clammy
0.48 crazy
0.48 drain
0.48 epidural
0.48 gett _ every
0.48 hasnt -slept
0.48 here
0.48 hurt myself
0.48 hurt people
0.48 husband got
0.48 i _ swallow
0.48 i was
0.48 im drool
0.48 in _ baby
0.48 in _ mouth
0.48 is cold
0.48 my _ came
0.48 my _ since
0.48 noth
0.48 nowhere
0.48 of _ my
0.48 of nowhere
0.48 out _ nowhere
0.48 pool and
0.48 puffer
0.48 rac
0.48 red blood
0.48 say hes
0.48 shak and
0.48 still go
0.48 stopp my
0.48 sunken
0.48 swallow _ magnet
0.48 they _ me
0.48 think i
0.48 tick bite
0.48 to jump
0.48 to pas
0.48 toe are
0.48 too _ to
0.48 took _ whole
0.48 wire
0.48 without -me
0.48 wont move
0.48 yellow and
0.47 -day
0.47 =a_lot =short_breath
0.47 =allergen =snake_bad
0.47 =at_rest =short_breath
0.47 =belly_hard =belly_word
0.47 =belly_hit =pregnant
0.47 =bite_bad =curtain_word
0.47 =bite_bad =drooling
0.47 =bladder_bowel_loss =eye_hit_bad
0.47 =blood_streak =child_got_pills
0.47 =born_now
0.47 =burn_severity =calf
0.47 =calf =deformed
0.47 =calf =limb_injury
0.47 =chest_lasting =cocaine
0.47 =chest_lasting =near_faint
0.47 =chest_lasting =rash
0.47 =chest_lasting =right_side
0.47 =chest_lasting =snake
0.47 =chest_lasting =snake_bad
0.47 =clot_risk =wound
0.47 =co_words =feels_sleepy
0.47 =confused =high_fever
0.47 =curtain_word =eye_area
0.47 =diabetes =vomiting
0.47 =dizzy =soaking_pad
0.47 =drugs_taken =using_word
0.47 =ear_wax =sweating
0.47 =eye_area =sudden
0.47 =eye_hit =scratched
0.47 =eye_hit =wound
0.47 =eye_hit_bad =head_danger
0.47 =eye_hit_bad =head_injury
0.47 =eye_hit_bad =poison_swallowed
0.47 =eye_red =fever
0.47 =fall_any =numb_any
0.47 =glass_test
0.47 =glass_test =purple_rash
0.47 =glass_test =rash
0.47 =head_danger =no_urine
0.47 =head_danger =soaking_pad
0.47 =head_danger =unequal_pupils
0.47 =head_injury =hit_hard
0.47 =high_fever =stiff_neck
0.47 =hit_hard =pregnant
0.47 =kid_breathing =short_breath
0.47 =long_bleed =priapism
0.47 =mania_psychosis
0.47 =means_mentioned =stab_shot
0.47 =not_looking
0.47 =one_side_belly =pregnant
0.47 =pain_any =pregnant
0.47 =pregnant =soaking_pad
0.47 =radiates =sweating
0.47 =saddle_numb =weak_any
0.47 =swelling =testicle
0.47 =swelling_lips
0.47 =swelling_lips =swelling_now
0.47 =unequal_pupils
0.47 ^ someone
0.47 ^ son
0.47 a curtain
0.47 and _ just
0.47 and _ so
0.47 and heart
0.47 arm _ bent
0.47 baby _ look
0.47 be better
0.47 bitten _ a
0.47 breath _ and
0.47 brother
0.47 calf is
0.47 cough up
0.47 crush _ a
0.47 dropp and
0.47 dusky
0.47 explod
0.47 fever _ my
0.47 flare
0.47 friend
0.47 had an
0.47 has hemophilia
0.47 hes been
0.47 higher
0.47 his _ is
0.47 hour _ and
0.47 i _ faint
0.47 i _ too
0.47 i _ want
0.47 i think
0.47 im on
0.47 in _ eyeball
0.47 inhaler isnt
0.47 into the
0.47 is _ through
0.47 is drowsy
0.47 is gush
0.47 jaw
0.47 just dropp
0.47 minut and
0.47 my _ been
0.47 my eyeball
0.47 night but
0.47 not _ -up
0.47 over and
0.47 read #11+
0.47 skin is
0.47 snake _ my
0.47 son _ is
0.47 speech is
0.47 spray with
0.47 stick out
0.47 sudden cant
0.47 ther no
0.47 to do
0.47 was _ the
0.47 went _ for
0.47 went through
0.47 would _ better
0.47 would be
0.46 # _ with
0.46 =a_lot =blister_word
0.46 =a_lot =carbon_monoxide
0.46 =allergen =tongue_swollen
0.46 =at_rest =very_fast_pulse
0.46 =baby =no_urine
0.46 =back_pain =fever
0.46 =bite_bad =burn_any
0.46 =bite_bad =tendon_seen
0.46 =bleeding_heavy =soaking_pad
0.46 =blood_streak =poison_swallowed
0.46 =bluish =pale_clammy
0.46 =bp_medicine =child_got_pills
0.46 =burn_severity =mouth_sores
0.46 =burn_severity =vomiting
0.46 =chest_tearing
0.46 =chest_tearing =tearing
0.46 =child_got_pills =child_in_medicine
0.46 =child_got_pills =hypertension
0.46 =child_in_medicine
0.46 =cold_limb =hernia_stuck
0.46 =days_many =swelling
0.46 =drooling =pain_any
0.46 =drug_named
0.46 =fever =seizure
0.46 =head_danger =shaking
0.46 =hernia_stuck
0.46 =hours_pain =radiates_groin
0.46 =itching =pregnant
0.46 =itching =preterm_weeks
0.46 =long_bleed
0.46 =newborn =unresponsive
0.46 =nitro_fails
0.46 =nitro_fails =squeezing_word
0.46 =pain_any =pale_clammy
0.46 =severe_pain =squeezing_word
0.46 =severe_weakness
0.46 =squeezing_word =sudden
0.46 =sudden =testicle
0.46 =swelling =swelling_lips
0.46 =urinary_stuck_long
0.46 ^ _ hear
0.46 after _ someth
0.46 and _ inhaler
0.46 and painful
0.46 behind _ ear
0.46 behind it
0.46 between _ shoulder
0.46 breath but
0.46 cant pee
0.46 coffee ground
0.46 drank antifreeze
0.46 every breath
0.46 from hot
0.46 got _ in
0.46 ground
0.46 hand and
0.46 hurt like
0.46 hurt to
0.46 husband has
0.46 im hav
0.46 in labor
0.46 insulin _ mistake
0.46 insulin by
0.46 is very
0.46 isnt _ -right
0.46 itch like
0.46 kill me
0.46 last _ and
0.46 like _ ground
0.46 lying
0.46 much _ by
0.46 my rectum
0.46 neck _ fever
0.46 neck and
0.46 not -breath
0.46 out twice
0.46 peanut and
0.46 read _ on
0.46 rectum
0.46 rock
0.46 she breath
0.46 size
0.46 so weak
0.46 stick _ of
0.46 the light
0.46 the size
0.46 very sleepy
0.46 was bitten
0.46 watch _ #99+
0.45 -pee
0.45 -slept
0.45 -wak
0.45 -wak -up
0.45 =a_lot =rash
0.45 =acts_drunk
0.45 =acts_drunk =alcohol
0.45 =allergen =hoarse
0.45 =battery_word
0.45 =bleeding_any =cough
0.45 =bleeding_any =eye_hit_bad
0.45 =blister_any =face_blisters
0.45 =blister_word =face_blisters
0.45 =blood_streak =fever
0.45 =burn_any =chemical_word
0.45 =burn_severity =head_danger
0.45 =burn_severity =short_breath
0.45 =chest_any =dangerous_person
0.45 =chest_lasting =long_bleed
0.45 =chest_lasting =urinary_stuck
0.45 =child_got_pills =squeezing_word
0.45 =clot_risk =eye_hit_bad
0.45 =dangerous_person =short_breath
0.45 =done_with_it =means_at_hand
0.45 =done_with_it =suicidal
0.45 =drooling =throat_tight
0.45 =dry_mouth =no_urine
0.45 =eye_bulge =eye_red
0.45 =eye_hit_bad =pain_beyond
0.45 =eye_hit_bad =severe_pain
0.45 =fever
0.45 =fever =jaundice
0.45 =head_danger =jaundice
0.45 =head_danger =swelling
0.45 =head_injury =hemophilia_word
0.45 =headache =severe_pain
0.45 =heart_condition =racing_heart
0.45 =hours_pain =many_days
0.45 =hurts_breathing
0.45 =joint_hot =wound_infected
0.45 =ketone_breath
0.45 =ketone_breath =thirsty
0.45 =light_hurts =pain_any
0.45 =long_bleed =very_fast_pulse
0.45 =means_mentioned =pierced_through
0.45 =means_mentioned =silent_for_a_reason
0.45 =numb_any =weak_one_side
0.45 =possible_fracture =wound_infected
0.45 =pregnant =trunk_pain
0.45 =radiates_groin =squeezing_word
0.45 =severe_headache =severe_pain
0.45 =short_breath =speech
0.45 =silent_for_a_reason =using_word
0.45 =squeezing_word =upper_belly_pain
0.45 ^ _ ex
0.45 ^ _ inhal
0.45 ^ _ soft
0.45 a _ battery
0.45 a _ fire
0.45 a bottle
0.45 and _ bleed
0.45 and _ can
0.45 and _ confus
0.45 and _ he
0.45 and its
0.45 and talk
0.45 are _ hard
0.45 belly is
0.45 blade
0.45 bright _ blood
0.45 drank
0.45 every time
0.45 feel _ someth
0.45 grandma _ pill
0.45 grandma heart
0.45 he _ the
0.45 heart pill
0.45 is beat
0.45 is crook
0.45 is miss
0.45 is swell
0.45 keton
0.45 know _ i
0.45 like someth
0.45 me _ night
0.45 month _ has
0.45 my _ #11+
0.45 my _ bag
0.45 my _ of
0.45 my ex
0.45 my hip
0.45 my kidney
0.45 my mouth
0.45 peel off
0.45 pool _ cough
0.45 pregnant _ bleed
0.45 put
0.45 real _ and
0.45 red _ and
0.45 see double
0.45 shut
0.45 sleep pill
0.45 smile
0.45 so swollen
0.45 the _ way
0.45 the rope
0.45 up and
0.45 voice is
0.45 walk _ the
0.45 week _ feel
0.45 what do
0.45 wrong way
0.44 #11+ year
0.44 #99+ with
0.44 -baby -move
0.44 -fade
0.44 =alcohol =nail_word
0.44 =bite_bad =eye_hit
0.44 =bluish =limb_injury
0.44 =bp_high =head_danger
0.44 =burn_severity =limp_refuses
0.44 =burn_severity =severe_pain
0.44 =cannot_breathe =ear_wax
0.44 =cant_lie_flat =leg_feet_swollen
0.44 =car_crash =pain_any
0.44 =chest_any =radiates
0.44 =chest_lasting =severe_pain
0.44 =chest_pressure =hours_pain
0.44 =chest_tearing =tearing_trunk
0.44 =co_alarm =co_word
0.44 =deaf_sudden =sudden
0.44 =device_alarm =device_shock
0.44 =device_shock
0.44 =device_shock =heart_condition
0.44 =device_shock =valve_or_device
0.44 =drooling
0.44 =dystonia =jaw_locked
0.44 =ear_wax =pale_clammy
0.44 =eye_area =hit_hard
0.44 =eye_hit_bad =one_eye
0.44 =eye_hit_bad =weak_legs
0.44 =face_blisters =rash
0.44 =faint_exertion =refuses
0.44 =heart_condition =hours_pain
0.44 =jaw_arm_sweat
0.44 =limb_cold_pale =numb_any
0.44 =nail_word =poison_swallowed
0.44 =plant_eaten =poison_swallowed
0.44 =red_racing =streak_up
0.44 =rigors =swelling
0.44 =saddle_numb =weak_legs
0.44 =severe_pain =trunk_pain
0.44 =streak_up
0.44 =vomiting_constantly =weight_loss
0.44 ^ _ defibrillator
0.44 a battery
0.44 an _ and
0.44 and his
0.44 and is
0.44 and say
0.44 arm just
0.44 bleed _ the
0.44 bleed and
0.44 by accident
0.44 can only
0.44 chest _ tight
0.44 defibrillator
0.44 epipen
0.44 everyone _ be
0.44 everyone would
0.44 face
0.44 forward and
0.44 four _ since
0.44 going up
0.44 grabb
0.44 gunshot
0.44 has bloody
0.44 hav _ stroke
0.44 he was
0.44 hes going
0.44 his _ look
0.44 hour and
0.44 i _ keep
0.44 i regret
0.44 im see
0.44 is _ like
0.44 is _ sleepy
0.44 is full
0.44 is hot
0.44 is skipp
0.44 it _ i
0.44 lighthead
0.44 lip
0.44 make a
0.44 move my
0.44 mumbl
0.44 my _ and
0.44 my _ leg
0.44 my fingertip
0.44 my life
0.44 neck _ and
0.44 of my
0.44 of new
0.44 off in
0.44 old got
0.44 on _ left
0.44 on _ right
0.44 one of
0.44 r
0.44 raccoon _ my
0.44 regret
0.44 regret it
0.44 remember
0.44 she not
0.44 soak _ pad
0.44 straight
0.44 swallow
0.44 swell
0.44 temp
0.44 that _ -fade
0.44 the baby
0.44 they _ my
0.44 to live
0.44 want _ live
0.44 was electrocut
0.44 way _ than
0.44 week old
0.44 white _ hard
0.43 #11+ _ i
0.43 -mak
0.43 -sense
0.43 =a_lot =hours_pain
0.43 =allergen =making_swell
0.43 =allergen =swelling_now
0.43 =appendix_burst
0.43 =appendix_burst =appendix_pain
0.43 =appendix_burst =appendix_said
0.43 =baby =dangerous_person
0.43 =baby_still =chest_lasting
0.43 =bleeding_any =head_danger
0.43 =blister_any =burn_big
0.43 =blister_word =burn_big
0.43 =blood_thinner =hours_pain
0.43 =blurry_vision =head_danger
0.43 =born_now =eye_hit_bad
0.43 =bp_high =headache
0.43 =calf =eye_hit_bad
0.43 =calf =means_mentioned
0.43 =car_crash =hit_hard
0.43 =chemical_word =toxic_gas
0.43 =chest_lasting =shaking
0.43 =child_got_pills =dangerous_person
0.43 =clot_risk =leg_swelling_one
0.43 =clot_risk =postpartum
0.43 =co_words =dizzy
0.43 =cold_limb =pain_any
0.43 =dangerous_person =swallowed_battery
0.43 =dizzy =pain_any
0.43 =drooling =swallow_trouble
0.43 =drowsy =edible_word
0.43 =eye_hit_bad =fight_blow
0.43 =eye_hit_bad =immunosuppressed
0.43 =eye_hit_bad =speech
0.43 =eye_hit_bad =spits_clots
0.43 =eye_hit_bad =wound_infected
0.43 =fast_breathing =short_breath
0.43 =fever =mouth_sores
0.43 =head_danger =pale_clammy
0.43 =head_danger =squeezing_word
0.43 =head_danger =sudden
0.43 =head_injury
0.43 =hip_broken
0.43 =hip_broken =limb_injury
0.43 =hit_hard =numb_any
0.43 =hours_pain =long_bleed
0.43 =jelly_stool
0.43 =limb_injury =wound_infected
0.43 =means_at_hand =suicidal
0.43 =muscle_hard
0.43 =near_faint =rectal_blood
0.43 =numb_any =spine_injury
0.43 =rash =swelling
0.43 =red_racing =spreading
0.43 =severe_pain =worst_ever
0.43 =severe_weakness =weak_legs
0.43 =smoke =toxic_gas
0.43 =spits_clots
0.43 =toxic_gas
0.43 =tripod
0.43 =weak_breathing
0.43 ^ _ bone
0.43 ^ _ help
0.43 ^ _ just
0.43 ^ _ raccoon
0.43 ^ black
0.43 a raccoon
0.43 alarm
0.43 and
0.43 and _ get
0.43 and _ hes
0.43 and _ see
0.43 and _ spasm
0.43 and _ very
0.43 antifreeze
0.43 appendix burst
0.43 away _ #11+
0.43 behind the
0.43 bleed
0.43 boil
0.43 boil water
0.43 broke _ #11+
0.43 broke _ hip
0.43 broke at
0.43 can _ the
0.43 clot and
0.43 color
0.43 cough pink
0.43 dog bit
0.43 down there
0.43 eliqui
0.43 havent _ -the
0.43 his hand
0.43 i _ bend
0.43 i _ open
0.43 i faint
0.43 im _ pad
0.43 in _ kitchen
0.43 in her
0.43 is _ blue
0.43 is all
0.43 it i
0.43 jelly
0.43 just _ one
0.43 just faint
0.43 keep dropp
0.43 leg _ cold
0.43 like a
0.43 mouth is
0.43 my _ burst
0.43 my jaw
0.43 my little
0.43 my partner
0.43 off _ fingertip
0.43 old drank
0.43 on purpose
0.43 partner
0.43 pressure _ my
0.43 purpose
0.43 put _ hand
0.43 red streak
0.43 say the
0.43 shiver
0.43 shock _ a
0.43 side and
0.43 son _ hemophilia
0.43 sound
0.43 star
0.43 stung and
0.43 terrible headache
0.43 think _ appendix
0.43 think my
0.43 through _ foot
0.43 through a
0.43 to _ out
0.43 twice
0.43 voic
0.43 water _ at
0.43 went
0.43 wild
0.43 wont _ down
0.43 wont slow
0.42 #11+ over
0.42 -crie
0.42 -move _ -day
0.42 -peed -in
0.42 -she -crie
0.42 -when _ -crie
0.42 =after_hard_exercise =dark_urine
0.42 =allergen =burn_severity
0.42 =allergen =head_danger
0.42 =baby =cannot_breathe
0.42 =belly_pain =upper_belly_pain
0.42 =belly_word =stab_shot
0.42 =belly_word =swelling
0.42 =bite_bad =cold_limb
0.42 =bite_bad =neck_swelling
0.42 =bite_bad =to_the_bone
0.42 =bite_bad =weak_one_side
0.42 =bite_bad =wont_swallow
0.42 =bladder_bowel_loss =numb_any
0.42 =bleeding_any =vomiting
0.42 =blood_streak =leg_swelling_one
0.42 =bp_low
0.42 =bp_low =eye_hit_bad
0.42 =bp_low =squeezing_word
0.42 =bp_medicine =swelling_throat
0.42 =burn_any =chemical_burn
0.42 =calf =fever
0.42 =calf =wound
0.42 =chest_lasting =drooling
0.42 =chest_lasting =fell_baby
0.42 =chest_lasting =rigors_hard
0.42 =child_bruises
0.42 =cholinergic =poison_contact
0.42 =confused =feels_incredible
0.42 =cut_by_accident =pierced_through
0.42 =deep_cut =limb_injury
0.42 =deep_cut =to_the_bone
0.42 =dizzy =eye_hit_bad
0.42 =drooling =poison_contact
0.42 =dystonia =new_medicine
0.42 =eye_hit_bad =sudden
0.42 =face_droop =weak_one_side
0.42 =fainted =not_eating_days
0.42 =fall_hard
0.42 =feels_incredible
0.42 =feels_incredible =hallucinating
0.42 =fever =kidney_infection
0.42 =head_danger =high_altitude
0.42 =head_danger =severe_pain
0.42 =head_danger =vomiting
0.42 =hernia =hernia_stuck
0.42 =hurts_breathing =pain_any
0.42 =jaundice =wont_feed
0.42 =jaw_locked =muscle_cramps
0.42 =jaw_locked =phlegm
0.42 =jaw_locked =tetanus_due
0.42 =kidney_infection
0.42 =kidney_infection =uti
0.42 =legs_gone =numb_any
0.42 =long_bleed =soaking_pad
0.42 =near_faint =racing_heart
0.42 =no_urine =urinary_stuck
0.42 =not_eating_days
0.42 =pain_any =pleuritic
0.42 =pain_any =severe_headache
0.42 =pain_beyond =squeezing_word
0.42 =pale_clammy =squeezing_word
0.42 =poison_swallowed =wound
0.42 =pregnant =seizure
0.42 =rigors_hard =withdrawal
0.42 =shaking =withdrawal
0.42 =squeezing_word =sweating
0.42 =swelling_now =swelling_throat
0.42 =throat_tight
0.42 =to_the_bone
0.42 ^ _ friend
0.42 ^ _ going
0.42 ^ _ testicle
0.42 ^ havent
0.42 ^ seizure
0.42 a peanut
0.42 a temp
0.42 abortion
0.42 all over
0.42 and _ finger
0.42 and _ wake
0.42 and hit
0.42 area
0.42 baby _ stop
0.42 came _ and
0.42 cant _ when
0.42 child _ a
0.42 eye got
0.42 face _ droop
0.42 fit
0.42 from _ nail
0.42 goe _ when
0.42 gray and
0.42 hallucinat
0.42 havent -felt
0.42 havent -peed
0.42 hes breath
0.42 his belly
0.42 house
0.42 i _ breathe
0.42 i hear
0.42 in _ leg
0.42 in _ tub
0.42 in at
0.42 inhal smoke
0.42 is droop
0.42 kidney infection
0.42 left in
0.42 mak
0.42 minut
0.42 my _ overdos
0.42 my lung
0.42 no -tear
0.42 sharp
0.42 she _ to
0.42 so _ and
0.42 stomach hurt
0.42 swallow _ my
0.42 temp of
0.42 the fall
0.42 the skin
0.42 the tub
0.42 the worst
0.42 ther blood
0.42 throat _ clos
0.42 to my
0.42 to stab
0.42 was under
0.42 woke up
0.41 #11+ _ hes
0.41 #11+ _ no
0.41 #11+ minut
0.41 -before
0.41 -peed _ -#11+
0.41 -us
0.41 =a_lot =irregular_heart
0.41 =allergen =dangerous_person
0.41 =allergen =near_faint
0.41 =allergen =rash
0.41 =battery_word =child_got_pills
0.41 =belly_hit =drowning
0.41 =belly_pain =pregnant
0.41 =bite_bad =head_danger
0.41 =bleeding_any =spits_clots
0.41 =blow_ribs
0.41 =bluish =short_breath
0.41 =blurry_vision =preterm_weeks
0.41 =burn_severity =every_one_of_them
0.41 =burn_severity =fainted
0.41 =burn_severity =long_bleed
0.41 =burn_severity =sweating
0.41 =chemical_burn =eye_area
0.41 =chemical_burn =eye_chemical
0.41 =cold_hands =limb_injury
0.41 =curtain_word =vision_loss
0.41 =dangerous_person =drooling
0.41 =dangerous_person =mania_psychosis
0.41 =deep_cut =scratched
0.41 =diabetes =sugar_very_high
0.41 =drowning =fall_any
0.41 =drowning =hit_hard
0.41 =during_exercise =heat_danger
0.41 =during_exercise =tia_resolved
0.41 =every_one_of_them
0.41 =every_one_of_them =overdose_taken
0.41 =eye_area =eye_hit_bad
0.41 =eye_area =long_bleed
0.41 =eye_hit_bad =eye_pain
0.41 =eye_hit_bad =gums_bleed
0.41 =fainted =hit_hard
0.41 =fast_breathing
0.41 =fight_blow =head_injury
0.41 =gun_pointed
0.41 =gun_pointed =means_mentioned
0.41 =head_danger =stiff_neck
0.41 =head_danger =worst_ever
0.41 =hernia_stuck =priapism
0.41 =high_fever =pain_any
0.41 =hip_hurts =neck_pain
0.41 =hip_hurts =numb_any
0.41 =hit_hard =vomiting
0.41 =indigestion_odd
0.41 =injection_joint =wound
0.41 =left_ribs =weak_one_side
0.41 =limb_injury =phlegm
0.41 =limp_leg
0.41 =low_mood =suicidal
0.41 =pain_any =right_side
0.41 =postpartum_smell =recent_surgery
0.41 =racing_heart
0.41 =severe_weakness =weak_any
0.41 =speech =tia_resolved
0.41 =spreading =wound_infected
0.41 =stroke_word =tia_resolved
0.41 =vomiting
0.41 =vomiting_constantly
0.41 ^ _ hook
0.41 ^ _ month
0.41 ^ vomit
0.41 and _ me
0.41 and _ stomach
0.41 and isnt
0.41 and today
0.41 arent
0.41 baby stopp
0.41 been cry
0.41 black poop
0.41 bulg
0.41 by _ bat
0.41 chok _ a
0.41 chok me
0.41 dad is
0.41 dont
0.41 down the
0.41 drain cleaner
0.41 even _ the
0.41 ex is
0.41 fight
0.41 gun
0.41 gun at
0.41 half my
0.41 head and
0.41 her eye
0.41 hurt _ and
0.41 im _ #11+
0.41 im chok
0.41 in his
0.41 into a
0.41 is _ so
0.41 is burn
0.41 it _ if
0.41 its my
0.41 leg is
0.41 like
0.41 like _ is
0.41 like red
0.41 little _ batteri
0.41 my _ ear
0.41 my _ neck
0.41 my _ wound
0.41 my testicle
0.41 not _ -right
0.41 now fever
0.41 of _ little
0.41 of _ myself
0.41 of breath
0.41 of those
0.41 off _ #
0.41 old _ into
0.41 one _ those
0.41 point _ gun
0.41 point a
0.41 pool hes
0.41 practice
0.41 privat
0.41 purple and
0.41 right _ and
0.41 say
0.41 say _ just
0.41 severe
0.41 she
0.41 shoot
0.41 suck
0.41 suck in
0.41 swallow _ of
0.41 swallow one
0.41 the right
0.41 thermometer _ #99+
0.41 think _ was
0.41 throat _ and
0.41 two _ she
0.41 vision
0.41 we _ in
0.41 we feel
0.41 wont _ away
0.4 # week
0.4 -all
0.4 -baby _ since
0.4 -breath
0.4 =a_lot =pregnant
0.4 =abuse_danger =armed_now
0.4 =alcohol =overdose_taken
0.4 =animal_bite =sting
0.4 =arm_or_jaw_too =jaw_locked
0.4 =asthma =cannot_breathe
0.4 =back_pain =belly_word
0.4 =belly_hit =fall_hard
0.4 =belly_hit =preterm_weeks
0.4 =belly_word =hit_hard
0.4 =bite_bad =vomiting
0.4 =bladder_bowel_loss =saddle_numb
0.4 =bleeding_any =vomiting_blood
0.4 =blood_thinner =chest_lasting
0.4 =bluish =tired
0.4 =chest_lasting =jaundice
0.4 =chest_lasting =wont_go_away
0.4 =clot_risk =hours_pain
0.4 =cocaine =possible_fracture
0.4 =confused =diabetes
0.4 =confused =sudden
0.4 =cut_by_accident =hit_hard
0.4 =dangerous_person =fainted
0.4 =days_many =new_baby
0.4 =diabetes =wound_infected
0.4 =diarrhea_many
0.4 =ear_swollen =fever
0.4 =elderly =head_danger
0.4 =elderly =hours_pain
0.4 =eye_hit_bad =headache
0.4 =eye_hit_bad =heart_condition
0.4 =eye_hit_bad =object_stuck
0.4 =eye_hit_bad =phlegm
0.4 =fainted =irregular_heart
0.4 =fall_any =fall_hard
0.4 =fall_hard =hit_hard
0.4 =fever =hip_hurts
0.4 =fever =tick
0.4 =head_danger =weight_loss
0.4 =headache =preterm_weeks
0.4 =heat_exposure =speech
0.4 =hernia_stuck =object_stuck
0.4 =hit_hard =preterm_weeks
0.4 =hours_pain =pale_clammy
0.4 =hurts_move =stiff_neck
0.4 =immunosuppressed =pain_any
0.4 =jaw_locked =pain_any
0.4 =light_hurts =stiff_neck
0.4 =near_faint =pain_any
0.4 =neck_swelling =tooth
0.4 =not_self
0.4 =possible_fracture =snake
0.4 =possible_fracture =snake_bad
0.4 =projectile
0.4 =projectile =vomiting
0.4 =projectile =young_baby
0.4 =racing_heart =shaking
0.4 =recent_travel =tropics
0.4 =sting =tick
0.4 =streak_up =wound_infected
0.4 =trunk_pain =upper_belly_pain
0.4 =wont_go_away
0.4 ^ _ beat
0.4 ^ _ think
0.4 ^ accidental
0.4 ^ stung
0.4 a _ burn
0.4 a _ was
0.4 a _ wire
0.4 a live
0.4 and _ havent
0.4 and _ hurt
0.4 and _ light
0.4 and _ lighthead
0.4 and _ shak
0.4 and _ thrown
0.4 and bleed
0.4 and goe
0.4 and there
0.4 ate one
0.4 baby _ time
0.4 bad i
0.4 be _ off
0.4 been _ all
0.4 belly
0.4 better off
0.4 blue after
0.4 breath _ gett
0.4 burn _ and
0.4 cant _ down
0.4 cant catch
0.4 catch _ breath
0.4 chopp _ in
0.4 chopp off
0.4 cough and
0.4 couldnt
0.4 discharge and
0.4 dont want
0.4 dose of
0.4 feel my
0.4 feel real
0.4 fell in
0.4 finger _ chopp
0.4 for _ min
0.4 for hour
0.4 fork
0.4 garage
0.4 gave _ baby
0.4 got chopp
0.4 had _ noseble
0.4 hand finger
0.4 her
0.4 her _ she
0.4 hes _ to
0.4 hes not
0.4 his skin
0.4 hurt _ lot
0.4 i _ -felt
0.4 i _ double
0.4 i _ hear
0.4 i cut
0.4 i still
0.4 im _ ill
0.4 im _ weak
0.4 im soak
0.4 in _ belly
0.4 in _ garage
0.4 in one
0.4 is _ im
0.4 is gett
0.4 is swollen
0.4 kill
0.4 like crazy
0.4 lip swell
0.4 lost _ in
0.4 magnet ball
0.4 my insulin
0.4 my potassium
0.4 my vision
0.4 new floater
0.4 now im
0.4 of _ and
0.4 of _ floater
0.4 on _ wrist
0.4 pass _ in
0.4 raped _ night
0.4 raped last
0.4 show
0.4 someth that
0.4 swell and
0.4 the epidural
0.4 the garage
0.4 threaten
0.4 uncle
0.4 was _ my
0.4 went off
0.39 # _ and
0.39 #99+ wont
0.39 -mak -sense
0.39 -pill
0.39 -respond
0.39 =a_lot =bleeds_a_lot
0.39 =a_lot =sudden
0.39 =alcohol =wont_feed
0.39 =allergen =edible_word
0.39 =allergen =hives
0.39 =amputated =dangerous_person
0.39 =baby_quiet =hours_pain
0.39 =back_pain =saddle_numb
0.39 =belly_hard =chest_lasting
0.39 =belly_hit =numb_any
0.39 =bite_bad =speech
0.39 =bite_bad =swallow_trouble
0.39 =bladder_bowel_loss =squeezing_word
0.39 =bleeding_any =not_clotting
0.39 =blood_streak =blurry_vision
0.39 =blood_streak =wound_infected
0.39 =bluish =toes_cold
0.39 =blurry_vision =chest_lasting
0.39 =born_now =born_part
0.39 =born_now =contractions
0.39 =bp_extreme =eye_hit_bad
0.39 =bp_extreme =squeezing_word
0.39 =bp_high
0.39 =bp_medicine =tongue_swollen
0.39 =burn_severity =frostbite
0.39 =burn_severity =purple_word
0.39 =burn_severity =speech
0.39 =cast_tight =limb_injury
0.39 =chest_lasting =heart_condition
0.39 =chest_lasting =leg_feet_swollen
0.39 =chest_lasting =short_breath
0.39 =cold_limb =frostbite
0.39 =confused =new_confusion
0.39 =croup_cough =noisy_rest
0.39 =dangerous_person =vomiting
0.39 =deep_burn =skin_peeling
0.39 =deep_cut =deformed
0.39 =deformed =tendon_seen
0.39 =drowsy =opioid
0.39 =eye_area =fall_any
0.39 =eye_hit =eye_pierced
0.39 =eye_hit_bad =not_clotting
0.39 =eye_hit_bad =pale_clammy
0.39 =eye_hit_bad =upper_belly_pain
0.39 =eye_red =pain_any
0.39 =fever =pain_any
0.39 =frostbite =hernia_stuck
0.39 =head_danger =sweating
0.39 =headache =postpartum
0.39 =headache =sudden
0.39 =heart_condition =same_as_then
0.39 =heat_exposure =vomiting
0.39 =hypertension =swelling_throat
0.39 =hypertension =tongue_swollen
0.39 =jaw_locked =nail_word
0.39 =long_bleed =pain_any
0.39 =many_days =short_breath
0.39 =moved_right =one_side_belly
0.39 =new_confusion
0.39 =newborn =vomiting
0.39 =no_injury
0.39 =not_clotting
0.39 =one_side_belly
0.39 =one_side_belly =pain_any
0.39 =overdose_taken =squeezing_word
0.39 =pain_any =saddle_numb
0.39 =pale_clammy
0.39 =phlegm =waters_said
0.39 =preterm_weeks =waters_said
0.39 =same_as_then
0.39 =same_as_then =squeezing_word
0.39 =seizure =unresponsive
0.39 ^ _ his
0.39 ^ _ snake
0.39 ^ _ took
0.39 ^ _ went
0.39 ^ glucose
0.39 ^ grandma
0.39 ^ she
0.39 a dog
0.39 acros
0.39 actual
0.39 and _ cry
0.39 and _ face
0.39 and _ jaw
0.39 and _ neck
0.39 and _ scream
0.39 and _ sweat
0.39 and _ take
0.39 and spott
0.39 as a
0.39 asthma attack
0.39 baby _ kick
0.39 bad _ cant
0.39 been
0.39 been _ in
0.39 bit _ a
0.39 bite _ my
0.39 breath _ like
0.39 bucket
0.39 but _ is
0.39 came on
0.39 cant _ water
0.39 clench
0.39 dont _ to
0.39 down over
0.39 drank _ a
0.39 eye _ yellow
0.39 few minut
0.39 flew
0.39 friend overdos
0.39 from _ remote
0.39 full _ blood
0.39 gett _ and
0.39 gonna
0.39 hand is
0.39 have _ monoxide
0.39 have _ rope
0.39 have carbon
0.39 head
0.39 husband cant
0.39 i _ carbon
0.39 i _ lift
0.39 im _ and
0.39 im _ day
0.39 im _ from
0.39 im spitt
0.39 in _ foot
0.39 into _ tree
0.39 is _ she
0.39 is pull
0.39 is slurr
0.39 just ate
0.39 just got
0.39 limp and
0.39 mak a
0.39 me _ i
0.39 me last
0.39 mixed
0.39 month _ wont
0.39 my defibrillator
0.39 nail _ week
0.39 now _ cant
0.39 put someth
0.39 rib and
0.39 rock hard
0.39 say #99+
0.39 she was
0.39 side _ my
0.39 slow
0.39 speech _ slurr
0.39 stiff _ and
0.39 the leg
0.39 the remote
0.39 the whole
0.39 think the
0.39 time _ minute
0.39 took
0.39 took a
0.39 towel
0.39 trouble _ and
0.39 tube
0.39 tube _ out
0.39 tube came
0.39 water _ green
0.39 way _ my
0.39 what i
0.39 whole bottle
0.39 with _ headache
0.39 wont _ back
0.39 wound _ my
0.38 -a -wet
0.38 -a _ -diaper
0.38 -had _ -wet
0.38 -mov
0.38 =a_lot =headache
0.38 =a_lot =near_faint
0.38 =abuse_danger =means_mentioned
0.38 =adrenal =weak_any
0.38 =allergen =confused
0.38 =allergen =drowsy
0.38 =animal_bite =possible_fracture
0.38 =belly_hard =no_gas
0.38 =belly_hit =belly_word
0.38 =belly_word =pregnant
0.38 =bite_bad =eye_hit_bad
0.38 =bite_bad =recent_infection
0.38 =bleeding_any =burn_severity
0.38 =bleeding_heavy =limb_bleeds
0.38 =blurry_vision =headache
0.38 =blurry_vision =hours_pain
0.38 =blurry_vision =rash
0.38 =burn_severity =chemical_burn
0.38 =burn_severity =jelly_stool
0.38 =burn_severity =limb_cold_pale
0.38 =burn_severity =radiates_groin
0.38 =chemical_word =smoke
0.38 =chest_any
0.38 =chest_any =pale_clammy
0.38 =chest_lasting =speech_garbled
0.38 =chest_lasting =throat_tight
0.38 =child_in_medicine =means_mentioned
0.38 =child_in_medicine =using_word
0.38 =clot_risk =postpartum_smell
0.38 =dark_urine =eye_hit_bad
0.38 =diarrhea =eye_hit_bad
0.38 =electric =irregular_heart
0.38 =eye_hit_bad =radiates_groin
0.38 =eye_hit_bad =sugar_extreme
0.38 =fainted =head_danger
0.38 =fall_hard =fell_baby
0.38 =fever =neck_swelling
0.38 =fight_blow =head_danger
0.38 =goodbye_note =suicidal
0.38 =head_injury =vomiting
0.38 =hernia_stuck =pain_any
0.38 =high_fever =rigors_hard
0.38 =high_fever =shaking
0.38 =hives
0.38 =hours_pain =squeezing_word
0.38 =hours_pain =wakes
0.38 =injection_joint =wound_open
0.38 =irregular_heart =weak_any
0.38 =leg_swelling_one =pain_any
0.38 =liver_drug =overdose_taken
0.38 =long_bleed =seizure
0.38 =making_swell
0.38 =making_swell =swelling
0.38 =nerve_muscle
0.38 =numb_any
0.38 =pain_any =postpartum
0.38 =pain_any =upper_belly_pain
0.38 =pain_any =urinary_stuck
0.38 =pain_any =weak_one_side
0.38 =postpartum =recent_surgery
0.38 =purple_word =swelling
0.38 =racing_heart =slow_heart
0.38 =severe_pain
0.38 =tearing
0.38 =vomiting_constantly =young_baby
0.38 =wound =wound_open
0.38 ^ _ been
0.38 ^ _ poop
0.38 ^ _ woke
0.38 ^ drown
0.38 ^ tongue
0.38 a _ hook
0.38 a _ minut
0.38 a _ noise
0.38 a _ raccoon
0.38 a cup
0.38 a dirty
0.38 a fish
0.38 a rattlesnake
0.38 about _ pas
0.38 all _ a
0.38 and _ eye
0.38 and _ real
0.38 and _ swallow
0.38 and blister
0.38 and blue
0.38 and more
0.38 baby face
0.38 been _ on
0.38 bit _ ankle
0.38 black _ sticky
0.38 black out
0.38 breastbone
0.38 by _ rattlesnake
0.38 c section
0.38 calf
0.38 can bare
0.38 cant _ him
0.38 cant hold
0.38 dog _ my
0.38 down _ stair
0.38 drain opener
0.38 dryer
0.38 every #11+
0.38 fell down
0.38 floater and
0.38 friend is
0.38 gum _ bleed
0.38 gum are
0.38 gun _ in
0.38 gun is
0.38 had to
0.38 headach and
0.38 headache _ my
0.38 headache and
0.38 her sleep
0.38 i _ bare
0.38 i _ bitten
0.38 i _ underwater
0.38 is _ fever
0.38 is _ hasnt
0.38 is pound
0.38 is rac
0.38 it came
0.38 jaw _ lock
0.38 kick today
0.38 leak
0.38 light _ my
0.38 my _ into
0.38 my _ reader
0.38 my _ shock
0.38 my _ side
0.38 my _ stuck
0.38 my drink
0.38 no _ -when
0.38 off and
0.38 okay _ my
0.38 okay but
0.38 old is
0.38 on chemo
0.38 on eliqui
0.38 opener
0.38 out cold
0.38 popp out
0.38 pregnant _ week
0.38 pump
0.38 said _ going
0.38 section
0.38 smile _ crook
0.38 smile is
0.38 someth is
0.38 splash on
0.38 spray
0.38 squeaky
0.38 surgery _ open
0.38 sweaty and
0.38 swollen _ and
0.38 the dryer
0.38 throbb
0.38 til
0.38 tingl and
0.38 too long
0.38 trouble breath
0.38 tylenol
0.38 underwater
0.38 underwater _ long
0.38 underwater too
0.38 was _ too
0.38 was _ with
0.38 was fine
0.38 was underwater
0.38 wrote
0.37 -anyth
0.37 -day and
0.37 -drink
0.37 =allergen =wild_bite
0.37 =amputated =cut_by_accident
0.37 =baby =head_danger
0.37 =bite_bad =burn_severity
0.37 =bite_bad =halos
0.37 =bite_bad =throat_tight
0.37 =bleeding_any =phlegm
0.37 =blow_chest
0.37 =blow_chest =burn_severity
0.37 =bluish =dangerous_person
0.37 =blurry_vision
0.37 =bp_high =pregnant
0.37 =burn_severity =saddle_numb
0.37 =car_crash =fall_any
0.37 =car_crash =fight_blow
0.37 =chemical_word =dangerous_person
0.37 =chest_any =chest_lasting
0.37 =chest_any =sweating
0.37 =chest_lasting =now_at_rest
0.37 =child_got_pills =every_one_of_them
0.37 =cold_exposure =head_danger
0.37 =confused =rigors_hard
0.37 =confused =speech_garbled
0.37 =coughs_blood =spits_clots
0.37 =dangerous_person =drowsy
0.37 =diabetes =gangrene
0.37 =diabetes =pain_beyond
0.37 =diabetes =skin_black
0.37 =dizzy =gas_smell
0.37 =dizzy =leaking
0.37 =dizzy =sting
0.37 =drooling =throat_sore
0.37 =ear_wax =toes_cold
0.37 =elderly =unresponsive
0.37 =eye_area =halos
0.37 =eye_area =poison_contact
0.37 =eye_area =stab_shot
0.37 =eye_hit_bad =racing_heart
0.37 =eye_hit_bad =right_side
0.37 =eye_hit_bad =sting
0.37 =eye_hit_bad =vaginal_bleeding
0.37 =eye_pain =halos
0.37 =eye_red =swelling
0.37 =fainted =fight_blow
0.37 =fall_any =hip_fracture
0.37 =fall_any =vomiting
0.37 =fell_baby =limb_injury
0.37 =fever =joint_hot
0.37 =gas_smell =leaking
0.37 =halos
0.37 =head_danger =leaking
0.37 =head_danger =postpartum
0.37 =hernia_stuck =hours_pain
0.37 =hernia_word
0.37 =hernia_word =pain_any
0.37 =hip_fracture
0.37 =hit_hard =overdose_taken
0.37 =hoarse
0.37 =hours_pain =wild_bite
0.37 =hurts_move
0.37 =leg_swelling_one
0.37 =limb_cold_pale =toes_cold
0.37 =postpartum
0.37 =recent_infection =swelling
0.37 =unresponsive =wont_feed
0.37 =vomiting =vomiting_constantly
0.37 =wakes
0.37 ^ _ bat
0.37 ^ _ boyfriend
0.37 ^ _ kidney
0.37 ^ _ water
0.37 ^ her
0.37 ^ pressure
0.37 a _ dog
0.37 a _ fell
0.37 a board
0.37 a button
0.37 a sudden
0.37 after her
0.37 ago _ my
0.37 ago and
0.37 and _ down
0.37 and eye
0.37 and light
0.37 are _ size
0.37 away after
0.37 bat _ in
0.37 bat was
0.37 been throw
0.37 better _ without
0.37 board
0.37 breath even
0.37 burn _ face
0.37 but _ still
0.37 button battery
0.37 cant _ his
0.37 cant stand
0.37 carbon _ alarm
0.37 cell and
0.37 contraction every
0.37 copperhead
0.37 cut _ the
0.37 even
0.37 eye _ lip
0.37 feed _ came
0.37 feed tube
0.37 fill
0.37 for over
0.37 furnace
0.37 gas leak
0.37 gett _ since
0.37 grandpa is
0.37 has been
0.37 has not
0.37 have headach
0.37 head _ and
0.37 her _ look
0.37 her leg
0.37 him out
0.37 his throat
0.37 hot car
0.37 i _ gett
0.37 i _ rescu
0.37 i _ think
0.37 i keep
0.37 i sudden
0.37 ill
0.37 im _ blood
0.37 is floppy
0.37 is going
0.37 is like
0.37 is peel
0.37 keep think
0.37 know if
0.37 me _ hurt
0.37 monoxide alarm
0.37 month _ and
0.37 my _ calf
0.37 my _ open
0.37 my _ went
0.37 my asthma
0.37 n im
0.37 noise even
0.37 now _ have
0.37 numb and
0.37 of glas
0.37 off without
0.37 on warfarin
0.37 out _ today
0.37 outlet
0.37 pull in
0.37 rescu
0.37 rescu from
0.37 respond
0.37 right calf
0.37 seizure and
0.37 sharp pain
0.37 she #11+
0.37 she seem
0.37 she took
0.37 sickle _ and
0.37 size of
0.37 so
0.37 spot _ bulg
0.37 spott _ little
0.37 spott a
0.37 sweat
0.37 tar and
0.37 the _ is
0.37 the shower
0.37 the stomach
0.37 thinner
0.37 tight and
0.37 to the
0.37 tongue swell
0.37 want _ be
0.37 was rescu
0.37 was shot
0.37 wave
0.36 # yr
0.36 -did
0.36 -doing
0.36 -doing -anyth
0.36 -when
0.36 =a_lot =clot_risk
0.36 =a_lot =hives
0.36 =alcohol =unresponsive
0.36 =at_rest =chest_lasting
0.36 =baby =bluish
0.36 =baby =eye_hit_bad
0.36 =barking_stridor =burn_severity
0.36 =barking_stridor =cholinergic
0.36 =barking_stridor =drooling
0.36 =belly_hit =burn_severity
0.36 =belly_hit =deformed
0.36 =bite_bad =smoke
0.36 =bladder_bowel_loss =urinary_stuck_long
0.36 =blurry_vision =eye_hit_bad
0.36 =bp_very_high =eye_hit_bad
0.36 =breathe_word =hernia_stuck
0.36 =burn_severity =seizure
0.36 =burn_severity =toes_cold
0.36 =cannot_move_limb =weak_one_side
0.36 =chest_lasting =hoarse
0.36 =chest_lasting =one_side_belly
0.36 =confused =pain_any
0.36 =confused =sugar_low
0.36 =dangerous_person =drowning
0.36 =dangerous_person =wont_feed
0.36 =dialysis =missed_dialysis
0.36 =drooling =swelling
0.36 =drowsy =newborn
0.36 =drowsy =young_baby
0.36 =drug_named =rash
0.36 =dystonia =muscle_cramps
0.36 =ear_wax =numb_any
0.36 =eye_area =eye_chemical
0.36 =eye_area =eye_pain
0.36 =eye_area =hoarse
0.36 =eye_area =limb_injury
0.36 =eye_area =smoke
0.36 =eye_chemical
0.36 =eye_hit_bad =pleuritic
0.36 =eye_pain
0.36 =gradual_numb =numb_any
0.36 =head_danger =overdose_taken
0.36 =head_danger =rigors
0.36 =head_danger =vomiting_constantly
0.36 =hours_pain =speech_garbled
0.36 =hurts_move =weak_legs
0.36 =irregular_heart =near_faint
0.36 =kidney_disease =missed_dialysis
0.36 =leaking =water_broke
0.36 =limp_leg =limp_refuses
0.36 =making_swell =swelling_face
0.36 =means_mentioned
0.36 =missed_dialysis
0.36 =muscle_cramps
0.36 =nausea =squeezing_word
0.36 =one_eye =sudden
0.36 =pain_any =purple_word
0.36 =projectile =vomiting_constantly
0.36 =radiates =squeezing_word
0.36 =recent_surgery =swelling
0.36 =red_racing =rigors
0.36 =sting =swelling_lips
0.36 =stroke_word =weak_one_side
0.36 =thirsty =vomiting
0.36 =urinary_stuck =urinary_stuck_long
0.36 =young_baby
0.36 ^ _ asthma
0.36 ^ _ bit
0.36 ^ _ blood
0.36 ^ stroke
0.36 a _ neck
0.36 a chunk
0.36 alive
0.36 and _ kick
0.36 and _ lock
0.36 and _ near
0.36 and _ shiver
0.36 and _ stopp
0.36 and star
0.36 are weak
0.36 backward
0.36 bag _ full
0.36 been vomit
0.36 beep and
0.36 boyfriend
0.36 breakfast _ start
0.36 bruise _ his
0.36 button
0.36 catch my
0.36 chunk
0.36 clear fluid
0.36 co
0.36 co _ beep
0.36 co detector
0.36 day _ and
0.36 detector _ and
0.36 detector beep
0.36 dog _ me
0.36 down my
0.36 end _ thi
0.36 even when
0.36 few _ then
0.36 five time
0.36 foot _ black
0.36 from _ nose
0.36 goe
0.36 hand _ a
0.36 has _ temp
0.36 hes drool
0.36 high
0.36 hold
0.36 home oxygen
0.36 hour _ i
0.36 i _ cant
0.36 i _ had
0.36 im _ eliqui
0.36 in _ right
0.36 is _ and
0.36 is _ blood
0.36 is _ down
0.36 is confus
0.36 it _ weekend
0.36 ive been
0.36 keep _ out
0.36 like _ going
0.36 like _ time
0.36 magnet from
0.36 min ago
0.36 month pregnant
0.36 morn and
0.36 my _ it
0.36 my _ took
0.36 my _ yr
0.36 newborn is
0.36 no kick
0.36 noseble _ #11+
0.36 now _ breath
0.36 of _ sudden
0.36 of kill
0.36 only #11+
0.36 open _ jaw
0.36 out
0.36 out _ im
0.36 oxygen _ say
0.36 pacemaker
0.36 pee and
0.36 plu
0.36 pneumonia and
0.36 pool
0.36 rash after
0.36 red _ going
0.36 right _ since
0.36 right leg
0.36 roommate
0.36 second _ start
0.36 she turn
0.36 skin _ peel
0.36 so _ im
0.36 stab my
0.36 stiff and
0.36 stop
0.36 stroke _ went
0.36 sudden _ in
0.36 swallow and
0.36 the _ headache
0.36 the bridge
0.36 then _ again
0.36 then came
0.36 tile
0.36 to shoot
0.36 took like
0.36 uncle died
0.36 was left
0.36 water _ and
0.36 with acid
0.36 word _ she
0.36 wound _ the
0.35 =a_lot =dark_urine
0.35 =a_lot =hit_hard
0.35 =a_lot =stool_blood
0.35 =abuse_danger =hours_pain
0.35 =adrenal
0.35 =amputated =eye_hit_bad
0.35 =bad_headache =blurry_vision
0.35 =barking_stridor =dangerous_person
0.35 =belly_pain =severe_pain
0.35 =belly_word =severe_pain
0.35 =bite_bad =scratched
0.35 =bite_bad =swelling
0.35 =bite_bad =tooth
0.35 =black_stool =fainted
0.35 =bleeding_any =vaginal_bleeding
0.35 =blood_streak =dry_mouth
0.35 =blood_thinner
0.35 =bluish =chest_lasting
0.35 =bluish =purple_word
0.35 =burn_severity =chest_any
0.35 =burn_severity =green_vomit
0.35 =burn_severity =headache
0.35 =burn_severity =new_medicine
0.35 =burn_severity =shaking
0.35 =cannot_move_limb =limp_leg
0.35 =car_crash =pregnant
0.35 =chest_any =nausea
0.35 =chest_lasting =hallucinating
0.35 =chest_lasting =hives
0.35 =chest_lasting =racing_heart
0.35 =child_got_pills =iron_pills
0.35 =clot_risk =wound_infected
0.35 =confused =foggy_only
0.35 =dangerous_person =wakes
0.35 =days_many =mouth_sores
0.35 =days_many =young_baby
0.35 =deformed =hit_hard
0.35 =deformed =scratched
0.35 =dialysis =weak_any
0.35 =dry_mouth =soft_spot
0.35 =elderly =wakes
0.35 =eye_area =unresponsive
0.35 =eye_area =vomiting
0.35 =eye_hit_bad =recent_surgery
0.35 =face_odd
0.35 =fainted =racing_heart
0.35 =fell =head_danger
0.35 =foggy_only
0.35 =hand_disobeys
0.35 =hand_disobeys =weak_one_side
0.35 =head_danger =ketone_breath
0.35 =head_danger =no_gas
0.35 =headache =stiff_neck
0.35 =hip_hurts =hit_hard
0.35 =hours_pain =overdose_taken
0.35 =hours_pain =short_breath
0.35 =hurts_move =severe_weakness
0.35 =immunosuppressed =squeezing_word
0.35 =jaw_arm_sweat =radiates
0.35 =kidney_disease =weak_any
0.35 =limb_injury =suicidal
0.35 =no_gas =vomiting
0.35 =no_urine =pregnant
0.35 =opioid =using_word
0.35 =pain_any =short_breath
0.35 =phlegm =spits_clots
0.35 =radiates_groin =severe_pain
0.35 =recent_surgery =wound_infected
0.35 =rigors =rigors_hard
0.35 =self_harm_now =using_word
0.35 =severe_pain =testicle
0.35 =suicidal =wound
0.35 =tia_resolved =vaginal_bleeding
0.35 ^ _ drank
0.35 ^ _ infection
0.35 ^ _ pacemaker
0.35 ^ _ smell
0.35 ^ _ was
0.35 ^ copd
0.35 ^ husband
0.35 ^ someth
0.35 a _ and
0.35 a _ headache
0.35 a _ ive
0.35 a _ pain
0.35 a _ pill
0.35 a fit
0.35 a needle
0.35 a pacemaker
0.35 an abortion
0.35 and _ control
0.35 and _ funny
0.35 and crie
0.35 back _ i
0.35 be here
0.35 beat me
0.35 been _ up
0.35 blood and
0.35 bloody diarrhea
0.35 chest _ and
0.35 chlorine gas
0.35 chok _ steak
0.35 cut _ my
0.35 cut by
0.35 do what
0.35 dripp
0.35 drool
0.35 each
0.35 eight
0.35 electrocut _ the
0.35 even _ rest
0.35 even at
0.35 for _ minut
0.35 foul
0.35 go in
0.35 grandma
0.35 grease
0.35 gun in
0.35 had _ abortion
0.35 have chill
0.35 havent
0.35 hemophilia _ bump
0.35 here anymore
0.35 hes out
0.35 hes still
0.35 his eye
0.35 hour _ it
0.35 huge _ and
0.35 i _ chill
0.35 i _ i
0.35 i _ pass
0.35 i broke
0.35 i tell
0.35 in _ house
0.35 in _ middle
0.35 in a
0.35 inhal chlorine
0.35 is over
0.35 is throw
0.35 it _ no
0.35 it all
0.35 its _ to
0.35 jumbl
0.35 keep _ the
0.35 laundry
0.35 laundry pod
0.35 light _ a
0.35 lightn
0.35 like thi
0.35 lost vision
0.35 make _ sense
0.35 make no
0.35 middle
0.35 min _ i
0.35 monoxide _ is
0.35 mov up
0.35 my _ pump
0.35 my _ yo
0.35 my tailbone
0.35 my voice
0.35 nail went
0.35 neck hurt
0.35 now _ is
0.35 of her
0.35 off
0.35 oil _ is
0.35 on _ tailbone
0.35 on steak
0.35 peanut
0.35 pull his
0.35 put _ in
0.35 rac and
0.35 right side
0.35 see flash
0.35 see spot
0.35 sheet
0.35 smell smoke
0.35 stop bleed
0.35 sugar _ #11+
0.35 tailbone
0.35 tell it
0.35 text
0.35 that dont
0.35 the middle
0.35 the pain
0.35 the side
0.35 thermometer
0.35 throw up
0.35 time _ dose
0.35 to _ here
0.35 took viagra
0.35 wake up
0.35 was _ a
0.35 was cut
0.35 was pull
0.35 what _ tell
0.35 white
0.35 with _ fever
0.35 with _ oil
0.35 with copd
0.35 wont _ what
0.35 wont do
0.35 wont drink
0.35 wrist and
0.34 #99+ vomit
0.34 -five
0.34 -respond -to
0.34 -slept _ -five
0.34 -woken
0.34 -woken -up
0.34 =a_lot =bite_bad
0.34 =a_lot =flashes_floaters
0.34 =a_lot =rectal_bleeding
0.34 =after_hard_exercise =heat_exposure
0.34 =allergen =vomiting
0.34 =amputated =hernia_stuck
0.34 =arm_hand_pain =pale_clammy
0.34 =arm_hand_pain =sweating
0.34 =at_rest =leg_feet_swollen
0.34 =baby =purple_word
0.34 =barking_stridor =cough
0.34 =belly_hit =head_danger
0.34 =belly_word =chest_lasting
0.34 =bite_bad =fight_blow
0.34 =bite_bad =pierced_through
0.34 =bite_bad =radiates
0.34 =bite_bad =severe_pain
0.34 =bleeding_any =rectal_bleeding
0.34 =bleeding_heavy =calf
0.34 =both_legs =weak_legs
0.34 =breathe_word =chest_lasting
0.34 =burn_any =electric
0.34 =burn_severity =radiates
0.34 =burn_severity =swelling_lips
0.34 =calf
0.34 =cannot_breathe =choking
0.34 =cannot_breathe =swelling
0.34 =chemical_word =pain_any
0.34 =chest_lasting =drugs_taken
0.34 =chest_lasting =elderly
0.34 =chest_lasting =flashes_floaters
0.34 =chest_lasting =heat_exposure
0.34 =chest_lasting =left_ribs
0.34 =chest_lasting =noisy_rest
0.34 =chest_lasting =pneumonia_known
0.34 =chest_lasting =postpartum
0.34 =chest_lasting =radiates_groin
0.34 =chest_lasting =swelling_throat
0.34 =cold_exposure =speech
0.34 =cold_limb =deformed
0.34 =confused =sugar_very_low
0.34 =curtain_word
0.34 =dangerous_person =hurts_move
0.34 =dangerous_person =using_word
0.34 =days_many =jaw_locked
0.34 =days_many =nail_word
0.34 =days_many =soaking_pad
0.34 =dentist =soaking_pad
0.34 =dizzy =speech
0.34 =during_effort =squeezing_word
0.34 =ear_blood =fight_blow
0.34 =ear_pain =swelling
0.34 =eye_bulge =swelling
0.34 =eye_hit_bad =hours_pain
0.34 =eye_hit_bad =rectal_bleeding
0.34 =eye_hit_bad =uti
0.34 =fainted =near_faint
0.34 =fall_any =head_injury
0.34 =fever =pain_beyond
0.34 =flank_pain =severe_pain
0.34 =gas_smell
0.34 =head_danger =pain_any
0.34 =heat_danger =pale_clammy
0.34 =heat_danger =sweating
0.34 =high_altitude
0.34 =hurts_move =legs_gone
0.34 =indigestion_odd =pale_clammy
0.34 =indigestion_odd =sweating
0.34 =jaw_locked =throat_sore
0.34 =joint_hot =rigors
0.34 =legs_gone =severe_weakness
0.34 =long_bleed =rigors_hard
0.34 =long_bleed =shaking
0.34 =no_urine =vomiting
0.34 =one_side_belly =right_side
0.34 =opioid =overdose_taken
0.34 =pain_any =poison_swallowed
0.34 =pain_any =worst_ever
0.34 =priapism =swelling
0.34 =purple_rash =purple_word
0.34 =rectal_bleeding
0.34 =refuses =tia_resolved
0.34 =retractions =short_breath
0.34 =rigors =spreading
0.34 =snake_bad
0.34 =speech =weak_one_side
0.34 =swelling
0.34 =weak_any =weak_legs
0.34 ^ coworker
0.34 ^ daughter
0.34 ^ gunshot
0.34 ^ postpartum
0.34 a fire
0.34 ache _ #11+
0.34 ache im
0.34 all _ antidepressant
0.34 all _ way
0.34 an edible
0.34 and _ bought
0.34 and _ throat
0.34 and _ two
0.34 and one
0.34 arm _ tingl
0.34 balloon
0.34 bare pee
0.34 battery acid
0.34 black stuff
0.34 bleed _ lot
0.34 bleed _ pad
0.34 blood like
0.34 bloody _ and
0.34 breath _ my
0.34 bump her
0.34 burst open
0.34 but _ cant
0.34 can hard
0.34 chemical _ my
0.34 chemical in
0.34 chest
0.34 chest has
0.34 come _ i
0.34 come when
0.34 cough _ lot
0.34 daughter _ hav
0.34 day _ now
0.34 do _ still
0.34 ear infection
0.34 edible
0.34 feel _ and
0.34 fell from
0.34 fever
0.34 fever _ and
0.34 fluid is
0.34 foreskin
0.34 half _ face
0.34 hand _ my
0.34 hasnt _ -a
0.34 hav _ to
0.34 heart feel
0.34 her wrist
0.34 hes _ up
0.34 hes cry
0.34 house fire
0.34 hurt bad
0.34 i _ while
0.34 ill _ my
0.34 ill hurt
0.34 im _ pink
0.34 is _ hard
0.34 is not
0.34 jaw lock
0.34 leg _ dont
0.34 move _ leg
0.34 my _ <i
0.34 my _ after
0.34 my boyfriend
0.34 my sleep
0.34 nail last
0.34 ooz
0.34 open up
0.34 out of
0.34 painful
0.34 pass _ while
0.34 pesticide
0.34 puls
0.34 see _ and
0.34 shoot _ the
0.34 someth _ in
0.34 son drank
0.34 spurt
0.34 stop shak
0.34 stopp sweat
0.34 talk
0.34 terrib
0.34 terrible _ and
0.34 than it
0.34 the _ home
0.34 the _ told
0.34 the nurs
0.34 the way
0.34 those
0.34 toe _ white
0.34 tongue
0.34 transplant and
0.34 turn black
0.34 under
0.34 wait til
0.34 with _ needle
0.34 with pesticide
0.34 woke
0.34 year _ drank
0.34 year _ got
0.33 #11+ _ since
0.33 -control
0.33 =a_lot =vomiting
0.33 =acts_drunk =confused
0.33 =alcohol =wound
0.33 =allergen =blister_any
0.33 =allergen =blister_word
0.33 =allergen =swelling
0.33 =back_pain =hours_pain
0.33 =belly_word =pain_any
0.33 =bite_bad =bleeding_any
0.33 =bladder_bowel_loss =no_urine
0.33 =bleeding_any
0.33 =bleeding_any =fall_any
0.33 =bleeding_any =pain_any
0.33 =blood_streak =streak_up
0.33 =blow_ribs =hit_hard
0.33 =blurry_vision =double_now
0.33 =blurry_vision =eye_pain
0.33 =blurry_vision =postpartum
0.33 =bp_very_high =head_danger
0.33 =burn_severity =dangerous_person
0.33 =burn_severity =face_odd
0.33 =burn_severity =means_mentioned
0.33 =burn_severity =using_word
0.33 =burn_severity =vomiting_constantly
0.33 =cannot_breathe =fainted
0.33 =car_crash =hit_by_car
0.33 =carbon_monoxide =dizzy
0.33 =chest_any =hours_pain
0.33 =chest_lasting =deformed
0.33 =chest_lasting =hernia_stuck
0.33 =chest_lasting =inhaler_fails
0.33 =child_got_pills =took_some_pills
0.33 =child_got_pills =unresponsive
0.33 =clot_risk =swelling
0.33 =co_word =headache
0.33 =co_words =vomiting
0.33 =confused =fall_any
0.33 =confused =headache
0.33 =confused =mania_psychosis
0.33 =cough =hernia_stuck
0.33 =dangerous_person =pale_clammy
0.33 =days_many =newborn
0.33 =days_many =unresponsive
0.33 =deformed =sudden
0.33 =diabetes =ketone_breath
0.33 =diabetes =thirsty
0.33 =digoxin =head_danger
0.33 =digoxin =shaking
0.33 =discharge =high_fever
0.33 =dizzy =squeezing_word
0.33 =double_now
0.33 =double_now =double_vision
0.33 =double_now =eye_hit_bad
0.33 =double_vision =head_danger
0.33 =ear_wax =low_temp
0.33 =eye_area =fever
0.33 =eye_area =severe_pain
0.33 =eye_hit_bad =limb_bleeds
0.33 =eye_hit_bad =sweating
0.33 =eye_pain =eye_red
0.33 =eye_pain =light_hurts
0.33 =fall_any =hit_by_car
0.33 =feels_incredible =mania_psychosis
0.33 =feels_incredible =sleepless_days
0.33 =feels_incredible =withdrawal
0.33 =fever =means_mentioned
0.33 =fight_blow =hit_by_car
0.33 =flank_pain =saddle_numb
0.33 =frostbite
0.33 =head_danger =limb_injury
0.33 =head_danger =pregnant
0.33 =head_danger =wont_feed
0.33 =headache =worst_ever_sick
0.33 =high_fever =rash
0.33 =hip_hurts =saddle_numb
0.33 =hit_by_car =hit_hard
0.33 =hours_pain =racing_heart
0.33 =hours_pain =severe_pain
0.33 =limb_bleeds
0.33 =line_infected =line_shakes
0.33 =line_shakes
0.33 =low_temp
0.33 =new_baby =soaking_pad
0.33 =numb_any =tingling_hands
0.33 =one_side_throat
0.33 =pain_any =priapism
0.33 =pain_any =skin_peeling
0.33 =pain_any =sudden
0.33 =pain_any =vomiting
0.33 =pale_clammy =sweating
0.33 =pleuritic =squeezing_word
0.33 =preterm_weeks =soaking_pad
0.33 =radiates =scratched
0.33 =rectal_blood
0.33 =right_side =weak_one_side
0.33 =saddle_numb =tingling_hands
0.33 =short_breath =slow_breathing
0.33 =snake =sting
0.33 =spreading =streak_up
0.33 =stool_blood
0.33 =withdrawal =wont_feed
0.33 =wound_infected
0.33 ^ _ faint
0.33 ^ _ gave
0.33 ^ _ insulin
0.33 ^ _ no
0.33 ^ shingl
0.33 a _ went
0.33 a stiff
0.33 an _ shock
0.33 and _ came
0.33 and breath
0.33 and not
0.33 around _ eye
0.33 at _ mouth
0.33 baby head
0.33 been _ a
0.33 been _ and
0.33 bend
0.33 bent _ wrong
0.33 bent the
0.33 birth last
0.33 blister all
0.33 blue _ the
0.33 calf _ red
0.33 cant _ shak
0.33 cant control
0.33 cant see
0.33 chest _ like
0.33 chlorine
0.33 close
0.33 crazy _ pee
0.33 cutt
0.33 dad speech
0.33 door
0.33 drank nail
0.33 faint and
0.33 faint twice
0.33 fat
0.33 feel _ to
0.33 feverish
0.33 foam _ the
0.33 foam at
0.33 got
0.33 got _ electric
0.33 got an
0.33 grey and
0.33 hard _ a
0.33 hard as
0.33 have _ bad
0.33 heart _ is
0.33 her word
0.33 hurt on
0.33 i _ see
0.33 i _ wake
0.33 im _ double
0.33 im _ labor
0.33 im breath
0.33 im gonna
0.33 in _ hand
0.33 insulin pump
0.33 is _ black
0.33 is _ by
0.33 its all
0.33 just _ a
0.33 lie
0.33 like _ curtain
0.33 look like
0.33 my _ ten
0.33 my chest
0.33 my dialysi
0.33 my head
0.33 not -mak
0.33 of grandma
0.33 off _ -me
0.33 on him
0.33 only _ week
0.33 out _ and
0.33 pok
0.33 purple rash
0.33 say _ want
0.33 second then
0.33 she wont
0.33 shingl on
0.33 side
0.33 son _ someth
0.33 son swallow
0.33 stray
0.33 super
0.33 swollen i
0.33 tender
0.33 than the
0.33 the _ pain
0.33 the color
0.33 the meter
0.33 the sink
0.33 the tv
0.33 thing and
0.33 throw
0.33 to _ in
0.33 too many
0.33 turn red
0.33 viagra and
0.33 wall
0.33 while exercis
0.33 wipe and
0.33 wont _ bleed
0.33 wont quit
0.33 wont stop
0.32 #11+ _ she
0.32 #99+ _ wont
0.32 -gas
0.32 -him
0.32 -move since
0.32 -slept _ -#
0.32 -there
0.32 =a_lot =belly_hard
0.32 =a_lot =belly_pain
0.32 =a_lot =cramps
0.32 =alcohol =eye_hit_bad
0.32 =allergen =cannot_breathe
0.32 =anaphylaxis_said =chest_lasting
0.32 =anaphylaxis_said =hours_pain
0.32 =animal_bite =co_words
0.32 =baby =fast_breathing
0.32 =baby =wont_feed
0.32 =battery_word =chemical_word
0.32 =belly_hard =vomiting
0.32 =belly_hit =eye_hit_bad
0.32 =belly_word =pale_clammy
0.32 =bite_bad =clot_risk
0.32 =bite_bad =headache
0.32 =bite_bad =making_swell
0.32 =bleeding_any =pale_clammy
0.32 =bleeding_heavy =cut_self
0.32 =blood_thinner =hit_hard
0.32 =blurry_vision =squeezing_word
0.32 =bp_very_high =headache
0.32 =breath_pauses =cough
0.32 =burn_big =deep_burn
0.32 =burn_severity =cocaine
0.32 =burn_severity =cold_limb
0.32 =burn_severity =eye_area
0.32 =burn_severity =fell_baby
0.32 =burn_severity =irregular_heart
0.32 =burn_severity =noisy_rest
0.32 =burn_severity =racing_heart
0.32 =cannot_breathe =cough
0.32 =cannot_breathe =grunting
0.32 =cannot_breathe =inhaler_fails
0.32 =cast_tight =cold_limb
0.32 =chemical_burn =cocaine
0.32 =chest_lasting =clot_risk
0.32 =chest_lasting =harm_others
0.32 =chest_lasting =spits_clots
0.32 =chest_lasting =swelling
0.32 =chest_lasting =testicle
0.32 =chest_lasting =valve_or_device
0.32 =chest_lasting =very_fast_pulse
0.32 =chest_lasting =wheeze_word
0.32 =chest_pressure =dangerous_person
0.32 =chest_pressure =sweating
0.32 =clot_risk =many_days
0.32 =curtain_word =one_eye
0.32 =cut_by_accident =hernia_stuck
0.32 =dangerous_person =muscle_strain_word
0.32 =days_many =long_bleed
0.32 =days_many =pale_clammy
0.32 =days_many =tetanus_due
0.32 =discharge =fever
0.32 =ear_blood =hit_hard
0.32 =ear_wax =limb_injury
0.32 =electric =thrown_back
0.32 =eye_area =fight_blow
0.32 =eye_area =hours_pain
0.32 =eye_hit_bad =half_vision
0.32 =eye_hit_bad =tearing
0.32 =eye_pain =pain_any
0.32 =fainted =knocked_out
0.32 =fall_any =headache
0.32 =fall_any =knocked_out
0.32 =fall_hard =head_danger
0.32 =fever =glass_test
0.32 =fever =limp_refuses
0.32 =fever =squeezing_word
0.32 =fever =using_word
0.32 =glass_test =purple_word
0.32 =half_vision
0.32 =half_vision =vision_loss
0.32 =harm_others =using_word
0.32 =head_danger =heat_danger
0.32 =head_danger =hernia_word
0.32 =head_danger =knocked_out
0.32 =head_danger =recent_surgery
0.32 =head_danger =sugar_extreme
0.32 =headache =high_altitude
0.32 =heart_condition =irregular_heart
0.32 =heart_condition =leg_feet_swollen
0.32 =heart_condition =squeezing_word
0.32 =high_altitude =vomiting
0.32 =high_fever =recent_travel
0.32 =hip_fracture =hit_hard
0.32 =hours_pain =inhaler_fails
0.32 =hours_pain =recent_surgery
0.32 =hours_pain =valve_or_device
0.32 =immunosuppressed =priapism
0.32 =knocked_out
0.32 =long_bleed =pale_clammy
0.32 =long_bleed =suicidal
0.32 =pain_any =rigors_hard
0.32 =pain_any =tearing
0.32 =pain_any =wont_swallow
0.32 =pain_beyond =purple_word
0.32 =postpartum =short_breath
0.32 =pregnant =rash
0.32 =priapism =sickle_cell
0.32 =purple_word =rash
0.32 =recent_surgery =sudden
0.32 =severe_headache =worst_ever_sick
0.32 =severe_pain =worst_ever_sick
0.32 =shaking =sugar_low
0.32 =squeezing_word =tearing
0.32 =stiff_neck =vomiting
0.32 =sudden_balance
0.32 =sugar_extreme =vomiting
0.32 =throat_sore =wont_swallow
0.32 =tingling_hands =weak_legs
0.32 =worst_ever =worst_ever_sick
0.32 =worst_ever_sick
0.32 ^ _ behind
0.32 ^ _ partner
0.32 ^ _ stopp
0.32 ^ after
0.32 ^ pregnant
0.32 ^ puk
0.32 a _ attack
0.32 a sharp
0.32 about end
0.32 above
0.32 accidental
0.32 acid on
0.32 addison and
0.32 after _ new
0.32 and _ cough
0.32 and _ its
0.32 and _ with
0.32 and shak
0.32 and thi
0.32 and turn
0.32 arent -there
0.32 back hurt
0.32 bleach
0.32 bleed _ an
0.32 blue for
0.32 breath _ fast
0.32 burn up
0.32 chang table
0.32 chemo and
0.32 clear _ is
0.32 cough _ foam
0.32 cover in
0.32 ear _ thi
0.32 ear since
0.32 electric _ from
0.32 ever
0.32 eye _ bleed
0.32 feel _ pass
0.32 feel dizzy
0.32 feel tight
0.32 fever _ chill
0.32 foot and
0.32 forehead
0.32 from _ and
0.32 gave birth
0.32 got back
0.32 half of
0.32 hand _ and
0.32 hard _ breathe
0.32 hard and
0.32 has _ tight
0.32 have _ #
0.32 have _ knife
0.32 have addison
0.32 have pneumonia
0.32 headache _ see
0.32 heart _ beat
0.32 heavy
0.32 hernia
0.32 his head
0.32 hurt _ kid
0.32 i _ addison
0.32 i _ know
0.32 i _ pneumonia
0.32 im _ month
0.32 in _ drink
0.32 in _ head
0.32 indigestion
0.32 is _ worse
0.32 is puffy
0.32 isnt _ -up
0.32 ive
0.32 ive _ diarrhea
0.32 keep
0.32 keep say
0.32 knife in
0.32 knock out
0.32 left _ and
0.32 left _ hurt
0.32 like my
0.32 like ther
0.32 live _ and
0.32 look blue
0.32 me when
0.32 my _ off
0.32 my _ point
0.32 my stomach
0.32 my throat
0.32 no _ today
0.32 numbnes
0.32 off _ chang
0.32 oil and
0.32 old hasnt
0.32 on _ couch
0.32 open _ i
0.32 out _ my
0.32 pain and
0.32 paranoid
0.32 pass clot
0.32 powder
0.32 rusty _ last
0.32 seem ok
0.32 she been
0.32 shiver and
0.32 shut and
0.32 side of
0.32 since _ and
0.32 so drowsy
0.32 socket
0.32 someone
0.32 someone _ someth
0.32 someth _ look
0.32 stomach has
0.32 stuck _ a
0.32 stuck _ the
0.32 sudden _ #11+
0.32 swallow drain
0.32 swollen
0.32 tack
0.32 tak
0.32 the chang
0.32 the couch
0.32 the house
0.32 the other
0.32 think _ end
0.32 throat so
0.32 thrown back
0.32 tight _ and
0.32 tight on
0.32 to _ touch
0.32 up _ leg
0.32 wake
0.32 wife _ is
0.32 with _ cant
0.32 wrong _ my
0.31 #99+ _ a
0.31 #99+ _ i
0.31 -fade -when
0.31 -five _ and
0.31 <the _ <two
0.31 <week
0.31 <week <ago
0.31 =a_lot =burn_any
0.31 =a_lot =confused
0.31 =a_lot =fall_any
0.31 =a_lot =heat_exposure
0.31 =again_fainted =tia_resolved
0.31 =alcohol =means_mentioned
0.31 =alcohol =using_word
0.31 =alcohol =withdrawal
0.31 =allergen =dystonia
0.31 =animal_bite =swelling
0.31 =arm_hand_pain =jaw_arm_sweat
0.31 =at_rest =barking_stridor
0.31 =at_rest =cannot_breathe
0.31 =at_rest =croup_cough
0.31 =baby =limp_refuses
0.31 =belly_hard =swelling
0.31 =belly_hit =hit_hard
0.31 =belly_pain =moved_right
0.31 =belly_word =dangerous_person
0.31 =bite_bad =confused
0.31 =bite_bad =eye_pain
0.31 =bite_bad =face_odd
0.31 =bite_bad =one_side_throat
0.31 =bite_bad =swelling_lips
0.31 =bleeds_a_lot =vaginal_bleeding
0.31 =blow_chest =fight_blow
0.31 =burn_severity =immunosuppressed
0.31 =burn_severity =pregnant
0.31 =burn_severity =screams_in_bouts
0.31 =burn_severity =stiff_neck
0.31 =burned_hand
0.31 =cannot_speak =dangerous_person
0.31 =car_crash =cut_by_accident
0.31 =carbon_monoxide =refuses
0.31 =chemical_strong =eye_area
0.31 =chemical_strong =eye_chemical
0.31 =chest_any =long_bleed
0.31 =chest_lasting =dry_mouth
0.31 =chest_lasting =feels_sleepy
0.31 =chest_lasting =heat_danger
0.31 =chest_lasting =never_spoke_word
0.31 =chest_lasting =pale_clammy
0.31 =chest_lasting =pleuritic
0.31 =chest_pressure =long_bleed
0.31 =chest_pressure =pale_clammy
0.31 =child_got_pills =head_danger
0.31 =choking =elderly
0.31 =cholinergic =purple_rash
0.31 =cholinergic =swelling
0.31 =cocaine =pain_any
0.31 =cold_exposure =head_injury
0.31 =cut_by_accident =fever
0.31 =dangerous_person =weak_one_side
0.31 =dark_urine =pain_any
0.31 =diabetes =fast_breathing
0.31 =done_with_it =means_mentioned
0.31 =drooling =purple_rash
0.31 =electric =hit_hard
0.31 =eye_hit =fall_any
0.31 =eye_hit =fight_blow
0.31 =eye_hit =hit_hard
0.31 =eye_hit_bad =hurts_move
0.31 =eye_hit_bad =limb_cold_pale
0.31 =eye_hit_bad =moved_right
0.31 =eye_hit_bad =one_side_belly
0.31 =eye_hit_bad =suicidal
0.31 =fainted =pain_any
0.31 =fever =tropics
0.31 =hallucinating =hours_pain
0.31 =harm_others =wound
0.31 =head_danger =tooth
0.31 =hearing =sudden
0.31 =heart_condition =pain_any
0.31 =heat_danger =unresponsive
0.31 =hives =sting
0.31 =hoarse =swelling
0.31 =hours_pain =new_baby
0.31 =hours_pain =no_urine
0.31 =hours_pain =right_side
0.31 =hours_pain =wound_infected
0.31 =inhaler_fails =tired
0.31 =leg_swelling_one =swelling
0.31 =like_thunder
0.31 =long_bleed =near_faint
0.31 =long_bleed =vomiting_constantly
0.31 =moved_right
0.31 =moved_right =pain_any
0.31 =moved_right =squeezing_word
0.31 =near_faint =vision_loss
0.31 =never_spoke_word =suicidal
0.31 =pain_any =swallow_trouble
0.31 =pain_any =urinary_stuck_long
0.31 =poison_contact =purple_rash
0.31 =postpartum =wound_open
0.31 =postpartum_smell
0.31 =postpartum_smell =wound_open
0.31 =pregnant =swelling_face
0.31 =radiates =trunk_pain
0.31 =rigors =uti
0.31 =silent_for_a_reason =unresponsive
0.31 =speech =sudden
0.31 =swelling =vomiting
0.31 =swelling_now =throat_tight
0.31 ^ _ see
0.31 ^ bleed
0.31 ^ pass
0.31 ^ severe
0.31 ^ water
0.31 a firework
0.31 a fork
0.31 a gas
0.31 act drunk
0.31 after a
0.31 and _ lost
0.31 and _ wrote
0.31 and about
0.31 and numb
0.31 and said
0.31 anymore and
0.31 are miss
0.31 ate _ poison
0.31 ate rat
0.31 baby isnt
0.31 baby wont
0.31 between _ leg
0.31 blood thinner
0.31 breath fast
0.31 burn _ a
0.31 but he
0.31 by _ wasp
0.31 cant _ at
0.31 cashew
0.31 chest is
0.31 chopp
0.31 cord
0.31 couch
0.31 cousin _ shot
0.31 crush in
0.31 dad _ out
0.31 dad pass
0.31 doesnt -fade
0.31 doesnt remember
0.31 everyth
0.31 eye since
0.31 feel irregular
0.31 finger are
0.31 finger with
0.31 fix
0.31 gatorade
0.31 get up
0.31 go _ in
0.31 got _ by
0.31 hand _ crush
0.31 hav trouble
0.31 he _ under
0.31 he had
0.31 he put
0.31 heart _ irregular
0.31 hes hot
0.31 his ear
0.31 i _ hard
0.31 i _ heart
0.31 i _ off
0.31 i _ three
0.31 i fell
0.31 ice and
0.31 im only
0.31 in _ after
0.31 in _ face
0.31 is _ tight
0.31 is dripp
0.31 it on
0.31 it thi
0.31 its still
0.31 ive gone
0.31 kitchen floor
0.31 light kill
0.31 lip and
0.31 lock and
0.31 lot _ it
0.31 move _ arm
0.31 my _ from
0.31 my _ i
0.31 my _ stopp
0.31 my bladder
0.31 my pacemaker
0.31 my speech
0.31 near _ eye
0.31 not -mov
0.31 of his
0.31 off _ tip
0.31 old _ off
0.31 old with
0.31 on _ kitchen
0.31 open _ eye
0.31 out _ his
0.31 pass _ twice
0.31 pinpoint
0.31 pregnant _ pass
0.31 rash _ doesnt
0.31 rattlesnake _ my
0.31 red and
0.31 right _ wont
0.31 school and
0.31 shingl near
0.31 shirt
0.31 sitt _ and
0.31 slurr and
0.31 smoke _ a
0.31 some _ miss
0.31 some are
0.31 son his
0.31 speak
0.31 spot and
0.31 start again
0.31 start lisinopril
0.31 stuck a
0.31 stuck in
0.31 stung
0.31 swallow bleach
0.31 tank
0.31 ten _ ago
0.31 that _ when
0.31 that doesnt
0.31 the _ are
0.31 the _ since
0.31 the inhaler
0.31 time _ stand
0.31 to _ kid
0.31 toddler got
0.31 up _ that
0.31 vision in
0.31 w
0.31 want _ stab
0.31 week _ with
0.31 when _ breath
0.31 with _ temp
0.31 wont nurse
0.31 woozy
0.3 # _ my
0.3 # pound
0.3 #99+ fever
0.3 =a_lot =belly_word
0.3 =a_lot =calf
0.3 =a_lot =cut_by_accident
0.3 =abuse_danger =heat_exposure
0.3 =after_hard_exercise =muscle_hard
0.3 =alcohol =dangerous_person
0.3 =alcohol =drank
0.3 =back_pain =radiates
0.3 =belly_hit =heat_exposure
0.3 =belly_word =moved_right
0.3 =bite_bad =choking
0.3 =blast_injury
0.3 =bleeding_heavy =chest_lasting
0.3 =bleeding_heavy =vaginal_bleeding
0.3 =blood_streak =glass_test
0.3 =burn_severity =clot_risk
0.3 =burn_severity =electric
0.3 =burn_severity =heart_condition
0.3 =burn_severity =hit_hard
0.3 =burn_severity =jaw_arm_sweat
0.3 =burn_severity =mania_psychosis
0.3 =burn_severity =nausea
0.3 =burn_severity =vaginal_bleeding
0.3 =burn_severity =weak_one_side
0.3 =calf =hours_pain
0.3 =calf =recent_surgery
0.3 =chest_lasting =coughs_blood
0.3 =chest_lasting =irregular_heart
0.3 =chest_lasting =mania_psychosis
0.3 =chest_lasting =rigors
0.3 =chest_lasting =urinary_stuck_long
0.3 =clot_risk =cold_limb
0.3 =clot_risk =pain_any
0.3 =cocaine =eye_area
0.3 =cold_exposure =hernia_stuck
0.3 =confused =long_bleed
0.3 =contact_lens =eye_pain
0.3 =contact_lens =pain_any
0.3 =cough =short_breath
0.3 =cramps =severe_pain
0.3 =cut_by_accident =eye_area
0.3 =dangerous_person =fight_blow
0.3 =dangerous_person =overdose_taken
0.3 =dangerous_person =sleepless_days
0.3 =dangerous_person =slow_breathing
0.3 =dangerous_person =suicidal
0.3 =dark_urine =muscle_hard
0.3 =days_many =phlegm
0.3 =days_many =recent_surgery
0.3 =deformed =fell
0.3 =dialysis =irregular_heart
0.3 =drooling =fever
0.3 =drowsy =fall_any
0.3 =eye_area =stiff_neck
0.3 =eye_hit_bad =hurts_breathing
0.3 =eye_hit_bad =saddle_numb
0.3 =fall_any =heat_exposure
0.3 =fall_any =unequal_pupils
0.3 =fall_hard =heat_exposure
0.3 =fall_hard =pain_any
0.3 =fall_height =heat_exposure
0.3 =fever =severe_weakness
0.3 =green_vomit
0.3 =green_vomit =head_danger
0.3 =green_vomit =phlegm
0.3 =green_vomit =vomiting
0.3 =harm_others =postpartum
0.3 =head_danger
0.3 =head_danger =one_side_belly
0.3 =head_danger =phlegm
0.3 =head_danger =thirsty
0.3 =head_danger =vaginal_bleeding
0.3 =head_danger =worst_ever_sick
0.3 =heat_exposure =hit_hard
0.3 =hernia_stuck =hit_hard
0.3 =hit_hard
0.3 =hours_pain =wont_go_away
0.3 =hurts_breathing =squeezing_word
0.3 =irregular_heart =kidney_disease
0.3 =jaundice =pain_any
0.3 =kid_breathing
0.3 =leg_swelling_one =recent_surgery
0.3 =limb_cold_pale =weak_any
0.3 =limb_injury =to_the_bone
0.3 =long_on_floor
0.3 =moved_right =right_side
0.3 =near_faint =pulse_very_low
0.3 =neck_swelling =tooth_bad
0.3 =never_spoke_word =seizure
0.3 =new_baby =postpartum
0.3 =newborn =young_baby
0.3 =phlegm =vomiting
0.3 =pleuritic =short_breath
0.3 =pregnant =severe_headache
0.3 =pressure_elsewhere
0.3 =projectile =weight_loss
0.3 =racing_heart =rigors_hard
0.3 =scratched =suicidal
0.3 =scratched =to_the_bone
0.3 =shaking =sugar_very_low
0.3 =short_breath =smoke
0.3 =short_breath =sudden
0.3 =slow_breathing =using_word
0.3 =snake_bad =sting
0.3 =sting =wound_infected
0.3 =swelling =tooth
0.3 =to_the_bone =wound
0.3 =wakes =weak_one_side
0.3 =weak_any
0.3 =weight_loss =young_baby
0.3 ^ _ home
0.3 ^ _ monoxide
0.3 ^ _ sudden
0.3 ^ carbon
0.3 ^ hit
0.3 ^ infect
0.3 a rope
0.3 ago _ i
0.3 all around
0.3 all blood
0.3 allergic _ peanut
0.3 an hour
0.3 and #99+
0.3 and _ calf
0.3 and _ clear
0.3 and _ only
0.3 and _ temperature
0.3 and lighthead
0.3 and lip
0.3 arm went
0.3 asthma _ and
0.3 at all
0.3 at altitude
0.3 ate wild
0.3 baby _ hot
0.3 baby _ limp
0.3 baby swallow
0.3 burn and
0.3 came _ from
0.3 carbon
0.3 carbon monoxide
0.3 clos up
0.3 cola
0.3 cold no
0.3 collaps and
0.3 cough _ pink
0.3 cup of
0.3 deep hole
0.3 diaper and
0.3 diarrhea _ a
0.3 down _ two
0.3 even _ calm
0.3 eye _ a
0.3 eye _ grind
0.3 fail _ my
0.3 fail and
0.3 fbi
0.3 feed and
0.3 feel in
0.3 fever _ is
0.3 fever _ short
0.3 five hour
0.3 floppy and
0.3 fluid #11+
0.3 fluid _ week
0.3 fume
0.3 garage _ the
0.3 garage with
0.3 gave _ and
0.3 had her
0.3 heart
0.3 her arm
0.3 her mouth
0.3 hes _ a
0.3 hes confus
0.3 high _ and
0.3 his _ with
0.3 hit the
0.3 i got
0.3 i wet
0.3 im _ when
0.3 in _ the
0.3 inhaler _ -doing
0.3 inside
0.3 is _ back
0.3 is _ real
0.3 is mak
0.3 is stick
0.3 is tight
0.3 isnt -doing
0.3 isnt _ -anyth
0.3 it tonight
0.3 kid drank
0.3 labor and
0.3 left _ of
0.3 light and
0.3 like balloon
0.3 like mad
0.3 mark
0.3 minut _ im
0.3 monoxide
0.3 morn she
0.3 my _ goe
0.3 my _ patient
0.3 my _ replacement
0.3 my brother
0.3 my heart
0.3 my left
0.3 newborn _ a
0.3 now _ hurt
0.3 now its
0.3 of _ pool
0.3 off for
0.3 out _ after
0.3 pain _ i
0.3 palm _ the
0.3 paralyz
0.3 patient husband
0.3 pill _ i
0.3 plan _ the
0.3 pound _ i
0.3 pregnant _ i
0.3 pull
0.3 pull _ out
0.3 put weight
0.3 second or
0.3 she _ in
0.3 stair and
0.3 stand on
0.3 surgery and
0.3 the _ gun
0.3 the _ right
0.3 the fbi
0.3 the stuff
0.3 there
0.3 thi _ she
0.3 thought
0.3 throat _ swell
0.3 time today
0.3 to _ elbow
0.3 to _ me
0.3 to peanut
0.3 tongue feel
0.3 took double
0.3 tub
0.3 two day
0.3 two of
0.3 up pink
0.3 vision _ a
0.3 wet myself
0.3 when calm
0.3 windshield
0.3 with _ car
0.3 wont _ at
0.3 wont _ to
0.3 wont look
0.3 worst _ of
0.3 year _ wont
0.29 -#11+ _ and
0.29 -drink and
0.29 -hour and
0.29 -in -#
0.29 -peed since
0.29 -the _ -move
0.29 =a_lot =belly_hit
0.29 =a_lot =head_danger
0.29 =a_lot =nail_word
0.29 =a_lot =overdose_taken
0.29 =alcohol =hallucinating
0.29 =allergen =means_mentioned
0.29 =arm_or_jaw_too =bite_bad
0.29 =at_rest =cant_lie_flat
0.29 =baby =short_breath
0.29 =back_pain =numb_any
0.29 =bad_headache =pregnant
0.29 =belly_hit =elderly
0.29 =belly_hit =hip_fracture
0.29 =belly_pain =one_side_belly
0.29 =belly_word =burn_severity
0.29 =belly_word =one_side_belly
0.29 =belly_word =purple_word
0.29 =belly_word =short_breath
0.29 =belly_word =sweating
0.29 =belly_word =upper_belly_pain
0.29 =bite_bad =fall_any
0.29 =bite_bad =neck_broken
0.29 =bite_bad =neck_pain
0.29 =bite_bad =short_breath
0.29 =bite_bad =wheeze_word
0.29 =bladder_bowel_loss =severe_pain
0.29 =bleeding_any =rectal_blood
0.29 =blood_thinner =nosebleed
0.29 =bluish =eye_hit_bad
0.29 =bp_extreme =headache
0.29 =burn_any =smoke
0.29 =burn_severity =chest_tearing
0.29 =burn_severity =hurts_move
0.29 =burn_severity =iron_pills
0.29 =burn_severity =postpartum
0.29 =burn_severity =tearing
0.29 =burn_severity =tearing_trunk
0.29 =calf =deep_cut
0.29 =calf =short_breath
0.29 =cannot_breathe =retractions
0.29 =carbon_monoxide =nausea
0.29 =catheter_blocked
0.29 =chemical_word =nail_word
0.29 =chest_lasting =dark_urine
0.29 =chest_lasting =done_with_it
0.29 =chest_lasting =goodbye_note
0.29 =chest_lasting =grunting
0.29 =chest_lasting =soaking_fast
0.29 =chest_lasting =squeezing_word
0.29 =chest_lasting =vomiting_blood
0.29 =chest_pressure =nausea
0.29 =chest_pressure =weak_one_side
0.29 =child_got_pills =self_harm_now
0.29 =choking =short_breath
0.29 =clear_fluid
0.29 =clear_fluid =eye_area
0.29 =clear_fluid =head_danger
0.29 =co_words =nausea
0.29 =confused =rigors
0.29 =cough =hurts_breathing
0.29 =cut_by_accident =eye_hit
0.29 =dangerous_person =recent_infection
0.29 =diarrhea =no_urine
0.29 =done_with_it =self_harm_now
0.29 =drooling =swelling_throat
0.29 =drugs_taken =means_mentioned
0.29 =dystonia =eye_area
0.29 =ear_pain =recent_infection
0.29 =ear_swollen =recent_infection
0.29 =elderly =fall_any
0.29 =eye_area =mouth_sores
0.29 =eye_area =swallowed_battery
0.29 =eye_hit_bad
0.29 =eye_hit_bad =new_baby
0.29 =eye_hit_bad =shoulder_pain
0.29 =eye_hit_bad =sickle_cell
0.29 =eye_hit_bad =stab_shot
0.29 =eye_pain =severe_pain
0.29 =fever =headache
0.29 =fever =spreading
0.29 =fever =wont_swallow
0.29 =fight_blow =pain_any
0.29 =fight_blow =trunk_pain
0.29 =flu_bad =head_danger
0.29 =head_danger =hernia_stuck
0.29 =head_danger =long_bleed
0.29 =head_danger =rigors_hard
0.29 =head_danger =severe_weakness
0.29 =headache =swelling
0.29 =heart_murmur_fever
0.29 =hernia_stuck =long_bleed
0.29 =hit_hard =weak_legs
0.29 =hours_pain =leg_swelling_one
0.29 =hours_pain =severe_weakness
0.29 =hours_pain =soaking_fast
0.29 =hours_pain =tia_resolved
0.29 =immunosuppressed =severe_pain
0.29 =leg_feet_swollen =muscle_hard
0.29 =leg_swelling_one =short_breath
0.29 =limb_injury =neck_broken
0.29 =long_bleed =speech
0.29 =long_bleed =squeezing_word
0.29 =means_at_hand =self_harm_now
0.29 =muscle_hard =swelling
0.29 =muscle_strain_word =slept_on
0.29 =neck_broken
0.29 =neck_pain
0.29 =neck_pain =pain_any
0.29 =no_urine =urinary_stuck_long
0.29 =numb_any =squeezing_word
0.29 =one_side_belly =squeezing_word
0.29 =pain_any =stiff_neck
0.29 =pain_any =vaginal_bleeding
0.29 =postpartum =wound_infected
0.29 =pregnant =vomiting_constantly
0.29 =radiates =red_racing
0.29 =radiates =wound_infected
0.29 =severe_pain =sickle_cell
0.29 =short_breath =sting
0.29 =sickle_cell =squeezing_word
0.29 =skin_infection =swelling
0.29 =soaking_fast
0.29 =soaking_fast =soaking_pad
0.29 =squeezing_word =vomiting
0.29 =sudden =vision_loss
0.29 =swallow_trouble =throat_sore
0.29 =sweating
0.29 =tia_resolved =weak_one_side
0.29 =tired =weak_breathing
0.29 ^ _ stick
0.29 ^ blister
0.29 ^ bone
0.29 ^ swell
0.29 a _ bad
0.29 a _ bottle
0.29 a gun
0.29 a mechanical
0.29 a pencil
0.29 a squeaky
0.29 a terrible
0.29 above #11+
0.29 acid _ my
0.29 after _ hour
0.29 along
0.29 and _ #11+
0.29 and _ been
0.29 and _ hard
0.29 and _ lip
0.29 and _ off
0.29 and _ room
0.29 and _ scar
0.29 and _ spot
0.29 and _ think
0.29 and _ tongue
0.29 and back
0.29 and cant
0.29 and cold
0.29 and havent
0.29 and too
0.29 baby _ floppy
0.29 baby _ month
0.29 back in
0.29 bad _ the
0.29 beat _ fast
0.29 been _ for
0.29 been bleed
0.29 been stabb
0.29 behind his
0.29 bend it
0.29 bleach _ in
0.29 blister and
0.29 bone _ pok
0.29 bought
0.29 breast _ and
0.29 breath has
0.29 broke _ neck
0.29 cant _ straight
0.29 catheter is
0.29 cirrhosi and
0.29 curtain _ down
0.29 daughter lip
0.29 daughter swallow
0.29 day _ #
0.29 diarrhea for
0.29 dryer _ feel
0.29 each time
0.29 ear is
0.29 ecstasy
0.29 ecstasy and
0.29 every five
0.29 eye _ like
0.29 fell
0.29 find
0.29 fit and
0.29 for an
0.29 from _ fire
0.29 fume _ the
0.29 gett
0.29 going _ shoot
0.29 half _ my
0.29 have _ gun
0.29 have _ mechanical
0.29 he _ me
0.29 he is
0.29 her _ swell
0.29 her ear
0.29 hes _ cold
0.29 hes _ not
0.29 his _ caught
0.29 hit _ head
0.29 home say
0.29 husband _ his
0.29 i _ stand
0.29 i _ stop
0.29 i took
0.29 im _ cant
0.29 in _ at
0.29 in _ sleep
0.29 is _ all
0.29 is _ out
0.29 is pok
0.29 its hard
0.29 its swell
0.29 just _ back
0.29 kid wont
0.29 know how
0.29 left side
0.29 leg _ bent
0.29 leg swell
0.29 long paus
0.29 make _ tongue
0.29 make your
0.29 me in
0.29 mechanical
0.29 med last
0.29 mom
0.29 my _ belly
0.29 my _ say
0.29 my uncle
0.29 next door
0.29 nonstop and
0.29 of _ life
0.29 out _ one
0.29 people _ arent
0.29 people who
0.29 puk blood
0.29 rate is
0.29 said she
0.29 say its
0.29 seem fine
0.29 sleepy
0.29 slept wrong
0.29 so short
0.29 soak a
0.29 soak through
0.29 someth _ my
0.29 start _ new
0.29 stiff fever
0.29 stomach is
0.29 stool _ black
0.29 stopp mov
0.29 sweat and
0.29 swollen behind
0.29 temp #11+
0.29 the _ hes
0.29 the cord
0.29 the pill
0.29 the pool
0.29 thing _ #11+
0.29 think it
0.29 three _ today
0.29 toe _ cold
0.29 took ecstasy
0.29 valve and
0.29 wake _ up
0.29 want _ use
0.29 we _ wake
0.29 we were
0.29 went _ and
0.29 who _ -there
0.29 who arent
0.29 wife is
0.29 with _ is
0.29 wont let
0.29 wont put
0.29 wouldnt
0.29 wound is
0.29 wreck
0.28 # _ today
0.28 #11+ lbs
0.28 =a_lot =blood_thinner
0.28 =a_lot =tia_resolved
0.28 =alcohol =baby_still
0.28 =alcohol =speech
0.28 =allergen =using_word
0.28 =baby =heat_danger
0.28 =baby =many_days
0.28 =back_pain =sudden
0.28 =barking_stridor =short_breath
0.28 =belly_hard =constipation
0.28 =belly_pain =chest_lasting
0.28 =belly_pain =hernia_stuck
0.28 =belly_word =head_danger
0.28 =belly_word =vomiting
0.28 =bite_bad =chemical_burn
0.28 =bite_bad =cut_by_accident
0.28 =bite_bad =tingling_hands
0.28 =bleeding_any =blood_in_urine
0.28 =bleeding_any =dark_urine
0.28 =bleeding_heavy =hours_pain
0.28 =bleeding_heavy =not_clotting
0.28 =blood_in_urine
0.28 =blood_in_urine =dark_urine
0.28 =blood_in_urine =eye_hit_bad
0.28 =blood_thinner =hemophilia_word
0.28 =blow_ribs =fall_any
0.28 =blow_ribs =fight_blow
0.28 =bp_high =near_faint
0.28 =bp_medicine =overdose_taken
0.28 =bruising
0.28 =burn_any =hoarse
0.28 =burn_severity =chemical_strong
0.28 =burn_severity =grunting
0.28 =burn_severity =hallucinating
0.28 =burn_severity =heat_danger
0.28 =burn_severity =hypertension
0.28 =burn_severity =smoke
0.28 =calf =cut_by_accident
0.28 =chemical_word =co_words
0.28 =chemical_word =eye_hit_bad
0.28 =chemical_word =short_breath
0.28 =chest_any =cocaine
0.28 =chest_lasting =croup_cough
0.28 =chest_lasting =electric
0.28 =chest_lasting =eye_hit_bad
0.28 =chest_lasting =fever
0.28 =chest_lasting =making_swell
0.28 =chest_lasting =mouth_sores
0.28 =chest_lasting =saddle_numb
0.28 =child_got_pills =edible_word
0.28 =choking =speech
0.28 =co_words =refuses
0.28 =cocaine =dangerous_person
0.28 =cocaine =eye_chemical
0.28 =confused =eye_hit_bad
0.28 =contact_lens =light_hurts
0.28 =cough =poison_swallowed
0.28 =dangerous_person =means_mentioned
0.28 =dangerous_person =nail_word
0.28 =dangerous_person =sweating
0.28 =dangerous_person =trunk_pain
0.28 =days_many =limp_leg
0.28 =days_many =tick
0.28 =discharge =hours_pain
0.28 =drowsy =hours_pain
0.28 =drug_named =mouth_sores
0.28 =drug_named =skin_peeling
0.28 =during_exercise =heat_exposure
0.28 =ear_wax =short_breath
0.28 =elderly =hit_hard
0.28 =elderly =sudden
0.28 =eye_hit_bad =injection_joint
0.28 =eye_hit_bad =leg_swelling_one
0.28 =eye_hit_bad =no_urine
0.28 =eye_hit_bad =severe_headache
0.28 =eye_hit_bad =to_the_bone
0.28 =eye_hit_bad =unequal_pupils
0.28 =eye_hit_bad =wound
0.28 =face_droop =speech
0.28 =fall_hard =numb_any
0.28 =fever =hernia_stuck
0.28 =fever =sting
0.28 =fight_blow =vomiting
0.28 =gallbladder =pain_any
0.28 =getting_worse =rigors
0.28 =halos =pain_any
0.28 =heart_murmur_fever =short_breath
0.28 =heat_exposure =sweating
0.28 =hemophilia_word
0.28 =hernia_stuck =trunk_pain
0.28 =hernia_word =vomiting
0.28 =hip_hurts
0.28 =hit_hard =severe_weakness
0.28 =hurts_move =moved_right
0.28 =hurts_move =right_side
0.28 =hypertension =overdose_taken
0.28 =limp_leg =severe_weakness
0.28 =long_bleed =not_clotting
0.28 =mania_psychosis =wont_feed
0.28 =moved_right =trunk_pain
0.28 =neck_pain =numb_any
0.28 =new_baby
0.28 =overdose_taken =vomiting
0.28 =pale_clammy =sugar_low
0.28 =phlegm =pregnant
0.28 =postpartum =postpartum_smell
0.28 =radiates =spine_injury
0.28 =radiates =weak_one_side
0.28 =severe_pain =sudden
0.28 =severe_pain =swelling
0.28 =severe_weakness =speech
0.28 =soaking_pad =swelling
0.28 =spine_injury =tingling_hands
0.28 =spreading =wound
0.28 =squeezing_word =uti
0.28 =squeezing_word =weak_one_side
0.28 =sting =swelling_throat
0.28 ^ _ attack
0.28 ^ _ flare
0.28 ^ _ whole
0.28 ^ jaw
0.28 ^ miss
0.28 ^ soak
0.28 a _ car
0.28 about #11+
0.28 after _ fight
0.28 after _ my
0.28 after fall
0.28 and _ go
0.28 and _ hand
0.28 and _ nonsense
0.28 and _ now
0.28 and _ stool
0.28 and _ word
0.28 and half
0.28 and yellow
0.28 are yellow
0.28 arm _ heavy
0.28 ate _ mushroom
0.28 baby _ week
0.28 back _ the
0.28 bad my
0.28 been _ the
0.28 black _ for
0.28 boyfriend _ me
0.28 breathe well
0.28 broke
0.28 burn _ hand
0.28 burn _ whole
0.28 burn in
0.28 burn mark
0.28 but _ breath
0.28 but now
0.28 but since
0.28 can hear
0.28 cant lie
0.28 car on
0.28 cell pain
0.28 copd
0.28 cough _ i
0.28 cup
0.28 daughter _ #
0.28 diabetic _ is
0.28 diabetic she
0.28 down _ when
0.28 drank some
0.28 electrocut fix
0.28 faint _ runn
0.28 feel _ the
0.28 feel _ ther
0.28 feet _ up
0.28 fever _ cough
0.28 fever _ yellow
0.28 fire _ im
0.28 from _ bottle
0.28 got _ fever
0.28 got _ grandma
0.28 hand
0.28 hand was
0.28 hav chest
0.28 have _ pacemaker
0.28 have _ stuck
0.28 head _ pound
0.28 hemophilia
0.28 hiccupp
0.28 hip
0.28 hold my
0.28 hot _ and
0.28 hot _ dry
0.28 i _ and
0.28 if a
0.28 im _ in
0.28 im _ so
0.28 im shiver
0.28 in _ on
0.28 inhal a
0.28 inhaler _ empty
0.28 inside me
0.28 into grandma
0.28 is _ #99+
0.28 is explod
0.28 is gray
0.28 keep _ about
0.28 keep fall
0.28 know _ he
0.28 lbs
0.28 left
0.28 left _ a
0.28 left hand
0.28 leg are
0.28 leg with
0.28 look
0.28 lot _ blood
0.28 marathon
0.28 might be
0.28 mom _ her
0.28 my bone
0.28 my breath
0.28 my mom
0.28 my steroid
0.28 neighbor _ electrocut
0.28 night my
0.28 nonstop lost
0.28 not
0.28 not -sweat
0.28 not -wak
0.28 on _ palm
0.28 on _ roof
0.28 on herself
0.28 one pupil
0.28 own spit
0.28 place
0.28 poop _ like
0.28 pregnant _ bad
0.28 purple _ that
0.28 quick
0.28 red swollen
0.28 shak with
0.28 shallow _ and
0.28 shard
0.28 she _ on
0.28 she got
0.28 shock by
0.28 sickle _ pain
0.28 size _ a
0.28 sleepy and
0.28 soccer practice
0.28 son _ breath
0.28 son _ out
0.28 spread _ and
0.28 streak _ up
0.28 streak going
0.28 swallow _ own
0.28 swollen for
0.28 the _ behind
0.28 the wound
0.28 they found
0.28 three _ and
0.28 throat feel
0.28 two _ ago
0.28 tylenol _ night
0.28 tylenol last
0.28 up _ cant
0.28 vision _ miss
0.28 vision _ one
0.28 vomit green
0.28 was _ out
0.28 was crush
0.28 weird and
0.28 while sitt
0.28 whole _ with
0.28 wind _ to
0.28 with #99+
0.28 yellow eye
0.27 # pad
0.27 #11+ _ last
0.27 -a
0.27 -had -a
0.27 -in _ -day
0.27 -with
0.27 <had _ <spleen
0.27 <my <spleen
0.27 <spleen
0.27 =a_lot =allergen
0.27 =a_lot =baby_still
0.27 =a_lot =unresponsive
0.27 =abuse_danger =bite_bad
0.27 =amputated =limb_trapped
0.27 =baby =baby_hot
0.27 =baby =birth_now
0.27 =baby =contractions
0.27 =back_pain =trunk_pain
0.27 =barking_stridor =cannot_breathe
0.27 =belly_hit =calf
0.27 =belly_hit =drowsy
0.27 =bite_bad =pregnant
0.27 =bleeding_any =chest_lasting
0.27 =bleeding_any =limb_bleeds
0.27 =bleeding_any =squeezing_word
0.27 =bleeding_any =stab_shot
0.27 =blow_chest =chest_any
0.27 =blow_chest =chest_pain
0.27 =blow_chest =pain_any
0.27 =blow_chest =trunk_pain
0.27 =both_legs =tingling_hands
0.27 =bp_medicine =burn_severity
0.27 =burn_severity =carbon_monoxide
0.27 =burn_severity =cold_exposure
0.27 =burn_severity =hives
0.27 =burn_severity =near_faint
0.27 =burn_severity =spreading
0.27 =burn_severity =tongue_swollen
0.27 =burn_severity =young_baby
0.27 =cannot_breathe =copd
0.27 =cannot_breathe =sting
0.27 =cannot_move_limb =cannot_move_side
0.27 =cant_lie_flat =racing_heart
0.27 =cant_lie_flat =tripod
0.27 =cant_stand
0.27 =cant_stand =limp_leg
0.27 =cant_stand =limp_refuses
0.27 =cant_stand =severe_weakness
0.27 =chest_any =fight_blow
0.27 =chest_lasting =dangerous_person
0.27 =chest_lasting =inhaled_object
0.27 =chest_lasting =limb_gave
0.27 =chest_lasting =sudden
0.27 =chest_lasting =swallow_trouble
0.27 =chest_pain =fight_blow
0.27 =clot_risk =short_breath
0.27 =cocaine =trunk_pain
0.27 =confused =ear_wax
0.27 =cough =hit_hard
0.27 =cough =inhaled_object
0.27 =cut_self =eye_hit_bad
0.27 =dangerous_person =hallucinating
0.27 =dangerous_person =heat_exposure
0.27 =dangerous_person =hoarse
0.27 =dark_urine =hernia_stuck
0.27 =days_many =fell_baby
0.27 =diabetes =wound
0.27 =diarrhea =near_faint
0.27 =digoxin
0.27 =drugs_taken =slow_breathing
0.27 =during_exercise =head_danger
0.27 =ear_wax =hours_pain
0.27 =early_one_side
0.27 =early_one_side =eye_hit_bad
0.27 =early_one_side =pain_any
0.27 =early_one_side =squeezing_word
0.27 =every_day =weak_any
0.27 =eye_area =pain_any
0.27 =eye_hit_bad =postpartum
0.27 =eye_hit_bad =snake
0.27 =eye_hit_bad =snake_bad
0.27 =eye_hit_bad =swelling
0.27 =face_droop =face_odd
0.27 =face_odd =numb_any
0.27 =faint_exertion =tia_resolved
0.27 =fainted =vaginal_bleeding
0.27 =fall_any =hip_hurts
0.27 =fall_any =hit_hard
0.27 =fall_any =severe_weakness
0.27 =fever =limp_leg
0.27 =fever =recent_surgery
0.27 =head_danger =hernia
0.27 =head_danger =preterm_weeks
0.27 =head_danger =short_breath
0.27 =head_danger =sudden_balance
0.27 =head_danger =wakes
0.27 =hip_hurts =pain_any
0.27 =hit_hard =legs_gone
0.27 =hives =vomiting
0.27 =hours_pain =left_ribs
0.27 =hours_pain =preterm_weeks
0.27 =hours_pain =stroke_word
0.27 =hours_pain =vomiting_blood
0.27 =hurts_move =numb_any
0.27 =inhaled_object
0.27 =injection_joint =sudden
0.27 =iron_pills =overdose_taken
0.27 =jaundice =vomiting
0.27 =ketone_breath =vomiting
0.27 =limb_gave =pain_any
0.27 =limp_refuses =severe_weakness
0.27 =line_infected
0.27 =long_bleed =vomiting
0.27 =near_faint =very_fast_pulse
0.27 =no_gas =swelling
0.27 =opioid
0.27 =pain_any =rash
0.27 =pain_any =recent_surgery
0.27 =pain_any =trunk_pain
0.27 =pain_beyond =severe_pain
0.27 =possible_fracture =red_racing
0.27 =possible_fracture =scratched
0.27 =postpartum =rigors
0.27 =pregnant =swelling_lips
0.27 =radiates =wound
0.27 =radiates_groin =sudden
0.27 =rash =swelling_lips
0.27 =recent_travel =tia_resolved
0.27 =red_racing =swelling
0.27 =right_side =squeezing_word
0.27 =severe_pain =vomiting
0.27 =shaking =using_word
0.27 =shoulder_pain =squeezing_word
0.27 =skin_infection =wound_infected
0.27 =vaginal_bleeding
0.27 ^ _ dresser
0.27 ^ _ pregnant
0.27 ^ _ stool
0.27 ^ erection
0.27 ^ roommate
0.27 a _ branch
0.27 a dresser
0.27 a machine
0.27 a shadow
0.27 after #11+
0.27 after _ dialysi
0.27 ago
0.27 an lvad
0.27 and _ alarm
0.27 and _ bone
0.27 and _ know
0.27 and _ puk
0.27 and ankl
0.27 and chest
0.27 and feet
0.27 and out
0.27 and smell
0.27 and some
0.27 and sticky
0.27 and sweaty
0.27 arm tingl
0.27 as _ board
0.27 at _ and
0.27 baby _ r
0.27 baby _ spot
0.27 baby soft
0.27 between my
0.27 bigger
0.27 black _ i
0.27 blad
0.27 boil _ on
0.27 bone _ stick
0.27 bone and
0.27 breath in
0.27 breath just
0.27 breath sound
0.27 broke _ im
0.27 brother _ hav
0.27 but it
0.27 chainsaw
0.27 chill and
0.27 com _ over
0.27 com down
0.27 contraction _ #
0.27 cough _ stuff
0.27 cutt _ right
0.27 dad
0.27 daughter got
0.27 deep and
0.27 dialysi
0.27 dog _ the
0.27 dresser
0.27 dresser _ on
0.27 dresser fell
0.27 drove
0.27 erection _ #
0.27 erection for
0.27 feel _ hurt
0.27 feel between
0.27 feel thick
0.27 fever rash
0.27 finger _ off
0.27 for _ a
0.27 going _ and
0.27 got _ finger
0.27 got electrocut
0.27 got in
0.27 had _ baby
0.27 has _ bruise
0.27 has _ dry
0.27 has asthma
0.27 has croup
0.27 hasnt -had
0.27 hav _ of
0.27 hav thought
0.27 have _ lvad
0.27 have _ worst
0.27 he say
0.27 headache that
0.27 hear in
0.27 heart _ by
0.27 heart _ going
0.27 hed
0.27 her _ has
0.27 heroin
0.27 hes throw
0.27 his _ in
0.27 his rib
0.27 hurt _ im
0.27 i _ catch
0.27 i _ ecstasy
0.27 i _ terrible
0.27 i bought
0.27 i woke
0.27 in _ garden
0.27 in _ machine
0.27 is _ of
0.27 is _ tired
0.27 is lying
0.27 is ooz
0.27 is raspy
0.27 is red
0.27 it look
0.27 its white
0.27 ive used
0.27 kid neck
0.27 knee _ huge
0.27 like _ minut
0.27 like hurt
0.27 like someone
0.27 lip r
0.27 live wire
0.27 lvad
0.27 lvad _ the
0.27 lvad and
0.27 magnet _ his
0.27 me _ jump
0.27 me _ now
0.27 medicine by
0.27 metal _ in
0.27 might
0.27 my #
0.27 my _ section
0.27 my c
0.27 my pulse
0.27 nail _ into
0.27 neighbor
0.27 nodd
0.27 nodd off
0.27 nose _ been
0.27 not _ -sense
0.27 not _ and
0.27 not _ but
0.27 of _ by
0.27 of _ just
0.27 of _ red
0.27 of _ socket
0.27 of pressure
0.27 old _ feel
0.27 on _ a
0.27 on _ bike
0.27 one eye
0.27 onto
0.27 out but
0.27 pain between
0.27 peel _ in
0.27 postpartum and
0.27 push up
0.27 r blue
0.27 raspy
0.27 real dizzy
0.27 real fast
0.27 real slow
0.27 scissor
0.27 see _ of
0.27 see sparkl
0.27 shadow
0.27 shoulder _ out
0.27 shoulder blad
0.27 sick and
0.27 skin _ and
0.27 sparkl
0.27 speech came
0.27 spread
0.27 sticky
0.27 strange
0.27 stuck _ my
0.27 swallow _ battery
0.27 swell _ after
0.27 take the
0.27 than _ other
0.27 that come
0.27 that my
0.27 the alarm
0.27 the area
0.27 the outlet
0.27 then my
0.27 thick and
0.27 thing say
0.27 throat _ so
0.27 throat clos
0.27 through _ towel
0.27 tip is
0.27 to choke
0.27 toddler is
0.27 tonight is
0.27 tree branch
0.27 very _ and
0.27 voice _ raspy
0.27 vomit nonstop
0.27 walk to
0.27 water on
0.27 week _ vomit
0.27 welt
0.27 went into
0.27 with it
0.27 wont _ weight
0.27 wrist _ ankl
0.27 year _ with
0.27 yellow _ i
0.27 yr old
0.26 #11+ of
0.26 -act
0.26 -act -right
0.26 -baby _ -all
0.26 -eat
0.26 -feel and
0.26 -night
0.26 -recognize
0.26 -recognize -us
0.26 =a_lot =bladder_bowel_loss
0.26 =a_lot =cold_exposure
0.26 =a_lot =severe_pain
0.26 =abuse_danger =eye_hit_bad
0.26 =adrenal =vomiting
0.26 =allergen =allergic_said
0.26 =allergen =animal_bite
0.26 =allergen =swelling_face
0.26 =allergen =throat_closing
0.26 =allergic_said
0.26 =allergic_said =bite_bad
0.26 =at_rest =hours_pain
0.26 =at_rest =swelling
0.26 =baby =chest_lasting
0.26 =baby =grunting
0.26 =baby_hot =wont_feed
0.26 =back_pain =burn_severity
0.26 =belly_hit
0.26 =belly_hit =blood_thinner
0.26 =belly_hit =hip_hurts
0.26 =belly_word =cannot_breathe
0.26 =belly_word =trunk_pain
0.26 =bite_bad =blister_any
0.26 =bite_bad =chest_any
0.26 =bite_bad =severe_headache
0.26 =bite_bad =sudden
0.26 =bite_bad =weak_any
0.26 =bladder_bowel_loss =days_many
0.26 =bleeding_any =bruising
0.26 =bleeding_any =calf
0.26 =bleeding_any =dialysis
0.26 =bleeding_any =fistula_bleeds
0.26 =bleeding_any =kidney_disease
0.26 =bleeding_heavy =tooth_pulled
0.26 =blister_any
0.26 =blister_any =burn_severity
0.26 =blister_any =drug_named
0.26 =bluish =clot_risk
0.26 =bluish =cough
0.26 =bp_high =pain_any
0.26 =burn_severity =choking
0.26 =burn_severity =eye_red
0.26 =burn_severity =trunk_pain
0.26 =cannot_breathe =fast_breathing
0.26 =cannot_breathe =pain_any
0.26 =car_crash =overdose_taken
0.26 =catheter_blocked =no_gas
0.26 =chemical_word =wheeze_word
0.26 =chest_any =clot_risk
0.26 =chest_any =short_breath
0.26 =chest_any =trunk_pain
0.26 =chest_lasting =device_alarm
0.26 =chest_lasting =ear_swollen
0.26 =chest_lasting =many_days
0.26 =chest_lasting =tongue_swollen
0.26 =chest_pain =clot_risk
0.26 =chest_pain =cocaine
0.26 =chest_pain =trunk_pain
0.26 =clot_risk =eye_area
0.26 =clot_risk =shaking
0.26 =co_words =drowsy
0.26 =co_words =heat_exposure
0.26 =cold_limb
0.26 =confused =hit_hard
0.26 =confused =short_breath
0.26 =cough =purple_word
0.26 =cut_by_accident =soaking_pad
0.26 =dangerous_person =fell
0.26 =dangerous_person =vomiting_constantly
0.26 =days_many =fainted
0.26 =days_many =hours_pain
0.26 =days_many =wound
0.26 =device_alarm =hours_pain
0.26 =dialysis =eye_hit_bad
0.26 =dialysis =fistula_bleeds
0.26 =discharge =eye_hit_bad
0.26 =dizzy =vaginal_bleeding
0.26 =drank =vomiting
0.26 =drowsy =drugs_taken
0.26 =drowsy =vomiting
0.26 =elderly =eye_hit_bad
0.26 =eye_bulge =eye_hit_bad
0.26 =eye_hit_bad =fistula_bleeds
0.26 =eye_hit_bad =kidney_disease
0.26 =eye_hit_bad =recent_infection
0.26 =eye_hit_bad =short_breath
0.26 =eye_hit_bad =vomiting_constantly
0.26 =fainted =tooth
0.26 =fall_any =fight_blow
0.26 =fall_any =limb_bleeds
0.26 =fall_any =tooth
0.26 =fall_height =pain_any
0.26 =fast_breathing =grunting
0.26 =fast_breathing =head_danger
0.26 =feels_sleepy =sugar_very_high
0.26 =fever =light_hurts
0.26 =fever =long_bleed
0.26 =fight_blow =hit_hard
0.26 =fistula_bleeds
0.26 =fistula_bleeds =kidney_disease
0.26 =frostbite =toes_cold
0.26 =getting_worse =limb_injury
0.26 =head_danger =like_thunder
0.26 =head_danger =projectile
0.26 =head_danger =seizure
0.26 =head_danger =speech_garbled
0.26 =head_danger =weak_any
0.26 =head_injury =limb_bleeds
0.26 =head_injury =severe_headache
0.26 =headache =like_thunder
0.26 =headache =squeezing_word
0.26 =headache =swelling_face
0.26 =hernia =pain_any
0.26 =hernia_stuck =short_breath
0.26 =hernia_stuck =throat_tight
0.26 =hernia_stuck =unresponsive
0.26 =hip_hurts =trunk_pain
0.26 =hours_pain =snake
0.26 =hours_pain =snake_bad
0.26 =knocked_out =tooth
0.26 =leg_swelling_one =wound_infected
0.26 =limb_injury =radiates
0.26 =limb_injury =self_harm_now
0.26 =limb_injury =soaking_pad
0.26 =long_bleed =sweating
0.26 =making_swell =snake
0.26 =making_swell =snake_bad
0.26 =newborn =projectile
0.26 =pain_any =racing_heart
0.26 =pale_clammy =trunk_pain
0.26 =phlegm =pink_foam
0.26 =pink_foam =short_breath
0.26 =postpartum =swelling
0.26 =pregnant =preterm_weeks
0.26 =pregnant =swelling
0.26 =preterm_weeks
0.26 =preterm_weeks =rash
0.26 =recent_surgery =short_breath
0.26 =rectal_bleeding =rectal_blood
0.26 =slow_heart =very_fast_pulse
0.26 =soaking_pad =wound
0.26 =stiff_neck
0.26 =swelling =swelling_face
0.26 =trunk_pain
0.26 =trunk_pain =vomiting
0.26 =vomiting =weak_any
0.26 ^ _ confus
0.26 ^ _ got
0.26 ^ _ pressure
0.26 ^ _ short
0.26 ^ _ were
0.26 a _ has
0.26 a _ of
0.26 a catheter
0.26 a nail
0.26 after _ minut
0.26 ago now
0.26 allergic reaction
0.26 and _ -recognize
0.26 and _ cold
0.26 and _ goe
0.26 and _ one
0.26 and _ pregnant
0.26 and _ time
0.26 and _ vision
0.26 and grunt
0.26 anymore _ i
0.26 are different
0.26 asthma is
0.26 baby fell
0.26 bad _ my
0.26 battery _ his
0.26 been black
0.26 been on
0.26 behind her
0.26 bladder
0.26 blood
0.26 blood _ and
0.26 breath _ sitt
0.26 brother say
0.26 can _ say
0.26 car runn
0.26 catheter _ block
0.26 clean fluid
0.26 confus after
0.26 day old
0.26 defibrillator _ off
0.26 defibrillator went
0.26 different _ after
0.26 different size
0.26 doesnt -recognize
0.26 doesnt _ -us
0.26 dont _ how
0.26 dont _ where
0.26 drag
0.26 drank _ fluid
0.26 drank clean
0.26 drank juice
0.26 everyone in
0.26 eye _ burn
0.26 eye after
0.26 face _ the
0.26 feed _ is
0.26 feel _ heart
0.26 feel _ thermometer
0.26 fever _ purple
0.26 fire my
0.26 foot _ its
0.26 friend text
0.26 from _ ear
0.26 go outside
0.26 gonna _ out
0.26 gonna pas
0.26 goodbye and
0.26 got knock
0.26 grandma #11+
0.26 hand swell
0.26 has _ up
0.26 has blood
0.26 head _ explod
0.26 hes lock
0.26 high pitch
0.26 hit
0.26 hot _ wont
0.26 hot thermometer
0.26 huge clot
0.26 hurt _ at
0.26 hurt _ breathe
0.26 i _ only
0.26 i breathe
0.26 i smell
0.26 if _ leave
0.26 im _ a
0.26 im shak
0.26 in _ bathroom
0.26 in _ lung
0.26 in _ thigh
0.26 is back
0.26 is block
0.26 is so
0.26 is spinn
0.26 it _ gatorade
0.26 it off
0.26 itchy palm
0.26 its green
0.26 keep _ thing
0.26 keep going
0.26 kill _ eye
0.26 kill _ if
0.26 last _ now
0.26 leg _ and
0.26 lip _ grey
0.26 look _ me
0.26 look bent
0.26 lower right
0.26 lung
0.26 me if
0.26 minut ago
0.26 minute _ grunt
0.26 my _ she
0.26 my _ text
0.26 my breastbone
0.26 my catheter
0.26 my hand
0.26 new _ and
0.26 no -feel
0.26 not -had
0.26 not _ -a
0.26 now
0.26 now _ eye
0.26 now _ see
0.26 now but
0.26 of hurt
0.26 one ear
0.26 only say
0.26 out at
0.26 out in
0.26 pacemaker _ me
0.26 pacemaker shock
0.26 pad _ #11+
0.26 pad _ hour
0.26 peni
0.26 pitch
0.26 postpartum
0.26 projectile
0.26 projectile vomit
0.26 pupil _ different
0.26 pupil is
0.26 ran a
0.26 rib _ my
0.26 scrotum is
0.26 she _ all
0.26 she cant
0.26 she cough
0.26 she is
0.26 sideway
0.26 sister _ a
0.26 size after
0.26 skin around
0.26 slipp
0.26 someone put
0.26 son arm
0.26 spot that
0.26 start a
0.26 stray dog
0.26 swallow _ bunch
0.26 swallow _ fish
0.26 swollen belly
0.26 the _ runn
0.26 thinner and
0.26 thought _ hurt
0.26 throw _ and
0.26 to _ chest
0.26 toddler _ the
0.26 told me
0.26 tonight and
0.26 tore
0.26 up _ bad
0.26 urine bag
0.26 walk or
0.26 was gatorade
0.26 water _ out
0.26 we _ outside
0.26 we go
0.26 week _ like
0.26 went numb
0.26 went weak
0.26 when _ breathe
0.26 where _ am
0.26 with _ at
0.26 with _ mandoline
0.26 wont _ me
0.26 word are
0.26 yo _ out
0.26 yo with
0.25 #11+ _ eaten
0.25 #11+ hasnt
0.25 -answer
0.25 -help
0.25 -in
0.25 -sweat
0.25 =a_lot =bag_blood
0.25 =a_lot =blood_streak
0.25 =a_lot =burn_big
0.25 =a_lot =eye_area
0.25 =a_lot =long_on_floor
0.25 =a_lot =urinary_stuck
0.25 =a_lot =urinary_stuck_long
0.25 =a_lot =wound
0.25 =allergen =drug_named
0.25 =arm_or_jaw_too =chest_lasting
0.25 =at_rest =cut_by_accident
0.25 =at_rest =unresponsive
0.25 =baby =vomiting
0.25 =baby =wakes
0.25 =bag_blood
0.25 =bag_blood =bleeding_any
0.25 =bag_blood =eye_hit_bad
0.25 =belly_hard =eye_hit_bad
0.25 =belly_hard =squeezing_word
0.25 =belly_hit =fall_any
0.25 =belly_hit =severe_weakness
0.25 =belly_pain =trunk_pain
0.25 =belly_word =confused
0.25 =belly_word =many_days
0.25 =belly_word =wound
0.25 =birth_now =born_part
0.25 =bite_bad =blister_word
0.25 =bite_bad =chest_lasting
0.25 =bite_bad =hoarse
0.25 =bite_bad =hours_pain
0.25 =bite_bad =nausea
0.25 =bite_bad =purple_rash
0.25 =bite_bad =tearing
0.25 =black_stool =weak_any
0.25 =bladder_bowel_loss =weak_any
0.25 =blister_any =mouth_sores
0.25 =blister_word =skin_peeling
0.25 =blurry_vision =eye_area
0.25 =blurry_vision =eye_red
0.25 =bp_low =near_faint
0.25 =burn_big =cold_limb
0.25 =burn_severity =dizzy
0.25 =burn_severity =dry_mouth
0.25 =burn_severity =many_days
0.25 =calf =chest_any
0.25 =calf =limp_refuses
0.25 =calf =making_swell
0.25 =calf =pleuritic
0.25 =calf =rigors
0.25 =cannot_move_limb =hours_pain
0.25 =cannot_move_side =left_ribs
0.25 =cant_lie_flat =short_breath
0.25 =car_crash =eye_hit_bad
0.25 =chest_any =hurts_move
0.25 =chest_any =racing_heart
0.25 =chest_any =weak_one_side
0.25 =chest_lasting =cut_by_accident
0.25 =chest_lasting =head_danger
0.25 =chest_lasting =vaginal_bleeding
0.25 =chest_lasting =withdrawal
0.25 =chest_pain =radiates
0.25 =chest_pain =short_breath
0.25 =chest_pressure =hurts_move
0.25 =child_got_pills =vomiting
0.25 =choking =throat_sore
0.25 =cholinergic =throat_sore
0.25 =clot_risk =trunk_pain
0.25 =co_alarm =head_danger
0.25 =co_alarm =headache
0.25 =cough =cut_by_accident
0.25 =cough =long_bleed
0.25 =cough =spits_clots
0.25 =cut_by_accident =near_faint
0.25 =dangerous_person =immunosuppressed
0.25 =dangerous_person =limb_injury
0.25 =dangerous_person =muscle_tear
0.25 =dangerous_person =rash
0.25 =dangerous_person =sudden_balance
0.25 =deformed =ear_wax
0.25 =deformed =hip_fracture
0.25 =drowsy =unresponsive
0.25 =ear_wax =head_danger
0.25 =eye_area =headache
0.25 =eye_area =skin_peeling
0.25 =eye_bulge =fever
0.25 =face_blisters =pain_any
0.25 =fainted =head_injury
0.25 =fall_any =severe_headache
0.25 =fast_breathing =kid_breathing
0.25 =fast_breathing =thirsty
0.25 =fast_breathing =young_baby
0.25 =getting_worse =weak_any
0.25 =head_danger =swelling_lips
0.25 =headache =refuses
0.25 =headache =smoke
0.25 =hernia_stuck =swelling
0.25 =hives =short_breath
0.25 =hours_pain =pain_any
0.25 =hurts_move =one_side_belly
0.25 =jaw_arm_sweat =pain_any
0.25 =jaw_locked =one_side_throat
0.25 =leaking =pregnant
0.25 =long_bleed =postpartum
0.25 =near_faint =squeezing_word
0.25 =newborn
0.25 =now_at_rest =squeezing_word
0.25 =pain_any =shaking
0.25 =pain_any =vomiting_constantly
0.25 =pale_clammy =rectal_blood
0.25 =pale_clammy =short_breath
0.25 =pale_clammy =stool_blood
0.25 =pregnant =severe_pain
0.25 =purple_rash =stiff_neck
0.25 =radiates =swelling
0.25 =rectal_blood =stool_blood
0.25 =severe_weakness =weak_one_side
0.25 =short_breath =sweating
0.25 =stumbles
0.25 =swelling =unequal_pupils
0.25 ^ _ girl
0.25 ^ _ nail
0.25 ^ _ pupil
0.25 ^ been
0.25 a _ bite
0.25 a _ im
0.25 a house
0.25 a pad
0.25 and _ almost
0.25 and _ drool
0.25 and _ furnace
0.25 and _ has
0.25 and _ pale
0.25 and _ toe
0.25 and clear
0.25 and jaw
0.25 at a
0.25 been hiccupp
0.25 beep
0.25 behind _ breastbone
0.25 belly _ hard
0.25 belly _ swollen
0.25 bent in
0.25 birth _ week
0.25 bleed for
0.25 blotchy
0.25 breath like
0.25 breathe _ and
0.25 bulg out
0.25 but noth
0.25 can _ breathe
0.25 cant _ any
0.25 cant _ cough
0.25 cant _ well
0.25 car _ the
0.25 cell _ my
0.25 cleaner in
0.25 control _ my
0.25 control of
0.25 crash my
0.25 cut _ hand
0.25 dad _ #11+
0.25 dad lip
0.25 daughter _ look
0.25 dentur
0.25 diarrhea
0.25 doesnt _ -when
0.25 drank _ and
0.25 drank _ washer
0.25 dripp _ my
0.25 dripp from
0.25 drool _ cant
0.25 ear _ the
0.25 even water
0.25 eye was
0.25 eyelid and
0.25 faint in
0.25 fall and
0.25 feel it
0.25 fluid _ it
0.25 fluid think
0.25 foreskin is
0.25 from _ dryer
0.25 from _ toy
0.25 glas _ my
0.25 glas in
0.25 glucose #99+
0.25 go away
0.25 got bit
0.25 hasnt eaten
0.25 have an
0.25 headache of
0.25 hes _ his
0.25 hes stopp
0.25 his _ through
0.25 his breath
0.25 hit _ a
0.25 hitt
0.25 hitt _ head
0.25 hurt _ baby
0.25 husband
0.25 i _ weak
0.25 i gave
0.25 i might
0.25 in _ left
0.25 in sheet
0.25 in sweat
0.25 in wave
0.25 into _ eye
0.25 is _ hot
0.25 is _ there
0.25 is bigger
0.25 is push
0.25 is real
0.25 it _ be
0.25 it hurt
0.25 it okay
0.25 it wont
0.25 jaw is
0.25 kid fell
0.25 kid got
0.25 kill _ and
0.25 lamp
0.25 lean forward
0.25 leg _ numb
0.25 like it
0.25 lost _ of
0.25 lost control
0.25 middle of
0.25 mow
0.25 mower
0.25 my _ inhal
0.25 my girl
0.25 my own
0.25 myself on
0.25 neck _ after
0.25 new pill
0.25 newborn has
0.25 no -pee
0.25 nose has
0.25 now he
0.25 now ther
0.25 off _ sheet
0.25 okay to
0.25 on _ cant
0.25 on _ hip
0.25 on _ i
0.25 one month
0.25 our
0.25 our house
0.25 over _ vision
0.25 overdos
0.25 pad in
0.25 pain _ one
0.25 pass _ and
0.25 pee _ all
0.25 pee at
0.25 pok _ the
0.25 pok through
0.25 pregnant cant
0.25 probab
0.25 puffy and
0.25 pupil _ bigger
0.25 pus and
0.25 quick _ is
0.25 reaction
0.25 rib _ in
0.25 see
0.25 sheet after
0.25 sitt here
0.25 skin _ white
0.25 smell and
0.25 snake bite
0.25 son _ -breath
0.25 sound like
0.25 speech
0.25 squeez _ behind
0.25 stand
0.25 stop cough
0.25 stop the
0.25 tailbone and
0.25 the _ site
0.25 the _ tonight
0.25 the foot
0.25 the mower
0.25 thi crush
0.25 through _ skin
0.25 tight i
0.25 time the
0.25 to _ himself
0.25 ton
0.25 ton of
0.25 took _ bunch
0.25 twice and
0.25 two _ after
0.25 under _ right
0.25 up _ on
0.25 us
0.25 vision goe
0.25 vomit _ like
0.25 washer
0.25 washer _ think
0.25 washer fluid
0.25 we _ sick
0.25 week _ is
0.25 weight _ my
0.25 with _ bat
0.25 with chill
0.25 with every
0.25 wont open
0.25 wound on
0.25 wrong _ and
0.25 yr _ got
0.24 # _ along
0.24 #11+ _ my
0.24 -me ive
0.24 <died
0.24 =a_lot =drowning
0.24 =a_lot =shaking
0.24 =a_lot =speech_garbled
0.24 =again_fainted =allergen
0.24 =allergen =fainted
0.24 =animal_bite =chest_lasting
0.24 =arm_or_jaw_too =squeezing_word
0.24 =bad_headache =pain_any
0.24 =bad_headache =vomiting
0.24 =barking_stridor =hurts_breathing
0.24 =belly_hard =pain_any
0.24 =belly_word =burn_any
0.24 =belly_word =fast_breathing
0.24 =bite_bad
0.24 =bite_bad =cut_self
0.24 =bite_bad =rash
0.24 =bite_bad =tearing_trunk
0.24 =bladder_bowel_loss =weak_legs
0.24 =bleeding_any =jelly_stool
0.24 =bleeding_any =recent_infection
0.24 =bleeding_heavy =near_faint
0.24 =bleeds_a_lot =pregnant
0.24 =bluish =pain_beyond
0.24 =blurry_vision =flashes_floaters
0.24 =bruising =purple_rash
0.24 =bruising =rash
0.24 =burn_severity =chest_lasting
0.24 =burn_severity =light_hurts
0.24 =burn_severity =numb_any
0.24 =burn_severity =snake
0.24 =burn_severity =snake_bad
0.24 =calf =limp_leg
0.24 =cannot_breathe =eye_hit_bad
0.24 =cannot_breathe =noisy_rest
0.24 =cant_lie_flat =heart_condition
0.24 =car_crash =head_danger
0.24 =car_crash =hip_hurts
0.24 =chemical_word =cough
0.24 =chemical_word =poison_contact
0.24 =chest_any =squeezing_word
0.24 =chest_lasting =co_words
0.24 =chest_lasting =limp_refuses
0.24 =chest_lasting =moved_right
0.24 =chest_lasting =poison_swallowed
0.24 =chest_tearing =eye_hit_bad
0.24 =chest_tearing =pain_any
0.24 =chest_tearing =squeezing_word
0.24 =choking =swallow_trouble
0.24 =clot_risk =recent_surgery
0.24 =co_words =wakes
0.24 =cold_limb =numb_any
0.24 =cold_limb =radiates
0.24 =confused =heat_danger
0.24 =confused =recent_infection
0.24 =confused =sudden_balance
0.24 =confused =vomiting
0.24 =cough =noisy_rest
0.24 =cough =speech
0.24 =coughs_blood =hurts_move
0.24 =cramps =one_side_belly
0.24 =cramps =vaginal_bleeding
0.24 =cut_by_accident =stab_shot
0.24 =dangerous_person =fever
0.24 =days_many =drowsy
0.24 =days_many =sudden
0.24 =diabetes =short_breath
0.24 =dizzy =pregnant
0.24 =drug_named =hives
0.24 =elderly =pale_clammy
0.24 =eye_chemical =poison_contact
0.24 =eye_hit_bad =face_odd
0.24 =face_droop =weak_any
0.24 =face_odd =weak_any
0.24 =fainted =unresponsive
0.24 =fast_breathing =ketone_breath
0.24 =flu_bad =headache
0.24 =getting_worse =wound
0.24 =head_danger =racing_heart
0.24 =hernia_stuck =vomiting
0.24 =high_fever =rigors
0.24 =high_fever =vomiting
0.24 =hip_hurts =limb_injury
0.24 =hours_pain =lost_place
0.24 =hours_pain =mania_psychosis
0.24 =hours_pain =never_spoke_word
0.24 =hours_pain =trunk_pain
0.24 =hurts_move =long_bleed
0.24 =hurts_move =weak_one_side
0.24 =hypertension =swelling
0.24 =immunosuppressed =rigors
0.24 =inhaler_fails =wheeze_word
0.24 =itching =swelling_throat
0.24 =itching =throat_tight
0.24 =jaw_locked =neck_swelling
0.24 =leg_feet_swollen =racing_heart
0.24 =limb_cold_pale =pale_clammy
0.24 =limb_injury =long_bleed
0.24 =limb_injury =pain_any
0.24 =limb_injury =short_breath
0.24 =limb_injury =unresponsive
0.24 =lips_blue =turning_blue
0.24 =many_days =pale_clammy
0.24 =near_faint =tia_resolved
0.24 =newborn =vomiting_constantly
0.24 =no_gas
0.24 =no_urine =wont_feed
0.24 =numb_any =urinary_stuck
0.24 =pain_any =shoulder_pain
0.24 =pregnant =rigors
0.24 =preterm_weeks =swelling_face
0.24 =racing_heart =squeezing_word
0.24 =rigors =shaking
0.24 =rigors =wound
0.24 =scratched =soaking_pad
0.24 =shoulder_pain
0.24 =smoke =vomiting
0.24 =speech =using_word
0.24 =sudden =worst_ever
0.24 =sweating =trunk_pain
0.24 =swelling =vaginal_bleeding
0.24 =tooth =tooth_pulled
0.24 =using_word
0.24 ^ _ accident
0.24 ^ _ stop
0.24 ^ _ tell
0.24 ^ _ transplant
0.24 ^ gush
0.24 ^ short
0.24 a _ pitch
0.24 a _ pool
0.24 a transplant
0.24 all jumbl
0.24 and _ -felt
0.24 and _ behind
0.24 and _ pass
0.24 and _ purple
0.24 and _ star
0.24 and _ start
0.24 and arm
0.24 and leg
0.24 and real
0.24 and sleepy
0.24 and slurr
0.24 aneurysm _ my
0.24 arm _ leg
0.24 asthma pump
0.24 at _ but
0.24 baby _ day
0.24 baby _ down
0.24 baby _ mov
0.24 baby _ off
0.24 bad cramp
0.24 battery _ her
0.24 bleed _ my
0.24 blood _ is
0.24 cant rouse
0.24 chest _ when
0.24 chok and
0.24 clas and
0.24 cola _ my
0.24 cola after
0.24 cold _ sweaty
0.24 color _ cola
0.24 color of
0.24 cough _ more
0.24 daughter _ she
0.24 daughter say
0.24 dead
0.24 diaper has
0.24 digoxin
0.24 door and
0.24 down
0.24 down _ faint
0.24 down feel
0.24 everywhere and
0.24 eye _ splash
0.24 feel drunk
0.24 fell _ of
0.24 fever _ a
0.24 finger _ numb
0.24 flush
0.24 for day
0.24 gave narcan
0.24 glas
0.24 got caught
0.24 half a
0.24 hand _ its
0.24 hand on
0.24 hand through
0.24 hard for
0.24 harder
0.24 harder _ breathe
0.24 harder to
0.24 has _ #
0.24 has _ black
0.24 have #99+
0.24 have _ aneurysm
0.24 have _ terrible
0.24 have diabet
0.24 have hemophilia
0.24 head _ the
0.24 hear voic
0.24 hes awake
0.24 hes turn
0.24 high _ noise
0.24 him
0.24 hit with
0.24 hot to
0.24 i _ diabet
0.24 i _ hemophilia
0.24 i _ hold
0.24 i _ rouse
0.24 i _ spray
0.24 im _ trouble
0.24 im gett
0.24 im nauseou
0.24 in _ its
0.24 in _ wall
0.24 in there
0.24 inhal _ and
0.24 is _ behind
0.24 is _ color
0.24 is _ fast
0.24 is cramp
0.24 is hang
0.24 is threaten
0.24 isnt -respond
0.24 isnt -wak
0.24 isnt _ -to
0.24 it _ stop
0.24 its _ cold
0.24 just star
0.24 keep _ and
0.24 keep _ his
0.24 kill my
0.24 lamictal
0.24 leg went
0.24 light hurt
0.24 like bruis
0.24 look _ bruis
0.24 me _ up
0.24 me twice
0.24 medicine and
0.24 miscarriage
0.24 miss and
0.24 mixed up
0.24 month _ hit
0.24 mouth _ i
0.24 my _ boy
0.24 my _ breath
0.24 my _ pound
0.24 my antidepressant
0.24 my bottom
0.24 my forehead
0.24 my newborn
0.24 my transplant
0.24 noisy breath
0.24 nonstop _ #
0.24 now it
0.24 of _ mom
0.24 of cola
0.24 of one
0.24 of pill
0.24 old hit
0.24 on _ tile
0.24 on fire
0.24 open _ mouth
0.24 pain _ my
0.24 pain _ unbearable
0.24 painful and
0.24 peni _ been
0.24 peni has
0.24 pitch noise
0.24 poop _ black
0.24 poop _ maroon
0.24 pump fail
0.24 quit drink
0.24 rash _ look
0.24 rouse
0.24 say _ cant
0.24 scar ill
0.24 scream and
0.24 shak _ heart
0.24 shak chill
0.24 she on
0.24 shock _ twice
0.24 side went
0.24 skin and
0.24 smoke and
0.24 snow
0.24 splash with
0.24 spread black
0.24 stay awake
0.24 stent
0.24 steroid
0.24 sugar _ over
0.24 swell _ my
0.24 tar _ i
0.24 the _ bottle
0.24 the _ dye
0.24 the drain
0.24 the rib
0.24 the tile
0.24 the touch
0.24 ther _ lot
0.24 thought _ kill
0.24 threaten _ with
0.24 threaten me
0.24 told _ to
0.24 took her
0.24 tree
0.24 vision is
0.24 voice sound
0.24 wait but
0.24 was hit
0.24 water just
0.24 way and
0.24 weak _ my
0.24 when we
0.24 wipe _ i
0.24 with _ chainsaw
0.24 with _ knife
0.24 with _ saw
0.24 with no
0.24 without _ ive
0.24 worse than
0.24 wound from
0.24 you _ to
0.24 you want
0.23 # _ in
0.23 -move _ yesterday
0.23 -peed -all
0.23 -peed _ -day
0.23 -peed _ yesterday
0.23 <pneumonia
0.23 <remov
0.23 =a_lot =pain_any
0.23 =a_lot =purple_word
0.23 =a_lot =spits_clots
0.23 =a_lot =swelling_lips
0.23 =a_lot =urine_all_blood
0.23 =a_lot =weak_any
0.23 =abuse_danger =harm_others
0.23 =abuse_danger =pain_any
0.23 =alcohol =rigors_hard
0.23 =alcohol =shaking
0.23 =animal_bite =wound_infected
0.23 =appendix_said
0.23 =arm_or_jaw_too =burn_severity
0.23 =arm_or_jaw_too =pale_clammy
0.23 =arm_or_jaw_too =sweating
0.23 =bad_headache =preterm_weeks
0.23 =battery_word =eye_area
0.23 =battery_word =nose_object
0.23 =belly_blow
0.23 =belly_blow =belly_hit
0.23 =belly_blow =belly_word
0.23 =belly_blow =hit_hard
0.23 =belly_hit =cough
0.23 =belly_hit =head_injury
0.23 =belly_hit =vomiting
0.23 =belly_hit =weak_legs
0.23 =belly_pain =belly_word
0.23 =belly_word =hurts_move
0.23 =belly_word =urinary_stuck
0.23 =bladder_bowel_loss =suicidal
0.23 =bleeding_any =cut_self
0.23 =bleeding_any =urine_all_blood
0.23 =blister_any =days_many
0.23 =blood_streak =head_danger
0.23 =blood_streak =vaginal_bleeding
0.23 =blood_thinner =fight_blow
0.23 =both_legs =saddle_numb
0.23 =both_legs =weak_any
0.23 =bp_medicine =swelling
0.23 =burn_any =burned_hand
0.23 =burn_severity =burned_hand
0.23 =burn_severity =croup_cough
0.23 =burn_severity =getting_worse
0.23 =burn_severity =severe_headache
0.23 =burn_severity =swelling_face
0.23 =calf =cannot_breathe
0.23 =calf =many_days
0.23 =calf =red_racing
0.23 =cannot_move_limb =hurts_move
0.23 =cannot_move_limb =severe_weakness
0.23 =cannot_move_limb =wakes
0.23 =chemical_word =chest_lasting
0.23 =chemical_word =nose_object
0.23 =chest_lasting =double_vision
0.23 =chest_lasting =hurts_move
0.23 =chest_lasting =leg_swelling_one
0.23 =chest_lasting =liver_known
0.23 =chest_lasting =skin_peeling
0.23 =chest_lasting =slow_breathing
0.23 =chest_lasting =throat_closing
0.23 =chest_lasting =thrown_back
0.23 =chest_lasting =weak_legs
0.23 =chest_lasting =young_baby
0.23 =chest_pain =dangerous_person
0.23 =chest_pain =pale_clammy
0.23 =child_got_pills =cut_by_accident
0.23 =child_got_pills =hit_hard
0.23 =cholinergic =face_droop
0.23 =cholinergic =swelling_throat
0.23 =cholinergic =tripod
0.23 =co_words =means_mentioned
0.23 =cold_exposure =long_bleed
0.23 =cold_exposure =rigors
0.23 =cold_hands =deformed
0.23 =cough =pneumonia_known
0.23 =cough =right_side
0.23 =cough =wheeze_word
0.23 =coughs_blood =fever
0.23 =cut_by_accident =ear_blood
0.23 =dangerous_person =drank
0.23 =days_many =immunosuppressed
0.23 =days_many =skin_peeling
0.23 =diabetes =speech
0.23 =diabetes =unresponsive
0.23 =drooling =face_droop
0.23 =drooling =tripod
0.23 =drowsy =head_injury
0.23 =drowsy =no_urine
0.23 =drugs_taken =pain_any
0.23 =ear_blood =fall_any
0.23 =elderly =fast_breathing
0.23 =elderly =hip_fracture
0.23 =elderly =short_breath
0.23 =elderly =squeezing_word
0.23 =eye_hit_bad =eye_pierced
0.23 =eye_hit_bad =fainted
0.23 =eye_hit_bad =urine_all_blood
0.23 =eye_hit_bad =wont_feed
0.23 =eye_pierced =scratched
0.23 =eye_pierced =wound
0.23 =eyelids_swollen
0.23 =eyelids_swollen =swelling
0.23 =fall_any =weak_legs
0.23 =fever =pneumonia_known
0.23 =fever =severe_headache
0.23 =fever =severe_pain
0.23 =fever =valve_or_device
0.23 =flank_pain =hernia_stuck
0.23 =flank_pain =numb_any
0.23 =gallbladder =jaundice
0.23 =gradual_numb =tingling_hands
0.23 =gradual_numb =weak_legs
0.23 =head_danger =limp_refuses
0.23 =head_danger =no_insulin
0.23 =head_injury =headache
0.23 =hernia =vomiting
0.23 =hernia_stuck =swallow_trouble
0.23 =hernia_stuck =wont_swallow
0.23 =hit_hard =hurts_move
0.23 =hoarse =speech
0.23 =hours_pain =low_mood
0.23 =hours_pain =weak_legs
0.23 =hurts_move =swelling
0.23 =injection_joint =wound_infected
0.23 =leaking
0.23 =leg_swelling_one =many_days
0.23 =leg_swelling_one =snake
0.23 =leg_swelling_one =snake_bad
0.23 =limb_gave =weak_any
0.23 =limb_injury =vomiting
0.23 =mania_psychosis =pain_any
0.23 =mania_psychosis =postpartum
0.23 =muscle_tear =tick
0.23 =near_faint =stool_blood
0.23 =near_faint =trunk_pain
0.23 =no_insulin =vomiting
0.23 =nose_object =swallowed_battery
0.23 =numb_any =toes_cold
0.23 =overdose_taken =self_harm_now
0.23 =pain_any =severe_weakness
0.23 =pain_any =swelling
0.23 =pain_beyond =wound_infected
0.23 =pleuritic =trunk_pain
0.23 =radiates =streak_up
0.23 =radiates_groin =swelling
0.23 =rigors =scratched
0.23 =saddle_numb =urinary_stuck
0.23 =severe_headache =squeezing_word
0.23 =severe_headache =vomiting
0.23 =severe_weakness =vomiting
0.23 =severe_weakness =vomiting_constantly
0.23 =shaking =speech
0.23 =short_breath =swelling_lips
0.23 =skin_black =wound_infected
0.23 =speech =unresponsive
0.23 =steroids_stopped
0.23 =sting =vomiting
0.23 =sudden =vomiting
0.23 =swelling =ulcer_nsaid
0.23 =urine_all_blood
0.23 ^ _ bleach
0.23 ^ _ came
0.23 ^ _ tongue
0.23 ^ bloody
0.23 ^ diabetic
0.23 ^ pain
0.23 ^ quick
0.23 ^ toddler
0.23 ^ worst
0.23 a crush
0.23 a metal
0.23 a pres
0.23 an electric
0.23 and _ make
0.23 and gray
0.23 and pain
0.23 and puked
0.23 and so
0.23 and swell
0.23 antifreeze by
0.23 appendix
0.23 are _ weaker
0.23 around light
0.23 arrow
0.23 arrow _ through
0.23 arrow went
0.23 baby _ -had
0.23 back _ back
0.23 bad
0.23 bark _ and
0.23 bathtub
0.23 been cough
0.23 been so
0.23 belt
0.23 bone _ out
0.23 breathe _ i
0.23 by _ like
0.23 came _ like
0.23 cant _ flat
0.23 catch
0.23 chemo _ i
0.23 chest tightnes
0.23 chin to
0.23 cleaner _ my
0.23 cold sweat
0.23 com off
0.23 counter
0.23 crush feel
0.23 cup _ blood
0.23 dad say
0.23 day with
0.23 dove
0.23 droopy
0.23 elbow _ i
0.23 epidural _ my
0.23 epidural yesterday
0.23 erection
0.23 everyth look
0.23 eye _ back
0.23 feel _ hot
0.23 feel _ someone
0.23 fever _ feel
0.23 fix the
0.23 flank
0.23 floor since
0.23 flopp
0.23 floppy _ wont
0.23 foot _ and
0.23 for #11+
0.23 forever and
0.23 found _ on
0.23 friend _ she
0.23 from _ rectum
0.23 froth
0.23 get _ out
0.23 going _ hurt
0.23 going on
0.23 got _ hes
0.23 got _ powder
0.23 got crush
0.23 got cut
0.23 got shock
0.23 got stung
0.23 groin
0.23 had _ #11+
0.23 hang by
0.23 hard pee
0.23 has _ bleed
0.23 has _ leg
0.23 have myasthenia
0.23 he _ drool
0.23 he _ wake
0.23 he look
0.23 headache _ im
0.23 heart attack
0.23 her antidepressant
0.23 her awake
0.23 hi _ the
0.23 hi on
0.23 hive and
0.23 home _ the
0.23 hurt terrib
0.23 husband _ crush
0.23 i _ birth
0.23 i _ go
0.23 i _ lisinopril
0.23 i _ myasthenia
0.23 im
0.23 im puk
0.23 in _ bathtub
0.23 in _ pres
0.23 insulin
0.23 is _ sore
0.23 is out
0.23 is soak
0.23 it but
0.23 its _ than
0.23 ive _ my
0.23 ive _ so
0.23 jaw and
0.23 keep _ awake
0.23 keep _ hard
0.23 keep _ off
0.23 keep her
0.23 keep nodd
0.23 keep throw
0.23 leak _ fluid
0.23 leg _ gett
0.23 maroon and
0.23 metal splinter
0.23 mom took
0.23 more short
0.23 mov _ my
0.23 mush
0.23 my _ tonight
0.23 my _ tube
0.23 my _ wont
0.23 my heartbeat
0.23 my hernia
0.23 myasthenia
0.23 nail _ through
0.23 not -answer
0.23 now _ sleepy
0.23 off her
0.23 old _ real
0.23 on like
0.23 on someth
0.23 or cough
0.23 out _ day
0.23 over it
0.23 pain is
0.23 people
0.23 pink froth
0.23 plu im
0.23 powder in
0.23 pregnant _ hav
0.23 pregnant _ my
0.23 pressure behind
0.23 puked
0.23 pull him
0.23 quick question
0.23 real hot
0.23 red _ painful
0.23 rib suck
0.23 roll _ the
0.23 roll back
0.23 roll off
0.23 saw her
0.23 see _ who
0.23 see people
0.23 shak so
0.23 shallow
0.23 she still
0.23 side _ so
0.23 side since
0.23 since _ hour
0.23 slamm in
0.23 soak _ sweat
0.23 soak pad
0.23 soft
0.23 stopp _ for
0.23 sugar _ hi
0.23 swell fast
0.23 swell under
0.23 swollen _ after
0.23 swollen _ cant
0.23 symptom
0.23 the _ already
0.23 the _ head
0.23 the _ hour
0.23 the bathtub
0.23 the chainsaw
0.23 the counter
0.23 the thigh
0.23 then _ back
0.23 ther an
0.23 thi _ the
0.23 throat is
0.23 through pad
0.23 throw _ after
0.23 tightnes
0.23 tile and
0.23 tingl
0.23 to back
0.23 today no
0.23 toddler _ croup
0.23 tore a
0.23 turn _ for
0.23 two _ old
0.23 tylenol _ hour
0.23 up
0.23 up _ cup
0.23 up about
0.23 up with
0.23 use it
0.23 walk _ cough
0.23 was clean
0.23 we cant
0.23 we found
0.23 week _ have
0.23 week _ now
0.23 week _ wont
0.23 wind walk
0.23 with boil
0.23 with croup
0.23 wont respond
0.23 wrote the
0.23 yesterday _ leg
0.22 # _ thi
0.22 -that
0.22 <thi
0.22 =a_lot =blood_in_urine
0.22 =a_lot =chest_pressure
0.22 =a_lot =severe_weakness
0.22 =alcohol =mania_psychosis
0.22 =allergen =many_stings
0.22 =amputated =deformed
0.22 =animal_bite =eye_hit_bad
0.22 =arm_or_jaw_too =radiates
0.22 =armed_now =heat_exposure
0.22 =attacks_me
0.22 =attacks_me =dangerous_person
0.22 =baby =bleeding_any
0.22 =baby =drowsy
0.22 =baby_hot =burn_severity
0.22 =back_pain =hernia_word
0.22 =back_pain =tearing
0.22 =back_pain =weak_legs
0.22 =battery_word =burn_severity
0.22 =belly_hit =fight_blow
0.22 =belly_hit =speech
0.22 =belly_pain
0.22 =belly_pain =pain_any
0.22 =belly_surgery_recent =hours_pain
0.22 =belly_word =severe_weakness
0.22 =birth_now =chest_lasting
0.22 =bite_bad =long_bleed
0.22 =bite_bad =stiff_neck
0.22 =bite_bad =swelling_face
0.22 =bleeding_any =radiates_groin
0.22 =bleeding_any =stool_blood
0.22 =bleeding_any =throat_sore
0.22 =bleeding_any =tonsils_out
0.22 =blood_in_urine =chest_lasting
0.22 =blood_streak =tiny_red
0.22 =blood_thinner =chemical_word
0.22 =bluish =cannot_breathe
0.22 =bluish =copd
0.22 =bluish =sweating
0.22 =both_legs =numb_any
0.22 =bp_high =squeezing_word
0.22 =burn_severity =chest_pain
0.22 =burn_severity =drugs_taken
0.22 =burn_severity =elderly
0.22 =burn_severity =left_ribs
0.22 =burn_severity =purple_rash
0.22 =burn_severity =recent_surgery
0.22 =burn_severity =soaking_pad
0.22 =burn_severity =squeezing_word
0.22 =burn_severity =sting
0.22 =calf =hurts_breathing
0.22 =calf =pale_clammy
0.22 =cannot_breathe =days_many
0.22 =cannot_breathe =wakes
0.22 =cant_sit_still =pain_any
0.22 =carbon_monoxide =feels_sleepy
0.22 =carbon_monoxide =hours_pain
0.22 =carbon_monoxide =wakes
0.22 =chest_lasting =jaw_locked
0.22 =chest_lasting =newborn
0.22 =chest_lasting =severe_weakness
0.22 =chest_lasting =sweating
0.22 =chest_lasting =tetanus_due
0.22 =chest_lasting =tonsils_out
0.22 =chest_lasting =tooth
0.22 =chest_lasting =uti
0.22 =clear_fluid =eye_hit_bad
0.22 =clear_fluid =hit_hard
0.22 =clot_risk =pleuritic
0.22 =co_words =confused
0.22 =cold_exposure =limb_cold_pale
0.22 =cold_exposure =low_temp
0.22 =cold_limb =ear_wax
0.22 =cold_limb =fall_any
0.22 =cold_limb =low_temp
0.22 =cold_limb =turning_blue
0.22 =confused =days_many
0.22 =confused =electric
0.22 =confused =seizure
0.22 =coughs_blood =short_breath
0.22 =dangerous_person =pleuritic
0.22 =dangerous_person =withdrawal
0.22 =diarrhea =diarrhea_many
0.22 =dizzy =severe_weakness
0.22 =drank
0.22 =drowsy =hit_hard
0.22 =drug_named =new_medicine
0.22 =ear_wax =eye_hit_bad
0.22 =ear_wax =indigestion_odd
0.22 =electric =feels_sleepy
0.22 =eye_hit_bad =fell_baby
0.22 =eye_hit_bad =limb_injury
0.22 =eye_hit_bad =screams_moved
0.22 =eye_hit_bad =swallowed_battery
0.22 =eye_hit_bad =throat_sore
0.22 =eye_hit_bad =tonsils_out
0.22 =eye_hit_bad =urinary_stuck
0.22 =face_droop =right_side
0.22 =fall_any =speech
0.22 =fever =heat_exposure
0.22 =fever =unresponsive
0.22 =fever =vomiting
0.22 =fight_blow
0.22 =flank_pain =hernia_word
0.22 =gallbladder =upper_belly_pain
0.22 =head_danger =immunosuppressed
0.22 =head_danger =liver_known
0.22 =head_danger =radiates_groin
0.22 =head_danger =recent_travel
0.22 =head_danger =trunk_pain
0.22 =heart_murmur_fever =valve_or_device
0.22 =heat_danger =stroke_word
0.22 =heat_exposure =stroke_word
0.22 =hernia_stuck =purple_word
0.22 =hernia_word =purple_word
0.22 =high_altitude =short_breath
0.22 =hit_hard =limb_bleeds
0.22 =hives =swelling_lips
0.22 =hours_pain =injection_joint
0.22 =hours_pain =sight_for_years
0.22 =hours_pain =smoke
0.22 =hurts_move =severe_pain
0.22 =itchy_only =throat_tight
0.22 =jaw_arm_sweat =weak_one_side
0.22 =ketone_breath =short_breath
0.22 =left_ribs
0.22 =left_ribs =weak_any
0.22 =leg_swelling_one =pleuritic
0.22 =limb_cold_pale =low_temp
0.22 =limb_injury =not_clotting
0.22 =limb_injury =tingling_hands
0.22 =long_bleed =young_baby
0.22 =lost_place
0.22 =mania_psychosis =withdrawal
0.22 =many_days =new_baby
0.22 =many_stings
0.22 =many_stings =sting
0.22 =not_clotting =scratched
0.22 =not_clotting =wound
0.22 =numb_any =radiates
0.22 =one_side_belly =shoulder_pain
0.22 =one_side_belly =trunk_pain
0.22 =one_side_throat =pain_any
0.22 =one_side_throat =throat_sore
0.22 =pain_any =tingling_hands
0.22 =pain_any =wound_infected
0.22 =pale_clammy =speech
0.22 =possible_fracture =spreading
0.22 =possible_fracture =sting
0.22 =radiates =tearing
0.22 =radiates_groin =vomiting
0.22 =rash =tiny_red
0.22 =short_breath =thirsty
0.22 =speech =sweating
0.22 =speech =vomiting
0.22 =speech_garbled =weak_one_side
0.22 =squeezing_word =tingling_hands
0.22 =squeezing_word =weak_legs
0.22 =streak_up =wound
0.22 =stumbles =sudden_balance
0.22 =swelling =throat_tight
0.22 =swelling_face =swelling_lips
0.22 =swelling_now =tongue_swollen
0.22 =tiny_red
0.22 ^ _ dad
0.22 ^ _ dialysi
0.22 ^ _ medicine
0.22 ^ _ mom
0.22 ^ _ read
0.22 ^ _ slurr
0.22 ^ _ stomach
0.22 ^ finger
0.22 ^ rattlesnake
0.22 ^ touch
0.22 a _ out
0.22 a _ pod
0.22 a _ that
0.22 a bag
0.22 a laundry
0.22 a tear
0.22 a whistle
0.22 addison
0.22 after _ car
0.22 after _ got
0.22 ago _ now
0.22 an elephant
0.22 and _ bother
0.22 and _ diaper
0.22 and _ drunk
0.22 and _ gum
0.22 and _ nurse
0.22 and _ painful
0.22 and _ since
0.22 and _ soak
0.22 and bad
0.22 and everyth
0.22 and tender
0.22 and tonight
0.22 arm are
0.22 baby _ she
0.22 beat _ up
0.22 belly _ tight
0.22 belly button
0.22 bleed _ stop
0.22 bleed wont
0.22 boyfriend chok
0.22 breakfast
0.22 breath is
0.22 breath since
0.22 bunch _ grandma
0.22 car wreck
0.22 cat bite
0.22 chest _ been
0.22 chest for
0.22 chok _ last
0.22 come _ wrong
0.22 daughter drank
0.22 day _ my
0.22 day _ on
0.22 dialysi _ was
0.22 diarrhea _ time
0.22 dinner and
0.22 down for
0.22 dying
0.22 elephant
0.22 eye roll
0.22 eye with
0.22 face _ puffy
0.22 face _ up
0.22 fall _ the
0.22 fell _ my
0.22 fell into
0.22 few _ of
0.22 fish and
0.22 floor my
0.22 for #
0.22 friend _ typ
0.22 friend took
0.22 from _ nap
0.22 got _ back
0.22 got thi
0.22 got thrown
0.22 grandma fell
0.22 grapefruit
0.22 gush of
0.22 had like
0.22 halo
0.22 have _ catheter
0.22 have _ cell
0.22 have pain
0.22 have sickle
0.22 have thi
0.22 headache _ feel
0.22 heart _ at
0.22 heart keep
0.22 heat stroke
0.22 heavy i
0.22 hell
0.22 hell _ me
0.22 hell kill
0.22 her voice
0.22 here _ i
0.22 hes so
0.22 his _ flare
0.22 his _ up
0.22 his calf
0.22 his nostril
0.22 hot swollen
0.22 hurt _ the
0.22 husband _ is
0.22 husband _ look
0.22 husband face
0.22 husband hasnt
0.22 i _ drain
0.22 i _ sickle
0.22 i swallow
0.22 ice cold
0.22 im _ drowsy
0.22 im dying
0.22 im weak
0.22 in _ lower
0.22 in _ since
0.22 incision is
0.22 infection
0.22 insulin i
0.22 irregular
0.22 is sudden
0.22 is typ
0.22 it _ too
0.22 its purple
0.22 ive got
0.22 keep hav
0.22 knife _ my
0.22 know where
0.22 leg _ twice
0.22 leg has
0.22 let me
0.22 lighthead _ my
0.22 like _ dying
0.22 like an
0.22 look a
0.22 look weird
0.22 low _ the
0.22 low on
0.22 lying in
0.22 my _ heart
0.22 my _ slit
0.22 my face
0.22 my foot
0.22 my lip
0.22 my teammate
0.22 near _ out
0.22 new antibiotic
0.22 newborn wont
0.22 night _ my
0.22 noon and
0.22 nostril
0.22 nostril flare
0.22 not -act
0.22 now _ feel
0.22 of #99+
0.22 of _ pod
0.22 of them
0.22 of water
0.22 off _ bed
0.22 off _ roof
0.22 on _ with
0.22 out wrong
0.22 outlet and
0.22 oven cleaner
0.22 pacemaker and
0.22 pain _ cant
0.22 pain under
0.22 palm and
0.22 partner _ his
0.22 partner put
0.22 pee blood
0.22 pound _ week
0.22 pound thi
0.22 pour
0.22 proper
0.22 put _ on
0.22 rash _ one
0.22 rate _ #99+
0.22 rib _ with
0.22 say _ kill
0.22 say hell
0.22 shadow _ the
0.22 shadow on
0.22 she _ -act
0.22 she _ but
0.22 she _ warfarin
0.22 she wheez
0.22 shiver _ is
0.22 shoot me
0.22 sick _ my
0.22 sick to
0.22 sink
0.22 sleep and
0.22 slit her
0.22 slow down
0.22 smell _ i
0.22 spot
0.22 spot _ dont
0.22 stomach _ like
0.22 stop _ for
0.22 stop breath
0.22 stopp _ steroid
0.22 stopp shiver
0.22 sure
0.22 swell _ and
0.22 swollen _ red
0.22 teammate
0.22 tear pain
0.22 ten _ and
0.22 testicle is
0.22 that _ quit
0.22 the _ got
0.22 the _ she
0.22 the _ thing
0.22 the ear
0.22 the red
0.22 the room
0.22 the same
0.22 the wrong
0.22 throat _ tight
0.22 tight
0.22 to _ stomach
0.22 toddler pull
0.22 touch _ live
0.22 touch a
0.22 turn dusky
0.22 two _ them
0.22 up _ eat
0.22 up _ half
0.22 upper
0.22 valve
0.22 vomit _ green
0.22 was _ last
0.22 we _ him
0.22 week along
0.22 went _ the
0.22 went stiff
0.22 wheez and
0.22 whistle
0.22 whole _ is
0.22 whole arm
0.22 wire _ got
0.22 wire and
0.22 woman
0.22 yesterday _ #11+
0.22 yr
0.21 #99+ #99+
0.21 -a -drop
0.21 -baby -kick
0.21 -drop
0.21 -had _ -drop
0.21 -poop -or
0.21 -slept _ -day
0.21 -the _ -kick
0.21 <used _ <get
0.21 =a_lot =blurry_vision
0.21 =a_lot =cannot_breathe
0.21 =a_lot =vomiting_constantly
0.21 =a_lot =wheeze_word
0.21 =acts_drunk =dangerous_person
0.21 =alcohol =cold_exposure
0.21 =allergen =hives_all
0.21 =animal_bite =hours_pain
0.21 =asthma =fast_breathing
0.21 =back_pain =chest_tearing
0.21 =back_pain =hernia_stuck
0.21 =bad_headache =rash
0.21 =belly_hit =cold_outside
0.21 =belly_word =constipation
0.21 =belly_word =radiates
0.21 =bite_bad =car_crash
0.21 =bite_bad =one_eye
0.21 =bite_bad =purple_word
0.21 =bite_bad =suicidal
0.21 =bite_bad =swelling_now
0.21 =black_stool =tia_resolved
0.21 =bleeding_any =fell
0.21 =bleeding_any =hours_pain
0.21 =bleeding_heavy =eye_area
0.21 =bleeding_heavy =rectal_blood
0.21 =blood_thinner =not_clotting
0.21 =bp_very_high =pain_any
0.21 =burn_severity =eye_pain
0.21 =burn_severity =flank_pain
0.21 =burn_severity =hip_hurts
0.21 =burn_severity =pain_any
0.21 =calf =injection_joint
0.21 =calf =wound_infected
0.21 =cannot_breathe =pleuritic
0.21 =cant_lie_flat =chest_lasting
0.21 =cant_sit_still =flank_pain
0.21 =cant_sit_still =trunk_pain
0.21 =car_crash =neck_pain
0.21 =chemical_word =hernia_stuck
0.21 =chest_any =chest_pain
0.21 =chest_any =limb_injury
0.21 =chest_lasting =fight_blow
0.21 =chest_lasting =limp_leg
0.21 =chest_lasting =not_self
0.21 =chest_lasting =pain_any
0.21 =chest_lasting =rectal_blood
0.21 =chest_lasting =wound
0.21 =chest_pain
0.21 =chest_tearing =radiates
0.21 =choking =eye_hit_bad
0.21 =cholinergic =fever
0.21 =cholinergic =radiates
0.21 =co_words =low_mood
0.21 =cold_exposure =dangerous_person
0.21 =cold_exposure =frostbite
0.21 =cold_limb =hip_hurts
0.21 =cold_limb =neck_pain
0.21 =cold_only =eye_bulge
0.21 =cold_outside =fall_any
0.21 =confused =digoxin
0.21 =confused =fell
0.21 =curtain_word =hours_pain
0.21 =cut_by_accident =poison_swallowed
0.21 =dangerous_person =dizzy
0.21 =dangerous_person =hit_by_car
0.21 =dangerous_person =new_confusion
0.21 =dangerous_person =scratched
0.21 =dangerous_person =speech_garbled
0.21 =dangerous_person =swelling
0.21 =dark_urine =heat_exposure
0.21 =days_many =injection_joint
0.21 =deep_cut =muscle_tear
0.21 =dialysis
0.21 =dialysis =kidney_disease
0.21 =dizzy =pale_clammy
0.21 =dizzy =sudden
0.21 =drowsy =jaundice
0.21 =drowsy =wont_feed
0.21 =during_exercise =vomiting
0.21 =ear_wax =swelling
0.21 =ear_wax =vomiting
0.21 =elderly =pain_any
0.21 =eye_area =gallbladder
0.21 =eye_area =one_eye
0.21 =eye_area =recent_infection
0.21 =eye_area =rigors_hard
0.21 =eye_area =shaking
0.21 =eye_hit_bad =fell
0.21 =eye_hit_bad =halos
0.21 =eye_hit_bad =nausea
0.21 =eye_hit_bad =pain_any
0.21 =eye_hit_bad =priapism
0.21 =eye_hit_bad =radiates
0.21 =eye_hit_bad =recent_travel
0.21 =eye_hit_bad =refuses
0.21 =eye_hit_bad =shaking
0.21 =face_droop =numb_any
0.21 =face_droop =wakes
0.21 =fast_breathing =inhaler_fails
0.21 =fast_breathing =newborn
0.21 =feels_sleepy =near_faint
0.21 =fever =leg_swelling_one
0.21 =fever =rectal_blood
0.21 =fever =red_racing
0.21 =fever =stool_blood
0.21 =fever =thyroid_off
0.21 =fever =trunk_pain
0.21 =fever =weak_any
0.21 =flank_pain =head_danger
0.21 =getting_worse =pain_beyond
0.21 =harm_others =means_mentioned
0.21 =head_danger =nail_word
0.21 =head_danger =recent_infection
0.21 =head_danger =stroke_word
0.21 =head_danger =wound
0.21 =headache =swelling_lips
0.21 =heart_condition
0.21 =hernia_stuck =limb_injury
0.21 =hernia_stuck =swallowed_battery
0.21 =hip_fracture =possible_fracture
0.21 =hours_pain =numb_any
0.21 =hours_pain =shaking
0.21 =hours_pain =unresponsive
0.21 =hurts_breathing =trunk_pain
0.21 =injection_joint =leg_swelling_one
0.21 =itchy_only =swelling_throat
0.21 =ketone_breath =nail_word
0.21 =ketone_breath =wound
0.21 =limb_cold_pale =limb_injury
0.21 =lips_blue =short_breath
0.21 =long_bleed =vaginal_bleeding
0.21 =low_mood =numb_any
0.21 =low_mood =tingling_hands
0.21 =many_days =trunk_pain
0.21 =many_days =wound_infected
0.21 =moved_right =stomach_burn
0.21 =moved_right =upper_belly_pain
0.21 =muscle_tear =tendon_seen
0.21 =nail_word =phlegm
0.21 =nail_word =tetanus_due
0.21 =nail_word =thirsty
0.21 =nausea =trunk_pain
0.21 =neck_pain =spine_injury
0.21 =new_baby =vaginal_bleeding
0.21 =new_medicine =throat_tight
0.21 =now_at_rest
0.21 =one_eye
0.21 =opioid =unresponsive
0.21 =pain_any =weak_any
0.21 =pale_clammy =tooth
0.21 =phlegm =tetanus_due
0.21 =phlegm =wound
0.21 =recent_infection
0.21 =right_side =vision_loss
0.21 =seizure =tia_resolved
0.21 =severe_headache =stiff_neck
0.21 =short_breath =young_baby
0.21 =speech =stroke_word
0.21 =speech_garbled =stroke_word
0.21 =sting_mouth =swelling_throat
0.21 =sweating =tooth
0.21 =thirsty =wound
0.21 =tick =vomiting
0.21 =tingling_hands
0.21 =urinary_stuck =weak_any
0.21 =vomiting_constantly =weak_any
0.21 ^ _ grandpa
0.21 ^ _ has
0.21 ^ _ spleen
0.21 ^ _ symptom
0.21 ^ bitten
0.21 ^ deep
0.21 a _ belly
0.21 a _ door
0.21 a _ in
0.21 a _ nail
0.21 a _ second
0.21 a car
0.21 a kitchen
0.21 a purple
0.21 a sinu
0.21 a very
0.21 a wasp
0.21 afib
0.21 after _ trip
0.21 alive anymore
0.21 all since
0.21 alone
0.21 and _ act
0.21 and _ chill
0.21 and _ got
0.21 and _ los
0.21 and _ numb
0.21 and _ rac
0.21 and _ remember
0.21 and _ speech
0.21 and _ squeez
0.21 and _ weak
0.21 and had
0.21 and mouth
0.21 and soak
0.21 are roll
0.21 are white
0.21 around _ and
0.21 at _ she
0.21 ate _ berri
0.21 ate _ peanut
0.21 bad im
0.21 bathroom _ and
0.21 be alive
0.21 been _ me
0.21 been kill
0.21 belly _ in
0.21 berri
0.21 black _ on
0.21 bleed _ there
0.21 blue _ a
0.21 board and
0.21 breath _ sweet
0.21 breathe in
0.21 by _ car
0.21 by _ mower
0.21 came down
0.21 cant _ and
0.21 cant _ word
0.21 chemo _ a
0.21 cut _ by
0.21 cut _ glas
0.21 cut myself
0.21 dad _ is
0.21 dad _ on
0.21 day she
0.21 dont _ -my
0.21 drawer
0.21 dropp thing
0.21 dry _ #
0.21 end _ all
0.21 every _ and
0.21 everyth is
0.21 eye _ hit
0.21 eye _ roll
0.21 feel funny
0.21 feel woozy
0.21 fever _ shak
0.21 few second
0.21 finger in
0.21 flank pain
0.21 flutter and
0.21 for ten
0.21 from _ surgery
0.21 from _ yard
0.21 fume in
0.21 gave _ last
0.21 get air
0.21 girl is
0.21 got _ of
0.21 got _ out
0.21 got chemical
0.21 got hold
0.21 grabb his
0.21 hand _ feet
0.21 has to
0.21 have _ pain
0.21 have _ very
0.21 have chest
0.21 he _ only
0.21 he can
0.21 he feel
0.21 headache ever
0.21 her _ an
0.21 her _ since
0.21 her bike
0.21 her last
0.21 hes got
0.21 hes used
0.21 hid
0.21 his _ feel
0.21 his diaper
0.21 his face
0.21 hive _ and
0.21 hive everywhere
0.21 hold of
0.21 hot
0.21 hour _ im
0.21 hurt _ crazy
0.21 i _ chemical
0.21 i _ contact
0.21 i _ got
0.21 i _ hav
0.21 i _ nodd
0.21 i know
0.21 i try
0.21 im scar
0.21 in _ diaper
0.21 in _ drawer
0.21 in _ i
0.21 in _ nose
0.21 infection _ now
0.21 is lock
0.21 is los
0.21 is rock
0.21 it _ myself
0.21 its #99+
0.21 ive _ the
0.21 just
0.21 keep _ her
0.21 kill _ since
0.21 kitchen _ and
0.21 left _ went
0.21 left ear
0.21 leg
0.21 like _ fork
0.21 like _ on
0.21 like _ polish
0.21 like its
0.21 like nail
0.21 lip _ purple
0.21 lithium _ im
0.21 look at
0.21 lump in
0.21 me _ and
0.21 me _ but
0.21 me since
0.21 miss dialysi
0.21 mouth _ red
0.21 mouth _ the
0.21 mushroom _ the
0.21 mushroom from
0.21 my _ head
0.21 my _ to
0.21 my chill
0.21 my drawer
0.21 my roommate
0.21 need _ my
0.21 of
0.21 of _ eye
0.21 of _ pill
0.21 off by
0.21 on myself
0.21 one
0.21 overnight
0.21 pain _ no
0.21 partner say
0.21 peel
0.21 play _ i
0.21 pound _ and
0.21 pregnant _ wks
0.21 pressure _ #11+
0.21 right arm
0.21 rusty
0.21 rusty nail
0.21 shard _ glas
0.21 shard of
0.21 she _ sleepy
0.21 sinu infection
0.21 skipp and
0.21 smell sweet
0.21 so _ hes
0.21 soft _ and
0.21 son _ the
0.21 speech _ weird
0.21 spinn
0.21 spleen
0.21 spray _ pesticide
0.21 stand _ it
0.21 start at
0.21 still there
0.21 stop vomit
0.21 straight and
0.21 stuck _ battery
0.21 sudden _ hear
0.21 swallow some
0.21 swollen _ hes
0.21 swollen _ she
0.21 tendon
0.21 text goodbye
0.21 that _ is
0.21 the _ all
0.21 the _ fever
0.21 the arm
0.21 the face
0.21 the garden
0.21 then it
0.21 thi squeez
0.21 threw _ and
0.21 throat _ swollen
0.21 tighten
0.21 to _ alive
0.21 to _ left
0.21 to hang
0.21 today i
0.21 toddler with
0.21 toe _ black
0.21 tongue _ swell
0.21 under _ sink
0.21 up _ everyth
0.21 up overnight
0.21 very _ headache
0.21 very bad
0.21 very confus
0.21 vodka
0.21 voic and
0.21 vomit _ my
0.21 walk up
0.21 want _ kill
0.21 was splash
0.21 way after
0.21 wear contact
0.21 week now
0.21 weight _ his
0.21 went _ when
0.21 when _ try
0.21 while feed
0.21 white _ numb
0.21 window and
0.21 wont close
0.21 worst _ ever
0.21 wrist _ like
0.21 wrist look
0.2 #11+ _ all
0.2 #11+ _ at
0.2 #11+ _ mother
0.2 #99+ _ #99+
0.2 -# -day
0.2 -been
0.2 -felt -my
0.2 -my -baby
0.2 -my _ -move
0.2 -pass
0.2 -pass -gas
0.2 -two
0.2 -two -day
0.2 =a_lot =dangerous_person
0.2 =a_lot =sugar_very_high
0.2 =a_lot =vomiting_blood
0.2 =a_lot =wont_feed
0.2 =again_fainted =head_danger
0.2 =alcohol
0.2 =allergen =calf
0.2 =allergen =iron_pills
0.2 =allergen =suicidal
0.2 =allergen =unresponsive
0.2 =baby =dry_mouth
0.2 =baby =harm_others
0.2 =baby =new_baby
0.2 =baby =postpartum
0.2 =barking_stridor =tripod
0.2 =battery_word =swallowed_thing
0.2 =belly_hard =head_danger
0.2 =belly_hit =bite_bad
0.2 =belly_hit =legs_gone
0.2 =belly_word =crohns
0.2 =belly_word =jaundice
0.2 =belly_word =squeezing_word
0.2 =belly_word =wont_feed
0.2 =bite_bad =blind_one_eye
0.2 =bite_bad =hit_hard
0.2 =bite_bad =severe_weakness
0.2 =bleeding_any =head_injury
0.2 =bleeding_any =hurts_move
0.2 =bleeding_heavy =cough
0.2 =blind_one_eye
0.2 =blind_one_eye =eye_area
0.2 =blind_one_eye =eye_hit_bad
0.2 =blind_one_eye =one_eye
0.2 =blind_one_eye =vision_loss
0.2 =blister_any =wound_infected
0.2 =blister_word =deep_burn
0.2 =blister_word =wound_infected
0.2 =blood_in_urine =urine_all_blood
0.2 =blood_thinner =head_danger
0.2 =blood_thinner =limb_bleeds
0.2 =bluish =hours_pain
0.2 =blurry_vision =halos
0.2 =blurry_vision =sudden
0.2 =blurry_vision =swelling
0.2 =bp_extreme =head_danger
0.2 =bp_low =head_danger
0.2 =bruising =fever
0.2 =burn_severity =fall_any
0.2 =burn_severity =new_baby
0.2 =burn_severity =now_at_rest
0.2 =burn_severity =pleuritic
0.2 =burn_severity =recent_infection
0.2 =burn_severity =rigors_hard
0.2 =burn_severity =stool_blood
0.2 =burn_severity =tia_resolved
0.2 =calf =squeezing_word
0.2 =calf =to_the_bone
0.2 =cannot_move_limb =chest_lasting
0.2 =cannot_move_side =hurts_move
0.2 =cannot_move_side =severe_weakness
0.2 =cant_stand =head_danger
0.2 =car_crash =swelling
0.2 =cast_tight =numb_any
0.2 =cast_tight =tingling_hands
0.2 =chemical_strong =pain_any
0.2 =chemical_word =swallowed_thing
0.2 =chest_any =drugs_taken
0.2 =chest_any =now_at_rest
0.2 =chest_lasting =dystonia
0.2 =chest_lasting =fainted
0.2 =chest_lasting =high_altitude
0.2 =chest_lasting =inconsolable
0.2 =chest_lasting =possible_fracture
0.2 =chest_lasting =smoke
0.2 =chest_lasting =wont_swallow
0.2 =chest_pain =pain_any
0.2 =chest_pain =sweating
0.2 =chest_pressure =cold_limb
0.2 =chest_pressure =feels_sleepy
0.2 =child_got_pills =eye_area
0.2 =child_got_pills =swallowed_thing
0.2 =cholinergic
0.2 =clot_risk =coughs_blood
0.2 =clot_risk =eye_hit
0.2 =clot_risk =eye_pierced
0.2 =clot_risk =line_infected
0.2 =clot_risk =toes_cold
0.2 =co_words =gas_smell
0.2 =co_words =possible_fracture
0.2 =cold_outside =hit_hard
0.2 =confused =liver_known
0.2 =confused =wont_feed
0.2 =constipation =head_danger
0.2 =constipation =vomiting
0.2 =crohns =fever
0.2 =cut_by_accident =to_the_bone
0.2 =dangerous_person
0.2 =dangerous_person =dementia_known
0.2 =dangerous_person =jaundice
0.2 =dangerous_person =sight_for_years
0.2 =dangerous_person =young_baby
0.2 =dark_urine =urine_all_blood
0.2 =days_many =no_urine
0.2 =days_many =numb_any
0.2 =days_many =saddle_numb
0.2 =deaf_sudden =dizzy
0.2 =deformed =toes_cold
0.2 =diabetes =feels_sleepy
0.2 =dialysis =limb_bleeds
0.2 =drug_named =pain_any
0.2 =ear_swollen =eye_hit_bad
0.2 =ear_swollen =squeezing_word
0.2 =ear_wax =long_bleed
0.2 =eye_area =weak_one_side
0.2 =eye_bulge =eye_pain
0.2 =eye_bulge =pain_any
0.2 =eye_hit_bad =nosebleed
0.2 =eye_hit_bad =toes_cold
0.2 =eye_pain =fever
0.2 =eye_red =eyelids_swollen
0.2 =fainted =trunk_pain
0.2 =fall_any =legs_gone
0.2 =feels_sleepy =weak_any
0.2 =fever =leaking
0.2 =fever =line_infected
0.2 =fever =no_gas
0.2 =fever =possible_fracture
0.2 =fever =racing_heart
0.2 =fistula_bleeds =limb_bleeds
0.2 =flank_pain =trunk_pain
0.2 =gangrene =wound_infected
0.2 =getting_worse =rash
0.2 =getting_worse =skin_infection
0.2 =harm_others =new_baby
0.2 =head_danger =limp_leg
0.2 =head_danger =scratched
0.2 =headache =hit_hard
0.2 =heat_danger =limp_refuses
0.2 =heat_exposure =limp_refuses
0.2 =hernia_stuck =hurts_move
0.2 =high_fever =unresponsive
0.2 =hip_fracture =severe_weakness
0.2 =hip_hurts =radiates
0.2 =hip_hurts =tingling_hands
0.2 =hit_hard =pain_any
0.2 =hives =rash
0.2 =hives =wheeze_word
0.2 =hoarse =swelling_lips
0.2 =hours_pain =leaking
0.2 =hours_pain =one_side_belly
0.2 =hours_pain =pleuritic
0.2 =hours_pain =saddle_numb
0.2 =immunosuppressed =line_infected
0.2 =indigestion_odd =long_bleed
0.2 =irregular_heart =tia_resolved
0.2 =jaundice =upper_belly_pain
0.2 =kidney_disease =limb_bleeds
0.2 =leg_swelling_one =squeezing_word
0.2 =limb_injury =rigors_hard
0.2 =limb_injury =shaking
0.2 =limb_injury =spreading
0.2 =long_bleed =radiates
0.2 =long_bleed =swelling
0.2 =long_bleed =wound
0.2 =many_days =recent_surgery
0.2 =many_days =young_baby
0.2 =means_mentioned =slow_breathing
0.2 =means_mentioned =took_some_pills
0.2 =mottled
0.2 =mottled =rash
0.2 =near_faint =vomiting_constantly
0.2 =neck_pain =radiates
0.2 =new_baby =pain_any
0.2 =new_medicine =swelling
0.2 =one_side_belly =severe_pain
0.2 =pale_clammy =weak_any
0.2 =pneumonia_known
0.2 =pregnant =shoulder_pain
0.2 =radiates =tingling_hands
0.2 =rash =severe_headache
0.2 =rash =spreading
0.2 =rash =vomiting
0.2 =recent_travel =rigors
0.2 =right_side =trunk_pain
0.2 =rigors_hard =unresponsive
0.2 =severe_headache =swelling
0.2 =shaking =unresponsive
0.2 =shaking =vomiting
0.2 =short_breath =trunk_pain
0.2 =short_breath =vomiting
0.2 =spreading =swelling
0.2 =stomach_burn =upper_belly_pain
0.2 =sudden =trunk_pain
0.2 =swallowed_battery =swallowed_thing
0.2 =sweating =tia_resolved
0.2 =took_some_pills =using_word
0.2 =upper_belly_pain
0.2 ^ _ move
0.2 ^ _ tarry
0.2 ^ _ vomit
0.2 ^ his
0.2 a _ by
0.2 a _ or
0.2 a _ tell
0.2 a diabetic
0.2 a voice
0.2 a whistl
0.2 about _ it
0.2 after _ c
0.2 after cashew
0.2 again _ and
0.2 alarm _ off
0.2 and _ about
0.2 and _ couldnt
0.2 and _ sugar
0.2 and _ thigh
0.2 and _ to
0.2 and clammy
0.2 and collaps
0.2 and look
0.2 and pale
0.2 and sweat
0.2 and swollen
0.2 aneurysm
0.2 appetite
0.2 are numb
0.2 arm
0.2 baby _ and
0.2 baby _ bright
0.2 baby last
0.2 baby vomit
0.2 back _ hurt
0.2 bad _ after
0.2 bare breath
0.2 be _ without
0.2 belly _ a
0.2 black _ poop
0.2 black _ smell
0.2 black _ tar
0.2 black _ twice
0.2 black like
0.2 black tarry
0.2 bleed after
0.2 bleed heavy
0.2 breakfast she
0.2 breath #11+
0.2 breath _ time
0.2 breath deep
0.2 breathe and
0.2 bright _ stuff
0.2 bright green
0.2 brother _ hes
0.2 bulg and
0.2 calm
0.2 cant _ half
0.2 cant tell
0.2 chemo _ my
0.2 chest _ back
0.2 chest burn
0.2 child got
0.2 clear her
0.2 clutch
0.2 clutch _ chest
0.2 clutch his
0.2 coffee _ out
0.2 coke
0.2 cough _ cant
0.2 cut on
0.2 daughter _ the
0.2 deep _ on
0.2 diarrhea with
0.2 dont _ away
0.2 dont go
0.2 electric
0.2 eye and
0.2 eye went
0.2 eye while
0.2 feel _ faint
0.2 feel behind
0.2 feel half
0.2 feel weird
0.2 fever since
0.2 fight _ when
0.2 fight me
0.2 flew _ my
0.2 friend _ me
0.2 from his
0.2 girl
0.2 give _ juice
0.2 goe _ my
0.2 going _ kill
0.2 got _ cleaner
0.2 got _ the
0.2 got drain
0.2 got itchy
0.2 grabb _ hot
0.2 grabb the
0.2 grandfather _ is
0.2 green _ #11+
0.2 had _ crush
0.2 hand feel
0.2 hard to
0.2 has _ high
0.2 hav an
0.2 have _ real
0.2 have to
0.2 havent _ -in
0.2 havent _ -my
0.2 he ate
0.2 he make
0.2 he stopp
0.2 hear _ voice
0.2 hear a
0.2 her belly
0.2 hernia _ out
0.2 hes _ confus
0.2 hes just
0.2 his _ suck
0.2 hot _ on
0.2 hot _ palm
0.2 hot _ skin
0.2 hurt
0.2 i _ feel
0.2 i _ meth
0.2 i _ move
0.2 i _ out
0.2 i _ real
0.2 if
0.2 im _ fast
0.2 im _ pas
0.2 im _ through
0.2 im clammy
0.2 im gasp
0.2 in _ groin
0.2 inhaler is
0.2 is blue
0.2 is gasp
0.2 is shak
0.2 is twist
0.2 it _ so
0.2 it went
0.2 its _ fast
0.2 its _ my
0.2 ive _ vomit
0.2 jaw _ and
0.2 jump _ the
0.2 knee _ hot
0.2 laundry _ and
0.2 lift _ right
0.2 like _ gonna
0.2 like faint
0.2 look _ tar
0.2 lot of
0.2 many _ on
0.2 maybe
0.2 me _ im
0.2 meth
0.2 methadone
0.2 mom _ hav
0.2 mother _ breakfast
0.2 mushroom
0.2 my _ through
0.2 my word
0.2 myself with
0.2 neck stiff
0.2 no -gas
0.2 no appetite
0.2 now _ a
0.2 now _ heart
0.2 now _ to
0.2 now his
0.2 now vomit
0.2 off _ #11+
0.2 ok but
0.2 on _ nail
0.2 one _ since
0.2 over
0.2 palm _ white
0.2 palm is
0.2 pee _ now
0.2 pencil
0.2 piece _ glas
0.2 pill _ purpose
0.2 pill on
0.2 pod and
0.2 pound _ my
0.2 pound and
0.2 pupil are
0.2 quit _ im
0.2 replacement _ out
0.2 right
0.2 right _ my
0.2 runn _ my
0.2 say #11+
0.2 say _ baby
0.2 say _ going
0.2 scream _ pull
0.2 second and
0.2 see out
0.2 see straight
0.2 see the
0.2 she _ after
0.2 she fell
0.2 should _ wait
0.2 shovel and
0.2 shrimp
0.2 since #
0.2 since we
0.2 skin _ blotchy
0.2 so tight
0.2 someth _ is
0.2 someth in
0.2 soot
0.2 soot _ my
0.2 soot in
0.2 spray in
0.2 squeez feel
0.2 stick _ and
0.2 struck
0.2 sudden and
0.2 swallow _ button
0.2 swollen _ hurt
0.2 tarry
0.2 tarry _ and
0.2 tarry poop
0.2 testicle pain
0.2 the _ with
0.2 they get
0.2 think _ mom
0.2 threaten to
0.2 three _ thi
0.2 thrown up
0.2 time _ the
0.2 to _ back
0.2 to _ bone
0.2 to nurse
0.2 to use
0.2 today his
0.2 tongue _ push
0.2 too deep
0.2 up _ his
0.2 voice _ gone
0.2 voice _ me
0.2 voice tell
0.2 vomit bright
0.2 we pull
0.2 week _ a
0.2 week _ hasnt
0.2 went _ his
0.2 while
0.2 while grind
0.2 white _ blister
0.2 whole _ and
0.2 with hot
0.2 word out
0.2 wrong _ after
0.2 xanax
0.2 year and
0.2 yo mother
0.19 #99+ she
0.19 -anyth and
0.19 -doing _ and
0.19 -enough
0.19 -or _ -for
0.19 <at <#11+
0.19 <died <sudden
0.19 <died _ <at
0.19 <sudden
0.19 <sudden <at
0.19 <sudden _ <#11+
0.19 <to <get
0.19 =a_lot =heat_danger
0.19 =a_lot =trunk_pain
0.19 =abuse_danger =fall_any
0.19 =abuse_danger =fight_blow
0.19 =abuse_danger =hit_hard
0.19 =allergen =breathe_word
0.19 =allergen =dizzy
0.19 =allergen =inhaled_object
0.19 =allergen =new_medicine
0.19 =animal_bite =rigors
0.19 =arm_or_jaw_too =tooth
0.19 =arm_or_jaw_too =wound
0.19 =baby =phlegm
0.19 =back_pain =chest_lasting
0.19 =back_pain =one_side_belly
0.19 =back_pain =shoulder_pain
0.19 =bad_headache =bite_bad
0.19 =bad_headache =eye_area
0.19 =battery_word =dangerous_person
0.19 =belly_hard =purple_word
0.19 =belly_pain =hurts_move
0.19 =belly_pain =pale_clammy
0.19 =belly_pain =right_side
0.19 =belly_surgery_recent =pain_any
0.19 =belly_word
0.19 =belly_word =diabetes
0.19 =belly_word =dizzy
0.19 =belly_word =kid_breathing
0.19 =belly_word =right_side
0.19 =belly_word =vomiting_blood
0.19 =birth_now =eye_hit_bad
0.19 =bite_bad =feels_sleepy
0.19 =bladder_bowel_loss =burn_severity
0.19 =bleeding_any =no_urine
0.19 =bleeding_any =trunk_pain
0.19 =bleeding_heavy =bleeds_a_lot
0.19 =bleeding_heavy =blood_thinner
0.19 =bleeding_heavy =coughs_blood
0.19 =bleeding_heavy =nosebleed
0.19 =bleeds_a_lot =near_faint
0.19 =blister_any =burned_hand
0.19 =blister_any =eye_red
0.19 =blister_any =new_medicine
0.19 =blister_word =eye_red
0.19 =blister_word =mouth_sores
0.19 =blood_streak =cannot_breathe
0.19 =blood_streak =electric
0.19 =blood_streak =getting_worse
0.19 =blood_thinner =speech
0.19 =blow_chest =blow_ribs
0.19 =blow_chest =fall_any
0.19 =blow_chest =hit_hard
0.19 =blow_ribs =burn_severity
0.19 =bluish =cast_tight
0.19 =bluish =using_word
0.19 =blurry_vision =severe_headache
0.19 =bp_medicine =swelling_lips
0.19 =breathe_word =burn_severity
0.19 =burn_severity =chest_pain_now
0.19 =burn_severity =dark_urine
0.19 =burn_severity =dystonia
0.19 =burn_severity =hurts_breathing
0.19 =burn_severity =muscle_cramps
0.19 =calf =chest_lasting
0.19 =calf =pain_beyond
0.19 =calf =purple_word
0.19 =cancer_history =fever
0.19 =cancer_history =immunosuppressed
0.19 =cannot_breathe =cant_lie_flat
0.19 =cannot_breathe =squeezing_word
0.19 =chemical_word =eye_pain
0.19 =chest_any =chest_pain_now
0.19 =chest_any =immunosuppressed
0.19 =chest_any =severe_pain
0.19 =chest_lasting =eye_area
0.19 =chest_lasting =hypertension
0.19 =chest_lasting =itching
0.19 =chest_lasting =not_looking
0.19 =chest_lasting =sudden_balance
0.19 =chest_lasting =tampon_in
0.19 =chest_lasting =tooth_pulled
0.19 =chest_lasting =trunk_pain
0.19 =chest_lasting =vomiting
0.19 =chest_pain =chest_pain_now
0.19 =chest_pain =immunosuppressed
0.19 =chest_pain =severe_pain
0.19 =chest_pain_now
0.19 =chest_pain_now =pain_any
0.19 =child_got_pills =drugs_taken
0.19 =cold_limb =deep_burn
0.19 =collapsed_word =dangerous_person
0.19 =confused =eye_area
0.19 =confused =fall_hard
0.19 =confused =fast_breathing
0.19 =confused =stiff_neck
0.19 =confused =suicidal
0.19 =contractions =pain_any
0.19 =cough =one_side_belly
0.19 =coughs_blood =days_many
0.19 =dangerous_person =purple_rash
0.19 =dangerous_person =rigors
0.19 =dangerous_person =seizure_repeat
0.19 =dangerous_person =squeezing_word
0.19 =dangerous_person =sudden
0.19 =dangerous_person =swelling_lips
0.19 =dark_urine =head_danger
0.19 =dark_urine =vomiting
0.19 =days_many =weak_any
0.19 =deep_burn =numb_any
0.19 =deep_cut =suicidal
0.19 =dizzy =long_bleed
0.19 =dizzy =one_side_belly
0.19 =dizzy =weak_any
0.19 =double_vision =eye_area
0.19 =drooling =eye_area
0.19 =drooling =mouth_burning
0.19 =drug_named =swelling
0.19 =drugs_taken =opioid
0.19 =during_effort
0.19 =ear_wax =tia_resolved
0.19 =elderly =nitro_fails
0.19 =electric =eye_hit_bad
0.19 =electric =hernia_stuck
0.19 =eye_area =face_droop
0.19 =eye_area =nail_word
0.19 =eye_area =new_medicine
0.19 =eye_area =not_clotting
0.19 =eye_hit_bad =pierced_through
0.19 =eye_hit_bad =rigors
0.19 =eye_hit_bad =stomach_burn
0.19 =eye_hit_bad =sugar_very_high
0.19 =eye_hit_bad =tearing_trunk
0.19 =eye_hit_bad =throat_tight
0.19 =eye_red =face_blisters
0.19 =eye_red =rash
0.19 =fainted =wakes
0.19 =fall_any =pregnant
0.19 =fall_hard =pregnant
0.19 =fast_breathing =pale_clammy
0.19 =fast_breathing =sweating
0.19 =fast_breathing =vomiting
0.19 =feels_sleepy =pain_any
0.19 =fell_baby =pregnant
0.19 =fever =injection_joint
0.19 =fever =one_side_belly
0.19 =fever =skin_infection
0.19 =fever =swallow_trouble
0.19 =fever =tampon_in
0.19 =fight_blow =hearing
0.19 =flank_pain =weak_legs
0.19 =foggy_only =long_bleed
0.19 =foggy_only =suicidal
0.19 =green_vomit =newborn
0.19 =green_vomit =young_baby
0.19 =hallucinating =pain_any
0.19 =head_danger =pees_lot
0.19 =heart_condition =heart_murmur_fever
0.19 =hernia_stuck =speech
0.19 =hernia_stuck =toes_cold
0.19 =high_altitude =stumbles
0.19 =high_altitude =sudden_balance
0.19 =hip_hurts =weak_legs
0.19 =hit_hard =trunk_pain
0.19 =hives =hours_pain
0.19 =hives =near_faint
0.19 =hours_pain =hurts_breathing
0.19 =hours_pain =limp_refuses
0.19 =hours_pain =very_fast_pulse
0.19 =hurts_breathing =noisy_rest
0.19 =hurts_move =smoke
0.19 =hypertension =swelling_lips
0.19 =immunosuppressed =trunk_pain
0.19 =injection_joint =short_breath
0.19 =injection_joint =swelling
0.19 =itching =short_breath
0.19 =itchy_only =short_breath
0.19 =jaundice =rigors
0.19 =leg_feet_swollen
0.19 =limb_bleeds =long_bleed
0.19 =limb_cold_pale =pain_any
0.19 =long_bleed =smoke
0.19 =low_mood =means_mentioned
0.19 =mania_psychosis =sudden
0.19 =means_mentioned =shaking
0.19 =near_faint =rash
0.19 =new_medicine =rash
0.19 =newborn =phlegm
0.19 =no_insulin =sugar_very_high
0.19 =no_urine =pale_clammy
0.19 =no_urine =rectal_blood
0.19 =no_urine =stool_blood
0.19 =noisy_rest =short_breath
0.19 =one_side_belly =vomiting
0.19 =overdose_taken =suicidal
0.19 =pain_any =skin_black
0.19 =pain_any =tearing_trunk
0.19 =pees_lot =thirsty
0.19 =phlegm =young_baby
0.19 =pleuritic =swelling
0.19 =possible_fracture =purple_word
0.19 =pressure_elsewhere =radiates
0.19 =purple_word =stiff_neck
0.19 =racing_heart =tia_resolved
0.19 =rash =tampon_in
0.19 =rigors =speech
0.19 =rigors_hard =uti
0.19 =scratched =self_harm_now
0.19 =self_harm_now =wound
0.19 =severe_pain =upper_belly_pain
0.19 =severe_weakness =stiff_neck
0.19 =short_breath =squeezing_word
0.19 =short_breath =wakes
0.19 =slow_breathing =unresponsive
0.19 =speech =swelling
0.19 =squeezing_word =stomach_burn
0.19 =squeezing_word =tearing_trunk
0.19 =squeezing_word =weak_any
0.19 =swelling_face
0.19 =tampon_in
0.19 =three_days =vomiting
0.19 =tia_resolved =tropics
0.19 ^ _ brother
0.19 ^ _ die
0.19 ^ _ everywhere
0.19 ^ _ mixed
0.19 ^ ok
0.19 ^ so
0.19 a _ bender
0.19 a _ hole
0.19 a _ knife
0.19 a fender
0.19 ache for
0.19 after _ gone
0.19 after _ shrimp
0.19 after hitt
0.19 again in
0.19 air
0.19 all _ last
0.19 almost _ out
0.19 als
0.19 als and
0.19 also
0.19 an _ bottle
0.19 and _ -pee
0.19 and _ drink
0.19 and _ jerk
0.19 and _ lung
0.19 and _ nostril
0.19 and _ spurt
0.19 and _ stuff
0.19 and _ tell
0.19 and _ ther
0.19 and act
0.19 and coffee
0.19 and dry
0.19 and faint
0.19 and hasnt
0.19 and scream
0.19 any _ on
0.19 any weight
0.19 are burnt
0.19 are gett
0.19 around _ mouth
0.19 at _ practice
0.19 attack
0.19 baby is
0.19 bad _ that
0.19 battery in
0.19 beat real
0.19 been _ down
0.19 been out
0.19 been plann
0.19 been tight
0.19 been wheez
0.19 belly pain
0.19 bender
0.19 between his
0.19 bit _ chill
0.19 blood everywhere
0.19 blood since
0.19 blue around
0.19 bone stick
0.19 break room
0.19 breath _ but
0.19 breath _ even
0.19 breath now
0.19 breath real
0.19 brother <died
0.19 brother _ <sudden
0.19 but _ i
0.19 but _ my
0.19 cant _ in
0.19 cant _ them
0.19 cant _ think
0.19 cant _ vomit
0.19 cant speak
0.19 chest since
0.19 chill _ my
0.19 chill face
0.19 choke
0.19 cleaner _ im
0.19 cleaner and
0.19 cloudy
0.19 com _ after
0.19 cord _ out
0.19 couldnt find
0.19 cover _ hive
0.19 crash and
0.19 dad fell
0.19 daughter ate
0.19 daughter with
0.19 day i
0.19 dazed
0.19 dont -fade
0.19 double vision
0.19 drink _ day
0.19 droop on
0.19 electrocut by
0.19 elephant _ on
0.19 everywhere _ my
0.19 eye _ swollen
0.19 face _ -mov
0.19 feel _ its
0.19 fender
0.19 fender bender
0.19 fire _ night
0.19 fire last
0.19 flash light
0.19 foot _ cold
0.19 four
0.19 going _ my
0.19 got _ from
0.19 grandpa
0.19 grayish
0.19 gummy
0.19 had three
0.19 hair _ burnt
0.19 hair are
0.19 hand has
0.19 hard _ my
0.19 has als
0.19 hasnt _ since
0.19 hav _ pain
0.19 have _ deep
0.19 have been
0.19 have had
0.19 he _ like
0.19 hear _ tell
0.19 heart _ i
0.19 heart _ like
0.19 heart _ rac
0.19 him to
0.19 hitt my
0.19 hour i
0.19 hurt my
0.19 i _ awful
0.19 i _ been
0.19 i _ dropp
0.19 i _ finish
0.19 i _ in
0.19 i mixed
0.19 im real
0.19 in _ fender
0.19 in _ outlet
0.19 in _ snow
0.19 in even
0.19 inhal _ peanut
0.19 insulin _ fail
0.19 into _ heart
0.19 is _ confus
0.19 is _ slow
0.19 is at
0.19 is cut
0.19 is ripp
0.19 is stand
0.19 is super
0.19 isnt -work
0.19 it _ red
0.19 it bad
0.19 itch _ over
0.19 itch all
0.19 its spurt
0.19 ive _ plann
0.19 ive _ throw
0.19 kick
0.19 leg _ weak
0.19 lime
0.19 lime powder
0.19 look grayish
0.19 look grey
0.19 machine
0.19 me _ time
0.19 mix cleaner
0.19 mix up
0.19 mom _ in
0.19 mom is
0.19 month _ fell
0.19 morn with
0.19 mouth _ crook
0.19 mouth _ drool
0.19 move _ neck
0.19 my #11+
0.19 my _ badly
0.19 my _ blad
0.19 my _ daughter
0.19 my _ hair
0.19 my _ im
0.19 my _ now
0.19 my _ rac
0.19 my _ rate
0.19 my _ right
0.19 my _ soft
0.19 my grandson
0.19 my vagina
0.19 my wife
0.19 myself _ a
0.19 neck
0.19 nitro _ time
0.19 nitro three
0.19 no -wet
0.19 no _ -diaper
0.19 noise _ breath
0.19 noise every
0.19 nose _ are
0.19 nose hair
0.19 noth and
0.19 now _ jaw
0.19 now _ keep
0.19 now hes
0.19 nurs home
0.19 of _ hand
0.19 of _ im
0.19 of ibuprofen
0.19 old fell
0.19 on that
0.19 our #
0.19 out _ runn
0.19 out fever
0.19 pain _ im
0.19 pale my
0.19 poop is
0.19 pregnant _ just
0.19 pump _ and
0.19 put _ weight
0.19 put any
0.19 runn and
0.19 said hes
0.19 see bug
0.19 seizur today
0.19 shak _ fever
0.19 shaky
0.19 she _ hold
0.19 she act
0.19 she pale
0.19 she want
0.19 shirt on
0.19 smell _ nail
0.19 so sore
0.19 so stiff
0.19 soak in
0.19 someone _ stand
0.19 someone is
0.19 someth _ ripp
0.19 son lip
0.19 splash _ my
0.19 spread fast
0.19 squeaky _ every
0.19 squeaky noise
0.19 still
0.19 still _ and
0.19 stomach _ hard
0.19 stop _ a
0.19 stop for
0.19 stop think
0.19 super _ and
0.19 swollen _ fever
0.19 swollen im
0.19 that side
0.19 the _ has
0.19 the _ lip
0.19 the cast
0.19 the mandoline
0.19 the snow
0.19 them
0.19 three seizur
0.19 to _ arm
0.19 to _ up
0.19 to bother
0.19 toddler _ rat
0.19 tonight _ have
0.19 torn
0.19 turn yellow
0.19 twice _ size
0.19 twice the
0.19 type #
0.19 vagina
0.19 vision _ black
0.19 vomit look
0.19 vomit since
0.19 w a
0.19 wake _ to
0.19 was
0.19 we _ grandpa
0.19 weight _ it
0.19 wife
0.19 wife had
0.19 wild _ from
0.19 with _ heart
0.19 with high
0.18 # _ ago
0.18 #11+ _ today
0.18 #99+ _ my
0.18 -day _ im
0.18 -five -day
0.18 -gas -in
0.18 -in -five
0.18 -pass _ -in
0.18 -point
0.18 -tear
0.18 =a_lot =chest_lasting
0.18 =a_lot =hernia_stuck
0.18 =a_lot =limb_bleeds
0.18 =a_lot =preterm_weeks
0.18 =a_lot =throat_sore
0.18 =allergen =chemical_word
0.18 =allergen =swallowed_battery
0.18 =arm_hand_pain
0.18 =arm_hand_pain =pain_any
0.18 =armed_now =fall_any
0.18 =armed_now =fight_blow
0.18 =armed_now =hit_hard
0.18 =at_rest =fever
0.18 =at_rest =heart_condition
0.18 =baby =jelly_stool
0.18 =baby =stool_blood
0.18 =back_pain =uti
0.18 =belly_pain =eye_hit_bad
0.18 =belly_pain =many_days
0.18 =belly_pain =sweating
0.18 =belly_surgery_recent =postpartum
0.18 =belly_word =fall_any
0.18 =belly_word =feels_sleepy
0.18 =belly_word =no_urine
0.18 =belly_word =vomiting_constantly
0.18 =bite_bad =blurry_vision
0.18 =bite_bad =cholinergic
0.18 =bite_bad =contact_lens
0.18 =bite_bad =near_faint
0.18 =bladder_bowel_loss =hours_pain
0.18 =bladder_bowel_loss =long_bleed
0.18 =bleeding_any =injection_joint
0.18 =bleeding_any =new_baby
0.18 =bleeding_any =racing_heart
0.18 =bleeding_any =recent_surgery
0.18 =blood_thinner =headache
0.18 =bluish =breath_pauses
0.18 =bluish =fever
0.18 =bluish =pain_any
0.18 =blurry_vision =curtain_word
0.18 =both_legs
0.18 =both_legs =burn_severity
0.18 =breathe_word =heart_condition
0.18 =breathe_word =pleuritic
0.18 =burn_severity =cholinergic
0.18 =burn_severity =cramps
0.18 =burn_severity =eye_hit_bad
0.18 =burn_severity =face_injury
0.18 =burn_severity =feels_sleepy
0.18 =burn_severity =gradual_numb
0.18 =burn_severity =jaundice
0.18 =burn_severity =sickle_cell
0.18 =burn_severity =weak_any
0.18 =calf =hip_fracture
0.18 =calf =limb_bleeds
0.18 =calf =sudden
0.18 =cannot_breathe =recent_infection
0.18 =cannot_breathe =upper_belly_pain
0.18 =cant_stand =hours_pain
0.18 =chemical_burn =pain_any
0.18 =chest_any =fall_any
0.18 =chest_any =sickle_cell
0.18 =chest_lasting =clear_fluid
0.18 =chest_lasting =legs_gone
0.18 =chest_lasting =numb_any
0.18 =chest_lasting =recent_surgery
0.18 =chest_lasting =shoulder_pain
0.18 =chest_lasting =throat_sore
0.18 =chest_lasting =turning_blue
0.18 =chest_lasting =wakes
0.18 =chest_pain =drugs_taken
0.18 =chest_pain =fall_any
0.18 =chest_pain =sickle_cell
0.18 =child_got_pills =cholinergic
0.18 =child_got_pills =drooling
0.18 =choking =hernia_stuck
0.18 =cold_exposure =confused
0.18 =confused =lost_place
0.18 =constipation =swelling
0.18 =cough =hoarse
0.18 =coughs_blood =pain_any
0.18 =cramps =postpartum
0.18 =curtain_word =flashes_floaters
0.18 =cut_by_accident =unresponsive
0.18 =dangerous_person =never_spoke_word
0.18 =dangerous_person =unequal_pupils
0.18 =deep_cut =eye_hit_bad
0.18 =diabetes =sugar_extreme
0.18 =diabetes =vomiting_constantly
0.18 =diabetes =wakes
0.18 =drooling =eye_hit_bad
0.18 =drowsy =hernia_stuck
0.18 =drowsy =overdose_taken
0.18 =drowsy =purple_rash
0.18 =drowsy =rash
0.18 =drugs_taken =trunk_pain
0.18 =dry_mouth =eye_area
0.18 =during_exercise =headache
0.18 =during_exercise =sudden
0.18 =ear_wax =fainted
0.18 =eye_area =hernia_stuck
0.18 =eye_area =upper_belly_pain
0.18 =eye_hit_bad =face_droop
0.18 =eye_hit_bad =numb_any
0.18 =eye_hit_bad =rectal_blood
0.18 =eye_hit_bad =swelling_head
0.18 =eye_hit_bad =tendon_seen
0.18 =eye_hit_bad =trunk_pain
0.18 =eye_pain =vomiting
0.18 =face_droop =tingling_hands
0.18 =face_injury
0.18 =fainted =preterm_weeks
0.18 =fall_any
0.18 =fall_any =tingling_hands
0.18 =fall_any =trunk_pain
0.18 =fall_any =vomiting_constantly
0.18 =fall_height =fell_baby
0.18 =fast_breathing =retractions
0.18 =feels_sleepy =headache
0.18 =fever =gums_bleed
0.18 =fever =near_faint
0.18 =fever =new_medicine
0.18 =fever =tia_resolved
0.18 =fight_blow =hernia_stuck
0.18 =flank_pain =vomiting
0.18 =foggy_only =shaking
0.18 =foggy_only =sugar_low
0.18 =foggy_only =sugar_very_low
0.18 =getting_worse
0.18 =getting_worse =stumbles
0.18 =gradual_numb =spreading
0.18 =head_danger =hives
0.18 =head_danger =opioid
0.18 =head_danger =refuses
0.18 =head_danger =spits_clots
0.18 =head_danger =stumbles
0.18 =head_danger =testicle
0.18 =head_danger =tired
0.18 =head_danger =unresponsive
0.18 =headache =wakes
0.18 =heart_condition =near_faint
0.18 =heart_condition =swelling
0.18 =heat_exposure =high_fever
0.18 =heat_exposure =unresponsive
0.18 =hernia_stuck =jaw_locked
0.18 =hernia_stuck =severe_pain
0.18 =high_fever =hours_pain
0.18 =high_fever =limp_refuses
0.18 =high_fever =wound_infected
0.18 =hip_fracture =hip_hurts
0.18 =hip_hurts =light_hurts
0.18 =hip_hurts =stiff_neck
0.18 =hip_hurts =uti
0.18 =hit_hard =severe_headache
0.18 =hit_hard =speech
0.18 =hit_hard =tia_resolved
0.18 =hit_hard =vomiting_constantly
0.18 =hives_all =vomiting
0.18 =hours_pain =hurts_move
0.18 =hours_pain =limb_cold_pale
0.18 =hours_pain =limb_gave
0.18 =hours_pain =limp_leg
0.18 =hours_pain =making_swell
0.18 =hours_pain =rigors_hard
0.18 =hours_pain =sweating
0.18 =hurts_breathing =leg_swelling_one
0.18 =hurts_breathing =swelling
0.18 =hurts_move =pain_any
0.18 =left_ribs =numb_any
0.18 =limb_injury =pain_beyond
0.18 =limb_injury =rigors
0.18 =limb_injury =tendon_seen
0.18 =lips_blue =using_word
0.18 =long_bleed =rigors
0.18 =long_bleed =scratched
0.18 =making_swell =swelling_now
0.18 =many_days =sudden
0.18 =means_at_hand =using_word
0.18 =means_mentioned =vomiting
0.18 =new_medicine
0.18 =newborn =pale_clammy
0.18 =not_looking =unresponsive
0.18 =numb_any =spreading
0.18 =one_side_belly =upper_belly_pain
0.18 =opioid =slow_breathing
0.18 =overdose_taken =racing_heart
0.18 =pain_any =rectal_blood
0.18 =pain_any =stool_blood
0.18 =pale_clammy =young_baby
0.18 =postpartum =pregnant
0.18 =postpartum =trunk_pain
0.18 =purple_rash =tiny_red
0.18 =radiates
0.18 =scratched =tendon_seen
0.18 =screams_moved
0.18 =severe_pain =severe_weakness
0.18 =short_breath =throat_tight
0.18 =short_breath =upper_belly_pain
0.18 =sickle_cell =trunk_pain
0.18 =spits_clots =vomiting
0.18 =spits_clots =vomiting_blood
0.18 =spreading =tingling_hands
0.18 =spreading =weak_legs
0.18 =sting =tongue_swollen
0.18 =sting_mouth =swelling
0.18 =sting_mouth =swelling_lips
0.18 =sting_mouth =tongue_swollen
0.18 =sudden =tearing
0.18 =swelling_head
0.18 =swelling_lips =tooth
0.18 =tendon_seen =wound
0.18 =testicle =vomiting
0.18 =thirsty
0.18 =toes_cold =weak_any
0.18 =weak_any =weak_breathing
0.18 ^ _ fume
0.18 ^ _ threaten
0.18 ^ awful
0.18 ^ hey
0.18 ^ lightn
0.18 a _ com
0.18 a _ section
0.18 a _ spot
0.18 a c
0.18 accidental _ my
0.18 africa
0.18 after _ and
0.18 after _ cashew
0.18 after _ crash
0.18 after my
0.18 an _ i
0.18 and _ daughter
0.18 and _ done
0.18 and _ leak
0.18 and _ limp
0.18 and _ nonstop
0.18 and _ rib
0.18 and _ wet
0.18 and both
0.18 and burn
0.18 and headache
0.18 and stop
0.18 and swallow
0.18 and we
0.18 arm _ in
0.18 arm caught
0.18 at _ an
0.18 ate _ bunch
0.18 ate _ handful
0.18 ate _ laundry
0.18 baby _ blood
0.18 bad pain
0.18 been _ chest
0.18 birth and
0.18 black _ since
0.18 black when
0.18 blood _ spurt
0.18 blood sugar
0.18 blue _ he
0.18 boil oil
0.18 breath _ day
0.18 breath funny
0.18 breath so
0.18 broke _ the
0.18 bug _ the
0.18 bulg _ she
0.18 cant _ even
0.18 cant _ shiver
0.18 cant find
0.18 cant talk
0.18 car
0.18 cell
0.18 chest _ pound
0.18 chill _ shake
0.18 chill that
0.18 chok _ my
0.18 clean the
0.18 cloth
0.18 cough black
0.18 dad keep
0.18 day ago
0.18 deep stab
0.18 dialysi and
0.18 dog and
0.18 drink someth
0.18 droop _ one
0.18 eat cashew
0.18 face droop
0.18 face look
0.18 failure _ #
0.18 failure gain
0.18 fall _ my
0.18 feel _ but
0.18 feel _ on
0.18 feel feverish
0.18 fire _ my
0.18 flew _ from
0.18 foot was
0.18 found _ brother
0.18 fruity
0.18 gas and
0.18 gett _ of
0.18 go
0.18 goe black
0.18 goe to
0.18 goe up
0.18 got _ pill
0.18 got _ w
0.18 got mixed
0.18 grabb _ chest
0.18 grandson
0.18 had _ c
0.18 had the
0.18 hard _ wake
0.18 hard talk
0.18 has _ knife
0.18 he chok
0.18 headach _ the
0.18 headache _ it
0.18 heart _ gain
0.18 her breath
0.18 hes _ blue
0.18 hey
0.18 his
0.18 his _ hurt
0.18 his _ sound
0.18 his right
0.18 hit her
0.18 hold _ head
0.18 hot _ i
0.18 house and
0.18 hurt _ hell
0.18 i _ antifreeze
0.18 i _ clean
0.18 i _ feverish
0.18 im _ dizzy
0.18 im pregnant
0.18 in and
0.18 in welt
0.18 in with
0.18 is _ her
0.18 is spurt
0.18 is sunken
0.18 is twice
0.18 it has
0.18 it was
0.18 ive _ three
0.18 jelly and
0.18 just flew
0.18 knee is
0.18 lake
0.18 let up
0.18 lightn _ near
0.18 like _ might
0.18 like hell
0.18 lock _ i
0.18 lying _ his
0.18 maroon
0.18 meth and
0.18 midnight
0.18 minut _ came
0.18 miscarriage _ week
0.18 mom with
0.18 more than
0.18 mother _ her
0.18 mouth _ swallow
0.18 muffl
0.18 my _ cant
0.18 my _ like
0.18 my _ throat
0.18 my _ up
0.18 my cloth
0.18 my eye
0.18 my girlfriend
0.18 my groin
0.18 my husband
0.18 my neck
0.18 myasthenia and
0.18 near _ and
0.18 neighbor is
0.18 not _ -with
0.18 now _ leg
0.18 now _ not
0.18 nurs _ and
0.18 of _ cant
0.18 of _ face
0.18 of _ vitamin
0.18 of bright
0.18 on _ eye
0.18 on _ has
0.18 on _ wall
0.18 open it
0.18 out _ now
0.18 out right
0.18 pain when
0.18 pls
0.18 pregnant _ ther
0.18 purple _ and
0.18 rash _ and
0.18 rash fever
0.18 red _ my
0.18 say _ on
0.18 scrotum
0.18 see _ on
0.18 seem _ and
0.18 severe _ pain
0.18 severe headache
0.18 shake _ bed
0.18 shake the
0.18 she _ -breath
0.18 shoulder
0.18 shrimp and
0.18 sick
0.18 side _ is
0.18 since midnight
0.18 six _ in
0.18 slipp _ the
0.18 snor weird
0.18 so much
0.18 spot _ sunken
0.18 start sudden
0.18 stiff neck
0.18 stop shiver
0.18 stopp and
0.18 sudden _ pain
0.18 sugar say
0.18 super painful
0.18 super sleepy
0.18 sweaty _ and
0.18 swollen _ painful
0.18 that _ the
0.18 that shake
0.18 the _ half
0.18 the _ next
0.18 the bottle
0.18 the furnace
0.18 the gun
0.18 the medicine
0.18 the roof
0.18 thi chest
0.18 think im
0.18 through _ hand
0.18 throw _ blood
0.18 to _ bathroom
0.18 to her
0.18 today he
0.18 toe _ purple
0.18 up gasp
0.18 vitamin _ iron
0.18 was burn
0.18 water down
0.18 weak _ cant
0.18 week my
0.18 went _ an
0.18 when _ walk
0.18 when breath
0.18 whole fami
0.18 wife _ and
0.18 wife took
0.18 with bad
0.18 with iron
0.18 woke _ with
0.18 wont _ her
0.18 worst pain
0.18 yard and
0.17 # _ old
0.17 #11+ _ cant
0.17 #11+ _ old
0.17 #11+ my
0.17 -# _ think
0.17 -day _ the
0.17 -day think
0.17 -diaper since
0.17 -had
0.17 -i _ -him
0.17 -me
0.17 -wet _ since
0.17 <i _ <my
0.17 =a_lot =co_word
0.17 =a_lot =heart_condition
0.17 =a_lot =mouth_sores
0.17 =a_lot =radiates
0.17 =a_lot =testicle
0.17 =abuse_danger =bleeding_any
0.17 =abuse_danger =pleuritic
0.17 =after_hard_exercise =chest_lasting
0.17 =again_fainted =heart_condition
0.17 =again_fainted =valve_or_device
0.17 =alcohol =silent_for_a_reason
0.17 =alcohol =wakes
0.17 =allergen =elderly
0.17 =allergen =mouth_sores
0.17 =arm_or_jaw_too =dystonia
0.17 =arm_or_jaw_too =nail_word
0.17 =baby =long_bleed
0.17 =baby_hot =fever
0.17 =baby_still =cold_exposure
0.17 =baby_still =rigors
0.17 =back_pain =severe_pain
0.17 =bad_headache =fever
0.17 =belly_hit =hip_broken
0.17 =belly_surgery_recent =days_many
0.17 =belly_word =car_crash
0.17 =belly_word =green_vomit
0.17 =belly_word =phlegm
0.17 =bite_bad =ear_pain
0.17 =bite_bad =eye_area
0.17 =bite_bad =fainted
0.17 =bite_bad =itching
0.17 =bite_bad =left_ribs
0.17 =bite_bad =mouth_burning
0.17 =blister_any =many_days
0.17 =blister_word =days_many
0.17 =blister_word =drug_named
0.17 =blister_word =many_days
0.17 =blood_streak =overdose_taken
0.17 =blood_streak =pain_beyond
0.17 =blood_streak =radiates
0.17 =blood_streak =rigors
0.17 =blood_thinner =burn_severity
0.17 =bluish =eye_area
0.17 =bluish =fainted
0.17 =bluish =tia_resolved
0.17 =blurry_vision =bp_high
0.17 =bp_medicine =swelling_now
0.17 =breast_infection
0.17 =breast_infection =fever
0.17 =breast_infection =wound_infected
0.17 =breathe_word =hours_pain
0.17 =burn_any =calf
0.17 =burn_big =calf
0.17 =burn_severity =cut_self
0.17 =burn_severity =fall_hard
0.17 =burn_severity =lips_blue
0.17 =burn_severity =tingling_hands
0.17 =calf =left_ribs
0.17 =calf =no_injury
0.17 =calf =postpartum
0.17 =cannot_breathe =sudden
0.17 =cant_lie_flat =hours_pain
0.17 =carbon_monoxide =co_word
0.17 =chest_any =electric
0.17 =chest_any =jaw_arm_sweat
0.17 =chest_any =near_faint
0.17 =chest_any =pleuritic
0.17 =chest_any =sudden
0.17 =chest_lasting =cut_self
0.17 =chest_lasting =face_odd
0.17 =chest_lasting =gums_bleed
0.17 =chest_lasting =nail_word
0.17 =chest_lasting =one_eye
0.17 =chest_lasting =sickle_cell
0.17 =chest_lasting =stumbles
0.17 =chest_lasting =wound_infected
0.17 =chest_pain =electric
0.17 =chest_pain =pleuritic
0.17 =chest_pain =sudden
0.17 =child_got_pills =drank
0.17 =child_got_pills =pain_any
0.17 =cholinergic =wont_swallow
0.17 =clot_risk =hurts_breathing
0.17 =co_words =done_with_it
0.17 =cocaine =using_word
0.17 =cold_exposure =drowsy
0.17 =cold_hands =toes_cold
0.17 =cold_limb =hurts_move
0.17 =cold_limb =pain_beyond
0.17 =cold_limb =possible_fracture
0.17 =copd =short_breath
0.17 =cut_by_accident =short_breath
0.17 =cut_self =hours_pain
0.17 =dangerous_person =fall_any
0.17 =dangerous_person =hurts_breathing
0.17 =dangerous_person =newborn
0.17 =dangerous_person =no_urine
0.17 =dangerous_person =not_drinking
0.17 =dangerous_person =swallow_trouble
0.17 =dangerous_person =took_some_pills
0.17 =dangerous_person =vision_loss
0.17 =dark_urine =uti
0.17 =days_many =swelling_lips
0.17 =deep_burn =eye_hit_bad
0.17 =deep_burn =weak_any
0.17 =deformed =numb_any
0.17 =deformed =tingling_hands
0.17 =diabetes =limb_injury
0.17 =dizzy =sudden_balance
0.17 =dizzy =weak_one_side
0.17 =drank =overdose_taken
0.17 =drowning =drowsy
0.17 =drowning =head_danger
0.17 =drowsy =long_bleed
0.17 =drowsy =speech
0.17 =drug_named =eye_area
0.17 =drug_named =fever
0.17 =ear_wax =pain_beyond
0.17 =ear_wax =recent_infection
0.17 =ear_wax =severe_weakness
0.17 =edible_word =overdose_taken
0.17 =elderly =speech_garbled
0.17 =electric =pain_any
0.17 =extreme_fever =unresponsive
0.17 =eye_area =foggy_only
0.17 =eye_area =lips_blue
0.17 =eye_area =purple_rash
0.17 =eye_hit_bad =fall_hard
0.17 =eye_hit_bad =jaundice
0.17 =eye_hit_bad =new_medicine
0.17 =eye_hit_bad =no_injury
0.17 =eye_hit_bad =slow_breathing
0.17 =eye_hit_bad =vomit_few
0.17 =eye_hit_bad =worst_ever
0.17 =eye_pain =squeezing_word
0.17 =face_injury =face_odd
0.17 =face_odd =weak_one_side
0.17 =fainted =headache
0.17 =fainted =heart_condition
0.17 =fainted =heat_exposure
0.17 =fainted =valve_or_device
0.17 =fall_any =hip_broken
0.17 =fall_any =unresponsive
0.17 =feels_sleepy =nausea
0.17 =fell_baby =pain_any
0.17 =getting_worse =numb_any
0.17 =getting_worse =spreading
0.17 =hallucinating =harm_others
0.17 =head_danger =light_hurts
0.17 =head_danger =new_confusion
0.17 =heart_condition =weak_any
0.17 =hernia =sudden
0.17 =hernia_stuck =inhaler_fails
0.17 =hernia_stuck =squeezing_word
0.17 =hernia_word =radiates_groin
0.17 =hernia_word =sudden
0.17 =hip_broken =hip_fracture
0.17 =hip_broken =hit_hard
0.17 =hives =mouth_sores
0.17 =hours_pain =new_confusion
0.17 =hours_pain =sickle_cell
0.17 =hours_pain =spits_clots
0.17 =hours_pain =sting
0.17 =hurts_move =trunk_pain
0.17 =inhaler_fails =speech
0.17 =injection_joint =pain_any
0.17 =irregular_heart =missed_dialysis
0.17 =jaundice =squeezing_word
0.17 =jaw_locked =limb_injury
0.17 =jaw_locked =scratched
0.17 =jaw_locked =swelling
0.17 =jaw_locked =tooth_bad
0.17 =leg_swelling_one =postpartum
0.17 =limb_cold_pale =pain_beyond
0.17 =limb_injury =means_mentioned
0.17 =limb_injury =severe_pain
0.17 =limp_leg =pain_any
0.17 =limp_refuses =pain_any
0.17 =long_bleed =new_baby
0.17 =long_bleed =wont_feed
0.17 =many_days =mouth_sores
0.17 =many_days =rash
0.17 =missed_dialysis =weak_any
0.17 =mouth_burning
0.17 =nausea =pain_any
0.17 =near_faint =pale_clammy
0.17 =near_faint =severe_weakness
0.17 =near_faint =soaking_pad
0.17 =new_baby =swelling
0.17 =newborn =short_breath
0.17 =no_injury =squeezing_word
0.17 =nosebleed =not_clotting
0.17 =numb_any =weak_any
0.17 =pain_any =slow_breathing
0.17 =pain_any =spreading
0.17 =pain_any =very_fast_pulse
0.17 =postpartum =severe_pain
0.17 =postpartum =squeezing_word
0.17 =pregnant =tia_resolved
0.17 =pressure_elsewhere =squeezing_word
0.17 =preterm_weeks =swelling
0.17 =red_racing =skin_infection
0.17 =rigors_hard =wont_feed
0.17 =severe_weakness =trunk_pain
0.17 =shaking =wont_feed
0.17 =slow_breathing =squeezing_word
0.17 =squeezing_word =trunk_pain
0.17 =squeezing_word =worst_ever
0.17 =sugar_low =unresponsive
0.17 =sugar_very_high =thirsty
0.17 =sugar_very_low =unresponsive
0.17 =swelling_lips =throat_tight
0.17 =toes_cold =turning_blue
0.17 =vomiting_blood =vomiting_constantly
0.17 ^ _ spill
0.17 ^ _ stiff
0.17 ^ celluliti
0.17 ^ drove
0.17 ^ maybe
0.17 ^ snake
0.17 ^ testicle
0.17 a _ mark
0.17 a _ smell
0.17 a _ soft
0.17 a fus
0.17 a glas
0.17 a toothache
0.17 about _ hour
0.17 about _ off
0.17 about jump
0.17 and _ -peed
0.17 and _ blue
0.17 and _ find
0.17 and _ gasp
0.17 and _ gush
0.17 and _ headache
0.17 and _ hip
0.17 and _ move
0.17 and _ mumbl
0.17 and _ never
0.17 and _ no
0.17 and _ shadow
0.17 and _ swell
0.17 and _ through
0.17 and bump
0.17 and cramp
0.17 and fell
0.17 and finger
0.17 and hand
0.17 and spread
0.17 arm its
0.17 ask what
0.17 at _ party
0.17 at football
0.17 away when
0.17 back _ nigeria
0.17 baseball _ the
0.17 baseball and
0.17 be _ my
0.17 been sore
0.17 belly _ is
0.17 bigger than
0.17 bit _ son
0.17 bloody stool
0.17 boy _ is
0.17 breath hard
0.17 breathe right
0.17 brush _ teeth
0.17 brush my
0.17 cant remember
0.17 celluliti
0.17 chang _ and
0.17 child drank
0.17 cold _ white
0.17 confus _ her
0.17 couldnt _ his
0.17 crack _ my
0.17 cut _ leg
0.17 cutt myself
0.17 dad wont
0.17 deliver
0.17 deliver #
0.17 deliver _ day
0.17 detector
0.17 diabet and
0.17 diabetic
0.17 diabetic foot
0.17 dialysi _ and
0.17 didnt help
0.17 dirty
0.17 div
0.17 dizzy _ and
0.17 double and
0.17 down low
0.17 down wrong
0.17 drool _ bit
0.17 even _ down
0.17 face _ hand
0.17 fast
0.17 fat and
0.17 fbi _ in
0.17 fbi is
0.17 feel _ tight
0.17 feel awful
0.17 fever _ diabetic
0.17 fever _ heart
0.17 fever _ im
0.17 fever im
0.17 fever with
0.17 finger _ and
0.17 firework
0.17 flew home
0.17 fluid down
0.17 for lupu
0.17 from my
0.17 from nigeria
0.17 full sentenc
0.17 fus
0.17 get word
0.17 go back
0.17 god
0.17 goodbye _ said
0.17 got _ then
0.17 got him
0.17 grandson _ a
0.17 grease fire
0.17 green and
0.17 gun _ the
0.17 guy
0.17 had _ cold
0.17 hard _ swallow
0.17 has _ spot
0.17 has purple
0.17 hav _ breath
0.17 hav contraction
0.17 have _ a
0.17 have my
0.17 he _ hes
0.17 he _ out
0.17 he _ shiver
0.17 he has
0.17 he pass
0.17 headache _ a
0.17 heard
0.17 heart medicine
0.17 heartbeat
0.17 her _ week
0.17 her heart
0.17 her up
0.17 hes _ of
0.17 him _ he
0.17 hip hurt
0.17 his cup
0.17 hour for
0.17 huge and
0.17 i _ -peed
0.17 i _ an
0.17 i _ push
0.17 i came
0.17 i touch
0.17 im #11+
0.17 im _ chemo
0.17 im _ thought
0.17 im very
0.17 in _ eye
0.17 in _ sentenc
0.17 in full
0.17 infect
0.17 is _ shut
0.17 is big
0.17 is mumbl
0.17 is outside
0.17 is weak
0.17 it _ at
0.17 it _ it
0.17 its _ chest
0.17 its _ first
0.17 its gush
0.17 ive _ in
0.17 ive _ stabb
0.17 just now
0.17 keep _ what
0.17 keep ask
0.17 keep even
0.17 knock
0.17 left leg
0.17 lie flat
0.17 like _ heart
0.17 like _ will
0.17 line _ up
0.17 line going
0.17 lip _ up
0.17 lithium and
0.17 lopsid
0.17 lost feel
0.17 lying down
0.17 make _ fus
0.17 many pill
0.17 maybe _ slept
0.17 maybe i
0.17 me goodbye
0.17 meter
0.17 meter and
0.17 minut then
0.17 minute
0.17 more _ of
0.17 mouth wont
0.17 my _ even
0.17 my _ hurt
0.17 my _ peni
0.17 my _ pregnancy
0.17 my _ pull
0.17 my miscarriage
0.17 my neighbor
0.17 my wound
0.17 near black
0.17 neck _ stiff
0.17 nigeria
0.17 now _ throw
0.17 now _ wheez
0.17 now ive
0.17 of _ an
0.17 of _ antidepressant
0.17 of _ he
0.17 of _ vision
0.17 of tylenol
0.17 old _ some
0.17 on _ my
0.17 one testicle
0.17 out _ stopp
0.17 out he
0.17 pad an
0.17 pain
0.17 pain _ its
0.17 pain _ worse
0.17 pick her
0.17 pill in
0.17 pink _ and
0.17 poop look
0.17 pregnant _ headache
0.17 pulse is
0.17 refus _ go
0.17 refus to
0.17 rib
0.17 room spin
0.17 same question
0.17 say one
0.17 see _ around
0.17 see halo
0.17 sentenc
0.17 she doesnt
0.17 she put
0.17 shorter
0.17 show _ each
0.17 show with
0.17 side _ low
0.17 side _ weak
0.17 side down
0.17 six
0.17 so _ after
0.17 so fast
0.17 someth you
0.17 son _ pain
0.17 son _ some
0.17 son peni
0.17 son was
0.17 sound _ a
0.17 stop _ after
0.17 stopp drink
0.17 stroke
0.17 stuck _ his
0.17 sugar _ and
0.17 sweat _ and
0.17 swell _ overnight
0.17 swollen _ a
0.17 swollen _ hard
0.17 swollen _ hot
0.17 swollen tight
0.17 table _ has
0.17 table and
0.17 ten _ my
0.17 ten _ then
0.17 testicle _ been
0.17 testicle _ swollen
0.17 testicle has
0.17 text _ goodbye
0.17 text me
0.17 thailand
0.17 the _ question
0.17 the _ streak
0.17 the _ wont
0.17 the shak
0.17 thi _ my
0.17 thigh _ the
0.17 think _ fbi
0.17 think _ jump
0.17 throat hurt
0.17 through everyth
0.17 through the
0.17 tied
0.17 tied a
0.17 tight _ my
0.17 to _ because
0.17 to him
0.17 toddler breath
0.17 tongue _ swollen
0.17 took sleep
0.17 trip
0.17 twice _ my
0.17 twin
0.17 two _ and
0.17 under _ breastbone
0.17 up _ now
0.17 up _ of
0.17 want _ make
0.17 was lift
0.17 was like
0.17 was stung
0.17 wasp
0.17 water im
0.17 went _ wrong
0.17 what _ it
0.17 wild mushroom
0.17 with _ right
0.17 writ _ my
0.17 writ because
0.17 year old
0.17 yesterday _ im
0.16 # _ im
0.16 -day _ i
0.16 -fade _ -press
0.16 -helmet
0.16 -move -all
0.16 -press
0.16 -two _ and
0.16 -when -press
0.16 =a_lot =feels_sleepy
0.16 =a_lot =jaw_arm_sweat
0.16 =a_lot =limb_injury
0.16 =a_lot =retractions
0.16 =a_lot =rigors_hard
0.16 =abuse_danger =choking
0.16 =after_hard_exercise =confused
0.16 =again_fainted =drowsy
0.16 =alcohol =pale_clammy
0.16 =alcohol =sweating
0.16 =allergen =child_in_medicine
0.16 =allergen =doom
0.16 =allergen =numb_any
0.16 =amputated =cold_limb
0.16 =asthma =tired
0.16 =baby =barking_stridor
0.16 =baby =belly_word
0.16 =baby =noisy_rest
0.16 =back_pain =weak_any
0.16 =barking_stridor =grunting
0.16 =belly_hard =crohns
0.16 =belly_hit =not_self
0.16 =belly_hit =saddle_numb
0.16 =belly_pain =gallbladder
0.16 =belly_pain =squeezing_word
0.16 =belly_surgery_recent =chest_lasting
0.16 =bite_bad =drug_named
0.16 =bite_bad =electric
0.16 =bite_bad =one_eye_dim
0.16 =bite_bad =right_side
0.16 =bleeding_any =high_fever
0.16 =blood_streak =means_mentioned
0.16 =blood_streak =purple_rash
0.16 =blood_streak =using_word
0.16 =blurry_vision =severe_pain
0.16 =born_part =pregnant
0.16 =bp_extreme =pain_any
0.16 =bp_high =chest_lasting
0.16 =breathe_word =pain_any
0.16 =burn_severity
0.16 =burn_severity =deformed
0.16 =burn_severity =nitro_fails
0.16 =burn_severity =refuses
0.16 =burn_severity =stab_shot
0.16 =calf =slept_on
0.16 =calf =streak_up
0.16 =cannot_breathe =coughs_blood
0.16 =cannot_breathe =using_word
0.16 =cannot_move_limb =left_ribs
0.16 =cant_stand =pain_any
0.16 =cant_stand =sudden_balance
0.16 =cant_straighten
0.16 =cant_straighten =severe_pain
0.16 =car_crash =trunk_pain
0.16 =carbon_monoxide =during_exercise
0.16 =chest_any =fever
0.16 =chest_any =nitro_fails
0.16 =chest_any =pain_any
0.16 =chest_any =postpartum
0.16 =chest_lasting =dialysis
0.16 =chest_lasting =double_now
0.16 =chest_lasting =headache
0.16 =chest_lasting =itchy_only
0.16 =chest_lasting =kid_breathing
0.16 =chest_lasting =kidney_disease
0.16 =chest_lasting =leaking
0.16 =chest_lasting =limb_cold_pale
0.16 =chest_lasting =neck_swelling
0.16 =chest_lasting =opioid
0.16 =chest_lasting =sight_for_years
0.16 =chest_lasting =spine_injury
0.16 =chest_lasting =thirsty
0.16 =chest_pain =nitro_fails
0.16 =chest_pain =postpartum
0.16 =chest_pressure =pressure_elsewhere
0.16 =chest_pressure =trunk_pain
0.16 =chest_tearing =sudden
0.16 =choking =wont_swallow
0.16 =clot_risk =cough
0.16 =clot_risk =eye_surgery
0.16 =clot_risk =squeezing_word
0.16 =co_word =head_danger
0.16 =cold_exposure =hours_pain
0.16 =cold_exposure =toes_cold
0.16 =cold_limb =electric
0.16 =cold_limb =irregular_heart
0.16 =cold_limb =severe_weakness
0.16 =cold_limb =wound
0.16 =confused =fainted
0.16 =confused =means_mentioned
0.16 =confused =using_word
0.16 =copd =dangerous_person
0.16 =coughs_blood =recent_infection
0.16 =cramps =muscle_cramps
0.16 =cramps =widow_bite
0.16 =crohns =hernia_stuck
0.16 =cut_by_accident =eyelid_cut
0.16 =cut_self =deep_cut
0.16 =cut_self =limb_bleeds
0.16 =dangerous_person =dry_mouth
0.16 =dangerous_person =opioid
0.16 =dangerous_person =throat_tight
0.16 =days_many =hypertension
0.16 =days_many =tingling_hands
0.16 =days_many =weak_legs
0.16 =deformed =fall_hard
0.16 =deformed =limb_cold_pale
0.16 =diabetes
0.16 =dialysis =feels_sleepy
0.16 =dizzy =racing_heart
0.16 =dizzy =recent_infection
0.16 =dizzy =trunk_pain
0.16 =doom =itching
0.16 =doom =itchy_only
0.16 =doom =suicidal
0.16 =double_now =head_danger
0.16 =drank =poison_swallowed
0.16 =drowning =unresponsive
0.16 =drowsy =near_faint
0.16 =drug_named =swelling_now
0.16 =drug_named =swelling_throat
0.16 =drugs_taken =limp_refuses
0.16 =during_exercise =eye_hit_bad
0.16 =during_exercise =high_fever
0.16 =ear_wax =hurts_breathing
0.16 =ear_wax =leg_swelling_one
0.16 =electric =radiates
0.16 =eye_area =eyelid_cut
0.16 =eye_area =one_eye_dim
0.16 =eye_area =seizure
0.16 =eye_hit =hernia_stuck
0.16 =eye_hit_bad =eye_surgery
0.16 =eye_hit_bad =eyelids_swollen
0.16 =eye_hit_bad =face_injury
0.16 =eye_hit_bad =high_fever
0.16 =eye_hit_bad =nitro_fails
0.16 =eye_hit_bad =possible_fracture
0.16 =eye_hit_bad =rigors_hard
0.16 =eye_hit_bad =severe_weakness
0.16 =eye_hit_bad =thrown_back
0.16 =eye_hit_bad =weak_any
0.16 =eye_pain =head_danger
0.16 =eye_surgery =pain_any
0.16 =eyelid_cut
0.16 =eyelid_cut =limb_injury
0.16 =eyelid_cut =scratched
0.16 =eyelid_cut =wound
0.16 =eyelids_swollen =fever
0.16 =face_injury =numb_any
0.16 =face_injury =weak_any
0.16 =face_odd =feels_sleepy
0.16 =fall_any =hurts_move
0.16 =fall_any =not_self
0.16 =fall_any =saddle_numb
0.16 =fall_hard =vomiting
0.16 =feels_sleepy =irregular_heart
0.16 =feels_sleepy =kidney_disease
0.16 =feels_sleepy =sugar_extreme
0.16 =fever =gallbladder
0.16 =fever =hurts_move
0.16 =fever =mottled
0.16 =fever =moved_right
0.16 =fever =postpartum_smell
0.16 =fight_blow =limb_bleeds
0.16 =gallbladder =rigors
0.16 =grunting =noisy_rest
0.16 =hallucinating =wont_feed
0.16 =harm_others =hours_pain
0.16 =head_danger =plant_eaten
0.16 =head_danger =poison_swallowed
0.16 =head_danger =vision_loss
0.16 =head_injury =speech
0.16 =headache =heat_exposure
0.16 =heart_condition =trunk_pain
0.16 =heat_danger =wound_infected
0.16 =hernia =purple_word
0.16 =high_fever =long_bleed
0.16 =high_fever =purple_rash
0.16 =hip_fracture =speech
0.16 =hip_hurts =severe_pain
0.16 =hit_hard =hurts_breathing
0.16 =hit_hard =not_self
0.16 =hit_hard =pleuritic
0.16 =hit_hard =saddle_numb
0.16 =hoarse =one_side_throat
0.16 =hours_pain =jaw_locked
0.16 =hours_pain =swelling
0.16 =hours_pain =tooth_pulled
0.16 =hours_pain =vomiting
0.16 =hurts_move =limp_leg
0.16 =irregular_heart =radiates
0.16 =itching =suicidal
0.16 =itchy_only =suicidal
0.16 =jerks_spread
0.16 =joint_hot =scratched
0.16 =leaking =wound_infected
0.16 =like_thunder =severe_headache
0.16 =like_thunder =sudden
0.16 =limb_injury =saddle_numb
0.16 =limp_leg =sudden_balance
0.16 =limp_refuses =sudden_balance
0.16 =long_bleed =racing_heart
0.16 =many_days =postpartum
0.16 =many_days =recent_travel
0.16 =many_days =wakes
0.16 =muscle_cramps =muscle_tear
0.16 =muscle_cramps =pain_any
0.16 =muscle_cramps =wound
0.16 =new_medicine =skin_peeling
0.16 =newborn =wakes
0.16 =nitro_fails =pain_any
0.16 =nitro_fails =trunk_pain
0.16 =no_injury =severe_pain
0.16 =nose_object =short_breath
0.16 =now_at_rest =pain_any
0.16 =one_eye_dim
0.16 =one_side_belly =stomach_burn
0.16 =pain_any =purple_rash
0.16 =pain_any =squeezing_word
0.16 =pain_any =widow_bite
0.16 =pale_clammy =stroke_word
0.16 =plant_eaten =vomiting
0.16 =poison_swallowed =vomiting
0.16 =postpartum =wound
0.16 =postpartum_smell =wound_infected
0.16 =radiates =sudden
0.16 =rash =short_breath
0.16 =recent_travel =rigors_hard
0.16 =recent_travel =shaking
0.16 =retractions =wheeze_word
0.16 =rigors_hard =seizure
0.16 =rigors_hard =tropics
0.16 =rigors_hard =using_word
0.16 =seizure =shaking
0.16 =seizure_repeat =tia_resolved
0.16 =severe_pain =vaginal_bleeding
0.16 =severe_weakness =sudden
0.16 =severe_weakness =sudden_balance
0.16 =shaking =tropics
0.16 =sleepless_days =three_days
0.16 =stroke_word =sweating
0.16 =swallow_trouble =swelling
0.16 =swelling =wont_swallow
0.16 =wakes =young_baby
0.16 ^ _ around
0.16 ^ _ roommate
0.16 ^ _ wife
0.16 ^ _ worst
0.16 ^ heavy
0.16 ^ metal
0.16 a _ two
0.16 a _ weight
0.16 a grease
0.16 a swing
0.16 about _ feet
0.16 after tak
0.16 ago _ pain
0.16 all _ headach
0.16 and _ -mak
0.16 and _ -wak
0.16 and _ deep
0.16 and _ didnt
0.16 and _ isnt
0.16 and _ left
0.16 and _ let
0.16 and _ sick
0.16 and _ super
0.16 and _ use
0.16 and hot
0.16 and tongue
0.16 and wheez
0.16 arm _ and
0.16 ask my
0.16 baby _ mak
0.16 back after
0.16 bad smell
0.16 ball is
0.16 banana
0.16 bare talk
0.16 bathroom floor
0.16 battery up
0.16 be _ a
0.16 been dizzy
0.16 been drink
0.16 behind my
0.16 bf _ me
0.16 big
0.16 bigger _ the
0.16 bike
0.16 blood _ fever
0.16 blood _ soak
0.16 bloody _ with
0.16 blue _ i
0.16 boil _ its
0.16 bottle _ tylenol
0.16 breath _ her
0.16 breath _ real
0.16 breathe lying
0.16 burn _ bad
0.16 but his
0.16 button _ in
0.16 by _ and
0.16 by _ horse
0.16 by _ snake
0.16 calf _ fat
0.16 can _ stay
0.16 cant close
0.16 cant push
0.16 cant think
0.16 car hit
0.16 chair and
0.16 chok _ now
0.16 clear
0.16 control _ bladder
0.16 control my
0.16 cord com
0.16 coworker
0.16 curl
0.16 curtain came
0.16 cut _ deep
0.16 cut _ down
0.16 day _ cant
0.16 deep cut
0.16 dinner _ i
0.16 double _ of
0.16 drank _ by
0.16 drink _ i
0.16 dur the
0.16 each _ he
0.16 ear _ he
0.16 every _ i
0.16 eye for
0.16 fail overnight
0.16 fever _ back
0.16 fine at
0.16 finger tingle
0.16 for like
0.16 from _ fever
0.16 from her
0.16 girl _ #
0.16 going _ die
0.16 got burn
0.16 grandma _ and
0.16 grunt _ with
0.16 grunt noise
0.16 had _ surgery
0.16 has _ in
0.16 has _ wheez
0.16 have _ chill
0.16 have _ high
0.16 have _ stroke
0.16 have heat
0.16 he doesnt
0.16 he drank
0.16 headache _ the
0.16 heavy _ on
0.16 her _ hurt
0.16 her _ it
0.16 hernia is
0.16 heroin and
0.16 hes burn
0.16 hes sweat
0.16 hes vomit
0.16 his _ he
0.16 his _ scream
0.16 his _ wont
0.16 his finger
0.16 his shoulder
0.16 hive after
0.16 hold _ chest
0.16 horse _ the
0.16 horse in
0.16 husband _ been
0.16 husband say
0.16 i _ pain
0.16 i _ sparkl
0.16 i _ ther
0.16 i cough
0.16 i feel
0.16 im #
0.16 in _ tank
0.16 in both
0.16 inhaler _ -help
0.16 into _ medicine
0.16 is _ a
0.16 is _ as
0.16 is _ for
0.16 is _ lot
0.16 is _ same
0.16 is muffl
0.16 is see
0.16 it _ in
0.16 jaw _ under
0.16 just collaps
0.16 keep hear
0.16 keep pass
0.16 keep repeat
0.16 kick _ a
0.16 kick by
0.16 ladder and
0.16 last time
0.16 leak pus
0.16 left half
0.16 leg _ out
0.16 leg _ shorter
0.16 leg gave
0.16 let
0.16 like _ my
0.16 like thunder
0.16 lip went
0.16 look blotchy
0.16 look lopsid
0.16 marathon and
0.16 me throw
0.16 medicine _ and
0.16 messag
0.16 mix
0.16 mom _ confus
0.16 mom _ the
0.16 move _ left
0.16 my _ <died
0.16 my _ body
0.16 my _ deep
0.16 my _ eyelid
0.16 my _ is
0.16 my _ pill
0.16 my boy
0.16 my chin
0.16 my leg
0.16 neck _ so
0.16 newborn #
0.16 newborn _ wake
0.16 no _ since
0.16 noise _ every
0.16 noise with
0.16 now _ fever
0.16 now _ foot
0.16 now her
0.16 of #11+
0.16 of _ head
0.16 of mine
0.16 off _ i
0.16 off _ my
0.16 off _ we
0.16 on _ bathroom
0.16 only _ one
0.16 out #
0.16 over _ eye
0.16 over _ hour
0.16 oxy and
0.16 pad every
0.16 pass _ clot
0.16 pass huge
0.16 pee _ my
0.16 pill and
0.16 positive
0.16 pump _ overnight
0.16 pus _ i
0.16 rash of
0.16 rattlesnake on
0.16 real sick
0.16 red _ pus
0.16 red line
0.16 remover
0.16 repeat _ same
0.16 repeat the
0.16 right _ down
0.16 room _ spinn
0.16 run _ and
0.16 sagg
0.16 say _ and
0.16 say her
0.16 seem _ but
0.16 seizure _ last
0.16 seizure _ now
0.16 sharp _ on
0.16 she bought
0.16 she couldnt
0.16 she get
0.16 she say
0.16 she sweaty
0.16 she vomit
0.16 side _ i
0.16 since _ noon
0.16 sleep _ and
0.16 smoke from
0.16 someth _ with
0.16 someth wrong
0.16 son _ -slept
0.16 sore he
0.16 spasm after
0.16 speech went
0.16 squirt
0.16 start
0.16 start by
0.16 stomach _ cramp
0.16 stung by
0.16 sudden hurt
0.16 super weak
0.16 swollen _ #11+
0.16 swollen shut
0.16 table
0.16 that smell
0.16 the _ unconsciou
0.16 the breastbone
0.16 the car
0.16 the dog
0.16 the finger
0.16 the school
0.16 the tank
0.16 ther _ piece
0.16 thi time
0.16 think he
0.16 three hour
0.16 thunder
0.16 time he
0.16 tingl _ heart
0.16 to _ belly
0.16 to swallow
0.16 toddler _ into
0.16 tongue _ up
0.16 tongue are
0.16 tv _ to
0.16 tv talk
0.16 up _ hes
0.16 up now
0.16 voice _ muffl
0.16 vomit _ breath
0.16 vomit someth
0.16 wake her
0.16 walk straight
0.16 warfarin
0.16 was hang
0.16 water _ a
0.16 water _ for
0.16 water for
0.16 way _ and
0.16 week ago
0.16 went gray
0.16 were in
0.16 wheez _ night
0.16 wheez all
0.16 when _ go
0.16 when my
0.16 with _ opener
0.16 with drain
0.16 wrong with
0.16 yellow _ im
0.15 # time
0.15 #11+ wk
0.15 -diaper -all
0.15 -diaper _ -day
0.15 -diaper _ yesterday
0.15 -i
0.15 -on _ and
0.15 -wet _ -all
0.15 -when -i
0.15 =a_lot =drug_named
0.15 =a_lot =gums_bleed
0.15 =a_lot =many_stings
0.15 =a_lot =one_side_throat
0.15 =abuse_danger =swallow_trouble
0.15 =adrenal =head_danger
0.15 =adrenal =vomiting_constantly
0.15 =after_hard_exercise =leg_feet_swollen
0.15 =after_hard_exercise =swelling
0.15 =allergen =blurry_vision
0.15 =allergen =double_vision
0.15 =allergen =fever
0.15 =allergen =pale_clammy
0.15 =allergen =sweating
0.15 =animal_bite =hand_infection
0.15 =arm_hand_pain =radiates
0.15 =arm_or_jaw_too =chest_pressure
0.15 =arm_or_jaw_too =pressure_elsewhere
0.15 =at_rest =getting_worse
0.15 =back_pain =pale_clammy
0.15 =back_pain =sweating
0.15 =back_pain =tingling_hands
0.15 =bad_headache =blood_streak
0.15 =bad_headache =eye_hit_bad
0.15 =bad_headache =stiff_neck
0.15 =belly_hard =urinary_stuck
0.15 =belly_word =eye_hit_bad
0.15 =belly_word =gallbladder
0.15 =belly_word =limp_leg
0.15 =belly_word =limp_refuses
0.15 =belly_word =near_faint
0.15 =bite_bad =chest_tearing
0.15 =bite_bad =hives
0.15 =bite_bad =itchy_only
0.15 =bite_bad =one_side_belly
0.15 =bleeding_any =fainted
0.15 =bleeding_any =thrown_off
0.15 =bleeding_heavy =dialysis
0.15 =bleeding_heavy =fistula_bleeds
0.15 =bleeding_heavy =hernia_stuck
0.15 =bleeding_heavy =kidney_disease
0.15 =bleeding_heavy =pregnant
0.15 =blister_any =blister_word
0.15 =blister_word
0.15 =blister_word =burn_severity
0.15 =blister_word =new_medicine
0.15 =blood_streak =preterm_weeks
0.15 =blood_streak =rash
0.15 =blood_thinner =eye_area
0.15 =blood_thinner =fell
0.15 =blood_thinner =severe_headache
0.15 =blood_thinner =vaginal_bleeding
0.15 =blow_ribs =pain_any
0.15 =blow_ribs =pleuritic
0.15 =blow_ribs =trunk_pain
0.15 =bluish =hernia_stuck
0.15 =bluish =wheeze_word
0.15 =bluish =wound
0.15 =blurry_vision =near_faint
0.15 =breathe_word =swelling
0.15 =burn_any =skin_peeling
0.15 =burn_severity =coughs_blood
0.15 =burn_severity =injection_joint
0.15 =burn_severity =many_stings
0.15 =burn_severity =mouth_burning
0.15 =burn_severity =one_side_belly
0.15 =burn_severity =right_side
0.15 =burn_severity =urinary_stuck
0.15 =calf =chest_pain
0.15 =cannot_breathe =hurts_move
0.15 =cannot_breathe =wheeze_word
0.15 =cannot_move_limb =speech
0.15 =cant_stand =chest_lasting
0.15 =cant_stand =severe_pain
0.15 =cant_stand =weak_any
0.15 =cast_tight =clot_risk
0.15 =cast_tight =possible_fracture
0.15 =cast_tight =toes_cold
0.15 =chest_any =fainted
0.15 =chest_any =hurts_breathing
0.15 =chest_any =using_word
0.15 =chest_lasting =collapsed_word
0.15 =chest_lasting =device_shock
0.15 =chest_lasting =ear_wax
0.15 =chest_lasting =gallbladder
0.15 =chest_lasting =hand_infection
0.15 =chest_lasting =head_injury
0.15 =chest_lasting =hit_hard
0.15 =chest_lasting =joint_hot
0.15 =chest_lasting =muscle_tear
0.15 =chest_lasting =neck_pain
0.15 =chest_lasting =purple_word
0.15 =chest_lasting =red_racing
0.15 =chest_lasting =took_some_pills
0.15 =chest_pain =chest_pressure
0.15 =chest_pain =fainted
0.15 =chest_pain =hours_pain
0.15 =chest_pain =hurts_breathing
0.15 =chest_pressure =short_breath
0.15 =chest_sucks
0.15 =chest_tearing =hours_pain
0.15 =child_got_pills =speech
0.15 =choking =dangerous_person
0.15 =clear_fluid =fall_any
0.15 =cold_limb =cut_self
0.15 =cold_limb =swelling
0.15 =confused =wakes
0.15 =confused =weak_one_side
0.15 =coughs_blood =vaginal_bleeding
0.15 =dangerous_person =severe_weakness
0.15 =dark_urine =leg_feet_swollen
0.15 =dark_urine =swelling
0.15 =days_many =flu_bad
0.15 =days_many =heart_condition
0.15 =device_shock =hours_pain
0.15 =dialysis =long_bleed
0.15 =dialysis =short_breath
0.15 =discharge =postpartum_smell
0.15 =droopy_lid
0.15 =droopy_lid =eye_area
0.15 =droopy_lid =face_droop
0.15 =drowsy =silent_for_a_reason
0.15 =dry_mouth =vomiting_constantly
0.15 =ear_wax =frostbite
0.15 =ear_wax =speech
0.15 =ear_wax =squeezing_word
0.15 =elderly =new_confusion
0.15 =elderly =severe_weakness
0.15 =elderly =trunk_pain
0.15 =elderly =weak_one_side
0.15 =eye_area =eyelids_swollen
0.15 =eye_area =high_fever
0.15 =eye_area =liver_drug
0.15 =eye_area =no_urine
0.15 =eye_area =tia_resolved
0.15 =eye_hit_bad =gallbladder
0.15 =eye_hit_bad =limp_leg
0.15 =eye_hit_bad =limp_refuses
0.15 =eye_hit_bad =mouth_burning
0.15 =eye_hit_bad =skin_black
0.15 =eye_hit_bad =thrown_off
0.15 =face_odd =mouth_burning
0.15 =fall_any =limp_leg
0.15 =fall_any =weak_any
0.15 =fall_hard =flank_pain
0.15 =fall_hard =not_self
0.15 =fast_breathing =many_days
0.15 =fell_baby =head_danger
0.15 =fever =new_baby
0.15 =fever =scratched
0.15 =fight_blow =unequal_pupils
0.15 =fistula_bleeds =long_bleed
0.15 =flank_pain =rigors
0.15 =gallbladder =squeezing_word
0.15 =hallucinating =rigors_hard
0.15 =hallucinating =shaking
0.15 =hanging_attempt =self_harm_now
0.15 =hanging_attempt =suicidal
0.15 =head_danger =new_baby
0.15 =head_danger =very_fast_pulse
0.15 =head_danger =weak_one_side
0.15 =head_injury =limb_injury
0.15 =head_injury =vomiting_constantly
0.15 =heat_exposure =means_mentioned
0.15 =hernia_stuck =immunosuppressed
0.15 =hernia_stuck =pierced_through
0.15 =hip_hurts =severe_weakness
0.15 =hit_hard =unequal_pupils
0.15 =hives =swelling
0.15 =hoarse =throat_sore
0.15 =hours_pain =tearing
0.15 =hours_pain =took_some_pills
0.15 =hurts_breathing =short_breath
0.15 =hurts_move =sudden_balance
0.15 =inconsolable =suicidal
0.15 =irregular_heart =severe_weakness
0.15 =jaundice =liver_drug
0.15 =jaundice =unresponsive
0.15 =kid_breathing =many_days
0.15 =kidney_disease =long_bleed
0.15 =kidney_disease =short_breath
0.15 =leaking =postpartum_smell
0.15 =limb_injury =neck_pain
0.15 =limb_injury =radiates_groin
0.15 =limb_injury =seizure
0.15 =limp_leg =weak_any
0.15 =limp_refuses =weak_any
0.15 =long_bleed =never_spoke_word
0.15 =long_bleed =newborn
0.15 =low_mood =weak_any
0.15 =mania_psychosis =new_baby
0.15 =many_days =swelling
0.15 =mouth_burning =numb_any
0.15 =mouth_burning =weak_any
0.15 =mouth_sores =pain_any
0.15 =new_baby =squeezing_word
0.15 =new_medicine =swelling_lips
0.15 =newborn =weight_loss
0.15 =one_eye =pain_any
0.15 =pain_any =plant_eaten
0.15 =pain_any =rigors
0.15 =postpartum =scratched
0.15 =pregnant =uti
0.15 =radiates =tearing_trunk
0.15 =severe_headache =tick
0.15 =severe_pain =suicidal
0.15 =speech =swelling_throat
0.15 =spits_clots =throat_sore
0.15 =spits_clots =tonsils_out
0.15 =squeezing_word
0.15 =sudden_balance =weak_any
0.15 =sugar_very_high =vomiting_constantly
0.15 =swelling_lips =ulcer_nsaid
0.15 =tetanus_due
0.15 =using_word =vomiting
0.15 ^ _ antifreeze
0.15 ^ _ catheter
0.15 ^ _ chemo
0.15 ^ _ girlfriend
0.15 ^ _ grandson
0.15 ^ dad
0.15 ^ period
0.15 ^ preg
0.15 ^ sorry
0.15 ^ used
0.15 a _ puncture
0.15 a _ sound
0.15 a cat
0.15 a deep
0.15 a hernia
0.15 a snake
0.15 a spider
0.15 a tight
0.15 abortion pill
0.15 about _ minut
0.15 about _ my
0.15 acros _ room
0.15 acros the
0.15 after _ colonoscopy
0.15 after _ hit
0.15 after start
0.15 after the
0.15 ago _ say
0.15 ago _ the
0.15 an _ pill
0.15 and _ double
0.15 and _ droopy
0.15 and _ friend
0.15 and _ say
0.15 and _ stand
0.15 and _ torn
0.15 and _ wife
0.15 and bare
0.15 and left
0.15 and neck
0.15 and sudden
0.15 ankl are
0.15 asthma _ bad
0.15 ate shrimp
0.15 away with
0.15 bed since
0.15 been _ bed
0.15 been dry
0.15 belly _ as
0.15 belly hard
0.15 bit _ daughter
0.15 bleed _ she
0.15 bleed so
0.15 blister
0.15 blotchy and
0.15 bother you
0.15 bottle _ open
0.15 bump _ the
0.15 burn hot
0.15 by _ dryer
0.15 by bee
0.15 by itself
0.15 by lightn
0.15 calf _ swollen
0.15 came _ but
0.15 cant _ bleed
0.15 cant _ two
0.15 chest _ burn
0.15 chest _ sat
0.15 chest _ to
0.15 chin _ my
0.15 clammy and
0.15 cold white
0.15 confus _ a
0.15 couldnt hold
0.15 crush headache
0.15 cut _ his
0.15 cut _ on
0.15 dad _ its
0.15 day cant
0.15 deep _ in
0.15 deep puncture
0.15 diaper _ been
0.15 do anyth
0.15 double _ and
0.15 down to
0.15 even sitt
0.15 every _ min
0.15 eyelid _ droop
0.15 face _ its
0.15 face _ on
0.15 face feel
0.15 fell _ cant
0.15 fever _ cant
0.15 fever _ hes
0.15 few _ and
0.15 find _ word
0.15 fish
0.15 floater
0.15 foot _ turn
0.15 goe _ i
0.15 going #99+
0.15 going _ pas
0.15 gone through
0.15 got _ a
0.15 got _ deep
0.15 got up
0.15 grandson stuck
0.15 gummi hes
0.15 hand _ tingl
0.15 hand since
0.15 hard _ and
0.15 has _ a
0.15 hav _ fit
0.15 have terrible
0.15 he _ in
0.15 he _ someth
0.15 he _ work
0.15 he hasnt
0.15 he hear
0.15 head at
0.15 headache _ came
0.15 heart wont
0.15 her life
0.15 her right
0.15 here _ and
0.15 hes short
0.15 himself
0.15 his leg
0.15 his nose
0.15 his speech
0.15 hit by
0.15 hiv
0.15 hold _ cup
0.15 home alone
0.15 hot _ is
0.15 hour
0.15 hour _ have
0.15 husband _ me
0.15 husband collaps
0.15 i _ bleach
0.15 i _ is
0.15 i _ lie
0.15 i crash
0.15 i didnt
0.15 i walk
0.15 im _ alone
0.15 im _ had
0.15 im _ of
0.15 im _ on
0.15 im home
0.15 in _ ball
0.15 in _ much
0.15 in _ seizure
0.15 in _ side
0.15 in _ testicle
0.15 is _ my
0.15 is _ okay
0.15 is _ start
0.15 is _ wont
0.15 is cover
0.15 is empty
0.15 is unbearable
0.15 it is
0.15 it keep
0.15 its _ open
0.15 its torn
0.15 its turn
0.15 itself
0.15 ive _ thi
0.15 jaw ache
0.15 juice and
0.15 keep skipp
0.15 kind of
0.15 lake and
0.15 last _ my
0.15 last five
0.15 lean
0.15 left shoulder
0.15 life came
0.15 life tonight
0.15 lift it
0.15 light bother
0.15 look _ light
0.15 lot _ my
0.15 lot she
0.15 me down
0.15 minut _ the
0.15 minute and
0.15 miss _ and
0.15 mom face
0.15 morn _ was
0.15 mother _ and
0.15 much _ from
0.15 my _ put
0.15 my _ shoulder
0.15 my _ testicle
0.15 my ball
0.15 my butt
0.15 my surgery
0.15 neck _ swell
0.15 new _ pill
0.15 new water
0.15 noon my
0.15 not _ -the
0.15 now _ red
0.15 now chill
0.15 now the
0.15 ocean
0.15 of _ body
0.15 of _ second
0.15 of _ shin
0.15 of _ throat
0.15 of aspirin
0.15 old _ been
0.15 on himself
0.15 only
0.15 ooz and
0.15 outside my
0.15 overnight and
0.15 pill the
0.15 poop _ been
0.15 pound headache
0.15 preg #11+
0.15 preg _ wk
0.15 pregnant _ sharp
0.15 pressure _ there
0.15 pressure down
0.15 puncture
0.15 puncture _ my
0.15 puncture in
0.15 rac _ see
0.15 rainbow
0.15 rash _ over
0.15 rash all
0.15 red _ i
0.15 right and
0.15 right now
0.15 rigid
0.15 rock _ and
0.15 said my
0.15 say _ fine
0.15 say _ hear
0.15 school _ a
0.15 second _ window
0.15 see thing
0.15 sent
0.15 severe pain
0.15 shak _ bad
0.15 shak _ over
0.15 shak all
0.15 she _ pale
0.15 she _ thi
0.15 she _ through
0.15 she _ week
0.15 she isnt
0.15 side _ her
0.15 since _ cat
0.15 skipp _ i
0.15 some
0.15 son _ been
0.15 sorry _ bother
0.15 sorry to
0.15 spin
0.15 splitt
0.15 start _ and
0.15 stopp _ pill
0.15 stopp the
0.15 stuff
0.15 stuff _ com
0.15 stuff is
0.15 stung _ bee
0.15 sudden _ of
0.15 surgery _ my
0.15 swollen face
0.15 swollen like
0.15 tear _ between
0.15 than
0.15 that goe
0.15 the _ antibiotic
0.15 the _ blood
0.15 the letter
0.15 the ocean
0.15 the wall
0.15 the window
0.15 then _ and
0.15 then i
0.15 there _ i
0.15 there and
0.15 thi _ headache
0.15 thi _ now
0.15 thi afternoon
0.15 through to
0.15 thru
0.15 tilt
0.15 to _ anyth
0.15 to _ now
0.15 to _ you
0.15 to be
0.15 to feed
0.15 to stand
0.15 today _ cant
0.15 too _ pill
0.15 too weak
0.15 torn open
0.15 turn cold
0.15 two _ hes
0.15 unbearable
0.15 used _ last
0.15 vision and
0.15 vomit for
0.15 weak _ stand
0.15 weak i
0.15 weak to
0.15 weight and
0.15 went _ after
0.15 went blue
0.15 wife cant
0.15 with sharp
0.15 with some
0.15 wk
0.15 wont come
0.15 wont walk
0.14 # _ she
0.14 -diaper -in
0.14 -diaper _ -#11+
0.14 -for _ -day
0.14 -wet _ -in
0.14 <ago now
0.14 <in <the
0.14 <was _ <in
0.14 =a_lot
0.14 =a_lot =child_got_pills
0.14 =a_lot =curtain_word
0.14 =a_lot =high_fever
0.14 =a_lot =postpartum
0.14 =a_lot =radiates_groin
0.14 =a_lot =tonsils_out
0.14 =allergen =face_odd
0.14 =allergen =swallow_trouble
0.14 =allergen =took_some_pills
0.14 =allergen =vomiting_constantly
0.14 =allergen =weak_any
0.14 =allergen =wont_swallow
0.14 =arm_or_jaw_too =feels_sleepy
0.14 =armed_now =attacks_me
0.14 =asthma =short_breath
0.14 =at_rest =breathe_word
0.14 =at_rest =burn_severity
0.14 =at_rest =cough
0.14 =at_rest =hurts_move
0.14 =attacks_me =means_mentioned
0.14 =baby =heat_exposure
0.14 =baby =inconsolable
0.14 =baby =kid_breathing
0.14 =back_pain =belly_hit
0.14 =back_pain =fall_any
0.14 =back_pain =hit_hard
0.14 =back_pain =near_faint
0.14 =belly_hard =car_crash
0.14 =belly_hard =hit_hard
0.14 =belly_hit =flank_pain
0.14 =belly_pain =jaundice
0.14 =belly_pain =no_gas
0.14 =belly_pain =radiates
0.14 =belly_pain =rash
0.14 =belly_word =cant_stand
0.14 =belly_word =hernia
0.14 =belly_word =hernia_word
0.14 =belly_word =stomach_burn
0.14 =bite_bad =breathe_word
0.14 =bite_bad =chest_pain
0.14 =bite_bad =diabetes
0.14 =bite_bad =ear_swollen
0.14 =bite_bad =face_injury
0.14 =bite_bad =foggy_only
0.14 =bite_bad =kid_breathing
0.14 =bite_bad =muscle_cramps
0.14 =bite_bad =stuck_in_throat
0.14 =bleeding_any =born_now
0.14 =bleeding_any =clot_risk
0.14 =bleeding_any =dizzy
0.14 =bleeding_any =hernia_stuck
0.14 =bleeding_any =severe_pain
0.14 =bleeding_any =suicidal
0.14 =bleeding_heavy =deep_cut
0.14 =blind_one_eye =hours_pain
0.14 =blood_streak =swelling_head
0.14 =blow_ribs =chest_any
0.14 =blow_ribs =chest_pain
0.14 =blow_ribs =possible_fracture
0.14 =bluish =drowsy
0.14 =bluish =fast_breathing
0.14 =bluish =head_danger
0.14 =bluish =near_faint
0.14 =bluish =overdose_taken
0.14 =blurry_vision =clot_risk
0.14 =blurry_vision =confused
0.14 =blurry_vision =foggy_only
0.14 =blurry_vision =vision_loss
0.14 =bp_high =preterm_weeks
0.14 =bp_medicine =chest_lasting
0.14 =breathe_word =choking
0.14 =burn_severity =days_many
0.14 =burn_severity =inhaler_fails
0.14 =burn_severity =radiates_leg
0.14 =calf =skin_infection
0.14 =cannot_breathe =chest_sucks
0.14 =cannot_breathe =kid_breathing
0.14 =cannot_breathe =pink_foam
0.14 =cant_stand =dizzy
0.14 =cant_stand =drugs_taken
0.14 =car_crash =cold_limb
0.14 =car_crash =numb_any
0.14 =car_crash =spine_injury
0.14 =carbon_monoxide =vomiting
0.14 =chest_any =cough
0.14 =chest_any =hit_hard
0.14 =chest_any =inhaler_fails
0.14 =chest_any =one_side_belly
0.14 =chest_any =pregnant
0.14 =chest_lasting =hip_hurts
0.14 =chest_lasting =inhaler_often
0.14 =chest_lasting =long_on_floor
0.14 =chest_lasting =said_awake
0.14 =chest_lasting =severe_headache
0.14 =chest_lasting =using_word
0.14 =chest_pain =fever
0.14 =chest_pain =hit_hard
0.14 =chest_pain =long_bleed
0.14 =chest_pain =one_side_belly
0.14 =chest_pressure =inhaler_fails
0.14 =chest_pressure =jaw_arm_sweat
0.14 =chest_sucks =retractions
0.14 =child_got_pills =confused
0.14 =choking =hours_pain
0.14 =choking =hurts_move
0.14 =cholinergic =cough
0.14 =cholinergic =speech
0.14 =clot_risk =high_fever
0.14 =clot_risk =limb_cold_pale
0.14 =clot_risk =neck_swelling
0.14 =co_word
0.14 =co_words =during_exercise
0.14 =cocaine =high_fever
0.14 =cocaine =racing_heart
0.14 =cold_limb =speech
0.14 =confused =drugs_taken
0.14 =confused =squeezing_word
0.14 =contractions =limb_injury
0.14 =cough =drooling
0.14 =coughs_blood =hours_pain
0.14 =curtain_word =sudden
0.14 =cut_by_accident =head_danger
0.14 =cut_by_accident =limb_bleeds
0.14 =cut_by_accident =suicidal
0.14 =dangerous_person =headache
0.14 =dangerous_person =many_days
0.14 =dangerous_person =near_faint
0.14 =dangerous_person =shaking
0.14 =dangerous_person =sting
0.14 =dangerous_person =wont_swallow
0.14 =dark_urine =squeezing_word
0.14 =days_many =head_danger
0.14 =days_many =headache
0.14 =days_many =inconsolable
0.14 =days_many =one_side_belly
0.14 =days_many =scratched
0.14 =days_many =severe_pain
0.14 =days_many =shoulder_pain
0.14 =deep_cut =long_bleed
0.14 =digoxin =speech
0.14 =dizzy =limp_leg
0.14 =dizzy =limp_refuses
0.14 =drooling =speech
0.14 =drowsy =feels_sleepy
0.14 =drugs_taken =high_fever
0.14 =drugs_taken =limp_leg
0.14 =drugs_taken =overdose_taken
0.14 =drugs_taken =racing_heart
0.14 =drugs_taken =severe_weakness
0.14 =drugs_taken =took_some_pills
0.14 =dystonia =nail_word
0.14 =dystonia =wound
0.14 =ear_wax =pleuritic
0.14 =eye_chemical =eye_hit_bad
0.14 =eye_hit_bad =neck_pain
0.14 =eye_hit_bad =pneumonia_known
0.14 =eye_hit_bad =postpartum_smell
0.14 =eye_hit_bad =purple_word
0.14 =eye_hit_bad =stuck_in_throat
0.14 =eye_hit_bad =tingling_hands
0.14 =eye_hit_bad =weak_one_side
0.14 =face_droop =left_ribs
0.14 =fainted =hours_pain
0.14 =fall_any =feels_sleepy
0.14 =fall_any =flank_pain
0.14 =fast_breathing =hours_pain
0.14 =fast_breathing =pain_any
0.14 =feels_sleepy =hit_hard
0.14 =feels_sleepy =opioid
0.14 =feels_sleepy =radiates
0.14 =fell =headache
0.14 =fight_blow =headache
0.14 =fight_blow =severe_headache
0.14 =flank_pain =hit_hard
0.14 =flank_pain =hours_pain
0.14 =gallbladder
0.14 =green_vomit =vomiting_constantly
0.14 =head_danger =radiates
0.14 =head_danger =sleepless_days
0.14 =head_danger =swelling_face
0.14 =head_danger =thrown_off
0.14 =hernia_stuck =phlegm
0.14 =hernia_stuck =stuck_in_throat
0.14 =high_fever =immunosuppressed
0.14 =hip_hurts =weak_any
0.14 =hit_hard =neck_pain
0.14 =hives =pain_any
0.14 =hives_all =sting
0.14 =hoarse =swelling_throat
0.14 =hours_pain
0.14 =hours_pain =inhaler_often
0.14 =hours_pain =kid_breathing
0.14 =hurts_breathing =recent_infection
0.14 =inconsolable =young_baby
0.14 =inhaled_object =short_breath
0.14 =inhaled_object =wheeze_word
0.14 =inhaler_fails =inhaler_often
0.14 =inhaler_often
0.14 =injection_joint =neck_swelling
0.14 =jaundice =young_baby
0.14 =kid_breathing =pale_clammy
0.14 =leg_swelling_one =rigors
0.14 =limb_injury =skin_black
0.14 =limb_injury =testicle
0.14 =limp_leg =trunk_pain
0.14 =limp_leg =weak_one_side
0.14 =limp_refuses =pale_clammy
0.14 =limp_refuses =trunk_pain
0.14 =limp_refuses =weak_one_side
0.14 =long_bleed =silent_for_a_reason
0.14 =long_bleed =trunk_pain
0.14 =many_days =unresponsive
0.14 =nausea =radiates
0.14 =near_faint =one_side_belly
0.14 =near_faint =sudden
0.14 =neck_swelling =recent_surgery
0.14 =new_baby =trunk_pain
0.14 =no_gas =trunk_pain
0.14 =nodes =rash
0.14 =numb_any =pale_clammy
0.14 =numb_any =radiates_leg
0.14 =numb_any =snake
0.14 =numb_any =snake_bad
0.14 =numb_any =throat_tight
0.14 =numb_any =wound
0.14 =one_side_belly =sudden
0.14 =pain_any =spits_clots
0.14 =pain_beyond =purple_rash
0.14 =pain_beyond =scratched
0.14 =pale_clammy =shaking
0.14 =pale_clammy =sudden
0.14 =pale_clammy =unresponsive
0.14 =pale_clammy =weak_one_side
0.14 =phlegm =vomiting_constantly
0.14 =pleuritic =possible_fracture
0.14 =possible_fracture =severe_pain
0.14 =pregnant =radiates_leg
0.14 =purple_word =vomiting
0.14 =racing_heart =severe_weakness
0.14 =radiates_leg =soaking_pad
0.14 =radiates_leg =weak_any
0.14 =rash =swelling_face
0.14 =recent_infection =vomiting
0.14 =rigors_hard =speech
0.14 =rigors_hard =squeezing_word
0.14 =rigors_hard =sugar_low
0.14 =said_awake
0.14 =scratched =skin_black
0.14 =severe_weakness =squeezing_word
0.14 =shaking =squeezing_word
0.14 =shaking =sweating
0.14 =short_breath =swelling_throat
0.14 =short_breath =using_word
0.14 =skin_black =wound
0.14 =sleepless_days =vomiting
0.14 =sleepless_days =vomiting_constantly
0.14 =snake =weak_any
0.14 =snake_bad =weak_any
0.14 =speech =weak_any
0.14 =squeezing_word =swelling
0.14 =stomach_burn =trunk_pain
0.14 =strep_like =swallow_trouble
0.14 =strep_like =wont_swallow
0.14 =stroke_word
0.14 =stuck_in_throat
0.14 =sugar_low =sweating
0.14 =swelling =wakes
0.14 =swelling_throat =wheeze_word
0.14 =tearing =trunk_pain
0.14 =tearing_trunk =trunk_pain
0.14 =three_days =vomiting_constantly
0.14 =throat_tight =wheeze_word
0.14 =tooth =tooth_bad
0.14 =unresponsive =using_word
0.14 =unresponsive =weak_one_side
0.14 ^ _ but
0.14 ^ _ im
0.14 ^ chemo
0.14 a _ ago
0.14 a bone
0.14 a hard
0.14 a mental
0.14 a noseble
0.14 a rusty
0.14 a sheet
0.14 a soft
0.14 a stray
0.14 a towel
0.14 after _ cast
0.14 all _ my
0.14 all i
0.14 almost pass
0.14 and _ -respond
0.14 and _ bladder
0.14 and _ eyelid
0.14 and _ gray
0.14 and _ hoarse
0.14 and _ kill
0.14 and _ sight
0.14 and _ swollen
0.14 and _ whole
0.14 and _ woke
0.14 and _ worse
0.14 and a
0.14 and face
0.14 and vision
0.14 ankle _ point
0.14 are _ the
0.14 arm _ i
0.14 around _ cut
0.14 around my
0.14 as _ sheet
0.14 asleep
0.14 asthma _ isnt
0.14 ate _ a
0.14 ate at
0.14 attack in
0.14 awake now
0.14 bad after
0.14 beat
0.14 been _ myself
0.14 belly _ hernia
0.14 black _ the
0.14 bleach splash
0.14 bone _ his
0.14 bone behind
0.14 bottle _ vodka
0.14 breath _ fruity
0.14 breath weird
0.14 breathe _ his
0.14 breathe _ my
0.14 bridge
0.14 bug on
0.14 burn pee
0.14 button hernia
0.14 by _ outlet
0.14 by _ stray
0.14 by _ thought
0.14 cant cough
0.14 cant straighten
0.14 chemo last
0.14 child _ rat
0.14 child ate
0.14 clas _ my
0.14 cold now
0.14 com _ of
0.14 come and
0.14 complete
0.14 cough _ wheez
0.14 cough so
0.14 cramp on
0.14 curtain com
0.14 dad _ are
0.14 day #
0.14 day _ im
0.14 diabetic _ i
0.14 did _ and
0.14 doesnt know
0.14 double my
0.14 down hes
0.14 drank _ oil
0.14 drank lamp
0.14 drink _ is
0.14 dropp _ baby
0.14 ear ring
0.14 every hour
0.14 everyth _ foggy
0.14 eye _ bulg
0.14 eye _ yesterday
0.14 eyelid _ and
0.14 face _ weird
0.14 faint _ hit
0.14 fall _ is
0.14 fast _ her
0.14 feet my
0.14 fell _ and
0.14 fell yesterday
0.14 fever _ just
0.14 fever _ thi
0.14 few more
0.14 finger _ a
0.14 five _ and
0.14 for _ #
0.14 four time
0.14 furnace _ act
0.14 get _ to
0.14 glucose
0.14 got kick
0.14 grandson _ left
0.14 grandson was
0.14 half
0.14 hang himself
0.14 hard time
0.14 has _ drink
0.14 has _ vomit
0.14 hasnt _ -out
0.14 hav _ hard
0.14 hav _ miscarriage
0.14 have hive
0.14 he _ -peed
0.14 he _ grey
0.14 he _ see
0.14 he hit
0.14 her cup
0.14 her skin
0.14 her to
0.14 hes hav
0.14 hes talk
0.14 his _ i
0.14 hit _ and
0.14 hit my
0.14 home
0.14 home _ hour
0.14 hot red
0.14 hour _ my
0.14 hubby
0.14 hurt _ walk
0.14 hurt i
0.14 i _ chok
0.14 i _ halo
0.14 i _ need
0.14 i _ straighten
0.14 i _ sweat
0.14 i _ worri
0.14 i do
0.14 i havent
0.14 im _ like
0.14 im _ lithium
0.14 im _ week
0.14 im pale
0.14 in _ each
0.14 incision
0.14 is _ he
0.14 is bright
0.14 is point
0.14 isnt -help
0.14 it fever
0.14 it goe
0.14 its _ and
0.14 its _ over
0.14 ive _ bleed
0.14 ive _ up
0.14 ive thrown
0.14 lamp _ and
0.14 lamp oil
0.14 last hour
0.14 left _ is
0.14 left _ since
0.14 left _ the
0.14 leg _ she
0.14 les than
0.14 lick
0.14 light
0.14 like #
0.14 like _ board
0.14 lump _ my
0.14 mental
0.14 middle _ my
0.14 miss two
0.14 mouth _ like
0.14 much _ to
0.14 much blood
0.14 my _ fever
0.14 my _ rib
0.14 my _ ring
0.14 my dad
0.14 my sight
0.14 myself and
0.14 neck _ bend
0.14 neck wont
0.14 noise when
0.14 nose _ now
0.14 nose _ stop
0.14 nose wont
0.14 now _ got
0.14 numb after
0.14 numb on
0.14 nurse _ need
0.14 of _ a
0.14 of _ heart
0.14 of _ nose
0.14 of blood
0.14 of it
0.14 of us
0.14 of vodka
0.14 old boy
0.14 on _ chest
0.14 on _ fever
0.14 on _ rusty
0.14 on _ sink
0.14 on _ thinner
0.14 on arm
0.14 on blood
0.14 on lithium
0.14 pain sudden
0.14 pee
0.14 pill _ a
0.14 point _ wrong
0.14 point the
0.14 popp _ and
0.14 pull her
0.14 pull my
0.14 push out
0.14 real confus
0.14 repeat
0.14 right belly
0.14 right eye
0.14 right hand
0.14 ripp
0.14 see rainbow
0.14 she just
0.14 she limp
0.14 she pregnant
0.14 shiver _ and
0.14 shiver with
0.14 shock from
0.14 shorter _ turn
0.14 shorter and
0.14 shoulder pain
0.14 skin _ cold
0.14 skipp
0.14 so _ blood
0.14 so hard
0.14 soak _ a
0.14 soft _ on
0.14 son _ are
0.14 spread _ my
0.14 stand and
0.14 stomach im
0.14 stone _ is
0.14 straighten
0.14 stray _ on
0.14 stuck and
0.14 stuck cant
0.14 stung _ and
0.14 sudden _ a
0.14 sudden _ see
0.14 sweat _ my
0.14 tablespoon
0.14 tender and
0.14 that _ sudden
0.14 that came
0.14 that start
0.14 the _ around
0.14 the _ hasnt
0.14 the _ i
0.14 the _ of
0.14 the _ table
0.14 the dose
0.14 the ice
0.14 the nail
0.14 the soft
0.14 them and
0.14 ther _ bone
0.14 ther _ burn
0.14 ther _ curtain
0.14 thi _ with
0.14 thick _ my
0.14 to sit
0.14 to wake
0.14 tongue _ thick
0.14 up her
0.14 up i
0.14 viagra
0.14 vomit _ last
0.14 vomit blood
0.14 wait _ monday
0.14 walk and
0.14 we _ get
0.14 we _ woke
0.14 week _ havent
0.14 white _ a
0.14 white as
0.14 with _ headach
0.14 yesterday today
0.13 #11+ feet
0.13 #11+ has
0.13 #99+ _ an
0.13 -answer -me
0.13 -day im
0.13 =a_lot =jaw_locked
0.13 =a_lot =pale_clammy
0.13 =a_lot =seizure
0.13 =about_other
0.13 =acts_drunk =chest_lasting
0.13 =allergen =fast_breathing
0.13 =allergen =getting_worse
0.13 =allergen =long_bleed
0.13 =allergen =muscle_cramps
0.13 =animal_bite =red_racing
0.13 =arm_or_jaw_too =chest_any
0.13 =arm_or_jaw_too =hernia_stuck
0.13 =arm_or_jaw_too =jaw_arm_sweat
0.13 =aura_usual =phlegm
0.13 =baby =young_baby
0.13 =back_pain =chest_any
0.13 =back_pain =chest_pain
0.13 =back_pain =fall_height
0.13 =bad_headache =head_injury
0.13 =bad_headache =sudden
0.13 =belly_hard =green_vomit
0.13 =belly_hard =phlegm
0.13 =belly_hit =confused
0.13 =belly_hit =trunk_pain
0.13 =belly_pain =stomach_burn
0.13 =belly_surgery_recent =heart_condition
0.13 =belly_word =bladder_bowel_loss
0.13 =belly_word =heart_condition
0.13 =belly_word =limb_injury
0.13 =belly_word =long_bleed
0.13 =belly_word =sudden_balance
0.13 =birth_now =pregnant
0.13 =bite_bad =bleeding_heavy
0.13 =bite_bad =burned_hand
0.13 =bite_bad =cannot_breathe
0.13 =bite_bad =flashes_floaters
0.13 =bite_bad =preterm_weeks
0.13 =blood_thinner =hernia_stuck
0.13 =blood_thinner =swelling
0.13 =bluish =croup_cough
0.13 =blurry_vision =burn_severity
0.13 =blurry_vision =one_eye_dim
0.13 =breathe_word =postpartum
0.13 =bruising =head_danger
0.13 =burn_any =confused
0.13 =burn_any =wound_infected
0.13 =burn_big =wound_infected
0.13 =burn_severity =fight_blow
0.13 =burn_severity =low_temp
0.13 =burn_severity =no_injury
0.13 =calf =muscle_strain_word
0.13 =calf =skin_black
0.13 =calf =trunk_pain
0.13 =cannot_breathe =collapsed_word
0.13 =cannot_breathe =croup_cough
0.13 =cannot_move_side =hours_pain
0.13 =chest_any =cold_exposure
0.13 =chest_any =means_mentioned
0.13 =chest_lasting =eye_pain
0.13 =chest_lasting =flank_pain
0.13 =chest_lasting =high_fever
0.13 =chest_lasting =hip_fracture
0.13 =chest_lasting =new_baby
0.13 =chest_lasting =nose_object
0.13 =chest_lasting =radiates
0.13 =chest_lasting =stool_blood
0.13 =chest_lasting =swallowed_thing
0.13 =chest_pressure =cold_exposure
0.13 =chest_pressure =now_at_rest
0.13 =chest_pressure =pain_any
0.13 =child_got_pills =near_faint
0.13 =child_got_pills =nose_object
0.13 =cholinergic =jaw_locked
0.13 =cholinergic =one_side_throat
0.13 =cholinergic =swelling_lips
0.13 =clot_risk =head_danger
0.13 =clot_risk =racing_heart
0.13 =clot_risk =rigors
0.13 =co_words =using_word
0.13 =cold_exposure =cold_limb
0.13 =cold_limb =squeezing_word
0.13 =confused =jaundice
0.13 =copd =drowsy
0.13 =croup_cough =lips_blue
0.13 =cut_by_accident =hoarse
0.13 =cut_by_accident =hours_pain
0.13 =cut_by_accident =smoke
0.13 =dangerous_person =face_droop
0.13 =dangerous_person =jaw_arm_sweat
0.13 =dangerous_person =noisy_rest
0.13 =dangerous_person =nose_object
0.13 =dark_urine =flank_pain
0.13 =days_many =hernia_stuck
0.13 =days_many =mania_psychosis
0.13 =days_many =short_breath
0.13 =days_many =wound_infected
0.13 =deformed =eye_hit_bad
0.13 =diabetes =no_insulin
0.13 =diabetes =scratched
0.13 =dialysis =severe_weakness
0.13 =dizzy
0.13 =dizzy =sweating
0.13 =dizzy =very_fast_pulse
0.13 =drank =head_danger
0.13 =drooling =jaw_locked
0.13 =drooling =one_side_throat
0.13 =drooling =swelling_lips
0.13 =drowning =hours_pain
0.13 =drugs_taken =wakes
0.13 =during_exercise =severe_headache
0.13 =ear_wax =fast_breathing
0.13 =ear_wax =noisy_rest
0.13 =edible_word =unresponsive
0.13 =elderly =poison_swallowed
0.13 =electric =fall_any
0.13 =electric =fight_blow
0.13 =eye_area =flashes_floaters
0.13 =eye_hit_bad =eye_red
0.13 =eye_hit_bad =inconsolable
0.13 =eye_hit_bad =unresponsive
0.13 =eye_red =severe_pain
0.13 =face_odd =hours_pain
0.13 =face_odd =swelling_lips
0.13 =fainted =sweating
0.13 =fall_any =hoarse
0.13 =fall_any =sudden
0.13 =fall_hard =weak_legs
0.13 =fall_height =flank_pain
0.13 =fall_height =hip_hurts
0.13 =fever =hours_pain
0.13 =fever =soft_spot
0.13 =fight_blow =hemophilia_word
0.13 =fight_blow =hoarse
0.13 =fight_blow =severe_pain
0.13 =flank_pain =urinary_stuck
0.13 =head_danger =no_injury
0.13 =head_danger =uti
0.13 =headache =immunosuppressed
0.13 =headache =new_baby
0.13 =headache =no_injury
0.13 =heart_condition =very_fast_pulse
0.13 =heat_exposure
0.13 =heat_exposure =pale_clammy
0.13 =hemophilia_word =hit_hard
0.13 =hernia =limb_injury
0.13 =hernia_stuck =high_fever
0.13 =hernia_stuck =pleuritic
0.13 =hernia_stuck =sudden
0.13 =hernia_word =limb_injury
0.13 =hip_hurts =weak_one_side
0.13 =hit_hard =hoarse
0.13 =hit_hard =sudden
0.13 =hives =many_stings
0.13 =hives_all =many_stings
0.13 =hoarse =pain_any
0.13 =hours_pain =limb_injury
0.13 =hours_pain =nosebleed
0.13 =hours_pain =radiates
0.13 =hours_pain =shoulder_pain
0.13 =hours_pain =spine_injury
0.13 =hours_pain =sudden_balance
0.13 =hours_pain =withdrawal
0.13 =hours_pain =wound
0.13 =hurts_move =rash
0.13 =hypertension =swelling_now
0.13 =injection_joint =many_days
0.13 =injection_joint =rigors
0.13 =kid_breathing =retractions
0.13 =kidney_disease =severe_weakness
0.13 =limp_leg =severe_pain
0.13 =limp_leg =squeezing_word
0.13 =limp_refuses =severe_pain
0.13 =limp_refuses =squeezing_word
0.13 =limp_refuses =vomiting
0.13 =long_bleed =no_urine
0.13 =long_bleed =short_breath
0.13 =long_bleed =swelling_lips
0.13 =many_stings =rash
0.13 =means_mentioned =racing_heart
0.13 =mouth_burning =throat_sore
0.13 =moved_right =rash
0.13 =muscle_cramps =snake
0.13 =muscle_cramps =snake_bad
0.13 =nausea =upper_belly_pain
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
0.13 =now_at_rest =rigors_hard
0.13 =numb_any =swelling_lips
0.13 =one_side_belly =pleuritic
0.13 =one_side_throat =swelling
0.13 =pain_any =unresponsive
0.13 =pale_clammy =soaking_pad
0.13 =pale_clammy =vaginal_bleeding
0.13 =poison_swallowed =scratched
0.13 =possible_fracture =sudden
0.13 =preterm_weeks =severe_headache
0.13 =preterm_weeks =swelling_lips
0.13 =preterm_weeks =trunk_pain
0.13 =racing_heart =using_word
0.13 =recent_surgery =rigors
0.13 =recent_travel =vomiting
0.13 =red_racing =wound
0.13 =rigors =vomiting
0.13 =speech_garbled =tia_resolved
0.13 =squeezing_word =unresponsive
0.13 =tendon_seen =to_the_bone
0.13 =thirsty =vomiting_constantly
0.13 =throat_tight =using_word
0.13 =tia_resolved =unresponsive
0.13 =trunk_pain =using_word
0.13 =trunk_pain =vomiting_constantly
0.13 =urinary_stuck =weak_legs
0.13 ^ _ fire
0.13 ^ _ lab
0.13 ^ _ splash
0.13 ^ _ surgery
0.13 ^ _ warfarin
0.13 ^ leg
0.13 ^ sharp
0.13 a chainsaw
0.13 a roof
0.13 acros my
0.13 act
0.13 act confus
0.13 after he
0.13 all _ her
0.13 almost _ in
0.13 almost drown
0.13 and _ -breath
0.13 and _ burn
0.13 and _ cord
0.13 and _ fever
0.13 and _ floppy
0.13 and _ hav
0.13 and _ pupil
0.13 and _ stuck
0.13 and _ temp
0.13 and fast
0.13 and has
0.13 and limp
0.13 and mumbl
0.13 and puk
0.13 antidepressant _ hour
0.13 antidepressant an
0.13 antifreeze _ mistake
0.13 are _ all
0.13 at _ bar
0.13 at _ i
0.13 at light
0.13 ate _ now
0.13 baby _ cry
0.13 baby been
0.13 balloon and
0.13 bathroom and
0.13 bean in
0.13 because _ cant
0.13 because _ dont
0.13 bed and
0.13 been _ hour
0.13 been four
0.13 been going
0.13 been hard
0.13 been seiz
0.13 before _ is
0.13 before bed
0.13 being
0.13 belly _ huge
0.13 bite on
0.13 bright _ and
0.13 broke early
0.13 came _ of
0.13 can _ fat
0.13 cant put
0.13 cant touch
0.13 chest _ now
0.13 collaps _ isnt
0.13 coworker _ and
0.13 crotch
0.13 crotch _ numb
0.13 crotch is
0.13 cry for
0.13 curtain
0.13 daughter _ someth
0.13 daughter fell
0.13 do _ do
0.13 dog _ act
0.13 drink and
0.13 dropp the
0.13 drown _ the
0.13 drown in
0.13 ear _ swollen
0.13 eye
0.13 eye look
0.13 eyebrow
0.13 failure and
0.13 faint _ she
0.13 fast _ my
0.13 feel _ feet
0.13 feel _ head
0.13 feel a
0.13 fever _ headache
0.13 fever _ neck
0.13 fever after
0.13 fever my
0.13 fever stiff
0.13 flew in
0.13 foggy
0.13 for _ last
0.13 four year
0.13 gasp and
0.13 gave out
0.13 get him
0.13 got _ headache
0.13 had _ bypas
0.13 had _ tonsil
0.13 had gastric
0.13 handful _ my
0.13 has _ bark
0.13 has _ hard
0.13 has _ throw
0.13 has a
0.13 has hurt
0.13 has no
0.13 hav _ every
0.13 have _ in
0.13 have afib
0.13 have hiv
0.13 have marfan
0.13 he _ it
0.13 he _ talk
0.13 he breath
0.13 head on
0.13 heart _ been
0.13 heart has
0.13 heat _ im
0.13 heat and
0.13 heavi
0.13 hemophilia _ hit
0.13 her _ hand
0.13 her _ was
0.13 her chest
0.13 her hip
0.13 her whole
0.13 hes #11+
0.13 hes _ from
0.13 hes grey
0.13 his arm
0.13 his word
0.13 hit _ chest
0.13 hit _ the
0.13 hit in
0.13 hiv and
0.13 hot all
0.13 hot soup
0.13 hurt _ much
0.13 hurt _ my
0.13 husband been
0.13 i _ afib
0.13 i _ hit
0.13 i _ hiv
0.13 i _ marfan
0.13 i _ throw
0.13 i _ week
0.13 im _ spot
0.13 im sweat
0.13 in _ lap
0.13 in _ sun
0.13 in hive
0.13 in the
0.13 is _ again
0.13 is sweat
0.13 it _ all
0.13 its _ four
0.13 its stuck
0.13 jaw _ stiff
0.13 kidney
0.13 kitchen fire
0.13 knee replacement
0.13 know
0.13 knuckle
0.13 lap
0.13 left _ feel
0.13 leg _ up
0.13 like _ elephant
0.13 lisinopril
0.13 lock up
0.13 lot _ pressure
0.13 marfan and
0.13 me _ is
0.13 me chest
0.13 mine is
0.13 mom on
0.13 morn i
0.13 mother _ a
0.13 motorcycle
0.13 mouth _ eye
0.13 mouth all
0.13 move and
0.13 my _ droop
0.13 my _ feel
0.13 my _ yesterday
0.13 my knuckle
0.13 myself _ the
0.13 near
0.13 neck fever
0.13 night _ voice
0.13 now _ chest
0.13 now _ confus
0.13 of _ after
0.13 of _ sleep
0.13 old
0.13 on _ ankle
0.13 on _ scalp
0.13 outlet _ was
0.13 over _ minut
0.13 over her
0.13 oxygen reader
0.13 pregnant and
0.13 pressure in
0.13 put _ button
0.13 put a
0.13 question _ bed
0.13 question before
0.13 quick _ before
0.13 reader
0.13 reader _ #11+
0.13 reader say
0.13 real sleepy
0.13 replacement _ hot
0.13 replacement is
0.13 right _ just
0.13 ripp pain
0.13 roll _ and
0.13 say _ is
0.13 see fat
0.13 seem drunk
0.13 seiz _ and
0.13 seiz on
0.13 shak _ my
0.13 sharp _ when
0.13 she _ breathe
0.13 she _ out
0.13 she _ seiz
0.13 she pass
0.13 she shiver
0.13 she sleep
0.13 she stand
0.13 since _ lift
0.13 sip
0.13 sit up
0.13 site is
0.13 skin
0.13 skin _ burn
0.13 smell
0.13 so _ from
0.13 son _ he
0.13 stand _ her
0.13 start hurt
0.13 stiff _ cant
0.13 stiff _ fever
0.13 stiff i
0.13 sudden worst
0.13 sun
0.13 swell after
0.13 swell i
0.13 swollen cant
0.13 take _ thinner
0.13 test _ positive
0.13 test was
0.13 the _ he
0.13 the _ monoxide
0.13 the _ my
0.13 the bar
0.13 the carbon
0.13 the fire
0.13 the lake
0.13 the sun
0.13 they _ it
0.13 thi _ pain
0.13 thigh is
0.13 think _ water
0.13 think cant
0.13 three _ my
0.13 to _ im
0.13 to _ my
0.13 to _ on
0.13 to call
0.13 to come
0.13 today my
0.13 told
0.13 took some
0.13 tooth infection
0.13 up _ feed
0.13 up _ foam
0.13 up _ im
0.13 up _ so
0.13 use _ on
0.13 very painful
0.13 vodka and
0.13 wake him
0.13 was _ back
0.13 was _ now
0.13 was positive
0.13 was thrown
0.13 water _ early
0.13 way _ a
0.13 week _ since
0.13 whole _ of
0.13 whole week
0.13 wife _ been
0.13 wife _ cough
0.13 wife _ i
0.13 with vomit
0.13 word _ jumbl
0.12 # day
0.12 #11+ _ asthma
0.12 #99+ _ hes
0.12 #99+ _ shak
0.12 #99+ _ up
0.12 #99+ throw
0.12 -not
0.12 -pee _ yesterday
0.12 -pee since
0.12 -the
0.12 -three
0.12 -three -day
0.12 -wait
0.12 -when -she
0.12 =a_lot =breathe_word
0.12 =a_lot =diabetes
0.12 =a_lot =hip_fracture
0.12 =a_lot =sugar_extreme
0.12 =a_lot =swelling_face
0.12 =abuse_danger =attacks_me
0.12 =alcohol =heat_exposure
0.12 =allergen =cough
0.12 =allergen =eye_area
0.12 =allergen =skin_peeling
0.12 =arm_hand_pain =eye_hit_bad
0.12 =arm_hand_pain =heart_condition
0.12 =arm_hand_pain =squeezing_word
0.12 =arm_or_jaw_too =muscle_cramps
0.12 =at_rest =hernia_stuck
0.12 =at_rest =vomiting
0.12 =attacks_me =harm_others
0.12 =attacks_me =heat_exposure
0.12 =baby =green_vomit
0.12 =back_pain =tearing_trunk
0.12 =belly_blow =pale_clammy
0.12 =belly_hard =severe_weakness
0.12 =belly_hit =belly_pain
0.12 =belly_hit =hurts_move
0.12 =belly_hit =pale_clammy
0.12 =belly_hit =vomiting_constantly
0.12 =belly_pain =eye_area
0.12 =belly_pain =hit_hard
0.12 =belly_pain =near_faint
0.12 =belly_pain =preterm_weeks
0.12 =belly_pain =severe_weakness
0.12 =belly_pain =vomiting_constantly
0.12 =belly_word =bluish
0.12 =belly_word =days_many
0.12 =belly_word =fight_blow
0.12 =belly_word =racing_heart
0.12 =belly_word =shoulder_pain
0.12 =bladder_bowel_loss =head_danger
0.12 =bleeding_any =cramps
0.12 =bleeding_any =fall_hard
0.12 =bleeding_any =flank_pain
0.12 =bleeding_any =vomiting_constantly
0.12 =bleeding_heavy =stool_blood
0.12 =blind_one_eye =sudden
0.12 =blow_ribs =hurts_breathing
0.12 =bluish =deformed
0.12 =blurry_vision =bp_very_high
0.12 =blurry_vision =fever
0.12 =born_part =hernia_stuck
0.12 =born_part =priapism
0.12 =born_part =swelling
0.12 =breathe_word =clot_risk
0.12 =breathe_word =inhaler_fails
0.12 =breathe_word =recent_surgery
0.12 =burn_any =cold_limb
0.12 =burn_any =hernia_stuck
0.12 =burn_severity =cant_straighten
0.12 =burn_severity =hours_pain
0.12 =burn_severity =making_swell
0.12 =burn_severity =neck_swelling
0.12 =burn_severity =pain_beyond
0.12 =burn_severity =rectal_blood
0.12 =burn_severity =retractions
0.12 =burn_severity =rigors
0.12 =burn_severity =tendon_seen
0.12 =burn_severity =wheeze_word
0.12 =calf =cannot_move_side
0.12 =calf =severe_weakness
0.12 =cannot_breathe =heart_condition
0.12 =cannot_breathe =leg_feet_swollen
0.12 =cannot_breathe =turning_blue
0.12 =cannot_breathe =wont_feed
0.12 =cannot_breathe =young_baby
0.12 =cant_lie_flat =wakes
0.12 =cant_stand =eye_hit_bad
0.12 =cant_stand =hurts_move
0.12 =cant_stand =vomiting
0.12 =carbon_monoxide =chest_lasting
0.12 =cast_tight =deformed
0.12 =chemical_word =long_bleed
0.12 =chest_any =chest_tearing
0.12 =chest_any =swelling
0.12 =chest_any =tearing
0.12 =chest_any =tearing_trunk
0.12 =chest_lasting =chest_tearing
0.12 =chest_lasting =injection_joint
0.12 =chest_lasting =recent_travel
0.12 =chest_lasting =tearing
0.12 =chest_lasting =tearing_trunk
0.12 =chest_pain =chest_tearing
0.12 =chest_pain =tearing
0.12 =chest_pain =tearing_trunk
0.12 =chest_pain =using_word
0.12 =chest_tearing =trunk_pain
0.12 =child_got_pills =slow_heart
0.12 =child_got_pills =vomiting_constantly
0.12 =child_got_pills =wakes
0.12 =choking_passed =near_faint
0.12 =clot_risk =injection_joint
0.12 =clot_risk =limb_injury
0.12 =clot_risk =spits_clots
0.12 =clot_risk =sudden
0.12 =cocaine =confused
0.12 =cocaine =fever
0.12 =cold_exposure =severe_weakness
0.12 =cold_hands =numb_any
0.12 =cold_limb =hit_hard
0.12 =cold_limb =leg_swelling_one
0.12 =confused =during_exercise
0.12 =confused =flu_bad
0.12 =confused =mottled
0.12 =confused =rash
0.12 =contractions =squeezing_word
0.12 =cough =swelling
0.12 =cough =swelling_lips
0.12 =coughs_blood =pleuritic
0.12 =cramps =pale_clammy
0.12 =cramps =sweating
0.12 =dangerous_person =thrown_off
0.12 =days_many =leg_swelling_one
0.12 =days_many =nodes
0.12 =days_many =pain_any
0.12 =days_many =shaking
0.12 =deformed =radiates
0.12 =diarrhea =face_droop
0.12 =diarrhea =right_side
0.12 =diarrhea =weak_one_side
0.12 =digoxin =overdose_taken
0.12 =digoxin =rigors_hard
0.12 =dizzy =head_danger
0.12 =done_with_it =using_word
0.12 =double_now =headache
0.12 =double_vision =headache
0.12 =droopy_lid =weak_one_side
0.12 =drowning =short_breath
0.12 =drug_named =throat_tight
0.12 =drugs_taken =fever
0.12 =drugs_taken =hours_pain
0.12 =ear_wax =fever
0.12 =elderly =hip_hurts
0.12 =elderly =limp_refuses
0.12 =eye_area =hurts_move
0.12 =eye_bulge =hurts_move
0.12 =eye_hit_bad =jelly_stool
0.12 =eye_hit_bad =joint_hot
0.12 =eye_hit_bad =liver_known
0.12 =eye_hit_bad =spreading
0.12 =eye_pain =hurts_move
0.12 =face_droop =face_injury
0.12 =face_droop =head_danger
0.12 =face_odd =throat_tight
0.12 =fainted =squeezing_word
0.12 =fainted =sudden
0.12 =fainted =vomiting
0.12 =fall_any =radiates
0.12 =fall_any =weak_one_side
0.12 =fall_hard =legs_gone
0.12 =feels_sleepy =fight_blow
0.12 =fell_baby =hours_pain
0.12 =fever =right_side
0.12 =flank_pain =limb_injury
0.12 =flank_pain =tingling_hands
0.12 =flank_pain =weak_any
0.12 =frostbite =limb_cold_pale
0.12 =getting_worse =hours_pain
0.12 =getting_worse =one_side_belly
0.12 =goodbye_note =means_mentioned
0.12 =goodbye_note =using_word
0.12 =green_vomit =swelling
0.12 =hanging_attempt =limb_injury
0.12 =harm_others =heat_exposure
0.12 =head_danger =hurts_move
0.12 =head_danger =many_days
0.12 =head_danger =mottled
0.12 =head_danger =purple_word
0.12 =head_danger =urinary_stuck
0.12 =head_danger =wont_go_away
0.12 =headache =many_days
0.12 =headache =wont_go_away
0.12 =heart_condition =sudden
0.12 =hernia =radiates_groin
0.12 =hernia_stuck =muscle_cramps
0.12 =hernia_stuck =neck_swelling
0.12 =hernia_stuck =radiates_groin
0.12 =hernia_stuck =severe_weakness
0.12 =hernia_stuck =stab_shot
0.12 =hip_hurts =hours_pain
0.12 =hip_hurts =purple_word
0.12 =hip_hurts =sudden
0.12 =hit_hard =pale_clammy
0.12 =hit_hard =purple_word
0.12 =hives =new_medicine
0.12 =hoarse =one_side_belly
0.12 =hoarse =swallow_trouble
0.12 =hours_pain =scratched
0.12 =hurts_move =limp_refuses
0.12 =hurts_move =squeezing_word
0.12 =hurts_move =stomach_burn
0.12 =hurts_move =wakes
0.12 =hurts_move =weak_any
0.12 =immunosuppressed =near_faint
0.12 =immunosuppressed =vomiting
0.12 =jaw_arm_sweat =squeezing_word
0.12 =ketone_breath =vomiting_constantly
0.12 =leg_swelling_one =purple_word
0.12 =light_hurts =purple_rash
0.12 =light_hurts =purple_word
0.12 =light_hurts =rash
0.12 =light_hurts =vomiting
0.12 =limb_injury
0.12 =limb_injury =pleuritic
0.12 =limb_injury =severe_headache
0.12 =limp_leg =vomiting
0.12 =liver_known =vomiting
0.12 =liver_known =vomiting_blood
0.12 =long_bleed =speech_garbled
0.12 =long_bleed =unresponsive
0.12 =means_mentioned =unresponsive
0.12 =mouth_burning =throat_tight
0.12 =near_faint =radiates
0.12 =numb_any =possible_fracture
0.12 =one_side_belly =one_side_throat
0.12 =one_side_belly =throat_sore
0.12 =overdose_taken =slow_heart
0.12 =pain_any =swelling_lips
0.12 =pain_any =tia_resolved
0.12 =pale_clammy =tearing
0.12 =possible_fracture =tingling_hands
0.12 =pregnant =rigors_hard
0.12 =racing_heart =trunk_pain
0.12 =radiates =severe_pain
0.12 =radiates =shoulder_pain
0.12 =recent_surgery =trunk_pain
0.12 =rigors =squeezing_word
0.12 =saddle_numb =squeezing_word
0.12 =shaking =swelling
0.12 =speech =squeezing_word
0.12 =speech =trunk_pain
0.12 =squeezing_word =vomiting_constantly
0.12 =squeezing_word =wound_infected
0.12 =sudden =sweating
0.12 =sugar_extreme =thirsty
0.12 =sweating =tearing
0.12 =swelling_throat =ulcer_nsaid
0.12 =tongue_swollen =ulcer_nsaid
0.12 =vomiting =wakes
0.12 ^ _ carbon
0.12 ^ _ dizzy
0.12 ^ _ soak
0.12 ^ _ urine
0.12 ^ ive
0.12 ^ shoulder
0.12 a _ black
0.12 a _ every
0.12 a _ right
0.12 a _ she
0.12 a _ splinter
0.12 a cut
0.12 a dent
0.12 a grunt
0.12 a jellyfish
0.12 a saw
0.12 act weird
0.12 after _ birth
0.12 after giv
0.12 ago _ soak
0.12 agony
0.12 alcohol and
0.12 all _ the
0.12 an
0.12 and _ arm
0.12 and _ eat
0.12 and _ poop
0.12 and _ pulse
0.12 and _ smile
0.12 and _ the
0.12 and _ weird
0.12 and shaky
0.12 arm say
0.12 at rest
0.12 attack _ think
0.12 awake but
0.12 baby _ evil
0.12 back _ her
0.12 bad _ im
0.12 ball
0.12 bang _ head
0.12 bang his
0.12 batteri _ the
0.12 bear
0.12 been _ green
0.12 been _ it
0.12 been _ to
0.12 been over
0.12 behind _ head
0.12 bit _ knuckle
0.12 blood _ a
0.12 blood _ jelly
0.12 blood in
0.12 bother
0.12 boy _ breath
0.12 but _ left
0.12 but the
0.12 call _ said
0.12 call and
0.12 carbon _ poison
0.12 chest through
0.12 chok _ everyth
0.12 climb _ stair
0.12 climb the
0.12 coffee run
0.12 cold _ blue
0.12 cotton
0.12 cough _ bright
0.12 cough _ red
0.12 crash _ my
0.12 crohn _ my
0.12 crohn and
0.12 crook and
0.12 dark
0.12 daughter is
0.12 day hes
0.12 dent
0.12 dent in
0.12 dialysi _ miss
0.12 diarrhea #11+
0.12 diarrhea and
0.12 dizzy like
0.12 doesnt _ to
0.12 doesnt want
0.12 doubl over
0.12 double _ my
0.12 down on
0.12 everyth _ spinn
0.12 everyth and
0.12 evil
0.12 eye _ is
0.12 eye _ skin
0.12 eyelid _ mouth
0.12 face _ numb
0.12 fast _ his
0.12 feel _ leg
0.12 feet and
0.12 fell off
0.12 fever _ throw
0.12 fit on
0.12 foot _ red
0.12 foreskin _ stuck
0.12 fork _ the
0.12 fork and
0.12 fork in
0.12 friend _ goodbye
0.12 from _ chest
0.12 gain #
0.12 giv birth
0.12 got my
0.12 green _ and
0.12 groin and
0.12 had surgery
0.12 has _ dent
0.12 has _ pain
0.12 has _ rash
0.12 have crohn
0.12 he
0.12 he _ hold
0.12 he _ outside
0.12 head _ got
0.12 head _ splitt
0.12 headache _ wont
0.12 heat all
0.12 her diaper
0.12 her neck
0.12 her smile
0.12 hernia popp
0.12 hes _ -mak
0.12 hes _ weird
0.12 hes super
0.12 hiccup and
0.12 high _ my
0.12 higher _ the
0.12 higher than
0.12 him _ hes
0.12 his _ hes
0.12 his shirt
0.12 horrible
0.12 hot _ red
0.12 hurt _ more
0.12 hurt _ move
0.12 hurt _ one
0.12 hurt way
0.12 husband _ cant
0.12 husband _ to
0.12 husband hit
0.12 husband sudden
0.12 husband threaten
0.12 i _ be
0.12 i _ crohn
0.12 i _ get
0.12 i have
0.12 i inhale
0.12 i see
0.12 i wipe
0.12 im blue
0.12 im pee
0.12 in _ walker
0.12 inhal _ in
0.12 inhale
0.12 is _ cotton
0.12 is _ has
0.12 is _ today
0.12 is evil
0.12 is splitt
0.12 is stuck
0.12 is tingl
0.12 is weird
0.12 its _ gas
0.12 its _ white
0.12 its spread
0.12 ive _ a
0.12 jaw _ i
0.12 jellyfish
0.12 just _ out
0.12 just broke
0.12 just gas
0.12 keep vomit
0.12 kind
0.12 knife and
0.12 lab _ and
0.12 lab call
0.12 left arm
0.12 left eyelid
0.12 leg _ turn
0.12 leg up
0.12 letter _ my
0.12 light are
0.12 light head
0.12 like _ drunk
0.12 like cotton
0.12 like jelly
0.12 los weight
0.12 me _ the
0.12 metal flew
0.12 minute now
0.12 monoxide poison
0.12 month along
0.12 more _ it
0.12 mother on
0.12 my _ down
0.12 my _ twice
0.12 my peni
0.12 my pupil
0.12 near my
0.12 nephew _ is
0.12 newborn _ throw
0.12 night now
0.12 no -wait
0.12 normal _ my
0.12 normal that
0.12 not even
0.12 not sure
0.12 now _ real
0.12 now _ vomit
0.12 nowhere and
0.12 of _ cough
0.12 of _ have
0.12 of everyth
0.12 ok _ i
0.12 on _ bump
0.12 on _ meter
0.12 on everyth
0.12 on ice
0.12 on in
0.12 other
0.12 out _ i
0.12 oxy
0.12 pad _ half
0.12 pain _ on
0.12 pain _ week
0.12 pain every
0.12 pain low
0.12 popp _ my
0.12 popp in
0.12 pregnant
0.12 pressure _ an
0.12 pretty bad
0.12 pull _ leg
0.12 pupil look
0.12 real _ today
0.12 right ear
0.12 right rib
0.12 run out
0.12 saw and
0.12 scrotum _ swollen
0.12 see two
0.12 severe _ in
0.12 severe belly
0.12 shak _ confus
0.12 sharp _ pain
0.12 she _ hot
0.12 shoot himself
0.12 shrimp _ now
0.12 sick with
0.12 since _ he
0.12 since _ steak
0.12 since _ woke
0.12 site
0.12 skin _ eye
0.12 skin turn
0.12 slipp _ ice
0.12 smell like
0.12 smoke
0.12 smoke in
0.12 so _ he
0.12 soft bump
0.12 some bleach
0.12 someth popp
0.12 son testicle
0.12 spill
0.12 spinn and
0.12 spot _ a
0.12 spot _ her
0.12 stair in
0.12 still _ in
0.12 stomach _ swollen
0.12 stop and
0.12 stopp _ two
0.12 struggl
0.12 struggl _ breathe
0.12 struggl to
0.12 stuck _ fork
0.12 stuck behind
0.12 stumbl
0.12 sudden have
0.12 sweat bucket
0.12 swollen _ sore
0.12 take eliqui
0.12 terrible _ pain
0.12 testicle sudden
0.12 text _ and
0.12 than _ look
0.12 that _ and
0.12 the _ hit
0.12 the _ now
0.12 the _ thi
0.12 the belly
0.12 the blood
0.12 the chill
0.12 throat
0.12 throat _ on
0.12 throat on
0.12 throw _ all
0.12 throw _ green
0.12 time it
0.12 to _ groin
0.12 to _ people
0.12 to stop
0.12 today ive
0.12 today the
0.12 tonsil out
0.12 trailer
0.12 tried
0.12 tried _ hang
0.12 tried to
0.12 two _ everyth
0.12 two _ now
0.12 up _ clot
0.12 up _ confus
0.12 up _ red
0.12 up _ she
0.12 up after
0.12 up bright
0.12 us have
0.12 vision went
0.12 vomit _ stuff
0.12 warfarin bump
0.12 was blue
0.12 water _ broke
0.12 way more
0.12 way too
0.12 we dont
0.12 week _ im
0.12 week _ of
0.12 week _ she
0.12 week pregnant
0.12 what day
0.12 wheel
0.12 wheez after
0.12 when _ inhale
0.12 when _ wipe
0.12 wipe
0.12 with
0.12 with _ bad
0.12 with _ i
0.12 without _ and
0.12 woke _ gasp
0.12 word _ out
0.12 word since
0.12 wound _ red
0.12 yesterday morn
0.12 you _ see
0.12 you can
0.12 zoo
0.11 #11+ _ had
0.11 -all _ and
0.11 -drink _ cant
0.11 -gas -or
0.11 <had <my
0.11 <to _ <panic
0.11 =a_lot =burned_hand
0.11 =a_lot =jaundice
0.11 =a_lot =silent_for_a_reason
0.11 =a_lot =swallow_trouble
0.11 =a_lot =wont_swallow
0.11 =abuse_danger =breathe_word
0.11 =abuse_danger =fainted
0.11 =abuse_danger =short_breath
0.11 =acts_drunk =not_drinking
0.11 =acts_drunk =wont_feed
0.11 =alcohol =car_crash
0.11 =alcohol =cut_by_accident
0.11 =alcohol =hit_hard
0.11 =alcohol =not_drinking
0.11 =alcohol =sugar_low
0.11 =alcohol =sugar_very_low
0.11 =allergen =nail_word
0.11 =arm_or_jaw_too =days_many
0.11 =arm_or_jaw_too =hours_pain
0.11 =armed_now =harm_others
0.11 =at_rest =chest_any
0.11 =at_rest =no_urine
0.11 =at_rest =pain_any
0.11 =at_rest =squeezing_word
0.11 =back_pain =belly_pain
0.11 =back_pain =rigors_hard
0.11 =back_pain =shaking
0.11 =bad_headache =bp_extreme
0.11 =bad_headache =bp_high
0.11 =bad_headache =bp_very_high
0.11 =bad_headache =burn_severity
0.11 =bad_headache =fall_any
0.11 =belly_blow =fall_any
0.11 =belly_blow =fight_blow
0.11 =belly_hard =fall_any
0.11 =belly_hard =fight_blow
0.11 =belly_hit =limb_bleeds
0.11 =belly_hit =limp_leg
0.11 =belly_hit =limp_refuses
0.11 =belly_hit =near_faint
0.11 =belly_hit =wound
0.11 =belly_pain =limp_leg
0.11 =belly_pain =limp_refuses
0.11 =belly_pain =pancreas
0.11 =belly_pain =poison_swallowed
0.11 =belly_pain =vomiting
0.11 =belly_word =newborn
0.11 =belly_word =pancreas
0.11 =belly_word =poison_swallowed
0.11 =belly_word =young_baby
0.11 =birth_now =fall_any
0.11 =birth_now =head_injury
0.11 =birth_now =hit_hard
0.11 =birth_now =limb_injury
0.11 =bite_bad =eye_spot
0.11 =bite_bad =vomiting_constantly
0.11 =bleeding_any =confused
0.11 =bleeding_any =one_side_belly
0.11 =bleeding_any =refuses
0.11 =bleeding_any =sting
0.11 =bleeding_heavy =rectal_bleeding
0.11 =blood_in_urine =flank_pain
0.11 =blood_in_urine =pain_any
0.11 =blood_streak =eye_pain
0.11 =blood_streak =eye_spot
0.11 =blood_streak =tick
0.11 =bluish =choking_passed
0.11 =bluish =jaw_arm_sweat
0.11 =bluish =phlegm
0.11 =blurry_vision =face_blisters
0.11 =born_part =limb_injury
0.11 =born_part =water_broke
0.11 =born_part =waters_said
0.11 =bp_high =hours_pain
0.11 =breath_pauses =turning_blue
0.11 =breathe_word =cast_tight
0.11 =breathe_word =days_many
0.11 =breathe_word =limb_injury
0.11 =breathe_word =sting
0.11 =burn_big =smoke
0.11 =burn_severity =child_in_medicine
0.11 =burn_severity =confused
0.11 =burn_severity =contact_lens
0.11 =burn_severity =drank
0.11 =burn_severity =eye_spot
0.11 =burn_severity =one_eye
0.11 =burn_severity =swallow_trouble
0.11 =burn_severity =wont_swallow
0.11 =cant_stand =fever
0.11 =cant_stand =racing_heart
0.11 =cant_straighten =head_danger
0.11 =cant_straighten =vomiting
0.11 =car_crash =child_got_pills
0.11 =car_crash =getting_worse
0.11 =car_crash =hernia_stuck
0.11 =car_crash =poison_swallowed
0.11 =cast_tight =hernia_stuck
0.11 =cast_tight =pleuritic
0.11 =cast_tight =short_breath
0.11 =chemical_word =hours_pain
0.11 =chest_any =eye_hit_bad
0.11 =chest_any =new_baby
0.11 =chest_lasting =cough
0.11 =chest_lasting =discharge
0.11 =chest_lasting =every_one_of_them
0.11 =chest_lasting =nerve_muscle
0.11 =chest_lasting =plant_eaten
0.11 =chest_lasting =weak_breathing
0.11 =chest_pain =cough
0.11 =chest_pain =eye_hit_bad
0.11 =chest_pain =new_baby
0.11 =chest_pressure =eye_hit_bad
0.11 =child_got_pills =elderly
0.11 =choking =co_words
0.11 =choking =hoarse
0.11 =choking =pain_any
0.11 =choking_passed =turning_blue
0.11 =cholinergic =neck_swelling
0.11 =clot_risk =hernia_stuck
0.11 =clot_risk =rigors_hard
0.11 =co_words =hernia_stuck
0.11 =confused =never_spoke_word
0.11 =confused =no_urine
0.11 =confused =racing_heart
0.11 =confused =swelling
0.11 =confused =took_some_pills
0.11 =confused =uti
0.11 =contact_lens =eye_spot
0.11 =cough =rash
0.11 =cough =swelling_face
0.11 =coughs_blood =hurts_breathing
0.11 =cut_by_accident =head_injury
0.11 =cut_by_accident =heavy_fell
0.11 =dangerous_person =eye_hit_bad
0.11 =dangerous_person =hit_hard
0.11 =dangerous_person =limp_leg
0.11 =dangerous_person =limp_refuses
0.11 =dangerous_person =wound_infected
0.11 =days_many =pleuritic
0.11 =days_many =rigors
0.11 =days_many =squeezing_word
0.11 =days_many =urinary_stuck
0.11 =deformed =weak_one_side
0.11 =diabetes =nail_word
0.11 =discharge =rigors
0.11 =dizzy =wakes
0.11 =drooling =neck_swelling
0.11 =droopy_lid =hours_pain
0.11 =dry_mouth =wont_feed
0.11 =during_exercise =refuses
0.11 =ear_wax =racing_heart
0.11 =elderly =no_urine
0.11 =elderly =overdose_taken
0.11 =elderly =sweating
0.11 =eye_area =eye_spot
0.11 =eye_area =head_injury
0.11 =eye_area =pierced_through
0.11 =eye_area =wheeze_word
0.11 =eye_hit_bad =face_blisters
0.11 =eye_hit_bad =pancreas
0.11 =eye_hit_bad =pelvic_pain
0.11 =eye_hit_bad =swallow_trouble
0.11 =eye_hit_bad =thirsty
0.11 =eye_hit_bad =wont_swallow
0.11 =eye_pain =eye_spot
0.11 =eye_pierced =pierced_through
0.11 =eye_pierced =stab_shot
0.11 =eye_spot
0.11 =eye_spot =pain_any
0.11 =fall_any =limp_refuses
0.11 =fall_any =short_breath
0.11 =fall_any =tia_resolved
0.11 =fall_any =wound
0.11 =feels_sleepy =hours_pain
0.11 =feels_sleepy =sudden
0.11 =fever =inconsolable
0.11 =fever =stomach_burn
0.11 =fever =upper_belly_pain
0.11 =flank_pain =rigors_hard
0.11 =flank_pain =shaking
0.11 =foggy_only =rigors_hard
0.11 =getting_worse =hit_hard
0.11 =getting_worse =purple_word
0.11 =getting_worse =vomiting
0.11 =hallucinating =sudden
0.11 =halos =vomiting
0.11 =head_danger =kidney_stone
0.11 =head_danger =numb_any
0.11 =head_danger =sugar_low
0.11 =head_injury =heavy_fell
0.11 =head_injury =unequal_pupils
0.11 =head_injury =vomit_few
0.11 =headache =high_fever
0.11 =headache =recent_travel
0.11 =headache =rigors
0.11 =heat_danger =weak_one_side
0.11 =heat_exposure =weak_one_side
0.11 =hernia =long_bleed
0.11 =hernia =severe_pain
0.11 =hernia_stuck =swelling_lips
0.11 =hernia_word =long_bleed
0.11 =hernia_word =severe_pain
0.11 =high_fever =limp_leg
0.11 =high_fever =tia_resolved
0.11 =hip_fracture =limb_injury
0.11 =hip_hurts =rash
0.11 =hit_hard =limp_leg
0.11 =hit_hard =limp_refuses
0.11 =hit_hard =near_faint
0.11 =hit_hard =poison_swallowed
0.11 =hit_hard =short_breath
0.11 =hoarse =hours_pain
0.11 =hours_pain =nerve_muscle
0.11 =hours_pain =now_at_rest
0.11 =hours_pain =recent_travel
0.11 =hours_pain =stumbles
0.11 =hurts_move =vomiting
0.11 =inconsolable =pain_any
0.11 =injection_joint =pleuritic
0.11 =injection_joint =rigors_hard
0.11 =injection_joint =shaking
0.11 =jaw_arm_sweat =trunk_pain
0.11 =jaw_locked =swallow_trouble
0.11 =jaw_locked =throat_tight
0.11 =jaw_locked =wont_swallow
0.11 =kidney_stone =vomiting
0.11 =limb_bleeds =soaking_pad
0.11 =limb_cold_pale =severe_weakness
0.11 =limb_injury =purple_word
0.11 =limp_leg =racing_heart
0.11 =limp_refuses =racing_heart
0.11 =long_bleed =numb_any
0.11 =long_bleed =using_word
0.11 =many_days =rigors
0.11 =means_mentioned =using_word
0.11 =moved_right =severe_pain
0.11 =nail_word =vomiting
0.11 =not_drinking =wont_feed
0.11 =numb_any =speech
0.11 =one_side_belly =tearing
0.11 =overdose_taken =unresponsive
0.11 =pain_any =pancreas
0.11 =pain_any =pelvic_pain
0.11 =pain_any =stomach_burn
0.11 =pain_beyond =rash
0.11 =pale_clammy =vomiting
0.11 =pancreas
0.11 =pancreas =squeezing_word
0.11 =pancreas =trunk_pain
0.11 =pancreas =upper_belly_pain
0.11 =pelvic_pain
0.11 =pelvic_pain =squeezing_word
0.11 =phlegm =short_breath
0.11 =plant_eaten =vomiting_constantly
0.11 =pleuritic =recent_infection
0.11 =pleuritic =recent_surgery
0.11 =poison_swallowed =vomiting_constantly
0.11 =postpartum_smell =wound
0.11 =pregnant =upper_belly_pain
0.11 =preterm_weeks =squeezing_word
0.11 =purple_word =radiates_groin
0.11 =rash =wheeze_word
0.11 =recent_surgery =rigors_hard
0.11 =recent_surgery =shaking
0.11 =refuses =vomiting
0.11 =rigors =severe_weakness
0.11 =rigors =tropics
0.11 =rigors =upper_belly_pain
0.11 =rigors =weak_any
0.11 =rigors_hard =severe_weakness
0.11 =rigors_hard =sugar_very_low
0.11 =rigors_hard =vomiting
0.11 =rigors_hard =weak_any
0.11 =seizure_repeat =unresponsive
0.11 =severe_pain =shoulder_pain
0.11 =severe_pain =urinary_stuck
0.11 =severe_pain =urinary_stuck_long
0.11 =shaking =uti
0.11 =shoulder_pain =tearing
0.11 =shoulder_pain =trunk_pain
0.11 =squeezing_word =wound
0.11 =stab_shot =suicidal
0.11 =sting =throat_tight
0.11 =stroke_word =tingling_hands
0.11 =stroke_word =weak_any
0.11 =sudden =weak_one_side
0.11 =sudden =worst_ever_sick
0.11 =swallow_trouble =tooth
0.11 =swelling =wheeze_word
0.11 =swelling_lips =vomiting
0.11 =swelling_lips =wheeze_word
0.11 =tetanus_due =wound
0.11 =throat_tight =tooth
0.11 =tooth =wont_swallow
0.11 =unresponsive =vomiting
0.11 =uti =vomiting
0.11 =vomiting =wound
0.11 ?and
0.11 ?of _ ?stroke
0.11 ^ _ husband
0.11 ^ _ pulse
0.11 ^ _ question
0.11 ^ _ roommat
0.11 ^ _ sting
0.11 ^ _ tightnes
0.11 ^ _ tree
0.11 ^ _ way
0.11 ^ _ wrong
0.11 ^ battery
0.11 ^ did
0.11 ^ high
0.11 ^ meter
0.11 a _ clot
0.11 a _ with
0.11 a burn
0.11 a copperhead
0.11 a marathon
0.11 a miscarriage
0.11 a party
0.11 after drink
0.11 all my
0.11 an antacid
0.11 and _ bulg
0.11 and _ drench
0.11 and _ son
0.11 and threw
0.11 ankle it
0.11 antifreeze _ accident
0.11 arm is
0.11 at _ so
0.11 back _ ghana
0.11 back start
0.11 bad see
0.11 be fine
0.11 been _ like
0.11 been sav
0.11 behind _ eye
0.11 belly _ rock
0.11 belly _ so
0.11 bloody
0.11 bottom and
0.11 breathe _ down
0.11 bunk
0.11 burn his
0.11 but _ she
0.11 by _ copperhead
0.11 calf _ and
0.11 came _ all
0.11 can _ but
0.11 cant _ good
0.11 car _ limp
0.11 car and
0.11 car my
0.11 chainsaw _ everywhere
0.11 chainsaw blood
0.11 chill headache
0.11 color part
0.11 com _ his
0.11 com from
0.11 confus _ my
0.11 control
0.11 cough _ and
0.11 cough but
0.11 cried _ she
0.11 cried now
0.11 dad _ has
0.11 daughter
0.11 deep _ can
0.11 deep _ her
0.11 deeper
0.11 diarrhea _ #99+
0.11 did noth
0.11 didnt eat
0.11 doesnt _ my
0.11 down _ i
0.11 down _ im
0.11 drank _ bottle
0.11 drank _ cleaner
0.11 drank _ of
0.11 drank drain
0.11 drench
0.11 dropp _ fork
0.11 drunk _ he
0.11 drunk but
0.11 dryer outlet
0.11 ear after
0.11 every few
0.11 eye turn
0.11 face _ lopsid
0.11 face is
0.11 face went
0.11 fall off
0.11 father _ been
0.11 father has
0.11 feed _ shoot
0.11 feed it
0.11 feel _ bottom
0.11 feel _ it
0.11 fell _ roof
0.11 fever shak
0.11 fine _ -me
0.11 fine without
0.11 finger thing
0.11 fistula
0.11 for _ past
0.11 fork _ her
0.11 four _ and
0.11 friend _ too
0.11 from ghana
0.11 fruity breath
0.11 gave _ #
0.11 grandma ate
0.11 green stuff
0.11 gun _ his
0.11 hand _ weak
0.11 hang myself
0.11 have _ back
0.11 have _ tear
0.11 havent -pass
0.11 havent _ -gas
0.11 he _ drink
0.11 he _ some
0.11 he _ when
0.11 he wont
0.11 head _ now
0.11 headache _ now
0.11 heart _ weird
0.11 heartburn but
0.11 her left
0.11 her nose
0.11 her sugar
0.11 her throat
0.11 hes _ at
0.11 hes _ out
0.11 hes _ week
0.11 hes gonna
0.11 hes mak
0.11 how _ can
0.11 hurt cant
0.11 i _ -pass
0.11 i _ chest
0.11 i _ letter
0.11 i _ vomit
0.11 if i
0.11 im _ to
0.11 im drench
0.11 in _ fight
0.11 in _ friday
0.11 in my
0.11 infection _ swollen
0.11 instead of
0.11 insulin _ didnt
0.11 irregular and
0.11 is _ his
0.11 is sweaty
0.11 is two
0.11 it _ acros
0.11 it _ on
0.11 it _ up
0.11 its _ a
0.11 its _ on
0.11 its bleed
0.11 its deep
0.11 its leak
0.11 ive _ fever
0.11 ive _ had
0.11 ive _ sav
0.11 joint
0.11 kick _ night
0.11 kid _ be
0.11 kid will
0.11 know what
0.11 left _ my
0.11 leg _ been
0.11 leg swollen
0.11 letter to
0.11 lie down
0.11 life _ my
0.11 life _ out
0.11 line
0.11 lip tingl
0.11 liquid
0.11 long can
0.11 look foggy
0.11 lost _ for
0.11 lower _ belly
0.11 many _ my
0.11 many of
0.11 min _ and
0.11 muffl and
0.11 my _ chest
0.11 my _ not
0.11 my _ will
0.11 my home
0.11 my joint
0.11 my long
0.11 my name
0.11 my roommat
0.11 myself _ pain
0.11 myself _ purpose
0.11 myself back
0.11 neck _ swollen
0.11 neck _ vomit
0.11 night _ now
0.11 night i
0.11 now _ belly
0.11 now _ doesnt
0.11 now _ she
0.11 now _ throat
0.11 numb _ one
0.11 nut _ like
0.11 nut hurt
0.11 of _ dog
0.11 one _ of
0.11 open his
0.11 or two
0.11 out while
0.11 pain start
0.11 pale _ sweaty
0.11 part
0.11 past hour
0.11 pee myself
0.11 piece _ hot
0.11 pill _ hour
0.11 pill _ ive
0.11 pill an
0.11 purpose _ its
0.11 purpose and
0.11 ran _ marathon
0.11 ran out
0.11 red _ hes
0.11 rib _ eat
0.11 right _ i
0.11 room and
0.11 roommat
0.11 rubb
0.11 rubb _ left
0.11 runn
0.11 runn down
0.11 sav
0.11 sav _ my
0.11 sav up
0.11 say _ gonna
0.11 second _ turn
0.11 section _ day
0.11 shak _ and
0.11 sharp chest
0.11 she _ #11+
0.11 she _ confus
0.11 she _ ok
0.11 she _ see
0.11 she _ start
0.11 she _ throw
0.11 she ate
0.11 shiver _ fever
0.11 shoot acros
0.11 shunt
0.11 since _ did
0.11 since _ long
0.11 since an
0.11 sister
0.11 sitt _ my
0.11 skipp a
0.11 slipp on
0.11 smile look
0.11 soak _ the
0.11 some _ the
0.11 some of
0.11 someth and
0.11 someth at
0.11 someth like
0.11 speech _ off
0.11 start #11+
0.11 sudden _ and
0.11 sudden _ its
0.11 sudden i
0.11 swollen _ the
0.11 take _ bottle
0.11 talk _ her
0.11 testicle hurt
0.11 the _ outlet
0.11 the _ part
0.11 the _ towel
0.11 the ankle
0.11 the fridge
0.11 the lab
0.11 the past
0.11 the pressure
0.11 then _ was
0.11 ther _ red
0.11 ther thi
0.11 thi _ he
0.11 thi weekend
0.11 third towel
0.11 threaten _ kill
0.11 throat _ turn
0.11 throat hes
0.11 throbb and
0.11 time _ breath
0.11 time a
0.11 to _ or
0.11 to _ right
0.11 toddler _ bleach
0.11 too _ of
0.11 tree _ fell
0.11 type
0.11 under _ jaw
0.11 up _ day
0.11 up _ pill
0.11 up _ since
0.11 up proper
0.11 upper belly
0.11 used meth
0.11 vodka _ i
0.11 vomit _ is
0.11 vomit _ say
0.11 walk _ my
0.11 was work
0.11 water
0.11 weaknes
0.11 wet _ back
0.11 wheez _ one
0.11 wheez on
0.11 will _ fine
0.11 with _ my
0.11 with _ under
0.11 with half
0.11 wont _ the
0.11 wont eat
0.11 wont take
0.11 wrist _ wont
0.11 wrote _ to
0.11 wrote letter
0.11 yesterday _ cant
0.1 #11+ _ he
0.1 #11+ with
0.1 #99+ _ he
0.1 #99+ _ thi
0.1 #99+ shak
0.1 -and
0.1 -fed
0.1 -fed since
0.1 -today
0.1 -work
0.1 <of _ <in
0.1 <someth
0.1 =a_lot =cold_limb
0.1 =a_lot =drank
0.1 =a_lot =hurts_move
0.1 =a_lot =joint_hot
0.1 =a_lot =long_bleed
0.1 =a_lot =nosebleed
0.1 =a_lot =swelling_throat
0.1 =a_lot =tongue_swollen
0.1 =abuse_danger =hoarse
0.1 =alcohol =stumbles
0.1 =alcohol =thirsty
0.1 =alcohol =weight_loss
0.1 =allergen =ulcer_nsaid
0.1 =asthma =using_word
0.1 =at_rest =clot_risk
0.1 =at_rest =coughs_blood
0.1 =at_rest =pink_foam
0.1 =back_pain =limb_injury
0.1 =back_pain =urinary_stuck
0.1 =back_pain =weak_one_side
0.1 =belly_blow =near_faint
0.1 =belly_hard =dangerous_person
0.1 =belly_hit =eye_area
0.1 =belly_hit =headache
0.1 =belly_pain =bleeding_any
0.1 =belly_pain =cant_stand
0.1 =belly_pain =no_insulin
0.1 =belly_pain =wont_feed
0.1 =belly_surgery_recent =severe_pain
0.1 =belly_word =bleeding_any
0.1 =belly_word =fainted
0.1 =belly_word =high_fever
0.1 =belly_word =no_injury
0.1 =belly_word =no_insulin
0.1 =belly_word =sudden
0.1 =bite_bad =bluish
0.1 =bite_bad =soaking_pad
0.1 =bite_bad =thirsty
0.1 =bladder_bowel_loss =tingling_hands
0.1 =bleeding_any =blow_ribs
0.1 =bleeding_any =weak_any
0.1 =bleeding_heavy =burn_severity
0.1 =blood_thinner =heart_condition
0.1 =blood_thinner =rectal_blood
0.1 =blood_thinner =stool_blood
0.1 =blood_thinner =weak_any
0.1 =blow_chest =fainted
0.1 =blow_chest =tia_resolved
0.1 =bluish =elderly
0.1 =bluish =getting_worse
0.1 =bluish =numb_any
0.1 =bluish =squeezing_word
0.1 =blurry_vision =vomiting
0.1 =born_now =burn_severity
0.1 =born_now =chest_lasting
0.1 =born_now =hours_pain
0.1 =bp_high =short_breath
0.1 =bp_medicine =days_many
0.1 =breathe_word =cant_lie_flat
0.1 =breathe_word =chest_any
0.1 =breathe_word =sudden
0.1 =burn_any =cut_self
0.1 =burn_big =cut_self
0.1 =burn_severity =head_injury
0.1 =burn_severity =high_fever
0.1 =burn_severity =limb_bleeds
0.1 =burn_severity =suicidal
0.1 =calf =days_many
0.1 =calf =one_side_belly
0.1 =cannot_breathe =many_days
0.1 =cannot_breathe =opioid
0.1 =cannot_breathe =severe_weakness
0.1 =cannot_breathe =swelling_lips
0.1 =cannot_move_side =limp_leg
0.1 =cant_lie_flat =swelling
0.1 =cant_stand =dangerous_person
0.1 =cant_stand =diarrhea
0.1 =cant_stand =recent_infection
0.1 =cant_stand =stumbles
0.1 =cant_stand =trunk_pain
0.1 =chemical_word =fall_any
0.1 =chemical_word =heart_condition
0.1 =chemical_word =hit_hard
0.1 =chemical_word =self_harm_now
0.1 =chest_any =ear_wax
0.1 =chest_any =getting_worse
0.1 =chest_any =tia_resolved
0.1 =chest_lasting =drank
0.1 =chest_lasting =drug_named
0.1 =chest_lasting =fall_hard
0.1 =chest_lasting =ketone_breath
0.1 =chest_lasting =muscle_cramps
0.1 =chest_lasting =retractions
0.1 =chest_lasting =weight_loss
0.1 =chest_pressure =cough
0.1 =chest_sucks =short_breath
0.1 =child_got_pills =fight_blow
0.1 =child_got_pills =stumbles
0.1 =child_got_pills =suicidal
0.1 =clot_risk
0.1 =clot_risk =hurts_move
0.1 =clot_risk =one_side_belly
0.1 =clot_risk =scratched
0.1 =clot_risk =severe_weakness
0.1 =co_words =foggy_only
0.1 =co_words =long_bleed
0.1 =cold_exposure =eye_hit_bad
0.1 =cold_exposure =pale_clammy
0.1 =cold_limb =deep_cut
0.1 =cold_limb =low_mood
0.1 =cold_limb =pale_clammy
0.1 =cold_limb =panic_known
0.1 =cold_limb =scratched
0.1 =collapsed_word =unresponsive
0.1 =confused =eye_pain
0.1 =confused =eye_red
0.1 =confused =hernia_stuck
0.1 =contact_lens =eye_red
0.1 =cough =pleuritic
0.1 =cough =squeezing_word
0.1 =cough =trunk_pain
0.1 =coughs_blood =hit_hard
0.1 =dangerous_person =electric
0.1 =dangerous_person =head_injury
0.1 =dangerous_person =high_fever
0.1 =dangerous_person =jaw_locked
0.1 =dangerous_person =many_stings
0.1 =dangerous_person =retractions
0.1 =dangerous_person =self_harm_now
0.1 =dangerous_person =vomiting_blood
0.1 =dark_urine =trunk_pain
0.1 =days_many =double_now
0.1 =days_many =double_vision
0.1 =days_many =racing_heart
0.1 =days_many =spits_clots
0.1 =days_many =swelling_throat
0.1 =days_many =tongue_swollen
0.1 =diarrhea =limp_leg
0.1 =diarrhea =limp_refuses
0.1 =diarrhea =pale_clammy
0.1 =diarrhea =severe_weakness
0.1 =discharge =leaking
0.1 =double_vision =hours_pain
0.1 =drooling =hoarse
0.1 =drowsy =fell_baby
0.1 =drowsy =vomiting_constantly
0.1 =ear_wax =radiates
0.1 =ear_wax =retractions
0.1 =ear_wax =wont_feed
0.1 =edible_word =head_danger
0.1 =elderly =purple_word
0.1 =elderly =sudden_balance
0.1 =extreme_fever =heat_exposure
0.1 =eye_area =numb_any
0.1 =eye_area =short_breath
0.1 =eye_area =vomiting_constantly
0.1 =eye_hit_bad =one_eye_dim
0.1 =eye_hit_bad =scratched
0.1 =eye_hit_bad =squeezing_word
0.1 =eye_hit_bad =stool_blood
0.1 =eye_pain =foggy_only
0.1 =eye_red =foggy_only
0.1 =fainted =severe_headache
0.1 =fainted =speech
0.1 =fall_hard =vomiting_constantly
0.1 =fast_breathing =purple_word
0.1 =fast_breathing =trunk_pain
0.1 =fever =getting_worse
0.1 =fever =sickle_cell
0.1 =fever =vomiting_constantly
0.1 =fight_blow =means_mentioned
0.1 =fight_blow =overdose_taken
0.1 =fight_blow =using_word
0.1 =flank_pain =sudden
0.1 =flu_bad =racing_heart
0.1 =foggy_only =pain_any
0.1 =gallbladder =trunk_pain
0.1 =gradual_numb =weak_any
0.1 =gums_bleed =head_danger
0.1 =half_body =hours_pain
0.1 =head_danger =right_side
0.1 =head_danger =using_word
0.1 =headache =pain_any
0.1 =heart_condition =severe_pain
0.1 =hernia_stuck =numb_any
0.1 =hernia_stuck =shaking
0.1 =hernia_stuck =tooth
0.1 =high_fever =jaundice
0.1 =high_fever =tropics
0.1 =hip_fracture =limp_leg
0.1 =hip_fracture =limp_refuses
0.1 =hip_fracture =pain_any
0.1 =hip_hurts =urinary_stuck
0.1 =hit_hard =spits_clots
0.1 =hit_hard =unresponsive
0.1 =hit_hard =weak_any
0.1 =hours_pain =jaw_arm_sweat
0.1 =hours_pain =muscle_cramps
0.1 =hours_pain =muscle_tear
0.1 =hours_pain =one_eye_dim
0.1 =hours_pain =spreading
0.1 =hours_pain =swallow_trouble
0.1 =hours_pain =wont_swallow
0.1 =hurts_breathing =one_side_belly
0.1 =hurts_move =left_ribs
0.1 =hurts_move =stumbles
0.1 =hypertension =pain_any
0.1 =immunosuppressed =severe_weakness
0.1 =immunosuppressed =short_breath
0.1 =jaundice =right_side
0.1 =jaw_locked =tooth
0.1 =left_ribs =severe_weakness
0.1 =leg_swelling_one =wound
0.1 =limb_injury =limb_trapped
0.1 =limb_injury =turning_blue
0.1 =limp_leg =recent_infection
0.1 =limp_leg =stumbles
0.1 =limp_refuses =recent_infection
0.1 =limp_refuses =stumbles
0.1 =liver_known
0.1 =long_bleed =pregnant
0.1 =long_bleed =swelling_face
0.1 =long_bleed =withdrawal
0.1 =low_mood =radiates
0.1 =making_swell =swelling_throat
0.1 =means_mentioned =speech
0.1 =mouth_sores =new_medicine
0.1 =neck_pain =tingling_hands
0.1 =neck_swelling =one_side_throat
0.1 =new_medicine =swelling_now
0.1 =new_medicine =swelling_throat
0.1 =no_injury =trunk_pain
0.1 =no_insulin =pain_any
0.1 =no_insulin =trunk_pain
0.1 =no_urine =pain_any
0.1 =no_urine =recent_infection
0.1 =not_drinking
0.1 =not_drinking =speech
0.1 =numb_any =panic_known
0.1 =numb_any =thrown_off
0.1 =one_eye =tia_resolved
0.1 =one_side_throat =tooth
0.1 =one_side_throat =tooth_bad
0.1 =opioid =short_breath
0.1 =overdose_taken =short_breath
0.1 =pain_any =weak_legs
0.1 =pain_any =wont_feed
0.1 =pale_clammy =recent_infection
0.1 =pale_clammy =severe_weakness
0.1 =pale_clammy =sugar_very_low
0.1 =panic_known =radiates
0.1 =panic_known =tingling_hands
0.1 =poison_swallowed =self_harm_now
0.1 =purple_word =short_breath
0.1 =purple_word =testicle
0.1 =racing_heart =short_breath
0.1 =recent_infection =rectal_blood
0.1 =recent_infection =retractions
0.1 =recent_infection =severe_weakness
0.1 =recent_infection =stool_blood
0.1 =recent_infection =wont_feed
0.1 =rectal_blood =weak_any
0.1 =retractions =wont_feed
0.1 =severe_pain =throat_sore
0.1 =severe_pain =wound
0.1 =severe_weakness =stumbles
0.1 =severe_weakness =sweating
0.1 =severe_weakness =wakes
0.1 =shoulder_pain =sudden
0.1 =skin_black =squeezing_word
0.1 =speech =vomiting_constantly
0.1 =squeezing_word =urinary_stuck
0.1 =squeezing_word =vaginal_bleeding
0.1 =squeezing_word =wont_feed
0.1 =stool_blood =weak_any
0.1 =stumbles =weak_any
0.1 =sudden =weak_any
0.1 =sugar_very_low =sweating
0.1 =testicle =wakes
0.1 =thirsty =weight_loss
0.1 =tia_resolved
0.1 =tia_resolved =vision_loss
0.1 =tingling_hands =urinary_stuck
0.1 =urine_all_blood =vaginal_bleeding
0.1 =weak_any =weak_one_side
0.1 ^ _ crash
0.1 ^ _ father
0.1 ^ _ used
0.1 ^ _ viagra
0.1 ^ _ want
0.1 ^ _ would
0.1 ^ grandson
0.1 ^ quit
0.1 ^ stopp
0.1 a _ heart
0.1 a _ stick
0.1 a _ stung
0.1 a breath
0.1 a rock
0.1 a thunderclap
0.1 a wall
0.1 afib and
0.1 after _ feed
0.1 after _ miscarriage
0.1 after being
0.1 ago _ she
0.1 all week
0.1 along and
0.1 an _ is
0.1 an _ reaction
0.1 an aneurysm
0.1 an axe
0.1 and _ after
0.1 and _ all
0.1 and _ ankl
0.1 and _ crush
0.1 and _ dog
0.1 and _ even
0.1 and _ fluid
0.1 and _ green
0.1 and _ hasnt
0.1 and _ ive
0.1 and _ up
0.1 and _ worst
0.1 and dizzy
0.1 and dont
0.1 and itch
0.1 and lot
0.1 and shoulder
0.1 and sick
0.1 and sore
0.1 and that
0.1 and tight
0.1 and warm
0.1 and went
0.1 ankl
0.1 are huge
0.1 are slurr
0.1 arm _ blister
0.1 as _ rock
0.1 ask _ same
0.1 ask the
0.1 at lunch
0.1 at practice
0.1 aunt _ copd
0.1 axe
0.1 back #
0.1 bad _ pain
0.1 bare _ and
0.1 bee like
0.1 been _ day
0.1 been _ worse
0.1 been gett
0.1 been pee
0.1 began
0.1 belly _ hurt
0.1 big _ on
0.1 birth _ day
0.1 birth _ home
0.1 birth at
0.1 bleed _ much
0.1 bleed is
0.1 born
0.1 born _ home
0.1 born at
0.1 both arm
0.1 breath _ night
0.1 breathe on
0.1 burn _ arm
0.1 but today
0.1 by _ dog
0.1 bypas _ week
0.1 c _ scar
0.1 came _ #
0.1 camp
0.1 cant _ between
0.1 cant _ fever
0.1 cant _ light
0.1 cant _ lying
0.1 cant _ without
0.1 cant walk
0.1 cast _ so
0.1 caught _ a
0.1 chatter
0.1 chest _ arm
0.1 chest _ say
0.1 chest feel
0.1 close _ eye
0.1 cold _ clammy
0.1 cough _ water
0.1 crazy and
0.1 dad _ off
0.1 day _ when
0.1 deep _ fast
0.1 dizzy and
0.1 doesnt _ what
0.1 dye
0.1 electric _ and
0.1 elephant is
0.1 every half
0.1 eye _ i
0.1 eye _ sunken
0.1 father is
0.1 feel _ ice
0.1 fell _ her
0.1 finger
0.1 floppy _ hard
0.1 flu and
0.1 fluid _ com
0.1 football practice
0.1 for _ and
0.1 from _ period
0.1 gallbladder _ on
0.1 gallbladder out
0.1 gasp _ cant
0.1 gave _ at
0.1 get her
0.1 gibberish
0.1 got _ i
0.1 got _ pacemaker
0.1 grandma _ been
0.1 grandpa has
0.1 grape _ cant
0.1 gray _ she
0.1 had _ gallbladder
0.1 half hour
0.1 hand _ her
0.1 hand went
0.1 has #99+
0.1 has _ headache
0.1 has chest
0.1 hasnt -fed
0.1 hav _ allergic
0.1 hav _ panic
0.1 have _ chest
0.1 have sudden
0.1 have trouble
0.1 he _ -breath
0.1 he _ hit
0.1 he _ open
0.1 he take
0.1 head _ bleed
0.1 head _ i
0.1 head hes
0.1 headach
0.1 heart valve
0.1 hernia _ and
0.1 hernia _ hard
0.1 hes _ -wak
0.1 hes asleep
0.1 hes bleed
0.1 hes limp
0.1 hes pale
0.1 hes real
0.1 hi _ im
0.1 hi and
0.1 his _ are
0.1 his _ arm
0.1 horse and
0.1 husband _ stung
0.1 i _ advice
0.1 i _ eliqui
0.1 i _ home
0.1 i _ pas
0.1 i _ sit
0.1 i _ sudden
0.1 i _ take
0.1 i _ talk
0.1 i _ till
0.1 i _ trouble
0.1 i pick
0.1 i used
0.1 i wait
0.1 i wear
0.1 if it
0.1 im _ but
0.1 im _ voic
0.1 im hear
0.1 im los
0.1 in _ day
0.1 insulin _ day
0.1 into _ pool
0.1 is
0.1 is _ bucket
0.1 is _ ooz
0.1 is _ weight
0.1 is numb
0.1 is rigid
0.1 its crush
0.1 ive ever
0.1 labor
0.1 ladder _ cant
0.1 last _ minut
0.1 left calf
0.1 lift his
0.1 like _ clos
0.1 like _ knife
0.1 like _ thunderclap
0.1 look sunken
0.1 lost _ and
0.1 machine _ its
0.1 machine and
0.1 many _ pill
0.1 many sleep
0.1 minut _ pressure
0.1 minut hes
0.1 miscarriage _ im
0.1 morn _ cant
0.1 my _ ive
0.1 my _ thinner
0.1 my _ tingl
0.1 my metformin
0.1 my pee
0.1 my poop
0.1 my upper
0.1 narcan
0.1 need _ cancel
0.1 needle _ the
0.1 now _ get
0.1 numb _ hour
0.1 numb _ there
0.1 numb an
0.1 numb down
0.1 of _ blue
0.1 of _ left
0.1 of _ shak
0.1 of _ son
0.1 of metal
0.1 out _ football
0.1 over _ the
0.1 pain of
0.1 pee _ look
0.1 pill with
0.1 pok out
0.1 pulse _ #11+
0.1 rac _ #99+
0.1 rac _ im
0.1 right _ it
0.1 ripp _ in
0.1 rock and
0.1 say _ elephant
0.1 say _ feel
0.1 say an
0.1 section scar
0.1 seizure right
0.1 shak _ hard
0.1 shak fever
0.1 shaky and
0.1 she _ #
0.1 she cut
0.1 she feel
0.1 shock _ my
0.1 shock and
0.1 shoulder _ and
0.1 sickle
0.1 sickle cell
0.1 since a
0.1 ski
0.1 slurry
0.1 so sleepy
0.1 son _ hit
0.1 stop _ fever
0.1 stop _ that
0.1 stop _ throw
0.1 suck _ with
0.1 sunken and
0.1 surgery _ it
0.1 swallow anyth
0.1 sweaty _ sick
0.1 swell shut
0.1 swing
0.1 swollen _ purple
0.1 testicle _ sudden
0.1 that _ would
0.1 that everyone
0.1 the blue
0.1 the note
0.1 ther _ lump
0.1 ther _ much
0.1 ther so
0.1 thi is
0.1 think _ everyone
0.1 think that
0.1 throat _ like
0.1 thunderclap
0.1 till monday
0.1 to _ at
0.1 to cancel
0.1 tongue _ so
0.1 too _ sleep
0.1 took _ handful
0.1 trip to
0.1 two _ it
0.1 up _ its
0.1 up _ the
0.1 up water
0.1 vomit _ a
0.1 wait
0.1 wait till
0.1 warm i
0.1 was eat
0.1 was miss
0.1 way worse
0.1 wear
0.1 weird _ it
0.1 were _ and
0.1 when _ take
0.1 wild _ and
0.1 with _ axe
0.1 woke _ and
0.1 word _ slurr
0.1 wreck _ my
0.1 wreck and
0.1 wrote a
0.09 #11+ _ along
0.09 #11+ _ high
0.09 -any -sense
0.09 -fade _ -i
0.09 -gas _ -poop
0.09 -i -pres
0.09 -i -shake
0.09 -mak -any
0.09 -mak _ -sense
0.09 -one
0.09 -or -poop
0.09 -pres
0.09 -shake
0.09 -shake -him
0.09 -when _ -pres
0.09 -when _ -shake
0.09 <she <was
0.09 =a_lot =cut_self
0.09 =a_lot =skin_peeling
0.09 =acts_drunk =speech
0.09 =allergen =drooling
0.09 =allergen =limp_refuses
0.09 =allergen =severe_weakness
0.09 =arm_hand_pain =tooth
0.09 =arm_or_jaw_too =severe_pain
0.09 =at_rest =days_many
0.09 =back_pain =hernia
0.09 =back_pain =hip_hurts
0.09 =back_pain =no_injury
0.09 =belly_blow =pain_any
0.09 =belly_hard =bluish
0.09 =belly_hard =hurts_move
0.09 =belly_hit =squeezing_word
0.09 =belly_hit =weak_any
0.09 =belly_pain =car_crash
0.09 =belly_pain =dizzy
0.09 =belly_surgery_recent =trunk_pain
0.09 =belly_word =chest_any
0.09 =belly_word =jaw_arm_sweat
0.09 =belly_word =preterm_weeks
0.09 =belly_word =weak_any
0.09 =bite_bad =fall_hard
0.09 =bite_bad =ketone_breath
0.09 =bite_bad =pleuritic
0.09 =black_stool =fall_any
0.09 =black_stool =hit_hard
0.09 =bladder_bowel_loss =confused
0.09 =bladder_bowel_loss =severe_weakness
0.09 =bleeding_any =shoulder_pain
0.09 =bleeding_heavy =chemical_word
0.09 =bleeding_heavy =head_danger
0.09 =bleeding_heavy =suicidal
0.09 =bleeds_a_lot =burn_severity
0.09 =bleeds_a_lot =preterm_weeks
0.09 =blister_any =hives
0.09 =blood_in_urine =trunk_pain
0.09 =blood_in_urine =vaginal_bleeding
0.09 =bluish =drugs_taken
0.09 =bluish =kid_breathing
0.09 =bluish =opioid
0.09 =blurry_vision =pale_clammy
0.09 =born_now =long_bleed
0.09 =bp_high =chest_any
0.09 =bp_high =chest_pain
0.09 =bp_high =postpartum
0.09 =bp_high =trunk_pain
0.09 =bruising =drowsy
0.09 =burn_any =pale_clammy
0.09 =burn_big =pale_clammy
0.09 =burn_severity =fall_height
0.09 =burn_severity =limb_injury
0.09 =burn_severity =limp_leg
0.09 =calf =hurts_move
0.09 =calf =numb_any
0.09 =calf =pain_any
0.09 =cannot_breathe =chest_any
0.09 =cannot_breathe =hurts_breathing
0.09 =cannot_move_limb =fall_any
0.09 =cannot_move_limb =numb_any
0.09 =cannot_move_limb =speech_garbled
0.09 =cannot_move_side =wakes
0.09 =cant_lie_flat =cough
0.09 =cant_lie_flat =coughs_blood
0.09 =cant_lie_flat =phlegm
0.09 =cant_lie_flat =pink_foam
0.09 =cant_stand =near_faint
0.09 =cant_stand =no_urine
0.09 =cant_stand =squeezing_word
0.09 =cant_stand =sudden
0.09 =chemical_word =fight_blow
0.09 =chemical_word =hurts_move
0.09 =chemical_word =severe_pain
0.09 =chest_any =feels_sleepy
0.09 =chest_any =left_ribs
0.09 =chest_any =overdose_taken
0.09 =chest_any =recent_surgery
0.09 =chest_lasting =choking
0.09 =chest_lasting =droopy_lid
0.09 =chest_lasting =light_hurts
0.09 =chest_lasting =nosebleed
0.09 =chest_lasting =phlegm
0.09 =chest_lasting =wont_feed
0.09 =chest_pain =left_ribs
0.09 =chest_pain =nausea
0.09 =chest_pain =recent_surgery
0.09 =chest_tearing =one_side_belly
0.09 =chest_tearing =pale_clammy
0.09 =chest_tearing =shoulder_pain
0.09 =chest_tearing =sweating
0.09 =child_got_pills =cocaine
0.09 =child_got_pills =limp_refuses
0.09 =choking =weak_any
0.09 =choking =weak_one_side
0.09 =clot_risk =weak_any
0.09 =cocaine =head_danger
0.09 =cold_exposure =fall_any
0.09 =cold_limb =fever
0.09 =cold_limb =jaw_arm_sweat
0.09 =cold_limb =long_bleed
0.09 =cold_limb =spreading
0.09 =cold_outside =drowning
0.09 =confused =overdose_taken
0.09 =confused =thrown_off
0.09 =confused =vomiting_constantly
0.09 =contact_lens =eye_area
0.09 =cough =dangerous_person
0.09 =cough =fall_any
0.09 =coughs_blood =trunk_pain
0.09 =cut_by_accident =diabetes
0.09 =dangerous_person =glass_test
0.09 =dangerous_person =lips_blue
0.09 =dangerous_person =possible_fracture
0.09 =dangerous_person =purple_word
0.09 =dangerous_person =throat_sore
0.09 =dangerous_person =tia_resolved
0.09 =dangerous_person =wheeze_word
0.09 =dark_urine =vaginal_bleeding
0.09 =days_many =harm_others
0.09 =deformed =frostbite
0.09 =deformed =hernia
0.09 =deformed =hernia_stuck
0.09 =deformed =hernia_word
0.09 =dentist =neck_swelling
0.09 =diabetes =rigors
0.09 =diabetes =shaking
0.09 =dialysis =not_clotting
0.09 =dizzy =double_vision
0.09 =dizzy =numb_any
0.09 =drooling =strep_like
0.09 =drowsy =eye_hit_bad
0.09 =drowsy =limp_refuses
0.09 =drowsy =using_word
0.09 =drug_named =swelling_lips
0.09 =ear_wax =hernia_stuck
0.09 =ear_wax =seizure
0.09 =elderly =face_droop
0.09 =elderly =wont_feed
0.09 =electric =racing_heart
0.09 =eye_area =nosebleed
0.09 =eye_hit_bad =hernia
0.09 =eye_hit_bad =hernia_word
0.09 =eye_hit_bad =stumbles
0.09 =eye_hit_bad =swelling_lips
0.09 =eye_pain =stiff_neck
0.09 =eye_pain =swelling
0.09 =face_injury =weak_one_side
0.09 =fall_any =hernia_stuck
0.09 =fall_any =squeezing_word
0.09 =fall_hard =hip_hurts
0.09 =fall_hard =trunk_pain
0.09 =fever =new_confusion
0.09 =fever =radiates
0.09 =fever =radiates_groin
0.09 =fight_blow =vomiting_constantly
0.09 =fistula_bleeds =not_clotting
0.09 =flank_pain =hernia
0.09 =flank_pain =near_faint
0.09 =foggy_only =means_mentioned
0.09 =foggy_only =using_word
0.09 =harm_others =long_bleed
0.09 =head_danger =hives_all
0.09 =head_danger =itching
0.09 =head_danger =itchy_only
0.09 =head_danger =means_mentioned
0.09 =head_danger =purple_rash
0.09 =head_danger =stomach_burn
0.09 =hernia =hip_hurts
0.09 =hernia_stuck =hip_hurts
0.09 =hernia_word =hip_hurts
0.09 =high_fever =purple_word
0.09 =hit_hard =squeezing_word
0.09 =hives =skin_peeling
0.09 =hoarse =throat_tight
0.09 =hoarse =wont_swallow
0.09 =hours_pain =uti
0.09 =hours_pain =vaginal_bleeding
0.09 =hours_pain =vomit_few
0.09 =hurts_move =short_breath
0.09 =hurts_move =upper_belly_pain
0.09 =jaw_arm_sweat =nausea
0.09 =kidney_disease =not_clotting
0.09 =leg_swelling_one =trunk_pain
0.09 =light_hurts =sudden
0.09 =limb_injury =one_side_belly
0.09 =limb_injury =sudden
0.09 =limb_injury =weak_one_side
0.09 =limp_leg =near_faint
0.09 =limp_refuses =near_faint
0.09 =lips_blue =opioid
0.09 =long_bleed =means_mentioned
0.09 =many_days =pleuritic
0.09 =many_days =wont_feed
0.09 =muscle_cramps =nail_word
0.09 =muscle_tear =pale_clammy
0.09 =muscle_tear =sweating
0.09 =nail_word =suicidal
0.09 =nail_word =vomiting_constantly
0.09 =nail_word =wound
0.09 =nausea =one_side_belly
0.09 =near_faint =swelling
0.09 =new_confusion =wakes
0.09 =newborn =no_urine
0.09 =no_urine =severe_weakness
0.09 =no_urine =young_baby
0.09 =noisy_rest =retractions
0.09 =one_eye =one_eye_dim
0.09 =one_side_belly =radiates
0.09 =pain_any =pressure_elsewhere
0.09 =pleuritic =severe_pain
0.09 =possible_fracture =trunk_pain
0.09 =postpartum =wont_go_away
0.09 =radiates =stomach_burn
0.09 =radiates_groin =wakes
0.09 =rash =stomach_burn
0.09 =rash =upper_belly_pain
0.09 =recent_surgery
0.09 =right_side =vomiting
0.09 =rigors =severe_pain
0.09 =rigors =trunk_pain
0.09 =rigors_hard =short_breath
0.09 =severe_pain =stomach_burn
0.09 =shaking =short_breath
0.09 =soaking_pad =tia_resolved
0.09 =speech =sugar_low
0.09 =speech =swelling_lips
0.09 =speech =tongue_swollen
0.09 =stomach_burn =vomiting
0.09 =sugar_very_high =vomiting_blood
0.09 =swallow_trouble =swelling_throat
0.09 =sweating =vomiting
0.09 =swelling_throat =tooth
0.09 =swelling_throat =tooth_bad
0.09 =swelling_throat =wont_swallow
0.09 =trunk_pain =weak_any
0.09 =vomiting_constantly =wound
0.09 =wound
0.09 ?my _ ?is
0.09 ^ _ catch
0.09 ^ _ double
0.09 ^ _ flutter
0.09 ^ _ mov
0.09 ^ _ open
0.09 ^ _ right
0.09 ^ _ tore
0.09 ^ drank
0.09 ^ kid
0.09 ^ painful
0.09 a _ electric
0.09 a _ feel
0.09 a horse
0.09 a huge
0.09 a paintball
0.09 a wreck
0.09 about an
0.09 actual _ it
0.09 ago _ #11+
0.09 ago _ got
0.09 all _ eye
0.09 all morn
0.09 almost faint
0.09 ammonia
0.09 and _ blew
0.09 and _ bump
0.09 and _ her
0.09 and fever
0.09 and lost
0.09 and peel
0.09 and skin
0.09 and uh
0.09 and voic
0.09 and white
0.09 ankle is
0.09 are blister
0.09 around
0.09 at my
0.09 at once
0.09 aunt with
0.09 baby has
0.09 back _ my
0.09 baseball in
0.09 been _ of
0.09 been an
0.09 been confus
0.09 bit _ on
0.09 bleed _ #11+
0.09 bleed _ and
0.09 blew up
0.09 blood _ from
0.09 blood _ last
0.09 blood clot
0.09 blood with
0.09 body is
0.09 breath _ yesterday
0.09 breath all
0.09 but _ chest
0.09 but thi
0.09 button _ up
0.09 c
0.09 cant turn
0.09 car _ bump
0.09 chest _ after
0.09 chest pain
0.09 chill _ #99+
0.09 close my
0.09 clot _ now
0.09 cold pale
0.09 confus _ and
0.09 confus _ has
0.09 confus he
0.09 confus since
0.09 cup _ bright
0.09 cut herself
0.09 daughter _ a
0.09 day _ shak
0.09 day _ stopp
0.09 day my
0.09 diarrhea _ blood
0.09 different
0.09 dizzy
0.09 dont _ -when
0.09 dye my
0.09 ear _ a
0.09 edge _ the
0.09 even _ in
0.09 even _ still
0.09 everyth _ blurry
0.09 evil _ voic
0.09 evil and
0.09 face blew
0.09 face wont
0.09 feel _ should
0.09 fever chill
0.09 fever headache
0.09 feverish and
0.09 fine but
0.09 floor and
0.09 food and
0.09 for _ an
0.09 from _ ladder
0.09 garbl
0.09 gone _ and
0.09 grandfather cant
0.09 grandpa _ confus
0.09 gummi
0.09 had _ on
0.09 half _ vision
0.09 hand _ up
0.09 have _ sit
0.09 have heart
0.09 have severe
0.09 have sharp
0.09 he _ pull
0.09 he inhal
0.09 he vomit
0.09 head _ night
0.09 headache _ is
0.09 headache _ neck
0.09 headache stiff
0.09 heart flopp
0.09 heat _ day
0.09 heavy and
0.09 hell and
0.09 her _ get
0.09 her _ pill
0.09 her _ smell
0.09 her rib
0.09 her temp
0.09 hes _ vomit
0.09 him _ open
0.09 his jaw
0.09 his voice
0.09 hit _ eye
0.09 hit bump
0.09 hive
0.09 home an
0.09 hot _ hes
0.09 hurt _ eye
0.09 hurt _ swallow
0.09 i _ put
0.09 i _ severe
0.09 in _ ear
0.09 in _ pool
0.09 in _ toilet
0.09 in _ with
0.09 in _ wreck
0.09 in agony
0.09 in on
0.09 in our
0.09 infection and
0.09 is _ after
0.09 is _ pale
0.09 is _ white
0.09 is garbl
0.09 its
0.09 its _ an
0.09 its _ swollen
0.09 its not
0.09 ive _ on
0.09 ive had
0.09 jack
0.09 jack slipp
0.09 keep _ on
0.09 keep chok
0.09 kid _ from
0.09 kid _ hit
0.09 kid are
0.09 know about
0.09 left and
0.09 left nut
0.09 life in
0.09 lift _ and
0.09 lift her
0.09 like _ fish
0.09 limp _ a
0.09 lip _ numb
0.09 lithium
0.09 look _ since
0.09 look uneven
0.09 might _ pregnant
0.09 mom _ pressure
0.09 mom blood
0.09 month _ is
0.09 mother _ swallow
0.09 mother cant
0.09 mouth _ dry
0.09 mouth _ hang
0.09 my _ flopp
0.09 my _ one
0.09 my _ said
0.09 my _ tingle
0.09 my _ who
0.09 my calf
0.09 my shirt
0.09 neck _ i
0.09 noisy
0.09 not -respond
0.09 now _ neck
0.09 now _ voice
0.09 now _ weak
0.09 numb for
0.09 of _ belly
0.09 off _ trampoline
0.09 on _ at
0.09 on _ food
0.09 one leg
0.09 our son
0.09 out _ soccer
0.09 over _ his
0.09 over _ roll
0.09 over eye
0.09 pain _ by
0.09 pain that
0.09 painful _ and
0.09 painful _ i
0.09 paintball
0.09 paintball and
0.09 pale _ i
0.09 pool cough
0.09 rang
0.09 remember anyth
0.09 said _ was
0.09 say hi
0.09 say his
0.09 second floor
0.09 she _ herself
0.09 she _ weak
0.09 she shak
0.09 she very
0.09 shoulder and
0.09 side _ she
0.09 since lunch
0.09 since sunday
0.09 sit on
0.09 sitt still
0.09 sleep forever
0.09 son hit
0.09 speech _ garbl
0.09 spitt blood
0.09 stabb _ under
0.09 stair _ my
0.09 stomach _ so
0.09 stuck _ me
0.09 sudden _ cant
0.09 sudden _ im
0.09 sudden pain
0.09 sun all
0.09 sweaty _ his
0.09 swell _ i
0.09 tell her
0.09 temple
0.09 terrible _ in
0.09 terrible pain
0.09 that _ to
0.09 the _ came
0.09 the _ room
0.09 the _ slipp
0.09 the edge
0.09 the groin
0.09 the hand
0.09 the jack
0.09 the night
0.09 the party
0.09 the temple
0.09 the trampoline
0.09 the tylenol
0.09 the water
0.09 thi heavy
0.09 thick
0.09 thing
0.09 through _ at
0.09 throw _ everyth
0.09 tingle
0.09 to _ rid
0.09 to drink
0.09 to open
0.09 toddler went
0.09 tore my
0.09 touch his
0.09 tum
0.09 tylenol dose
0.09 uh
0.09 um
0.09 uneven
0.09 up confus
0.09 up everyth
0.09 up lot
0.09 up three
0.09 upper _ pain
0.09 vision _ went
0.09 voic _ her
0.09 vomit _ #
0.09 want _ go
0.09 weak _ and
0.09 when _ car
0.09 who is
0.09 whole body
0.09 with _ pain
0.09 with _ paintball
0.09 with pain
0.09 woke _ confus
0.09 worst _ in
0.09 worst _ pain
0.08 # and
0.08 #11+ she
0.08 #11+ unit
0.08 -rib
0.08 <of
0.08 <panic
0.08 <panic <attack
0.08 <two
0.08 <two _ <ago
0.08 =a_lot =burn_severity
0.08 =a_lot =itching
0.08 =a_lot =squeezing_word
0.08 =a_lot =throat_side
0.08 =a_lot =throat_tight
0.08 =a_lot =upper_belly_pain
0.08 =abuse_danger =hernia_stuck
0.08 =alcohol =jaundice
0.08 =alcohol =vomiting_blood
0.08 =allergen =hurts_move
0.08 =allergen =speech_garbled
0.08 =allergen =uti
0.08 =animal_bite =blood_streak
0.08 =appendix_burst =belly_word
0.08 =appendix_pain =belly_word
0.08 =appendix_said =belly_word
0.08 =arm_or_jaw_too =chest_pain
0.08 =arm_or_jaw_too =long_bleed
0.08 =arm_or_jaw_too =trunk_pain
0.08 =back_pain =fall_hard
0.08 =belly_hard =belly_pain
0.08 =belly_hard =trunk_pain
0.08 =belly_hard =vomiting_constantly
0.08 =belly_hit =bleeding_any
0.08 =belly_hit =car_crash
0.08 =belly_hit =cold_limb
0.08 =belly_hit =weak_one_side
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
0.08 =bite_bad =cold_only
0.08 =bite_bad =double_vision
0.08 =bite_bad =eyelids_swollen
0.08 =bite_bad =nosebleed
0.08 =bite_bad =pain_any
0.08 =bite_bad =pale_clammy
0.08 =bite_bad =throat_side
0.08 =bladder_bowel_loss =uti
0.08 =bleeding_any =dangerous_person
0.08 =bleeding_any =pleuritic
0.08 =bleeding_any =shaking
0.08 =bleeding_heavy =phlegm
0.08 =bleeding_heavy =vomiting
0.08 =bleeding_heavy =vomiting_blood
0.08 =bleeds_a_lot =chest_lasting
0.08 =bleeds_a_lot =hours_pain
0.08 =blood_thinner =elderly
0.08 =blood_thinner =tooth_pulled
0.08 =bluish =confused
0.08 =bluish =tingling_hands
0.08 =bluish =weak_any
0.08 =blurry_vision =cant_stand
0.08 =blurry_vision =limp_leg
0.08 =blurry_vision =limp_refuses
0.08 =blurry_vision =severe_weakness
0.08 =blurry_vision =speech
0.08 =blurry_vision =sudden_balance
0.08 =bp_high =burn_severity
0.08 =bp_high =eye_hit_bad
0.08 =bp_medicine =dangerous_person
0.08 =bp_medicine =new_medicine
0.08 =breathe_word =dangerous_person
0.08 =breathe_word =eye_area
0.08 =breathe_word =eye_hit_bad
0.08 =breathe_word =nose_object
0.08 =breathe_word =retractions
0.08 =bruising =high_fever
0.08 =burn_severity =fell
0.08 =burn_severity =severe_weakness
0.08 =burn_severity =testicle
0.08 =burn_severity =tooth
0.08 =burn_severity =wound_infected
0.08 =calf =long_bleed
0.08 =calf =severe_pain
0.08 =calf =snake
0.08 =calf =snake_bad
0.08 =calf =soaking_pad
0.08 =calf =tendon_seen
0.08 =cannot_breathe =eye_area
0.08 =cannot_breathe =leg_swelling_one
0.08 =cannot_breathe =nose_object
0.08 =cannot_move_limb =half_body
0.08 =cannot_speak =face_droop
0.08 =cant_stand =double_vision
0.08 =cant_stand =vomiting_constantly
0.08 =chemical_word =near_faint
0.08 =chest_any =coughs_blood
0.08 =chest_any =days_many
0.08 =chest_any =drowning
0.08 =chest_any =leg_swelling_one
0.08 =chest_any =smoke
0.08 =chest_lasting
0.08 =chest_lasting =curtain_word
0.08 =chest_lasting =dementia_known
0.08 =chest_lasting =digoxin
0.08 =chest_lasting =eye_hit
0.08 =chest_lasting =fell
0.08 =chest_lasting =purple_rash
0.08 =chest_lasting =skin_infection
0.08 =chest_lasting =stab_shot
0.08 =chest_pain =coughs_blood
0.08 =chest_pain =ear_wax
0.08 =chest_pain =hurts_move
0.08 =chest_pain =jaw_arm_sweat
0.08 =chest_pain =leg_swelling_one
0.08 =chest_pain =swelling
0.08 =chest_pressure =drowning
0.08 =chest_pressure =numb_any
0.08 =chest_pressure =severe_pain
0.08 =child_got_pills =drowsy
0.08 =choking =eye_area
0.08 =choking =nose_object
0.08 =clot_risk =discharge
0.08 =clot_risk =purple_word
0.08 =clot_risk =tingling_hands
0.08 =clot_risk =urine_all_blood
0.08 =co_words =swelling
0.08 =cold_limb =sudden
0.08 =confused =head_injury
0.08 =confused =many_days
0.08 =confused =new_baby
0.08 =confused =pneumonia_known
0.08 =confused =postpartum
0.08 =confused =wound_infected
0.08 =cut_by_accident =jaw_locked
0.08 =cut_by_accident =muscle_cramps
0.08 =dangerous_person =heat_danger
0.08 =dangerous_person =hypertension
0.08 =dangerous_person =itching
0.08 =dangerous_person =itchy_only
0.08 =days_many =fast_breathing
0.08 =days_many =green_vomit
0.08 =days_many =rigors_hard
0.08 =days_many =severe_headache
0.08 =deformed =hip_hurts
0.08 =deformed =pain_any
0.08 =deformed =severe_weakness
0.08 =deformed =weak_any
0.08 =diabetes =ear_wax
0.08 =dizzy =hurts_move
0.08 =dizzy =stumbles
0.08 =double_vision =hurts_move
0.08 =double_vision =limp_leg
0.08 =double_vision =limp_refuses
0.08 =double_vision =severe_weakness
0.08 =double_vision =speech
0.08 =double_vision =stumbles
0.08 =double_vision =sudden_balance
0.08 =double_vision =weak_any
0.08 =drank =jaundice
0.08 =drank =vomiting_blood
0.08 =drooling =hours_pain
0.08 =drowsy =limb_injury
0.08 =drowsy =many_days
0.08 =drugs_taken =head_danger
0.08 =drugs_taken =lips_blue
0.08 =drugs_taken =unresponsive
0.08 =dry_mouth =head_danger
0.08 =dystonia =hours_pain
0.08 =ear_wax =trunk_pain
0.08 =ear_wax =weak_any
0.08 =early_one_side =pregnant
0.08 =elderly =high_fever
0.08 =elderly =limp_leg
0.08 =elderly =vomiting
0.08 =eye_area =swelling_lips
0.08 =eye_bulge =eyelids_swollen
0.08 =eye_hit =eye_pain
0.08 =eye_hit =pain_any
0.08 =eye_hit_bad =hip_fracture
0.08 =eye_hit_bad =sudden_balance
0.08 =eye_pain =gallbladder
0.08 =eye_pain =hernia_stuck
0.08 =eye_pain =hours_pain
0.08 =eye_pain =jaundice
0.08 =eye_red =hurts_move
0.08 =face_droop =long_bleed
0.08 =fainted =hernia_stuck
0.08 =fall_any =frostbite
0.08 =fall_any =severe_pain
0.08 =fall_hard =fell
0.08 =fall_hard =tingling_hands
0.08 =fall_height =numb_any
0.08 =fast_breathing =pneumonia_known
0.08 =fell =thrown_off
0.08 =fell_baby =hip_hurts
0.08 =fell_baby =vomiting
0.08 =fever =kidney_stone
0.08 =fever =skin_black
0.08 =fever =throat_side
0.08 =fever =weak_legs
0.08 =fight_blow =pale_clammy
0.08 =fight_blow =sudden
0.08 =fight_blow =tia_resolved
0.08 =flank_pain =nausea
0.08 =flank_pain =pale_clammy
0.08 =flank_pain =pleuritic
0.08 =flank_pain =sweating
0.08 =flu_bad =vomiting
0.08 =gallbladder =severe_pain
0.08 =green_vomit =many_days
0.08 =half_body =hurts_move
0.08 =half_body =severe_weakness
0.08 =hallucinating =many_days
0.08 =hallucinating =new_baby
0.08 =hallucinating =postpartum
0.08 =head_danger =urinary_stuck_long
0.08 =headache =severe_weakness
0.08 =headache =vomiting_constantly
0.08 =heat_exposure =nausea
0.08 =hernia_stuck =tooth_bad
0.08 =high_fever =strep_like
0.08 =high_fever =swallow_trouble
0.08 =high_fever =throat_side
0.08 =high_fever =throat_tight
0.08 =high_fever =wont_swallow
0.08 =hit_hard =severe_pain
0.08 =hit_hard =tingling_hands
0.08 =hours_pain =ketone_breath
0.08 =hours_pain =nail_word
0.08 =hours_pain =nausea
0.08 =hours_pain =severe_headache
0.08 =hours_pain =slow_heart
0.08 =hours_pain =thirsty
0.08 =hours_pain =worst_ever
0.08 =inhaler_fails =using_word
0.08 =itching =numb_any
0.08 =itchy_only =numb_any
0.08 =jaundice =severe_pain
0.08 =jaundice =trunk_pain
0.08 =jaundice =vomiting_blood
0.08 =jaw_arm_sweat =long_bleed
0.08 =jaw_arm_sweat =sudden
0.08 =ketone_breath =kid_breathing
0.08 =ketone_breath =pain_any
0.08 =ketone_breath =trunk_pain
0.08 =kid_breathing =thirsty
0.08 =kidney_stone =severe_pain
0.08 =kidney_stone =shaking
0.08 =limb_cold_pale =sudden
0.08 =limb_cold_pale =tingling_hands
0.08 =limb_injury =muscle_cramps
0.08 =limp_refuses =vomiting_constantly
0.08 =long_bleed =tooth_pulled
0.08 =long_bleed =weak_any
0.08 =making_swell =new_medicine
0.08 =making_swell =throat_tight
0.08 =mania_psychosis =suicidal
0.08 =many_days =severe_headache
0.08 =muscle_cramps =scratched
0.08 =never_spoke_word
0.08 =new_baby =severe_headache
0.08 =new_medicine =squeezing_word
0.08 =numb_any =severe_weakness
0.08 =one_side_belly =rash
0.08 =opioid =wakes
0.08 =pain_any =thirsty
0.08 =pale_clammy =rigors_hard
0.08 =pale_clammy =severe_pain
0.08 =pleuritic =spits_clots
0.08 =possible_fracture =squeezing_word
0.08 =postpartum =severe_headache
0.08 =pregnant
0.08 =preterm_weeks =upper_belly_pain
0.08 =rectal_blood =squeezing_word
0.08 =rectal_blood =trunk_pain
0.08 =right_side =severe_pain
0.08 =right_side =stomach_burn
0.08 =right_side =tia_resolved
0.08 =right_side =weak_any
0.08 =rigors =short_breath
0.08 =rigors_hard =sweating
0.08 =severe_headache =wakes
0.08 =severe_pain =sweating
0.08 =severe_pain =vomiting_constantly
0.08 =shaking =tia_resolved
0.08 =speech =tingling_hands
0.08 =squeezing_word =stool_blood
0.08 =sting =swelling_face
0.08 =stomach_burn =vomiting_constantly
0.08 =stool_blood =trunk_pain
0.08 =strep_like =throat_side
0.08 =sudden =vomiting_constantly
0.08 =swallow_trouble =swelling_lips
0.08 =swallow_trouble =tooth_bad
0.08 =sweating =weak_any
0.08 =sweating =weak_one_side
0.08 =swelling_lips =wont_swallow
0.08 =thirsty =trunk_pain
0.08 =throat_side
0.08 =throat_tight =tooth_bad
0.08 =took_some_pills =unresponsive
0.08 =tooth_bad =wont_swallow
0.08 =trunk_pain =vaginal_bleeding
0.08 =trunk_pain =worst_ever
0.08 =upper_belly_pain =vomiting_constantly
0.08 =urinary_stuck =uti
0.08 =using_word =wheeze_word
0.08 =vaginal_bleeding =vomiting
0.08 =vaginal_bleeding =vomiting_blood
0.08 =widow_bite
0.08 ^ _ best
0.08 ^ _ broke
0.08 ^ _ into
0.08 ^ _ ive
0.08 ^ _ juice
0.08 ^ _ swallow
0.08 ^ allergic
0.08 ^ cramp
0.08 ^ everyth
0.08 ^ faint
0.08 ^ ran
0.08 ^ throw
0.08 a _ a
0.08 a _ all
0.08 a _ cant
0.08 a _ mine
0.08 a _ three
0.08 a cord
0.08 a ripp
0.08 a scorpion
0.08 ago im
0.08 ago she
0.08 all _ im
0.08 and _ breathe
0.08 and _ cannot
0.08 and _ catch
0.08 and _ fell
0.08 and _ smell
0.08 and _ spitt
0.08 and over
0.08 anybody
0.08 arm _ face
0.08 arm _ his
0.08 as the
0.08 at _ back
0.08 at _ for
0.08 at _ they
0.08 bee _ i
0.08 been _ at
0.08 been rac
0.08 belly start
0.08 best friend
0.08 bit _ its
0.08 bleed heavi
0.08 blood _ com
0.08 blood _ over
0.08 blood all
0.08 blue _ cold
0.08 boot
0.08 bottle _ pill
0.08 bump in
0.08 bunch _ magnet
0.08 burnt
0.08 but _ to
0.08 but refus
0.08 by _ scorpion
0.08 cannot
0.08 cant _ gas
0.08 cant pas
0.08 cast
0.08 cast and
0.08 catch his
0.08 cold and
0.08 come _ goe
0.08 crook _ my
0.08 crush _ pain
0.08 crush chest
0.08 curtain _ half
0.08 curtain over
0.08 cutt _ and
0.08 day _ hes
0.08 diabet
0.08 dialysi fistula
0.08 down _ throat
0.08 drank _ drain
0.08 drank from
0.08 drink for
0.08 ear and
0.08 egg
0.08 ever had
0.08 eye _ so
0.08 eye _ super
0.08 eye _ thi
0.08 eye like
0.08 eye my
0.08 fail
0.08 fast _ i
0.08 feel _ too
0.08 feel _ weak
0.08 fell hip
0.08 fever _ i
0.08 few
0.08 few day
0.08 fill the
0.08 floor window
0.08 get in
0.08 get wind
0.08 gibberish for
0.08 goe _ to
0.08 golf ball
0.08 got his
0.08 grandma _ hip
0.08 had _ heart
0.08 hand _ burn
0.08 hand yesterday
0.08 hard with
0.08 has _ rac
0.08 has _ since
0.08 have _ pound
0.08 have _ temp
0.08 have a
0.08 he _ cough
0.08 he scream
0.08 head now
0.08 head yesterday
0.08 heart _ pound
0.08 heart _ slow
0.08 her _ feel
0.08 her _ roll
0.08 hes _ like
0.08 hes gone
0.08 hes wheez
0.08 hip _ and
0.08 hip _ cant
0.08 his mouth
0.08 his sleep
0.08 hit his
0.08 hold the
0.08 husband _ came
0.08 husband _ work
0.08 husband is
0.08 i _ punch
0.08 i _ sharp
0.08 i give
0.08 i slipp
0.08 im _ -mak
0.08 im _ xarelto
0.08 in _ jaw
0.08 is _ in
0.08 is _ painful
0.08 is _ right
0.08 is _ week
0.08 is bad
0.08 is blood
0.08 is terrible
0.08 it _ that
0.08 it and
0.08 it smell
0.08 its been
0.08 ive _ cough
0.08 ive lost
0.08 just _ to
0.08 keep gett
0.08 keep my
0.08 leg _ a
0.08 line up
0.08 lock
0.08 lower _ tummy
0.08 mad
0.08 minute _ hes
0.08 mom _ she
0.08 morn he
0.08 move
0.08 move _ right
0.08 move the
0.08 moved _ the
0.08 my _ cast
0.08 my _ friend
0.08 my _ huge
0.08 my _ implant
0.08 my best
0.08 my uti
0.08 nail _ remover
0.08 nail a
0.08 new _ pressure
0.08 new blood
0.08 night _ get
0.08 now _ arm
0.08 now _ come
0.08 now _ dizzy
0.08 now _ lip
0.08 of _ leg
0.08 of magnet
0.08 on _ belly
0.08 on all
0.08 on xarelto
0.08 out _ hes
0.08 oven
0.08 over _ of
0.08 over _ over
0.08 over half
0.08 pain _ terrible
0.08 pas gas
0.08 peanut _ her
0.08 polish remover
0.08 popp
0.08 popp _ its
0.08 port
0.08 puffy _ she
0.08 purple _ i
0.08 red
0.08 red _ she
0.08 rescue
0.08 rescue inhaler
0.08 right _ pain
0.08 right _ with
0.08 right tummy
0.08 saliva
0.08 say _ not
0.08 say it
0.08 school _ my
0.08 scorpion
0.08 scorpion _ my
0.08 scorpion and
0.08 section #
0.08 she _ going
0.08 she _ thing
0.08 she _ with
0.08 she has
0.08 she in
0.08 she mumbl
0.08 shovel
0.08 shower and
0.08 sight is
0.08 since noon
0.08 sitt in
0.08 skin _ hot
0.08 slipp in
0.08 smell fruity
0.08 so ive
0.08 some _ cleaner
0.08 some blood
0.08 some drain
0.08 someth _ a
0.08 still bleed
0.08 stop _ about
0.08 sugar read
0.08 swallow _ #99+
0.08 swallow _ saliva
0.08 swallow fever
0.08 swell is
0.08 swollen _ im
0.08 take for
0.08 tear _ in
0.08 that _ down
0.08 the _ door
0.08 the head
0.08 the ladder
0.08 ther _ heavy
0.08 ther _ when
0.08 there is
0.08 thi _ i
0.08 thigh from
0.08 throw _ nonstop
0.08 time
0.08 to _ lying
0.08 to faint
0.08 to walk
0.08 toddler drank
0.08 took _ her
0.08 touch _ chin
0.08 tremor
0.08 two _ my
0.08 up _ have
0.08 up nonstop
0.08 vomit _ hard
0.08 vomit so
0.08 wake _ proper
0.08 was _ but
0.08 watch _ i
0.08 went _ thi
0.08 wheez _ short
0.08 wife _ had
0.08 with _ cramp
0.08 with clot
0.08 yellow
0.08 yellow _ and
0.08 yesterday _ a
0.07 -later
0.07 =a_lot =fast_breathing
0.07 =a_lot =limp_leg
0.07 =a_lot =limp_refuses
0.07 =a_lot =liver_known
0.07 =a_lot =phlegm
0.07 =a_lot =rigors
0.07 =a_lot =vision_loss
0.07 =abuse_danger =eye_area
0.07 =abuse_danger =head_danger
0.07 =abuse_danger =tia_resolved
0.07 =allergen =cant_stand
0.07 =allergen =chest_any
0.07 =allergen =chest_lasting
0.07 =allergen =drugs_taken
0.07 =allergen =limp_leg
0.07 =arm_hand_pain =long_bleed
0.07 =arm_or_jaw_too =eye_hit_bad
0.07 =arm_or_jaw_too =neck_swelling
0.07 =arm_or_jaw_too =one_side_throat
0.07 =at_rest =cant_stand
0.07 =at_rest =limp_leg
0.07 =at_rest =limp_refuses
0.07 =at_rest =severe_weakness
0.07 =at_rest =stumbles
0.07 =at_rest =wakes
0.07 =at_rest =weak_any
0.07 =baby_still =hours_pain
0.07 =back_pain =bite_bad
0.07 =belly_blow =chest_lasting
0.07 =belly_hard =cant_stand
0.07 =belly_hard =hit_by_car
0.07 =belly_hard =limp_leg
0.07 =belly_hard =limp_refuses
0.07 =belly_hard =pregnant
0.07 =belly_hard =severe_pain
0.07 =belly_pain =vaginal_bleeding
0.07 =belly_surgery_recent =burn_severity
0.07 =belly_word =cant_straighten
0.07 =belly_word =hours_pain
0.07 =belly_word =retractions
0.07 =belly_word =vaginal_bleeding
0.07 =bite_bad =coughs_blood
0.07 =bite_bad =eye_chemical
0.07 =bite_bad =rigors
0.07 =bite_bad =spits_clots
0.07 =bite_bad =spreading
0.07 =bite_bad =tooth_bad
0.07 =bite_bad =yellow_halos
0.07 =bladder_bowel_loss =legs_gone
0.07 =bleeding_any =dentist
0.07 =bleeding_any =eye_hit
0.07 =bleeding_any =hurts_breathing
0.07 =bleeding_any =low_mood
0.07 =bleeding_any =swelling
0.07 =bleeding_heavy =hurts_move
0.07 =blood_streak =contact_lens
0.07 =blood_streak =muscle_strain_word
0.07 =blood_streak =red_patch
0.07 =blood_thinner =drowsy
0.07 =bluish =blurry_vision
0.07 =bluish =chest_any
0.07 =bluish =chest_pain
0.07 =bluish =choking
0.07 =bluish =trunk_pain
0.07 =blurry_vision =dizzy
0.07 =blurry_vision =new_baby
0.07 =blurry_vision =yellow_halos
0.07 =bp_high =calf
0.07 =bp_high =swelling
0.07 =bp_medicine =head_danger
0.07 =burn_severity =cant_stand
0.07 =burn_severity =cast_tight
0.07 =burn_severity =wont_go_away
0.07 =calf =cannot_move_limb
0.07 =calf =cant_stand
0.07 =calf =diabetes
0.07 =calf =fall_any
0.07 =calf =hypertension
0.07 =calf =new_baby
0.07 =cannot_breathe =overdose_taken
0.07 =cannot_breathe =phlegm
0.07 =cant_stand =cant_straighten
0.07 =cant_stand =child_got_pills
0.07 =cant_stand =headache
0.07 =cant_stand =hernia_stuck
0.07 =cant_stand =overdose_taken
0.07 =cant_stand =urinary_stuck_long
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
0.07 =chest_any =cold_limb
0.07 =chest_any =numb_any
0.07 =chest_any =tingling_hands
0.07 =chest_any =weak_any
0.07 =chest_lasting =chest_pain
0.07 =chest_lasting =chest_sucks
0.07 =chest_lasting =face_blisters
0.07 =chest_lasting =tick
0.07 =chest_lasting =unequal_pupils
0.07 =chest_pain =cold_limb
0.07 =chest_pain =near_faint
0.07 =chest_pain =numb_any
0.07 =chest_pain =racing_heart
0.07 =chest_pain =squeezing_word
0.07 =chest_pain =tingling_hands
0.07 =chest_pain =weak_any
0.07 =chest_pressure =smoke
0.07 =child_got_pills =limp_leg
0.07 =child_got_pills =opioid
0.07 =child_got_pills =severe_weakness
0.07 =cocaine =means_mentioned
0.07 =cocaine =took_some_pills
0.07 =cold_exposure =fight_blow
0.07 =cold_exposure =vomiting
0.07 =cold_limb =spine_injury
0.07 =cold_limb =tingling_hands
0.07 =cold_limb =trunk_pain
0.07 =confused =fight_blow
0.07 =confused =new_medicine
0.07 =cough =racing_heart
0.07 =cough =wakes
0.07 =coughs_blood =severe_pain
0.07 =coughs_blood =wakes
0.07 =dangerous_person =deformed
0.07 =dangerous_person =fast_breathing
0.07 =dangerous_person =kid_breathing
0.07 =dangerous_person =stiff_neck
0.07 =days_many =diarrhea
0.07 =days_many =sweating
0.07 =deep_burn =fever
0.07 =diabetes =spreading
0.07 =double_vision =sudden
0.07 =drooling =hernia_stuck
0.07 =drowsy =face_droop
0.07 =drugs_taken =edible_word
0.07 =ear_blood =head_injury
0.07 =ear_blood =limb_bleeds
0.07 =elderly =limb_bleeds
0.07 =elderly =means_mentioned
0.07 =elderly =using_word
0.07 =eye_area =nose_object
0.07 =eye_area =radiates
0.07 =eye_area =swelling
0.07 =eye_area =yellow_halos
0.07 =eye_hit_bad =three_days
0.07 =eye_hit_bad =worst_ever_sick
0.07 =eye_pain =sudden
0.07 =eye_pain =yellow_halos
0.07 =face_blisters =skin_peeling
0.07 =face_odd =short_breath
0.07 =face_odd =snake
0.07 =face_odd =snake_bad
0.07 =face_odd =sting
0.07 =fainted =vomiting_constantly
0.07 =fainted =worst_ever
0.07 =fall_height =weak_legs
0.07 =feels_sleepy =numb_any
0.07 =feels_sleepy =squeezing_word
0.07 =fever =phlegm
0.07 =fever =pregnant
0.07 =fever =tripod
0.07 =flank_pain =hip_hurts
0.07 =flank_pain =radiates
0.07 =flank_pain =right_side
0.07 =flank_pain =severe_weakness
0.07 =foggy_only =head_danger
0.07 =gallbladder =vomiting_constantly
0.07 =halos =squeezing_word
0.07 =halos =yellow_halos
0.07 =harm_others =many_days
0.07 =head_danger =hypertension
0.07 =head_danger =kid_breathing
0.07 =head_danger =new_medicine
0.07 =headache =limp_leg
0.07 =headache =limp_refuses
0.07 =heat_exposure =weak_legs
0.07 =hernia_stuck =hit_by_car
0.07 =hernia_stuck =hoarse
0.07 =hernia_stuck =kid_breathing
0.07 =hernia_stuck =limp_leg
0.07 =hernia_stuck =limp_refuses
0.07 =hernia_stuck =sickle_cell
0.07 =hernia_stuck =turning_blue
0.07 =hernia_stuck =vomiting_constantly
0.07 =hernia_stuck =wheeze_word
0.07 =high_fever =light_hurts
0.07 =hip_fracture =sudden
0.07 =hip_hurts =limp_leg
0.07 =hip_hurts =limp_refuses
0.07 =hip_hurts =speech
0.07 =hit_hard =one_side_belly
0.07 =hours_pain =tearing_trunk
0.07 =hours_pain =tetanus_due
0.07 =hurts_breathing =spits_clots
0.07 =hurts_move =sudden
0.07 =hurts_move =tingling_hands
0.07 =hurts_move =vomiting_constantly
0.07 =hurts_move =wound_infected
0.07 =immunosuppressed =vomiting_constantly
0.07 =inconsolable =wont_feed
0.07 =injection_joint =trunk_pain
0.07 =kid_breathing =vomiting
0.07 =leg_swelling_one =new_baby
0.07 =leg_swelling_one =sudden
0.07 =light_hurts =severe_headache
0.07 =limb_bleeds =not_clotting
0.07 =limp_leg =no_urine
0.07 =limp_leg =overdose_taken
0.07 =limp_leg =sudden
0.07 =limp_refuses =long_bleed
0.07 =limp_refuses =no_urine
0.07 =limp_refuses =overdose_taken
0.07 =limp_refuses =speech
0.07 =limp_refuses =sudden
0.07 =long_bleed =stool_blood
0.07 =long_bleed =tooth
0.07 =low_mood =soaking_pad
0.07 =low_mood =vaginal_bleeding
0.07 =mouth_burning =snake
0.07 =mouth_burning =snake_bad
0.07 =mouth_burning =sting
0.07 =moved_right =nausea
0.07 =moved_right =pelvic_pain
0.07 =moved_right =wont_feed
0.07 =muscle_cramps =phlegm
0.07 =muscle_cramps =tetanus_due
0.07 =nausea =pelvic_pain
0.07 =nausea =right_side
0.07 =nausea =sudden
0.07 =near_faint =purple_word
0.07 =near_faint =weak_any
0.07 =no_injury =pain_any
0.07 =no_injury =radiates
0.07 =nose_object
0.07 =numb_any =sting
0.07 =numb_any =trunk_pain
0.07 =one_side_belly =pale_clammy
0.07 =one_side_belly =pelvic_pain
0.07 =overdose_taken =severe_weakness
0.07 =overdose_taken =slow_breathing
0.07 =pain_any =stumbles
0.07 =pain_any =wont_go_away
0.07 =pain_any =worst_ever_sick
0.07 =pain_any =yellow_halos
0.07 =pale_clammy =swelling
0.07 =pale_clammy =wont_feed
0.07 =pelvic_pain =right_side
0.07 =pelvic_pain =trunk_pain
0.07 =pelvic_pain =upper_belly_pain
0.07 =phlegm
0.07 =phlegm =wakes
0.07 =radiates =speech
0.07 =rectal_blood =severe_pain
0.07 =rectal_blood =vaginal_bleeding
0.07 =red_patch =red_racing
0.07 =retractions =upper_belly_pain
0.07 =right_side =upper_belly_pain
0.07 =right_side =wakes
0.07 =severe_pain =spits_clots
0.07 =severe_pain =stool_blood
0.07 =severe_pain =swallow_trouble
0.07 =severe_pain =throat_tight
0.07 =severe_pain =wont_swallow
0.07 =severe_weakness =short_breath
0.07 =severe_weakness =speech_garbled
0.07 =severe_weakness =urinary_stuck_long
0.07 =short_breath =sugar_very_high
0.07 =short_breath =swelling_now
0.07 =short_breath =three_days
0.07 =short_breath =weak_any
0.07 =skin_infection =tooth
0.07 =squeezing_word =worst_ever_sick
0.07 =sting =weak_any
0.07 =stomach_burn =sudden
0.07 =stool_blood =vaginal_bleeding
0.07 =stumbles =vomiting
0.07 =sugar_extreme =vomiting_constantly
0.07 =sweating =wont_feed
0.07 =swelling =vomiting_constantly
0.07 =swelling_now =wheeze_word
0.07 =throat_tight =weak_any
0.07 =tingling_hands =trunk_pain
0.07 =tooth =wound_infected
0.07 =urinary_stuck_long =weak_any
0.07 =yellow_halos
0.07 ^ _ dont
0.07 ^ _ not
0.07 ^ firework
0.07 ^ probab
0.07 ^ two
0.07 a _ #
0.07 a _ year
0.07 a stent
0.07 a uti
0.07 absces
0.07 after _ flight
0.07 ago belly
0.07 all
0.07 alway say
0.07 amaz
0.07 ammonia and
0.07 an _ attack
0.07 an asthma
0.07 an empty
0.07 and _ bug
0.07 and _ fast
0.07 and _ shook
0.07 and _ shoulder
0.07 and someth
0.07 anyth i
0.07 are _ after
0.07 are _ since
0.07 are swollen
0.07 arm _ hes
0.07 arm deep
0.07 arm hurt
0.07 at _ feet
0.07 ate breakfast
0.07 baby _ breath
0.07 baby _ on
0.07 ball _ and
0.07 because _ want
0.07 bee and
0.07 been _ from
0.07 been chok
0.07 belly huge
0.07 belly suck
0.07 big and
0.07 bleed _ down
0.07 bleed with
0.07 blood _ out
0.07 blood com
0.07 bought _ gun
0.07 breastbone _ goe
0.07 breath smell
0.07 brother drank
0.07 but _ a
0.07 but _ did
0.07 button and
0.07 by _ belly
0.07 by _ hour
0.07 by _ spider
0.07 calf _ been
0.07 calf has
0.07 can _ open
0.07 cant _ anyth
0.07 cant _ sweat
0.07 cast is
0.07 chest _ #11+
0.07 chest _ i
0.07 chest pressure
0.07 chok _ cant
0.07 clean product
0.07 clot _ soak
0.07 contrast dye
0.07 cough _ about
0.07 croup
0.07 dad face
0.07 deep _ wont
0.07 doctor _ i
0.07 double _ i
0.07 ear _ red
0.07 enough
0.07 ever _ on
0.07 exhaust
0.07 eye _ the
0.07 fast my
0.07 feel amaz
0.07 feel cold
0.07 feel when
0.07 fever _ his
0.07 fingernail _ blue
0.07 finish
0.07 fistula _ bleed
0.07 fistula is
0.07 floor _ i
0.07 foot i
0.07 foot its
0.07 forgett thing
0.07 four hour
0.07 friend _ stop
0.07 friend wont
0.07 from down
0.07 from tokyo
0.07 gain _ pound
0.07 glue
0.07 got _ stabb
0.07 grandma _ is
0.07 grandma face
0.07 halo _ light
0.07 halo around
0.07 hard _ hurt
0.07 has
0.07 has _ belly
0.07 has _ kill
0.07 has _ sore
0.07 have
0.07 have _ failure
0.07 he _ and
0.07 he _ white
0.07 he swallow
0.07 head _ a
0.07 heart going
0.07 her _ side
0.07 her pill
0.07 her tongue
0.07 hip _ so
0.07 his bike
0.07 horrible headache
0.07 hospice
0.07 hospice and
0.07 hurt real
0.07 i _ amaz
0.07 i _ close
0.07 i _ forgett
0.07 i _ wild
0.07 i _ work
0.07 i squeez
0.07 im _ between
0.07 im _ myself
0.07 im _ real
0.07 im about
0.07 im bloat
0.07 in
0.07 in _ arm
0.07 in _ bottom
0.07 in hospice
0.07 in under
0.07 is _ around
0.07 is _ hospice
0.07 is hard
0.07 is shorter
0.07 isnt _ -any
0.07 it _ the
0.07 itchy _ tight
0.07 its _ #11+
0.07 just _ my
0.07 just need
0.07 keep _ a
0.07 keep _ up
0.07 kick all
0.07 kinda
0.07 ladder about
0.07 last _ it
0.07 last month
0.07 leg _ hot
0.07 leg _ im
0.07 leg look
0.07 lost weight
0.07 lupu and
0.07 minut _ then
0.07 mom been
0.07 mom fell
0.07 morn ive
0.07 most in
0.07 mouth _ hes
0.07 mushroom _ im
0.07 mushroom and
0.07 my _ absces
0.07 my _ broke
0.07 my _ jaw
0.07 my _ out
0.07 my grandpa
0.07 my iron
0.07 my spit
0.07 near _ in
0.07 needle _ me
0.07 needle stuck
0.07 newborn
0.07 night it
0.07 now _ im
0.07 now _ shak
0.07 numb between
0.07 of _ ear
0.07 of sleep
0.07 old _ breath
0.07 old _ her
0.07 old and
0.07 old he
0.07 old she
0.07 on _ it
0.07 on _ rib
0.07 on and
0.07 one and
0.07 one kidney
0.07 out _ wont
0.07 over _ my
0.07 pain _ and
0.07 pain _ goe
0.07 pain _ might
0.07 pain cant
0.07 pain in
0.07 pee _ dark
0.07 pill because
0.07 product
0.07 question _ and
0.07 question over
0.07 ran
0.07 red now
0.07 red poop
0.07 rusty _ a
0.07 same _ over
0.07 say _ over
0.07 scar to
0.07 scream _ i
0.07 shak _ see
0.07 she _ -mak
0.07 she _ deep
0.07 she _ stand
0.07 she confus
0.07 she take
0.07 she went
0.07 shovel snow
0.07 shrimp _ my
0.07 silly
0.07 since _ antibiotic
0.07 since morn
0.07 smile _ lopsid
0.07 snow _ hour
0.07 snow for
0.07 soft lump
0.07 some _ at
0.07 sore _ cant
0.07 spasm i
0.07 squeez _ pimple
0.07 squeez a
0.07 stabb _ when
0.07 stiff _ i
0.07 stop sweat
0.07 stuck me
0.07 suck _ under
0.07 sudden _ vision
0.07 sudden ripp
0.07 sudden sharp
0.07 swallow _ spit
0.07 talk gibberish
0.07 talk to
0.07 ten
0.07 testicle _ so
0.07 testicle _ twist
0.07 the _ been
0.07 the _ hand
0.07 the _ it
0.07 the _ spin
0.07 the ct
0.07 the hour
0.07 the throat
0.07 the wheel
0.07 ther _ an
0.07 ther like
0.07 thi _ ive
0.07 think _ pain
0.07 thinner _ hit
0.07 three
0.07 throat _ fever
0.07 through _ pad
0.07 tiny red
0.07 to _ lower
0.07 today she
0.07 toe its
0.07 tokyo
0.07 took _ my
0.07 took all
0.07 tooth absces
0.07 twist _ think
0.07 type _ and
0.07 under _ water
0.07 up _ headach
0.07 up but
0.07 up four
0.07 up the
0.07 upright
0.07 upright and
0.07 vomit _ cant
0.07 vomit _ the
0.07 vomit a
0.07 was _ under
0.07 was _ yesterday
0.07 was chok
0.07 we _ for
0.07 with _ worst
0.07 with a
0.07 with headach
0.07 wont _ vomit
0.07 work under
0.07 worst _ ive
0.07 you _ had
0.06 #11+ _ in
0.06 #11+ and
0.06 #11+ slipp
0.06 -# _ and
0.06 -bladder
0.06 -contraction
0.06 -contraction -yet
0.06 -real
0.06 -suicidal
0.06 <on
0.06 =a_lot =cant_lie_flat
0.06 =a_lot =cant_stand
0.06 =a_lot =cocaine
0.06 =a_lot =face_droop
0.06 =a_lot =fall_hard
0.06 =a_lot =fell_baby
0.06 =a_lot =fight_blow
0.06 =a_lot =hoarse
0.06 =a_lot =leg_feet_swollen
0.06 =a_lot =pancreas
0.06 =a_lot =saddle_numb
0.06 =a_lot =tingling_hands
0.06 =a_lot =weak_legs
0.06 =alcohol =every_one_of_them
0.06 =allergen =weak_one_side
0.06 =amputated =swelling
0.06 =arm_or_jaw_too =fight_blow
0.06 =arm_or_jaw_too =head_danger
0.06 =asthma =wheeze_word
0.06 =at_rest =chest_pain
0.06 =at_rest =dangerous_person
0.06 =at_rest =eye_hit_bad
0.06 =at_rest =trunk_pain
0.06 =baby =hernia_stuck
0.06 =baby =vomiting_constantly
0.06 =back_pain =bleeding_any
0.06 =bad_headache =new_baby
0.06 =bad_headache =postpartum
0.06 =belly_blow =car_crash
0.06 =belly_hard =belly_hit
0.06 =belly_hard =confused
0.06 =belly_hard =days_many
0.06 =belly_hard =newborn
0.06 =belly_hard =young_baby
0.06 =belly_hit =cramps
0.06 =belly_pain =belly_surgery_recent
0.06 =belly_pain =fainted
0.06 =belly_pain =heart_condition
0.06 =belly_pain =long_bleed
0.06 =belly_pain =racing_heart
0.06 =belly_pain =shoulder_pain
0.06 =belly_pain =sudden
0.06 =belly_surgery_recent =belly_word
0.06 =belly_surgery_recent =eye_hit_bad
0.06 =belly_surgery_recent =many_days
0.06 =belly_surgery_recent =racing_heart
0.06 =belly_surgery_recent =squeezing_word
0.06 =belly_word =cant_sit_still
0.06 =belly_word =rash
0.06 =bite_bad =elderly
0.06 =bite_bad =injection_joint
0.06 =bite_bad =leaking
0.06 =bite_bad =recent_surgery
0.06 =black_stool =bleeding_any
0.06 =black_stool =eye_hit_bad
0.06 =black_stool =rectal_blood
0.06 =bleeding_any =short_breath
0.06 =bleeding_heavy =preterm_weeks
0.06 =bleeding_heavy =spits_clots
0.06 =bleeding_heavy =squeezing_word
0.06 =blood_in_urine =blood_thinner
0.06 =blood_thinner =dark_urine
0.06 =bluish =limp_refuses
0.06 =bluish =rash
0.06 =bluish =unresponsive
0.06 =blurry_vision =eye_hit
0.06 =blurry_vision =hurts_move
0.06 =blurry_vision =stumbles
0.06 =blurry_vision =weak_any
0.06 =breathe_word =calf
0.06 =breathe_word =leg_swelling_one
0.06 =breathe_word =swelling_lips
0.06 =burn_any
0.06 =burn_big =burned_hand
0.06 =burn_severity =car_crash
0.06 =burn_severity =heat_exposure
0.06 =burn_severity =pressure_elsewhere
0.06 =burn_severity =swelling_throat
0.06 =burn_severity =urinary_stuck_long
0.06 =calf =possible_fracture
0.06 =cannot_breathe =chest_pain
0.06 =cannot_breathe =getting_worse
0.06 =cannot_breathe =lips_blue
0.06 =cannot_breathe =postpartum
0.06 =cannot_move_side =speech
0.06 =cant_sit_still =cant_stand
0.06 =cant_sit_still =cant_straighten
0.06 =cant_sit_still =eye_hit_bad
0.06 =cant_sit_still =hurts_move
0.06 =cant_sit_still =limp_leg
0.06 =cant_sit_still =limp_refuses
0.06 =cant_sit_still =severe_weakness
0.06 =cant_sit_still =squeezing_word
0.06 =cant_straighten =hurts_move
0.06 =car_crash =confused
0.06 =car_crash =dizzy
0.06 =car_crash =shoulder_pain
0.06 =cast_tight
0.06 =chemical_burn =chest_pain
0.06 =chemical_burn =cough
0.06 =chemical_burn =hurts_move
0.06 =chemical_burn =long_bleed
0.06 =chemical_word =trunk_pain
0.06 =chest_any =pressure_elsewhere
0.06 =chest_lasting =cramps
0.06 =chest_lasting =diabetes
0.06 =chest_lasting =eye_bulge
0.06 =chest_lasting =face_injury
0.06 =chest_lasting =hours_pain
0.06 =chest_lasting =not_clotting
0.06 =chest_lasting =pressure_elsewhere
0.06 =chest_lasting =swallowed_battery
0.06 =chest_lasting =swelling_lips
0.06 =chest_lasting =upper_belly_pain
0.06 =chest_pain =feels_sleepy
0.06 =chest_pressure =cocaine
0.06 =chest_pressure =drugs_taken
0.06 =chest_tearing =weak_any
0.06 =child_got_pills =cough
0.06 =choking =throat_tight
0.06 =clot_risk =leaking
0.06 =co_words =cut_by_accident
0.06 =cocaine =cough
0.06 =cold_limb =eye_hit_bad
0.06 =confused =drowsy
0.06 =confused =weak_any
0.06 =cough =drowsy
0.06 =cough =inhaler_fails
0.06 =cramps =fall_hard
0.06 =cramps =fell_baby
0.06 =cramps =hit_hard
0.06 =cut_self =long_bleed
0.06 =dangerous_person =racing_heart
0.06 =dangerous_person =turning_blue
0.06 =days_many =drank
0.06 =days_many =hurts_move
0.06 =deep_burn =pale_clammy
0.06 =discharge =head_danger
0.06 =discharge =recent_surgery
0.06 =drowning =ear_wax
0.06 =drowsy =fight_blow
0.06 =drowsy =means_mentioned
0.06 =drowsy =slow_breathing
0.06 =drowsy =squeezing_word
0.06 =early_one_side =one_side_belly
0.06 =early_one_side =trunk_pain
0.06 =edible_word =limp_refuses
0.06 =elderly =heat_exposure
0.06 =eye_area =face_odd
0.06 =eye_area =leaking
0.06 =eye_area =near_faint
0.06 =eye_area =swelling_face
0.06 =eye_area =weak_any
0.06 =eye_chemical =fall_any
0.06 =eye_chemical =fight_blow
0.06 =eye_chemical =hit_hard
0.06 =eye_hit =leaking
0.06 =eye_hit_bad =swelling_face
0.06 =eye_hit_bad =urinary_stuck_long
0.06 =eye_hit_bad =wont_go_away
0.06 =eye_red =head_danger
0.06 =face_droop =radiates
0.06 =face_droop =swallow_trouble
0.06 =face_droop =throat_tight
0.06 =face_droop =tia_resolved
0.06 =face_droop =wont_swallow
0.06 =face_injury =hours_pain
0.06 =face_odd =radiates
0.06 =fainted =severe_pain
0.06 =fall_any =leaking
0.06 =fall_height =legs_gone
0.06 =fast_breathing =vomiting_constantly
0.06 =feels_sleepy =hernia_stuck
0.06 =fever =swelling_face
0.06 =fever =swelling_lips
0.06 =fight_blow =hurts_move
0.06 =fight_blow =leaking
0.06 =flank_pain
0.06 =flank_pain =hurts_breathing
0.06 =flank_pain =pain_any
0.06 =flank_pain =shoulder_pain
0.06 =flank_pain =uti
0.06 =getting_worse =headache
0.06 =halos =head_danger
0.06 =halos =severe_pain
0.06 =head_danger =hours_pain
0.06 =head_danger =moved_right
0.06 =head_danger =rectal_blood
0.06 =head_danger =spreading
0.06 =head_danger =stool_blood
0.06 =head_danger =three_days
0.06 =head_danger =wound_infected
0.06 =heart_condition =pale_clammy
0.06 =heart_condition =tingling_hands
0.06 =heat_exposure =legs_gone
0.06 =hernia =vomiting_constantly
0.06 =hernia_stuck =newborn
0.06 =hernia_stuck =young_baby
0.06 =hernia_word =vomiting_constantly
0.06 =high_fever =severe_pain
0.06 =hip_fracture =hurts_move
0.06 =hip_fracture =weak_one_side
0.06 =hip_hurts =possible_fracture
0.06 =hit_hard =leaking
0.06 =hit_hard =weak_one_side
0.06 =hoarse =jaw_locked
0.06 =hours_pain =mouth_sores
0.06 =hours_pain =not_clotting
0.06 =hours_pain =skin_peeling
0.06 =hours_pain =throat_tight
0.06 =hours_pain =unequal_pupils
0.06 =hours_pain =worst_ever_sick
0.06 =hurts_breathing =injection_joint
0.06 =hurts_breathing =recent_surgery
0.06 =hurts_move =pink_foam
0.06 =hurts_move =spits_clots
0.06 =hurts_move =swelling_lips
0.06 =injection_joint =joint_hot
0.06 =jaundice =newborn
0.06 =jaundice =vomiting_constantly
0.06 =joint_hot =recent_surgery
0.06 =kid_breathing =lips_blue
0.06 =leaking =recent_surgery
0.06 =limp_leg =one_side_belly
0.06 =limp_leg =vomiting_constantly
0.06 =limp_refuses =one_side_belly
0.06 =long_bleed =sudden
0.06 =long_bleed =upper_belly_pain
0.06 =long_bleed =wakes
0.06 =moved_right =vomiting
0.06 =nail_word =one_side_throat
0.06 =nausea =severe_pain
0.06 =near_faint =shoulder_pain
0.06 =numb_any =urinary_stuck_long
0.06 =one_side_belly =short_breath
0.06 =one_side_belly =sweating
0.06 =one_side_throat =wound
0.06 =pain_any =tripod
0.06 =pain_any =uti
0.06 =pain_any =wound
0.06 =pale_clammy =shoulder_pain
0.06 =pale_clammy =withdrawal
0.06 =pancreas =radiates
0.06 =pancreas =stomach_burn
0.06 =pancreas =vomiting_constantly
0.06 =racing_heart =rigors
0.06 =radiates =upper_belly_pain
0.06 =radiates =vomiting_constantly
0.06 =radiates_groin =vomiting_constantly
0.06 =right_side =severe_weakness
0.06 =rigors_hard =swelling
0.06 =scratched =severe_pain
0.06 =severe_headache =vomiting_constantly
0.06 =short_breath =sugar_extreme
0.06 =spits_clots =vaginal_bleeding
0.06 =stiff_neck =vomiting_constantly
0.06 =sudden =tearing_trunk
0.06 =sweating =withdrawal
0.06 =tearing =weak_any
0.06 =throat_tight =tongue_swollen
0.06 =tingling_hands =weak_any
0.06 =urinary_stuck_long =vomiting
0.06 =using_word =wakes
0.06 =vomiting_constantly =wakes
0.06 ?are _ ?sign
0.06 ?come
0.06 ?the ?sign
0.06 ^ _ bite
0.06 ^ _ bought
0.06 ^ _ deliver
0.06 ^ _ feed
0.06 ^ _ gastric
0.06 ^ _ man
0.06 ^ _ red
0.06 ^ _ teacher
0.06 ^ _ too
0.06 ^ gain
0.06 ^ poop
0.06 ^ pulse
0.06 a #99+
0.06 a _ arm
0.06 a _ last
0.06 a _ shot
0.06 a _ valve
0.06 a balloon
0.06 a bean
0.06 a few
0.06 a golf
0.06 a minute
0.06 a weird
0.06 after _ knee
0.06 all afternoon
0.06 and _ ask
0.06 and _ bare
0.06 and _ on
0.06 and _ thing
0.06 and _ till
0.06 and _ tummy
0.06 and black
0.06 and severe
0.06 and was
0.06 ankl _ huge
0.06 arm with
0.06 at _ since
0.06 ate _ heart
0.06 ate my
0.06 attack i
0.06 away and
0.06 baby
0.06 baby two
0.06 baby was
0.06 bean _ his
0.06 bed he
0.06 been _ #99+
0.06 blue _ hes
0.06 breath _ chest
0.06 by _ golf
0.06 bypas #
0.06 can keep
0.06 catch her
0.06 chest _ the
0.06 clean with
0.06 cold _ and
0.06 crazy _ of
0.06 crazy all
0.06 crie in
0.06 daughter _ and
0.06 dog _ i
0.06 done
0.06 drank bleach
0.06 drink _ lot
0.06 drink a
0.06 drive
0.06 drug
0.06 eat shrimp
0.06 edibl
0.06 elbow and
0.06 eye hurt
0.06 face _ gray
0.06 faint _ my
0.06 fight and
0.06 finger _ white
0.06 floor _ night
0.06 floor all
0.06 for _ back
0.06 for _ now
0.06 friend had
0.06 gasoline
0.06 gastric _ #
0.06 gave
0.06 gave _ dog
0.06 going crazy
0.06 got _ arm
0.06 got _ hand
0.06 got hit
0.06 had pain
0.06 hand _ face
0.06 hand with
0.06 handlebar
0.06 handlebar and
0.06 hard _ very
0.06 hard i
0.06 has terrible
0.06 have _ hav
0.06 have _ red
0.06 have _ that
0.06 havent _ since
0.06 he _ stung
0.06 he _ ther
0.06 he woke
0.06 headache neck
0.06 heart i
0.06 heart monitor
0.06 her _ because
0.06 his _ smell
0.06 his tummy
0.06 hit _ back
0.06 home from
0.06 hot potato
0.06 hurt _ hes
0.06 i _ knee
0.06 i _ red
0.06 i deliver
0.06 i will
0.06 im _ fell
0.06 im _ the
0.06 in _ for
0.06 in _ throat
0.06 in it
0.06 infection now
0.06 is #99+
0.06 is _ but
0.06 is much
0.06 is sleepy
0.06 isnt -mak
0.06 isnt _ -sense
0.06 it come
0.06 it normal
0.06 it to
0.06 its gett
0.06 ive _ it
0.06 jaw wont
0.06 kid _ his
0.06 larger
0.06 last _ day
0.06 left i
0.06 leg _ i
0.06 leg _ puffy
0.06 lift
0.06 light _ i
0.06 like _ all
0.06 like _ balloon
0.06 look shorter
0.06 mastectomy
0.06 mixed _ and
0.06 mom _ and
0.06 moved _ my
0.06 much worse
0.06 mucu
0.06 muscl spasm
0.06 my _ muscl
0.06 my baby
0.06 my feed
0.06 my teacher
0.06 name
0.06 never
0.06 night _ start
0.06 night and
0.06 no -contraction
0.06 no _ -yet
0.06 nonsense and
0.06 now _ up
0.06 numb
0.06 nurs
0.06 of _ clot
0.06 of _ is
0.06 off _ thi
0.06 one _ look
0.06 our baby
0.06 over _ her
0.06 pain _ is
0.06 party _ he
0.06 potato
0.06 pregnant _ down
0.06 pregnant fell
0.06 proper and
0.06 puff up
0.06 pupil _ larger
0.06 rainbow _ around
0.06 red _ with
0.06 red eye
0.06 refill my
0.06 rib _ when
0.06 ripp _ sweat
0.06 ripp im
0.06 roommate has
0.06 round my
0.06 sat down
0.06 say ther
0.06 see right
0.06 see star
0.06 shak _ i
0.06 she _ a
0.06 she _ blood
0.06 sinu
0.06 skin look
0.06 sleepy now
0.06 slic _ hand
0.06 slic my
0.06 smell awful
0.06 so _ on
0.06 so _ she
0.06 soak with
0.06 son _ asthma
0.06 son with
0.06 stand _ straight
0.06 stand up
0.06 still _ to
0.06 still i
0.06 stomach _ and
0.06 stomach _ hurt
0.06 stomach _ is
0.06 stomach _ rock
0.06 stomach _ to
0.06 stuff _ his
0.06 sudden chest
0.06 sudden lost
0.06 sweat through
0.06 swell _ one
0.06 tablet
0.06 talk _ and
0.06 that _ -there
0.06 that _ on
0.06 that arent
0.06 the _ down
0.06 the _ keep
0.06 the _ woke
0.06 the stove
0.06 the table
0.06 they said
0.06 theyre fine
0.06 thi _ feel
0.06 thi pain
0.06 three _ ago
0.06 through _ shirt
0.06 throw _ breath
0.06 tight _ im
0.06 time _ take
0.06 to go
0.06 to sleep
0.06 toddler swallow
0.06 too _ for
0.06 try to
0.06 up _ breath
0.06 up _ havent
0.06 up breath
0.06 up chok
0.06 up straight
0.06 voice _ like
0.06 vomit _ he
0.06 walk _ and
0.06 walk but
0.06 warfarin and
0.06 wasp and
0.06 went black
0.06 wife face
0.06 will faint
0.06 window
0.06 with asthma
0.06 with sweat
0.06 wont _ after
0.06 yesterday for
0.05 # _ now
0.05 #11+ _ ive
0.05 #11+ _ short
0.05 -kick
0.05 <a _ <two
0.05 =a_lot =limb_cold_pale
0.05 =a_lot =one_eye
0.05 =a_lot =one_side_belly
0.05 =a_lot =recent_infection
0.05 =a_lot =right_side
0.05 =a_lot =smoke
0.05 =allergen =cocaine
0.05 =allergen =cut_by_accident
0.05 =allergen =hypertension
0.05 =arm_hand_pain =chest_lasting
0.05 =at_rest =three_days
0.05 =aura_usual =short_breath
0.05 =back_pain =eye_hit_bad
0.05 =back_pain =squeezing_word
0.05 =belly_blow =belly_hard
0.05 =belly_hit =feels_sleepy
0.05 =belly_hit =hernia_stuck
0.05 =belly_hit =short_breath
0.05 =belly_pain =cant_straighten
0.05 =belly_surgery_recent =clot_risk
0.05 =bite_bad =during_exercise
0.05 =bladder_bowel_loss =trunk_pain
0.05 =bleeding_any =chest_any
0.05 =bleeding_any =chest_pain
0.05 =bleeding_any =feels_sleepy
0.05 =bleeding_any =gums_bleed
0.05 =blister_any =chest_lasting
0.05 =blister_any =fever
0.05 =blister_word =chest_lasting
0.05 =blow_ribs =dangerous_person
0.05 =bluish =limb_cold_pale
0.05 =blurry_vision =feels_sleepy
0.05 =blurry_vision =many_days
0.05 =breathe_word =leg_feet_swollen
0.05 =burn_any =cough
0.05 =burn_any =eye_hit_bad
0.05 =burn_severity =diarrhea
0.05 =burn_severity =doom
0.05 =burn_severity =speech_garbled
0.05 =burn_severity =swelling
0.05 =burn_severity =wakes
0.05 =calf =elderly
0.05 =calf =high_fever
0.05 =calf =speech
0.05 =cannot_breathe =cant_stand
0.05 =cannot_breathe =heat_exposure
0.05 =cannot_breathe =hernia_stuck
0.05 =cannot_breathe =limp_leg
0.05 =cannot_breathe =limp_refuses
0.05 =cannot_breathe =racing_heart
0.05 =cannot_breathe =stumbles
0.05 =cannot_breathe =trunk_pain
0.05 =cannot_breathe =weak_any
0.05 =cannot_move_limb =right_side
0.05 =cannot_move_side =chest_lasting
0.05 =cannot_move_side =right_side
0.05 =cant_stand =days_many
0.05 =cant_stand =fall_any
0.05 =cant_stand =flu_bad
0.05 =cant_stand =hip_fracture
0.05 =cant_stand =hit_hard
0.05 =cant_stand =one_side_belly
0.05 =cant_stand =pale_clammy
0.05 =cant_stand =sweating
0.05 =cant_straighten =pain_any
0.05 =chemical_word =chest_any
0.05 =chemical_word =phlegm
0.05 =chest_any =flank_pain
0.05 =chest_any =head_danger
0.05 =chest_any =heat_exposure
0.05 =chest_any =many_days
0.05 =chest_any =vomiting
0.05 =chest_lasting =cholinergic
0.05 =chest_lasting =hives_all
0.05 =chest_lasting =low_temp
0.05 =chest_lasting =means_mentioned
0.05 =chest_lasting =steroids_stopped
0.05 =chest_pain =flank_pain
0.05 =chest_pain =head_danger
0.05 =chest_pain =many_days
0.05 =chest_pain =overdose_taken
0.05 =chest_pain =vomiting
0.05 =child_got_pills =dizzy
0.05 =child_got_pills =long_bleed
0.05 =cholinergic =swallow_trouble
0.05 =cholinergic =throat_tight
0.05 =clot_risk =fast_breathing
0.05 =co_words =rigors
0.05 =cocaine =rash
0.05 =cocaine =swelling
0.05 =cocaine =swelling_lips
0.05 =cold_exposure
0.05 =cold_exposure =heat_exposure
0.05 =cold_limb =face_droop
0.05 =cold_limb =getting_worse
0.05 =cold_limb =hours_pain
0.05 =cold_limb =weak_any
0.05 =cold_limb =wound_infected
0.05 =copd =hernia_stuck
0.05 =copd =speech
0.05 =copd =three_days
0.05 =cough =flank_pain
0.05 =cough =head_danger
0.05 =coughs_blood =fight_blow
0.05 =cut_self =not_clotting
0.05 =dangerous_person =fall_height
0.05 =dangerous_person =hip_hurts
0.05 =dangerous_person =legs_gone
0.05 =dangerous_person =weak_legs
0.05 =dark_urine =hours_pain
0.05 =days_many =hurts_breathing
0.05 =days_many =limp_refuses
0.05 =days_many =preterm_weeks
0.05 =days_many =severe_weakness
0.05 =deep_cut =limb_bleeds
0.05 =deformed =elderly
0.05 =deformed =speech
0.05 =deformed =trunk_pain
0.05 =dizzy =means_mentioned
0.05 =dizzy =overdose_taken
0.05 =dizzy =using_word
0.05 =drank =weak_any
0.05 =drowsy =eye_area
0.05 =drug_named =tongue_swollen
0.05 =eye_area =feels_sleepy
0.05 =eye_area =right_side
0.05 =eye_hit_bad =rash
0.05 =eye_pain =feels_sleepy
0.05 =eye_pain =headache
0.05 =eye_red =hours_pain
0.05 =face_droop =squeezing_word
0.05 =face_droop =sudden
0.05 =face_injury =radiates
0.05 =face_odd =tingling_hands
0.05 =fall_any =swelling
0.05 =fall_any =vomit_few
0.05 =fast_breathing =sugar_extreme
0.05 =fast_breathing =sugar_very_high
0.05 =feels_sleepy =pale_clammy
0.05 =feels_sleepy =severe_pain
0.05 =feels_sleepy =sweating
0.05 =fight_blow =spits_clots
0.05 =fight_blow =vomit_few
0.05 =flank_pain =one_side_belly
0.05 =flank_pain =radiates_groin
0.05 =flu_bad =limp_leg
0.05 =flu_bad =limp_refuses
0.05 =flu_bad =severe_weakness
0.05 =gums_bleed
0.05 =hallucinating =mania_psychosis
0.05 =head_danger =headache
0.05 =head_danger =steroids_stopped
0.05 =heat_danger =speech
0.05 =heat_exposure =numb_any
0.05 =heat_exposure =severe_weakness
0.05 =heat_exposure =short_breath
0.05 =hernia_stuck =hip_fracture
0.05 =hernia_stuck =many_days
0.05 =hernia_stuck =racing_heart
0.05 =hernia_stuck =rigors_hard
0.05 =hernia_stuck =skin_infection
0.05 =hernia_stuck =swelling_face
0.05 =hernia_stuck =wound
0.05 =hernia_stuck =wound_infected
0.05 =high_fever =squeezing_word
0.05 =hit_hard =vomit_few
0.05 =hives =itching
0.05 =hoarse =strep_like
0.05 =hours_pain =rash
0.05 =hurts_move =limb_injury
0.05 =hurts_move =near_faint
0.05 =hurts_move =phlegm
0.05 =immunosuppressed =sickle_cell
0.05 =jaw_arm_sweat =pressure_elsewhere
0.05 =kidney_disease
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =leg_swelling_one =making_swell
0.05 =limb_bleeds =limb_injury
0.05 =limb_injury =scratched
0.05 =limp_leg =moved_right
0.05 =limp_leg =pale_clammy
0.05 =limp_leg =sweating
0.05 =limp_leg =urinary_stuck_long
0.05 =limp_leg =wakes
0.05 =limp_refuses =moved_right
0.05 =limp_refuses =sweating
0.05 =limp_refuses =urinary_stuck_long
0.05 =lips_blue =unresponsive
0.05 =low_temp =pale_clammy
0.05 =making_swell =short_breath
0.05 =many_days =newborn
0.05 =many_days =pain_any
0.05 =many_days =swelling_lips
0.05 =muscle_tear =rash
0.05 =near_faint =one_eye
0.05 =near_faint =pregnant
0.05 =new_baby =wound_infected
0.05 =new_medicine =tongue_swollen
0.05 =one_eye =right_side
0.05 =one_side_belly =radiates_groin
0.05 =one_side_belly =severe_weakness
0.05 =one_side_belly =vaginal_bleeding
0.05 =opioid =speech
0.05 =pain_any =recent_infection
0.05 =pain_any =sickle_cell
0.05 =pain_any =speech
0.05 =pain_any =tick
0.05 =pale_clammy =stomach_burn
0.05 =phlegm =three_days
0.05 =pleuritic =sudden
0.05 =radiates_groin =trunk_pain
0.05 =right_side =sudden
0.05 =scratched =wound_infected
0.05 =seizure =wakes
0.05 =severe_pain =tearing
0.05 =severe_pain =wakes
0.05 =short_breath =swelling_face
0.05 =short_breath =turning_blue
0.05 =short_breath =wound_infected
0.05 =shoulder_pain =sweating
0.05 =sickle_cell
0.05 =skin_infection
0.05 =skin_infection =swallow_trouble
0.05 =skin_infection =throat_tight
0.05 =skin_infection =tooth_bad
0.05 =skin_infection =wont_swallow
0.05 =speech =wound_infected
0.05 =spits_clots =vomiting_constantly
0.05 =squeezing_word =tia_resolved
0.05 =steroids_stopped =vomiting
0.05 =stiff_neck =wakes
0.05 =stomach_burn =sweating
0.05 =stumbles =vomiting_constantly
0.05 =sudden =swelling
0.05 =swallow_trouble =swelling_face
0.05 =swallow_trouble =tripod
0.05 =swallow_trouble =wound_infected
0.05 =swelling_face =throat_tight
0.05 =swelling_face =wont_swallow
0.05 =throat_tight =tripod
0.05 =throat_tight =wound_infected
0.05 =tick
0.05 =tooth =trunk_pain
0.05 =tooth_bad =wound_infected
0.05 =tripod =wont_swallow
0.05 =trunk_pain =urinary_stuck
0.05 =wont_swallow =wound_infected
0.05 ?about _ ?for
0.05 ^ _ calf
0.05 ^ _ chill
0.05 ^ _ slipp
0.05 ^ cat
0.05 ^ face
0.05 ^ kidney
0.05 ^ squeez
0.05 ^ woke
0.05 a _ bug
0.05 a cashew
0.05 a fast
0.05 a lump
0.05 about #
0.05 after his
0.05 ago _ its
0.05 ago _ of
0.05 ago _ see
0.05 all _ for
0.05 altitude
0.05 an ear
0.05 and _ hive
0.05 and _ talk
0.05 and _ was
0.05 and blood
0.05 and throat
0.05 anyth down
0.05 are _ i
0.05 are _ like
0.05 are _ shut
0.05 arm weak
0.05 ask _ my
0.05 ate _ at
0.05 ate _ cashew
0.05 ate mushroom
0.05 baby she
0.05 back _ he
0.05 back _ its
0.05 bad _ of
0.05 bad all
0.05 bad belly
0.05 been hurt
0.05 belly _ handlebar
0.05 bend over
0.05 blad came
0.05 blad that
0.05 blood lot
0.05 breath _ it
0.05 bulge
0.05 bulge _ my
0.05 bulge in
0.05 bunch _ oxy
0.05 burn
0.05 burn my
0.05 but _ the
0.05 but still
0.05 button _ i
0.05 cant _ acros
0.05 cant look
0.05 cant take
0.05 cashew _ now
0.05 cashew and
0.05 cheek
0.05 chemo _ week
0.05 chest _ pull
0.05 cold since
0.05 confus _ his
0.05 cut
0.05 cut _ arm
0.05 cut from
0.05 daughter _ an
0.05 day _ she
0.05 dizzy _ cant
0.05 dizzy i
0.05 down _ since
0.05 drink _ no
0.05 droop and
0.05 eliqui and
0.05 eye _ real
0.05 eyelid is
0.05 face _ and
0.05 feel _ a
0.05 fell _ now
0.05 fever a
0.05 find _ position
0.05 find word
0.05 fit _ the
0.05 freez
0.05 from _ chainsaw
0.05 gasoline in
0.05 got _ my
0.05 hand wont
0.05 has _ chest
0.05 has _ he
0.05 has _ hurt
0.05 has _ terrible
0.05 have _ fast
0.05 have shak
0.05 havent -slept
0.05 he _ twice
0.05 he took
0.05 head _ is
0.05 head she
0.05 heavy bleed
0.05 hello
0.05 her face
0.05 her speech
0.05 hes _ nonsense
0.05 hi i
0.05 him _ wake
0.05 his back
0.05 his forearm
0.05 hot _ the
0.05 hour with
0.05 hurt _ its
0.05 i _ look
0.05 i _ mow
0.05 i _ shaky
0.05 i _ to
0.05 i can
0.05 i climb
0.05 i dont
0.05 in _ cant
0.05 in _ my
0.05 inside my
0.05 is _ about
0.05 is _ now
0.05 is diabetic
0.05 is pale
0.05 it _ bad
0.05 it dangerou
0.05 it shoot
0.05 its _ i
0.05 its _ red
0.05 last _ for
0.05 lawn
0.05 lawn _ now
0.05 lawn and
0.05 left _ i
0.05 leg _ huge
0.05 life _ on
0.05 lift weight
0.05 like _ cant
0.05 like _ for
0.05 like hes
0.05 look white
0.05 low and
0.05 lump
0.05 me on
0.05 morn im
0.05 mother _ law
0.05 mother in
0.05 mow _ lawn
0.05 mow the
0.05 much _ and
0.05 my _ eye
0.05 my _ popp
0.05 my _ skin
0.05 my coffee
0.05 my temp
0.05 night _ keep
0.05 of _ #11+
0.05 of _ mouth
0.05 of _ right
0.05 of oxy
0.05 on _ hand
0.05 on _ neck
0.05 one _ old
0.05 outward
0.05 pain _ from
0.05 pain behind
0.05 pale _ clammy
0.05 pill _ now
0.05 pill bottle
0.05 position _ help
0.05 position that
0.05 pound
0.05 pretty
0.05 puff _ and
0.05 quit _ two
0.05 right _ for
0.05 right _ of
0.05 room is
0.05 roommate took
0.05 seem
0.05 she _ it
0.05 she can
0.05 she so
0.05 shoulder _ came
0.05 shoulder _ i
0.05 shoulder _ that
0.05 shut _ she
0.05 sitt on
0.05 six _ ago
0.05 smoke _ the
0.05 so _ of
0.05 so dizzy
0.05 so thirsty
0.05 stand _ been
0.05 stand _ i
0.05 stop _ from
0.05 stove
0.05 straight _ see
0.05 stroke _ my
0.05 stuff and
0.05 stung _ a
0.05 sudden _ now
0.05 swollen _ now
0.05 teen
0.05 teeth came
0.05 terrible belly
0.05 that help
0.05 that i
0.05 the _ button
0.05 the _ by
0.05 the _ last
0.05 the chest
0.05 the lawn
0.05 the mountain
0.05 the third
0.05 thigh _ swollen
0.05 third
0.05 through _ my
0.05 to
0.05 tongue _ gett
0.05 took _ new
0.05 took an
0.05 turn outward
0.05 up his
0.05 using
0.05 vomit _ and
0.05 vomit _ i
0.05 wake to
0.05 walk acros
0.05 was _ at
0.05 was mow
0.05 week _ i
0.05 went _ in
0.05 went cold
0.05 white _ of
0.05 white in
0.05 whole hand
0.05 wisdom _ came
0.05 with _ she
0.05 with _ since
0.05 worse and
0.05 worse since
0.05 wrote _ note
0.05 yard
0.05 year _ boy
0.05 year _ had
0.05 year _ now
0.05 yesterday _ he
0.05 yesterday my
0.05 yesterday now
0.05 you _ on
0.04 #11+ _ and
0.04 -breath -with
0.04 -tear -when
0.04 -tear _ -she
0.04 <was _ <with
0.04 =a_lot =dizzy
0.04 =a_lot =elderly
0.04 =a_lot =fainted
0.04 =a_lot =ketone_breath
0.04 =a_lot =means_mentioned
0.04 =a_lot =sting_mouth
0.04 =alcohol =blood_streak
0.04 =alcohol =headache
0.04 =alcohol =high_fever
0.04 =allergen =stumbles
0.04 =arm_hand_pain =burn_severity
0.04 =arm_or_jaw_too =swallow_trouble
0.04 =arm_or_jaw_too =throat_tight
0.04 =arm_or_jaw_too =wont_swallow
0.04 =back_pain =dangerous_person
0.04 =back_pain =days_many
0.04 =back_pain =high_fever
0.04 =back_pain =stomach_burn
0.04 =belly_hard =bladder_bowel_loss
0.04 =belly_hard =cant_sit_still
0.04 =belly_hard =cant_straighten
0.04 =belly_hard =stomach_burn
0.04 =belly_hard =urinary_stuck_long
0.04 =belly_hit =cant_stand
0.04 =belly_pain =cant_sit_still
0.04 =belly_pain =new_baby
0.04 =belly_pain =pain_beyond
0.04 =belly_pain =postpartum
0.04 =belly_pain =rigors
0.04 =belly_pain =worst_ever
0.04 =belly_word =new_baby
0.04 =belly_word =pain_beyond
0.04 =belly_word =postpartum
0.04 =belly_word =rigors
0.04 =belly_word =tearing
0.04 =belly_word =worst_ever
0.04 =bite_bad =deep_burn
0.04 =bite_bad =new_baby
0.04 =bite_bad =postpartum
0.04 =bite_bad =shoulder_pain
0.04 =bite_bad =skin_peeling
0.04 =bite_bad =wakes
0.04 =bleeding_any =blurry_vision
0.04 =bleeding_any =early_one_side
0.04 =bleeding_heavy =fall_any
0.04 =bleeding_heavy =fight_blow
0.04 =bleeding_heavy =hit_hard
0.04 =blind_one_eye =dangerous_person
0.04 =blister_any =face_injury
0.04 =blood_in_urine =squeezing_word
0.04 =bluish =child_got_pills
0.04 =bluish =slow_breathing
0.04 =bluish =took_some_pills
0.04 =blurry_vision =sight_for_years
0.04 =blurry_vision =swelling_face
0.04 =breathe_word =chest_pain
0.04 =breathe_word =trunk_pain
0.04 =burn_any =face_injury
0.04 =burn_big =face_injury
0.04 =burn_big =skin_peeling
0.04 =calf =fast_breathing
0.04 =cannot_move_limb =stroke_word
0.04 =cannot_move_limb =sudden
0.04 =cannot_move_side =speech_garbled
0.04 =cannot_move_side =stroke_word
0.04 =cannot_move_side =sudden
0.04 =cant_sit_still =hernia_stuck
0.04 =cant_stand =cough
0.04 =cant_stand =elderly
0.04 =cant_stand =getting_worse
0.04 =cant_stand =short_breath
0.04 =cant_straighten =eye_hit_bad
0.04 =cant_straighten =hernia_stuck
0.04 =cant_straighten =squeezing_word
0.04 =chest_any =injection_joint
0.04 =chest_any =phlegm
0.04 =chest_lasting =contact_lens
0.04 =chest_lasting =days_many
0.04 =chest_lasting =deep_burn
0.04 =chest_lasting =fall_any
0.04 =chest_lasting =frostbite
0.04 =chest_lasting =pain_beyond
0.04 =chest_lasting =small_cut
0.04 =chest_lasting =splinter_small
0.04 =chest_lasting =spreading
0.04 =chest_lasting =toes_cold
0.04 =chest_pain =days_many
0.04 =chest_pain =injection_joint
0.04 =chest_pain =phlegm
0.04 =chest_pain =pressure_elsewhere
0.04 =child_got_pills =slow_breathing
0.04 =clear_fluid =dangerous_person
0.04 =clear_fluid =fight_blow
0.04 =clear_fluid =head_injury
0.04 =clot_risk =vomiting
0.04 =clot_risk =vomiting_blood
0.04 =co_words =snake_bad
0.04 =cold_exposure =deep_burn
0.04 =contact_lens =severe_pain
0.04 =cough =limp_leg
0.04 =cough =limp_refuses
0.04 =cough =severe_weakness
0.04 =cough =stumbles
0.04 =cough =weak_any
0.04 =dangerous_person =hernia_stuck
0.04 =dangerous_person =rigors_hard
0.04 =days_many =trunk_pain
0.04 =deep_burn =face_injury
0.04 =deep_burn =hours_pain
0.04 =deep_burn =toes_cold
0.04 =deformed =limp_leg
0.04 =deformed =limp_refuses
0.04 =diarrhea =squeezing_word
0.04 =dizzy =fall_any
0.04 =dizzy =fight_blow
0.04 =dizzy =hit_hard
0.04 =dizzy =hours_pain
0.04 =double_vision =vomiting
0.04 =drank =eye_hit_bad
0.04 =droopy_lid =eye_hit_bad
0.04 =droopy_lid =head_danger
0.04 =droopy_lid =sudden
0.04 =drowsy =high_fever
0.04 =ear_wax =severe_pain
0.04 =early_one_side =near_faint
0.04 =early_one_side =vaginal_bleeding
0.04 =every_one_of_them =unresponsive
0.04 =eye_area =refuses
0.04 =eye_bulge =swelling_face
0.04 =eye_bulge =swelling_lips
0.04 =eye_hit_bad =jaw_arm_sweat
0.04 =eye_hit_bad =pressure_elsewhere
0.04 =eye_red =swelling_face
0.04 =eye_red =swelling_lips
0.04 =face_injury =skin_peeling
0.04 =face_odd =long_bleed
0.04 =fainted =one_side_belly
0.04 =fainted =shoulder_pain
0.04 =fall_any =near_faint
0.04 =fall_any =pale_clammy
0.04 =fall_hard =limp_leg
0.04 =fall_hard =limp_refuses
0.04 =fast_breathing =leg_swelling_one
0.04 =fast_breathing =pleuritic
0.04 =fast_breathing =swelling
0.04 =feels_sleepy =trunk_pain
0.04 =fell_baby =limp_leg
0.04 =fell_baby =limp_refuses
0.04 =fever =hip_fracture
0.04 =fever =wont_feed
0.04 =fight_blow =near_faint
0.04 =flank_pain =short_breath
0.04 =flu_bad =recent_infection
0.04 =frostbite =hours_pain
0.04 =getting_worse =limp_leg
0.04 =getting_worse =limp_refuses
0.04 =getting_worse =severe_weakness
0.04 =head_danger =muscle_strain_word
0.04 =head_danger =pelvic_pain
0.04 =head_danger =sight_for_years
0.04 =hernia_stuck =ketone_breath
0.04 =hernia_stuck =thirsty
0.04 =high_fever =hurts_move
0.04 =high_fever =severe_weakness
0.04 =high_fever =swelling
0.04 =hip_fracture =trunk_pain
0.04 =hives =swelling_throat
0.04 =hives =throat_tight
0.04 =hives_all =short_breath
0.04 =hives_all =wheeze_word
0.04 =hours_pain =newborn
0.04 =hours_pain =pelvic_pain
0.04 =hours_pain =small_cut
0.04 =hours_pain =splinter_small
0.04 =hours_pain =stool_blood
0.04 =hours_pain =upper_belly_pain
0.04 =hours_pain =vomiting_constantly
0.04 =hours_pain =weak_any
0.04 =hours_pain =young_baby
0.04 =hurts_breathing =sudden
0.04 =hurts_move =stroke_word
0.04 =hurts_move =swelling_face
0.04 =immunosuppressed =sudden
0.04 =limb_cold_pale =squeezing_word
0.04 =limb_injury =splinter_small
0.04 =limp_leg =short_breath
0.04 =limp_leg =speech
0.04 =limp_leg =speech_garbled
0.04 =limp_refuses =short_breath
0.04 =long_bleed =plant_eaten
0.04 =long_bleed =poison_swallowed
0.04 =new_baby =short_breath
0.04 =one_side_belly =worst_ever
0.04 =pain_any
0.04 =pain_any =sudden_balance
0.04 =pain_any =vomit_few
0.04 =pain_beyond =trunk_pain
0.04 =pale_clammy =tingling_hands
0.04 =pelvic_pain =sudden
0.04 =pelvic_pain =vomiting
0.04 =phlegm =swelling
0.04 =phlegm =trunk_pain
0.04 =pressure_elsewhere =trunk_pain
0.04 =radiates =slept_on
0.04 =radiates =vomiting
0.04 =rash =scratched
0.04 =severe_pain =stiff_neck
0.04 =severe_weakness =stroke_word
0.04 =severe_weakness =tingling_hands
0.04 =short_breath =stumbles
0.04 =small_cut =splinter_small
0.04 =spits_clots =trunk_pain
0.04 =squeezing_word =vomiting_blood
0.04 =sting =wheeze_word
0.04 =stumbles =sudden
0.04 =sudden =sudden_balance
0.04 =swallow_trouble =tongue_swollen
0.04 =swelling =tooth_bad
0.04 =swelling =upper_belly_pain
0.04 =swelling =vomit_few
0.04 =swelling_face =wheeze_word
0.04 =tongue_swollen =wont_swallow
0.04 =tooth_bad
0.04 =tooth_pulled
0.04 =trunk_pain =wont_feed
0.04 =unresponsive =vomiting_constantly
0.04 ?take
0.04 ^ _ gone
0.04 ^ _ heartbeat
0.04 ^ _ neighbor
0.04 ^ _ nut
0.04 ^ _ so
0.04 ^ _ sure
0.04 ^ chest
0.04 ^ crack
0.04 ^ muscl
0.04 ^ new
0.04 ^ there
0.04 ^ throat
0.04 ^ wife
0.04 a _ cut
0.04 a _ he
0.04 a _ potato
0.04 a big
0.04 a bump
0.04 a motorcycle
0.04 about _ husband
0.04 an _ after
0.04 and _ gett
0.04 and _ husband
0.04 and _ streak
0.04 and _ threw
0.04 and puffy
0.04 are
0.04 arm _ its
0.04 awful pain
0.04 bark
0.04 bark cough
0.04 be worri
0.04 bee _ now
0.04 belly _ and
0.04 belly _ that
0.04 bloody _ for
0.04 bother _ at
0.04 breast is
0.04 bruis and
0.04 came last
0.04 cant _ start
0.04 cant _ throw
0.04 car _ on
0.04 chest _ that
0.04 cirrhosi
0.04 could _ my
0.04 crack tooth
0.04 crash
0.04 dad _ been
0.04 dont _ -a
0.04 dont _ an
0.04 droop _ the
0.04 eat _ drink
0.04 eye _ of
0.04 eye all
0.04 eye wont
0.04 fell _ hit
0.04 felt the
0.04 fever gett
0.04 first pregnancy
0.04 flutter _ my
0.04 flutter in
0.04 for about
0.04 gas _ the
0.04 gett bigger
0.04 go down
0.04 goe _ in
0.04 goe through
0.04 got _ pain
0.04 got _ ripp
0.04 groin that
0.04 hand #
0.04 hand _ day
0.04 hand shak
0.04 hard _ his
0.04 he _ to
0.04 head last
0.04 her _ proper
0.04 hes _ in
0.04 high _ the
0.04 hot _ in
0.04 i _ hive
0.04 i _ im
0.04 i _ into
0.04 i _ pee
0.04 i _ woozy
0.04 im _ because
0.04 im _ thirsty
0.04 im curl
0.04 im feel
0.04 in _ cold
0.04 in _ pee
0.04 is _ it
0.04 is heavy
0.04 its _ like
0.04 its about
0.04 jerk for
0.04 kid has
0.04 lady
0.04 last night
0.04 leg from
0.04 lid
0.04 life and
0.04 like _ out
0.04 like _ the
0.04 like pass
0.04 lip _ huge
0.04 look up
0.04 lot _ bright
0.04 minut of
0.04 mom has
0.04 mother is
0.04 mouth _ white
0.04 move her
0.04 moved to
0.04 my _ again
0.04 my _ day
0.04 my _ real
0.04 my _ year
0.04 my daughter
0.04 my for
0.04 my scalp
0.04 my shoulder
0.04 my sister
0.04 navel
0.04 neck is
0.04 need to
0.04 night _ i
0.04 normal to
0.04 not _ thi
0.04 nurse and
0.04 off my
0.04 ok _ my
0.04 on antibiotic
0.04 over my
0.04 pain _ around
0.04 pain _ ever
0.04 pain _ her
0.04 pain ive
0.04 pain no
0.04 pain on
0.04 party and
0.04 pill _ of
0.04 pill instead
0.04 potato in
0.04 pregnant with
0.04 real hurt
0.04 red _ it
0.04 right _ belly
0.04 right place
0.04 ring _ light
0.04 ring around
0.04 ripp _ between
0.04 roll
0.04 roof and
0.04 roommate _ a
0.04 shak _ sweat
0.04 shaky hand
0.04 sharp _ in
0.04 side _ cant
0.04 side is
0.04 sight
0.04 since
0.04 since _ afternoon
0.04 since _ got
0.04 since _ my
0.04 skin _ the
0.04 some pill
0.04 start _ real
0.04 still need
0.04 stomach _ for
0.04 stomach burn
0.04 stop _ up
0.04 stop throw
0.04 straight since
0.04 stuff _ i
0.04 stung me
0.04 sudden _ move
0.04 sudden everyth
0.04 sure _ is
0.04 sure thi
0.04 that _ through
0.04 that moved
0.04 the _ an
0.04 the _ belly
0.04 the _ bit
0.04 the _ place
0.04 the _ without
0.04 the hot
0.04 the trip
0.04 ther _ blood
0.04 thi _ it
0.04 thinner _ fell
0.04 throw _ i
0.04 today its
0.04 tylenol _ i
0.04 ulcer
0.04 vomit all
0.04 walk _ since
0.04 walk without
0.04 want _ ambulance
0.04 weak she
0.04 week _ ther
0.04 week and
0.04 when _ lie
0.04 when _ woke
0.04 with shak
0.04 word _ right
0.04 worst belly
0.04 you _ night
0.03 # _ pm
0.03 # _ preg
0.03 # he
0.03 #11+ _ should
0.03 #11+ since
0.03 <covid
0.03 <had <covid
0.03 =a_lot =muscle_cramps
0.03 =a_lot =stumbles
0.03 =a_lot =sweating
0.03 =a_lot =wakes
0.03 =abuse_danger =head_injury
0.03 =alcohol =elderly
0.03 =alcohol =pain_any
0.03 =allergen =cholinergic
0.03 =allergen =clot_risk
0.03 =allergen =pleuritic
0.03 =allergen =wound_infected
0.03 =arm_or_jaw_too =swelling
0.03 =arm_or_jaw_too =tooth_bad
0.03 =baby =eye_area
0.03 =back_pain
0.03 =belly_hard =bleeding_any
0.03 =belly_hard =pale_clammy
0.03 =belly_hard =vaginal_bleeding
0.03 =belly_hit =chemical_word
0.03 =belly_hit =tingling_hands
0.03 =belly_pain =hours_pain
0.03 =bite_bad =blood_thinner
0.03 =bite_bad =cannot_move_limb
0.03 =bite_bad =cannot_move_side
0.03 =bite_bad =chest_sucks
0.03 =bite_bad =diarrhea
0.03 =bite_bad =face_and_arm
0.03 =bite_bad =sudden_balance
0.03 =bleeding_any =during_exercise
0.03 =bleeding_heavy =chest_any
0.03 =blood_thinner =fell_baby
0.03 =bluish =cocaine
0.03 =bluish =wakes
0.03 =bp_high =right_side
0.03 =breathe_word =squeezing_word
0.03 =burn_severity =cannot_move_limb
0.03 =burn_severity =cannot_move_side
0.03 =burn_severity =chest_sucks
0.03 =burn_severity =diabetes
0.03 =burn_severity =face_and_arm
0.03 =burn_severity =fast_breathing
0.03 =burn_severity =spits_clots
0.03 =calf =fall_hard
0.03 =calf =fell_baby
0.03 =cannot_breathe =clot_risk
0.03 =cant_sit_still =head_danger
0.03 =cant_sit_still =one_side_belly
0.03 =cant_sit_still =vomiting
0.03 =cant_stand =ear_wax
0.03 =cant_stand =long_bleed
0.03 =cant_stand =moved_right
0.03 =cant_stand =phlegm
0.03 =cant_stand =wakes
0.03 =cant_straighten =trunk_pain
0.03 =car_crash =pale_clammy
0.03 =chemical_word =chest_pressure
0.03 =chemical_word =elderly
0.03 =chest_any =chest_sucks
0.03 =chest_any =hypertension
0.03 =chest_any =spits_clots
0.03 =chest_any =wont_go_away
0.03 =chest_lasting =face_and_arm
0.03 =chest_lasting =hit_by_car
0.03 =chest_lasting =jaw_arm_sweat
0.03 =chest_lasting =muscle_strain_word
0.03 =chest_lasting =no_gas
0.03 =chest_lasting =silent_for_a_reason
0.03 =chest_pain =chest_sucks
0.03 =chest_pain =hypertension
0.03 =chest_pain =limb_injury
0.03 =chest_pain =spits_clots
0.03 =chest_pain =wont_go_away
0.03 =chest_sucks =head_danger
0.03 =chest_sucks =pain_any
0.03 =chest_sucks =trunk_pain
0.03 =chest_sucks =vomiting
0.03 =choking_passed =hours_pain
0.03 =clot_risk =making_swell
0.03 =clot_risk =severe_pain
0.03 =co_words =sting
0.03 =cocaine =unresponsive
0.03 =cocaine =wakes
0.03 =cold_exposure =hit_hard
0.03 =cold_limb =face_and_arm
0.03 =cold_limb =face_injury
0.03 =cold_limb =face_odd
0.03 =cold_limb =heart_condition
0.03 =cough =phlegm
0.03 =cramps =eye_hit_bad
0.03 =dangerous_person =every_one_of_them
0.03 =dangerous_person =hives
0.03 =dangerous_person =radiates
0.03 =dangerous_person =right_side
0.03 =dangerous_person =stumbles
0.03 =dangerous_person =tingling_hands
0.03 =dark_urine =severe_pain
0.03 =deformed =fell_baby
0.03 =diarrhea =severe_pain
0.03 =diarrhea =trunk_pain
0.03 =dizzy =elderly
0.03 =during_exercise =hours_pain
0.03 =ear_wax =heart_condition
0.03 =ear_wax =limp_leg
0.03 =ear_wax =limp_refuses
0.03 =ear_wax =making_swell
0.03 =elderly =fight_blow
0.03 =elderly =head_injury
0.03 =elderly =stumbles
0.03 =every_one_of_them =wakes
0.03 =eye_area =severe_headache
0.03 =eye_area =wont_feed
0.03 =eye_hit_bad =face_and_arm
0.03 =eye_hit_bad =fast_breathing
0.03 =eye_hit_bad =flank_pain
0.03 =eye_hit_bad =opioid
0.03 =eye_hit_bad =tooth_pulled
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
0.03 =face_injury =tingling_hands
0.03 =face_odd =head_danger
0.03 =fall_any =long_bleed
0.03 =fall_hard =weak_any
0.03 =fast_breathing =severe_pain
0.03 =fever =hurts_breathing
0.03 =fever =no_urine
0.03 =fever =pleuritic
0.03 =fight_blow =long_bleed
0.03 =flank_pain =pregnant
0.03 =hallucinating =pale_clammy
0.03 =hallucinating =sweating
0.03 =head_danger =withdrawal
0.03 =headache =weak_any
0.03 =heart_condition =limb_cold_pale
0.03 =heart_condition =numb_any
0.03 =heat_exposure =hurts_move
0.03 =hip_fracture =stumbles
0.03 =hip_fracture =weak_any
0.03 =hit_hard =long_bleed
0.03 =hit_hard =swelling
0.03 =hours_pain =pressure_elsewhere
0.03 =hours_pain =recent_infection
0.03 =hurts_move =spine_injury
0.03 =hypertension =trunk_pain
0.03 =leg_feet_swollen =swelling
0.03 =leg_swelling_one =one_side_belly
0.03 =limb_bleeds =wound
0.03 =limb_injury =red_racing
0.03 =limb_injury =squeezing_word
0.03 =limb_injury =tetanus_due
0.03 =limp_leg =phlegm
0.03 =limp_refuses =phlegm
0.03 =limp_refuses =wakes
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
0.03 =near_faint =stomach_burn
0.03 =neck_swelling =skin_infection
0.03 =neck_swelling =wound_infected
0.03 =no_urine =squeezing_word
0.03 =one_side_belly =severe_headache
0.03 =one_side_belly =swelling
0.03 =opioid =pain_any
0.03 =opioid =squeezing_word
0.03 =pain_any =spine_injury
0.03 =pain_any =swelling_face
0.03 =pain_any =vomiting_blood
0.03 =pale_clammy =tia_resolved
0.03 =phlegm =scratched
0.03 =phlegm =severe_weakness
0.03 =radiates =tooth
0.03 =radiates_groin =severe_weakness
0.03 =radiates_groin =weak_any
0.03 =rash =sunburn
0.03 =recent_surgery =squeezing_word
0.03 =recent_travel =tired
0.03 =rectal_blood =vomiting
0.03 =rectal_blood =vomiting_blood
0.03 =severe_headache =trunk_pain
0.03 =stool_blood =vomiting
0.03 =stool_blood =vomiting_blood
0.03 =stumbles =trunk_pain
0.03 =stumbles =wakes
0.03 =sudden_balance =vomiting
0.03 =tropics
0.03 =trunk_pain =vomiting_blood
0.03 =trunk_pain =wont_go_away
0.03 =urinary_stuck_long =vomiting_constantly
0.03 =vomiting =worst_ever
0.03 ^ _ altitude
0.03 ^ _ at
0.03 ^ _ cut
0.03 ^ _ four
0.03 ^ _ green
0.03 ^ _ niece
0.03 ^ _ school
0.03 ^ diarrhea
0.03 ^ fell
0.03 ^ hello
0.03 a #11+
0.03 a _ an
0.03 a _ day
0.03 a box
0.03 a panic
0.03 a swollen
0.03 after _ a
0.03 ago _ calf
0.03 all _ i
0.03 all _ once
0.03 all at
0.03 ammonia _ now
0.03 and _ badly
0.03 and _ high
0.03 and _ wrist
0.03 and ammonia
0.03 and belly
0.03 and then
0.03 at _ time
0.03 at me
0.03 ate
0.03 ate someth
0.03 because im
0.03 been _ with
0.03 been puk
0.03 belly _ now
0.03 belly _ the
0.03 bleach _ ammonia
0.03 bleach _ toilet
0.03 bleed _ been
0.03 bleed its
0.03 block
0.03 blood _ she
0.03 but _ eat
0.03 butt
0.03 button _ moved
0.03 chill fever
0.03 cold all
0.03 colostomy
0.03 contact _ eye
0.03 dad _ hurt
0.03 diaper are
0.03 disease i
0.03 do stitch
0.03 doesnt
0.03 doubl
0.03 drink two
0.03 everyone _ work
0.03 everyone at
0.03 explode
0.03 eye _ vomit
0.03 feel _ now
0.03 feel crack
0.03 fell _ a
0.03 few _ for
0.03 finger _ blue
0.03 finger _ in
0.03 first _ today
0.03 from _ desk
0.03 gave my
0.03 get _ down
0.03 glas _ is
0.03 got _ sharp
0.03 grandma took
0.03 had _ migraine
0.03 had _ pain
0.03 had _ same
0.03 have _ heart
0.03 have _ kidney
0.03 have one
0.03 havent _ -all
0.03 he _ fine
0.03 he threw
0.03 head _ take
0.03 heart disease
0.03 her back
0.03 hes act
0.03 his pain
0.03 horrible _ in
0.03 horrible pain
0.03 hot oil
0.03 house is
0.03 i _ heat
0.03 i _ him
0.03 i _ myself
0.03 i _ stung
0.03 i _ weight
0.03 i wrote
0.03 if _ baby
0.03 in #99+
0.03 in _ chest
0.03 in _ of
0.03 india
0.03 inhaler
0.03 is _ #11+
0.03 is _ an
0.03 it _ an
0.03 it feel
0.03 its _ up
0.03 just _ in
0.03 last _ its
0.03 lift _ box
0.03 little one
0.03 long _ a
0.03 my _ also
0.03 my _ bit
0.03 my _ has
0.03 my _ would
0.03 my father
0.03 my niece
0.03 my two
0.03 neck _ crack
0.03 neck feel
0.03 niece
0.03 normal again
0.03 now _ whole
0.03 now is
0.03 on _ blood
0.03 on _ pill
0.03 on _ thigh
0.03 pain _ in
0.03 pain pill
0.03 pain since
0.03 plann
0.03 pneumonia
0.03 popp and
0.03 post
0.03 probab noth
0.03 purple spot
0.03 put my
0.03 razor
0.03 roof _ cant
0.03 round
0.03 said _ is
0.03 scream when
0.03 she _ sparkl
0.03 she _ up
0.03 should _ do
0.03 slamm
0.03 slamm _ the
0.03 so _ since
0.03 someth to
0.03 son _ hurt
0.03 space
0.03 spinn _ cant
0.03 stiff
0.03 stop _ its
0.03 stuff like
0.03 surgery _ week
0.03 than usual
0.03 then felt
0.03 they _ out
0.03 they come
0.03 think ther
0.03 to his
0.03 toilet cleaner
0.03 tomorrow _ i
0.03 took _ pain
0.03 under _ rib
0.03 urine is
0.03 wake _ feed
0.03 walk _ its
0.03 went _ while
0.03 went double
0.03 who _ #11+
0.03 worst stomach
0.03 wrist on
0.03 yo _ fever
0.03 you _ stitch
0.02 # _ cant
0.02 #99+ _ is
0.02 #99+ after
0.02 -for -two
0.02 <had <preeclampsia
0.02 <had _ <in
0.02 <preeclampsia
0.02 =a_lot =chest_any
0.02 =a_lot =refuses
0.02 =alcohol =hours_pain
0.02 =alcohol =refuses
0.02 =allergen =chest_pain
0.02 =animal_bite =calf
0.02 =baby =newborn
0.02 =back_pain =no_urine
0.02 =back_pain =pain_any
0.02 =belly_hit =chest_lasting
0.02 =belly_pain =days_many
0.02 =belly_pain =vomiting_blood
0.02 =belly_pain =worst_ever_sick
0.02 =belly_word =worst_ever_sick
0.02 =bite_bad =drowsy
0.02 =bite_bad =limb_bleeds
0.02 =bite_bad =stumbles
0.02 =bite_bad =trunk_pain
0.02 =bleeding_heavy =pale_clammy
0.02 =blurry_vision =face_droop
0.02 =bp_high =one_side_belly
0.02 =bp_high =weak_any
0.02 =bp_high =weak_one_side
0.02 =burn_severity =cold_hands
0.02 =burn_severity =moved_right
0.02 =burn_severity =phlegm
0.02 =burn_severity =stumbles
0.02 =burn_severity =sudden_balance
0.02 =calf =co_words
0.02 =calf =stumbles
0.02 =cannot_speak
0.02 =cannot_speak =speech
0.02 =cant_stand =right_side
0.02 =chest_any =fast_breathing
0.02 =chest_any =hernia_stuck
0.02 =chest_any =right_side
0.02 =chest_lasting =tired
0.02 =chest_lasting =weak_any
0.02 =chest_pain =fast_breathing
0.02 =chest_pain =hernia_stuck
0.02 =chest_pain =right_side
0.02 =child_got_pills =trunk_pain
0.02 =co_words =eye_hit_bad
0.02 =cold_hands =frostbite
0.02 =confused =cough
0.02 =confused =eye_hit
0.02 =confused =vision_loss
0.02 =copd =cough
0.02 =copd =phlegm
0.02 =dangerous_person =eye_area
0.02 =dangerous_person =long_bleed
0.02 =dangerous_person =spits_clots
0.02 =days_many =dentist
0.02 =dizzy =vomiting
0.02 =double_vision =face_droop
0.02 =drowsy =eye_hit
0.02 =drowsy =vision_loss
0.02 =during_exercise =squeezing_word
0.02 =ear_wax =tingling_hands
0.02 =elderly =eye_area
0.02 =eye_hit =vision_loss
0.02 =eye_hit_bad =frostbite
0.02 =eye_surgery
0.02 =eye_surgery =injection_joint
0.02 =eye_surgery =recent_surgery
0.02 =face_droop =hurts_move
0.02 =face_droop =severe_weakness
0.02 =face_droop =sudden_balance
0.02 =fainted =radiates
0.02 =fall_any =stumbles
0.02 =fall_any =vision_loss
0.02 =fast_breathing =rigors_hard
0.02 =fast_breathing =shaking
0.02 =fever =tooth
0.02 =fight_blow =vision_loss
0.02 =flank_pain =no_urine
0.02 =flank_pain =severe_headache
0.02 =flank_pain =worst_ever
0.02 =frostbite =numb_any
0.02 =frostbite =weak_any
0.02 =headache
0.02 =headache =light_hurts
0.02 =high_fever =sudden
0.02 =high_fever =trunk_pain
0.02 =high_fever =weak_any
0.02 =hip_hurts =no_urine
0.02 =hit_hard =stumbles
0.02 =hit_hard =vision_loss
0.02 =hours_pain =refuses
0.02 =hours_pain =using_word
0.02 =hurts_move =pleuritic
0.02 =hypertension =one_side_belly
0.02 =hypertension =right_side
0.02 =hypertension =weak_any
0.02 =hypertension =weak_one_side
0.02 =injection_joint =squeezing_word
0.02 =limb_injury =recent_surgery
0.02 =limp_leg =right_side
0.02 =limp_leg =stomach_burn
0.02 =limp_refuses =right_side
0.02 =limp_refuses =stomach_burn
0.02 =one_side_belly =rigors
0.02 =one_side_belly =weak_any
0.02 =one_side_belly =worst_ever_sick
0.02 =overdose_taken =pale_clammy
0.02 =overdose_taken =sweating
0.02 =pale_clammy =using_word
0.02 =pelvic_pain =severe_pain
0.02 =pleuritic =right_side
0.02 =recent_travel =severe_weakness
0.02 =recent_travel =weak_any
0.02 =right_side =rigors
0.02 =right_side =short_breath
0.02 =right_side =sudden_balance
0.02 =scratched =squeezing_word
0.02 =severe_weakness =shaking
0.02 =shaking =weak_any
0.02 =short_breath =sickle_cell
0.02 =silent_for_a_reason =wont_feed
0.02 =squeezing_word =stumbles
0.02 =sudden_balance =wakes
0.02 =sweating =using_word
0.02 =trunk_pain =worst_ever_sick
0.02 =vomiting =worst_ever_sick
0.02 ^ _ contact
0.02 ^ _ fine
0.02 ^ _ hav
0.02 ^ _ popp
0.02 ^ _ rash
0.02 ^ bleach
0.02 ^ breath
0.02 ^ every
0.02 ^ sometim
0.02 a _ sting
0.02 a _ to
0.02 afraid
0.02 after _ shot
0.02 afternoon _ got
0.02 afternoon i
0.02 already
0.02 and _ bit
0.02 and weak
0.02 ankle _ its
0.02 are purple
0.02 at #99+
0.02 ate a
0.02 baby _ is
0.02 back
0.02 back it
0.02 badly
0.02 black _ in
0.02 bleed gum
0.02 bull
0.02 bump _ head
0.02 but
0.02 but ive
0.02 calf _ sore
0.02 car accident
0.02 chest _ im
0.02 chok _ the
0.02 chok in
0.02 crossfit
0.02 dad has
0.02 do _ talk
0.02 do if
0.02 down _ it
0.02 exercis
0.02 feel
0.02 fine real
0.02 five minut
0.02 food _ down
0.02 foot smell
0.02 football
0.02 for _ bit
0.02 for _ couple
0.02 from grind
0.02 from thi
0.02 front _ me
0.02 front of
0.02 girlfriend
0.02 got it
0.02 grandfather _ a
0.02 grap
0.02 had stomach
0.02 handlebar _ now
0.02 has parkinson
0.02 have _ on
0.02 have ms
0.02 headache
0.02 hear _ and
0.02 hello my
0.02 hot dog
0.02 hurt _ i
0.02 hurt after
0.02 hurt with
0.02 i _ from
0.02 i _ ms
0.02 i _ shak
0.02 i _ today
0.02 i want
0.02 i wont
0.02 im _ with
0.02 im afraid
0.02 in _ calf
0.02 in _ eyelid
0.02 in front
0.02 it _ heartburn
0.02 it start
0.02 its _ hot
0.02 kid pupil
0.02 light have
0.02 like _ since
0.02 lot and
0.02 lower belly
0.02 mixed bleach
0.02 mom talk
0.02 month and
0.02 morn _ throw
0.02 moved _ to
0.02 moved down
0.02 ms
0.02 my _ all
0.02 my _ did
0.02 my _ foot
0.02 my _ inhaler
0.02 my _ kid
0.02 my _ pupil
0.02 my _ tomorrow
0.02 my stool
0.02 noseble _ two
0.02 noth my
0.02 old _ up
0.02 on aspirin
0.02 on the
0.02 pain _ so
0.02 pain ever
0.02 palm
0.02 parkinson
0.02 party
0.02 period _ #
0.02 period _ a
0.02 pit bull
0.02 place i
0.02 pneumonia _ the
0.02 pres _ a
0.02 question is
0.02 rac at
0.02 real just
0.02 red _ im
0.02 sleep _ with
0.02 sleep through
0.02 sleepy _ i
0.02 smell gas
0.02 someone _ me
0.02 sore _ #
0.02 start _ hour
0.02 stop _ bleed
0.02 stroke in
0.02 sudden _ walk
0.02 sugar
0.02 surgery last
0.02 swollen red
0.02 take _ breath
0.02 temperature
0.02 the _ over
0.02 the _ talk
0.02 the _ to
0.02 the kid
0.02 throat #
0.02 throat _ day
0.02 to ask
0.02 today _ is
0.02 tongue _ a
0.02 tooth pull
0.02 up more
0.02 want to
0.02 was heartburn
0.02 watch say
0.02 we all
0.02 week no
0.02 were _ a
0.02 when _ get
0.02 xarelto
0.01 # _ he
0.01 #11+ _ a
0.01 #11+ _ shaky
0.01 #11+ week
0.01 #11+ wks
0.01 #99+ feet
0.01 -an
0.01 -feel
0.01 -she
0.01 -urine
0.01 <had _ <as
0.01 <he <had
0.01 <he _ <a
0.01 <old
0.01 <the <fami
0.01 =a_lot =stomach_burn
0.01 =a_lot =sudden_balance
0.01 =belly_hit =cold_exposure
0.01 =belly_hit =limb_injury
0.01 =belly_pain =high_fever
0.01 =belly_word =stumbles
0.01 =bite_bad =cocaine
0.01 =bite_bad =dizzy
0.01 =bite_bad =tired
0.01 =blood_streak =co_words
0.01 =blood_streak =dangerous_person
0.01 =blood_streak =gums_bleed
0.01 =burn_severity =leg_swelling_one
0.01 =burn_severity =wound
0.01 =chest_lasting =ear_pain
0.01 =chest_lasting =scratched
0.01 =chest_lasting =stiff_neck
0.01 =deep_burn =frostbite
0.01 =diabetes =fever
0.01 =dizzy =face_droop
0.01 =dizzy =face_injury
0.01 =during_exercise =fight_blow
0.01 =ear_wax =hurts_move
0.01 =face_injury =head_danger
0.01 =fall_any =limb_injury
0.01 =fight_blow =hours_pain
0.01 =head_danger =near_faint
0.01 =headache =hours_pain
0.01 =high_fever =right_side
0.01 =high_fever =upper_belly_pain
0.01 =hours_pain =ulcer_nsaid
0.01 =limb_injury =weak_any
0.01 =limp_leg =long_bleed
0.01 =long_bleed =stumbles
0.01 =long_bleed =sudden_balance
0.01 =many_days =squeezing_word
0.01 =moved_right =stumbles
0.01 =moved_right =weak_any
0.01 =one_side_belly =stumbles
0.01 =right_side =stumbles
0.01 =scratched =spreading
0.01 =speech =wakes
0.01 =sudden_balance =vomiting_constantly
0.01 =swelling =trunk_pain
0.01 ?baby
0.01 ?if _ ?baby
0.01 ?my ?baby
0.01 ^ _ ate
0.01 ^ _ daughter
0.01 ^ _ low
0.01 ^ _ pad
0.01 ^ _ peni
0.01 ^ _ year
0.01 ^ swallow
0.01 ^ voic
0.01 a _ before
0.01 a stroke
0.01 and _ water
0.01 and _ when
0.01 and still
0.01 are burn
0.01 attack _ #
0.01 bad like
0.01 band around
0.01 batteri
0.01 because i
0.01 been #
0.01 belly from
0.01 bit _ the
0.01 brother _ a
0.01 burger
0.01 but _ better
0.01 cake
0.01 can _ wait
0.01 can _ walk
0.01 can still
0.01 chest that
0.01 church
0.01 cough _ she
0.01 daughter _ #11+
0.01 drown my
0.01 embarass
0.01 faint _ church
0.01 feel _ with
0.01 formula
0.01 get rid
0.01 had _ last
0.01 have _ rash
0.01 head up
0.01 heart race
0.01 hot _ my
0.01 hurt for
0.01 i _ ?about
0.01 i _ drink
0.01 i lie
0.01 ice _ and
0.01 in _ hes
0.01 in church
0.01 intimacy
0.01 is drool
0.01 it turn
0.01 its _ me
0.01 its _ sore
0.01 its clos
0.01 its kill
0.01 just _ little
0.01 keep _ water
0.01 keep water
0.01 leg _ work
0.01 lift _ couch
0.01 lift a
0.01 look purple
0.01 minut _ morn
0.01 minut thi
0.01 miss _ period
0.01 monday the
0.01 month _ a
0.01 morn _ the
0.01 my _ button
0.01 my _ hit
0.01 my _ race
0.01 my _ threw
0.01 my _ while
0.01 my alarm
0.01 my inhaler
0.01 near faint
0.01 next to
0.01 nostril are
0.01 now _ has
0.01 of _ chest
0.01 of _ should
0.01 old _ had
0.01 old put
0.01 out _ week
0.01 out last
0.01 patient
0.01 pee for
0.01 pink again
0.01 preg
0.01 pressure _ the
0.01 pressure and
0.01 red _ in
0.01 replac
0.01 replac _ week
0.01 rib are
0.01 rib hurt
0.01 rid
0.01 rid _ it
0.01 rid of
0.01 round _ belly
0.01 said
0.01 said it
0.01 salad
0.01 she had
0.01 side when
0.01 skin _ yellow
0.01 son _ has
0.01 son had
0.01 split
0.01 start round
0.01 stepp
0.01 stepp on
0.01 still walk
0.01 stomach _ a
0.01 swollen _ can
0.01 tear
0.01 the _ in
0.01 the burn
0.01 the oven
0.01 they _ him
0.01 think _ have
0.01 tight _ i
0.01 to _ her
0.01 to make
0.01 took two
0.01 tuesday and
0.01 up _ it
0.01 we
0.01 when _ move
0.01 wife _ #
0.01 wife _ a
0.01 with _ #99+
0.01 year _ is
0.01 year _ put
-0.01 # _ no
-0.01 # month
-0.01 #11+ on
-0.01 #99+ _ the
-0.01 -bad
-0.01 <a <history
-0.01 <a _ <of
-0.01 <history <of
-0.01 <she
-0.01 <with
-0.01 =a_lot =back_pain
-0.01 =a_lot =eating_disorder
-0.01 =a_lot =thirsty
-0.01 =alcohol =vomiting_constantly
-0.01 =allergen =possible_fracture
-0.01 =allergen =wakes
-0.01 =back_pain =flank_pain
-0.01 =belly_surgery_recent
-0.01 =belly_word =recent_infection
-0.01 =bite_bad =fast_breathing
-0.01 =bite_bad =nail_word
-0.01 =bleeding_any =wound
-0.01 =blister_any =rash
-0.01 =blood_streak =fight_blow
-0.01 =burn_severity =ulcer_nsaid
-0.01 =calf =scratched
-0.01 =chest_lasting =three_days
-0.01 =clot_risk =tia_resolved
-0.01 =cold_exposure =numb_any
-0.01 =cold_exposure =tingling_hands
-0.01 =cold_exposure =weak_any
-0.01 =cold_limb =purple_word
-0.01 =cold_only =eye_red
-0.01 =dangerous_person =fall_hard
-0.01 =days_many =ear_wax
-0.01 =days_many =sleepless_days
-0.01 =deep_burn =limb_cold_pale
-0.01 =dentist =hours_pain
-0.01 =dentist =tooth_pulled
-0.01 =drowsy =pain_any
-0.01 =during_exercise =hit_hard
-0.01 =during_exercise =wound_infected
-0.01 =getting_worse =wound_infected
-0.01 =hand_infection
-0.01 =hand_infection =possible_fracture
-0.01 =hours_pain =phlegm
-0.01 =hours_pain =rigors
-0.01 =hours_pain =tonsils_out
-0.01 =hurts_move =three_days
-0.01 =means_mentioned =scratched
-0.01 =pain_any =using_word
-0.01 =postpartum =vaginal_bleeding
-0.01 =radiates =weak_any
-0.01 =snake_bad =widow_bite
-0.01 =sting =swelling
-0.01 ?turn
-0.01 ^ <he
-0.01 ^ _ boy
-0.01 ^ _ every
-0.01 ^ _ raw
-0.01 ^ _ roll
-0.01 ^ _ skat
-0.01 ^ _ throw
-0.01 ^ _ travel
-0.01 ^ _ turn
-0.01 ^ _ writ
-0.01 ^ baby
-0.01 ^ ice
-0.01 ^ newborn
-0.01 ^ went
-0.01 a _ band
-0.01 a _ bone
-0.01 a _ just
-0.01 a _ widow
-0.01 a foot
-0.01 after every
-0.01 after i
-0.01 after shovel
-0.01 all have
-0.01 and _ dont
-0.01 and _ runn
-0.01 anyth _ the
-0.01 are too
-0.01 baby _ its
-0.01 baby in
-0.01 baby powder
-0.01 baby turn
-0.01 back _ a
-0.01 because
-0.01 bed is
-0.01 big _ of
-0.01 black widow
-0.01 bleed a
-0.01 blister from
-0.01 blurry
-0.01 bp _ #99+
-0.01 breath _ he
-0.01 bronchiti
-0.01 by my
-0.01 came _ sudden
-0.01 cant _ the
-0.01 chew my
-0.01 chiropractor
-0.01 cold _ night
-0.01 cold for
-0.01 come in
-0.01 ct
-0.01 day _ fever
-0.01 day _ keep
-0.01 divorce _ i
-0.01 dog bite
-0.01 eye feel
-0.01 fever _ with
-0.01 fever of
-0.01 first time
-0.01 for _ first
-0.01 give him
-0.01 goe down
-0.01 got lighthead
-0.01 got stuck
-0.01 grandma has
-0.01 had #
-0.01 had _ headache
-0.01 have _ at
-0.01 headache _ two
-0.01 headache is
-0.01 heart _ all
-0.01 heart pound
-0.01 i _ its
-0.01 i _ someth
-0.01 i _ the
-0.01 i couldnt
-0.01 ice skat
-0.01 im overreact
-0.01 im writ
-0.01 injury
-0.01 inr
-0.01 instead
-0.01 is #
-0.01 is _ every
-0.01 it got
-0.01 its just
-0.01 its so
-0.01 kick _ the
-0.01 kid
-0.01 know _ it
-0.01 ladder
-0.01 leg its
-0.01 little swollen
-0.01 me its
-0.01 mix _ and
-0.01 much _ i
-0.01 my _ clean
-0.01 my _ no
-0.01 my dose
-0.01 my inr
-0.01 my pressure
-0.01 nauseou
-0.01 of _ the
-0.01 okay
-0.01 on _ coffee
-0.01 on _ leg
-0.01 on sudden
-0.01 open _ or
-0.01 out _ a
-0.01 out _ work
-0.01 overreact
-0.01 overreact but
-0.01 oyster
-0.01 pain _ high
-0.01 pain up
-0.01 painful rash
-0.01 paint
-0.01 parkinson and
-0.01 peel _ a
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 poop was
-0.01 raw oyster
-0.01 rednes
-0.01 remover _ my
-0.01 say _ overreact
-0.01 shot _ and
-0.01 should _ call
-0.01 since _ im
-0.01 since _ quit
-0.01 sit _ my
-0.01 skat
-0.01 son hasnt
-0.01 start like
-0.01 stomach
-0.01 stomach _ on
-0.01 sudden _ headache
-0.01 swallow my
-0.01 the _ day
-0.01 the chiropractor
-0.01 the knee
-0.01 the lower
-0.01 the rednes
-0.01 the year
-0.01 they _ a
-0.01 threw _ twice
-0.01 tick
-0.01 tight band
-0.01 tomorrow because
-0.01 too _ at
-0.01 two and
-0.01 two month
-0.01 up high
-0.01 up twice
-0.01 vomit _ since
-0.01 water its
-0.01 we _ have
-0.01 week _ cough
-0.01 white _ on
-0.01 widow
-0.01 wiggle
-0.01 work it
-0.01 yesterday _ my
-0.01 yesterday im
-0.02 # _ girl
-0.02 #11+ month
-0.02 #99+
-0.02 -heart
-0.02 -rac
-0.02 =a_lot =drowsy
-0.02 =allergen =leg_swelling_one
-0.02 =baby
-0.02 =belly_hit =cut_by_accident
-0.02 =belly_word =fever
-0.02 =bite_bad =strep_like
-0.02 =blister_word =fever
-0.02 =blood_streak =possible_fracture
-0.02 =blood_streak =sudden
-0.02 =blood_streak =vomiting
-0.02 =burn_any =chest_lasting
-0.02 =burn_any =dangerous_person
-0.02 =burn_severity =cut_by_accident
-0.02 =burn_severity =muscle_tear
-0.02 =burn_severity =three_days
-0.02 =chest_any =three_days
-0.02 =chest_lasting =eye_red
-0.02 =chest_lasting =recent_infection
-0.02 =chest_pain =three_days
-0.02 =choking_passed =days_many
-0.02 =co_words =hours_pain
-0.02 =cramps =fall_any
-0.02 =croup_cough
-0.02 =cut_by_accident =means_mentioned
-0.02 =dangerous_person =days_many
-0.02 =dangerous_person =ear_pain
-0.02 =dangerous_person =new_medicine
-0.02 =days_many =sting
-0.02 =days_many =throat_sore
-0.02 =diarrhea =eye_area
-0.02 =discharge =injection_joint
-0.02 =during_exercise =twisted
-0.02 =ear_wax =silent_for_a_reason
-0.02 =eye_hit_bad =kidney_stone
-0.02 =eye_hit_bad =left_ribs
-0.02 =flank_pain =getting_worse
-0.02 =hit_hard =spine_injury
-0.02 =hours_pain =stiff_neck
-0.02 =injection_joint =leaking
-0.02 =kidney_stone =pain_any
-0.02 =kidney_stone =squeezing_word
-0.02 =leaking =preterm_weeks
-0.02 =limb_bleeds =scratched
-0.02 =pale_clammy =racing_heart
-0.02 =racing_heart =sweating
-0.02 =sting
-0.02 =three_days =trunk_pain
-0.02 ?up
-0.02 ^ _ belly
-0.02 ^ _ drool
-0.02 ^ _ gonna
-0.02 ^ _ googl
-0.02 ^ _ may
-0.02 ^ _ off
-0.02 ^ _ probab
-0.02 ^ _ section
-0.02 ^ asthma
-0.02 ^ bit
-0.02 ^ c
-0.02 ^ car
-0.02 ^ im
-0.02 ^ who
-0.02 ^ work
-0.02 a _ aid
-0.02 a blood
-0.02 a hot
-0.02 accidental took
-0.02 after surgery
-0.02 ago _ im
-0.02 all _ with
-0.02 all night
-0.02 an appointment
-0.02 and _ antibiotic
-0.02 and _ bp
-0.02 and _ sore
-0.02 and _ went
-0.02 and cough
-0.02 and keep
-0.02 and off
-0.02 answer
-0.02 ask _ i
-0.02 bead up
-0.02 been told
-0.02 benadryl
-0.02 birth #
-0.02 bit on
-0.02 bleach and
-0.02 blood _ medicine
-0.02 breath _ #
-0.02 breath feel
-0.02 cat _ my
-0.02 daughter _ is
-0.02 day _ i
-0.02 discharge
-0.02 doesnt _ where
-0.02 down _ left
-0.02 fall _ his
-0.02 feel _ i
-0.02 felt _ heart
-0.02 felt my
-0.02 fever _ #
-0.02 fever _ throat
-0.02 fever _ wont
-0.02 fever sore
-0.02 find a
-0.02 foot
-0.02 for _ minute
-0.02 forever
-0.02 full of
-0.02 get it
-0.02 girlfriend _ her
-0.02 going _ a
-0.02 going _ the
-0.02 googl
-0.02 googl _ and
-0.02 googl it
-0.02 gut
-0.02 had _ low
-0.02 had _ miscarriage
-0.02 has _ diarrhea
-0.02 have _ pill
-0.02 he _ get
-0.02 he _ up
-0.02 heat pad
-0.02 her _ its
-0.02 his _ went
-0.02 his _ yesterday
-0.02 his heart
-0.02 his knee
-0.02 i _ ask
-0.02 i _ juice
-0.02 i _ new
-0.02 i googl
-0.02 ice
-0.02 im hoarse
-0.02 im not
-0.02 in _ car
-0.02 is _ much
-0.02 is act
-0.02 is almost
-0.02 is off
-0.02 it _ by
-0.02 it _ silly
-0.02 it last
-0.02 it say
-0.02 it sound
-0.02 its _ noth
-0.02 its _ when
-0.02 its only
-0.02 its probab
-0.02 its red
-0.02 ive _ told
-0.02 just _ headache
-0.02 kitchen knife
-0.02 know _ sound
-0.02 know it
-0.02 land on
-0.02 lay
-0.02 lunch i
-0.02 morn _ up
-0.02 move _ and
-0.02 my _ over
-0.02 my _ run
-0.02 my cast
-0.02 neck _ the
-0.02 next _ my
-0.02 nose since
-0.02 on _ ice
-0.02 on _ off
-0.02 one has
-0.02 or go
-0.02 over with
-0.02 pill box
-0.02 pressure medicine
-0.02 probab _ my
-0.02 ran _ of
-0.02 scalp
-0.02 second
-0.02 she crie
-0.02 she keep
-0.02 she smil
-0.02 should my
-0.02 should we
-0.02 shoulder hurt
-0.02 shower
-0.02 silly my
-0.02 small hole
-0.02 sneez and
-0.02 so i
-0.02 sound _ my
-0.02 sound silly
-0.02 spin clas
-0.02 start today
-0.02 still a
-0.02 stomach and
-0.02 teenager _ a
-0.02 teeth _ out
-0.02 temperature is
-0.02 testicl
-0.02 the _ leg
-0.02 the _ on
-0.02 the _ spot
-0.02 the bleed
-0.02 their
-0.02 think its
-0.02 tick on
-0.02 toddler ate
-0.02 told i
-0.02 unit
-0.02 up _ #
-0.02 up _ #99+
-0.02 up _ lot
-0.02 want _ drink
-0.02 want _ reschedule
-0.02 warm _ just
-0.02 was _ tv
-0.02 was watch
-0.02 water pill
-0.02 we got
-0.02 we have
-0.02 week _ #11+
-0.02 week i
-0.02 where _ is
-0.02 with her
-0.02 with the
-0.02 wrist is
-0.02 yellow i
-0.02 yesterday _ now
-0.02 yesterday hes
-0.02 you at
-0.03 # hour
-0.03 #11+ _ it
-0.03 -complain
-0.03 <back
-0.03 =alcohol =head_danger
-0.03 =allergen =bleeding_any
-0.03 =allergen =severe_pain
-0.03 =allergen =sting
-0.03 =belly_hard =hours_pain
-0.03 =belly_pain =burn_severity
-0.03 =belly_pain =nausea
-0.03 =belly_word =flu_bad
-0.03 =belly_word =nausea
-0.03 =bite_bad =tia_resolved
-0.03 =blood_streak =bluish
-0.03 =bp_high =days_many
-0.03 =burn_any =iron_pills
-0.03 =burn_severity =flu_bad
-0.03 =burn_severity =throat_tight
-0.03 =chest_lasting =cold_exposure
-0.03 =chest_lasting =eye_chemical
-0.03 =chest_lasting =new_medicine
-0.03 =chest_lasting =stroke_word
-0.03 =child_got_pills =co_words
-0.03 =cold_hands =limb_cold_pale
-0.03 =cough
-0.03 =days_many =means_mentioned
-0.03 =days_many =muscle_tear
-0.03 =deep_burn =ear_wax
-0.03 =elderly
-0.03 =eye_area
-0.03 =fall_any =scratched
-0.03 =flank_pain =kidney_stone
-0.03 =hours_pain =tired
-0.03 =hurts_breathing =racing_heart
-0.03 =jaw_arm_sweat =tooth
-0.03 =nodes =swelling
-0.03 =overdose_taken =pain_any
-0.03 =overdose_taken =trunk_pain
-0.03 =rash
-0.03 =rash =squeezing_word
-0.03 =recent_surgery =scratched
-0.03 =thyroid_off
-0.03 =tia_resolved =weak_any
-0.03 ^ <she
-0.03 ^ _ gas
-0.03 ^ _ hernia
-0.03 ^ _ little
-0.03 ^ _ nana
-0.03 ^ _ pain
-0.03 ^ lower
-0.03 ^ type
-0.03 a _ bump
-0.03 a _ note
-0.03 a _ while
-0.03 a blister
-0.03 a headache
-0.03 a tick
-0.03 after each
-0.03 after that
-0.03 and _ right
-0.03 and _ spread
-0.03 asthma _ i
-0.03 asthma since
-0.03 at #11+
-0.03 at soccer
-0.03 back _ neck
-0.03 bed _ today
-0.03 been like
-0.03 belly feel
-0.03 bleach _ i
-0.03 bluish
-0.03 bottle is
-0.03 bp #99+
-0.03 breath _ im
-0.03 breath _ usual
-0.03 breath than
-0.03 but not
-0.03 campfire
-0.03 can _ talk
-0.03 cancel
-0.03 chest _ #
-0.03 cold _ the
-0.03 cough
-0.03 daughter had
-0.03 diabetic _ sweaty
-0.03 each feed
-0.03 eat _ and
-0.03 eyelid
-0.03 felt a
-0.03 fine _ ive
-0.03 foot from
-0.03 from _ yesterday
-0.03 gas in
-0.03 gett worse
-0.03 had _ flu
-0.03 had a
-0.03 hair _ in
-0.03 has #11+
-0.03 has had
-0.03 hav _ baby
-0.03 head _ like
-0.03 heartbeat _ my
-0.03 heater
-0.03 hi
-0.03 hi my
-0.03 his shin
-0.03 hold his
-0.03 i _ wrong
-0.03 i bend
-0.03 in _ mountain
-0.03 is _ anyth
-0.03 is hoarse
-0.03 it _ #11+
-0.03 it _ im
-0.03 jump off
-0.03 left _ then
-0.03 lift _ leg
-0.03 light _ me
-0.03 many
-0.03 me
-0.03 mom _ never
-0.03 mom would
-0.03 month _ had
-0.03 much _ is
-0.03 my
-0.03 my _ doctor
-0.03 my _ he
-0.03 my _ in
-0.03 my _ what
-0.03 my flight
-0.03 my kid
-0.03 my nana
-0.03 my spleen
-0.03 nana
-0.03 never -complain
-0.03 night #11+
-0.03 night _ im
-0.03 night _ the
-0.03 nose _ the
-0.03 of _ than
-0.03 of burn
-0.03 off _ bridge
-0.03 on _ skin
-0.03 or so
-0.03 oxycodone
-0.03 panic _ i
-0.03 pill _ is
-0.03 poop has
-0.03 pressure
-0.03 race
-0.03 rash
-0.03 rash _ a
-0.03 red _ swollen
-0.03 rifle
-0.03 since _ birth
-0.03 since can
-0.03 smell _ in
-0.03 son took
-0.03 spinn _ i
-0.03 stair
-0.03 stepp _ a
-0.03 stomach flu
-0.03 sugar has
-0.03 table cried
-0.03 talk _ about
-0.03 tattoo
-0.03 than i
-0.03 the _ about
-0.03 the birth
-0.03 the neighbor
-0.03 the place
-0.03 there anyth
-0.03 thi rash
-0.03 through it
-0.03 tiny _ spot
-0.03 tired and
-0.03 to _ hospital
-0.03 to about
-0.03 trouble
-0.03 turn _ in
-0.03 turn it
-0.03 turn out
-0.03 twice _ and
-0.03 voice _ hoarse
-0.03 vomit twice
-0.03 wasp sting
-0.03 water _ my
-0.03 we do
-0.03 week hes
-0.03 what _ i
-0.03 what the
-0.03 when _ bend
-0.03 white stuff
-0.03 with _ blood
-0.03 would _ -complain
-0.03 would never
-0.03 yellow phlegm
-0.04 # d
-0.04 #11+ _ #11+
-0.04 #11+ im
-0.04 #99+ for
-0.04 -#11+
-0.04 -fever -no
-0.04 -no _ -breath
-0.04 -pain _ -trouble
-0.04 <came
-0.04 <history
-0.04 <said
-0.04 <they <said
-0.04 =alcohol =chest_lasting
-0.04 =allergen =shaking
-0.04 =allergen =testicle
-0.04 =baby =cough
-0.04 =baby =hours_pain
-0.04 =belly_hard =burn_severity
-0.04 =belly_hard =fever
-0.04 =belly_hit =dangerous_person
-0.04 =belly_word =bite_bad
-0.04 =bleeding_any =tooth_pulled
-0.04 =blood_streak =constipation
-0.04 =chest_lasting =dizzy
-0.04 =chest_lasting =postpartum_smell
-0.04 =chest_lasting =radiates_leg
-0.04 =chest_lasting =sunburn
-0.04 =chest_lasting =vomiting_constantly
-0.04 =co_words
-0.04 =co_words =fever
-0.04 =crohns
-0.04 =days_many =flank_pain
-0.04 =days_many =hip_hurts
-0.04 =diarrhea =fever
-0.04 =drowsy =fever
-0.04 =drowsy =swelling
-0.04 =ear_wax =possible_fracture
-0.04 =eye_hit_bad =radiates_leg
-0.04 =fall_any =pain_any
-0.04 =hip_hurts =pregnant
-0.04 =hours_pain =irregular_heart
-0.04 =injection_joint =limb_injury
-0.04 =jaw_locked =radiates
-0.04 =joint_hot =walks_on_it
-0.04 =leg_swelling_one =walks_on_it
-0.04 =muscle_tear =pain_any
-0.04 =pain_any =radiates
-0.04 =pneumonia_known =refuses
-0.04 =red_patch =wound_infected
-0.04 =red_racing =scratched
-0.04 =rigors =tired
-0.04 =scratched =wound
-0.04 =slept_on =weak_one_side
-0.04 =swelling =walks_on_it
-0.04 ?it _ ?if
-0.04 ?mean ?if
-0.04 ?sign _ ?a
-0.04 ^ <last
-0.04 ^ _ #
-0.04 ^ _ bleed
-0.04 ^ _ blind
-0.04 ^ _ cast
-0.04 ^ _ eyelid
-0.04 ^ _ grandmother
-0.04 ^ _ heart
-0.04 ^ _ leg
-0.04 ^ _ rac
-0.04 ^ _ shak
-0.04 ^ altitude
-0.04 ^ calf
-0.04 a _ stone
-0.04 a hear
-0.04 a kidney
-0.04 a migraine
-0.04 a speech
-0.04 and _ asthma
-0.04 and _ knee
-0.04 and nausea
-0.04 and noth
-0.04 and runn
-0.04 are _ with
-0.04 are in
-0.04 are peel
-0.04 arm ache
-0.04 around it
-0.04 at his
-0.04 baby hasnt
-0.04 bar
-0.04 been _ since
-0.04 belly after
-0.04 blind
-0.04 blood _ my
-0.04 bottom its
-0.04 bought a
-0.04 breath _ i
-0.04 bright light
-0.04 care of
-0.04 cataract
-0.04 check for
-0.04 com _ and
-0.04 cramp _ a
-0.04 crohn
-0.04 dad _ diabetic
-0.04 daughter #11+
-0.04 diaper _ and
-0.04 doctor said
-0.04 down _ and
-0.04 ear _ and
-0.04 fad
-0.04 fight _ my
-0.04 fight with
-0.04 fill up
-0.04 fine _ my
-0.04 finger _ the
-0.04 finger is
-0.04 for _ kidney
-0.04 gas at
-0.04 go _ and
-0.04 goe away
-0.04 got _ up
-0.04 had _ diarrhea
-0.04 hand _ swollen
-0.04 have swallow
-0.04 havent -poop
-0.04 he fell
-0.04 headache _ i
-0.04 help my
-0.04 his shot
-0.04 home and
-0.04 hospital _ pneumonia
-0.04 hospital with
-0.04 hurt _ it
-0.04 i
-0.04 i _ -poop
-0.04 i last
-0.04 i vomit
-0.04 im _ out
-0.04 in _ is
-0.04 in two
-0.04 is _ hes
-0.04 is mov
-0.04 it _ hard
-0.04 itch and
-0.04 its better
-0.04 keep down
-0.04 last _ i
-0.04 law is
-0.04 lift boxe
-0.04 lip _ a
-0.04 marfan
-0.04 mom leg
-0.04 more and
-0.04 more out
-0.04 mother
-0.04 mouth sore
-0.04 my _ ate
-0.04 my _ bottle
-0.04 my _ by
-0.04 my blood
-0.04 my grandmother
-0.04 my port
-0.04 nail polish
-0.04 needle
-0.04 night _ week
-0.04 nose _ is
-0.04 nose job
-0.04 numb _ i
-0.04 of _ world
-0.04 of carrot
-0.04 off _ bike
-0.04 old _ a
-0.04 on thursday
-0.04 one _ my
-0.04 one _ the
-0.04 one arm
-0.04 out when
-0.04 pain with
-0.04 pee is
-0.04 pick
-0.04 polish
-0.04 poop
-0.04 postpartum #
-0.04 pressure is
-0.04 pull up
-0.04 purple in
-0.04 read
-0.04 record _ my
-0.04 red _ the
-0.04 runner
-0.04 side hurt
-0.04 spott
-0.04 stop it
-0.04 sweaty
-0.04 swollen _ i
-0.04 swollen she
-0.04 t
-0.04 t #
-0.04 t _ d
-0.04 take _ of
-0.04 take care
-0.04 testicular
-0.04 the antibiotic
-0.04 the store
-0.04 the world
-0.04 the yard
-0.04 then _ fine
-0.04 tight after
-0.04 two
-0.04 under my
-0.04 weigh #11+
-0.04 went _ on
-0.04 went on
-0.04 when _ stand
-0.04 while _ and
-0.04 with pneumonia
-0.04 with pus
-0.04 world
-0.04 worse
-0.04 yesterday the
-0.05 # _ has
-0.05 #11+ _ heart
-0.05 #11+ _ morn
-0.05 #11+ shot
-0.05 #11+ thi
-0.05 -in -two
-0.05 -it
-0.05 <#99+ <and
-0.05 <ago _ <i
-0.05 <ago when
-0.05 <and _ <want
-0.05 <appendix <out
-0.05 <attack _ <year
-0.05 <blood _ <my
-0.05 <get
-0.05 <had _ <appendix
-0.05 <in _ <and
-0.05 <last _ <they
-0.05 <stroke <five
-0.05 =a_lot =racing_heart
-0.05 =allergen =eye_hit_bad
-0.05 =allergen =fall_any
-0.05 =allergen =pain_any
-0.05 =asthma
-0.05 =aura_usual =burn_severity
-0.05 =baby =burn_severity
-0.05 =baby =ear_wax
-0.05 =belly_hit =fell
-0.05 =bleeding_any =limb_injury
-0.05 =blister_word =rash
-0.05 =blood_streak =dementia_known
-0.05 =blood_streak =headache
-0.05 =blood_streak =sight_for_years
-0.05 =burn_any =eye_chemical
-0.05 =burn_severity =possible_fracture
-0.05 =chest_lasting =dentist
-0.05 =chest_lasting =limb_bleeds
-0.05 =choking_passed =vomit_few
-0.05 =choking_passed =weak_one_side
-0.05 =cholinergic =days_many
-0.05 =cramps =days_many
-0.05 =cut_by_accident =cut_self
-0.05 =cut_by_accident =phlegm
-0.05 =cut_by_accident =rash
-0.05 =cut_by_accident =tetanus_due
-0.05 =dizzy =vomiting_constantly
-0.05 =eye_area =getting_worse
-0.05 =eye_chemical =eye_pain
-0.05 =eye_hit_bad =means_mentioned
-0.05 =fainted =pale_clammy
-0.05 =fast_breathing =fever
-0.05 =fell =hit_hard
-0.05 =fever =nodes
-0.05 =flank_pain =walks_on_it
-0.05 =head_danger =raynaud_usual
-0.05 =head_danger =upper_belly_pain
-0.05 =hit_hard =hours_pain
-0.05 =hives =limb_injury
-0.05 =hurts_move =screams_moved
-0.05 =itching =raynaud_usual
-0.05 =itching =swelling_lips
-0.05 =itchy_only =raynaud_usual
-0.05 =itchy_only =swelling_lips
-0.05 =limb_injury =many_days
-0.05 =muscle_strain_word =pain_any
-0.05 =pain_any =throat_tight
-0.05 =squeezing_word =wakes
-0.05 =vomiting =withdrawal
-0.05 ?attack ?in
-0.05 ?attack _ ?women
-0.05 ?has ?a
-0.05 ?has _ ?seizure
-0.05 ?heart _ ?in
-0.05 ?if _ ?has
-0.05 ?in ?women
-0.05 ?someone ?has
-0.05 ?someone _ ?a
-0.05 ?women
-0.05 ^ _ accidental
-0.05 ^ _ baby
-0.05 ^ _ bang
-0.05 ^ _ black
-0.05 ^ _ chlorine
-0.05 ^ _ crack
-0.05 ^ _ down
-0.05 ^ _ flu
-0.05 ^ _ line
-0.05 ^ _ stand
-0.05 ^ _ start
-0.05 ^ _ stuck
-0.05 ^ _ teeth
-0.05 ^ mother
-0.05 ^ pull
-0.05 ^ roll
-0.05 ^ was
-0.05 a
-0.05 a _ fence
-0.05 a _ hes
-0.05 a _ pink
-0.05 a black
-0.05 a stabb
-0.05 and _ little
-0.05 and _ teeth
-0.05 and hiccup
-0.05 are _ my
-0.05 asthma and
-0.05 away _ i
-0.05 baby _ #
-0.05 bandage
-0.05 below
-0.05 branch
-0.05 breath _ cough
-0.05 bump on
-0.05 cancel my
-0.05 cast off
-0.05 check my
-0.05 childproof
-0.05 cough since
-0.05 dental
-0.05 do _ childproof
-0.05 do _ clean
-0.05 do the
-0.05 doctor _ my
-0.05 dull
-0.05 edge
-0.05 embarrass
-0.05 every
-0.05 eye at
-0.05 faint when
-0.05 feel _ when
-0.05 fence
-0.05 fine _ he
-0.05 fire _ and
-0.05 flat
-0.05 from _ #
-0.05 have _ blue
-0.05 have _ cut
-0.05 have _ support
-0.05 have lupu
-0.05 he _ a
-0.05 he quit
-0.05 head _ hes
-0.05 head hurt
-0.05 hear
-0.05 heart failure
-0.05 his _ on
-0.05 husband keep
-0.05 i _ lithium
-0.05 i _ lupu
-0.05 i _ warfarin
-0.05 i _ xarelto
-0.05 i accidental
-0.05 i childproof
-0.05 i drop
-0.05 i lift
-0.05 i lost
-0.05 i scratch
-0.05 i stepp
-0.05 im embarrass
-0.05 in _ bath
-0.05 in thi
-0.05 is _ with
-0.05 is gone
-0.05 is in
-0.05 is kill
-0.05 is now
-0.05 it _ he
-0.05 it a
-0.05 kid _ in
-0.05 knee _ and
-0.05 last #
-0.05 left _ tingl
-0.05 left eye
-0.05 lemon
-0.05 line _ my
-0.05 little pink
-0.05 lock in
-0.05 lot _ im
-0.05 make my
-0.05 morn _ i
-0.05 mountain
-0.05 my _ blood
-0.05 my _ but
-0.05 my _ my
-0.05 my _ pass
-0.05 my _ site
-0.05 my _ teeth
-0.05 my arm
-0.05 my bike
-0.05 my mother
-0.05 need _ vaccine
-0.05 normal for
-0.05 nose _ -fever
-0.05 nose _ sneez
-0.05 nose no
-0.05 now _ i
-0.05 of _ at
-0.05 of _ with
-0.05 old _ #11+
-0.05 old feel
-0.05 one _ for
-0.05 out _ hive
-0.05 period for
-0.05 pill to
-0.05 play ball
-0.05 pregnant _ a
-0.05 pull _ the
-0.05 push it
-0.05 rednes is
-0.05 refus
-0.05 replacement
-0.05 rusty fence
-0.05 since he
-0.05 six week
-0.05 skin _ my
-0.05 sleep _ my
-0.05 son _ a
-0.05 sore _ over
-0.05 sore all
-0.05 stair _ the
-0.05 surgery _ tuesday
-0.05 tak _ first
-0.05 take lithium
-0.05 take xarelto
-0.05 that im
-0.05 the _ before
-0.05 the _ come
-0.05 the bath
-0.05 the second
-0.05 the swing
-0.05 thi even
-0.05 thi heat
-0.05 think _ a
-0.05 to _ the
-0.05 to touch
-0.05 tooth _ last
-0.05 twelve
-0.05 up _ nose
-0.05 wait _ my
-0.05 week
-0.05 week _ it
-0.05 week _ today
-0.05 week after
-0.05 white _ inside
-0.05 white spot
-0.05 wisdom teeth
-0.05 with _ on
-0.05 with an
-0.05 wks preg
-0.05 work _ #
-0.05 work at
-0.05 yesterday and
-0.06 # _ had
-0.06 # am
-0.06 #11+ _ have
-0.06 #11+ yr
-0.06 #99+ _ ibuprofen
-0.06 -breath _ a
-0.06 -breath just
-0.06 -talk
-0.06 <#99+ <what
-0.06 <ago _ <want
-0.06 <as _ <kid
-0.06 <attack <last
-0.06 <father
-0.06 <father <had
-0.06 <father _ <a
-0.06 <i <i
-0.06 <i _ <was
-0.06 <in _ <what
-0.06 <last _ and
-0.06 <last _ fine
-0.06 <mention _ <for
-0.06 <month <ago
-0.06 <month fine
-0.06 <my <father
-0.06 <my _ <check
-0.06 <need _ <mention
-0.06 <seizure <as
-0.06 <seizure _ <a
-0.06 <year <and
-0.06 =a_lot =fever
-0.06 =a_lot =hip_hurts
-0.06 =a_lot =possible_fracture
-0.06 =allergen =baby
-0.06 =allergen =bp_medicine
-0.06 =allergen =sea_wound
-0.06 =allergen =wound
-0.06 =belly_pain =fever
-0.06 =belly_word =hives
-0.06 =bleeding_any =chemical_word
-0.06 =blood_streak =cold_outside
-0.06 =blood_streak =purple_word
-0.06 =blood_streak =swelling
-0.06 =bp_high =hypertension
-0.06 =bp_medicine =hypertension
-0.06 =burn_severity =ear_wax
-0.06 =burn_severity =inconsolable
-0.06 =burn_severity =smoker
-0.06 =chemical_word =rectal_blood
-0.06 =chest_lasting =stomach_burn
-0.06 =chest_lasting =thrown_off
-0.06 =choking_passed =vomiting
-0.06 =clot_risk =joint_hot
-0.06 =cold_exposure =ear_wax
-0.06 =cold_outside =ear_pain
-0.06 =cold_outside =pain_any
-0.06 =cough =during_exercise
-0.06 =cough =recent_infection
-0.06 =cut_by_accident =leaking
-0.06 =dangerous_person =elderly
-0.06 =dangerous_person =inconsolable
-0.06 =dangerous_person =now_at_rest
-0.06 =days_many =hives
-0.06 =days_many =left_ribs
-0.06 =days_many =pregnant
-0.06 =dentist =head_danger
-0.06 =during_exercise =pregnant
-0.06 =eye_hit_bad =feels_sleepy
-0.06 =eye_hit_bad =hip_hurts
-0.06 =eye_hit_bad =nail_word
-0.06 =eye_red =one_eye
-0.06 =fall_any =purple_word
-0.06 =flank_pain =leg_swelling_one
-0.06 =getting_worse =hip_hurts
-0.06 =getting_worse =moved_right
-0.06 =head_danger =ulcer_nsaid
-0.06 =hearing
-0.06 =hernia_stuck =testicle
-0.06 =hit_hard =limb_injury
-0.06 =hit_hard =walks_on_it
-0.06 =left_ribs =throat_sore
-0.06 =limb_injury =red_patch
-0.06 =limb_injury =sea_wound
-0.06 =nail_word =numb_any
-0.06 =nosebleed
-0.06 =possible_fracture =swelling
-0.06 =rash =trunk_pain
-0.06 =red_patch =scratched
-0.06 =red_patch =wound
-0.06 =scratched =sea_wound
-0.06 =scratched =tetanus_due
-0.06 =sea_wound
-0.06 =sea_wound =wound
-0.06 =speech =throat_sore
-0.06 =stomach_burn
-0.06 ?a _ ?need
-0.06 ?call ?if
-0.06 ?call _ ?i
-0.06 ?cut ?need
-0.06 ?cut _ ?stitch
-0.06 ?i ?get
-0.06 ?if _ ?get
-0.06 ?in _ ?a
-0.06 ?need ?stitch
-0.06 ?stitch
-0.06 ?the _ ?of
-0.06 ?to ?call
-0.06 ?to _ ?if
-0.06 ^ _ <father
-0.06 ^ _ bp
-0.06 ^ _ lip
-0.06 ^ _ more
-0.06 ^ _ she
-0.06 ^ _ speech
-0.06 ^ a
-0.06 ^ ate
-0.06 ^ dialysi
-0.06 ^ dog
-0.06 ^ mom
-0.06 ^ oven
-0.06 a _ gun
-0.06 a _ sometim
-0.06 a _ thinner
-0.06 a bark
-0.06 a mile
-0.06 a scrape
-0.06 a vaccine
-0.06 about _ an
-0.06 am _ the
-0.06 an ambulance
-0.06 an iud
-0.06 and _ discharge
-0.06 and _ some
-0.06 and drool
-0.06 and needl
-0.06 and spit
-0.06 and very
-0.06 ankle _ i
-0.06 ankle but
-0.06 antacid
-0.06 bad _ with
-0.06 bad the
-0.06 badly and
-0.06 bead _ her
-0.06 beat sometim
-0.06 been a
-0.06 bite
-0.06 bleed _ a
-0.06 bloat and
-0.06 blood _ look
-0.06 blood _ the
-0.06 blurry _ i
-0.06 breast cancer
-0.06 breath through
-0.06 burn with
-0.06 but _ keep
-0.06 but _ throat
-0.06 can _ ?come
-0.06 cant hear
-0.06 chest _ with
-0.06 coffee doctor
-0.06 colostomy bag
-0.06 cough _ out
-0.06 covid
-0.06 cut _ tip
-0.06 cut the
-0.06 dad _ his
-0.06 dad _ to
-0.06 daughter has
-0.06 dont _ but
-0.06 drink _ doctor
-0.06 feed
-0.06 feel lighthead
-0.06 fifteen
-0.06 fine _ -fever
-0.06 food _ i
-0.06 for six
-0.06 found a
-0.06 get _ refill
-0.06 get help
-0.06 gum bled
-0.06 had
-0.06 had heartburn
-0.06 had on
-0.06 had pneumonia
-0.06 had thi
-0.06 heart flutter
-0.06 her chair
-0.06 high _ pressure
-0.06 high blood
-0.06 i _ acid
-0.06 i _ better
-0.06 i _ she
-0.06 i _ what
-0.06 i am
-0.06 i use
-0.06 in _ #
-0.06 in _ back
-0.06 into _ pill
-0.06 is _ mg
-0.06 it _ -hurt
-0.06 it _ her
-0.06 it _ out
-0.06 it doesnt
-0.06 it in
-0.06 iud
-0.06 ive _ heartburn
-0.06 keep anyth
-0.06 leave the
-0.06 mg ibuprofen
-0.06 minut _ i
-0.06 mom say
-0.06 morn _ a
-0.06 morn _ is
-0.06 morn _ one
-0.06 most
-0.06 much _ my
-0.06 my _ slipp
-0.06 my apartment
-0.06 my bag
-0.06 my chair
-0.06 my trip
-0.06 night for
-0.06 now need
-0.06 numb _ my
-0.06 of bed
-0.06 of red
-0.06 on _ #
-0.06 on _ control
-0.06 on _ the
-0.06 on birth
-0.06 out _ bed
-0.06 out eye
-0.06 pack _ bag
-0.06 pack my
-0.06 physical _ work
-0.06 pin
-0.06 pin _ needl
-0.06 pin and
-0.06 plan to
-0.06 position
-0.06 pregnant _ cant
-0.06 press
-0.06 purple _ on
-0.06 rac heart
-0.06 school say
-0.06 see someone
-0.06 she _ at
-0.06 she _ want
-0.06 shock _ the
-0.06 shoulder is
-0.06 since _ trip
-0.06 sleep _ im
-0.06 smoker
-0.06 sneez _ a
-0.06 so my
-0.06 somebody
-0.06 sometim _ i
-0.06 sometim when
-0.06 son _ stung
-0.06 son fell
-0.06 son isnt
-0.06 stay
-0.06 stool _ i
-0.06 sunday and
-0.06 that was
-0.06 the surgery
-0.06 thi week
-0.06 through his
-0.06 tongue and
-0.06 tonight im
-0.06 too _ and
-0.06 top
-0.06 turn gray
-0.06 up _ stuff
-0.06 walk
-0.06 we _ at
-0.06 without
-0.07 # _ #11+
-0.07 #11+ now
-0.07 -day _ it
-0.07 -no _ just
-0.07 -rednes _ -pus
-0.07 <#99+ <i
-0.07 <#99+ _ <had
-0.07 <a <seizure
-0.07 <breath
-0.07 <breath <last
-0.07 <child <do
-0.07 <concert
-0.07 <for <my
-0.07 <had _ <seizure
-0.07 <i _ <short
-0.07 <in _ <i
-0.07 <license
-0.07 <my <year
-0.07 <neck
-0.07 <need _ <year
-0.07 <of <breath
-0.07 <of _ <last
-0.07 <short
-0.07 <short <of
-0.07 <short _ <breath
-0.07 <talk
-0.07 <to <talk
-0.07 <to _ <to
-0.07 <want _ <talk
-0.07 <was <short
-0.07 <was _ <of
-0.07 =a_lot =flank_pain
-0.07 =asthma =hours_pain
-0.07 =baby =days_many
-0.07 =belly_pain =cramps
-0.07 =belly_word =cramps
-0.07 =bite_bad =eye_surgery
-0.07 =blood_streak =near_faint
-0.07 =blood_streak =severe_headache
-0.07 =blood_streak =sunburn
-0.07 =blurry_vision =days_many
-0.07 =burn_severity =dementia_known
-0.07 =burn_severity =kid_breathing
-0.07 =burn_severity =sight_for_years
-0.07 =burn_severity =sudden
-0.07 =burn_severity =swelling_now
-0.07 =chest_lasting =refuses
-0.07 =chest_lasting =slept_on
-0.07 =cholinergic =muscle_cramps
-0.07 =cold_limb =weak_one_side
-0.07 =cold_only =fever
-0.07 =cut_by_accident =possible_fracture
-0.07 =cut_by_accident =trunk_pain
-0.07 =days_many =rectal_blood
-0.07 =days_many =stool_blood
-0.07 =diabetes =eye_hit_bad
-0.07 =during_exercise =limb_injury
-0.07 =during_exercise =walks_on_it
-0.07 =ear_wax =shaking
-0.07 =elderly =stroke_word
-0.07 =eye_area =eye_surgery
-0.07 =eye_area =injection_joint
-0.07 =eye_area =recent_surgery
-0.07 =eye_area =three_days
-0.07 =eye_hit_bad =using_word
-0.07 =fall_any =growing_lump
-0.07 =fast_breathing =hernia_stuck
-0.07 =fever =refuses
-0.07 =fight_blow =swelling
-0.07 =getting_worse =pain_any
-0.07 =getting_worse =phlegm
-0.07 =growing_lump
-0.07 =head_injury =tia_resolved
-0.07 =headache =tia_resolved
-0.07 =hours_pain =stomach_burn
-0.07 =low_mood =seizure_usual
-0.07 =many_days =phlegm
-0.07 =many_days =scratched
-0.07 =many_days =wound
-0.07 =pain_any =refuses
-0.07 =pain_any =sting
-0.07 =pain_any =twisted
-0.07 =panic_known =seizure_usual
-0.07 =radiates =tia_resolved
-0.07 =radiates =wakes
-0.07 =raynaud_usual =refuses
-0.07 =red_patch
-0.07 =red_patch =spreading
-0.07 =strep_like
-0.07 =swelling_face =swelling_now
-0.07 ?call ?for
-0.07 ?hav _ ?heart
-0.07 ?if _ ?is
-0.07 ?know _ ?my
-0.07 ?my _ ?ever
-0.07 ?someone ?is
-0.07 ^ <in
-0.07 ^ _ <#99+
-0.07 ^ _ drink
-0.07 ^ _ finger
-0.07 ^ _ last
-0.07 ^ _ stepp
-0.07 ^ _ told
-0.07 ^ _ twist
-0.07 ^ about
-0.07 ^ came
-0.07 ^ head
-0.07 ^ since
-0.07 a _ milk
-0.07 a _ since
-0.07 a sport
-0.07 ago my
-0.07 am _ week
-0.07 and _ but
-0.07 and _ felt
-0.07 and bruis
-0.07 and thirsty
-0.07 antibiotic and
-0.07 arm _ it
-0.07 at _ can
-0.07 bat _ the
-0.07 bat at
-0.07 been hav
-0.07 better and
-0.07 bit _ no
-0.07 blood _ machine
-0.07 blood _ thi
-0.07 boy
-0.07 boy _ vomit
-0.07 breath _ now
-0.07 burn _ on
-0.07 bus
-0.07 but im
-0.07 cant _ out
-0.07 car crash
-0.07 car door
-0.07 constipat _ a
-0.07 cough _ fine
-0.07 cough blood
-0.07 cough drink
-0.07 could it
-0.07 day _ have
-0.07 day is
-0.07 doctor note
-0.07 ear are
-0.07 eat my
-0.07 empty
-0.07 face _ swell
-0.07 failure _ i
-0.07 fast _ the
-0.07 feel _ do
-0.07 feel _ ill
-0.07 feel so
-0.07 fish bone
-0.07 for _ reason
-0.07 for it
-0.07 forearm
-0.07 friend _ a
-0.07 from _ tooth
-0.07 garden no
-0.07 golf
-0.07 grandson put
-0.07 had knee
-0.07 have _ tight
-0.07 he isnt
-0.07 headache on
-0.07 heart and
-0.07 heartburn _ i
-0.07 his neck
-0.07 hoarse after
-0.07 hold _ pee
-0.07 hold her
-0.07 hot _ swollen
-0.07 i _ tylenol
-0.07 i check
-0.07 i drank
-0.07 i leave
-0.07 i put
-0.07 i store
-0.07 im done
-0.07 in _ new
-0.07 insulin at
-0.07 is _ stiff
-0.07 is still
-0.07 it _ to
-0.07 it be
-0.07 its _ #
-0.07 just _ sore
-0.07 keppra
-0.07 knee pop
-0.07 last day
-0.07 last two
-0.07 little _ on
-0.07 little milk
-0.07 long drive
-0.07 long should
-0.07 man
-0.07 mouth burn
-0.07 muscl
-0.07 my _ chok
-0.07 my _ fell
-0.07 my _ panic
-0.07 need _ doctor
-0.07 next _ can
-0.07 of heart
-0.07 on _ last
-0.07 one week
-0.07 online
-0.07 or _ for
-0.07 pain _ bad
-0.07 pick _ the
-0.07 play football
-0.07 pressure machine
-0.07 put on
-0.07 reason
-0.07 rib _ sore
-0.07 say _ son
-0.07 set
-0.07 shake a
-0.07 she _ walk
-0.07 since _ flight
-0.07 since _ was
-0.07 snake
-0.07 son _ had
-0.07 sore _ for
-0.07 sore _ runn
-0.07 speck
-0.07 spider
-0.07 stair _ like
-0.07 stair been
-0.07 start to
-0.07 stop _ and
-0.07 take lisinopril
-0.07 ten day
-0.07 the _ hurt
-0.07 the _ out
-0.07 the _ test
-0.07 the _ two
-0.07 the bus
-0.07 thought _ was
-0.07 thought it
-0.07 throw _ for
-0.07 till
-0.07 too
-0.07 twice today
-0.07 up all
-0.07 usual _ attack
-0.07 usual panic
-0.07 very tired
-0.07 water is
-0.07 when _ cough
-0.07 why _ i
-0.07 wife say
-0.07 will be
-0.07 with _ phlegm
-0.07 wont bend
-0.07 work i
-0.07 yesterday i
-0.08 #11+ _ just
-0.08 #99+ i
-0.08 -belly
-0.08 -pain _ -shortnes
-0.08 -poop -for
-0.08 -trouble _ just
-0.08 <a <kidney
-0.08 <a <miscarriage
-0.08 <a _ <five
-0.08 <after <a
-0.08 <ago _ feel
-0.08 <and _ <to
-0.08 <faint _ <the
-0.08 <had _ <miscarriage
-0.08 <i _ <#11+
-0.08 <in <a
-0.08 <last _ <i
-0.08 <last _ <with
-0.08 <lung
-0.08 <miscarriage
-0.08 <miscarriage <two
-0.08 <miscarriage _ <year
-0.08 <that
-0.08 <was _ <a
-0.08 <was _ <last
-0.08 <with <her
-0.08 =a_lot =hives_all
-0.08 =after_hard_exercise =burn_severity
-0.08 =after_hard_exercise =chest_any
-0.08 =after_hard_exercise =chest_injury_or_ache
-0.08 =alcohol =eye_area
-0.08 =allergen =sugar_low
-0.08 =back_sciatica
-0.08 =back_sciatica =radiates_leg
-0.08 =belly_hit =choking_passed
-0.08 =belly_hit =pain_any
-0.08 =belly_pain =swelling
-0.08 =bite_bad =spine_injury
-0.08 =bleeding_any =nosebleed
-0.08 =bleeding_any =tia_resolved
-0.08 =blood_streak =raynaud_usual
-0.08 =burn_any =eye_area
-0.08 =burn_severity =hives_all
-0.08 =calf =pregnant
-0.08 =chemical_word =itching
-0.08 =chemical_word =itchy_only
-0.08 =choking_passed =hit_hard
-0.08 =contact_lens =eye_hit_bad
-0.08 =cough =fast_breathing
-0.08 =dangerous_person =ear_wax
-0.08 =dangerous_person =low_mood
-0.08 =dementia_known =eye_area
-0.08 =dementia_known =head_danger
-0.08 =dementia_known =rash
-0.08 =diabetes =hours_pain
-0.08 =during_exercise =radiates_leg
-0.08 =eye_area =muscle_strain_word
-0.08 =eye_area =sight_for_years
-0.08 =fever =neck_pain
-0.08 =fever =recent_infection
-0.08 =frostbite =tingling_hands
-0.08 =getting_worse =scratched
-0.08 =hip_hurts =squeezing_word
-0.08 =hives =hives_all
-0.08 =hives_all
-0.08 =hives_all =rash
-0.08 =hurts_move =possible_fracture
-0.08 =muscle_strain_word =rash
-0.08 =pain_any =raynaud_usual
-0.08 =possible_fracture
-0.08 =radiates_leg
-0.08 =rash =raynaud_usual
-0.08 =rash =sight_for_years
-0.08 =squeezing_word =using_word
-0.08 =swelling_face =tooth_bad
-0.08 =thrown_off
-0.08 =trunk_pain =walks_on_it
-0.08 ?a _ ?clot
-0.08 ?a _ ?heart
-0.08 ?bill
-0.08 ?call ?about
-0.08 ?do _ ?lower
-0.08 ?get
-0.08 ?get ?a
-0.08 ?get _ ?fever
-0.08 ?heart ?rate
-0.08 ?i ?lower
-0.08 ?lower
-0.08 ?rate
-0.08 ?stroke _ a
-0.08 ^ _ <in
-0.08 ^ _ about
-0.08 ^ _ allergic
-0.08 ^ _ cried
-0.08 ^ _ head
-0.08 ^ _ say
-0.08 ^ _ shrimp
-0.08 ^ _ throat
-0.08 ^ all
-0.08 ^ fever
-0.08 ^ he
-0.08 ^ hurt
-0.08 ^ lump
-0.08 ^ smoke
-0.08 ^ wasp
-0.08 a _ expir
-0.08 a ladder
-0.08 a stitch
-0.08 a stomach
-0.08 a white
-0.08 a whole
-0.08 act like
-0.08 after _ in
-0.08 aid battery
-0.08 aid clas
-0.08 all better
-0.08 and _ freak
-0.08 and _ pink
-0.08 and got
-0.08 and throw
-0.08 arm after
-0.08 around noon
-0.08 at _ dad
-0.08 at _ store
-0.08 at nine
-0.08 at school
-0.08 baby _ im
-0.08 baby _ so
-0.08 baby and
-0.08 back _ #11+
-0.08 bit _ up
-0.08 bled _ bit
-0.08 bone _ my
-0.08 cabinet
-0.08 can _ my
-0.08 cant _ weight
-0.08 chest _ from
-0.08 come at
-0.08 cough _ my
-0.08 day for
-0.08 detergent itchy
-0.08 diabet _ i
-0.08 down _ the
-0.08 dur
-0.08 every feed
-0.08 eye _ said
-0.08 father
-0.08 feel okay
-0.08 fell at
-0.08 first _ clas
-0.08 flar
-0.08 floater _ had
-0.08 floater ive
-0.08 flu _ week
-0.08 fly _ i
-0.08 fly can
-0.08 freak
-0.08 freak out
-0.08 from _ detergent
-0.08 from _ i
-0.08 get _ stitch
-0.08 get _ test
-0.08 get better
-0.08 get cold
-0.08 get heartburn
-0.08 going _ explode
-0.08 grapefruit juice
-0.08 had _ year
-0.08 had for
-0.08 hand tingle
-0.08 hard my
-0.08 has copd
-0.08 head with
-0.08 headache since
-0.08 hear _ battery
-0.08 hes had
-0.08 hit me
-0.08 hive _ over
-0.08 hive all
-0.08 hoarse
-0.08 hurt a
-0.08 husband drank
-0.08 husband was
-0.08 i _ a
-0.08 i _ back
-0.08 i _ but
-0.08 i _ with
-0.08 i sneez
-0.08 i work
-0.08 ice yesterday
-0.08 im _ before
-0.08 im _ my
-0.08 im better
-0.08 im freak
-0.08 im still
-0.08 is _ high
-0.08 is brown
-0.08 it _ two
-0.08 it _ year
-0.08 it from
-0.08 jaw hurt
-0.08 just _ cough
-0.08 kidney _ pain
-0.08 knee _ last
-0.08 know _ she
-0.08 last _ do
-0.08 levothyroxine
-0.08 lift _ arm
-0.08 los
-0.08 lost
-0.08 mak my
-0.08 marathon _ and
-0.08 mild sunburn
-0.08 month old
-0.08 my _ are
-0.08 my _ ran
-0.08 my _ three
-0.08 my ankl
-0.08 my gallbladder
-0.08 my incision
-0.08 my medicine
-0.08 my next
-0.08 my visit
-0.08 naloxone
-0.08 new _ itchy
-0.08 newborn to
-0.08 night _ she
-0.08 normal _ a
-0.08 of _ last
-0.08 of _ water
-0.08 off his
-0.08 on an
-0.08 on friday
-0.08 out with
-0.08 pain from
-0.08 pill _ grapefruit
-0.08 pool chlorine
-0.08 potassium
-0.08 pressure _ with
-0.08 puffy
-0.08 rash _ new
-0.08 right after
-0.08 run _ my
-0.08 sciatica
-0.08 sciatica down
-0.08 she only
-0.08 skin feel
-0.08 someth for
-0.08 son is
-0.08 still _ bit
-0.08 sting _ my
-0.08 stitch in
-0.08 stone pain
-0.08 stood _ fast
-0.08 stopp
-0.08 stopp _ #
-0.08 swell on
-0.08 take _ a
-0.08 that
-0.08 that _ year
-0.08 that for
-0.08 the _ after
-0.08 the back
-0.08 the heat
-0.08 ting
-0.08 to _ er
-0.08 to _ side
-0.08 to explode
-0.08 to one
-0.08 toddler _ hold
-0.08 two _ can
-0.08 until
-0.08 up _ every
-0.08 used _ and
-0.08 wasp _ the
-0.08 what to
-0.08 when _ and
-0.08 when she
-0.08 where she
-0.08 with _ juice
-0.08 with diabet
-0.08 with grapefruit
-0.08 wont _ it
-0.08 wont button
-0.08 worri
-0.08 yesterday _ it
-0.08 yo _ with
-0.08 you _ me
-0.09 # so
-0.09 #11+
-0.09 #11+ _ girl
-0.09 -any -more
-0.09 -anymore
-0.09 -fever _ -week
-0.09 -for
-0.09 -of _ just
-0.09 -pain _ just
-0.09 -rash
-0.09 -rash just
-0.09 <#99+ _ <i
-0.09 <a <c
-0.09 <a <fever
-0.09 <a _ <section
-0.09 <ago _ <my
-0.09 <and <i
-0.09 <and _ <like
-0.09 <bleed
-0.09 <blood <clot
-0.09 <broke <his
-0.09 <c
-0.09 <c <section
-0.09 <depress
-0.09 <doing
-0.09 <doing <rehab
-0.09 <ear
-0.09 <felt
-0.09 <felt _ <once
-0.09 <fever
-0.09 <food
-0.09 <gallbladder <out
-0.09 <gallbladder _ <in
-0.09 <had _ <bleed
-0.09 <had _ <c
-0.09 <had _ <fever
-0.09 <had _ <gallbladder
-0.09 <his
-0.09 <i <felt
-0.09 <i <want
-0.09 <i _ <depress
-0.09 <i _ <once
-0.09 <mom <had
-0.09 <mom _ <a
-0.09 <my <appendix
-0.09 <my <gallbladder
-0.09 <my _ <broke
-0.09 <need <my
-0.09 <once <last
-0.09 <rehab
-0.09 <section
-0.09 <son <broke
-0.09 <son _ <his
-0.09 <therapy
-0.09 <was <depress
-0.09 <was _ <kid
-0.09 <what
-0.09 <year _ <was
-0.09 <year _ im
-0.09 =bite_bad =many_days
-0.09 =bite_bad =refuses
-0.09 =bleeding_any =deep_cut
-0.09 =blister_any =hours_pain
-0.09 =blister_any =pain_any
-0.09 =blister_word =hours_pain
-0.09 =blister_word =pain_any
-0.09 =blood_streak =uti
-0.09 =bluish =ear_wax
-0.09 =burn_severity =cough
-0.09 =burn_severity =preterm_weeks
-0.09 =burn_severity =rash
-0.09 =chemical_word =stool_blood
-0.09 =chemical_word =vaginal_bleeding
-0.09 =chest_injury_or_ache =ear_wax
-0.09 =chest_injury_or_ache =hurts_move
-0.09 =chest_lasting =cold_outside
-0.09 =chest_lasting =low_mood
-0.09 =chest_lasting =pees_lot
-0.09 =chest_lasting =slow_heart
-0.09 =cold_exposure =pain_any
-0.09 =cough =three_days
-0.09 =cramps =fever
-0.09 =days_many =near_faint
-0.09 =discharge =wound
-0.09 =dizzy =nausea
-0.09 =during_exercise =joint_hot
-0.09 =eye_area =pregnant
-0.09 =eye_area =silent_for_a_reason
-0.09 =eye_hit_bad =getting_worse
-0.09 =fell =swelling
-0.09 =fever =strep_like
-0.09 =fever =three_days
-0.09 =flu_bad =tia_resolved
-0.09 =heat_exposure =tick
-0.09 =hours_pain =hypertension
-0.09 =hours_pain =postpartum_smell
-0.09 =hypertension
-0.09 =injection_joint =scratched
-0.09 =left_ribs =pain_any
-0.09 =limb_injury =severe_weakness
-0.09 =pregnant =short_breath
-0.09 =raynaud_usual =using_word
-0.09 =upper_belly_pain =vomiting
-0.09 =weight_loss
-0.09 ?a ?seizure
-0.09 ?about ?a
-0.09 ?are _ ?warn
-0.09 ?at
-0.09 ?breathe
-0.09 ?come ?in
-0.09 ?come _ ?for
-0.09 ?could
-0.09 ?couldnt
-0.09 ?couldnt ?breathe
-0.09 ?in ?for
-0.09 ?my _ ?has
-0.09 ?seizure
-0.09 ?start
-0.09 ?symptom _ ?a
-0.09 ?the ?warn
-0.09 ?the _ ?sign
-0.09 ?to ?prevent
-0.09 ?warn
-0.09 ?warn ?sign
-0.09 ?warn _ ?of
-0.09 ^ _ <felt
-0.09 ^ _ <i
-0.09 ^ _ <last
-0.09 ^ _ ?can
-0.09 ^ _ had
-0.09 ^ _ pee
-0.09 ^ _ scalp
-0.09 ^ cast
-0.09 ^ grandpa
-0.09 ^ i
-0.09 ^ wednesday
-0.09 a _ box
-0.09 a _ more
-0.09 a _ today
-0.09 a bladder
-0.09 a test
-0.09 ago i
-0.09 aid _ for
-0.09 all _ pill
-0.09 an allergic
-0.09 and _ gone
-0.09 and _ pressure
-0.09 anyth
-0.09 apart
-0.09 at _ its
-0.09 at _ pharmacy
-0.09 back _ for
-0.09 bad on
-0.09 be
-0.09 been ach
-0.09 between
-0.09 between a
-0.09 bit at
-0.09 bit but
-0.09 bit dizzy
-0.09 bladder _ and
-0.09 bladder infection
-0.09 boil _ my
-0.09 burn _ little
-0.09 calf _ night
-0.09 calf at
-0.09 can _ start
-0.09 chest _ it
-0.09 clean a
-0.09 cold _ all
-0.09 cold _ week
-0.09 concussion
-0.09 cough _ night
-0.09 cough a
-0.09 cough at
-0.09 cramp and
-0.09 cramp in
-0.09 cut is
-0.09 day _ of
-0.09 do ?to
-0.09 do _ ?prevent
-0.09 doe my
-0.09 dog _ on
-0.09 double dose
-0.09 drink coffee
-0.09 drink cold
-0.09 edge of
-0.09 emotional
-0.09 every #
-0.09 eye vision
-0.09 feel numb
-0.09 fever _ the
-0.09 for _ had
-0.09 for _ need
-0.09 forgot my
-0.09 from _ the
-0.09 get _ bit
-0.09 get _ too
-0.09 get _ work
-0.09 get off
-0.09 giv
-0.09 got _ nail
-0.09 got copd
-0.09 had chest
-0.09 hand all
-0.09 has diabet
-0.09 have _ after
-0.09 have _ blood
-0.09 he _ chok
-0.09 he _ football
-0.09 he _ off
-0.09 he want
-0.09 head ache
-0.09 heal nice
-0.09 heart _ in
-0.09 heel _ new
-0.09 heel from
-0.09 her _ her
-0.09 her _ in
-0.09 her first
-0.09 hik
-0.09 his _ from
-0.09 how doe
-0.09 hurt since
-0.09 i ?come
-0.09 i _ ?in
-0.09 i _ floater
-0.09 i _ food
-0.09 i had
-0.09 i move
-0.09 i stand
-0.09 i threw
-0.09 if my
-0.09 im _ great
-0.09 in #
-0.09 is _ flu
-0.09 is _ visit
-0.09 is next
-0.09 it _ better
-0.09 it _ its
-0.09 itchy scalp
-0.09 its hot
-0.09 its swollen
-0.09 jaw pain
-0.09 kit for
-0.09 last _ better
-0.09 last _ feel
-0.09 last _ than
-0.09 lift my
-0.09 little _ but
-0.09 log
-0.09 look _ my
-0.09 migrain a
-0.09 my _ husband
-0.09 my _ month
-0.09 my _ refill
-0.09 my _ sweat
-0.09 my _ that
-0.09 my refill
-0.09 need _ for
-0.09 next _ #
-0.09 nice
-0.09 night _ cant
-0.09 nose and
-0.09 off _ at
-0.09 off _ ladder
-0.09 off work
-0.09 on _ fridge
-0.09 on _ now
-0.09 on glas
-0.09 one _ hurt
-0.09 out _ is
-0.09 pacemaker _ is
-0.09 pushup _ when
-0.09 pushup hurt
-0.09 put it
-0.09 quarter _ nine
-0.09 say im
-0.09 scare
-0.09 sepsi
-0.09 she _ the
-0.09 she gett
-0.09 shellfish
-0.09 small cut
-0.09 smoke _ my
-0.09 so _ that
-0.09 so after
-0.09 son
-0.09 son eye
-0.09 sport
-0.09 steak
-0.09 stiff leg
-0.09 surgery cut
-0.09 swell _ little
-0.09 tampon
-0.09 th _ #
-0.09 the _ im
-0.09 the _ just
-0.09 the last
-0.09 then at
-0.09 theyre
-0.09 time _ you
-0.09 time do
-0.09 toddler throw
-0.09 tooth _ a
-0.09 tuesday _ #
-0.09 tuesday at
-0.09 tv and
-0.09 two _ no
-0.09 up fast
-0.09 up hes
-0.09 want _ on
-0.09 was _ over
-0.09 water _ all
-0.09 week postpartum
-0.09 went away
-0.09 wont answer
-0.09 work had
-0.09 wrong
-0.09 year _ a
-0.09 yesterday _ bit
-0.09 yesterday _ when
-0.09 yesterday a
-0.09 yesterday hurt
-0.1 # of
-0.1 # year
-0.1 # yo
-0.1 -back -pain
-0.1 -fever _ -back
-0.1 -laugh
-0.1 -laugh _ i
-0.1 -laugh but
-0.1 -or -back
-0.1 -pain _ -swell
-0.1 <a _ <do
-0.1 <and <want
-0.1 <before
-0.1 <blood <in
-0.1 <everyth
-0.1 <everyth _ <fine
-0.1 <faint <at
-0.1 <faint _ <year
-0.1 <he
-0.1 <i <be
-0.1 <i <had
-0.1 <i <used
-0.1 <i _ <in
-0.1 <last <tetanu
-0.1 <last _ <was
-0.1 <my <wife
-0.1 <my _ <pass
-0.1 <need <to
-0.1 <out <at
-0.1 <out _ <the
-0.1 <pass <out
-0.1 <pass _ <at
-0.1 <tetanu
-0.1 <tetanu <was
-0.1 <was <fine
-0.1 <wife
-0.1 =a_lot =alcohol
-0.1 =a_lot =itchy_only
-0.1 =a_lot =sting
-0.1 =alcohol =fast_breathing
-0.1 =alcohol =pees_lot
-0.1 =alcohol =short_breath
-0.1 =at_rest =phlegm
-0.1 =blood_streak =ear_pain
-0.1 =calf =hit_hard
-0.1 =chest_lasting =kitchen_smoke
-0.1 =choking_passed =eye_area
-0.1 =clot_risk =during_exercise
-0.1 =constipation =no_gas
-0.1 =contact_lens =hernia_stuck
-0.1 =cough =rigors_hard
-0.1 =cough =shaking
-0.1 =dangerous_person =eye_chemical
-0.1 =days_many =three_days
-0.1 =dementia_known =shaking
-0.1 =during_exercise =weak_any
-0.1 =ear_pain =ear_wax
-0.1 =elderly =limb_injury
-0.1 =elderly =raynaud_usual
-0.1 =flu_bad =pain_any
-0.1 =head_injury =hernia_stuck
-0.1 =head_injury =hours_pain
-0.1 =headache =raynaud_usual
-0.1 =heat_exposure =pain_any
-0.1 =hours_pain =limb_bleeds
-0.1 =hours_pain =swelling_lips
-0.1 =joint_hot
-0.1 =many_days =vomiting
-0.1 =muscle_strain_word =shaking
-0.1 =pain_any =phlegm
-0.1 =raynaud_usual =shaking
-0.1 =raynaud_usual =short_breath
-0.1 =shaking =sight_for_years
-0.1 =spine_injury =stiff_neck
-0.1 =trunk_pain =uti
-0.1 =vomit_few =withdrawal
-0.1 ?a ?newborn
-0.1 ?ever
-0.1 ?go
-0.1 ?headache
-0.1 ?newborn
-0.1 ?to _ ?one
-0.1 ?watch
-0.1 ?watch ?for
-0.1 ^ _ -laugh
-0.1 ^ _ <used
-0.1 ^ _ <wife
-0.1 ^ _ next
-0.1 ^ _ nurse
-0.1 ^ _ scrape
-0.1 ^ _ stres
-0.1 ^ _ uncle
-0.1 ^ dont
-0.1 ^ gas
-0.1 ^ start
-0.1 a _ dry
-0.1 a _ what
-0.1 a bee
-0.1 a clas
-0.1 a colonoscopy
-0.1 a truck
-0.1 after _ fell
-0.1 alcohol with
-0.1 and _ walk
-0.1 and watery
-0.1 are good
-0.1 arm _ now
-0.1 arm _ numb
-0.1 arm _ the
-0.1 as _ as
-0.1 aspirin
-0.1 at _ gym
-0.1 at work
-0.1 ate _ and
-0.1 ate _ whole
-0.1 aunt _ breast
-0.1 bandaid _ fine
-0.1 be _ the
-0.1 be seen
-0.1 before _ any
-0.1 bf
-0.1 blood _ check
-0.1 blood _ i
-0.1 blood when
-0.1 blow _ nose
-0.1 blow my
-0.1 both eye
-0.1 bottle _ is
-0.1 breast
-0.1 breath today
-0.1 burn _ blister
-0.1 but _ been
-0.1 but _ think
-0.1 by _ bee
-0.1 call about
-0.1 can feel
-0.1 chang
-0.1 chest congestion
-0.1 clinic _ the
-0.1 congestion with
-0.1 curiou
-0.1 day _ burn
-0.1 day can
-0.1 do _ ?someone
-0.1 do _ check
-0.1 do _ give
-0.1 dont -laugh
-0.1 dot
-0.1 drink _ night
-0.1 drink _ with
-0.1 drink last
-0.1 expir can
-0.1 eye from
-0.1 face with
-0.1 feel _ tear
-0.1 fever _ no
-0.1 fever _ yesterday
-0.1 flutter
-0.1 food _ good
-0.1 food are
-0.1 for _ cancer
-0.1 for a
-0.1 for five
-0.1 get _ if
-0.1 get out
-0.1 grandmother _ i
-0.1 hand are
-0.1 have _ -chest
-0.1 have _ sore
-0.1 health
-0.1 husband leg
-0.1 i _ #99+
-0.1 i _ another
-0.1 i _ help
-0.1 i breath
-0.1 i test
-0.1 ibuprofen help
-0.1 if _ stand
-0.1 it
-0.1 itchy _ watery
-0.1 kenya
-0.1 kenya _ shot
-0.1 knee _ is
-0.1 knee hurt
-0.1 leak pee
-0.1 len _ stuck
-0.1 long _ i
-0.1 long _ it
-0.1 long after
-0.1 low mood
-0.1 me _ been
-0.1 me yesterday
-0.1 month _ vaccin
-0.1 mood
-0.1 much _ the
-0.1 my _ cold
-0.1 my _ hard
-0.1 my _ left
-0.1 my back
-0.1 my rib
-0.1 my tongue
-0.1 my year
-0.1 new doctor
-0.1 nose every
-0.1 number _ i
-0.1 number do
-0.1 nurse said
-0.1 of _ today
-0.1 oil
-0.1 old _ drool
-0.1 on _ #11+
-0.1 on _ branch
-0.1 on _ tissue
-0.1 on a
-0.1 pill _ the
-0.1 pressure check
-0.1 quit _ and
-0.1 rash _ blister
-0.1 red _ hot
-0.1 ride a
-0.1 right when
-0.1 sat
-0.1 scrape _ my
-0.1 scrape on
-0.1 send _ record
-0.1 she swallow
-0.1 shot yesterday
-0.1 should _ take
-0.1 side _ when
-0.1 skip lunch
-0.1 slept _ my
-0.1 someone _ the
-0.1 sorry
-0.1 space heater
-0.1 step
-0.1 step and
-0.1 stitch _ i
-0.1 stitch when
-0.1 tak a
-0.1 the _ dose
-0.1 the _ its
-0.1 the _ was
-0.1 the tissue
-0.1 tissue _ i
-0.1 tissue when
-0.1 to ?watch
-0.1 to _ ?for
-0.1 to exercise
-0.1 to kenya
-0.1 toe
-0.1 tooth and
-0.1 truck
-0.1 uncle has
-0.1 use
-0.1 vaginal
-0.1 vomit every
-0.1 we _ his
-0.1 went to
-0.1 what number
-0.1 when _ floss
-0.1 work _ the
-0.1 writ a
-0.1 yo girl
-0.1 you _ #
-0.1 you give
-0.11 # _ a
-0.11 -fever just
-0.11 -have -chest
-0.11 -have _ -pain
-0.11 <#11+ <year
-0.11 <a <concussion
-0.11 <a <counselor
-0.11 <bad
-0.11 <concussion
-0.11 <counselor
-0.11 <dad
-0.11 <dad <had
-0.11 <dad _ <a
-0.11 <drink _ <year
-0.11 <faint <last
-0.11 <last _ but
-0.11 <mention
-0.11 <month <and
-0.11 <month _ <it
-0.11 <my <arm
-0.11 <my <dad
-0.11 <my <last
-0.11 <my <sister
-0.11 <once <in
-0.11 <once _ <high
-0.11 <sister
-0.11 <stroke <in
-0.11 <stroke _ <#99+
-0.11 <to <mention
-0.11 <when <my
-0.11 <year but
-0.11 =a_lot =flu_bad
-0.11 =a_lot =raynaud_usual
-0.11 =a_lot =using_word
-0.11 =allergen =hernia_stuck
-0.11 =allergen =itching
-0.11 =allergen =vomit_few
-0.11 =asthma =cough
-0.11 =baby =pregnant
-0.11 =bite_bad =dementia_known
-0.11 =bite_bad =eye_red
-0.11 =bite_bad =sight_for_years
-0.11 =bleeding_any =small_cut
-0.11 =bp_medicine
-0.11 =bp_medicine =hours_pain
-0.11 =chest_any =muscle_strain_word
-0.11 =chest_injury_or_ache =muscle_strain_word
-0.11 =chest_injury_or_ache =muscle_tear
-0.11 =chest_lasting =nausea
-0.11 =chest_pain =muscle_strain_word
-0.11 =cold_outside =hours_pain
-0.11 =cough =high_fever
-0.11 =cramps =head_danger
-0.11 =cut_by_accident =deep_cut
-0.11 =cut_by_accident =eye_hit_bad
-0.11 =cut_self =possible_fracture
-0.11 =dangerous_person =heart_condition
-0.11 =dangerous_person =tired
-0.11 =days_many =during_exercise
-0.11 =diarrhea =pain_any
-0.11 =during_exercise =heart_condition
-0.11 =ear_wax =sudden
-0.11 =ear_wax =tired
-0.11 =eye_area =throat_sore
-0.11 =eye_hit_bad =muscle_tear
-0.11 =eye_hit_bad =small_cut
-0.11 =fast_breathing =high_fever
-0.11 =hand_infection =swelling
-0.11 =high_fever =short_breath
-0.11 =hit_hard =scratched
-0.11 =hours_pain =throat_sore
-0.11 =hours_pain =tingling_hands
-0.11 =low_mood =postpartum
-0.11 =muscle_strain_word =trunk_pain
-0.11 =pain_any =silent_for_a_reason
-0.11 =possible_fracture =upper_belly_pain
-0.11 =possible_fracture =walks_on_it
-0.11 =possible_fracture =wound
-0.11 =raynaud_usual =seizure_usual
-0.11 =wakes =weak_any
-0.11 ?a ?cut
-0.11 ?a ?snake
-0.11 ?a ?stroke
-0.11 ?a _ ?bite
-0.11 ?are ?the
-0.11 ?bite
-0.11 ?cut
-0.11 ?do _ ?prevent
-0.11 ?doe ?it
-0.11 ?feel
-0.11 ?i _ ?a
-0.11 ?if _ ?cut
-0.11 ?if _ ?son
-0.11 ?it ?mean
-0.11 ?know _ ?a
-0.11 ?my ?son
-0.11 ?poison
-0.11 ?snake
-0.11 ?snake ?bite
-0.11 ?son
-0.11 ?treat _ ?snake
-0.11 ?what ?doe
-0.11 ?what _ ?it
-0.11 ?what _ ?the
-0.11 ^ <broke
-0.11 ^ _ <dad
-0.11 ^ _ <sister
-0.11 ^ _ breastfeed
-0.11 ^ _ flight
-0.11 ^ _ grandma
-0.11 ^ _ have
-0.11 ^ _ is
-0.11 ^ _ itchy
-0.11 ^ _ out
-0.11 ^ _ scar
-0.11 ^ _ skin
-0.11 ^ _ slid
-0.11 ^ _ tired
-0.11 ^ _ toe
-0.11 ^ _ yr
-0.11 ^ burn
-0.11 ^ fish
-0.11 ^ lost
-0.11 ^ out
-0.11 a _ ball
-0.11 a _ flight
-0.11 a _ itchy
-0.11 a _ k
-0.11 a _ sign
-0.11 a _ tired
-0.11 a broken
-0.11 a period
-0.11 a ride
-0.11 a ton
-0.11 a visit
-0.11 after _ pap
-0.11 after two
-0.11 allergic _ penicillin
-0.11 and _ ear
-0.11 and _ for
-0.11 and _ today
-0.11 and hurt
-0.11 anyth _ thi
-0.11 apartment
-0.11 are _ me
-0.11 are tired
-0.11 at _ he
-0.11 at _ or
-0.11 at _ pool
-0.11 at _ thirty
-0.11 attack can
-0.11 baby poop
-0.11 be a
-0.11 bed
-0.11 bed _ day
-0.11 bit _ after
-0.11 bit itchy
-0.11 bit tired
-0.11 bowl
-0.11 bp med
-0.11 bruis
-0.11 bump _ my
-0.11 burn _ the
-0.11 came up
-0.11 can _ come
-0.11 chest _ in
-0.11 chest start
-0.11 chok _ water
-0.11 chopp _ its
-0.11 clock
-0.11 cold last
-0.11 come
-0.11 confirm
-0.11 confirm my
-0.11 constipat _ two
-0.11 cough _ going
-0.11 could sleep
-0.11 crack _ i
-0.11 crack when
-0.11 cry
-0.11 daughter #
-0.11 day breath
-0.11 day he
-0.11 did
-0.11 do _ park
-0.11 do _ take
-0.11 dont -see
-0.11 except
-0.11 except friday
-0.11 eye _ tired
-0.11 fever #99+
-0.11 flos
-0.11 flu last
-0.11 food poison
-0.11 from _ lab
-0.11 from cough
-0.11 from soccer
-0.11 from the
-0.11 gallbladder
-0.11 get _ a
-0.11 get an
-0.11 get headach
-0.11 grandma slid
-0.11 grav
-0.11 grav disease
-0.11 had _ runny
-0.11 have no
-0.11 he _ his
-0.11 he throw
-0.11 headach when
-0.11 headache for
-0.11 heart _ after
-0.11 home _ is
-0.11 hospital _ #11+
-0.11 hospital im
-0.11 i _ -see
-0.11 i _ ?to
-0.11 i _ headach
-0.11 i _ some
-0.11 i _ tired
-0.11 i flos
-0.11 i hurt
-0.11 i pack
-0.11 i with
-0.11 im breastfeed
-0.11 in _ sauna
-0.11 in _ yard
-0.11 is _ thi
-0.11 it again
-0.11 itchy eye
-0.11 its _ tiny
-0.11 ive _ constipat
-0.11 jaw _ tight
-0.11 kid swallow
-0.11 knee from
-0.11 last
-0.11 leg after
-0.11 like ill
-0.11 like tear
-0.11 little _ the
-0.11 low _ my
-0.11 low since
-0.11 may
-0.11 me _ at
-0.11 me _ my
-0.11 meningiti
-0.11 meningiti vaccine
-0.11 mild rash
-0.11 month _ roll
-0.11 morn feel
-0.11 my _ baby
-0.11 my _ med
-0.11 my coworker
-0.11 my nephew
-0.11 my pregnancy
-0.11 my toe
-0.11 need _ checkup
-0.11 needl _ i
-0.11 nephew
-0.11 night _ play
-0.11 night he
-0.11 not -me
-0.11 now _ he
-0.11 nurse haha
-0.11 of hot
-0.11 of pain
-0.11 old roll
-0.11 on _ broken
-0.11 on day
-0.11 on stair
-0.11 on water
-0.11 onion _ a
-0.11 onion _ stopp
-0.11 onion it
-0.11 onion its
-0.11 pain _ the
-0.11 penicillin
-0.11 play _ drink
-0.11 pound after
-0.11 pres it
-0.11 puff
-0.11 quiet
-0.11 red _ sore
-0.11 safe _ a
-0.11 safe around
-0.11 shav it
-0.11 should _ eat
-0.11 should _ pack
-0.11 slic
-0.11 slid
-0.11 small burn
-0.11 sore _ cough
-0.11 sore _ sleep
-0.11 spot on
-0.11 start _ a
-0.11 sugar _ been
-0.11 surgery on
-0.11 that _ for
-0.11 the _ mine
-0.11 the _ tomorrow
-0.11 the meningiti
-0.11 the scar
-0.11 the squeez
-0.11 the swell
-0.11 the vaccine
-0.11 thi _ its
-0.11 though
-0.11 throat _ cant
-0.11 throat with
-0.11 tiny cut
-0.11 tired _ after
-0.11 to penicillin
-0.11 took _ bp
-0.11 trampoline
-0.11 two year
-0.11 vaccine for
-0.11 was _ i
-0.11 weed
-0.11 what vaccin
-0.11 when _ flos
-0.11 when they
-0.11 with _ in
-0.11 work and
-0.11 yesterday after
-0.12 # _ from
-0.12 # _ tomorrow
-0.12 # mg
-0.12 #11+ _ pregnant
-0.12 #11+ _ sudden
-0.12 #11+ i
-0.12 -and -no
-0.12 -blood -no
-0.12 -blood _ -fever
-0.12 -no _ -talk
-0.12 -poop
-0.12 -reason
-0.12 -trouble -talk
-0.12 -weaknes
-0.12 -weaknes -no
-0.12 -weaknes _ -trouble
-0.12 <a <baby
-0.12 <ago _ im
-0.12 <bender _ <month
-0.12 <clot
-0.12 <her
-0.12 <last _ she
-0.12 <my _ <faint
-0.12 <need <a
-0.12 <of <blood
-0.12 <seizure
-0.12 <they
-0.12 <to _ <about
-0.12 =a_lot =weight_loss
-0.12 =alcohol =belly_word
-0.12 =alcohol =recent_infection
-0.12 =asthma =chest_lasting
-0.12 =bad_headache =severe_headache
-0.12 =belly_hit =days_many
-0.12 =belly_pain =bite_bad
-0.12 =belly_pain =diarrhea
-0.12 =belly_surgery_recent =recent_surgery
-0.12 =blister_any =eye_hit_bad
-0.12 =blister_word =eye_hit_bad
-0.12 =blood_streak =squeezing_word
-0.12 =blood_streak =strep_like
-0.12 =blood_streak =tonsils_out
-0.12 =blood_thinner =diarrhea
-0.12 =burn_severity =shingles
-0.12 =chest_lasting =cold_only
-0.12 =chest_lasting =vaccine_said
-0.12 =chest_lasting =vomit_few
-0.12 =co_words =cough
-0.12 =cold_outside =no_gas
-0.12 =cough =raynaud_usual
-0.12 =cramps =hours_pain
-0.12 =cut_by_accident
-0.12 =days_many =drooling
-0.12 =days_many =hit_hard
-0.12 =days_many =raynaud_usual
-0.12 =diarrhea =during_exercise
-0.12 =diarrhea =vomit_few
-0.12 =discharge =wound_infected
-0.12 =during_exercise =recent_infection
-0.12 =ear_wax =no_gas
-0.12 =eye_red
-0.12 =fall_hard =thrown_off
-0.12 =hours_pain =muscle_strain_word
-0.12 =hours_pain =vaccine_said
-0.12 =itching =postpartum
-0.12 =itchy_only =postpartum
-0.12 =near_faint =raynaud_usual
-0.12 =nodes
-0.12 =rash =strep_like
-0.12 =rash =tonsils_out
-0.12 =recent_infection =tia_resolved
-0.12 =rigors =throat_sore
-0.12 =spine_injury
-0.12 ?a ?man
-0.12 ?doe ?that
-0.12 ?man
-0.12 ?should
-0.12 ?should ?a
-0.12 ?that ?mean
-0.12 ^ _ #11+
-0.12 ^ _ -numbnes
-0.12 ^ _ <daughter
-0.12 ^ _ chest
-0.12 ^ _ gum
-0.12 ^ _ inhaler
-0.12 ^ _ lower
-0.12 ^ _ shock
-0.12 ^ left
-0.12 ^ my
-0.12 ^ tampon
-0.12 ^ white
-0.12 a _ exam
-0.12 a spacer
-0.12 ache _ the
-0.12 alway have
-0.12 an _ for
-0.12 an _ with
-0.12 and _ ache
-0.12 and _ smoke
-0.12 and runny
-0.12 and stopp
-0.12 and they
-0.12 ankle _ a
-0.12 around #
-0.12 ask about
-0.12 at noon
-0.12 baby _ #11+
-0.12 baby _ i
-0.12 baby pull
-0.12 back _ mexico
-0.12 back with
-0.12 balance
-0.12 before noon
-0.12 bench
-0.12 bench pres
-0.12 bled _ i
-0.12 bled when
-0.12 block _ swimm
-0.12 block after
-0.12 body
-0.12 bp was
-0.12 branch _ on
-0.12 branch fell
-0.12 can _ and
-0.12 can _ check
-0.12 can _ renew
-0.12 can _ send
-0.12 can _ use
-0.12 chin
-0.12 climb
-0.12 couple _ minut
-0.12 cover
-0.12 crack
-0.12 day _ christma
-0.12 day before
-0.12 day off
-0.12 december #
-0.12 do _ use
-0.12 dose
-0.12 drank _ its
-0.12 ear _ block
-0.12 energy
-0.12 every _ for
-0.12 failure
-0.12 fast before
-0.12 feed _ gain
-0.12 feel block
-0.12 feel short
-0.12 finger get
-0.12 first visit
-0.12 for me
-0.12 form for
-0.12 from mexico
-0.12 giv a
-0.12 gland
-0.12 good _ i
-0.12 got _ sunburn
-0.12 group for
-0.12 had _ sore
-0.12 had hiccup
-0.12 have _ cholesterol
-0.12 headache after
-0.12 hear the
-0.12 hi _ want
-0.12 hi so
-0.12 his _ roll
-0.12 i _ -slept
-0.12 i _ test
-0.12 i _ them
-0.12 i _ watch
-0.12 i cried
-0.12 it rain
-0.12 itch from
-0.12 its _ again
-0.12 ive _ hiccup
-0.12 jk
-0.12 last _ when
-0.12 last week
-0.12 left _ has
-0.12 leg wont
-0.12 letter for
-0.12 license
-0.12 like _ see
-0.12 little _ after
-0.12 me _ a
-0.12 me _ its
-0.12 mexico
-0.12 mg of
-0.12 month _ feel
-0.12 much should
-0.12 my _ tooth
-0.12 my stres
-0.12 need #
-0.12 need _ fast
-0.12 need _ test
-0.12 needl
-0.12 nervou before
-0.12 no _ -and
-0.12 no energy
-0.12 normal _ rate
-0.12 normal heart
-0.12 nose cough
-0.12 now one
-0.12 nurse _ me
-0.12 of minut
-0.12 off _ is
-0.12 offer
-0.12 ok _ take
-0.12 old _ his
-0.12 on _ finger
-0.12 on _ tonsil
-0.12 on dialysi
-0.12 on long
-0.12 once _ night
-0.12 out _ its
-0.12 over _ is
-0.12 over in
-0.12 painful blister
-0.12 peanut cooki
-0.12 pill a
-0.12 poison _ i
-0.12 pus
-0.12 quarter past
-0.12 quit _ three
-0.12 rate _ a
-0.12 rate for
-0.12 referral
-0.12 renew
-0.12 renew it
-0.12 roll _ ankle
-0.12 roof
-0.12 room
-0.12 runny _ cough
-0.12 scar _ a
-0.12 shaky when
-0.12 she see
-0.12 side _ while
-0.12 sister had
-0.12 slept _ it
-0.12 son need
-0.12 son woke
-0.12 sore _ a
-0.12 spot _ the
-0.12 sprain _ wrist
-0.12 stabb _ my
-0.12 stabb pain
-0.12 stair at
-0.12 steam
-0.12 steam _ my
-0.12 stop _ i
-0.12 stres test
-0.12 stuff _ my
-0.12 support _ for
-0.12 take warfarin
-0.12 teacher
-0.12 than a
-0.12 the _ do
-0.12 the _ from
-0.12 the _ said
-0.12 the meat
-0.12 throat _ two
-0.12 throw _ a
-0.12 thyroid
-0.12 tight im
-0.12 to _ about
-0.12 to fast
-0.12 to schedule
-0.12 too _ it
-0.12 took tylenol
-0.12 tooth _ pull
-0.12 tooth was
-0.12 try
-0.12 twist
-0.12 week _ better
-0.12 went out
-0.12 what _ normal
-0.12 what vitamin
-0.12 when _ rain
-0.12 with _ baseball
-0.12 with _ of
-0.12 with leg
-0.12 woke with
-0.12 writ
-0.12 you renew
-0.12 you send
-0.13 #
-0.13 # _ monday
-0.13 # _ tuesday
-0.13 #11+ ok
-0.13 #11+ tomorrow
-0.13 -poop _ -#
-0.13 -smell
-0.13 <a <heart
-0.13 <attack
-0.13 <be
-0.13 <chest <pain
-0.13 <drink
-0.13 <had _ <pain
-0.13 <i <stopp
-0.13 <i _ <drink
-0.13 <screen
-0.13 <she _ <a
-0.13 <shot
-0.13 <stopp
-0.13 <stopp <drink
-0.13 <stroke _ <year
-0.13 <suicide
-0.13 <was <in
-0.13 <would
-0.13 <would <like
-0.13 =a_lot =low_mood
-0.13 =after_hard_exercise =back_pain
-0.13 =after_hard_exercise =calf
-0.13 =after_hard_exercise =eye_hit_bad
-0.13 =after_hard_exercise =flank_pain
-0.13 =after_hard_exercise =hip_hurts
-0.13 =after_hard_exercise =radiates_leg
-0.13 =after_hard_exercise =squeezing_word
-0.13 =alcohol =vomit_few
-0.13 =allergen =hours_pain
-0.13 =allergen =itchy_only
-0.13 =allergen =squeezing_word
-0.13 =back_pain =kidney_stone
-0.13 =back_pain =walks_on_it
-0.13 =belly_hit =possible_fracture
-0.13 =belly_hit =scratched
-0.13 =belly_surgery_recent =gallbladder
-0.13 =bite_bad =ear_wax
-0.13 =blister_any =scratched
-0.13 =blister_word =scratched
-0.13 =blood_streak =severe_pain
-0.13 =bp_medicine =means_mentioned
-0.13 =bp_medicine =using_word
-0.13 =burn_any =mouth_burning
-0.13 =burn_severity =deep_cut
-0.13 =calf =refuses
-0.13 =calf =spreading
-0.13 =chest_lasting =no_insulin
-0.13 =chest_lasting =tingling_hands
-0.13 =chest_lasting =ulcer_nsaid
-0.13 =clot_risk =gallbladder
-0.13 =co_word =co_words
-0.13 =cold_exposure =hip_fracture
-0.13 =cramps
-0.13 =cramps =pain_any
-0.13 =days_many =every_day
-0.13 =days_many =limb_injury
-0.13 =days_many =tooth_pulled
-0.13 =during_exercise =flank_pain
-0.13 =during_exercise =hip_hurts
-0.13 =every_day =head_danger
-0.13 =gallbladder =injection_joint
-0.13 =gallbladder =recent_surgery
-0.13 =headache =ulcer_nsaid
-0.13 =heat_exposure =hours_pain
-0.13 =heat_exposure =near_faint
-0.13 =hip_hurts =preterm_weeks
-0.13 =hives =itchy_only
-0.13 =hours_pain =no_insulin
-0.13 =hours_pain =slept_on
-0.13 =hours_pain =swelling_throat
-0.13 =hypertension =means_mentioned
-0.13 =hypertension =using_word
-0.13 =injection_joint
-0.13 =injection_joint =recent_surgery
-0.13 =leg_swelling_one =possible_fracture
-0.13 =leg_swelling_one =spreading
-0.13 =low_mood =racing_heart
-0.13 =low_mood =raynaud_usual
-0.13 =means_mentioned =pain_any
-0.13 =means_mentioned =squeezing_word
-0.13 =no_gas =pain_any
-0.13 =pain_any =possible_fracture
-0.13 =panic_known =raynaud_usual
-0.13 =phlegm =squeezing_word
-0.13 =racing_heart =raynaud_usual
-0.13 =raynaud_usual =toes_cold
-0.13 =strep_like =throat_tight
-0.13 =swallowed_thing
-0.13 ?a _ ?in
-0.13 ?can ?you
-0.13 ?fever ?in
-0.13 ?if ?a
-0.13 ?in ?a
-0.13 ?make ?you
-0.13 ^ _ <stopp
-0.13 ^ _ ?i
-0.13 ^ _ heater
-0.13 ^ _ i
-0.13 ^ _ look
-0.13 ^ _ murmur
-0.13 ^ _ swollen
-0.13 ^ _ test
-0.13 ^ _ there
-0.13 ^ _ worri
-0.13 ^ _ yesterday
-0.13 ^ heat
-0.13 ^ nail
-0.13 ^ nervou
-0.13 ^ space
-0.13 a _ look
-0.13 a can
-0.13 a first
-0.13 a therapist
-0.13 after _ roller
-0.13 after _ tooth
-0.13 after driv
-0.13 afternoon _ #
-0.13 air _ gues
-0.13 allergic _ cat
-0.13 along _ has
-0.13 ambulance bill
-0.13 an _ bill
-0.13 and since
-0.13 any time
-0.13 at _ month
-0.13 at _ tomorrow
-0.13 at quarter
-0.13 back of
-0.13 bang
-0.13 bed last
-0.13 better _ i
-0.13 better now
-0.13 brush
-0.13 but fine
-0.13 can _ call
-0.13 can _ fax
-0.13 can someone
-0.13 college
-0.13 corner
-0.13 could _ get
-0.13 could you
-0.13 cramp
-0.13 diarrhea _ #
-0.13 did _ lot
-0.13 do _ get
-0.13 dry _ i
-0.13 dur _ day
-0.13 eat a
-0.13 eye doctor
-0.13 eye itchy
-0.13 far _ are
-0.13 father _ is
-0.13 fax
-0.13 fax my
-0.13 feel heavy
-0.13 fever _ five
-0.13 few small
-0.13 fine can
-0.13 fingernail
-0.13 first _ after
-0.13 flight next
-0.13 for _ my
-0.13 for month
-0.13 from #
-0.13 gallbladder surgery
-0.13 gassy _ bean
-0.13 gassy after
-0.13 get _ new
-0.13 get check
-0.13 going _ for
-0.13 got slamm
-0.13 grill
-0.13 grind
-0.13 gues
-0.13 happen
-0.13 have _ disease
-0.13 he alway
-0.13 headache _ tylenol
-0.13 hear _ tv
-0.13 heimlich
-0.13 her _ back
-0.13 her _ but
-0.13 her visit
-0.13 his _ pill
-0.13 his lip
-0.13 hive _ my
-0.13 hive on
-0.13 hole
-0.13 how _ work
-0.13 hurt _ he
-0.13 i _ ?if
-0.13 i _ antibiotic
-0.13 i _ carsick
-0.13 i _ check
-0.13 i _ wind
-0.13 i change
-0.13 i gues
-0.13 i squat
-0.13 i throw
-0.13 im ok
-0.13 im worri
-0.13 in hot
-0.13 is _ low
-0.13 is allergic
-0.13 it _ away
-0.13 itchy _ fine
-0.13 itchy breath
-0.13 ive _ for
-0.13 knock me
-0.13 late _ that
-0.13 left foot
-0.13 leg _ itchy
-0.13 long _ next
-0.13 long _ the
-0.13 lower my
-0.13 mild stomach
-0.13 mine expir
-0.13 my _ come
-0.13 my _ risk
-0.13 my _ shake
-0.13 my and
-0.13 my colonoscopy
-0.13 my first
-0.13 my im
-0.13 my record
-0.13 my side
-0.13 nail _ black
-0.13 need _ physical
-0.13 new medicine
-0.13 next checkup
-0.13 night _ is
-0.13 nose _ a
-0.13 noseble
-0.13 of _ blood
-0.13 on _ she
-0.13 on me
-0.13 out _ insulin
-0.13 pain _ back
-0.13 pain _ fever
-0.13 pain _ up
-0.13 pap
-0.13 pap smear
-0.13 park
-0.13 period and
-0.13 pharmacist
-0.13 pinn
-0.13 poop _ i
-0.13 rash and
-0.13 right lower
-0.13 runn around
-0.13 scar my
-0.13 scooter
-0.13 shak _ a
-0.13 she drool
-0.13 shin from
-0.13 should _ bring
-0.13 shoulder _ sore
-0.13 sister is
-0.13 smear
-0.13 son _ #11+
-0.13 sore since
-0.13 start thi
-0.13 stool _ after
-0.13 sunday _ half
-0.13 swell _ a
-0.13 take _ the
-0.13 take aspirin
-0.13 the _ checkup
-0.13 the _ rd
-0.13 the _ time
-0.13 the corner
-0.13 the heimlich
-0.13 the iron
-0.13 the shingl
-0.13 the ultrasound
-0.13 throat _ i
-0.13 tinnitu
-0.13 to cat
-0.13 to lower
-0.13 to tuesday
-0.13 tomorrow _ the
-0.13 tomorrow night
-0.13 tooth _ i
-0.13 tummy is
-0.13 twice _ day
-0.13 twist _ back
-0.13 up _ after
-0.13 week _ should
-0.13 what ?doe
-0.13 when _ squat
-0.13 when _ tired
-0.13 when hungry
-0.13 winter for
-0.13 with burn
-0.13 work _ and
-0.13 workout
-0.13 worri _ my
-0.13 you fax
-0.13 you help
-0.14 #11+ _ man
-0.14 #11+ can
-0.14 -chest _ -no
-0.14 -no -shortnes
-0.14 -no _ -of
-0.14 <a <kid
-0.14 <a _ <as
-0.14 <ago _ <is
-0.14 <allergic
-0.14 <arm
-0.14 <asthma
-0.14 <asthma <as
-0.14 <asthma _ <a
-0.14 <attack _ <#99+
-0.14 <broke _ <arm
-0.14 <chest _ <last
-0.14 <child _ <i
-0.14 <faint <once
-0.14 <had <asthma
-0.14 <have <panic
-0.14 <have _ <attack
-0.14 <heart _ <in
-0.14 <heavy
-0.14 <i <quit
-0.14 <mom
-0.14 <my <mom
-0.14 <pain <last
-0.14 <quit
-0.14 =a_lot =nausea
-0.14 =a_lot =new_medicine
-0.14 =a_lot =slow_heart
-0.14 =alcohol =hernia_stuck
-0.14 =allergen
-0.14 =aura_usual =head_danger
-0.14 =belly_hit =swelling
-0.14 =belly_word =headache
-0.14 =blister_any =shingles
-0.14 =blister_word =shingles
-0.14 =chest_lasting =cold_limb
-0.14 =chest_lasting =sugar_low
-0.14 =cold_only =cough
-0.14 =cold_only =eye_hit_bad
-0.14 =diarrhea =head_danger
-0.14 =discharge =pain_any
-0.14 =during_effort =pain_any
-0.14 =during_exercise =postpartum
-0.14 =ear_pain =eye_hit_bad
-0.14 =ear_pain =squeezing_word
-0.14 =ear_wax =phlegm
-0.14 =ear_wax =rigors
-0.14 =ear_wax =rigors_hard
-0.14 =ear_wax =throat_sore
-0.14 =ear_wax =tooth
-0.14 =heart_condition =radiates
-0.14 =left_ribs =one_side_belly
-0.14 =numb_any =tia_resolved
-0.14 =possible_fracture =refuses
-0.14 =rash =shingles
-0.14 =tropical
-0.14 =tropical =tropics
-0.14 =vomit_few =vomiting_constantly
-0.14 ?a ?normal
-0.14 ?are _ ?symptom
-0.14 ?has
-0.14 ?is _ ?normal
-0.14 ?need
-0.14 ?normal
-0.14 ?of ?a
-0.14 ?symptom
-0.14 ?symptom ?of
-0.14 ?the ?symptom
-0.14 ?therapist
-0.14 ?to ?avoid
-0.14 ?vitamin
-0.14 ?you ?treat
-0.14 ^ <when
-0.14 ^ _ <mom
-0.14 ^ _ <quit
-0.14 ^ _ ?doe
-0.14 ^ _ incision
-0.14 ^ _ know
-0.14 ^ _ left
-0.14 ^ _ of
-0.14 ^ _ some
-0.14 ^ _ vagina
-0.14 ^ both
-0.14 ^ hip
-0.14 ^ just
-0.14 ^ oxygen
-0.14 ^ shaky
-0.14 ^ stuffy
-0.14 a _ eye
-0.14 a _ for
-0.14 a _ no
-0.14 a _ warm
-0.14 a coin
-0.14 a doctor
-0.14 a regular
-0.14 a support
-0.14 a toilet
-0.14 a year
-0.14 about _ exam
-0.14 ach
-0.14 after _ antibiotic
-0.14 after _ no
-0.14 after soda
-0.14 after tomorrow
-0.14 and #
-0.14 and _ #
-0.14 and _ side
-0.14 and _ well
-0.14 and came
-0.14 ankl _ a
-0.14 are _ up
-0.14 are raw
-0.14 arm _ itchy
-0.14 arm from
-0.14 at _ am
-0.14 at _ computer
-0.14 at _ game
-0.14 at _ pm
-0.14 at first
-0.14 baby not
-0.14 back pain
-0.14 bag of
-0.14 best _ to
-0.14 bit warm
-0.14 bit when
-0.14 black eye
-0.14 blister in
-0.14 blood _ #99+
-0.14 boy _ #
-0.14 bump _ table
-0.14 can _ exercise
-0.14 can _ play
-0.14 car _ thi
-0.14 cheer _ the
-0.14 cheer at
-0.14 chest _ my
-0.14 chest when
-0.14 cholesterol check
-0.14 climb _ flight
-0.14 coin
-0.14 constipat _ three
-0.14 copd and
-0.14 cough syrup
-0.14 cover the
-0.14 daughter cut
-0.14 day _ tomorrow
-0.14 dec _ th
-0.14 depress
-0.14 desk
-0.14 dnr
-0.14 do _ ?call
-0.14 doe _ work
-0.14 drank a
-0.14 ear pain
-0.14 eczema
-0.14 every month
-0.14 father _ law
-0.14 father in
-0.14 feel weak
-0.14 first monday
-0.14 food _ help
-0.14 food tum
-0.14 foot while
-0.14 for _ day
-0.14 for _ mild
-0.14 friday the
-0.14 from _ oven
-0.14 from _ screen
-0.14 funny
-0.14 got a
-0.14 grandpa _ a
-0.14 had _ before
-0.14 had _ replacement
-0.14 he _ been
-0.14 headache _ fever
-0.14 heart _ can
-0.14 heart skip
-0.14 heavy _ stand
-0.14 hip _ stiff
-0.14 how _ bleach
-0.14 hurt _ out
-0.14 husband _ diabetic
-0.14 husband had
-0.14 i ?call
-0.14 i _ before
-0.14 i _ for
-0.14 i _ someone
-0.14 i _ thi
-0.14 i _ weld
-0.14 idea
-0.14 if _ was
-0.14 im safe
-0.14 im so
-0.14 in _ im
-0.14 inhal some
-0.14 insurance _ the
-0.14 is _ #
-0.14 is _ i
-0.14 it _ down
-0.14 kid _ pink
-0.14 knee _ #
-0.14 last a
-0.14 leg _ heavy
-0.14 little _ and
-0.14 look good
-0.14 malaria
-0.14 migraine _ my
-0.14 milk after
-0.14 mole
-0.14 monday _ december
-0.14 month what
-0.14 more
-0.14 much _ a
-0.14 much _ cant
-0.14 much bleach
-0.14 much i
-0.14 much is
-0.14 my _ asked
-0.14 my _ cover
-0.14 my _ make
-0.14 my _ shav
-0.14 my _ surgery
-0.14 my forearm
-0.14 my glucose
-0.14 my test
-0.14 my wisdom
-0.14 needl can
-0.14 never _ -a
-0.14 next _ in
-0.14 no _ can
-0.14 normal _ have
-0.14 note
-0.14 of cough
-0.14 of next
-0.14 old _ is
-0.14 old has
-0.14 on
-0.14 on _ cabinet
-0.14 on _ nose
-0.14 out _ breath
-0.14 out _ window
-0.14 pale _ cold
-0.14 past _ on
-0.14 plan
-0.14 play and
-0.14 put _ a
-0.14 rather
-0.14 red face
-0.14 regular headache
-0.14 replacement #
-0.14 scar _ needl
-0.14 scratch it
-0.14 she _ again
-0.14 she _ down
-0.14 she said
-0.14 should _ keep
-0.14 since _ crash
-0.14 sit _ it
-0.14 slot
-0.14 soda
-0.14 spicy _ tum
-0.14 stitch _ my
-0.14 student
-0.14 surgery
-0.14 sushi
-0.14 swollen _ runn
-0.14 swollen _ with
-0.14 syrup
-0.14 take _ for
-0.14 take _ when
-0.14 teeth and
-0.14 test my
-0.14 test result
-0.14 the _ medicine
-0.14 the _ nurse
-0.14 the _ when
-0.14 the bed
-0.14 the best
-0.14 the cabinet
-0.14 the incision
-0.14 thi morn
-0.14 tired _ thi
-0.14 tired all
-0.14 to _ next
-0.14 to _ nurse
-0.14 tomorrow _ #
-0.14 tooth _ when
-0.14 tuesday _ i
-0.14 tuesday can
-0.14 tum help
-0.14 tv _ fine
-0.14 tv its
-0.14 twenty
-0.14 tylenol _ my
-0.14 use heat
-0.14 vaccin _ i
-0.14 vaccin do
-0.14 walker
-0.14 want it
-0.14 was _ she
-0.14 was weld
-0.14 watch _ its
-0.14 week _ gone
-0.14 weight
-0.14 weld
-0.14 when doe
-0.14 whistl
-0.14 white patch
-0.14 why do
-0.14 worry _ my
-0.14 worry if
-0.14 would _ a
-0.14 yo man
-0.15 # _ need
-0.15 # in
-0.15 # k
-0.15 #11+ _ monday
-0.15 #11+ _ nausea
-0.15 -breath -no
-0.15 -leg
-0.15 -no -trouble
-0.15 -no _ -no
-0.15 -or _ just
-0.15 -rednes
-0.15 -spot
-0.15 <baby
-0.15 <broke <my
-0.15 <can _ <get
-0.15 <for
-0.15 <grandmother
-0.15 <high
-0.15 <high <school
-0.15 <i _ <test
-0.15 <in <high
-0.15 <in _ <school
-0.15 <it <was
-0.15 <kidney
-0.15 <last <winter
-0.15 <last _ <and
-0.15 <like
-0.15 <my <grandmother
-0.15 <my _ <was
-0.15 <pill
-0.15 <school
-0.15 <the
-0.15 <was <a
-0.15 <winter
-0.15 =alcohol =cough
-0.15 =baby =baby_still
-0.15 =baby =jaundice
-0.15 =bad_headache =chest_lasting
-0.15 =belly_hit =walks_on_it
-0.15 =belly_word =blood_streak
-0.15 =bite_bad =muscle_tear
-0.15 =bleeding_any =constipation
-0.15 =bleeding_any =scratched
-0.15 =bluish =cold_limb
-0.15 =burn_severity =tooth_bad
-0.15 =calf =red_patch
-0.15 =car_crash =hours_pain
-0.15 =cold_limb =dementia_known
-0.15 =cold_limb =muscle_strain_word
-0.15 =cold_limb =sight_for_years
-0.15 =constipation =cut_by_accident
-0.15 =constipation =eye_hit_bad
-0.15 =constipation =rectal_blood
-0.15 =constipation =stool_blood
-0.15 =cramps =vomiting
-0.15 =dangerous_person =testicle
-0.15 =days_many =tia_resolved
-0.15 =dementia_known =ear_wax
-0.15 =dementia_known =frostbite
-0.15 =ear_wax =muscle_strain_word
-0.15 =ear_wax =pain_any
-0.15 =ear_wax =sight_for_years
-0.15 =eye_area =many_days
-0.15 =fall_any =walks_on_it
-0.15 =fever =throat_tight
-0.15 =frostbite =muscle_strain_word
-0.15 =frostbite =sight_for_years
-0.15 =getting_worse =red_patch
-0.15 =getting_worse =squeezing_word
-0.15 =hip_fracture =walks_on_it
-0.15 =hit_hard =thrown_off
-0.15 =joint_hot =pain_any
-0.15 =low_mood =trunk_pain
-0.15 =means_mentioned =near_faint
-0.15 =near_faint =using_word
-0.15 =period_usual
-0.15 =raynaud_usual =vaginal_bleeding
-0.15 =refuses =swelling
-0.15 =tooth
-0.15 ?a ?child
-0.15 ?a _ ?is
-0.15 ?attack ?because
-0.15 ?because
-0.15 ?do _ ?know
-0.15 ?from
-0.15 ?heart _ ?because
-0.15 ?is ?an
-0.15 ?labor
-0.15 ?read
-0.15 ?read ?about
-0.15 ?read _ ?it
-0.15 ?stroke
-0.15 ?what _ ?an
-0.15 ?with
-0.15 ^ _ <grandmother
-0.15 ^ _ car
-0.15 ^ _ due
-0.15 ^ _ ear
-0.15 ^ _ hot
-0.15 ^ _ morn
-0.15 ^ _ mother
-0.15 ^ _ often
-0.15 ^ _ time
-0.15 ^ boil
-0.15 ^ bump
-0.15 ^ keep
-0.15 ^ shampoo
-0.15 ^ smell
-0.15 ^ thyroid
-0.15 ^ tiny
-0.15 ^ tylenol
-0.15 a _ but
-0.15 a _ hurt
-0.15 a baby
-0.15 a beat
-0.15 a tb
-0.15 after _ spicy
-0.15 after doing
-0.15 after star
-0.15 aid kit
-0.15 allergic _ bee
-0.15 and _ around
-0.15 and _ it
-0.15 and _ tingl
-0.15 ankle
-0.15 attack sometim
-0.15 back _ play
-0.15 beer _ weekend
-0.15 beer on
-0.15 before _ period
-0.15 breath _ his
-0.15 breath _ when
-0.15 can _ resend
-0.15 checkup _ my
-0.15 contrast
-0.15 cooki
-0.15 cut _ heal
-0.15 date is
-0.15 death
-0.15 do ?if
-0.15 do _ call
-0.15 do _ start
-0.15 do babi
-0.15 doing great
-0.15 donate
-0.15 drink _ beer
-0.15 drum
-0.15 due _ is
-0.15 every winter
-0.15 face _ i
-0.15 faint at
-0.15 far away
-0.15 feel nervou
-0.15 feet are
-0.15 fine _ the
-0.15 first _ kit
-0.15 for _ control
-0.15 for eat
-0.15 for long
-0.15 for poison
-0.15 for that
-0.15 for travel
-0.15 forgett
-0.15 fussy
-0.15 general
-0.15 glass thing
-0.15 going away
-0.15 grandpa say
-0.15 green
-0.15 had _ stomach
-0.15 had _ stroke
-0.15 had _ twice
-0.15 have back
-0.15 he _ -had
-0.15 head hard
-0.15 headache _ star
-0.15 his pee
-0.15 how _ water
-0.15 hurt _ wife
-0.15 husband _ off
-0.15 i _ ?for
-0.15 i _ cold
-0.15 i _ cut
-0.15 i _ down
-0.15 i _ her
-0.15 i _ ibuprofen
-0.15 i _ if
-0.15 i _ metformin
-0.15 i _ that
-0.15 i bring
-0.15 i park
-0.15 i shav
-0.15 ibuprofen _ a
-0.15 im _ again
-0.15 im _ eat
-0.15 im for
-0.15 im just
-0.15 in _ first
-0.15 in december
-0.15 in general
-0.15 iron
-0.15 is spread
-0.15 it _ hurt
-0.15 it _ night
-0.15 it tingl
-0.15 itch _ bit
-0.15 itch a
-0.15 its _ but
-0.15 its cold
-0.15 just red
-0.15 just want
-0.15 k
-0.15 keep forgett
-0.15 know _ to
-0.15 late _ is
-0.15 late today
-0.15 leg _ spread
-0.15 letter
-0.15 like _ should
-0.15 like gas
-0.15 little sore
-0.15 long doe
-0.15 lot _ i
-0.15 me about
-0.15 me the
-0.15 med
-0.15 mom _ a
-0.15 monday _ #
-0.15 monday morn
-0.15 month it
-0.15 much water
-0.15 my _ period
-0.15 my ankle
-0.15 my body
-0.15 my breast
-0.15 my desk
-0.15 my eyelid
-0.15 my nose
-0.15 my temperature
-0.15 nail
-0.15 need _ be
-0.15 neighbor was
-0.15 night cant
-0.15 no -rednes
-0.15 no _ -#11+
-0.15 no _ -of
-0.15 nose bleed
-0.15 number _ poison
-0.15 of _ #
-0.15 of shape
-0.15 often _ i
-0.15 often should
-0.15 ok _ fly
-0.15 old _ every
-0.15 on _ head
-0.15 on _ is
-0.15 on _ shin
-0.15 on _ watch
-0.15 order
-0.15 out _ shape
-0.15 out i
-0.15 own
-0.15 pain after
-0.15 panic _ sometim
-0.15 physical for
-0.15 pill late
-0.15 poison control
-0.15 red _ itchy
-0.15 resend
-0.15 resend the
-0.15 sad _ my
-0.15 scrape
-0.15 sex
-0.15 shake
-0.15 since _ night
-0.15 since _ start
-0.15 since last
-0.15 sinu pressure
-0.15 sit
-0.15 skip _ beat
-0.15 small _ from
-0.15 small blister
-0.15 smell _ gas
-0.15 so _ all
-0.15 so _ cant
-0.15 sometime next
-0.15 sore _ doing
-0.15 stomach _ after
-0.15 take blood
-0.15 take metformin
-0.15 take two
-0.15 tan
-0.15 temp _ #11+
-0.15 the _ start
-0.15 the eye
-0.15 the spot
-0.15 there _ a
-0.15 there was
-0.15 thin
-0.15 three week
-0.15 thur #
-0.15 time _ #
-0.15 time _ day
-0.15 tingl _ a
-0.15 tingl for
-0.15 tired _ my
-0.15 to _ i
-0.15 to bee
-0.15 to play
-0.15 today #99+
-0.15 today _ over
-0.15 today _ that
-0.15 two _ of
-0.15 typ
-0.15 up _ a
-0.15 update
-0.15 update my
-0.15 uti
-0.15 want _ know
-0.15 want an
-0.15 was _ before
-0.15 water _ i
-0.15 water should
-0.15 week _ can
-0.15 when _ babi
-0.15 when _ dont
-0.15 where _ shav
-0.15 with _ for
-0.15 with me
-0.15 yesterday _ can
-0.15 yesterday _ its
-0.15 yesterday its
-0.15 yo _ a
-0.15 yo _ sudden
-0.15 you resend
-0.16 # _ i
-0.16 #11+ before
-0.16 #99+ _ and
-0.16 #99+ before
-0.16 -#
-0.16 -fever -or
-0.16 -fine
-0.16 -or _ -pain
-0.16 -pus
-0.16 -water
-0.16 -word
-0.16 <a _ <last
-0.16 <as _ <child
-0.16 <at
-0.16 <college
-0.16 <fami
-0.16 <in <college
-0.16 <in _ <fami
-0.16 <left
-0.16 <my _ <overdos
-0.16 <overdos
-0.16 <pain
-0.16 <pain _ <year
-0.16 =a_lot =cold_hands
-0.16 =alcohol =burn_severity
-0.16 =alcohol =now_at_rest
-0.16 =alcohol =vomiting
-0.16 =baby =preterm_weeks
-0.16 =bad_headache =hours_pain
-0.16 =belly_pain =blood_streak
-0.16 =belly_word =diarrhea
-0.16 =bite_bad =dentist
-0.16 =bite_bad =squeezing_word
-0.16 =blood_streak =during_exercise
-0.16 =blood_streak =eye_red
-0.16 =blood_streak =itching
-0.16 =blood_streak =itchy_only
-0.16 =burn_severity =nail_word
-0.16 =calf =hip_hurts
-0.16 =calf =weak_any
-0.16 =chest_any =low_mood
-0.16 =chest_lasting =swelling_now
-0.16 =chest_pain =low_mood
-0.16 =choking_passed =fall_any
-0.16 =cold_only =pain_any
-0.16 =cold_only =phlegm
-0.16 =cramps =diarrhea
-0.16 =dangerous_person =flu_bad
-0.16 =dangerous_person =raynaud_usual
-0.16 =days_many =vaginal_bleeding
-0.16 =days_many =wakes
-0.16 =diabetes =squeezing_word
-0.16 =dizzy =hearing
-0.16 =eye_hit_bad =low_mood
-0.16 =fever =nausea
-0.16 =fever =silent_for_a_reason
-0.16 =got_a_gun
-0.16 =got_a_gun =means_mentioned
-0.16 =hernia_stuck =no_gas
-0.16 =hit_hard =stiff_neck
-0.16 =hours_pain =swelling_now
-0.16 =itching =snake_seen
-0.16 =itching =swelling
-0.16 =itchy_local =sting
-0.16 =itchy_only =snake_seen
-0.16 =itchy_only =swelling
-0.16 =leg_swelling_one =limb_injury
-0.16 =limp_leg =possible_fracture
-0.16 =limp_refuses =possible_fracture
-0.16 =low_mood =severe_weakness
-0.16 =nodes =tonsils_out
-0.16 =phlegm =sinus_long
-0.16 =tia_resolved =vomiting
-0.16 =tingling_hands =wakes
-0.16 ?can ?i
-0.16 ?clot
-0.16 ?for ?work
-0.16 ?look _ ?a
-0.16 ?question
-0.16 ?that
-0.16 ?work
-0.16 ^ _ -bleed
-0.16 ^ _ breath
-0.16 ^ _ cousin
-0.16 ^ _ eat
-0.16 ^ _ friday
-0.16 ^ _ give
-0.16 ^ _ half
-0.16 ^ _ pull
-0.16 ^ _ sweat
-0.16 ^ _ wait
-0.16 ^ before
-0.16 ^ chang
-0.16 ^ cold
-0.16 ^ crohn
-0.16 ^ gave
-0.16 ^ saturday
-0.16 ^ vasectomy
-0.16 ^ will
-0.16 a ?paper
-0.16 a _ breath
-0.16 a _ group
-0.16 a _ heartburn
-0.16 a _ where
-0.16 a bowl
-0.16 a couple
-0.16 a good
-0.16 a long
-0.16 a school
-0.16 a tia
-0.16 about _ control
-0.16 about a
-0.16 about birth
-0.16 adhd pill
-0.16 after _ surgery
-0.16 an upset
-0.16 and _ nose
-0.16 and _ play
-0.16 and _ tired
-0.16 another
-0.16 antibiotic
-0.16 are _ #
-0.16 are cold
-0.16 arm _ weak
-0.16 at _ to
-0.16 at _ week
-0.16 aunt _ in
-0.16 aunt is
-0.16 baby _ when
-0.16 bag
-0.16 basical
-0.16 basical _ roommate
-0.16 basical my
-0.16 bed for
-0.16 before _ i
-0.16 before _ tomorrow
-0.16 birth _ option
-0.16 bit _ and
-0.16 bloat _ dairy
-0.16 blood _ log
-0.16 blow
-0.16 calm down
-0.16 calv
-0.16 calv _ sore
-0.16 calv are
-0.16 can kid
-0.16 cancer
-0.16 check it
-0.16 coffee table
-0.16 cold _ winter
-0.16 cold in
-0.16 control option
-0.16 cough _ kill
-0.16 couple
-0.16 cramp _ #
-0.16 cream _ dry
-0.16 cream for
-0.16 daughter cant
-0.16 day _ work
-0.16 divorce
-0.16 doe _ cover
-0.16 doe insurance
-0.16 doing pushup
-0.16 dont -sleep
-0.16 ear hurt
-0.16 eat _ play
-0.16 eleven
-0.16 eyelid _ a
-0.16 fami
-0.16 feet
-0.16 five _ now
-0.16 foot _ i
-0.16 for _ hand
-0.16 for dry
-0.16 fri
-0.16 from _ chair
-0.16 from _ door
-0.16 from shav
-0.16 gastric
-0.16 gastric bypas
-0.16 get _ at
-0.16 get _ for
-0.16 get migrain
-0.16 get the
-0.16 glucose test
-0.16 go _ when
-0.16 got _ and
-0.16 had his
-0.16 hair _ thinn
-0.16 hand _ for
-0.16 hand cream
-0.16 hand shake
-0.16 have _ dentist
-0.16 have _ runny
-0.16 have _ upset
-0.16 have cramp
-0.16 he keep
-0.16 hear test
-0.16 heart was
-0.16 hes #
-0.16 hi _ basical
-0.16 history
-0.16 hoarse _ cheer
-0.16 how should
-0.16 i black
-0.16 i blow
-0.16 i clean
-0.16 i hit
-0.16 i saw
-0.16 ibuprofen
-0.16 im _ little
-0.16 im a
-0.16 in _ bad
-0.16 inhaler work
-0.16 is _ glucose
-0.16 is _ no
-0.16 is _ over
-0.16 is doing
-0.16 is thinn
-0.16 itchy _ from
-0.16 its _ since
-0.16 just _ up
-0.16 knee _ has
-0.16 knee and
-0.16 last _ all
-0.16 letter that
-0.16 little heartburn
-0.16 miss my
-0.16 month _ do
-0.16 morn from
-0.16 mother has
-0.16 move it
-0.16 much and
-0.16 my _ #
-0.16 my _ chang
-0.16 my _ clot
-0.16 my _ monitor
-0.16 my _ visit
-0.16 my _ work
-0.16 my cousin
-0.16 my divorce
-0.16 my feet
-0.16 nausea
-0.16 nausea _ diarrhea
-0.16 need _ school
-0.16 never -had
-0.16 new _ prescription
-0.16 next one
-0.16 no -trouble
-0.16 no _ -breath
-0.16 nurse _ it
-0.16 on _ chin
-0.16 only sore
-0.16 option
-0.16 or sunday
-0.16 out for
-0.16 paper from
-0.16 pill is
-0.16 please _ my
-0.16 pump site
-0.16 quarter to
-0.16 rate _ #11+
-0.16 refill of
-0.16 right _ that
-0.16 saturday _ sunday
-0.16 saturday or
-0.16 school form
-0.16 scrap his
-0.16 see _ with
-0.16 self
-0.16 session
-0.16 shot do
-0.16 since _ divorce
-0.16 sleep _ the
-0.16 so basical
-0.16 so scar
-0.16 son want
-0.16 sore no
-0.16 splash in
-0.16 splinter _ my
-0.16 splinter in
-0.16 stiff _ morn
-0.16 stiff thi
-0.16 stone _ pass
-0.16 strong
-0.16 suppos
-0.16 suppos to
-0.16 talk _ birth
-0.16 th at
-0.16 that itch
-0.16 the _ cant
-0.16 the _ car
-0.16 the boat
-0.16 the coffee
-0.16 the form
-0.16 the hospital
-0.16 then a
-0.16 thinn
-0.16 tia
-0.16 time in
-0.16 to _ thi
-0.16 to _ when
-0.16 to _ which
-0.16 to move
-0.16 toddler bump
-0.16 toe hurt
-0.16 upset after
-0.16 vasectomy appointment
-0.16 vomit diarrhea
-0.16 want _ hear
-0.16 was rac
-0.16 watch _ and
-0.16 week _ birth
-0.16 week is
-0.16 week what
-0.16 were
-0.16 what _ is
-0.16 when _ blow
-0.16 when _ think
-0.16 when _ throw
-0.16 wife _ in
-0.16 with _ nail
-0.16 work in
-0.16 wrist _ and
-0.16 yesterday
-0.17 # _ on
-0.17 #11+ _ the
-0.17 #99+ chill
-0.17 -no -fever
-0.17 <#11+ _ <ago
-0.17 <and <it
-0.17 <as _ <teenager
-0.17 <at <the
-0.17 <chest
-0.17 <daughter
-0.17 <had <chest
-0.17 <i _ <chest
-0.17 <my <daughter
-0.17 <test
-0.17 <want <to
-0.17 =a_lot =wound_infected
-0.17 =alcohol =tia_resolved
-0.17 =allergen =pees_lot
-0.17 =allergen =trunk_pain
-0.17 =at_rest =copd
-0.17 =blood_streak =burn_severity
-0.17 =chest_lasting =constipation
-0.17 =chest_lasting =copd
-0.17 =choking_passed =dangerous_person
-0.17 =choking_passed =dizzy
-0.17 =clot_risk =cut_by_accident
-0.17 =clot_risk =ear_wax
-0.17 =cold_limb =raynaud_said
-0.17 =cold_only =many_days
-0.17 =cold_only =sinus_long
-0.17 =constipation =three_days
-0.17 =cough =pain_any
-0.17 =days_many
-0.17 =days_many =fall_any
-0.17 =days_many =vomiting
-0.17 =days_many =weight_loss
-0.17 =diarrhea =three_days
-0.17 =during_exercise =eye_area
-0.17 =ear_wax =raynaud_said
-0.17 =eye_chemical =eye_hit
-0.17 =eye_hit_bad =hypertension
-0.17 =eye_hit_bad =wakes
-0.17 =fainted =long_bleed
-0.17 =fall_any =hours_pain
-0.17 =fever =throat_sore
-0.17 =hypertension =near_faint
-0.17 =hypertension =squeezing_word
-0.17 =inconsolable
-0.17 =joint_hot =twisted
-0.17 =limb_injury =rash
-0.17 =nausea
-0.17 =new_medicine =pees_lot
-0.17 =no_injury =racing_heart
-0.17 =nodes =tired
-0.17 =panic_known =racing_heart
-0.17 =raynaud_said
-0.17 =raynaud_said =raynaud_usual
-0.17 =strep_like =tired
-0.17 =throat_sore
-0.17 =throat_sore =tired
-0.17 =tingling_hands =weak_one_side
-0.17 =trunk_pain =wakes
-0.17 ?about ?it
-0.17 ?had
-0.17 ?hav _ ?stroke
-0.17 ?i _ ?if
-0.17 ?if ?my
-0.17 ?know ?if
-0.17 ?new
-0.17 ?new ?about
-0.17 ?on
-0.17 ?sign
-0.17 ?sign ?of
-0.17 ^ _ -pain
-0.17 ^ _ ankle
-0.17 ^ _ breast
-0.17 ^ _ drown
-0.17 ^ _ isnt
-0.17 ^ _ nephew
-0.17 ^ _ nippl
-0.17 ^ _ pound
-0.17 ^ _ teen
-0.17 ^ _ voice
-0.17 ^ foot
-0.17 ^ hot
-0.17 ^ on
-0.17 ^ pump
-0.17 ^ quarter
-0.17 a _ around
-0.17 a _ dizzy
-0.17 a _ dose
-0.17 a _ normal
-0.17 a _ sleepy
-0.17 a _ sunburn
-0.17 a double
-0.17 a week
-0.17 ache _ mov
-0.17 after _ bottle
-0.17 after _ every
-0.17 after _ minute
-0.17 after _ shift
-0.17 after _ sushi
-0.17 all her
-0.17 and _ an
-0.17 and _ bend
-0.17 and _ pound
-0.17 and _ yesterday
-0.17 and fine
-0.17 and it
-0.17 and moved
-0.17 antacid help
-0.17 are _ before
-0.17 are a
-0.17 are dry
-0.17 as
-0.17 at _ sight
-0.17 at ten
-0.17 baby breath
-0.17 bad _ in
-0.17 bad sushi
-0.17 band _ my
-0.17 be in
-0.17 before christma
-0.17 bit _ clear
-0.17 bit _ since
-0.17 bleach safe
-0.17 bottle but
-0.17 bottom
-0.17 box
-0.17 breast milk
-0.17 bump _ fine
-0.17 bump feel
-0.17 burn _ i
-0.17 but _ came
-0.17 call _ about
-0.17 cant do
-0.17 chest _ hurt
-0.17 chicken
-0.17 come out
-0.17 cook
-0.17 couple _ day
-0.17 cut _ a
-0.17 day _ ok
-0.17 didnt
-0.17 doe _ stroke
-0.17 dont -have
-0.17 down _ leg
-0.17 drank _ lot
-0.17 drink _ water
-0.17 dry _ in
-0.17 dry _ on
-0.17 ear _ when
-0.17 every _ but
-0.17 every bottle
-0.17 eye _ and
-0.17 fast after
-0.17 feel _ work
-0.17 finger _ cold
-0.17 get short
-0.17 get someth
-0.17 glas _ wine
-0.17 glass _ me
-0.17 good _ to
-0.17 good night
-0.17 has _ small
-0.17 have _ attack
-0.17 have _ breath
-0.17 have _ little
-0.17 have _ stomach
-0.17 have high
-0.17 have panic
-0.17 he said
-0.17 help _ that
-0.17 his _ last
-0.17 his _ stick
-0.17 husband _ and
-0.17 i _ bill
-0.17 i _ have
-0.17 i _ my
-0.17 i _ panic
-0.17 i _ two
-0.17 i _ walk
-0.17 i my
-0.17 i ride
-0.17 i smoke
-0.17 i stop
-0.17 ibuprofen _ tylenol
-0.17 im _ late
-0.17 im diabetic
-0.17 in _ shoe
-0.17 in _ thumb
-0.17 interview
-0.17 is on
-0.17 is sepsi
-0.17 its sore
-0.17 jaw _ sore
-0.17 jaw _ when
-0.17 kit
-0.17 little _ no
-0.17 long day
-0.17 loosen
-0.17 loosen up
-0.17 lost _ pound
-0.17 lot since
-0.17 low _ pain
-0.17 lower _ pain
-0.17 lung cancer
-0.17 medicine
-0.17 milk _ for
-0.17 monkey
-0.17 monkey bar
-0.17 month _ my
-0.17 move his
-0.17 my _ bone
-0.17 my _ burn
-0.17 my _ medicine
-0.17 my _ milk
-0.17 my lab
-0.17 my son
-0.17 my teen
-0.17 next _ what
-0.17 next available
-0.17 night sleep
-0.17 nose _ and
-0.17 now just
-0.17 of day
-0.17 of insulin
-0.17 of wine
-0.17 on coffee
-0.17 on oxygen
-0.17 once _ bad
-0.17 otherwise fine
-0.17 pain _ mov
-0.17 pass _ for
-0.17 pres
-0.17 prescription expir
-0.17 pressure _ high
-0.17 purple its
-0.17 raynaud
-0.17 roll my
-0.17 she threw
-0.17 shin on
-0.17 should _ in
-0.17 should be
-0.17 sight of
-0.17 sitt _ it
-0.17 small _ feel
-0.17 small _ no
-0.17 someth _ now
-0.17 son bump
-0.17 sore _ nurs
-0.17 spread since
-0.17 start _ water
-0.17 stroke _ like
-0.17 stroke look
-0.17 take #
-0.17 take in
-0.17 the ?new
-0.17 the _ ?about
-0.17 the _ had
-0.17 the _ small
-0.17 the exam
-0.17 the sight
-0.17 tired from
-0.17 to _ #11+
-0.17 to _ can
-0.17 today _ drink
-0.17 tongue _ coffee
-0.17 took _ double
-0.17 up _ in
-0.17 want _ checkup
-0.17 want _ tip
-0.17 want the
-0.17 was _ do
-0.17 was a
-0.17 wasp yesterday
-0.17 we move
-0.17 week can
-0.17 what _ be
-0.17 what _ sepsi
-0.17 what _ should
-0.17 what a
-0.17 when _ cold
-0.17 when _ had
-0.17 when its
-0.17 wisdom tooth
-0.17 worry about
-0.17 worse _ i
-0.17 worse when
-0.17 would the
-0.17 yesterday he
-0.17 you _ a
-0.17 you _ her
-0.18 # at
-0.18 # is
-0.18 #11+ _ feel
-0.18 #11+ _ right
-0.18 #11+ _ run
-0.18 #11+ pm
-0.18 #99+ _ #
-0.18 -at -all
-0.18 -dizzines
-0.18 -my -coffee
-0.18 <# <week
-0.18 <# <year
-0.18 <cousin
-0.18 <fell _ <month
-0.18 <gallbladder
-0.18 <had _ <heart
-0.18 <heart <attack
-0.18 <kid
-0.18 <my <cousin
-0.18 <my _ <fell
-0.18 <my _ <out
-0.18 =a_lot =chemical_word
-0.18 =a_lot =chest_pain
-0.18 =allergen =aura_usual
-0.18 =allergen =belly_pain
-0.18 =allergen =itchy_local
-0.18 =allergen =stomach_burn
-0.18 =aura_usual =child_got_pills
-0.18 =back_pain =spine_injury
-0.18 =bite_bad =wound_infected
-0.18 =blood_streak =clot_risk
-0.18 =burn_severity =discharge
-0.18 =cast_tight =during_exercise
-0.18 =chest_any =muscle_tear
-0.18 =chest_injury_or_ache =cough
-0.18 =chest_pain =muscle_tear
-0.18 =child_got_pills =seizure_usual
-0.18 =choking_passed =during_exercise
-0.18 =choking_passed =slept_on
-0.18 =cough =flu_bad
-0.18 =cut_by_accident =limb_injury
-0.18 =cut_by_accident =wound
-0.18 =dangerous_person =weak_any
-0.18 =discharge =ear_pain
-0.18 =discharge =itching
-0.18 =during_exercise =muscle_strain_word
-0.18 =eye_hit_bad =irregular_heart
-0.18 =eye_hit_bad =spine_injury
-0.18 =fever =tired
-0.18 =hours_pain =means_mentioned
-0.18 =itching =leaking
-0.18 =low_mood =squeezing_word
-0.18 =muscle_tear =squeezing_word
-0.18 =muscle_tear =trunk_pain
-0.18 =nodes =swelling_throat
-0.18 =nodes =throat_tight
-0.18 =pain_any =throat_sore
-0.18 =pain_any =wakes
-0.18 =slept_on =tia_resolved
-0.18 =spine_injury =squeezing_word
-0.18 =trunk_pain =ulcer_nsaid
-0.18 ?call
-0.18 ?chok
-0.18 ?how _ ?you
-0.18 ?if ?i
-0.18 ?if ?someone
-0.18 ?of _ ?heart
-0.18 ?you _ ?a
-0.18 ^ <fender
-0.18 ^ _ <bender
-0.18 ^ _ <cousin
-0.18 ^ _ <to
-0.18 ^ _ forgot
-0.18 ^ _ los
-0.18 ^ _ swell
-0.18 ^ _ traffic
-0.18 ^ bf
-0.18 ^ bp
-0.18 ^ neck
-0.18 ^ potassium
-0.18 a _ blood
-0.18 a _ can
-0.18 a _ form
-0.18 a _ it
-0.18 about _ surgery
-0.18 about stres
-0.18 about thi
-0.18 after _ food
-0.18 after _ spinach
-0.18 after lift
-0.18 and _ a
-0.18 and _ blister
-0.18 and stuffy
-0.18 annoy me
-0.18 are _ common
-0.18 are your
-0.18 back _ out
-0.18 back went
-0.18 be pregnant
-0.18 been constipat
-0.18 birth
-0.18 birthday
-0.18 birthday party
-0.18 bp is
-0.18 but _ gone
-0.18 but _ have
-0.18 calf _ tight
-0.18 can _ swim
-0.18 can eat
-0.18 can the
-0.18 cant _ on
-0.18 check in
-0.18 chopp onion
-0.18 cold hand
-0.18 cold water
-0.18 come _ friday
-0.18 corn _ my
-0.18 corn on
-0.18 cried a
-0.18 day otherwise
-0.18 diaper today
-0.18 die _ -my
-0.18 die without
-0.18 doctor told
-0.18 dress
-0.18 drink alcohol
-0.18 drink well
-0.18 every _ from
-0.18 eye _ he
-0.18 eye _ red
-0.18 feel _ otherwise
-0.18 fever _ two
-0.18 fine it
-0.18 finger _ swollen
-0.18 finger chopp
-0.18 finger slic
-0.18 for _ dog
-0.18 for _ headache
-0.18 gone can
-0.18 grandma _ her
-0.18 had diarrhea
-0.18 hand _ the
-0.18 have _ cramp
-0.18 have _ headache
-0.18 have _ mosquito
-0.18 he _ on
-0.18 her _ when
-0.18 her hand
-0.18 his _ thi
-0.18 hot in
-0.18 how _ after
-0.18 i _ eat
-0.18 i _ good
-0.18 i _ no
-0.18 i _ numb
-0.18 i _ over
-0.18 i near
-0.18 i turn
-0.18 i watch
-0.18 id _ without
-0.18 id die
-0.18 im _ ?of
-0.18 im numb
-0.18 im when
-0.18 is #11+
-0.18 is the
-0.18 it contagiou
-0.18 it for
-0.18 itch _ white
-0.18 knee _ swollen
-0.18 knee click
-0.18 last _ of
-0.18 last friday
-0.18 like i
-0.18 lip _ swollen
-0.18 little red
-0.18 long
-0.18 lot
-0.18 mention
-0.18 mild _ throat
-0.18 mild sore
-0.18 monday _ #11+
-0.18 morn for
-0.18 mov to
-0.18 move fine
-0.18 much _ should
-0.18 my _ back
-0.18 my _ chopp
-0.18 my _ glass
-0.18 my _ pulse
-0.18 my _ sleep
-0.18 my _ slic
-0.18 my _ spit
-0.18 my _ start
-0.18 my _ today
-0.18 my after
-0.18 my cut
-0.18 my finger
-0.18 my rest
-0.18 my skin
-0.18 need _ batteri
-0.18 noon _ weekend
-0.18 noon tomorrow
-0.18 number for
-0.18 of _ can
-0.18 of _ in
-0.18 of _ quarter
-0.18 on _ day
-0.18 or
-0.18 over _ leg
-0.18 pack
-0.18 pill _ me
-0.18 pink
-0.18 pneumonia in
-0.18 pull _ in
-0.18 pull someth
-0.18 rash _ fever
-0.18 rash on
-0.18 raw
-0.18 red hot
-0.18 rest _ is
-0.18 rest pulse
-0.18 roof _ my
-0.18 runn a
-0.18 safe _ i
-0.18 safe for
-0.18 see _ nurse
-0.18 seizure _ morn
-0.18 seizure thi
-0.18 shape
-0.18 shav cut
-0.18 should _ come
-0.18 skip _ i
-0.18 skip when
-0.18 slic _ it
-0.18 smoke detector
-0.18 sometim my
-0.18 son has
-0.18 sore _ from
-0.18 spit
-0.18 streak _ work
-0.18 stres _ my
-0.18 stubb toe
-0.18 swollen _ it
-0.18 the _ detector
-0.18 the _ friday
-0.18 the _ ice
-0.18 the _ late
-0.18 the _ stopp
-0.18 the flight
-0.18 the number
-0.18 thi traffic
-0.18 thing _ blurry
-0.18 thing are
-0.18 think of
-0.18 to have
-0.18 tooth _ it
-0.18 tylenol and
-0.18 vaginal _ and
-0.18 vaginal itch
-0.18 was _ for
-0.18 water _ the
-0.18 week _ and
-0.18 week im
-0.18 went down
-0.18 wet _ today
-0.18 what _ number
-0.18 what _ your
-0.18 when _ turn
-0.18 when it
-0.18 who do
-0.18 wife has
-0.18 without _ -coffee
-0.18 year
-0.19 # p
-0.19 #11+ _ got
-0.19 #11+ _ when
-0.19 #11+ day
-0.19 #11+ when
-0.19 -a -week
-0.19 -any -chest
-0.19 -any _ -pain
-0.19 -ear
-0.19 -for -a
-0.19 -for _ -week
-0.19 -headache -or
-0.19 -in -my
-0.19 -pregnant
-0.19 <a <child
-0.19 <a <stroke
-0.19 <a <teenager
-0.19 <an
-0.19 <appendix
-0.19 <attack <in
-0.19 <bender
-0.19 <bender <last
-0.19 <blood
-0.19 <child
-0.19 <fami _ <i
-0.19 <fender
-0.19 <fender <bender
-0.19 <fender _ <last
-0.19 <five
-0.19 <five <year
-0.19 <five _ <ago
-0.19 <grandpa
-0.19 <had _ <stroke
-0.19 <i <get
-0.19 <my <fami
-0.19 <my <grandpa
-0.19 <run _ <my
-0.19 <teenager
-0.19 <used
-0.19 <used <to
-0.19 <want
-0.19 =allergen =hit_hard
-0.19 =aura_usual =bleeding_any
-0.19 =aura_usual =vaginal_bleeding
-0.19 =belly_hit =thrown_off
-0.19 =belly_pain =headache
-0.19 =belly_pain =ulcer_nsaid
-0.19 =belly_pain =wakes
-0.19 =belly_word =wakes
-0.19 =blister_any =nail_word
-0.19 =blister_word =nail_word
-0.19 =blood_streak =burn_any
-0.19 =blood_streak =cold_exposure
-0.19 =burn_severity =itching
-0.19 =chest_lasting =tooth_bad
-0.19 =choking_passed =fever
-0.19 =clot_risk =itching
-0.19 =clot_risk =itchy_only
-0.19 =clot_risk =pneumonia_known
-0.19 =cocaine =scratched
-0.19 =cold_sore =ear_wax
-0.19 =cold_sore =pain_any
-0.19 =constipation =days_many
-0.19 =cough =croup_cough
-0.19 =days_many =itching
-0.19 =days_many =itchy_only
-0.19 =discharge
-0.19 =ear_wax =eye_area
-0.19 =elderly =fever
-0.19 =eye_area =sinus_long
-0.19 =fall_any =thrown_off
-0.19 =feels_sleepy =tired
-0.19 =head_danger =inconsolable
-0.19 =headache =trunk_pain
-0.19 =kidney_stone =tia_resolved
-0.19 =limb_cold_pale =raynaud_usual
-0.19 =pain_any =preterm_weeks
-0.19 =pain_any =strep_like
-0.19 =pain_any =three_days
-0.19 =pregnant =stomach_burn
-0.19 =sting =wound
-0.19 =stomach_burn =ulcer_nsaid
-0.19 =throat_tight =trunk_pain
-0.19 =tia_resolved =tingling_hands
-0.19 =ulcer_nsaid =wakes
-0.19 ?an
-0.19 ?and ?now
-0.19 ?and _ im
-0.19 ?child
-0.19 ?do _ ?treat
-0.19 ?fever _ ?a
-0.19 ?i ?know
-0.19 ?know
-0.19 ?now
-0.19 ?now im
-0.19 ?treat
-0.19 ?treat ?a
-0.19 ^ _ <grandpa
-0.19 ^ _ are
-0.19 ^ _ free
-0.19 ^ _ len
-0.19 ^ _ sneez
-0.19 ^ _ squeez
-0.19 ^ _ teenager
-0.19 ^ _ thur
-0.19 ^ hive
-0.19 ^ runny
-0.19 ^ stepp
-0.19 ^ stye
-0.19 a _ ?about
-0.19 a _ down
-0.19 a _ haha
-0.19 a _ physical
-0.19 a _ queasy
-0.19 a bruise
-0.19 a canker
-0.19 a copy
-0.19 a dentist
-0.19 a scratchy
-0.19 after _ at
-0.19 after _ long
-0.19 after _ too
-0.19 after birth
-0.19 air i
-0.19 airbag
-0.19 and _ at
-0.19 ankle and
-0.19 arm on
-0.19 at _ salon
-0.19 back _ sleep
-0.19 be _ about
-0.19 before i
-0.19 bit _ i
-0.19 bit _ when
-0.19 blood _ pill
-0.19 but drink
-0.19 c _ #
-0.19 can _ on
-0.19 carsick
-0.19 chart
-0.19 chest _ on
-0.19 cold sore
-0.19 colonoscopy
-0.19 come _ tomorrow
-0.19 come off
-0.19 copy
-0.19 copy of
-0.19 cramp _ my
-0.19 cried _ a
-0.19 cried for
-0.19 cuff
-0.19 day _ week
-0.19 day from
-0.19 day one
-0.19 dec #
-0.19 detergent
-0.19 diarrhea _ today
-0.19 diet tip
-0.19 eat _ much
-0.19 eat too
-0.19 eye burn
-0.19 face when
-0.19 feel tired
-0.19 fever _ #99+
-0.19 fever for
-0.19 fine just
-0.19 foot _ when
-0.19 foot tingl
-0.19 for three
-0.19 form sign
-0.19 from _ my
-0.19 from anxiety
-0.19 furniture
-0.19 get carsick
-0.19 girl sudden
-0.19 grandfather had
-0.19 had my
-0.19 hand in
-0.19 hard on
-0.19 has stopp
-0.19 has the
-0.19 have _ canker
-0.19 have _ lower
-0.19 help me
-0.19 hip replacement
-0.19 husband _ in
-0.19 i _ cramp
-0.19 i exercise
-0.19 im _ for
-0.19 im call
-0.19 is heavier
-0.19 is play
-0.19 it _ me
-0.19 jogg
-0.19 just check
-0.19 keep _ when
-0.19 knee at
-0.19 like _ know
-0.19 mild _ after
-0.19 morn _ since
-0.19 mov furniture
-0.19 my _ card
-0.19 my _ for
-0.19 my _ its
-0.19 my _ job
-0.19 my _ should
-0.19 my _ so
-0.19 my pillow
-0.19 my teenager
-0.19 need _ sport
-0.19 new detergent
-0.19 night after
-0.19 no _ -today
-0.19 not -pregnant
-0.19 notice
-0.19 notice my
-0.19 of _ it
-0.19 of me
-0.19 out friday
-0.19 out tomorrow
-0.19 oxygen was
-0.19 p
-0.19 pain _ two
-0.19 period _ heavier
-0.19 poked
-0.19 pressure pill
-0.19 ran _ mile
-0.19 read that
-0.19 red when
-0.19 regular
-0.19 salon
-0.19 schedul
-0.19 see _ allergic
-0.19 see an
-0.19 see well
-0.19 she _ when
-0.19 she eat
-0.19 she scream
-0.19 shin at
-0.19 should _ see
-0.19 shoulder a
-0.19 since i
-0.19 skip a
-0.19 small hernia
-0.19 smil
-0.19 sneeze _ lot
-0.19 sneeze a
-0.19 son love
-0.19 spacer
-0.19 sport physical
-0.19 stomach _ before
-0.19 stomach _ the
-0.19 stomach pain
-0.19 stye _ my
-0.19 supp
-0.19 supp is
-0.19 surgery _ is
-0.19 surgery is
-0.19 take _ blood
-0.19 temperature _ #11+
-0.19 ten _ before
-0.19 than _ thi
-0.19 the _ cried
-0.19 the salon
-0.19 the yesterday
-0.19 therapist
-0.19 they _ away
-0.19 they go
-0.19 thi _ im
-0.19 think _ should
-0.19 throat when
-0.19 tingle _ i
-0.19 tingle when
-0.19 to _ counselor
-0.19 to _ what
-0.19 took _ mg
-0.19 took the
-0.19 treat
-0.19 tuesday hes
-0.19 twitch _ im
-0.19 twitch when
-0.19 up for
-0.19 up since
-0.19 usual _ month
-0.19 usual thi
-0.19 vitamin with
-0.19 wake _ at
-0.19 want _ talk
-0.19 was _ #11+
-0.19 we _ the
-0.19 week _ my
-0.19 week _ next
-0.19 well and
-0.19 went back
-0.19 what _ the
-0.19 wife _ im
-0.19 wisdom
-0.19 with _ cough
-0.19 wonder
-0.19 wont _ cry
-0.19 you treat
-0.2 # _ over
-0.2 # or
-0.2 #99+ _ feel
-0.2 -later -than
-0.2 -neck
-0.2 -see
-0.2 -stiff
-0.2 -stiff -neck
-0.2 -than
-0.2 <a _ <attack
-0.2 <about
-0.2 <after
-0.2 <can <i
-0.2 <iud
-0.2 <stroke
-0.2 <ten
-0.2 <ten <year
-0.2 <ten _ <ago
-0.2 <year _ <i
-0.2 =a_lot =at_rest
-0.2 =alcohol =diarrhea
-0.2 =allergen =headache
-0.2 =allergen =seizure_usual
-0.2 =allergen =shingles
-0.2 =at_rest =flu_bad
-0.2 =back_pain =calf
-0.2 =bite_bad =throat_sore
-0.2 =blood_streak =chest_any
-0.2 =blood_streak =chest_pain
-0.2 =blood_streak =throat_sore
-0.2 =calf =flank_pain
-0.2 =chest_lasting =child_got_pills
-0.2 =chest_lasting =shingles
-0.2 =choking_passed =limb_injury
-0.2 =dangerous_person =injection_joint
-0.2 =dangerous_person =numb_any
-0.2 =dangerous_person =recent_surgery
-0.2 =days_many =getting_worse
-0.2 =diarrhea =nausea
-0.2 =diarrhea =recent_infection
-0.2 =dizzy =tia_resolved
-0.2 =eye_hit_bad =heat_exposure
-0.2 =frostbite =raynaud_usual
-0.2 =head_danger =nausea
-0.2 =hours_pain =shingles
-0.2 =many_days =tired
-0.2 =nausea =vomiting
-0.2 =numb_any =wakes
-0.2 =preterm_weeks =refuses
-0.2 =recent_infection =three_days
-0.2 =scratched =sting
-0.2 =shingles =vaccine_said
-0.2 =smoker
-0.2 =strep_like =swelling_throat
-0.2 =tia_resolved =vomit_few
-0.2 =twisted =walks_on_it
-0.2 ?cause ?chest
-0.2 ?cause _ ?pain
-0.2 ?how ?can
-0.2 ?prevent ?one
-0.2 ?stres _ ?chest
-0.2 ^ ?doe
-0.2 ^ _ -chest
-0.2 ^ _ -later
-0.2 ^ _ all
-0.2 ^ _ gett
-0.2 ^ _ insurance
-0.2 ^ _ ligament
-0.2 ^ _ malaria
-0.2 ^ _ splinter
-0.2 ^ _ thought
-0.2 ^ _ usual
-0.2 ^ burp
-0.2 ^ hi
-0.2 ^ purple
-0.2 ^ shav
-0.2 a _ at
-0.2 a _ drink
-0.2 a _ stiff
-0.2 a half
-0.2 a one
-0.2 a penny
-0.2 a work
-0.2 after bad
-0.2 after swimm
-0.2 am on
-0.2 and _ doing
-0.2 and _ half
-0.2 and _ thi
-0.2 and _ together
-0.2 and gassy
-0.2 and ibuprofen
-0.2 and nauseou
-0.2 appointment for
-0.2 are bad
-0.2 are itchy
-0.2 are ready
-0.2 around _ my
-0.2 at _ movie
-0.2 back ache
-0.2 because my
-0.2 before _ it
-0.2 before breakfast
-0.2 bit sore
-0.2 bit stiff
-0.2 bite my
-0.2 black _ my
-0.2 blister _ my
-0.2 bloat _ gassy
-0.2 breath after
-0.2 burn _ finger
-0.2 can _ nurse
-0.2 can move
-0.2 chat
-0.2 chest discomfort
-0.2 constipation
-0.2 couple of
-0.2 cros _ leg
-0.2 cros my
-0.2 dad take
-0.2 dangerou _ mix
-0.2 dangerou to
-0.2 december #11+
-0.2 discomfort
-0.2 discomfort _ and
-0.2 discomfort on
-0.2 dizzy _ a
-0.2 dizzy _ boat
-0.2 dizzy when
-0.2 doing well
-0.2 down _ a
-0.2 ear
-0.2 eye _ itchy
-0.2 first aid
-0.2 flight both
-0.2 flutter a
-0.2 for school
-0.2 from _ computer
-0.2 from _ it
-0.2 get worse
-0.2 grandma is
-0.2 had _ back
-0.2 had _ in
-0.2 hand from
-0.2 has wet
-0.2 have _ skin
-0.2 have dry
-0.2 he _ two
-0.2 he drive
-0.2 help a
-0.2 hit _ with
-0.2 hoarse _ the
-0.2 hurt _ garden
-0.2 i _ dry
-0.2 i _ every
-0.2 i _ weird
-0.2 i bled
-0.2 i cros
-0.2 i i
-0.2 i leak
-0.2 i take
-0.2 i twist
-0.2 ibuprofen together
-0.2 im allergic
-0.2 im out
-0.2 is _ him
-0.2 is _ time
-0.2 is broken
-0.2 is malaria
-0.2 its _ worse
-0.2 ive _ feel
-0.2 just _ me
-0.2 just vomit
-0.2 kid bump
-0.2 land
-0.2 last _ but
-0.2 leg _ the
-0.2 ligament
-0.2 little blood
-0.2 long _ both
-0.2 long flight
-0.2 low back
-0.2 lump on
-0.2 meat
-0.2 melatonin
-0.2 more _ a
-0.2 my _ do
-0.2 my _ how
-0.2 my _ think
-0.2 my stitch
-0.2 nausea vomit
-0.2 need _ work
-0.2 new one
-0.2 night _ #
-0.2 no -later
-0.2 no _ -than
-0.2 no _ after
-0.2 numb since
-0.2 nurse _ my
-0.2 nurse call
-0.2 of _ since
-0.2 of december
-0.2 old had
-0.2 on _ roller
-0.2 on _ soup
-0.2 on boat
-0.2 one day
-0.2 one year
-0.2 or _ on
-0.2 over _ a
-0.2 over _ bed
-0.2 over _ holiday
-0.2 pain going
-0.2 panic
-0.2 panic attack
-0.2 pass _ feel
-0.2 past _ tomorrow
-0.2 pee when
-0.2 penny
-0.2 pound over
-0.2 proof
-0.2 pulse
-0.2 real bad
-0.2 refill it
-0.2 runny _ and
-0.2 same
-0.2 screen _ day
-0.2 screen all
-0.2 she _ food
-0.2 shingl vaccine
-0.2 sleep _ on
-0.2 sleep till
-0.2 slight headache
-0.2 son _ off
-0.2 spot _ my
-0.2 swallow _ penny
-0.2 swollen _ its
-0.2 take _ metformin
-0.2 tension headache
-0.2 th of
-0.2 thank
-0.2 that good
-0.2 the _ but
-0.2 the _ go
-0.2 ther _ in
-0.2 thirsty
-0.2 till noon
-0.2 tingl _ i
-0.2 tiny bruise
-0.2 to fly
-0.2 to mix
-0.2 today but
-0.2 together
-0.2 tomorrow morn
-0.2 tongue _ hot
-0.2 too fast
-0.2 true that
-0.2 up _ fast
-0.2 uti and
-0.2 want _ see
-0.2 want advice
-0.2 week _ january
-0.2 weird _ my
-0.2 well _ can
-0.2 well when
-0.2 what can
-0.2 what shot
-0.2 when _ cros
-0.2 when _ skip
-0.2 when _ sneeze
-0.2 work note
-0.2 wrong chat
-0.2 yo _ painful
-0.2 you refill
-0.21 # thi
-0.21 #11+ h
-0.21 #99+ last
-0.21 -bump
-0.21 -more
-0.21 -numbnes _ can
-0.21 -numbnes i
-0.21 -out
-0.21 -poop _ -two
-0.21 -sleep _ i
-0.21 -sleep can
-0.21 <i _ <to
-0.21 <my _ <last
-0.21 <up
-0.21 =a_lot =ear_wax
-0.21 =alcohol =bite_bad
-0.21 =alcohol =choking_passed
-0.21 =alcohol =fever
-0.21 =allergen =during_exercise
-0.21 =baby =during_exercise
-0.21 =baby_still =dangerous_person
-0.21 =belly_surgery_recent =hernia_word
-0.21 =bleeding_any =raynaud_usual
-0.21 =blood_streak =hours_pain
-0.21 =blurry_vision =one_eye
-0.21 =bp_medicine =eye_hit_bad
-0.21 =bp_medicine =squeezing_word
-0.21 =burn_severity =newborn
-0.21 =chemical_word =rash
-0.21 =chest_any =during_exercise
-0.21 =cough =tired
-0.21 =cramps =ulcer_nsaid
-0.21 =fall_any =possible_fracture
-0.21 =getting_worse =trunk_pain
-0.21 =hernia_word =injection_joint
-0.21 =hernia_word =recent_surgery
-0.21 =limb_injury =small_cut
-0.21 =many_days
-0.21 =possible_fracture =weak_any
-0.21 =pregnant =tired
-0.21 =rash =throat_sore
-0.21 =ringing_ears
-0.21 =small_cut =wound
-0.21 ?are ?sign
-0.21 ?are _ ?of
-0.21 ?blood
-0.21 ?faint
-0.21 ?i ?avoid
-0.21 ?stres ?make
-0.21 ?what _ ?sign
-0.21 ^ _ <son
-0.21 ^ _ ?my
-0.21 ^ _ birth
-0.21 ^ _ coworker
-0.21 ^ _ jaw
-0.21 ^ _ peel
-0.21 ^ _ since
-0.21 ^ _ will
-0.21 ^ box
-0.21 ^ campfire
-0.21 ^ its
-0.21 a _ then
-0.21 a light
-0.21 a on
-0.21 a tooth
-0.21 a toy
-0.21 after spicy
-0.21 allergic
-0.21 almost
-0.21 and blurry
-0.21 ask for
-0.21 at _ blood
-0.21 at _ h
-0.21 at _ small
-0.21 aunt has
-0.21 back lift
-0.21 bad back
-0.21 both
-0.21 bottle expir
-0.21 but she
-0.21 campfire _ made
-0.21 campfire smoke
-0.21 can _ fly
-0.21 can swallow
-0.21 clogg
-0.21 clogg _ wax
-0.21 clogg with
-0.21 cough _ had
-0.21 daughter take
-0.21 dizzy _ i
-0.21 do #
-0.21 do _ treat
-0.21 doe a
-0.21 dog _ its
-0.21 drank _ whole
-0.21 dry and
-0.21 ear _ clogg
-0.21 explain
-0.21 eye _ my
-0.21 feel _ all
-0.21 feel _ late
-0.21 feet _ after
-0.21 few _ a
-0.21 first _ of
-0.21 flight
-0.21 fly at
-0.21 food _ in
-0.21 food stuck
-0.21 forgot to
-0.21 four day
-0.21 gas
-0.21 get _ of
-0.21 gett it
-0.21 go round
-0.21 h
-0.21 had it
-0.21 hard _ the
-0.21 has _ bad
-0.21 has _ eye
-0.21 have _ diarrhea
-0.21 he _ ask
-0.21 headache _ day
-0.21 headache _ work
-0.21 her _ to
-0.21 hes _ fine
-0.21 hes back
-0.21 i _ bloat
-0.21 i _ high
-0.21 i _ lunch
-0.21 i _ one
-0.21 i _ since
-0.21 i _ so
-0.21 i _ up
-0.21 i almost
-0.21 i fly
-0.21 i would
-0.21 if _ skip
-0.21 im doing
-0.21 in _ chair
-0.21 in _ rash
-0.21 in _ she
-0.21 in _ toddler
-0.21 is _ day
-0.21 is _ fine
-0.21 is _ to
-0.21 is _ too
-0.21 is eat
-0.21 it _ fine
-0.21 kid is
-0.21 lack
-0.21 lack of
-0.21 last _ hour
-0.21 leave
-0.21 lot after
-0.21 lower
-0.21 made _ eye
-0.21 me with
-0.21 merry
-0.21 merry _ round
-0.21 merry go
-0.21 monday i
-0.21 morn stopp
-0.21 mosquito _ me
-0.21 mosquito bit
-0.21 much im
-0.21 my _ first
-0.21 my _ haha
-0.21 my _ itchy
-0.21 my _ lost
-0.21 my _ peel
-0.21 my _ school
-0.21 my _ scratch
-0.21 my _ water
-0.21 my bp
-0.21 my palm
-0.21 nap
-0.21 need _ glass
-0.21 need _ reschedule
-0.21 nipp
-0.21 no -bump
-0.21 no -problem
-0.21 of _ neck
-0.21 of needl
-0.21 off _ scooter
-0.21 on _ fine
-0.21 pink _ again
-0.21 pop on
-0.21 pot
-0.21 pot of
-0.21 pressure _ #99+
-0.21 rac _ is
-0.21 reschedule my
-0.21 right _ is
-0.21 said theyre
-0.21 say i
-0.21 see floater
-0.21 shingl
-0.21 shot _ i
-0.21 shot are
-0.21 skin on
-0.21 sock
-0.21 sore arm
-0.21 stomach _ when
-0.21 stomach bug
-0.21 stool
-0.21 streak about
-0.21 swallow fine
-0.21 switch
-0.21 take _ pill
-0.21 teen sleep
-0.21 test is
-0.21 the _ expir
-0.21 the neck
-0.21 the weekend
-0.21 they
-0.21 thi _ stopp
-0.21 think _ are
-0.21 threw up
-0.21 to change
-0.21 to quit
-0.21 to switch
-0.21 today _ my
-0.21 today im
-0.21 toddler fell
-0.21 toilet lol
-0.21 tooth _ in
-0.21 tooth com
-0.21 wake _ every
-0.21 want _ switch
-0.21 watery
-0.21 we thought
-0.21 what food
-0.21 when do
-0.21 when will
-0.21 will _ feel
-0.21 work night
-0.21 yesterday but
-0.22 #11+ _ boy
-0.22 #11+ _ of
-0.22 #11+ _ on
-0.22 #99+ today
-0.22 -blister
-0.22 -coffee
-0.22 <broke
-0.22 <check
-0.22 <do <i
-0.22 <do _ <need
-0.22 <i <need
-0.22 <once
-0.22 =a_lot =days_many
-0.22 =after_hard_exercise =pale_clammy
-0.22 =after_hard_exercise =sweating
-0.22 =blood_streak =chest_lasting
-0.22 =blood_streak =cut_by_accident
-0.22 =blood_streak =eye_hit_bad
-0.22 =bluish =raynaud_usual
-0.22 =burn_severity =swam_on
-0.22 =chest_lasting =swam_on
-0.22 =clot_risk =tired
-0.22 =cold_exposure =swelling
-0.22 =dentist =eye_hit_bad
-0.22 =diabetes =takes_daily
-0.22 =diarrhea =refuses
-0.22 =during_exercise =possible_fracture
-0.22 =during_exercise =swam_on
-0.22 =ear_pain =eye_area
-0.22 =eye_hit_bad =many_days
-0.22 =eye_hit_bad =sight_for_years
-0.22 =fall_any =swam_on
-0.22 =fall_hard =hours_pain
-0.22 =left_ribs =trunk_pain
-0.22 =long_bleed =low_mood
-0.22 =making_swell =possible_fracture
-0.22 =pain_any =walks_on_it
-0.22 =refuses =stiff_neck
-0.22 =throat_sore =tonsils_out
-0.22 =tonsils_out
-0.22 =ulcer_nsaid
-0.22 ?a ?fever
-0.22 ?doe ?a
-0.22 ?doe _ ?mean
-0.22 ?i ?prevent
-0.22 ?me
-0.22 ?told
-0.22 ?told ?me
-0.22 ^ _ <pass
-0.22 ^ _ available
-0.22 ^ _ blister
-0.22 ^ _ food
-0.22 ^ _ made
-0.22 ^ _ rib
-0.22 ^ _ scrap
-0.22 ^ _ sugar
-0.22 ^ _ wisdom
-0.22 ^ cough
-0.22 ^ dec
-0.22 ^ early
-0.22 ^ felt
-0.22 ^ forgot
-0.22 ^ from
-0.22 ^ green
-0.22 ^ make
-0.22 ^ one
-0.22 ^ three
-0.22 a _ about
-0.22 a _ accident
-0.22 a _ my
-0.22 a _ rash
-0.22 a _ up
-0.22 a fortnight
-0.22 a hip
-0.22 after _ coffe
-0.22 after dairy
-0.22 after eat
-0.22 again
-0.22 am _ and
-0.22 and _ groggy
-0.22 and _ still
-0.22 and super
-0.22 and would
-0.22 are blurry
-0.22 at _ no
-0.22 at _ screen
-0.22 available
-0.22 away _ im
-0.22 back _ work
-0.22 badly _ feel
-0.22 ball and
-0.22 best
-0.22 bruise where
-0.22 bump the
-0.22 burn after
-0.22 but keep
-0.22 check appointment
-0.22 coffe
-0.22 com back
-0.22 crampy
-0.22 crie
-0.22 crie _ -tear
-0.22 crie without
-0.22 deep breath
-0.22 doe she
-0.22 dog
-0.22 dog died
-0.22 dose for
-0.22 down when
-0.22 every _ is
-0.22 expect
-0.22 eye _ fine
-0.22 far
-0.22 feel _ about
-0.22 feel groggy
-0.22 feel sad
-0.22 fever _ for
-0.22 five
-0.22 for his
-0.22 fortnight
-0.22 fridge
-0.22 from bump
-0.22 from monday
-0.22 front
-0.22 give _ gas
-0.22 go _ to
-0.22 gone _ i
-0.22 good _ sleep
-0.22 green snot
-0.22 groggy
-0.22 has high
-0.22 have _ when
-0.22 he go
-0.22 he play
-0.22 heavier
-0.22 heavier _ usual
-0.22 heavier than
-0.22 her knee
-0.22 hes _ now
-0.22 husband need
-0.22 husband stitch
-0.22 i _ alcohol
-0.22 i _ blood
-0.22 i _ cros
-0.22 i _ sad
-0.22 i _ seen
-0.22 i gain
-0.22 i scrap
-0.22 i stay
-0.22 id _ a
-0.22 im think
-0.22 is _ at
-0.22 is _ normal
-0.22 is heal
-0.22 is tired
-0.22 it _ work
-0.22 it true
-0.22 just _ the
-0.22 knee _ been
-0.22 last _ after
-0.22 lot _ night
-0.22 metformin #99+
-0.22 metformin _ mg
-0.22 minut _ stopp
-0.22 minute _ went
-0.22 my _ gave
-0.22 my _ quit
-0.22 my _ skip
-0.22 my _ stitch
-0.22 my _ throw
-0.22 my nurse
-0.22 my shin
-0.22 need more
-0.22 no -blister
-0.22 no _ is
-0.22 no one
-0.22 off when
-0.22 old _ #99+
-0.22 on _ of
-0.22 on _ shoulder
-0.22 one _ no
-0.22 opening
-0.22 other with
-0.22 out can
-0.22 over the
-0.22 pain _ down
-0.22 painful _ in
-0.22 pee _ brown
-0.22 play soccer
-0.22 pregnant _ it
-0.22 recip for
-0.22 recycle
-0.22 red bump
-0.22 removal
-0.22 same time
-0.22 scrap my
-0.22 sensitive to
-0.22 shin _ soccer
-0.22 shin _ the
-0.22 should _ drink
-0.22 sit _ legg
-0.22 sit cros
-0.22 skip breakfast
-0.22 sleepy _ lunch
-0.22 sleepy after
-0.22 slept _ and
-0.22 small _ bump
-0.22 snot
-0.22 so _ toddler
-0.22 sore in
-0.22 sore on
-0.22 stay in
-0.22 sweaty after
-0.22 take _ deep
-0.22 the _ between
-0.22 the _ doctor
-0.22 the _ look
-0.22 the _ went
-0.22 the door
-0.22 the game
-0.22 tingl when
-0.22 to cold
-0.22 to work
-0.22 tomorrow at
-0.22 tongue _ pizza
-0.22 tonsil
-0.22 tooth _ to
-0.22 up when
-0.22 vertigo
-0.22 vomit _ after
-0.22 week _ monday
-0.22 week all
-0.22 week when
-0.22 what are
-0.22 when _ saw
-0.22 which _ do
-0.22 without -tear
-0.22 yesterday _ the
-0.23 # play
-0.23 #99+ a
-0.23 -in -day
-0.23 -of -breath
-0.23 -shortnes
-0.23 -shortnes -of
-0.23 -shortnes _ -breath
-0.23 <do
-0.23 <fine
-0.23 <i <faint
-0.23 <last _ gone
-0.23 <month gone
-0.23 <out <in
-0.23 <out _ <#99+
-0.23 <should
-0.23 <should <i
-0.23 =a_lot =scratched
-0.23 =bite_bad =cough
-0.23 =bite_bad =raynaud_usual
-0.23 =blood_streak =small_cut
-0.23 =blood_thinner =dangerous_person
-0.23 =burn_severity =itchy_only
-0.23 =burn_severity =leaking
-0.23 =burn_severity =tired
-0.23 =chemical_word =cut_by_accident
-0.23 =chest_any =cut_by_accident
-0.23 =chest_lasting =flu_bad
-0.23 =chest_pain =cut_by_accident
-0.23 =choking_passed =tingling_hands
-0.23 =choking_passed =wakes
-0.23 =choking_passed =weak_any
-0.23 =cold_exposure =limb_injury
-0.23 =cold_limb =tia_resolved
-0.23 =cold_limb =wakes
-0.23 =cold_outside =cough
-0.23 =cut_by_accident =vaginal_bleeding
-0.23 =days_many =eye_hit_bad
-0.23 =eye_area =eye_red
-0.23 =fall_any =twisted
-0.23 =flu_bad =hours_pain
-0.23 =hit_hard =possible_fracture
-0.23 =hours_pain =raynaud_usual
-0.23 =kidney_stone
-0.23 =limb_injury =spine_injury
-0.23 =nail_word =pain_any
-0.23 =pale_clammy =wakes
-0.23 =pees_lot
-0.23 =strep_like =throat_sore
-0.23 =sweating =wakes
-0.23 ?black
-0.23 ?black ?stool
-0.23 ?hav
-0.23 ?hav ?a
-0.23 ?when
-0.23 ^ #99+
-0.23 ^ _ -fever
-0.23 ^ _ -headache
-0.23 ^ _ appt
-0.23 ^ _ bled
-0.23 ^ _ cell
-0.23 ^ _ diabetic
-0.23 ^ _ lesson
-0.23 ^ _ loose
-0.23 ^ _ polish
-0.23 ^ _ pop
-0.23 ^ _ snor
-0.23 ^ _ sometim
-0.23 ^ _ these
-0.23 ^ gum
-0.23 ^ sickle
-0.23 a _ fever
-0.23 a _ got
-0.23 a _ small
-0.23 a _ swollen
-0.23 a diaper
-0.23 after
-0.23 after feed
-0.23 after thanksgiv
-0.23 alcohol
-0.23 all _ at
-0.23 an emergency
-0.23 and _ #99+
-0.23 and _ feet
-0.23 and _ nauseou
-0.23 and eat
-0.23 and gain
-0.23 and pee
-0.23 and snor
-0.23 anger
-0.23 are safe
-0.23 at _ wedd
-0.23 baby wake
-0.23 because of
-0.23 been two
-0.23 birth control
-0.23 bled _ little
-0.23 boyfriend _ my
-0.23 brain
-0.23 bruise _ on
-0.23 bump _ knee
-0.23 burn a
-0.23 can _ move
-0.23 card
-0.23 carrot
-0.23 chest lift
-0.23 chip _ cough
-0.23 cold _ i
-0.23 cough _ up
-0.23 cry _ i
-0.23 diarrhea twice
-0.23 do _ my
-0.23 do _ stop
-0.23 dont _ why
-0.23 drink _ and
-0.23 driv _ up
-0.23 driv me
-0.23 emergency
-0.23 eve morn
-0.23 eyelid has
-0.23 eyelid twitch
-0.23 face _ swollen
-0.23 feel after
-0.23 fever _ week
-0.23 fever last
-0.23 fine since
-0.23 forgot name
-0.23 free
-0.23 from garden
-0.23 get _ and
-0.23 get _ on
-0.23 had _ and
-0.23 have _ small
-0.23 he bump
-0.23 heat
-0.23 hes fine
-0.23 hot _ for
-0.23 hot day
-0.23 how _ doe
-0.23 hurt _ laugh
-0.23 i _ -have
-0.23 i _ migrain
-0.23 i roll
-0.23 i sometim
-0.23 i support
-0.23 i swim
-0.23 im _ ?about
-0.23 in _ heat
-0.23 in _ hospital
-0.23 in _ stool
-0.23 in _ tooth
-0.23 in june
-0.23 insurance card
-0.23 is _ here
-0.23 is _ next
-0.23 is driv
-0.23 is too
-0.23 it up
-0.23 its _ bit
-0.23 its going
-0.23 kidney stone
-0.23 kill _ at
-0.23 kill it
-0.23 know why
-0.23 leg _ night
-0.23 leg at
-0.23 leg feel
-0.23 lesson
-0.23 like _ talk
-0.23 little _ when
-0.23 long is
-0.23 lump of
-0.23 moody
-0.23 mov
-0.23 my doctor
-0.23 my grandma
-0.23 my headache
-0.23 my run
-0.23 neck _ from
-0.23 nose but
-0.23 now _ want
-0.23 numb when
-0.23 old _ hot
-0.23 on _ chip
-0.23 on _ for
-0.23 on _ its
-0.23 on his
-0.23 one _ a
-0.23 only _ i
-0.23 only when
-0.23 oxygen _ home
-0.23 peel after
-0.23 pres _ it
-0.23 pretty deep
-0.23 puppy
-0.23 rest
-0.23 safe _ pregnancy
-0.23 shot
-0.23 side stitch
-0.23 soccer
-0.23 sore _ after
-0.23 stabb _ in
-0.23 star _ the
-0.23 star at
-0.23 start the
-0.23 steak got
-0.23 stiff _ my
-0.23 sting
-0.23 stitch _ out
-0.23 stitch come
-0.23 support her
-0.23 ten to
-0.23 the _ paper
-0.23 the _ speech
-0.23 the hike
-0.23 throat for
-0.23 tip
-0.23 to _ his
-0.23 to _ insurance
-0.23 toddler
-0.23 toddler has
-0.23 toilet paper
-0.23 took it
-0.23 tripp
-0.23 up _ fine
-0.23 up _ wall
-0.23 upset _ after
-0.23 upset stomach
-0.23 urine
-0.23 want _ get
-0.23 wedd speech
-0.23 who
-0.23 will it
-0.23 wine _ dinner
-0.23 with dinner
-0.24 #11+ _ sleep
-0.24 #99+ _ at
-0.24 -back
-0.24 -belly -pain
-0.24 <ago <and
-0.24 <away
-0.24 <month _ now
-0.24 <my <son
-0.24 <son
-0.24 <was <#11+
-0.24 <year _ <and
-0.24 =a_lot =bruises_unexplained
-0.24 =a_lot =bruising
-0.24 =a_lot =many_days
-0.24 =allergen =recent_infection
-0.24 =belly_pain =getting_worse
-0.24 =belly_word =getting_worse
-0.24 =bite_bad =blood_streak
-0.24 =bleeding_any =cut_by_accident
-0.24 =bleeding_any =gum_only
-0.24 =blood_streak =fall_any
-0.24 =bruises_unexplained
-0.24 =bruises_unexplained =bruising
-0.24 =burn_severity =joint_hot
-0.24 =burn_severity =low_mood
-0.24 =cant_sit_still
-0.24 =cant_sit_still =severe_pain
-0.24 =chest_lasting =cold_hands
-0.24 =clot_risk =possible_fracture
-0.24 =cough =hours_pain
-0.24 =cough =rigors
-0.24 =dentist =swelling
-0.24 =diarrhea =vomiting
-0.24 =eye_hit_bad =tia_resolved
-0.24 =fever =limb_injury
-0.24 =getting_worse =swelling
-0.24 =gum_only
-0.24 =gum_only =gums_bleed
-0.24 =long_bleed =severe_pain
-0.24 =nail_word
-0.24 =near_faint =vomiting
-0.24 =pain_any =slept_on
-0.24 =scratched
-0.24 ?about my
-0.24 ?look
-0.24 ?look ?for
-0.24 ?make
-0.24 ?mean
-0.24 ?someone
-0.24 ?what ?are
-0.24 ^ _ <had
-0.24 ^ _ ?are
-0.24 ^ _ bee
-0.24 ^ _ cholesterol
-0.24 ^ _ cough
-0.24 ^ _ kid
-0.24 ^ _ like
-0.24 ^ _ lunch
-0.24 ^ _ up
-0.24 ^ as
-0.24 ^ bad
-0.24 ^ hand
-0.24 ^ lot
-0.24 ^ rash
-0.24 a follow
-0.24 a quarter
-0.24 a stuffy
-0.24 a stye
-0.24 a wart
-0.24 after next
-0.24 arm _ a
-0.24 as possible
-0.24 asked me
-0.24 at home
-0.24 bandaid on
-0.24 bead _ his
-0.24 been _ that
-0.24 better when
-0.24 between #
-0.24 bleed _ little
-0.24 bother me
-0.24 breastfeed
-0.24 bruis but
-0.24 but _ -fever
-0.24 by #
-0.24 can _ refill
-0.24 cough _ #
-0.24 crie _ night
-0.24 dark _ i
-0.24 day now
-0.24 dim
-0.24 down _ can
-0.24 drank _ much
-0.24 drank too
-0.24 drink #
-0.24 drool a
-0.24 dropp a
-0.24 due date
-0.24 every morn
-0.24 fall out
-0.24 feel _ of
-0.24 feel normal
-0.24 fever _ since
-0.24 finger _ onion
-0.24 five day
-0.24 for _ month
-0.24 for pneumonia
-0.24 for the
-0.24 from _ cold
-0.24 from _ wrong
-0.24 from skipp
-0.24 get red
-0.24 got dizzy
-0.24 hand _ numb
-0.24 has _ mild
-0.24 has _ on
-0.24 have _ headach
-0.24 have _ hick
-0.24 have braxton
-0.24 have every
-0.24 have on
-0.24 headach _ i
-0.24 headache _ skipp
-0.24 headache from
-0.24 headache like
-0.24 heart _ when
-0.24 hot after
-0.24 hurt in
-0.24 i _ water
-0.24 i felt
-0.24 i lol
-0.24 im eat
-0.24 im know
-0.24 in _ breast
-0.24 in _ hour
-0.24 is _ what
-0.24 is _ when
-0.24 is drink
-0.24 keep _ to
-0.24 know _ lab
-0.24 lighthead if
-0.24 like _ truck
-0.24 migrain
-0.24 mild _ on
-0.24 mom and
-0.24 my _ date
-0.24 my _ go
-0.24 my _ len
-0.24 my _ migraine
-0.24 my _ scrap
-0.24 my _ see
-0.24 my _ sore
-0.24 my _ test
-0.24 my _ tiny
-0.24 my car
-0.24 my med
-0.24 my nippl
-0.24 neck _ sore
-0.24 need _ follow
-0.24 need _ form
-0.24 nippl _ sore
-0.24 nippl are
-0.24 no -belly
-0.24 no -bleed
-0.24 nose _ when
-0.24 nut
-0.24 on _ can
-0.24 on _ face
-0.24 on _ thumb
-0.24 on wednesday
-0.24 one at
-0.24 out my
-0.24 pea
-0.24 possible
-0.24 pregnancy test
-0.24 record
-0.24 record to
-0.24 refill _ my
-0.24 runn #
-0.24 skipp coffee
-0.24 sleep _ it
-0.24 sleep wrong
-0.24 sneez a
-0.24 sneez all
-0.24 some _ and
-0.24 sore but
-0.24 soup
-0.24 spit _ milk
-0.24 squat
-0.24 still _ a
-0.24 sting on
-0.24 stomach _ going
-0.24 strawberri
-0.24 take tylenol
-0.24 the cold
-0.24 the week
-0.24 think _ ate
-0.24 tight shoe
-0.24 tummy
-0.24 two tylenol
-0.24 up milk
-0.24 usual migraine
-0.24 video
-0.24 video visit
-0.24 vomit _ feed
-0.24 was _ is
-0.24 we _ it
-0.24 when the
-0.24 where _ got
-0.24 which _ are
-0.24 with blister
-0.24 work _ but
-0.24 yoga
-0.25 # _ #99+
-0.25 # _ diaper
-0.25 # wet
-0.25 #11+ _ need
-0.25 #99+ over
-0.25 #99+ play
-0.25 -confus
-0.25 -pain -no
-0.25 <heart
-0.25 <in <my
-0.25 <when _ <was
-0.25 =a_lot =during_exercise
-0.25 =a_lot =tired
-0.25 =aura_usual =eye_hit_bad
-0.25 =bleeding_any =days_many
-0.25 =blood_streak =trunk_pain
-0.25 =burn_severity =drooling
-0.25 =burn_severity =nodes
-0.25 =carpal
-0.25 =carpal =cold_limb
-0.25 =carpal =numb_any
-0.25 =carpal =slept_on
-0.25 =choking =cough
-0.25 =co_words =scratched
-0.25 =days_many =ulcer_nsaid
-0.25 =during_exercise =head_injury
-0.25 =during_exercise =leg_swelling_one
-0.25 =during_exercise =muscle_tear
-0.25 =eye_hit_bad =sinus_long
-0.25 =eye_red =itching
-0.25 =eye_red =itchy_only
-0.25 =flank_pain =left_ribs
-0.25 =hip_hurts =hurts_move
-0.25 =itching =recent_surgery
-0.25 =itchy_only =recent_surgery
-0.25 =leg_swelling_one =twisted
-0.25 =low_mood =panic_known
-0.25 =many_days =sinus_long
-0.25 =pain_any =sinus_long
-0.25 =panic_known
-0.25 =scratched =swelling
-0.25 =sinus_long
-0.25 =sinus_long =squeezing_word
-0.25 =swelling =twisted
-0.25 ?paper
-0.25 ?stool
-0.25 ?would
-0.25 ^ _ -swell
-0.25 ^ _ bloat
-0.25 ^ _ doctor
-0.25 ^ _ foot
-0.25 ^ _ leak
-0.25 ^ _ lol
-0.25 ^ _ lost
-0.25 ^ _ on
-0.25 ^ _ same
-0.25 ^ _ sprain
-0.25 ^ _ stung
-0.25 ^ _ under
-0.25 ^ allergy
-0.25 ^ bruise
-0.25 ^ canker
-0.25 ^ cut
-0.25 ^ hoarse
-0.25 ^ noseble
-0.25 ^ we
-0.25 a _ back
-0.25 a _ feed
-0.25 a _ infection
-0.25 a _ its
-0.25 a _ replacement
-0.25 a diet
-0.25 a sunburn
-0.25 about the
-0.25 after _ for
-0.25 after _ hike
-0.25 ago _ has
-0.25 am _ at
-0.25 an _ stomach
-0.25 an erection
-0.25 and _ want
-0.25 anyth to
-0.25 at risk
-0.25 back _ no
-0.25 beat _ when
-0.25 bee _ on
-0.25 bit _ cheek
-0.25 burn dinner
-0.25 burp _ lot
-0.25 burp a
-0.25 can _ do
-0.25 can pee
-0.25 canker _ in
-0.25 carpal
-0.25 carpal tunnel
-0.25 carpet
-0.25 confus today
-0.25 congestion
-0.25 cough _ a
-0.25 crie _ i
-0.25 crie when
-0.25 day _ the
-0.25 did a
-0.25 dizzy for
-0.25 dizzy spell
-0.25 ear ache
-0.25 felt
-0.25 fixed
-0.25 fixed it
-0.25 for week
-0.25 from _ carpet
-0.25 from laugh
-0.25 good for
-0.25 good now
-0.25 got _ paper
-0.25 grandfather
-0.25 had _ wet
-0.25 half past
-0.25 hand _ dry
-0.25 happy and
-0.25 have bad
-0.25 he _ -confus
-0.25 he start
-0.25 heavy after
-0.25 her hair
-0.25 high cholesterol
-0.25 hungry _ the
-0.25 hungry all
-0.25 i _ bad
-0.25 i _ dinner
-0.25 i _ do
-0.25 i _ night
-0.25 i _ normal
-0.25 i _ risk
-0.25 i ate
-0.25 i come
-0.25 i mis
-0.25 i sprain
-0.25 i start
-0.25 ibuprofen for
-0.25 im _ now
-0.25 in january
-0.25 ingrown
-0.25 inhaler refill
-0.25 is _ bad
-0.25 is _ just
-0.25 is chest
-0.25 is normal
-0.25 isnt -confus
-0.25 jaw click
-0.25 kid _ a
-0.25 lab are
-0.25 last _ today
-0.25 leg _ red
-0.25 leg get
-0.25 leg shav
-0.25 lip from
-0.25 lost #11+
-0.25 mild ache
-0.25 month
-0.25 my _ cut
-0.25 my _ pain
-0.25 my _ red
-0.25 my contact
-0.25 my saw
-0.25 need _ letter
-0.25 need _ note
-0.25 newborn _ yellow
-0.25 night at
-0.25 no -swell
-0.25 no _ -pain
-0.25 nose _ thi
-0.25 nose at
-0.25 note _ work
-0.25 now _ fine
-0.25 off a
-0.25 our _ has
-0.25 out _ they
-0.25 over _ at
-0.25 pain for
-0.25 peel _ sunburn
-0.25 pen
-0.25 period cramp
-0.25 plugg
-0.25 pregnant _ need
-0.25 rac _ the
-0.25 red spot
-0.25 rib _ from
-0.25 rins
-0.25 roommate is
-0.25 saw _ price
-0.25 should _ stay
-0.25 since _ breakup
-0.25 six hour
-0.25 small pimple
-0.25 sneez _ day
-0.25 snor _ i
-0.25 spell
-0.25 stitch itch
-0.25 sunscreen
-0.25 swollen gland
-0.25 talk _ a
-0.25 the _ coaster
-0.25 the _ say
-0.25 the ball
-0.25 the carpet
-0.25 the holiday
-0.25 the month
-0.25 the roller
-0.25 thi
-0.25 three day
-0.25 toe _ the
-0.25 tummy ache
-0.25 tunnel
-0.25 twist _ ankle
-0.25 two week
-0.25 ultrasound
-0.25 up _ little
-0.25 up _ time
-0.25 week but
-0.25 when _ leave
-0.25 when _ nervou
-0.25 when _ pres
-0.25 when _ wake
-0.25 will
-0.25 with _ runny
-0.25 with _ white
-0.26 # _ to
-0.26 -poop -in
-0.26 <a _ <in
-0.26 <can
-0.26 <had
-0.26 =after_hard_exercise
-0.26 =allergen =choking_passed
-0.26 =aura_usual =seizure_usual
-0.26 =bite_bad =nodes
-0.26 =blood_streak =chemical_word
-0.26 =blood_streak =short_breath
-0.26 =blood_streak =sting
-0.26 =bluish =muscle_tear
-0.26 =burn_severity =slept_on
-0.26 =burn_severity =upper_belly_pain
-0.26 =calf =fight_blow
-0.26 =cut_by_accident =small_cut
-0.26 =cut_by_accident =squeezing_word
-0.26 =dangerous_person =eye_red
-0.26 =eye_area =tired
-0.26 =eye_hit_bad =slept_on
-0.26 =heat_exposure =swelling
-0.26 =itchy_local =pain_any
-0.26 =low_mood =many_days
-0.26 =nail_word =pain_beyond
-0.26 =nail_word =twisted
-0.26 =nodes =pain_any
-0.26 =shingles
-0.26 =slept_on =weak_any
-0.26 =strep_like =swelling
-0.26 =twisted =wound
-0.26 ?can _ ?cause
-0.26 ?do ?you
-0.26 ?fever
-0.26 ?stres ?cause
-0.26 ^ #
-0.26 ^ ?if
-0.26 ^ _ ?a
-0.26 ^ _ back
-0.26 ^ _ can
-0.26 ^ _ check
-0.26 ^ _ past
-0.26 ^ _ plan
-0.26 ^ _ thursday
-0.26 ^ _ week
-0.26 ^ little
-0.26 ^ sometime
-0.26 ^ tue
-0.26 a _ ache
-0.26 a _ time
-0.26 a lot
-0.26 a sec
-0.26 ache since
-0.26 am #11+
-0.26 and _ good
-0.26 and _ sleep
-0.26 and _ weight
-0.26 and have
-0.26 ankl swell
-0.26 away in
-0.26 back at
-0.26 been _ week
-0.26 beer
-0.26 bit _ im
-0.26 bled _ a
-0.26 bled _ two
-0.26 bruise on
-0.26 burn when
-0.26 but its
-0.26 buy
-0.26 can my
-0.26 chang to
-0.26 change my
-0.26 cough with
-0.26 cros legg
-0.26 dangerou
-0.26 day _ -fever
-0.26 day after
-0.26 dialysi _ on
-0.26 disease and
-0.26 dry in
-0.26 feel better
-0.26 feel plugg
-0.26 fly _ #11+
-0.26 for _ sec
-0.26 from new
-0.26 gave _ a
-0.26 get pregnant
-0.26 glas of
-0.26 had _ cough
-0.26 have _ foot
-0.26 have athlet
-0.26 her vitamin
-0.26 his scooter
-0.26 hour after
-0.26 how often
-0.26 husband _ loud
-0.26 i _ athlet
-0.26 i _ coffee
-0.26 i _ fish
-0.26 i _ heartburn
-0.26 i _ nervou
-0.26 i _ now
-0.26 i _ when
-0.26 i pres
-0.26 im _ after
-0.26 im mov
-0.26 in _ an
-0.26 in _ last
-0.26 in _ say
-0.26 in half
-0.26 in meeting
-0.26 is _ dangerou
-0.26 is _ good
-0.26 is _ is
-0.26 is _ me
-0.26 juice
-0.26 kick in
-0.26 know my
-0.26 laugh now
-0.26 legg
-0.26 like _ when
-0.26 lot _ the
-0.26 magnesium
-0.26 me up
-0.26 meeting
-0.26 mov boxe
-0.26 my _ sting
-0.26 my gum
-0.26 my jean
-0.26 my tooth
-0.26 my urine
-0.26 need _ new
-0.26 need _ tb
-0.26 need antibiotic
-0.26 new shoe
-0.26 no _ -problem
-0.26 of thi
-0.26 on _ elbow
-0.26 on _ foot
-0.26 on _ kid
-0.26 on _ table
-0.26 ouch
-0.26 past nine
-0.26 past noon
-0.26 pee _ i
-0.26 play fine
-0.26 play normal
-0.26 popcorn
-0.26 pull _ his
-0.26 quit
-0.26 reflux
-0.26 rsv
-0.26 safe in
-0.26 salty popcorn
-0.26 saw
-0.26 schedule for
-0.26 sec
-0.26 sensitive
-0.26 should she
-0.26 snor loud
-0.26 sometime
-0.26 son _ on
-0.26 son chok
-0.26 sore and
-0.26 still burn
-0.26 sweet
-0.26 swell _ the
-0.26 tb
-0.26 that _ i
-0.26 that hurt
-0.26 the _ for
-0.26 the safe
-0.26 thirsty after
-0.26 to _ pregnant
-0.26 toe and
-0.26 tooth hurt
-0.26 two _ on
-0.26 two pound
-0.26 wed
-0.26 weigh
-0.26 wine with
-0.26 work _ me
-0.26 yawn _ lot
-0.26 yawn a
-0.26 yo
-0.27 #11+ _ after
-0.27 #99+ yesterday
-0.27 -at -#
-0.27 <ago and
-0.27 <from
-0.27 <when <i
-0.27 =allergen =limb_injury
-0.27 =asthma_mild
-0.27 =baby =wound_infected
-0.27 =baby_still =pain_any
-0.27 =back_pain =during_exercise
-0.27 =belly_hit =hours_pain
-0.27 =blood_streak =ear_wax
-0.27 =blood_streak =wound
-0.27 =burn_severity =wont_feed
-0.27 =chest_lasting =tia_resolved
-0.27 =choking_passed =cold_limb
-0.27 =choking_passed =numb_any
-0.27 =co_words =pain_any
-0.27 =cold_hands =cold_outside
-0.27 =cold_hands =purple_word
-0.27 =cold_limb =cold_outside
-0.27 =cough =eye_area
-0.27 =cough =many_days
-0.27 =dangerous_person =stroke_word
-0.27 =days_many =stomach_burn
-0.27 =ear_wax =purple_word
-0.27 =fever =tonsils_out
-0.27 =flank_pain =preterm_weeks
-0.27 =flank_pain =spine_injury
-0.27 =iron_pills =means_mentioned
-0.27 =iron_pills =using_word
-0.27 =itching =limb_injury
-0.27 =itchy_only =limb_injury
-0.27 =limb_injury =walks_on_it
-0.27 =muscle_strain_word =stiff_neck
-0.27 =newborn =wound_infected
-0.27 =scratched =small_cut
-0.27 =small_cut
-0.27 =squeezing_word =tooth
-0.27 =stomach_burn =wakes
-0.27 =swelling_throat =tonsils_out
-0.27 =throat_tight =tonsils_out
-0.27 ^ _ <faint
-0.27 ^ _ burp
-0.27 ^ _ d
-0.27 ^ _ long
-0.27 ^ _ son
-0.27 ^ _ soon
-0.27 ^ _ vision
-0.27 ^ contact
-0.27 ^ eye
-0.27 ^ morn
-0.27 ^ pacemaker
-0.27 ^ ring
-0.27 ^ shot
-0.27 ^ vitamin
-0.27 a _ crash
-0.27 a _ next
-0.27 a _ teeth
-0.27 a _ yesterday
-0.27 a bead
-0.27 about _ can
-0.27 all day
-0.27 and doesnt
-0.27 are _ in
-0.27 are big
-0.27 baby drool
-0.27 back _ going
-0.27 band
-0.27 bead
-0.27 bee stung
-0.27 bf hit
-0.27 bit swollen
-0.27 bleed #
-0.27 bleed _ week
-0.27 blew
-0.27 boxe
-0.27 bp
-0.27 but no
-0.27 can _ drink
-0.27 can _ help
-0.27 contact
-0.27 doe _ need
-0.27 dont -feel
-0.27 drink
-0.27 dry _ from
-0.27 ear wax
-0.27 faint _ the
-0.27 feb #11+
-0.27 foot when
-0.27 from wash
-0.27 had one
-0.27 have _ mild
-0.27 heartburn _ pizza
-0.27 his chin
-0.27 how to
-0.27 hurt _ little
-0.27 i _ -feel
-0.27 i _ of
-0.27 i forgot
-0.27 i should
-0.27 i sit
-0.27 iron pill
-0.27 is dry
-0.27 it fine
-0.27 it ok
-0.27 itchy and
-0.27 kid _ to
-0.27 knee _ when
-0.27 lab result
-0.27 late but
-0.27 light _ #
-0.27 little _ of
-0.27 little short
-0.27 little when
-0.27 lot teeth
-0.27 month _ with
-0.27 my _ flutter
-0.27 my _ prescription
-0.27 my due
-0.27 my thi
-0.27 neck from
-0.27 nick my
-0.27 no -chest
-0.27 nose _ bloody
-0.27 of _ pain
-0.27 on _ one
-0.27 out from
-0.27 result are
-0.27 safe _ eat
-0.27 salty
-0.27 scar itch
-0.27 seen
-0.27 she _ her
-0.27 since _ new
-0.27 small bump
-0.27 small red
-0.27 smell after
-0.27 soon
-0.27 sore _ the
-0.27 sprain my
-0.27 stiff _ from
-0.27 stiff _ sleep
-0.27 still _ the
-0.27 stuffy _ and
-0.27 sweat _ lot
-0.27 sweat a
-0.27 swollen from
-0.27 take _ vitamin
-0.27 taken
-0.27 that _ away
-0.27 the _ kick
-0.27 the needle
-0.27 the next
-0.27 they look
-0.27 time _ my
-0.27 twice a
-0.27 up _ bit
-0.27 vaccinat
-0.27 wake me
-0.27 will i
-0.27 you call
-0.28 # _ is
-0.28 #11+ _ ago
-0.28 -hurt
-0.28 <fell
-0.28 <fell <last
-0.28 <need
-0.28 <year _ and
-0.28 =aura_usual =chest_lasting
-0.28 =aura_usual =hours_pain
-0.28 =burn_severity =choking_passed
-0.28 =clot_risk =dangerous_person
-0.28 =cold_only =ear_wax
-0.28 =constipation =dangerous_person
-0.28 =constipation =hernia_stuck
-0.28 =constipation =pain_any
-0.28 =cough =days_many
-0.28 =cough =sudden
-0.28 =dangerous_person =no_gas
-0.28 =days_many =low_mood
-0.28 =dentist =swelling_lips
-0.28 =eye_area =using_word
-0.28 =flu_bad =rigors
-0.28 =flu_bad =sudden
-0.28 =muscle_strain_word =muscle_tear
-0.28 =pain_any =shingles
-0.28 =pregnant =refuses
-0.28 =rigors =sudden
-0.28 ?are ?seizur
-0.28 ?effect ?of
-0.28 ?meningiti
-0.28 ?side _ ?of
-0.28 ?was
-0.28 ^ ?are
-0.28 ^ _ <my
-0.28 ^ _ ?seizur
-0.28 ^ _ allergy
-0.28 ^ _ anxiety
-0.28 ^ _ before
-0.28 ^ _ drain
-0.28 ^ _ lump
-0.28 ^ _ should
-0.28 ^ _ spell
-0.28 ^ _ wrist
-0.28 ^ half
-0.28 ^ jock
-0.28 ^ shiver
-0.28 ^ side
-0.28 ^ skin
-0.28 ^ some
-0.28 ^ wind
-0.28 ^ yellow
-0.28 a _ test
-0.28 a _ upset
-0.28 a band
-0.28 a form
-0.28 a newborn
-0.28 a sore
-0.28 about
-0.28 ache before
-0.28 after _ concert
-0.28 after sitt
-0.28 amoxicillin
-0.28 and _ itch
-0.28 and all
-0.28 and pink
-0.28 baby _ through
-0.28 baby crie
-0.28 back _ sore
-0.28 beat _ after
-0.28 before my
-0.28 bruis _ i
-0.28 c is
-0.28 can _ it
-0.28 catch it
-0.28 cold
-0.28 day at
-0.28 day no
-0.28 dentist visit
-0.28 difference _ a
-0.28 difference between
-0.28 dry air
-0.28 ear pierc
-0.28 elbow _ the
-0.28 eye are
-0.28 fine _ need
-0.28 fine no
-0.28 for _ in
-0.28 for work
-0.28 from _ coffee
-0.28 get _ after
-0.28 get lighthead
-0.28 got _ small
-0.28 got poked
-0.28 gum _ when
-0.28 have _ bruise
-0.28 hiccup _ lot
-0.28 hiccup a
-0.28 hoarse from
-0.28 i _ lighthead
-0.28 i go
-0.28 i miss
-0.28 i never
-0.28 in law
-0.28 insurance cover
-0.28 is high
-0.28 jock
-0.28 jock itch
-0.28 late for
-0.28 law
-0.28 leg _ sitt
-0.28 little _ i
-0.28 look normal
-0.28 lost _ glass
-0.28 lost a
-0.28 me at
-0.28 mine
-0.28 my _ growl
-0.28 my elbow
-0.28 my pill
-0.28 night _ of
-0.28 no _ i
-0.28 of _ period
-0.28 of _ thi
-0.28 of _ yesterday
-0.28 often
-0.28 on _ baby
-0.28 on _ back
-0.28 on _ period
-0.28 pain _ #
-0.28 pet
-0.28 pierc
-0.28 pres on
-0.28 pull _ muscle
-0.28 red _ on
-0.28 salt
-0.28 send
-0.28 send my
-0.28 shin
-0.28 shiver _ the
-0.28 should _ be
-0.28 the _ visit
-0.28 the doctor
-0.28 the lump
-0.28 thi _ for
-0.28 threw _ once
-0.28 thur
-0.28 to your
-0.28 today is
-0.28 two _ for
-0.28 tylenol _ ibuprofen
-0.28 vasectomy
-0.28 was and
-0.28 watch a
-0.28 watch tv
-0.28 weigh _ pound
-0.28 what _ difference
-0.28 what _ do
-0.28 when _ eat
-0.28 which food
-0.28 with white
-0.28 wrist _ a
-0.28 yesterday _ i
-0.28 your clinic
-0.29 #11+ _ #99+
-0.29 #11+ yo
-0.29 -had -any
-0.29 -in -the
-0.29 -trouble -breath
-0.29 <pass
-0.29 <run
-0.29 <run <in
-0.29 <two <year
-0.29 <was <#
-0.29 =a_lot =drooling
-0.29 =allergen =ear_wax
-0.29 =belly_word =ulcer_nsaid
-0.29 =blood_streak =nosebleed
-0.29 =calf =muscle_tear
-0.29 =cancer_history
-0.29 =cancer_history =clot_risk
-0.29 =chest_injury_or_ache =during_exercise
-0.29 =chest_lasting =heart_murmur_fever
-0.29 =co_words =tick
-0.29 =co_words =trunk_pain
-0.29 =cut_by_accident =rectal_blood
-0.29 =cut_by_accident =stool_blood
-0.29 =dentist =tooth
-0.29 =eye_hit_bad =tooth
-0.29 =getting_worse =leg_swelling_one
-0.29 =heat_exposure =wound_infected
-0.29 =hurts_move =twisted
-0.29 =inconsolable =low_mood
-0.29 =inconsolable =severe_pain
-0.29 =itching =rash
-0.29 =itchy_only =rash
-0.29 =joint_hot =limb_injury
-0.29 =joint_hot =swelling
-0.29 =leg_feet_swollen =pregnant
-0.29 =leg_swelling_one =scratched
-0.29 =low_mood =severe_pain
-0.29 =pain_beyond =twisted
-0.29 =three_days
-0.29 ?for ?a
-0.29 ?if
-0.29 ?prevent
-0.29 ^ <grandma
-0.29 ^ _ eve
-0.29 ^ _ eye
-0.29 ^ _ face
-0.29 ^ _ hour
-0.29 ^ _ refill
-0.29 ^ _ stone
-0.29 ^ _ weekend
-0.29 ^ _ wont
-0.29 ^ bloat
-0.29 ^ christma
-0.29 ^ had
-0.29 ^ ripp
-0.29 ^ tummy
-0.29 a crayon
-0.29 a new
-0.29 and _ better
-0.29 and _ help
-0.29 and itchy
-0.29 are _ for
-0.29 are due
-0.29 at
-0.29 before lunch
-0.29 bite _ over
-0.29 bite all
-0.29 blood pressure
-0.29 bp _ over
-0.29 but i
-0.29 by _ mosquito
-0.29 can they
-0.29 cant _ cry
-0.29 cant sit
-0.29 cat scratch
-0.29 cheer
-0.29 chew
-0.29 christma eve
-0.29 controll
-0.29 cough once
-0.29 dad had
-0.29 day _ a
-0.29 did not
-0.29 dizzy _ throw
-0.29 doctor check
-0.29 drink _ much
-0.29 drink too
-0.29 ear pop
-0.29 every night
-0.29 feel blue
-0.29 for
-0.29 for _ ok
-0.29 for dinner
-0.29 from cheer
-0.29 from coffee
-0.29 got _ last
-0.29 green _ eat
-0.29 green after
-0.29 has _ for
-0.29 he get
-0.29 hes eat
-0.29 hiccup after
-0.29 his appointment
-0.29 hour _ a
-0.29 hunt
-0.29 husband _ a
-0.29 i _ once
-0.29 i _ pregnant
-0.29 i stretch
-0.29 is _ little
-0.29 is _ monoxide
-0.29 is _ since
-0.29 is _ true
-0.29 is carbon
-0.29 keep _ worse
-0.29 key _ the
-0.29 knock _ out
-0.29 learn to
-0.29 lighthead _ i
-0.29 like hot
-0.29 look clean
-0.29 lot in
-0.29 loud music
-0.29 love the
-0.29 make _ sleepy
-0.29 me sleepy
-0.29 migraine
-0.29 month ago
-0.29 mosquito _ all
-0.29 mosquito _ it
-0.29 mosquito and
-0.29 murmur since
-0.29 muscle in
-0.29 music
-0.29 my number
-0.29 my shoe
-0.29 my toddler
-0.29 nasal
-0.29 need appt
-0.29 nervou about
-0.29 numb _ the
-0.29 number _ #99+
-0.29 of _ bed
-0.29 of the
-0.29 on _ diet
-0.29 on _ eyelid
-0.29 on _ treadmill
-0.29 one is
-0.29 pill _ day
-0.29 pill _ morn
-0.29 pill refill
-0.29 pill thi
-0.29 pulse #11+
-0.29 run a
-0.29 run in
-0.29 scrap _ knee
-0.29 second _ i
-0.29 sleep _ noon
-0.29 slept on
-0.29 snor _ loud
-0.29 stand _ too
-0.29 sugar _ #99+
-0.29 take _ and
-0.29 the treadmill
-0.29 they be
-0.29 treadmill
-0.29 true
-0.29 up im
-0.29 week _ the
-0.29 week _ when
-0.29 went _ #99+
-0.29 what _ are
-0.29 when _ he
-0.29 when _ sit
-0.29 when _ stretch
-0.29 where can
-0.29 who _ i
-0.29 who can
-0.29 wrist _ from
-0.29 yesterday _ had
-0.29 your
-0.3 #11+ #
-0.3 #11+ #99+
-0.3 #99+ _ morn
-0.3 #99+ thi
-0.3 -at
-0.3 -have
-0.3 <last <summer
-0.3 <summer
-0.3 <to <have
-0.3 <used _ <have
-0.3 =animal_bite =vaccine_said
-0.3 =belly_word =itching
-0.3 =belly_word =itchy_only
-0.3 =bite_bad =tonsils_out
-0.3 =burn_severity =scratched
-0.3 =child_got_pills =headache
-0.3 =co_words =vaccine_said
-0.3 =cold_only =squeezing_word
-0.3 =days_many =many_days
-0.3 =every_day
-0.3 =head_danger =tia_resolved
-0.3 =left_ribs =squeezing_word
-0.3 =many_days =vaginal_bleeding
-0.3 =pain_any =tonsils_out
-0.3 =pregnant =vomiting
-0.3 ?what _ ?a
-0.3 ^ _ bruise
-0.3 ^ _ diaper
-0.3 ^ _ follow
-0.3 ^ _ from
-0.3 ^ _ grandfather
-0.3 ^ _ kill
-0.3 ^ _ the
-0.3 ^ any
-0.3 ^ could
-0.3 ^ itchy
-0.3 ^ jamm
-0.3 a _ bag
-0.3 a and
-0.3 a sign
-0.3 allergic to
-0.3 and bloat
-0.3 asked
-0.3 band on
-0.3 bee _ my
-0.3 bit _ thi
-0.3 bleed when
-0.3 bloat after
-0.3 but is
-0.3 by _ baseball
-0.3 cat _ me
-0.3 com in
-0.3 d
-0.3 daughter _ her
-0.3 day
-0.3 day _ with
-0.3 drink wine
-0.3 ear popp
-0.3 eat spinach
-0.3 every day
-0.3 every spr
-0.3 finger on
-0.3 for kid
-0.3 from _ new
-0.3 full
-0.3 glass prescription
-0.3 gone by
-0.3 gone since
-0.3 had _ for
-0.3 hard _ i
-0.3 headache _ blurry
-0.3 heartburn _ night
-0.3 her shot
-0.3 hip is
-0.3 his visit
-0.3 hurt _ bit
-0.3 i _ wine
-0.3 i burp
-0.3 i sneeze
-0.3 im _ #
-0.3 im cranky
-0.3 im fine
-0.3 is _ away
-0.3 it burn
-0.3 jamm
-0.3 jamm _ finger
-0.3 jamm my
-0.3 june
-0.3 like _ could
-0.3 lil
-0.3 lose weight
-0.3 metformin
-0.3 my _ bled
-0.3 my _ cramp
-0.3 my _ died
-0.3 my grandfather
-0.3 my meter
-0.3 nick
-0.3 numb _ from
-0.3 of january
-0.3 pain _ gett
-0.3 pill for
-0.3 pollen allergy
-0.3 poop _ dark
-0.3 popp _ the
-0.3 popp on
-0.3 preeclampsia
-0.3 punch
-0.3 rain
-0.3 refill please
-0.3 scratch my
-0.3 shampoo
-0.3 she _ me
-0.3 shift
-0.3 smok and
-0.3 sore _ bruis
-0.3 sore _ my
-0.3 spinach
-0.3 stung my
-0.3 stye on
-0.3 sudden fever
-0.3 taco
-0.3 take _ pressure
-0.3 tantrum
-0.3 the _ bad
-0.3 the clinic
-0.3 the first
-0.3 threw
-0.3 to a
-0.3 to know
-0.3 to see
-0.3 took #
-0.3 tree _ allergy
-0.3 tree pollen
-0.3 two _ from
-0.3 up _ garden
-0.3 up _ night
-0.3 was _ thi
-0.3 was dizzy
-0.3 water and
-0.3 wax _ my
-0.3 wax in
-0.3 week on
-0.3 where i
-0.3 wine
-0.3 worri about
-0.3 you _ my
-0.31 #11+ normal
-0.31 <was _ <year
-0.31 =about_self
-0.31 =alcohol =at_rest
-0.31 =allergen =choking
-0.31 =allergen =scratched
-0.31 =back_pain =hurts_move
-0.31 =blood_streak
-0.31 =calf =tick
-0.31 =cut_by_accident =hip_hurts
-0.31 =dementia_known =eye_hit_bad
-0.31 =ear_pain
-0.31 =ear_pain =fever
-0.31 =eye_hit_bad =muscle_strain_word
-0.31 =eye_hit_bad =raynaud_usual
-0.31 =flank_pain =hurts_move
-0.31 =head_danger =vomit_few
-0.31 =limb_injury =sting
-0.31 ^ _ am
-0.31 ^ _ appointment
-0.31 ^ _ coffee
-0.31 ^ _ cramp
-0.31 ^ _ cream
-0.31 ^ _ mouth
-0.31 ^ _ number
-0.31 ^ _ one
-0.31 ^ _ pharmacy
-0.31 ^ _ saw
-0.31 ^ _ scale
-0.31 ^ _ temp
-0.31 ^ _ two
-0.31 ^ _ vet
-0.31 ^ _ voic
-0.31 ^ heart
-0.31 ^ peanut
-0.31 ^ please
-0.31 ^ red
-0.31 a baseball
-0.31 a chip
-0.31 a normal
-0.31 a tiny
-0.31 ache from
-0.31 act up
-0.31 adult
-0.31 after _ #
-0.31 after _ boxe
-0.31 and _ baby
-0.31 and _ bled
-0.31 and _ wonder
-0.31 anytime
-0.31 babi
-0.31 bleach to
-0.31 broke _ in
-0.31 broke out
-0.31 but _ feel
-0.31 bypas
-0.31 can _ drive
-0.31 change
-0.31 chest _ a
-0.31 cough _ bit
-0.31 disease
-0.31 doctor _ it
-0.31 early
-0.31 extra
-0.31 eye _ when
-0.31 eye rins
-0.31 face _ red
-0.31 fine i
-0.31 first period
-0.31 for _ #11+
-0.31 for adult
-0.31 from
-0.31 gone now
-0.31 got _ shot
-0.31 gum _ a
-0.31 had _ since
-0.31 hand _ cold
-0.31 has _ runny
-0.31 has dry
-0.31 has pink
-0.31 heart rate
-0.31 i _ mild
-0.31 i _ smok
-0.31 i floss
-0.31 i talk
-0.31 i told
-0.31 i wonder
-0.31 im constipat
-0.31 in _ afternoon
-0.31 in _ week
-0.31 in an
-0.31 is _ can
-0.31 is better
-0.31 is due
-0.31 is stiff
-0.31 ive _ hav
-0.31 light _ on
-0.31 mild cramp
-0.31 minut stopp
-0.31 morn #99+
-0.31 moved
-0.31 much
-0.31 my _ pop
-0.31 my _ rins
-0.31 my _ thi
-0.31 nauseou _ the
-0.31 nauseou in
-0.31 no _ -in
-0.31 noseble _ morn
-0.31 noseble thi
-0.31 old _ over
-0.31 on hot
-0.31 pill _ she
-0.31 pound _ the
-0.31 pregnant _ nauseou
-0.31 pushup yesterday
-0.31 rash from
-0.31 rate
-0.31 right away
-0.31 rins it
-0.31 scale say
-0.31 seat
-0.31 shampoo in
-0.31 side _ pain
-0.31 sleep _ lot
-0.31 sleep a
-0.31 sprain _ ankle
-0.31 st
-0.31 take
-0.31 take a
-0.31 the _ one
-0.31 the er
-0.31 the toilet
-0.31 thi _ #99+
-0.31 think _ toe
-0.31 tight _ the
-0.31 tight in
-0.31 to _ new
-0.31 today keep
-0.31 toe _ broken
-0.31 toe is
-0.31 told _ joke
-0.31 tooth is
-0.31 two _ stopp
-0.31 up _ morn
-0.31 vet
-0.31 vision fine
-0.31 want _ move
-0.31 want _ stop
-0.31 where do
-0.31 which vitamin
-0.31 wind _ the
-0.31 wonder about
-0.31 yesterday _ fine
-0.32 #99+ _ lunch
-0.32 -great
-0.32 <# _ <ago
-0.32 <ago
-0.32 <grandma
-0.32 =aura_usual =many_days
-0.32 =back_pain =radiates_leg
-0.32 =belly_surgery_recent =injection_joint
-0.32 =both_legs =swelling
-0.32 =calf =cast_tight
-0.32 =chest_lasting =during_exercise
-0.32 =contact_lens
-0.32 =cough =fever
-0.32 =dangerous_person =severe_pain
-0.32 =discharge =skin_infection
-0.32 =fever =swelling_throat
-0.32 =fight_blow =possible_fracture
-0.32 =flank_pain =radiates_leg
-0.32 =high_altitude =means_mentioned
-0.32 =high_altitude =using_word
-0.32 =hip_hurts =radiates_leg
-0.32 =morning_sickness =pregnant
-0.32 =pain_any =radiates_leg
-0.32 =radiates_leg =squeezing_word
-0.32 =wound_infected =young_baby
-0.32 ?cause
-0.32 ?is ?a
-0.32 ?where
-0.32 ^ _ ?do
-0.32 ^ _ a
-0.32 ^ _ bill
-0.32 ^ _ constipat
-0.32 ^ _ did
-0.32 ^ _ pimple
-0.32 ^ _ stitch
-0.32 ^ _ thirsty
-0.32 ^ _ toddler
-0.32 ^ _ watch
-0.32 ^ _ wks
-0.32 ^ _ work
-0.32 ^ belly
-0.32 ^ broke
-0.32 ^ feet
-0.32 ^ let
-0.32 ^ pee
-0.32 ^ sneez
-0.32 ^ tuesday
-0.32 a second
-0.32 after _ all
-0.32 after coffee
-0.32 after pizza
-0.32 ask
-0.32 asthma _ a
-0.32 baby _ a
-0.32 bill is
-0.32 bit after
-0.32 boat
-0.32 bruise from
-0.32 but _ fine
-0.32 computer
-0.32 cough _ better
-0.32 cried
-0.32 dim _ one
-0.32 dim in
-0.32 doctor _ me
-0.32 drill
-0.32 drink _ play
-0.32 eat and
-0.32 feel _ in
-0.32 feel bloat
-0.32 fell on
-0.32 fire drill
-0.32 floss
-0.32 food down
-0.32 forty
-0.32 from _ shoe
-0.32 from pollen
-0.32 gain
-0.32 have morn
-0.32 heart _ a
-0.32 heartburn at
-0.32 hospital
-0.32 how _ should
-0.32 hurt when
-0.32 i _ badly
-0.32 i _ it
-0.32 i chew
-0.32 i stood
-0.32 in _ apartment
-0.32 in _ office
-0.32 is dark
-0.32 is hes
-0.32 ish
-0.32 it _ and
-0.32 it _ hot
-0.32 keep food
-0.32 knee has
-0.32 lip _ the
-0.32 lower back
-0.32 minut past
-0.32 muscle _ my
-0.32 my a
-0.32 my ear
-0.32 my house
-0.32 night
-0.32 no _ just
-0.32 noon on
-0.32 nose _ for
-0.32 nurse
-0.32 of #
-0.32 of _ for
-0.32 office
-0.32 older
-0.32 on _ lower
-0.32 on her
-0.32 once _ week
-0.32 patch
-0.32 pill _ today
-0.32 pop _ i
-0.32 pop when
-0.32 put _ bead
-0.32 restles
-0.32 she need
-0.32 since my
-0.32 spicy food
-0.32 stand _ day
-0.32 stand all
-0.32 static _ from
-0.32 stomach cramp
-0.32 stone
-0.32 stood
-0.32 stood up
-0.32 stool since
-0.32 store
-0.32 talk about
-0.32 the computer
-0.32 the nurse
-0.32 the screen
-0.32 thirsty _ the
-0.32 tick _ my
-0.32 tissue
-0.32 to _ if
-0.32 to _ to
-0.32 today and
-0.32 what _ a
-0.32 when _ chew
-0.32 when _ run
-0.32 when should
-0.32 wind on
-0.32 you _ it
-0.33 # _ after
-0.33 # _ boy
-0.33 #11+ hour
-0.33 #99+ to
-0.33 -swell
-0.33 =blood_streak =coughs_blood
-0.33 =cough =throat_sore
-0.33 =cut_by_accident =scratched
-0.33 =days_many =eye_area
-0.33 =discharge =scratched
-0.33 =eye_area =raynaud_usual
-0.33 =eye_hit_bad =ulcer_nsaid
-0.33 =fever =sudden
-0.33 =low_mood =pain_any
-0.33 =nodes =strep_like
-0.33 =nodes =throat_sore
-0.33 =refuses =short_breath
-0.33 =slept_on =tingling_hands
-0.33 =squeezing_word =ulcer_nsaid
-0.33 ?a ?heart
-0.33 ?a _ ?attack
-0.33 ?attack
-0.33 ?avoid
-0.33 ?chest
-0.33 ?chest ?pain
-0.33 ?heart ?attack
-0.33 ?pain
-0.33 ?test
-0.33 ?test ?for
-0.33 ^ _ <was
-0.33 ^ _ kick
-0.33 ^ _ night
-0.33 ^ _ shoe
-0.33 ^ _ wrote
-0.33 ^ home
-0.33 ^ muscle
-0.33 a branch
-0.33 a is
-0.33 a muscle
-0.33 a physical
-0.33 adhd
-0.33 after milk
-0.33 ambulance
-0.33 and _ runny
-0.33 at the
-0.33 baby drink
-0.33 baby had
-0.33 bandaid
-0.33 baseball
-0.33 blurry vision
-0.33 breath _ fine
-0.33 breath fine
-0.33 breath on
-0.33 but ok
-0.33 call me
-0.33 class
-0.33 clean
-0.33 complain
-0.33 constipat for
-0.33 could _ be
-0.33 cousin
-0.33 dad _ a
-0.33 died and
-0.33 dizzy since
-0.33 dog is
-0.33 drop
-0.33 due _ may
-0.33 eye has
-0.33 feet _ a
-0.33 first thing
-0.33 for _ week
-0.33 for her
-0.33 gave _ the
-0.33 go to
-0.33 had _ failure
-0.33 healthy
-0.33 home birth
-0.33 how long
-0.33 i worry
-0.33 it _ bleed
-0.33 it _ when
-0.33 it itch
-0.33 it too
-0.33 its _ little
-0.33 just finish
-0.33 lab
-0.33 make
-0.33 me _ wrong
-0.33 motion
-0.33 muscle _ in
-0.33 my cheek
-0.33 need the
-0.33 on _ plane
-0.33 on sunday
-0.33 one _ like
-0.33 pee fine
-0.33 say my
-0.33 spr and
-0.33 stomach after
-0.33 stool is
-0.33 swell _ bit
-0.33 the _ vaccine
-0.33 the rash
-0.33 the shot
-0.33 thi season
-0.33 throat and
-0.33 throw _ every
-0.33 tired of
-0.33 to _ clinic
-0.33 twitch since
-0.33 up five
-0.33 wart
-0.33 wart _ my
-0.33 wart on
-0.33 when _ appointment
-0.33 with wax
-0.33 wood
-0.34 # rd
-0.34 # to
-0.34 #11+ mg
-0.34 <i
-0.34 =aura_usual =headache
-0.34 =bite_bad =choking_passed
-0.34 =blood_streak =eye_area
-0.34 =blood_streak =hernia_stuck
-0.34 =burn_severity =muscle_strain_word
-0.34 =calf =chemical_word
-0.34 =chest_lasting =raynaud_usual
-0.34 =cold_hands =cold_limb
-0.34 =cold_limb =silent_for_a_reason
-0.34 =days_many =tired
-0.34 =ear_wax
-0.34 =eye_hit_bad =silent_for_a_reason
-0.34 =getting_worse =head_danger
-0.34 =headache =seizure_usual
-0.34 =numb_any =silent_for_a_reason
-0.34 =silent_for_a_reason
-0.34 =silent_for_a_reason =tingling_hands
-0.34 =silent_for_a_reason =weak_any
-0.34 =slept_on
-0.34 =sudden =throat_sore
-0.34 ?have
-0.34 ?to
-0.34 ^ _ arm
-0.34 ^ _ growl
-0.34 ^ _ mosquito
-0.34 ^ _ train
-0.34 ^ food
-0.34 ^ pregnancy
-0.34 ^ tired
-0.34 ^ uti
-0.34 ^ were
-0.34 a month
-0.34 after mov
-0.34 and _ pickl
-0.34 and _ red
-0.34 and crav
-0.34 and normal
-0.34 ankle swell
-0.34 autistic
-0.34 back _ laugh
-0.34 back _ since
-0.34 back to
-0.34 be the
-0.34 been twitch
-0.34 bit _ blood
-0.34 bleed _ i
-0.34 burn _ toast
-0.34 cant _ still
-0.34 car _ like
-0.34 car smell
-0.34 clas
-0.34 common
-0.34 cough it
-0.34 dad _ and
-0.34 dry hand
-0.34 go _ school
-0.34 green poop
-0.34 has _ twitch
-0.34 have _ wart
-0.34 heart _ for
-0.34 heart _ since
-0.34 i _ about
-0.34 i kill
-0.34 i skipp
-0.34 in _ finger
-0.34 is _ contagiou
-0.34 is _ well
-0.34 is green
-0.34 it _ a
-0.34 its _ now
-0.34 its _ out
-0.34 leg on
-0.34 lower leg
-0.34 made me
-0.34 mosquito _ on
-0.34 my _ before
-0.34 my _ check
-0.34 my cholesterol
-0.34 my ring
-0.34 need an
-0.34 nippl
-0.34 of _ when
-0.34 pickl
-0.34 pointles
-0.34 pregnant _ crav
-0.34 rd
-0.34 real _ headache
-0.34 red warm
-0.34 saw a
-0.34 see a
-0.34 sit still
-0.34 smoke made
-0.34 son _ up
-0.34 sore _ and
-0.34 stop smok
-0.34 sunburn on
-0.34 thanksgiv
-0.34 the _ move
-0.34 the phone
-0.34 the wedd
-0.34 to get
-0.34 to school
-0.34 toast
-0.34 toilet
-0.34 took his
-0.34 up once
-0.34 warm and
-0.34 was on
-0.34 what normal
-0.34 when _ is
-0.34 with my
-0.34 would _ to
-0.35 # _ like
-0.35 #99+ but
-0.35 <have
-0.35 =back_pain =pregnant
-0.35 =burn_any =uti
-0.35 =chest_injury_or_ache =chest_pain
-0.35 =chest_injury_or_ache =trunk_pain
-0.35 =choking_passed =head_danger
-0.35 =dentist =numb_any
-0.35 =dentist =pain_any
-0.35 =dentist =weak_any
-0.35 =limb_injury =swelling
-0.35 =swelling =tonsils_out
-0.35 =unprotected_sex
-0.35 =vomit_few
-0.35 =vomit_few =vomiting
-0.35 ?do ?i
-0.35 ?my
-0.35 ^ _ <a
-0.35 ^ _ bean
-0.35 ^ _ dog
-0.35 ^ _ grind
-0.35 ^ _ love
-0.35 ^ _ side
-0.35 ^ athlet
-0.35 ^ numb
-0.35 ^ rib
-0.35 ^ sugar
-0.35 a letter
-0.35 a scratch
-0.35 ac
-0.35 ac is
-0.35 appointment is
-0.35 baby _ every
-0.35 bump
-0.35 carry
-0.35 chest _ sore
-0.35 coaster
-0.35 corn
-0.35 dad cant
-0.35 diaper
-0.35 drink fine
-0.35 ear feel
-0.35 end _ the
-0.35 eye itch
-0.35 fever _ on
-0.35 few time
-0.35 finger _ it
-0.35 first _ in
-0.35 has _ cough
-0.35 has hiccup
-0.35 have hemorrhoid
-0.35 heart _ #11+
-0.35 help with
-0.35 his _ when
-0.35 hot _ how
-0.35 husband _ too
-0.35 i _ fine
-0.35 i _ hemorrhoid
-0.35 i _ just
-0.35 i be
-0.35 ice cream
-0.35 im _ tired
-0.35 im tired
-0.35 is fall
-0.35 it its
-0.35 leg cramp
-0.35 look _ a
-0.35 me gas
-0.35 morn
-0.35 my _ aid
-0.35 my _ late
-0.35 my _ on
-0.35 my teeth
-0.35 nail is
-0.35 nervou _ my
-0.35 no
-0.35 no _ -or
-0.35 on tuesday
-0.35 pediatrician
-0.35 pit
-0.35 pregnancy _ is
-0.35 rate #11+
-0.35 risk
-0.35 roller
-0.35 roller coaster
-0.35 scratch me
-0.35 should _ get
-0.35 small _ on
-0.35 so tired
-0.35 swell from
-0.35 swollen since
-0.35 that normal
-0.35 the flu
-0.35 the movie
-0.35 the pediatrician
-0.35 the usual
-0.35 thi month
-0.35 tight from
-0.35 to _ afternoon
-0.35 to eat
-0.35 to reschedule
-0.35 twist my
-0.35 up too
-0.35 vitamin d
-0.35 want
-0.35 well with
-0.35 when _ pee
-0.35 when _ stood
-0.36 -or
-0.36 <as
-0.36 <as <a
-0.36 <i <was
-0.36 <my _ <had
-0.36 =after_hard_exercise =pain_any
-0.36 =back_pain =cut_by_accident
-0.36 =burn_severity =cold_only
-0.36 =cannot_speak =chest_lasting
-0.36 =chest_lasting =swelling_face
-0.36 =child_got_pills =raynaud_usual
-0.36 =choking_passed =hernia_stuck
-0.36 =dementia_known =muscle_strain_word
-0.36 =dementia_known =sight_for_years
-0.36 =eye_area =phlegm
-0.36 =fever =flu_bad
-0.36 =flu_bad
-0.36 =muscle_strain_word =raynaud_usual
-0.36 =muscle_strain_word =sight_for_years
-0.36 =muscle_tear
-0.36 =pain_any =swelling_throat
-0.36 =raynaud_usual =sight_for_years
-0.36 =snake_bad =snake_seen
-0.36 =swam_on
-0.36 =swelling_throat =throat_sore
-0.36 ?can ?stres
-0.36 ?heart
-0.36 ?the
-0.36 ^ _ ankl
-0.36 ^ _ brain
-0.36 ^ _ cat
-0.36 ^ _ glass
-0.36 ^ _ me
-0.36 ^ _ never
-0.36 ^ _ sister
-0.36 ^ _ thing
-0.36 ^ back
-0.36 ^ got
-0.36 ^ right
-0.36 ^ toy
-0.36 a _ after
-0.36 a note
-0.36 a paper
-0.36 a scab
-0.36 a streak
-0.36 ache after
-0.36 after _ it
-0.36 are tight
-0.36 at _ dentist
-0.36 bled a
-0.36 brain is
-0.36 bring
-0.36 but didnt
-0.36 butter
-0.36 click _ i
-0.36 click when
-0.36 died
-0.36 dish
-0.36 down _ night
-0.36 drank water
-0.36 february
-0.36 for year
-0.36 going down
-0.36 got her
-0.36 heart beat
-0.36 hes a
-0.36 hold _ breath
-0.36 hoop
-0.36 how can
-0.36 i _ gas
-0.36 i _ ok
-0.36 i burn
-0.36 im _ at
-0.36 learn
-0.36 leg _ at
-0.36 lil when
-0.36 look yellow
-0.36 mother _ #11+
-0.36 my _ bump
-0.36 my _ click
-0.36 my _ crack
-0.36 my _ hold
-0.36 my _ snake
-0.36 my heel
-0.36 night because
-0.36 nose
-0.36 nose bled
-0.36 note for
-0.36 of _ month
-0.36 on my
-0.36 peanut butter
-0.36 pharmacy
-0.36 pop
-0.36 scab now
-0.36 shampoo _ my
-0.36 sneeze
-0.36 spit _ a
-0.36 stain
-0.36 stomach ache
-0.36 such
-0.36 such _ pain
-0.36 talk right
-0.36 the _ pill
-0.36 the chair
-0.36 the pharmacy
-0.36 too much
-0.36 when _ my
-0.36 would
-0.36 wrist hurt
-0.37 #99+ _ fine
-0.37 -a -seizure
-0.37 -had _ -seizure
-0.37 -seizure
-0.37 <a
-0.37 <to
-0.37 =alcohol =during_exercise
-0.37 =burn_severity =tonsils_out
-0.37 =calf =getting_worse
-0.37 =cold_hands =raynaud_usual
-0.37 =diabetes =during_exercise
-0.37 =dizzy =near_faint
-0.37 =during_exercise =very_fast_pulse
-0.37 =itchy_local
-0.37 =pain_any =tooth
-0.37 =refuses
-0.37 =strep_like =tonsils_out
-0.37 ?doctor
-0.37 ^ ?how
-0.37 ^ _ #99+
-0.37 ^ _ aunt
-0.37 ^ _ feel
-0.37 ^ _ many
-0.37 ^ _ numb
-0.37 ^ constipat
-0.37 a _ there
-0.37 a _ thi
-0.37 a _ throat
-0.37 advice
-0.37 after runn
-0.37 all _ now
-0.37 allergi
-0.37 and _ day
-0.37 at bedtime
-0.37 battery _ my
-0.37 between period
-0.37 bite _ nail
-0.37 chest cold
-0.37 contagiou
-0.37 cut _ hair
-0.37 cut her
-0.37 day two
-0.37 dec
-0.37 dizzy _ the
-0.37 do _ keep
-0.37 doing
-0.37 down after
-0.37 drink water
-0.37 ear _ plugg
-0.37 feet swell
-0.37 for _ year
-0.37 from sitt
-0.37 from typ
-0.37 grandmother had
-0.37 gum bleed
-0.37 hemoglobin
-0.37 i bite
-0.37 i skip
-0.37 id _ to
-0.37 im streak
-0.37 in may
-0.37 is _ month
-0.37 it safe
-0.37 little after
-0.37 lot at
-0.37 lower _ is
-0.37 make it
-0.37 my _ doesnt
-0.37 my _ result
-0.37 my hear
-0.37 my last
-0.37 old _ in
-0.37 on weekend
-0.37 poop _ green
-0.37 pull _ tick
-0.37 pushup
-0.37 ride
-0.37 sauna
-0.37 saw the
-0.37 scratchy throat
-0.37 splinter
-0.37 stubb _ toe
-0.37 stubb my
-0.37 suppli
-0.37 tension
-0.37 the end
-0.37 the sauna
-0.37 tick off
-0.37 toddler _ his
-0.37 toddler _ on
-0.37 tooth _ with
-0.37 two minut
-0.37 wash it
-0.37 water in
-0.37 we _ a
-0.37 while pregnant
-0.38 # ish
-0.38 #11+ _ left
-0.38 -injuri
-0.38 <and
-0.38 =alcohol =allergen
-0.38 =bleeding_any =many_days
-0.38 =blood_streak =rectal_blood
-0.38 =blood_streak =stool_blood
-0.38 =bluish =cold_hands
-0.38 =burn_severity =strep_like
-0.38 =cold_limb =slept_on
-0.38 =cold_sore
-0.38 =confused =dementia_known
-0.38 =during_exercise =swelling
-0.38 =inconsolable =long_bleed
-0.38 =numb_any =slept_on
-0.38 =pain_any =ulcer_nsaid
-0.38 =snake_seen
-0.38 =swelling =throat_sore
-0.38 ?are
-0.38 ?doe
-0.38 ^ _ hasnt
-0.38 ^ _ hurt
-0.38 ^ _ new
-0.38 ^ _ shingl
-0.38 ^ _ weight
-0.38 ^ paper
-0.38 ^ tooth
-0.38 about my
-0.38 after garden
-0.38 are puffy
-0.38 as prescrib
-0.38 at _ #11+
-0.38 away
-0.38 bad for
-0.38 bee
-0.38 bit _ tongue
-0.38 blister _ a
-0.38 breakup
-0.38 cause
-0.38 cold _ a
-0.38 contact len
-0.38 cough in
-0.38 cramp at
-0.38 cut _ palm
-0.38 dementia and
-0.38 doe the
-0.38 eye _ in
-0.38 eye wash
-0.38 feel _ today
-0.38 from _ on
-0.38 from _ pillow
-0.38 hangover
-0.38 has dementia
-0.38 hike
-0.38 is _ because
-0.38 is teeth
-0.38 leg hurt
-0.38 len
-0.38 low _ of
-0.38 my _ poop
-0.38 my _ pressure
-0.38 my _ take
-0.38 need my
-0.38 new glass
-0.38 new year
-0.38 on _ heel
-0.38 on _ lip
-0.38 once last
-0.38 pain a
-0.38 period _ is
-0.38 pillow
-0.38 prescrib
-0.38 ready
-0.38 ready to
-0.38 recip
-0.38 see _ counselor
-0.38 see fine
-0.38 she _ now
-0.38 should he
-0.38 sleep on
-0.38 support group
-0.38 swim
-0.38 the _ no
-0.38 throat _ a
-0.38 time to
-0.38 travel
-0.38 twinge
-0.38 two hour
-0.38 tylenol for
-0.38 wet
-0.38 you do
-0.39 # #
-0.39 #99+ _ last
-0.39 <i _ <a
-0.39 <it
-0.39 <out
-0.39 =blister_any =chest_any
-0.39 =blister_any =chest_pain
-0.39 =blister_word =chest_any
-0.39 =blister_word =chest_pain
-0.39 =chest_any =rash
-0.39 =chest_pain =rash
-0.39 =curtain_word =fall_any
-0.39 =curtain_word =hit_hard
-0.39 =eye_area =stye
-0.39 =joint_hot =leg_swelling_one
-0.39 =pain_any =tired
-0.39 ?alway
-0.39 ?dream
-0.39 ?effect
-0.39 ?it
-0.39 ?side
-0.39 ?side ?effect
-0.39 ?what ?is
-0.39 ^ _ ?is
-0.39 ^ _ disc
-0.39 ^ _ halloween
-0.39 ^ _ streak
-0.39 ^ _ tickle
-0.39 ^ _ twitch
-0.39 ^ blood
-0.39 ^ it
-0.39 ^ need
-0.39 ^ sunburn
-0.39 ^ tickle
-0.39 a _ pit
-0.39 a _ seed
-0.39 a bug
-0.39 a friend
-0.39 after _ on
-0.39 after dinner
-0.39 and _ nail
-0.39 anxiou
-0.39 are kill
-0.39 brother pass
-0.39 cherry pit
-0.39 cold _ my
-0.39 cough is
-0.39 depression
-0.39 disc
-0.39 disc _ my
-0.39 disc in
-0.39 earlier
-0.39 eve
-0.39 every _ hour
-0.39 feel down
-0.39 for _ baby
-0.39 got the
-0.39 halloween
-0.39 has an
-0.39 hour _ now
-0.39 hour from
-0.39 husband _ #11+
-0.39 i _ -had
-0.39 i the
-0.39 in _ spr
-0.39 in _ wait
-0.39 is pregnant
-0.39 its fine
-0.39 kept
-0.39 mom get
-0.39 move _ visit
-0.39 my _ ache
-0.39 my _ at
-0.39 my _ lift
-0.39 my result
-0.39 my watch
-0.39 my weight
-0.39 need new
-0.39 no -cough
-0.39 nose is
-0.39 o
-0.39 of _ on
-0.39 ok to
-0.39 on _ forearm
-0.39 on _ knee
-0.39 pinch
-0.39 plane
-0.39 prednisone
-0.39 pressure was
-0.39 queasy
-0.39 reschedule
-0.39 scale
-0.39 second when
-0.39 seed
-0.39 skin _ dry
-0.39 snor _ kill
-0.39 snor is
-0.39 stool _ hard
-0.39 stopp after
-0.39 swell a
-0.39 swell in
-0.39 the plane
-0.39 the scale
-0.39 the spr
-0.39 the wait
-0.39 tickle _ my
-0.39 tickle in
-0.39 wait room
-0.39 walk _ it
-0.39 was bloody
-0.39 was out
-0.39 window open
-0.39 work
-0.4 # _ the
-0.4 # mo
-0.4 #99+ mg
-0.4 <#
-0.4 =a_lot =takes_daily
-0.4 =allergen =days_many
-0.4 =bite_bad =heat_exposure
-0.4 =chest_lasting =twisted
-0.4 =cold_only =eye_area
-0.4 =muscle_strain_word
-0.4 =scratched =splinter_small
-0.4 =splinter_small
-0.4 =splinter_small =wound
-0.4 ?one
-0.4 ^ ?is
-0.4 ^ _ bug
-0.4 ^ _ december
-0.4 ^ doe
-0.4 ^ heartburn
-0.4 ^ hemophilia
-0.4 ^ that
-0.4 ^ today
-0.4 ^ yawn
-0.4 after #
-0.4 after bean
-0.4 and _ -hurt
-0.4 and _ great
-0.4 and _ jittery
-0.4 appt
-0.4 baby kick
-0.4 bit
-0.4 can _ eat
-0.4 can _ see
-0.4 chair
-0.4 do _ have
-0.4 dog has
-0.4 feb
-0.4 feet _ in
-0.4 for _ newborn
-0.4 from _ to
-0.4 get
-0.4 has _ diaper
-0.4 have mild
-0.4 i quit
-0.4 i ran
-0.4 it _ right
-0.4 mo
-0.4 my _ bleed
-0.4 my funny
-0.4 my key
-0.4 off _ week
-0.4 on pizza
-0.4 potassium #
-0.4 say _ #
-0.4 scar
-0.4 shoulder _ when
-0.4 since the
-0.4 small bruise
-0.4 stye
-0.4 sunburn _ my
-0.4 take my
-0.4 tenni elbow
-0.4 that bad
-0.4 the smoke
-0.4 to clean
-0.4 took _ last
-0.4 walk on
-0.4 went _ to
-0.4 when _ see
-0.4 when i
-0.41 # c
-0.41 # mile
-0.41 <had <a
-0.41 <in
-0.41 =bite_bad =days_many
-0.41 =burn_severity =silent_for_a_reason
-0.41 =burn_severity =sunburn
-0.41 =cold_hands
-0.41 =cold_hands =ear_wax
-0.41 =cut_by_accident =flank_pain
-0.41 =dementia_known =raynaud_usual
-0.41 =joint_hot =possible_fracture
-0.41 =sight_for_years
-0.41 ?stres
-0.41 ^ _ -blood
-0.41 ^ _ ?stres
-0.41 ^ _ blue
-0.41 ^ _ checkup
-0.41 ^ _ near
-0.41 ^ _ take
-0.41 ^ coffee
-0.41 ^ gassy
-0.41 a _ c
-0.41 a _ is
-0.41 a _ sore
-0.41 bad breath
-0.41 before the
-0.41 burn the
-0.41 came right
-0.41 copay
-0.41 cramp _ night
-0.41 cry and
-0.41 daughter _ at
-0.41 daughter _ picky
-0.41 dementia
-0.41 do i
-0.41 feet hurt
-0.41 follow up
-0.41 from _ at
-0.41 go _ the
-0.41 holiday
-0.41 i brush
-0.41 is picky
-0.41 is thi
-0.41 little
-0.41 lose
-0.41 love his
-0.41 mask
-0.41 my _ a
-0.41 ok with
-0.41 on _ bottom
-0.41 on saturday
-0.41 pacemaker check
-0.41 pimple _ my
-0.41 should _ worry
-0.41 since _ i
-0.41 stopp bleed
-0.41 the _ lol
-0.41 the gym
-0.41 the stitch
-0.41 tue
-0.41 up green
-0.41 weak after
-0.41 when _ brush
-0.41 yes
-0.42 #11+ #11+
-0.42 #11+ at
-0.42 -#11+ -week
-0.42 -faint
-0.42 -faint just
-0.42 <#99+
-0.42 <in <#99+
-0.42 =a_lot =pees_lot
-0.42 =asthma =fever
-0.42 =asthma =flu_bad
-0.42 =burn_severity =raynaud_usual
-0.42 =diarrhea =hours_pain
-0.42 =hours_pain =seizure_usual
-0.42 ?how ?do
-0.42 ?you
-0.42 ^ _ -faint
-0.42 ^ _ curtain
-0.42 ^ _ hair
-0.42 ^ _ much
-0.42 ^ do
-0.42 ^ needle
-0.42 a _ one
-0.42 a refill
-0.42 and _ back
-0.42 ate _ crayon
-0.42 baby move
-0.42 back _ from
-0.42 both side
-0.42 brother in
-0.42 christma
-0.42 clean and
-0.42 coffee and
-0.42 could i
-0.42 deadlin
-0.42 drool _ lot
-0.42 exercise
-0.42 feed well
-0.42 feel _ after
-0.42 flu
-0.42 forgot
-0.42 funeral
-0.42 get _ when
-0.42 give _ a
-0.42 half _ hour
-0.42 hand _ when
-0.42 how _ is
-0.42 i did
-0.42 im nervou
-0.42 it _ for
-0.42 jittery
-0.42 les today
-0.42 me _ headache
-0.42 my team
-0.42 numb from
-0.42 on _ stair
-0.42 once after
-0.42 patient portal
-0.42 pee _ lot
-0.42 pee a
-0.42 physical therapy
-0.42 pull a
-0.42 rash _ my
-0.42 same _ alway
-0.42 start #
-0.42 start _ day
-0.42 stop cry
-0.42 swallow _ vitamin
-0.42 the _ portal
-0.42 the patient
-0.42 today _ ok
-0.42 took _ today
-0.42 usual
-0.42 week of
-0.42 when _ the
-0.42 when he
-0.42 wife _ #11+
-0.42 you _ the
-0.43 -problem
-0.43 <faint
-0.43 <last <month
-0.43 <month
-0.43 =cholinergic =eye_area
-0.43 =during_exercise =fall_any
-0.43 =during_exercise =pale_clammy
-0.43 =during_exercise =sweating
-0.43 =hours_pain =swelling_face
-0.43 ?covid
-0.43 ^ <i
-0.43 ^ _ felt
-0.43 ^ _ wake
-0.43 ^ id
-0.43 ^ static
-0.43 a _ on
-0.43 a _ when
-0.43 age
-0.43 and get
-0.43 before exam
-0.43 can _ fine
-0.43 can _ take
-0.43 can walk
-0.43 cat
-0.43 click
-0.43 dairy
-0.43 doesnt -hurt
-0.43 down since
-0.43 eat
-0.43 eye water
-0.43 feel _ baby
-0.43 finger its
-0.43 fly
-0.43 going around
-0.43 gone
-0.43 grind _ teeth
-0.43 hair _ fall
-0.43 have gas
-0.43 heartburn after
-0.43 hiccup for
-0.43 how many
-0.43 i _ asthma
-0.43 i call
-0.43 i grind
-0.43 i pee
-0.43 in _ urine
-0.43 just tired
-0.43 morn _ ok
-0.43 nest
-0.43 new
-0.43 nine
-0.43 no -pain
-0.43 portal
-0.43 sore throat
-0.43 spicy
-0.43 static
-0.43 static shock
-0.43 the _ yesterday
-0.43 the new
-0.43 tired _ the
-0.43 vomit once
-0.43 wedd
-0.43 would like
-0.44 # _ at
-0.44 -bleed
-0.44 -thi
-0.44 =calf =cramps
-0.44 =calf =during_exercise
-0.44 =cold_limb =raynaud_usual
-0.44 =nail_word =scratched
-0.44 =silent_for_a_reason =stiff_neck
-0.44 ?say
-0.44 ^ _ brand
-0.44 ^ _ wax
-0.44 ^ friday
-0.44 a for
-0.44 a pill
-0.44 a pimple
-0.44 aunt
-0.44 brand
-0.44 by even
-0.44 can _ be
-0.44 cough for
-0.44 daycare
-0.44 er
-0.44 i run
-0.44 id like
-0.44 is annoy
-0.44 it _ #
-0.44 matter
-0.44 mile
-0.44 my _ can
-0.44 my _ had
-0.44 my _ itch
-0.44 my _ love
-0.44 nobody
-0.44 numb at
-0.44 of coffee
-0.44 on _ rug
-0.44 once in
-0.44 rug
-0.44 run
-0.44 safe to
-0.44 sicknes
-0.44 side _ the
-0.44 sprain
-0.44 tea
-0.44 that ok
-0.44 the #
-0.44 the rug
-0.44 too short
-0.44 took my
-0.44 train
-0.44 vegetabl
-0.45 # on
-0.45 # th
-0.45 -chest
-0.45 -chest -pain
-0.45 -tuesday
-0.45 <was
-0.45 =bleeding_any =blood_streak
-0.45 =choking_passed =cough
-0.45 =choking_passed =eye_hit_bad
-0.45 =low_mood =low_mood_deep
-0.45 =not_taken
-0.45 =not_taken =overdose_taken
-0.45 ?how _ ?i
-0.45 ^ _ burn
-0.45 ^ _ knee
-0.45 ^ _ my
-0.45 ^ _ poked
-0.45 ^ _ quit
-0.45 ^ at
-0.45 ^ spider
-0.45 ^ where
-0.45 ^ would
-0.45 a _ cough
-0.45 a _ off
-0.45 a lego
-0.45 a red
-0.45 a small
-0.45 a yeast
-0.45 after _ gym
-0.45 afternoon
-0.45 and _ cranky
-0.45 been #99+
-0.45 bos
-0.45 can _ go
-0.45 cap
-0.45 cracker
-0.45 cradle
-0.45 cradle cap
-0.45 cranky
-0.45 difference
-0.45 do
-0.45 easi
-0.45 for _ second
-0.45 get dizzy
-0.45 has _ #99+
-0.45 have _ yeast
-0.45 her _ with
-0.45 i _ all
-0.45 i need
-0.45 im _ streak
-0.45 is itchy
-0.45 is there
-0.45 it bled
-0.45 lego
-0.45 les
-0.45 me out
-0.45 meal
-0.45 my aunt
-0.45 my bos
-0.45 on _ lego
-0.45 on _ toilet
-0.45 quarter
-0.45 rash with
-0.45 skip
-0.45 so streak
-0.45 soap
-0.45 son _ #
-0.45 streak my
-0.45 stretch
-0.45 summer
-0.45 the _ gave
-0.45 the difference
-0.45 took _ pill
-0.45 tooth
-0.45 up _ last
-0.45 up every
-0.45 vacation
-0.45 vaccin
-0.45 when
-0.45 worry
-0.45 yeast infection
-0.46 =after_hard_exercise =during_exercise
-0.46 =chest_lasting =diarrhea
-0.46 =chest_lasting =seizure_usual
-0.46 =nausea =pregnant
-0.46 ^ _ monday
-0.46 ^ bee
-0.46 ^ low
-0.46 ^ toothache
-0.46 a blue
-0.46 bug
-0.46 bump my
-0.46 burp after
-0.46 but _ can
-0.46 do _ need
-0.46 ear _ on
-0.46 fast when
-0.46 feel _ for
-0.46 heel
-0.46 i at
-0.46 is low
-0.46 my _ twitch
-0.46 my knee
-0.46 no _ -no
-0.46 problem
-0.46 safety
-0.46 same as
-0.46 seem confus
-0.46 stuffy nose
-0.46 warm
-0.46 what should
-0.47 #11+ _ that
-0.47 #11+ th
-0.47 -glass
-0.47 -symptom
-0.47 =allergen =blood_streak
-0.47 =allergen =phlegm
-0.47 =allergen =tia_resolved
-0.47 =blood_streak =limb_injury
-0.47 =calf =radiates_leg
-0.47 =chest_lasting =walks_on_it
-0.47 =ear_pain =pain_any
-0.47 =ear_wax =raynaud_usual
-0.47 =elderly =hearing
-0.47 =morning_sickness
-0.47 =walks_on_it
-0.47 ^ <had
-0.47 ^ ?what
-0.47 ^ _ between
-0.47 ^ _ hand
-0.47 ^ _ itch
-0.47 ^ _ shoulder
-0.47 ^ _ today
-0.47 ^ _ yo
-0.47 a splinter
-0.47 after stand
-0.47 and tired
-0.47 baby _ her
-0.47 brac
-0.47 broken
-0.47 canker
-0.47 canker sore
-0.47 concert
-0.47 dry skin
-0.47 half an
-0.47 happy
-0.47 his _ at
-0.47 hungry
-0.47 i _ breakfast
-0.47 i _ took
-0.47 i pull
-0.47 id
-0.47 knee
-0.47 light bleed
-0.47 like alway
-0.47 lunch
-0.47 morn sicknes
-0.47 muscle
-0.47 my _ drink
-0.47 my _ lol
-0.47 no -symptom
-0.47 ok now
-0.47 once _ the
-0.47 period is
-0.47 phlegm
-0.47 smell bad
-0.47 sore _ i
-0.47 the concert
-0.47 toddler _ eat
-0.47 up a
-0.47 when _ drink
-0.47 when im
-0.48 <my
-0.48 =animal_bite =scratched
-0.48 =limb_injury =possible_fracture
-0.48 ?do
-0.48 ^ _ it
-0.48 ^ _ rate
-0.48 ^ _ tuesday
-0.48 ^ stiff
-0.48 ^ stubb
-0.48 ^ threw
-0.48 and laugh
-0.48 as alway
-0.48 baby spit
-0.48 bedtime
-0.48 been feel
-0.48 can _ get
-0.48 diabetic and
-0.48 ever since
-0.48 feel good
-0.48 gett better
-0.48 had _ fever
-0.48 heal
-0.48 i _ at
-0.48 i bump
-0.48 i sleep
-0.48 i slept
-0.48 its a
-0.48 keep _ down
-0.48 list
-0.48 need _ refill
-0.48 next month
-0.48 recipe
-0.48 recommendation
-0.48 the #11+
-0.48 the afternoon
-0.48 turn into
-0.48 water gun
-0.48 when can
-0.48 with _ eye
-0.49 # pm
-0.49 -trouble
-0.49 <year <ago
-0.49 =burn_any =kitchen_smoke
-0.49 =choking_passed =fainted
-0.49 =dangerous_person =swallowed_thing
-0.49 =eye_area =itching
-0.49 =eye_area =itchy_only
-0.49 =kitchen_smoke
-0.49 =limb_injury =nail_word
-0.49 ^ _ minut
-0.49 ^ _ need
-0.49 ^ _ scratch
-0.49 ^ slight
-0.49 ^ the
-0.49 a _ bruise
-0.49 a _ short
-0.49 all the
-0.49 and sleep
-0.49 arm feel
-0.49 cant _ right
-0.49 dinner
-0.49 eye _ from
-0.49 funny bone
-0.49 gun and
-0.49 is _ yellow
-0.49 is it
-0.49 keep it
-0.49 my _ look
-0.49 my _ wash
-0.49 my thumb
-0.49 start yesterday
-0.49 stiff from
-0.49 sugar #99+
-0.49 tiny
-0.49 tv
-0.49 was _ on
-0.49 week from
-0.49 where _ i
-0.49 yawn
-0.5 # out
-0.5 #11+ am
-0.5 =bite_bad =silent_for_a_reason
-0.5 =child_got_pills =hours_pain
-0.5 =during_exercise =pain_any
-0.5 =ear_wax =hoarse
-0.5 ?how
-0.5 ?what
-0.5 ^ _ almost
-0.5 ^ _ or
-0.5 ^ _ that
-0.5 ^ mosquito
-0.5 ^ pink
-0.5 ^ temp
-0.5 a low
-0.5 and sneez
-0.5 annoy
-0.5 are red
-0.5 baby _ feed
-0.5 back _ after
-0.5 back _ stiff
-0.5 braxton
-0.5 braxton hick
-0.5 brown
-0.5 burn _ tongue
-0.5 carry groceri
-0.5 elbow in
-0.5 eye _ it
-0.5 final
-0.5 flu _ and
-0.5 gave me
-0.5 grind my
-0.5 groceri
-0.5 hick
-0.5 i _ not
-0.5 i eat
-0.5 i read
-0.5 is feed
-0.5 is my
-0.5 kid _ the
-0.5 level
-0.5 mom _ #11+
-0.5 much coffee
-0.5 my _ when
-0.5 no -headache
-0.5 not -sleep
-0.5 screen
-0.5 stubb
-0.5 the _ at
-0.5 the day
-0.5 too _ coffee
-0.5 toy
-0.5 wet diaper
-0.5 when _ i
-0.5 yo boy
-0.51 #99+ #11+
-0.51 <when
-0.51 <year
-0.51 =allergen =co_words
-0.51 =burn_severity =during_exercise
-0.51 =chest_lasting =sugar_very_high
-0.51 =cut_by_accident =pain_any
-0.51 ^ _ hit
-0.51 ^ _ slept
-0.51 ^ small
-0.51 am
-0.51 and _ heartburn
-0.51 better
-0.51 blood on
-0.51 bruise _ my
-0.51 burp
-0.51 can
-0.51 crav
-0.51 cros
-0.51 due in
-0.51 eye twitch
-0.51 feel great
-0.51 have and
-0.51 how much
-0.51 i _ on
-0.51 i drink
-0.51 is _ safe
-0.51 leg _ sore
-0.51 my _ faint
-0.51 my new
-0.51 paper cut
-0.51 price
-0.51 roll over
-0.51 scar of
-0.51 several time
-0.51 shav
-0.51 tenni
-0.51 the price
-0.51 thi job
-0.51 tired after
-0.51 to _ smok
-0.51 traffic
-0.51 wind
-0.51 yeast
-0.51 you have
-0.52 -of
-0.52 ?seizur
-0.52 ^ #11+
-0.52 ^ _ headache
-0.52 ^ _ scream
-0.52 ^ _ spot
-0.52 a nurse
-0.52 bled for
-0.52 blood _ was
-0.52 can she
-0.52 chapp
-0.52 crash in
-0.52 dry cough
-0.52 dust
-0.52 from sleep
-0.52 gain weight
-0.52 give
-0.52 have asthma
-0.52 i _ #11+
-0.52 i wake
-0.52 in _ even
-0.52 joke
-0.52 just a
-0.52 just feel
-0.52 kid ate
-0.52 like that
-0.52 lost my
-0.52 movie
-0.52 my cat
-0.52 noon
-0.52 on _ car
-0.52 on _ toe
-0.52 several
-0.52 streak _ blood
-0.52 streak of
-0.52 swimm
-0.52 swollen after
-0.52 the even
-0.52 thi _ is
-0.52 watch
-0.52 week _ its
-0.52 with that
-0.53 #11+ is
-0.53 -any
-0.53 <last <year
-0.53 =asks_meaning =coughs_blood
-0.53 =back_pain =preterm_weeks
-0.53 =dementia_known
-0.53 =possible_fracture =twisted
-0.53 ?about
-0.53 ^ _ for
-0.53 ^ _ palm
-0.53 a counselor
-0.53 bored
-0.53 breath _ the
-0.53 call
-0.53 coworker _ a
-0.53 day of
-0.53 dizzy on
-0.53 for four
-0.53 have heartburn
-0.53 in pregnancy
-0.53 it at
-0.53 mild fever
-0.53 my _ swell
-0.53 now and
-0.53 number
-0.53 pregnant _ have
-0.53 pregnant _ throw
-0.53 should i
-0.53 slept badly
-0.53 stuffy
-0.53 the _ th
-0.53 thi cold
-0.53 toddler _ a
-0.53 toothache
-0.53 up _ i
-0.53 we had
-0.54 =cold_only
-0.54 =hours_pain =sugar_very_high
-0.54 =limb_injury =twisted
-0.54 =overdose_taken =takes_daily
-0.54 ?a
-0.54 ^ _ sleep
-0.54 ^ _ smoke
-0.54 ^ _ thirty
-0.54 ^ _ threw
-0.54 ^ first
-0.54 ^ insulin
-0.54 a #
-0.54 bit red
-0.54 bump his
-0.54 expir
-0.54 jean
-0.54 my _ smell
-0.54 my nail
-0.54 on _ arm
-0.54 over #11+
-0.54 past
-0.54 pollen
-0.54 prescription
-0.54 school
-0.54 season
-0.54 slight
-0.54 to #
-0.55 -cough
-0.55 =ate_dye
-0.55 =burn_severity =dentist
-0.55 =low_mood
-0.55 ^ ?can
-0.55 ^ _ ache
-0.55 ^ _ oil
-0.55 ^ _ with
-0.55 ^ between
-0.55 ^ last
-0.55 ^ lip
-0.55 ^ roof
-0.55 any tip
-0.55 athlet
-0.55 athlet foot
-0.55 beet
-0.55 between _ and
-0.55 bit of
-0.55 breath when
-0.55 can we
-0.55 chip
-0.55 coat
-0.55 hair is
-0.55 itchy
-0.55 key
-0.55 look _ in
-0.55 me a
-0.55 no -numbnes
-0.55 picky
-0.55 thursday
-0.55 to talk
-0.55 today
-0.56 =allergen =belly_word
-0.56 =burn_severity =chest_injury_or_ache
-0.56 =chest_any =chest_injury_or_ache
-0.56 =cough =ear_wax
-0.56 =during_exercise =fever
-0.56 =iron_pills
-0.56 ^ <my
-0.56 ^ _ bad
-0.56 ^ _ phone
-0.56 ^ for
-0.56 ^ tonight
-0.56 a cough
-0.56 anxiety
-0.56 burn from
-0.56 driv
-0.56 have _ my
-0.56 mg
-0.56 my appointment
-0.56 my phone
-0.56 now _ then
-0.56 onion
-0.56 perfect
-0.56 physical
-0.56 scrap
-0.56 should
-0.56 snor and
-0.56 stres
-0.56 support
-0.56 swallow gum
-0.56 vaccine
-0.57 #11+ _ dizzy
-0.57 #11+ _ want
-0.57 -pain
-0.57 -week
-0.57 =burn_severity =throat_sore
-0.57 =calf =sting
-0.57 ^ _ could
-0.57 ^ _ you
-0.57 a checkup
-0.57 after leg
-0.57 crayon
-0.57 dandruff
-0.57 growl
-0.57 i _ after
-0.57 i get
-0.57 im _ about
-0.57 like to
-0.57 my _ beat
-0.57 my _ need
-0.57 my today
-0.57 on it
-0.57 stomach growl
-0.57 with _ cold
-0.58 -numbnes
-0.58 <last
-0.58 =bite_bad =muscle_strain_word
-0.58 =choking =choking_passed
-0.58 =during_exercise
-0.58 =itching
-0.58 ?is
-0.58 ?of
-0.58 ^ _ in
-0.58 ^ _ sore
-0.58 ^ can
-0.58 ^ tomorrow
-0.58 a mosquito
-0.58 allergy
-0.58 and drink
-0.58 ate _ much
-0.58 ate too
-0.58 beat fast
-0.58 get a
-0.58 grandma _ #11+
-0.58 group
-0.58 heart _ fast
-0.58 its gone
-0.58 menopause
-0.58 my _ want
-0.58 my dog
-0.58 scab
-0.58 tongue on
-0.59 # _ #
-0.59 =a_lot =baby
-0.59 =blood_streak =scratched
-0.59 =dentist
-0.59 =itching =sting
-0.59 a little
-0.59 bean
-0.59 book
-0.59 feel full
-0.59 from _ dentist
-0.59 gym
-0.59 later
-0.59 loose stool
-0.59 low fever
-0.59 shoe
-0.59 sleep
-0.59 stiff in
-0.59 the bill
-0.59 thi cough
-0.59 wax
-0.59 with _ new
-0.6 =a_lot =newborn
-0.6 =chest_injury_or_ache
-0.6 =chest_injury_or_ache =pain_any
-0.6 ^ _ an
-0.6 ^ _ call
-0.6 ^ ten
-0.6 ^ wrong
-0.6 a cherry
-0.6 bleed stopp
-0.6 coffee
-0.6 cut _ finger
-0.6 fell _ his
-0.6 in march
-0.6 march
-0.6 ring
-0.6 son got
-0.6 swallow _ cherry
-0.6 turn my
-0.6 without -my
-0.61 -no
-0.61 -yet
-0.61 =itching =itchy_only
-0.61 =itchy_only
-0.61 ^ _ thi
-0.61 ^ sore
-0.61 ^ which
-0.61 cherry
-0.61 clinic
-0.61 excit
-0.61 first
-0.61 i _ dizzy
-0.61 is _ bit
-0.61 nervou
-0.61 team
-0.62 -headache
-0.62 -monday
-0.62 =a_lot =young_baby
-0.62 =dangerous_person =during_exercise
-0.62 =takes_daily
-0.62 ?for
-0.62 ^ _ feet
-0.62 ^ _ when
-0.62 ache
-0.62 after _ day
-0.62 after lunch
-0.62 before
-0.62 leg day
-0.62 my usual
-0.62 quit smok
-0.62 stiff _ the
-0.62 teenager
-0.62 you
-0.63 =allergen =vaccine_said
-0.63 =blood_streak =pain_any
-0.63 =chest_lasting =choking_passed
-0.63 =itchy_only =sting
-0.63 ?i
-0.63 ?in
-0.63 ^ _ bump
-0.63 ^ _ crie
-0.63 ^ _ elbow
-0.63 ^ _ neck
-0.63 ^ _ nose
-0.63 ^ stabb
-0.63 am i
-0.63 fever broke
-0.63 fever is
-0.63 have _ cold
-0.63 help
-0.63 is scratchy
-0.63 it out
-0.63 my _ play
-0.63 schedule
-0.63 son _ his
-0.63 swallow _ gum
-0.63 throat _ scratchy
-0.63 to #99+
-0.63 was _ after
-0.63 well
-0.63 what
-0.64 -my
-0.64 =stye
-0.64 =tired
-0.64 =vaccine_said
-0.64 ?can
-0.64 ^ dry
-0.64 a day
-0.64 back is
-0.64 cholesterol
-0.64 get _ in
-0.64 hurt from
-0.64 i _ short
-0.64 im sad
-0.64 mild headache
-0.64 pimple on
-0.64 question
-0.64 sign
-0.64 to _ a
-0.65 #99+ since
-0.65 -blood
-0.65 -fever
-0.65 =blood_streak =cough
-0.65 =constipation
-0.65 =refuses =silent_for_a_reason
-0.65 ^ _ do
-0.65 ^ how
-0.65 ^ monday
-0.65 ^ next
-0.65 and _ fine
-0.65 can i
-0.65 counselor
-0.65 eyelash
-0.65 form
-0.65 hemorrhoid
-0.65 is _ ok
-0.65 is _ pain
-0.65 my _ last
-0.65 my insurance
-0.65 no -blood
-0.65 otherwise
-0.65 pimple
-0.65 sore after
-0.65 streak
-0.65 swallow her
-0.65 was #11+
-0.65 was _ of
-0.66 =seizure_usual
-0.66 ^ _ to
-0.66 feel _ bit
-0.66 got _ on
-0.66 how
-0.66 in _ neck
-0.66 in winter
-0.66 it stopp
-0.66 mosquito bite
-0.66 no -fever
-0.66 sore
-0.66 thirty
-0.66 weekend
-0.67 are _ from
-0.67 bath
-0.67 it still
-0.67 job
-0.67 mis
-0.67 on monday
-0.67 sore from
-0.67 teeth
-0.67 thumb
-0.67 tired
-0.67 yet
-0.68 =choking_passed =tia_resolved
-0.68 =cold_outside
-0.68 =during_exercise =short_breath
-0.68 a pain
-0.68 can you
-0.68 need a
-0.68 out _ #
-0.68 pizza
-0.68 saturday
-0.68 smok
-0.68 th
-0.68 toenail
-0.68 what help
-0.68 where
-0.69 ^ _ and
-0.69 ^ by
-0.69 ^ when
-0.69 about it
-0.69 all good
-0.69 any
-0.69 from now
-0.69 how do
-0.69 is a
-0.69 low
-0.7 =baby =rash
-0.7 =choking_passed
-0.7 =never_spoke_word =speech
-0.7 bled
-0.7 doctor
-0.7 for my
-0.7 i could
-0.7 need
-0.7 pm
-0.7 the time
-0.7 when is
-0.71 ^ no
-0.71 ^ not
-0.71 a mild
-0.71 december
-0.71 game
-0.71 in _ morning
-0.71 my _ get
-0.71 the morning
-0.71 why
-0.71 with thi
-0.72 =raynaud_usual
-0.72 alway
-0.72 cough _ fever
-0.72 january
-0.72 made my
-0.72 stitch
-0.72 visit
-0.73 =cold_outside =ear_wax
-0.73 ^ _ pill
-0.73 ^ hiccup
-0.73 ^ sweaty
-0.73 a runny
-0.73 and play
-0.73 bloat
-0.73 diaper rash
-0.73 feel the
-0.73 my period
-0.73 sunburn
-0.73 tickle
-0.73 what doe
-0.74 a _ red
-0.74 dry
-0.74 make me
-0.74 my _ seem
-0.74 next
-0.74 pain _ a
-0.74 pregnancy
-0.74 runny
-0.74 runny nose
-0.74 since monday
-0.74 slept
-0.74 so _ my
-0.74 spit up
-0.74 sunday
-0.75 =low_mood_deep
-0.75 ^ light
-0.75 a cold
-0.75 loud
-0.75 my _ the
-0.75 spr
-0.75 these
-0.75 to take
-0.76 all _ time
-0.76 constipat
-0.76 feel ok
-0.76 give me
-0.76 she fine
-0.77 # pill
-0.77 ^ _ doe
-0.77 ^ _ get
-0.77 ^ are
-0.77 baby _ up
-0.77 de
-0.77 do you
-0.77 fine now
-0.77 friday
-0.77 garden
-0.77 is _ from
-0.77 massage
-0.77 period
-0.77 pink eye
-0.77 sugar was
-0.78 date
-0.78 insurance
-0.78 twitch
-0.79 ^ feel
-0.79 ^ mild
-0.79 after work
-0.79 gum
-0.79 has _ cold
-0.79 hear aid
-0.79 how _ i
-0.79 my _ snor
-0.79 test
-0.8 #11+ pound
-0.8 ^ what
-0.8 aid
-0.8 blister on
-0.8 food
-0.8 heartburn
-0.8 itch
-0.8 my glass
-0.8 next week
-0.8 what is
-0.81 ^ ear
-0.81 ^ is
-0.81 a _ nose
-0.81 cream
-0.81 hair
-0.81 is fine
-0.81 loose
-0.81 normal
-0.82 ^ stomach
-0.82 bruise
-0.82 end of
-0.82 gassy
-0.82 the dentist
-0.82 winter
-0.83 =asks_meaning
-0.83 can he
-0.83 follow
-0.83 love
-0.84 =aura_usual
-0.84 =twisted
-0.84 at night
-0.84 tomorrow
-0.84 upset
-0.84 vitamin
-0.85 =sunburn
-0.85 could
-0.85 i _ sleep
-0.85 scratch
-0.86 =during_exercise =racing_heart
-0.86 ^ _ make
-0.86 ^ dizzy
-0.86 elbow
-0.86 ok
-0.87 =eating_disorder
-0.87 acne
-0.87 arm _ sore
-0.87 doe
-0.87 feel _ since
-0.87 fine
-0.87 husband snor
-0.87 sometim
-0.87 therapy
-0.87 toddler wont
-0.87 tuesday
-0.87 wash
-0.88 # _ of
-0.88 #99+ _ #11+
-0.88 ^ _ period
-0.88 mosquito
-0.88 wednesday
-0.89 # #11+
-0.89 a bit
-0.89 great
-0.89 paper
-0.89 result
-0.89 scratchy
-0.9 ^ _ after
-0.9 due
-0.9 lice
-0.9 small
-0.91 feel fine
-0.91 made
-0.92 are sore
-0.92 in _ morn
-0.92 play
-0.92 the morn
-0.93 diet
-0.93 my hair
-0.93 refill
-0.94 glass
-0.94 mild
-0.95 appointment
-0.95 at #
-0.95 hiccup
-0.95 year _ has
-0.96 good
-0.96 my fever
-0.96 phone
-0.96 safe
-0.97 sneez
-0.97 was #99+
-0.97 which
-0.98 check
-0.98 milk
-0.98 please
-0.99 ^ _ day
-0.99 snor
-1 ^ thi
-1 bill
-1 once
-1.01 morning
-1.01 want a
-1.04 i _ #
-1.04 is sore
-1.05 -sleep
-1.05 ^ _ fever
-1.05 dentist
-1.05 monday
-1.06 ^ headache
-1.06 checkup
-1.1 and need
-1.1 and want
-1.1 exam
-1.13 sad
-1.14 is that
-1.24 haha
-1.24 laugh
-1.3 late
-1.39 cant sleep
-1.4 ^ in
-1.5 lol
`,
}
