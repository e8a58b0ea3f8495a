import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.13,
  emergencyFrom: 1.07,
  nurseFrom: 0.58,
  weights: `
1.95 =stab_shot
1.8 =suicidal
1.73 =harm_others
1.64 =drowning
1.6 =amputated
1.56 =self_harm_now
1.53 =abuse_danger
1.44 =device_alarm
1.44 =electric
1.42 =black_stool
1.42 =deformed
1.39 =overdose_taken
1.37 =poison_swallowed
1.35 =fever =immunosuppressed
1.35 =wild_bite
1.34 =seizure
1.32 =baby_quiet
1.29 =swallowed_battery
1.28 =choking
1.28 =unresponsive
1.27 =fever =young_baby
1.27 =snake
1.26 =oxygen_low
1.25 ^ _ chok
1.25 die
1.24 chok
1.22 =during_exercise =fainted
1.22 collaps
1.2 =fever =newborn
1.19 =snake =snake_bad
1.19 found
1.18 =water_broke
1.13 pass out
1.11 seizure
1.1 =cannot_breathe
1.1 =chest_pressure
1.09 =animal_bite =bite_bad
1.09 =chemical_word =eye_chemical
1.09 =contractions
1.09 =smoke
1.09 into
1.08 =burn_any =burn_severity
1.08 =chemical_word =eye_area
1.08 =pregnant =vaginal_bleeding
1.08 the baby
1.07 =very_fast_pulse
1.07 hav
1.06 =child_got_pills =poison_swallowed
1.06 =no_urine
1.06 a seizure
1.05 =burn_any =burn_big
1.05 =burn_big
1.05 =burn_big =burn_severity
1.04 =eye_area =face_blisters
1.04 =face_blisters
1.04 =harm_others =pain_any
1.03 =baby_still =pregnant
1.03 touch
1.02 =burn_severity =child_got_pills
1.02 =chest_lasting =suicidal
1.02 way
1.01 =chest_any =chest_pressure
1.01 min
1 =alcohol =poison_swallowed
1 =soaking_pad
0.99 =carbon_monoxide
0.99 =deformed =limb_injury
0.99 =inhaler_fails
0.99 =means_mentioned =suicidal
0.99 bent
0.99 sugar is
0.98 =eye_hit_bad =pregnant
0.98 hav a
0.98 oxygen _ #11+
0.97 =bite_bad =chemical_word
0.97 point
0.96 =allergen =stab_shot
0.96 =amputated =limb_injury
0.96 =fainted
0.96 to die
0.95 =burn_severity =chest_pressure
0.95 =ear_swollen
0.95 =skin_peeling
0.95 end it
0.94 =bite_bad =co_words
0.94 =cannot_breathe =short_breath
0.94 =carbon_monoxide =co_words
0.94 =chest_lasting =seizure
0.94 black
0.93 =allergen =poison_swallowed
0.93 =bite_bad =face_blisters
0.93 =drowsy
0.93 on _ and
0.92 =barking_stridor
0.92 anymore
0.92 behind
0.92 my _ collaps
0.91 =bleeding_any =pregnant
0.91 =bluish =turning_blue
0.91 =diabetes =overdose_taken
0.91 =pregnant =water_broke
0.91 =sugar_low
0.91 =turning_blue
0.91 and just
0.91 drowsy
0.91 forward
0.91 hang
0.9 have _ fever
0.9 nonstop
0.9 pass
0.89 -up
0.89 =amputated =scratched
0.89 =amputated =wound
0.89 =chemical_strong
0.89 =chemical_strong =chemical_word
0.89 =co_words =head_danger
0.89 =contractions =pregnant
0.89 =drugs_taken
0.89 =seizure =seizure_repeat
0.89 =seizure_repeat
0.89 and he
0.89 from a
0.89 had _ seizure
0.88 =baby_quiet =baby_still
0.88 =jaw_locked
0.88 =vision_loss
0.88 temp _ #99+
0.87 =animal_bite =wild_bite
0.87 =bluish
0.87 =face_droop
0.87 =swelling_throat
0.87 =vomiting_blood
0.87 open
0.87 wont go
0.86 =asthma =inhaler_fails
0.86 =chemical_word =swallowed_battery
0.86 =hours_pain =speech
0.86 =priapism
0.86 =withdrawal
0.86 my friend
0.86 myself
0.86 out _ the
0.86 shook
0.85 =unresponsive =wakes
0.85 a bat
0.85 and she
0.85 bat
0.85 fire
0.85 im on
0.85 implant
0.85 the floor
0.84 #99+ and
0.84 =confused
0.84 =contractions =preterm_weeks
0.84 =sugar_low =sugar_very_low
0.84 =sugar_very_low
0.83 =a_lot =bleeding_any
0.83 =burn_severity =cannot_breathe
0.83 =headache =vomiting
0.83 =pierced_through
0.83 fever and
0.83 through
0.82 =again_fainted
0.82 =again_fainted =fainted
0.82 =baby_still
0.82 =dystonia
0.82 =eye_pierced
0.82 =means_mentioned =overdose_taken
0.82 =poison_swallowed =swallowed_battery
0.82 breathe
0.82 to _ it
0.82 turn blue
0.81 =bluish =lips_blue
0.81 =chemical_burn
0.81 =chemical_burn =chemical_word
0.81 =eye_area =shingles
0.81 =face_blisters =shingles
0.81 =lips_blue
0.81 and _ have
0.81 fluid
0.81 is _ the
0.81 knife
0.81 oxygen
0.81 word
0.8 =chemical_word =child_got_pills
0.8 =child_got_pills =swallowed_battery
0.8 =confused =head_danger
0.8 and _ are
0.8 my _ keep
0.8 my _ with
0.8 took too
0.79 =alcohol =child_got_pills
0.79 =animal_bite
0.79 =appendix_pain
0.79 =appendix_pain =appendix_said
0.79 =baby_quiet =burn_severity
0.79 =breath_pauses
0.79 =child_got_pills =overdose_taken
0.79 =cold_limb =limb_injury
0.79 =speech
0.79 =vomiting =vomiting_blood
0.79 and hes
0.79 heart is
0.79 im hav
0.78 =chest_lasting =pregnant
0.78 =collapsed_word
0.78 =collapsed_word =fainted
0.78 =gradual_numb
0.78 =long_bleed =nosebleed
0.78 =racing_heart =very_fast_pulse
0.78 and _ in
0.78 and wont
0.78 her _ and
0.78 miss
0.78 soak
0.78 tell _ to
0.78 turn
0.77 =blood_thinner =fall_any
0.77 =fever =stiff_neck
0.77 =rash =skin_peeling
0.77 =slow_heart
0.77 =weak_one_side
0.77 by mistake
0.77 going to
0.77 last _ and
0.77 mistake
0.77 up to
0.77 wont wake
0.76 =bleeding_heavy
0.76 =high_fever
0.76 =preterm_weeks =water_broke
0.76 =stab_shot =wound
0.76 and her
0.76 on _ floor
0.76 used my
0.75 -peed
0.75 =confused =speech
0.75 =hours_pain =suicidal
0.75 =numb_any =weak_legs
0.75 =sleepless_days
0.75 ^ hes
0.75 a _ bit
0.75 and chill
0.75 every _ minut
0.75 im _ a
0.74 # wks
0.74 =anaphylaxis_said
0.74 =burn_severity =overdose_taken
0.74 =carbon_monoxide =headache
0.74 =chemical_word =cocaine
0.74 =done_with_it
0.74 =fell_baby
0.74 =hours_pain =seizure
0.74 a knife
0.74 acid
0.74 and im
0.74 chill
0.74 cut off
0.74 i just
0.74 is bent
0.74 my epipen
0.74 used _ epipen
0.73 =baby_quiet =chest_lasting
0.73 =blood_streak =soft_spot
0.73 =chemical_word =poison_swallowed
0.73 =eye_hit_bad =soft_spot
0.73 =fainted =tia_resolved
0.73 =feels_sleepy
0.73 =fever =rash
0.73 =soft_spot
0.73 and _ breath
0.73 cant _ my
0.73 feel _ im
0.73 fish hook
0.73 her head
0.73 i _ like
0.73 my _ sugar
0.73 the kitchen
0.73 was _ by
0.73 week with
0.72 =bleeding_heavy =eye_hit_bad
0.72 =bluish =burn_severity
0.72 =chest_pressure =squeezing_word
0.72 =eye_hit_bad =vision_loss
0.72 =means_mentioned =self_harm_now
0.72 =pain_any =suicidal
0.72 =swelling_throat =tongue_swollen
0.72 =tongue_swollen
0.72 ^ cant
0.72 bit me
0.72 electrocut
0.72 floor
0.72 is _ on
0.72 is chok
0.72 isnt
0.72 off the
0.72 shock
0.72 swell up
0.72 the _ and
0.71 =cough =smoke
0.71 =drowsy =head_danger
0.71 =limb_injury =self_harm_now
0.71 =overdose_taken =ulcer_nsaid
0.71 =pain_beyond
0.71 and _ out
0.71 confus
0.71 hes
0.71 in _ and
0.71 my _ swallow
0.71 over #99+
0.71 so bad
0.71 that _ go
0.71 that wont
0.7 =allergen =bite_bad
0.7 =born_part
0.7 =chest_lasting =drowning
0.7 =days_many =fever
0.7 =days_many =rash
0.7 =fever =rigors
0.7 =rigors
0.7 =water_broke =waters_said
0.7 =waters_said
0.7 cant feel
0.7 everyone
0.7 flash
0.7 heart _ and
0.7 im in
0.7 my _ touch
0.7 on one
0.7 pad
0.7 short of
0.7 touch me
0.7 wont
0.69 =belly_word =hernia_stuck
0.69 =bladder_bowel_loss
0.69 =burn_severity =harm_others
0.69 =child_got_pills
0.69 =head_danger =vomiting_blood
0.69 =mania_psychosis =sleepless_days
0.69 =pain_beyond =skin_black
0.69 =skin_black
0.69 ^ infant
0.69 and _ i
0.69 and is
0.69 and now
0.69 black and
0.69 head is
0.69 i was
0.69 is turn
0.69 say
0.69 the point
0.69 think i
0.68 # _ and
0.68 =bleeding_any =bleeding_heavy
0.68 =born_part =contractions
0.68 =bp_high =bp_very_high
0.68 =bp_very_high
0.68 =burn_severity =skin_peeling
0.68 =chest_lasting =chest_pressure
0.68 =clot_risk =fever
0.68 =confused =fever
0.68 =confused =hallucinating
0.68 =cough =coughs_blood
0.68 =fever =high_fever
0.68 =fever =recent_travel
0.68 =limb_injury =water_broke
0.68 =no_urine =vomiting_constantly
0.68 =rash =tick
0.68 =rigors_hard
0.68 =scratched =self_harm_now
0.68 =self_harm_now =wound
0.68 ^ _ been
0.68 and _ my
0.68 cant breathe
0.68 dont know
0.68 finger got
0.68 for _ hour
0.68 got _ with
0.68 gun
0.68 here
0.68 i _ feel
0.68 i _ stabb
0.68 i pass
0.68 is hav
0.68 like im
0.68 my belly
0.68 ther
0.68 used
0.68 wound
0.67 =at_rest
0.67 =baby =unresponsive
0.67 =blood_streak =pregnant
0.67 =blood_thinner =head_injury
0.67 =burn_severity =chemical_word
0.67 =burn_severity =deep_burn
0.67 =burn_severity =unresponsive
0.67 =deep_burn
0.67 =device_alarm =heart_condition
0.67 =device_alarm =valve_or_device
0.67 =extreme_fever
0.67 =extreme_fever =fever
0.67 =extreme_fever =high_fever
0.67 =eye_hit_bad =preterm_weeks
0.67 =fever =swelling
0.67 =rigors =wound_infected
0.67 =sugar_extreme
0.67 =sugar_extreme =sugar_very_high
0.67 =weak_legs
0.67 and short
0.67 cant _ her
0.67 cant keep
0.67 found my
0.67 grey
0.67 im _ up
0.67 is bleed
0.67 me to
0.67 my _ lip
0.67 odd
0.67 push
0.67 tell
0.67 tonight
0.67 unconsciou
0.66 #11+ tylenol
0.66 =allergen =short_breath
0.66 =bp_extreme
0.66 =bp_extreme =bp_high
0.66 =bp_extreme =bp_very_high
0.66 =burn_severity =poison_swallowed
0.66 =chest_lasting =immunosuppressed
0.66 =clot_risk =eye_hit_bad
0.66 =cough =drowning
0.66 =eye_area =jaundice
0.66 =head_danger =head_injury
0.66 =head_danger =speech
0.66 =phlegm =water_broke
0.66 =rigors_hard =shaking
0.66 =saddle_numb
0.66 =slow_breathing
0.66 ^ _ put
0.66 a _ lump
0.66 a bunch
0.66 bunch
0.66 bunch of
0.66 is com
0.66 my _ drank
0.66 on _ side
0.66 shak
0.66 short _ breath
0.66 the bathroom
0.66 ther a
0.66 to end
0.65 -baby
0.65 -felt _ -baby
0.65 -right
0.65 =bite_bad =face_droop
0.65 =blood_streak =swallowed_battery
0.65 =chest_lasting =soaking_pad
0.65 =dry_mouth
0.65 =ear_blood =eye_hit_bad
0.65 =fever =flank_pain
0.65 =hallucinating =withdrawal
0.65 =head_danger =rash
0.65 =heat_danger
0.65 =purple_rash
0.65 =radiates_groin
0.65 ^ _ was
0.65 ^ found
0.65 and the
0.65 bleed from
0.65 cant _ it
0.65 cant open
0.65 epipen
0.65 fell _ the
0.65 heart rac
0.65 my _ got
0.65 one side
0.65 swallow a
0.65 thigh
0.65 think
0.65 weird
0.65 wont _ up
0.64 =allergen =throat_tight
0.64 =barking_stridor =croup_cough
0.64 =bite_bad =shingles
0.64 =bite_bad =sting
0.64 =burn_severity =face_droop
0.64 =burn_severity =swallowed_battery
0.64 =calf =leg_swelling_one
0.64 =confused =hours_pain
0.64 =cut_by_accident =overdose_taken
0.64 =done_with_it =goodbye_note
0.64 =eye_bulge
0.64 =eye_hit_bad =sugar_low
0.64 =heat_danger =heat_exposure
0.64 =shaking
0.64 =snake =swelling
0.64 baby #
0.64 bottle
0.64 fall
0.64 feel like
0.64 hook
0.64 i _ raped
0.64 isnt -breath
0.64 my appendix
0.64 old wont
0.64 raped
0.64 temp is
0.64 temp of
0.64 there
0.64 think about
0.64 to _ and
0.64 was in
0.64 was raped
0.64 water broke
0.64 white and
0.64 with _ breath
0.63 =belly_hard =hernia_stuck
0.63 =belly_word =throbbing_lump
0.63 =bleeding_any =diarrhea
0.63 =cholinergic =drooling
0.63 =coughs_blood
0.63 =diarrhea =rectal_blood
0.63 =diarrhea =stool_blood
0.63 =fainted =refuses
0.63 =gas_smell =head_danger
0.63 =head_danger =young_baby
0.63 =hours_pain =soaking_pad
0.63 =hours_pain =vision_loss
0.63 =mouth_sores =rash
0.63 =pain_any =throbbing_lump
0.63 =severe_headache
0.63 =throbbing_lump
0.63 ^ think
0.63 a temp
0.63 and _ feel
0.63 and my
0.63 by
0.63 crush
0.63 drank
0.63 feel hot
0.63 floppy
0.63 hasnt
0.63 kitchen
0.63 minut and
0.63 my stomach
0.63 practice
0.63 remote
0.63 sense
0.63 snake bit
0.63 the size
0.63 to hurt
0.63 took #11+
0.63 was _ in
0.63 wheez
0.63 while runn
0.62 =a_lot =soaking_pad
0.62 =allergen =swelling_lips
0.62 =black_stool =chest_lasting
0.62 =breath_pauses =cannot_breathe
0.62 =burn_severity =fever
0.62 =calf =stab_shot
0.62 =cannot_move_side
0.62 =cannot_move_side =weak_one_side
0.62 =retractions
0.62 ^ _ child
0.62 ^ _ got
0.62 ^ they
0.62 and _ wont
0.62 and see
0.62 bad _ and
0.62 herself
0.62 my child
0.62 my water
0.62 no _ and
0.62 noise
0.62 one _ is
0.62 pale
0.62 pass _ at
0.62 put
0.62 start in
0.61 =allergen =rash
0.61 =animal_bite =burn_severity
0.61 =bite_bad =eye_pierced
0.61 =bite_bad =hernia_stuck
0.61 =bite_bad =swelling_throat
0.61 =bite_bad =vision_loss
0.61 =burn_severity =face_blisters
0.61 =carbon_monoxide =head_danger
0.61 =chemical_burn =chemical_strong
0.61 =co_words =suicidal
0.61 =deep_cut
0.61 =ear_swollen =swelling
0.61 =ear_wax =pale_clammy
0.61 =eye_area =eye_pierced
0.61 =fever =uti
0.61 =neck_swelling
0.61 =swelling_throat =throat_tight
0.61 =wont_feed
0.61 ^ _ stopp
0.61 and red
0.61 chest and
0.61 his _ and
0.61 i _ too
0.61 im dizzy
0.61 my thigh
0.61 n
0.61 now my
0.61 oxygen is
0.61 poison
0.61 she _ and
0.61 since yesterday
0.61 stabb
0.61 through my
0.61 was stabb
0.61 went
0.6 #11+ min
0.6 -hour
0.6 -in _ -hour
0.6 =allergen =overdose_taken
0.6 =bite_bad =stab_shot
0.6 =black_stool =hours_pain
0.6 =bleeding_any =ear_blood
0.6 =burn_severity =co_words
0.6 =chest_lasting =preterm_weeks
0.6 =dark_urine =itching
0.6 =dark_urine =pregnant
0.6 =dark_urine =preterm_weeks
0.6 =ear_blood
0.6 =elderly =speech
0.6 =eye_area =vision_loss
0.6 =eye_hit_bad =hit_hard
0.6 =fever =purple_word
0.6 =fever =wound_infected
0.6 =head_danger =tick
0.6 =headache =severe_headache
0.6 =headache =tick
0.6 =hours_pain =sudden
0.6 =legs_gone
0.6 =legs_gone =weak_legs
0.6 =pain_any =pale_clammy
0.6 =red_racing =wound_infected
0.6 =short_breath
0.6 =short_breath =wheeze_word
0.6 =testicle
0.6 =wheeze_word
0.6 =wont_swallow
0.6 ^ _ raccoon
0.6 ^ chok
0.6 a raccoon
0.6 and _ and
0.6 and _ sleepy
0.6 and i
0.6 bad _ on
0.6 chok on
0.6 clot
0.6 eaten
0.6 got into
0.6 is _ off
0.6 liv
0.6 magnet
0.6 of liv
0.6 off in
0.6 point _ liv
0.6 point of
0.6 raccoon
0.6 raccoon bit
0.6 say #99+
0.6 shock me
0.6 soft spot
0.6 sudden
0.6 thought of
0.6 took _ many
0.6 vomit
0.6 weak and
0.6 what _ point
0.6 whole
0.6 wks
0.59 =a_lot =eye_hit_bad
0.59 =a_lot =hours_pain
0.59 =belly_hit =fell_baby
0.59 =blister_any =burn_any
0.59 =born_part =eye_hit_bad
0.59 =chemical_word
0.59 =chest_lasting =unresponsive
0.59 =co_alarm
0.59 =confused =elderly
0.59 =confused =pale_clammy
0.59 =deep_cut =tendon_seen
0.59 =ear_pain =ear_swollen
0.59 =fall_any =fell_baby
0.59 =fell_baby =hit_hard
0.59 =fever =many_days
0.59 =fever =postpartum
0.59 =gangrene
0.59 =gangrene =pain_beyond
0.59 =gangrene =skin_black
0.59 =hours_pain =immunosuppressed
0.59 =pink_foam
0.59 =rash =sting
0.59 =swallow_trouble
0.59 =swallow_trouble =throat_tight
0.59 =swallow_trouble =wont_swallow
0.59 =tendon_seen
0.59 =throat_tight =wont_swallow
0.59 =wound =wound_infected
0.59 and _ dizzy
0.59 and _ of
0.59 and confus
0.59 blue
0.59 came back
0.59 dropp
0.59 explod
0.59 going
0.59 got shot
0.59 hard
0.59 has _ and
0.59 is _ up
0.59 limp
0.59 my hip
0.59 off _ the
0.59 pupil
0.59 push forward
0.59 she
0.59 tar
0.59 weak
0.59 wont _ and
0.58 =allergen =hives
0.58 =bite_bad =burn_big
0.58 =burn_severity =pregnant
0.58 =calf =clot_risk
0.58 =calf =swelling
0.58 =chemical_strong =cocaine
0.58 =chest_lasting =confused
0.58 =chest_lasting =vision_loss
0.58 =contractions =eye_hit_bad
0.58 =cut_by_accident =hit_hard
0.58 =days_many =swelling
0.58 =feels_sleepy =head_danger
0.58 =fever =heart_condition
0.58 =fever =purple_rash
0.58 =fever =shaking
0.58 =fever =wound
0.58 =headache =rash
0.58 =mouth_sores
0.58 =nail_word =stab_shot
0.58 =pain_any =severe_pain
0.58 =sudden
0.58 ^ _ wound
0.58 ^ took
0.58 after _ fall
0.58 all of
0.58 and _ keep
0.58 and _ rash
0.58 and hard
0.58 battery
0.58 bent _ a
0.58 down _ my
0.58 even
0.58 he cant
0.58 like coffee
0.58 now _ and
0.58 old is
0.58 say he
0.58 someth
0.58 tell me
0.58 took _ of
0.57 # min
0.57 #11+ time
0.57 =allergen =swelling_throat
0.57 =bleeding_any =fever
0.57 =blister_any =skin_peeling
0.57 =burn_severity =weak_legs
0.57 =eye_hit_bad =near_faint
0.57 =fall_any =head_danger
0.57 =head_danger =newborn
0.57 =heart_condition =valve_or_device
0.57 =hernia
0.57 =hernia =hernia_word
0.57 =pain_any =radiates_groin
0.57 =stroke_said
0.57 =stroke_said =stroke_word
0.57 =valve_or_device
0.57 ^ _ found
0.57 ^ _ soft
0.57 bad headache
0.57 bathroom
0.57 cant swallow
0.57 do _ still
0.57 electric shock
0.57 feel my
0.57 heart _ #99+
0.57 her _ is
0.57 huge
0.57 ive been
0.57 lip look
0.57 my _ put
0.57 now i
0.57 put his
0.57 rash that
0.57 she #
0.57 size
0.57 swell
0.57 three time
0.57 to _ myself
0.57 toddler was
0.57 too _ to
0.57 wrist
0.56 -slept -in
0.56 =allergen =head_danger
0.56 =bite_bad =deformed
0.56 =bite_bad =fever
0.56 =bladder_bowel_loss =urinary_stuck
0.56 =burn_any =deep_burn
0.56 =cannot_move_side =numb_any
0.56 =chest_lasting =priapism
0.56 =chest_lasting =self_harm_now
0.56 =chest_lasting =sting
0.56 =chest_lasting =weak_one_side
0.56 =cocaine =drugs_taken
0.56 =doom
0.56 =eye_area =rash
0.56 =eye_hit_bad =fall_any
0.56 =eye_hit_bad =hernia_stuck
0.56 =eye_hit_bad =needle_stick
0.56 =fever =heart_murmur_fever
0.56 =hernia_stuck =needle_stick
0.56 =hours_pain =priapism
0.56 =hours_pain =self_harm_now
0.56 =hours_pain =weak_one_side
0.56 =neck_swelling =swelling
0.56 =needle_stick
0.56 =numb_any =saddle_numb
0.56 =object_stuck
0.56 =radiates_groin =testicle
0.56 =swelling =tongue_swollen
0.56 =urinary_stuck
0.56 ^ _ fell
0.56 ^ _ keep
0.56 after a
0.56 and _ eye
0.56 and _ faint
0.56 and vomit
0.56 been
0.56 bottle of
0.56 down and
0.56 each
0.56 each breath
0.56 eliqui
0.56 got _ bad
0.56 grape
0.56 i broke
0.56 im bleed
0.56 lip
0.56 my whole
0.56 nonsense
0.56 of _ finger
0.56 she has
0.56 shingl _ my
0.56 short
0.56 size of
0.56 swollen and
0.56 talk nonsense
0.56 think _ broke
0.56 worst
0.55 =allergen =burn_severity
0.55 =bite_bad =numb_any
0.55 =bleeding_heavy =limb_injury
0.55 =blood_thinner
0.55 =bp_very_high =squeezing_word
0.55 =cannot_move_limb
0.55 =chest_lasting =contractions
0.55 =chest_lasting =no_urine
0.55 =chest_lasting =seizure_repeat
0.55 =child_got_pills =means_mentioned
0.55 =dark_urine
0.55 =deformed =fall_any
0.55 =diabetes =head_danger
0.55 =eye_hit_bad =severe_pain
0.55 =eye_hit_bad =vomiting_blood
0.55 =hours_pain =pregnant
0.55 =hours_pain =seizure_repeat
0.55 =jaundice
0.55 =limb_injury =pregnant
0.55 =making_swell
0.55 =making_swell =swelling
0.55 =means_at_hand
0.55 =pregnant =squeezing_word
0.55 =purple_rash =rash
0.55 =recent_travel
0.55 =severe_pain =squeezing_word
0.55 ^ sudden
0.55 an _ ago
0.55 and _ had
0.55 and _ heart
0.55 and _ hes
0.55 and _ im
0.55 breath
0.55 breath for
0.55 cant wake
0.55 chest hurt
0.55 clos
0.55 cut _ my
0.55 cut _ wrist
0.55 deep
0.55 hurt _ bad
0.55 i _ breathe
0.55 in his
0.55 jaw
0.55 may have
0.55 me _ night
0.55 my vision
0.55 my wrist
0.55 spasm
0.55 start _ my
0.55 the _ floor
0.55 voice
0.55 vomit and
0.55 water _ and
0.54 # _ pregnant
0.54 -all
0.54 -all -day
0.54 -had -a
0.54 =allergen =child_got_pills
0.54 =birth_now
0.54 =bite_bad =jaw_locked
0.54 =bleeding_any =long_bleed
0.54 =bleeding_heavy =scratched
0.54 =bleeding_heavy =wound
0.54 =burn_severity =means_mentioned
0.54 =cant_lie_flat
0.54 =chest_lasting =drowsy
0.54 =cold_limb =toes_cold
0.54 =confused =withdrawal
0.54 =cough =hurts_move
0.54 =coughs_blood =phlegm
0.54 =hallucinating
0.54 =head_danger =severe_headache
0.54 =headache =pregnant
0.54 =hernia_stuck
0.54 =lab_danger
0.54 =limp_refuses =unresponsive
0.54 =mouth_sores =skin_peeling
0.54 =numb_any
0.54 =pain_any =testicle
0.54 =short_breath =swelling
0.54 =tearing =tearing_trunk
0.54 =tearing_trunk
0.54 =toes_cold
0.54 a bad
0.54 a pound
0.54 alarm _ going
0.54 and _ vomit
0.54 back _ and
0.54 bleed after
0.54 blue and
0.54 both leg
0.54 cant
0.54 com
0.54 even after
0.54 feel dizzy
0.54 feel sick
0.54 got bleach
0.54 hes _ and
0.54 hurt so
0.54 i _ smoke
0.54 i cut
0.54 im throw
0.54 is bulg
0.54 jerk
0.54 push _ and
0.54 red blood
0.54 stuck
0.54 the _ side
0.54 the left
0.54 vision is
0.54 was _ and
0.54 with _ and
0.53 -breath -right
0.53 =bite_bad =dystonia
0.53 =bite_bad =eye_hit_bad
0.53 =blurry_vision =pregnant
0.53 =breath_pauses =burn_severity
0.53 =car_crash
0.53 =chest_lasting =speech
0.53 =clot_risk =days_many
0.53 =co_words =headache
0.53 =head_danger =hit_hard
0.53 =hoarse =smoke
0.53 =hours_pain =postpartum
0.53 =hurts_breathing
0.53 =near_faint
0.53 =one_eye =vision_loss
0.53 =pale_clammy =radiates
0.53 =swelling =swelling_now
0.53 =swelling =swelling_throat
0.53 =swelling_now
0.53 ^ _ stomach
0.53 a fight
0.53 a handful
0.53 and _ hot
0.53 and _ short
0.53 and say
0.53 are swell
0.53 back from
0.53 came
0.53 com out
0.53 dark pee
0.53 fast and
0.53 handful
0.53 handful of
0.53 have _ and
0.53 im going
0.53 into the
0.53 like #11+
0.53 look _ and
0.53 my oxygen
0.53 pale and
0.53 paus
0.53 shoot
0.53 snake _ me
0.53 stopp _ and
0.53 the tip
0.53 with each
0.52 =a_lot =bleeding_heavy
0.52 =allergen =plant_eaten
0.52 =appendix_pain =pain_any
0.52 =appendix_said =pain_any
0.52 =bite_bad =deep_cut
0.52 =bleeding_any =coughs_blood
0.52 =blister_any =deep_burn
0.52 =burn_severity =hernia_stuck
0.52 =cannot_move_side =half_body
0.52 =chest_lasting =face_droop
0.52 =child_got_pills =plant_eaten
0.52 =coughs_blood =eye_hit_bad
0.52 =diabetes =pale_clammy
0.52 =eye_hit_bad =long_bleed
0.52 =eye_hit_bad =soaking_pad
0.52 =eye_hit_bad =water_broke
0.52 =fever =rigors_hard
0.52 =half_body
0.52 =half_body =weak_one_side
0.52 =head_danger =smoke
0.52 =head_injury =hit_hard
0.52 =heart_condition =short_breath
0.52 =limp_refuses
0.52 =near_faint =sting
0.52 =plant_eaten
0.52 =purple_word
0.52 =red_racing
0.52 =self_harm_now =suicidal
0.52 =severe_headache =sudden
0.52 =swelling_lips =swelling_throat
0.52 =vomiting =young_baby
0.52 ^ everyone
0.52 and _ look
0.52 and his
0.52 black _ and
0.52 by a
0.52 can see
0.52 cant stop
0.52 chok me
0.52 contraction
0.52 cough up
0.52 dont
0.52 fingertip
0.52 he _ the
0.52 husband has
0.52 im short
0.52 in _ foot
0.52 is black
0.52 is blurry
0.52 my _ arm
0.52 my _ open
0.52 off _ fingertip
0.52 open and
0.52 purple
0.52 rat
0.52 rat poison
0.52 thi _ and
0.52 to breathe
0.52 went _ for
0.51 # _ with
0.51 -drink
0.51 =a_lot =swelling
0.51 =alcohol =confused
0.51 =blister_word =burn_any
0.51 =blood_streak =poison_swallowed
0.51 =burn_severity =no_urine
0.51 =burn_severity =turning_blue
0.51 =calf =ear_wax
0.51 =chest_lasting =gradual_numb
0.51 =chest_lasting =heart_condition
0.51 =cocaine
0.51 =deaf_sudden
0.51 =deaf_sudden =hours_pain
0.51 =deaf_sudden =sudden
0.51 =ear_swollen =pain_any
0.51 =edible_word
0.51 =eye_hit_bad =fever
0.51 =eye_hit_bad =vomiting
0.51 =face_droop =hours_pain
0.51 =fever =short_breath
0.51 =hanging_attempt
0.51 =head_danger =sting
0.51 =head_injury
0.51 =jaw_arm_sweat =pale_clammy
0.51 =leg_feet_swollen =short_breath
0.51 =means_mentioned =wound
0.51 =severe_weakness
0.51 =sugar_very_high
0.51 accidental
0.51 and _ cough
0.51 and _ leg
0.51 and _ throw
0.51 and its
0.51 and pass
0.51 bag is
0.51 bleach _ my
0.51 bleach in
0.51 bright
0.51 burst
0.51 cant breath
0.51 confus and
0.51 eyeball
0.51 faint
0.51 gett weaker
0.51 gush
0.51 he got
0.51 high fever
0.51 hurt myself
0.51 i cant
0.51 im _ and
0.51 inhal
0.51 is drowsy
0.51 know how
0.51 my mouth
0.51 of _ and
0.51 peanut and
0.51 rope
0.51 slurr
0.51 was _ the
0.51 weaker
0.51 wire
0.5 # minut
0.5 =a_lot =blister_any
0.5 =a_lot =cough
0.5 =belly_hard
0.5 =belly_hit =fall_height
0.5 =bleeding_any =hit_hard
0.5 =bleeding_heavy =long_bleed
0.5 =burn_severity =pale_clammy
0.5 =chest_lasting =wound
0.5 =clot_risk =postpartum
0.5 =confused =heat_exposure
0.5 =confused =shaking
0.5 =cough =pink_foam
0.5 =coughs_blood =pink_foam
0.5 =eye_hit_bad =overdose_taken
0.5 =eye_hit_bad =testicle
0.5 =fainted =fall_any
0.5 =fall_any =fall_height
0.5 =fall_height
0.5 =fall_height =hit_hard
0.5 =goodbye_note
0.5 =hours_pain =testicle
0.5 =inhaler_fails =short_breath
0.5 =jaw_locked =wound
0.5 =leg_swelling_one
0.5 =limp_leg
0.5 =no_injury =sudden
0.5 =pleuritic
0.5 =right_side
0.5 =squeezing_word =testicle
0.5 =thrown_back
0.5 and _ cant
0.5 and _ with
0.5 bare
0.5 be _ anymore
0.5 behind _ ear
0.5 bleed
0.5 bright _ blood
0.5 bright red
0.5 cant move
0.5 child
0.5 couldnt
0.5 dont _ if
0.5 end
0.5 eye is
0.5 foot is
0.5 i think
0.5 is _ swollen
0.5 kid _ is
0.5 like
0.5 like _ and
0.5 metal
0.5 mouth
0.5 my right
0.5 neck _ fever
0.5 nowhere
0.5 of a
0.5 of nowhere
0.5 out _ nowhere
0.5 pressure _ over
0.5 puk
0.5 read #11+
0.5 skin is
0.5 squeez
0.5 temp
0.5 testicle
0.5 those
0.5 those little
0.5 turn purple
0.5 up _ arm
0.49 -felt -the
0.49 -the -baby
0.49 =a_lot =co_words
0.49 =a_lot =suicidal
0.49 =baby_quiet =pregnant
0.49 =barking_stridor =chest_lasting
0.49 =bite_bad =head_danger
0.49 =bleeding_any =eye_hit_bad
0.49 =blister_any =eye_area
0.49 =blister_word =eye_area
0.49 =burn_severity =drug_named
0.49 =chest_tearing
0.49 =chest_tearing =tearing
0.49 =co_words =feels_sleepy
0.49 =cough =eye_hit_bad
0.49 =diabetes =sugar_very_high
0.49 =diarrhea_many
0.49 =eye_area =eye_bulge
0.49 =eye_hit_bad =leaking
0.49 =fever
0.49 =head_danger =swelling
0.49 =jaw_locked =pain_any
0.49 =limb_injury =preterm_weeks
0.49 =numb_any =weak_one_side
0.49 =severe_pain
0.49 =snake_bad =swelling
0.49 =vomiting =weight_loss
0.49 ^ _ went
0.49 ^ husband
0.49 ^ she
0.49 ^ someone
0.49 a _ in
0.49 accident
0.49 are _ hard
0.49 awake
0.49 breath and
0.49 brother
0.49 burn _ my
0.49 cant get
0.49 clammy
0.49 coffee ground
0.49 day and
0.49 ex
0.49 faint _ runn
0.49 faint while
0.49 for _ few
0.49 from _ remote
0.49 from hot
0.49 got spray
0.49 ground
0.49 i still
0.49 infant
0.49 into my
0.49 like _ ground
0.49 lip _ swell
0.49 look _ coffee
0.49 my _ sudden
0.49 n im
0.49 now im
0.49 of my
0.49 pas
0.49 read _ on
0.49 scream
0.49 son swallow
0.49 spray with
0.49 terrible
0.49 the remote
0.49 tired to
0.49 to the
0.49 tongue is
0.49 too tired
0.49 tylenol
0.49 vision _ blurry
0.49 with blood
0.48 #11+ year
0.48 -had
0.48 =a_lot =short_breath
0.48 =at_rest =short_breath
0.48 =baby_still =burn_severity
0.48 =baby_still =preterm_weeks
0.48 =belly_hard =belly_word
0.48 =birth_now =contractions
0.48 =bite_bad =eye_bulge
0.48 =bite_bad =hurts_move
0.48 =bladder_bowel_loss =chest_lasting
0.48 =bleeding_any =near_faint
0.48 =burn_severity =mouth_sores
0.48 =child_got_pills =eye_hit_bad
0.48 =child_got_pills =squeezing_word
0.48 =co_alarm =co_words
0.48 =co_words =dizzy
0.48 =co_words =refuses
0.48 =contractions =hours_pain
0.48 =days_many =postpartum
0.48 =discharge =postpartum
0.48 =dry_mouth =eye_hit_bad
0.48 =eye_area =eye_hit_bad
0.48 =eye_hit =eye_hit_bad
0.48 =fall_any =hip_fracture
0.48 =flashes_floaters
0.48 =hip_fracture
0.48 =hours_pain =one_eye
0.48 =leaking =postpartum
0.48 =postpartum =soaking_pad
0.48 =saddle_numb =weak_any
0.48 =saddle_numb =weak_legs
0.48 =screams_in_bouts
0.48 =severe_weakness =weak_any
0.48 =squeezing_word =upper_belly_pain
0.48 =wound_infected
0.48 ^ _ by
0.48 ^ _ hav
0.48 ^ havent
0.48 a grape
0.48 and _ chest
0.48 and _ is
0.48 and dry
0.48 and isnt
0.48 and talk
0.48 asthma attack
0.48 baby _ mov
0.48 black poop
0.48 bone
0.48 broke and
0.48 by the
0.48 clear
0.48 drain
0.48 face
0.48 gett _ and
0.48 hav _ seizure
0.48 in _ feet
0.48 is _ blue
0.48 is hot
0.48 it _ like
0.48 month _ has
0.48 my _ came
0.48 my _ stopp
0.48 my _ went
0.48 night but
0.48 of new
0.48 on _ grape
0.48 on _ right
0.48 pregnant #11+
0.48 puffer
0.48 smell _ and
0.48 speech is
0.48 sudden cant
0.48 sunken
0.48 swallow _ magnet
0.48 the light
0.48 the right
0.48 think _ hav
0.48 toe are
0.48 took _ much
0.47 -felt
0.47 =a_lot =pregnant
0.47 =a_lot =vaginal_bleeding
0.47 =a_lot =vomiting
0.47 =allergen =eye_pierced
0.47 =back_pain =fever
0.47 =bite_bad =new_medicine
0.47 =bp_high =head_danger
0.47 =burn_severity =vomiting
0.47 =calf =deformed
0.47 =chest_lasting =fast_breathing
0.47 =chest_lasting =now_at_rest
0.47 =chest_lasting =severe_pain
0.47 =drooling
0.47 =fainted =pregnant
0.47 =fever =head_danger
0.47 =fever =skin_peeling
0.47 =head_danger =vomiting
0.47 =hernia_stuck =hernia_word
0.47 =itching =pregnant
0.47 =itching =preterm_weeks
0.47 =leg_swelling_one =pain_any
0.47 =long_bleed
0.47 =long_bleed =priapism
0.47 =noisy_rest
0.47 =now_at_rest
0.47 =pale_clammy
0.47 =racing_heart
0.47 =severe_pain =trunk_pain
0.47 =spreading
0.47 =squeezing_word =sudden
0.47 =unresponsive =young_baby
0.47 ^ _ bit
0.47 ^ seizure
0.47 a _ hook
0.47 a fish
0.47 a tree
0.47 and _ pee
0.47 and ive
0.47 are _ and
0.47 around the
0.47 at _ table
0.47 baby lip
0.47 bitten
0.47 bitten by
0.47 black stool
0.47 chemical
0.47 chest _ tight
0.47 fish _ in
0.47 foam
0.47 from his
0.47 go
0.47 got
0.47 got _ off
0.47 gray
0.47 he was
0.47 heart pill
0.47 his chest
0.47 hook _ my
0.47 husband
0.47 im lighthead
0.47 in _ leg
0.47 is _ out
0.47 kill
0.47 kill myself
0.47 me _ i
0.47 my _ been
0.47 my _ turn
0.47 my mom
0.47 now fever
0.47 outside
0.47 pas out
0.47 say hes
0.47 she chok
0.47 so _ i
0.47 stick
0.47 stomach hurt
0.47 swallow
0.47 the _ is
0.47 turn _ and
0.47 two _ after
0.47 up blood
0.47 us
0.47 was pull
0.47 week _ feel
0.47 weight on
0.47 wife is
0.47 yellow and
0.46 #99+ _ chill
0.46 -pill
0.46 =abuse_danger =heat_exposure
0.46 =animal_bite =sting
0.46 =bite_bad =tendon_seen
0.46 =bleeding_any =pain_any
0.46 =born_now
0.46 =bp_medicine =child_got_pills
0.46 =bp_medicine =overdose_taken
0.46 =burn_severity =edible_word
0.46 =calf =means_mentioned
0.46 =chest_lasting =near_faint
0.46 =chest_lasting =postpartum
0.46 =child_got_pills =hypertension
0.46 =diabetes =vomiting
0.46 =drooling =pain_any
0.46 =eye_hit_bad =recent_surgery
0.46 =fall_any =fell
0.46 =fell
0.46 =fever =jaundice
0.46 =head_danger =severe_pain
0.46 =high_altitude
0.46 =hours_pain =near_faint
0.46 =hurts_move
0.46 =hypertension =overdose_taken
0.46 =indigestion_odd
0.46 =irregular_heart
0.46 =kid_breathing =short_breath
0.46 =limb_cold_pale
0.46 =liver_drug
0.46 =newborn =unresponsive
0.46 =not_looking
0.46 =pain_any =pain_beyond
0.46 =pain_any =pregnant
0.46 =possible_fracture =snake
0.46 =possible_fracture =snake_bad
0.46 =possible_fracture =wound_infected
0.46 =radiates =spreading
0.46 =rash =stiff_neck
0.46 =severe_headache =severe_pain
0.46 =severe_headache =worst_ever
0.46 =swelling_lips
0.46 =throat_tight
0.46 ^ ther
0.46 and _ not
0.46 and _ so
0.46 baby _ -breath
0.46 back and
0.46 breath _ a
0.46 broke
0.46 caught
0.46 caught in
0.46 crook
0.46 double
0.46 fight
0.46 flare
0.46 for _ minut
0.46 forward and
0.46 gun _ my
0.46 has been
0.46 hasnt -slept
0.46 head
0.46 her
0.46 higher
0.46 hurt people
0.46 husband cant
0.46 i _ i
0.46 is _ so
0.46 is crook
0.46 itch like
0.46 know if
0.46 leg is
0.46 like tar
0.46 lip are
0.46 my _ ear
0.46 my jaw
0.46 old got
0.46 out twice
0.46 she _ a
0.46 so weak
0.46 stopp my
0.46 swallow _ handful
0.46 then start
0.46 transplant
0.46 twice
0.46 under the
0.46 vision
0.46 was _ a
0.46 week old
0.45 #11+ _ with
0.45 =a_lot =blister_word
0.45 =a_lot =chest_lasting
0.45 =allergen =snake
0.45 =allergen =snake_bad
0.45 =bite_bad =burn_any
0.45 =bite_bad =drooling
0.45 =burn_severity =severe_pain
0.45 =cannot_breathe =chest_lasting
0.45 =confused =high_fever
0.45 =drooling =wont_swallow
0.45 =elderly =hours_pain
0.45 =eye_hit_bad =head_danger
0.45 =eye_hit_bad =head_injury
0.45 =eye_hit_bad =limb_bleeds
0.45 =eye_hit_bad =pale_clammy
0.45 =eye_hit_bad =sudden
0.45 =fall_hard =fall_height
0.45 =head_danger =high_fever
0.45 =hernia_stuck =pain_any
0.45 =hurts_breathing =pleuritic
0.45 =jaw_locked =muscle_cramps
0.45 =limb_bleeds
0.45 =limb_injury =toes_cold
0.45 =muscle_cramps
0.45 =postpartum =recent_surgery
0.45 =swelling =wound_infected
0.45 =swelling_lips =tongue_swollen
0.45 =vomiting
0.45 =vomiting_constantly
0.45 =worst_ever
0.45 ^ _ boyfriend
0.45 ^ _ pass
0.45 a magnet
0.45 and _ belly
0.45 and _ neck
0.45 and _ pain
0.45 and _ spasm
0.45 and bleed
0.45 and heart
0.45 and pull
0.45 boyfriend
0.45 c section
0.45 cant _ a
0.45 cough and
0.45 drunk
0.45 electric _ from
0.45 feel _ someth
0.45 grandma
0.45 in _ kitchen
0.45 in and
0.45 is going
0.45 it _ if
0.45 like someth
0.45 my _ face
0.45 my _ oxygen
0.45 my boyfriend
0.45 my speech
0.45 old _ into
0.45 rac
0.45 right side
0.45 section
0.45 shak and
0.45 smile
0.45 soft
0.45 stab
0.45 sweat
0.45 the _ told
0.45 the fall
0.45 tick bite
0.45 to _ out
0.45 want _ die
0.45 way _ than
0.45 we _ in
0.44 -crie
0.44 -she -crie
0.44 -when
0.44 -when _ -crie
0.44 =a_lot =burn_any
0.44 =a_lot =coughs_blood
0.44 =alcohol =wont_feed
0.44 =at_rest =chest_lasting
0.44 =baby =head_danger
0.44 =barking_stridor =noisy_rest
0.44 =belly_pain =upper_belly_pain
0.44 =bite_bad =eye_hit
0.44 =bleeding_any =cough
0.44 =blood_streak =fever
0.44 =burn_severity =chemical_burn
0.44 =burn_severity =drowning
0.44 =calf =limb_injury
0.44 =chest_lasting =shaking
0.44 =chest_pressure =radiates
0.44 =confused =diabetes
0.44 =croup_cough =noisy_rest
0.44 =done_with_it =means_at_hand
0.44 =eye_area =eye_hit
0.44 =eye_bulge =eye_red
0.44 =eye_hit
0.44 =eye_hit_bad =hours_pain
0.44 =eye_hit_bad =object_stuck
0.44 =fever =mouth_sores
0.44 =head_danger =high_altitude
0.44 =headache =severe_pain
0.44 =headache =worst_ever
0.44 =heart_condition =racing_heart
0.44 =hernia_stuck =object_stuck
0.44 =hives
0.44 =immunosuppressed
0.44 =means_mentioned =nail_word
0.44 =nail_word =pierced_through
0.44 =near_faint =pain_any
0.44 =numb_any =pain_any
0.44 =pain_any =right_side
0.44 =pierced_through =wound
0.44 =preterm_weeks =vaginal_bleeding
0.44 =rigors =skin_infection
0.44 =rigors_hard =withdrawal
0.44 =severe_pain =worst_ever
0.44 =shaking =withdrawal
0.44 =swelling =testicle
0.44 ^ _ cant
0.44 ^ _ gave
0.44 ^ tongue
0.44 a _ wire
0.44 a live
0.44 about to
0.44 and
0.44 and _ wake
0.44 and today
0.44 are bleed
0.44 be better
0.44 been _ all
0.44 been in
0.44 belly hurt
0.44 belly is
0.44 between _ shoulder
0.44 bite _ my
0.44 bone is
0.44 bruise _ his
0.44 cough _ blood
0.44 crazy
0.44 droop
0.44 ear infection
0.44 even _ the
0.44 fire and
0.44 goodbye
0.44 hasnt _ -in
0.44 hemophilia and
0.44 his _ look
0.44 insulin _ mistake
0.44 insulin by
0.44 is _ like
0.44 is full
0.44 keep dropp
0.44 lighthead
0.44 much _ by
0.44 my _ and
0.44 my _ just
0.44 nail gun
0.44 neck and
0.44 no -tear
0.44 not _ -up
0.44 one _ and
0.44 pod
0.44 rattlesnake
0.44 shock _ a
0.44 squeaky
0.44 stool and
0.44 stuck _ my
0.44 sweaty and
0.44 they _ my
0.44 think my
0.44 throw up
0.44 thrown
0.44 to my
0.44 to pas
0.44 too _ insulin
0.44 wake
0.44 would _ better
0.44 would be
0.43 #99+ _ #99+
0.43 #99+ wont
0.43 -diaper
0.43 -fade
0.43 -wet
0.43 -wet -diaper
0.43 =a_lot =carbon_monoxide
0.43 =arm_hand_pain =pale_clammy
0.43 =baby =many_days
0.43 =baby_quiet =hours_pain
0.43 =battery_word =child_got_pills
0.43 =battery_word =swallowed_battery
0.43 =bite_bad =high_fever
0.43 =bleeding_any =chest_lasting
0.43 =bleeding_any =fight_blow
0.43 =bleeding_heavy =soaking_pad
0.43 =blister_any =face_blisters
0.43 =blister_word =face_blisters
0.43 =blood_streak =calf
0.43 =blurry_vision =pain_any
0.43 =bp_high
0.43 =bp_medicine =swelling_throat
0.43 =burn_severity =cold_exposure
0.43 =chest_lasting =overdose_taken
0.43 =chest_tearing =tearing_trunk
0.43 =child_bruises
0.43 =confused =sudden
0.43 =cramps =pregnant
0.43 =dystonia =new_medicine
0.43 =eye_hit_bad =sugar_extreme
0.43 =eye_hit_bad =vaginal_bleeding
0.43 =eye_red =fever
0.43 =face_droop =weak_one_side
0.43 =fever =kidney_infection
0.43 =fever =tick
0.43 =fight_blow =head_danger
0.43 =hours_pain =short_breath
0.43 =kidney_infection
0.43 =kidney_infection =uti
0.43 =long_bleed =pain_any
0.43 =one_side_belly =pregnant
0.43 =pain_any =pleuritic
0.43 =postpartum
0.43 =weak_breathing
0.43 ^ _ friend
0.43 ^ _ stabb
0.43 ^ son
0.43 ^ vomit
0.43 and _ down
0.43 and _ stop
0.43 and eye
0.43 and painful
0.43 blood sugar
0.43 calf is
0.43 cant bend
0.43 daughter has
0.43 diabetic _ is
0.43 discharge and
0.43 dog bit
0.43 ear _ bleed
0.43 everywhere
0.43 face and
0.43 feel tight
0.43 fell and
0.43 hand finger
0.43 havent
0.43 his _ is
0.43 hour ago
0.43 hurt and
0.43 i _ swallow
0.43 i stopp
0.43 inhal smoke
0.43 is breath
0.43 is cough
0.43 is over
0.43 kidney infection
0.43 like red
0.43 minut
0.43 mumbl
0.43 new floater
0.43 of _ floater
0.43 off _ #
0.43 on eliqui
0.43 on purpose
0.43 out at
0.43 pain is
0.43 privat
0.43 purpose
0.43 red _ and
0.43 right _ wont
0.43 say _ just
0.43 severe
0.43 stopp breath
0.43 talk
0.43 that _ -fade
0.43 the _ way
0.43 throat _ and
0.43 time and
0.43 up and
0.43 walk _ the
0.43 week _ has
0.43 whole bottle
0.43 worst headache
0.43 wrong way
0.42 #11+ _ no
0.42 #99+ with
0.42 -baby -move
0.42 -move
0.42 =a_lot =wound
0.42 =allergen =edible_word
0.42 =belly_word =upper_belly_pain
0.42 =bite_bad =swallow_trouble
0.42 =bite_bad =throat_closing
0.42 =bite_bad =wont_swallow
0.42 =bleeding_any =bleeds_a_lot
0.42 =bleeds_a_lot
0.42 =bleeds_a_lot =eye_hit_bad
0.42 =blood_thinner =chest_lasting
0.42 =blood_thinner =eye_hit_bad
0.42 =blood_thinner =long_bleed
0.42 =blurry_vision =double_vision
0.42 =bp_high =headache
0.42 =burn_severity =drowsy
0.42 =calf =eye_hit_bad
0.42 =calf =fever
0.42 =chest_lasting =urinary_stuck
0.42 =clot_risk =leg_swelling_one
0.42 =co_words =gas_smell
0.42 =double_vision
0.42 =double_vision =eye_hit_bad
0.42 =drug_named
0.42 =eye_hit_bad =immunosuppressed
0.42 =eye_hit_bad =injection_joint
0.42 =eye_hit_bad =sugar_very_low
0.42 =eye_hit_bad =swelling
0.42 =eye_hit_bad =weak_legs
0.42 =face_blisters =rash
0.42 =fainted =not_eating_days
0.42 =head_danger =heat_exposure
0.42 =head_danger =sudden
0.42 =head_danger =unequal_pupils
0.42 =heart_condition =hours_pain
0.42 =heat_exposure =vomiting
0.42 =hours_pain =radiates_groin
0.42 =hours_pain =squeezing_word
0.42 =limb_injury =wound_infected
0.42 =long_bleed =very_fast_pulse
0.42 =newborn =vomiting
0.42 =not_eating_days
0.42 =one_side_belly
0.42 =one_side_belly =pain_any
0.42 =radiates_groin =squeezing_word
0.42 =swelling_lips =swelling_now
0.42 =swelling_throat =throat_closing
0.42 =throat_closing
0.42 =throat_closing =throat_tight
0.42 =trunk_pain =upper_belly_pain
0.42 =unequal_pupils
0.42 ^ _ his
0.42 ^ pain
0.42 a sentence
0.42 alarm is
0.42 alive
0.42 and _ like
0.42 breath but
0.42 burn _ face
0.42 can _ the
0.42 dad collaps
0.42 diarrhea
0.42 feel faint
0.42 finish _ sentence
0.42 finish a
0.42 going off
0.42 got stabb
0.42 had an
0.42 has _ fever
0.42 hes cough
0.42 im _ pad
0.42 im see
0.42 is rac
0.42 jaw lock
0.42 just faint
0.42 just had
0.42 kick today
0.42 me and
0.42 mixed
0.42 my _ neck
0.42 of breath
0.42 over _ and
0.42 peel off
0.42 popp out
0.42 pull
0.42 sentence
0.42 then
0.42 throw
0.42 to kill
0.42 took _ tylenol
0.42 very
0.42 want _ be
0.42 was fine
0.42 way _ my
0.42 with _ headache
0.41 -day
0.41 =a_lot =speech
0.41 =allergen =near_faint
0.41 =bite_bad =burn_severity
0.41 =bite_bad =hip_hurts
0.41 =black_stool =head_danger
0.41 =bleeding_any =limb_bleeds
0.41 =bleeding_any =vaginal_bleeding
0.41 =blood_streak =leg_swelling_one
0.41 =bluish =short_breath
0.41 =blurry_vision
0.41 =born_now =born_part
0.41 =born_now =contractions
0.41 =born_now =eye_hit_bad
0.41 =burn_severity =head_danger
0.41 =burn_severity =purple_word
0.41 =calf =wound
0.41 =chest_any
0.41 =chest_lasting =croup_cough
0.41 =chest_lasting =long_bleed
0.41 =chest_lasting =numb_any
0.41 =deep_cut =deformed
0.41 =deformed =tendon_seen
0.41 =drooling =swallow_trouble
0.41 =drooling =throat_tight
0.41 =eye_hit_bad =fight_blow
0.41 =eye_hit_bad =pain_beyond
0.41 =fast_breathing
0.41 =fast_breathing =short_breath
0.41 =head_danger =pale_clammy
0.41 =hernia_stuck =swelling
0.41 =hernia_word
0.41 =hip_hurts =neck_pain
0.41 =jaw_locked =throat_sore
0.41 =joint_hot =wound_infected
0.41 =limb_injury =numb_any
0.41 =limb_injury =waters_said
0.41 =limp_leg =limp_refuses
0.41 =pain_any =upper_belly_pain
0.41 =plant_eaten =poison_swallowed
0.41 =pregnant =seizure
0.41 =radiates =squeezing_word
0.41 =rash =swelling
0.41 =swelling =swelling_lips
0.41 =vomiting =vomiting_constantly
0.41 =vomiting_constantly =weight_loss
0.41 ^ _ drank
0.41 ^ _ pregnant
0.41 ^ stroke
0.41 a nail
0.41 alarm
0.41 and _ has
0.41 and _ stomach
0.41 and hit
0.41 and more
0.41 and ther
0.41 arm and
0.41 behind the
0.41 belly
0.41 boyfriend _ me
0.41 break
0.41 cant _ down
0.41 chopp _ in
0.41 chopp off
0.41 cough _ pink
0.41 dog _ my
0.41 dryer
0.41 everyone _ be
0.41 everyone would
0.41 fell in
0.41 fever _ my
0.41 finger _ chopp
0.41 going up
0.41 got chopp
0.41 havent -peed
0.41 heart _ skipp
0.41 i _ an
0.41 im _ ill
0.41 in _ stomach
0.41 in _ tub
0.41 is _ and
0.41 is yellow
0.41 ive
0.41 left
0.41 like _ time
0.41 me last
0.41 my _ bag
0.41 my _ i
0.41 nitro
0.41 rock
0.41 she _ fine
0.41 she breath
0.41 so
0.41 soak _ pad
0.41 son _ is
0.41 stabb _ the
0.41 stabb in
0.41 stroke _ went
0.41 the dryer
0.41 the tub
0.41 threaten
0.41 up pink
0.41 was under
0.41 we feel
0.41 with fever
0.41 woke up
0.4 #11+ _ she
0.4 -baby _ since
0.4 <two <week
0.4 =a_lot =head_danger
0.4 =allergen =wheeze_word
0.4 =belly_hit =belly_word
0.4 =belly_hit =pregnant
0.4 =belly_word =hit_hard
0.4 =black_stool =dizzy
0.4 =blood_streak =child_got_pills
0.4 =burn_severity =eye_area
0.4 =burn_severity =limp_refuses
0.4 =cannot_breathe =slow_breathing
0.4 =chest_lasting =drugs_taken
0.4 =chest_lasting =hernia_stuck
0.4 =chest_lasting =jaundice
0.4 =chest_lasting =short_breath
0.4 =dark_urine =eye_hit_bad
0.4 =device_alarm =device_shock
0.4 =device_shock
0.4 =device_shock =heart_condition
0.4 =device_shock =valve_or_device
0.4 =diarrhea =eye_hit_bad
0.4 =done_with_it =suicidal
0.4 =drug_named =rash
0.4 =ear_wax =limb_cold_pale
0.4 =eye_area =sudden
0.4 =eye_hit_bad =upper_belly_pain
0.4 =fainted =hit_hard
0.4 =fall_hard
0.4 =goodbye_note =suicidal
0.4 =gun_pointed
0.4 =gun_pointed =means_mentioned
0.4 =harm_others =wound
0.4 =head_danger =pregnant
0.4 =hernia_word =pain_any
0.4 =hit_hard =pregnant
0.4 =hoarse =swelling
0.4 =jaw_locked =phlegm
0.4 =jaw_locked =tetanus_due
0.4 =mania_psychosis
0.4 =many_days =short_breath
0.4 =means_mentioned
0.4 =no_injury
0.4 =postpartum_smell =recent_surgery
0.4 =projectile
0.4 =projectile =vomiting
0.4 =projectile =young_baby
0.4 =racing_heart =shaking
0.4 =seizure =unresponsive
0.4 =tia_resolved =vaginal_bleeding
0.4 =wakes
0.4 ^ _ defibrillator
0.4 ^ _ took
0.4 ^ _ used
0.4 ^ gunshot
0.4 a temperature
0.4 and _ he
0.4 and no
0.4 and purple
0.4 and sticky
0.4 bit my
0.4 black _ sticky
0.4 breath _ and
0.4 by accident
0.4 cant finish
0.4 cleaner
0.4 defibrillator
0.4 ever
0.4 gett _ since
0.4 gun at
0.4 gunshot
0.4 hand and
0.4 hard _ breathe
0.4 has _ temperature
0.4 hav _ stroke
0.4 have _ a
0.4 have the
0.4 head and
0.4 i used
0.4 im confus
0.4 is cold
0.4 is swell
0.4 light _ a
0.4 lip _ blue
0.4 my defibrillator
0.4 my drink
0.4 neck _ and
0.4 no _ -when
0.4 noth
0.4 now its
0.4 open my
0.4 out in
0.4 point _ gun
0.4 point a
0.4 puls
0.4 smile is
0.4 so swollen
0.4 sticky
0.4 stop
0.4 temperature
0.4 temperature _ #99+
0.4 temperature of
0.4 they found
0.4 thought
0.4 to stab
0.4 took _ and
0.4 want _ stab
0.39 -slept
0.39 -woken
0.39 -woken -up
0.39 =a_lot =preterm_weeks
0.39 =abuse_danger =means_mentioned
0.39 =alcohol =chemical_word
0.39 =allergen =dizzy
0.39 =allergen =speech
0.39 =arm_hand_pain =jaw_arm_sweat
0.39 =baby_still =chest_lasting
0.39 =barking_stridor =cholinergic
0.39 =barking_stridor =drooling
0.39 =belly_hit =deformed
0.39 =belly_hit =preterm_weeks
0.39 =bite_bad =throat_tight
0.39 =bleeding_any
0.39 =bluish =limb_injury
0.39 =both_legs =weak_legs
0.39 =bp_medicine =tongue_swollen
0.39 =burn_severity =calf
0.39 =burn_severity =long_bleed
0.39 =cannot_move_limb =weak_one_side
0.39 =car_crash =hit_hard
0.39 =chest_lasting =getting_worse
0.39 =clot_risk =immunosuppressed
0.39 =cold_limb =limb_cold_pale
0.39 =dizzy =sting
0.39 =drooling =throat_sore
0.39 =eye_hit =eye_pierced
0.39 =eye_hit_bad =poison_swallowed
0.39 =eye_hit_bad =right_side
0.39 =eye_hit_bad =speech
0.39 =fever =pain_any
0.39 =fight_blow =head_injury
0.39 =harm_others =mania_psychosis
0.39 =head_danger =sugar_very_high
0.39 =head_danger =worst_ever
0.39 =headache =preterm_weeks
0.39 =high_fever =stiff_neck
0.39 =hit_hard =preterm_weeks
0.39 =hours_pain =long_bleed
0.39 =hypertension =swelling_throat
0.39 =hypertension =tongue_swollen
0.39 =jaw_locked =nail_word
0.39 =jelly_stool
0.39 =ketone_breath
0.39 =ketone_breath =thirsty
0.39 =leg_swelling_one =swelling
0.39 =means_at_hand =means_mentioned
0.39 =pain_any =poison_swallowed
0.39 =pale_clammy =squeezing_word
0.39 =pregnant =trunk_pain
0.39 =speech =speech_garbled
0.39 =speech_garbled
0.39 =sugar_very_high =vomiting
0.39 =wont_feed =young_baby
0.39 ^ _ has
0.39 ^ _ help
0.39 ^ her
0.39 ^ pressure
0.39 a _ minut
0.39 a high
0.39 abortion
0.39 and _ head
0.39 and _ stiff
0.39 are weak
0.39 arm _ bent
0.39 bad _ cant
0.39 bad i
0.39 bitten _ a
0.39 blood is
0.39 bucket
0.39 burn on
0.39 chemo
0.39 dog _ me
0.39 down there
0.39 drank antifreeze
0.39 eye got
0.39 flew
0.39 friend
0.39 gun _ in
0.39 gun is
0.39 have _ plan
0.39 have an
0.39 havent _ -the
0.39 headach and
0.39 headache and
0.39 her _ on
0.39 hes breath
0.39 his hand
0.39 hook in
0.39 hour _ it
0.39 i _ -felt
0.39 i _ faint
0.39 i _ lisinopril
0.39 i _ think
0.39 i walk
0.39 im shak
0.39 in _ hand
0.39 in labor
0.39 into _ tree
0.39 into a
0.39 is droop
0.39 is pull
0.39 is white
0.39 jelly
0.39 jump
0.39 just got
0.39 just sitt
0.39 keep think
0.39 like a
0.39 mouth and
0.39 much insulin
0.39 my _ of
0.39 my _ since
0.39 my insulin
0.39 my kidney
0.39 plan and
0.39 pool _ cough
0.39 red and
0.39 shut
0.39 smile _ crook
0.39 someth is
0.39 stick _ of
0.39 stick out
0.39 that dont
0.39 to jump
0.39 toddler is
0.39 was
0.39 week _ with
0.39 without -me
0.38 # yr
0.38 #11+ _ im
0.38 -wak
0.38 -wak -up
0.38 =adrenal =weak_any
0.38 =alcohol =unresponsive
0.38 =baby =no_urine
0.38 =belly_hit =drowning
0.38 =bite_bad =neck_swelling
0.38 =bite_bad =recent_infection
0.38 =bleeding_any =head_danger
0.38 =blood_streak =red_racing
0.38 =burn_any =chemical_burn
0.38 =burn_any =chemical_word
0.38 =burn_severity =postpartum
0.38 =cannot_move_limb =limp_leg
0.38 =chest_lasting =right_side
0.38 =chest_lasting =rigors_hard
0.38 =cholinergic =pain_any
0.38 =confused =fall_any
0.38 =deaf_sudden =hearing
0.38 =deep_burn =skin_peeling
0.38 =diabetes =gangrene
0.38 =diabetes =pain_beyond
0.38 =diabetes =skin_black
0.38 =dialysis =missed_dialysis
0.38 =drowning =fall_any
0.38 =drowning =hit_hard
0.38 =eye_area =hours_pain
0.38 =eye_hit_bad =one_eye
0.38 =eye_hit_bad =racing_heart
0.38 =eye_hit_bad =sting
0.38 =fainted =fight_blow
0.38 =fever =hip_hurts
0.38 =fever =joint_hot
0.38 =head_danger =shaking
0.38 =head_danger =stiff_neck
0.38 =head_danger =weight_loss
0.38 =hearing =hours_pain
0.38 =hearing =sudden
0.38 =heat_exposure =speech
0.38 =hip_hurts =numb_any
0.38 =hit_hard =pain_any
0.38 =hours_pain =many_days
0.38 =hurts_breathing =pain_any
0.38 =jaw_arm_sweat
0.38 =kidney_disease =missed_dialysis
0.38 =leaking =water_broke
0.38 =making_swell =swelling_lips
0.38 =means_mentioned =stab_shot
0.38 =missed_dialysis
0.38 =nausea =squeezing_word
0.38 =neck_swelling =tooth
0.38 =new_baby
0.38 =new_baby =postpartum
0.38 =overdose_taken =squeezing_word
0.38 =pain_any =recent_surgery
0.38 =pain_beyond =squeezing_word
0.38 =red_racing =streak_up
0.38 =sting =tick
0.38 =streak_up
0.38 =streak_up =wound_infected
0.38 =unresponsive =wont_feed
0.38 =vomiting_constantly =young_baby
0.38 ^ accidental
0.38 ^ pass
0.38 ^ postpartum
0.38 a _ now
0.38 a battery
0.38 accidental _ my
0.38 and _ been
0.38 and _ mouth
0.38 and _ thrown
0.38 and _ voice
0.38 at breakfast
0.38 been _ up
0.38 behind it
0.38 button
0.38 calm
0.38 cant catch
0.38 catch _ breath
0.38 end _ thi
0.38 face _ droop
0.38 fever _ chill
0.38 full _ blood
0.38 goe
0.38 goe _ when
0.38 grabb
0.38 hasnt -peed
0.38 havent -felt
0.38 him out
0.38 hot and
0.38 hurt to
0.38 i _ off
0.38 in at
0.38 is limp
0.38 is swollen
0.38 it _ weekend
0.38 it thi
0.38 leg _ swollen
0.38 life
0.38 look like
0.38 month _ wont
0.38 my _ after
0.38 my _ pill
0.38 my _ yo
0.38 my _ yr
0.38 my fingertip
0.38 nail _ week
0.38 now _ cant
0.38 old with
0.38 on _ wrist
0.38 out
0.38 plu
0.38 poop and
0.38 pregnant _ week
0.38 pressure #99+
0.38 put _ hand
0.38 red _ going
0.38 say she
0.38 see double
0.38 someth _ in
0.38 stand
0.38 stiff and
0.38 stomach is
0.38 straight
0.38 the _ are
0.38 the couch
0.38 the pool
0.38 took
0.38 wrist and
0.37 #11+ minut
0.37 -in
0.37 -peed -in
0.37 =a_lot =near_faint
0.37 =a_lot =rash
0.37 =acts_drunk
0.37 =acts_drunk =alcohol
0.37 =amputated =eye_hit_bad
0.37 =at_rest =racing_heart
0.37 =belly_hit =hip_fracture
0.37 =belly_pain =severe_pain
0.37 =belly_word =severe_pain
0.37 =bite_bad =wound
0.37 =black_stool =fainted
0.37 =bladder_bowel_loss =pain_any
0.37 =bleeding_any =fall_any
0.37 =bleeding_heavy =limb_bleeds
0.37 =blood_streak =spreading
0.37 =blurry_vision =chest_lasting
0.37 =blurry_vision =head_danger
0.37 =blurry_vision =headache
0.37 =blurry_vision =preterm_weeks
0.37 =burn_severity =chest_any
0.37 =burn_severity =radiates
0.37 =car_crash =pain_any
0.37 =chest_lasting =cut_by_accident
0.37 =chest_lasting =eye_hit_bad
0.37 =clot_risk =hours_pain
0.37 =copd
0.37 =days_many =mouth_sores
0.37 =days_many =young_baby
0.37 =dentist =soaking_pad
0.37 =dry_mouth =no_urine
0.37 =elderly =unresponsive
0.37 =eye_area =stab_shot
0.37 =fainted =racing_heart
0.37 =fever =scratched
0.37 =grunting
0.37 =head_danger =no_urine
0.37 =headache =postpartum
0.37 =hernia =hernia_stuck
0.37 =hernia_stuck =hours_pain
0.37 =high_fever =pain_any
0.37 =low_mood =suicidal
0.37 =moved_right =one_side_belly
0.37 =newborn =wont_feed
0.37 =poison_contact
0.37 =radiates =scratched
0.37 =recent_infection =swelling
0.37 =recent_surgery =wound_infected
0.37 =soaking_pad =vaginal_bleeding
0.37 =tearing
0.37 =young_baby
0.37 ^ _ month
0.37 ^ _ see
0.37 a _ battery
0.37 a _ bite
0.37 a _ headache
0.37 a dirty
0.37 a sudden
0.37 after my
0.37 all over
0.37 and _ confus
0.37 and _ funny
0.37 are blue
0.37 arent
0.37 awful
0.37 baby _ blue
0.37 baby _ kick
0.37 baby _ time
0.37 baby turn
0.37 baby wont
0.37 breath _ my
0.37 breath even
0.37 broke my
0.37 came out
0.37 cant _ his
0.37 cell and
0.37 do it
0.37 fever _ and
0.37 for over
0.37 forehead
0.37 garage
0.37 gave _ baby
0.37 gonna
0.37 grunt
0.37 has bloody
0.37 has hemophilia
0.37 he had
0.37 heart _ is
0.37 her wrist
0.37 hip
0.37 hurt like
0.37 i _ sick
0.37 i breathe
0.37 i got
0.37 in _ garage
0.37 is _ #99+
0.37 is slurr
0.37 isnt _ -right
0.37 just _ and
0.37 keep
0.37 kill my
0.37 like crazy
0.37 magnet from
0.37 me _ hurt
0.37 mom
0.37 my _ into
0.37 my _ isnt
0.37 my _ overdos
0.37 my _ took
0.37 now _ cough
0.37 of _ my
0.37 on fire
0.37 piece
0.37 piece of
0.37 pressure _ my
0.37 rattlesnake _ my
0.37 sharp
0.37 she seem
0.37 sickle _ and
0.37 side _ my
0.37 so _ im
0.37 son _ hemophilia
0.37 speech _ slurr
0.37 spray
0.37 swell _ my
0.37 tender
0.37 terrible headache
0.37 that _ like
0.37 that look
0.37 the garage
0.37 the other
0.37 the wound
0.37 through _ foot
0.37 time the
0.37 toe _ cold
0.37 took viagra
0.37 voice is
0.37 when _ breathe
0.37 with copd
0.37 wrote
0.36 -#11+ -hour
0.36 -in -#11+
0.36 -peed _ -#11+
0.36 <the _ <two
0.36 =a_lot =headache
0.36 =after_hard_exercise =dark_urine
0.36 =allergen =swelling_now
0.36 =allergen =vomiting
0.36 =bite_bad =vomiting
0.36 =bleeding_any =spits_clots
0.36 =blood_streak =wound_infected
0.36 =blow_ribs
0.36 =burn_severity =chest_lasting
0.36 =burn_severity =headache
0.36 =chest_any =chest_lasting
0.36 =clot_risk =postpartum_smell
0.36 =confused =new_confusion
0.36 =deformed =sudden
0.36 =diabetes =wound_infected
0.36 =dystonia =jaw_locked
0.36 =dystonia =muscle_cramps
0.36 =eye_area =unresponsive
0.36 =eye_hit_bad =eye_pain
0.36 =eye_hit_bad =spits_clots
0.36 =eye_hit_bad =wound_infected
0.36 =fainted =head_danger
0.36 =fall_hard =fell_baby
0.36 =fever =neck_swelling
0.36 =head_danger =squeezing_word
0.36 =head_danger =vomiting_constantly
0.36 =hours_pain =now_at_rest
0.36 =hurts_move =severe_weakness
0.36 =hurts_move =stiff_neck
0.36 =immunosuppressed =pain_any
0.36 =indigestion_odd =pale_clammy
0.36 =limb_cold_pale =toes_cold
0.36 =liver_drug =overdose_taken
0.36 =long_bleed =soaking_pad
0.36 =near_faint =slow_heart
0.36 =near_faint =vision_loss
0.36 =new_confusion
0.36 =no_urine =pregnant
0.36 =pain_any =priapism
0.36 =phlegm =pink_foam
0.36 =projectile =vomiting_constantly
0.36 =speech =weak_one_side
0.36 =spits_clots
0.36 =swelling
0.36 =urinary_stuck_long
0.36 ^ _ stool
0.36 ^ water
0.36 after the
0.36 all _ a
0.36 an _ and
0.36 an edible
0.36 and _ hurt
0.36 and _ on
0.36 and _ scream
0.36 and _ since
0.36 and _ turn
0.36 and not
0.36 and numb
0.36 area
0.36 as a
0.36 bare pee
0.36 bleed _ the
0.36 blood and
0.36 boyfriend chok
0.36 broke _ #11+
0.36 broke at
0.36 by _ bat
0.36 cant _ water
0.36 child has
0.36 chok _ a
0.36 couch
0.36 deep hole
0.36 down
0.36 down over
0.36 drool
0.36 edible
0.36 feel _ a
0.36 few minut
0.36 for hour
0.36 fork
0.36 furnace
0.36 gasp
0.36 have had
0.36 headache _ see
0.36 hes _ a
0.36 hes _ to
0.36 hit _ head
0.36 hour and
0.36 i _ and
0.36 i _ cant
0.36 i _ see
0.36 im cough
0.36 in _ at
0.36 insulin pump
0.36 is _ sleepy
0.36 is miss
0.36 jaw _ lock
0.36 light _ my
0.36 like _ going
0.36 like thi
0.36 lung
0.36 lying
0.36 make a
0.36 min ago
0.36 morn and
0.36 mov up
0.36 my _ fever
0.36 my lung
0.36 no sense
0.36 now _ is
0.36 now she
0.36 numb and
0.36 of _ sudden
0.36 off
0.36 on _ couch
0.36 on _ left
0.36 on warfarin
0.36 out and
0.36 over and
0.36 pesticide
0.36 rate is
0.36 since _ morn
0.36 splash
0.36 stiff _ and
0.36 stop bleed
0.36 suck
0.36 suck in
0.36 the _ he
0.36 the house
0.36 the worst
0.36 them
0.36 throbb
0.36 tile
0.36 tongue feel
0.36 tub
0.36 water _ at
0.36 wave
0.36 with _ temp
0.36 with pesticide
0.36 wont move
0.36 worse every
0.35 =a_lot =flashes_floaters
0.35 =again_fainted =chest_lasting
0.35 =again_fainted =hours_pain
0.35 =amputated =cut_by_accident
0.35 =autism_word =seizure
0.35 =back_pain =belly_word
0.35 =belly_hard =chest_lasting
0.35 =belly_hit =fall_hard
0.35 =belly_word =vomiting
0.35 =black_stool =near_faint
0.35 =bleeding_any =vomiting
0.35 =bp_very_high =head_danger
0.35 =burn_any =electric
0.35 =burn_severity =frostbite
0.35 =burn_severity =saddle_numb
0.35 =burn_severity =short_breath
0.35 =chemical_burn =cocaine
0.35 =chemical_word =pain_any
0.35 =chest_any =radiates
0.35 =chest_lasting =flashes_floaters
0.35 =chest_lasting =hallucinating
0.35 =chest_lasting =swelling_throat
0.35 =clot_risk =pain_any
0.35 =clot_risk =wound_infected
0.35 =cold_limb =frostbite
0.35 =confused =feels_incredible
0.35 =days_many =unresponsive
0.35 =dizzy =soaking_pad
0.35 =ear_pain =swelling
0.35 =ear_wax =toes_cold
0.35 =eye_area =scratched
0.35 =eye_area =wound
0.35 =eye_hit_bad =uti
0.35 =eye_red =swelling
0.35 =fall_any =fall_hard
0.35 =fall_hard =hit_hard
0.35 =feels_incredible
0.35 =feels_incredible =hallucinating
0.35 =feels_incredible =withdrawal
0.35 =frostbite
0.35 =head_danger =postpartum
0.35 =head_danger =rigors
0.35 =head_danger =soaking_pad
0.35 =head_injury =vomiting
0.35 =headache =high_altitude
0.35 =high_altitude =vomiting
0.35 =hours_pain =wakes
0.35 =immunosuppressed =squeezing_word
0.35 =legs_gone =numb_any
0.35 =nerve_muscle
0.35 =one_side_belly =right_side
0.35 =pierced_through =stab_shot
0.35 =pregnant =waters_said
0.35 =radiates_groin =severe_pain
0.35 =recent_surgery =sudden
0.35 =recent_travel =tropics
0.35 =retractions =short_breath
0.35 =severe_pain =testicle
0.35 =sudden_balance
0.35 =weak_any
0.35 ^ _ behind
0.35 ^ _ bone
0.35 ^ _ hear
0.35 ^ coworker
0.35 ^ severe
0.35 a fever
0.35 acid on
0.35 after _ my
0.35 all _ and
0.35 and #99+
0.35 and _ she
0.35 and breath
0.35 antifreeze
0.35 be _ off
0.35 better _ without
0.35 better off
0.35 but my
0.35 cant _ up
0.35 cant stand
0.35 car _ and
0.35 catch my
0.35 down the
0.35 electrocut _ the
0.35 feel irregular
0.35 fell down
0.35 fill
0.35 foot _ black
0.35 fume
0.35 got electrocut
0.35 grandma _ pill
0.35 grandma heart
0.35 had _ baby
0.35 had _ fit
0.35 hallucinat
0.35 hasnt -had
0.35 hasnt _ -a
0.35 heart _ irregular
0.35 her lip
0.35 hernia
0.35 hes been
0.35 his _ up
0.35 his throat
0.35 hour _ and
0.35 i _ bend
0.35 ill _ my
0.35 ill hurt
0.35 im _ eliqui
0.35 in _ shower
0.35 is _ real
0.35 is clos
0.35 leak
0.35 light and
0.35 mak
0.35 mom _ is
0.35 my _ it
0.35 my _ say
0.35 nail went
0.35 neighbor
0.35 new _ and
0.35 noise even
0.35 noseble _ #11+
0.35 not _ -right
0.35 now _ have
0.35 off without
0.35 on chemo
0.35 one of
0.35 out _ today
0.35 overnight
0.35 pull his
0.35 pull in
0.35 remember
0.35 spot and
0.35 that _ when
0.35 the bone
0.35 thinner
0.35 throat _ clos
0.35 took _ #11+
0.35 took like
0.35 under
0.35 viagra and
0.35 went through
0.34 # _ my
0.34 -fade -when
0.34 =a_lot =hit_hard
0.34 =alcohol =nail_word
0.34 =allergen =confused
0.34 =amputated =hernia_stuck
0.34 =appendix_burst
0.34 =appendix_burst =appendix_pain
0.34 =appendix_burst =appendix_said
0.34 =baby =cannot_breathe
0.34 =belly_word =head_danger
0.34 =bite_bad =confused
0.34 =bite_bad =severe_pain
0.34 =bite_bad =to_the_bone
0.34 =bleeding_any =soaking_pad
0.34 =bleeding_heavy =cut_by_accident
0.34 =blister_any =burn_big
0.34 =blurry_vision =hours_pain
0.34 =burn_severity =fainted
0.34 =burn_severity =green_vomit
0.34 =calf =pierced_through
0.34 =car_crash =pregnant
0.34 =chemical_burn =eye_area
0.34 =chemical_burn =eye_chemical
0.34 =chest_any =pale_clammy
0.34 =chest_lasting =elderly
0.34 =chest_lasting =one_eye
0.34 =chest_lasting =soaking_fast
0.34 =chest_lasting =squeezing_word
0.34 =chest_lasting =testicle
0.34 =cholinergic =poison_contact
0.34 =clot_risk =short_breath
0.34 =co_words =during_exercise
0.34 =cold_limb =hernia_stuck
0.34 =confused =mania_psychosis
0.34 =deep_cut =to_the_bone
0.34 =deformed =hit_hard
0.34 =discharge =high_fever
0.34 =drooling =poison_contact
0.34 =during_effort =squeezing_word
0.34 =elderly =wakes
0.34 =eye_area =fall_any
0.34 =eye_area =head_danger
0.34 =eye_area =hit_hard
0.34 =eye_area =long_bleed
0.34 =eye_hit_bad =radiates_groin
0.34 =eye_red =pain_any
0.34 =feels_incredible =mania_psychosis
0.34 =feels_incredible =sleepless_days
0.34 =frostbite =hernia_stuck
0.34 =glass_test
0.34 =glass_test =purple_rash
0.34 =glass_test =rash
0.34 =gradual_numb =numb_any
0.34 =hanging_attempt =self_harm_now
0.34 =head_danger =pain_any
0.34 =headache =worst_ever_sick
0.34 =heat_danger =unresponsive
0.34 =hoarse
0.34 =hours_pain =pale_clammy
0.34 =hours_pain =soaking_fast
0.34 =limb_cold_pale =numb_any
0.34 =means_mentioned =pierced_through
0.34 =nail_word =poison_swallowed
0.34 =opioid =overdose_taken
0.34 =pneumonia_known =short_breath
0.34 =pregnant =vomiting_constantly
0.34 =soaking_fast
0.34 =soaking_fast =soaking_pad
0.34 =squeezing_word =vaginal_bleeding
0.34 =swallow_trouble =throat_sore
0.34 =swelling_now =swelling_throat
0.34 =throat_sore =wont_swallow
0.34 =to_the_bone
0.34 ^ _ blood
0.34 ^ bleed
0.34 ^ copd
0.34 ^ diabetic
0.34 ^ infect
0.34 ^ our
0.34 a _ and
0.34 a sharp
0.34 all _ way
0.34 and _ face
0.34 and _ sugar
0.34 and jaw
0.34 appendix burst
0.34 around _ eye
0.34 bag _ full
0.34 been _ and
0.34 cant _ when
0.34 caught _ the
0.34 clos up
0.34 clot and
0.34 come _ i
0.34 come when
0.34 cut on
0.34 dad
0.34 dryer _ feel
0.34 eye _ yellow
0.34 fail _ my
0.34 fail and
0.34 fever
0.34 fit
0.34 fume _ the
0.34 gave my
0.34 gett
0.34 has _ bruise
0.34 have _ knife
0.34 her _ are
0.34 his breath
0.34 i _ gett
0.34 i _ keep
0.34 im
0.34 im _ #11+
0.34 im _ the
0.34 is stick
0.34 its been
0.34 just
0.34 knife in
0.34 know _ i
0.34 like _ is
0.34 move my
0.34 my _ burst
0.34 my _ calf
0.34 my head
0.34 next door
0.34 night i
0.34 no _ today
0.34 noseble for
0.34 now hes
0.34 of water
0.34 old _ has
0.34 painful
0.34 pass _ in
0.34 pool hes
0.34 pregnant _ bleed
0.34 rib and
0.34 right calf
0.34 side and
0.34 so drowsy
0.34 still
0.34 ten minut
0.34 the _ in
0.34 the way
0.34 thing _ #11+
0.34 think _ appendix
0.34 to be
0.34 too many
0.34 took double
0.34 uncle
0.34 was _ with
0.34 with _ cant
0.34 with acid
0.34 woke
0.33 -five
0.33 -five _ and
0.33 -slept _ -five
0.33 =a_lot =bleeds_a_lot
0.33 =a_lot =heat_exposure
0.33 =a_lot =weak_one_side
0.33 =adrenal
0.33 =at_rest =cant_lie_flat
0.33 =at_rest =leg_feet_swollen
0.33 =bite_bad =clot_risk
0.33 =bleeding_any =blood_thinner
0.33 =bleeding_any =hours_pain
0.33 =bleeding_any =pale_clammy
0.33 =blow_ribs =hit_hard
0.33 =bp_extreme =eye_hit_bad
0.33 =bp_extreme =squeezing_word
0.33 =burn_big =deep_burn
0.33 =burn_severity =iron_pills
0.33 =cannot_breathe =speech
0.33 =cannot_breathe =swelling
0.33 =carbon_monoxide =refuses
0.33 =chest_lasting =fell_baby
0.33 =chest_lasting =harm_others
0.33 =chest_lasting =one_side_belly
0.33 =chest_lasting =smoke
0.33 =choking =elderly
0.33 =clot_risk =wound_open
0.33 =co_alarm =co_word
0.33 =cold_exposure =head_danger
0.33 =cough =hernia_stuck
0.33 =cramps =severe_pain
0.33 =curtain_word =eye_hit_bad
0.33 =curtain_word =vision_loss
0.33 =cut_by_accident =fever
0.33 =days_many =jaw_locked
0.33 =days_many =nail_word
0.33 =days_many =new_baby
0.33 =drowsy =newborn
0.33 =drowsy =opioid
0.33 =drowsy =young_baby
0.33 =drugs_taken =slow_breathing
0.33 =ear_blood =hit_hard
0.33 =ear_swollen =fever
0.33 =eye_area =fever
0.33 =eye_area =hoarse
0.33 =eye_area =severe_pain
0.33 =eye_area =smoke
0.33 =eye_hit_bad =gums_bleed
0.33 =eye_hit_bad =hurts_move
0.33 =fever =headache
0.33 =fever =seizure
0.33 =fever =squeezing_word
0.33 =flu_bad =head_danger
0.33 =head_danger =hernia_word
0.33 =head_danger =no_gas
0.33 =head_danger =recent_surgery
0.33 =headache =stiff_neck
0.33 =hernia_stuck =priapism
0.33 =hit_hard
0.33 =hours_pain =severe_pain
0.33 =long_bleed =pale_clammy
0.33 =no_gas =vomiting
0.33 =pain_any =sudden
0.33 =pain_any =swallow_trouble
0.33 =pain_any =vomiting
0.33 =pleuritic =squeezing_word
0.33 =postpartum =wound_open
0.33 =postpartum_smell =wound_open
0.33 =pregnant =swelling
0.33 =pressure_elsewhere
0.33 =recent_surgery =wound_open
0.33 =severe_headache =worst_ever_sick
0.33 =severe_pain =worst_ever_sick
0.33 =severe_weakness =weak_legs
0.33 =short_breath =speech
0.33 =spreading =wound_infected
0.33 =sudden =testicle
0.33 =weak_any =weak_legs
0.33 =withdrawal =wont_feed
0.33 =worst_ever =worst_ever_sick
0.33 =worst_ever_sick
0.33 =wound_open
0.33 ^ _ broke
0.33 ^ _ mom
0.33 ^ _ testicle
0.33 ^ daughter
0.33 a _ went
0.33 a cup
0.33 a fire
0.33 a needle
0.33 a pencil
0.33 a squeaky
0.33 about end
0.33 after _ new
0.33 after her
0.33 ago and
0.33 and _ me
0.33 and _ wrote
0.33 and had
0.33 and sweaty
0.33 and there
0.33 baby head
0.33 back _ im
0.33 blister all
0.33 blue for
0.33 boil water
0.33 but hes
0.33 but since
0.33 chok _ steak
0.33 contraction every
0.33 cup of
0.33 dad lip
0.33 day _ now
0.33 drain opener
0.33 drank some
0.33 even _ calm
0.33 even when
0.33 eye _ burn
0.33 feverish
0.33 fluid #11+
0.33 fluid _ week
0.33 got _ in
0.33 grandpa is
0.33 gray and
0.33 hav _ to
0.33 headache _ my
0.33 hes hot
0.33 i _ heart
0.33 i smell
0.33 im _ weak
0.33 in _ drink
0.33 is _ by
0.33 is burn
0.33 is gray
0.33 it has
0.33 left _ hurt
0.33 live wire
0.33 look
0.33 lost vision
0.33 monoxide _ is
0.33 move _ arm
0.33 my _ shock
0.33 my _ side
0.33 my _ stuck
0.33 my chest
0.33 nail last
0.33 neck hurt
0.33 nonstop and
0.33 on _ at
0.33 on steak
0.33 opener
0.33 place
0.33 pregnant _ bad
0.33 put _ in
0.33 put someth
0.33 right
0.33 seem fine
0.33 shingl on
0.33 shock by
0.33 since breakfast
0.33 since noon
0.33 since thi
0.33 someone _ someth
0.33 stuck _ a
0.33 sugar _ over
0.33 swallow _ bunch
0.33 swallow and
0.33 swollen i
0.33 tar and
0.33 the pill
0.33 think _ end
0.33 time _ stand
0.33 to _ kid
0.33 to use
0.33 took _ whole
0.33 up _ my
0.33 very sleepy
0.33 voic tell
0.33 was stung
0.33 when calm
0.33 wont _ down
0.33 wont _ to
0.33 wont let
0.32 -drink and
0.32 -mak
0.32 -move since
0.32 -sense
0.32 -us
0.32 =a_lot =dark_urine
0.32 =a_lot =hives
0.32 =a_lot =pale_clammy
0.32 =abuse_danger =chest_lasting
0.32 =alcohol =hallucinating
0.32 =allergen =blister_any
0.32 =allergen =blister_word
0.32 =allergen =dystonia
0.32 =at_rest =cannot_breathe
0.32 =baby =fever
0.32 =baby =wont_feed
0.32 =belly_word =pain_any
0.32 =birth_now =burn_severity
0.32 =bite_bad =cholinergic
0.32 =bite_bad =cold_limb
0.32 =bite_bad =limb_injury
0.32 =bite_bad =swelling
0.32 =bladder_bowel_loss =eye_hit_bad
0.32 =bleeding_any =blood_in_urine
0.32 =bleeding_any =dark_urine
0.32 =bleeding_any =vomiting_blood
0.32 =bleeding_heavy =calf
0.32 =blister_word =burn_big
0.32 =blood_in_urine
0.32 =blood_in_urine =dark_urine
0.32 =blood_in_urine =eye_hit_bad
0.32 =blood_streak =dry_mouth
0.32 =bluish =toes_cold
0.32 =blurry_vision =eye_hit_bad
0.32 =breath_pauses =cough
0.32 =burn_severity =cold_limb
0.32 =burn_severity =hives
0.32 =burn_severity =jelly_stool
0.32 =burn_severity =limb_cold_pale
0.32 =burn_severity =new_baby
0.32 =burn_severity =racing_heart
0.32 =burn_severity =screams_in_bouts
0.32 =burn_severity =swelling_lips
0.32 =burn_severity =toes_cold
0.32 =cannot_breathe =hours_pain
0.32 =car_crash =cut_by_accident
0.32 =car_crash =fall_any
0.32 =car_crash =fight_blow
0.32 =chest_any =trunk_pain
0.32 =chest_lasting =pneumonia_known
0.32 =chest_lasting =throat_tight
0.32 =chest_lasting =wheeze_word
0.32 =chest_lasting =wont_go_away
0.32 =choking =speech
0.32 =cold_exposure =speech
0.32 =days_many =recent_surgery
0.32 =drowsy =drugs_taken
0.32 =drowsy =fall_any
0.32 =dry_mouth =soft_spot
0.32 =during_exercise =head_danger
0.32 =electric =irregular_heart
0.32 =eye_bulge =swelling
0.32 =eye_hit_bad
0.32 =eye_hit_bad =pleuritic
0.32 =face_odd
0.32 =fever =means_mentioned
0.32 =gas_smell
0.32 =headache =sudden
0.32 =hernia_stuck =hit_hard
0.32 =high_fever =rigors_hard
0.32 =high_fever =shaking
0.32 =hip_broken
0.32 =hip_broken =limb_injury
0.32 =hip_fracture =hit_hard
0.32 =hit_hard =weak_legs
0.32 =hives =sting
0.32 =hours_pain =no_urine
0.32 =muscle_strain_word =speech
0.32 =new_baby =soaking_pad
0.32 =pregnant =preterm_weeks
0.32 =preterm_weeks
0.32 =radiates =wound
0.32 =short_breath =sudden
0.32 =sight_for_years =speech
0.32 =soaking_pad =swelling
0.32 =sting =wound_infected
0.32 =wont_go_away
0.32 ^ _ ex
0.32 ^ _ infection
0.32 ^ _ insulin
0.32 ^ _ monoxide
0.32 ^ _ pacemaker
0.32 ^ _ think
0.32 ^ _ transplant
0.32 ^ carbon
0.32 ^ shingl
0.32 a _ that
0.32 addison and
0.32 and _ can
0.32 and _ his
0.32 and _ just
0.32 and _ skin
0.32 and _ very
0.32 and crie
0.32 at dinner
0.32 baby stopp
0.32 baby swallow
0.32 be here
0.32 been vomit
0.32 black stuff
0.32 bleed and
0.32 broke _ hip
0.32 but _ is
0.32 cant control
0.32 cant pee
0.32 carbon _ alarm
0.32 chest
0.32 cutt
0.32 dad is
0.32 daughter _ #
0.32 daughter lip
0.32 dont _ how
0.32 down _ stair
0.32 drain cleaner
0.32 even _ rest
0.32 even at
0.32 eyelid and
0.32 face look
0.32 feed and
0.32 fell from
0.32 friend overdos
0.32 gave _ and
0.32 go away
0.32 grandson _ a
0.32 have addison
0.32 have headach
0.32 havent _ -in
0.32 he _ wake
0.32 head _ and
0.32 hear in
0.32 heart
0.32 heart feel
0.32 her arm
0.32 here anymore
0.32 his eye
0.32 house fire
0.32 huge clot
0.32 hurt _ lot
0.32 husband got
0.32 i _ addison
0.32 i _ double
0.32 i _ hear
0.32 i swallow
0.32 in _ thigh
0.32 indigestion
0.32 is _ hasnt
0.32 is _ through
0.32 is floppy
0.32 it on
0.32 keep fall
0.32 kitchen floor
0.32 long paus
0.32 mom _ her
0.32 monoxide alarm
0.32 my #11+
0.32 my _ from
0.32 my _ pump
0.32 my _ rate
0.32 my _ section
0.32 my c
0.32 my ex
0.32 my heart
0.32 my transplant
0.32 of his
0.32 oil _ is
0.32 old hasnt
0.32 on _ kitchen
0.32 ooz
0.32 out _ and
0.32 overdos
0.32 powder
0.32 real _ and
0.32 say the
0.32 see flash
0.32 shut and
0.32 smoke _ a
0.32 son his
0.32 stay awake
0.32 stung and
0.32 swell and
0.32 swollen
0.32 tak
0.32 tank
0.32 teen _ a
0.32 than the
0.32 the _ right
0.32 ther blood
0.32 time _ dose
0.32 time _ minute
0.32 to _ here
0.32 two _ and
0.32 up my
0.32 with _ is
0.32 wont _ away
0.32 wont _ back
0.32 woozy
0.31 #11+ _ old
0.31 #99+ _ a
0.31 -breath
0.31 -eat
0.31 -feel and
0.31 -slept _ -#
0.31 =a_lot =pain_any
0.31 =alcohol =withdrawal
0.31 =back_pain =sudden
0.31 =barking_stridor =cough
0.31 =belly_hit =eye_hit_bad
0.31 =belly_word =chest_lasting
0.31 =bite_bad =headache
0.31 =bite_bad =weak_one_side
0.31 =bite_bad =wheeze_word
0.31 =blood_thinner =hours_pain
0.31 =blurry_vision =postpartum
0.31 =bp_high =pregnant
0.31 =burn_severity =chemical_strong
0.31 =burn_severity =hurts_move
0.31 =burn_severity =new_medicine
0.31 =burn_severity =speech
0.31 =burn_severity =spreading
0.31 =burn_severity =vomiting_constantly
0.31 =carbon_monoxide =nausea
0.31 =chest_lasting =hurts_move
0.31 =chest_lasting =inhaler_fails
0.31 =chest_lasting =new_baby
0.31 =chest_pain =trunk_pain
0.31 =co_words =nausea
0.31 =cold_exposure =frostbite
0.31 =cut_by_accident =hernia_stuck
0.31 =days_many =wont_feed
0.31 =deformed =possible_fracture
0.31 =dizzy =pain_any
0.31 =drug_named =mouth_sores
0.31 =electric =thrown_back
0.31 =fall_any =head_injury
0.31 =fever =limp_refuses
0.31 =flank_pain =severe_pain
0.31 =getting_worse =short_breath
0.31 =green_vomit
0.31 =green_vomit =head_danger
0.31 =green_vomit =phlegm
0.31 =green_vomit =vomiting
0.31 =hallucinating =hours_pain
0.31 =head_danger =jaundice
0.31 =head_danger =ketone_breath
0.31 =head_danger =phlegm
0.31 =head_danger =worst_ever_sick
0.31 =heart_attack_said
0.31 =hip_hurts
0.31 =hip_hurts =hit_hard
0.31 =hip_hurts =pain_any
0.31 =hit_hard =overdose_taken
0.31 =hit_hard =severe_weakness
0.31 =hours_pain =racing_heart
0.31 =hours_pain =wound
0.31 =irregular_heart =weak_any
0.31 =jaundice =pain_any
0.31 =long_bleed =vomiting_constantly
0.31 =pale_clammy =short_breath
0.31 =phlegm =vomiting
0.31 =purple_word =rash
0.31 =racing_heart =rigors_hard
0.31 =red_racing =spreading
0.31 =rigors =rigors_hard
0.31 =short_breath =sting
0.31 =skin_infection =swelling
0.31 =thirsty =vomiting
0.31 ^ _ attack
0.31 ^ _ beat
0.31 ^ _ bleach
0.31 ^ _ just
0.31 ^ erection
0.31 ^ snake
0.31 ^ soak
0.31 a _ fire
0.31 about _ pas
0.31 acros
0.31 after fall
0.31 and _ its
0.31 and about
0.31 and blister
0.31 and goe
0.31 at altitude
0.31 at practice
0.31 been throw
0.31 bloody diarrhea
0.31 breath _ like
0.31 burn up
0.31 but _ breath
0.31 cant _ straight
0.31 daughter _ hav
0.31 dose of
0.31 eight
0.31 erection _ #
0.31 erection for
0.31 every _ i
0.31 feel _ and
0.31 from _ nail
0.31 got caught
0.31 hav _ heart
0.31 he put
0.31 hell
0.31 hes _ not
0.31 hes going
0.31 hitt
0.31 hitt _ head
0.31 hot
0.31 i _ black
0.31 im gonna
0.31 infection
0.31 inside
0.31 is _ im
0.31 is _ there
0.31 is in
0.31 is peel
0.31 is red
0.31 knock
0.31 lightn
0.31 lost _ in
0.31 me when
0.31 my husband
0.31 my little
0.31 my testicle
0.31 no -feel
0.31 out _ after
0.31 pain _ i
0.31 pill and
0.31 pound and
0.31 probab
0.31 put a
0.31 rash after
0.31 real
0.31 red streak
0.31 right _ and
0.31 rock hard
0.31 seizur
0.31 sharp pain
0.31 sheet
0.31 shiver
0.31 shoot me
0.31 skin _ peel
0.31 super
0.31 swollen for
0.31 the foot
0.31 the stuff
0.31 throat clos
0.31 thrown back
0.31 time i
0.31 tip _ my
0.31 tip of
0.31 to shoot
0.31 tonight is
0.31 turn black
0.31 two day
0.31 two of
0.31 wake up
0.31 want _ end
0.31 went _ my
0.31 with _ at
0.31 with _ fever
0.31 with _ needle
0.31 year _ wont
0.3 # pad
0.3 # pound
0.3 # week
0.3 -in _ -day
0.3 -there
0.3 =a_lot =fall_any
0.3 =a_lot =nail_word
0.3 =a_lot =sudden
0.3 =allergen =swelling
0.3 =baby =limp_refuses
0.3 =back_pain =hours_pain
0.3 =bleeding_any =preterm_weeks
0.3 =blister_any =drug_named
0.3 =blood_streak =vaginal_bleeding
0.3 =blood_thinner =hit_hard
0.3 =bp_very_high =eye_hit_bad
0.3 =burn_severity =numb_any
0.3 =burn_severity =preterm_weeks
0.3 =calf
0.3 =chest_lasting =eye_area
0.3 =chest_lasting =pale_clammy
0.3 =chest_lasting =radiates_groin
0.3 =chest_lasting =swelling
0.3 =chest_pressure =hours_pain
0.3 =child_got_pills =iron_pills
0.3 =clot_risk =squeezing_word
0.3 =cold_exposure =hernia_stuck
0.3 =cold_limb =radiates
0.3 =confused =rigors_hard
0.3 =days_many =tick
0.3 =dialysis =irregular_heart
0.3 =dialysis =weak_any
0.3 =diarrhea =diarrhea_many
0.3 =discharge =fever
0.3 =eye_area =eye_chemical
0.3 =eye_area =limb_injury
0.3 =eye_area =vomiting
0.3 =eye_chemical
0.3 =eye_hit_bad =moved_right
0.3 =eye_hit_bad =one_side_belly
0.3 =fall_hard =pain_any
0.3 =fever =severe_weakness
0.3 =getting_worse =weak_any
0.3 =head_danger
0.3 =immunosuppressed =priapism
0.3 =irregular_heart =kidney_disease
0.3 =jaw_arm_sweat =radiates
0.3 =kidney_disease =weak_any
0.3 =light_hurts =stiff_neck
0.3 =limb_injury =phlegm
0.3 =limb_injury =radiates
0.3 =limp_leg =severe_weakness
0.3 =means_at_hand =self_harm_now
0.3 =moved_right =squeezing_word
0.3 =opioid
0.3 =pale_clammy =sugar_low
0.3 =pregnant =swelling_face
0.3 =priapism =sickle_cell
0.3 =snake =sting
0.3 =snake_bad =sting
0.3 =upper_belly_pain
0.3 ^ _ kidney
0.3 ^ jaw
0.3 ^ ok
0.3 ^ swell
0.3 a _ bottle
0.3 a bottle
0.3 a pres
0.3 ago _ my
0.3 all around
0.3 and _ blood
0.3 and _ havent
0.3 and _ nonsense
0.3 and _ real
0.3 and _ stopp
0.3 and ankl
0.3 and hot
0.3 and lighthead
0.3 are yellow
0.3 arent -there
0.3 been _ on
0.3 behind his
0.3 bone _ stick
0.3 breathe _ i
0.3 broke _ im
0.3 chest is
0.3 cold _ sweaty
0.3 cold sweat
0.3 day _ #
0.3 diaper and
0.3 diarrhea _ time
0.3 down _ when
0.3 every #11+
0.3 every time
0.3 everyth
0.3 eye since
0.3 fbi
0.3 feel _ leg
0.3 fever rash
0.3 find
0.3 friend is
0.3 from _ fire
0.3 gonna _ out
0.3 gonna pas
0.3 got _ from
0.3 got back
0.3 grey and
0.3 groin
0.3 hard _ a
0.3 hard as
0.3 headache _ i
0.3 her _ look
0.3 her breath
0.3 hes _ but
0.3 hes not
0.3 his _ in
0.3 his _ with
0.3 his calf
0.3 husband _ his
0.3 i keep
0.3 im wheez
0.3 in _ after
0.3 in _ fire
0.3 in _ left
0.3 in _ middle
0.3 in _ pres
0.3 is _ black
0.3 is _ but
0.3 its swell
0.3 keep _ about
0.3 kill me
0.3 knife _ my
0.3 left _ and
0.3 lip _ grey
0.3 med last
0.3 middle
0.3 my _ goe
0.3 my _ point
0.3 my _ replacement
0.3 now
0.3 of #11+
0.3 off _ -me
0.3 one ear
0.3 out _ his
0.3 out of
0.3 paranoid
0.3 pregnant _ pass
0.3 pump
0.3 real fast
0.3 school and
0.3 see
0.3 see sparkl
0.3 side
0.3 skin _ and
0.3 slurr and
0.3 soccer practice
0.3 someth _ my
0.3 sparkl
0.3 start lisinopril
0.3 sweat and
0.3 take the
0.3 the fbi
0.3 the middle
0.3 the stomach
0.3 think _ was
0.3 through the
0.3 turn red
0.3 wall
0.3 was _ from
0.3 we _ wake
0.3 white _ hard
0.3 wont _ bleed
0.3 wont _ me
0.3 wrist _ ankl
0.3 yo _ out
0.29 #11+ lbs
0.29 #99+ fever
0.29 -a
0.29 -a -wet
0.29 -a _ -diaper
0.29 -had _ -wet
0.29 =alcohol =drank
0.29 =baby =short_breath
0.29 =belly_hit =drowsy
0.29 =belly_hit =head_danger
0.29 =bite_bad =choking
0.29 =bite_bad =neck_broken
0.29 =bite_bad =pierced_through
0.29 =bite_bad =radiates
0.29 =bite_bad =smoke
0.29 =bladder_bowel_loss =numb_any
0.29 =blister_any
0.29 =blister_any =burn_severity
0.29 =blood_streak =blurry_vision
0.29 =blurry_vision =squeezing_word
0.29 =bp_very_high =headache
0.29 =burn_severity =seizure
0.29 =burned_hand
0.29 =calf =hours_pain
0.29 =cannot_breathe =choking
0.29 =cannot_breathe =cough
0.29 =cannot_breathe =ear_wax
0.29 =cannot_breathe =fast_breathing
0.29 =cannot_breathe =pain_any
0.29 =chest_any =nausea
0.29 =chest_lasting =ear_swollen
0.29 =chest_lasting =fever
0.29 =chest_lasting =leg_feet_swollen
0.29 =chest_lasting =rash
0.29 =chest_lasting =snake
0.29 =chest_lasting =snake_bad
0.29 =clot_risk =recent_surgery
0.29 =clot_risk =swelling
0.29 =cold_limb =deformed
0.29 =cold_limb =pain_any
0.29 =confused =hit_hard
0.29 =days_many =tetanus_due
0.29 =deep_cut =limb_injury
0.29 =digoxin =head_danger
0.29 =digoxin =shaking
0.29 =dizzy =eye_hit_bad
0.29 =drowsy =hours_pain
0.29 =ear_pain =recent_infection
0.29 =ear_swollen =recent_infection
0.29 =ear_wax =indigestion_odd
0.29 =ear_wax =limb_injury
0.29 =elderly =sudden
0.29 =eye_hit_bad =hurts_breathing
0.29 =eye_hit_bad =limb_cold_pale
0.29 =eye_hit_bad =shoulder_pain
0.29 =eye_hit_bad =sickle_cell
0.29 =eye_hit_bad =snake
0.29 =eye_hit_bad =snake_bad
0.29 =eye_hit_bad =stab_shot
0.29 =eye_hit_bad =unequal_pupils
0.29 =face_odd =numb_any
0.29 =fall_any =fight_blow
0.29 =fall_any =severe_weakness
0.29 =fever =light_hurts
0.29 =fever =limp_leg
0.29 =gallbladder =pain_any
0.29 =head_danger =heat_danger
0.29 =head_danger =hernia
0.29 =head_danger =one_side_belly
0.29 =heart_murmur_fever
0.29 =hernia =pain_any
0.29 =hernia_word =vomiting
0.29 =hurts_breathing =squeezing_word
0.29 =limb_cold_pale =weak_any
0.29 =limb_injury =neck_broken
0.29 =long_bleed =speech
0.29 =mania_psychosis =wont_feed
0.29 =moved_right
0.29 =moved_right =pain_any
0.29 =near_faint =rectal_blood
0.29 =neck_broken
0.29 =one_eye =sudden
0.29 =pain_any =severe_headache
0.29 =pain_any =short_breath
0.29 =pain_any =wont_swallow
0.29 =pale_clammy =trunk_pain
0.29 =pregnant =soaking_pad
0.29 =preterm_weeks =waters_said
0.29 =priapism =swelling
0.29 =racing_heart =slow_heart
0.29 =recent_surgery =short_breath
0.29 =severe_pain =sudden
0.29 =sickle_cell =squeezing_word
0.29 =squeezing_word =uti
0.29 =sudden =vision_loss
0.29 =wakes =weak_one_side
0.29 ^ _ flare
0.29 ^ _ going
0.29 ^ _ partner
0.29 ^ _ so
0.29 a mechanical
0.29 a plan
0.29 ache _ #11+
0.29 and _ cold
0.29 and _ no
0.29 and _ swallow
0.29 and _ tongue
0.29 and some
0.29 and too
0.29 baby _ limp
0.29 back _ the
0.29 bad
0.29 behind her
0.29 bend it
0.29 blad
0.29 bloody _ and
0.29 blue after
0.29 breath has
0.29 broke _ neck
0.29 catheter
0.29 chang table
0.29 collaps _ the
0.29 collaps at
0.29 cup
0.29 dad _ out
0.29 dad pass
0.29 daughter _ look
0.29 daughter is
0.29 dentur
0.29 diarrhea _ a
0.29 doesnt -fade
0.29 doesnt _ -when
0.29 doesnt remember
0.29 drool and
0.29 everyone in
0.29 fever _ short
0.29 fire _ im
0.29 floater
0.29 foreskin
0.29 from _ and
0.29 from _ ear
0.29 get up
0.29 got _ hand
0.29 have _ gun
0.29 have _ mechanical
0.29 her _ swell
0.29 hes drool
0.29 him
0.29 hit
0.29 i _ move
0.29 i gave
0.29 i regret
0.29 in _ face
0.29 in _ garden
0.29 in _ house
0.29 in _ its
0.29 is _ as
0.29 is _ tired
0.29 is confus
0.29 is raspy
0.29 is skipp
0.29 is tight
0.29 it look
0.29 jaw is
0.29 kid neck
0.29 lbs
0.29 leg are
0.29 leg swell
0.29 me down
0.29 mechanical
0.29 mixed up
0.29 mouth is
0.29 my _ belly
0.29 my dad
0.29 my forehead
0.29 my left
0.29 my neighbor
0.29 my partner
0.29 near _ eye
0.29 near my
0.29 not -mak
0.29 now _ breath
0.29 of _ red
0.29 of tylenol
0.29 off _ chang
0.29 on herself
0.29 one pupil
0.29 other
0.29 partner
0.29 poop _ black
0.29 pregnant _ i
0.29 rash _ doesnt
0.29 raspy
0.29 regret
0.29 regret it
0.29 rusty _ last
0.29 second then
0.29 seiz
0.29 shingl near
0.29 shoulder blad
0.29 sitt
0.29 snake _ my
0.29 snake bite
0.29 so short
0.29 spitt
0.29 stray
0.29 stray dog
0.29 terrible _ and
0.29 that doesnt
0.29 the _ behind
0.29 the _ gun
0.29 the chang
0.29 the garden
0.29 there are
0.29 through a
0.29 til
0.29 tongue
0.29 towel
0.29 tylenol _ night
0.29 tylenol last
0.29 valve and
0.29 voic _ me
0.29 voice _ raspy
0.29 was bitten
0.29 was found
0.29 went _ his
0.29 what i
0.29 wipe and
0.29 wont drink
0.29 wont slow
0.29 wont stop
0.28 # _ today
0.28 #11+ _ at
0.28 -help
0.28 -respond
0.28 =a_lot =calf
0.28 =a_lot =limb_injury
0.28 =abuse_danger =hours_pain
0.28 =again_fainted =tia_resolved
0.28 =allergen =cannot_breathe
0.28 =allergen =drooling
0.28 =allergen =swelling_face
0.28 =at_rest =barking_stridor
0.28 =at_rest =croup_cough
0.28 =autism_word =suicidal
0.28 =barking_stridor =short_breath
0.28 =belly_hard =no_gas
0.28 =belly_hit =hit_hard
0.28 =belly_pain =hernia_stuck
0.28 =belly_word =no_gas
0.28 =belly_word =one_side_belly
0.28 =bite_bad =blister_any
0.28 =bite_bad =fight_blow
0.28 =bite_bad =speech
0.28 =bladder_bowel_loss =no_urine
0.28 =bluish =cough
0.28 =bluish =eye_hit_bad
0.28 =bluish =pain_beyond
0.28 =blurry_vision =double_now
0.28 =burn_severity =eye_red
0.28 =burn_severity =fell_baby
0.28 =burn_severity =radiates_groin
0.28 =burn_severity =trunk_pain
0.28 =calf =chest_any
0.28 =cannot_breathe =sting
0.28 =chemical_word =eye_hit_bad
0.28 =chest_any =squeezing_word
0.28 =chest_lasting =dry_mouth
0.28 =chest_lasting =electric
0.28 =chest_lasting =head_danger
0.28 =chest_lasting =mania_psychosis
0.28 =chest_lasting =slow_breathing
0.28 =child_got_pills =edible_word
0.28 =cholinergic
0.28 =co_words =vomiting
0.28 =cold_exposure =head_injury
0.28 =confused =fell
0.28 =cough =purple_word
0.28 =days_many =newborn
0.28 =days_many =phlegm
0.28 =days_many =soaking_pad
0.28 =deep_cut =wound
0.28 =dizzy =speech
0.28 =double_now
0.28 =double_now =double_vision
0.28 =double_now =eye_hit_bad
0.28 =drooling =swelling
0.28 =elderly =pale_clammy
0.28 =eye_hit_bad =phlegm
0.28 =eye_hit_bad =tearing
0.28 =eye_pain =eye_red
0.28 =eye_pain =severe_pain
0.28 =fainted =vaginal_bleeding
0.28 =fall_hard =head_danger
0.28 =fall_height =pain_any
0.28 =fever =spreading
0.28 =fever =tia_resolved
0.28 =head_danger =limb_injury
0.28 =head_danger =projectile
0.28 =headache =swelling
0.28 =heart_condition =leg_feet_swollen
0.28 =hernia_stuck =short_breath
0.28 =hernia_stuck =throat_tight
0.28 =hernia_stuck =trunk_pain
0.28 =high_fever =recent_travel
0.28 =hives =vomiting
0.28 =hours_pain =inhaler_fails
0.28 =hours_pain =numb_any
0.28 =hours_pain =pain_any
0.28 =hours_pain =radiates
0.28 =hours_pain =recent_surgery
0.28 =hours_pain =severe_weakness
0.28 =hurts_move =right_side
0.28 =immunosuppressed =severe_pain
0.28 =injection_joint =pain_any
0.28 =long_bleed =suicidal
0.28 =neck_swelling =tooth_bad
0.28 =newborn =projectile
0.28 =no_urine =urinary_stuck
0.28 =not_self
0.28 =pain_any =tearing
0.28 =pain_any =trunk_pain
0.28 =phlegm =tetanus_due
0.28 =phlegm =wound
0.28 =postpartum =swelling
0.28 =projectile =weight_loss
0.28 =radiates =swelling
0.28 =recent_travel =tia_resolved
0.28 =severe_pain =sickle_cell
0.28 =severe_pain =swelling
0.28 =short_breath =slow_breathing
0.28 =short_breath =young_baby
0.28 =smoke =vomiting
0.28 =speech =sudden
0.28 =squeezing_word =tearing
0.28 =squeezing_word =vomiting
0.28 =swelling =tooth
0.28 =tired =weak_breathing
0.28 =trunk_pain
0.28 =weight_loss =young_baby
0.28 ^ _ collaps
0.28 ^ _ right
0.28 ^ _ water
0.28 ^ bitten
0.28 ^ black
0.28 ^ blister
0.28 ^ gush
0.28 ^ ive
0.28 ^ miss
0.28 a _ of
0.28 a _ pitch
0.28 a button
0.28 above
0.28 actual
0.28 after _ dialysi
0.28 and _ the
0.28 and _ toe
0.28 and one
0.28 and shak
0.28 and sore
0.28 and yellow
0.28 baby _ stop
0.28 battery acid
0.28 belly button
0.28 bent _ wrong
0.28 bent the
0.28 birth last
0.28 black out
0.28 blood _ is
0.28 breastbone
0.28 breath in
0.28 bump her
0.28 burn _ hand
0.28 but still
0.28 button battery
0.28 calf
0.28 came _ from
0.28 can hear
0.28 chest _ like
0.28 cirrhosi and
0.28 cough _ i
0.28 cough _ stuff
0.28 cut _ the
0.28 cutt _ right
0.28 daughter
0.28 drank _ and
0.28 dur the
0.28 eye _ lip
0.28 eye _ splash
0.28 eye was
0.28 feel _ thermometer
0.28 fever _ cough
0.28 fever _ yellow
0.28 finger with
0.28 for day
0.28 grapefruit
0.28 her ear
0.28 hid
0.28 high _ noise
0.28 high pitch
0.28 his _ through
0.28 his head
0.28 hot thermometer
0.28 hurt _ im
0.28 i _ three
0.28 i can
0.28 i faint
0.28 im _ double
0.28 im vomit
0.28 in _ head
0.28 in her
0.28 inside me
0.28 is hang
0.28 is outside
0.28 isnt _ -up
0.28 keep _ his
0.28 keep _ thing
0.28 left in
0.28 lip swell
0.28 minut _ im
0.28 my hand
0.28 my teammate
0.28 of _ myself
0.28 off _ tip
0.28 off for
0.28 pass _ twice
0.28 people
0.28 pitch
0.28 pitch noise
0.28 pound _ i
0.28 projectile
0.28 projectile vomit
0.28 put _ on
0.28 put weight
0.28 rusty
0.28 she #11+
0.28 she _ to
0.28 sleepy
0.28 splash with
0.28 spurt
0.28 stool _ black
0.28 stopp
0.28 stuck a
0.28 stuff
0.28 teammate
0.28 the school
0.28 three _ today
0.28 throat _ so
0.28 throat _ tight
0.28 throat so
0.28 tip is
0.28 up about
0.28 vision goe
0.28 vomit green
0.28 week pregnant
0.28 what do
0.28 with #99+
0.28 with _ bat
0.28 wont _ weight
0.28 wont put
0.28 wound _ my
0.28 wound on
0.28 year _ with
0.28 yellow eye
0.27 -in -#
0.27 -night
0.27 =a_lot =allergen
0.27 =a_lot =bite_bad
0.27 =a_lot =burn_big
0.27 =a_lot =drowning
0.27 =baby =drowsy
0.27 =baby =fast_breathing
0.27 =belly_hard =vomiting
0.27 =belly_pain =moved_right
0.27 =belly_word =cannot_breathe
0.27 =belly_word =confused
0.27 =belly_word =many_days
0.27 =belly_word =moved_right
0.27 =belly_word =purple_word
0.27 =bite_bad =bleeding_any
0.27 =bite_bad =nausea
0.27 =bite_bad =swelling_lips
0.27 =bladder_bowel_loss =saddle_numb
0.27 =bleeding_any =squeezing_word
0.27 =bleeding_any =stool_blood
0.27 =blood_streak =streak_up
0.27 =bluish =copd
0.27 =blurry_vision =rash
0.27 =bp_high =pain_any
0.27 =burn_severity =carbon_monoxide
0.27 =burn_severity =face_odd
0.27 =burn_severity =hallucinating
0.27 =calf =limb_cold_pale
0.27 =cannot_breathe =copd
0.27 =cannot_breathe =retractions
0.27 =cant_stand
0.27 =cant_stand =limp_leg
0.27 =cant_stand =limp_refuses
0.27 =cant_stand =severe_weakness
0.27 =chest_lasting =clot_risk
0.27 =chest_lasting =device_alarm
0.27 =chest_lasting =drooling
0.27 =chest_lasting =noisy_rest
0.27 =chest_lasting =speech_garbled
0.27 =chest_lasting =valve_or_device
0.27 =chest_lasting =withdrawal
0.27 =cholinergic =swelling
0.27 =clot_risk =eye_area
0.27 =clot_risk =many_days
0.27 =confused =foggy_only
0.27 =confused =headache
0.27 =cough =noisy_rest
0.27 =cough =poison_swallowed
0.27 =cramps =one_side_belly
0.27 =days_many =fell_baby
0.27 =days_many =sudden
0.27 =device_alarm =hours_pain
0.27 =diabetes =wound
0.27 =drugs_taken =means_mentioned
0.27 =ear_blood =fight_blow
0.27 =ear_wax =low_temp
0.27 =elderly =head_danger
0.27 =eye_area =eye_pain
0.27 =eye_area =mouth_sores
0.27 =eye_area =stiff_neck
0.27 =eye_hit_bad =headache
0.27 =eye_hit_bad =severe_headache
0.27 =eye_pain
0.27 =face_blisters =pain_any
0.27 =face_droop =speech
0.27 =fainted =pain_any
0.27 =fall_any =numb_any
0.27 =fall_any =severe_headache
0.27 =fever =sting
0.27 =fight_blow =hit_hard
0.27 =flu_bad =headache
0.27 =foggy_only
0.27 =head_danger =short_breath
0.27 =head_danger =wakes
0.27 =head_injury =headache
0.27 =headache =refuses
0.27 =heart_murmur_fever =short_breath
0.27 =hit_hard =legs_gone
0.27 =hit_hard =vomiting
0.27 =hours_pain =smoke
0.27 =hours_pain =speech_garbled
0.27 =hours_pain =valve_or_device
0.27 =hurts_move =moved_right
0.27 =injection_joint =sudden
0.27 =limp_refuses =severe_weakness
0.27 =long_bleed =vomiting
0.27 =low_temp
0.27 =moved_right =right_side
0.27 =newborn =vomiting_constantly
0.27 =one_side_belly =squeezing_word
0.27 =pain_any =postpartum
0.27 =pain_any =purple_word
0.27 =purple_rash =purple_word
0.27 =radiates =red_racing
0.27 =radiates =streak_up
0.27 =radiates =wound_infected
0.27 =right_side =squeezing_word
0.27 =severe_pain =vomiting
0.27 =shoulder_pain =squeezing_word
0.27 =spreading =streak_up
0.27 =stool_blood
0.27 ^ _ spleen
0.27 ^ someth
0.27 a fork
0.27 a piece
0.27 ago _ i
0.27 an _ shock
0.27 and _ #11+
0.27 and _ almost
0.27 and _ jaw
0.27 and _ now
0.27 and _ right
0.27 and _ see
0.27 and _ to
0.27 and smell
0.27 are _ size
0.27 arm _ and
0.27 ate _ mushroom
0.27 ate wild
0.27 away after
0.27 away when
0.27 back _ i
0.27 bad cramp
0.27 battery _ his
0.27 been _ the
0.27 been cry
0.27 bladder
0.27 bleed _ my
0.27 blister and
0.27 bloody
0.27 brother say
0.27 bunch _ grandma
0.27 but he
0.27 but she
0.27 cant _ at
0.27 cant _ him
0.27 cant hold
0.27 cell pain
0.27 child _ a
0.27 chok _ last
0.27 color
0.27 contraction _ #
0.27 cover in
0.27 cut _ hand
0.27 diarrhea for
0.27 drank _ a
0.27 drown
0.27 ear _ the
0.27 eye _ a
0.27 feet _ up
0.27 for ten
0.27 gatorade
0.27 got _ by
0.27 got _ electric
0.27 got _ powder
0.27 got an
0.27 hand
0.27 hand _ a
0.27 hand swell
0.27 hard and
0.27 has _ knife
0.27 he is
0.27 heroin
0.27 hi _ the
0.27 hi on
0.27 his
0.27 his belly
0.27 his nose
0.27 hot _ dry
0.27 i _ open
0.27 i _ spray
0.27 ill
0.27 im clammy
0.27 in _ belly
0.27 in _ nose
0.27 in _ on
0.27 in _ the
0.27 is _ back
0.27 is explod
0.27 it _ gatorade
0.27 it _ i
0.27 it is
0.27 ive _ diarrhea
0.27 just _ a
0.27 just _ back
0.27 kid drank
0.27 laundry
0.27 laundry pod
0.27 leg went
0.27 look at
0.27 metal _ in
0.27 my #
0.27 my throat
0.27 neck
0.27 of grandma
0.27 of hurt
0.27 off her
0.27 oil and
0.27 old _ off
0.27 onto
0.27 open _ i
0.27 our
0.27 out _ one
0.27 outlet
0.27 pad in
0.27 pee and
0.27 people _ arent
0.27 people who
0.27 powder in
0.27 pull _ out
0.27 pull him
0.27 pump fail
0.27 rib _ my
0.27 say hi
0.27 say its
0.27 seem ok
0.27 shirt
0.27 sickle _ pain
0.27 someone
0.27 son arm
0.27 son put
0.27 spleen
0.27 still _ to
0.27 streak _ up
0.27 streak going
0.27 sugar _ hi
0.27 the _ since
0.27 the color
0.27 the meter
0.27 the sink
0.27 the tv
0.27 thought _ hurt
0.27 three _ and
0.27 to _ his
0.27 to _ my
0.27 to go
0.27 to stop
0.27 vomit nonstop
0.27 wake _ up
0.27 warfarin
0.27 was gatorade
0.27 way and
0.27 went _ the
0.27 who _ -there
0.27 who arent
0.27 wont _ at
0.27 wont look
0.27 wound is
0.26 #99+ _ wont
0.26 =a_lot =belly_hit
0.26 =a_lot =unresponsive
0.26 =again_fainted =allergen
0.26 =alcohol =speech
0.26 =allergen =fainted
0.26 =allergen =making_swell
0.26 =at_rest =swelling
0.26 =baby =birth_now
0.26 =baby =contractions
0.26 =barking_stridor =burn_severity
0.26 =battery_word
0.26 =battery_word =chemical_word
0.26 =belly_pain =one_side_belly
0.26 =bite_bad =blister_word
0.26 =bite_bad =halos
0.26 =bite_bad =short_breath
0.26 =bite_bad =tooth
0.26 =bleeding_any =cramps
0.26 =bleeding_any =rectal_blood
0.26 =blood_thinner =chemical_word
0.26 =blow_ribs =fall_any
0.26 =blow_ribs =fight_blow
0.26 =burn_any =smoke
0.26 =burn_severity =contractions
0.26 =burn_severity =croup_cough
0.26 =burn_severity =elderly
0.26 =burn_severity =recent_infection
0.26 =cant_lie_flat =leg_feet_swollen
0.26 =cant_lie_flat =racing_heart
0.26 =car_crash =eye_hit_bad
0.26 =car_crash =overdose_taken
0.26 =chest_lasting =fight_blow
0.26 =chest_lasting =hives
0.26 =chest_lasting =sudden
0.26 =child_got_pills =self_harm_now
0.26 =cholinergic =throat_sore
0.26 =confused =short_breath
0.26 =confused =sugar_low
0.26 =confused =sugar_very_low
0.26 =cough =short_breath
0.26 =deep_cut =scratched
0.26 =deformed =fell
0.26 =diarrhea =no_urine
0.26 =done_with_it =means_mentioned
0.26 =drowsy =jaundice
0.26 =drowsy =vomiting
0.26 =electric =hit_hard
0.26 =eye_area =halos
0.26 =eye_area =tia_resolved
0.26 =eye_hit_bad =numb_any
0.26 =eye_hit_bad =pain_any
0.26 =eye_hit_bad =radiates
0.26 =eye_pain =halos
0.26 =fainted =wakes
0.26 =fever =hernia_stuck
0.26 =fever =pain_beyond
0.26 =halos
0.26 =hernia_stuck =long_bleed
0.26 =hit_hard =trunk_pain
0.26 =hours_pain =scratched
0.26 =hours_pain =trunk_pain
0.26 =hours_pain =weak_legs
0.26 =hours_pain =wound_infected
0.26 =jaundice =wont_feed
0.26 =leaking
0.26 =light_hurts
0.26 =limb_cold_pale =limb_injury
0.26 =limb_cold_pale =pale_clammy
0.26 =long_bleed =near_faint
0.26 =long_bleed =seizure
0.26 =moved_right =trunk_pain
0.26 =near_faint =stool_blood
0.26 =no_urine =vomiting
0.26 =pain_any =racing_heart
0.26 =pale_clammy =rectal_blood
0.26 =pale_clammy =stool_blood
0.26 =pale_clammy =weak_any
0.26 =pleuritic =short_breath
0.26 =pleuritic =trunk_pain
0.26 =possible_fracture =sting
0.26 =postpartum =rigors
0.26 =postpartum =wound_infected
0.26 =rigors =swelling
0.26 =sudden =vomiting
0.26 =tripod
0.26 =trunk_pain =vomiting
0.26 ^ _ confus
0.26 ^ _ dad
0.26 ^ _ pressure
0.26 ^ _ read
0.26 ^ _ slurr
0.26 ^ been
0.26 ^ grandma
0.26 ^ worst
0.26 a _ neck
0.26 a _ pain
0.26 and _ calf
0.26 and _ clear
0.26 and _ lighthead
0.26 and _ puk
0.26 and _ spot
0.26 and _ wet
0.26 and out
0.26 and sleepy
0.26 and tender
0.26 around light
0.26 at a
0.26 baby _ -had
0.26 baby _ com
0.26 baby _ look
0.26 baby _ week
0.26 beat real
0.26 been _ for
0.26 been _ in
0.26 bend
0.26 bleed _ lot
0.26 blood _ and
0.26 breath fast
0.26 burn _ and
0.26 cant lift
0.26 car runn
0.26 catch
0.26 chill and
0.26 copd
0.26 cord
0.26 cough _ more
0.26 daughter _ a
0.26 drank from
0.26 dropp and
0.26 each time
0.26 ear is
0.26 electric
0.26 every five
0.26 faint and
0.26 from _ bottle
0.26 from _ toy
0.26 got shock
0.26 hand on
0.26 head _ explod
0.26 heart _ beat
0.26 heart _ by
0.26 heavy
0.26 her last
0.26 her leg
0.26 hes confus
0.26 hiccupp
0.26 hot _ and
0.26 i see
0.26 i wet
0.26 i wipe
0.26 im soak
0.26 inhaler isnt
0.26 is beat
0.26 is huge
0.26 is soak
0.26 is stuck
0.26 is very
0.26 it keep
0.26 its _ to
0.26 its hard
0.26 just dropp
0.26 keep _ hard
0.26 kid fell
0.26 know
0.26 leak _ fluid
0.26 leg has
0.26 let me
0.26 lisinopril
0.26 medicine by
0.26 month _ is
0.26 month pregnant
0.26 mouth _ the
0.26 my _ hasnt
0.26 my _ im
0.26 my dialysi
0.26 my groin
0.26 my pacemaker
0.26 my steroid
0.26 newborn is
0.26 numbnes
0.26 of #99+
0.26 of _ life
0.26 of _ mom
0.26 of her
0.26 on _ hip
0.26 on _ with
0.26 pain _ my
0.26 peel _ in
0.26 pool and
0.26 pupil is
0.26 purple _ that
0.26 quit drink
0.26 red swollen
0.26 respond
0.26 roommate
0.26 said she
0.26 see _ and
0.26 shak _ heart
0.26 she _ in
0.26 since _ and
0.26 son drank
0.26 stung by
0.26 sudden _ in
0.26 sugar #11+
0.26 sugar _ and
0.26 surgery and
0.26 the _ headache
0.26 the _ runn
0.26 the roof
0.26 the thigh
0.26 the whole
0.26 think the
0.26 threw _ and
0.26 throat is
0.26 toddler _ croup
0.26 toddler _ the
0.26 tonight and
0.26 trouble breath
0.26 turn _ for
0.26 up _ and
0.26 water
0.26 wet myself
0.26 when _ wipe
0.26 when my
0.26 wipe
0.26 with croup
0.26 with no
0.26 worst _ of
0.26 yr _ got
0.26 yr old
0.25 # _ in
0.25 #99+ #99+
0.25 -a -drop
0.25 -baby _ -all
0.25 -drop
0.25 -had _ -drop
0.25 -to
0.25 =a_lot =bag_blood
0.25 =a_lot =belly_word
0.25 =a_lot =shaking
0.25 =abuse_danger =bite_bad
0.25 =abuse_danger =harm_others
0.25 =adrenal =vomiting
0.25 =after_hard_exercise =muscle_hard
0.25 =allergen =allergic_said
0.25 =allergen =means_mentioned
0.25 =allergic_said
0.25 =allergic_said =bite_bad
0.25 =baby =chest_lasting
0.25 =back_pain =bladder_bowel_loss
0.25 =back_pain =radiates
0.25 =bag_blood
0.25 =bag_blood =bleeding_any
0.25 =bag_blood =eye_hit_bad
0.25 =belly_hit =blood_thinner
0.25 =belly_hit =burn_severity
0.25 =belly_hit =heat_exposure
0.25 =belly_pain =pregnant
0.25 =belly_word =pale_clammy
0.25 =belly_word =trunk_pain
0.25 =birth_now =born_part
0.25 =bite_bad
0.25 =bite_bad =chemical_burn
0.25 =bite_bad =chest_lasting
0.25 =bite_bad =pregnant
0.25 =bite_bad =severe_headache
0.25 =bite_bad =tearing
0.25 =bite_bad =tearing_trunk
0.25 =bladder_bowel_loss =flank_pain
0.25 =bladder_bowel_loss =hip_hurts
0.25 =bladder_bowel_loss =squeezing_word
0.25 =bladder_bowel_loss =weak_any
0.25 =bleeding_any =dialysis
0.25 =bleeding_any =fistula_bleeds
0.25 =bleeding_any =kidney_disease
0.25 =bleeding_any =phlegm
0.25 =bleeding_heavy =chest_lasting
0.25 =blister_any =days_many
0.25 =blister_any =mouth_sores
0.25 =both_legs =numb_any
0.25 =bp_extreme =headache
0.25 =burn_severity =chest_tearing
0.25 =burn_severity =electric
0.25 =burn_severity =hypertension
0.25 =burn_severity =tearing
0.25 =burn_severity =tearing_trunk
0.25 =burn_severity =tia_resolved
0.25 =calf =limp_leg
0.25 =cannot_move_limb =cannot_move_side
0.25 =chemical_word =short_breath
0.25 =chest_any =hurts_move
0.25 =chest_lasting =feels_sleepy
0.25 =chest_lasting =jaw_locked
0.25 =chest_lasting =many_days
0.25 =chest_lasting =tooth
0.25 =clot_risk =wound
0.25 =confused =pain_any
0.25 =confused =wont_feed
0.25 =cough =cut_by_accident
0.25 =dark_urine =hernia_stuck
0.25 =dark_urine =muscle_hard
0.25 =days_many =wound
0.25 =diabetes =feels_sleepy
0.25 =dialysis =eye_hit_bad
0.25 =dialysis =fistula_bleeds
0.25 =diarrhea =near_faint
0.25 =discharge =eye_hit_bad
0.25 =discharge =hours_pain
0.25 =drooling =fever
0.25 =ear_wax =eye_hit_bad
0.25 =eye_bulge =eye_hit_bad
0.25 =eye_hit_bad =fistula_bleeds
0.25 =eye_hit_bad =kidney_disease
0.25 =fall_any =heat_exposure
0.25 =fall_any =hit_hard
0.25 =fall_hard =heat_exposure
0.25 =fall_height =heat_exposure
0.25 =feels_sleepy =sugar_very_high
0.25 =fell_baby =limb_injury
0.25 =fever =valve_or_device
0.25 =fever =wont_swallow
0.25 =fistula_bleeds
0.25 =fistula_bleeds =kidney_disease
0.25 =head_danger =overdose_taken
0.25 =head_danger =preterm_weeks
0.25 =headache =smoke
0.25 =heart_condition
0.25 =heat_exposure =hit_hard
0.25 =high_fever =rash
0.25 =hip_hurts =radiates
0.25 =hives =rash
0.25 =hurts_move =swelling
0.25 =injection_joint =wound_infected
0.25 =kid_breathing
0.25 =long_bleed =squeezing_word
0.25 =muscle_hard
0.25 =near_faint =racing_heart
0.25 =neck_pain =radiates
0.25 =newborn =short_breath
0.25 =now_at_rest =squeezing_word
0.25 =numb_any =squeezing_word
0.25 =pain_any =skin_peeling
0.25 =pink_foam =short_breath
0.25 =postpartum_smell
0.25 =pregnant =swelling_lips
0.25 =radiates =trunk_pain
0.25 =recent_surgery =swelling
0.25 =right_side =weak_one_side
0.25 =short_breath =swelling_lips
0.25 =stiff_neck =vomiting
0.25 =swelling =unequal_pupils
0.25 =swelling_now =throat_tight
0.25 ^ _ symptom
0.25 ^ bone
0.25 ^ deep
0.25 ^ rattlesnake
0.25 ^ roommate
0.25 a gun
0.25 a rope
0.25 after _ c
0.25 ago now
0.25 allergic reaction
0.25 an lvad
0.25 and _ alarm
0.25 and _ behind
0.25 and _ furnace
0.25 and _ painful
0.25 and _ shak
0.25 and _ squeez
0.25 and _ wheez
0.25 and blue
0.25 and pain
0.25 and so
0.25 and stop
0.25 and turn
0.25 aneurysm
0.25 at all
0.25 ate _ poison
0.25 ate rat
0.25 attack
0.25 belly _ in
0.25 bleach _ in
0.25 blood
0.25 blood thinner
0.25 blue _ he
0.25 breath like
0.25 bulg out
0.25 but _ cant
0.25 but noth
0.25 can _ my
0.25 cant lie
0.25 carbon
0.25 carbon monoxide
0.25 clas and
0.25 close
0.25 cola
0.25 cola after
0.25 cold and
0.25 color _ cola
0.25 color of
0.25 couldnt find
0.25 doesnt
0.25 dog _ the
0.25 dont _ away
0.25 dont go
0.25 fall _ the
0.25 fat
0.25 fell
0.25 finger _ numb
0.25 gave narcan
0.25 get _ out
0.25 go _ in
0.25 go in
0.25 grandma #11+
0.25 had to
0.25 has _ black
0.25 has croup
0.25 has not
0.25 have _ lvad
0.25 hes stopp
0.25 his ear
0.25 his leg
0.25 i _ get
0.25 i _ someth
0.25 i have
0.25 ice and
0.25 im _ of
0.25 in a
0.25 inhal _ and
0.25 is _ all
0.25 is _ color
0.25 is _ she
0.25 is bigger
0.25 is pound
0.25 it _ myself
0.25 it _ the
0.25 just star
0.25 keep _ the
0.25 keep going
0.25 keep hav
0.25 left ear
0.25 little swollen
0.25 lvad
0.25 lvad _ the
0.25 lvad and
0.25 medicine and
0.25 monoxide
0.25 mouth _ i
0.25 my _ slit
0.25 my hernia
0.25 nonstop lost
0.25 not _ and
0.25 of _ by
0.25 of _ pool
0.25 of cola
0.25 of pressure
0.25 on myself
0.25 plu im
0.25 pregnant _ my
0.25 puffy and
0.25 pull _ of
0.25 pull out
0.25 pupil _ bigger
0.25 purple rash
0.25 pus and
0.25 push up
0.25 r
0.25 rac and
0.25 runn and
0.25 scissor
0.25 side since
0.25 sister _ a
0.25 slit
0.25 slit _ wrist
0.25 slit her
0.25 someone put
0.25 star
0.25 stop _ for
0.25 stop breath
0.25 stuck in
0.25 sudden _ hear
0.25 swell under
0.25 swollen _ cant
0.25 than _ other
0.25 that _ quit
0.25 the _ of
0.25 the alarm
0.25 the mouth
0.25 they _ me
0.25 to _ arm
0.25 to _ me
0.25 toddler with
0.25 under _ right
0.25 use it
0.25 voic
0.25 wake _ to
0.25 want _ use
0.25 water just
0.25 went blue
0.25 while feed
0.25 wind _ to
0.25 with high
0.25 wont quit
0.25 word are
0.25 year _ got
0.24 #11+ _ hes
0.24 #11+ _ i
0.24 #11+ _ mother
0.24 #11+ of
0.24 -anyth
0.24 -doing
0.24 -doing -anyth
0.24 -mak -sense
0.24 <at <#11+
0.24 <died <sudden
0.24 <died _ <at
0.24 <sudden
0.24 <sudden <at
0.24 <sudden _ <#11+
0.24 =a_lot =purple_word
0.24 =after_hard_exercise =heat_exposure
0.24 =alcohol
0.24 =allergen =many_stings
0.24 =animal_bite =possible_fracture
0.24 =animal_bite =swelling
0.24 =animal_bite =wound_infected
0.24 =belly_hit =severe_weakness
0.24 =belly_hit =weak_legs
0.24 =belly_pain =chest_lasting
0.24 =belly_surgery_recent =hours_pain
0.24 =belly_word =stab_shot
0.24 =bite_bad =face_odd
0.24 =bite_bad =fall_any
0.24 =bleeding_any =jelly_stool
0.24 =bleeding_heavy =near_faint
0.24 =bleeding_heavy =self_harm_now
0.24 =bleeding_heavy =vaginal_bleeding
0.24 =bluish =pale_clammy
0.24 =both_legs =saddle_numb
0.24 =both_legs =weak_any
0.24 =bp_extreme =head_danger
0.24 =burn_any =burned_hand
0.24 =burn_severity =burned_hand
0.24 =burn_severity =chest_pain
0.24 =burn_severity =cramps
0.24 =burn_severity =dry_mouth
0.24 =burn_severity =jaw_arm_sweat
0.24 =burn_severity =mania_psychosis
0.24 =burn_severity =nausea
0.24 =burn_severity =severe_headache
0.24 =burn_severity =shaking
0.24 =burn_severity =snake
0.24 =burn_severity =snake_bad
0.24 =burn_severity =weak_any
0.24 =calf =recent_surgery
0.24 =calf =short_breath
0.24 =cannot_breathe =wakes
0.24 =cant_lie_flat =short_breath
0.24 =car_crash =hit_by_car
0.24 =catheter_blocked
0.24 =chemical_word =eye_pain
0.24 =chest_any =hours_pain
0.24 =chest_lasting =hoarse
0.24 =chest_lasting =hurts_breathing
0.24 =chest_lasting =mouth_sores
0.24 =chest_lasting =rigors
0.24 =chest_lasting =swallow_trouble
0.24 =chest_lasting =trunk_pain
0.24 =chest_lasting =vomiting
0.24 =chest_pressure =hurts_move
0.24 =chest_pressure =nausea
0.24 =cocaine =pain_any
0.24 =confused =vomiting
0.24 =cough =right_side
0.24 =cut_by_accident =ear_blood
0.24 =days_many =fainted
0.24 =drooling =swelling_throat
0.24 =drugs_taken =pain_any
0.24 =eye_area =fight_blow
0.24 =eye_hit =fall_any
0.24 =eye_hit =fight_blow
0.24 =eye_hit =hit_hard
0.24 =eye_hit_bad =half_vision
0.24 =eye_hit_bad =limb_injury
0.24 =eye_hit_bad =sugar_very_high
0.24 =fainted =head_injury
0.24 =fainted =hours_pain
0.24 =fall_any =hip_hurts
0.24 =fall_any =hit_by_car
0.24 =fall_any =weak_legs
0.24 =fast_breathing =head_danger
0.24 =fast_breathing =pale_clammy
0.24 =fever =long_bleed
0.24 =fever =tropics
0.24 =fight_blow =hit_by_car
0.24 =frostbite =toes_cold
0.24 =half_vision
0.24 =half_vision =vision_loss
0.24 =harm_others =postpartum
0.24 =head_danger =no_insulin
0.24 =head_danger =recent_travel
0.24 =head_danger =sudden_balance
0.24 =head_danger =vaginal_bleeding
0.24 =headache =swelling_face
0.24 =hernia =vomiting
0.24 =high_fever =rigors
0.24 =hip_hurts =limb_injury
0.24 =hip_hurts =trunk_pain
0.24 =hit_by_car
0.24 =hit_by_car =hit_hard
0.24 =hit_hard =numb_any
0.24 =hours_pain =new_baby
0.24 =hypertension =swelling
0.24 =leg_swelling_one =recent_surgery
0.24 =leg_swelling_one =short_breath
0.24 =limb_injury =pain_any
0.24 =limb_injury =suicidal
0.24 =long_bleed =rigors_hard
0.24 =long_bleed =shaking
0.24 =mania_psychosis =postpartum
0.24 =many_stings
0.24 =many_stings =sting
0.24 =near_faint =trunk_pain
0.24 =no_insulin =vomiting
0.24 =numb_any =weak_any
0.24 =one_side_throat
0.24 =rigors =uti
0.24 =severe_headache =squeezing_word
0.24 =stroke_word =weak_one_side
0.24 =sugar_low =unresponsive
0.24 =sugar_very_low =unresponsive
0.24 ^ _ came
0.24 ^ _ short
0.24 ^ toddler
0.24 ^ touch
0.24 a kitchen
0.24 after hitt
0.24 alive anymore
0.24 and _ hard
0.24 and _ make
0.24 and _ pale
0.24 and _ room
0.24 and _ scar
0.24 and got
0.24 baby _ floppy
0.24 baby _ month
0.24 baby _ on
0.24 be alive
0.24 been hav
0.24 been on
0.24 behind _ breastbone
0.24 belly _ hard
0.24 bit _ a
0.24 black _ i
0.24 bleed _ an
0.24 bleed through
0.24 breast _ and
0.24 breath just
0.24 breath sound
0.24 brother <died
0.24 brother _ <sudden
0.24 by _ car
0.24 came on
0.24 cant _ word
0.24 car _ the
0.24 car on
0.24 cashew
0.24 cat bite
0.24 catheter is
0.24 chemo _ a
0.24 clean fluid
0.24 cup _ blood
0.24 dad say
0.24 daughter got
0.24 drank _ fluid
0.24 drank clean
0.24 end _ life
0.24 eye after
0.24 fever _ feel
0.24 fish and
0.24 floppy _ wont
0.24 floppy and
0.24 friend took
0.24 garage _ the
0.24 garage with
0.24 going on
0.24 got _ back
0.24 got bit
0.24 got thrown
0.24 grandfather _ is
0.24 grandson
0.24 hand _ my
0.24 hang by
0.24 has a
0.24 have _ rash
0.24 have _ worst
0.24 he
0.24 he say
0.24 hes turn
0.24 his face
0.24 hitt my
0.24 huge _ and
0.24 i _ hav
0.24 i _ pass
0.24 im #11+
0.24 im _ month
0.24 im nauseou
0.24 in _ bathroom
0.24 in _ wall
0.24 in wave
0.24 is _ sore
0.24 is ooz
0.24 it goe
0.24 keep hear
0.24 keton
0.24 kitchen _ and
0.24 last _ now
0.24 lighthead _ my
0.24 live _ and
0.24 marathon
0.24 me in
0.24 minut _ came
0.24 minut then
0.24 miss and
0.24 month _ and
0.24 month _ hit
0.24 more short
0.24 mother _ breakfast
0.24 mow
0.24 my _ text
0.24 my bladder
0.24 my lip
0.24 near
0.24 neighbor is
0.24 noon and
0.24 not -wak
0.24 now _ sleepy
0.24 of _ just
0.24 old hit
0.24 on _ tile
0.24 one
0.24 or cough
0.24 out _ i
0.24 out but
0.24 pad _ hour
0.24 pain when
0.24 pencil
0.24 pound _ and
0.24 pull my
0.24 rib _ with
0.24 say _ cant
0.24 see _ of
0.24 see spot
0.24 she cant
0.24 she took
0.24 side of
0.24 soak _ sweat
0.24 squeez _ behind
0.24 stop shak
0.24 stroke
0.24 swell after
0.24 ten _ then
0.24 text
0.24 that _ is
0.24 the rib
0.24 the tile
0.24 then _ back
0.24 then came
0.24 to _ alive
0.24 toddler _ into
0.24 touch _ live
0.24 touch a
0.24 up
0.24 up _ cup
0.24 urine bag
0.24 walk _ cough
0.24 walk or
0.24 was splash
0.24 weight _ my
0.24 when _ walk
0.24 white _ numb
0.24 wire _ got
0.24 wire and
0.24 with _ car
0.24 with _ saw
0.24 wreck
0.24 yo mother
0.24 yo with
0.23 -felt -my
0.23 -my -baby
0.23 -my _ -move
0.23 -peed -all
0.23 -peed _ -day
0.23 =a_lot =belly_pain
0.23 =a_lot =confused
0.23 =a_lot =severe_weakness
0.23 =acts_drunk =confused
0.23 =again_fainted =head_danger
0.23 =allergen =suicidal
0.23 =allergen =wild_bite
0.23 =asthma =fast_breathing
0.23 =at_rest =cut_by_accident
0.23 =baby =vomiting
0.23 =baby =wakes
0.23 =back_pain =hernia_stuck
0.23 =back_pain =hernia_word
0.23 =bite_bad =hit_hard
0.23 =bladder_bowel_loss =days_many
0.23 =bladder_bowel_loss =weak_legs
0.23 =bleeding_any =burn_severity
0.23 =bleeding_any =calf
0.23 =blow_chest
0.23 =blow_chest =burn_severity
0.23 =bluish =chest_lasting
0.23 =blurry_vision =eye_area
0.23 =blurry_vision =eye_pain
0.23 =burn_severity =getting_worse
0.23 =calf =pale_clammy
0.23 =car_crash =swelling
0.23 =carbon_monoxide =feels_sleepy
0.23 =chest_any =chest_pain
0.23 =chest_any =racing_heart
0.23 =chest_lasting =cocaine
0.23 =chest_lasting =limp_refuses
0.23 =chest_lasting =liver_known
0.23 =chest_lasting =pain_any
0.23 =chest_lasting =racing_heart
0.23 =chest_lasting =spits_clots
0.23 =chest_lasting =thrown_back
0.23 =chest_lasting =weak_legs
0.23 =chest_tearing =eye_hit_bad
0.23 =chest_tearing =pain_any
0.23 =chest_tearing =squeezing_word
0.23 =child_got_pills =eye_area
0.23 =cholinergic =face_droop
0.23 =cholinergic =swelling_throat
0.23 =cholinergic =tripod
0.23 =cold_hands =toes_cold
0.23 =confused =fall_hard
0.23 =contractions =pain_any
0.23 =cough =long_bleed
0.23 =cough =wheeze_word
0.23 =cut_by_accident =short_breath
0.23 =deformed =hip_fracture
0.23 =drooling =face_droop
0.23 =drooling =tripod
0.23 =drug_named =swelling
0.23 =ear_blood =fall_any
0.23 =elderly =eye_hit_bad
0.23 =eye_area =skin_peeling
0.23 =eye_bulge =fever
0.23 =eye_hit_bad =saddle_numb
0.23 =eye_hit_bad =suicidal
0.23 =eye_hit_bad =swallowed_battery
0.23 =fall_any =trunk_pain
0.23 =fast_breathing =inhaler_fails
0.23 =feels_sleepy =near_faint
0.23 =fever =leg_swelling_one
0.23 =fever =severe_headache
0.23 =fever =severe_pain
0.23 =fever =trunk_pain
0.23 =fever =unresponsive
0.23 =flank_pain =hernia_stuck
0.23 =flank_pain =hernia_word
0.23 =gallbladder =upper_belly_pain
0.23 =harm_others =means_mentioned
0.23 =head_danger =immunosuppressed
0.23 =head_danger =racing_heart
0.23 =head_danger =severe_weakness
0.23 =head_danger =thirsty
0.23 =hernia_stuck =swallow_trouble
0.23 =hernia_stuck =wont_swallow
0.23 =high_fever =unresponsive
0.23 =high_fever =vomiting
0.23 =hours_pain =leg_swelling_one
0.23 =hours_pain =preterm_weeks
0.23 =hurts_move =long_bleed
0.23 =indigestion_odd =long_bleed
0.23 =leaking =pregnant
0.23 =limb_injury =to_the_bone
0.23 =low_mood =numb_any
0.23 =near_faint =soaking_pad
0.23 =near_faint =very_fast_pulse
0.23 =neck_pain =numb_any
0.23 =new_medicine =swelling
0.23 =no_insulin =sugar_very_high
0.23 =not_drinking
0.23 =pain_beyond =severe_pain
0.23 =pain_beyond =wound_infected
0.23 =pregnant =rash
0.23 =preterm_weeks =swelling_face
0.23 =purple_word =swelling
0.23 =racing_heart =squeezing_word
0.23 =radiates =tearing
0.23 =rigors =shaking
0.23 =scratched =to_the_bone
0.23 =severe_weakness =weak_one_side
0.23 =short_breath =throat_tight
0.23 =skin_black =wound_infected
0.23 =speech_garbled =weak_one_side
0.23 =stiff_neck
0.23 =suicidal =wound
0.23 =swelling =swelling_face
0.23 =swelling_face
0.23 =tia_resolved =weak_one_side
0.23 =to_the_bone =wound
0.23 =vaginal_bleeding =weak_any
0.23 ^ _ accident
0.23 ^ _ black
0.23 ^ _ newborn
0.23 ^ _ snake
0.23 ^ _ spill
0.23 ^ _ threaten
0.23 ^ _ urine
0.23 ^ _ vomit
0.23 ^ _ whole
0.23 ^ bloody
0.23 ^ faint
0.23 ^ short
0.23 a curtain
0.23 a rattlesnake
0.23 after #11+
0.23 and _ inhaler
0.23 and _ only
0.23 and _ pass
0.23 and _ take
0.23 and _ throat
0.23 and bad
0.23 and havent
0.23 and look
0.23 and mouth
0.23 and pale
0.23 and soak
0.23 antidepressant
0.23 arm is
0.23 back in
0.23 bad im
0.23 bare breath
0.23 been hiccupp
0.23 belt
0.23 black _ tar
0.23 black _ twice
0.23 black like
0.23 boil
0.23 bone and
0.23 breath _ fast
0.23 breath _ sitt
0.23 brother is
0.23 by _ like
0.23 by _ rattlesnake
0.23 came down
0.23 cant _ cough
0.23 cant see
0.23 chest _ been
0.23 chest has
0.23 confus after
0.23 control
0.23 couldnt _ his
0.23 curtain _ down
0.23 curtain came
0.23 deep and
0.23 dying
0.23 end _ all
0.23 feed _ is
0.23 feel _ when
0.23 feel woozy
0.23 go back
0.23 got _ grandma
0.23 got _ hes
0.23 got _ pill
0.23 got in
0.23 grayish
0.23 hard to
0.23 has _ dry
0.23 has _ leg
0.23 has _ temp
0.23 havent _ -my
0.23 he _ me
0.23 her bike
0.23 her mouth
0.23 hes _ confus
0.23 hot _ on
0.23 hot _ skin
0.23 hurt on
0.23 i _ meth
0.23 i took
0.23 im dying
0.23 in sheet
0.23 infection and
0.23 insulin _ fail
0.23 into grandma
0.23 irregular
0.23 is _ fast
0.23 is _ of
0.23 it all
0.23 kill _ eye
0.23 leg _ weak
0.23 like _ curtain
0.23 like _ dying
0.23 lock and
0.23 look grayish
0.23 meth
0.23 meth and
0.23 miscarriage
0.23 move
0.23 my daughter
0.23 my voice
0.23 myself on
0.23 noisy
0.23 noisy breath
0.23 nonstop _ #
0.23 now _ eye
0.23 off _ sheet
0.23 only #11+
0.23 only _ week
0.23 open _ mouth
0.23 pregnant cant
0.23 quit _ im
0.23 rash _ one
0.23 right hand
0.23 scar ill
0.23 scrotum is
0.23 shak chill
0.23 she _ on
0.23 she turn
0.23 sheet after
0.23 since _ hour
0.23 since we
0.23 sleepy and
0.23 soft _ is
0.23 soot
0.23 soot _ my
0.23 soot in
0.23 spot is
0.23 spray _ pesticide
0.23 stick _ and
0.23 stop cough
0.23 struck
0.23 sugar _ #11+
0.23 swollen _ she
0.23 the _ dye
0.23 the _ on
0.23 the bridge
0.23 the mandoline
0.23 threaten to
0.23 tile and
0.23 to _ the
0.23 toddler swallow
0.23 when breath
0.23 while
0.23 whole _ of
0.23 with _ pain
0.23 yesterday _ im
0.22 # _ thi
0.22 #99+ _ im
0.22 -baby -kick
0.22 -day and
0.22 -gas
0.22 -the _ -kick
0.22 -the _ -move
0.22 -with
0.22 =a_lot =spits_clots
0.22 =a_lot =tia_resolved
0.22 =a_lot =vomiting_blood
0.22 =abuse_danger =fall_any
0.22 =abuse_danger =fight_blow
0.22 =abuse_danger =hit_hard
0.22 =alcohol =headache
0.22 =allergen =hoarse
0.22 =animal_bite =eye_hit_bad
0.22 =belly_hit =head_injury
0.22 =belly_hit =trunk_pain
0.22 =belly_pain =trunk_pain
0.22 =belly_word =bladder_bowel_loss
0.22 =belly_word =eye_hit_bad
0.22 =belly_word =urinary_stuck
0.22 =bite_bad =eye_area
0.22 =bite_bad =making_swell
0.22 =bite_bad =scratched
0.22 =bite_bad =self_harm_now
0.22 =bite_bad =stiff_neck
0.22 =bladder_bowel_loss =urinary_stuck_long
0.22 =bleeding_any =bruising
0.22 =bleeding_any =tooth_pulled
0.22 =bleeding_heavy =hours_pain
0.22 =bleeding_heavy =tooth_pulled
0.22 =blister_word =skin_peeling
0.22 =bluish =purple_word
0.22 =blurry_vision =eye_red
0.22 =bp_high =squeezing_word
0.22 =bp_medicine =swelling
0.22 =burn_severity =cocaine
0.22 =burn_severity =gradual_numb
0.22 =burn_severity =heart_condition
0.22 =burn_severity =making_swell
0.22 =burn_severity =pleuritic
0.22 =burn_severity =recent_surgery
0.22 =burn_severity =stiff_neck
0.22 =calf =deep_cut
0.22 =calf =limp_refuses
0.22 =calf =red_racing
0.22 =cast_tight =limb_injury
0.22 =chest_any =clot_risk
0.22 =chest_any =pleuritic
0.22 =chest_lasting =tetanus_due
0.22 =chest_lasting =urinary_stuck_long
0.22 =chest_pain =clot_risk
0.22 =chest_pain =pale_clammy
0.22 =chest_pain =pleuritic
0.22 =chest_pressure =cold_limb
0.22 =co_words =wakes
0.22 =confused =eye_hit_bad
0.22 =confused =sudden_balance
0.22 =coughs_blood =spits_clots
0.22 =deaf_sudden =dizzy
0.22 =deep_cut =self_harm_now
0.22 =deformed =toes_cold
0.22 =dizzy =sudden
0.22 =drowsy =hit_hard
0.22 =drugs_taken =opioid
0.22 =ear_wax =frostbite
0.22 =ear_wax =numb_any
0.22 =ear_wax =swelling
0.22 =early_one_side
0.22 =early_one_side =eye_hit_bad
0.22 =early_one_side =pain_any
0.22 =early_one_side =squeezing_word
0.22 =eye_area =hernia_stuck
0.22 =eye_area =swallowed_battery
0.22 =eye_area =weak_one_side
0.22 =eye_hit_bad =face_odd
0.22 =eye_hit_bad =no_urine
0.22 =eye_hit_bad =recent_travel
0.22 =eye_hit_bad =swelling_head
0.22 =eye_hit_bad =to_the_bone
0.22 =eye_hit_bad =tooth_pulled
0.22 =eye_hit_bad =weak_any
0.22 =eye_hit_bad =wont_feed
0.22 =face_droop =numb_any
0.22 =face_odd =weak_any
0.22 =fall_any =limb_bleeds
0.22 =fall_any =unequal_pupils
0.22 =fall_height =fell_baby
0.22 =fever =rectal_blood
0.22 =fever =stool_blood
0.22 =fever =thyroid_off
0.22 =fever =vomiting
0.22 =fight_blow =hernia_stuck
0.22 =fight_blow =unequal_pupils
0.22 =gallbladder =jaundice
0.22 =getting_worse =rash
0.22 =gradual_numb =weak_legs
0.22 =head_danger =hernia_stuck
0.22 =head_danger =trunk_pain
0.22 =head_danger =wont_feed
0.22 =head_injury =limb_bleeds
0.22 =hernia_word =purple_word
0.22 =high_altitude =short_breath
0.22 =hit_hard =hurts_move
0.22 =hit_hard =limb_bleeds
0.22 =hit_hard =unequal_pupils
0.22 =hoarse =swelling_lips
0.22 =hours_pain =limb_cold_pale
0.22 =hours_pain =mania_psychosis
0.22 =hurts_breathing =trunk_pain
0.22 =hurts_move =legs_gone
0.22 =hurts_move =one_side_belly
0.22 =hurts_move =severe_pain
0.22 =hurts_move =weak_legs
0.22 =hurts_move =weak_one_side
0.22 =jaundice =upper_belly_pain
0.22 =legs_gone =severe_weakness
0.22 =limb_injury =unresponsive
0.22 =lips_blue =turning_blue
0.22 =making_swell =swelling_face
0.22 =many_days =trunk_pain
0.22 =means_mentioned =slow_breathing
0.22 =neck_pain =spine_injury
0.22 =no_gas
0.22 =opioid =slow_breathing
0.22 =pain_any =stiff_neck
0.22 =pain_any =swelling
0.22 =possible_fracture =red_racing
0.22 =possible_fracture =spreading
0.22 =postpartum =postpartum_smell
0.22 =postpartum =short_breath
0.22 =rash =spreading
0.22 =recent_travel =rigors
0.22 =rectal_blood =stool_blood
0.22 =red_racing =swelling
0.22 =severe_weakness =speech
0.22 =squeezing_word =weak_one_side
0.22 =stumbles =sudden_balance
0.22 =sudden =worst_ever
0.22 =swelling_head
0.22 =urinary_stuck =urinary_stuck_long
0.22 ^ _ husband
0.22 ^ _ medicine
0.22 ^ _ nail
0.22 ^ _ smell
0.22 ^ _ tongue
0.22 ^ hit
0.22 a _ from
0.22 a board
0.22 a stiff
0.22 a terrible
0.22 and _ finger
0.22 and _ go
0.22 and _ know
0.22 and _ off
0.22 and _ pregnant
0.22 and _ rac
0.22 and _ start
0.22 and _ temp
0.22 and cold
0.22 and lip
0.22 and slurr
0.22 arm tingl
0.22 around _ and
0.22 as _ board
0.22 asthma is
0.22 baby is
0.22 bathtub
0.22 bean in
0.22 black _ since
0.22 board
0.22 bulg
0.22 can bare
0.22 cant _ flat
0.22 cant _ shak
0.22 dialysi _ was
0.22 dog and
0.22 fast
0.22 feel a
0.22 feel drunk
0.22 for #11+
0.22 for an
0.22 gave birth
0.22 going _ kill
0.22 gun in
0.22 gush of
0.22 had _ noseble
0.22 had her
0.22 half of
0.22 has _ #
0.22 her eye
0.22 hes just
0.22 high
0.22 his diaper
0.22 his skin
0.22 hour for
0.22 i _ bare
0.22 i _ stand
0.22 im _ pas
0.22 im _ so
0.22 in _ bathtub
0.22 in _ mouth
0.22 in _ since
0.22 in it
0.22 in one
0.22 infect
0.22 is _ after
0.22 is _ hard
0.22 is bad
0.22 is like
0.22 is puffy
0.22 is push
0.22 is ripp
0.22 is super
0.22 it wont
0.22 keep throw
0.22 leg _ numb
0.22 like _ gonna
0.22 lower right
0.22 mak a
0.22 many
0.22 marathon and
0.22 me _ im
0.22 me _ time
0.22 miss dialysi
0.22 mouth _ drool
0.22 move _ leg
0.22 my _ <died
0.22 my _ deep
0.22 my _ inhal
0.22 my _ like
0.22 my sleep
0.22 my uncle
0.22 nail _ into
0.22 name
0.22 newborn #
0.22 now vomit
0.22 of
0.22 of one
0.22 off _ #11+
0.22 on _ nail
0.22 out _ work
0.22 outside my
0.22 pacemaker
0.22 pill _ i
0.22 pink _ and
0.22 pound _ week
0.22 pound thi
0.22 pregnant _ hav
0.22 purple _ and
0.22 purple and
0.22 reaction
0.22 red line
0.22 runn _ my
0.22 see _ who
0.22 see people
0.22 she _ warfarin
0.22 so _ and
0.22 someth _ ripp
0.22 sound
0.22 spot _ dont
0.22 spot that
0.22 stand on
0.22 swell fast
0.22 talk to
0.22 temp #11+
0.22 ten _ and
0.22 the _ door
0.22 the _ site
0.22 the bathtub
0.22 the ear
0.22 throat feel
0.22 tingl and
0.22 toe _ black
0.22 tongue _ swollen
0.22 tongue _ up
0.22 up _ bad
0.22 up _ cant
0.22 up _ leg
0.22 upper
0.22 vomit _ like
0.22 vomit look
0.22 walk to
0.22 was hit
0.22 we were
0.22 week _ like
0.22 weird and
0.22 went into
0.22 went stiff
0.22 wheez and
0.22 wind walk
0.22 yr
0.21 #11+ _ all
0.21 #11+ _ my
0.21 -# -day
0.21 -#11+ _ and
0.21 -hour and
0.21 -respond -to
0.21 -sweat
0.21 <week
0.21 <week <ago
0.21 =a_lot =blood_thinner
0.21 =a_lot =fainted
0.21 =a_lot =rectal_blood
0.21 =a_lot =wheeze_word
0.21 =allergen =drug_named
0.21 =allergen =hives_all
0.21 =allergen =swallowed_battery
0.21 =baby =bluish
0.21 =back_pain =numb_any
0.21 =back_pain =one_side_belly
0.21 =back_pain =shoulder_pain
0.21 =back_pain =tearing
0.21 =back_pain =weak_legs
0.21 =belly_blow
0.21 =belly_blow =belly_hit
0.21 =belly_blow =belly_word
0.21 =belly_blow =hit_hard
0.21 =belly_hit
0.21 =belly_hit =cold_outside
0.21 =belly_word =wont_feed
0.21 =bite_bad =drug_named
0.21 =black_stool =tia_resolved
0.21 =bleeding_any =radiates_groin
0.21 =bleeding_any =trunk_pain
0.21 =bleeds_a_lot =vaginal_bleeding
0.21 =blister_any =fever
0.21 =blister_word =deep_burn
0.21 =blister_word =drug_named
0.21 =blood_thinner =nosebleed
0.21 =bluish =fever
0.21 =blurry_vision =flashes_floaters
0.21 =blurry_vision =sudden
0.21 =burn_severity =drugs_taken
0.21 =burn_severity =smoke
0.21 =calf =pain_beyond
0.21 =cannot_breathe =days_many
0.21 =cant_lie_flat =chest_lasting
0.21 =cant_lie_flat =heart_condition
0.21 =cant_sit_still =pain_any
0.21 =chemical_burn =pain_any
0.21 =chemical_strong =eye_area
0.21 =chemical_strong =eye_chemical
0.21 =chemical_strong =pain_any
0.21 =chemical_word =hernia_stuck
0.21 =chest_any =limb_injury
0.21 =chest_lasting =co_words
0.21 =chest_lasting =limp_leg
0.21 =chest_lasting =poison_swallowed
0.21 =chest_lasting =sudden_balance
0.21 =chest_pain
0.21 =chest_tearing =radiates
0.21 =child_got_pills =cholinergic
0.21 =child_got_pills =crying_word
0.21 =child_got_pills =drooling
0.21 =child_got_pills =pain_any
0.21 =choking =throat_sore
0.21 =clot_risk =cold_limb
0.21 =clot_risk =eye_hit
0.21 =clot_risk =eye_pierced
0.21 =co_words =means_mentioned
0.21 =cold_exposure =eye_hit_bad
0.21 =cold_only =eye_bulge
0.21 =cold_outside =fall_any
0.21 =confused =stiff_neck
0.21 =cough =hurts_breathing
0.21 =crying_word =means_mentioned
0.21 =crying_word =overdose_taken
0.21 =dark_urine =pain_any
0.21 =days_many =hours_pain
0.21 =days_many =immunosuppressed
0.21 =days_many =skin_peeling
0.21 =deformed =ear_wax
0.21 =diabetes =fast_breathing
0.21 =diabetes =ketone_breath
0.21 =diabetes =thirsty
0.21 =dialysis
0.21 =dialysis =kidney_disease
0.21 =done_with_it =self_harm_now
0.21 =drooling =eye_hit_bad
0.21 =drooling =mouth_burning
0.21 =drowsy =head_injury
0.21 =drowsy =overdose_taken
0.21 =during_effort
0.21 =during_exercise =heat_exposure
0.21 =ear_swollen =eye_hit_bad
0.21 =ear_swollen =squeezing_word
0.21 =eye_area =rigors_hard
0.21 =eye_area =shaking
0.21 =eye_bulge =eye_pain
0.21 =eye_bulge =pain_any
0.21 =eye_hit_bad =eye_pierced
0.21 =eye_hit_bad =leg_swelling_one
0.21 =eye_hit_bad =vomiting_constantly
0.21 =eye_hit_bad =wound
0.21 =eye_pain =pain_any
0.21 =eyelids_swollen
0.21 =eyelids_swollen =swelling
0.21 =fall_any =headache
0.21 =fall_any =vomiting
0.21 =fall_hard =numb_any
0.21 =fast_breathing =kid_breathing
0.21 =fast_breathing =retractions
0.21 =fever =line_infected
0.21 =fever =possible_fracture
0.21 =fever =racing_heart
0.21 =fever =recent_surgery
0.21 =flank_pain =numb_any
0.21 =gallbladder
0.21 =head_danger =light_hurts
0.21 =head_danger =nail_word
0.21 =head_danger =pees_lot
0.21 =head_danger =radiates_groin
0.21 =head_danger =rigors_hard
0.21 =head_danger =wound
0.21 =heart_murmur_fever =valve_or_device
0.21 =heat_danger =limp_refuses
0.21 =heat_exposure =limp_refuses
0.21 =heat_exposure =unresponsive
0.21 =hernia_stuck =swallowed_battery
0.21 =hip_fracture =limb_injury
0.21 =hoarse =swelling_throat
0.21 =hours_pain =sting
0.21 =itching =short_breath
0.21 =itchy_only =short_breath
0.21 =jaundice =rigors
0.21 =jaw_arm_sweat =pain_any
0.21 =jaw_locked =neck_swelling
0.21 =jaw_locked =one_side_throat
0.21 =ketone_breath =nail_word
0.21 =ketone_breath =wound
0.21 =leg_feet_swollen =racing_heart
0.21 =limb_injury =vomiting
0.21 =moved_right =upper_belly_pain
0.21 =muscle_strain_word =pale_clammy
0.21 =nail_word =thirsty
0.21 =newborn
0.21 =newborn =young_baby
0.21 =pain_any =rash
0.21 =pain_any =urinary_stuck
0.21 =pees_lot =thirsty
0.21 =pressure_elsewhere =radiates
0.21 =radiates_groin =vomiting
0.21 =shaking =vomiting
0.21 =speech =tia_resolved
0.21 =squeezing_word =weak_legs
0.21 =steroids_stopped
0.21 =sting =vomiting
0.21 =swelling_lips =throat_tight
0.21 =thirsty =wound
0.21 =vomiting =weak_any
0.21 ^ _ dialysi
0.21 ^ _ high
0.21 ^ _ speech
0.21 ^ _ sudden
0.21 ^ awful
0.21 a _ knife
0.21 a _ noise
0.21 a minute
0.21 a sinu
0.21 ache for
0.21 after he
0.21 and _ -felt
0.21 and _ gum
0.21 and _ light
0.21 and _ purple
0.21 and _ thigh
0.21 and _ vision
0.21 and clammy
0.21 and said
0.21 and was
0.21 ask what
0.21 ate _ and
0.21 baby _ day
0.21 baby _ off
0.21 beat _ up
0.21 beat me
0.21 been _ it
0.21 bit by
0.21 bleach
0.21 blue _ a
0.21 bought
0.21 breath _ but
0.21 breath now
0.21 breathe _ and
0.21 cell _ my
0.21 clear fluid
0.21 coke
0.21 cough _ lot
0.21 dad _ #11+
0.21 dad keep
0.21 daughter _ the
0.21 deliver
0.21 deliver #
0.21 dialysi
0.21 diarrhea with
0.21 dont _ to
0.21 dont want
0.21 even water
0.21 eye _ back
0.21 eye _ grind
0.21 eye roll
0.21 eye while
0.21 failure _ #
0.21 failure gain
0.21 feel _ pass
0.21 fine but
0.21 finger in
0.21 flank
0.21 flew _ my
0.21 for #
0.21 foreskin is
0.21 four
0.21 from _ yard
0.21 got _ cleaner
0.21 got drain
0.21 grabb _ hot
0.21 grabb his
0.21 grabb the
0.21 hand _ its
0.21 hard pee
0.21 has _ spot
0.21 has _ up
0.21 has purple
0.21 he hit
0.21 headache _ feel
0.21 heart _ gain
0.21 hes so
0.21 hot _ is
0.21 hot _ palm
0.21 hot car
0.21 hot swollen
0.21 i _ birth
0.21 i _ catch
0.21 i _ know
0.21 i do
0.21 i sudden
0.21 im _ drowsy
0.21 im _ in
0.21 im only
0.21 it _ red
0.21 it _ stop
0.21 it but
0.21 it came
0.21 keep _ what
0.21 keep repeat
0.21 knee _ hot
0.21 left arm
0.21 light kill
0.21 like _ out
0.21 like _ polish
0.21 like nail
0.21 like pass
0.21 look grey
0.21 minute
0.21 mom with
0.21 morn with
0.21 mushroom _ the
0.21 mushroom from
0.21 my _ blad
0.21 my boy
0.21 my grandson
0.21 neck _ after
0.21 neck stiff
0.21 no _ since
0.21 noise _ breath
0.21 noise every
0.21 now _ jaw
0.21 now but
0.21 of _ pod
0.21 of ibuprofen
0.21 one _ since
0.21 pain
0.21 pain _ one
0.21 palm _ white
0.21 palm is
0.21 partner _ his
0.21 partner put
0.21 peanut
0.21 poop _ like
0.21 poop look
0.21 pour
0.21 pressure behind
0.21 ran a
0.21 repeat _ same
0.21 repeat the
0.21 roll back
0.21 same question
0.21 see bug
0.21 see straight
0.21 seizure and
0.21 she is
0.21 shrimp and
0.21 side _ i
0.21 sinu infection
0.21 sleep pill
0.21 smell _ nail
0.21 snow
0.21 soak a
0.21 soak through
0.21 someth _ is
0.21 squeaky _ every
0.21 squeaky noise
0.21 steroid
0.21 stop vomit
0.21 stuck _ battery
0.21 stuck _ the
0.21 stung
0.21 sweat _ and
0.21 symptom
0.21 the _ bottle
0.21 the _ got
0.21 the _ lip
0.21 the _ question
0.21 the cord
0.21 the face
0.21 the ice
0.21 the lab
0.21 the medicine
0.21 the pain
0.21 ther no
0.21 thigh _ the
0.21 thigh from
0.21 throat _ swell
0.21 time today
0.21 to nurse
0.21 toddler breath
0.21 toddler got
0.21 took _ bunch
0.21 up _ eat
0.21 valve
0.21 vomit since
0.21 w
0.21 week now
0.21 went away
0.21 while grind
0.21 white _ blister
0.21 with _ oil
0.2 -pee
0.2 -slept _ -day
0.2 =abuse_danger =choking
0.2 =alcohol =eye_hit_bad
0.2 =appendix_said
0.2 =baby =long_bleed
0.2 =baby =phlegm
0.2 =back_pain =trunk_pain
0.2 =barking_stridor =hurts_breathing
0.2 =barking_stridor =tripod
0.2 =belly_hit =hip_hurts
0.2 =belly_hit =numb_any
0.2 =belly_word =hurts_move
0.2 =belly_word =pregnant
0.2 =birth_now =chest_lasting
0.2 =birth_now =eye_hit_bad
0.2 =bite_bad =blurry_vision
0.2 =bite_bad =neck_pain
0.2 =bite_bad =one_side_throat
0.2 =bleeding_any =racing_heart
0.2 =blood_streak =electric
0.2 =blood_streak =radiates
0.2 =bp_very_high =pain_any
0.2 =bruising
0.2 =burn_severity =choking
0.2 =burn_severity =dark_urine
0.2 =burn_severity =dystonia
0.2 =burn_severity =pain_any
0.2 =burn_severity =rigors_hard
0.2 =burn_severity =weak_one_side
0.2 =calf =rigors
0.2 =calf =weak_one_side
0.2 =cannot_move_limb =hurts_move
0.2 =cannot_move_limb =severe_weakness
0.2 =car_crash =head_danger
0.2 =carbon_monoxide =hours_pain
0.2 =carbon_monoxide =wakes
0.2 =chest_any =fever
0.2 =chest_any =long_bleed
0.2 =chest_lasting =coughs_blood
0.2 =chest_lasting =dark_urine
0.2 =chest_lasting =legs_gone
0.2 =chest_lasting =moved_right
0.2 =chest_lasting =severe_weakness
0.2 =chest_lasting =skin_peeling
0.2 =chest_lasting =wont_swallow
0.2 =chest_pain =pain_any
0.2 =chest_pressure =pale_clammy
0.2 =child_got_pills =drank
0.2 =child_got_pills =unresponsive
0.2 =clot_risk =trunk_pain
0.2 =cold_exposure =fall_any
0.2 =cold_exposure =long_bleed
0.2 =cold_limb =numb_any
0.2 =confused =digoxin
0.2 =confused =heat_danger
0.2 =confused =liver_known
0.2 =confused =recent_infection
0.2 =confused =rigors
0.2 =cough =hit_hard
0.2 =cramps =muscle_cramps
0.2 =cut_by_accident =hours_pain
0.2 =cut_by_accident =unresponsive
0.2 =days_many =injection_joint
0.2 =days_many =leg_swelling_one
0.2 =days_many =long_bleed
0.2 =days_many =wound_infected
0.2 =deformed =limb_cold_pale
0.2 =dialysis =limb_bleeds
0.2 =diarrhea
0.2 =dizzy =pregnant
0.2 =drowsy =purple_rash
0.2 =drowsy =rash
0.2 =drug_named =skin_peeling
0.2 =dry_mouth =eye_area
0.2 =during_exercise =high_fever
0.2 =during_exercise =refuses
0.2 =during_exercise =tia_resolved
0.2 =dystonia =eye_area
0.2 =ear_wax =hours_pain
0.2 =elderly =fast_breathing
0.2 =elderly =short_breath
0.2 =extreme_fever =unresponsive
0.2 =eye_area =gallbladder
0.2 =eye_area =new_medicine
0.2 =eye_area =upper_belly_pain
0.2 =eye_hit_bad =no_injury
0.2 =eye_pain =head_danger
0.2 =fainted =trunk_pain
0.2 =fever =heat_exposure
0.2 =fistula_bleeds =limb_bleeds
0.2 =flank_pain =limb_injury
0.2 =head_danger =liver_known
0.2 =head_danger =spits_clots
0.2 =head_danger =swelling_lips
0.2 =head_danger =tired
0.2 =heat_exposure =high_fever
0.2 =hernia_stuck =jaw_locked
0.2 =high_fever =immunosuppressed
0.2 =hit_hard =severe_headache
0.2 =hours_pain =right_side
0.2 =hours_pain =shaking
0.2 =iron_pills =overdose_taken
0.2 =irregular_heart =missed_dialysis
0.2 =kidney_disease =limb_bleeds
0.2 =limb_injury =soaking_pad
0.2 =lips_blue =short_breath
0.2 =many_days =wound_infected
0.2 =missed_dialysis =weak_any
0.2 =muscle_cramps =pain_any
0.2 =neck_pain
0.2 =neck_pain =pain_any
0.2 =no_injury =squeezing_word
0.2 =no_urine =urinary_stuck_long
0.2 =one_side_belly =vomiting
0.2 =overdose_taken =self_harm_now
0.2 =pain_any =severe_weakness
0.2 =pain_any =squeezing_word
0.2 =pain_any =wound_infected
0.2 =pain_beyond =purple_word
0.2 =racing_heart =tia_resolved
0.2 =radiates
0.2 =radiates_groin =swelling
0.2 =recent_infection
0.2 =red_racing =rigors
0.2 =right_side =vision_loss
0.2 =severe_pain =vaginal_bleeding
0.2 =short_breath =vomiting
0.2 =short_breath =wakes
0.2 =soaking_pad =wound
0.2 =spits_clots =vomiting
0.2 =spits_clots =vomiting_blood
0.2 =spreading =swelling
0.2 =sting =swelling_lips
0.2 =stumbles
0.2 =urinary_stuck =weak_any
0.2 ^ _ rash
0.2 ^ _ want
0.2 ^ after
0.2 ^ drove
0.2 ^ pregnant
0.2 ^ used
0.2 a _ attack
0.2 a _ im
0.2 a rusty
0.2 about _ my
0.2 addison
0.2 after _ cashew
0.2 after _ hit
0.2 ago
0.2 ago _ now
0.2 an _ bottle
0.2 an elephant
0.2 and _ -mak
0.2 and _ bleed
0.2 and _ cry
0.2 and _ daughter
0.2 and _ deep
0.2 and _ done
0.2 and _ jerk
0.2 and _ move
0.2 and _ shiver
0.2 and _ stuff
0.2 and _ think
0.2 and _ through
0.2 and arm
0.2 and cant
0.2 and clear
0.2 and hasnt
0.2 and swell
0.2 appendix
0.2 arm
0.2 baby _ bright
0.2 baby vomit
0.2 back _ back
0.2 bathroom _ and
0.2 batteri _ the
0.2 belly _ a
0.2 bleed _ stop
0.2 bleed wont
0.2 blood _ fever
0.2 breath deep
0.2 breath real
0.2 breath since
0.2 bright _ stuff
0.2 bright green
0.2 by _ dryer
0.2 can _ stay
0.2 can feel
0.2 cant _ vomit
0.2 chainsaw
0.2 chest tightnes
0.2 clear _ is
0.2 cramp on
0.2 cut _ his
0.2 dad _ are
0.2 day _ and
0.2 deliver _ day
0.2 dialysi _ and
0.2 drink _ i
0.2 drove
0.2 dry _ #
0.2 eat cashew
0.2 elephant
0.2 elephant _ on
0.2 end my
0.2 everyth is
0.2 face _ up
0.2 fail overnight
0.2 feel feverish
0.2 fever _ purple
0.2 finger
0.2 finger _ in
0.2 four year
0.2 from _ fever
0.2 fume in
0.2 going _ and
0.2 got _ finger
0.2 grandpa
0.2 had the
0.2 half my
0.2 hard for
0.2 he ate
0.2 he chok
0.2 head _ the
0.2 head on
0.2 head yesterday
0.2 headache ever
0.2 hes cry
0.2 hes got
0.2 his _ flare
0.2 his nostril
0.2 hit her
0.2 hit my
0.2 hot soup
0.2 i _ feverish
0.2 i _ got
0.2 im _ week
0.2 im weak
0.2 in _ snow
0.2 in hive
0.2 in welt
0.2 infection _ now
0.2 into _ eye
0.2 is kill
0.2 is mov
0.2 is unbearable
0.2 its all
0.2 laundry _ and
0.2 lean forward
0.2 left _ is
0.2 left and
0.2 leg
0.2 lime
0.2 lime powder
0.2 lithium _ im
0.2 live
0.2 look weird
0.2 many pill
0.2 mom face
0.2 morn _ #11+
0.2 my _ leg
0.2 my own
0.2 newborn wont
0.2 no -pee
0.2 nostril
0.2 nostril flare
0.2 not
0.2 not _ -sense
0.2 now _ see
0.2 now _ to
0.2 of _ vitamin
0.2 off _ roof
0.2 old drank
0.2 on _ cant
0.2 on _ rusty
0.2 out _ my
0.2 outlet and
0.2 own spit
0.2 pain _ unbearable
0.2 pain between
0.2 peni
0.2 pod and
0.2 pound headache
0.2 pump _ overnight
0.2 replacement _ out
0.2 ripp
0.2 runn
0.2 shak with
0.2 shallow
0.2 shard
0.2 she _ sleepy
0.2 she still
0.2 she was
0.2 shoulder
0.2 since lunch
0.2 skipp and
0.2 slamm
0.2 slamm _ the
0.2 slamm in
0.2 someth in
0.2 son _ some
0.2 swallow _ battery
0.2 swallow _ own
0.2 swollen _ hes
0.2 swollen im
0.2 the cast
0.2 the snow
0.2 throw _ blood
0.2 tightnes
0.2 to back
0.2 to her
0.2 today he
0.2 unbearable
0.2 up gasp
0.2 vision _ black
0.2 vitamin _ iron
0.2 vomit _ green
0.2 vomit bright
0.2 was _ out
0.2 was clean
0.2 way _ and
0.2 welt
0.2 white
0.2 with bad
0.2 with iron
0.2 wont respond
0.2 worst _ ever
0.2 yesterday _ #11+
0.19 # _ ago
0.19 # time
0.19 -fade _ -press
0.19 -him
0.19 -i _ -him
0.19 -move _ yesterday
0.19 -press
0.19 -tear
0.19 -when -press
0.19 =a_lot =cramps
0.19 =a_lot =limb_bleeds
0.19 =a_lot =long_bleed
0.19 =a_lot =urine_all_blood
0.19 =alcohol =means_mentioned
0.19 =alcohol =overdose_taken
0.19 =alcohol =rigors_hard
0.19 =alcohol =shaking
0.19 =animal_bite =chest_lasting
0.19 =baby =dry_mouth
0.19 =baby =kid_breathing
0.19 =back_pain =chest_tearing
0.19 =back_pain =uti
0.19 =belly_hard =swelling
0.19 =belly_hit =calf
0.19 =belly_hit =elderly
0.19 =belly_hit =fall_any
0.19 =belly_pain =many_days
0.19 =belly_surgery_recent =postpartum
0.19 =belly_word
0.19 =belly_word =severe_weakness
0.19 =belly_word =short_breath
0.19 =bite_bad =calf
0.19 =bite_bad =chest_any
0.19 =bite_bad =hoarse
0.19 =bite_bad =rash
0.19 =bleeding_any =fell
0.19 =bleeding_any =urine_all_blood
0.19 =bleeds_a_lot =near_faint
0.19 =blister_word =fever
0.19 =blood_in_urine =chest_lasting
0.19 =blood_thinner =burn_severity
0.19 =blood_thinner =fell
0.19 =blood_thinner =fight_blow
0.19 =blood_thinner =head_danger
0.19 =blow_ribs =pleuritic
0.19 =blurry_vision =swelling
0.19 =burn_big =cold_limb
0.19 =burn_severity =coughs_blood
0.19 =burn_severity =days_many
0.19 =burn_severity =face_injury
0.19 =calf =cold_limb
0.19 =calf =fall_any
0.19 =cannot_breathe =eye_hit_bad
0.19 =cannot_breathe =inhaler_fails
0.19 =cannot_breathe =upper_belly_pain
0.19 =cant_sit_still =flank_pain
0.19 =cant_sit_still =trunk_pain
0.19 =chest_lasting =dystonia
0.19 =chest_lasting =headache
0.19 =chest_lasting =high_altitude
0.19 =chest_lasting =itching
0.19 =chest_lasting =pleuritic
0.19 =chest_lasting =recent_surgery
0.19 =chest_pain =radiates
0.19 =child_got_pills =head_danger
0.19 =clot_risk =high_fever
0.19 =co_words =done_with_it
0.19 =cold_exposure =drowsy
0.19 =cold_limb =turning_blue
0.19 =cold_limb =wound
0.19 =cold_outside =drowning
0.19 =cold_outside =hit_hard
0.19 =confused =fast_breathing
0.19 =contractions =limb_injury
0.19 =coughs_blood =days_many
0.19 =coughs_blood =hurts_move
0.19 =cut_by_accident =fall_any
0.19 =days_many =weak_any
0.19 =days_many =weak_legs
0.19 =diabetes =speech
0.19 =drank =poison_swallowed
0.19 =drowning =drowsy
0.19 =drowning =head_danger
0.19 =drug_named =swelling_now
0.19 =drug_named =swelling_throat
0.19 =during_exercise =heat_danger
0.19 =during_exercise =vomiting
0.19 =ear_wax =tia_resolved
0.19 =ear_wax =unresponsive
0.19 =edible_word =overdose_taken
0.19 =elderly =fall_any
0.19 =eye_area =headache
0.19 =eye_hit_bad =fell
0.19 =eye_hit_bad =nausea
0.19 =eye_hit_bad =new_medicine
0.19 =eye_hit_bad =self_harm_now
0.19 =eye_hit_bad =short_breath
0.19 =eye_hit_bad =urine_all_blood
0.19 =face_droop =face_odd
0.19 =face_droop =weak_any
0.19 =face_injury
0.19 =face_odd =weak_one_side
0.19 =fainted =near_faint
0.19 =fast_breathing =ketone_breath
0.19 =fast_breathing =thirsty
0.19 =fast_breathing =vomiting
0.19 =feels_sleepy =pain_any
0.19 =fever =one_side_belly
0.19 =fever =swallow_trouble
0.19 =fight_blow =vomiting
0.19 =flank_pain =head_danger
0.19 =flank_pain =trunk_pain
0.19 =getting_worse =limb_injury
0.19 =getting_worse =wound
0.19 =green_vomit =newborn
0.19 =green_vomit =young_baby
0.19 =head_danger =refuses
0.19 =hernia_stuck =inhaler_fails
0.19 =hernia_stuck =unresponsive
0.19 =high_altitude =stumbles
0.19 =high_altitude =sudden_balance
0.19 =hip_hurts =uti
0.19 =hives_all =vomiting
0.19 =hours_pain =unresponsive
0.19 =hurts_move =numb_any
0.19 =injection_joint =short_breath
0.19 =jaundice =vomiting
0.19 =ketone_breath =vomiting
0.19 =left_ribs =numb_any
0.19 =left_ribs =weak_one_side
0.19 =leg_swelling_one =snake
0.19 =leg_swelling_one =snake_bad
0.19 =limb_bleeds =limb_injury
0.19 =limb_injury =rigors_hard
0.19 =limb_injury =shaking
0.19 =limb_injury =spreading
0.19 =liver_known
0.19 =nausea =trunk_pain
0.19 =near_faint =tia_resolved
0.19 =newborn =phlegm
0.19 =numb_any =radiates
0.19 =one_side_belly =shoulder_pain
0.19 =opioid =unresponsive
0.19 =pain_any =rectal_blood
0.19 =pain_any =shoulder_pain
0.19 =pain_any =stool_blood
0.19 =pain_any =weak_one_side
0.19 =pale_clammy =shaking
0.19 =phlegm =young_baby
0.19 =pressure_elsewhere =squeezing_word
0.19 =rash =vomiting
0.19 =recent_surgery =squeezing_word
0.19 =rigors =speech
0.19 =rigors_hard =unresponsive
0.19 =severe_headache =stiff_neck
0.19 =shaking =unresponsive
0.19 =short_breath =upper_belly_pain
0.19 =shoulder_pain
0.19 =skin_infection =wound_infected
0.19 =spreading =wound
0.19 =stroke_word
0.19 =sudden =tearing
0.19 =swelling =ulcer_nsaid
0.19 =swelling =vomiting
0.19 =swelling_throat =ulcer_nsaid
0.19 =tia_resolved =tropics
0.19 =toes_cold =turning_blue
0.19 =tongue_swollen =ulcer_nsaid
0.19 =urine_all_blood
0.19 ^ _ father
0.19 a _ section
0.19 a c
0.19 a fall
0.19 a house
0.19 a pacemaker
0.19 act drunk
0.19 after _ crash
0.19 als
0.19 als and
0.19 altitude
0.19 an hour
0.19 and _ act
0.19 and _ lip
0.19 and _ los
0.19 and _ mumbl
0.19 and _ numb
0.19 and _ soak
0.19 and _ worse
0.19 and chest
0.19 and sweat
0.19 are tingl
0.19 at _ an
0.19 at _ practice
0.19 at my
0.19 ate _ bunch
0.19 baby _ spot
0.19 baby last
0.19 baby soft
0.19 bark _ and
0.19 beat
0.19 because
0.19 bee and
0.19 been _ me
0.19 been kill
0.19 been wheez
0.19 belly hard
0.19 bone _ pok
0.19 bug _ the
0.19 can _ say
0.19 can only
0.19 chemo _ my
0.19 chest since
0.19 chill _ my
0.19 cough _ and
0.19 day with
0.19 diabetic
0.19 down for
0.19 drink _ day
0.19 dusky
0.19 every breath
0.19 face _ the
0.19 feel it
0.19 finger _ and
0.19 finger _ the
0.19 four time
0.19 get word
0.19 goe _ my
0.19 goe to
0.19 had _ c
0.19 had _ seizur
0.19 hand since
0.19 has als
0.19 hav an
0.19 have _ terrible
0.19 have diabet
0.19 have myasthenia
0.19 he _ like
0.19 he drank
0.19 he feel
0.19 he has
0.19 he take
0.19 headache of
0.19 heart _ like
0.19 heart _ rac
0.19 his _ caught
0.19 his _ hurt
0.19 his knee
0.19 hiv
0.19 hold
0.19 hot _ i
0.19 hour _ im
0.19 husband _ me
0.19 i _ chok
0.19 i _ diabet
0.19 i _ had
0.19 i _ lift
0.19 i _ myasthenia
0.19 i _ stop
0.19 i _ stung
0.19 im _ blood
0.19 im drool
0.19 in _ groin
0.19 in _ pool
0.19 in sweat
0.19 is _ hot
0.19 is _ weight
0.19 is gasp
0.19 is los
0.19 is mak
0.19 is mumbl
0.19 is pok
0.19 it hurt
0.19 itch _ over
0.19 itch all
0.19 its
0.19 its _ chest
0.19 its my
0.19 just flew
0.19 kill _ since
0.19 last month
0.19 like _ fork
0.19 lip _ purple
0.19 look _ light
0.19 look _ tar
0.19 me _ up
0.19 me since
0.19 me throw
0.19 middle of
0.19 mom _ hav
0.19 mom _ in
0.19 month _ fell
0.19 more _ of
0.19 my _ heart
0.19 my _ throat
0.19 my life
0.19 myasthenia
0.19 no -wet
0.19 no _ -diaper
0.19 now _ feel
0.19 nurs _ and
0.19 of _ im
0.19 of bright
0.19 of pill
0.19 old fell
0.19 on _ bike
0.19 on _ has
0.19 on _ wall
0.19 only say
0.19 open _ jaw
0.19 pain _ worse
0.19 pain under
0.19 pill in
0.19 pok
0.19 pool
0.19 pound
0.19 pump _ and
0.19 refus _ go
0.19 refus to
0.19 rib
0.19 scream and
0.19 see _ on
0.19 seizure _ now
0.19 severe headache
0.19 shiver _ is
0.19 shiver and
0.19 skin _ white
0.19 smoke
0.19 soak in
0.19 stomach _ hard
0.19 stopp shiver
0.19 stuff _ com
0.19 stuff is
0.19 swollen _ a
0.19 swollen _ and
0.19 testicle is
0.19 thailand
0.19 the _ head
0.19 the _ hes
0.19 the _ with
0.19 the bleed
0.19 the bottle
0.19 the chainsaw
0.19 the rope
0.19 the shower
0.19 then _ again
0.19 think _ mom
0.19 through _ towel
0.19 to _ left
0.19 to him
0.19 turn dusky
0.19 up _ #99+
0.19 viagra
0.19 was left
0.19 went _ when
0.19 went numb
0.19 wild _ from
0.19 with chill
0.19 woman
0.19 word out
0.19 wrist _ like
0.19 wrist look
0.19 wrong _ and
0.19 year old
0.18 # _ old
0.18 -act
0.18 -act -right
0.18 -diaper since
0.18 -wet _ since
0.18 =a_lot =bladder_bowel_loss
0.18 =a_lot =heat_danger
0.18 =a_lot =trunk_pain
0.18 =a_lot =urinary_stuck
0.18 =a_lot =urinary_stuck_long
0.18 =a_lot =vomiting_constantly
0.18 =about_other
0.18 =after_hard_exercise =confused
0.18 =allergen =animal_bite
0.18 =at_rest =hours_pain
0.18 =back_pain =saddle_numb
0.18 =belly_hit =fight_blow
0.18 =belly_hit =legs_gone
0.18 =belly_hit =speech
0.18 =belly_pain =belly_word
0.18 =belly_word =feels_sleepy
0.18 =bite_bad =blind_one_eye
0.18 =bite_bad =fainted
0.18 =bite_bad =right_side
0.18 =bite_bad =sudden
0.18 =bladder_bowel_loss =long_bleed
0.18 =bladder_bowel_loss =severe_pain
0.18 =bleeding_any =no_urine
0.18 =blind_one_eye
0.18 =blind_one_eye =eye_area
0.18 =blind_one_eye =eye_hit_bad
0.18 =blind_one_eye =one_eye
0.18 =blind_one_eye =vision_loss
0.18 =blister_any =burned_hand
0.18 =blister_any =eye_red
0.18 =blister_word =eye_red
0.18 =blood_streak =swelling_head
0.18 =blood_thinner =headache
0.18 =blood_thinner =severe_headache
0.18 =blow_ribs =possible_fracture
0.18 =both_legs
0.18 =both_legs =burn_severity
0.18 =burn_severity
0.18 =burn_severity =right_side
0.18 =burn_severity =squeezing_word
0.18 =calf =many_days
0.18 =calf =skin_infection
0.18 =cancer_history =fever
0.18 =cancer_history =immunosuppressed
0.18 =cannot_breathe =cant_lie_flat
0.18 =cannot_breathe =squeezing_word
0.18 =cant_stand =head_danger
0.18 =chemical_word =cough
0.18 =chest_any =pain_any
0.18 =chest_lasting =inhaler_often
0.18 =chest_lasting =radiates
0.18 =chest_lasting =turning_blue
0.18 =chest_lasting =vomiting_blood
0.18 =chest_lasting =wakes
0.18 =chest_pressure =pressure_elsewhere
0.18 =clot_risk =discharge
0.18 =cold_limb
0.18 =confused =speech_garbled
0.18 =cough =one_side_belly
0.18 =coughs_blood =short_breath
0.18 =cut_by_accident =limb_bleeds
0.18 =dark_urine =head_danger
0.18 =dark_urine =uti
0.18 =dark_urine =vomiting
0.18 =days_many =flu_bad
0.18 =days_many =no_urine
0.18 =deformed =fall_hard
0.18 =diabetes =limb_injury
0.18 =diabetes =no_insulin
0.18 =digoxin
0.18 =dizzy =one_side_belly
0.18 =double_vision =head_danger
0.18 =during_exercise =sudden
0.18 =elderly =hit_hard
0.18 =eye_area =pain_any
0.18 =eye_hit_bad =tearing_trunk
0.18 =eye_hit_bad =worst_ever
0.18 =eye_red =face_blisters
0.18 =eye_red =rash
0.18 =face_injury =face_odd
0.18 =fainted =headache
0.18 =fainted =unresponsive
0.18 =fall_any =hurts_move
0.18 =fall_any =legs_gone
0.18 =fall_any =speech
0.18 =fall_hard =not_self
0.18 =fast_breathing =young_baby
0.18 =feels_sleepy =radiates
0.18 =fell_baby =pain_any
0.18 =fever =hurts_move
0.18 =fever =near_faint
0.18 =flank_pain =saddle_numb
0.18 =gallbladder =rigors
0.18 =gangrene =wound_infected
0.18 =hallucinating =harm_others
0.18 =hallucinating =wont_feed
0.18 =head_danger =hives
0.18 =head_danger =limp_refuses
0.18 =head_danger =opioid
0.18 =head_danger =speech_garbled
0.18 =head_danger =sugar_extreme
0.18 =head_injury =severe_headache
0.18 =headache =swelling_lips
0.18 =headache =wakes
0.18 =heart_condition =heart_murmur_fever
0.18 =heat_danger =pale_clammy
0.18 =hernia_stuck =severe_pain
0.18 =hernia_stuck =speech
0.18 =high_fever =purple_rash
0.18 =hip_fracture =severe_weakness
0.18 =hip_hurts =saddle_numb
0.18 =hit_hard =tia_resolved
0.18 =hives =near_faint
0.18 =hours_pain =inhaler_often
0.18 =hours_pain =limp_leg
0.18 =hours_pain =limp_refuses
0.18 =hurts_move =pain_any
0.18 =hurts_move =smoke
0.18 =immunosuppressed =rigors
0.18 =inhaler_fails =inhaler_often
0.18 =inhaler_often
0.18 =injection_joint =squeezing_word
0.18 =jaw_locked =limb_injury
0.18 =jaw_locked =scratched
0.18 =leg_swelling_one =many_days
0.18 =limb_injury =long_bleed
0.18 =limb_injury =means_mentioned
0.18 =limb_injury =short_breath
0.18 =long_bleed =postpartum
0.18 =long_bleed =smoke
0.18 =mania_psychosis =sudden
0.18 =many_days =recent_travel
0.18 =many_days =wakes
0.18 =many_days =young_baby
0.18 =means_mentioned =shaking
0.18 =new_baby =vaginal_bleeding
0.18 =new_medicine =swelling_lips
0.18 =no_insulin
0.18 =no_urine =pale_clammy
0.18 =no_urine =rectal_blood
0.18 =no_urine =stool_blood
0.18 =no_urine =wont_feed
0.18 =numb_any =vaginal_bleeding
0.18 =pain_any =rigors_hard
0.18 =pain_any =saddle_numb
0.18 =pain_any =shaking
0.18 =pain_any =tearing_trunk
0.18 =pain_any =vomiting_constantly
0.18 =pain_any =worst_ever
0.18 =pale_clammy =speech
0.18 =pleuritic =possible_fracture
0.18 =possible_fracture =sudden
0.18 =pregnant =severe_headache
0.18 =rash =swelling_lips
0.18 =recent_surgery =wound
0.18 =saddle_numb =vaginal_bleeding
0.18 =scratched =soaking_pad
0.18 =severe_headache =swelling
0.18 =severe_pain =upper_belly_pain
0.18 =severe_weakness =vomiting
0.18 =snake_bad
0.18 =squeezing_word
0.18 =squeezing_word =swelling
0.18 =squeezing_word =tearing_trunk
0.18 =squeezing_word =weak_any
0.18 =squeezing_word =worst_ever
0.18 =sting =swelling
0.18 =sugar_extreme =vomiting
0.18 =three_days =vomiting
0.18 =vomiting_blood =vomiting_constantly
0.18 =weak_any =weak_breathing
0.18 ^ _ around
0.18 ^ _ chemo
0.18 ^ _ sting
0.18 a _ note
0.18 a bag
0.18 a peanut
0.18 all since
0.18 almost _ out
0.18 along
0.18 an electric
0.18 and _ headache
0.18 and _ let
0.18 and _ super
0.18 and _ word
0.18 and both
0.18 and everyth
0.18 and half
0.18 and headache
0.18 and wheez
0.18 antifreeze by
0.18 arm its
0.18 asthma _ bad
0.18 at _ since
0.18 away _ i
0.18 baby _ is
0.18 baby fell
0.18 bee sting
0.18 been #
0.18 been _ a
0.18 been out
0.18 belly _ is
0.18 benadryl
0.18 bigger
0.18 birth and
0.18 black _ smell
0.18 blood _ soak
0.18 blood everywhere
0.18 bloody _ with
0.18 bloody stool
0.18 boy _ is
0.18 breath _ day
0.18 bulg and
0.18 cant _ anyth
0.18 cough black
0.18 crash
0.18 crash my
0.18 daughter with
0.18 dazed
0.18 diabetic foot
0.18 down low
0.18 drool _ bit
0.18 droop _ one
0.18 droop on
0.18 every _ and
0.18 every hour
0.18 feel funny
0.18 fever _ diabetic
0.18 fever im
0.18 fever since
0.18 fluid is
0.18 for _ min
0.18 fruity
0.18 got _ a
0.18 half _ my
0.18 hard _ swallow
0.18 he _ talk
0.18 headach _ the
0.18 heavy and
0.18 her word
0.18 hernia _ out
0.18 hes _ blue
0.18 hes _ up
0.18 hi
0.18 his _ feel
0.18 his right
0.18 hive and
0.18 hurt
0.18 hurt bad
0.18 hurt terrib
0.18 i _ bitten
0.18 i cough
0.18 i fell
0.18 is _ start
0.18 isnt -wak
0.18 its _ #
0.18 just now
0.18 keep _ and
0.18 kid _ from
0.18 kid is
0.18 labor and
0.18 medicine _ and
0.18 minute and
0.18 mom took
0.18 more than
0.18 mouth wont
0.18 mushroom
0.18 my _ cant
0.18 my _ week
0.18 my bone
0.18 my breath
0.18 my brother
0.18 my eye
0.18 my face
0.18 my foot
0.18 night and
0.18 now _ hurt
0.18 numb after
0.18 of _ cant
0.18 of _ eye
0.18 on _ chest
0.18 one testicle
0.18 pale my
0.18 pee _ all
0.18 pee at
0.18 peni _ been
0.18 peni has
0.18 pink foam
0.18 pregnant _ just
0.18 rash _ and
0.18 rash fever
0.18 rib hurt
0.18 right _ down
0.18 right leg
0.18 rigid
0.18 sagg
0.18 say one
0.18 see _ around
0.18 see out
0.18 seem _ but
0.18 shak so
0.18 shaky
0.18 she _ all
0.18 she pale
0.18 side _ is
0.18 side _ low
0.18 side down
0.18 so sore
0.18 soak pad
0.18 soft _ on
0.18 sound like
0.18 spasm after
0.18 stop the
0.18 stopp _ for
0.18 stopp sweat
0.18 stuff and
0.18 stung _ a
0.18 sudden and
0.18 super sleepy
0.18 super weak
0.18 swell _ overnight
0.18 swollen _ red
0.18 tar _ i
0.18 terrib
0.18 text goodbye
0.18 the breastbone
0.18 the fridge
0.18 the side
0.18 the skin
0.18 the soft
0.18 the wall
0.18 think cant
0.18 think he
0.18 tighten
0.18 to _ back
0.18 toddler went
0.18 tree
0.18 up now
0.18 up overnight
0.18 use _ on
0.18 w a
0.18 walk and
0.18 watch say
0.18 whole fami
0.18 xanax
0.17 # month
0.17 #11+ _ today
0.17 #99+ _ and
0.17 -day _ i
0.17 -when -she
0.17 =a_lot =belly_hard
0.17 =a_lot =blood_in_urine
0.17 =a_lot =cannot_breathe
0.17 =a_lot =severe_pain
0.17 =a_lot =swelling_face
0.17 =abuse_danger =pain_any
0.17 =abuse_danger =pleuritic
0.17 =abuse_danger =short_breath
0.17 =arm_hand_pain =eye_hit_bad
0.17 =arm_hand_pain =squeezing_word
0.17 =asthma =cannot_breathe
0.17 =belly_hard =crohns
0.17 =belly_pain
0.17 =belly_pain =gallbladder
0.17 =belly_pain =pain_any
0.17 =belly_word =burn_severity
0.17 =belly_word =crohns
0.17 =belly_word =diabetes
0.17 =belly_word =fall_any
0.17 =belly_word =gallbladder
0.17 =belly_word =jaundice
0.17 =belly_word =no_urine
0.17 =bite_bad =curtain_word
0.17 =bite_bad =near_faint
0.17 =bite_bad =swelling_face
0.17 =bleeding_any =head_injury
0.17 =bleeding_any =hurts_move
0.17 =bleeding_heavy =eye_area
0.17 =blood_streak =purple_rash
0.17 =bluish =fainted
0.17 =bluish =tia_resolved
0.17 =bp_medicine =swelling_lips
0.17 =burn_any =hoarse
0.17 =burn_any =skin_peeling
0.17 =burn_severity =eye_pain
0.17 =burn_severity =injection_joint
0.17 =burn_severity =muscle_cramps
0.17 =burn_severity =retractions
0.17 =burn_severity =swelling_face
0.17 =calf =limb_bleeds
0.17 =car_crash =hip_hurts
0.17 =carbon_monoxide =during_exercise
0.17 =cast_tight =cold_limb
0.17 =cast_tight =numb_any
0.17 =chest_any =cocaine
0.17 =chest_any =drugs_taken
0.17 =chest_lasting =fainted
0.17 =chest_lasting =flank_pain
0.17 =chest_lasting =head_injury
0.17 =chest_lasting =heat_exposure
0.17 =chest_lasting =inconsolable
0.17 =chest_lasting =itchy_only
0.17 =chest_lasting =limb_cold_pale
0.17 =chest_lasting =nail_word
0.17 =chest_pain =cocaine
0.17 =chest_pain =cough
0.17 =chest_pain =drugs_taken
0.17 =chest_pain =fever
0.17 =chest_pressure =pain_any
0.17 =chest_tearing =sudden
0.17 =child_got_pills =cough
0.17 =child_got_pills =cut_by_accident
0.17 =child_got_pills =hit_hard
0.17 =clot_risk =limb_cold_pale
0.17 =clot_risk =pleuritic
0.17 =co_words =low_mood
0.17 =cocaine =trunk_pain
0.17 =cold_exposure =hit_hard
0.17 =cold_exposure =rigors
0.17 =cold_hands =deformed
0.17 =confused =drugs_taken
0.17 =confused =ear_wax
0.17 =confused =fainted
0.17 =crohns =fever
0.17 =crohns =hernia_stuck
0.17 =curtain_word =eye_area
0.17 =curtain_word =one_eye
0.17 =cut_by_accident =eye_area
0.17 =diabetes =vomiting_constantly
0.17 =drowning =unresponsive
0.17 =drug_named =eye_area
0.17 =drug_named =throat_tight
0.17 =drugs_taken =trunk_pain
0.17 =ear_wax =leg_swelling_one
0.17 =eye_area =high_fever
0.17 =eye_area =seizure
0.17 =eye_hit_bad =face_droop
0.17 =eye_hit_bad =face_injury
0.17 =eye_hit_bad =fainted
0.17 =eye_hit_bad =inconsolable
0.17 =eye_hit_bad =purple_word
0.17 =eye_pain =fever
0.17 =eye_red =eyelids_swollen
0.17 =face_injury =numb_any
0.17 =face_injury =weak_any
0.17 =fall_any =hoarse
0.17 =feels_sleepy =nausea
0.17 =fever =gums_bleed
0.17 =fever =weak_any
0.17 =fight_blow =hoarse
0.17 =flank_pain =weak_legs
0.17 =head_danger =limp_leg
0.17 =heart_condition =trunk_pain
0.17 =hernia_stuck =purple_word
0.17 =hernia_stuck =toes_cold
0.17 =hernia_word =radiates_groin
0.17 =high_fever =wound_infected
0.17 =hip_hurts =weak_legs
0.17 =hit_hard =hoarse
0.17 =hit_hard =speech
0.17 =hives =short_breath
0.17 =hours_pain =jaw_locked
0.17 =hours_pain =limb_injury
0.17 =hours_pain =vomiting_blood
0.17 =hurts_move =trunk_pain
0.17 =hypertension =swelling_lips
0.17 =injection_joint =swelling
0.17 =irregular_heart =severe_weakness
0.17 =jaw_arm_sweat =weak_one_side
0.17 =low_mood =vaginal_bleeding
0.17 =low_mood =weak_any
0.17 =many_days =sudden
0.17 =means_at_hand =suicidal
0.17 =muscle_cramps =muscle_tear
0.17 =near_faint =pale_clammy
0.17 =new_baby =swelling
0.17 =new_medicine =rash
0.17 =no_injury =severe_pain
0.17 =numb_any =spine_injury
0.17 =one_side_belly =trunk_pain
0.17 =overdose_taken =racing_heart
0.17 =overdose_taken =suicidal
0.17 =pain_any =urinary_stuck_long
0.17 =pain_any =very_fast_pulse
0.17 =postpartum_smell =wound_infected
0.17 =preterm_weeks =squeezing_word
0.17 =radiates =sudden
0.17 =rash =short_breath
0.17 =rectal_blood
0.17 =right_side =trunk_pain
0.17 =rigors_hard =wont_feed
0.17 =scratched =suicidal
0.17 =shaking =wont_feed
0.17 =speech =swelling
0.17 =sudden =trunk_pain
0.17 =sugar_very_high =vomiting_constantly
0.17 =swallow_trouble =swelling
0.17 =swelling =wakes
0.17 =swelling =wont_swallow
0.17 =tetanus_due
0.17 ^ _ antifreeze
0.17 ^ _ fume
0.17 ^ _ mixed
0.17 ^ _ stiff
0.17 ^ _ were
0.17 ^ finger
0.17 ^ his
0.17 ^ new
0.17 ^ sharp
0.17 a _ two
0.17 a fit
0.17 a lump
0.17 a pad
0.17 afib
0.17 after _ cast
0.17 after _ gone
0.17 and _ -peed
0.17 and _ -respond
0.17 and _ near
0.17 and _ one
0.17 and _ sick
0.17 and _ speech
0.17 and _ weak
0.17 and fever
0.17 ankle _ point
0.17 are white
0.17 arm _ tingl
0.17 at football
0.17 at light
0.17 ate _ a
0.17 ate at
0.17 battery up
0.17 been bleed
0.17 birth _ week
0.17 breakfast
0.17 breath _ gett
0.17 breath hard
0.17 breath weird
0.17 breathe in
0.17 breathe lying
0.17 breathe well
0.17 by _ horse
0.17 camp
0.17 cant push
0.17 carbon _ poison
0.17 cold _ clammy
0.17 com off
0.17 cord _ out
0.17 cord com
0.17 cut _ leg
0.17 daughter drank
0.17 daughter swallow
0.17 day old
0.17 dont -fade
0.17 drink _ is
0.17 ear _ a
0.17 eye _ swollen
0.17 face _ on
0.17 faint in
0.17 feel _ to
0.17 fell into
0.17 fever _ headache
0.17 finger are
0.17 flew _ from
0.17 flew home
0.17 god
0.17 going #99+
0.17 going _ pas
0.17 hav _ of
0.17 hav thought
0.17 have _ cell
0.17 have sickle
0.17 he hasnt
0.17 her _ since
0.17 her life
0.17 his _ scream
0.17 hit _ and
0.17 hit with
0.17 home from
0.17 horse _ the
0.17 horse in
0.17 house
0.17 huge and
0.17 hurt _ breathe
0.17 hurt _ crazy
0.17 hurt _ hell
0.17 i _ sickle
0.17 i _ ther
0.17 i mixed
0.17 if
0.17 in _ lower
0.17 is _ he
0.17 is point
0.17 is see
0.17 is sudden
0.17 is sweaty
0.17 is throw
0.17 is weak
0.17 it dangerou
0.17 its _ than
0.17 kick _ a
0.17 kick by
0.17 leg with
0.17 like hell
0.17 low _ the
0.17 low on
0.17 lump in
0.17 lying down
0.17 me _ and
0.17 mom _ confus
0.17 monoxide poison
0.17 mother _ and
0.17 my _ body
0.17 my _ eyelid
0.17 my _ feel
0.17 my _ is
0.17 my _ rac
0.17 my butt
0.17 my leg
0.17 my neck
0.17 my vagina
0.17 myself with
0.17 neck _ swell
0.17 newborn _ a
0.17 nodd
0.17 nodd off
0.17 of _ mouth
0.17 off _ bed
0.17 off and
0.17 old
0.17 out fever
0.17 oxygen _ say
0.17 pass _ clot
0.17 pass huge
0.17 pee blood
0.17 peel
0.17 point _ wrong
0.17 point the
0.17 postpartum
0.17 pregnant and
0.17 pus _ i
0.17 red _ pus
0.17 roll _ the
0.17 roll off
0.17 say #11+
0.17 shak _ fever
0.17 she not
0.17 sick _ my
0.17 sick to
0.17 side went
0.17 since #
0.17 sister
0.17 spray in
0.17 spread _ and
0.17 stair and
0.17 stopp drink
0.17 super _ and
0.17 super painful
0.17 sure
0.17 swallow bleach
0.17 swell _ and
0.17 swollen _ fever
0.17 swollen face
0.17 testicle _ swollen
0.17 that come
0.17 the _ blood
0.17 the _ i
0.17 the _ unconsciou
0.17 the car
0.17 the finger
0.17 them and
0.17 thermometer
0.17 thi afternoon
0.17 thru
0.17 tilt
0.17 to _ stomach
0.17 to do
0.17 tongue swell
0.17 tv _ to
0.17 tv talk
0.17 up _ foam
0.17 up _ his
0.17 vagina
0.17 voice _ gone
0.17 vomit _ last
0.17 water _ a
0.17 water for
0.17 went off
0.17 were in
0.17 whole arm
0.17 wife had
0.17 wipe _ i
0.17 with
0.17 with _ chainsaw
0.17 yellow _ im
0.16 #99+ _ i
0.16 -# _ think
0.16 -day _ the
0.16 -day think
0.16 -drink _ cant
0.16 =a_lot =clot_risk
0.16 =a_lot =many_stings
0.16 =a_lot =one_side_throat
0.16 =a_lot =rectal_bleeding
0.16 =a_lot =retractions
0.16 =a_lot =rigors_hard
0.16 =acts_drunk =not_drinking
0.16 =acts_drunk =wont_feed
0.16 =adrenal =head_danger
0.16 =adrenal =vomiting_constantly
0.16 =alcohol =not_drinking
0.16 =allergen =fast_breathing
0.16 =allergen =new_medicine
0.16 =allergen =swallow_trouble
0.16 =allergen =wont_swallow
0.16 =arm_hand_pain
0.16 =arm_hand_pain =pain_any
0.16 =at_rest =fever
0.16 =at_rest =getting_worse
0.16 =back_pain =limb_injury
0.16 =belly_hard =bladder_bowel_loss
0.16 =belly_hard =urinary_stuck
0.16 =belly_pain =hurts_move
0.16 =belly_word =green_vomit
0.16 =belly_word =phlegm
0.16 =belly_word =squeezing_word
0.16 =bite_bad =electric
0.16 =bite_bad =eye_pain
0.16 =bite_bad =light_hurts
0.16 =bleeding_any =clot_risk
0.16 =bleeding_any =eye_area
0.16 =bleeding_any =recent_infection
0.16 =bleeding_any =rectal_bleeding
0.16 =bleeding_any =throat_sore
0.16 =bleeding_any =tonsils_out
0.16 =blood_thinner =limb_bleeds
0.16 =bluish =cannot_breathe
0.16 =bluish =clot_risk
0.16 =bluish =croup_cough
0.16 =bluish =pain_any
0.16 =bluish =wound
0.16 =bp_extreme =pain_any
0.16 =bp_medicine =swelling_now
0.16 =burn_any =cough
0.16 =burn_big =smoke
0.16 =burn_severity =clot_risk
0.16 =burn_severity =eye_hit_bad
0.16 =burn_severity =hurts_breathing
0.16 =burn_severity =many_stings
0.16 =burn_severity =rectal_blood
0.16 =burn_severity =self_harm_now
0.16 =burn_severity =soaking_pad
0.16 =burn_severity =wound_infected
0.16 =calf =cannot_breathe
0.16 =calf =chest_pain
0.16 =calf =no_injury
0.16 =cannot_breathe =leg_feet_swollen
0.16 =cannot_move_limb =speech
0.16 =cant_stand =sudden_balance
0.16 =cant_straighten
0.16 =cant_straighten =severe_pain
0.16 =chest_any =cough
0.16 =chest_any =electric
0.16 =chest_any =hurts_breathing
0.16 =chest_lasting =face_odd
0.16 =chest_lasting =gums_bleed
0.16 =chest_lasting =inhaled_object
0.16 =chest_lasting =not_self
0.16 =chest_lasting =tonsils_out
0.16 =chest_pain =electric
0.16 =chest_pain =hurts_breathing
0.16 =chest_pain =long_bleed
0.16 =chest_pressure =weak_one_side
0.16 =child_got_pills =elderly
0.16 =child_got_pills =vomiting
0.16 =clot_risk =eye_surgery
0.16 =clot_risk =injection_joint
0.16 =cocaine =high_fever
0.16 =cold_exposure
0.16 =cold_limb =deep_burn
0.16 =cold_limb =swelling
0.16 =confused =eye_area
0.16 =confused =flu_bad
0.16 =cough =inhaled_object
0.16 =coughs_blood =pain_any
0.16 =cramps =eye_hit_bad
0.16 =croup_cough =lips_blue
0.16 =cut_by_accident =head_injury
0.16 =cut_by_accident =suicidal
0.16 =days_many =drowsy
0.16 =days_many =pain_any
0.16 =deep_burn =numb_any
0.16 =diabetes =short_breath
0.16 =dialysis =short_breath
0.16 =digoxin =overdose_taken
0.16 =discharge =leaking
0.16 =dizzy =squeezing_word
0.16 =dizzy =vaginal_bleeding
0.16 =drugs_taken =high_fever
0.16 =during_exercise =severe_headache
0.16 =electric =eye_hit_bad
0.16 =electric =hernia_stuck
0.16 =electric =pain_any
0.16 =eye_area =no_urine
0.16 =eye_hit_bad =eye_surgery
0.16 =eye_hit_bad =fall_hard
0.16 =eye_hit_bad =rectal_bleeding
0.16 =eye_hit_bad =severe_weakness
0.16 =eye_hit_bad =shaking
0.16 =eye_hit_bad =throat_sore
0.16 =eye_hit_bad =thrown_back
0.16 =eye_hit_bad =toes_cold
0.16 =eye_hit_bad =tonsils_out
0.16 =eye_hit_bad =trunk_pain
0.16 =eye_hit_bad =urinary_stuck
0.16 =eye_surgery =pain_any
0.16 =face_odd =swelling_lips
0.16 =fainted =knocked_out
0.16 =fall_any
0.16 =fall_any =knocked_out
0.16 =getting_worse =rigors
0.16 =getting_worse =stumbles
0.16 =hallucinating =pain_any
0.16 =head_danger =knocked_out
0.16 =head_danger =new_confusion
0.16 =head_danger =vision_loss
0.16 =head_injury =limb_injury
0.16 =hernia =purple_word
0.16 =hip_hurts =severe_pain
0.16 =hours_pain
0.16 =hours_pain =making_swell
0.16 =hours_pain =new_confusion
0.16 =hours_pain =rigors_hard
0.16 =inhaled_object
0.16 =inhaled_object =short_breath
0.16 =inhaled_object =wheeze_word
0.16 =inhaler_fails =wheeze_word
0.16 =jaundice =unresponsive
0.16 =ketone_breath =short_breath
0.16 =kidney_disease =short_breath
0.16 =knocked_out
0.16 =limb_bleeds =long_bleed
0.16 =limb_bleeds =wound
0.16 =limb_injury =neck_pain
0.16 =limp_leg =sudden_balance
0.16 =limp_leg =weak_one_side
0.16 =limp_refuses =sudden_balance
0.16 =limp_refuses =weak_one_side
0.16 =long_bleed =radiates
0.16 =mania_psychosis =new_baby
0.16 =mania_psychosis =pain_any
0.16 =many_days =new_baby
0.16 =mouth_sores =pain_any
0.16 =muscle_cramps =wound
0.16 =nail_word =phlegm
0.16 =nail_word =tetanus_due
0.16 =nodes =rash
0.16 =not_drinking =wont_feed
0.16 =numb_any =pale_clammy
0.16 =numb_any =snake
0.16 =numb_any =snake_bad
0.16 =numb_any =swelling_lips
0.16 =numb_any =toes_cold
0.16 =numb_any =urinary_stuck
0.16 =one_side_belly =upper_belly_pain
0.16 =pale_clammy =sudden
0.16 =phlegm =spits_clots
0.16 =possible_fracture =severe_pain
0.16 =pregnant =shoulder_pain
0.16 =rectal_bleeding
0.16 =retractions =wheeze_word
0.16 =severe_headache =tick
0.16 =severe_headache =vomiting
0.16 =severe_weakness =sudden_balance
0.16 =short_breath =swelling_throat
0.16 =short_breath =thirsty
0.16 =sleepless_days =three_days
0.16 =snake =weak_any
0.16 =snake_bad =weak_any
0.16 =speech =vomiting
0.16 =spits_clots =throat_sore
0.16 =spits_clots =tonsils_out
0.16 =sting =swelling_throat
0.16 =swelling_throat =wheeze_word
0.16 =tetanus_due =wound
0.16 =throat_tight =wheeze_word
0.16 =toes_cold =weak_any
0.16 =unresponsive =weak_one_side
0.16 =urinary_stuck =weak_legs
0.16 ^ _ accidental
0.16 ^ _ fire
0.16 ^ shoulder
0.16 a _ branch
0.16 a _ nail
0.16 a machine
0.16 ago _ pain
0.16 ago _ the
0.16 and _ -breath
0.16 and _ about
0.16 and _ burn
0.16 and _ crush
0.16 and _ lung
0.16 and shaky
0.16 and took
0.16 are _ my
0.16 back _ nigeria
0.16 bad pain
0.16 baseball _ the
0.16 bathroom floor
0.16 bed since
0.16 branch _ on
0.16 branch fell
0.16 c
0.16 came _ like
0.16 can hard
0.16 cant straighten
0.16 car wreck
0.16 caught _ a
0.16 chest _ pound
0.16 chest _ when
0.16 chest burn
0.16 clear her
0.16 com _ and
0.16 cough _ wheez
0.16 day i
0.16 did
0.16 digoxin
0.16 dirty
0.16 down to
0.16 drunk _ he
0.16 drunk but
0.16 ear _ he
0.16 eye _ red
0.16 eye with
0.16 fbi _ in
0.16 fbi is
0.16 feel _ faint
0.16 fever _ back
0.16 fever _ heart
0.16 fever _ shak
0.16 fever _ thi
0.16 foot _ turn
0.16 foot and
0.16 for like
0.16 from nigeria
0.16 got kick
0.16 grandson stuck
0.16 has _ a
0.16 has _ in
0.16 has _ wheez
0.16 have
0.16 have a
0.16 he _ hold
0.16 head _ a
0.16 hear _ tell
0.16 heart _ going
0.16 heart medicine
0.16 hes #11+
0.16 hes vomit
0.16 hip hurt
0.16 his finger
0.16 hour _ i
0.16 hurt cant
0.16 husband _ been
0.16 i _ sparkl
0.16 i _ straighten
0.16 i accidental
0.16 i feel
0.16 i vomit
0.16 im #
0.16 im _ like
0.16 in _ fight
0.16 in _ machine
0.16 in _ outlet
0.16 in _ testicle
0.16 in the
0.16 is _ an
0.16 is _ confus
0.16 is _ her
0.16 is _ lot
0.16 is _ red
0.16 is lock
0.16 isnt -help
0.16 its crush
0.16 knock out
0.16 last _ day
0.16 leg and
0.16 like _ will
0.16 like faint
0.16 like my
0.16 line
0.16 machine _ its
0.16 machine and
0.16 me _ is
0.16 my _ she
0.16 my newborn
0.16 nail _ through
0.16 nigeria
0.16 nose _ been
0.16 nose has
0.16 now _ red
0.16 of blood
0.16 ok but
0.16 on _ bathroom
0.16 on like
0.16 ooz and
0.16 over
0.16 oxy and
0.16 pee _ my
0.16 postpartum and
0.16 pulse _ #11+
0.16 pulse is
0.16 repeat
0.16 rib _ in
0.16 rib suck
0.16 right _ i
0.16 rusty nail
0.16 sinu
0.16 skin around
0.16 sleep and
0.16 slipp
0.16 so stiff
0.16 soak _ a
0.16 son _ been
0.16 son _ out
0.16 son _ pain
0.16 speak
0.16 spill
0.16 spott
0.16 straighten
0.16 swell i
0.16 swollen _ #11+
0.16 the outlet
0.16 ther _ burn
0.16 think _ fbi
0.16 thinner and
0.16 throat _ swollen
0.16 tight
0.16 toe _ white
0.16 tree _ fell
0.16 tree branch
0.16 turn out
0.16 vision _ a
0.16 we got
0.16 weak _ cant
0.16 week _ now
0.16 went _ an
0.16 what the
0.16 wheez _ night
0.16 wheez all
0.16 when _ breath
0.16 wild
0.16 wild mushroom
0.16 with _ headach
0.16 with some
0.16 with vomit
0.16 wont close
0.16 wont walk
0.16 worst pain
0.15 #11+ _ asthma
0.15 #11+ wk
0.15 #99+ _ my
0.15 #99+ she
0.15 -diaper _ yesterday
0.15 -feel
0.15 -peed _ yesterday
0.15 -peed since
0.15 -wait
0.15 <was _ <in
0.15 =a_lot =drug_named
0.15 =a_lot =eye_area
0.15 =a_lot =jaw_arm_sweat
0.15 =a_lot =mouth_sores
0.15 =a_lot =swelling_lips
0.15 =abuse_danger =eye_hit_bad
0.15 =again_fainted =near_faint
0.15 =allergen =elderly
0.15 =allergen =mouth_sores
0.15 =at_rest =cough
0.15 =autism_word =chest_lasting
0.15 =back_pain =chest_lasting
0.15 =back_pain =severe_pain
0.15 =battery_word =eye_area
0.15 =battery_word =swallowed_thing
0.15 =belly_hard =car_crash
0.15 =belly_hard =fall_any
0.15 =belly_hard =fight_blow
0.15 =belly_hard =head_danger
0.15 =belly_hard =hit_hard
0.15 =belly_hit =confused
0.15 =belly_hit =cut_by_accident
0.15 =belly_hit =eye_area
0.15 =belly_pain =jaundice
0.15 =belly_pain =pale_clammy
0.15 =belly_word =swelling
0.15 =birth_now =fall_any
0.15 =birth_now =head_injury
0.15 =birth_now =hit_hard
0.15 =bite_bad =itching
0.15 =bite_bad =one_eye
0.15 =bleeding_any =severe_pain
0.15 =bleeding_any =thrown_off
0.15 =blister_any =blister_word
0.15 =blister_word
0.15 =blister_word =burn_severity
0.15 =blood_thinner =swelling
0.15 =blow_chest =blow_ribs
0.15 =blow_chest =fall_any
0.15 =blow_chest =fight_blow
0.15 =blow_chest =hit_hard
0.15 =blow_ribs =burn_severity
0.15 =bluish =deformed
0.15 =blurry_vision =clot_risk
0.15 =breast_infection
0.15 =breast_infection =fever
0.15 =breast_infection =wound_infected
0.15 =bruising =purple_rash
0.15 =bruising =rash
0.15 =burn_severity =fall_any
0.15 =burn_severity =immunosuppressed
0.15 =burn_severity =low_temp
0.15 =burn_severity =near_faint
0.15 =calf =injection_joint
0.15 =calf =pleuritic
0.15 =calf =skin_black
0.15 =cannot_breathe =pink_foam
0.15 =cannot_breathe =pleuritic
0.15 =cannot_breathe =young_baby
0.15 =cannot_move_side =hurts_move
0.15 =cannot_move_side =severe_weakness
0.15 =cant_stand =hours_pain
0.15 =car_crash =trunk_pain
0.15 =chemical_word =swallowed_thing
0.15 =chest_any =fainted
0.15 =chest_any =immunosuppressed
0.15 =chest_any =jaw_arm_sweat
0.15 =chest_any =near_faint
0.15 =chest_any =sudden
0.15 =chest_lasting =irregular_heart
0.15 =chest_lasting =very_fast_pulse
0.15 =chest_pain =fainted
0.15 =chest_pain =immunosuppressed
0.15 =chest_pain =sudden
0.15 =chest_pressure =feels_sleepy
0.15 =child_got_pills =swallowed_thing
0.15 =choking =hurts_move
0.15 =choking =short_breath
0.15 =clot_risk
0.15 =clot_risk =sudden
0.15 =cocaine =confused
0.15 =cocaine =fever
0.15 =cocaine =racing_heart
0.15 =confused =days_many
0.15 =confused =wakes
0.15 =copd =short_breath
0.15 =dark_urine =squeezing_word
0.15 =days_many =hypertension
0.15 =days_many =scratched
0.15 =deep_burn =eye_hit_bad
0.15 =deep_burn =weak_any
0.15 =diabetes
0.15 =dialysis =severe_weakness
0.15 =dizzy =hours_pain
0.15 =dizzy =sudden_balance
0.15 =droopy_lid
0.15 =droopy_lid =eye_area
0.15 =droopy_lid =face_droop
0.15 =drowsy =no_urine
0.15 =drowsy =speech
0.15 =drug_named =hives
0.15 =drugs_taken =fever
0.15 =drugs_taken =racing_heart
0.15 =during_exercise =headache
0.15 =dystonia =nail_word
0.15 =dystonia =wound
0.15 =ear_wax =squeezing_word
0.15 =elderly =poison_swallowed
0.15 =eye_area =face_droop
0.15 =eye_area =liver_drug
0.15 =eye_area =one_eye
0.15 =eye_hit_bad =high_fever
0.15 =eye_hit_bad =jaundice
0.15 =eye_hit_bad =priapism
0.15 =eye_hit_bad =rigors
0.15 =eye_hit_bad =tendon_seen
0.15 =eye_hit_bad =thirsty
0.15 =eye_hit_bad =thrown_off
0.15 =fall_any =pain_any
0.15 =fell =head_danger
0.15 =fight_blow
0.15 =fight_blow =severe_headache
0.15 =fight_blow =severe_pain
0.15 =flank_pain =pregnant
0.15 =flank_pain =vomiting
0.15 =hallucinating =rigors_hard
0.15 =hallucinating =shaking
0.15 =head_danger =long_bleed
0.15 =head_danger =recent_infection
0.15 =head_danger =stumbles
0.15 =head_danger =swelling_face
0.15 =head_danger =weak_any
0.15 =head_injury =speech
0.15 =headache =tia_resolved
0.15 =heart_condition =swelling
0.15 =hernia_stuck =stab_shot
0.15 =hives =mouth_sores
0.15 =hours_pain =hurts_move
0.15 =hours_pain =injection_joint
0.15 =hours_pain =very_fast_pulse
0.15 =hurts_move =limp_leg
0.15 =immunosuppressed =trunk_pain
0.15 =inconsolable =suicidal
0.15 =injection_joint =leg_swelling_one
0.15 =jaundice =liver_drug
0.15 =jaundice =squeezing_word
0.15 =kidney_disease =severe_weakness
0.15 =leg_swelling_one =pleuritic
0.15 =limb_injury =tendon_seen
0.15 =long_bleed =trunk_pain
0.15 =long_bleed =young_baby
0.15 =many_days =recent_surgery
0.15 =moved_right =stomach_burn
0.15 =near_faint =one_side_belly
0.15 =near_faint =rash
0.15 =near_faint =sudden
0.15 =newborn =weight_loss
0.15 =numb_any =wound
0.15 =one_eye
0.15 =pain_any =skin_black
0.15 =pale_clammy =vomiting
0.15 =phlegm =scratched
0.15 =pleuritic =swelling
0.15 =postpartum =scratched
0.15 =pregnant =severe_pain
0.15 =preterm_weeks =swelling
0.15 =radiates =weak_one_side
0.15 =rigors =wound
0.15 =scratched =tendon_seen
0.15 =severe_pain =suicidal
0.15 =stomach_burn =upper_belly_pain
0.15 =swallowed_battery =swallowed_thing
0.15 =swelling =vaginal_bleeding
0.15 =tendon_seen =wound
0.15 ^ _ daughter
0.15 ^ _ girlfriend
0.15 ^ _ grandson
0.15 ^ _ poop
0.15 ^ _ viagra
0.15 ^ _ vision
0.15 ^ _ would
0.15 ^ chemo
0.15 ^ metal
0.15 ^ preg
0.15 a _ stick
0.15 a bone
0.15 about _ feet
0.15 after _ colonoscopy
0.15 all i
0.15 and _ -wak
0.15 and _ came
0.15 and _ couldnt
0.15 and _ hip
0.15 and _ nonstop
0.15 and _ poop
0.15 and _ stool
0.15 and _ went
0.15 and puk
0.15 and warm
0.15 are gett
0.15 ate shrimp
0.15 back _ hurt
0.15 bad see
0.15 banana
0.15 battery _ her
0.15 because _ dont
0.15 bit _ ankle
0.15 bite on
0.15 blister
0.15 blood clot
0.15 blue _ i
0.15 bone _ out
0.15 bone stick
0.15 breathe _ his
0.15 breathe and
0.15 breathe right
0.15 burn pee
0.15 by lightn
0.15 can _ fat
0.15 cant cough
0.15 car my
0.15 chemo and
0.15 chemo last
0.15 chest _ and
0.15 chest _ say
0.15 clas _ my
0.15 clean the
0.15 com _ his
0.15 com from
0.15 cough _ cant
0.15 coworker
0.15 croup
0.15 crush headache
0.15 cut myself
0.15 cutt myself
0.15 dad _ its
0.15 dad fell
0.15 day _ keep
0.15 day _ of
0.15 day cant
0.15 did _ and
0.15 eye and
0.15 eye for
0.15 faint _ hit
0.15 fast _ his
0.15 flat
0.15 from _ nose
0.15 fruity breath
0.15 gave out
0.15 get _ down
0.15 get _ to
0.15 goe _ i
0.15 grandma ate
0.15 grandson _ left
0.15 grandson was
0.15 grape _ cant
0.15 gummi hes
0.15 hand is
0.15 has
0.15 have pain
0.15 he _ grey
0.15 head at
0.15 headache _ a
0.15 hear voic
0.15 heart _ i
0.15 hemophilia
0.15 her _ week
0.15 her sugar
0.15 heroin and
0.15 his neck
0.15 his shoulder
0.15 hot red
0.15 hour
0.15 hour _ my
0.15 hurt _ and
0.15 husband _ came
0.15 i _ clean
0.15 i _ push
0.15 i didnt
0.15 i felt
0.15 i havent
0.15 im pale
0.15 im pregnant
0.15 in _ day
0.15 in _ tank
0.15 in both
0.15 is _ tight
0.15 is _ today
0.15 is cover
0.15 is so
0.15 it fever
0.15 its deep
0.15 keep _ her
0.15 knife and
0.15 left _ since
0.15 left _ the
0.15 leg _ and
0.15 leg _ out
0.15 leg gave
0.15 life came
0.15 like #
0.15 like an
0.15 like bruis
0.15 like someone
0.15 lip went
0.15 lock up
0.15 look _ bruis
0.15 lump
0.15 my _ even
0.15 my _ testicle
0.15 my chill
0.15 my father
0.15 my girlfriend
0.15 myself _ a
0.15 night _ my
0.15 no -wait
0.15 of _ face
0.15 of _ shin
0.15 on _ fever
0.15 on _ sink
0.15 open up
0.15 out right
0.15 pass _ and
0.15 pneumonia and
0.15 preg #11+
0.15 preg _ wk
0.15 put _ button
0.15 rainbow
0.15 rash _ look
0.15 right now
0.15 say _ is
0.15 scrotum
0.15 see fat
0.15 severe pain
0.15 shak _ bad
0.15 she been
0.15 she cough
0.15 she got
0.15 she just
0.15 she keep
0.15 sink
0.15 smoke from
0.15 so much
0.15 son _ -slept
0.15 stomach _ a
0.15 stone _ is
0.15 stop and
0.15 sudden _ of
0.15 sudden _ pain
0.15 swallow _ button
0.15 swollen _ painful
0.15 testicle pain
0.15 the _ hit
0.15 the cut
0.15 the room
0.15 the tank
0.15 then my
0.15 ther _ bone
0.15 thi _ headache
0.15 thi crush
0.15 throat
0.15 throw _ after
0.15 throw _ and
0.15 to _ now
0.15 told _ to
0.15 took her
0.15 type #
0.15 up _ so
0.15 vision in
0.15 vodka
0.15 walk straight
0.15 went weak
0.15 wife _ cough
0.15 wk
0.15 woke _ and
0.15 wont come
0.15 wont eat
0.15 wound _ red
0.15 yellow _ i
0.14 # _ along
0.14 # hour
0.14 #11+ feet
0.14 #99+ _ shak
0.14 <two
0.14 <two _ <ago
0.14 =a_lot
0.14 =a_lot =blurry_vision
0.14 =a_lot =chest_pressure
0.14 =a_lot =seizure
0.14 =again_fainted =heart_condition
0.14 =again_fainted =valve_or_device
0.14 =alcohol =wakes
0.14 =allergen =calf
0.14 =amputated =cold_limb
0.14 =amputated =deformed
0.14 =animal_bite =co_words
0.14 =baby =bleeding_any
0.14 =baby =eye_hit_bad
0.14 =baby =harm_others
0.14 =baby =new_baby
0.14 =baby =postpartum
0.14 =back_pain =belly_hit
0.14 =back_pain =fall_any
0.14 =back_pain =hit_hard
0.14 =belly_hit =belly_pain
0.14 =belly_hit =flank_pain
0.14 =belly_hit =pain_any
0.14 =belly_pain =hit_hard
0.14 =belly_pain =poison_swallowed
0.14 =belly_surgery_recent =chest_lasting
0.14 =belly_word =dizzy
0.14 =belly_word =poison_swallowed
0.14 =bite_bad =face_injury
0.14 =bite_bad =hives
0.14 =bite_bad =long_bleed
0.14 =bite_bad =purple_rash
0.14 =bite_bad =purple_word
0.14 =bladder_bowel_loss =suicidal
0.14 =bleeding_any =high_fever
0.14 =bleeding_heavy =nosebleed
0.14 =blow_ribs =hurts_breathing
0.14 =born_part =pregnant
0.14 =bruising =head_danger
0.14 =burn_severity =cant_straighten
0.14 =burn_severity =heat_exposure
0.14 =burn_severity =lips_blue
0.14 =burn_severity =many_days
0.14 =burn_severity =now_at_rest
0.14 =burn_severity =sickle_cell
0.14 =burn_severity =stool_blood
0.14 =calf =hurts_breathing
0.14 =calf =squeezing_word
0.14 =calf =sudden
0.14 =cannot_breathe =kid_breathing
0.14 =cant_lie_flat =hours_pain
0.14 =cant_stand =drugs_taken
0.14 =chest_any =now_at_rest
0.14 =chest_any =severe_pain
0.14 =chest_any =sickle_cell
0.14 =chest_lasting =gallbladder
0.14 =chest_lasting =leg_swelling_one
0.14 =chest_lasting =recent_travel
0.14 =chest_lasting =rectal_blood
0.14 =chest_lasting =tooth_pulled
0.14 =chest_pain =hours_pain
0.14 =chest_pain =severe_pain
0.14 =chest_pain =sickle_cell
0.14 =chest_pressure =now_at_rest
0.14 =chest_tearing =hours_pain
0.14 =cholinergic =fever
0.14 =clot_risk =hurts_breathing
0.14 =clot_risk =leaking
0.14 =cold_exposure =cold_limb
0.14 =cold_limb =deep_cut
0.14 =cold_limb =pale_clammy
0.14 =cold_limb =scratched
0.14 =confused =jaundice
0.14 =confused =squeezing_word
0.14 =cough =hoarse
0.14 =cough =speech
0.14 =coughs_blood =pleuritic
0.14 =cut_by_accident =hoarse
0.14 =cut_by_accident =smoke
0.14 =days_many =mania_psychosis
0.14 =days_many =nodes
0.14 =days_many =squeezing_word
0.14 =diabetes =shaking
0.14 =discharge =recent_surgery
0.14 =dizzy =trunk_pain
0.14 =drug_named =new_medicine
0.14 =drugs_taken =limp_leg
0.14 =drugs_taken =limp_refuses
0.14 =drugs_taken =severe_weakness
0.14 =dry_mouth =vomiting_constantly
0.14 =dry_mouth =wont_feed
0.14 =ear_wax =fast_breathing
0.14 =eye_area =eyelids_swollen
0.14 =eye_area =foggy_only
0.14 =eye_area =hurts_move
0.14 =eye_bulge =hurts_move
0.14 =eye_hit_bad =eye_red
0.14 =eye_hit_bad =neck_pain
0.14 =eye_pain =hurts_move
0.14 =eye_pain =squeezing_word
0.14 =fainted =heart_condition
0.14 =fainted =valve_or_device
0.14 =fall_any =flank_pain
0.14 =fall_any =short_breath
0.14 =fever =gallbladder
0.14 =fever =getting_worse
0.14 =fight_blow =hours_pain
0.14 =fight_blow =limb_bleeds
0.14 =fight_blow =pain_any
0.14 =flank_pain =hit_hard
0.14 =halos =pain_any
0.14 =harm_others =hours_pain
0.14 =harm_others =new_baby
0.14 =head_danger =plant_eaten
0.14 =head_danger =poison_swallowed
0.14 =head_danger =uti
0.14 =headache =hit_hard
0.14 =hernia_stuck =muscle_cramps
0.14 =high_fever =limp_refuses
0.14 =hit_hard =hurts_breathing
0.14 =hit_hard =pleuritic
0.14 =hit_hard =short_breath
0.14 =hives =many_stings
0.14 =hives =swelling_lips
0.14 =hives_all =many_stings
0.14 =hives_all =sting
0.14 =hoarse =hours_pain
0.14 =hoarse =swallow_trouble
0.14 =hours_pain =one_side_belly
0.14 =hours_pain =sudden_balance
0.14 =hours_pain =tearing
0.14 =hurts_move =squeezing_word
0.14 =hurts_move =sudden_balance
0.14 =jaw_arm_sweat =trunk_pain
0.14 =leaking =recent_surgery
0.14 =leaking =wound_infected
0.14 =like_thunder
0.14 =limb_injury =seizure
0.14 =limb_injury =severe_pain
0.14 =line_infected
0.14 =long_bleed =wound
0.14 =many_days =swelling
0.14 =many_stings =rash
0.14 =nausea =upper_belly_pain
0.14 =one_side_belly =sudden
0.14 =one_side_belly =vaginal_bleeding
0.14 =one_side_throat =pain_any
0.14 =one_side_throat =throat_sore
0.14 =pale_clammy =sugar_very_low
0.14 =pale_clammy =tearing
0.14 =plant_eaten =vomiting
0.14 =pneumonia_known
0.14 =poison_swallowed =vomiting
0.14 =postpartum =severe_pain
0.14 =purple_rash =stiff_neck
0.14 =purple_word =stiff_neck
0.14 =radiates =tearing_trunk
0.14 =rigors_hard =seizure
0.14 =saddle_numb =urinary_stuck
0.14 =seizure =shaking
0.14 =severe_pain =severe_weakness
0.14 =severe_weakness =trunk_pain
0.14 =shaking =speech
0.14 =short_breath =squeezing_word
0.14 =sickle_cell =trunk_pain
0.14 =speech =unresponsive
0.14 =speech =weak_any
0.14 =sudden_balance =weak_any
0.14 ^ _ girl
0.14 ^ _ warfarin
0.14 ^ fell
0.14 a _ every
0.14 a _ heart
0.14 a _ second
0.14 a _ year
0.14 a burn
0.14 a chainsaw
0.14 a heart
0.14 about _ hour
0.14 act confus
0.14 all _ last
0.14 and _ after
0.14 and _ control
0.14 and _ leak
0.14 and fast
0.14 and hand
0.14 and has
0.14 and limp
0.14 are numb
0.14 arm _ i
0.14 arm say
0.14 at _ party
0.14 at once
0.14 bad after
0.14 balloon
0.14 been cough
0.14 between _ leg
0.14 between his
0.14 between my
0.14 bleed _ she
0.14 bleed so
0.14 board and
0.14 bug on
0.14 cant _ light
0.14 cant _ lying
0.14 cant _ them
0.14 cant speak
0.14 cant think
0.14 chest _ to
0.14 confus _ a
0.14 control _ bladder
0.14 control my
0.14 cough _ red
0.14 cough pink
0.14 dizzy like
0.14 doesnt _ my
0.14 doubl over
0.14 double and
0.14 drug
0.14 ecstasy
0.14 ecstasy and
0.14 explode
0.14 eye
0.14 eye _ bulg
0.14 eye _ yesterday
0.14 eyebrow
0.14 eyelid _ and
0.14 face _ hand
0.14 failure and
0.14 few second
0.14 fire _ my
0.14 flew in
0.14 from her
0.14 gain #
0.14 gasp and
0.14 got _ the
0.14 groin and
0.14 guy
0.14 had surgery
0.14 hard _ my
0.14 he look
0.14 heart monitor
0.14 her heart
0.14 hes act
0.14 home _ hour
0.14 hot _ the
0.14 hurt _ move
0.14 hurt my
0.14 husband _ cant
0.14 husband sudden
0.14 i came
0.14 i know
0.14 im _ cant
0.14 im _ had
0.14 in _ each
0.14 in _ much
0.14 in _ of
0.14 in with
0.14 is
0.14 is #99+
0.14 is _ blood
0.14 is _ hes
0.14 is _ wont
0.14 is off
0.14 ive _ vomit
0.14 ive got
0.14 jaw _ and
0.14 kill _ and
0.14 kitchen fire
0.14 leak pus
0.14 leg _ a
0.14 leg _ up
0.14 les than
0.14 lie
0.14 look blue
0.14 me _ the
0.14 metal flew
0.14 meter
0.14 monitor
0.14 month along
0.14 much _ from
0.14 my _ rib
0.14 my girl
0.14 my name
0.14 myself _ pain
0.14 myself _ the
0.14 myself back
0.14 new antibiotic
0.14 nose _ stop
0.14 nose wont
0.14 now _ chest
0.14 now _ fever
0.14 now _ throw
0.14 ocean
0.14 of _ antidepressant
0.14 of _ nose
0.14 of metal
0.14 old boy
0.14 open _ eye
0.14 pad every
0.14 pain since
0.14 ran
0.14 rash _ over
0.14 rash all
0.14 red
0.14 ripp pain
0.14 say _ and
0.14 say _ baby
0.14 say her
0.14 shak _ over
0.14 shak all
0.14 sharp _ when
0.14 she _ start
0.14 shiver _ and
0.14 since _ lift
0.14 sitt _ my
0.14 skin
0.14 skin turn
0.14 so hard
0.14 some
0.14 spot _ her
0.14 start #11+
0.14 start by
0.14 stuck cant
0.14 sudden _ #11+
0.14 swollen _ hard
0.14 swollen _ hot
0.14 swollen shut
0.14 the _ look
0.14 the _ my
0.14 the ocean
0.14 thi _ now
0.14 thi _ with
0.14 tingl
0.14 to _ bathroom
0.14 to _ groin
0.14 took ecstasy
0.14 tore
0.14 wake her
0.14 we
0.14 we cant
0.14 wet _ back
0.14 whole _ is
0.13 -i
0.13 -me
0.13 -rib
0.13 -when -i
0.13 <she
0.13 =a_lot =postpartum
0.13 =abuse_danger =hoarse
0.13 =allergen =eye_area
0.13 =at_rest =coughs_blood
0.13 =at_rest =hurts_move
0.13 =at_rest =pink_foam
0.13 =baby =newborn
0.13 =back_pain =near_faint
0.13 =battery_word =burn_severity
0.13 =belly_hard =eye_hit_bad
0.13 =belly_hit =hurts_move
0.13 =belly_hit =limb_bleeds
0.13 =belly_pain =eye_hit_bad
0.13 =belly_pain =right_side
0.13 =belly_surgery_recent =days_many
0.13 =belly_word =car_crash
0.13 =belly_word =no_injury
0.13 =belly_word =racing_heart
0.13 =belly_word =right_side
0.13 =belly_word =sudden_balance
0.13 =belly_word =vomiting_blood
0.13 =bite_bad =car_crash
0.13 =bite_bad =chest_tearing
0.13 =bite_bad =itchy_only
0.13 =bite_bad =severe_weakness
0.13 =bite_bad =weak_any
0.13 =bladder_bowel_loss =head_danger
0.13 =bleeding_any =dizzy
0.13 =bleeding_any =self_harm_now
0.13 =bleeding_heavy =cough
0.13 =bleeding_heavy =coughs_blood
0.13 =bleeding_heavy =dialysis
0.13 =bleeding_heavy =fistula_bleeds
0.13 =bleeding_heavy =kidney_disease
0.13 =blister_any =new_medicine
0.13 =blister_word =new_medicine
0.13 =blood_streak =tick
0.13 =burn_severity =dizzy
0.13 =burn_severity =flank_pain
0.13 =burn_severity =hit_hard
0.13 =burn_severity =left_ribs
0.13 =burn_severity =one_side_belly
0.13 =burn_severity =refuses
0.13 =calf =chest_lasting
0.13 =calf =days_many
0.13 =calf =hip_fracture
0.13 =calf =postpartum
0.13 =calf =purple_word
0.13 =calf =trunk_pain
0.13 =cannot_breathe =coughs_blood
0.13 =cannot_breathe =hurts_move
0.13 =cant_straighten =head_danger
0.13 =cant_straighten =vomiting
0.13 =car_crash =neck_pain
0.13 =car_crash =spine_injury
0.13 =carbon_monoxide =chest_lasting
0.13 =chest_any =ear_wax
0.13 =chest_any =pregnant
0.13 =chest_lasting
0.13 =chest_lasting =cough
0.13 =chest_lasting =double_vision
0.13 =chest_lasting =hip_hurts
0.13 =chest_lasting =hit_hard
0.13 =chest_lasting =injection_joint
0.13 =chest_lasting =saddle_numb
0.13 =chest_lasting =stool_blood
0.13 =chest_lasting =stumbles
0.13 =chest_pressure =long_bleed
0.13 =chest_pressure =trunk_pain
0.13 =child_got_pills =suicidal
0.13 =choking =co_words
0.13 =clot_risk =spits_clots
0.13 =co_words =hernia_stuck
0.13 =cold_exposure =hours_pain
0.13 =cold_limb =hip_hurts
0.13 =cold_limb =leg_swelling_one
0.13 =cold_limb =neck_pain
0.13 =cold_limb =self_harm_now
0.13 =confused =during_exercise
0.13 =confused =racing_heart
0.13 =cough =trunk_pain
0.13 =coughs_blood =hurts_breathing
0.13 =cut_by_accident =soaking_pad
0.13 =days_many =sleepless_days
0.13 =days_many =urinary_stuck
0.13 =diabetes =ear_wax
0.13 =dialysis =long_bleed
0.13 =dizzy =racing_heart
0.13 =dizzy =severe_weakness
0.13 =drooling =jaw_locked
0.13 =droopy_lid =weak_one_side
0.13 =drowsy =unresponsive
0.13 =during_exercise =hours_pain
0.13 =ear_wax =head_danger
0.13 =ear_wax =short_breath
0.13 =elderly =sudden_balance
0.13 =elderly =weak_one_side
0.13 =eye_hit_bad =eyelids_swollen
0.13 =eye_hit_bad =gallbladder
0.13 =eye_hit_bad =recent_infection
0.13 =eye_hit_bad =refuses
0.13 =eye_hit_bad =throat_tight
0.13 =eye_hit_bad =weak_one_side
0.13 =eyelids_swollen =fever
0.13 =face_droop =head_danger
0.13 =face_droop =right_side
0.13 =fall_any =limp_leg
0.13 =fall_any =pregnant
0.13 =fall_any =weak_one_side
0.13 =fall_hard =flank_pain
0.13 =fall_hard =pregnant
0.13 =feels_sleepy =headache
0.13 =fell_baby =pregnant
0.13 =fever =new_medicine
0.13 =fight_blow =trunk_pain
0.13 =fistula_bleeds =long_bleed
0.13 =gallbladder =squeezing_word
0.13 =head_danger =no_injury
0.13 =head_danger =sleepless_days
0.13 =head_danger =unresponsive
0.13 =head_danger =urinary_stuck
0.13 =head_danger =wont_go_away
0.13 =headache =high_fever
0.13 =headache =no_injury
0.13 =headache =recent_travel
0.13 =headache =rigors
0.13 =headache =squeezing_word
0.13 =headache =wont_go_away
0.13 =heart_condition =irregular_heart
0.13 =heart_condition =very_fast_pulse
0.13 =hernia =sudden
0.13 =hernia_stuck =high_fever
0.13 =hernia_stuck =hurts_move
0.13 =hernia_stuck =limb_injury
0.13 =hernia_stuck =numb_any
0.13 =hernia_stuck =swelling_lips
0.13 =hernia_word =sudden
0.13 =high_fever =hours_pain
0.13 =high_fever =long_bleed
0.13 =hip_fracture =speech
0.13 =hip_hurts =pregnant
0.13 =hip_hurts =severe_weakness
0.13 =hip_hurts =sudden
0.13 =hit_hard =neck_pain
0.13 =hit_hard =spine_injury
0.13 =hours_pain =recent_travel
0.13 =hours_pain =vomiting
0.13 =hours_pain =weak_any
0.13 =hours_pain =withdrawal
0.13 =hurts_breathing =leg_swelling_one
0.13 =hurts_breathing =swelling
0.13 =itching =throat_tight
0.13 =kidney_disease =long_bleed
0.13 =leg_swelling_one =postpartum
0.13 =leg_swelling_one =purple_word
0.13 =leg_swelling_one =squeezing_word
0.13 =light_hurts =vomiting
0.13 =limb_bleeds =soaking_pad
0.13 =long_bleed =no_urine
0.13 =mottled
0.13 =mottled =rash
0.13 =mouth_burning
0.13 =nail_word =wound
0.13 =nausea =pain_any
0.13 =near_faint =radiates
0.13 =near_faint =squeezing_word
0.13 =neck_swelling =swallow_trouble
0.13 =neck_swelling =throat_tight
0.13 =neck_swelling =wont_swallow
0.13 =new_medicine
0.13 =new_medicine =pain_any
0.13 =newborn =wakes
0.13 =no_injury =severe_headache
0.13 =no_injury =trunk_pain
0.13 =no_injury =worst_ever
0.13 =not_drinking =speech
0.13 =preterm_weeks =trunk_pain
0.13 =radiates_groin =sudden
0.13 =rash =swelling_face
0.13 =recent_surgery =trunk_pain
0.13 =recent_travel =vomiting
0.13 =rigors =severe_weakness
0.13 =rigors =vomiting
0.13 =rigors =weak_any
0.13 =rigors_hard =severe_weakness
0.13 =rigors_hard =weak_any
0.13 =severe_weakness =squeezing_word
0.13 =severe_weakness =stiff_neck
0.13 =shaking =swelling
0.13 =sleepless_days =vomiting
0.13 =sleepless_days =vomiting_constantly
0.13 =squeezing_word =trunk_pain
0.13 =swelling =throat_tight
0.13 =swelling_now =tongue_swollen
0.13 =three_days =vomiting_constantly
0.13 =wakes =young_baby
0.13 ^ _ cut
0.13 ^ _ lab
0.13 ^ _ nephew
0.13 ^ _ stop
0.13 ^ _ tore
0.13 ^ _ wife
0.13 ^ cramp
0.13 ^ grandson
0.13 ^ high
0.13 ^ stung
0.13 ^ testicle
0.13 a _ pod
0.13 a _ spot
0.13 a _ swollen
0.13 a laundry
0.13 a miscarriage
0.13 act weird
0.13 after _ birth
0.13 after giv
0.13 almost pass
0.13 and _ chill
0.13 and _ drool
0.13 and _ eat
0.13 and _ left
0.13 and _ stand
0.13 and fell
0.13 and tonight
0.13 and vision
0.13 anymore _ i
0.13 anymore and
0.13 arm _ heavy
0.13 arm hurt
0.13 at _ bar
0.13 bad _ my
0.13 bear
0.13 bed and
0.13 been going
0.13 bf _ me
0.13 big
0.13 bleed for
0.13 blood _ spurt
0.13 blood in
0.13 blotchy
0.13 both eye
0.13 bottle _ tylenol
0.13 breath _ fruity
0.13 burn _ whole
0.13 burn and
0.13 by _ thought
0.13 c _ scar
0.13 came _ of
0.13 cant _ even
0.13 cheek
0.13 child drank
0.13 chill headache
0.13 cirrhosi
0.13 cloudy
0.13 crash _ my
0.13 crash and
0.13 dad _ on
0.13 diarrhea #11+
0.13 eat _ drink
0.13 even sitt
0.13 everywhere and
0.13 eye _ i
0.13 eyelid _ mouth
0.13 fat and
0.13 fell _ cant
0.13 fever headache
0.13 finger tingle
0.13 fit on
0.13 friend _ too
0.13 friend text
0.13 gave
0.13 giv birth
0.13 going _ my
0.13 goodbye and
0.13 got _ out
0.13 halo
0.13 hard _ and
0.13 has _ vomit
0.13 hav _ miscarriage
0.13 have terrible
0.13 he _ when
0.13 head _ pound
0.13 headache _ wont
0.13 headache that
0.13 her skin
0.13 hernia is
0.13 hes _ weird
0.13 hes sweat
0.13 hes throw
0.13 his _ are
0.13 his _ i
0.13 his _ suck
0.13 husband been
0.13 i _ terrible
0.13 i _ wake
0.13 in _ diaper
0.13 is bare
0.13 is spurt
0.13 is twist
0.13 it to
0.13 its _ a
0.13 its just
0.13 jaw _ i
0.13 jaw _ stiff
0.13 keep _ a
0.13 kick _ night
0.13 kid are
0.13 last night
0.13 left eyelid
0.13 leg _ been
0.13 leg _ turn
0.13 like its
0.13 lip tingl
0.13 lopsid
0.13 move _ neck
0.13 my breastbone
0.13 my miscarriage
0.13 my nephew
0.13 my shirt
0.13 neck _ so
0.13 nephew
0.13 newborn _ wake
0.13 now _ real
0.13 now _ wheez
0.13 nowhere and
0.13 of _ dog
0.13 of _ left
0.13 of kill
0.13 of us
0.13 ok _ i
0.13 old _ been
0.13 old and
0.13 on _ a
0.13 on _ bump
0.13 on _ scalp
0.13 on arm
0.13 on that
0.13 pale _ sweaty
0.13 pee myself
0.13 piece _ hot
0.13 pregnant
0.13 right belly
0.13 said my
0.13 say _ fine
0.13 section scar
0.13 see thing
0.13 she _ out
0.13 she pass
0.13 she wheez
0.13 she wont
0.13 shorter
0.13 shoulder pain
0.13 shrimp _ now
0.13 since _ steak
0.13 sitt on
0.13 skin _ blotchy
0.13 skin _ eye
0.13 skin and
0.13 smoke and
0.13 son _ are
0.13 son lip
0.13 son testicle
0.13 son was
0.13 spot
0.13 stand _ her
0.13 stopp _ two
0.13 sunken and
0.13 sweat bucket
0.13 swollen _ hurt
0.13 swollen like
0.13 terrible _ pain
0.13 that side
0.13 the _ im
0.13 the _ pain
0.13 the _ towel
0.13 the bar
0.13 the window
0.13 ther thi
0.13 thi weekend
0.13 third towel
0.13 thought _ kill
0.13 thought _ was
0.13 thought it
0.13 throat on
0.13 to _ chest
0.13 tongue _ swell
0.13 too _ pill
0.13 tore my
0.13 turn yellow
0.13 up _ hes
0.13 very painful
0.13 warfarin bump
0.13 was lift
0.13 weak _ my
0.13 what _ it
0.13 whole _ with
0.13 wife
0.13 wife _ is
0.13 window and
0.13 without _ and
0.13 yesterday today
0.12 #99+ _ hes
0.12 -pass
0.12 -pass -gas
0.12 <#11+
0.12 =a_lot =diabetes
0.12 =a_lot =high_fever
0.12 =a_lot =jaw_locked
0.12 =alcohol =car_crash
0.12 =alcohol =cut_by_accident
0.12 =alcohol =hit_hard
0.12 =allergen =vomiting_constantly
0.12 =appendix_burst =belly_word
0.12 =appendix_pain =belly_word
0.12 =appendix_said =belly_word
0.12 =arm_hand_pain =radiates
0.12 =aura_usual =phlegm
0.12 =back_pain =fall_height
0.12 =back_pain =pale_clammy
0.12 =back_pain =weak_any
0.12 =belly_pain =eye_area
0.12 =belly_pain =no_insulin
0.12 =belly_pain =preterm_weeks
0.12 =belly_word =no_insulin
0.12 =belly_word =vomiting_constantly
0.12 =bite_bad =diabetes
0.12 =bite_bad =fall_hard
0.12 =bite_bad =foggy_only
0.12 =bite_bad =swelling_now
0.12 =bleeding_any =fall_hard
0.12 =bleeding_any =hernia_stuck
0.12 =bleeding_any =injection_joint
0.12 =bleeding_any =recent_surgery
0.12 =bleeding_heavy =rectal_blood
0.12 =bleeds_a_lot =pregnant
0.12 =blind_one_eye =hours_pain
0.12 =blood_streak =swelling
0.12 =bluish =fast_breathing
0.12 =blurry_vision =bp_high
0.12 =blurry_vision =bp_very_high
0.12 =blurry_vision =confused
0.12 =blurry_vision =foggy_only
0.12 =burn_severity =deformed
0.12 =burn_severity =fall_hard
0.12 =burn_severity =hours_pain
0.12 =burn_severity =limb_bleeds
0.12 =burn_severity =limb_injury
0.12 =burn_severity =mouth_burning
0.12 =burn_severity =pain_beyond
0.12 =calf =wound_infected
0.12 =cannot_breathe =swelling_lips
0.12 =cannot_breathe =wheeze_word
0.12 =cant_stand =chest_lasting
0.12 =cant_stand =weak_any
0.12 =car_crash =child_got_pills
0.12 =car_crash =poison_swallowed
0.12 =carbon_monoxide =vomiting
0.12 =chemical_word =chest_lasting
0.12 =chest_any =fall_any
0.12 =chest_any =postpartum
0.12 =chest_any =short_breath
0.12 =chest_any =tia_resolved
0.12 =chest_lasting =dialysis
0.12 =chest_lasting =hypertension
0.12 =chest_lasting =kidney_disease
0.12 =chest_lasting =newborn
0.12 =chest_lasting =thirsty
0.12 =chest_lasting =young_baby
0.12 =chest_pain =fall_any
0.12 =chest_pain =postpartum
0.12 =chest_pain =short_breath
0.12 =chest_pressure =jaw_arm_sweat
0.12 =child_got_pills =confused
0.12 =cholinergic =wont_swallow
0.12 =clot_risk =racing_heart
0.12 =clot_risk =rigors
0.12 =cold_exposure =limb_cold_pale
0.12 =cold_exposure =low_temp
0.12 =cold_exposure =toes_cold
0.12 =cold_limb =hours_pain
0.12 =cold_limb =low_temp
0.12 =cold_limb =severe_weakness
0.12 =confused =thrown_off
0.12 =cut_by_accident =poison_swallowed
0.12 =dark_urine =flank_pain
0.12 =dialysis =feels_sleepy
0.12 =diarrhea =right_side
0.12 =drowsy =fell_baby
0.12 =ear_wax =fainted
0.12 =ear_wax =severe_weakness
0.12 =ear_wax =weak_any
0.12 =elderly =means_mentioned
0.12 =elderly =overdose_taken
0.12 =eye_area =light_hurts
0.12 =eye_area =wheeze_word
0.12 =eye_hit =hernia_stuck
0.12 =eye_hit_bad =joint_hot
0.12 =eye_hit_bad =limp_leg
0.12 =eye_hit_bad =limp_refuses
0.12 =eye_hit_bad =mouth_burning
0.12 =eye_hit_bad =squeezing_word
0.12 =eye_hit_bad =stomach_burn
0.12 =eye_pain =vomiting
0.12 =face_droop =face_injury
0.12 =face_odd =mouth_burning
0.12 =fall_hard =fell
0.12 =fall_height =flank_pain
0.12 =fall_height =hip_hurts
0.12 =feels_sleepy =irregular_heart
0.12 =feels_sleepy =kidney_disease
0.12 =feels_sleepy =weak_any
0.12 =fell =thrown_off
0.12 =fell_baby =head_danger
0.12 =fever =hours_pain
0.12 =fever =moved_right
0.12 =fever =radiates_groin
0.12 =fever =sickle_cell
0.12 =flank_pain =hours_pain
0.12 =green_vomit =swelling
0.12 =hallucinating =sudden
0.12 =hanging_attempt =suicidal
0.12 =head_danger =testicle
0.12 =head_danger =thrown_off
0.12 =head_injury =unequal_pupils
0.12 =head_injury =vomiting_constantly
0.12 =heat_danger =weak_one_side
0.12 =heat_exposure =weak_one_side
0.12 =hernia_stuck =phlegm
0.12 =hip_fracture =hip_hurts
0.12 =hip_fracture =pain_any
0.12 =hip_fracture =trunk_pain
0.12 =hit_hard =poison_swallowed
0.12 =hit_hard =purple_word
0.12 =hives =wheeze_word
0.12 =hurts_move =wakes
0.12 =immunosuppressed =short_breath
0.12 =injection_joint =rigors
0.12 =jaw_locked =swallow_trouble
0.12 =jaw_locked =swelling
0.12 =jaw_locked =throat_tight
0.12 =jaw_locked =tooth_bad
0.12 =jaw_locked =wont_swallow
0.12 =joint_hot =rigors
0.12 =kid_breathing =retractions
0.12 =left_ribs =weak_any
0.12 =light_hurts =sudden
0.12 =limb_cold_pale =low_temp
0.12 =limb_cold_pale =severe_weakness
0.12 =limb_injury =radiates_groin
0.12 =limb_injury =rigors
0.12 =limp_leg =pain_any
0.12 =limp_leg =weak_any
0.12 =limp_refuses =pain_any
0.12 =limp_refuses =vomiting
0.12 =limp_refuses =weak_any
0.12 =many_days =postpartum
0.12 =mouth_burning =numb_any
0.12 =mouth_burning =weak_any
0.12 =nausea =radiates
0.12 =near_faint =vaginal_bleeding
0.12 =no_insulin =pain_any
0.12 =no_insulin =trunk_pain
0.12 =one_eye =pain_any
0.12 =pain_beyond =rash
0.12 =postpartum =trunk_pain
0.12 =postpartum =wound
0.12 =rash =wheeze_word
0.12 =recent_surgery
0.12 =recent_surgery =rigors
0.12 =refuses =vomiting
0.12 =right_side =weak_any
0.12 =rigors =scratched
0.12 =rigors =upper_belly_pain
0.12 =rigors_hard =vomiting
0.12 =severe_weakness =wakes
0.12 =short_breath =trunk_pain
0.12 =speech =swelling_throat
0.12 =squeezing_word =stomach_burn
0.12 =strep_like =swallow_trouble
0.12 =strep_like =wont_swallow
0.12 =swelling_face =swelling_lips
0.12 =swelling_lips =tooth
0.12 =tearing =trunk_pain
0.12 =tearing_trunk =trunk_pain
0.12 =testicle =vomiting
0.12 =tooth =tooth_bad
0.12 =uti =vomiting
0.12 ^ _ ankle
0.12 ^ _ belly
0.12 ^ _ catch
0.12 ^ _ juice
0.12 ^ _ mov
0.12 ^ _ move
0.12 ^ _ off
0.12 ^ dad
0.12 ^ did
0.12 ^ heavy
0.12 a _ right
0.12 a _ she
0.12 an
0.12 and _ limp
0.12 and _ pupil
0.12 and _ sweat
0.12 and sudden
0.12 and went
0.12 ankle is
0.12 antifreeze _ accident
0.12 are _ after
0.12 are _ since
0.12 at _ so
0.12 ate
0.12 baby
0.12 baby _ the
0.12 back #
0.12 back start
0.12 bang _ head
0.12 bang his
0.12 baseball and
0.12 be
0.12 been _ chest
0.12 been confus
0.12 belly _ rock
0.12 belly pain
0.12 block
0.12 breathe _ down
0.12 burn his
0.12 calf _ and
0.12 came _ #
0.12 came _ all
0.12 car
0.12 car _ limp
0.12 car and
0.12 chest _ it
0.12 chest through
0.12 confus _ her
0.12 confus since
0.12 cover _ hive
0.12 crotch
0.12 crotch _ numb
0.12 crotch is
0.12 cup _ bright
0.12 cut _ on
0.12 dark
0.12 day _ when
0.12 day ago
0.12 diarrhea _ #99+
0.12 drank _ by
0.12 droopy
0.12 dropp the
0.12 erection
0.12 even _ down
0.12 even _ in
0.12 everyth _ foggy
0.12 face _ lopsid
0.12 face _ numb
0.12 faint _ she
0.12 fever with
0.12 finger thing
0.12 five _ and
0.12 football practice
0.12 from _ chest
0.12 garbl
0.12 gibberish
0.12 gone _ and
0.12 got my
0.12 grandfather cant
0.12 green _ and
0.12 hang myself
0.12 has _ high
0.12 has _ throw
0.12 has no
0.12 hav chest
0.12 havent -pass
0.12 havent _ -gas
0.12 headache _ now
0.12 heart attack
0.12 heartbeat
0.12 her right
0.12 hes _ from
0.12 hes super
0.12 hit _ the
0.12 hit in
0.12 hive
0.12 hurt _ the
0.12 husband _ stung
0.12 husband say
0.12 i _ -pass
0.12 i _ in
0.12 i inhal
0.12 i inhale
0.12 i want
0.12 i woke
0.12 ice cold
0.12 im shiver
0.12 in _ ear
0.12 inhale
0.12 insulin _ day
0.12 is _ fever
0.12 is garbl
0.12 is rigid
0.12 is rock
0.12 it was
0.12 ive _ had
0.12 jumbl
0.12 just _ out
0.12 just broke
0.12 keep _ water
0.12 keep ask
0.12 keep even
0.12 kid got
0.12 knee _ is
0.12 lamp
0.12 left _ my
0.12 leg _ cold
0.12 leg swollen
0.12 lie flat
0.12 life _ my
0.12 light hurt
0.12 like _ elephant
0.12 lithium and
0.12 look lopsid
0.12 lower _ pain
0.12 mouth all
0.12 muffl
0.12 my _ down
0.12 my _ one
0.12 my _ right
0.12 my peni
0.12 my wife
0.12 my word
0.12 my wound
0.12 narcan
0.12 newborn has
0.12 night _ get
0.12 nut _ like
0.12 nut hurt
0.12 of _ son
0.12 off _ trampoline
0.12 on _ ankle
0.12 only
0.12 open it
0.12 oxy
0.12 painful _ and
0.12 positive
0.12 pupil are
0.12 read
0.12 replacement _ hot
0.12 replacement is
0.12 said
0.12 seizure right
0.12 severe _ in
0.12 she limp
0.12 she stand
0.12 since an
0.12 site
0.12 site is
0.12 ski
0.12 smell gas
0.12 so _ from
0.12 son _ hit
0.12 speech _ garbl
0.12 stand up
0.12 start hurt
0.12 stuck and
0.12 stumbl
0.12 swollen _ sore
0.12 talk about
0.12 the _ all
0.12 the _ thing
0.12 the _ wont
0.12 the dog
0.12 the trampoline
0.12 think im
0.12 three _ my
0.12 through to
0.12 tight and
0.12 to sit
0.12 to wake
0.12 toddler _ bleach
0.12 ton
0.12 ton of
0.12 up _ confus
0.12 water _ broke
0.12 way worse
0.12 we _ get
0.12 weak i
0.12 week and
0.12 weight
0.12 when _ inhale
0.12 wife _ been
0.12 with hot
0.12 woke _ gasp
0.11 # day
0.11 -any -sense
0.11 -mak -any
0.11 -mak _ -sense
0.11 <died
0.11 <with
0.11 =a_lot =cold_limb
0.11 =a_lot =stool_blood
0.11 =a_lot =swallow_trouble
0.11 =a_lot =throat_sore
0.11 =a_lot =wont_swallow
0.11 =abuse_danger =bleeding_any
0.11 =acts_drunk =speech
0.11 =alcohol =heat_exposure
0.11 =allergen =face_odd
0.11 =allergen =numb_any
0.11 =allergen =skin_peeling
0.11 =at_rest =days_many
0.11 =at_rest =heart_condition
0.11 =back_pain =burn_severity
0.11 =back_pain =eye_hit_bad
0.11 =back_pain =hip_hurts
0.11 =back_pain =no_injury
0.11 =back_pain =rigors_hard
0.11 =back_pain =shaking
0.11 =back_pain =squeezing_word
0.11 =belly_blow =pale_clammy
0.11 =belly_hard =pain_any
0.11 =belly_hard =squeezing_word
0.11 =belly_hit =bite_bad
0.11 =belly_hit =cold_exposure
0.11 =belly_hit =pale_clammy
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =limp_leg
0.11 =belly_pain =limp_refuses
0.11 =belly_pain =rash
0.11 =belly_pain =severe_weakness
0.11 =belly_surgery_recent =pain_any
0.11 =belly_surgery_recent =trunk_pain
0.11 =belly_word =bleeding_any
0.11 =belly_word =days_many
0.11 =belly_word =fast_breathing
0.11 =belly_word =high_fever
0.11 =belly_word =limp_leg
0.11 =belly_word =limp_refuses
0.11 =belly_word =near_faint
0.11 =belly_word =radiates
0.11 =bite_bad =kid_breathing
0.11 =bite_bad =one_eye_dim
0.11 =bladder_bowel_loss =burn_severity
0.11 =bladder_bowel_loss =confused
0.11 =bladder_bowel_loss =severe_weakness
0.11 =bleeding_any =flank_pain
0.11 =blood_in_urine =flank_pain
0.11 =blood_in_urine =pain_any
0.11 =blood_streak =rash
0.11 =blood_thinner =rectal_blood
0.11 =blood_thinner =stool_blood
0.11 =blood_thinner =vaginal_bleeding
0.11 =blood_thinner =weak_any
0.11 =blow_chest =fainted
0.11 =blow_chest =tia_resolved
0.11 =bluish =breath_pauses
0.11 =bluish =hernia_stuck
0.11 =bluish =numb_any
0.11 =bluish =opioid
0.11 =bluish =phlegm
0.11 =bluish =weak_any
0.11 =blurry_vision =severe_pain
0.11 =bp_high =chest_lasting
0.11 =bruising =fever
0.11 =bruising =high_fever
0.11 =burn_severity =cast_tight
0.11 =burn_severity =confused
0.11 =burn_severity =high_fever
0.11 =burn_severity =hip_hurts
0.11 =burn_severity =limp_leg
0.11 =burn_severity =no_injury
0.11 =burn_severity =stab_shot
0.11 =burn_severity =swallow_trouble
0.11 =burn_severity =urinary_stuck
0.11 =burn_severity =wont_swallow
0.11 =calf =one_side_belly
0.11 =cannot_move_limb =fall_any
0.11 =cannot_move_limb =speech_garbled
0.11 =cant_stand =eye_hit_bad
0.11 =cant_stand =pain_any
0.11 =cant_stand =vomiting
0.11 =cast_tight =eye_hit_bad
0.11 =cast_tight =limb_cold_pale
0.11 =cast_tight =weak_any
0.11 =chest_lasting =chest_tearing
0.11 =chest_lasting =droopy_lid
0.11 =chest_lasting =leaking
0.11 =chest_lasting =left_ribs
0.11 =chest_lasting =purple_word
0.11 =chest_lasting =severe_headache
0.11 =chest_lasting =shoulder_pain
0.11 =chest_lasting =tearing
0.11 =chest_lasting =tearing_trunk
0.11 =chest_lasting =weak_breathing
0.11 =chest_pain =chest_pressure
0.11 =child_got_pills =drugs_taken
0.11 =child_got_pills =vomiting_constantly
0.11 =choking =eye_hit_bad
0.11 =choking =hernia_stuck
0.11 =choking =swallow_trouble
0.11 =cholinergic =jaw_locked
0.11 =cholinergic =one_side_throat
0.11 =clot_risk =coughs_blood
0.11 =clot_risk =limb_injury
0.11 =clot_risk =scratched
0.11 =cold_exposure =pale_clammy
0.11 =cold_limb =jaw_arm_sweat
0.11 =confused =long_bleed
0.11 =confused =suicidal
0.11 =cough =spits_clots
0.11 =coughs_blood =trunk_pain
0.11 =curtain_word =hours_pain
0.11 =days_many =racing_heart
0.11 =deformed =eye_hit_bad
0.11 =discharge =rigors
0.11 =dizzy =wakes
0.11 =dizzy =weak_any
0.11 =drooling =one_side_throat
0.11 =droopy_lid =hours_pain
0.11 =drowsy =hernia_stuck
0.11 =drug_named =pain_any
0.11 =ear_wax =racing_heart
0.11 =eye_area =numb_any
0.11 =eye_area =one_eye_dim
0.11 =eye_hit_bad =one_eye_dim
0.11 =eye_hit_bad =rigors_hard
0.11 =eye_pain =swelling
0.11 =face_odd =short_breath
0.11 =fainted =heat_exposure
0.11 =fall_hard =weak_legs
0.11 =fever =glass_test
0.11 =fever =postpartum_smell
0.11 =foggy_only =long_bleed
0.11 =foggy_only =suicidal
0.11 =getting_worse =vomiting
0.11 =glass_test =purple_word
0.11 =green_vomit =vomiting_constantly
0.11 =gums_bleed =head_danger
0.11 =head_danger =itching
0.11 =head_danger =itchy_only
0.11 =head_danger =kidney_stone
0.11 =head_danger =right_side
0.11 =head_danger =upper_belly_pain
0.11 =head_danger =weak_one_side
0.11 =head_injury =vomit_few
0.11 =heat_danger =wound_infected
0.11 =hernia =long_bleed
0.11 =hernia =radiates_groin
0.11 =hernia_stuck =radiates_groin
0.11 =hernia_stuck =squeezing_word
0.11 =hernia_word =long_bleed
0.11 =hit_hard =pale_clammy
0.11 =hours_pain =left_ribs
0.11 =hours_pain =low_mood
0.11 =hours_pain =one_eye_dim
0.11 =hours_pain =shoulder_pain
0.11 =hours_pain =tooth_pulled
0.11 =hours_pain =worst_ever
0.11 =hurts_move =rash
0.11 =hurts_move =stomach_burn
0.11 =hurts_move =upper_belly_pain
0.11 =jaw_arm_sweat =squeezing_word
0.11 =ketone_breath =vomiting_constantly
0.11 =kidney_stone =vomiting
0.11 =limb_bleeds =scratched
0.11 =limb_injury =severe_headache
0.11 =limb_injury =testicle
0.11 =limp_leg =vomiting
0.11 =lips_blue =opioid
0.11 =long_bleed =numb_any
0.11 =long_bleed =unresponsive
0.11 =many_days =rigors
0.11 =moved_right =rash
0.11 =muscle_tear =pale_clammy
0.11 =new_baby =pain_any
0.11 =new_medicine =skin_peeling
0.11 =one_eye_dim
0.11 =one_side_belly =severe_pain
0.11 =one_side_belly =tearing
0.11 =pain_any =spits_clots
0.11 =pale_clammy =weak_one_side
0.11 =pale_clammy =wont_feed
0.11 =phlegm =vomiting_constantly
0.11 =racing_heart =severe_weakness
0.11 =radiates_groin =wakes
0.11 =rash =stomach_burn
0.11 =rash =upper_belly_pain
0.11 =recent_travel =rigors_hard
0.11 =recent_travel =shaking
0.11 =right_side =vomiting
0.11 =rigors_hard =squeezing_word
0.11 =severe_pain =wound
0.11 =shaking =squeezing_word
0.11 =shoulder_pain =sudden
0.11 =shoulder_pain =tearing
0.11 =speech =squeezing_word
0.11 =sting =throat_tight
0.11 =swallow_trouble =tooth
0.11 =testicle =wakes
0.11 =thirsty =vomiting_constantly
0.11 =throat_tight =tooth
0.11 =tia_resolved
0.11 =tooth =wont_swallow
0.11 =vaginal_bleeding =vomiting
0.11 =vaginal_bleeding =vomiting_blood
0.11 =vomiting_constantly =weak_any
0.11 ^ _ double
0.11 ^ _ green
0.11 ^ _ shak
0.11 ^ _ tightnes
0.11 ^ _ way
0.11 ^ so
0.11 ^ stopp
0.11 ^ throw
0.11 a _ #
0.11 a black
0.11 a horse
0.11 a rock
0.11 a uti
0.11 after tak
0.11 and _ breathe
0.11 and _ say
0.11 and _ stuck
0.11 and back
0.11 and faint
0.11 as _ rock
0.11 aspirin
0.11 ate _ heart
0.11 ate my
0.11 baby _ #11+
0.11 back hurt
0.11 bad _ im
0.11 bad and
0.11 bee like
0.11 been _ green
0.11 been _ worse
0.11 been gett
0.11 belly _ so
0.11 blood _ over
0.11 blood all
0.11 but im
0.11 by _ and
0.11 by bee
0.11 calf _ swollen
0.11 cant _ think
0.11 cant close
0.11 car _ bump
0.11 car hit
0.11 chest that
0.11 choke
0.11 chopp
0.11 close _ eye
0.11 clutch
0.11 clutch _ chest
0.11 clutch his
0.11 com _ of
0.11 cut my
0.11 dad _ is
0.11 day _ my
0.11 deep _ fast
0.11 diabet and
0.11 drink two
0.11 drive
0.11 dye
0.11 everyth _ blurry
0.11 face went
0.11 fall off
0.11 feel _ heart
0.11 feel _ its
0.11 feel cold
0.11 fever my
0.11 fight and
0.11 firework
0.11 fish
0.11 flush
0.11 for _ #
0.11 for _ past
0.11 hard _ wake
0.11 has _ bleed
0.11 hav contraction
0.11 have _ pain
0.11 head _ bleed
0.11 head hes
0.11 her to
0.11 hes bleed
0.11 hes real
0.11 his forearm
0.11 hit _ eye
0.11 hit bump
0.11 husband hit
0.11 i _ pain
0.11 i _ throw
0.11 i might
0.11 im real
0.11 insulin
0.11 is _ has
0.11 is _ ooz
0.11 is spinn
0.11 it _ in
0.11 it _ that
0.11 its clos
0.11 its stuck
0.11 ive _ bleed
0.11 jaw wont
0.11 lake
0.11 lake and
0.11 leg _ shorter
0.11 lift her
0.11 light are
0.11 like _ clos
0.11 like _ drunk
0.11 lock
0.11 los weight
0.11 lot _ it
0.11 might
0.11 minut ago
0.11 morn _ throw
0.11 mouth _ eye
0.11 my _ hand
0.11 my _ hurt
0.11 my inhaler
0.11 myself and
0.11 neck _ vomit
0.11 normal _ my
0.11 normal that
0.11 not _ -any
0.11 now _ neck
0.11 now _ vomit
0.11 now it
0.11 of _ have
0.11 of _ throat
0.11 out _ soccer
0.11 pad an
0.11 pain _ #
0.11 painful and
0.11 past hour
0.11 pee
0.11 popp _ my
0.11 popp in
0.11 ran out
0.11 real sleepy
0.11 rescue
0.11 rescue inhaler
0.11 rib _ eat
0.11 right _ of
0.11 right rib
0.11 rock and
0.11 roll _ and
0.11 room spin
0.11 rubb
0.11 rubb _ left
0.11 say my
0.11 sharp _ pain
0.11 she _ hold
0.11 she _ throw
0.11 since _ did
0.11 skipp
0.11 soak _ the
0.11 someth and
0.11 someth popp
0.11 speech
0.11 spitt blood
0.11 start again
0.11 stop think
0.11 stung _ bee
0.11 sudden _ see
0.11 swallow _ my
0.11 that goe
0.11 that my
0.11 the _ cant
0.11 the _ hour
0.11 the _ just
0.11 the arm
0.11 the fire
0.11 the past
0.11 the wrong
0.11 throat _ like
0.11 throat _ turn
0.11 throat hes
0.11 throw _ all
0.11 to _ in
0.11 to swallow
0.11 up the
0.11 us have
0.11 vomit _ is
0.11 vomit _ stuff
0.11 warm i
0.11 week _ a
0.11 week _ i
0.11 when _ car
0.11 while _ was
0.11 wife _ #
0.11 with _ cramp
0.11 worst _ pain
0.11 wrote _ note
0.1 #99+ _ the
0.1 -i -shake
0.1 -shake
0.1 -shake -him
0.1 -when _ -shake
0.1 =a_lot =burn_severity
0.1 =a_lot =itching
0.1 =a_lot =weak_any
0.1 =abuse_danger =fainted
0.1 =abuse_danger =hernia_stuck
0.1 =after_hard_exercise =chest_lasting
0.1 =alcohol =hours_pain
0.1 =allergen =throat_closing
0.1 =baby_still =hours_pain
0.1 =back_pain =belly_pain
0.1 =back_pain =hernia
0.1 =belly_hard =bluish
0.1 =belly_hard =green_vomit
0.1 =belly_hard =hit_by_car
0.1 =belly_hard =phlegm
0.1 =belly_pain =cant_stand
0.1 =belly_pain =near_faint
0.1 =belly_pain =squeezing_word
0.1 =belly_pain =vomiting
0.1 =belly_pain =wont_feed
0.1 =belly_word =bluish
0.1 =belly_word =cant_stand
0.1 =belly_word =eye_area
0.1 =belly_word =eye_pain
0.1 =belly_word =newborn
0.1 =belly_word =young_baby
0.1 =bite_bad =squeezing_word
0.1 =bite_bad =suicidal
0.1 =bite_bad =yellow_halos
0.1 =bleeding_any =confused
0.1 =bleeding_any =one_side_belly
0.1 =blood_streak =muscle_strain_word
0.1 =blood_thinner =elderly
0.1 =blow_ribs =pain_any
0.1 =blow_ribs =trunk_pain
0.1 =bluish =head_danger
0.1 =bluish =hours_pain
0.1 =blurry_vision =face_blisters
0.1 =blurry_vision =halos
0.1 =blurry_vision =near_faint
0.1 =blurry_vision =yellow_halos
0.1 =bp_medicine =new_medicine
0.1 =burn_severity =tooth
0.1 =calf =hit_hard
0.1 =calf =severe_weakness
0.1 =calf =snake
0.1 =calf =snake_bad
0.1 =cannot_breathe =heart_condition
0.1 =cannot_breathe =opioid
0.1 =cannot_move_limb =hours_pain
0.1 =cannot_move_limb =numb_any
0.1 =cannot_move_limb =wakes
0.1 =cannot_move_side =hours_pain
0.1 =cannot_move_side =limp_leg
0.1 =cannot_move_side =wakes
0.1 =cant_stand =severe_pain
0.1 =car_crash =hernia_stuck
0.1 =chemical_word =fall_any
0.1 =chemical_word =fight_blow
0.1 =chemical_word =hit_hard
0.1 =chemical_word =near_faint
0.1 =chest_any =coughs_blood
0.1 =chest_any =one_side_belly
0.1 =chest_any =recent_surgery
0.1 =chest_any =weak_one_side
0.1 =chest_lasting =dementia_known
0.1 =chest_lasting =light_hurts
0.1 =chest_pain =coughs_blood
0.1 =chest_pain =one_side_belly
0.1 =chest_pain =recent_surgery
0.1 =chest_tearing =pale_clammy
0.1 =child_got_pills =cocaine
0.1 =clot_risk =one_side_belly
0.1 =clot_risk =weak_any
0.1 =cold_exposure =heat_exposure
0.1 =cold_exposure =numb_any
0.1 =cold_exposure =weak_any
0.1 =cold_limb =low_mood
0.1 =cold_limb =panic_known
0.1 =cold_limb =possible_fracture
0.1 =confused =no_urine
0.1 =confused =overdose_taken
0.1 =confused =pneumonia_known
0.1 =confused =weak_one_side
0.1 =cough =pleuritic
0.1 =dark_urine =trunk_pain
0.1 =days_many =green_vomit
0.1 =days_many =spits_clots
0.1 =deep_cut =eye_hit_bad
0.1 =deep_cut =suicidal
0.1 =diarrhea =pale_clammy
0.1 =dizzy
0.1 =drooling =hoarse
0.1 =drugs_taken =head_danger
0.1 =elderly =hip_fracture
0.1 =elderly =severe_weakness
0.1 =eye_area =yellow_halos
0.1 =eye_hit_bad =face_blisters
0.1 =eye_hit_bad =swelling_lips
0.1 =eye_pain =yellow_halos
0.1 =eye_red =hurts_move
0.1 =face_odd =hours_pain
0.1 =fainted =severe_headache
0.1 =fainted =speech
0.1 =fall_any =weak_any
0.1 =fast_breathing =pain_any
0.1 =fast_breathing =pneumonia_known
0.1 =feels_sleepy =hours_pain
0.1 =fever =injection_joint
0.1 =flank_pain =hernia
0.1 =frostbite =limb_cold_pale
0.1 =gallbladder =trunk_pain
0.1 =green_vomit =many_days
0.1 =halos =yellow_halos
0.1 =heat_exposure =nausea
0.1 =hernia =hip_hurts
0.1 =hernia_stuck =hip_hurts
0.1 =hernia_stuck =hit_by_car
0.1 =hernia_stuck =neck_swelling
0.1 =hernia_stuck =vomiting
0.1 =hernia_word =hip_hurts
0.1 =hip_hurts =spine_injury
0.1 =hoarse =throat_tight
0.1 =hoarse =wont_swallow
0.1 =hours_pain =swelling
0.1 =hurts_breathing =short_breath
0.1 =inconsolable =pain_any
0.1 =injection_joint =many_days
0.1 =itchy_only =throat_tight
0.1 =leg_swelling_one =trunk_pain
0.1 =leg_swelling_one =wound
0.1 =leg_swelling_one =wound_infected
0.1 =light_hurts =severe_headache
0.1 =limb_bleeds =self_harm_now
0.1 =limb_injury
0.1 =limb_injury =one_side_belly
0.1 =limb_injury =pain_beyond
0.1 =limb_injury =skin_black
0.1 =limb_injury =trunk_pain
0.1 =limp_leg =severe_pain
0.1 =limp_refuses =pale_clammy
0.1 =limp_refuses =severe_pain
0.1 =long_bleed =scratched
0.1 =long_bleed =swelling
0.1 =long_bleed =withdrawal
0.1 =low_mood =radiates
0.1 =near_faint =severe_weakness
0.1 =near_faint =vomiting_constantly
0.1 =new_medicine =squeezing_word
0.1 =no_injury =pain_any
0.1 =numb_any =panic_known
0.1 =opioid =short_breath
0.1 =pain_any =pressure_elsewhere
0.1 =pain_any =spine_injury
0.1 =pain_any =wont_feed
0.1 =pain_any =yellow_halos
0.1 =pain_beyond =scratched
0.1 =pale_clammy =recent_infection
0.1 =pale_clammy =rigors_hard
0.1 =pale_clammy =swelling
0.1 =pale_clammy =unresponsive
0.1 =panic_known =radiates
0.1 =pregnant =upper_belly_pain
0.1 =purple_word =radiates_groin
0.1 =racing_heart =short_breath
0.1 =racing_heart =trunk_pain
0.1 =recent_infection =rectal_blood
0.1 =recent_infection =stool_blood
0.1 =rigors =severe_pain
0.1 =rigors =tropics
0.1 =rigors_hard =tropics
0.1 =scratched =skin_black
0.1 =seizure_repeat =unresponsive
0.1 =severe_weakness =sudden
0.1 =shaking =tropics
0.1 =skin_black =wound
0.1 =squeezing_word =wont_feed
0.1 =sugar_very_high =vomiting_blood
0.1 =swallow_trouble =swelling_lips
0.1 =swelling_lips =wont_swallow
0.1 =vomiting =wakes
0.1 =wound
0.1 =yellow_halos
0.1 ?if ?i
0.1 ?me
0.1 ^ _ bite
0.1 ^ _ faint
0.1 ^ _ flutter
0.1 ^ _ havent
0.1 ^ _ neighbor
0.1 ^ _ pupil
0.1 ^ _ roommate
0.1 ^ _ throw
0.1 ^ lower
0.1 ^ newborn
0.1 ^ poop
0.1 ^ quit
0.1 ^ ran
0.1 ^ sometim
0.1 ^ woke
0.1 a _ cant
0.1 a panic
0.1 a party
0.1 a sheet
0.1 act
0.1 after his
0.1 ago _ #11+
0.1 ammonia
0.1 and _ catch
0.1 and _ drink
0.1 and _ green
0.1 and _ hoarse
0.1 and _ worst
0.1 and face
0.1 and shoulder
0.1 and we
0.1 as _ sheet
0.1 aunt _ copd
0.1 back _ ghana
0.1 bare _ and
0.1 battery in
0.1 because i
0.1 belly _ swollen
0.1 bike
0.1 bleed _ #11+
0.1 bleed _ much
0.1 bottle _ pill
0.1 button _ up
0.1 can keep
0.1 cant _ between
0.1 cant _ bleed
0.1 cant _ fever
0.1 cant _ without
0.1 cant touch
0.1 chainsaw _ everywhere
0.1 chainsaw blood
0.1 chatter
0.1 chin to
0.1 crazy and
0.1 crook and
0.1 daughter _ someth
0.1 day _ shak
0.1 day _ stopp
0.1 deep _ her
0.1 deep _ in
0.1 deep _ wont
0.1 detector
0.1 diarrhea _ blood
0.1 do _ do
0.1 dripp
0.1 ear after
0.1 edge _ the
0.1 eye _ hit
0.1 eye _ super
0.1 eye like
0.1 face droop
0.1 face is
0.1 fast _ her
0.1 fast _ i
0.1 feel _ weak
0.1 feel between
0.1 fever _ his
0.1 flopp
0.1 from ghana
0.1 gummi
0.1 had _ surgery
0.1 halo _ light
0.1 halo around
0.1 hav _ panic
0.1 he _ and
0.1 he _ pull
0.1 he wont
0.1 heart flopp
0.1 heart valve
0.1 heat _ day
0.1 heat all
0.1 her _ hand
0.1 hernia _ and
0.1 hes _ -wak
0.1 hes pale
0.1 hes talk
0.1 higher _ the
0.1 higher than
0.1 his shot
0.1 hit _ a
0.1 hold my
0.1 home an
0.1 hot _ hes
0.1 hurt real
0.1 husband was
0.1 i _ advice
0.1 i _ hold
0.1 i _ vomit
0.1 im _ xarelto
0.1 im scar
0.1 im spitt
0.1 im still
0.1 in _ jaw
0.1 in _ with
0.1 is _ painful
0.1 is _ stiff
0.1 is diabetic
0.1 it _ so
0.1 its leak
0.1 its purple
0.1 its red
0.1 ive ever
0.1 keep my
0.1 keep vomit
0.1 last _ my
0.1 lean
0.1 left calf
0.1 left eye
0.1 life _ out
0.1 lift his
0.1 like _ fish
0.1 lip and
0.1 lot _ pressure
0.1 machine
0.1 may
0.1 miscarriage _ im
0.1 mom _ pressure
0.1 mom blood
0.1 mom is
0.1 move _ right
0.1 move his
0.1 much blood
0.1 my _ flopp
0.1 my _ month
0.1 my _ pain
0.1 my shoulder
0.1 need to
0.1 new _ pressure
0.1 new blood
0.1 now _ a
0.1 now _ belly
0.1 now his
0.1 numb _ hour
0.1 numb _ my
0.1 numb an
0.1 of _ belly
0.1 of it
0.1 on xarelto
0.1 out _ football
0.1 out _ now
0.1 pain of
0.1 pain start
0.1 pee _ look
0.1 popp _ and
0.1 post
0.1 pressure in
0.1 pupil look
0.1 ripp _ in
0.1 severe _ pain
0.1 sharp chest
0.1 she _ see
0.1 she shiver
0.1 shock from
0.1 shrimp _ my
0.1 side _ she
0.1 since morn
0.1 so _ blood
0.1 some blood
0.1 spin
0.1 splitt
0.1 stair _ my
0.1 stand and
0.1 start _ new
0.1 stay
0.1 stiff _ cant
0.1 stiff i
0.1 stop _ after
0.1 sugar read
0.1 sweaty _ his
0.1 tear pain
0.1 test _ positive
0.1 test was
0.1 that i
0.1 the edge
0.1 the nail
0.1 ther _ lot
0.1 throat hurt
0.1 time _ take
0.1 torn
0.1 tv and
0.1 twice and
0.1 up _ its
0.1 up after
0.1 up with
0.1 use
0.1 vision _ one
0.1 vision _ went
0.1 vomit _ breath
0.1 wake him
0.1 was _ at
0.1 was positive
0.1 wheez after
0.1 white _ a
0.1 white as
0.1 with _ under
0.1 with asthma
0.1 yesterday for
0.09 #99+ _ is
0.09 #99+ shak
0.09 =a_lot =cut_by_accident
0.09 =a_lot =hurts_move
0.09 =a_lot =throat_side
0.09 =a_lot =throat_tight
0.09 =alcohol =blood_streak
0.09 =allergen =weak_one_side
0.09 =at_rest =burn_severity
0.09 =at_rest =chest_any
0.09 =at_rest =squeezing_word
0.09 =aura_usual =burn_severity
0.09 =belly_blow =pain_any
0.09 =belly_hit =bleeding_any
0.09 =belly_hit =near_faint
0.09 =belly_pain =pancreas
0.09 =belly_pain =rectal_blood
0.09 =belly_pain =stool_blood
0.09 =belly_word =pancreas
0.09 =belly_word =rectal_blood
0.09 =belly_word =retractions
0.09 =belly_word =stool_blood
0.09 =birth_now =pregnant
0.09 =bite_bad =burned_hand
0.09 =bite_bad =double_vision
0.09 =bite_bad =ketone_breath
0.09 =bite_bad =pleuritic
0.09 =bite_bad =stuck_in_throat
0.09 =bite_bad =thirsty
0.09 =bite_bad =throat_side
0.09 =bleeding_any =born_now
0.09 =bleeding_any =eye_hit
0.09 =bleeding_any =fainted
0.09 =bleeding_any =shoulder_pain
0.09 =bleeding_heavy =deep_cut
0.09 =blind_one_eye =sudden
0.09 =blood_streak =severe_headache
0.09 =blood_thinner =eye_area
0.09 =blow_chest =chest_any
0.09 =blow_chest =chest_pain
0.09 =blow_chest =pain_any
0.09 =blow_chest =trunk_pain
0.09 =blow_ribs =chest_any
0.09 =blow_ribs =chest_pain
0.09 =bluish =kid_breathing
0.09 =blurry_vision =vision_loss
0.09 =blurry_vision =vomiting
0.09 =born_now =burn_severity
0.09 =born_now =chest_lasting
0.09 =born_now =hours_pain
0.09 =bp_high =short_breath
0.09 =bp_medicine =head_danger
0.09 =bruising =drowsy
0.09 =burn_big =burned_hand
0.09 =burn_severity =cholinergic
0.09 =burn_severity =speech_garbled
0.09 =burn_severity =vaginal_bleeding
0.09 =calf =soaking_pad
0.09 =cannot_breathe =chest_sucks
0.09 =cast_tight =possible_fracture
0.09 =chemical_word =severe_pain
0.09 =chest_any =days_many
0.09 =chest_any =fight_blow
0.09 =chest_any =getting_worse
0.09 =chest_any =hit_hard
0.09 =chest_lasting =drug_named
0.09 =chest_lasting =eye_hit
0.09 =chest_lasting =kid_breathing
0.09 =chest_lasting =limb_injury
0.09 =chest_lasting =low_mood
0.09 =chest_lasting =muscle_cramps
0.09 =chest_lasting =opioid
0.09 =chest_lasting =pain_beyond
0.09 =chest_lasting =plant_eaten
0.09 =chest_lasting =slow_heart
0.09 =chest_pain =fight_blow
0.09 =chest_pain =hit_hard
0.09 =chest_pain =jaw_arm_sweat
0.09 =chest_sucks
0.09 =chest_sucks =retractions
0.09 =chest_sucks =short_breath
0.09 =child_got_pills =drowsy
0.09 =clot_risk =head_danger
0.09 =cocaine =head_danger
0.09 =cold_limb =sudden
0.09 =confused =means_mentioned
0.09 =confused =vomiting_constantly
0.09 =cough =drowsy
0.09 =cough =inhaler_fails
0.09 =cut_by_accident =jaw_locked
0.09 =cut_by_accident =muscle_cramps
0.09 =days_many =heart_condition
0.09 =days_many =preterm_weeks
0.09 =days_many =short_breath
0.09 =dizzy =head_danger
0.09 =drowsy =means_mentioned
0.09 =drowsy =vomiting_constantly
0.09 =drug_named =swelling_lips
0.09 =ear_blood =head_injury
0.09 =ear_blood =limb_bleeds
0.09 =elderly =vomiting
0.09 =eye_hit_bad =flank_pain
0.09 =eye_hit_bad =halos
0.09 =eye_hit_bad =new_baby
0.09 =eye_hit_bad =pancreas
0.09 =eye_hit_bad =skin_black
0.09 =eye_hit_bad =stuck_in_throat
0.09 =eye_pain =headache
0.09 =eye_red =head_danger
0.09 =face_injury =weak_one_side
0.09 =fainted =squeezing_word
0.09 =fall_any =severe_pain
0.09 =fall_any =swelling
0.09 =fall_any =unresponsive
0.09 =fall_hard =legs_gone
0.09 =fall_height =legs_gone
0.09 =fall_height =weak_legs
0.09 =fast_breathing =trunk_pain
0.09 =fever =throat_side
0.09 =fever =upper_belly_pain
0.09 =flank_pain =rigors
0.09 =flank_pain =sudden
0.09 =foggy_only =head_danger
0.09 =halos =squeezing_word
0.09 =harm_others =long_bleed
0.09 =head_danger =hives_all
0.09 =head_danger =hurts_move
0.09 =head_danger =hypertension
0.09 =head_danger =near_faint
0.09 =head_danger =purple_rash
0.09 =head_danger =spreading
0.09 =head_danger =stomach_burn
0.09 =headache =heat_exposure
0.09 =heart_condition =weak_any
0.09 =heat_exposure =legs_gone
0.09 =heat_exposure =weak_legs
0.09 =hernia =limb_injury
0.09 =hernia =severe_pain
0.09 =hernia_stuck =stuck_in_throat
0.09 =hernia_stuck =sudden
0.09 =hernia_word =limb_injury
0.09 =hernia_word =severe_pain
0.09 =high_fever =strep_like
0.09 =high_fever =throat_side
0.09 =hit_hard =near_faint
0.09 =hit_hard =severe_pain
0.09 =hours_pain =muscle_cramps
0.09 =hours_pain =refuses
0.09 =hours_pain =slow_heart
0.09 =hours_pain =stumbles
0.09 =hours_pain =swallow_trouble
0.09 =hours_pain =tia_resolved
0.09 =hours_pain =wont_go_away
0.09 =hours_pain =wont_swallow
0.09 =immunosuppressed =near_faint
0.09 =immunosuppressed =vomiting
0.09 =jaw_arm_sweat =sudden
0.09 =kid_breathing =lips_blue
0.09 =limb_cold_pale =pain_any
0.09 =limb_cold_pale =sudden
0.09 =limb_injury =muscle_cramps
0.09 =long_bleed =new_baby
0.09 =long_bleed =pregnant
0.09 =long_bleed =weak_any
0.09 =moved_right =severe_pain
0.09 =muscle_cramps =scratched
0.09 =muscle_tear =pain_any
0.09 =nausea =severe_pain
0.09 =new_medicine =swelling_now
0.09 =new_medicine =swelling_throat
0.09 =no_injury =radiates
0.09 =numb_any =speech
0.09 =one_side_belly =stomach_burn
0.09 =pain_any =pancreas
0.09 =pain_any =recent_infection
0.09 =pain_any =wound
0.09 =pale_clammy =severe_pain
0.09 =pancreas
0.09 =pancreas =squeezing_word
0.09 =pancreas =trunk_pain
0.09 =pancreas =upper_belly_pain
0.09 =phlegm
0.09 =phlegm =short_breath
0.09 =plant_eaten =vomiting_constantly
0.09 =pleuritic =severe_pain
0.09 =poison_swallowed =vomiting_constantly
0.09 =postpartum =wont_go_away
0.09 =radiates =stomach_burn
0.09 =rash =severe_headache
0.09 =rectal_blood =squeezing_word
0.09 =rectal_blood =trunk_pain
0.09 =retractions =upper_belly_pain
0.09 =rigors_hard =uti
0.09 =saddle_numb =squeezing_word
0.09 =severe_headache =wakes
0.09 =shaking =tia_resolved
0.09 =shaking =uti
0.09 =squeezing_word =stool_blood
0.09 =squeezing_word =wound_infected
0.09 =stab_shot =suicidal
0.09 =stomach_burn =vomiting
0.09 =stool_blood =trunk_pain
0.09 =strep_like =throat_side
0.09 =stuck_in_throat
0.09 =swelling =wheeze_word
0.09 =swelling_lips =wheeze_word
0.09 =throat_side
0.09 =tia_resolved =unresponsive
0.09 =tick
0.09 =trunk_pain =vaginal_bleeding
0.09 ^ _ im
0.09 ^ _ into
0.09 ^ _ leg
0.09 ^ _ open
0.09 ^ _ woke
0.09 ^ painful
0.09 a _ arm
0.09 ago _ she
0.09 all
0.09 all _ eye
0.09 along and
0.09 an _ reaction
0.09 and _ #
0.09 and _ got
0.09 and _ rib
0.09 and peel
0.09 and puffy
0.09 and skin
0.09 are huge
0.09 arm _ face
0.09 arm _ hes
0.09 arm deep
0.09 aunt with
0.09 been _ of
0.09 behind my
0.09 belly huge
0.09 belly suck
0.09 birth #
0.09 blind
0.09 born
0.09 born _ home
0.09 born at
0.09 both
0.09 bottle _ vodka
0.09 bunch _ magnet
0.09 but _ to
0.09 but refus
0.09 call _ said
0.09 call and
0.09 cant _ in
0.09 chest _ #11+
0.09 chest pain
0.09 clot _ now
0.09 cough a
0.09 crazy _ of
0.09 crazy all
0.09 double _ i
0.09 double _ my
0.09 drank _ drain
0.09 drink and
0.09 ear are
0.09 ever _ on
0.09 eye _ skin
0.09 eye _ sunken
0.09 eye look
0.09 face _ puffy
0.09 fell _ her
0.09 fever _ hes
0.09 fever after
0.09 few _ and
0.09 for _ couple
0.09 gave _ #
0.09 get him
0.09 grandma fell
0.09 had #
0.09 had _ last
0.09 hand wont
0.09 has _ headache
0.09 hav _ allergic
0.09 have _ lump
0.09 have chest
0.09 he woke
0.09 head _ night
0.09 head _ now
0.09 her _ smell
0.09 her belly
0.09 her hip
0.09 hes _ out
0.09 high _ and
0.09 him to
0.09 hip _ so
0.09 his _ arm
0.09 his _ wont
0.09 his jaw
0.09 his rib
0.09 hour _ have
0.09 hour i
0.09 i _ out
0.09 i _ want
0.09 im so
0.09 im sweat
0.09 in _ toilet
0.09 in under
0.09 is tingl
0.09 it and
0.09 jaw ache
0.09 knuckle
0.09 lab _ and
0.09 lab call
0.09 left _ of
0.09 life in
0.09 like _ all
0.09 like _ knife
0.09 look sunken
0.09 lower _ belly
0.09 most in
0.09 my _ eye
0.09 my _ through
0.09 my _ wont
0.09 my knuckle
0.09 nail _ remover
0.09 neck _ stiff
0.09 night now
0.09 not -respond
0.09 not sure
0.09 now _ leg
0.09 numb
0.09 of _ shak
0.09 of magnet
0.09 of vodka
0.09 on _ ice
0.09 over _ roll
0.09 over eye
0.09 pain _ by
0.09 pain _ cant
0.09 pain in
0.09 pill _ a
0.09 polish remover
0.09 pressure and
0.09 remover
0.09 right _ pain
0.09 right _ with
0.09 section #
0.09 section _ day
0.09 shak _ and
0.09 she _ #11+
0.09 she _ weak
0.09 she had
0.09 she very
0.09 she vomit
0.09 shiver with
0.09 shorter _ turn
0.09 shorter and
0.09 shrimp
0.09 side _ her
0.09 since
0.09 so _ he
0.09 some _ cleaner
0.09 some drain
0.09 some pill
0.09 someth at
0.09 son _ a
0.09 son _ the
0.09 splinter _ my
0.09 splinter in
0.09 start
0.09 stomach _ so
0.09 stop _ throw
0.09 straight and
0.09 stuck _ me
0.09 suck _ under
0.09 temp _ #11+
0.09 the dose
0.09 ther _ lump
0.09 to sleep
0.09 toddler drank
0.09 try to
0.09 up _ half
0.09 up _ have
0.09 vomit _ cant
0.09 vomit _ say
0.09 went _ and
0.09 went out
0.09 wheez _ short
0.09 with pain
0.09 wrote a
0.09 year _ is
0.08 -and
0.08 -contraction
0.08 -contraction -yet
0.08 <at
0.08 =a_lot =burned_hand
0.08 =a_lot =one_side_belly
0.08 =a_lot =squeezing_word
0.08 =a_lot =tonsils_out
0.08 =abuse_danger =head_danger
0.08 =abuse_danger =swallow_trouble
0.08 =allergen =hypertension
0.08 =allergen =severe_weakness
0.08 =allergen =uti
0.08 =asthma =wheeze_word
0.08 =at_rest =pain_any
0.08 =baby =hours_pain
0.08 =back_pain =tearing_trunk
0.08 =belly_hard =pregnant
0.08 =belly_pain =pelvic_pain
0.08 =belly_pain =vomiting_constantly
0.08 =belly_word =fight_blow
0.08 =belly_word =pelvic_pain
0.08 =bite_bad =eye_chemical
0.08 =bite_bad =feels_sleepy
0.08 =black_stool =bleeding_any
0.08 =black_stool =eye_hit_bad
0.08 =black_stool =rectal_blood
0.08 =bleeding_any =hurts_breathing
0.08 =bleeding_any =new_baby
0.08 =bleeding_any =pleuritic
0.08 =bleeding_any =shaking
0.08 =bleeding_any =suicidal
0.08 =bleeding_any =vomiting_constantly
0.08 =bleeding_heavy =head_danger
0.08 =bleeding_heavy =pregnant
0.08 =bleeding_heavy =squeezing_word
0.08 =bleeding_heavy =suicidal
0.08 =bleeding_heavy =vomiting
0.08 =bleeding_heavy =vomiting_blood
0.08 =blood_in_urine =trunk_pain
0.08 =blood_thinner =hernia_stuck
0.08 =bluish =limb_cold_pale
0.08 =blurry_vision =dizzy
0.08 =blurry_vision =eye_hit
0.08 =burn_severity =cant_stand
0.08 =burn_severity =car_crash
0.08 =burn_severity =severe_weakness
0.08 =burn_severity =sting
0.08 =burn_severity =testicle
0.08 =burn_severity =wheeze_word
0.08 =burn_severity =wound
0.08 =calf =cannot_move_limb
0.08 =calf =diabetes
0.08 =calf =making_swell
0.08 =calf =severe_pain
0.08 =cannot_breathe =chest_any
0.08 =cannot_breathe =chest_pain
0.08 =cannot_breathe =getting_worse
0.08 =cannot_breathe =many_days
0.08 =cant_stand =dizzy
0.08 =cant_stand =fever
0.08 =chemical_word =chest_pain
0.08 =chemical_word =hurts_move
0.08 =chemical_word =limb_bleeds
0.08 =chemical_word =long_bleed
0.08 =chest_any =eye_hit_bad
0.08 =chest_any =leg_swelling_one
0.08 =chest_any =smoke
0.08 =chest_any =swelling
0.08 =chest_lasting =fall_any
0.08 =chest_lasting =joint_hot
0.08 =chest_lasting =neck_swelling
0.08 =chest_lasting =phlegm
0.08 =chest_lasting =slept_on
0.08 =chest_lasting =throat_sore
0.08 =chest_lasting =uti
0.08 =chest_pain =eye_hit_bad
0.08 =chest_pain =hurts_move
0.08 =chest_pain =leg_swelling_one
0.08 =chest_pain =swelling
0.08 =chest_tearing =one_side_belly
0.08 =chest_tearing =shoulder_pain
0.08 =child_got_pills =wakes
0.08 =co_word
0.08 =cold_limb =long_bleed
0.08 =confused =lost_place
0.08 =confused =rash
0.08 =cough =squeezing_word
0.08 =days_many =limb_injury
0.08 =deep_cut =long_bleed
0.08 =diabetes =nail_word
0.08 =diabetes =scratched
0.08 =diabetes =spreading
0.08 =dizzy =double_vision
0.08 =dizzy =limp_leg
0.08 =dizzy =limp_refuses
0.08 =double_vision =eye_area
0.08 =drooling =hernia_stuck
0.08 =drooling =strep_like
0.08 =drowning =short_breath
0.08 =drug_named =fever
0.08 =drugs_taken =overdose_taken
0.08 =elderly =limb_bleeds
0.08 =elderly =limp_refuses
0.08 =electric =racing_heart
0.08 =eye_area =nosebleed
0.08 =eye_hit_bad =frostbite
0.08 =eye_hit_bad =hernia
0.08 =eye_hit_bad =hernia_word
0.08 =eye_hit_bad =pelvic_pain
0.08 =eye_hit_bad =postpartum
0.08 =eye_hit_bad =rash
0.08 =eye_hit_bad =swallow_trouble
0.08 =eye_hit_bad =wont_swallow
0.08 =eye_hit_bad =worst_ever_sick
0.08 =eye_pain =hours_pain
0.08 =eye_pain =sudden
0.08 =eye_red
0.08 =face_droop =long_bleed
0.08 =face_droop =wakes
0.08 =face_odd =snake
0.08 =face_odd =snake_bad
0.08 =face_odd =sting
0.08 =fainted =sudden
0.08 =fainted =worst_ever
0.08 =fall_any =feels_sleepy
0.08 =fall_any =tia_resolved
0.08 =feels_sleepy =hit_hard
0.08 =fever =right_side
0.08 =fight_blow =headache
0.08 =flank_pain =hip_hurts
0.08 =flank_pain =nausea
0.08 =flank_pain =right_side
0.08 =flank_pain =weak_any
0.08 =frostbite =numb_any
0.08 =frostbite =weak_any
0.08 =getting_worse =one_side_belly
0.08 =hallucinating =mania_psychosis
0.08 =head_danger =rectal_blood
0.08 =head_danger =stool_blood
0.08 =headache =light_hurts
0.08 =headache =severe_weakness
0.08 =heart_condition =pain_any
0.08 =heart_condition =pale_clammy
0.08 =heat_exposure
0.08 =high_fever =swallow_trouble
0.08 =high_fever =throat_tight
0.08 =high_fever =wont_swallow
0.08 =hip_fracture =sudden
0.08 =hip_hurts =weak_any
0.08 =hours_pain =newborn
0.08 =hours_pain =overdose_taken
0.08 =hours_pain =young_baby
0.08 =hurts_breathing =spits_clots
0.08 =hypertension =pain_any
0.08 =jaundice =trunk_pain
0.08 =leg_swelling_one =making_swell
0.08 =leg_swelling_one =rigors
0.08 =limb_injury =pleuritic
0.08 =limp_leg =squeezing_word
0.08 =limp_leg =trunk_pain
0.08 =limp_refuses =squeezing_word
0.08 =limp_refuses =trunk_pain
0.08 =lost_place
0.08 =mouth_burning =snake
0.08 =mouth_burning =snake_bad
0.08 =mouth_burning =sting
0.08 =moved_right =nausea
0.08 =moved_right =pelvic_pain
0.08 =nail_word =vomiting
0.08 =nail_word =vomiting_constantly
0.08 =nausea =pelvic_pain
0.08 =nausea =right_side
0.08 =no_gas =swelling
0.08 =numb_any =sting
0.08 =one_side_throat =swelling
0.08 =pain_any =pelvic_pain
0.08 =pain_any =rigors
0.08 =pain_any =tia_resolved
0.08 =pain_any =worst_ever_sick
0.08 =pale_clammy =stomach_burn
0.08 =pelvic_pain
0.08 =pelvic_pain =right_side
0.08 =pelvic_pain =squeezing_word
0.08 =pelvic_pain =upper_belly_pain
0.08 =pleuritic =spits_clots
0.08 =pregnant
0.08 =pregnant =uti
0.08 =rectal_blood =severe_pain
0.08 =right_side =severe_pain
0.08 =right_side =severe_weakness
0.08 =right_side =upper_belly_pain
0.08 =right_side =wakes
0.08 =rigors =short_breath
0.08 =rigors =squeezing_word
0.08 =rigors_hard =short_breath
0.08 =screams_moved
0.08 =severe_pain =stool_blood
0.08 =severe_weakness =vomiting_constantly
0.08 =shaking =short_breath
0.08 =short_breath =three_days
0.08 =spits_clots =vaginal_bleeding
0.08 =squeezing_word =vomiting_constantly
0.08 =squeezing_word =worst_ever_sick
0.08 =squeezing_word =wound
0.08 =sting =weak_any
0.08 =stomach_burn =sudden
0.08 =sudden =vomiting_constantly
0.08 =sudden =weak_any
0.08 =sugar_extreme =vomiting_constantly
0.08 =swallow_trouble =swelling_throat
0.08 =swelling_throat =wont_swallow
0.08 =tooth =trunk_pain
0.08 =trunk_pain =vomiting_constantly
0.08 =trunk_pain =worst_ever
0.08 =upper_belly_pain =vomiting
0.08 =urinary_stuck_long =weak_any
0.08 =vomiting =wound
0.08 =vomiting_constantly =wound
0.08 ^ _ worst
0.08 a _ ago
0.08 a _ he
0.08 a _ while
0.08 a glas
0.08 a ripp
0.08 a soft
0.08 a stabb
0.08 after _ flight
0.08 ago _ of
0.08 ago belly
0.08 almost faint
0.08 ammonia and
0.08 are in
0.08 arm _ his
0.08 at _ feet
0.08 away with
0.08 baby _ breath
0.08 been chok
0.08 behind _ eye
0.08 blad came
0.08 bleed with
0.08 burn my
0.08 by _ wasp
0.08 cant _ well
0.08 cant find
0.08 cant look
0.08 cast and
0.08 cell
0.08 chemo _ week
0.08 chest pressure
0.08 chok _ cant
0.08 cold _ white
0.08 contrast dye
0.08 cookie
0.08 curtain _ half
0.08 curtain over
0.08 door
0.08 double vision
0.08 dye my
0.08 ear and
0.08 ever had
0.08 every
0.08 eye feel
0.08 feverish and
0.08 finger _ a
0.08 for _ last
0.08 grandma _ is
0.08 has _ rash
0.08 have _ pound
0.08 have _ temp
0.08 have chill
0.08 have heart
0.08 he doesnt
0.08 he scream
0.08 headach
0.08 headache _ is
0.08 headache neck
0.08 heart _ slow
0.08 heart wont
0.08 heat and
0.08 her _ because
0.08 hernia popp
0.08 hes _ like
0.08 hes _ vomit
0.08 hes still
0.08 him _ open
0.08 hip _ and
0.08 his speech
0.08 hurt _ baby
0.08 husband _ is
0.08 i _ back
0.08 i _ chill
0.08 i _ him
0.08 i _ letter
0.08 i _ look
0.08 ice
0.08 if my
0.08 in _ cold
0.08 in _ eyelid
0.08 in _ for
0.08 in _ im
0.08 in _ side
0.08 is _ for
0.08 is _ my
0.08 is gett
0.08 is muffl
0.08 is numb
0.08 ive _ throw
0.08 kid _ in
0.08 kid pupil
0.08 kidney
0.08 knee replacement
0.08 know where
0.08 ladder and
0.08 left leg
0.08 letter _ my
0.08 letter to
0.08 like hes
0.08 limp and
0.08 lower _ tummy
0.08 lump _ my
0.08 my _ head
0.08 my _ pupil
0.08 my _ skin
0.08 my _ twice
0.08 my uti
0.08 neck _ bend
0.08 neck fever
0.08 neck wont
0.08 no -contraction
0.08 no _ -yet
0.08 now _ arm
0.08 now _ throat
0.08 numb on
0.08 of _ clot
0.08 off _ thi
0.08 old _ breath
0.08 on _ meter
0.08 one eye
0.08 open his
0.08 over _ of
0.08 over half
0.08 pain _ and
0.08 pain _ im
0.08 palm and
0.08 pill because
0.08 popp _ its
0.08 purple spot
0.08 rib _ when
0.08 right arm
0.08 right tummy
0.08 round
0.08 severe belly
0.08 she _ -mak
0.08 she _ breathe
0.08 she _ deep
0.08 shoulder _ came
0.08 shunt
0.08 sickle
0.08 sickle cell
0.08 slic _ hand
0.08 slic my
0.08 slow down
0.08 snow _ hour
0.08 snow for
0.08 so thirsty
0.08 soft lump
0.08 start sudden
0.08 stiff _ fever
0.08 struggl
0.08 struggl _ breathe
0.08 struggl to
0.08 sudden _ and
0.08 sudden _ cant
0.08 sudden _ its
0.08 sudden hurt
0.08 sudden i
0.08 sudden ripp
0.08 swallow _ #99+
0.08 swallow fever
0.08 table
0.08 the _ last
0.08 the _ table
0.08 the belly
0.08 the groin
0.08 the ladder
0.08 thinner _ hit
0.08 throw _ nonstop
0.08 to
0.08 to _ right
0.08 to _ up
0.08 to feed
0.08 to open
0.08 tremor
0.08 trip to
0.08 type
0.08 up _ the
0.08 up i
0.08 up nonstop
0.08 upper _ pain
0.08 upper belly
0.08 vision went
0.08 voice _ muffl
0.08 vomit _ #
0.08 vomit _ the
0.08 vomit for
0.08 was _ now
0.08 week _ have
0.08 what day
0.08 while i
0.08 wrote _ to
0.08 wrote letter
0.07 # _ now
0.07 #11+ _ and
0.07 -# _ and
0.07 <had _ <as
0.07 =a_lot =hoarse
0.07 =a_lot =limb_cold_pale
0.07 =a_lot =means_mentioned
0.07 =alcohol =pale_clammy
0.07 =asthma =short_breath
0.07 =belly_blow =car_crash
0.07 =belly_blow =fall_any
0.07 =belly_blow =fight_blow
0.07 =belly_hard =urinary_stuck_long
0.07 =belly_hit =car_crash
0.07 =belly_hit =limp_leg
0.07 =belly_hit =limp_refuses
0.07 =belly_hit =weak_one_side
0.07 =belly_pain =fainted
0.07 =belly_word =constipation
0.07 =belly_word =fainted
0.07 =belly_word =stomach_burn
0.07 =belly_word =sudden
0.07 =belly_word =urinary_stuck_long
0.07 =belly_word =weak_any
0.07 =bite_bad =bluish
0.07 =bite_bad =coughs_blood
0.07 =bite_bad =hours_pain
0.07 =bite_bad =spits_clots
0.07 =bite_bad =vomiting_constantly
0.07 =bleeds_a_lot =burn_severity
0.07 =bleeds_a_lot =chest_lasting
0.07 =bleeds_a_lot =hours_pain
0.07 =blood_streak =possible_fracture
0.07 =bluish =confused
0.07 =blurry_vision =cant_stand
0.07 =blurry_vision =limp_leg
0.07 =blurry_vision =limp_refuses
0.07 =blurry_vision =severe_weakness
0.07 =blurry_vision =sudden_balance
0.07 =burn_severity =suicidal
0.07 =burn_severity =urinary_stuck_long
0.07 =burn_severity =wont_go_away
0.07 =cannot_breathe =overdose_taken
0.07 =cannot_breathe =trunk_pain
0.07 =cannot_move_limb =right_side
0.07 =cannot_move_side =right_side
0.07 =cant_stand =child_got_pills
0.07 =cant_stand =no_urine
0.07 =cant_stand =overdose_taken
0.07 =cant_stand =squeezing_word
0.07 =cant_stand =trunk_pain
0.07 =chemical_burn =chest_pain
0.07 =chemical_burn =cough
0.07 =chemical_burn =hurts_move
0.07 =chemical_burn =long_bleed
0.07 =chest_any =chest_tearing
0.07 =chest_any =feels_sleepy
0.07 =chest_any =tearing
0.07 =chest_any =tearing_trunk
0.07 =chest_lasting =eye_pain
0.07 =chest_lasting =hours_pain
0.07 =chest_lasting =low_temp
0.07 =chest_lasting =pressure_elsewhere
0.07 =chest_lasting =wound_infected
0.07 =chest_pain =chest_tearing
0.07 =chest_pain =feels_sleepy
0.07 =chest_pain =tearing
0.07 =chest_pain =tearing_trunk
0.07 =chest_pressure =smoke
0.07 =chest_tearing =trunk_pain
0.07 =child_got_pills =dizzy
0.07 =child_got_pills =limp_leg
0.07 =child_got_pills =limp_refuses
0.07 =child_got_pills =severe_weakness
0.07 =choking =throat_tight
0.07 =choking =wont_swallow
0.07 =cold_limb =ear_wax
0.07 =cold_limb =speech
0.07 =confused =many_days
0.07 =confused =new_baby
0.07 =confused =postpartum
0.07 =confused =uti
0.07 =cough =rigors_hard
0.07 =cough =shaking
0.07 =coughs_blood =severe_pain
0.07 =curtain_word =sudden
0.07 =cut_by_accident =diabetes
0.07 =days_many =headache
0.07 =deep_burn =pale_clammy
0.07 =deep_cut =limb_bleeds
0.07 =deformed =hip_hurts
0.07 =deformed =pain_any
0.07 =deformed =weak_one_side
0.07 =dizzy =means_mentioned
0.07 =dizzy =overdose_taken
0.07 =dizzy =pale_clammy
0.07 =double_vision =hours_pain
0.07 =double_vision =sudden
0.07 =ear_wax =hernia_stuck
0.07 =eye_area =vomiting_constantly
0.07 =eye_hit_bad =nosebleed
0.07 =eye_hit_bad =possible_fracture
0.07 =eye_hit_bad =stumbles
0.07 =eye_hit_bad =sudden_balance
0.07 =eye_hit_bad =swelling_face
0.07 =eye_hit_bad =urinary_stuck_long
0.07 =fall_any =hernia_stuck
0.07 =fall_any =limp_refuses
0.07 =fell_baby =vomiting
0.07 =fever =tripod
0.07 =fight_blow =tia_resolved
0.07 =flank_pain =pleuritic
0.07 =getting_worse =hurts_move
0.07 =hallucinating =many_days
0.07 =hallucinating =new_baby
0.07 =hallucinating =postpartum
0.07 =harm_others =many_days
0.07 =head_danger =moved_right
0.07 =head_danger =new_baby
0.07 =hernia_stuck =tooth
0.07 =hernia_stuck =tooth_bad
0.07 =hip_fracture =weak_one_side
0.07 =hip_hurts =hours_pain
0.07 =hit_hard =limp_leg
0.07 =hit_hard =limp_refuses
0.07 =hives =itching
0.07 =hoarse =one_side_throat
0.07 =hours_pain =recent_infection
0.07 =hours_pain =tearing_trunk
0.07 =hours_pain =worst_ever_sick
0.07 =hurts_move =vomiting
0.07 =injection_joint =trunk_pain
0.07 =injection_joint =wound
0.07 =jaundice =young_baby
0.07 =kidney_stone =severe_pain
0.07 =limb_injury =purple_word
0.07 =limp_leg =overdose_taken
0.07 =limp_refuses =overdose_taken
0.07 =low_temp =pale_clammy
0.07 =moved_right =vomiting
0.07 =moved_right =wont_feed
0.07 =muscle_tear =rash
0.07 =nausea =sudden
0.07 =no_urine =severe_weakness
0.07 =numb_any =urinary_stuck_long
0.07 =one_side_belly =pleuritic
0.07 =overdose_taken =severe_weakness
0.07 =overdose_taken =short_breath
0.07 =overdose_taken =slow_breathing
0.07 =overdose_taken =unresponsive
0.07 =pain_any =wont_go_away
0.07 =pale_clammy =soaking_pad
0.07 =pale_clammy =withdrawal
0.07 =rectal_blood =vaginal_bleeding
0.07 =rigors_hard =swelling
0.07 =severe_pain =spits_clots
0.07 =severe_pain =stiff_neck
0.07 =severe_pain =swallow_trouble
0.07 =severe_pain =throat_sore
0.07 =severe_pain =throat_tight
0.07 =severe_pain =wont_swallow
0.07 =short_breath =swelling_face
0.07 =stomach_burn =trunk_pain
0.07 =stool_blood =vaginal_bleeding
0.07 =sudden =worst_ever_sick
0.07 =swallow_trouble =tooth_bad
0.07 =throat_tight =tooth_bad
0.07 =tooth_bad =wont_swallow
0.07 =vomiting_constantly =wakes
0.07 ^ _ deliver
0.07 ^ _ drink
0.07 ^ _ popp
0.07 ^ _ too
0.07 ^ allergic
0.07 ^ firework
0.07 ^ squeez
0.07 a marathon
0.07 a tear
0.07 a whole
0.07 actual _ it
0.07 after _ feed
0.07 after _ tooth
0.07 after every
0.07 also
0.07 an ear
0.07 and _ bare
0.07 and _ smile
0.07 and black
0.07 and tight
0.07 are _ i
0.07 at _ time
0.07 at rest
0.07 baby _ evil
0.07 because _ want
0.07 been _ since
0.07 being
0.07 black _ for
0.07 blood lot
0.07 breastbone _ goe
0.07 breath _ yesterday
0.07 chlorine
0.07 clean with
0.07 deeper
0.07 drank _ cleaner
0.07 drank drain
0.07 evil
0.07 feel _ my
0.07 felt _ heart
0.07 felt my
0.07 fever gett
0.07 find word
0.07 foggy
0.07 for _ back
0.07 from tokyo
0.07 got stung
0.07 green stuff
0.07 hand yesterday
0.07 handlebar
0.07 handlebar and
0.07 has _ belly
0.07 have afib
0.07 head _ i
0.07 her _ she
0.07 her smile
0.07 her speech
0.07 hes burn
0.07 hit me
0.07 horrible
0.07 hurt _ my
0.07 i _ afib
0.07 i _ pee
0.07 i deliver
0.07 im _ chemo
0.07 im _ dizzy
0.07 in _ sleep
0.07 inhaler _ -help
0.07 is _ down
0.07 is _ shut
0.07 is _ than
0.07 is evil
0.07 is pale
0.07 keep _ out
0.07 left _ has
0.07 leg _ puffy
0.07 life _ on
0.07 lot of
0.07 mixed _ and
0.07 motorcycle
0.07 my _ huge
0.07 my _ pound
0.07 my _ was
0.07 my and
0.07 my chin
0.07 my iron
0.07 neck is
0.07 now _ come
0.07 now _ shak
0.07 now _ up
0.07 of _ vision
0.07 pad _ #11+
0.07 red eye
0.07 right eye
0.07 say it
0.07 sharp _ on
0.07 she _ confus
0.07 she _ thing
0.07 she in
0.07 skin _ the
0.07 slow
0.07 so _ she
0.07 split
0.07 start a
0.07 still bleed
0.07 sudden _ im
0.07 sudden _ now
0.07 swell _ the
0.07 than
0.07 the third
0.07 third
0.07 through _ pad
0.07 tight _ im
0.07 to make
0.07 tokyo
0.07 told me
0.07 tooth _ pull
0.07 tooth infection
0.07 tooth was
0.07 two _ old
0.07 under _ breastbone
0.07 up _ breath
0.07 vodka and
0.07 vomit _ a
0.07 walk
0.07 want _ go
0.07 week after
0.07 week ago
0.07 white in
0.07 window
0.07 with _ right
0.07 worse since
0.07 worst _ ive
0.06 #11+ _ in
0.06 #11+ slipp
0.06 -she
0.06 -tear -when
0.06 -tear _ -she
0.06 <in <the
0.06 =allergen =cant_stand
0.06 =allergen =hurts_move
0.06 =allergen =limp_leg
0.06 =allergen =limp_refuses
0.06 =allergen =weak_any
0.06 =at_rest =cant_stand
0.06 =at_rest =limp_leg
0.06 =at_rest =limp_refuses
0.06 =at_rest =severe_weakness
0.06 =at_rest =stumbles
0.06 =at_rest =three_days
0.06 =at_rest =weak_any
0.06 =back_pain =bleeding_any
0.06 =back_pain =fall_hard
0.06 =belly_hard =belly_hit
0.06 =belly_hard =confused
0.06 =belly_hard =hurts_move
0.06 =belly_hard =severe_weakness
0.06 =belly_hit =short_breath
0.06 =belly_hit =squeezing_word
0.06 =belly_hit =vomiting
0.06 =belly_pain =belly_surgery_recent
0.06 =belly_pain =car_crash
0.06 =belly_pain =heart_condition
0.06 =belly_pain =racing_heart
0.06 =belly_pain =radiates
0.06 =belly_surgery_recent =belly_word
0.06 =belly_surgery_recent =eye_hit_bad
0.06 =belly_surgery_recent =heart_condition
0.06 =belly_surgery_recent =racing_heart
0.06 =belly_surgery_recent =squeezing_word
0.06 =belly_word =cant_straighten
0.06 =belly_word =heart_condition
0.06 =belly_word =hours_pain
0.06 =belly_word =shoulder_pain
0.06 =bite_bad =elderly
0.06 =bite_bad =injection_joint
0.06 =bite_bad =leaking
0.06 =bite_bad =recent_surgery
0.06 =bleeding_any =short_breath
0.06 =bleeding_heavy =blood_thinner
0.06 =blurry_vision =severe_headache
0.06 =bp_high =chest_any
0.06 =bp_high =chest_pain
0.06 =bp_high =hours_pain
0.06 =bp_high =trunk_pain
0.06 =bp_medicine =chest_lasting
0.06 =burn_severity =pressure_elsewhere
0.06 =calf =elderly
0.06 =calf =pain_any
0.06 =cannot_breathe =heat_exposure
0.06 =cannot_breathe =hernia_stuck
0.06 =cannot_breathe =racing_heart
0.06 =cannot_breathe =sudden
0.06 =cannot_breathe =turning_blue
0.06 =cant_stand =cant_straighten
0.06 =cant_stand =hurts_move
0.06 =cant_stand =vomiting_constantly
0.06 =cant_straighten =limp_leg
0.06 =cant_straighten =limp_refuses
0.06 =cant_straighten =pain_any
0.06 =cant_straighten =severe_weakness
0.06 =chemical_word =trunk_pain
0.06 =chest_any =new_baby
0.06 =chest_any =pressure_elsewhere
0.06 =chest_lasting =drank
0.06 =chest_lasting =tired
0.06 =chest_lasting =unequal_pupils
0.06 =chest_pain =new_baby
0.06 =chest_pain =pressure_elsewhere
0.06 =chest_pressure =eye_hit_bad
0.06 =clot_risk =cough
0.06 =clot_risk =vaginal_bleeding
0.06 =co_words =snake_bad
0.06 =cold_limb =eye_hit_bad
0.06 =confused =drowsy
0.06 =confused =swelling
0.06 =copd =hernia_stuck
0.06 =copd =three_days
0.06 =coughs_blood =fight_blow
0.06 =coughs_blood =hit_hard
0.06 =deformed =elderly
0.06 =deformed =severe_weakness
0.06 =diarrhea =squeezing_word
0.06 =early_one_side =one_side_belly
0.06 =early_one_side =pregnant
0.06 =early_one_side =trunk_pain
0.06 =eye_area =face_odd
0.06 =eye_area =leaking
0.06 =eye_hit =leaking
0.06 =eye_hit_bad =three_days
0.06 =eye_hit_bad =wont_go_away
0.06 =eye_pain =stiff_neck
0.06 =face_injury =hours_pain
0.06 =face_odd =radiates
0.06 =fainted =hernia_stuck
0.06 =fall_any =leaking
0.06 =fall_any =squeezing_word
0.06 =fall_hard =hip_hurts
0.06 =fast_breathing =vomiting_constantly
0.06 =feels_sleepy =squeezing_word
0.06 =feels_sleepy =trunk_pain
0.06 =fight_blow =leaking
0.06 =fight_blow =spits_clots
0.06 =flank_pain =hurts_breathing
0.06 =flank_pain =squeezing_word
0.06 =flank_pain =uti
0.06 =head_danger =radiates
0.06 =head_danger =three_days
0.06 =heat_exposure =short_breath
0.06 =hernia_stuck =kid_breathing
0.06 =hernia_stuck =severe_weakness
0.06 =hernia_stuck =swelling_face
0.06 =hernia_stuck =wound
0.06 =high_fever =severe_pain
0.06 =hit_hard =leaking
0.06 =hit_hard =spits_clots
0.06 =hit_hard =squeezing_word
0.06 =hit_hard =swelling
0.06 =hoarse =pain_any
0.06 =hoarse =strep_like
0.06 =hours_pain =jaw_arm_sweat
0.06 =hours_pain =pleuritic
0.06 =hours_pain =stiff_neck
0.06 =hurts_breathing =one_side_belly
0.06 =hurts_move =limb_injury
0.06 =hurts_move =limp_refuses
0.06 =itching =swelling_throat
0.06 =jaw_arm_sweat =pressure_elsewhere
0.06 =limb_injury =red_racing
0.06 =limb_injury =sudden
0.06 =limb_injury =weak_any
0.06 =limp_leg =wakes
0.06 =limp_refuses =long_bleed
0.06 =limp_refuses =vomiting_constantly
0.06 =long_bleed =swelling_lips
0.06 =means_mentioned =unresponsive
0.06 =means_mentioned =vomiting
0.06 =new_baby =trunk_pain
0.06 =one_side_belly =pale_clammy
0.06 =one_side_belly =radiates
0.06 =pain_any =tick
0.06 =pain_any =tripod
0.06 =pale_clammy =shoulder_pain
0.06 =phlegm =three_days
0.06 =phlegm =trunk_pain
0.06 =pleuritic =sudden
0.06 =pressure_elsewhere =trunk_pain
0.06 =radiates =shoulder_pain
0.06 =red_racing =scratched
0.06 =red_racing =wound
0.06 =right_side =sudden
0.06 =severe_pain =tearing
0.06 =severe_pain =vomiting_constantly
0.06 =severe_pain =wakes
0.06 =severe_weakness =short_breath
0.06 =short_breath =sugar_very_high
0.06 =short_breath =weak_any
0.06 =speech =trunk_pain
0.06 =stiff_neck =wakes
0.06 =swallow_trouble =swelling_face
0.06 =swelling_face =throat_tight
0.06 =swelling_face =wont_swallow
0.06 ^ _ bleed
0.06 ^ _ gastric
0.06 ^ _ home
0.06 ^ breath
0.06 ^ cat
0.06 ^ dog
0.06 ^ gain
0.06 ^ im
0.06 ^ pulse
0.06 a big
0.06 a paintball
0.06 acros _ room
0.06 acros the
0.06 after _ and
0.06 after _ miscarriage
0.06 amaz
0.06 and _ bug
0.06 and _ spitt
0.06 and _ weird
0.06 and bare
0.06 away and
0.06 been _ hour
0.06 bp #99+
0.06 breath so
0.06 bunch _ oxy
0.06 bypas #
0.06 cant _ acros
0.06 chest _ burn
0.06 chest _ pull
0.06 chest feel
0.06 clean product
0.06 diarrhea and
0.06 dizzy
0.06 dizzy and
0.06 drank _ whole
0.06 drink _ no
0.06 ear _ red
0.06 everyone _ work
0.06 everyone at
0.06 ex is
0.06 face _ and
0.06 fail
0.06 fast _ the
0.06 father
0.06 feel amaz
0.06 fever _ i
0.06 fingernail _ blue
0.06 freez
0.06 from _ period
0.06 gasoline in
0.06 gastric _ #
0.06 go _ and
0.06 go down
0.06 grandma took
0.06 had _ bypas
0.06 had gastric
0.06 half _ face
0.06 hard i
0.06 has _ pain
0.06 has terrible
0.06 have _ chill
0.06 he _ a
0.06 heart and
0.06 hes wheez
0.06 hurt _ eye
0.06 hurt with
0.06 i _ amaz
0.06 i _ the
0.06 i black
0.06 im _ to
0.06 im a
0.06 is shak
0.06 isnt -mak
0.06 isnt _ -sense
0.06 it _ me
0.06 it come
0.06 keep gett
0.06 kick
0.06 larger
0.06 left side
0.06 leg _ i
0.06 life and
0.06 lupu and
0.06 middle _ my
0.06 morn im
0.06 mother _ a
0.06 mucu
0.06 my _ but
0.06 my _ chang
0.06 my _ tingle
0.06 my pee
0.06 my roommate
0.06 navel
0.06 needle
0.06 nurs
0.06 of oxy
0.06 on _ belly
0.06 on all
0.06 out _ it
0.06 pain _ around
0.06 pain that
0.06 paintball
0.06 paintball and
0.06 pale _ clammy
0.06 popp
0.06 pregnant _ sharp
0.06 product
0.06 pupil _ larger
0.06 ran _ marathon
0.06 raw
0.06 red poop
0.06 room
0.06 round my
0.06 salad
0.06 say his
0.06 she say
0.06 side when
0.06 since _ antibiotic
0.06 since _ start
0.06 slipp in
0.06 stepp
0.06 stepp on
0.06 stop _ about
0.06 sudden _ vision
0.06 sweaty
0.06 testicle _ so
0.06 testicle hurt
0.06 that _ on
0.06 that _ to
0.06 that came
0.06 the _ after
0.06 the desk
0.06 the tylenol
0.06 thing and
0.06 three
0.06 time a
0.06 tingle
0.06 toddler ate
0.06 too _ for
0.06 tylenol dose
0.06 uncle died
0.06 under _ water
0.06 up his
0.06 vomit _ he
0.06 vomit a
0.06 vomit blood
0.06 walk acros
0.06 warfarin and
0.06 water down
0.06 went cold
0.06 when we
0.06 white _ of
0.06 with _ paintball
0.06 with _ worst
0.06 with sharp
0.06 with sweat
0.06 woke _ with
0.06 wont _ vomit
0.05 #11+ _ shaky
0.05 #99+
0.05 <as _ <kid
0.05 =a_lot =alcohol
0.05 =a_lot =back_pain
0.05 =a_lot =child_got_pills
0.05 =a_lot =face_droop
0.05 =a_lot =fight_blow
0.05 =a_lot =upper_belly_pain
0.05 =allergen =tongue_swollen
0.05 =animal_bite =blood_streak
0.05 =baby =days_many
0.05 =baby =young_baby
0.05 =belly_hard =vomiting_constantly
0.05 =belly_hit =feels_sleepy
0.05 =belly_hit =hernia_stuck
0.05 =belly_pain =cant_straighten
0.05 =belly_pain =dizzy
0.05 =belly_pain =head_danger
0.05 =belly_pain =hours_pain
0.05 =belly_pain =long_bleed
0.05 =belly_surgery_recent =clot_risk
0.05 =belly_word =preterm_weeks
0.05 =bite_bad =chest_pain
0.05 =bite_bad =cold_only
0.05 =bite_bad =pale_clammy
0.05 =bite_bad =spine_injury
0.05 =bite_bad =tired
0.05 =blood_streak =headache
0.05 =blurry_vision =hurts_move
0.05 =blurry_vision =stumbles
0.05 =blurry_vision =weak_any
0.05 =burn_any =cold_limb
0.05 =burn_severity =diarrhea
0.05 =burn_severity =fast_breathing
0.05 =burn_severity =phlegm
0.05 =calf =cant_stand
0.05 =cannot_move_side =speech
0.05 =cannot_move_side =speech_garbled
0.05 =cant_sit_still =eye_hit_bad
0.05 =cant_sit_still =squeezing_word
0.05 =cant_stand =cough
0.05 =cant_stand =double_vision
0.05 =chemical_word =smoke
0.05 =chest_any =flank_pain
0.05 =chest_lasting =cold_exposure
0.05 =chest_lasting =eye_red
0.05 =chest_lasting =face_injury
0.05 =chest_lasting =fall_hard
0.05 =chest_lasting =limb_bleeds
0.05 =chest_pain =flank_pain
0.05 =child_got_pills =opioid
0.05 =cholinergic =swallow_trouble
0.05 =cholinergic =throat_tight
0.05 =clot_risk =vomiting
0.05 =clot_risk =vomiting_blood
0.05 =co_words =sting
0.05 =cough =limp_leg
0.05 =cough =limp_refuses
0.05 =cough =severe_weakness
0.05 =cough =stumbles
0.05 =cough =weak_any
0.05 =deformed =hernia
0.05 =deformed =hernia_stuck
0.05 =deformed =hernia_word
0.05 =diarrhea =severe_pain
0.05 =diarrhea =trunk_pain
0.05 =double_vision =hurts_move
0.05 =double_vision =limp_leg
0.05 =double_vision =limp_refuses
0.05 =double_vision =severe_weakness
0.05 =double_vision =stumbles
0.05 =double_vision =sudden_balance
0.05 =double_vision =weak_any
0.05 =drooling =hours_pain
0.05 =during_exercise =eye_hit_bad
0.05 =ear_wax =hurts_move
0.05 =elderly =fight_blow
0.05 =elderly =head_injury
0.05 =eye_area =near_faint
0.05 =eye_bulge =swelling_face
0.05 =eye_bulge =swelling_lips
0.05 =eye_hit_bad =opioid
0.05 =eye_hit_bad =unresponsive
0.05 =eye_red =swelling_face
0.05 =eye_red =swelling_lips
0.05 =face_odd =long_bleed
0.05 =fainted =severe_pain
0.05 =fall_any =vomiting_constantly
0.05 =fall_hard =vomiting
0.05 =feels_sleepy =fight_blow
0.05 =fight_blow =vomiting_constantly
0.05 =flank_pain =radiates_groin
0.05 =head_danger =headache
0.05 =heat_exposure =pale_clammy
0.05 =hernia_stuck =hip_fracture
0.05 =high_fever =squeezing_word
0.05 =hit_hard =vomiting_constantly
0.05 =hoarse =jaw_locked
0.05 =hours_pain =sight_for_years
0.05 =hurts_move =short_breath
0.05 =immunosuppressed =sudden
0.05 =injection_joint =joint_hot
0.05 =injection_joint =pleuritic
0.05 =joint_hot =recent_surgery
0.05 =kidney_disease
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =leg_swelling_one =sudden
0.05 =limb_injury =recent_surgery
0.05 =limp_leg =moved_right
0.05 =limp_leg =no_urine
0.05 =limp_leg =one_side_belly
0.05 =limp_leg =sudden
0.05 =limp_refuses =moved_right
0.05 =limp_refuses =no_urine
0.05 =limp_refuses =one_side_belly
0.05 =long_bleed =self_harm_now
0.05 =long_bleed =upper_belly_pain
0.05 =means_mentioned =opioid
0.05 =one_side_belly =radiates_groin
0.05 =opioid =pain_any
0.05 =opioid =squeezing_word
0.05 =overdose_taken =vomiting
0.05 =pain_any =unresponsive
0.05 =pale_clammy =tia_resolved
0.05 =pleuritic =recent_surgery
0.05 =racing_heart =rigors
0.05 =radiates_groin =trunk_pain
0.05 =rash =scratched
0.05 =red_patch =wound_infected
0.05 =rigors =trunk_pain
0.05 =spits_clots =trunk_pain
0.05 =squeezing_word =unresponsive
0.05 =sting =wheeze_word
0.05 =stomach_burn =vomiting_constantly
0.05 =sudden =tearing_trunk
0.05 =swallow_trouble =tripod
0.05 =swelling_face =wheeze_word
0.05 =throat_tight =tripod
0.05 =tia_resolved =weak_any
0.05 =tooth_pulled
0.05 =tripod =wont_swallow
0.05 =trunk_pain =weak_any
0.05 =upper_belly_pain =vomiting_constantly
0.05 =uti
0.05 ^ _ chill
0.05 ^ _ inhal
0.05 ^ _ inhaler
0.05 ^ _ lip
0.05 ^ _ lost
0.05 ^ _ nut
0.05 ^ face
0.05 ^ kid
0.05 ^ muscl
0.05 ^ period
0.05 ^ throat
0.05 a #11+
0.05 a _ came
0.05 a _ valve
0.05 about #
0.05 after _ knee
0.05 after _ shot
0.05 an _ after
0.05 and _ shoulder
0.05 and _ sore
0.05 and all
0.05 at _ store
0.05 back _ for
0.05 back _ he
0.05 back _ its
0.05 bend over
0.05 birth _ day
0.05 bloody _ for
0.05 branch
0.05 confus _ his
0.05 couple _ minut
0.05 crossfit
0.05 cut from
0.05 dad _ been
0.05 dad _ off
0.05 day _ is
0.05 dog bite
0.05 down _ since
0.05 down my
0.05 eye _ the
0.05 feel _ with
0.05 fell _ my
0.05 few _ for
0.05 few day
0.05 finish
0.05 first _ today
0.05 football
0.05 gas _ the
0.05 get wind
0.05 girl
0.05 glas _ is
0.05 grandma _ and
0.05 had stomach
0.05 have _ failure
0.05 he _ hit
0.05 head now
0.05 his pain
0.05 hot potato
0.05 house is
0.05 i _ awful
0.05 i _ wind
0.05 i bend
0.05 i drank
0.05 i squeez
0.05 i use
0.05 im _ from
0.05 in
0.05 in _ is
0.05 in _ right
0.05 inhaler
0.05 inhaler is
0.05 inr
0.05 is _ it
0.05 kinda
0.05 law is
0.05 lithium
0.05 little one
0.05 lot _ bright
0.05 lot and
0.05 me
0.05 minut of
0.05 my _ what
0.05 my dose
0.05 my inr
0.05 my metformin
0.05 needle _ me
0.05 needle stuck
0.05 night _ keep
0.05 of minut
0.05 ok _ my
0.05 on _ thinner
0.05 on antibiotic
0.05 on blood
0.05 one _ of
0.05 one kidney
0.05 pain _ her
0.05 pain _ the
0.05 pain pill
0.05 pee _ dark
0.05 potato
0.05 puff
0.05 roof _ cant
0.05 roof and
0.05 she _ pale
0.05 she _ stand
0.05 she cut
0.05 she take
0.05 sight
0.05 since _ got
0.05 sip
0.05 skin _ yellow
0.05 so _ of
0.05 son _ asthma
0.05 son with
0.05 spinn
0.05 squeez _ pimple
0.05 squeez a
0.05 stiff neck
0.05 still i
0.05 stomach _ for
0.05 stuck me
0.05 sudden everyth
0.05 take warfarin
0.05 the _ belly
0.05 the _ said
0.05 the _ say
0.05 the mountain
0.05 the store
0.05 the trip
0.05 throat _ fever
0.05 to walk
0.05 took _ my
0.05 took _ pain
0.05 tum
0.05 voice _ like
0.05 voice sound
0.05 weak she
0.05 week _ the
0.05 week _ ther
0.05 week no
0.05 were
0.05 when _ bend
0.05 worst belly
0.05 year _ boy
0.05 yesterday my
0.05 yo _ fever
0.04 # _ had
0.04 # _ preg
0.04 -at -all
0.04 -chok
0.04 -kick
0.04 <covid
0.04 <had <covid
0.04 =a_lot =fast_breathing
0.04 =a_lot =jaundice
0.04 =a_lot =low_mood
0.04 =a_lot =radiates
0.04 =a_lot =swelling_throat
0.04 =a_lot =vision_loss
0.04 =allergen =drugs_taken
0.04 =belly_hard =bleeding_any
0.04 =belly_hard =vaginal_bleeding
0.04 =belly_pain =cant_sit_still
0.04 =belly_pain =worst_ever
0.04 =belly_word =cant_sit_still
0.04 =belly_word =worst_ever
0.04 =bite_bad =bleeding_heavy
0.04 =bite_bad =deep_burn
0.04 =bite_bad =pain_any
0.04 =bite_bad =skin_peeling
0.04 =bite_bad =tooth_bad
0.04 =bleeding_any =chest_any
0.04 =bleeding_any =chest_pain
0.04 =blister_any =face_injury
0.04 =burn_any =face_injury
0.04 =burn_big =face_injury
0.04 =burn_big =skin_peeling
0.04 =burn_severity =head_injury
0.04 =burn_severity =spits_clots
0.04 =burn_severity =stumbles
0.04 =burn_severity =wakes
0.04 =cannot_breathe =phlegm
0.04 =cannot_breathe =postpartum
0.04 =cant_sit_still =cant_stand
0.04 =cant_sit_still =cant_straighten
0.04 =cant_sit_still =hurts_move
0.04 =cant_sit_still =limp_leg
0.04 =cant_sit_still =limp_refuses
0.04 =cant_sit_still =severe_weakness
0.04 =cant_stand =elderly
0.04 =cant_stand =getting_worse
0.04 =cant_stand =phlegm
0.04 =cant_stand =stumbles
0.04 =cant_stand =sudden
0.04 =cant_stand =urinary_stuck_long
0.04 =cant_straighten =eye_hit_bad
0.04 =cant_straighten =hurts_move
0.04 =cant_straighten =squeezing_word
0.04 =car_crash =pale_clammy
0.04 =chemical_word =chest_any
0.04 =chest_any =head_danger
0.04 =chest_any =injection_joint
0.04 =chest_any =many_days
0.04 =chest_any =phlegm
0.04 =chest_any =spits_clots
0.04 =chest_any =vomiting
0.04 =chest_lasting =cholinergic
0.04 =chest_lasting =cramps
0.04 =chest_lasting =deep_burn
0.04 =chest_lasting =frostbite
0.04 =chest_lasting =hives_all
0.04 =chest_lasting =tick
0.04 =chest_lasting =ulcer_nsaid
0.04 =chest_pain =days_many
0.04 =chest_pain =head_danger
0.04 =chest_pain =injection_joint
0.04 =chest_pain =many_days
0.04 =chest_pain =phlegm
0.04 =chest_pain =spits_clots
0.04 =chest_pain =vomiting
0.04 =chest_pressure =cough
0.04 =child_got_pills =speech
0.04 =co_words =eye_hit_bad
0.04 =cold_exposure =deep_burn
0.04 =curtain_word
0.04 =days_many =diarrhea
0.04 =days_many =head_danger
0.04 =days_many =severe_pain
0.04 =deep_burn =face_injury
0.04 =deep_burn =hours_pain
0.04 =dizzy =hurts_move
0.04 =dizzy =stumbles
0.04 =double_vision =vomiting
0.04 =drowsy =eye_area
0.04 =drowsy =eye_hit_bad
0.04 =drugs_taken =edible_word
0.04 =ear_wax =severe_pain
0.04 =elderly =heat_exposure
0.04 =elderly =limp_leg
0.04 =eye_area =refuses
0.04 =eye_area =squeezing_word
0.04 =eye_hit_bad =hip_hurts
0.04 =eye_hit_bad =jaw_arm_sweat
0.04 =eye_hit_bad =pressure_elsewhere
0.04 =face_droop =radiates
0.04 =face_droop =sudden
0.04 =face_injury =radiates
0.04 =face_injury =skin_peeling
0.04 =fast_breathing =pleuritic
0.04 =fever =phlegm
0.04 =frostbite =hours_pain
0.04 =getting_worse =limp_leg
0.04 =getting_worse =limp_refuses
0.04 =getting_worse =severe_weakness
0.04 =hip_hurts =squeezing_word
0.04 =hives_all =short_breath
0.04 =hives_all =wheeze_word
0.04 =hours_pain =hurts_breathing
0.04 =hours_pain =stool_blood
0.04 =hours_pain =ulcer_nsaid
0.04 =hours_pain =upper_belly_pain
0.04 =hurts_breathing =sudden
0.04 =hurts_move =stumbles
0.04 =hurts_move =swelling_lips
0.04 =hurts_move =vomiting_constantly
0.04 =hurts_move =weak_any
0.04 =limp_leg =phlegm
0.04 =limp_leg =stumbles
0.04 =limp_leg =vomiting_constantly
0.04 =limp_refuses =phlegm
0.04 =limp_refuses =stumbles
0.04 =limp_refuses =sudden
0.04 =many_days =racing_heart
0.04 =means_mentioned =pain_any
0.04 =means_mentioned =speech
0.04 =phlegm =severe_weakness
0.04 =radiates =severe_pain
0.04 =radiates =weak_any
0.04 =recent_travel =tired
0.04 =rectal_blood =vomiting
0.04 =rectal_blood =vomiting_blood
0.04 =severe_weakness =stumbles
0.04 =severe_weakness =urinary_stuck_long
0.04 =stool_blood =vomiting
0.04 =stool_blood =vomiting_blood
0.04 =stumbles =vomiting
0.04 =stumbles =weak_any
0.04 =trunk_pain =wont_feed
0.04 =unresponsive =vomiting
0.04 =unresponsive =vomiting_constantly
0.04 =urinary_stuck_long =vomiting
0.04 =urinary_stuck_long =vomiting_constantly
0.04 =vaginal_bleeding
0.04 ^ _ altitude
0.04 ^ _ twist
0.04 ^ _ year
0.04 ^ chest
0.04 ^ crack
0.04 ^ hernia
0.04 a #99+
0.04 a _ bug
0.04 a box
0.04 a bump
0.04 and _ fever
0.04 and _ swell
0.04 and _ till
0.04 and blood
0.04 and bump
0.04 ankle _ its
0.04 are swollen
0.04 belly _ that
0.04 blood _ i
0.04 blood when
0.04 breath _ chest
0.04 breath _ i
0.04 but ive
0.04 by _ bee
0.04 cant walk
0.04 cast
0.04 chill fever
0.04 crack tooth
0.04 crie in
0.04 ct
0.04 day my
0.04 dinner and
0.04 discharge
0.04 done
0.04 door and
0.04 doubl
0.04 down _ and
0.04 eye _ of
0.04 eye all
0.04 feel _ it
0.04 fell off
0.04 finger _ white
0.04 from _ chainsaw
0.04 get it
0.04 goe _ in
0.04 grease
0.04 had a
0.04 has _ chest
0.04 havent _ -all
0.04 he _ fine
0.04 heavy bleed
0.04 high _ the
0.04 his _ hes
0.04 his back
0.04 i _ been
0.04 i _ bleach
0.04 i stand
0.04 im _ out
0.04 im breath
0.04 in _ calf
0.04 in _ throat
0.04 in bed
0.04 inside my
0.04 is _ white
0.04 its _ in
0.04 ive _ a
0.04 just _ in
0.04 labor
0.04 let
0.04 lie down
0.04 lift _ box
0.04 lift weight
0.04 light
0.04 look up
0.04 moved _ the
0.04 my _ blood
0.04 my baby
0.04 never -had
0.04 night _ now
0.04 numb _ the
0.04 of _ #11+
0.04 one leg
0.04 pain _ ever
0.04 pain _ goe
0.04 pain and
0.04 pain ive
0.04 pee for
0.04 period _ heavy
0.04 proper
0.04 red _ with
0.04 right _ belly
0.04 she _ #
0.04 since _ woke
0.04 since a
0.04 skin look
0.04 son _ hurt
0.04 stand _ straight
0.04 stuff like
0.04 sudden sharp
0.04 terrible belly
0.04 that start
0.04 the heat
0.04 the hot
0.04 the oven
0.04 tick
0.04 to _ lower
0.04 tonsil out
0.04 too
0.04 ulcer
0.04 umbilical
0.04 umbilical cord
0.04 under _ rib
0.04 up proper
0.04 up straight
0.04 vomit all
0.04 wake _ proper
0.04 while _ and
0.04 with an
0.04 with shak
0.04 worst stomach
0.03 #11+ week
0.03 =a_lot =dizzy
0.03 =abuse_danger =head_injury
0.03 =alcohol =burn_severity
0.03 =allergen =bp_medicine
0.03 =allergen =chest_lasting
0.03 =allergen =clot_risk
0.03 =allergen =fever
0.03 =allergen =long_bleed
0.03 =asthma =tired
0.03 =belly_pain =stomach_burn
0.03 =belly_pain =sudden
0.03 =belly_word =burn_any
0.03 =belly_word =rash
0.03 =blood_in_urine =squeezing_word
0.03 =blood_streak =head_danger
0.03 =blood_streak =preterm_weeks
0.03 =bp_high =right_side
0.03 =burn_any
0.03 =burn_any =rash
0.03 =burn_severity =cold_hands
0.03 =burn_severity =moved_right
0.03 =burn_severity =muscle_tear
0.03 =cant_stand =moved_right
0.03 =cant_stand =one_side_belly
0.03 =cant_stand =wakes
0.03 =cant_straighten =trunk_pain
0.03 =chest_any =fast_breathing
0.03 =chest_any =right_side
0.03 =chest_lasting =diabetes
0.03 =chest_lasting =discharge
0.03 =chest_lasting =vaginal_bleeding
0.03 =chest_lasting =weak_any
0.03 =chest_pain =fast_breathing
0.03 =chest_pain =limb_injury
0.03 =chest_pain =right_side
0.03 =chest_pressure =severe_pain
0.03 =child_got_pills =long_bleed
0.03 =clot_risk =fast_breathing
0.03 =clot_risk =severe_pain
0.03 =cold_hands =frostbite
0.03 =cold_limb =weak_any
0.03 =dark_urine =severe_pain
0.03 =days_many =pleuritic
0.03 =days_many =trunk_pain
0.03 =dentist =tooth_pulled
0.03 =dizzy =elderly
0.03 =drank
0.03 =eye_chemical =eye_pain
0.03 =eye_chemical =pain_any
0.03 =eye_hit_bad =heart_condition
0.03 =fast_breathing =severe_pain
0.03 =fever =hurts_breathing
0.03 =fever =no_urine
0.03 =fever =pleuritic
0.03 =flank_pain
0.03 =flank_pain =one_side_belly
0.03 =flank_pain =pain_any
0.03 =head_danger =hours_pain
0.03 =hernia_stuck =vomiting_constantly
0.03 =high_fever =severe_weakness
0.03 =hours_pain =nausea
0.03 =hours_pain =pressure_elsewhere
0.03 =hours_pain =vomiting_constantly
0.03 =hurts_move =sudden
0.03 =hypertension =right_side
0.03 =immunosuppressed =sickle_cell
0.03 =leg_swelling_one =one_side_belly
0.03 =limb_injury =tetanus_due
0.03 =limp_leg =stomach_burn
0.03 =limp_refuses =stomach_burn
0.03 =limp_refuses =wakes
0.03 =long_bleed =pressure_elsewhere
0.03 =moved_right =severe_weakness
0.03 =one_side_belly =severe_weakness
0.03 =one_side_belly =swelling
0.03 =overdose_taken =wakes
0.03 =pain_any =scratched
0.03 =pain_any =weak_any
0.03 =phlegm =swelling
0.03 =pleuritic =right_side
0.03 =postpartum =squeezing_word
0.03 =rash
0.03 =recent_travel =severe_weakness
0.03 =recent_travel =weak_any
0.03 =right_side =short_breath
0.03 =scratched =tetanus_due
0.03 =severe_weakness =shaking
0.03 =shaking =weak_any
0.03 =short_breath =wound_infected
0.03 =sickle_cell
0.03 =stumbles =sudden
0.03 =stumbles =wakes
0.03 =sudden =sudden_balance
0.03 =trunk_pain =worst_ever_sick
0.03 =vomiting =worst_ever
0.03 =vomiting =worst_ever_sick
0.03 ^ _ boy
0.03 ^ _ through
0.03 ^ asthma
0.03 ^ battery
0.03 ^ diarrhea
0.03 ^ two
0.03 a breath
0.03 a cut
0.03 a motorcycle
0.03 a rash
0.03 a tick
0.03 air
0.03 ammonia _ now
0.03 and _ hand
0.03 and a
0.03 and ammonia
0.03 and moved
0.03 are
0.03 around
0.03 asked
0.03 at school
0.03 back
0.03 bandage
0.03 bee _ me
0.03 belly from
0.03 bleach _ ammonia
0.03 bleed gum
0.03 breast is
0.03 butt
0.03 button _ moved
0.03 button and
0.03 calf _ sore
0.03 can _ but
0.03 cant _ and
0.03 chest _ hurt
0.03 church
0.03 crush _ pain
0.03 crush chest
0.03 cut _ arm
0.03 doesnt know
0.03 droop and
0.03 egg
0.03 embarass
0.03 every #
0.03 faint _ church
0.03 feel weird
0.03 floor _ night
0.03 floor all
0.03 foot smell
0.03 from _ desk
0.03 has _ kill
0.03 have _ that
0.03 have to
0.03 head last
0.03 heart disease
0.03 hot _ my
0.03 i _ to
0.03 i _ weight
0.03 im _ on
0.03 in _ pee
0.03 in church
0.03 india
0.03 intimacy
0.03 is hard
0.03 it _ away
0.03 its _ up
0.03 just _ me
0.03 knee is
0.03 like _ for
0.03 lost weight
0.03 maroon
0.03 mastectomy
0.03 mom talk
0.03 my _ button
0.03 my wisdom
0.03 nose _ is
0.03 on _ neck
0.03 on _ pill
0.03 peanut allergy
0.03 pink again
0.03 pressure _ #11+
0.03 right after
0.03 should _ take
0.03 shovel snow
0.03 show
0.03 smoke _ the
0.03 sore _ #
0.03 stomach burn
0.03 stung me
0.03 take _ breath
0.03 teen
0.03 teeth _ out
0.03 teeth came
0.03 the
0.03 the _ spin
0.03 the burn
0.03 the head
0.03 thi _ i
0.03 throat #
0.03 throat _ day
0.03 to _ her
0.03 walk but
0.03 went _ after
0.03 went double
0.03 wisdom _ came
0.03 with the
0.02 # diabetic
0.02 #11+ _ short
0.02 <old
0.02 =allergen =wound_infected
0.02 =belly_hard =severe_pain
0.02 =belly_pain =worst_ever_sick
0.02 =belly_word =worst_ever_sick
0.02 =bite_bad =limb_bleeds
0.02 =bite_bad =stumbles
0.02 =bite_bad =sudden_balance
0.02 =blood_streak =co_words
0.02 =bp_high =eye_hit_bad
0.02 =burn_any =chest_lasting
0.02 =burn_severity =feels_sleepy
0.02 =cant_stand =right_side
0.02 =chest_lasting =ear_wax
0.02 =chest_lasting =recent_infection
0.02 =chest_lasting =splinter_small
0.02 =chest_pain =squeezing_word
0.02 =cough =flank_pain
0.02 =croup_cough
0.02 =cut_by_accident =rash
0.02 =days_many =ear_wax
0.02 =dizzy =fight_blow
0.02 =elderly =stumbles
0.02 =eye_area =short_breath
0.02 =eye_hit_bad =stool_blood
0.02 =eye_surgery
0.02 =eye_surgery =injection_joint
0.02 =eye_surgery =recent_surgery
0.02 =fever =stomach_burn
0.02 =fever =tooth
0.02 =head_danger =withdrawal
0.02 =hoarse =throat_sore
0.02 =hours_pain =splinter_small
0.02 =jaw_locked =radiates
0.02 =limb_injury =splinter_small
0.02 =limp_leg =right_side
0.02 =limp_refuses =right_side
0.02 =many_days =newborn
0.02 =many_days =pain_any
0.02 =one_side_belly =worst_ever
0.02 =one_side_belly =worst_ever_sick
0.02 =pain_any =sickle_cell
0.02 =pain_any =stomach_burn
0.02 =pain_any =vomiting_blood
0.02 =right_side =stomach_burn
0.02 =scratched =spreading
0.02 =severe_pain =stomach_burn
0.02 =squeezing_word =vomiting_blood
0.02 =sudden_balance =vomiting
0.02 =swelling =tooth_bad
0.02 =throat_sore =throat_tight
0.02 =tooth_bad
0.02 =trunk_pain =vomiting_blood
0.02 ^ _ carbon
0.02 ^ _ have
0.02 ^ _ low
0.02 ^ _ out
0.02 ^ _ ran
0.02 ^ noseble
0.02 ^ wife
0.02 a _ cut
0.02 a _ widow
0.02 and _ get
0.02 and _ was
0.02 and _ when
0.02 and belly
0.02 and swollen
0.02 anyth
0.02 baby _ are
0.02 back it
0.02 black _ in
0.02 black widow
0.02 bottle is
0.02 boy is
0.02 brother _ a
0.02 bruis and
0.02 cancer
0.02 chang
0.02 cold _ and
0.02 drown my
0.02 elbow and
0.02 fit _ the
0.02 from thi
0.02 gas and
0.02 had _ flu
0.02 had _ same
0.02 hand #
0.02 hand _ day
0.02 has _ diarrhea
0.02 has had
0.02 headache
0.02 hot dog
0.02 hurt a
0.02 in _ hot
0.02 is _ week
0.02 is _ with
0.02 ive _ the
0.02 kid
0.02 last week
0.02 letter
0.02 mixed bleach
0.02 mother is
0.02 muscl
0.02 my _ has
0.02 my _ no
0.02 my _ who
0.02 never
0.02 newborn
0.02 night _ im
0.02 of _ after
0.02 oven
0.02 pain ever
0.02 pill _ is
0.02 pill bottle
0.02 poop is
0.02 preg
0.02 rash
0.02 red _ sore
0.02 round _ belly
0.02 start _ hour
0.02 start an
0.02 start round
0.02 stomach
0.02 surgery _ week
0.02 sweaty _ my
0.02 than usual
0.02 the _ monoxide
0.02 the carbon
0.02 the chest
0.02 the kid
0.02 the stair
0.02 the surgery
0.02 the water
0.02 two year
0.02 type _ diabetic
0.02 who _ #11+
0.02 who is
0.02 widow
0.02 worse than
0.01 # _ cant
0.01 #11+ _ pregnant
0.01 #99+ feet
0.01 -not
0.01 -work
0.01 <a <history
0.01 <a _ <of
0.01 <history <of
0.01 =a_lot =strep_like
0.01 =a_lot =wakes
0.01 =aura_usual =short_breath
0.01 =back_pain
0.01 =belly_hit =fell
0.01 =belly_pain =days_many
0.01 =belly_pain =vaginal_bleeding
0.01 =belly_word =vaginal_bleeding
0.01 =bite_bad =rigors
0.01 =bite_bad =tia_resolved
0.01 =bleeding_any =gums_bleed
0.01 =bp_high =burn_severity
0.01 =burn_severity =rigors
0.01 =calf =scratched
0.01 =cant_sit_still =one_side_belly
0.01 =car_crash =chest_lasting
0.01 =chest_lasting =refuses
0.01 =cold_exposure =limb_injury
0.01 =copd =cough
0.01 =copd =phlegm
0.01 =cut_by_accident =means_mentioned
0.01 =eye_hit_bad =rectal_blood
0.01 =fell =hit_hard
0.01 =flank_pain =severe_headache
0.01 =flank_pain =worst_ever
0.01 =gums_bleed
0.01 =headache
0.01 =hours_pain =irregular_heart
0.01 =hours_pain =tired
0.01 =itching =swelling_lips
0.01 =itchy_only =swelling_lips
0.01 =leg_feet_swollen =swelling
0.01 =limb_injury =scratched
0.01 =one_side_belly =severe_headache
0.01 =pain_any
0.01 =pain_any =uti
0.01 =pain_any =weak_legs
0.01 =recent_infection =vomiting
0.01 =severe_headache =trunk_pain
0.01 =thyroid_off
0.01 ^ _ baby
0.01 ^ _ gas
0.01 ^ _ grandpa
0.01 ^ _ peni
0.01 ^ _ tree
0.01 ^ _ wall
0.01 ^ cirrhosi
0.01 ^ every
0.01 ^ type
0.01 ^ watch
0.01 a _ aid
0.01 a _ belly
0.01 about an
0.01 an allergic
0.01 and _ little
0.01 and _ wrist
0.01 and needl
0.01 anyth down
0.01 blood _ my
0.01 brought
0.01 bull
0.01 burnt
0.01 but _ eat
0.01 cough _ is
0.01 crack _ i
0.01 crack when
0.01 cut
0.01 daughter fell
0.01 feel _ but
0.01 food _ down
0.01 for _ bit
0.01 gas in
0.01 gave _ dog
0.01 giv
0.01 goe away
0.01 got a
0.01 have _ on
0.01 he _ to
0.01 he fell
0.01 heart race
0.01 heartbeat _ my
0.01 himself
0.01 i lost
0.01 in my
0.01 is _ about
0.01 is empty
0.01 is gone
0.01 is hoarse
0.01 its _ and
0.01 its _ hot
0.01 kitchen knife
0.01 last _ but
0.01 lid
0.01 lift _ couch
0.01 like _ my
0.01 long
0.01 my _ again
0.01 my _ all
0.01 my _ race
0.01 my contact
0.01 my feet
0.01 my scalp
0.01 next _ my
0.01 night _ and
0.01 note
0.01 on _ leg
0.01 on day
0.01 pad _ #
0.01 painful rash
0.01 pin
0.01 pin _ needl
0.01 pin and
0.01 pit bull
0.01 red _ im
0.01 red _ when
0.01 she _ the
0.01 shoot _ my
0.01 shoot down
0.01 smell _ in
0.01 smil
0.01 sneez and
0.01 son has
0.01 stepp _ a
0.01 surgery last
0.01 swollen _ can
0.01 the _ spot
0.01 the table
0.01 time
0.01 to drink
0.01 tooth and
0.01 up _ a
0.01 up _ it
0.01 up more
0.01 urine is
0.01 voice _ hoarse
0.01 walk _ its
0.01 wasp
0.01 wasp sting
0.01 will
0.01 with cramp
0.01 wrist is
0.01 zoo
-0.01 #11+ with
-0.01 -on
-0.01 =a_lot =drowsy
-0.01 =alcohol =tia_resolved
-0.01 =alcohol =vomiting_constantly
-0.01 =allergen =cramps
-0.01 =allergen =cut_by_accident
-0.01 =allergen =leg_swelling_one
-0.01 =allergen =mouth_burning
-0.01 =belly_word =flu_bad
-0.01 =blood_streak =red_patch
-0.01 =burn_severity =cough
-0.01 =burn_severity =diabetes
-0.01 =burn_severity =fight_blow
-0.01 =chest_lasting =crying_word
-0.01 =chest_lasting =feels_incredible
-0.01 =co_words =cut_by_accident
-0.01 =co_words =rigors
-0.01 =cold_limb =weak_one_side
-0.01 =cold_only =eye_red
-0.01 =days_many =vomiting_constantly
-0.01 =deep_burn =frostbite
-0.01 =deep_burn =limb_cold_pale
-0.01 =dentist =head_danger
-0.01 =during_exercise =squeezing_word
-0.01 =elderly
-0.01 =eye_area =swelling_lips
-0.01 =fever =pregnant
-0.01 =fight_blow =swelling
-0.01 =getting_worse =spreading
-0.01 =head_danger =ulcer_nsaid
-0.01 =head_injury =hours_pain
-0.01 =jaundice =newborn
-0.01 =leaking =preterm_weeks
-0.01 =left_ribs
-0.01 =limb_injury =red_patch
-0.01 =muscle_strain_word =pain_any
-0.01 =nodes =swelling
-0.01 =pain_any =preterm_weeks
-0.01 =pain_any =refuses
-0.01 =recent_surgery =scratched
-0.01 =red_patch =red_racing
-0.01 =red_patch =scratched
-0.01 =red_patch =wound
-0.01 =rigors =tired
-0.01 =scratched =wound_infected
-0.01 =sudden =swelling
-0.01 ^ _ ate
-0.01 ^ _ brother
-0.01 ^ _ calf
-0.01 ^ _ chlorine
-0.01 ^ _ dizzy
-0.01 ^ _ every
-0.01 ^ _ heartbeat
-0.01 ^ _ rac
-0.01 ^ _ section
-0.01 ^ _ skat
-0.01 ^ _ skin
-0.01 ^ _ slipp
-0.01 ^ _ thought
-0.01 ^ c
-0.01 ^ everyth
-0.01 ^ grandpa
-0.01 ^ ice
-0.01 ^ left
-0.01 ^ mother
-0.01 ^ pull
-0.01 ^ was
-0.01 ^ wasp
-0.01 a _ it
-0.01 a bruise
-0.01 a dog
-0.01 a foot
-0.01 a noseble
-0.01 after _ a
-0.01 allergic
-0.01 an empty
-0.01 and _ all
-0.01 and _ ask
-0.01 and _ her
-0.01 and _ knee
-0.01 are peel
-0.01 baby has
-0.01 big and
-0.01 bleach _ i
-0.01 bluish
-0.01 bottle _ is
-0.01 bridge
-0.01 burger
-0.01 cough _ she
-0.01 dad has
-0.01 different
-0.01 down _ left
-0.01 feel when
-0.01 fell _ a
-0.01 fever _ throat
-0.01 fever sore
-0.01 girlfriend
-0.01 goe down
-0.01 got _ up
-0.01 had _ #
-0.01 have _ cut
-0.01 he took
-0.01 hear
-0.01 heart murmur
-0.01 her _ a
-0.01 hit by
-0.01 horse
-0.01 i _ im
-0.01 i lift
-0.01 ice skat
-0.01 in _ back
-0.01 in our
-0.01 in two
-0.01 is _ breath
-0.01 it feel
-0.01 know what
-0.01 leg from
-0.01 look purple
-0.01 more phlegm
-0.01 much _ and
-0.01 murmur
-0.01 my ankle
-0.01 my antidepressant
-0.01 my nose
-0.01 my spleen
-0.01 nauseou
-0.01 new medicine
-0.01 of _ #
-0.01 on _ long
-0.01 on glas
-0.01 pain _ high
-0.01 pain up
-0.01 pee is
-0.01 peel _ a
-0.01 pill at
-0.01 pill with
-0.01 postpartum #
-0.01 put on
-0.01 red _ in
-0.01 rib are
-0.01 roommate _ a
-0.01 roommate has
-0.01 scar to
-0.01 sick
-0.01 since _ quit
-0.01 since he
-0.01 sit on
-0.01 skat
-0.01 son hasnt
-0.01 spread
-0.01 stair _ #11+
-0.01 stiff
-0.01 stomach _ on
-0.01 stomach flu
-0.01 ten
-0.01 the _ leg
-0.01 they are
-0.01 thick
-0.01 to _ on
-0.01 tonight im
-0.01 up _ phlegm
-0.01 up high
-0.01 vomit _ since
-0.01 week _ cough
-0.01 weigh #11+
-0.01 with _ #99+
-0.01 with a
-0.01 wont _ her
-0.01 yesterday and
-0.02 #11+ and
-0.02 <history
-0.02 <of <a
-0.02 =alcohol =chest_lasting
-0.02 =alcohol =elderly
-0.02 =alcohol =high_fever
-0.02 =belly_hard =fever
-0.02 =bite_bad =during_exercise
-0.02 =blister_any =rash
-0.02 =blister_any =scratched
-0.02 =blister_word =scratched
-0.02 =blood_streak =purple_word
-0.02 =blood_streak =sting
-0.02 =bp_medicine =hypertension
-0.02 =cannot_speak
-0.02 =cannot_speak =speech
-0.02 =chest_lasting =days_many
-0.02 =chest_lasting =ear_pain
-0.02 =chest_lasting =stiff_neck
-0.02 =co_words
-0.02 =cold_hands =limb_cold_pale
-0.02 =days_many =recent_infection
-0.02 =diabetes =fever
-0.02 =ear_wax =eye_area
-0.02 =eye_area
-0.02 =flu_bad =recent_infection
-0.02 =getting_worse
-0.02 =head_danger =many_days
-0.02 =headache =hours_pain
-0.02 =hurts_move =spine_injury
-0.02 =nosebleed
-0.02 =tropics
-0.02 =weak_any =weak_one_side
-0.02 ^ _ can
-0.02 ^ _ dont
-0.02 ^ _ finger
-0.02 ^ _ grandma
-0.02 ^ _ hernia
-0.02 ^ _ raw
-0.02 ^ _ roll
-0.02 ^ kidney
-0.02 ^ oven
-0.02 a _ day
-0.02 a bee
-0.02 a hear
-0.02 a wall
-0.02 ach
-0.02 ago im
-0.02 all _ with
-0.02 all night
-0.02 and _ bit
-0.02 are too
-0.02 arm with
-0.02 back pain
-0.02 bad _ with
-0.02 belly _ and
-0.02 bother me
-0.02 breath smell
-0.02 come
-0.02 come _ goe
-0.02 come and
-0.02 come in
-0.02 cut _ tip
-0.02 cut the
-0.02 day _ im
-0.02 day it
-0.02 feel
-0.02 feel heavy
-0.02 fever _ wont
-0.02 fight _ my
-0.02 formula
-0.02 full of
-0.02 gain _ pound
-0.02 have _ sore
-0.02 havent -slept
-0.02 his sleep
-0.02 hit his
-0.02 home
-0.02 husband is
-0.02 i _ chest
-0.02 i _ into
-0.02 i am
-0.02 i ate
-0.02 im _ after
-0.02 is almost
-0.02 keep _ to
-0.02 mix
-0.02 move her
-0.02 move it
-0.02 much _ is
-0.02 my _ popp
-0.02 my _ that
-0.02 my grandma
-0.02 my kid
-0.02 my port
-0.02 my rib
-0.02 my stool
-0.02 nose and
-0.02 of _ heart
-0.02 on the
-0.02 over with
-0.02 oyster
-0.02 poop was
-0.02 port
-0.02 purple in
-0.02 raw oyster
-0.02 sat down
-0.02 six
-0.02 slic
-0.02 slipp on
-0.02 spinn _ i
-0.02 sushi
-0.02 sushi _ now
-0.02 tattoo
-0.02 that _ and
-0.02 they said
-0.02 thing
-0.02 to _ at
-0.02 took all
-0.02 tube
-0.02 turn _ in
-0.02 up from
-0.02 warm _ just
-0.02 was _ tv
-0.02 was watch
-0.02 when _ sit
-0.02 yellow i
-0.03 # _ #11+
-0.03 # _ he
-0.03 # _ no
-0.03 <a <kid
-0.03 =a_lot =scratched
-0.03 =a_lot =stomach_burn
-0.03 =allergen =hit_hard
-0.03 =allergen =sea_wound
-0.03 =baby
-0.03 =belly_pain =nausea
-0.03 =belly_word =blood_streak
-0.03 =bite_bad =drowsy
-0.03 =bite_bad =fast_breathing
-0.03 =bite_bad =strep_like
-0.03 =blood_streak =constipation
-0.03 =blood_streak =sudden
-0.03 =chest_lasting =radiates_leg
-0.03 =child_got_pills =co_words
-0.03 =choking_passed =hours_pain
-0.03 =co_word =co_words
-0.03 =cough
-0.03 =days_many =sting
-0.03 =deep_burn =ear_wax
-0.03 =diarrhea =fever
-0.03 =dizzy =vomiting
-0.03 =drowsy =fever
-0.03 =eye_hit_bad =kidney_stone
-0.03 =eye_hit_bad =means_mentioned
-0.03 =eye_hit_bad =scratched
-0.03 =eye_hit_bad =spine_injury
-0.03 =fainted =pale_clammy
-0.03 =fever =nodes
-0.03 =flank_pain =kidney_stone
-0.03 =heart_condition =squeezing_word
-0.03 =hours_pain =wont_feed
-0.03 =kidney_stone =pain_any
-0.03 =kidney_stone =squeezing_word
-0.03 =limb_injury =sea_wound
-0.03 =limb_injury =wound
-0.03 =many_days =squeezing_word
-0.03 =pain_any =speech
-0.03 =pain_any =throat_tight
-0.03 =possible_fracture =scratched
-0.03 =scratched =sea_wound
-0.03 =scratched =squeezing_word
-0.03 =sea_wound
-0.03 =sea_wound =wound
-0.03 =spine_injury =squeezing_word
-0.03 =sting
-0.03 ^ _ about
-0.03 ^ _ asthma
-0.03 ^ _ blister
-0.03 ^ _ splash
-0.03 ^ _ stand
-0.03 ^ _ start
-0.03 ^ _ teeth
-0.03 ^ glucose
-0.03 a _ what
-0.03 a few
-0.03 a hot
-0.03 after _ minut
-0.03 after _ surgery
-0.03 after i
-0.03 and _ up
-0.03 and feel
-0.03 apartment
-0.03 arm _ numb
-0.03 ask _ i
-0.03 at his
-0.03 at soccer
-0.03 attack i
-0.03 back _ a
-0.03 bar
-0.03 big _ of
-0.03 bit _ and
-0.03 bleach and
-0.03 breath _ #
-0.03 by my
-0.03 cough
-0.03 edge
-0.03 fami
-0.03 five minut
-0.03 foot from
-0.03 get rid
-0.03 ghana
-0.03 girlfriend _ her
-0.03 going _ a
-0.03 going _ the
-0.03 gut
-0.03 hav _ baby
-0.03 have _ disease
-0.03 his _ went
-0.03 his arm
-0.03 hold his
-0.03 i _ but
-0.03 i _ drink
-0.03 i _ myself
-0.03 in _ mountain
-0.03 incision
-0.03 is #11+
-0.03 itch and
-0.03 lift _ arm
-0.03 lower back
-0.03 me at
-0.03 morn _ i
-0.03 morn _ up
-0.03 mouth burn
-0.03 mouth sore
-0.03 my
-0.03 my _ #
-0.03 my _ breath
-0.03 my _ not
-0.03 my _ out
-0.03 my _ so
-0.03 my _ year
-0.03 my apartment
-0.03 my asthma
-0.03 my chair
-0.03 my sister
-0.03 my stitch
-0.03 my surgery
-0.03 nail polish
-0.03 next to
-0.03 night _ week
-0.03 numb _ i
-0.03 of _ at
-0.03 off his
-0.03 old _ had
-0.03 old _ up
-0.03 out _ is
-0.03 pain with
-0.03 panic _ i
-0.03 park
-0.03 pls
-0.03 pneumonia _ the
-0.03 polish
-0.03 pregnant with
-0.03 race
-0.03 ran _ of
-0.03 replacement
-0.03 rid
-0.03 rid _ it
-0.03 rid of
-0.03 seem
-0.03 shock _ the
-0.03 side is
-0.03 since can
-0.03 small cut
-0.03 sore _ over
-0.03 sore all
-0.03 splash _ my
-0.03 stair
-0.03 start today
-0.03 the _ its
-0.03 the lower
-0.03 the swell
-0.03 tight _ i
-0.03 tongue and
-0.03 twice _ and
-0.03 twist
-0.03 two _ ago
-0.03 up fast
-0.03 urine
-0.03 walker
-0.03 was _ last
-0.03 water pill
-0.03 we are
-0.03 wisdom
-0.03 with _ blood
-0.03 wks preg
-0.03 yellow phlegm
-0.04 -heart
-0.04 -hurt
-0.04 -rac
-0.04 <#11+ <year
-0.04 <the
-0.04 =a_lot =eating_disorder
-0.04 =a_lot =hives_all
-0.04 =allergen =testicle
-0.04 =belly_pain =diabetes
-0.04 =bite_bad =nail_word
-0.04 =bluish =ear_wax
-0.04 =bp_medicine
-0.04 =burn_severity =hives_all
-0.04 =burn_severity =possible_fracture
-0.04 =chest_lasting =new_medicine
-0.04 =co_words =fever
-0.04 =co_words =hours_pain
-0.04 =crohns
-0.04 =days_many =throat_sore
-0.04 =diabetes =pain_any
-0.04 =diabetes =trunk_pain
-0.04 =drowsy =swelling
-0.04 =eye_area =swelling_face
-0.04 =hernia_stuck =testicle
-0.04 =hives =hives_all
-0.04 =hives_all
-0.04 =hives_all =rash
-0.04 =hours_pain =phlegm
-0.04 =hours_pain =vomit_few
-0.04 =limb_injury =squeezing_word
-0.04 =pain_beyond =wound
-0.04 =possible_fracture =swelling
-0.04 =scratched =wound
-0.04 =skin_infection
-0.04 ?turn
-0.04 ^ _ #11+
-0.04 ^ _ isnt
-0.04 ^ _ nana
-0.04 ^ _ say
-0.04 ^ _ sicknes
-0.04 ^ _ swallow
-0.04 ^ altitude
-0.04 ^ ate
-0.04 ^ calf
-0.04 ^ roll
-0.04 ^ went
-0.04 a _ bone
-0.04 a _ with
-0.04 after _ someth
-0.04 aid battery
-0.04 and _ bp
-0.04 and bruis
-0.04 and light
-0.04 antacid
-0.04 are cold
-0.04 arm after
-0.04 around my
-0.04 bad _ in
-0.04 bleed _ a
-0.04 breath _ im
-0.04 burn
-0.04 chok _ the
-0.04 chok in
-0.04 come out
-0.04 crohn
-0.04 daughter wont
-0.04 desk
-0.04 failure
-0.04 fever _ #
-0.04 fine _ he
-0.04 first time
-0.04 for _ first
-0.04 for _ minute
-0.04 from _ #
-0.04 got his
-0.04 grandma has
-0.04 had _ diarrhea
-0.04 hand _ swollen
-0.04 he _ off
-0.04 headache _ two
-0.04 hear _ battery
-0.04 heart failure
-0.04 help my
-0.04 her face
-0.04 her nose
-0.04 his heart
-0.04 his shin
-0.04 hive _ over
-0.04 hive all
-0.04 i _ it
-0.04 i miss
-0.04 i sit
-0.04 i wrote
-0.04 in #
-0.04 is _ a
-0.04 is _ in
-0.04 is drool
-0.04 is real
-0.04 keep _ up
-0.04 knee surgery
-0.04 last _ i
-0.04 last two
-0.04 left _ then
-0.04 lift
-0.04 look _ my
-0.04 los
-0.04 lupu
-0.04 mak my
-0.04 more and
-0.04 more out
-0.04 morn _ one
-0.04 my _ #11+
-0.04 my _ hit
-0.04 my _ nose
-0.04 my _ off
-0.04 my _ site
-0.04 my colonoscopy
-0.04 my flight
-0.04 my headache
-0.04 my lower
-0.04 my nana
-0.04 nana
-0.04 near faint
-0.04 nobody
-0.04 off _ bike
-0.04 on me
-0.04 patient
-0.04 popp and
-0.04 pressure
-0.04 pressure _ #99+
-0.04 rash _ a
-0.04 rifle
-0.04 sicknes
-0.04 slipp _ the
-0.04 smell
-0.04 start like
-0.04 swollen _ i
-0.04 the _ been
-0.04 the _ two
-0.04 the second
-0.04 threw _ twice
-0.04 tired and
-0.04 told
-0.04 trip
-0.04 up her
-0.04 up twice
-0.04 we do
-0.04 week _ #11+
-0.04 week _ today
-0.04 when _ and
-0.04 white _ inside
-0.04 wife _ a
-0.04 wisdom tooth
-0.04 yard
-0.05 # d
-0.05 #11+
-0.05 #11+ _ the
-0.05 #11+ month
-0.05 #11+ wks
-0.05 <a <seizure
-0.05 <chest
-0.05 <chest <pain
-0.05 <chest _ <last
-0.05 <had <chest
-0.05 <had _ <pain
-0.05 <had _ <seizure
-0.05 <i _ <chest
-0.05 <seizure
-0.05 =a_lot =hernia_stuck
-0.05 =a_lot =numb_any
-0.05 =allergen =shaking
-0.05 =baby =burn_severity
-0.05 =burn_severity =smoker
-0.05 =chest_lasting =nosebleed
-0.05 =chest_lasting =spreading
-0.05 =chest_pain =during_exercise
-0.05 =cough =three_days
-0.05 =drowsy =pain_any
-0.05 =during_exercise =trunk_pain
-0.05 =eye_area =wont_feed
-0.05 =eye_red =one_eye
-0.05 =fell =swelling
-0.05 =many_days =phlegm
-0.05 =vomiting =withdrawal
-0.05 ^ _ best
-0.05 ^ _ cried
-0.05 ^ _ flu
-0.05 ^ _ kid
-0.05 ^ _ surgery
-0.05 ^ _ uncle
-0.05 ^ _ wisdom
-0.05 ^ dialysi
-0.05 ^ fever
-0.05 ^ hello
-0.05 ^ leg
-0.05 ^ voic
-0.05 a _ a
-0.05 a _ pink
-0.05 a car
-0.05 about a
-0.05 all have
-0.05 and _ spread
-0.05 and dizzy
-0.05 and drool
-0.05 and they
-0.05 asthma and
-0.05 ate _ whole
-0.05 ate someth
-0.05 bad the
-0.05 badly and
-0.05 bang
-0.05 best friend
-0.05 blister _ my
-0.05 blood _ machine
-0.05 breast
-0.05 breastfeed
-0.05 breath _ now
-0.05 breath _ usual
-0.05 breath is
-0.05 breath than
-0.05 cabinet
-0.05 campfire
-0.05 cant put
-0.05 cast off
-0.05 check for
-0.05 chest _ with
-0.05 daughter #11+
-0.05 fad
-0.05 faint when
-0.05 fine _ -fever
-0.05 foot
-0.05 gasoline
-0.05 gett bigger
-0.05 grind
-0.05 hello
-0.05 her _ in
-0.05 his _ from
-0.05 hoarse
-0.05 i _ a
-0.05 i _ ask
-0.05 i _ put
-0.05 i _ with
-0.05 in _ #
-0.05 instead of
-0.05 is _ #
-0.05 is _ now
-0.05 is on
-0.05 it _ #99+
-0.05 its better
-0.05 its spread
-0.05 last _ than
-0.05 left _ tingl
-0.05 levothyroxine
-0.05 little pink
-0.05 lock in
-0.05 lower
-0.05 mandoline
-0.05 miss my
-0.05 month old
-0.05 morn _ a
-0.05 much _ the
-0.05 my _ fell
-0.05 my _ friend
-0.05 my _ red
-0.05 my _ vomit
-0.05 my best
-0.05 my cast
-0.05 my urine
-0.05 neck _ the
-0.05 needl
-0.05 noseble
-0.05 of _ chest
-0.05 of _ than
-0.05 of red
-0.05 pill _ my
-0.05 pressure machine
-0.05 pulse
-0.05 scalp
-0.05 side hurt
-0.05 since _ im
-0.05 smell like
-0.05 smoker
-0.05 soup
-0.05 stomach and
-0.05 t
-0.05 t #
-0.05 t _ d
-0.05 testicular
-0.05 thi week
-0.05 think _ have
-0.05 three week
-0.05 to his
-0.05 using
-0.05 vaginal
-0.05 we _ have
-0.05 we all
-0.05 when _ cough
-0.05 when _ move
-0.05 when _ take
-0.05 with pus
-0.05 wont _ it
-0.05 yesterday im
-0.06 -today
-0.06 <my _ <check
-0.06 =a_lot =racing_heart
-0.06 =alcohol =eye_area
-0.06 =allergen =severe_pain
-0.06 =back_pain =flank_pain
-0.06 =belly_surgery_recent
-0.06 =belly_word =bite_bad
-0.06 =bite_bad =left_ribs
-0.06 =bite_bad =trunk_pain
-0.06 =blood_streak =raynaud_usual
-0.06 =blood_streak =uti
-0.06 =burn_severity =kid_breathing
-0.06 =chest_lasting =scratched
-0.06 =chest_lasting =swelling_lips
-0.06 =choking_passed =vomit_few
-0.06 =cold_only =fever
-0.06 =cut_by_accident =self_harm_now
-0.06 =diabetes =eye_hit_bad
-0.06 =eye_hit_bad =nail_word
-0.06 =flank_pain =leg_swelling_one
-0.06 =getting_worse =moved_right
-0.06 =head_danger =means_mentioned
-0.06 =hurts_move =possible_fracture
-0.06 =hurts_move =screams_moved
-0.06 =injection_joint =scratched
-0.06 =leg_swelling_one =possible_fracture
-0.06 =limb_injury =many_days
-0.06 =limb_injury =rash
-0.06 =limb_injury =severe_weakness
-0.06 =many_days =scratched
-0.06 =many_days =wound
-0.06 =nail_word =numb_any
-0.06 =numb_any =tia_resolved
-0.06 =rash =squeezing_word
-0.06 =rash =trunk_pain
-0.06 =squeezing_word =wakes
-0.06 =wakes =weak_any
-0.06 ^ _ bee
-0.06 ^ _ did
-0.06 ^ _ more
-0.06 ^ _ of
-0.06 ^ _ pulse
-0.06 ^ _ shrimp
-0.06 ^ _ stepp
-0.06 ^ _ time
-0.06 ^ car
-0.06 ^ hurt
-0.06 ^ out
-0.06 a _ an
-0.06 a speech
-0.06 act like
-0.06 after _ fell
-0.06 after drink
-0.06 and _ ankl
-0.06 and _ some
-0.06 and doesnt
-0.06 and nausea
-0.06 and throw
-0.06 and white
-0.06 are _ up
-0.06 arm are
-0.06 arm went
-0.06 at _ and
-0.06 at _ pool
-0.06 away
-0.06 baby powder
-0.06 belly and
-0.06 better and
-0.06 blood _ a
-0.06 bp _ #99+
-0.06 breath _ cough
-0.06 burn _ little
-0.06 burn a
-0.06 bus
-0.06 chest _ #
-0.06 climb
-0.06 colostomy
-0.06 colostomy bag
-0.06 cover
-0.06 diaper _ and
-0.06 diaper today
-0.06 dog _ on
-0.06 face _ red
-0.06 feel lighthead
-0.06 get _ refill
-0.06 got it
-0.06 had diarrhea
-0.06 have _ blue
-0.06 have _ in
-0.06 he quit
-0.06 heart flutter
-0.06 hoarse after
-0.06 husband _ off
-0.06 i
-0.06 i _ lithium
-0.06 i burn
-0.06 i check
-0.06 i dont
-0.06 i stepp
-0.06 ibuprofen
-0.06 its _ bit
-0.06 jaw _ tight
-0.06 keep water
-0.06 knee _ and
-0.06 last day
-0.06 log
-0.06 lot _ im
-0.06 me _ a
-0.06 my bike
-0.06 my pulse
-0.06 my tonsil
-0.06 of heart
-0.06 on _ finger
-0.06 one _ for
-0.06 one arm
-0.06 push it
-0.06 rac heart
-0.06 rednes
-0.06 rednes is
-0.06 roll
-0.06 scream _ i
-0.06 scream when
-0.06 sit
-0.06 skin feel
-0.06 sleep _ my
-0.06 speck
-0.06 stair _ the
-0.06 stopp _ #
-0.06 sudden _ headache
-0.06 sugar _ #99+
-0.06 surgery cut
-0.06 swollen red
-0.06 take lithium
-0.06 that
-0.06 the _ from
-0.06 the _ out
-0.06 the _ test
-0.06 the bus
-0.06 the eye
-0.06 the rednes
-0.06 they
-0.06 three _ ago
-0.06 to touch
-0.06 today _ is
-0.06 want to
-0.06 was chok
-0.06 week
-0.06 week _ and
-0.06 wet _ today
-0.06 what _ i
-0.06 white _ on
-0.06 wife _ in
-0.06 without
-0.06 yesterday _ its
-0.07 # _ a
-0.07 #11+ on
-0.07 #99+ after
-0.07 #99+ i
-0.07 -bump
-0.07 -talk
-0.07 <a _ <five
-0.07 <and <i
-0.07 <attack _ <year
-0.07 <came
-0.07 <food
-0.07 <my <year
-0.07 <need <my
-0.07 <need _ <year
-0.07 =a_lot =overdose_taken
-0.07 =a_lot =recent_infection
-0.07 =a_lot =sting
-0.07 =bite_bad =eye_surgery
-0.07 =bleeding_any =chemical_word
-0.07 =blister_word =rash
-0.07 =blood_streak =gums_bleed
-0.07 =chemical_word =rectal_blood
-0.07 =chest_lasting =wont_feed
-0.07 =cough =during_exercise
-0.07 =cough =phlegm
-0.07 =days_many =eye_hit_bad
-0.07 =days_many =rectal_blood
-0.07 =days_many =stool_blood
-0.07 =diabetes =hours_pain
-0.07 =eye_area =eye_red
-0.07 =eye_area =eye_surgery
-0.07 =eye_area =injection_joint
-0.07 =eye_area =recent_surgery
-0.07 =eye_hit_bad =getting_worse
-0.07 =fall_any =purple_word
-0.07 =fall_any =scratched
-0.07 =fast_breathing =fever
-0.07 =fever =limb_injury
-0.07 =flu_bad =pain_any
-0.07 =flu_bad =tia_resolved
-0.07 =getting_worse =phlegm
-0.07 =hit_hard =scratched
-0.07 =hours_pain =severe_headache
-0.07 =hours_pain =tonsils_out
-0.07 =hypertension
-0.07 =postpartum =vaginal_bleeding
-0.07 =pregnant =vomiting
-0.07 =raynaud_usual =refuses
-0.07 =strep_like
-0.07 =swelling_face =tooth_bad
-0.07 =swelling_lips =tooth_bad
-0.07 ?a ?heart
-0.07 ?a _ ?attack
-0.07 ?are _ ?warn
-0.07 ?attack
-0.07 ?come
-0.07 ?come ?in
-0.07 ?come _ ?for
-0.07 ?heart ?attack
-0.07 ?in ?for
-0.07 ?of _ ?heart
-0.07 ?of _ ?stroke
-0.07 ?stroke _ a
-0.07 ?the ?warn
-0.07 ?the _ ?sign
-0.07 ?warn
-0.07 ?warn ?sign
-0.07 ?warn _ ?of
-0.07 ^ _ chest
-0.07 ^ _ gonna
-0.07 ^ _ next
-0.07 ^ _ stuck
-0.07 ^ about
-0.07 ^ bleach
-0.07 ^ start
-0.07 ^ we
-0.07 a
-0.07 a _ feel
-0.07 a _ just
-0.07 a _ last
-0.07 a couple
-0.07 a tooth
-0.07 aid clas
-0.07 all better
-0.07 at me
-0.07 batteri
-0.07 been _ #99+
-0.07 bit _ i
-0.07 bit _ no
-0.07 boy _ vomit
-0.07 bruis
-0.07 came _ sudden
-0.07 can _ fine
-0.07 can _ send
-0.07 can swallow
-0.07 cant _ the
-0.07 cataract
-0.07 check my
-0.07 colonoscopy
-0.07 couple
-0.07 day _ have
-0.07 do _ clean
-0.07 do _ take
-0.07 drank a
-0.07 feel _ now
-0.07 first _ clas
-0.07 floater _ had
-0.07 floater ive
-0.07 flu _ week
-0.07 flu last
-0.07 for _ had
-0.07 from the
-0.07 gallbladder
-0.07 glas
-0.07 got _ arm
-0.07 had _ year
-0.07 had for
-0.07 have lupu
-0.07 headache since
-0.07 home and
-0.07 hot oil
-0.07 i ?come
-0.07 i _ ?in
-0.07 i _ lupu
-0.07 i _ my
-0.07 ice yesterday
-0.07 im done
-0.07 iron
-0.07 is _ thi
-0.07 is now
-0.07 it normal
-0.07 ive _ for
-0.07 keppra
-0.07 little _ on
-0.07 maybe
-0.07 mountain
-0.07 my _ in
-0.07 my _ now
-0.07 my _ refill
-0.07 my _ spit
-0.07 my _ while
-0.07 my _ yesterday
-0.07 my back
-0.07 need _ fast
-0.07 no -bump
-0.07 nose _ sneez
-0.07 now need
-0.07 nurs home
-0.07 of _ cough
-0.07 of hot
-0.07 on _ #
-0.07 on and
-0.07 on sudden
-0.07 pacemaker _ is
-0.07 party
-0.07 pres
-0.07 rac at
-0.07 rate _ #11+
-0.07 rib _ sore
-0.07 room is
-0.07 school say
-0.07 sleep _ im
-0.07 stop _ bleed
-0.07 swallow fine
-0.07 swing
-0.07 the swing
-0.07 throw _ for
-0.07 to fast
-0.07 two _ no
-0.07 up for
-0.07 very tired
-0.07 wait
-0.07 week _ is
-0.07 with _ on
-0.07 with diabet
-0.07 work had
-0.07 yo girl
-0.07 you send
-0.08 # so
-0.08 #11+ _ girl
-0.08 -chest _ -no
-0.08 -for
-0.08 <a <kidney
-0.08 <a <miscarriage
-0.08 <ago _ <want
-0.08 <and <want
-0.08 <died _ <a
-0.08 <gallbladder <out
-0.08 <gallbladder _ <in
-0.08 <had _ <gallbladder
-0.08 <had _ <miscarriage
-0.08 <her
-0.08 <i <had
-0.08 <mention
-0.08 <miscarriage
-0.08 <miscarriage <two
-0.08 <miscarriage _ <year
-0.08 <mom <had
-0.08 <mom _ <a
-0.08 <my <gallbladder
-0.08 <of _ <stroke
-0.08 <stroke <in
-0.08 <stroke <last
-0.08 <stroke _ <#99+
-0.08 <suicide
-0.08 <that
-0.08 <therapy
-0.08 <to <mention
-0.08 <want <to
-0.08 =a_lot =itchy_only
-0.08 =allergen =baby
-0.08 =asthma =cough
-0.08 =at_rest =phlegm
-0.08 =baby =jaundice
-0.08 =bite_bad =dementia_known
-0.08 =bite_bad =sight_for_years
-0.08 =bp_high =hypertension
-0.08 =burn_any =eye_chemical
-0.08 =calf =red_patch
-0.08 =chest_any =low_mood
-0.08 =chest_any =muscle_tear
-0.08 =chest_pain =low_mood
-0.08 =chest_pain =muscle_tear
-0.08 =choking_passed =near_faint
-0.08 =clot_risk =joint_hot
-0.08 =cold_limb =purple_word
-0.08 =cut_by_accident =trunk_pain
-0.08 =days_many =three_days
-0.08 =days_many =tia_resolved
-0.08 =dentist =hours_pain
-0.08 =discharge =wound
-0.08 =during_exercise =eye_area
-0.08 =during_exercise =limb_injury
-0.08 =during_exercise =wound_infected
-0.08 =fast_breathing =hernia_stuck
-0.08 =fever =neck_pain
-0.08 =getting_worse =red_patch
-0.08 =headache =ulcer_nsaid
-0.08 =hours_pain =stomach_burn
-0.08 =hours_pain =throat_tight
-0.08 =inconsolable
-0.08 =long_bleed =low_mood
-0.08 =low_mood =trunk_pain
-0.08 =muscle_strain_word =shaking
-0.08 =muscle_tear =trunk_pain
-0.08 =pain_any =vaginal_bleeding
-0.08 =shaking =sight_for_years
-0.08 ?a ?cut
-0.08 ?a _ ?clot
-0.08 ?call ?for
-0.08 ?cut
-0.08 ?if ?a
-0.08 ?if ?someone
-0.08 ?if _ ?cut
-0.08 ?know _ ?a
-0.08 ?someone
-0.08 ^ _ bp
-0.08 ^ _ cough
-0.08 ^ _ down
-0.08 ^ _ drool
-0.08 ^ _ gett
-0.08 ^ _ left
-0.08 ^ _ pee
-0.08 ^ _ pull
-0.08 ^ _ slid
-0.08 ^ _ sneez
-0.08 ^ my
-0.08 a _ sometim
-0.08 a beat
-0.08 a scrape
-0.08 after surgery
-0.08 ago _ im
-0.08 and _ teeth
-0.08 at _ to
-0.08 baby not
-0.08 back _ work
-0.08 back after
-0.08 beat sometim
-0.08 better now
-0.08 blurry
-0.08 breath after
-0.08 burn _ on
-0.08 but
-0.08 but the
-0.08 cant talk
-0.08 chest _ i
-0.08 coffee doctor
-0.08 come at
-0.08 covid
-0.08 dad had
-0.08 daughter _ is
-0.08 day is
-0.08 do ?if
-0.08 do _ ?someone
-0.08 drink _ doctor
-0.08 eat my
-0.08 edge of
-0.08 every feed
-0.08 face _ i
-0.08 face with
-0.08 faint at
-0.08 feet are
-0.08 fever _ the
-0.08 fine since
-0.08 finger _ blue
-0.08 fish bone
-0.08 get _ work
-0.08 get off
-0.08 go _ to
-0.08 go _ when
-0.08 golf
-0.08 grandma slid
-0.08 had
-0.08 had _ pain
-0.08 had _ stroke
-0.08 had pneumonia
-0.08 has _ sore
-0.08 he _ his
-0.08 he _ up
-0.08 heater
-0.08 her chair
-0.08 hes fine
-0.08 high _ pressure
-0.08 high blood
-0.08 his _ thi
-0.08 how doe
-0.08 i _ ?for
-0.08 i _ ?if
-0.08 i _ is
-0.08 i _ lighthead
-0.08 i go
-0.08 i lie
-0.08 i store
-0.08 in _ eye
-0.08 in _ heat
-0.08 in _ new
-0.08 is heavy
-0.08 is spread
-0.08 itchy eye
-0.08 jk
-0.08 just _ sore
-0.08 kidney _ pain
-0.08 knee _ last
-0.08 ladder
-0.08 leg _ spread
-0.08 letter for
-0.08 mom leg
-0.08 mov
-0.08 moved
-0.08 my _ are
-0.08 my _ bone
-0.08 my incision
-0.08 my lab
-0.08 of _ for
-0.08 off _ at
-0.08 off work
-0.08 pain on
-0.08 period _ a
-0.08 pool chlorine
-0.08 pregnant _ cant
-0.08 red _ swollen
-0.08 said it
-0.08 since _ birth
-0.08 six hour
-0.08 skip _ beat
-0.08 slid
-0.08 smoke _ my
-0.08 so _ that
-0.08 so after
-0.08 sometim _ i
-0.08 sometim when
-0.08 son
-0.08 son _ #11+
-0.08 sore _ runn
-0.08 space
-0.08 space heater
-0.08 splinter
-0.08 stiff leg
-0.08 sting _ my
-0.08 stone pain
-0.08 swell on
-0.08 tak a
-0.08 that _ year
-0.08 that for
-0.08 the _ before
-0.08 the _ start
-0.08 the birth
-0.08 the same
-0.08 tight im
-0.08 to _ #11+
-0.08 to _ side
-0.08 to one
-0.08 to work
-0.08 twice today
-0.08 twist i
-0.08 two _ can
-0.08 up _ #
-0.08 up _ lot
-0.08 up _ stuff
-0.08 water _ my
-0.08 water _ the
-0.08 we _ it
-0.08 weed
-0.08 when _ lie
-0.08 with _ phlegm
-0.08 wont button
-0.08 work _ #
-0.08 work at
-0.08 yesterday _ bit
-0.08 yesterday a
-0.08 yo _ with
-0.08 you _ #
-0.09 #
-0.09 # and
-0.09 # yo
-0.09 #99+ for
-0.09 -belly
-0.09 -fever _ -week
-0.09 <#99+ _ <i
-0.09 <a <heart
-0.09 <college
-0.09 <drink
-0.09 <drink _ <year
-0.09 <ear
-0.09 <i <stopp
-0.09 <i _ <drink
-0.09 <in <college
-0.09 <last _ fine
-0.09 <month fine
-0.09 <stopp
-0.09 <stopp <drink
-0.09 =a_lot =cold_hands
-0.09 =allergen =cough
-0.09 =baby =ear_wax
-0.09 =belly_word =nausea
-0.09 =bite_bad =wakes
-0.09 =burn_severity =sudden
-0.09 =calf =pregnant
-0.09 =chest_lasting =thrown_off
-0.09 =contact_lens =eye_hit_bad
-0.09 =contact_lens =hernia_stuck
-0.09 =cough =fast_breathing
-0.09 =diarrhea =pain_any
-0.09 =diarrhea =recent_infection
-0.09 =dizzy =nausea
-0.09 =ear_wax =sudden
-0.09 =ear_wax =tooth
-0.09 =every_day
-0.09 =eye_area =pregnant
-0.09 =fever =strep_like
-0.09 =fever =three_days
-0.09 =hours_pain =vaginal_bleeding
-0.09 =low_mood =seizure_usual
-0.09 =nodes
-0.09 =pain_any =phlegm
-0.09 =panic_known =seizure_usual
-0.09 =pregnant =short_breath
-0.09 =recent_infection =tia_resolved
-0.09 =red_patch
-0.09 =red_patch =spreading
-0.09 ?a ?normal
-0.09 ?baby
-0.09 ?has
-0.09 ?if _ ?baby
-0.09 ?is _ ?normal
-0.09 ?my ?baby
-0.09 ?normal
-0.09 ^ _ <last
-0.09 ^ _ <stopp
-0.09 ^ _ allergic
-0.09 ^ _ blind
-0.09 ^ _ crack
-0.09 ^ _ ear
-0.09 ^ _ is
-0.09 ^ _ lower
-0.09 ^ _ toe
-0.09 ^ all
-0.09 ^ bp
-0.09 ^ cast
-0.09 ^ cut
-0.09 ^ i
-0.09 ^ lost
-0.09 ^ oxygen
-0.09 ^ smell
-0.09 a _ itchy
-0.09 a headache
-0.09 after bad
-0.09 ago my
-0.09 alcohol with
-0.09 and _ arm
-0.09 and _ but
-0.09 and _ swollen
-0.09 and hurt
-0.09 at nine
-0.09 balance
-0.09 been _ that
-0.09 been like
-0.09 before _ any
-0.09 bit itchy
-0.09 bit when
-0.09 bowl
-0.09 bump _ head
-0.09 burn with
-0.09 chest _ from
-0.09 cold _ all
-0.09 cold last
-0.09 constipat _ two
-0.09 cramp and
-0.09 cut _ a
-0.09 diabet
-0.09 doing
-0.09 drink _ with
-0.09 drink cold
-0.09 due date
-0.09 ear _ and
-0.09 every day
-0.09 feel _ tear
-0.09 feel so
-0.09 felt
-0.09 garden no
-0.09 get heartburn
-0.09 gett worse
-0.09 gland
-0.09 grandpa _ a
-0.09 grav
-0.09 grav disease
-0.09 hand all
-0.09 he _ chok
-0.09 he swallow
-0.09 hour after
-0.09 i _ new
-0.09 i _ she
-0.09 im _ before
-0.09 im allergic
-0.09 im out
-0.09 is _ me
-0.09 is act
-0.09 it _ year
-0.09 ive had
-0.09 last
-0.09 last _ better
-0.09 len _ stuck
-0.09 much _ a
-0.09 my _ date
-0.09 my _ panic
-0.09 my grandpa
-0.09 nervou before
-0.09 next _ #
-0.09 normal _ a
-0.09 off a
-0.09 on _ shin
-0.09 on an
-0.09 over in
-0.09 palm
-0.09 pap
-0.09 pap smear
-0.09 quarter _ nine
-0.09 runny _ and
-0.09 she _ up
-0.09 smear
-0.09 stair _ like
-0.09 stair been
-0.09 table cried
-0.09 the shingl
-0.09 tooth _ when
-0.09 under my
-0.09 usual _ attack
-0.09 usual panic
-0.09 want _ kill
-0.09 wasp _ the
-0.09 well and
-0.09 with _ baseball
-0.09 with burn
-0.1 # _ i
-0.1 # _ tomorrow
-0.1 # of
-0.1 #11+ yr
-0.1 -before
-0.1 -fever -or
-0.1 -fever just
-0.1 -no -trouble
-0.1 -or _ -pain
-0.1 -the
-0.1 <#99+ <what
-0.1 <a <fever
-0.1 <as
-0.1 <as <a
-0.1 <attack _ <#99+
-0.1 <before
-0.1 <clot
-0.1 <felt
-0.1 <felt _ <once
-0.1 <fever
-0.1 <had _ <fever
-0.1 <heart _ <in
-0.1 <i <felt
-0.1 <i _ <once
-0.1 <in _ <what
-0.1 <kid
-0.1 <like
-0.1 <need <a
-0.1 <of
-0.1 <once <last
-0.1 <was <fine
-0.1 <would
-0.1 <would <like
-0.1 =a_lot =chest_pain
-0.1 =a_lot =fever
-0.1 =allergen =eye_hit_bad
-0.1 =allergen =pain_any
-0.1 =allergen =sting
-0.1 =back_sciatica
-0.1 =back_sciatica =radiates_leg
-0.1 =belly_pain =diarrhea
-0.1 =belly_pain =swelling
-0.1 =belly_word =fever
-0.1 =belly_word =headache
-0.1 =bleeding_any =wound
-0.1 =blister_any =pain_any
-0.1 =blister_word =pain_any
-0.1 =burn_severity =throat_tight
-0.1 =calf =cut_by_accident
-0.1 =calf =refuses
-0.1 =cast_tight
-0.1 =chemical_word =itching
-0.1 =chemical_word =itchy_only
-0.1 =chest_lasting =sight_for_years
-0.1 =chest_lasting =sugar_extreme
-0.1 =cough =high_fever
-0.1 =cough =recent_infection
-0.1 =days_many =near_faint
-0.1 =days_many =vaginal_bleeding
-0.1 =days_many =wakes
-0.1 =during_exercise =leg_swelling_one
-0.1 =ear_pain =ear_wax
-0.1 =ear_wax =recent_infection
-0.1 =eye_area =throat_sore
-0.1 =eye_pain =light_hurts
-0.1 =fast_breathing =high_fever
-0.1 =getting_worse =wound_infected
-0.1 =high_fever =short_breath
-0.1 =many_days =vomiting
-0.1 =speech =wakes
-0.1 =vomit_few =withdrawal
-0.1 ?do _ ?lower
-0.1 ?i ?lower
-0.1 ?i _ ?a
-0.1 ?lower
-0.1 ^ _ <felt
-0.1 ^ _ breast
-0.1 ^ _ flight
-0.1 ^ _ heart
-0.1 ^ _ shock
-0.1 ^ _ swollen
-0.1 ^ _ yr
-0.1 ^ came
-0.1 ^ head
-0.1 ^ lump
-0.1 ^ smoke
-0.1 ^ wednesday
-0.1 a _ fever
-0.1 a _ time
-0.1 a for
-0.1 a mile
-0.1 a ride
-0.1 a stroke
-0.1 aid _ for
-0.1 aid kit
-0.1 and _ baby
-0.1 and _ ear
-0.1 and _ from
-0.1 and very
-0.1 ankle _ a
-0.1 antibiotic
-0.1 are good
-0.1 at _ thirty
-0.1 baby _ #
-0.1 bandaid _ fine
-0.1 bleed a
-0.1 blood _ #99+
-0.1 brain
-0.1 bruise on
-0.1 can _ come
-0.1 card
-0.1 chest _ a
-0.1 crack
-0.1 curtain
-0.1 day breath
-0.1 detergent
-0.1 detergent itchy
-0.1 ear _ out
-0.1 ear hurt
-0.1 ear stick
-0.1 fell at
-0.1 fever _ a
-0.1 finger is
-0.1 first _ kit
-0.1 flutter
-0.1 food _ good
-0.1 food are
-0.1 for _ need
-0.1 for three
-0.1 from _ detergent
-0.1 get _ for
-0.1 get _ new
-0.1 get _ too
-0.1 got copd
-0.1 got stuck
-0.1 grill
-0.1 had chest
-0.1 have _ small
-0.1 hear _ and
-0.1 hurt _ he
-0.1 i _ them
-0.1 i come
-0.1 i leave
-0.1 i pack
-0.1 in _ first
-0.1 insulin at
-0.1 insurance card
-0.1 kenya
-0.1 kenya _ shot
-0.1 kit
-0.1 kit for
-0.1 like i
-0.1 like tear
-0.1 little _ after
-0.1 lost _ pound
-0.1 low mood
-0.1 med
-0.1 metformin
-0.1 mile
-0.1 mood
-0.1 my _ ate
-0.1 my _ chok
-0.1 my _ cold
-0.1 my _ my
-0.1 my _ over
-0.1 my _ pass
-0.1 my _ woke
-0.1 need _ for
-0.1 new _ itchy
-0.1 new detergent
-0.1 next _ can
-0.1 of pain
-0.1 off _ ladder
-0.1 off my
-0.1 ok _ fly
-0.1 pain from
-0.1 pale _ cold
-0.1 pill a
-0.1 quiet
-0.1 rash _ new
-0.1 ride a
-0.1 safe around
-0.1 sciatica
-0.1 sciatica down
-0.1 see well
-0.1 shot _ i
-0.1 should _ pack
-0.1 shoulder hurt
-0.1 snake
-0.1 son isnt
-0.1 son woke
-0.1 sore _ for
-0.1 stomach bug
-0.1 stove
-0.1 take _ blood
-0.1 the squeez
-0.1 tingl _ i
-0.1 to kenya
-0.1 trampoline
-0.1 up all
-0.1 want it
-0.1 was _ thi
-0.1 week postpartum
-0.1 what food
-0.1 when doe
-0.1 work and
-0.1 you treat
-0.11 # k
-0.11 #11+ _ a
-0.11 -#
-0.11 -more
-0.11 <a <c
-0.11 <a _ <section
-0.11 <c
-0.11 <c <section
-0.11 <had _ <c
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <he
-0.11 <i <be
-0.11 <pain _ <year
-0.11 <panic
-0.11 <panic <attack
-0.11 <section
-0.11 <ten
-0.11 <ten <year
-0.11 <ten _ <ago
-0.11 <to _ <about
-0.11 <to _ <panic
-0.11 <want
-0.11 <was <a
-0.11 <year _ <was
-0.11 =a_lot =ear_wax
-0.11 =alcohol =pees_lot
-0.11 =allergen =possible_fracture
-0.11 =belly_hard =hours_pain
-0.11 =belly_hit =days_many
-0.11 =bite_bad =cut_by_accident
-0.11 =bite_bad =eye_red
-0.11 =bleeding_any =limb_injury
-0.11 =bleeding_any =postpartum
-0.11 =blister_any =chest_lasting
-0.11 =blister_word =chest_lasting
-0.11 =blood_streak =strep_like
-0.11 =blood_streak =tonsils_out
-0.11 =burn_severity =shingles
-0.11 =burn_severity =swelling_now
-0.11 =burn_severity =young_baby
-0.11 =chest_lasting =jaw_arm_sweat
-0.11 =chest_lasting =means_mentioned
-0.11 =chest_lasting =pees_lot
-0.11 =chest_lasting =postpartum_smell
-0.11 =choking_passed =vomiting
-0.11 =co_words =cough
-0.11 =cough =croup_cough
-0.11 =days_many =dizzy
-0.11 =days_many =hit_hard
-0.11 =dementia_known =shaking
-0.11 =during_exercise =joint_hot
-0.11 =ear_pain =eye_hit_bad
-0.11 =ear_pain =squeezing_word
-0.11 =ear_wax =throat_sore
-0.11 =eye_hit_bad =feels_sleepy
-0.11 =eye_hit_bad =low_mood
-0.11 =low_mood =pain_any
-0.11 =rash =strep_like
-0.11 =rash =tonsils_out
-0.11 =raynaud_usual =shaking
-0.11 =raynaud_usual =short_breath
-0.11 =rigors =throat_sore
-0.11 =speech =throat_sore
-0.11 =swelling_face =swelling_now
-0.11 =throat_sore
-0.11 =thrown_off
-0.11 =weight_loss
-0.11 ?a _ ?heart
-0.11 ?are _ ?sign
-0.11 ?avoid
-0.11 ?do _ ?prevent
-0.11 ?heart ?rate
-0.11 ?rate
-0.11 ?the ?sign
-0.11 ^ _ itchy
-0.11 ^ _ numb
-0.11 ^ _ scalp
-0.11 ^ _ swell
-0.11 ^ _ turn
-0.11 ^ baby
-0.11 ^ broke
-0.11 ^ he
-0.11 ^ stepp
-0.11 ^ tampon
-0.11 ^ white
-0.11 a _ ball
-0.11 a _ crash
-0.11 a bead
-0.11 a branch
-0.11 a stomach
-0.11 after driv
-0.11 all _ my
-0.11 and _ bother
-0.11 and cough
-0.11 and noth
-0.11 apart
-0.11 around it
-0.11 asthma
-0.11 at _ tomorrow
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 bit swollen
-0.11 blow
-0.11 blow _ nose
-0.11 blow my
-0.11 boy _ #
-0.11 bp med
-0.11 breath today
-0.11 brush _ teeth
-0.11 brush my
-0.11 can _ call
-0.11 car crash
-0.11 chest start
-0.11 clean a
-0.11 cold _ a
-0.11 cough blood
-0.11 couple of
-0.11 day _ christma
-0.11 day before
-0.11 do _ ?call
-0.11 doctor said
-0.11 doctor say
-0.11 drink alcohol
-0.11 drink coffee
-0.11 ear pain
-0.11 except
-0.11 except friday
-0.11 eye itchy
-0.11 face _ swell
-0.11 few small
-0.11 fine _ need
-0.11 for _ control
-0.11 for _ mild
-0.11 for poison
-0.11 for week
-0.11 forever
-0.11 form sign
-0.11 fridge
-0.11 from _ tooth
-0.11 front
-0.11 get _ bit
-0.11 get my
-0.11 happen
-0.11 has diabet
-0.11 have _ blood
-0.11 his _ pill
-0.11 his lip
-0.11 husband _ #11+
-0.11 i ?call
-0.11 i _ be
-0.11 i _ every
-0.11 i _ two
-0.11 i blow
-0.11 i bring
-0.11 is _ to
-0.11 is next
-0.11 it ok
-0.11 itch from
-0.11 itchy scalp
-0.11 its _ now
-0.11 jump off
-0.11 k
-0.11 last _ after
-0.11 leg after
-0.11 light _ me
-0.11 little sore
-0.11 my _ med
-0.11 my _ pop
-0.11 night after
-0.11 now _ fine
-0.11 now _ i
-0.11 number _ i
-0.11 number _ poison
-0.11 number do
-0.11 of _ today
-0.11 of _ when
-0.11 off _ bridge
-0.11 old _ drool
-0.11 old put
-0.11 on _ branch
-0.11 on _ head
-0.11 on _ tissue
-0.11 on _ tonsil
-0.11 once _ night
-0.11 one is
-0.11 over _ the
-0.11 over my
-0.11 play _ drink
-0.11 play and
-0.11 poison control
-0.11 pushup _ when
-0.11 pushup hurt
-0.11 put _ bead
-0.11 quit _ and
-0.11 red bump
-0.11 refus
-0.11 second
-0.11 should _ bring
-0.11 should _ eat
-0.11 side _ when
-0.11 skip a
-0.11 small _ bump
-0.11 sore in
-0.11 spot on
-0.11 start thi
-0.11 steam
-0.11 steam _ my
-0.11 sting
-0.11 stitch _ i
-0.11 stitch when
-0.11 stomach _ the
-0.11 surgery on
-0.11 swell _ little
-0.11 that _ for
-0.11 the neck
-0.11 the tissue
-0.11 though
-0.11 tinnitu
-0.11 tissue _ i
-0.11 tissue when
-0.11 to _ to
-0.11 tomorrow night
-0.11 took _ bp
-0.11 tooth _ a
-0.11 try
-0.11 up _ after
-0.11 uti
-0.11 vomit every
-0.11 want _ know
-0.11 watch tv
-0.11 week _ should
-0.11 what can
-0.11 what number
-0.11 when _ blow
-0.11 why do
-0.11 with leg
-0.11 woke with
-0.11 worri
-0.11 worri about
-0.11 xarelto
-0.11 year _ put
-0.11 yesterday _ when
-0.11 yesterday hurt
-0.11 yo _ sudden
-0.11 you _ my
-0.12 # #
-0.12 # _ from
-0.12 # _ need
-0.12 # _ on
-0.12 #11+ _ man
-0.12 #11+ _ monday
-0.12 #11+ day
-0.12 #11+ tomorrow
-0.12 -at
-0.12 -smell
-0.12 <arm
-0.12 <broke
-0.12 <broke <my
-0.12 <broke _ <arm
-0.12 <had <my
-0.12 <had _ <heart
-0.12 <last _ <and
-0.12 <my <arm
-0.12 <my _ <out
-0.12 <pain
-0.12 <pain <last
-0.12 <screen
-0.12 <shot
-0.12 <they
-0.12 =allergen =during_exercise
-0.12 =allergen =hernia_stuck
-0.12 =allergen =squeezing_word
-0.12 =allergen =wound
-0.12 =belly_hit =chest_lasting
-0.12 =belly_pain =bite_bad
-0.12 =belly_pain =fever
-0.12 =belly_surgery_recent =recent_surgery
-0.12 =bite_bad =contact_lens
-0.12 =bite_bad =throat_sore
-0.12 =blood_streak =severe_pain
-0.12 =burn_severity =cut_by_accident
-0.12 =burn_severity =deep_cut
-0.12 =burn_severity =newborn
-0.12 =chemical_word =rash
-0.12 =chemical_word =stool_blood
-0.12 =chemical_word =vaginal_bleeding
-0.12 =chest_lasting =high_fever
-0.12 =chest_lasting =no_insulin
-0.12 =choking_passed =dizzy
-0.12 =cold_exposure =ear_wax
-0.12 =contact_lens =eye_pain
-0.12 =contact_lens =pain_any
-0.12 =crying_word =eye_area
-0.12 =days_many =during_exercise
-0.12 =dizzy =near_faint
-0.12 =eye_hit_bad =sight_for_years
-0.12 =flank_pain =preterm_weeks
-0.12 =getting_worse =headache
-0.12 =headache =pain_any
-0.12 =heat_exposure =tick
-0.12 =hives =itchy_only
-0.12 =hours_pain =no_insulin
-0.12 =joint_hot
-0.12 =low_mood =racing_heart
-0.12 =low_mood =raynaud_usual
-0.12 =means_mentioned =squeezing_word
-0.12 =near_faint =raynaud_usual
-0.12 =pain_any =possible_fracture
-0.12 =pain_any =radiates
-0.12 =panic_known =racing_heart
-0.12 =panic_known =raynaud_usual
-0.12 =phlegm =squeezing_word
-0.12 =possible_fracture =upper_belly_pain
-0.12 =racing_heart =raynaud_usual
-0.12 =raynaud_usual =seizure_usual
-0.12 =raynaud_usual =vaginal_bleeding
-0.12 =strep_like =throat_tight
-0.12 ?to
-0.12 ^ <broke
-0.12 ^ _ heater
-0.12 ^ _ like
-0.12 ^ _ up
-0.12 ^ cold
-0.12 ^ crohn
-0.12 ^ heat
-0.12 ^ on
-0.12 ^ space
-0.12 a _ exam
-0.12 a letter
-0.12 and off
-0.12 and watery
-0.12 ankle
-0.12 at _ or
-0.12 at quarter
-0.12 baby pull
-0.12 back _ mexico
-0.12 because of
-0.12 bit _ after
-0.12 bit dizzy
-0.12 bump _ my
-0.12 bump on
-0.12 burn _ blister
-0.12 burp _ lot
-0.12 burp a
-0.12 can _ play
-0.12 clock
-0.12 contrast
-0.12 cough syrup
-0.12 day off
-0.12 day one
-0.12 december #
-0.12 did _ lot
-0.12 do _ check
-0.12 do _ treat
-0.12 doctor check
-0.12 doe my
-0.12 dur
-0.12 eat _ and
-0.12 eat _ play
-0.12 energy
-0.12 eye vision
-0.12 fine can
-0.12 flos
-0.12 for _ and
-0.12 forearm
-0.12 from mexico
-0.12 giv a
-0.12 got hit
-0.12 green
-0.12 has copd
-0.12 heal nice
-0.12 hear _ tv
-0.12 heart rate
-0.12 hiccup _ lot
-0.12 hiccup a
-0.12 hik
-0.12 hip replacement
-0.12 his _ roll
-0.12 hive _ my
-0.12 hive on
-0.12 hurt _ wife
-0.12 husband leg
-0.12 i flos
-0.12 i test
-0.12 is #
-0.12 is too
-0.12 itchy _ fine
-0.12 itchy _ watery
-0.12 itchy breath
-0.12 jaw pain
-0.12 keep anyth
-0.12 late _ is
-0.12 late today
-0.12 man
-0.12 me _ at
-0.12 mexico
-0.12 month _ vaccin
-0.12 most
-0.12 mother
-0.12 my _ bled
-0.12 my arm
-0.12 my temp
-0.12 need #
-0.12 nice
-0.12 night cant
-0.12 no energy
-0.12 normal _ have
-0.12 nose cough
-0.12 of _ blood
-0.12 of _ with
-0.12 off _ is
-0.12 old _ his
-0.12 on _ cabinet
-0.12 on _ off
-0.12 on _ the
-0.12 one week
-0.12 out _ insulin
-0.12 pea
-0.12 pill late
-0.12 pit
-0.12 poop _ i
-0.12 pressure is
-0.12 quarter past
-0.12 rash _ blister
-0.12 rate
-0.12 roof
-0.12 runny _ cough
-0.12 safe _ a
-0.12 seizure _ morn
-0.12 seizure thi
-0.12 sepsi
-0.12 side _ while
-0.12 sister had
-0.12 sore and
-0.12 stair at
-0.12 stand _ too
-0.12 swell _ i
-0.12 swollen _ with
-0.12 syrup
-0.12 the cabinet
-0.12 the neighbor
-0.12 throat _ two
-0.12 tired _ after
-0.12 to _ can
-0.12 to _ next
-0.12 today _ that
-0.12 treat
-0.12 two
-0.12 when _ flos
-0.12 white spot
-0.12 with _ of
-0.12 worse
-0.12 year _ a
-0.12 yesterday after
-0.12 yo man
-0.13 # _ tuesday
-0.13 #11+ _ right
-0.13 #11+ ok
-0.13 #99+ chill
-0.13 -bladder
-0.13 -blood -no
-0.13 -blood _ -fever
-0.13 -no -fever
-0.13 -poop -in
-0.13 -poop _ -#
-0.13 -thought
-0.13 -thought -of
-0.13 <a <baby
-0.13 <a _ <two
-0.13 <baby
-0.13 <bender _ <month
-0.13 <blood
-0.13 <can _ <get
-0.13 <dad
-0.13 <dad <had
-0.13 <dad _ <a
-0.13 <five
-0.13 <five <year
-0.13 <five _ <ago
-0.13 <high
-0.13 <high <school
-0.13 <in <high
-0.13 <in _ <school
-0.13 <kidney
-0.13 <mom
-0.13 <my <dad
-0.13 <my <mom
-0.13 <once <in
-0.13 <once _ <high
-0.13 <school
-0.13 <the <fami
-0.13 <what
-0.13 =a_lot =during_exercise
-0.13 =a_lot =thirsty
-0.13 =after_hard_exercise =back_pain
-0.13 =after_hard_exercise =calf
-0.13 =after_hard_exercise =eye_hit_bad
-0.13 =after_hard_exercise =flank_pain
-0.13 =after_hard_exercise =hip_hurts
-0.13 =after_hard_exercise =radiates_leg
-0.13 =after_hard_exercise =squeezing_word
-0.13 =autism_word
-0.13 =back_pain =during_exercise
-0.13 =bleeding_any =nosebleed
-0.13 =blister_any =eye_hit_bad
-0.13 =blister_any =shingles
-0.13 =blister_word =eye_hit_bad
-0.13 =blister_word =shingles
-0.13 =burn_severity =ear_wax
-0.13 =cancer_history
-0.13 =cancer_history =clot_risk
-0.13 =chest_lasting =cold_limb
-0.13 =chest_lasting =cold_outside
-0.13 =chest_lasting =dizzy
-0.13 =clot_risk =tired
-0.13 =cough =days_many
-0.13 =cramps
-0.13 =cramps =hours_pain
-0.13 =cramps =pain_any
-0.13 =days_many
-0.13 =diarrhea =vomit_few
-0.13 =discharge =wound_infected
-0.13 =during_exercise =flank_pain
-0.13 =during_exercise =hip_hurts
-0.13 =during_exercise =postpartum
-0.13 =during_exercise =radiates_leg
-0.13 =ear_wax =phlegm
-0.13 =ear_wax =tired
-0.13 =eye_hit_bad =radiates_leg
-0.13 =fever =throat_tight
-0.13 =getting_worse =squeezing_word
-0.13 =head_danger =tia_resolved
-0.13 =hours_pain =rash
-0.13 =hours_pain =swelling_throat
-0.13 =itchy_only =vaginal_bleeding
-0.13 =joint_hot =pain_any
-0.13 =left_ribs =one_side_belly
-0.13 =radiates =tooth
-0.13 =rash =shingles
-0.13 =trunk_pain =uti
-0.13 ?call
-0.13 ^ _ <dad
-0.13 ^ _ <mom
-0.13 ^ _ often
-0.13 ^ _ scrape
-0.13 ^ _ some
-0.13 ^ _ vagina
-0.13 ^ three
-0.13 a _ form
-0.13 a baby
-0.13 a bark
-0.13 a colonoscopy
-0.13 a first
-0.13 a form
-0.13 a spacer
-0.13 after lift
-0.13 and _ feet
-0.13 and runny
-0.13 answer
-0.13 anxiou
-0.13 around #
-0.13 at _ pm
-0.13 back to
-0.13 back with
-0.13 beat _ when
-0.13 beer
-0.13 before noon
-0.13 blood _ check
-0.13 bp was
-0.13 c _ #
-0.13 can _ exercise
-0.13 can _ on
-0.13 can _ swim
-0.13 carsick
-0.13 check it
-0.13 chest when
-0.13 clean
-0.13 cramp
-0.13 do if
-0.13 doe _ work
-0.13 doesnt _ where
-0.13 drank _ much
-0.13 drank too
-0.13 ear _ when
-0.13 eye from
-0.13 far _ are
-0.13 fever of
-0.13 fingernail
-0.13 flight next
-0.13 floss
-0.13 from cough
-0.13 from soccer
-0.13 get carsick
-0.13 grandma _ her
-0.13 had _ and
-0.13 had _ stomach
-0.13 had thi
-0.13 hand are
-0.13 hand from
-0.13 has _ cough
-0.13 heart beat
-0.13 her _ back
-0.13 her hair
-0.13 hold _ pee
-0.13 how _ bleach
-0.13 i _ carsick
-0.13 i _ no
-0.13 i hit
-0.13 i swim
-0.13 in _ car
-0.13 instead
-0.13 it i
-0.13 it rain
-0.13 know _ she
-0.13 like ill
-0.13 lip _ a
-0.13 long _ next
-0.13 marfan
-0.13 mild rash
-0.13 much bleach
-0.13 my _ hard
-0.13 my breast
-0.13 my sugar
-0.13 need _ form
-0.13 no -thought
-0.13 no _ -#11+
-0.13 nurse haha
-0.13 of bed
-0.13 often _ i
-0.13 often should
-0.13 out _ bed
-0.13 oxygen reader
-0.13 painful blister
-0.13 paint
-0.13 poked
-0.13 poop
-0.13 pressure check
-0.13 pull up
-0.13 pump site
-0.13 pus
-0.13 reader
-0.13 reader _ #11+
-0.13 reader say
-0.13 red _ itchy
-0.13 right lower
-0.13 scrape _ my
-0.13 scrape on
-0.13 son _ up
-0.13 son eye
-0.13 sore _ cough
-0.13 stomach _ when
-0.13 stuff _ my
-0.13 take _ the
-0.13 take in
-0.13 tan
-0.13 teeth and
-0.13 th _ #
-0.13 throat _ i
-0.13 tingl when
-0.13 tired from
-0.13 to _ when
-0.13 tomorrow _ the
-0.13 tylenol _ my
-0.13 up _ nose
-0.13 up hes
-0.13 was _ before
-0.13 week _ better
-0.13 week what
-0.13 what a
-0.13 when _ rain
-0.13 when hungry
-0.13 when it
-0.13 when she
-0.13 where _ is
-0.13 where she
-0.13 wont answer
-0.14 # _ monday
-0.14 -#11+
-0.14 -and -no
-0.14 -fall
-0.14 -pain -no
-0.14 <about
-0.14 <ago and
-0.14 <attack <in
-0.14 <faint <once
-0.14 <grandmother
-0.14 <my <grandmother
-0.14 <my _ <was
-0.14 <year _ <i
-0.14 =alcohol =vomit_few
-0.14 =belly_hit =swelling
-0.14 =belly_surgery_recent =gallbladder
-0.14 =bite_bad =cough
-0.14 =bite_bad =refuses
-0.14 =burn_any =eye_area
-0.14 =burn_severity =inconsolable
-0.14 =burn_severity =itching
-0.14 =chest_any =muscle_strain_word
-0.14 =chest_injury_or_ache =muscle_strain_word
-0.14 =chest_injury_or_ache =muscle_tear
-0.14 =chest_lasting =stomach_burn
-0.14 =chest_lasting =vaccine_said
-0.14 =chest_pain =muscle_strain_word
-0.14 =choking =cough
-0.14 =clot_risk =gallbladder
-0.14 =cold_only =cough
-0.14 =cold_only =eye_hit_bad
-0.14 =cut_by_accident =eye_hit_bad
-0.14 =days_many =every_day
-0.14 =dizzy =hearing
-0.14 =dizzy =vomiting_constantly
-0.14 =feels_sleepy =tired
-0.14 =fever =refuses
-0.14 =gallbladder =injection_joint
-0.14 =gallbladder =recent_surgery
-0.14 =getting_worse =scratched
-0.14 =hours_pain =new_medicine
-0.14 =hours_pain =vaccine_said
-0.14 =leg_swelling_one =limb_injury
-0.14 =muscle_strain_word =trunk_pain
-0.14 =radiates_leg
-0.14 =raynaud_usual =toes_cold
-0.14 =refuses =swelling
-0.14 =spine_injury
-0.14 ?an
-0.14 ?get
-0.14 ?is ?an
-0.14 ?mean
-0.14 ?what _ ?an
-0.14 ^ _ -bleed
-0.14 ^ _ <grandmother
-0.14 ^ _ <had
-0.14 ^ _ <son
-0.14 ^ _ morn
-0.14 ^ _ murmur
-0.14 ^ _ tooth
-0.14 ^ before
-0.14 ^ gas
-0.14 a _ heartburn
-0.14 a _ stiff
-0.14 a normal
-0.14 a toilet
-0.14 after soda
-0.14 after tomorrow
-0.14 all _ pill
-0.14 along _ has
-0.14 alway have
-0.14 and #
-0.14 and _ still
-0.14 arm _ the
-0.14 ate a
-0.14 back at
-0.14 before _ tomorrow
-0.14 bit _ blood
-0.14 bit stiff
-0.14 breath _ when
-0.14 can _ check
-0.14 can _ eat
-0.14 can _ it
-0.14 can _ move
-0.14 cheer
-0.14 cold _ winter
-0.14 cold in
-0.14 corner
-0.14 cough _ my
-0.14 cough since
-0.14 cramp _ #
-0.14 d
-0.14 day _ tomorrow
-0.14 day for
-0.14 diarrhea _ #
-0.14 do babi
-0.14 dry _ on
-0.14 eye burn
-0.14 fast before
-0.14 feel _ i
-0.14 feel tired
-0.14 fine no
-0.14 first monday
-0.14 for _ my
-0.14 for five
-0.14 from _ screen
-0.14 from cheer
-0.14 gallbladder surgery
-0.14 glucose test
-0.14 going _ for
-0.14 good now
-0.14 got her
-0.14 had his
-0.14 he _ on
-0.14 healthy
-0.14 hear the
-0.14 heat
-0.14 heavier
-0.14 heavier _ usual
-0.14 heavier than
-0.14 her _ but
-0.14 hip is
-0.14 his _ on
-0.14 i _ cold
-0.14 i give
-0.14 ibuprofen _ a
-0.14 in _ arm
-0.14 is _ glucose
-0.14 it _ bleed
-0.14 it start
-0.14 its _ again
-0.14 little heartburn
-0.14 mom has
-0.14 monday _ december
-0.14 monday morn
-0.14 move _ visit
-0.14 my after
-0.14 my due
-0.14 my visit
-0.14 next _ in
-0.14 no _ -and
-0.14 nurse _ my
-0.14 of _ since
-0.14 of cough
-0.14 of next
-0.14 old _ is
-0.14 on
-0.14 on stair
-0.14 one _ a
-0.14 pain for
-0.14 pass _ for
-0.14 physical for
-0.14 pregnant _ a
-0.14 rash _ fever
-0.14 referral
-0.14 regular
-0.14 roll _ ankle
-0.14 scooter
-0.14 see fine
-0.14 shaky when
-0.14 soda
-0.14 sometime next
-0.14 the _ rd
-0.14 the antibiotic
-0.14 the corner
-0.14 tomorrow _ #
-0.14 week _ my
-0.14 when _ babi
-0.14 when do
-0.14 with _ for
-0.14 with _ nail
-0.14 work _ the
-0.15 #11+ _ #11+
-0.15 -spot
-0.15 <a _ <attack
-0.15 <heart <attack
-0.15 <i _ <test
-0.15 <is
-0.15 <year _ and
-0.15 =allergen =belly_pain
-0.15 =allergen =choking_passed
-0.15 =allergen =trunk_pain
-0.15 =asthma
-0.15 =back_pain =kidney_stone
-0.15 =back_pain =pregnant
-0.15 =belly_hard =burn_severity
-0.15 =bite_bad =muscle_tear
-0.15 =bleeding_any =constipation
-0.15 =blood_streak =vomiting
-0.15 =burn_severity =nail_word
-0.15 =constipation =cut_by_accident
-0.15 =constipation =eye_hit_bad
-0.15 =constipation =no_gas
-0.15 =constipation =rectal_blood
-0.15 =constipation =stool_blood
-0.15 =cut_by_accident
-0.15 =ear_wax =rigors
-0.15 =elderly =muscle_strain_word
-0.15 =elderly =sight_for_years
-0.15 =fall_hard =thrown_off
-0.15 =fever =nausea
-0.15 =fever =tired
-0.15 =inconsolable =low_mood
-0.15 =inconsolable =severe_pain
-0.15 =itchy_local =sting
-0.15 =leg_swelling_one =spreading
-0.15 =long_bleed =severe_pain
-0.15 =low_mood =postpartum
-0.15 =low_mood =severe_pain
-0.15 =nodes =tonsils_out
-0.15 ?a _ ?in
-0.15 ?and
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
-0.15 ^ _ drain
-0.15 ^ _ friday
-0.15 ^ _ hot
-0.15 ^ _ teenager
-0.15 ^ _ wrist
-0.15 ^ boil
-0.15 ^ chang
-0.15 ^ foot
-0.15 ^ hi
-0.15 ^ nervou
-0.15 ^ pump
-0.15 ^ saturday
-0.15 a _ to
-0.15 a deep
-0.15 a dentist
-0.15 after _ food
-0.15 after _ no
-0.15 air i
-0.15 allergic _ cat
-0.15 and _ around
-0.15 and _ nose
-0.15 and _ side
-0.15 ankl _ a
-0.15 any time
-0.15 are _ #
-0.15 are _ me
-0.15 arm from
-0.15 ask about
-0.15 at ten
-0.15 basical
-0.15 basical _ roommate
-0.15 basical my
-0.15 bled _ i
-0.15 bled when
-0.15 bruis _ i
-0.15 can _ help
-0.15 cant _ cry
-0.15 cant do
-0.15 college
-0.15 constipat _ three
-0.15 crie _ i
-0.15 crie when
-0.15 day now
-0.15 dnr
-0.15 far away
-0.15 feel _ work
-0.15 feet
-0.15 fever _ two
-0.15 foot while
-0.15 for _ headache
-0.15 for a
-0.15 for month
-0.15 from _ chair
-0.15 from laugh
-0.15 glas _ wine
-0.15 glass thing
-0.15 got _ my
-0.15 had knee
-0.15 hand shake
-0.15 headache _ fever
-0.15 heart pound
-0.15 hi _ basical
-0.15 hi so
-0.15 how _ doe
-0.15 hurt _ i
-0.15 i _ alcohol
-0.15 i _ gas
-0.15 i _ ibuprofen
-0.15 in june
-0.15 is _ bad
-0.15 it
-0.15 june
-0.15 late _ that
-0.15 license
-0.15 long _ a
-0.15 long doe
-0.15 me _ my
-0.15 mild stomach
-0.15 mole
-0.15 much _ i
-0.15 my _ back
-0.15 my _ medicine
-0.15 my teenager
-0.15 nausea _ diarrhea
-0.15 nervou about
-0.15 next _ what
-0.15 next checkup
-0.15 number for
-0.15 of wine
-0.15 on _ nose
-0.15 or _ for
-0.15 or sunday
-0.15 pain _ back
-0.15 panic
-0.15 panic attack
-0.15 period cramp
-0.15 pill _ me
-0.15 pregnant _ have
-0.15 puffy
-0.15 saturday _ sunday
-0.15 saturday or
-0.15 sex
-0.15 since i
-0.15 sit _ it
-0.15 so basical
-0.15 son bump
-0.15 start _ a
-0.15 stiff _ morn
-0.15 stiff thi
-0.15 stitch _ my
-0.15 stool _ after
-0.15 take #
-0.15 take _ for
-0.15 tampon
-0.15 tear
-0.15 the _ checkup
-0.15 the _ tomorrow
-0.15 the number
-0.15 thi is
-0.15 thi morn
-0.15 throw _ a
-0.15 thur #
-0.15 to cat
-0.15 to fly
-0.15 today im
-0.15 toddler throw
-0.15 toe
-0.15 toe _ the
-0.15 tuesday _ i
-0.15 tuesday can
-0.15 tummy is
-0.15 tv _ fine
-0.15 tv its
-0.15 twitch _ im
-0.15 twitch when
-0.15 vomit diarrhea
-0.15 watch _ its
-0.15 what _ is
-0.15 what vaccin
-0.15 wife has
-0.15 with _ in
-0.15 with her
-0.15 yesterday _ i
-0.16 # at
-0.16 #11+ _ nausea
-0.16 -fine
-0.16 -leg
-0.16 -of -breath
-0.16 -shortnes
-0.16 -shortnes -of
-0.16 -shortnes _ -breath
-0.16 <an
-0.16 <be
-0.16 <gallbladder
-0.16 <i <used
-0.16 <my <fami
-0.16 <run _ <my
-0.16 =asthma_mild
-0.16 =bite_bad =dentist
-0.16 =bite_bad =heat_exposure
-0.16 =bleeding_any =deep_cut
-0.16 =blood_streak =burn_any
-0.16 =blood_streak =cut_by_accident
-0.16 =burn_severity =discharge
-0.16 =burn_severity =rash
-0.16 =burn_severity =tooth_bad
-0.16 =calf =hip_hurts
-0.16 =car_crash =hours_pain
-0.16 =cast_tight =during_exercise
-0.16 =chest_lasting =dentist
-0.16 =chest_lasting =possible_fracture
-0.16 =chest_lasting =vomiting_constantly
-0.16 =choking_passed =fall_any
-0.16 =cold_only =phlegm
-0.16 =contact_lens =eye_area
-0.16 =cramps =diarrhea
-0.16 =cramps =fever
-0.16 =days_many =fall_any
-0.16 =diabetes =squeezing_word
-0.16 =discharge =itching
-0.16 =discharge =vaginal_bleeding
-0.16 =during_exercise =possible_fracture
-0.16 =ear_wax =pain_any
-0.16 =hours_pain =raynaud_usual
-0.16 =itching =leaking
-0.16 =leaking =vaginal_bleeding
-0.16 =numb_any =wakes
-0.16 =pain_any =throat_sore
-0.16 =period_usual
-0.16 =period_usual =vaginal_bleeding
-0.16 =phlegm =sinus_long
-0.16 =pregnant =stomach_burn
-0.16 =refuses =short_breath
-0.16 ?heart
-0.16 ^ _ <used
-0.16 ^ _ cousin
-0.16 ^ _ drown
-0.16 ^ _ give
-0.16 ^ _ little
-0.16 ^ _ pain
-0.16 ^ bf
-0.16 ^ bump
-0.16 ^ neck
-0.16 ^ shaky
-0.16 ^ stuffy
-0.16 ^ thyroid
-0.16 ^ tiny
-0.16 a _ can
-0.16 a coin
-0.16 a ladder
-0.16 a swollen
-0.16 after _ every
-0.16 after _ in
-0.16 and _ #99+
-0.16 and _ ache
-0.16 and _ bend
-0.16 and it
-0.16 ankl
-0.16 bag of
-0.16 baseball
-0.16 bed for
-0.16 bf
-0.16 blister in
-0.16 but its
-0.16 calf _ tight
-0.16 can _ use
-0.16 can the
-0.16 cant _ on
-0.16 clas
-0.16 coin
-0.16 cousin
-0.16 cut _ heal
-0.16 dec _ th
-0.16 dizzy _ a
-0.16 dizzy _ boat
-0.16 dizzy when
-0.16 down _ the
-0.16 eczema
-0.16 eye are
-0.16 eyelid _ a
-0.16 fine just
-0.16 first _ of
-0.16 first aid
-0.16 fly at
-0.16 for _ day
-0.16 for two
-0.16 forgot my
-0.16 from #
-0.16 from _ to
-0.16 glucose
-0.16 grandmother
-0.16 green snot
-0.16 had _ before
-0.16 he keep
-0.16 headache after
-0.16 how _ water
-0.16 hurt _ bit
-0.16 i _ down
-0.16 i _ fine
-0.16 i _ food
-0.16 i _ if
-0.16 i _ one
-0.16 i start
-0.16 i work
-0.16 in law
-0.16 inhaler work
-0.16 is heal
-0.16 itch _ white
-0.16 know my
-0.16 lab
-0.16 last _ all
-0.16 law
-0.16 monday _ #11+
-0.16 monkey
-0.16 monkey bar
-0.16 mother has
-0.16 much water
-0.16 my _ bump
-0.16 my cousin
-0.16 my test
-0.16 nail
-0.16 need _ batteri
-0.16 need _ new
-0.16 new _ prescription
-0.16 normal to
-0.16 now just
-0.16 nurse _ it
-0.16 of _ can
-0.16 of insulin
-0.16 on _ shoulder
-0.16 on a
-0.16 on boat
-0.16 or _ on
-0.16 otherwise fine
-0.16 play soccer
-0.16 pressure _ high
-0.16 purple _ on
-0.16 quarter to
-0.16 refill of
-0.16 reschedule my
-0.16 sat
-0.16 shav cut
-0.16 should _ drink
-0.16 skin _ my
-0.16 snot
-0.16 son _ off
-0.16 son fell
-0.16 spider
-0.16 swallow my
-0.16 test result
-0.16 the _ hurt
-0.16 the _ vaccine
-0.16 the spot
-0.16 thyroid
-0.16 to have
-0.16 toddler fell
-0.16 typ
-0.16 up im
-0.16 vaginal _ and
-0.16 vaginal itch
-0.16 water _ i
-0.16 water should
-0.16 watery
-0.16 we have
-0.16 week all
-0.16 what _ number
-0.16 when _ skip
-0.16 wind _ the
-0.16 winter for
-0.16 work _ and
-0.16 writ
-0.16 year
-0.17 # _ has
-0.17 #11+ pm
-0.17 #99+ _ #
-0.17 #99+ before
-0.17 <# <year
-0.17 <died <of
-0.17 <do <i
-0.17 <do _ <need
-0.17 <fami _ <i
-0.17 <had _ <stroke
-0.17 <i <get
-0.17 <i <need
-0.17 <my _ <died
-0.17 <stroke _ <year
-0.17 <up
-0.17 =a_lot =days_many
-0.17 =belly_pain =burn_severity
-0.17 =belly_word =diarrhea
-0.17 =chest_any =during_exercise
-0.17 =chest_injury_or_ache =cough
-0.17 =cold_only =pain_any
-0.17 =constipation =three_days
-0.17 =cough =tired
-0.17 =days_many =tooth_pulled
-0.17 =dentist =tooth
-0.17 =every_day =head_danger
-0.17 =fall_any =possible_fracture
-0.17 =fever =throat_sore
-0.17 =hand_infection
-0.17 =hand_infection =possible_fracture
-0.17 =hand_infection =swelling
-0.17 =itchy_local =pain_any
-0.17 =no_injury =racing_heart
-0.17 =nodes =swelling_throat
-0.17 =nodes =throat_tight
-0.17 =nodes =tired
-0.17 =pain_any =three_days
-0.17 =scratched =sting
-0.17 =sting =wound
-0.17 =strep_like =tired
-0.17 =throat_sore =tired
-0.17 ?for ?a
-0.17 ^ #99+
-0.17 ^ _ cell
-0.17 ^ _ free
-0.17 ^ _ gum
-0.17 ^ _ infant
-0.17 ^ _ not
-0.17 ^ _ on
-0.17 ^ _ pound
-0.17 ^ _ she
-0.17 ^ _ test
-0.17 ^ could
-0.17 ^ keep
-0.17 ^ nail
-0.17 ^ shampoo
-0.17 ^ sickle
-0.17 ^ since
-0.17 a _ breath
-0.17 a _ haha
-0.17 a _ hurt
-0.17 a _ test
-0.17 a week
-0.17 after dairy
-0.17 after spicy
-0.17 after star
-0.17 after swimm
-0.17 airbag
-0.17 all _ now
-0.17 and _ tired
-0.17 and _ walk
-0.17 and have
-0.17 and nauseou
-0.17 ankle and
-0.17 are your
-0.17 arm feel
-0.17 at #11+
-0.17 at _ screen
-0.17 baby hasnt
-0.17 ball
-0.17 before _ period
-0.17 before christma
-0.17 birth
-0.17 bit _ when
-0.17 body
-0.17 bother
-0.17 breath feel
-0.17 can _ drink
-0.17 can _ talk
-0.17 cant _ out
-0.17 com in
-0.17 come _ tomorrow
-0.17 cramp _ my
-0.17 cream _ dry
-0.17 cream for
-0.17 cros legg
-0.17 cut is
-0.17 day _ the
-0.17 drink _ and
-0.17 dry and
-0.17 dry hand
-0.17 feel _ late
-0.17 fever _ five
-0.17 finger _ swollen
-0.17 for _ hand
-0.17 for dry
-0.17 for eat
-0.17 for the
-0.17 fri
-0.17 from _ door
-0.17 get red
-0.17 girl sudden
-0.17 had it
-0.17 half
-0.17 hand _ for
-0.17 hand cream
-0.17 have been
-0.17 headache _ star
-0.17 hear test
-0.17 hurt _ little
-0.17 hurt in
-0.17 i _ heartburn
-0.17 i almost
-0.17 i bled
-0.17 im _ eat
-0.17 im for
-0.17 in december
-0.17 is green
-0.17 it _ two
-0.17 it burn
-0.17 it for
-0.17 jaw _ when
-0.17 last _ of
-0.17 legg
-0.17 light bother
-0.17 lip _ swollen
-0.17 little red
-0.17 lost
-0.17 mild _ on
-0.17 mild cramp
-0.17 my _ work
-0.17 my coworker
-0.17 my infant
-0.17 nausea
-0.17 next available
-0.17 old _ every
-0.17 on _ chin
-0.17 on _ day
-0.17 onion _ stopp
-0.17 onion it
-0.17 out tomorrow
-0.17 past _ on
-0.17 pretty
-0.17 red when
-0.17 right _ is
-0.17 shot do
-0.17 sleep _ the
-0.17 son want
-0.17 spacer
-0.17 squat
-0.17 star _ the
-0.17 star at
-0.17 stitch _ out
-0.17 stitch come
-0.17 stomach _ after
-0.17 surgery _ is
-0.17 thank
-0.17 the flight
-0.17 thi month
-0.17 time _ #
-0.17 tip
-0.17 to _ about
-0.17 took two
-0.17 up since
-0.17 vaccin _ i
-0.17 vaccin do
-0.17 want _ hear
-0.17 week _ birth
-0.17 week _ can
-0.17 went to
-0.17 what _ your
-0.17 what are
-0.17 wind on
-0.17 work in
-0.17 yesterday
-0.17 yo _ a
-0.18 # _ like
-0.18 #11+ _ morn
-0.18 #11+ _ when
-0.18 #11+ thi
-0.18 -any
-0.18 -hurt -myself
-0.18 -later
-0.18 -later -than
-0.18 -myself
-0.18 -than
-0.18 <after
-0.18 <and <it
-0.18 <test
-0.18 =a_lot =new_medicine
-0.18 =alcohol =cough
-0.18 =allergen
-0.18 =allergen =pees_lot
-0.18 =asthma =chest_lasting
-0.18 =asthma =hours_pain
-0.18 =at_rest =copd
-0.18 =blister_any =nail_word
-0.18 =blister_word =nail_word
-0.18 =blood_streak =itching
-0.18 =blood_streak =itchy_only
-0.18 =blood_streak =throat_sore
-0.18 =calf =flank_pain
-0.18 =calf =spreading
-0.18 =chest_lasting =copd
-0.18 =chest_lasting =muscle_strain_word
-0.18 =chest_lasting =vomit_few
-0.18 =cold_only =many_days
-0.18 =cold_only =sinus_long
-0.18 =cough =pain_any
-0.18 =days_many =eye_area
-0.18 =eye_area =tired
-0.18 =eye_hit_bad =irregular_heart
-0.18 =head_danger =inconsolable
-0.18 =head_injury =hernia_stuck
-0.18 =hit_hard =thrown_off
-0.18 =injection_joint
-0.18 =injection_joint =recent_surgery
-0.18 =new_medicine =pees_lot
-0.18 =pain_any =wakes
-0.18 =possible_fracture =weak_any
-0.18 =ringing_ears
-0.18 =smoker
-0.18 =strep_like =swelling_throat
-0.18 =tropical
-0.18 =tropical =tropics
-0.18 ?can ?i
-0.18 ?do _ ?know
-0.18 ?how ?can
-0.18 ?know _ ?my
-0.18 ?labor
-0.18 ?sign _ ?a
-0.18 ^ _ -later
-0.18 ^ _ <was
-0.18 ^ _ appointment
-0.18 ^ _ at
-0.18 ^ _ birth
-0.18 ^ _ had
-0.18 ^ _ malaria
-0.18 ^ _ rib
-0.18 ^ _ throat
-0.18 ^ both
-0.18 ^ bruise
-0.18 ^ burn
-0.18 ^ hand
-0.18 ^ just
-0.18 ^ quarter
-0.18 ^ vasectomy
-0.18 a _ look
-0.18 a checkup
-0.18 a pain
-0.18 a tia
-0.18 ache _ mov
-0.18 after _ all
-0.18 after stand
-0.18 all _ at
-0.18 allergic to
-0.18 almost
-0.18 an erection
-0.18 and _ for
-0.18 and _ talk
-0.18 and _ together
-0.18 and ibuprofen
-0.18 and keep
-0.18 are _ common
-0.18 are itchy
-0.18 bag
-0.18 bit _ since
-0.18 boy
-0.18 breath when
-0.18 bug
-0.18 bump _ fine
-0.18 bump feel
-0.18 check in
-0.18 chest _ on
-0.18 chicken
-0.18 cold water
-0.18 couple _ day
-0.18 day _ work
-0.18 day from
-0.18 dizzy _ i
-0.18 dog _ its
-0.18 drink water
-0.18 drop
-0.18 ear _ plugg
-0.18 ear pop
-0.18 eve morn
-0.18 eye _ itchy
-0.18 eye _ my
-0.18 feel _ otherwise
-0.18 feel plugg
-0.18 fever _ yesterday
-0.18 finger _ cold
-0.18 for _ dog
-0.18 get out
-0.18 glass _ me
-0.18 grandfather
-0.18 had _ replacement
-0.18 has _ eye
-0.18 headache for
-0.18 hole
-0.18 hurt _ garden
-0.18 husband _ a
-0.18 i _ over
-0.18 i clean
-0.18 i exercise
-0.18 i last
-0.18 i move
-0.18 i worry
-0.18 ibuprofen together
-0.18 insurance cover
-0.18 is _ low
-0.18 is malaria
-0.18 itchy _ from
-0.18 juice
-0.18 just _ the
-0.18 kid swallow
-0.18 knee _ #
-0.18 knee _ when
-0.18 last friday
-0.18 little _ no
-0.18 little when
-0.18 long is
-0.18 lot at
-0.18 lot since
-0.18 malaria
-0.18 monday _ #
-0.18 month _ roll
-0.18 mov to
-0.18 much _ should
-0.18 my _ broke
-0.18 my _ cut
-0.18 my cheek
-0.18 my finger
-0.18 my pillow
-0.18 my son
-0.18 no -later
-0.18 no -trouble
-0.18 no _ -breath
-0.18 no _ -than
-0.18 noon tomorrow
-0.18 of day
-0.18 old roll
-0.18 on _ thumb
-0.18 on coffee
-0.18 pain _ up
-0.18 plugg
-0.18 red _ on
-0.18 replacement #
-0.18 roll my
-0.18 runn a
-0.18 same time
-0.18 schedul
-0.18 send
-0.18 shingl
-0.18 should _ worry
-0.18 shower
-0.18 skip _ i
-0.18 skip when
-0.18 small _ feel
-0.18 small red
-0.18 smoke detector
-0.18 sock
-0.18 stand _ day
-0.18 stand all
-0.18 start _ water
-0.18 start the
-0.18 stroke _ i
-0.18 surgery is
-0.18 th of
-0.18 the _ detector
-0.18 the _ friday
-0.18 the _ small
-0.18 the _ when
-0.18 the smoke
-0.18 thing _ blurry
-0.18 thing are
-0.18 tia
-0.18 time _ day
-0.18 to quit
-0.18 toe hurt
-0.18 together
-0.18 tongue _ coffee
-0.18 too fast
-0.18 tooth is
-0.18 tylenol and
-0.18 up _ fast
-0.18 vasectomy
-0.18 vasectomy appointment
-0.18 vitamin d
-0.18 week _ next
-0.18 weird _ my
-0.18 went down
-0.18 who _ i
-0.18 wont _ cry
-0.18 wont bend
-0.18 worry
-0.19 # in
-0.19 # p
-0.19 -ear
-0.19 <# <week
-0.19 <bender
-0.19 <bender <last
-0.19 <fender
-0.19 <fender <bender
-0.19 <fender _ <last
-0.19 <it <was
-0.19 <iud
-0.19 <should
-0.19 <should <i
-0.19 <was <#11+
-0.19 =allergen =aura_usual
-0.19 =allergen =headache
-0.19 =allergen =hours_pain
-0.19 =allergen =itchy_local
-0.19 =allergen =seizure_usual
-0.19 =allergen =shingles
-0.19 =allergen =stomach_burn
-0.19 =aura_usual =child_got_pills
-0.19 =belly_pain =ulcer_nsaid
-0.19 =belly_pain =wakes
-0.19 =belly_surgery_recent =hernia_word
-0.19 =belly_word =itching
-0.19 =belly_word =itchy_only
-0.19 =belly_word =wakes
-0.19 =chest_lasting =shingles
-0.19 =child_got_pills =seizure_usual
-0.19 =cramps =ulcer_nsaid
-0.19 =diarrhea =nausea
-0.19 =diarrhea =three_days
-0.19 =during_exercise =muscle_strain_word
-0.19 =hernia_stuck =no_gas
-0.19 =hernia_word =injection_joint
-0.19 =hernia_word =recent_surgery
-0.19 =hours_pain =shingles
-0.19 =itching =limb_injury
-0.19 =itching =recent_surgery
-0.19 =itchy_only =limb_injury
-0.19 =itchy_only =recent_surgery
-0.19 =limb_cold_pale =raynaud_usual
-0.19 =low_mood =panic_known
-0.19 =nail_word =pain_any
-0.19 =nausea =vomiting
-0.19 =recent_infection =three_days
-0.19 =shingles =vaccine_said
-0.19 =stomach_burn
-0.19 =stomach_burn =ulcer_nsaid
-0.19 =strep_like =throat_sore
-0.19 =trunk_pain =ulcer_nsaid
-0.19 =trunk_pain =wakes
-0.19 =ulcer_nsaid =wakes
-0.19 ?are ?the
-0.19 ?cause ?chest
-0.19 ?cause _ ?pain
-0.19 ?clot
-0.19 ?stres _ ?chest
-0.19 ?therapist
-0.19 ?what _ ?the
-0.19 ^ <fender
-0.19 ^ _ <bender
-0.19 ^ _ <to
-0.19 ^ _ foot
-0.19 ^ _ last
-0.19 ^ _ leak
-0.19 ^ _ ligament
-0.19 ^ _ thur
-0.19 ^ _ yesterday
-0.19 ^ green
-0.19 ^ make
-0.19 ^ mom
-0.19 ^ purple
-0.19 ^ runny
-0.19 ^ shav
-0.19 a _ but
-0.19 a _ for
-0.19 a _ thi
-0.19 a one
-0.19 again
-0.19 and _ dont
-0.19 and fine
-0.19 at home
-0.19 back ache
-0.19 be _ about
-0.19 be worri
-0.19 between a
-0.19 both side
-0.19 can _ fly
-0.19 can _ refill
-0.19 can eat
-0.19 cat scratch
-0.19 chat
-0.19 cold hand
-0.19 contagiou
-0.19 day _ week
-0.19 day at
-0.19 difference _ a
-0.19 difference between
-0.19 do #
-0.19 do _ my
-0.19 doctor told
-0.19 double dose
-0.19 drink _ water
-0.19 fall out
-0.19 feel _ of
-0.19 flight
-0.19 foot when
-0.19 for _ month
-0.19 from monday
-0.19 hand in
-0.19 have mild
-0.19 headache _ work
-0.19 hes _ now
-0.19 how many
-0.19 hurt _ out
-0.19 husband _ diabetic
-0.19 i _ eat
-0.19 i burp
-0.19 i fly
-0.19 i put
-0.19 im _ now
-0.19 im diabetic
-0.19 in _ shoe
-0.19 in _ toddler
-0.19 is _ #11+
-0.19 is _ fine
-0.19 jogg
-0.19 just _ up
-0.19 ligament
-0.19 long day
-0.19 me about
-0.19 mild _ throat
-0.19 mild sore
-0.19 mine
-0.19 more
-0.19 my _ on
-0.19 my _ quit
-0.19 my _ sleep
-0.19 my _ surgery
-0.19 my poop
-0.19 my shin
-0.19 my skin
-0.19 nausea vomit
-0.19 need _ note
-0.19 need more
-0.19 nervou _ my
-0.19 night at
-0.19 no _ -in
-0.19 no _ -today
-0.19 noon _ weekend
-0.19 nose _ and
-0.19 note _ work
-0.19 on weekend
-0.19 one _ old
-0.19 one year
-0.19 over _ bed
-0.19 p
-0.19 pop
-0.19 rash on
-0.19 scrape
-0.19 see _ nurse
-0.19 shin at
-0.19 shingl vaccine
-0.19 shoulder a
-0.19 small _ on
-0.19 small hernia
-0.19 soccer
-0.19 sore on
-0.19 steak
-0.19 sting on
-0.19 surgery
-0.19 take _ pill
-0.19 teen sleep
-0.19 th at
-0.19 the _ between
-0.19 the _ by
-0.19 the _ dose
-0.19 the _ time
-0.19 the back
-0.19 the clinic
-0.19 therapist
-0.19 vitamin with
-0.19 wake _ at
-0.19 water and
-0.19 week _ monday
-0.19 week can
-0.19 what _ difference
-0.19 where can
-0.19 with _ cough
-0.19 wrong chat
-0.19 yo _ painful
-0.19 you _ the
-0.2 # _ over
-0.2 #11+ h
-0.2 -blister
-0.2 -chest
-0.2 -chest -pain
-0.2 -trouble -breath
-0.2 <ago <and
-0.2 <fine
-0.2 <grandma <pass
-0.2 <grandma _ <away
-0.2 <i <faint
-0.2 <my <son
-0.2 <pass <away
-0.2 <son
-0.2 <year _ <and
-0.2 =a_lot =chemical_word
-0.2 =a_lot =flu_bad
-0.2 =aura_usual =bleeding_any
-0.2 =aura_usual =vaginal_bleeding
-0.2 =back_pain =calf
-0.2 =belly_hit =limb_injury
-0.2 =belly_pain =cramps
-0.2 =belly_word =cramps
-0.2 =blood_streak =hours_pain
-0.2 =blood_streak =wound
-0.2 =bluish =raynaud_usual
-0.2 =bp_medicine =means_mentioned
-0.2 =burn_severity =itchy_only
-0.2 =days_many =getting_worse
-0.2 =days_many =vomiting
-0.2 =days_many =weight_loss
-0.2 =diarrhea =head_danger
-0.2 =discharge
-0.2 =eye_hit_bad =wakes
-0.2 =eye_red =itching
-0.2 =eye_red =itchy_only
-0.2 =fall_any =limb_injury
-0.2 =fight_blow =possible_fracture
-0.2 =getting_worse =trunk_pain
-0.2 =head_danger =nausea
-0.2 =hit_hard =hours_pain
-0.2 =hours_pain =swelling_lips
-0.2 =hours_pain =throat_sore
-0.2 =hypertension =means_mentioned
-0.2 =morning_sickness
-0.2 =nausea
-0.2 =pain_any =strep_like
-0.2 =pregnant =tired
-0.2 ?a ?fever
-0.2 ?are ?sign
-0.2 ?are _ ?of
-0.2 ?fever
-0.2 ?if ?my
-0.2 ?it
-0.2 ?my
-0.2 ?what _ ?sign
-0.2 ^ _ -chest
-0.2 ^ _ <pass
-0.2 ^ _ bloat
-0.2 ^ _ len
-0.2 ^ _ voice
-0.2 ^ allergy
-0.2 ^ early
-0.2 ^ gave
-0.2 ^ hip
-0.2 a _ back
-0.2 a _ blood
-0.2 a _ infection
-0.2 a _ queasy
-0.2 a crayon
-0.2 a fortnight
-0.2 a small
-0.2 a toy
-0.2 after _ antibiotic
-0.2 after _ spinach
-0.2 after birth
-0.2 all my
-0.2 and _ a
-0.2 and _ great
-0.2 and itchy
-0.2 and stuffy
-0.2 annoy me
-0.2 are tight
-0.2 arm _ weak
-0.2 at _ h
-0.2 bee _ on
-0.2 bleach safe
-0.2 bled _ little
-0.2 bled a
-0.2 bleed _ little
-0.2 blood _ log
-0.2 boat
-0.2 bp _ over
-0.2 broke _ in
-0.2 broke out
-0.2 calv
-0.2 calv _ sore
-0.2 calv are
-0.2 check appointment
-0.2 chopp onion
-0.2 constipation
-0.2 contact len
-0.2 dec #
-0.2 dizzy for
-0.2 drink _ night
-0.2 drink last
-0.2 dry _ in
-0.2 ear
-0.2 eat spinach
-0.2 every _ for
-0.2 feet _ a
-0.2 fever #99+
-0.2 finger chopp
-0.2 food down
-0.2 for work
-0.2 fortnight
-0.2 h
-0.2 hard on
-0.2 have _ headache
-0.2 he get
-0.2 her hand
-0.2 hip _ stiff
-0.2 hoarse _ the
-0.2 hot in
-0.2 i _ -slept
-0.2 i _ blood
-0.2 i _ walk
-0.2 i breath
-0.2 i leak
-0.2 im constipat
-0.2 im streak
-0.2 inhaler refill
-0.2 is _ good
-0.2 is _ next
-0.2 is _ over
-0.2 its swollen
-0.2 keep _ when
-0.2 keep food
-0.2 knee _ swollen
-0.2 land
-0.2 last _ hour
-0.2 leg shav
-0.2 len
-0.2 little blood
-0.2 look good
-0.2 low _ pain
-0.2 morn sicknes
-0.2 mother _ law
-0.2 mother in
-0.2 my _ chopp
-0.2 my _ haha
-0.2 my _ shav
-0.2 my calf
-0.2 my mother
-0.2 my palm
-0.2 my side
-0.2 neck _ from
-0.2 new one
-0.2 newborn _ yellow
-0.2 no -blister
-0.2 no -chest
-0.2 nurse
-0.2 of _ neck
-0.2 of december
-0.2 off when
-0.2 older
-0.2 on _ lip
-0.2 on _ one
-0.2 one _ no
-0.2 over _ a
-0.2 over _ holiday
-0.2 pain _ down
-0.2 pain _ fever
-0.2 pain _ two
-0.2 past _ tomorrow
-0.2 pee when
-0.2 plan to
-0.2 poop _ green
-0.2 potassium
-0.2 pound _ the
-0.2 pound over
-0.2 prescription expir
-0.2 shin _ the
-0.2 shin on
-0.2 since my
-0.2 sore _ the
-0.2 spinach
-0.2 stomach pain
-0.2 stop smok
-0.2 stuffy _ and
-0.2 the exam
-0.2 ther _ in
-0.2 to #99+
-0.2 to eat
-0.2 toilet lol
-0.2 tomorrow morn
-0.2 tooth hurt
-0.2 tv
-0.2 week _ january
-0.2 what shot
-0.2 when _ pres
-0.2 when _ sneeze
-0.2 where do
-0.2 which _ do
-0.2 work _ me
-0.2 would _ a
-0.21 # or
-0.21 # year
-0.21 #99+ over
-0.21 -bleed
-0.21 -dizzines
-0.21 <do
-0.21 <i _ <to
-0.21 <out <in
-0.21 <out _ <#99+
-0.21 =allergen =itching
-0.21 =allergen =limb_injury
-0.21 =baby =during_exercise
-0.21 =bite_bad =raynaud_usual
-0.21 =bleeding_any =cut_by_accident
-0.21 =chest_injury_or_ache =during_exercise
-0.21 =chest_lasting =constipation
-0.21 =clot_risk =ear_wax
-0.21 =cold_exposure =pain_any
-0.21 =cramps =vaginal_bleeding
-0.21 =crying_word =fever
-0.21 =dementia_known =eye_hit_bad
-0.21 =elderly =stroke_word
-0.21 =eye_area =many_days
-0.21 =eye_area =sinus_long
-0.21 =eye_hit_bad =muscle_strain_word
-0.21 =eye_hit_bad =raynaud_usual
-0.21 =flu_bad =hours_pain
-0.21 =jaw_arm_sweat =tooth
-0.21 =joint_hot =twisted
-0.21 =left_ribs =pain_any
-0.21 =leg_swelling_one =twisted
-0.21 =pees_lot
-0.21 =preterm_weeks =refuses
-0.21 =rash =throat_sore
-0.21 =refuses =stiff_neck
-0.21 =swelling =twisted
-0.21 =tia_resolved =vomit_few
-0.21 ?of ?a
-0.21 ^ _ appt
-0.21 ^ _ bled
-0.21 ^ _ constipat
-0.21 ^ _ jaw
-0.21 ^ _ lunch
-0.21 ^ _ peel
-0.21 ^ _ plan
-0.21 ^ _ scar
-0.21 ^ _ since
-0.21 ^ _ wait
-0.21 ^ burp
-0.21 ^ from
-0.21 ^ one
-0.21 ^ rash
-0.21 ^ stye
-0.21 a _ dizzy
-0.21 a _ flight
-0.21 a _ throat
-0.21 about the
-0.21 after _ at
-0.21 and _ better
-0.21 at _ movie
-0.21 before i
-0.21 before lunch
-0.21 bit sore
-0.21 blood _ pill
-0.21 bp is
-0.21 bypas
-0.21 chest discomfort
-0.21 chest lift
-0.21 coffee table
-0.21 cooki
-0.21 dangerou
-0.21 day _ -fever
-0.21 diarrhea twice
-0.21 diet tip
-0.21 discomfort
-0.21 discomfort _ and
-0.21 discomfort on
-0.21 disease
-0.21 every _ hour
-0.21 fast after
-0.21 feel _ after
-0.21 feet hurt
-0.21 fever for
-0.21 flutter a
-0.21 fly _ #11+
-0.21 for _ year
-0.21 for me
-0.21 gastric
-0.21 gastric bypas
-0.21 get dizzy
-0.21 give _ gas
-0.21 good for
-0.21 gun and
-0.21 hand _ the
-0.21 hand _ when
-0.21 has high
-0.21 have _ bruise
-0.21 have high
-0.21 he play
-0.21 heart was
-0.21 hes #
-0.21 his _ at
-0.21 hoarse from
-0.21 i _ dizzy
-0.21 i _ tylenol
-0.21 i _ weld
-0.21 i saw
-0.21 i smoke
-0.21 i wear
-0.21 if _ skip
-0.21 if i
-0.21 in _ rash
-0.21 is _ dangerou
-0.21 kick in
-0.21 little _ i
-0.21 lot _ i
-0.21 medicine
-0.21 my _ have
-0.21 no -bleed
-0.21 no _ -of
-0.21 notice
-0.21 notice my
-0.21 old _ a
-0.21 on pizza
-0.21 pill _ day
-0.21 pill _ today
-0.21 pop _ i
-0.21 pop when
-0.21 pressure pill
-0.21 rac _ is
-0.21 refill _ my
-0.21 screen _ day
-0.21 screen all
-0.21 session
-0.21 shake
-0.21 slept on
-0.21 son love
-0.21 stye on
-0.21 take tylenol
-0.21 ten to
-0.21 the coffee
-0.21 the first
-0.21 thi _ im
-0.21 to know
-0.21 toddler
-0.21 tomorrow at
-0.21 tongue _ pizza
-0.21 tripp
-0.21 was rac
-0.21 was weld
-0.21 wear
-0.21 wed
-0.21 weld
-0.21 wife say
-0.22 #11+ _ boy
-0.22 #99+ play
-0.22 -out
-0.22 <a _ <last
-0.22 <can <i
-0.22 <heart
-0.22 <in <my
-0.22 <need
-0.22 <once
-0.22 <to <have
-0.22 <used _ <have
-0.22 <when _ <was
-0.22 =a_lot =baby
-0.22 =a_lot =bruises_unexplained
-0.22 =a_lot =bruising
-0.22 =after_hard_exercise =pale_clammy
-0.22 =belly_hit =thrown_off
-0.22 =bite_bad =ear_wax
-0.22 =blood_streak =rectal_blood
-0.22 =blood_streak =stool_blood
-0.22 =bp_medicine =eye_hit_bad
-0.22 =bp_medicine =squeezing_word
-0.22 =bruises_unexplained
-0.22 =bruises_unexplained =bruising
-0.22 =burn_severity =low_mood
-0.22 =burn_severity =tired
-0.22 =burn_severity =upper_belly_pain
-0.22 =chemical_word =cut_by_accident
-0.22 =cold_only =squeezing_word
-0.22 =cut_by_accident =vaginal_bleeding
-0.22 =fall_any =thrown_off
-0.22 =flank_pain =left_ribs
-0.22 =headache =raynaud_usual
-0.22 =hours_pain =hypertension
-0.22 =itchy_local
-0.22 =left_ribs =trunk_pain
-0.22 =muscle_strain_word =stiff_neck
-0.22 ?chest
-0.22 ?chest ?pain
-0.22 ?pain
-0.22 ^ _ food
-0.22 ^ _ grandmother
-0.22 ^ _ lesson
-0.22 ^ _ saw
-0.22 ^ _ squeez
-0.22 ^ _ teen
-0.22 ^ _ under
-0.22 ^ _ usual
-0.22 ^ box
-0.22 ^ campfire
-0.22 ^ felt
-0.22 ^ lot
-0.22 a _ feed
-0.22 a _ small
-0.22 a sore
-0.22 after _ long
-0.22 amoxicillin
-0.22 are blurry
-0.22 ball and
-0.22 bloat after
-0.22 blood _ the
-0.22 box
-0.22 campfire _ made
-0.22 campfire smoke
-0.22 can _ drive
-0.22 can someone
-0.22 cant hear
-0.22 click _ i
-0.22 click when
-0.22 clogg
-0.22 clogg _ wax
-0.22 clogg with
-0.22 copd and
-0.22 cried
-0.22 cry
-0.22 december #11+
-0.22 didnt
-0.22 dot
-0.22 down _ leg
-0.22 drink wine
-0.22 ear _ clogg
-0.22 exercis
-0.22 eyelid twitch
-0.22 far
-0.22 fever _ for
-0.22 flight both
-0.22 from garden
-0.22 have _ stomach
-0.22 headache _ day
-0.22 heel
-0.22 help a
-0.22 how _ should
-0.22 how to
-0.22 i _ for
-0.22 i _ now
-0.22 i _ since
-0.22 i _ wine
-0.22 i had
-0.22 i pres
-0.22 i talk
-0.22 in january
-0.22 is _ i
-0.22 is _ just
-0.22 it _ hurt
-0.22 jaw click
-0.22 lesson
-0.22 long _ both
-0.22 lump on
-0.22 made _ eye
-0.22 mom _ a
-0.22 month
-0.22 morn stopp
-0.22 my _ gave
-0.22 my _ peel
-0.22 my _ water
-0.22 my grandmother
-0.22 my heel
-0.22 my teen
-0.22 my toe
-0.22 new year
-0.22 of needl
-0.22 on _ face
-0.22 on dialysi
-0.22 opening
-0.22 pack
-0.22 pee _ brown
-0.22 rash and
-0.22 record
-0.22 run a
-0.22 sensitive to
-0.22 skip breakfast
-0.22 sleep till
-0.22 sleepy _ lunch
-0.22 sleepy after
-0.22 smoke made
-0.22 sprain _ ankle
-0.22 stabb pain
-0.22 steak got
-0.22 stiff _ my
-0.22 stomach _ before
-0.22 stop _ and
-0.22 stubb toe
-0.22 sweaty after
-0.22 take _ and
-0.22 test is
-0.22 the _ car
-0.22 the _ paper
-0.22 thi _ stopp
-0.22 till noon
-0.22 to talk
-0.22 toddler has
-0.22 toilet paper
-0.22 tooth _ in
-0.22 tooth com
-0.22 tylenol for
-0.22 uti and
-0.22 week when
-0.22 which _ are
-0.22 wine _ dinner
-0.22 with _ runny
-0.22 with dinner
-0.22 with wax
-0.22 yo
-0.23 # _ is
-0.23 #11+ _ of
-0.23 #99+ #11+
-0.23 #99+ _ at
-0.23 -in -the
-0.23 <a <stroke
-0.23 <attack
-0.23 <check
-0.23 <fell
-0.23 <fell <last
-0.23 <fell _ <month
-0.23 <pass
-0.23 <stroke
-0.23 <two <year
-0.23 <was _ <year
-0.23 <when <i
-0.23 =a_lot =tired
-0.23 =alcohol =belly_word
-0.23 =allergen =itchy_only
-0.23 =belly_pain =getting_worse
-0.23 =belly_word =getting_worse
-0.23 =bleeding_any =days_many
-0.23 =blood_streak =ear_wax
-0.23 =blood_streak =short_breath
-0.23 =burn_severity =leaking
-0.23 =cant_sit_still
-0.23 =cant_sit_still =severe_pain
-0.23 =chest_lasting =nausea
-0.23 =cough =rigors
-0.23 =days_many =low_mood
-0.23 =dentist =pain_any
-0.23 =eye_area =raynaud_usual
-0.23 =fall_any =hours_pain
-0.23 =hip_hurts =hurts_move
-0.23 =hours_pain =muscle_strain_word
-0.23 =nail_word =scratched
-0.23 =possible_fracture
-0.23 =tooth
-0.23 ?i ?prevent
-0.23 ?i _ ?if
-0.23 ?know ?if
-0.23 ?prevent
-0.23 ^ _ -headache
-0.23 ^ _ anxiety
-0.23 ^ _ available
-0.23 ^ _ doctor
-0.23 ^ _ same
-0.23 ^ as
-0.23 ^ athlet
-0.23 ^ canker
-0.23 ^ dec
-0.23 ^ hoarse
-0.23 ^ shot
-0.23 ^ skin
-0.23 a _ yesterday
-0.23 a doctor
-0.23 after
-0.23 after _ coffe
-0.23 after feed
-0.23 allergi
-0.23 are safe
-0.23 arm _ a
-0.23 as _ as
-0.23 as possible
-0.23 at _ gym
-0.23 at _ small
-0.23 available
-0.23 baby move
-0.23 before exam
-0.23 between #
-0.23 boxe
-0.23 but _ -fever
-0.23 c is
-0.23 can a
-0.23 canker _ in
-0.23 coffe
-0.23 cold _ i
-0.23 cough with
-0.23 crie _ -tear
-0.23 crie _ night
-0.23 crie without
-0.23 cuff
-0.23 day no
-0.23 disease and
-0.23 dog died
-0.23 dont _ why
-0.23 drink fine
-0.23 drool a
-0.23 dry air
-0.23 explain
-0.23 eyelid
-0.23 feel bloat
-0.23 finger on
-0.23 free
-0.23 from _ cold
-0.23 get _ of
-0.23 go _ school
-0.23 has the
-0.23 have hemorrhoid
-0.23 he go
-0.23 i _ fish
-0.23 i _ hemorrhoid
-0.23 i _ high
-0.23 i near
-0.23 i roll
-0.23 is _ at
-0.23 just finish
-0.23 kid _ pink
-0.23 know why
-0.23 like _ when
-0.23 lot after
-0.23 mild _ after
-0.23 my _ click
-0.23 my _ itchy
-0.23 my _ test
-0.23 my _ tiny
-0.23 my knee
-0.23 need _ glass
-0.23 need _ reschedule
-0.23 of _ stroke
-0.23 of thi
-0.23 off _ scooter
-0.23 on _ eyelid
-0.23 on _ heel
-0.23 on _ skin
-0.23 on _ watch
-0.23 on friday
-0.23 once after
-0.23 over _ at
-0.23 painful _ in
-0.23 past nine
-0.23 peel _ sunburn
-0.23 peel after
-0.23 pinn
-0.23 possible
-0.23 pregnant _ it
-0.23 pres _ it
-0.23 recip for
-0.23 red hot
-0.23 rib _ from
-0.23 safe _ pregnancy
-0.23 should _ get
-0.23 skin on
-0.23 slight headache
-0.23 small pimple
-0.23 sneez all
-0.23 son is
-0.23 sore _ after
-0.23 sore arm
-0.23 stiff _ sleep
-0.23 store
-0.23 take _ metformin
-0.23 the weekend
-0.23 to _ new
-0.23 to reschedule
-0.23 to school
-0.23 took #
-0.23 took my
-0.23 want _ get
-0.23 want _ see
-0.23 when _ nervou
-0.23 when the
-0.23 with _ white
-0.23 without -tear
-0.24 #11+ _ #99+
-0.24 <a _ <in
-0.24 <get
-0.24 <last _ gone
-0.24 <month gone
-0.24 <run
-0.24 <run <in
-0.24 =alcohol =diarrhea
-0.24 =animal_bite =vaccine_said
-0.24 =blood_streak =chemical_word
-0.24 =blood_streak =eye_red
-0.24 =bp_medicine =hours_pain
-0.24 =burn_severity =nodes
-0.24 =chest_lasting =cold_hands
-0.24 =co_words =tick
-0.24 =co_words =vaccine_said
-0.24 =cold_hands =cold_outside
-0.24 =cold_limb =cold_outside
-0.24 =diarrhea =vomiting
-0.24 =ear_pain =eye_area
-0.24 =eye_hit_bad =hypertension
-0.24 =hernia_stuck =vaginal_bleeding
-0.24 =hypertension =squeezing_word
-0.24 =muscle_strain_word =muscle_tear
-0.24 =no_gas =pain_any
-0.24 =scratched =splinter_small
-0.24 =scratched =swelling
-0.24 =shingles
-0.24 =splinter_small
-0.24 =splinter_small =wound
-0.24 =strep_like =swelling
-0.24 ^ _ <my
-0.24 ^ _ before
-0.24 ^ _ bruise
-0.24 ^ _ face
-0.24 ^ _ grandfather
-0.24 ^ _ look
-0.24 ^ _ loose
-0.24 ^ _ pop
-0.24 ^ _ thursday
-0.24 ^ _ voic
-0.24 ^ _ week
-0.24 ^ _ wont
-0.24 ^ fish
-0.24 ^ forgot
-0.24 a _ around
-0.24 a _ up
-0.24 a month
-0.24 ache since
-0.24 after milk
-0.24 after next
-0.24 am _ and
-0.24 and _ weight
-0.24 and gain
-0.24 at _ no
-0.24 at _ week
-0.24 away _ im
-0.24 badly
-0.24 bandaid on
-0.24 better _ i
-0.24 by #
-0.24 cat _ me
-0.24 computer
-0.24 deep breath
-0.24 doctor _ me
-0.24 ear feel
-0.24 every night
-0.24 eye _ fine
-0.24 eyelid has
-0.24 face _ swollen
-0.24 foot _ i
-0.24 for _ in
-0.24 from _ wrong
-0.24 furniture
-0.24 get pregnant
-0.24 gum _ a
-0.24 had my
-0.24 have _ when
-0.24 heart _ when
-0.24 high cholesterol
-0.24 how often
-0.24 i _ #99+
-0.24 i _ badly
-0.24 i did
-0.24 im mov
-0.24 in _ week
-0.24 it _ a
-0.24 it _ and
-0.24 it _ work
-0.24 its fine
-0.24 kill _ at
-0.24 kill it
-0.24 leg feel
-0.24 level
-0.24 like alway
-0.24 low back
-0.24 mg
-0.24 mov furniture
-0.24 my _ scrap
-0.24 my body
-0.24 my bp
-0.24 my grandfather
-0.24 nick my
-0.24 no -problem
-0.24 nose bled
-0.24 of _ bed
-0.24 on _ elbow
-0.24 out _ its
-0.24 pregnancy test
-0.24 pull _ muscle
-0.24 recycle
-0.24 scar itch
-0.24 scrap _ knee
-0.24 she crie
-0.24 she see
-0.24 shin _ soccer
-0.24 side stitch
-0.24 since _ breakup
-0.24 sleep wrong
-0.24 sneez _ day
-0.24 sneez a
-0.24 so _ toddler
-0.24 so my
-0.24 so scar
-0.24 spot _ my
-0.24 stomach after
-0.24 stomach cramp
-0.24 swim
-0.24 swollen gland
-0.24 taco
-0.24 take _ deep
-0.24 the cold
-0.24 the computer
-0.24 the movie
-0.24 the week
-0.24 to _ pregnant
-0.24 today but
-0.24 took _ mg
-0.24 twenty
-0.24 wake _ every
-0.24 want advice
-0.24 wart _ my
-0.24 wart on
-0.24 week _ when
-0.24 when _ a
-0.24 where i
-0.24 work night
-0.24 yesterday i
-0.25 # _ to
-0.25 # thi
-0.25 #11+ yo
-0.25 -in -day
-0.25 <from
-0.25 =a_lot =slept_on
-0.25 =alcohol =fever
-0.25 =bleeding_any =gum_only
-0.25 =burn_severity =scratched
-0.25 =chest_any =cut_by_accident
-0.25 =chest_lasting =choking
-0.25 =chest_pain =cut_by_accident
-0.25 =cut_by_accident =limb_injury
-0.25 =days_many =ulcer_nsaid
-0.25 =gum_only
-0.25 =gum_only =gums_bleed
-0.25 =hit_hard =possible_fracture
-0.25 =inconsolable =long_bleed
-0.25 =joint_hot =limb_injury
-0.25 =nail_word =pain_beyond
-0.25 =nail_word =twisted
-0.25 =numb_any =slept_on
-0.25 =pain_any =shingles
-0.25 =pain_beyond =twisted
-0.25 =tia_resolved =vomiting
-0.25 =twisted =wound
-0.25 ?a ?stroke
-0.25 ?can _ ?cause
-0.25 ?cause
-0.25 ?from
-0.25 ?stres ?cause
-0.25 ^ _ <faint
-0.25 ^ _ hasnt
-0.25 ^ _ head
-0.25 ^ _ near
-0.25 ^ _ spell
-0.25 ^ a
-0.25 ^ belly
-0.25 ^ little
-0.25 ^ ripp
-0.25 ^ shiver
-0.25 a _ since
-0.25 and _ at
-0.25 and _ gett
-0.25 and _ itch
-0.25 and would
-0.25 bee stung
-0.25 bit after
-0.25 bleed when
-0.25 bottom
-0.25 bp
-0.25 burn _ i
-0.25 but _ feel
-0.25 can _ nurse
-0.25 congestion
-0.25 constipat for
-0.25 cough _ #
-0.25 cough _ a
-0.25 day after
-0.25 dizzy spell
-0.25 doctor _ it
-0.25 doe the
-0.25 dose for
-0.25 ear ache
-0.25 eat and
-0.25 eye rins
-0.25 fever _ since
-0.25 from _ at
-0.25 get tired
-0.25 glas of
-0.25 go _ the
-0.25 go round
-0.25 got _ shot
-0.25 has _ runny
-0.25 her knee
-0.25 hot day
-0.25 i _ its
-0.25 i _ what
-0.25 i sleep
-0.25 i stretch
-0.25 i take
-0.25 ibuprofen for
-0.25 im tired
-0.25 in _ chair
-0.25 in _ office
-0.25 in _ stool
-0.25 is _ monoxide
-0.25 is carbon
-0.25 is high
-0.25 kidney stone
-0.25 long flight
-0.25 merry
-0.25 merry _ round
-0.25 merry go
-0.25 my _ migraine
-0.25 my _ rins
-0.25 my _ start
-0.25 my first
-0.25 my med
-0.25 my shoe
-0.25 nail is
-0.25 neck _ sore
-0.25 no _ after
-0.25 of _ thi
-0.25 office
-0.25 on _ period
-0.25 pain going
-0.25 pink _ again
-0.25 pres on
-0.25 pressure was
-0.25 pushup yesterday
-0.25 rins
-0.25 rins it
-0.25 scratchy throat
-0.25 shampoo
-0.25 shampoo in
-0.25 shiver _ the
-0.25 small bump
-0.25 spell
-0.25 spit _ milk
-0.25 splash in
-0.25 stomach _ going
-0.25 stone
-0.25 stool
-0.25 stopp bleed
-0.25 tension
-0.25 the _ was
-0.25 the _ went
-0.25 the last
-0.25 the month
-0.25 the next
-0.25 tick _ my
-0.25 tight shoe
-0.25 toe and
-0.25 travel
-0.25 tummy ache
-0.25 up milk
-0.25 usual migraine
-0.25 vomit _ feed
-0.25 was on
-0.25 weigh
-0.25 when _ stretch
-0.25 where _ got
-0.25 who
-0.25 wine with
-0.26 #11+ normal
-0.26 -belly -pain
-0.26 <away
-0.26 <can
-0.26 <fami
-0.26 <in _ <fami
-0.26 <last <summer
-0.26 <month _ now
-0.26 <summer
-0.26 <used
-0.26 <used <to
-0.26 <was <#
-0.26 =after_hard_exercise
-0.26 =alcohol =vomiting
-0.26 =allergen =ear_wax
-0.26 =bite_bad =nodes
-0.26 =blood_streak =fall_any
-0.26 =blood_streak =nosebleed
-0.26 =bluish =cold_limb
-0.26 =bluish =muscle_tear
-0.26 =blurry_vision =one_eye
-0.26 =clot_risk =possible_fracture
-0.26 =co_words =trunk_pain
-0.26 =cold_hands =purple_word
-0.26 =cough =flu_bad
-0.26 =cough =sudden
-0.26 =during_exercise =muscle_tear
-0.26 =ear_wax =purple_word
-0.26 =eye_hit_bad =sinus_long
-0.26 =fever =tonsils_out
-0.26 =flu_bad =rigors
-0.26 =flu_bad =sudden
-0.26 =itching =swelling
-0.26 =itchy_only =swelling
-0.26 =kidney_stone
-0.26 =many_days =sinus_long
-0.26 =nail_word
-0.26 =nodes =pain_any
-0.26 =pain_any =sinus_long
-0.26 =rigors =sudden
-0.26 =sinus_long
-0.26 =sinus_long =squeezing_word
-0.26 =swelling_throat =tonsils_out
-0.26 =throat_tight =tonsils_out
-0.26 ?i ?know
-0.26 ?know
-0.26 ?make
-0.26 ^ _ are
-0.26 ^ _ coworker
-0.26 ^ _ cramp
-0.26 ^ _ past
-0.26 ^ _ stres
-0.26 ^ bad
-0.26 ^ gum
-0.26 ^ need
-0.26 ^ pacemaker
-0.26 ^ red
-0.26 ^ sometime
-0.26 a _ at
-0.26 a _ teeth
-0.26 a diet
-0.26 a sunburn
-0.26 after _ boxe
-0.26 after runn
-0.26 alcohol
-0.26 and pink
-0.26 and super
-0.26 baby drool
-0.26 before my
-0.26 bit _ im
-0.26 but _ can
-0.26 but keep
-0.26 by _ baseball
-0.26 carpet
-0.26 chin
-0.26 coaster
-0.26 coffee and
-0.26 cry _ i
-0.26 dad _ a
-0.26 daughter take
-0.26 dialysi _ on
-0.26 dizzy _ throw
-0.26 drink
-0.26 ear wax
-0.26 empty
-0.26 feel sad
-0.26 five day
-0.26 follow up
-0.26 from _ carpet
-0.26 gave _ a
-0.26 got dizzy
-0.26 grind _ teeth
-0.26 had _ for
-0.26 heartburn _ night
-0.26 hes eat
-0.26 i _ normal
-0.26 i _ sad
-0.26 i run
-0.26 i should
-0.26 in _ afternoon
-0.26 in _ hour
-0.26 is drink
-0.26 is eat
-0.26 it _ to
-0.26 it _ when
-0.26 its a
-0.26 learn
-0.26 learn to
-0.26 little _ when
-0.26 lot teeth
-0.26 make _ sleepy
-0.26 me sleepy
-0.26 mild ache
-0.26 month _ with
-0.26 mov boxe
-0.26 muscle in
-0.26 my _ crack
-0.26 my _ lift
-0.26 my _ sore
-0.26 nasal
-0.26 need appt
-0.26 new shoe
-0.26 no -belly
-0.26 often
-0.26 oil
-0.26 on _ of
-0.26 on _ roller
-0.26 on saturday
-0.26 past noon
-0.26 pharmacy
-0.26 popcorn
-0.26 pregnant _ need
-0.26 pull _ his
-0.26 rash from
-0.26 roller
-0.26 roller coaster
-0.26 roommate is
-0.26 salty popcorn
-0.26 shin
-0.26 should _ be
-0.26 sometime
-0.26 sudden fever
-0.26 swollen from
-0.26 thanksgiv
-0.26 that bad
-0.26 that normal
-0.26 the afternoon
-0.26 the carpet
-0.26 the holiday
-0.26 the pharmacy
-0.26 the safe
-0.26 thirsty after
-0.26 till
-0.26 took his
-0.26 took the
-0.26 tummy
-0.26 twist _ ankle
-0.26 twist my
-0.26 two month
-0.26 two tylenol
-0.26 tylenol _ ibuprofen
-0.26 when _ run
-0.26 with _ new
-0.26 with blister
-0.26 wrist _ a
-0.26 yawn _ lot
-0.26 yawn a
-0.27 <i <was
-0.27 =allergen =recent_infection
-0.27 =aura_usual =seizure_usual
-0.27 =bleeding_any =scratched
-0.27 =calf =muscle_tear
-0.27 =choking_passed =fever
-0.27 =cough =hours_pain
-0.27 =during_exercise =swelling
-0.27 =getting_worse =head_danger
-0.27 =itching =vaginal_bleeding
-0.27 =many_days
-0.27 =three_days
-0.27 =throat_sore =tonsils_out
-0.27 =tonsils_out
-0.27 ?test
-0.27 ?test ?for
-0.27 ?what _ ?a
-0.27 ^ _ allergy
-0.27 ^ _ hair
-0.27 ^ _ know
-0.27 ^ _ mother
-0.27 ^ _ polish
-0.27 ^ _ that
-0.27 ^ _ toddler
-0.27 ^ jock
-0.27 ^ paper
-0.27 ^ tue
-0.27 ^ yellow
-0.27 a _ on
-0.27 a long
-0.27 a sec
-0.27 about
-0.27 after eat
-0.27 am #11+
-0.27 and _ gone
-0.27 and _ want
-0.27 ankl swell
-0.27 are big
-0.27 at #99+
-0.27 away in
-0.27 back _ going
-0.27 better when
-0.27 bite _ over
-0.27 bite all
-0.27 bleed #
-0.27 bleed _ week
-0.27 burn after
-0.27 but is
-0.27 car _ like
-0.27 car smell
-0.27 cholesterol
-0.27 cough is
-0.27 dark _ i
-0.27 do _ have
-0.27 dose
-0.27 drink _ much
-0.27 drink too
-0.27 eye hurt
-0.27 feb #11+
-0.27 feel blue
-0.27 food _ in
-0.27 food stuck
-0.27 for _ sec
-0.27 forgot
-0.27 funny
-0.27 going down
-0.27 half past
-0.27 have heartburn
-0.27 heart _ a
-0.27 hike
-0.27 hospital
-0.27 hungry _ the
-0.27 hungry all
-0.27 i would
-0.27 im know
-0.27 is _ day
-0.27 is _ no
-0.27 is _ since
-0.27 jock
-0.27 jock itch
-0.27 keep _ worse
-0.27 know _ lab
-0.27 lab result
-0.27 laugh now
-0.27 light _ #
-0.27 like gas
-0.27 lot
-0.27 mosquito _ all
-0.27 my _ today
-0.27 my a
-0.27 my gum
-0.27 need my
-0.27 no _ -problem
-0.27 nose _ thi
-0.27 nose but
-0.27 on _ foot
-0.27 on hot
-0.27 on wednesday
-0.27 over _ leg
-0.27 own
-0.27 poop _ dark
-0.27 safe in
-0.27 sec
-0.27 sensitive
-0.27 should he
-0.27 shoulder _ when
-0.27 smell _ gas
-0.27 son _ on
-0.27 son chok
-0.27 the _ for
-0.27 the bed
-0.27 the nurse
-0.27 three day
-0.27 today is
-0.27 tonsil
-0.27 two _ from
-0.27 wax _ my
-0.27 wax in
-0.27 when _ eat
-0.27 you _ it
-0.27 you do
-0.28 # _ the
-0.28 #11+ _ after
-0.28 #11+ at
-0.28 -at -#
-0.28 -swell
-0.28 <have
-0.28 =back_pain =hurts_move
-0.28 =bite_bad =days_many
-0.28 =calf =tick
-0.28 =carpal
-0.28 =carpal =cold_limb
-0.28 =carpal =numb_any
-0.28 =carpal =slept_on
-0.28 =co_words =scratched
-0.28 =cold_only =ear_wax
-0.28 =cough =eye_area
-0.28 =cough =throat_sore
-0.28 =during_exercise =head_injury
-0.28 =flank_pain =hurts_move
-0.28 =getting_worse =leg_swelling_one
-0.28 =hit_hard =limb_injury
-0.28 =joint_hot =leg_swelling_one
-0.28 =leg_swelling_one =scratched
-0.28 =low_mood =many_days
-0.28 =pain_any =slept_on
-0.28 ?if
-0.28 ?meningiti
-0.28 ^ #
-0.28 ^ _ -fever
-0.28 ^ _ -swell
-0.28 ^ _ hour
-0.28 ^ _ i
-0.28 ^ _ lol
-0.28 ^ _ snor
-0.28 ^ _ son
-0.28 ^ _ take
-0.28 ^ _ the
-0.28 ^ _ will
-0.28 ^ contact
-0.28 ^ ring
-0.28 ^ temp
-0.28 a _ upset
-0.28 a pill
-0.28 ache after
-0.28 after _ concert
-0.28 baby _ her
-0.28 bandaid
-0.28 bf hit
-0.28 carpal
-0.28 carpal tunnel
-0.28 chest _ sore
-0.28 did a
-0.28 ear popp
-0.28 elbow _ the
-0.28 feel _ baby
-0.28 for dinner
-0.28 for four
-0.28 for kid
-0.28 from
-0.28 from coffee
-0.28 from new
-0.28 from typ
-0.28 gum _ when
-0.28 had _ cough
-0.28 head hurt
-0.28 her vitamin
-0.28 hes _ fine
-0.28 his scooter
-0.28 hunt
-0.28 husband _ loud
-0.28 i _ all
-0.28 i _ when
-0.28 is _ can
-0.28 is _ what
-0.28 leg _ red
-0.28 leg _ sitt
-0.28 lip _ the
-0.28 lip from
-0.28 me out
-0.28 me up
-0.28 morn for
-0.28 muscle
-0.28 my _ thi
-0.28 my _ throw
-0.28 my jean
-0.28 my meter
-0.28 my pill
-0.28 my run
-0.28 no -swell
-0.28 of _ pain
-0.28 on _ back
-0.28 on her
-0.28 on tuesday
-0.28 popp _ the
-0.28 popp on
-0.28 real bad
-0.28 reschedule
-0.28 salty
-0.28 saw
-0.28 season
-0.28 snor loud
-0.28 spicy food
-0.28 stain
-0.28 sunscreen
-0.28 swell _ bit
-0.28 swell in
-0.28 the _ yesterday
-0.28 the new
-0.28 think its
-0.28 tunnel
-0.28 two _ for
-0.28 was _ over
-0.28 when _ he
-0.28 when will
-0.28 will _ feel
-0.28 with white
-0.28 wrong
-0.29 =a_lot =drooling
-0.29 =allergen =belly_word
-0.29 =aura_usual =many_days
-0.29 =belly_word =ulcer_nsaid
-0.29 =bite_bad =tonsils_out
-0.29 =chest_lasting =child_got_pills
-0.29 =chest_lasting =raynaud_usual
-0.29 =constipation =hernia_stuck
-0.29 =constipation =pain_any
-0.29 =cut_by_accident =rectal_blood
-0.29 =cut_by_accident =snake_bad
-0.29 =cut_by_accident =stool_blood
-0.29 =days_many =stomach_burn
-0.29 =dentist =swelling
-0.29 =fall_any =muscle_strain_word
-0.29 =joint_hot =swelling
-0.29 =limb_injury =sting
-0.29 =limb_injury =swelling
-0.29 =pain_any =tonsils_out
-0.29 =squeezing_word =tooth
-0.29 =stomach_burn =wakes
-0.29 ?say
-0.29 ?stroke
-0.29 ^ <grandma
-0.29 ^ _ am
-0.29 ^ _ eve
-0.29 ^ _ kick
-0.29 ^ _ slept
-0.29 ^ christma
-0.29 ^ cough
-0.29 ^ heartburn
-0.29 ^ its
-0.29 ^ peanut
-0.29 ^ some
-0.29 ^ toy
-0.29 ^ tummy
-0.29 a _ ache
-0.29 a _ i
-0.29 a band
-0.29 a nurse
-0.29 a paper
-0.29 about my
-0.29 ache before
-0.29 advice
-0.29 and _ blister
-0.29 are _ for
-0.29 babi
-0.29 band
-0.29 best
-0.29 between
-0.29 bite _ nail
-0.29 bite my
-0.29 bleed _ i
-0.29 by _ mosquito
-0.29 christma eve
-0.29 confus today
-0.29 controll
-0.29 cros
-0.29 dim
-0.29 doe _ need
-0.29 doe she
-0.29 due _ may
-0.29 early
-0.29 every spr
-0.29 eye _ when
-0.29 finger _ onion
-0.29 for _ ok
-0.29 full
-0.29 get _ on
-0.29 gone now
-0.29 got poked
-0.29 grandma is
-0.29 he start
-0.29 heart _ #11+
-0.29 heart _ for
-0.29 heart skip
-0.29 hour _ a
-0.29 i _ night
-0.29 i bite
-0.29 i gain
-0.29 i lol
-0.29 i stood
-0.29 in may
-0.29 is _ when
-0.29 is broken
-0.29 is the
-0.29 it itch
-0.29 kid _ to
-0.29 lift my
-0.29 matter
-0.29 minut past
-0.29 mosquito _ it
-0.29 mosquito and
-0.29 my _ skip
-0.29 neck from
-0.29 nick
-0.29 no _ -no
-0.29 nose at
-0.29 ok to
-0.29 old has
-0.29 over the
-0.29 pee _ i
-0.29 pimple _ my
-0.29 rain
-0.29 rate #11+
-0.29 refill please
-0.29 saw a
-0.29 scratch me
-0.29 send my
-0.29 she need
-0.29 she swallow
-0.29 should a
-0.29 side _ pain
-0.29 sleep _ noon
-0.29 spit
-0.29 sprain
-0.29 stiff _ from
-0.29 stood
-0.29 stood up
-0.29 stop cry
-0.29 the screen
-0.29 throat and
-0.29 thur
-0.29 trouble
-0.29 wake me
-0.29 wart
-0.29 week on
-0.29 wet
-0.29 what _ are
-0.29 when _ stood
-0.29 wind
-0.3 #11+ #
-0.3 -it
-0.3 <i _ <a
-0.3 =allergen =phlegm
-0.3 =allergen =scratched
-0.3 =baby_still =pain_any
-0.3 =burn_any =uti
-0.3 =burn_severity =choking_passed
-0.3 =chest_lasting =flu_bad
-0.3 =chest_lasting =heart_murmur_fever
-0.3 =child_got_pills =raynaud_usual
-0.3 =choking_passed =cough
-0.3 =co_words =pain_any
-0.3 =cold_limb =slept_on
-0.3 =eye_area =stye
-0.3 =fever =swelling_throat
-0.3 =getting_worse =pain_any
-0.3 =hurts_move =twisted
-0.3 =itching =rash
-0.3 =itchy_only =rash
-0.3 =pregnant =refuses
-0.3 ?is ?a
-0.3 ^ _ burn
-0.3 ^ _ coffee
-0.3 ^ _ from
-0.3 ^ _ me
-0.3 ^ _ mouth
-0.3 ^ _ night
-0.3 ^ _ stitch
-0.3 ^ _ weekend
-0.3 ^ any
-0.3 ^ had
-0.3 ^ hive
-0.3 ^ morn
-0.3 ^ side
-0.3 ^ tuesday
-0.3 a muscle
-0.3 about _ can
-0.3 all day
-0.3 and _ nauseou
-0.3 and blurry
-0.3 and pee
-0.3 anytime
-0.3 are due
-0.3 are kill
-0.3 baby spit
-0.3 cant _ still
-0.3 cant sit
-0.3 cough it
-0.3 day _ a
-0.3 day _ with
-0.3 dentist visit
-0.3 get _ after
-0.3 go to
-0.3 green _ eat
-0.3 green after
-0.3 had one
-0.3 has pink
-0.3 his appointment
-0.3 im _ with
-0.3 in _ apartment
-0.3 in _ urine
-0.3 is dry
-0.3 is itchy
-0.3 it at
-0.3 it stopp
-0.3 itchy and
-0.3 key _ the
-0.3 leave
-0.3 leg _ the
-0.3 love the
-0.3 murmur since
-0.3 muscle _ my
-0.3 my _ beat
-0.3 my _ check
-0.3 my cut
-0.3 my doctor
-0.3 night
-0.3 one at
-0.3 pollen allergy
-0.3 preeclampsia
-0.3 quit
-0.3 rac _ the
-0.3 ride
-0.3 scratch my
-0.3 sit still
-0.3 snor _ loud
-0.3 stool is
-0.3 take blood
-0.3 take my
-0.3 the shot
-0.3 to see
-0.3 tree _ allergy
-0.3 tree pollen
-0.3 who can
-0.31 #11+ _ ago
-0.31 <# _ <ago
-0.31 <had
-0.31 =allergen =tia_resolved
-0.31 =aura_usual =headache
-0.31 =belly_surgery_recent =injection_joint
-0.31 =blood_streak
-0.31 =burn_severity =drooling
-0.31 =choking_passed =hernia_stuck
-0.31 =cold_hands =cold_limb
-0.31 =days_many =tired
-0.31 =eye_hit_bad =many_days
-0.31 =eye_hit_bad =tia_resolved
-0.31 =fever =flu_bad
-0.31 =iron_pills =means_mentioned
-0.31 =nausea =pregnant
-0.31 =refuses
-0.31 =scratched
-0.31 ?sign
-0.31 ?sign ?of
-0.31 ?the
-0.31 ^ _ <a
-0.31 ^ _ bill
-0.31 ^ _ cat
-0.31 ^ _ cream
-0.31 ^ _ diaper
-0.31 ^ _ follow
-0.31 ^ _ long
-0.31 ^ _ side
-0.31 ^ _ stung
-0.31 ^ bloat
-0.31 ^ half
-0.31 ^ home
-0.31 ^ sugar
-0.31 ^ uti
-0.31 a _ bag
-0.31 a baseball
-0.31 a newborn
-0.31 a note
-0.31 act up
-0.31 adult
-0.31 all the
-0.31 am i
-0.31 at the
-0.31 beat _ after
-0.31 bee _ my
-0.31 bill is
-0.31 burn when
-0.31 can _ see
-0.31 can she
-0.31 cut her
-0.31 dairy
-0.31 day
-0.31 first thing
-0.31 for adult
-0.31 get _ in
-0.31 has _ bad
-0.31 have _ headach
-0.31 heartburn _ pizza
-0.31 home birth
-0.31 how long
-0.31 i _ so
-0.31 i sneeze
-0.31 i told
-0.31 iron pill
-0.31 is due
-0.31 lil
-0.31 lost _ glass
-0.31 low fever
-0.31 make it
-0.31 my _ at
-0.31 my _ take
-0.31 my cat
-0.31 my new
-0.31 my toddler
-0.31 my tongue
-0.31 noseble _ morn
-0.31 noseble thi
-0.31 note for
-0.31 old had
-0.31 on _ diet
-0.31 on _ plane
-0.31 one _ like
-0.31 pill refill
-0.31 queasy
-0.31 shampoo _ my
-0.31 sneeze
-0.31 stabb _ in
-0.31 stung my
-0.31 sweet
-0.31 the _ bad
-0.31 the toilet
-0.31 threw _ once
-0.31 tight _ the
-0.31 tight from
-0.31 tight in
-0.31 tissue
-0.31 to get
-0.31 told _ joke
-0.31 too much
-0.31 up once
-0.31 what should
-0.31 when _ the
-0.32 -great
-0.32 -see
-0.32 <faint
-0.32 <grandma
-0.32 =back_pain =preterm_weeks
-0.32 =back_pain =radiates_leg
-0.32 =blood_streak =hernia_stuck
-0.32 =child_got_pills =headache
-0.32 =cut_by_accident =squeezing_word
-0.32 =discharge =skin_infection
-0.32 =ear_pain =fever
-0.32 =eye_hit_bad =tooth
-0.32 =flank_pain =radiates_leg
-0.32 =getting_worse =swelling
-0.32 =headache =seizure_usual
-0.32 =hip_hurts =radiates_leg
-0.32 =nodes =strep_like
-0.32 =nodes =throat_sore
-0.32 =pain_any =radiates_leg
-0.32 =panic_known
-0.32 =radiates_leg =squeezing_word
-0.32 =sudden =throat_sore
-0.32 =swelling =tonsils_out
-0.32 ^ _ diabetic
-0.32 ^ _ many
-0.32 ^ _ mosquito
-0.32 ^ _ thing
-0.32 ^ _ thirsty
-0.32 ^ _ today
-0.32 ^ at
-0.32 ^ let
-0.32 ^ sneez
-0.32 a _ rash
-0.32 a tiny
-0.32 ago i
-0.32 and _ an
-0.32 and _ help
-0.32 and _ red
-0.32 back _ sore
-0.32 back of
-0.32 before the
-0.32 breath _ fine
-0.32 breath fine
-0.32 brown
-0.32 died _ a
-0.32 earlier
-0.32 from _ shoe
-0.32 hoop
-0.32 husband _ and
-0.32 i _ coffee
-0.32 i _ smok
-0.32 im cranky
-0.32 in _ chest
-0.32 leg day
-0.32 look _ a
-0.32 mother _ #11+
-0.32 my _ when
-0.32 nut
-0.32 of _ yesterday
-0.32 of january
-0.32 pill _ morn
-0.32 pill thi
-0.32 play fine
-0.32 pointles
-0.32 snor _ i
-0.32 so _ my
-0.32 sore _ my
-0.32 stye
-0.32 sunburn on
-0.32 swollen since
-0.32 take a
-0.32 they look
-0.32 thirsty _ the
-0.32 throat for
-0.32 tired of
-0.32 to _ clinic
-0.32 to your
-0.32 two week
-0.32 up _ little
-0.32 up too
-0.32 water in
-0.32 what _ a
-0.32 when _ my
-0.32 which vitamin
-0.32 while pregnant
-0.32 yesterday _ fine
-0.32 you have
-0.32 your clinic
-0.33 # _ after
-0.33 #11+ #99+
-0.33 #99+ _ lunch
-0.33 -thi
-0.33 =cocaine =scratched
-0.33 =cough =ear_wax
-0.33 =discharge =scratched
-0.33 =eye_chemical =eye_hit
-0.33 =hearing
-0.33 ?what ?are
-0.33 ?you
-0.33 ^ _ ?are
-0.33 ^ _ check
-0.33 ^ _ wks
-0.33 ^ got
-0.33 ^ it
-0.33 ^ jamm
-0.33 ^ muscle
-0.33 ^ tired
-0.33 after _ it
-0.33 and _ runny
-0.33 are _ in
-0.33 asthma _ a
-0.33 at _ #11+
-0.33 ate _ crayon
-0.33 aunt
-0.33 back _ laugh
-0.33 between period
-0.33 blew
-0.33 can walk
-0.33 chest cold
-0.33 class
-0.33 click
-0.33 dizzy _ the
-0.33 drink _ play
-0.33 fast when
-0.33 feel _ in
-0.33 feet _ in
-0.33 fly
-0.33 for
-0.33 for her
-0.33 get _ and
-0.33 got the
-0.33 green poop
-0.33 heartburn at
-0.33 i threw
-0.33 is dark
-0.33 is fall
-0.33 ish
-0.33 jamm
-0.33 jamm _ finger
-0.33 jamm my
-0.33 light _ on
-0.33 me gas
-0.33 muscle _ in
-0.33 my _ swell
-0.33 my eyelid
-0.33 my result
-0.33 old _ over
-0.33 on _ knee
-0.33 on _ lower
-0.33 out _ a
-0.33 out for
-0.33 pushup
-0.33 quarter
-0.33 red spot
-0.33 result are
-0.33 safe to
-0.33 second _ i
-0.33 second when
-0.33 smok and
-0.33 sore since
-0.33 static _ from
-0.33 support group
-0.33 the _ at
-0.33 the _ no
-0.33 thi _ for
-0.33 think _ toe
-0.33 tired after
-0.33 toe _ broken
-0.33 up _ garden
-0.33 up _ night
-0.33 vision fine
-0.33 walk _ it
-0.33 walk on
-0.33 will i
-0.34 <and
-0.34 <my _ <had
-0.34 <out
-0.34 =a_lot =takes_daily
-0.34 =blood_streak =chest_lasting
-0.34 =calf =cast_tight
-0.34 =calf =getting_worse
-0.34 =cold_limb =crying_word
-0.34 =cough =fever
-0.34 =crying_word =eye_hit_bad
-0.34 =crying_word =numb_any
-0.34 =crying_word =weak_any
-0.34 =dentist =swelling_lips
-0.34 =ear_pain
-0.34 =eye_hit_bad =ulcer_nsaid
-0.34 =fever =sudden
-0.34 =near_faint =vomiting
-0.34 =overdose_taken =takes_daily
-0.34 =squeezing_word =ulcer_nsaid
-0.34 ?do ?i
-0.34 ^ _ bean
-0.34 ^ _ grind
-0.34 ^ _ love
-0.34 ^ _ pimple
-0.34 ^ _ shoe
-0.34 ^ _ sleep
-0.34 ^ _ stone
-0.34 ^ _ sugar
-0.34 ^ _ temp
-0.34 ^ _ work
-0.34 ^ blood
-0.34 ^ itchy
-0.34 ^ pee
-0.34 ^ pregnancy
-0.34 ^ rib
-0.34 a _ one
-0.34 a lot
-0.34 a physical
-0.34 a scratch
-0.34 after coffee
-0.34 and _ back
-0.34 as
-0.34 as prescrib
-0.34 butter
-0.34 can _ take
-0.34 cat
-0.34 common
-0.34 cramp at
-0.34 crie
-0.34 depression
-0.34 eve
-0.34 eye wash
-0.34 fever _ #99+
-0.34 from pollen
-0.34 from sitt
-0.34 gave _ the
-0.34 grind my
-0.34 i grind
-0.34 i skip
-0.34 is _ away
-0.34 is _ normal
-0.34 it safe
-0.34 its _ out
-0.34 lower leg
-0.34 me _ wrong
-0.34 me the
-0.34 me with
-0.34 movie
-0.34 my _ burn
-0.34 new glass
-0.34 noon on
-0.34 numb _ from
-0.34 of _ in
-0.34 on _ kid
-0.34 on _ rug
-0.34 on _ table
-0.34 out _ breath
-0.34 peanut butter
-0.34 prescrib
-0.34 rug
-0.34 say i
-0.34 sore _ and
-0.34 spicy
-0.34 that _ away
-0.34 the rug
-0.34 thi
-0.34 thirsty
-0.34 to a
-0.34 toe is
-0.34 vaccin
-0.34 where _ i
-0.35 # _ boy
-0.35 # rd
-0.35 =allergen =days_many
-0.35 =bite_bad =blood_streak
-0.35 =burn_severity =tonsils_out
-0.35 =cold_hands =raynaud_usual
-0.35 =cold_limb =raynaud_usual
-0.35 =cold_only =eye_area
-0.35 =ear_wax =raynaud_usual
-0.35 =heat_exposure =pain_any
-0.35 =muscle_tear
-0.35 =pain_any =swelling_throat
-0.35 =strep_like =tonsils_out
-0.35 =swelling_throat =throat_sore
-0.35 =unprotected_sex
-0.35 ^ _ car
-0.35 ^ _ eyelid
-0.35 ^ _ feel
-0.35 ^ _ lump
-0.35 ^ _ train
-0.35 ^ feet
-0.35 ^ wind
-0.35 ^ yawn
-0.35 ac
-0.35 ac is
-0.35 and _ sleep
-0.35 any tip
-0.35 appointment is
-0.35 at
-0.35 baby _ a
-0.35 bad for
-0.35 battery _ my
-0.35 bee
-0.35 bit _ tongue
-0.35 bit of
-0.35 bring
-0.35 but didnt
-0.35 complain
-0.35 died of
-0.35 dish
-0.35 dry skin
-0.35 faint _ the
-0.35 from _ on
-0.35 get _ when
-0.35 gett better
-0.35 heart _ since
-0.35 i chew
-0.35 im _ tired
-0.35 loud music
-0.35 minut stopp
-0.35 music
-0.35 my _ ache
-0.35 my _ aid
-0.35 my _ can
-0.35 my _ had
-0.35 my ear
-0.35 my hear
-0.35 need an
-0.35 no _ just
-0.35 plan
-0.35 prednisone
-0.35 pull _ tick
-0.35 rd
-0.35 red warm
-0.35 see _ counselor
-0.35 so tired
-0.35 stubb _ toe
-0.35 stubb my
-0.35 take _ pressure
-0.35 the _ kick
-0.35 the lump
-0.35 thi _ is
-0.35 throat _ a
-0.35 tick off
-0.35 to _ smok
-0.35 tooth _ with
-0.35 two _ stopp
-0.35 two minut
-0.35 warm and
-0.35 wash it
-0.35 what _ do
-0.35 when _ appointment
-0.35 when _ chew
-0.35 when should
-0.35 wrist hurt
-0.36 #11+ hour
-0.36 #99+ but
-0.36 -or
-0.36 =asks_meaning =bleeding_any
-0.36 =asks_meaning =eye_hit_bad
-0.36 =bleeding_any =many_days
-0.36 =blood_streak =burn_severity
-0.36 =burn_severity =muscle_strain_word
-0.36 =cut_by_accident =hip_hurts
-0.36 =cut_by_accident =wound
-0.36 =dementia_known =muscle_strain_word
-0.36 =dementia_known =raynaud_usual
-0.36 =dementia_known =sight_for_years
-0.36 =many_days =vaginal_bleeding
-0.36 =muscle_strain_word =raynaud_usual
-0.36 =raynaud_usual =sight_for_years
-0.36 ?can ?stres
-0.36 ?stres
-0.36 ^ _ ?stres
-0.36 ^ _ glass
-0.36 ^ _ growl
-0.36 ^ _ kill
-0.36 ^ _ refill
-0.36 ^ _ shingl
-0.36 ^ _ shoulder
-0.36 ^ coffee
-0.36 ^ constipat
-0.36 ^ food
-0.36 a _ my
-0.36 a pimple
-0.36 a streak
-0.36 after #
-0.36 after _ on
-0.36 and _ heartburn
-0.36 and bloat
-0.36 appt
-0.36 at work
-0.36 athlet
-0.36 athlet foot
-0.36 autistic
-0.36 bed
-0.36 brush
-0.36 bump my
-0.36 cut _ finger
-0.36 doe a
-0.36 dog
-0.36 dog is
-0.36 end _ the
-0.36 exercise
-0.36 feel better
-0.36 for year
-0.36 gain
-0.36 got _ and
-0.36 growl
-0.36 happy
-0.36 help
-0.36 how _ is
-0.36 i _ thi
-0.36 i kill
-0.36 i ran
-0.36 im _ about
-0.36 is _ little
-0.36 is annoy
-0.36 leg cramp
-0.36 little after
-0.36 migraine
-0.36 much and
-0.36 my _ bleed
-0.36 on _ forearm
-0.36 on _ toe
-0.36 pink
-0.36 pregnancy _ is
-0.36 prescription
-0.36 shav
-0.36 stomach growl
-0.36 streak
-0.36 suppli
-0.36 swell a
-0.36 take
-0.36 too _ and
-0.36 toothache
-0.36 two pound
-0.36 usual
-0.36 was _ after
-0.36 week _ its
-0.36 wet diaper
-0.36 when _ pee
-0.37 # c
-0.37 # to
-0.37 -#11+ -week
-0.37 =alcohol =during_exercise
-0.37 =back_pain =cut_by_accident
-0.37 =bluish =cold_hands
-0.37 =burn_severity =wont_feed
-0.37 =calf =chemical_word
-0.37 =chest_injury_or_ache =chest_pain
-0.37 =chest_injury_or_ache =trunk_pain
-0.37 =chest_lasting =diarrhea
-0.37 =dentist =eye_hit_bad
-0.37 =during_exercise =fall_any
-0.37 =pain_any =tired
-0.37 ?what ?is
-0.37 ^ _ ?is
-0.37 ^ _ disc
-0.37 ^ _ eye
-0.37 ^ _ halloween
-0.37 ^ _ wrote
-0.37 ^ pink
-0.37 ^ right
-0.37 ^ tickle
-0.37 a _ after
-0.37 a _ c
-0.37 after bean
-0.37 after mov
-0.37 am
-0.37 and crav
-0.37 back _ after
-0.37 breakup
-0.37 cough in
-0.37 dad cant
-0.37 disc
-0.37 disc _ my
-0.37 disc in
-0.37 feel good
-0.37 feet swell
-0.37 for _ #11+
-0.37 from _ pillow
-0.37 halloween
-0.37 has dry
-0.37 has hiccup
-0.37 have _ my
-0.37 hour _ now
-0.37 hour from
-0.37 hurt when
-0.37 i _ about
-0.37 i _ ok
-0.37 im _ my
-0.37 leg _ at
-0.37 leg on
-0.37 les
-0.37 lil when
-0.37 mosquito _ on
-0.37 my _ a
-0.37 my _ want
-0.37 my thumb
-0.37 my watch
-0.37 of _ month
-0.37 of the
-0.37 on his
-0.37 out _ they
-0.37 physical
-0.37 pillow
-0.37 plane
-0.37 pregnant _ crav
-0.37 screen
-0.37 sleep on
-0.37 stomach ache
-0.37 the chair
-0.37 the door
-0.37 the plane
-0.37 tickle _ my
-0.37 tickle in
-0.37 toilet
-0.37 twinge
-0.37 up _ time
-0.37 we had
-0.37 wood
-0.37 would
-0.38 # ish
-0.38 <#
-0.38 =asthma =fever
-0.38 =asthma =flu_bad
-0.38 =blister_any =chest_any
-0.38 =blister_any =chest_pain
-0.38 =blister_word =chest_any
-0.38 =blister_word =chest_pain
-0.38 =blood_streak =eye_area
-0.38 =both_legs =swelling
-0.38 =burn_severity =cold_only
-0.38 =chest_any =rash
-0.38 =chest_lasting =seizure_usual
-0.38 =chest_pain =rash
-0.38 =days_many =many_days
-0.38 =eye_area =phlegm
-0.38 =hours_pain =means_mentioned
-0.38 =hours_pain =seizure_usual
-0.38 =snake_bad =snake_seen
-0.38 =snake_seen
-0.38 ?one
-0.38 ^ _ -blood
-0.38 ^ _ ?do
-0.38 ^ _ all
-0.38 ^ _ aunt
-0.38 ^ _ december
-0.38 ^ _ nose
-0.38 ^ _ tickle
-0.38 ^ gassy
-0.38 ^ sunburn
-0.38 a _ sore
-0.38 a lego
-0.38 after pizza
-0.38 back _ from
-0.38 bleach to
-0.38 blister _ a
-0.38 blood _ was
-0.38 blood pressure
-0.38 breath on
-0.38 brother pass
-0.38 bruise from
-0.38 call
-0.38 dad _ and
-0.38 do _ keep
-0.38 gum bleed
-0.38 hand _ numb
-0.38 has _ cold
-0.38 i _ her
-0.38 i pull
-0.38 in an
-0.38 is stiff
-0.38 lego
-0.38 lower _ is
-0.38 my _ last
-0.38 my _ snake
-0.38 my aunt
-0.38 need new
-0.38 nose
-0.38 on _ lego
-0.38 potassium #
-0.38 same _ alway
-0.38 school
-0.38 she fine
-0.38 small bruise
-0.38 the _ pill
-0.38 the phone
-0.38 tired _ the
-0.38 toddler _ his
-0.38 train
-0.38 week of
-0.38 when _ drink
-0.38 when _ see
-0.39 #11+ th
-0.39 #99+ _ fine
-0.39 <it
-0.39 <last <month
-0.39 =alcohol =allergen
-0.39 =blood_streak =coughs_blood
-0.39 =diabetes =during_exercise
-0.39 =joint_hot =possible_fracture
-0.39 ?i
-0.39 ^ _ an
-0.39 ^ _ ankl
-0.39 ^ _ dog
-0.39 ^ _ headache
-0.39 ^ _ new
-0.39 ^ _ number
-0.39 ^ _ streak
-0.39 ^ threw
-0.39 ^ tooth
-0.39 ask
-0.39 back _ stiff
-0.39 bleed stopp
-0.39 bruise _ my
-0.39 cold
-0.39 contact
-0.39 dec
-0.39 ear _ on
-0.39 hair _ fall
-0.39 headache _ blurry
-0.39 how much
-0.39 i _ do
-0.39 i brush
-0.39 i bump
-0.39 i drink
-0.39 ice cream
-0.39 in _ morning
-0.39 morn
-0.39 much
-0.39 need _ refill
-0.39 no -numbnes
-0.39 old _ #99+
-0.39 on _ bottom
-0.39 on my
-0.39 once in
-0.39 pinch
-0.39 scar of
-0.39 spit _ a
-0.39 start #
-0.39 start _ day
-0.39 the _ lol
-0.39 the morning
-0.39 today _ ok
-0.39 warm
-0.39 when _ brush
-0.39 when i
-0.4 -faint
-0.4 -faint just
-0.4 <was
-0.4 =about_self
-0.4 =asks_meaning =coughs_blood
-0.4 =blood_streak =limb_injury
-0.4 =choking_passed =head_danger
-0.4 =cholinergic =eye_area
-0.4 =cold_hands
-0.4 =cold_hands =ear_wax
-0.4 =crying_word =stiff_neck
-0.4 =pain_any =ulcer_nsaid
-0.4 =slept_on
-0.4 =swelling =throat_sore
-0.4 ^ _ -faint
-0.4 ^ _ back
-0.4 ^ _ bug
-0.4 ^ _ much
-0.4 ^ _ sister
-0.4 ^ _ twitch
-0.4 ^ hot
-0.4 ^ needle
-0.4 ^ today
-0.4 a _ seed
-0.4 a cherry
-0.4 a refill
-0.4 afternoon
-0.4 are puffy
-0.4 bump
-0.4 burn _ tongue
-0.4 carry
-0.4 cherry
-0.4 chew
-0.4 concert
-0.4 dementia
-0.4 do i
-0.4 dog has
-0.4 eye itch
-0.4 feel great
-0.4 feel weak
-0.4 first _ in
-0.4 hiccup for
-0.4 key
-0.4 me _ headache
-0.4 my _ late
-0.4 my _ look
-0.4 my _ result
-0.4 my house
-0.4 my key
-0.4 new
-0.4 no
-0.4 no _ -or
-0.4 ok with
-0.4 pacemaker check
-0.4 paper cut
-0.4 punch
-0.4 seed
-0.4 shot
-0.4 slept badly
-0.4 stiff in
-0.4 stitch
-0.4 stool _ hard
-0.4 swallow _ cherry
-0.4 the _ one
-0.4 the concert
-0.41 -headache
-0.41 <a
-0.41 <had <a
-0.41 <month
-0.41 =burn_severity =sunburn
-0.41 =takes_daily
-0.41 ?do
-0.41 ?how ?do
-0.41 ^ _ between
-0.41 ^ _ could
-0.41 ^ _ knee
-0.41 ^ _ should
-0.41 ^ _ wax
-0.41 ^ heart
-0.41 ^ spider
-0.41 ^ where
-0.41 and _ fine
-0.41 and then
-0.41 bath
-0.41 been feel
-0.41 but no
-0.41 call me
-0.41 christma
-0.41 cramp _ night
-0.41 died
-0.41 eye _ in
-0.41 give _ a
-0.41 grandmother had
-0.41 had _ fever
-0.41 has an
-0.41 holiday
-0.41 i _ asthma
-0.41 i _ up
-0.41 like to
-0.41 little
-0.41 my _ itch
-0.41 my _ need
-0.41 my elbow
-0.41 no -cough
-0.41 no -headache
-0.41 noon
-0.41 on _ toilet
-0.41 period is
-0.41 price
-0.41 rash _ my
-0.41 recip
-0.41 safety
-0.41 stuffy nose
-0.41 sunburn _ my
-0.41 swimm
-0.41 tenni elbow
-0.41 the #11+
-0.41 the price
-0.41 thi cold
-0.41 tooth
-0.41 we _ a
-0.41 what help
-0.41 would _ to
-0.42 # _ at
-0.42 <in <#99+
-0.42 =a_lot =pees_lot
-0.42 =after_hard_exercise =pain_any
-0.42 =blood_streak =eye_hit_bad
-0.42 =burn_severity =strep_like
-0.42 =dentist =numb_any
-0.42 =dentist =weak_any
-0.42 =diarrhea =hours_pain
-0.42 =during_exercise =pale_clammy
-0.42 =pain_any =tooth
-0.42 =sight_for_years
-0.42 ^ _ brand
-0.42 ^ _ curtain
-0.42 ^ _ two
-0.42 ^ bit
-0.42 ^ static
-0.42 ^ would
-0.42 after garden
-0.42 and get
-0.42 and sleep
-0.42 bit red
-0.42 brand
-0.42 chair
-0.42 drool _ lot
-0.42 eat
-0.42 feb
-0.42 feed
-0.42 feed well
-0.42 feel _ today
-0.42 feel the
-0.42 fever broke
-0.42 get
-0.42 i call
-0.42 i quit
-0.42 im nervou
-0.42 in _ neck
-0.42 is pregnant
-0.42 joke
-0.42 keep _ down
-0.42 knee
-0.42 my _ twitch
-0.42 my tooth
-0.42 once last
-0.42 or
-0.42 pee _ lot
-0.42 pee a
-0.42 scar
-0.42 side _ the
-0.42 since _ night
-0.42 since last
-0.42 static
-0.42 static shock
-0.42 stretch
-0.42 tue
-0.42 up green
-0.42 weak after
-0.43 # mo
-0.43 -trouble
-0.43 <#99+
-0.43 <to
-0.43 <when
-0.43 =calf =during_exercise
-0.43 =cut_by_accident =flank_pain
-0.43 =during_exercise =pain_any
-0.43 =ear_wax
-0.43 =eye_area =itching
-0.43 =eye_area =itchy_only
-0.43 ^ _ a
-0.43 ^ _ checkup
-0.43 ^ _ phone
-0.43 ^ eye
-0.43 ^ friday
-0.43 ^ tonight
-0.43 a #
-0.43 a _ when
-0.43 a blue
-0.43 a new
-0.43 baby breath
-0.43 bit
-0.43 burn from
-0.43 difference
-0.43 fell _ his
-0.43 gain weight
-0.43 hard _ i
-0.43 help with
-0.43 i read
-0.43 look yellow
-0.43 mo
-0.43 my phone
-0.43 my team
-0.43 my teeth
-0.43 nest
-0.43 numb from
-0.43 off _ week
-0.43 same
-0.43 same as
-0.43 seem confus
-0.43 sore throat
-0.43 stiff _ the
-0.43 team
-0.43 the difference
-0.43 therapy
-0.43 up _ last
-0.43 when can
-0.43 wine
-0.44 -numbnes
-0.44 -symptom
-0.44 -tuesday
-0.44 <ago
-0.44 <last <year
-0.44 =animal_bite =scratched
-0.44 =chest_lasting =tia_resolved
-0.44 =ear_pain =pain_any
-0.44 =swallowed_thing
-0.44 ^ <had
-0.44 ^ back
-0.44 a _ short
-0.44 after _ gym
-0.44 and _ nail
-0.44 annoy
-0.44 beat fast
-0.44 burp after
-0.44 can _ go
-0.44 canker
-0.44 canker sore
-0.44 cry and
-0.44 elbow in
-0.44 eye _ from
-0.44 eye _ it
-0.44 heart _ fast
-0.44 i eat
-0.44 is it
-0.44 is low
-0.44 love his
-0.44 menopause
-0.44 much coffee
-0.44 my _ lol
-0.44 no -symptom
-0.44 on _ stair
-0.44 say _ #
-0.44 she _ her
-0.44 soap
-0.44 sore _ i
-0.44 stiff from
-0.44 too _ coffee
-0.44 toy
-0.44 vacation
-0.44 yes
-0.45 #11+ _ that
-0.45 =burn_severity =raynaud_usual
-0.45 =calf =cramps
-0.45 =chest_lasting =twisted
-0.45 =contact_lens
-0.45 ?are
-0.45 ^ _ breath
-0.45 ^ _ itch
-0.45 ^ _ oil
-0.45 ^ _ tuesday
-0.45 ^ _ with
-0.45 ^ _ yo
-0.45 ^ bee
-0.45 ^ toothache
-0.45 a counselor
-0.45 a second
-0.45 and drink
-0.45 anxiety
-0.45 as alway
-0.45 baby kick
-0.45 burn _ toast
-0.45 counselor
-0.45 diaper
-0.45 dizzy on
-0.45 do
-0.45 eye _ and
-0.45 for _ second
-0.45 got _ on
-0.45 hair is
-0.45 heartburn after
-0.45 i slept
-0.45 is my
-0.45 just tired
-0.45 light bleed
-0.45 like that
-0.45 my _ love
-0.45 no -pain
-0.45 on _ baby
-0.45 pull a
-0.45 start yesterday
-0.45 thi cough
-0.45 toast
-0.45 up a
-0.45 week from
-0.45 with _ cold
-0.45 your
-0.46 # on
-0.46 #11+ #11+
-0.46 -problem
-0.46 <in
-0.46 =bleeding_any =blood_streak
-0.46 =possible_fracture =twisted
-0.46 ^ ?how
-0.46 ^ _ monday
-0.46 ^ numb
-0.46 a _ bruise
-0.46 a _ is
-0.46 and laugh
-0.46 burp
-0.46 can _ get
-0.46 can we
-0.46 cold _ my
-0.46 daughter _ at
-0.46 de
-0.46 expir
-0.46 feel down
-0.46 for _ week
-0.46 hungry
-0.46 i _ after
-0.46 it out
-0.46 list
-0.46 lunch
-0.46 meal
-0.46 mild fever
-0.46 my _ wash
-0.46 nine
-0.46 not -sleep
-0.46 phlegm
-0.46 rash with
-0.46 since _ i
-0.46 son _ his
-0.46 swallow _ gum
-0.46 swallow _ vitamin
-0.46 swollen after
-0.46 the flu
-0.46 wax
-0.46 when im
-0.47 =allergen =blood_streak
-0.47 =belly_hit =hours_pain
-0.47 =bite_bad =crying_word
-0.47 =calf =radiates_leg
-0.47 =head_danger =vomit_few
-0.47 =low_mood =low_mood_deep
-0.47 =muscle_strain_word =sight_for_years
-0.47 =vomit_few
-0.47 =vomit_few =vomiting
-0.47 ^ _ it
-0.47 ^ _ minut
-0.47 ^ _ or
-0.47 ^ _ quit
-0.47 ^ _ wake
-0.47 ^ last
-0.47 ^ low
-0.47 ^ the
-0.47 and _ cranky
-0.47 and _ it
-0.47 book
-0.47 brac
-0.47 chip
-0.47 cranky
-0.47 fell on
-0.47 gave me
-0.47 going around
-0.47 her _ with
-0.47 is _ yellow
-0.47 mask
-0.47 my _ get
-0.47 my ankl
-0.47 ok now
-0.47 patch
-0.47 run
-0.47 saturday
-0.47 since the
-0.47 summer
-0.47 that ok
-0.47 was out
-0.48 #11+ am
-0.48 #11+ pound
-0.48 <i
-0.48 =chest_lasting =swelling_face
-0.48 =choking =choking_passed
-0.48 =during_exercise =fever
-0.48 =elderly =hearing
-0.48 ?of
-0.48 ^ _ almost
-0.48 ^ _ arm
-0.48 ^ mosquito
-0.48 a mild
-0.48 better
-0.48 braxton
-0.48 braxton hick
-0.48 cough for
-0.48 crayon
-0.48 driv
-0.48 eye twitch
-0.48 form
-0.48 from sleep
-0.48 hick
-0.48 i _ breakfast
-0.48 it _ #
-0.48 me a
-0.48 my _ pressure
-0.48 my insurance
-0.48 my nail
-0.48 no _ -pain
-0.48 recommendation
-0.48 son got
-0.48 stuffy
-0.48 support
-0.48 the _ th
-0.48 tongue on
-0.48 too short
-0.48 up _ i
-0.48 was _ on
-0.49 # th
-0.49 #11+ is
-0.49 #99+ _ last
-0.49 =a_lot =newborn
-0.49 =ate_dye
-0.49 =bite_bad =muscle_strain_word
-0.49 =blood_streak =scratched
-0.49 =burn_severity =during_exercise
-0.49 =chest_lasting =during_exercise
-0.49 =ear_wax =hoarse
-0.49 =muscle_strain_word
-0.49 =not_taken
-0.49 =not_taken =overdose_taken
-0.49 ?how _ ?i
-0.49 ^ <i
-0.49 ^ _ call
-0.49 ^ _ rate
-0.49 ^ _ scratch
-0.49 ^ wrong
-0.49 a mosquito
-0.49 age
-0.49 but i
-0.49 eye water
-0.49 grandma _ #11+
-0.49 group
-0.49 have asthma
-0.49 heal
-0.49 i pee
-0.49 i wake
-0.49 is _ safe
-0.49 kid _ the
-0.49 leg _ sore
-0.49 loose stool
-0.49 lost my
-0.49 my _ for
-0.49 next month
-0.49 now _ then
-0.49 out _ #
-0.49 scrap
-0.49 the #
-0.49 threw up
-0.49 to clean
-0.49 today and
-0.49 yawn
-0.5 -glass
-0.5 =allergen =co_words
-0.5 =during_exercise =short_breath
-0.5 =flu_bad
-0.5 ^ _ #99+
-0.5 ^ _ smoke
-0.5 ^ _ spot
-0.5 ^ _ thirty
-0.5 and tired
-0.5 bled
-0.5 bos
-0.5 daughter _ picky
-0.5 feel _ for
-0.5 half _ hour
-0.5 half an
-0.5 is picky
-0.5 is scratchy
-0.5 mom _ #11+
-0.5 my _ smell
-0.5 my bos
-0.5 picky
-0.5 portal
-0.5 problem
-0.5 recipe
-0.5 scab
-0.5 smell bad
-0.5 thi job
-0.5 throat _ scratchy
-0.5 when
-0.5 when _ i
-0.5 when he
-0.5 wife _ #11+
-0.5 without -my
-0.51 # pm
-0.51 =choking_passed =fainted
-0.51 ^ _ bad
-0.51 ^ _ bump
-0.51 ^ _ sore
-0.51 ^ doe
-0.51 ^ insulin
-0.51 ^ stiff
-0.51 ^ stubb
-0.51 allergy
-0.51 and sneez
-0.51 day of
-0.51 daycare
-0.51 dinner
-0.51 dry cough
-0.51 kid _ a
-0.51 later
-0.51 my _ died
-0.51 my appointment
-0.51 otherwise
-0.51 pain _ a
-0.51 ring
-0.51 roll over
-0.51 see a
-0.51 streak _ blood
-0.51 streak of
-0.51 stubb
-0.51 tea
-0.51 the bill
-0.51 weekend
-0.52 -monday
-0.52 =itching =sting
-0.52 ^ _ feet
-0.52 ^ between
-0.52 ^ first
-0.52 between _ and
-0.52 crav
-0.52 due in
-0.52 dust
-0.52 flu _ and
-0.52 gone
-0.52 kid ate
-0.52 schedule
-0.52 stres
-0.52 toenail
-0.52 yo boy
-0.53 =chest_lasting =sugar_very_high
-0.53 =cold_only
-0.53 =hours_pain =swelling_face
-0.53 =iron_pills
-0.53 =limb_injury =twisted
-0.53 ?about
-0.53 ^ #11+
-0.53 ^ _ ache
-0.53 ^ _ hit
-0.53 ^ for
-0.53 ^ slight
-0.53 a cough
-0.53 baby _ feed
-0.53 beet
-0.53 can you
-0.53 is _ month
-0.53 is feed
-0.53 look _ in
-0.53 my _ play
-0.53 my _ the
-0.53 okay
-0.53 past
-0.53 several time
-0.53 tenni
-0.53 the day
-0.54 -no
-0.54 =a_lot =young_baby
-0.54 =after_hard_exercise =during_exercise
-0.54 =burn_severity =throat_sore
-0.54 =calf =sting
-0.54 ?how
-0.54 ^ _ my
-0.54 ^ _ you
-0.54 ^ lip
-0.54 ^ small
-0.54 ^ tomorrow
-0.54 a red
-0.54 for my
-0.54 game
-0.54 i _ on
-0.54 in pregnancy
-0.54 it still
-0.54 its gone
-0.54 keep it
-0.54 mild headache
-0.54 pimple on
-0.54 sometim
-0.54 sugar #99+
-0.54 these
-0.54 vaccine
-0.54 want
-0.55 -of
-0.55 =burn_severity =chest_injury_or_ache
-0.55 =chest_any =chest_injury_or_ache
-0.55 =dementia_known
-0.55 ^ _ elbow
-0.55 coat
-0.55 down since
-0.55 first
-0.55 gas
-0.55 is _ pain
-0.55 number
-0.55 pollen
-0.55 to #
-0.55 took _ pill
-0.55 watch
-0.55 work
-0.55 would like
-0.56 =itchy_only =sting
-0.56 =limb_injury =possible_fracture
-0.56 ^ _ hand
-0.56 ^ roof
-0.56 a _ cough
-0.56 and play
-0.56 bump his
-0.56 clinic
-0.56 diabetic and
-0.56 hemorrhoid
-0.56 sign
-0.56 son _ #
-0.56 the gym
-0.56 toddler _ a
-0.57 -cough
-0.57 <last
-0.57 =burn_severity =crying_word
-0.57 =choking_passed =eye_hit_bad
-0.57 =crying_word =refuses
-0.57 =cut_by_accident =scratched
-0.57 =hours_pain =sugar_very_high
-0.57 ^ _ for
-0.57 about it
-0.57 flu
-0.57 garden
-0.57 get a
-0.57 how do
-0.57 itchy
-0.57 jean
-0.57 on _ arm
-0.57 pimple
-0.57 thumb
-0.57 visit
-0.57 with my
-0.58 -blood
-0.58 =cut_by_accident =pain_any
-0.58 =itching
-0.58 ^ <my
-0.58 ^ _ blue
-0.58 ^ _ scream
-0.58 ^ _ thi
-0.58 ^ _ when
-0.58 ^ sore
-0.58 bean
-0.58 bored
-0.58 do you
-0.58 nervou
-0.58 no -blood
-0.58 now and
-0.58 of _ on
-0.58 slight
-0.58 sore after
-0.58 spr
-0.58 teenager
-0.58 threw
-0.58 was #11+
-0.58 yeast
-0.59 # _ #
-0.59 <year
-0.59 ?what
-0.59 ^ monday
-0.59 ^ ten
-0.59 back is
-0.59 blood on
-0.59 can
-0.59 do _ need
-0.59 how
-0.59 hurt from
-0.59 i _ short
-0.59 in _ even
-0.59 insurance
-0.59 quit smok
-0.59 shoe
-0.59 the even
-0.59 thirty
-0.59 tiny
-0.59 turn my
-0.6 <my
-0.6 =child_got_pills =hours_pain
-0.6 ?for
-0.6 ?in
-0.6 ?is
-0.6 ^ ?can
-0.6 ^ ?what
-0.6 a little
-0.6 breath _ the
-0.6 daughter _ her
-0.6 have _ cold
-0.6 i need
-0.6 is _ bit
-0.6 onion
-0.6 several
-0.6 skip
-0.6 to take
-0.6 traffic
-0.6 with thi
-0.61 =seizure_usual
-0.61 all good
-0.61 give
-0.61 hear aid
-0.61 how _ i
-0.61 i _ #11+
-0.61 in winter
-0.61 is _ ok
-0.61 is fine
-0.61 make
-0.61 mosquito bite
-0.61 my usual
-0.61 snor and
-0.62 #11+ _ want
-0.62 =blood_streak =pain_any
-0.62 =burn_severity =dentist
-0.62 =stye
-0.62 ^ stabb
-0.62 a _ red
-0.62 date
-0.62 eyelash
-0.62 feel _ bit
-0.62 from _ dentist
-0.62 have and
-0.62 my _ faint
-0.62 thursday
-0.62 what
-0.63 # _ of
-0.63 <year <ago
-0.63 =chest_injury_or_ache
-0.63 =chest_injury_or_ache =pain_any
-0.63 =cold_outside =ear_wax
-0.63 ?a
-0.63 ^ _ need
-0.63 ^ next
-0.63 ^ which
-0.63 broken
-0.63 excit
-0.63 fever is
-0.63 in march
-0.63 march
-0.63 pizza
-0.63 ready
-0.63 today
-0.64 =allergen =vaccine_said
-0.64 =dentist
-0.64 ^ _ in
-0.64 ^ do
-0.64 acne
-0.64 are _ from
-0.64 cant _ right
-0.64 feel full
-0.64 i _ #
-0.64 made
-0.64 should i
-0.65 =asks_meaning
-0.65 =constipation
-0.65 =itching =itchy_only
-0.65 =itchy_only
-0.65 =vaccine_said
-0.65 ^ _ crie
-0.65 ^ can
-0.65 ^ dry
-0.65 a _ off
-0.65 a day
-0.65 feel _ since
-0.65 make me
-0.65 pink eye
-0.65 pm
-0.66 =choking_passed =tia_resolved
-0.66 ^ _ and
-0.66 a runny
-0.66 aid
-0.66 alway
-0.66 from now
-0.66 i get
-0.66 job
-0.66 my glass
-0.66 result
-0.66 sore from
-0.66 what doe
-0.66 when is
-0.67 -week
-0.67 ^ no
-0.67 after lunch
-0.67 any
-0.67 diaper rash
-0.67 im sad
-0.67 made my
-0.67 my _ seem
-0.67 my dog
-0.67 teeth
-0.67 th
-0.67 to _ a
-0.67 why
-0.68 =baby =rash
-0.68 =cold_outside
-0.68 =crying_word
-0.68 after work
-0.68 baby _ up
-0.68 constipat
-0.68 heartburn
-0.68 january
-0.68 on monday
-0.68 the dentist
-0.68 vitamin
-0.69 # pill
-0.69 =aura_usual
-0.69 =blood_streak =cough
-0.69 =during_exercise
-0.69 ?can
-0.69 ^ _ hurt
-0.69 ^ _ threw
-0.69 ^ not
-0.69 just a
-0.69 over #11+
-0.69 slept
-0.7 #99+ since
-0.7 -my
-0.7 -yet
-0.7 =low_mood_deep
-0.7 ^ _ doe
-0.7 ^ sweaty
-0.7 december
-0.7 dry
-0.7 end of
-0.7 feel ok
-0.7 scratchy
-0.7 spit up
-0.7 tickle
-0.7 wash
-0.7 well
-0.7 where
-0.71 ^ _ neck
-0.71 can he
-0.71 gum
-0.71 loud
-0.71 no -fever
-0.71 sore
-0.71 swallow her
-0.72 #11+ _ dizzy
-0.72 -fever
-0.72 -pain
-0.72 =during_exercise =racing_heart
-0.72 =low_mood
-0.72 ^ are
-0.72 ^ by
-0.72 ^ light
-0.72 ^ when
-0.72 blister on
-0.72 can i
-0.72 coffee
-0.72 cough _ fever
-0.72 give me
-0.72 hair
-0.72 my _ snor
-0.72 next week
-0.72 paper
-0.72 question
-0.73 ^ _ pill
-0.73 ^ hiccup
-0.73 ^ how
-0.73 a _ nose
-0.73 a cold
-0.73 bloat
-0.73 five
-0.73 gym
-0.73 i could
-0.73 is _ from
-0.74 =autism_word =speech
-0.74 ^ _ do
-0.74 ^ _ make
-0.74 ^ _ to
-0.74 ache
-0.74 all _ time
-0.74 low
-0.74 the time
-0.74 was #99+
-0.74 you
-0.75 before
-0.75 hiccup
-0.75 on it
-0.75 since monday
-0.75 sugar was
-0.75 tired
-0.75 winter
-0.76 =tired
-0.76 ^ feel
-0.76 arm _ sore
-0.76 my period
-0.76 runny nose
-0.76 toddler wont
-0.76 what is
-0.77 loose
-0.77 morning
-0.77 runny
-0.77 sunday
-0.78 bruise
-0.78 doctor
-0.78 food
-0.78 itch
-0.78 next
-0.78 twitch
-0.79 ^ mild
-0.79 feel fine
-0.79 fine now
-0.79 great
-0.79 i _ at
-0.79 my hair
-0.79 should
-0.79 test
-0.8 =raynaud_usual
-0.8 ^ dizzy
-0.8 follow
-0.8 massage
-0.8 smok
-0.8 sunburn
-0.81 =chest_lasting =choking_passed
-0.81 period
-0.81 snor
-0.81 was _ of
-0.82 #99+ _ #11+
-0.82 sleep
-0.83 ^ ear
-0.83 could
-0.83 gassy
-0.83 glass
-0.83 need
-0.83 safe
-0.84 ^ stomach
-0.84 are sore
-0.84 cream
-0.84 friday
-0.84 i _ sleep
-0.85 ^ _ period
-0.86 =eating_disorder
-0.86 due
-0.86 love
-0.86 upset
-0.87 =twisted
-0.87 at night
-0.87 husband snor
-0.87 pregnancy
-0.87 wednesday
-0.87 which
-0.88 checkup
-0.88 in _ morn
-0.88 milk
-0.88 mosquito
-0.88 the morn
-0.88 tomorrow
-0.88 tuesday
-0.89 -sleep
-0.89 ^ _ get
-0.89 diet
-0.89 need a
-0.89 ok
-0.9 bill
-0.91 ^ _ after
-0.92 ^ thi
-0.92 sneez
-0.92 year _ has
-0.93 =sunburn
-0.93 ^ what
-0.93 a bit
-0.93 fine
-0.94 at #
-0.94 check
-0.94 is a
-0.94 phone
-0.94 want a
-0.95 # #11+
-0.96 =choking_passed
-0.96 dentist
-0.97 mild
-0.97 my fever
-0.97 please
-0.98 doe
-0.99 ^ is
-0.99 exam
-0.99 good
-0.99 refill
-0.99 small
-1.01 elbow
-1.02 ^ _ day
-1.02 play
-1.03 ^ headache
-1.03 sad
-1.04 and want
-1.04 is sore
-1.05 ^ _ fever
-1.05 once
-1.06 scratch
-1.07 and need
-1.07 normal
-1.13 is that
-1.14 appointment
-1.16 cant sleep
-1.16 monday
-1.17 laugh
-1.19 late
-1.25 haha
-1.35 ^ in
-1.48 lol
`,
}
