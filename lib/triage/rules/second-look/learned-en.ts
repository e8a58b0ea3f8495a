import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.14,
  emergencyFrom: 1.13,
  nurseFrom: 0.57,
  weights: `
1.94 =stab_shot
1.82 =suicidal
1.74 =harm_others
1.57 =drowning
1.56 =self_harm_now
1.54 =abuse_danger
1.53 =amputated
1.47 =device_alarm
1.45 =electric
1.43 =black_stool
1.43 =deformed
1.39 =overdose_taken
1.37 =choking
1.37 =poison_swallowed
1.35 =fever =immunosuppressed
1.35 =wild_bite
1.34 =seizure
1.32 =baby_quiet
1.3 =swallowed_battery
1.29 die
1.28 =fever =young_baby
1.28 =snake
1.27 =unresponsive
1.25 =oxygen_low
1.22 =fever =newborn
1.22 ^ _ chok
1.21 =snake =snake_bad
1.21 chok
1.21 found
1.18 =water_broke
1.17 pass out
1.13 =chest_pressure
1.11 seizure
1.1 =animal_bite =bite_bad
1.1 =cannot_breathe
1.1 =contractions
1.1 into
1.09 =burn_any =burn_severity
1.09 =smoke
1.08 =chemical_word =eye_area
1.08 =chemical_word =eye_chemical
1.08 =pregnant =vaginal_bleeding
1.08 the baby
1.07 =no_urine
1.07 =very_fast_pulse
1.07 a seizure
1.07 hav
1.06 =burn_any =burn_big
1.06 =burn_big
1.06 =burn_big =burn_severity
1.06 =child_got_pills =poison_swallowed
1.05 =eye_area =face_blisters
1.05 =face_blisters
1.05 =harm_others =pain_any
1.04 =burn_severity =child_got_pills
1.04 =chest_any =chest_pressure
1.03 min
1.03 touch
1.02 =baby_still =pregnant
1.02 collaps
1.02 way
1.01 =soaking_pad
1 =inhaler_fails
1 =means_mentioned =suicidal
0.99 =eye_hit_bad =pregnant
0.99 bent
0.99 hav a
0.99 sugar is
0.98 =alcohol =poison_swallowed
0.98 =carbon_monoxide
0.98 =deformed =limb_injury
0.97 =amputated =limb_injury
0.97 =bite_bad =chemical_word
0.96 =burn_severity =chest_pressure
0.96 =chest_lasting =seizure
0.96 =skin_peeling
0.96 and just
0.96 to die
0.95 =allergen =poison_swallowed
0.95 =cannot_breathe =short_breath
0.95 =during_exercise =fainted
0.95 end it
0.95 oxygen _ #11+
0.94 =allergen =stab_shot
0.94 =drowsy
0.94 =ear_swollen
0.94 pass
0.93 =bite_bad =co_words
0.93 =bite_bad =face_blisters
0.93 =carbon_monoxide =co_words
0.93 black
0.93 drowsy
0.92 =barking_stridor
0.92 =chemical_strong
0.92 =chemical_strong =chemical_word
0.92 =chest_lasting =suicidal
0.92 =diabetes =overdose_taken
0.92 behind
0.92 nonstop
0.91 =bleeding_any =pregnant
0.91 =pregnant =water_broke
0.91 =sugar_low
0.91 anymore
0.91 the floor
0.9 =contractions =pregnant
0.9 =fainted
0.9 forward
0.89 =bluish
0.89 =chemical_word =swallowed_battery
0.89 =co_words =head_danger
0.89 =drugs_taken
0.89 =vision_loss
0.89 had _ seizure
0.89 on _ and
0.89 out _ the
0.88 -up
0.88 =amputated =scratched
0.88 =amputated =wound
0.88 =bluish =turning_blue
0.88 =jaw_locked
0.88 =turning_blue
0.88 =vomiting_blood
0.88 im on
0.88 open
0.88 shook
0.88 wont go
0.87 =baby_quiet =baby_still
0.87 =face_droop
0.87 =hours_pain =speech
0.87 =priapism
0.87 =seizure =seizure_repeat
0.87 =seizure_repeat
0.87 =swelling_throat
0.87 fever and
0.87 myself
0.87 point
0.87 temp _ #99+
0.86 #99+ and
0.86 =pierced_through
0.86 =unresponsive =wakes
0.86 a bat
0.86 bat
0.86 hang
0.86 implant
0.86 my friend
0.85 =again_fainted
0.85 =again_fainted =fainted
0.85 =asthma =inhaler_fails
0.85 =collapsed_word
0.85 =collapsed_word =fainted
0.85 =sugar_low =sugar_very_low
0.85 =sugar_very_low
0.85 =withdrawal
0.85 and she
0.84 =burn_severity =cannot_breathe
0.84 =confused
0.84 =contractions =preterm_weeks
0.84 fire
0.84 gun
0.84 through
0.83 =a_lot =bleeding_any
0.83 =animal_bite =wild_bite
0.83 breathe
0.82 =baby_still
0.82 =chemical_burn
0.82 =chemical_burn =chemical_word
0.82 and _ are
0.82 knife
0.82 to _ it
0.82 took too
0.81 =allergen =bite_bad
0.81 =animal_bite
0.81 =chemical_word =child_got_pills
0.81 =child_got_pills =swallowed_battery
0.81 =dystonia
0.81 =eye_area =shingles
0.81 =eye_pierced
0.81 =face_blisters =shingles
0.81 =gradual_numb
0.81 =means_mentioned =overdose_taken
0.81 =poison_swallowed =swallowed_battery
0.81 and he
0.81 im hav
0.81 on _ floor
0.81 oxygen
0.8 =cold_limb =limb_injury
0.8 =confused =head_danger
0.8 =fever =stiff_neck
0.8 =vomiting =vomiting_blood
0.8 fluid
0.8 is _ the
0.8 turn blue
0.79 =alcohol =child_got_pills
0.79 =appendix_pain
0.79 =appendix_pain =appendix_said
0.79 =baby_quiet =burn_severity
0.79 =bluish =lips_blue
0.79 =breath_pauses
0.79 =child_got_pills =overdose_taken
0.79 =lips_blue
0.79 =long_bleed =nosebleed
0.79 ^ hes
0.79 miss
0.79 soak
0.78 =chest_lasting =pregnant
0.78 =headache =vomiting
0.78 =high_fever
0.78 =racing_heart =very_fast_pulse
0.78 =slow_heart
0.78 and wont
0.78 by mistake
0.78 from a
0.78 mistake
0.78 tell _ to
0.78 turn
0.78 wont wake
0.77 =bleeding_heavy
0.77 =blood_thinner =fall_any
0.77 =speech
0.77 i just
0.77 im _ a
0.77 last _ and
0.77 my _ keep
0.77 used my
0.76 =fell_baby
0.76 =numb_any =weak_legs
0.76 =rash =skin_peeling
0.76 and _ in
0.76 chill
0.76 every _ minut
0.76 floor
0.76 going to
0.76 up to
0.75 =anaphylaxis_said
0.75 =confused =speech
0.75 =fever =rash
0.75 =hours_pain =suicidal
0.75 =preterm_weeks =water_broke
0.75 =sleepless_days
0.75 =stab_shot =wound
0.75 a _ bit
0.75 a knife
0.75 and chill
0.75 is bent
0.75 my epipen
0.75 used _ epipen
0.75 word
0.74 # wks
0.74 -peed
0.74 =burn_severity =overdose_taken
0.74 =carbon_monoxide =headache
0.74 =chemical_word =poison_swallowed
0.74 =chest_lasting =drowning
0.74 =done_with_it
0.74 =weak_one_side
0.74 and hes
0.74 cant _ my
0.74 feel _ im
0.74 have _ fever
0.74 i was
0.73 =bleeding_heavy =eye_hit_bad
0.73 =hours_pain =seizure
0.73 =means_mentioned =self_harm_now
0.73 =swelling_throat =tongue_swollen
0.73 =tongue_swollen
0.73 and _ breath
0.73 and _ out
0.73 and im
0.73 cut off
0.73 fish hook
0.73 i _ like
0.73 is chok
0.73 isnt
0.73 off the
0.73 shock
0.73 the _ and
0.72 =baby_quiet =chest_lasting
0.72 =blood_streak =soft_spot
0.72 =bluish =burn_severity
0.72 =drowsy =head_danger
0.72 =eye_hit_bad =soft_spot
0.72 =eye_hit_bad =vision_loss
0.72 =feels_sleepy
0.72 =fever =rigors
0.72 =pain_beyond
0.72 =rigors
0.72 =soft_spot
0.72 ^ cant
0.72 and her
0.72 in _ and
0.72 my _ sugar
0.72 my _ with
0.72 so bad
0.72 that _ go
0.72 the kitchen
0.72 think i
0.71 =bladder_bowel_loss
0.71 =chest_pressure =squeezing_word
0.71 =cough =smoke
0.71 =days_many =fever
0.71 =limb_injury =self_harm_now
0.71 =pain_any =suicidal
0.71 and _ i
0.71 cant feel
0.71 confus
0.71 electrocut
0.71 flash
0.71 heart is
0.71 her _ and
0.71 i pass
0.71 is _ on
0.71 my _ swallow
0.71 my _ touch
0.71 on one
0.71 over #99+
0.71 pad
0.71 swell up
0.71 that wont
0.71 touch me
0.7 =born_part
0.7 =clot_risk =fever
0.7 =cough =coughs_blood
0.7 =days_many =rash
0.7 =extreme_fever
0.7 =extreme_fever =fever
0.7 =extreme_fever =high_fever
0.7 =fainted =tia_resolved
0.7 =mania_psychosis =sleepless_days
0.7 =water_broke =waters_said
0.7 =waters_said
0.7 and now
0.7 cant breathe
0.7 drank
0.7 everyone
0.7 hes
0.7 like im
0.7 short of
0.7 the point
0.7 wont
0.7 wound
0.69 =belly_word =hernia_stuck
0.69 =bleeding_any =bleeding_heavy
0.69 =burn_severity =skin_peeling
0.69 =chest_lasting =chest_pressure
0.69 =chest_lasting =immunosuppressed
0.69 =child_got_pills
0.69 =confused =fever
0.69 =eye_area =jaundice
0.69 =fever =high_fever
0.69 =head_danger =vomiting_blood
0.69 =limb_injury =water_broke
0.69 =overdose_taken =ulcer_nsaid
0.69 =pain_beyond =skin_black
0.69 =rash =tick
0.69 =skin_black
0.69 ^ _ was
0.69 dont know
0.69 found my
0.69 her head
0.69 i _ feel
0.69 i _ stabb
0.69 say
0.69 ther
0.69 was _ by
0.68 =at_rest
0.68 =blood_thinner =head_injury
0.68 =bp_high =bp_very_high
0.68 =bp_very_high
0.68 =burn_severity =deep_burn
0.68 =burn_severity =harm_others
0.68 =cough =drowning
0.68 =deep_burn
0.68 =device_alarm =heart_condition
0.68 =device_alarm =valve_or_device
0.68 =no_urine =vomiting_constantly
0.68 =rigors =wound_infected
0.68 =rigors_hard
0.68 =scratched =self_harm_now
0.68 =self_harm_now =wound
0.68 black and
0.68 cant keep
0.68 finger got
0.68 for _ hour
0.68 here
0.68 is hav
0.68 me to
0.68 tell
0.68 used
0.67 =born_part =contractions
0.67 =burn_severity =chemical_word
0.67 =burn_severity =poison_swallowed
0.67 =burn_severity =unresponsive
0.67 =clot_risk =eye_hit_bad
0.67 =confused =hallucinating
0.67 =eye_hit_bad =preterm_weeks
0.67 =fainted =refuses
0.67 =fever =flank_pain
0.67 =fever =swelling
0.67 =head_danger =head_injury
0.67 =head_danger =speech
0.67 =sugar_extreme
0.67 =sugar_extreme =sugar_very_high
0.67 ^ found
0.67 and _ have
0.67 and _ my
0.67 grey
0.67 is com
0.67 my belly
0.67 on _ side
0.67 ther a
0.67 think about
0.67 tonight
0.67 while runn
0.66 #11+ tylenol
0.66 =allergen =short_breath
0.66 =baby =unresponsive
0.66 =blood_streak =pregnant
0.66 =bp_extreme
0.66 =bp_extreme =bp_high
0.66 =bp_extreme =bp_very_high
0.66 =chest_lasting =soaking_pad
0.66 =ear_blood =eye_hit_bad
0.66 =eye_bulge
0.66 =head_danger =young_baby
0.66 =heat_danger
0.66 =phlegm =water_broke
0.66 =purple_rash
0.66 =radiates_groin
0.66 =saddle_numb
0.66 =slow_breathing
0.66 ^ think
0.66 a _ lump
0.66 and my
0.66 and short
0.66 and the
0.66 baby #
0.66 bleed from
0.66 cant _ her
0.66 cant _ it
0.66 epipen
0.66 fell _ the
0.66 heart rac
0.66 is bleed
0.66 my _ lip
0.66 one side
0.66 push
0.66 short _ breath
0.66 the bathroom
0.66 thigh
0.66 was in
0.66 wont _ up
0.65 =barking_stridor =croup_cough
0.65 =bite_bad =face_droop
0.65 =calf =leg_swelling_one
0.65 =cut_by_accident =overdose_taken
0.65 =dry_mouth
0.65 =fever =wound_infected
0.65 =hallucinating =withdrawal
0.65 =head_danger =rash
0.65 =heat_danger =heat_exposure
0.65 =rigors_hard =shaking
0.65 ^ infant
0.65 a temp
0.65 bottle
0.65 cant open
0.65 crush
0.65 feel like
0.65 has _ and
0.65 infant
0.65 odd
0.65 shak
0.65 snake bit
0.65 swallow a
0.65 temp of
0.65 think
0.65 to end
0.65 to hurt
0.65 unconsciou
0.65 was _ in
0.65 weird
0.64 -baby
0.64 -felt _ -baby
0.64 -right
0.64 =bite_bad =shingles
0.64 =blood_streak =swallowed_battery
0.64 =burn_severity =face_droop
0.64 =burn_severity =swallowed_battery
0.64 =cholinergic =drooling
0.64 =confused =hours_pain
0.64 =done_with_it =goodbye_note
0.64 =eye_hit_bad =sugar_low
0.64 =hours_pain =soaking_pad
0.64 =shaking
0.64 a bunch
0.64 and _ feel
0.64 and is
0.64 bad _ and
0.64 bunch
0.64 bunch of
0.64 floppy
0.64 hook
0.64 is turn
0.64 isnt -breath
0.64 minut and
0.64 my _ drank
0.64 my appendix
0.64 my stomach
0.64 pass _ at
0.64 there
0.64 to _ and
0.64 wheez
0.64 white and
0.63 # _ and
0.63 =allergen =swelling_lips
0.63 =allergen =throat_tight
0.63 =belly_word =throbbing_lump
0.63 =bite_bad =sting
0.63 =bleeding_any =diarrhea
0.63 =burn_severity =fever
0.63 =cannot_move_side
0.63 =cannot_move_side =weak_one_side
0.63 =chemical_burn =chemical_strong
0.63 =diarrhea =rectal_blood
0.63 =diarrhea =stool_blood
0.63 =gas_smell =head_danger
0.63 =hours_pain =vision_loss
0.63 =pain_any =throbbing_lump
0.63 =retractions
0.63 =snake =swelling
0.63 =throbbing_lump
0.63 =weak_legs
0.63 ^ _ put
0.63 and see
0.63 fall
0.63 heart _ and
0.63 i _ raped
0.63 my water
0.63 n
0.63 raped
0.63 remote
0.63 took #11+
0.63 was raped
0.63 water broke
0.62 =a_lot =soaking_pad
0.62 =animal_bite =burn_severity
0.62 =belly_hard =hernia_stuck
0.62 =bite_bad =stab_shot
0.62 =black_stool =chest_lasting
0.62 =blister_any =burn_any
0.62 =burn_severity =face_blisters
0.62 =calf =stab_shot
0.62 =chemical_strong =cocaine
0.62 =chemical_word =cocaine
0.62 =co_words =suicidal
0.62 =coughs_blood
0.62 =deep_cut
0.62 =mouth_sores =rash
0.62 ^ they
0.62 acid
0.62 and red
0.62 chest and
0.62 eaten
0.62 hasnt
0.62 im _ up
0.62 kitchen
0.62 no _ and
0.62 noise
0.62 one _ is
0.62 since yesterday
0.62 start in
0.62 temp is
0.62 the size
0.62 weak and
0.62 week with
0.62 went
0.61 #11+ min
0.61 =allergen =overdose_taken
0.61 =bite_bad =eye_pierced
0.61 =bite_bad =hernia_stuck
0.61 =bite_bad =swelling_throat
0.61 =bite_bad =vision_loss
0.61 =bleeding_any =ear_blood
0.61 =breath_pauses =cannot_breathe
0.61 =carbon_monoxide =head_danger
0.61 =ear_blood
0.61 =ear_wax =pale_clammy
0.61 =eye_area =eye_pierced
0.61 =eye_area =vision_loss
0.61 =fever =postpartum
0.61 =fever =purple_word
0.61 =fever =uti
0.61 =fever =wound
0.61 =hours_pain =immunosuppressed
0.61 =hours_pain =sudden
0.61 =neck_swelling
0.61 =pain_any =pale_clammy
0.61 =red_racing =wound_infected
0.61 =short_breath
0.61 =swelling_throat =throat_tight
0.61 =wont_swallow
0.61 ^ chok
0.61 and _ and
0.61 back and
0.61 bad headache
0.61 battery
0.61 by
0.61 down _ my
0.61 im dizzy
0.61 limp
0.61 my _ collaps
0.61 my oxygen
0.61 my thigh
0.61 now _ and
0.61 off in
0.61 old is
0.61 put
0.61 she _ and
0.61 sudden
0.61 through my
0.61 wife is
0.61 with _ breath
0.6 =a_lot =eye_hit_bad
0.6 =belly_hit =fell_baby
0.6 =black_stool =hours_pain
0.6 =ear_swollen =swelling
0.6 =eye_hit_bad =hit_hard
0.6 =fall_any =fell_baby
0.6 =fell_baby =hit_hard
0.6 =fever =many_days
0.6 =fever =purple_rash
0.6 =head_danger =newborn
0.6 =head_danger =tick
0.6 =headache =tick
0.6 =pink_foam
0.6 =rash =sting
0.6 =severe_headache
0.6 =short_breath =wheeze_word
0.6 =wheeze_word
0.6 =wont_feed
0.6 ^ _ been
0.6 ^ _ soft
0.6 ^ _ stopp
0.6 ^ _ wound
0.6 blue
0.6 clot
0.6 feel hot
0.6 going
0.6 got into
0.6 hard
0.6 liv
0.6 my hip
0.6 of liv
0.6 point _ liv
0.6 point of
0.6 poison
0.6 she
0.6 shock me
0.6 someth
0.6 stabb
0.6 tar
0.6 thought of
0.6 took _ many
0.6 vomit
0.6 what _ point
0.6 whole
0.6 wks
0.59 =burn_severity =co_words
0.59 =calf =clot_risk
0.59 =calf =swelling
0.59 =chest_lasting =preterm_weeks
0.59 =confused =pale_clammy
0.59 =dark_urine =itching
0.59 =dark_urine =pregnant
0.59 =dark_urine =preterm_weeks
0.59 =days_many =swelling
0.59 =deep_cut =tendon_seen
0.59 =ear_pain =ear_swollen
0.59 =fall_any =head_danger
0.59 =fever =shaking
0.59 =gangrene
0.59 =gangrene =pain_beyond
0.59 =gangrene =skin_black
0.59 =sudden
0.59 =swallow_trouble
0.59 =swallow_trouble =throat_tight
0.59 =swallow_trouble =wont_swallow
0.59 =tendon_seen
0.59 =throat_tight =wont_swallow
0.59 and _ dizzy
0.59 and _ keep
0.59 and _ of
0.59 bad _ on
0.59 bent _ a
0.59 came back
0.59 electric shock
0.59 feel my
0.59 got _ with
0.59 head is
0.59 i cut
0.59 is _ off
0.59 is _ up
0.59 now my
0.59 off _ the
0.59 pale
0.59 she #
0.59 soft spot
0.59 tell me
0.59 to _ myself
0.59 took _ of
0.59 was stabb
0.58 # min
0.58 #11+ time
0.58 -hour
0.58 -in _ -hour
0.58 =a_lot =hours_pain
0.58 =allergen =hives
0.58 =blister_any =skin_peeling
0.58 =born_part =eye_hit_bad
0.58 =burn_severity =pregnant
0.58 =cannot_move_side =numb_any
0.58 =chemical_word
0.58 =chest_lasting =confused
0.58 =chest_lasting =unresponsive
0.58 =chest_lasting =vision_loss
0.58 =co_alarm
0.58 =cut_by_accident =hit_hard
0.58 =eye_hit_bad =vomiting_blood
0.58 =headache =rash
0.58 =heart_condition =valve_or_device
0.58 =mouth_sores
0.58 =valve_or_device
0.58 ^ _ got
0.58 ^ took
0.58 after a
0.58 and _ rash
0.58 and _ wont
0.58 and i
0.58 dropp
0.58 even
0.58 got _ bad
0.58 he cant
0.58 ive been
0.58 like coffee
0.58 magnet
0.58 pupil
0.58 push forward
0.58 say he
0.58 too _ to
0.57 -slept -in
0.57 =bite_bad =burn_big
0.57 =burn_any =deep_burn
0.57 =confused =elderly
0.57 =eye_area =rash
0.57 =eye_hit_bad =near_faint
0.57 =feels_sleepy =head_danger
0.57 =hernia
0.57 =hernia =hernia_word
0.57 =jaundice
0.57 =nail_word =stab_shot
0.57 =object_stuck
0.57 =pain_any =radiates_groin
0.57 =radiates_groin =testicle
0.57 =swelling =tongue_swollen
0.57 ^ _ child
0.57 ^ _ found
0.57 a bad
0.57 after _ fall
0.57 all of
0.57 and _ faint
0.57 and confus
0.57 bathroom
0.57 bit my
0.57 bottle of
0.57 cant swallow
0.57 cut _ my
0.57 do _ still
0.57 down and
0.57 heart _ #99+
0.57 his _ and
0.57 i _ breathe
0.57 i _ too
0.57 my _ got
0.57 my _ put
0.57 my child
0.57 nonsense
0.57 put his
0.57 rash that
0.57 say #99+
0.57 shingl _ my
0.57 short
0.57 size
0.57 swell
0.57 talk nonsense
0.57 was _ with
0.57 weak
0.57 wrist
0.56 =allergen =swelling_throat
0.56 =bite_bad =deformed
0.56 =bite_bad =fever
0.56 =bladder_bowel_loss =urinary_stuck
0.56 =blood_thinner
0.56 =burn_severity =weak_legs
0.56 =chest_lasting =contractions
0.56 =chest_lasting =drowsy
0.56 =chest_lasting =priapism
0.56 =cold_limb =toes_cold
0.56 =contractions =eye_hit_bad
0.56 =dark_urine
0.56 =eye_hit_bad =fall_any
0.56 =heart_condition =short_breath
0.56 =hours_pain =priapism
0.56 =neck_swelling =swelling
0.56 =numb_any =saddle_numb
0.56 =pain_any =severe_pain
0.56 =stroke_said
0.56 =stroke_said =stroke_word
0.56 =testicle
0.56 =toes_cold
0.56 =urinary_stuck
0.56 ^ _ fell
0.56 ^ she
0.56 and _ eye
0.56 and _ hes
0.56 and _ im
0.56 and hard
0.56 and vomit
0.56 been
0.56 both leg
0.56 breath
0.56 breath for
0.56 clos
0.56 eliqui
0.56 her _ is
0.56 huge
0.56 i broke
0.56 im going
0.56 lip look
0.56 may have
0.56 of _ finger
0.56 she has
0.56 think _ broke
0.56 three time
0.56 water _ and
0.56 worst
0.55 # _ pregnant
0.55 -all
0.55 -all -day
0.55 -had -a
0.55 =allergen =child_got_pills
0.55 =bite_bad =numb_any
0.55 =bleeding_heavy =limb_injury
0.55 =bp_very_high =squeezing_word
0.55 =cannot_move_limb
0.55 =chest_lasting =no_urine
0.55 =chest_lasting =self_harm_now
0.55 =child_got_pills =means_mentioned
0.55 =clot_risk =days_many
0.55 =deformed =fall_any
0.55 =diabetes =head_danger
0.55 =head_danger =severe_headache
0.55 =headache =pregnant
0.55 =headache =severe_headache
0.55 =hours_pain =pregnant
0.55 =hours_pain =self_harm_now
0.55 =limb_injury =pregnant
0.55 =limp_refuses =unresponsive
0.55 =making_swell
0.55 =making_swell =swelling
0.55 =means_at_hand
0.55 =numb_any
0.55 =pain_any =testicle
0.55 =pregnant =squeezing_word
0.55 =purple_rash =rash
0.55 =short_breath =swelling
0.55 =tearing =tearing_trunk
0.55 =tearing_trunk
0.55 =wound =wound_infected
0.55 ^ _ keep
0.55 ^ sudden
0.55 a handful
0.55 a pound
0.55 and _ had
0.55 bit me
0.55 blue and
0.55 chok on
0.55 cut _ wrist
0.55 deep
0.55 fast and
0.55 feel sick
0.55 got shot
0.55 grape
0.55 handful
0.55 handful of
0.55 hurt _ bad
0.55 i _ smoke
0.55 im bleed
0.55 is bulg
0.55 jaw
0.55 lip
0.55 me _ night
0.55 my vision
0.55 my whole
0.55 my wrist
0.55 old wont
0.55 red blood
0.55 shoot
0.55 snake _ me
0.55 spasm
0.55 start _ my
0.55 the _ floor
0.55 voice
0.54 =birth_now
0.54 =bite_bad =eye_hit_bad
0.54 =bleeding_any =long_bleed
0.54 =bleeding_heavy =scratched
0.54 =bleeding_heavy =wound
0.54 =blister_word =burn_any
0.54 =burn_severity =means_mentioned
0.54 =cant_lie_flat
0.54 =chest_lasting =seizure_repeat
0.54 =chest_lasting =speech
0.54 =co_words =headache
0.54 =confused =withdrawal
0.54 =cough =hurts_move
0.54 =hallucinating
0.54 =hours_pain =postpartum
0.54 =hours_pain =seizure_repeat
0.54 =lab_danger
0.54 =mouth_sores =skin_peeling
0.54 =near_faint =sting
0.54 =self_harm_now =suicidal
0.54 ^ _ stomach
0.54 a fight
0.54 alarm _ going
0.54 an _ ago
0.54 and _ look
0.54 back _ and
0.54 bleed after
0.54 cant
0.54 cant wake
0.54 chest hurt
0.54 feel dizzy
0.54 hurt so
0.54 in _ foot
0.54 into the
0.54 jerk
0.54 now i
0.54 pale and
0.54 push _ and
0.54 size of
0.54 swollen and
0.54 the _ side
0.54 with _ and
0.53 # _ with
0.53 =a_lot =bleeding_heavy
0.53 =allergen =burn_severity
0.53 =allergen =rash
0.53 =appendix_pain =pain_any
0.53 =appendix_said =pain_any
0.53 =bite_bad =dystonia
0.53 =bite_bad =jaw_locked
0.53 =burn_severity =turning_blue
0.53 =burn_severity =vomiting
0.53 =car_crash
0.53 =diabetes =pale_clammy
0.53 =edible_word
0.53 =eye_hit_bad =soaking_pad
0.53 =fainted =fall_any
0.53 =fever =rigors_hard
0.53 =head_injury =hit_hard
0.53 =hoarse =smoke
0.53 =hurts_breathing
0.53 =near_faint
0.53 =one_eye =vision_loss
0.53 =pale_clammy =radiates
0.53 =purple_word
0.53 =red_racing
0.53 =severe_headache =sudden
0.53 =sugar_very_high
0.53 =swelling =swelling_now
0.53 =swelling =swelling_throat
0.53 =swelling_lips =swelling_throat
0.53 =swelling_now
0.53 and his
0.53 are swell
0.53 black _ and
0.53 by a
0.53 came
0.53 can see
0.53 cant stop
0.53 cough up
0.53 dark pee
0.53 even after
0.53 gett weaker
0.53 got bleach
0.53 husband has
0.53 is black
0.53 like #11+
0.53 my _ arm
0.53 open and
0.53 paus
0.53 stopp _ and
0.53 the left
0.53 vision is
0.53 weaker
0.53 wire
0.53 wont _ and
0.52 -drink
0.52 =a_lot =blister_any
0.52 =allergen =head_danger
0.52 =allergen =plant_eaten
0.52 =bite_bad =deep_cut
0.52 =bleeding_any =fever
0.52 =bleeding_any =hit_hard
0.52 =blister_any =deep_burn
0.52 =blurry_vision =pregnant
0.52 =breath_pauses =burn_severity
0.52 =burn_severity =hernia_stuck
0.52 =chest_lasting =face_droop
0.52 =chest_lasting =heart_condition
0.52 =child_got_pills =plant_eaten
0.52 =cocaine =drugs_taken
0.52 =confused =heat_exposure
0.52 =elderly =speech
0.52 =eye_hit_bad =long_bleed
0.52 =eye_hit_bad =severe_pain
0.52 =eye_hit_bad =testicle
0.52 =eye_hit_bad =vomiting
0.52 =eye_hit_bad =water_broke
0.52 =fever =head_danger
0.52 =fever =short_breath
0.52 =hanging_attempt
0.52 =head_danger =smoke
0.52 =head_injury
0.52 =hernia_stuck
0.52 =means_mentioned =wound
0.52 =plant_eaten
0.52 =severe_pain =squeezing_word
0.52 =squeezing_word =testicle
0.52 ^ everyone
0.52 and _ cant
0.52 and _ cough
0.52 and _ leg
0.52 and _ short
0.52 and _ with
0.52 and pass
0.52 chok me
0.52 contraction
0.52 dont
0.52 each
0.52 faint _ runn
0.52 faint while
0.52 fingertip
0.52 he _ the
0.52 her
0.52 hurt myself
0.52 i cant
0.52 im short
0.52 in his
0.52 is drowsy
0.52 look _ and
0.52 mouth
0.52 my right
0.52 off _ fingertip
0.52 purple
0.52 rat
0.52 rat poison
0.52 skin is
0.52 the tip
0.52 to breathe
0.52 up _ arm
0.52 vomit and
0.51 -breath -right
0.51 =alcohol =confused
0.51 =blood_streak =poison_swallowed
0.51 =calf =ear_wax
0.51 =cannot_move_side =half_body
0.51 =chest_lasting =gradual_numb
0.51 =chest_lasting =wound
0.51 =cough =pink_foam
0.51 =coughs_blood =pink_foam
0.51 =deaf_sudden
0.51 =deaf_sudden =hours_pain
0.51 =deaf_sudden =sudden
0.51 =ear_swollen =pain_any
0.51 =eye_hit_bad =fever
0.51 =face_droop =hours_pain
0.51 =half_body
0.51 =half_body =weak_one_side
0.51 =head_danger =high_fever
0.51 =head_danger =hit_hard
0.51 =inhaler_fails =short_breath
0.51 =jaw_arm_sweat =pale_clammy
0.51 =leg_feet_swollen =short_breath
0.51 =leg_swelling_one
0.51 =limp_refuses
0.51 =no_injury =sudden
0.51 ^ husband
0.51 accidental
0.51 and _ hot
0.51 and dry
0.51 bag is
0.51 be _ anymore
0.51 bleach _ my
0.51 bleach in
0.51 breath and
0.51 burst
0.51 cant breath
0.51 cant get
0.51 cant move
0.51 confus and
0.51 dont _ if
0.51 each breath
0.51 eyeball
0.51 gett _ and
0.51 gush
0.51 have _ and
0.51 he got
0.51 hes _ and
0.51 into my
0.51 is blurry
0.51 is hot
0.51 like
0.51 metal
0.51 my _ open
0.51 my mouth
0.51 neck _ fever
0.51 nowhere
0.51 of nowhere
0.51 out _ nowhere
0.51 peanut and
0.51 read #11+
0.51 slurr
0.51 temp
0.51 terrible
0.51 testicle
0.51 thi _ and
0.51 was _ the
0.51 went _ for
0.5 # minut
0.5 =a_lot =cough
0.5 =a_lot =swelling
0.5 =belly_hard
0.5 =bleeding_any =coughs_blood
0.5 =bleeding_any =near_faint
0.5 =blister_any =eye_area
0.5 =blister_word =eye_area
0.5 =burn_severity =no_urine
0.5 =burn_severity =pale_clammy
0.5 =cough =eye_hit_bad
0.5 =coughs_blood =eye_hit_bad
0.5 =eye_area =eye_bulge
0.5 =eye_hit_bad =overdose_taken
0.5 =goodbye_note
0.5 =hours_pain =testicle
0.5 =numb_any =weak_one_side
0.5 =pleuritic
0.5 =right_side
0.5 =severe_weakness
0.5 =thrown_back
0.5 ^ _ went
0.5 a fish
0.5 and
0.5 are _ hard
0.5 behind _ ear
0.5 bleed
0.5 bright _ blood
0.5 bright red
0.5 burn _ my
0.5 by the
0.5 end
0.5 ex
0.5 foot is
0.5 know how
0.5 like _ and
0.5 my _ went
0.5 now im
0.5 pressure _ over
0.5 rope
0.5 sudden cant
0.5 those
0.5 those little
0.5 tylenol
0.5 vision _ blurry
0.49 #11+ year
0.49 -had
0.49 =a_lot =suicidal
0.49 =baby_still =burn_severity
0.49 =back_pain =fever
0.49 =barking_stridor =chest_lasting
0.49 =birth_now =contractions
0.49 =bite_bad =choking
0.49 =bite_bad =eye_bulge
0.49 =bite_bad =head_danger
0.49 =bladder_bowel_loss =chest_lasting
0.49 =bleeding_any =eye_hit_bad
0.49 =bleeding_heavy =long_bleed
0.49 =burn_severity =drug_named
0.49 =chest_lasting =sting
0.49 =chest_tearing
0.49 =chest_tearing =tearing
0.49 =clot_risk =postpartum
0.49 =co_words =feels_sleepy
0.49 =contractions =hours_pain
0.49 =diabetes =sugar_very_high
0.49 =diarrhea_many
0.49 =eye_area =eye_hit_bad
0.49 =eye_hit_bad =leaking
0.49 =fainted =pregnant
0.49 =fever =jaundice
0.49 =head_danger =swelling
0.49 =hip_fracture
0.49 =hours_pain =one_eye
0.49 =hurts_move
0.49 =jaw_locked =wound
0.49 =leg_swelling_one =pain_any
0.49 =limb_injury =preterm_weeks
0.49 =postpartum =soaking_pad
0.49 =racing_heart
0.49 =saddle_numb =weak_legs
0.49 =severe_weakness =weak_any
0.49 =snake_bad =swelling
0.49 =unresponsive =young_baby
0.49 ^ _ by
0.49 ^ _ hav
0.49 ^ havent
0.49 accident
0.49 and _ is
0.49 and _ sleepy
0.49 and ive
0.49 and say
0.49 are _ and
0.49 black poop
0.49 brother
0.49 clear
0.49 coffee ground
0.49 com
0.49 day and
0.49 drain
0.49 faint
0.49 for _ few
0.49 from _ remote
0.49 from hot
0.49 got _ off
0.49 ground
0.49 hav _ seizure
0.49 his chest
0.49 i _ i
0.49 i got
0.49 i still
0.49 i think
0.49 im in
0.49 inhal
0.49 is _ out
0.49 it _ like
0.49 like _ ground
0.49 lip _ swell
0.49 look _ coffee
0.49 my _ stopp
0.49 n im
0.49 of a
0.49 of my
0.49 pas
0.49 read _ on
0.49 son swallow
0.49 stomach hurt
0.49 the remote
0.49 the right
0.49 tired to
0.49 to the
0.49 too tired
0.49 took _ much
0.49 turn purple
0.49 us
0.49 weight on
0.49 yellow and
0.48 =a_lot =co_words
0.48 =a_lot =short_breath
0.48 =a_lot =vaginal_bleeding
0.48 =at_rest =short_breath
0.48 =baby_quiet =pregnant
0.48 =burn_severity =mouth_sores
0.48 =child_got_pills =eye_hit_bad
0.48 =child_got_pills =squeezing_word
0.48 =coughs_blood =phlegm
0.48 =days_many =postpartum
0.48 =eye_hit =eye_hit_bad
0.48 =eye_hit_bad =hernia_stuck
0.48 =fall_any =hip_fracture
0.48 =fever =heart_condition
0.48 =flashes_floaters
0.48 =hernia_stuck =hernia_word
0.48 =hours_pain =weak_one_side
0.48 =jaw_locked =pain_any
0.48 =legs_gone
0.48 =legs_gone =weak_legs
0.48 =limp_leg
0.48 =long_bleed
0.48 =noisy_rest
0.48 =saddle_numb =weak_any
0.48 =screams_in_bouts
0.48 =severe_pain
0.48 =severe_pain =trunk_pain
0.48 =squeezing_word =sudden
0.48 =squeezing_word =upper_belly_pain
0.48 ^ _ bit
0.48 ^ _ pass
0.48 a _ hook
0.48 a _ in
0.48 all _ and
0.48 and _ vomit
0.48 and isnt
0.48 and pull
0.48 and talk
0.48 at _ table
0.48 baby _ -breath
0.48 baby _ mov
0.48 bitten
0.48 bitten by
0.48 black stool
0.48 bone
0.48 bright
0.48 broke and
0.48 clammy
0.48 explod
0.48 face
0.48 from his
0.48 go
0.48 got
0.48 grandma
0.48 herself
0.48 higher
0.48 hurt people
0.48 im lighthead
0.48 leg is
0.48 lip are
0.48 my _ turn
0.48 of new
0.48 out twice
0.48 pregnant #11+
0.48 puffer
0.48 scream
0.48 so _ i
0.48 so weak
0.48 speech is
0.48 swallow _ handful
0.48 think _ hav
0.48 toe are
0.48 transplant
0.48 turn _ and
0.48 two _ after
0.48 with blood
0.48 with each
0.47 -felt
0.47 -felt -the
0.47 -pill
0.47 -the -baby
0.47 =a_lot =pregnant
0.47 =a_lot =vomiting
0.47 =animal_bite =sting
0.47 =belly_hard =belly_word
0.47 =bp_high =head_danger
0.47 =bp_medicine =child_got_pills
0.47 =bp_medicine =overdose_taken
0.47 =burn_severity =edible_word
0.47 =calf =deformed
0.47 =chest_lasting =fast_breathing
0.47 =chest_lasting =now_at_rest
0.47 =chest_lasting =severe_pain
0.47 =child_got_pills =hypertension
0.47 =co_alarm =co_words
0.47 =co_words =dizzy
0.47 =co_words =refuses
0.47 =confused =shaking
0.47 =discharge =postpartum
0.47 =drooling
0.47 =drooling =pain_any
0.47 =heart_condition =racing_heart
0.47 =high_altitude
0.47 =hypertension =overdose_taken
0.47 =immunosuppressed
0.47 =indigestion_odd
0.47 =leaking =postpartum
0.47 =liver_drug
0.47 =long_bleed =priapism
0.47 =now_at_rest
0.47 =pale_clammy
0.47 =radiates =spreading
0.47 =severe_headache =severe_pain
0.47 =severe_headache =worst_ever
0.47 =swelling_lips
0.47 ^ seizure
0.47 a grape
0.47 a tree
0.47 and _ not
0.47 around the
0.47 asthma attack
0.47 bare
0.47 double
0.47 eye is
0.47 fight
0.47 flare
0.47 for _ minut
0.47 gray
0.47 he was
0.47 husband
0.47 im _ and
0.47 im throw
0.47 in _ feet
0.47 in _ leg
0.47 is crook
0.47 kill
0.47 kill myself
0.47 month _ has
0.47 my _ been
0.47 my _ came
0.47 night but
0.47 now fever
0.47 on _ grape
0.47 on _ right
0.47 outside
0.47 pas out
0.47 say hes
0.47 sense
0.47 she _ a
0.47 she chok
0.47 smell _ and
0.47 spray
0.47 squeez
0.47 stick
0.47 swallow
0.47 swallow _ magnet
0.47 the _ is
0.47 twice
0.47 up blood
0.47 was _ a
0.47 week old
0.46 =a_lot =blister_word
0.46 =a_lot =burn_any
0.46 =a_lot =chest_lasting
0.46 =abuse_danger =heat_exposure
0.46 =allergen =eye_pierced
0.46 =baby_still =preterm_weeks
0.46 =bite_bad =drooling
0.46 =bite_bad =new_medicine
0.46 =bite_bad =tendon_seen
0.46 =bleeding_any =cough
0.46 =bleeding_any =pain_any
0.46 =blood_streak =fever
0.46 =born_now
0.46 =calf =means_mentioned
0.46 =chest_lasting =near_faint
0.46 =chest_lasting =postpartum
0.46 =chest_lasting =weak_one_side
0.46 =diabetes =vomiting
0.46 =dry_mouth =eye_hit_bad
0.46 =eye_hit_bad =sudden
0.46 =fall_any =fell
0.46 =fell
0.46 =fever
0.46 =fever =skin_peeling
0.46 =head_danger =severe_pain
0.46 =head_danger =vomiting
0.46 =hernia_stuck =pain_any
0.46 =itching =pregnant
0.46 =itching =preterm_weeks
0.46 =kid_breathing =short_breath
0.46 =limb_cold_pale
0.46 =newborn =unresponsive
0.46 =newborn =vomiting
0.46 =not_looking
0.46 =pain_any =pain_beyond
0.46 =pain_any =pregnant
0.46 =swelling_lips =tongue_swollen
0.46 =throat_tight
0.46 =vomiting =young_baby
0.46 ^ someone
0.46 ^ ther
0.46 and _ heart
0.46 and _ pee
0.46 and _ so
0.46 and _ stop
0.46 and heart
0.46 and its
0.46 baby lip
0.46 belly hurt
0.46 bone is
0.46 breath _ a
0.46 caught
0.46 caught in
0.46 chemical
0.46 crook
0.46 electric _ from
0.46 fish _ in
0.46 foam
0.46 forward and
0.46 has been
0.46 hasnt -slept
0.46 heart pill
0.46 high fever
0.46 hook _ my
0.46 hurt and
0.46 in and
0.46 know if
0.46 like red
0.46 like tar
0.46 my _ ear
0.46 my _ just
0.46 my _ sudden
0.46 my jaw
0.46 my speech
0.46 of _ and
0.46 old got
0.46 pod
0.46 rac
0.46 rattlesnake
0.46 right side
0.46 smile
0.46 stopp my
0.46 sunken
0.46 sweat
0.46 to _ out
0.46 under the
0.46 vision
0.46 want _ die
0.45 #99+ _ chill
0.45 -when
0.45 =a_lot =coughs_blood
0.45 =allergen =snake
0.45 =allergen =snake_bad
0.45 =barking_stridor =noisy_rest
0.45 =belly_hit =fall_height
0.45 =burn_severity =severe_pain
0.45 =calf =fever
0.45 =cannot_breathe =chest_lasting
0.45 =chest_lasting =overdose_taken
0.45 =chest_lasting =shaking
0.45 =chest_pressure =radiates
0.45 =croup_cough =noisy_rest
0.45 =drooling =wont_swallow
0.45 =elderly =hours_pain
0.45 =eye_bulge =eye_red
0.45 =eye_hit_bad =head_danger
0.45 =eye_hit_bad =head_injury
0.45 =eye_hit_bad =hours_pain
0.45 =eye_hit_bad =object_stuck
0.45 =eye_hit_bad =pale_clammy
0.45 =eye_hit_bad =recent_surgery
0.45 =eye_hit_bad =swelling
0.45 =fall_any =fall_height
0.45 =fall_height
0.45 =fall_height =hit_hard
0.45 =fever =heart_murmur_fever
0.45 =head_danger =high_altitude
0.45 =hernia_stuck =object_stuck
0.45 =hives
0.45 =hours_pain =near_faint
0.45 =hurts_breathing =pleuritic
0.45 =jaw_locked =muscle_cramps
0.45 =limb_injury =toes_cold
0.45 =muscle_cramps
0.45 =nail_word =pierced_through
0.45 =numb_any =pain_any
0.45 =pierced_through =wound
0.45 =possible_fracture =snake
0.45 =possible_fracture =snake_bad
0.45 =possible_fracture =wound_infected
0.45 =postpartum =recent_surgery
0.45 =rash =stiff_neck
0.45 =vomiting_constantly
0.45 =worst_ever
0.45 =wound_infected
0.45 ^ _ boyfriend
0.45 and _ neck
0.45 and _ pain
0.45 and _ spasm
0.45 and _ throw
0.45 and eye
0.45 awake
0.45 been _ all
0.45 been in
0.45 bite _ my
0.45 boyfriend
0.45 broke
0.45 c section
0.45 child
0.45 cough and
0.45 drunk
0.45 even _ the
0.45 feel _ someth
0.45 head
0.45 his _ look
0.45 husband cant
0.45 is _ so
0.45 is going
0.45 it _ if
0.45 itch like
0.45 like someth
0.45 me _ i
0.45 my boyfriend
0.45 out at
0.45 section
0.45 severe
0.45 shock _ a
0.45 stool and
0.45 talk
0.45 the _ told
0.45 then start
0.45 tick bite
0.45 to my
0.45 woke up
0.44 #99+ wont
0.44 -crie
0.44 -she -crie
0.44 -when _ -crie
0.44 =alcohol =wont_feed
0.44 =at_rest =chest_lasting
0.44 =baby =head_danger
0.44 =belly_pain =upper_belly_pain
0.44 =bite_bad =burn_any
0.44 =bite_bad =eye_hit
0.44 =bleeding_any =fight_blow
0.44 =blister_any =face_blisters
0.44 =blister_word =face_blisters
0.44 =blurry_vision =pain_any
0.44 =burn_severity =cold_exposure
0.44 =calf =limb_injury
0.44 =chest_tearing =tearing_trunk
0.44 =confused =diabetes
0.44 =confused =high_fever
0.44 =cramps =pregnant
0.44 =eye_area =eye_hit
0.44 =eye_hit
0.44 =face_droop =weak_one_side
0.44 =fever =mouth_sores
0.44 =fight_blow =head_danger
0.44 =head_danger =sting
0.44 =headache =severe_pain
0.44 =headache =worst_ever
0.44 =hernia_stuck =swelling
0.44 =near_faint =pain_any
0.44 =one_side_belly =pregnant
0.44 =pain_any =right_side
0.44 =preterm_weeks =vaginal_bleeding
0.44 =rigors =skin_infection
0.44 =rigors_hard =withdrawal
0.44 =severe_pain =worst_ever
0.44 =shaking =withdrawal
0.44 =vomiting
0.44 =weak_breathing
0.44 ^ _ friend
0.44 ^ _ gave
0.44 ^ _ pregnant
0.44 a _ wire
0.44 a live
0.44 about to
0.44 and _ down
0.44 and _ stiff
0.44 are bleed
0.44 between _ shoulder
0.44 breath in
0.44 bruise _ his
0.44 can _ the
0.44 chest _ tight
0.44 com out
0.44 cough _ blood
0.44 droop
0.44 feel tight
0.44 goodbye
0.44 got stabb
0.44 hand finger
0.44 havent
0.44 hemophilia and
0.44 his _ is
0.44 i stopp
0.44 in _ kitchen
0.44 insulin _ mistake
0.44 insulin by
0.44 is _ like
0.44 just had
0.44 keep dropp
0.44 lighthead
0.44 much _ by
0.44 mumbl
0.44 my _ face
0.44 neck and
0.44 no -tear
0.44 not _ -up
0.44 off _ #
0.44 old _ into
0.44 on eliqui
0.44 pain is
0.44 say _ just
0.44 squeaky
0.44 stab
0.44 stuck
0.44 stuck _ my
0.44 the fall
0.44 the light
0.44 then
0.44 they _ my
0.44 throw up
0.44 thrown
0.44 to pas
0.44 tongue is
0.44 too _ insulin
0.44 up and
0.44 very
0.44 walk _ the
0.44 was _ and
0.44 was under
0.44 way _ than
0.44 we _ in
0.44 week _ has
0.44 whole bottle
0.43 #99+ _ #99+
0.43 -fade
0.43 =allergen =edible_word
0.43 =allergen =near_faint
0.43 =arm_hand_pain =pale_clammy
0.43 =battery_word =child_got_pills
0.43 =battery_word =swallowed_battery
0.43 =bite_bad =high_fever
0.43 =bite_bad =throat_closing
0.43 =black_stool =head_danger
0.43 =bleeding_heavy =soaking_pad
0.43 =blood_streak =calf
0.43 =blurry_vision =double_vision
0.43 =bp_high
0.43 =bp_medicine =swelling_throat
0.43 =calf =eye_hit_bad
0.43 =child_bruises
0.43 =cocaine
0.43 =confused =sudden
0.43 =done_with_it =means_at_hand
0.43 =double_vision
0.43 =double_vision =eye_hit_bad
0.43 =eye_hit_bad =immunosuppressed
0.43 =eye_hit_bad =limb_bleeds
0.43 =eye_hit_bad =vaginal_bleeding
0.43 =face_blisters =rash
0.43 =fainted =hit_hard
0.43 =fainted =not_eating_days
0.43 =fast_breathing =short_breath
0.43 =fever =kidney_infection
0.43 =fever =tick
0.43 =head_danger =heat_exposure
0.43 =head_danger =sudden
0.43 =head_danger =unequal_pupils
0.43 =hours_pain =short_breath
0.43 =hours_pain =squeezing_word
0.43 =joint_hot =wound_infected
0.43 =kidney_infection
0.43 =kidney_infection =uti
0.43 =limb_bleeds
0.43 =long_bleed =very_fast_pulse
0.43 =means_mentioned =nail_word
0.43 =not_eating_days
0.43 =one_side_belly
0.43 =one_side_belly =pain_any
0.43 =pain_any =pleuritic
0.43 =postpartum
0.43 =radiates_groin =squeezing_word
0.43 =spreading
0.43 =swelling_lips =swelling_now
0.43 =swelling_throat =throat_closing
0.43 =throat_closing
0.43 =throat_closing =throat_tight
0.43 =unequal_pupils
0.43 ^ _ cant
0.43 ^ vomit
0.43 a _ and
0.43 a magnet
0.43 alive
0.43 and _ chest
0.43 and _ wake
0.43 and hit
0.43 and painful
0.43 and today
0.43 blood sugar
0.43 calf is
0.43 diarrhea
0.43 discharge and
0.43 ear _ bleed
0.43 ear infection
0.43 face and
0.43 feel faint
0.43 fever _ my
0.43 fire and
0.43 got _ in
0.43 had an
0.43 hes cough
0.43 im see
0.43 is full
0.43 is rac
0.43 just faint
0.43 keep
0.43 kidney infection
0.43 me and
0.43 minut
0.43 mixed
0.43 my _ and
0.43 my _ i
0.43 nail gun
0.43 neck _ and
0.43 new floater
0.43 of _ floater
0.43 of breath
0.43 one _ and
0.43 right _ wont
0.43 so
0.43 soft
0.43 sweaty and
0.43 that _ -fade
0.43 the _ way
0.43 think my
0.43 time and
0.43 wake
0.43 was fine
0.43 way _ my
0.43 week _ feel
0.43 worst headache
0.43 wrong way
0.42 #11+ _ no
0.42 #99+ with
0.42 -day
0.42 -diaper
0.42 -wet
0.42 -wet -diaper
0.42 =a_lot =carbon_monoxide
0.42 =a_lot =wound
0.42 =baby =many_days
0.42 =belly_word =upper_belly_pain
0.42 =bite_bad =swallow_trouble
0.42 =bite_bad =wont_swallow
0.42 =bleeding_any =bleeds_a_lot
0.42 =bleeds_a_lot
0.42 =bleeds_a_lot =eye_hit_bad
0.42 =bp_high =headache
0.42 =burn_severity =chemical_burn
0.42 =burn_severity =drowsy
0.42 =burn_severity =head_danger
0.42 =burn_severity =purple_word
0.42 =cannot_breathe =slow_breathing
0.42 =chest_lasting =drugs_taken
0.42 =chest_lasting =numb_any
0.42 =dark_urine =eye_hit_bad
0.42 =drug_named
0.42 =dystonia =new_medicine
0.42 =eye_hit_bad =fight_blow
0.42 =eye_hit_bad =injection_joint
0.42 =eye_hit_bad =sugar_extreme
0.42 =eye_hit_bad =sugar_very_low
0.42 =eye_hit_bad =weak_legs
0.42 =heart_condition =hours_pain
0.42 =hernia_word
0.42 =hours_pain =radiates_groin
0.42 =jelly_stool
0.42 =limb_injury =numb_any
0.42 =long_bleed =pain_any
0.42 =means_mentioned
0.42 =radiates =squeezing_word
0.42 =swelling =swelling_lips
0.42 ^ _ his
0.42 ^ _ stabb
0.42 ^ pain
0.42 ^ stroke
0.42 ^ tongue
0.42 alarm is
0.42 arm and
0.42 be better
0.42 burn _ face
0.42 cant _ down
0.42 cant bend
0.42 chopp _ in
0.42 chopp off
0.42 crazy
0.42 daughter has
0.42 diabetic _ is
0.42 dog bit
0.42 dryer
0.42 everyone _ be
0.42 everyone would
0.42 everywhere
0.42 fell and
0.42 fell in
0.42 finger _ chopp
0.42 going off
0.42 going up
0.42 got chopp
0.42 i _ swallow
0.42 im _ pad
0.42 inhal smoke
0.42 is _ blue
0.42 is cough
0.42 is over
0.42 ive
0.42 jelly
0.42 left
0.42 like _ time
0.42 my _ bag
0.42 nitro
0.42 out in
0.42 over _ and
0.42 peel off
0.42 popp out
0.42 shak and
0.42 son _ is
0.42 stopp breath
0.42 stroke _ went
0.42 the dryer
0.42 threaten
0.42 to kill
0.42 took _ tylenol
0.42 want _ be
0.42 with _ headache
0.42 would _ better
0.42 would be
0.41 #11+ _ she
0.41 -baby -move
0.41 -move
0.41 <two <week
0.41 =baby_quiet =hours_pain
0.41 =belly_hit =belly_word
0.41 =belly_hit =pregnant
0.41 =belly_word =hit_hard
0.41 =bite_bad =burn_severity
0.41 =black_stool =dizzy
0.41 =bleeding_any =limb_bleeds
0.41 =bleeding_any =vaginal_bleeding
0.41 =blood_thinner =long_bleed
0.41 =blurry_vision
0.41 =burn_severity =eye_area
0.41 =calf =wound
0.41 =chest_any
0.41 =chest_lasting =croup_cough
0.41 =chest_lasting =getting_worse
0.41 =chest_lasting =long_bleed
0.41 =chest_lasting =urinary_stuck
0.41 =clot_risk =leg_swelling_one
0.41 =co_words =gas_smell
0.41 =drooling =swallow_trouble
0.41 =drooling =throat_tight
0.41 =eye_hit_bad =pain_beyond
0.41 =harm_others =mania_psychosis
0.41 =head_danger =pale_clammy
0.41 =head_danger =sugar_very_high
0.41 =head_danger =weight_loss
0.41 =heat_exposure =speech
0.41 =heat_exposure =vomiting
0.41 =hernia_word =pain_any
0.41 =hit_hard =pregnant
0.41 =hoarse =swelling
0.41 =many_days =short_breath
0.41 =pain_any =upper_belly_pain
0.41 =plant_eaten =poison_swallowed
0.41 =postpartum_smell =recent_surgery
0.41 =pregnant =seizure
0.41 =racing_heart =shaking
0.41 =rash =swelling
0.41 =sugar_very_high =vomiting
0.41 =trunk_pain =upper_belly_pain
0.41 =vomiting =weight_loss
0.41 =wakes
0.41 ^ _ help
0.41 ^ pass
0.41 ^ pressure
0.41 ^ son
0.41 a temperature
0.41 alarm
0.41 and _ like
0.41 and _ mouth
0.41 and _ stomach
0.41 and more
0.41 and ther
0.41 behind the
0.41 belly
0.41 belly is
0.41 boyfriend _ me
0.41 breath but
0.41 cough _ pink
0.41 dad collaps
0.41 flew
0.41 has _ fever
0.41 has _ temperature
0.41 havent -peed
0.41 head and
0.41 hour ago
0.41 i _ faint
0.41 im _ ill
0.41 in _ stomach
0.41 is _ and
0.41 jaw lock
0.41 kick today
0.41 light _ a
0.41 my _ of
0.41 no _ -when
0.41 old with
0.41 on purpose
0.41 open my
0.41 privat
0.41 puls
0.41 purpose
0.41 she _ fine
0.41 so swollen
0.41 soak _ pad
0.41 stabb _ the
0.41 stabb in
0.41 stop
0.41 temperature
0.41 temperature _ #99+
0.41 temperature of
0.41 throat _ and
0.41 throw
0.41 up pink
0.41 we feel
0.4 =a_lot =head_danger
0.4 =alcohol =eye_hit_bad
0.4 =allergen =wheeze_word
0.4 =belly_hit =deformed
0.4 =belly_hit =drowning
0.4 =bleeding_any =head_danger
0.4 =blood_streak =child_got_pills
0.4 =blood_streak =leg_swelling_one
0.4 =bluish =short_breath
0.4 =born_now =born_part
0.4 =born_now =contractions
0.4 =born_now =eye_hit_bad
0.4 =both_legs =weak_legs
0.4 =bp_medicine =tongue_swollen
0.4 =burn_severity =calf
0.4 =burn_severity =limp_refuses
0.4 =cannot_move_limb =weak_one_side
0.4 =car_crash =hit_hard
0.4 =chest_lasting =short_breath
0.4 =clot_risk =immunosuppressed
0.4 =deep_cut =deformed
0.4 =deformed =tendon_seen
0.4 =device_alarm =device_shock
0.4 =device_shock
0.4 =device_shock =heart_condition
0.4 =device_shock =valve_or_device
0.4 =diarrhea =eye_hit_bad
0.4 =done_with_it =suicidal
0.4 =drooling =throat_sore
0.4 =drowning =fall_any
0.4 =drowning =hit_hard
0.4 =drug_named =rash
0.4 =ear_wax =limb_cold_pale
0.4 =eye_area =sudden
0.4 =eye_hit_bad =racing_heart
0.4 =eye_hit_bad =speech
0.4 =eye_hit_bad =upper_belly_pain
0.4 =fainted =fight_blow
0.4 =fast_breathing
0.4 =fever =hip_hurts
0.4 =fever =joint_hot
0.4 =fever =pain_any
0.4 =fight_blow =head_injury
0.4 =goodbye_note =suicidal
0.4 =head_danger =stiff_neck
0.4 =head_danger =worst_ever
0.4 =hypertension =swelling_throat
0.4 =hypertension =tongue_swollen
0.4 =jaw_locked =phlegm
0.4 =jaw_locked =tetanus_due
0.4 =jaw_locked =throat_sore
0.4 =limb_injury =waters_said
0.4 =mania_psychosis
0.4 =no_injury
0.4 =tia_resolved =vaginal_bleeding
0.4 =vomiting =vomiting_constantly
0.4 ^ _ defibrillator
0.4 ^ _ has
0.4 ^ _ took
0.4 a battery
0.4 a gun
0.4 a high
0.4 a nail
0.4 and _ has
0.4 and purple
0.4 are blue
0.4 are weak
0.4 arm _ bent
0.4 break
0.4 burn on
0.4 by accident
0.4 chemo
0.4 defibrillator
0.4 dog _ me
0.4 dog _ my
0.4 down there
0.4 ever
0.4 fever _ chill
0.4 friend
0.4 hard _ breathe
0.4 hasnt _ -in
0.4 hav _ stroke
0.4 have _ a
0.4 hot and
0.4 i _ -felt
0.4 i _ lisinopril
0.4 in _ tub
0.4 is cold
0.4 is pull
0.4 is swell
0.4 is white
0.4 like a
0.4 lock
0.4 mouth and
0.4 my _ since
0.4 my defibrillator
0.4 my mom
0.4 now its
0.4 pool _ cough
0.4 red and
0.4 she breath
0.4 smile _ crook
0.4 smile is
0.4 so _ im
0.4 stomach is
0.4 that dont
0.4 the tub
0.4 they found
0.4 thought
0.39 -baby _ since
0.39 -slept
0.39 -woken
0.39 -woken -up
0.39 =abuse_danger =means_mentioned
0.39 =allergen =dizzy
0.39 =arm_hand_pain =jaw_arm_sweat
0.39 =baby_still =chest_lasting
0.39 =belly_hit =preterm_weeks
0.39 =bite_bad =throat_tight
0.39 =bleeding_any
0.39 =bleeding_any =chest_lasting
0.39 =bleeding_any =fall_any
0.39 =blood_streak =red_racing
0.39 =blood_thinner =chest_lasting
0.39 =blood_thinner =eye_hit_bad
0.39 =bluish =limb_injury
0.39 =burn_any =chemical_burn
0.39 =burn_any =chemical_word
0.39 =chest_lasting =jaundice
0.39 =cold_limb =limb_cold_pale
0.39 =dialysis =missed_dialysis
0.39 =dizzy =sting
0.39 =eye_area =hours_pain
0.39 =eye_hit =eye_pierced
0.39 =fall_hard =fall_height
0.39 =fever =scratched
0.39 =harm_others =wound
0.39 =head_danger =pregnant
0.39 =head_danger =vomiting_constantly
0.39 =headache =preterm_weeks
0.39 =high_fever =stiff_neck
0.39 =hip_hurts =numb_any
0.39 =hit_hard =preterm_weeks
0.39 =hours_pain =long_bleed
0.39 =hours_pain =wakes
0.39 =hurts_breathing =pain_any
0.39 =jaw_locked =nail_word
0.39 =kidney_disease =missed_dialysis
0.39 =leg_swelling_one =swelling
0.39 =making_swell =swelling_lips
0.39 =means_at_hand =means_mentioned
0.39 =missed_dialysis
0.39 =new_baby
0.39 =new_baby =postpartum
0.39 =poison_contact
0.39 =swelling =wound_infected
0.39 =unresponsive =wont_feed
0.39 =wont_feed =young_baby
0.39 ^ _ drank
0.39 ^ _ month
0.39 ^ _ used
0.39 ^ gunshot
0.39 ^ her
0.39 ^ postpartum
0.39 a _ headache
0.39 a _ minut
0.39 a _ now
0.39 a needle
0.39 and _ been
0.39 and _ he
0.39 and no
0.39 and sticky
0.39 area
0.39 at breakfast
0.39 baby _ blue
0.39 baby turn
0.39 black _ sticky
0.39 blood is
0.39 cleaner
0.39 drank antifreeze
0.39 eye got
0.39 face _ droop
0.39 fever _ and
0.39 gett _ since
0.39 goe
0.39 gunshot
0.39 hand and
0.39 has bloody
0.39 have the
0.39 he had
0.39 hes _ a
0.39 him out
0.39 his hand
0.39 hour _ it
0.39 i _ cant
0.39 i _ off
0.39 i used
0.39 i walk
0.39 im confus
0.39 in at
0.39 in labor
0.39 is _ #99+
0.39 is droop
0.39 is yellow
0.39 jump
0.39 just sitt
0.39 lip _ blue
0.39 look like
0.39 me _ hurt
0.39 me last
0.39 much insulin
0.39 my _ after
0.39 my _ isnt
0.39 my _ pill
0.39 my _ yo
0.39 my insulin
0.39 my kidney
0.39 on _ wrist
0.39 pressure #99+
0.39 pressure _ my
0.39 pull in
0.39 side _ my
0.39 spot and
0.39 stand
0.39 stick _ of
0.39 sticky
0.39 straight
0.39 the pool
0.39 to stab
0.39 toddler is
0.39 took
0.39 want _ stab
0.38 =a_lot =preterm_weeks
0.38 =a_lot =rash
0.38 =alcohol =chemical_word
0.38 =alcohol =unresponsive
0.38 =allergen =speech
0.38 =autism_word =seizure
0.38 =baby =no_urine
0.38 =barking_stridor =cholinergic
0.38 =barking_stridor =drooling
0.38 =belly_word =severe_pain
0.38 =bite_bad =recent_infection
0.38 =blood_streak =spreading
0.38 =burn_severity =chest_any
0.38 =burn_severity =long_bleed
0.38 =car_crash =pain_any
0.38 =chemical_burn =cocaine
0.38 =chest_lasting =cut_by_accident
0.38 =chest_lasting =hernia_stuck
0.38 =chest_lasting =right_side
0.38 =chest_lasting =rigors_hard
0.38 =cholinergic =pain_any
0.38 =confused =fall_any
0.38 =days_many =mouth_sores
0.38 =days_many =young_baby
0.38 =deaf_sudden =hearing
0.38 =deep_burn =skin_peeling
0.38 =dry_mouth =no_urine
0.38 =eye_hit_bad =poison_swallowed
0.38 =eye_hit_bad =right_side
0.38 =eye_red =fever
0.38 =fall_hard
0.38 =grunting
0.38 =head_danger =rigors
0.38 =headache =postpartum
0.38 =hearing =hours_pain
0.38 =hearing =sudden
0.38 =hernia =hernia_stuck
0.38 =high_fever =pain_any
0.38 =immunosuppressed =pain_any
0.38 =jaw_arm_sweat
0.38 =ketone_breath
0.38 =ketone_breath =thirsty
0.38 =leaking =water_broke
0.38 =limp_leg =limp_refuses
0.38 =means_mentioned =stab_shot
0.38 =nausea =squeezing_word
0.38 =overdose_taken =squeezing_word
0.38 =pain_any =poison_swallowed
0.38 =pain_beyond =squeezing_word
0.38 =pale_clammy =squeezing_word
0.38 =pregnant =trunk_pain
0.38 =recent_surgery =wound_infected
0.38 =red_racing =streak_up
0.38 =seizure =unresponsive
0.38 =soaking_pad =vaginal_bleeding
0.38 =speech =speech_garbled
0.38 =speech_garbled
0.38 =streak_up
0.38 =streak_up =wound_infected
0.38 ^ _ stool
0.38 ^ accidental
0.38 a sudden
0.38 abortion
0.38 accidental _ my
0.38 acid on
0.38 all over
0.38 an edible
0.38 and _ belly
0.38 and _ confus
0.38 and _ thrown
0.38 and _ turn
0.38 and _ voice
0.38 arent
0.38 baby wont
0.38 bad _ cant
0.38 bad i
0.38 bitten _ a
0.38 breath _ and
0.38 breath _ my
0.38 button
0.38 calm
0.38 cant _ his
0.38 edible
0.38 forehead
0.38 gasp
0.38 goe _ when
0.38 gonna
0.38 grabb
0.38 grunt
0.38 gun _ in
0.38 gun is
0.38 have _ plan
0.38 havent -felt
0.38 headach and
0.38 heart _ is
0.38 hes breath
0.38 hip
0.38 hook in
0.38 hurt to
0.38 i _ think
0.38 i breathe
0.38 in _ hand
0.38 into _ tree
0.38 into a
0.38 is _ swollen
0.38 is breath
0.38 is limp
0.38 is swollen
0.38 keep think
0.38 kill my
0.38 leg _ swollen
0.38 month _ wont
0.38 my _ overdos
0.38 my _ took
0.38 my fingertip
0.38 nail _ week
0.38 noth
0.38 now _ cant
0.38 pesticide
0.38 plan and
0.38 plu
0.38 poop and
0.38 pregnant _ week
0.38 puk
0.38 pull
0.38 red _ going
0.38 see double
0.38 shut
0.38 since _ morn
0.38 someth _ in
0.38 someth is
0.38 splash
0.38 stick out
0.38 stiff _ and
0.38 swell _ my
0.38 tender
0.38 terrible headache
0.38 that _ like
0.38 that look
0.38 the couch
0.38 the other
0.38 the wound
0.38 took _ and
0.38 took viagra
0.38 voice is
0.38 was
0.38 wave
0.38 week _ with
0.38 when _ breathe
0.38 with pesticide
0.38 wrist and
0.37 # yr
0.37 #11+ _ im
0.37 -wak
0.37 -wak -up
0.37 =a_lot =near_faint
0.37 =acts_drunk
0.37 =acts_drunk =alcohol
0.37 =belly_hit =hip_fracture
0.37 =belly_pain =severe_pain
0.37 =bite_bad =neck_swelling
0.37 =black_stool =fainted
0.37 =bladder_bowel_loss =pain_any
0.37 =bleeding_any =spits_clots
0.37 =bleeding_any =vomiting
0.37 =bleeding_heavy =limb_bleeds
0.37 =blood_streak =wound_infected
0.37 =blow_ribs
0.37 =blurry_vision =chest_lasting
0.37 =blurry_vision =head_danger
0.37 =blurry_vision =headache
0.37 =blurry_vision =preterm_weeks
0.37 =burn_severity =fainted
0.37 =burn_severity =radiates
0.37 =cannot_move_limb =limp_leg
0.37 =chest_any =chest_lasting
0.37 =confused =new_confusion
0.37 =diabetes =gangrene
0.37 =diabetes =pain_beyond
0.37 =diabetes =skin_black
0.37 =diabetes =wound_infected
0.37 =doom
0.37 =dystonia =muscle_cramps
0.37 =elderly =unresponsive
0.37 =eye_area =stab_shot
0.37 =eye_hit_bad =one_eye
0.37 =eye_hit_bad =spits_clots
0.37 =eye_hit_bad =wound_infected
0.37 =fever =neck_swelling
0.37 =head_danger =no_urine
0.37 =hernia_stuck =hours_pain
0.37 =hours_pain =many_days
0.37 =hurts_move =severe_weakness
0.37 =irregular_heart
0.37 =liver_drug =overdose_taken
0.37 =long_bleed =soaking_pad
0.37 =moved_right =one_side_belly
0.37 =near_faint =slow_heart
0.37 =new_confusion
0.37 =phlegm =pink_foam
0.37 =pierced_through =stab_shot
0.37 =severe_pain =testicle
0.37 =spits_clots
0.37 =sting =tick
0.37 =tearing
0.37 =urinary_stuck_long
0.37 ^ _ mom
0.37 ^ bleed
0.37 ^ water
0.37 a _ battery
0.37 after my
0.37 and _ funny
0.37 and _ since
0.37 and numb
0.37 baby _ kick
0.37 been _ up
0.37 cant _ water
0.37 cant catch
0.37 catch _ breath
0.37 cell and
0.37 child has
0.37 couch
0.37 down over
0.37 drool
0.37 end _ thi
0.37 for over
0.37 full _ blood
0.37 garage
0.37 has hemophilia
0.37 have had
0.37 havent _ -the
0.37 hes been
0.37 hour and
0.37 i _ and
0.37 i _ sick
0.37 im cough
0.37 in _ garage
0.37 in _ shower
0.37 is miss
0.37 it _ weekend
0.37 it thi
0.37 just _ and
0.37 life
0.37 light _ my
0.37 like thi
0.37 my _ into
0.37 my _ yr
0.37 my drink
0.37 no sense
0.37 now _ cough
0.37 now _ have
0.37 now she
0.37 on _ couch
0.37 on warfarin
0.37 out
0.37 piece
0.37 piece of
0.37 put _ hand
0.37 rattlesnake _ my
0.37 rock
0.37 sharp
0.37 she seem
0.37 sickle _ and
0.37 son _ hemophilia
0.37 the garage
0.37 through _ foot
0.37 to jump
0.37 toe _ cold
0.37 tongue feel
0.37 uncle
0.37 under
0.37 with fever
0.37 without -me
0.37 woke
0.37 worse every
0.37 wrote
0.36 #11+ minut
0.36 <the _ <two
0.36 =a_lot =headache
0.36 =after_hard_exercise =dark_urine
0.36 =again_fainted =chest_lasting
0.36 =again_fainted =hours_pain
0.36 =allergen =swelling_now
0.36 =at_rest =racing_heart
0.36 =bite_bad =vomiting
0.36 =bluish =toes_cold
0.36 =burn_any =electric
0.36 =burn_severity =chest_lasting
0.36 =burn_severity =headache
0.36 =burn_severity =postpartum
0.36 =chest_any =radiates
0.36 =clot_risk =hours_pain
0.36 =clot_risk =postpartum_smell
0.36 =clot_risk =wound_infected
0.36 =days_many =unresponsive
0.36 =dentist =soaking_pad
0.36 =dystonia =jaw_locked
0.36 =eye_area =scratched
0.36 =eye_area =unresponsive
0.36 =eye_hit_bad =eye_pain
0.36 =eye_hit_bad =needle_stick
0.36 =fall_hard =fell_baby
0.36 =feels_incredible
0.36 =fever =headache
0.36 =head_danger =postpartum
0.36 =head_injury =vomiting
0.36 =headache =high_altitude
0.36 =hernia_stuck =needle_stick
0.36 =high_altitude =vomiting
0.36 =indigestion_odd =pale_clammy
0.36 =limb_cold_pale =toes_cold
0.36 =low_mood =suicidal
0.36 =neck_swelling =tooth
0.36 =needle_stick
0.36 =newborn =wont_feed
0.36 =no_urine =pregnant
0.36 =one_side_belly =right_side
0.36 =pain_any =priapism
0.36 =radiates_groin =severe_pain
0.36 =recent_infection =swelling
0.36 =retractions =short_breath
0.36 =swelling
0.36 =young_baby
0.36 ^ _ hear
0.36 ^ _ partner
0.36 ^ _ see
0.36 ^ severe
0.36 after the
0.36 all _ a
0.36 and _ hurt
0.36 and _ to
0.36 and bleed
0.36 and not
0.36 antifreeze
0.36 as a
0.36 baby _ time
0.36 bare pee
0.36 behind it
0.36 bleed _ the
0.36 bleed and
0.36 boyfriend chok
0.36 breath even
0.36 but my
0.36 cant _ up
0.36 car _ and
0.36 dad
0.36 deep hole
0.36 drain opener
0.36 feel _ a
0.36 few minut
0.36 for hour
0.36 fork
0.36 gave _ baby
0.36 gett
0.36 headache _ see
0.36 her lip
0.36 her wrist
0.36 hernia
0.36 his _ up
0.36 hit _ head
0.36 hour _ and
0.36 i _ keep
0.36 i smell
0.36 ill _ my
0.36 ill hurt
0.36 in _ at
0.36 insulin pump
0.36 is _ real
0.36 is clos
0.36 is slurr
0.36 like _ going
0.36 lung
0.36 lying
0.36 magnet from
0.36 mak
0.36 make a
0.36 mov up
0.36 my _ fever
0.36 my _ say
0.36 my dad
0.36 my lung
0.36 my partner
0.36 neighbor
0.36 night i
0.36 noise even
0.36 now _ is
0.36 numb and
0.36 of _ my
0.36 of _ sudden
0.36 on fire
0.36 opener
0.36 out _ today
0.36 partner
0.36 pass _ in
0.36 pull his
0.36 rate is
0.36 say she
0.36 since thi
0.36 speech _ slurr
0.36 suck
0.36 suck in
0.36 ten minut
0.36 the worst
0.36 them
0.36 throat _ clos
0.36 tile
0.36 time the
0.36 toddler was
0.36 tub
0.36 viagra and
0.36 with _ needle
0.36 with _ temp
0.35 # _ my
0.35 -in
0.35 =a_lot =flashes_floaters
0.35 =a_lot =hit_hard
0.35 =alcohol =nail_word
0.35 =amputated =cut_by_accident
0.35 =belly_hard =chest_lasting
0.35 =belly_word =head_danger
0.35 =belly_word =vomiting
0.35 =bite_bad =clot_risk
0.35 =bite_bad =severe_pain
0.35 =black_stool =near_faint
0.35 =blister_any =burn_big
0.35 =burn_severity =frostbite
0.35 =burn_severity =jelly_stool
0.35 =burn_severity =short_breath
0.35 =chemical_word =pain_any
0.35 =chest_lasting =eye_hit_bad
0.35 =chest_lasting =flashes_floaters
0.35 =chest_lasting =hallucinating
0.35 =chest_lasting =swelling_throat
0.35 =cholinergic =poison_contact
0.35 =clot_risk =pain_any
0.35 =cold_limb =frostbite
0.35 =deformed =sudden
0.35 =discharge =high_fever
0.35 =dizzy =soaking_pad
0.35 =drooling =poison_contact
0.35 =ear_wax =toes_cold
0.35 =eye_area =wound
0.35 =eye_hit_bad =uti
0.35 =eye_red =pain_any
0.35 =fainted =racing_heart
0.35 =feels_incredible =mania_psychosis
0.35 =feels_incredible =sleepless_days
0.35 =frostbite
0.35 =gradual_numb =numb_any
0.35 =hanging_attempt =self_harm_now
0.35 =head_danger =pain_any
0.35 =head_danger =soaking_pad
0.35 =head_danger =squeezing_word
0.35 =heat_danger =unresponsive
0.35 =hernia_stuck =priapism
0.35 =high_fever =recent_travel
0.35 =hoarse
0.35 =hours_pain =now_at_rest
0.35 =hours_pain =pale_clammy
0.35 =immunosuppressed =squeezing_word
0.35 =legs_gone =numb_any
0.35 =long_bleed =pale_clammy
0.35 =nail_word =poison_swallowed
0.35 =near_faint =vision_loss
0.35 =nerve_muscle
0.35 =pain_any =recent_surgery
0.35 =pneumonia_known =short_breath
0.35 =pregnant =vomiting_constantly
0.35 =pregnant =waters_said
0.35 =speech =weak_one_side
0.35 =sudden_balance
0.35 ^ _ behind
0.35 ^ _ bone
0.35 ^ copd
0.35 ^ daughter
0.35 ^ diabetic
0.35 a sharp
0.35 after _ my
0.35 and #99+
0.35 and _ face
0.35 and breath
0.35 been _ and
0.35 broke _ #11+
0.35 broke at
0.35 broke my
0.35 by _ bat
0.35 came out
0.35 cant stand
0.35 clos up
0.35 cut on
0.35 do it
0.35 down
0.35 down the
0.35 electrocut _ the
0.35 eye _ yellow
0.35 feel irregular
0.35 fell down
0.35 fell from
0.35 feverish
0.35 foot _ black
0.35 got electrocut
0.35 had _ baby
0.35 had _ fit
0.35 hasnt -had
0.35 hasnt _ -a
0.35 headache and
0.35 heart _ irregular
0.35 her _ on
0.35 hes _ to
0.35 hurt like
0.35 i _ see
0.35 im _ #11+
0.35 im _ eliqui
0.35 is _ sleepy
0.35 is stick
0.35 isnt _ -right
0.35 it has
0.35 know _ i
0.35 leak
0.35 light and
0.35 min ago
0.35 mom _ is
0.35 move my
0.35 my _ it
0.35 nail went
0.35 new _ and
0.35 noseble _ #11+
0.35 not _ -right
0.35 now hes
0.35 off
0.35 old hasnt
0.35 on _ left
0.35 on chemo
0.35 one of
0.35 over and
0.35 painful
0.35 pool hes
0.35 red _ and
0.35 so drowsy
0.35 spray with
0.35 still
0.35 the _ in
0.35 the _ right
0.35 the bone
0.35 the house
0.35 thing _ #11+
0.35 throbb
0.35 too many
0.35 water _ at
0.35 went through
0.34 -fade -when
0.34 =a_lot =heat_exposure
0.34 =appendix_burst
0.34 =appendix_burst =appendix_pain
0.34 =appendix_burst =appendix_said
0.34 =back_pain =belly_word
0.34 =bite_bad =hip_hurts
0.34 =bite_bad =to_the_bone
0.34 =bleeding_any =hours_pain
0.34 =bleeding_any =soaking_pad
0.34 =bp_extreme =eye_hit_bad
0.34 =bp_extreme =squeezing_word
0.34 =bp_very_high =head_danger
0.34 =burn_severity =green_vomit
0.34 =burn_severity =saddle_numb
0.34 =calf =pierced_through
0.34 =chemical_burn =eye_area
0.34 =chemical_burn =eye_chemical
0.34 =chest_lasting =fell_baby
0.34 =chest_lasting =one_eye
0.34 =chest_lasting =smoke
0.34 =chest_lasting =squeezing_word
0.34 =choking =elderly
0.34 =cold_exposure =speech
0.34 =cold_limb =hernia_stuck
0.34 =confused =feels_incredible
0.34 =confused =mania_psychosis
0.34 =copd
0.34 =cramps =severe_pain
0.34 =cut_by_accident =hernia_stuck
0.34 =deep_cut =to_the_bone
0.34 =deformed =hit_hard
0.34 =drowsy =fall_any
0.34 =during_effort =squeezing_word
0.34 =ear_pain =swelling
0.34 =eye_area =head_danger
0.34 =eye_area =long_bleed
0.34 =eye_hit_bad =radiates_groin
0.34 =feels_incredible =hallucinating
0.34 =feels_incredible =withdrawal
0.34 =fever =means_mentioned
0.34 =fever =seizure
0.34 =fever =squeezing_word
0.34 =frostbite =hernia_stuck
0.34 =glass_test
0.34 =glass_test =purple_rash
0.34 =glass_test =rash
0.34 =head_danger =hernia_word
0.34 =head_danger =no_gas
0.34 =headache =sudden
0.34 =headache =worst_ever_sick
0.34 =hernia_stuck =hit_hard
0.34 =hip_hurts =neck_pain
0.34 =hit_hard =pain_any
0.34 =limb_cold_pale =numb_any
0.34 =limb_injury =wound_infected
0.34 =means_mentioned =pierced_through
0.34 =no_gas =vomiting
0.34 =opioid =overdose_taken
0.34 =pain_any =vomiting
0.34 =pressure_elsewhere
0.34 =recent_surgery =sudden
0.34 =short_breath =speech
0.34 =sudden =testicle
0.34 =swallow_trouble =throat_sore
0.34 =swelling_now =swelling_throat
0.34 =throat_sore =wont_swallow
0.34 =to_the_bone
0.34 =weak_any =weak_legs
0.34 =withdrawal =wont_feed
0.34 ^ _ blood
0.34 ^ _ dad
0.34 ^ _ pacemaker
0.34 ^ _ testicle
0.34 ^ _ think
0.34 ^ coworker
0.34 ^ infect
0.34 ^ our
0.34 a bottle
0.34 a cup
0.34 all _ way
0.34 and _ she
0.34 and _ skin
0.34 and _ sugar
0.34 and had
0.34 and sweaty
0.34 and there
0.34 appendix burst
0.34 baby head
0.34 baby stopp
0.34 be _ off
0.34 better _ without
0.34 better off
0.34 blister all
0.34 catch my
0.34 caught _ the
0.34 chok _ steak
0.34 clot and
0.34 come _ i
0.34 come when
0.34 cup of
0.34 day _ now
0.34 dryer _ feel
0.34 even _ calm
0.34 even when
0.34 fail _ my
0.34 fail and
0.34 fill
0.34 friend overdos
0.34 furnace
0.34 hallucinat
0.34 has _ bruise
0.34 hasnt -peed
0.34 hav _ to
0.34 havent _ -in
0.34 his throat
0.34 house fire
0.34 husband got
0.34 i _ bend
0.34 i _ gett
0.34 i _ heart
0.34 im _ the
0.34 is gray
0.34 knife in
0.34 left _ hurt
0.34 leg are
0.34 like crazy
0.34 look
0.34 mom
0.34 morn and
0.34 my _ burst
0.34 my _ calf
0.34 my _ side
0.34 my _ stuck
0.34 next door
0.34 off without
0.34 old _ has
0.34 on steak
0.34 ooz
0.34 out and
0.34 overnight
0.34 place
0.34 remember
0.34 rib and
0.34 right calf
0.34 shingl on
0.34 shock by
0.34 since noon
0.34 stop bleed
0.34 than the
0.34 that _ when
0.34 the _ he
0.34 the way
0.34 think _ appendix
0.34 to be
0.34 took _ #11+
0.34 took double
0.34 took like
0.34 up my
0.34 very sleepy
0.34 was stung
0.34 when calm
0.34 wont move
0.33 #11+ _ with
0.33 -five
0.33 -five _ and
0.33 -slept _ -five
0.33 =a_lot =bleeds_a_lot
0.33 =allergen =confused
0.33 =at_rest =leg_feet_swollen
0.33 =belly_hit =fall_hard
0.33 =belly_word =pain_any
0.33 =bite_bad =confused
0.33 =bite_bad =wound
0.33 =bladder_bowel_loss =eye_hit_bad
0.33 =bleeding_any =blood_in_urine
0.33 =bleeding_any =blood_thinner
0.33 =bleeding_any =dark_urine
0.33 =bleeding_any =pale_clammy
0.33 =bleeding_any =vomiting_blood
0.33 =bleeding_heavy =cut_by_accident
0.33 =blister_word =burn_big
0.33 =blood_in_urine
0.33 =blood_in_urine =dark_urine
0.33 =blood_in_urine =eye_hit_bad
0.33 =blow_ribs =hit_hard
0.33 =blurry_vision =hours_pain
0.33 =breath_pauses =cough
0.33 =burn_big =deep_burn
0.33 =burn_severity =iron_pills
0.33 =burn_severity =limb_cold_pale
0.33 =burn_severity =racing_heart
0.33 =burn_severity =screams_in_bouts
0.33 =cannot_breathe =speech
0.33 =cannot_breathe =swelling
0.33 =car_crash =pregnant
0.33 =chest_lasting =harm_others
0.33 =chest_lasting =one_side_belly
0.33 =chest_lasting =soaking_fast
0.33 =chest_lasting =testicle
0.33 =chest_lasting =wheeze_word
0.33 =choking =eye_hit_bad
0.33 =choking =hernia_stuck
0.33 =clot_risk =short_breath
0.33 =clot_risk =wound_open
0.33 =co_alarm =co_word
0.33 =co_words =during_exercise
0.33 =cold_exposure =head_danger
0.33 =cough =hernia_stuck
0.33 =curtain_word =eye_hit_bad
0.33 =curtain_word =vision_loss
0.33 =cut_by_accident =fever
0.33 =days_many =new_baby
0.33 =days_many =recent_surgery
0.33 =drowsy =newborn
0.33 =drowsy =opioid
0.33 =drowsy =young_baby
0.33 =ear_blood =hit_hard
0.33 =ear_swollen =fever
0.33 =elderly =wakes
0.33 =eye_area =fall_any
0.33 =eye_area =hit_hard
0.33 =eye_hit_bad =hurts_move
0.33 =fainted =head_danger
0.33 =fall_any =fall_hard
0.33 =fall_hard =hit_hard
0.33 =fever =recent_travel
0.33 =fever =severe_weakness
0.33 =flank_pain =severe_pain
0.33 =flu_bad =head_danger
0.33 =head_danger =shaking
0.33 =headache =stiff_neck
0.33 =hip_hurts =hit_hard
0.33 =hit_hard
0.33 =hit_hard =overdose_taken
0.33 =hit_hard =weak_legs
0.33 =hours_pain =severe_pain
0.33 =hours_pain =soaking_fast
0.33 =long_bleed =vomiting_constantly
0.33 =new_baby =soaking_pad
0.33 =pain_any =sudden
0.33 =pale_clammy =short_breath
0.33 =postpartum =wound_open
0.33 =postpartum_smell =wound_open
0.33 =recent_surgery =wound_open
0.33 =severe_headache =worst_ever_sick
0.33 =severe_pain =worst_ever_sick
0.33 =short_breath =sudden
0.33 =soaking_fast
0.33 =soaking_fast =soaking_pad
0.33 =squeezing_word =vaginal_bleeding
0.33 =sting =wound_infected
0.33 =swelling =testicle
0.33 =weak_any
0.33 =worst_ever =worst_ever_sick
0.33 =worst_ever_sick
0.33 =wound_open
0.33 ^ _ bleach
0.33 ^ _ broke
0.33 ^ _ ex
0.33 ^ _ transplant
0.33 a _ that
0.33 a _ went
0.33 a fire
0.33 a squeaky
0.33 acros
0.33 after her
0.33 ago and
0.33 and _ just
0.33 and _ me
0.33 and _ on
0.33 and _ very
0.33 and _ wrote
0.33 and crie
0.33 around _ eye
0.33 baby swallow
0.33 bag _ full
0.33 boil water
0.33 but hes
0.33 but since
0.33 cant _ when
0.33 cant control
0.33 chest
0.33 chok _ a
0.33 contraction every
0.33 couldnt
0.33 dad lip
0.33 daughter lip
0.33 down _ stair
0.33 even _ rest
0.33 even at
0.33 fit
0.33 friend is
0.33 gave my
0.33 go away
0.33 grandma _ pill
0.33 grandma heart
0.33 gray and
0.33 have _ knife
0.33 headache _ my
0.33 hear in
0.33 hes hot
0.33 hurt _ lot
0.33 im
0.33 im _ weak
0.33 in _ thigh
0.33 is _ by
0.33 is _ im
0.33 is burn
0.33 is floppy
0.33 its been
0.33 jaw _ lock
0.33 like _ is
0.33 live wire
0.33 monoxide _ is
0.33 my _ section
0.33 my c
0.33 my ex
0.33 my transplant
0.33 no _ today
0.33 noseble for
0.33 on _ at
0.33 out _ and
0.33 powder
0.33 pregnant _ bleed
0.33 rash after
0.33 real
0.33 real _ and
0.33 right _ and
0.33 see flash
0.33 seem fine
0.33 shoot me
0.33 side and
0.33 soccer practice
0.33 sugar _ over
0.33 swallow and
0.33 swollen i
0.33 tar and
0.33 the foot
0.33 time _ dose
0.33 time _ stand
0.33 to _ kid
0.33 took _ whole
0.33 two _ and
0.33 two day
0.33 voic tell
0.33 with _ fever
0.33 with _ is
0.33 wont _ back
0.33 wont _ down
0.33 wont let
0.33 woozy
0.32 #11+ _ old
0.32 -breath
0.32 -drink and
0.32 -eat
0.32 -move since
0.32 -peed -in
0.32 -slept _ -#
0.32 -us
0.32 =a_lot =hives
0.32 =a_lot =pain_any
0.32 =a_lot =pale_clammy
0.32 =abuse_danger =chest_lasting
0.32 =at_rest =cannot_breathe
0.32 =at_rest =cant_lie_flat
0.32 =baby =cannot_breathe
0.32 =baby =fever
0.32 =birth_now =burn_severity
0.32 =bite_bad =cholinergic
0.32 =bite_bad =cold_limb
0.32 =bite_bad =headache
0.32 =bite_bad =pierced_through
0.32 =bleeding_heavy =calf
0.32 =blurry_vision =eye_hit_bad
0.32 =burn_severity =cold_limb
0.32 =burn_severity =hives
0.32 =burn_severity =new_baby
0.32 =burn_severity =swelling_lips
0.32 =burn_severity =toes_cold
0.32 =cannot_breathe =hours_pain
0.32 =car_crash =fall_any
0.32 =car_crash =fight_blow
0.32 =carbon_monoxide =refuses
0.32 =chest_any =pale_clammy
0.32 =chest_any =trunk_pain
0.32 =chest_lasting =new_baby
0.32 =chest_lasting =pneumonia_known
0.32 =chest_lasting =wont_go_away
0.32 =chest_pressure =hours_pain
0.32 =choking =speech
0.32 =clot_risk =recent_surgery
0.32 =days_many =jaw_locked
0.32 =days_many =nail_word
0.32 =deformed =possible_fracture
0.32 =drugs_taken =slow_breathing
0.32 =during_exercise =head_danger
0.32 =electric =irregular_heart
0.32 =eye_area =hoarse
0.32 =eye_area =severe_pain
0.32 =eye_area =smoke
0.32 =eye_area =vomiting
0.32 =eye_hit_bad
0.32 =eye_hit_bad =pleuritic
0.32 =face_odd
0.32 =getting_worse =weak_any
0.32 =head_danger =recent_surgery
0.32 =hip_broken
0.32 =hip_broken =limb_injury
0.32 =hives =sting
0.32 =hours_pain =no_urine
0.32 =hours_pain =pain_any
0.32 =hours_pain =racing_heart
0.32 =irregular_heart =weak_any
0.32 =muscle_strain_word =speech
0.32 =pain_any =swallow_trouble
0.32 =pleuritic =squeezing_word
0.32 =pregnant =preterm_weeks
0.32 =preterm_weeks
0.32 =racing_heart =rigors_hard
0.32 =red_racing =spreading
0.32 =rigors =rigors_hard
0.32 =severe_weakness =weak_legs
0.32 =sight_for_years =speech
0.32 =skin_infection =swelling
0.32 =soaking_pad =swelling
0.32 =wont_go_away
0.32 ^ _ infection
0.32 ^ _ insulin
0.32 ^ _ monoxide
0.32 ^ carbon
0.32 ^ shingl
0.32 a _ fire
0.32 a pencil
0.32 about end
0.32 after _ new
0.32 and _ nonsense
0.32 and blister
0.32 and goe
0.32 and jaw
0.32 at altitude
0.32 been vomit
0.32 black stuff
0.32 bloody diarrhea
0.32 broke _ hip
0.32 burn up
0.32 but _ is
0.32 cant pee
0.32 dad is
0.32 daughter _ #
0.32 dose of
0.32 drain cleaner
0.32 drank some
0.32 eye _ burn
0.32 feel _ and
0.32 fever rash
0.32 fluid #11+
0.32 fluid _ week
0.32 gave _ and
0.32 got spray
0.32 grandpa is
0.32 he _ wake
0.32 he put
0.32 heart feel
0.32 hell
0.32 his breath
0.32 hitt
0.32 hitt _ head
0.32 huge clot
0.32 i _ double
0.32 i _ hear
0.32 im gonna
0.32 indigestion
0.32 infection
0.32 inside
0.32 is _ hasnt
0.32 is _ through
0.32 is peel
0.32 kitchen floor
0.32 knock
0.32 lost vision
0.32 mom _ her
0.32 my #11+
0.32 my _ pump
0.32 my _ rate
0.32 my _ shock
0.32 my testicle
0.32 nail last
0.32 nonstop and
0.32 of his
0.32 oil _ is
0.32 on _ kitchen
0.32 overdos
0.32 pain _ i
0.32 people
0.32 pound and
0.32 practice
0.32 pregnant _ bad
0.32 red streak
0.32 right
0.32 shiver
0.32 shut and
0.32 since breakfast
0.32 skin _ peel
0.32 son his
0.32 super
0.32 tak
0.32 the pill
0.32 ther blood
0.32 think _ end
0.32 thinner
0.32 to shoot
0.32 to use
0.32 two of
0.32 up _ my
0.32 want _ end
0.32 with _ at
0.32 wont _ away
0.32 wont _ to
0.31 #99+ _ a
0.31 -in _ -day
0.31 -mak
0.31 -sense
0.31 =a_lot =dark_urine
0.31 =a_lot =fall_any
0.31 =alcohol =hallucinating
0.31 =alcohol =withdrawal
0.31 =allergen =dystonia
0.31 =allergen =swelling
0.31 =allergen =vomiting
0.31 =baby =wont_feed
0.31 =back_pain =hours_pain
0.31 =back_pain =sudden
0.31 =barking_stridor =cough
0.31 =belly_word =chest_lasting
0.31 =bite_bad =hurts_move
0.31 =bite_bad =weak_one_side
0.31 =bite_bad =wheeze_word
0.31 =blurry_vision =postpartum
0.31 =bp_high =pregnant
0.31 =burn_severity =chemical_strong
0.31 =burn_severity =hurts_move
0.31 =burn_severity =new_medicine
0.31 =burn_severity =speech
0.31 =burn_severity =vomiting_constantly
0.31 =car_crash =cut_by_accident
0.31 =carbon_monoxide =nausea
0.31 =chest_lasting =elderly
0.31 =chest_lasting =hurts_move
0.31 =chest_lasting =inhaler_fails
0.31 =chest_pain =trunk_pain
0.31 =child_got_pills =iron_pills
0.31 =co_words =nausea
0.31 =cold_limb =deformed
0.31 =days_many =tick
0.31 =days_many =wont_feed
0.31 =dialysis =irregular_heart
0.31 =dialysis =weak_any
0.31 =diarrhea =diarrhea_many
0.31 =drug_named =mouth_sores
0.31 =eye_area =fever
0.31 =eye_bulge =swelling
0.31 =eye_hit_bad =one_side_belly
0.31 =eye_hit_bad =stab_shot
0.31 =fall_any =head_injury
0.31 =fever =spreading
0.31 =gas_smell
0.31 =green_vomit
0.31 =green_vomit =head_danger
0.31 =green_vomit =phlegm
0.31 =green_vomit =vomiting
0.31 =hallucinating =hours_pain
0.31 =head_danger =heat_danger
0.31 =head_danger =jaundice
0.31 =head_danger =phlegm
0.31 =head_danger =projectile
0.31 =head_danger =worst_ever_sick
0.31 =hip_fracture =hit_hard
0.31 =hit_hard =severe_weakness
0.31 =hours_pain =wound
0.31 =irregular_heart =kidney_disease
0.31 =jaundice =pain_any
0.31 =kidney_disease =weak_any
0.31 =light_hurts =stiff_neck
0.31 =means_at_hand =self_harm_now
0.31 =near_faint =rectal_blood
0.31 =newborn =projectile
0.31 =phlegm =vomiting
0.31 =pregnant =swelling_face
0.31 =priapism =swelling
0.31 =projectile
0.31 =projectile =vomiting
0.31 =projectile =young_baby
0.31 =purple_word =rash
0.31 =short_breath =sting
0.31 =snake =sting
0.31 =snake_bad =sting
0.31 =vomiting_constantly =weight_loss
0.31 ^ _ attack
0.31 ^ _ beat
0.31 ^ _ flare
0.31 ^ _ going
0.31 ^ _ just
0.31 ^ blister
0.31 ^ erection
0.31 ^ grandma
0.31 ^ jaw
0.31 ^ snake
0.31 ^ soak
0.31 ^ swell
0.31 about _ pas
0.31 after fall
0.31 all around
0.31 and _ his
0.31 and _ its
0.31 and about
0.31 and ankl
0.31 and lighthead
0.31 back _ im
0.31 be here
0.31 been _ on
0.31 blue after
0.31 bone _ stick
0.31 breath _ like
0.31 breathe _ i
0.31 but _ breath
0.31 cant _ straight
0.31 carbon _ alarm
0.31 catheter
0.31 cup
0.31 dad _ out
0.31 dad pass
0.31 diarrhea _ time
0.31 dont _ how
0.31 erection _ #
0.31 erection for
0.31 every #11+
0.31 every _ i
0.31 eyelid and
0.31 face look
0.31 find
0.31 foreskin
0.31 from _ nail
0.31 fume
0.31 grandson _ a
0.31 groin
0.31 have headach
0.31 head _ and
0.31 headache _ i
0.31 heart
0.31 here anymore
0.31 hes _ not
0.31 his _ in
0.31 his eye
0.31 i _ an
0.31 i _ black
0.31 in _ left
0.31 it on
0.31 keep fall
0.31 kid _ is
0.31 left _ and
0.31 lightn
0.31 long paus
0.31 lost _ in
0.31 monoxide alarm
0.31 move _ arm
0.31 my _ replacement
0.31 my chest
0.31 my head
0.31 my heart
0.31 my husband
0.31 my little
0.31 night _ my
0.31 of tylenol
0.31 on herself
0.31 one ear
0.31 out of
0.31 pregnant _ i
0.31 pregnant _ pass
0.31 projectile
0.31 projectile vomit
0.31 put a
0.31 real fast
0.31 seizur
0.31 sharp pain
0.31 sheet
0.31 side
0.31 slurr and
0.31 start lisinopril
0.31 stray
0.31 stray dog
0.31 swell and
0.31 swollen
0.31 swollen for
0.31 take the
0.31 teen _ a
0.31 the _ are
0.31 think _ was
0.31 time _ minute
0.31 time i
0.31 to _ here
0.31 tonight is
0.31 voic _ me
0.31 was bitten
0.31 wrist _ ankl
0.31 yo _ out
0.3 # pad
0.3 # pound
0.3 # week
0.3 #11+ _ at
0.3 -#11+ -hour
0.3 -feel and
0.3 -in -#11+
0.3 -peed _ -#11+
0.3 -there
0.3 =a_lot =sudden
0.3 =a_lot =weak_one_side
0.3 =abuse_danger =hours_pain
0.3 =belly_hit =drowsy
0.3 =bite_bad =swelling
0.3 =bladder_bowel_loss =numb_any
0.3 =bleeding_any =preterm_weeks
0.3 =blister_any =drug_named
0.3 =blood_streak =blurry_vision
0.3 =blood_streak =vaginal_bleeding
0.3 =blood_thinner =hours_pain
0.3 =blurry_vision =squeezing_word
0.3 =bp_very_high =eye_hit_bad
0.3 =burn_severity =eye_red
0.3 =burn_severity =numb_any
0.3 =burn_severity =radiates_groin
0.3 =burn_severity =seizure
0.3 =burned_hand
0.3 =calf
0.3 =cannot_breathe =cough
0.3 =cannot_breathe =fast_breathing
0.3 =chest_lasting =leg_feet_swollen
0.3 =chest_lasting =radiates_groin
0.3 =chest_lasting =rash
0.3 =chest_lasting =throat_tight
0.3 =clot_risk =squeezing_word
0.3 =cold_exposure =frostbite
0.3 =cold_limb =pain_any
0.3 =cold_limb =radiates
0.3 =discharge =fever
0.3 =dizzy =pain_any
0.3 =ear_pain =recent_infection
0.3 =ear_swollen =recent_infection
0.3 =electric =thrown_back
0.3 =eye_area =eye_chemical
0.3 =eye_area =limb_injury
0.3 =eye_chemical
0.3 =eye_hit_bad =hurts_breathing
0.3 =eye_hit_bad =shoulder_pain
0.3 =fever =light_hurts
0.3 =getting_worse =short_breath
0.3 =head_danger =ketone_breath
0.3 =head_danger =one_side_belly
0.3 =head_danger =recent_travel
0.3 =heart_attack_said
0.3 =heart_murmur_fever =short_breath
0.3 =hurts_breathing =squeezing_word
0.3 =jaw_arm_sweat =radiates
0.3 =limp_leg =severe_weakness
0.3 =long_bleed =speech
0.3 =mania_psychosis =wont_feed
0.3 =opioid
0.3 =pain_any =severe_headache
0.3 =pain_any =wont_swallow
0.3 =pale_clammy =trunk_pain
0.3 =pregnant =swelling
0.3 =thirsty =vomiting
0.3 =upper_belly_pain
0.3 ^ _ collaps
0.3 ^ _ kidney
0.3 ^ _ right
0.3 ^ _ so
0.3 ^ ok
0.3 a _ bottle
0.3 a _ neck
0.3 and _ blood
0.3 and _ cold
0.3 and _ now
0.3 and _ real
0.3 and _ stopp
0.3 and _ tongue
0.3 and hot
0.3 are yellow
0.3 arent -there
0.3 battery acid
0.3 been throw
0.3 behind his
0.3 breastbone
0.3 broke _ im
0.3 cold _ sweaty
0.3 cold sweat
0.3 collaps _ the
0.3 collaps at
0.3 daughter _ hav
0.3 everyth
0.3 fbi
0.3 feel _ leg
0.3 fever
0.3 fever _ short
0.3 got caught
0.3 hard _ a
0.3 hard and
0.3 hard as
0.3 hav _ heart
0.3 her _ look
0.3 her arm
0.3 hes _ but
0.3 hes going
0.3 hes not
0.3 his
0.3 his _ with
0.3 hot
0.3 husband _ his
0.3 i _ three
0.3 i swallow
0.3 im shak
0.3 im wheez
0.3 in _ after
0.3 in _ fire
0.3 in _ middle
0.3 is in
0.3 its swell
0.3 kill me
0.3 knife _ my
0.3 lip _ grey
0.3 look at
0.3 me when
0.3 middle
0.3 my _ belly
0.3 my _ from
0.3 my _ goe
0.3 no -feel
0.3 of #11+
0.3 of #99+
0.3 other
0.3 out _ after
0.3 out _ his
0.3 pill and
0.3 probab
0.3 pump
0.3 put _ on
0.3 put weight
0.3 see
0.3 see sparkl
0.3 smoke _ a
0.3 snake bite
0.3 so short
0.3 sparkl
0.3 terrible _ and
0.3 the _ behind
0.3 the fbi
0.3 the middle
0.3 throat clos
0.3 thrown back
0.3 til
0.3 tip _ my
0.3 tip of
0.3 turn black
0.3 wake up
0.3 wall
0.3 went _ my
0.3 wont _ at
0.3 wont _ me
0.3 wont _ weight
0.3 wont look
0.3 wont put
0.29 #11+ lbs
0.29 -a
0.29 -a -wet
0.29 -a _ -diaper
0.29 -had _ -wet
0.29 -in -#
0.29 =a_lot =calf
0.29 =a_lot =nail_word
0.29 =again_fainted =tia_resolved
0.29 =allergen =cannot_breathe
0.29 =at_rest =barking_stridor
0.29 =at_rest =croup_cough
0.29 =baby =limp_refuses
0.29 =belly_hit =eye_hit_bad
0.29 =belly_hit =head_danger
0.29 =belly_word =cannot_breathe
0.29 =bite_bad =blister_any
0.29 =bladder_bowel_loss =no_urine
0.29 =bp_very_high =headache
0.29 =burn_severity =fell_baby
0.29 =burn_severity =preterm_weeks
0.29 =burn_severity =trunk_pain
0.29 =calf =hours_pain
0.29 =cannot_breathe =pain_any
0.29 =cannot_breathe =sting
0.29 =chest_any =nausea
0.29 =chest_any =squeezing_word
0.29 =chest_lasting =ear_swollen
0.29 =chest_lasting =electric
0.29 =chest_lasting =eye_area
0.29 =chest_lasting =snake
0.29 =chest_lasting =snake_bad
0.29 =child_got_pills =edible_word
0.29 =cholinergic
0.29 =clot_risk =swelling
0.29 =co_words =vomiting
0.29 =cold_exposure =hernia_stuck
0.29 =confused =hit_hard
0.29 =days_many =newborn
0.29 =days_many =tetanus_due
0.29 =deep_cut =limb_injury
0.29 =deep_cut =wound
0.29 =dizzy =speech
0.29 =drooling =swelling
0.29 =drowsy =hours_pain
0.29 =ear_wax =indigestion_odd
0.29 =elderly =sudden
0.29 =eye_hit_bad =limb_cold_pale
0.29 =eye_hit_bad =moved_right
0.29 =eye_hit_bad =sickle_cell
0.29 =eye_hit_bad =snake
0.29 =eye_hit_bad =snake_bad
0.29 =eye_hit_bad =sting
0.29 =eye_hit_bad =unequal_pupils
0.29 =eye_red =swelling
0.29 =face_blisters =pain_any
0.29 =face_odd =numb_any
0.29 =fainted =pain_any
0.29 =fainted =vaginal_bleeding
0.29 =fainted =wakes
0.29 =fall_any =fight_blow
0.29 =fall_any =numb_any
0.29 =fall_any =severe_weakness
0.29 =fall_hard =head_danger
0.29 =head_danger
0.29 =head_danger =wakes
0.29 =hernia =pain_any
0.29 =hernia_stuck =throat_tight
0.29 =hernia_stuck =trunk_pain
0.29 =hernia_word =vomiting
0.29 =high_fever =rigors_hard
0.29 =high_fever =shaking
0.29 =hip_hurts
0.29 =hip_hurts =pain_any
0.29 =hours_pain =numb_any
0.29 =hours_pain =severe_weakness
0.29 =immunosuppressed =priapism
0.29 =limb_cold_pale =weak_any
0.29 =limb_injury =phlegm
0.29 =long_bleed =suicidal
0.29 =long_bleed =vomiting
0.29 =moved_right
0.29 =moved_right =pain_any
0.29 =moved_right =squeezing_word
0.29 =newborn =vomiting_constantly
0.29 =no_urine =urinary_stuck
0.29 =one_eye =sudden
0.29 =pain_any =trunk_pain
0.29 =postpartum =swelling
0.29 =pregnant =soaking_pad
0.29 =priapism =sickle_cell
0.29 =racing_heart =slow_heart
0.29 =recent_surgery =short_breath
0.29 =severe_pain =sudden
0.29 =short_breath =slow_breathing
0.29 =sickle_cell =squeezing_word
0.29 =smoke =vomiting
0.29 =squeezing_word =uti
0.29 =trunk_pain
0.29 =vomiting_constantly =young_baby
0.29 ^ black
0.29 ^ ive
0.29 ^ miss
0.29 ^ someth
0.29 and _ havent
0.29 and _ no
0.29 and one
0.29 and some
0.29 and sore
0.29 and too
0.29 and yellow
0.29 are _ size
0.29 at dinner
0.29 back _ the
0.29 bad
0.29 behind her
0.29 blad
0.29 bleed _ my
0.29 blood and
0.29 bloody _ and
0.29 blue for
0.29 breath has
0.29 burn _ hand
0.29 calf
0.29 cant _ a
0.29 chang table
0.29 daughter
0.29 daughter _ look
0.29 daughter got
0.29 doesnt -fade
0.29 doesnt _ -when
0.29 doesnt remember
0.29 down _ when
0.29 drool and
0.29 drown
0.29 dur the
0.29 eight
0.29 electric
0.29 every time
0.29 everyone in
0.29 eye since
0.29 eye was
0.29 fever _ yellow
0.29 fire _ im
0.29 floater
0.29 for day
0.29 for ten
0.29 from _ ear
0.29 fume _ the
0.29 gonna _ out
0.29 gonna pas
0.29 got _ hand
0.29 grey and
0.29 her _ swell
0.29 heroin
0.29 hes drool
0.29 his calf
0.29 hit
0.29 i _ move
0.29 i gave
0.29 i regret
0.29 in _ belly
0.29 in _ face
0.29 in _ garden
0.29 in _ head
0.29 in _ house
0.29 in _ its
0.29 is _ as
0.29 is _ black
0.29 is _ but
0.29 is _ there
0.29 is _ tired
0.29 is hang
0.29 is outside
0.29 is raspy
0.29 it look
0.29 just
0.29 lbs
0.29 left in
0.29 leg swell
0.29 med last
0.29 mixed up
0.29 month _ is
0.29 mouth is
0.29 my forehead
0.29 my left
0.29 my neighbor
0.29 now _ breath
0.29 of _ myself
0.29 of _ red
0.29 off _ chang
0.29 off for
0.29 one pupil
0.29 out _ one
0.29 paranoid
0.29 pass _ twice
0.29 rash _ doesnt
0.29 raspy
0.29 regret
0.29 regret it
0.29 rusty _ last
0.29 seiz
0.29 shoulder blad
0.29 skin _ and
0.29 stool _ black
0.29 stuff
0.29 sweat and
0.29 that doesnt
0.29 the _ gun
0.29 the chang
0.29 the garden
0.29 the stomach
0.29 the stuff
0.29 there are
0.29 three _ today
0.29 throat so
0.29 through the
0.29 tip is
0.29 towel
0.29 turn red
0.29 tylenol _ night
0.29 tylenol last
0.29 voice _ raspy
0.29 warfarin
0.29 went _ his
0.29 what i
0.29 white _ hard
0.29 wont slow
0.29 wont stop
0.29 wound _ my
0.29 wound is
0.29 wound on
0.29 year _ with
0.29 yellow eye
0.28 # _ today
0.28 -help
0.28 -respond
0.28 -to
0.28 =a_lot =limb_injury
0.28 =allergen =swelling_face
0.28 =baby =drowsy
0.28 =baby =short_breath
0.28 =barking_stridor =short_breath
0.28 =belly_hard =no_gas
0.28 =belly_hard =vomiting
0.28 =belly_hit =hit_hard
0.28 =belly_pain =hernia_stuck
0.28 =belly_word =confused
0.28 =belly_word =many_days
0.28 =belly_word =no_gas
0.28 =belly_word =one_side_belly
0.28 =bite_bad =bleeding_any
0.28 =bite_bad =neck_broken
0.28 =bite_bad =smoke
0.28 =bite_bad =speech
0.28 =bleeding_any =rectal_blood
0.28 =blister_any
0.28 =blister_any =burn_severity
0.28 =blood_streak =streak_up
0.28 =bluish =copd
0.28 =bluish =eye_hit_bad
0.28 =bluish =pain_beyond
0.28 =blurry_vision =double_now
0.28 =blurry_vision =rash
0.28 =burn_severity =face_odd
0.28 =calf =chest_any
0.28 =cannot_breathe =choking
0.28 =cannot_breathe =ear_wax
0.28 =chest_lasting =dry_mouth
0.28 =chest_lasting =head_danger
0.28 =chest_lasting =mania_psychosis
0.28 =cholinergic =swelling
0.28 =cold_exposure =head_injury
0.28 =confused =foggy_only
0.28 =confused =short_breath
0.28 =days_many =phlegm
0.28 =days_many =soaking_pad
0.28 =diabetes =wound
0.28 =diarrhea =no_urine
0.28 =dizzy =eye_hit_bad
0.28 =double_now
0.28 =double_now =double_vision
0.28 =double_now =eye_hit_bad
0.28 =ear_wax =low_temp
0.28 =elderly =pale_clammy
0.28 =eye_area =stiff_neck
0.28 =eye_area =tia_resolved
0.28 =eye_hit_bad =headache
0.28 =eye_hit_bad =severe_headache
0.28 =eye_hit_bad =tearing
0.28 =eye_pain =eye_red
0.28 =fainted =hours_pain
0.28 =fight_blow =hit_hard
0.28 =foggy_only
0.28 =gallbladder =pain_any
0.28 =head_danger =hernia
0.28 =head_danger =limb_injury
0.28 =head_danger =short_breath
0.28 =head_injury =headache
0.28 =headache =swelling
0.28 =heart_condition =leg_feet_swollen
0.28 =hernia_stuck =short_breath
0.28 =hives =vomiting
0.28 =hours_pain =inhaler_fails
0.28 =hours_pain =radiates
0.28 =hours_pain =wound_infected
0.28 =immunosuppressed =severe_pain
0.28 =limb_injury =neck_broken
0.28 =long_bleed =near_faint
0.28 =low_temp
0.28 =neck_broken
0.28 =neck_swelling =tooth_bad
0.28 =not_self
0.28 =one_side_belly =squeezing_word
0.28 =pain_any =short_breath
0.28 =pain_any =tearing
0.28 =pale_clammy =sugar_low
0.28 =phlegm =tetanus_due
0.28 =phlegm =wound
0.28 =preterm_weeks =waters_said
0.28 =radiates =red_racing
0.28 =radiates =streak_up
0.28 =radiates =wound_infected
0.28 =severe_pain =sickle_cell
0.28 =severe_pain =swelling
0.28 =shoulder_pain =squeezing_word
0.28 =speech =sudden
0.28 =spreading =streak_up
0.28 =squeezing_word =tearing
0.28 =squeezing_word =vomiting
0.28 =sudden =vision_loss
0.28 =tired =weak_breathing
0.28 ^ _ read
0.28 ^ _ water
0.28 ^ bitten
0.28 ^ gush
0.28 a _ bite
0.28 a _ pitch
0.28 a button
0.28 above
0.28 actual
0.28 after _ dialysi
0.28 an _ and
0.28 and _ calf
0.28 and _ right
0.28 and _ toe
0.28 and shak
0.28 and tender
0.28 arm _ and
0.28 away after
0.28 baby _ limp
0.28 baby _ stop
0.28 battery _ his
0.28 belly button
0.28 bend it
0.28 birth last
0.28 blood _ is
0.28 bloody
0.28 broke _ neck
0.28 bunch _ grandma
0.28 but still
0.28 button battery
0.28 can hear
0.28 cant _ him
0.28 cant hold
0.28 cell pain
0.28 cover in
0.28 cut _ the
0.28 daughter is
0.28 day _ #
0.28 diarrhea _ a
0.28 diarrhea for
0.28 drank _ and
0.28 eye _ lip
0.28 eye _ splash
0.28 feet _ up
0.28 fever _ cough
0.28 finger with
0.28 from _ fire
0.28 got _ by
0.28 got _ powder
0.28 hand
0.28 have _ gun
0.28 her ear
0.28 hes confus
0.28 high _ noise
0.28 high pitch
0.28 his _ through
0.28 his head
0.28 hot _ dry
0.28 i keep
0.28 im _ double
0.28 im soak
0.28 im vomit
0.28 in _ on
0.28 inside me
0.28 is confus
0.28 jaw is
0.28 just _ a
0.28 keep _ about
0.28 keep _ thing
0.28 kid drank
0.28 laundry
0.28 leg went
0.28 lip swell
0.28 minut _ im
0.28 near _ eye
0.28 near my
0.28 not -mak
0.28 of grandma
0.28 of hurt
0.28 off _ tip
0.28 open _ i
0.28 outlet
0.28 pee and
0.28 pitch
0.28 pitch noise
0.28 poop _ black
0.28 pound _ i
0.28 powder in
0.28 pull _ out
0.28 pull him
0.28 pump fail
0.28 purple _ that
0.28 rib _ my
0.28 rusty
0.28 say hi
0.28 say its
0.28 second then
0.28 she #11+
0.28 shingl near
0.28 sickle _ pain
0.28 snake _ my
0.28 someone _ someth
0.28 spitt
0.28 splash with
0.28 still _ to
0.28 streak _ up
0.28 streak going
0.28 stuck a
0.28 stung by
0.28 tank
0.28 the school
0.28 the sink
0.28 the thigh
0.28 thought _ hurt
0.28 through a
0.28 to _ my
0.28 vision goe
0.28 vomit nonstop
0.28 was found
0.28 we _ wake
0.28 wipe and
0.28 with #99+
0.28 with _ bat
0.28 wont _ bleed
0.27 #99+ #99+
0.27 #99+ _ wont
0.27 -night
0.27 =a_lot =belly_hit
0.27 =a_lot =bite_bad
0.27 =a_lot =burn_big
0.27 =a_lot =drowning
0.27 =a_lot =unresponsive
0.27 =alcohol
0.27 =alcohol =drank
0.27 =alcohol =speech
0.27 =allergen =making_swell
0.27 =at_rest =swelling
0.27 =baby =birth_now
0.27 =baby =contractions
0.27 =baby =fast_breathing
0.27 =barking_stridor =burn_severity
0.27 =belly_hit =heat_exposure
0.27 =belly_pain =moved_right
0.27 =belly_word =pale_clammy
0.27 =belly_word =purple_word
0.27 =bite_bad =fight_blow
0.27 =bite_bad =nausea
0.27 =bite_bad =swelling_lips
0.27 =bladder_bowel_loss =saddle_numb
0.27 =bleeding_any =squeezing_word
0.27 =bleeding_heavy =near_faint
0.27 =blow_ribs =fall_any
0.27 =blow_ribs =fight_blow
0.27 =bluish =cough
0.27 =bp_high =pain_any
0.27 =burn_severity =contractions
0.27 =burn_severity =croup_cough
0.27 =burn_severity =hallucinating
0.27 =burn_severity =recent_infection
0.27 =calf =limb_cold_pale
0.27 =cannot_breathe =retractions
0.27 =cant_stand
0.27 =cant_stand =limp_leg
0.27 =cant_stand =limp_refuses
0.27 =cant_stand =severe_weakness
0.27 =car_crash =eye_hit_bad
0.27 =car_crash =overdose_taken
0.27 =chemical_word =eye_hit_bad
0.27 =chest_lasting =device_alarm
0.27 =chest_lasting =drooling
0.27 =chest_lasting =noisy_rest
0.27 =chest_lasting =pale_clammy
0.27 =chest_lasting =slow_breathing
0.27 =chest_lasting =swelling
0.27 =chest_lasting =valve_or_device
0.27 =child_got_pills =self_harm_now
0.27 =clot_risk =eye_area
0.27 =clot_risk =many_days
0.27 =confused =fell
0.27 =cough =noisy_rest
0.27 =cough =poison_swallowed
0.27 =cough =purple_word
0.27 =cough =short_breath
0.27 =cramps =one_side_belly
0.27 =days_many =fell_baby
0.27 =days_many =sudden
0.27 =deep_cut =scratched
0.27 =device_alarm =hours_pain
0.27 =drugs_taken =means_mentioned
0.27 =ear_blood =fight_blow
0.27 =ear_wax =limb_injury
0.27 =elderly =head_danger
0.27 =eye_area =mouth_sores
0.27 =eye_hit_bad =radiates
0.27 =fall_any =heat_exposure
0.27 =fall_any =severe_headache
0.27 =fall_hard =heat_exposure
0.27 =fall_height =heat_exposure
0.27 =fever =pain_beyond
0.27 =fever =vomiting
0.27 =flu_bad =headache
0.27 =heart_murmur_fever
0.27 =heat_exposure =hit_hard
0.27 =high_fever =rigors
0.27 =high_fever =vomiting
0.27 =hours_pain =smoke
0.27 =hours_pain =valve_or_device
0.27 =hurts_move =moved_right
0.27 =hurts_move =right_side
0.27 =injection_joint =pain_any
0.27 =limb_cold_pale =pale_clammy
0.27 =limp_refuses =severe_weakness
0.27 =moved_right =right_side
0.27 =near_faint =stool_blood
0.27 =pain_any =racing_heart
0.27 =pale_clammy =weak_any
0.27 =possible_fracture =sting
0.27 =postpartum =wound_infected
0.27 =purple_rash =purple_word
0.27 =radiates =scratched
0.27 =radiates =swelling
0.27 =right_side =squeezing_word
0.27 =severe_pain =vomiting
0.27 =short_breath =young_baby
0.27 =spreading =wound_infected
0.27 =stiff_neck =vomiting
0.27 =sudden =vomiting
0.27 =tripod
0.27 ^ _ pressure
0.27 ^ bone
0.27 ^ toddler
0.27 ^ worst
0.27 a fork
0.27 a piece
0.27 a plan
0.27 ache _ #11+
0.27 an _ shock
0.27 and _ #11+
0.27 and _ spot
0.27 and _ wheez
0.27 and out
0.27 and smell
0.27 at a
0.27 ate _ mushroom
0.27 ate wild
0.27 away when
0.27 baby _ com
0.27 baby _ look
0.27 back _ i
0.27 bad cramp
0.27 been cry
0.27 belly _ in
0.27 bent _ wrong
0.27 bent the
0.27 bladder
0.27 blister and
0.27 blood _ and
0.27 burn _ and
0.27 but he
0.27 but she
0.27 cant _ at
0.27 chest _ like
0.27 child _ a
0.27 color
0.27 contraction _ #
0.27 cough _ i
0.27 cough _ stuff
0.27 drank _ a
0.27 drank from
0.27 each time
0.27 ear _ the
0.27 eye _ a
0.27 faint and
0.27 from _ bottle
0.27 gatorade
0.27 got _ electric
0.27 got an
0.27 grapefruit
0.27 hand swell
0.27 has _ knife
0.27 heart _ by
0.27 her breath
0.27 hi _ the
0.27 hi on
0.27 hid
0.27 his belly
0.27 his leg
0.27 his nose
0.27 hot _ and
0.27 hurt _ im
0.27 i _ get
0.27 i _ open
0.27 i _ spray
0.27 i can
0.27 i see
0.27 im _ of
0.27 in _ drink
0.27 in _ nose
0.27 in _ the
0.27 in her
0.27 is _ back
0.27 is very
0.27 isnt _ -up
0.27 it _ gatorade
0.27 it _ i
0.27 it keep
0.27 its _ to
0.27 its hard
0.27 keep _ his
0.27 kid fell
0.27 last _ now
0.27 laundry pod
0.27 leg has
0.27 medicine by
0.27 miscarriage
0.27 move her
0.27 my _ im
0.27 my dialysi
0.27 my pacemaker
0.27 my steroid
0.27 of _ life
0.27 of her
0.27 off _ -me
0.27 oil and
0.27 old _ off
0.27 on _ hip
0.27 onto
0.27 pain _ my
0.27 people _ arent
0.27 people who
0.27 pool and
0.27 put _ in
0.27 put someth
0.27 rac and
0.27 respond
0.27 see _ and
0.27 seem ok
0.27 since _ and
0.27 sitt
0.27 son arm
0.27 spurt
0.27 stopp
0.27 sugar _ hi
0.27 surgery and
0.27 than _ other
0.27 the _ since
0.27 the color
0.27 the meter
0.27 the whole
0.27 throat _ so
0.27 throat _ tight
0.27 to _ his
0.27 toddler _ croup
0.27 toddler _ the
0.27 toddler with
0.27 tongue
0.27 trouble breath
0.27 up about
0.27 vomit green
0.27 was gatorade
0.27 water
0.27 way and
0.27 week pregnant
0.27 went _ the
0.27 what do
0.27 while feed
0.27 who _ -there
0.27 who arent
0.27 with croup
0.27 yr old
0.26 #99+ fever
0.26 -a -drop
0.26 -drop
0.26 -had _ -drop
0.26 =a_lot =allergen
0.26 =a_lot =belly_word
0.26 =a_lot =shaking
0.26 =after_hard_exercise =muscle_hard
0.26 =again_fainted =allergen
0.26 =allergen =drooling
0.26 =allergen =fainted
0.26 =back_pain =radiates
0.26 =battery_word
0.26 =battery_word =chemical_word
0.26 =belly_pain =one_side_belly
0.26 =belly_word =moved_right
0.26 =birth_now =born_part
0.26 =bite_bad =blister_word
0.26 =bite_bad =halos
0.26 =bite_bad =limb_injury
0.26 =bite_bad =severe_headache
0.26 =bite_bad =tearing
0.26 =bite_bad =tearing_trunk
0.26 =bladder_bowel_loss =weak_any
0.26 =bleeding_any =cramps
0.26 =blood_thinner =hit_hard
0.26 =burn_severity =carbon_monoxide
0.26 =burn_severity =electric
0.26 =cannot_move_limb =cannot_move_side
0.26 =cant_lie_flat =leg_feet_swollen
0.26 =chemical_word =short_breath
0.26 =chest_any =hurts_move
0.26 =chest_lasting =clot_risk
0.26 =chest_lasting =feels_sleepy
0.26 =chest_lasting =fight_blow
0.26 =chest_lasting =hives
0.26 =chest_lasting =pain_any
0.26 =chest_lasting =speech_garbled
0.26 =chest_lasting =sudden
0.26 =chest_lasting =withdrawal
0.26 =cholinergic =throat_sore
0.26 =confused =headache
0.26 =confused =sugar_low
0.26 =confused =sugar_very_low
0.26 =dark_urine =hernia_stuck
0.26 =dark_urine =muscle_hard
0.26 =diabetes =feels_sleepy
0.26 =done_with_it =means_mentioned
0.26 =drooling =fever
0.26 =drowsy =drugs_taken
0.26 =drowsy =vomiting
0.26 =electric =hit_hard
0.26 =eye_area =eye_pain
0.26 =eye_area =halos
0.26 =eye_hit_bad =gums_bleed
0.26 =eye_hit_bad =numb_any
0.26 =eye_hit_bad =pain_any
0.26 =eye_pain
0.26 =eye_pain =halos
0.26 =eye_pain =severe_pain
0.26 =face_droop =speech
0.26 =fast_breathing =pale_clammy
0.26 =feels_sleepy =sugar_very_high
0.26 =fell_baby =limb_injury
0.26 =fever =wont_swallow
0.26 =halos
0.26 =headache =smoke
0.26 =hernia_stuck =long_bleed
0.26 =hit_hard =legs_gone
0.26 =hit_hard =numb_any
0.26 =hit_hard =trunk_pain
0.26 =hives =rash
0.26 =hours_pain =recent_surgery
0.26 =hours_pain =scratched
0.26 =hours_pain =speech_garbled
0.26 =injection_joint =sudden
0.26 =jaundice =wont_feed
0.26 =leaking
0.26 =limb_cold_pale =limb_injury
0.26 =muscle_hard
0.26 =no_urine =vomiting
0.26 =pain_any =postpartum
0.26 =pain_any =purple_word
0.26 =pale_clammy =rectal_blood
0.26 =pale_clammy =stool_blood
0.26 =postpartum =rigors
0.26 =postpartum_smell
0.26 =projectile =vomiting_constantly
0.26 =radiates =trunk_pain
0.26 =swelling =tooth
0.26 =trunk_pain =vomiting
0.26 ^ _ confus
0.26 ^ _ slurr
0.26 ^ _ symptom
0.26 a _ pain
0.26 a fever
0.26 a stiff
0.26 after _ c
0.26 ago _ i
0.26 ago _ my
0.26 ago now
0.26 an lvad
0.26 and _ alarm
0.26 and _ almost
0.26 and _ can
0.26 and _ hard
0.26 and _ jaw
0.26 and _ lighthead
0.26 and _ make
0.26 and _ painful
0.26 and _ see
0.26 and _ wet
0.26 and pain
0.26 and so
0.26 and turn
0.26 around light
0.26 awful
0.26 baby _ week
0.26 beat real
0.26 been _ for
0.26 bend
0.26 black _ i
0.26 bleach _ in
0.26 brother say
0.26 bulg out
0.26 bump her
0.26 cant lift
0.26 car runn
0.26 carbon
0.26 carbon monoxide
0.26 cashew
0.26 chest is
0.26 chill and
0.26 chok _ last
0.26 cirrhosi and
0.26 clas and
0.26 cola
0.26 cola after
0.26 color _ cola
0.26 color of
0.26 cord
0.26 cough _ more
0.26 daughter _ a
0.26 dont _ away
0.26 dont go
0.26 dropp and
0.26 fat
0.26 feel _ thermometer
0.26 get _ out
0.26 got shock
0.26 hand _ a
0.26 have _ lvad
0.26 have an
0.26 heart _ beat
0.26 heavy
0.26 her leg
0.26 hes stopp
0.26 his ear
0.26 hot thermometer
0.26 i wet
0.26 ill
0.26 im clammy
0.26 inhaler isnt
0.26 is _ color
0.26 is _ fast
0.26 is beat
0.26 is huge
0.26 is pound
0.26 it goe
0.26 it is
0.26 ive _ diarrhea
0.26 just dropp
0.26 keep _ the
0.26 keep going
0.26 know
0.26 leak _ fluid
0.26 lisinopril
0.26 lvad
0.26 lvad _ the
0.26 lvad and
0.26 metal _ in
0.26 monoxide
0.26 mouth _ the
0.26 my groin
0.26 newborn is
0.26 night and
0.26 nonstop lost
0.26 now
0.26 now _ sleepy
0.26 numbnes
0.26 of _ by
0.26 of cola
0.26 of pressure
0.26 on _ with
0.26 our
0.26 pad in
0.26 peel _ in
0.26 pregnant _ my
0.26 pull _ of
0.26 pull out
0.26 pupil is
0.26 runn and
0.26 say the
0.26 shak _ heart
0.26 she _ to
0.26 shirt
0.26 side of
0.26 side since
0.26 sister _ a
0.26 someth _ my
0.26 son put
0.26 stroke
0.26 sugar #11+
0.26 sugar _ and
0.26 the _ runn
0.26 the alarm
0.26 the tv
0.26 think the
0.26 threw _ and
0.26 throat is
0.26 to go
0.26 tonight and
0.26 under _ right
0.26 up _ and
0.26 wake _ up
0.26 water just
0.26 wet myself
0.26 when my
0.26 wind _ to
0.26 worst _ of
0.26 year _ got
0.25 # _ in
0.25 #11+ _ and
0.25 -anyth
0.25 -doing
0.25 -doing -anyth
0.25 =abuse_danger =bite_bad
0.25 =allergen =allergic_said
0.25 =allergen =many_stings
0.25 =allergic_said
0.25 =allergic_said =bite_bad
0.25 =back_pain =bladder_bowel_loss
0.25 =belly_hit =severe_weakness
0.25 =belly_hit =weak_legs
0.25 =belly_pain =chest_lasting
0.25 =belly_word =trunk_pain
0.25 =bite_bad
0.25 =bite_bad =short_breath
0.25 =bladder_bowel_loss =flank_pain
0.25 =bladder_bowel_loss =hip_hurts
0.25 =bladder_bowel_loss =squeezing_word
0.25 =bleeding_any =jelly_stool
0.25 =bleeding_heavy =chest_lasting
0.25 =blister_any =days_many
0.25 =blister_any =mouth_sores
0.25 =bluish =pale_clammy
0.25 =both_legs =numb_any
0.25 =bp_extreme =headache
0.25 =burn_any =burned_hand
0.25 =burn_any =smoke
0.25 =burn_severity =burned_hand
0.25 =burn_severity =chest_tearing
0.25 =burn_severity =hypertension
0.25 =burn_severity =severe_headache
0.25 =burn_severity =shaking
0.25 =burn_severity =tearing
0.25 =burn_severity =tearing_trunk
0.25 =calf =limp_leg
0.25 =cant_lie_flat =racing_heart
0.25 =catheter_blocked
0.25 =chest_lasting =cocaine
0.25 =chest_lasting =fever
0.25 =chest_lasting =jaw_locked
0.25 =chest_lasting =rigors
0.25 =clot_risk =wound
0.25 =confused =pain_any
0.25 =confused =rigors_hard
0.25 =confused =wont_feed
0.25 =cough =cut_by_accident
0.25 =days_many =fainted
0.25 =days_many =wound
0.25 =deformed =fell
0.25 =discharge =eye_hit_bad
0.25 =drooling =swelling_throat
0.25 =drowsy =jaundice
0.25 =ear_wax =eye_hit_bad
0.25 =fainted =head_injury
0.25 =fall_any =hip_hurts
0.25 =fall_any =hit_hard
0.25 =fall_any =weak_legs
0.25 =fever =long_bleed
0.25 =fever =severe_pain
0.25 =fever =tia_resolved
0.25 =fever =trunk_pain
0.25 =fever =unresponsive
0.25 =head_danger =overdose_taken
0.25 =head_danger =preterm_weeks
0.25 =headache =refuses
0.25 =headache =swelling_face
0.25 =high_fever =unresponsive
0.25 =hip_hurts =trunk_pain
0.25 =hours_pain =new_baby
0.25 =hypertension =swelling
0.25 =injection_joint =wound_infected
0.25 =limb_injury =suicidal
0.25 =long_bleed =rigors_hard
0.25 =long_bleed =shaking
0.25 =many_stings
0.25 =many_stings =sting
0.25 =moved_right =trunk_pain
0.25 =near_faint =racing_heart
0.25 =now_at_rest =squeezing_word
0.25 =numb_any =squeezing_word
0.25 =pain_any =skin_peeling
0.25 =pink_foam =short_breath
0.25 =pleuritic =short_breath
0.25 =pleuritic =trunk_pain
0.25 =recent_surgery =swelling
0.25 =recent_travel =rigors
0.25 =recent_travel =tia_resolved
0.25 =right_side =weak_one_side
0.25 =severe_headache =squeezing_word
0.25 =stroke_word =weak_one_side
0.25 =sugar_low =unresponsive
0.25 =sugar_very_low =unresponsive
0.25 =swelling =unequal_pupils
0.25 ^ _ short
0.25 ^ _ smell
0.25 ^ _ snake
0.25 ^ been
0.25 a _ of
0.25 a rattlesnake
0.25 a rope
0.25 a sentence
0.25 after hitt
0.25 alive anymore
0.25 allergic reaction
0.25 and _ behind
0.25 and _ clear
0.25 and _ head
0.25 and _ room
0.25 and blue
0.25 and sleepy
0.25 and stop
0.25 at all
0.25 ate _ poison
0.25 ate rat
0.25 attack
0.25 baby _ -had
0.25 bad im
0.25 be alive
0.25 been _ in
0.25 behind _ breastbone
0.25 bleed _ lot
0.25 bleed through
0.25 blood
0.25 blue _ he
0.25 breath fast
0.25 by _ rattlesnake
0.25 came _ from
0.25 can _ my
0.25 cant _ word
0.25 cant lie
0.25 car _ the
0.25 catch
0.25 catheter is
0.25 cold and
0.25 couldnt find
0.25 doesnt
0.25 dog _ the
0.25 ear is
0.25 every five
0.25 finger _ numb
0.25 finish _ sentence
0.25 finish a
0.25 from _ toy
0.25 go in
0.25 going on
0.25 grandma #11+
0.25 had to
0.25 he is
0.25 her last
0.25 hitt my
0.25 i _ hav
0.25 i _ someth
0.25 i faint
0.25 i wipe
0.25 ice and
0.25 in _ wall
0.25 in wave
0.25 inhal _ and
0.25 is bigger
0.25 is ooz
0.25 is soak
0.25 is tight
0.25 keep _ hard
0.25 keep hav
0.25 keton
0.25 leg _ weak
0.25 let me
0.25 little swollen
0.25 me in
0.25 medicine and
0.25 minut _ came
0.25 minut then
0.25 miss and
0.25 month pregnant
0.25 mouth _ i
0.25 move
0.25 my #
0.25 my hand
0.25 my hernia
0.25 neck hurt
0.25 neighbor is
0.25 not -wak
0.25 not _ and
0.25 out _ i
0.25 pacemaker
0.25 pain when
0.25 plu im
0.25 pound _ and
0.25 pull my
0.25 pupil _ bigger
0.25 pus and
0.25 push up
0.25 quit drink
0.25 r
0.25 right hand
0.25 rock hard
0.25 roommate
0.25 scissor
0.25 sentence
0.25 she _ in
0.25 soak _ sweat
0.25 spray _ pesticide
0.25 squeez _ behind
0.25 stay awake
0.25 stop _ for
0.25 stop breath
0.25 stop shak
0.25 sudden _ in
0.25 swallow _ bunch
0.25 swell under
0.25 ten _ and
0.25 ten _ then
0.25 that _ quit
0.25 the _ headache
0.25 the _ of
0.25 the _ on
0.25 the roof
0.25 then _ back
0.25 then came
0.25 three _ and
0.25 to _ alive
0.25 to _ arm
0.25 toddler _ into
0.25 turn _ for
0.25 when _ walk
0.25 when _ wipe
0.25 white _ numb
0.25 wipe
0.25 wont quit
0.25 wreck
0.25 yo with
0.24 #11+ of
0.24 -baby _ -all
0.24 -felt -my
0.24 -my -baby
0.24 -my _ -move
0.24 -peed -all
0.24 -peed _ -day
0.24 <at <#11+
0.24 <died <sudden
0.24 <died _ <at
0.24 <sudden
0.24 <sudden <at
0.24 <sudden _ <#11+
0.24 =a_lot =bag_blood
0.24 =a_lot =belly_pain
0.24 =abuse_danger =fall_any
0.24 =abuse_danger =fight_blow
0.24 =abuse_danger =harm_others
0.24 =abuse_danger =hit_hard
0.24 =acts_drunk =confused
0.24 =adrenal =weak_any
0.24 =after_hard_exercise =heat_exposure
0.24 =again_fainted =head_danger
0.24 =animal_bite =possible_fracture
0.24 =animal_bite =swelling
0.24 =animal_bite =wound_infected
0.24 =baby =chest_lasting
0.24 =bag_blood
0.24 =bag_blood =bleeding_any
0.24 =bag_blood =eye_hit_bad
0.24 =belly_hit =head_injury
0.24 =belly_pain =pregnant
0.24 =belly_word =stab_shot
0.24 =bite_bad =chemical_burn
0.24 =bite_bad =eye_area
0.24 =bite_bad =face_odd
0.24 =bite_bad =pregnant
0.24 =bite_bad =tooth
0.24 =bladder_bowel_loss =weak_legs
0.24 =bleeding_any =dialysis
0.24 =bleeding_any =fistula_bleeds
0.24 =bleeding_any =kidney_disease
0.24 =bleeding_any =stool_blood
0.24 =bleeding_heavy =vaginal_bleeding
0.24 =blow_chest
0.24 =blow_chest =burn_severity
0.24 =both_legs =saddle_numb
0.24 =both_legs =weak_any
0.24 =burn_severity =chest_pain
0.24 =burn_severity =cramps
0.24 =burn_severity =dry_mouth
0.24 =burn_severity =snake
0.24 =burn_severity =snake_bad
0.24 =burn_severity =tia_resolved
0.24 =burn_severity =weak_any
0.24 =calf =recent_surgery
0.24 =calf =short_breath
0.24 =cant_lie_flat =short_breath
0.24 =car_crash =hit_by_car
0.24 =chest_any =hours_pain
0.24 =chest_lasting =hoarse
0.24 =chest_lasting =many_days
0.24 =chest_lasting =mouth_sores
0.24 =chest_lasting =thrown_back
0.24 =chest_lasting =trunk_pain
0.24 =chest_lasting =vomiting
0.24 =chest_pressure =hurts_move
0.24 =chest_tearing =eye_hit_bad
0.24 =chest_tearing =pain_any
0.24 =chest_tearing =squeezing_word
0.24 =cholinergic =swelling_throat
0.24 =confused =sudden_balance
0.24 =confused =vomiting
0.24 =cough =right_side
0.24 =cut_by_accident =ear_blood
0.24 =deformed =toes_cold
0.24 =dialysis =eye_hit_bad
0.24 =dialysis =fistula_bleeds
0.24 =diarrhea =near_faint
0.24 =discharge =hours_pain
0.24 =eye_area =fight_blow
0.24 =eye_bulge =eye_hit_bad
0.24 =eye_hit =fall_any
0.24 =eye_hit =fight_blow
0.24 =eye_hit =hit_hard
0.24 =eye_hit_bad =fistula_bleeds
0.24 =eye_hit_bad =kidney_disease
0.24 =eye_hit_bad =limb_injury
0.24 =eye_hit_bad =no_urine
0.24 =eye_hit_bad =recent_travel
0.24 =eye_hit_bad =sugar_very_high
0.24 =fall_any =hit_by_car
0.24 =fall_any =trunk_pain
0.24 =fever =leg_swelling_one
0.24 =fever =severe_headache
0.24 =fight_blow =hit_by_car
0.24 =fistula_bleeds
0.24 =fistula_bleeds =kidney_disease
0.24 =frostbite =toes_cold
0.24 =gallbladder =upper_belly_pain
0.24 =harm_others =postpartum
0.24 =head_danger =immunosuppressed
0.24 =head_danger =severe_weakness
0.24 =head_danger =sudden_balance
0.24 =head_danger =vaginal_bleeding
0.24 =hernia_stuck =swallow_trouble
0.24 =hernia_stuck =wont_swallow
0.24 =high_fever =rash
0.24 =hit_by_car
0.24 =hit_by_car =hit_hard
0.24 =hours_pain =trunk_pain
0.24 =hurts_move =swelling
0.24 =indigestion_odd =long_bleed
0.24 =leg_swelling_one =recent_surgery
0.24 =leg_swelling_one =short_breath
0.24 =long_bleed =seizure
0.24 =long_bleed =squeezing_word
0.24 =neck_pain =numb_any
0.24 =neck_pain =spine_injury
0.24 =new_medicine =swelling
0.24 =newborn =short_breath
0.24 =numb_any =weak_any
0.24 =postpartum =short_breath
0.24 =pregnant =swelling_lips
0.24 =racing_heart =squeezing_word
0.24 =recent_travel
0.24 =rigors =shaking
0.24 =rigors =uti
0.24 =stool_blood
0.24 ^ _ newborn
0.24 ^ _ threaten
0.24 ^ _ urine
0.24 ^ _ vomit
0.24 ^ bloody
0.24 ^ deep
0.24 ^ faint
0.24 ^ rattlesnake
0.24 ^ roommate
0.24 ^ touch
0.24 a _ from
0.24 a kitchen
0.24 and _ furnace
0.24 and _ only
0.24 and _ pass
0.24 and _ take
0.24 and got
0.24 and pale
0.24 baby _ floppy
0.24 bare breath
0.24 belly _ hard
0.24 bit _ a
0.24 black _ twice
0.24 black out
0.24 bleed _ an
0.24 bone and
0.24 breast _ and
0.24 breath just
0.24 breath like
0.24 breath sound
0.24 brother <died
0.24 brother _ <sudden
0.24 but _ cant
0.24 but noth
0.24 by _ car
0.24 by _ like
0.24 came on
0.24 car on
0.24 cat bite
0.24 chest _ been
0.24 chest has
0.24 close
0.24 confus after
0.24 coworker
0.24 cup _ blood
0.24 dad say
0.24 end _ all
0.24 eye after
0.24 fall _ the
0.24 feel _ when
0.24 fell
0.24 fever _ feel
0.24 floppy _ wont
0.24 floppy and
0.24 friend took
0.24 go _ in
0.24 go back
0.24 going _ kill
0.24 got _ back
0.24 got _ grandma
0.24 got bit
0.24 got thrown
0.24 grandson
0.24 hard to
0.24 has _ black
0.24 has croup
0.24 has not
0.24 have _ rash
0.24 have _ worst
0.24 havent _ -my
0.24 he _ me
0.24 he say
0.24 her _ are
0.24 her bike
0.24 hes got
0.24 hiccupp
0.24 his face
0.24 his skin
0.24 huge _ and
0.24 hurt on
0.24 i _ meth
0.24 i _ pass
0.24 in _ bathroom
0.24 in a
0.24 in sheet
0.24 into grandma
0.24 is _ all
0.24 is _ she
0.24 is _ sore
0.24 it _ the
0.24 it all
0.24 just star
0.24 kitchen _ and
0.24 left ear
0.24 lighthead _ my
0.24 live _ and
0.24 marathon
0.24 meth
0.24 meth and
0.24 month _ and
0.24 month _ hit
0.24 more short
0.24 my _ slit
0.24 my _ text
0.24 my lip
0.24 my throat
0.24 my uncle
0.24 neck
0.24 nonstop _ #
0.24 noon and
0.24 of _ just
0.24 of one
0.24 off _ sheet
0.24 old hit
0.24 on _ tile
0.24 only #11+
0.24 only _ week
0.24 open _ mouth
0.24 or cough
0.24 pencil
0.24 puffy and
0.24 purple rash
0.24 quit _ im
0.24 ran
0.24 rash _ one
0.24 said
0.24 said she
0.24 scar ill
0.24 see _ of
0.24 see spot
0.24 shak chill
0.24 shard
0.24 she _ on
0.24 she took
0.24 sheet after
0.24 sleepy
0.24 slit
0.24 slit _ wrist
0.24 slit her
0.24 some
0.24 someone
0.24 spot _ dont
0.24 spot that
0.24 star
0.24 stop vomit
0.24 stuck _ the
0.24 stung and
0.24 sudden _ hear
0.24 swell after
0.24 swollen _ cant
0.24 swollen _ she
0.24 text
0.24 thailand
0.24 that _ is
0.24 the mouth
0.24 the tile
0.24 threaten to
0.24 to _ me
0.24 to stop
0.24 tongue _ swollen
0.24 touch _ live
0.24 touch a
0.24 up _ cup
0.24 upper
0.24 urine bag
0.24 voic
0.24 wake _ to
0.24 walk _ cough
0.24 walk or
0.24 was splash
0.24 we
0.24 week _ like
0.24 week and
0.24 weight _ my
0.24 when breath
0.24 wire _ got
0.24 wire and
0.24 with high
0.24 yesterday _ im
0.24 yr _ got
0.23 #99+ _ im
0.23 -mak -sense
0.23 =a_lot =purple_word
0.23 =a_lot =rectal_blood
0.23 =a_lot =vomiting_blood
0.23 =adrenal
0.23 =allergen =hoarse
0.23 =allergen =means_mentioned
0.23 =animal_bite =eye_hit_bad
0.23 =asthma =fast_breathing
0.23 =at_rest =cut_by_accident
0.23 =baby =vomiting
0.23 =baby =wakes
0.23 =back_pain =hernia_stuck
0.23 =back_pain =hernia_word
0.23 =belly_hit =trunk_pain
0.23 =bite_bad =chest_lasting
0.23 =bite_bad =fall_any
0.23 =bite_bad =hit_hard
0.23 =bite_bad =making_swell
0.23 =bite_bad =self_harm_now
0.23 =bladder_bowel_loss =days_many
0.23 =bleeding_any =calf
0.23 =bleeding_heavy =self_harm_now
0.23 =blood_thinner =chemical_word
0.23 =blood_thinner =nosebleed
0.23 =bluish =chest_lasting
0.23 =bluish =fever
0.23 =blurry_vision =eye_area
0.23 =blurry_vision =eye_pain
0.23 =blurry_vision =eye_red
0.23 =bp_extreme =head_danger
0.23 =bp_high =squeezing_word
0.23 =bp_medicine =swelling
0.23 =burn_severity =gradual_numb
0.23 =burn_severity =heart_condition
0.23 =burn_severity =jaw_arm_sweat
0.23 =burn_severity =making_swell
0.23 =burn_severity =mania_psychosis
0.23 =burn_severity =nausea
0.23 =calf =limp_refuses
0.23 =calf =pale_clammy
0.23 =cannot_breathe =wakes
0.23 =car_crash =swelling
0.23 =carbon_monoxide =feels_sleepy
0.23 =cast_tight =limb_injury
0.23 =chemical_word =eye_pain
0.23 =chest_any =chest_pain
0.23 =chest_lasting =hurts_breathing
0.23 =chest_lasting =liver_known
0.23 =chest_lasting =racing_heart
0.23 =chest_lasting =spits_clots
0.23 =chest_pain =pale_clammy
0.23 =chest_pressure =cold_limb
0.23 =chest_pressure =nausea
0.23 =cholinergic =face_droop
0.23 =cholinergic =tripod
0.23 =co_words =wakes
0.23 =cold_hands =toes_cold
0.23 =confused =fall_hard
0.23 =contractions =pain_any
0.23 =cough =long_bleed
0.23 =cough =wheeze_word
0.23 =coughs_blood =spits_clots
0.23 =cut_by_accident =short_breath
0.23 =days_many =immunosuppressed
0.23 =deep_cut =self_harm_now
0.23 =deformed =hip_fracture
0.23 =dialysis
0.23 =dialysis =kidney_disease
0.23 =digoxin =head_danger
0.23 =digoxin =shaking
0.23 =drooling =face_droop
0.23 =drooling =tripod
0.23 =ear_blood =fall_any
0.23 =ear_wax =swelling
0.23 =eye_area =skin_peeling
0.23 =eye_bulge =fever
0.23 =eye_hit_bad =half_vision
0.23 =eye_hit_bad =suicidal
0.23 =eye_hit_bad =swallowed_battery
0.23 =eyelids_swollen
0.23 =eyelids_swollen =swelling
0.23 =fall_height =fell_baby
0.23 =fast_breathing =inhaler_fails
0.23 =feels_sleepy =near_faint
0.23 =fever =rectal_blood
0.23 =fever =stool_blood
0.23 =fight_blow =hernia_stuck
0.23 =flank_pain =hernia_stuck
0.23 =flank_pain =hernia_word
0.23 =gallbladder =jaundice
0.23 =gradual_numb =weak_legs
0.23 =half_vision
0.23 =half_vision =vision_loss
0.23 =head_danger =hernia_stuck
0.23 =head_danger =no_insulin
0.23 =head_danger =tired
0.23 =head_injury =limb_bleeds
0.23 =hernia =vomiting
0.23 =hoarse =swelling_lips
0.23 =hours_pain =limb_cold_pale
0.23 =hours_pain =preterm_weeks
0.23 =hurts_move =long_bleed
0.23 =jaundice =upper_belly_pain
0.23 =limb_injury =to_the_bone
0.23 =limb_injury =unresponsive
0.23 =low_mood =numb_any
0.23 =making_swell =swelling_face
0.23 =mania_psychosis =postpartum
0.23 =near_faint =trunk_pain
0.23 =near_faint =very_fast_pulse
0.23 =no_gas
0.23 =no_insulin =sugar_very_high
0.23 =no_insulin =vomiting
0.23 =not_drinking
0.23 =one_side_throat
0.23 =pain_any =stiff_neck
0.23 =pain_any =swelling
0.23 =pain_beyond =severe_pain
0.23 =preterm_weeks =swelling_face
0.23 =radiates =tearing
0.23 =rectal_blood =stool_blood
0.23 =scratched =to_the_bone
0.23 =short_breath =swelling_lips
0.23 =short_breath =throat_tight
0.23 =squeezing_word =weak_one_side
0.23 =stumbles =sudden_balance
0.23 =sudden =worst_ever
0.23 =suicidal =wound
0.23 =swelling =swelling_face
0.23 =swelling_face
0.23 =swelling_now =throat_tight
0.23 =tia_resolved =weak_one_side
0.23 =to_the_bone =wound
0.23 =vaginal_bleeding =weak_any
0.23 ^ _ accident
0.23 ^ _ husband
0.23 ^ _ medicine
0.23 ^ _ whole
0.23 ^ short
0.23 a terrible
0.23 and _ finger
0.23 and _ light
0.23 and _ scar
0.23 and _ squeez
0.23 and _ start
0.23 and _ swallow
0.23 and cant
0.23 and cold
0.23 and lip
0.23 and look
0.23 antidepressant
0.23 arm
0.23 arm tingl
0.23 ate _ and
0.23 baby _ month
0.23 baby _ on
0.23 back from
0.23 back in
0.23 bathtub
0.23 been hav
0.23 belt
0.23 black _ tar
0.23 black like
0.23 breath _ fast
0.23 bulg
0.23 cant _ cough
0.23 chemo _ a
0.23 clean fluid
0.23 control
0.23 dialysi
0.23 drank _ fluid
0.23 drank clean
0.23 dying
0.23 feel woozy
0.23 finger
0.23 garage _ the
0.23 garage with
0.23 gave birth
0.23 gave narcan
0.23 got _ pill
0.23 got in
0.23 gun in
0.23 had _ noseble
0.23 had her
0.23 hand _ my
0.23 has _ dry
0.23 has _ spot
0.23 has _ temp
0.23 has a
0.23 has purple
0.23 he
0.23 he hit
0.23 her mouth
0.23 hes _ confus
0.23 hes turn
0.23 hot _ on
0.23 i _ birth
0.23 i took
0.23 im #11+
0.23 im _ month
0.23 im _ pas
0.23 im dying
0.23 im nauseou
0.23 in _ bathtub
0.23 in one
0.23 infection and
0.23 insulin _ fail
0.23 is red
0.23 it _ myself
0.23 keep hear
0.23 kill _ eye
0.23 like _ dying
0.23 like _ gonna
0.23 lock and
0.23 lower right
0.23 mow
0.23 my _ <died
0.23 my _ deep
0.23 my _ neck
0.23 my bladder
0.23 my daughter
0.23 my voice
0.23 near
0.23 noisy
0.23 noisy breath
0.23 now vomit
0.23 of _ pod
0.23 of _ pool
0.23 off _ #11+
0.23 on myself
0.23 out _ work
0.23 out but
0.23 outside my
0.23 pad _ hour
0.23 pill _ i
0.23 poop _ like
0.23 poop look
0.23 pregnant cant
0.23 purple _ and
0.23 reaction
0.23 runn _ my
0.23 say _ cant
0.23 she turn
0.23 since _ hour
0.23 since we
0.23 soot
0.23 soot _ my
0.23 soot in
0.23 sound
0.23 steroid
0.23 stop cough
0.23 struck
0.23 sugar _ #11+
0.23 symptom
0.23 talk to
0.23 the _ door
0.23 the _ dye
0.23 the bathtub
0.23 the bridge
0.23 the mandoline
0.23 tile and
0.23 to _ the
0.23 toe _ black
0.23 took _ bunch
0.23 up
0.23 up _ cant
0.23 up _ leg
0.23 use it
0.23 walk to
0.23 want _ use
0.23 was hit
0.23 was pull
0.23 went stiff
0.23 while
0.23 wind walk
0.23 with _ car
0.23 with _ pain
0.23 with _ saw
0.23 wont drink
0.22 #11+ _ all
0.22 #11+ _ mother
0.22 -# -day
0.22 -baby -kick
0.22 -day and
0.22 -the _ -kick
0.22 -with
0.22 <week
0.22 <week <ago
0.22 =a_lot =fainted
0.22 =a_lot =tia_resolved
0.22 =alcohol =headache
0.22 =allergen =suicidal
0.22 =allergen =wild_bite
0.22 =belly_hit =burn_severity
0.22 =belly_hit =cold_outside
0.22 =belly_hit =hip_hurts
0.22 =belly_hit =numb_any
0.22 =belly_pain =trunk_pain
0.22 =belly_word =eye_hit_bad
0.22 =bladder_bowel_loss =long_bleed
0.22 =bleeding_any =bruising
0.22 =bleeding_any =radiates_groin
0.22 =blister_word =skin_peeling
0.22 =burn_severity =drowning
0.22 =burn_severity =rigors_hard
0.22 =burn_severity =weak_one_side
0.22 =chest_any =racing_heart
0.22 =chest_lasting =co_words
0.22 =chest_lasting =tetanus_due
0.22 =chest_lasting =tooth
0.22 =chest_lasting =urinary_stuck_long
0.22 =chest_lasting =wakes
0.22 =child_got_pills =eye_area
0.22 =cold_outside =fall_any
0.22 =confused =eye_hit_bad
0.22 =dark_urine =pain_any
0.22 =deaf_sudden =dizzy
0.22 =deformed =ear_wax
0.22 =deformed =limb_cold_pale
0.22 =diabetes =fast_breathing
0.22 =diabetes =ketone_breath
0.22 =diabetes =thirsty
0.22 =dizzy =sudden
0.22 =drowsy =hit_hard
0.22 =drug_named =swelling
0.22 =drugs_taken =opioid
0.22 =dry_mouth =eye_area
0.22 =during_exercise =heat_exposure
0.22 =during_exercise =refuses
0.22 =ear_wax =frostbite
0.22 =ear_wax =numb_any
0.22 =extreme_fever =unresponsive
0.22 =eye_area =hernia_stuck
0.22 =eye_area =weak_one_side
0.22 =eye_bulge =eye_pain
0.22 =eye_bulge =pain_any
0.22 =eye_hit_bad =face_odd
0.22 =eye_hit_bad =phlegm
0.22 =eye_hit_bad =saddle_numb
0.22 =eye_hit_bad =to_the_bone
0.22 =eye_hit_bad =vomiting_constantly
0.22 =face_odd =weak_any
0.22 =fainted =trunk_pain
0.22 =fall_any =unequal_pupils
0.22 =fall_any =vomiting
0.22 =fall_hard =numb_any
0.22 =fast_breathing =head_danger
0.22 =fever =limp_refuses
0.22 =fever =possible_fracture
0.22 =fight_blow =unequal_pupils
0.22 =harm_others =means_mentioned
0.22 =head_danger =nail_word
0.22 =head_danger =racing_heart
0.22 =head_danger =radiates_groin
0.22 =head_danger =thirsty
0.22 =head_danger =wont_feed
0.22 =head_danger =wound
0.22 =heart_condition
0.22 =heat_danger =limp_refuses
0.22 =heat_exposure =limp_refuses
0.22 =heat_exposure =unresponsive
0.22 =hernia_word =purple_word
0.22 =high_altitude =short_breath
0.22 =hit_hard =unequal_pupils
0.22 =hit_hard =vomiting
0.22 =hours_pain =leg_swelling_one
0.22 =hours_pain =mania_psychosis
0.22 =hurts_breathing =trunk_pain
0.22 =hurts_move =one_side_belly
0.22 =hurts_move =severe_pain
0.22 =ketone_breath =nail_word
0.22 =ketone_breath =wound
0.22 =kid_breathing
0.22 =leaking =pregnant
0.22 =light_hurts
0.22 =many_days =trunk_pain
0.22 =muscle_strain_word =pale_clammy
0.22 =nail_word =thirsty
0.22 =near_faint =soaking_pad
0.22 =newborn =young_baby
0.22 =pain_any =rash
0.22 =pain_any =wound_infected
0.22 =pain_beyond =wound_infected
0.22 =possible_fracture =red_racing
0.22 =possible_fracture =spreading
0.22 =postpartum =postpartum_smell
0.22 =pregnant =rash
0.22 =pressure_elsewhere =radiates
0.22 =purple_word =swelling
0.22 =radiates_groin =vomiting
0.22 =red_racing =swelling
0.22 =severe_weakness =weak_one_side
0.22 =shaking =vomiting
0.22 =skin_black =wound_infected
0.22 =steroids_stopped
0.22 =stroke_word
0.22 =swelling_lips =throat_tight
0.22 =thirsty =wound
0.22 ^ _ high
0.22 ^ _ spill
0.22 ^ _ sudden
0.22 ^ hit
0.22 a _ im
0.22 a _ knife
0.22 a board
0.22 after he
0.22 and _ go
0.22 and _ inhaler
0.22 and _ know
0.22 and _ off
0.22 and _ pregnant
0.22 and _ rac
0.22 and _ soak
0.22 and _ throat
0.22 and havent
0.22 and mouth
0.22 and slurr
0.22 and soak
0.22 around _ and
0.22 as _ board
0.22 asthma is
0.22 at _ practice
0.22 baby _ day
0.22 bit by
0.22 black _ since
0.22 board
0.22 boil
0.22 breath _ but
0.22 breath _ sitt
0.22 breath now
0.22 breathe _ and
0.22 cant _ flat
0.22 cant _ shak
0.22 cant finish
0.22 cant see
0.22 cell _ my
0.22 clear fluid
0.22 copd
0.22 dialysi _ was
0.22 end _ life
0.22 feed and
0.22 feel drunk
0.22 finger _ in
0.22 finger in
0.22 for #11+
0.22 for an
0.22 four
0.22 from _ fever
0.22 from _ yard
0.22 got _ finger
0.22 grayish
0.22 gush of
0.22 half of
0.22 hard pee
0.22 has _ #
0.22 has _ leg
0.22 heart _ skipp
0.22 her eye
0.22 hes just
0.22 hes so
0.22 hot _ skin
0.22 hot car
0.22 hot swollen
0.22 i _ catch
0.22 i _ in
0.22 i _ stand
0.22 i have
0.22 im _ drowsy
0.22 im _ in
0.22 im _ so
0.22 im only
0.22 in _ mouth
0.22 in it
0.22 is _ after
0.22 is _ of
0.22 is bad
0.22 is gasp
0.22 is like
0.22 is puffy
0.22 is push
0.22 is super
0.22 knee _ hot
0.22 leg
0.22 leg _ numb
0.22 like _ polish
0.22 like nail
0.22 look grayish
0.22 mak a
0.22 me _ im
0.22 me _ time
0.22 miss dialysi
0.22 morn with
0.22 mother _ breakfast
0.22 mushroom _ the
0.22 mushroom from
0.22 my _ inhal
0.22 my grandson
0.22 my sleep
0.22 myself on
0.22 newborn #
0.22 now but
0.22 of
0.22 one
0.22 one _ since
0.22 peni
0.22 pink _ and
0.22 pregnant _ hav
0.22 pressure behind
0.22 purple and
0.22 runn
0.22 see _ who
0.22 see people
0.22 she _ warfarin
0.22 she cant
0.22 sleepy and
0.22 smell _ nail
0.22 snow
0.22 so _ and
0.22 someth _ is
0.22 son drank
0.22 stand on
0.22 stick _ and
0.22 swallow _ battery
0.22 temp #11+
0.22 the _ got
0.22 the _ site
0.22 the ear
0.22 thigh _ the
0.22 thigh from
0.22 throat feel
0.22 tingl and
0.22 toddler got
0.22 toddler swallow
0.22 up _ bad
0.22 vomit _ like
0.22 vomit look
0.22 w
0.22 week now
0.22 weird and
0.22 went blue
0.22 wheez and
0.22 whole _ of
0.22 wont respond
0.22 yo mother
0.21 # _ thi
0.21 #11+ _ i
0.21 -gas
0.21 -pee
0.21 -sweat
0.21 -the _ -move
0.21 =a_lot =blood_thinner
0.21 =a_lot =confused
0.21 =a_lot =speech
0.21 =a_lot =spits_clots
0.21 =a_lot =wheeze_word
0.21 =allergen =drug_named
0.21 =allergen =hives_all
0.21 =allergen =swallowed_battery
0.21 =back_pain =numb_any
0.21 =back_pain =one_side_belly
0.21 =back_pain =shoulder_pain
0.21 =back_pain =tearing
0.21 =back_pain =trunk_pain
0.21 =back_pain =weak_legs
0.21 =belly_blow
0.21 =belly_blow =belly_hit
0.21 =belly_blow =belly_word
0.21 =belly_blow =hit_hard
0.21 =belly_hit
0.21 =belly_hit =blood_thinner
0.21 =belly_surgery_recent =hours_pain
0.21 =belly_word =bladder_bowel_loss
0.21 =belly_word =hurts_move
0.21 =belly_word =urinary_stuck
0.21 =belly_word =wont_feed
0.21 =black_stool =tia_resolved
0.21 =bladder_bowel_loss =urinary_stuck_long
0.21 =bleeding_any =fell
0.21 =bleeding_any =racing_heart
0.21 =bleeding_any =tooth_pulled
0.21 =bleeding_any =trunk_pain
0.21 =bleeding_heavy =hours_pain
0.21 =bleeding_heavy =tooth_pulled
0.21 =bleeds_a_lot =vaginal_bleeding
0.21 =blister_any =fever
0.21 =blister_word =deep_burn
0.21 =blister_word =drug_named
0.21 =blood_streak =radiates
0.21 =bluish =purple_word
0.21 =blurry_vision =flashes_floaters
0.21 =bruising
0.21 =burn_severity =choking
0.21 =burn_severity =dystonia
0.21 =burn_severity =pain_any
0.21 =burn_severity =pleuritic
0.21 =burn_severity =stiff_neck
0.21 =calf =deep_cut
0.21 =calf =pain_beyond
0.21 =calf =red_racing
0.21 =cannot_breathe =days_many
0.21 =cant_lie_flat =heart_condition
0.21 =cant_sit_still =pain_any
0.21 =chemical_strong =eye_area
0.21 =chemical_strong =eye_chemical
0.21 =chemical_strong =pain_any
0.21 =chemical_word =hernia_stuck
0.21 =chest_any =fever
0.21 =chest_any =limb_injury
0.21 =chest_any =pleuritic
0.21 =chest_lasting =coughs_blood
0.21 =chest_lasting =dark_urine
0.21 =chest_lasting =headache
0.21 =chest_lasting =high_altitude
0.21 =chest_lasting =poison_swallowed
0.21 =chest_lasting =severe_weakness
0.21 =chest_lasting =swallow_trouble
0.21 =chest_pain
0.21 =chest_pain =pain_any
0.21 =chest_pain =pleuritic
0.21 =chest_tearing =radiates
0.21 =child_got_pills =cholinergic
0.21 =child_got_pills =crying_word
0.21 =child_got_pills =drooling
0.21 =child_got_pills =unresponsive
0.21 =choking =throat_sore
0.21 =clot_risk =eye_hit
0.21 =clot_risk =eye_pierced
0.21 =cold_exposure =eye_hit_bad
0.21 =cold_limb =turning_blue
0.21 =confused =fainted
0.21 =confused =heat_danger
0.21 =confused =recent_infection
0.21 =cough =hurts_breathing
0.21 =crying_word =means_mentioned
0.21 =crying_word =overdose_taken
0.21 =cut_by_accident =hours_pain
0.21 =days_many =hours_pain
0.21 =days_many =injection_joint
0.21 =days_many =leg_swelling_one
0.21 =days_many =skin_peeling
0.21 =days_many =wound_infected
0.21 =diarrhea
0.21 =done_with_it =self_harm_now
0.21 =drooling =eye_hit_bad
0.21 =drooling =mouth_burning
0.21 =drowsy =head_injury
0.21 =drowsy =overdose_taken
0.21 =during_effort
0.21 =during_exercise =heat_danger
0.21 =ear_wax =hours_pain
0.21 =eye_area =rigors_hard
0.21 =eye_area =shaking
0.21 =eye_area =swallowed_battery
0.21 =eye_hit_bad =eye_pierced
0.21 =eye_hit_bad =fell
0.21 =eye_hit_bad =leg_swelling_one
0.21 =eye_hit_bad =tooth_pulled
0.21 =eye_hit_bad =weak_any
0.21 =eye_hit_bad =wound
0.21 =face_droop =numb_any
0.21 =fall_any =headache
0.21 =fall_hard =pain_any
0.21 =fast_breathing =retractions
0.21 =fever =hernia_stuck
0.21 =fever =line_infected
0.21 =fever =recent_surgery
0.21 =fever =thyroid_off
0.21 =flank_pain =head_danger
0.21 =flank_pain =limb_injury
0.21 =flank_pain =numb_any
0.21 =head_danger =pees_lot
0.21 =head_danger =trunk_pain
0.21 =hernia_stuck =swallowed_battery
0.21 =hit_hard =hurts_move
0.21 =hit_hard =tia_resolved
0.21 =hoarse =swelling_throat
0.21 =hours_pain =sting
0.21 =hurts_move =legs_gone
0.21 =hurts_move =weak_legs
0.21 =hurts_move =weak_one_side
0.21 =iron_pills =overdose_taken
0.21 =irregular_heart =missed_dialysis
0.21 =itching =short_breath
0.21 =itchy_only =short_breath
0.21 =jaundice =rigors
0.21 =jaundice =vomiting
0.21 =jaw_arm_sweat =pain_any
0.21 =jaw_locked =neck_swelling
0.21 =jaw_locked =one_side_throat
0.21 =left_ribs =numb_any
0.21 =left_ribs =weak_one_side
0.21 =leg_feet_swollen =racing_heart
0.21 =legs_gone =severe_weakness
0.21 =limb_injury =vomiting
0.21 =many_days =wound_infected
0.21 =means_mentioned =slow_breathing
0.21 =missed_dialysis =weak_any
0.21 =moved_right =upper_belly_pain
0.21 =newborn
0.21 =no_urine =urinary_stuck_long
0.21 =opioid =slow_breathing
0.21 =overdose_taken =self_harm_now
0.21 =pain_any =severe_weakness
0.21 =pain_any =urinary_stuck
0.21 =pale_clammy =shaking
0.21 =pees_lot =thirsty
0.21 =radiates =wound
0.21 =short_breath =vomiting
0.21 =speech_garbled =weak_one_side
0.21 =spreading =swelling
0.21 =squeezing_word =weak_legs
0.21 =toes_cold =turning_blue
0.21 =urinary_stuck =urinary_stuck_long
0.21 =urinary_stuck =weak_any
0.21 ^ _ dialysi
0.21 ^ _ rash
0.21 ^ _ speech
0.21 ^ awful
0.21 ^ used
0.21 a _ noise
0.21 a curtain
0.21 a heart
0.21 a house
0.21 a pacemaker
0.21 a rusty
0.21 ache for
0.21 after _ cashew
0.21 ago _ now
0.21 and _ came
0.21 and _ done
0.21 and _ purple
0.21 and _ temp
0.21 and _ the
0.21 and _ vision
0.21 and _ worse
0.21 and clammy
0.21 and keep
0.21 and said
0.21 arm is
0.21 ask what
0.21 at _ an
0.21 baby _ off
0.21 baby _ spot
0.21 baby is
0.21 baby soft
0.21 bathroom _ and
0.21 bean in
0.21 beat
0.21 beat _ up
0.21 beat me
0.21 belly _ a
0.21 blood thinner
0.21 bought
0.21 breath since
0.21 brother is
0.21 by _ dryer
0.21 came down
0.21 can feel
0.21 cant _ vomit
0.21 cough _ lot
0.21 couldnt _ his
0.21 curtain _ down
0.21 curtain came
0.21 dad _ #11+
0.21 deep and
0.21 deliver
0.21 deliver #
0.21 dialysi _ and
0.21 dog and
0.21 dry _ #
0.21 eat cashew
0.21 even water
0.21 eye _ back
0.21 eye _ grind
0.21 eye while
0.21 face _ up
0.21 failure _ #
0.21 failure gain
0.21 finger _ the
0.21 flank
0.21 flew _ my
0.21 foreskin is
0.21 got _ cleaner
0.21 got drain
0.21 grabb _ hot
0.21 grabb his
0.21 grabb the
0.21 gun _ my
0.21 gun and
0.21 had the
0.21 hand _ its
0.21 has _ up
0.21 have _ terrible
0.21 he ate
0.21 head yesterday
0.21 headache _ feel
0.21 heart _ gain
0.21 hes _ up
0.21 his _ hurt
0.21 hot _ i
0.21 hot _ is
0.21 hot _ palm
0.21 hour for
0.21 i _ got
0.21 i _ had
0.21 i _ stung
0.21 i do
0.21 i sudden
0.21 im _ blood
0.21 im _ week
0.21 im drool
0.21 in _ since
0.21 infect
0.21 irregular
0.21 is ripp
0.21 it _ red
0.21 it came
0.21 keep _ what
0.21 keep repeat
0.21 lean forward
0.21 left arm
0.21 light kill
0.21 like _ curtain
0.21 live
0.21 look _ light
0.21 lump in
0.21 many
0.21 many pill
0.21 marathon and
0.21 mom face
0.21 mom with
0.21 mouth _ drool
0.21 move _ leg
0.21 my _ blad
0.21 my _ leg
0.21 my _ like
0.21 nail _ into
0.21 neck stiff
0.21 no -pee
0.21 noise _ breath
0.21 noise every
0.21 of _ mom
0.21 of _ vitamin
0.21 of ibuprofen
0.21 off _ roof
0.21 old drank
0.21 on _ nail
0.21 on _ rusty
0.21 pain
0.21 pain _ one
0.21 palm _ white
0.21 palm is
0.21 partner _ his
0.21 partner put
0.21 peanut
0.21 pound _ week
0.21 pound thi
0.21 pour
0.21 red line
0.21 repeat _ same
0.21 repeat the
0.21 ripp
0.21 roll back
0.21 same question
0.21 see straight
0.21 shallow
0.21 she _ sleepy
0.21 shrimp and
0.21 side _ i
0.21 sleep pill
0.21 soak a
0.21 soak through
0.21 someth _ ripp
0.21 squeaky _ every
0.21 squeaky noise
0.21 stomach _ hard
0.21 stuck _ battery
0.21 sweat _ and
0.21 swell fast
0.21 swollen _ and
0.21 swollen im
0.21 the _ bottle
0.21 the _ lip
0.21 the _ question
0.21 the _ with
0.21 the cast
0.21 the cord
0.21 the face
0.21 the lab
0.21 the medicine
0.21 the pain
0.21 the rib
0.21 the shower
0.21 time today
0.21 toddler breath
0.21 up _ #99+
0.21 viagra
0.21 vitamin _ iron
0.21 was _ out
0.21 we were
0.21 went away
0.21 went into
0.21 while grind
0.21 white
0.21 white _ blister
0.21 with _ oil
0.21 with iron
0.21 yesterday _ #11+
0.2 # time
0.2 -fade _ -press
0.2 -press
0.2 -respond -to
0.2 -when -press
0.2 =a_lot =cramps
0.2 =a_lot =limb_bleeds
0.2 =a_lot =urine_all_blood
0.2 =alcohol =means_mentioned
0.2 =alcohol =overdose_taken
0.2 =allergen =blister_any
0.2 =allergen =blister_word
0.2 =animal_bite =chest_lasting
0.2 =appendix_said
0.2 =baby =bluish
0.2 =belly_pain =many_days
0.2 =belly_word
0.2 =belly_word =pregnant
0.2 =belly_word =severe_weakness
0.2 =birth_now =chest_lasting
0.2 =bite_bad =blurry_vision
0.2 =bite_bad =calf
0.2 =bite_bad =one_side_throat
0.2 =bite_bad =radiates
0.2 =bladder_bowel_loss =severe_pain
0.2 =bleeding_any =urine_all_blood
0.2 =blister_word =fever
0.2 =blood_in_urine =chest_lasting
0.2 =blood_streak =electric
0.2 =blow_ribs =pleuritic
0.2 =blurry_vision =sudden
0.2 =blurry_vision =swelling
0.2 =bp_very_high =pain_any
0.2 =burn_severity =days_many
0.2 =burn_severity =elderly
0.2 =calf =cold_limb
0.2 =calf =rigors
0.2 =calf =weak_one_side
0.2 =cannot_breathe =inhaler_fails
0.2 =cannot_move_limb =hurts_move
0.2 =cannot_move_limb =severe_weakness
0.2 =cant_lie_flat =chest_lasting
0.2 =car_crash =head_danger
0.2 =carbon_monoxide =hours_pain
0.2 =carbon_monoxide =wakes
0.2 =chemical_burn =pain_any
0.2 =chest_any =clot_risk
0.2 =chest_any =long_bleed
0.2 =chest_lasting =dystonia
0.2 =chest_lasting =moved_right
0.2 =chest_lasting =skin_peeling
0.2 =chest_lasting =sudden_balance
0.2 =chest_lasting =vomiting_blood
0.2 =chest_pain =clot_risk
0.2 =child_got_pills =head_danger
0.2 =child_got_pills =pain_any
0.2 =clot_risk =cold_limb
0.2 =clot_risk =high_fever
0.2 =co_words =means_mentioned
0.2 =cold_exposure =fall_any
0.2 =cold_exposure =long_bleed
0.2 =cold_limb =numb_any
0.2 =cold_limb =wound
0.2 =cold_only =eye_bulge
0.2 =cold_outside =drowning
0.2 =cold_outside =hit_hard
0.2 =confused =rigors
0.2 =confused =stiff_neck
0.2 =cough =hit_hard
0.2 =coughs_blood =hurts_move
0.2 =cramps =muscle_cramps
0.2 =cut_by_accident =fall_any
0.2 =cut_by_accident =unresponsive
0.2 =days_many =long_bleed
0.2 =drowning =drowsy
0.2 =drowning =head_danger
0.2 =drowsy =purple_rash
0.2 =drowsy =rash
0.2 =drug_named =skin_peeling
0.2 =ear_swollen =eye_hit_bad
0.2 =ear_swollen =squeezing_word
0.2 =ear_wax =tia_resolved
0.2 =elderly =fast_breathing
0.2 =elderly =short_breath
0.2 =eye_area =gallbladder
0.2 =eye_area =new_medicine
0.2 =eye_area =upper_belly_pain
0.2 =eye_hit_bad =nausea
0.2 =eye_hit_bad =urine_all_blood
0.2 =eye_pain =pain_any
0.2 =fever =hurts_move
0.2 =fever =racing_heart
0.2 =fever =swallow_trouble
0.2 =flank_pain =trunk_pain
0.2 =gallbladder
0.2 =green_vomit =newborn
0.2 =green_vomit =young_baby
0.2 =hallucinating =harm_others
0.2 =head_danger =spits_clots
0.2 =hernia_stuck =jaw_locked
0.2 =hernia_stuck =unresponsive
0.2 =high_altitude =stumbles
0.2 =high_altitude =sudden_balance
0.2 =high_fever =immunosuppressed
0.2 =hip_fracture =limb_injury
0.2 =hit_hard =severe_headache
0.2 =hives_all =vomiting
0.2 =hours_pain =right_side
0.2 =hours_pain =shaking
0.2 =hours_pain =unresponsive
0.2 =leg_swelling_one =snake
0.2 =leg_swelling_one =snake_bad
0.2 =limb_bleeds =limb_injury
0.2 =limb_injury =soaking_pad
0.2 =many_days =recent_travel
0.2 =muscle_cramps =pain_any
0.2 =nausea =trunk_pain
0.2 =newborn =phlegm
0.2 =numb_any =radiates
0.2 =one_side_belly =shoulder_pain
0.2 =one_side_belly =vomiting
0.2 =pain_any =shoulder_pain
0.2 =pain_any =squeezing_word
0.2 =pain_beyond =purple_word
0.2 =phlegm =young_baby
0.2 =rash =vomiting
0.2 =red_racing =rigors
0.2 =right_side =vision_loss
0.2 =severe_pain =vaginal_bleeding
0.2 =short_breath =wakes
0.2 =shoulder_pain
0.2 =skin_infection =wound_infected
0.2 =soaking_pad =wound
0.2 =speech =tia_resolved
0.2 =stumbles
0.2 =swelling =ulcer_nsaid
0.2 =swelling_throat =ulcer_nsaid
0.2 =tongue_swollen =ulcer_nsaid
0.2 =urine_all_blood
0.2 ^ _ nail
0.2 ^ after
0.2 ^ drove
0.2 ^ pregnant
0.2 a bag
0.2 a minute
0.2 a sinu
0.2 about _ my
0.2 after #11+
0.2 after _ hit
0.2 ago
0.2 an _ bottle
0.2 an elephant
0.2 and _ -mak
0.2 and _ jerk
0.2 and _ shiver
0.2 and _ stuff
0.2 and _ thigh
0.2 and arm
0.2 and bad
0.2 and clear
0.2 and sweat
0.2 and swell
0.2 appendix
0.2 ate _ bunch
0.2 baby _ bright
0.2 baby _ is
0.2 baby vomit
0.2 been _ it
0.2 been _ me
0.2 been kill
0.2 belly hard
0.2 bleach
0.2 breath _ day
0.2 breath real
0.2 bright _ stuff
0.2 bright green
0.2 can _ say
0.2 can only
0.2 chest since
0.2 clear _ is
0.2 cough _ and
0.2 cramp on
0.2 crash my
0.2 daughter _ the
0.2 day with
0.2 diarrhea with
0.2 dont _ to
0.2 dont want
0.2 down for
0.2 drink _ day
0.2 drove
0.2 elephant
0.2 elephant _ on
0.2 end my
0.2 everyth is
0.2 eye roll
0.2 fail overnight
0.2 feel feverish
0.2 feel funny
0.2 feel it
0.2 fever _ purple
0.2 fine but
0.2 for #
0.2 four time
0.2 get word
0.2 goe _ my
0.2 going _ and
0.2 had _ seizur
0.2 half my
0.2 hand since
0.2 hard for
0.2 have diabet
0.2 have myasthenia
0.2 headache ever
0.2 headache of
0.2 heart _ rac
0.2 high
0.2 him
0.2 hit her
0.2 hit my
0.2 hiv
0.2 hive and
0.2 hot soup
0.2 i _ diabet
0.2 i _ feverish
0.2 i _ know
0.2 i _ myasthenia
0.2 im weak
0.2 in _ pool
0.2 in _ snow
0.2 in hive
0.2 in sweat
0.2 in welt
0.2 infection _ now
0.2 into _ eye
0.2 is mov
0.2 is unbearable
0.2 it but
0.2 it hurt
0.2 it wont
0.2 its
0.2 its _ chest
0.2 its all
0.2 its my
0.2 just flew
0.2 keep throw
0.2 kill _ since
0.2 last month
0.2 laundry _ and
0.2 left and
0.2 like _ fork
0.2 lime
0.2 lime powder
0.2 look _ tar
0.2 look grey
0.2 look weird
0.2 me since
0.2 minute
0.2 mom _ in
0.2 morn _ #11+
0.2 my _ rac
0.2 my life
0.2 myasthenia
0.2 neck _ after
0.2 not
0.2 now _ feel
0.2 now _ jaw
0.2 now _ see
0.2 of bright
0.2 on _ bike
0.2 on _ cant
0.2 on _ chest
0.2 on _ has
0.2 only say
0.2 open _ jaw
0.2 outlet and
0.2 pain _ unbearable
0.2 pain between
0.2 pod and
0.2 pound
0.2 pound headache
0.2 pump _ overnight
0.2 ran a
0.2 replacement _ out
0.2 scream and
0.2 see bug
0.2 seizure _ now
0.2 severe headache
0.2 shaky
0.2 sinu infection
0.2 skin _ white
0.2 skipp and
0.2 slamm
0.2 slamm _ the
0.2 slamm in
0.2 soak in
0.2 stung _ a
0.2 the _ head
0.2 the _ hes
0.2 the ice
0.2 the snow
0.2 ther no
0.2 think cant
0.2 throat _ swell
0.2 to her
0.2 to nurse
0.2 tongue _ up
0.2 unbearable
0.2 up _ eat
0.2 up gasp
0.2 vision _ black
0.2 vomit _ green
0.2 vomit bright
0.2 vomit since
0.2 welt
0.2 went _ when
0.2 wild _ from
0.2 with bad
0.2 word out
0.2 worst _ ever
0.2 wrist _ like
0.2 wrist look
0.2 wrong _ and
0.19 # _ ago
0.19 -him
0.19 -i _ -him
0.19 -slept _ -day
0.19 -tear
0.19 =a_lot =long_bleed
0.19 =abuse_danger =choking
0.19 =after_hard_exercise =confused
0.19 =alcohol =rigors_hard
0.19 =alcohol =shaking
0.19 =allergen =animal_bite
0.19 =asthma =cannot_breathe
0.19 =baby =dry_mouth
0.19 =baby =kid_breathing
0.19 =baby =long_bleed
0.19 =back_pain =chest_tearing
0.19 =back_pain =uti
0.19 =barking_stridor =hurts_breathing
0.19 =barking_stridor =tripod
0.19 =belly_hit =calf
0.19 =belly_hit =fall_any
0.19 =belly_hit =fight_blow
0.19 =birth_now =eye_hit_bad
0.19 =bite_bad =chest_any
0.19 =bite_bad =drug_named
0.19 =bite_bad =fainted
0.19 =bite_bad =hoarse
0.19 =bite_bad =rash
0.19 =bite_bad =right_side
0.19 =bleeding_any =no_urine
0.19 =bleeds_a_lot =near_faint
0.19 =blister_any =burned_hand
0.19 =blister_any =eye_red
0.19 =blister_word =eye_red
0.19 =blood_streak =swelling_head
0.19 =blood_thinner =fight_blow
0.19 =blow_ribs =possible_fracture
0.19 =both_legs
0.19 =both_legs =burn_severity
0.19 =bp_medicine =swelling_lips
0.19 =burn_big =cold_limb
0.19 =burn_severity =dark_urine
0.19 =burn_severity =face_injury
0.19 =burn_severity =squeezing_word
0.19 =calf =fall_any
0.19 =calf =many_days
0.19 =cannot_breathe =eye_hit_bad
0.19 =cant_sit_still =flank_pain
0.19 =cant_sit_still =trunk_pain
0.19 =chest_lasting =itching
0.19 =chest_pain =radiates
0.19 =chest_pressure =pressure_elsewhere
0.19 =child_got_pills =drank
0.19 =co_words =done_with_it
0.19 =cold_exposure =drowsy
0.19 =cold_limb
0.19 =confused =fast_breathing
0.19 =contractions =limb_injury
0.19 =coughs_blood =days_many
0.19 =deformed =fall_hard
0.19 =diabetes =speech
0.19 =dialysis =limb_bleeds
0.19 =digoxin
0.19 =during_exercise =high_fever
0.19 =during_exercise =tia_resolved
0.19 =ear_wax =unresponsive
0.19 =edible_word =overdose_taken
0.19 =eye_area =headache
0.19 =eye_area =high_fever
0.19 =eye_hit_bad =no_injury
0.19 =eye_hit_bad =self_harm_now
0.19 =eye_hit_bad =short_breath
0.19 =eye_hit_bad =swelling_head
0.19 =eye_hit_bad =worst_ever
0.19 =eye_pain =head_danger
0.19 =eye_red =face_blisters
0.19 =eye_red =rash
0.19 =face_droop =face_odd
0.19 =face_droop =weak_any
0.19 =face_injury
0.19 =face_odd =weak_one_side
0.19 =fainted =near_faint
0.19 =fainted =unresponsive
0.19 =fall_any =limb_bleeds
0.19 =fall_height =pain_any
0.19 =feels_sleepy =pain_any
0.19 =feels_sleepy =radiates
0.19 =fell_baby =pain_any
0.19 =fever =heat_exposure
0.19 =fever =near_faint
0.19 =fever =one_side_belly
0.19 =fever =weak_any
0.19 =fight_blow =vomiting
0.19 =fistula_bleeds =limb_bleeds
0.19 =head_danger =refuses
0.19 =head_danger =sugar_extreme
0.19 =head_danger =swelling_lips
0.19 =headache =wakes
0.19 =heart_condition =trunk_pain
0.19 =heat_exposure =high_fever
0.19 =hernia_stuck =inhaler_fails
0.19 =hernia_stuck =speech
0.19 =hip_fracture =severe_weakness
0.19 =hip_hurts =uti
0.19 =hit_hard =limb_bleeds
0.19 =hours_pain =limp_refuses
0.19 =hurts_move =numb_any
0.19 =hurts_move =smoke
0.19 =hypertension =swelling_lips
0.19 =immunosuppressed =rigors
0.19 =kidney_disease =limb_bleeds
0.19 =leg_swelling_one =many_days
0.19 =limb_injury =means_mentioned
0.19 =limb_injury =radiates
0.19 =limb_injury =rigors_hard
0.19 =limb_injury =shaking
0.19 =limb_injury =short_breath
0.19 =lips_blue =short_breath
0.19 =long_bleed =smoke
0.19 =mania_psychosis =sudden
0.19 =new_baby =vaginal_bleeding
0.19 =new_medicine =swelling_lips
0.19 =no_injury =squeezing_word
0.19 =no_urine =rectal_blood
0.19 =no_urine =stool_blood
0.19 =no_urine =wont_feed
0.19 =pain_any =rectal_blood
0.19 =pain_any =stool_blood
0.19 =pain_any =weak_one_side
0.19 =pain_any =worst_ever
0.19 =pleuritic =possible_fracture
0.19 =pregnant =severe_headache
0.19 =pressure_elsewhere =squeezing_word
0.19 =radiates
0.19 =radiates_groin =swelling
0.19 =rash =swelling_lips
0.19 =recent_infection
0.19 =rectal_blood
0.19 =rigors =speech
0.19 =rigors_hard =unresponsive
0.19 =severe_headache =stiff_neck
0.19 =severe_headache =swelling
0.19 =severe_pain =upper_belly_pain
0.19 =severe_weakness =vomiting
0.19 =shaking =unresponsive
0.19 =spits_clots =vomiting
0.19 =spits_clots =vomiting_blood
0.19 =squeezing_word =worst_ever
0.19 =stiff_neck
0.19 =sting =swelling
0.19 =sting =swelling_lips
0.19 =sudden =tearing
0.19 =sugar_extreme =vomiting
0.19 =swelling =vomiting
0.19 =swelling_head
0.19 =vomiting_blood =vomiting_constantly
0.19 =weak_any =weak_breathing
0.19 ^ _ antifreeze
0.19 ^ _ ran
0.19 a _ attack
0.19 act drunk
0.19 after _ crash
0.19 an hour
0.19 and _ -felt
0.19 and _ act
0.19 and _ daughter
0.19 and _ hand
0.19 and _ headache
0.19 and _ lip
0.19 and _ move
0.19 and _ mumbl
0.19 and _ numb
0.19 and _ super
0.19 and fever
0.19 and half
0.19 and hasnt
0.19 and headache
0.19 and wheez
0.19 are tingl
0.19 arm its
0.19 asthma _ bad
0.19 at football
0.19 at light
0.19 baby last
0.19 back _ back
0.19 bark _ and
0.19 batteri _ the
0.19 because
0.19 been wheez
0.19 bigger
0.19 blood _ fever
0.19 bone _ pok
0.19 breakfast
0.19 bulg and
0.19 chainsaw
0.19 chemo _ my
0.19 chill _ my
0.19 crash
0.19 dad _ are
0.19 deliver _ day
0.19 diabetic
0.19 dinner and
0.19 dusky
0.19 every breath
0.19 feel _ pass
0.19 fever _ diabetic
0.19 fever after
0.19 fever im
0.19 fever since
0.19 finger _ and
0.19 finger are
0.19 four year
0.19 goe to
0.19 grandpa
0.19 hard _ swallow
0.19 he chok
0.19 he drank
0.19 he has
0.19 he hasnt
0.19 head _ the
0.19 head on
0.19 heart _ like
0.19 hi
0.19 his _ caught
0.19 his _ feel
0.19 his _ flare
0.19 his nostril
0.19 hold
0.19 husband _ me
0.19 i _ chok
0.19 i _ lift
0.19 i fell
0.19 in _ groin
0.19 is _ start
0.19 is _ week
0.19 is kill
0.19 is mak
0.19 is mumbl
0.19 is pok
0.19 it _ stop
0.19 itch _ over
0.19 itch all
0.19 its _ than
0.19 just now
0.19 kid _ from
0.19 kid is
0.19 left _ is
0.19 like _ out
0.19 like _ will
0.19 like pass
0.19 lip _ purple
0.19 lying down
0.19 me _ up
0.19 me throw
0.19 middle of
0.19 mom took
0.19 month _ fell
0.19 my _ hasnt
0.19 my _ heart
0.19 my _ throat
0.19 my _ week
0.19 my brother
0.19 my leg
0.19 my neck
0.19 my own
0.19 newborn _ a
0.19 newborn wont
0.19 no _ since
0.19 nostril
0.19 nostril flare
0.19 not _ -sense
0.19 of _ cant
0.19 of _ eye
0.19 of _ im
0.19 of pill
0.19 old fell
0.19 one testicle
0.19 own spit
0.19 pain _ worse
0.19 pee blood
0.19 pink foam
0.19 pok
0.19 pool
0.19 pump _ and
0.19 refus _ go
0.19 refus to
0.19 right leg
0.19 say one
0.19 see _ around
0.19 she is
0.19 she still
0.19 she was
0.19 shiver _ is
0.19 shiver and
0.19 shoulder
0.19 since lunch
0.19 soak pad
0.19 soft _ on
0.19 son _ out
0.19 sound like
0.19 spread _ and
0.19 stopp shiver
0.19 stuff _ com
0.19 stuff is
0.19 super sleepy
0.19 super weak
0.19 swallow _ own
0.19 swallow bleach
0.19 testicle is
0.19 the bottle
0.19 the fridge
0.19 the rope
0.19 the soft
0.19 them and
0.19 then _ again
0.19 think he
0.19 through _ towel
0.19 throw _ blood
0.19 to back
0.19 to him
0.19 today he
0.19 turn dusky
0.19 up now
0.19 w a
0.19 was clean
0.19 was left
0.19 watch say
0.19 way _ and
0.19 went numb
0.19 with chill
0.19 woman
0.19 yellow _ im
0.18 # _ old
0.18 #99+ _ i
0.18 -act
0.18 -act -right
0.18 -move _ yesterday
0.18 -when -she
0.18 =a_lot =bladder_bowel_loss
0.18 =a_lot =heat_danger
0.18 =a_lot =severe_pain
0.18 =a_lot =trunk_pain
0.18 =a_lot =urinary_stuck
0.18 =a_lot =urinary_stuck_long
0.18 =a_lot =vomiting_constantly
0.18 =about_other
0.18 =amputated =eye_hit_bad
0.18 =belly_hit =legs_gone
0.18 =belly_hit =speech
0.18 =belly_pain =belly_word
0.18 =belly_word =fall_any
0.18 =belly_word =feels_sleepy
0.18 =belly_word =short_breath
0.18 =bite_bad =stiff_neck
0.18 =bladder_bowel_loss =suicidal
0.18 =bleeding_any =head_injury
0.18 =bleeding_heavy =eye_area
0.18 =blood_streak =purple_rash
0.18 =blood_thinner =fell
0.18 =blood_thinner =head_danger
0.18 =burn_any =skin_peeling
0.18 =burn_severity
0.18 =burn_severity =muscle_cramps
0.18 =burn_severity =recent_surgery
0.18 =burn_severity =right_side
0.18 =cancer_history =fever
0.18 =cancer_history =immunosuppressed
0.18 =cannot_breathe =cant_lie_flat
0.18 =cannot_breathe =squeezing_word
0.18 =cannot_breathe =upper_belly_pain
0.18 =cant_stand =head_danger
0.18 =car_crash =hip_hurts
0.18 =chest_any =pain_any
0.18 =chest_lasting =inhaler_often
0.18 =chest_lasting =pleuritic
0.18 =chest_lasting =radiates
0.18 =chest_lasting =turning_blue
0.18 =chest_lasting =wont_swallow
0.18 =chest_pain =fever
0.18 =chest_pressure =pain_any
0.18 =chest_pressure =pale_clammy
0.18 =clot_risk =pleuritic
0.18 =co_words =low_mood
0.18 =cold_exposure =rigors
0.18 =cold_hands =deformed
0.18 =confused =ear_wax
0.18 =confused =speech_garbled
0.18 =cough =one_side_belly
0.18 =coughs_blood =short_breath
0.18 =cut_by_accident =eye_area
0.18 =cut_by_accident =limb_bleeds
0.18 =dark_urine =uti
0.18 =days_many =no_urine
0.18 =days_many =weak_any
0.18 =days_many =weak_legs
0.18 =diabetes =limb_injury
0.18 =diabetes =no_insulin
0.18 =dizzy =one_side_belly
0.18 =dizzy =pregnant
0.18 =double_vision =head_danger
0.18 =drowning =unresponsive
0.18 =drug_named =swelling_now
0.18 =drug_named =swelling_throat
0.18 =during_exercise =sudden
0.18 =during_exercise =vomiting
0.18 =dystonia =eye_area
0.18 =elderly =eye_hit_bad
0.18 =eye_area =no_urine
0.18 =eye_area =pain_any
0.18 =eye_area =seizure
0.18 =eye_hit_bad =fainted
0.18 =eye_hit_bad =inconsolable
0.18 =eye_hit_bad =new_medicine
0.18 =eye_hit_bad =priapism
0.18 =eye_hit_bad =tearing_trunk
0.18 =eye_pain =fever
0.18 =eye_red =eyelids_swollen
0.18 =face_injury =face_odd
0.18 =fainted =headache
0.18 =fall_any =hurts_move
0.18 =fall_any =legs_gone
0.18 =fall_any =speech
0.18 =fall_hard =not_self
0.18 =fast_breathing =kid_breathing
0.18 =fast_breathing =young_baby
0.18 =fever =limp_leg
0.18 =hallucinating =pain_any
0.18 =hallucinating =wont_feed
0.18 =head_danger =hives
0.18 =head_danger =limp_refuses
0.18 =head_injury =severe_headache
0.18 =headache =swelling_lips
0.18 =heat_danger =pale_clammy
0.18 =hernia_stuck =purple_word
0.18 =hernia_stuck =severe_pain
0.18 =high_fever =purple_rash
0.18 =hives =near_faint
0.18 =hives =short_breath
0.18 =hours_pain =inhaler_often
0.18 =hours_pain =jaw_locked
0.18 =hours_pain =limp_leg
0.18 =hurts_move =pain_any
0.18 =hurts_move =trunk_pain
0.18 =inhaler_fails =inhaler_often
0.18 =inhaler_often
0.18 =injection_joint =short_breath
0.18 =irregular_heart =severe_weakness
0.18 =limb_injury =long_bleed
0.18 =limb_injury =pain_any
0.18 =mania_psychosis =pain_any
0.18 =many_days =wakes
0.18 =many_days =young_baby
0.18 =means_mentioned =shaking
0.18 =near_faint =tia_resolved
0.18 =newborn =weight_loss
0.18 =no_insulin
0.18 =no_urine =pale_clammy
0.18 =numb_any =spine_injury
0.18 =opioid =unresponsive
0.18 =pain_any =rigors_hard
0.18 =pain_any =shaking
0.18 =pain_any =tearing_trunk
0.18 =pain_any =very_fast_pulse
0.18 =pale_clammy =speech
0.18 =possible_fracture =sudden
0.18 =preterm_weeks =squeezing_word
0.18 =projectile =weight_loss
0.18 =racing_heart =tia_resolved
0.18 =radiates =sudden
0.18 =rash =short_breath
0.18 =recent_surgery =squeezing_word
0.18 =recent_surgery =wound
0.18 =right_side =trunk_pain
0.18 =scratched =soaking_pad
0.18 =scratched =suicidal
0.18 =severe_headache =vomiting
0.18 =short_breath =upper_belly_pain
0.18 =speech =swelling
0.18 =squeezing_word
0.18 =squeezing_word =tearing_trunk
0.18 =squeezing_word =weak_any
0.18 =tetanus_due =wound
0.18 =three_days =vomiting
0.18 =weight_loss =young_baby
0.18 ^ _ father
0.18 ^ _ fume
0.18 ^ _ mixed
0.18 ^ _ stiff
0.18 ^ _ want
0.18 ^ his
0.18 a _ two
0.18 a fall
0.18 a lump
0.18 a peanut
0.18 ago _ the
0.18 all since
0.18 almost _ out
0.18 along
0.18 als
0.18 als and
0.18 an electric
0.18 and _ deep
0.18 and _ let
0.18 and _ sick
0.18 and _ through
0.18 and _ weak
0.18 and both
0.18 and everyth
0.18 ankle _ point
0.18 at _ since
0.18 away _ i
0.18 baby fell
0.18 bee and
0.18 bee sting
0.18 been #
0.18 been bleed
0.18 been out
0.18 belly _ is
0.18 blood _ soak
0.18 blood everywhere
0.18 bloody _ with
0.18 bloody stool
0.18 blue _ a
0.18 breath hard
0.18 breathe in
0.18 bug _ the
0.18 chest tightnes
0.18 cord _ out
0.18 cord com
0.18 cut _ his
0.18 dad keep
0.18 daughter with
0.18 day _ and
0.18 dazed
0.18 drool _ bit
0.18 face _ the
0.18 fever _ headache
0.18 fever _ shak
0.18 fever _ thi
0.18 fluid is
0.18 going _ pas
0.18 got _ a
0.18 half _ my
0.18 has als
0.18 hav an
0.18 have _ cell
0.18 have sickle
0.18 he _ like
0.18 he _ talk
0.18 he feel
0.18 he take
0.18 headach _ the
0.18 hear _ tell
0.18 her _ since
0.18 hernia _ out
0.18 his right
0.18 hit with
0.18 house
0.18 hurt _ hell
0.18 hurt bad
0.18 hurt terrib
0.18 i _ bitten
0.18 i _ sickle
0.18 i _ stop
0.18 i _ the
0.18 i cough
0.18 i mixed
0.18 if
0.18 in _ lower
0.18 is _ hot
0.18 is point
0.18 is sweaty
0.18 is throw
0.18 its _ #
0.18 labor and
0.18 like hell
0.18 like my
0.18 me _ and
0.18 medicine _ and
0.18 minute and
0.18 mom _ hav
0.18 more _ of
0.18 mother _ and
0.18 mouth wont
0.18 my _ cant
0.18 my _ eyelid
0.18 my _ feel
0.18 my _ is
0.18 my bone
0.18 my butt
0.18 my foot
0.18 my vagina
0.18 myself with
0.18 no -wet
0.18 no _ -diaper
0.18 nodd
0.18 nodd off
0.18 now _ hurt
0.18 now _ to
0.18 numb after
0.18 on _ wall
0.18 out fever
0.18 oxy and
0.18 oxygen _ say
0.18 pale my
0.18 pee _ all
0.18 pee at
0.18 peel
0.18 peni _ been
0.18 peni has
0.18 pill in
0.18 point _ wrong
0.18 point the
0.18 pregnant _ just
0.18 rash _ and
0.18 rash fever
0.18 rigid
0.18 roll _ the
0.18 roll off
0.18 sagg
0.18 say #11+
0.18 see _ on
0.18 see out
0.18 seem _ but
0.18 seizure and
0.18 shak _ fever
0.18 side _ is
0.18 side went
0.18 since #
0.18 slipp
0.18 smoke
0.18 so sore
0.18 someone put
0.18 son _ some
0.18 spasm after
0.18 speak
0.18 stiff and
0.18 stopp sweat
0.18 stuff and
0.18 stung
0.18 super _ and
0.18 swollen _ a
0.18 terrib
0.18 that come
0.18 the _ unconsciou
0.18 the breastbone
0.18 the car
0.18 the chainsaw
0.18 the side
0.18 the skin
0.18 thi afternoon
0.18 think _ mom
0.18 throat _ swollen
0.18 tighten
0.18 tightnes
0.18 to _ left
0.18 to do
0.18 toddler went
0.18 tree
0.18 up _ his
0.18 vagina
0.18 we got
0.18 went off
0.18 whole fami
0.18 worst pain
0.18 year old
0.18 yr
0.17 #11+ _ asthma
0.17 #11+ _ today
0.17 -# _ think
0.17 -day _ i
0.17 -day _ the
0.17 -day think
0.17 -diaper since
0.17 -wet _ since
0.17 =a_lot =cannot_breathe
0.17 =a_lot =many_stings
0.17 =a_lot =rigors_hard
0.17 =a_lot =swelling_face
0.17 =abuse_danger =pleuritic
0.17 =abuse_danger =short_breath
0.17 =adrenal =head_danger
0.17 =adrenal =vomiting_constantly
0.17 =amputated =cold_limb
0.17 =amputated =deformed
0.17 =arm_hand_pain =eye_hit_bad
0.17 =arm_hand_pain =squeezing_word
0.17 =at_rest =fever
0.17 =at_rest =hours_pain
0.17 =back_pain =limb_injury
0.17 =back_pain =saddle_numb
0.17 =belly_hard =swelling
0.17 =belly_pain
0.17 =belly_pain =gallbladder
0.17 =belly_pain =pain_any
0.17 =belly_pain =pale_clammy
0.17 =belly_word =diabetes
0.17 =belly_word =gallbladder
0.17 =belly_word =jaundice
0.17 =belly_word =no_urine
0.17 =bite_bad =electric
0.17 =bite_bad =eye_pain
0.17 =bite_bad =light_hurts
0.17 =bite_bad =sudden
0.17 =bite_bad =swelling_face
0.17 =bleeding_any =eye_area
0.17 =bleeding_any =hurts_move
0.17 =blood_thinner =headache
0.17 =blood_thinner =severe_headache
0.17 =bluish =deformed
0.17 =bluish =wound
0.17 =burn_severity =eye_pain
0.17 =burn_severity =many_stings
0.17 =burn_severity =retractions
0.17 =burn_severity =smoke
0.17 =burn_severity =swelling_face
0.17 =calf =cannot_breathe
0.17 =calf =limb_bleeds
0.17 =calf =skin_infection
0.17 =cannot_move_limb =speech
0.17 =cast_tight =cold_limb
0.17 =cast_tight =numb_any
0.17 =chemical_word =cough
0.17 =chest_any =cough
0.17 =chest_any =electric
0.17 =chest_lasting =flank_pain
0.17 =chest_lasting =heat_exposure
0.17 =chest_lasting =inhaled_object
0.17 =chest_lasting =itchy_only
0.17 =chest_lasting =limb_cold_pale
0.17 =chest_lasting =limp_refuses
0.17 =chest_lasting =nail_word
0.17 =chest_lasting =recent_surgery
0.17 =chest_lasting =recent_travel
0.17 =chest_pain =cough
0.17 =chest_pain =electric
0.17 =chest_tearing =sudden
0.17 =child_got_pills =cough
0.17 =child_got_pills =cut_by_accident
0.17 =child_got_pills =hit_hard
0.17 =clot_risk =discharge
0.17 =clot_risk =injection_joint
0.17 =clot_risk =limb_cold_pale
0.17 =clot_risk =trunk_pain
0.17 =cocaine =pain_any
0.17 =cold_exposure
0.17 =cold_limb =swelling
0.17 =confused =drugs_taken
0.17 =confused =eye_area
0.17 =cough =inhaled_object
0.17 =dark_urine =head_danger
0.17 =dark_urine =vomiting
0.17 =days_many =flu_bad
0.17 =days_many =pain_any
0.17 =deep_burn =numb_any
0.17 =diabetes =vomiting_constantly
0.17 =digoxin =overdose_taken
0.17 =drank =poison_swallowed
0.17 =drug_named =eye_area
0.17 =drugs_taken =pain_any
0.17 =ear_wax =leg_swelling_one
0.17 =electric =pain_any
0.17 =eye_hit_bad =face_droop
0.17 =eye_hit_bad =face_injury
0.17 =eye_hit_bad =fall_hard
0.17 =eye_hit_bad =purple_word
0.17 =feels_sleepy =nausea
0.17 =fever =getting_worse
0.17 =fever =sting
0.17 =flank_pain =saddle_numb
0.17 =flank_pain =weak_legs
0.17 =gallbladder =rigors
0.17 =gangrene =wound_infected
0.17 =head_danger =limp_leg
0.17 =head_danger =long_bleed
0.17 =head_danger =opioid
0.17 =head_danger =speech_garbled
0.17 =hernia_stuck =stab_shot
0.17 =hernia_stuck =toes_cold
0.17 =hernia_word =radiates_groin
0.17 =hip_hurts =saddle_numb
0.17 =hip_hurts =weak_legs
0.17 =hours_pain =limb_injury
0.17 =hours_pain =vomiting_blood
0.17 =inhaled_object
0.17 =inhaled_object =short_breath
0.17 =inhaled_object =wheeze_word
0.17 =injection_joint =squeezing_word
0.17 =injection_joint =swelling
0.17 =jaw_arm_sweat =weak_one_side
0.17 =jaw_locked =limb_injury
0.17 =jaw_locked =scratched
0.17 =ketone_breath =vomiting
0.17 =liver_known
0.17 =low_mood =vaginal_bleeding
0.17 =low_mood =weak_any
0.17 =many_days =sudden
0.17 =means_at_hand =suicidal
0.17 =muscle_cramps =muscle_tear
0.17 =muscle_cramps =wound
0.17 =nail_word =phlegm
0.17 =nail_word =tetanus_due
0.17 =new_baby =swelling
0.17 =new_medicine =rash
0.17 =no_injury =severe_pain
0.17 =numb_any =pale_clammy
0.17 =numb_any =urinary_stuck
0.17 =numb_any =vaginal_bleeding
0.17 =one_side_belly =trunk_pain
0.17 =overdose_taken =racing_heart
0.17 =pain_any =saddle_numb
0.17 =pain_any =vomiting_constantly
0.17 =postpartum_smell =wound_infected
0.17 =pregnant =shoulder_pain
0.17 =recent_travel =vomiting
0.17 =rigors_hard =wont_feed
0.17 =saddle_numb =vaginal_bleeding
0.17 =shaking =wont_feed
0.17 =snake_bad
0.17 =speech =vomiting
0.17 =sugar_very_high =vomiting_constantly
0.17 =urinary_stuck =weak_legs
0.17 ^ _ accidental
0.17 ^ _ black
0.17 ^ _ chemo
0.17 ^ _ fire
0.17 ^ _ poop
0.17 ^ _ sting
0.17 ^ _ wife
0.17 ^ finger
0.17 a _ nail
0.17 a fit
0.17 addison and
0.17 after _ cast
0.17 after _ gone
0.17 after _ shot
0.17 altitude
0.17 and _ -breath
0.17 and _ -peed
0.17 and _ -respond
0.17 and _ burn
0.17 and _ near
0.17 and _ pale
0.17 and _ speech
0.17 and _ think
0.17 and chest
0.17 and shaky
0.17 and took
0.17 are gett
0.17 are white
0.17 arm _ tingl
0.17 ate _ a
0.17 ate at
0.17 baseball _ the
0.17 been _ a
0.17 benadryl
0.17 birth _ week
0.17 bite on
0.17 black _ smell
0.17 blue _ i
0.17 breath _ gett
0.17 breath deep
0.17 breath weird
0.17 breathe lying
0.17 by _ horse
0.17 camp
0.17 can hard
0.17 cant push
0.17 car wreck
0.17 chest _ and
0.17 cough _ wheez
0.17 cough black
0.17 cut _ leg
0.17 daughter swallow
0.17 day i
0.17 day old
0.17 diabetic foot
0.17 did _ and
0.17 digoxin
0.17 dont -fade
0.17 down low
0.17 down to
0.17 droop _ one
0.17 droop on
0.17 ear _ he
0.17 every hour
0.17 eye with
0.17 fbi _ in
0.17 fbi is
0.17 feel _ to
0.17 fell into
0.17 fever _ back
0.17 fever _ heart
0.17 flew _ from
0.17 flew home
0.17 foot and
0.17 for _ min
0.17 god
0.17 goe _ i
0.17 going #99+
0.17 has _ in
0.17 have addison
0.17 heart _ going
0.17 heart medicine
0.17 heavy and
0.17 hes _ blue
0.17 hip hurt
0.17 his finger
0.17 hit _ and
0.17 home from
0.17 horse _ the
0.17 horse in
0.17 hour _ im
0.17 hurt
0.17 hurt _ breathe
0.17 husband _ been
0.17 i _ addison
0.17 i _ sparkl
0.17 i _ ther
0.17 i accidental
0.17 i vomit
0.17 im #
0.17 in _ each
0.17 in _ testicle
0.17 in with
0.17 is _ he
0.17 is sudden
0.17 isnt -wak
0.17 keep _ and
0.17 kick _ a
0.17 kick by
0.17 leg and
0.17 leg with
0.17 low _ the
0.17 low on
0.17 more than
0.17 mushroom
0.17 my _ body
0.17 my _ she
0.17 my eye
0.17 my newborn
0.17 now _ red
0.17 of _ mouth
0.17 of blood
0.17 off _ bed
0.17 old
0.17 ooz and
0.17 out _ my
0.17 over
0.17 pain under
0.17 pass _ clot
0.17 pass huge
0.17 postpartum
0.17 pregnant and
0.17 pus _ i
0.17 red _ pus
0.17 right _ down
0.17 rusty nail
0.17 shak so
0.17 she _ all
0.17 she not
0.17 she pale
0.17 sick _ my
0.17 sick to
0.17 side _ low
0.17 side down
0.17 sink
0.17 sister
0.17 skin around
0.17 skin turn
0.17 spott
0.17 spray in
0.17 stair and
0.17 stop the
0.17 stopp _ for
0.17 stopp drink
0.17 sudden and
0.17 sure
0.17 swell _ and
0.17 swollen _ red
0.17 swollen face
0.17 tar _ i
0.17 testicle _ swollen
0.17 text goodbye
0.17 the finger
0.17 the room
0.17 the wall
0.17 ther _ burn
0.17 think _ fbi
0.17 thinner and
0.17 throw _ and
0.17 thru
0.17 tight
0.17 tilt
0.17 to _ back
0.17 to _ stomach
0.17 up _ foam
0.17 use _ on
0.17 vodka
0.17 weak _ cant
0.17 whole arm
0.17 with _ chainsaw
0.16 # month
0.16 #99+ _ my
0.16 -drink _ cant
0.16 -peed _ yesterday
0.16 -peed since
0.16 =a_lot =blood_in_urine
0.16 =a_lot =one_side_throat
0.16 =a_lot =rectal_bleeding
0.16 =a_lot =retractions
0.16 =a_lot =swelling_lips
0.16 =abuse_danger =eye_hit_bad
0.16 =acts_drunk =not_drinking
0.16 =acts_drunk =wont_feed
0.16 =alcohol =not_drinking
0.16 =allergen =fast_breathing
0.16 =arm_hand_pain
0.16 =arm_hand_pain =pain_any
0.16 =at_rest =getting_worse
0.16 =battery_word =swallowed_thing
0.16 =belly_hit =elderly
0.16 =belly_pain =hurts_move
0.16 =belly_pain =jaundice
0.16 =belly_surgery_recent =postpartum
0.16 =belly_word =burn_severity
0.16 =belly_word =green_vomit
0.16 =belly_word =phlegm
0.16 =belly_word =squeezing_word
0.16 =bite_bad =curtain_word
0.16 =bite_bad =near_faint
0.16 =bite_bad =scratched
0.16 =bite_bad =severe_weakness
0.16 =bleeding_any =burn_severity
0.16 =bleeding_any =clot_risk
0.16 =bleeding_any =phlegm
0.16 =bleeding_any =recent_infection
0.16 =bleeding_any =rectal_bleeding
0.16 =bleeding_any =throat_sore
0.16 =bleeding_any =thrown_off
0.16 =bleeding_any =tonsils_out
0.16 =blow_chest =blow_ribs
0.16 =blow_chest =fall_any
0.16 =blow_chest =fight_blow
0.16 =blow_chest =hit_hard
0.16 =blow_ribs =burn_severity
0.16 =bluish =cannot_breathe
0.16 =bluish =clot_risk
0.16 =bluish =croup_cough
0.16 =bluish =pain_any
0.16 =bp_extreme =pain_any
0.16 =bp_medicine =swelling_now
0.16 =bruising =purple_rash
0.16 =bruising =rash
0.16 =burn_any =cough
0.16 =burn_any =hoarse
0.16 =burn_severity =hurts_breathing
0.16 =burn_severity =immunosuppressed
0.16 =burn_severity =injection_joint
0.16 =burn_severity =rectal_blood
0.16 =burn_severity =self_harm_now
0.16 =calf =chest_pain
0.16 =calf =injection_joint
0.16 =calf =wound_infected
0.16 =cant_stand =hours_pain
0.16 =cant_stand =sudden_balance
0.16 =cant_straighten
0.16 =cant_straighten =severe_pain
0.16 =carbon_monoxide =during_exercise
0.16 =chemical_word =swallowed_thing
0.16 =chest_any =fainted
0.16 =chest_any =hurts_breathing
0.16 =chest_any =immunosuppressed
0.16 =chest_lasting =face_odd
0.16 =chest_lasting =head_injury
0.16 =chest_lasting =inconsolable
0.16 =chest_lasting =irregular_heart
0.16 =chest_lasting =not_self
0.16 =chest_lasting =tonsils_out
0.16 =chest_pain =fainted
0.16 =chest_pain =hurts_breathing
0.16 =chest_pain =immunosuppressed
0.16 =chest_pain =long_bleed
0.16 =chest_pressure =weak_one_side
0.16 =child_got_pills =swallowed_thing
0.16 =child_got_pills =vomiting
0.16 =clot_risk
0.16 =clot_risk =eye_surgery
0.16 =cocaine =high_fever
0.16 =cocaine =racing_heart
0.16 =cold_exposure =hit_hard
0.16 =confused =days_many
0.16 =confused =wakes
0.16 =coughs_blood =pain_any
0.16 =croup_cough =lips_blue
0.16 =curtain_word =eye_area
0.16 =curtain_word =one_eye
0.16 =cut_by_accident =head_injury
0.16 =cut_by_accident =suicidal
0.16 =days_many =hypertension
0.16 =deep_burn =eye_hit_bad
0.16 =deep_burn =weak_any
0.16 =diabetes
0.16 =diabetes =shaking
0.16 =diabetes =short_breath
0.16 =dialysis =severe_weakness
0.16 =dialysis =short_breath
0.16 =dizzy =vaginal_bleeding
0.16 =drugs_taken =high_fever
0.16 =drugs_taken =racing_heart
0.16 =dry_mouth =vomiting_constantly
0.16 =during_exercise =severe_headache
0.16 =elderly =fall_any
0.16 =electric =eye_hit_bad
0.16 =electric =hernia_stuck
0.16 =eye_hit_bad =eye_surgery
0.16 =eye_hit_bad =rectal_bleeding
0.16 =eye_hit_bad =severe_weakness
0.16 =eye_hit_bad =throat_sore
0.16 =eye_hit_bad =thrown_back
0.16 =eye_hit_bad =thrown_off
0.16 =eye_hit_bad =toes_cold
0.16 =eye_hit_bad =tonsils_out
0.16 =eye_hit_bad =trunk_pain
0.16 =eye_hit_bad =urinary_stuck
0.16 =eye_surgery =pain_any
0.16 =face_injury =numb_any
0.16 =face_injury =weak_any
0.16 =face_odd =swelling_lips
0.16 =fainted =knocked_out
0.16 =fall_any
0.16 =fall_any =hoarse
0.16 =fall_any =knocked_out
0.16 =fast_breathing =ketone_breath
0.16 =fast_breathing =thirsty
0.16 =fast_breathing =vomiting
0.16 =fight_blow
0.16 =fight_blow =hoarse
0.16 =flank_pain =pregnant
0.16 =flank_pain =vomiting
0.16 =getting_worse =stumbles
0.16 =head_danger =knocked_out
0.16 =head_danger =new_confusion
0.16 =head_danger =recent_infection
0.16 =head_danger =stumbles
0.16 =head_danger =vision_loss
0.16 =head_injury =limb_injury
0.16 =hernia =purple_word
0.16 =high_fever =limp_refuses
0.16 =hip_hurts =severe_pain
0.16 =hit_hard =hoarse
0.16 =hit_hard =speech
0.16 =hours_pain =hurts_move
0.16 =hours_pain =making_swell
0.16 =hours_pain =new_confusion
0.16 =hours_pain =recent_travel
0.16 =hours_pain =rigors_hard
0.16 =hurts_move =stiff_neck
0.16 =immunosuppressed =trunk_pain
0.16 =inhaler_fails =wheeze_word
0.16 =injection_joint =leg_swelling_one
0.16 =jaundice =unresponsive
0.16 =ketone_breath =short_breath
0.16 =kidney_disease =severe_weakness
0.16 =kidney_disease =short_breath
0.16 =knocked_out
0.16 =limb_bleeds =wound
0.16 =limp_leg =sudden_balance
0.16 =limp_leg =weak_one_side
0.16 =limp_refuses =sudden_balance
0.16 =limp_refuses =weak_one_side
0.16 =long_bleed =radiates
0.16 =many_days =new_baby
0.16 =near_faint =pale_clammy
0.16 =near_faint =rash
0.16 =nodes =rash
0.16 =not_drinking =wont_feed
0.16 =numb_any =snake
0.16 =numb_any =snake_bad
0.16 =numb_any =swelling_lips
0.16 =numb_any =toes_cold
0.16 =one_side_belly =upper_belly_pain
0.16 =overdose_taken =suicidal
0.16 =pain_any =urinary_stuck_long
0.16 =pale_clammy =sudden
0.16 =phlegm =spits_clots
0.16 =possible_fracture =severe_pain
0.16 =pregnant =severe_pain
0.16 =radiates =weak_one_side
0.16 =rectal_bleeding
0.16 =retractions =wheeze_word
0.16 =rigors =wound
0.16 =severe_headache =tick
0.16 =severe_weakness =stiff_neck
0.16 =severe_weakness =sudden_balance
0.16 =short_breath =swelling_throat
0.16 =short_breath =thirsty
0.16 =sleepless_days =three_days
0.16 =snake =weak_any
0.16 =snake_bad =weak_any
0.16 =spits_clots =throat_sore
0.16 =spits_clots =tonsils_out
0.16 =squeezing_word =swelling
0.16 =swallowed_battery =swallowed_thing
0.16 =swelling =vaginal_bleeding
0.16 =swelling =wakes
0.16 =swelling_throat =wheeze_word
0.16 =throat_tight =wheeze_word
0.16 =toes_cold =weak_any
0.16 =unresponsive =weak_one_side
0.16 ^ _ around
0.16 ^ _ tongue
0.16 ^ _ viagra
0.16 ^ _ were
0.16 ^ chemo
0.16 ^ metal
0.16 ^ new
0.16 ^ sharp
0.16 ^ shoulder
0.16 a _ branch
0.16 a _ section
0.16 a c
0.16 a pad
0.16 ago _ pain
0.16 and _ about
0.16 and _ bleed
0.16 and _ lung
0.16 and _ nonstop
0.16 and _ one
0.16 and _ stool
0.16 and limp
0.16 antifreeze by
0.16 are _ my
0.16 bathroom floor
0.16 battery up
0.16 bit _ ankle
0.16 bleed _ stop
0.16 bleed wont
0.16 branch _ on
0.16 branch fell
0.16 breathe well
0.16 burn pee
0.16 c
0.16 came _ like
0.16 can _ fat
0.16 cant _ anyth
0.16 cant straighten
0.16 car my
0.16 carbon _ poison
0.16 chemo and
0.16 chemo last
0.16 chest _ pound
0.16 chest _ when
0.16 clas _ my
0.16 clear her
0.16 cold _ clammy
0.16 com off
0.16 cough _ cant
0.16 cut myself
0.16 dad fell
0.16 daughter drank
0.16 drink _ is
0.16 drunk _ he
0.16 drunk but
0.16 ear _ a
0.16 explode
0.16 eye _ red
0.16 eye for
0.16 eyelid _ and
0.16 face _ on
0.16 fast
0.16 fast _ his
0.16 feel _ faint
0.16 foot _ turn
0.16 for like
0.16 gasp and
0.16 get _ to
0.16 grandson stuck
0.16 had _ c
0.16 has
0.16 has _ wheez
0.16 hav _ of
0.16 hav thought
0.16 head _ a
0.16 headache _ a
0.16 hemophilia
0.16 heroin and
0.16 hes act
0.16 hot red
0.16 hour _ i
0.16 huge and
0.16 hurt cant
0.16 i _ push
0.16 i _ straighten
0.16 im _ like
0.16 im pale
0.16 im pregnant
0.16 in _ outlet
0.16 in the
0.16 is _ confus
0.16 is _ hard
0.16 is _ lot
0.16 is _ red
0.16 is _ tight
0.16 is cover
0.16 is see
0.16 isnt -help
0.16 it dangerou
0.16 knock out
0.16 last _ day
0.16 leg _ and
0.16 like bruis
0.16 like faint
0.16 look _ bruis
0.16 me _ is
0.16 meter
0.16 mom _ confus
0.16 monoxide poison
0.16 move _ neck
0.16 my breath
0.16 my face
0.16 my father
0.16 myself _ a
0.16 nail _ through
0.16 of _ shin
0.16 off and
0.16 ok but
0.16 old boy
0.16 on _ bathroom
0.16 on like
0.16 out right
0.16 pass _ and
0.16 pee _ my
0.16 postpartum and
0.16 pulse _ #11+
0.16 pulse is
0.16 rash _ look
0.16 rib
0.16 see fat
0.16 severe pain
0.16 she been
0.16 she cough
0.16 son _ been
0.16 son _ pain
0.16 straighten
0.16 sudden _ pain
0.16 super painful
0.16 swallow _ button
0.16 swell _ overnight
0.16 swell i
0.16 swollen _ painful
0.16 the _ blood
0.16 the _ hit
0.16 the _ i
0.16 the outlet
0.16 to _ bathroom
0.16 toe _ white
0.16 told _ to
0.16 took her
0.16 tree _ fell
0.16 tree branch
0.16 turn out
0.16 turn yellow
0.16 tv _ to
0.16 tv talk
0.16 type #
0.16 up overnight
0.16 vision _ a
0.16 voice _ gone
0.16 vomit _ last
0.16 wake her
0.16 water _ a
0.16 water for
0.16 week _ now
0.16 went weak
0.16 were in
0.16 wheez _ night
0.16 wheez all
0.16 when _ breath
0.16 wife had
0.16 wipe _ i
0.16 with _ headach
0.16 with vomit
0.16 woke _ and
0.16 wound _ red
0.15 #11+ wk
0.15 #99+ she
0.15 -diaper _ yesterday
0.15 <was _ <in
0.15 =a_lot
0.15 =a_lot =clot_risk
0.15 =a_lot =drug_named
0.15 =a_lot =jaw_arm_sweat
0.15 =a_lot =mouth_sores
0.15 =abuse_danger =pain_any
0.15 =again_fainted =near_faint
0.15 =alcohol =wakes
0.15 =allergen =mouth_sores
0.15 =allergen =new_medicine
0.15 =allergen =swallow_trouble
0.15 =allergen =wont_swallow
0.15 =at_rest =cough
0.15 =back_pain =belly_hit
0.15 =back_pain =chest_lasting
0.15 =back_pain =fall_any
0.15 =back_pain =hit_hard
0.15 =battery_word =eye_area
0.15 =belly_hard =bladder_bowel_loss
0.15 =belly_hard =car_crash
0.15 =belly_hard =fall_any
0.15 =belly_hard =fight_blow
0.15 =belly_hard =hit_hard
0.15 =belly_hard =urinary_stuck
0.15 =belly_hit =confused
0.15 =belly_hit =cut_by_accident
0.15 =belly_hit =eye_area
0.15 =belly_hit =flank_pain
0.15 =belly_word =dizzy
0.15 =belly_word =swelling
0.15 =birth_now =fall_any
0.15 =birth_now =head_injury
0.15 =birth_now =hit_hard
0.15 =bite_bad =blind_one_eye
0.15 =bite_bad =one_eye
0.15 =bleeding_heavy =nosebleed
0.15 =blind_one_eye
0.15 =blind_one_eye =eye_area
0.15 =blind_one_eye =eye_hit_bad
0.15 =blind_one_eye =one_eye
0.15 =blind_one_eye =vision_loss
0.15 =blood_thinner =burn_severity
0.15 =blood_thinner =swelling
0.15 =bluish =fainted
0.15 =bluish =tia_resolved
0.15 =bruising =head_danger
0.15 =burn_big =smoke
0.15 =burn_severity =cocaine
0.15 =burn_severity =eye_hit_bad
0.15 =burn_severity =heat_exposure
0.15 =burn_severity =near_faint
0.15 =burn_severity =now_at_rest
0.15 =burn_severity =soaking_pad
0.15 =calf =pleuritic
0.15 =calf =skin_black
0.15 =calf =squeezing_word
0.15 =cannot_breathe =leg_feet_swollen
0.15 =cannot_breathe =pink_foam
0.15 =cannot_breathe =young_baby
0.15 =cannot_move_side =hurts_move
0.15 =cannot_move_side =severe_weakness
0.15 =car_crash =trunk_pain
0.15 =chest_any =jaw_arm_sweat
0.15 =chest_any =near_faint
0.15 =chest_any =now_at_rest
0.15 =chest_any =sudden
0.15 =chest_lasting =limp_leg
0.15 =chest_lasting =rectal_blood
0.15 =chest_lasting =very_fast_pulse
0.15 =chest_pain =sudden
0.15 =chest_pressure =feels_sleepy
0.15 =chest_pressure =now_at_rest
0.15 =chest_tearing =hours_pain
0.15 =choking =hurts_move
0.15 =choking =short_breath
0.15 =cholinergic =fever
0.15 =clot_risk =hurts_breathing
0.15 =clot_risk =sudden
0.15 =cocaine =confused
0.15 =cocaine =fever
0.15 =cold_limb =deep_burn
0.15 =cold_limb =pale_clammy
0.15 =confused =flu_bad
0.15 =confused =jaundice
0.15 =copd =short_breath
0.15 =cramps =eye_hit_bad
0.15 =dark_urine =squeezing_word
0.15 =days_many =drowsy
0.15 =days_many =scratched
0.15 =days_many =squeezing_word
0.15 =discharge =leaking
0.15 =dizzy =hours_pain
0.15 =dizzy =sudden_balance
0.15 =droopy_lid
0.15 =droopy_lid =eye_area
0.15 =droopy_lid =face_droop
0.15 =drowsy =speech
0.15 =drug_named =hives
0.15 =drug_named =throat_tight
0.15 =drugs_taken =fever
0.15 =during_exercise =headache
0.15 =dystonia =nail_word
0.15 =dystonia =wound
0.15 =ear_wax =fast_breathing
0.15 =ear_wax =squeezing_word
0.15 =elderly =poison_swallowed
0.15 =eye_area =face_droop
0.15 =eye_area =one_eye
0.15 =eye_hit_bad =jaundice
0.15 =eye_hit_bad =shaking
0.15 =eye_hit_bad =tendon_seen
0.15 =eye_hit_bad =thirsty
0.15 =eye_hit_bad =wont_feed
0.15 =fall_any =flank_pain
0.15 =fall_any =short_breath
0.15 =fever =hours_pain
0.15 =fight_blow =limb_bleeds
0.15 =fight_blow =severe_headache
0.15 =fight_blow =severe_pain
0.15 =flank_pain =hit_hard
0.15 =getting_worse =rigors
0.15 =head_danger =swelling_face
0.15 =head_danger =weak_any
0.15 =head_injury =speech
0.15 =headache =high_fever
0.15 =headache =recent_travel
0.15 =headache =rigors
0.15 =headache =tia_resolved
0.15 =heart_condition =swelling
0.15 =hernia_stuck =high_fever
0.15 =high_fever =hours_pain
0.15 =hit_hard =short_breath
0.15 =hives =mouth_sores
0.15 =hives =swelling_lips
0.15 =hours_pain
0.15 =hours_pain =injection_joint
0.15 =hours_pain =tearing
0.15 =hours_pain =very_fast_pulse
0.15 =hours_pain =weak_any
0.15 =hurts_move =limp_leg
0.15 =jaundice =squeezing_word
0.15 =like_thunder
0.15 =limb_bleeds =long_bleed
0.15 =limb_injury =seizure
0.15 =limb_injury =severe_pain
0.15 =limb_injury =tendon_seen
0.15 =long_bleed =trunk_pain
0.15 =mania_psychosis =new_baby
0.15 =many_days =recent_surgery
0.15 =many_days =swelling
0.15 =mouth_sores =pain_any
0.15 =moved_right =stomach_burn
0.15 =near_faint =one_side_belly
0.15 =one_eye
0.15 =one_side_throat =pain_any
0.15 =one_side_throat =throat_sore
0.15 =pain_any =skin_black
0.15 =pale_clammy =vomiting
0.15 =preterm_weeks =swelling
0.15 =saddle_numb =urinary_stuck
0.15 =scratched =tendon_seen
0.15 =severe_weakness =trunk_pain
0.15 =speech =unresponsive
0.15 =speech =weak_any
0.15 =sting =swelling_throat
0.15 =stomach_burn =upper_belly_pain
0.15 =swallow_trouble =swelling
0.15 =swelling =wont_swallow
0.15 =tendon_seen =wound
0.15 =wakes =weak_one_side
0.15 ^ _ daughter
0.15 ^ _ grandson
0.15 ^ _ stop
0.15 ^ _ would
0.15 ^ did
0.15 ^ fell
0.15 ^ high
0.15 ^ preg
0.15 a _ note
0.15 a _ second
0.15 a _ she
0.15 a burn
0.15 a machine
0.15 after _ colonoscopy
0.15 all i
0.15 and _ after
0.15 and _ crush
0.15 and puk
0.15 and warm
0.15 anymore _ i
0.15 anymore and
0.15 are _ since
0.15 arm _ i
0.15 arm say
0.15 ate shrimp
0.15 back _ hurt
0.15 bad pain
0.15 balloon
0.15 banana
0.15 bed since
0.15 been cough
0.15 between _ leg
0.15 bleed so
0.15 board and
0.15 breathe and
0.15 breathe right
0.15 cant cough
0.15 cant speak
0.15 cant think
0.15 caught _ a
0.15 chest _ say
0.15 chest burn
0.15 chill headache
0.15 clean the
0.15 com _ and
0.15 com _ his
0.15 com from
0.15 cough _ red
0.15 croup
0.15 crush headache
0.15 cutt
0.15 cutt myself
0.15 dad _ its
0.15 day _ of
0.15 drug
0.15 eye
0.15 eye _ bulg
0.15 eye and
0.15 failure and
0.15 faint _ hit
0.15 few second
0.15 flat
0.15 from _ nose
0.15 fruity
0.15 fruity breath
0.15 gave out
0.15 get _ down
0.15 got kick
0.15 got stuck
0.15 grandson _ left
0.15 grandson was
0.15 grape _ cant
0.15 gummi hes
0.15 guy
0.15 had surgery
0.15 has _ a
0.15 have pain
0.15 he _ grey
0.15 he _ hold
0.15 head at
0.15 hear voic
0.15 heart _ i
0.15 heart monitor
0.15 her life
0.15 her sugar
0.15 hes #11+
0.15 his _ are
0.15 his _ i
0.15 home _ hour
0.15 hour
0.15 hurt _ and
0.15 hurt my
0.15 husband _ cant
0.15 husband sudden
0.15 i felt
0.15 i havent
0.15 i woke
0.15 im _ cant
0.15 in _ fight
0.15 in _ machine
0.15 is
0.15 is #99+
0.15 is _ her
0.15 is _ today
0.15 is _ wont
0.15 is so
0.15 is weak
0.15 it fever
0.15 its crush
0.15 ive got
0.15 jaw _ and
0.15 jaw _ i
0.15 kill _ and
0.15 knife and
0.15 left _ the
0.15 leg _ out
0.15 leg gave
0.15 life came
0.15 like an
0.15 line
0.15 machine _ its
0.15 machine and
0.15 me _ the
0.15 monitor
0.15 my miscarriage
0.15 my wife
0.15 nose _ been
0.15 nose _ stop
0.15 nose has
0.15 nose wont
0.15 now _ chest
0.15 now _ eye
0.15 now _ throw
0.15 of _ face
0.15 old _ been
0.15 old and
0.15 on _ fever
0.15 on _ sink
0.15 on that
0.15 open up
0.15 pneumonia and
0.15 preg #11+
0.15 preg _ wk
0.15 put _ button
0.15 rainbow
0.15 repeat
0.15 rib _ in
0.15 rib suck
0.15 right _ i
0.15 say _ and
0.15 sharp _ when
0.15 she keep
0.15 shiver _ and
0.15 shoulder pain
0.15 since _ lift
0.15 skin
0.15 sleep and
0.15 so hard
0.15 so much
0.15 so stiff
0.15 soak _ a
0.15 someth in
0.15 son _ -slept
0.15 son _ a
0.15 stomach _ a
0.15 stone _ is
0.15 stop and
0.15 sudden _ #11+
0.15 sudden _ of
0.15 swollen _ #11+
0.15 testicle pain
0.15 that side
0.15 the _ pain
0.15 the bleed
0.15 thermometer
0.15 thi _ headache
0.15 thi _ with
0.15 thi crush
0.15 throw _ after
0.15 to _ now
0.15 tongue swell
0.15 too _ pill
0.15 tore
0.15 up _ so
0.15 very painful
0.15 walk straight
0.15 went _ an
0.15 what the
0.15 whole _ is
0.15 wife
0.15 wild
0.15 wild mushroom
0.15 with copd
0.15 wk
0.15 wont close
0.15 wont come
0.15 yellow _ i
0.14 # hour
0.14 #99+ _ and
0.14 -i
0.14 -wait
0.14 -when -i
0.14 <two
0.14 <two _ <ago
0.14 =a_lot =belly_hard
0.14 =a_lot =chest_pressure
0.14 =a_lot =eye_area
0.14 =a_lot =postpartum
0.14 =a_lot =seizure
0.14 =allergen =vomiting_constantly
0.14 =animal_bite =co_words
0.14 =at_rest =coughs_blood
0.14 =at_rest =hurts_move
0.14 =at_rest =pink_foam
0.14 =baby =harm_others
0.14 =baby =new_baby
0.14 =baby =postpartum
0.14 =back_pain =severe_pain
0.14 =belly_hard =eye_hit_bad
0.14 =belly_hit =belly_pain
0.14 =belly_pain =hit_hard
0.14 =belly_surgery_recent =days_many
0.14 =belly_word =sudden_balance
0.14 =bite_bad =car_crash
0.14 =bite_bad =chest_tearing
0.14 =bite_bad =face_injury
0.14 =bite_bad =hives
0.14 =bite_bad =itching
0.14 =bite_bad =long_bleed
0.14 =bite_bad =neck_pain
0.14 =bleeding_any =dizzy
0.14 =bleeding_any =severe_pain
0.14 =bleeding_heavy =cough
0.14 =bleeding_heavy =coughs_blood
0.14 =blister_any =blister_word
0.14 =blister_any =new_medicine
0.14 =blister_word
0.14 =blister_word =burn_severity
0.14 =blister_word =new_medicine
0.14 =blow_ribs =hurts_breathing
0.14 =blurry_vision =clot_risk
0.14 =born_part =pregnant
0.14 =burn_severity =cant_straighten
0.14 =burn_severity =clot_risk
0.14 =burn_severity =flank_pain
0.14 =burn_severity =left_ribs
0.14 =burn_severity =lips_blue
0.14 =burn_severity =low_temp
0.14 =burn_severity =sickle_cell
0.14 =calf =hip_fracture
0.14 =calf =no_injury
0.14 =calf =postpartum
0.14 =calf =sudden
0.14 =cannot_breathe =coughs_blood
0.14 =cannot_breathe =pleuritic
0.14 =car_crash =neck_pain
0.14 =car_crash =spine_injury
0.14 =chest_any =pregnant
0.14 =chest_any =severe_pain
0.14 =chest_any =sickle_cell
0.14 =chest_lasting =hit_hard
0.14 =chest_lasting =injection_joint
0.14 =chest_lasting =saddle_numb
0.14 =chest_lasting =stool_blood
0.14 =chest_pain =severe_pain
0.14 =chest_pain =sickle_cell
0.14 =child_got_pills =elderly
0.14 =child_got_pills =suicidal
0.14 =clot_risk =leaking
0.14 =cold_exposure =cold_limb
0.14 =cold_limb =deep_cut
0.14 =cold_limb =hip_hurts
0.14 =cold_limb =neck_pain
0.14 =cold_limb =scratched
0.14 =cough =hoarse
0.14 =cough =speech
0.14 =cough =trunk_pain
0.14 =coughs_blood =pleuritic
0.14 =cut_by_accident =hoarse
0.14 =cut_by_accident =smoke
0.14 =days_many =nodes
0.14 =discharge =recent_surgery
0.14 =dizzy =squeezing_word
0.14 =drooling =jaw_locked
0.14 =drowsy =no_urine
0.14 =drug_named =new_medicine
0.14 =elderly =hit_hard
0.14 =elderly =weak_one_side
0.14 =eye_area =eyelids_swollen
0.14 =eye_area =foggy_only
0.14 =eye_area =hurts_move
0.14 =eye_area =liver_drug
0.14 =eye_bulge =hurts_move
0.14 =eye_hit_bad =eye_red
0.14 =eye_hit_bad =eyelids_swollen
0.14 =eye_hit_bad =neck_pain
0.14 =eye_hit_bad =rigors
0.14 =eye_pain =hurts_move
0.14 =eyelids_swollen =fever
0.14 =fainted =heat_exposure
0.14 =fell =head_danger
0.14 =fever =gallbladder
0.14 =fever =new_medicine
0.14 =fight_blow =pain_any
0.14 =hallucinating =rigors_hard
0.14 =hallucinating =shaking
0.14 =halos =pain_any
0.14 =hanging_attempt =suicidal
0.14 =harm_others =hours_pain
0.14 =harm_others =new_baby
0.14 =head_danger =light_hurts
0.14 =head_danger =no_injury
0.14 =head_danger =rigors_hard
0.14 =head_danger =uti
0.14 =headache =no_injury
0.14 =heart_condition =heart_murmur_fever
0.14 =heart_condition =irregular_heart
0.14 =heart_condition =very_fast_pulse
0.14 =hernia =sudden
0.14 =hernia_stuck =hurts_move
0.14 =hernia_stuck =limb_injury
0.14 =hernia_stuck =muscle_cramps
0.14 =hernia_stuck =swelling_lips
0.14 =hernia_word =sudden
0.14 =high_fever =long_bleed
0.14 =hip_hurts =radiates
0.14 =hip_hurts =severe_weakness
0.14 =hip_hurts =sudden
0.14 =hit_hard =hurts_breathing
0.14 =hit_hard =neck_pain
0.14 =hit_hard =pleuritic
0.14 =hit_hard =spine_injury
0.14 =hives =many_stings
0.14 =hives_all =many_stings
0.14 =hives_all =sting
0.14 =hoarse =hours_pain
0.14 =hoarse =swallow_trouble
0.14 =hours_pain =one_side_belly
0.14 =hours_pain =vomiting
0.14 =hurts_move =squeezing_word
0.14 =hurts_move =sudden_balance
0.14 =jaundice =liver_drug
0.14 =jaw_arm_sweat =trunk_pain
0.14 =leaking =recent_surgery
0.14 =leaking =wound_infected
0.14 =leg_swelling_one =pleuritic
0.14 =leg_swelling_one =postpartum
0.14 =line_infected
0.14 =long_bleed =postpartum
0.14 =long_bleed =wound
0.14 =long_bleed =young_baby
0.14 =many_stings =rash
0.14 =nausea =pain_any
0.14 =nausea =upper_belly_pain
0.14 =near_faint =radiates
0.14 =near_faint =sudden
0.14 =neck_pain
0.14 =neck_pain =pain_any
0.14 =neck_pain =radiates
0.14 =new_medicine =pain_any
0.14 =no_injury =severe_headache
0.14 =no_injury =worst_ever
0.14 =not_drinking =speech
0.14 =numb_any =wound
0.14 =one_side_belly =sudden
0.14 =pale_clammy =tearing
0.14 =phlegm =scratched
0.14 =pleuritic =swelling
0.14 =pneumonia_known
0.14 =postpartum =scratched
0.14 =radiates =tearing_trunk
0.14 =rash =swelling_face
0.14 =rigors_hard =seizure
0.14 =seizure =shaking
0.14 =shaking =speech
0.14 =short_breath =squeezing_word
0.14 =sickle_cell =trunk_pain
0.14 =squeezing_word =trunk_pain
0.14 =sudden =trunk_pain
0.14 =sudden_balance =weak_any
0.14 =swelling_now =tongue_swollen
0.14 ^ _ cut
0.14 ^ _ move
0.14 ^ _ tore
0.14 ^ _ warfarin
0.14 ^ stung
0.14 a _ every
0.14 a _ pod
0.14 a chainsaw
0.14 a laundry
0.14 a miscarriage
0.14 act confus
0.14 all _ last
0.14 an
0.14 and _ -wak
0.14 and _ chill
0.14 and _ control
0.14 and _ couldnt
0.14 and _ drool
0.14 and _ hip
0.14 and _ leak
0.14 and _ poop
0.14 and _ went
0.14 and fell
0.14 and hand
0.14 and vision
0.14 are _ after
0.14 at _ party
0.14 ate
0.14 bad after
0.14 bad see
0.14 battery _ her
0.14 bed and
0.14 belly pain
0.14 between my
0.14 bleed _ she
0.14 bleed for
0.14 blister
0.14 blood clot
0.14 blood in
0.14 bottle _ tylenol
0.14 breathe _ his
0.14 bucket
0.14 burn and
0.14 by lightn
0.14 cant _ even
0.14 cant _ lying
0.14 chest _ to
0.14 confus _ a
0.14 control _ bladder
0.14 control my
0.14 cough pink
0.14 crash _ my
0.14 crash and
0.14 cut _ hand
0.14 day _ keep
0.14 day cant
0.14 diarrhea #11+
0.14 dizzy like
0.14 doesnt _ my
0.14 door
0.14 doubl over
0.14 double and
0.14 ecstasy
0.14 ecstasy and
0.14 eye _ yesterday
0.14 eyebrow
0.14 face _ hand
0.14 fat and
0.14 finger tingle
0.14 five _ and
0.14 flew in
0.14 from her
0.14 gave
0.14 got my
0.14 hang myself
0.14 hard _ my
0.14 hav _ miscarriage
0.14 head _ pound
0.14 her _ week
0.14 hernia is
0.14 hes _ weird
0.14 hes throw
0.14 his diaper
0.14 his knee
0.14 his neck
0.14 his shoulder
0.14 hot _ the
0.14 hour _ my
0.14 hurt _ move
0.14 hurt _ the
0.14 husband _ came
0.14 i didnt
0.14 i feel
0.14 i know
0.14 in _ day
0.14 in _ much
0.14 in _ of
0.14 in both
0.14 is _ an
0.14 is _ hes
0.14 is bare
0.14 is lock
0.14 is off
0.14 is twist
0.14 its deep
0.14 its just
0.14 ive _ bleed
0.14 ive _ vomit
0.14 just broke
0.14 kitchen fire
0.14 leak pus
0.14 left _ since
0.14 leg _ a
0.14 leg _ up
0.14 les than
0.14 like its
0.14 like someone
0.14 lip tingl
0.14 lock up
0.14 look blue
0.14 much _ from
0.14 my _ even
0.14 my _ one
0.14 my _ rib
0.14 my _ testicle
0.14 my breastbone
0.14 my chill
0.14 my name
0.14 my wound
0.14 myself _ pain
0.14 myself _ the
0.14 myself back
0.14 name
0.14 new antibiotic
0.14 newborn has
0.14 no -wait
0.14 now _ real
0.14 of _ antidepressant
0.14 of _ nose
0.14 of us
0.14 on _ bump
0.14 on arm
0.14 only
0.14 open _ eye
0.14 pad every
0.14 pale _ sweaty
0.14 pregnant
0.14 rash _ over
0.14 rash all
0.14 read
0.14 ripp pain
0.14 said my
0.14 say _ baby
0.14 say _ fine
0.14 say _ is
0.14 say her
0.14 shak _ bad
0.14 shak _ over
0.14 shak all
0.14 she got
0.14 she just
0.14 she wheez
0.14 shorter
0.14 sinu
0.14 sitt _ my
0.14 skin _ eye
0.14 skin and
0.14 smoke from
0.14 son was
0.14 spot
0.14 spot _ her
0.14 stand _ her
0.14 start #11+
0.14 start by
0.14 stuck and
0.14 stuck cant
0.14 sweat bucket
0.14 swollen like
0.14 the cut
0.14 then my
0.14 ther thi
0.14 thi _ now
0.14 three _ my
0.14 tight and
0.14 to _ chest
0.14 to _ groin
0.14 tongue _ swell
0.14 took ecstasy
0.14 tore my
0.14 vision in
0.14 warfarin bump
0.14 water _ broke
0.14 weak _ my
0.14 weak i
0.14 wet _ back
0.14 wife _ cough
0.14 with some
0.14 without _ and
0.14 wont eat
0.13 #99+ _ shak
0.13 -feel
0.13 =a_lot =blurry_vision
0.13 =a_lot =jaw_locked
0.13 =again_fainted =heart_condition
0.13 =again_fainted =valve_or_device
0.13 =allergen =calf
0.13 =allergen =elderly
0.13 =aura_usual =phlegm
0.13 =back_pain =fall_height
0.13 =back_pain =near_faint
0.13 =battery_word =burn_severity
0.13 =belly_hard =head_danger
0.13 =belly_pain =eye_area
0.13 =belly_pain =eye_hit_bad
0.13 =belly_pain =poison_swallowed
0.13 =belly_pain =right_side
0.13 =belly_word =car_crash
0.13 =belly_word =no_injury
0.13 =belly_word =poison_swallowed
0.13 =belly_word =racing_heart
0.13 =belly_word =right_side
0.13 =belly_word =vomiting_blood
0.13 =bite_bad =weak_any
0.13 =bleeding_any =fall_hard
0.13 =bleeding_any =hernia_stuck
0.13 =bleeding_any =injection_joint
0.13 =bleeding_any =recent_surgery
0.13 =bleeding_heavy =rectal_blood
0.13 =blood_streak =swelling
0.13 =blood_streak =tick
0.13 =blow_chest =fainted
0.13 =blow_chest =tia_resolved
0.13 =blurry_vision =bp_high
0.13 =blurry_vision =bp_very_high
0.13 =burn_severity =deformed
0.13 =burn_severity =drugs_taken
0.13 =burn_severity =fall_any
0.13 =burn_severity =many_days
0.13 =burn_severity =one_side_belly
0.13 =burn_severity =refuses
0.13 =calf =chest_lasting
0.13 =calf =hurts_breathing
0.13 =calf =purple_word
0.13 =cannot_breathe =hurts_move
0.13 =cannot_breathe =kid_breathing
0.13 =cannot_move_limb =numb_any
0.13 =cant_lie_flat =hours_pain
0.13 =cant_stand =chest_lasting
0.13 =cant_stand =drugs_taken
0.13 =cant_straighten =head_danger
0.13 =cant_straighten =vomiting
0.13 =carbon_monoxide =chest_lasting
0.13 =chest_any =fall_any
0.13 =chest_any =tia_resolved
0.13 =chest_lasting =gallbladder
0.13 =chest_lasting =hip_hurts
0.13 =chest_lasting =leg_swelling_one
0.13 =chest_lasting =stumbles
0.13 =chest_lasting =thirsty
0.13 =chest_pain =chest_pressure
0.13 =chest_pain =fall_any
0.13 =chest_pressure =long_bleed
0.13 =chest_pressure =trunk_pain
0.13 =child_got_pills =confused
0.13 =choking =co_words
0.13 =clot_risk =racing_heart
0.13 =co_words =hernia_stuck
0.13 =cold_exposure =hours_pain
0.13 =cold_limb =hours_pain
0.13 =cold_limb =leg_swelling_one
0.13 =cold_limb =self_harm_now
0.13 =confused =during_exercise
0.13 =confused =long_bleed
0.13 =confused =squeezing_word
0.13 =confused =suicidal
0.13 =coughs_blood =hurts_breathing
0.13 =cut_by_accident =soaking_pad
0.13 =dark_urine =flank_pain
0.13 =diabetes =ear_wax
0.13 =dialysis =feels_sleepy
0.13 =dizzy =racing_heart
0.13 =dizzy =severe_weakness
0.13 =droopy_lid =weak_one_side
0.13 =drowsy =fell_baby
0.13 =drugs_taken =limp_leg
0.13 =drugs_taken =limp_refuses
0.13 =drugs_taken =severe_weakness
0.13 =during_exercise =hours_pain
0.13 =ear_wax =fainted
0.13 =ear_wax =head_danger
0.13 =ear_wax =short_breath
0.13 =eye_area =light_hurts
0.13 =eye_area =wheeze_word
0.13 =eye_hit =hernia_stuck
0.13 =eye_hit_bad =recent_infection
0.13 =eye_hit_bad =refuses
0.13 =eye_pain =squeezing_word
0.13 =face_droop =right_side
0.13 =fainted =heart_condition
0.13 =fainted =valve_or_device
0.13 =fall_any =limp_leg
0.13 =fall_any =pregnant
0.13 =fall_any =weak_one_side
0.13 =fall_hard =fell
0.13 =fall_hard =flank_pain
0.13 =fall_hard =pregnant
0.13 =fall_height =flank_pain
0.13 =fall_height =hip_hurts
0.13 =feels_sleepy =headache
0.13 =feels_sleepy =irregular_heart
0.13 =feels_sleepy =kidney_disease
0.13 =feels_sleepy =weak_any
0.13 =fell =thrown_off
0.13 =fell_baby =head_danger
0.13 =fell_baby =pregnant
0.13 =fight_blow =hours_pain
0.13 =fight_blow =trunk_pain
0.13 =foggy_only =long_bleed
0.13 =foggy_only =suicidal
0.13 =green_vomit =swelling
0.13 =head_danger =plant_eaten
0.13 =head_danger =poison_swallowed
0.13 =head_danger =sleepless_days
0.13 =head_danger =unresponsive
0.13 =head_injury =vomiting_constantly
0.13 =headache =hit_hard
0.13 =headache =squeezing_word
0.13 =hernia_stuck =numb_any
0.13 =high_fever =wound_infected
0.13 =hip_fracture =speech
0.13 =hip_hurts =limb_injury
0.13 =hip_hurts =pregnant
0.13 =hours_pain =sudden_balance
0.13 =hours_pain =withdrawal
0.13 =itching =throat_tight
0.13 =jaw_locked =swallow_trouble
0.13 =jaw_locked =throat_tight
0.13 =jaw_locked =wont_swallow
0.13 =left_ribs =weak_any
0.13 =leg_swelling_one =purple_word
0.13 =leg_swelling_one =squeezing_word
0.13 =light_hurts =sudden
0.13 =limb_bleeds =soaking_pad
0.13 =limb_injury =rigors
0.13 =limp_refuses =vomiting
0.13 =long_bleed =no_urine
0.13 =mottled
0.13 =mottled =rash
0.13 =near_faint =squeezing_word
0.13 =new_medicine
0.13 =newborn =wakes
0.13 =no_injury =trunk_pain
0.13 =one_side_belly =vaginal_bleeding
0.13 =pale_clammy =sugar_very_low
0.13 =plant_eaten =vomiting
0.13 =poison_swallowed =vomiting
0.13 =preterm_weeks =trunk_pain
0.13 =racing_heart =severe_weakness
0.13 =radiates_groin =sudden
0.13 =recent_surgery
0.13 =rigors =scratched
0.13 =rigors =severe_weakness
0.13 =rigors =vomiting
0.13 =rigors =weak_any
0.13 =rigors_hard =severe_weakness
0.13 =rigors_hard =weak_any
0.13 =severe_pain =severe_weakness
0.13 =severe_weakness =squeezing_word
0.13 =shaking =swelling
0.13 =sleepless_days =vomiting
0.13 =sleepless_days =vomiting_constantly
0.13 =speech =swelling_throat
0.13 =three_days =vomiting_constantly
0.13 =uti =vomiting
0.13 =wakes =young_baby
0.13 ^ _ belly
0.13 ^ _ bite
0.13 ^ _ vision
0.13 ^ grandson
0.13 ^ so
0.13 ^ testicle
0.13 a _ spot
0.13 a _ stick
0.13 a _ swollen
0.13 a _ year
0.13 a bone
0.13 about _ hour
0.13 act weird
0.13 afib
0.13 and _ limp
0.13 and fast
0.13 and tonight
0.13 and was
0.13 and went
0.13 arm _ heavy
0.13 at _ so
0.13 back start
0.13 because _ dont
0.13 bee like
0.13 been going
0.13 between his
0.13 bf _ me
0.13 block
0.13 blood _ spurt
0.13 blotchy
0.13 bone _ out
0.13 bone stick
0.13 bottle _ pill
0.13 bug on
0.13 by _ thought
0.13 by bee
0.13 c _ scar
0.13 can bare
0.13 cant _ light
0.13 cant _ think
0.13 cheek
0.13 child drank
0.13 choke
0.13 cloudy
0.13 coke
0.13 cover _ hive
0.13 cup _ bright
0.13 drive
0.13 dropp the
0.13 eat _ drink
0.13 everywhere and
0.13 eyelid _ mouth
0.13 faint _ she
0.13 fast _ i
0.13 fell _ cant
0.13 fever headache
0.13 fever with
0.13 fire _ my
0.13 fish
0.13 fit on
0.13 football practice
0.13 friend _ too
0.13 friend text
0.13 gain #
0.13 garbl
0.13 get up
0.13 going _ my
0.13 goodbye and
0.13 got _ out
0.13 got _ the
0.13 grandma ate
0.13 groin and
0.13 halo
0.13 hand on
0.13 hard _ and
0.13 has _ vomit
0.13 have
0.13 have terrible
0.13 he look
0.13 her heart
0.13 her right
0.13 her skin
0.13 hes _ from
0.13 hes super
0.13 hes sweat
0.13 his _ suck
0.13 hive
0.13 hurt _ crazy
0.13 husband been
0.13 i _ bare
0.13 i _ clean
0.13 i _ terrible
0.13 i _ wake
0.13 in _ ear
0.13 is _ fever
0.13 is garbl
0.13 is spurt
0.13 ive _ had
0.13 jaw _ stiff
0.13 just _ out
0.13 keep _ her
0.13 kid are
0.13 kid got
0.13 last night
0.13 left eyelid
0.13 leg _ been
0.13 leg _ cold
0.13 leg _ turn
0.13 leg swollen
0.13 lie
0.13 light hurt
0.13 like #
0.13 lopsid
0.13 lot _ it
0.13 lump
0.13 metal flew
0.13 mouth all
0.13 my _ down
0.13 my _ right
0.13 my shirt
0.13 newborn _ wake
0.13 nowhere and
0.13 ocean
0.13 of _ dog
0.13 of metal
0.13 ok _ i
0.13 on _ a
0.13 on _ scalp
0.13 open it
0.13 pee myself
0.13 piece _ hot
0.13 positive
0.13 red
0.13 right belly
0.13 section scar
0.13 severe _ in
0.13 she limp
0.13 she stand
0.13 shrimp _ now
0.13 site
0.13 sitt on
0.13 skin _ blotchy
0.13 smoke and
0.13 so _ from
0.13 speech _ garbl
0.13 spill
0.13 stop think
0.13 stopp _ two
0.13 stung _ bee
0.13 swollen _ hard
0.13 swollen _ hot
0.13 swollen _ hurt
0.13 swollen _ sore
0.13 talk about
0.13 the _ im
0.13 the _ look
0.13 the _ my
0.13 the _ towel
0.13 the ocean
0.13 the window
0.13 ther _ bone
0.13 thi weekend
0.13 third towel
0.13 thought _ was
0.13 thought it
0.13 throat
0.13 tingl
0.13 to wake
0.13 vomit _ is
0.13 was lift
0.13 we cant
0.13 weight
0.13 what _ it
0.13 wife _ been
0.13 window and
0.13 with asthma
0.13 yesterday today
0.12 # _ along
0.12 #99+ _ hes
0.12 -any -sense
0.12 -mak -any
0.12 -mak _ -sense
0.12 -pass
0.12 -pass -gas
0.12 <#11+
0.12 <she
0.12 =a_lot =cold_limb
0.12 =a_lot =diabetes
0.12 =a_lot =high_fever
0.12 =a_lot =stool_blood
0.12 =a_lot =swallow_trouble
0.12 =a_lot =throat_sore
0.12 =a_lot =wont_swallow
0.12 =abuse_danger =bleeding_any
0.12 =abuse_danger =hernia_stuck
0.12 =abuse_danger =hoarse
0.12 =alcohol =heat_exposure
0.12 =appendix_burst =belly_word
0.12 =appendix_pain =belly_word
0.12 =appendix_said =belly_word
0.12 =baby =newborn
0.12 =back_pain =hip_hurts
0.12 =back_pain =weak_any
0.12 =belly_hard =squeezing_word
0.12 =belly_hit =bite_bad
0.12 =belly_hit =hurts_move
0.12 =belly_pain =preterm_weeks
0.12 =belly_pain =severe_weakness
0.12 =belly_word =days_many
0.12 =belly_word =fast_breathing
0.12 =belly_word =high_fever
0.12 =bite_bad =diabetes
0.12 =bite_bad =fall_hard
0.12 =bite_bad =foggy_only
0.12 =bite_bad =itchy_only
0.12 =bite_bad =purple_rash
0.12 =bite_bad =purple_word
0.12 =bladder_bowel_loss =confused
0.12 =bladder_bowel_loss =head_danger
0.12 =bleeding_any =flank_pain
0.12 =bleeding_any =self_harm_now
0.12 =bleeding_heavy =dialysis
0.12 =bleeding_heavy =fistula_bleeds
0.12 =bleeding_heavy =kidney_disease
0.12 =bleeds_a_lot =pregnant
0.12 =bluish =fast_breathing
0.12 =bluish =hernia_stuck
0.12 =bluish =opioid
0.12 =blurry_vision =confused
0.12 =blurry_vision =foggy_only
0.12 =bp_high =chest_lasting
0.12 =burn_severity =dizzy
0.12 =burn_severity =fall_hard
0.12 =burn_severity =hours_pain
0.12 =burn_severity =mouth_burning
0.12 =burn_severity =pain_beyond
0.12 =calf =days_many
0.12 =calf =snake
0.12 =calf =snake_bad
0.12 =calf =trunk_pain
0.12 =cannot_breathe =heart_condition
0.12 =cannot_breathe =wheeze_word
0.12 =cannot_move_limb =speech_garbled
0.12 =cant_stand =vomiting
0.12 =cant_stand =weak_any
0.12 =carbon_monoxide =vomiting
0.12 =chest_any =short_breath
0.12 =chest_lasting =chest_tearing
0.12 =chest_lasting =cough
0.12 =chest_lasting =dialysis
0.12 =chest_lasting =double_vision
0.12 =chest_lasting =kidney_disease
0.12 =chest_lasting =purple_word
0.12 =chest_lasting =shoulder_pain
0.12 =chest_lasting =tearing
0.12 =chest_lasting =tearing_trunk
0.12 =chest_lasting =weak_breathing
0.12 =chest_pain =hours_pain
0.12 =chest_pain =short_breath
0.12 =chest_pressure =jaw_arm_sweat
0.12 =child_got_pills =drugs_taken
0.12 =child_got_pills =vomiting_constantly
0.12 =cholinergic =jaw_locked
0.12 =cholinergic =one_side_throat
0.12 =cholinergic =wont_swallow
0.12 =clot_risk =rigors
0.12 =clot_risk =scratched
0.12 =clot_risk =spits_clots
0.12 =cold_exposure =limb_cold_pale
0.12 =cold_exposure =low_temp
0.12 =cold_exposure =pale_clammy
0.12 =cold_limb =low_temp
0.12 =cold_limb =possible_fracture
0.12 =confused =thrown_off
0.12 =cough =spits_clots
0.12 =days_many =mania_psychosis
0.12 =days_many =sleepless_days
0.12 =days_many =urinary_stuck
0.12 =dialysis =long_bleed
0.12 =drooling =one_side_throat
0.12 =drowsy =unresponsive
0.12 =ear_wax =racing_heart
0.12 =ear_wax =weak_any
0.12 =elderly =sudden_balance
0.12 =eye_hit_bad =gallbladder
0.12 =eye_hit_bad =joint_hot
0.12 =eye_hit_bad =mouth_burning
0.12 =eye_hit_bad =squeezing_word
0.12 =eye_hit_bad =stomach_burn
0.12 =eye_hit_bad =throat_tight
0.12 =eye_hit_bad =weak_one_side
0.12 =face_droop =head_danger
0.12 =face_odd =mouth_burning
0.12 =fainted =speech
0.12 =fever =radiates_groin
0.12 =fever =sickle_cell
0.12 =fistula_bleeds =long_bleed
0.12 =flank_pain =hours_pain
0.12 =gallbladder =squeezing_word
0.12 =gums_bleed =head_danger
0.12 =hallucinating =sudden
0.12 =head_danger =testicle
0.12 =head_danger =thrown_off
0.12 =head_danger =urinary_stuck
0.12 =head_danger =wont_go_away
0.12 =head_injury =unequal_pupils
0.12 =headache =wont_go_away
0.12 =heat_danger =weak_one_side
0.12 =heat_danger =wound_infected
0.12 =heat_exposure =weak_one_side
0.12 =hernia =long_bleed
0.12 =hernia_stuck =phlegm
0.12 =hernia_stuck =squeezing_word
0.12 =hernia_word =long_bleed
0.12 =hip_fracture =hip_hurts
0.12 =hip_fracture =pain_any
0.12 =hip_fracture =trunk_pain
0.12 =hours_pain =shoulder_pain
0.12 =hurts_breathing =leg_swelling_one
0.12 =hurts_breathing =swelling
0.12 =hurts_move =stomach_burn
0.12 =hurts_move =wakes
0.12 =injection_joint =rigors
0.12 =jaw_arm_sweat =squeezing_word
0.12 =jaw_locked =swelling
0.12 =jaw_locked =tooth_bad
0.12 =joint_hot =rigors
0.12 =kid_breathing =retractions
0.12 =kidney_disease =long_bleed
0.12 =limb_cold_pale =low_temp
0.12 =limb_injury
0.12 =limp_leg =pain_any
0.12 =limp_leg =weak_any
0.12 =limp_refuses =pain_any
0.12 =limp_refuses =weak_any
0.12 =lips_blue =opioid
0.12 =many_days =rigors
0.12 =mouth_burning
0.12 =mouth_burning =numb_any
0.12 =mouth_burning =weak_any
0.12 =nail_word =wound
0.12 =nausea =radiates
0.12 =near_faint =vaginal_bleeding
0.12 =new_baby =pain_any
0.12 =one_eye =pain_any
0.12 =pain_beyond =rash
0.12 =postpartum =wound
0.12 =purple_rash =stiff_neck
0.12 =purple_word =stiff_neck
0.12 =racing_heart =short_breath
0.12 =recent_surgery =rigors
0.12 =recent_travel =rigors_hard
0.12 =recent_travel =shaking
0.12 =refuses =vomiting
0.12 =right_side =weak_any
0.12 =rigors_hard =vomiting
0.12 =severe_weakness =wakes
0.12 =speech =squeezing_word
0.12 =squeezing_word =stomach_burn
0.12 =strep_like =swallow_trouble
0.12 =strep_like =wont_swallow
0.12 =swelling_face =swelling_lips
0.12 =swelling_lips =tooth
0.12 =tearing =trunk_pain
0.12 =tearing_trunk =trunk_pain
0.12 =testicle =vomiting
0.12 =tooth =tooth_bad
0.12 =vomiting_constantly =weak_any
0.12 ^ _ ankle
0.12 ^ _ came
0.12 ^ _ girl
0.12 ^ _ juice
0.12 ^ _ lab
0.12 ^ _ nephew
0.12 ^ _ off
0.12 ^ _ shak
0.12 ^ cramp
0.12 ^ heavy
0.12 a _ right
0.12 a horse
0.12 after _ birth
0.12 after giv
0.12 almost pass
0.12 and _ gum
0.12 and _ left
0.12 and _ shak
0.12 and _ stand
0.12 and _ stuck
0.12 and _ sweat
0.12 and faint
0.12 and has
0.12 and skin
0.12 ankle is
0.12 aspirin
0.12 at _ bar
0.12 at once
0.12 ate _ heart
0.12 ate my
0.12 baby
0.12 baby _ the
0.12 back #
0.12 back hurt
0.12 bad _ im
0.12 bad _ my
0.12 bad and
0.12 bang _ head
0.12 bang his
0.12 baseball and
0.12 bear
0.12 been _ chest
0.12 been _ the
0.12 been confus
0.12 both eye
0.12 breathe _ down
0.12 burn _ whole
0.12 burn his
0.12 by _ and
0.12 calf _ and
0.12 came _ #
0.12 came _ of
0.12 cant _ without
0.12 car
0.12 car _ limp
0.12 car and
0.12 chest _ it
0.12 chest through
0.12 chopp
0.12 com _ of
0.12 confus _ her
0.12 confus since
0.12 crotch
0.12 crotch _ numb
0.12 crotch is
0.12 cut _ on
0.12 day ago
0.12 diarrhea _ #99+
0.12 did
0.12 droopy
0.12 even sitt
0.12 everyth _ foggy
0.12 eye _ skin
0.12 face _ lopsid
0.12 fall off
0.12 feel _ heart
0.12 feel _ its
0.12 finger thing
0.12 for _ #
0.12 for _ past
0.12 from _ chest
0.12 gibberish
0.12 giv birth
0.12 grandfather cant
0.12 green _ and
0.12 has _ high
0.12 has no
0.12 hav chest
0.12 have a
0.12 havent -pass
0.12 havent _ -gas
0.12 he wont
0.12 headache _ now
0.12 headache _ wont
0.12 headache that
0.12 heartbeat
0.12 higher _ the
0.12 higher than
0.12 his forearm
0.12 hit _ the
0.12 hit in
0.12 husband _ stung
0.12 husband say
0.12 i _ -pass
0.12 i inhale
0.12 i might
0.12 ice cold
0.12 im shiver
0.12 inhale
0.12 insulin
0.12 is _ has
0.12 is rigid
0.12 is spinn
0.12 it _ that
0.12 it to
0.12 it was
0.12 its _ a
0.12 its clos
0.12 its stuck
0.12 keep _ a
0.12 kick _ night
0.12 knee _ is
0.12 lamp
0.12 leg _ shorter
0.12 lie flat
0.12 life _ my
0.12 like _ clos
0.12 like _ elephant
0.12 look lopsid
0.12 lower _ pain
0.12 might
0.12 month along
0.12 muffl
0.12 my _ head
0.12 my girl
0.12 my nephew
0.12 my peni
0.12 my word
0.12 narcan
0.12 neck _ so
0.12 nephew
0.12 night now
0.12 normal _ my
0.12 normal that
0.12 not _ -any
0.12 now _ wheez
0.12 nut _ like
0.12 nut hurt
0.12 of _ have
0.12 of _ son
0.12 of kill
0.12 off _ trampoline
0.12 on _ ankle
0.12 out _ football
0.12 out _ soccer
0.12 oxy
0.12 pain since
0.12 painful _ and
0.12 painful and
0.12 past hour
0.12 pupil are
0.12 replacement _ hot
0.12 replacement is
0.12 rescue
0.12 rescue inhaler
0.12 rib _ eat
0.12 right _ of
0.12 right rib
0.12 roll _ and
0.12 see thing
0.12 seizure right
0.12 she _ out
0.12 she _ start
0.12 she pass
0.12 since _ did
0.12 since _ steak
0.12 since an
0.12 site is
0.12 ski
0.12 smell gas
0.12 someth and
0.12 son _ are
0.12 son _ hit
0.12 son _ the
0.12 son lip
0.12 speech
0.12 splitt
0.12 stand up
0.12 start hurt
0.12 stuck in
0.12 stumbl
0.12 swollen shut
0.12 terrible _ pain
0.12 that i
0.12 that my
0.12 the _ all
0.12 the _ cant
0.12 the _ hour
0.12 the _ just
0.12 the _ thing
0.12 the bar
0.12 the dog
0.12 the past
0.12 the trampoline
0.12 thought _ kill
0.12 throat _ like
0.12 throat on
0.12 through to
0.12 to sit
0.12 toddler _ bleach
0.12 ton
0.12 ton of
0.12 up _ confus
0.12 up _ hes
0.12 up the
0.12 us have
0.12 way worse
0.12 we _ get
0.12 week _ a
0.12 week _ i
0.12 when _ inhale
0.12 whole _ with
0.12 with
0.12 with _ cramp
0.12 woke _ gasp
0.12 xanax
0.11 # day
0.11 #11+ _ my
0.11 #99+ _ the
0.11 <died
0.11 <with
0.11 =a_lot =burn_severity
0.11 =abuse_danger =fainted
0.11 =acts_drunk =speech
0.11 =allergen =eye_area
0.11 =allergen =face_odd
0.11 =allergen =numb_any
0.11 =allergen =skin_peeling
0.11 =allergen =throat_closing
0.11 =arm_hand_pain =radiates
0.11 =at_rest =heart_condition
0.11 =back_pain =belly_pain
0.11 =back_pain =eye_hit_bad
0.11 =back_pain =no_injury
0.11 =back_pain =pale_clammy
0.11 =back_pain =rigors_hard
0.11 =back_pain =shaking
0.11 =back_pain =squeezing_word
0.11 =belly_blow =pale_clammy
0.11 =belly_hard =pain_any
0.11 =belly_hit =pale_clammy
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =limp_leg
0.11 =belly_pain =limp_refuses
0.11 =belly_pain =no_insulin
0.11 =belly_pain =rash
0.11 =belly_surgery_recent =chest_lasting
0.11 =belly_word =bleeding_any
0.11 =belly_word =limp_leg
0.11 =belly_word =limp_refuses
0.11 =belly_word =near_faint
0.11 =belly_word =no_insulin
0.11 =belly_word =radiates
0.11 =bite_bad =squeezing_word
0.11 =bite_bad =swelling_now
0.11 =bladder_bowel_loss =burn_severity
0.11 =bleeding_any =one_side_belly
0.11 =blood_in_urine =flank_pain
0.11 =blood_in_urine =pain_any
0.11 =blood_streak =rash
0.11 =bluish =breath_pauses
0.11 =bluish =phlegm
0.11 =blurry_vision =severe_pain
0.11 =bruising =fever
0.11 =bruising =high_fever
0.11 =burn_severity =cast_tight
0.11 =burn_severity =confused
0.11 =burn_severity =no_injury
0.11 =burn_severity =stab_shot
0.11 =burn_severity =swallow_trouble
0.11 =burn_severity =urinary_stuck
0.11 =burn_severity =wont_swallow
0.11 =calf =one_side_belly
0.11 =cannot_breathe =opioid
0.11 =cannot_move_limb =fall_any
0.11 =cant_stand =eye_hit_bad
0.11 =cant_stand =pain_any
0.11 =cast_tight =eye_hit_bad
0.11 =cast_tight =limb_cold_pale
0.11 =cast_tight =possible_fracture
0.11 =cast_tight =weak_any
0.11 =chemical_word =near_faint
0.11 =chest_any =ear_wax
0.11 =chest_any =one_side_belly
0.11 =chest_any =weak_one_side
0.11 =chest_lasting =droopy_lid
0.11 =chest_lasting =hypertension
0.11 =chest_lasting =left_ribs
0.11 =chest_lasting =newborn
0.11 =chest_lasting =severe_headache
0.11 =chest_lasting =weak_legs
0.11 =chest_lasting =young_baby
0.11 =chest_pain =one_side_belly
0.11 =child_got_pills =wakes
0.11 =clot_risk =coughs_blood
0.11 =clot_risk =limb_injury
0.11 =cold_exposure =heat_exposure
0.11 =cold_exposure =toes_cold
0.11 =cold_limb =jaw_arm_sweat
0.11 =cold_limb =low_mood
0.11 =cold_limb =panic_known
0.11 =cold_limb =severe_weakness
0.11 =confused =means_mentioned
0.11 =confused =overdose_taken
0.11 =confused =pneumonia_known
0.11 =confused =racing_heart
0.11 =coughs_blood =trunk_pain
0.11 =curtain_word =hours_pain
0.11 =dark_urine =trunk_pain
0.11 =days_many =racing_heart
0.11 =deformed =eye_hit_bad
0.11 =diarrhea =right_side
0.11 =discharge =rigors
0.11 =dizzy =trunk_pain
0.11 =dizzy =weak_any
0.11 =drooling =hoarse
0.11 =droopy_lid =hours_pain
0.11 =drowsy =hernia_stuck
0.11 =drug_named =pain_any
0.11 =drugs_taken =head_danger
0.11 =ear_wax =severe_weakness
0.11 =elderly =severe_weakness
0.11 =eye_hit_bad =limp_leg
0.11 =eye_hit_bad =limp_refuses
0.11 =eye_hit_bad =rigors_hard
0.11 =eye_hit_bad =swelling_lips
0.11 =eye_pain =swelling
0.11 =eye_pain =vomiting
0.11 =face_droop =face_injury
0.11 =fainted =severe_headache
0.11 =fall_hard =weak_legs
0.11 =fast_breathing =pain_any
0.11 =fast_breathing =pneumonia_known
0.11 =feels_sleepy =hours_pain
0.11 =fever =glass_test
0.11 =fever =injection_joint
0.11 =fever =moved_right
0.11 =fever =postpartum_smell
0.11 =getting_worse =vomiting
0.11 =glass_test =purple_word
0.11 =green_vomit =vomiting_constantly
0.11 =head_danger =hurts_move
0.11 =head_danger =kidney_stone
0.11 =head_injury =vomit_few
0.11 =hernia =radiates_groin
0.11 =hernia =severe_pain
0.11 =hernia_stuck =neck_swelling
0.11 =hernia_stuck =radiates_groin
0.11 =hernia_word =severe_pain
0.11 =hip_hurts =spine_injury
0.11 =hit_hard =pale_clammy
0.11 =hives =wheeze_word
0.11 =hoarse =throat_tight
0.11 =hoarse =wont_swallow
0.11 =hours_pain =left_ribs
0.11 =hours_pain =low_mood
0.11 =hours_pain =worst_ever
0.11 =hurts_move =rash
0.11 =hurts_move =upper_belly_pain
0.11 =immunosuppressed =short_breath
0.11 =itchy_only =throat_tight
0.11 =kidney_stone =vomiting
0.11 =leg_swelling_one =wound
0.11 =leg_swelling_one =wound_infected
0.11 =limb_bleeds =scratched
0.11 =limb_cold_pale =severe_weakness
0.11 =limb_injury =radiates_groin
0.11 =limb_injury =severe_headache
0.11 =limp_leg =vomiting
0.11 =limp_refuses =pale_clammy
0.11 =long_bleed =numb_any
0.11 =long_bleed =pregnant
0.11 =long_bleed =scratched
0.11 =long_bleed =unresponsive
0.11 =low_mood =radiates
0.11 =many_days =postpartum
0.11 =moved_right =rash
0.11 =muscle_tear =pale_clammy
0.11 =near_faint =severe_weakness
0.11 =neck_swelling =swallow_trouble
0.11 =neck_swelling =throat_tight
0.11 =neck_swelling =wont_swallow
0.11 =new_medicine =skin_peeling
0.11 =no_insulin =pain_any
0.11 =no_insulin =trunk_pain
0.11 =numb_any =panic_known
0.11 =one_side_belly =severe_pain
0.11 =one_side_belly =tearing
0.11 =opioid =short_breath
0.11 =pain_any =spine_injury
0.11 =pain_any =spits_clots
0.11 =pale_clammy =rigors_hard
0.11 =pale_clammy =swelling
0.11 =pale_clammy =unresponsive
0.11 =pale_clammy =weak_one_side
0.11 =pale_clammy =wont_feed
0.11 =panic_known =radiates
0.11 =phlegm =vomiting_constantly
0.11 =purple_word =radiates_groin
0.11 =rash =stomach_burn
0.11 =rash =upper_belly_pain
0.11 =rash =wheeze_word
0.11 =rigors =upper_belly_pain
0.11 =rigors_hard =squeezing_word
0.11 =severe_pain =wound
0.11 =shaking =squeezing_word
0.11 =short_breath =trunk_pain
0.11 =shoulder_pain =sudden
0.11 =shoulder_pain =tearing
0.11 =sugar_very_high =vomiting_blood
0.11 =swelling =throat_tight
0.11 =vomiting =wakes
0.11 =wound
0.11 ?if ?i
0.11 ?me
0.11 ^ _ double
0.11 ^ _ neighbor
0.11 ^ _ way
0.11 ^ quit
0.11 ^ ran
0.11 ^ stopp
0.11 a _ #
0.11 a _ cant
0.11 a black
0.11 a panic
0.11 a rock
0.11 a uti
0.11 act
0.11 after tak
0.11 and _ breathe
0.11 and _ eat
0.11 and _ pupil
0.11 and back
0.11 are numb
0.11 arm hurt
0.11 as _ rock
0.11 back _ ghana
0.11 battery in
0.11 be
0.11 because i
0.11 been _ green
0.11 been _ worse
0.11 been gett
0.11 belly _ so
0.11 big
0.11 blood _ over
0.11 blood all
0.11 came _ all
0.11 car _ bump
0.11 car hit
0.11 chatter
0.11 chest that
0.11 cirrhosi
0.11 clutch
0.11 clutch _ chest
0.11 clutch his
0.11 dark
0.11 daughter _ someth
0.11 day _ my
0.11 day _ when
0.11 diabet and
0.11 drink two
0.11 ear after
0.11 edge _ the
0.11 erection
0.11 even _ down
0.11 everyth _ blurry
0.11 eye _ hit
0.11 eye _ i
0.11 face _ numb
0.11 face is
0.11 feel _ weak
0.11 feel a
0.11 feel cold
0.11 fever my
0.11 firework
0.11 fish and
0.11 flopp
0.11 from ghana
0.11 get him
0.11 gummi
0.11 hard _ wake
0.11 has _ bleed
0.11 hav _ panic
0.11 hav contraction
0.11 have _ pain
0.11 head _ bleed
0.11 head _ night
0.11 head hes
0.11 heart attack
0.11 heart flopp
0.11 her _ hand
0.11 her to
0.11 hes _ -wak
0.11 hes bleed
0.11 hes real
0.11 him to
0.11 hit bump
0.11 home an
0.11 husband hit
0.11 i _ pain
0.11 i want
0.11 im real
0.11 in _ jaw
0.11 insulin _ day
0.11 is _ ooz
0.11 it _ in
0.11 its purple
0.11 ive ever
0.11 jumbl
0.11 keep _ water
0.11 keep ask
0.11 keep even
0.11 lean
0.11 left _ my
0.11 left calf
0.11 lift her
0.11 lift his
0.11 like _ drunk
0.11 like _ fish
0.11 lip and
0.11 lip went
0.11 miscarriage _ im
0.11 mom _ pressure
0.11 mom blood
0.11 mom is
0.11 morn _ throw
0.11 mouth _ eye
0.11 my _ flopp
0.11 my _ hand
0.11 my _ wont
0.11 my boy
0.11 my chin
0.11 my inhaler
0.11 neck _ vomit
0.11 now _ belly
0.11 now it
0.11 of _ left
0.11 of _ throat
0.11 of it
0.11 pad an
0.11 pain _ #
0.11 pain of
0.11 pee
0.11 popp _ and
0.11 popp _ my
0.11 popp in
0.11 real sleepy
0.11 rock and
0.11 room spin
0.11 rubb
0.11 rubb _ left
0.11 say my
0.11 she _ hold
0.11 she _ see
0.11 soak _ the
0.11 someth popp
0.11 son testicle
0.11 spin
0.11 spitt blood
0.11 stand and
0.11 stomach _ so
0.11 struggl
0.11 struggl _ breathe
0.11 struggl to
0.11 sudden _ see
0.11 tear pain
0.11 temp _ #11+
0.11 that goe
0.11 the arm
0.11 the edge
0.11 the nail
0.11 the wrong
0.11 think im
0.11 throat _ turn
0.11 throat hes
0.11 throw _ all
0.11 to swallow
0.11 up _ its
0.11 up after
0.11 use
0.11 vomit _ stuff
0.11 warm i
0.11 was _ at
0.11 when _ car
0.11 wife _ is
0.11 with hot
0.11 word are
0.11 yesterday for
0.1 #99+ _ is
0.1 -i -shake
0.1 -me
0.1 -rib
0.1 -shake
0.1 -shake -him
0.1 -when _ -shake
0.1 =a_lot =cut_by_accident
0.1 =a_lot =weak_any
0.1 =abuse_danger =head_danger
0.1 =after_hard_exercise =chest_lasting
0.1 =alcohol =car_crash
0.1 =alcohol =cut_by_accident
0.1 =alcohol =hit_hard
0.1 =alcohol =hours_pain
0.1 =at_rest =burn_severity
0.1 =at_rest =chest_any
0.1 =at_rest =days_many
0.1 =at_rest =pain_any
0.1 =at_rest =squeezing_word
0.1 =back_pain =burn_severity
0.1 =back_pain =hernia
0.1 =belly_hard =bluish
0.1 =belly_hard =green_vomit
0.1 =belly_hard =hit_by_car
0.1 =belly_hard =phlegm
0.1 =belly_hit =bleeding_any
0.1 =belly_hit =cold_exposure
0.1 =belly_pain =cant_stand
0.1 =belly_pain =near_faint
0.1 =belly_pain =pancreas
0.1 =belly_pain =squeezing_word
0.1 =belly_pain =vomiting
0.1 =belly_pain =wont_feed
0.1 =belly_word =bluish
0.1 =belly_word =cant_stand
0.1 =belly_word =eye_area
0.1 =belly_word =eye_pain
0.1 =belly_word =newborn
0.1 =belly_word =pancreas
0.1 =belly_word =retractions
0.1 =belly_word =vomiting_constantly
0.1 =belly_word =young_baby
0.1 =birth_now =pregnant
0.1 =bite_bad =feels_sleepy
0.1 =bite_bad =kid_breathing
0.1 =bite_bad =one_eye_dim
0.1 =bite_bad =yellow_halos
0.1 =bladder_bowel_loss =severe_weakness
0.1 =bleeding_any =born_now
0.1 =bleeding_any =fainted
0.1 =bleeding_any =vomiting_constantly
0.1 =bleeding_heavy =vomiting
0.1 =bleeding_heavy =vomiting_blood
0.1 =blind_one_eye =hours_pain
0.1 =blood_streak =muscle_strain_word
0.1 =blood_streak =severe_headache
0.1 =blood_thinner =rectal_blood
0.1 =blood_thinner =stool_blood
0.1 =blood_thinner =vaginal_bleeding
0.1 =blow_ribs =pain_any
0.1 =blow_ribs =trunk_pain
0.1 =bluish =head_danger
0.1 =bluish =hours_pain
0.1 =bluish =numb_any
0.1 =bluish =weak_any
0.1 =blurry_vision =face_blisters
0.1 =blurry_vision =halos
0.1 =blurry_vision =yellow_halos
0.1 =born_now =burn_severity
0.1 =born_now =chest_lasting
0.1 =born_now =hours_pain
0.1 =bruising =drowsy
0.1 =burn_severity =cholinergic
0.1 =burn_severity =coughs_blood
0.1 =burn_severity =getting_worse
0.1 =burn_severity =high_fever
0.1 =burn_severity =hip_hurts
0.1 =burn_severity =hit_hard
0.1 =burn_severity =limp_leg
0.1 =burn_severity =testicle
0.1 =burn_severity =tooth
0.1 =calf =hit_hard
0.1 =calf =severe_weakness
0.1 =cannot_move_limb =hours_pain
0.1 =cannot_move_side =hours_pain
0.1 =cannot_move_side =limp_leg
0.1 =car_crash =child_got_pills
0.1 =car_crash =hernia_stuck
0.1 =car_crash =poison_swallowed
0.1 =chemical_word =fall_any
0.1 =chemical_word =fight_blow
0.1 =chemical_word =hit_hard
0.1 =chest_any =coughs_blood
0.1 =chest_any =getting_worse
0.1 =chest_any =postpartum
0.1 =chest_lasting
0.1 =chest_lasting =dementia_known
0.1 =chest_lasting =drug_named
0.1 =chest_lasting =eye_hit
0.1 =chest_lasting =kid_breathing
0.1 =chest_lasting =leaking
0.1 =chest_lasting =limb_injury
0.1 =chest_lasting =low_mood
0.1 =chest_lasting =plant_eaten
0.1 =chest_lasting =tooth_pulled
0.1 =chest_lasting =uti
0.1 =chest_pain =coughs_blood
0.1 =chest_pain =postpartum
0.1 =chest_sucks
0.1 =chest_tearing =pale_clammy
0.1 =choking =swallow_trouble
0.1 =clot_risk =one_side_belly
0.1 =clot_risk =weak_any
0.1 =cold_exposure =numb_any
0.1 =cold_exposure =weak_any
0.1 =confused =weak_one_side
0.1 =cough =pleuritic
0.1 =cut_by_accident =poison_swallowed
0.1 =days_many =green_vomit
0.1 =days_many =heart_condition
0.1 =days_many =short_breath
0.1 =days_many =spits_clots
0.1 =deep_cut =eye_hit_bad
0.1 =diarrhea =pale_clammy
0.1 =dizzy
0.1 =dizzy =head_danger
0.1 =dizzy =wakes
0.1 =elderly =hip_fracture
0.1 =eye_area =numb_any
0.1 =eye_area =one_eye_dim
0.1 =eye_area =yellow_halos
0.1 =eye_hit_bad =face_blisters
0.1 =eye_hit_bad =flank_pain
0.1 =eye_hit_bad =new_baby
0.1 =eye_hit_bad =one_eye_dim
0.1 =eye_hit_bad =pancreas
0.1 =eye_hit_bad =skin_black
0.1 =eye_pain =yellow_halos
0.1 =eye_red =hurts_move
0.1 =face_odd =short_breath
0.1 =fainted =squeezing_word
0.1 =fall_any =pain_any
0.1 =fall_any =unresponsive
0.1 =fall_any =weak_any
0.1 =flank_pain =hernia
0.1 =foggy_only =head_danger
0.1 =frostbite =limb_cold_pale
0.1 =gallbladder =trunk_pain
0.1 =green_vomit =many_days
0.1 =halos =yellow_halos
0.1 =head_danger =itching
0.1 =head_danger =itchy_only
0.1 =head_danger =purple_rash
0.1 =head_danger =right_side
0.1 =head_danger =weak_one_side
0.1 =heart_condition =pain_any
0.1 =hernia =hip_hurts
0.1 =hernia_stuck =hip_hurts
0.1 =hernia_stuck =hit_by_car
0.1 =hernia_stuck =vomiting
0.1 =hernia_word =hip_hurts
0.1 =hit_hard =poison_swallowed
0.1 =hit_hard =purple_word
0.1 =hours_pain =one_eye_dim
0.1 =hours_pain =swallow_trouble
0.1 =hours_pain =swelling
0.1 =hours_pain =tia_resolved
0.1 =hours_pain =tooth_pulled
0.1 =hours_pain =weak_legs
0.1 =hours_pain =wont_swallow
0.1 =hurts_breathing =short_breath
0.1 =hurts_move =vomiting
0.1 =inconsolable =pain_any
0.1 =injection_joint =many_days
0.1 =limb_injury =one_side_belly
0.1 =limb_injury =pain_beyond
0.1 =limb_injury =skin_black
0.1 =limb_injury =testicle
0.1 =limb_injury =trunk_pain
0.1 =long_bleed =new_baby
0.1 =long_bleed =swelling
0.1 =long_bleed =weak_any
0.1 =long_bleed =withdrawal
0.1 =muscle_tear =pain_any
0.1 =near_faint =vomiting_constantly
0.1 =new_medicine =swelling_now
0.1 =new_medicine =swelling_throat
0.1 =no_injury =pain_any
0.1 =one_eye_dim
0.1 =pain_any =pancreas
0.1 =pain_any =pressure_elsewhere
0.1 =pain_any =recent_infection
0.1 =pain_any =wont_feed
0.1 =pain_any =yellow_halos
0.1 =pain_beyond =scratched
0.1 =pale_clammy =recent_infection
0.1 =pale_clammy =severe_pain
0.1 =pancreas
0.1 =pancreas =squeezing_word
0.1 =pancreas =trunk_pain
0.1 =pancreas =upper_belly_pain
0.1 =plant_eaten =vomiting_constantly
0.1 =poison_swallowed =vomiting_constantly
0.1 =postpartum =trunk_pain
0.1 =pregnant
0.1 =racing_heart =trunk_pain
0.1 =rash =severe_headache
0.1 =recent_infection =rectal_blood
0.1 =recent_infection =stool_blood
0.1 =retractions =upper_belly_pain
0.1 =right_side =vomiting
0.1 =rigors =severe_pain
0.1 =scratched =skin_black
0.1 =severe_headache =wakes
0.1 =severe_weakness =sudden
0.1 =shaking =tia_resolved
0.1 =skin_black =wound
0.1 =squeezing_word =wont_feed
0.1 =squeezing_word =wound_infected
0.1 =sting =throat_tight
0.1 =swallow_trouble =swelling_lips
0.1 =swelling_lips =wont_swallow
0.1 =tia_resolved =unresponsive
0.1 =vaginal_bleeding =vomiting
0.1 =vaginal_bleeding =vomiting_blood
0.1 =yellow_halos
0.1 ^ _ catch
0.1 ^ _ flutter
0.1 ^ _ green
0.1 ^ _ havent
0.1 ^ _ im
0.1 ^ _ pupil
0.1 ^ _ roommate
0.1 ^ _ tightnes
0.1 ^ poop
0.1 ^ sometim
0.1 ^ woke
0.1 a sheet
0.1 all _ eye
0.1 ammonia
0.1 and _ catch
0.1 and _ drink
0.1 and _ green
0.1 and _ hoarse
0.1 and _ say
0.1 and _ worst
0.1 and face
0.1 and peel
0.1 and shoulder
0.1 and sudden
0.1 antifreeze _ accident
0.1 as _ sheet
0.1 away with
0.1 bare _ and
0.1 behind my
0.1 belly _ swollen
0.1 belly suck
0.1 bleed _ much
0.1 blind
0.1 born
0.1 born _ home
0.1 born at
0.1 both
0.1 bottle _ vodka
0.1 button _ up
0.1 call _ said
0.1 call and
0.1 can keep
0.1 cant _ between
0.1 cant _ fever
0.1 cant close
0.1 chainsaw _ everywhere
0.1 chainsaw blood
0.1 chest _ #11+
0.1 close _ eye
0.1 crook and
0.1 dad _ is
0.1 day _ shak
0.1 day _ stopp
0.1 deep _ fast
0.1 double _ i
0.1 drank _ by
0.1 dripp
0.1 ear are
0.1 even _ in
0.1 eye _ sunken
0.1 eye _ super
0.1 eye look
0.1 face went
0.1 fast _ her
0.1 feel between
0.1 fight and
0.1 flush
0.1 for _ couple
0.1 gone _ and
0.1 had _ last
0.1 halo _ light
0.1 halo around
0.1 have _ lump
0.1 have _ temp
0.1 he _ pull
0.1 head _ now
0.1 heat _ day
0.1 heat all
0.1 heat and
0.1 hernia _ and
0.1 hes pale
0.1 hes still
0.1 hes talk
0.1 his _ arm
0.1 his rib
0.1 hit _ a
0.1 hit _ eye
0.1 hold my
0.1 hot _ hes
0.1 hour _ have
0.1 hour i
0.1 hurt real
0.1 husband was
0.1 i _ advice
0.1 i _ hold
0.1 i _ throw
0.1 i _ vomit
0.1 im scar
0.1 im spitt
0.1 im still
0.1 in _ toilet
0.1 in _ with
0.1 in under
0.1 is _ painful
0.1 its leak
0.1 its red
0.1 jaw wont
0.1 keep vomit
0.1 kidney
0.1 knuckle
0.1 lab _ and
0.1 lab call
0.1 last _ my
0.1 life _ out
0.1 life in
0.1 like _ knife
0.1 look sunken
0.1 lot _ pressure
0.1 may
0.1 move _ right
0.1 move his
0.1 much blood
0.1 my _ pain
0.1 my knuckle
0.1 nail _ remover
0.1 now _ a
0.1 now _ leg
0.1 now _ vomit
0.1 now his
0.1 of _ belly
0.1 of vodka
0.1 out _ now
0.1 over _ roll
0.1 over eye
0.1 pain in
0.1 pain start
0.1 pee _ look
0.1 polish remover
0.1 post
0.1 remover
0.1 right arm
0.1 ripp _ in
0.1 severe _ pain
0.1 shak _ and
0.1 she _ throw
0.1 she shiver
0.1 she very
0.1 shock from
0.1 shrimp
0.1 shrimp _ my
0.1 side _ she
0.1 since morn
0.1 so _ blood
0.1 so _ he
0.1 some blood
0.1 splinter _ my
0.1 splinter in
0.1 start _ new
0.1 start again
0.1 stiff neck
0.1 stop _ throw
0.1 stuck _ a
0.1 suck _ under
0.1 sugar read
0.1 swallow _ my
0.1 sweaty _ his
0.1 test _ positive
0.1 test was
0.1 the _ table
0.1 the fire
0.1 time _ take
0.1 torn
0.1 tv and
0.1 twice and
0.1 up _ half
0.1 up _ have
0.1 upper _ pain
0.1 upper belly
0.1 was positive
0.1 wheez after
0.1 white _ a
0.1 white as
0.1 wife _ #
0.1 worst _ pain
0.1 wrote _ note
0.1 year _ is
0.09 #99+ shak
0.09 =a_lot =burned_hand
0.09 =a_lot =hurts_move
0.09 =a_lot =itching
0.09 =a_lot =squeezing_word
0.09 =a_lot =throat_tight
0.09 =alcohol =blood_streak
0.09 =allergen =severe_weakness
0.09 =allergen =uti
0.09 =aura_usual =burn_severity
0.09 =baby_still =hours_pain
0.09 =belly_blow =pain_any
0.09 =belly_hit =near_faint
0.09 =belly_hit =pain_any
0.09 =bite_bad =burned_hand
0.09 =bite_bad =double_vision
0.09 =bite_bad =eye_chemical
0.09 =bite_bad =pleuritic
0.09 =bite_bad =suicidal
0.09 =bleeding_any =confused
0.09 =bleeding_any =eye_hit
0.09 =bleeding_any =new_baby
0.09 =bleeding_any =pleuritic
0.09 =bleeding_any =shoulder_pain
0.09 =bleeding_heavy =head_danger
0.09 =bleeding_heavy =pregnant
0.09 =blood_thinner =eye_area
0.09 =blood_thinner =hernia_stuck
0.09 =blow_chest =chest_any
0.09 =blow_chest =chest_pain
0.09 =blow_chest =pain_any
0.09 =blow_chest =trunk_pain
0.09 =blow_ribs =chest_any
0.09 =blow_ribs =chest_pain
0.09 =blurry_vision =near_faint
0.09 =bp_high =short_breath
0.09 =bp_medicine =head_danger
0.09 =bp_medicine =new_medicine
0.09 =burn_big =burned_hand
0.09 =burn_severity =sting
0.09 =burn_severity =vaginal_bleeding
0.09 =calf =diabetes
0.09 =calf =making_swell
0.09 =calf =soaking_pad
0.09 =cannot_breathe =chest_sucks
0.09 =cannot_move_limb =wakes
0.09 =cannot_move_side =wakes
0.09 =cant_stand =severe_pain
0.09 =chemical_word =chest_lasting
0.09 =chemical_word =severe_pain
0.09 =chest_any =days_many
0.09 =chest_any =eye_hit_bad
0.09 =chest_any =fight_blow
0.09 =chest_any =hit_hard
0.09 =chest_lasting =joint_hot
0.09 =chest_lasting =light_hurts
0.09 =chest_lasting =muscle_cramps
0.09 =chest_lasting =opioid
0.09 =chest_lasting =pain_beyond
0.09 =chest_lasting =slow_heart
0.09 =chest_lasting =tired
0.09 =chest_pain =eye_hit_bad
0.09 =chest_pain =fight_blow
0.09 =chest_pain =hit_hard
0.09 =chest_pain =jaw_arm_sweat
0.09 =chest_sucks =retractions
0.09 =chest_sucks =short_breath
0.09 =chest_tearing =one_side_belly
0.09 =chest_tearing =shoulder_pain
0.09 =child_got_pills =cocaine
0.09 =child_got_pills =drowsy
0.09 =clot_risk =head_danger
0.09 =cold_limb =sudden
0.09 =confused =lost_place
0.09 =confused =no_urine
0.09 =confused =vomiting_constantly
0.09 =cut_by_accident =jaw_locked
0.09 =cut_by_accident =muscle_cramps
0.09 =days_many =limb_injury
0.09 =days_many =preterm_weeks
0.09 =deep_cut =suicidal
0.09 =diabetes =scratched
0.09 =diabetes =spreading
0.09 =drowsy =means_mentioned
0.09 =drug_named =fever
0.09 =drug_named =swelling_lips
0.09 =drugs_taken =overdose_taken
0.09 =elderly =limp_refuses
0.09 =elderly =means_mentioned
0.09 =elderly =overdose_taken
0.09 =eye_hit_bad =halos
0.09 =eye_hit_bad =postpartum
0.09 =eye_hit_bad =rash
0.09 =eye_pain =headache
0.09 =eye_pain =hours_pain
0.09 =eye_pain =sudden
0.09 =face_injury =weak_one_side
0.09 =face_odd =hours_pain
0.09 =fainted =worst_ever
0.09 =fall_any =severe_pain
0.09 =fall_any =swelling
0.09 =fall_hard =legs_gone
0.09 =fall_height =legs_gone
0.09 =fall_height =weak_legs
0.09 =fast_breathing =trunk_pain
0.09 =fever =tripod
0.09 =fight_blow =tia_resolved
0.09 =flank_pain =hip_hurts
0.09 =flank_pain =nausea
0.09 =flank_pain =rigors
0.09 =flank_pain =sudden
0.09 =getting_worse =one_side_belly
0.09 =getting_worse =rash
0.09 =halos =squeezing_word
0.09 =harm_others =long_bleed
0.09 =head_danger =hives_all
0.09 =head_danger =hypertension
0.09 =head_danger =spreading
0.09 =head_danger =stomach_burn
0.09 =headache =heat_exposure
0.09 =heat_exposure =legs_gone
0.09 =heat_exposure =nausea
0.09 =heat_exposure =weak_legs
0.09 =hernia =limb_injury
0.09 =hernia_stuck =sudden
0.09 =hernia_word =limb_injury
0.09 =hit_hard =near_faint
0.09 =hit_hard =severe_pain
0.09 =hours_pain =muscle_cramps
0.09 =hours_pain =refuses
0.09 =hours_pain =slow_heart
0.09 =hours_pain =stumbles
0.09 =hours_pain =wont_go_away
0.09 =hypertension =pain_any
0.09 =immunosuppressed =near_faint
0.09 =immunosuppressed =vomiting
0.09 =jaw_arm_sweat =sudden
0.09 =leg_swelling_one =making_swell
0.09 =light_hurts =severe_headache
0.09 =limb_bleeds =self_harm_now
0.09 =limb_cold_pale =pain_any
0.09 =limb_cold_pale =sudden
0.09 =limb_injury =muscle_cramps
0.09 =limb_injury =pleuritic
0.09 =limp_leg =severe_pain
0.09 =limp_refuses =severe_pain
0.09 =lost_place
0.09 =muscle_cramps =scratched
0.09 =nausea =severe_pain
0.09 =new_medicine =squeezing_word
0.09 =numb_any =speech
0.09 =one_side_belly =stomach_burn
0.09 =overdose_taken =unresponsive
0.09 =pain_any =tia_resolved
0.09 =phlegm
0.09 =phlegm =short_breath
0.09 =pleuritic =severe_pain
0.09 =pleuritic =spits_clots
0.09 =postpartum =wont_go_away
0.09 =radiates_groin =wakes
0.09 =rash =spreading
0.09 =rigors_hard =short_breath
0.09 =rigors_hard =uti
0.09 =seizure_repeat =unresponsive
0.09 =severe_weakness =vomiting_constantly
0.09 =shaking =short_breath
0.09 =shaking =uti
0.09 =stab_shot =suicidal
0.09 =stomach_burn =vomiting
0.09 =swelling =wheeze_word
0.09 =swelling_lips =wheeze_word
0.09 =testicle =wakes
0.09 =tick
0.09 =trunk_pain =vaginal_bleeding
0.09 =trunk_pain =worst_ever
0.09 ^ _ leg
0.09 ^ _ throw
0.09 ^ _ woke
0.09 ^ _ worst
0.09 ^ lower
0.09 ^ newborn
0.09 ^ painful
0.09 a _ arm
0.09 a glas
0.09 a party
0.09 ago _ #11+
0.09 ago _ of
0.09 all
0.09 an _ reaction
0.09 and _ #
0.09 and _ rib
0.09 and tight
0.09 are huge
0.09 arm _ face
0.09 arm _ hes
0.09 arm _ his
0.09 arm deep
0.09 at _ feet
0.09 baby _ #11+
0.09 baby _ breath
0.09 because _ want
0.09 been _ of
0.09 behind _ eye
0.09 bike
0.09 birth #
0.09 bleed _ #11+
0.09 but _ to
0.09 but im
0.09 but refus
0.09 by _ wasp
0.09 calf _ swollen
0.09 cant _ bleed
0.09 cant find
0.09 cast and
0.09 cell
0.09 chemo _ week
0.09 chest pain
0.09 clot _ now
0.09 cold _ white
0.09 cough a
0.09 crazy and
0.09 deep _ in
0.09 deep _ wont
0.09 detector
0.09 diarrhea _ blood
0.09 do _ do
0.09 double _ my
0.09 double vision
0.09 ever _ on
0.09 ever had
0.09 eye like
0.09 face droop
0.09 fever _ i
0.09 feverish and
0.09 few _ and
0.09 gave _ #
0.09 grandma fell
0.09 had #
0.09 had _ surgery
0.09 hand wont
0.09 has _ headache
0.09 has _ rash
0.09 hav _ allergic
0.09 have heart
0.09 he _ and
0.09 he doesnt
0.09 headache _ is
0.09 headache neck
0.09 her belly
0.09 hes _ like
0.09 hes _ out
0.09 hes _ vomit
0.09 hes burn
0.09 hip _ and
0.09 hip _ so
0.09 his jaw
0.09 his speech
0.09 hurt _ my
0.09 i _ letter
0.09 i _ want
0.09 i inhal
0.09 im _ to
0.09 im _ xarelto
0.09 im so
0.09 im sweat
0.09 in _ cold
0.09 in _ im
0.09 in _ side
0.09 is _ stiff
0.09 is muffl
0.09 is numb
0.09 is tingl
0.09 it _ so
0.09 ive _ throw
0.09 knee replacement
0.09 know where
0.09 ladder and
0.09 lake
0.09 lake and
0.09 left _ of
0.09 left eye
0.09 letter _ my
0.09 letter to
0.09 lot of
0.09 lower _ belly
0.09 lump _ my
0.09 minut ago
0.09 my _ hurt
0.09 my shoulder
0.09 my uti
0.09 myself and
0.09 neck fever
0.09 need to
0.09 new _ pressure
0.09 new blood
0.09 not -respond
0.09 now _ up
0.09 numb
0.09 numb _ hour
0.09 numb _ my
0.09 numb an
0.09 of _ shak
0.09 on xarelto
0.09 pain _ by
0.09 pill _ a
0.09 pressure and
0.09 pressure in
0.09 right _ with
0.09 right eye
0.09 sharp _ pain
0.09 she _ #11+
0.09 she _ breathe
0.09 she had
0.09 she vomit
0.09 shiver with
0.09 shorter _ turn
0.09 shorter and
0.09 sickle
0.09 sickle cell
0.09 since
0.09 slow
0.09 so thirsty
0.09 some pill
0.09 someth at
0.09 stair _ my
0.09 start
0.09 stiff _ cant
0.09 stiff _ fever
0.09 stiff i
0.09 stop _ about
0.09 straight and
0.09 stuck _ me
0.09 sudden _ and
0.09 the dose
0.09 the groin
0.09 the ladder
0.09 the third
0.09 ther _ lot
0.09 ther _ lump
0.09 third
0.09 throat hurt
0.09 tight _ im
0.09 to
0.09 to _ in
0.09 to _ up
0.09 to sleep
0.09 up i
0.09 up with
0.09 vision _ one
0.09 vision _ went
0.09 voice _ muffl
0.09 vomit _ breath
0.09 wake him
0.09 went _ and
0.09 went out
0.09 wheez _ short
0.09 wrote _ to
0.09 wrote a
0.09 wrote letter
0.08 -# _ and
0.08 -contraction
0.08 -contraction -yet
0.08 <at
0.08 =a_lot =hoarse
0.08 =a_lot =limb_cold_pale
0.08 =a_lot =one_side_belly
0.08 =a_lot =throat_side
0.08 =a_lot =tonsils_out
0.08 =asthma =wheeze_word
0.08 =baby =hours_pain
0.08 =back_pain =tearing_trunk
0.08 =belly_hard =pregnant
0.08 =belly_hit =limb_bleeds
0.08 =belly_pain =fainted
0.08 =belly_pain =rectal_blood
0.08 =belly_pain =stool_blood
0.08 =belly_word =fainted
0.08 =belly_word =fight_blow
0.08 =belly_word =rectal_blood
0.08 =belly_word =stool_blood
0.08 =bite_bad =coughs_blood
0.08 =bite_bad =spine_injury
0.08 =bite_bad =spits_clots
0.08 =bite_bad =throat_side
0.08 =black_stool =bleeding_any
0.08 =black_stool =eye_hit_bad
0.08 =black_stool =rectal_blood
0.08 =bleeding_any =hurts_breathing
0.08 =bleeding_any =shaking
0.08 =bleeding_heavy =deep_cut
0.08 =bleeds_a_lot =burn_severity
0.08 =bleeds_a_lot =chest_lasting
0.08 =bleeds_a_lot =hours_pain
0.08 =blind_one_eye =sudden
0.08 =blood_in_urine =trunk_pain
0.08 =blood_streak =possible_fracture
0.08 =blood_thinner =limb_bleeds
0.08 =bluish =kid_breathing
0.08 =bluish =limb_cold_pale
0.08 =blurry_vision =dizzy
0.08 =blurry_vision =eye_hit
0.08 =blurry_vision =vision_loss
0.08 =blurry_vision =vomiting
0.08 =burn_severity =wheeze_word
0.08 =calf =cannot_move_limb
0.08 =calf =severe_pain
0.08 =cannot_breathe =many_days
0.08 =cant_stand =dizzy
0.08 =chemical_word =hurts_move
0.08 =chemical_word =long_bleed
0.08 =chest_any =new_baby
0.08 =chest_lasting =fainted
0.08 =chest_lasting =fall_any
0.08 =chest_lasting =low_temp
0.08 =chest_lasting =phlegm
0.08 =chest_lasting =wound_infected
0.08 =chest_pain =new_baby
0.08 =cocaine =head_danger
0.08 =cold_limb =ear_wax
0.08 =cold_limb =long_bleed
0.08 =cold_limb =speech
0.08 =confused =rash
0.08 =cough =inhaler_fails
0.08 =cough =rigors_hard
0.08 =cough =shaking
0.08 =cough =squeezing_word
0.08 =coughs_blood =severe_pain
0.08 =deep_cut =long_bleed
0.08 =deformed =hip_hurts
0.08 =deformed =pain_any
0.08 =diabetes =nail_word
0.08 =dizzy =double_vision
0.08 =dizzy =limp_leg
0.08 =dizzy =limp_refuses
0.08 =double_vision =eye_area
0.08 =drooling =strep_like
0.08 =drowning =short_breath
0.08 =drowsy =vomiting_constantly
0.08 =ear_blood =head_injury
0.08 =ear_blood =limb_bleeds
0.08 =elderly =vomiting
0.08 =electric =racing_heart
0.08 =eye_area =nosebleed
0.08 =eye_hit_bad =frostbite
0.08 =eye_hit_bad =hernia
0.08 =eye_hit_bad =hernia_word
0.08 =eye_hit_bad =nosebleed
0.08 =eye_hit_bad =swelling_face
0.08 =eye_hit_bad =worst_ever_sick
0.08 =eye_red =head_danger
0.08 =face_droop =long_bleed
0.08 =face_droop =wakes
0.08 =face_odd =snake
0.08 =face_odd =snake_bad
0.08 =face_odd =sting
0.08 =fainted =sudden
0.08 =fall_any =feels_sleepy
0.08 =fall_any =hernia_stuck
0.08 =fall_any =tia_resolved
0.08 =feels_sleepy =hit_hard
0.08 =fell_baby =vomiting
0.08 =fever =right_side
0.08 =fever =throat_side
0.08 =fever =upper_belly_pain
0.08 =flank_pain =right_side
0.08 =frostbite =numb_any
0.08 =frostbite =weak_any
0.08 =getting_worse =hurts_move
0.08 =hallucinating =mania_psychosis
0.08 =head_danger =near_faint
0.08 =head_danger =rectal_blood
0.08 =head_danger =stool_blood
0.08 =headache =light_hurts
0.08 =headache =severe_weakness
0.08 =heart_condition =pale_clammy
0.08 =heat_exposure
0.08 =hernia_stuck =tooth
0.08 =hernia_stuck =tooth_bad
0.08 =high_fever =strep_like
0.08 =high_fever =swallow_trouble
0.08 =high_fever =throat_side
0.08 =high_fever =throat_tight
0.08 =high_fever =wont_swallow
0.08 =hip_hurts =hours_pain
0.08 =hoarse =one_side_throat
0.08 =hours_pain =newborn
0.08 =hours_pain =overdose_taken
0.08 =hours_pain =recent_infection
0.08 =hours_pain =young_baby
0.08 =hurts_breathing =spits_clots
0.08 =injection_joint =wound
0.08 =jaundice =trunk_pain
0.08 =ketone_breath =vomiting_constantly
0.08 =kid_breathing =lips_blue
0.08 =kidney_stone =severe_pain
0.08 =leg_swelling_one =trunk_pain
0.08 =limb_injury =spreading
0.08 =limp_leg =squeezing_word
0.08 =limp_leg =trunk_pain
0.08 =limp_refuses =squeezing_word
0.08 =limp_refuses =trunk_pain
0.08 =low_temp =pale_clammy
0.08 =mouth_burning =snake
0.08 =mouth_burning =snake_bad
0.08 =mouth_burning =sting
0.08 =nail_word =vomiting
0.08 =nail_word =vomiting_constantly
0.08 =new_baby =trunk_pain
0.08 =no_gas =swelling
0.08 =no_injury =radiates
0.08 =numb_any =sting
0.08 =one_side_throat =swelling
0.08 =pain_any =worst_ever_sick
0.08 =pale_clammy =soaking_pad
0.08 =pale_clammy =stomach_burn
0.08 =pregnant =uti
0.08 =radiates =stomach_burn
0.08 =recent_surgery =trunk_pain
0.08 =recent_travel =tired
0.08 =rectal_blood =squeezing_word
0.08 =rectal_blood =trunk_pain
0.08 =right_side =severe_pain
0.08 =right_side =wakes
0.08 =rigors =short_breath
0.08 =saddle_numb =squeezing_word
0.08 =severe_pain =spits_clots
0.08 =severe_pain =stiff_neck
0.08 =severe_weakness =short_breath
0.08 =severe_weakness =speech
0.08 =short_breath =three_days
0.08 =short_breath =weak_any
0.08 =spreading =wound
0.08 =squeezing_word =stool_blood
0.08 =squeezing_word =worst_ever_sick
0.08 =sting =weak_any
0.08 =stomach_burn =sudden
0.08 =stool_blood =trunk_pain
0.08 =strep_like =throat_side
0.08 =sudden =vomiting_constantly
0.08 =sudden =weak_any
0.08 =swallow_trouble =swelling_throat
0.08 =swallow_trouble =tooth
0.08 =swallow_trouble =tooth_bad
0.08 =swelling_throat =wont_swallow
0.08 =thirsty =vomiting_constantly
0.08 =throat_side
0.08 =throat_tight =tooth
0.08 =throat_tight =tooth_bad
0.08 =tooth =wont_swallow
0.08 =tooth_bad =wont_swallow
0.08 =urinary_stuck_long =weak_any
0.08 =vomiting =wound
0.08 =vomiting_constantly =wakes
0.08 =vomiting_constantly =wound
0.08 ^ _ drink
0.08 ^ _ into
0.08 ^ _ open
0.08 ^ throw
0.08 a _ ago
0.08 a _ he
0.08 a ripp
0.08 a tear
0.08 addison
0.08 after _ miscarriage
0.08 ago _ she
0.08 ago belly
0.08 almost faint
0.08 also
0.08 and _ bare
0.08 and _ got
0.08 and _ smile
0.08 and we
0.08 are in
0.08 at _ time
0.08 at rest
0.08 been chok
0.08 blood lot
0.08 breastbone _ goe
0.08 breath _ yesterday
0.08 bunch _ magnet
0.08 burn my
0.08 cant _ in
0.08 cant look
0.08 cant touch
0.08 chest pressure
0.08 chin to
0.08 chok _ cant
0.08 cookie
0.08 crazy _ of
0.08 crazy all
0.08 curtain _ half
0.08 curtain over
0.08 drank _ drain
0.08 ear and
0.08 eye _ swollen
0.08 eye feel
0.08 face _ puffy
0.08 faint in
0.08 feel _ my
0.08 fell _ her
0.08 fever _ hes
0.08 for _ last
0.08 grandma _ is
0.08 has _ throw
0.08 have _ pound
0.08 have chest
0.08 he _ a
0.08 headach
0.08 heart _ slow
0.08 heart wont
0.08 her hip
0.08 her smile
0.08 hernia popp
0.08 hes vomit
0.08 him _ open
0.08 his _ wont
0.08 hit me
0.08 hurt _ baby
0.08 husband _ is
0.08 i _ look
0.08 ice
0.08 if my
0.08 im _ chemo
0.08 in _ sleep
0.08 is diabetic
0.08 is stuck
0.08 jaw ache
0.08 keep my
0.08 kid _ in
0.08 like _ all
0.08 like hes
0.08 limp and
0.08 lower _ tummy
0.08 machine
0.08 most in
0.08 motorcycle
0.08 my _ but
0.08 my _ eye
0.08 my _ pound
0.08 my _ skin
0.08 my _ through
0.08 my _ twice
0.08 my and
0.08 no -contraction
0.08 no _ -yet
0.08 not sure
0.08 now _ throat
0.08 of _ clot
0.08 of magnet
0.08 off _ thi
0.08 old _ breath
0.08 on _ ice
0.08 open his
0.08 over _ of
0.08 over half
0.08 pain _ cant
0.08 palm and
0.08 pill because
0.08 popp _ its
0.08 pupil look
0.08 purple spot
0.08 right _ pain
0.08 right tummy
0.08 round
0.08 she _ -mak
0.08 she _ deep
0.08 she _ weak
0.08 she in
0.08 side _ her
0.08 skin _ the
0.08 slow down
0.08 snow _ hour
0.08 snow for
0.08 some _ cleaner
0.08 some drain
0.08 start sudden
0.08 still bleed
0.08 stop _ after
0.08 sudden _ cant
0.08 sudden _ its
0.08 sudden i
0.08 sudden ripp
0.08 swallow _ #99+
0.08 swallow fever
0.08 table
0.08 the _ wont
0.08 the belly
0.08 thinner _ hit
0.08 through _ pad
0.08 throw _ nonstop
0.08 to feed
0.08 to open
0.08 toddler drank
0.08 trip to
0.08 type
0.08 up _ the
0.08 up nonstop
0.08 vision went
0.08 vodka and
0.08 vomit _ #
0.08 vomit _ a
0.08 vomit _ cant
0.08 vomit _ the
0.08 vomit for
0.08 want _ go
0.08 what day
0.08 while _ was
0.08 with _ right
0.08 with pain
0.07 #11+ _ in
0.07 #11+ slipp
0.07 #11+ week
0.07 <had _ <as
0.07 =abuse_danger =swallow_trouble
0.07 =alcohol =pale_clammy
0.07 =allergen =cant_stand
0.07 =allergen =hernia_stuck
0.07 =allergen =hypertension
0.07 =allergen =limp_leg
0.07 =allergen =limp_refuses
0.07 =allergen =weak_any
0.07 =allergen =weak_one_side
0.07 =asthma =short_breath
0.07 =at_rest =cant_stand
0.07 =at_rest =limp_leg
0.07 =at_rest =limp_refuses
0.07 =at_rest =severe_weakness
0.07 =at_rest =stumbles
0.07 =at_rest =weak_any
0.07 =belly_blow =car_crash
0.07 =belly_blow =fall_any
0.07 =belly_blow =fight_blow
0.07 =belly_hard =belly_hit
0.07 =belly_hard =hurts_move
0.07 =belly_hard =severe_weakness
0.07 =belly_hit =car_crash
0.07 =belly_hit =limp_leg
0.07 =belly_hit =limp_refuses
0.07 =belly_hit =short_breath
0.07 =belly_hit =vomiting
0.07 =belly_hit =weak_one_side
0.07 =belly_pain =belly_surgery_recent
0.07 =belly_pain =heart_condition
0.07 =belly_pain =pelvic_pain
0.07 =belly_pain =racing_heart
0.07 =belly_surgery_recent =belly_word
0.07 =belly_surgery_recent =eye_hit_bad
0.07 =belly_surgery_recent =heart_condition
0.07 =belly_surgery_recent =pain_any
0.07 =belly_surgery_recent =racing_heart
0.07 =belly_surgery_recent =squeezing_word
0.07 =belly_surgery_recent =trunk_pain
0.07 =belly_word =constipation
0.07 =belly_word =heart_condition
0.07 =belly_word =pelvic_pain
0.07 =belly_word =stomach_burn
0.07 =belly_word =weak_any
0.07 =bite_bad =bluish
0.07 =bite_bad =hours_pain
0.07 =bite_bad =injection_joint
0.07 =bite_bad =leaking
0.07 =bite_bad =recent_surgery
0.07 =bleeding_any =suicidal
0.07 =bleeding_heavy =squeezing_word
0.07 =bleeding_heavy =suicidal
0.07 =bluish =confused
0.07 =blurry_vision =cant_stand
0.07 =blurry_vision =limp_leg
0.07 =blurry_vision =limp_refuses
0.07 =blurry_vision =severe_headache
0.07 =blurry_vision =severe_weakness
0.07 =blurry_vision =sudden_balance
0.07 =bp_high =chest_any
0.07 =bp_high =chest_pain
0.07 =bp_high =trunk_pain
0.07 =burn_severity =cant_stand
0.07 =burn_severity =car_crash
0.07 =burn_severity =severe_weakness
0.07 =burn_severity =speech_garbled
0.07 =burn_severity =urinary_stuck_long
0.07 =calf =pain_any
0.07 =cannot_breathe =chest_any
0.07 =cannot_breathe =chest_pain
0.07 =cannot_breathe =getting_worse
0.07 =cannot_breathe =overdose_taken
0.07 =cannot_breathe =racing_heart
0.07 =cannot_breathe =sudden
0.07 =cant_stand =child_got_pills
0.07 =cant_stand =fever
0.07 =cant_stand =no_urine
0.07 =cant_stand =overdose_taken
0.07 =cant_stand =squeezing_word
0.07 =cant_stand =trunk_pain
0.07 =cant_stand =vomiting_constantly
0.07 =chemical_word =chest_pain
0.07 =chest_any =chest_tearing
0.07 =chest_any =feels_sleepy
0.07 =chest_any =leg_swelling_one
0.07 =chest_any =swelling
0.07 =chest_any =tearing
0.07 =chest_any =tearing_trunk
0.07 =chest_lasting =pressure_elsewhere
0.07 =chest_lasting =throat_sore
0.07 =chest_pain =chest_tearing
0.07 =chest_pain =feels_sleepy
0.07 =chest_pain =hurts_move
0.07 =chest_pain =leg_swelling_one
0.07 =chest_pain =swelling
0.07 =chest_pain =tearing
0.07 =chest_pain =tearing_trunk
0.07 =chest_pressure =eye_hit_bad
0.07 =chest_tearing =trunk_pain
0.07 =child_got_pills =dizzy
0.07 =child_got_pills =limp_leg
0.07 =child_got_pills =limp_refuses
0.07 =child_got_pills =severe_weakness
0.07 =choking =throat_tight
0.07 =choking =wont_swallow
0.07 =co_word
0.07 =co_words =snake_bad
0.07 =confused =drowsy
0.07 =confused =many_days
0.07 =confused =new_baby
0.07 =confused =postpartum
0.07 =cough =drowsy
0.07 =coughs_blood =hit_hard
0.07 =cut_by_accident =diabetes
0.07 =days_many =headache
0.07 =deep_burn =pale_clammy
0.07 =deformed =weak_one_side
0.07 =dizzy =means_mentioned
0.07 =dizzy =overdose_taken
0.07 =dizzy =pale_clammy
0.07 =drooling =hernia_stuck
0.07 =ear_wax =hernia_stuck
0.07 =eye_area =leaking
0.07 =eye_area =vomiting_constantly
0.07 =eye_hit =leaking
0.07 =eye_hit_bad =pelvic_pain
0.07 =eye_hit_bad =stumbles
0.07 =eye_hit_bad =sudden_balance
0.07 =eye_hit_bad =swallow_trouble
0.07 =eye_hit_bad =urinary_stuck_long
0.07 =eye_hit_bad =wont_swallow
0.07 =eye_pain =stiff_neck
0.07 =fainted =hernia_stuck
0.07 =fall_any =leaking
0.07 =fall_any =limp_refuses
0.07 =fight_blow =headache
0.07 =fight_blow =leaking
0.07 =flank_pain =pleuritic
0.07 =flank_pain =weak_any
0.07 =hallucinating =many_days
0.07 =hallucinating =new_baby
0.07 =hallucinating =postpartum
0.07 =harm_others =many_days
0.07 =head_danger =new_baby
0.07 =head_danger =three_days
0.07 =head_danger =upper_belly_pain
0.07 =hernia_stuck =severe_weakness
0.07 =hernia_stuck =swelling_face
0.07 =hip_fracture =sudden
0.07 =hip_fracture =weak_one_side
0.07 =hip_hurts =weak_any
0.07 =hit_hard =leaking
0.07 =hit_hard =limp_leg
0.07 =hit_hard =limp_refuses
0.07 =hit_hard =spits_clots
0.07 =hours_pain =tearing_trunk
0.07 =hours_pain =worst_ever_sick
0.07 =jaundice =young_baby
0.07 =kidney_disease
0.07 =limb_injury =purple_word
0.07 =limb_injury =red_racing
0.07 =limp_leg =overdose_taken
0.07 =limp_leg =wakes
0.07 =limp_refuses =long_bleed
0.07 =limp_refuses =overdose_taken
0.07 =limp_refuses =vomiting_constantly
0.07 =lips_blue =turning_blue
0.07 =moved_right =nausea
0.07 =moved_right =pelvic_pain
0.07 =moved_right =severe_pain
0.07 =moved_right =wont_feed
0.07 =muscle_tear =rash
0.07 =nausea =pelvic_pain
0.07 =nausea =right_side
0.07 =no_urine =severe_weakness
0.07 =numb_any =urinary_stuck_long
0.07 =one_side_belly =pleuritic
0.07 =overdose_taken =severe_weakness
0.07 =overdose_taken =short_breath
0.07 =overdose_taken =slow_breathing
0.07 =pain_any =pelvic_pain
0.07 =pain_any =rigors
0.07 =pain_any =tick
0.07 =pain_any =tripod
0.07 =pale_clammy =withdrawal
0.07 =pelvic_pain
0.07 =pelvic_pain =right_side
0.07 =pelvic_pain =squeezing_word
0.07 =pelvic_pain =upper_belly_pain
0.07 =rectal_blood =severe_pain
0.07 =rectal_blood =vaginal_bleeding
0.07 =red_patch =wound_infected
0.07 =red_racing =scratched
0.07 =red_racing =wound
0.07 =right_side =severe_weakness
0.07 =right_side =upper_belly_pain
0.07 =rigors =squeezing_word
0.07 =severe_pain =stool_blood
0.07 =speech =trunk_pain
0.07 =spits_clots =vaginal_bleeding
0.07 =squeezing_word =wound
0.07 =stomach_burn =trunk_pain
0.07 =stool_blood =vaginal_bleeding
0.07 =sudden =worst_ever_sick
0.07 =sugar_extreme =vomiting_constantly
0.07 =swallow_trouble =swelling_face
0.07 =swelling_face =throat_tight
0.07 =swelling_face =wont_swallow
0.07 =tia_resolved =weak_any
0.07 =tooth =trunk_pain
0.07 =upper_belly_pain =vomiting
0.07 =vomiting =weak_any
0.07 ^ _ deliver
0.07 ^ _ faint
0.07 ^ _ gastric
0.07 ^ _ lip
0.07 ^ _ popp
0.07 ^ _ too
0.07 ^ _ year
0.07 ^ allergic
0.07 ^ breath
0.07 ^ firework
0.07 ^ squeez
0.07 a _ while
0.07 a big
0.07 a soft
0.07 a stabb
0.07 a whole
0.07 acros _ room
0.07 acros the
0.07 actual _ it
0.07 along and
0.07 amaz
0.07 ammonia and
0.07 an ear
0.07 and _ bug
0.07 and black
0.07 and puffy
0.07 are swollen
0.07 baby _ evil
0.07 been _ since
0.07 been on
0.07 being
0.07 blad came
0.07 bleed with
0.07 bunch _ oxy
0.07 bypas #
0.07 cant _ acros
0.07 cant _ well
0.07 chest _ burn
0.07 chest _ pull
0.07 dizzy
0.07 drank _ cleaner
0.07 drank _ whole
0.07 drank drain
0.07 drink _ no
0.07 dye
0.07 every
0.07 evil
0.07 feel amaz
0.07 felt _ heart
0.07 felt my
0.07 fever gett
0.07 find word
0.07 finger _ a
0.07 fingernail _ blue
0.07 foggy
0.07 from _ period
0.07 from tokyo
0.07 gastric _ #
0.07 ghana
0.07 green stuff
0.07 had _ bypas
0.07 had gastric
0.07 hand yesterday
0.07 handlebar
0.07 handlebar and
0.07 hard i
0.07 have _ chill
0.07 have chill
0.07 he woke
0.07 head _ i
0.07 heart and
0.07 her _ because
0.07 hurt _ eye
0.07 i _ amaz
0.07 i _ chill
0.07 i deliver
0.07 i use
0.07 im _ dizzy
0.07 in _ eyelid
0.07 in _ for
0.07 inhaler _ -help
0.07 is _ down
0.07 is _ my
0.07 is evil
0.07 is gett
0.07 it and
0.07 kick
0.07 kid pupil
0.07 kinda
0.07 left _ has
0.07 left leg
0.07 left side
0.07 life _ on
0.07 life and
0.07 mixed _ and
0.07 mother _ a
0.07 my _ pupil
0.07 my iron
0.07 neck _ bend
0.07 neck wont
0.07 now _ come
0.07 now _ shak
0.07 numb on
0.07 of oxy
0.07 on _ belly
0.07 on _ meter
0.07 one eye
0.07 own
0.07 pad _ #11+
0.07 pain _ and
0.07 pain _ im
0.07 puff
0.07 ran out
0.07 red eye
0.07 rib _ when
0.07 say it
0.07 severe belly
0.07 sharp _ on
0.07 sharp chest
0.07 she _ confus
0.07 she _ thing
0.07 she say
0.07 shoulder _ came
0.07 since _ antibiotic
0.07 skin _ yellow
0.07 slic _ hand
0.07 slic my
0.07 slipp in
0.07 soft lump
0.07 split
0.07 start a
0.07 sweaty
0.07 swell _ the
0.07 than
0.07 that _ on
0.07 that came
0.07 the _ last
0.07 to _ right
0.07 to make
0.07 tokyo
0.07 told me
0.07 tooth infection
0.07 tremor
0.07 try to
0.07 two _ old
0.07 uncle died
0.07 under _ breastbone
0.07 up _ breath
0.07 vomit a
0.07 walk acros
0.07 water down
0.07 week _ have
0.07 week after
0.07 week ago
0.07 went cold
0.07 white _ of
0.07 white in
0.07 window
0.07 wont _ vomit
0.07 worse since
0.07 worst _ ive
0.07 yesterday my
0.06 # _ now
0.06 #11+ _ shaky
0.06 -and
0.06 -she
0.06 <in <the
0.06 =a_lot =fight_blow
0.06 =allergen =hurts_move
0.06 =allergen =tongue_swollen
0.06 =at_rest =three_days
0.06 =autism_word =chest_lasting
0.06 =back_pain =bleeding_any
0.06 =back_pain =fall_hard
0.06 =belly_hard =urinary_stuck_long
0.06 =belly_hit =hernia_stuck
0.06 =belly_hit =squeezing_word
0.06 =belly_pain =car_crash
0.06 =belly_pain =radiates
0.06 =belly_pain =vomiting_constantly
0.06 =belly_word =cant_straighten
0.06 =belly_word =shoulder_pain
0.06 =belly_word =urinary_stuck_long
0.06 =bite_bad =elderly
0.06 =bite_bad =tired
0.06 =bleeding_heavy =blood_thinner
0.06 =blood_streak =headache
0.06 =bp_high =hours_pain
0.06 =burn_severity =pressure_elsewhere
0.06 =burn_severity =wont_go_away
0.06 =calf =elderly
0.06 =cannot_breathe =heat_exposure
0.06 =cannot_breathe =hernia_stuck
0.06 =cannot_breathe =trunk_pain
0.06 =cannot_breathe =turning_blue
0.06 =cannot_move_limb =right_side
0.06 =cannot_move_side =right_side
0.06 =cant_stand =cant_straighten
0.06 =cant_stand =hurts_move
0.06 =cant_straighten =limp_leg
0.06 =cant_straighten =limp_refuses
0.06 =cant_straighten =pain_any
0.06 =cant_straighten =severe_weakness
0.06 =chemical_burn =chest_pain
0.06 =chemical_burn =cough
0.06 =chemical_burn =hurts_move
0.06 =chemical_burn =long_bleed
0.06 =chemical_word =trunk_pain
0.06 =chest_any =flank_pain
0.06 =chest_any =pressure_elsewhere
0.06 =chest_lasting =drank
0.06 =chest_lasting =eye_pain
0.06 =chest_lasting =hours_pain
0.06 =chest_lasting =unequal_pupils
0.06 =chest_pain =flank_pain
0.06 =chest_pain =pressure_elsewhere
0.06 =clot_risk =cough
0.06 =confused =uti
0.06 =copd =hernia_stuck
0.06 =copd =three_days
0.06 =coughs_blood =fight_blow
0.06 =curtain_word
0.06 =days_many =head_danger
0.06 =deep_cut =limb_bleeds
0.06 =deformed =elderly
0.06 =deformed =severe_weakness
0.06 =double_vision =hours_pain
0.06 =double_vision =sudden
0.06 =drooling =hours_pain
0.06 =eye_area =face_odd
0.06 =eye_hit_bad =three_days
0.06 =face_odd =radiates
0.06 =fainted =severe_pain
0.06 =fall_any =squeezing_word
0.06 =fall_hard =hip_hurts
0.06 =fall_hard =vomiting
0.06 =feels_sleepy =squeezing_word
0.06 =feels_sleepy =trunk_pain
0.06 =fever =phlegm
0.06 =fight_blow =spits_clots
0.06 =flank_pain =hurts_breathing
0.06 =flank_pain =squeezing_word
0.06 =head_danger =moved_right
0.06 =head_danger =radiates
0.06 =heat_exposure =short_breath
0.06 =hernia_stuck =kid_breathing
0.06 =hernia_stuck =wound
0.06 =hit_hard =squeezing_word
0.06 =hives =itching
0.06 =hoarse =jaw_locked
0.06 =hoarse =pain_any
0.06 =hoarse =strep_like
0.06 =hours_pain =stiff_neck
0.06 =hurts_breathing =one_side_belly
0.06 =hurts_move =limb_injury
0.06 =hurts_move =limp_refuses
0.06 =hurts_move =short_breath
0.06 =injection_joint =trunk_pain
0.06 =itching =swelling_throat
0.06 =jaw_arm_sweat =pressure_elsewhere
0.06 =limb_injury =sudden
0.06 =limb_injury =weak_any
0.06 =long_bleed =self_harm_now
0.06 =means_mentioned =unresponsive
0.06 =moved_right =vomiting
0.06 =nausea =sudden
0.06 =one_side_belly =pale_clammy
0.06 =one_side_belly =radiates
0.06 =pain_any =wont_go_away
0.06 =pale_clammy =shoulder_pain
0.06 =phlegm =three_days
0.06 =pressure_elsewhere =trunk_pain
0.06 =radiates =shoulder_pain
0.06 =rigors_hard =swelling
0.06 =severe_pain =swallow_trouble
0.06 =severe_pain =throat_sore
0.06 =severe_pain =throat_tight
0.06 =severe_pain =wont_swallow
0.06 =short_breath =sugar_very_high
0.06 =spits_clots =trunk_pain
0.06 =squeezing_word =vomiting_constantly
0.06 =stiff_neck =wakes
0.06 =trunk_pain =vomiting_constantly
0.06 ^ _ bleed
0.06 ^ _ home
0.06 ^ _ nut
0.06 ^ cat
0.06 ^ dad
0.06 ^ face
0.06 ^ kid
0.06 after _ tooth
0.06 and _ spitt
0.06 and _ till
0.06 and _ weird
0.06 and bare
0.06 are _ i
0.06 at _ store
0.06 back _ he
0.06 been _ hour
0.06 birth _ day
0.06 bp #99+
0.06 breath so
0.06 chest feel
0.06 clean product
0.06 clean with
0.06 confus _ his
0.06 contrast dye
0.06 couple _ minut
0.06 cut from
0.06 day _ is
0.06 deeper
0.06 diarrhea and
0.06 dizzy and
0.06 door and
0.06 dye my
0.06 every _ and
0.06 ex is
0.06 eye _ the
0.06 face _ and
0.06 fail
0.06 fast _ the
0.06 father
0.06 fell _ my
0.06 fell off
0.06 few _ for
0.06 for _ back
0.06 freez
0.06 gas _ the
0.06 gasoline in
0.06 go down
0.06 grandma _ her
0.06 had stomach
0.06 half _ face
0.06 has _ belly
0.06 has _ kill
0.06 has _ pain
0.06 has terrible
0.06 have _ failure
0.06 he _ fine
0.06 head now
0.06 her _ she
0.06 horrible
0.06 hot potato
0.06 i _ pee
0.06 i drank
0.06 in
0.06 india
0.06 inr
0.06 is _ than
0.06 is pale
0.06 isnt -mak
0.06 isnt _ -sense
0.06 it _ me
0.06 it come
0.06 labor
0.06 larger
0.06 leg _ i
0.06 little one
0.06 my _ tingle
0.06 my inr
0.06 my metformin
0.06 my roommate
0.06 navel
0.06 of _ vision
0.06 of minut
0.06 on all
0.06 on antibiotic
0.06 one _ of
0.06 one kidney
0.06 out _ it
0.06 pain that
0.06 pale _ clammy
0.06 popp
0.06 potato
0.06 pregnant _ sharp
0.06 product
0.06 pupil _ larger
0.06 ran _ marathon
0.06 raw
0.06 red poop
0.06 right now
0.06 room
0.06 round my
0.06 say his
0.06 she cut
0.06 sight
0.06 since _ start
0.06 so _ of
0.06 so _ she
0.06 son _ asthma
0.06 son with
0.06 spinn
0.06 sudden _ im
0.06 testicle _ so
0.06 testicle hurt
0.06 that _ to
0.06 the _ say
0.06 the store
0.06 three
0.06 throat _ fever
0.06 time a
0.06 tingle
0.06 toddler ate
0.06 tum
0.06 under _ water
0.06 voice _ like
0.06 voice sound
0.06 vomit _ he
0.06 vomit blood
0.06 when we
0.06 with _ worst
0.06 with sharp
0.06 with sweat
0.05 #99+
0.05 -tear -when
0.05 -tear _ -she
0.05 <as _ <kid
0.05 =a_lot =alcohol
0.05 =a_lot =back_pain
0.05 =a_lot =face_droop
0.05 =a_lot =jaundice
0.05 =a_lot =means_mentioned
0.05 =a_lot =upper_belly_pain
0.05 =allergen =drugs_taken
0.05 =allergen =eye_hit_bad
0.05 =allergen =long_bleed
0.05 =animal_bite =blood_streak
0.05 =belly_hard =vomiting_constantly
0.05 =belly_hit =feels_sleepy
0.05 =belly_pain =cant_straighten
0.05 =belly_pain =long_bleed
0.05 =belly_word =preterm_weeks
0.05 =bite_bad =bleeding_heavy
0.05 =bite_bad =chest_pain
0.05 =bite_bad =cold_only
0.05 =bite_bad =deep_burn
0.05 =bite_bad =skin_peeling
0.05 =bite_bad =tooth_bad
0.05 =bleeding_any =chest_any
0.05 =bleeding_any =chest_pain
0.05 =bleeding_any =short_breath
0.05 =blister_any =face_injury
0.05 =bp_medicine =chest_lasting
0.05 =burn_any =cold_limb
0.05 =burn_any =face_injury
0.05 =burn_big =face_injury
0.05 =burn_big =skin_peeling
0.05 =burn_severity =head_injury
0.05 =burn_severity =limb_injury
0.05 =burn_severity =spits_clots
0.05 =calf =cant_stand
0.05 =cannot_move_side =speech
0.05 =cannot_move_side =speech_garbled
0.05 =cant_sit_still =eye_hit_bad
0.05 =cant_sit_still =squeezing_word
0.05 =cant_stand =cough
0.05 =cant_stand =getting_worse
0.05 =chemical_word =smoke
0.05 =chest_any =phlegm
0.05 =chest_any =recent_surgery
0.05 =chest_any =spits_clots
0.05 =chest_lasting =cold_exposure
0.05 =chest_lasting =face_injury
0.05 =chest_lasting =fall_hard
0.05 =chest_lasting =slept_on
0.05 =chest_lasting =tick
0.05 =chest_pain =phlegm
0.05 =chest_pain =recent_surgery
0.05 =chest_pain =spits_clots
0.05 =chest_pressure =cough
0.05 =child_got_pills =long_bleed
0.05 =child_got_pills =speech
0.05 =cholinergic =swallow_trouble
0.05 =cholinergic =throat_tight
0.05 =clot_risk =vaginal_bleeding
0.05 =clot_risk =vomiting
0.05 =clot_risk =vomiting_blood
0.05 =co_words =sting
0.05 =cold_limb =eye_hit_bad
0.05 =cough =limp_leg
0.05 =cough =limp_refuses
0.05 =cough =severe_weakness
0.05 =cough =stumbles
0.05 =cough =weak_any
0.05 =curtain_word =sudden
0.05 =deep_burn =face_injury
0.05 =deformed =hernia
0.05 =deformed =hernia_stuck
0.05 =deformed =hernia_word
0.05 =diarrhea =squeezing_word
0.05 =drugs_taken =edible_word
0.05 =during_exercise =eye_hit_bad
0.05 =eye_area =near_faint
0.05 =eye_bulge =swelling_face
0.05 =eye_bulge =swelling_lips
0.05 =eye_hit_bad =hip_hurts
0.05 =eye_hit_bad =jaw_arm_sweat
0.05 =eye_hit_bad =wont_go_away
0.05 =eye_red
0.05 =eye_red =swelling_face
0.05 =eye_red =swelling_lips
0.05 =face_injury =hours_pain
0.05 =face_injury =skin_peeling
0.05 =face_odd =long_bleed
0.05 =fall_any =vomiting_constantly
0.05 =fast_breathing =pleuritic
0.05 =feels_sleepy =fight_blow
0.05 =fight_blow =vomiting_constantly
0.05 =flank_pain =radiates_groin
0.05 =flank_pain =uti
0.05 =getting_worse =limp_leg
0.05 =getting_worse =limp_refuses
0.05 =getting_worse =severe_weakness
0.05 =head_danger =headache
0.05 =head_danger =hours_pain
0.05 =heat_exposure =pale_clammy
0.05 =hernia_stuck =hip_fracture
0.05 =high_fever =severe_pain
0.05 =high_fever =severe_weakness
0.05 =hip_hurts =squeezing_word
0.05 =hit_hard =swelling
0.05 =hit_hard =vomiting_constantly
0.05 =hours_pain =jaw_arm_sweat
0.05 =hours_pain =pleuritic
0.05 =hours_pain =sight_for_years
0.05 =hours_pain =stool_blood
0.05 =hours_pain =vomiting_constantly
0.05 =hurts_move =vomiting_constantly
0.05 =immunosuppressed =sudden
0.05 =injection_joint =joint_hot
0.05 =joint_hot =recent_surgery
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =leg_swelling_one =sudden
0.05 =limb_injury =recent_surgery
0.05 =limp_leg =moved_right
0.05 =limp_leg =no_urine
0.05 =limp_leg =one_side_belly
0.05 =limp_leg =sudden
0.05 =limp_leg =vomiting_constantly
0.05 =limp_refuses =moved_right
0.05 =limp_refuses =no_urine
0.05 =limp_refuses =one_side_belly
0.05 =long_bleed =swelling_lips
0.05 =long_bleed =upper_belly_pain
0.05 =means_mentioned =speech
0.05 =means_mentioned =vomiting
0.05 =one_side_belly =radiates_groin
0.05 =overdose_taken =wakes
0.05 =phlegm =trunk_pain
0.05 =pleuritic =sudden
0.05 =racing_heart =rigors
0.05 =radiates_groin =trunk_pain
0.05 =rectal_blood =vomiting
0.05 =rectal_blood =vomiting_blood
0.05 =right_side =sudden
0.05 =rigors =trunk_pain
0.05 =severe_pain =tearing
0.05 =severe_pain =vomiting_constantly
0.05 =severe_pain =wakes
0.05 =short_breath =swelling_face
0.05 =sting =wheeze_word
0.05 =stomach_burn =vomiting_constantly
0.05 =stool_blood =vomiting
0.05 =stool_blood =vomiting_blood
0.05 =stumbles =vomiting
0.05 =sudden =tearing_trunk
0.05 =swallow_trouble =tripod
0.05 =swelling_face =wheeze_word
0.05 =throat_tight =tripod
0.05 =tripod =wont_swallow
0.05 =trunk_pain =weak_any
0.05 =trunk_pain =wont_feed
0.05 =upper_belly_pain =vomiting_constantly
0.05 =uti
0.05 =vaginal_bleeding
0.05 ^ _ chill
0.05 ^ _ inhaler
0.05 ^ battery
0.05 ^ chest
0.05 ^ crack
0.05 ^ dog
0.05 ^ gain
0.05 ^ hernia
0.05 ^ muscl
0.05 ^ period
0.05 ^ pulse
0.05 ^ throat
0.05 a #11+
0.05 a _ came
0.05 a bump
0.05 a marathon
0.05 a paintball
0.05 a rash
0.05 about #
0.05 after _ and
0.05 after _ flight
0.05 after _ knee
0.05 an _ after
0.05 and _ shoulder
0.05 away and
0.05 back _ for
0.05 back _ its
0.05 bandage
0.05 bend over
0.05 blood _ i
0.05 blood when
0.05 bloody _ for
0.05 boy is
0.05 branch
0.05 by _ bee
0.05 chlorine
0.05 crack tooth
0.05 crie in
0.05 crossfit
0.05 dad _ been
0.05 dad _ off
0.05 dog bite
0.05 down _ since
0.05 down my
0.05 ear _ red
0.05 everyone _ work
0.05 everyone at
0.05 feel _ it
0.05 feel _ with
0.05 few day
0.05 first _ today
0.05 foot smell
0.05 football
0.05 glas _ is
0.05 go _ and
0.05 grandma _ and
0.05 grandma took
0.05 grease
0.05 he _ hit
0.05 head last
0.05 heavy bleed
0.05 her speech
0.05 hes wheez
0.05 his _ hes
0.05 house is
0.05 i _ awful
0.05 i _ been
0.05 i _ out
0.05 i bend
0.05 im _ from
0.05 im _ on
0.05 im _ out
0.05 in _ is
0.05 inhaler
0.05 inhaler is
0.05 inside my
0.05 is _ for
0.05 is _ it
0.05 is shak
0.05 ive _ a
0.05 keep gett
0.05 knee is
0.05 law is
0.05 letter
0.05 lithium
0.05 lithium and
0.05 middle _ my
0.05 morn im
0.05 my _ blood
0.05 my _ chang
0.05 my _ month
0.05 my dose
0.05 my pee
0.05 night _ keep
0.05 ok _ my
0.05 pain _ around
0.05 pain _ ever
0.05 pain and
0.05 pain ive
0.05 paintball
0.05 paintball and
0.05 pee _ dark
0.05 rib hurt
0.05 salad
0.05 she _ pale
0.05 she take
0.05 should _ take
0.05 side when
0.05 since _ got
0.05 sip
0.05 son _ hurt
0.05 stepp
0.05 stepp on
0.05 still i
0.05 sudden _ now
0.05 sudden _ vision
0.05 sudden everyth
0.05 the _ after
0.05 the _ said
0.05 the heat
0.05 the mountain
0.05 the trip
0.05 the tylenol
0.05 thing and
0.05 tick
0.05 tylenol dose
0.05 warfarin and
0.05 week _ the
0.05 when _ bend
0.05 while i
0.05 with _ paintball
0.05 woke _ with
0.05 year _ boy
0.05 yo _ fever
0.04 # _ preg
0.04 -at -all
0.04 -chok
0.04 -kick
0.04 =a_lot =dizzy
0.04 =a_lot =fast_breathing
0.04 =a_lot =radiates
0.04 =a_lot =severe_weakness
0.04 =a_lot =swelling_throat
0.04 =a_lot =vision_loss
0.04 =abuse_danger =head_injury
0.04 =allergen =chest_lasting
0.04 =baby =days_many
0.04 =baby =young_baby
0.04 =belly_hard =bleeding_any
0.04 =belly_hard =vaginal_bleeding
0.04 =belly_pain =cant_sit_still
0.04 =belly_word =cant_sit_still
0.04 =belly_word =rash
0.04 =bite_bad =pain_any
0.04 =bite_bad =pale_clammy
0.04 =blood_thinner =elderly
0.04 =blurry_vision =hurts_move
0.04 =blurry_vision =stumbles
0.04 =blurry_vision =weak_any
0.04 =burn_any
0.04 =burn_any =rash
0.04 =burn_severity =diarrhea
0.04 =burn_severity =fast_breathing
0.04 =burn_severity =feels_sleepy
0.04 =cannot_breathe =copd
0.04 =cannot_breathe =phlegm
0.04 =cannot_breathe =postpartum
0.04 =cant_sit_still =cant_stand
0.04 =cant_sit_still =cant_straighten
0.04 =cant_sit_still =hurts_move
0.04 =cant_sit_still =limp_leg
0.04 =cant_sit_still =limp_refuses
0.04 =cant_sit_still =severe_weakness
0.04 =cant_stand =double_vision
0.04 =cant_stand =elderly
0.04 =cant_stand =moved_right
0.04 =cant_stand =one_side_belly
0.04 =cant_stand =stumbles
0.04 =cant_stand =sudden
0.04 =cant_stand =urinary_stuck_long
0.04 =cant_stand =wakes
0.04 =cant_straighten =eye_hit_bad
0.04 =cant_straighten =hurts_move
0.04 =cant_straighten =squeezing_word
0.04 =chemical_word =chest_any
0.04 =chest_any =head_danger
0.04 =chest_any =many_days
0.04 =chest_any =vomiting
0.04 =chest_lasting =cholinergic
0.04 =chest_lasting =deep_burn
0.04 =chest_lasting =discharge
0.04 =chest_lasting =ear_wax
0.04 =chest_lasting =frostbite
0.04 =chest_lasting =hives_all
0.04 =chest_pain =days_many
0.04 =chest_pain =head_danger
0.04 =chest_pain =many_days
0.04 =chest_pain =vomiting
0.04 =chest_pressure =severe_pain
0.04 =child_got_pills =opioid
0.04 =clot_risk =fast_breathing
0.04 =clot_risk =severe_pain
0.04 =co_words =eye_hit_bad
0.04 =cold_exposure =deep_burn
0.04 =days_many =severe_pain
0.04 =days_many =trunk_pain
0.04 =deep_burn =hours_pain
0.04 =diarrhea =severe_pain
0.04 =diarrhea =trunk_pain
0.04 =double_vision =hurts_move
0.04 =double_vision =limp_leg
0.04 =double_vision =limp_refuses
0.04 =double_vision =severe_weakness
0.04 =double_vision =stumbles
0.04 =double_vision =sudden_balance
0.04 =double_vision =vomiting
0.04 =double_vision =weak_any
0.04 =drowsy =eye_area
0.04 =ear_wax =hurts_move
0.04 =ear_wax =severe_pain
0.04 =elderly =fight_blow
0.04 =elderly =head_injury
0.04 =elderly =heat_exposure
0.04 =elderly =limp_leg
0.04 =eye_area =refuses
0.04 =eye_area =squeezing_word
0.04 =eye_hit_bad =high_fever
0.04 =eye_hit_bad =opioid
0.04 =eye_hit_bad =pressure_elsewhere
0.04 =eye_hit_bad =unresponsive
0.04 =face_droop =sudden
0.04 =fast_breathing =severe_pain
0.04 =flank_pain
0.04 =flank_pain =one_side_belly
0.04 =flank_pain =pain_any
0.04 =frostbite =hours_pain
0.04 =heart_condition =weak_any
0.04 =high_fever =squeezing_word
0.04 =hives_all =short_breath
0.04 =hives_all =wheeze_word
0.04 =hours_pain =hurts_breathing
0.04 =hours_pain =upper_belly_pain
0.04 =hurts_breathing =sudden
0.04 =hurts_move =stumbles
0.04 =hurts_move =sudden
0.04 =hurts_move =swelling_lips
0.04 =hurts_move =weak_any
0.04 =immunosuppressed =sickle_cell
0.04 =injection_joint =pleuritic
0.04 =limb_injury =tetanus_due
0.04 =limp_leg =stumbles
0.04 =limp_refuses =stumbles
0.04 =limp_refuses =sudden
0.04 =limp_refuses =wakes
0.04 =many_days =racing_heart
0.04 =means_mentioned =opioid
0.04 =moved_right =severe_weakness
0.04 =one_side_belly =severe_weakness
0.04 =opioid =pain_any
0.04 =opioid =squeezing_word
0.04 =overdose_taken =vomiting
0.04 =pain_any =unresponsive
0.04 =phlegm =swelling
0.04 =pleuritic =recent_surgery
0.04 =postpartum =squeezing_word
0.04 =radiates =severe_pain
0.04 =radiates =weak_any
0.04 =scratched =tetanus_due
0.04 =severe_weakness =stumbles
0.04 =severe_weakness =urinary_stuck_long
0.04 =short_breath =wound_infected
0.04 =sickle_cell
0.04 =squeezing_word =unresponsive
0.04 =stumbles =wakes
0.04 =stumbles =weak_any
0.04 =tia_resolved
0.04 =unresponsive =vomiting
0.04 =unresponsive =vomiting_constantly
0.04 =urinary_stuck_long =vomiting
0.04 =urinary_stuck_long =vomiting_constantly
0.04 =vomiting =worst_ever
0.04 ^ _ altitude
0.04 ^ _ lost
0.04 ^ _ out
0.04 ^ _ through
0.04 ^ _ twist
0.04 a _ bug
0.04 a box
0.04 a cut
0.04 a motorcycle
0.04 air
0.04 ammonia _ now
0.04 and _ get
0.04 and _ sore
0.04 and all
0.04 and ammonia
0.04 and bump
0.04 around
0.04 belly _ that
0.04 bleach _ ammonia
0.04 breath _ chest
0.04 can _ but
0.04 cant walk
0.04 cast
0.04 chest _ hurt
0.04 chill fever
0.04 crush _ pain
0.04 crush chest
0.04 day my
0.04 discharge
0.04 done
0.04 eye _ of
0.04 eye all
0.04 feel weird
0.04 finger _ white
0.04 for _ and
0.04 for _ bit
0.04 gas and
0.04 get it
0.04 get wind
0.04 girlfriend
0.04 has _ chest
0.04 have to
0.04 havent _ -all
0.04 heart disease
0.04 his back
0.04 his pain
0.04 i _ bleach
0.04 i _ wind
0.04 im breath
0.04 in _ calf
0.04 in _ right
0.04 it _ away
0.04 its _ in
0.04 just _ in
0.04 just _ me
0.04 keep _ out
0.04 let
0.04 lift _ box
0.04 lift weight
0.04 look up
0.04 lost weight
0.04 lot _ bright
0.04 lot and
0.04 maroon
0.04 minut of
0.04 moved _ the
0.04 my _ no
0.04 my _ what
0.04 never -had
0.04 night _ now
0.04 nose _ is
0.04 numb _ the
0.04 on _ neck
0.04 one leg
0.04 pain _ goe
0.04 pain _ her
0.04 pain pill
0.04 pee for
0.04 pressure _ #11+
0.04 proper
0.04 right after
0.04 roof _ cant
0.04 roof and
0.04 she _ stand
0.04 shovel snow
0.04 show
0.04 sick
0.04 since _ woke
0.04 since a
0.04 stand _ straight
0.04 stomach _ for
0.04 stuff like
0.04 sudden sharp
0.04 take warfarin
0.04 teeth _ out
0.04 teeth came
0.04 terrible belly
0.04 that start
0.04 the _ belly
0.04 the desk
0.04 the head
0.04 the oven
0.04 thi _ i
0.04 to _ lower
0.04 to walk
0.04 tonsil out
0.04 too _ for
0.04 took _ pain
0.04 two year
0.04 ulcer
0.04 umbilical
0.04 umbilical cord
0.04 up proper
0.04 up straight
0.04 vomit all
0.04 wake _ proper
0.04 walk but
0.04 weak she
0.04 week _ ther
0.04 week no
0.04 went _ after
0.04 were
0.04 wisdom _ came
0.04 with an
0.04 with shak
0.04 worst belly
0.03 # _ had
0.03 <covid
0.03 <had <covid
0.03 <old
0.03 =a_lot =child_got_pills
0.03 =a_lot =low_mood
0.03 =alcohol =burn_severity
0.03 =allergen =bp_medicine
0.03 =allergen =fever
0.03 =asthma =tired
0.03 =belly_pain =head_danger
0.03 =belly_pain =stomach_burn
0.03 =belly_pain =worst_ever
0.03 =belly_word =burn_any
0.03 =belly_word =hours_pain
0.03 =belly_word =sudden
0.03 =belly_word =worst_ever
0.03 =bite_bad =tia_resolved
0.03 =blood_in_urine =squeezing_word
0.03 =blood_streak =preterm_weeks
0.03 =bp_high =right_side
0.03 =burn_any =chest_lasting
0.03 =burn_severity =cold_hands
0.03 =burn_severity =stumbles
0.03 =calf =scratched
0.03 =cant_stand =phlegm
0.03 =cant_straighten =trunk_pain
0.03 =car_crash =pale_clammy
0.03 =chest_any =fast_breathing
0.03 =chest_any =injection_joint
0.03 =chest_any =smoke
0.03 =chest_lasting =cramps
0.03 =chest_lasting =diabetes
0.03 =chest_lasting =splinter_small
0.03 =chest_lasting =ulcer_nsaid
0.03 =chest_lasting =vaginal_bleeding
0.03 =chest_lasting =weak_any
0.03 =chest_pain =fast_breathing
0.03 =chest_pain =injection_joint
0.03 =chest_pain =limb_injury
0.03 =chest_pain =squeezing_word
0.03 =cold_hands =frostbite
0.03 =cough =flank_pain
0.03 =croup_cough
0.03 =cut_by_accident =rash
0.03 =dark_urine =severe_pain
0.03 =days_many =diarrhea
0.03 =days_many =pleuritic
0.03 =dizzy =fight_blow
0.03 =dizzy =hurts_move
0.03 =dizzy =stumbles
0.03 =drowsy =eye_hit_bad
0.03 =eye_area =short_breath
0.03 =face_droop =radiates
0.03 =face_injury =radiates
0.03 =fever =hurts_breathing
0.03 =fever =no_urine
0.03 =fever =pleuritic
0.03 =fever =tooth
0.03 =flank_pain =severe_headache
0.03 =flank_pain =worst_ever
0.03 =hernia_stuck =vomiting_constantly
0.03 =hoarse =throat_sore
0.03 =hours_pain =pressure_elsewhere
0.03 =hours_pain =rigors
0.03 =hours_pain =splinter_small
0.03 =hours_pain =tired
0.03 =hours_pain =ulcer_nsaid
0.03 =hypertension =right_side
0.03 =jaw_locked =radiates
0.03 =leg_swelling_one =one_side_belly
0.03 =limb_injury =scratched
0.03 =limb_injury =splinter_small
0.03 =limp_leg =phlegm
0.03 =limp_refuses =phlegm
0.03 =long_bleed =pressure_elsewhere
0.03 =one_side_belly =severe_headache
0.03 =one_side_belly =swelling
0.03 =one_side_belly =worst_ever
0.03 =pain_any =sickle_cell
0.03 =phlegm =severe_weakness
0.03 =recent_travel =severe_weakness
0.03 =recent_travel =weak_any
0.03 =severe_headache =trunk_pain
0.03 =severe_weakness =shaking
0.03 =shaking =weak_any
0.03 =stumbles =sudden
0.03 =sudden =sudden_balance
0.03 =swelling =tooth_bad
0.03 =tooth_bad
0.03 =trunk_pain =worst_ever_sick
0.03 =vomiting =worst_ever_sick
0.03 ^ _ carbon
0.03 ^ asthma
0.03 ^ im
0.03 ^ wife
0.03 a _ belly
0.03 a tick
0.03 and _ little
0.03 and blood
0.03 and moved
0.03 and swollen
0.03 ankle _ its
0.03 asked
0.03 back
0.03 bee _ me
0.03 belly from
0.03 brother _ a
0.03 bruis and
0.03 but ive
0.03 butt
0.03 button _ moved
0.03 button and
0.03 cant _ and
0.03 cut
0.03 cut _ arm
0.03 cut my
0.03 doesnt know
0.03 doubl
0.03 down _ and
0.03 drink and
0.03 droop and
0.03 drown my
0.03 egg
0.03 elbow and
0.03 every #
0.03 fit _ the
0.03 from _ chainsaw
0.03 from _ desk
0.03 from my
0.03 goe _ in
0.03 had _ flu
0.03 had _ same
0.03 hand #
0.03 hand _ day
0.03 has _ diarrhea
0.03 has had
0.03 have _ that
0.03 high _ the
0.03 himself
0.03 hot _ my
0.03 i _ weight
0.03 i stand
0.03 in bed
0.03 is #11+
0.03 is _ white
0.03 is hard
0.03 its _ up
0.03 ive _ the
0.03 lid
0.03 lie down
0.03 light
0.03 like _ for
0.03 lupu
0.03 mixed bleach
0.03 mom talk
0.03 my _ button
0.03 my _ who
0.03 my baby
0.03 never
0.03 of _ #11+
0.03 on _ leg
0.03 pain _ the
0.03 peanut allergy
0.03 pink again
0.03 rash
0.03 right _ belly
0.03 she _ #
0.03 skin look
0.03 sore _ #
0.03 start _ hour
0.03 start an
0.03 stomach
0.03 stomach burn
0.03 stung me
0.03 the
0.03 the _ spin
0.03 the burn
0.03 the chest
0.03 throat #
0.03 throat _ day
0.03 took _ my
0.03 under _ rib
0.03 up _ a
0.03 went double
0.03 who _ #11+
0.03 who is
0.03 with a
0.03 with the
0.03 worst stomach
0.02 # _ pm
0.02 # diabetic
0.02 #99+ feet
0.02 =allergen =clot_risk
0.02 =belly_hard =severe_pain
0.02 =belly_hit =fell
0.02 =belly_pain =days_many
0.02 =belly_pain =hours_pain
0.02 =belly_pain =vaginal_bleeding
0.02 =belly_pain =worst_ever_sick
0.02 =belly_surgery_recent =clot_risk
0.02 =belly_word =vaginal_bleeding
0.02 =belly_word =worst_ever_sick
0.02 =bite_bad =limb_bleeds
0.02 =bite_bad =stumbles
0.02 =bite_bad =sudden_balance
0.02 =blood_streak =co_words
0.02 =bp_high =eye_hit_bad
0.02 =burn_severity =moved_right
0.02 =burn_severity =muscle_tear
0.02 =burn_severity =wakes
0.02 =cant_stand =right_side
0.02 =chest_any =right_side
0.02 =chest_lasting =recent_infection
0.02 =chest_pain =right_side
0.02 =dizzy =elderly
0.02 =drank
0.02 =elderly =stumbles
0.02 =eye_chemical =eye_pain
0.02 =eye_chemical =pain_any
0.02 =eye_hit_bad =rectal_blood
0.02 =eye_surgery
0.02 =eye_surgery =injection_joint
0.02 =eye_surgery =recent_surgery
0.02 =fell =hit_hard
0.02 =fever =stomach_burn
0.02 =head_danger =withdrawal
0.02 =hours_pain =nausea
0.02 =limp_leg =right_side
0.02 =limp_leg =stomach_burn
0.02 =limp_refuses =right_side
0.02 =limp_refuses =stomach_burn
0.02 =many_days =pain_any
0.02 =means_mentioned =pain_any
0.02 =near_faint =pregnant
0.02 =one_side_belly =worst_ever_sick
0.02 =pain_any =stomach_burn
0.02 =pain_any =vomiting_blood
0.02 =pain_any =weak_any
0.02 =pleuritic =right_side
0.02 =rash
0.02 =right_side =short_breath
0.02 =right_side =stomach_burn
0.02 =rigors =tired
0.02 =severe_pain =stomach_burn
0.02 =squeezing_word =vomiting_blood
0.02 =sudden_balance =vomiting
0.02 =throat_sore =throat_tight
0.02 =tooth_pulled
0.02 =trunk_pain =vomiting_blood
0.02 ^ _ inhal
0.02 ^ diarrhea
0.02 ^ every
0.02 ^ noseble
0.02 ^ two
0.02 ^ we
0.02 a _ cut
0.02 a _ widow
0.02 a breath
0.02 a noseble
0.02 an allergic
0.02 and _ was
0.02 and _ when
0.02 back it
0.02 black _ in
0.02 black widow
0.02 blood _ my
0.02 bottle is
0.02 breath _ i
0.02 bull
0.02 calf _ sore
0.02 cancer
0.02 chang
0.02 cold _ and
0.02 cough _ is
0.02 crack _ i
0.02 crack when
0.02 ct
0.02 daughter fell
0.02 day _ fever
0.02 embarass
0.02 girl
0.02 got a
0.02 have _ on
0.02 he _ to
0.02 he fell
0.02 headache
0.02 heart murmur
0.02 heart race
0.02 home
0.02 hot dog
0.02 i _ to
0.02 in _ pee
0.02 intimacy
0.02 its _ and
0.02 its _ hot
0.02 mastectomy
0.02 mother is
0.02 murmur
0.02 muscl
0.02 my _ has
0.02 my _ its
0.02 my _ race
0.02 needle
0.02 of _ after
0.02 on _ hand
0.02 on _ pill
0.02 pain ever
0.02 painful rash
0.02 park
0.02 period _ heavy
0.02 pill
0.02 pill _ is
0.02 pill bottle
0.02 pit bull
0.02 preg
0.02 red _ sore
0.02 round _ belly
0.02 scrotum
0.02 smoke _ the
0.02 son has
0.02 start _ and
0.02 start round
0.02 stay
0.02 surgery _ week
0.02 take _ breath
0.02 than usual
0.02 the _ monoxide
0.02 the _ spot
0.02 the carbon
0.02 the stair
0.02 the surgery
0.02 the water
0.02 to drink
0.02 took a
0.02 type _ diabetic
0.02 urine is
0.02 walk
0.02 while _ and
0.02 widow
0.02 with cramp
0.02 worse than
0.02 zoo
0.01 # _ cant
0.01 # _ girl
0.01 #11+ _ short
0.01 -not
0.01 <a <history
0.01 <a _ <of
0.01 <he <had
0.01 <he _ <a
0.01 <history <of
0.01 =a_lot =strep_like
0.01 =aura_usual =short_breath
0.01 =back_pain
0.01 =belly_word =recent_infection
0.01 =bite_bad =rigors
0.01 =blood_streak =head_danger
0.01 =bp_high =burn_severity
0.01 =cant_sit_still =one_side_belly
0.01 =car_crash =chest_lasting
0.01 =chemical_word =phlegm
0.01 =chest_lasting =no_gas
0.01 =chest_lasting =refuses
0.01 =chest_lasting =three_days
0.01 =cold_exposure =limb_injury
0.01 =cold_limb =weak_any
0.01 =copd =cough
0.01 =copd =phlegm
0.01 =cut_by_accident =means_mentioned
0.01 =days_many =ear_wax
0.01 =days_many =vomiting_constantly
0.01 =diabetes =fever
0.01 =elderly
0.01 =fever =wont_feed
0.01 =itching =swelling_lips
0.01 =itchy_only =swelling_lips
0.01 =leg_feet_swollen =swelling
0.01 =light_hurts =pain_any
0.01 =many_days =newborn
0.01 =means_mentioned =scratched
0.01 =pain_any
0.01 =pain_any =panic_known
0.01 =pain_any =sting
0.01 =pain_any =uti
0.01 =recent_infection =vomiting
0.01 =tetanus_due
0.01 =thyroid_off
0.01 =ulcer_nsaid
0.01 ^ _ baby
0.01 ^ _ grandpa
0.01 ^ _ peni
0.01 ^ _ skin
0.01 ^ _ tree
0.01 ^ cirrhosi
0.01 ^ left
0.01 ^ type
0.01 a _ aid
0.01 a bruise
0.01 and _ swell
0.01 and _ water
0.01 and _ wrist
0.01 and belly
0.01 and cramp
0.01 and needl
0.01 ankl are
0.01 anyth down
0.01 are
0.01 back _ my
0.01 bad _ with
0.01 brought
0.01 but _ eat
0.01 feel _ but
0.01 fell _ a
0.01 few
0.01 food _ down
0.01 formula
0.01 from thi
0.01 gave _ dog
0.01 goe away
0.01 had a
0.01 hand is
0.01 have _ cut
0.01 high _ and
0.01 hurt a
0.01 i _ sit
0.01 i lost
0.01 in my
0.01 is _ about
0.01 is hoarse
0.01 kid has
0.01 kitchen knife
0.01 last week
0.01 lift _ couch
0.01 long
0.01 me
0.01 my _ all
0.01 my _ come
0.01 my scalp
0.01 newborn
0.01 night _ and
0.01 on _ long
0.01 on _ thinner
0.01 on blood
0.01 on day
0.01 oven
0.01 pill with
0.01 pin
0.01 pin _ needl
0.01 pin and
0.01 poop is
0.01 red _ im
0.01 see the
0.01 shovel
0.01 six
0.01 smell
0.01 sneez and
0.01 someth _ me
0.01 someth bit
0.01 stepp _ a
0.01 surgery last
0.01 sweaty _ my
0.01 swollen _ can
0.01 teen
0.01 ten
0.01 testicl
0.01 the kid
0.01 the yard
0.01 through his
0.01 time
0.01 tiny red
0.01 to _ her
0.01 too
0.01 up more
0.01 voice _ hoarse
0.01 walk _ its
0.01 wasp
0.01 white stuff
0.01 will
0.01 yellow
-0.01 # am
-0.01 -on
-0.01 <a <kid
-0.01 =a_lot =drowsy
-0.01 =alcohol =tia_resolved
-0.01 =allergen =cramps
-0.01 =allergen =leg_swelling_one
-0.01 =baby
-0.01 =belly_pain =sudden
-0.01 =blood_streak =purple_word
-0.01 =blood_streak =red_patch
-0.01 =blood_streak =sting
-0.01 =burn_severity =cough
-0.01 =burn_severity =fight_blow
-0.01 =burn_severity =phlegm
-0.01 =chest_lasting =chest_pain
-0.01 =chest_lasting =days_many
-0.01 =chest_lasting =feels_incredible
-0.01 =co_words =cut_by_accident
-0.01 =co_words =rigors
-0.01 =cold_only =eye_red
-0.01 =days_many =muscle_tear
-0.01 =deep_burn =limb_cold_pale
-0.01 =during_exercise =squeezing_word
-0.01 =eye_area
-0.01 =eye_area =swelling_lips
-0.01 =fight_blow =swelling
-0.01 =flu_bad =recent_infection
-0.01 =head_danger =ulcer_nsaid
-0.01 =headache
-0.01 =heart_condition =squeezing_word
-0.01 =hurts_move =spine_injury
-0.01 =injection_joint =limb_injury
-0.01 =leg_feet_swollen
-0.01 =limb_injury =red_patch
-0.01 =limb_injury =wound
-0.01 =nodes =swelling
-0.01 =nosebleed
-0.01 =pain_any =preterm_weeks
-0.01 =red_patch =red_racing
-0.01 =red_patch =scratched
-0.01 =red_patch =wound
-0.01 =weak_any =weak_one_side
-0.01 ^ _ ate
-0.01 ^ _ calf
-0.01 ^ _ chlorine
-0.01 ^ _ dont
-0.01 ^ _ finger
-0.01 ^ _ low
-0.01 ^ _ raw
-0.01 ^ _ section
-0.01 ^ _ skat
-0.01 ^ _ start
-0.01 ^ _ thought
-0.01 ^ c
-0.01 ^ ice
-0.01 ^ kidney
-0.01 ^ mother
-0.01 ^ wasp
-0.01 a _ with
-0.01 a dog
-0.01 a wall
-0.01 after i
-0.01 allergic
-0.01 an empty
-0.01 and _ bit
-0.01 and feel
-0.01 are peel
-0.01 arm _ its
-0.01 at soccer
-0.01 attack i
-0.01 beach
-0.01 bit _ and
-0.01 bleach _ i
-0.01 blood _ medicine
-0.01 bluish
-0.01 bottle _ is
-0.01 bridge
-0.01 come
-0.01 come _ goe
-0.01 come and
-0.01 dad _ diabetic
-0.01 dentur
-0.01 different
-0.01 down _ left
-0.01 feel
-0.01 feel when
-0.01 fever _ with
-0.01 fever _ wont
-0.01 giv
-0.01 goe down
-0.01 has parkinson
-0.01 hear
-0.01 his sleep
-0.01 hit by
-0.01 i _ im
-0.01 i am
-0.01 ice skat
-0.01 in our
-0.01 in two
-0.01 it feel
-0.01 kick _ the
-0.01 like _ my
-0.01 month _ a
-0.01 month and
-0.01 more phlegm
-0.01 morn _ up
-0.01 my
-0.01 my _ so
-0.01 my antidepressant
-0.01 my feet
-0.01 my lab
-0.01 new medicine
-0.01 old _ had
-0.01 on glas
-0.01 on the
-0.01 oyster
-0.01 pain _ high
-0.01 pain up
-0.01 panic _ i
-0.01 parkinson
-0.01 parkinson and
-0.01 pee is
-0.01 peel _ a
-0.01 postpartum #
-0.01 pressure medicine
-0.01 put on
-0.01 raw oyster
-0.01 rib are
-0.01 scar to
-0.01 sit on
-0.01 skat
-0.01 son hasnt
-0.01 spinn _ i
-0.01 stair _ #11+
-0.01 sushi
-0.01 sushi _ now
-0.01 that _ and
-0.01 the _ its
-0.01 the _ leg
-0.01 the beach
-0.01 the second
-0.01 thing
-0.01 think _ have
-0.01 to _ at
-0.01 tonight im
-0.01 tooth and
-0.01 two _ ago
-0.01 up _ phlegm
-0.01 up high
-0.01 warm _ just
-0.01 week _ cough
-0.01 weigh #11+
-0.01 went _ in
-0.01 when _ sit
-0.01 yellow i
-0.02 # _ no
-0.02 #11+ _ pregnant
-0.02 -hurt
-0.02 <history
-0.02 =alcohol =chest_lasting
-0.02 =alcohol =elderly
-0.02 =alcohol =vomiting_constantly
-0.02 =allergen =hit_hard
-0.02 =baby =burn_severity
-0.02 =belly_word =blood_streak
-0.02 =bite_bad =during_exercise
-0.02 =blood_streak =sudden
-0.02 =bp_medicine =hypertension
-0.02 =burn_severity =wound
-0.02 =cannot_speak
-0.02 =cannot_speak =speech
-0.02 =chest_lasting =crying_word
-0.02 =chest_lasting =ear_pain
-0.02 =co_words
-0.02 =cold_hands =limb_cold_pale
-0.02 =cough
-0.02 =deep_burn =frostbite
-0.02 =dentist =head_danger
-0.02 =diarrhea =fever
-0.02 =drowsy =fever
-0.02 =ear_wax =eye_area
-0.02 =eye_hit_bad =spine_injury
-0.02 =head_danger =many_days
-0.02 =jaundice =newborn
-0.02 =leaking =preterm_weeks
-0.02 =many_days =squeezing_word
-0.02 =pain_any =refuses
-0.02 =pain_any =speech
-0.02 =pain_any =throat_tight
-0.02 =pale_clammy =tia_resolved
-0.02 =scratched =squeezing_word
-0.02 =spine_injury =squeezing_word
-0.02 =thirsty
-0.02 ^ _ brother
-0.02 ^ _ every
-0.02 ^ _ heartbeat
-0.02 ^ _ hernia
-0.02 ^ _ may
-0.02 ^ _ rac
-0.02 ^ _ roll
-0.02 ^ _ splash
-0.02 ^ _ stuck
-0.02 ^ _ swallow
-0.02 ^ _ uncle
-0.02 ^ drank
-0.02 ^ everyth
-0.02 ^ swallow
-0.02 ^ was
-0.02 a #99+
-0.02 a _ day
-0.02 a _ heart
-0.02 a _ it
-0.02 a bee
-0.02 a few
-0.02 a foot
-0.02 a hot
-0.02 ach
-0.02 all _ with
-0.02 and _ ask
-0.02 and _ knee
-0.02 arm _ numb
-0.02 at school
-0.02 back pain
-0.02 bar
-0.02 big _ of
-0.02 bite
-0.02 bleed _ a
-0.02 blister _ my
-0.02 burger
-0.02 come in
-0.02 cough
-0.02 cough _ she
-0.02 dad has
-0.02 day _ im
-0.02 day it
-0.02 fight _ my
-0.02 five minut
-0.02 gain _ pound
-0.02 going _ a
-0.02 got _ up
-0.02 got his
-0.02 got stung
-0.02 gut
-0.02 have _ disease
-0.02 havent -slept
-0.02 he took
-0.02 her _ a
-0.02 his arm
-0.02 hit his
-0.02 husband is
-0.02 i _ but
-0.02 i _ chest
-0.02 i _ drink
-0.02 i _ into
-0.02 i _ myself
-0.02 in _ back
-0.02 incision
-0.02 is almost
-0.02 los weight
-0.02 morn _ i
-0.02 much _ is
-0.02 my _ cut
-0.02 my _ not
-0.02 my _ popp
-0.02 my _ that
-0.02 my _ was
-0.02 my blood
-0.02 my port
-0.02 night #11+
-0.02 of _ #
-0.02 over with
-0.02 phlegm _ #
-0.02 phlegm for
-0.02 pill at
-0.02 port
-0.02 replacement
-0.02 roommate _ a
-0.02 roommate has
-0.02 side is
-0.02 since _ quit
-0.02 since he
-0.02 slic
-0.02 slipp on
-0.02 small cut
-0.02 splash _ my
-0.02 to _ on
-0.02 turn _ in
-0.02 up his
-0.02 urine
-0.02 vomit _ since
-0.02 walker
-0.02 water pill
-0.03 # _ #11+
-0.03 # _ he
-0.03 -heart
-0.03 -rac
-0.03 =a_lot =eating_disorder
-0.03 =a_lot =hernia_stuck
-0.03 =a_lot =scratched
-0.03 =a_lot =stomach_burn
-0.03 =alcohol =high_fever
-0.03 =allergen =mouth_burning
-0.03 =belly_pain =nausea
-0.03 =bite_bad =drowsy
-0.03 =bite_bad =strep_like
-0.03 =blood_streak =constipation
-0.03 =bluish =ear_wax
-0.03 =burn_severity =possible_fracture
-0.03 =chest_lasting =eye_red
-0.03 =chest_lasting =radiates_leg
-0.03 =chest_lasting =scratched
-0.03 =chest_lasting =spreading
-0.03 =child_got_pills =co_words
-0.03 =days_many =sting
-0.03 =deep_burn =ear_wax
-0.03 =eye_hit_bad =kidney_stone
-0.03 =eye_hit_bad =means_mentioned
-0.03 =eye_hit_bad =scratched
-0.03 =eye_hit_bad =stool_blood
-0.03 =fever =nodes
-0.03 =fever =pregnant
-0.03 =flank_pain =kidney_stone
-0.03 =hours_pain =wont_feed
-0.03 =kidney_stone =pain_any
-0.03 =kidney_stone =squeezing_word
-0.03 =pain_any =wakes
-0.03 =pain_any =wound
-0.03 =possible_fracture =scratched
-0.03 =scratched =wound
-0.03 =skin_infection
-0.03 ^ _ about
-0.03 ^ _ asthma
-0.03 ^ _ blister
-0.03 ^ _ say
-0.03 ^ _ stand
-0.03 ^ _ surgery
-0.03 ^ _ teeth
-0.03 ^ fever
-0.03 ^ glucose
-0.03 ^ oven
-0.03 ^ went
-0.03 a _ bone
-0.03 a _ what
-0.03 after _ a
-0.03 after _ surgery
-0.03 ago im
-0.03 all night
-0.03 and _ bp
-0.03 and light
-0.03 and throw
-0.03 ankle
-0.03 arm with
-0.03 ate someth
-0.03 back _ a
-0.03 bleach and
-0.03 breath _ im
-0.03 burn
-0.03 campfire
-0.03 chest _ with
-0.03 daughter #11+
-0.03 daughter wont
-0.03 edge
-0.03 fami
-0.03 feel heavy
-0.03 foot from
-0.03 full of
-0.03 gasoline
-0.03 going _ the
-0.03 hand _ swollen
-0.03 hav _ baby
-0.03 he _ off
-0.03 headache _ two
-0.03 her nose
-0.03 his shin
-0.03 hold his
-0.03 hurt with
-0.03 i _ back
-0.03 i _ it
-0.03 i ate
-0.03 im _ after
-0.03 im a
-0.03 is _ a
-0.03 itch and
-0.03 keep _ to
-0.03 last _ but
-0.03 last _ i
-0.03 leg from
-0.03 levothyroxine
-0.03 lift
-0.03 lift _ arm
-0.03 look _ my
-0.03 lower back
-0.03 mandoline
-0.03 mouth sore
-0.03 move it
-0.03 mucu
-0.03 my _ #
-0.03 my _ bottle
-0.03 my _ breath
-0.03 my _ out
-0.03 my ankle
-0.03 my apartment
-0.03 my asthma
-0.03 my lower
-0.03 my sister
-0.03 my stitch
-0.03 my surgery
-0.03 nauseou
-0.03 next to
-0.03 night _ week
-0.03 noseble
-0.03 of _ at
-0.03 out _ is
-0.03 patient
-0.03 pls
-0.03 pressure _ #99+
-0.03 purple in
-0.03 race
-0.03 rash _ a
-0.03 scalp
-0.03 seem
-0.03 shock _ the
-0.03 sore _ over
-0.03 sore all
-0.03 stair
-0.03 start like
-0.03 start today
-0.03 the hot
-0.03 the lower
-0.03 the swell
-0.03 tight _ i
-0.03 tired and
-0.03 told
-0.03 took all
-0.03 tube
-0.03 twice _ and
-0.03 up _ it
-0.03 up her
-0.03 we are
-0.03 we do
-0.03 week _ today
-0.03 white _ inside
-0.03 with _ blood
-0.03 wks preg
-0.03 wont _ her
-0.03 yesterday and
-0.04 #11+
-0.04 #11+ month
-0.04 <#11+ <year
-0.04 <of <a
-0.04 <the
-0.04 =a_lot =hives_all
-0.04 =allergen =testicle
-0.04 =belly_pain =diabetes
-0.04 =bite_bad =nail_word
-0.04 =bleeding_any =gums_bleed
-0.04 =bp_medicine
-0.04 =burn_severity =hives_all
-0.04 =burn_severity =smoker
-0.04 =chest_lasting =new_medicine
-0.04 =chest_lasting =nosebleed
-0.04 =chest_lasting =stiff_neck
-0.04 =co_words =fever
-0.04 =days_many =recent_infection
-0.04 =diabetes =pain_any
-0.04 =diabetes =trunk_pain
-0.04 =dizzy =vomiting
-0.04 =drowsy =swelling
-0.04 =eye_area =swelling_face
-0.04 =eye_area =wont_feed
-0.04 =eye_red =one_eye
-0.04 =gums_bleed
-0.04 =hernia_stuck =testicle
-0.04 =hives =hives_all
-0.04 =hives_all
-0.04 =hives_all =rash
-0.04 =hours_pain =phlegm
-0.04 =hours_pain =vomit_few
-0.04 =limb_injury =squeezing_word
-0.04 =pain_beyond =wound
-0.04 =sting
-0.04 =swelling =trunk_pain
-0.04 ^ _ #11+
-0.04 ^ _ isnt
-0.04 ^ _ nana
-0.04 ^ _ sicknes
-0.04 ^ ate
-0.04 ^ calf
-0.04 ^ hello
-0.04 a _ a
-0.04 a hear
-0.04 about a
-0.04 act like
-0.04 after _ minut
-0.04 after _ someth
-0.04 after every
-0.04 and _ ankl
-0.04 and _ her
-0.04 and bruis
-0.04 and dizzy
-0.04 and they
-0.04 antacid
-0.04 apartment
-0.04 are cold
-0.04 arm after
-0.04 ask _ i
-0.04 asthma and
-0.04 at his
-0.04 baby powder
-0.04 breath _ #
-0.04 cabinet
-0.04 check for
-0.04 chok _ the
-0.04 chok in
-0.04 cut _ tip
-0.04 cut the
-0.04 fad
-0.04 failure
-0.04 fever _ #
-0.04 fine _ -fever
-0.04 first time
-0.04 for _ first
-0.04 get rid
-0.04 glas
-0.04 grandma has
-0.04 had _ diarrhea
-0.04 heart failure
-0.04 hello
-0.04 help my
-0.04 her face
-0.04 his _ from
-0.04 hive _ over
-0.04 hive all
-0.04 i
-0.04 i _ with
-0.04 i miss
-0.04 i sit
-0.04 i wrote
-0.04 in _ #
-0.04 in _ mountain
-0.04 in _ throat
-0.04 is drool
-0.04 its better
-0.04 last two
-0.04 left _ then
-0.04 lot _ im
-0.04 lower
-0.04 mak my
-0.04 miss my
-0.04 more and
-0.04 more out
-0.04 my _ #11+
-0.04 my _ nose
-0.04 my _ off
-0.04 my _ site
-0.04 my _ yesterday
-0.04 my back
-0.04 my colonoscopy
-0.04 my nana
-0.04 my urine
-0.04 nail polish
-0.04 nana
-0.04 near faint
-0.04 neck _ the
-0.04 needl
-0.04 of _ chest
-0.04 of _ heart
-0.04 of heart
-0.04 off _ bike
-0.04 off his
-0.04 on me
-0.04 one arm
-0.04 pneumonia _ the
-0.04 polish
-0.04 popp and
-0.04 pregnant with
-0.04 pressure
-0.04 pulse
-0.04 rid
-0.04 rid _ it
-0.04 rid of
-0.04 rifle
-0.04 sicknes
-0.04 since _ im
-0.04 since can
-0.04 slipp _ the
-0.04 smell like
-0.04 smoker
-0.04 stomach and
-0.04 testicular
-0.04 the _ an
-0.04 the _ been
-0.04 the _ two
-0.04 threw _ twice
-0.04 tongue and
-0.04 trip
-0.04 twist
-0.04 up twice
-0.04 want to
-0.04 was _ last
-0.04 week
-0.04 week _ #11+
-0.04 with pus
-0.04 yard
-0.04 yellow phlegm
-0.04 yesterday im
-0.05 # d
-0.05 #99+ i
-0.05 <and <i
-0.05 <attack _ <year
-0.05 <chest
-0.05 <chest <pain
-0.05 <chest _ <last
-0.05 <had <chest
-0.05 <had _ <pain
-0.05 <i _ <chest
-0.05 <mom <had
-0.05 <mom _ <a
-0.05 =a_lot =numb_any
-0.05 =allergen =shaking
-0.05 =back_pain =flank_pain
-0.05 =bite_bad =trunk_pain
-0.05 =chest_lasting =swelling_lips
-0.05 =chest_pain =during_exercise
-0.05 =co_word =co_words
-0.05 =co_words =hours_pain
-0.05 =cold_only =fever
-0.05 =days_many =throat_sore
-0.05 =diabetes =eye_hit_bad
-0.05 =during_exercise =trunk_pain
-0.05 =fell =swelling
-0.05 =fever =limb_injury
-0.05 =getting_worse
-0.05 =getting_worse =moved_right
-0.05 =head_injury =hours_pain
-0.05 =many_days =phlegm
-0.05 =numb_any =tia_resolved
-0.05 =rash =squeezing_word
-0.05 =rash =trunk_pain
-0.05 ?turn
-0.05 ^ _ flu
-0.05 ^ _ gonna
-0.05 ^ _ of
-0.05 ^ _ pulse
-0.05 ^ dialysi
-0.05 ^ hurt
-0.05 a
-0.05 a _ pink
-0.05 a car
-0.05 after _ feed
-0.05 after _ fell
-0.05 aid battery
-0.05 and _ fever
-0.05 and drool
-0.05 are _ up
-0.05 arm are
-0.05 arm went
-0.05 around my
-0.05 bad _ in
-0.05 bad the
-0.05 better and
-0.05 boy _ vomit
-0.05 breath _ usual
-0.05 breath than
-0.05 bruis
-0.05 bus
-0.05 cant put
-0.05 cast off
-0.05 chest _ #
-0.05 come out
-0.05 cover
-0.05 desk
-0.05 dog _ on
-0.05 feel lighthead
-0.05 fine _ he
-0.05 foot
-0.05 for _ minute
-0.05 from _ #
-0.05 gett bigger
-0.05 got it
-0.05 grind
-0.05 hear _ battery
-0.05 his heart
-0.05 hoarse
-0.05 hoarse after
-0.05 i _ ask
-0.05 i _ put
-0.05 in #
-0.05 in _ hot
-0.05 instead of
-0.05 is _ #
-0.05 is _ with
-0.05 is now
-0.05 its _ bit
-0.05 jaw _ tight
-0.05 keep _ up
-0.05 keep water
-0.05 knee surgery
-0.05 left _ tingl
-0.05 little pink
-0.05 log
-0.05 me _ a
-0.05 morn _ a
-0.05 morn _ one
-0.05 mouth burn
-0.05 mov
-0.05 much _ the
-0.05 my _ fell
-0.05 my _ red
-0.05 my _ vomit
-0.05 my cast
-0.05 my chair
-0.05 my headache
-0.05 my nose
-0.05 my pulse
-0.05 neck is
-0.05 nobody
-0.05 of _ than
-0.05 of red
-0.05 one _ for
-0.05 pain with
-0.05 pill _ my
-0.05 rac heart
-0.05 rednes
-0.05 rednes is
-0.05 shunt
-0.05 side hurt
-0.05 sit
-0.05 skin feel
-0.05 stair _ the
-0.05 stopp _ #
-0.05 sudden _ headache
-0.05 sugar _ #99+
-0.05 t
-0.05 t #
-0.05 t _ d
-0.05 that
-0.05 the _ out
-0.05 the bus
-0.05 the rednes
-0.05 thi week
-0.05 three _ ago
-0.05 three week
-0.05 to his
-0.05 to touch
-0.05 vaginal
-0.05 was _ tv
-0.05 was watch
-0.05 wife _ a
-0.05 wisdom
-0.05 with _ on
-0.06 #11+ wks
-0.06 <a <seizure
-0.06 <a _ <five
-0.06 <came
-0.06 <had _ <seizure
-0.06 <i <had
-0.06 <seizure
-0.06 <stroke <in
-0.06 <stroke _ <#99+
-0.06 =a_lot =racing_heart
-0.06 =alcohol =eye_area
-0.06 =allergen =baby
-0.06 =allergen =severe_pain
-0.06 =belly_word =bite_bad
-0.06 =bite_bad =fast_breathing
-0.06 =bleeding_any =chemical_word
-0.06 =blood_streak =raynaud_usual
-0.06 =calf =red_patch
-0.06 =chemical_word =rectal_blood
-0.06 =cough =phlegm
-0.06 =cough =three_days
-0.06 =cut_by_accident =self_harm_now
-0.06 =days_many =eye_hit_bad
-0.06 =days_many =rectal_blood
-0.06 =days_many =stool_blood
-0.06 =drowsy =pain_any
-0.06 =during_exercise =wound_infected
-0.06 =eye_area =swelling
-0.06 =eye_hit_bad =getting_worse
-0.06 =flank_pain =leg_swelling_one
-0.06 =flu_bad =tia_resolved
-0.06 =getting_worse =phlegm
-0.06 =getting_worse =red_patch
-0.06 =hours_pain =severe_headache
-0.06 =hurts_move =possible_fracture
-0.06 =hypertension
-0.06 =injection_joint =scratched
-0.06 =limb_injury =many_days
-0.06 =limb_injury =severe_weakness
-0.06 =many_days =scratched
-0.06 =many_days =wound
-0.06 =postpartum =vaginal_bleeding
-0.06 =vomiting =withdrawal
-0.06 ?of _ ?stroke
-0.06 ?stroke _ a
-0.06 ^ _ best
-0.06 ^ _ chest
-0.06 ^ _ cried
-0.06 ^ _ more
-0.06 ^ _ pull
-0.06 ^ _ shrimp
-0.06 ^ _ time
-0.06 ^ altitude
-0.06 ^ leg
-0.06 ^ out
-0.06 ^ roll
-0.06 ^ voic
-0.06 a _ an
-0.06 a _ just
-0.06 a scrape
-0.06 a speech
-0.06 after drink
-0.06 all have
-0.06 and _ arm
-0.06 and _ some
-0.06 and _ up
-0.06 and doesnt
-0.06 and nausea
-0.06 and white
-0.06 antibiotic
-0.06 away
-0.06 badly and
-0.06 been _ #99+
-0.06 best friend
-0.06 better now
-0.06 blood _ a
-0.06 blood _ machine
-0.06 bp _ #99+
-0.06 breath _ cough
-0.06 breath is
-0.06 burn with
-0.06 cant _ the
-0.06 cataract
-0.06 dad _ on
-0.06 day _ have
-0.06 diaper _ and
-0.06 diaper today
-0.06 face _ red
-0.06 faint at
-0.06 finger _ blue
-0.06 for _ had
-0.06 from the
-0.06 get _ refill
-0.06 got the
-0.06 had diarrhea
-0.06 have _ blue
-0.06 have _ in
-0.06 heart flutter
-0.06 her _ in
-0.06 his _ went
-0.06 in june
-0.06 is real
-0.06 is spread
-0.06 it _ #99+
-0.06 june
-0.06 just got
-0.06 knee _ and
-0.06 last _ than
-0.06 last day
-0.06 leg _ spread
-0.06 like i
-0.06 little _ on
-0.06 lock in
-0.06 month old
-0.06 my _ friend
-0.06 my _ hit
-0.06 my _ now
-0.06 my _ year
-0.06 my best
-0.06 my bike
-0.06 my flight
-0.06 my kid
-0.06 my tonsil
-0.06 neck _ stiff
-0.06 numb _ i
-0.06 of hot
-0.06 on _ #
-0.06 pacemaker _ is
-0.06 pressure machine
-0.06 push it
-0.06 rate _ #11+
-0.06 sleep _ im
-0.06 sleep _ my
-0.06 soup
-0.06 speck
-0.06 surgery cut
-0.06 swollen _ i
-0.06 swollen red
-0.06 the _ test
-0.06 the eye
-0.06 they
-0.06 today _ is
-0.06 twice today
-0.06 up fast
-0.06 using
-0.06 very tired
-0.06 we _ have
-0.06 we all
-0.06 wet _ today
-0.06 when _ cough
-0.06 when _ take
-0.06 with diabet
-0.06 wont _ it
-0.06 work had
-0.07 # and
-0.07 # so
-0.07 #11+ _ the
-0.07 -belly
-0.07 -bump
-0.07 -for
-0.07 -talk
-0.07 -today
-0.07 <#99+ <what
-0.07 <her
-0.07 <in _ <what
-0.07 <my <year
-0.07 <need <my
-0.07 <need _ <year
-0.07 =a_lot =recent_infection
-0.07 =a_lot =sting
-0.07 =belly_hard =fever
-0.07 =bite_bad =cut_by_accident
-0.07 =bite_bad =dementia_known
-0.07 =bite_bad =eye_surgery
-0.07 =bite_bad =left_ribs
-0.07 =bite_bad =sight_for_years
-0.07 =blister_any =rash
-0.07 =blood_streak =uti
-0.07 =bp_high =hypertension
-0.07 =calf =pregnant
-0.07 =chest_any =muscle_tear
-0.07 =chest_lasting =wont_feed
-0.07 =chest_pain =muscle_tear
-0.07 =cut_by_accident =trunk_pain
-0.07 =days_many =three_days
-0.07 =dentist =hours_pain
-0.07 =diabetes =hours_pain
-0.07 =during_exercise =eye_area
-0.07 =eye_area =eye_surgery
-0.07 =eye_area =injection_joint
-0.07 =eye_area =recent_surgery
-0.07 =eye_hit_bad =nail_word
-0.07 =fall_any =scratched
-0.07 =fast_breathing =fever
-0.07 =flu_bad =pain_any
-0.07 =head_danger =means_mentioned
-0.07 =hit_hard =scratched
-0.07 =muscle_tear =trunk_pain
-0.07 =nail_word =numb_any
-0.07 =pain_any =vaginal_bleeding
-0.07 =possible_fracture =swelling
-0.07 =pregnant =vomiting
-0.07 =red_patch
-0.07 =red_patch =spreading
-0.07 =strep_like
-0.07 =swelling_face =tooth_bad
-0.07 =swelling_lips =tooth_bad
-0.07 ?a ?cut
-0.07 ?call ?for
-0.07 ?cut
-0.07 ?if ?a
-0.07 ?if _ ?cut
-0.07 ?know _ ?a
-0.07 ^ _ bee
-0.07 ^ _ boy
-0.07 ^ _ cough
-0.07 ^ _ heart
-0.07 ^ _ stepp
-0.07 ^ _ toe
-0.07 ^ bleach
-0.07 ^ car
-0.07 ^ my
-0.07 a _ feel
-0.07 a _ itchy
-0.07 a _ sometim
-0.07 a beat
-0.07 a couple
-0.07 a tooth
-0.07 ago _ im
-0.07 aid clas
-0.07 all better
-0.07 and _ teeth
-0.07 at _ pool
-0.07 at _ to
-0.07 ate _ whole
-0.07 baby not
-0.07 back after
-0.07 beat sometim
-0.07 belly and
-0.07 bit itchy
-0.07 breath smell
-0.07 burn _ little
-0.07 burn _ on
-0.07 burn a
-0.07 but
-0.07 came _ sudden
-0.07 cant talk
-0.07 church
-0.07 climb
-0.07 coffee doctor
-0.07 colostomy
-0.07 colostomy bag
-0.07 come at
-0.07 couple
-0.07 covid
-0.07 diabet
-0.07 drank a
-0.07 drink _ doctor
-0.07 edge of
-0.07 faint _ church
-0.07 fever _ a
-0.07 finish
-0.07 first _ clas
-0.07 flu _ week
-0.07 flu last
-0.07 gallbladder
-0.07 get _ work
-0.07 get heartburn
-0.07 get off
-0.07 go _ when
-0.07 had
-0.07 had _ pain
-0.07 had _ stroke
-0.07 he quit
-0.07 headache since
-0.07 high _ pressure
-0.07 high blood
-0.07 husband _ off
-0.07 i _ ?for
-0.07 i _ lighthead
-0.07 i burn
-0.07 i check
-0.07 i dont
-0.07 i stepp
-0.07 i store
-0.07 ibuprofen
-0.07 im done
-0.07 im out
-0.07 in _ heat
-0.07 in church
-0.07 iron
-0.07 is _ now
-0.07 is _ thi
-0.07 is on
-0.07 it normal
-0.07 just _ sore
-0.07 ladder
-0.07 mountain
-0.07 my _ in
-0.07 my _ spit
-0.07 my incision
-0.07 need _ fast
-0.07 no -bump
-0.07 of _ cough
-0.07 off _ at
-0.07 off a
-0.07 off work
-0.07 on _ finger
-0.07 on sudden
-0.07 party
-0.07 period _ a
-0.07 rac at
-0.07 ran _ of
-0.07 red _ swollen
-0.07 refus
-0.07 roll
-0.07 six hour
-0.07 skip _ beat
-0.07 so _ that
-0.07 so after
-0.07 sometim _ i
-0.07 sometim when
-0.07 son _ #11+
-0.07 stiff leg
-0.07 swell on
-0.07 swing
-0.07 the _ from
-0.07 the neck
-0.07 the swing
-0.07 throw _ for
-0.07 tight im
-0.07 to _ #11+
-0.07 to _ side
-0.07 to fast
-0.07 to one
-0.07 twist i
-0.07 two _ can
-0.07 up _ #
-0.07 up for
-0.07 we _ it
-0.07 weed
-0.07 what _ i
-0.07 white _ on
-0.07 without
-0.07 wont button
-0.07 work _ #
-0.07 work at
-0.08 # yo
-0.08 #99+ after
-0.08 -chest _ -no
-0.08 -more
-0.08 <a <kidney
-0.08 <a <miscarriage
-0.08 <ago _ <want
-0.08 <and <want
-0.08 <ear
-0.08 <food
-0.08 <had _ <miscarriage
-0.08 <kid
-0.08 <miscarriage
-0.08 <miscarriage <two
-0.08 <miscarriage _ <year
-0.08 <my _ <check
-0.08 <pain _ <year
-0.08 <suicide
-0.08 <therapy
-0.08 <want <to
-0.08 <was <a
-0.08 <year _ <was
-0.08 =a_lot =itchy_only
-0.08 =a_lot =overdose_taken
-0.08 =asthma =cough
-0.08 =at_rest =phlegm
-0.08 =belly_surgery_recent
-0.08 =belly_word =nausea
-0.08 =blister_any =pain_any
-0.08 =blister_word =pain_any
-0.08 =chest_any =low_mood
-0.08 =chest_pain =low_mood
-0.08 =clot_risk =joint_hot
-0.08 =cold_limb =purple_word
-0.08 =cough =during_exercise
-0.08 =days_many =tia_resolved
-0.08 =discharge =wound
-0.08 =ear_wax =tooth
-0.08 =every_day
-0.08 =eye_area =pregnant
-0.08 =fall_any =purple_word
-0.08 =fast_breathing =hernia_stuck
-0.08 =fever =neck_pain
-0.08 =hours_pain =stomach_burn
-0.08 =hours_pain =throat_tight
-0.08 =hours_pain =tonsils_out
-0.08 =low_mood =seizure_usual
-0.08 =low_mood =trunk_pain
-0.08 =muscle_strain_word =shaking
-0.08 =panic_known =seizure_usual
-0.08 =raynaud_usual =refuses
-0.08 =scratched =wound_infected
-0.08 =shaking =sight_for_years
-0.08 =speech =wakes
-0.08 =squeezing_word =wakes
-0.08 =wakes =weak_any
-0.08 ?a ?heart
-0.08 ?a _ ?attack
-0.08 ?a _ ?clot
-0.08 ?are _ ?warn
-0.08 ?attack
-0.08 ?come
-0.08 ?come ?in
-0.08 ?come _ ?for
-0.08 ?heart ?attack
-0.08 ?in ?for
-0.08 ?of _ ?heart
-0.08 ?the ?warn
-0.08 ?the _ ?sign
-0.08 ?warn
-0.08 ?warn ?sign
-0.08 ?warn _ ?of
-0.08 ^ _ <last
-0.08 ^ _ blind
-0.08 ^ _ bp
-0.08 ^ _ drool
-0.08 ^ _ grandma
-0.08 ^ _ is
-0.08 ^ _ left
-0.08 ^ _ pee
-0.08 ^ _ scalp
-0.08 ^ _ wisdom
-0.08 ^ about
-0.08 ^ all
-0.08 ^ came
-0.08 ^ cut
-0.08 ^ i
-0.08 ^ start
-0.08 a _ fever
-0.08 after bad
-0.08 after surgery
-0.08 and _ swollen
-0.08 and hurt
-0.08 at _ and
-0.08 at me
-0.08 at nine
-0.08 baby has
-0.08 before _ any
-0.08 bleed a
-0.08 bleed gum
-0.08 blurry
-0.08 boy _ #
-0.08 breath after
-0.08 but the
-0.08 can _ fine
-0.08 can swallow
-0.08 check my
-0.08 chest _ from
-0.08 chest _ i
-0.08 cold last
-0.08 curtain
-0.08 day is
-0.08 do _ clean
-0.08 drink cold
-0.08 ear _ and
-0.08 eat my
-0.08 every day
-0.08 face with
-0.08 feel _ now
-0.08 feel so
-0.08 feet are
-0.08 fever _ the
-0.08 fish bone
-0.08 floater _ had
-0.08 floater ive
-0.08 flutter
-0.08 funny
-0.08 gett worse
-0.08 golf
-0.08 got _ arm
-0.08 grav
-0.08 grav disease
-0.08 had _ year
-0.08 had for
-0.08 had pneumonia
-0.08 he _ his
-0.08 heater
-0.08 his _ thi
-0.08 hot oil
-0.08 how doe
-0.08 i ?come
-0.08 i _ ?in
-0.08 i _ new
-0.08 ice yesterday
-0.08 itchy eye
-0.08 itchy scalp
-0.08 ive _ for
-0.08 keppra
-0.08 kidney _ pain
-0.08 moved
-0.08 my _ bone
-0.08 my _ panic
-0.08 my arm
-0.08 my coworker
-0.08 my grandma
-0.08 next _ #
-0.08 next _ can
-0.08 normal _ a
-0.08 nose _ sneez
-0.08 nose and
-0.08 of _ for
-0.08 on an
-0.08 on and
-0.08 pain on
-0.08 palm
-0.08 pregnant _ cant
-0.08 rib _ sore
-0.08 room is
-0.08 said it
-0.08 school say
-0.08 second
-0.08 smoke _ my
-0.08 son
-0.08 space
-0.08 space heater
-0.08 splinter
-0.08 sting _ my
-0.08 stone pain
-0.08 stop _ bleed
-0.08 swallow fine
-0.08 that _ year
-0.08 that for
-0.08 the _ before
-0.08 tooth _ a
-0.08 tooth _ when
-0.08 two _ no
-0.08 under my
-0.08 up _ lot
-0.08 up _ stuff
-0.08 usual _ attack
-0.08 usual panic
-0.08 water _ my
-0.08 week _ and
-0.08 week _ is
-0.08 with _ baseball
-0.08 with _ phlegm
-0.08 with burn
-0.08 yo girl
-0.09 # _ a
-0.09 # _ i
-0.09 # _ tomorrow
-0.09 #11+ _ girl
-0.09 #11+ on
-0.09 #11+ yr
-0.09 -before
-0.09 -the
-0.09 <college
-0.09 <gallbladder <out
-0.09 <gallbladder _ <in
-0.09 <had _ <gallbladder
-0.09 <i _ <once
-0.09 <in <college
-0.09 <my <gallbladder
-0.09 <pain
-0.09 <pain <last
-0.09 =allergen =cough
-0.09 =allergen =pain_any
-0.09 =baby =jaundice
-0.09 =back_sciatica
-0.09 =back_sciatica =radiates_leg
-0.09 =bite_bad =wakes
-0.09 =bleeding_any =postpartum
-0.09 =bleeding_any =wound
-0.09 =burn_any =eye_chemical
-0.09 =burn_severity =kid_breathing
-0.09 =burn_severity =sudden
-0.09 =cast_tight
-0.09 =chemical_word =itching
-0.09 =chemical_word =itchy_only
-0.09 =chest_lasting =sight_for_years
-0.09 =chest_lasting =thrown_off
-0.09 =contact_lens =eye_hit_bad
-0.09 =contact_lens =hernia_stuck
-0.09 =cough =fast_breathing
-0.09 =crohns
-0.09 =diarrhea =recent_infection
-0.09 =dizzy =nausea
-0.09 =during_exercise =limb_injury
-0.09 =ear_wax =sudden
-0.09 =eye_pain =light_hurts
-0.09 =fever =strep_like
-0.09 =fever =three_days
-0.09 =getting_worse =spreading
-0.09 =headache =ulcer_nsaid
-0.09 =hours_pain =vaginal_bleeding
-0.09 =inconsolable
-0.09 =leg_swelling_one =possible_fracture
-0.09 =nodes
-0.09 =pain_any =phlegm
-0.09 =pain_any =scratched
-0.09 =pregnant =short_breath
-0.09 =recent_infection =tia_resolved
-0.09 =scratched =spreading
-0.09 ?avoid
-0.09 ?i _ ?a
-0.09 ^ _ allergic
-0.09 ^ _ crack
-0.09 ^ _ down
-0.09 ^ _ ear
-0.09 ^ _ lower
-0.09 ^ _ sneez
-0.09 ^ _ swollen
-0.09 ^ _ yr
-0.09 ^ cast
-0.09 ^ crohn
-0.09 ^ lost
-0.09 ^ lump
-0.09 ^ oxygen
-0.09 ^ smell
-0.09 ^ wednesday
-0.09 a for
-0.09 a headache
-0.09 a stroke
-0.09 and _ an
-0.09 and _ but
-0.09 and very
-0.09 asthma
-0.09 at _ or
-0.09 back _ work
-0.09 balance
-0.09 batteri
-0.09 been _ that
-0.09 been like
-0.09 bit _ i
-0.09 bit _ no
-0.09 bit dizzy
-0.09 can _ call
-0.09 can _ come
-0.09 chest _ a
-0.09 colonoscopy
-0.09 constipat _ two
-0.09 copd and
-0.09 cramp and
-0.09 crohn
-0.09 cut _ a
-0.09 detergent
-0.09 detergent itchy
-0.09 dirty
-0.09 do _ take
-0.09 doing
-0.09 due date
-0.09 face _ i
-0.09 fever of
-0.09 for three
-0.09 from _ detergent
-0.09 garden no
-0.09 get _ bit
-0.09 get _ for
-0.09 get _ too
-0.09 gland
-0.09 go _ to
-0.09 got copd
-0.09 grandpa _ a
-0.09 grill
-0.09 had chest
-0.09 has _ sore
-0.09 he _ up
-0.09 hour after
-0.09 hurt _ he
-0.09 i _ is
-0.09 i _ my
-0.09 i _ she
-0.09 i come
-0.09 i go
-0.09 i lie
-0.09 im _ before
-0.09 im allergic
-0.09 in _ eye
-0.09 in _ new
-0.09 is _ me
-0.09 is heavy
-0.09 ive had
-0.09 knee _ last
-0.09 last
-0.09 len _ stuck
-0.09 letter for
-0.09 light _ me
-0.09 lost _ pound
-0.09 low mood
-0.09 maybe
-0.09 metformin
-0.09 mom leg
-0.09 mood
-0.09 much _ a
-0.09 my _ ate
-0.09 my _ cold
-0.09 my _ date
-0.09 my _ over
-0.09 my _ pop
-0.09 my _ refill
-0.09 my grandpa
-0.09 my rib
-0.09 need _ for
-0.09 nervou before
-0.09 new _ itchy
-0.09 new detergent
-0.09 now _ i
-0.09 now need
-0.09 of pain
-0.09 off _ ladder
-0.09 on _ shin
-0.09 one week
-0.09 over in
-0.09 pap
-0.09 pap smear
-0.09 play _ drink
-0.09 play and
-0.09 pool chlorine
-0.09 quarter _ nine
-0.09 rash _ new
-0.09 ride a
-0.09 runny _ and
-0.09 sciatica
-0.09 sciatica down
-0.09 smear
-0.09 son isnt
-0.09 spread
-0.09 stair _ like
-0.09 stair been
-0.09 stomach bug
-0.09 stove
-0.09 table cried
-0.09 tak a
-0.09 the _ start
-0.09 the same
-0.09 the shingl
-0.09 to work
-0.09 trampoline
-0.09 vomit every
-0.09 wait
-0.09 want _ kill
-0.09 was chok
-0.09 wasp _ the
-0.09 water _ the
-0.09 when _ lie
-0.09 with leg
-0.09 work and
-0.09 yesterday _ bit
-0.09 yesterday a
-0.09 yo _ with
-0.09 you _ #
-0.09 you treat
-0.1 #
-0.1 # #
-0.1 # of
-0.1 #11+ _ a
-0.1 #11+ and
-0.1 #99+ for
-0.1 -#
-0.1 -fever -or
-0.1 -fever _ -week
-0.1 -fever just
-0.1 -no -trouble
-0.1 -or _ -pain
-0.1 <a <fever
-0.1 <a <heart
-0.1 <as
-0.1 <as <a
-0.1 <before
-0.1 <clot
-0.1 <drink
-0.1 <drink _ <year
-0.1 <fever
-0.1 <had _ <fever
-0.1 <i <stopp
-0.1 <i _ <drink
-0.1 <last _ <and
-0.1 <like
-0.1 <mention
-0.1 <stopp
-0.1 <stopp <drink
-0.1 <that
-0.1 <to <mention
-0.1 <want
-0.1 <was <fine
-0.1 <would
-0.1 <would <like
-0.1 =a_lot =cold_hands
-0.1 =a_lot =ear_wax
-0.1 =allergen =wound
-0.1 =belly_hit =chest_lasting
-0.1 =belly_pain =fever
-0.1 =belly_word =headache
-0.1 =blister_any =chest_lasting
-0.1 =blister_word =chest_lasting
-0.1 =burn_severity =shingles
-0.1 =burn_severity =throat_tight
-0.1 =calf =cut_by_accident
-0.1 =calf =refuses
-0.1 =chest_lasting =pees_lot
-0.1 =chest_lasting =postpartum_smell
-0.1 =cough =high_fever
-0.1 =days_many =dizzy
-0.1 =days_many =vaginal_bleeding
-0.1 =diarrhea =pain_any
-0.1 =during_exercise =leg_swelling_one
-0.1 =eye_area =eye_red
-0.1 =eye_area =throat_sore
-0.1 =fast_breathing =high_fever
-0.1 =high_fever =short_breath
-0.1 =long_bleed =low_mood
-0.1 =many_days =vomiting
-0.1 ?do _ ?lower
-0.1 ?do _ ?prevent
-0.1 ?i ?lower
-0.1 ?if ?someone
-0.1 ?lower
-0.1 ?someone
-0.1 ?to
-0.1 ^ _ <stopp
-0.1 ^ _ gett
-0.1 ^ _ kid
-0.1 ^ _ next
-0.1 ^ _ shock
-0.1 ^ _ swell
-0.1 ^ bp
-0.1 a _ crash
-0.1 a _ time
-0.1 a letter
-0.1 a ride
-0.1 a stomach
-0.1 ago my
-0.1 aid _ for
-0.1 aid kit
-0.1 alcohol with
-0.1 all _ my
-0.1 and _ from
-0.1 and a
-0.1 and cough
-0.1 ankle _ a
-0.1 apart
-0.1 around it
-0.1 back _ mexico
-0.1 bandaid _ fine
-0.1 bang
-0.1 bit when
-0.1 blood _ #99+
-0.1 blow
-0.1 blow _ nose
-0.1 blow my
-0.1 bowl
-0.1 bp med
-0.1 breast
-0.1 breath _ now
-0.1 bruise on
-0.1 brush _ teeth
-0.1 brush my
-0.1 bump _ head
-0.1 by my
-0.1 can _ send
-0.1 car crash
-0.1 cold _ all
-0.1 crack
-0.1 day breath
-0.1 do ?if
-0.1 do _ ?someone
-0.1 drink _ with
-0.1 drink coffee
-0.1 dur
-0.1 ear _ out
-0.1 ear stick
-0.1 feel _ tear
-0.1 fine since
-0.1 first _ kit
-0.1 forever
-0.1 from mexico
-0.1 get my
-0.1 hand all
-0.1 has diabet
-0.1 he swallow
-0.1 hear _ and
-0.1 i _ ?if
-0.1 i _ a
-0.1 i _ no
-0.1 i _ them
-0.1 i _ two
-0.1 i blow
-0.1 i pack
-0.1 in _ first
-0.1 is act
-0.1 is next
-0.1 it _ year
-0.1 kit
-0.1 kit for
-0.1 last _ after
-0.1 last _ better
-0.1 little _ after
-0.1 med
-0.1 mexico
-0.1 mom _ a
-0.1 much _ and
-0.1 my _ med
-0.1 my _ my
-0.1 my _ pass
-0.1 my _ while
-0.1 night after
-0.1 ok _ fly
-0.1 on _ the
-0.1 on _ tissue
-0.1 one is
-0.1 over _ the
-0.1 pain from
-0.1 pale _ cold
-0.1 pit
-0.1 quiet
-0.1 roof
-0.1 safe around
-0.1 see well
-0.1 should _ pack
-0.1 shoulder hurt
-0.1 side _ while
-0.1 skip a
-0.1 sore _ runn
-0.1 take _ blood
-0.1 th _ #
-0.1 the neighbor
-0.1 the tissue
-0.1 though
-0.1 tissue _ i
-0.1 tissue when
-0.1 tomorrow night
-0.1 took _ bp
-0.1 up all
-0.1 was _ thi
-0.1 week _ should
-0.1 week postpartum
-0.1 well and
-0.1 when _ blow
-0.1 worse
-0.1 xarelto
-0.1 yesterday _ its
-0.1 you send
-0.11 # _ from
-0.11 #99+ chill
-0.11 <blood
-0.11 <died _ <a
-0.11 <felt
-0.11 <felt _ <once
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <i <felt
-0.11 <mom
-0.11 <my <mom
-0.11 <my _ <was
-0.11 <need <a
-0.11 <of
-0.11 <of _ <stroke
-0.11 <once <last
-0.11 <panic
-0.11 <panic <attack
-0.11 <stroke <last
-0.11 <they
-0.11 <to _ <about
-0.11 <to _ <panic
-0.11 <what
-0.11 =a_lot =chest_pain
-0.11 =a_lot =fever
-0.11 =allergen =possible_fracture
-0.11 =baby =ear_wax
-0.11 =belly_hard =hours_pain
-0.11 =belly_hit =days_many
-0.11 =belly_pain =diarrhea
-0.11 =bleeding_any =limb_injury
-0.11 =blood_streak =strep_like
-0.11 =blood_streak =tonsils_out
-0.11 =burn_severity =cut_by_accident
-0.11 =burn_severity =deep_cut
-0.11 =burn_severity =swelling_now
-0.11 =burn_severity =young_baby
-0.11 =chemical_word =rash
-0.11 =chemical_word =stool_blood
-0.11 =chemical_word =vaginal_bleeding
-0.11 =chest_lasting =cold_outside
-0.11 =chest_lasting =jaw_arm_sweat
-0.11 =chest_lasting =means_mentioned
-0.11 =chest_lasting =sugar_extreme
-0.11 =cold_exposure =ear_wax
-0.11 =cough =croup_cough
-0.11 =cough =recent_infection
-0.11 =cut_by_accident =eye_hit_bad
-0.11 =days_many =hit_hard
-0.11 =days_many =wakes
-0.11 =dementia_known =shaking
-0.11 =during_exercise =joint_hot
-0.11 =ear_pain =ear_wax
-0.11 =ear_pain =eye_hit_bad
-0.11 =ear_pain =squeezing_word
-0.11 =ear_wax =recent_infection
-0.11 =ear_wax =throat_sore
-0.11 =ear_wax =tired
-0.11 =eye_hit_bad =low_mood
-0.11 =eye_hit_bad =sight_for_years
-0.11 =fainted =pale_clammy
-0.11 =headache =pain_any
-0.11 =joint_hot
-0.11 =low_mood =pain_any
-0.11 =near_faint =raynaud_usual
-0.11 =rash =strep_like
-0.11 =rash =tonsils_out
-0.11 =raynaud_usual =seizure_usual
-0.11 =raynaud_usual =shaking
-0.11 =raynaud_usual =short_breath
-0.11 =speech =throat_sore
-0.11 =swelling_face =swelling_now
-0.11 =throat_sore
-0.11 =thrown_off
-0.11 =vomit_few =withdrawal
-0.11 ?a ?normal
-0.11 ?a _ ?heart
-0.11 ?baby
-0.11 ?has
-0.11 ?heart ?rate
-0.11 ?if _ ?baby
-0.11 ?is _ ?normal
-0.11 ?my ?baby
-0.11 ?normal
-0.11 ?rate
-0.11 ^ _ <felt
-0.11 ^ _ <had
-0.11 ^ _ <mom
-0.11 ^ _ breast
-0.11 ^ _ flight
-0.11 ^ _ numb
-0.11 ^ baby
-0.11 ^ cold
-0.11 ^ he
-0.11 ^ head
-0.11 ^ smoke
-0.11 ^ stepp
-0.11 ^ tampon
-0.11 ^ white
-0.11 a _ last
-0.11 a bead
-0.11 a branch
-0.11 a mile
-0.11 a spacer
-0.11 after driv
-0.11 and _ baby
-0.11 and _ bother
-0.11 and _ ear
-0.11 and noth
-0.11 anxiou
-0.11 at _ tomorrow
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 because of
-0.11 bit swollen
-0.11 burn _ blister
-0.11 chest start
-0.11 clean a
-0.11 cold _ a
-0.11 cough blood
-0.11 dad had
-0.11 day _ christma
-0.11 day before
-0.11 day one
-0.11 did _ lot
-0.11 do _ ?call
-0.11 do _ treat
-0.11 doctor said
-0.11 doctor say
-0.11 doe my
-0.11 drink alcohol
-0.11 ear hurt
-0.11 ear pain
-0.11 energy
-0.11 except
-0.11 except friday
-0.11 eye itchy
-0.11 eye vision
-0.11 face _ swell
-0.11 finger is
-0.11 flos
-0.11 for week
-0.11 forearm
-0.11 from _ tooth
-0.11 front
-0.11 get _ new
-0.11 green
-0.11 have _ blood
-0.11 have _ small
-0.11 heart rate
-0.11 hes fine
-0.11 i ?call
-0.11 i _ every
-0.11 i _ her
-0.11 i bring
-0.11 i flos
-0.11 i leave
-0.11 insulin at
-0.11 it ok
-0.11 jaw pain
-0.11 jk
-0.11 jump off
-0.11 lab
-0.11 like tear
-0.11 little sore
-0.11 me _ my
-0.11 mile
-0.11 mother
-0.11 my _ are
-0.11 my _ woke
-0.11 my temp
-0.11 no energy
-0.11 nose cough
-0.11 number _ i
-0.11 number do
-0.11 of _ since
-0.11 of _ when
-0.11 of _ with
-0.11 of bed
-0.11 off _ bridge
-0.11 off _ is
-0.11 off my
-0.11 old _ drool
-0.11 old put
-0.11 on _ branch
-0.11 on _ cabinet
-0.11 on _ tonsil
-0.11 out _ bed
-0.11 over my
-0.11 paint
-0.11 pea
-0.11 pill a
-0.11 poop
-0.11 pressure is
-0.11 pushup _ when
-0.11 pushup hurt
-0.11 put _ bead
-0.11 rash _ blister
-0.11 rate
-0.11 red bump
-0.11 runny _ cough
-0.11 safe _ a
-0.11 should _ bring
-0.11 small _ bump
-0.11 son woke
-0.11 sore _ for
-0.11 spot on
-0.11 stair at
-0.11 start thi
-0.11 sting
-0.11 surgery on
-0.11 swell _ little
-0.11 teeth and
-0.11 the cabinet
-0.11 tingl _ i
-0.11 tired from
-0.11 to _ can
-0.11 to _ to
-0.11 treat
-0.11 uti
-0.11 want _ know
-0.11 want it
-0.11 week what
-0.11 what number
-0.11 when _ flos
-0.11 when doe
-0.11 woke with
-0.11 worri
-0.11 worri about
-0.11 year _ put
-0.11 yesterday _ when
-0.11 yesterday hurt
-0.12 # _ need
-0.12 # _ tuesday
-0.12 #11+ _ man
-0.12 #11+ tomorrow
-0.12 -smell
-0.12 <#99+ _ <i
-0.12 <five
-0.12 <five <year
-0.12 <five _ <ago
-0.12 <he
-0.12 <shot
-0.12 <ten
-0.12 <ten <year
-0.12 <ten _ <ago
-0.12 =a_lot =thirsty
-0.12 =alcohol =pees_lot
-0.12 =allergen =during_exercise
-0.12 =allergen =squeezing_word
-0.12 =allergen =sting
-0.12 =belly_pain =bite_bad
-0.12 =belly_word =fever
-0.12 =bite_bad =contact_lens
-0.12 =blister_any =eye_hit_bad
-0.12 =blister_any =scratched
-0.12 =blister_any =shingles
-0.12 =blister_word =eye_hit_bad
-0.12 =blister_word =rash
-0.12 =blister_word =scratched
-0.12 =blister_word =shingles
-0.12 =blood_streak =severe_pain
-0.12 =chest_lasting =no_insulin
-0.12 =co_words =cough
-0.12 =contact_lens =eye_pain
-0.12 =contact_lens =pain_any
-0.12 =cramps
-0.12 =cramps =pain_any
-0.12 =crying_word =eye_area
-0.12 =days_many
-0.12 =days_many =during_exercise
-0.12 =days_many =near_faint
-0.12 =discharge =wound_infected
-0.12 =eye_hit_bad =feels_sleepy
-0.12 =fever =throat_tight
-0.12 =getting_worse =headache
-0.12 =getting_worse =squeezing_word
-0.12 =heat_exposure =tick
-0.12 =hours_pain =no_insulin
-0.12 =itchy_only =vaginal_bleeding
-0.12 =low_mood =racing_heart
-0.12 =low_mood =raynaud_usual
-0.12 =means_mentioned =squeezing_word
-0.12 =panic_known =racing_heart
-0.12 =panic_known =raynaud_usual
-0.12 =phlegm =squeezing_word
-0.12 =racing_heart =raynaud_usual
-0.12 =rash =shingles
-0.12 =raynaud_usual =vaginal_bleeding
-0.12 =refuses =swelling
-0.12 =rigors =throat_sore
-0.12 =strep_like =throat_tight
-0.12 ?are _ ?sign
-0.12 ?call
-0.12 ?the ?sign
-0.12 ^ _ heater
-0.12 ^ _ itchy
-0.12 ^ _ murmur
-0.12 ^ _ scrape
-0.12 ^ _ tooth
-0.12 ^ _ vagina
-0.12 ^ on
-0.12 ^ space
-0.12 a _ ball
-0.12 a _ exam
-0.12 a bark
-0.12 a first
-0.12 and off
-0.12 and runny
-0.12 and watery
-0.12 are good
-0.12 around #
-0.12 baby _ #
-0.12 baby pull
-0.12 back with
-0.12 beat _ when
-0.12 before noon
-0.12 breath today
-0.12 burp _ lot
-0.12 burp a
-0.12 card
-0.12 clock
-0.12 cough syrup
-0.12 couple of
-0.12 cramp
-0.12 cut her
-0.12 daughter _ is
-0.12 day off
-0.12 eat _ and
-0.12 eat _ play
-0.12 eye from
-0.12 far _ are
-0.12 feel _ i
-0.12 few small
-0.12 first monday
-0.12 flight next
-0.12 food _ good
-0.12 food are
-0.12 for _ control
-0.12 for _ mild
-0.12 for five
-0.12 for poison
-0.12 fridge
-0.12 from cough
-0.12 had _ and
-0.12 had thi
-0.12 hand are
-0.12 happen
-0.12 he _ chok
-0.12 hear _ tv
-0.12 heart beat
-0.12 hik
-0.12 hip replacement
-0.12 how _ doe
-0.12 hurt _ wife
-0.12 husband _ #11+
-0.12 husband leg
-0.12 i _ be
-0.12 i _ gas
-0.12 in _ car
-0.12 insurance card
-0.12 is _ to
-0.12 it _ bleed
-0.12 it i
-0.12 itch from
-0.12 itchy _ watery
-0.12 keep anyth
-0.12 late _ is
-0.12 late today
-0.12 long _ a
-0.12 long _ next
-0.12 long doe
-0.12 man
-0.12 me _ at
-0.12 mild _ after
-0.12 mild rash
-0.12 monday _ december
-0.12 most
-0.12 my sugar
-0.12 need #
-0.12 night cant
-0.12 no _ -#11+
-0.12 number _ poison
-0.12 of _ today
-0.12 old _ his
-0.12 on _ off
-0.12 one _ a
-0.12 out _ insulin
-0.12 pass _ for
-0.12 pill late
-0.12 poison control
-0.12 poked
-0.12 pull up
-0.12 pump site
-0.12 pus
-0.12 quit
-0.12 quit _ and
-0.12 red _ itchy
-0.12 scrape _ my
-0.12 scrape on
-0.12 sepsi
-0.12 shot do
-0.12 should _ eat
-0.12 side _ when
-0.12 snake
-0.12 son eye
-0.12 sore _ cough
-0.12 sore in
-0.12 stand _ too
-0.12 steam
-0.12 steam _ my
-0.12 stitch _ i
-0.12 stitch when
-0.12 stomach _ the
-0.12 swollen _ with
-0.12 syrup
-0.12 that _ for
-0.12 the squeez
-0.12 tinnitu
-0.12 tired _ after
-0.12 today _ that
-0.12 two
-0.12 week _ better
-0.12 what a
-0.12 what can
-0.12 what food
-0.12 white spot
-0.12 yo _ sudden
-0.12 yo man
-0.13 # _ on
-0.13 # k
-0.13 #11+ _ right
-0.13 -at
-0.13 -bladder
-0.13 -blood -no
-0.13 -blood _ -fever
-0.13 -fall
-0.13 -no -fever
-0.13 -pain -no
-0.13 -poop -in
-0.13 -poop _ -#
-0.13 -thought
-0.13 -thought -of
-0.13 <ago and
-0.13 <attack _ <#99+
-0.13 <bender _ <month
-0.13 <can _ <get
-0.13 <had <my
-0.13 <heart _ <in
-0.13 <high
-0.13 <high <school
-0.13 <in <high
-0.13 <in _ <school
-0.13 <my _ <out
-0.13 <once <in
-0.13 <once _ <high
-0.13 <school
-0.13 <the <fami
-0.13 =a_lot =during_exercise
-0.13 =after_hard_exercise =back_pain
-0.13 =after_hard_exercise =calf
-0.13 =after_hard_exercise =eye_hit_bad
-0.13 =after_hard_exercise =flank_pain
-0.13 =after_hard_exercise =hip_hurts
-0.13 =after_hard_exercise =radiates_leg
-0.13 =after_hard_exercise =squeezing_word
-0.13 =asthma
-0.13 =back_pain =during_exercise
-0.13 =belly_hit =swelling
-0.13 =belly_pain =swelling
-0.13 =bite_bad =cough
-0.13 =bite_bad =refuses
-0.13 =bite_bad =throat_sore
-0.13 =bleeding_any =nosebleed
-0.13 =burn_severity =newborn
-0.13 =cancer_history
-0.13 =cancer_history =clot_risk
-0.13 =chest_any =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_tear
-0.13 =chest_lasting =cold_limb
-0.13 =chest_lasting =stomach_burn
-0.13 =chest_pain =muscle_strain_word
-0.13 =clot_risk =tired
-0.13 =cold_only =cough
-0.13 =cramps =hours_pain
-0.13 =diarrhea =vomit_few
-0.13 =dizzy =near_faint
-0.13 =dizzy =vomiting_constantly
-0.13 =during_exercise =flank_pain
-0.13 =during_exercise =hip_hurts
-0.13 =during_exercise =postpartum
-0.13 =during_exercise =radiates_leg
-0.13 =ear_wax =phlegm
-0.13 =eye_hit_bad =radiates_leg
-0.13 =fever =refuses
-0.13 =fever =tired
-0.13 =flank_pain =preterm_weeks
-0.13 =hives =itchy_only
-0.13 =hours_pain =rash
-0.13 =hours_pain =swelling_throat
-0.13 =joint_hot =pain_any
-0.13 =left_ribs =one_side_belly
-0.13 =leg_swelling_one =spreading
-0.13 =muscle_strain_word =trunk_pain
-0.13 =radiates =tooth
-0.13 =raynaud_usual =toes_cold
-0.13 =spine_injury
-0.13 =trunk_pain =uti
-0.13 ^ _ like
-0.13 ^ _ morn
-0.13 ^ _ turn
-0.13 ^ _ up
-0.13 ^ broke
-0.13 ^ gas
-0.13 ^ heat
-0.13 ^ neck
-0.13 ^ since
-0.13 ^ three
-0.13 a _ form
-0.13 a dentist
-0.13 after lift
-0.13 after tomorrow
-0.13 alway have
-0.13 and _ feet
-0.13 and _ it
-0.13 and _ still
-0.13 answer
-0.13 at _ thirty
-0.13 at quarter
-0.13 at ten
-0.13 ate a
-0.13 back at
-0.13 back to
-0.13 bit _ after
-0.13 bit _ blood
-0.13 bruis _ i
-0.13 bump _ my
-0.13 bump on
-0.13 can _ exercise
-0.13 can _ it
-0.13 can _ move
-0.13 can _ on
-0.13 can _ swim
-0.13 can the
-0.13 carsick
-0.13 check it
-0.13 chest when
-0.13 cold _ winter
-0.13 cold in
-0.13 contrast
-0.13 corner
-0.13 cough _ my
-0.13 cough since
-0.13 d
-0.13 day _ tomorrow
-0.13 december #
-0.13 diarrhea _ #
-0.13 do _ check
-0.13 do babi
-0.13 doctor check
-0.13 doe _ work
-0.13 doesnt _ where
-0.13 drank _ much
-0.13 drank too
-0.13 ear _ when
-0.13 eye burn
-0.13 fast before
-0.13 feet
-0.13 felt
-0.13 fine _ need
-0.13 fine no
-0.13 fingernail
-0.13 for _ in
-0.13 get carsick
-0.13 giv a
-0.13 going _ for
-0.13 got _ from
-0.13 got back
-0.13 got her
-0.13 got hit
-0.13 had _ stomach
-0.13 has _ cough
-0.13 heal nice
-0.13 healthy
-0.13 hear the
-0.13 heavier
-0.13 heavier _ usual
-0.13 heavier than
-0.13 his _ on
-0.13 his _ pill
-0.13 his _ roll
-0.13 hive _ my
-0.13 hive on
-0.13 hold _ pee
-0.13 i _ carsick
-0.13 i _ heartburn
-0.13 i _ him
-0.13 i give
-0.13 i hit
-0.13 i move
-0.13 i swim
-0.13 i test
-0.13 is #
-0.13 it
-0.13 it rain
-0.13 it start
-0.13 itchy _ fine
-0.13 itchy breath
-0.13 k
-0.13 know _ she
-0.13 leg after
-0.13 license
-0.13 lip _ a
-0.13 marfan
-0.13 monday morn
-0.13 month _ vaccin
-0.13 move _ visit
-0.13 much _ i
-0.13 my _ bled
-0.13 my _ hard
-0.13 my visit
-0.13 nice
-0.13 no -thought
-0.13 now _ fine
-0.13 on stair
-0.13 once _ night
-0.13 painful blister
-0.13 physical for
-0.13 poop _ i
-0.13 quarter past
-0.13 rash _ fever
-0.13 right lower
-0.13 scooter
-0.13 seizure _ morn
-0.13 seizure thi
-0.13 since _ birth
-0.13 sore since
-0.13 sprain
-0.13 stuff _ my
-0.13 tan
-0.13 the _ rd
-0.13 the antibiotic
-0.13 the birth
-0.13 the corner
-0.13 throat _ i
-0.13 throat _ two
-0.13 throat for
-0.13 tingl when
-0.13 tomorrow _ #
-0.13 up _ nose
-0.13 what vaccin
-0.13 when _ and
-0.13 when _ babi
-0.13 when _ rain
-0.13 when do
-0.13 when it
-0.13 where _ is
-0.13 where she
-0.13 with _ in
-0.13 wont answer
-0.13 yesterday after
-0.13 you _ my
-0.14 # _ has
-0.14 #11+ _ monday
-0.14 #11+ day
-0.14 -and -no
-0.14 <a <baby
-0.14 <a _ <two
-0.14 <arm
-0.14 <baby
-0.14 <broke
-0.14 <broke <my
-0.14 <broke _ <arm
-0.14 <dad
-0.14 <dad <had
-0.14 <dad _ <a
-0.14 <faint <once
-0.14 <had _ <heart
-0.14 <i <be
-0.14 <kidney
-0.14 <my <arm
-0.14 <my <dad
-0.14 <screen
-0.14 =belly_hard =burn_severity
-0.14 =belly_surgery_recent =gallbladder
-0.14 =belly_surgery_recent =recent_surgery
-0.14 =bite_bad =muscle_tear
-0.14 =burn_severity =ear_wax
-0.14 =burn_severity =itching
-0.14 =burn_severity =nail_word
-0.14 =calf =spreading
-0.14 =chest_lasting =vaccine_said
-0.14 =clot_risk =gallbladder
-0.14 =cold_only =eye_hit_bad
-0.14 =cough =days_many
-0.14 =cut_by_accident
-0.14 =days_many =every_day
-0.14 =gallbladder =injection_joint
-0.14 =gallbladder =recent_surgery
-0.14 =hours_pain =new_medicine
-0.14 =hours_pain =vaccine_said
-0.14 =period_usual
-0.14 =period_usual =vaginal_bleeding
-0.14 =radiates_leg
-0.14 ?a _ ?in
-0.14 ?fever ?in
-0.14 ?fever _ ?a
-0.14 ?get
-0.14 ?in ?a
-0.14 ^ <broke
-0.14 ^ _ -bleed
-0.14 ^ _ <dad
-0.14 ^ _ had
-0.14 ^ _ often
-0.14 ^ _ some
-0.14 ^ boil
-0.14 a _ can
-0.14 a _ stiff
-0.14 a baby
-0.14 a normal
-0.14 a toilet
-0.14 after _ no
-0.14 along _ has
-0.14 arm _ the
-0.14 at _ pm
-0.14 ball
-0.14 beer
-0.14 bit stiff
-0.14 blood _ check
-0.14 bp was
-0.14 can _ check
-0.14 can _ eat
-0.14 can _ play
-0.14 can _ use
-0.14 constipat _ three
-0.14 cramp _ #
-0.14 day for
-0.14 day now
-0.14 dizzy _ boat
-0.14 dizzy when
-0.14 dnr
-0.14 do if
-0.14 down _ the
-0.14 dry _ on
-0.14 faint when
-0.14 feel _ work
-0.14 fever _ two
-0.14 fine can
-0.14 for _ my
-0.14 for month
-0.14 from _ screen
-0.14 from laugh
-0.14 from soccer
-0.14 gallbladder surgery
-0.14 good now
-0.14 had his
-0.14 hand from
-0.14 he _ on
-0.14 headache _ fever
-0.14 heart pound
-0.14 heat
-0.14 her _ but
-0.14 hiccup _ lot
-0.14 hiccup a
-0.14 how _ bleach
-0.14 how often
-0.14 hurt _ i
-0.14 husband _ a
-0.14 i _ alcohol
-0.14 i _ cold
-0.14 i _ ibuprofen
-0.14 i _ one
-0.14 instead
-0.14 is _ in
-0.14 is too
-0.14 its _ again
-0.14 like ill
-0.14 lost
-0.14 mild stomach
-0.14 mom has
-0.14 monkey
-0.14 monkey bar
-0.14 much bleach
-0.14 my _ chok
-0.14 my _ medicine
-0.14 my after
-0.14 new _ prescription
-0.14 next _ in
-0.14 no _ -and
-0.14 normal _ have
-0.14 nurse _ my
-0.14 nurse haha
-0.14 of cough
-0.14 of next
-0.14 often _ i
-0.14 often should
-0.14 on _ nose
-0.14 on boat
-0.14 oxygen reader
-0.14 pain for
-0.14 panic
-0.14 panic attack
-0.14 period cramp
-0.14 pill _ me
-0.14 pressure check
-0.14 reader
-0.14 reader _ #11+
-0.14 reader say
-0.14 regular
-0.14 see fine
-0.14 sex
-0.14 shaky when
-0.14 sometime next
-0.14 son _ up
-0.14 son bump
-0.14 sore and
-0.14 start _ a
-0.14 stomach _ when
-0.14 take _ for
-0.14 take _ the
-0.14 take in
-0.14 tampon
-0.14 thank
-0.14 to _ next
-0.14 to _ when
-0.14 today im
-0.14 toddler throw
-0.14 tomorrow _ the
-0.14 try
-0.14 twitch _ im
-0.14 twitch when
-0.14 tylenol _ my
-0.14 typ
-0.14 was _ before
-0.14 watch tv
-0.14 when hungry
-0.14 why do
-0.14 with _ for
-0.14 with _ nail
-0.14 with _ of
-0.14 with her
-0.14 work _ the
-0.14 yesterday _ i
-0.15 #11+ ok
-0.15 -fine
-0.15 -hurt -myself
-0.15 -leg
-0.15 -myself
-0.15 -spot
-0.15 <# <year
-0.15 <about
-0.15 <had _ <stroke
-0.15 <i _ <test
-0.15 <my <fami
-0.15 <run _ <my
-0.15 <year _ <i
-0.15 <year _ and
-0.15 =alcohol =vomit_few
-0.15 =asthma_mild
-0.15 =back_pain =pregnant
-0.15 =bleeding_any =constipation
-0.15 =bleeding_any =deep_cut
-0.15 =blood_streak =cut_by_accident
-0.15 =chest_lasting =dizzy
-0.15 =chest_lasting =vomiting_constantly
-0.15 =cold_only =phlegm
-0.15 =constipation =cut_by_accident
-0.15 =constipation =eye_hit_bad
-0.15 =constipation =no_gas
-0.15 =constipation =rectal_blood
-0.15 =constipation =stool_blood
-0.15 =cramps =diarrhea
-0.15 =cramps =fever
-0.15 =dizzy =hearing
-0.15 =fall_any =possible_fracture
-0.15 =fall_hard =thrown_off
-0.15 =itchy_local =sting
-0.15 =leg_swelling_one =limb_injury
-0.15 =nodes =tonsils_out
-0.15 =pain_any =possible_fracture
-0.15 ?and
-0.15 ?mean
-0.15 ?the _ ?of
-0.15 ^ _ cousin
-0.15 ^ _ drain
-0.15 ^ _ friday
-0.15 ^ _ give
-0.15 ^ _ gum
-0.15 ^ _ hot
-0.15 ^ _ teenager
-0.15 ^ before
-0.15 ^ bf
-0.15 ^ foot
-0.15 ^ hand
-0.15 ^ hi
-0.15 ^ mom
-0.15 ^ pump
-0.15 ^ saturday
-0.15 ^ stuffy
-0.15 a coin
-0.15 a deep
-0.15 a tia
-0.15 after _ food
-0.15 after soda
-0.15 all _ pill
-0.15 allergic _ cat
-0.15 and #
-0.15 and _ around
-0.15 and _ bend
-0.15 and _ nose
-0.15 ankl
-0.15 ankl _ a
-0.15 any time
-0.15 are _ #
-0.15 are _ me
-0.15 arm from
-0.15 at #11+
-0.15 basical
-0.15 basical _ roommate
-0.15 basical my
-0.15 bed for
-0.15 before _ tomorrow
-0.15 bf
-0.15 breath feel
-0.15 cheer
-0.15 coin
-0.15 cousin
-0.15 crie _ i
-0.15 crie when
-0.15 dad _ a
-0.15 dec _ th
-0.15 eczema
-0.15 eye are
-0.15 far away
-0.15 fever _ five
-0.15 first aid
-0.15 fly at
-0.15 for a
-0.15 from #
-0.15 from _ chair
-0.15 from _ to
-0.15 from cheer
-0.15 glas _ wine
-0.15 glass thing
-0.15 glucose test
-0.15 got _ my
-0.15 had _ before
-0.15 he keep
-0.15 headache after
-0.15 hi _ basical
-0.15 hi so
-0.15 hip is
-0.15 how _ water
-0.15 in _ arm
-0.15 in december
-0.15 in law
-0.15 inhaler work
-0.15 is _ glucose
-0.15 jaw _ when
-0.15 just _ back
-0.15 kid swallow
-0.15 late _ that
-0.15 law
-0.15 lip _ swollen
-0.15 los
-0.15 mole
-0.15 mother has
-0.15 much water
-0.15 my _ back
-0.15 my cousin
-0.15 my due
-0.15 my teenager
-0.15 next _ what
-0.15 now just
-0.15 of _ blood
-0.15 of wine
-0.15 on
-0.15 or _ on
-0.15 or sunday
-0.15 otherwise fine
-0.15 play soccer
-0.15 pregnant _ a
-0.15 pregnant _ have
-0.15 pretty
-0.15 referral
-0.15 refill of
-0.15 reschedule my
-0.15 roll _ ankle
-0.15 saturday _ sunday
-0.15 saturday or
-0.15 should _ drink
-0.15 since i
-0.15 sister had
-0.15 skin _ my
-0.15 so basical
-0.15 soda
-0.15 stitch _ my
-0.15 swell _ i
-0.15 tear
-0.15 the _ tomorrow
-0.15 the flight
-0.15 thi morn
-0.15 tia
-0.15 to cat
-0.15 to fly
-0.15 toe _ the
-0.15 tuesday _ i
-0.15 tuesday can
-0.15 up hes
-0.15 water _ i
-0.15 water should
-0.15 we had
-0.15 week _ can
-0.15 what _ is
-0.15 wife has
-0.15 work _ and
-0.16 # _ monday
-0.16 # at
-0.16 #11+ _ #11+
-0.16 -ear
-0.16 -of -breath
-0.16 -shortnes
-0.16 -shortnes -of
-0.16 -shortnes _ -breath
-0.16 <a _ <attack
-0.16 <after
-0.16 <an
-0.16 <grandmother
-0.16 <heart <attack
-0.16 <i <used
-0.16 <is
-0.16 <my <grandmother
-0.16 <up
-0.16 =allergen
-0.16 =allergen =belly_pain
-0.16 =allergen =trunk_pain
-0.16 =back_pain =kidney_stone
-0.16 =bite_bad =eye_red
-0.16 =bite_bad =heat_exposure
-0.16 =blood_streak =burn_any
-0.16 =blood_streak =itching
-0.16 =blood_streak =itchy_only
-0.16 =burn_any =eye_area
-0.16 =burn_severity =tooth_bad
-0.16 =calf =hip_hurts
-0.16 =car_crash =hours_pain
-0.16 =cast_tight =during_exercise
-0.16 =chest_injury_or_ache =cough
-0.16 =chest_lasting =muscle_strain_word
-0.16 =days_many =fall_any
-0.16 =days_many =tooth_pulled
-0.16 =diabetes =squeezing_word
-0.16 =during_exercise =possible_fracture
-0.16 =ear_wax =pain_any
-0.16 =ear_wax =rigors
-0.16 =elderly =muscle_strain_word
-0.16 =elderly =sight_for_years
-0.16 =fever =nausea
-0.16 =fever =throat_sore
-0.16 =hours_pain =raynaud_usual
-0.16 =itchy_local =pain_any
-0.16 =pain_any =radiates
-0.16 =pain_any =throat_sore
-0.16 =phlegm =sinus_long
-0.16 =pregnant =stomach_burn
-0.16 =smoker
-0.16 ?an
-0.16 ?do ?you
-0.16 ?do _ ?treat
-0.16 ?how _ ?you
-0.16 ?is ?an
-0.16 ?labor
-0.16 ?treat
-0.16 ?treat ?a
-0.16 ?what _ ?an
-0.16 ?you ?treat
-0.16 ?you _ ?a
-0.16 ^ _ <grandmother
-0.16 ^ _ <son
-0.16 ^ _ <used
-0.16 ^ _ cell
-0.16 ^ _ drown
-0.16 ^ _ little
-0.16 ^ _ pain
-0.16 ^ _ she
-0.16 ^ _ slept
-0.16 ^ _ test
-0.16 ^ _ wrist
-0.16 ^ burn
-0.16 ^ chang
-0.16 ^ shaky
-0.16 ^ sickle
-0.16 ^ thyroid
-0.16 a _ heartburn
-0.16 a colonoscopy
-0.16 a ladder
-0.16 a pain
-0.16 after _ every
-0.16 after feed
-0.16 after star
-0.16 air i
-0.16 and _ #99+
-0.16 and _ ache
-0.16 and _ side
-0.16 and have
-0.16 arm feel
-0.16 ask about
-0.16 at _ screen
-0.16 baby hasnt
-0.16 bag of
-0.16 baseball
-0.16 before _ period
-0.16 blister in
-0.16 bother
-0.16 breath _ when
-0.16 calf _ tight
-0.16 can _ fly
-0.16 can _ help
-0.16 can _ talk
-0.16 cant _ out
-0.16 clas
-0.16 clean
-0.16 college
-0.16 com in
-0.16 cut _ heal
-0.16 day from
-0.16 dizzy _ i
-0.16 fine just
-0.16 for _ day
-0.16 for _ headache
-0.16 for eat
-0.16 for the
-0.16 for two
-0.16 green snot
-0.16 had knee
-0.16 half
-0.16 hand shake
-0.16 has _ eye
-0.16 have been
-0.16 headache _ star
-0.16 hurt in
-0.16 i _ down
-0.16 i _ fine
-0.16 i _ food
-0.16 i _ if
-0.16 i fly
-0.16 i start
-0.16 i work
-0.16 im _ eat
-0.16 im for
-0.16 is heal
-0.16 its _ now
-0.16 knee _ when
-0.16 know my
-0.16 last _ of
-0.16 light bother
-0.16 little heartburn
-0.16 little red
-0.16 monday _ #
-0.16 monday _ #11+
-0.16 my finger
-0.16 nail
-0.16 nausea _ diarrhea
-0.16 need _ new
-0.16 next available
-0.16 next checkup
-0.16 number for
-0.16 nurse _ it
-0.16 of _ can
-0.16 old _ is
-0.16 on _ head
-0.16 on _ shoulder
-0.16 onion _ stopp
-0.16 onion it
-0.16 pain _ back
-0.16 pain _ up
-0.16 past _ on
-0.16 pressure _ high
-0.16 puffy
-0.16 quarter to
-0.16 right _ is
-0.16 schedul
-0.16 sit _ it
-0.16 snot
-0.16 soccer
-0.16 son _ off
-0.16 son fell
-0.16 son want
-0.16 spacer
-0.16 star _ the
-0.16 star at
-0.16 stitch _ out
-0.16 stitch come
-0.16 the _ checkup
-0.16 the _ for
-0.16 the number
-0.16 the spot
-0.16 thi is
-0.16 thur #
-0.16 thyroid
-0.16 time _ #
-0.16 toe
-0.16 too fast
-0.16 tummy is
-0.16 up _ fast
-0.16 up im
-0.16 up since
-0.16 vomit diarrhea
-0.16 watery
-0.16 we have
-0.16 when she
-0.16 wind _ the
-0.16 writ
-0.17 # in
-0.17 # or
-0.17 #11+ _ nausea
-0.17 #11+ pm
-0.17 #99+ _ #
-0.17 -any
-0.17 <and <it
-0.17 <attack <in
-0.17 <be
-0.17 <died <of
-0.17 <do <i
-0.17 <do _ <need
-0.17 <fami _ <i
-0.17 <gallbladder
-0.17 <i <get
-0.17 <i <need
-0.17 <it <was
-0.17 <my _ <died
-0.17 =a_lot =days_many
-0.17 =a_lot =new_medicine
-0.17 =allergen =pees_lot
-0.17 =belly_pain =burn_severity
-0.17 =burn_severity =discharge
-0.17 =chest_any =during_exercise
-0.17 =cold_only =pain_any
-0.17 =constipation =three_days
-0.17 =contact_lens =eye_area
-0.17 =cough =tired
-0.17 =days_many =eye_area
-0.17 =discharge =itching
-0.17 =discharge =vaginal_bleeding
-0.17 =eye_hit_bad =irregular_heart
-0.17 =hand_infection
-0.17 =hand_infection =possible_fracture
-0.17 =hand_infection =swelling
-0.17 =inconsolable =low_mood
-0.17 =inconsolable =severe_pain
-0.17 =injection_joint
-0.17 =injection_joint =recent_surgery
-0.17 =itching =leaking
-0.17 =leaking =vaginal_bleeding
-0.17 =long_bleed =severe_pain
-0.17 =low_mood =severe_pain
-0.17 =new_medicine =pees_lot
-0.17 =no_injury =racing_heart
-0.17 =nodes =swelling_throat
-0.17 =nodes =throat_tight
-0.17 =nodes =tired
-0.17 =pain_any =three_days
-0.17 =refuses =short_breath
-0.17 =strep_like =tired
-0.17 =throat_sore =tired
-0.17 ?heart
-0.17 ^ #99+
-0.17 ^ _ -pain
-0.17 ^ _ appointment
-0.17 ^ _ at
-0.17 ^ _ free
-0.17 ^ _ last
-0.17 ^ _ not
-0.17 ^ _ on
-0.17 ^ _ pound
-0.17 ^ a
-0.17 ^ bump
-0.17 ^ nail
-0.17 ^ nervou
-0.17 ^ shampoo
-0.17 ^ tiny
-0.17 ^ vasectomy
-0.17 a _ breath
-0.17 a _ thi
-0.17 a _ to
-0.17 a checkup
-0.17 a swollen
-0.17 a week
-0.17 ache _ mov
-0.17 after _ in
-0.17 after dairy
-0.17 airbag
-0.17 all _ now
-0.17 and _ for
-0.17 and _ together
-0.17 and _ walk
-0.17 and ibuprofen
-0.17 and it
-0.17 and weak
-0.17 ankle and
-0.17 are _ common
-0.17 are your
-0.17 at home
-0.17 bit _ since
-0.17 bit _ when
-0.17 bled _ i
-0.17 bled when
-0.17 body
-0.17 breath when
-0.17 bug
-0.17 bump _ fine
-0.17 bump feel
-0.17 c _ #
-0.17 can _ drink
-0.17 cant _ cry
-0.17 cant _ on
-0.17 cant do
-0.17 check in
-0.17 chicken
-0.17 come _ tomorrow
-0.17 drink _ and
-0.17 drink water
-0.17 drop
-0.17 dry and
-0.17 eyelid _ a
-0.17 feel _ late
-0.17 finger _ swollen
-0.17 first _ of
-0.17 foot when
-0.17 foot while
-0.17 forgot my
-0.17 fri
-0.17 from _ door
-0.17 get out
-0.17 girl sudden
-0.17 glass _ me
-0.17 glucose
-0.17 grandmother
-0.17 had _ replacement
-0.17 had it
-0.17 have mild
-0.17 he scream
-0.17 his lip
-0.17 i _ over
-0.17 i almost
-0.17 i burp
-0.17 i worry
-0.17 ibuprofen _ a
-0.17 ibuprofen together
-0.17 im diabetic
-0.17 insurance cover
-0.17 is _ bad
-0.17 it _ two
-0.17 it burn
-0.17 it for
-0.17 itch _ white
-0.17 itchy _ from
-0.17 just _ the
-0.17 knee _ #
-0.17 last _ all
-0.17 little when
-0.17 lot at
-0.17 lot since
-0.17 me about
-0.17 mild _ on
-0.17 month _ roll
-0.17 much _ should
-0.17 my _ broke
-0.17 my _ work
-0.17 my cheek
-0.17 my shin
-0.17 my test
-0.17 need _ batteri
-0.17 nervou about
-0.17 no -trouble
-0.17 no _ -breath
-0.17 normal to
-0.17 of insulin
-0.17 often
-0.17 old _ every
-0.17 old roll
-0.17 on _ day
-0.17 on a
-0.17 out tomorrow
-0.17 purple _ on
-0.17 red _ on
-0.17 replacement #
-0.17 scrape
-0.17 shav cut
-0.17 shin _ the
-0.17 shin on
-0.17 should _ worry
-0.17 skip _ i
-0.17 skip when
-0.17 sleep _ the
-0.17 small _ feel
-0.17 spider
-0.17 start _ water
-0.17 start the
-0.17 stiff _ morn
-0.17 stiff thi
-0.17 stomach _ after
-0.17 stool _ after
-0.17 stroke _ i
-0.17 surgery _ is
-0.17 surgery is
-0.17 take #
-0.17 test result
-0.17 th at
-0.17 the _ hurt
-0.17 the _ small
-0.17 the _ vaccine
-0.17 the _ when
-0.17 throat _ a
-0.17 tip
-0.17 to _ about
-0.17 to have
-0.17 toddler fell
-0.17 together
-0.17 took two
-0.17 tv _ fine
-0.17 tv its
-0.17 tylenol and
-0.17 vaccin _ i
-0.17 vaccin do
-0.17 vaginal _ and
-0.17 vaginal itch
-0.17 vasectomy
-0.17 vasectomy appointment
-0.17 vitamin d
-0.17 vitamin with
-0.17 watch _ its
-0.17 week _ birth
-0.17 week _ my
-0.17 week all
-0.17 week can
-0.17 went down
-0.17 what _ number
-0.17 what _ your
-0.17 what are
-0.17 when _ skip
-0.17 where can
-0.17 wind on
-0.17 winter for
-0.17 worry
-0.17 year
-0.17 yesterday
-0.17 yo _ a
-0.18 # p
-0.18 #11+ _ morn
-0.18 #11+ _ when
-0.18 #11+ thi
-0.18 #99+ before
-0.18 -dizzines
-0.18 -later
-0.18 -later -than
-0.18 -than
-0.18 <test
-0.18 =allergen =itchy_local
-0.18 =asthma =chest_lasting
-0.18 =asthma =hours_pain
-0.18 =at_rest =copd
-0.18 =aura_usual =bleeding_any
-0.18 =aura_usual =vaginal_bleeding
-0.18 =blister_any =nail_word
-0.18 =blister_word =nail_word
-0.18 =blood_streak =throat_sore
-0.18 =chest_lasting =copd
-0.18 =chest_lasting =shingles
-0.18 =chest_lasting =vomit_few
-0.18 =choking =cough
-0.18 =cough =pain_any
-0.18 =diarrhea =three_days
-0.18 =every_day =head_danger
-0.18 =feels_sleepy =tired
-0.18 =head_danger =inconsolable
-0.18 =head_danger =tia_resolved
-0.18 =head_injury =hernia_stuck
-0.18 =hit_hard =thrown_off
-0.18 =hours_pain =shingles
-0.18 =itching =limb_injury
-0.18 =itchy_only =limb_injury
-0.18 =low_mood =panic_known
-0.18 =nail_word =pain_any
-0.18 =possible_fracture =weak_any
-0.18 =recent_infection =three_days
-0.18 =scratched =sting
-0.18 =sting =wound
-0.18 =stomach_burn
-0.18 =strep_like =swelling_throat
-0.18 ?can ?i
-0.18 ?clot
-0.18 ?do _ ?know
-0.18 ?how ?can
-0.18 ?know _ ?my
-0.18 ?sign _ ?a
-0.18 ^ _ -later
-0.18 ^ _ birth
-0.18 ^ _ leak
-0.18 ^ _ rib
-0.18 ^ _ throat
-0.18 ^ both
-0.18 ^ bruise
-0.18 ^ green
-0.18 ^ keep
-0.18 ^ quarter
-0.18 ^ runny
-0.18 a _ blood
-0.18 a _ dizzy
-0.18 a _ for
-0.18 a _ hurt
-0.18 a _ infection
-0.18 a _ look
-0.18 a _ test
-0.18 after _ all
-0.18 after spicy
-0.18 after stand
-0.18 again
-0.18 all _ at
-0.18 allergic to
-0.18 almost
-0.18 and _ talk
-0.18 and _ tired
-0.18 are itchy
-0.18 before christma
-0.18 between a
-0.18 cold hand
-0.18 cold water
-0.18 cramp _ my
-0.18 cut is
-0.18 day _ week
-0.18 day _ work
-0.18 dec #
-0.18 difference _ a
-0.18 difference between
-0.18 disease
-0.18 doctor told
-0.18 drink _ water
-0.18 every feed
-0.18 eye _ itchy
-0.18 eye _ my
-0.18 feel tired
-0.18 fever #99+
-0.18 fever _ yesterday
-0.18 finger _ cold
-0.18 flight
-0.18 for _ dog
-0.18 for me
-0.18 get red
-0.18 have _ headache
-0.18 headache for
-0.18 hear test
-0.18 hole
-0.18 hurt _ bit
-0.18 i bled
-0.18 i exercise
-0.18 im _ now
-0.18 in _ shoe
-0.18 in _ toddler
-0.18 is green
-0.18 jogg
-0.18 just _ up
-0.18 keep _ when
-0.18 last _ hour
-0.18 last friday
-0.18 little _ no
-0.18 medicine
-0.18 mild cramp
-0.18 mine
-0.18 mother _ law
-0.18 mother in
-0.18 my _ bump
-0.18 my _ throw
-0.18 my breast
-0.18 my pillow
-0.18 my son
-0.18 nausea
-0.18 need _ note
-0.18 nervou _ my
-0.18 no -later
-0.18 no _ -in
-0.18 no _ -than
-0.18 note _ work
-0.18 nurse
-0.18 on _ thumb
-0.18 or _ for
-0.18 over _ bed
-0.18 p
-0.18 pop
-0.18 potassium
-0.18 red when
-0.18 same time
-0.18 sat
-0.18 see _ nurse
-0.18 session
-0.18 she _ up
-0.18 shoulder a
-0.18 since my
-0.18 small red
-0.18 smoke detector
-0.18 sock
-0.18 squat
-0.18 stand _ day
-0.18 stand all
-0.18 th of
-0.18 the _ between
-0.18 the _ detector
-0.18 the _ friday
-0.18 the back
-0.18 the smoke
-0.18 thing _ blurry
-0.18 thing are
-0.18 time _ day
-0.18 toe hurt
-0.18 tomorrow morn
-0.18 tooth is
-0.18 want _ hear
-0.18 water and
-0.18 weird _ my
-0.18 went to
-0.18 what _ difference
-0.18 who _ i
-0.18 with _ cough
-0.18 wont _ cry
-0.18 wont bend
-0.18 work _ me
-0.18 work in
-0.18 you _ the
-0.19 # _ like
-0.19 #11+ h
-0.19 -#11+
-0.19 -chest
-0.19 -chest -pain
-0.19 -trouble -breath
-0.19 <# <week
-0.19 <do
-0.19 <was <#11+
-0.19 =a_lot =chemical_word
-0.19 =alcohol =cough
-0.19 =allergen =shingles
-0.19 =allergen =stomach_burn
-0.19 =baby =during_exercise
-0.19 =belly_pain =cramps
-0.19 =belly_surgery_recent =hernia_word
-0.19 =belly_word =cramps
-0.19 =belly_word =diarrhea
-0.19 =belly_word =itching
-0.19 =belly_word =itchy_only
-0.19 =burn_severity =inconsolable
-0.19 =burn_severity =itchy_only
-0.19 =burn_severity =rash
-0.19 =calf =flank_pain
-0.19 =chest_lasting =dentist
-0.19 =chest_lasting =high_fever
-0.19 =chest_lasting =possible_fracture
-0.19 =cold_only =many_days
-0.19 =cold_only =sinus_long
-0.19 =cramps =ulcer_nsaid
-0.19 =days_many =getting_worse
-0.19 =days_many =vomiting
-0.19 =dentist =tooth
-0.19 =discharge
-0.19 =during_exercise =muscle_strain_word
-0.19 =eye_area =tired
-0.19 =hernia_stuck =no_gas
-0.19 =hernia_word =injection_joint
-0.19 =hernia_word =recent_surgery
-0.19 =itching =recent_surgery
-0.19 =itchy_only =recent_surgery
-0.19 =refuses =stiff_neck
-0.19 =ringing_ears
-0.19 =shingles =vaccine_said
-0.19 =strep_like =throat_sore
-0.19 =weight_loss
-0.19 ?a ?fever
-0.19 ?are ?sign
-0.19 ?are _ ?of
-0.19 ?cause ?chest
-0.19 ?cause _ ?pain
-0.19 ?fever
-0.19 ?for ?a
-0.19 ?stres _ ?chest
-0.19 ?therapist
-0.19 ?what _ ?sign
-0.19 ^ _ -chest
-0.19 ^ _ <was
-0.19 ^ _ len
-0.19 ^ _ yesterday
-0.19 ^ could
-0.19 ^ make
-0.19 ^ one
-0.19 ^ purple
-0.19 a _ haha
-0.19 a _ queasy
-0.19 a _ throat
-0.19 a crayon
-0.19 a one
-0.19 after _ spinach
-0.19 an erection
-0.19 and _ a
-0.19 and _ dont
-0.19 and itchy
-0.19 and nauseou
-0.19 annoy me
-0.19 at _ h
-0.19 bag
-0.19 be _ about
-0.19 be worri
-0.19 birth
-0.19 bleach safe
-0.19 bleed _ little
-0.19 both side
-0.19 bp _ over
-0.19 but its
-0.19 can _ refill
-0.19 can eat
-0.19 chat
-0.19 chest _ on
-0.19 contact len
-0.19 couple _ day
-0.19 day _ the
-0.19 do _ my
-0.19 dog _ its
-0.19 double dose
-0.19 drink _ night
-0.19 drink last
-0.19 dry _ in
-0.19 ear _ plugg
-0.19 ear pop
-0.19 eat spinach
-0.19 eve morn
-0.19 fall out
-0.19 feel _ otherwise
-0.19 feel plugg
-0.19 feet hurt
-0.19 fever for
-0.19 for _ month
-0.19 from monday
-0.19 h
-0.19 hand in
-0.19 have _ bruise
-0.19 headache _ work
-0.19 his _ at
-0.19 how to
-0.19 hurt _ garden
-0.19 hurt _ little
-0.19 hurt _ out
-0.19 i _ eat
-0.19 i clean
-0.19 i last
-0.19 im streak
-0.19 inhaler refill
-0.19 is _ over
-0.19 knee _ swollen
-0.19 land
-0.19 len
-0.19 long is
-0.19 mild _ throat
-0.19 mild sore
-0.19 my _ surgery
-0.19 my calf
-0.19 my poop
-0.19 my side
-0.19 my skin
-0.19 night at
-0.19 no -chest
-0.19 noon tomorrow
-0.19 nose _ and
-0.19 of _ neck
-0.19 of day
-0.19 on _ lip
-0.19 on coffee
-0.19 on pizza
-0.19 one _ old
-0.19 one year
-0.19 pain _ fever
-0.19 past _ tomorrow
-0.19 plugg
-0.19 poop _ green
-0.19 prescription expir
-0.19 refill _ my
-0.19 runn a
-0.19 shin at
-0.19 shingl
-0.19 shingl vaccine
-0.19 small _ on
-0.19 spinach
-0.19 steak
-0.19 sting on
-0.19 the _ by
-0.19 the clinic
-0.19 therapist
-0.19 to eat
-0.19 to quit
-0.19 toddler has
-0.19 tomorrow at
-0.19 tongue _ coffee
-0.19 tongue _ pizza
-0.19 tooth hurt
-0.19 week _ monday
-0.19 week _ next
-0.19 what shot
-0.19 when _ pres
-0.19 which _ do
-0.19 wife _ in
-0.19 wrong chat
-0.19 yo _ painful
-0.2 # _ over
-0.2 #99+ play
-0.2 -blister
-0.2 -out
-0.2 <ago <and
-0.2 <can <i
-0.2 <fine
-0.2 <grandma <pass
-0.2 <grandma _ <away
-0.2 <i <faint
-0.2 <i _ <to
-0.2 <in <my
-0.2 <iud
-0.2 <pass <away
-0.2 <stroke _ <year
-0.2 <when _ <was
-0.2 <year _ <and
-0.2 =a_lot =flu_bad
-0.2 =allergen =aura_usual
-0.2 =allergen =headache
-0.2 =allergen =itching
-0.2 =allergen =seizure_usual
-0.2 =aura_usual =child_got_pills
-0.2 =back_pain =calf
-0.2 =belly_hit =limb_injury
-0.2 =belly_pain =ulcer_nsaid
-0.2 =belly_pain =wakes
-0.2 =belly_word =wakes
-0.2 =bite_bad =raynaud_usual
-0.2 =bleeding_any =cut_by_accident
-0.2 =blood_streak =hours_pain
-0.2 =blood_streak =wound
-0.2 =bp_medicine =means_mentioned
-0.2 =chest_injury_or_ache =during_exercise
-0.2 =chest_lasting =constipation
-0.2 =child_got_pills =seizure_usual
-0.2 =clot_risk =ear_wax
-0.2 =cramps =vaginal_bleeding
-0.2 =crying_word =fever
-0.2 =days_many =weight_loss
-0.2 =dementia_known =eye_hit_bad
-0.2 =elderly =stroke_word
-0.2 =eye_area =many_days
-0.2 =eye_area =sinus_long
-0.2 =eye_hit_bad =muscle_strain_word
-0.2 =eye_hit_bad =raynaud_usual
-0.2 =fall_any =limb_injury
-0.2 =fight_blow =possible_fracture
-0.2 =getting_worse =trunk_pain
-0.2 =getting_worse =wound_infected
-0.2 =hours_pain =swelling_lips
-0.2 =hypertension =means_mentioned
-0.2 =itchy_local
-0.2 =limb_cold_pale =raynaud_usual
-0.2 =limb_injury =rash
-0.2 =morning_sickness
-0.2 =numb_any =wakes
-0.2 =pain_any =strep_like
-0.2 =stomach_burn =ulcer_nsaid
-0.2 =tia_resolved =vomit_few
-0.2 =trunk_pain =ulcer_nsaid
-0.2 =trunk_pain =wakes
-0.2 =ulcer_nsaid =wakes
-0.2 ?if ?my
-0.2 ?it
-0.2 ?my
-0.2 ^ _ foot
-0.2 ^ _ jaw
-0.2 ^ _ ligament
-0.2 ^ _ thur
-0.2 ^ _ voice
-0.2 ^ box
-0.2 ^ gave
-0.2 ^ rash
-0.2 ^ shav
-0.2 a _ back
-0.2 a _ flight
-0.2 a fortnight
-0.2 a small
-0.2 a sore
-0.2 a toy
-0.2 after _ at
-0.2 after birth
-0.2 after swimm
-0.2 and _ great
-0.2 and fine
-0.2 and stuffy
-0.2 at _ no
-0.2 bee _ on
-0.2 bled _ little
-0.2 bled a
-0.2 blood _ log
-0.2 broke _ in
-0.2 broke out
-0.2 bypas
-0.2 can _ drive
-0.2 cat scratch
-0.2 check appointment
-0.2 chest lift
-0.2 chopp onion
-0.2 click _ i
-0.2 click when
-0.2 coffee table
-0.2 dizzy _ a
-0.2 ear
-0.2 finger chopp
-0.2 flutter a
-0.2 fly _ #11+
-0.2 food down
-0.2 for work
-0.2 fortnight
-0.2 gastric
-0.2 gastric bypas
-0.2 hand _ the
-0.2 hard on
-0.2 he get
-0.2 heart was
-0.2 heel
-0.2 hoarse _ the
-0.2 hot in
-0.2 husband _ diabetic
-0.2 i _ tylenol
-0.2 i _ walk
-0.2 i pres
-0.2 i put
-0.2 i ran
-0.2 i saw
-0.2 i smoke
-0.2 i talk
-0.2 if _ skip
-0.2 if i
-0.2 im constipat
-0.2 in _ rash
-0.2 is _ good
-0.2 is _ low
-0.2 its swollen
-0.2 jaw click
-0.2 just finish
-0.2 keep food
-0.2 leg shav
-0.2 ligament
-0.2 little blood
-0.2 long day
-0.2 low _ pain
-0.2 more
-0.2 morn sicknes
-0.2 my _ chopp
-0.2 my _ haha
-0.2 my _ have
-0.2 my _ shav
-0.2 my heel
-0.2 my mother
-0.2 my palm
-0.2 neck _ from
-0.2 need _ glass
-0.2 need more
-0.2 no -blister
-0.2 no -problem
-0.2 no _ -of
-0.2 no _ -today
-0.2 noon _ weekend
-0.2 of december
-0.2 old _ a
-0.2 older
-0.2 on dialysi
-0.2 on weekend
-0.2 one _ no
-0.2 over _ a
-0.2 over _ holiday
-0.2 pain _ down
-0.2 pain _ two
-0.2 pop _ i
-0.2 pop when
-0.2 pound _ the
-0.2 pound over
-0.2 rash on
-0.2 small hernia
-0.2 sore _ the
-0.2 stop _ and
-0.2 stuffy _ and
-0.2 surgery
-0.2 swallow my
-0.2 take _ pill
-0.2 take tylenol
-0.2 the _ dose
-0.2 the coffee
-0.2 the first
-0.2 thi month
-0.2 to #99+
-0.2 to talk
-0.2 toilet lol
-0.2 tripp
-0.2 wake _ at
-0.2 was rac
-0.2 where do
-0.2 which _ are
-0.2 would _ a
-0.21 #99+ over
-0.21 -bleed
-0.21 <bender
-0.21 <bender <last
-0.21 <fender
-0.21 <fender <bender
-0.21 <fender _ <last
-0.21 <my <son
-0.21 <son
-0.21 <was _ <year
-0.21 =a_lot =baby
-0.21 =allergen =limb_injury
-0.21 =bite_bad =ear_wax
-0.21 =bluish =raynaud_usual
-0.21 =cant_sit_still
-0.21 =cant_sit_still =severe_pain
-0.21 =cold_exposure =pain_any
-0.21 =diarrhea =head_danger
-0.21 =diarrhea =nausea
-0.21 =eye_red =itching
-0.21 =eye_red =itchy_only
-0.21 =flu_bad =hours_pain
-0.21 =headache =raynaud_usual
-0.21 =hit_hard =hours_pain
-0.21 =hours_pain =throat_sore
-0.21 =jaw_arm_sweat =tooth
-0.21 =left_ribs =pain_any
-0.21 =nausea
-0.21 =nausea =vomiting
-0.21 =pregnant =tired
-0.21 =preterm_weeks =refuses
-0.21 =rash =throat_sore
-0.21 ?are ?the
-0.21 ?of ?a
-0.21 ?what _ ?the
-0.21 ^ <fender
-0.21 ^ _ <bender
-0.21 ^ _ <pass
-0.21 ^ _ <to
-0.21 ^ _ appt
-0.21 ^ _ bloat
-0.21 ^ _ constipat
-0.21 ^ _ peel
-0.21 ^ _ plan
-0.21 ^ _ saw
-0.21 ^ _ scar
-0.21 ^ early
-0.21 ^ hip
-0.21 ^ lot
-0.21 ^ stye
-0.21 a _ but
-0.21 a _ feed
-0.21 a doctor
-0.21 after _ antibiotic
-0.21 after _ long
-0.21 all my
-0.21 amoxicillin
-0.21 are safe
-0.21 are tight
-0.21 bloat after
-0.21 blood _ pill
-0.21 blood _ the
-0.21 box
-0.21 bp is
-0.21 chest discomfort
-0.21 cooki
-0.21 cros legg
-0.21 day _ -fever
-0.21 diet tip
-0.21 discomfort
-0.21 discomfort _ and
-0.21 discomfort on
-0.21 dot
-0.21 every _ for
-0.21 every _ hour
-0.21 feel _ after
-0.21 feel _ of
-0.21 feel bloat
-0.21 feet _ a
-0.21 give _ gas
-0.21 has high
-0.21 have _ stomach
-0.21 have high
-0.21 he play
-0.21 help a
-0.21 her hand
-0.21 hip _ stiff
-0.21 hoarse from
-0.21 how many
-0.21 i _ -slept
-0.21 i _ blood
-0.21 i _ for
-0.21 i leak
-0.21 is _ just
-0.21 juice
-0.21 legg
-0.21 little _ i
-0.21 look good
-0.21 lot _ i
-0.21 my _ click
-0.21 nausea vomit
-0.21 no -bleed
-0.21 notice
-0.21 notice my
-0.21 of needl
-0.21 off when
-0.21 on _ heel
-0.21 on _ one
-0.21 pee when
-0.21 pill _ today
-0.21 pressure pill
-0.21 roll my
-0.21 screen _ day
-0.21 screen all
-0.21 send
-0.21 skip breakfast
-0.21 sleep till
-0.21 slight headache
-0.21 sore on
-0.21 steak got
-0.21 stiff _ sleep
-0.21 stomach _ before
-0.21 stomach pain
-0.21 store
-0.21 stubb toe
-0.21 stye on
-0.21 ten to
-0.21 the _ car
-0.21 the _ time
-0.21 the exam
-0.21 ther _ in
-0.21 thi _ im
-0.21 till noon
-0.21 tooth _ in
-0.21 tooth com
-0.21 tv
-0.21 want _ see
-0.21 wed
-0.21 week _ january
-0.21 week when
-0.21 when _ sneeze
-0.21 when the
-0.21 yo
-0.22 # _ is
-0.22 #11+ _ boy
-0.22 <last _ gone
-0.22 <month _ now
-0.22 <month gone
-0.22 <need
-0.22 <out <in
-0.22 <out _ <#99+
-0.22 <should
-0.22 <should <i
-0.22 =a_lot =bruises_unexplained
-0.22 =a_lot =bruising
-0.22 =after_hard_exercise =pale_clammy
-0.22 =allergen =hours_pain
-0.22 =belly_hit =thrown_off
-0.22 =blood_streak =rectal_blood
-0.22 =blood_streak =stool_blood
-0.22 =bruises_unexplained
-0.22 =bruises_unexplained =bruising
-0.22 =burn_severity =upper_belly_pain
-0.22 =chemical_word =cut_by_accident
-0.22 =cut_by_accident =vaginal_bleeding
-0.22 =dentist =pain_any
-0.22 =fall_any =thrown_off
-0.22 =flank_pain =left_ribs
-0.22 =head_danger =nausea
-0.22 =hours_pain =hypertension
-0.22 =hours_pain =muscle_strain_word
-0.22 =joint_hot =twisted
-0.22 =left_ribs =trunk_pain
-0.22 =leg_swelling_one =twisted
-0.22 =muscle_strain_word =stiff_neck
-0.22 =nail_word =scratched
-0.22 =pees_lot
-0.22 =swelling =twisted
-0.22 ?i ?prevent
-0.22 ?i _ ?if
-0.22 ?know ?if
-0.22 ?prevent
-0.22 ^ _ -headache
-0.22 ^ _ available
-0.22 ^ _ bled
-0.22 ^ _ grandmother
-0.22 ^ _ lunch
-0.22 ^ _ since
-0.22 ^ _ wont
-0.22 ^ burp
-0.22 ^ dec
-0.22 a _ yesterday
-0.22 about the
-0.22 after
-0.22 and _ back
-0.22 are blurry
-0.22 at _ gym
-0.22 at _ movie
-0.22 available
-0.22 ball and
-0.22 before exam
-0.22 before i
-0.22 before lunch
-0.22 boat
-0.22 boxe
-0.22 c is
-0.22 calv
-0.22 calv _ sore
-0.22 calv are
-0.22 can _ nurse
-0.22 can someone
-0.22 cant hear
-0.22 clogg
-0.22 clogg _ wax
-0.22 clogg with
-0.22 dangerou
-0.22 december #11+
-0.22 diarrhea twice
-0.22 didnt
-0.22 dizzy for
-0.22 do #
-0.22 dog died
-0.22 dont _ why
-0.22 down _ leg
-0.22 drink fine
-0.22 drink wine
-0.22 ear _ clogg
-0.22 explain
-0.22 eyelid
-0.22 eyelid twitch
-0.22 far
-0.22 fast after
-0.22 fever _ for
-0.22 finger on
-0.22 for _ year
-0.22 free
-0.22 furniture
-0.22 get _ of
-0.22 get dizzy
-0.22 go _ school
-0.22 good for
-0.22 gum _ a
-0.22 hand _ when
-0.22 he go
-0.22 hes #
-0.22 i _ dizzy
-0.22 i _ now
-0.22 i _ since
-0.22 i _ wine
-0.22 in _ week
-0.22 is _ #11+
-0.22 is _ at
-0.22 is _ dangerou
-0.22 is _ i
-0.22 is _ next
-0.22 it _ hurt
-0.22 it _ work
-0.22 kick in
-0.22 kid _ pink
-0.22 know why
-0.22 level
-0.22 morn stopp
-0.22 mov furniture
-0.22 my _ itchy
-0.22 my _ sleep
-0.22 my grandmother
-0.22 my knee
-0.22 my toe
-0.22 need _ reschedule
-0.22 new one
-0.22 new year
-0.22 newborn _ yellow
-0.22 off _ scooter
-0.22 on _ face
-0.22 opening
-0.22 pack
-0.22 pee _ brown
-0.22 peel _ sunburn
-0.22 pill _ day
-0.22 pres
-0.22 rac _ is
-0.22 rash and
-0.22 record
-0.22 recycle
-0.22 rib _ from
-0.22 run a
-0.22 skin on
-0.22 sleepy _ lunch
-0.22 sleepy after
-0.22 so scar
-0.22 son is
-0.22 stabb pain
-0.22 stiff _ my
-0.22 sweaty after
-0.22 teen sleep
-0.22 the _ paper
-0.22 thi _ stopp
-0.22 to know
-0.22 to reschedule
-0.22 to school
-0.22 toilet paper
-0.22 want _ get
-0.22 was on
-0.22 when _ nervou
-0.22 wife say
-0.22 wine _ dinner
-0.22 with dinner
-0.22 with wax
-0.22 yesterday i
-0.23 # year
-0.23 #99+ #11+
-0.23 #99+ _ at
-0.23 <a <stroke
-0.23 <from
-0.23 <get
-0.23 <heart
-0.23 <once
-0.23 <pass
-0.23 <stroke
-0.23 <to <have
-0.23 <used _ <have
-0.23 <when <i
-0.23 =allergen =itchy_only
-0.23 =animal_bite =vaccine_said
-0.23 =autism_word
-0.23 =belly_pain =getting_worse
-0.23 =belly_word =getting_worse
-0.23 =bleeding_any =days_many
-0.23 =blood_streak =eye_red
-0.23 =blood_streak =short_breath
-0.23 =bp_medicine =eye_hit_bad
-0.23 =bp_medicine =squeezing_word
-0.23 =burn_severity =tired
-0.23 =chest_lasting =cold_hands
-0.23 =co_words =vaccine_said
-0.23 =cold_hands =cold_outside
-0.23 =cold_limb =cold_outside
-0.23 =cold_only =squeezing_word
-0.23 =days_many =low_mood
-0.23 =ear_pain =eye_area
-0.23 =eye_area =raynaud_usual
-0.23 =hernia_stuck =vaginal_bleeding
-0.23 =hip_hurts =hurts_move
-0.23 =muscle_strain_word =muscle_tear
-0.23 =no_gas =pain_any
-0.23 =scratched =swelling
-0.23 =strep_like =swelling
-0.23 ?a ?stroke
-0.23 ?chest
-0.23 ?chest ?pain
-0.23 ?pain
-0.23 ^ _ before
-0.23 ^ _ doctor
-0.23 ^ _ food
-0.23 ^ _ hasnt
-0.23 ^ _ past
-0.23 ^ _ same
-0.23 ^ _ under
-0.23 ^ _ usual
-0.23 ^ _ wait
-0.23 ^ allergy
-0.23 ^ as
-0.23 ^ campfire
-0.23 ^ canker
-0.23 ^ felt
-0.23 ^ from
-0.23 ^ hoarse
-0.23 ^ red
-0.23 ^ ripp
-0.23 ^ shot
-0.23 a _ small
-0.23 allergi
-0.23 am _ and
-0.23 and _ better
-0.23 arm _ weak
-0.23 as _ as
-0.23 as possible
-0.23 back _ stiff
-0.23 bit sore
-0.23 boy
-0.23 but _ -fever
-0.23 by #
-0.23 campfire _ made
-0.23 campfire smoke
-0.23 can a
-0.23 canker _ in
-0.23 congestion
-0.23 constipation
-0.23 cough with
-0.23 crie _ night
-0.23 day at
-0.23 day no
-0.23 every night
-0.23 exercis
-0.23 eyelid has
-0.23 flight both
-0.23 from _ at
-0.23 from _ wrong
-0.23 from garden
-0.23 go _ the
-0.23 has the
-0.23 have _ when
-0.23 headache _ day
-0.23 heart _ when
-0.23 i _ high
-0.23 i near
-0.23 in january
-0.23 is high
-0.23 leave
-0.23 leg feel
-0.23 long _ both
-0.23 long flight
-0.23 made _ eye
-0.23 month
-0.23 my _ gave
-0.23 my _ love
-0.23 my _ on
-0.23 my _ peel
-0.23 my _ scrap
-0.23 my _ tiny
-0.23 my _ water
-0.23 my body
-0.23 my bp
-0.23 my first
-0.23 my gum
-0.23 neck _ sore
-0.23 nick my
-0.23 of _ stroke
-0.23 of thi
-0.23 on _ elbow
-0.23 on _ eyelid
-0.23 on _ skin
-0.23 over _ at
-0.23 painful _ in
-0.23 peel after
-0.23 pinn
-0.23 plan to
-0.23 possible
-0.23 pregnancy test
-0.23 pres _ it
-0.23 pull _ muscle
-0.23 recip for
-0.23 scar itch
-0.23 scrap _ knee
-0.23 shower
-0.23 sleep wrong
-0.23 small bump
-0.23 small pimple
-0.23 smoke made
-0.23 son love
-0.23 sore arm
-0.23 stomach cramp
-0.23 stop smok
-0.23 taco
-0.23 take _ metformin
-0.23 the weekend
-0.23 today but
-0.23 toddler
-0.23 took #
-0.23 took my
-0.23 twenty
-0.23 tylenol for
-0.23 uti and
-0.23 vomit _ feed
-0.23 wake _ every
-0.23 want advice
-0.23 when _ a
-0.23 wife _ #11+
-0.23 with _ white
-0.24 #11+ _ #99+
-0.24 #11+ _ of
-0.24 #11+ yo
-0.24 -in -day
-0.24 -in -the
-0.24 <a _ <in
-0.24 <attack
-0.24 <check
-0.24 <fell
-0.24 <fell <last
-0.24 <fell _ <month
-0.24 <run
-0.24 <run <in
-0.24 <two <year
-0.24 =a_lot =tired
-0.24 =alcohol =allergen
-0.24 =alcohol =fever
-0.24 =bleeding_any =gum_only
-0.24 =blood_streak =chemical_word
-0.24 =bluish =cold_limb
-0.24 =burn_severity =leaking
-0.24 =burn_severity =nodes
-0.24 =chest_lasting =nausea
-0.24 =co_words =tick
-0.24 =cough =rigors
-0.24 =eye_hit_bad =hypertension
-0.24 =eye_hit_bad =wakes
-0.24 =gum_only
-0.24 =gum_only =gums_bleed
-0.24 =hit_hard =possible_fracture
-0.24 =hypertension =squeezing_word
-0.24 =numb_any =slept_on
-0.24 =pain_any =shingles
-0.24 =shingles
-0.24 =tooth
-0.24 ?can _ ?cause
-0.24 ?cause
-0.24 ?from
-0.24 ?stres ?cause
-0.24 ^ _ <my
-0.24 ^ _ anxiety
-0.24 ^ _ bruise
-0.24 ^ _ cat
-0.24 ^ _ head
-0.24 ^ _ lesson
-0.24 ^ _ look
-0.24 ^ _ loose
-0.24 ^ _ pop
-0.24 ^ _ teen
-0.24 ^ athlet
-0.24 ^ forgot
-0.24 ^ skin
-0.24 a _ since
-0.24 a _ up
-0.24 ache since
-0.24 after _ coffe
-0.24 after next
-0.24 and _ gett
-0.24 at #99+
-0.24 at _ small
-0.24 away _ im
-0.24 baby move
-0.24 back ache
-0.24 better _ i
-0.24 between #
-0.24 bleed when
-0.24 bp
-0.24 cat _ me
-0.24 coffe
-0.24 cold _ i
-0.24 computer
-0.24 constipat for
-0.24 contagiou
-0.24 crie _ -tear
-0.24 crie without
-0.24 cuff
-0.24 deep breath
-0.24 disease and
-0.24 dose for
-0.24 drool a
-0.24 dry air
-0.24 ear ache
-0.24 ear feel
-0.24 eat and
-0.24 eye _ fine
-0.24 eye rins
-0.24 face _ swollen
-0.24 five day
-0.24 from _ cold
-0.24 had my
-0.24 half past
-0.24 have hemorrhoid
-0.24 hot day
-0.24 how _ should
-0.24 i _ #99+
-0.24 i _ hemorrhoid
-0.24 i _ what
-0.24 i had
-0.24 i roll
-0.24 in _ stool
-0.24 is _ fine
-0.24 it _ a
-0.24 kill _ at
-0.24 kill it
-0.24 lesson
-0.24 like _ when
-0.24 like alway
-0.24 little _ when
-0.24 lot after
-0.24 my _ migraine
-0.24 my _ rins
-0.24 my _ sore
-0.24 my cat
-0.24 my teen
-0.24 on _ watch
-0.24 once after
-0.24 past nine
-0.24 pink _ again
-0.24 pregnant _ need
-0.24 pushup yesterday
-0.24 rash from
-0.24 rins
-0.24 rins it
-0.24 scratchy throat
-0.24 sensitive to
-0.24 shampoo
-0.24 shampoo in
-0.24 she crie
-0.24 shin
-0.24 shin _ soccer
-0.24 side stitch
-0.24 since _ breakup
-0.24 sneez a
-0.24 so _ toddler
-0.24 so my
-0.24 sore _ after
-0.24 sore _ i
-0.24 spit _ milk
-0.24 splash in
-0.24 spot _ my
-0.24 stomach _ going
-0.24 stool
-0.24 swollen gland
-0.24 take _ deep
-0.24 tension
-0.24 test is
-0.24 the cold
-0.24 the computer
-0.24 the month
-0.24 tight shoe
-0.24 till
-0.24 to _ new
-0.24 took the
-0.24 toy
-0.24 up _ after
-0.24 up milk
-0.24 usual migraine
-0.24 wart _ my
-0.24 wart on
-0.24 week _ when
-0.24 with _ runny
-0.24 without -tear
-0.24 work night
-0.25 -belly -pain
-0.25 -swell
-0.25 <a _ <last
-0.25 <away
-0.25 <can
-0.25 <was <#
-0.25 =after_hard_exercise
-0.25 =alcohol =belly_word
-0.25 =blood_streak =ear_wax
-0.25 =bluish =muscle_tear
-0.25 =bp_medicine =hours_pain
-0.25 =chest_any =cut_by_accident
-0.25 =chest_pain =cut_by_accident
-0.25 =clot_risk =possible_fracture
-0.25 =cut_by_accident =limb_injury
-0.25 =days_many =ulcer_nsaid
-0.25 =diarrhea =vomiting
-0.25 =during_exercise =muscle_tear
-0.25 =fall_any =hours_pain
-0.25 =getting_worse =head_danger
-0.25 =joint_hot =limb_injury
-0.25 =possible_fracture
-0.25 =scratched =splinter_small
-0.25 =splinter_small
-0.25 =splinter_small =wound
-0.25 ?i ?know
-0.25 ?know
-0.25 ?what _ ?a
-0.25 ^ _ -swell
-0.25 ^ _ <faint
-0.25 ^ _ face
-0.25 ^ _ thursday
-0.25 ^ _ voic
-0.25 ^ _ week
-0.25 ^ belly
-0.25 ^ little
-0.25 ^ need
-0.25 a _ on
-0.25 a month
-0.25 and _ at
-0.25 and _ itch
-0.25 and _ weight
-0.25 and gain
-0.25 and would
-0.25 arm _ a
-0.25 at _ week
-0.25 bandaid on
-0.25 bee stung
-0.25 before my
-0.25 before the
-0.25 bit _ im
-0.25 bit after
-0.25 bottom
-0.25 burn _ i
-0.25 but _ feel
-0.25 chin
-0.25 coaster
-0.25 coffee and
-0.25 cough _ #
-0.25 cried
-0.25 cry _ i
-0.25 day after
-0.25 doctor _ it
-0.25 doctor _ me
-0.25 doe the
-0.25 ear wax
-0.25 food _ in
-0.25 food stuck
-0.25 foot _ i
-0.25 get pregnant
-0.25 get tired
-0.25 glas of
-0.25 go round
-0.25 got dizzy
-0.25 has _ runny
-0.25 heartburn _ night
-0.25 i _ badly
-0.25 i _ its
-0.25 i _ normal
-0.25 i should
-0.25 i stretch
-0.25 im tired
-0.25 in _ office
-0.25 is _ monoxide
-0.25 is _ no
-0.25 is carbon
-0.25 is drink
-0.25 is eat
-0.25 it _ to
-0.25 its a
-0.25 kidney stone
-0.25 low back
-0.25 merry
-0.25 merry _ round
-0.25 merry go
-0.25 muscle in
-0.25 my _ lift
-0.25 my _ start
-0.25 my _ test
-0.25 my _ today
-0.25 my med
-0.25 no -belly
-0.25 no -swell
-0.25 of _ bed
-0.25 office
-0.25 on _ foot
-0.25 on _ period
-0.25 on _ roller
-0.25 on friday
-0.25 pain going
-0.25 past noon
-0.25 pregnant _ it
-0.25 pres on
-0.25 pull _ his
-0.25 roller
-0.25 roller coaster
-0.25 safe _ pregnancy
-0.25 shake
-0.25 she see
-0.25 should _ get
-0.25 sneez all
-0.25 stone
-0.25 stopp bleed
-0.25 swollen from
-0.25 thanksgiv
-0.25 that normal
-0.25 the _ was
-0.25 the _ went
-0.25 the last
-0.25 the movie
-0.25 the nurse
-0.25 the week
-0.25 three day
-0.25 tick _ my
-0.25 to _ pregnant
-0.25 tummy ache
-0.25 when _ stretch
-0.25 where i
-0.25 who
-0.25 wine with
-0.25 with _ new
-0.25 you _ it
-0.26 # _ the
-0.26 # thi
-0.26 <fami
-0.26 <in _ <fami
-0.26 =alcohol =diarrhea
-0.26 =alcohol =vomiting
-0.26 =allergen =ear_wax
-0.26 =bite_bad =nodes
-0.26 =blood_streak =fall_any
-0.26 =blood_streak =nosebleed
-0.26 =blurry_vision =one_eye
-0.26 =calf =tick
-0.26 =co_words =trunk_pain
-0.26 =cold_hands =purple_word
-0.26 =cough =flu_bad
-0.26 =cough =sudden
-0.26 =during_exercise =swelling
-0.26 =ear_wax =purple_word
-0.26 =eye_hit_bad =sinus_long
-0.26 =fever =tonsils_out
-0.26 =flu_bad =rigors
-0.26 =flu_bad =sudden
-0.26 =getting_worse =leg_swelling_one
-0.26 =getting_worse =scratched
-0.26 =itching =swelling
-0.26 =itchy_only =swelling
-0.26 =kidney_stone
-0.26 =leg_swelling_one =scratched
-0.26 =many_days
-0.26 =many_days =sinus_long
-0.26 =nail_word
-0.26 =nail_word =pain_beyond
-0.26 =nail_word =twisted
-0.26 =nodes =pain_any
-0.26 =pain_any =sinus_long
-0.26 =pain_beyond =twisted
-0.26 =rigors =sudden
-0.26 =sinus_long
-0.26 =sinus_long =squeezing_word
-0.26 =swelling_throat =tonsils_out
-0.26 =three_days
-0.26 =throat_tight =tonsils_out
-0.26 =twisted =wound
-0.26 ?make
-0.26 ?test
-0.26 ?test ?for
-0.26 ^ _ from
-0.26 ^ _ lol
-0.26 ^ _ stres
-0.26 ^ bad
-0.26 ^ gum
-0.26 ^ pacemaker
-0.26 ^ shiver
-0.26 ^ sometime
-0.26 ^ tue
-0.26 ^ yellow
-0.26 a _ around
-0.26 a diet
-0.26 a long
-0.26 a sunburn
-0.26 after _ boxe
-0.26 after milk
-0.26 alcohol
-0.26 and pink
-0.26 and super
-0.26 are big
-0.26 badly
-0.26 but is
-0.26 but keep
-0.26 carpet
-0.26 cough _ a
-0.26 dark _ i
-0.26 daughter take
-0.26 dizzy _ throw
-0.26 drink _ much
-0.26 drink too
-0.26 feb #11+
-0.26 feel sad
-0.26 from _ carpet
-0.26 gave _ a
-0.26 got _ shot
-0.26 grandfather
-0.26 grind _ teeth
-0.26 heart _ a
-0.26 her knee
-0.26 her vitamin
-0.26 hes _ fine
-0.26 hes _ now
-0.26 high cholesterol
-0.26 hike
-0.26 husband _ loud
-0.26 i _ sad
-0.26 i run
-0.26 i sleep
-0.26 i take
-0.26 i would
-0.26 in _ chair
-0.26 is _ since
-0.26 it _ when
-0.26 learn
-0.26 learn to
-0.26 leg _ red
-0.26 me out
-0.26 mg
-0.26 mild ache
-0.26 month _ with
-0.26 mov boxe
-0.26 my a
-0.26 my shoe
-0.26 nail is
-0.26 nasal
-0.26 need appt
-0.26 new shoe
-0.26 no _ after
-0.26 nose bled
-0.26 nose but
-0.26 of _ thi
-0.26 oil
-0.26 on _ back
-0.26 on _ of
-0.26 on hot
-0.26 on tuesday
-0.26 on wednesday
-0.26 pharmacy
-0.26 pressure was
-0.26 red hot
-0.26 roommate is
-0.26 shiver _ the
-0.26 should _ be
-0.26 shoulder _ when
-0.26 sneez _ day
-0.26 snor loud
-0.26 sometime
-0.26 stomach after
-0.26 sudden fever
-0.26 swim
-0.26 the carpet
-0.26 the next
-0.26 the pharmacy
-0.26 toe and
-0.26 took _ mg
-0.26 tummy
-0.26 twist _ ankle
-0.26 twist my
-0.26 two _ from
-0.26 two month
-0.26 two tylenol
-0.26 up _ little
-0.26 wax _ my
-0.26 wax in
-0.26 weigh
-0.26 when _ eat
-0.26 when _ run
-0.26 where _ got
-0.26 wrist _ a
-0.26 yawn _ lot
-0.26 yawn a
-0.27 # _ to
-0.27 #11+ at
-0.27 <i <was
-0.27 <i _ <a
-0.27 <last <summer
-0.27 <summer
-0.27 <used
-0.27 <used <to
-0.27 =aura_usual =seizure_usual
-0.27 =bleeding_any =scratched
-0.27 =burn_severity =low_mood
-0.27 =calf =muscle_tear
-0.27 =carpal
-0.27 =carpal =cold_limb
-0.27 =carpal =numb_any
-0.27 =carpal =slept_on
-0.27 =cold_only =ear_wax
-0.27 =cough =eye_area
-0.27 =cough =hours_pain
-0.27 =inconsolable =long_bleed
-0.27 =itching =vaginal_bleeding
-0.27 =tia_resolved =vomiting
-0.27 ?stroke
-0.27 ^ #
-0.27 ^ _ allergy
-0.27 ^ _ are
-0.27 ^ _ cramp
-0.27 ^ _ eve
-0.27 ^ _ know
-0.27 ^ _ mother
-0.27 ^ _ near
-0.27 ^ _ polish
-0.27 ^ _ snor
-0.27 ^ _ the
-0.27 ^ christma
-0.27 ^ contact
-0.27 ^ fish
-0.27 ^ heartburn
-0.27 a _ teeth
-0.27 a _ upset
-0.27 about my
-0.27 after eat
-0.27 after runn
-0.27 am #11+
-0.27 and _ blister
-0.27 and _ want
-0.27 away in
-0.27 baby drool
-0.27 back _ going
-0.27 better when
-0.27 bf hit
-0.27 bite _ over
-0.27 bite all
-0.27 bleed #
-0.27 bleed _ week
-0.27 but _ can
-0.27 by _ baseball
-0.27 car _ like
-0.27 car smell
-0.27 carpal
-0.27 carpal tunnel
-0.27 christma eve
-0.27 cough is
-0.27 dialysi _ on
-0.27 did a
-0.27 dose
-0.27 empty
-0.27 feel blue
-0.27 fever _ since
-0.27 from coffee
-0.27 from new
-0.27 going down
-0.27 have heartburn
-0.27 hes eat
-0.27 his scooter
-0.27 hospital
-0.27 hungry _ the
-0.27 hungry all
-0.27 hunt
-0.27 i wear
-0.27 im know
-0.27 in _ afternoon
-0.27 in _ hour
-0.27 know _ lab
-0.27 lab result
-0.27 light _ #
-0.27 like gas
-0.27 lot
-0.27 lot teeth
-0.27 mosquito _ all
-0.27 my _ thi
-0.27 my jean
-0.27 no _ -problem
-0.27 nose at
-0.27 old has
-0.27 on saturday
-0.27 over _ leg
-0.27 poop _ dark
-0.27 popcorn
-0.27 refill please
-0.27 salty popcorn
-0.27 sensitive
-0.27 smell _ gas
-0.27 sunscreen
-0.27 that bad
-0.27 the _ yesterday
-0.27 the afternoon
-0.27 the bed
-0.27 the holiday
-0.27 thirsty after
-0.27 took his
-0.27 tunnel
-0.27 tylenol _ ibuprofen
-0.27 wear
-0.27 wrong
-0.28 #11+ _ after
-0.28 #11+ normal
-0.28 -at -#
-0.28 =allergen =recent_infection
-0.28 =back_pain =hurts_move
-0.28 =bite_bad =days_many
-0.28 =chest_lasting =raynaud_usual
-0.28 =co_words =scratched
-0.28 =cough =throat_sore
-0.28 =cut_by_accident =rectal_blood
-0.28 =cut_by_accident =stool_blood
-0.28 =flank_pain =hurts_move
-0.28 =getting_worse =pain_any
-0.28 =hit_hard =limb_injury
-0.28 =joint_hot =swelling
-0.28 =limb_injury =swelling
-0.28 =low_mood =many_days
-0.28 =pain_any =slept_on
-0.28 =throat_sore =tonsils_out
-0.28 =tonsils_out
-0.28 ?if
-0.28 ?is ?a
-0.28 ?say
-0.28 ^ _ i
-0.28 ^ _ kick
-0.28 ^ _ spell
-0.28 ^ _ that
-0.28 ^ cough
-0.28 ^ half
-0.28 ^ jock
-0.28 ^ paper
-0.28 ^ peanut
-0.28 ^ ring
-0.28 a nurse
-0.28 a paper
-0.28 ache after
-0.28 advice
-0.28 after _ concert
-0.28 ankl swell
-0.28 at the
-0.28 baby _ her
-0.28 bandaid
-0.28 bite _ nail
-0.28 bite my
-0.28 bleed _ i
-0.28 burn after
-0.28 cant _ still
-0.28 cant sit
-0.28 chest _ sore
-0.28 cholesterol
-0.28 dizzy spell
-0.28 do _ have
-0.28 doe _ need
-0.28 doe she
-0.28 drink
-0.28 early
-0.28 eye _ when
-0.28 finger _ onion
-0.28 follow up
-0.28 for _ ok
-0.28 forgot
-0.28 from typ
-0.28 full
-0.28 gone now
-0.28 got poked
-0.28 gum _ when
-0.28 had _ for
-0.28 head hurt
-0.28 heart _ #11+
-0.28 heart skip
-0.28 i _ night
-0.28 i bite
-0.28 i gain
-0.28 ibuprofen for
-0.28 is _ day
-0.28 is broken
-0.28 is dry
-0.28 it stopp
-0.28 its fine
-0.28 jock
-0.28 jock itch
-0.28 keep _ worse
-0.28 lift my
-0.28 make _ sleepy
-0.28 me sleepy
-0.28 me up
-0.28 morn for
-0.28 muscle
-0.28 my _ crack
-0.28 my _ skip
-0.28 my meter
-0.28 neck from
-0.28 nick
-0.28 nose _ thi
-0.28 of _ pain
-0.28 out _ its
-0.28 rac _ the
-0.28 rate #11+
-0.28 real bad
-0.28 reschedule
-0.28 safe in
-0.28 saw
-0.28 season
-0.28 she need
-0.28 should he
-0.28 sit still
-0.28 spell
-0.28 spicy food
-0.28 stain
-0.28 stiff _ from
-0.28 stool is
-0.28 swell _ bit
-0.28 swell in
-0.28 take _ and
-0.28 the screen
-0.28 throat and
-0.28 tight from
-0.28 today is
-0.28 tonsil
-0.28 trouble
-0.28 wart
-0.28 week on
-0.28 with white
-0.28 you do
-0.29 #11+ #
-0.29 <have
-0.29 =a_lot =drooling
-0.29 =allergen =phlegm
-0.29 =allergen =scratched
-0.29 =aura_usual =many_days
-0.29 =baby_still =pain_any
-0.29 =belly_word =ulcer_nsaid
-0.29 =bite_bad =tonsils_out
-0.29 =chest_lasting =child_got_pills
-0.29 =chest_lasting =flu_bad
-0.29 =chest_lasting =heart_murmur_fever
-0.29 =constipation =hernia_stuck
-0.29 =constipation =pain_any
-0.29 =cut_by_accident =snake_bad
-0.29 =days_many =stomach_burn
-0.29 =fever =swelling_throat
-0.29 =itching =rash
-0.29 =itchy_only =rash
-0.29 =joint_hot =leg_swelling_one
-0.29 =limb_injury =sting
-0.29 =pain_any =tonsils_out
-0.29 =refuses
-0.29 =stomach_burn =wakes
-0.29 ?meningiti
-0.29 ^ _ -fever
-0.29 ^ _ burn
-0.29 ^ _ cream
-0.29 ^ _ hair
-0.29 ^ _ hour
-0.29 ^ _ me
-0.29 ^ _ mosquito
-0.29 ^ _ son
-0.29 ^ _ take
-0.29 ^ some
-0.29 ^ temp
-0.29 a _ ache
-0.29 a muscle
-0.29 about
-0.29 ache before
-0.29 are _ for
-0.29 babi
-0.29 best
-0.29 between
-0.29 burn when
-0.29 by _ mosquito
-0.29 confus today
-0.29 controll
-0.29 dentist visit
-0.29 dim
-0.29 due _ may
-0.29 ear popp
-0.29 every spr
-0.29 for four
-0.29 for kid
-0.29 get _ after
-0.29 green _ eat
-0.29 green after
-0.29 had one
-0.29 has pink
-0.29 he start
-0.29 heart _ for
-0.29 his appointment
-0.29 hour _ a
-0.29 i _ all
-0.29 i _ so
-0.29 i stood
-0.29 in may
-0.29 is _ what
-0.29 is _ when
-0.29 it itch
-0.29 kid _ to
-0.29 lil
-0.29 lip _ the
-0.29 lip from
-0.29 love the
-0.29 minut past
-0.29 mosquito _ it
-0.29 mosquito and
-0.29 murmur since
-0.29 muscle _ my
-0.29 my cut
-0.29 my doctor
-0.29 my new
-0.29 my run
-0.29 need my
-0.29 no _ -no
-0.29 over the
-0.29 pee _ i
-0.29 pollen allergy
-0.29 popp _ the
-0.29 popp on
-0.29 rain
-0.29 salty
-0.29 saw a
-0.29 scratch my
-0.29 spit
-0.29 stood
-0.29 stood up
-0.29 take my
-0.29 the new
-0.29 the safe
-0.29 think its
-0.29 thur
-0.29 to see
-0.29 tree _ allergy
-0.29 tree pollen
-0.29 two _ for
-0.29 wake me
-0.29 was _ over
-0.29 wet
-0.29 when _ he
-0.29 when _ my
-0.29 when _ stood
-0.29 wind
-0.3 <# _ <ago
-0.3 =allergen =belly_word
-0.3 =belly_surgery_recent =injection_joint
-0.3 =burn_any =uti
-0.3 =calf =getting_worse
-0.3 =child_got_pills =raynaud_usual
-0.3 =co_words =pain_any
-0.3 =cold_hands =cold_limb
-0.3 =cold_limb =slept_on
-0.3 =during_exercise =head_injury
-0.3 =eye_area =stye
-0.3 =eye_hit_bad =many_days
-0.3 =fall_any =muscle_strain_word
-0.3 =fever =flu_bad
-0.3 =getting_worse =swelling
-0.3 =headache =seizure_usual
-0.3 =slept_on
-0.3 =squeezing_word =tooth
-0.3 ^ <grandma
-0.3 ^ _ am
-0.3 ^ _ bill
-0.3 ^ _ coffee
-0.3 ^ _ long
-0.3 ^ _ mouth
-0.3 ^ _ night
-0.3 ^ _ side
-0.3 ^ _ stitch
-0.3 ^ _ stung
-0.3 ^ _ today
-0.3 ^ _ weekend
-0.3 ^ _ will
-0.3 ^ bloat
-0.3 ^ hive
-0.3 ^ its
-0.3 ^ morn
-0.3 ^ side
-0.3 ^ sugar
-0.3 ^ toy
-0.3 ^ tummy
-0.3 a _ i
-0.3 a band
-0.3 a note
-0.3 about _ can
-0.3 am i
-0.3 and blurry
-0.3 are due
-0.3 are kill
-0.3 baby spit
-0.3 back _ nigeria
-0.3 back of
-0.3 band
-0.3 bee _ my
-0.3 bill is
-0.3 cat
-0.3 click
-0.3 day
-0.3 day _ with
-0.3 elbow _ the
-0.3 feel _ baby
-0.3 from nigeria
-0.3 go to
-0.3 grandma is
-0.3 had _ cough
-0.3 has _ bad
-0.3 how long
-0.3 i _ smok
-0.3 i lol
-0.3 im cranky
-0.3 in _ urine
-0.3 is _ can
-0.3 is due
-0.3 is the
-0.3 it _ and
-0.3 it at
-0.3 leg _ sitt
-0.3 my _ beat
-0.3 my _ for
-0.3 my _ had
-0.3 my pill
-0.3 nigeria
-0.3 night
-0.3 noseble _ morn
-0.3 noseble thi
-0.3 note for
-0.3 ok to
-0.3 one at
-0.3 queasy
-0.3 safe to
-0.3 scratch me
-0.3 she swallow
-0.3 should a
-0.3 side _ pain
-0.3 sleep _ noon
-0.3 stabb _ in
-0.3 stung my
-0.3 sweet
-0.3 take blood
-0.3 the _ bad
-0.3 the door
-0.3 threw _ once
-0.3 tissue
-0.3 toe is
-0.3 up once
-0.3 what _ are
-0.3 when will
-0.3 who can
-0.3 will _ feel
-0.3 yesterday _ fine
-0.31 -it
-0.31 -see
-0.31 <had
-0.31 <out
-0.31 =allergen =tia_resolved
-0.31 =blood_streak
-0.31 =blood_streak =hernia_stuck
-0.31 =burn_severity =drooling
-0.31 =cut_by_accident =squeezing_word
-0.31 =ear_pain =fever
-0.31 =iron_pills =means_mentioned
-0.31 =pregnant =refuses
-0.31 =scratched
-0.31 ?sign
-0.31 ?sign ?of
-0.31 ?the
-0.31 ^ _ <a
-0.31 ^ _ diabetic
-0.31 ^ any
-0.31 ^ got
-0.31 ^ let
-0.31 ^ tuesday
-0.31 act up
-0.31 adult
-0.31 ago i
-0.31 all day
-0.31 and _ nauseou
-0.31 and _ red
-0.31 and tired
-0.31 anytime
-0.31 ate _ crayon
-0.31 back _ sore
-0.31 can _ see
-0.31 cros
-0.31 cry
-0.31 day _ a
-0.31 earlier
-0.31 eye hurt
-0.31 fever _ #99+
-0.31 first thing
-0.31 fly
-0.31 for
-0.31 for adult
-0.31 gain
-0.31 get _ in
-0.31 get _ on
-0.31 have _ headach
-0.31 i told
-0.31 in _ apartment
-0.31 in _ chest
-0.31 iron pill
-0.31 is itchy
-0.31 itchy and
-0.31 lost _ glass
-0.31 make it
-0.31 matter
-0.31 my _ check
-0.31 my _ when
-0.31 my result
-0.31 of january
-0.31 old _ over
-0.31 old had
-0.31 on _ diet
-0.31 on _ lower
-0.31 on _ plane
-0.31 one _ like
-0.31 pill refill
-0.31 red spot
-0.31 result are
-0.31 send my
-0.31 snor _ loud
-0.31 stop cry
-0.31 stye
-0.31 sunburn on
-0.31 the _ at
-0.31 the shot
-0.31 the toilet
-0.31 they look
-0.31 tight _ the
-0.31 tight in
-0.31 told _ joke
-0.31 what _ a
-0.31 what should
-0.32 # _ after
-0.32 #11+ _ ago
-0.32 -thi
-0.32 <grandma
-0.32 =aura_usual =headache
-0.32 =back_pain =radiates_leg
-0.32 =blood_streak =burn_severity
-0.32 =burn_severity =scratched
-0.32 =chest_lasting =choking
-0.32 =child_got_pills =headache
-0.32 =cough =ear_wax
-0.32 =discharge =skin_infection
-0.32 =eye_hit_bad =tooth
-0.32 =flank_pain =radiates_leg
-0.32 =hip_hurts =radiates_leg
-0.32 =hurts_move =twisted
-0.32 =nausea =pregnant
-0.32 =nodes =strep_like
-0.32 =nodes =throat_sore
-0.32 =pain_any =radiates_leg
-0.32 =panic_known
-0.32 =radiates_leg =squeezing_word
-0.32 =sudden =throat_sore
-0.32 =swelling =tonsils_out
-0.32 ^ _ diaper
-0.32 ^ _ many
-0.32 ^ _ sugar
-0.32 ^ _ thirsty
-0.32 ^ blood
-0.32 ^ had
-0.32 ^ it
-0.32 ^ itchy
-0.32 ^ jamm
-0.32 ^ uti
-0.32 a _ bag
-0.32 a _ rash
-0.32 a baseball
-0.32 after _ it
-0.32 all the
-0.32 and pee
-0.32 and sneez
-0.32 at work
-0.32 beat _ after
-0.32 blew
-0.32 breath _ fine
-0.32 brown
-0.32 can she
-0.32 common
-0.32 dairy
-0.32 died _ a
-0.32 dizzy _ the
-0.32 feel _ in
-0.32 from
-0.32 from _ and
-0.32 from _ shoe
-0.32 green poop
-0.32 heartburn _ pizza
-0.32 i _ coffee
-0.32 is _ away
-0.32 ish
-0.32 it safe
-0.32 jamm
-0.32 jamm _ finger
-0.32 jamm my
-0.32 key _ the
-0.32 leg _ sore
-0.32 leg _ the
-0.32 low fever
-0.32 lower leg
-0.32 me with
-0.32 mother _ #11+
-0.32 my _ at
-0.32 my _ swell
-0.32 new glass
-0.32 out _ breath
-0.32 prednisone
-0.32 prescription
-0.32 pushup
-0.32 shampoo _ my
-0.32 sore _ my
-0.32 swollen since
-0.32 think _ toe
-0.32 thirsty _ the
-0.32 tired of
-0.32 to _ clinic
-0.32 to your
-0.32 toe _ broken
-0.32 two week
-0.32 up _ night
-0.32 up too
-0.32 vision fine
-0.32 water in
-0.32 what _ do
-0.32 when _ the
-0.32 your clinic
-0.33 #99+ _ lunch
-0.33 -great
-0.33 <and
-0.33 <faint
-0.33 =back_pain =preterm_weeks
-0.33 =cocaine =scratched
-0.33 =days_many =tired
-0.33 =discharge =scratched
-0.33 =eye_chemical =eye_hit
-0.33 =hearing
-0.33 =heat_exposure =pain_any
-0.33 ?what ?are
-0.33 ^ _ ?are
-0.33 ^ _ check
-0.33 ^ _ eyelid
-0.33 ^ _ follow
-0.33 ^ _ stone
-0.33 ^ _ temp
-0.33 ^ _ thing
-0.33 ^ _ toddler
-0.33 ^ food
-0.33 ^ home
-0.33 ^ muscle
-0.33 ^ pee
-0.33 ^ sneez
-0.33 a lot
-0.33 a newborn
-0.33 a physical
-0.33 a scratch
-0.33 a sec
-0.33 a tiny
-0.33 and _ runny
-0.33 and bloat
-0.33 as prescrib
-0.33 asthma _ a
-0.33 between period
-0.33 brush
-0.33 can _ take
-0.33 can walk
-0.33 chest cold
-0.33 class
-0.33 crie
-0.33 doe a
-0.33 drink _ play
-0.33 faint _ the
-0.33 feet _ in
-0.33 for _ sec
-0.33 for her
-0.33 from pollen
-0.33 get _ and
-0.33 heartburn at
-0.33 home birth
-0.33 hoop
-0.33 husband _ and
-0.33 i did
-0.33 i threw
-0.33 is _ normal
-0.33 is dark
-0.33 is fall
-0.33 laugh now
-0.33 light _ on
-0.33 little after
-0.33 look _ a
-0.33 loud music
-0.33 much and
-0.33 muscle _ in
-0.33 music
-0.33 my _ take
-0.33 my eyelid
-0.33 nut
-0.33 of _ in
-0.33 on _ knee
-0.33 on her
-0.33 pill _ morn
-0.33 pill thi
-0.33 play fine
-0.33 pointles
-0.33 preeclampsia
-0.33 prescrib
-0.33 ride
-0.33 sec
-0.33 smok and
-0.33 snor _ i
-0.33 so _ my
-0.33 son _ on
-0.33 son chok
-0.33 sore _ and
-0.33 support group
-0.33 take a
-0.33 the _ no
-0.33 to get
-0.33 too _ and
-0.33 up _ garden
-0.33 vaccin
-0.33 where _ i
-0.33 you have
-0.34 #11+ #99+
-0.34 #11+ hour
-0.34 <my _ <had
-0.34 =a_lot =takes_daily
-0.34 =bite_bad =blood_streak
-0.34 =burn_severity =tonsils_out
-0.34 =calf =cast_tight
-0.34 =cold_limb =crying_word
-0.34 =cough =fever
-0.34 =crying_word =eye_hit_bad
-0.34 =crying_word =numb_any
-0.34 =crying_word =weak_any
-0.34 =ear_pain
-0.34 =fever =sudden
-0.34 =near_faint =vomiting
-0.34 =overdose_taken =takes_daily
-0.34 =pain_any =swelling_throat
-0.34 =strep_like =tonsils_out
-0.34 =swelling_throat =throat_sore
-0.34 ?do ?i
-0.34 ^ _ bean
-0.34 ^ _ grandfather
-0.34 ^ _ grind
-0.34 ^ _ kill
-0.34 ^ _ lump
-0.34 ^ _ pimple
-0.34 ^ _ shoe
-0.34 ^ _ sleep
-0.34 ^ _ train
-0.34 ^ _ wks
-0.34 ^ _ work
-0.34 ^ coffee
-0.34 ^ rib
-0.34 ^ wind
-0.34 and _ gone
-0.34 and _ help
-0.34 any tip
-0.34 as
-0.34 at _ #11+
-0.34 battery _ my
-0.34 bee
-0.34 butter
-0.34 cramp at
-0.34 depression
-0.34 dish
-0.34 eve
-0.34 from _ on
-0.34 gave _ the
-0.34 grind my
-0.34 i _ thi
-0.34 i chew
-0.34 i grind
-0.34 i kill
-0.34 i skip
-0.34 i slept
-0.34 i sneeze
-0.34 is _ little
-0.34 its _ out
-0.34 me _ wrong
-0.34 me gas
-0.34 me the
-0.34 my _ aid
-0.34 my _ bleed
-0.34 my _ can
-0.34 my ear
-0.34 my grandfather
-0.34 my hear
-0.34 no _ just
-0.34 numb _ from
-0.34 on _ kid
-0.34 peanut butter
-0.34 pimple _ my
-0.34 quarter
-0.34 say i
-0.34 sneeze
-0.34 static _ from
-0.34 streak
-0.34 the _ lol
-0.34 the lump
-0.34 thi
-0.34 thi _ for
-0.34 thirsty
-0.34 tired after
-0.34 to a
-0.34 two pound
-0.34 walk _ it
-0.34 walk on
-0.34 was _ after
-0.34 when _ chew
-0.34 wrist hurt
-0.35 # _ boy
-0.35 #99+ but
-0.35 -or
-0.35 =alcohol =during_exercise
-0.35 =blood_streak =chest_lasting
-0.35 =choking_passed =cough
-0.35 =cold_hands =raynaud_usual
-0.35 =cold_limb =raynaud_usual
-0.35 =cold_only =eye_area
-0.35 =dentist =swelling
-0.35 =dentist =swelling_lips
-0.35 =ear_wax =raynaud_usual
-0.35 =eye_hit_bad =ulcer_nsaid
-0.35 =muscle_tear
-0.35 =squeezing_word =ulcer_nsaid
-0.35 =unprotected_sex
-0.35 ?can ?stres
-0.35 ?one
-0.35 ?stres
-0.35 ?you
-0.35 ^ _ ?stres
-0.35 ^ _ car
-0.35 ^ _ halloween
-0.35 ^ _ shoulder
-0.35 ^ constipat
-0.35 ^ feet
-0.35 ^ pregnancy
-0.35 ^ tickle
-0.35 ^ tired
-0.35 ^ yawn
-0.35 a _ one
-0.35 a streak
-0.35 ac
-0.35 ac is
-0.35 after _ on
-0.35 after coffee
-0.35 and _ sleep
-0.35 appointment is
-0.35 baby _ a
-0.35 bit _ tongue
-0.35 bring
-0.35 cough it
-0.35 died of
-0.35 dog
-0.35 dog is
-0.35 eye wash
-0.35 get _ when
-0.35 gett better
-0.35 gum bleed
-0.35 halloween
-0.35 heart _ since
-0.35 i _ about
-0.35 im _ about
-0.35 im _ tired
-0.35 leg cramp
-0.35 mosquito _ on
-0.35 movie
-0.35 my _ a
-0.35 my toddler
-0.35 my tongue
-0.35 need new
-0.35 noon on
-0.35 of _ month
-0.35 on _ forearm
-0.35 on _ rug
-0.35 on _ toe
-0.35 pink
-0.35 potassium #
-0.35 pull _ tick
-0.35 red warm
-0.35 rug
-0.35 second _ i
-0.35 second when
-0.35 so tired
-0.35 spicy
-0.35 stubb _ toe
-0.35 stubb my
-0.35 take _ pressure
-0.35 the rug
-0.35 tick off
-0.35 tickle _ my
-0.35 tickle in
-0.35 too much
-0.35 tooth _ with
-0.35 usual
-0.35 warm and
-0.35 wash it
-0.35 when _ appointment
-0.35 when should
-0.35 while pregnant
-0.35 wood
-0.36 # c
-0.36 # rd
-0.36 -#11+ -week
-0.36 =allergen =days_many
-0.36 =bleeding_any =many_days
-0.36 =blood_streak =eye_area
-0.36 =burn_severity =cold_only
-0.36 =burn_severity =muscle_strain_word
-0.36 =dementia_known =muscle_strain_word
-0.36 =dementia_known =raynaud_usual
-0.36 =dementia_known =sight_for_years
-0.36 =dentist =eye_hit_bad
-0.36 =eye_area =phlegm
-0.36 =many_days =vaginal_bleeding
-0.36 =muscle_strain_word =raynaud_usual
-0.36 =raynaud_usual =sight_for_years
-0.36 ?what ?is
-0.36 ^ _ -blood
-0.36 ^ _ ?is
-0.36 ^ _ eye
-0.36 ^ _ glass
-0.36 ^ _ growl
-0.36 ^ _ love
-0.36 ^ _ refill
-0.36 a _ after
-0.36 a _ c
-0.36 a _ my
-0.36 am
-0.36 appt
-0.36 autistic
-0.36 bad for
-0.36 bed
-0.36 bit of
-0.36 bump my
-0.36 but didnt
-0.36 complain
-0.36 cut _ finger
-0.36 dad cant
-0.36 dry skin
-0.36 end _ the
-0.36 exercise
-0.36 fast when
-0.36 feel better
-0.36 feel good
-0.36 for year
-0.36 from sitt
-0.36 growl
-0.36 happy
-0.36 have _ my
-0.36 help
-0.36 hour _ now
-0.36 hour from
-0.36 i _ ok
-0.36 is annoy
-0.36 leg day
-0.36 lil when
-0.36 migraine
-0.36 minut stopp
-0.36 my _ burn
-0.36 my _ last
-0.36 my _ want
-0.36 my thumb
-0.36 need an
-0.36 of _ yesterday
-0.36 physical
-0.36 plan
-0.36 plane
-0.36 rd
-0.36 screen
-0.36 see _ counselor
-0.36 sleep on
-0.36 stomach ache
-0.36 stomach growl
-0.36 suppli
-0.36 that _ away
-0.36 the _ kick
-0.36 the chair
-0.36 the plane
-0.36 thi _ is
-0.36 tired _ the
-0.36 toilet
-0.36 toothache
-0.36 travel
-0.36 two _ stopp
-0.36 two minut
-0.36 up _ time
-0.36 wet diaper
-0.36 when _ pee
-0.36 which vitamin
-0.36 will i
-0.37 # to
-0.37 #99+ _ fine
-0.37 <last <month
-0.37 =blister_any =chest_any
-0.37 =blister_any =chest_pain
-0.37 =blister_word =chest_any
-0.37 =blister_word =chest_pain
-0.37 =bluish =cold_hands
-0.37 =burn_severity =wont_feed
-0.37 =calf =chemical_word
-0.37 =chest_any =rash
-0.37 =chest_injury_or_ache =chest_pain
-0.37 =chest_injury_or_ache =trunk_pain
-0.37 =chest_lasting =diarrhea
-0.37 =chest_lasting =seizure_usual
-0.37 =chest_pain =rash
-0.37 =crying_word =stiff_neck
-0.37 =cut_by_accident =hip_hurts
-0.37 =cut_by_accident =wound
-0.37 =diabetes =during_exercise
-0.37 =hours_pain =seizure_usual
-0.37 =pain_any =tired
-0.37 =snake_bad =snake_seen
-0.37 =snake_seen
-0.37 ^ _ back
-0.37 ^ _ disc
-0.37 ^ _ nose
-0.37 ^ _ number
-0.37 ^ _ shingl
-0.37 ^ _ tickle
-0.37 ^ pink
-0.37 ^ right
-0.37 ^ sunburn
-0.37 ^ threw
-0.37 a _ sore
-0.37 a lego
-0.37 after #
-0.37 after bean
-0.37 after mov
-0.37 and crav
-0.37 and sleep
-0.37 athlet
-0.37 athlet foot
-0.37 back _ after
-0.37 breakup
-0.37 breath fine
-0.37 bruise _ my
-0.37 bruise from
-0.37 call
-0.37 dec
-0.37 disc
-0.37 disc _ my
-0.37 disc in
-0.37 for _ #11+
-0.37 from _ pillow
-0.37 gain weight
-0.37 has dry
-0.37 hurt when
-0.37 i pull
-0.37 im _ with
-0.37 leg on
-0.37 lego
-0.37 les
-0.37 lower _ is
-0.37 my _ snake
-0.37 my watch
-0.37 old _ #99+
-0.37 on _ lego
-0.37 on _ table
-0.37 out _ they
-0.37 pillow
-0.37 pregnancy _ is
-0.37 pregnant _ crav
-0.37 same _ alway
-0.37 shav
-0.37 shot
-0.37 swell a
-0.37 take
-0.37 the _ pill
-0.37 twinge
-0.37 when _ drink
-0.37 when _ see
-0.38 # ish
-0.38 <#
-0.38 <it
-0.38 =asthma =fever
-0.38 =asthma =flu_bad
-0.38 =back_pain =cut_by_accident
-0.38 =both_legs =swelling
-0.38 =choking =choking_passed
-0.38 =choking_passed
-0.38 =days_many =many_days
-0.38 ?i
-0.38 ^ _ feel
-0.38 ^ _ headache
-0.38 ^ _ new
-0.38 ^ _ streak
-0.38 ^ _ wrote
-0.38 ^ needle
-0.38 ^ tooth
-0.38 after pizza
-0.38 and _ heartburn
-0.38 at
-0.38 back _ from
-0.38 bleach to
-0.38 blister _ a
-0.38 blood pressure
-0.38 breath on
-0.38 call me
-0.38 chair
-0.38 cough in
-0.38 dad _ and
-0.38 feel weak
-0.38 feet swell
-0.38 first _ in
-0.38 has hiccup
-0.38 how _ is
-0.38 i brush
-0.38 i drink
-0.38 in _ neck
-0.38 in an
-0.38 is pregnant
-0.38 leg _ at
-0.38 new
-0.38 once in
-0.38 out _ a
-0.38 out for
-0.38 small bruise
-0.38 spit _ a
-0.38 start #
-0.38 start _ day
-0.38 stiff in
-0.38 today _ ok
-0.38 train
-0.38 warm
-0.38 when _ brush
-0.39 #11+ th
-0.39 -faint
-0.39 -faint just
-0.39 <month
-0.39 =about_self
-0.39 =blood_streak =coughs_blood
-0.39 =burn_severity =sunburn
-0.39 =cholinergic =eye_area
-0.39 =cold_hands
-0.39 =cold_hands =ear_wax
-0.39 =eye_hit_bad =tia_resolved
-0.39 =hours_pain =means_mentioned
-0.39 =joint_hot =possible_fracture
-0.39 =pain_any =ulcer_nsaid
-0.39 ^ _ -faint
-0.39 ^ _ ?do
-0.39 ^ _ ankl
-0.39 ^ _ breath
-0.39 ^ _ bug
-0.39 ^ _ december
-0.39 ^ _ dog
-0.39 ^ _ knee
-0.39 ^ _ much
-0.39 ^ gassy
-0.39 ^ heart
-0.39 ^ hot
-0.39 ^ today
-0.39 a _ at
-0.39 and _ fine
-0.39 blood _ was
-0.39 burn _ tongue
-0.39 carry
-0.39 cold
-0.39 dementia
-0.39 died
-0.39 do i
-0.39 feel _ today
-0.39 hair _ fall
-0.39 has _ cold
-0.39 headache _ blurry
-0.39 how much
-0.39 i _ asthma
-0.39 i _ when
-0.39 i bump
-0.39 mild fever
-0.39 morn
-0.39 my _ ache
-0.39 my _ late
-0.39 my _ smell
-0.39 need _ refill
-0.39 no -numbnes
-0.39 no _ -or
-0.39 of the
-0.39 on _ bottom
-0.39 on his
-0.39 on my
-0.39 punch
-0.39 scar of
-0.39 stuffy nose
-0.39 tenni elbow
-0.39 the _ one
-0.39 to _ smok
-0.39 week of
-0.39 when i
-0.39 with blister
-0.4 -headache
-0.4 <was
-0.4 =asks_meaning =bleeding_any
-0.4 =asks_meaning =coughs_blood
-0.4 =asks_meaning =eye_hit_bad
-0.4 =blood_streak =limb_injury
-0.4 =dentist =numb_any
-0.4 =dentist =weak_any
-0.4 =during_exercise =fall_any
-0.4 =pain_any =tooth
-0.4 =swelling =throat_sore
-0.4 =takes_daily
-0.4 ^ _ all
-0.4 ^ _ an
-0.4 ^ _ could
-0.4 ^ _ curtain
-0.4 ^ _ should
-0.4 ^ friday
-0.4 ^ where
-0.4 a cherry
-0.4 a refill
-0.4 afternoon
-0.4 and then
-0.4 ask
-0.4 aunt
-0.4 bit red
-0.4 bump
-0.4 but no
-0.4 cherry
-0.4 chew
-0.4 concert
-0.4 contact
-0.4 dog has
-0.4 ear _ on
-0.4 eye itch
-0.4 give _ a
-0.4 has an
-0.4 hiccup for
-0.4 in _ morning
-0.4 joke
-0.4 my _ look
-0.4 my _ need
-0.4 my _ result
-0.4 my house
-0.4 no -headache
-0.4 noon
-0.4 ok with
-0.4 pacemaker check
-0.4 rash _ my
-0.4 recip
-0.4 safety
-0.4 stitch
-0.4 stool _ hard
-0.4 swallow _ cherry
-0.4 the concert
-0.4 the morning
-0.4 thi cold
-0.41 <#99+
-0.41 <a
-0.41 <had <a
-0.41 <in <#99+
-0.41 =limb_injury =twisted
-0.41 =swallowed_thing
-0.41 ^ _ between
-0.41 ^ _ sister
-0.41 ^ _ twitch
-0.41 ^ _ two
-0.41 ^ _ wax
-0.41 ^ back
-0.41 ^ bit
-0.41 ^ would
-0.41 a _ seed
-0.41 been feel
-0.41 brother pass
-0.41 christma
-0.41 eye _ from
-0.41 feed well
-0.41 grandmother had
-0.41 hand _ numb
-0.41 i _ do
-0.41 ice cream
-0.41 im nervou
-0.41 keep _ down
-0.41 like to
-0.41 little
-0.41 me _ headache
-0.41 much
-0.41 my teeth
-0.41 my tooth
-0.41 nose
-0.41 or
-0.41 paper cut
-0.41 pinch
-0.41 seed
-0.41 since _ night
-0.41 since last
-0.41 stiff _ the
-0.41 sunburn _ my
-0.41 swimm
-0.41 the #11+
-0.41 toddler _ his
-0.41 week _ its
-0.41 what help
-0.41 would
-0.41 would _ to
-0.42 -trouble
-0.42 <when
-0.42 =burn_severity =strep_like
-0.42 =diarrhea =hours_pain
-0.42 =during_exercise =pale_clammy
-0.42 =sight_for_years
-0.42 ?do
-0.42 ?how ?do
-0.42 ^ <had
-0.42 ^ _ monday
-0.42 ^ spider
-0.42 ^ static
-0.42 a blue
-0.42 a mild
-0.42 after _ gym
-0.42 after garden
-0.42 and get
-0.42 bit
-0.42 canker
-0.42 canker sore
-0.42 cramp _ night
-0.42 cry and
-0.42 daughter _ at
-0.42 difference
-0.42 do _ keep
-0.42 eat
-0.42 feb
-0.42 feel great
-0.42 feel the
-0.42 fever broke
-0.42 holiday
-0.42 i quit
-0.42 i read
-0.42 is my
-0.42 is stiff
-0.42 key
-0.42 my _ twitch
-0.42 my elbow
-0.42 my key
-0.42 no
-0.42 no -cough
-0.42 numb from
-0.42 on _ toilet
-0.42 once last
-0.42 period is
-0.42 price
-0.42 same
-0.42 same as
-0.42 scar
-0.42 side _ the
-0.42 static
-0.42 static shock
-0.42 stiff from
-0.42 stretch
-0.42 the difference
-0.42 the price
-0.42 therapy
-0.42 tue
-0.42 up _ last
-0.42 up a
-0.42 up green
-0.42 weak after
-0.43 # _ at
-0.43 # mo
-0.43 -numbnes
-0.43 -symptom
-0.43 <to
-0.43 =a_lot =pees_lot
-0.43 =after_hard_exercise =pain_any
-0.43 =blood_streak =eye_hit_bad
-0.43 =during_exercise =pain_any
-0.43 =ear_pain =pain_any
-0.43 =ear_wax
-0.43 =eye_area =itching
-0.43 =eye_area =itchy_only
-0.43 ^ _ brand
-0.43 ^ _ checkup
-0.43 ^ _ with
-0.43 a #
-0.43 a _ short
-0.43 a new
-0.43 a second
-0.43 annoy
-0.43 bath
-0.43 bleed stopp
-0.43 brand
-0.43 burn from
-0.43 drool _ lot
-0.43 eye _ in
-0.43 eye _ it
-0.43 feed
-0.43 for _ second
-0.43 form
-0.43 hard _ i
-0.43 heartburn after
-0.43 help with
-0.43 i call
-0.43 mo
-0.43 much coffee
-0.43 my _ itch
-0.43 my team
-0.43 nest
-0.43 no -symptom
-0.43 off _ week
-0.43 ok now
-0.43 pee _ lot
-0.43 pee a
-0.43 say _ #
-0.43 seem confus
-0.43 since _ i
-0.43 slept badly
-0.43 sore throat
-0.43 team
-0.43 too _ coffee
-0.43 tooth
-0.43 we _ a
-0.43 when can
-0.43 wine
-0.43 yes
-0.44 #11+ _ that
-0.44 -problem
-0.44 -tuesday
-0.44 <ago
-0.44 <last <year
-0.44 =bite_bad =crying_word
-0.44 =cut_by_accident =flank_pain
-0.44 ^ _ a
-0.44 ^ _ phone
-0.44 ^ _ yo
-0.44 ^ bee
-0.44 ^ eye
-0.44 a counselor
-0.44 a pimple
-0.44 and _ nail
-0.44 and drink
-0.44 are puffy
-0.44 as alway
-0.44 beat fast
-0.44 burp
-0.44 counselor
-0.44 dizzy on
-0.44 do
-0.44 elbow in
-0.44 fell _ his
-0.44 got _ and
-0.44 heart _ fast
-0.44 i _ up
-0.44 im _ my
-0.44 list
-0.44 look yellow
-0.44 my _ lol
-0.44 no -pain
-0.44 on _ baby
-0.44 on _ stair
-0.44 pull a
-0.44 rash with
-0.44 she _ her
-0.44 soap
-0.44 week from
-0.44 when im
-0.44 with _ cold
-0.45 # on
-0.45 #11+ #11+
-0.45 <in
-0.45 =animal_bite =scratched
-0.45 =burn_severity =raynaud_usual
-0.45 =calf =during_exercise
-0.45 =chest_lasting =twisted
-0.45 ?are
-0.45 ^ numb
-0.45 ^ tonight
-0.45 a _ bruise
-0.45 a _ is
-0.45 a _ when
-0.45 baby breath
-0.45 baby kick
-0.45 brac
-0.45 burp after
-0.45 can _ go
-0.45 dinner
-0.45 get
-0.45 going around
-0.45 got _ on
-0.45 her _ with
-0.45 i _ breakfast
-0.45 i _ on
-0.45 i eat
-0.45 is it
-0.45 is low
-0.45 knee
-0.45 like that
-0.45 menopause
-0.45 my phone
-0.45 phlegm
-0.45 son _ his
-0.45 start yesterday
-0.45 thi cough
-0.45 wax
-0.45 your
-0.46 =belly_hit =hours_pain
-0.46 =bleeding_any =blood_streak
-0.46 =burn_severity =during_exercise
-0.46 =calf =cramps
-0.46 =contact_lens
-0.46 =during_exercise =fever
-0.46 =low_mood =low_mood_deep
-0.46 ^ ?how
-0.46 ^ _ aunt
-0.46 ^ _ itch
-0.46 ^ _ oil
-0.46 ^ _ quit
-0.46 ^ _ tuesday
-0.46 ^ _ wake
-0.46 ^ last
-0.46 ^ the
-0.46 ^ toothache
-0.46 and _ cranky
-0.46 anxiety
-0.46 burn _ toast
-0.46 can _ get
-0.46 can we
-0.46 cold _ my
-0.46 cranky
-0.46 eye _ and
-0.46 feel down
-0.46 for _ week
-0.46 i _ after
-0.46 is _ yellow
-0.46 just tired
-0.46 light bleed
-0.46 my _ pressure
-0.46 my ankl
-0.46 my aunt
-0.46 my nail
-0.46 nine
-0.46 not -sleep
-0.46 scrap
-0.46 swallow _ gum
-0.46 swollen after
-0.46 toast
-0.46 too short
-0.46 vacation
-0.46 was out
-0.47 =a_lot =newborn
-0.47 =bite_bad =muscle_strain_word
-0.47 =calf =radiates_leg
-0.47 =head_danger =vomit_few
-0.47 =muscle_strain_word =sight_for_years
-0.47 =possible_fracture =twisted
-0.47 =vomit_few
-0.47 =vomit_few =vomiting
-0.47 ^ _ minut
-0.47 ^ _ thirty
-0.47 ^ low
-0.47 ^ mosquito
-0.47 age
-0.47 back is
-0.47 book
-0.47 crayon
-0.47 expir
-0.47 fell on
-0.47 from sleep
-0.47 had _ fever
-0.47 hair is
-0.47 hungry
-0.47 lunch
-0.47 me a
-0.47 meal
-0.47 my _ get
-0.47 my _ wash
-0.47 my insurance
-0.47 no _ -pain
-0.47 patch
-0.47 recipe
-0.47 summer
-0.47 tongue on
-0.47 up _ i
-0.48 # th
-0.48 #11+ am
-0.48 #11+ is
-0.48 <i
-0.48 =allergen =blood_streak
-0.48 =ate_dye
-0.48 =chest_lasting =swelling_face
-0.48 =elderly =hearing
-0.48 ?how _ ?i
-0.48 ?of
-0.48 ^ _ #99+
-0.48 ^ _ almost
-0.48 ^ _ arm
-0.48 ^ _ it
-0.48 ^ _ rate
-0.48 better
-0.48 braxton
-0.48 braxton hick
-0.48 chip
-0.48 driv
-0.48 gave me
-0.48 group
-0.48 have asthma
-0.48 hick
-0.48 it _ #
-0.48 its gone
-0.48 kid _ the
-0.48 next month
-0.48 okay
-0.48 saturday
-0.48 stuffy
-0.48 support
-0.48 that ok
-0.48 the flu
-0.48 threw up
-0.48 to clean
-0.48 yawn
-0.49 #11+ pound
-0.49 -glass
-0.49 =chest_lasting =during_exercise
-0.49 =during_exercise =short_breath
-0.49 =ear_wax =hoarse
-0.49 =flu_bad
-0.49 =not_taken
-0.49 =not_taken =overdose_taken
-0.49 ^ <i
-0.49 ^ _ or
-0.49 ^ _ scratch
-0.49 ^ insulin
-0.49 ^ wrong
-0.49 bos
-0.49 but i
-0.49 cough for
-0.49 for my
-0.49 gone
-0.49 grandma _ #11+
-0.49 i pee
-0.49 kid _ a
-0.49 later
-0.49 lost my
-0.49 my bos
-0.49 now _ then
-0.49 problem
-0.49 run
-0.49 scab
-0.49 schedule
-0.49 the #
-0.49 the _ th
-0.49 thi job
-0.49 today and
-0.49 want
-0.49 was _ on
-0.49 without -my
-0.5 # pm
-0.5 #99+ _ last
-0.5 =blood_streak =scratched
-0.5 =chest_lasting =choking_passed
-0.5 =itching =sting
-0.5 =muscle_strain_word
-0.5 ^ doe
-0.5 ^ stubb
-0.5 daughter _ picky
-0.5 day of
-0.5 de
-0.5 eye water
-0.5 heal
-0.5 is _ safe
-0.5 is fine
-0.5 is picky
-0.5 is scratchy
-0.5 it out
-0.5 kid ate
-0.5 out _ #
-0.5 pain _ a
-0.5 picky
-0.5 portal
-0.5 recommendation
-0.5 roll over
-0.5 she fine
-0.5 sign
-0.5 streak _ blood
-0.5 streak of
-0.5 stubb
-0.5 swallow _ vitamin
-0.5 tea
-0.5 throat _ scratchy
-0.5 when
-0.5 when _ i
-0.5 when he
-0.51 -monday
-0.51 =allergen =co_words
-0.51 ?about
-0.51 ^ _ call
-0.51 ^ _ spot
-0.51 ^ stiff
-0.51 can you
-0.51 eye twitch
-0.51 feel _ for
-0.51 half _ hour
-0.51 half an
-0.51 i _ #11+
-0.51 loose stool
-0.51 mom _ #11+
-0.51 my _ died
-0.51 otherwise
-0.51 see a
-0.52 =cold_only
-0.52 ^ _ ache
-0.52 ^ _ bad
-0.52 ^ _ bump
-0.52 ^ _ smoke
-0.52 ^ _ sore
-0.52 ^ first
-0.52 ^ for
-0.52 ^ tomorrow
-0.52 allergy
-0.52 bled
-0.52 crav
-0.52 daycare
-0.52 diaper
-0.52 dry cough
-0.52 due in
-0.52 flu _ and
-0.52 game
-0.52 i wake
-0.52 my _ the
-0.52 my appointment
-0.52 past
-0.52 pimple on
-0.52 since the
-0.52 smell bad
-0.52 stres
-0.52 tenni
-0.52 the bill
-0.52 toenail
-0.52 weekend
-0.52 yo boy
-0.53 -no
-0.53 =after_hard_exercise =during_exercise
-0.53 =chest_lasting =sugar_very_high
-0.53 =hours_pain =swelling_face
-0.53 ^ _ feet
-0.53 ^ _ hit
-0.53 ^ _ you
-0.53 ^ small
-0.53 a red
-0.53 is _ month
-0.53 look _ in
-0.53 mild headache
-0.53 my _ play
-0.53 several time
-0.53 these
-0.54 -of
-0.54 =a_lot =young_baby
-0.54 =burn_severity =chest_injury_or_ache
-0.54 =burn_severity =throat_sore
-0.54 =calf =sting
-0.54 =chest_any =chest_injury_or_ache
-0.54 =iron_pills
-0.54 =itchy_only =sting
-0.54 ?how
-0.54 ^ #11+
-0.54 ^ at
-0.54 ^ between
-0.54 ^ lip
-0.54 ^ slight
-0.54 baby _ feed
-0.54 beet
-0.54 between _ and
-0.54 diabetic and
-0.54 down since
-0.54 dust
-0.54 first
-0.54 gas
-0.54 is _ pain
-0.54 is feed
-0.54 pollen
-0.54 ring
-0.54 sometim
-0.54 sugar #99+
-0.54 the day
-0.54 the gym
-0.54 took _ pill
-0.54 vaccine
-0.54 visit
-0.54 with my
-0.55 =limb_injury =possible_fracture
-0.55 ^ _ my
-0.55 ^ roof
-0.55 a cough
-0.55 bump his
-0.55 hemorrhoid
-0.55 in pregnancy
-0.55 it still
-0.55 jean
-0.55 number
-0.55 son got
-0.55 toddler _ a
-0.55 traffic
-0.55 watch
-0.55 work
-0.55 yeast
-0.56 =burn_severity =crying_word
-0.56 =crying_word =refuses
-0.56 =dementia_known
-0.56 ^ _ elbow
-0.56 and play
-0.56 clinic
-0.56 coat
-0.56 do _ need
-0.56 get a
-0.56 i _ short
-0.56 teenager
-0.56 to #
-0.56 would like
-0.57 -cough
-0.57 <last
-0.57 =cut_by_accident =scratched
-0.57 =hours_pain =sugar_very_high
-0.57 =itching
-0.57 ^ <my
-0.57 ^ _ pill
-0.57 a _ cough
-0.57 about it
-0.57 blood on
-0.57 bored
-0.57 flu
-0.57 hurt from
-0.57 itchy
-0.57 of _ on
-0.57 son _ #
-0.57 threw
-0.57 thumb
-0.57 was #11+
-0.58 # _ #
-0.58 -blood
-0.58 =cut_by_accident =pain_any
-0.58 ?is
-0.58 ^ _ for
-0.58 ^ _ thi
-0.58 a mosquito
-0.58 bean
-0.58 garden
-0.58 hair
-0.58 how
-0.58 how do
-0.58 i need
-0.58 in _ even
-0.58 nervou
-0.58 no -blood
-0.58 school
-0.58 shoe
-0.58 slight
-0.58 sore after
-0.58 the even
-0.58 to take
-0.58 turn my
-0.59 <year
-0.59 ?for
-0.59 ^ ?can
-0.59 ^ _ blue
-0.59 ^ _ when
-0.59 ^ monday
-0.59 ^ sore
-0.59 ^ ten
-0.59 are _ in
-0.59 do you
-0.59 feel _ bit
-0.59 have and
-0.59 make
-0.59 now and
-0.59 on _ arm
-0.59 onion
-0.59 skip
-0.59 thirty
-0.59 tiny
-0.59 with thi
-0.6 <my
-0.6 =chest_lasting =tia_resolved
-0.6 =child_got_pills =hours_pain
-0.6 =seizure_usual
-0.6 ?in
-0.6 ?what
-0.6 ^ ?what
-0.6 a _ red
-0.6 can
-0.6 eyelash
-0.6 have _ cold
-0.6 insurance
-0.6 is _ bit
-0.6 loose
-0.6 my usual
-0.6 quit smok
-0.6 several
-0.6 spr
-0.61 =burn_severity =dentist
-0.61 =chest_injury_or_ache
-0.61 =chest_injury_or_ache =pain_any
-0.61 ^ stabb
-0.61 a little
-0.61 breath _ the
-0.61 cant _ right
-0.61 date
-0.61 give
-0.61 hear aid
-0.61 how _ i
-0.61 in march
-0.61 is _ ok
-0.61 march
-0.61 slept
-0.61 thursday
-0.61 what
-0.62 =stye
-0.62 ?a
-0.62 ^ just
-0.62 all good
-0.62 are _ from
-0.62 baby _ up
-0.62 in winter
-0.62 pizza
-0.62 today
-0.63 =blood_streak =pain_any
-0.63 =cold_outside =ear_wax
-0.63 ^ _ need
-0.63 ^ do
-0.63 ^ next
-0.63 ^ which
-0.63 a _ off
-0.63 broken
-0.63 feel _ since
-0.63 feel full
-0.63 fever is
-0.63 from _ dentist
-0.63 i _ #
-0.63 make me
-0.63 snor and
-0.64 # _ of
-0.64 <year <ago
-0.64 =allergen =vaccine_said
-0.64 =dentist
-0.64 job
-0.64 made
-0.64 pink eye
-0.64 the dentist
-0.64 when is
-0.65 =itching =itchy_only
-0.65 =itchy_only
-0.65 =vaccine_said
-0.65 ^ _ crie
-0.65 ^ can
-0.65 ^ dry
-0.65 a day
-0.65 after lunch
-0.65 aid
-0.65 alway
-0.65 any
-0.65 daughter _ her
-0.65 from now
-0.65 i get
-0.65 my glass
-0.65 pm
-0.65 ready
-0.65 result
-0.65 should i
-0.65 sore from
-0.66 =constipation
-0.66 =crying_word
-0.66 ^ _ and
-0.66 ^ no
-0.66 diaper rash
-0.66 heartburn
-0.66 made my
-0.66 my dog
-0.66 pimple
-0.66 th
-0.66 what doe
-0.67 #11+ _ want
-0.67 =baby =rash
-0.67 ^ _ in
-0.67 a runny
-0.67 after work
-0.67 constipat
-0.67 im sad
-0.67 just a
-0.67 my _ seem
-0.67 spit up
-0.67 teeth
-0.67 to _ a
-0.68 -week
-0.68 =blood_streak =cough
-0.68 ^ _ hurt
-0.68 acne
-0.68 blister on
-0.68 dry
-0.68 on monday
-0.68 sore
-0.68 tickle
-0.69 #99+ since
-0.69 -yet
-0.69 =asks_meaning
-0.69 =aura_usual
-0.69 =cold_outside
-0.69 =low_mood_deep
-0.69 ?can
-0.69 ^ _ hand
-0.69 ^ _ neck
-0.69 ^ _ threw
-0.69 ^ not
-0.69 end of
-0.69 january
-0.69 over #11+
-0.69 scratchy
-0.69 why
-0.7 # pill
-0.7 -my
-0.7 ^ sweaty
-0.7 december
-0.7 loud
-0.7 mosquito bite
-0.7 my _ snor
-0.7 question
-0.7 since monday
-0.7 tired
-0.7 wash
-0.7 where
-0.71 ^ _ doe
-0.71 ^ by
-0.71 bloat
-0.71 can he
-0.71 can i
-0.71 coffee
-0.71 cough _ fever
-0.71 feel ok
-0.71 gym
-0.71 is _ from
-0.71 love
-0.71 my _ faint
-0.71 no -fever
-0.71 swallow her
-0.72 -fever
-0.72 -pain
-0.72 =during_exercise =racing_heart
-0.72 =tired
-0.72 ^ are
-0.72 ^ light
-0.72 give me
-0.72 vitamin
-0.72 well
-0.73 =during_exercise
-0.73 ^ hiccup
-0.73 ^ how
-0.73 ^ when
-0.73 a _ nose
-0.73 are sore
-0.73 before
-0.73 doctor
-0.73 five
-0.73 i could
-0.73 paper
-0.73 phone
-0.73 was #99+
-0.73 what is
-0.74 =autism_word =speech
-0.74 =low_mood
-0.74 ^ _ do
-0.74 ^ _ to
-0.74 all _ time
-0.74 next week
-0.74 sugar was
-0.74 the time
-0.74 you
-0.75 ^ _ make
-0.75 a cold
-0.75 ache
-0.75 arm _ sore
-0.75 low
-0.75 toddler wont
-0.76 ^ feel
-0.76 food
-0.76 hiccup
-0.76 my period
-0.76 on it
-0.76 runny
-0.76 runny nose
-0.76 winter
-0.77 #11+ _ dizzy
-0.77 bruise
-0.77 i _ at
-0.78 =twisted
-0.78 feel fine
-0.78 great
-0.78 itch
-0.78 morning
-0.78 next
-0.78 sunday
-0.79 gum
-0.79 period
-0.79 should
-0.79 sunburn
-0.79 twitch
-0.8 ^ mild
-0.8 follow
-0.8 snor
-0.8 test
-0.81 #99+ _ #11+
-0.81 =raynaud_usual
-0.81 and want
-0.81 massage
-0.81 sleep
-0.82 ^ dizzy
-0.82 ^ ear
-0.82 glass
-0.82 my hair
-0.82 safe
-0.82 smok
-0.82 sneez
-0.82 was _ of
-0.83 ^ stomach
-0.83 gassy
-0.84 =eating_disorder
-0.84 ^ _ period
-0.84 at night
-0.84 check
-0.84 could
-0.84 friday
-0.84 need
-0.85 cream
-0.85 i _ sleep
-0.86 ^ _ get
-0.86 upset
-0.86 wednesday
-0.87 due
-0.87 husband snor
-0.87 ok
-0.87 pregnancy
-0.87 tomorrow
-0.87 which
-0.88 checkup
-0.88 tuesday
-0.89 -sleep
-0.89 ^ thi
-0.89 bill
-0.89 diet
-0.89 in _ morn
-0.89 the morn
-0.89 year _ has
-0.9 milk
-0.9 need a
-0.91 ^ _ after
-0.91 want a
-0.92 =sunburn
-0.92 ^ what
-0.92 at #
-0.92 dentist
-0.94 a bit
-0.94 is a
-0.95 # #11+
-0.95 mosquito
-0.96 mild
-0.96 my fever
-0.96 please
-0.97 good
-0.98 doe
-0.98 exam
-0.98 small
-1 ^ is
-1 fine
-1.01 elbow
-1.01 play
-1.02 ^ _ day
-1.02 refill
-1.02 sad
-1.03 ^ headache
-1.04 is sore
-1.05 ^ _ fever
-1.05 once
-1.05 scratch
-1.06 normal
-1.07 and need
-1.09 laugh
-1.12 is that
-1.13 appointment
-1.15 monday
-1.17 cant sleep
-1.18 late
-1.19 fine now
-1.26 haha
-1.34 ^ in
-1.49 lol
`,
}
