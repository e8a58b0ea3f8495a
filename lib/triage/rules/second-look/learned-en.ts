import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.1,
  emergencyFrom: 1.13,
  nurseFrom: 0.6,
  weights: `
1.88 =stab_shot
1.79 =suicidal
1.66 =drowning
1.63 =harm_others
1.6 =amputated
1.53 =self_harm_now
1.51 =deformed
1.44 =device_alarm
1.42 =electric
1.42 found
1.41 =black_stool
1.4 =poison_swallowed
1.37 =wild_bite
1.33 =abuse_danger
1.33 =fever =immunosuppressed
1.32 =baby_quiet
1.32 =overdose_taken
1.31 =seizure
1.27 =choking
1.27 =during_exercise =fainted
1.26 =fever =young_baby
1.26 =snake
1.25 =oxygen_low
1.25 =swallowed_battery
1.25 ^ _ chok
1.23 =unresponsive
1.23 die
1.21 =fever =newborn
1.21 collaps
1.2 chok
1.19 =snake =snake_bad
1.15 =smoke
1.15 =water_broke
1.12 pass out
1.1 =burn_any =burn_severity
1.1 =chemical_word =eye_area
1.1 seizure
1.09 =animal_bite =bite_bad
1.09 =chemical_word =eye_chemical
1.08 =chest_pressure
1.08 =contractions
1.07 =pregnant =vaginal_bleeding
1.07 =soaking_pad
1.07 =very_fast_pulse
1.06 =burn_any =burn_big
1.06 =burn_big
1.06 =burn_big =burn_severity
1.05 =amputated =limb_injury
1.05 =chest_lasting =suicidal
1.05 =eye_area =face_blisters
1.05 =face_blisters
1.05 =no_urine
1.05 a seizure
1.04 =cannot_breathe
1.04 =harm_others =pain_any
1.03 temp _ #99+
1.02 =baby_still =pregnant
1.02 =chest_any =chest_pressure
1.02 =child_got_pills =poison_swallowed
1.02 min
1.02 sugar is
1.01 =alcohol =poison_swallowed
1.01 =deformed =limb_injury
1.01 hav a
1.01 way
1 =abuse_danger =dangerous_person
1 =burn_severity =child_got_pills
1 =means_mentioned =suicidal
0.99 =carbon_monoxide
0.99 oxygen _ #11+
0.98 =allergen =stab_shot
0.98 black
0.98 touch
0.97 =ear_swollen
0.97 =inhaler_fails
0.97 bent
0.96 and just
0.96 end it
0.96 hav
0.96 point
0.95 =bite_bad =chemical_word
0.95 =burn_severity =chest_pressure
0.95 =eye_hit_bad =pregnant
0.95 =fainted
0.95 =skin_peeling
0.94 =bite_bad =face_blisters
0.94 behind
0.94 shook
0.93 =barking_stridor
0.93 =bite_bad =co_words
0.93 =carbon_monoxide =co_words
0.93 =jaw_locked
0.93 =sugar_low
0.92 =allergen =poison_swallowed
0.92 =chest_lasting =seizure
0.92 open
0.92 to die
0.91 =diabetes =overdose_taken
0.91 =pierced_through
0.91 drowsy
0.91 forward
0.9 =bleeding_any =pregnant
0.9 =chemical_strong
0.9 =chemical_strong =chemical_word
0.9 =vomiting_blood
0.9 anymore
0.9 my _ collaps
0.9 on _ and
0.9 to _ it
0.89 =bluish
0.89 =contractions =pregnant
0.89 =dangerous_person =unresponsive
0.89 =drowsy
0.89 =pregnant =water_broke
0.89 =seizure =seizure_repeat
0.89 =seizure_repeat
0.89 had _ seizure
0.89 have _ fever
0.89 pass
0.88 -up
0.88 =bluish =turning_blue
0.88 =turning_blue
0.88 =unresponsive =wakes
0.88 myself
0.88 nonstop
0.88 wont go
0.87 =again_fainted
0.87 =again_fainted =fainted
0.87 =amputated =scratched
0.87 =amputated =wound
0.87 =animal_bite =wild_bite
0.87 =baby_quiet =baby_still
0.87 =cannot_breathe =short_breath
0.87 =co_words =head_danger
0.87 =dystonia
0.87 =priapism
0.87 =sugar_low =sugar_very_low
0.87 =sugar_very_low
0.87 the floor
0.86 #99+ and
0.86 =asthma =inhaler_fails
0.86 =chemical_word =swallowed_battery
0.86 =vision_loss
0.86 hang
0.85 =bluish =lips_blue
0.85 =lips_blue
0.85 and she
0.84 =contractions =preterm_weeks
0.84 =swelling_throat
0.84 =withdrawal
0.84 and _ have
0.84 fire
0.84 from a
0.84 my friend
0.84 tell _ to
0.84 through
0.84 turn blue
0.83 =burn_severity =cannot_breathe
0.83 =drugs_taken
0.83 =headache =vomiting
0.83 =vomiting =vomiting_blood
0.83 and _ are
0.83 implant
0.83 into
0.83 out _ the
0.82 =a_lot =bleeding_any
0.82 =dangerous_person =speech
0.82 ^ hes
0.82 swallow a
0.82 was _ by
0.81 =baby_still
0.81 =chemical_word =poison_swallowed
0.81 =confused
0.81 =eye_area =shingles
0.81 =face_blisters =shingles
0.81 =hours_pain =suicidal
0.81 fever and
0.81 im hav
0.8 =animal_bite
0.8 =baby_quiet =burn_severity
0.8 =chemical_burn
0.8 =chemical_burn =chemical_word
0.8 =eye_pierced
0.8 =face_droop
0.8 =hours_pain =speech
0.8 =poison_swallowed =swallowed_battery
0.8 =weak_one_side
0.8 fluid
0.8 last _ and
0.8 oxygen
0.8 the baby
0.79 =a_lot =soaking_pad
0.79 =appendix_pain
0.79 =appendix_pain =appendix_said
0.79 =cold_limb =limb_injury
0.79 =confused =dangerous_person
0.79 =slow_heart
0.79 and he
0.79 knife
0.79 took too
0.78 =breath_pauses
0.78 =chemical_word =child_got_pills
0.78 =confused =head_danger
0.78 =fever =stiff_neck
0.78 =long_bleed =nosebleed
0.78 =racing_heart =very_fast_pulse
0.78 and her
0.78 is _ the
0.78 on _ floor
0.78 word
0.77 -peed
0.77 =chest_lasting =pregnant
0.77 =child_got_pills =overdose_taken
0.77 =high_fever
0.77 =legs_gone
0.77 =pain_beyond
0.77 and wont
0.77 by mistake
0.77 feel _ im
0.77 her _ and
0.77 mistake
0.77 soak
0.76 =collapsed_word
0.76 =collapsed_word =fainted
0.76 =rash =skin_peeling
0.76 =speech
0.76 and hes
0.76 gush
0.76 heart is
0.76 i pass
0.76 is hav
0.76 miss
0.76 my _ turn
0.76 swell up
0.76 used my
0.75 =alcohol =child_got_pills
0.75 =carbon_monoxide =headache
0.75 =child_got_pills =swallowed_battery
0.75 =stab_shot =wound
0.75 a knife
0.75 and _ in
0.75 and _ out
0.75 and chill
0.75 break
0.75 cant _ my
0.75 going to
0.75 im on
0.74 # wks
0.74 =anaphylaxis_said
0.74 =anaphylaxis_said =using_word
0.74 =confused =speech
0.74 =done_with_it
0.74 =gradual_numb
0.74 =preterm_weeks =water_broke
0.74 a bad
0.74 crush
0.74 every _ minut
0.74 heart _ and
0.74 i just
0.74 is bent
0.74 me to
0.74 my epipen
0.74 up to
0.74 used _ epipen
0.74 wont wake
0.73 =baby_quiet =chest_lasting
0.73 =blood_streak =soft_spot
0.73 =blood_thinner =fall_any
0.73 =dangerous_person =harm_others
0.73 =eye_hit_bad =soft_spot
0.73 =fainted =tia_resolved
0.73 =fell_baby
0.73 =fever =rash
0.73 =head_danger =vomiting_blood
0.73 =sleepless_days
0.73 =soft_spot
0.73 =water_broke =waters_said
0.73 =waters_said
0.73 a _ bit
0.73 bad _ and
0.73 chill
0.73 cut off
0.73 i _ like
0.73 i was
0.73 isnt
0.73 like im
0.73 tell
0.73 wound
0.72 =bleeding_heavy
0.72 =bluish =burn_severity
0.72 =burn_severity =overdose_taken
0.72 =confused =fever
0.72 =feels_sleepy
0.72 =hours_pain =seizure
0.72 and im
0.72 and the
0.72 bit me
0.72 her head
0.72 im in
0.72 in _ and
0.72 is chok
0.72 off the
0.72 push
0.72 that wont
0.72 was found
0.72 week with
0.71 =breathe_word
0.71 =breathe_word =short_breath
0.71 =drowsy =head_danger
0.71 =eye_hit_bad =vision_loss
0.71 =limb_injury =water_broke
0.71 =means_mentioned =self_harm_now
0.71 =pain_any =suicidal
0.71 and _ breath
0.71 cant open
0.71 flash
0.71 floor
0.71 i _ stabb
0.71 inhal
0.71 is turn
0.71 limp
0.71 now my
0.71 shock
0.71 that _ go
0.71 the _ and
0.71 the kitchen
0.71 was _ in
0.7 =allergen =bite_bad
0.7 =born_part
0.7 =burn_severity =chemical_word
0.7 =burn_severity =skin_peeling
0.7 =chest_pressure =squeezing_word
0.7 =fever =rigors
0.7 =fever =swelling
0.7 =limb_injury =self_harm_now
0.7 =numb_any =weak_legs
0.7 =swelling_throat =tongue_swollen
0.7 =tongue_swollen
0.7 ^ cant
0.7 electrocut
0.7 everyone
0.7 fish hook
0.7 got _ with
0.7 my _ swallow
0.7 my belly
0.7 on one
0.7 outside
0.7 pad
0.7 short of
0.7 so bad
0.69 =bladder_bowel_loss
0.69 =bleeding_heavy =eye_hit_bad
0.69 =days_many =fever
0.69 =fever =high_fever
0.69 =no_urine =vomiting_constantly
0.69 =rigors
0.69 a bat
0.69 bat
0.69 breathe
0.69 cant feel
0.69 cant keep
0.69 confus
0.69 hes
0.69 im _ a
0.69 my _ sugar
0.69 the point
0.69 ther
0.69 with _ breath
0.68 =belly_word =hernia_stuck
0.68 =burn_severity =fever
0.68 =burn_severity =harm_others
0.68 =calf =stab_shot
0.68 =chest_lasting =immunosuppressed
0.68 =clot_risk =fever
0.68 =cough =smoke
0.68 =days_many =rash
0.68 =device_alarm =heart_condition
0.68 =device_alarm =valve_or_device
0.68 =eye_area =jaundice
0.68 =heat_danger =heat_exposure
0.68 =mania_psychosis =sleepless_days
0.68 =means_mentioned =overdose_taken
0.68 =overdose_taken =ulcer_nsaid
0.68 =pain_beyond =skin_black
0.68 =rigors =wound_infected
0.68 =rigors_hard
0.68 =skin_black
0.68 and _ feel
0.68 and is
0.68 and now
0.68 bad _ on
0.68 cant _ her
0.68 dont know
0.68 for _ hour
0.68 gun
0.68 my _ with
0.68 over #99+
0.68 think about
0.67 =allergen =swelling_throat
0.67 =bite_bad =deformed
0.67 =born_part =contractions
0.67 =bp_extreme
0.67 =bp_extreme =bp_high
0.67 =bp_extreme =bp_very_high
0.67 =bp_high =bp_very_high
0.67 =bp_very_high
0.67 =burn_severity =swallowed_battery
0.67 =chest_lasting =chest_pressure
0.67 =extreme_fever
0.67 =extreme_fever =fever
0.67 =extreme_fever =high_fever
0.67 =fever =recent_travel
0.67 =heat_danger
0.67 =overdose_taken =using_word
0.67 =scratched =self_harm_now
0.67 =self_harm_now =wound
0.67 and _ i
0.67 black and
0.67 head is
0.67 i _ feel
0.67 im _ up
0.67 is _ on
0.67 my _ lip
0.67 ther a
0.67 wont
0.66 #11+ tylenol
0.66 =allergen =throat_tight
0.66 =baby =unresponsive
0.66 =bleeding_any =bleeding_heavy
0.66 =blood_streak =pregnant
0.66 =blood_streak =swallowed_battery
0.66 =burn_severity =deep_burn
0.66 =chest_lasting =drowning
0.66 =child_got_pills
0.66 =confused =hallucinating
0.66 =confused =hours_pain
0.66 =cough =drowning
0.66 =deep_burn
0.66 =dry_mouth
0.66 =ear_swollen =swelling
0.66 =limp_refuses =unresponsive
0.66 =means_at_hand
0.66 =rash =tick
0.66 =rigors_hard =shaking
0.66 =shaking
0.66 =sugar_extreme
0.66 =sugar_extreme =sugar_very_high
0.66 and short
0.66 epipen
0.66 finger got
0.66 im dizzy
0.66 is bleed
0.66 my _ drank
0.66 noise
0.66 on _ side
0.66 shak
0.66 short _ breath
0.66 temp of
0.66 water broke
0.66 wheez
0.65 -right
0.65 =bite_bad =shingles
0.65 =bite_bad =stab_shot
0.65 =burn_severity =poison_swallowed
0.65 =burn_severity =unresponsive
0.65 =cannot_move_side
0.65 =cannot_move_side =weak_one_side
0.65 =cough =coughs_blood
0.65 =cut_by_accident =overdose_taken
0.65 =ear_blood =eye_hit_bad
0.65 =eye_hit_bad =preterm_weeks
0.65 =fever =flank_pain
0.65 =phlegm =water_broke
0.65 =purple_rash
0.65 =slow_breathing
0.65 ^ infant
0.65 a _ lump
0.65 a temp
0.65 by
0.65 feel like
0.65 found my
0.65 heart rac
0.65 my water
0.65 old wont
0.65 pressure _ over
0.65 tell me
0.65 there
0.65 unconsciou
0.64 =allergen =overdose_taken
0.64 =barking_stridor =croup_cough
0.64 =bleeding_any =diarrhea
0.64 =blood_thinner =head_injury
0.64 =clot_risk =eye_hit_bad
0.64 =coughs_blood
0.64 =diarrhea =rectal_blood
0.64 =diarrhea =stool_blood
0.64 =done_with_it =goodbye_note
0.64 =eye_bulge
0.64 =head_danger =head_injury
0.64 =saddle_numb
0.64 =suicidal =using_word
0.64 ^ think
0.64 and _ my
0.64 and my
0.64 bleed from
0.64 fall
0.64 floppy
0.64 grey
0.64 herself
0.64 his _ and
0.64 huge
0.64 i _ raped
0.64 isnt -breath
0.64 my _ got
0.64 my appendix
0.64 one side
0.64 poison
0.64 raped
0.64 start in
0.64 the bathroom
0.64 to end
0.64 tonight
0.64 was in
0.64 was raped
0.64 wont _ up
0.63 -baby
0.63 -felt _ -baby
0.63 =armed_now
0.63 =belly_hard =hernia_stuck
0.63 =calf =leg_swelling_one
0.63 =chest_lasting =soaking_pad
0.63 =confused =elderly
0.63 =hours_pain =vision_loss
0.63 =snake =swelling
0.63 =weak_legs
0.63 ^ _ put
0.63 ^ _ was
0.63 ^ found
0.63 and see
0.63 baby #
0.63 bottle
0.63 cant _ it
0.63 ex
0.63 fell _ the
0.63 hook
0.63 say
0.63 the size
0.63 thigh
0.63 thought of
0.63 too _ to
0.63 white and
0.62 =allergen =short_breath
0.62 =allergen =swelling_lips
0.62 =bite_bad =sting
0.62 =cholinergic =drooling
0.62 =eye_hit_bad =sugar_low
0.62 =hallucinating =withdrawal
0.62 =head_danger =rash
0.62 =head_danger =speech
0.62 =head_danger =young_baby
0.62 =hours_pain =soaking_pad
0.62 =mouth_sores =rash
0.62 =noisy_rest
0.62 =severe_headache
0.62 =short_breath =wheeze_word
0.62 =wheeze_word
0.62 ^ _ child
0.62 a bunch
0.62 and _ heart
0.62 and red
0.62 bunch
0.62 bunch of
0.62 drank
0.62 here
0.62 is com
0.62 kitchen
0.62 my _ touch
0.62 my child
0.62 one _ is
0.62 oxygen is
0.62 practice
0.62 since yesterday
0.62 snake bit
0.62 stabb
0.62 think i
0.62 to hurt
0.62 took #11+
0.62 touch me
0.61 #11+ min
0.61 -move
0.61 -that
0.61 =belly_word =throbbing_lump
0.61 =bite_bad =face_droop
0.61 =bite_bad =swelling_throat
0.61 =breath_pauses =cannot_breathe
0.61 =burn_severity =face_blisters
0.61 =chemical_burn =chemical_strong
0.61 =co_words =suicidal
0.61 =dangerous_person =head_danger
0.61 =eye_hit_bad =near_faint
0.61 =fever =uti
0.61 =gas_smell =head_danger
0.61 =legs_gone =weak_legs
0.61 =pain_any =throbbing_lump
0.61 =red_racing =wound_infected
0.61 =retractions
0.61 =testicle
0.61 =throbbing_lump
0.61 =wound =wound_infected
0.61 ^ _ been
0.61 ^ chok
0.61 after a
0.61 and _ vomit
0.61 and _ wont
0.61 down and
0.61 hasnt
0.61 jaw
0.61 no _ and
0.61 she _ and
0.61 shock me
0.61 someth
0.61 the _ side
0.61 through my
0.61 turn purple
0.61 went
0.6 -hour
0.6 -in _ -hour
0.6 =animal_bite =burn_severity
0.6 =bite_bad =vision_loss
0.6 =black_stool =chest_lasting
0.6 =burn_severity =co_words
0.6 =burn_severity =face_droop
0.6 =carbon_monoxide =head_danger
0.6 =elderly =speech
0.6 =eye_area =vision_loss
0.6 =fainted =refuses
0.6 =fever =many_days
0.6 =fever =purple_word
0.6 =fever =wound_infected
0.6 =hours_pain =immunosuppressed
0.6 =pain_any =pale_clammy
0.6 =radiates_groin
0.6 =short_breath
0.6 =swelling_throat =throat_tight
0.6 =wont_swallow
0.6 ^ they
0.6 and _ and
0.6 and _ had
0.6 blue
0.6 chok on
0.6 liv
0.6 minut and
0.6 of liv
0.6 off in
0.6 pale
0.6 pass _ at
0.6 point _ liv
0.6 point of
0.6 the left
0.6 think
0.6 to _ and
0.6 vomit
0.6 what _ point
0.6 while runn
0.6 wont _ and
0.59 =a_lot =eye_hit_bad
0.59 =a_lot =hours_pain
0.59 =allergen =rash
0.59 =at_rest
0.59 =belly_hit =fall_height
0.59 =bleeding_any =ear_blood
0.59 =born_part =eye_hit_bad
0.59 =chest_lasting =preterm_weeks
0.59 =dark_urine =itching
0.59 =dark_urine =pregnant
0.59 =dark_urine =preterm_weeks
0.59 =deformed =possible_fracture
0.59 =ear_blood
0.59 =fall_any =fall_height
0.59 =fall_height
0.59 =fall_height =hit_hard
0.59 =fever =postpartum
0.59 =fever =purple_rash
0.59 =fever =wound
0.59 =headache =severe_headache
0.59 =neck_swelling
0.59 =pink_foam
0.59 =rash =sting
0.59 ^ _ raccoon
0.59 a raccoon
0.59 and i
0.59 bad headache
0.59 battery
0.59 came back
0.59 com out
0.59 feel hot
0.59 going
0.59 got into
0.59 my hip
0.59 my thigh
0.59 n
0.59 now _ and
0.59 old is
0.59 push forward
0.59 raccoon
0.59 raccoon bit
0.59 remote
0.59 say #99+
0.59 she #
0.59 soft spot
0.59 turn
0.59 weak
0.58 # min
0.58 =belly_hit =fell_baby
0.58 =bite_bad =eye_pierced
0.58 =bite_bad =hernia_stuck
0.58 =black_stool =hours_pain
0.58 =burn_severity =pale_clammy
0.58 =burn_severity =pregnant
0.58 =chemical_strong =cocaine
0.58 =chest_lasting =no_urine
0.58 =chest_lasting =unresponsive
0.58 =chest_lasting =vision_loss
0.58 =co_alarm
0.58 =deep_cut
0.58 =ear_pain =ear_swollen
0.58 =ear_wax =pale_clammy
0.58 =eye_area =eye_pierced
0.58 =fall_any =fell_baby
0.58 =fell_baby =hit_hard
0.58 =hours_pain =sudden
0.58 =swallow_trouble
0.58 =swallow_trouble =throat_tight
0.58 =swallow_trouble =wont_swallow
0.58 =throat_tight =wont_swallow
0.58 ^ _ stopp
0.58 ^ took
0.58 and _ keep
0.58 and _ of
0.58 and _ sleepy
0.58 and confus
0.58 bent _ a
0.58 breath _ a
0.58 came
0.58 chest hurt
0.58 com
0.58 dont
0.58 down _ my
0.58 dropp
0.58 eaten
0.58 even
0.58 has _ and
0.58 heart _ #99+
0.58 her _ is
0.58 his cheek
0.58 is _ off
0.58 nonsense
0.58 sudden
0.58 talk nonsense
0.58 tar
0.58 to _ myself
0.58 whole
0.58 wks
0.57 =a_lot =swelling
0.57 =allergen =child_got_pills
0.57 =bite_bad =numb_any
0.57 =blister_any =burn_any
0.57 =chest_lasting =confused
0.57 =chest_lasting =drowsy
0.57 =confused =pale_clammy
0.57 =contractions =eye_hit_bad
0.57 =days_many =swelling
0.57 =deep_cut =tendon_seen
0.57 =eye_hit_bad =needle_stick
0.57 =feels_sleepy =head_danger
0.57 =fever =heart_condition
0.57 =gangrene
0.57 =gangrene =pain_beyond
0.57 =gangrene =skin_black
0.57 =head_danger =tick
0.57 =headache =tick
0.57 =heart_condition =valve_or_device
0.57 =hernia_stuck =needle_stick
0.57 =mouth_sores
0.57 =needle_stick
0.57 =purple_word
0.57 =radiates_groin =testicle
0.57 =stroke_said
0.57 =stroke_said =stroke_word
0.57 =tendon_seen
0.57 =valve_or_device
0.57 ^ _ wound
0.57 and _ faint
0.57 and _ im
0.57 and _ rash
0.57 and hard
0.57 and ive
0.57 cant wake
0.57 chest and
0.57 electric shock
0.57 eliqui
0.57 explod
0.57 hard
0.57 i broke
0.57 im bleed
0.57 like coffee
0.57 lip look
0.57 magnet
0.57 off _ the
0.57 pupil
0.57 purple
0.57 rash that
0.57 sense
0.57 she
0.57 shingl _ my
0.57 terrible
0.57 think _ broke
0.57 vomit and
0.57 water _ and
0.57 weak and
0.56 #11+ time
0.56 =bite_bad =fever
0.56 =bleeding_any =fever
0.56 =calf =clot_risk
0.56 =calf =swelling
0.56 =chemical_word
0.56 =chest_lasting =contractions
0.56 =chest_lasting =priapism
0.56 =chest_lasting =weak_one_side
0.56 =co_words =headache
0.56 =coughs_blood =phlegm
0.56 =dark_urine
0.56 =eye_area =eye_hit
0.56 =eye_area =rash
0.56 =eye_hit
0.56 =eye_hit_bad =hernia_stuck
0.56 =eye_hit_bad =hit_hard
0.56 =headache =rash
0.56 =hernia
0.56 =hernia =hernia_word
0.56 =hours_pain =pregnant
0.56 =hours_pain =priapism
0.56 =nail_word =stab_shot
0.56 =pain_any =severe_pain
0.56 =pale_clammy =radiates
0.56 =sudden
0.56 ^ _ found
0.56 ^ _ soft
0.56 an _ ago
0.56 bottle of
0.56 breath
0.56 burn _ my
0.56 cant swallow
0.56 clot
0.56 do _ still
0.56 each breath
0.56 feel my
0.56 hes _ and
0.56 is _ up
0.56 my _ arm
0.56 now i
0.56 short
0.56 start _ my
0.56 swollen and
0.56 three time
0.56 took _ many
0.56 took _ of
0.56 worst
0.56 wrist
0.55 -slept -in
0.55 =allergen =head_danger
0.55 =allergen =hives
0.55 =bladder_bowel_loss =urinary_stuck
0.55 =bleeding_any =coughs_blood
0.55 =blister_any =skin_peeling
0.55 =cannot_move_side =numb_any
0.55 =chemical_word =cocaine
0.55 =chest_lasting =seizure_repeat
0.55 =chest_lasting =sting
0.55 =coughs_blood =eye_hit_bad
0.55 =dangerous_person =hours_pain
0.55 =fever =shaking
0.55 =head_danger =newborn
0.55 =head_injury =hit_hard
0.55 =hours_pain =seizure_repeat
0.55 =hours_pain =weak_one_side
0.55 =jaw_arm_sweat =pale_clammy
0.55 =limp_refuses
0.55 =neck_swelling =swelling
0.55 =numb_any =saddle_numb
0.55 =object_stuck
0.55 =pain_any =testicle
0.55 =pregnant =squeezing_word
0.55 =purple_rash =rash
0.55 =recent_travel
0.55 =urinary_stuck
0.55 ^ _ pass
0.55 ^ sudden
0.55 acid
0.55 after _ fall
0.55 all of
0.55 and _ hot
0.55 and _ jaw
0.55 bathroom
0.55 bleed after
0.55 bone
0.55 breath for
0.55 can see
0.55 clammy
0.55 confus and
0.55 deep
0.55 got bleach
0.55 grape
0.55 high fever
0.55 his chest
0.55 hurt _ bad
0.55 into the
0.55 my _ keep
0.55 my _ went
0.55 my jaw
0.55 of _ finger
0.55 of a
0.55 push _ and
0.55 put his
0.55 size of
0.55 skin is
0.55 speech is
0.55 swell
0.55 to _ tonight
0.55 was _ the
0.55 was stabb
0.55 worse every
0.54 # _ and
0.54 # _ pregnant
0.54 =a_lot =bleeding_heavy
0.54 =bite_bad =burn_big
0.54 =burn_any =deep_burn
0.54 =cold_limb =toes_cold
0.54 =cough =hurts_move
0.54 =eye_hit_bad =overdose_taken
0.54 =eye_hit_bad =severe_pain
0.54 =eye_hit_bad =vomiting_blood
0.54 =fall_hard =fall_height
0.54 =hurts_breathing
0.54 =limb_injury =pregnant
0.54 =mouth_sores =skin_peeling
0.54 =self_harm_now =suicidal
0.54 =severe_pain =squeezing_word
0.54 =swelling =swelling_throat
0.54 =tearing =tearing_trunk
0.54 =tearing_trunk
0.54 =toes_cold
0.54 =wont_feed
0.54 ^ _ keep
0.54 and _ dizzy
0.54 and _ throw
0.54 and vomit
0.54 been
0.54 brother
0.54 burst
0.54 cant stop
0.54 cut _ wrist
0.54 everywhere
0.54 eyeball
0.54 feel sick
0.54 got shot
0.54 i cut
0.54 im throw
0.54 like #11+
0.54 my door
0.54 my whole
0.54 my wrist
0.54 odd
0.54 of _ and
0.54 piece
0.54 piece of
0.54 stuck
0.54 temp is
0.54 vision is
0.54 weird
0.53 -all -day
0.53 -day
0.53 -had -a
0.53 =bite_bad =dystonia
0.53 =bleeding_any =long_bleed
0.53 =bleeding_heavy =limb_injury
0.53 =bleeding_heavy =wound
0.53 =bp_very_high =squeezing_word
0.53 =breathe_word =cannot_breathe
0.53 =burn_severity =drug_named
0.53 =cannot_move_limb
0.53 =cant_lie_flat
0.53 =car_crash
0.53 =chest_lasting =getting_worse
0.53 =chest_lasting =self_harm_now
0.53 =cocaine =drugs_taken
0.53 =deformed =fall_any
0.53 =diabetes =head_danger
0.53 =eye_hit_bad =fall_any
0.53 =fever =heart_murmur_fever
0.53 =hallucinating
0.53 =head_danger =severe_headache
0.53 =hernia_stuck
0.53 =hours_pain =self_harm_now
0.53 =irregular_heart
0.53 =jaundice
0.53 =one_eye =vision_loss
0.53 =severe_weakness
0.53 =short_breath =swelling
0.53 =spreading
0.53 =swelling =tongue_swollen
0.53 ^ _ fell
0.53 a handful
0.53 a pound
0.53 alarm _ going
0.53 and _ short
0.53 and his
0.53 are bleed
0.53 are swell
0.53 back _ and
0.53 cant
0.53 cant breathe
0.53 dark pee
0.53 dont _ if
0.53 droop
0.53 even after
0.53 faint
0.53 got _ bad
0.53 gray
0.53 handful
0.53 handful of
0.53 he cant
0.53 hurt so
0.53 is bulg
0.53 is limp
0.53 like _ and
0.53 lip
0.53 may have
0.53 my oxygen
0.53 my vision
0.53 over _ and
0.53 red blood
0.53 size
0.53 snake _ me
0.53 the _ floor
0.53 the bone
0.53 toddler was
0.53 voice
0.53 was _ and
0.53 was _ from
0.53 with each
0.52 -breath -right
0.52 =allergen =burn_severity
0.52 =birth_now
0.52 =bleeding_heavy =scratched
0.52 =blurry_vision =pregnant
0.52 =breath_pauses =burn_severity
0.52 =burn_severity =no_urine
0.52 =chest_lasting =face_droop
0.52 =chest_lasting =gradual_numb
0.52 =clot_risk =days_many
0.52 =fall_any =head_danger
0.52 =fever =skin_peeling
0.52 =head_injury
0.52 =headache =pregnant
0.52 =hours_pain =postpartum
0.52 =hours_pain =testicle
0.52 =numb_any
0.52 =pain_any =radiates_groin
0.52 =red_racing
0.52 =severe_headache =sudden
0.52 =swelling =swelling_now
0.52 =swelling_now
0.52 =vomiting =young_baby
0.52 ^ _ got
0.52 ^ everyone
0.52 accidental
0.52 and _ is
0.52 and _ look
0.52 are _ and
0.52 back from
0.52 bag is
0.52 bleach _ my
0.52 bleach in
0.52 blue and
0.52 bright
0.52 by a
0.52 contraction
0.52 each
0.52 fast and
0.52 im going
0.52 im short
0.52 is going
0.52 jerk
0.52 pale and
0.52 rat
0.52 rat poison
0.52 testicle
0.52 the tip
0.52 twice
0.51 # _ with
0.51 -all
0.51 <two <week
0.51 =a_lot =rash
0.51 =alcohol =chemical_word
0.51 =allergen =plant_eaten
0.51 =appendix_pain =pain_any
0.51 =appendix_said =pain_any
0.51 =belly_hard
0.51 =bite_bad =jaw_locked
0.51 =blister_any =deep_burn
0.51 =blood_thinner
0.51 =blood_thinner =eye_hit_bad
0.51 =burn_severity =hernia_stuck
0.51 =burn_severity =weak_legs
0.51 =child_got_pills =plant_eaten
0.51 =confused =heat_exposure
0.51 =confused =withdrawal
0.51 =dangerous_person =wound
0.51 =deaf_sudden
0.51 =deaf_sudden =hours_pain
0.51 =deaf_sudden =sudden
0.51 =edible_word
0.51 =eye_hit_bad =fever
0.51 =eye_hit_bad =long_bleed
0.51 =eye_hit_bad =water_broke
0.51 =face_droop =hours_pain
0.51 =fever =short_breath
0.51 =hanging_attempt
0.51 =head_danger =smoke
0.51 =lab_danger
0.51 =limb_injury =preterm_weeks
0.51 =means_at_hand =means_mentioned
0.51 =means_mentioned =wound
0.51 =near_faint
0.51 =near_faint =sting
0.51 =plant_eaten
0.51 =swelling_lips =swelling_throat
0.51 ^ _ ex
0.51 a fight
0.51 and _ hes
0.51 and _ leg
0.51 and pass
0.51 and say
0.51 and ther
0.51 both leg
0.51 broke and
0.51 double
0.51 eye is
0.51 feel dizzy
0.51 have _ and
0.51 hurt myself
0.51 i _ smoke
0.51 i cant
0.51 im _ and
0.51 is blurry
0.51 just had
0.51 my ex
0.51 my mouth
0.51 my right
0.51 now im
0.51 open and
0.51 paus
0.51 say he
0.51 she chok
0.51 spasm
0.51 spray with
0.51 stopp _ and
0.51 tylenol
0.51 up _ arm
0.51 went _ for
0.51 wire
0.51 with _ and
0.5 # _ temp
0.5 # minut
0.5 =bite_bad =deep_cut
0.5 =bite_bad =eye_hit_bad
0.5 =black_stool =head_danger
0.5 =blister_word =burn_any
0.5 =blood_streak =poison_swallowed
0.5 =burn_severity =means_mentioned
0.5 =cannot_move_side =half_body
0.5 =chest_tearing
0.5 =chest_tearing =tearing
0.5 =child_got_pills =eye_hit_bad
0.5 =confused =shaking
0.5 =cough =pink_foam
0.5 =coughs_blood =pink_foam
0.5 =diabetes =pale_clammy
0.5 =diabetes =sugar_very_high
0.5 =diarrhea_many
0.5 =doom
0.5 =ear_swollen =pain_any
0.5 =fever =rigors_hard
0.5 =getting_worse =short_breath
0.5 =half_body
0.5 =half_body =weak_one_side
0.5 =hoarse =smoke
0.5 =leg_feet_swollen =short_breath
0.5 =no_injury =sudden
0.5 =numb_any =pain_any
0.5 =sugar_very_high
0.5 a _ now
0.5 accident
0.5 belly is
0.5 black _ and
0.5 blood is
0.5 cant move
0.5 child
0.5 cough up
0.5 end
0.5 fingertip
0.5 gett weaker
0.5 got spray
0.5 her
0.5 into my
0.5 is black
0.5 is drowsy
0.5 ive been
0.5 mouth
0.5 my _ open
0.5 my _ stopp
0.5 nowhere
0.5 of nowhere
0.5 off _ fingertip
0.5 out _ nowhere
0.5 peanut and
0.5 puk
0.5 read #11+
0.5 rope
0.5 slurr
0.5 smell _ and
0.5 the light
0.5 thi _ and
0.5 think _ hav
0.5 those
0.5 those little
0.5 tired to
0.5 too tired
0.5 took _ much
0.5 weaker
0.49 -drink
0.49 =a_lot =blister_any
0.49 =a_lot =co_words
0.49 =a_lot =cough
0.49 =a_lot =suicidal
0.49 =allergen =snake
0.49 =allergen =snake_bad
0.49 =barking_stridor =chest_lasting
0.49 =barking_stridor =noisy_rest
0.49 =belly_hard =belly_word
0.49 =bite_bad =burn_any
0.49 =black_stool =dizzy
0.49 =bleeding_any =eye_hit_bad
0.49 =bleeding_any =hit_hard
0.49 =bleeding_heavy =long_bleed
0.49 =blister_any =eye_area
0.49 =blister_word =eye_area
0.49 =blood_streak =spreading
0.49 =burn_severity =turning_blue
0.49 =calf =ear_wax
0.49 =chest_lasting =cocaine
0.49 =chest_lasting =heart_condition
0.49 =cocaine
0.49 =cramps =pregnant
0.49 =dangerous_person =drugs_taken
0.49 =eye_hit_bad =soaking_pad
0.49 =eye_hit_bad =testicle
0.49 =flashes_floaters
0.49 =goodbye_note
0.49 =head_danger =hit_hard
0.49 =head_danger =sting
0.49 =head_danger =swelling
0.49 =right_side
0.49 =severe_weakness =weak_any
0.49 =snake_bad =swelling
0.49 =squeezing_word =testicle
0.49 =thrown_back
0.49 ^ _ bit
0.49 ^ _ boyfriend
0.49 ^ _ hav
0.49 ^ ther
0.49 and _ with
0.49 and isnt
0.49 and its
0.49 and talk
0.49 are _ hard
0.49 baby _ -breath
0.49 bare
0.49 behind _ ear
0.49 bleed
0.49 breath and
0.49 bright _ blood
0.49 bright red
0.49 cant breath
0.49 drown
0.49 face and
0.49 for _ few
0.49 gett _ every
0.49 i still
0.49 in _ feet
0.49 is _ swollen
0.49 kid _ is
0.49 me and
0.49 my stomach
0.49 of my
0.49 of new
0.49 pod
0.49 stomach hurt
0.49 swallow
0.49 the right
0.49 to jump
0.49 tongue is
0.49 vision _ blurry
0.48 -felt -the
0.48 -the -baby
0.48 =alcohol =confused
0.48 =allergen =eye_pierced
0.48 =at_rest =short_breath
0.48 =baby_quiet =pregnant
0.48 =baby_still =burn_severity
0.48 =bite_bad =eye_bulge
0.48 =bite_bad =hurts_move
0.48 =chest_lasting =speech
0.48 =co_words =feels_sleepy
0.48 =contractions =hours_pain
0.48 =dangerous_person =stab_shot
0.48 =discharge =postpartum
0.48 =eye_area =eye_bulge
0.48 =eye_hit_bad =leaking
0.48 =eye_hit_bad =vomiting
0.48 =fainted =fall_any
0.48 =fever
0.48 =fever =head_danger
0.48 =heart_condition =short_breath
0.48 =hours_pain =one_eye
0.48 =jaw_locked =pain_any
0.48 =jaw_locked =wound
0.48 =leaking =postpartum
0.48 =leg_swelling_one =pain_any
0.48 =limp_leg
0.48 =liver_drug
0.48 =numb_any =weak_one_side
0.48 =pleuritic
0.48 =severe_pain
0.48 =unresponsive =young_baby
0.48 =vomiting =weight_loss
0.48 ^ _ by
0.48 ^ _ went
0.48 a grape
0.48 and _ belly
0.48 and _ cough
0.48 around the
0.48 baby _ mov
0.48 baby lip
0.48 be _ anymore
0.48 by the
0.48 cant get
0.48 clear
0.48 coffee ground
0.48 couldnt
0.48 fish _ in
0.48 foot is
0.48 from his
0.48 ground
0.48 head
0.48 hook _ my
0.48 i stopp
0.48 im see
0.48 is _ blue
0.48 is hot
0.48 it _ like
0.48 kill myself
0.48 like _ ground
0.48 lip _ swell
0.48 look _ coffee
0.48 my _ came
0.48 my mom
0.48 n im
0.48 neck _ fever
0.48 on _ grape
0.48 open my
0.48 over and
0.48 pas
0.48 read _ on
0.48 red and
0.48 son swallow
0.48 squeez
0.48 sudden cant
0.48 temp
0.48 to the
0.48 toe are
0.48 weight on
0.47 #11+ year
0.47 =a_lot =short_breath
0.47 =animal_bite =sting
0.47 =back_pain =fever
0.47 =bladder_bowel_loss =chest_lasting
0.47 =bleeding_any =near_faint
0.47 =burn_severity =mouth_sores
0.47 =calf =deformed
0.47 =calf =means_mentioned
0.47 =chest_lasting =fast_breathing
0.47 =clot_risk =postpartum
0.47 =co_alarm =co_words
0.47 =cough =eye_hit_bad
0.47 =days_many =postpartum
0.47 =dry_mouth =eye_hit_bad
0.47 =eye_hit =eye_hit_bad
0.47 =eye_hit_bad =recent_surgery
0.47 =fall_any =hip_fracture
0.47 =harm_others =mania_psychosis
0.47 =head_danger =vomiting
0.47 =hernia_stuck =hernia_word
0.47 =hip_fracture
0.47 =hives
0.47 =inhaler_fails =short_breath
0.47 =leg_swelling_one
0.47 =long_bleed =priapism
0.47 =making_swell =swelling_lips
0.47 =newborn =unresponsive
0.47 =pain_any =pregnant
0.47 =pale_clammy
0.47 =postpartum =soaking_pad
0.47 =screams_in_bouts
0.47 =squeezing_word =upper_belly_pain
0.47 ^ _ cant
0.47 ^ havent
0.47 ^ seizure
0.47 a _ burn
0.47 a _ hook
0.47 and
0.47 and _ chest
0.47 and _ pee
0.47 and _ so
0.47 asthma attack
0.47 at _ table
0.47 awake
0.47 bad burn
0.47 bitten
0.47 bitten by
0.47 black poop
0.47 burn on
0.47 can _ the
0.47 day and
0.47 do it
0.47 flare
0.47 forward and
0.47 from _ remote
0.47 got _ off
0.47 gun _ my
0.47 he got
0.47 higher
0.47 hurt people
0.47 in _ stomach
0.47 know how
0.47 like
0.47 month _ has
0.47 my _ sudden
0.47 night but
0.47 not _ -up
0.47 on _ right
0.47 pregnant #11+
0.47 put
0.47 sunken
0.47 swallow _ magnet
0.47 the _ is
0.47 the remote
0.47 them
0.47 then start
0.47 two _ after
0.47 with blood
0.46 -felt
0.46 -had
0.46 -pill
0.46 =a_lot =pregnant
0.46 =a_lot =vaginal_bleeding
0.46 =baby_still =preterm_weeks
0.46 =belly_hit =heavy_fell
0.46 =birth_now =contractions
0.46 =bite_bad =drooling
0.46 =bite_bad =head_danger
0.46 =bite_bad =new_medicine
0.46 =bite_bad =tendon_seen
0.46 =bleeding_any =blood_thinner
0.46 =bp_high =head_danger
0.46 =burn_severity =edible_word
0.46 =burn_severity =vomiting
0.46 =chest_lasting =now_at_rest
0.46 =chest_lasting =overdose_taken
0.46 =chest_lasting =postpartum
0.46 =chest_lasting =severe_pain
0.46 =co_words =refuses
0.46 =dangerous_person =swallowed_battery
0.46 =drooling
0.46 =drooling =pain_any
0.46 =drug_named
0.46 =drugs_taken =using_word
0.46 =fainted =pregnant
0.46 =fall_any =heavy_fell
0.46 =fever =jaundice
0.46 =heavy_fell
0.46 =heavy_fell =hit_hard
0.46 =heavy_fell =limb_injury
0.46 =hernia_stuck =pain_any
0.46 =immunosuppressed
0.46 =itching =pregnant
0.46 =itching =preterm_weeks
0.46 =limb_cold_pale
0.46 =limb_injury =waters_said
0.46 =long_bleed
0.46 =now_at_rest
0.46 =pain_any =pain_beyond
0.46 =possible_fracture =snake
0.46 =possible_fracture =snake_bad
0.46 =possible_fracture =wound_infected
0.46 =severe_headache =severe_pain
0.46 =severe_headache =worst_ever
0.46 =severe_pain =trunk_pain
0.46 =squeezing_word =sudden
0.46 =swelling =testicle
0.46 =swelling_lips
0.46 =wound_infected
0.46 a fish
0.46 a piece
0.46 and _ cant
0.46 and pull
0.46 arm and
0.46 been in
0.46 black stool
0.46 broke
0.46 came out
0.46 cant _ a
0.46 chemical
0.46 chest _ tight
0.46 face
0.46 faint _ runn
0.46 faint while
0.46 gasp
0.46 he _ the
0.46 i think
0.46 in _ foot
0.46 is breath
0.46 jump
0.46 like tar
0.46 me _ i
0.46 me _ night
0.46 metal
0.46 mouth and
0.46 my _ face
0.46 my speech
0.46 now fever
0.46 old got
0.46 one _ and
0.46 pas out
0.46 puffer
0.46 scream
0.46 so _ i
0.46 stabb _ the
0.46 stabb in
0.46 stomach is
0.46 swallow _ handful
0.46 to _ out
0.46 turn _ and
0.46 up and
0.46 walk _ the
0.46 with fever
0.46 yellow and
0.45 #11+ _ with
0.45 #99+ _ chill
0.45 -crie
0.45 -she -crie
0.45 -when _ -crie
0.45 =a_lot =coughs_blood
0.45 =a_lot =vomiting
0.45 =battery_word =swallowed_battery
0.45 =belly_pain =upper_belly_pain
0.45 =bite_bad =high_fever
0.45 =born_now
0.45 =burn_severity =severe_pain
0.45 =calf =fever
0.45 =child_got_pills =means_mentioned
0.45 =child_got_pills =squeezing_word
0.45 =child_got_pills =using_word
0.45 =co_words =dizzy
0.45 =drooling =wont_swallow
0.45 =eye_area =eye_hit_bad
0.45 =eye_bulge =eye_red
0.45 =fight_blow =head_injury
0.45 =head_danger =high_fever
0.45 =head_danger =severe_pain
0.45 =heart_condition =racing_heart
0.45 =high_altitude
0.45 =hours_pain =radiates_groin
0.45 =hurts_breathing =pleuritic
0.45 =hurts_move
0.45 =indigestion_odd
0.45 =kid_breathing =short_breath
0.45 =pierced_through =stab_shot
0.45 =racing_heart
0.45 =radiates =spreading
0.45 =saddle_numb =weak_any
0.45 =saddle_numb =weak_legs
0.45 =swelling_lips =tongue_swollen
0.45 =throat_tight
0.45 =vomiting
0.45 =vomiting_constantly
0.45 =worst_ever
0.45 ^ someone
0.45 a tree
0.45 and _ stiff
0.45 behind it
0.45 between _ shoulder
0.45 caught
0.45 caught in
0.45 clos
0.45 crazy
0.45 crook
0.45 electric _ from
0.45 feel _ someth
0.45 fell and
0.45 fight
0.45 foam
0.45 got
0.45 grandma
0.45 has _ fever
0.45 has been
0.45 hasnt -slept
0.45 hav _ seizure
0.45 his _ is
0.45 his hand
0.45 husband has
0.45 i _ breathe
0.45 im lighthead
0.45 im vomit
0.45 infant
0.45 is cold
0.45 is crook
0.45 it _ if
0.45 itch like
0.45 leg is
0.45 like someth
0.45 lip are
0.45 my _ been
0.45 my _ oxygen
0.45 no -tear
0.45 on eliqui
0.45 out twice
0.45 right side
0.45 shak and
0.45 shock _ a
0.45 shoot
0.45 smile
0.45 so weak
0.45 soft
0.45 stick
0.45 the _ told
0.45 to breathe
0.45 to pas
0.45 transplant
0.45 under the
0.45 up blood
0.45 us
0.45 want _ die
0.45 way _ than
0.45 we _ in
0.44 #99+ wont
0.44 -when
0.44 =a_lot =blister_word
0.44 =a_lot =burn_any
0.44 =alcohol =nail_word
0.44 =armed_now =dangerous_person
0.44 =armed_now =means_mentioned
0.44 =belly_hit =burn_severity
0.44 =bleeding_any =bleeds_a_lot
0.44 =bleeding_any =pain_any
0.44 =bleeds_a_lot
0.44 =bleeds_a_lot =eye_hit_bad
0.44 =blood_streak =calf
0.44 =blurry_vision =double_vision
0.44 =bp_medicine =child_got_pills
0.44 =bp_medicine =overdose_taken
0.44 =burn_severity =drowsy
0.44 =cannot_breathe =chest_lasting
0.44 =chest_lasting =near_faint
0.44 =chest_lasting =shaking
0.44 =chest_lasting =short_breath
0.44 =child_got_pills =hypertension
0.44 =cocaine =possible_fracture
0.44 =confused =high_fever
0.44 =cut_by_accident =hit_hard
0.44 =diabetes =vomiting
0.44 =done_with_it =means_at_hand
0.44 =double_vision
0.44 =double_vision =eye_hit_bad
0.44 =dystonia =jaw_locked
0.44 =elderly =hours_pain
0.44 =eye_area =scratched
0.44 =eye_hit_bad =head_danger
0.44 =eye_hit_bad =injection_joint
0.44 =eye_hit_bad =pale_clammy
0.44 =eye_hit_bad =sudden
0.44 =eye_red =fever
0.44 =fever =mouth_sores
0.44 =headache =severe_pain
0.44 =headache =worst_ever
0.44 =hypertension =overdose_taken
0.44 =limb_injury =toes_cold
0.44 =means_mentioned =nail_word
0.44 =nail_word =poison_swallowed
0.44 =pain_any =right_side
0.44 =severe_pain =worst_ever
0.44 =swelling =wound_infected
0.44 =swelling_lips =swelling_now
0.44 ^ tongue
0.44 a _ wire
0.44 a high
0.44 a live
0.44 a magnet
0.44 about to
0.44 and _ blood
0.44 and _ neck
0.44 and _ not
0.44 and _ voice
0.44 and _ wake
0.44 and heart
0.44 been _ all
0.44 bite _ my
0.44 chok me
0.44 cough _ blood
0.44 daughter has
0.44 diarrhea
0.44 drunk
0.44 feel faint
0.44 for _ minut
0.44 from hot
0.44 gett _ and
0.44 goodbye
0.44 hasnt _ -in
0.44 havent
0.44 his _ look
0.44 hour ago
0.44 i inhal
0.44 i swallow
0.44 insulin _ mistake
0.44 insulin by
0.44 is _ out
0.44 is gush
0.44 keep dropp
0.44 kill
0.44 like red
0.44 much _ by
0.44 my _ and
0.44 nail gun
0.44 neck and
0.44 new floater
0.44 of _ floater
0.44 off _ #
0.44 old _ into
0.44 rac
0.44 rattlesnake
0.44 right _ wont
0.44 say hes
0.44 stopp my
0.44 sweat
0.44 tick bite
0.44 too _ insulin
0.44 very
0.44 vision
0.44 wife is
0.43 #11+ _ i
0.43 #99+ with
0.43 -diaper
0.43 -wet
0.43 -wet -diaper
0.43 =baby =head_danger
0.43 =baby =many_days
0.43 =baby_quiet =hours_pain
0.43 =blister_any =face_blisters
0.43 =blister_word =face_blisters
0.43 =blurry_vision =pain_any
0.43 =bp_medicine =swelling_throat
0.43 =burn_severity =chemical_burn
0.43 =burn_severity =drowning
0.43 =burn_severity =head_danger
0.43 =calf =wound
0.43 =chemical_word =toxic_gas
0.43 =chest_any
0.43 =chest_lasting =long_bleed
0.43 =chest_pressure =radiates
0.43 =chest_tearing =tearing_trunk
0.43 =confused =sudden
0.43 =dystonia =new_medicine
0.43 =eye_area =wound
0.43 =eye_hit_bad =head_injury
0.43 =eye_hit_bad =hours_pain
0.43 =eye_hit_bad =immunosuppressed
0.43 =eye_hit_bad =limb_bleeds
0.43 =fall_hard
0.43 =fever =kidney_infection
0.43 =grunting
0.43 =head_danger =high_altitude
0.43 =hours_pain =near_faint
0.43 =kidney_infection
0.43 =kidney_infection =uti
0.43 =limb_bleeds
0.43 =long_bleed =pain_any
0.43 =long_bleed =very_fast_pulse
0.43 =making_swell
0.43 =making_swell =swelling
0.43 =nail_word =pierced_through
0.43 =near_faint =pain_any
0.43 =not_looking
0.43 =pain_any =pleuritic
0.43 =pierced_through =wound
0.43 =postpartum =recent_surgery
0.43 =preterm_weeks =vaginal_bleeding
0.43 =rash =stiff_neck
0.43 =smoke =toxic_gas
0.43 =toxic_gas
0.43 ^ _ friend
0.43 ^ _ gave
0.43 ^ _ hear
0.43 ^ _ his
0.43 ^ vomit
0.43 and _ down
0.43 and _ pain
0.43 and _ spasm
0.43 and _ stop
0.43 and bleed
0.43 back and
0.43 be better
0.43 belly hurt
0.43 bruise _ his
0.43 c section
0.43 cant _ up
0.43 cough and
0.43 discharge and
0.43 dog bit
0.43 even _ the
0.43 go
0.43 got stabb
0.43 grunt
0.43 had an
0.43 hurt and
0.43 i _ an
0.43 i _ too
0.43 in _ kitchen
0.43 in _ leg
0.43 inhal chlorine
0.43 is _ so
0.43 is huge
0.43 just faint
0.43 kidney infection
0.43 my _ just
0.43 nitro
0.43 on _ left
0.43 pain is
0.43 section
0.43 severe
0.43 stool and
0.43 the fall
0.43 throw up
0.43 thrown
0.43 to my
0.43 wake
0.43 was
0.43 was _ a
0.43 was pull
0.43 week _ feel
0.43 whole bottle
0.43 worst headache
0.43 would _ better
0.43 would be
0.42 #11+ _ no
0.42 =a_lot =carbon_monoxide
0.42 =alcohol =wont_feed
0.42 =arm_hand_pain =pale_clammy
0.42 =belly_hit =pregnant
0.42 =belly_word =upper_belly_pain
0.42 =bite_bad =eye_hit
0.42 =bite_bad =swallow_trouble
0.42 =bite_bad =throat_closing
0.42 =bite_bad =wont_swallow
0.42 =bleeding_any =cough
0.42 =bleeding_any =fight_blow
0.42 =bleeding_heavy =soaking_pad
0.42 =blood_thinner =chest_lasting
0.42 =bp_high =headache
0.42 =burn_severity =cold_exposure
0.42 =calf =limb_injury
0.42 =child_bruises
0.42 =confused =diabetes
0.42 =croup_cough =noisy_rest
0.42 =eye_hit =scratched
0.42 =eye_hit =wound
0.42 =eye_hit_bad =object_stuck
0.42 =eye_hit_bad =sugar_extreme
0.42 =eye_hit_bad =vaginal_bleeding
0.42 =face_blisters =rash
0.42 =face_droop =weak_one_side
0.42 =fainted =not_eating_days
0.42 =fast_breathing =short_breath
0.42 =head_danger =heat_exposure
0.42 =head_danger =stiff_neck
0.42 =head_danger =sudden
0.42 =hernia_stuck =object_stuck
0.42 =hit_hard =pregnant
0.42 =hours_pain =long_bleed
0.42 =hours_pain =squeezing_word
0.42 =limb_injury =wound_infected
0.42 =newborn =vomiting
0.42 =not_eating_days
0.42 =one_side_belly =pregnant
0.42 =postpartum
0.42 =radiates_groin =squeezing_word
0.42 =rigors_hard =withdrawal
0.42 =shaking =withdrawal
0.42 =short_breath =speech
0.42 =swelling =swelling_lips
0.42 =swelling_throat =throat_closing
0.42 =throat_closing
0.42 =throat_closing =throat_tight
0.42 =trunk_pain =upper_belly_pain
0.42 =weak_breathing
0.42 ^ _ took
0.42 a _ battery
0.42 a sentence
0.42 alarm
0.42 and _ stomach
0.42 and painful
0.42 and there
0.42 bone is
0.42 boyfriend
0.42 breath _ like
0.42 button
0.42 calf is
0.42 cant _ down
0.42 dog _ my
0.42 ear _ bleed
0.42 eye got
0.42 finish _ sentence
0.42 finish a
0.42 hasnt -peed
0.42 hes cough
0.42 hour and
0.42 i _ faint
0.42 i _ i
0.42 i _ swallow
0.42 is _ and
0.42 is full
0.42 is over
0.42 kick today
0.42 mumbl
0.42 my boyfriend
0.42 of breath
0.42 out and
0.42 pound and
0.42 red _ and
0.42 sentence
0.42 she _ fine
0.42 still
0.42 sweaty and
0.42 the _ way
0.42 then
0.42 they _ my
0.42 thought
0.42 to kill
0.42 took _ tylenol
0.42 way _ my
0.42 week _ has
0.42 week old
0.42 wrong way
0.41 #99+ _ #99+
0.41 -baby -move
0.41 -fade
0.41 =a_lot =chest_lasting
0.41 =a_lot =wound
0.41 =bleeding_any =chest_lasting
0.41 =bleeding_any =spits_clots
0.41 =bleeding_any =vaginal_bleeding
0.41 =blood_streak =fever
0.41 =blood_streak =leg_swelling_one
0.41 =blood_thinner =long_bleed
0.41 =blurry_vision =chest_lasting
0.41 =bp_high
0.41 =burn_severity =eye_area
0.41 =burn_severity =short_breath
0.41 =cannot_breathe =speech
0.41 =chest_any =pale_clammy
0.41 =chest_lasting =croup_cough
0.41 =chest_lasting =urinary_stuck
0.41 =co_words =gas_smell
0.41 =dangerous_person =drowsy
0.41 =dangerous_person =poison_swallowed
0.41 =dark_urine =eye_hit_bad
0.41 =drooling =swallow_trouble
0.41 =drooling =throat_tight
0.41 =ear_swollen =fever
0.41 =ear_wax =limb_cold_pale
0.41 =eye_area =sudden
0.41 =eye_hit_bad =pain_beyond
0.41 =eye_hit_bad =spits_clots
0.41 =eye_hit_bad =weak_legs
0.41 =fall_any =fell
0.41 =fast_breathing
0.41 =fell
0.41 =fight_blow =head_danger
0.41 =hernia_stuck =swelling
0.41 =hernia_word
0.41 =high_fever =stiff_neck
0.41 =jaw_locked =muscle_cramps
0.41 =many_days =short_breath
0.41 =one_side_belly
0.41 =one_side_belly =pain_any
0.41 =pain_any =upper_belly_pain
0.41 =plant_eaten =poison_swallowed
0.41 =rigors =skin_infection
0.41 =spits_clots
0.41 =wakes
0.41 ^ son
0.41 a _ fire
0.41 alive
0.41 and _ has
0.41 and _ head
0.41 and _ like
0.41 and eye
0.41 awful
0.41 belly
0.41 bleed and
0.41 breath _ gett
0.41 breath but
0.41 burn _ face
0.41 cant finish
0.41 car _ and
0.41 cleaner
0.41 cut _ my
0.41 everyone _ be
0.41 everyone would
0.41 fell in
0.41 fire and
0.41 gett _ since
0.41 going up
0.41 had _ fit
0.41 hand finger
0.41 head _ and
0.41 heart pill
0.41 hook in
0.41 husband _ is
0.41 im _ ill
0.41 im confus
0.41 is _ im
0.41 is _ like
0.41 is cough
0.41 is rac
0.41 jaw lock
0.41 minut
0.41 my _ bag
0.41 my _ of
0.41 of _ my
0.41 on purpose
0.41 out at
0.41 peel off
0.41 purpose
0.41 say _ just
0.41 she breath
0.41 so
0.41 squeaky
0.41 stopp breath
0.41 that _ -fade
0.41 throat _ and
0.41 throw
0.41 up _ my
0.41 want _ be
0.41 we feel
0.41 woke up
0.4 -woken
0.4 -woken -up
0.4 =allergen =dangerous_person
0.4 =allergen =edible_word
0.4 =allergen =near_faint
0.4 =baby_still =chest_lasting
0.4 =belly_hit =belly_word
0.4 =belly_word =hit_hard
0.4 =bite_bad =cold_limb
0.4 =bleeding_any
0.4 =bleeding_any =not_clotting
0.4 =blurry_vision
0.4 =blurry_vision =headache
0.4 =born_now =eye_hit_bad
0.4 =bp_medicine =tongue_swollen
0.4 =burn_severity =chest_any
0.4 =calf =eye_hit_bad
0.4 =car_crash =hit_hard
0.4 =chest_lasting =numb_any
0.4 =dangerous_person =seizure
0.4 =diarrhea =eye_hit_bad
0.4 =dizzy =pain_any
0.4 =drooling =throat_sore
0.4 =eye_hit_bad =not_clotting
0.4 =eye_hit_bad =sugar_very_low
0.4 =eye_hit_bad =swelling
0.4 =eye_hit_bad =upper_belly_pain
0.4 =fall_any =hemophilia_word
0.4 =fever =pain_any
0.4 =fever =tick
0.4 =head_danger =no_urine
0.4 =head_danger =worst_ever
0.4 =heart_condition =hours_pain
0.4 =hernia_word =pain_any
0.4 =hours_pain =short_breath
0.4 =hypertension =swelling_throat
0.4 =hypertension =tongue_swollen
0.4 =jaw_locked =throat_sore
0.4 =joint_hot =wound_infected
0.4 =limp_leg =limp_refuses
0.4 =mania_psychosis
0.4 =means_mentioned
0.4 =not_clotting
0.4 =postpartum_smell =recent_surgery
0.4 =pregnant =seizure
0.4 =racing_heart =shaking
0.4 =vomiting =vomiting_constantly
0.4 ^ _ drank
0.4 ^ _ stabb
0.4 ^ pain
0.4 ^ pressure
0.4 ^ she
0.4 a temperature
0.4 abortion
0.4 alarm is
0.4 and _ stopp
0.4 and no
0.4 arm _ bent
0.4 baby _ blue
0.4 back _ im
0.4 behind the
0.4 bit my
0.4 bleed _ the
0.4 blood sugar
0.4 breath _ and
0.4 by accident
0.4 cant bend
0.4 chopp _ in
0.4 chopp off
0.4 cough _ pink
0.4 dad collaps
0.4 dryer
0.4 ever
0.4 fever _ my
0.4 finger _ chopp
0.4 flew
0.4 going off
0.4 got chopp
0.4 has _ temperature
0.4 havent -peed
0.4 hemophilia and
0.4 her _ are
0.4 hour _ it
0.4 i _ keep
0.4 i _ lisinopril
0.4 i _ think
0.4 im _ pad
0.4 in _ tub
0.4 into _ tree
0.4 into a
0.4 is _ down
0.4 is _ sleepy
0.4 is pull
0.4 just sitt
0.4 keep think
0.4 light _ a
0.4 lip swell
0.4 me last
0.4 mixed
0.4 mom
0.4 much insulin
0.4 my _ ear
0.4 my _ i
0.4 my _ into
0.4 no _ -when
0.4 puls
0.4 remember
0.4 respond
0.4 see double
0.4 soak _ pad
0.4 son _ is
0.4 stuck _ my
0.4 temperature _ #99+
0.4 temperature of
0.4 the dryer
0.4 the tub
0.4 took
0.4 up pink
0.4 with _ headache
0.39 #11+ _ im
0.39 -baby _ since
0.39 -wak
0.39 -wak -up
0.39 =a_lot =speech
0.39 =allergen =making_swell
0.39 =allergen =speech
0.39 =belly_hit =deformed
0.39 =belly_hit =drowning
0.39 =belly_hit =fall_hard
0.39 =belly_hit =preterm_weeks
0.39 =bite_bad =burn_severity
0.39 =bite_bad =hip_hurts
0.39 =bite_bad =pierced_through
0.39 =bite_bad =throat_tight
0.39 =bite_bad =to_the_bone
0.39 =blurry_vision =head_danger
0.39 =born_now =born_part
0.39 =born_now =contractions
0.39 =burn_severity =headache
0.39 =burn_severity =limp_refuses
0.39 =burn_severity =long_bleed
0.39 =burn_severity =purple_word
0.39 =cannot_breathe =slow_breathing
0.39 =chemical_word =dangerous_person
0.39 =clot_risk =immunosuppressed
0.39 =clot_risk =leg_swelling_one
0.39 =confused =feels_incredible
0.39 =deep_cut =to_the_bone
0.39 =device_alarm =device_shock
0.39 =device_shock
0.39 =device_shock =heart_condition
0.39 =device_shock =valve_or_device
0.39 =done_with_it =suicidal
0.39 =drowning =fall_any
0.39 =drowning =hit_hard
0.39 =drug_named =rash
0.39 =eye_hit_bad =fight_blow
0.39 =eye_hit_bad =gums_bleed
0.39 =eye_hit_bad =right_side
0.39 =eye_hit_bad =speech
0.39 =fainted =hit_hard
0.39 =fall_any =fall_hard
0.39 =fall_hard =hit_hard
0.39 =feels_incredible
0.39 =feels_incredible =hallucinating
0.39 =goodbye_note =suicidal
0.39 =head_danger =pale_clammy
0.39 =head_danger =sugar_very_high
0.39 =head_danger =unequal_pupils
0.39 =heat_exposure =vomiting
0.39 =hip_hurts =neck_pain
0.39 =hit_hard =preterm_weeks
0.39 =hurts_breathing =pain_any
0.39 =jaw_locked =nail_word
0.39 =jaw_locked =phlegm
0.39 =jaw_locked =tetanus_due
0.39 =jelly_stool
0.39 =ketone_breath
0.39 =ketone_breath =thirsty
0.39 =new_baby
0.39 =new_baby =postpartum
0.39 =no_injury
0.39 =pain_any =weak_one_side
0.39 =projectile
0.39 =projectile =vomiting
0.39 =projectile =young_baby
0.39 =rash =swelling
0.39 =rigors =swelling
0.39 =sugar_very_high =vomiting
0.39 =to_the_bone
0.39 =unequal_pupils
0.39 =unresponsive =wont_feed
0.39 =vomiting_constantly =weight_loss
0.39 ^ _ defibrillator
0.39 ^ _ help
0.39 ^ accidental
0.39 ^ gunshot
0.39 ^ stroke
0.39 a _ headache
0.39 a battery
0.39 accidental _ my
0.39 after _ epidural
0.39 and _ confus
0.39 and _ eye
0.39 and _ mouth
0.39 and _ on
0.39 and _ skin
0.39 and _ turn
0.39 and hit
0.39 and more
0.39 and purple
0.39 and today
0.39 bad _ cant
0.39 bad i
0.39 bitten _ a
0.39 chemo
0.39 clench
0.39 defibrillator
0.39 dog _ me
0.39 down there
0.39 end _ thi
0.39 epidural
0.39 friend
0.39 goe _ when
0.39 gunshot
0.39 hallucinat
0.39 hav _ stroke
0.39 have _ plan
0.39 have an
0.39 headach and
0.39 i walk
0.39 in labor
0.39 inhal smoke
0.39 is swell
0.39 is swollen
0.39 is yellow
0.39 it _ weekend
0.39 it thi
0.39 jelly
0.39 lighthead
0.39 like _ time
0.39 month _ wont
0.39 my _ since
0.39 my defibrillator
0.39 my kidney
0.39 neck _ and
0.39 noth
0.39 out
0.39 plan and
0.39 pool _ cough
0.39 popp out
0.39 pregnant _ week
0.39 pressure #99+
0.39 pull
0.39 rock
0.39 she seem
0.39 smile _ crook
0.39 smile is
0.39 so swollen
0.39 someth is
0.39 spray
0.39 stick _ of
0.39 straight
0.39 stroke _ went
0.39 tak
0.39 the epidural
0.39 there are
0.39 they found
0.39 time and
0.39 voice is
0.39 without -me
0.38 #11+ _ she
0.38 #99+ _ a
0.38 -in
0.38 =a_lot =head_danger
0.38 =a_lot =hives
0.38 =allergen =drowsy
0.38 =allergen =swelling
0.38 =allergen =wheeze_word
0.38 =arm_hand_pain =jaw_arm_sweat
0.38 =at_rest =racing_heart
0.38 =baby =cannot_breathe
0.38 =baby =no_urine
0.38 =battery_word =child_got_pills
0.38 =bite_bad =neck_swelling
0.38 =bleeding_any =limb_bleeds
0.38 =blood_streak =child_got_pills
0.38 =blood_streak =red_racing
0.38 =blurry_vision =preterm_weeks
0.38 =burn_any =chemical_burn
0.38 =burn_any =chemical_word
0.38 =burn_severity =dangerous_person
0.38 =burn_severity =postpartum
0.38 =chest_lasting =rigors_hard
0.38 =cholinergic =pain_any
0.38 =cold_limb =limb_cold_pale
0.38 =copd
0.38 =deaf_sudden =hearing
0.38 =deep_burn =skin_peeling
0.38 =deep_cut =deformed
0.38 =deformed =scratched
0.38 =deformed =tendon_seen
0.38 =eye_hit_bad =racing_heart
0.38 =eye_hit_bad =sting
0.38 =fever =hip_hurts
0.38 =fever =neck_swelling
0.38 =fever =seizure
0.38 =gun_pointed
0.38 =gun_pointed =means_mentioned
0.38 =head_danger =pregnant
0.38 =head_danger =shaking
0.38 =headache =preterm_weeks
0.38 =hearing =hours_pain
0.38 =hearing =sudden
0.38 =heat_exposure =speech
0.38 =hours_pain =many_days
0.38 =hurts_move =stiff_neck
0.38 =jaw_arm_sweat
0.38 =leaking =water_broke
0.38 =limb_injury =numb_any
0.38 =liver_drug =overdose_taken
0.38 =means_mentioned =stab_shot
0.38 =overdose_taken =squeezing_word
0.38 =pain_beyond =squeezing_word
0.38 =pregnant =trunk_pain
0.38 =radiates =squeezing_word
0.38 =red_racing =streak_up
0.38 =seizure =unresponsive
0.38 =streak_up
0.38 =streak_up =wound_infected
0.38 =tia_resolved =vaginal_bleeding
0.38 =vomiting_constantly =young_baby
0.38 =wont_feed =young_baby
0.38 ^ _ pregnant
0.38 ^ _ stool
0.38 ^ her
0.38 a _ minut
0.38 a nail
0.38 after her
0.38 at dinner
0.38 broke my
0.38 brother is
0.38 cant _ his
0.38 diabetic _ is
0.38 down
0.38 every breath
0.38 fever _ chill
0.38 for hour
0.38 garage
0.38 grandpa is
0.38 gum _ bleed
0.38 gum are
0.38 gun _ in
0.38 gun at
0.38 gun is
0.38 hand and
0.38 has bloody
0.38 have _ a
0.38 havent _ -the
0.38 he was
0.38 head and
0.38 hes not
0.38 him out
0.38 hip
0.38 hot and
0.38 hurt to
0.38 i _ -felt
0.38 i _ off
0.38 i _ open
0.38 im _ weak
0.38 in _ garage
0.38 in at
0.38 is droop
0.38 is white
0.38 ive
0.38 just got
0.38 kill my
0.38 left
0.38 life
0.38 like a
0.38 like crazy
0.38 look like
0.38 my _ isnt
0.38 my _ neck
0.38 my _ overdos
0.38 my _ still
0.38 my _ yo
0.38 my fingertip
0.38 my head
0.38 my insulin
0.38 now _ have
0.38 pesticide
0.38 point _ gun
0.38 point a
0.38 poop and
0.38 privat
0.38 put _ hand
0.38 red _ going
0.38 say she
0.38 so _ im
0.38 star
0.38 talk
0.38 that _ like
0.38 that look
0.38 the garage
0.38 up my
0.38 very sleepy
0.38 week _ with
0.38 with pesticide
0.37 #11+ minut
0.37 -slept
0.37 =a_lot =preterm_weeks
0.37 =baby =bluish
0.37 =barking_stridor =cholinergic
0.37 =barking_stridor =drooling
0.37 =belly_hit =hip_fracture
0.37 =belly_word =severe_pain
0.37 =bleeding_any =head_danger
0.37 =blood_streak =wound_infected
0.37 =bluish =limb_injury
0.37 =bluish =short_breath
0.37 =burn_severity =calf
0.37 =burn_severity =chest_lasting
0.37 =cannot_move_limb =limp_leg
0.37 =cannot_move_limb =weak_one_side
0.37 =chest_lasting =cut_by_accident
0.37 =chest_lasting =dangerous_person
0.37 =chest_lasting =hernia_stuck
0.37 =chest_lasting =jaundice
0.37 =chest_lasting =right_side
0.37 =chest_lasting =wound
0.37 =cold_limb =pain_any
0.37 =diabetes =gangrene
0.37 =diabetes =pain_beyond
0.37 =diabetes =skin_black
0.37 =dry_mouth =no_urine
0.37 =eye_area =head_danger
0.37 =eye_area =hours_pain
0.37 =eye_hit_bad =one_eye
0.37 =eye_hit_bad =poison_swallowed
0.37 =fever =joint_hot
0.37 =head_danger =pain_any
0.37 =head_danger =weight_loss
0.37 =headache =postpartum
0.37 =headache =stiff_neck
0.37 =hernia =hernia_stuck
0.37 =hernia_stuck =hours_pain
0.37 =hip_hurts =numb_any
0.37 =immunosuppressed =pain_any
0.37 =low_mood =suicidal
0.37 =moved_right =one_side_belly
0.37 =nausea =squeezing_word
0.37 =neck_swelling =tooth
0.37 =no_urine =pregnant
0.37 =pain_any =priapism
0.37 =pale_clammy =squeezing_word
0.37 =poison_contact
0.37 =speech =speech_garbled
0.37 =speech_garbled
0.37 =sting =tick
0.37 =sudden =testicle
0.37 =tearing
0.37 =young_baby
0.37 ^ _ inhal
0.37 ^ _ mom
0.37 ^ _ see
0.37 ^ _ stomach
0.37 ^ black
0.37 ^ postpartum
0.37 and _ his
0.37 and _ hurt
0.37 and _ thrown
0.37 and numb
0.37 and star
0.37 and sticky
0.37 arent
0.37 at breakfast
0.37 baby _ kick
0.37 baby _ time
0.37 baby wont
0.37 bare pee
0.37 black _ sticky
0.37 broke _ #11+
0.37 broke at
0.37 by _ bat
0.37 cant _ water
0.37 cant catch
0.37 catch _ breath
0.37 child has
0.37 deep hole
0.37 dose of
0.37 drain
0.37 eye _ lip
0.37 eye _ yellow
0.37 face _ droop
0.37 forehead
0.37 gave _ baby
0.37 goe
0.37 havent -felt
0.37 headache and
0.37 heart _ is
0.37 heart _ skipp
0.37 her wrist
0.37 hes breath
0.37 husband cant
0.37 i breathe
0.37 im shak
0.37 im wheez
0.37 in _ at
0.37 is burn
0.37 is in
0.37 is slurr
0.37 lip _ blue
0.37 look _ and
0.37 magnet from
0.37 mak
0.37 my drink
0.37 nail _ week
0.37 now _ cant
0.37 now _ cough
0.37 now she
0.37 old with
0.37 on fire
0.37 out in
0.37 plu
0.37 pressure _ my
0.37 rattlesnake _ my
0.37 shut
0.37 side and
0.37 speech _ slurr
0.37 stab
0.37 stand
0.37 stick out
0.37 sticky
0.37 stop
0.37 swell _ my
0.37 the couch
0.37 the stomach
0.37 the worst
0.37 the wound
0.37 through a
0.37 time the
0.37 toddler is
0.37 took _ and
0.37 was fine
0.37 was under
0.37 water _ at
0.37 wave
0.37 when _ breathe
0.37 with _ temp
0.37 with acid
0.37 wrote
0.36 # yr
0.36 -move _ -day
0.36 -peed -in
0.36 =a_lot =flashes_floaters
0.36 =adrenal =weak_any
0.36 =after_hard_exercise =dark_urine
0.36 =allergen =vomiting
0.36 =amputated =eye_hit_bad
0.36 =belly_pain =severe_pain
0.36 =bite_bad =recent_infection
0.36 =bladder_bowel_loss =pain_any
0.36 =bleeding_any =fall_any
0.36 =bluish =dangerous_person
0.36 =both_legs =weak_legs
0.36 =calf =pierced_through
0.36 =car_crash =pain_any
0.36 =chest_lasting =deformed
0.36 =chest_lasting =drugs_taken
0.36 =chest_lasting =eye_hit_bad
0.36 =chest_lasting =flashes_floaters
0.36 =clot_risk =hours_pain
0.36 =clot_risk =pain_any
0.36 =clot_risk =postpartum_smell
0.36 =clot_risk =short_breath
0.36 =dangerous_person =hurts_move
0.36 =dangerous_person =pale_clammy
0.36 =dangerous_person =short_breath
0.36 =dangerous_person =vomiting
0.36 =days_many =mouth_sores
0.36 =days_many =young_baby
0.36 =diabetes =wound_infected
0.36 =elderly =unresponsive
0.36 =eye_area =fall_any
0.36 =eye_area =hit_hard
0.36 =eye_area =limb_injury
0.36 =eye_hit =eye_pierced
0.36 =eye_red =pain_any
0.36 =fainted =fight_blow
0.36 =fall_any =numb_any
0.36 =fall_hard =fell_baby
0.36 =fever =scratched
0.36 =hoarse =swelling
0.36 =hurts_move =severe_weakness
0.36 =leg_swelling_one =swelling
0.36 =limb_cold_pale =toes_cold
0.36 =means_mentioned =pierced_through
0.36 =newborn =wont_feed
0.36 =one_side_belly =right_side
0.36 =opioid =using_word
0.36 =pain_any =recent_surgery
0.36 =pregnant =waters_said
0.36 =radiates_groin =severe_pain
0.36 =recent_surgery =wound_infected
0.36 =soaking_pad =vaginal_bleeding
0.36 =swelling
0.36 =urinary_stuck_long
0.36 ^ _ blood
0.36 ^ _ just
0.36 ^ _ month
0.36 ^ _ pressure
0.36 ^ _ testicle
0.36 a _ bite
0.36 a _ in
0.36 a dirty
0.36 a fever
0.36 a sudden
0.36 ache _ #11+
0.36 after my
0.36 after the
0.36 all over
0.36 and _ been
0.36 and _ very
0.36 and not
0.36 area
0.36 been _ in
0.36 been _ up
0.36 breath even
0.36 calm
0.36 cell and
0.36 couch
0.36 drank antifreeze
0.36 drool
0.36 ex is
0.36 feel tight
0.36 few minut
0.36 for over
0.36 fork
0.36 full _ blood
0.36 gett
0.36 grabb
0.36 have had
0.36 have the
0.36 he had
0.36 headache _ see
0.36 her _ on
0.36 hes _ to
0.36 his throat
0.36 hurt like
0.36 i _ sick
0.36 im _ eliqui
0.36 in _ hand
0.36 in her
0.36 is _ through
0.36 is miss
0.36 isnt _ -right
0.36 just _ and
0.36 knife in
0.36 leg _ swollen
0.36 light and
0.36 me _ hurt
0.36 min ago
0.36 my _ it
0.36 my _ yr
0.36 my heart
0.36 new _ and
0.36 noseble _ #11+
0.36 not _ -right
0.36 now its
0.36 on _ couch
0.36 on _ wrist
0.36 on chemo
0.36 sharp
0.36 sickle _ and
0.36 side _ my
0.36 since _ morn
0.36 suck
0.36 suck in
0.36 tender
0.36 terrible headache
0.36 that _ when
0.36 that dont
0.36 the other
0.36 through _ foot
0.36 toe _ cold
0.36 took _ #11+
0.36 took like
0.36 took viagra
0.36 with copd
0.36 wont move
0.36 wrist and
0.35 -#11+ -hour
0.35 -did
0.35 -in -#11+
0.35 -in _ -day
0.35 -peed _ -#11+
0.35 =a_lot =headache
0.35 =abuse_danger =heat_exposure
0.35 =acts_drunk
0.35 =acts_drunk =alcohol
0.35 =allergen =dizzy
0.35 =allergen =swelling_now
0.35 =amputated =cut_by_accident
0.35 =appendix_burst
0.35 =appendix_burst =appendix_pain
0.35 =appendix_burst =appendix_said
0.35 =at_rest =chest_lasting
0.35 =autism_word =seizure
0.35 =baby =dangerous_person
0.35 =belly_pain =pregnant
0.35 =bite_bad =vomiting
0.35 =black_stool =fainted
0.35 =bleeding_heavy =limb_bleeds
0.35 =burn_any =electric
0.35 =burn_severity =frostbite
0.35 =burn_severity =radiates
0.35 =cannot_breathe =dangerous_person
0.35 =chest_any =chest_lasting
0.35 =chest_lasting =hallucinating
0.35 =chest_lasting =swelling_throat
0.35 =clot_risk =wound_infected
0.35 =cold_limb =frostbite
0.35 =dangerous_person =drowning
0.35 =dangerous_person =wakes
0.35 =days_many =unresponsive
0.35 =deformed =hit_hard
0.35 =dentist =soaking_pad
0.35 =dialysis =missed_dialysis
0.35 =discharge =high_fever
0.35 =dizzy =sting
0.35 =during_effort =squeezing_word
0.35 =eye_area =stab_shot
0.35 =eye_hit_bad =eye_pain
0.35 =eye_hit_bad =wound_infected
0.35 =eye_red =swelling
0.35 =frostbite
0.35 =hanging_attempt =self_harm_now
0.35 =head_danger =postpartum
0.35 =head_danger =rigors
0.35 =head_danger =squeezing_word
0.35 =head_danger =vomiting_constantly
0.35 =high_fever =pain_any
0.35 =hours_pain =now_at_rest
0.35 =hours_pain =wakes
0.35 =immunosuppressed =squeezing_word
0.35 =kidney_disease =missed_dialysis
0.35 =long_bleed =soaking_pad
0.35 =missed_dialysis
0.35 =muscle_cramps
0.35 =near_faint =slow_heart
0.35 =nerve_muscle
0.35 =pain_any =poison_swallowed
0.35 =pain_any =vomiting
0.35 =phlegm =pink_foam
0.35 =projectile =vomiting_constantly
0.35 =radiates =scratched
0.35 =recent_infection =swelling
0.35 ^ _ behind
0.35 ^ pass
0.35 ^ severe
0.35 a _ and
0.35 a _ that
0.35 ache im
0.35 an _ and
0.35 an edible
0.35 and #99+
0.35 and _ havent
0.35 and _ he
0.35 and _ scream
0.35 and _ she
0.35 and _ since
0.35 and _ sugar
0.35 and _ wheez
0.35 and had
0.35 appendix burst
0.35 are blue
0.35 be _ off
0.35 better _ without
0.35 better off
0.35 blood and
0.35 cant hold
0.35 chok _ a
0.35 come _ i
0.35 come when
0.35 daughter _ #
0.35 down my
0.35 down over
0.35 ear infection
0.35 edible
0.35 electrocut _ the
0.35 gonna
0.35 got _ in
0.35 got electrocut
0.35 had _ baby
0.35 her lip
0.35 hernia
0.35 his _ up
0.35 hold
0.35 hour _ and
0.35 i _ cant
0.35 i _ gett
0.35 i _ voic
0.35 i hear
0.35 ill _ my
0.35 ill hurt
0.35 im _ #11+
0.35 im _ the
0.35 in _ nose
0.35 in _ shower
0.35 is _ #99+
0.35 is _ hasnt
0.35 is clos
0.35 just
0.35 know _ i
0.35 light _ my
0.35 like thi
0.35 lung
0.35 move my
0.35 my _ after
0.35 my _ burst
0.35 my _ calf
0.35 my _ fever
0.35 my lung
0.35 my testicle
0.35 nail went
0.35 night i
0.35 noise even
0.35 noseble for
0.35 off without
0.35 old _ has
0.35 on warfarin
0.35 pull his
0.35 pull in
0.35 rate is
0.35 rib and
0.35 right calf
0.35 shingl on
0.35 so drowsy
0.35 someth _ in
0.35 splash
0.35 spot and
0.35 stiff _ and
0.35 stiff and
0.35 the _ are
0.35 they _ me
0.35 think _ appendix
0.35 thinner
0.35 throat _ clos
0.35 throbb
0.35 two day
0.35 viagra and
0.35 wake up
0.35 went through
0.34 =a_lot =hit_hard
0.34 =a_lot =near_faint
0.34 =abuse_danger =armed_now
0.34 =again_fainted =chest_lasting
0.34 =again_fainted =hours_pain
0.34 =alcohol =unresponsive
0.34 =allergen =confused
0.34 =amputated =hernia_stuck
0.34 =baby =purple_word
0.34 =baby =short_breath
0.34 =back_pain =belly_word
0.34 =bite_bad =clot_risk
0.34 =bite_bad =swelling
0.34 =bite_bad =wound
0.34 =bleeding_any =pale_clammy
0.34 =bleeding_any =vomiting
0.34 =bluish =purple_word
0.34 =bp_very_high =head_danger
0.34 =breathe_word =chest_lasting
0.34 =burn_severity =green_vomit
0.34 =car_crash =pregnant
0.34 =chemical_burn =cocaine
0.34 =chemical_word =co_words
0.34 =chemical_word =pain_any
0.34 =chest_any =radiates
0.34 =child_got_pills =dangerous_person
0.34 =cholinergic =poison_contact
0.34 =cold_limb =hernia_stuck
0.34 =confused =new_confusion
0.34 =dizzy =soaking_pad
0.34 =drooling =poison_contact
0.34 =dystonia =muscle_cramps
0.34 =ear_wax =toes_cold
0.34 =eye_area =long_bleed
0.34 =eye_area =vomiting
0.34 =eye_hit_bad
0.34 =eye_hit_bad =uti
0.34 =fainted =racing_heart
0.34 =feels_incredible =mania_psychosis
0.34 =feels_incredible =sleepless_days
0.34 =frostbite =hernia_stuck
0.34 =harm_others =using_word
0.34 =head_danger =soaking_pad
0.34 =head_injury =vomiting
0.34 =headache =high_altitude
0.34 =headache =worst_ever_sick
0.34 =high_altitude =vomiting
0.34 =indigestion_odd =pale_clammy
0.34 =legs_gone =numb_any
0.34 =new_confusion
0.34 =pain_any =sudden
0.34 =recent_travel =tropics
0.34 =retractions =short_breath
0.34 =severe_headache =worst_ever_sick
0.34 =severe_pain =testicle
0.34 =severe_pain =worst_ever_sick
0.34 =speech =weak_one_side
0.34 =sudden_balance
0.34 =swallow_trouble =throat_sore
0.34 =throat_sore =wont_swallow
0.34 =weak_any
0.34 =worst_ever =worst_ever_sick
0.34 =worst_ever_sick
0.34 ^ copd
0.34 ^ coworker
0.34 a firework
0.34 a needle
0.34 about end
0.34 acid on
0.34 all _ a
0.34 all _ and
0.34 and _ funny
0.34 and crie
0.34 are weak
0.34 as a
0.34 breath _ my
0.34 bucket
0.34 but my
0.34 cant stand
0.34 catch my
0.34 caught _ the
0.34 chest
0.34 clos up
0.34 cut by
0.34 down the
0.34 drain cleaner
0.34 fail _ my
0.34 fail and
0.34 feel _ a
0.34 feel irregular
0.34 fell down
0.34 fever _ and
0.34 foot _ black
0.34 friend overdos
0.34 furnace
0.34 has _ bruise
0.34 has hemophilia
0.34 hasnt -had
0.34 hasnt _ -a
0.34 heart _ irregular
0.34 her eye
0.34 hes been
0.34 huge _ and
0.34 husband
0.34 i _ see
0.34 i faint
0.34 im cough
0.34 im soak
0.34 in _ belly
0.34 insulin pump
0.34 is _ real
0.34 it has
0.34 like _ going
0.34 make a
0.34 my _ from
0.34 my _ took
0.34 my chest
0.34 no _ today
0.34 no sense
0.34 now _ is
0.34 numb and
0.34 of _ sudden
0.34 one of
0.34 ooz
0.34 out _ today
0.34 overnight
0.34 place
0.34 pool hes
0.34 seem fine
0.34 shock by
0.34 since breakfast
0.34 son _ hemophilia
0.34 stuck _ a
0.34 stung and
0.34 sweat and
0.34 temperature
0.34 the _ in
0.34 the _ right
0.34 thing _ #11+
0.34 think _ end
0.34 tile
0.34 too many
0.34 tub
0.34 was cut
0.34 with _ cant
0.34 woke
0.34 wont _ down
0.33 -before
0.33 -fade -when
0.33 =a_lot =bleeds_a_lot
0.33 =a_lot =sudden
0.33 =adrenal
0.33 =alcohol =wound
0.33 =allergen =hoarse
0.33 =barking_stridor =burn_severity
0.33 =belly_hard =chest_lasting
0.33 =belly_word =head_danger
0.33 =belly_word =stab_shot
0.33 =belly_word =vomiting
0.33 =bite_bad =cholinergic
0.33 =bite_bad =confused
0.33 =bite_bad =severe_pain
0.33 =black_stool =near_faint
0.33 =bleeding_any =blood_in_urine
0.33 =bleeding_any =dark_urine
0.33 =bleeding_any =hours_pain
0.33 =bleeding_any =soaking_pad
0.33 =blister_any =burn_big
0.33 =blood_in_urine
0.33 =blood_in_urine =dark_urine
0.33 =blood_in_urine =eye_hit_bad
0.33 =blood_streak =dry_mouth
0.33 =blow_chest
0.33 =blow_chest =burn_severity
0.33 =bluish =toes_cold
0.33 =blurry_vision =hours_pain
0.33 =bp_extreme =eye_hit_bad
0.33 =bp_extreme =squeezing_word
0.33 =breath_pauses =cough
0.33 =burn_severity =jelly_stool
0.33 =burn_severity =saddle_numb
0.33 =burned_hand
0.33 =cannot_breathe =swelling
0.33 =chest_any =trunk_pain
0.33 =chest_lasting =fell_baby
0.33 =chest_lasting =one_eye
0.33 =chest_lasting =one_side_belly
0.33 =chest_lasting =soaking_fast
0.33 =chest_lasting =squeezing_word
0.33 =chest_lasting =testicle
0.33 =chest_lasting =wont_go_away
0.33 =choking =elderly
0.33 =clot_risk =wound_open
0.33 =co_words =vomiting
0.33 =cramps =severe_pain
0.33 =curtain_word =eye_hit_bad
0.33 =curtain_word =vision_loss
0.33 =cut_by_accident =fever
0.33 =dangerous_person =mania_psychosis
0.33 =deformed =sudden
0.33 =dizzy =eye_hit_bad
0.33 =drowsy =opioid
0.33 =dry_mouth =soft_spot
0.33 =during_exercise =tia_resolved
0.33 =ear_pain =swelling
0.33 =elderly =head_danger
0.33 =elderly =wakes
0.33 =eye_area =fever
0.33 =eye_area =severe_pain
0.33 =eye_area =unresponsive
0.33 =eye_hit_bad =hurts_move
0.33 =eye_hit_bad =radiates_groin
0.33 =fainted =head_danger
0.33 =fall_any =head_injury
0.33 =feels_incredible =withdrawal
0.33 =fever =headache
0.33 =fever =squeezing_word
0.33 =glass_test
0.33 =glass_test =purple_rash
0.33 =glass_test =rash
0.33 =head_danger =jaundice
0.33 =headache =sudden
0.33 =hip_broken
0.33 =hip_broken =limb_injury
0.33 =hit_hard =overdose_taken
0.33 =hours_pain =pale_clammy
0.33 =hours_pain =soaking_fast
0.33 =long_bleed =rigors_hard
0.33 =long_bleed =shaking
0.33 =pain_any =skin_peeling
0.33 =pneumonia_known =short_breath
0.33 =poison_swallowed =wound
0.33 =postpartum =wound_open
0.33 =postpartum_smell =wound_open
0.33 =pregnant =vomiting_constantly
0.33 =pressure_elsewhere
0.33 =recent_surgery =sudden
0.33 =recent_surgery =wound_open
0.33 =saddle_numb =tingling_hands
0.33 =skin_infection =swelling
0.33 =soaking_fast
0.33 =soaking_fast =soaking_pad
0.33 =spreading =wound_infected
0.33 =squeezing_word =vaginal_bleeding
0.33 =swelling_now =swelling_throat
0.33 =withdrawal =wont_feed
0.33 =wont_go_away
0.33 =wound_open
0.33 ^ _ bone
0.33 ^ _ pacemaker
0.33 ^ bleed
0.33 ^ infect
0.33 ^ our
0.33 ^ water
0.33 a _ went
0.33 a button
0.33 a sharp
0.33 after _ my
0.33 after _ new
0.33 ago and
0.33 all _ way
0.33 and _ face
0.33 and _ me
0.33 and _ wrote
0.33 and breath
0.33 and goe
0.33 and lip
0.33 antifreeze
0.33 around _ eye
0.33 at practice
0.33 baby stopp
0.33 bag _ full
0.33 been _ and
0.33 blister all
0.33 blue for
0.33 boyfriend _ me
0.33 broke _ hip
0.33 but since
0.33 button battery
0.33 carbon _ alarm
0.33 chok _ steak
0.33 contraction every
0.33 cousin _ shot
0.33 dad
0.33 day _ now
0.33 down _ stair
0.33 drank nail
0.33 dryer _ feel
0.33 even _ rest
0.33 even at
0.33 eye _ burn
0.33 face look
0.33 faint twice
0.33 gave my
0.33 have _ knife
0.33 hear in
0.33 heart
0.33 her breath
0.33 hes _ a
0.33 his eye
0.33 hit _ head
0.33 hurt _ lot
0.33 i _ bend
0.33 i smell
0.33 im
0.33 in a
0.33 in his
0.33 is floppy
0.33 is gray
0.33 is stick
0.33 it on
0.33 its been
0.33 keep
0.33 know if
0.33 laundry pod
0.33 leak
0.33 left _ hurt
0.33 leg _ dont
0.33 like _ is
0.33 mom _ is
0.33 monoxide alarm
0.33 morn and
0.33 my _ shock
0.33 my _ stuck
0.33 my hand
0.33 next door
0.33 now _ breath
0.33 old drank
0.33 on _ at
0.33 on steak
0.33 open _ jaw
0.33 painful
0.33 pass _ in
0.33 pill and
0.33 powder
0.33 say the
0.33 shiver
0.33 shot _ the
0.33 shot in
0.33 since thi
0.33 stop bleed
0.33 stop shak
0.33 ten minut
0.33 than the
0.33 the house
0.33 the leg
0.33 the way
0.33 ther blood
0.33 think my
0.33 threaten
0.33 time _ stand
0.33 to _ kid
0.33 to be
0.33 under
0.33 wont _ away
0.32 # _ my
0.32 -five
0.32 -five _ and
0.32 -move since
0.32 -slept _ -five
0.32 -two
0.32 -two -day
0.32 <the _ <two
0.32 =a_lot =belly_word
0.32 =a_lot =dark_urine
0.32 =a_lot =pain_any
0.32 =allergen =dystonia
0.32 =amputated =dangerous_person
0.32 =at_rest =leg_feet_swollen
0.32 =belly_hard =no_gas
0.32 =belly_word =no_gas
0.32 =belly_word =pain_any
0.32 =birth_now =burn_severity
0.32 =bite_bad =fall_any
0.32 =bladder_bowel_loss =eye_hit_bad
0.32 =bleeding_heavy =cut_by_accident
0.32 =blister_word =burn_big
0.32 =blow_ribs
0.32 =blurry_vision =double_now
0.32 =blurry_vision =eye_hit_bad
0.32 =burn_big =deep_burn
0.32 =burn_severity =chemical_strong
0.32 =burn_severity =fainted
0.32 =burn_severity =iron_pills
0.32 =burn_severity =new_baby
0.32 =burn_severity =racing_heart
0.32 =burn_severity =screams_in_bouts
0.32 =burn_severity =toes_cold
0.32 =burn_severity =using_word
0.32 =burn_severity =vomiting_constantly
0.32 =cannot_breathe =hours_pain
0.32 =car_crash =cut_by_accident
0.32 =carbon_monoxide =refuses
0.32 =chemical_burn =eye_area
0.32 =chemical_burn =eye_chemical
0.32 =chest_lasting =new_baby
0.32 =chest_lasting =smoke
0.32 =chest_pain =trunk_pain
0.32 =chest_pressure =pale_clammy
0.32 =co_alarm =co_word
0.32 =cold_exposure =head_danger
0.32 =confused =fall_any
0.32 =cough =hernia_stuck
0.32 =days_many =jaw_locked
0.32 =days_many =nail_word
0.32 =days_many =new_baby
0.32 =days_many =wont_feed
0.32 =double_now
0.32 =double_now =double_vision
0.32 =double_now =eye_hit_bad
0.32 =eye_bulge =swelling
0.32 =eye_hit_bad =pleuritic
0.32 =face_odd
0.32 =flank_pain =severe_pain
0.32 =hallucinating =hours_pain
0.32 =harm_others =wound
0.32 =head_danger =hernia_word
0.32 =head_danger =ketone_breath
0.32 =head_danger =recent_surgery
0.32 =head_danger =worst_ever_sick
0.32 =heart_attack_said
0.32 =heat_danger =unresponsive
0.32 =hernia_stuck =priapism
0.32 =high_fever =rigors_hard
0.32 =high_fever =shaking
0.32 =hip_fracture =hit_hard
0.32 =hit_hard
0.32 =hours_pain =no_urine
0.32 =hours_pain =severe_pain
0.32 =jaw_arm_sweat =radiates
0.32 =limb_cold_pale =numb_any
0.32 =long_bleed =pale_clammy
0.32 =near_faint =vision_loss
0.32 =new_baby =soaking_pad
0.32 =opioid =overdose_taken
0.32 =pain_any =swallow_trouble
0.32 =pleuritic =squeezing_word
0.32 =preterm_weeks =waters_said
0.32 =racing_heart =rigors_hard
0.32 =red_racing =spreading
0.32 =severe_weakness =weak_legs
0.32 =slow_breathing =using_word
0.32 =sting =wound_infected
0.32 ^ _ monoxide
0.32 ^ _ vomit
0.32 ^ carbon
0.32 ^ daughter
0.32 ^ shingl
0.32 ^ someth
0.32 a _ neck
0.32 a bottle
0.32 a cup
0.32 about _ pas
0.32 after fall
0.32 and _ nonsense
0.32 and about
0.32 and jaw
0.32 and lighthead
0.32 and sweaty
0.32 at altitude
0.32 baby head
0.32 been _ for
0.32 been _ on
0.32 been vomit
0.32 black stuff
0.32 bloody diarrhea
0.32 but hes
0.32 cant control
0.32 cant pee
0.32 chlorine
0.32 cup of
0.32 dad is
0.32 drain opener
0.32 drank some
0.32 feed and
0.32 fell from
0.32 fever
0.32 feverish
0.32 fill
0.32 fit
0.32 fluid #11+
0.32 fluid _ week
0.32 go away
0.32 hav _ heart
0.32 hav _ to
0.32 havent _ -in
0.32 headache _ my
0.32 i _ rescu
0.32 im _ double
0.32 is _ by
0.32 is peel
0.32 is very
0.32 jaw _ lock
0.32 jaw is
0.32 just _ a
0.32 keep _ the
0.32 laundry
0.32 lost vision
0.32 lying
0.32 monoxide _ is
0.32 mov up
0.32 move _ arm
0.32 my #11+
0.32 my _ <i
0.32 my _ pill
0.32 my _ section
0.32 my _ side
0.32 my c
0.32 nail last
0.32 neck hurt
0.32 neighbor
0.32 never
0.32 nonstop and
0.32 of #11+
0.32 opener
0.32 out _ and
0.32 rash after
0.32 red streak
0.32 rescu
0.32 rescu from
0.32 right
0.32 see flash
0.32 seizur
0.32 sharp pain
0.32 skin _ peel
0.32 someth _ my
0.32 son his
0.32 sugar _ over
0.32 swallow and
0.32 swell and
0.32 tank
0.32 the _ my
0.32 the pool
0.32 through the
0.32 time _ dose
0.32 to stab
0.32 tongue feel
0.32 took _ whole
0.32 took double
0.32 turn red
0.32 uncle
0.32 voic tell
0.32 want _ stab
0.32 was _ with
0.32 was rescu
0.32 was stung
0.32 with _ is
0.32 with _ needle
0.32 wont _ back
0.32 wont let
0.31 #11+ _ old
0.31 -drink and
0.31 -mak
0.31 -sense
0.31 -slept _ -#
0.31 -us
0.31 <week
0.31 <week <ago
0.31 =a_lot =limb_injury
0.31 =a_lot =weak_one_side
0.31 =allergen =blister_any
0.31 =allergen =blister_word
0.31 =at_rest =cannot_breathe
0.31 =at_rest =cant_lie_flat
0.31 =baby =wont_feed
0.31 =back_pain =radiates
0.31 =back_pain =sudden
0.31 =barking_stridor =cough
0.31 =belly_word =chest_lasting
0.31 =bite_bad =headache
0.31 =bleeding_any =vomiting_blood
0.31 =bleeding_heavy =calf
0.31 =blood_streak =blurry_vision
0.31 =bluish =pale_clammy
0.31 =bp_high =pregnant
0.31 =breathe_word =hernia_stuck
0.31 =burn_severity =limb_cold_pale
0.31 =burn_severity =swelling_lips
0.31 =calf
0.31 =cannot_speak =dangerous_person
0.31 =car_crash =fall_any
0.31 =car_crash =fight_blow
0.31 =chest_any =dangerous_person
0.31 =chest_lasting =elderly
0.31 =chest_lasting =harm_others
0.31 =chest_lasting =pneumonia_known
0.31 =chest_pressure =hours_pain
0.31 =cholinergic =dangerous_person
0.31 =co_words =during_exercise
0.31 =cold_exposure =frostbite
0.31 =cold_exposure =speech
0.31 =confused =mania_psychosis
0.31 =confused =rigors_hard
0.31 =coughs_blood =spits_clots
0.31 =dangerous_person =drooling
0.31 =dangerous_person =fainted
0.31 =dangerous_person =fever
0.31 =days_many =recent_surgery
0.31 =diarrhea =diarrhea_many
0.31 =drowsy =fall_any
0.31 =drowsy =hours_pain
0.31 =drowsy =newborn
0.31 =drowsy =young_baby
0.31 =drug_named =mouth_sores
0.31 =dystonia =eye_area
0.31 =ear_blood =hit_hard
0.31 =electric =irregular_heart
0.31 =eye_area =hoarse
0.31 =eye_area =smoke
0.31 =eye_hit_bad =headache
0.31 =eye_hit_bad =phlegm
0.31 =fever =means_mentioned
0.31 =flu_bad =head_danger
0.31 =gas_smell
0.31 =gradual_numb =numb_any
0.31 =green_vomit
0.31 =green_vomit =head_danger
0.31 =green_vomit =phlegm
0.31 =green_vomit =vomiting
0.31 =head_danger =no_gas
0.31 =head_danger =phlegm
0.31 =head_injury =hemophilia_word
0.31 =hip_hurts =hit_hard
0.31 =hit_hard =severe_weakness
0.31 =hit_hard =weak_legs
0.31 =hours_pain =racing_heart
0.31 =hours_pain =wound
0.31 =irregular_heart =weak_any
0.31 =jaundice =pain_any
0.31 =long_bleed =vomiting_constantly
0.31 =making_swell =swelling_face
0.31 =means_at_hand =self_harm_now
0.31 =no_gas =vomiting
0.31 =phlegm =vomiting
0.31 =pregnant =preterm_weeks
0.31 =pregnant =swelling
0.31 =preterm_weeks
0.31 =purple_word =rash
0.31 =snake =sting
0.31 =snake_bad =sting
0.31 =thirsty =vomiting
0.31 =wakes =weak_one_side
0.31 ^ _ bleach
0.31 ^ _ broke
0.31 ^ _ insulin
0.31 ^ _ newborn
0.31 ^ _ partner
0.31 ^ _ water
0.31 ^ diabetic
0.31 ^ erection
0.31 ^ soak
0.31 a squeaky
0.31 acros
0.31 addison and
0.31 arm _ dead
0.31 baby is
0.31 baby swallow
0.31 bad
0.31 boil water
0.31 but _ breath
0.31 cant _ shak
0.31 cant _ straight
0.31 close
0.31 clot and
0.31 cord
0.31 daughter _ a
0.31 daughter _ hav
0.31 daughter is
0.31 daughter lip
0.31 dead
0.31 diarrhea _ time
0.31 door
0.31 ear is
0.31 erection _ #
0.31 erection for
0.31 even _ calm
0.31 even when
0.31 every _ i
0.31 everyth
0.31 feel _ and
0.31 from _ nail
0.31 fume
0.31 grandma _ pill
0.31 grandma heart
0.31 grandson _ a
0.31 gray and
0.31 hand
0.31 hard _ breathe
0.31 have addison
0.31 have headach
0.31 her _ look
0.31 her arm
0.31 hes going
0.31 hes hot
0.31 house fire
0.31 i _ addison
0.31 i _ black
0.31 i _ double
0.31 i _ hear
0.31 i got
0.31 in _ left
0.31 kitchen floor
0.31 lightn
0.31 live wire
0.31 med last
0.31 mom _ in
0.31 my _ pump
0.31 my _ say
0.31 my partner
0.31 of his
0.31 of water
0.31 off
0.31 old hasnt
0.31 on _ kitchen
0.31 out of
0.31 overdos
0.31 pain _ i
0.31 partner
0.31 pregnant _ bad
0.31 pregnant _ bleed
0.31 probab
0.31 real _ and
0.31 right _ and
0.31 sheet
0.31 side
0.31 someone _ someth
0.31 son _ out
0.31 start lisinopril
0.31 stopp
0.31 swollen
0.31 swollen for
0.31 swollen i
0.31 tar and
0.31 teen _ a
0.31 throat clos
0.31 time _ minute
0.31 time i
0.31 tip _ my
0.31 tip of
0.31 to do
0.31 to use
0.31 turn black
0.31 two _ and
0.31 was bitten
0.31 weird and
0.31 went _ my
0.31 went dead
0.31 when calm
0.31 with _ at
0.31 wont _ to
0.31 woozy
0.31 wound is
0.31 year _ wont
0.3 # pad
0.3 # pound
0.3 #11+ lbs
0.3 -breath
0.3 -eat
0.3 -feel and
0.3 -there
0.3 =alcohol =withdrawal
0.3 =baby =fever
0.3 =bite_bad =choking
0.3 =bite_bad =fight_blow
0.3 =bite_bad =limb_injury
0.3 =bite_bad =weak_one_side
0.3 =bite_bad =wheeze_word
0.3 =bladder_bowel_loss =numb_any
0.3 =blood_thinner =hours_pain
0.3 =blurry_vision =postpartum
0.3 =burn_severity =hurts_move
0.3 =burn_severity =new_medicine
0.3 =burn_severity =preterm_weeks
0.3 =carbon_monoxide =nausea
0.3 =chest_lasting =fever
0.3 =chest_lasting =hurts_move
0.3 =chest_lasting =inhaler_fails
0.3 =chest_lasting =leg_feet_swollen
0.3 =chest_lasting =radiates_groin
0.3 =chest_lasting =wheeze_word
0.3 =child_got_pills =iron_pills
0.3 =clot_risk =squeezing_word
0.3 =co_words =nausea
0.3 =confused =pain_any
0.3 =cut_by_accident =eye_hit
0.3 =days_many =tetanus_due
0.3 =dialysis =irregular_heart
0.3 =dialysis =weak_any
0.3 =discharge =fever
0.3 =dizzy =speech
0.3 =during_exercise =head_danger
0.3 =elderly =sudden
0.3 =electric =thrown_back
0.3 =eye_area =eye_chemical
0.3 =eye_chemical
0.3 =eye_hit_bad =hurts_breathing
0.3 =eye_hit_bad =one_side_belly
0.3 =eye_hit_bad =snake
0.3 =eye_hit_bad =snake_bad
0.3 =fall_hard =pain_any
0.3 =fever =limp_refuses
0.3 =fever =severe_weakness
0.3 =head_danger
0.3 =hip_hurts
0.3 =hip_hurts =pain_any
0.3 =hives =sting
0.3 =hurts_breathing =squeezing_word
0.3 =immunosuppressed =priapism
0.3 =irregular_heart =kidney_disease
0.3 =kidney_disease =weak_any
0.3 =long_bleed =speech
0.3 =means_at_hand =suicidal
0.3 =one_eye =sudden
0.3 =pain_any =short_breath
0.3 =pain_any =wont_swallow
0.3 =pale_clammy =short_breath
0.3 =pregnant =swelling_face
0.3 =priapism =sickle_cell
0.3 =racing_heart =slow_heart
0.3 =radiates =weak_one_side
0.3 =radiates =wound
0.3 =short_breath =sudden
0.3 =tingling_hands =weak_legs
0.3 =weak_any =weak_legs
0.3 ^ _ attack
0.3 ^ _ beat
0.3 ^ _ collaps
0.3 ^ _ infection
0.3 ^ husband
0.3 ^ snake
0.3 ^ swell
0.3 a pencil
0.3 ago _ i
0.3 and _ cold
0.3 and _ its
0.3 and _ just
0.3 and _ real
0.3 and blister
0.3 and sore
0.3 arent -there
0.3 be here
0.3 been throw
0.3 bleed through
0.3 blue after
0.3 brother _ hav
0.3 burn up
0.3 but _ is
0.3 chang table
0.3 cold _ sweaty
0.3 cutt
0.3 day _ #
0.3 diaper and
0.3 diarrhea for
0.3 eight
0.3 every #11+
0.3 eye since
0.3 eyelid and
0.3 feel _ leg
0.3 fever _ short
0.3 fever rash
0.3 floater
0.3 fume _ the
0.3 got _ by
0.3 got _ from
0.3 got _ hand
0.3 got back
0.3 have _ gun
0.3 headache _ i
0.3 heart feel
0.3 here anymore
0.3 hes _ not
0.3 his belly
0.3 his breath
0.3 his skin
0.3 hitt
0.3 hitt _ head
0.3 i _ move
0.3 i _ three
0.3 i gave
0.3 i keep
0.3 i regret
0.3 im gonna
0.3 in _ after
0.3 in _ drink
0.3 in _ thigh
0.3 indigestion
0.3 inside
0.3 is _ black
0.3 is _ tired
0.3 is confus
0.3 is red
0.3 its swell
0.3 keep _ about
0.3 kid drank
0.3 knock
0.3 lbs
0.3 lip _ grey
0.3 long paus
0.3 lost _ in
0.3 me when
0.3 minute
0.3 mom _ her
0.3 my _ put
0.3 my _ replacement
0.3 my throat
0.3 no -feel
0.3 now
0.3 now hes
0.3 of tylenol
0.3 off _ -me
0.3 off _ chang
0.3 oil _ is
0.3 on herself
0.3 pregnant _ pass
0.3 put _ in
0.3 put someth
0.3 regret
0.3 regret it
0.3 rock hard
0.3 rusty _ last
0.3 second then
0.3 she #11+
0.3 she _ in
0.3 she _ to
0.3 she took
0.3 since noon
0.3 stay awake
0.3 stray
0.3 stray dog
0.3 surgery and
0.3 temp #11+
0.3 the chang
0.3 the stuff
0.3 think _ was
0.3 thrown back
0.3 to _ here
0.3 to shoot
0.3 tonight is
0.3 tylenol _ night
0.3 tylenol last
0.3 used
0.3 want _ end
0.3 windshield
0.3 with _ fever
0.3 wont slow
0.29 #11+ over
0.29 #99+ fever
0.29 -a -wet
0.29 -a _ -diaper
0.29 -had _ -wet
0.29 =abuse_danger =means_mentioned
0.29 =at_rest =barking_stridor
0.29 =at_rest =croup_cough
0.29 =back_pain =hours_pain
0.29 =barking_stridor =dangerous_person
0.29 =battery_word
0.29 =battery_word =chemical_word
0.29 =belly_hard =swelling
0.29 =belly_hit =eye_hit_bad
0.29 =belly_word =one_side_belly
0.29 =bite_bad =tingling_hands
0.29 =bladder_bowel_loss =no_urine
0.29 =bleeding_any =phlegm
0.29 =blister_any =drug_named
0.29 =blood_streak =vaginal_bleeding
0.29 =blow_ribs =hit_hard
0.29 =blurry_vision =rash
0.29 =blurry_vision =squeezing_word
0.29 =both_legs =tingling_hands
0.29 =bp_low
0.29 =bp_low =eye_hit_bad
0.29 =bp_low =near_faint
0.29 =bp_low =squeezing_word
0.29 =bp_very_high =headache
0.29 =burn_severity =cold_limb
0.29 =burn_severity =face_odd
0.29 =burn_severity =fall_any
0.29 =burn_severity =hit_hard
0.29 =burn_severity =hives
0.29 =burn_severity =speech
0.29 =burn_severity =trunk_pain
0.29 =calf =hours_pain
0.29 =cannot_breathe =cough
0.29 =chemical_word =smoke
0.29 =chest_lasting =dry_mouth
0.29 =chest_lasting =electric
0.29 =chest_lasting =eye_area
0.29 =chest_lasting =pale_clammy
0.29 =chest_lasting =snake
0.29 =chest_lasting =snake_bad
0.29 =chest_lasting =sudden
0.29 =chest_lasting =throat_tight
0.29 =child_got_pills =edible_word
0.29 =choking =speech
0.29 =cholinergic =swelling
0.29 =clot_risk =wound
0.29 =cold_exposure =hernia_stuck
0.29 =cut_by_accident =eye_area
0.29 =cut_by_accident =hernia_stuck
0.29 =dangerous_person =nail_word
0.29 =days_many =tick
0.29 =deep_cut =limb_injury
0.29 =deep_cut =wound
0.29 =digoxin =head_danger
0.29 =digoxin =shaking
0.29 =drooling =swelling
0.29 =drowsy =drugs_taken
0.29 =drugs_taken =slow_breathing
0.29 =ear_pain =recent_infection
0.29 =ear_swollen =recent_infection
0.29 =ear_wax =limb_injury
0.29 =eye_area =fight_blow
0.29 =eye_area =swallowed_battery
0.29 =eye_hit_bad =moved_right
0.29 =eye_hit_bad =sickle_cell
0.29 =eye_hit_bad =unequal_pupils
0.29 =eye_hit_bad =wound
0.29 =fall_any =fight_blow
0.29 =fall_any =severe_weakness
0.29 =fever =tia_resolved
0.29 =fever =using_word
0.29 =head_danger =one_side_belly
0.29 =hernia_stuck =hit_hard
0.29 =high_fever =recent_travel
0.29 =hives =rash
0.29 =hoarse
0.29 =hours_pain =numb_any
0.29 =hours_pain =pain_any
0.29 =hours_pain =weak_legs
0.29 =left_ribs =weak_one_side
0.29 =light_hurts =stiff_neck
0.29 =limb_injury =to_the_bone
0.29 =limp_leg =severe_weakness
0.29 =long_bleed =suicidal
0.29 =moved_right
0.29 =moved_right =pain_any
0.29 =moved_right =squeezing_word
0.29 =near_faint =rectal_blood
0.29 =no_urine =urinary_stuck
0.29 =pain_any =trunk_pain
0.29 =pale_clammy =sugar_low
0.29 =priapism =swelling
0.29 =recent_travel =tia_resolved
0.29 =rigors =rigors_hard
0.29 =scratched =to_the_bone
0.29 =severe_pain =sudden
0.29 =short_breath =sting
0.29 =sickle_cell =squeezing_word
0.29 =soaking_pad =swelling
0.29 =sudden =vision_loss
0.29 =to_the_bone =wound
0.29 =trunk_pain
0.29 =upper_belly_pain
0.29 ^ _ flare
0.29 ^ _ going
0.29 ^ _ kidney
0.29 ^ _ so
0.29 ^ _ transplant
0.29 ^ after
0.29 ^ blister
0.29 ^ ok
0.29 a _ bottle
0.29 a fall
0.29 a fire
0.29 a plan
0.29 ago _ my
0.29 all around
0.29 and _ off
0.29 and _ see
0.29 and _ swallow
0.29 and _ toe
0.29 and hot
0.29 and some
0.29 and too
0.29 and yellow
0.29 battery acid
0.29 been stabb
0.29 behind his
0.29 bloody _ and
0.29 bone _ stick
0.29 boyfriend chok
0.29 breath has
0.29 breath sound
0.29 broke _ im
0.29 calf
0.29 came _ from
0.29 cant _ when
0.29 car on
0.29 cold sweat
0.29 cough _ stuff
0.29 cut _ the
0.29 dad _ out
0.29 dad lip
0.29 dad pass
0.29 diarrhea _ a
0.29 doesnt -fade
0.29 doesnt _ -when
0.29 down _ when
0.29 drool and
0.29 every time
0.29 everyone in
0.29 fbi
0.29 fever _ yellow
0.29 finger with
0.29 foreskin
0.29 from _ and
0.29 from _ ear
0.29 gave _ and
0.29 get up
0.29 got caught
0.29 hard _ a
0.29 hard as
0.29 has not
0.29 heavy
0.29 her _ swell
0.29 hes drool
0.29 his _ in
0.29 his _ with
0.29 his calf
0.29 hit
0.29 hit the
0.29 hot
0.29 husband got
0.29 i _ terrible
0.29 in _ fire
0.29 in _ garden
0.29 inside me
0.29 is _ back
0.29 is _ red
0.29 it look
0.29 keep fall
0.29 left _ and
0.29 leg swell
0.29 me _ jump
0.29 my _ point
0.29 my left
0.29 my little
0.29 my transplant
0.29 nostril
0.29 of _ myself
0.29 off _ tip
0.29 off for
0.29 one ear
0.29 one pupil
0.29 out _ after
0.29 out _ his
0.29 out _ im
0.29 palm _ the
0.29 paranoid
0.29 pump
0.29 purple rash
0.29 put _ on
0.29 put weight
0.29 rash _ doesnt
0.29 real
0.29 real fast
0.29 roommate
0.29 say hi
0.29 school and
0.29 see
0.29 see sparkl
0.29 seiz
0.29 shut and
0.29 sitt
0.29 skin _ and
0.29 skin and
0.29 slurr and
0.29 snake _ my
0.29 snake bite
0.29 so short
0.29 soak _ sweat
0.29 sparkl
0.29 stroke
0.29 stuck a
0.29 sugar _ #11+
0.29 take the
0.29 that doesnt
0.29 the _ behind
0.29 the fbi
0.29 the garden
0.29 three _ today
0.29 throat so
0.29 til
0.29 two of
0.29 voic _ me
0.29 went _ his
0.29 what do
0.29 what i
0.29 white _ hard
0.29 with #99+
0.29 wont _ me
0.29 wont _ weight
0.29 wont drink
0.29 wont put
0.29 yellow eye
0.28 # week
0.28 -in -#
0.28 =a_lot =belly_pain
0.28 =a_lot =calf
0.28 =a_lot =fall_any
0.28 =a_lot =nail_word
0.28 =alcohol =hallucinating
0.28 =amputated =deformed
0.28 =autism_word =suicidal
0.28 =baby =limp_refuses
0.28 =barking_stridor =short_breath
0.28 =belly_hit =drowsy
0.28 =belly_word =cannot_breathe
0.28 =belly_word =pregnant
0.28 =bite_bad =blister_any
0.28 =bite_bad =making_swell
0.28 =bite_bad =neck_broken
0.28 =bleeding_any =preterm_weeks
0.28 =bleeding_heavy =not_clotting
0.28 =bleeding_heavy =vaginal_bleeding
0.28 =blood_streak =streak_up
0.28 =blood_thinner =hit_hard
0.28 =bluish =eye_hit_bad
0.28 =bp_very_high =eye_hit_bad
0.28 =burn_severity =eye_red
0.28 =burn_severity =limb_injury
0.28 =burn_severity =numb_any
0.28 =burn_severity =radiates_groin
0.28 =burn_severity =spreading
0.28 =calf =weak_one_side
0.28 =cannot_breathe =copd
0.28 =cannot_breathe =ear_wax
0.28 =cannot_breathe =fast_breathing
0.28 =chemical_word =eye_hit_bad
0.28 =chemical_word =nail_word
0.28 =chest_any =nausea
0.28 =chest_lasting =clot_risk
0.28 =chest_lasting =ear_swollen
0.28 =chest_lasting =mania_psychosis
0.28 =chest_lasting =swelling
0.28 =clot_risk =recent_surgery
0.28 =cocaine =dangerous_person
0.28 =cold_limb =deformed
0.28 =cold_limb =radiates
0.28 =days_many =fell_baby
0.28 =days_many =phlegm
0.28 =drug_named =skin_peeling
0.28 =ear_wax =indigestion_odd
0.28 =ear_wax =unresponsive
0.28 =eye_hit =fall_any
0.28 =eye_hit =fight_blow
0.28 =eye_hit =hit_hard
0.28 =eye_hit_bad =limb_cold_pale
0.28 =eye_hit_bad =shoulder_pain
0.28 =eye_hit_bad =tearing
0.28 =eye_pain =eye_red
0.28 =eye_pain =severe_pain
0.28 =face_blisters =pain_any
0.28 =fainted =irregular_heart
0.28 =gallbladder =pain_any
0.28 =head_danger =heat_danger
0.28 =head_danger =projectile
0.28 =head_danger =wakes
0.28 =heart_condition =leg_feet_swollen
0.28 =heart_murmur_fever
0.28 =heat_danger =pale_clammy
0.28 =hernia =pain_any
0.28 =hernia_word =vomiting
0.28 =hours_pain =inhaler_fails
0.28 =hours_pain =radiates
0.28 =hours_pain =severe_weakness
0.28 =hurts_move =right_side
0.28 =immunosuppressed =severe_pain
0.28 =limb_cold_pale =weak_any
0.28 =limb_injury =neck_broken
0.28 =long_bleed =not_clotting
0.28 =mania_psychosis =wont_feed
0.28 =muscle_strain_word =speech
0.28 =neck_broken
0.28 =newborn =projectile
0.28 =not_self
0.28 =pain_any =severe_headache
0.28 =pain_any =tearing
0.28 =radiates =red_racing
0.28 =radiates =streak_up
0.28 =radiates =swelling
0.28 =radiates =wound_infected
0.28 =severe_pain =sickle_cell
0.28 =sight_for_years =speech
0.28 =spreading =streak_up
0.28 =squeezing_word =tearing
0.28 =squeezing_word =uti
0.28 =squeezing_word =vomiting
0.28 =swelling =tooth
0.28 =tired =weak_breathing
0.28 ^ _ confus
0.28 ^ _ right
0.28 a _ noise
0.28 a _ of
0.28 a mechanical
0.28 a pres
0.28 a stiff
0.28 above
0.28 actual
0.28 and _ calf
0.28 and _ can
0.28 and _ clear
0.28 and _ got
0.28 and _ no
0.28 and _ spot
0.28 and _ stool
0.28 and _ tongue
0.28 and ankl
0.28 and dry
0.28 and one
0.28 antidepressant
0.28 are yellow
0.28 away when
0.28 baby _ stop
0.28 back _ the
0.28 behind her
0.28 blad
0.28 bleed _ my
0.28 blood _ and
0.28 bloody
0.28 breastbone
0.28 broke _ neck
0.28 burn _ hand
0.28 can hear
0.28 catheter
0.28 chest is
0.28 cirrhosi and
0.28 cough _ i
0.28 cup
0.28 cutt _ right
0.28 daughter _ look
0.28 dentur
0.28 doesnt remember
0.28 dont _ how
0.28 eye _ a
0.28 fell _ of
0.28 fell out
0.28 fever _ cough
0.28 fire _ im
0.28 for ten
0.28 grapefruit
0.28 grey and
0.28 hard and
0.28 have _ mechanical
0.28 he put
0.28 hes _ but
0.28 hes confus
0.28 hot _ and
0.28 huge clot
0.28 husband _ his
0.28 i _ heart
0.28 ill
0.28 im _ cant
0.28 in _ head
0.28 in _ pres
0.28 inhaler isnt
0.28 is raspy
0.28 isnt _ -up
0.28 its #99+
0.28 its white
0.28 just _ back
0.28 limp and
0.28 look
0.28 mak a
0.28 mechanical
0.28 minut _ im
0.28 mouth is
0.28 my _ belly
0.28 my forehead
0.28 my teammate
0.28 near _ eye
0.28 near my
0.28 neck
0.28 not -mak
0.28 old _ off
0.28 on _ palm
0.28 onto
0.28 other
0.28 our
0.28 people
0.28 poop _ black
0.28 pound _ i
0.28 pregnant _ i
0.28 projectile
0.28 projectile vomit
0.28 pull _ out
0.28 pull him
0.28 pump fail
0.28 raspy
0.28 shingl near
0.28 shoulder blad
0.28 sideway
0.28 sleepy
0.28 smoke _ a
0.28 soccer practice
0.28 stopp sweat
0.28 streak _ up
0.28 streak going
0.28 swallow _ bunch
0.28 teammate
0.28 terrible _ and
0.28 the _ gun
0.28 the pill
0.28 tip is
0.28 trouble breath
0.28 up _ and
0.28 valve and
0.28 voic
0.28 voice _ raspy
0.28 vomit green
0.28 water
0.28 we _ wake
0.28 week pregnant
0.28 wipe and
0.28 wont _ bleed
0.28 wrist _ ankl
0.28 yo _ out
0.27 # _ today
0.27 #11+ _ at
0.27 -a
0.27 -help
0.27 -respond
0.27 =a_lot =drowning
0.27 =abuse_danger =bite_bad
0.27 =again_fainted =tia_resolved
0.27 =alcohol =drank
0.27 =baby =birth_now
0.27 =baby =contractions
0.27 =baby =fast_breathing
0.27 =belly_hard =vomiting
0.27 =belly_hit =head_danger
0.27 =belly_pain =hernia_stuck
0.27 =belly_pain =moved_right
0.27 =belly_pain =one_side_belly
0.27 =belly_word =many_days
0.27 =bite_bad =nausea
0.27 =bite_bad =speech
0.27 =bite_bad =tooth
0.27 =bladder_bowel_loss =saddle_numb
0.27 =bleeding_any =squeezing_word
0.27 =bleeding_any =stool_blood
0.27 =blister_any
0.27 =blister_any =burn_severity
0.27 =bluish =pain_beyond
0.27 =bp_high =pain_any
0.27 =burn_severity =carbon_monoxide
0.27 =burn_severity =choking
0.27 =burn_severity =contractions
0.27 =burn_severity =fell_baby
0.27 =burn_severity =hallucinating
0.27 =burn_severity =noisy_rest
0.27 =burn_severity =seizure
0.27 =calf =chest_any
0.27 =calf =limb_cold_pale
0.27 =cannot_breathe =pain_any
0.27 =car_crash =overdose_taken
0.27 =chest_any =squeezing_word
0.27 =chest_lasting =device_alarm
0.27 =chest_lasting =head_danger
0.27 =chest_lasting =rash
0.27 =chest_lasting =valve_or_device
0.27 =clot_risk =eye_area
0.27 =clot_risk =many_days
0.27 =cold_exposure =head_injury
0.27 =cough =short_breath
0.27 =dangerous_person =sleepless_days
0.27 =dangerous_person =trunk_pain
0.27 =days_many =newborn
0.27 =days_many =soaking_pad
0.27 =device_alarm =hours_pain
0.27 =diabetes =wound
0.27 =ear_blood =fight_blow
0.27 =ear_wax =low_temp
0.27 =elderly =pale_clammy
0.27 =eye_area =mouth_sores
0.27 =eye_hit_bad =limb_injury
0.27 =eye_hit_bad =severe_headache
0.27 =eye_hit_bad =stab_shot
0.27 =eye_hit_bad =to_the_bone
0.27 =face_odd =numb_any
0.27 =fainted =pain_any
0.27 =fainted =vaginal_bleeding
0.27 =fall_any =severe_headache
0.27 =fever =light_hurts
0.27 =fever =limp_leg
0.27 =fight_blow =hit_hard
0.27 =head_danger =hernia
0.27 =head_danger =limb_injury
0.27 =hernia_stuck =throat_tight
0.27 =hernia_stuck =trunk_pain
0.27 =hit_hard =vomiting
0.27 =hives =vomiting
0.27 =hours_pain =recent_surgery
0.27 =hours_pain =scratched
0.27 =hours_pain =smoke
0.27 =hours_pain =valve_or_device
0.27 =hours_pain =wound_infected
0.27 =hurts_move =moved_right
0.27 =injection_joint =pain_any
0.27 =joint_hot =rigors
0.27 =limb_cold_pale =pale_clammy
0.27 =limb_injury =phlegm
0.27 =limb_injury =radiates
0.27 =lips_blue =turning_blue
0.27 =long_bleed =vomiting
0.27 =low_temp
0.27 =moved_right =right_side
0.27 =newborn =vomiting_constantly
0.27 =pain_any =postpartum
0.27 =pale_clammy =trunk_pain
0.27 =phlegm =tetanus_due
0.27 =phlegm =wound
0.27 =postpartum =swelling
0.27 =pregnant =soaking_pad
0.27 =projectile =weight_loss
0.27 =purple_rash =purple_word
0.27 =right_side =squeezing_word
0.27 =severe_pain =vomiting
0.27 =short_breath =young_baby
0.27 =shoulder_pain =squeezing_word
0.27 =smoke =vomiting
0.27 =stool_blood
0.27 =sudden =vomiting
0.27 =tripod
0.27 =weight_loss =young_baby
0.27 ^ _ read
0.27 ^ bitten
0.27 ^ jaw
0.27 ^ miss
0.27 a _ pitch
0.27 a fork
0.27 an _ shock
0.27 and _ now
0.27 and _ purple
0.27 and _ the
0.27 and chest
0.27 and smell
0.27 and turn
0.27 are tingl
0.27 arm _ and
0.27 away after
0.27 baby _ com
0.27 battery _ his
0.27 been black
0.27 been cry
0.27 bend it
0.27 bent _ wrong
0.27 bent the
0.27 birth last
0.27 black out
0.27 bladder
0.27 blood
0.27 bump her
0.27 but still
0.27 carbon
0.27 carbon monoxide
0.27 cell pain
0.27 child _ a
0.27 collaps _ the
0.27 collaps at
0.27 color
0.27 contraction _ #
0.27 copd
0.27 cover in
0.27 daughter
0.27 drank _ and
0.27 ear _ the
0.27 eye _ splash
0.27 feet _ up
0.27 for day
0.27 friend is
0.27 garage _ the
0.27 garage with
0.27 gonna _ out
0.27 gonna pas
0.27 got _ electric
0.27 got an
0.27 hand swell
0.27 head _ the
0.27 hi _ the
0.27 hi on
0.27 high _ noise
0.27 high pitch
0.27 hot _ dry
0.27 hurt _ im
0.27 i _ spray
0.27 i can
0.27 im drool
0.27 in _ house
0.27 in _ middle
0.27 irregular
0.27 is _ as
0.27 is _ she
0.27 is _ worse
0.27 is explod
0.27 is ooz
0.27 is skipp
0.27 is tight
0.27 it _ i
0.27 it keep
0.27 itchy palm
0.27 ive _ diarrhea
0.27 keep _ thing
0.27 kid neck
0.27 knee _ huge
0.27 knife _ my
0.27 lamictal
0.27 leg are
0.27 leg has
0.27 lisinopril
0.27 look at
0.27 middle
0.27 monoxide
0.27 month _ is
0.27 my #
0.27 my _ goe
0.27 my _ hasnt
0.27 my _ rate
0.27 my breath
0.27 my brother
0.27 my dad
0.27 my pacemaker
0.27 my voice
0.27 of _ red
0.27 of hurt
0.27 off her
0.27 oil and
0.27 out _ one
0.27 outlet
0.27 pad in
0.27 pass _ twice
0.27 pee and
0.27 pitch
0.27 pitch noise
0.27 pupil is
0.27 rac and
0.27 rib _ my
0.27 rusty
0.27 seem ok
0.27 she has
0.27 shovel and
0.27 sickle _ pain
0.27 son arm
0.27 splash with
0.27 spurt
0.27 still _ to
0.27 stool _ black
0.27 sugar _ hi
0.27 the _ he
0.27 the color
0.27 the meter
0.27 the middle
0.27 the school
0.27 the sink
0.27 the tv
0.27 thought _ hurt
0.27 threw _ and
0.27 throat _ so
0.27 throat feel
0.27 tongue
0.27 towel
0.27 turn _ for
0.27 warfarin
0.27 water _ out
0.27 while feed
0.27 with _ car
0.27 wont _ at
0.27 wont look
0.27 wound _ my
0.27 wound on
0.26 # _ in
0.26 #99+ #99+
0.26 #99+ _ wont
0.26 -gas
0.26 -night
0.26 =a_lot =belly_hit
0.26 =a_lot =bite_bad
0.26 =a_lot =burn_big
0.26 =a_lot =pale_clammy
0.26 =after_hard_exercise =muscle_hard
0.26 =allergen =allergic_said
0.26 =allergen =cannot_breathe
0.26 =allergic_said
0.26 =allergic_said =bite_bad
0.26 =at_rest =swelling
0.26 =belly_pain =chest_lasting
0.26 =belly_word =confused
0.26 =belly_word =dangerous_person
0.26 =belly_word =moved_right
0.26 =belly_word =pale_clammy
0.26 =bite_bad
0.26 =bite_bad =blister_word
0.26 =bite_bad =chest_lasting
0.26 =bite_bad =halos
0.26 =bite_bad =radiates
0.26 =bladder_bowel_loss =weak_any
0.26 =bleeding_any =burn_severity
0.26 =bleeds_a_lot =vaginal_bleeding
0.26 =blood_thinner =chemical_word
0.26 =blow_chest =fight_blow
0.26 =bluish =copd
0.26 =burn_severity =elderly
0.26 =burn_severity =hypertension
0.26 =burn_severity =stiff_neck
0.26 =cannot_breathe =choking
0.26 =cannot_breathe =sting
0.26 =cant_lie_flat =leg_feet_swollen
0.26 =cant_lie_flat =racing_heart
0.26 =cant_stand
0.26 =cant_stand =limp_leg
0.26 =cant_stand =limp_refuses
0.26 =cant_stand =severe_weakness
0.26 =car_crash =eye_hit_bad
0.26 =chest_lasting =feels_sleepy
0.26 =chest_lasting =fight_blow
0.26 =chest_lasting =noisy_rest
0.26 =chest_lasting =slow_breathing
0.26 =chest_lasting =tooth
0.26 =cholinergic =throat_sore
0.26 =clot_risk =swelling
0.26 =confused =foggy_only
0.26 =confused =hit_hard
0.26 =confused =short_breath
0.26 =confused =sugar_low
0.26 =confused =sugar_very_low
0.26 =cough =noisy_rest
0.26 =cough =poison_swallowed
0.26 =cramps =one_side_belly
0.26 =dangerous_person =fell
0.26 =dangerous_person =hallucinating
0.26 =dangerous_person =sudden_balance
0.26 =dark_urine =hernia_stuck
0.26 =dark_urine =muscle_hard
0.26 =days_many =fainted
0.26 =days_many =sudden
0.26 =deep_cut =scratched
0.26 =diarrhea =near_faint
0.26 =done_with_it =means_mentioned
0.26 =drooling =fever
0.26 =drowsy =vomiting
0.26 =drugs_taken =means_mentioned
0.26 =elderly =eye_hit_bad
0.26 =electric =hit_hard
0.26 =eye_area =eye_pain
0.26 =eye_area =halos
0.26 =eye_area =stiff_neck
0.26 =eye_area =tia_resolved
0.26 =eye_hit_bad =pain_any
0.26 =eye_pain
0.26 =eye_pain =halos
0.26 =fall_hard =head_danger
0.26 =fall_height =pain_any
0.26 =fell_baby =limb_injury
0.26 =fever =hernia_stuck
0.26 =fever =spreading
0.26 =fever =sting
0.26 =foggy_only
0.26 =getting_worse =pain_beyond
0.26 =getting_worse =weak_any
0.26 =halos
0.26 =head_danger =short_breath
0.26 =head_injury =headache
0.26 =headache =refuses
0.26 =headache =swelling
0.26 =heart_murmur_fever =short_breath
0.26 =hit_hard =legs_gone
0.26 =hit_hard =trunk_pain
0.26 =hours_pain =new_baby
0.26 =injection_joint =sudden
0.26 =limb_injury =pain_any
0.26 =limp_refuses =severe_weakness
0.26 =long_bleed =near_faint
0.26 =long_bleed =seizure
0.26 =muscle_hard
0.26 =near_faint =stool_blood
0.26 =neck_swelling =tooth_bad
0.26 =no_gas
0.26 =no_urine =vomiting
0.26 =now_at_rest =squeezing_word
0.26 =numb_any =tingling_hands
0.26 =one_side_belly =squeezing_word
0.26 =opioid
0.26 =pain_any =purple_word
0.26 =pale_clammy =rectal_blood
0.26 =pale_clammy =stool_blood
0.26 =pink_foam =short_breath
0.26 =possible_fracture =scratched
0.26 =possible_fracture =sting
0.26 =postpartum =rigors
0.26 =postpartum =wound_infected
0.26 =recent_surgery =short_breath
0.26 =severe_pain =swelling
0.26 =shaking =using_word
0.26 =stiff_neck
0.26 =swelling =swelling_face
0.26 =swelling =ulcer_nsaid
0.26 =trunk_pain =vomiting
0.26 ^ grandma
0.26 ^ gush
0.26 ^ roommate
0.26 ^ worst
0.26 a _ fell
0.26 a _ pain
0.26 a _ she
0.26 after _ dialysi
0.26 allergic reaction
0.26 and _ #11+
0.26 and _ almost
0.26 and _ finger
0.26 and _ lighthead
0.26 and _ puk
0.26 and _ right
0.26 and _ scar
0.26 and _ wet
0.26 and shak
0.26 and sleepy
0.26 and stop
0.26 and tender
0.26 around light
0.26 ate _ mushroom
0.26 ate wild
0.26 baby _ -had
0.26 baby _ limp
0.26 baby _ look
0.26 baby _ on
0.26 baby _ week
0.26 bad cramp
0.26 beat real
0.26 been _ the
0.26 belly button
0.26 blood thinner
0.26 breath fast
0.26 breath in
0.26 brother say
0.26 but noth
0.26 cant _ at
0.26 cant _ him
0.26 cashew
0.26 chest _ like
0.26 clas and
0.26 cola
0.26 cola after
0.26 color _ cola
0.26 color of
0.26 cut _ hand
0.26 drank _ a
0.26 drank from
0.26 dropp and
0.26 electric
0.26 everywhere and
0.26 eye was
0.26 feel _ thermometer
0.26 feel thick
0.26 from _ bottle
0.26 from _ fire
0.26 from _ toy
0.26 got shock
0.26 half of
0.26 have _ pill
0.26 he _ wake
0.26 heart _ beat
0.26 heart _ by
0.26 her ear
0.26 hes stopp
0.26 him
0.26 his _ through
0.26 his nose
0.26 hot thermometer
0.26 i wet
0.26 im _ of
0.26 im clammy
0.26 in _ its
0.26 in _ on
0.26 in _ the
0.26 in sweat
0.26 is _ color
0.26 is _ there
0.26 is beat
0.26 is gett
0.26 is hang
0.26 is not
0.26 just dropp
0.26 keep _ hard
0.26 keep _ his
0.26 keep going
0.26 kid fell
0.26 kill me
0.26 leak _ fluid
0.26 left in
0.26 little swollen
0.26 me down
0.26 me in
0.26 medicine by
0.26 mixed up
0.26 mouth _ i
0.26 my dialysi
0.26 my foot
0.26 not -wak
0.26 now _ see
0.26 of _ life
0.26 of cola
0.26 on _ hip
0.26 open _ eye
0.26 open _ i
0.26 peel _ in
0.26 people _ arent
0.26 people who
0.26 pool and
0.26 red swollen
0.26 said she
0.26 say its
0.26 see spot
0.26 shaky
0.26 she wont
0.26 soak in
0.26 sound
0.26 spitt
0.26 stop _ for
0.26 stop breath
0.26 stuck in
0.26 stuff
0.26 sudden _ in
0.26 swollen behind
0.26 than _ other
0.26 the _ of
0.26 the cord
0.26 the mouth
0.26 the whole
0.26 thick and
0.26 to _ arm
0.26 to go
0.26 toddler _ the
0.26 tonight and
0.26 under _ right
0.26 vomit nonstop
0.26 water just
0.26 way and
0.26 wet myself
0.26 who _ -there
0.26 who arent
0.26 wind _ to
0.26 wont respond
0.26 year _ with
0.26 yr old
0.25 -anyth
0.25 -doing
0.25 -doing -anyth
0.25 =a_lot =allergen
0.25 =a_lot =unresponsive
0.25 =adrenal =vomiting
0.25 =alcohol =dangerous_person
0.25 =alcohol =speech
0.25 =allergen =drooling
0.25 =animal_bite =wound_infected
0.25 =armed_now =heat_exposure
0.25 =at_rest =cut_by_accident
0.25 =baby =chest_lasting
0.25 =baby =drowsy
0.25 =belly_hit =blood_thinner
0.25 =belly_hit =hit_hard
0.25 =belly_hit =severe_weakness
0.25 =belly_word =purple_word
0.25 =belly_word =swelling
0.25 =belly_word =trunk_pain
0.25 =birth_now =born_part
0.25 =bite_bad =face_odd
0.25 =bite_bad =hit_hard
0.25 =bite_bad =pregnant
0.25 =bite_bad =smoke
0.25 =bite_bad =swelling_lips
0.25 =bite_bad =tearing
0.25 =bite_bad =tearing_trunk
0.25 =bleeding_any =cramps
0.25 =bleeding_any =rectal_blood
0.25 =blister_any =days_many
0.25 =blister_any =mouth_sores
0.25 =bluish =cough
0.25 =bp_extreme =headache
0.25 =burn_severity =chest_pain
0.25 =burn_severity =chest_tearing
0.25 =burn_severity =croup_cough
0.25 =burn_severity =dry_mouth
0.25 =burn_severity =electric
0.25 =burn_severity =tearing
0.25 =burn_severity =tearing_trunk
0.25 =calf =limp_leg
0.25 =calf =making_swell
0.25 =calf =pale_clammy
0.25 =calf =recent_surgery
0.25 =calf =rigors
0.25 =cannot_breathe =retractions
0.25 =chest_any =clot_risk
0.25 =chest_lasting =many_days
0.25 =chest_lasting =rigors
0.25 =chest_lasting =trunk_pain
0.25 =chest_lasting =withdrawal
0.25 =chest_pain =clot_risk
0.25 =child_got_pills =self_harm_now
0.25 =cholinergic =swelling_throat
0.25 =confused =headache
0.25 =cough =cut_by_accident
0.25 =cough =purple_word
0.25 =cut_by_accident =pierced_through
0.25 =cut_by_accident =short_breath
0.25 =cut_by_accident =stab_shot
0.25 =deformed =hip_fracture
0.25 =diabetes =feels_sleepy
0.25 =diarrhea =no_urine
0.25 =discharge =eye_hit_bad
0.25 =drooling =swelling_throat
0.25 =drowsy =jaundice
0.25 =ear_wax =eye_hit_bad
0.25 =eye_bulge =eye_hit_bad
0.25 =eye_hit_bad =numb_any
0.25 =face_droop =speech
0.25 =feels_sleepy =sugar_very_high
0.25 =fever =pain_beyond
0.25 =fever =tropics
0.25 =fever =valve_or_device
0.25 =fever =wont_swallow
0.25 =fight_blow =pain_any
0.25 =flu_bad =headache
0.25 =harm_others =postpartum
0.25 =head_danger =overdose_taken
0.25 =head_danger =preterm_weeks
0.25 =headache =smoke
0.25 =headache =swelling_face
0.25 =heart_condition
0.25 =hernia_stuck =long_bleed
0.25 =high_altitude =short_breath
0.25 =hours_pain =trunk_pain
0.25 =jaundice =wont_feed
0.25 =leaking
0.25 =leg_swelling_one =recent_surgery
0.25 =light_hurts
0.25 =limb_cold_pale =limb_injury
0.25 =moved_right =trunk_pain
0.25 =near_faint =racing_heart
0.25 =pain_any =racing_heart
0.25 =pale_clammy =weak_any
0.25 =pleuritic =trunk_pain
0.25 =pregnant =swelling_lips
0.25 =radiates =trunk_pain
0.25 =right_side =weak_one_side
0.25 =shaking =sugar_low
0.25 =shaking =sugar_very_low
0.25 =short_breath =slow_breathing
0.25 =speech =sudden
0.25 =stiff_neck =vomiting
0.25 =stroke_word =weak_one_side
0.25 =swelling =unequal_pupils
0.25 ^ _ accident
0.25 ^ _ slurr
0.25 ^ _ spleen
0.25 ^ bone
0.25 ^ rattlesnake
0.25 a gun
0.25 a rope
0.25 ago now
0.25 an lvad
0.25 and _ alarm
0.25 and _ furnace
0.25 and _ painful
0.25 and _ to
0.25 and blue
0.25 and out
0.25 and pain
0.25 and pale
0.25 are _ size
0.25 at all
0.25 baby _ floppy
0.25 back _ i
0.25 bean in
0.25 bit _ a
0.25 bleed _ lot
0.25 blister and
0.25 breathe _ i
0.25 bulg out
0.25 bunch _ grandma
0.25 but _ cant
0.25 cant lie
0.25 cant lift
0.25 catch
0.25 chemo _ a
0.25 chill and
0.25 dad say
0.25 daughter got
0.25 dog _ the
0.25 everyth is
0.25 faint and
0.25 fat
0.25 floppy _ wont
0.25 floppy and
0.25 forever and
0.25 gatorade
0.25 get _ out
0.25 go _ in
0.25 got _ powder
0.25 got bit
0.25 got in
0.25 grandma #11+
0.25 hand _ my
0.25 hand on
0.25 has croup
0.25 have _ lvad
0.25 head _ explod
0.25 hell
0.25 his ear
0.25 i _ birth
0.25 i _ had
0.25 ice and
0.25 in and
0.25 in wave
0.25 infection
0.25 is bigger
0.25 is mak
0.25 is pound
0.25 it _ gatorade
0.25 it goe
0.25 last _ now
0.25 left ear
0.25 leg went
0.25 let me
0.25 lvad
0.25 lvad _ the
0.25 lvad and
0.25 medicine and
0.25 miscarriage
0.25 month pregnant
0.25 my _ slit
0.25 my hernia
0.25 newborn is
0.25 not
0.25 of _ by
0.25 of glas
0.25 of grandma
0.25 of pressure
0.25 on _ with
0.25 out but
0.25 out while
0.25 pain _ my
0.25 pass _ while
0.25 powder in
0.25 puffy and
0.25 pull _ of
0.25 pull out
0.25 pupil _ bigger
0.25 purple _ that
0.25 say _ cant
0.25 scissor
0.25 see _ and
0.25 shak _ heart
0.25 shirt
0.25 side since
0.25 since _ hour
0.25 sister _ a
0.25 sleepy and
0.25 slit
0.25 slit _ wrist
0.25 slit her
0.25 speech _ weird
0.25 spleen
0.25 spray _ pesticide
0.25 sudden _ hear
0.25 that _ quit
0.25 the _ headache
0.25 the _ since
0.25 the alarm
0.25 the foot
0.25 the roof
0.25 think the
0.25 to _ my
0.25 to stop
0.25 toddler _ croup
0.25 up about
0.25 vision goe
0.25 wake _ up
0.25 walk to
0.25 wall
0.25 was gatorade
0.25 week _ like
0.25 went _ the
0.25 when _ walk
0.25 when my
0.25 while
0.25 with croup
0.25 with no
0.25 wont quit
0.25 worst _ of
0.25 year _ got
0.25 yr _ got
0.24 #11+ _ hes
0.24 #11+ _ mother
0.24 #11+ of
0.24 -a -drop
0.24 -baby _ -all
0.24 -drop
0.24 -had _ -drop
0.24 -to
0.24 =a_lot =bag_blood
0.24 =a_lot =heat_exposure
0.24 =abuse_danger =chest_lasting
0.24 =again_fainted =allergen
0.24 =allergen =fainted
0.24 =animal_bite =possible_fracture
0.24 =animal_bite =swelling
0.24 =asthma =fast_breathing
0.24 =attacks_me
0.24 =attacks_me =dangerous_person
0.24 =baby =wakes
0.24 =back_pain =bladder_bowel_loss
0.24 =bag_blood
0.24 =bag_blood =bleeding_any
0.24 =bag_blood =eye_hit_bad
0.24 =belly_hit =heat_exposure
0.24 =belly_hit =weak_legs
0.24 =bite_bad =bleeding_any
0.24 =bite_bad =severe_headache
0.24 =bladder_bowel_loss =flank_pain
0.24 =bladder_bowel_loss =hip_hurts
0.24 =bladder_bowel_loss =squeezing_word
0.24 =bladder_bowel_loss =weak_legs
0.24 =bleeding_any =jelly_stool
0.24 =bleeding_heavy =near_faint
0.24 =blow_ribs =fall_any
0.24 =blow_ribs =fight_blow
0.24 =bp_extreme =head_danger
0.24 =burn_any =smoke
0.24 =burn_severity =grunting
0.24 =burn_severity =purple_rash
0.24 =burn_severity =snake
0.24 =burn_severity =snake_bad
0.24 =burn_severity =tia_resolved
0.24 =calf =short_breath
0.24 =cannot_breathe =grunting
0.24 =cannot_breathe =wakes
0.24 =cannot_move_limb =cannot_move_side
0.24 =car_crash =hit_by_car
0.24 =chemical_word =eye_pain
0.24 =chemical_word =short_breath
0.24 =chest_any =chest_pain
0.24 =chest_any =hurts_move
0.24 =chest_lasting =drooling
0.24 =chest_lasting =hives
0.24 =chest_lasting =mouth_sores
0.24 =chest_lasting =speech_garbled
0.24 =chest_lasting =weak_legs
0.24 =chest_tearing =eye_hit_bad
0.24 =chest_tearing =pain_any
0.24 =chest_tearing =squeezing_word
0.24 =child_got_pills =crying_word
0.24 =cholinergic =tripod
0.24 =cocaine =pain_any
0.24 =cough =right_side
0.24 =crying_word =means_mentioned
0.24 =crying_word =overdose_taken
0.24 =crying_word =using_word
0.24 =dangerous_person =overdose_taken
0.24 =days_many =wound
0.24 =deformed =fell
0.24 =discharge =hours_pain
0.24 =double_vision =head_danger
0.24 =drooling =tripod
0.24 =drugs_taken =pain_any
0.24 =during_exercise =refuses
0.24 =eye_bulge =fever
0.24 =fainted =head_injury
0.24 =fainted =wakes
0.24 =fall_any =heat_exposure
0.24 =fall_any =hip_hurts
0.24 =fall_any =hit_by_car
0.24 =fall_any =weak_legs
0.24 =fall_hard =heat_exposure
0.24 =fall_height =heat_exposure
0.24 =fast_breathing =head_danger
0.24 =fast_breathing =inhaler_fails
0.24 =fast_breathing =pale_clammy
0.24 =fever =long_bleed
0.24 =fight_blow =hit_by_car
0.24 =fight_blow =trunk_pain
0.24 =frostbite =toes_cold
0.24 =gallbladder =upper_belly_pain
0.24 =head_danger =recent_travel
0.24 =head_danger =sudden_balance
0.24 =head_danger =swelling_lips
0.24 =head_danger =thirsty
0.24 =heat_exposure =hit_hard
0.24 =high_fever =rash
0.24 =high_fever =rigors
0.24 =hit_by_car
0.24 =hit_by_car =hit_hard
0.24 =hit_hard =numb_any
0.24 =hours_pain =speech_garbled
0.24 =hurts_move =swelling
0.24 =hypertension =swelling
0.24 =injection_joint =wound_infected
0.24 =jaw_arm_sweat =pain_any
0.24 =long_bleed =squeezing_word
0.24 =near_faint =squeezing_word
0.24 =near_faint =trunk_pain
0.24 =newborn =short_breath
0.24 =numb_any =squeezing_word
0.24 =postpartum_smell
0.24 =pregnant =rash
0.24 =recent_surgery =swelling
0.24 =rigors =uti
0.24 =severe_headache =squeezing_word
0.24 =severe_weakness =speech
0.24 =stroke_word
0.24 ^ _ dad
0.24 ^ _ short
0.24 ^ _ snake
0.24 ^ _ think
0.24 ^ deep
0.24 ^ ive
0.24 a kitchen
0.24 after _ c
0.24 and _ behind
0.24 and _ hard
0.24 and _ only
0.24 and _ shak
0.24 and _ shiver
0.24 and so
0.24 aneurysm
0.24 at a
0.24 ate _ poison
0.24 ate rat
0.24 back in
0.24 battery _ her
0.24 behind _ breastbone
0.24 belly _ hard
0.24 belly _ in
0.24 black _ i
0.24 bleach _ in
0.24 bleed _ an
0.24 breath just
0.24 breath like
0.24 burn _ and
0.24 by _ car
0.24 came on
0.24 car _ the
0.24 car runn
0.24 cat bite
0.24 clean fluid
0.24 cold and
0.24 com off
0.24 cough _ more
0.24 deep and
0.24 drank _ fluid
0.24 drank clean
0.24 dur the
0.24 every five
0.24 eye after
0.24 feel a
0.24 fish and
0.24 from her
0.24 gave out
0.24 go in
0.24 grandpa
0.24 groin
0.24 had to
0.24 has _ black
0.24 have _ bad
0.24 have hemophilia
0.24 her bike
0.24 her last
0.24 her leg
0.24 heroin
0.24 hiccupp
0.24 his head
0.24 hurt on
0.24 i _ get
0.24 i _ hemophilia
0.24 i have
0.24 i see
0.24 i took
0.24 i wipe
0.24 im _ week
0.24 in _ bathroom
0.24 in sheet
0.24 inhal _ and
0.24 is stuck
0.24 it _ myself
0.24 it _ the
0.24 its hard
0.24 keton
0.24 kitchen _ and
0.24 minut _ came
0.24 minut then
0.24 mother _ breakfast
0.24 move
0.24 mow
0.24 my _ was
0.24 my bladder
0.24 my neighbor
0.24 my steroid
0.24 nonstop lost
0.24 numbnes
0.24 of _ just
0.24 of _ mom
0.24 of her
0.24 off _ sheet
0.24 on myself
0.24 one
0.24 only #11+
0.24 only _ week
0.24 or cough
0.24 pain when
0.24 plu im
0.24 pound _ and
0.24 pus and
0.24 push up
0.24 r
0.24 runn
0.24 scar ill
0.24 she _ all
0.24 she cant
0.24 sheet after
0.24 shoot me
0.24 sleep pill
0.24 someth in
0.24 son drank
0.24 squeez _ behind
0.24 stung by
0.24 swell under
0.24 ten _ then
0.24 that _ is
0.24 the _ runn
0.24 the bridge
0.24 the rib
0.24 then _ back
0.24 then came
0.24 three _ and
0.24 throat is
0.24 time today
0.24 toddler _ into
0.24 toddler with
0.24 up
0.24 use it
0.24 wake _ to
0.24 walk _ cough
0.24 walk or
0.24 want _ use
0.24 weight _ my
0.24 went _ after
0.24 when _ wipe
0.24 white _ numb
0.24 window
0.24 wipe
0.24 with _ saw
0.24 wont close
0.24 wreck
0.24 yo mother
0.24 yo with
0.23 -baby -kick
0.23 -mak -sense
0.23 -the _ -kick
0.23 <two
0.23 <two _ <ago
0.23 =a_lot =blood_thinner
0.23 =a_lot =confused
0.23 =a_lot =severe_weakness
0.23 =a_lot =shaking
0.23 =a_lot =spits_clots
0.23 =abuse_danger =harm_others
0.23 =acts_drunk =confused
0.23 =alcohol
0.23 =allergen =calf
0.23 =allergen =many_stings
0.23 =baby =vomiting
0.23 =back_pain =hernia_stuck
0.23 =back_pain =hernia_word
0.23 =battery_word =eye_area
0.23 =battery_word =nose_object
0.23 =belly_blow
0.23 =belly_blow =belly_hit
0.23 =belly_blow =belly_word
0.23 =belly_blow =hit_hard
0.23 =belly_hit =trunk_pain
0.23 =bite_bad =chemical_burn
0.23 =bite_bad =itching
0.23 =bite_bad =stiff_neck
0.23 =bladder_bowel_loss =days_many
0.23 =bleeding_any =dialysis
0.23 =bleeding_any =fistula_bleeds
0.23 =bleeding_any =kidney_disease
0.23 =bleeding_heavy =chest_lasting
0.23 =bleeding_heavy =self_harm_now
0.23 =blurry_vision =eye_area
0.23 =blurry_vision =eye_pain
0.23 =both_legs =saddle_numb
0.23 =both_legs =weak_any
0.23 =burn_any =burned_hand
0.23 =burn_severity =burned_hand
0.23 =burn_severity =cramps
0.23 =burn_severity =mania_psychosis
0.23 =burn_severity =nausea
0.23 =burn_severity =recent_infection
0.23 =burn_severity =severe_headache
0.23 =burn_severity =shaking
0.23 =burn_severity =weak_any
0.23 =calf =limp_refuses
0.23 =cant_lie_flat =short_breath
0.23 =car_crash =swelling
0.23 =carbon_monoxide =feels_sleepy
0.23 =catheter_blocked
0.23 =chemical_strong =pain_any
0.23 =chemical_word =nose_object
0.23 =chest_any =hours_pain
0.23 =chest_any =racing_heart
0.23 =chest_lasting =hoarse
0.23 =chest_lasting =hurts_breathing
0.23 =chest_lasting =jaw_locked
0.23 =chest_lasting =thrown_back
0.23 =chest_pressure =hurts_move
0.23 =choking =throat_sore
0.23 =clot_risk =trunk_pain
0.23 =cold_limb =numb_any
0.23 =confused =fell
0.23 =cut_by_accident =ear_blood
0.23 =dangerous_person
0.23 =dangerous_person =wont_feed
0.23 =deep_cut =muscle_tear
0.23 =deformed =toes_cold
0.23 =dialysis =eye_hit_bad
0.23 =dialysis =fistula_bleeds
0.23 =ear_blood =fall_any
0.23 =ear_wax =frostbite
0.23 =eye_hit_bad =fistula_bleeds
0.23 =eye_hit_bad =half_vision
0.23 =eye_hit_bad =kidney_disease
0.23 =eye_hit_bad =radiates
0.23 =eye_hit_bad =swallowed_battery
0.23 =eye_hit_bad =wont_feed
0.23 =face_droop =face_odd
0.23 =fall_any =hit_hard
0.23 =fever =rectal_blood
0.23 =fever =severe_pain
0.23 =fever =stool_blood
0.23 =fever =unresponsive
0.23 =fistula_bleeds
0.23 =fistula_bleeds =kidney_disease
0.23 =flank_pain =hernia_stuck
0.23 =flank_pain =hernia_word
0.23 =half_vision
0.23 =half_vision =vision_loss
0.23 =hallucinating =pain_any
0.23 =head_danger =severe_weakness
0.23 =head_danger =vaginal_bleeding
0.23 =hernia =vomiting
0.23 =hernia_stuck =swallow_trouble
0.23 =hernia_stuck =wont_swallow
0.23 =high_fever =unresponsive
0.23 =hip_hurts =trunk_pain
0.23 =hours_pain =limb_cold_pale
0.23 =hours_pain =preterm_weeks
0.23 =hurts_move =numb_any
0.23 =indigestion_odd =long_bleed
0.23 =itching =throat_tight
0.23 =jaundice =vomiting
0.23 =kid_breathing
0.23 =leg_swelling_one =short_breath
0.23 =limb_injury =suicidal
0.23 =mania_psychosis =postpartum
0.23 =many_stings
0.23 =many_stings =sting
0.23 =muscle_tear =tendon_seen
0.23 =near_faint =very_fast_pulse
0.23 =no_insulin =sugar_very_high
0.23 =nose_object =swallowed_battery
0.23 =numb_any =weak_any
0.23 =pain_any =swelling
0.23 =pain_beyond =severe_pain
0.23 =postpartum =short_breath
0.23 =preterm_weeks =swelling_face
0.23 =racing_heart =squeezing_word
0.23 =radiates =tearing
0.23 =radiates_groin =swelling
0.23 =short_breath =swelling_lips
0.23 =swelling =vomiting
0.23 =swelling_now =throat_tight
0.23 ^ _ faint
0.23 ^ _ father
0.23 ^ _ high
0.23 ^ _ smell
0.23 ^ _ speech
0.23 ^ _ stop
0.23 ^ _ whole
0.23 ^ been
0.23 ^ bloody
0.23 ^ short
0.23 ^ touch
0.23 after hitt
0.23 alive anymore
0.23 and _ go
0.23 and _ make
0.23 and _ room
0.23 and _ take
0.23 and cold
0.23 and got
0.23 and havent
0.23 and look
0.23 around _ and
0.23 asthma is
0.23 baby _ month
0.23 bad im
0.23 be alive
0.23 bend
0.23 bleach
0.23 blood _ is
0.23 bone and
0.23 breast _ and
0.23 but he
0.23 by _ like
0.23 can _ my
0.23 cant _ any
0.23 cant _ flat
0.23 cant _ in
0.23 cant _ word
0.23 catheter is
0.23 chest _ been
0.23 chest has
0.23 chok _ last
0.23 cough _ lot
0.23 couldnt find
0.23 cup _ blood
0.23 dialysi _ was
0.23 dont _ away
0.23 dont go
0.23 each time
0.23 end _ all
0.23 fall _ the
0.23 feed _ is
0.23 feel _ when
0.23 fever _ feel
0.23 finger _ numb
0.23 for #11+
0.23 friend took
0.23 gave birth
0.23 got _ back
0.23 got _ cleaner
0.23 got _ grandma
0.23 got _ hes
0.23 got drain
0.23 got thrown
0.23 gun in
0.23 had her
0.23 half _ my
0.23 has _ dry
0.23 hav _ of
0.23 hav thought
0.23 have _ worst
0.23 headache _ a
0.23 her mouth
0.23 hes _ up
0.23 hes turn
0.23 hid
0.23 high
0.23 his face
0.23 hitt my
0.23 i _ pass
0.23 i _ someth
0.23 i might
0.23 im _ drowsy
0.23 im _ in
0.23 in _ face
0.23 in _ wall
0.23 in one
0.23 insulin _ fail
0.23 into grandma
0.23 is _ all
0.23 is _ fast
0.23 is _ sore
0.23 is puffy
0.23 it all
0.23 it came
0.23 it is
0.23 its _ to
0.23 keep hav
0.23 keep hear
0.23 live _ and
0.23 might
0.23 miss and
0.23 more short
0.23 my _ hand
0.23 my _ text
0.23 my heartbeat
0.23 my husband
0.23 my newborn
0.23 myself on
0.23 near
0.23 now _ hurt
0.23 now _ sleepy
0.23 of _ pool
0.23 out _ i
0.23 pacemaker
0.23 pad _ hour
0.23 partner _ his
0.23 partner put
0.23 pound
0.23 pregnant cant
0.23 quit _ im
0.23 rash _ one
0.23 rib _ with
0.23 runn and
0.23 scrotum is
0.23 see _ of
0.23 she _ on
0.23 side of
0.23 since _ and
0.23 so _ and
0.23 someone put
0.23 struck
0.23 sudden and
0.23 sugar #11+
0.23 sugar _ and
0.23 super
0.23 swollen _ cant
0.23 swollen _ she
0.23 ten _ and
0.23 tendon
0.23 text
0.23 the _ site
0.23 the _ with
0.23 the thigh
0.23 tile and
0.23 to _ alive
0.23 to _ me
0.23 tongue _ swollen
0.23 touch _ live
0.23 touch a
0.23 twice and
0.23 up _ cup
0.23 voic and
0.23 when breath
0.23 white
0.23 wire _ got
0.23 wire and
0.23 with high
0.22 # _ thi
0.22 #11+ _ all
0.22 #99+ _ i
0.22 #99+ _ im
0.22 -felt -my
0.22 -my -baby
0.22 -my _ -move
0.22 -peed -all
0.22 -peed _ -day
0.22 -peed since
0.22 -the _ -move
0.22 -with
0.22 <at <#11+
0.22 <died <sudden
0.22 <died _ <at
0.22 <sudden
0.22 <sudden <at
0.22 <sudden _ <#11+
0.22 =a_lot =belly_hard
0.22 =a_lot =dangerous_person
0.22 =a_lot =urine_all_blood
0.22 =after_hard_exercise =heat_exposure
0.22 =again_fainted =head_danger
0.22 =alcohol =headache
0.22 =allergen =wild_bite
0.22 =amputated =cold_limb
0.22 =animal_bite =eye_hit_bad
0.22 =back_pain =numb_any
0.22 =back_pain =weak_legs
0.22 =belly_hit =head_injury
0.22 =belly_pain =trunk_pain
0.22 =belly_surgery_recent =hours_pain
0.22 =bite_bad =short_breath
0.22 =bladder_bowel_loss =urinary_stuck_long
0.22 =bleeding_any =bruising
0.22 =bleeding_any =calf
0.22 =bleeding_any =clot_risk
0.22 =bleeding_any =radiates_groin
0.22 =bleeding_any =urine_all_blood
0.22 =blood_streak =tiny_red
0.22 =blurry_vision =eye_red
0.22 =both_legs =numb_any
0.22 =bp_medicine =swelling
0.22 =burn_severity =cocaine
0.22 =burn_severity =getting_worse
0.22 =burn_severity =jaw_arm_sweat
0.22 =burn_severity =lips_blue
0.22 =burn_severity =weak_one_side
0.22 =calf =deep_cut
0.22 =cant_sit_still =pain_any
0.22 =chemical_strong =eye_area
0.22 =chemical_strong =eye_chemical
0.22 =chest_lasting =legs_gone
0.22 =chest_lasting =limp_refuses
0.22 =chest_lasting =liver_known
0.22 =chest_lasting =pain_any
0.22 =chest_lasting =racing_heart
0.22 =chest_lasting =spits_clots
0.22 =chest_lasting =swallow_trouble
0.22 =chest_lasting =urinary_stuck_long
0.22 =chest_lasting =vomiting
0.22 =chest_pain
0.22 =chest_pain =dangerous_person
0.22 =chest_pressure =cold_limb
0.22 =chest_pressure =nausea
0.22 =chest_tearing =radiates
0.22 =co_words =wakes
0.22 =cold_hands =toes_cold
0.22 =confused =stiff_neck
0.22 =confused =sudden_balance
0.22 =cough =long_bleed
0.22 =dangerous_person =heat_exposure
0.22 =dangerous_person =slow_breathing
0.22 =days_many =immunosuppressed
0.22 =deaf_sudden =dizzy
0.22 =deformed =ear_wax
0.22 =dizzy =sudden
0.22 =drug_named =swelling
0.22 =eye_area =hernia_stuck
0.22 =eye_area =skin_peeling
0.22 =eye_hit_bad =face_odd
0.22 =eye_hit_bad =leg_swelling_one
0.22 =eye_hit_bad =recent_travel
0.22 =eye_hit_bad =saddle_numb
0.22 =eye_hit_bad =sugar_very_high
0.22 =eye_hit_bad =suicidal
0.22 =eye_hit_bad =urine_all_blood
0.22 =eye_hit_bad =weak_any
0.22 =face_droop =numb_any
0.22 =face_odd =weak_any
0.22 =fainted =hours_pain
0.22 =feels_sleepy =near_faint
0.22 =fever =leg_swelling_one
0.22 =fever =line_infected
0.22 =fever =severe_headache
0.22 =fever =trunk_pain
0.22 =fever =vomiting
0.22 =flank_pain =numb_any
0.22 =gallbladder =jaundice
0.22 =head_danger =immunosuppressed
0.22 =head_danger =no_insulin
0.22 =head_danger =racing_heart
0.22 =head_danger =radiates_groin
0.22 =head_injury =limb_bleeds
0.22 =hernia_stuck =short_breath
0.22 =high_fever =vomiting
0.22 =hip_hurts =limb_injury
0.22 =hit_hard =hurts_move
0.22 =hoarse =swelling_lips
0.22 =hours_pain =leg_swelling_one
0.22 =hours_pain =mania_psychosis
0.22 =hurts_breathing =trunk_pain
0.22 =hurts_move =long_bleed
0.22 =hurts_move =one_side_belly
0.22 =hurts_move =severe_pain
0.22 =itchy_only =throat_tight
0.22 =jaundice =upper_belly_pain
0.22 =neck_pain =numb_any
0.22 =no_insulin =vomiting
0.22 =one_side_throat
0.22 =overdose_taken =self_harm_now
0.22 =pain_beyond =wound_infected
0.22 =phlegm =spits_clots
0.22 =pleuritic =short_breath
0.22 =possible_fracture =red_racing
0.22 =possible_fracture =spreading
0.22 =pressure_elsewhere =radiates
0.22 =purple_word =swelling
0.22 =radiates
0.22 =radiates_groin =vomiting
0.22 =rash =tiny_red
0.22 =red_racing =swelling
0.22 =rigors =shaking
0.22 =rigors =wound
0.22 =self_harm_now =using_word
0.22 =short_breath =throat_tight
0.22 =skin_black =wound_infected
0.22 =squeezing_word =tingling_hands
0.22 =squeezing_word =weak_legs
0.22 =sting =vomiting
0.22 =stumbles =sudden_balance
0.22 =sudden =worst_ever
0.22 =suicidal =wound
0.22 =tia_resolved =weak_one_side
0.22 =tiny_red
0.22 =urinary_stuck =urinary_stuck_long
0.22 =urine_all_blood
0.22 =using_word
0.22 =vaginal_bleeding =weak_any
0.22 ^ _ came
0.22 ^ _ has
0.22 ^ _ spill
0.22 ^ _ sudden
0.22 ^ _ symptom
0.22 ^ toddler
0.22 a board
0.22 a curtain
0.22 a fit
0.22 a rattlesnake
0.22 after _ and
0.22 and _ light
0.22 and _ pale
0.22 and _ pass
0.22 and _ pregnant
0.22 and _ rac
0.22 and _ start
0.22 and bad
0.22 and mouth
0.22 are roll
0.22 arm tingl
0.22 as _ board
0.22 ate _ and
0.22 attack
0.22 bathtub
0.22 been _ it
0.22 been on
0.22 belt
0.22 bit by
0.22 black _ since
0.22 black _ tar
0.22 black _ twice
0.22 black like
0.22 blue _ he
0.22 board
0.22 bought
0.22 breath _ fast
0.22 breath _ sitt
0.22 brother <died
0.22 brother _ <sudden
0.22 by _ rattlesnake
0.22 came down
0.22 cant _ cough
0.22 clear fluid
0.22 curtain _ down
0.22 curtain came
0.22 cut on
0.22 dad _ #11+
0.22 day _ and
0.22 doesnt
0.22 end _ life
0.22 eye _ roll
0.22 fall and
0.22 feel drunk
0.22 feel woozy
0.22 fell
0.22 find
0.22 flank
0.22 foreskin is
0.22 gave narcan
0.22 go back
0.22 going _ kill
0.22 grayish
0.22 had _ noseble
0.22 hang by
0.22 has _ #
0.22 has _ leg
0.22 has _ temp
0.22 havent _ -my
0.22 his
0.22 his diaper
0.22 hive _ and
0.22 hive everywhere
0.22 hold my
0.22 hot _ on
0.22 hot _ skin
0.22 hot swollen
0.22 i _ hav
0.22 i _ hold
0.22 i _ stand
0.22 i _ wake
0.22 i do
0.22 im _ month
0.22 im nauseou
0.22 im only
0.22 in _ bathtub
0.22 in _ since
0.22 in it
0.22 is bad
0.22 is ripp
0.22 is soak
0.22 it but
0.22 it hurt
0.22 kill _ eye
0.22 lean forward
0.22 lighthead _ my
0.22 like _ curtain
0.22 lock and
0.22 look grayish
0.22 lower right
0.22 marathon
0.22 marathon and
0.22 metal _ in
0.22 mom _ the
0.22 month _ and
0.22 month _ hit
0.22 morn _ #11+
0.22 my _ head
0.22 my _ like
0.22 my daughter
0.22 my face
0.22 nail _ into
0.22 noisy
0.22 noisy breath
0.22 nonstop _ #
0.22 noon and
0.22 not _ and
0.22 now _ eye
0.22 of #99+
0.22 of blood
0.22 of one
0.22 off _ #11+
0.22 old hit
0.22 on _ tile
0.22 open _ mouth
0.22 out _ work
0.22 pain
0.22 pink _ and
0.22 pound _ week
0.22 pound thi
0.22 pregnant _ my
0.22 quit drink
0.22 reaction
0.22 shak chill
0.22 she _ warfarin
0.22 soft _ is
0.22 someth _ ripp
0.22 soot
0.22 soot _ my
0.22 soot in
0.22 sound like
0.22 spot _ dont
0.22 spot is
0.22 spot that
0.22 stick _ and
0.22 stop cough
0.22 stuck _ the
0.22 swell after
0.22 the _ dye
0.22 the bathtub
0.22 the cast
0.22 the mandoline
0.22 the tile
0.22 throat _ swell
0.22 throat _ tight
0.22 tingl and
0.22 toe _ black
0.22 up _ cant
0.22 upper
0.22 urine bag
0.22 was splash
0.22 week _ now
0.22 week now
0.22 went into
0.22 wind walk
0.22 with _ pain
0.22 wont open
0.22 word are
0.22 year _ drank
0.22 year old
0.22 yesterday _ im
0.21 #11+ _ my
0.21 -day and
0.21 -pee
0.21 -poop -or
0.21 -sweat
0.21 -tear
0.21 =a_lot =purple_word
0.21 =a_lot =rectal_blood
0.21 =a_lot =trunk_pain
0.21 =a_lot =vomiting_blood
0.21 =a_lot =wheeze_word
0.21 =abuse_danger =hours_pain
0.21 =allergen =drug_named
0.21 =allergen =hives_all
0.21 =appendix_said
0.21 =back_pain =pale_clammy
0.21 =back_pain =tearing
0.21 =battery_word =burn_severity
0.21 =belly_hard =constipation
0.21 =belly_hit =calf
0.21 =belly_hit =cold_outside
0.21 =belly_hit =hip_hurts
0.21 =belly_word =bladder_bowel_loss
0.21 =belly_word =eye_hit_bad
0.21 =belly_word =hurts_move
0.21 =belly_word =urinary_stuck
0.21 =birth_now =chest_lasting
0.21 =bite_bad =calf
0.21 =bite_bad =eye_area
0.21 =bite_bad =itchy_only
0.21 =bite_bad =self_harm_now
0.21 =blood_streak =getting_worse
0.21 =blood_streak =pain_beyond
0.21 =blood_streak =radiates
0.21 =blood_thinner =nosebleed
0.21 =blow_chest =chest_any
0.21 =blow_chest =chest_pain
0.21 =blow_chest =pain_any
0.21 =blow_chest =trunk_pain
0.21 =bluish =chest_lasting
0.21 =blurry_vision =flashes_floaters
0.21 =burn_severity =heart_condition
0.21 =burn_severity =irregular_heart
0.21 =burn_severity =pain_any
0.21 =burn_severity =pleuritic
0.21 =burn_severity =smoke
0.21 =calf =fall_any
0.21 =calf =pain_beyond
0.21 =calf =red_racing
0.21 =cannot_breathe =days_many
0.21 =cant_lie_flat =heart_condition
0.21 =chemical_word =hernia_stuck
0.21 =chest_any =fight_blow
0.21 =chest_any =pleuritic
0.21 =chest_lasting =high_altitude
0.21 =chest_pain =fight_blow
0.21 =chest_pain =pain_any
0.21 =chest_pain =pleuritic
0.21 =child_got_pills =eye_area
0.21 =child_got_pills =unresponsive
0.21 =cholinergic =face_droop
0.21 =clot_risk =cold_limb
0.21 =clot_risk =eye_hit
0.21 =clot_risk =eye_pierced
0.21 =cold_limb
0.21 =cold_outside =fall_any
0.21 =confused =digoxin
0.21 =confused =eye_hit_bad
0.21 =confused =fall_hard
0.21 =confused =vomiting
0.21 =confused =wont_feed
0.21 =contractions =pain_any
0.21 =cough =hurts_breathing
0.21 =cough =wheeze_word
0.21 =dangerous_person =dizzy
0.21 =dangerous_person =recent_infection
0.21 =dangerous_person =seizure_repeat
0.21 =dangerous_person =swelling
0.21 =dangerous_person =unequal_pupils
0.21 =dangerous_person =vomiting_constantly
0.21 =dark_urine =pain_any
0.21 =days_many =injection_joint
0.21 =days_many =wound_infected
0.21 =deep_cut =self_harm_now
0.21 =diabetes =fast_breathing
0.21 =diabetes =ketone_breath
0.21 =diabetes =thirsty
0.21 =done_with_it =self_harm_now
0.21 =drooling =face_droop
0.21 =drowsy =head_injury
0.21 =drowsy =hit_hard
0.21 =during_effort
0.21 =ear_wax =numb_any
0.21 =early_one_side
0.21 =early_one_side =eye_hit_bad
0.21 =early_one_side =pain_any
0.21 =early_one_side =squeezing_word
0.21 =elderly =fast_breathing
0.21 =elderly =short_breath
0.21 =eye_area =weak_one_side
0.21 =eye_bulge =eye_pain
0.21 =eye_bulge =pain_any
0.21 =eye_hit_bad =eye_pierced
0.21 =eye_hit_bad =fainted
0.21 =eye_hit_bad =no_urine
0.21 =eyelids_swollen
0.21 =eyelids_swollen =swelling
0.21 =fall_any =headache
0.21 =fall_any =limb_bleeds
0.21 =fall_any =tingling_hands
0.21 =fall_any =trunk_pain
0.21 =fall_height =fell_baby
0.21 =fever =possible_fracture
0.21 =fever =thyroid_off
0.21 =head_danger =hernia_stuck
0.21 =head_danger =long_bleed
0.21 =head_danger =nail_word
0.21 =head_danger =pees_lot
0.21 =head_danger =rigors_hard
0.21 =head_danger =trunk_pain
0.21 =head_danger =wound
0.21 =heart_murmur_fever =valve_or_device
0.21 =hernia_stuck =swallowed_battery
0.21 =hip_hurts =radiates
0.21 =hit_hard =limb_bleeds
0.21 =hours_pain =shaking
0.21 =hurts_move =legs_gone
0.21 =hurts_move =weak_legs
0.21 =iron_pills =overdose_taken
0.21 =ketone_breath =nail_word
0.21 =ketone_breath =wound
0.21 =leaking =pregnant
0.21 =leg_feet_swollen =racing_heart
0.21 =legs_gone =severe_weakness
0.21 =limb_injury =unresponsive
0.21 =low_mood =numb_any
0.21 =low_mood =tingling_hands
0.21 =many_days =trunk_pain
0.21 =many_days =wound_infected
0.21 =means_mentioned =slow_breathing
0.21 =muscle_strain_word =pale_clammy
0.21 =nail_word =thirsty
0.21 =neck_pain =radiates
0.21 =neck_pain =spine_injury
0.21 =newborn
0.21 =newborn =young_baby
0.21 =pain_any =severe_weakness
0.21 =pain_any =wound_infected
0.21 =pees_lot =thirsty
0.21 =postpartum =postpartum_smell
0.21 =recent_surgery =wound
0.21 =recent_travel =rigors
0.21 =rectal_blood =stool_blood
0.21 =right_side =vision_loss
0.21 =severe_weakness =weak_one_side
0.21 =shaking =vomiting
0.21 =skin_infection =wound_infected
0.21 =soaking_pad =wound
0.21 =speech_garbled =weak_one_side
0.21 =squeezing_word =weak_one_side
0.21 =sugar_low =unresponsive
0.21 =sugar_very_low =unresponsive
0.21 =swelling_lips =throat_tight
0.21 =thirsty =wound
0.21 =urinary_stuck =weak_any
0.21 =vomiting =weak_any
0.21 ^ _ medicine
0.21 ^ _ rash
0.21 ^ _ tongue
0.21 ^ _ want
0.21 ^ awful
0.21 ^ hit
0.21 ^ pregnant
0.21 a _ pod
0.21 a laundry
0.21 addison
0.21 after #11+
0.21 ago
0.21 and _ -felt
0.21 and _ -mak
0.21 and _ bleed
0.21 and _ hand
0.21 and _ know
0.21 and _ squeez
0.21 and _ temp
0.21 and _ thigh
0.21 and _ throat
0.21 and slurr
0.21 and soak
0.21 appendix
0.21 baby _ day
0.21 baby _ off
0.21 bare breath
0.21 battery in
0.21 been hiccupp
0.21 boil
0.21 bulg
0.21 can bare
0.21 cant see
0.21 cell _ my
0.21 confus after
0.21 daughter _ the
0.21 dusky
0.21 dying
0.21 even water
0.21 eye _ grind
0.21 eye while
0.21 failure _ #
0.21 failure gain
0.21 faint in
0.21 fast
0.21 feel _ pass
0.21 finger in
0.21 flew _ my
0.21 for an
0.21 from _ yard
0.21 going on
0.21 got _ pill
0.21 grandfather _ is
0.21 grandson
0.21 gush of
0.21 hand _ its
0.21 hard pee
0.21 has _ spot
0.21 has purple
0.21 have chill
0.21 he is
0.21 hear voic
0.21 heart _ gain
0.21 hes _ confus
0.21 hes so
0.21 his _ flare
0.21 his nostril
0.21 hurt _ and
0.21 hurt my
0.21 i _ and
0.21 i _ bare
0.21 i _ bitten
0.21 i _ catch
0.21 i _ chill
0.21 i _ stung
0.21 i sudden
0.21 im _ pas
0.21 im _ so
0.21 im dying
0.21 in _ mouth
0.21 infection and
0.21 is #99+
0.21 is _ of
0.21 is outside
0.21 is push
0.21 just star
0.21 keep throw
0.21 knee _ hot
0.21 like _ dying
0.21 like _ gonna
0.21 like _ out
0.21 like _ polish
0.21 like nail
0.21 like pass
0.21 lime
0.21 lime powder
0.21 lithium _ im
0.21 me _ time
0.21 miss dialysi
0.21 mouth _ the
0.21 move _ leg
0.21 mushroom _ the
0.21 mushroom from
0.21 my _ <died
0.21 my _ deep
0.21 my _ im
0.21 my _ inhal
0.21 my neck
0.21 my sleep
0.21 newborn #
0.21 no -pee
0.21 no _ since
0.21 noise _ breath
0.21 nostril flare
0.21 now _ feel
0.21 now is
0.21 now vomit
0.21 of
0.21 of _ pod
0.21 of _ vitamin
0.21 one _ since
0.21 peanut
0.21 pencil
0.21 peni
0.21 pill _ i
0.21 poop _ like
0.21 poop look
0.21 pregnant _ hav
0.21 pressure behind
0.21 purple _ and
0.21 red line
0.21 replacement _ out
0.21 right hand
0.21 runn _ my
0.21 see _ who
0.21 see people
0.21 see straight
0.21 seizure and
0.21 she _ sleepy
0.21 she is
0.21 she still
0.21 she turn
0.21 side _ i
0.21 since we
0.21 smell _ nail
0.21 snow
0.21 soak a
0.21 someth _ is
0.21 stand on
0.21 stop vomit
0.21 stuck _ battery
0.21 swallow _ battery
0.21 swell _ and
0.21 swell fast
0.21 swollen im
0.21 the _ door
0.21 the _ head
0.21 the _ lip
0.21 the ear
0.21 the pain
0.21 to _ the
0.21 to nurse
0.21 toddler got
0.21 tongue _ up
0.21 took _ bunch
0.21 turn dusky
0.21 up _ bad
0.21 valve
0.21 vitamin _ iron
0.21 vomit _ like
0.21 vomit look
0.21 wheez and
0.21 while grind
0.21 whole _ of
0.21 with _ bat
0.21 with _ oil
0.21 with iron
0.2 # _ ago
0.2 -# -day
0.2 -#11+ _ and
0.2 -hour and
0.2 -respond -to
0.2 =a_lot =long_bleed
0.2 =abuse_danger =fall_any
0.2 =abuse_danger =fight_blow
0.2 =abuse_danger =hit_hard
0.2 =allergen =suicidal
0.2 =baby =dry_mouth
0.2 =baby =long_bleed
0.2 =back_pain =chest_tearing
0.2 =back_pain =one_side_belly
0.2 =back_pain =shoulder_pain
0.2 =back_pain =trunk_pain
0.2 =barking_stridor =hurts_breathing
0.2 =barking_stridor =tripod
0.2 =battery_word =dangerous_person
0.2 =belly_hit =elderly
0.2 =belly_hit =fight_blow
0.2 =belly_hit =numb_any
0.2 =belly_word =severe_weakness
0.2 =belly_word =short_breath
0.2 =belly_word =wont_feed
0.2 =bite_bad =blurry_vision
0.2 =black_stool =tia_resolved
0.2 =bleeding_any =fell
0.2 =bleeding_any =racing_heart
0.2 =bleeding_any =tooth_pulled
0.2 =bleeding_any =trunk_pain
0.2 =bleeding_heavy =hours_pain
0.2 =bleeding_heavy =tooth_pulled
0.2 =blister_any =fever
0.2 =blister_word =deep_burn
0.2 =blister_word =drug_named
0.2 =blister_word =skin_peeling
0.2 =blood_streak =electric
0.2 =bluish =fever
0.2 =blurry_vision =sudden
0.2 =blurry_vision =swelling
0.2 =bp_high =squeezing_word
0.2 =bp_very_high =pain_any
0.2 =burn_severity =drugs_taken
0.2 =burn_severity =dystonia
0.2 =calf =left_ribs
0.2 =cannot_breathe =upper_belly_pain
0.2 =cannot_move_limb =hurts_move
0.2 =cannot_move_limb =severe_weakness
0.2 =cant_sit_still =trunk_pain
0.2 =carbon_monoxide =hours_pain
0.2 =carbon_monoxide =wakes
0.2 =chemical_burn =pain_any
0.2 =chest_any =limb_injury
0.2 =chest_any =long_bleed
0.2 =chest_lasting =coughs_blood
0.2 =chest_lasting =limp_leg
0.2 =chest_lasting =moved_right
0.2 =chest_lasting =severe_weakness
0.2 =chest_lasting =skin_peeling
0.2 =chest_lasting =tetanus_due
0.2 =choking =short_breath
0.2 =cold_exposure =eye_hit_bad
0.2 =cold_exposure =fall_any
0.2 =cold_exposure =long_bleed
0.2 =cold_limb =turning_blue
0.2 =cold_only =eye_bulge
0.2 =confused =heat_danger
0.2 =confused =long_bleed
0.2 =cough =hit_hard
0.2 =coughs_blood =hurts_move
0.2 =dangerous_person =hoarse
0.2 =dangerous_person =muscle_tear
0.2 =days_many =hours_pain
0.2 =days_many =leg_swelling_one
0.2 =days_many =long_bleed
0.2 =days_many =skin_peeling
0.2 =deformed =limb_cold_pale
0.2 =drooling =eye_hit_bad
0.2 =drooling =mouth_burning
0.2 =drowsy =purple_rash
0.2 =drowsy =rash
0.2 =during_exercise =heat_exposure
0.2 =ear_swollen =eye_hit_bad
0.2 =ear_swollen =squeezing_word
0.2 =elderly =fall_any
0.2 =elderly =nitro_fails
0.2 =elderly =squeezing_word
0.2 =extreme_fever =unresponsive
0.2 =eye_area =gallbladder
0.2 =eye_area =new_medicine
0.2 =eye_area =rigors_hard
0.2 =eye_area =shaking
0.2 =eye_area =upper_belly_pain
0.2 =eye_hit_bad =fell
0.2 =eye_hit_bad =nausea
0.2 =eye_hit_bad =rash
0.2 =eye_hit_bad =swelling_head
0.2 =eye_hit_bad =tooth_pulled
0.2 =eye_pain =pain_any
0.2 =face_droop =weak_any
0.2 =fainted =unresponsive
0.2 =fall_any =vomiting
0.2 =fast_breathing =kid_breathing
0.2 =fast_breathing =retractions
0.2 =feels_sleepy =pain_any
0.2 =fever =racing_heart
0.2 =fever =recent_surgery
0.2 =fever =swallow_trouble
0.2 =flank_pain =head_danger
0.2 =getting_worse =rash
0.2 =head_danger =light_hurts
0.2 =head_danger =weak_any
0.2 =heat_danger =limp_refuses
0.2 =heat_exposure =limp_refuses
0.2 =heat_exposure =unresponsive
0.2 =hernia_stuck =jaw_locked
0.2 =hernia_word =purple_word
0.2 =hip_fracture =limb_injury
0.2 =hit_hard =severe_headache
0.2 =hours_pain =right_side
0.2 =hours_pain =sting
0.2 =hurts_move =weak_one_side
0.2 =irregular_heart =missed_dialysis
0.2 =jaundice =rigors
0.2 =leg_swelling_one =snake
0.2 =leg_swelling_one =snake_bad
0.2 =limb_injury =vomiting
0.2 =means_at_hand =using_word
0.2 =missed_dialysis =weak_any
0.2 =moved_right =upper_belly_pain
0.2 =near_faint =soaking_pad
0.2 =new_medicine =swelling
0.2 =nitro_fails
0.2 =nitro_fails =squeezing_word
0.2 =no_urine =urinary_stuck_long
0.2 =one_side_belly =vomiting
0.2 =pain_any =rash
0.2 =pain_any =squeezing_word
0.2 =pain_any =stiff_neck
0.2 =pain_any =urinary_stuck
0.2 =pale_clammy =shaking
0.2 =rash =spreading
0.2 =red_racing =rigors
0.2 =severe_pain =vaginal_bleeding
0.2 =short_breath =upper_belly_pain
0.2 =short_breath =wakes
0.2 =snake_bad
0.2 =speech =tia_resolved
0.2 =speech =using_word
0.2 =spreading =swelling
0.2 =steroids_stopped
0.2 =sudden =trunk_pain
0.2 =swelling =throat_tight
0.2 =swelling_head
0.2 =tia_resolved =tropics
0.2 =toes_cold =turning_blue
0.2 ^ _ black
0.2 ^ faint
0.2 a _ im
0.2 a _ knife
0.2 a rusty
0.2 a sinu
0.2 a terrible
0.2 about _ my
0.2 ache for
0.2 an hour
0.2 and _ after
0.2 and _ cry
0.2 and _ daughter
0.2 and _ done
0.2 and _ drool
0.2 and _ gum
0.2 and _ inhaler
0.2 and _ jerk
0.2 and _ stuff
0.2 and hasnt
0.2 and said
0.2 and swell
0.2 around _ mouth
0.2 at _ an
0.2 at _ and
0.2 baby _ bright
0.2 baby last
0.2 baby vomit
0.2 back _ back
0.2 bathroom _ and
0.2 been _ me
0.2 been kill
0.2 belly _ a
0.2 benadryl
0.2 bigger
0.2 bleed _ stop
0.2 bleed wont
0.2 blue _ a
0.2 blue _ the
0.2 blue around
0.2 breath _ but
0.2 breath now
0.2 breath since
0.2 breathe _ and
0.2 bright _ stuff
0.2 bright green
0.2 burn and
0.2 chill _ my
0.2 clutch
0.2 clutch _ chest
0.2 clutch his
0.2 coke
0.2 cough _ and
0.2 couldnt _ his
0.2 cut _ glas
0.2 dad _ is
0.2 dad keep
0.2 day with
0.2 deliver
0.2 deliver #
0.2 deliver _ day
0.2 dialysi _ and
0.2 diarrhea with
0.2 dog and
0.2 dry _ #
0.2 end my
0.2 eye and
0.2 fail overnight
0.2 feel it
0.2 fever _ purple
0.2 finger _ in
0.2 finger _ the
0.2 for #
0.2 four year
0.2 from _ nap
0.2 fume in
0.2 going _ and
0.2 got _ finger
0.2 grabb _ hot
0.2 grabb the
0.2 had _ seizur
0.2 hand _ a
0.2 hard for
0.2 has _ high
0.2 has _ up
0.2 hav an
0.2 have diabet
0.2 headache _ feel
0.2 headache of
0.2 her antidepressant
0.2 hes cry
0.2 hot _ is
0.2 hot _ palm
0.2 hot car
0.2 hour for
0.2 i _ diabet
0.2 i _ meth
0.2 i feel
0.2 i fell
0.2 im #
0.2 im _ blood
0.2 im weak
0.2 in _ snow
0.2 incision is
0.2 infect
0.2 is _ hard
0.2 is blue
0.2 is like
0.2 is spinn
0.2 is super
0.2 is unbearable
0.2 it _ red
0.2 its all
0.2 kill _ since
0.2 left and
0.2 leg _ numb
0.2 light kill
0.2 like _ fork
0.2 like its
0.2 live
0.2 look _ tar
0.2 look grey
0.2 look weird
0.2 lot _ blood
0.2 me since
0.2 meth
0.2 meth and
0.2 mom with
0.2 month _ fell
0.2 morn with
0.2 mouth _ drool
0.2 my _ blad
0.2 my _ heart
0.2 my _ is
0.2 my father
0.2 my life
0.2 my own
0.2 my uncle
0.2 neighbor is
0.2 newborn wont
0.2 nitro _ time
0.2 nitro three
0.2 noise every
0.2 now _ jaw
0.2 now but
0.2 of _ face
0.2 of ibuprofen
0.2 old fell
0.2 on _ bike
0.2 on _ has
0.2 on _ nail
0.2 on _ rusty
0.2 out _ my
0.2 outlet and
0.2 own spit
0.2 pain _ one
0.2 pain _ unbearable
0.2 pain between
0.2 pain under
0.2 palm _ white
0.2 palm is
0.2 pee blood
0.2 pound headache
0.2 pour
0.2 pump _ overnight
0.2 purple and
0.2 ran a
0.2 ripp
0.2 see _ around
0.2 sinu infection
0.2 skin _ white
0.2 sleep _ and
0.2 soak through
0.2 squeaky _ every
0.2 squeaky noise
0.2 stung
0.2 swallow _ own
0.2 sweat _ and
0.2 swollen _ hes
0.2 the _ bottle
0.2 the _ got
0.2 the _ hes
0.2 the _ hour
0.2 the ice
0.2 the lab
0.2 the shower
0.2 the snow
0.2 then _ again
0.2 ther _ piece
0.2 thigh _ the
0.2 thigh from
0.2 to back
0.2 to her
0.2 tube _ out
0.2 tube came
0.2 unbearable
0.2 up _ leg
0.2 up gasp
0.2 vomit _ green
0.2 vomit bright
0.2 was _ out
0.2 was clean
0.2 watch say
0.2 we were
0.2 went away
0.2 went stiff
0.2 white _ blister
0.2 worst _ ever
0.2 wrist _ like
0.2 wrist look
0.2 yesterday _ #11+
0.2 yr
0.19 # time
0.19 #99+ _ and
0.19 -fade _ -press
0.19 -pass
0.19 -pass -gas
0.19 -press
0.19 -slept _ -day
0.19 -when -press
0.19 =a_lot =blood_streak
0.19 =a_lot =cramps
0.19 =a_lot =fainted
0.19 =a_lot =tia_resolved
0.19 =a_lot =vomiting_constantly
0.19 =alcohol =overdose_taken
0.19 =alcohol =rigors_hard
0.19 =alcohol =shaking
0.19 =allergen =means_mentioned
0.19 =animal_bite =chest_lasting
0.19 =baby =phlegm
0.19 =back_pain =uti
0.19 =belly_hit
0.19 =belly_pain =many_days
0.19 =belly_word
0.19 =belly_word =fall_any
0.19 =belly_word =feels_sleepy
0.19 =birth_now =eye_hit_bad
0.19 =bite_bad =drug_named
0.19 =bite_bad =one_side_throat
0.19 =bite_bad =scratched
0.19 =bite_bad =severe_weakness
0.19 =bladder_bowel_loss =long_bleed
0.19 =bleeding_any =hernia_stuck
0.19 =bleeding_heavy =eye_area
0.19 =bleeds_a_lot =near_faint
0.19 =blister_any =eye_red
0.19 =blister_word =eye_red
0.19 =blister_word =fever
0.19 =blood_thinner =not_clotting
0.19 =bruising
0.19 =burn_severity =dark_urine
0.19 =burn_severity =dizzy
0.19 =burn_severity =face_injury
0.19 =burn_severity =gradual_numb
0.19 =burn_severity =recent_surgery
0.19 =burn_severity =rigors_hard
0.19 =calf =cold_limb
0.19 =cancer_history =fever
0.19 =cancer_history =immunosuppressed
0.19 =cannot_breathe =eye_hit_bad
0.19 =cannot_move_side =left_ribs
0.19 =cant_lie_flat =chest_lasting
0.19 =cant_sit_still =flank_pain
0.19 =car_crash =head_danger
0.19 =cast_tight =limb_injury
0.19 =chest_any =fever
0.19 =chest_any =pain_any
0.19 =chest_lasting =co_words
0.19 =chest_lasting =dark_urine
0.19 =chest_lasting =double_vision
0.19 =chest_lasting =dystonia
0.19 =chest_lasting =face_odd
0.19 =chest_lasting =headache
0.19 =chest_lasting =hip_fracture
0.19 =chest_lasting =poison_swallowed
0.19 =chest_lasting =sudden_balance
0.19 =chest_lasting =wont_swallow
0.19 =chest_pain =pale_clammy
0.19 =chest_pain =radiates
0.19 =child_got_pills =cholinergic
0.19 =child_got_pills =drank
0.19 =child_got_pills =drooling
0.19 =child_got_pills =pain_any
0.19 =co_words =means_mentioned
0.19 =cold_exposure =drowsy
0.19 =cold_limb =fall_any
0.19 =cold_outside =drowning
0.19 =cold_outside =hit_hard
0.19 =confused =fast_breathing
0.19 =confused =liver_known
0.19 =confused =recent_infection
0.19 =confused =rigors
0.19 =coughs_blood =days_many
0.19 =coughs_blood =short_breath
0.19 =cramps =muscle_cramps
0.19 =cut_by_accident =hours_pain
0.19 =dangerous_person =not_drinking
0.19 =dangerous_person =suicidal
0.19 =dangerous_person =swelling_lips
0.19 =dangerous_person =withdrawal
0.19 =diabetes =speech
0.19 =dialysis
0.19 =dialysis =kidney_disease
0.19 =dizzy =pregnant
0.19 =drowsy =no_urine
0.19 =drug_named =pain_any
0.19 =dry_mouth =eye_area
0.19 =ear_wax =hours_pain
0.19 =ear_wax =swelling
0.19 =edible_word =overdose_taken
0.19 =eye_area =not_clotting
0.19 =eye_hit_bad =no_injury
0.19 =eye_hit_bad =tendon_seen
0.19 =eye_hit_bad =vomiting_constantly
0.19 =eye_hit_bad =worst_ever
0.19 =eye_pain =head_danger
0.19 =eye_red =face_blisters
0.19 =eye_red =rash
0.19 =face_injury
0.19 =face_odd =weak_one_side
0.19 =fainted =trunk_pain
0.19 =fall_hard =numb_any
0.19 =fast_breathing =ketone_breath
0.19 =fast_breathing =thirsty
0.19 =fell_baby =pain_any
0.19 =fever =near_faint
0.19 =fever =one_side_belly
0.19 =fever =weak_any
0.19 =fight_blow =hernia_stuck
0.19 =flank_pain =limb_injury
0.19 =gallbladder
0.19 =gradual_numb =tingling_hands
0.19 =gradual_numb =weak_legs
0.19 =harm_others =means_mentioned
0.19 =head_danger =limp_refuses
0.19 =head_danger =liver_known
0.19 =head_danger =speech_garbled
0.19 =head_danger =tired
0.19 =headache =wakes
0.19 =heat_danger =stroke_word
0.19 =heat_exposure =stroke_word
0.19 =hernia_stuck =inhaler_fails
0.19 =hernia_stuck =severe_pain
0.19 =high_altitude =stumbles
0.19 =high_altitude =sudden_balance
0.19 =hip_hurts =uti
0.19 =hours_pain =limp_refuses
0.19 =hours_pain =unresponsive
0.19 =hurts_move =smoke
0.19 =jaw_locked =neck_swelling
0.19 =jaw_locked =one_side_throat
0.19 =ketone_breath =vomiting
0.19 =left_ribs =numb_any
0.19 =limb_injury =not_clotting
0.19 =limb_injury =soaking_pad
0.19 =limb_injury =spreading
0.19 =limb_injury =tendon_seen
0.19 =long_bleed =smoke
0.19 =muscle_cramps =pain_any
0.19 =nausea =trunk_pain
0.19 =no_injury =squeezing_word
0.19 =no_urine =wont_feed
0.19 =noisy_rest =short_breath
0.19 =not_clotting =scratched
0.19 =not_clotting =wound
0.19 =not_drinking
0.19 =opioid =slow_breathing
0.19 =opioid =unresponsive
0.19 =pain_any =worst_ever
0.19 =pain_beyond =purple_word
0.19 =pale_clammy =speech
0.19 =pale_clammy =sudden
0.19 =pressure_elsewhere =squeezing_word
0.19 =recent_surgery =squeezing_word
0.19 =scratched =tendon_seen
0.19 =severe_headache =vomiting
0.19 =short_breath =vomiting
0.19 =spreading =wound
0.19 =squeezing_word
0.19 =squeezing_word =worst_ever
0.19 =sting =swelling_lips
0.19 =stumbles
0.19 =sudden =tearing
0.19 =tendon_seen =wound
0.19 ^ _ nail
0.19 ^ _ threaten
0.19 ^ drove
0.19 ^ used
0.19 a bag
0.19 a house
0.19 a pacemaker
0.19 act drunk
0.19 after _ cashew
0.19 after cashew
0.19 ago _ now
0.19 als
0.19 als and
0.19 an _ bottle
0.19 and _ act
0.19 and _ headache
0.19 and _ los
0.19 and _ move
0.19 and _ soak
0.19 and _ think
0.19 and arm
0.19 and back
0.19 and cant
0.19 and was
0.19 arm
0.19 aspirin
0.19 asthma _ bad
0.19 at _ practice
0.19 baby _ is
0.19 baby _ spot
0.19 baby soft
0.19 bark _ and
0.19 batteri _ the
0.19 been out
0.19 belly hard
0.19 bleed _ there
0.19 blood _ fever
0.19 breath deep
0.19 breath real
0.19 by _ dryer
0.19 can _ stay
0.19 can feel
0.19 cant _ vomit
0.19 chainsaw
0.19 chest _ and
0.19 chest since
0.19 chest tightnes
0.19 cramp on
0.19 daughter drank
0.19 dialysi
0.19 dont _ to
0.19 dont want
0.19 down for
0.19 drink _ day
0.19 drink _ i
0.19 drove
0.19 eat cashew
0.19 eye _ back
0.19 eye roll
0.19 face _ the
0.19 face _ up
0.19 fell _ my
0.19 fever since
0.19 fine but
0.19 finger _ and
0.19 four time
0.19 get word
0.19 goe _ my
0.19 goe to
0.19 grabb his
0.19 had surgery
0.19 had the
0.19 hand wont
0.19 has _ knife
0.19 has a
0.19 has als
0.19 have _ terrible
0.19 have myasthenia
0.19 he _ me
0.19 he say
0.19 head yesterday
0.19 headach _ the
0.19 headache ever
0.19 heart _ like
0.19 heat stroke
0.19 hes got
0.19 his _ caught
0.19 his knee
0.19 hit her
0.19 hiv
0.19 i _ chok
0.19 i _ got
0.19 i _ myasthenia
0.19 im #11+
0.19 im pregnant
0.19 in _ groin
0.19 in _ pool
0.19 in welt
0.19 infection _ now
0.19 into _ eye
0.19 is _ hot
0.19 is _ weight
0.19 is los
0.19 is mov
0.19 is weak
0.19 isnt -wak
0.19 it _ stop
0.19 it wont
0.19 its
0.19 its _ chest
0.19 its my
0.19 jaw ache
0.19 just flew
0.19 keep repeat
0.19 kid is
0.19 know
0.19 laundry _ and
0.19 left _ is
0.19 left arm
0.19 leg
0.19 like _ might
0.19 like _ on
0.19 lip _ purple
0.19 many
0.19 me _ im
0.19 mom face
0.19 my _ feel
0.19 my _ leg
0.19 my boy
0.19 my grandson
0.19 my groin
0.19 myasthenia
0.19 neck _ after
0.19 night and
0.19 no -wet
0.19 no _ -diaper
0.19 not _ -sense
0.19 now _ to
0.19 of _ cant
0.19 of bright
0.19 of kill
0.19 off _ roof
0.19 on _ cant
0.19 outside my
0.19 pain _ worse
0.19 peni _ been
0.19 peni has
0.19 pink foam
0.19 pod and
0.19 pregnant and
0.19 repeat _ same
0.19 repeat the
0.19 right leg
0.19 roll back
0.19 sagg
0.19 same question
0.19 see bug
0.19 severe headache
0.19 shak with
0.19 shard
0.19 shrimp and
0.19 side _ is
0.19 since #
0.19 skipp and
0.19 slamm
0.19 slamm _ the
0.19 slamm in
0.19 stair and
0.19 steroid
0.19 stuff and
0.19 super sleepy
0.19 swollen _ and
0.19 swollen _ red
0.19 symptom
0.19 talk to
0.19 thailand
0.19 that come
0.19 the _ question
0.19 the _ thing
0.19 the bleed
0.19 the medicine
0.19 the rope
0.19 ther no
0.19 thinner and
0.19 thought _ kill
0.19 threaten to
0.19 throw _ after
0.19 tightnes
0.19 tingl
0.19 toddler breath
0.19 toddler swallow
0.19 turn yellow
0.19 twice _ my
0.19 up _ #99+
0.19 up _ eat
0.19 viagra
0.19 vision _ black
0.19 vomit since
0.19 w
0.19 was hit
0.19 welt
0.19 went _ when
0.19 whole fami
0.19 wild _ from
0.19 with bad
0.19 wont stop
0.19 word out
0.19 wrong _ and
0.18 # _ old
0.18 -act
0.18 -act -right
0.18 -diaper since
0.18 -him
0.18 -i _ -him
0.18 -move _ yesterday
0.18 -wet _ since
0.18 -when -she
0.18 =a_lot =bladder_bowel_loss
0.18 =a_lot =blood_in_urine
0.18 =a_lot =clot_risk
0.18 =a_lot =heat_danger
0.18 =a_lot =limb_bleeds
0.18 =a_lot =severe_pain
0.18 =a_lot =urinary_stuck
0.18 =a_lot =urinary_stuck_long
0.18 =after_hard_exercise =confused
0.18 =alcohol =eye_hit_bad
0.18 =allergen =swallowed_battery
0.18 =allergen =swelling_face
0.18 =at_rest =hours_pain
0.18 =baby =kid_breathing
0.18 =baby =newborn
0.18 =belly_hit =legs_gone
0.18 =belly_hit =speech
0.18 =belly_pain
0.18 =belly_pain =belly_word
0.18 =belly_pain =gallbladder
0.18 =belly_pain =pain_any
0.18 =bite_bad =chest_any
0.18 =bite_bad =fainted
0.18 =bite_bad =neck_pain
0.18 =bite_bad =right_side
0.18 =bite_bad =sudden
0.18 =bleeding_any =injection_joint
0.18 =bleeding_any =no_urine
0.18 =bleeding_any =recent_surgery
0.18 =blister_any =burned_hand
0.18 =blood_in_urine =chest_lasting
0.18 =blood_in_urine =urine_all_blood
0.18 =blood_streak =purple_rash
0.18 =blood_thinner =burn_severity
0.18 =blood_thinner =fight_blow
0.18 =blood_thinner =head_danger
0.18 =bluish =using_word
0.18 =breathe_word =hours_pain
0.18 =burn_big =cold_limb
0.18 =burn_severity
0.18 =burn_severity =coughs_blood
0.18 =burn_severity =squeezing_word
0.18 =burn_severity =tingling_hands
0.18 =calf =many_days
0.18 =calf =skin_infection
0.18 =cannot_breathe =inhaler_fails
0.18 =cannot_breathe =squeezing_word
0.18 =cant_stand =head_danger
0.18 =chest_lasting =inhaler_often
0.18 =chest_lasting =pleuritic
0.18 =chest_lasting =recent_surgery
0.18 =chest_lasting =turning_blue
0.18 =chest_lasting =vomiting_blood
0.18 =chest_pressure =pressure_elsewhere
0.18 =chest_tearing =sudden
0.18 =child_got_pills =head_danger
0.18 =choking =dangerous_person
0.18 =clot_risk =discharge
0.18 =clot_risk =limb_cold_pale
0.18 =clot_risk =pleuritic
0.18 =co_words =done_with_it
0.18 =cold_hands =deformed
0.18 =confused =fainted
0.18 =cough =one_side_belly
0.18 =cut_by_accident =unresponsive
0.18 =dangerous_person =drank
0.18 =dangerous_person =fight_blow
0.18 =dangerous_person =speech_garbled
0.18 =dark_urine =head_danger
0.18 =dark_urine =urine_all_blood
0.18 =dark_urine =vomiting
0.18 =days_many =tingling_hands
0.18 =days_many =weak_any
0.18 =days_many =weak_legs
0.18 =dialysis =limb_bleeds
0.18 =digoxin
0.18 =drowsy =overdose_taken
0.18 =drug_named =swelling_now
0.18 =drug_named =swelling_throat
0.18 =drugs_taken =opioid
0.18 =during_exercise =heat_danger
0.18 =during_exercise =high_fever
0.18 =during_exercise =sudden
0.18 =ear_wax =tia_resolved
0.18 =elderly =hit_hard
0.18 =eye_area =headache
0.18 =eye_hit_bad =face_droop
0.18 =eye_hit_bad =new_medicine
0.18 =eye_hit_bad =self_harm_now
0.18 =eye_hit_bad =short_breath
0.18 =face_injury =face_odd
0.18 =fall_any =hurts_move
0.18 =fall_any =legs_gone
0.18 =fall_any =speech
0.18 =fall_any =unequal_pupils
0.18 =fall_hard =not_self
0.18 =fast_breathing =vomiting
0.18 =fast_breathing =young_baby
0.18 =feels_sleepy =nausea
0.18 =feels_sleepy =radiates
0.18 =fever =heat_exposure
0.18 =fever =hurts_move
0.18 =fight_blow =unequal_pupils
0.18 =fight_blow =vomiting
0.18 =fistula_bleeds =limb_bleeds
0.18 =flank_pain =trunk_pain
0.18 =flank_pain =weak_legs
0.18 =gangrene =wound_infected
0.18 =getting_worse =limb_injury
0.18 =getting_worse =wound
0.18 =green_vomit =newborn
0.18 =green_vomit =young_baby
0.18 =hallucinating =harm_others
0.18 =head_danger =refuses
0.18 =head_danger =spits_clots
0.18 =head_danger =sugar_extreme
0.18 =head_danger =wont_feed
0.18 =headache =swelling_lips
0.18 =heat_exposure =high_fever
0.18 =hernia_stuck =speech
0.18 =hernia_stuck =unresponsive
0.18 =high_fever =immunosuppressed
0.18 =high_fever =wound_infected
0.18 =hip_fracture =severe_weakness
0.18 =hip_hurts =weak_legs
0.18 =hit_hard =unequal_pupils
0.18 =hives_all =vomiting
0.18 =hours_pain =inhaler_often
0.18 =hours_pain =limp_leg
0.18 =hurts_move =pain_any
0.18 =hurts_move =trunk_pain
0.18 =immunosuppressed =rigors
0.18 =inhaler_fails =inhaler_often
0.18 =inhaler_often
0.18 =injection_joint =short_breath
0.18 =injection_joint =squeezing_word
0.18 =itching =short_breath
0.18 =itching =swelling_throat
0.18 =itchy_only =short_breath
0.18 =kidney_disease =limb_bleeds
0.18 =leg_swelling_one =many_days
0.18 =limb_injury =long_bleed
0.18 =limb_injury =rigors_hard
0.18 =limb_injury =shaking
0.18 =limb_injury =tingling_hands
0.18 =lips_blue =using_word
0.18 =liver_known
0.18 =long_bleed =postpartum
0.18 =mania_psychosis =sudden
0.18 =many_days =recent_travel
0.18 =many_days =wakes
0.18 =near_faint =pale_clammy
0.18 =near_faint =tia_resolved
0.18 =neck_pain
0.18 =neck_pain =pain_any
0.18 =newborn =phlegm
0.18 =no_urine =pale_clammy
0.18 =no_urine =rectal_blood
0.18 =no_urine =stool_blood
0.18 =one_side_belly =shoulder_pain
0.18 =pain_any =rectal_blood
0.18 =pain_any =rigors_hard
0.18 =pain_any =shaking
0.18 =pain_any =shoulder_pain
0.18 =pain_any =stool_blood
0.18 =pain_any =very_fast_pulse
0.18 =pain_any =vomiting_constantly
0.18 =phlegm =young_baby
0.18 =pregnant =severe_headache
0.18 =purple_rash =tiny_red
0.18 =racing_heart =tia_resolved
0.18 =radiates =sudden
0.18 =radiates_groin =sudden
0.18 =rash =swelling_lips
0.18 =rash =vomiting
0.18 =right_side =trunk_pain
0.18 =rigors =speech
0.18 =rigors_hard =unresponsive
0.18 =severe_headache =stiff_neck
0.18 =severe_headache =swelling
0.18 =severe_weakness =stiff_neck
0.18 =shaking =unresponsive
0.18 =shoulder_pain
0.18 =speech =swelling
0.18 =spits_clots =vomiting
0.18 =spits_clots =vomiting_blood
0.18 =squeezing_word =weak_any
0.18 =sugar_extreme =vomiting
0.18 =three_days =vomiting
0.18 =vomiting_blood =vomiting_constantly
0.18 =weak_any =weak_breathing
0.18 ^ _ chemo
0.18 ^ _ soak
0.18 a _ note
0.18 after _ cast
0.18 after _ crash
0.18 after tak
0.18 all since
0.18 almost _ out
0.18 an electric
0.18 an elephant
0.18 and _ -respond
0.18 and _ let
0.18 and _ mumbl
0.18 and _ nostril
0.18 and _ super
0.18 and _ tell
0.18 and _ through
0.18 and clammy
0.18 and everyth
0.18 and headache
0.18 and sweat
0.18 and took
0.18 and wheez
0.18 ankle _ point
0.18 arm its
0.18 ask what
0.18 at _ since
0.18 ate _ bunch
0.18 away _ i
0.18 baby _ and
0.18 baby fell
0.18 been #
0.18 been _ a
0.18 been wheez
0.18 birth and
0.18 black _ smell
0.18 bloody _ with
0.18 bloody stool
0.18 bone _ pok
0.18 breakfast
0.18 breath _ day
0.18 breath hard
0.18 burn _ a
0.18 burn in
0.18 by _ horse
0.18 can _ say
0.18 can only
0.18 cant push
0.18 cheek
0.18 chemo _ my
0.18 clear her
0.18 cough black
0.18 crash
0.18 dad _ are
0.18 daughter with
0.18 diabetic foot
0.18 down low
0.18 elephant
0.18 elephant _ on
0.18 every _ and
0.18 eye _ swollen
0.18 feel _ its
0.18 feel _ to
0.18 feel feverish
0.18 fever _ diabetic
0.18 fever _ thi
0.18 fever im
0.18 finger tingle
0.18 fluid down
0.18 for _ min
0.18 four
0.18 from _ fever
0.18 fruity
0.18 full sentenc
0.18 got _ a
0.18 half my
0.18 hand _ tingl
0.18 hand since
0.18 hard _ swallow
0.18 hard to
0.18 has _ in
0.18 he drank
0.18 hes just
0.18 his _ feel
0.18 hive
0.18 hive and
0.18 horse _ the
0.18 horse in
0.18 i _ feverish
0.18 i _ know
0.18 i _ lift
0.18 i _ stop
0.18 i havent
0.18 im shiver
0.18 in _ lower
0.18 in _ sentenc
0.18 in full
0.18 in hive
0.18 is _ a
0.18 is _ start
0.18 is gasp
0.18 is kill
0.18 is mumbl
0.18 is point
0.18 is pok
0.18 itch _ over
0.18 itch all
0.18 its _ #
0.18 its _ than
0.18 just now
0.18 keep _ what
0.18 kick _ a
0.18 kick by
0.18 leg _ weak
0.18 like _ will
0.18 look _ light
0.18 me _ up
0.18 me throw
0.18 minute and
0.18 mom took
0.18 mouth wont
0.18 move _ neck
0.18 my _ rac
0.18 my _ throat
0.18 my _ week
0.18 my vagina
0.18 my wound
0.18 neck stiff
0.18 nurs _ and
0.18 of _ eye
0.18 one testicle
0.18 only say
0.18 oxy and
0.18 pale my
0.18 pee _ all
0.18 pee at
0.18 pill in
0.18 point _ wrong
0.18 point the
0.18 pok
0.18 pregnant _ just
0.18 pump _ and
0.18 rash _ and
0.18 rash fever
0.18 right _ down
0.18 roll _ the
0.18 roll off
0.18 see out
0.18 seizure _ now
0.18 sentenc
0.18 shak so
0.18 shallow
0.18 she pale
0.18 she was
0.18 shiver _ is
0.18 shiver and
0.18 show
0.18 shrimp
0.18 sick _ my
0.18 sick to
0.18 side _ low
0.18 side down
0.18 since lunch
0.18 skin
0.18 soak pad
0.18 someone
0.18 spasm after
0.18 spot
0.18 stomach _ hard
0.18 stopp shiver
0.18 stung _ a
0.18 super _ and
0.18 super weak
0.18 swallow bleach
0.18 the _ i
0.18 the _ on
0.18 the bottle
0.18 the car
0.18 the chainsaw
0.18 through _ towel
0.18 throw _ blood
0.18 thru
0.18 to _ chest
0.18 to _ stomach
0.18 to him
0.18 up after
0.18 use _ on
0.18 vagina
0.18 vomit _ my
0.18 with chill
0.17 #11+ _ today
0.17 -gas -in
0.17 -pass _ -in
0.17 -peed _ yesterday
0.17 =a_lot =cannot_breathe
0.17 =a_lot =swelling_face
0.17 =about_other
0.17 =abuse_danger =choking
0.17 =alcohol =means_mentioned
0.17 =alcohol =using_word
0.17 =allergen =animal_bite
0.17 =allergen =chemical_word
0.17 =allergen =eye_area
0.17 =allergen =tongue_swollen
0.17 =back_pain =saddle_numb
0.17 =belly_hit =fall_any
0.17 =belly_pain =hurts_move
0.17 =belly_surgery_recent =postpartum
0.17 =belly_word =diabetes
0.17 =belly_word =no_urine
0.17 =bite_bad =blind_one_eye
0.17 =bite_bad =electric
0.17 =bite_bad =rash
0.17 =bladder_bowel_loss =severe_pain
0.17 =bleeding_any =head_injury
0.17 =bleeding_any =hurts_move
0.17 =bleeding_heavy =bleeds_a_lot
0.17 =bleeding_heavy =nosebleed
0.17 =bleeds_a_lot =pregnant
0.17 =blind_one_eye
0.17 =blind_one_eye =eye_area
0.17 =blind_one_eye =eye_hit_bad
0.17 =blind_one_eye =one_eye
0.17 =blind_one_eye =vision_loss
0.17 =blood_thinner =fell
0.17 =blow_ribs =pleuritic
0.17 =bluish =fainted
0.17 =bluish =tia_resolved
0.17 =bp_medicine =swelling_lips
0.17 =breathe_word =heart_condition
0.17 =burn_any =cough
0.17 =burn_any =skin_peeling
0.17 =burn_severity =clot_risk
0.17 =burn_severity =days_many
0.17 =burn_severity =eye_hit_bad
0.17 =burn_severity =eye_pain
0.17 =burn_severity =right_side
0.17 =calf =cannot_breathe
0.17 =calf =limb_bleeds
0.17 =cannot_move_limb =speech
0.17 =car_crash =hip_hurts
0.17 =chest_any =cocaine
0.17 =chest_any =drugs_taken
0.17 =chest_any =short_breath
0.17 =chest_lasting =head_injury
0.17 =chest_lasting =inconsolable
0.17 =chest_lasting =limb_cold_pale
0.17 =chest_lasting =radiates
0.17 =chest_lasting =wakes
0.17 =chest_pain =cocaine
0.17 =chest_pain =drugs_taken
0.17 =chest_pain =short_breath
0.17 =chest_pressure =pain_any
0.17 =child_got_pills =cough
0.17 =child_got_pills =cut_by_accident
0.17 =child_got_pills =hit_hard
0.17 =cholinergic
0.17 =clot_risk =high_fever
0.17 =clot_risk =injection_joint
0.17 =co_words =low_mood
0.17 =cocaine =trunk_pain
0.17 =cold_exposure =hit_hard
0.17 =cold_limb =severe_weakness
0.17 =cold_limb =wound
0.17 =confused =drugs_taken
0.17 =confused =eye_area
0.17 =cut_by_accident =limb_bleeds
0.17 =dangerous_person =fall_any
0.17 =dangerous_person =opioid
0.17 =dangerous_person =scratched
0.17 =dangerous_person =sudden
0.17 =dangerous_person =using_word
0.17 =dangerous_person =vision_loss
0.17 =dark_urine =uti
0.17 =days_many =no_urine
0.17 =deep_burn =numb_any
0.17 =deformed =fall_hard
0.17 =diabetes =limb_injury
0.17 =diabetes =no_insulin
0.17 =diabetes =vomiting_constantly
0.17 =dizzy =one_side_belly
0.17 =dizzy =weak_any
0.17 =drank =poison_swallowed
0.17 =drowning =drowsy
0.17 =drowning =head_danger
0.17 =drowning =unresponsive
0.17 =drug_named =eye_area
0.17 =drug_named =fever
0.17 =drugs_taken =trunk_pain
0.17 =during_exercise =vomiting
0.17 =eye_area =high_fever
0.17 =eye_area =pain_any
0.17 =eye_hit_bad =face_injury
0.17 =eye_hit_bad =inconsolable
0.17 =eye_hit_bad =severe_weakness
0.17 =eye_hit_bad =tearing_trunk
0.17 =eye_pain =fever
0.17 =eye_red =eyelids_swollen
0.17 =face_injury =numb_any
0.17 =face_injury =weak_any
0.17 =fainted =headache
0.17 =fainted =near_faint
0.17 =fever =gums_bleed
0.17 =fight_blow
0.17 =flank_pain =saddle_numb
0.17 =gallbladder =rigors
0.17 =head_danger =hives
0.17 =head_danger =limp_leg
0.17 =head_danger =opioid
0.17 =head_danger =weak_one_side
0.17 =head_injury =severe_headache
0.17 =heart_condition =heart_murmur_fever
0.17 =hernia_stuck =toes_cold
0.17 =hernia_word =radiates_groin
0.17 =hip_hurts =saddle_numb
0.17 =hip_hurts =tingling_hands
0.17 =hit_hard =speech
0.17 =hit_hard =tia_resolved
0.17 =hives =short_breath
0.17 =hoarse =swelling_throat
0.17 =hours_pain =limb_injury
0.17 =hours_pain =rigors_hard
0.17 =hypertension =swelling_lips
0.17 =irregular_heart =severe_weakness
0.17 =limb_bleeds =limb_injury
0.17 =limb_injury =means_mentioned
0.17 =limb_injury =trunk_pain
0.17 =mania_psychosis =pain_any
0.17 =many_days =sudden
0.17 =many_days =young_baby
0.17 =nail_word =phlegm
0.17 =nail_word =tetanus_due
0.17 =new_baby =vaginal_bleeding
0.17 =new_medicine =rash
0.17 =no_insulin
0.17 =nosebleed =not_clotting
0.17 =numb_any =snake
0.17 =numb_any =snake_bad
0.17 =one_side_belly =trunk_pain
0.17 =overdose_taken =racing_heart
0.17 =overdose_taken =suicidal
0.17 =pain_any =saddle_numb
0.17 =pain_any =tearing_trunk
0.17 =pain_any =tingling_hands
0.17 =preterm_weeks =squeezing_word
0.17 =rash =short_breath
0.17 =recent_infection
0.17 =rectal_blood
0.17 =scratched =soaking_pad
0.17 =scratched =suicidal
0.17 =severe_pain =upper_belly_pain
0.17 =severe_weakness =vomiting
0.17 =short_breath =swelling_throat
0.17 =snake =weak_any
0.17 =snake_bad =weak_any
0.17 =squeezing_word =swelling
0.17 =squeezing_word =tearing_trunk
0.17 =swelling =vaginal_bleeding
0.17 =swelling_now =tongue_swollen
0.17 =swelling_throat =wheeze_word
0.17 =tetanus_due
0.17 =throat_tight =wheeze_word
0.17 =vomiting_constantly =weak_any
0.17 ^ _ accidental
0.17 ^ _ dialysi
0.17 ^ _ fume
0.17 ^ _ husband
0.17 ^ _ mixed
0.17 ^ finger
0.17 ^ sharp
0.17 a _ nail
0.17 a _ section
0.17 a c
0.17 a cut
0.17 a heart
0.17 afib
0.17 after _ gone
0.17 after he
0.17 ago _ the
0.17 along
0.17 altitude
0.17 and _ -breath
0.17 and _ -peed
0.17 and _ came
0.17 and _ deep
0.17 and _ near
0.17 and _ numb
0.17 and _ one
0.17 and _ sick
0.17 and _ vision
0.17 and _ weak
0.17 and _ word
0.17 and both
0.17 and clear
0.17 and half
0.17 are white
0.17 at football
0.17 ate _ laundry
0.17 back _ nigeria
0.17 beat
0.17 beat _ up
0.17 beat me
0.17 bee and
0.17 been bleed
0.17 belly _ is
0.17 belly _ swollen
0.17 bigger than
0.17 blood clot
0.17 boy _ is
0.17 breathe in
0.17 bug _ the
0.17 bulg and
0.17 carbon _ poison
0.17 chest _ burn
0.17 chest _ pound
0.17 clear _ is
0.17 com _ after
0.17 crash my
0.17 cut _ his
0.17 daughter swallow
0.17 day old
0.17 dazed
0.17 diabetic
0.17 double _ of
0.17 droop _ one
0.17 droop on
0.17 ear _ he
0.17 every hour
0.17 eye _ hit
0.17 eye with
0.17 feel funny
0.17 fell into
0.17 fever _ cant
0.17 finger
0.17 firework
0.17 flew _ from
0.17 flew home
0.17 for like
0.17 from nigeria
0.17 god
0.17 going _ pas
0.17 had _ c
0.17 hav _ breath
0.17 hav trouble
0.17 have _ cell
0.17 have sickle
0.17 he _ like
0.17 he ate
0.17 he chok
0.17 he feel
0.17 he hit
0.17 head on
0.17 hear _ tell
0.17 heart medicine
0.17 heartbeat
0.17 her word
0.17 hernia _ out
0.17 hes _ blue
0.17 hes throw
0.17 high _ and
0.17 his _ hurt
0.17 his _ wont
0.17 his finger
0.17 hit my
0.17 home from
0.17 hot _ i
0.17 hour _ im
0.17 hurt _ crazy
0.17 hurt _ hell
0.17 husband _ me
0.17 i _ sickle
0.17 i _ ther
0.17 i accidental
0.17 i cough
0.17 i mixed
0.17 i woke
0.17 im _ through
0.17 im breath
0.17 inhal a
0.17 is _ behind
0.17 is _ lot
0.17 is throw
0.17 keep ask
0.17 kid _ from
0.17 labor and
0.17 last month
0.17 like #
0.17 like hell
0.17 lip _ up
0.17 lump in
0.17 medicine _ and
0.17 monoxide poison
0.17 more _ of
0.17 more than
0.17 mother _ and
0.17 mushroom
0.17 my _ body
0.17 my _ cant
0.17 my _ eyelid
0.17 my _ she
0.17 my _ speech
0.17 my butt
0.17 my lip
0.17 myself with
0.17 newborn _ a
0.17 nigeria
0.17 nodd
0.17 nodd off
0.17 now it
0.17 numb after
0.17 of _ im
0.17 of pill
0.17 off _ bed
0.17 ok but
0.17 old
0.17 on _ wall
0.17 out fever
0.17 over
0.17 pass _ clot
0.17 pass huge
0.17 postpartum
0.17 pull my
0.17 rainbow
0.17 rib
0.17 rusty nail
0.17 say one
0.17 scream and
0.17 see _ on
0.17 seem _ but
0.17 side went
0.17 sink
0.17 so sore
0.17 son _ pain
0.17 son _ some
0.17 son lip
0.17 spott
0.17 spray in
0.17 stop the
0.17 stopp _ for
0.17 stopp and
0.17 stuff _ com
0.17 stuff is
0.17 sudden _ pain
0.17 sure
0.17 swell _ overnight
0.17 swollen _ fever
0.17 swollen face
0.17 tar _ i
0.17 testicle is
0.17 text goodbye
0.17 the _ unconsciou
0.17 the breastbone
0.17 the side
0.17 the skin
0.17 throat _ swollen
0.17 to _ back
0.17 to _ left
0.17 today he
0.17 took a
0.17 tree
0.17 trouble _ and
0.17 up now
0.17 up overnight
0.17 vision _ a
0.17 walk and
0.17 was left
0.17 way _ and
0.17 we got
0.17 week _ is
0.17 went blue
0.17 went numb
0.17 went off
0.17 whole arm
0.17 wife had
0.17 wipe _ i
0.17 with every
0.17 woman
0.17 xanax
0.17 yellow _ im
0.16 # month
0.16 -# _ think
0.16 -day _ i
0.16 -day _ the
0.16 -day think
0.16 =a_lot
0.16 =a_lot =gums_bleed
0.16 =a_lot =many_stings
0.16 =a_lot =retractions
0.16 =a_lot =rigors_hard
0.16 =allergen =fast_breathing
0.16 =asthma =cannot_breathe
0.16 =at_rest =cough
0.16 =at_rest =fever
0.16 =belly_hard =crohns
0.16 =belly_pain =jaundice
0.16 =belly_word =crohns
0.16 =belly_word =dizzy
0.16 =belly_word =gallbladder
0.16 =belly_word =green_vomit
0.16 =belly_word =jaundice
0.16 =belly_word =phlegm
0.16 =bite_bad =burned_hand
0.16 =bite_bad =curtain_word
0.16 =bite_bad =hoarse
0.16 =bite_bad =near_faint
0.16 =bite_bad =swelling_face
0.16 =bleeding_any =eye_area
0.16 =bleeding_any =recent_infection
0.16 =bleeding_heavy =cough
0.16 =bleeding_heavy =coughs_blood
0.16 =blood_streak =swelling_head
0.16 =blood_thinner =headache
0.16 =blood_thinner =hemophilia_word
0.16 =blood_thinner =limb_bleeds
0.16 =blood_thinner =severe_headache
0.16 =blow_ribs =possible_fracture
0.16 =bluish =clot_risk
0.16 =bluish =croup_cough
0.16 =bluish =wound
0.16 =bp_extreme =pain_any
0.16 =breast_infection
0.16 =breast_infection =fever
0.16 =breast_infection =wound_infected
0.16 =burn_severity =hurts_breathing
0.16 =burn_severity =many_stings
0.16 =burn_severity =muscle_cramps
0.16 =burn_severity =retractions
0.16 =burn_severity =swelling_face
0.16 =burn_severity =wound_infected
0.16 =calf =chest_pain
0.16 =calf =hip_fracture
0.16 =calf =injection_joint
0.16 =calf =pleuritic
0.16 =calf =wound_infected
0.16 =cannot_breathe =cant_lie_flat
0.16 =cant_stand =hours_pain
0.16 =cant_straighten
0.16 =cant_straighten =severe_pain
0.16 =carbon_monoxide =during_exercise
0.16 =chemical_word =cough
0.16 =chest_any =electric
0.16 =chest_any =hurts_breathing
0.16 =chest_lasting =flank_pain
0.16 =chest_lasting =irregular_heart
0.16 =chest_lasting =nail_word
0.16 =chest_lasting =not_self
0.16 =chest_pain =cough
0.16 =chest_pain =electric
0.16 =chest_pain =fever
0.16 =chest_pain =hurts_breathing
0.16 =clot_risk =eye_surgery
0.16 =cocaine =high_fever
0.16 =cocaine =using_word
0.16 =cold_exposure =rigors
0.16 =cold_limb =deep_burn
0.16 =confused =ear_wax
0.16 =confused =wakes
0.16 =contractions =limb_injury
0.16 =copd =dangerous_person
0.16 =copd =short_breath
0.16 =coughs_blood =pain_any
0.16 =crohns =fever
0.16 =crohns =hernia_stuck
0.16 =croup_cough =lips_blue
0.16 =curtain_word =eye_area
0.16 =curtain_word =one_eye
0.16 =cut_by_accident =eyelid_cut
0.16 =dangerous_person =hit_hard
0.16 =dangerous_person =muscle_strain_word
0.16 =dangerous_person =rash
0.16 =dangerous_person =swallow_trouble
0.16 =days_many =flu_bad
0.16 =days_many =pain_any
0.16 =deep_burn =eye_hit_bad
0.16 =deep_burn =weak_any
0.16 =dialysis =severe_weakness
0.16 =dizzy =squeezing_word
0.16 =drugs_taken =high_fever
0.16 =during_exercise =severe_headache
0.16 =ear_wax =short_breath
0.16 =electric =eye_hit_bad
0.16 =electric =hernia_stuck
0.16 =electric =pain_any
0.16 =eye_area =eyelid_cut
0.16 =eye_area =no_urine
0.16 =eye_area =seizure
0.16 =eye_hit_bad =eye_surgery
0.16 =eye_hit_bad =fall_hard
0.16 =eye_hit_bad =purple_word
0.16 =eye_hit_bad =thrown_back
0.16 =eye_hit_bad =urinary_stuck
0.16 =eye_hit_bad =weak_one_side
0.16 =eye_surgery =pain_any
0.16 =eyelid_cut
0.16 =eyelid_cut =limb_injury
0.16 =eyelid_cut =scratched
0.16 =eyelid_cut =wound
0.16 =fall_any
0.16 =fall_any =pregnant
0.16 =fall_hard =pregnant
0.16 =fell_baby =pregnant
0.16 =flank_pain =vomiting
0.16 =hallucinating =wont_feed
0.16 =head_danger =vision_loss
0.16 =heart_condition =swelling
0.16 =heart_condition =trunk_pain
0.16 =hemophilia_word
0.16 =hernia_stuck =purple_word
0.16 =high_fever =purple_rash
0.16 =hives =near_faint
0.16 =hours_pain =injection_joint
0.16 =hours_pain =jaw_locked
0.16 =hours_pain =making_swell
0.16 =hours_pain =vomiting_blood
0.16 =injection_joint =leg_swelling_one
0.16 =injection_joint =swelling
0.16 =itchy_only =swelling_throat
0.16 =jaundice =unresponsive
0.16 =jaw_arm_sweat =weak_one_side
0.16 =jaw_locked =limb_injury
0.16 =jaw_locked =scratched
0.16 =ketone_breath =short_breath
0.16 =kidney_disease =severe_weakness
0.16 =leg_swelling_one =pleuritic
0.16 =limb_injury =short_breath
0.16 =lips_blue =short_breath
0.16 =long_bleed =radiates
0.16 =low_mood =vaginal_bleeding
0.16 =means_mentioned =shaking
0.16 =nail_word =wound
0.16 =new_baby =swelling
0.16 =new_medicine =swelling_lips
0.16 =no_gas =swelling
0.16 =no_injury =severe_pain
0.16 =nodes =rash
0.16 =numb_any =radiates
0.16 =numb_any =urinary_stuck
0.16 =numb_any =vaginal_bleeding
0.16 =pain_any =urinary_stuck_long
0.16 =pleuritic =possible_fracture
0.16 =pleuritic =swelling
0.16 =possible_fracture =sudden
0.16 =postpartum_smell =wound_infected
0.16 =pregnant =severe_pain
0.16 =pregnant =shoulder_pain
0.16 =preterm_weeks =rash
0.16 =retractions =wheeze_word
0.16 =rigors_hard =using_word
0.16 =rigors_hard =wont_feed
0.16 =saddle_numb =vaginal_bleeding
0.16 =shaking =wont_feed
0.16 =short_breath =thirsty
0.16 =sleepless_days =three_days
0.16 =sting =swelling
0.16 =stomach_burn =upper_belly_pain
0.16 =sugar_very_high =vomiting_constantly
0.16 =swallow_trouble =swelling
0.16 =swelling =wont_swallow
0.16 =swelling_face =swelling_lips
0.16 =swelling_throat =ulcer_nsaid
0.16 =tetanus_due =wound
0.16 =tongue_swollen =ulcer_nsaid
0.16 =urinary_stuck =weak_legs
0.16 ^ _ antifreeze
0.16 ^ _ around
0.16 ^ _ poop
0.16 ^ _ stiff
0.16 ^ _ were
0.16 ^ metal
0.16 ^ new
0.16 a _ attack
0.16 a _ black
0.16 a _ two
0.16 a peanut
0.16 a tight
0.16 after _ hit
0.16 after _ shrimp
0.16 ago _ pain
0.16 and _ about
0.16 and _ eyelid
0.16 and _ lip
0.16 and _ lung
0.16 and _ nonstop
0.16 and burn
0.16 and has
0.16 antifreeze by
0.16 at light
0.16 ate _ a
0.16 ate at
0.16 battery up
0.16 bed since
0.16 bee sting
0.16 bit _ ankle
0.16 blood _ soak
0.16 breath funny
0.16 breath weird
0.16 breathe right
0.16 breathe well
0.16 button _ in
0.16 came _ like
0.16 camp
0.16 can _ fat
0.16 cant _ anyth
0.16 car wreck
0.16 chest _ when
0.16 chok and
0.16 clas _ my
0.16 clean the
0.16 cord _ out
0.16 cord com
0.16 cough _ cant
0.16 crush _ a
0.16 crush in
0.16 cut _ leg
0.16 day i
0.16 did _ and
0.16 dont -fade
0.16 down to
0.16 drool _ bit
0.16 every
0.16 eyelid _ droop
0.16 face _ on
0.16 fbi _ in
0.16 fbi is
0.16 fever _ headache
0.16 flat
0.16 fluid is
0.16 foot _ turn
0.16 foot and
0.16 goe _ i
0.16 going #99+
0.16 got kick
0.16 grandson stuck
0.16 grease
0.16 hand _ crush
0.16 hand was
0.16 has _ wheez
0.16 have
0.16 he _ talk
0.16 heart _ going
0.16 heart _ rac
0.16 heavy and
0.16 hemophilia
0.16 her _ since
0.16 hes #11+
0.16 his right
0.16 his shoulder
0.16 hit _ and
0.16 hit with
0.16 hot soup
0.16 house
0.16 hurt
0.16 hurt _ breathe
0.16 hurt bad
0.16 hurt terrib
0.16 i _ push
0.16 i _ sparkl
0.16 in _ outlet
0.16 in _ testicle
0.16 is _ an
0.16 is _ but
0.16 is _ her
0.16 is cramp
0.16 is sweaty
0.16 isnt -help
0.16 it fever
0.16 keep _ and
0.16 leg and
0.16 leg with
0.16 life came
0.16 like my
0.16 line
0.16 low _ the
0.16 low on
0.16 lying down
0.16 middle of
0.16 mom _ hav
0.16 mom is
0.16 my _ pound
0.16 nail _ through
0.16 neck _ swell
0.16 of _ mouth
0.16 off and
0.16 old _ been
0.16 on _ chest
0.16 on like
0.16 oxygen _ say
0.16 pee _ my
0.16 pneumonia and
0.16 postpartum and
0.16 pus _ i
0.16 red _ pus
0.16 refus _ go
0.16 refus to
0.16 rigid
0.16 say #11+
0.16 see fat
0.16 shak _ fever
0.16 she _ a
0.16 she been
0.16 she cough
0.16 she not
0.16 shorter
0.16 skin around
0.16 slipp
0.16 smoke
0.16 so much
0.16 soft _ on
0.16 son _ been
0.16 spread _ and
0.16 stomach _ cramp
0.16 stopp drink
0.16 sudden _ of
0.16 super painful
0.16 swell i
0.16 swollen _ #11+
0.16 terrib
0.16 testicle pain
0.16 the finger
0.16 the fridge
0.16 the outlet
0.16 the soft
0.16 the wall
0.16 them and
0.16 ther _ burn
0.16 think _ fbi
0.16 think _ mom
0.16 think cant
0.16 think he
0.16 tilt
0.16 toe _ white
0.16 told _ to
0.16 type #
0.16 up _ foam
0.16 up _ hes
0.16 up _ his
0.16 w a
0.16 was crush
0.16 were in
0.16 wheez _ night
0.16 wheez all
0.16 when _ breath
0.16 with _ chainsaw
0.16 with _ headach
0.16 with some
0.16 worst pain
0.15 #99+ she
0.15 -diaper _ yesterday
0.15 <was _ <in
0.15 =a_lot =blurry_vision
0.15 =a_lot =jaw_arm_sweat
0.15 =a_lot =mouth_sores
0.15 =a_lot =one_side_throat
0.15 =a_lot =rectal_bleeding
0.15 =a_lot =swelling_lips
0.15 =abuse_danger =eye_hit_bad
0.15 =adrenal =head_danger
0.15 =adrenal =vomiting_constantly
0.15 =again_fainted =near_faint
0.15 =alcohol =wakes
0.15 =allergen =mouth_sores
0.15 =allergen =using_word
0.15 =arm_hand_pain =eye_hit_bad
0.15 =arm_hand_pain =squeezing_word
0.15 =at_rest =getting_worse
0.15 =autism_word =chest_lasting
0.15 =baby =harm_others
0.15 =baby =new_baby
0.15 =baby =postpartum
0.15 =back_pain =limb_injury
0.15 =barking_stridor =cannot_breathe
0.15 =belly_hard =bladder_bowel_loss
0.15 =belly_hard =urinary_stuck
0.15 =belly_hit =belly_pain
0.15 =belly_pain =hit_hard
0.15 =belly_pain =pale_clammy
0.15 =belly_word =burn_severity
0.15 =belly_word =limb_injury
0.15 =belly_word =squeezing_word
0.15 =bite_bad =dangerous_person
0.15 =bite_bad =eye_pain
0.15 =bite_bad =face_injury
0.15 =bite_bad =light_hurts
0.15 =bite_bad =one_eye
0.15 =bite_bad =weak_any
0.15 =bladder_bowel_loss =suicidal
0.15 =bleeding_any =fainted
0.15 =bleeding_any =rectal_bleeding
0.15 =bleeding_any =severe_pain
0.15 =bleeding_any =throat_sore
0.15 =bleeding_any =thrown_off
0.15 =bleeding_any =tonsils_out
0.15 =bluish =cannot_breathe
0.15 =bluish =deformed
0.15 =bluish =pain_any
0.15 =both_legs
0.15 =both_legs =burn_severity
0.15 =bp_medicine =swelling_now
0.15 =breathe_word =burn_severity
0.15 =breathe_word =pain_any
0.15 =breathe_word =pleuritic
0.15 =breathe_word =postpartum
0.15 =bruising =purple_rash
0.15 =bruising =rash
0.15 =burn_any =hoarse
0.15 =burn_big =smoke
0.15 =burn_severity =cant_straighten
0.15 =burn_severity =immunosuppressed
0.15 =burn_severity =injection_joint
0.15 =burn_severity =near_faint
0.15 =burn_severity =rectal_blood
0.15 =burn_severity =soaking_pad
0.15 =calf =chest_lasting
0.15 =calf =skin_black
0.15 =calf =squeezing_word
0.15 =cannot_breathe =leg_feet_swollen
0.15 =cannot_breathe =pink_foam
0.15 =cannot_move_side =hurts_move
0.15 =cannot_move_side =severe_weakness
0.15 =cant_stand =sudden_balance
0.15 =cast_tight =cold_limb
0.15 =cast_tight =numb_any
0.15 =cast_tight =tingling_hands
0.15 =chest_any =cough
0.15 =chest_any =ear_wax
0.15 =chest_any =immunosuppressed
0.15 =chest_any =near_faint
0.15 =chest_lasting =gums_bleed
0.15 =chest_lasting =inhaled_object
0.15 =chest_lasting =itching
0.15 =chest_lasting =recent_travel
0.15 =chest_lasting =saddle_numb
0.15 =chest_lasting =tonsils_out
0.15 =chest_pain =immunosuppressed
0.15 =chest_pain =long_bleed
0.15 =chest_pressure =dangerous_person
0.15 =chest_pressure =weak_one_side
0.15 =chest_tearing =hours_pain
0.15 =choking =eye_hit_bad
0.15 =choking =hurts_move
0.15 =cholinergic =fever
0.15 =clot_risk
0.15 =cocaine =confused
0.15 =cocaine =fever
0.15 =cocaine =racing_heart
0.15 =cold_exposure =dangerous_person
0.15 =cold_limb =hurts_move
0.15 =cold_limb =swelling
0.15 =confused =speech_garbled
0.15 =cough =inhaled_object
0.15 =cramps =eye_hit_bad
0.15 =cut_by_accident =suicidal
0.15 =dangerous_person =new_medicine
0.15 =dangerous_person =throat_tight
0.15 =dark_urine =squeezing_word
0.15 =days_many =drowsy
0.15 =days_many =hypertension
0.15 =days_many =squeezing_word
0.15 =diabetes
0.15 =diabetes =shaking
0.15 =diabetes =short_breath
0.15 =dialysis =short_breath
0.15 =digoxin =overdose_taken
0.15 =discharge =leaking
0.15 =dizzy =severe_weakness
0.15 =dizzy =sudden_balance
0.15 =dizzy =vaginal_bleeding
0.15 =drowsy =speech
0.15 =drug_named =throat_tight
0.15 =drugs_taken =fever
0.15 =drugs_taken =racing_heart
0.15 =during_exercise =headache
0.15 =elderly =poison_swallowed
0.15 =eye_area =face_droop
0.15 =eye_area =one_eye
0.15 =eye_hit_bad =eye_red
0.15 =eye_hit_bad =priapism
0.15 =eye_hit_bad =rectal_bleeding
0.15 =eye_hit_bad =shaking
0.15 =eye_hit_bad =throat_sore
0.15 =eye_hit_bad =thrown_off
0.15 =eye_hit_bad =toes_cold
0.15 =eye_hit_bad =tonsils_out
0.15 =eye_hit_bad =trunk_pain
0.15 =face_odd =hours_pain
0.15 =fainted =knocked_out
0.15 =fall_any =knocked_out
0.15 =fight_blow =severe_headache
0.15 =fight_blow =severe_pain
0.15 =getting_worse =stumbles
0.15 =hallucinating =rigors_hard
0.15 =hallucinating =shaking
0.15 =harm_others =hours_pain
0.15 =harm_others =new_baby
0.15 =head_danger =knocked_out
0.15 =head_danger =new_confusion
0.15 =head_danger =swelling_face
0.15 =head_injury =speech
0.15 =heat_exposure
0.15 =hernia =purple_word
0.15 =hernia_stuck =high_fever
0.15 =high_fever =limp_refuses
0.15 =hip_hurts =severe_pain
0.15 =hives =many_stings
0.15 =hives =mouth_sores
0.15 =hives_all =many_stings
0.15 =hives_all =sting
0.15 =hours_pain =hurts_move
0.15 =hours_pain =new_confusion
0.15 =hours_pain =one_side_belly
0.15 =hours_pain =spits_clots
0.15 =hours_pain =tearing
0.15 =hours_pain =weak_any
0.15 =immunosuppressed =trunk_pain
0.15 =inhaled_object
0.15 =inhaled_object =short_breath
0.15 =inhaled_object =wheeze_word
0.15 =inhaler_fails =wheeze_word
0.15 =kidney_disease =short_breath
0.15 =knocked_out
0.15 =like_thunder
0.15 =limb_bleeds =long_bleed
0.15 =limb_bleeds =wound
0.15 =limp_leg =sudden_balance
0.15 =limp_refuses =sudden_balance
0.15 =long_bleed =wound
0.15 =long_bleed =young_baby
0.15 =low_mood =weak_any
0.15 =mania_psychosis =new_baby
0.15 =many_days =new_baby
0.15 =many_days =recent_surgery
0.15 =many_stings =rash
0.15 =mouth_sores =pain_any
0.15 =moved_right =stomach_burn
0.15 =muscle_cramps =wound
0.15 =nausea =pain_any
0.15 =near_faint =one_side_belly
0.15 =near_faint =sudden
0.15 =newborn =weight_loss
0.15 =numb_any =pale_clammy
0.15 =numb_any =spine_injury
0.15 =numb_any =toes_cold
0.15 =numb_any =wound
0.15 =one_eye
0.15 =one_side_belly =sudden
0.15 =one_side_belly =upper_belly_pain
0.15 =pain_any =skin_black
0.15 =pale_clammy =tearing
0.15 =possible_fracture =severe_pain
0.15 =postpartum =scratched
0.15 =postpartum =severe_pain
0.15 =preterm_weeks =swelling
0.15 =radiates =tearing_trunk
0.15 =rectal_bleeding
0.15 =severe_headache =tick
0.15 =severe_weakness =squeezing_word
0.15 =severe_weakness =sudden_balance
0.15 =severe_weakness =trunk_pain
0.15 =shaking =speech
0.15 =short_breath =trunk_pain
0.15 =short_breath =using_word
0.15 =speech =vomiting
0.15 =spits_clots =throat_sore
0.15 =spits_clots =tonsils_out
0.15 =sting =swelling_throat
0.15 =swelling =wakes
0.15 =swelling_face
0.15 =swelling_lips =ulcer_nsaid
0.15 =toes_cold =weak_any
0.15 ^ _ belly
0.15 ^ _ fire
0.15 ^ _ wife
0.15 ^ _ would
0.15 ^ _ year
0.15 ^ chemo
0.15 ^ shoulder
0.15 a _ second
0.15 a copperhead
0.15 a lump
0.15 a minute
0.15 a pad
0.15 about _ feet
0.15 after _ colonoscopy
0.15 all _ last
0.15 all i
0.15 and _ -wak
0.15 and _ speech
0.15 and _ went
0.15 and _ worse
0.15 and fever
0.15 and limp
0.15 and shaky
0.15 and warm
0.15 anymore _ i
0.15 anymore and
0.15 are _ my
0.15 arm _ tingl
0.15 arm went
0.15 at _ party
0.15 ate shrimp
0.15 bad pain
0.15 banana
0.15 baseball _ the
0.15 bathroom floor
0.15 because
0.15 between his
0.15 birth _ week
0.15 bite on
0.15 blood everywhere
0.15 blue _ i
0.15 breathe _ his
0.15 breathe and
0.15 breathe lying
0.15 burn pee
0.15 by _ copperhead
0.15 by lightn
0.15 can hard
0.15 cant _ them
0.15 cant cough
0.15 cant remember
0.15 cant straighten
0.15 cant touch
0.15 chemo and
0.15 chemo last
0.15 chest _ to
0.15 chin to
0.15 copperhead
0.15 cough _ red
0.15 cough _ wheez
0.15 cough pink
0.15 coworker
0.15 crush headache
0.15 cut myself
0.15 dad _ its
0.15 dad fell
0.15 day _ of
0.15 digoxin
0.15 dirty
0.15 doubl over
0.15 eat _ drink
0.15 explode
0.15 eye _ yesterday
0.15 eye for
0.15 fever _ back
0.15 fever _ just
0.15 fever _ shak
0.15 few second
0.15 finger are
0.15 from _ nose
0.15 fruity breath
0.15 gave
0.15 get _ down
0.15 gummi hes
0.15 has _ a
0.15 have pain
0.15 he hasnt
0.15 he take
0.15 head _ a
0.15 head at
0.15 her life
0.15 hes act
0.15 hes vomit
0.15 hip hurt
0.15 his _ scream
0.15 hour _ i
0.15 huge and
0.15 i _ out
0.15 i _ straighten
0.15 i know
0.15 im _ like
0.15 in _ much
0.15 in both
0.15 is _ around
0.15 is _ blood
0.15 is _ confus
0.15 is _ wont
0.15 is cover
0.15 is sudden
0.15 it dangerou
0.15 ive _ vomit
0.15 jaw and
0.15 kick _ night
0.15 knee is
0.15 knock out
0.15 leg _ and
0.15 like bruis
0.15 look _ bruis
0.15 lump
0.15 many pill
0.15 me _ and
0.15 me _ is
0.15 meter
0.15 much _ from
0.15 my bone
0.15 my chill
0.15 my eye
0.15 my leg
0.15 myself _ a
0.15 nose _ been
0.15 nose has
0.15 now _ fever
0.15 now _ throw
0.15 ocean
0.15 of _ shin
0.15 old boy
0.15 on _ bathroom
0.15 on _ fever
0.15 ooz and
0.15 palm and
0.15 peel
0.15 rash _ look
0.15 rib _ in
0.15 rib hurt
0.15 rib suck
0.15 right now
0.15 say _ baby
0.15 scrotum
0.15 severe pain
0.15 sharp _ when
0.15 shiver with
0.15 shoulder
0.15 since _ lift
0.15 sinu
0.15 skin _ cold
0.15 so stiff
0.15 son _ -slept
0.15 speak
0.15 spill
0.15 stone _ is
0.15 stop and
0.15 straighten
0.15 stuck _ his
0.15 swollen _ a
0.15 swollen _ painful
0.15 testicle _ swollen
0.15 the _ hit
0.15 the _ im
0.15 the ocean
0.15 then my
0.15 thermometer
0.15 thi _ headache
0.15 thi afternoon
0.15 thi crush
0.15 think _ water
0.15 think im
0.15 to _ bathroom
0.15 ton
0.15 ton of
0.15 tongue swell
0.15 turn out
0.15 tv _ to
0.15 tv talk
0.15 vision in
0.15 vodka
0.15 vomit _ last
0.15 walk straight
0.15 weak _ cant
0.15 wild
0.15 wild mushroom
0.15 with vomit
0.15 woke _ and
0.15 wont come
0.15 wont walk
0.14 # hour
0.14 #11+ _ asthma
0.14 #11+ wk
0.14 #99+ _ my
0.14 -drink _ cant
0.14 -feel
0.14 -wait
0.14 =a_lot =drug_named
0.14 =a_lot =eye_area
0.14 =acts_drunk =dangerous_person
0.14 =acts_drunk =not_drinking
0.14 =acts_drunk =wont_feed
0.14 =alcohol =not_drinking
0.14 =allergen =new_medicine
0.14 =allergen =swallow_trouble
0.14 =allergen =wont_swallow
0.14 =animal_bite =co_words
0.14 =arm_hand_pain
0.14 =arm_hand_pain =pain_any
0.14 =at_rest =breathe_word
0.14 =baby =bleeding_any
0.14 =baby =eye_hit_bad
0.14 =back_pain =chest_lasting
0.14 =back_pain =severe_pain
0.14 =belly_hard =car_crash
0.14 =belly_hard =fall_any
0.14 =belly_hard =fight_blow
0.14 =belly_hard =head_danger
0.14 =belly_hard =hit_hard
0.14 =belly_pain =right_side
0.14 =belly_surgery_recent =chest_lasting
0.14 =belly_word =constipation
0.14 =belly_word =right_side
0.14 =birth_now =fall_any
0.14 =birth_now =head_injury
0.14 =birth_now =hit_hard
0.14 =bite_bad =breathe_word
0.14 =bite_bad =long_bleed
0.14 =bladder_bowel_loss =tingling_hands
0.14 =bleeding_any =high_fever
0.14 =bleeding_heavy =pregnant
0.14 =blister_any =blister_word
0.14 =blister_word
0.14 =blister_word =burn_severity
0.14 =blood_thinner =swelling
0.14 =blood_thinner =vaginal_bleeding
0.14 =blurry_vision =clot_risk
0.14 =burn_severity =flank_pain
0.14 =burn_severity =low_temp
0.14 =burn_severity =many_days
0.14 =burn_severity =now_at_rest
0.14 =burn_severity =refuses
0.14 =burn_severity =self_harm_now
0.14 =burn_severity =tendon_seen
0.14 =calf =cannot_move_side
0.14 =calf =hurts_breathing
0.14 =calf =no_injury
0.14 =calf =sudden
0.14 =cannot_breathe =coughs_blood
0.14 =cannot_breathe =young_baby
0.14 =cant_lie_flat =hours_pain
0.14 =cant_stand =drugs_taken
0.14 =car_crash =trunk_pain
0.14 =chest_any =fainted
0.14 =chest_any =jaw_arm_sweat
0.14 =chest_any =now_at_rest
0.14 =chest_any =severe_pain
0.14 =chest_lasting =heat_exposure
0.14 =chest_lasting =hit_hard
0.14 =chest_lasting =hypertension
0.14 =chest_lasting =leg_swelling_one
0.14 =chest_lasting =rectal_blood
0.14 =chest_lasting =stool_blood
0.14 =chest_lasting =very_fast_pulse
0.14 =chest_pain =chest_pressure
0.14 =chest_pain =fainted
0.14 =chest_pain =severe_pain
0.14 =chest_pressure =feels_sleepy
0.14 =chest_pressure =long_bleed
0.14 =chest_pressure =now_at_rest
0.14 =child_got_pills =elderly
0.14 =child_got_pills =nose_object
0.14 =child_got_pills =vomiting
0.14 =clot_risk =hurts_breathing
0.14 =clot_risk =leaking
0.14 =cold_exposure
0.14 =cold_limb =hip_hurts
0.14 =cold_limb =neck_pain
0.14 =confused =days_many
0.14 =confused =flu_bad
0.14 =confused =jaundice
0.14 =cough =hoarse
0.14 =coughs_blood =pleuritic
0.14 =cut_by_accident =head_injury
0.14 =cut_by_accident =heavy_fell
0.14 =cut_by_accident =hoarse
0.14 =cut_by_accident =smoke
0.14 =dangerous_person =jaw_arm_sweat
0.14 =dangerous_person =purple_rash
0.14 =days_many =nodes
0.14 =days_many =scratched
0.14 =discharge =recent_surgery
0.14 =dizzy =hours_pain
0.14 =droopy_lid
0.14 =droopy_lid =eye_area
0.14 =droopy_lid =face_droop
0.14 =drug_named =hives
0.14 =drugs_taken =limp_leg
0.14 =drugs_taken =limp_refuses
0.14 =drugs_taken =severe_weakness
0.14 =dry_mouth =vomiting_constantly
0.14 =dry_mouth =wont_feed
0.14 =dystonia =nail_word
0.14 =dystonia =wound
0.14 =ear_wax =leg_swelling_one
0.14 =ear_wax =squeezing_word
0.14 =eye_area =foggy_only
0.14 =eye_area =hurts_move
0.14 =eye_area =liver_drug
0.14 =eye_bulge =hurts_move
0.14 =eye_hit_bad =high_fever
0.14 =eye_hit_bad =jaundice
0.14 =eye_hit_bad =rigors
0.14 =eye_hit_bad =thirsty
0.14 =eye_pain =hurts_move
0.14 =eye_pain =squeezing_word
0.14 =face_droop =right_side
0.14 =face_odd =swelling_lips
0.14 =fall_any =hoarse
0.14 =fever =gallbladder
0.14 =fever =skin_infection
0.14 =fight_blow =hoarse
0.14 =fight_blow =limb_bleeds
0.14 =flank_pain =pregnant
0.14 =getting_worse =rigors
0.14 =halos =pain_any
0.14 =head_danger =no_injury
0.14 =head_danger =recent_infection
0.14 =head_danger =stumbles
0.14 =head_danger =uti
0.14 =head_injury =heavy_fell
0.14 =head_injury =limb_injury
0.14 =headache =hit_hard
0.14 =headache =no_injury
0.14 =headache =squeezing_word
0.14 =hernia =sudden
0.14 =hernia_stuck =muscle_cramps
0.14 =hernia_word =sudden
0.14 =hit_hard =hoarse
0.14 =hit_hard =pain_any
0.14 =hives =swelling_lips
0.14 =hoarse =hours_pain
0.14 =hoarse =swallow_trouble
0.14 =hours_pain
0.14 =hours_pain =recent_travel
0.14 =hours_pain =very_fast_pulse
0.14 =hurts_breathing =leg_swelling_one
0.14 =hurts_breathing =swelling
0.14 =hurts_move =limp_leg
0.14 =hurts_move =squeezing_word
0.14 =hurts_move =sudden_balance
0.14 =inconsolable =suicidal
0.14 =jaundice =liver_drug
0.14 =jaundice =squeezing_word
0.14 =leaking =recent_surgery
0.14 =leaking =wound_infected
0.14 =leg_swelling_one =squeezing_word
0.14 =light_hurts =vomiting
0.14 =limb_bleeds =soaking_pad
0.14 =limb_injury =neck_pain
0.14 =limb_injury =severe_pain
0.14 =limp_leg =weak_one_side
0.14 =limp_refuses =weak_one_side
0.14 =line_infected
0.14 =long_bleed =trunk_pain
0.14 =many_days =swelling
0.14 =mottled
0.14 =mottled =rash
0.14 =muscle_cramps =muscle_tear
0.14 =nausea =upper_belly_pain
0.14 =near_faint =rash
0.14 =neck_swelling =swallow_trouble
0.14 =neck_swelling =throat_tight
0.14 =neck_swelling =wont_swallow
0.14 =no_injury =severe_headache
0.14 =no_injury =worst_ever
0.14 =not_drinking =wont_feed
0.14 =numb_any =swelling_lips
0.14 =one_side_throat =pain_any
0.14 =one_side_throat =throat_sore
0.14 =pale_clammy =tooth
0.14 =recent_travel =vomiting
0.14 =saddle_numb =urinary_stuck
0.14 =severe_pain =severe_weakness
0.14 =severe_pain =suicidal
0.14 =severe_weakness =vomiting_constantly
0.14 =sudden_balance =weak_any
0.14 =tingling_hands =urinary_stuck
0.14 =unresponsive =weak_one_side
0.14 ^ _ girlfriend
0.14 ^ _ vision
0.14 ^ _ warfarin
0.14 ^ every
0.14 ^ fell
0.14 ^ preg
0.14 ^ testicle
0.14 a _ branch
0.14 a machine
0.14 and _ blue
0.14 and _ control
0.14 and _ couldnt
0.14 and _ crush
0.14 and _ leak
0.14 and _ poop
0.14 and _ swell
0.14 and fast
0.14 and puk
0.14 are _ since
0.14 arm _ i
0.14 arm say
0.14 at my
0.14 baby chok
0.14 back _ hurt
0.14 bad see
0.14 balloon
0.14 because _ dont
0.14 between _ leg
0.14 big
0.14 bleed _ she
0.14 bleed so
0.14 blister
0.14 blotchy
0.14 board and
0.14 cant think
0.14 car my
0.14 caught _ a
0.14 chest burn
0.14 cloudy
0.14 com _ and
0.14 confus _ a
0.14 control _ bladder
0.14 control my
0.14 croup
0.14 day _ keep
0.14 day cant
0.14 diarrhea #11+
0.14 did
0.14 drunk _ he
0.14 drunk but
0.14 eye _ bulg
0.14 eyebrow
0.14 eyelid _ and
0.14 faint _ hit
0.14 fast _ his
0.14 fat and
0.14 feel _ faint
0.14 fell _ cant
0.14 fever _ heart
0.14 flew in
0.14 gain #
0.14 gasp and
0.14 get _ to
0.14 glas
0.14 got _ the
0.14 grape _ cant
0.14 grease fire
0.14 guy
0.14 halo
0.14 has _ vomit
0.14 have _ pain
0.14 have terrible
0.14 heart monitor
0.14 her skin
0.14 her sugar
0.14 his leg
0.14 home _ hour
0.14 hot red
0.14 hour _ my
0.14 hurt _ move
0.14 hurt cant
0.14 husband _ been
0.14 i _ clean
0.14 i came
0.14 i didnt
0.14 im pale
0.14 in _ each
0.14 in _ fight
0.14 in _ machine
0.14 in _ tank
0.14 in the
0.14 in with
0.14 is
0.14 is _ he
0.14 is _ today
0.14 is see
0.14 is twist
0.14 its _ a
0.14 its crush
0.14 ive _ had
0.14 jaw _ and
0.14 just broke
0.14 keep _ her
0.14 kill _ and
0.14 kitchen fire
0.14 knife and
0.14 last _ day
0.14 leak pus
0.14 leg _ shorter
0.14 leg _ up
0.14 like an
0.14 like faint
0.14 lithium and
0.14 look blue
0.14 machine _ its
0.14 machine and
0.14 many _ pill
0.14 many sleep
0.14 me _ the
0.14 mom _ confus
0.14 monitor
0.14 my _ even
0.14 my _ rib
0.14 my breastbone
0.14 my girlfriend
0.14 my miscarriage
0.14 my wife
0.14 night _ my
0.14 no -wait
0.14 now _ real
0.14 now _ red
0.14 numb on
0.14 on _ scalp
0.14 on _ sink
0.14 on arm
0.14 on that
0.14 open up
0.14 out right
0.14 pass _ and
0.14 pool
0.14 preg #11+
0.14 preg _ wk
0.14 put _ button
0.14 ran
0.14 rash _ over
0.14 rash all
0.14 repeat
0.14 ripp pain
0.14 say _ and
0.14 say _ is
0.14 say her
0.14 she got
0.14 she just
0.14 shiver _ and
0.14 since an
0.14 sister
0.14 site
0.14 sitt _ my
0.14 skin _ blotchy
0.14 so hard
0.14 soak _ a
0.14 spinn
0.14 stand _ her
0.14 stand and
0.14 start #11+
0.14 start by
0.14 stop _ after
0.14 sudden _ #11+
0.14 sudden _ its
0.14 swell _ after
0.14 swollen _ hard
0.14 swollen _ hurt
0.14 swollen shut
0.14 terrible _ pain
0.14 that side
0.14 the _ blood
0.14 the _ pain
0.14 the face
0.14 the tank
0.14 ther thi
0.14 thi _ now
0.14 thi _ with
0.14 to _ groin
0.14 to stand
0.14 tongue _ swell
0.14 too _ sleep
0.14 too weak
0.14 took her
0.14 tore
0.14 tree _ fell
0.14 tree branch
0.14 up _ so
0.14 very painful
0.14 voice _ gone
0.14 wake her
0.14 water _ a
0.14 water _ broke
0.14 water for
0.14 we cant
0.14 weak _ my
0.14 weak _ stand
0.14 weak to
0.14 week _ have
0.14 went weak
0.14 whole _ is
0.14 wife
0.14 with
0.14 wk
0.14 yellow _ i
0.13 # _ along
0.13 #11+ feet
0.13 #99+ _ shak
0.13 =a_lot =chest_pressure
0.13 =a_lot =postpartum
0.13 =a_lot =seizure
0.13 =abuse_danger =breathe_word
0.13 =abuse_danger =pain_any
0.13 =abuse_danger =pleuritic
0.13 =abuse_danger =short_breath
0.13 =again_fainted =heart_condition
0.13 =again_fainted =valve_or_device
0.13 =allergen =elderly
0.13 =at_rest =coughs_blood
0.13 =at_rest =hurts_move
0.13 =at_rest =pink_foam
0.13 =back_pain =belly_hit
0.13 =back_pain =fall_any
0.13 =back_pain =hit_hard
0.13 =back_pain =near_faint
0.13 =back_pain =tingling_hands
0.13 =back_pain =weak_any
0.13 =battery_word =swallowed_thing
0.13 =belly_blow =pale_clammy
0.13 =belly_hit =eye_area
0.13 =belly_hit =flank_pain
0.13 =belly_hit =hurts_move
0.13 =belly_hit =pale_clammy
0.13 =belly_pain =eye_hit_bad
0.13 =belly_word =car_crash
0.13 =belly_word =no_injury
0.13 =belly_word =racing_heart
0.13 =belly_word =sudden_balance
0.13 =belly_word =vomiting_blood
0.13 =bite_bad =car_crash
0.13 =bite_bad =chest_tearing
0.13 =bite_bad =hives
0.13 =bleeding_any =dizzy
0.13 =bleeding_any =self_harm_now
0.13 =blister_any =new_medicine
0.13 =blister_word =new_medicine
0.13 =blow_chest =blow_ribs
0.13 =blow_chest =fall_any
0.13 =blow_chest =hit_hard
0.13 =blow_ribs =burn_severity
0.13 =blow_ribs =hurts_breathing
0.13 =born_part =pregnant
0.13 =breathe_word =days_many
0.13 =bruising =head_danger
0.13 =burn_severity =heat_exposure
0.13 =burn_severity =hours_pain
0.13 =burn_severity =left_ribs
0.13 =burn_severity =mouth_burning
0.13 =burn_severity =one_side_belly
0.13 =burn_severity =sickle_cell
0.13 =burn_severity =stab_shot
0.13 =calf =hit_hard
0.13 =calf =postpartum
0.13 =cannot_breathe =hurts_move
0.13 =cannot_breathe =noisy_rest
0.13 =car_crash =neck_pain
0.13 =car_crash =spine_injury
0.13 =carbon_monoxide =chest_lasting
0.13 =chemical_word =swallowed_thing
0.13 =chest_any =pregnant
0.13 =chest_any =sickle_cell
0.13 =chest_any =sudden
0.13 =chest_lasting =double_now
0.13 =chest_lasting =fainted
0.13 =chest_lasting =hip_hurts
0.13 =chest_lasting =injection_joint
0.13 =chest_lasting =itchy_only
0.13 =chest_lasting =tooth_pulled
0.13 =chest_pain =sickle_cell
0.13 =chest_pain =sudden
0.13 =chest_pressure =trunk_pain
0.13 =child_got_pills =slow_heart
0.13 =child_got_pills =suicidal
0.13 =child_got_pills =swallowed_thing
0.13 =cholinergic =wont_swallow
0.13 =clot_risk =sudden
0.13 =cold_exposure =limb_cold_pale
0.13 =cold_exposure =low_temp
0.13 =cold_limb =leg_swelling_one
0.13 =cold_limb =low_temp
0.13 =confused =during_exercise
0.13 =confused =suicidal
0.13 =cough =speech
0.13 =cough =spits_clots
0.13 =cough =trunk_pain
0.13 =coughs_blood =hours_pain
0.13 =coughs_blood =hurts_breathing
0.13 =dark_urine =flank_pain
0.13 =days_many =headache
0.13 =days_many =mania_psychosis
0.13 =days_many =urinary_stuck
0.13 =diabetes =ear_wax
0.13 =dialysis =feels_sleepy
0.13 =dizzy =trunk_pain
0.13 =double_now =head_danger
0.13 =double_now =headache
0.13 =double_vision =headache
0.13 =drooling =jaw_locked
0.13 =drowsy =unresponsive
0.13 =drowsy =using_word
0.13 =drug_named =new_medicine
0.13 =ear_wax =fast_breathing
0.13 =ear_wax =head_danger
0.13 =elderly =overdose_taken
0.13 =elderly =weak_one_side
0.13 =eye_area =eyelids_swollen
0.13 =eye_area =nose_object
0.13 =eye_hit_bad =eyelids_swollen
0.13 =eye_hit_bad =limp_leg
0.13 =eye_hit_bad =limp_refuses
0.13 =eye_hit_bad =mouth_burning
0.13 =eye_hit_bad =muscle_tear
0.13 =eye_hit_bad =refuses
0.13 =eye_hit_bad =squeezing_word
0.13 =eye_hit_bad =stomach_burn
0.13 =eye_hit_bad =throat_tight
0.13 =eye_hit_bad =tingling_hands
0.13 =eye_pain =vomiting
0.13 =eyelids_swollen =fever
0.13 =face_droop =face_injury
0.13 =face_odd =mouth_burning
0.13 =fainted =heart_condition
0.13 =fainted =valve_or_device
0.13 =fall_any =flank_pain
0.13 =fall_any =short_breath
0.13 =fall_any =weak_one_side
0.13 =feels_sleepy =headache
0.13 =feels_sleepy =irregular_heart
0.13 =feels_sleepy =kidney_disease
0.13 =feels_sleepy =weak_any
0.13 =fever =new_medicine
0.13 =flank_pain =hit_hard
0.13 =flank_pain =hours_pain
0.13 =foggy_only =long_bleed
0.13 =foggy_only =suicidal
0.13 =head_danger =plant_eaten
0.13 =head_danger =poison_swallowed
0.13 =head_danger =sleepless_days
0.13 =head_danger =unresponsive
0.13 =head_danger =wont_go_away
0.13 =headache =high_fever
0.13 =headache =recent_travel
0.13 =headache =rigors
0.13 =headache =tia_resolved
0.13 =headache =wont_go_away
0.13 =heart_condition =irregular_heart
0.13 =heart_condition =very_fast_pulse
0.13 =hernia_stuck =hurts_move
0.13 =hernia_stuck =stab_shot
0.13 =high_fever =hours_pain
0.13 =high_fever =long_bleed
0.13 =hip_fracture =speech
0.13 =hip_hurts =severe_weakness
0.13 =hip_hurts =sudden
0.13 =hit_hard =hurts_breathing
0.13 =hit_hard =neck_pain
0.13 =hit_hard =pale_clammy
0.13 =hit_hard =pleuritic
0.13 =hit_hard =short_breath
0.13 =hit_hard =spine_injury
0.13 =hours_pain =withdrawal
0.13 =jaw_arm_sweat =trunk_pain
0.13 =leg_swelling_one =postpartum
0.13 =leg_swelling_one =purple_word
0.13 =limb_cold_pale =low_temp
0.13 =limb_injury =rigors
0.13 =limb_injury =seizure
0.13 =limp_leg =pain_any
0.13 =limp_refuses =pain_any
0.13 =limp_refuses =pale_clammy
0.13 =mouth_burning =numb_any
0.13 =mouth_burning =weak_any
0.13 =new_medicine =pain_any
0.13 =newborn =wakes
0.13 =no_injury =trunk_pain
0.13 =nose_object
0.13 =one_side_belly =vaginal_bleeding
0.13 =overdose_taken =slow_heart
0.13 =pale_clammy =sugar_very_low
0.13 =pale_clammy =vomiting
0.13 =phlegm =scratched
0.13 =plant_eaten =vomiting
0.13 =pneumonia_known
0.13 =poison_swallowed =vomiting
0.13 =preterm_weeks =trunk_pain
0.13 =rash =swelling_face
0.13 =rigors =scratched
0.13 =rigors =vomiting
0.13 =rigors_hard =seizure
0.13 =seizure =shaking
0.13 =short_breath =squeezing_word
0.13 =sickle_cell =trunk_pain
0.13 =sleepless_days =vomiting
0.13 =sleepless_days =vomiting_constantly
0.13 =speech =unresponsive
0.13 =speech =weak_any
0.13 =squeezing_word =stomach_burn
0.13 =squeezing_word =trunk_pain
0.13 =swallowed_battery =swallowed_thing
0.13 =swelling_lips =tooth
0.13 =tendon_seen =to_the_bone
0.13 =three_days =vomiting_constantly
0.13 =wakes =young_baby
0.13 ^ _ move
0.13 ^ _ roommate
0.13 ^ _ sting
0.13 ^ _ viagra
0.13 ^ grandson
0.13 ^ heavy
0.13 ^ high
0.13 ^ his
0.13 ^ stung
0.13 a _ every
0.13 a _ heart
0.13 a _ stick
0.13 a bone
0.13 a burn
0.13 a chainsaw
0.13 a miscarriage
0.13 a purple
0.13 about _ hour
0.13 act confus
0.13 act weird
0.13 an
0.13 and _ hip
0.13 and _ left
0.13 and _ limp
0.13 and _ pulse
0.13 and _ sweat
0.13 and fell
0.13 and hand
0.13 and leg
0.13 and vision
0.13 are _ after
0.13 are gett
0.13 arm hurt
0.13 arm is
0.13 at _ bar
0.13 bad _ my
0.13 bad after
0.13 baseball and
0.13 bed and
0.13 been cough
0.13 between my
0.13 bleed for
0.13 blood _ spurt
0.13 bone _ out
0.13 bone stick
0.13 bottle _ tylenol
0.13 breath _ fruity
0.13 but she
0.13 c
0.13 c _ scar
0.13 came _ of
0.13 cant _ even
0.13 cant _ think
0.13 cant speak
0.13 chill headache
0.13 com _ his
0.13 com from
0.13 crash _ my
0.13 crash and
0.13 crotch
0.13 crotch _ numb
0.13 crotch is
0.13 day ago
0.13 deep _ on
0.13 deep cut
0.13 dizzy like
0.13 door and
0.13 double and
0.13 drink _ is
0.13 drive
0.13 dropp the
0.13 drug
0.13 ear _ a
0.13 ecstasy
0.13 ecstasy and
0.13 eye
0.13 face _ hand
0.13 face _ numb
0.13 fire _ my
0.13 fit on
0.13 for _ #
0.13 friend text
0.13 goodbye and
0.13 grandma ate
0.13 grandson _ left
0.13 grandson was
0.13 groin and
0.13 hard _ and
0.13 hard _ my
0.13 has _ throw
0.13 hav _ miscarriage
0.13 have a
0.13 he
0.13 he _ grey
0.13 he has
0.13 head _ pound
0.13 headache _ wont
0.13 headache that
0.13 heart _ i
0.13 heart attack
0.13 her right
0.13 heroin and
0.13 hes _ weird
0.13 hes sweat
0.13 his _ i
0.13 his neck
0.13 hit _ a
0.13 hot _ the
0.13 i felt
0.13 i want
0.13 ice cold
0.13 im _ had
0.13 im _ thought
0.13 in _ day
0.13 in _ diaper
0.13 in _ of
0.13 insulin
0.13 is _ fever
0.13 is _ tight
0.13 is _ week
0.13 is lock
0.13 is so
0.13 is spurt
0.13 it to
0.13 its deep
0.13 ive ever
0.13 jaw _ i
0.13 just _ out
0.13 kid are
0.13 left _ of
0.13 left _ since
0.13 left _ the
0.13 left side
0.13 leg _ a
0.13 leg _ been
0.13 leg _ out
0.13 leg _ turn
0.13 leg gave
0.13 leg swollen
0.13 les than
0.13 lie flat
0.13 like someone
0.13 lock up
0.13 metal flew
0.13 month along
0.13 my _ hurt
0.13 my _ month
0.13 my _ testicle
0.13 my peni
0.13 my shirt
0.13 myself _ pain
0.13 myself _ the
0.13 myself back
0.13 new antibiotic
0.13 newborn _ wake
0.13 now _ chest
0.13 now _ leg
0.13 nowhere and
0.13 of _ nose
0.13 of _ son
0.13 of us
0.13 ok _ i
0.13 oxy
0.13 pad every
0.13 pain since
0.13 pale _ sweaty
0.13 pee
0.13 pee myself
0.13 positive
0.13 pregnant
0.13 push out
0.13 ran out
0.13 right _ i
0.13 right belly
0.13 said my
0.13 say _ fine
0.13 section scar
0.13 see thing
0.13 shak _ bad
0.13 shak _ over
0.13 shak all
0.13 she _ start
0.13 she wheez
0.13 shoulder pain
0.13 site is
0.13 sitt on
0.13 skin _ burn
0.13 skin _ eye
0.13 skin turn
0.13 smoke and
0.13 smoke from
0.13 son _ are
0.13 spot _ her
0.13 stop think
0.13 stopp _ two
0.13 stuck cant
0.13 sunken and
0.13 surgery _ my
0.13 swallow _ button
0.13 sweat _ my
0.13 swollen _ sore
0.13 swollen like
0.13 the _ its
0.13 the bar
0.13 the dog
0.13 the window
0.13 ther _ bone
0.13 thi weekend
0.13 three _ my
0.13 throat
0.13 throat on
0.13 through to
0.13 to _ now
0.13 toddler _ bleach
0.13 took ecstasy
0.13 tube
0.13 week _ a
0.13 week _ i
0.13 went _ an
0.13 wet _ back
0.13 wife _ cough
0.13 window and
0.13 without _ and
0.13 wont _ her
0.13 wound _ red
0.13 yesterday today
0.12 -i
0.12 -when -i
0.12 <she
0.12 =a_lot =diabetes
0.12 =a_lot =high_fever
0.12 =a_lot =jaw_locked
0.12 =a_lot =stool_blood
0.12 =allergen =breathe_word
0.12 =allergen =ulcer_nsaid
0.12 =allergen =vomiting_constantly
0.12 =appendix_burst =belly_word
0.12 =appendix_pain =belly_word
0.12 =appendix_said =belly_word
0.12 =back_pain =fall_height
0.12 =belly_hard =eye_hit_bad
0.12 =belly_hit =cold_exposure
0.12 =belly_hit =confused
0.12 =belly_hit =limb_bleeds
0.12 =belly_pain =eye_area
0.12 =belly_pain =preterm_weeks
0.12 =belly_pain =severe_weakness
0.12 =belly_word =fast_breathing
0.12 =belly_word =near_faint
0.12 =belly_word =radiates
0.12 =belly_word =sudden
0.12 =belly_word =vomiting_constantly
0.12 =bite_bad =diabetes
0.12 =bite_bad =foggy_only
0.12 =bite_bad =swelling_now
0.12 =bladder_bowel_loss =burn_severity
0.12 =bladder_bowel_loss =confused
0.12 =bladder_bowel_loss =head_danger
0.12 =bleeding_any =flank_pain
0.12 =bleeding_any =one_side_belly
0.12 =bleeding_heavy =rectal_blood
0.12 =blind_one_eye =hours_pain
0.12 =blood_streak =swelling
0.12 =bluish =fast_breathing
0.12 =bluish =hernia_stuck
0.12 =blurry_vision =bp_high
0.12 =blurry_vision =bp_very_high
0.12 =blurry_vision =confused
0.12 =blurry_vision =foggy_only
0.12 =bp_high =chest_lasting
0.12 =breathe_word =cant_lie_flat
0.12 =breathe_word =inhaler_fails
0.12 =burn_severity =deformed
0.12 =burn_severity =pain_beyond
0.12 =burn_severity =stool_blood
0.12 =burn_severity =urinary_stuck
0.12 =calf =days_many
0.12 =calf =purple_word
0.12 =calf =trunk_pain
0.12 =cannot_breathe =kid_breathing
0.12 =cannot_breathe =pleuritic
0.12 =cannot_breathe =swelling_lips
0.12 =cant_stand =chest_lasting
0.12 =cant_stand =eye_hit_bad
0.12 =cant_stand =pain_any
0.12 =cant_straighten =head_danger
0.12 =cant_straighten =vomiting
0.12 =carbon_monoxide =vomiting
0.12 =chest_lasting
0.12 =chest_lasting =cough
0.12 =chest_lasting =gallbladder
0.12 =chest_lasting =leaking
0.12 =chest_lasting =shoulder_pain
0.12 =chest_lasting =stumbles
0.12 =chest_lasting =thirsty
0.12 =chest_pain =hours_pain
0.12 =chest_pressure =jaw_arm_sweat
0.12 =child_got_pills =confused
0.12 =choking =co_words
0.12 =cholinergic =jaw_locked
0.12 =cholinergic =one_side_throat
0.12 =clot_risk =racing_heart
0.12 =clot_risk =rigors
0.12 =clot_risk =spits_clots
0.12 =co_words =hernia_stuck
0.12 =cold_exposure =cold_limb
0.12 =cold_exposure =hours_pain
0.12 =cold_exposure =pale_clammy
0.12 =cold_exposure =toes_cold
0.12 =cold_limb =hours_pain
0.12 =cold_limb =pale_clammy
0.12 =confused =racing_heart
0.12 =confused =squeezing_word
0.12 =cut_by_accident =soaking_pad
0.12 =dangerous_person =face_droop
0.12 =dangerous_person =shaking
0.12 =dangerous_person =wont_swallow
0.12 =days_many =sleepless_days
0.12 =diarrhea =right_side
0.12 =dizzy
0.12 =dizzy =racing_heart
0.12 =drooling =one_side_throat
0.12 =droopy_lid =weak_one_side
0.12 =drowsy =fell_baby
0.12 =ear_wax =fainted
0.12 =ear_wax =racing_heart
0.12 =ear_wax =severe_weakness
0.12 =ear_wax =weak_any
0.12 =eye_area =head_injury
0.12 =eye_area =wheeze_word
0.12 =eye_hit =hernia_stuck
0.12 =eye_hit_bad =gallbladder
0.12 =eye_hit_bad =neck_pain
0.12 =eye_hit_bad =recent_infection
0.12 =fall_any =limp_leg
0.12 =fall_hard =flank_pain
0.12 =fall_height =flank_pain
0.12 =fall_height =hip_hurts
0.12 =fell =head_danger
0.12 =fell_baby =head_danger
0.12 =fever =hours_pain
0.12 =fever =moved_right
0.12 =flank_pain =pale_clammy
0.12 =gallbladder =squeezing_word
0.12 =green_vomit =swelling
0.12 =green_vomit =vomiting_constantly
0.12 =hallucinating =sudden
0.12 =hanging_attempt =suicidal
0.12 =head_danger =kidney_stone
0.12 =head_danger =urinary_stuck
0.12 =head_injury =vomiting_constantly
0.12 =heat_danger =wound_infected
0.12 =hernia_stuck =limb_injury
0.12 =hernia_stuck =numb_any
0.12 =hip_fracture =hip_hurts
0.12 =hip_fracture =pain_any
0.12 =hip_fracture =trunk_pain
0.12 =hip_hurts =pregnant
0.12 =hours_pain =overdose_taken
0.12 =hours_pain =sudden_balance
0.12 =hours_pain =vomiting
0.12 =hurts_move =stomach_burn
0.12 =injection_joint =rigors
0.12 =injection_joint =wound
0.12 =jaw_locked =swallow_trouble
0.12 =jaw_locked =throat_tight
0.12 =jaw_locked =wont_swallow
0.12 =kidney_stone =vomiting
0.12 =left_ribs =weak_any
0.12 =leg_swelling_one =wound_infected
0.12 =limb_cold_pale =severe_weakness
0.12 =limb_cold_pale =tingling_hands
0.12 =limb_injury
0.12 =limp_refuses =vomiting
0.12 =long_bleed =no_urine
0.12 =making_swell =swelling_now
0.12 =many_days =postpartum
0.12 =many_days =rigors
0.12 =mouth_burning
0.12 =nausea =radiates
0.12 =near_faint =radiates
0.12 =near_faint =vaginal_bleeding
0.12 =new_baby =pain_any
0.12 =new_medicine
0.12 =one_eye =pain_any
0.12 =pale_clammy =rigors_hard
0.12 =phlegm =vomiting_constantly
0.12 =recent_surgery =rigors
0.12 =refuses =vomiting
0.12 =rigors =severe_weakness
0.12 =rigors =upper_belly_pain
0.12 =rigors =weak_any
0.12 =rigors_hard =severe_weakness
0.12 =rigors_hard =vomiting
0.12 =rigors_hard =weak_any
0.12 =severe_weakness =sudden
0.12 =shaking =swelling
0.12 =speech =swelling_throat
0.12 =strep_like =swallow_trouble
0.12 =strep_like =wont_swallow
0.12 =tingling_hands
0.12 =uti =vomiting
0.12 ^ _ dizzy
0.12 ^ _ girl
0.12 ^ _ grandpa
0.12 ^ _ grandson
0.12 ^ _ juice
0.12 ^ _ lab
0.12 ^ _ nephew
0.12 ^ _ tore
0.12 ^ _ woke
0.12 ^ dad
0.12 ^ did
0.12 ^ quit
0.12 a _ from
0.12 a _ spot
0.12 a _ year
0.12 a horse
0.12 after _ birth
0.12 after giv
0.12 almost pass
0.12 and _ #
0.12 and _ chill
0.12 and _ eat
0.12 and _ pupil
0.12 and _ stuck
0.12 and faint
0.12 and sudden
0.12 and tonight
0.12 and went
0.12 at _ so
0.12 at once
0.12 baby _ the
0.12 bad _ im
0.12 bad and
0.12 been _ chest
0.12 been _ green
0.12 been going
0.12 being
0.12 belly pain
0.12 birth #
0.12 blood in
0.12 both eye
0.12 burn _ whole
0.12 burn his
0.12 by _ thought
0.12 calf _ and
0.12 cant _ lying
0.12 chatter
0.12 chest _ it
0.12 chest _ say
0.12 chest through
0.12 child drank
0.12 chopp
0.12 cirrhosi
0.12 cold _ clammy
0.12 confus _ her
0.12 cover _ hive
0.12 cup _ bright
0.12 cutt myself
0.12 dad _ on
0.12 dark
0.12 deep _ in
0.12 diabet and
0.12 diarrhea _ #99+
0.12 do _ do
0.12 erection
0.12 even _ down
0.12 even sitt
0.12 everyth _ foggy
0.12 eyelid _ mouth
0.12 failure and
0.12 faint _ she
0.12 fall off
0.12 fever after
0.12 for _ past
0.12 friend _ too
0.12 from _ chest
0.12 garbl
0.12 gave _ #
0.12 giv birth
0.12 going _ my
0.12 got my
0.12 green _ and
0.12 hang myself
0.12 has
0.12 has no
0.12 hav chest
0.12 he _ hold
0.12 he look
0.12 her _ week
0.12 hernia is
0.12 hes _ -wak
0.12 hes _ from
0.12 hes super
0.12 his _ suck
0.12 his forearm
0.12 hit _ the
0.12 hit in
0.12 hour
0.12 husband _ came
0.12 husband hit
0.12 i inhale
0.12 if
0.12 im pee
0.12 im scar
0.12 inhale
0.12 is _ after
0.12 is _ hes
0.12 is bare
0.12 is garbl
0.12 it _ that
0.12 its just
0.12 its stuck
0.12 ive _ bleed
0.12 jaw _ stiff
0.12 keep _ a
0.12 keep _ water
0.12 keep even
0.12 kid got
0.12 knee _ is
0.12 lamp
0.12 left _ my
0.12 left eyelid
0.12 leg _ cold
0.12 light are
0.12 lip went
0.12 lopsid
0.12 mouth all
0.12 muffl
0.12 my _ down
0.12 my _ right
0.12 my girl
0.12 my nephew
0.12 neck _ so
0.12 nephew
0.12 night _ get
0.12 normal _ my
0.12 normal that
0.12 nose _ stop
0.12 nose wont
0.12 nut _ like
0.12 nut hurt
0.12 of _ antidepressant
0.12 of _ dog
0.12 of _ have
0.12 of metal
0.12 old and
0.12 on _ a
0.12 on _ bump
0.12 painful _ and
0.12 past hour
0.12 piece _ hot
0.12 replacement _ hot
0.12 replacement is
0.12 right _ of
0.12 right rib
0.12 severe _ in
0.12 she _ out
0.12 she limp
0.12 she pass
0.12 she stand
0.12 shorter _ turn
0.12 shorter and
0.12 since _ steak
0.12 ski
0.12 so _ from
0.12 son _ the
0.12 son testicle
0.12 son was
0.12 speech _ garbl
0.12 start again
0.12 stuck and
0.12 sudden _ see
0.12 sweat bucket
0.12 swollen _ hot
0.12 testicle hurt
0.12 that goe
0.12 that my
0.12 the _ all
0.12 the _ just
0.12 the _ towel
0.12 the _ wont
0.12 the past
0.12 third towel
0.12 thought _ was
0.12 thought it
0.12 throw _ all
0.12 throw _ and
0.12 to his
0.12 to sit
0.12 to sleep
0.12 toddler went
0.12 tore my
0.12 up _ confus
0.12 us have
0.12 vomit _ is
0.12 warfarin bump
0.12 was lift
0.12 way worse
0.12 we _ get
0.12 weak i
0.12 when _ inhale
0.12 whole _ with
0.12 wife _ been
0.12 with hot
0.12 woke _ gasp
0.11 # day
0.11 #99+ _ hes
0.11 -any -sense
0.11 -mak -any
0.11 -mak _ -sense
0.11 -rib
0.11 <died
0.11 =a_lot =cold_limb
0.11 =a_lot =swallow_trouble
0.11 =a_lot =throat_sore
0.11 =a_lot =wont_swallow
0.11 =abuse_danger =bleeding_any
0.11 =abuse_danger =hoarse
0.11 =alcohol =heat_exposure
0.11 =allergen =throat_closing
0.11 =at_rest =heart_condition
0.11 =aura_usual =phlegm
0.11 =back_pain =burn_severity
0.11 =back_pain =hip_hurts
0.11 =back_pain =rigors_hard
0.11 =back_pain =shaking
0.11 =belly_hard =squeezing_word
0.11 =belly_hit =bite_bad
0.11 =belly_pain =limp_leg
0.11 =belly_pain =limp_refuses
0.11 =belly_pain =near_faint
0.11 =belly_pain =no_insulin
0.11 =belly_pain =poison_swallowed
0.11 =belly_pain =rash
0.11 =belly_pain =wont_feed
0.11 =belly_surgery_recent =days_many
0.11 =belly_word =days_many
0.11 =belly_word =limp_leg
0.11 =belly_word =limp_refuses
0.11 =belly_word =no_insulin
0.11 =belly_word =poison_swallowed
0.11 =bite_bad =fall_hard
0.11 =bite_bad =one_eye_dim
0.11 =bite_bad =purple_rash
0.11 =bite_bad =purple_word
0.11 =bleeding_any =dangerous_person
0.11 =bleeding_any =fall_hard
0.11 =bleeding_heavy =deep_cut
0.11 =bleeding_heavy =dialysis
0.11 =bleeding_heavy =fistula_bleeds
0.11 =bleeding_heavy =kidney_disease
0.11 =blood_in_urine =flank_pain
0.11 =blood_in_urine =pain_any
0.11 =blood_streak =rash
0.11 =blood_streak =tick
0.11 =blood_thinner =weak_any
0.11 =bluish =breath_pauses
0.11 =bluish =opioid
0.11 =blurry_vision =severe_pain
0.11 =breathe_word =swelling
0.11 =burn_severity =confused
0.11 =burn_severity =hip_hurts
0.11 =burn_severity =limb_bleeds
0.11 =burn_severity =limp_leg
0.11 =burn_severity =swallow_trouble
0.11 =burn_severity =wont_swallow
0.11 =calf =one_side_belly
0.11 =calf =snake
0.11 =calf =snake_bad
0.11 =calf =soaking_pad
0.11 =cannot_breathe =wheeze_word
0.11 =cannot_move_limb =fall_any
0.11 =cannot_move_limb =speech_garbled
0.11 =cant_stand =weak_any
0.11 =chemical_word =chest_lasting
0.11 =chemical_word =fall_any
0.11 =chemical_word =fight_blow
0.11 =chemical_word =hit_hard
0.11 =chest_any =one_side_belly
0.11 =chest_any =postpartum
0.11 =chest_any =tia_resolved
0.11 =chest_lasting =chest_tearing
0.11 =chest_lasting =dialysis
0.11 =chest_lasting =kidney_disease
0.11 =chest_lasting =neck_swelling
0.11 =chest_lasting =newborn
0.11 =chest_lasting =possible_fracture
0.11 =chest_lasting =tearing
0.11 =chest_lasting =tearing_trunk
0.11 =chest_lasting =weak_breathing
0.11 =chest_lasting =young_baby
0.11 =chest_pain =ear_wax
0.11 =chest_pain =one_side_belly
0.11 =chest_pain =postpartum
0.11 =child_got_pills =drugs_taken
0.11 =child_got_pills =vomiting_constantly
0.11 =choking =hernia_stuck
0.11 =clot_risk =coughs_blood
0.11 =clot_risk =scratched
0.11 =cold_limb =deep_cut
0.11 =cold_limb =jaw_arm_sweat
0.11 =cold_limb =scratched
0.11 =cold_limb =self_harm_now
0.11 =confused =thrown_off
0.11 =cough =pleuritic
0.11 =coughs_blood =trunk_pain
0.11 =curtain_word =hours_pain
0.11 =dangerous_person =near_faint
0.11 =dangerous_person =severe_weakness
0.11 =dangerous_person =sting
0.11 =dark_urine =trunk_pain
0.11 =deep_cut =eye_hit_bad
0.11 =dialysis =long_bleed
0.11 =dialysis =not_clotting
0.11 =discharge =rigors
0.11 =ear_wax =trunk_pain
0.11 =elderly =severe_weakness
0.11 =elderly =sudden_balance
0.11 =eye_area =light_hurts
0.11 =eye_area =one_eye_dim
0.11 =eye_hit_bad =heart_condition
0.11 =eye_hit_bad =joint_hot
0.11 =eye_hit_bad =one_eye_dim
0.11 =eye_hit_bad =rigors_hard
0.11 =eye_pain =swelling
0.11 =face_droop =head_danger
0.11 =fainted =heat_exposure
0.11 =fainted =severe_headache
0.11 =fast_breathing =pain_any
0.11 =feels_sleepy =hours_pain
0.11 =fever =radiates_groin
0.11 =fever =sickle_cell
0.11 =fight_blow =hours_pain
0.11 =fistula_bleeds =long_bleed
0.11 =fistula_bleeds =not_clotting
0.11 =flank_pain =sudden
0.11 =frostbite =limb_cold_pale
0.11 =getting_worse =spreading
0.11 =getting_worse =vomiting
0.11 =head_danger =right_side
0.11 =head_danger =testicle
0.11 =head_danger =thrown_off
0.11 =head_injury =unequal_pupils
0.11 =head_injury =vomit_few
0.11 =heat_danger =weak_one_side
0.11 =heat_exposure =weak_one_side
0.11 =hernia =long_bleed
0.11 =hernia =radiates_groin
0.11 =hernia =severe_pain
0.11 =hernia_stuck =phlegm
0.11 =hernia_stuck =radiates_groin
0.11 =hernia_stuck =squeezing_word
0.11 =hernia_stuck =swelling_lips
0.11 =hernia_word =long_bleed
0.11 =hernia_word =severe_pain
0.11 =hit_hard =purple_word
0.11 =hives =wheeze_word
0.11 =hours_pain =low_mood
0.11 =hours_pain =one_eye_dim
0.11 =hours_pain =shoulder_pain
0.11 =hurts_move =rash
0.11 =hurts_move =upper_belly_pain
0.11 =hurts_move =wakes
0.11 =immunosuppressed =short_breath
0.11 =inconsolable =pain_any
0.11 =jaw_locked =swelling
0.11 =jaw_locked =tooth_bad
0.11 =ketone_breath =vomiting_constantly
0.11 =kid_breathing =retractions
0.11 =kidney_disease =long_bleed
0.11 =kidney_disease =not_clotting
0.11 =light_hurts =sudden
0.11 =limb_injury =radiates_groin
0.11 =limp_leg =weak_any
0.11 =limp_refuses =weak_any
0.11 =lips_blue =opioid
0.11 =long_bleed =numb_any
0.11 =long_bleed =scratched
0.11 =long_bleed =unresponsive
0.11 =moved_right =rash
0.11 =no_insulin =pain_any
0.11 =no_insulin =trunk_pain
0.11 =not_drinking =speech
0.11 =one_eye_dim
0.11 =one_side_belly =severe_pain
0.11 =one_side_belly =tearing
0.11 =pain_any =spits_clots
0.11 =pain_any =wont_feed
0.11 =pain_beyond =rash
0.11 =pale_clammy =unresponsive
0.11 =pale_clammy =weak_one_side
0.11 =postpartum =trunk_pain
0.11 =postpartum =wound
0.11 =purple_rash =stiff_neck
0.11 =purple_word =stiff_neck
0.11 =racing_heart =severe_weakness
0.11 =radiates =tingling_hands
0.11 =rash =stomach_burn
0.11 =rash =upper_belly_pain
0.11 =rash =wheeze_word
0.11 =recent_surgery
0.11 =right_side =vomiting
0.11 =right_side =weak_any
0.11 =rigors_hard =squeezing_word
0.11 =seizure_repeat =unresponsive
0.11 =severe_weakness =wakes
0.11 =shaking =squeezing_word
0.11 =shoulder_pain =sudden
0.11 =shoulder_pain =tearing
0.11 =speech =squeezing_word
0.11 =squeezing_word =wont_feed
0.11 =swallow_trouble =tooth
0.11 =tearing =trunk_pain
0.11 =tearing_trunk =trunk_pain
0.11 =testicle =vomiting
0.11 =thirsty =vomiting_constantly
0.11 =throat_tight =tooth
0.11 =tia_resolved =unresponsive
0.11 =tooth =tooth_bad
0.11 =tooth =wont_swallow
0.11 =vomiting =wakes
0.11 =wound
0.11 ^ _ brother
0.11 ^ _ daughter
0.11 ^ _ tightnes
0.11 ^ _ way
0.11 ^ cramp
0.11 ^ stopp
0.11 ^ throw
0.11 a _ cant
0.11 a _ right
0.11 a uti
0.11 after his
0.11 and _ say
0.11 and _ stand
0.11 and _ worst
0.11 are numb
0.11 arm _ heavy
0.11 aunt _ copd
0.11 back #
0.11 back hurt
0.11 back start
0.11 bang _ head
0.11 bang his
0.11 bathroom and
0.11 bear
0.11 been _ worse
0.11 been gett
0.11 belly _ rock
0.11 block
0.11 bottle _ pill
0.11 breath is
0.11 bug on
0.11 but im
0.11 came _ #
0.11 came _ all
0.11 cant _ fever
0.11 cant _ light
0.11 car _ bump
0.11 car _ limp
0.11 car and
0.11 car hit
0.11 cut _ on
0.11 day _ shak
0.11 day _ when
0.11 deep _ her
0.11 detector
0.11 dinner and
0.11 doesnt _ my
0.11 drank _ drain
0.11 drink two
0.11 droopy
0.11 edge _ the
0.11 ever had
0.11 everyth _ spinn
0.11 eye turn
0.11 face went
0.11 feel _ heart
0.11 feel _ weak
0.11 fever _ his
0.11 fever headache
0.11 fever with
0.11 finger thing
0.11 football practice
0.11 gone _ and
0.11 got _ out
0.11 grandfather cant
0.11 has _ bleed
0.11 havent -pass
0.11 havent _ -gas
0.11 he _ when
0.11 headache _ now
0.11 her heart
0.11 her to
0.11 hes real
0.11 higher _ the
0.11 higher than
0.11 his shot
0.11 hit bump
0.11 hurt _ the
0.11 husband _ cant
0.11 husband been
0.11 husband sudden
0.11 i _ -pass
0.11 i _ advice
0.11 im real
0.11 in _ ear
0.11 insulin _ day
0.11 irregular and
0.11 is _ has
0.11 is rock
0.11 it _ in
0.11 it was
0.11 its leak
0.11 ive got
0.11 jumbl
0.11 lake
0.11 lake and
0.11 lean
0.11 life _ my
0.11 life _ out
0.11 lift his
0.11 light hurt
0.11 like _ clos
0.11 like _ elephant
0.11 lip tingl
0.11 los weight
0.11 lot _ it
0.11 lower _ pain
0.11 my name
0.11 my word
0.11 narcan
0.11 neck _ vomit
0.11 newborn has
0.11 not _ -any
0.11 now _ wheez
0.11 numb _ one
0.11 of _ left
0.11 off _ trampoline
0.11 only
0.11 open it
0.11 out _ football
0.11 pad an
0.11 painful and
0.11 real sleepy
0.11 rib _ eat
0.11 room spin
0.11 rubb
0.11 rubb _ left
0.11 said
0.11 seizure right
0.11 she had
0.11 shiver _ fever
0.11 shovel
0.11 shrimp _ now
0.11 sleep and
0.11 slow
0.11 smell gas
0.11 some _ cleaner
0.11 some drain
0.11 someth and
0.11 spinn and
0.11 spread
0.11 start hurt
0.11 stiff neck
0.11 stumbl
0.11 sudden _ and
0.11 sweaty _ his
0.11 tear pain
0.11 that i
0.11 the _ cant
0.11 the _ table
0.11 the edge
0.11 the trampoline
0.11 throat _ like
0.11 tight and
0.11 to _ in
0.11 to swallow
0.11 to wake
0.11 too _ pill
0.11 took _ her
0.11 touch _ chin
0.11 tv and
0.11 up the
0.11 vomit _ stuff
0.11 warm i
0.11 what _ it
0.11 wheez after
0.11 when _ car
0.11 while _ was
0.11 wife _ #
0.11 wife _ is
0.11 with asthma
0.11 worst _ pain
0.1 #99+ _ the
0.1 #99+ shak
0.1 =a_lot =burn_severity
0.1 =a_lot =cut_by_accident
0.1 =a_lot =weak_any
0.1 =acts_drunk =speech
0.1 =after_hard_exercise =chest_lasting
0.1 =alcohol =car_crash
0.1 =alcohol =cut_by_accident
0.1 =alcohol =hit_hard
0.1 =allergen =face_odd
0.1 =allergen =numb_any
0.1 =allergen =skin_peeling
0.1 =arm_hand_pain =radiates
0.1 =baby_still =hours_pain
0.1 =back_pain =belly_pain
0.1 =back_pain =eye_hit_bad
0.1 =back_pain =squeezing_word
0.1 =belly_blow =pain_any
0.1 =belly_hard =green_vomit
0.1 =belly_hard =hit_by_car
0.1 =belly_hard =pain_any
0.1 =belly_hard =phlegm
0.1 =belly_hit =near_faint
0.1 =belly_pain =bleeding_any
0.1 =belly_pain =cant_stand
0.1 =belly_pain =squeezing_word
0.1 =belly_pain =vomiting
0.1 =belly_surgery_recent =pain_any
0.1 =belly_surgery_recent =trunk_pain
0.1 =belly_word =bleeding_any
0.1 =belly_word =cant_stand
0.1 =belly_word =eye_area
0.1 =belly_word =eye_pain
0.1 =belly_word =fight_blow
0.1 =belly_word =high_fever
0.1 =belly_word =newborn
0.1 =belly_word =young_baby
0.1 =bite_bad =kid_breathing
0.1 =bite_bad =squeezing_word
0.1 =bite_bad =suicidal
0.1 =bite_bad =yellow_halos
0.1 =bladder_bowel_loss =severe_weakness
0.1 =bleeding_any =confused
0.1 =blind_one_eye =sudden
0.1 =blood_thinner =elderly
0.1 =blood_thinner =rectal_blood
0.1 =blood_thinner =stool_blood
0.1 =blow_chest =fainted
0.1 =blow_chest =tia_resolved
0.1 =bluish =head_danger
0.1 =bluish =numb_any
0.1 =bluish =phlegm
0.1 =bluish =tingling_hands
0.1 =bluish =weak_any
0.1 =blurry_vision =face_blisters
0.1 =blurry_vision =halos
0.1 =blurry_vision =yellow_halos
0.1 =breathe_word =clot_risk
0.1 =breathe_word =recent_surgery
0.1 =bruising =drowsy
0.1 =bruising =fever
0.1 =bruising =high_fever
0.1 =burn_severity =cholinergic
0.1 =burn_severity =fall_hard
0.1 =burn_severity =high_fever
0.1 =burn_severity =no_injury
0.1 =burn_severity =tooth
0.1 =calf =severe_weakness
0.1 =cannot_breathe =using_word
0.1 =cannot_move_limb =hours_pain
0.1 =cannot_move_limb =numb_any
0.1 =cannot_move_side =hours_pain
0.1 =cant_stand =dizzy
0.1 =cant_stand =severe_pain
0.1 =cant_stand =vomiting
0.1 =car_crash =child_got_pills
0.1 =car_crash =hernia_stuck
0.1 =car_crash =poison_swallowed
0.1 =chemical_word =near_faint
0.1 =chest_any =coughs_blood
0.1 =chest_any =fall_any
0.1 =chest_lasting =droopy_lid
0.1 =chest_lasting =drug_named
0.1 =chest_lasting =left_ribs
0.1 =chest_lasting =opioid
0.1 =chest_lasting =plant_eaten
0.1 =chest_lasting =purple_word
0.1 =chest_lasting =skin_infection
0.1 =chest_lasting =wound_infected
0.1 =chest_pain =coughs_blood
0.1 =chest_pain =fall_any
0.1 =chest_tearing =pale_clammy
0.1 =child_got_pills =cocaine
0.1 =choking =swallow_trouble
0.1 =clot_risk =limb_injury
0.1 =clot_risk =one_side_belly
0.1 =clot_risk =tingling_hands
0.1 =clot_risk =weak_any
0.1 =cold_limb =low_mood
0.1 =cold_limb =panic_known
0.1 =cold_limb =possible_fracture
0.1 =confused =lost_place
0.1 =confused =means_mentioned
0.1 =confused =no_urine
0.1 =confused =overdose_taken
0.1 =confused =pneumonia_known
0.1 =confused =using_word
0.1 =confused =weak_one_side
0.1 =cut_by_accident =poison_swallowed
0.1 =dangerous_person =deformed
0.1 =dangerous_person =lips_blue
0.1 =dangerous_person =many_stings
0.1 =dangerous_person =possible_fracture
0.1 =dangerous_person =thrown_off
0.1 =dangerous_person =weak_one_side
0.1 =days_many =green_vomit
0.1 =days_many =heart_condition
0.1 =days_many =racing_heart
0.1 =days_many =spits_clots
0.1 =deep_cut =suicidal
0.1 =diarrhea =pale_clammy
0.1 =dizzy =head_danger
0.1 =dizzy =limp_leg
0.1 =dizzy =limp_refuses
0.1 =dizzy =wakes
0.1 =drooling =hoarse
0.1 =droopy_lid =hours_pain
0.1 =drowsy =hernia_stuck
0.1 =drugs_taken =head_danger
0.1 =during_exercise =hours_pain
0.1 =elderly =hip_fracture
0.1 =elderly =vomiting
0.1 =eye_area =numb_any
0.1 =eye_area =yellow_halos
0.1 =eye_hit_bad =face_blisters
0.1 =eye_hit_bad =swelling_lips
0.1 =eye_hit_bad =worst_ever_sick
0.1 =eye_pain =yellow_halos
0.1 =eye_red =head_danger
0.1 =eye_red =hurts_move
0.1 =face_droop =tingling_hands
0.1 =face_injury =weak_one_side
0.1 =fainted =speech
0.1 =fall_any =severe_pain
0.1 =fall_hard =fell
0.1 =fall_hard =weak_legs
0.1 =fast_breathing =pneumonia_known
0.1 =fast_breathing =trunk_pain
0.1 =fell =thrown_off
0.1 =fever =getting_worse
0.1 =fever =glass_test
0.1 =fever =injection_joint
0.1 =fever =postpartum_smell
0.1 =flank_pain =rigors
0.1 =gallbladder =trunk_pain
0.1 =glass_test =purple_word
0.1 =green_vomit =many_days
0.1 =gums_bleed =head_danger
0.1 =halos =yellow_halos
0.1 =harm_others =long_bleed
0.1 =head_danger =itching
0.1 =head_danger =itchy_only
0.1 =head_danger =numb_any
0.1 =head_danger =purple_rash
0.1 =head_danger =upper_belly_pain
0.1 =hernia_stuck =hit_by_car
0.1 =hernia_stuck =neck_swelling
0.1 =hernia_stuck =sudden
0.1 =hernia_stuck =vomiting
0.1 =hit_hard =near_faint
0.1 =hit_hard =poison_swallowed
0.1 =hit_hard =severe_pain
0.1 =hoarse =throat_tight
0.1 =hoarse =wont_swallow
0.1 =hours_pain =left_ribs
0.1 =hours_pain =swelling
0.1 =hours_pain =tooth_pulled
0.1 =hours_pain =wont_go_away
0.1 =hours_pain =worst_ever
0.1 =hurts_breathing =short_breath
0.1 =inhaler_fails =using_word
0.1 =injection_joint =many_days
0.1 =leg_swelling_one =making_swell
0.1 =leg_swelling_one =wound
0.1 =limb_injury =one_side_belly
0.1 =limb_injury =pain_beyond
0.1 =limb_injury =severe_headache
0.1 =limb_injury =skin_black
0.1 =limb_injury =testicle
0.1 =limp_leg =severe_pain
0.1 =limp_leg =squeezing_word
0.1 =limp_leg =trunk_pain
0.1 =limp_leg =vomiting
0.1 =limp_refuses =severe_pain
0.1 =limp_refuses =squeezing_word
0.1 =limp_refuses =trunk_pain
0.1 =long_bleed =new_baby
0.1 =long_bleed =swelling
0.1 =long_bleed =withdrawal
0.1 =lost_place
0.1 =low_mood =radiates
0.1 =near_faint =severe_weakness
0.1 =near_faint =vomiting_constantly
0.1 =new_medicine =skin_peeling
0.1 =numb_any =panic_known
0.1 =one_side_belly =stomach_burn
0.1 =pain_any =pressure_elsewhere
0.1 =pain_any =worst_ever_sick
0.1 =pain_any =yellow_halos
0.1 =pain_beyond =scratched
0.1 =pale_clammy =recent_infection
0.1 =pale_clammy =severe_weakness
0.1 =pale_clammy =wont_feed
0.1 =panic_known =radiates
0.1 =panic_known =tingling_hands
0.1 =phlegm
0.1 =plant_eaten =vomiting_constantly
0.1 =poison_swallowed =vomiting_constantly
0.1 =postpartum =wont_go_away
0.1 =pregnant =upper_belly_pain
0.1 =purple_word =radiates_groin
0.1 =racing_heart =short_breath
0.1 =racing_heart =trunk_pain
0.1 =recent_infection =rectal_blood
0.1 =recent_infection =stool_blood
0.1 =recent_surgery =trunk_pain
0.1 =recent_travel =rigors_hard
0.1 =recent_travel =shaking
0.1 =rigors =severe_pain
0.1 =scratched =skin_black
0.1 =severe_pain =wound
0.1 =skin_black =wound
0.1 =slow_breathing =unresponsive
0.1 =squeezing_word =worst_ever_sick
0.1 =sting =throat_tight
0.1 =sugar_very_high =vomiting_blood
0.1 =tia_resolved
0.1 =urine_all_blood =vaginal_bleeding
0.1 =using_word =wheeze_word
0.1 =vaginal_bleeding =vomiting
0.1 =vaginal_bleeding =vomiting_blood
0.1 =yellow_halos
0.1 ^ _ bite
0.1 ^ _ catch
0.1 ^ _ double
0.1 ^ _ flutter
0.1 ^ _ pupil
0.1 ^ _ shak
0.1 ^ _ swallow
0.1 ^ kid
0.1 ^ ran
0.1 ^ so
0.1 a _ while
0.1 a black
0.1 a party
0.1 a rock
0.1 act
0.1 after being
0.1 an _ reaction
0.1 and _ catch
0.1 and face
0.1 and shoulder
0.1 and we
0.1 antifreeze _ accident
0.1 around my
0.1 as _ rock
0.1 ate _ heart
0.1 ate my
0.1 baby _ #11+
0.1 bare _ and
0.1 be
0.1 because i
0.1 bee like
0.1 been _ of
0.1 been confus
0.1 behind my
0.1 belly _ huge
0.1 belly _ so
0.1 bf _ me
0.1 bike
0.1 birth _ day
0.1 bleed _ and
0.1 bleed _ much
0.1 blind
0.1 blood _ over
0.1 blood all
0.1 breathe _ down
0.1 burn hot
0.1 by _ and
0.1 by _ wasp
0.1 by bee
0.1 calf _ swollen
0.1 can keep
0.1 cant _ between
0.1 cant _ without
0.1 cant close
0.1 chest that
0.1 choke
0.1 close _ eye
0.1 com _ of
0.1 confus since
0.1 control
0.1 crazy and
0.1 daughter _ someth
0.1 day _ my
0.1 day _ stopp
0.1 deep _ fast
0.1 deep _ wont
0.1 drank _ by
0.1 ear after
0.1 even _ in
0.1 ever _ on
0.1 everyth _ blurry
0.1 eye _ i
0.1 eye like
0.1 face _ lopsid
0.1 face droop
0.1 fast _ her
0.1 fast _ i
0.1 father
0.1 feel _ on
0.1 feel between
0.1 feel cold
0.1 fever my
0.1 flopp
0.1 flush
0.1 gibberish
0.1 grandma fell
0.1 had _ surgery
0.1 halo _ light
0.1 halo around
0.1 hand is
0.1 hard _ wake
0.1 has _ pain
0.1 hav _ allergic
0.1 hav _ panic
0.1 hav contraction
0.1 have _ rash
0.1 he _ pull
0.1 he wont
0.1 head _ bleed
0.1 head hes
0.1 heart flopp
0.1 heart valve
0.1 heat _ day
0.1 heat all
0.1 heat and
0.1 heavi
0.1 her _ hand
0.1 hernia _ and
0.1 hes bleed
0.1 hes talk
0.1 his _ are
0.1 hit _ eye
0.1 home an
0.1 hour _ have
0.1 hour i
0.1 hurt real
0.1 husband _ stung
0.1 husband say
0.1 i _ bleach
0.1 i _ pain
0.1 i _ throw
0.1 im so
0.1 im spitt
0.1 im still
0.1 in _ jaw
0.1 in _ side
0.1 in _ toilet
0.1 in _ with
0.1 is _ ooz
0.1 is rigid
0.1 it _ so
0.1 it and
0.1 its red
0.1 know where
0.1 last _ my
0.1 left calf
0.1 lie
0.1 lift her
0.1 like _ drunk
0.1 like _ fish
0.1 lip and
0.1 look lopsid
0.1 lot _ pressure
0.1 minut ago
0.1 miscarriage _ im
0.1 mom _ pressure
0.1 mom blood
0.1 morn _ throw
0.1 mouth _ eye
0.1 move _ right
0.1 my _ flopp
0.1 my _ one
0.1 my _ tingle
0.1 my inhaler
0.1 my roommate
0.1 now _ belly
0.1 now _ neck
0.1 now his
0.1 numb
0.1 of _ belly
0.1 of _ shak
0.1 of _ throat
0.1 on _ ankle
0.1 out _ soccer
0.1 over _ the
0.1 pain _ #
0.1 pain in
0.1 pain of
0.1 pain start
0.1 palm
0.1 pee _ look
0.1 popp _ and
0.1 popp _ my
0.1 popp in
0.1 pupil look
0.1 put a
0.1 red
0.1 rescue
0.1 rescue inhaler
0.1 ripp _ in
0.1 rock and
0.1 roll _ and
0.1 room _ spinn
0.1 say my
0.1 severe _ pain
0.1 shak _ and
0.1 she _ #11+
0.1 she _ hold
0.1 she _ see
0.1 she _ throw
0.1 she very
0.1 side _ she
0.1 since _ did
0.1 since morn
0.1 sleep forever
0.1 soak _ the
0.1 some
0.1 someth popp
0.1 son _ hit
0.1 spitt blood
0.1 splitt
0.1 stair _ my
0.1 stand up
0.1 start _ new
0.1 stop _ throw
0.1 stuck _ me
0.1 stung _ bee
0.1 sugar read
0.1 swallow _ my
0.1 test _ positive
0.1 test was
0.1 the belly
0.1 the fire
0.1 the wrong
0.1 ther _ lot
0.1 throat _ turn
0.1 throat hes
0.1 throat hurt
0.1 tighten
0.1 tingle
0.1 torn
0.1 up _ its
0.1 up _ of
0.1 up lot
0.1 up with
0.1 vision _ went
0.1 vomit _ say
0.1 vomit _ the
0.1 was positive
0.1 with _ cramp
0.1 with _ under
0.1 with pain
0.1 wrote _ note
0.1 year _ is
0.1 yesterday for
0.09 -i -shake
0.09 -me
0.09 -shake
0.09 -shake -him
0.09 -when _ -shake
0.09 =a_lot =hurts_move
0.09 =a_lot =itching
0.09 =a_lot =throat_side
0.09 =abuse_danger =fainted
0.09 =alcohol =hours_pain
0.09 =at_rest =burn_severity
0.09 =at_rest =chest_any
0.09 =at_rest =days_many
0.09 =at_rest =pain_any
0.09 =at_rest =squeezing_word
0.09 =baby =young_baby
0.09 =back_pain =hernia
0.09 =back_pain =no_injury
0.09 =belly_hard =bluish
0.09 =belly_hit =bleeding_any
0.09 =belly_word =bluish
0.09 =belly_word =retractions
0.09 =birth_now =pregnant
0.09 =bite_bad =double_vision
0.09 =bite_bad =eye_chemical
0.09 =bite_bad =hours_pain
0.09 =bite_bad =ketone_breath
0.09 =bite_bad =pleuritic
0.09 =bite_bad =stuck_in_throat
0.09 =bite_bad =thirsty
0.09 =bite_bad =throat_side
0.09 =bleeding_any =born_now
0.09 =bleeding_any =pleuritic
0.09 =bleeding_any =shoulder_pain
0.09 =bleeding_heavy =spits_clots
0.09 =bleeding_heavy =vomiting
0.09 =bleeding_heavy =vomiting_blood
0.09 =blood_in_urine =trunk_pain
0.09 =blood_streak =severe_headache
0.09 =blurry_vision =near_faint
0.09 =born_now =burn_severity
0.09 =born_now =chest_lasting
0.09 =born_now =hours_pain
0.09 =bp_high =short_breath
0.09 =burn_severity =cast_tight
0.09 =burn_severity =severe_weakness
0.09 =burn_severity =testicle
0.09 =burn_severity =wound
0.09 =calf =diabetes
0.09 =cannot_breathe =chest_sucks
0.09 =cannot_breathe =opioid
0.09 =cannot_move_limb =wakes
0.09 =cannot_move_side =limp_leg
0.09 =cannot_move_side =wakes
0.09 =cant_stand =squeezing_word
0.09 =cast_tight =eye_hit_bad
0.09 =cast_tight =limb_cold_pale
0.09 =cast_tight =weak_any
0.09 =chemical_word =severe_pain
0.09 =chest_any =getting_worse
0.09 =chest_any =weak_one_side
0.09 =chest_lasting =eye_hit
0.09 =chest_lasting =kid_breathing
0.09 =chest_lasting =pain_beyond
0.09 =chest_lasting =uti
0.09 =chest_sucks
0.09 =chest_sucks =retractions
0.09 =chest_sucks =short_breath
0.09 =chest_tearing =one_side_belly
0.09 =chest_tearing =shoulder_pain
0.09 =child_got_pills =wakes
0.09 =clot_risk =head_danger
0.09 =cocaine =head_danger
0.09 =cold_exposure =heat_exposure
0.09 =cold_exposure =numb_any
0.09 =cold_exposure =tingling_hands
0.09 =cold_exposure =weak_any
0.09 =cold_limb =sudden
0.09 =dangerous_person =elderly
0.09 =dangerous_person =headache
0.09 =dangerous_person =heart_condition
0.09 =dangerous_person =limb_injury
0.09 =dangerous_person =limp_leg
0.09 =dangerous_person =limp_refuses
0.09 =dangerous_person =long_bleed
0.09 =dangerous_person =means_mentioned
0.09 =dangerous_person =nose_object
0.09 =deep_cut =long_bleed
0.09 =deformed =eye_hit_bad
0.09 =diabetes =scratched
0.09 =diabetes =spreading
0.09 =drowning =short_breath
0.09 =elderly =means_mentioned
0.09 =elderly =pain_any
0.09 =elderly =trunk_pain
0.09 =elderly =using_word
0.09 =eye_area =nosebleed
0.09 =eye_hit_bad =flank_pain
0.09 =eye_hit_bad =halos
0.09 =eye_hit_bad =new_baby
0.09 =eye_hit_bad =skin_black
0.09 =eye_hit_bad =stuck_in_throat
0.09 =eye_hit_bad =swallow_trouble
0.09 =eye_hit_bad =wont_swallow
0.09 =eye_pain =headache
0.09 =face_odd =snake
0.09 =face_odd =snake_bad
0.09 =face_odd =sting
0.09 =fainted =squeezing_word
0.09 =fall_any =swelling
0.09 =fall_any =unresponsive
0.09 =fall_any =weak_any
0.09 =fever =throat_side
0.09 =flank_pain =hernia
0.09 =flank_pain =tingling_hands
0.09 =flank_pain =weak_any
0.09 =foggy_only =head_danger
0.09 =halos =squeezing_word
0.09 =head_danger =near_faint
0.09 =head_danger =stomach_burn
0.09 =headache =heat_exposure
0.09 =heart_condition =weak_any
0.09 =heat_exposure =nausea
0.09 =hernia =hip_hurts
0.09 =hernia =limb_injury
0.09 =hernia_stuck =hip_hurts
0.09 =hernia_stuck =stuck_in_throat
0.09 =hernia_word =hip_hurts
0.09 =hernia_word =limb_injury
0.09 =high_fever =strep_like
0.09 =high_fever =swallow_trouble
0.09 =high_fever =throat_side
0.09 =high_fever =throat_tight
0.09 =high_fever =wont_swallow
0.09 =hip_hurts =spine_injury
0.09 =hip_hurts =weak_any
0.09 =hours_pain =refuses
0.09 =hours_pain =stumbles
0.09 =hours_pain =swallow_trouble
0.09 =hours_pain =tia_resolved
0.09 =hours_pain =wont_swallow
0.09 =hypertension =pain_any
0.09 =immunosuppressed =near_faint
0.09 =immunosuppressed =vomiting
0.09 =jaw_arm_sweat =squeezing_word
0.09 =leg_swelling_one =rigors
0.09 =leg_swelling_one =trunk_pain
0.09 =limb_bleeds =scratched
0.09 =limb_bleeds =self_harm_now
0.09 =limb_cold_pale =pain_any
0.09 =limb_cold_pale =sudden
0.09 =long_bleed =pregnant
0.09 =means_mentioned =using_word
0.09 =mouth_burning =snake
0.09 =mouth_burning =snake_bad
0.09 =mouth_burning =sting
0.09 =muscle_tear =pain_any
0.09 =muscle_tear =pale_clammy
0.09 =nausea =severe_pain
0.09 =new_medicine =swelling_now
0.09 =new_medicine =swelling_throat
0.09 =no_injury =pain_any
0.09 =numb_any =sting
0.09 =opioid =short_breath
0.09 =pain_any =recent_infection
0.09 =pain_any =spine_injury
0.09 =pale_clammy =severe_pain
0.09 =pale_clammy =swelling
0.09 =phlegm =short_breath
0.09 =pleuritic =severe_pain
0.09 =pleuritic =spits_clots
0.09 =radiates =stomach_burn
0.09 =radiates_groin =wakes
0.09 =rash =severe_headache
0.09 =retractions =upper_belly_pain
0.09 =right_side =severe_pain
0.09 =rigors =tropics
0.09 =rigors_hard =tropics
0.09 =rigors_hard =uti
0.09 =severe_headache =wakes
0.09 =shaking =tropics
0.09 =shaking =uti
0.09 =squeezing_word =wound_infected
0.09 =stab_shot =suicidal
0.09 =sting =weak_any
0.09 =stomach_burn =sudden
0.09 =stomach_burn =vomiting
0.09 =strep_like =throat_side
0.09 =stuck_in_throat
0.09 =sudden =weak_any
0.09 =swallow_trouble =swelling_lips
0.09 =swelling_lips =wont_swallow
0.09 =testicle =wakes
0.09 =throat_side
0.09 =trunk_pain =vaginal_bleeding
0.09 =trunk_pain =worst_ever
0.09 =urinary_stuck_long =weak_any
0.09 ^ _ ankle
0.09 ^ _ bleed
0.09 ^ _ havent
0.09 ^ _ im
0.09 ^ _ mov
0.09 ^ _ throw
0.09 ^ _ urine
0.09 ^ _ worst
0.09 ^ painful
0.09 ^ poop
0.09 ^ woke
0.09 a _ #
0.09 a _ swollen
0.09 a sheet
0.09 ago _ #11+
0.09 ago _ she
0.09 all _ eye
0.09 along and
0.09 ammonia
0.09 and _ drink
0.09 and _ green
0.09 and _ hoarse
0.09 and _ rib
0.09 and peel
0.09 and skin
0.09 ankle is
0.09 are huge
0.09 arm _ face
0.09 around
0.09 as _ sheet
0.09 at _ feet
0.09 at rest
0.09 aunt with
0.09 away with
0.09 baby
0.09 back _ ghana
0.09 been chok
0.09 belly suck
0.09 bleed _ #11+
0.09 born
0.09 born _ home
0.09 born at
0.09 bottle _ vodka
0.09 button _ up
0.09 call _ said
0.09 call and
0.09 cant _ bleed
0.09 car
0.09 cast and
0.09 chainsaw _ everywhere
0.09 chainsaw blood
0.09 chest _ #11+
0.09 chest feel
0.09 chest pain
0.09 cold _ white
0.09 crazy _ of
0.09 crazy all
0.09 crook and
0.09 diarrhea _ blood
0.09 double _ i
0.09 down _ im
0.09 dripp
0.09 ear are
0.09 eye _ skin
0.09 eye _ sunken
0.09 eye _ super
0.09 eye feel
0.09 eye look
0.09 face is
0.09 fell _ her
0.09 fever _ hes
0.09 feverish and
0.09 few _ and
0.09 fight and
0.09 finger _ a
0.09 five _ and
0.09 friend _ stop
0.09 friend wont
0.09 from _ period
0.09 from ghana
0.09 get him
0.09 gummi
0.09 had #
0.09 has _ headache
0.09 has _ rash
0.09 have sudden
0.09 he _ and
0.09 head _ night
0.09 head _ now
0.09 headache _ is
0.09 headache neck
0.09 heart _ slow
0.09 heart wont
0.09 her _ smell
0.09 her hip
0.09 hes _ out
0.09 hes pale
0.09 him to
0.09 his _ arm
0.09 his jaw
0.09 his rib
0.09 i _ back
0.09 i _ letter
0.09 i _ red
0.09 i _ sudden
0.09 i _ vomit
0.09 in under
0.09 incision
0.09 is _ painful
0.09 is _ stiff
0.09 is diabetic
0.09 is muffl
0.09 is numb
0.09 is tingl
0.09 its purple
0.09 jaw wont
0.09 keep vomit
0.09 kid has
0.09 lab _ and
0.09 lab call
0.09 left eye
0.09 letter to
0.09 like _ all
0.09 like _ knife
0.09 look sunken
0.09 lower _ belly
0.09 move his
0.09 much blood
0.09 my _ pain
0.09 neck _ swollen
0.09 night now
0.09 not -respond
0.09 now _ a
0.09 now _ arm
0.09 now _ vomit
0.09 numb _ hour
0.09 numb _ my
0.09 numb an
0.09 of it
0.09 of vodka
0.09 on _ ice
0.09 over _ roll
0.09 over eye
0.09 pain _ by
0.09 pain _ cant
0.09 pill _ a
0.09 pill because
0.09 post
0.09 pressure and
0.09 pressure in
0.09 pupil are
0.09 read
0.09 right _ with
0.09 section #
0.09 section _ day
0.09 sharp _ pain
0.09 she shiver
0.09 she vomit
0.09 shock from
0.09 shrimp _ my
0.09 slow down
0.09 so _ blood
0.09 so _ he
0.09 so thirsty
0.09 some blood
0.09 spin
0.09 stiff _ cant
0.09 stiff i
0.09 stomach _ so
0.09 straight and
0.09 struggl
0.09 struggl _ breathe
0.09 struggl to
0.09 suck _ under
0.09 swallow _ #99+
0.09 swallow fever
0.09 swing
0.09 table
0.09 the _ half
0.09 the dose
0.09 the groin
0.09 the nail
0.09 ther _ lump
0.09 thick
0.09 up _ half
0.09 up _ have
0.09 use
0.09 vision _ one
0.09 voice _ muffl
0.09 vomit _ #
0.09 vomit _ breath
0.09 vomit for
0.09 wake him
0.09 we
0.09 went out
0.09 what the
0.09 wheez _ short
0.09 white _ a
0.09 white as
0.09 wrote _ to
0.09 wrote a
0.09 wrote letter
0.08 #11+ _ and
0.08 #99+ _ is
0.08 -poop
0.08 <#11+
0.08 <at
0.08 =a_lot =burned_hand
0.08 =a_lot =hoarse
0.08 =a_lot =one_side_belly
0.08 =a_lot =squeezing_word
0.08 =a_lot =throat_tight
0.08 =abuse_danger =hernia_stuck
0.08 =allergen =severe_weakness
0.08 =allergen =uti
0.08 =aura_usual =burn_severity
0.08 =baby =hours_pain
0.08 =back_pain =tearing_trunk
0.08 =belly_blow =fall_any
0.08 =belly_blow =fight_blow
0.08 =belly_hit =car_crash
0.08 =belly_pain =pancreas
0.08 =belly_pain =rectal_blood
0.08 =belly_pain =stool_blood
0.08 =belly_pain =sudden
0.08 =belly_word =pancreas
0.08 =belly_word =rectal_blood
0.08 =belly_word =stool_blood
0.08 =bite_bad =feels_sleepy
0.08 =bite_bad =vomiting_constantly
0.08 =bleeding_any =eye_hit
0.08 =bleeding_any =hurts_breathing
0.08 =bleeding_any =new_baby
0.08 =bleeding_any =shaking
0.08 =bleeding_any =swelling
0.08 =bleeding_any =vomiting_constantly
0.08 =bleeding_heavy =head_danger
0.08 =bleeding_heavy =squeezing_word
0.08 =blood_thinner =eye_area
0.08 =blow_ribs =pain_any
0.08 =blow_ribs =trunk_pain
0.08 =bluish =hours_pain
0.08 =blurry_vision =vision_loss
0.08 =blurry_vision =vomiting
0.08 =bp_medicine =chest_lasting
0.08 =bp_medicine =head_danger
0.08 =bp_medicine =new_medicine
0.08 =breathe_word =swelling_lips
0.08 =burn_big =burned_hand
0.08 =burn_severity =cant_stand
0.08 =burn_severity =muscle_tear
0.08 =burn_severity =sting
0.08 =burn_severity =vaginal_bleeding
0.08 =burn_severity =wheeze_word
0.08 =calf =severe_pain
0.08 =cannot_breathe =heart_condition
0.08 =cannot_breathe =many_days
0.08 =cant_stand =child_got_pills
0.08 =cant_stand =overdose_taken
0.08 =cant_stand =trunk_pain
0.08 =cast_tight =possible_fracture
0.08 =chemical_word =hurts_move
0.08 =chemical_word =limb_bleeds
0.08 =chemical_word =long_bleed
0.08 =chest_any =days_many
0.08 =chest_any =recent_surgery
0.08 =chest_any =smoke
0.08 =chest_lasting =fall_any
0.08 =chest_lasting =light_hurts
0.08 =chest_lasting =muscle_cramps
0.08 =chest_lasting =severe_headache
0.08 =chest_lasting =slept_on
0.08 =chest_lasting =slow_heart
0.08 =chest_pain =jaw_arm_sweat
0.08 =chest_pain =recent_surgery
0.08 =child_got_pills =drowsy
0.08 =child_got_pills =limp_leg
0.08 =child_got_pills =limp_refuses
0.08 =child_got_pills =severe_weakness
0.08 =clot_risk =urine_all_blood
0.08 =clot_risk =vaginal_bleeding
0.08 =co_word
0.08 =cold_limb =long_bleed
0.08 =confused =vomiting_constantly
0.08 =cough =squeezing_word
0.08 =cut_by_accident =jaw_locked
0.08 =cut_by_accident =muscle_cramps
0.08 =dangerous_person =fast_breathing
0.08 =dangerous_person =wheeze_word
0.08 =days_many =limb_injury
0.08 =days_many =preterm_weeks
0.08 =deep_cut =limb_bleeds
0.08 =diabetes =nail_word
0.08 =dizzy =pale_clammy
0.08 =double_vision =eye_area
0.08 =drooling =strep_like
0.08 =drowsy =eye_hit_bad
0.08 =drowsy =face_droop
0.08 =drowsy =means_mentioned
0.08 =drowsy =vomiting_constantly
0.08 =drug_named =swelling_lips
0.08 =elderly =limb_bleeds
0.08 =elderly =limp_refuses
0.08 =eye_area =swelling_lips
0.08 =eye_hit_bad =frostbite
0.08 =eye_hit_bad =nosebleed
0.08 =eye_hit_bad =pancreas
0.08 =eye_pain =hours_pain
0.08 =eye_pain =sudden
0.08 =face_droop =long_bleed
0.08 =face_droop =wakes
0.08 =face_odd =short_breath
0.08 =fainted =sudden
0.08 =fainted =worst_ever
0.08 =fall_hard =legs_gone
0.08 =fall_hard =tingling_hands
0.08 =fall_height =legs_gone
0.08 =fall_height =weak_legs
0.08 =fever =right_side
0.08 =fever =tripod
0.08 =fever =upper_belly_pain
0.08 =fever =weak_legs
0.08 =fight_blow =headache
0.08 =flank_pain =hip_hurts
0.08 =flank_pain =nausea
0.08 =flank_pain =right_side
0.08 =flank_pain =severe_weakness
0.08 =frostbite =numb_any
0.08 =frostbite =weak_any
0.08 =getting_worse =one_side_belly
0.08 =head_danger =hives_all
0.08 =head_danger =hurts_move
0.08 =head_danger =hypertension
0.08 =head_danger =rectal_blood
0.08 =head_danger =stool_blood
0.08 =heart_condition =pale_clammy
0.08 =heat_exposure =legs_gone
0.08 =heat_exposure =weak_legs
0.08 =hernia_stuck =tooth
0.08 =hernia_stuck =tooth_bad
0.08 =hoarse =one_side_throat
0.08 =hours_pain =muscle_cramps
0.08 =hours_pain =newborn
0.08 =hours_pain =slow_heart
0.08 =hours_pain =young_baby
0.08 =hurts_breathing =spits_clots
0.08 =jaundice =trunk_pain
0.08 =jaw_arm_sweat =sudden
0.08 =kidney_stone =severe_pain
0.08 =light_hurts =severe_headache
0.08 =limb_injury =muscle_cramps
0.08 =limp_leg =overdose_taken
0.08 =limp_refuses =overdose_taken
0.08 =limp_refuses =speech
0.08 =long_bleed =weak_any
0.08 =making_swell =swelling_throat
0.08 =making_swell =throat_tight
0.08 =moved_right =severe_pain
0.08 =moved_right =wont_feed
0.08 =muscle_cramps =scratched
0.08 =nail_word =vomiting
0.08 =nail_word =vomiting_constantly
0.08 =new_medicine =squeezing_word
0.08 =no_injury =radiates
0.08 =numb_any =speech
0.08 =one_side_belly =pale_clammy
0.08 =overdose_taken =severe_weakness
0.08 =pain_any =pancreas
0.08 =pain_any =rigors
0.08 =pale_clammy =soaking_pad
0.08 =pale_clammy =stomach_burn
0.08 =pancreas
0.08 =pancreas =squeezing_word
0.08 =pancreas =trunk_pain
0.08 =pancreas =upper_belly_pain
0.08 =pregnant
0.08 =pregnant =uti
0.08 =rectal_blood =squeezing_word
0.08 =rectal_blood =trunk_pain
0.08 =right_side =wakes
0.08 =rigors =short_breath
0.08 =rigors_hard =short_breath
0.08 =shaking =short_breath
0.08 =shaking =tia_resolved
0.08 =skin_infection =tooth
0.08 =squeezing_word =stool_blood
0.08 =stool_blood =trunk_pain
0.08 =swallow_trouble =tooth_bad
0.08 =swelling =wheeze_word
0.08 =swelling_lips =wheeze_word
0.08 =throat_tight =tooth_bad
0.08 =tooth =trunk_pain
0.08 =tooth =wound_infected
0.08 =tooth_bad =wont_swallow
0.08 =vomiting =wound
0.08 =vomiting_constantly =wakes
0.08 =vomiting_constantly =wound
0.08 ?if ?i
0.08 ?me
0.08 ^ _ drink
0.08 ^ lower
0.08 a _ arm
0.08 a _ clot
0.08 a ripp
0.08 a soft
0.08 a stabb
0.08 absces
0.08 ago belly
0.08 all
0.08 almost faint
0.08 also
0.08 and _ breathe
0.08 and _ smile
0.08 and they
0.08 are _ i
0.08 arm _ hes
0.08 arm _ his
0.08 baby _ breath
0.08 because _ want
0.08 behind _ eye
0.08 bleed with
0.08 breastbone _ goe
0.08 bunch _ magnet
0.08 but _ to
0.08 but refus
0.08 cant _ well
0.08 cant find
0.08 cell
0.08 chemo _ week
0.08 chok _ cant
0.08 clot _ now
0.08 curtain _ half
0.08 curtain over
0.08 daughter ate
0.08 double _ my
0.08 double vision
0.08 drink and
0.08 dye
0.08 ear and
0.08 face _ puffy
0.08 feel _ my
0.08 fish
0.08 for _ couple
0.08 for _ last
0.08 grandma _ is
0.08 had _ last
0.08 has chest
0.08 hasnt _ since
0.08 have _ lump
0.08 have _ pound
0.08 have _ temp
0.08 her belly
0.08 her nose
0.08 her smile
0.08 hernia popp
0.08 hes _ like
0.08 hes still
0.08 him _ open
0.08 hip _ and
0.08 his speech
0.08 hot _ hes
0.08 hurt _ baby
0.08 hurt _ my
0.08 husband was
0.08 i _ in
0.08 i _ punch
0.08 i _ want
0.08 im _ chemo
0.08 im _ xarelto
0.08 in _ cold
0.08 in _ for
0.08 is shorter
0.08 its _ and
0.08 ive _ throw
0.08 keep my
0.08 kick
0.08 kid _ in
0.08 kinda
0.08 knee replacement
0.08 knuckle
0.08 last night
0.08 left leg
0.08 leg _ puffy
0.08 life in
0.08 lower _ tummy
0.08 lump _ my
0.08 most in
0.08 motorcycle
0.08 my _ absces
0.08 my _ eye
0.08 my _ twice
0.08 my knuckle
0.08 my stool
0.08 my uti
0.08 myself and
0.08 nail _ remover
0.08 name
0.08 neck _ a
0.08 neck fever
0.08 need to
0.08 new _ pressure
0.08 new blood
0.08 not sure
0.08 of _ vision
0.08 of magnet
0.08 off _ thi
0.08 old _ breath
0.08 on _ meter
0.08 on xarelto
0.08 one eye
0.08 open his
0.08 out _ now
0.08 over _ of
0.08 over half
0.08 polish remover
0.08 popp _ its
0.08 pulse _ #11+
0.08 pulse is
0.08 red _ i
0.08 remover
0.08 right _ pain
0.08 right arm
0.08 right tummy
0.08 she _ deep
0.08 she _ weak
0.08 she in
0.08 shunt
0.08 sickle
0.08 sickle cell
0.08 since _ antibiotic
0.08 skipp
0.08 soft lump
0.08 some pill
0.08 someth at
0.08 start
0.08 start sudden
0.08 stiff _ fever
0.08 sudden _ cant
0.08 sudden hurt
0.08 sudden i
0.08 sudden ripp
0.08 than
0.08 the third
0.08 third
0.08 through _ pad
0.08 throw _ nonstop
0.08 to feed
0.08 to open
0.08 toddler drank
0.08 tooth absces
0.08 trip
0.08 try to
0.08 type
0.08 up _ the
0.08 up i
0.08 up nonstop
0.08 upper _ pain
0.08 upper belly
0.08 walk
0.08 was _ at
0.08 was _ now
0.08 water down
0.08 went _ and
0.08 white in
0.08 with _ right
0.08 worst _ ive
0.07 #11+ _ in
0.07 #11+ slipp
0.07 -# _ and
0.07 -contraction
0.07 -contraction -yet
0.07 -tear -when
0.07 -tear _ -she
0.07 <with
0.07 =a_lot =limb_cold_pale
0.07 =a_lot =tonsils_out
0.07 =abuse_danger =head_danger
0.07 =abuse_danger =swallow_trouble
0.07 =alcohol =pale_clammy
0.07 =allergen =weak_any
0.07 =allergen =weak_one_side
0.07 =animal_bite =blood_streak
0.07 =asthma =short_breath
0.07 =asthma =wheeze_word
0.07 =belly_hard =hurts_move
0.07 =belly_hard =pregnant
0.07 =belly_hard =severe_weakness
0.07 =belly_hit =cramps
0.07 =belly_hit =vomiting
0.07 =belly_hit =weak_one_side
0.07 =belly_pain =pelvic_pain
0.07 =belly_pain =radiates
0.07 =belly_pain =vomiting_constantly
0.07 =belly_word =pelvic_pain
0.07 =belly_word =stomach_burn
0.07 =belly_word =weak_any
0.07 =bite_bad =bleeding_heavy
0.07 =bite_bad =bluish
0.07 =bite_bad =coughs_blood
0.07 =bite_bad =leaking
0.07 =bite_bad =pain_any
0.07 =bite_bad =spits_clots
0.07 =black_stool =bleeding_any
0.07 =black_stool =eye_hit_bad
0.07 =black_stool =rectal_blood
0.07 =bleeding_any =suicidal
0.07 =bleeding_heavy =suicidal
0.07 =bleeds_a_lot =burn_severity
0.07 =bleeds_a_lot =chest_lasting
0.07 =bleeds_a_lot =hours_pain
0.07 =blood_streak =preterm_weeks
0.07 =blood_thinner =hernia_stuck
0.07 =blow_ribs =chest_any
0.07 =blow_ribs =chest_pain
0.07 =bluish =confused
0.07 =bluish =kid_breathing
0.07 =bluish =limb_cold_pale
0.07 =blurry_vision =cant_stand
0.07 =blurry_vision =dizzy
0.07 =blurry_vision =eye_hit
0.07 =blurry_vision =limp_leg
0.07 =blurry_vision =limp_refuses
0.07 =blurry_vision =severe_weakness
0.07 =blurry_vision =sudden_balance
0.07 =bp_high =chest_any
0.07 =bp_high =chest_pain
0.07 =bp_high =hours_pain
0.07 =bp_high =trunk_pain
0.07 =breathe_word =leg_feet_swollen
0.07 =burn_severity =car_crash
0.07 =burn_severity =fight_blow
0.07 =burn_severity =speech_garbled
0.07 =burn_severity =suicidal
0.07 =burn_severity =urinary_stuck_long
0.07 =calf =cannot_move_limb
0.07 =cannot_breathe =chest_any
0.07 =cannot_breathe =chest_pain
0.07 =cannot_breathe =getting_worse
0.07 =cannot_breathe =postpartum
0.07 =cannot_breathe =racing_heart
0.07 =cant_stand =dangerous_person
0.07 =cant_stand =fever
0.07 =cant_stand =no_urine
0.07 =chemical_word =chest_pain
0.07 =chest_any =chest_tearing
0.07 =chest_any =eye_hit_bad
0.07 =chest_any =feels_sleepy
0.07 =chest_any =hit_hard
0.07 =chest_any =leg_swelling_one
0.07 =chest_any =new_baby
0.07 =chest_any =swelling
0.07 =chest_any =tearing
0.07 =chest_any =tearing_trunk
0.07 =chest_lasting =dementia_known
0.07 =chest_lasting =face_injury
0.07 =chest_lasting =joint_hot
0.07 =chest_lasting =phlegm
0.07 =chest_lasting =pressure_elsewhere
0.07 =chest_lasting =scratched
0.07 =chest_lasting =throat_sore
0.07 =chest_lasting =tired
0.07 =chest_pain =chest_tearing
0.07 =chest_pain =eye_hit_bad
0.07 =chest_pain =feels_sleepy
0.07 =chest_pain =hit_hard
0.07 =chest_pain =hurts_move
0.07 =chest_pain =leg_swelling_one
0.07 =chest_pain =new_baby
0.07 =chest_pain =swelling
0.07 =chest_pain =tearing
0.07 =chest_pain =tearing_trunk
0.07 =chest_pressure =eye_hit_bad
0.07 =chest_pressure =smoke
0.07 =chest_tearing =trunk_pain
0.07 =choking =throat_tight
0.07 =choking =wont_swallow
0.07 =cholinergic =swallow_trouble
0.07 =cholinergic =throat_tight
0.07 =cold_limb =speech
0.07 =confused =many_days
0.07 =confused =new_baby
0.07 =confused =postpartum
0.07 =confused =rash
0.07 =cough =drowsy
0.07 =cough =inhaler_fails
0.07 =cough =rigors_hard
0.07 =cough =shaking
0.07 =coughs_blood =severe_pain
0.07 =cramps =fall_any
0.07 =cramps =fall_hard
0.07 =cramps =fell_baby
0.07 =cramps =hit_hard
0.07 =cut_by_accident =diabetes
0.07 =days_many =head_danger
0.07 =deep_burn =pale_clammy
0.07 =deformed =hip_hurts
0.07 =deformed =pain_any
0.07 =deformed =weak_one_side
0.07 =dizzy =double_vision
0.07 =double_vision =hours_pain
0.07 =double_vision =sudden
0.07 =drooling =hernia_stuck
0.07 =drowsy =slow_breathing
0.07 =drowsy =squeezing_word
0.07 =drugs_taken =overdose_taken
0.07 =ear_blood =head_injury
0.07 =ear_blood =limb_bleeds
0.07 =ear_wax =hernia_stuck
0.07 =electric =racing_heart
0.07 =eye_area =leaking
0.07 =eye_area =vomiting_constantly
0.07 =eye_hit =leaking
0.07 =eye_hit_bad =hernia
0.07 =eye_hit_bad =hernia_word
0.07 =eye_hit_bad =pelvic_pain
0.07 =eye_hit_bad =postpartum
0.07 =eye_hit_bad =slow_breathing
0.07 =eye_hit_bad =stumbles
0.07 =eye_hit_bad =sudden_balance
0.07 =eye_hit_bad =swelling_face
0.07 =eye_hit_bad =urinary_stuck_long
0.07 =face_injury =hours_pain
0.07 =face_odd =throat_tight
0.07 =fall_any =feels_sleepy
0.07 =fall_any =leaking
0.07 =fall_any =tia_resolved
0.07 =feels_sleepy =hit_hard
0.07 =fell_baby =vomiting
0.07 =fever =phlegm
0.07 =fight_blow =leaking
0.07 =fight_blow =tia_resolved
0.07 =flank_pain =pleuritic
0.07 =getting_worse =hurts_move
0.07 =hallucinating =many_days
0.07 =hallucinating =new_baby
0.07 =hallucinating =postpartum
0.07 =harm_others =many_days
0.07 =head_danger =new_baby
0.07 =head_danger =spreading
0.07 =headache =light_hurts
0.07 =headache =severe_weakness
0.07 =heart_condition =pain_any
0.07 =heart_condition =tingling_hands
0.07 =hernia_stuck =severe_weakness
0.07 =hip_fracture =sudden
0.07 =hip_fracture =weak_one_side
0.07 =hip_hurts =hours_pain
0.07 =hit_hard =leaking
0.07 =hours_pain =worst_ever_sick
0.07 =hurts_move =vomiting
0.07 =kid_breathing =lips_blue
0.07 =limb_injury =pleuritic
0.07 =limb_injury =purple_word
0.07 =limb_injury =red_racing
0.07 =limb_injury =sudden
0.07 =limp_leg =one_side_belly
0.07 =limp_leg =sudden
0.07 =limp_refuses =long_bleed
0.07 =limp_refuses =one_side_belly
0.07 =moved_right =nausea
0.07 =moved_right =pelvic_pain
0.07 =nausea =pelvic_pain
0.07 =nausea =right_side
0.07 =nausea =sudden
0.07 =new_baby =trunk_pain
0.07 =no_urine =severe_weakness
0.07 =numb_any =severe_weakness
0.07 =numb_any =throat_tight
0.07 =numb_any =urinary_stuck_long
0.07 =one_side_belly =pleuritic
0.07 =one_side_throat =swelling
0.07 =overdose_taken =unresponsive
0.07 =pain_any =pelvic_pain
0.07 =pain_any =slow_breathing
0.07 =pain_any =tia_resolved
0.07 =pain_any =tripod
0.07 =pain_any =wound
0.07 =pale_clammy =withdrawal
0.07 =pelvic_pain
0.07 =pelvic_pain =right_side
0.07 =pelvic_pain =squeezing_word
0.07 =pelvic_pain =upper_belly_pain
0.07 =rectal_blood =severe_pain
0.07 =rectal_blood =vaginal_bleeding
0.07 =red_racing =scratched
0.07 =red_racing =wound
0.07 =right_side =severe_weakness
0.07 =right_side =upper_belly_pain
0.07 =rigors =squeezing_word
0.07 =saddle_numb =squeezing_word
0.07 =screams_moved
0.07 =severe_pain =spits_clots
0.07 =severe_pain =stool_blood
0.07 =severe_pain =swallow_trouble
0.07 =severe_pain =throat_sore
0.07 =severe_pain =throat_tight
0.07 =severe_pain =wont_swallow
0.07 =severe_weakness =short_breath
0.07 =short_breath =three_days
0.07 =short_breath =weak_any
0.07 =slow_breathing =squeezing_word
0.07 =speech =tingling_hands
0.07 =speech =trunk_pain
0.07 =spits_clots =vaginal_bleeding
0.07 =squeezing_word =vomiting_constantly
0.07 =squeezing_word =wound
0.07 =stiff_neck =wakes
0.07 =stomach_burn =trunk_pain
0.07 =stool_blood =vaginal_bleeding
0.07 =sudden =vomiting_constantly
0.07 =sudden =worst_ever_sick
0.07 =sugar_extreme =vomiting_constantly
0.07 =swallow_trouble =swelling_throat
0.07 =swallow_trouble =tripod
0.07 =swelling_lips =vomiting
0.07 =swelling_throat =wont_swallow
0.07 =throat_tight =tongue_swollen
0.07 =throat_tight =tripod
0.07 =tia_resolved =weak_any
0.07 =tick
0.07 =tripod =wont_swallow
0.07 =trunk_pain =vomiting_constantly
0.07 =upper_belly_pain =vomiting
0.07 ^ _ cut
0.07 ^ _ into
0.07 ^ _ open
0.07 ^ allergic
0.07 ^ firework
0.07 ^ im
0.07 ^ newborn
0.07 ^ sometim
0.07 a _ ago
0.07 a glas
0.07 a tear
0.07 about #
0.07 actual _ it
0.07 after _ miscarriage
0.07 after _ shot
0.07 ago _ of
0.07 amaz
0.07 ammonia and
0.07 an ear
0.07 and _ ask
0.07 and _ bug
0.07 and a
0.07 and black
0.07 and throat
0.07 and tight
0.07 arm deep
0.07 ate
0.07 baby _ evil
0.07 ball _ and
0.07 belly huge
0.07 black _ for
0.07 blad came
0.07 blood lot
0.07 breath _ yesterday
0.07 bunch _ oxy
0.07 cant look
0.07 chest pressure
0.07 clean product
0.07 cookie
0.07 cough a
0.07 crossfit
0.07 cut my
0.07 deeper
0.07 diarrhea and
0.07 dizzy
0.07 drank _ cleaner
0.07 drank drain
0.07 drink _ no
0.07 evil
0.07 face feel
0.07 feel amaz
0.07 fever gett
0.07 from tokyo
0.07 glue
0.07 golf ball
0.07 green stuff
0.07 hand are
0.07 hand yesterday
0.07 has _ belly
0.07 have _ chill
0.07 have _ red
0.07 have afib
0.07 have chest
0.07 he doesnt
0.07 her _ she
0.07 hes _ vomit
0.07 hes burn
0.07 hip _ so
0.07 horrible
0.07 i _ afib
0.07 i _ amaz
0.07 i _ look
0.07 i _ pee
0.07 ice
0.07 im _ dizzy
0.07 im _ fell
0.07 in _ eyelid
0.07 in _ sleep
0.07 inhaler _ -help
0.07 is _ for
0.07 is _ shut
0.07 is evil
0.07 is pale
0.07 kidney
0.07 ladder and
0.07 left _ has
0.07 lock
0.07 machine
0.07 mixed _ and
0.07 my _ through
0.07 my metformin
0.07 neck _ bend
0.07 neck _ stiff
0.07 neck is
0.07 neck wont
0.07 no -contraction
0.07 no _ -yet
0.07 now _ come
0.07 now _ shak
0.07 now _ throat
0.07 now _ up
0.07 of _ clot
0.07 of oxy
0.07 on _ thinner
0.07 on blood
0.07 pad _ #11+
0.07 pain _ and
0.07 pale _ clammy
0.07 popp
0.07 pregnant _ down
0.07 pregnant fell
0.07 product
0.07 red eye
0.07 red poop
0.07 right eye
0.07 round
0.07 round my
0.07 say it
0.07 severe belly
0.07 sharp _ on
0.07 sharp chest
0.07 she _ breathe
0.07 she _ confus
0.07 she _ stand
0.07 she _ thing
0.07 shoulder _ came
0.07 side _ her
0.07 since
0.07 slic _ hand
0.07 slic my
0.07 slipp in
0.07 snow _ hour
0.07 snow for
0.07 so _ she
0.07 split
0.07 start a
0.07 stay
0.07 still bleed
0.07 stop _ about
0.07 sudden _ im
0.07 sudden _ now
0.07 sudden pain
0.07 the desk
0.07 the ladder
0.07 the room
0.07 the tylenol
0.07 thing and
0.07 thinner _ hit
0.07 tight
0.07 tight _ im
0.07 time _ take
0.07 to
0.07 to _ right
0.07 to _ up
0.07 to make
0.07 tokyo
0.07 told me
0.07 too _ for
0.07 trip to
0.07 two _ old
0.07 tylenol dose
0.07 uncle died
0.07 under _ breastbone
0.07 up _ breath
0.07 vision went
0.07 vodka and
0.07 vomit _ a
0.07 vomit _ cant
0.07 week after
0.07 week and
0.07 when _ take
0.07 while i
0.07 with _ worst
0.06 #11+ and
0.06 -and
0.06 -she
0.06 <had _ <as
0.06 =alcohol =blood_streak
0.06 =allergen =cant_stand
0.06 =allergen =hurts_move
0.06 =allergen =hypertension
0.06 =allergen =limp_leg
0.06 =allergen =limp_refuses
0.06 =at_rest =cant_stand
0.06 =at_rest =limp_leg
0.06 =at_rest =limp_refuses
0.06 =at_rest =severe_weakness
0.06 =at_rest =stumbles
0.06 =at_rest =three_days
0.06 =at_rest =weak_any
0.06 =belly_blow =car_crash
0.06 =belly_hard =belly_hit
0.06 =belly_hard =confused
0.06 =belly_hard =urinary_stuck_long
0.06 =belly_hard =vomiting_constantly
0.06 =belly_hit =limp_leg
0.06 =belly_hit =limp_refuses
0.06 =belly_hit =short_breath
0.06 =belly_pain =belly_surgery_recent
0.06 =belly_pain =car_crash
0.06 =belly_pain =dangerous_person
0.06 =belly_pain =fainted
0.06 =belly_pain =heart_condition
0.06 =belly_pain =racing_heart
0.06 =belly_surgery_recent =belly_word
0.06 =belly_surgery_recent =eye_hit_bad
0.06 =belly_surgery_recent =heart_condition
0.06 =belly_surgery_recent =racing_heart
0.06 =belly_surgery_recent =squeezing_word
0.06 =belly_word =cant_straighten
0.06 =belly_word =fainted
0.06 =belly_word =heart_condition
0.06 =belly_word =shoulder_pain
0.06 =belly_word =urinary_stuck_long
0.06 =bite_bad =elderly
0.06 =bite_bad =pale_clammy
0.06 =bleeding_any =gums_bleed
0.06 =bleeding_any =short_breath
0.06 =blood_in_urine =vaginal_bleeding
0.06 =blood_streak =muscle_strain_word
0.06 =blow_ribs =dangerous_person
0.06 =blurry_vision =severe_headache
0.06 =breathe_word =choking
0.06 =burn_severity =pressure_elsewhere
0.06 =burn_severity =wont_go_away
0.06 =calf =elderly
0.06 =cannot_breathe =heat_exposure
0.06 =cannot_breathe =hernia_stuck
0.06 =cannot_breathe =overdose_taken
0.06 =cannot_breathe =sudden
0.06 =cannot_breathe =turning_blue
0.06 =cannot_move_limb =right_side
0.06 =cannot_move_side =right_side
0.06 =cant_sit_still =eye_hit_bad
0.06 =cant_sit_still =squeezing_word
0.06 =cant_stand =cant_straighten
0.06 =cant_stand =hurts_move
0.06 =cant_stand =sudden
0.06 =cant_stand =vomiting_constantly
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
0.06 =chest_lasting =limb_bleeds
0.06 =chest_lasting =low_temp
0.06 =chest_lasting =unequal_pupils
0.06 =chest_pain =flank_pain
0.06 =chest_pain =pressure_elsewhere
0.06 =chest_pressure =short_breath
0.06 =child_got_pills =dizzy
0.06 =clear_fluid
0.06 =clear_fluid =eye_area
0.06 =clear_fluid =eye_hit_bad
0.06 =clear_fluid =fall_any
0.06 =clear_fluid =head_danger
0.06 =clear_fluid =hit_hard
0.06 =clot_risk =cough
0.06 =cold_limb =ear_wax
0.06 =confused =drowsy
0.06 =confused =swelling
0.06 =confused =uti
0.06 =copd =three_days
0.06 =cough =dangerous_person
0.06 =coughs_blood =fight_blow
0.06 =coughs_blood =hit_hard
0.06 =curtain_word
0.06 =curtain_word =sudden
0.06 =dangerous_person =pleuritic
0.06 =dark_urine =vaginal_bleeding
0.06 =days_many =short_breath
0.06 =deformed =elderly
0.06 =deformed =severe_weakness
0.06 =diarrhea
0.06 =dizzy =means_mentioned
0.06 =dizzy =overdose_taken
0.06 =dizzy =using_word
0.06 =drooling =hours_pain
0.06 =early_one_side =one_side_belly
0.06 =early_one_side =pregnant
0.06 =early_one_side =trunk_pain
0.06 =elderly =fight_blow
0.06 =elderly =head_injury
0.06 =eye_area =face_odd
0.06 =eye_hit_bad =possible_fracture
0.06 =eye_hit_bad =scratched
0.06 =eye_hit_bad =three_days
0.06 =eye_pain =stiff_neck
0.06 =face_droop =swallow_trouble
0.06 =face_droop =throat_tight
0.06 =face_droop =wont_swallow
0.06 =face_odd =radiates
0.06 =fainted =severe_pain
0.06 =fall_any =limp_refuses
0.06 =fast_breathing =vomiting_constantly
0.06 =feels_sleepy =squeezing_word
0.06 =feels_sleepy =trunk_pain
0.06 =fight_blow =spits_clots
0.06 =flank_pain =hurts_breathing
0.06 =flank_pain =squeezing_word
0.06 =getting_worse
0.06 =gums_bleed
0.06 =hallucinating =mania_psychosis
0.06 =head_danger =headache
0.06 =head_danger =moved_right
0.06 =head_danger =radiates
0.06 =head_danger =three_days
0.06 =heat_exposure =short_breath
0.06 =hernia_stuck =kid_breathing
0.06 =hernia_stuck =swelling_face
0.06 =hernia_stuck =wound
0.06 =hit_hard =limp_leg
0.06 =hit_hard =limp_refuses
0.06 =hit_hard =spits_clots
0.06 =hoarse =jaw_locked
0.06 =hoarse =pain_any
0.06 =hoarse =strep_like
0.06 =hours_pain =recent_infection
0.06 =hours_pain =stiff_neck
0.06 =hours_pain =tearing_trunk
0.06 =hurts_breathing =one_side_belly
0.06 =hurts_move =limb_injury
0.06 =hurts_move =limp_refuses
0.06 =hurts_move =short_breath
0.06 =injection_joint =trunk_pain
0.06 =jaw_arm_sweat =pressure_elsewhere
0.06 =leg_swelling_one =sudden
0.06 =limp_leg =wakes
0.06 =limp_refuses =sudden
0.06 =limp_refuses =vomiting_constantly
0.06 =long_bleed =self_harm_now
0.06 =long_bleed =swelling_lips
0.06 =long_bleed =using_word
0.06 =low_temp =pale_clammy
0.06 =means_mentioned =unresponsive
0.06 =moved_right =vomiting
0.06 =muscle_tear =rash
0.06 =new_baby =short_breath
0.06 =overdose_taken =short_breath
0.06 =overdose_taken =slow_breathing
0.06 =pain_any =tick
0.06 =pain_any =wont_go_away
0.06 =pale_clammy =shoulder_pain
0.06 =pale_clammy =tingling_hands
0.06 =phlegm =three_days
0.06 =pressure_elsewhere =trunk_pain
0.06 =rigors_hard =swelling
0.06 =severe_pain =stiff_neck
0.06 =severe_pain =vomiting_constantly
0.06 =short_breath =sugar_very_high
0.06 =short_breath =swelling_face
0.06 =swallow_trouble =swelling_face
0.06 =swelling_face =throat_tight
0.06 =swelling_face =wont_swallow
0.06 =unresponsive =using_word
0.06 ^ _ deliver
0.06 ^ _ gastric
0.06 ^ breath
0.06 ^ dog
0.06 ^ face
0.06 ^ gain
0.06 ^ pulse
0.06 ^ squeez
0.06 a whole
0.06 acros _ room
0.06 acros the
0.06 after every
0.06 and _ bare
0.06 and _ spitt
0.06 and _ weird
0.06 and bare
0.06 and puffy
0.06 at _ time
0.06 been _ hour
0.06 both
0.06 breath so
0.06 bypas #
0.06 cant _ acros
0.06 chest _ pull
0.06 clean with
0.06 contrast dye
0.06 down _ since
0.06 drank _ whole
0.06 dye my
0.06 ear _ red
0.06 everyone _ work
0.06 everyone at
0.06 face _ and
0.06 feel _ it
0.06 find word
0.06 fingernail _ blue
0.06 finish
0.06 first _ today
0.06 for _ back
0.06 gas _ the
0.06 gasoline in
0.06 gastric _ #
0.06 get it
0.06 get wind
0.06 got stung
0.06 grandma _ and
0.06 had _ bypas
0.06 had gastric
0.06 handlebar
0.06 handlebar and
0.06 has terrible
0.06 he scream
0.06 he took
0.06 he woke
0.06 head _ i
0.06 headach
0.06 heart and
0.06 her _ because
0.06 hi
0.06 hot potato
0.06 hurt _ eye
0.06 hurt after
0.06 hurt with
0.06 i _ heat
0.06 i _ him
0.06 i _ wind
0.06 i deliver
0.06 i drank
0.06 im _ from
0.06 im _ to
0.06 im a
0.06 is _ my
0.06 is _ than
0.06 isnt -mak
0.06 isnt _ -sense
0.06 it come
0.06 keep gett
0.06 larger
0.06 leg _ hot
0.06 leg _ i
0.06 leg its
0.06 life _ on
0.06 like hes
0.06 lot of
0.06 lupu and
0.06 may
0.06 morn im
0.06 mother _ a
0.06 my _ huge
0.06 my _ in
0.06 my _ skin
0.06 my chin
0.06 my iron
0.06 navel
0.06 needle
0.06 newborn
0.06 night _ keep
0.06 of _ after
0.06 on all
0.06 pain _ ever
0.06 pain _ im
0.06 pain and
0.06 pain ive
0.06 pain that
0.06 potato
0.06 pregnant _ sharp
0.06 puff
0.06 pupil _ larger
0.06 ran _ marathon
0.06 rib _ when
0.06 say his
0.06 see the
0.06 she _ -mak
0.06 she _ pale
0.06 she cut
0.06 she say
0.06 she take
0.06 side when
0.06 sight
0.06 skin _ the
0.06 son _ asthma
0.06 son with
0.06 still i
0.06 stomach _ a
0.06 sudden _ vision
0.06 sudden sharp
0.06 swell _ one
0.06 testicle _ so
0.06 that _ on
0.06 that _ to
0.06 that came
0.06 the mountain
0.06 three
0.06 throat _ fever
0.06 time a
0.06 tooth _ pull
0.06 tooth infection
0.06 tooth was
0.06 tremor
0.06 tum
0.06 voice _ like
0.06 voice sound
0.06 vomit a
0.06 walk acros
0.06 week ago
0.06 went cold
0.06 what day
0.06 white _ of
0.06 with sharp
0.06 with sweat
0.06 woke _ with
0.06 wont _ vomit
0.06 worse since
0.06 year _ boy
0.05 # _ now
0.05 # _ preg
0.05 #11+ _ shaky
0.05 -later
0.05 <in <the
0.05 =a_lot =back_pain
0.05 =a_lot =face_droop
0.05 =a_lot =fight_blow
0.05 =a_lot =jaundice
0.05 =a_lot =means_mentioned
0.05 =a_lot =upper_belly_pain
0.05 =back_pain =bleeding_any
0.05 =back_pain =fall_hard
0.05 =belly_hit =feels_sleepy
0.05 =belly_hit =hernia_stuck
0.05 =belly_hit =squeezing_word
0.05 =belly_pain =cant_straighten
0.05 =belly_pain =dizzy
0.05 =belly_pain =head_danger
0.05 =belly_pain =hours_pain
0.05 =belly_pain =long_bleed
0.05 =belly_pain =worst_ever
0.05 =belly_word =cant_sit_still
0.05 =belly_word =worst_ever
0.05 =bite_bad =chest_pain
0.05 =bite_bad =injection_joint
0.05 =bite_bad =recent_surgery
0.05 =bleeding_heavy =blood_thinner
0.05 =blood_streak =gums_bleed
0.05 =blood_streak =headache
0.05 =blurry_vision =hurts_move
0.05 =blurry_vision =stumbles
0.05 =blurry_vision =weak_any
0.05 =burn_any =cold_limb
0.05 =burn_severity =making_swell
0.05 =burn_severity =phlegm
0.05 =calf =cant_stand
0.05 =calf =pain_any
0.05 =cannot_breathe =trunk_pain
0.05 =cannot_move_side =speech
0.05 =cannot_move_side =speech_garbled
0.05 =cant_sit_still =cant_stand
0.05 =cant_sit_still =cant_straighten
0.05 =cant_sit_still =hurts_move
0.05 =cant_sit_still =limp_leg
0.05 =cant_sit_still =limp_refuses
0.05 =cant_sit_still =severe_weakness
0.05 =cant_stand =cough
0.05 =cant_stand =double_vision
0.05 =cant_stand =one_side_belly
0.05 =cant_straighten =eye_hit_bad
0.05 =cant_straighten =hurts_move
0.05 =cant_straighten =squeezing_word
0.05 =chest_lasting =cramps
0.05 =chest_lasting =eye_red
0.05 =chest_lasting =hives_all
0.05 =chest_lasting =hours_pain
0.05 =chest_lasting =low_mood
0.05 =clot_risk =vomiting
0.05 =clot_risk =vomiting_blood
0.05 =co_words =snake_bad
0.05 =co_words =sting
0.05 =copd =hernia_stuck
0.05 =cough =limp_leg
0.05 =cough =limp_refuses
0.05 =cough =severe_weakness
0.05 =cough =stumbles
0.05 =cough =weak_any
0.05 =dangerous_person =fall_height
0.05 =dangerous_person =hip_hurts
0.05 =dangerous_person =hypertension
0.05 =dangerous_person =weak_any
0.05 =days_many =diarrhea
0.05 =deformed =hernia
0.05 =deformed =hernia_stuck
0.05 =deformed =hernia_word
0.05 =diarrhea =squeezing_word
0.05 =dizzy =fight_blow
0.05 =double_vision =hurts_move
0.05 =double_vision =limp_leg
0.05 =double_vision =limp_refuses
0.05 =double_vision =severe_weakness
0.05 =double_vision =stumbles
0.05 =double_vision =sudden_balance
0.05 =double_vision =weak_any
0.05 =ear_wax =hurts_move
0.05 =ear_wax =severe_pain
0.05 =eye_area =near_faint
0.05 =eye_area =swelling_face
0.05 =eye_bulge =swelling_face
0.05 =eye_bulge =swelling_lips
0.05 =eye_hit_bad =pressure_elsewhere
0.05 =eye_hit_bad =wont_go_away
0.05 =eye_red =swelling_face
0.05 =eye_red =swelling_lips
0.05 =face_odd =long_bleed
0.05 =face_odd =tingling_hands
0.05 =fainted =hernia_stuck
0.05 =fall_any =squeezing_word
0.05 =fall_any =vomiting_constantly
0.05 =fall_hard =hip_hurts
0.05 =fall_hard =vomiting
0.05 =fast_breathing =pleuritic
0.05 =fight_blow =vomiting_constantly
0.05 =flank_pain
0.05 =flank_pain =pain_any
0.05 =flank_pain =radiates_groin
0.05 =flank_pain =uti
0.05 =heat_exposure =pale_clammy
0.05 =hernia_stuck =hip_fracture
0.05 =high_fever =severe_pain
0.05 =hit_hard =squeezing_word
0.05 =hit_hard =swelling
0.05 =hit_hard =vomiting_constantly
0.05 =hives =itching
0.05 =hives_all =short_breath
0.05 =hives_all =wheeze_word
0.05 =hours_pain =jaw_arm_sweat
0.05 =hours_pain =pleuritic
0.05 =hours_pain =stool_blood
0.05 =immunosuppressed =sudden
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =left_ribs
0.05 =limp_leg =moved_right
0.05 =limp_leg =no_urine
0.05 =limp_refuses =moved_right
0.05 =limp_refuses =no_urine
0.05 =long_bleed =upper_belly_pain
0.05 =means_mentioned =vomiting
0.05 =one_side_belly =radiates
0.05 =one_side_belly =radiates_groin
0.05 =one_side_belly =severe_weakness
0.05 =phlegm =trunk_pain
0.05 =pleuritic =sudden
0.05 =racing_heart =rigors
0.05 =radiates =severe_pain
0.05 =radiates =shoulder_pain
0.05 =radiates_groin =trunk_pain
0.05 =right_side =sudden
0.05 =rigors =trunk_pain
0.05 =severe_pain =tearing
0.05 =spits_clots =trunk_pain
0.05 =sting =wheeze_word
0.05 =stomach_burn =vomiting_constantly
0.05 =sudden =swelling
0.05 =sudden =tearing_trunk
0.05 =trunk_pain =worst_ever_sick
0.05 =unresponsive =vomiting
0.05 =unresponsive =vomiting_constantly
0.05 =upper_belly_pain =vomiting_constantly
0.05 =vomiting =worst_ever
0.05 =vomiting =worst_ever_sick
0.05 =weak_any =weak_one_side
0.05 ^ _ altitude
0.05 ^ _ chill
0.05 ^ _ green
0.05 ^ _ heartbeat
0.05 ^ _ inhaler
0.05 ^ _ lost
0.05 ^ _ neighbor
0.05 ^ _ nut
0.05 ^ _ popp
0.05 ^ _ too
0.05 ^ cat
0.05 ^ throat
0.05 a #11+
0.05 a _ valve
0.05 a big
0.05 a marathon
0.05 a paintball
0.05 a panic
0.05 after _ flight
0.05 after _ knee
0.05 after _ tooth
0.05 after shovel
0.05 an _ after
0.05 and _ shoulder
0.05 and all
0.05 are swollen
0.05 at _ store
0.05 away and
0.05 back _ he
0.05 back _ its
0.05 bandage
0.05 bend over
0.05 blood _ i
0.05 blood when
0.05 bloody _ for
0.05 burn my
0.05 cant _ and
0.05 car door
0.05 confus _ his
0.05 couple _ minut
0.05 crie in
0.05 dad _ been
0.05 dad _ off
0.05 dizzy and
0.05 dog bite
0.05 eye _ the
0.05 fail
0.05 fast _ the
0.05 feel heavy
0.05 few day
0.05 foggy
0.05 freez
0.05 go _ and
0.05 go down
0.05 half _ face
0.05 hard i
0.05 head now
0.05 her speech
0.05 hes wheez
0.05 his _ hes
0.05 house is
0.05 i _ been
0.05 i _ to
0.05 i bend
0.05 i squeez
0.05 i vomit
0.05 im _ on
0.05 in _ right
0.05 in _ throat
0.05 is _ it
0.05 is shak
0.05 it _ me
0.05 its _ in
0.05 keep _ out
0.05 labor
0.05 letter _ my
0.05 life and
0.05 lithium
0.05 look up
0.05 lot _ bright
0.05 mastectomy
0.05 mucu
0.05 my _ but
0.05 my _ popp
0.05 my blood
0.05 my pee
0.05 needle _ me
0.05 needle stuck
0.05 of _ heart
0.05 of minut
0.05 ok _ my
0.05 on antibiotic
0.05 one _ of
0.05 one kidney
0.05 one leg
0.05 out _ it
0.05 pain _ around
0.05 pain _ goe
0.05 pain _ the
0.05 paintball
0.05 paintball and
0.05 pee _ dark
0.05 pill to
0.05 purple spot
0.05 raw
0.05 roommate _ a
0.05 roommate has
0.05 she _ #
0.05 should _ take
0.05 sip
0.05 so _ of
0.05 squeez _ pimple
0.05 squeez a
0.05 stand _ straight
0.05 stepp
0.05 stepp on
0.05 stomach _ for
0.05 stove
0.05 stuck me
0.05 sudden everyth
0.05 take warfarin
0.05 terrible belly
0.05 that start
0.05 the _ said
0.05 the arm
0.05 the oven
0.05 the store
0.05 tiny red
0.05 to walk
0.05 under _ water
0.05 up his
0.05 up straight
0.05 very _ and
0.05 vomit _ he
0.05 vomit blood
0.05 want _ go
0.05 warfarin and
0.05 week _ ther
0.05 when _ bend
0.05 when we
0.05 with _ paintball
0.05 worst stomach
0.05 yo _ fever
0.04 # _ had
0.04 #99+
0.04 -kick
0.04 <covid
0.04 <had <covid
0.04 =a_lot =alcohol
0.04 =a_lot =child_got_pills
0.04 =a_lot =dizzy
0.04 =a_lot =fast_breathing
0.04 =a_lot =vision_loss
0.04 =allergen =drugs_taken
0.04 =asthma =tired
0.04 =back_pain =dangerous_person
0.04 =belly_blow =chest_lasting
0.04 =belly_pain =cant_sit_still
0.04 =belly_word =hours_pain
0.04 =belly_word =preterm_weeks
0.04 =bite_bad =cannot_move_limb
0.04 =bite_bad =cannot_move_side
0.04 =bite_bad =deep_burn
0.04 =bite_bad =limb_bleeds
0.04 =bite_bad =skin_peeling
0.04 =bite_bad =spine_injury
0.04 =bite_bad =tia_resolved
0.04 =bite_bad =tired
0.04 =bleeding_any =blurry_vision
0.04 =bleeding_any =chest_any
0.04 =bleeding_any =chest_pain
0.04 =bleeding_any =dentist
0.04 =blister_any =face_injury
0.04 =blood_in_urine =squeezing_word
0.04 =blood_streak =head_danger
0.04 =burn_any =chest_lasting
0.04 =burn_any =face_injury
0.04 =burn_big =face_injury
0.04 =burn_big =skin_peeling
0.04 =burn_severity =cannot_move_limb
0.04 =burn_severity =cannot_move_side
0.04 =burn_severity =cold_hands
0.04 =burn_severity =diarrhea
0.04 =burn_severity =fast_breathing
0.04 =burn_severity =head_injury
0.04 =burn_severity =spits_clots
0.04 =burn_severity =stumbles
0.04 =cannot_breathe =phlegm
0.04 =cant_stand =elderly
0.04 =cant_stand =getting_worse
0.04 =cant_stand =urinary_stuck_long
0.04 =chemical_word =chest_any
0.04 =chest_any =head_danger
0.04 =chest_any =phlegm
0.04 =chest_any =spits_clots
0.04 =chest_any =vomiting
0.04 =chest_lasting =cold_exposure
0.04 =chest_lasting =deep_burn
0.04 =chest_lasting =fall_hard
0.04 =chest_lasting =frostbite
0.04 =chest_lasting =limb_injury
0.04 =chest_lasting =not_clotting
0.04 =chest_lasting =small_cut
0.04 =chest_lasting =splinter_small
0.04 =chest_lasting =weak_any
0.04 =chest_pain =days_many
0.04 =chest_pain =head_danger
0.04 =chest_pain =phlegm
0.04 =chest_pain =spits_clots
0.04 =chest_pain =vomiting
0.04 =child_got_pills =opioid
0.04 =clot_risk =fast_breathing
0.04 =clot_risk =severe_pain
0.04 =cold_exposure =deep_burn
0.04 =cold_hands =frostbite
0.04 =dangerous_person =sight_for_years
0.04 =dangerous_person =tingling_hands
0.04 =dark_urine =severe_pain
0.04 =days_many =severe_pain
0.04 =deep_burn =face_injury
0.04 =deep_burn =hours_pain
0.04 =diarrhea =severe_pain
0.04 =diarrhea =trunk_pain
0.04 =dizzy =fall_any
0.04 =dizzy =hit_hard
0.04 =dizzy =hurts_move
0.04 =dizzy =stumbles
0.04 =double_vision =vomiting
0.04 =drowsy =eye_area
0.04 =drugs_taken =edible_word
0.04 =during_exercise =eye_hit_bad
0.04 =elderly =heat_exposure
0.04 =elderly =limp_leg
0.04 =eye_area =refuses
0.04 =eye_area =squeezing_word
0.04 =eye_area =swelling
0.04 =eye_hit_bad =hip_hurts
0.04 =eye_hit_bad =opioid
0.04 =eye_hit_bad =unresponsive
0.04 =face_droop =radiates
0.04 =face_droop =sudden
0.04 =face_injury =radiates
0.04 =face_injury =skin_peeling
0.04 =fall_any =hernia_stuck
0.04 =fall_any =pale_clammy
0.04 =fast_breathing =severe_pain
0.04 =feels_sleepy =fight_blow
0.04 =fever =no_urine
0.04 =fever =tooth
0.04 =fight_blow =pale_clammy
0.04 =frostbite =hours_pain
0.04 =getting_worse =limp_leg
0.04 =getting_worse =limp_refuses
0.04 =getting_worse =severe_weakness
0.04 =hernia_stuck =vomiting_constantly
0.04 =high_fever =squeezing_word
0.04 =hip_hurts =squeezing_word
0.04 =hours_pain =hurts_breathing
0.04 =hours_pain =not_clotting
0.04 =hours_pain =small_cut
0.04 =hours_pain =splinter_small
0.04 =hours_pain =upper_belly_pain
0.04 =hurts_breathing =sudden
0.04 =hurts_move =swelling_lips
0.04 =hurts_move =vomiting_constantly
0.04 =hurts_move =weak_any
0.04 =injection_joint =joint_hot
0.04 =injection_joint =pleuritic
0.04 =jaundice =young_baby
0.04 =joint_hot =recent_surgery
0.04 =limb_injury =recent_surgery
0.04 =limb_injury =splinter_small
0.04 =limb_injury =weak_any
0.04 =limp_leg =speech
0.04 =limp_leg =speech_garbled
0.04 =limp_leg =vomiting_constantly
0.04 =many_days =racing_heart
0.04 =means_mentioned =opioid
0.04 =one_side_belly =worst_ever
0.04 =one_side_belly =worst_ever_sick
0.04 =opioid =pain_any
0.04 =opioid =squeezing_word
0.04 =overdose_taken =vomiting
0.04 =pain_any =unresponsive
0.04 =pain_any =weak_any
0.04 =pain_any =weak_legs
0.04 =pale_clammy =tia_resolved
0.04 =pleuritic =recent_surgery
0.04 =radiates =vomiting
0.04 =rash
0.04 =rash =scratched
0.04 =recent_travel =tired
0.04 =rectal_blood =vomiting
0.04 =rectal_blood =vomiting_blood
0.04 =severe_pain =wakes
0.04 =severe_weakness =speech_garbled
0.04 =severe_weakness =urinary_stuck_long
0.04 =small_cut =splinter_small
0.04 =squeezing_word =unresponsive
0.04 =stool_blood =vomiting
0.04 =stool_blood =vomiting_blood
0.04 =stumbles =sudden
0.04 =stumbles =vomiting
0.04 =sudden =sudden_balance
0.04 =swelling_face =wheeze_word
0.04 =trunk_pain =weak_any
0.04 =trunk_pain =wont_feed
0.04 =urinary_stuck_long =vomiting
0.04 =urinary_stuck_long =vomiting_constantly
0.04 =uti
0.04 ^ _ home
0.04 ^ _ ran
0.04 ^ crack
0.04 ^ muscl
0.04 ^ noseble
0.04 ^ period
0.04 ^ two
0.04 a _ band
0.04 a _ bug
0.04 a _ came
0.04 a bump
0.04 a motorcycle
0.04 after _ feed
0.04 after i
0.04 and _ burn
0.04 and _ fever
0.04 and _ till
0.04 and bump
0.04 and feel
0.04 ankle _ its
0.04 at me
0.04 back _ for
0.04 band around
0.04 been _ since
0.04 belly _ that
0.04 breath _ chest
0.04 but ive
0.04 cast
0.04 chill fever
0.04 crack tooth
0.04 cut from
0.04 day _ is
0.04 day my
0.04 discharge
0.04 down _ and
0.04 eye _ of
0.04 eye all
0.04 feel _ with
0.04 felt _ heart
0.04 felt my
0.04 fever _ i
0.04 few _ for
0.04 finger _ white
0.04 foot smell
0.04 from _ chainsaw
0.04 from _ desk
0.04 grandma took
0.04 had stomach
0.04 hand #
0.04 hand _ day
0.04 has _ chest
0.04 have heart
0.04 have to
0.04 havent _ -all
0.04 he _ hit
0.04 head last
0.04 hear _ and
0.04 heavy bleed
0.04 his back
0.04 his pain
0.04 hit by
0.04 hit me
0.04 i _ awful
0.04 i _ hit
0.04 i black
0.04 i use
0.04 im _ out
0.04 in
0.04 in bed
0.04 inside my
0.04 kid pupil
0.04 let
0.04 lift weight
0.04 light
0.04 maroon
0.04 middle _ my
0.04 minut of
0.04 mom talk
0.04 moved _ the
0.04 my _ pupil
0.04 my _ what
0.04 my and
0.04 my baby
0.04 my dose
0.04 my pulse
0.04 my shoulder
0.04 night _ im
0.04 night _ now
0.04 now _ dizzy
0.04 numb _ the
0.04 on _ belly
0.04 pain _ her
0.04 pain pill
0.04 peanut allergy
0.04 pink again
0.04 proper
0.04 red _ when
0.04 right _ belly
0.04 roof _ cant
0.04 roof and
0.04 salad
0.04 since _ got
0.04 since _ woke
0.04 skin look
0.04 stuff like
0.04 swell _ the
0.04 the _ after
0.04 the _ belly
0.04 the _ last
0.04 the heat
0.04 the trip
0.04 tight band
0.04 to _ lower
0.04 toddler ate
0.04 took _ pain
0.04 took all
0.04 umbilical
0.04 umbilical cord
0.04 up proper
0.04 using
0.04 vomit all
0.04 wake _ proper
0.04 weak she
0.04 week _ the
0.04 with an
0.04 with shak
0.04 wont eat
0.04 work and
0.04 worst belly
0.04 yesterday my
0.03 # _ pm
0.03 #11+ week
0.03 #99+ feet
0.03 -at -all
0.03 <as _ <kid
0.03 =a_lot =hernia_stuck
0.03 =a_lot =low_mood
0.03 =a_lot =muscle_cramps
0.03 =a_lot =radiates
0.03 =a_lot =rigors
0.03 =a_lot =swelling_throat
0.03 =abuse_danger =head_injury
0.03 =allergen =long_bleed
0.03 =baby =days_many
0.03 =belly_hard =bleeding_any
0.03 =belly_hard =vaginal_bleeding
0.03 =belly_pain =stomach_burn
0.03 =belly_pain =worst_ever_sick
0.03 =belly_surgery_recent =clot_risk
0.03 =belly_word =burn_any
0.03 =belly_word =worst_ever_sick
0.03 =bite_bad =cold_only
0.03 =bite_bad =face_and_arm
0.03 =bite_bad =tooth_bad
0.03 =blurry_vision =days_many
0.03 =bp_high =right_side
0.03 =breathe_word =chest_any
0.03 =breathe_word =chest_pain
0.03 =breathe_word =trunk_pain
0.03 =burn_any
0.03 =burn_any =rash
0.03 =burn_severity =face_and_arm
0.03 =burn_severity =wakes
0.03 =cant_stand =moved_right
0.03 =cant_stand =phlegm
0.03 =cant_stand =stumbles
0.03 =cant_stand =wakes
0.03 =cant_straighten =trunk_pain
0.03 =car_crash =pale_clammy
0.03 =chest_any =fast_breathing
0.03 =chest_any =injection_joint
0.03 =chest_any =many_days
0.03 =chest_lasting =face_and_arm
0.03 =chest_lasting =tick
0.03 =chest_lasting =using_word
0.03 =chest_pain =fast_breathing
0.03 =chest_pain =injection_joint
0.03 =chest_pain =limb_injury
0.03 =chest_pain =many_days
0.03 =chest_pressure =cough
0.03 =chest_pressure =severe_pain
0.03 =child_got_pills =long_bleed
0.03 =child_got_pills =speech
0.03 =clot_risk =making_swell
0.03 =cold_limb =eye_hit_bad
0.03 =cold_limb =face_and_arm
0.03 =cold_limb =face_droop
0.03 =cold_limb =face_injury
0.03 =cold_limb =face_odd
0.03 =cough =flank_pain
0.03 =dangerous_person =eye_hit_bad
0.03 =dangerous_person =radiates
0.03 =days_many =pleuritic
0.03 =days_many =trunk_pain
0.03 =dentist =tooth_pulled
0.03 =dizzy =elderly
0.03 =ear_wax =making_swell
0.03 =elderly
0.03 =eye_area =short_breath
0.03 =eye_chemical =eye_pain
0.03 =eye_chemical =pain_any
0.03 =eye_hit_bad =face_and_arm
0.03 =eye_hit_bad =jaw_arm_sweat
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
0.03 =fever =hurts_breathing
0.03 =fever =pleuritic
0.03 =flank_pain =one_side_belly
0.03 =head_danger =hours_pain
0.03 =high_fever =severe_weakness
0.03 =hoarse =throat_sore
0.03 =hours_pain =nausea
0.03 =hours_pain =vomiting_constantly
0.03 =hurts_move =stumbles
0.03 =hurts_move =sudden
0.03 =hurts_move =tingling_hands
0.03 =hypertension =right_side
0.03 =immunosuppressed =sickle_cell
0.03 =leg_swelling_one =one_side_belly
0.03 =limb_injury =scratched
0.03 =limp_leg =phlegm
0.03 =limp_leg =stomach_burn
0.03 =limp_leg =stumbles
0.03 =limp_refuses =phlegm
0.03 =limp_refuses =stomach_burn
0.03 =limp_refuses =stumbles
0.03 =limp_refuses =wakes
0.03 =means_mentioned =speech
0.03 =moved_right =severe_weakness
0.03 =one_side_belly =swelling
0.03 =pain_any
0.03 =pain_any =stomach_burn
0.03 =pain_any =vomiting_blood
0.03 =phlegm =severe_weakness
0.03 =phlegm =swelling
0.03 =postpartum =squeezing_word
0.03 =radiates =weak_any
0.03 =recent_travel =severe_weakness
0.03 =recent_travel =weak_any
0.03 =red_patch =wound_infected
0.03 =severe_pain =stomach_burn
0.03 =severe_weakness =shaking
0.03 =severe_weakness =stumbles
0.03 =severe_weakness =tingling_hands
0.03 =shaking =weak_any
0.03 =short_breath =wound_infected
0.03 =sickle_cell
0.03 =squeezing_word =vomiting_blood
0.03 =stumbles =wakes
0.03 =stumbles =weak_any
0.03 =tooth_pulled
0.03 =trunk_pain =vomiting_blood
0.03 =vaginal_bleeding
0.03 ^ _ sweat
0.03 ^ _ through
0.03 ^ _ twist
0.03 ^ battery
0.03 ^ diarrhea
0.03 ^ hernia
0.03 ^ watch
0.03 ^ wife
0.03 a #99+
0.03 a box
0.03 air
0.03 ammonia _ now
0.03 and _ sore
0.03 and _ when
0.03 and _ wrist
0.03 and ammonia
0.03 and blood
0.03 and moved
0.03 and swollen
0.03 baby _ are
0.03 back it
0.03 bee _ me
0.03 bleach _ ammonia
0.03 breast is
0.03 breath _ i
0.03 butt
0.03 button _ moved
0.03 button and
0.03 calf _ sore
0.03 can _ but
0.03 cant walk
0.03 chest _ hurt
0.03 crush _ pain
0.03 crush chest
0.03 ct
0.03 cut
0.03 done
0.03 doubl
0.03 droop and
0.03 egg
0.03 enough
0.03 feel weird
0.03 fell off
0.03 football
0.03 glas _ is
0.03 goe _ in
0.03 goe _ to
0.03 had _ same
0.03 has _ diarrhea
0.03 has _ kill
0.03 have _ failure
0.03 high _ the
0.03 hot dog
0.03 i _ the
0.03 i _ weight
0.03 in _ calf
0.03 in _ pee
0.03 india
0.03 inhaler
0.03 it _ away
0.03 its _ up
0.03 ive _ the
0.03 just _ in
0.03 kid
0.03 lid
0.03 lift _ box
0.03 little one
0.03 lost weight
0.03 lot and
0.03 mixed bleach
0.03 my _ blood
0.03 my _ breath
0.03 my _ button
0.03 my _ who
0.03 my wisdom
0.03 of _ #11+
0.03 pee for
0.03 pill _ my
0.03 popp and
0.03 preg
0.03 red _ sore
0.03 red _ with
0.03 she keep
0.03 shovel snow
0.03 since a
0.03 skin _ yellow
0.03 smoke _ the
0.03 son _ hurt
0.03 sore _ #
0.03 speech
0.03 splinter _ my
0.03 splinter in
0.03 stomach burn
0.03 stung me
0.03 teeth _ out
0.03 teeth came
0.03 the _ monoxide
0.03 the _ say
0.03 the carbon
0.03 the head
0.03 the stair
0.03 the stove
0.03 thi _ i
0.03 thing
0.03 think ther
0.03 throat #
0.03 throat _ day
0.03 through _ my
0.03 tick
0.03 to _ his
0.03 to drink
0.03 tonsil out
0.03 two year
0.03 ulcer
0.03 under _ rib
0.03 urine is
0.03 walk but
0.03 week no
0.03 went double
0.03 were
0.03 who _ #11+
0.03 who is
0.03 wisdom _ came
0.02 # diabetic
0.02 #11+ _ short
0.02 -chok
0.02 -work
0.02 <a _ <two
0.02 =alcohol =burn_severity
0.02 =allergen =bp_medicine
0.02 =allergen =clot_risk
0.02 =allergen =fever
0.02 =allergen =wound_infected
0.02 =back_pain
0.02 =belly_hard =severe_pain
0.02 =belly_word =rash
0.02 =bite_bad =rigors
0.02 =bite_bad =stumbles
0.02 =bite_bad =sudden_balance
0.02 =blood_streak =co_words
0.02 =burn_severity =feels_sleepy
0.02 =burn_severity =moved_right
0.02 =cant_sit_still =one_side_belly
0.02 =cant_stand =right_side
0.02 =chemical_word =phlegm
0.02 =chest_any =right_side
0.02 =chest_lasting =cholinergic
0.02 =chest_lasting =diabetes
0.02 =chest_lasting =discharge
0.02 =chest_lasting =ulcer_nsaid
0.02 =chest_lasting =vaginal_bleeding
0.02 =chest_pain =right_side
0.02 =chest_pain =squeezing_word
0.02 =co_words =eye_hit_bad
0.02 =cold_exposure =limb_injury
0.02 =cut_by_accident =rash
0.02 =dangerous_person =fall_hard
0.02 =drank
0.02 =elderly =stumbles
0.02 =eye_surgery
0.02 =eye_surgery =injection_joint
0.02 =eye_surgery =recent_surgery
0.02 =face_droop =hurts_move
0.02 =face_droop =severe_weakness
0.02 =fever =stomach_burn
0.02 =fever =wont_feed
0.02 =flank_pain =severe_headache
0.02 =flank_pain =worst_ever
0.02 =head_danger =withdrawal
0.02 =hours_pain =pressure_elsewhere
0.02 =hours_pain =sight_for_years
0.02 =hours_pain =ulcer_nsaid
0.02 =kidney_disease
0.02 =limb_injury =tetanus_due
0.02 =limp_leg =right_side
0.02 =limp_refuses =right_side
0.02 =long_bleed =pressure_elsewhere
0.02 =one_side_belly =severe_headache
0.02 =overdose_taken =wakes
0.02 =pain_any =sickle_cell
0.02 =pleuritic =right_side
0.02 =right_side =short_breath
0.02 =right_side =stomach_burn
0.02 =scratched =spreading
0.02 =scratched =tetanus_due
0.02 =severe_headache =trunk_pain
0.02 =sudden_balance =vomiting
0.02 =throat_sore =throat_tight
0.02 ^ _ carbon
0.02 ^ _ peni
0.02 ^ chest
0.02 a _ he
0.02 a breath
0.02 a car
0.02 about an
0.02 an allergic
0.02 and belly
0.02 and needl
0.02 are
0.02 at school
0.02 back
0.02 been _ i
0.02 belly _ and
0.02 black _ in
0.02 blood _ my
0.02 by _ bee
0.02 cancer
0.02 car accident
0.02 chest _ after
0.02 cut _ arm
0.02 daughter fell
0.02 doesnt know
0.02 elbow and
0.02 embarass
0.02 every #
0.02 eye _ vomit
0.02 fit _ the
0.02 floor _ night
0.02 floor all
0.02 for _ bit
0.02 formula
0.02 from thi
0.02 gasoline
0.02 girl
0.02 goe away
0.02 has had
0.02 have _ that
0.02 he _ a
0.02 he _ fine
0.02 headache
0.02 heart race
0.02 hot _ my
0.02 i _ im
0.02 i lost
0.02 i stand
0.02 in _ is
0.02 inhaler is
0.02 inr
0.02 intimacy
0.02 is _ white
0.02 is hard
0.02 its _ hot
0.02 just _ me
0.02 law is
0.02 month and
0.02 my _ again
0.02 my _ chang
0.02 my _ no
0.02 my _ race
0.02 my inr
0.02 never -had
0.02 nurs
0.02 on _ pill
0.02 oven
0.02 pain ever
0.02 period _ heavy
0.02 pin
0.02 pin _ needl
0.02 pin and
0.02 round _ belly
0.02 scar to
0.02 she _ the
0.02 start _ hour
0.02 start an
0.02 start round
0.02 take _ breath
0.02 the _ spin
0.02 the hot
0.02 the surgery
0.02 the water
0.02 think _ have
0.02 too
0.02 took _ my
0.02 type _ diabetic
0.02 weight
0.02 worse than
0.02 zoo
0.01 # _ cant
0.01 # am
0.01 <he <had
0.01 <he _ <a
0.01 <old
0.01 =a_lot =strep_like
0.01 =a_lot =wakes
0.01 =allergen =chest_lasting
0.01 =back_pain =pain_any
0.01 =belly_pain =days_many
0.01 =bite_bad =drowsy
0.01 =blood_streak =possible_fracture
0.01 =bp_high =burn_severity
0.01 =burn_severity =rigors
0.01 =chest_lasting =crying_word
0.01 =chest_lasting =panic_known
0.01 =chest_lasting =recent_infection
0.01 =cold_limb =tingling_hands
0.01 =copd =cough
0.01 =copd =phlegm
0.01 =croup_cough
0.01 =cut_by_accident =means_mentioned
0.01 =dangerous_person =eye_area
0.01 =days_many =ear_wax
0.01 =eye_hit_bad =stool_blood
0.01 =fever =pregnant
0.01 =headache
0.01 =hours_pain =rigors
0.01 =hours_pain =tired
0.01 =many_days =newborn
0.01 =many_days =pain_any
0.01 =means_mentioned =pain_any
0.01 =near_faint =pregnant
0.01 =pain_any =scratched
0.01 =swelling =tooth_bad
0.01 =thirsty
0.01 =tooth_bad
0.01 =ulcer_nsaid
0.01 ^ _ boy
0.01 ^ _ low
0.01 ^ _ out
0.01 ^ _ skin
0.01 ^ _ used
0.01 ^ _ wall
0.01 ^ asthma
0.01 ^ grandpa
0.01 ^ type
0.01 a _ widow
0.01 a tick
0.01 a wasp
0.01 and _ get
0.01 and _ was
0.01 and cramp
0.01 and weak
0.01 anyth down
0.01 arm _ its
0.01 asked
0.01 bark
0.01 bark cough
0.01 belly from
0.01 black widow
0.01 bleed gum
0.01 bottle is
0.01 boy is
0.01 bp #99+
0.01 bruis and
0.01 bump _ the
0.01 burnt
0.01 but _ eat
0.01 church
0.01 cold _ and
0.01 faint _ church
0.01 feel
0.01 fish _ i
0.01 gas and
0.01 have _ sore
0.01 have ms
0.01 heart disease
0.01 i _ ms
0.01 i _ sit
0.01 i used
0.01 im sweat
0.01 in church
0.01 in my
0.01 in our
0.01 in two
0.01 its clos
0.01 kitchen knife
0.01 last week
0.01 lift _ couch
0.01 like _ for
0.01 moved to
0.01 ms
0.01 my _ has
0.01 my contact
0.01 my grandpa
0.01 my scalp
0.01 note
0.01 on _ neck
0.01 on day
0.01 painful rash
0.01 pill _ is
0.01 pill bottle
0.01 poop is
0.01 pressure _ #11+
0.01 right after
0.01 room
0.01 sneez and
0.01 son _ a
0.01 start _ and
0.01 stepp _ a
0.01 stomach
0.01 surgery _ week
0.01 sweaty
0.01 sweaty _ my
0.01 swollen _ can
0.01 than usual
0.01 the
0.01 the burn
0.01 the cut
0.01 the kid
0.01 the yard
0.01 through his
0.01 to _ her
0.01 to move
0.01 up more
0.01 walk _ its
0.01 went _ in
0.01 while _ and
0.01 widow
0.01 with cramp
0.01 wrist is
-0.01 # _ girl
-0.01 <a <history
-0.01 <a _ <of
-0.01 <history <of
-0.01 =a_lot =chest_any
-0.01 =a_lot =new_baby
-0.01 =a_lot =overdose_taken
-0.01 =alcohol =head_danger
-0.01 =allergen =leg_swelling_one
-0.01 =belly_hard =belly_pain
-0.01 =belly_hard =trunk_pain
-0.01 =belly_word =flu_bad
-0.01 =bite_bad =during_exercise
-0.01 =blood_streak =red_patch
-0.01 =blood_streak =sting
-0.01 =burn_severity =leg_swelling_one
-0.01 =chest_lasting =days_many
-0.01 =chest_lasting =ear_pain
-0.01 =cold_hands =limb_cold_pale
-0.01 =cold_limb =weak_any
-0.01 =dangerous_person =squeezing_word
-0.01 =days_many =muscle_tear
-0.01 =days_many =vomiting_constantly
-0.01 =deep_burn =frostbite
-0.01 =diabetes =fever
-0.01 =drowsy =pain_any
-0.01 =during_exercise =squeezing_word
-0.01 =eye_hit_bad =left_ribs
-0.01 =eye_hit_bad =means_mentioned
-0.01 =hurts_move =spine_injury
-0.01 =injection_joint =limb_injury
-0.01 =light_hurts =pain_any
-0.01 =limb_injury =red_patch
-0.01 =limb_injury =wound
-0.01 =means_mentioned =scratched
-0.01 =nodes =swelling
-0.01 =nosebleed
-0.01 =pain_any =refuses
-0.01 =pain_any =speech
-0.01 =recent_infection =vomiting
-0.01 =recent_surgery =scratched
-0.01 =red_patch =red_racing
-0.01 =red_patch =scratched
-0.01 =red_patch =wound
-0.01 ^ <he
-0.01 ^ _ about
-0.01 ^ _ ate
-0.01 ^ _ calf
-0.01 ^ _ feed
-0.01 ^ _ grandma
-0.01 ^ _ have
-0.01 ^ _ lip
-0.01 ^ _ section
-0.01 ^ _ slipp
-0.01 ^ _ tree
-0.01 ^ c
-0.01 ^ glucose
-0.01 ^ kidney
-0.01 ^ pull
-0.01 a bruise
-0.01 a dog
-0.01 a foot
-0.01 ach
-0.01 all night
-0.01 allergic
-0.01 and _ water
-0.01 ankl
-0.01 are too
-0.01 baby _ #
-0.01 baby has
-0.01 beach
-0.01 big and
-0.01 bit _ and
-0.01 bite
-0.01 bluish
-0.01 bottle _ is
-0.01 bridge
-0.01 bull
-0.01 come
-0.01 daughter wont
-0.01 feel when
-0.01 fever _ throat
-0.01 fever sore
-0.01 few
-0.01 food _ down
-0.01 gain _ pound
-0.01 girlfriend
-0.01 had a
-0.01 have _ cut
-0.01 heart murmur
-0.01 heartbeat _ my
-0.01 her _ a
-0.01 hurt a
-0.01 i _ into
-0.01 i lift
-0.01 in law
-0.01 is almost
-0.01 it feel
-0.01 ive _ a
-0.01 ive _ thi
-0.01 kick _ the
-0.01 law
-0.01 lie down
-0.01 like _ my
-0.01 month _ a
-0.01 more phlegm
-0.01 morn _ up
-0.01 move her
-0.01 murmur
-0.01 my _ bottle
-0.01 my _ come
-0.01 my _ teeth
-0.01 my _ vomit
-0.01 my antidepressant
-0.01 my feed
-0.01 my grandma
-0.01 nauseou
-0.01 new medicine
-0.01 night #11+
-0.01 of carrot
-0.01 on _ hand
-0.01 on _ leg
-0.01 pain _ high
-0.01 pain after
-0.01 pain up
-0.01 pee is
-0.01 peel _ a
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 pill with
-0.01 pit bull
-0.01 put on
-0.01 red _ in
-0.01 second
-0.01 slipp on
-0.01 smil
-0.01 son took
-0.01 stomach _ on
-0.01 stomach flu
-0.01 swollen _ it
-0.01 testicl
-0.01 the beach
-0.01 the lower
-0.01 to _ at
-0.01 tonight im
-0.01 turn _ in
-0.01 up _ a
-0.01 up _ phlegm
-0.01 up high
-0.01 vomit _ since
-0.01 warm _ just
-0.01 wasp
-0.01 white stuff
-0.01 wisdom teeth
-0.01 with _ #99+
-0.01 yellow i
-0.01 yesterday and
-0.02 #11+ _ #11+
-0.02 #11+ _ pregnant
-0.02 -on
-0.02 <of <a
-0.02 =a_lot =drowsy
-0.02 =alcohol =high_fever
-0.02 =alcohol =tia_resolved
-0.02 =alcohol =vomiting_constantly
-0.02 =allergen =cramps
-0.02 =allergen =eye_hit_bad
-0.02 =allergen =hit_hard
-0.02 =allergen =mouth_burning
-0.02 =back_pain =flank_pain
-0.02 =belly_hit =cut_by_accident
-0.02 =belly_pain =nausea
-0.02 =belly_word =recent_infection
-0.02 =bite_bad =strep_like
-0.02 =blood_streak =constipation
-0.02 =blood_streak =sudden
-0.02 =bp_medicine =hypertension
-0.02 =burn_severity =diabetes
-0.02 =burn_severity =swelling
-0.02 =chest_lasting =chest_pain
-0.02 =chest_lasting =feels_incredible
-0.02 =chest_lasting =radiates_leg
-0.02 =child_got_pills =co_words
-0.02 =cold_limb =weak_one_side
-0.02 =dangerous_person =ear_pain
-0.02 =days_many =sting
-0.02 =deep_burn =ear_wax
-0.02 =dentist =head_danger
-0.02 =ear_wax =eye_area
-0.02 =eye_area
-0.02 =head_danger =many_days
-0.02 =head_danger =ulcer_nsaid
-0.02 =heart_condition =squeezing_word
-0.02 =itching =swelling_lips
-0.02 =itchy_only =swelling_lips
-0.02 =pain_any =preterm_weeks
-0.02 =swelling =trunk_pain
-0.02 =tropics
-0.02 ^ _ blister
-0.02 ^ _ can
-0.02 ^ _ every
-0.02 ^ _ finger
-0.02 ^ _ hernia
-0.02 ^ _ rac
-0.02 ^ _ raw
-0.02 ^ _ roll
-0.02 ^ _ say
-0.02 ^ _ sicknes
-0.02 ^ _ skat
-0.02 ^ _ splash
-0.02 ^ _ teeth
-0.02 ^ drank
-0.02 ^ everyth
-0.02 ^ ice
-0.02 ^ was
-0.02 a _ day
-0.02 a hot
-0.02 a noseble
-0.02 after _ a
-0.02 an empty
-0.02 are peel
-0.02 attack i
-0.02 back pain
-0.02 bad _ with
-0.02 been hav
-0.02 blood _ medicine
-0.02 breath _ #
-0.02 breath after
-0.02 burn
-0.02 chang
-0.02 come _ goe
-0.02 come and
-0.02 crack
-0.02 day _ im
-0.02 down _ left
-0.02 fever _ wont
-0.02 foot
-0.02 gett worse
-0.02 goe down
-0.02 going _ a
-0.02 grandma has
-0.02 gut
-0.02 had _ #
-0.02 he fell
-0.02 help my
-0.02 his arm
-0.02 hit his
-0.02 home
-0.02 horse
-0.02 i _ drink
-0.02 ice skat
-0.02 in _ mountain
-0.02 is _ breath
-0.02 is _ with
-0.02 is gone
-0.02 is hoarse
-0.02 last _ but
-0.02 last _ i
-0.02 look purple
-0.02 morn _ i
-0.02 much _ is
-0.02 my _ #
-0.02 my _ not
-0.02 my _ that
-0.02 my kid
-0.02 nose and
-0.02 numb _ i
-0.02 of _ #
-0.02 of _ at
-0.02 old _ had
-0.02 old _ up
-0.02 on the
-0.02 out _ is
-0.02 oyster
-0.02 panic _ i
-0.02 poop was
-0.02 postpartum #
-0.02 pressure medicine
-0.02 purple in
-0.02 raw oyster
-0.02 roll
-0.02 sat down
-0.02 side is
-0.02 since _ quit
-0.02 six
-0.02 skat
-0.02 spin clas
-0.02 spinn _ i
-0.02 splash _ my
-0.02 stair _ #11+
-0.02 start today
-0.02 swollen _ i
-0.02 talk about
-0.02 tattoo
-0.02 ten
-0.02 that _ and
-0.02 the _ an
-0.02 the _ leg
-0.02 the _ spot
-0.02 time
-0.02 tired and
-0.02 tooth pull
-0.02 two _ ago
-0.02 up from
-0.02 up her
-0.02 voice _ hoarse
-0.02 we are
-0.02 wrist on
-0.03 # _ #11+
-0.03 # _ he
-0.03 # _ no
-0.03 <a <kid
-0.03 =a_lot =stomach_burn
-0.03 =alcohol =elderly
-0.03 =allergen =testicle
-0.03 =belly_hard =fever
-0.03 =belly_hit =dangerous_person
-0.03 =bite_bad =cut_by_accident
-0.03 =bite_bad =fast_breathing
-0.03 =blister_any =rash
-0.03 =chest_lasting =stiff_neck
-0.03 =cough
-0.03 =dangerous_person =one_eye
-0.03 =days_many =eye_hit_bad
-0.03 =days_many =recent_infection
-0.03 =diarrhea =fever
-0.03 =eye_hit_bad =kidney_stone
-0.03 =fever =nodes
-0.03 =flank_pain =kidney_stone
-0.03 =head_injury =hours_pain
-0.03 =hernia_stuck =testicle
-0.03 =kidney_stone =pain_any
-0.03 =kidney_stone =squeezing_word
-0.03 =leaking =preterm_weeks
-0.03 =pain_any =throat_tight
-0.03 =scratched =squeezing_word
-0.03 =scratched =wound
-0.03 =scratched =wound_infected
-0.03 =skin_infection
-0.03 ^ _ dont
-0.03 ^ _ leg
-0.03 ^ _ nana
-0.03 ^ _ start
-0.03 ^ _ thought
-0.03 ^ hello
-0.03 ^ went
-0.03 a _ a
-0.03 a _ it
-0.03 a snake
-0.03 about a
-0.03 after _ surgery
-0.03 ago im
-0.03 all _ with
-0.03 and _ her
-0.03 and _ swollen
-0.03 and _ up
-0.03 and bruis
-0.03 and spit
-0.03 antacid
-0.03 apartment
-0.03 arm with
-0.03 ask _ i
-0.03 at soccer
-0.03 bleach _ i
-0.03 breath feel
-0.03 cant _ the
-0.03 cant talk
-0.03 cough
-0.03 cough _ she
-0.03 cut _ tip
-0.03 cut the
-0.03 edge
-0.03 fell _ a
-0.03 find a
-0.03 first time
-0.03 foot from
-0.03 for _ first
-0.03 ghana
-0.03 going _ the
-0.03 got his
-0.03 havent -slept
-0.03 headache _ two
-0.03 hello
-0.03 her face
-0.03 himself
-0.03 his _ from
-0.03 i _ but
-0.03 i _ chest
-0.03 is _ now
-0.03 is empty
-0.03 keep _ up
-0.03 leave the
-0.03 lift _ arm
-0.03 look _ my
-0.03 mix
-0.03 mother _ law
-0.03 mother in
-0.03 move it
-0.03 my _ out
-0.03 my _ so
-0.03 my _ wont
-0.03 my _ year
-0.03 my nana
-0.03 my port
-0.03 my surgery
-0.03 nana
-0.03 neck _ the
-0.03 next to
-0.03 off _ bike
-0.03 one arm
-0.03 over with
-0.03 pain with
-0.03 pls
-0.03 pneumonia _ the
-0.03 port
-0.03 pregnant with
-0.03 pressure
-0.03 rash _ a
-0.03 replacement
-0.03 rib are
-0.03 shock _ the
-0.03 since can
-0.03 slic
-0.03 slipp _ the
-0.03 son put
-0.03 stair
-0.03 start like
-0.03 the _ been
-0.03 the same
-0.03 the second
-0.03 tight _ i
-0.03 told
-0.03 twice _ and
-0.03 was _ last
-0.03 wasp sting
-0.03 we do
-0.03 week _ #11+
-0.03 week _ cough
-0.03 week _ today
-0.03 will
-0.03 wisdom
-0.03 wisdom tooth
-0.03 wks preg
-0.03 yard
-0.03 yellow phlegm
-0.04 #11+ with
-0.04 -heart
-0.04 -hurt
-0.04 -rac
-0.04 <came
-0.04 <history
-0.04 =a_lot =eating_disorder
-0.04 =a_lot =phlegm
-0.04 =alcohol =chest_lasting
-0.04 =allergen =sea_wound
-0.04 =baby =burn_severity
-0.04 =belly_pain =diabetes
-0.04 =blood_streak =purple_word
-0.04 =bp_medicine
-0.04 =burn_severity =cough
-0.04 =chest_lasting =means_mentioned
-0.04 =chest_lasting =nosebleed
-0.04 =co_words =fever
-0.04 =cough =phlegm
-0.04 =dangerous_person =days_many
-0.04 =dangerous_person =raynaud_usual
-0.04 =dangerous_person =severe_pain
-0.04 =diabetes =pain_any
-0.04 =diabetes =trunk_pain
-0.04 =drowsy =fever
-0.04 =drowsy =swelling
-0.04 =eye_area =wont_feed
-0.04 =eye_hit_bad =spine_injury
-0.04 =eye_red =one_eye
-0.04 =fight_blow =swelling
-0.04 =flu_bad =recent_infection
-0.04 =headache =hours_pain
-0.04 =limb_injury =sea_wound
-0.04 =many_days =squeezing_word
-0.04 =numb_any =tia_resolved
-0.04 =overdose_taken =pain_any
-0.04 =overdose_taken =trunk_pain
-0.04 =raynaud_usual =using_word
-0.04 =scratched =sea_wound
-0.04 =sea_wound
-0.04 =sea_wound =wound
-0.04 =spine_injury =squeezing_word
-0.04 ^ _ #11+
-0.04 ^ _ asthma
-0.04 ^ _ kid
-0.04 ^ _ pulse
-0.04 ^ _ wisdom
-0.04 ^ calf
-0.04 ^ dialysi
-0.04 ^ left
-0.04 ^ oven
-0.04 ^ swallow
-0.04 a _ bone
-0.04 a _ what
-0.04 a few
-0.04 after _ minut
-0.04 after _ someth
-0.04 all _ my
-0.04 all have
-0.04 and _ bp
-0.04 and _ pink
-0.04 and dizzy
-0.04 asthma and
-0.04 badly and
-0.04 bar
-0.04 belly and
-0.04 big _ of
-0.04 bleach and
-0.04 blister _ my
-0.04 branch _ on
-0.04 branch fell
-0.04 breath _ im
-0.04 breath smell
-0.04 bus
-0.04 by my
-0.04 campfire
-0.04 cant put
-0.04 chest _ im
-0.04 chest _ with
-0.04 come in
-0.04 day it
-0.04 failure
-0.04 fever _ #
-0.04 fever _ a
-0.04 fight _ my
-0.04 fine _ -fever
-0.04 five minut
-0.04 from my
-0.04 from the
-0.04 get rid
-0.04 girlfriend _ her
-0.04 got _ up
-0.04 had _ diarrhea
-0.04 hav _ baby
-0.04 heart failure
-0.04 her _ in
-0.04 his shin
-0.04 his sleep
-0.04 husband is
-0.04 i _ ask
-0.04 i _ myself
-0.04 i _ put
-0.04 i miss
-0.04 itch and
-0.04 ive had
-0.04 keep water
-0.04 left _ tingl
-0.04 lift
-0.04 long
-0.04 lot _ im
-0.04 lupu
-0.04 mandoline
-0.04 mark
-0.04 mouth sore
-0.04 my
-0.04 my _ nose
-0.04 my _ off
-0.04 my _ red
-0.04 my _ site
-0.04 my apartment
-0.04 my asthma
-0.04 my chair
-0.04 my colonoscopy
-0.04 my rib
-0.04 my spleen
-0.04 my stitch
-0.04 night _ week
-0.04 nose job
-0.04 noseble
-0.04 on me
-0.04 park
-0.04 pill at
-0.04 race
-0.04 red _ the
-0.04 rid
-0.04 rid _ it
-0.04 rid of
-0.04 rifle
-0.04 room is
-0.04 scalp
-0.04 sick
-0.04 since _ im
-0.04 smell like
-0.04 the bus
-0.04 they
-0.04 they said
-0.04 tiny _ spot
-0.04 twist
-0.04 up fast
-0.04 used _ and
-0.04 was _ tv
-0.04 was watch
-0.04 water pill
-0.04 we _ have
-0.04 we all
-0.04 when _ and
-0.04 wife _ a
-0.04 with _ blood
-0.04 with pus
-0.04 yesterday im
-0.05 # d
-0.05 #11+ month
-0.05 <a <seizure
-0.05 <had _ <seizure
-0.05 <seizure
-0.05 =a_lot =numb_any
-0.05 =allergen =severe_pain
-0.05 =bite_bad =nail_word
-0.05 =bluish =ear_wax
-0.05 =burn_severity =possible_fracture
-0.05 =burn_severity =smoker
-0.05 =chest_lasting =new_medicine
-0.05 =chest_pain =during_exercise
-0.05 =choking_passed =hours_pain
-0.05 =choking_passed =vomit_few
-0.05 =co_words =hours_pain
-0.05 =crohns
-0.05 =days_many =throat_sore
-0.05 =dizzy =vomiting
-0.05 =during_exercise =trunk_pain
-0.05 =eye_red
-0.05 =fainted =pale_clammy
-0.05 =hours_pain =vomit_few
-0.05 =hours_pain =wont_feed
-0.05 =jaundice =newborn
-0.05 =limb_injury =severe_weakness
-0.05 =pain_any =radiates
-0.05 =pain_beyond =wound
-0.05 =radiates =tooth
-0.05 =sting
-0.05 =vomiting =withdrawal
-0.05 ?turn
-0.05 ^ _ chlorine
-0.05 ^ _ cousin
-0.05 ^ _ eat
-0.05 ^ _ flu
-0.05 ^ _ isnt
-0.05 ^ _ left
-0.05 ^ _ may
-0.05 ^ _ stand
-0.05 ^ _ stuck
-0.05 ^ _ surgery
-0.05 ^ _ uncle
-0.05 ^ ate
-0.05 ^ hurt
-0.05 ^ leg
-0.05 ^ roll
-0.05 ^ wasp
-0.05 a
-0.05 a _ pink
-0.05 a rash
-0.05 a wall
-0.05 act like
-0.05 and _ ankl
-0.05 and _ arm
-0.05 and _ knee
-0.05 and _ spread
-0.05 and light
-0.05 and nausea
-0.05 are cold
-0.05 are in
-0.05 arm _ numb
-0.05 at his
-0.05 baby powder
-0.05 bad _ in
-0.05 bad the
-0.05 breastfeed
-0.05 breath _ now
-0.05 breath _ usual
-0.05 breath than
-0.05 cabinet
-0.05 cataract
-0.05 come out
-0.05 cousin
-0.05 crohn
-0.05 daughter #11+
-0.05 fad
-0.05 feel _ i
-0.05 fine _ he
-0.05 from _ #
-0.05 get _ refill
-0.05 had diarrhea
-0.05 have been
-0.05 head up
-0.05 his heart
-0.05 hurt _ i
-0.05 i _ lithium
-0.05 i _ with
-0.05 i wrote
-0.05 instead of
-0.05 iron
-0.05 is _ #
-0.05 is real
-0.05 it _ #99+
-0.05 its better
-0.05 its spread
-0.05 last day
-0.05 left _ then
-0.05 little pink
-0.05 lock in
-0.05 log
-0.05 mak my
-0.05 miss my
-0.05 month old
-0.05 more and
-0.05 more out
-0.05 mouth burn
-0.05 much _ the
-0.05 my ankle
-0.05 my bike
-0.05 my cousin
-0.05 my flight
-0.05 my tonsil
-0.05 needl
-0.05 of _ than
-0.05 of red
-0.05 off his
-0.05 pill
-0.05 position
-0.05 rac heart
-0.05 seem
-0.05 sleep _ my
-0.05 smoker
-0.05 sore _ over
-0.05 sore all
-0.05 stopp _ #
-0.05 sudden _ headache
-0.05 t
-0.05 t #
-0.05 t _ d
-0.05 take lithium
-0.05 testicular
-0.05 the swell
-0.05 the swing
-0.05 three week
-0.05 threw _ twice
-0.05 to touch
-0.05 twice today
-0.05 up _ #
-0.05 up twice
-0.05 week
-0.05 when _ cough
-0.05 with the
-0.05 yesterday _ its
-0.06 #11+ _ the
-0.06 #99+ i
-0.06 -belly
-0.06 -today
-0.06 <#11+ <year
-0.06 <a _ <five
-0.06 <chest <pain
-0.06 <had _ <pain
-0.06 <i _ <my
-0.06 <my _ <check
-0.06 <stroke <in
-0.06 <stroke _ <#99+
-0.06 =a_lot =scratched
-0.06 =belly_word =bite_bad
-0.06 =bite_bad =left_ribs
-0.06 =bite_bad =trunk_pain
-0.06 =bleeding_any =limb_injury
-0.06 =blood_streak =cold_outside
-0.06 =blood_streak =ear_pain
-0.06 =blood_streak =uti
-0.06 =chest_lasting =spreading
-0.06 =co_word =co_words
-0.06 =cold_only =fever
-0.06 =cold_outside =ear_pain
-0.06 =cold_outside =pain_any
-0.06 =constipation =no_gas
-0.06 =cough =three_days
-0.06 =eye_hit_bad =nail_word
-0.06 =fast_breathing =fever
-0.06 =fell =swelling
-0.06 =flank_pain =leg_swelling_one
-0.06 =getting_worse =moved_right
-0.06 =getting_worse =phlegm
-0.06 =head_danger =using_word
-0.06 =hypertension
-0.06 =limb_injury =many_days
-0.06 =limb_injury =squeezing_word
-0.06 =many_days =phlegm
-0.06 =many_days =scratched
-0.06 =many_days =wound
-0.06 =nail_word =numb_any
-0.06 =pain_any =vaginal_bleeding
-0.06 =rash =squeezing_word
-0.06 =rash =trunk_pain
-0.06 =raynaud_usual =refuses
-0.06 ?of _ ?stroke
-0.06 ?stroke _ a
-0.06 ^ _ best
-0.06 ^ _ cried
-0.06 ^ _ did
-0.06 ^ _ foot
-0.06 ^ _ gonna
-0.06 ^ _ not
-0.06 ^ _ off
-0.06 ^ _ shrimp
-0.06 ^ altitude
-0.06 ^ fever
-0.06 ^ out
-0.06 ^ start
-0.06 a _ just
-0.06 a bee
-0.06 a deep
-0.06 a hear
-0.06 a scrape
-0.06 and _ some
-0.06 and white
-0.06 arm after
-0.06 ate someth
-0.06 away
-0.06 best friend
-0.06 better and
-0.06 bp _ #99+
-0.06 breath _ cough
-0.06 burn _ little
-0.06 came _ sudden
-0.06 cast off
-0.06 check for
-0.06 chest _ #
-0.06 chok _ the
-0.06 chok in
-0.06 colostomy
-0.06 colostomy bag
-0.06 cover
-0.06 desk
-0.06 diaper _ and
-0.06 diaper today
-0.06 different
-0.06 dog _ on
-0.06 face _ red
-0.06 faint when
-0.06 feel lighthead
-0.06 get heartburn
-0.06 gett bigger
-0.06 got hit
-0.06 got it
-0.06 had _ headache
-0.06 hand _ swollen
-0.06 have _ blue
-0.06 have _ in
-0.06 have lupu
-0.06 he _ off
-0.06 heart flutter
-0.06 his _ went
-0.06 i
-0.06 i _ a
-0.06 i _ lupu
-0.06 i check
-0.06 if my
-0.06 in #
-0.06 in _ #
-0.06 itchy eye
-0.06 its _ bit
-0.06 knee _ and
-0.06 knee surgery
-0.06 last two
-0.06 levothyroxine
-0.06 morn _ a
-0.06 morn _ one
-0.06 my _ #11+
-0.06 my _ friend
-0.06 my _ hit
-0.06 my _ refill
-0.06 my _ spit
-0.06 my best
-0.06 my cast
-0.06 my feet
-0.06 my headache
-0.06 my sister
-0.06 my sugar
-0.06 near faint
-0.06 nose _ is
-0.06 of _ chest
-0.06 of heart
-0.06 on and
-0.06 on glas
-0.06 on sudden
-0.06 one _ for
-0.06 pressure _ #99+
-0.06 push it
-0.06 rate _ #11+
-0.06 rednes
-0.06 rednes is
-0.06 since he
-0.06 six hour
-0.06 speck
-0.06 spot on
-0.06 stair _ the
-0.06 stomach and
-0.06 that
-0.06 the _ out
-0.06 the _ test
-0.06 the _ two
-0.06 the rednes
-0.06 thi week
-0.06 think _ a
-0.06 three _ ago
-0.06 throw _ for
-0.06 to _ side
-0.06 to one
-0.06 today _ is
-0.06 two _ no
-0.06 up for
-0.06 vaginal
-0.06 wait
-0.06 want to
-0.06 wet _ today
-0.06 when _ move
-0.06 white _ inside
-0.06 white _ on
-0.06 with _ on
-0.06 with a
-0.06 without
-0.06 wont _ it
-0.06 wont button
-0.07 # _ a
-0.07 #11+
-0.07 #11+ on
-0.07 #11+ wks
-0.07 -chest _ -no
-0.07 -talk
-0.07 <ago _ <want
-0.07 <and <i
-0.07 <and <want
-0.07 <attack _ <year
-0.07 <kid
-0.07 <mom <had
-0.07 <mom _ <a
-0.07 =a_lot =hives_all
-0.07 =a_lot =racing_heart
-0.07 =alcohol =eye_area
-0.07 =allergen =baby
-0.07 =allergen =shaking
-0.07 =baby =ear_wax
-0.07 =belly_hit =pain_any
-0.07 =belly_surgery_recent
-0.07 =bite_bad =eye_surgery
-0.07 =blister_word =rash
-0.07 =blood_streak =dementia_known
-0.07 =blood_streak =sight_for_years
-0.07 =burn_severity =hives_all
-0.07 =cough =during_exercise
-0.07 =cut_by_accident =self_harm_now
-0.07 =cut_by_accident =trunk_pain
-0.07 =dangerous_person =tia_resolved
-0.07 =days_many =rectal_blood
-0.07 =days_many =stool_blood
-0.07 =dementia_known =rash
-0.07 =during_exercise =wound_infected
-0.07 =eye_area =eye_surgery
-0.07 =eye_area =injection_joint
-0.07 =eye_area =recent_surgery
-0.07 =fall_any =purple_word
-0.07 =fast_breathing =hernia_stuck
-0.07 =flu_bad =pain_any
-0.07 =flu_bad =tia_resolved
-0.07 =head_danger =means_mentioned
-0.07 =hives =hives_all
-0.07 =hives_all
-0.07 =hives_all =rash
-0.07 =hours_pain =severe_headache
-0.07 =hurts_move =possible_fracture
-0.07 =hurts_move =screams_moved
-0.07 =injection_joint =scratched
-0.07 =joint_hot
-0.07 =limb_injury =rash
-0.07 =muscle_strain_word =rash
-0.07 =muscle_strain_word =shaking
-0.07 =postpartum =vaginal_bleeding
-0.07 =rash =raynaud_usual
-0.07 =rash =sight_for_years
-0.07 =shaking =sight_for_years
-0.07 =swelling_lips =tooth_bad
-0.07 =wakes =weak_any
-0.07 ?a ?cut
-0.07 ?are _ ?warn
-0.07 ?come
-0.07 ?come ?in
-0.07 ?come _ ?for
-0.07 ?cut
-0.07 ?if ?a
-0.07 ?if _ ?cut
-0.07 ?in ?for
-0.07 ?know _ ?a
-0.07 ?the ?warn
-0.07 ?the _ ?sign
-0.07 ?warn
-0.07 ?warn ?sign
-0.07 ?warn _ ?of
-0.07 ^ _ baby
-0.07 ^ _ drool
-0.07 ^ _ ear
-0.07 ^ _ more
-0.07 ^ _ of
-0.07 ^ _ stepp
-0.07 ^ about
-0.07 ^ all
-0.07 ^ baby
-0.07 ^ car
-0.07 ^ voic
-0.07 a _ feel
-0.07 a _ sometim
-0.07 a beat
-0.07 a headache
-0.07 a speech
-0.07 after _ fell
-0.07 after surgery
-0.07 aid battery
-0.07 aid clas
-0.07 and _ ache
-0.07 and drool
-0.07 and hurt
-0.07 are _ up
-0.07 ate _ whole
-0.07 baby not
-0.07 back after
-0.07 beat sometim
-0.07 been _ #99+
-0.07 bit _ no
-0.07 blood _ machine
-0.07 boy _ vomit
-0.07 bruis
-0.07 burn _ on
-0.07 burn with
-0.07 can _ fine
-0.07 can swallow
-0.07 check my
-0.07 climb
-0.07 coffee doctor
-0.07 colonoscopy
-0.07 come at
-0.07 day _ have
-0.07 day is
-0.07 do _ clean
-0.07 drank a
-0.07 drink _ doctor
-0.07 exercis
-0.07 feet are
-0.07 first _ clas
-0.07 for _ had
-0.07 for _ minute
-0.07 full of
-0.07 got _ arm
-0.07 had _ and
-0.07 had _ stroke
-0.07 have _ disease
-0.07 he swallow
-0.07 hear _ battery
-0.07 hive _ over
-0.07 hive all
-0.07 hoarse after
-0.07 hold his
-0.07 hot oil
-0.07 husband keep
-0.07 i ?come
-0.07 i _ ?in
-0.07 i hurt
-0.07 i stepp
-0.07 i store
-0.07 ice yesterday
-0.07 im done
-0.07 im out
-0.07 in _ back
-0.07 in _ car
-0.07 is _ in
-0.07 is on
-0.07 it normal
-0.07 keppra
-0.07 last _ feel
-0.07 last _ than
-0.07 mom say
-0.07 morn _ is
-0.07 my _ now
-0.07 my _ yesterday
-0.07 my nose
-0.07 my skin
-0.07 nail polish
-0.07 need _ fast
-0.07 need _ for
-0.07 nose _ sneez
-0.07 of _ cough
-0.07 on _ #
-0.07 pacemaker _ is
-0.07 patient
-0.07 polish
-0.07 pressure machine
-0.07 rac at
-0.07 refus
-0.07 scream _ i
-0.07 scream when
-0.07 side hurt
-0.07 skip _ beat
-0.07 sleep _ im
-0.07 sometim _ i
-0.07 sometim when
-0.07 son _ #11+
-0.07 son has
-0.07 soup
-0.07 stop _ bleed
-0.07 surgery cut
-0.07 swallow fine
-0.07 swollen red
-0.07 tak a
-0.07 the _ look
-0.07 the eye
-0.07 to fast
-0.07 twist i
-0.07 up _ lot
-0.07 very tired
-0.07 was chok
-0.07 we _ it
-0.07 weed
-0.07 week _ and
-0.07 work had
-0.07 worse
-0.08 # so
-0.08 -bump
-0.08 <a <miscarriage
-0.08 <college
-0.08 <died _ <a
-0.08 <food
-0.08 <gallbladder <out
-0.08 <gallbladder _ <in
-0.08 <had _ <gallbladder
-0.08 <had _ <miscarriage
-0.08 <in <college
-0.08 <last _ fine
-0.08 <miscarriage
-0.08 <miscarriage <two
-0.08 <miscarriage _ <year
-0.08 <month fine
-0.08 <my <gallbladder
-0.08 <my <year
-0.08 <need <my
-0.08 <need _ <year
-0.08 <of _ <stroke
-0.08 <stroke <last
-0.08 <the
-0.08 <therapy
-0.08 <want <to
-0.08 =a_lot =itchy_only
-0.08 =a_lot =recent_infection
-0.08 =a_lot =sting
-0.08 =allergen =pain_any
-0.08 =asthma =cough
-0.08 =at_rest =phlegm
-0.08 =belly_hit =chest_lasting
-0.08 =belly_hit =days_many
-0.08 =belly_word =nausea
-0.08 =bite_bad =dementia_known
-0.08 =bite_bad =eye_red
-0.08 =bite_bad =muscle_tear
-0.08 =bite_bad =sight_for_years
-0.08 =bleeding_any =chemical_word
-0.08 =bp_high =hypertension
-0.08 =burn_severity =kid_breathing
-0.08 =calf =pregnant
-0.08 =chemical_word =rectal_blood
-0.08 =chest_any =low_mood
-0.08 =chest_any =muscle_tear
-0.08 =chest_lasting =wont_feed
-0.08 =chest_pain =low_mood
-0.08 =chest_pain =muscle_tear
-0.08 =choking_passed =vomiting
-0.08 =dangerous_person =hernia_stuck
-0.08 =dangerous_person =tired
-0.08 =days_many =hit_hard
-0.08 =days_many =three_days
-0.08 =dentist =hours_pain
-0.08 =diabetes =eye_hit_bad
-0.08 =diabetes =hours_pain
-0.08 =diarrhea =recent_infection
-0.08 =discharge =wound
-0.08 =during_exercise =eye_area
-0.08 =during_exercise =limb_injury
-0.08 =eye_hit_bad =getting_worse
-0.08 =fall_any =scratched
-0.08 =fever =limb_injury
-0.08 =fever =neck_pain
-0.08 =fever =strep_like
-0.08 =hit_hard =scratched
-0.08 =hours_pain =stomach_burn
-0.08 =low_mood =trunk_pain
-0.08 =muscle_tear =trunk_pain
-0.08 =pregnant =vomiting
-0.08 =squeezing_word =wakes
-0.08 =swelling_face =tooth_bad
-0.08 ?avoid
-0.08 ?call ?for
-0.08 ^ _ blind
-0.08 ^ _ bp
-0.08 ^ _ cough
-0.08 ^ _ next
-0.08 ^ _ pee
-0.08 ^ _ time
-0.08 ^ bleach
-0.08 ^ i
-0.08 ^ lost
-0.08 ^ lump
-0.08 ^ oxygen
-0.08 ^ we
-0.08 a _ an
-0.08 a couple
-0.08 after bad
-0.08 all better
-0.08 and _ but
-0.08 and _ teeth
-0.08 and cough
-0.08 and runn
-0.08 and throw
-0.08 arm are
-0.08 bang
-0.08 batteri
-0.08 better now
-0.08 blood _ a
-0.08 brain
-0.08 breath through
-0.08 but the
-0.08 can _ send
-0.08 chest _ i
-0.08 couple
-0.08 covid
-0.08 daughter _ is
-0.08 diabet
-0.08 donate
-0.08 eat my
-0.08 edge of
-0.08 face with
-0.08 finger _ blue
-0.08 floater _ had
-0.08 floater ive
-0.08 flu _ week
-0.08 flu last
-0.08 gallbladder
-0.08 get _ work
-0.08 get off
-0.08 go _ when
-0.08 golf
-0.08 gum bled
-0.08 had _ pain
-0.08 had _ year
-0.08 had for
-0.08 has _ sore
-0.08 he _ up
-0.08 he quit
-0.08 headache since
-0.08 heart pound
-0.08 high _ pressure
-0.08 high blood
-0.08 hoarse
-0.08 home and
-0.08 hour after
-0.08 i _ ?for
-0.08 i pack
-0.08 is #
-0.08 is _ thi
-0.08 is drool
-0.08 ive _ for
-0.08 jaw _ tight
-0.08 just _ sore
-0.08 leg after
-0.08 little _ on
-0.08 little _ the
-0.08 lower
-0.08 mom leg
-0.08 mountain
-0.08 much _ a
-0.08 my _ ate
-0.08 my _ bone
-0.08 my _ its
-0.08 my _ left
-0.08 my _ my
-0.08 my _ over
-0.08 my _ sweat
-0.08 my _ while
-0.08 my incision
-0.08 my record
-0.08 next _ can
-0.08 no -bump
-0.08 now need
-0.08 nurs home
-0.08 of _ for
-0.08 of hot
-0.08 off _ at
-0.08 off my
-0.08 off work
-0.08 pain on
-0.08 pap
-0.08 pap smear
-0.08 party
-0.08 period _ a
-0.08 red _ swollen
-0.08 rib _ sore
-0.08 said it
-0.08 school say
-0.08 she _ up
-0.08 should _ pack
-0.08 since _ birth
-0.08 smear
-0.08 smell
-0.08 so _ that
-0.08 so after
-0.08 stiff leg
-0.08 sugar _ #99+
-0.08 the _ before
-0.08 the _ from
-0.08 the birth
-0.08 think _ ate
-0.08 turn it
-0.08 two _ can
-0.08 want _ kill
-0.08 wasp _ the
-0.08 wife _ in
-0.08 with _ baseball
-0.08 with _ phlegm
-0.08 with diabet
-0.08 work _ #
-0.08 work at
-0.08 yesterday _ bit
-0.08 yesterday a
-0.08 yo _ with
-0.08 you send
-0.09 #
-0.09 #11+ _ girl
-0.09 #11+ yr
-0.09 #99+ after
-0.09 -fever -or
-0.09 -for
-0.09 -more
-0.09 -the
-0.09 <#99+ <what
-0.09 <a <kidney
-0.09 <chest
-0.09 <chest _ <last
-0.09 <had <chest
-0.09 <i _ <chest
-0.09 <in _ <what
-0.09 <month <and
-0.09 <month _ <it
-0.09 <suicide
-0.09 <was <a
-0.09 <year _ <was
-0.09 =a_lot =cold_hands
-0.09 =allergen =cough
-0.09 =back_sciatica
-0.09 =back_sciatica =radiates_leg
-0.09 =bite_bad =wakes
-0.09 =blister_any =pain_any
-0.09 =blister_word =pain_any
-0.09 =burn_any =eye_chemical
-0.09 =chemical_word =itching
-0.09 =chemical_word =itchy_only
-0.09 =chest_lasting =pees_lot
-0.09 =chest_lasting =thrown_off
-0.09 =choking =cough
-0.09 =choking_passed =near_faint
-0.09 =cold_limb =purple_word
-0.09 =cough =fast_breathing
-0.09 =dizzy =nausea
-0.09 =ear_wax =sudden
-0.09 =ear_wax =tooth
-0.09 =eye_area =pregnant
-0.09 =fever =three_days
-0.09 =headache =ulcer_nsaid
-0.09 =hours_pain =throat_tight
-0.09 =hours_pain =tonsils_out
-0.09 =hours_pain =vaginal_bleeding
-0.09 =inconsolable
-0.09 =long_bleed =low_mood
-0.09 =low_mood =seizure_usual
-0.09 =nodes
-0.09 =panic_known =seizure_usual
-0.09 =recent_infection =tia_resolved
-0.09 =weight_loss
-0.09 ?a ?heart
-0.09 ?a _ ?attack
-0.09 ?attack
-0.09 ?heart ?attack
-0.09 ?if ?someone
-0.09 ?of _ ?heart
-0.09 ?someone
-0.09 ^ _ bee
-0.09 ^ _ scalp
-0.09 ^ _ slid
-0.09 ^ _ sneez
-0.09 ^ _ toe
-0.09 ^ _ worri
-0.09 ^ _ yr
-0.09 ^ came
-0.09 ^ cast
-0.09 ^ head
-0.09 ^ mom
-0.09 a _ itchy
-0.09 a _ last
-0.09 a _ with
-0.09 a stomach
-0.09 a tooth
-0.09 ago _ im
-0.09 aid _ for
-0.09 aid kit
-0.09 am _ week
-0.09 and _ baby
-0.09 and _ from
-0.09 are tired
-0.09 at _ pool
-0.09 at _ to
-0.09 back _ work
-0.09 balance
-0.09 before _ any
-0.09 bit _ i
-0.09 bit _ the
-0.09 bit itchy
-0.09 blurry
-0.09 but
-0.09 chest _ from
-0.09 cold _ all
-0.09 cramp and
-0.09 curtain
-0.09 dad had
-0.09 detergent itchy
-0.09 do ?if
-0.09 do _ ?someone
-0.09 doing
-0.09 double dose
-0.09 drink cold
-0.09 due date
-0.09 eye _ tired
-0.09 eyelid
-0.09 fever _ the
-0.09 fine since
-0.09 first _ kit
-0.09 fish bone
-0.09 for _ need
-0.09 from _ detergent
-0.09 garden no
-0.09 get _ for
-0.09 gland
-0.09 go _ to
-0.09 grandma slid
-0.09 had
-0.09 had pneumonia
-0.09 hand all
-0.09 has diabet
-0.09 have _ small
-0.09 headache for
-0.09 hear
-0.09 heater
-0.09 her chair
-0.09 hes fine
-0.09 i _ ?if
-0.09 i _ she
-0.09 i burn
-0.09 i go
-0.09 im worri
-0.09 in _ eye
-0.09 in _ first
-0.09 in _ new
-0.09 is heavy
-0.09 is now
-0.09 is off
-0.09 itchy scalp
-0.09 its hot
-0.09 kidney _ pain
-0.09 kit
-0.09 kit for
-0.09 knee _ last
-0.09 last
-0.09 light _ me
-0.09 little _ after
-0.09 lost _ pound
-0.09 lower back
-0.09 maybe
-0.09 mov
-0.09 my _ cold
-0.09 my _ date
-0.09 my _ make
-0.09 my _ panic
-0.09 my _ pop
-0.09 my back
-0.09 new _ itchy
-0.09 normal _ a
-0.09 of pain
-0.09 ok _ fly
-0.09 on _ branch
-0.09 on an
-0.09 over in
-0.09 over my
-0.09 pool chlorine
-0.09 quarter _ nine
-0.09 rash _ new
-0.09 rest
-0.09 ride a
-0.09 runny _ and
-0.09 safe around
-0.09 sciatica
-0.09 sciatica down
-0.09 since _ start
-0.09 skin feel
-0.09 slid
-0.09 smoke _ my
-0.09 son
-0.09 sore _ runn
-0.09 space
-0.09 space heater
-0.09 sting _ my
-0.09 stone pain
-0.09 swell on
-0.09 table cried
-0.09 that _ year
-0.09 that for
-0.09 the _ start
-0.09 the shingl
-0.09 to work
-0.09 tooth _ when
-0.09 under my
-0.09 up _ stuff
-0.09 up all
-0.09 usual _ attack
-0.09 usual panic
-0.09 water _ my
-0.09 week postpartum
-0.09 worri _ my
-0.09 yo girl
-0.09 you _ #
-0.09 you _ me
-0.09 you help
-0.1 # of
-0.1 # yo
-0.1 #11+ _ a
-0.1 #99+ for
-0.1 -no -trouble
-0.1 <a <c
-0.1 <a _ <section
-0.1 <before
-0.1 <c
-0.1 <c <section
-0.1 <clot
-0.1 <drink
-0.1 <drink _ <year
-0.1 <ear
-0.1 <had _ <c
-0.1 <her
-0.1 <i <stopp
-0.1 <i _ <drink
-0.1 <mention
-0.1 <pain _ <year
-0.1 <section
-0.1 <stopp
-0.1 <stopp <drink
-0.1 <that
-0.1 <to <mention
-0.1 <to _ <about
-0.1 <want
-0.1 <was <fine
-0.1 =allergen =squeezing_word
-0.1 =belly_word =blood_streak
-0.1 =belly_word =fever
-0.1 =blood_streak =raynaud_usual
-0.1 =blood_streak =strep_like
-0.1 =blood_streak =tonsils_out
-0.1 =burn_severity =deep_cut
-0.1 =burn_severity =swelling_now
-0.1 =burn_severity =throat_tight
-0.1 =calf =dangerous_person
-0.1 =calf =red_patch
-0.1 =cannot_speak
-0.1 =cannot_speak =speech
-0.1 =chest_lasting =high_fever
-0.1 =chest_lasting =sugar_extreme
-0.1 =chest_lasting =swelling_lips
-0.1 =clot_risk =joint_hot
-0.1 =cocaine =scratched
-0.1 =contact_lens =eye_hit_bad
-0.1 =contact_lens =hernia_stuck
-0.1 =cough =high_fever
-0.1 =days_many =dizzy
-0.1 =days_many =wakes
-0.1 =dementia_known =shaking
-0.1 =diarrhea =pain_any
-0.1 =during_exercise =leg_swelling_one
-0.1 =ear_pain =ear_wax
-0.1 =ear_wax =recent_infection
-0.1 =eye_hit_bad =low_mood
-0.1 =eye_pain =light_hurts
-0.1 =fast_breathing =high_fever
-0.1 =getting_worse =red_patch
-0.1 =high_fever =short_breath
-0.1 =hours_pain =tingling_hands
-0.1 =leg_swelling_one =possible_fracture
-0.1 =many_days =vomiting
-0.1 =pain_any =phlegm
-0.1 =possible_fracture =swelling
-0.1 =pregnant =short_breath
-0.1 =rash =strep_like
-0.1 =rash =tonsils_out
-0.1 =raynaud_usual =shaking
-0.1 =red_patch
-0.1 =red_patch =spreading
-0.1 =speech =throat_sore
-0.1 =speech =wakes
-0.1 =strep_like
-0.1 =swelling_face =swelling_now
-0.1 =vomit_few =withdrawal
-0.1 ?a _ ?heart
-0.1 ?baby
-0.1 ?has
-0.1 ?heart ?rate
-0.1 ?i _ ?a
-0.1 ?if _ ?baby
-0.1 ?my ?baby
-0.1 ?rate
-0.1 ^ _ <last
-0.1 ^ _ <stopp
-0.1 ^ _ allergic
-0.1 ^ _ crack
-0.1 ^ _ down
-0.1 ^ _ gum
-0.1 ^ _ is
-0.1 ^ my
-0.1 ^ smoke
-0.1 ^ wednesday
-0.1 ^ white
-0.1 a _ crash
-0.1 a _ time
-0.1 a mile
-0.1 a ride
-0.1 a weird
-0.1 after _ in
-0.1 ago my
-0.1 alcohol with
-0.1 and _ streak
-0.1 and doesnt
-0.1 and keep
-0.1 and very
-0.1 are good
-0.1 at _ dentist
-0.1 bead _ her
-0.1 bead up
-0.1 been _ that
-0.1 been like
-0.1 bit dizzy
-0.1 blow
-0.1 blow _ nose
-0.1 blow my
-0.1 breast
-0.1 bruise on
-0.1 car crash
-0.1 card
-0.1 clean a
-0.1 cold last
-0.1 day _ christma
-0.1 day before
-0.1 day breath
-0.1 doctor said
-0.1 doctor say
-0.1 doe my
-0.1 drink _ with
-0.1 ear _ and
-0.1 every feed
-0.1 face _ swell
-0.1 faint at
-0.1 feel _ tear
-0.1 feel so
-0.1 fell at
-0.1 felt
-0.1 finger is
-0.1 flar
-0.1 food _ good
-0.1 food are
-0.1 for _ control
-0.1 for poison
-0.1 for two
-0.1 form sign
-0.1 got copd
-0.1 got stuck
-0.1 grandpa _ a
-0.1 grav
-0.1 grav disease
-0.1 grill
-0.1 had chest
-0.1 he _ chok
-0.1 hurt _ he
-0.1 husband _ #11+
-0.1 husband _ off
-0.1 i _ is
-0.1 i _ my
-0.1 i _ new
-0.1 i _ no
-0.1 i _ two
-0.1 i am
-0.1 i blow
-0.1 i bring
-0.1 ibuprofen
-0.1 im _ before
-0.1 im allergic
-0.1 insulin at
-0.1 insurance card
-0.1 is act
-0.1 is next
-0.1 is spread
-0.1 it _ year
-0.1 jk
-0.1 kenya
-0.1 kenya _ shot
-0.1 ladder
-0.1 last _ better
-0.1 leg _ spread
-0.1 len _ stuck
-0.1 low mood
-0.1 metformin
-0.1 mile
-0.1 mood
-0.1 most
-0.1 my _ broke
-0.1 my _ chok
-0.1 my arm
-0.1 my lower
-0.1 nervou before
-0.1 next _ #
-0.1 number _ poison
-0.1 of _ blood
-0.1 old put
-0.1 on _ skin
-0.1 on _ tissue
-0.1 on _ tonsil
-0.1 pain from
-0.1 pea
-0.1 pill a
-0.1 play _ drink
-0.1 play and
-0.1 poison control
-0.1 poop _ i
-0.1 pregnant _ a
-0.1 pregnant _ cant
-0.1 pres
-0.1 see well
-0.1 shot _ i
-0.1 should _ bring
-0.1 skip a
-0.1 son isnt
-0.1 stair _ like
-0.1 stair been
-0.1 stomach _ the
-0.1 take _ blood
-0.1 th _ #
-0.1 the tissue
-0.1 tight im
-0.1 tingl _ i
-0.1 tissue _ i
-0.1 tissue when
-0.1 to _ #11+
-0.1 to _ can
-0.1 to kenya
-0.1 tomorrow night
-0.1 tooth _ a
-0.1 want it
-0.1 was _ over
-0.1 water _ the
-0.1 week _ should
-0.1 what food
-0.1 when _ blow
-0.1 when _ sit
-0.1 when doe
-0.1 with burn
-0.1 year _ put
-0.11 # _ i
-0.11 # _ tomorrow
-0.11 # k
-0.11 #11+ _ monday
-0.11 -fever _ -week
-0.11 <#99+ _ <i
-0.11 <a <heart
-0.11 <blood
-0.11 <felt
-0.11 <felt _ <once
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <i <be
-0.11 <i <felt
-0.11 <i _ <once
-0.11 <my _ <was
-0.11 <need <a
-0.11 <of
-0.11 <once <last
-0.11 <pain
-0.11 <pain <last
-0.11 <panic
-0.11 <panic <attack
-0.11 <shot
-0.11 <to _ <panic
-0.11 =a_lot =at_rest
-0.11 =a_lot =chest_pain
-0.11 =a_lot =ear_wax
-0.11 =a_lot =fever
-0.11 =alcohol =pees_lot
-0.11 =belly_pain =diarrhea
-0.11 =belly_pain =swelling
-0.11 =bleeding_any =postpartum
-0.11 =blister_any =chest_lasting
-0.11 =blister_word =chest_lasting
-0.11 =blood_streak =severe_pain
-0.11 =burn_severity =shingles
-0.11 =calf =cut_by_accident
-0.11 =calf =refuses
-0.11 =chest_lasting =postpartum_smell
-0.11 =co_words =cough
-0.11 =cold_limb =tia_resolved
-0.11 =cough =recent_infection
-0.11 =cramps
-0.11 =cramps =pain_any
-0.11 =days_many =during_exercise
-0.11 =days_many =near_faint
-0.11 =ear_wax =throat_sore
-0.11 =ear_wax =tired
-0.11 =eye_area =throat_sore
-0.11 =eye_hit_bad =sight_for_years
-0.11 =headache =pain_any
-0.11 =heat_exposure =tick
-0.11 =low_mood =pain_any
-0.11 =means_mentioned =squeezing_word
-0.11 =near_faint =raynaud_usual
-0.11 =rigors =throat_sore
-0.11 =thrown_off
-0.11 =tia_resolved =tingling_hands
-0.11 ?a _ ?clot
-0.11 ?are _ ?sign
-0.11 ?do _ ?prevent
-0.11 ?the ?sign
-0.11 ?to
-0.11 ^ _ <felt
-0.11 ^ _ at
-0.11 ^ _ gett
-0.11 ^ _ itchy
-0.11 ^ _ throat
-0.11 ^ _ tooth
-0.11 ^ _ turn
-0.11 ^ smell
-0.11 a first
-0.11 a stroke
-0.11 after drink
-0.11 and _ bother
-0.11 and _ ear
-0.11 and off
-0.11 apart
-0.11 around it
-0.11 asthma
-0.11 at _ or
-0.11 at nine
-0.11 ate a
-0.11 baby pull
-0.11 back with
-0.11 bandaid _ fine
-0.11 bit at
-0.11 bit when
-0.11 bleed a
-0.11 blood _ #99+
-0.11 boy _ #
-0.11 bp med
-0.11 brush _ teeth
-0.11 brush my
-0.11 bump _ head
-0.11 chest _ a
-0.11 chest start
-0.11 cold _ a
-0.11 cough syrup
-0.11 crack _ i
-0.11 crack when
-0.11 cramp
-0.11 cut _ a
-0.11 do _ ?call
-0.11 do _ check
-0.11 drank _ much
-0.11 drank too
-0.11 drink alcohol
-0.11 drink coffee
-0.11 ear _ out
-0.11 ear stick
-0.11 energy
-0.11 except
-0.11 except friday
-0.11 eye vision
-0.11 for _ mild
-0.11 for three
-0.11 for week
-0.11 forearm
-0.11 get _ bit
-0.11 get _ new
-0.11 get _ too
-0.11 have trouble
-0.11 heal nice
-0.11 hik
-0.11 his _ pill
-0.11 how doe
-0.11 i ?call
-0.11 i _ it
-0.11 i _ trouble
-0.11 i dont
-0.11 is too
-0.11 it ok
-0.11 jaw pain
-0.11 k
-0.11 keep anyth
-0.11 last _ after
-0.11 letter for
-0.11 little sore
-0.11 me _ at
-0.11 me at
-0.11 my _ have
-0.11 my _ med
-0.11 my _ woke
-0.11 my palm
-0.11 need #
-0.11 nice
-0.11 night after
-0.11 no energy
-0.11 nose cough
-0.11 now _ i
-0.11 number _ i
-0.11 number do
-0.11 of _ when
-0.11 off a
-0.11 on _ off
-0.11 on _ shin
-0.11 one week
-0.11 pulse
-0.11 pushup _ when
-0.11 pushup hurt
-0.11 quiet
-0.11 runny _ cough
-0.11 seizure _ morn
-0.11 seizure thi
-0.11 shoulder hurt
-0.11 small cut
-0.11 son woke
-0.11 sore _ for
-0.11 sore and
-0.11 start thi
-0.11 stomach bug
-0.11 swell _ i
-0.11 syrup
-0.11 that _ for
-0.11 the neck
-0.11 the neighbor
-0.11 the squeez
-0.11 though
-0.11 tinnitu
-0.11 took _ bp
-0.11 up _ after
-0.11 week what
-0.11 well and
-0.11 what number
-0.11 white spot
-0.11 why do
-0.11 with leg
-0.11 you _ my
-0.12 # #
-0.12 # _ need
-0.12 #11+ _ man
-0.12 #11+ _ right
-0.12 -at
-0.12 -fever just
-0.12 -or _ -pain
-0.12 -poop -in
-0.12 -poop _ -#
-0.12 -smell
-0.12 <a <fever
-0.12 <as
-0.12 <as <a
-0.12 <attack _ <#99+
-0.12 <fever
-0.12 <had _ <fever
-0.12 <heart _ <in
-0.12 <last _ <and
-0.12 <mom
-0.12 <my <mom
-0.12 <what
-0.12 =a_lot =during_exercise
-0.12 =a_lot =thirsty
-0.12 =allergen =during_exercise
-0.12 =allergen =possible_fracture
-0.12 =allergen =sting
-0.12 =baby =jaundice
-0.12 =belly_hit =limb_injury
-0.12 =belly_pain =bite_bad
-0.12 =belly_pain =fever
-0.12 =belly_word =headache
-0.12 =bite_bad =contact_lens
-0.12 =bite_bad =cough
-0.12 =bleeding_any =nosebleed
-0.12 =blood_streak =dangerous_person
-0.12 =blood_streak =during_exercise
-0.12 =burn_severity =ear_wax
-0.12 =burn_severity =inconsolable
-0.12 =burn_severity =sudden
-0.12 =chemical_word =stool_blood
-0.12 =chemical_word =vaginal_bleeding
-0.12 =chest_lasting =cold_limb
-0.12 =chest_lasting =no_insulin
-0.12 =chest_lasting =stomach_burn
-0.12 =contact_lens =eye_pain
-0.12 =contact_lens =pain_any
-0.12 =cough =croup_cough
-0.12 =crying_word =eye_area
-0.12 =days_many =vaginal_bleeding
-0.12 =dizzy =near_faint
-0.12 =ear_pain =eye_hit_bad
-0.12 =ear_pain =squeezing_word
-0.12 =ear_wax =pain_any
-0.12 =eye_hit_bad =feels_sleepy
-0.12 =eye_hit_bad =using_word
-0.12 =fall_any =limb_injury
-0.12 =getting_worse =wound_infected
-0.12 =hours_pain =no_insulin
-0.12 =low_mood =racing_heart
-0.12 =low_mood =raynaud_usual
-0.12 =pain_any =possible_fracture
-0.12 =pain_any =using_word
-0.12 =panic_known =racing_heart
-0.12 =panic_known =raynaud_usual
-0.12 =possible_fracture =upper_belly_pain
-0.12 =racing_heart =raynaud_usual
-0.12 =raynaud_usual =seizure_usual
-0.12 =tingling_hands =wakes
-0.12 ?a ?normal
-0.12 ?do _ ?lower
-0.12 ?i ?lower
-0.12 ?is _ ?normal
-0.12 ?lower
-0.12 ?normal
-0.12 ^ _ <mom
-0.12 ^ _ eyelid
-0.12 ^ _ flight
-0.12 ^ _ morn
-0.12 ^ _ numb
-0.12 ^ _ often
-0.12 ^ _ shock
-0.12 ^ _ some
-0.12 ^ broke
-0.12 ^ crohn
-0.12 ^ stepp
-0.12 ^ tampon
-0.12 a _ exam
-0.12 a _ fever
-0.12 a bark
-0.12 a colonoscopy
-0.12 a spacer
-0.12 after driv
-0.12 and _ feet
-0.12 and runny
-0.12 at _ tomorrow
-0.12 back _ mexico
-0.12 back at
-0.12 band _ my
-0.12 beat _ when
-0.12 before noon
-0.12 best _ to
-0.12 birth control
-0.12 bowl
-0.12 branch
-0.12 breath today
-0.12 bump _ my
-0.12 bump on
-0.12 burn _ blister
-0.12 burp _ lot
-0.12 burp a
-0.12 can _ call
-0.12 can _ come
-0.12 can _ on
-0.12 can _ swim
-0.12 constipat _ two
-0.12 couple of
-0.12 cry
-0.12 day off
-0.12 day one
-0.12 doesnt _ where
-0.12 ear pain
-0.12 eat _ play
-0.12 eye from
-0.12 fine _ need
-0.12 flos
-0.12 for _ and
-0.12 from _ tooth
-0.12 from cough
-0.12 from mexico
-0.12 front
-0.12 giv a
-0.12 happen
-0.12 has copd
-0.12 have _ blood
-0.12 hear _ tv
-0.12 heart beat
-0.12 heat
-0.12 hip replacement
-0.12 his _ roll
-0.12 his _ thi
-0.12 hurt _ wife
-0.12 husband leg
-0.12 i _ antibiotic
-0.12 i _ be
-0.12 i _ every
-0.12 i _ lighthead
-0.12 i come
-0.12 i flos
-0.12 i sit
-0.12 jump off
-0.12 know _ she
-0.12 late _ is
-0.12 late today
-0.12 like ill
-0.12 like tear
-0.12 man
-0.12 me _ my
-0.12 med
-0.12 mexico
-0.12 mild rash
-0.12 monday morn
-0.12 month _ vaccin
-0.12 mother
-0.12 much _ my
-0.12 much should
-0.12 my car
-0.12 need _ letter
-0.12 need antibiotic
-0.12 night cant
-0.12 no _ -#11+
-0.12 nurse haha
-0.12 of _ today
-0.12 off _ bridge
-0.12 off _ is
-0.12 off _ ladder
-0.12 often _ i
-0.12 often should
-0.12 old _ drool
-0.12 on _ cabinet
-0.12 one is
-0.12 out _ insulin
-0.12 painful blister
-0.12 pale _ cold
-0.12 pill late
-0.12 pull up
-0.12 quit _ and
-0.12 rash _ blister
-0.12 side _ when
-0.12 side _ while
-0.12 sit
-0.12 snake
-0.12 son _ up
-0.12 sore _ cough
-0.12 sore in
-0.12 stand _ too
-0.12 steam
-0.12 steam _ my
-0.12 stitch _ i
-0.12 stitch when
-0.12 surgery on
-0.12 swell _ little
-0.12 teeth and
-0.12 the _ rd
-0.12 the best
-0.12 the cabinet
-0.12 throat _ i
-0.12 tingl when
-0.12 to _ to
-0.12 today _ that
-0.12 toddler has
-0.12 trampoline
-0.12 up _ nose
-0.12 vomit every
-0.12 was _ thi
-0.12 watch tv
-0.12 what a
-0.12 what can
-0.12 when _ flos
-0.12 where _ is
-0.12 where she
-0.12 woke with
-0.12 xarelto
-0.12 year _ a
-0.12 yesterday _ when
-0.12 yesterday hurt
-0.12 yo _ sudden
-0.12 yo man
-0.13 # and
-0.13 #11+ day
-0.13 #99+ chill
-0.13 -bladder
-0.13 -blood -no
-0.13 -blood _ -fever
-0.13 -no -fever
-0.13 -pain -no
-0.13 -thought
-0.13 -thought -of
-0.13 <a <baby
-0.13 <about
-0.13 <ago and
-0.13 <baby
-0.13 <five
-0.13 <five <year
-0.13 <five _ <ago
-0.13 <he
-0.13 <i <had
-0.13 <like
-0.13 <screen
-0.13 <the <fami
-0.13 <they
-0.13 <would
-0.13 <would <like
-0.13 =after_hard_exercise =back_pain
-0.13 =after_hard_exercise =calf
-0.13 =after_hard_exercise =eye_hit_bad
-0.13 =after_hard_exercise =flank_pain
-0.13 =after_hard_exercise =hip_hurts
-0.13 =after_hard_exercise =radiates_leg
-0.13 =after_hard_exercise =squeezing_word
-0.13 =allergen =hernia_stuck
-0.13 =autism_word
-0.13 =back_pain =during_exercise
-0.13 =belly_hard =hours_pain
-0.13 =belly_surgery_recent =recent_surgery
-0.13 =blister_any =eye_hit_bad
-0.13 =blister_word =eye_hit_bad
-0.13 =blood_streak =vomiting
-0.13 =burn_severity =newborn
-0.13 =burn_severity =rash
-0.13 =burn_severity =young_baby
-0.13 =cancer_history
-0.13 =cancer_history =clot_risk
-0.13 =chest_any =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_tear
-0.13 =chest_lasting =cold_outside
-0.13 =chest_lasting =jaw_arm_sweat
-0.13 =chest_lasting =sight_for_years
-0.13 =chest_pain =muscle_strain_word
-0.13 =clot_risk =tired
-0.13 =cold_exposure =ear_wax
-0.13 =cramps =hours_pain
-0.13 =dangerous_person =pain_any
-0.13 =days_many
-0.13 =days_many =fall_any
-0.13 =days_many =tia_resolved
-0.13 =diarrhea =vomit_few
-0.13 =during_exercise =flank_pain
-0.13 =during_exercise =hip_hurts
-0.13 =during_exercise =joint_hot
-0.13 =during_exercise =radiates_leg
-0.13 =ear_wax =phlegm
-0.13 =fever =throat_tight
-0.13 =flank_pain =preterm_weeks
-0.13 =getting_worse =squeezing_word
-0.13 =head_danger =tia_resolved
-0.13 =hives =itchy_only
-0.13 =itchy_only =vaginal_bleeding
-0.13 =jaw_arm_sweat =tooth
-0.13 =joint_hot =pain_any
-0.13 =muscle_strain_word =trunk_pain
-0.13 =phlegm =squeezing_word
-0.13 =raynaud_usual =short_breath
-0.13 =raynaud_usual =toes_cold
-0.13 =strep_like =throat_tight
-0.13 ?call
-0.13 ^ _ heater
-0.13 ^ _ murmur
-0.13 ^ _ pull
-0.13 ^ _ swell
-0.13 ^ _ swollen
-0.13 ^ _ up
-0.13 ^ _ vagina
-0.13 ^ cold
-0.13 ^ cut
-0.13 ^ space
-0.13 ^ thyroid
-0.13 a _ form
-0.13 a _ stiff
-0.13 a form
-0.13 a letter
-0.13 a toilet
-0.13 after lift
-0.13 after soda
-0.13 alway have
-0.13 and _ still
-0.13 and watery
-0.13 answer
-0.13 antibiotic
-0.13 anxiou
-0.13 at _ pm
-0.13 at _ thirty
-0.13 at quarter
-0.13 back ache
-0.13 back to
-0.13 bit _ blood
-0.13 bit stiff
-0.13 can _ check
-0.13 can _ eat
-0.13 can _ play
-0.13 can _ use
-0.13 clock
-0.13 cold _ winter
-0.13 cold in
-0.13 contrast
-0.13 cough blood
-0.13 did _ lot
-0.13 do _ take
-0.13 eat _ and
-0.13 face _ i
-0.13 fami
-0.13 feel _ now
-0.13 few small
-0.13 fine can
-0.13 for _ day
-0.13 going _ for
-0.13 green
-0.13 had thi
-0.13 hand from
-0.13 have _ on
-0.13 hear the
-0.13 her _ but
-0.13 hiccup _ lot
-0.13 hiccup a
-0.13 hip is
-0.13 hive _ my
-0.13 hive on
-0.13 how _ doe
-0.13 i _ heartburn
-0.13 i hit
-0.13 i lie
-0.13 i test
-0.13 is #11+
-0.13 it _ bleed
-0.13 it i
-0.13 it start
-0.13 itch from
-0.13 itchy _ fine
-0.13 itchy _ watery
-0.13 itchy breath
-0.13 its _ again
-0.13 license
-0.13 long _ a
-0.13 long doe
-0.13 marfan
-0.13 me _ a
-0.13 mole
-0.13 my _ all
-0.13 my _ pass
-0.13 need _ form
-0.13 new _ prescription
-0.13 no -thought
-0.13 now _ fine
-0.13 of _ with
-0.13 of bed
-0.13 old _ his
-0.13 on _ finger
-0.13 once _ night
-0.13 out _ bed
-0.13 poked
-0.13 poop
-0.13 pump site
-0.13 quarter past
-0.13 red _ itchy
-0.13 safe _ a
-0.13 scooter
-0.13 sepsi
-0.13 shaky when
-0.13 sister had
-0.13 soda
-0.13 son eye
-0.13 splinter
-0.13 stair at
-0.13 start _ a
-0.13 stomach _ when
-0.13 swollen _ with
-0.13 tan
-0.13 throat _ two
-0.13 throw _ a
-0.13 thyroid
-0.13 tired _ after
-0.13 to _ next
-0.13 tomorrow _ the
-0.13 try
-0.13 up hes
-0.13 uti
-0.13 want _ know
-0.13 when _ lie
-0.13 when hungry
-0.13 with _ of
-0.13 wont answer
-0.14 # _ from
-0.14 # _ tuesday
-0.14 -fall
-0.14 <arm
-0.14 <bender _ <month
-0.14 <broke
-0.14 <broke <my
-0.14 <broke _ <arm
-0.14 <can _ <get
-0.14 <had <my
-0.14 <high
-0.14 <high <school
-0.14 <in <high
-0.14 <in _ <school
-0.14 <my <arm
-0.14 <my _ <out
-0.14 <once <in
-0.14 <once _ <high
-0.14 <school
-0.14 <year _ <i
-0.14 <year _ and
-0.14 =allergen =wound
-0.14 =belly_hit =swelling
-0.14 =belly_surgery_recent =gallbladder
-0.14 =bleeding_any =small_cut
-0.14 =blister_any =shingles
-0.14 =blister_word =shingles
-0.14 =cast_tight
-0.14 =chest_lasting =dizzy
-0.14 =chest_lasting =vaccine_said
-0.14 =choking_passed =dizzy
-0.14 =clot_risk =gallbladder
-0.14 =cold_only =cough
-0.14 =cold_only =eye_hit_bad
-0.14 =dangerous_person =testicle
-0.14 =discharge =wound_infected
-0.14 =dizzy =vomiting_constantly
-0.14 =during_exercise =postpartum
-0.14 =eye_hit_bad =radiates_leg
-0.14 =eye_hit_bad =small_cut
-0.14 =feels_sleepy =tired
-0.14 =fever =refuses
-0.14 =gallbladder =injection_joint
-0.14 =gallbladder =recent_surgery
-0.14 =getting_worse =headache
-0.14 =getting_worse =scratched
-0.14 =hours_pain =swelling_throat
-0.14 =hours_pain =using_word
-0.14 =hours_pain =vaccine_said
-0.14 =period_usual
-0.14 =period_usual =vaginal_bleeding
-0.14 =rash =shingles
-0.14 =raynaud_usual =vaginal_bleeding
-0.14 =refuses =swelling
-0.14 =squeezing_word =using_word
-0.14 =trunk_pain =uti
-0.14 ?a _ ?in
-0.14 ?and
-0.14 ?fever ?in
-0.14 ?fever _ ?a
-0.14 ?get
-0.14 ?in ?a
-0.14 ^ <broke
-0.14 ^ _ -bleed
-0.14 ^ _ hot
-0.14 ^ _ lower
-0.14 ^ _ scrape
-0.14 ^ _ teenager
-0.14 ^ boil
-0.14 ^ heat
-0.14 ^ pump
-0.14 a _ ball
-0.14 a _ flight
-0.14 a _ for
-0.14 a _ to
-0.14 a baby
-0.14 a coin
-0.14 a dentist
-0.14 a normal
-0.14 a ton
-0.14 a week
-0.14 after _ food
-0.14 after _ no
-0.14 along _ has
-0.14 and noth
-0.14 ankle _ a
-0.14 any time
-0.14 are _ before
-0.14 arm _ weak
-0.14 ask about
-0.14 because of
-0.14 beer
-0.14 bit _ after
-0.14 blood _ check
-0.14 bp was
-0.14 c _ #
-0.14 can _ exercise
-0.14 can _ it
-0.14 can _ move
-0.14 carsick
-0.14 cheer
-0.14 coin
-0.14 cough since
-0.14 d
-0.14 december #
-0.14 diarrhea _ #
-0.14 dizzy _ boat
-0.14 dnr
-0.14 do babi
-0.14 dry _ on
-0.14 ear _ when
-0.14 ear hurt
-0.14 eye _ red
-0.14 eye burn
-0.14 eye itchy
-0.14 far away
-0.14 fast before
-0.14 feel tired
-0.14 first monday
-0.14 floss
-0.14 flutter
-0.14 fly at
-0.14 for _ my
-0.14 for five
-0.14 for month
-0.14 fridge
-0.14 from _ screen
-0.14 from cheer
-0.14 from soccer
-0.14 gallbladder surgery
-0.14 get carsick
-0.14 glass thing
-0.14 got _ my
-0.14 grind
-0.14 had _ stomach
-0.14 healthy
-0.14 heart rate
-0.14 heavier
-0.14 heavier _ usual
-0.14 heavier than
-0.14 her _ back
-0.14 his lip
-0.14 how _ bleach
-0.14 i _ alcohol
-0.14 i _ carsick
-0.14 i _ cold
-0.14 i _ its
-0.14 i give
-0.14 in december
-0.14 instead
-0.14 is _ to
-0.14 it
-0.14 it rain
-0.14 its _ now
-0.14 its _ since
-0.14 kid swallow
-0.14 lost
-0.14 mom has
-0.14 monday _ december
-0.14 move _ visit
-0.14 much bleach
-0.14 my _ are
-0.14 my _ hard
-0.14 my _ medicine
-0.14 my _ shake
-0.14 my after
-0.14 my desk
-0.14 my due
-0.14 my teenager
-0.14 my temp
-0.14 my visit
-0.14 nail
-0.14 next _ in
-0.14 normal _ have
-0.14 number for
-0.14 nurse _ my
-0.14 of _ since
-0.14 of cough
-0.14 on _ head
-0.14 on boat
-0.14 one _ a
-0.14 oxygen reader
-0.14 pain for
-0.14 period cramp
-0.14 physical for
-0.14 pit
-0.14 pressure check
-0.14 pus
-0.14 rate
-0.14 reader
-0.14 reader _ #11+
-0.14 reader say
-0.14 referral
-0.14 right lower
-0.14 roll _ ankle
-0.14 roof
-0.14 scrape _ my
-0.14 scrape on
-0.14 see fine
-0.14 sex
-0.14 should _ eat
-0.14 sicknes
-0.14 sometime next
-0.14 son bump
-0.14 stool _ after
-0.14 stuff _ my
-0.14 take _ the
-0.14 take in
-0.14 the _ tomorrow
-0.14 the antibiotic
-0.14 the number
-0.14 twitch _ im
-0.14 twitch when
-0.14 tylenol _ my
-0.14 up im
-0.14 week _ better
-0.14 what vaccin
-0.14 when _ babi
-0.14 when _ rain
-0.14 when do
-0.14 when it
-0.14 when she
-0.14 wife has
-0.14 with _ in
-0.14 with _ nail
-0.14 with her
-0.14 year
-0.14 yesterday after
-0.14 you treat
-0.15 # _ on
-0.15 # year
-0.15 #11+ ok
-0.15 #11+ tomorrow
-0.15 -#
-0.15 -#11+
-0.15 -and -no
-0.15 -fine
-0.15 -spot
-0.15 <appendix
-0.15 <be
-0.15 <died <of
-0.15 <grandmother
-0.15 <had _ <heart
-0.15 <had _ <stroke
-0.15 <my <grandmother
-0.15 <my _ <died
-0.15 =alcohol =vomit_few
-0.15 =asthma
-0.15 =asthma_mild
-0.15 =at_rest =dangerous_person
-0.15 =belly_hard =burn_severity
-0.15 =burn_severity =cut_by_accident
-0.15 =burn_severity =itching
-0.15 =burn_severity =nail_word
-0.15 =choking_passed =fall_any
-0.15 =cold_only =phlegm
-0.15 =cough =days_many
-0.15 =cramps =diarrhea
-0.15 =cramps =fever
-0.15 =cut_by_accident
-0.15 =days_many =every_day
-0.15 =elderly =muscle_strain_word
-0.15 =elderly =sight_for_years
-0.15 =every_day
-0.15 =fall_hard =thrown_off
-0.15 =fever =nausea
-0.15 =fever =tired
-0.15 =hours_pain =new_medicine
-0.15 =hours_pain =rash
-0.15 =itching =swelling
-0.15 =itchy_only =swelling
-0.15 =left_ribs =one_side_belly
-0.15 =leg_swelling_one =limb_injury
-0.15 =leg_swelling_one =spreading
-0.15 =nail_word =pain_any
-0.15 =nodes =tonsils_out
-0.15 =pain_any =throat_sore
-0.15 =radiates_leg
-0.15 =spine_injury
-0.15 ?do ?you
-0.15 ?do _ ?treat
-0.15 ?how _ ?you
-0.15 ?mean
-0.15 ?treat
-0.15 ?treat ?a
-0.15 ?you ?treat
-0.15 ?you _ ?a
-0.15 ^ _ <grandmother
-0.15 ^ _ face
-0.15 ^ _ heart
-0.15 ^ _ she
-0.15 ^ before
-0.15 ^ bp
-0.15 ^ nail
-0.15 ^ on
-0.15 ^ three
-0.15 a _ heartburn
-0.15 a _ sunburn
-0.15 after tomorrow
-0.15 air i
-0.15 all _ pill
-0.15 allergic _ cat
-0.15 and #
-0.15 ankl _ a
-0.15 ankle
-0.15 are _ me
-0.15 arm _ the
-0.15 arm feel
-0.15 arm from
-0.15 around #
-0.15 basical
-0.15 basical _ roommate
-0.15 basical my
-0.15 before _ tomorrow
-0.15 bit swollen
-0.15 breath _ when
-0.15 can the
-0.15 constipat _ three
-0.15 cough _ my
-0.15 cramp _ #
-0.15 cut _ heal
-0.15 day _ tomorrow
-0.15 day for
-0.15 day now
-0.15 dec _ th
-0.15 dizzy when
-0.15 doe _ work
-0.15 every day
-0.15 far _ are
-0.15 feel _ of
-0.15 fever of
-0.15 fine no
-0.15 fingernail
-0.15 first aid
-0.15 flight next
-0.15 for a
-0.15 forgot my
-0.15 from _ chair
-0.15 get my
-0.15 good now
-0.15 got a
-0.15 got her
-0.15 had _ before
-0.15 half
-0.15 have _ mild
-0.15 he _ his
-0.15 he _ on
-0.15 her hair
-0.15 hi _ basical
-0.15 hi so
-0.15 his _ on
-0.15 hold _ pee
-0.15 how _ water
-0.15 husband _ a
-0.15 i _ food
-0.15 i _ gas
-0.15 ibuprofen _ a
-0.15 id
-0.15 in _ heat
-0.15 in _ im
-0.15 in _ shoe
-0.15 in june
-0.15 inhaler work
-0.15 its swollen
-0.15 june
-0.15 late _ that
-0.15 lip _ a
-0.15 lip _ swollen
-0.15 little heartburn
-0.15 long _ next
-0.15 lot at
-0.15 mild stomach
-0.15 much water
-0.15 my _ bump
-0.15 my eyelid
-0.15 nausea _ diarrhea
-0.15 next _ what
-0.15 no _ -and
-0.15 of next
-0.15 on _ nose
-0.15 on _ the
-0.15 or _ for
-0.15 paint
-0.15 pass _ for
-0.15 past _ on
-0.15 pill _ me
-0.15 rash _ fever
-0.15 regular
-0.15 reschedule my
-0.15 sit _ it
-0.15 skin _ my
-0.15 so basical
-0.15 son want
-0.15 squat
-0.15 stiff _ morn
-0.15 stiff thi
-0.15 sting
-0.15 stitch _ my
-0.15 take #
-0.15 tear
-0.15 the _ hurt
-0.15 the last
-0.15 to cat
-0.15 today im
-0.15 toddler throw
-0.15 tuesday _ i
-0.15 tuesday can
-0.15 tummy is
-0.15 urine
-0.15 vomit diarrhea
-0.15 was _ before
-0.15 water _ i
-0.15 water should
-0.15 week _ my
-0.15 what _ number
-0.15 wind _ the
-0.15 with _ for
-0.15 work _ and
-0.15 work _ the
-0.15 yesterday _ i
-0.16 #11+ pm
-0.16 -hurt -myself
-0.16 -leg
-0.16 -myself
-0.16 <attack <in
-0.16 <dad
-0.16 <dad <had
-0.16 <dad _ <a
-0.16 <faint <once
-0.16 <gallbladder
-0.16 <i <used
-0.16 <i _ <test
-0.16 <is
-0.16 <kidney
-0.16 <my <dad
-0.16 <my <fami
-0.16 <run _ <my
-0.16 <ten
-0.16 <ten <year
-0.16 <ten _ <ago
-0.16 =a_lot =chemical_word
-0.16 =a_lot =new_medicine
-0.16 =allergen
-0.16 =allergen =belly_pain
-0.16 =allergen =choking_passed
-0.16 =allergen =itching
-0.16 =allergen =pees_lot
-0.16 =allergen =trunk_pain
-0.16 =baby_still =dangerous_person
-0.16 =back_pain =kidney_stone
-0.16 =back_pain =pregnant
-0.16 =belly_pain =cramps
-0.16 =belly_word =cramps
-0.16 =bite_bad =dentist
-0.16 =bite_bad =refuses
-0.16 =bite_bad =throat_sore
-0.16 =bleeding_any =constipation
-0.16 =blood_streak =cut_by_accident
-0.16 =burn_any =eye_area
-0.16 =burn_severity =tooth_bad
-0.16 =car_crash =hours_pain
-0.16 =chest_injury_or_ache =cough
-0.16 =chest_lasting =vomiting_constantly
-0.16 =constipation =cut_by_accident
-0.16 =constipation =eye_hit_bad
-0.16 =constipation =rectal_blood
-0.16 =constipation =stool_blood
-0.16 =contact_lens =eye_area
-0.16 =diabetes =squeezing_word
-0.16 =diarrhea =refuses
-0.16 =dizzy =hearing
-0.16 =ear_wax =rigors
-0.16 =fever =throat_sore
-0.16 =inconsolable =low_mood
-0.16 =inconsolable =severe_pain
-0.16 =injection_joint
-0.16 =injection_joint =recent_surgery
-0.16 =itchy_local =sting
-0.16 =long_bleed =severe_pain
-0.16 =low_mood =postpartum
-0.16 =low_mood =severe_pain
-0.16 =new_medicine =pees_lot
-0.16 =phlegm =sinus_long
-0.16 =throat_sore
-0.16 ?an
-0.16 ?is ?an
-0.16 ?what _ ?an
-0.16 ^ _ <dad
-0.16 ^ _ <son
-0.16 ^ _ <used
-0.16 ^ _ appointment
-0.16 ^ _ breast
-0.16 ^ _ friday
-0.16 ^ _ give
-0.16 ^ _ last
-0.16 ^ _ wrist
-0.16 ^ foot
-0.16 ^ just
-0.16 ^ keep
-0.16 ^ nervou
-0.16 ^ saturday
-0.16 ^ stuffy
-0.16 ^ vasectomy
-0.16 a _ breath
-0.16 a _ can
-0.16 a _ look
-0.16 a pain
-0.16 a tia
-0.16 after _ long
-0.16 after dairy
-0.16 after star
-0.16 and _ #99+
-0.16 and _ around
-0.16 and _ nose
-0.16 and nauseou
-0.16 ankle and
-0.16 are _ #
-0.16 at #11+
-0.16 at _ screen
-0.16 at ten
-0.16 bag of
-0.16 bed for
-0.16 before _ period
-0.16 bled _ i
-0.16 bled when
-0.16 bother
-0.16 bruis _ i
-0.16 cant _ cry
-0.16 cant _ on
-0.16 college
-0.16 come _ tomorrow
-0.16 corner
-0.16 cream _ dry
-0.16 cream for
-0.16 do if
-0.16 dry hand
-0.16 dur
-0.16 eczema
-0.16 feel _ late
-0.16 fever _ five
-0.16 foot while
-0.16 for _ hand
-0.16 for dry
-0.16 for eat
-0.16 from #
-0.16 from _ to
-0.16 from laugh
-0.16 glas _ wine
-0.16 glucose
-0.16 glucose test
-0.16 grandma _ her
-0.16 had his
-0.16 had knee
-0.16 hand _ for
-0.16 hand cream
-0.16 has _ cough
-0.16 headache _ star
-0.16 headache after
-0.16 heart skip
-0.16 i _ ibuprofen
-0.16 i _ one
-0.16 i work
-0.16 im _ eat
-0.16 im for
-0.16 in _ arm
-0.16 is _ glucose
-0.16 is _ me
-0.16 jaw _ when
-0.16 last _ of
-0.16 last friday
-0.16 light bother
-0.16 lot since
-0.16 mother has
-0.16 my _ bled
-0.16 my _ skip
-0.16 my coworker
-0.16 nap
-0.16 need _ batteri
-0.16 nervou about
-0.16 now just
-0.16 of wine
-0.16 on
-0.16 on _ chin
-0.16 on _ shoulder
-0.16 on stair
-0.16 onion _ stopp
-0.16 onion it
-0.16 or _ on
-0.16 or sunday
-0.16 out tomorrow
-0.16 over _ leg
-0.16 pain _ back
-0.16 pain _ up
-0.16 pressure is
-0.16 run in
-0.16 saturday _ sunday
-0.16 saturday or
-0.16 sleep _ the
-0.16 son _ off
-0.16 spacer
-0.16 spot _ my
-0.16 star _ the
-0.16 star at
-0.16 start _ water
-0.16 start the
-0.16 stomach _ after
-0.16 take _ for
-0.16 tampon
-0.16 thank
-0.16 the _ friday
-0.16 the corner
-0.16 the spot
-0.16 thi morn
-0.16 thur #
-0.16 tia
-0.16 tired from
-0.16 to _ when
-0.16 to fly
-0.16 toe hurt
-0.16 tv _ fine
-0.16 tv its
-0.16 vaccin _ i
-0.16 vaccin do
-0.16 vasectomy
-0.16 vasectomy appointment
-0.16 watch _ its
-0.16 watery
-0.16 week _ birth
-0.16 what _ i
-0.16 what _ is
-0.16 winter for
-0.16 writ
-0.17 # _ has
-0.17 # _ monday
-0.17 # in
-0.17 #11+ _ nausea
-0.17 #99+ _ #
-0.17 -of -breath
-0.17 -shortnes
-0.17 -shortnes -of
-0.17 -shortnes _ -breath
-0.17 <# <year
-0.17 <a _ <attack
-0.17 <after
-0.17 <an
-0.17 <fami _ <i
-0.17 <heart <attack
-0.17 <i <get
-0.17 <stroke _ <year
-0.17 =alcohol =cough
-0.17 =bite_bad =heat_exposure
-0.17 =bleeding_any =deep_cut
-0.17 =blood_streak =throat_sore
-0.17 =burn_severity =discharge
-0.17 =calf =hip_hurts
-0.17 =cast_tight =during_exercise
-0.17 =chest_any =during_exercise
-0.17 =chest_lasting =dentist
-0.17 =chest_lasting =vomit_few
-0.17 =cough =pain_any
-0.17 =cough =tired
-0.17 =cut_by_accident =eye_hit_bad
-0.17 =days_many =tooth_pulled
-0.17 =dentist =tooth
-0.17 =discharge =itching
-0.17 =discharge =vaginal_bleeding
-0.17 =eye_hit_bad =wakes
-0.17 =fall_any =possible_fracture
-0.17 =hand_infection
-0.17 =hand_infection =possible_fracture
-0.17 =hand_infection =swelling
-0.17 =head_danger =inconsolable
-0.17 =itching =leaking
-0.17 =itchy_local =pain_any
-0.17 =leaking =vaginal_bleeding
-0.17 =nodes =tired
-0.17 =numb_any =wakes
-0.17 =pain_any =three_days
-0.17 =pregnant =stomach_burn
-0.17 =refuses =short_breath
-0.17 =strep_like =tired
-0.17 =throat_sore =tired
-0.17 ?can ?i
-0.17 ?for ?a
-0.17 ?heart
-0.17 ?how ?can
-0.17 ?know _ ?my
-0.17 ?labor
-0.17 ?the _ ?of
-0.17 ^ _ -pain
-0.17 ^ _ <was
-0.17 ^ _ cell
-0.17 ^ _ incision
-0.17 ^ _ infant
-0.17 ^ _ little
-0.17 ^ _ nippl
-0.17 ^ _ pain
-0.17 ^ _ test
-0.17 ^ bf
-0.17 ^ both
-0.17 ^ bump
-0.17 ^ chang
-0.17 ^ neck
-0.17 ^ shaky
-0.17 ^ sickle
-0.17 a _ dose
-0.17 a _ hurt
-0.17 a checkup
-0.17 a double
-0.17 after _ every
-0.17 after spicy
-0.17 airbag
-0.17 and _ a
-0.17 and _ bend
-0.17 and _ side
-0.17 and _ walk
-0.17 are _ common
-0.17 are your
-0.17 baby hasnt
-0.17 be _ about
-0.17 be worri
-0.17 before christma
-0.17 bf
-0.17 bit _ since
-0.17 blister in
-0.17 blood _ the
-0.17 bump _ fine
-0.17 bump feel
-0.17 but its
-0.17 calf _ tight
-0.17 can _ fly
-0.17 cant _ out
-0.17 cant do
-0.17 check in
-0.17 com in
-0.17 corn
-0.17 corn _ my
-0.17 corn on
-0.17 cramp _ my
-0.17 cros legg
-0.17 dizzy _ i
-0.17 do _ treat
-0.17 doctor told
-0.17 down _ the
-0.17 drink _ and
-0.17 eyelid _ a
-0.17 feel _ work
-0.17 fever _ two
-0.17 fine just
-0.17 finger _ cold
-0.17 finger _ swollen
-0.17 flight
-0.17 for _ dog
-0.17 glass _ me
-0.17 grandmother
-0.17 has _ eye
-0.17 he keep
-0.17 headache _ fever
-0.17 help me
-0.17 i _ fine
-0.17 i _ over
-0.17 i almost
-0.17 i bled
-0.17 i fly
-0.17 i last
-0.17 i put
-0.17 is _ low
-0.17 it _ two
-0.17 itch _ white
-0.17 itchy _ from
-0.17 knee _ when
-0.17 know my
-0.17 last _ all
-0.17 leg wont
-0.17 legg
-0.17 mild cramp
-0.17 monkey
-0.17 monkey bar
-0.17 mov to
-0.17 much _ should
-0.17 my _ work
-0.17 my cheek
-0.17 my finger
-0.17 my infant
-0.17 my pillow
-0.17 my test
-0.17 my urine
-0.17 nausea
-0.17 need _ new
-0.17 next available
-0.17 next checkup
-0.17 nippl
-0.17 normal to
-0.17 nurse
-0.17 nurse _ it
-0.17 of _ can
-0.17 of insulin
-0.17 old _ is
-0.17 on _ thumb
-0.17 on a
-0.17 pain _ fever
-0.17 pregnant _ have
-0.17 pressure _ high
-0.17 puffy
-0.17 purple _ on
-0.17 quarter to
-0.17 red when
-0.17 refill of
-0.17 sat
-0.17 schedul
-0.17 shav cut
-0.17 shot do
-0.17 small _ feel
-0.17 smoke detector
-0.17 sore _ nurs
-0.17 spider
-0.17 stitch _ out
-0.17 stitch come
-0.17 surgery
-0.17 swallow my
-0.17 test result
-0.17 the _ checkup
-0.17 the _ detector
-0.17 the _ dose
-0.17 the _ small
-0.17 the incision
-0.17 the smoke
-0.17 thing _ blurry
-0.17 thing are
-0.17 time _ #
-0.17 to quit
-0.17 toddler fell
-0.17 tomorrow _ #
-0.17 too fast
-0.17 took _ double
-0.17 took two
-0.17 treat
-0.17 typ
-0.17 up _ fast
-0.17 up since
-0.17 vaginal _ and
-0.17 vaginal itch
-0.17 vitamin with
-0.17 want _ tip
-0.17 week _ can
-0.17 week all
-0.17 went to
-0.17 what _ your
-0.17 what are
-0.17 where can
-0.17 wind on
-0.17 wont _ cry
-0.17 work in
-0.17 yo _ a
-0.18 # at
-0.18 -blister
-0.18 <do <i
-0.18 <do _ <need
-0.18 <i <need
-0.18 <it <was
-0.18 =a_lot =days_many
-0.18 =at_rest =copd
-0.18 =aura_usual =bleeding_any
-0.18 =aura_usual =vaginal_bleeding
-0.18 =belly_pain =burn_severity
-0.18 =belly_word =diarrhea
-0.18 =blister_any =nail_word
-0.18 =blister_word =nail_word
-0.18 =blood_streak =burn_any
-0.18 =blood_streak =itching
-0.18 =blood_streak =itchy_only
-0.18 =bp_medicine =means_mentioned
-0.18 =bp_medicine =using_word
-0.18 =calf =spreading
-0.18 =chest_lasting =choking
-0.18 =chest_lasting =copd
-0.18 =constipation =three_days
-0.18 =every_day =head_danger
-0.18 =hit_hard =thrown_off
-0.18 =hypertension =means_mentioned
-0.18 =hypertension =using_word
-0.18 =no_injury =racing_heart
-0.18 =nodes =swelling_throat
-0.18 =nodes =throat_tight
-0.18 =scratched =sting
-0.18 =smoker
-0.18 =sting =wound
-0.18 =stomach_burn
-0.18 =tropical
-0.18 =tropical =tropics
-0.18 ?do _ ?know
-0.18 ?question
-0.18 ?sign _ ?a
-0.18 ?therapist
-0.18 ^ _ <had
-0.18 ^ _ drown
-0.18 ^ _ malaria
-0.18 ^ _ pound
-0.18 ^ a
-0.18 ^ bruise
-0.18 ^ burn
-0.18 ^ gas
-0.18 ^ hive
-0.18 ^ one
-0.18 ^ shampoo
-0.18 ^ since
-0.18 ^ tiny
-0.18 a _ haha
-0.18 a _ infection
-0.18 a _ test
-0.18 a ladder
-0.18 a swollen
-0.18 ache _ mov
-0.18 all _ now
-0.18 allergic to
-0.18 almost
-0.18 an erection
-0.18 and _ for
-0.18 and _ talk
-0.18 and _ tired
-0.18 and _ together
-0.18 and ibuprofen
-0.18 baby turn
-0.18 bag
-0.18 bleach safe
-0.18 boat
-0.18 boy
-0.18 breath when
-0.18 burn a
-0.18 can _ drink
-0.18 can _ talk
-0.18 can eat
-0.18 chat
-0.18 chest _ on
-0.18 chicken
-0.18 couple _ day
-0.18 day from
-0.18 dec #
-0.18 dizzy _ a
-0.18 doctor check
-0.18 dose
-0.18 drink _ water
-0.18 drink water
-0.18 drop
-0.18 face when
-0.18 feet
-0.18 first _ of
-0.18 foot when
-0.18 for _ headache
-0.18 from _ door
-0.18 get out
-0.18 girl sudden
-0.18 had _ replacement
-0.18 had it
-0.18 hand shake
-0.18 headache _ work
-0.18 hear test
-0.18 hot in
-0.18 hurt _ bit
-0.18 hurt _ garden
-0.18 i _ eat
-0.18 i _ if
-0.18 i burp
-0.18 i turn
-0.18 ibuprofen together
-0.18 if i
-0.18 insurance cover
-0.18 is _ bad
-0.18 is malaria
-0.18 it fine
-0.18 it for
-0.18 juice
-0.18 just _ the
-0.18 knee _ #
-0.18 little _ no
-0.18 little red
-0.18 malaria
-0.18 me about
-0.18 mild _ throat
-0.18 mild sore
-0.18 mine
-0.18 monday _ #
-0.18 my _ cramp
-0.18 my _ fell
-0.18 my breast
-0.18 my side
-0.18 need more
-0.18 no -blister
-0.18 no -trouble
-0.18 no _ -breath
-0.18 of day
-0.18 old _ a
-0.18 old _ every
-0.18 on _ day
-0.18 over _ bed
-0.18 panic
-0.18 panic attack
-0.18 prescription expir
-0.18 replacement #
-0.18 scrape
-0.18 send
-0.18 shin _ the
-0.18 shin on
-0.18 shingl
-0.18 shoulder a
-0.18 shower
-0.18 son love
-0.18 surgery _ is
-0.18 surgery is
-0.18 take _ pill
-0.18 th at
-0.18 the _ car
-0.18 the _ time
-0.18 the _ vaccine
-0.18 the flight
-0.18 therapist
-0.18 thi is
-0.18 tip
-0.18 to _ if
-0.18 to have
-0.18 toddler
-0.18 together
-0.18 tomorrow morn
-0.18 tylenol and
-0.18 vitamin d
-0.18 want _ hear
-0.18 we have
-0.18 week _ next
-0.18 week can
-0.18 weird _ my
-0.18 when _ skip
-0.18 when _ turn
-0.18 work _ me
-0.18 wrong chat
-0.18 yesterday
-0.19 # _ like
-0.19 #11+ _ morn
-0.19 #11+ thi
-0.19 #99+ before
-0.19 -chest
-0.19 -chest -pain
-0.19 -dizzines
-0.19 -ear
-0.19 <and <it
-0.19 <iud
-0.19 <should
-0.19 <should <i
-0.19 <test
-0.19 <was <#11+
-0.19 =allergen =itchy_local
-0.19 =allergen =itchy_only
-0.19 =allergen =shingles
-0.19 =allergen =stomach_burn
-0.19 =belly_pain =ulcer_nsaid
-0.19 =belly_pain =wakes
-0.19 =belly_surgery_recent =hernia_word
-0.19 =belly_word =wakes
-0.19 =chest_lasting =shingles
-0.19 =choking_passed =dangerous_person
-0.19 =cold_only =many_days
-0.19 =cold_only =pain_any
-0.19 =cold_only =sinus_long
-0.19 =dangerous_person =flu_bad
-0.19 =days_many =eye_area
-0.19 =days_many =weight_loss
-0.19 =diarrhea =three_days
-0.19 =eye_area =eye_red
-0.19 =eye_hit_bad =irregular_heart
-0.19 =head_injury =hernia_stuck
-0.19 =hernia_stuck =no_gas
-0.19 =hernia_word =injection_joint
-0.19 =hernia_word =recent_surgery
-0.19 =hit_hard =limb_injury
-0.19 =hours_pain =shingles
-0.19 =itching =limb_injury
-0.19 =itching =recent_surgery
-0.19 =itchy_only =limb_injury
-0.19 =itchy_only =recent_surgery
-0.19 =limb_cold_pale =raynaud_usual
-0.19 =pain_any =wakes
-0.19 =possible_fracture
-0.19 =possible_fracture =weak_any
-0.19 =preterm_weeks =refuses
-0.19 =recent_infection =three_days
-0.19 =ringing_ears
-0.19 =shingles =vaccine_said
-0.19 =stomach_burn =ulcer_nsaid
-0.19 =strep_like =swelling_throat
-0.19 =tia_resolved =vomit_few
-0.19 =tooth
-0.19 =trunk_pain =ulcer_nsaid
-0.19 =trunk_pain =wakes
-0.19 =ulcer_nsaid =wakes
-0.19 ?are ?sign
-0.19 ?are _ ?of
-0.19 ?what _ ?sign
-0.19 ^ #99+
-0.19 ^ _ -chest
-0.19 ^ _ birth
-0.19 ^ _ ligament
-0.19 ^ _ yesterday
-0.19 ^ early
-0.19 ^ green
-0.19 ^ hip
-0.19 ^ quarter
-0.19 ^ runny
-0.19 a _ blood
-0.19 a _ but
-0.19 a _ dizzy
-0.19 a _ queasy
-0.19 a _ thi
-0.19 a sore
-0.19 after _ all
-0.19 after stand
-0.19 after swimm
-0.19 all _ at
-0.19 are itchy
-0.19 baseball
-0.19 between a
-0.19 blood _ log
-0.19 both side
-0.19 breast milk
-0.19 cant hear
-0.19 check it
-0.19 chest when
-0.19 chopp onion
-0.19 coffee table
-0.19 cold hand
-0.19 cold water
-0.19 copd and
-0.19 cut is
-0.19 day _ -fever
-0.19 day _ the
-0.19 day _ work
-0.19 diet tip
-0.19 difference _ a
-0.19 difference between
-0.19 dry _ in
-0.19 dry and
-0.19 ear _ plugg
-0.19 eve morn
-0.19 eye _ itchy
-0.19 eye _ my
-0.19 feel _ otherwise
-0.19 feel plugg
-0.19 fever _ yesterday
-0.19 finger chopp
-0.19 fri
-0.19 full
-0.19 grandfather
-0.19 hand in
-0.19 have _ stomach
-0.19 have mild
-0.19 he play
-0.19 hip _ stiff
-0.19 hole
-0.19 how to
-0.19 hurt _ little
-0.19 i _ blood
-0.19 i clean
-0.19 i exercise
-0.19 i move
-0.19 i smoke
-0.19 i swim
-0.19 i worry
-0.19 im _ after
-0.19 im _ now
-0.19 im constipat
-0.19 in _ toddler
-0.19 inhaler refill
-0.19 is _ contagiou
-0.19 is _ fine
-0.19 is _ good
-0.19 jaw click
-0.19 jogg
-0.19 keep _ when
-0.19 last _ hour
-0.19 ligament
-0.19 long day
-0.19 monday _ #11+
-0.19 month _ roll
-0.19 my _ back
-0.19 my _ chopp
-0.19 my _ job
-0.19 my _ milk
-0.19 my _ surgery
-0.19 my lab
-0.19 my poop
-0.19 my shin
-0.19 my son
-0.19 need _ note
-0.19 nervou _ my
-0.19 night at
-0.19 no -chest
-0.19 no _ -in
-0.19 no _ -today
-0.19 noon tomorrow
-0.19 nose _ and
-0.19 note _ work
-0.19 old roll
-0.19 on _ lip
-0.19 on pizza
-0.19 otherwise fine
-0.19 pain a
-0.19 plan to
-0.19 plugg
-0.19 potassium
-0.19 red bump
-0.19 right _ is
-0.19 roll my
-0.19 runn a
-0.19 same time
-0.19 see _ nurse
-0.19 shin at
-0.19 shingl vaccine
-0.19 should _ worry
-0.19 since my
-0.19 skip _ i
-0.19 skip when
-0.19 small _ bump
-0.19 small hernia
-0.19 spit
-0.19 stand _ day
-0.19 stand all
-0.19 stomach pain
-0.19 stroke _ i
-0.19 sweat _ lot
-0.19 sweat a
-0.19 the _ between
-0.19 the coffee
-0.19 the exam
-0.19 thi month
-0.19 think its
-0.19 tongue _ pizza
-0.19 tooth is
-0.19 wake _ at
-0.19 what _ difference
-0.19 wont bend
-0.19 worry
-0.19 would _ a
-0.19 you _ the
-0.2 # _ over
-0.2 # or
-0.2 # p
-0.2 #11+ _ when
-0.2 #11+ h
-0.2 -any
-0.2 -later -than
-0.2 -than
-0.2 -trouble -breath
-0.2 <# <week
-0.2 <bender
-0.2 <bender <last
-0.2 <do
-0.2 <fender
-0.2 <fender <bender
-0.2 <fender _ <last
-0.2 <up
-0.2 =allergen =aura_usual
-0.2 =allergen =headache
-0.2 =allergen =seizure_usual
-0.2 =asthma =chest_lasting
-0.2 =asthma =hours_pain
-0.2 =aura_usual =child_got_pills
-0.2 =baby =during_exercise
-0.2 =bluish =raynaud_usual
-0.2 =burn_severity =itchy_only
-0.2 =calf =flank_pain
-0.2 =chest_injury_or_ache =during_exercise
-0.2 =child_got_pills =seizure_usual
-0.2 =clot_risk =ear_wax
-0.2 =cold_exposure =pain_any
-0.2 =cramps =ulcer_nsaid
-0.2 =crying_word =fever
-0.2 =days_many =vomiting
-0.2 =dementia_known =eye_hit_bad
-0.2 =diarrhea =head_danger
-0.2 =diarrhea =nausea
-0.2 =discharge
-0.2 =during_exercise =muscle_strain_word
-0.2 =eye_area =many_days
-0.2 =eye_area =sinus_long
-0.2 =eye_area =tired
-0.2 =eye_hit_bad =muscle_strain_word
-0.2 =eye_hit_bad =raynaud_usual
-0.2 =head_danger =nausea
-0.2 =hours_pain =hypertension
-0.2 =hours_pain =raynaud_usual
-0.2 =nausea
-0.2 =nausea =vomiting
-0.2 =pain_any =strep_like
-0.2 =rash =throat_sore
-0.2 =tingling_hands =weak_one_side
-0.2 ?cause ?chest
-0.2 ?cause _ ?pain
-0.2 ?clot
-0.2 ?if ?my
-0.2 ?it
-0.2 ?my
-0.2 ?stres _ ?chest
-0.2 ^ <fender
-0.2 ^ _ -later
-0.2 ^ _ <bender
-0.2 ^ _ <to
-0.2 ^ _ constipat
-0.2 ^ _ free
-0.2 ^ _ leak
-0.2 ^ _ len
-0.2 ^ _ plan
-0.2 ^ _ rib
-0.2 ^ burp
-0.2 ^ he
-0.2 ^ make
-0.2 ^ purple
-0.2 ^ shav
-0.2 a _ i
-0.2 a _ yesterday
-0.2 a crayon
-0.2 a fortnight
-0.2 a one
-0.2 after
-0.2 after _ spinach
-0.2 after birth
-0.2 again
-0.2 and fine
-0.2 and stuffy
-0.2 annoy me
-0.2 at _ h
-0.2 at home
-0.2 bee _ on
-0.2 blood _ pill
-0.2 body
-0.2 calv
-0.2 calv _ sore
-0.2 calv are
-0.2 can _ refill
-0.2 carrot
-0.2 cat scratch
-0.2 check appointment
-0.2 chest discomfort
-0.2 chest lift
-0.2 chin
-0.2 clas
-0.2 contact len
-0.2 day _ week
-0.2 diarrhea twice
-0.2 didnt
-0.2 discomfort
-0.2 discomfort _ and
-0.2 discomfort on
-0.2 dizzy for
-0.2 dog _ its
-0.2 dress
-0.2 drink _ night
-0.2 drink last
-0.2 ear
-0.2 ear pop
-0.2 eat spinach
-0.2 fall out
-0.2 flutter a
-0.2 fly _ #11+
-0.2 for _ month
-0.2 for _ year
-0.2 for me
-0.2 for work
-0.2 forgett
-0.2 fortnight
-0.2 from _ computer
-0.2 from monday
-0.2 green snot
-0.2 gun and
-0.2 h
-0.2 hand _ the
-0.2 have _ bruise
-0.2 have _ headache
-0.2 have high
-0.2 he get
-0.2 hurt _ out
-0.2 husband _ diabetic
-0.2 i _ down
-0.2 i _ walk
-0.2 i _ weld
-0.2 i leak
-0.2 i leave
-0.2 if _ skip
-0.2 im diabetic
-0.2 ive _ hav
-0.2 just _ up
-0.2 keep forgett
-0.2 land
-0.2 leg shav
-0.2 len
-0.2 little blood
-0.2 little when
-0.2 lot _ i
-0.2 lump on
-0.2 medicine
-0.2 mild _ after
-0.2 more
-0.2 my _ on
-0.2 my _ shav
-0.2 my calf
-0.2 my heel
-0.2 nausea vomit
-0.2 no -later
-0.2 no _ -of
-0.2 no _ -than
-0.2 noon _ weekend
-0.2 of _ neck
-0.2 of december
-0.2 on coffee
-0.2 one _ old
-0.2 one year
-0.2 over _ a
-0.2 over _ holiday
-0.2 p
-0.2 pack
-0.2 pain _ two
-0.2 past _ tomorrow
-0.2 pee when
-0.2 poop _ green
-0.2 pop
-0.2 pop _ i
-0.2 pop when
-0.2 pound _ the
-0.2 pound over
-0.2 pressure pill
-0.2 pretty
-0.2 rash on
-0.2 screen _ day
-0.2 screen all
-0.2 session
-0.2 sleep _ on
-0.2 snot
-0.2 sock
-0.2 spinach
-0.2 steak
-0.2 steak got
-0.2 sting on
-0.2 stuffy _ and
-0.2 th of
-0.2 the clinic
-0.2 thi _ im
-0.2 time _ day
-0.2 to eat
-0.2 tongue _ coffee
-0.2 tooth hurt
-0.2 tripp
-0.2 two
-0.2 was weld
-0.2 water and
-0.2 week _ monday
-0.2 weld
-0.2 went down
-0.2 what shot
-0.2 when _ sneeze
-0.2 wife say
-0.2 with _ cough
-0.21 <a <stroke
-0.21 <can <i
-0.21 <fine
-0.21 <grandma <pass
-0.21 <grandma _ <away
-0.21 <i <faint
-0.21 <in <my
-0.21 <my <son
-0.21 <pass <away
-0.21 <son
-0.21 <stroke
-0.21 <when _ <was
-0.21 =a_lot =flu_bad
-0.21 =belly_word =itching
-0.21 =belly_word =itchy_only
-0.21 =bite_bad =ear_wax
-0.21 =bleeding_any =scratched
-0.21 =blood_streak =hours_pain
-0.21 =blood_streak =small_cut
-0.21 =chest_lasting =muscle_strain_word
-0.21 =cramps =vaginal_bleeding
-0.21 =dangerous_person =ear_wax
-0.21 =days_many =getting_worse
-0.21 =eye_red =itching
-0.21 =eye_red =itchy_only
-0.21 =getting_worse =trunk_pain
-0.21 =hours_pain =throat_sore
-0.21 =joint_hot =twisted
-0.21 =leg_swelling_one =twisted
-0.21 =making_swell =possible_fracture
-0.21 =muscle_strain_word =stiff_neck
-0.21 =pees_lot
-0.21 =pregnant =tired
-0.21 =swelling =twisted
-0.21 ?a ?fever
-0.21 ?fever
-0.21 ^ _ <pass
-0.21 ^ _ bled
-0.21 ^ _ breath
-0.21 ^ _ food
-0.21 ^ _ lesson
-0.21 ^ _ loose
-0.21 ^ _ since
-0.21 ^ _ squeez
-0.21 ^ _ thur
-0.21 ^ _ under
-0.21 ^ _ voice
-0.21 ^ _ wait
-0.21 ^ box
-0.21 ^ gave
-0.21 ^ hand
-0.21 ^ rash
-0.21 a doctor
-0.21 a long
-0.21 ache from
-0.21 after _ at
-0.21 all my
-0.21 and _ dont
-0.21 and _ great
-0.21 and it
-0.21 and itchy
-0.21 bit sore
-0.21 bled _ little
-0.21 bleed _ little
-0.21 bloat after
-0.21 bug
-0.21 can _ help
-0.21 can a
-0.21 crie _ i
-0.21 crie when
-0.21 cuff
-0.21 december #11+
-0.21 do _ my
-0.21 dog died
-0.21 every _ for
-0.21 explain
-0.21 for _ in
-0.21 from _ my
-0.21 give _ gas
-0.21 go _ school
-0.21 hand _ when
-0.21 hard on
-0.21 has high
-0.21 help a
-0.21 her hand
-0.21 hes #
-0.21 hes _ now
-0.21 hoarse _ the
-0.21 hoarse from
-0.21 how many
-0.21 i _ -slept
-0.21 i _ for
-0.21 i breath
-0.21 i take
-0.21 in _ rash
-0.21 is _ next
-0.21 kid _ pink
-0.21 lesson
-0.21 long flight
-0.21 long is
-0.21 look good
-0.21 lot in
-0.21 low _ pain
-0.21 mild _ on
-0.21 much _ i
-0.21 my _ quit
-0.21 my _ sleep
-0.21 my gum
-0.21 my mother
-0.21 neck _ from
-0.21 new one
-0.21 no -problem
-0.21 off _ scooter
-0.21 off when
-0.21 older
-0.21 on _ one
-0.21 one _ no
-0.21 pain _ down
-0.21 play soccer
-0.21 recycle
-0.21 should _ get
-0.21 skip breakfast
-0.21 sleep till
-0.21 sleepy _ lunch
-0.21 sleepy after
-0.21 slept on
-0.21 slight headache
-0.21 son is
-0.21 sore on
-0.21 stiff _ my
-0.21 stomach _ before
-0.21 stubb toe
-0.21 teen sleep
-0.21 test is
-0.21 the _ when
-0.21 the first
-0.21 ther _ in
-0.21 till noon
-0.21 tiny bruise
-0.21 to #99+
-0.21 to school
-0.21 toilet lol
-0.21 wed
-0.21 week _ january
-0.21 yo _ painful
-0.22 -bleed
-0.22 -out
-0.22 <a _ <last
-0.22 <i _ <to
-0.22 <out <in
-0.22 <out _ <#99+
-0.22 <to <have
-0.22 <used _ <have
-0.22 <was _ <year
-0.22 <when <i
-0.22 =a_lot =tired
-0.22 =after_hard_exercise =pale_clammy
-0.22 =allergen =hours_pain
-0.22 =back_pain =calf
-0.22 =belly_hit =thrown_off
-0.22 =bite_bad =raynaud_usual
-0.22 =blood_streak =short_breath
-0.22 =burn_severity =low_mood
-0.22 =chest_lasting =constipation
-0.22 =cold_only =squeezing_word
-0.22 =eye_area =raynaud_usual
-0.22 =fall_any =thrown_off
-0.22 =flu_bad =hours_pain
-0.22 =headache =raynaud_usual
-0.22 =hit_hard =hours_pain
-0.22 =itchy_local
-0.22 =joint_hot =swelling
-0.22 =limb_injury =small_cut
-0.22 =low_mood =panic_known
-0.22 =no_gas =pain_any
-0.22 =refuses =stiff_neck
-0.22 =small_cut =wound
-0.22 =strep_like =throat_sore
-0.22 =tia_resolved =vomiting
-0.22 ?are ?the
-0.22 ?i _ ?if
-0.22 ?know ?if
-0.22 ?what _ ?the
-0.22 ^ _ appt
-0.22 ^ _ available
-0.22 ^ _ grandmother
-0.22 ^ _ had
-0.22 ^ _ like
-0.22 ^ _ on
-0.22 ^ _ peel
-0.22 ^ _ saw
-0.22 ^ _ scar
-0.22 ^ dec
-0.22 ^ felt
-0.22 ^ forgot
-0.22 ^ from
-0.22 ^ hoarse
-0.22 ^ lot
-0.22 ^ stye
-0.22 a _ back
-0.22 a _ feed
-0.22 a toy
-0.22 after _ antibiotic
-0.22 amoxicillin
-0.22 and _ better
-0.22 and have
-0.22 are blurry
-0.22 at _ movie
-0.22 at _ small
-0.22 at _ week
-0.22 available
-0.22 ball
-0.22 ball and
-0.22 birth
-0.22 box
-0.22 bp is
-0.22 broke _ in
-0.22 broke out
-0.22 but _ -fever
-0.22 bypas
-0.22 can _ drive
-0.22 clean
-0.22 clogg
-0.22 clogg _ wax
-0.22 clogg with
-0.22 constipation
-0.22 cooki
-0.22 crie _ -tear
-0.22 crie without
-0.22 dangerou
-0.22 day at
-0.22 day no
-0.22 detergent
-0.22 disease
-0.22 do #
-0.22 drink fine
-0.22 ear _ clogg
-0.22 every _ hour
-0.22 eyelid twitch
-0.22 far
-0.22 fast after
-0.22 fever #99+
-0.22 fever _ for
-0.22 finger on
-0.22 gastric
-0.22 gastric bypas
-0.22 get dizzy
-0.22 get red
-0.22 go _ the
-0.22 good for
-0.22 has the
-0.22 have hemorrhoid
-0.22 headache _ day
-0.22 how often
-0.22 i _ dizzy
-0.22 i _ hemorrhoid
-0.22 i _ high
-0.22 i _ once
-0.22 i _ since
-0.22 i _ tylenol
-0.22 i ate
-0.22 i saw
-0.22 i wear
-0.22 is _ #11+
-0.22 is _ dangerou
-0.22 is _ just
-0.22 it _ hurt
-0.22 it _ work
-0.22 knee _ swollen
-0.22 leg _ the
-0.22 level
-0.22 mom _ a
-0.22 morn stopp
-0.22 my _ cut
-0.22 my _ gave
-0.22 my _ haha
-0.22 my _ itchy
-0.22 my _ tiny
-0.22 my grandmother
-0.22 need _ glass
-0.22 new detergent
-0.22 new year
-0.22 no -bleed
-0.22 notice
-0.22 notice my
-0.22 of needl
-0.22 of thi
-0.22 on _ face
-0.22 on _ heel
-0.22 out _ a
-0.22 over _ at
-0.22 pen
-0.22 pill _ day
-0.22 pregnant _ need
-0.22 rac _ is
-0.22 recip for
-0.22 refill _ my
-0.22 skin on
-0.22 small bump
-0.22 sore _ the
-0.22 sprain _ ankle
-0.22 stabb pain
-0.22 stop smok
-0.22 store
-0.22 stye on
-0.22 sweaty after
-0.22 take tylenol
-0.22 temp _ #11+
-0.22 ten to
-0.22 the _ by
-0.22 thi _ stopp
-0.22 today but
-0.22 tomorrow at
-0.22 took my
-0.22 tooth _ in
-0.22 tooth com
-0.22 tylenol for
-0.22 uti and
-0.22 wear
-0.22 when _ pres
-0.22 where do
-0.22 which _ are
-0.22 which _ do
-0.22 who _ i
-0.22 wine _ dinner
-0.22 with _ runny
-0.22 with dinner
-0.22 with wax
-0.22 without -tear
-0.23 #11+ _ boy
-0.23 #99+ #11+
-0.23 #99+ _ at
-0.23 #99+ play
-0.23 -belly -pain
-0.23 <a _ <in
-0.23 <ago <and
-0.23 <check
-0.23 <year _ <and
-0.23 =allergen =limb_injury
-0.23 =animal_bite =vaccine_said
-0.23 =blood_streak =rectal_blood
-0.23 =blood_streak =stool_blood
-0.23 =bp_medicine =eye_hit_bad
-0.23 =bp_medicine =hours_pain
-0.23 =bp_medicine =squeezing_word
-0.23 =burn_severity =leaking
-0.23 =burn_severity =nodes
-0.23 =burn_severity =scratched
-0.23 =burn_severity =tired
-0.23 =cant_sit_still
-0.23 =cant_sit_still =severe_pain
-0.23 =chemical_word =cut_by_accident
-0.23 =chemical_word =rash
-0.23 =chest_lasting =nausea
-0.23 =chest_lasting =tingling_hands
-0.23 =co_words =tick
-0.23 =co_words =vaccine_said
-0.23 =cough =hours_pain
-0.23 =cough =rigors
-0.23 =cut_by_accident =vaginal_bleeding
-0.23 =dangerous_person =eye_red
-0.23 =during_exercise =possible_fracture
-0.23 =ear_pain =eye_area
-0.23 =elderly =stroke_word
-0.23 =hours_pain =swelling_lips
-0.23 =left_ribs =pain_any
-0.23 =nail_word =scratched
-0.23 ?from
-0.23 ?i ?prevent
-0.23 ?of ?a
-0.23 ?prevent
-0.23 ^ _ -headache
-0.23 ^ _ bloat
-0.23 ^ _ doctor
-0.23 ^ _ lunch
-0.23 ^ _ teen
-0.23 ^ _ usual
-0.23 ^ allergy
-0.23 ^ campfire
-0.23 ^ canker
-0.23 ^ could
-0.23 a _ ?about
-0.23 a _ since
-0.23 a _ up
-0.23 a scratchy
-0.23 about the
-0.23 allergi
-0.23 and _ weight
-0.23 are safe
-0.23 arm _ a
-0.23 at _ no
-0.23 baby move
-0.23 band
-0.23 before i
-0.23 bit _ when
-0.23 bled a
-0.23 boxe
-0.23 campfire _ made
-0.23 campfire smoke
-0.23 can _ nurse
-0.23 canker _ in
-0.23 contagiou
-0.23 cough with
-0.23 cried
-0.23 deep breath
-0.23 doctor _ me
-0.23 dont _ why
-0.23 dot
-0.23 down _ leg
-0.23 dry air
-0.23 ear ache
-0.23 eye _ fine
-0.23 feel _ after
-0.23 feet _ a
-0.23 fever for
-0.23 flight both
-0.23 from _ cold
-0.23 from garden
-0.23 funny
-0.23 furniture
-0.23 got dizzy
-0.23 head hurt
-0.23 heart was
-0.23 i _ badly
-0.23 i _ fish
-0.23 i _ now
-0.23 i pres
-0.23 i should
-0.23 i talk
-0.23 im mov
-0.23 in january
-0.23 is _ at
-0.23 is _ over
-0.23 is green
-0.23 is heal
-0.23 it _ when
-0.23 kick in
-0.23 knee has
-0.23 know why
-0.23 lighthead _ i
-0.23 little _ i
-0.23 long _ both
-0.23 lot after
-0.23 made _ eye
-0.23 month
-0.23 mov furniture
-0.23 my _ test
-0.23 my _ water
-0.23 my first
-0.23 my teen
-0.23 need _ reschedule
-0.23 newborn _ yellow
-0.23 nick my
-0.23 no -belly
-0.23 on _ elbow
-0.23 on _ roller
-0.23 opening
-0.23 painful _ in
-0.23 past nine
-0.23 pregnant _ it
-0.23 pres _ it
-0.23 rash and
-0.23 record
-0.23 red _ on
-0.23 safe _ pregnancy
-0.23 she see
-0.23 should _ drink
-0.23 small pimple
-0.23 smoke made
-0.23 sneez _ day
-0.23 sneez all
-0.23 stop _ and
-0.23 stopp bleed
-0.23 taco
-0.23 take _ and
-0.23 take _ deep
-0.23 take _ metformin
-0.23 the _ paper
-0.23 the weekend
-0.23 tight shoe
-0.23 to _ new
-0.23 to reschedule
-0.23 toe
-0.23 toe _ the
-0.23 toilet paper
-0.23 took the
-0.23 walker
-0.23 want _ get
-0.23 want advice
-0.23 wart _ my
-0.23 wart on
-0.23 was rac
-0.23 week _ when
-0.23 week when
-0.23 when _ leave
-0.23 with _ white
-0.23 work night
-0.23 yesterday i
-0.23 yo
-0.24 # _ is
-0.24 #11+ _ #99+
-0.24 <fell
-0.24 <fell <last
-0.24 <fell _ <month
-0.24 <last _ gone
-0.24 <month gone
-0.24 <need
-0.24 <once
-0.24 <pass
-0.24 <two <year
-0.24 =a_lot =baby
-0.24 =a_lot =bruises_unexplained
-0.24 =a_lot =bruising
-0.24 =a_lot =using_word
-0.24 =alcohol =belly_word
-0.24 =alcohol =diarrhea
-0.24 =belly_pain =getting_worse
-0.24 =belly_word =getting_worse
-0.24 =bleeding_any =days_many
-0.24 =bleeding_any =gum_only
-0.24 =blood_streak =chemical_word
-0.24 =blood_streak =ear_wax
-0.24 =blood_streak =eye_red
-0.24 =blood_streak =wound
-0.24 =bruises_unexplained
-0.24 =bruises_unexplained =bruising
-0.24 =burn_severity =upper_belly_pain
-0.24 =co_words =pain_any
-0.24 =dentist =pain_any
-0.24 =diarrhea =vomiting
-0.24 =eye_hit_bad =hypertension
-0.24 =flank_pain =left_ribs
-0.24 =gum_only
-0.24 =gum_only =gums_bleed
-0.24 =hernia_stuck =vaginal_bleeding
-0.24 =hip_hurts =hurts_move
-0.24 =hypertension =squeezing_word
-0.24 =left_ribs =trunk_pain
-0.24 =muscle_strain_word =muscle_tear
-0.24 =pain_any =shingles
-0.24 =scratched =swelling
-0.24 =shingles
-0.24 =strep_like =swelling
-0.24 ?chest
-0.24 ?chest ?pain
-0.24 ?pain
-0.24 ^ _ anxiety
-0.24 ^ _ bruise
-0.24 ^ _ lol
-0.24 ^ _ past
-0.24 ^ _ same
-0.24 ^ _ thursday
-0.24 ^ _ wont
-0.24 ^ as
-0.24 ^ athlet
-0.24 ^ shot
-0.24 a _ around
-0.24 a _ at
-0.24 a _ rash
-0.24 a _ small
-0.24 ache since
-0.24 after _ coffe
-0.24 after milk
-0.24 and gain
-0.24 and super
-0.24 and would
-0.24 as _ as
-0.24 as possible
-0.24 at #99+
-0.24 away _ im
-0.24 badly
-0.24 bandaid on
-0.24 before lunch
-0.24 better _ i
-0.24 between #
-0.24 bleed when
-0.24 but _ keep
-0.24 but keep
-0.24 c is
-0.24 can someone
-0.24 coffe
-0.24 cold _ i
-0.24 congestion
-0.24 crie _ night
-0.24 dark _ i
-0.24 disease and
-0.24 dose for
-0.24 ear wax
-0.24 every night
-0.24 eye rins
-0.24 face _ swollen
-0.24 feel bloat
-0.24 from _ new
-0.24 get _ of
-0.24 got _ shot
-0.24 had my
-0.24 has _ bad
-0.24 has _ runny
-0.24 have _ when
-0.24 heart _ when
-0.24 i _ what
-0.24 i did
-0.24 i near
-0.24 i roll
-0.24 i stretch
-0.24 in _ hour
-0.24 just finish
-0.24 kill _ at
-0.24 kill it
-0.24 lab
-0.24 leg _ night
-0.24 leg at
-0.24 like _ know
-0.24 like _ when
-0.24 little _ when
-0.24 low back
-0.24 muscle in
-0.24 my _ migraine
-0.24 my _ peel
-0.24 my _ rins
-0.24 my _ sore
-0.24 my knee
-0.24 neck _ sore
-0.24 of _ in
-0.24 of _ stroke
-0.24 on dialysi
-0.24 on weekend
-0.24 out _ its
-0.24 pee _ brown
-0.24 peel _ sunburn
-0.24 peel after
-0.24 pinn
-0.24 possible
-0.24 pull _ muscle
-0.24 red hot
-0.24 rib _ from
-0.24 rins
-0.24 rins it
-0.24 scar itch
-0.24 sensitive to
-0.24 shampoo in
-0.24 she crie
-0.24 sneez a
-0.24 so scar
-0.24 soccer
-0.24 sore _ after
-0.24 sore arm
-0.24 swollen from
-0.24 swollen gland
-0.24 tension
-0.24 the month
-0.24 the movie
-0.24 the week
-0.24 till
-0.24 twenty
-0.24 usual migraine
-0.24 wake _ every
-0.24 want _ see
-0.24 was on
-0.24 when _ stretch
-0.24 when the
-0.24 where _ got
-0.24 yawn _ lot
-0.24 yawn a
-0.25 # _ to
-0.25 #11+ _ of
-0.25 #11+ yo
-0.25 -in -the
-0.25 <attack
-0.25 <from
-0.25 <get
-0.25 <heart
-0.25 <month _ now
-0.25 <run
-0.25 <run <in
-0.25 <was <#
-0.25 =a_lot =slept_on
-0.25 =alcohol =fever
-0.25 =bleeding_any =cut_by_accident
-0.25 =blood_streak =fall_any
-0.25 =chest_any =cut_by_accident
-0.25 =chest_lasting =cold_hands
-0.25 =chest_pain =cut_by_accident
-0.25 =cold_hands =cold_outside
-0.25 =cold_limb =cold_outside
-0.25 =cough =flu_bad
-0.25 =cough =sudden
-0.25 =days_many =ulcer_nsaid
-0.25 =during_exercise =muscle_tear
-0.25 =eye_area =using_word
-0.25 =fall_any =hours_pain
-0.25 =flu_bad =rigors
-0.25 =flu_bad =sudden
-0.25 =hours_pain =muscle_strain_word
-0.25 =numb_any =slept_on
-0.25 =rigors =sudden
-0.25 =scratched =splinter_small
-0.25 =splinter_small
-0.25 =splinter_small =wound
-0.25 ?a ?stroke
-0.25 ?can _ ?cause
-0.25 ?cause
-0.25 ?i ?know
-0.25 ?know
-0.25 ?meningiti
-0.25 ?stres ?cause
-0.25 ^ _ <my
-0.25 ^ _ before
-0.25 ^ _ coworker
-0.25 ^ _ look
-0.25 ^ _ voic
-0.25 ^ red
-0.25 ^ ripp
-0.25 ^ yellow
-0.25 a sunburn
-0.25 after feed
-0.25 after next
-0.25 alcohol
-0.25 am _ and
-0.25 at _ gym
-0.25 baby _ when
-0.25 baby crie
-0.25 bee stung
-0.25 before my
-0.25 burn _ i
-0.25 but _ can
-0.25 carpet
-0.25 cat _ me
-0.25 coffee and
-0.25 cough _ #
-0.25 dad _ a
-0.25 daughter take
-0.25 doe the
-0.25 drink wine
-0.25 eat and
-0.25 five day
-0.25 foot _ i
-0.25 from _ carpet
-0.25 from _ wrong
-0.25 get pregnant
-0.25 get tired
-0.25 half past
-0.25 her knee
-0.25 hes eat
-0.25 high cholesterol
-0.25 hospital
-0.25 hot day
-0.25 i _ #99+
-0.25 i _ wine
-0.25 i would
-0.25 im tired
-0.25 in _ chair
-0.25 in _ office
-0.25 in _ week
-0.25 it burn
-0.25 its a
-0.25 keep _ to
-0.25 leg feel
-0.25 leg on
-0.25 mg
-0.25 month _ with
-0.25 my _ lift
-0.25 my _ prescription
-0.25 my _ start
-0.25 my ankl
-0.25 my bp
-0.25 my shoe
-0.25 my toddler
-0.25 no _ after
-0.25 nose bled
-0.25 of _ bed
-0.25 office
-0.25 often
-0.25 on friday
-0.25 pill _ today
-0.25 pink _ again
-0.25 pregnancy test
-0.25 pres on
-0.25 pull _ his
-0.25 pushup yesterday
-0.25 red spot
-0.25 shake
-0.25 shampoo
-0.25 shin _ soccer
-0.25 should _ be
-0.25 side stitch
-0.25 since _ breakup
-0.25 since i
-0.25 sleep wrong
-0.25 small _ on
-0.25 so _ toddler
-0.25 so my
-0.25 splash in
-0.25 stiff _ sleep
-0.25 stomach _ going
-0.25 stomach after
-0.25 swell in
-0.25 the _ was
-0.25 the ball
-0.25 the carpet
-0.25 the cold
-0.25 the next
-0.25 tick _ my
-0.25 to _ pregnant
-0.25 took _ mg
-0.25 travel
-0.25 tummy
-0.25 tummy ache
-0.25 up when
-0.25 vomit _ feed
-0.25 weigh
-0.25 when _ a
-0.25 worri
-0.25 worri about
-0.26 # _ the
-0.26 # thi
-0.26 #11+ normal
-0.26 -in -day
-0.26 -swell
-0.26 <can
-0.26 <i <was
-0.26 <used
-0.26 <used <to
-0.26 =after_hard_exercise
-0.26 =bite_bad =nodes
-0.26 =bluish =muscle_tear
-0.26 =blurry_vision =one_eye
-0.26 =calf =muscle_tear
-0.26 =choking_passed =fever
-0.26 =cough =throat_sore
-0.26 =eye_hit_bad =sinus_long
-0.26 =hit_hard =possible_fracture
-0.26 =inconsolable =long_bleed
-0.26 =joint_hot =limb_injury
-0.26 =kidney_stone
-0.26 =many_days =sinus_long
-0.26 =nail_word
-0.26 =nail_word =pain_beyond
-0.26 =nail_word =twisted
-0.26 =nodes =pain_any
-0.26 =pain_any =sinus_long
-0.26 =pain_beyond =twisted
-0.26 =sinus_long
-0.26 =sinus_long =squeezing_word
-0.26 =twisted =wound
-0.26 ?what _ ?a
-0.26 ^ #
-0.26 ^ _ -swell
-0.26 ^ _ grandfather
-0.26 ^ _ hasnt
-0.26 ^ _ know
-0.26 ^ _ polish
-0.26 ^ _ pop
-0.26 ^ _ stres
-0.26 ^ _ that
-0.26 ^ _ the
-0.26 ^ _ week
-0.26 ^ belly
-0.26 ^ gum
-0.26 ^ little
-0.26 ^ pacemaker
-0.26 ^ ring
-0.26 ^ shiver
-0.26 ^ sometime
-0.26 a branch
-0.26 a month
-0.26 after _ boxe
-0.26 am #11+
-0.26 and _ gett
-0.26 and _ want
-0.26 and pink
-0.26 are big
-0.26 at work
-0.26 bleed #
-0.26 bleed _ week
-0.26 bottom
-0.26 bp _ over
-0.26 but _ feel
-0.26 but is
-0.26 by #
-0.26 car _ like
-0.26 car smell
-0.26 click _ i
-0.26 click when
-0.26 day after
-0.26 dialysi _ on
-0.26 drool a
-0.26 ear feel
-0.26 elbow _ the
-0.26 eyelid has
-0.26 feel blue
-0.26 fever _ since
-0.26 forgot
-0.26 free
-0.26 from _ at
-0.26 gave _ a
-0.26 get _ after
-0.26 glas of
-0.26 go round
-0.26 gone now
-0.26 gum _ a
-0.26 had _ for
-0.26 heart _ a
-0.26 heartburn _ night
-0.26 her vitamin
-0.26 hes _ fine
-0.26 his scooter
-0.26 hungry _ the
-0.26 hungry all
-0.26 i _ normal
-0.26 i lol
-0.26 ibuprofen for
-0.26 im know
-0.26 in _ afternoon
-0.26 in _ stool
-0.26 is _ monoxide
-0.26 is _ when
-0.26 is carbon
-0.26 is drink
-0.26 is eat
-0.26 is high
-0.26 is tired
-0.26 it _ and
-0.26 it _ to
-0.26 kidney stone
-0.26 know _ lab
-0.26 lab result
-0.26 learn
-0.26 learn to
-0.26 light _ #
-0.26 like gas
-0.26 merry
-0.26 merry _ round
-0.26 merry go
-0.26 mild ache
-0.26 morn for
-0.26 mov boxe
-0.26 my _ scrap
-0.26 my _ today
-0.26 my grandfather
-0.26 nail is
-0.26 new shoe
-0.26 no -swell
-0.26 no _ -problem
-0.26 nose at
-0.26 nose but
-0.26 of _ thi
-0.26 oil
-0.26 on wednesday
-0.26 pain going
-0.26 schedule for
-0.26 scrap _ knee
-0.26 she _ food
-0.26 shin
-0.26 shiver _ the
-0.26 should he
-0.26 small red
-0.26 smell _ gas
-0.26 smell after
-0.26 sometime
-0.26 stone
-0.26 sudden fever
-0.26 sunscreen
-0.26 the _ coaster
-0.26 the _ for
-0.26 the _ went
-0.26 the afternoon
-0.26 the roller
-0.26 toe and
-0.26 took #
-0.26 twist _ ankle
-0.26 twist my
-0.26 two _ from
-0.26 two month
-0.26 two tylenol
-0.26 tylenol _ ibuprofen
-0.26 wine with
-0.26 wrist _ a
-0.26 you _ it
-0.27 #99+ over
-0.27 -at -#
-0.27 <away
-0.27 <fami
-0.27 <in _ <fami
-0.27 =allergen =ear_wax
-0.27 =aura_usual =seizure_usual
-0.27 =back_pain =hurts_move
-0.27 =blood_streak =nosebleed
-0.27 =bluish =cold_limb
-0.27 =calf =tick
-0.27 =clot_risk =possible_fracture
-0.27 =co_words =scratched
-0.27 =cold_hands =purple_word
-0.27 =constipation =dangerous_person
-0.27 =constipation =hernia_stuck
-0.27 =constipation =pain_any
-0.27 =cut_by_accident =limb_injury
-0.27 =cut_by_accident =small_cut
-0.27 =dangerous_person =no_gas
-0.27 =during_exercise =head_injury
-0.27 =ear_wax =purple_word
-0.27 =fever =tonsils_out
-0.27 =flank_pain =hurts_move
-0.27 =itching =vaginal_bleeding
-0.27 =many_days
-0.27 =scratched
-0.27 =swelling_throat =tonsils_out
-0.27 =throat_tight =tonsils_out
-0.27 ?make
-0.27 ?test
-0.27 ?test ?for
-0.27 ^ _ <faint
-0.27 ^ _ are
-0.27 ^ _ cramp
-0.27 ^ _ eye
-0.27 ^ _ head
-0.27 ^ _ mother
-0.27 ^ _ near
-0.27 ^ _ snor
-0.27 ^ _ take
-0.27 ^ bad
-0.27 ^ blood
-0.27 ^ fish
-0.27 ^ paper
-0.27 ^ skin
-0.27 a _ ache
-0.27 a _ teeth
-0.27 a sec
-0.27 a sign
-0.27 ache before
-0.27 and _ blister
-0.27 and _ gone
-0.27 and _ itch
-0.27 baby drool
-0.27 bf hit
-0.27 bit _ im
-0.27 bit after
-0.27 burn after
-0.27 computer
-0.27 constipat for
-0.27 cry _ i
-0.27 dizzy _ throw
-0.27 do _ have
-0.27 doe _ need
-0.27 doe she
-0.27 drink _ much
-0.27 drink too
-0.27 eye _ when
-0.27 eye hurt
-0.27 feel sad
-0.27 follow up
-0.27 food _ in
-0.27 food stuck
-0.27 for _ sec
-0.27 for the
-0.27 from coffee
-0.27 from new
-0.27 glass prescription
-0.27 have heartburn
-0.27 he go
-0.27 heart _ #11+
-0.27 hike
-0.27 his chin
-0.27 how _ should
-0.27 hunt
-0.27 hurt in
-0.27 i _ do
-0.27 i _ night
-0.27 i _ sad
-0.27 i gain
-0.27 im _ with
-0.27 is _ day
-0.27 is _ no
-0.27 is _ what
-0.27 is broken
-0.27 laugh now
-0.27 like alway
-0.27 lot teeth
-0.27 make _ sleepy
-0.27 me sleepy
-0.27 my body
-0.27 my jean
-0.27 nasal
-0.27 neck from
-0.27 need appt
-0.27 on _ foot
-0.27 on _ of
-0.27 on hot
-0.27 on saturday
-0.27 over the
-0.27 past noon
-0.27 pharmacy
-0.27 poop _ dark
-0.27 popcorn
-0.27 pressure was
-0.27 rate #11+
-0.27 salty popcorn
-0.27 sec
-0.27 she need
-0.27 son _ on
-0.27 son chok
-0.27 spicy food
-0.27 spit _ milk
-0.27 stain
-0.27 stiff _ from
-0.27 that normal
-0.27 the back
-0.27 the bed
-0.27 the computer
-0.27 the holiday
-0.27 the nurse
-0.27 the pharmacy
-0.27 the safe
-0.27 thirsty after
-0.27 up milk
-0.27 wart
-0.27 when _ eat
-0.27 when _ run
-0.27 who
-0.28 #11+ _ after
-0.28 #11+ at
-0.28 <have
-0.28 <last <summer
-0.28 <summer
-0.28 =alcohol =vomiting
-0.28 =baby_still =pain_any
-0.28 =bite_bad =days_many
-0.28 =blood_streak =burn_severity
-0.28 =carpal
-0.28 =carpal =cold_limb
-0.28 =carpal =numb_any
-0.28 =carpal =slept_on
-0.28 =co_words =trunk_pain
-0.28 =cold_only =ear_wax
-0.28 =cough =eye_area
-0.28 =days_many =low_mood
-0.28 =during_exercise =swelling
-0.28 =eye_hit_bad =tia_resolved
-0.28 =low_mood =many_days
-0.28 =pain_any =slept_on
-0.28 =scratched =small_cut
-0.28 =small_cut
-0.28 =three_days
-0.28 =throat_sore =tonsils_out
-0.28 =tonsils_out
-0.28 ?is ?a
-0.28 ?stroke
-0.28 ^ _ allergy
-0.28 ^ _ hair
-0.28 ^ _ hour
-0.28 ^ _ son
-0.28 ^ _ spell
-0.28 ^ _ sugar
-0.28 ^ _ will
-0.28 ^ contact
-0.28 ^ heartburn
-0.28 ^ hi
-0.28 ^ jock
-0.28 ^ peanut
-0.28 ^ some
-0.28 ^ toy
-0.28 ^ tue
-0.28 a _ upset
-0.28 a nurse
-0.28 advice
-0.28 after runn
-0.28 and _ at
-0.28 away in
-0.28 baby _ her
-0.28 back _ going
-0.28 better when
-0.28 bite _ over
-0.28 bite all
-0.28 bp
-0.28 carpal
-0.28 carpal tunnel
-0.28 cough is
-0.28 cros
-0.28 did a
-0.28 dim
-0.28 dizzy spell
-0.28 drink
-0.28 ear popp
-0.28 early
-0.28 eye are
-0.28 feb #11+
-0.28 feel _ baby
-0.28 finger _ onion
-0.28 for _ ok
-0.28 for dinner
-0.28 for kid
-0.28 from
-0.28 from typ
-0.28 going down
-0.28 gum _ when
-0.28 has pink
-0.28 husband _ loud
-0.28 i sleep
-0.28 is the
-0.28 jock
-0.28 jock itch
-0.28 keep _ worse
-0.28 lab are
-0.28 leg _ sitt
-0.28 lift my
-0.28 love the
-0.28 mosquito _ all
-0.28 my _ thi
-0.28 my _ throw
-0.28 my meter
-0.28 need my
-0.28 nick
-0.28 nose _ thi
-0.28 old has
-0.28 pee _ i
-0.28 pink
-0.28 pollen allergy
-0.28 popp _ the
-0.28 popp on
-0.28 refill please
-0.28 reschedule
-0.28 roommate is
-0.28 safe in
-0.28 saw
-0.28 season
-0.28 seat
-0.28 send my
-0.28 sensitive
-0.28 should a
-0.28 snor loud
-0.28 spell
-0.28 stool
-0.28 swell _ bit
-0.28 take blood
-0.28 take my
-0.28 thanksgiv
-0.28 the screen
-0.28 the shot
-0.28 three day
-0.28 tonsil
-0.28 took his
-0.28 tree _ allergy
-0.28 tree pollen
-0.28 tunnel
-0.28 up _ little
-0.28 week on
-0.28 when _ he
-0.28 when _ nervou
-0.28 when will
-0.28 will _ feel
-0.28 with blister
-0.28 with white
-0.28 you do
-0.29 =allergen =recent_infection
-0.29 =aura_usual =many_days
-0.29 =belly_word =ulcer_nsaid
-0.29 =bite_bad =tonsils_out
-0.29 =burn_any =uti
-0.29 =chest_lasting =heart_murmur_fever
-0.29 =choking_passed =cough
-0.29 =cut_by_accident =rectal_blood
-0.29 =cut_by_accident =snake_bad
-0.29 =cut_by_accident =stool_blood
-0.29 =cut_by_accident =wound
-0.29 =days_many =stomach_burn
-0.29 =fall_any =muscle_strain_word
-0.29 =fight_blow =possible_fracture
-0.29 =getting_worse =leg_swelling_one
-0.29 =itching =rash
-0.29 =itchy_only =rash
-0.29 =leg_swelling_one =scratched
-0.29 =limb_injury =sting
-0.29 =limb_injury =swelling
-0.29 =morning_sickness
-0.29 =pain_any =tonsils_out
-0.29 =stomach_burn =wakes
-0.29 ?if
-0.29 ^ _ coffee
-0.29 ^ _ drain
-0.29 ^ _ eve
-0.29 ^ _ i
-0.29 ^ _ kick
-0.29 ^ _ knee
-0.29 ^ _ mouth
-0.29 ^ _ weekend
-0.29 ^ christma
-0.29 ^ its
-0.29 ^ need
-0.29 a band
-0.29 a muscle
-0.29 a pill
-0.29 and _ nauseou
-0.29 are due
-0.29 are kill
-0.29 babi
-0.29 baby spit
-0.29 band on
-0.29 bandaid
-0.29 between
-0.29 burn when
-0.29 chest _ sore
-0.29 christma eve
-0.29 confus today
-0.29 cough _ a
-0.29 cough it
-0.29 dentist visit
-0.29 dizzy _ the
-0.29 doctor _ it
-0.29 every spr
-0.29 faint _ the
-0.29 food down
-0.29 got poked
-0.29 grandma is
-0.29 had _ cough
-0.29 he start
-0.29 his appointment
-0.29 i _ when
-0.29 i stood
-0.29 in _ apartment
-0.29 in meeting
-0.29 is _ can
-0.29 it at
-0.29 it stopp
-0.29 keep food
-0.29 kid _ to
-0.29 leg _ red
-0.29 lot
-0.29 me out
-0.29 meeting
-0.29 minut past
-0.29 morn sicknes
-0.29 moved
-0.29 much and
-0.29 murmur since
-0.29 muscle
-0.29 muscle _ my
-0.29 my _ click
-0.29 my a
-0.29 my cut
-0.29 my med
-0.29 my run
-0.29 no _ -no
-0.29 of _ pain
-0.29 on _ back
-0.29 on her
-0.29 on sunday
-0.29 own
-0.29 pimple _ my
-0.29 real bad
-0.29 saw a
-0.29 scratch my
-0.29 she swallow
-0.29 stood
-0.29 stood up
-0.29 stool is
-0.29 stop cry
-0.29 take _ vitamin
-0.29 that bad
-0.29 today is
-0.29 too _ and
-0.29 wake me
-0.29 wax _ my
-0.29 wax in
-0.29 what _ are
-0.29 when _ stood
-0.29 wrong
-0.3 -or
-0.3 <i _ <a
-0.3 =a_lot =drooling
-0.3 =allergen =belly_word
-0.3 =allergen =phlegm
-0.3 =allergen =scratched
-0.3 =chest_lasting =flu_bad
-0.3 =cut_by_accident =squeezing_word
-0.3 =days_many =tired
-0.3 =dentist =swelling
-0.3 =elderly =fever
-0.3 =fever =swelling_throat
-0.3 =iron_pills =means_mentioned
-0.3 =iron_pills =using_word
-0.3 =nausea =pregnant
-0.3 =pregnant =refuses
-0.3 =squeezing_word =tooth
-0.3 ?say
-0.3 ?sign
-0.3 ?sign ?of
-0.3 ^ <grandma
-0.3 ^ _ burn
-0.3 ^ _ from
-0.3 ^ _ night
-0.3 ^ _ slept
-0.3 ^ _ stung
-0.3 ^ cough
-0.3 ^ half
-0.3 ^ side
-0.3 ^ tummy
-0.3 a _ have
-0.3 a diet
-0.3 a newborn
-0.3 a paper
-0.3 about _ can
-0.3 after _ concert
-0.3 after eat
-0.3 and blurry
-0.3 and pee
-0.3 anytime
-0.3 are _ for
-0.3 back _ sore
-0.3 before the
-0.3 bite _ nail
-0.3 bite my
-0.3 bleed _ i
-0.3 by _ baseball
-0.3 can _ see
-0.3 can she
-0.3 controll
-0.3 due _ may
-0.3 first thing
-0.3 for four
-0.3 get _ on
-0.3 get lighthead
-0.3 green _ eat
-0.3 green after
-0.3 had one
-0.3 heart _ for
-0.3 hour _ a
-0.3 husband _ and
-0.3 i _ all
-0.3 i bite
-0.3 i threw
-0.3 id _ to
-0.3 id like
-0.3 in _ neck
-0.3 in _ urine
-0.3 in may
-0.3 iron pill
-0.3 is _ since
-0.3 its fine
-0.3 light _ on
-0.3 lil
-0.3 lip _ the
-0.3 lip from
-0.3 lost _ glass
-0.3 me up
-0.3 my _ check
-0.3 my doctor
-0.3 my toe
-0.3 my tongue
-0.3 noseble _ morn
-0.3 noseble thi
-0.3 ok to
-0.3 one _ like
-0.3 play fine
-0.3 preeclampsia
-0.3 rain
-0.3 ride
-0.3 salt
-0.3 salty
-0.3 scratch me
-0.3 sleep _ noon
-0.3 snor _ i
-0.3 sprain
-0.3 stabb _ in
-0.3 support group
-0.3 the _ bad
-0.3 threw _ once
-0.3 thur
-0.3 tight _ the
-0.3 tight from
-0.3 tight in
-0.3 to _ about
-0.3 to _ clinic
-0.3 to see
-0.3 to your
-0.3 toe is
-0.3 two _ for
-0.3 up once
-0.3 wet
-0.3 wind
-0.3 your clinic
-0.31 #11+ #
-0.31 #11+ _ ago
-0.31 -it
-0.31 <out
-0.31 =aura_usual =headache
-0.31 =belly_surgery_recent =injection_joint
-0.31 =burn_severity =choking_passed
-0.31 =chest_lasting =child_got_pills
-0.31 =choking_passed =hernia_stuck
-0.31 =cold_limb =slept_on
-0.31 =cough =ear_wax
-0.31 =discharge =skin_infection
-0.31 =fever =flu_bad
-0.31 =getting_worse =head_danger
-0.31 =getting_worse =pain_any
-0.31 =headache =seizure_usual
-0.31 =hurts_move =twisted
-0.31 =nodes =strep_like
-0.31 =nodes =throat_sore
-0.31 ^ _ jaw
-0.31 ^ _ me
-0.31 ^ _ stitch
-0.31 ^ _ today
-0.31 ^ any
-0.31 ^ bloat
-0.31 ^ home
-0.31 ^ let
-0.31 ^ morn
-0.31 ^ sneez
-0.31 ^ tuesday
-0.31 a note
-0.31 a second
-0.31 a tiny
-0.31 act up
-0.31 adult
-0.31 ago i
-0.31 ankl swell
-0.31 back of
-0.31 bee _ my
-0.31 by _ mosquito
-0.31 cant _ still
-0.31 cant sit
-0.31 cholesterol
-0.31 day _ a
-0.31 day _ with
-0.31 empty
-0.31 for adult
-0.31 for her
-0.31 go to
-0.31 got the
-0.31 home birth
-0.31 i sneeze
-0.31 is dark
-0.31 is due
-0.31 it _ a
-0.31 it itch
-0.31 mosquito _ it
-0.31 mosquito and
-0.31 my _ at
-0.31 my _ beat
-0.31 my _ take
-0.31 my ear
-0.31 my result
-0.31 night
-0.31 note for
-0.31 of _ yesterday
-0.31 of january
-0.31 old had
-0.31 on _ diet
-0.31 on _ lower
-0.31 on _ plane
-0.31 once after
-0.31 one at
-0.31 pill refill
-0.31 punch
-0.31 queasy
-0.31 rac _ the
-0.31 result are
-0.31 safe to
-0.31 say i
-0.31 side _ pain
-0.31 sit still
-0.31 sneeze
-0.31 snor _ loud
-0.31 stung my
-0.31 sweet
-0.31 the toilet
-0.31 think _ toe
-0.31 toe _ broken
-0.31 two week
-0.31 up too
-0.31 what _ a
-0.31 where i
-0.32 # _ after
-0.32 -see
-0.32 <# _ <ago
-0.32 <grandma
-0.32 =back_pain =radiates_leg
-0.32 =blood_streak
-0.32 =blood_streak =hernia_stuck
-0.32 =burn_severity =drooling
-0.32 =child_got_pills =headache
-0.32 =child_got_pills =raynaud_usual
-0.32 =cold_hands =cold_limb
-0.32 =ear_pain =fever
-0.32 =eye_hit_bad =many_days
-0.32 =flank_pain =radiates_leg
-0.32 =getting_worse =swelling
-0.32 =hearing
-0.32 =hip_hurts =radiates_leg
-0.32 =muscle_tear
-0.32 =pain_any =radiates_leg
-0.32 =radiates_leg =squeezing_word
-0.32 =refuses
-0.32 =slept_on =tingling_hands
-0.32 =sudden =throat_sore
-0.32 =swelling =tonsils_out
-0.32 ^ _ -fever
-0.32 ^ _ <a
-0.32 ^ _ bill
-0.32 ^ _ cat
-0.32 ^ _ cream
-0.32 ^ _ diabetic
-0.32 ^ _ long
-0.32 ^ _ many
-0.32 ^ _ shoe
-0.32 ^ _ thirsty
-0.32 ^ _ toddler
-0.32 ^ it
-0.32 ^ itchy
-0.32 ^ jamm
-0.32 ^ muscle
-0.32 a _ on
-0.32 a physical
-0.32 all day
-0.32 am i
-0.32 and _ an
-0.32 are _ in
-0.32 beat _ after
-0.32 before exam
-0.32 bill is
-0.32 day
-0.32 died _ a
-0.32 earlier
-0.32 feel _ in
-0.32 feet hurt
-0.32 fly
-0.32 for _ baby
-0.32 get _ and
-0.32 have _ headach
-0.32 heartburn _ pizza
-0.32 how long
-0.32 i _ smok
-0.32 i had
-0.32 i ran
-0.32 i start
-0.32 i told
-0.32 im cranky
-0.32 is dry
-0.32 jamm
-0.32 jamm _ finger
-0.32 jamm my
-0.32 key _ the
-0.32 look _ a
-0.32 loud music
-0.32 make it
-0.32 matter
-0.32 muscle _ in
-0.32 music
-0.32 my cat
-0.32 my pill
-0.32 new glass
-0.32 on tuesday
-0.32 out _ breath
-0.32 quit
-0.32 shampoo _ my
-0.32 shoulder _ when
-0.32 smok and
-0.32 sore _ and
-0.32 sore _ my
-0.32 spicy
-0.32 swollen since
-0.32 take _ pressure
-0.32 the _ kick
-0.32 the _ yesterday
-0.32 thirsty _ the
-0.32 tired of
-0.32 to get
-0.32 told _ joke
-0.32 up _ night
-0.32 vision fine
-0.32 when _ my
-0.32 yesterday _ fine
-0.33 -great
-0.33 -thi
-0.33 =allergen =days_many
-0.33 =allergen =tia_resolved
-0.33 =back_pain =preterm_weeks
-0.33 =chest_lasting =raynaud_usual
-0.33 =eye_area =stye
-0.33 =eye_hit_bad =tooth
-0.33 =heat_exposure =pain_any
-0.33 =joint_hot =leg_swelling_one
-0.33 =unprotected_sex
-0.33 ?the
-0.33 ?what ?are
-0.33 ^ _ ?are
-0.33 ^ _ check
-0.33 ^ _ feel
-0.33 ^ _ follow
-0.33 ^ _ mosquito
-0.33 ^ _ pimple
-0.33 ^ _ side
-0.33 ^ _ wks
-0.33 ^ at
-0.33 ^ had
-0.33 ^ tired
-0.33 ^ uti
-0.33 a _ my
-0.33 a _ throat
-0.33 a scratch
-0.33 after _ day
-0.33 after leg
-0.33 and _ help
-0.33 and _ red
-0.33 and _ wonder
-0.33 and crav
-0.33 ask
-0.33 asthma _ a
-0.33 ate _ crayon
-0.33 aunt
-0.33 back _ laugh
-0.33 battery _ my
-0.33 best
-0.33 between period
-0.33 bleach to
-0.33 blew
-0.33 bring
-0.33 butter
-0.33 can walk
-0.33 class
-0.33 common
-0.33 cut her
-0.33 drink _ play
-0.33 from _ shoe
-0.33 green poop
-0.33 heel
-0.33 hoop
-0.33 i _ so
-0.33 i wonder
-0.33 is _ away
-0.33 is _ i
-0.33 is _ normal
-0.33 is fall
-0.33 ish
-0.33 itchy and
-0.33 my _ ache
-0.33 my _ aid
-0.33 my _ burn
-0.33 my hear
-0.33 on _ eyelid
-0.33 peanut butter
-0.33 plan
-0.33 prednisone
-0.33 pregnant _ crav
-0.33 pushup
-0.33 rash from
-0.33 so _ my
-0.33 sore since
-0.33 static _ from
-0.33 stomach cramp
-0.33 sunburn on
-0.33 thirsty
-0.33 throat for
-0.33 tissue
-0.33 to a
-0.33 two pound
-0.33 walk _ it
-0.33 walk on
-0.33 water in
-0.33 what _ do
-0.33 when _ the
-0.33 will i
-0.33 wonder
-0.33 wonder about
-0.33 you have
-0.34 # _ boy
-0.34 # rd
-0.34 #11+ #99+
-0.34 #11+ hour
-0.34 <had
-0.34 =bite_bad =blood_streak
-0.34 =blood_streak =eye_hit_bad
-0.34 =cold_hands =raynaud_usual
-0.34 =cold_limb =crying_word
-0.34 =cold_limb =raynaud_usual
-0.34 =cough =fever
-0.34 =crying_word =eye_hit_bad
-0.34 =crying_word =numb_any
-0.34 =crying_word =tingling_hands
-0.34 =crying_word =weak_any
-0.34 =ear_pain
-0.34 =ear_wax =raynaud_usual
-0.34 =eye_chemical =eye_hit
-0.34 =eye_hit_bad =ulcer_nsaid
-0.34 =fever =sudden
-0.34 =squeezing_word =ulcer_nsaid
-0.34 ?do ?i
-0.34 ?one
-0.34 ?you
-0.34 ^ _ bean
-0.34 ^ _ car
-0.34 ^ _ glass
-0.34 ^ _ growl
-0.34 ^ _ stone
-0.34 ^ got
-0.34 ^ pee
-0.34 ^ pregnancy
-0.34 ^ rib
-0.34 ^ sugar
-0.34 a _ bag
-0.34 a _ one
-0.34 a baseball
-0.34 after _ it
-0.34 and _ pickl
-0.34 any tip
-0.34 appointment is
-0.34 as prescrib
-0.34 at
-0.34 bad for
-0.34 bit of
-0.34 blood pressure
-0.34 breath fine
-0.34 brown
-0.34 but didnt
-0.34 chest cold
-0.34 coaster
-0.34 complain
-0.34 cramp at
-0.34 cut _ finger
-0.34 doe a
-0.34 eve
-0.34 fast when
-0.34 for
-0.34 forget
-0.34 from pollen
-0.34 from sitt
-0.34 gave _ the
-0.34 heart _ since
-0.34 heartburn at
-0.34 his _ at
-0.34 i _ coffee
-0.34 i forget
-0.34 i skip
-0.34 is _ little
-0.34 it safe
-0.34 lower leg
-0.34 me _ wrong
-0.34 me gas
-0.34 me the
-0.34 mother _ #11+
-0.34 my _ when
-0.34 need an
-0.34 noon on
-0.34 numb _ from
-0.34 old _ over
-0.34 on _ car
-0.34 on _ rug
-0.34 once in
-0.34 out for
-0.34 pickl
-0.34 pointles
-0.34 prescrib
-0.34 pull _ tick
-0.34 rd
-0.34 roller
-0.34 roller coaster
-0.34 rug
-0.34 second _ i
-0.34 second when
-0.34 see _ counselor
-0.34 stubb _ toe
-0.34 stubb my
-0.34 stye
-0.34 swim
-0.34 that _ away
-0.34 the _ at
-0.34 the rug
-0.34 they look
-0.34 thi _ for
-0.34 tick off
-0.34 to talk
-0.34 up _ garden
-0.34 vaccin
-0.34 when _ appointment
-0.34 when should
-0.34 where _ i
-0.34 who can
-0.35 #99+ _ lunch
-0.35 <faint
-0.35 =a_lot =takes_daily
-0.35 =alcohol =during_exercise
-0.35 =blood_streak =chest_lasting
-0.35 =burn_severity =muscle_strain_word
-0.35 =burn_severity =tonsils_out
-0.35 =calf =cast_tight
-0.35 =calf =getting_worse
-0.35 =cut_by_accident =hip_hurts
-0.35 =dentist =swelling_lips
-0.35 =discharge =scratched
-0.35 =eye_area =phlegm
-0.35 =near_faint =vomiting
-0.35 =overdose_taken =takes_daily
-0.35 =pain_any =swelling_throat
-0.35 =panic_known
-0.35 =strep_like =tonsils_out
-0.35 =swelling_throat =throat_sore
-0.35 ^ _ diaper
-0.35 ^ _ grind
-0.35 ^ _ kill
-0.35 ^ _ love
-0.35 ^ _ lump
-0.35 ^ _ thing
-0.35 ^ coffee
-0.35 ^ feet
-0.35 a pimple
-0.35 a small
-0.35 about
-0.35 ac
-0.35 ac is
-0.35 and _ back
-0.35 and _ runny
-0.35 at _ #11+
-0.35 at the
-0.35 bit _ tongue
-0.35 bump my
-0.35 can _ take
-0.35 cat
-0.35 fell on
-0.35 gett better
-0.35 grind _ teeth
-0.35 have _ my
-0.35 i _ thi
-0.35 i chew
-0.35 i grind
-0.35 i kill
-0.35 im _ tired
-0.35 its _ out
-0.35 leg cramp
-0.35 migraine
-0.35 minut stopp
-0.35 movie
-0.35 nose
-0.35 nut
-0.35 on _ kid
-0.35 on _ table
-0.35 on _ watch
-0.35 pill _ morn
-0.35 pill thi
-0.35 pregnancy _ is
-0.35 quarter
-0.35 since _ night
-0.35 since last
-0.35 so tired
-0.35 take a
-0.35 the lump
-0.35 to know
-0.35 two _ stopp
-0.35 two minut
-0.35 usual
-0.35 wash it
-0.35 when _ chew
-0.35 which vitamin
-0.35 would
-0.35 wrist hurt
-0.36 #99+ but
-0.36 -#11+ -week
-0.36 <my _ <had
-0.36 =cold_only =eye_area
-0.36 =pain_any =tooth
-0.36 =snake_bad =snake_seen
-0.36 =snake_seen
-0.36 ?can ?stres
-0.36 ?stres
-0.36 ^ _ ?stres
-0.36 ^ _ disc
-0.36 ^ _ halloween
-0.36 ^ _ train
-0.36 ^ _ work
-0.36 ^ today
-0.36 ^ wind
-0.36 ^ yawn
-0.36 a _ sore
-0.36 a scab
-0.36 a streak
-0.36 after coffee
-0.36 all the
-0.36 and bloat
-0.36 are tight
-0.36 as
-0.36 autistic
-0.36 baby _ a
-0.36 bed
-0.36 breath _ fine
-0.36 brush
-0.36 dad _ and
-0.36 died of
-0.36 disc
-0.36 disc _ my
-0.36 disc in
-0.36 dish
-0.36 dog is
-0.36 dry skin
-0.36 eye wash
-0.36 feel better
-0.36 fever _ #99+
-0.36 from _ on
-0.36 gain
-0.36 halloween
-0.36 happy
-0.36 has _ cold
-0.36 i _ her
-0.36 i bump
-0.36 in _ chest
-0.36 lil when
-0.36 mosquito _ on
-0.36 my _ bleed
-0.36 my _ snake
-0.36 my _ swell
-0.36 on _ forearm
-0.36 once _ the
-0.36 physical
-0.36 scab now
-0.36 sleep on
-0.36 spit _ a
-0.36 suppli
-0.36 the _ no
-0.36 the chair
-0.36 the phone
-0.36 thi
-0.36 thi _ is
-0.36 throat _ a
-0.36 to _ smok
-0.36 toilet
-0.36 too much
-0.36 tooth _ with
-0.36 twinge
-0.36 vomit once
-0.36 was _ after
-0.36 when _ pee
-0.37 <a
-0.37 <and
-0.37 =about_self
-0.37 =asks_meaning =bleeding_any
-0.37 =asks_meaning =eye_hit_bad
-0.37 =bleeding_any =many_days
-0.37 =both_legs =swelling
-0.37 =burn_severity =cold_only
-0.37 =calf =chemical_word
-0.37 =chest_injury_or_ache =chest_pain
-0.37 =chest_injury_or_ache =trunk_pain
-0.37 =dementia_known =muscle_strain_word
-0.37 =dementia_known =raynaud_usual
-0.37 =dementia_known =sight_for_years
-0.37 =dentist =eye_hit_bad
-0.37 =during_exercise =fall_any
-0.37 =many_days =vaginal_bleeding
-0.37 =muscle_strain_word =raynaud_usual
-0.37 =pain_any =tired
-0.37 =raynaud_usual =sight_for_years
-0.37 ?what ?is
-0.37 ^ _ ?is
-0.37 ^ _ a
-0.37 ^ _ refill
-0.37 ^ _ shingl
-0.37 ^ _ sleep
-0.37 ^ _ temp
-0.37 ^ food
-0.37 ^ pink
-0.37 ^ right
-0.37 ^ tickle
-0.37 after _ on
-0.37 after mov
-0.37 and _ sleep
-0.37 appt
-0.37 athlet
-0.37 athlet foot
-0.37 back _ from
-0.37 click
-0.37 dad cant
-0.37 dec
-0.37 depression
-0.37 dog
-0.37 end _ the
-0.37 feet swell
-0.37 first _ in
-0.37 for year
-0.37 from _ pillow
-0.37 help
-0.37 how _ is
-0.37 i _ ok
-0.37 in _ morning
-0.37 leave
-0.37 little after
-0.37 me with
-0.37 my _ can
-0.37 my _ had
-0.37 my _ want
-0.37 my thumb
-0.37 need new
-0.37 of _ month
-0.37 pillow
-0.37 plane
-0.37 potassium #
-0.37 red warm
-0.37 run a
-0.37 same _ alway
-0.37 school
-0.37 shot
-0.37 stomach ache
-0.37 the _ one
-0.37 the morning
-0.37 the plane
-0.37 tickle _ my
-0.37 tickle in
-0.37 trouble
-0.37 up _ time
-0.37 warm and
-0.37 we had
-0.37 wet diaper
-0.38 # to
-0.38 #11+ th
-0.38 #99+ _ fine
-0.38 <it
-0.38 =back_pain =cut_by_accident
-0.38 =blood_streak =eye_area
-0.38 =bluish =cold_hands
-0.38 =chest_lasting =seizure_usual
-0.38 =diarrhea =hours_pain
-0.38 =hours_pain =seizure_usual
-0.38 ^ _ -blood
-0.38 ^ _ am
-0.38 ^ _ aunt
-0.38 ^ _ dog
-0.38 ^ _ tickle
-0.38 ^ _ wrote
-0.38 ^ sunburn
-0.38 a _ after
-0.38 a lego
-0.38 a low
-0.38 and _ heartburn
-0.38 back _ after
-0.38 back _ stiff
-0.38 bee
-0.38 blister _ a
-0.38 bruise _ my
-0.38 bruise from
-0.38 but no
-0.38 cold
-0.38 cough in
-0.38 crie
-0.38 dementia
-0.38 exercise
-0.38 eye itch
-0.38 feel _ today
-0.38 feel good
-0.38 feel okay
-0.38 feel weak
-0.38 for _ #11+
-0.38 get _ when
-0.38 gum bleed
-0.38 hair _ fall
-0.38 has dry
-0.38 has hiccup
-0.38 hour _ now
-0.38 hour from
-0.38 hurt when
-0.38 im _ my
-0.38 in an
-0.38 leg _ at
-0.38 lego
-0.38 les
-0.38 my _ a
-0.38 my aunt
-0.38 my tooth
-0.38 no _ just
-0.38 on _ lego
-0.38 out _ they
-0.38 same
-0.38 screen
-0.38 small bruise
-0.38 swell a
-0.38 take
-0.38 the _ pill
-0.38 the door
-0.38 throat and
-0.38 toothache
-0.38 week _ its
-0.38 while pregnant
-0.38 would _ to
-0.39 # c
-0.39 # ish
-0.39 <last <month
-0.39 =asthma =fever
-0.39 =asthma =flu_bad
-0.39 =bleeding_any =blood_streak
-0.39 =blister_any =chest_any
-0.39 =blister_any =chest_pain
-0.39 =blister_word =chest_any
-0.39 =blister_word =chest_pain
-0.39 =chest_any =rash
-0.39 =chest_pain =rash
-0.39 =choking_passed =head_danger
-0.39 =days_many =many_days
-0.39 =diabetes =during_exercise
-0.39 =swallowed_thing
-0.39 ^ _ ?do
-0.39 ^ _ december
-0.39 ^ _ new
-0.39 ^ _ number
-0.39 ^ _ should
-0.39 ^ _ streak
-0.39 ^ _ twitch
-0.39 ^ constipat
-0.39 ^ gassy
-0.39 ^ heart
-0.39 a _ c
-0.39 a and
-0.39 a bead
-0.39 ache after
-0.39 after bean
-0.39 and _ it
-0.39 ate _ much
-0.39 ate too
-0.39 bead
-0.39 breakup
-0.39 contact
-0.39 do _ keep
-0.39 dog has
-0.39 hand _ numb
-0.39 hiccup for
-0.39 i brush
-0.39 ice cream
-0.39 is itchy
-0.39 is stiff
-0.39 lower _ is
-0.39 of the
-0.39 on _ bottom
-0.39 on his
-0.39 put _ bead
-0.39 recip
-0.39 scar of
-0.39 she fine
-0.39 start #
-0.39 start _ day
-0.39 stiff in
-0.39 stool since
-0.39 stuffy nose
-0.39 tenni elbow
-0.39 the #11+
-0.39 thi cold
-0.39 tired _ the
-0.39 today _ ok
-0.39 toddler _ his
-0.39 warm
-0.39 when _ brush
-0.39 when _ see
-0.4 <#
-0.4 <ago
-0.4 =alcohol =allergen
-0.4 =cholinergic =eye_area
-0.4 =dentist =numb_any
-0.4 =dentist =weak_any
-0.4 =during_exercise =pale_clammy
-0.4 =hours_pain =means_mentioned
-0.4 =swelling =throat_sore
-0.4 ?i
-0.4 ^ _ all
-0.4 ^ _ an
-0.4 ^ _ arm
-0.4 ^ _ curtain
-0.4 ^ _ headache
-0.4 ^ _ much
-0.4 ^ _ shoulder
-0.4 ^ _ sister
-0.4 ^ _ two
-0.4 ^ _ wax
-0.4 ^ hemophilia
-0.4 ^ hot
-0.4 ^ threw
-0.4 ^ where
-0.4 a lot
-0.4 a refill
-0.4 after #
-0.4 after pizza
-0.4 are puffy
-0.4 blood _ was
-0.4 breath on
-0.4 burn _ tongue
-0.4 call
-0.4 call me
-0.4 chew
-0.4 dairy
-0.4 had _ fever
-0.4 headache _ blurry
-0.4 i _ asthma
-0.4 i _ up
-0.4 i read
-0.4 i run
-0.4 leg day
-0.4 morn
-0.4 my _ result
-0.4 my elbow
-0.4 my house
-0.4 no -numbnes
-0.4 ok with
-0.4 on my
-0.4 pacemaker check
-0.4 scratchy throat
-0.4 stool _ hard
-0.4 train
-0.4 weak after
-0.4 when _ drink
-0.4 wood
-0.41 -headache
-0.41 <month
-0.41 <was
-0.41 =a_lot =pees_lot
-0.41 =after_hard_exercise =pain_any
-0.41 =blood_streak =coughs_blood
-0.41 =blood_streak =limb_injury
-0.41 =burn_severity =sunburn
-0.41 =cold_hands
-0.41 =cold_hands =ear_wax
-0.41 =pain_any =ulcer_nsaid
-0.41 =takes_daily
-0.41 ^ _ back
-0.41 ^ _ could
-0.41 ^ friday
-0.41 ^ needle
-0.41 ^ tooth
-0.41 about my
-0.41 afternoon
-0.41 am
-0.41 and sleep
-0.41 been feel
-0.41 bit red
-0.41 brother pass
-0.41 carry
-0.41 christma
-0.41 cramp _ night
-0.41 died
-0.41 do
-0.41 do i
-0.41 ear _ on
-0.41 feed
-0.41 feel great
-0.41 feel the
-0.41 for _ week
-0.41 grandmother had
-0.41 has an
-0.41 i pull
-0.41 key
-0.41 knee
-0.41 much
-0.41 my _ crack
-0.41 my _ itch
-0.41 my _ late
-0.41 my key
-0.41 my new
-0.41 need _ refill
-0.41 nest
-0.41 no
-0.41 no -headache
-0.41 nobody
-0.41 old _ #99+
-0.41 paper cut
-0.41 pee _ lot
-0.41 pee a
-0.41 period is
-0.41 scar
-0.41 slept badly
-0.41 stitch
-0.41 sunburn _ my
-0.41 swimm
-0.41 the _ lol
-0.41 the new
-0.41 tired after
-0.41 tooth
-0.41 week of
-0.41 what help
-0.41 with _ new
-0.42 # mo
-0.42 =burn_severity =strep_like
-0.42 =crying_word =stiff_neck
-0.42 =ear_wax
-0.42 =slept_on
-0.42 ?do
-0.42 ?how ?do
-0.42 ^ _ ankl
-0.42 ^ _ between
-0.42 ^ _ bug
-0.42 ^ _ phone
-0.42 ^ bit
-0.42 ^ spider
-0.42 a new
-0.42 and get
-0.42 and then
-0.42 are red
-0.42 baby breath
-0.42 baby kick
-0.42 bath
-0.42 bleed stopp
-0.42 canker
-0.42 canker sore
-0.42 concert
-0.42 difference
-0.42 eye _ it
-0.42 feed well
-0.42 get _ in
-0.42 give _ a
-0.42 hard _ i
-0.42 heartburn after
-0.42 holiday
-0.42 i quit
-0.42 joke
-0.42 kid _ a
-0.42 love his
-0.42 mo
-0.42 my _ lol
-0.42 my _ need
-0.42 no -cough
-0.42 no _ -or
-0.42 off _ week
-0.42 on _ period
-0.42 on _ toilet
-0.42 or
-0.42 pinch
-0.42 safety
-0.42 same as
-0.42 seem confus
-0.42 side _ the
-0.42 sore throat
-0.42 stretch
-0.42 the concert
-0.42 the difference
-0.42 to clean
-0.42 toddler _ eat
-0.42 tue
-0.42 when can
-0.42 when i
-0.43 -faint
-0.43 -faint just
-0.43 -problem
-0.43 -symptom
-0.43 <#99+
-0.43 <had <a
-0.43 <i
-0.43 <in <#99+
-0.43 <to
-0.43 =asks_meaning =coughs_blood
-0.43 =cut_by_accident =flank_pain
-0.43 =sight_for_years
-0.43 ^ <had
-0.43 ^ _ -faint
-0.43 ^ _ palm
-0.43 ^ would
-0.43 a cherry
-0.43 after _ gym
-0.43 and drink
-0.43 bump
-0.43 chair
-0.43 dizzy on
-0.43 elbow in
-0.43 eye _ in
-0.43 feb
-0.43 feet _ in
-0.43 fever broke
-0.43 gas
-0.43 grind my
-0.43 how much
-0.43 i drink
-0.43 im streak
-0.43 low fever
-0.43 me _ headache
-0.43 much coffee
-0.43 my _ look
-0.43 my _ love
-0.43 my phone
-0.43 no -symptom
-0.43 noon
-0.43 on _ toe
-0.43 once last
-0.43 price
-0.43 soap
-0.43 sore _ i
-0.43 stiff _ the
-0.43 swallow _ cherry
-0.43 the price
-0.43 too _ coffee
-0.43 up _ last
-0.43 up green
-0.43 vegetabl
-0.43 we _ a
-0.44 # _ at
-0.44 #11+ #11+
-0.44 -numbnes
-0.44 -trouble
-0.44 -tuesday
-0.44 <last <year
-0.44 <when
-0.44 =allergen =blood_streak
-0.44 =animal_bite =scratched
-0.44 =burn_severity =raynaud_usual
-0.44 =burn_severity =wont_feed
-0.44 =chest_lasting =tia_resolved
-0.44 =chest_lasting =twisted
-0.44 =ear_pain =pain_any
-0.44 =eye_area =itching
-0.44 =eye_area =itchy_only
-0.44 =joint_hot =possible_fracture
-0.44 ^ _ brand
-0.44 ^ _ nose
-0.44 ^ _ tuesday
-0.44 ^ _ with
-0.44 ^ bee
-0.44 a #
-0.44 a _ seed
-0.44 a _ short
-0.44 a blue
-0.44 a counselor
-0.44 after garden
-0.44 and _ fine
-0.44 as alway
-0.44 bit
-0.44 brand
-0.44 burp
-0.44 can we
-0.44 counselor
-0.44 cry and
-0.44 drool _ lot
-0.44 get
-0.44 help with
-0.44 i call
-0.44 i slept
-0.44 is pregnant
-0.44 little
-0.44 mild fever
-0.44 my _ twitch
-0.44 no -pain
-0.44 numb from
-0.44 on _ knee
-0.44 on _ stair
-0.44 pull a
-0.44 say _ #
-0.44 seed
-0.44 son _ his
-0.44 swallow _ vitamin
-0.44 the flu
-0.44 toy
-0.44 traffic
-0.44 tv
-0.44 up a
-0.44 your
-0.45 #11+ _ that
-0.45 =calf =cramps
-0.45 =calf =during_exercise
-0.45 =contact_lens
-0.45 ^ _ checkup
-0.45 ^ _ monday
-0.45 ^ _ oil
-0.45 ^ _ yo
-0.45 ^ back
-0.45 ^ eye
-0.45 ^ numb
-0.45 ^ static
-0.45 ^ toothache
-0.45 a _ bruise
-0.45 a _ is
-0.45 a _ when
-0.45 and _ nail
-0.45 beat fast
-0.45 burn _ toast
-0.45 burn from
-0.45 burp after
-0.45 daughter _ at
-0.45 eat
-0.45 gain weight
-0.45 heart _ fast
-0.45 her _ with
-0.45 hungry
-0.45 is _ yellow
-0.45 just tired
-0.45 keep _ down
-0.45 leg _ sore
-0.45 light bleed
-0.45 like that
-0.45 my team
-0.45 new
-0.45 on _ baby
-0.45 phlegm
-0.45 rash with
-0.45 she _ her
-0.45 since _ i
-0.45 son got
-0.45 start yesterday
-0.45 static
-0.45 static shock
-0.45 stiff from
-0.45 summer
-0.45 team
-0.45 thi cough
-0.45 toast
-0.45 vacation
-0.45 week from
-0.45 what should
-0.45 yes
-0.46 =possible_fracture =twisted
-0.46 ?are
-0.46 ^ ?how
-0.46 ^ _ minut
-0.46 ^ last
-0.46 ^ low
-0.46 ^ tonight
-0.46 braxton
-0.46 braxton hick
-0.46 can _ get
-0.46 cherry
-0.46 chip
-0.46 clean and
-0.46 expir
-0.46 for _ second
-0.46 got _ on
-0.46 hair is
-0.46 hick
-0.46 i _ breakfast
-0.46 im nervou
-0.46 is it
-0.46 is my
-0.46 it out
-0.46 list
-0.46 lost my
-0.46 meal
-0.46 menopause
-0.46 my watch
-0.46 ok now
-0.46 recipe
-0.46 wax
-0.46 when he
-0.46 wine
-0.47 #99+ _ last
-0.47 <in
-0.47 =belly_hit =hours_pain
-0.47 =elderly =hearing
-0.47 ^ _ almost
-0.47 ^ _ call
-0.47 ^ _ it
-0.47 ^ _ itch
-0.47 ^ _ or
-0.47 ^ _ quit
-0.47 ^ _ rate
-0.47 and _ cranky
-0.47 anxiety
-0.47 but i
-0.47 cranky
-0.47 diaper
-0.47 dinner
-0.47 eye _ and
-0.47 eye _ from
-0.47 feel down
-0.47 form
-0.47 going around
-0.47 got _ and
-0.47 grandma _ #11+
-0.47 im _ about
-0.47 is annoy
-0.47 is low
-0.47 my insurance
-0.47 my teeth
-0.47 not -sleep
-0.47 the _ th
-0.47 yawn
-0.48 # on
-0.48 #11+ am
-0.48 #11+ pound
-0.48 =bite_bad =muscle_strain_word
-0.48 =calf =radiates_leg
-0.48 =during_exercise =pain_any
-0.48 =muscle_strain_word =sight_for_years
-0.48 ^ _ thirty
-0.48 ^ insulin
-0.48 ^ mosquito
-0.48 a for
-0.48 age
-0.48 and laugh
-0.48 better
-0.48 book
-0.48 bos
-0.48 brac
-0.48 can _ go
-0.48 cold _ my
-0.48 de
-0.48 fell _ his
-0.48 group
-0.48 have asthma
-0.48 i pee
-0.48 look yellow
-0.48 lunch
-0.48 mask
-0.48 my bos
-0.48 nine
-0.48 no _ -pain
-0.48 now _ then
-0.48 patch
-0.48 saturday
-0.48 skip
-0.48 support
-0.48 swallow _ gum
-0.48 that ok
-0.48 the #
-0.48 thi job
-0.48 tongue on
-0.48 too short
-0.48 was _ on
-0.48 when _ i
-0.48 when im
-0.49 # th
-0.49 #11+ is
-0.49 =bite_bad =crying_word
-0.49 =chest_lasting =swelling_face
-0.49 =choking =choking_passed
-0.49 =during_exercise =fever
-0.49 =head_danger =vomit_few
-0.49 =low_mood =low_mood_deep
-0.49 =not_taken
-0.49 =not_taken =overdose_taken
-0.49 =vomit_few
-0.49 =vomit_few =vomiting
-0.49 ?how _ ?i
-0.49 ?of
-0.49 ^ _ bump
-0.49 a mild
-0.49 and tired
-0.49 cough for
-0.49 crayon
-0.49 daughter _ picky
-0.49 driv
-0.49 eye twitch
-0.49 growl
-0.49 i _ after
-0.49 is _ safe
-0.49 is picky
-0.49 is scratchy
-0.49 me a
-0.49 my _ get
-0.49 my _ pressure
-0.49 my _ wash
-0.49 my nail
-0.49 next month
-0.49 picky
-0.49 prescription
-0.49 rash _ my
-0.49 recommendation
-0.49 run
-0.49 scrap
-0.49 stomach growl
-0.49 stuffy
-0.49 threw up
-0.49 throat _ scratchy
-0.49 today and
-0.49 two hour
-0.49 was out
-0.49 with _ cold
-0.5 -glass
-0.5 =a_lot =newborn
-0.5 =ate_dye
-0.5 =blood_streak =scratched
-0.5 =burn_severity =during_exercise
-0.5 =cut_by_accident =scratched
-0.5 =during_exercise =short_breath
-0.5 =ear_wax =hoarse
-0.5 =flu_bad
-0.5 =muscle_strain_word
-0.5 ^ <i
-0.5 ^ stubb
-0.5 ^ wrong
-0.5 crav
-0.5 daughter _ her
-0.5 eye water
-0.5 from sleep
-0.5 gave me
-0.5 half _ hour
-0.5 half an
-0.5 i _ about
-0.5 i _ short
-0.5 it _ #
-0.5 out _ #
-0.5 portal
-0.5 since the
-0.5 stubb
-0.5 the bill
-0.5 toddler _ a
-0.5 when
-0.5 wife _ #11+
-0.5 without -my
-0.51 # pm
-0.51 =chest_lasting =diarrhea
-0.51 =chest_lasting =during_exercise
-0.51 ^ _ scratch
-0.51 ^ _ smoke
-0.51 ^ _ spot
-0.51 ^ _ wake
-0.51 ^ stiff
-0.51 a mosquito
-0.51 beet
-0.51 dry cough
-0.51 feel _ for
-0.51 i wake
-0.51 kid _ the
-0.51 my _ died
-0.51 my appointment
-0.51 problem
-0.51 see a
-0.51 smell bad
-0.51 streak
-0.51 tea
-0.51 turn into
-0.52 =allergen =co_words
-0.52 =iron_pills
-0.52 ^ _ bad
-0.52 ^ _ sore
-0.52 ^ between
-0.52 ^ doe
-0.52 ^ small
-0.52 between _ and
-0.52 bled
-0.52 daycare
-0.52 due in
-0.52 flu _ and
-0.52 gone
-0.52 i eat
-0.52 is _ pain
-0.52 later
-0.52 look _ in
-0.52 my _ for
-0.52 several time
-0.52 shav
-0.52 tenni
-0.52 up _ i
-0.52 would like
-0.52 yo boy
-0.53 =after_hard_exercise =during_exercise
-0.53 =chest_lasting =sugar_very_high
-0.53 =cold_only
-0.53 =hours_pain =swelling_face
-0.53 ^ #11+
-0.53 ^ _ hand
-0.53 ^ for
-0.53 ^ slight
-0.53 allergy
-0.53 baby _ feed
-0.53 can you
-0.53 day of
-0.53 for my
-0.53 is feed
-0.53 mom _ #11+
-0.53 otherwise
-0.53 pain _ a
-0.53 past
-0.53 roll over
-0.53 streak _ blood
-0.53 streak of
-0.53 swollen after
-0.53 the day
-0.53 tiny
-0.53 vaccine
-0.53 weekend
-0.54 -no
-0.54 =a_lot =young_baby
-0.54 =burn_severity =throat_sore
-0.54 =choking_passed =fainted
-0.54 =itching =sting
-0.54 =limb_injury =twisted
-0.54 ?how
-0.54 ^ _ #99+
-0.54 ^ _ ache
-0.54 ^ first
-0.54 ^ lip
-0.54 ^ the
-0.54 ^ tomorrow
-0.54 a red
-0.54 annoy
-0.54 blood on
-0.54 dust
-0.54 first
-0.54 heal
-0.54 i _ on
-0.54 in pregnancy
-0.54 it still
-0.54 keep it
-0.54 kid ate
-0.54 my _ last
-0.54 pimple on
-0.54 stres
-0.54 sugar #99+
-0.54 these
-0.54 want
-0.54 yeast
-0.55 =burn_severity =chest_injury_or_ache
-0.55 =calf =sting
-0.55 =chest_any =chest_injury_or_ache
-0.55 =dementia_known
-0.55 ^ _ you
-0.55 a _ cough
-0.55 a cough
-0.55 and sneez
-0.55 bump his
-0.55 diabetic and
-0.55 down since
-0.55 in _ even
-0.55 is _ month
-0.55 its gone
-0.55 jean
-0.55 mild headache
-0.55 number
-0.55 okay
-0.55 pollen
-0.55 teenager
-0.55 the even
-0.55 toenail
-0.55 work
-0.56 -monday
-0.56 ^ _ elbow
-0.56 ^ _ hit
-0.56 ^ _ my
-0.56 ^ temp
-0.56 about it
-0.56 bored
-0.56 clinic
-0.56 get a
-0.56 itchy
-0.56 my _ the
-0.56 pimple
-0.56 visit
-0.56 with my
-0.57 -cough
-0.57 -of
-0.57 <last
-0.57 =burn_severity =crying_word
-0.57 =choking_passed =eye_hit_bad
-0.57 =hours_pain =sugar_very_high
-0.57 =itching
-0.57 =itchy_only =sting
-0.57 ^ _ for
-0.57 ^ roof
-0.57 ^ ten
-0.57 and play
-0.57 coat
-0.57 flu
-0.57 my _ play
-0.57 sign
-0.57 slight
-0.57 son _ #
-0.57 the gym
-0.57 thumb
-0.57 to #
-0.57 turn my
-0.58 =crying_word =refuses
-0.58 =cut_by_accident =pain_any
-0.58 =limb_injury =possible_fracture
-0.58 ?is
-0.58 ^ <my
-0.58 ^ _ feet
-0.58 ^ _ hurt
-0.58 ^ _ scream
-0.58 ^ sore
-0.58 all good
-0.58 bean
-0.58 do _ need
-0.58 garden
-0.58 hemorrhoid
-0.58 onion
-0.58 scab
-0.58 shoe
-0.58 threw
-0.59 =dangerous_person =swallowed_thing
-0.59 ?for
-0.59 ^ _ thi
-0.59 ^ _ when
-0.59 back is
-0.59 can
-0.59 cant _ right
-0.59 have _ cold
-0.59 i need
-0.59 now and
-0.59 of _ on
-0.59 on _ arm
-0.59 quit smok
-0.59 several
-0.59 sore after
-0.59 spr
-0.59 watch
-0.59 with thi
-0.6 -blood
-0.6 <my
-0.6 <year
-0.6 =constipation
-0.6 =low_mood
-0.6 ?what
-0.6 ^ ?can
-0.6 ^ ?what
-0.6 ^ _ blue
-0.6 how do
-0.6 hurt from
-0.6 insurance
-0.6 is _ bit
-0.6 my _ faint
-0.6 my _ smell
-0.6 no -blood
-0.61 # _ #
-0.61 =child_got_pills =hours_pain
-0.61 =seizure_usual
-0.61 ?in
-0.61 ^ _ crie
-0.61 ^ monday
-0.61 breath _ the
-0.61 do you
-0.61 feel full
-0.61 have and
-0.61 i _ #11+
-0.61 like to
-0.61 mosquito bite
-0.61 my usual
-0.61 nervou
-0.61 schedule
-0.61 snor and
-0.61 thirty
-0.61 took _ pill
-0.62 =burn_severity =dentist
-0.62 ?a
-0.62 ?about
-0.62 ^ which
-0.62 a little
-0.62 date
-0.62 eyelash
-0.62 from _ dentist
-0.62 game
-0.62 give
-0.62 how
-0.62 is _ ok
-0.62 job
-0.62 over #11+
-0.62 ready
-0.62 swallow gum
-0.62 was #11+
-0.63 =allergen =vaccine_said
-0.63 =chest_injury_or_ache
-0.63 =chest_injury_or_ache =pain_any
-0.63 =stye
-0.63 ^ stabb
-0.63 any
-0.63 in march
-0.63 loose stool
-0.63 march
-0.63 pizza
-0.63 therapy
-0.63 thursday
-0.63 today
-0.64 #11+ _ want
-0.64 <year <ago
-0.64 =cold_outside =ear_wax
-0.64 =dentist
-0.64 =itching =itchy_only
-0.64 =itchy_only
-0.64 =vaccine_said
-0.64 ^ _ in
-0.64 ^ _ need
-0.64 ^ dry
-0.64 ^ next
-0.64 a _ off
-0.64 ache
-0.64 acne
-0.64 excit
-0.64 feel _ bit
-0.64 is fine
-0.64 make
-0.64 pink eye
-0.64 ring
-0.64 what
-0.65 # _ of
-0.65 =crying_word
-0.65 =dangerous_person =during_exercise
-0.65 =during_exercise
-0.65 ^ can
-0.65 ^ sweaty
-0.65 feel _ since
-0.65 how _ i
-0.65 im sad
-0.65 in winter
-0.65 just a
-0.65 made
-0.65 pm
-0.65 result
-0.65 why
-0.66 =asks_meaning
-0.66 =baby =rash
-0.66 ^ _ and
-0.66 ^ _ threw
-0.66 ^ do
-0.66 a _ red
-0.66 a day
-0.66 a runny
-0.66 after lunch
-0.66 baby _ up
-0.66 broken
-0.66 make me
-0.66 th
-0.66 what doe
-0.67 =choking_passed =tia_resolved
-0.67 alway
-0.67 are _ from
-0.67 fever is
-0.67 heartburn
-0.67 my _ seem
-0.67 when is
-0.68 #99+ since
-0.68 =blood_streak =pain_any
-0.68 diaper rash
-0.68 from now
-0.68 i get
-0.68 made my
-0.68 my dog
-0.68 sore from
-0.68 teeth
-0.68 the dentist
-0.68 to _ a
-0.69 -week
-0.69 -yet
-0.69 ?can
-0.69 ^ no
-0.69 on monday
-0.69 slept
-0.69 sometim
-0.69 sore
-0.69 spit up
-0.69 well
-0.7 =aura_usual
-0.7 =blood_streak =cough
-0.7 =cold_outside
-0.7 constipat
-0.7 end of
-0.7 january
-0.7 tickle
-0.71 -my
-0.71 ^ hiccup
-0.71 blister on
-0.71 coffee
-0.71 cough _ fever
-0.71 december
-0.71 next week
-0.71 no -fever
-0.71 swallow her
-0.72 -fever
-0.72 ^ how
-0.72 ^ light
-0.72 ^ when
-0.72 a cold
-0.72 arm _ sore
-0.72 can i
-0.72 feel ok
-0.72 my _ snor
-0.72 should i
-0.73 # pill
-0.73 -pain
-0.73 ^ _ do
-0.73 ^ _ doe
-0.73 ^ are
-0.73 ^ by
-0.73 ^ not
-0.73 a _ nose
-0.73 can he
-0.73 give me
-0.73 gym
-0.73 wash
-0.73 where
-0.74 #11+ _ dizzy
-0.74 =autism_word =speech
-0.74 =during_exercise =racing_heart
-0.74 =low_mood_deep
-0.74 ^ _ make
-0.74 ^ _ pill
-0.74 ^ _ to
-0.74 i could
-0.74 paper
-0.74 since monday
-0.74 snor
-0.74 what is
-0.75 gum
-0.75 hair
-0.75 is _ from
-0.75 sleep
-0.75 to take
-0.75 you
-0.76 all _ time
-0.76 before
-0.76 bloat
-0.76 dry
-0.76 five
-0.76 hiccup
-0.76 question
-0.76 runny
-0.76 runny nose
-0.76 the time
-0.76 tired
-0.77 =tired
-0.77 hear aid
-0.77 i _ #
-0.77 on it
-0.77 was #99+
-0.78 ^ feel
-0.78 after work
-0.78 doctor
-0.78 itch
-0.78 low
-0.78 massage
-0.78 morning
-0.78 sugar was
-0.78 winter
-0.79 aid
-0.79 bruise
-0.79 fine now
-0.79 great
-0.79 my glass
-0.79 next
-0.79 sunburn
-0.8 ^ _ neck
-0.8 ^ mild
-0.8 food
-0.8 i _ at
-0.8 my hair
-0.8 my period
-0.8 vitamin
-0.81 =raynaud_usual
-0.81 ^ dizzy
-0.81 feel fine
-0.81 follow
-0.81 loud
-0.81 smok
-0.82 =chest_lasting =choking_passed
-0.82 ^ ear
-0.82 at night
-0.82 period
-0.82 safe
-0.82 scratchy
-0.83 ^ stomach
-0.83 are sore
-0.83 gassy
-0.83 love
-0.83 need
-0.83 test
-0.83 toddler wont
-0.83 was _ of
-0.84 ^ _ period
-0.84 friday
-0.84 i _ sleep
-0.84 should
-0.84 sunday
-0.85 could
-0.85 cream
-0.85 pregnancy
-0.86 #99+ _ #11+
-0.86 due
-0.86 husband snor
-0.86 year _ has
-0.87 =twisted
-0.87 upset
-0.88 =eating_disorder
-0.88 need a
-0.88 wednesday
-0.88 which
-0.89 ^ _ get
-0.89 checkup
-0.89 diet
-0.89 in _ morn
-0.89 loose
-0.89 mosquito
-0.89 ok
-0.89 the morn
-0.89 tomorrow
-0.89 tuesday
-0.9 ^ thi
-0.9 glass
-0.91 =sunburn
-0.91 milk
-0.92 ^ what
-0.92 phone
-0.93 -sleep
-0.93 ^ _ after
-0.93 a bit
-0.93 is a
-0.94 check
-0.94 fine
-0.94 want a
-0.95 # #11+
-0.95 at #
-0.95 dentist
-0.95 sneez
-0.95 twitch
-0.96 mild
-0.98 =choking_passed
-0.98 bill
-0.98 please
-0.99 ^ is
-0.99 good
-1 doe
-1 elbow
-1 my fever
-1 small
-1.01 play
-1.01 refill
-1.02 ^ _ day
-1.02 sad
-1.03 is sore
-1.04 exam
-1.05 ^ headache
-1.05 once
-1.06 scratch
-1.07 and need
-1.07 and want
-1.08 ^ _ fever
-1.08 normal
-1.12 appointment
-1.15 is that
-1.16 monday
-1.17 cant sleep
-1.18 late
-1.19 laugh
-1.24 haha
-1.37 ^ in
-1.5 lol
`,
}
