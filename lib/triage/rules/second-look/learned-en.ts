import type { Learned } from "./shape"

// Written by `npm run learn`. "=" marks a finding, "-" a denied word, "<" one of another time, "?" a supposed one, "_" any
// word, "^" the beginning.
export const learnedEn: Learned = {
  bias: -1.13,
  emergencyFrom: 1.23,
  nurseFrom: 0.67,
  weights: `
1.96 =stab_shot
1.83 =suicidal
1.74 =harm_others
1.57 =self_harm_now
1.56 =drowning
1.54 =abuse_danger
1.52 =amputated
1.49 =device_alarm
1.44 =deformed
1.42 =overdose_taken
1.41 =black_stool
1.4 =electric
1.37 =choking
1.36 =poison_swallowed
1.35 =fever =immunosuppressed
1.35 =seizure
1.33 =baby_quiet
1.33 =wild_bite
1.31 =swallowed_battery
1.3 =unresponsive
1.27 =fever =young_baby
1.27 =snake
1.26 die
1.24 =oxygen_low
1.22 =fever =newborn
1.21 ^ _ chok
1.21 chok
1.2 =water_broke
1.19 =snake =snake_bad
1.18 found
1.18 pass out
1.14 =chest_pressure
1.11 =animal_bite =bite_bad
1.1 =cannot_breathe
1.1 =contractions
1.09 =burn_any =burn_severity
1.09 =chemical_word =eye_area
1.09 =chemical_word =eye_chemical
1.09 into
1.09 seizure
1.08 =child_got_pills =poison_swallowed
1.08 =very_fast_pulse
1.07 =no_urine
1.06 =burn_any =burn_big
1.06 =burn_big
1.06 =burn_big =burn_severity
1.06 a seizure
1.06 hav
1.06 the baby
1.06 touch
1.05 =burn_severity =child_got_pills
1.05 =harm_others =pain_any
1.05 =pregnant =vaginal_bleeding
1.05 =smoke
1.04 =chest_any =chest_pressure
1.03 min
1.03 way
1.02 =baby_still =pregnant
1.02 collaps
1.01 =soaking_pad
1.01 bent
1 =deformed =limb_injury
1 think i
0.99 =alcohol =poison_swallowed
0.99 =carbon_monoxide
0.99 =inhaler_fails
0.99 =means_mentioned =suicidal
0.98 =bite_bad =chemical_word
0.98 =eye_hit_bad =pregnant
0.97 =burn_severity =chest_pressure
0.97 sugar is
0.96 =allergen =stab_shot
0.96 =cannot_breathe =short_breath
0.96 =ear_swollen
0.96 end it
0.96 hav a
0.95 =allergen =poison_swallowed
0.95 =eye_area =face_blisters
0.95 =face_blisters
0.95 =skin_peeling
0.95 and just
0.95 oxygen _ #11+
0.95 to die
0.94 =bite_bad =co_words
0.94 my friend
0.94 nonstop
0.93 =carbon_monoxide =co_words
0.93 =chemical_strong
0.93 =chemical_strong =chemical_word
0.93 anymore
0.93 behind
0.93 black
0.93 pass
0.92 =amputated =limb_injury
0.92 =chest_lasting =seizure
0.92 =diabetes =overdose_taken
0.92 =during_exercise =fainted
0.92 forward
0.91 =fainted
0.9 =pregnant =water_broke
0.9 =vision_loss
0.9 out _ the
0.9 the floor
0.89 =baby_quiet =baby_still
0.89 =bleeding_any =pregnant
0.89 =chemical_word =swallowed_battery
0.89 =chest_lasting =suicidal
0.89 =contractions =pregnant
0.89 =jaw_locked
0.89 =sugar_low
0.89 =vomiting_blood
0.89 shook
0.88 =barking_stridor
0.88 =bluish
0.88 =co_words =head_danger
0.88 =drugs_taken
0.88 =hours_pain =speech
0.88 =seizure =seizure_repeat
0.88 =seizure_repeat
0.88 had _ seizure
0.88 myself
0.88 point
0.87 =amputated =scratched
0.87 =amputated =wound
0.87 =asthma =inhaler_fails
0.87 =drowsy
0.87 =pierced_through
0.87 =swelling_throat
0.87 a bat
0.87 bat
0.87 hang
0.87 implant
0.87 on _ and
0.87 temp _ #99+
0.87 wont go
0.86 -up
0.86 =again_fainted
0.86 =again_fainted =fainted
0.86 =collapsed_word
0.86 =collapsed_word =fainted
0.86 =confused
0.86 =priapism
0.86 fire
0.86 open
0.85 #99+ and
0.85 =means_mentioned =overdose_taken
0.85 breathe
0.84 =animal_bite
0.84 =baby_still
0.84 =bluish =turning_blue
0.84 =contractions =preterm_weeks
0.84 =sugar_low =sugar_very_low
0.84 =sugar_very_low
0.84 =turning_blue
0.84 =unresponsive =wakes
0.84 =withdrawal
0.84 and _ are
0.84 fever and
0.84 gun
0.83 =a_lot =bleeding_any
0.83 =burn_severity =cannot_breathe
0.83 =chemical_burn
0.83 =chemical_burn =chemical_word
0.83 =dystonia
0.83 and he
0.83 im on
0.83 through
0.82 =animal_bite =wild_bite
0.82 =chemical_word =child_got_pills
0.82 =cold_limb =limb_injury
0.82 =poison_swallowed =swallowed_battery
0.82 and she
0.82 my _ sugar
0.81 =allergen =bite_bad
0.81 =child_got_pills =swallowed_battery
0.81 =confused =head_danger
0.81 =vomiting =vomiting_blood
0.81 knife
0.81 to _ it
0.81 took too
0.8 =baby_quiet =burn_severity
0.8 =bluish =lips_blue
0.8 =child_got_pills =overdose_taken
0.8 =gradual_numb
0.8 =headache =vomiting
0.8 =lips_blue
0.8 =long_bleed =nosebleed
0.8 fluid
0.8 is _ the
0.8 on _ floor
0.8 oxygen
0.8 tell _ to
0.79 =alcohol =child_got_pills
0.79 =bite_bad =face_blisters
0.79 =fever =stiff_neck
0.79 =racing_heart =very_fast_pulse
0.79 =slow_heart
0.79 im hav
0.78 =appendix_pain
0.78 =appendix_pain =appendix_said
0.78 =blood_thinner =fall_any
0.78 =breath_pauses
0.78 =high_fever
0.78 ^ hes
0.78 and _ eye
0.78 im _ a
0.78 soak
0.78 wont wake
0.77 =bleeding_heavy
0.77 =face_droop
0.77 =feels_sleepy
0.77 =fell_baby
0.77 by mistake
0.77 floor
0.77 last _ and
0.77 miss
0.77 mistake
0.77 turn
0.77 used my
0.76 =chest_lasting =pregnant
0.76 =speech
0.76 and chill
0.76 chill
0.76 going to
0.76 is bent
0.76 up to
0.76 word
0.75 # wks
0.75 =anaphylaxis_said
0.75 =burn_severity =overdose_taken
0.75 =carbon_monoxide =headache
0.75 =preterm_weeks =water_broke
0.75 =rash =skin_peeling
0.75 =sleepless_days
0.75 =stab_shot =wound
0.75 and _ in
0.75 and _ out
0.75 and im
0.75 cant _ my
0.75 every _ minut
0.75 fish hook
0.75 isnt
0.75 my epipen
0.75 used _ epipen
0.74 -peed
0.74 =confused =speech
0.74 =done_with_it
0.74 =drowsy =head_danger
0.74 =fever =rash
0.74 =means_mentioned =self_harm_now
0.74 =numb_any =weak_legs
0.74 ^ cant
0.74 a knife
0.74 and hes
0.74 and wont
0.74 i just
0.74 i was
0.74 so bad
0.74 turn blue
0.73 =bleeding_heavy =eye_hit_bad
0.73 =bluish =burn_severity
0.73 =chest_lasting =drowning
0.73 =eye_hit_bad =vision_loss
0.73 =fever =rigors
0.73 =swelling_throat =tongue_swollen
0.73 =tongue_swollen
0.73 and her
0.73 feel _ im
0.73 i _ like
0.73 is chok
0.73 my _ with
0.73 off the
0.73 that wont
0.73 the _ and
0.73 the kitchen
0.72 =baby_quiet =chest_lasting
0.72 =bladder_bowel_loss
0.72 =days_many =fever
0.72 =eye_pierced
0.72 =pain_any =suicidal
0.72 =pain_beyond
0.72 a _ bit
0.72 and _ breath
0.72 and now
0.72 cant feel
0.72 confus
0.72 cut off
0.72 electrocut
0.72 hes
0.72 is _ on
0.72 on one
0.72 swell up
0.72 that _ go
0.71 =blood_streak =soft_spot
0.71 =born_part
0.71 =eye_hit_bad =soft_spot
0.71 =rigors
0.71 =soft_spot
0.71 =weak_one_side
0.71 drank
0.71 flash
0.71 heart is
0.71 in _ and
0.71 over #99+
0.71 pad
0.71 short of
0.7 =chest_lasting =chest_pressure
0.7 =chest_pressure =squeezing_word
0.7 =child_got_pills
0.7 =clot_risk =fever
0.7 =confused =fever
0.7 =days_many =rash
0.7 =fainted =tia_resolved
0.7 =fever =high_fever
0.7 =head_danger =vomiting_blood
0.7 =hours_pain =seizure
0.7 =hours_pain =suicidal
0.7 =mania_psychosis =sleepless_days
0.7 =overdose_taken =ulcer_nsaid
0.7 =water_broke =waters_said
0.7 =waters_said
0.7 ^ _ stomach
0.7 ^ _ was
0.7 and the
0.7 everyone
0.7 finger got
0.7 i _ i
0.7 inhal
0.7 me to
0.7 my _ touch
0.7 say
0.7 the point
0.7 think
0.7 touch me
0.7 wont
0.69 =bleeding_any =bleeding_heavy
0.69 =burn_severity =harm_others
0.69 =cough =drowning
0.69 =device_alarm =heart_condition
0.69 =device_alarm =valve_or_device
0.69 =extreme_fever
0.69 =extreme_fever =fever
0.69 =extreme_fever =high_fever
0.69 =limb_injury =water_broke
0.69 =pain_beyond =skin_black
0.69 =skin_black
0.69 ^ _ pregnant
0.69 and _ i
0.69 and _ my
0.69 and my
0.69 fall
0.69 here
0.69 i _ feel
0.69 i pass
0.69 tell
0.68 =bite_bad =face_droop
0.68 =blood_thinner =head_injury
0.68 =born_part =contractions
0.68 =burn_severity =chemical_word
0.68 =burn_severity =deep_burn
0.68 =burn_severity =poison_swallowed
0.68 =burn_severity =skin_peeling
0.68 =chest_lasting =immunosuppressed
0.68 =deep_burn
0.68 =limb_injury =self_harm_now
0.68 =phlegm =water_broke
0.68 =rash =tick
0.68 =rigors_hard
0.68 and is
0.68 black and
0.68 cant breathe
0.68 dont know
0.68 feel like
0.68 i _ stabb
0.68 like im
0.68 shock
0.68 used
0.67 =at_rest
0.67 =bp_extreme
0.67 =bp_extreme =bp_high
0.67 =bp_extreme =bp_very_high
0.67 =bp_high =bp_very_high
0.67 =bp_very_high
0.67 =burn_severity =face_droop
0.67 =confused =hallucinating
0.67 =ear_blood =eye_hit_bad
0.67 =eye_area =jaundice
0.67 =eye_area =shingles
0.67 =eye_hit_bad =preterm_weeks
0.67 =face_blisters =shingles
0.67 =head_danger =speech
0.67 =head_danger =young_baby
0.67 =no_urine =vomiting_constantly
0.67 =radiates_groin
0.67 =rigors =wound_infected
0.67 =sugar_extreme
0.67 =sugar_extreme =sugar_very_high
0.67 and short
0.67 baby #
0.67 cant _ her
0.67 fell _ the
0.67 for _ hour
0.67 found my
0.67 have _ fever
0.67 her head
0.67 i cut
0.67 is com
0.67 my _ keep
0.67 on _ side
0.67 one side
0.67 short _ breath
0.67 swallow a
0.67 ther
0.67 to end
0.67 unconsciou
0.67 weird
0.66 #11+ tylenol
0.66 =baby =unresponsive
0.66 =burn_severity =unresponsive
0.66 =calf =leg_swelling_one
0.66 =confused =hours_pain
0.66 =eye_bulge
0.66 =fever =swelling
0.66 =fever =wound_infected
0.66 =purple_rash
0.66 =rigors_hard =shaking
0.66 =shaking
0.66 ^ found
0.66 epipen
0.66 hook
0.66 is bleed
0.66 is hav
0.66 my _ drank
0.66 shak
0.66 the bathroom
0.66 to _ and
0.66 to hurt
0.66 tonight
0.66 was _ by
0.66 wont _ up
0.65 =allergen =short_breath
0.65 =allergen =swelling_lips
0.65 =blood_streak =swallowed_battery
0.65 =chest_lasting =soaking_pad
0.65 =cough =coughs_blood
0.65 =done_with_it =goodbye_note
0.65 =fainted =refuses
0.65 =hallucinating =withdrawal
0.65 =heat_danger =heat_exposure
0.65 =hours_pain =vision_loss
0.65 =slow_breathing
0.65 =snake =swelling
0.65 ^ infant
0.65 ^ think
0.65 and _ have
0.65 bottle
0.65 cant keep
0.65 cant open
0.65 infant
0.65 minut and
0.65 temp of
0.65 thigh
0.65 went
0.65 wheez
0.65 while runn
0.64 =bite_bad =sting
0.64 =bleeding_any =diarrhea
0.64 =blood_streak =pregnant
0.64 =burn_severity =face_blisters
0.64 =chemical_burn =chemical_strong
0.64 =clot_risk =eye_hit_bad
0.64 =deep_cut
0.64 =diarrhea =rectal_blood
0.64 =diarrhea =stool_blood
0.64 =dry_mouth
0.64 =head_danger =rash
0.64 =hours_pain =soaking_pad
0.64 =retractions
0.64 =scratched =self_harm_now
0.64 =self_harm_now =wound
0.64 ^ _ put
0.64 ^ sudden
0.64 a bunch
0.64 a temp
0.64 and _ feel
0.64 and red
0.64 bad _ and
0.64 bunch
0.64 bunch of
0.64 by
0.64 floppy
0.64 from a
0.64 infection
0.64 my appendix
0.64 put
0.64 snake bit
0.64 there
0.64 think about
0.64 was _ in
0.64 was in
0.64 water broke
0.63 -right
0.63 =allergen =overdose_taken
0.63 =animal_bite =burn_severity
0.63 =belly_hard =hernia_stuck
0.63 =bite_bad =vision_loss
0.63 =burn_severity =swallowed_battery
0.63 =chemical_strong =cocaine
0.63 =chemical_word =cocaine
0.63 =chemical_word =poison_swallowed
0.63 =co_words =suicidal
0.63 =cut_by_accident =overdose_taken
0.63 =eye_area =vision_loss
0.63 =fever =wound
0.63 =heat_danger
0.63 =saddle_numb
0.63 acid
0.63 and see
0.63 battery
0.63 cant _ it
0.63 got into
0.63 isnt -breath
0.63 kitchen
0.63 my stomach
0.63 n
0.63 no _ and
0.63 she _ and
0.63 start in
0.63 temp is
0.63 the size
0.63 took #11+
0.63 weak and
0.63 wound
0.62 =a_lot =eye_hit_bad
0.62 =a_lot =soaking_pad
0.62 =allergen =throat_tight
0.62 =bite_bad =stab_shot
0.62 =bleeding_any =ear_blood
0.62 =burn_severity =fever
0.62 =calf =stab_shot
0.62 =cannot_move_side
0.62 =cannot_move_side =weak_one_side
0.62 =cholinergic =drooling
0.62 =confused =pale_clammy
0.62 =ear_blood
0.62 =eye_hit_bad =hit_hard
0.62 =fever =many_days
0.62 =fever =postpartum
0.62 =fever =purple_word
0.62 =short_breath
0.62 =weak_legs
0.62 ^ _ got
0.62 ^ chok
0.62 back and
0.62 bleed from
0.62 grey
0.62 i _ raped
0.62 im dizzy
0.62 my _ collaps
0.62 my belly
0.62 my vision
0.62 my water
0.62 now my
0.62 old is
0.62 one _ is
0.62 pass _ at
0.62 raped
0.62 remote
0.62 shock me
0.62 since yesterday
0.62 vision is
0.62 vomit
0.62 was raped
0.62 wife is
0.62 with _ breath
0.61 -baby
0.61 -felt _ -baby
0.61 =belly_hit =fell_baby
0.61 =bite_bad =hernia_stuck
0.61 =bite_bad =swelling_throat
0.61 =black_stool =chest_lasting
0.61 =blister_any =burn_any
0.61 =carbon_monoxide =head_danger
0.61 =cough =smoke
0.61 =fall_any =fell_baby
0.61 =fell_baby =hit_hard
0.61 =gas_smell =head_danger
0.61 =head_danger =newborn
0.61 =hours_pain =immunosuppressed
0.61 =mouth_sores =rash
0.61 =neck_swelling
0.61 =pain_any =pale_clammy
0.61 =red_racing =wound_infected
0.61 =short_breath =wheeze_word
0.61 =wheeze_word
0.61 =wont_feed
0.61 =wont_swallow
0.61 ^ _ soft
0.61 ^ they
0.61 and _ and
0.61 and _ of
0.61 bad _ on
0.61 bent _ a
0.61 drowsy
0.61 eaten
0.61 feel hot
0.61 feel my
0.61 hard
0.61 hasnt
0.61 her _ and
0.61 my _ swallow
0.61 my oxygen
0.61 my thigh
0.61 off in
0.61 pale
0.61 push
0.61 she
0.61 ther a
0.61 through my
0.61 was stabb
0.61 white and
0.61 whole
0.6 # _ and
0.6 #11+ min
0.6 =breath_pauses =cannot_breathe
0.6 =burn_severity =co_words
0.6 =calf =clot_risk
0.6 =chest_lasting =confused
0.6 =ear_swollen =swelling
0.6 =eye_hit_bad =sugar_low
0.6 =fall_any =head_danger
0.6 =fever =purple_rash
0.6 =fever =uti
0.6 =head_danger =head_injury
0.6 =rash =sting
0.6 =severe_headache
0.6 =swelling_throat =throat_tight
0.6 ^ _ stopp
0.6 blue
0.6 came back
0.6 crush
0.6 he cant
0.6 is _ off
0.6 like coffee
0.6 limp
0.6 liv
0.6 magnet
0.6 my _ lip
0.6 now _ and
0.6 of liv
0.6 point _ liv
0.6 point of
0.6 pupil
0.6 push forward
0.6 someth
0.6 stabb
0.6 tell me
0.6 thought of
0.6 to _ myself
0.6 took _ many
0.6 took _ of
0.6 week with
0.6 what _ point
0.6 wks
0.59 # min
0.59 =black_stool =hours_pain
0.59 =born_part =eye_hit_bad
0.59 =calf =swelling
0.59 =chest_lasting =vision_loss
0.59 =confused =elderly
0.59 =days_many =swelling
0.59 =deep_cut =tendon_seen
0.59 =ear_pain =ear_swollen
0.59 =fever =shaking
0.59 =gangrene
0.59 =gangrene =pain_beyond
0.59 =gangrene =skin_black
0.59 =head_danger =tick
0.59 =headache =tick
0.59 =object_stuck
0.59 =swallow_trouble
0.59 =swallow_trouble =throat_tight
0.59 =swallow_trouble =wont_swallow
0.59 =tendon_seen
0.59 =throat_tight =wont_swallow
0.59 ^ _ been
0.59 ^ took
0.59 after _ fall
0.59 after a
0.59 and _ dizzy
0.59 and _ keep
0.59 got _ with
0.59 got shot
0.59 my wrist
0.59 off _ the
0.59 say #99+
0.59 say he
0.59 she #
0.59 size
0.59 soft spot
0.58 =allergen =hives
0.58 =burn_severity =pregnant
0.58 =chest_lasting =drowsy
0.58 =chest_lasting =unresponsive
0.58 =co_alarm
0.58 =cut_by_accident =hit_hard
0.58 =dark_urine
0.58 =dark_urine =itching
0.58 =dark_urine =pregnant
0.58 =dark_urine =preterm_weeks
0.58 =eye_area =rash
0.58 =eye_hit_bad =fall_any
0.58 =fever =flank_pain
0.58 =hernia
0.58 =hernia =hernia_word
0.58 =mouth_sores
0.58 =near_faint
0.58 =pain_any =radiates_groin
0.58 =radiates_groin =testicle
0.58 =sudden
0.58 an _ ago
0.58 and _ rash
0.58 and _ wont
0.58 bottle of
0.58 chest and
0.58 clot
0.58 do _ still
0.58 going
0.58 head is
0.58 heart rac
0.58 my hip
0.58 short
0.58 water _ and
0.57 -hour
0.57 -in _ -hour
0.57 =barking_stridor =croup_cough
0.57 =belly_hard
0.57 =bite_bad =deformed
0.57 =bladder_bowel_loss =urinary_stuck
0.57 =blister_any =skin_peeling
0.57 =burn_any =deep_burn
0.57 =burn_severity =weak_legs
0.57 =cannot_move_side =numb_any
0.57 =cant_lie_flat
0.57 =chest_lasting =no_urine
0.57 =chest_lasting =preterm_weeks
0.57 =contractions =eye_hit_bad
0.57 =coughs_blood
0.57 =diabetes =head_danger
0.57 =eye_hit_bad =fever
0.57 =eye_hit_bad =vomiting_blood
0.57 =headache =rash
0.57 =heart_condition =short_breath
0.57 =jaundice
0.57 =nail_word =stab_shot
0.57 =neck_swelling =swelling
0.57 =swelling =tongue_swollen
0.57 =urinary_stuck
0.57 ^ _ found
0.57 ^ _ keep
0.57 and _ faint
0.57 and vomit
0.57 bathroom
0.57 both leg
0.57 breath
0.57 cant swallow
0.57 has _ and
0.57 heart _ #99+
0.57 huge
0.57 hurt _ bad
0.57 ive been
0.57 may have
0.57 nonsense
0.57 poison
0.57 stomach hurt
0.57 swell
0.57 talk nonsense
0.57 was _ with
0.57 weak
0.57 worst
0.57 wrist
0.56 #11+ time
0.56 -slept -in
0.56 =allergen =swelling_throat
0.56 =bite_bad =burn_big
0.56 =bite_bad =fever
0.56 =bite_bad =numb_any
0.56 =bleeding_heavy =limb_injury
0.56 =burn_severity =means_mentioned
0.56 =cannot_move_limb
0.56 =chest_lasting =contractions
0.56 =chest_lasting =priapism
0.56 =chest_lasting =self_harm_now
0.56 =hours_pain =pregnant
0.56 =hours_pain =priapism
0.56 =hours_pain =self_harm_now
0.56 =hours_pain =sudden
0.56 =means_at_hand
0.56 =numb_any
0.56 =pain_any =severe_pain
0.56 =pain_any =testicle
0.56 =pregnant =squeezing_word
0.56 =stroke_said
0.56 =stroke_said =stroke_word
0.56 =testicle
0.56 =wound =wound_infected
0.56 ^ _ child
0.56 ^ she
0.56 back _ and
0.56 been
0.56 blue and
0.56 by a
0.56 child
0.56 cut _ my
0.56 deep
0.56 even
0.56 i think
0.56 im _ and
0.56 im bleed
0.56 is _ up
0.56 is turn
0.56 jaw
0.56 my _ put
0.56 my child
0.56 my whole
0.56 old wont
0.56 pale and
0.56 put his
0.56 size of
0.56 spasm
0.56 sudden
0.56 the left
0.56 three time
0.55 # _ pregnant
0.55 -all
0.55 -all -day
0.55 -had -a
0.55 =allergen =child_got_pills
0.55 =bite_bad =eye_hit_bad
0.55 =bleeding_heavy =scratched
0.55 =bleeding_heavy =wound
0.55 =clot_risk =days_many
0.55 =deformed =fall_any
0.55 =eye_hit_bad =near_faint
0.55 =feels_sleepy =head_danger
0.55 =hallucinating
0.55 =headache =severe_headache
0.55 =one_eye =vision_loss
0.55 =purple_rash =rash
0.55 =short_breath =swelling
0.55 =tearing =tearing_trunk
0.55 =tearing_trunk
0.55 a fight
0.55 a handful
0.55 and _ had
0.55 and _ hes
0.55 and confus
0.55 and i
0.55 bit my
0.55 bleed after
0.55 breath for
0.55 brother
0.55 cant
0.55 clos
0.55 cough and
0.55 eyeball
0.55 handful
0.55 handful of
0.55 he _ the
0.55 hurt so
0.55 i _ too
0.55 into the
0.55 is bulg
0.55 jerk
0.55 me _ night
0.55 of _ finger
0.55 rash that
0.55 red blood
0.55 start _ my
0.55 the _ floor
0.54 =allergen =rash
0.54 =birth_now
0.54 =bite_bad =deep_cut
0.54 =bite_bad =dystonia
0.54 =bp_very_high =squeezing_word
0.54 =burn_severity =turning_blue
0.54 =chemical_word
0.54 =chest_lasting =seizure_repeat
0.54 =child_got_pills =means_mentioned
0.54 =co_words =headache
0.54 =confused =withdrawal
0.54 =eye_hit_bad =soaking_pad
0.54 =head_danger =severe_headache
0.54 =headache =pregnant
0.54 =hours_pain =seizure_repeat
0.54 =hurts_breathing
0.54 =lab_danger
0.54 =limp_refuses =unresponsive
0.54 =making_swell
0.54 =making_swell =swelling
0.54 =mouth_sores =skin_peeling
0.54 =pale_clammy =radiates
0.54 =severe_headache =sudden
0.54 =swelling =swelling_throat
0.54 =swelling_lips =swelling_throat
0.54 alarm _ going
0.54 and hard
0.54 chok me
0.54 each
0.54 even after
0.54 fast and
0.54 got bleach
0.54 her
0.54 i _ breathe
0.54 i _ smoke
0.54 im going
0.54 in _ foot
0.54 in his
0.54 lip
0.54 she has
0.54 snake _ me
0.54 stopp _ and
0.54 swollen and
0.54 the tip
0.54 with _ and
0.53 # _ with
0.53 =allergen =plant_eaten
0.53 =appendix_pain =pain_any
0.53 =appendix_said =pain_any
0.53 =bladder_bowel_loss =chest_lasting
0.53 =bleeding_any =coughs_blood
0.53 =bleeding_any =hit_hard
0.53 =bleeding_any =long_bleed
0.53 =blister_any =deep_burn
0.53 =blister_word =burn_any
0.53 =burn_severity =vomiting
0.53 =car_crash
0.53 =chest_lasting =heart_condition
0.53 =chest_lasting =speech
0.53 =child_got_pills =plant_eaten
0.53 =cough =eye_hit_bad
0.53 =coughs_blood =eye_hit_bad
0.53 =drooling
0.53 =elderly =speech
0.53 =eye_hit_bad =severe_pain
0.53 =fever =rigors_hard
0.53 =head_danger =hit_hard
0.53 =head_danger =smoke
0.53 =head_injury =hit_hard
0.53 =hours_pain =postpartum
0.53 =limb_injury =pregnant
0.53 =near_faint =sting
0.53 =numb_any =saddle_numb
0.53 =plant_eaten
0.53 =red_racing
0.53 =self_harm_now =suicidal
0.53 =severe_pain =squeezing_word
0.53 =swelling =swelling_now
0.53 =swelling_now
0.53 ^ everyone
0.53 and _ cough
0.53 and _ im
0.53 and _ look
0.53 and _ short
0.53 bit me
0.53 black _ and
0.53 cant wake
0.53 chest hurt
0.53 chok on
0.53 dont
0.53 each breath
0.53 feel dizzy
0.53 feel sick
0.53 gett weaker
0.53 heart _ and
0.53 hurt myself
0.53 into my
0.53 is black
0.53 lighthead
0.53 like #11+
0.53 noise
0.53 rat
0.53 rat poison
0.53 slurr
0.53 tar
0.53 to breathe
0.53 weaker
0.52 =a_lot =bleeding_heavy
0.52 =a_lot =cough
0.52 =a_lot =swelling
0.52 =alcohol =confused
0.52 =allergen =head_danger
0.52 =bite_bad =jaw_locked
0.52 =blurry_vision =pregnant
0.52 =cannot_move_side =half_body
0.52 =cocaine =drugs_taken
0.52 =confused =heat_exposure
0.52 =cramps =pregnant
0.52 =ear_swollen =pain_any
0.52 =eye_hit_bad =vomiting
0.52 =fever =head_danger
0.52 =half_body
0.52 =half_body =weak_one_side
0.52 =hanging_attempt
0.52 =heart_condition =valve_or_device
0.52 =hernia_stuck
0.52 =hoarse =smoke
0.52 =jaw_arm_sweat =pale_clammy
0.52 =leg_feet_swollen =short_breath
0.52 =limp_refuses
0.52 =means_mentioned =wound
0.52 =no_injury =sudden
0.52 =thrown_back
0.52 =valve_or_device
0.52 and _ leg
0.52 and _ with
0.52 and his
0.52 are swell
0.52 bad headache
0.52 came
0.52 cant get
0.52 cant move
0.52 dark pee
0.52 down _ my
0.52 fingertip
0.52 from hot
0.52 her _ is
0.52 my _ arm
0.52 my _ open
0.52 nowhere
0.52 of nowhere
0.52 off _ fingertip
0.52 out _ nowhere
0.52 paus
0.52 peanut and
0.52 shoot
0.52 weight on
0.51 -breath -right
0.51 -drink
0.51 =a_lot =blister_any
0.51 =bleeding_any =fever
0.51 =blister_any =eye_area
0.51 =blister_word =eye_area
0.51 =blood_streak =poison_swallowed
0.51 =breath_pauses =burn_severity
0.51 =chest_lasting =gradual_numb
0.51 =chest_lasting =wound
0.51 =eye_area =eye_hit_bad
0.51 =eye_hit =eye_hit_bad
0.51 =eye_hit_bad =long_bleed
0.51 =eye_hit_bad =testicle
0.51 =eye_hit_bad =water_broke
0.51 =fainted =fall_any
0.51 =fever =short_breath
0.51 =goodbye_note
0.51 =head_injury
0.51 =hours_pain =one_eye
0.51 =hours_pain =testicle
0.51 =leg_swelling_one
0.51 =noisy_rest
0.51 =pleuritic
0.51 =severe_weakness
0.51 =squeezing_word =testicle
0.51 =sugar_very_high
0.51 ^ _ friend
0.51 ^ _ wound
0.51 accidental
0.51 and _ cant
0.51 and _ hot
0.51 and _ vomit
0.51 and pass
0.51 are _ hard
0.51 behind _ ear
0.51 bleach _ my
0.51 bleach in
0.51 bright _ blood
0.51 bright red
0.51 by the
0.51 confus and
0.51 contraction
0.51 dont _ if
0.51 end
0.51 gett _ and
0.51 gush
0.51 he got
0.51 husband has
0.51 i _ and
0.51 i broke
0.51 i cant
0.51 is blurry
0.51 is hot
0.51 like
0.51 like _ and
0.51 my _ got
0.51 my _ stopp
0.51 my right
0.51 now i
0.51 temp
0.51 testicle
0.51 the _ side
0.51 think _ broke
0.51 turn purple
0.51 up _ arm
0.51 vision
0.51 voice
0.51 vomit and
0.5 # minut
0.5 =a_lot =co_words
0.5 =a_lot =suicidal
0.5 =baby_still =burn_severity
0.5 =burn_severity =hernia_stuck
0.5 =burn_severity =no_urine
0.5 =burn_severity =pale_clammy
0.5 =chest_tearing
0.5 =chest_tearing =tearing
0.5 =clot_risk =postpartum
0.5 =diabetes =pale_clammy
0.5 =eye_hit_bad =hernia_stuck
0.5 =head_danger =high_fever
0.5 =head_danger =swelling
0.5 =hernia_stuck =pain_any
0.5 =hours_pain =weak_one_side
0.5 =immunosuppressed
0.5 =inhaler_fails =short_breath
0.5 =legs_gone
0.5 =legs_gone =weak_legs
0.5 =pain_any =pregnant
0.5 =postpartum =soaking_pad
0.5 =severe_pain =trunk_pain
0.5 =severe_weakness =weak_any
0.5 =snake_bad =swelling
0.5 ^ _ went
0.5 ^ havent
0.5 ^ husband
0.5 a fish
0.5 and dry
0.5 be _ anymore
0.5 belly hurt
0.5 blood sugar
0.5 burn _ my
0.5 burst
0.5 coffee ground
0.5 dropp
0.5 eliqui
0.5 ex
0.5 faint _ runn
0.5 faint while
0.5 foot is
0.5 from his
0.5 grape
0.5 ground
0.5 his _ and
0.5 i smell
0.5 i still
0.5 im in
0.5 like _ ground
0.5 lip are
0.5 look _ coffee
0.5 my _ went
0.5 n im
0.5 of my
0.5 out twice
0.5 read #11+
0.5 sense
0.5 skin is
0.5 terrible
0.5 those
0.5 those little
0.5 to the
0.5 too _ to
0.5 two _ after
0.5 tylenol
0.5 was _ the
0.49 #11+ year
0.49 -had
0.49 =a_lot =short_breath
0.49 =allergen =eye_pierced
0.49 =at_rest =short_breath
0.49 =bite_bad =choking
0.49 =bite_bad =eye_pierced
0.49 =bite_bad =head_danger
0.49 =bleeding_any =cough
0.49 =bleeding_any =eye_hit_bad
0.49 =confused =shaking
0.49 =contractions =hours_pain
0.49 =diabetes =sugar_very_high
0.49 =diarrhea_many
0.49 =eye_area =eye_pierced
0.49 =eye_hit_bad =leaking
0.49 =fainted =pregnant
0.49 =fall_any =hip_fracture
0.49 =fever =heart_condition
0.49 =hip_fracture
0.49 =jaw_locked =wound
0.49 =limb_cold_pale
0.49 =limb_injury =preterm_weeks
0.49 =limb_injury =toes_cold
0.49 =purple_word
0.49 =racing_heart
0.49 =squeezing_word =upper_belly_pain
0.49 =unresponsive =young_baby
0.49 ^ _ fell
0.49 ^ _ hav
0.49 a _ hook
0.49 accident
0.49 and ive
0.49 and talk
0.49 baby _ mov
0.49 black poop
0.49 bone
0.49 breath and
0.49 cant breath
0.49 com
0.49 cut _ wrist
0.49 explod
0.49 face
0.49 faint
0.49 fish _ in
0.49 flare
0.49 foam
0.49 for _ few
0.49 from _ remote
0.49 go
0.49 grandma
0.49 herself
0.49 hook _ my
0.49 im short
0.49 is _ out
0.49 kill
0.49 know how
0.49 lip _ swell
0.49 lip look
0.49 mouth
0.49 my _ came
0.49 neck _ fever
0.49 pas
0.49 pregnant #11+
0.49 pressure _ over
0.49 purple
0.49 read _ on
0.49 scream
0.49 so weak
0.49 son swallow
0.49 swallow _ magnet
0.49 the remote
0.49 took _ much
0.49 went _ for
0.49 with each
0.49 yellow and
0.48 =baby_quiet =pregnant
0.48 =barking_stridor =noisy_rest
0.48 =bite_bad =eye_bulge
0.48 =bite_bad =shingles
0.48 =bleeding_any =near_faint
0.48 =burn_severity =drug_named
0.48 =burn_severity =mouth_sores
0.48 =chest_lasting =now_at_rest
0.48 =chest_lasting =weak_one_side
0.48 =co_alarm =co_words
0.48 =co_words =refuses
0.48 =croup_cough =noisy_rest
0.48 =discharge =postpartum
0.48 =eye_area =eye_bulge
0.48 =fever =jaundice
0.48 =flashes_floaters
0.48 =hernia_stuck =hernia_word
0.48 =indigestion_odd
0.48 =leaking =postpartum
0.48 =leg_swelling_one =pain_any
0.48 =limp_leg
0.48 =now_at_rest
0.48 =pale_clammy
0.48 =right_side
0.48 =saddle_numb =weak_any
0.48 =screams_in_bouts
0.48 =severe_pain
0.48 =squeezing_word =sudden
0.48 ^ _ by
0.48 a tree
0.48 and
0.48 and _ so
0.48 and _ stomach
0.48 and isnt
0.48 and pull
0.48 and say
0.48 asthma attack
0.48 baby _ -breath
0.48 bitten
0.48 bitten by
0.48 black stool
0.48 bleed
0.48 bright
0.48 broke and
0.48 down and
0.48 forward and
0.48 got
0.48 hav _ seizure
0.48 have _ and
0.48 his chest
0.48 hurt people
0.48 husband
0.48 im _ up
0.48 im throw
0.48 it _ like
0.48 leg is
0.48 month _ has
0.48 my _ been
0.48 my _ sudden
0.48 my mouth
0.48 of new
0.48 on _ right
0.48 one _ and
0.48 puffer
0.48 speech is
0.48 squeez
0.48 stick
0.48 swallow _ handful
0.48 sweat
0.48 thi _ and
0.48 transplant
0.48 turn _ and
0.48 vision _ blurry
0.48 was _ and
0.48 week old
0.48 with blood
0.47 -pill
0.47 =a_lot =chest_lasting
0.47 =a_lot =hours_pain
0.47 =a_lot =vaginal_bleeding
0.47 =a_lot =vomiting
0.47 =abuse_danger =heat_exposure
0.47 =allergen =burn_severity
0.47 =birth_now =contractions
0.47 =bleeding_any =pain_any
0.47 =bleeding_heavy =long_bleed
0.47 =blood_thinner
0.47 =bp_high =head_danger
0.47 =calf =deformed
0.47 =calf =means_mentioned
0.47 =chest_lasting =fast_breathing
0.47 =co_words =dizzy
0.47 =cough =hurts_move
0.47 =days_many =postpartum
0.47 =eye_hit_bad =object_stuck
0.47 =eye_hit_bad =sudden
0.47 =fall_any =fell
0.47 =fell
0.47 =fever =skin_peeling
0.47 =head_danger =severe_pain
0.47 =head_danger =vomiting
0.47 =hernia_stuck =object_stuck
0.47 =high_altitude
0.47 =kid_breathing =short_breath
0.47 =liver_drug
0.47 =long_bleed
0.47 =long_bleed =priapism
0.47 =newborn =vomiting
0.47 =numb_any =weak_one_side
0.47 =possible_fracture =snake
0.47 =possible_fracture =snake_bad
0.47 =possible_fracture =wound_infected
0.47 =radiates =spreading
0.47 =swelling_lips
0.47 =vomiting =young_baby
0.47 ^ seizure
0.47 a _ in
0.47 and _ spasm
0.47 are _ and
0.47 around the
0.47 bag is
0.47 belly is
0.47 breath in
0.47 chemical
0.47 clammy
0.47 clear
0.47 double
0.47 for _ minut
0.47 got _ off
0.47 gray
0.47 hes _ and
0.47 high fever
0.47 i _ off
0.47 in _ feet
0.47 in _ leg
0.47 in and
0.47 is _ so
0.47 kill myself
0.47 me _ i
0.47 minut
0.47 my _ turn
0.47 my jaw
0.47 now fever
0.47 now im
0.47 old got
0.47 push _ and
0.47 she chok
0.47 spray
0.47 the _ is
0.47 up blood
0.47 us
0.47 was _ a
0.47 wont _ and
0.46 #99+ _ chill
0.46 =a_lot =blister_word
0.46 =a_lot =burn_any
0.46 =a_lot =coughs_blood
0.46 =a_lot =pregnant
0.46 =belly_pain =upper_belly_pain
0.46 =bite_bad =new_medicine
0.46 =bite_bad =tendon_seen
0.46 =blister_any =face_blisters
0.46 =blister_word =face_blisters
0.46 =blood_streak =fever
0.46 =born_now
0.46 =bp_medicine =child_got_pills
0.46 =bp_medicine =overdose_taken
0.46 =chest_lasting =postpartum
0.46 =child_got_pills =eye_hit_bad
0.46 =child_got_pills =hypertension
0.46 =child_got_pills =squeezing_word
0.46 =co_words =feels_sleepy
0.46 =cold_limb =toes_cold
0.46 =confused =diabetes
0.46 =diabetes =vomiting
0.46 =drug_named
0.46 =eye_hit_bad =head_injury
0.46 =eye_hit_bad =hours_pain
0.46 =fever
0.46 =hurts_move
0.46 =hypertension =overdose_taken
0.46 =itching =pregnant
0.46 =itching =preterm_weeks
0.46 =jaw_locked =pain_any
0.46 =muscle_cramps
0.46 =nail_word =pierced_through
0.46 =newborn =unresponsive
0.46 =numb_any =pain_any
0.46 =pain_any =pain_beyond
0.46 =pierced_through =wound
0.46 =severe_headache =severe_pain
0.46 =severe_headache =worst_ever
0.46 =swelling_lips =tongue_swollen
0.46 =throat_tight
0.46 =toes_cold
0.46 =wound_infected
0.46 ^ someone
0.46 and _ heart
0.46 and _ sleepy
0.46 at _ table
0.46 awake
0.46 bare
0.46 been in
0.46 belly
0.46 bite _ my
0.46 bone is
0.46 breath _ a
0.46 cough _ blood
0.46 cough up
0.46 drunk
0.46 eye is
0.46 feel _ someth
0.46 fight
0.46 has been
0.46 he was
0.46 heart pill
0.46 hurt and
0.46 i got
0.46 like red
0.46 like someth
0.46 my _ face
0.46 my speech
0.46 outside
0.46 pas out
0.46 so _ i
0.46 soft
0.46 squeaky
0.46 stomach is
0.46 stopp my
0.46 think _ hav
0.46 twice
0.46 up and
0.45 =allergen =snake
0.45 =allergen =snake_bad
0.45 =belly_hit =fall_height
0.45 =bleeding_any =fight_blow
0.45 =bp_high
0.45 =burn_severity =severe_pain
0.45 =calf =fever
0.45 =cannot_breathe =chest_lasting
0.45 =chest_lasting =near_faint
0.45 =chest_lasting =urinary_stuck
0.45 =drooling =pain_any
0.45 =drooling =wont_swallow
0.45 =dry_mouth =eye_hit_bad
0.45 =elderly =hours_pain
0.45 =eye_bulge =eye_red
0.45 =eye_hit_bad =head_danger
0.45 =eye_hit_bad =pale_clammy
0.45 =fall_any =fall_height
0.45 =fall_height
0.45 =fall_height =hit_hard
0.45 =fight_blow =head_danger
0.45 =hours_pain =short_breath
0.45 =jaw_locked =muscle_cramps
0.45 =joint_hot =wound_infected
0.45 =pain_any =right_side
0.45 =postpartum =recent_surgery
0.45 =rash =stiff_neck
0.45 =rigors =skin_infection
0.45 =vomiting
0.45 =vomiting_constantly
0.45 =weak_breathing
0.45 =worst_ever
0.45 ^ _ bit
0.45 ^ _ boyfriend
0.45 ^ _ pass
0.45 ^ _ stool
0.45 ^ _ think
0.45 ^ _ took
0.45 a _ lump
0.45 a _ wire
0.45 a live
0.45 and _ is
0.45 and _ pain
0.45 and heart
0.45 and its
0.45 and painful
0.45 are bleed
0.45 between _ shoulder
0.45 boyfriend
0.45 c section
0.45 can _ the
0.45 cant stop
0.45 chest _ tight
0.45 day and
0.45 goodbye
0.45 hasnt -slept
0.45 head
0.45 higher
0.45 his _ is
0.45 hour ago
0.45 in _ kitchen
0.45 is going
0.45 it _ if
0.45 know if
0.45 my _ just
0.45 my boyfriend
0.45 night but
0.45 old _ into
0.45 pain is
0.45 pod
0.45 privat
0.45 rattlesnake
0.45 say _ just
0.45 say hes
0.45 section
0.45 she _ a
0.45 smell _ and
0.45 stab
0.45 sunken
0.45 talk
0.45 the right
0.45 throw up
0.45 thrown
0.45 tick bite
0.45 to _ out
0.45 under the
0.45 way _ than
0.45 we _ in
0.45 week _ feel
0.45 with fever
0.45 woke up
0.44 #99+ wont
0.44 -baby -move
0.44 -crie
0.44 -day
0.44 -felt
0.44 -move
0.44 -she -crie
0.44 -when _ -crie
0.44 =arm_hand_pain =pale_clammy
0.44 =baby =head_danger
0.44 =belly_hit =pregnant
0.44 =bite_bad =drooling
0.44 =blurry_vision
0.44 =blurry_vision =pain_any
0.44 =bp_medicine =swelling_throat
0.44 =chest_lasting =severe_pain
0.44 =chest_lasting =shaking
0.44 =chest_pressure =radiates
0.44 =clot_risk =immunosuppressed
0.44 =confused =high_fever
0.44 =confused =sudden
0.44 =eye_hit_bad =swelling
0.44 =face_blisters =rash
0.44 =fast_breathing =short_breath
0.44 =fever =mouth_sores
0.44 =harm_others =mania_psychosis
0.44 =head_danger =sudden
0.44 =headache =severe_pain
0.44 =headache =worst_ever
0.44 =hernia_stuck =swelling
0.44 =hernia_word
0.44 =hit_hard =pregnant
0.44 =hives
0.44 =hurts_breathing =pleuritic
0.44 =means_mentioned =nail_word
0.44 =not_looking
0.44 =pink_foam
0.44 =rigors_hard =withdrawal
0.44 =saddle_numb =weak_legs
0.44 =severe_pain =worst_ever
0.44 =shaking =withdrawal
0.44 =trunk_pain =upper_belly_pain
0.44 ^ _ cant
0.44 ^ _ gave
0.44 ^ tongue
0.44 a magnet
0.44 about to
0.44 all _ and
0.44 and _ neck
0.44 and _ throw
0.44 and eye
0.44 and today
0.44 chemo
0.44 cleaner
0.44 com out
0.44 crazy
0.44 diarrhea
0.44 droop
0.44 dryer
0.44 ear _ bleed
0.44 electric shock
0.44 even _ the
0.44 face and
0.44 fell and
0.44 hand finger
0.44 hemophilia and
0.44 hes cough
0.44 husband cant
0.44 im lighthead
0.44 insulin _ mistake
0.44 insulin by
0.44 is _ like
0.44 is rac
0.44 itch like
0.44 look _ and
0.44 me and
0.44 much _ by
0.44 my _ and
0.44 my insulin
0.44 nail gun
0.44 neck and
0.44 no -tear
0.44 of _ and
0.44 right _ wont
0.44 severe
0.44 stool and
0.44 stuck
0.44 stuck _ my
0.44 swallow
0.44 the _ told
0.44 the dryer
0.44 the fall
0.44 then start
0.44 to my
0.44 to pas
0.44 toe are
0.44 too _ insulin
0.44 want _ die
0.44 whole bottle
0.43 #99+ _ #99+
0.43 -fade
0.43 -felt -the
0.43 -the -baby
0.43 -when
0.43 =a_lot =carbon_monoxide
0.43 =a_lot =wound
0.43 =alcohol =wont_feed
0.43 =baby =many_days
0.43 =battery_word =child_got_pills
0.43 =battery_word =swallowed_battery
0.43 =belly_hit =preterm_weeks
0.43 =bite_bad =burn_any
0.43 =bite_bad =high_fever
0.43 =bleeding_any =bleeds_a_lot
0.43 =bleeding_heavy =soaking_pad
0.43 =bleeds_a_lot
0.43 =bleeds_a_lot =eye_hit_bad
0.43 =blood_streak =calf
0.43 =blood_thinner =long_bleed
0.43 =burn_severity =chemical_burn
0.43 =burn_severity =purple_word
0.43 =chest_lasting =sting
0.43 =chest_tearing =tearing_trunk
0.43 =child_bruises
0.43 =cocaine
0.43 =done_with_it =means_at_hand
0.43 =eye_hit_bad =immunosuppressed
0.43 =eye_hit_bad =limb_bleeds
0.43 =eye_hit_bad =weak_legs
0.43 =fall_hard
0.43 =fever =tick
0.43 =head_danger =heat_exposure
0.43 =head_danger =high_altitude
0.43 =head_danger =sting
0.43 =head_danger =unequal_pupils
0.43 =heart_condition =hours_pain
0.43 =hit_hard =preterm_weeks
0.43 =hours_pain =squeezing_word
0.43 =limb_bleeds
0.43 =long_bleed =pain_any
0.43 =long_bleed =very_fast_pulse
0.43 =mania_psychosis
0.43 =near_faint =pain_any
0.43 =one_side_belly
0.43 =one_side_belly =pain_any
0.43 =pain_any =pleuritic
0.43 =pain_any =upper_belly_pain
0.43 =spreading
0.43 =swelling_lips =swelling_now
0.43 =unequal_pupils
0.43 ^ pain
0.43 a _ and
0.43 alive
0.43 and _ pee
0.43 back _ im
0.43 behind the
0.43 broke
0.43 calf is
0.43 can see
0.43 cant _ down
0.43 dad collaps
0.43 discharge and
0.43 drool
0.43 everywhere
0.43 feel tight
0.43 fire and
0.43 friend
0.43 friend is
0.43 got _ in
0.43 has _ bruise
0.43 havent
0.43 is cough
0.43 just faint
0.43 neck _ and
0.43 new floater
0.43 of _ floater
0.43 of breath
0.43 off _ #
0.43 on purpose
0.43 over _ and
0.43 popp out
0.43 purpose
0.43 right side
0.43 so
0.43 that _ -fade
0.43 the _ way
0.43 the light
0.43 tongue is
0.43 uncle
0.43 wake
0.43 walk _ the
0.43 way _ my
0.43 week _ has
0.43 worst headache
0.43 wrong way
0.42 #11+ _ no
0.42 -baby _ since
0.42 -diaper
0.42 -wet
0.42 -wet -diaper
0.42 =alcohol =chemical_word
0.42 =animal_bite =sting
0.42 =baby_quiet =hours_pain
0.42 =baby_still =preterm_weeks
0.42 =bite_bad =burn_severity
0.42 =bite_bad =swallow_trouble
0.42 =bite_bad =throat_closing
0.42 =bite_bad =wont_swallow
0.42 =black_stool =head_danger
0.42 =blurry_vision =double_vision
0.42 =bp_high =headache
0.42 =burn_severity =calf
0.42 =burn_severity =eye_area
0.42 =burn_severity =head_danger
0.42 =calf =wound
0.42 =chest_lasting =drugs_taken
0.42 =chest_lasting =long_bleed
0.42 =chest_lasting =overdose_taken
0.42 =clot_risk =leg_swelling_one
0.42 =double_vision
0.42 =double_vision =eye_hit_bad
0.42 =dystonia =new_medicine
0.42 =eye_hit_bad =fight_blow
0.42 =eye_hit_bad =upper_belly_pain
0.42 =eye_hit_bad =vaginal_bleeding
0.42 =fainted =not_eating_days
0.42 =fever =kidney_infection
0.42 =head_danger =pale_clammy
0.42 =head_danger =weight_loss
0.42 =heat_exposure =vomiting
0.42 =hoarse =swelling
0.42 =hours_pain =near_faint
0.42 =hours_pain =radiates_groin
0.42 =kidney_infection
0.42 =kidney_infection =uti
0.42 =means_mentioned
0.42 =not_eating_days
0.42 =one_side_belly =pregnant
0.42 =postpartum
0.42 =postpartum_smell =recent_surgery
0.42 =preterm_weeks =vaginal_bleeding
0.42 =radiates =squeezing_word
0.42 =radiates_groin =squeezing_word
0.42 =swelling =swelling_lips
0.42 =swelling_throat =throat_closing
0.42 =throat_closing
0.42 =throat_closing =throat_tight
0.42 =vomiting =weight_loss
0.42 ^ _ his
0.42 ^ son
0.42 ^ stroke
0.42 ^ vomit
0.42 a grape
0.42 alarm is
0.42 and _ belly
0.42 and _ chest
0.42 and _ like
0.42 and _ mouth
0.42 and _ not
0.42 and _ stiff
0.42 and _ wake
0.42 and ther
0.42 arm _ bent
0.42 arm and
0.42 be better
0.42 chopp _ in
0.42 chopp off
0.42 daughter has
0.42 ear infection
0.42 everyone _ be
0.42 everyone would
0.42 feel faint
0.42 fell in
0.42 finger _ chopp
0.42 flew
0.42 going off
0.42 going up
0.42 got chopp
0.42 got stabb
0.42 had an
0.42 havent -peed
0.42 head and
0.42 i _ swallow
0.42 i stopp
0.42 im _ pad
0.42 im see
0.42 inhal smoke
0.42 ive
0.42 jaw lock
0.42 just had
0.42 keep
0.42 kick today
0.42 kidney infection
0.42 my _ after
0.42 my _ i
0.42 nitro
0.42 no _ -when
0.42 on _ grape
0.42 out at
0.42 out in
0.42 peel off
0.42 rac
0.42 rope
0.42 shak and
0.42 son _ is
0.42 stopp breath
0.42 stroke _ went
0.42 sudden cant
0.42 then
0.42 they _ my
0.42 think my
0.42 threaten
0.42 throw
0.42 time and
0.42 to kill
0.42 was fine
0.42 would _ better
0.42 would be
0.41 #11+ _ she
0.41 =a_lot =head_danger
0.41 =allergen =near_faint
0.41 =belly_hard =chest_lasting
0.41 =belly_pain =severe_pain
0.41 =bleeding_any =limb_bleeds
0.41 =blood_streak =child_got_pills
0.41 =blood_streak =leg_swelling_one
0.41 =bluish =limb_injury
0.41 =bluish =short_breath
0.41 =calf =eye_hit_bad
0.41 =chest_any
0.41 =chest_lasting =getting_worse
0.41 =cold_limb =limb_cold_pale
0.41 =deep_cut =deformed
0.41 =deformed =tendon_seen
0.41 =device_alarm =device_shock
0.41 =device_shock
0.41 =device_shock =heart_condition
0.41 =device_shock =valve_or_device
0.41 =diarrhea =eye_hit_bad
0.41 =done_with_it =suicidal
0.41 =drooling =swallow_trouble
0.41 =drooling =throat_tight
0.41 =eye_area =sudden
0.41 =eye_hit_bad =pain_beyond
0.41 =eye_hit_bad =sugar_extreme
0.41 =fainted =hit_hard
0.41 =goodbye_note =suicidal
0.41 =headache =preterm_weeks
0.41 =hernia_word =pain_any
0.41 =jelly_stool
0.41 =limb_injury =waters_said
0.41 =many_days =short_breath
0.41 =no_injury
0.41 =plant_eaten =poison_swallowed
0.41 =racing_heart =shaking
0.41 =swelling =wound_infected
0.41 =wakes
0.41 ^ _ blood
0.41 ^ _ defibrillator
0.41 ^ _ drank
0.41 ^ _ stabb
0.41 ^ _ used
0.41 ^ pass
0.41 ^ ther
0.41 a bad
0.41 a battery
0.41 a nail
0.41 a temperature
0.41 after my
0.41 alarm
0.41 and _ has
0.41 and hit
0.41 and more
0.41 are blue
0.41 been _ all
0.41 blood is
0.41 boyfriend _ me
0.41 breath but
0.41 burn _ face
0.41 cant bend
0.41 defibrillator
0.41 diabetic _ is
0.41 dog bit
0.41 ever
0.41 fever _ chill
0.41 hard _ breathe
0.41 has _ temperature
0.41 him out
0.41 hook in
0.41 i used
0.41 im _ ill
0.41 is cold
0.41 is in
0.41 jelly
0.41 kill my
0.41 lock
0.41 mouth and
0.41 my _ since
0.41 my defibrillator
0.41 open and
0.41 pool _ cough
0.41 pull
0.41 she breath
0.41 so _ im
0.41 soak _ pad
0.41 stabb _ the
0.41 stabb in
0.41 straight
0.41 temperature
0.41 temperature _ #99+
0.41 temperature of
0.41 throat _ and
0.41 took
0.41 took _ tylenol
0.41 want _ be
0.41 was under
0.41 we feel
0.41 with _ headache
0.4 #99+ with
0.4 <two <week
0.4 =at_rest =chest_lasting
0.4 =belly_hit =deformed
0.4 =belly_hit =drowning
0.4 =bite_bad =throat_tight
0.4 =black_stool =dizzy
0.4 =bleeding_any =chest_lasting
0.4 =bleeding_any =head_danger
0.4 =bleeding_any =vaginal_bleeding
0.4 =blood_streak =red_racing
0.4 =blood_thinner =chest_lasting
0.4 =born_now =born_part
0.4 =born_now =contractions
0.4 =born_now =eye_hit_bad
0.4 =both_legs =weak_legs
0.4 =bp_medicine =tongue_swollen
0.4 =burn_severity =limp_refuses
0.4 =cannot_breathe =slow_breathing
0.4 =car_crash =hit_hard
0.4 =chest_lasting =numb_any
0.4 =chest_lasting =short_breath
0.4 =drowning =fall_any
0.4 =drowning =hit_hard
0.4 =face_droop =weak_one_side
0.4 =fall_hard =fall_height
0.4 =fast_breathing
0.4 =fever =scratched
0.4 =fight_blow =head_injury
0.4 =harm_others =wound
0.4 =head_danger =stiff_neck
0.4 =head_danger =sugar_very_high
0.4 =head_danger =worst_ever
0.4 =heat_exposure =speech
0.4 =hip_hurts =numb_any
0.4 =hypertension =swelling_throat
0.4 =hypertension =tongue_swollen
0.4 =irregular_heart
0.4 =means_at_hand =means_mentioned
0.4 =moved_right =one_side_belly
0.4 =pain_any =poison_swallowed
0.4 =rash =swelling
0.4 =sugar_very_high =vomiting
0.4 =tia_resolved =vaginal_bleeding
0.4 =vomiting =vomiting_constantly
0.4 =wont_feed =young_baby
0.4 ^ gunshot
0.4 ^ postpartum
0.4 ^ shingl
0.4 a gun
0.4 a high
0.4 ache _ #11+
0.4 are weak
0.4 as a
0.4 break
0.4 burn on
0.4 dog _ my
0.4 eye got
0.4 fever _ my
0.4 forehead
0.4 gunshot
0.4 has _ fever
0.4 hav _ stroke
0.4 hes _ a
0.4 hurt like
0.4 i _ lisinopril
0.4 i walk
0.4 in _ tub
0.4 is _ and
0.4 is droop
0.4 is pull
0.4 is swell
0.4 is white
0.4 is yellow
0.4 jump
0.4 just sitt
0.4 light _ a
0.4 like _ time
0.4 like tar
0.4 lip _ blue
0.4 me last
0.4 my _ isnt
0.4 my kidney
0.4 no sense
0.4 old with
0.4 puls
0.4 she _ fine
0.4 shingl _ my
0.4 stop
0.4 that dont
0.4 the pool
0.4 the tub
0.4 they found
0.4 think _ have
0.4 to stab
0.4 want _ stab
0.39 -slept
0.39 =a_lot =preterm_weeks
0.39 =alcohol =eye_hit_bad
0.39 =arm_hand_pain =jaw_arm_sweat
0.39 =back_pain =fever
0.39 =barking_stridor =cholinergic
0.39 =barking_stridor =drooling
0.39 =bleeding_any
0.39 =bleeding_any =fall_any
0.39 =burn_severity =long_bleed
0.39 =calf =limb_injury
0.39 =cannot_move_limb =limp_leg
0.39 =cannot_move_limb =weak_one_side
0.39 =chest_lasting =hernia_stuck
0.39 =chest_lasting =jaundice
0.39 =drug_named =rash
0.39 =dry_mouth =no_urine
0.39 =dystonia =muscle_cramps
0.39 =eye_area =hours_pain
0.39 =eye_area =stab_shot
0.39 =eye_hit_bad =overdose_taken
0.39 =eye_hit_bad =racing_heart
0.39 =eye_hit_bad =right_side
0.39 =eye_hit_bad =speech
0.39 =eye_hit_bad =sugar_very_low
0.39 =fever =pain_any
0.39 =head_danger =pregnant
0.39 =head_danger =vomiting_constantly
0.39 =hernia =hernia_stuck
0.39 =high_fever =stiff_neck
0.39 =hours_pain =long_bleed
0.39 =hours_pain =wakes
0.39 =jaw_arm_sweat
0.39 =jaw_locked =nail_word
0.39 =jaw_locked =phlegm
0.39 =jaw_locked =tetanus_due
0.39 =leg_swelling_one =swelling
0.39 =limp_leg =limp_refuses
0.39 =making_swell =swelling_lips
0.39 =nausea =squeezing_word
0.39 =near_faint =slow_heart
0.39 =pale_clammy =squeezing_word
0.39 =poison_contact
0.39 =pregnant =seizure
0.39 =recent_surgery =wound_infected
0.39 =speech =speech_garbled
0.39 =speech_garbled
0.39 ^ _ has
0.39 ^ _ help
0.39 ^ _ month
0.39 ^ her
0.39 a _ minut
0.39 a _ neck
0.39 abortion
0.39 and _ been
0.39 and _ down
0.39 and _ he
0.39 and no
0.39 and sticky
0.39 black _ sticky
0.39 button
0.39 by accident
0.39 calm
0.39 dog _ me
0.39 face _ droop
0.39 gasp
0.39 goe
0.39 got _ bad
0.39 hand and
0.39 has bloody
0.39 have _ a
0.39 he had
0.39 hes breath
0.39 his hand
0.39 hurt to
0.39 i _ faint
0.39 in _ hand
0.39 in labor
0.39 into _ tree
0.39 into a
0.39 left
0.39 me _ hurt
0.39 month _ wont
0.39 my _ pill
0.39 my _ yo
0.39 not _ -up
0.39 noth
0.39 of a
0.39 on _ wrist
0.39 open my
0.39 piece
0.39 piece of
0.39 plu
0.39 pregnant _ week
0.39 pull in
0.39 rock
0.39 say she
0.39 stand
0.39 stick _ of
0.39 stick out
0.39 sticky
0.39 sweaty and
0.39 tired to
0.39 to jump
0.39 toe _ cold
0.39 too tired
0.39 was
0.38 #11+ _ im
0.38 -woken
0.38 -woken -up
0.38 =a_lot =headache
0.38 =a_lot =rash
0.38 =abuse_danger =means_mentioned
0.38 =allergen =dizzy
0.38 =allergen =speech
0.38 =allergen =wheeze_word
0.38 =baby =no_urine
0.38 =barking_stridor =chest_lasting
0.38 =belly_hit =hip_fracture
0.38 =bladder_bowel_loss =pain_any
0.38 =bleeding_any =spits_clots
0.38 =bleeding_heavy =limb_bleeds
0.38 =blood_streak =spreading
0.38 =blurry_vision =preterm_weeks
0.38 =burn_any =chemical_burn
0.38 =burn_any =chemical_word
0.38 =burn_severity =chest_any
0.38 =burn_severity =chest_lasting
0.38 =burn_severity =cold_exposure
0.38 =burn_severity =fainted
0.38 =car_crash =pain_any
0.38 =chemical_burn =cocaine
0.38 =chest_lasting =right_side
0.38 =chest_lasting =rigors_hard
0.38 =confused =fall_any
0.38 =days_many =mouth_sores
0.38 =days_many =young_baby
0.38 =deep_burn =skin_peeling
0.38 =diabetes =wound_infected
0.38 =dizzy =sting
0.38 =eye_hit_bad =one_eye
0.38 =eye_hit_bad =recent_surgery
0.38 =eye_hit_bad =spits_clots
0.38 =eye_red =fever
0.38 =fainted =fight_blow
0.38 =fall_hard =fell_baby
0.38 =fever =neck_swelling
0.38 =head_danger =no_urine
0.38 =headache =postpartum
0.38 =hernia_stuck =hours_pain
0.38 =high_fever =pain_any
0.38 =hurts_move =severe_weakness
0.38 =immunosuppressed =pain_any
0.38 =jaw_locked =throat_sore
0.38 =limb_cold_pale =toes_cold
0.38 =limb_injury =numb_any
0.38 =new_baby
0.38 =new_baby =postpartum
0.38 =pain_beyond =squeezing_word
0.38 =pierced_through =stab_shot
0.38 =red_racing =streak_up
0.38 =retractions =short_breath
0.38 =seizure =unresponsive
0.38 =soaking_pad =vaginal_bleeding
0.38 =spits_clots
0.38 =sting =tick
0.38 =streak_up
0.38 =streak_up =wound_infected
0.38 =tearing
0.38 =unresponsive =wont_feed
0.38 ^ pressure
0.38 a _ headache
0.38 a needle
0.38 acid on
0.38 all over
0.38 and _ confus
0.38 and _ thrown
0.38 and numb
0.38 area
0.38 at breakfast
0.38 bad _ cant
0.38 behind it
0.38 bitten _ a
0.38 breath _ and
0.38 breath even
0.38 cant _ his
0.38 cant _ water
0.38 caught
0.38 caught in
0.38 down there
0.38 garage
0.38 gett _ since
0.38 goe _ when
0.38 grabb
0.38 hasnt _ -in
0.38 have the
0.38 headach and
0.38 heart _ is
0.38 hour _ it
0.38 im confus
0.38 in _ at
0.38 in _ garage
0.38 in at
0.38 is _ #99+
0.38 is breath
0.38 is slurr
0.38 much insulin
0.38 mumbl
0.38 my _ into
0.38 my _ took
0.38 now _ is
0.38 now its
0.38 numb and
0.38 off
0.38 on warfarin
0.38 pesticide
0.38 poop and
0.38 pressure #99+
0.38 puk
0.38 put _ hand
0.38 red _ going
0.38 shut
0.38 since _ morn
0.38 so swollen
0.38 someth _ in
0.38 speech _ slurr
0.38 spot and
0.38 suck
0.38 suck in
0.38 swell _ my
0.38 the _ in
0.38 the garage
0.38 the house
0.38 tongue feel
0.38 took _ and
0.38 took viagra
0.38 while
0.38 with pesticide
0.38 without -me
0.38 woke
0.37 # yr
0.37 #11+ minut
0.37 =acts_drunk
0.37 =acts_drunk =alcohol
0.37 =after_hard_exercise =dark_urine
0.37 =again_fainted =chest_lasting
0.37 =again_fainted =hours_pain
0.37 =at_rest =racing_heart
0.37 =autism_word =seizure
0.37 =bite_bad =neck_swelling
0.37 =bite_bad =recent_infection
0.37 =black_stool =fainted
0.37 =blood_streak =wound_infected
0.37 =blurry_vision =chest_lasting
0.37 =blurry_vision =headache
0.37 =burn_severity =headache
0.37 =burn_severity =radiates
0.37 =clot_risk =hours_pain
0.37 =clot_risk =postpartum_smell
0.37 =clot_risk =wound_infected
0.37 =co_words =gas_smell
0.37 =diabetes =gangrene
0.37 =diabetes =pain_beyond
0.37 =diabetes =skin_black
0.37 =dialysis =missed_dialysis
0.37 =drooling =throat_sore
0.37 =dystonia =jaw_locked
0.37 =eye_hit_bad =eye_pain
0.37 =eye_hit_bad =poison_swallowed
0.37 =eye_hit_bad =wound_infected
0.37 =fever =headache
0.37 =grunting
0.37 =head_injury =vomiting
0.37 =hours_pain =many_days
0.37 =hurts_breathing =pain_any
0.37 =indigestion_odd =pale_clammy
0.37 =ketone_breath
0.37 =ketone_breath =thirsty
0.37 =kidney_disease =missed_dialysis
0.37 =leaking =water_broke
0.37 =legs_gone =numb_any
0.37 =liver_drug =overdose_taken
0.37 =long_bleed =soaking_pad
0.37 =low_mood =suicidal
0.37 =means_mentioned =stab_shot
0.37 =missed_dialysis
0.37 =newborn =wont_feed
0.37 =one_side_belly =right_side
0.37 =overdose_taken =squeezing_word
0.37 =pain_any =sudden
0.37 =pregnant =trunk_pain
0.37 =severe_pain =testicle
0.37 =sudden_balance
0.37 =urinary_stuck_long
0.37 ^ _ behind
0.37 ^ _ partner
0.37 ^ _ smell
0.37 ^ accidental
0.37 ^ bleed
0.37 ^ severe
0.37 a _ battery
0.37 a _ now
0.37 accidental _ my
0.37 and _ funny
0.37 and _ hurt
0.37 and _ to
0.37 and _ turn
0.37 and bleed
0.37 baby _ blue
0.37 baby _ kick
0.37 baby _ time
0.37 baby lip
0.37 baby turn
0.37 baby wont
0.37 bad i
0.37 bleed _ the
0.37 breath _ my
0.37 brother is
0.37 cant catch
0.37 car _ and
0.37 catch _ breath
0.37 cell and
0.37 down over
0.37 down the
0.37 drank antifreeze
0.37 dryer _ feel
0.37 ear _ the
0.37 end _ thi
0.37 feel irregular
0.37 for hour
0.37 gave _ baby
0.37 gonna
0.37 got _ by
0.37 grunt
0.37 gun _ in
0.37 gun is
0.37 has hemophilia
0.37 have _ plan
0.37 heart _ irregular
0.37 hernia
0.37 hip
0.37 his _ look
0.37 i _ think
0.37 is _ sleepy
0.37 is limp
0.37 is miss
0.37 it _ weekend
0.37 it thi
0.37 just _ and
0.37 keep think
0.37 like a
0.37 lying
0.37 magnet from
0.37 my _ fever
0.37 my _ stuck
0.37 my _ yr
0.37 my drink
0.37 my fingertip
0.37 my partner
0.37 nail _ week
0.37 new _ and
0.37 now _ cough
0.37 now _ have
0.37 now she
0.37 of _ my
0.37 on _ left
0.37 on fire
0.37 out
0.37 out _ today
0.37 partner
0.37 plan and
0.37 pressure _ my
0.37 rattlesnake _ my
0.37 see double
0.37 sharp
0.37 she seem
0.37 sickle _ and
0.37 so drowsy
0.37 someth is
0.37 son _ hemophilia
0.37 splash
0.37 ten minut
0.37 tender
0.37 terrible headache
0.37 that _ like
0.37 that look
0.37 thought
0.37 time the
0.37 viagra and
0.37 week _ with
0.37 with _ temp
0.37 wrote
0.36 =a_lot =heat_exposure
0.36 =a_lot =near_faint
0.36 =allergen =swelling_now
0.36 =baby_still =chest_lasting
0.36 =bite_bad =eye_hit
0.36 =bite_bad =to_the_bone
0.36 =bite_bad =vomiting
0.36 =blurry_vision =head_danger
0.36 =bp_very_high =head_danger
0.36 =burn_any =electric
0.36 =burn_severity =iron_pills
0.36 =burn_severity =postpartum
0.36 =chemical_word =pain_any
0.36 =chest_any =chest_lasting
0.36 =chest_lasting =cut_by_accident
0.36 =chest_lasting =eye_hit_bad
0.36 =cholinergic =pain_any
0.36 =confused =new_confusion
0.36 =copd
0.36 =deep_cut =to_the_bone
0.36 =deformed =sudden
0.36 =doom
0.36 =elderly =unresponsive
0.36 =eye_area =eye_hit
0.36 =eye_area =long_bleed
0.36 =eye_hit
0.36 =eye_hit_bad =needle_stick
0.36 =fainted =racing_heart
0.36 =fever =joint_hot
0.36 =fever =recent_travel
0.36 =head_danger =no_gas
0.36 =head_danger =pain_any
0.36 =head_danger =postpartum
0.36 =head_danger =rigors
0.36 =hernia_stuck =needle_stick
0.36 =hours_pain =now_at_rest
0.36 =neck_swelling =tooth
0.36 =needle_stick
0.36 =new_confusion
0.36 =no_gas =vomiting
0.36 =no_urine =pregnant
0.36 =pain_any =priapism
0.36 =pain_any =recent_surgery
0.36 =recent_surgery =sudden
0.36 =short_breath =speech
0.36 =swelling =testicle
0.36 =to_the_bone
0.36 ^ _ pacemaker
0.36 ^ _ see
0.36 after the
0.36 all of
0.36 and _ she
0.36 and breath
0.36 bare pee
0.36 been _ and
0.36 boyfriend chok
0.36 by _ bat
0.36 cant _ up
0.36 cant stand
0.36 cut on
0.36 do it
0.36 drain
0.36 drain cleaner
0.36 eye _ yellow
0.36 feel _ a
0.36 fever _ and
0.36 few minut
0.36 for over
0.36 headache _ see
0.36 heart feel
0.36 her lip
0.36 hes been
0.36 hit _ head
0.36 hot and
0.36 hour _ and
0.36 hour and
0.36 i breathe
0.36 ill _ my
0.36 ill hurt
0.36 im _ eliqui
0.36 im pregnant
0.36 is _ real
0.36 is swollen
0.36 left _ and
0.36 leg _ swollen
0.36 light _ my
0.36 light and
0.36 like _ going
0.36 lung
0.36 mak
0.36 make a
0.36 metal
0.36 mov up
0.36 my _ ear
0.36 my _ it
0.36 my _ overdos
0.36 my lung
0.36 night i
0.36 no _ today
0.36 noseble _ #11+
0.36 on chemo
0.36 on eliqui
0.36 painful
0.36 pool hes
0.36 rate is
0.36 red _ and
0.36 red and
0.36 some
0.36 stiff _ and
0.36 the other
0.36 the worst
0.36 through _ foot
0.36 tile
0.36 tub
0.36 wave
0.36 when _ breathe
0.36 with _ needle
0.36 worse every
0.35 -in
0.35 -move since
0.35 <the _ <two
0.35 =a_lot =flashes_floaters
0.35 =a_lot =hit_hard
0.35 =at_rest =cant_lie_flat
0.35 =bite_bad =clot_risk
0.35 =bite_bad =confused
0.35 =bite_bad =severe_pain
0.35 =black_stool =near_faint
0.35 =bleeding_any =blood_thinner
0.35 =bleeding_any =vomiting
0.35 =bleeding_heavy =cut_by_accident
0.35 =blister_any =burn_big
0.35 =blurry_vision =hours_pain
0.35 =burn_big =deep_burn
0.35 =burn_severity =jelly_stool
0.35 =burn_severity =saddle_numb
0.35 =burn_severity =short_breath
0.35 =cannot_breathe =speech
0.35 =cannot_breathe =swelling
0.35 =chest_any =radiates
0.35 =chest_lasting =flashes_floaters
0.35 =chest_lasting =one_eye
0.35 =chest_lasting =smoke
0.35 =chest_lasting =swelling_throat
0.35 =cold_exposure =speech
0.35 =days_many =unresponsive
0.35 =deformed =hit_hard
0.35 =dentist =soaking_pad
0.35 =discharge =high_fever
0.35 =dizzy =soaking_pad
0.35 =ear_swollen =fever
0.35 =electric =irregular_heart
0.35 =eye_area =unresponsive
0.35 =eye_hit_bad =hurts_move
0.35 =eye_hit_bad =radiates_groin
0.35 =eye_hit_bad =uti
0.35 =fall_any =head_injury
0.35 =feels_incredible
0.35 =feels_incredible =mania_psychosis
0.35 =feels_incredible =sleepless_days
0.35 =flu_bad =head_danger
0.35 =gradual_numb =numb_any
0.35 =head_danger =hernia_word
0.35 =head_danger =soaking_pad
0.35 =head_danger =squeezing_word
0.35 =headache =high_altitude
0.35 =headache =sudden
0.35 =hernia_stuck =hit_hard
0.35 =high_altitude =vomiting
0.35 =high_fever =recent_travel
0.35 =hit_hard =pain_any
0.35 =hoarse
0.35 =hours_pain =pale_clammy
0.35 =hours_pain =severe_pain
0.35 =limb_cold_pale =numb_any
0.35 =nerve_muscle
0.35 =pain_any =vomiting
0.35 =pregnant =vomiting_constantly
0.35 =pregnant =waters_said
0.35 =radiates_groin =severe_pain
0.35 =recent_infection =swelling
0.35 =speech =weak_one_side
0.35 =swelling
0.35 =swelling_now =swelling_throat
0.35 =young_baby
0.35 ^ copd
0.35 ^ coworker
0.35 ^ daughter
0.35 ^ infect
0.35 ^ water
0.35 a pencil
0.35 a sharp
0.35 and _ me
0.35 and _ voice
0.35 and sweaty
0.35 arent
0.35 at altitude
0.35 baby head
0.35 baby stopp
0.35 been _ up
0.35 but my
0.35 catch my
0.35 caught _ the
0.35 child has
0.35 dad
0.35 daughter _ a
0.35 deep hole
0.35 down
0.35 even _ calm
0.35 even when
0.35 fell from
0.35 feverish
0.35 gett
0.35 had _ fit
0.35 hasnt -had
0.35 hasnt _ -a
0.35 have had
0.35 havent -felt
0.35 havent _ -in
0.35 headache and
0.35 hes _ to
0.35 his _ up
0.35 i _ hear
0.35 insulin pump
0.35 is _ swollen
0.35 is clos
0.35 is full
0.35 is stick
0.35 isnt _ -right
0.35 left _ hurt
0.35 leg are
0.35 like crazy
0.35 like thi
0.35 min ago
0.35 move my
0.35 my _ bag
0.35 my _ calf
0.35 nail went
0.35 neighbor
0.35 next door
0.35 not _ -right
0.35 now _ cant
0.35 out and
0.35 overnight
0.35 place
0.35 pull his
0.35 shock by
0.35 since noon
0.35 the _ he
0.35 the _ right
0.35 the bone
0.35 them
0.35 thing _ #11+
0.35 throat _ clos
0.35 toddler was
0.35 too many
0.35 took _ #11+
0.35 took like
0.35 when calm
0.34 # _ my
0.34 -fade -when
0.34 -five
0.34 -five _ and
0.34 -slept _ -five
0.34 =a_lot =bleeds_a_lot
0.34 =abuse_danger =chest_lasting
0.34 =alcohol =nail_word
0.34 =amputated =cut_by_accident
0.34 =belly_pain =hernia_stuck
0.34 =bite_bad =hip_hurts
0.34 =bleeding_any =soaking_pad
0.34 =blurry_vision =eye_hit_bad
0.34 =bp_extreme =eye_hit_bad
0.34 =bp_extreme =squeezing_word
0.34 =burn_severity =green_vomit
0.34 =burn_severity =limb_cold_pale
0.34 =calf =pierced_through
0.34 =car_crash =fall_any
0.34 =car_crash =fight_blow
0.34 =chest_lasting =fell_baby
0.34 =chest_lasting =hallucinating
0.34 =chest_lasting =harm_others
0.34 =chest_lasting =one_side_belly
0.34 =chest_lasting =squeezing_word
0.34 =clot_risk =pain_any
0.34 =clot_risk =short_breath
0.34 =clot_risk =wound_open
0.34 =co_words =during_exercise
0.34 =confused =feels_incredible
0.34 =curtain_word =eye_hit_bad
0.34 =curtain_word =vision_loss
0.34 =cut_by_accident =hernia_stuck
0.34 =days_many =recent_surgery
0.34 =ear_blood =hit_hard
0.34 =eye_hit_bad
0.34 =eye_red =pain_any
0.34 =face_droop =hours_pain
0.34 =feels_incredible =hallucinating
0.34 =feels_incredible =withdrawal
0.34 =fever =means_mentioned
0.34 =fever =seizure
0.34 =fever =squeezing_word
0.34 =glass_test
0.34 =glass_test =purple_rash
0.34 =glass_test =rash
0.34 =hanging_attempt =self_harm_now
0.34 =head_danger =shaking
0.34 =headache =stiff_neck
0.34 =headache =worst_ever_sick
0.34 =heart_condition =racing_heart
0.34 =hernia_stuck =trunk_pain
0.34 =hip_hurts =neck_pain
0.34 =immunosuppressed =squeezing_word
0.34 =limb_injury =wound_infected
0.34 =means_mentioned =pierced_through
0.34 =nail_word =poison_swallowed
0.34 =near_faint =vision_loss
0.34 =opioid =overdose_taken
0.34 =pneumonia_known =short_breath
0.34 =postpartum =wound_open
0.34 =postpartum_smell =wound_open
0.34 =pressure_elsewhere
0.34 =recent_surgery =wound_open
0.34 =short_breath =sudden
0.34 =squeezing_word =vaginal_bleeding
0.34 =sting =wound_infected
0.34 =sudden =testicle
0.34 =swallow_trouble =throat_sore
0.34 =throat_sore =wont_swallow
0.34 =weak_any =weak_legs
0.34 =wound_open
0.34 ^ _ bone
0.34 ^ _ testicle
0.34 ^ diabetic
0.34 ^ our
0.34 a cup
0.34 a squeaky
0.34 a stiff
0.34 and #99+
0.34 and _ face
0.34 and _ sugar
0.34 antifreeze
0.34 around _ eye
0.34 bleed and
0.34 blister all
0.34 broke _ #11+
0.34 broke at
0.34 but hes
0.34 but since
0.34 cant _ when
0.34 clos up
0.34 couldnt
0.34 cup of
0.34 dad lip
0.34 electrocut _ the
0.34 fail _ my
0.34 fail and
0.34 foot _ black
0.34 got electrocut
0.34 hallucinat
0.34 hard _ a
0.34 hard as
0.34 hell
0.34 her _ on
0.34 his throat
0.34 hurt _ lot
0.34 i _ heart
0.34 im
0.34 im _ #11+
0.34 is _ by
0.34 is _ im
0.34 is burn
0.34 is over
0.34 it has
0.34 jaw _ lock
0.34 knife in
0.34 know _ i
0.34 knuckle
0.34 leak
0.34 live wire
0.34 month _ and
0.34 move _ arm
0.34 my _ side
0.34 my dad
0.34 my knuckle
0.34 near _ eye
0.34 near my
0.34 now hes
0.34 old hasnt
0.34 one of
0.34 pass _ in
0.34 right calf
0.34 shingl near
0.34 side _ my
0.34 side and
0.34 since thi
0.34 spray with
0.34 still
0.34 stung by
0.34 sugar _ over
0.34 swallow and
0.34 tak
0.34 tar and
0.34 that _ when
0.34 time _ stand
0.34 two _ and
0.34 under
0.34 up my
0.34 water _ at
0.34 went through
0.34 wire
0.34 with _ is
0.33 # pound
0.33 -mak
0.33 -sense
0.33 -wak
0.33 -wak -up
0.33 =a_lot =pain_any
0.33 =a_lot =pale_clammy
0.33 =allergen =confused
0.33 =appendix_burst
0.33 =appendix_burst =appendix_pain
0.33 =appendix_burst =appendix_said
0.33 =at_rest =cannot_breathe
0.33 =at_rest =leg_feet_swollen
0.33 =barking_stridor =cough
0.33 =belly_hard =no_gas
0.33 =belly_hard =vomiting
0.33 =belly_hit =fall_hard
0.33 =bladder_bowel_loss =eye_hit_bad
0.33 =bleeding_any =hours_pain
0.33 =bleeding_any =pale_clammy
0.33 =blister_word =burn_big
0.33 =blow_ribs
0.33 =breath_pauses =cough
0.33 =burn_severity =hurts_move
0.33 =burn_severity =racing_heart
0.33 =cannot_breathe =hours_pain
0.33 =chest_any =trunk_pain
0.33 =chest_lasting =soaking_fast
0.33 =chest_lasting =testicle
0.33 =chest_pain =trunk_pain
0.33 =choking =elderly
0.33 =choking =eye_hit_bad
0.33 =choking =hernia_stuck
0.33 =choking =speech
0.33 =cholinergic =poison_contact
0.33 =cough =hernia_stuck
0.33 =cough =pink_foam
0.33 =coughs_blood =pink_foam
0.33 =cramps =severe_pain
0.33 =cut_by_accident =fever
0.33 =deaf_sudden =dizzy
0.33 =dizzy =sudden
0.33 =drooling =poison_contact
0.33 =drowsy =newborn
0.33 =drowsy =young_baby
0.33 =during_effort =squeezing_word
0.33 =ear_pain =swelling
0.33 =elderly =wakes
0.33 =eye_area =fall_any
0.33 =eye_area =head_danger
0.33 =eye_area =hit_hard
0.33 =eye_hit_bad =injection_joint
0.33 =face_odd
0.33 =fainted =head_danger
0.33 =fall_any =fall_hard
0.33 =fall_hard =hit_hard
0.33 =fever =heart_murmur_fever
0.33 =hernia_stuck =priapism
0.33 =hip_fracture =hit_hard
0.33 =hit_hard
0.33 =hours_pain =soaking_fast
0.33 =long_bleed =pale_clammy
0.33 =new_baby =soaking_pad
0.33 =pain_any =swallow_trouble
0.33 =severe_headache =worst_ever_sick
0.33 =severe_pain =worst_ever_sick
0.33 =skin_infection =swelling
0.33 =soaking_fast
0.33 =soaking_fast =soaking_pad
0.33 =weak_any
0.33 =withdrawal =wont_feed
0.33 =worst_ever =worst_ever_sick
0.33 =worst_ever_sick
0.33 ^ _ broke
0.33 ^ _ ex
0.33 ^ _ flare
0.33 ^ _ just
0.33 ^ _ transplant
0.33 a _ fire
0.33 a _ went
0.33 a bottle
0.33 a fire
0.33 about end
0.33 acros
0.33 after _ new
0.33 after her
0.33 and _ room
0.33 and _ since
0.33 and _ skin
0.33 and _ stop
0.33 and _ wrote
0.33 and blister
0.33 and crie
0.33 and jaw
0.33 and there
0.33 appendix burst
0.33 baby swallow
0.33 be _ off
0.33 been vomit
0.33 better _ without
0.33 better off
0.33 boil water
0.33 burn up
0.33 cant pee
0.33 chok _ steak
0.33 clot and
0.33 come _ i
0.33 come when
0.33 daughter lip
0.33 day _ now
0.33 down _ stair
0.33 drank some
0.33 eyelid and
0.33 fill
0.33 furnace
0.33 grandma _ pill
0.33 grandma heart
0.33 grandson _ a
0.33 had _ baby
0.33 hasnt -peed
0.33 hav _ to
0.33 have _ knife
0.33 havent _ -the
0.33 he _ wake
0.33 heart
0.33 his head
0.33 house fire
0.33 husband got
0.33 i _ gett
0.33 i _ sick
0.33 i inhal
0.33 im _ the
0.33 in _ shower
0.33 is _ as
0.33 is _ hasnt
0.33 is _ through
0.33 is floppy
0.33 is gray
0.33 is peel
0.33 its been
0.33 lost vision
0.33 my _ belly
0.33 my _ burst
0.33 my _ section
0.33 my _ shock
0.33 my c
0.33 my ex
0.33 my mom
0.33 my transplant
0.33 off without
0.33 old _ has
0.33 on steak
0.33 ooz
0.33 out of
0.33 powder
0.33 rash after
0.33 real
0.33 remember
0.33 rib and
0.33 right _ and
0.33 see flash
0.33 seem fine
0.33 shoot me
0.33 skin _ peel
0.33 soccer practice
0.33 swell and
0.33 than the
0.33 the stomach
0.33 ther blood
0.33 think _ appendix
0.33 think _ end
0.33 to _ kid
0.33 to be
0.33 took double
0.33 two day
0.33 voic tell
0.33 was stung
0.33 with _ fever
0.33 wont _ down
0.33 woozy
0.32 -drink and
0.32 -eat
0.32 -feel and
0.32 -in _ -day
0.32 -peed -in
0.32 -us
0.32 =a_lot =hives
0.32 =alcohol =unresponsive
0.32 =allergen =swelling
0.32 =baby =wont_feed
0.32 =birth_now =burn_severity
0.32 =bite_bad =cold_limb
0.32 =bite_bad =headache
0.32 =bite_bad =pierced_through
0.32 =bladder_bowel_loss =no_urine
0.32 =blood_thinner =hours_pain
0.32 =burn_severity =hives
0.32 =burn_severity =screams_in_bouts
0.32 =burn_severity =swelling_lips
0.32 =burn_severity =vomiting_constantly
0.32 =car_crash =pregnant
0.32 =carbon_monoxide =refuses
0.32 =chemical_burn =eye_area
0.32 =chemical_burn =eye_chemical
0.32 =chest_lasting =face_droop
0.32 =chest_lasting =pneumonia_known
0.32 =chest_lasting =wheeze_word
0.32 =chest_lasting =wont_go_away
0.32 =chest_pressure =hours_pain
0.32 =child_got_pills =iron_pills
0.32 =co_alarm =co_word
0.32 =cold_limb =deformed
0.32 =dark_urine =eye_hit_bad
0.32 =deep_cut =limb_injury
0.32 =deformed =possible_fracture
0.32 =drowsy =opioid
0.32 =drugs_taken =slow_breathing
0.32 =during_exercise =head_danger
0.32 =eye_area =hoarse
0.32 =eye_area =severe_pain
0.32 =eye_area =smoke
0.32 =eye_hit_bad =moved_right
0.32 =eye_hit_bad =one_side_belly
0.32 =fever =severe_weakness
0.32 =fever =spreading
0.32 =green_vomit
0.32 =green_vomit =head_danger
0.32 =green_vomit =phlegm
0.32 =green_vomit =vomiting
0.32 =head_danger =phlegm
0.32 =head_danger =recent_surgery
0.32 =hip_hurts =hit_hard
0.32 =hit_hard =overdose_taken
0.32 =hit_hard =severe_weakness
0.32 =hives =sting
0.32 =hours_pain =no_urine
0.32 =hours_pain =pain_any
0.32 =hours_pain =racing_heart
0.32 =irregular_heart =weak_any
0.32 =moved_right
0.32 =moved_right =pain_any
0.32 =moved_right =squeezing_word
0.32 =muscle_strain_word =speech
0.32 =no_urine =urinary_stuck
0.32 =pain_any =trunk_pain
0.32 =pale_clammy =short_breath
0.32 =phlegm =vomiting
0.32 =pregnant =swelling_face
0.32 =purple_word =rash
0.32 =racing_heart =rigors_hard
0.32 =red_racing =spreading
0.32 =severe_weakness =weak_legs
0.32 =sight_for_years =speech
0.32 =trunk_pain
0.32 =upper_belly_pain
0.32 =vomiting_constantly =weight_loss
0.32 =wont_go_away
0.32 ^ _ attack
0.32 ^ _ bleach
0.32 ^ _ insulin
0.32 ^ _ monoxide
0.32 ^ carbon
0.32 ^ grandma
0.32 ago and
0.32 all around
0.32 an _ shock
0.32 and _ blood
0.32 and _ nonsense
0.32 and had
0.32 black stuff
0.32 bloody diarrhea
0.32 breathe _ i
0.32 but _ is
0.32 cant _ straight
0.32 cant control
0.32 carbon _ alarm
0.32 catheter
0.32 cold sweat
0.32 contraction every
0.32 daughter _ #
0.32 everyth
0.32 face look
0.32 feel _ leg
0.32 fit
0.32 fluid #11+
0.32 fluid _ week
0.32 friend overdos
0.32 gave _ and
0.32 gave my
0.32 go away
0.32 got _ electric
0.32 got an
0.32 got spray
0.32 grandpa is
0.32 gray and
0.32 have headach
0.32 he put
0.32 headache _ i
0.32 headache _ my
0.32 hes hot
0.32 his belly
0.32 his eye
0.32 husband _ his
0.32 i _ -felt
0.32 im _ weak
0.32 im gonna
0.32 in _ thigh
0.32 it on
0.32 kid _ is
0.32 kill me
0.32 kitchen floor
0.32 life
0.32 like _ is
0.32 mixed
0.32 mom _ her
0.32 monoxide _ is
0.32 monoxide alarm
0.32 my #11+
0.32 my _ pump
0.32 my _ say
0.32 my chest
0.32 my forehead
0.32 my testicle
0.32 night _ my
0.32 no -feel
0.32 nonstop and
0.32 noseble for
0.32 of his
0.32 oil _ is
0.32 on _ at
0.32 on _ kitchen
0.32 out _ after
0.32 out _ and
0.32 pound and
0.32 practice
0.32 pregnant _ bleed
0.32 real _ and
0.32 red streak
0.32 right
0.32 sheet
0.32 slurr and
0.32 son his
0.32 super
0.32 teen _ a
0.32 to use
0.32 took _ whole
0.32 two of
0.32 up _ my
0.32 very sleepy
0.32 voice is
0.32 want _ end
0.32 with _ at
0.32 wont _ away
0.32 wont _ back
0.32 wont _ to
0.31 #11+ _ old
0.31 #11+ _ with
0.31 -breath
0.31 -slept _ -#
0.31 =a_lot =fall_any
0.31 =alcohol =hallucinating
0.31 =alcohol =withdrawal
0.31 =allergen =dystonia
0.31 =allergen =vomiting
0.31 =baby =cannot_breathe
0.31 =bite_bad =cholinergic
0.31 =bite_bad =hurts_move
0.31 =bite_bad =weak_one_side
0.31 =bleeding_any =vomiting_blood
0.31 =blurry_vision =postpartum
0.31 =burn_severity =chemical_strong
0.31 =burn_severity =new_baby
0.31 =burn_severity =new_medicine
0.31 =burn_severity =speech
0.31 =burned_hand
0.31 =calf
0.31 =calf =limb_cold_pale
0.31 =car_crash =cut_by_accident
0.31 =carbon_monoxide =nausea
0.31 =chest_any =pale_clammy
0.31 =chest_lasting =elderly
0.31 =chest_lasting =inhaler_fails
0.31 =chest_lasting =leg_feet_swollen
0.31 =chest_lasting =new_baby
0.31 =chest_lasting =throat_tight
0.31 =co_words =nausea
0.31 =cold_exposure =head_danger
0.31 =cold_limb =pain_any
0.31 =cold_limb =radiates
0.31 =confused =mania_psychosis
0.31 =days_many =jaw_locked
0.31 =days_many =nail_word
0.31 =days_many =new_baby
0.31 =days_many =tick
0.31 =days_many =wont_feed
0.31 =deep_cut =wound
0.31 =diarrhea =diarrhea_many
0.31 =discharge =fever
0.31 =drowsy =hours_pain
0.31 =drug_named =mouth_sores
0.31 =electric =thrown_back
0.31 =eye_area =eye_chemical
0.31 =eye_chemical
0.31 =eye_hit_bad =pleuritic
0.31 =eye_hit_bad =shoulder_pain
0.31 =fall_any =severe_weakness
0.31 =flank_pain =severe_pain
0.31 =getting_worse =weak_any
0.31 =head_danger =jaundice
0.31 =head_danger =projectile
0.31 =head_danger =recent_travel
0.31 =head_danger =worst_ever_sick
0.31 =heart_murmur_fever =short_breath
0.31 =hernia_stuck =short_breath
0.31 =hours_pain =wound
0.31 =jaundice =pain_any
0.31 =jaw_arm_sweat =radiates
0.31 =light_hurts =stiff_neck
0.31 =limp_leg =severe_weakness
0.31 =means_at_hand =self_harm_now
0.31 =newborn =projectile
0.31 =opioid
0.31 =pleuritic =squeezing_word
0.31 =pregnant =preterm_weeks
0.31 =preterm_weeks
0.31 =projectile
0.31 =projectile =vomiting
0.31 =projectile =young_baby
0.31 =snake =sting
0.31 =snake_bad =sting
0.31 ^ _ collaps
0.31 ^ _ dad
0.31 ^ erection
0.31 ^ jaw
0.31 ^ ok
0.31 ^ snake
0.31 ^ soak
0.31 ^ swell
0.31 a _ bottle
0.31 about _ pas
0.31 after fall
0.31 and _ cold
0.31 and _ just
0.31 and _ real
0.31 and _ tongue
0.31 and about
0.31 and goe
0.31 and not
0.31 and one
0.31 are yellow
0.31 be here
0.31 been _ on
0.31 bone _ stick
0.31 breath _ like
0.31 broke my
0.31 chest
0.31 diarrhea _ time
0.31 dur the
0.31 erection _ #
0.31 erection for
0.31 every #11+
0.31 every _ i
0.31 eye _ burn
0.31 fbi
0.31 feel _ and
0.31 fever _ short
0.31 fever rash
0.31 find
0.31 from _ nail
0.31 groin
0.31 her arm
0.31 here anymore
0.31 hes _ but
0.31 hes _ not
0.31 high
0.31 hot
0.31 i _ bend
0.31 i _ black
0.31 i _ double
0.31 i _ stung
0.31 in _ after
0.31 in _ fire
0.31 in _ middle
0.31 indigestion
0.31 is _ blue
0.31 keep dropp
0.31 keep fall
0.31 knock
0.31 lightn
0.31 look
0.31 me when
0.31 middle
0.31 morn and
0.31 my _ rate
0.31 my _ replacement
0.31 my husband
0.31 my little
0.31 nail last
0.31 of #11+
0.31 on herself
0.31 overdos
0.31 people
0.31 pill and
0.31 poop _ black
0.31 pregnant _ bad
0.31 probab
0.31 projectile
0.31 projectile vomit
0.31 put a
0.31 see
0.31 see sparkl
0.31 seizur
0.31 sharp pain
0.31 since breakfast
0.31 smoke _ a
0.31 sparkl
0.31 start lisinopril
0.31 stuck a
0.31 stuff
0.31 sudden _ in
0.31 swollen for
0.31 swollen i
0.31 take the
0.31 the _ are
0.31 the couch
0.31 the fbi
0.31 the foot
0.31 the middle
0.31 the pill
0.31 throat is
0.31 through the
0.31 thrown back
0.31 time i
0.31 tip _ my
0.31 tip of
0.31 to _ here
0.31 to shoot
0.31 turn black
0.31 vomit nonstop
0.31 yo _ out
0.3 # pad
0.3 # week
0.3 -#11+ -hour
0.3 -in -#11+
0.3 -peed _ -#11+
0.3 =a_lot =calf
0.3 =abuse_danger =hours_pain
0.3 =again_fainted =tia_resolved
0.3 =back_pain =sudden
0.3 =belly_hit =head_danger
0.3 =belly_pain =moved_right
0.3 =bite_bad =swelling
0.3 =blister_any =drug_named
0.3 =blood_thinner =eye_hit_bad
0.3 =bp_high =pregnant
0.3 =bp_very_high =eye_hit_bad
0.3 =burn_severity =cold_limb
0.3 =burn_severity =eye_red
0.3 =burn_severity =numb_any
0.3 =burn_severity =trunk_pain
0.3 =calf =hours_pain
0.3 =cannot_breathe =choking
0.3 =cannot_breathe =cough
0.3 =cannot_breathe =pain_any
0.3 =chest_any =squeezing_word
0.3 =chest_lasting =ear_swollen
0.3 =chest_lasting =electric
0.3 =chest_lasting =rash
0.3 =clot_risk =squeezing_word
0.3 =clot_risk =swelling
0.3 =co_words =vomiting
0.3 =coughs_blood =phlegm
0.3 =days_many =newborn
0.3 =dialysis =irregular_heart
0.3 =dialysis =weak_any
0.3 =elderly =sudden
0.3 =eye_area =fever
0.3 =eye_area =tia_resolved
0.3 =eye_area =vomiting
0.3 =eye_hit_bad =limb_cold_pale
0.3 =eye_hit_bad =stab_shot
0.3 =face_blisters =pain_any
0.3 =fainted =pain_any
0.3 =fainted =vaginal_bleeding
0.3 =fever =light_hurts
0.3 =getting_worse =short_breath
0.3 =hallucinating =hours_pain
0.3 =head_danger
0.3 =head_danger =heat_danger
0.3 =heat_danger =unresponsive
0.3 =hernia =pain_any
0.3 =hernia_word =vomiting
0.3 =high_fever =rigors_hard
0.3 =high_fever =shaking
0.3 =hours_pain =numb_any
0.3 =irregular_heart =kidney_disease
0.3 =kidney_disease =weak_any
0.3 =limb_cold_pale =pale_clammy
0.3 =limb_cold_pale =weak_any
0.3 =limb_injury =phlegm
0.3 =newborn =vomiting_constantly
0.3 =one_eye =sudden
0.3 =pain_any =wont_swallow
0.3 =pale_clammy =trunk_pain
0.3 =pregnant =soaking_pad
0.3 =recent_surgery =short_breath
0.3 =rigors =rigors_hard
0.3 =severe_pain =sudden
0.3 =short_breath =sting
0.3 =smoke =vomiting
0.3 =soaking_pad =swelling
0.3 =speech =sudden
0.3 =sudden =vision_loss
0.3 =thirsty =vomiting
0.3 =vomiting_constantly =young_baby
0.3 ^ _ beat
0.3 ^ _ going
0.3 ^ _ kidney
0.3 ^ _ so
0.3 ^ black
0.3 a _ pitch
0.3 a _ that
0.3 all _ way
0.3 and _ very
0.3 and ankl
0.3 and lighthead
0.3 and purple
0.3 and too
0.3 battery acid
0.3 behind his
0.3 belly _ in
0.3 belly button
0.3 blad
0.3 bleed _ my
0.3 bloody _ and
0.3 blue for
0.3 breastbone
0.3 calf
0.3 came out
0.3 can hear
0.3 cant _ a
0.3 cold _ sweaty
0.3 couch
0.3 dad _ out
0.3 dad pass
0.3 daughter _ hav
0.3 doesnt -fade
0.3 doesnt _ -when
0.3 dont _ how
0.3 eight
0.3 every time
0.3 fell down
0.3 fever
0.3 for ten
0.3 from _ ear
0.3 fume
0.3 got _ hand
0.3 grapefruit
0.3 hand swell
0.3 her _ look
0.3 her ear
0.3 her wrist
0.3 heroin
0.3 hes going
0.3 high _ noise
0.3 high pitch
0.3 his
0.3 his _ with
0.3 huge clot
0.3 i _ an
0.3 i gave
0.3 im shak
0.3 im wheez
0.3 in _ its
0.3 in her
0.3 inside me
0.3 is _ black
0.3 is _ there
0.3 it _ the
0.3 its swell
0.3 knife _ my
0.3 leg swell
0.3 long paus
0.3 minute and
0.3 mixed up
0.3 mouth is
0.3 my _ from
0.3 my _ goe
0.3 my pacemaker
0.3 my uncle
0.3 of tylenol
0.3 on _ couch
0.3 pain _ i
0.3 paranoid
0.3 pass _ twice
0.3 pitch
0.3 pitch noise
0.3 pull _ out
0.3 pull him
0.3 pump
0.3 put _ on
0.3 put weight
0.3 rash _ doesnt
0.3 real fast
0.3 she #11+
0.3 shoulder blad
0.3 side
0.3 skin _ and
0.3 so short
0.3 stop bleed
0.3 stray
0.3 stray dog
0.3 swollen
0.3 that doesnt
0.3 the ice
0.3 the sink
0.3 the way
0.3 there are
0.3 three _ today
0.3 throat clos
0.3 through a
0.3 time _ minute
0.3 tip is
0.3 voic
0.3 voic _ me
0.3 wake up
0.3 wall
0.3 went _ my
0.3 what i
0.3 wont _ weight
0.3 wont put
0.3 wont stop
0.3 wound is
0.3 wrist _ ankl
0.3 wrist and
0.29 #99+ _ a
0.29 -a
0.29 -a -wet
0.29 -a _ -diaper
0.29 -had _ -wet
0.29 =a_lot =nail_word
0.29 =baby =limp_refuses
0.29 =back_pain =hours_pain
0.29 =barking_stridor =burn_severity
0.29 =belly_hit =eye_hit_bad
0.29 =belly_pain =chest_lasting
0.29 =belly_pain =one_side_belly
0.29 =bite_bad =blister_any
0.29 =bite_bad =wheeze_word
0.29 =bladder_bowel_loss =numb_any
0.29 =blister_any
0.29 =blister_any =burn_severity
0.29 =blood_streak =blurry_vision
0.29 =bluish =copd
0.29 =bluish =eye_hit_bad
0.29 =bluish =pain_beyond
0.29 =bp_very_high =headache
0.29 =burn_severity =croup_cough
0.29 =burn_severity =frostbite
0.29 =burn_severity =preterm_weeks
0.29 =burn_severity =radiates_groin
0.29 =burn_severity =seizure
0.29 =calf =chest_any
0.29 =cannot_breathe =fast_breathing
0.29 =chest_lasting =croup_cough
0.29 =chest_lasting =head_danger
0.29 =chest_lasting =noisy_rest
0.29 =clot_risk =eye_area
0.29 =clot_risk =recent_surgery
0.29 =cold_limb =frostbite
0.29 =cough =noisy_rest
0.29 =days_many =fell_baby
0.29 =days_many =tetanus_due
0.29 =deep_cut =scratched
0.29 =diabetes =wound
0.29 =dizzy =pain_any
0.29 =drooling =swelling
0.29 =ear_pain =recent_infection
0.29 =ear_swollen =recent_infection
0.29 =eye_bulge =swelling
0.29 =eye_hit_bad =headache
0.29 =eye_hit_bad =sickle_cell
0.29 =eye_hit_bad =snake
0.29 =eye_hit_bad =snake_bad
0.29 =eye_hit_bad =sting
0.29 =eye_hit_bad =unequal_pupils
0.29 =face_odd =numb_any
0.29 =fainted =hours_pain
0.29 =fall_any =fight_blow
0.29 =fever =hip_hurts
0.29 =frostbite
0.29 =gallbladder =pain_any
0.29 =head_danger =hernia
0.29 =head_danger =ketone_breath
0.29 =head_danger =one_side_belly
0.29 =heart_condition =leg_feet_swollen
0.29 =hernia_stuck =throat_tight
0.29 =hip_broken
0.29 =hip_broken =limb_injury
0.29 =hurts_move =right_side
0.29 =immunosuppressed =priapism
0.29 =long_bleed =speech
0.29 =long_bleed =vomiting_constantly
0.29 =near_faint =rectal_blood
0.29 =neck_swelling =tooth_bad
0.29 =not_self
0.29 =one_side_belly =squeezing_word
0.29 =pain_any =purple_word
0.29 =pain_any =severe_headache
0.29 =pale_clammy =sugar_low
0.29 =postpartum =swelling
0.29 =pregnant =swelling
0.29 =preterm_weeks =waters_said
0.29 =priapism =sickle_cell
0.29 =priapism =swelling
0.29 =racing_heart =slow_heart
0.29 =short_breath =slow_breathing
0.29 =short_breath =young_baby
0.29 =shoulder_pain =squeezing_word
0.29 =sickle_cell =squeezing_word
0.29 =squeezing_word =vomiting
0.29 =tired =weak_breathing
0.29 ^ bitten
0.29 a piece
0.29 after _ dialysi
0.29 and _ no
0.29 and _ now
0.29 and _ toe
0.29 and hot
0.29 back _ the
0.29 battery _ his
0.29 behind her
0.29 blood and
0.29 bloody
0.29 breath has
0.29 broke _ hip
0.29 broke _ im
0.29 burn _ hand
0.29 cant _ him
0.29 cant hold
0.29 chang table
0.29 chok _ a
0.29 collaps _ the
0.29 collaps at
0.29 cough _ stuff
0.29 daughter
0.29 daughter got
0.29 daughter is
0.29 day _ #
0.29 down _ when
0.29 drool and
0.29 drown
0.29 everyone in
0.29 eye _ lip
0.29 eye since
0.29 eye was
0.29 fire _ im
0.29 for day
0.29 foreskin
0.29 from _ fire
0.29 hes drool
0.29 his _ in
0.29 his calf
0.29 hit
0.29 i _ move
0.29 i have
0.29 i keep
0.29 i regret
0.29 im vomit
0.29 in _ face
0.29 in _ garden
0.29 in _ head
0.29 is _ but
0.29 is confus
0.29 is hang
0.29 is outside
0.29 isnt _ -up
0.29 it look
0.29 jaw is
0.29 just
0.29 lip swell
0.29 look at
0.29 look like
0.29 med last
0.29 mom
0.29 month _ is
0.29 move her
0.29 my heart
0.29 my throat
0.29 not -mak
0.29 now _ breath
0.29 of #99+
0.29 off _ chang
0.29 off for
0.29 old _ off
0.29 one pupil
0.29 onto
0.29 other
0.29 out _ one
0.29 pool and
0.29 pound _ i
0.29 pregnant _ i
0.29 regret
0.29 regret it
0.29 rusty _ last
0.29 seem ok
0.29 slipp
0.29 snake bite
0.29 spurt
0.29 sweat and
0.29 the _ behind
0.29 the chang
0.29 the garden
0.29 the tv
0.29 think _ was
0.29 throat so
0.29 til
0.29 toddler _ croup
0.29 toddler with
0.29 towel
0.29 turn red
0.29 tylenol _ night
0.29 tylenol last
0.29 vomit green
0.29 warfarin
0.29 was bitten
0.29 was found
0.29 went _ his
0.29 with _ bat
0.29 with croup
0.29 wont _ bleed
0.29 wont slow
0.29 year _ with
0.28 #11+ _ at
0.28 #11+ lbs
0.28 -in -#
0.28 -there
0.28 -to
0.28 =a_lot =bag_blood
0.28 =a_lot =belly_hit
0.28 =a_lot =limb_injury
0.28 =baby =short_breath
0.28 =bag_blood
0.28 =bag_blood =bleeding_any
0.28 =bag_blood =eye_hit_bad
0.28 =barking_stridor =short_breath
0.28 =battery_word
0.28 =battery_word =chemical_word
0.28 =bite_bad =bleeding_any
0.28 =bite_bad =nausea
0.28 =bite_bad =smoke
0.28 =bite_bad =speech
0.28 =bleeding_any =preterm_weeks
0.28 =bleeding_any =squeezing_word
0.28 =blood_streak =streak_up
0.28 =blood_thinner =hit_hard
0.28 =blow_ribs =hit_hard
0.28 =blurry_vision =double_now
0.28 =blurry_vision =squeezing_word
0.28 =bp_high =pain_any
0.28 =burn_severity =electric
0.28 =burn_severity =face_odd
0.28 =burn_severity =fell_baby
0.28 =cannot_breathe =retractions
0.28 =cant_stand
0.28 =cant_stand =severe_weakness
0.28 =chest_any =hurts_move
0.28 =chest_lasting =co_words
0.28 =chest_lasting =device_alarm
0.28 =chest_lasting =dry_mouth
0.28 =chest_lasting =hurts_move
0.28 =chest_lasting =pale_clammy
0.28 =chest_lasting =radiates_groin
0.28 =chest_lasting =slow_breathing
0.28 =chest_lasting =snake
0.28 =chest_lasting =snake_bad
0.28 =chest_lasting =valve_or_device
0.28 =cholinergic =swelling
0.28 =cold_limb =hernia_stuck
0.28 =confused =fell
0.28 =confused =foggy_only
0.28 =confused =hit_hard
0.28 =confused =sugar_low
0.28 =confused =sugar_very_low
0.28 =cough =poison_swallowed
0.28 =days_many =phlegm
0.28 =days_many =soaking_pad
0.28 =days_many =sudden
0.28 =device_alarm =hours_pain
0.28 =dizzy =speech
0.28 =double_now
0.28 =double_now =double_vision
0.28 =double_now =eye_hit_bad
0.28 =elderly =pale_clammy
0.28 =eye_area =limb_injury
0.28 =eye_hit_bad =radiates
0.28 =eye_hit_bad =recent_travel
0.28 =eye_hit_bad =tearing
0.28 =eye_pain =eye_red
0.28 =fall_hard =head_danger
0.28 =fever =pain_beyond
0.28 =flu_bad =headache
0.28 =foggy_only
0.28 =frostbite =hernia_stuck
0.28 =head_danger =wakes
0.28 =hit_hard =weak_legs
0.28 =hours_pain =inhaler_fails
0.28 =hours_pain =radiates
0.28 =hours_pain =severe_weakness
0.28 =hours_pain =smoke
0.28 =hours_pain =valve_or_device
0.28 =hurts_move =moved_right
0.28 =immunosuppressed =severe_pain
0.28 =injection_joint =pain_any
0.28 =long_bleed =near_faint
0.28 =mania_psychosis =wont_feed
0.28 =moved_right =right_side
0.28 =moved_right =trunk_pain
0.28 =pain_any =short_breath
0.28 =pain_any =tearing
0.28 =purple_rash =purple_word
0.28 =radiates =red_racing
0.28 =radiates =streak_up
0.28 =radiates =swelling
0.28 =radiates =wound_infected
0.28 =right_side =squeezing_word
0.28 =severe_pain =sickle_cell
0.28 =spreading =streak_up
0.28 =squeezing_word =tearing
0.28 =squeezing_word =uti
0.28 =stiff_neck =vomiting
0.28 =sudden =vomiting
0.28 =trunk_pain =vomiting
0.28 ^ _ infection
0.28 ^ blister
0.28 ^ gush
0.28 ^ ive
0.28 ^ someth
0.28 ^ toddler
0.28 ^ worst
0.28 a button
0.28 actual
0.28 and _ calf
0.28 and _ its
0.28 and _ stopp
0.28 and out
0.28 and shak
0.28 and some
0.28 and tender
0.28 are _ size
0.28 arent -there
0.28 at dinner
0.28 attack
0.28 away after
0.28 awful
0.28 baby _ limp
0.28 been cry
0.28 been throw
0.28 birth last
0.28 blood _ and
0.28 bunch _ grandma
0.28 but still
0.28 button battery
0.28 color
0.28 cover in
0.28 daughter _ look
0.28 diarrhea _ a
0.28 diarrhea for
0.28 doesnt remember
0.28 drank _ a
0.28 drank _ and
0.28 each time
0.28 eye _ splash
0.28 feet _ up
0.28 fever _ cough
0.28 floater
0.28 full _ blood
0.28 gonna _ out
0.28 gonna pas
0.28 got _ powder
0.28 got shock
0.28 has a
0.28 have _ gun
0.28 he is
0.28 her _ swell
0.28 his _ through
0.28 his ear
0.28 his nose
0.28 i _ see
0.28 i _ three
0.28 i swallow
0.28 im _ double
0.28 im soak
0.28 in _ house
0.28 in _ nose
0.28 in _ on
0.28 is _ back
0.28 is raspy
0.28 it keep
0.28 keep _ about
0.28 keep _ thing
0.28 kid drank
0.28 lbs
0.28 leg has
0.28 leg went
0.28 minut _ im
0.28 my steroid
0.28 near
0.28 nonstop lost
0.28 of _ myself
0.28 of _ red
0.28 of grandma
0.28 off _ -me
0.28 on _ hip
0.28 outlet
0.28 pad in
0.28 pee and
0.28 people _ arent
0.28 people who
0.28 powder in
0.28 pregnant _ pass
0.28 pump fail
0.28 raspy
0.28 rib _ my
0.28 say hi
0.28 say its
0.28 second then
0.28 seiz
0.28 she _ to
0.28 shiver
0.28 sitt
0.28 snake _ my
0.28 someone _ someth
0.28 spitt
0.28 splash with
0.28 streak _ up
0.28 streak going
0.28 tank
0.28 terrible _ and
0.28 the _ gun
0.28 the color
0.28 the school
0.28 the stuff
0.28 throat _ so
0.28 to stop
0.28 tongue
0.28 up about
0.28 vision goe
0.28 voice _ raspy
0.28 went _ the
0.28 who _ -there
0.28 who arent
0.28 wipe and
0.28 with #99+
0.28 wont let
0.27 # _ in
0.27 # _ today
0.27 -help
0.27 -night
0.27 =a_lot =burn_big
0.27 =a_lot =drowning
0.27 =alcohol
0.27 =alcohol =speech
0.27 =allergen =cannot_breathe
0.27 =allergen =drooling
0.27 =allergen =making_swell
0.27 =at_rest =swelling
0.27 =baby =fever
0.27 =belly_hit =heat_exposure
0.27 =belly_hit =hit_hard
0.27 =belly_pain =trunk_pain
0.27 =bite_bad =blister_word
0.27 =bite_bad =fight_blow
0.27 =bite_bad =swelling_lips
0.27 =bleeding_any =rectal_blood
0.27 =bleeding_heavy =calf
0.27 =blood_streak =vaginal_bleeding
0.27 =bluish =cough
0.27 =blurry_vision =rash
0.27 =cannot_breathe =sting
0.27 =cant_lie_flat =leg_feet_swollen
0.27 =cant_stand =limp_leg
0.27 =cant_stand =limp_refuses
0.27 =chemical_word =short_breath
0.27 =chest_lasting =drooling
0.27 =chest_lasting =hives
0.27 =chest_lasting =trunk_pain
0.27 =chest_lasting =withdrawal
0.27 =clot_risk =many_days
0.27 =cold_exposure =head_injury
0.27 =confused =headache
0.27 =confused =pain_any
0.27 =confused =wont_feed
0.27 =cough =purple_word
0.27 =cough =short_breath
0.27 =diarrhea =no_urine
0.27 =drowsy =drugs_taken
0.27 =drowsy =vomiting
0.27 =drugs_taken =means_mentioned
0.27 =ear_blood =fight_blow
0.27 =eye_area =mouth_sores
0.27 =eye_area =stiff_neck
0.27 =eye_hit_bad =gums_bleed
0.27 =eye_hit_bad =hurts_breathing
0.27 =eye_hit_bad =pain_any
0.27 =eye_hit_bad =severe_headache
0.27 =eye_red =swelling
0.27 =face_droop =speech
0.27 =fainted =head_injury
0.27 =fainted =wakes
0.27 =fall_any =heat_exposure
0.27 =fall_any =severe_headache
0.27 =fall_hard =heat_exposure
0.27 =fall_height =heat_exposure
0.27 =feels_sleepy =sugar_very_high
0.27 =fever =vomiting
0.27 =fight_blow =hit_hard
0.27 =gas_smell
0.27 =head_danger =limb_injury
0.27 =head_danger =short_breath
0.27 =headache =smoke
0.27 =headache =swelling
0.27 =heart_attack_said
0.27 =heat_exposure =hit_hard
0.27 =high_fever =rigors
0.27 =high_fever =vomiting
0.27 =hit_hard =legs_gone
0.27 =hit_hard =trunk_pain
0.27 =hives =vomiting
0.27 =hours_pain =recent_surgery
0.27 =hours_pain =wound_infected
0.27 =hurts_breathing =squeezing_word
0.27 =injection_joint =sudden
0.27 =jaundice =wont_feed
0.27 =limp_refuses =severe_weakness
0.27 =long_bleed =suicidal
0.27 =pain_any =racing_heart
0.27 =pale_clammy =rectal_blood
0.27 =pale_clammy =stool_blood
0.27 =phlegm =tetanus_due
0.27 =phlegm =wound
0.27 =pink_foam =short_breath
0.27 =pleuritic =trunk_pain
0.27 =postpartum =rigors
0.27 =postpartum =wound_infected
0.27 =radiates =scratched
0.27 =recent_surgery =swelling
0.27 =spreading =wound_infected
0.27 ^ _ inhal
0.27 ^ _ mom
0.27 ^ _ read
0.27 ^ _ water
0.27 ^ bone
0.27 a _ of
0.27 a heart
0.27 above
0.27 ago _ my
0.27 and _ almost
0.27 and _ head
0.27 and _ spot
0.27 and cant
0.27 and smell
0.27 and sore
0.27 and turn
0.27 and went
0.27 arm _ and
0.27 at a
0.27 away when
0.27 baby _ stop
0.27 blister and
0.27 breakfast
0.27 brother say
0.27 burn _ and
0.27 but he
0.27 but she
0.27 cant _ at
0.27 car runn
0.27 cashew
0.27 cell pain
0.27 child _ a
0.27 chok _ last
0.27 cirrhosi and
0.27 cough _ i
0.27 cut _ the
0.27 drank from
0.27 dropp and
0.27 faint and
0.27 feel _ thermometer
0.27 finger
0.27 finger with
0.27 fork
0.27 from _ bottle
0.27 fume _ the
0.27 hand
0.27 hand _ a
0.27 has _ knife
0.27 hav _ heart
0.27 hi _ the
0.27 hi on
0.27 hot _ and
0.27 hot _ dry
0.27 hot thermometer
0.27 hurt _ im
0.27 i _ get
0.27 i _ keep
0.27 i _ spray
0.27 i see
0.27 ill
0.27 in _ drink
0.27 in _ the
0.27 inhaler isnt
0.27 is pound
0.27 is tight
0.27 is very
0.27 it _ i
0.27 it goe
0.27 its hard
0.27 ive _ diarrhea
0.27 just dropp
0.27 kid fell
0.27 know
0.27 last _ now
0.27 lisinopril
0.27 my _ im
0.27 my dialysi
0.27 now _ sleepy
0.27 of hurt
0.27 off _ tip
0.27 oil and
0.27 our
0.27 pain _ my
0.27 peel _ in
0.27 pull _ of
0.27 pull out
0.27 pupil is
0.27 purple _ that
0.27 put _ in
0.27 put someth
0.27 respond
0.27 rusty
0.27 say the
0.27 see _ and
0.27 she _ in
0.27 sickle _ pain
0.27 since _ and
0.27 someth _ my
0.27 son arm
0.27 son put
0.27 still _ to
0.27 stomach _ a
0.27 stool _ black
0.27 stung _ a
0.27 sugar #11+
0.27 sugar _ and
0.27 sugar _ hi
0.27 the _ runn
0.27 the _ since
0.27 the meter
0.27 the wound
0.27 thought _ hurt
0.27 threw _ and
0.27 to _ his
0.27 toddler _ into
0.27 toddler _ the
0.27 we _ wake
0.27 weight _ my
0.27 wont _ at
0.27 wont look
0.27 year _ got
0.26 #99+ _ wont
0.26 -a -drop
0.26 -drop
0.26 -gas
0.26 -had _ -drop
0.26 =a_lot =allergen
0.26 =a_lot =belly_pain
0.26 =a_lot =bite_bad
0.26 =abuse_danger =harm_others
0.26 =again_fainted =allergen
0.26 =allergen =drug_named
0.26 =allergen =fainted
0.26 =baby =birth_now
0.26 =baby =contractions
0.26 =baby =drowsy
0.26 =baby =fast_breathing
0.26 =back_pain =bladder_bowel_loss
0.26 =back_pain =radiates
0.26 =belly_hit =severe_weakness
0.26 =bite_bad
0.26 =bite_bad =halos
0.26 =bite_bad =limb_injury
0.26 =bite_bad =tearing
0.26 =bite_bad =tearing_trunk
0.26 =bladder_bowel_loss =flank_pain
0.26 =bladder_bowel_loss =hip_hurts
0.26 =bladder_bowel_loss =saddle_numb
0.26 =bladder_bowel_loss =squeezing_word
0.26 =bladder_bowel_loss =weak_any
0.26 =bleeding_heavy =near_faint
0.26 =bluish =pale_clammy
0.26 =bp_extreme =headache
0.26 =burn_any =smoke
0.26 =burn_severity =carbon_monoxide
0.26 =burn_severity =contractions
0.26 =burn_severity =days_many
0.26 =burn_severity =hypertension
0.26 =burn_severity =toes_cold
0.26 =calf =limp_leg
0.26 =calf =pale_clammy
0.26 =calf =recent_surgery
0.26 =cant_lie_flat =racing_heart
0.26 =car_crash =eye_hit_bad
0.26 =car_crash =overdose_taken
0.26 =chest_lasting =eye_area
0.26 =chest_lasting =fight_blow
0.26 =chest_lasting =jaw_locked
0.26 =chest_lasting =speech_garbled
0.26 =chest_lasting =sudden
0.26 =chest_pressure =hurts_move
0.26 =cholinergic
0.26 =confused =rigors_hard
0.26 =confused =short_breath
0.26 =dark_urine =hernia_stuck
0.26 =deformed =toes_cold
0.26 =diabetes =feels_sleepy
0.26 =discharge =eye_hit_bad
0.26 =elderly =head_danger
0.26 =eye_area =eye_pain
0.26 =eye_area =halos
0.26 =eye_hit_bad =numb_any
0.26 =eye_pain
0.26 =eye_pain =halos
0.26 =eye_pain =severe_pain
0.26 =fast_breathing =pale_clammy
0.26 =fell_baby =limb_injury
0.26 =halos
0.26 =head_danger =preterm_weeks
0.26 =hernia_stuck =long_bleed
0.26 =hip_hurts
0.26 =hip_hurts =pain_any
0.26 =hives =rash
0.26 =hours_pain =scratched
0.26 =hours_pain =speech_garbled
0.26 =hours_pain =trunk_pain
0.26 =injection_joint =wound_infected
0.26 =leaking
0.26 =leg_swelling_one =recent_surgery
0.26 =limb_cold_pale =limb_injury
0.26 =long_bleed =rigors_hard
0.26 =long_bleed =shaking
0.26 =low_temp
0.26 =near_faint =stool_blood
0.26 =no_urine =vomiting
0.26 =now_at_rest =squeezing_word
0.26 =numb_any =squeezing_word
0.26 =pale_clammy =weak_any
0.26 =pleuritic =short_breath
0.26 =postpartum_smell
0.26 =projectile =vomiting_constantly
0.26 =radiates =trunk_pain
0.26 =severe_pain =vomiting
0.26 =swelling =tooth
0.26 =tripod
0.26 ^ _ pressure
0.26 ^ _ right
0.26 ^ _ slurr
0.26 ^ miss
0.26 a plan
0.26 a rope
0.26 a sentence
0.26 after _ c
0.26 ago _ i
0.26 an _ and
0.26 an lvad
0.26 and _ #11+
0.26 and _ alarm
0.26 and _ behind
0.26 and _ hard
0.26 and _ jaw
0.26 and _ make
0.26 and _ painful
0.26 and _ right
0.26 and _ wet
0.26 and blue
0.26 and pain
0.26 and pale
0.26 and sleepy
0.26 and so
0.26 and yellow
0.26 around light
0.26 at all
0.26 baby _ com
0.26 beat real
0.26 been _ in
0.26 bent _ wrong
0.26 bent the
0.26 bladder
0.26 bleach _ in
0.26 bleed _ lot
0.26 bleed through
0.26 blood
0.26 blue _ he
0.26 can _ my
0.26 cant _ flat
0.26 cant _ word
0.26 cant lift
0.26 chest _ like
0.26 chest is
0.26 confus after
0.26 contraction _ #
0.26 cough _ more
0.26 dad is
0.26 dog _ the
0.26 dont _ away
0.26 dont go
0.26 every five
0.26 fat
0.26 fever _ yellow
0.26 finger _ numb
0.26 finish _ sentence
0.26 finish a
0.26 from _ toy
0.26 get _ out
0.26 have _ lvad
0.26 have an
0.26 heart _ beat
0.26 heart _ by
0.26 heavy
0.26 her breath
0.26 her last
0.26 hes confus
0.26 hes stopp
0.26 hid
0.26 his leg
0.26 i _ open
0.26 i _ someth
0.26 i wet
0.26 i wipe
0.26 if
0.26 im clammy
0.26 is _ all
0.26 is beat
0.26 is huge
0.26 is soak
0.26 its _ to
0.26 just _ a
0.26 keep _ hard
0.26 keep _ the
0.26 laundry
0.26 leak _ fluid
0.26 leg _ weak
0.26 lvad
0.26 lvad _ the
0.26 lvad and
0.26 medicine by
0.26 miscarriage
0.26 month pregnant
0.26 mouth _ i
0.26 my brother
0.26 my groin
0.26 neck
0.26 newborn is
0.26 night and
0.26 now
0.26 numbnes
0.26 of _ by
0.26 of _ life
0.26 of her
0.26 old and
0.26 on _ with
0.26 pencil
0.26 pink _ and
0.26 r
0.26 right hand
0.26 rock hard
0.26 scissor
0.26 sentence
0.26 shak _ heart
0.26 she _ on
0.26 side since
0.26 sister _ a
0.26 stay awake
0.26 stop shak
0.26 surgery and
0.26 swallow _ bunch
0.26 swollen _ she
0.26 than _ other
0.26 that _ quit
0.26 the _ of
0.26 the alarm
0.26 the roof
0.26 the thigh
0.26 think the
0.26 three _ and
0.26 throat _ tight
0.26 to _ me
0.26 to _ my
0.26 tonight and
0.26 trouble breath
0.26 turn _ for
0.26 upper
0.26 water
0.26 week pregnant
0.26 wet myself
0.26 what do
0.26 when _ wipe
0.26 when my
0.26 while _ and
0.26 wind _ to
0.26 wipe
0.26 wont quit
0.26 worst _ of
0.26 yellow eye
0.26 yr old
0.25 #11+ of
0.25 #99+ #99+
0.25 #99+ fever
0.25 -anyth
0.25 -baby _ -all
0.25 -doing
0.25 -doing -anyth
0.25 =abuse_danger =bite_bad
0.25 =adrenal =weak_any
0.25 =after_hard_exercise =muscle_hard
0.25 =alcohol =drank
0.25 =allergen =allergic_said
0.25 =allergen =hoarse
0.25 =allergen =swelling_face
0.25 =allergic_said
0.25 =allergic_said =bite_bad
0.25 =animal_bite =wound_infected
0.25 =bite_bad =hoarse
0.25 =bite_bad =neck_broken
0.25 =bite_bad =pregnant
0.25 =bite_bad =severe_headache
0.25 =bite_bad =wound
0.25 =bladder_bowel_loss =days_many
0.25 =bleeding_any =cramps
0.25 =bleeding_any =dialysis
0.25 =bleeding_any =fistula_bleeds
0.25 =bleeding_any =kidney_disease
0.25 =blister_any =days_many
0.25 =blister_any =mouth_sores
0.25 =bluish =toes_cold
0.25 =blurry_vision =eye_area
0.25 =both_legs =numb_any
0.25 =both_legs =saddle_numb
0.25 =both_legs =weak_any
0.25 =bp_high =squeezing_word
0.25 =burn_severity =jaw_arm_sweat
0.25 =burn_severity =recent_infection
0.25 =burn_severity =severe_headache
0.25 =burn_severity =snake
0.25 =burn_severity =snake_bad
0.25 =calf =short_breath
0.25 =cannot_move_limb =cannot_move_side
0.25 =car_crash =hit_by_car
0.25 =catheter_blocked
0.25 =chest_lasting =clot_risk
0.25 =chest_lasting =fever
0.25 =chest_lasting =headache
0.25 =chest_lasting =hoarse
0.25 =chest_lasting =mania_psychosis
0.25 =chest_lasting =pain_any
0.25 =chest_lasting =thrown_back
0.25 =chest_lasting =vomiting
0.25 =child_got_pills =self_harm_now
0.25 =cough =cut_by_accident
0.25 =cramps =one_side_belly
0.25 =dark_urine =muscle_hard
0.25 =days_many =fainted
0.25 =deformed =fell
0.25 =dialysis =eye_hit_bad
0.25 =dialysis =fistula_bleeds
0.25 =diarrhea =near_faint
0.25 =discharge =hours_pain
0.25 =dizzy =eye_hit_bad
0.25 =done_with_it =means_mentioned
0.25 =drooling =fever
0.25 =drooling =swelling_throat
0.25 =drowsy =fall_any
0.25 =drowsy =jaundice
0.25 =electric =hit_hard
0.25 =eye_hit_bad =fistula_bleeds
0.25 =eye_hit_bad =kidney_disease
0.25 =eye_hit_bad =limb_injury
0.25 =eye_hit_bad =swallowed_battery
0.25 =fall_any =hip_hurts
0.25 =fall_any =hit_by_car
0.25 =feels_sleepy =near_faint
0.25 =fever =leg_swelling_one
0.25 =fever =tia_resolved
0.25 =fever =trunk_pain
0.25 =fight_blow =hit_by_car
0.25 =fistula_bleeds
0.25 =fistula_bleeds =kidney_disease
0.25 =gallbladder =upper_belly_pain
0.25 =harm_others =postpartum
0.25 =head_danger =sudden_balance
0.25 =headache =refuses
0.25 =headache =swelling_face
0.25 =high_fever =rash
0.25 =hip_hurts =trunk_pain
0.25 =hit_by_car
0.25 =hit_by_car =hit_hard
0.25 =hoarse =swelling_lips
0.25 =hours_pain =limb_cold_pale
0.25 =hypertension =swelling
0.25 =limb_injury =neck_broken
0.25 =limb_injury =pain_any
0.25 =long_bleed =vomiting
0.25 =many_days =trunk_pain
0.25 =muscle_hard
0.25 =near_faint =racing_heart
0.25 =neck_broken
0.25 =new_medicine =swelling
0.25 =newborn =short_breath
0.25 =no_gas
0.25 =pain_any =postpartum
0.25 =pain_any =skin_peeling
0.25 =pregnant =swelling_lips
0.25 =recent_travel =rigors
0.25 =recent_travel =tia_resolved
0.25 =swelling =unequal_pupils
0.25 ^ _ confus
0.25 ^ _ symptom
0.25 ^ _ urine
0.25 ^ _ vision
0.25 ^ deep
0.25 ^ rattlesnake
0.25 ^ roommate
0.25 ^ short
0.25 a _ attack
0.25 a _ infection
0.25 a _ pain
0.25 a board
0.25 a kitchen
0.25 a minute
0.25 ago now
0.25 allergic reaction
0.25 and _ clear
0.25 and _ take
0.25 as _ board
0.25 ate _ mushroom
0.25 ate _ poison
0.25 ate rat
0.25 ate wild
0.25 baby _ -had
0.25 bad
0.25 bad cramp
0.25 bad im
0.25 been _ for
0.25 behind _ breastbone
0.25 bend it
0.25 bit _ a
0.25 black _ i
0.25 black out
0.25 bleed _ an
0.25 board
0.25 breath fast
0.25 broke _ neck
0.25 bulg out
0.25 bump her
0.25 by _ car
0.25 came _ from
0.25 came on
0.25 cant lie
0.25 car _ the
0.25 catch
0.25 catheter is
0.25 chill and
0.25 clas and
0.25 cola
0.25 cola after
0.25 color _ cola
0.25 color of
0.25 cord
0.25 couldnt find
0.25 cup _ blood
0.25 dad say
0.25 doesnt
0.25 eye _ a
0.25 feel woozy
0.25 friend took
0.25 gatorade
0.25 go _ in
0.25 go in
0.25 going on
0.25 got bit
0.25 grandma #11+
0.25 hard and
0.25 has not
0.25 her leg
0.25 hes _ confus
0.25 hes got
0.25 hes not
0.25 hes turn
0.25 hurt on
0.25 i can
0.25 i faint
0.25 i took
0.25 ice and
0.25 im _ month
0.25 in _ bathroom
0.25 in _ wall
0.25 in wave
0.25 irregular
0.25 is _ color
0.25 is _ down
0.25 is _ fast
0.25 is _ she
0.25 is bigger
0.25 is ooz
0.25 it _ gatorade
0.25 it is
0.25 keep hear
0.25 keton
0.25 kitchen _ and
0.25 laundry pod
0.25 little swollen
0.25 medicine and
0.25 minut _ came
0.25 minut then
0.25 minute
0.25 move
0.25 my _ of
0.25 my _ slit
0.25 my hernia
0.25 neck hurt
0.25 nonstop _ #
0.25 noon and
0.25 not _ and
0.25 now vomit
0.25 of _ pool
0.25 of cola
0.25 of pressure
0.25 over and
0.25 plu im
0.25 pound _ and
0.25 pregnant cant
0.25 pull my
0.25 pupil _ bigger
0.25 purple rash
0.25 pus and
0.25 push up
0.25 quit drink
0.25 ran
0.25 said she
0.25 she cant
0.25 shirt
0.25 slit
0.25 slit _ wrist
0.25 slit her
0.25 squeez _ behind
0.25 star
0.25 stuck _ the
0.25 swell after
0.25 swell under
0.25 ten _ then
0.25 the mouth
0.25 the whole
0.25 then _ back
0.25 then came
0.25 to _ arm
0.25 under _ right
0.25 up _ and
0.25 up _ cup
0.25 very
0.25 wake _ up
0.25 was gatorade
0.25 when breath
0.25 while feed
0.25 white _ numb
0.25 with _ cramp
0.25 wont _ me
0.25 wreck
0.25 yo with
0.24 #99+ _ im
0.24 -day and
0.24 -mak -sense
0.24 -peed -all
0.24 -peed _ -day
0.24 -the _ -move
0.24 =a_lot =fainted
0.24 =a_lot =shaking
0.24 =a_lot =spits_clots
0.24 =acts_drunk =confused
0.24 =adrenal
0.24 =after_hard_exercise =heat_exposure
0.24 =again_fainted =head_danger
0.24 =allergen =many_stings
0.24 =allergen =means_mentioned
0.24 =allergen =wild_bite
0.24 =asthma =fast_breathing
0.24 =baby =chest_lasting
0.24 =back_pain =hernia_stuck
0.24 =back_pain =hernia_word
0.24 =belly_blow
0.24 =belly_blow =belly_hit
0.24 =belly_blow =hit_hard
0.24 =belly_hit =head_injury
0.24 =belly_pain
0.24 =belly_pain =pain_any
0.24 =belly_pain =pregnant
0.24 =birth_now =born_part
0.24 =bite_bad =face_odd
0.24 =bladder_bowel_loss =weak_legs
0.24 =bleeding_any =jelly_stool
0.24 =bleeding_any =stool_blood
0.24 =bleeding_heavy =chest_lasting
0.24 =bleeding_heavy =self_harm_now
0.24 =bleeding_heavy =vaginal_bleeding
0.24 =bluish =chest_lasting
0.24 =blurry_vision =eye_pain
0.24 =bp_extreme =head_danger
0.24 =burn_any =burned_hand
0.24 =burn_severity =burned_hand
0.24 =burn_severity =chest_tearing
0.24 =burn_severity =cramps
0.24 =burn_severity =dry_mouth
0.24 =burn_severity =hallucinating
0.24 =burn_severity =shaking
0.24 =burn_severity =tearing
0.24 =burn_severity =tearing_trunk
0.24 =burn_severity =tia_resolved
0.24 =calf =limp_refuses
0.24 =chemical_word =hernia_stuck
0.24 =chest_any =nausea
0.24 =chest_any =racing_heart
0.24 =chest_lasting =cocaine
0.24 =chest_lasting =head_injury
0.24 =chest_lasting =hurts_breathing
0.24 =chest_lasting =liver_known
0.24 =chest_lasting =many_days
0.24 =chest_lasting =racing_heart
0.24 =chest_pressure =cold_limb
0.24 =chest_pressure =nausea
0.24 =cholinergic =swelling_throat
0.24 =cold_hands =toes_cold
0.24 =confused =sudden_balance
0.24 =confused =vomiting
0.24 =cough =right_side
0.24 =coughs_blood =spits_clots
0.24 =cut_by_accident =ear_blood
0.24 =days_many =wound
0.24 =digoxin =head_danger
0.24 =digoxin =shaking
0.24 =ear_blood =fall_any
0.24 =eye_area =fight_blow
0.24 =eye_hit =fall_any
0.24 =eye_hit =fight_blow
0.24 =eye_hit =hit_hard
0.24 =eye_hit_bad =half_vision
0.24 =eye_hit_bad =no_urine
0.24 =face_droop =numb_any
0.24 =fall_any =hit_hard
0.24 =fall_any =numb_any
0.24 =fast_breathing =inhaler_fails
0.24 =fever =long_bleed
0.24 =fever =severe_pain
0.24 =fever =unresponsive
0.24 =fever =wont_swallow
0.24 =flank_pain =hernia_stuck
0.24 =flank_pain =hernia_word
0.24 =half_vision
0.24 =half_vision =vision_loss
0.24 =head_danger =immunosuppressed
0.24 =head_danger =no_insulin
0.24 =head_danger =racing_heart
0.24 =head_danger =trunk_pain
0.24 =head_danger =vaginal_bleeding
0.24 =hernia =vomiting
0.24 =hernia_stuck =swallow_trouble
0.24 =hernia_stuck =swallowed_battery
0.24 =hernia_stuck =wont_swallow
0.24 =hernia_word =purple_word
0.24 =high_altitude =short_breath
0.24 =high_fever =unresponsive
0.24 =indigestion_odd =long_bleed
0.24 =leg_swelling_one =short_breath
0.24 =limb_injury =suicidal
0.24 =limb_injury =to_the_bone
0.24 =long_bleed =seizure
0.24 =long_bleed =squeezing_word
0.24 =many_stings
0.24 =many_stings =sting
0.24 =near_faint =trunk_pain
0.24 =near_faint =very_fast_pulse
0.24 =neck_pain =numb_any
0.24 =no_insulin =sugar_very_high
0.24 =no_insulin =vomiting
0.24 =numb_any =weak_any
0.24 =pain_any =stiff_neck
0.24 =racing_heart =squeezing_word
0.24 =recent_travel
0.24 =rigors =uti
0.24 =scratched =to_the_bone
0.24 =severe_headache =squeezing_word
0.24 =severe_weakness =weak_one_side
0.24 =stool_blood
0.24 =stroke_word =weak_one_side
0.24 =sugar_low =unresponsive
0.24 =sugar_very_low =unresponsive
0.24 =to_the_bone =wound
0.24 ^ _ accident
0.24 ^ _ spill
0.24 ^ _ threaten
0.24 ^ _ vomit
0.24 ^ been
0.24 ^ faint
0.24 ^ touch
0.24 a _ im
0.24 after #11+
0.24 alive anymore
0.24 and _ havent
0.24 and _ lighthead
0.24 and _ on
0.24 and _ only
0.24 and _ pass
0.24 and _ wheez
0.24 and got
0.24 and havent
0.24 and stop
0.24 arm
0.24 baby _ month
0.24 back in
0.24 be alive
0.24 belt
0.24 black _ tar
0.24 black _ twice
0.24 black like
0.24 blood _ is
0.24 breath _ but
0.24 breath just
0.24 breath like
0.24 breath now
0.24 bulg
0.24 but _ cant
0.24 but noth
0.24 by _ like
0.24 car on
0.24 chemo _ a
0.24 chest _ been
0.24 chest has
0.24 close
0.24 end _ all
0.24 eye after
0.24 fall _ the
0.24 fever _ feel
0.24 from _ yard
0.24 garage _ the
0.24 garage with
0.24 gave narcan
0.24 going _ kill
0.24 got _ back
0.24 got _ grandma
0.24 got in
0.24 got thrown
0.24 had to
0.24 hard to
0.24 have _ worst
0.24 he _ me
0.24 he say
0.24 head _ the
0.24 head on
0.24 her mouth
0.24 hiccupp
0.24 his breath
0.24 his face
0.24 his skin
0.24 hot soup
0.24 i _ meth
0.24 i _ pass
0.24 im _ of
0.24 im nauseou
0.24 in sheet
0.24 inhal _ and
0.24 insulin _ fail
0.24 into grandma
0.24 is red
0.24 is super
0.24 it all
0.24 just star
0.24 keep hav
0.24 lighthead _ my
0.24 live _ and
0.24 lower right
0.24 mak a
0.24 marathon
0.24 meth
0.24 meth and
0.24 miss and
0.24 more short
0.24 mushroom _ the
0.24 mushroom from
0.24 my _ text
0.24 my head
0.24 my left
0.24 neighbor is
0.24 now but
0.24 of _ just
0.24 of _ pod
0.24 off _ sheet
0.24 only #11+
0.24 only _ week
0.24 or cough
0.24 out _ i
0.24 puffy and
0.24 purple and
0.24 quit _ im
0.24 rash _ one
0.24 runn and
0.24 said
0.24 say _ cant
0.24 scar ill
0.24 see _ of
0.24 see spot
0.24 she took
0.24 sheet after
0.24 sleepy
0.24 sleepy and
0.24 smell gas
0.24 soak _ sweat
0.24 someone
0.24 spot _ dont
0.24 spot that
0.24 spray _ pesticide
0.24 stomach _ hard
0.24 stop _ for
0.24 stop breath
0.24 stopp
0.24 stroke
0.24 stuck _ battery
0.24 stung and
0.24 sweat _ and
0.24 ten _ and
0.24 text
0.24 thailand
0.24 that _ is
0.24 the _ headache
0.24 the bridge
0.24 the room
0.24 threaten to
0.24 time today
0.24 to _ alive
0.24 toddler got
0.24 touch _ live
0.24 touch a
0.24 wake _ to
0.24 walk _ cough
0.24 walk or
0.24 was splash
0.24 water just
0.24 way and
0.24 we
0.24 when _ walk
0.24 whole _ of
0.24 wire _ got
0.24 wire and
0.24 with _ car
0.24 wont drink
0.24 yr _ got
0.23 #11+ _ and
0.23 #11+ _ mother
0.23 -# -day
0.23 -baby -kick
0.23 -felt -my
0.23 -my -baby
0.23 -my _ -move
0.23 -the _ -kick
0.23 <at <#11+
0.23 <died <sudden
0.23 <died _ <at
0.23 <sudden
0.23 <sudden <at
0.23 <sudden _ <#11+
0.23 =a_lot =purple_word
0.23 =a_lot =speech
0.23 =abuse_danger =fall_any
0.23 =abuse_danger =fight_blow
0.23 =abuse_danger =hit_hard
0.23 =animal_bite =eye_hit_bad
0.23 =at_rest =cut_by_accident
0.23 =baby =vomiting
0.23 =baby =wakes
0.23 =belly_hit =blood_thinner
0.23 =belly_hit =trunk_pain
0.23 =bite_bad =chemical_burn
0.23 =bite_bad =chest_lasting
0.23 =bite_bad =eye_area
0.23 =bite_bad =fall_any
0.23 =bite_bad =self_harm_now
0.23 =bite_bad =short_breath
0.23 =bite_bad =tooth
0.23 =bleeding_any =blood_in_urine
0.23 =bleeding_any =bruising
0.23 =bleeding_any =dark_urine
0.23 =blood_in_urine
0.23 =blood_in_urine =dark_urine
0.23 =blood_in_urine =eye_hit_bad
0.23 =blood_thinner =nosebleed
0.23 =blurry_vision =eye_red
0.23 =blurry_vision =sudden
0.23 =bp_medicine =swelling
0.23 =burn_severity =chest_pain
0.23 =burn_severity =stiff_neck
0.23 =burn_severity =weak_any
0.23 =cannot_breathe =wakes
0.23 =cant_lie_flat =short_breath
0.23 =car_crash =swelling
0.23 =carbon_monoxide =feels_sleepy
0.23 =cast_tight =limb_injury
0.23 =chemical_word =eye_pain
0.23 =chest_any =chest_pain
0.23 =chest_lasting =dark_urine
0.23 =chest_lasting =mouth_sores
0.23 =chest_lasting =poison_swallowed
0.23 =chest_lasting =rigors
0.23 =chest_lasting =spits_clots
0.23 =chest_lasting =swelling
0.23 =chest_lasting =tooth
0.23 =chest_lasting =urinary_stuck_long
0.23 =chest_tearing =eye_hit_bad
0.23 =chest_tearing =pain_any
0.23 =chest_tearing =squeezing_word
0.23 =child_got_pills =eye_area
0.23 =cholinergic =face_droop
0.23 =cholinergic =throat_sore
0.23 =cholinergic =tripod
0.23 =clot_risk =eye_hit
0.23 =clot_risk =eye_pierced
0.23 =cold_exposure =frostbite
0.23 =cold_limb =numb_any
0.23 =confused =eye_hit_bad
0.23 =confused =recent_infection
0.23 =contractions =pain_any
0.23 =cough =hurts_breathing
0.23 =cough =wheeze_word
0.23 =cut_by_accident =short_breath
0.23 =deep_cut =self_harm_now
0.23 =deformed =hip_fracture
0.23 =dialysis
0.23 =dialysis =kidney_disease
0.23 =dizzy =hours_pain
0.23 =drooling =face_droop
0.23 =drooling =tripod
0.23 =drug_named =swelling
0.23 =drugs_taken =opioid
0.23 =eye_area =hernia_stuck
0.23 =eye_area =skin_peeling
0.23 =eye_bulge =fever
0.23 =eye_hit =eye_pierced
0.23 =eye_hit_bad =eye_pierced
0.23 =eye_hit_bad =face_odd
0.23 =eye_hit_bad =saddle_numb
0.23 =eye_hit_bad =to_the_bone
0.23 =eye_hit_bad =vomiting_constantly
0.23 =eyelids_swollen
0.23 =eyelids_swollen =swelling
0.23 =face_odd =weak_any
0.23 =fainted =trunk_pain
0.23 =fall_any =trunk_pain
0.23 =fall_any =unequal_pupils
0.23 =fall_height =fell_baby
0.23 =fever =hernia_stuck
0.23 =fever =possible_fracture
0.23 =fever =rectal_blood
0.23 =fever =stool_blood
0.23 =fight_blow =hernia_stuck
0.23 =fight_blow =unequal_pupils
0.23 =gallbladder
0.23 =gallbladder =jaundice
0.23 =head_danger =hernia_stuck
0.23 =head_danger =severe_weakness
0.23 =head_danger =tired
0.23 =head_danger =wont_feed
0.23 =head_injury =limb_bleeds
0.23 =heat_danger =limp_refuses
0.23 =heat_exposure =limp_refuses
0.23 =heat_exposure =unresponsive
0.23 =hit_hard =unequal_pupils
0.23 =hours_pain =leg_swelling_one
0.23 =hours_pain =new_baby
0.23 =hours_pain =preterm_weeks
0.23 =hurts_move =one_side_belly
0.23 =jaundice =upper_belly_pain
0.23 =leaking =pregnant
0.23 =moved_right =upper_belly_pain
0.23 =neck_pain =spine_injury
0.23 =not_drinking
0.23 =pain_beyond =severe_pain
0.23 =possible_fracture =red_racing
0.23 =possible_fracture =spreading
0.23 =postpartum =postpartum_smell
0.23 =postpartum =short_breath
0.23 =pressure_elsewhere =radiates
0.23 =preterm_weeks =swelling_face
0.23 =purple_word =swelling
0.23 =radiates =tearing
0.23 =rectal_blood =stool_blood
0.23 =red_racing =swelling
0.23 =rigors =shaking
0.23 =squeezing_word =weak_one_side
0.23 =stumbles =sudden_balance
0.23 =sudden =worst_ever
0.23 =suicidal =wound
0.23 =swelling =vomiting
0.23 =swelling_now =throat_tight
0.23 =tia_resolved =weak_one_side
0.23 =vaginal_bleeding =weak_any
0.23 ^ _ medicine
0.23 ^ _ newborn
0.23 ^ _ short
0.23 ^ _ snake
0.23 ^ awful
0.23 ^ bloody
0.23 a _ from
0.23 a rattlesnake
0.23 an electric
0.23 and _ came
0.23 and _ finger
0.23 and _ furnace
0.23 and _ scar
0.23 and _ squeez
0.23 and _ start
0.23 and lip
0.23 and look
0.23 and mouth
0.23 and slurr
0.23 antidepressant
0.23 arm tingl
0.23 around _ and
0.23 baby _ day
0.23 baby _ floppy
0.23 baby _ on
0.23 baby _ week
0.23 baby is
0.23 bare breath
0.23 bathtub
0.23 beat
0.23 black _ since
0.23 bleach
0.23 boil
0.23 bone and
0.23 breast _ and
0.23 breath _ fast
0.23 brother <died
0.23 brother _ <sudden
0.23 by _ rattlesnake
0.23 cant _ shak
0.23 cant finish
0.23 cant see
0.23 clean fluid
0.23 clear fluid
0.23 cold and
0.23 control
0.23 copd
0.23 dialysi
0.23 drank _ fluid
0.23 drank clean
0.23 dying
0.23 ear is
0.23 end _ life
0.23 eye _ grind
0.23 eye while
0.23 finger _ in
0.23 flew _ my
0.23 floppy _ wont
0.23 floppy and
0.23 for #11+
0.23 gave birth
0.23 got _ finger
0.23 gun in
0.23 had her
0.23 half of
0.23 hand _ my
0.23 hard pee
0.23 has _ black
0.23 has _ dry
0.23 has _ leg
0.23 have _ rash
0.23 havent _ -my
0.23 he
0.23 her bike
0.23 hot _ on
0.23 hot _ skin
0.23 hot car
0.23 hot swollen
0.23 huge _ and
0.23 i _ birth
0.23 i _ hav
0.23 i do
0.23 im #11+
0.23 im _ blood
0.23 im _ so
0.23 im dying
0.23 in _ bathtub
0.23 in _ mouth
0.23 in a
0.23 in it
0.23 is _ sore
0.23 is like
0.23 is push
0.23 it _ myself
0.23 kill _ eye
0.23 knee _ hot
0.23 left in
0.23 like _ dying
0.23 marathon and
0.23 me _ time
0.23 month _ hit
0.23 mother _ breakfast
0.23 mouth _ the
0.23 mow
0.23 my #
0.23 my _ deep
0.23 my _ like
0.23 my _ neck
0.23 my bladder
0.23 my daughter
0.23 my foot
0.23 my hand
0.23 my lip
0.23 my neighbor
0.23 noisy
0.23 noisy breath
0.23 of one
0.23 old hit
0.23 on _ tile
0.23 on myself
0.23 out _ work
0.23 pad _ hour
0.23 pain
0.23 pink foam
0.23 poop _ like
0.23 poop look
0.23 purple _ and
0.23 roommate
0.23 shak chill
0.23 shard
0.23 side _ i
0.23 since _ hour
0.23 since we
0.23 smile
0.23 snow
0.23 someth _ is
0.23 son drank
0.23 steroid
0.23 stick _ and
0.23 struck
0.23 talk to
0.23 the bathtub
0.23 the mandoline
0.23 the tile
0.23 tile and
0.23 to _ the
0.23 to go
0.23 toddler swallow
0.23 toe _ black
0.23 took _ bunch
0.23 up
0.23 up _ cant
0.23 up _ leg
0.23 use it
0.23 want _ use
0.23 was pull
0.23 week _ like
0.23 week now
0.23 weird and
0.23 went blue
0.23 went stiff
0.23 wheez and
0.23 while grind
0.23 with _ pain
0.23 with _ saw
0.23 with high
0.23 yo mother
0.22 # _ thi
0.22 #11+ _ all
0.22 -pee
0.22 -respond
0.22 =a_lot =blood_thinner
0.22 =a_lot =confused
0.22 =a_lot =rectal_blood
0.22 =a_lot =vomiting_blood
0.22 =a_lot =wheeze_word
0.22 =alcohol =headache
0.22 =allergen =suicidal
0.22 =baby =days_many
0.22 =back_pain =numb_any
0.22 =back_pain =one_side_belly
0.22 =back_pain =shoulder_pain
0.22 =back_pain =tearing
0.22 =back_pain =trunk_pain
0.22 =back_pain =weak_legs
0.22 =belly_hard =swelling
0.22 =belly_hit
0.22 =belly_hit =cold_outside
0.22 =belly_pain =many_days
0.22 =belly_surgery_recent =hours_pain
0.22 =bite_bad =blurry_vision
0.22 =bite_bad =hit_hard
0.22 =bite_bad =making_swell
0.22 =bladder_bowel_loss =urinary_stuck_long
0.22 =bleeding_any =radiates_groin
0.22 =bleeding_any =trunk_pain
0.22 =blister_any =fever
0.22 =blister_word =skin_peeling
0.22 =bluish =fever
0.22 =burn_severity =choking
0.22 =burn_severity =drowning
0.22 =burn_severity =elderly
0.22 =burn_severity =gradual_numb
0.22 =burn_severity =heart_condition
0.22 =burn_severity =making_swell
0.22 =burn_severity =pleuritic
0.22 =calf =cold_limb
0.22 =calf =red_racing
0.22 =cant_lie_flat =heart_condition
0.22 =chemical_burn =pain_any
0.22 =chest_any =fever
0.22 =chest_any =pleuritic
0.22 =chest_lasting =feels_sleepy
0.22 =chest_lasting =sudden_balance
0.22 =chest_lasting =swallow_trouble
0.22 =chest_lasting =tetanus_due
0.22 =chest_pain =pleuritic
0.22 =child_got_pills =drank
0.22 =co_words =wakes
0.22 =cold_exposure =eye_hit_bad
0.22 =cold_exposure =hernia_stuck
0.22 =cold_outside =fall_any
0.22 =confused =fall_hard
0.22 =cut_by_accident =unresponsive
0.22 =dark_urine =pain_any
0.22 =days_many =immunosuppressed
0.22 =days_many =injection_joint
0.22 =days_many =skin_peeling
0.22 =deformed =limb_cold_pale
0.22 =diabetes =fast_breathing
0.22 =diabetes =ketone_breath
0.22 =diabetes =thirsty
0.22 =drowning =drowsy
0.22 =drowning =head_danger
0.22 =drowsy =head_injury
0.22 =dry_mouth =eye_area
0.22 =eye_area =swallowed_battery
0.22 =eye_area =weak_one_side
0.22 =eye_bulge =eye_hit_bad
0.22 =eye_bulge =eye_pain
0.22 =eye_bulge =pain_any
0.22 =eye_hit_bad =phlegm
0.22 =eye_hit_bad =suicidal
0.22 =fall_any =vomiting
0.22 =fall_hard =numb_any
0.22 =fall_hard =pain_any
0.22 =fast_breathing =head_danger
0.22 =fast_breathing =retractions
0.22 =fever =line_infected
0.22 =fever =racing_heart
0.22 =fever =severe_headache
0.22 =flank_pain =numb_any
0.22 =gradual_numb =weak_legs
0.22 =head_danger =radiates_groin
0.22 =head_danger =thirsty
0.22 =hip_fracture =limb_injury
0.22 =hit_hard =hurts_move
0.22 =hit_hard =vomiting
0.22 =hours_pain =sting
0.22 =hurts_breathing =trunk_pain
0.22 =hurts_move =weak_one_side
0.22 =iron_pills =overdose_taken
0.22 =jaw_arm_sweat =pain_any
0.22 =kid_breathing
0.22 =leg_feet_swollen =racing_heart
0.22 =low_mood =numb_any
0.22 =making_swell =swelling_face
0.22 =muscle_strain_word =pale_clammy
0.22 =newborn =young_baby
0.22 =pain_any =rash
0.22 =pain_any =severe_weakness
0.22 =pain_any =urinary_stuck
0.22 =pain_any =wound_infected
0.22 =pain_beyond =wound_infected
0.22 =pregnant =rash
0.22 =radiates =wound
0.22 =radiates_groin =vomiting
0.22 =severe_pain =vaginal_bleeding
0.22 =short_breath =swelling_lips
0.22 =short_breath =throat_tight
0.22 =skin_black =wound_infected
0.22 =spreading =swelling
0.22 =squeezing_word =weak_legs
0.22 =swelling =swelling_face
0.22 =swelling_face
0.22 =swelling_lips =throat_tight
0.22 =urinary_stuck =urinary_stuck_long
0.22 =urinary_stuck =weak_any
0.22 ^ _ high
0.22 ^ _ husband
0.22 ^ _ rash
0.22 ^ _ whole
0.22 ^ hit
0.22 a _ knife
0.22 a curtain
0.22 a fever
0.22 after _ cashew
0.22 after he
0.22 and _ -felt
0.22 and _ go
0.22 and _ inhaler
0.22 and _ know
0.22 and _ light
0.22 and _ purple
0.22 and _ rac
0.22 and _ see
0.22 and _ swallow
0.22 and _ the
0.22 and soak
0.22 arm is
0.22 asthma is
0.22 ate _ and
0.22 back from
0.22 bean in
0.22 beat _ up
0.22 beat me
0.22 belly _ a
0.22 belly hard
0.22 bend
0.22 breath _ sitt
0.22 came down
0.22 can feel
0.22 carbon
0.22 carbon monoxide
0.22 cell _ my
0.22 curtain _ down
0.22 curtain came
0.22 dialysi _ was
0.22 eat cashew
0.22 even water
0.22 face _ the
0.22 failure _ #
0.22 failure gain
0.22 feed and
0.22 feel _ when
0.22 feel drunk
0.22 finger in
0.22 for an
0.22 from _ fever
0.22 go back
0.22 got _ pill
0.22 hand _ its
0.22 has _ spot
0.22 has _ temp
0.22 has purple
0.22 he chok
0.22 he hit
0.22 heart _ gain
0.22 heart _ skipp
0.22 her _ are
0.22 hes just
0.22 hot _ i
0.22 hot _ is
0.22 hour for
0.22 i _ cant
0.22 i _ catch
0.22 i _ in
0.22 i _ stand
0.22 im _ pas
0.22 in _ groin
0.22 in _ since
0.22 infect
0.22 infection and
0.22 inside
0.22 is _ my
0.22 is bad
0.22 is gasp
0.22 is puffy
0.22 is ripp
0.22 its all
0.22 keep throw
0.22 leg
0.22 leg _ numb
0.22 like _ curtain
0.22 like _ gonna
0.22 live
0.22 lock and
0.22 look weird
0.22 monoxide
0.22 morn _ #11+
0.22 morn with
0.22 mouth _ drool
0.22 my _ <died
0.22 my _ blad
0.22 my _ inhal
0.22 my vagina
0.22 nail _ into
0.22 newborn #
0.22 no -pee
0.22 no _ since
0.22 noise _ breath
0.22 of _ mom
0.22 of _ vitamin
0.22 off _ #11+
0.22 off _ roof
0.22 one _ since
0.22 outside my
0.22 peanut
0.22 pill _ i
0.22 pound _ week
0.22 pound thi
0.22 reaction
0.22 red line
0.22 runn _ my
0.22 see _ who
0.22 see people
0.22 see straight
0.22 she _ warfarin
0.22 she turn
0.22 side of
0.22 skipp and
0.22 soak a
0.22 someth _ ripp
0.22 soot
0.22 soot _ my
0.22 soot in
0.22 stand on
0.22 stung
0.22 sugar _ #11+
0.22 swollen im
0.22 symptom
0.22 the _ door
0.22 the _ dye
0.22 the _ got
0.22 the _ lip
0.22 the _ site
0.22 the _ with
0.22 the ear
0.22 the rib
0.22 thigh _ the
0.22 thigh from
0.22 tingl and
0.22 toddler breath
0.22 tongue _ swollen
0.22 up _ bad
0.22 vagina
0.22 vitamin _ iron
0.22 w
0.22 walk to
0.22 we were
0.22 week and
0.22 went away
0.22 went into
0.22 white
0.22 white _ hard
0.22 wind walk
0.22 with iron
0.22 wont respond
0.21 # time
0.21 -respond -to
0.21 -sweat
0.21 -with
0.21 <week
0.21 <week <ago
0.21 =a_lot =cold_limb
0.21 =a_lot =long_bleed
0.21 =a_lot =tia_resolved
0.21 =allergen =hives_all
0.21 =appendix_said
0.21 =at_rest =cough
0.21 =barking_stridor =hurts_breathing
0.21 =belly_hit =drowsy
0.21 =belly_hit =hip_hurts
0.21 =black_stool =tia_resolved
0.21 =bleeding_any =fell
0.21 =bleeding_any =tooth_pulled
0.21 =bleeding_heavy =hours_pain
0.21 =bleeding_heavy =tooth_pulled
0.21 =bleeds_a_lot =vaginal_bleeding
0.21 =blister_word =deep_burn
0.21 =blister_word =drug_named
0.21 =blood_in_urine =chest_lasting
0.21 =blood_streak =electric
0.21 =blow_ribs =fall_any
0.21 =blow_ribs =fight_blow
0.21 =blow_ribs =pleuritic
0.21 =bluish =purple_word
0.21 =blurry_vision =flashes_floaters
0.21 =bp_very_high =pain_any
0.21 =burn_severity =dystonia
0.21 =burn_severity =squeezing_word
0.21 =calf =deep_cut
0.21 =calf =pain_beyond
0.21 =cannot_breathe =days_many
0.21 =cannot_breathe =upper_belly_pain
0.21 =cannot_move_limb =hurts_move
0.21 =cannot_move_limb =severe_weakness
0.21 =cant_lie_flat =chest_lasting
0.21 =cant_sit_still =pain_any
0.21 =chemical_strong =pain_any
0.21 =chest_any =limb_injury
0.21 =chest_any =long_bleed
0.21 =chest_lasting =coughs_blood
0.21 =chest_lasting =moved_right
0.21 =chest_lasting =severe_weakness
0.21 =chest_pain =pale_clammy
0.21 =chest_tearing =radiates
0.21 =child_got_pills =unresponsive
0.21 =choking =throat_sore
0.21 =clot_risk =cold_limb
0.21 =cold_exposure =fall_any
0.21 =cold_exposure =long_bleed
0.21 =confused =heat_danger
0.21 =confused =stiff_neck
0.21 =cough =hit_hard
0.21 =cut_by_accident =hours_pain
0.21 =days_many =leg_swelling_one
0.21 =days_many =wound_infected
0.21 =drank =poison_swallowed
0.21 =drooling =mouth_burning
0.21 =during_exercise =heat_exposure
0.21 =ear_swollen =eye_hit_bad
0.21 =ear_swollen =squeezing_word
0.21 =elderly =fast_breathing
0.21 =elderly =short_breath
0.21 =extreme_fever =unresponsive
0.21 =eye_area =rigors_hard
0.21 =eye_area =shaking
0.21 =eye_hit_bad =fell
0.21 =eye_hit_bad =sugar_very_high
0.21 =eye_hit_bad =tooth_pulled
0.21 =eye_hit_bad =weak_any
0.21 =eye_pain =pain_any
0.21 =fall_any =headache
0.21 =fever =limp_refuses
0.21 =fever =recent_surgery
0.21 =fever =thyroid_off
0.21 =green_vomit =newborn
0.21 =green_vomit =young_baby
0.21 =harm_others =means_mentioned
0.21 =head_danger =nail_word
0.21 =head_danger =overdose_taken
0.21 =head_danger =pees_lot
0.21 =head_danger =wound
0.21 =hit_hard =severe_headache
0.21 =hoarse =swelling_throat
0.21 =hours_pain =right_side
0.21 =hurts_move =legs_gone
0.21 =hurts_move =numb_any
0.21 =hurts_move =weak_legs
0.21 =jaundice =rigors
0.21 =ketone_breath =nail_word
0.21 =ketone_breath =wound
0.21 =left_ribs =numb_any
0.21 =left_ribs =weak_one_side
0.21 =legs_gone =severe_weakness
0.21 =light_hurts
0.21 =limb_injury =soaking_pad
0.21 =limb_injury =unresponsive
0.21 =limb_injury =vomiting
0.21 =many_days =recent_travel
0.21 =many_days =wound_infected
0.21 =means_mentioned =slow_breathing
0.21 =nail_word =thirsty
0.21 =near_faint =soaking_pad
0.21 =newborn
0.21 =newborn =phlegm
0.21 =no_urine =urinary_stuck_long
0.21 =pain_any =squeezing_word
0.21 =pain_any =swelling
0.21 =pain_beyond =purple_word
0.21 =pale_clammy =shaking
0.21 =pees_lot =thirsty
0.21 =phlegm =young_baby
0.21 =radiates_groin =swelling
0.21 =right_side =vision_loss
0.21 =severe_pain =swelling
0.21 =shaking =vomiting
0.21 =short_breath =upper_belly_pain
0.21 =skin_infection =wound_infected
0.21 =soaking_pad =wound
0.21 =speech_garbled =weak_one_side
0.21 =steroids_stopped
0.21 =thirsty =wound
0.21 ^ _ belly
0.21 ^ _ dialysi
0.21 ^ _ nail
0.21 ^ _ poop
0.21 ^ _ speech
0.21 a _ noise
0.21 a house
0.21 a pound
0.21 a terrible
0.21 ache for
0.21 after _ my
0.21 ago
0.21 an elephant
0.21 and _ -mak
0.21 and _ daughter
0.21 and _ hand
0.21 and _ his
0.21 and _ jerk
0.21 and _ off
0.21 and _ pregnant
0.21 and _ soak
0.21 and _ stuff
0.21 and _ temp
0.21 and _ throat
0.21 and clear
0.21 and said
0.21 appendix
0.21 ask what
0.21 baby _ off
0.21 baby _ spot
0.21 baby soft
0.21 bit by
0.21 breathe _ and
0.21 chainsaw
0.21 clear _ is
0.21 cough _ lot
0.21 cough _ pink
0.21 couldnt _ his
0.21 coworker
0.21 crook
0.21 dad _ #11+
0.21 deep and
0.21 deliver
0.21 deliver #
0.21 dog and
0.21 elephant
0.21 elephant _ on
0.21 everyth is
0.21 feel feverish
0.21 feel it
0.21 fell
0.21 fever _ purple
0.21 flank
0.21 for #
0.21 foreskin is
0.21 got _ cleaner
0.21 got drain
0.21 grabb _ hot
0.21 grabb his
0.21 grabb the
0.21 grandpa
0.21 grayish
0.21 gun and
0.21 gush of
0.21 has _ #
0.21 has _ up
0.21 he drank
0.21 headache _ feel
0.21 hear voic
0.21 heart _ rac
0.21 hes _ up
0.21 hes so
0.21 him
0.21 his knee
0.21 hiv
0.21 hot _ palm
0.21 hurt _ hell
0.21 i _ feverish
0.21 im _ in
0.21 im only
0.21 in _ snow
0.21 is crook
0.21 is drowsy
0.21 it _ red
0.21 it wont
0.21 its _ chest
0.21 its my
0.21 keep _ what
0.21 lean forward
0.21 left _ is
0.21 light kill
0.21 like _ polish
0.21 like hell
0.21 like nail
0.21 lime
0.21 lime powder
0.21 look _ light
0.21 look grayish
0.21 many
0.21 many pill
0.21 me _ im
0.21 mom _ in
0.21 mom face
0.21 mom with
0.21 move _ leg
0.21 myself on
0.21 neck stiff
0.21 noise every
0.21 now _ jaw
0.21 of ibuprofen
0.21 on _ nail
0.21 open _ jaw
0.21 out _ my
0.21 pain _ one
0.21 pain between
0.21 pain when
0.21 palm _ white
0.21 palm is
0.21 partner _ his
0.21 partner put
0.21 pound headache
0.21 pour
0.21 pregnant _ hav
0.21 pregnant _ my
0.21 pregnant and
0.21 pressure behind
0.21 ran a
0.21 replacement _ out
0.21 seizure _ now
0.21 severe headache
0.21 shallow
0.21 she still
0.21 she was
0.21 shrimp and
0.21 skin _ white
0.21 slamm
0.21 slamm _ the
0.21 slamm in
0.21 smell _ nail
0.21 soak through
0.21 squeaky _ every
0.21 squeaky noise
0.21 stuff and
0.21 swallow _ battery
0.21 swell fast
0.21 temp #11+
0.21 the _ head
0.21 the cast
0.21 the face
0.21 the medicine
0.21 the pain
0.21 the snow
0.21 ther no
0.21 thinner
0.21 throat feel
0.21 to him
0.21 tongue _ up
0.21 up _ foam
0.21 up pink
0.21 viagra
0.21 vomit _ like
0.21 vomit look
0.21 was _ out
0.21 white _ blister
0.21 wild _ from
0.21 wrong _ and
0.21 yesterday _ #11+
0.2 -move _ yesterday
0.2 =a_lot =cramps
0.2 =a_lot =limb_bleeds
0.2 =abuse_danger =choking
0.2 =alcohol =means_mentioned
0.2 =alcohol =rigors_hard
0.2 =alcohol =shaking
0.2 =allergen =animal_bite
0.2 =allergen =blister_any
0.2 =allergen =blister_word
0.2 =asthma =cannot_breathe
0.2 =back_pain =chest_tearing
0.2 =back_pain =uti
0.2 =belly_hit =weak_legs
0.2 =birth_now =chest_lasting
0.2 =bite_bad =calf
0.2 =bite_bad =radiates
0.2 =bite_bad =rash
0.2 =bite_bad =right_side
0.2 =bladder_bowel_loss =severe_pain
0.2 =bleeding_any =racing_heart
0.2 =blister_word =fever
0.2 =blood_thinner =fight_blow
0.2 =blow_ribs =possible_fracture
0.2 =burn_big =cold_limb
0.2 =burn_severity =mania_psychosis
0.2 =burn_severity =pain_any
0.2 =burn_severity =right_side
0.2 =burn_severity =rigors_hard
0.2 =calf =rigors
0.2 =calf =weak_one_side
0.2 =cancer_history =fever
0.2 =cancer_history =immunosuppressed
0.2 =cannot_breathe =eye_hit_bad
0.2 =car_crash =head_danger
0.2 =carbon_monoxide =hours_pain
0.2 =carbon_monoxide =wakes
0.2 =chemical_strong =eye_area
0.2 =chemical_strong =eye_chemical
0.2 =chest_any =clot_risk
0.2 =chest_any =cough
0.2 =chest_lasting =dystonia
0.2 =chest_lasting =high_altitude
0.2 =chest_lasting =itching
0.2 =chest_lasting =wakes
0.2 =chest_pain
0.2 =chest_pain =clot_risk
0.2 =chest_pain =pain_any
0.2 =chest_pressure =pressure_elsewhere
0.2 =child_got_pills =cholinergic
0.2 =child_got_pills =crying_word
0.2 =child_got_pills =drooling
0.2 =child_got_pills =pain_any
0.2 =cold_limb =wound
0.2 =cold_outside =drowning
0.2 =cold_outside =hit_hard
0.2 =contractions =limb_injury
0.2 =coughs_blood =hurts_move
0.2 =coughs_blood =short_breath
0.2 =crying_word =means_mentioned
0.2 =crying_word =overdose_taken
0.2 =days_many =hours_pain
0.2 =days_many =long_bleed
0.2 =digoxin
0.2 =done_with_it =self_harm_now
0.2 =drooling =eye_hit_bad
0.2 =drowsy =overdose_taken
0.2 =drug_named =skin_peeling
0.2 =during_effort
0.2 =during_exercise =heat_danger
0.2 =during_exercise =refuses
0.2 =eye_area =gallbladder
0.2 =eye_area =upper_belly_pain
0.2 =eye_hit_bad =nausea
0.2 =eye_hit_bad =no_injury
0.2 =face_droop =face_odd
0.2 =face_droop =weak_any
0.2 =fall_any =weak_legs
0.2 =fever =one_side_belly
0.2 =flank_pain =limb_injury
0.2 =hallucinating =harm_others
0.2 =head_danger =refuses
0.2 =heart_condition
0.2 =hernia_stuck =inhaler_fails
0.2 =hernia_stuck =unresponsive
0.2 =hip_hurts =uti
0.2 =hit_hard =numb_any
0.2 =hours_pain =shaking
0.2 =itching =short_breath
0.2 =itchy_only =short_breath
0.2 =jaundice =vomiting
0.2 =jaw_locked =neck_swelling
0.2 =leg_swelling_one =snake
0.2 =leg_swelling_one =snake_bad
0.2 =limb_bleeds =limb_injury
0.2 =mania_psychosis =postpartum
0.2 =many_days =young_baby
0.2 =nausea =trunk_pain
0.2 =new_medicine =swelling_lips
0.2 =no_injury =squeezing_word
0.2 =no_urine =wont_feed
0.2 =one_side_belly =shoulder_pain
0.2 =one_side_belly =vomiting
0.2 =one_side_throat
0.2 =opioid =slow_breathing
0.2 =overdose_taken =self_harm_now
0.2 =pain_any =shoulder_pain
0.2 =pleuritic =possible_fracture
0.2 =possible_fracture =sting
0.2 =red_racing =rigors
0.2 =short_breath =vomiting
0.2 =short_breath =wakes
0.2 =shoulder_pain
0.2 =speech =tia_resolved
0.2 =stiff_neck
0.2 =sting =swelling_lips
0.2 =stroke_word
0.2 ^ drove
0.2 ^ used
0.2 a fall
0.2 a rusty
0.2 act drunk
0.2 after _ hit
0.2 ago _ now
0.2 an _ bottle
0.2 an hour
0.2 and _ act
0.2 and _ done
0.2 and _ move
0.2 and _ shiver
0.2 and _ worse
0.2 and bad
0.2 and keep
0.2 and sweat
0.2 and swell
0.2 are tingl
0.2 at _ an
0.2 at _ practice
0.2 baby _ bright
0.2 baby last
0.2 baby vomit
0.2 back _ back
0.2 bark _ and
0.2 bathroom _ and
0.2 batteri _ the
0.2 been _ it
0.2 been _ me
0.2 been kill
0.2 been out
0.2 been wheez
0.2 belly _ is
0.2 bone _ pok
0.2 breath _ day
0.2 breath real
0.2 breath since
0.2 bright _ stuff
0.2 bright green
0.2 can _ say
0.2 can only
0.2 chest since
0.2 cough _ and
0.2 crash
0.2 crash my
0.2 cup
0.2 cut _ his
0.2 dad _ are
0.2 daughter _ the
0.2 day with
0.2 deliver _ day
0.2 diarrhea with
0.2 drove
0.2 dry _ #
0.2 even _ rest
0.2 even at
0.2 every breath
0.2 fail overnight
0.2 fever _ diabetic
0.2 fever after
0.2 fever im
0.2 fever since
0.2 fine but
0.2 finger _ and
0.2 get word
0.2 goe _ my
0.2 goe to
0.2 grandson
0.2 gun _ my
0.2 had the
0.2 half my
0.2 hand since
0.2 hard for
0.2 has _ rash
0.2 have myasthenia
0.2 he ate
0.2 headache ever
0.2 headache of
0.2 her eye
0.2 his _ feel
0.2 his _ hurt
0.2 hold
0.2 hurt terrib
0.2 husband _ me
0.2 i _ chok
0.2 i _ got
0.2 i _ know
0.2 i _ myasthenia
0.2 i _ the
0.2 im weak
0.2 in _ pool
0.2 in hive
0.2 into _ eye
0.2 is kill
0.2 is pok
0.2 is unbearable
0.2 it but
0.2 it hurt
0.2 keep repeat
0.2 kill _ since
0.2 left and
0.2 left arm
0.2 let me
0.2 lip _ purple
0.2 me since
0.2 middle of
0.2 miss dialysi
0.2 month _ fell
0.2 my _ heart
0.2 my _ throat
0.2 my _ week
0.2 my butt
0.2 my life
0.2 my own
0.2 my sleep
0.2 myasthenia
0.2 neck _ after
0.2 newborn wont
0.2 now _ feel
0.2 of
0.2 of _ cant
0.2 of pill
0.2 old drank
0.2 old fell
0.2 on _ cant
0.2 on _ has
0.2 on _ rusty
0.2 one
0.2 only say
0.2 open _ mouth
0.2 out _ his
0.2 outlet and
0.2 own spit
0.2 pain _ unbearable
0.2 pain _ worse
0.2 pee blood
0.2 pok
0.2 pump _ overnight
0.2 repeat _ same
0.2 repeat the
0.2 rigid
0.2 ripp
0.2 runn
0.2 same question
0.2 scream and
0.2 see _ around
0.2 see bug
0.2 seizure and
0.2 shoulder
0.2 sink
0.2 sleep pill
0.2 sound like
0.2 spread _ and
0.2 stuff _ com
0.2 stuff is
0.2 sudden and
0.2 swallow _ own
0.2 swollen _ cant
0.2 terrib
0.2 testicle is
0.2 the _ hes
0.2 the _ question
0.2 the cord
0.2 the skin
0.2 think cant
0.2 throat _ swell
0.2 to back
0.2 unbearable
0.2 up _ #99+
0.2 up _ eat
0.2 up gasp
0.2 vision _ black
0.2 vomit _ green
0.2 vomit bright
0.2 vomit since
0.2 was clean
0.2 was hit
0.2 went _ when
0.2 with _ oil
0.2 woman
0.2 word out
0.2 worst _ ever
0.19 # _ ago
0.19 # _ old
0.19 -slept _ -day
0.19 -tear
0.19 -when -she
0.19 =a_lot =bladder_bowel_loss
0.19 =a_lot =cannot_breathe
0.19 =a_lot =heat_danger
0.19 =a_lot =severe_pain
0.19 =a_lot =unresponsive
0.19 =a_lot =urinary_stuck
0.19 =a_lot =urinary_stuck_long
0.19 =a_lot =vomiting_constantly
0.19 =a_lot =weak_one_side
0.19 =alcohol =overdose_taken
0.19 =allergen =swallowed_battery
0.19 =amputated =eye_hit_bad
0.19 =baby =bluish
0.19 =baby =dry_mouth
0.19 =baby =kid_breathing
0.19 =baby =long_bleed
0.19 =barking_stridor =tripod
0.19 =belly_hit =calf
0.19 =belly_hit =speech
0.19 =bite_bad =drug_named
0.19 =bite_bad =stiff_neck
0.19 =bite_bad =sudden
0.19 =bleeding_any =no_urine
0.19 =bleeds_a_lot =near_faint
0.19 =blister_any =eye_red
0.19 =blister_word =eye_red
0.19 =blood_streak =radiates
0.19 =blood_streak =swelling_head
0.19 =blood_thinner =fell
0.19 =both_legs
0.19 =both_legs =burn_severity
0.19 =bruising
0.19 =burn_severity =dark_urine
0.19 =burn_severity =fall_any
0.19 =burn_severity =muscle_cramps
0.19 =burn_severity =smoke
0.19 =burn_severity =weak_one_side
0.19 =calf =cannot_breathe
0.19 =calf =fall_any
0.19 =calf =many_days
0.19 =cannot_breathe =inhaler_fails
0.19 =cannot_breathe =squeezing_word
0.19 =cant_sit_still =trunk_pain
0.19 =chemical_word =cough
0.19 =chest_any =electric
0.19 =chest_any =hours_pain
0.19 =chest_lasting =pleuritic
0.19 =chest_lasting =skin_peeling
0.19 =chest_lasting =vomiting_blood
0.19 =chest_pain =electric
0.19 =chest_pain =radiates
0.19 =co_words =means_mentioned
0.19 =cold_only =eye_bulge
0.19 =confused =fast_breathing
0.19 =cough =one_side_belly
0.19 =coughs_blood =days_many
0.19 =cramps =muscle_cramps
0.19 =cut_by_accident =limb_bleeds
0.19 =dark_urine =uti
0.19 =days_many =no_urine
0.19 =days_many =weak_any
0.19 =days_many =weak_legs
0.19 =diabetes =no_insulin
0.19 =dialysis =limb_bleeds
0.19 =drug_named =swelling_now
0.19 =drug_named =swelling_throat
0.19 =during_exercise =high_fever
0.19 =during_exercise =tia_resolved
0.19 =dystonia =eye_area
0.19 =electric =pain_any
0.19 =eye_area =headache
0.19 =eye_area =high_fever
0.19 =eye_area =new_medicine
0.19 =eye_hit_bad =inconsolable
0.19 =eye_hit_bad =leg_swelling_one
0.19 =eye_hit_bad =self_harm_now
0.19 =eye_hit_bad =swelling_head
0.19 =eye_hit_bad =trunk_pain
0.19 =eye_pain =head_danger
0.19 =eye_red =eyelids_swollen
0.19 =eye_red =face_blisters
0.19 =eye_red =rash
0.19 =face_odd =weak_one_side
0.19 =fainted =headache
0.19 =fainted =unresponsive
0.19 =fall_any =hurts_move
0.19 =fall_any =limb_bleeds
0.19 =fall_any =speech
0.19 =fast_breathing =young_baby
0.19 =feels_sleepy =radiates
0.19 =fever =heat_exposure
0.19 =fever =hurts_move
0.19 =fever =near_faint
0.19 =fever =swallow_trouble
0.19 =fever =weak_any
0.19 =fight_blow =vomiting
0.19 =fistula_bleeds =limb_bleeds
0.19 =flank_pain =head_danger
0.19 =flank_pain =trunk_pain
0.19 =hallucinating =wont_feed
0.19 =head_danger =speech_garbled
0.19 =head_danger =sugar_extreme
0.19 =head_danger =swelling_lips
0.19 =headache =wakes
0.19 =heat_danger =pale_clammy
0.19 =heat_exposure =high_fever
0.19 =hernia_stuck =jaw_locked
0.19 =hernia_stuck =speech
0.19 =hernia_word =radiates_groin
0.19 =high_fever =purple_rash
0.19 =hip_fracture =severe_weakness
0.19 =hit_hard =limb_bleeds
0.19 =hives_all =vomiting
0.19 =hours_pain =mania_psychosis
0.19 =hours_pain =unresponsive
0.19 =hurts_move =trunk_pain
0.19 =injection_joint =short_breath
0.19 =injection_joint =swelling
0.19 =irregular_heart =missed_dialysis
0.19 =kidney_disease =limb_bleeds
0.19 =leg_swelling_one =many_days
0.19 =limb_injury =means_mentioned
0.19 =limb_injury =radiates
0.19 =limb_injury =short_breath
0.19 =mania_psychosis =sudden
0.19 =means_at_hand =suicidal
0.19 =missed_dialysis =weak_any
0.19 =muscle_cramps =pain_any
0.19 =near_faint =tia_resolved
0.19 =no_insulin
0.19 =no_urine =rectal_blood
0.19 =no_urine =stool_blood
0.19 =numb_any =radiates
0.19 =numb_any =spine_injury
0.19 =pain_any =rectal_blood
0.19 =pain_any =stool_blood
0.19 =pain_any =weak_one_side
0.19 =racing_heart =tia_resolved
0.19 =radiates
0.19 =radiates =sudden
0.19 =rash =swelling_lips
0.19 =rash =vomiting
0.19 =recent_surgery =squeezing_word
0.19 =rectal_blood
0.19 =right_side =trunk_pain
0.19 =rigors =speech
0.19 =severe_headache =stiff_neck
0.19 =severe_headache =vomiting
0.19 =severe_pain =upper_belly_pain
0.19 =squeezing_word
0.19 =squeezing_word =weak_any
0.19 =stumbles
0.19 =sugar_extreme =vomiting
0.19 =swelling =ulcer_nsaid
0.19 =swelling_head
0.19 =swelling_throat =ulcer_nsaid
0.19 =three_days =vomiting
0.19 =tongue_swollen =ulcer_nsaid
0.19 =weak_any =weak_breathing
0.19 ^ _ father
0.19 ^ _ ran
0.19 ^ sharp
0.19 a _ bite
0.19 a bag
0.19 a sinu
0.19 about _ my
0.19 after _ crash
0.19 all since
0.19 almost _ out
0.19 and _ deep
0.19 and _ headache
0.19 and _ lip
0.19 and _ mumbl
0.19 and _ numb
0.19 and _ thigh
0.19 and _ through
0.19 and _ vision
0.19 and arm
0.19 and clammy
0.19 and half
0.19 and hasnt
0.19 and headache
0.19 and wheez
0.19 at _ since
0.19 ate _ bunch
0.19 bigger
0.19 blood _ fever
0.19 bloody _ with
0.19 bloody stool
0.19 breath hard
0.19 bulg and
0.19 by _ dryer
0.19 by _ horse
0.19 by _ wasp
0.19 can hard
0.19 chemo _ my
0.19 chill _ my
0.19 cloudy
0.19 dialysi _ and
0.19 dont _ to
0.19 dont want
0.19 dose of
0.19 down for
0.19 ear and
0.19 end my
0.19 eye for
0.19 face _ up
0.19 fall off
0.19 feel _ pass
0.19 finger _ the
0.19 finger are
0.19 fluid is
0.19 for _ couple
0.19 four year
0.19 going _ and
0.19 grey and
0.19 had _ seizur
0.19 he take
0.19 heart _ like
0.19 her _ since
0.19 hes _ blue
0.19 his _ caught
0.19 his _ flare
0.19 his nostril
0.19 hit her
0.19 horse _ the
0.19 horse in
0.19 hurt
0.19 hurt bad
0.19 i _ had
0.19 i cough
0.19 im cough
0.19 in _ stomach
0.19 in sweat
0.19 in welt
0.19 infection _ now
0.19 is mak
0.19 is mov
0.19 is mumbl
0.19 it _ stop
0.19 itch _ over
0.19 itch all
0.19 its
0.19 just flew
0.19 just now
0.19 kick _ a
0.19 kick by
0.19 kid is
0.19 last month
0.19 laundry _ and
0.19 like _ out
0.19 like pass
0.19 medicine _ and
0.19 more _ of
0.19 my _ eyelid
0.19 my _ is
0.19 my _ leg
0.19 my eye
0.19 no -wet
0.19 no _ -diaper
0.19 nostril
0.19 nostril flare
0.19 not -wak
0.19 not _ -sense
0.19 now _ hurt
0.19 now _ see
0.19 numb after
0.19 of _ eye
0.19 of bright
0.19 on _ bike
0.19 on _ chest
0.19 on _ ice
0.19 one testicle
0.19 pee _ all
0.19 pee at
0.19 pill in
0.19 pod and
0.19 pool
0.19 say one
0.19 see out
0.19 seem _ but
0.19 shak _ fever
0.19 shaky
0.19 shiver _ is
0.19 shiver and
0.19 side _ is
0.19 side went
0.19 since #
0.19 since lunch
0.19 sinu infection
0.19 so _ and
0.19 soak in
0.19 soak pad
0.19 soft _ on
0.19 son _ out
0.19 spasm after
0.19 stop vomit
0.19 stopp shiver
0.19 stopp sweat
0.19 super sleepy
0.19 swollen _ a
0.19 the _ bottle
0.19 the bottle
0.19 the chainsaw
0.19 the lab
0.19 the rope
0.19 the soft
0.19 then _ again
0.19 thi afternoon
0.19 through _ towel
0.19 tighten
0.19 to her
0.19 today he
0.19 toddler went
0.19 tree
0.19 up _ his
0.19 w a
0.19 watch say
0.19 way _ and
0.19 welt
0.19 went numb
0.19 with bad
0.19 with chill
0.18 #11+ _ asthma
0.18 #11+ _ today
0.18 -act
0.18 -act -right
0.18 -diaper since
0.18 -fade _ -press
0.18 -press
0.18 -wet _ since
0.18 -when -press
0.18 <two
0.18 <two _ <ago
0.18 =a_lot =dark_urine
0.18 =abuse_danger =pleuritic
0.18 =abuse_danger =short_breath
0.18 =adrenal =head_danger
0.18 =adrenal =vomiting_constantly
0.18 =after_hard_exercise =confused
0.18 =back_pain =saddle_numb
0.18 =belly_hard =head_danger
0.18 =belly_hit =burn_severity
0.18 =belly_hit =fall_any
0.18 =belly_hit =legs_gone
0.18 =belly_pain =gallbladder
0.18 =belly_pain =hurts_move
0.18 =birth_now =eye_hit_bad
0.18 =bite_bad =chest_any
0.18 =bite_bad =fainted
0.18 =bleeding_any =hurts_move
0.18 =bleeding_heavy =eye_area
0.18 =blister_any =burned_hand
0.18 =blood_thinner =head_danger
0.18 =blood_thinner =headache
0.18 =blood_thinner =severe_headache
0.18 =blow_chest
0.18 =blow_chest =burn_severity
0.18 =bluish =clot_risk
0.18 =bluish =croup_cough
0.18 =bluish =deformed
0.18 =blurry_vision =swelling
0.18 =bp_medicine =swelling_lips
0.18 =burn_severity
0.18 =burn_severity =face_injury
0.18 =burn_severity =retractions
0.18 =calf =skin_infection
0.18 =cant_sit_still =flank_pain
0.18 =car_crash =hip_hurts
0.18 =chest_lasting =flank_pain
0.18 =chest_lasting =inhaler_often
0.18 =chest_lasting =limb_cold_pale
0.18 =chest_lasting =nail_word
0.18 =chest_lasting =not_self
0.18 =chest_lasting =radiates
0.18 =chest_lasting =recent_surgery
0.18 =chest_lasting =turning_blue
0.18 =chest_lasting =wont_swallow
0.18 =chest_pain =cough
0.18 =chest_pain =fever
0.18 =child_got_pills =cough
0.18 =choking =short_breath
0.18 =clot_risk =discharge
0.18 =clot_risk =high_fever
0.18 =cold_hands =deformed
0.18 =cold_limb =swelling
0.18 =confused =drugs_taken
0.18 =confused =fainted
0.18 =confused =flu_bad
0.18 =confused =rigors
0.18 =confused =speech_garbled
0.18 =croup_cough =lips_blue
0.18 =days_many =flu_bad
0.18 =days_many =pain_any
0.18 =deformed =fall_hard
0.18 =diabetes =limb_injury
0.18 =drowning =unresponsive
0.18 =elderly =eye_hit_bad
0.18 =eye_area =no_urine
0.18 =eye_area =pain_any
0.18 =eye_area =scratched
0.18 =eye_hit_bad =fall_hard
0.18 =eye_hit_bad =new_medicine
0.18 =eye_hit_bad =short_breath
0.18 =eye_hit_bad =worst_ever
0.18 =face_injury
0.18 =fainted =near_faint
0.18 =fall_any =legs_gone
0.18 =fall_hard =not_self
0.18 =fall_height =pain_any
0.18 =fast_breathing =kid_breathing
0.18 =fell_baby =pain_any
0.18 =fever =limp_leg
0.18 =flank_pain =saddle_numb
0.18 =flank_pain =weak_legs
0.18 =gallbladder =rigors
0.18 =gangrene =wound_infected
0.18 =hallucinating =pain_any
0.18 =head_danger =hives
0.18 =head_danger =limp_refuses
0.18 =head_danger =spits_clots
0.18 =head_injury =severe_headache
0.18 =heart_condition =trunk_pain
0.18 =high_altitude =stumbles
0.18 =high_altitude =sudden_balance
0.18 =high_fever =immunosuppressed
0.18 =hip_hurts =saddle_numb
0.18 =hip_hurts =weak_legs
0.18 =hives =near_faint
0.18 =hours_pain =inhaler_often
0.18 =hours_pain =jaw_locked
0.18 =hypertension =swelling_lips
0.18 =immunosuppressed =rigors
0.18 =inhaler_fails =inhaler_often
0.18 =inhaler_often
0.18 =injection_joint =squeezing_word
0.18 =irregular_heart =severe_weakness
0.18 =limb_injury =long_bleed
0.18 =limb_injury =rigors_hard
0.18 =limb_injury =shaking
0.18 =lips_blue =short_breath
0.18 =liver_known
0.18 =mania_psychosis =pain_any
0.18 =means_mentioned =shaking
0.18 =muscle_cramps =muscle_tear
0.18 =new_baby =vaginal_bleeding
0.18 =newborn =weight_loss
0.18 =no_injury =severe_pain
0.18 =no_urine =pale_clammy
0.18 =one_side_belly =trunk_pain
0.18 =opioid =unresponsive
0.18 =overdose_taken =racing_heart
0.18 =pain_any =rigors_hard
0.18 =pain_any =saddle_numb
0.18 =pain_any =shaking
0.18 =pain_any =very_fast_pulse
0.18 =pain_any =worst_ever
0.18 =pressure_elsewhere =squeezing_word
0.18 =preterm_weeks =squeezing_word
0.18 =projectile =weight_loss
0.18 =recent_infection
0.18 =recent_travel =vomiting
0.18 =right_side =weak_one_side
0.18 =rigors_hard =unresponsive
0.18 =scratched =soaking_pad
0.18 =severe_weakness =vomiting
0.18 =shaking =unresponsive
0.18 =snake_bad
0.18 =speech =swelling
0.18 =spits_clots =vomiting
0.18 =spits_clots =vomiting_blood
0.18 =squeezing_word =worst_ever
0.18 =sudden =tearing
0.18 =vomiting_blood =vomiting_constantly
0.18 =weight_loss =young_baby
0.18 ^ _ accidental
0.18 ^ _ around
0.18 ^ _ want
0.18 ^ after
0.18 ^ finger
0.18 ^ his
0.18 a pad
0.18 addison and
0.18 after _ gone
0.18 als
0.18 als and
0.18 altitude
0.18 and _ can
0.18 and _ near
0.18 and _ sick
0.18 and _ super
0.18 and _ weak
0.18 and both
0.18 and cold
0.18 and everyth
0.18 and fever
0.18 ankle _ point
0.18 arm its
0.18 asthma _ bad
0.18 at football
0.18 at light
0.18 away _ i
0.18 baby _ is
0.18 baby fell
0.18 bee and
0.18 bee sting
0.18 been #
0.18 been _ a
0.18 benadryl
0.18 black _ smell
0.18 blood _ soak
0.18 breath _ gett
0.18 bug _ the
0.18 cant push
0.18 chest tightnes
0.18 cough black
0.18 dark
0.18 daughter swallow
0.18 diabetic foot
0.18 dinner and
0.18 down low
0.18 drool _ bit
0.18 droop _ one
0.18 droop on
0.18 dusky
0.18 eye _ back
0.18 eye roll
0.18 fast _ i
0.18 fever _ headache
0.18 fever _ heart
0.18 fever _ thi
0.18 flat
0.18 foot and
0.18 going _ pas
0.18 got _ a
0.18 half _ my
0.18 hard _ swallow
0.18 has
0.18 has als
0.18 hav an
0.18 have _ cell
0.18 have _ terrible
0.18 have addison
0.18 have diabet
0.18 have sickle
0.18 he _ like
0.18 he _ talk
0.18 he feel
0.18 he has
0.18 he hasnt
0.18 headach _ the
0.18 hear _ tell
0.18 hi
0.18 hit _ and
0.18 hit with
0.18 hive and
0.18 i _ addison
0.18 i _ diabet
0.18 i _ lift
0.18 i _ sickle
0.18 i accidental
0.18 im _ week
0.18 in _ belly
0.18 in _ lower
0.18 is _ hot
0.18 is _ week
0.18 is point
0.18 is sweaty
0.18 isnt -wak
0.18 its _ #
0.18 its _ than
0.18 keep _ and
0.18 kid _ from
0.18 like _ will
0.18 me _ and
0.18 me _ is
0.18 me _ up
0.18 me throw
0.18 mom _ hav
0.18 mom took
0.18 mother _ and
0.18 my _ cant
0.18 my _ hasnt
0.18 my bone
0.18 my face
0.18 my neck
0.18 my voice
0.18 myself with
0.18 not
0.18 now _ to
0.18 of _ im
0.18 off _ bed
0.18 old
0.18 on _ wall
0.18 out fever
0.18 oxy and
0.18 oxygen _ say
0.18 pale my
0.18 peni
0.18 peni _ been
0.18 peni has
0.18 point _ wrong
0.18 point the
0.18 pregnant _ just
0.18 pump _ and
0.18 rash _ and
0.18 rash fever
0.18 right _ down
0.18 roll _ the
0.18 roll back
0.18 roll off
0.18 sagg
0.18 say #11+
0.18 see _ on
0.18 shak so
0.18 she _ all
0.18 side _ low
0.18 side down
0.18 so sore
0.18 someone put
0.18 son _ pain
0.18 son _ some
0.18 speak
0.18 stair and
0.18 stiff and
0.18 stop the
0.18 super _ and
0.18 super weak
0.18 sure
0.18 swallow bleach
0.18 swell _ overnight
0.18 swollen _ #11+
0.18 tar _ i
0.18 testicle _ swollen
0.18 text goodbye
0.18 the _ on
0.18 the _ unconsciou
0.18 the breastbone
0.18 the side
0.18 them and
0.18 think _ mom
0.18 throw _ blood
0.18 thru
0.18 tightnes
0.18 turn dusky
0.18 up now
0.18 up overnight
0.18 use _ on
0.18 went off
0.18 whole arm
0.18 whole fami
0.18 year old
0.17 #99+ _ i
0.17 -# _ think
0.17 -day _ i
0.17 -day _ the
0.17 -day think
0.17 -feel
0.17 =a_lot =belly_hard
0.17 =a_lot =retractions
0.17 =a_lot =swelling_face
0.17 =a_lot =swelling_lips
0.17 =a_lot =trunk_pain
0.17 =amputated =cold_limb
0.17 =amputated =deformed
0.17 =arm_hand_pain =eye_hit_bad
0.17 =arm_hand_pain =squeezing_word
0.17 =at_rest =coughs_blood
0.17 =at_rest =hours_pain
0.17 =at_rest =pink_foam
0.17 =belly_hard =bladder_bowel_loss
0.17 =belly_hard =pain_any
0.17 =belly_hard =urinary_stuck
0.17 =belly_hit =pain_any
0.17 =belly_pain =eye_hit_bad
0.17 =belly_pain =pale_clammy
0.17 =birth_now =fall_any
0.17 =birth_now =head_injury
0.17 =birth_now =hit_hard
0.17 =bite_bad =curtain_word
0.17 =bite_bad =electric
0.17 =bite_bad =eye_pain
0.17 =bite_bad =light_hurts
0.17 =bite_bad =one_eye
0.17 =bite_bad =one_side_throat
0.17 =bite_bad =swelling_face
0.17 =bleeding_any =calf
0.17 =bleeding_any =clot_risk
0.17 =bleeding_any =head_injury
0.17 =bleeding_any =phlegm
0.17 =bleeding_any =thrown_off
0.17 =blood_streak =possible_fracture
0.17 =blood_streak =purple_rash
0.17 =bluish =cannot_breathe
0.17 =bluish =pain_any
0.17 =bluish =wound
0.17 =bp_extreme =pain_any
0.17 =burn_any =skin_peeling
0.17 =burn_severity =drowsy
0.17 =burn_severity =eye_hit_bad
0.17 =burn_severity =eye_pain
0.17 =burn_severity =head_injury
0.17 =burn_severity =nausea
0.17 =burn_severity =recent_surgery
0.17 =burn_severity =rectal_blood
0.17 =burn_severity =swelling_face
0.17 =calf =injection_joint
0.17 =calf =limb_bleeds
0.17 =cannot_breathe =cant_lie_flat
0.17 =cant_stand =sudden_balance
0.17 =carbon_monoxide =during_exercise
0.17 =cast_tight =cold_limb
0.17 =cast_tight =numb_any
0.17 =chemical_word =eye_hit_bad
0.17 =chest_any =fainted
0.17 =chest_any =pain_any
0.17 =chest_lasting =drug_named
0.17 =chest_lasting =face_odd
0.17 =chest_lasting =itchy_only
0.17 =chest_lasting =limp_refuses
0.17 =chest_lasting =recent_travel
0.17 =chest_pain =fainted
0.17 =chest_pressure =pain_any
0.17 =chest_pressure =pale_clammy
0.17 =clot_risk =eye_surgery
0.17 =clot_risk =limb_cold_pale
0.17 =clot_risk =pleuritic
0.17 =clot_risk =trunk_pain
0.17 =co_words =done_with_it
0.17 =cocaine =high_fever
0.17 =cocaine =pain_any
0.17 =cocaine =racing_heart
0.17 =confused =eye_area
0.17 =coughs_blood =pain_any
0.17 =curtain_word =eye_area
0.17 =curtain_word =one_eye
0.17 =cut_by_accident =fall_any
0.17 =cut_by_accident =head_injury
0.17 =days_many =squeezing_word
0.17 =deep_burn =numb_any
0.17 =diabetes =vomiting_constantly
0.17 =diarrhea
0.17 =digoxin =overdose_taken
0.17 =dizzy =one_side_belly
0.17 =dizzy =sudden_balance
0.17 =double_vision =head_danger
0.17 =drowsy =purple_rash
0.17 =drowsy =rash
0.17 =drug_named =eye_area
0.17 =drugs_taken =high_fever
0.17 =drugs_taken =pain_any
0.17 =drugs_taken =racing_heart
0.17 =during_exercise =severe_headache
0.17 =during_exercise =sudden
0.17 =during_exercise =vomiting
0.17 =eye_area =one_eye
0.17 =eye_hit_bad =eye_surgery
0.17 =eye_hit_bad =face_droop
0.17 =eye_hit_bad =fainted
0.17 =eye_hit_bad =purple_word
0.17 =eye_hit_bad =severe_weakness
0.17 =eye_hit_bad =tearing_trunk
0.17 =eye_hit_bad =thrown_back
0.17 =eye_hit_bad =thrown_off
0.17 =eye_hit_bad =toes_cold
0.17 =eye_hit_bad =urinary_stuck
0.17 =eye_pain =fever
0.17 =eye_surgery =pain_any
0.17 =face_injury =face_odd
0.17 =face_odd =swelling_lips
0.17 =fall_any
0.17 =fall_any =hoarse
0.17 =fall_any =pain_any
0.17 =fever =getting_worse
0.17 =fever =sting
0.17 =fight_blow =hoarse
0.17 =frostbite =toes_cold
0.17 =head_danger =opioid
0.17 =head_danger =recent_infection
0.17 =head_danger =vision_loss
0.17 =head_injury =limb_injury
0.17 =headache =swelling_lips
0.17 =heart_condition =heart_murmur_fever
0.17 =heart_murmur_fever
0.17 =hernia =purple_word
0.17 =hernia_stuck =high_fever
0.17 =hernia_stuck =severe_pain
0.17 =hit_hard =hoarse
0.17 =hit_hard =speech
0.17 =hives =short_breath
0.17 =hours_pain =limb_injury
0.17 =hours_pain =limp_leg
0.17 =hours_pain =limp_refuses
0.17 =hours_pain =rigors_hard
0.17 =hours_pain =vomiting_blood
0.17 =hurts_move =squeezing_word
0.17 =hurts_move =swelling
0.17 =injection_joint =leg_swelling_one
0.17 =jaundice =unresponsive
0.17 =jaw_arm_sweat =weak_one_side
0.17 =jaw_locked =limb_injury
0.17 =jaw_locked =one_side_throat
0.17 =jaw_locked =scratched
0.17 =ketone_breath =vomiting
0.17 =limb_bleeds =long_bleed
0.17 =limp_leg =sudden_balance
0.17 =limp_refuses =sudden_balance
0.17 =limp_refuses =weak_one_side
0.17 =many_days =sudden
0.17 =many_days =wakes
0.17 =moved_right =stomach_burn
0.17 =muscle_cramps =wound
0.17 =new_medicine =rash
0.17 =numb_any =pale_clammy
0.17 =numb_any =swelling_lips
0.17 =numb_any =toes_cold
0.17 =numb_any =vaginal_bleeding
0.17 =one_eye
0.17 =one_side_belly =upper_belly_pain
0.17 =pain_any =tearing_trunk
0.17 =pain_any =urinary_stuck_long
0.17 =pale_clammy =sudden
0.17 =phlegm =spits_clots
0.17 =postpartum_smell =wound_infected
0.17 =pregnant =severe_headache
0.17 =pregnant =severe_pain
0.17 =pregnant =shoulder_pain
0.17 =rash =short_breath
0.17 =retractions =wheeze_word
0.17 =rigors_hard =wont_feed
0.17 =saddle_numb =vaginal_bleeding
0.17 =scratched =suicidal
0.17 =severe_headache =swelling
0.17 =severe_weakness =sudden_balance
0.17 =shaking =wont_feed
0.17 =squeezing_word =tearing_trunk
0.17 =stomach_burn =upper_belly_pain
0.17 =sugar_very_high =vomiting_constantly
0.17 =swelling =wakes
0.17 =tetanus_due =wound
0.17 =toes_cold =weak_any
0.17 =unresponsive =weak_one_side
0.17 =urinary_stuck =weak_legs
0.17 =wakes =weak_one_side
0.17 ^ _ black
0.17 ^ _ chemo
0.17 ^ _ cut
0.17 ^ _ fume
0.17 ^ _ stiff
0.17 ^ _ sting
0.17 ^ metal
0.17 ^ pregnant
0.17 a _ branch
0.17 a _ two
0.17 a _ while
0.17 a fork
0.17 a peanut
0.17 after _ cast
0.17 after _ colonoscopy
0.17 after _ shot
0.17 ago _ pain
0.17 ago _ the
0.17 and _ -peed
0.17 and _ after
0.17 and _ burn
0.17 and _ nonstop
0.17 and _ one
0.17 and _ pale
0.17 and _ think
0.17 and chest
0.17 and took
0.17 are gett
0.17 arm _ tingl
0.17 ate _ a
0.17 ate at
0.17 because
0.17 been bleed
0.17 belly pain
0.17 bite on
0.17 blood everywhere
0.17 blue _ a
0.17 board and
0.17 branch _ on
0.17 branch fell
0.17 breath deep
0.17 breathe in
0.17 breathe right
0.17 came _ like
0.17 camp
0.17 cant _ anyth
0.17 cant _ vomit
0.17 car wreck
0.17 clas _ my
0.17 cramp on
0.17 cut _ leg
0.17 daughter drank
0.17 daughter with
0.17 day _ and
0.17 day i
0.17 day old
0.17 diabetic
0.17 did _ and
0.17 digoxin
0.17 dont -fade
0.17 ear _ a
0.17 ear _ he
0.17 ear are
0.17 every hour
0.17 eye with
0.17 face _ on
0.17 fast
0.17 fbi _ in
0.17 fbi is
0.17 feel funny
0.17 fever _ back
0.17 fever _ shak
0.17 flew _ from
0.17 flew home
0.17 foot _ turn
0.17 for _ min
0.17 for like
0.17 get _ down
0.17 god
0.17 going #99+
0.17 got kick
0.17 gummi hes
0.17 guy
0.17 has _ in
0.17 has _ wheez
0.17 hav _ of
0.17 hav thought
0.17 have
0.17 have _ that
0.17 head at
0.17 heart attack
0.17 heavy and
0.17 hernia _ out
0.17 his right
0.17 hit my
0.17 home from
0.17 hour _ i
0.17 huge and
0.17 hurt _ and
0.17 hurt _ breathe
0.17 i _ sparkl
0.17 i _ ther
0.17 ice
0.17 im #
0.17 in _ each
0.17 in with
0.17 is _ hard
0.17 is _ he
0.17 is _ red
0.17 is _ start
0.17 is spinn
0.17 is sudden
0.17 is throw
0.17 it fever
0.17 labor and
0.17 leg with
0.17 life came
0.17 lying down
0.17 mom _ confus
0.17 mushroom
0.17 my _ body
0.17 my _ feel
0.17 my _ she
0.17 my grandson
0.17 my leg
0.17 newborn _ a
0.17 nodd
0.17 nodd off
0.17 now _ chest
0.17 now _ red
0.17 ok but
0.17 on like
0.17 ooz and
0.17 out right
0.17 pain under
0.17 pass _ clot
0.17 pass huge
0.17 peel
0.17 postpartum
0.17 pus _ i
0.17 red _ pus
0.17 right leg
0.17 room spin
0.17 she _ sleepy
0.17 she pale
0.17 skin around
0.17 smoke
0.17 so much
0.17 son _ been
0.17 sound
0.17 spot
0.17 spray in
0.17 stopp _ for
0.17 stopp drink
0.17 sudden _ pain
0.17 super painful
0.17 swell _ and
0.17 swollen _ red
0.17 swollen face
0.17 the _ hit
0.17 the fridge
0.17 the shower
0.17 the wall
0.17 ther _ burn
0.17 think _ fbi
0.17 think he
0.17 thinner and
0.17 throat _ swollen
0.17 throw _ and
0.17 to _ left
0.17 to do
0.17 tree _ fell
0.17 tree branch
0.17 tv _ to
0.17 tv talk
0.17 voice _ gone
0.17 vomit _ last
0.17 walk straight
0.17 weak _ cant
0.17 wheez _ night
0.17 wheez all
0.17 when _ breath
0.17 with _ chainsaw
0.17 with vomit
0.17 wound _ red
0.17 yellow _ i
0.17 yellow _ im
0.17 yr
0.16 #11+ _ i
0.16 #99+ she
0.16 -drink _ cant
0.16 -peed _ yesterday
0.16 -peed since
0.16 -wait
0.16 =a_lot =blurry_vision
0.16 =a_lot =clot_risk
0.16 =a_lot =jaw_arm_sweat
0.16 =a_lot =many_stings
0.16 =a_lot =rigors_hard
0.16 =about_other
0.16 =acts_drunk =not_drinking
0.16 =acts_drunk =wont_feed
0.16 =alcohol =not_drinking
0.16 =allergen =fast_breathing
0.16 =allergen =new_medicine
0.16 =arm_hand_pain
0.16 =arm_hand_pain =pain_any
0.16 =at_rest =fever
0.16 =at_rest =getting_worse
0.16 =back_pain =limb_injury
0.16 =battery_word =eye_area
0.16 =belly_hard =car_crash
0.16 =belly_hard =eye_hit_bad
0.16 =belly_hard =fall_any
0.16 =belly_hard =fight_blow
0.16 =belly_hard =hit_hard
0.16 =belly_hit =belly_pain
0.16 =belly_hit =cut_by_accident
0.16 =belly_hit =elderly
0.16 =belly_hit =numb_any
0.16 =belly_pain =hit_hard
0.16 =belly_pain =jaundice
0.16 =belly_surgery_recent =postpartum
0.16 =bladder_bowel_loss =long_bleed
0.16 =bladder_bowel_loss =suicidal
0.16 =bleeding_any =eye_area
0.16 =bleeding_any =recent_infection
0.16 =bleeding_any =throat_sore
0.16 =bleeding_any =tonsils_out
0.16 =blood_thinner =swelling
0.16 =bp_medicine =swelling_now
0.16 =burn_any =hoarse
0.16 =burn_big =smoke
0.16 =burn_severity =hurts_breathing
0.16 =burn_severity =immunosuppressed
0.16 =burn_severity =injection_joint
0.16 =burn_severity =many_stings
0.16 =burn_severity =near_faint
0.16 =burn_severity =self_harm_now
0.16 =burn_severity =soaking_pad
0.16 =calf =chest_pain
0.16 =calf =sudden
0.16 =calf =wound_infected
0.16 =cannot_breathe =pink_foam
0.16 =cannot_breathe =young_baby
0.16 =cannot_move_limb =speech
0.16 =cant_stand =head_danger
0.16 =cant_straighten
0.16 =cant_straighten =severe_pain
0.16 =car_crash =trunk_pain
0.16 =chest_any =hurts_breathing
0.16 =chest_any =immunosuppressed
0.16 =chest_any =near_faint
0.16 =chest_lasting =heat_exposure
0.16 =chest_lasting =inconsolable
0.16 =chest_lasting =inhaled_object
0.16 =chest_lasting =irregular_heart
0.16 =chest_lasting =tonsils_out
0.16 =chest_lasting =very_fast_pulse
0.16 =chest_pain =hurts_breathing
0.16 =chest_pain =immunosuppressed
0.16 =chest_pain =long_bleed
0.16 =chest_pressure =weak_one_side
0.16 =chest_tearing =sudden
0.16 =child_got_pills =cut_by_accident
0.16 =child_got_pills =hit_hard
0.16 =cold_limb
0.16 =cold_limb =deep_burn
0.16 =cold_limb =pale_clammy
0.16 =copd =short_breath
0.16 =cough =inhaled_object
0.16 =cut_by_accident =suicidal
0.16 =days_many =drowsy
0.16 =days_many =scratched
0.16 =deep_burn =eye_hit_bad
0.16 =deep_burn =weak_any
0.16 =diabetes
0.16 =diabetes =shaking
0.16 =diabetes =short_breath
0.16 =dialysis =severe_weakness
0.16 =dialysis =short_breath
0.16 =discharge =leaking
0.16 =dizzy =pregnant
0.16 =dizzy =vaginal_bleeding
0.16 =drowsy =speech
0.16 =dystonia =nail_word
0.16 =dystonia =wound
0.16 =elderly =fall_any
0.16 =electric =eye_hit_bad
0.16 =electric =hernia_stuck
0.16 =eye_area =face_droop
0.16 =eye_area =seizure
0.16 =eye_area =wound
0.16 =eye_hit_bad =face_injury
0.16 =eye_hit_bad =priapism
0.16 =eye_hit_bad =shaking
0.16 =eye_hit_bad =throat_sore
0.16 =eye_hit_bad =tonsils_out
0.16 =eye_hit_bad =wont_feed
0.16 =face_injury =numb_any
0.16 =face_injury =weak_any
0.16 =fainted =knocked_out
0.16 =fall_any =knocked_out
0.16 =fast_breathing =ketone_breath
0.16 =fast_breathing =thirsty
0.16 =fast_breathing =vomiting
0.16 =fever =hours_pain
0.16 =getting_worse =rigors
0.16 =getting_worse =stumbles
0.16 =head_danger =knocked_out
0.16 =head_danger =limp_leg
0.16 =headache =high_fever
0.16 =headache =recent_travel
0.16 =headache =rigors
0.16 =headache =tia_resolved
0.16 =heart_condition =swelling
0.16 =hernia_stuck =stab_shot
0.16 =high_fever =hours_pain
0.16 =hours_pain =injection_joint
0.16 =hours_pain =making_swell
0.16 =hours_pain =recent_travel
0.16 =hours_pain =very_fast_pulse
0.16 =immunosuppressed =trunk_pain
0.16 =inhaled_object
0.16 =inhaled_object =short_breath
0.16 =inhaled_object =wheeze_word
0.16 =inhaler_fails =wheeze_word
0.16 =ketone_breath =short_breath
0.16 =kidney_disease =severe_weakness
0.16 =kidney_disease =short_breath
0.16 =knocked_out
0.16 =like_thunder
0.16 =limb_bleeds =wound
0.16 =limp_leg =weak_one_side
0.16 =long_bleed =radiates
0.16 =low_mood =vaginal_bleeding
0.16 =low_mood =weak_any
0.16 =many_days =recent_surgery
0.16 =many_days =swelling
0.16 =mouth_sores =pain_any
0.16 =nail_word =phlegm
0.16 =nail_word =tetanus_due
0.16 =near_faint =pale_clammy
0.16 =near_faint =rash
0.16 =new_baby =swelling
0.16 =not_drinking =wont_feed
0.16 =numb_any =snake
0.16 =numb_any =snake_bad
0.16 =numb_any =urinary_stuck
0.16 =numb_any =wound
0.16 =overdose_taken =suicidal
0.16 =pain_any =vomiting_constantly
0.16 =pale_clammy =vomiting
0.16 =preterm_weeks =swelling
0.16 =radiates =weak_one_side
0.16 =severe_headache =tick
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
0.16 =throat_tight =wheeze_word
0.16 ^ _ fire
0.16 ^ _ were
0.16 ^ _ wife
0.16 ^ _ would
0.16 ^ fell
0.16 ^ new
0.16 ^ shoulder
0.16 a _ nail
0.16 a _ section
0.16 a c
0.16 a fit
0.16 act confus
0.16 and _ -breath
0.16 and _ about
0.16 and _ bleed
0.16 and _ speech
0.16 and shaky
0.16 antifreeze by
0.16 are _ my
0.16 ate
0.16 bathroom floor
0.16 battery _ her
0.16 battery up
0.16 been cough
0.16 birth _ week
0.16 bit _ ankle
0.16 bleed _ stop
0.16 bleed wont
0.16 breath weird
0.16 breathe _ his
0.16 breathe lying
0.16 breathe well
0.16 c
0.16 can _ fat
0.16 car my
0.16 chest _ and
0.16 chest _ pound
0.16 chest _ when
0.16 chill headache
0.16 com off
0.16 confus _ a
0.16 cord _ out
0.16 cord com
0.16 cough _ cant
0.16 cough _ red
0.16 cough _ wheez
0.16 dad fell
0.16 dazed
0.16 drink _ is
0.16 drunk _ he
0.16 drunk but
0.16 eye
0.16 eye _ red
0.16 faint _ hit
0.16 feel _ faint
0.16 flew in
0.16 fruity
0.16 fruity breath
0.16 gasp and
0.16 grandson stuck
0.16 had _ c
0.16 have a
0.16 he _ grey
0.16 head _ a
0.16 headach
0.16 heart _ going
0.16 hes #11+
0.16 hes act
0.16 his _ are
0.16 his finger
0.16 hitt
0.16 hitt _ head
0.16 hot red
0.16 hour
0.16 hour _ im
0.16 house
0.16 hurt cant
0.16 i _ bitten
0.16 i felt
0.16 i vomit
0.16 in _ left
0.16 in _ much
0.16 in _ outlet
0.16 in _ testicle
0.16 is _ her
0.16 is _ lot
0.16 is _ wont
0.16 is cover
0.16 isnt -help
0.16 it dangerou
0.16 ive got
0.16 knock out
0.16 last _ day
0.16 leg _ and
0.16 like faint
0.16 like my
0.16 line
0.16 low _ the
0.16 low on
0.16 meter
0.16 more than
0.16 much _ from
0.16 my _ even
0.16 my father
0.16 my newborn
0.16 myself _ a
0.16 nail _ through
0.16 no -wait
0.16 nose _ been
0.16 nose has
0.16 nut _ like
0.16 nut hurt
0.16 of _ face
0.16 of _ left
0.16 of _ shin
0.16 off and
0.16 on _ bathroom
0.16 on _ sink
0.16 pass _ and
0.16 pee _ my
0.16 pneumonia and
0.16 pulse _ #11+
0.16 pulse is
0.16 put _ button
0.16 rainbow
0.16 rib _ in
0.16 rib suck
0.16 right _ i
0.16 rusty nail
0.16 say _ is
0.16 see fat
0.16 she been
0.16 she cough
0.16 she not
0.16 skin
0.16 so hard
0.16 soak _ a
0.16 spin
0.16 spott
0.16 swell i
0.16 swollen _ painful
0.16 testicle pain
0.16 that come
0.16 the _ blood
0.16 the car
0.16 the finger
0.16 the outlet
0.16 thermometer
0.16 throw _ after
0.16 to _ back
0.16 to _ now
0.16 toddler ate
0.16 told _ to
0.16 tongue swell
0.16 type
0.16 type #
0.16 vodka
0.16 we got
0.16 week _ now
0.16 went weak
0.16 were in
0.16 what the
0.16 wipe _ i
0.16 wont eat
0.16 worst pain
0.15 # month
0.15 #11+ wk
0.15 -diaper _ yesterday
0.15 <was _ <in
0.15 =a_lot =drug_named
0.15 =a_lot =eye_area
0.15 =a_lot =mouth_sores
0.15 =a_lot =rectal_bleeding
0.15 =abuse_danger =eye_hit_bad
0.15 =abuse_danger =pain_any
0.15 =again_fainted =heart_condition
0.15 =again_fainted =near_faint
0.15 =again_fainted =valve_or_device
0.15 =allergen =swallow_trouble
0.15 =allergen =wont_swallow
0.15 =baby =harm_others
0.15 =baby =new_baby
0.15 =baby =postpartum
0.15 =back_pain =chest_lasting
0.15 =back_pain =severe_pain
0.15 =battery_word =swallowed_thing
0.15 =belly_hard =squeezing_word
0.15 =belly_hit =eye_area
0.15 =belly_hit =fight_blow
0.15 =belly_pain =right_side
0.15 =bite_bad =blind_one_eye
0.15 =bite_bad =near_faint
0.15 =bite_bad =severe_weakness
0.15 =bleeding_any =burn_severity
0.15 =bleeding_any =rectal_bleeding
0.15 =bleeding_any =severe_pain
0.15 =bleeding_heavy =nosebleed
0.15 =blind_one_eye
0.15 =blind_one_eye =eye_area
0.15 =blind_one_eye =eye_hit_bad
0.15 =blind_one_eye =one_eye
0.15 =blind_one_eye =vision_loss
0.15 =blood_streak =headache
0.15 =blood_thinner =burn_severity
0.15 =blow_ribs =hurts_breathing
0.15 =blurry_vision =clot_risk
0.15 =burn_any =cough
0.15 =burn_severity =cant_straighten
0.15 =burn_severity =left_ribs
0.15 =burn_severity =lips_blue
0.15 =burn_severity =now_at_rest
0.15 =calf =no_injury
0.15 =calf =skin_black
0.15 =cannot_breathe =leg_feet_swollen
0.15 =cannot_move_side =hurts_move
0.15 =cannot_move_side =severe_weakness
0.15 =chemical_word =swallowed_thing
0.15 =chest_any =jaw_arm_sweat
0.15 =chest_any =now_at_rest
0.15 =chest_lasting =gallbladder
0.15 =chest_lasting =injection_joint
0.15 =chest_lasting =limp_leg
0.15 =chest_lasting =low_mood
0.15 =chest_pressure =feels_sleepy
0.15 =chest_pressure =now_at_rest
0.15 =child_got_pills =elderly
0.15 =child_got_pills =swallowed_thing
0.15 =choking =hurts_move
0.15 =cholinergic =fever
0.15 =clot_risk
0.15 =clot_risk =leaking
0.15 =cocaine =confused
0.15 =cocaine =fever
0.15 =cold_exposure =rigors
0.15 =confused =jaundice
0.15 =confused =wakes
0.15 =cough =hoarse
0.15 =cough =speech
0.15 =cut_by_accident =eye_area
0.15 =cut_by_accident =hoarse
0.15 =cut_by_accident =smoke
0.15 =dark_urine =squeezing_word
0.15 =days_many =hypertension
0.15 =days_many =urinary_stuck
0.15 =discharge =recent_surgery
0.15 =droopy_lid
0.15 =droopy_lid =eye_area
0.15 =droopy_lid =face_droop
0.15 =drug_named =hives
0.15 =drug_named =throat_tight
0.15 =drugs_taken =fever
0.15 =during_exercise =headache
0.15 =elderly =hit_hard
0.15 =elderly =poison_swallowed
0.15 =eye_area =eyelids_swollen
0.15 =eye_hit_bad =jaundice
0.15 =eye_hit_bad =rectal_bleeding
0.15 =eye_hit_bad =rigors
0.15 =eye_hit_bad =stomach_burn
0.15 =eye_hit_bad =tendon_seen
0.15 =eye_hit_bad =thirsty
0.15 =eye_hit_bad =wound
0.15 =fainted =heart_condition
0.15 =fainted =valve_or_device
0.15 =fall_any =short_breath
0.15 =feels_sleepy =pain_any
0.15 =fell =head_danger
0.15 =fight_blow
0.15 =fight_blow =limb_bleeds
0.15 =fight_blow =pain_any
0.15 =flank_pain =pregnant
0.15 =flank_pain =vomiting
0.15 =green_vomit =swelling
0.15 =hallucinating =rigors_hard
0.15 =hallucinating =shaking
0.15 =harm_others =hours_pain
0.15 =harm_others =new_baby
0.15 =head_danger =new_confusion
0.15 =head_danger =swelling_face
0.15 =head_danger =testicle
0.15 =head_injury =speech
0.15 =hernia_stuck =limb_injury
0.15 =high_fever =limp_refuses
0.15 =hip_hurts =severe_pain
0.15 =hip_hurts =sudden
0.15 =hit_hard =hurts_breathing
0.15 =hit_hard =pleuritic
0.15 =hit_hard =short_breath
0.15 =hit_hard =tia_resolved
0.15 =hives =mouth_sores
0.15 =hives =swelling_lips
0.15 =hoarse =hours_pain
0.15 =hoarse =swallow_trouble
0.15 =hours_pain
0.15 =hours_pain =hurts_move
0.15 =hours_pain =new_confusion
0.15 =hours_pain =sudden_balance
0.15 =hours_pain =vomiting
0.15 =hours_pain =weak_any
0.15 =hurts_move =limp_leg
0.15 =hurts_move =pain_any
0.15 =hurts_move =severe_pain
0.15 =hurts_move =stiff_neck
0.15 =hurts_move =sudden_balance
0.15 =jaundice =squeezing_word
0.15 =jaw_arm_sweat =trunk_pain
0.15 =leaking =recent_surgery
0.15 =leaking =wound_infected
0.15 =limb_injury =tendon_seen
0.15 =line_infected
0.15 =long_bleed =postpartum
0.15 =long_bleed =trunk_pain
0.15 =mouth_burning
0.15 =near_faint =radiates
0.15 =nodes =rash
0.15 =pain_any =skin_black
0.15 =pale_clammy =tearing
0.15 =postpartum =scratched
0.15 =radiates =tearing_trunk
0.15 =rectal_bleeding
0.15 =rigors =wound
0.15 =scratched =tendon_seen
0.15 =severe_pain =severe_weakness
0.15 =severe_weakness =stiff_neck
0.15 =severe_weakness =trunk_pain
0.15 =speech =weak_any
0.15 =squeezing_word =stomach_burn
0.15 =squeezing_word =swelling
0.15 =squeezing_word =trunk_pain
0.15 =sudden =trunk_pain
0.15 =sudden_balance =weak_any
0.15 =swallow_trouble =swelling
0.15 =swallowed_battery =swallowed_thing
0.15 =swelling =wont_swallow
0.15 =swelling_now =tongue_swollen
0.15 =tendon_seen =wound
0.15 =testicle =vomiting
0.15 ^ _ antifreeze
0.15 ^ _ stop
0.15 ^ _ viagra
0.15 ^ _ warfarin
0.15 ^ chemo
0.15 ^ grandson
0.15 ^ preg
0.15 a _ she
0.15 a miscarriage
0.15 a sudden
0.15 along
0.15 and _ leak
0.15 and _ lung
0.15 and _ went
0.15 and hand
0.15 and limp
0.15 and warm
0.15 anymore _ i
0.15 anymore and
0.15 are _ since
0.15 ate shrimp
0.15 back _ hurt
0.15 bad after
0.15 bad pain
0.15 bad see
0.15 balloon
0.15 battery in
0.15 bed since
0.15 bleed so
0.15 blood in
0.15 burn pee
0.15 by lightn
0.15 cant _ even
0.15 cant cough
0.15 cant speak
0.15 chemo and
0.15 chemo last
0.15 chest _ to
0.15 chest burn
0.15 cold _ clammy
0.15 com _ and
0.15 com _ his
0.15 com from
0.15 cough pink
0.15 couple _ minut
0.15 crush headache
0.15 cut myself
0.15 cutt
0.15 cutt myself
0.15 dad _ its
0.15 day _ keep
0.15 day cant
0.15 doubl over
0.15 double and
0.15 down to
0.15 ecstasy
0.15 ecstasy and
0.15 explode
0.15 eye and
0.15 eyelid _ and
0.15 face _ hand
0.15 fast _ his
0.15 from _ nose
0.15 gain #
0.15 get _ to
0.15 goe _ i
0.15 got stuck
0.15 grape _ cant
0.15 had surgery
0.15 has _ a
0.15 hav _ miscarriage
0.15 he _ hold
0.15 head _ and
0.15 headache _ a
0.15 heart medicine
0.15 her _ week
0.15 her sugar
0.15 heroin and
0.15 hes sweat
0.15 hip hurt
0.15 his _ suck
0.15 his shoulder
0.15 home _ hour
0.15 hurt _ crazy
0.15 husband _ cant
0.15 husband sudden
0.15 im _ like
0.15 im pale
0.15 in _ day
0.15 in _ fight
0.15 in the
0.15 is _ an
0.15 is _ confus
0.15 is _ hes
0.15 is _ tight
0.15 is see
0.15 is weak
0.15 it and
0.15 its deep
0.15 jaw _ i
0.15 kill _ and
0.15 kitchen fire
0.15 knife and
0.15 leak pus
0.15 leg and
0.15 lie
0.15 like #
0.15 like an
0.15 me _ the
0.15 me in
0.15 move _ neck
0.15 my _ testicle
0.15 my breath
0.15 my wound
0.15 nose _ stop
0.15 nose wont
0.15 now _ throw
0.15 of _ antidepressant
0.15 of _ nose
0.15 of minut
0.15 old _ been
0.15 on _ fever
0.15 on arm
0.15 open up
0.15 over
0.15 pacemaker
0.15 postpartum and
0.15 preg #11+
0.15 preg _ wk
0.15 pregnant
0.15 refus _ go
0.15 refus to
0.15 rib
0.15 said my
0.15 say _ baby
0.15 severe pain
0.15 shak _ bad
0.15 she got
0.15 she keep
0.15 shoulder pain
0.15 since _ lift
0.15 skin _ eye
0.15 skin and
0.15 sleep and
0.15 smell
0.15 smoke from
0.15 so stiff
0.15 son _ -slept
0.15 spill
0.15 spot _ her
0.15 stone _ is
0.15 sudden _ of
0.15 swallow _ button
0.15 swollen _ hard
0.15 swollen like
0.15 the _ i
0.15 the _ im
0.15 the _ look
0.15 the cut
0.15 then my
0.15 thi _ headache
0.15 thi _ now
0.15 thi _ with
0.15 thi crush
0.15 to _ bathroom
0.15 to _ chest
0.15 tongue _ swell
0.15 took ecstasy
0.15 took her
0.15 tore
0.15 turn out
0.15 vision in
0.15 went _ an
0.15 whole _ is
0.15 with _ headach
0.15 with asthma
0.15 with copd
0.15 with some
0.15 wk
0.15 woke _ and
0.15 wont close
0.15 wont come
0.14 #99+ _ and
0.14 #99+ _ my
0.14 #99+ _ shak
0.14 -pass
0.14 -pass -gas
0.14 =alcohol =wakes
0.14 =allergen =calf
0.14 =allergen =elderly
0.14 =allergen =mouth_sores
0.14 =allergen =vomiting_constantly
0.14 =at_rest =hurts_move
0.14 =back_pain =belly_hit
0.14 =back_pain =fall_any
0.14 =back_pain =hit_hard
0.14 =belly_hit =confused
0.14 =belly_hit =flank_pain
0.14 =belly_pain =poison_swallowed
0.14 =belly_surgery_recent =days_many
0.14 =bite_bad =car_crash
0.14 =bite_bad =chest_tearing
0.14 =bite_bad =face_injury
0.14 =bite_bad =hives
0.14 =bite_bad =long_bleed
0.14 =bleeding_any =dizzy
0.14 =bleeding_any =injection_joint
0.14 =bleeding_any =recent_surgery
0.14 =bleeding_heavy =cough
0.14 =bleeding_heavy =coughs_blood
0.14 =blister_any =blister_word
0.14 =blister_any =new_medicine
0.14 =blister_word
0.14 =blister_word =burn_severity
0.14 =blister_word =new_medicine
0.14 =bluish =fainted
0.14 =bluish =tia_resolved
0.14 =burn_severity =clot_risk
0.14 =burn_severity =cocaine
0.14 =burn_severity =flank_pain
0.14 =burn_severity =heat_exposure
0.14 =burn_severity =one_side_belly
0.14 =burn_severity =sickle_cell
0.14 =calf =squeezing_word
0.14 =cannot_breathe =coughs_blood
0.14 =cannot_breathe =hurts_move
0.14 =cannot_breathe =kid_breathing
0.14 =cannot_breathe =pleuritic
0.14 =cant_lie_flat =hours_pain
0.14 =cant_stand =hours_pain
0.14 =car_crash =neck_pain
0.14 =car_crash =spine_injury
0.14 =chest_any =sickle_cell
0.14 =chest_any =sudden
0.14 =chest_lasting =hip_hurts
0.14 =chest_lasting =rectal_blood
0.14 =chest_lasting =stool_blood
0.14 =chest_pain =sickle_cell
0.14 =chest_pain =sudden
0.14 =chest_pressure =long_bleed
0.14 =child_got_pills =confused
0.14 =choking =co_words
0.14 =clot_risk =sudden
0.14 =co_words =hernia_stuck
0.14 =cold_limb =deep_cut
0.14 =cold_limb =hip_hurts
0.14 =cold_limb =leg_swelling_one
0.14 =cold_limb =neck_pain
0.14 =cold_limb =scratched
0.14 =cold_limb =self_harm_now
0.14 =confused =squeezing_word
0.14 =cough =trunk_pain
0.14 =coughs_blood =hurts_breathing
0.14 =coughs_blood =pleuritic
0.14 =cramps =eye_hit_bad
0.14 =cut_by_accident =soaking_pad
0.14 =dark_urine =flank_pain
0.14 =dark_urine =head_danger
0.14 =dark_urine =vomiting
0.14 =days_many =nodes
0.14 =droopy_lid =weak_one_side
0.14 =drowsy =fell_baby
0.14 =drowsy =no_urine
0.14 =drug_named =new_medicine
0.14 =dry_mouth =vomiting_constantly
0.14 =eye_area =foggy_only
0.14 =eye_area =hurts_move
0.14 =eye_area =liver_drug
0.14 =eye_bulge =hurts_move
0.14 =eye_hit =hernia_stuck
0.14 =eye_hit_bad =gallbladder
0.14 =eye_hit_bad =neck_pain
0.14 =eye_pain =hurts_move
0.14 =eye_pain =squeezing_word
0.14 =fall_any =flank_pain
0.14 =fall_any =limp_leg
0.14 =fall_any =pregnant
0.14 =fall_any =weak_one_side
0.14 =fall_hard =flank_pain
0.14 =fall_hard =pregnant
0.14 =fell_baby =head_danger
0.14 =fell_baby =pregnant
0.14 =fever =new_medicine
0.14 =fight_blow =hours_pain
0.14 =fight_blow =severe_headache
0.14 =fight_blow =severe_pain
0.14 =flank_pain =hit_hard
0.14 =gallbladder =squeezing_word
0.14 =halos =pain_any
0.14 =head_danger =light_hurts
0.14 =head_danger =long_bleed
0.14 =head_danger =no_injury
0.14 =head_danger =rigors_hard
0.14 =head_danger =weak_any
0.14 =headache =hit_hard
0.14 =headache =no_injury
0.14 =headache =squeezing_word
0.14 =heart_condition =irregular_heart
0.14 =hernia =sudden
0.14 =hernia_stuck =hurts_move
0.14 =hernia_stuck =muscle_cramps
0.14 =hernia_stuck =numb_any
0.14 =hernia_word =sudden
0.14 =high_fever =long_bleed
0.14 =hip_fracture =speech
0.14 =hip_hurts =radiates
0.14 =hit_hard =neck_pain
0.14 =hit_hard =spine_injury
0.14 =hives =many_stings
0.14 =hives_all =many_stings
0.14 =hives_all =sting
0.14 =hoarse =pain_any
0.14 =hours_pain =one_side_belly
0.14 =hours_pain =withdrawal
0.14 =itching =throat_tight
0.14 =jaundice =liver_drug
0.14 =leg_swelling_one =purple_word
0.14 =limb_bleeds =soaking_pad
0.14 =limb_injury =severe_pain
0.14 =limp_leg =pain_any
0.14 =limp_refuses =pain_any
0.14 =long_bleed =wound
0.14 =long_bleed =young_baby
0.14 =many_stings =rash
0.14 =nausea =upper_belly_pain
0.14 =near_faint =one_side_belly
0.14 =neck_pain =radiates
0.14 =new_medicine =pain_any
0.14 =no_injury =severe_headache
0.14 =no_injury =trunk_pain
0.14 =no_injury =worst_ever
0.14 =not_drinking =speech
0.14 =one_side_belly =sudden
0.14 =phlegm =scratched
0.14 =pneumonia_known
0.14 =preterm_weeks =trunk_pain
0.14 =saddle_numb =urinary_stuck
0.14 =severe_weakness =squeezing_word
0.14 =shaking =speech
0.14 =sickle_cell =trunk_pain
0.14 =speech =swelling_throat
0.14 =speech =unresponsive
0.14 =sting =swelling
0.14 =swelling =vaginal_bleeding
0.14 ^ _ bite
0.14 ^ _ daughter
0.14 ^ _ tongue
0.14 ^ did
0.14 a _ every
0.14 a _ second
0.14 a _ spot
0.14 a burn
0.14 a chainsaw
0.14 act weird
0.14 all _ last
0.14 all i
0.14 and _ -wak
0.14 and _ chill
0.14 and _ control
0.14 and _ couldnt
0.14 and _ hip
0.14 and puk
0.14 and tonight
0.14 and vision
0.14 are _ after
0.14 arm _ i
0.14 arm say
0.14 at _ party
0.14 at _ so
0.14 banana
0.14 because _ dont
0.14 been hav
0.14 belly _ hard
0.14 between his
0.14 bleed _ she
0.14 blister
0.14 blood _ spurt
0.14 blood clot
0.14 bucket
0.14 burn and
0.14 came _ of
0.14 can bare
0.14 cant _ lying
0.14 cant think
0.14 chest _ it
0.14 chest _ say
0.14 clean the
0.14 clear her
0.14 control _ bladder
0.14 control my
0.14 crash _ my
0.14 crash and
0.14 cut _ hand
0.14 day _ of
0.14 day ago
0.14 diarrhea #11+
0.14 doesnt _ my
0.14 drink _ day
0.14 electric
0.14 everywhere and
0.14 eye _ bulg
0.14 eyelid _ mouth
0.14 failure and
0.14 fell _ cant
0.14 fever with
0.14 few second
0.14 finger tingle
0.14 fish
0.14 gave out
0.14 get up
0.14 going _ my
0.14 got _ out
0.14 got my
0.14 grandma ate
0.14 green _ and
0.14 groin and
0.14 halo
0.14 hand on
0.14 hard _ and
0.14 has _ vomit
0.14 has no
0.14 havent -pass
0.14 havent _ -gas
0.14 head _ pound
0.14 heart _ i
0.14 heart monitor
0.14 hemophilia
0.14 her right
0.14 hes _ weird
0.14 his _ i
0.14 his diaper
0.14 his neck
0.14 hit _ the
0.14 hit in
0.14 hot _ the
0.14 hour _ my
0.14 hurt _ move
0.14 hurt my
0.14 husband _ came
0.14 husband been
0.14 i _ -pass
0.14 i _ bare
0.14 i didnt
0.14 i know
0.14 im _ cant
0.14 in _ of
0.14 in both
0.14 is lock
0.14 is off
0.14 is rigid
0.14 is spurt
0.14 is twist
0.14 it came
0.14 its just
0.14 ive _ vomit
0.14 jaw _ and
0.14 kid are
0.14 kid got
0.14 left _ since
0.14 left eyelid
0.14 leg _ a
0.14 leg _ out
0.14 leg gave
0.14 les than
0.14 like its
0.14 like someone
0.14 lock up
0.14 look blue
0.14 lopsid
0.14 metal flew
0.14 monitor
0.14 my _ down
0.14 my _ tingle
0.14 my breastbone
0.14 my chill
0.14 my miscarriage
0.14 my name
0.14 myself _ pain
0.14 myself _ the
0.14 myself back
0.14 name
0.14 new antibiotic
0.14 nowhere and
0.14 of _ dog
0.14 of kill
0.14 of metal
0.14 on that
0.14 open _ eye
0.14 pad every
0.14 pain since
0.14 pale _ sweaty
0.14 pee myself
0.14 piece _ hot
0.14 rash _ over
0.14 rash all
0.14 read
0.14 repeat
0.14 right belly
0.14 say _ and
0.14 say _ fine
0.14 sharp _ when
0.14 she just
0.14 since _ antibiotic
0.14 sinu
0.14 sitt _ my
0.14 sitt on
0.14 skin turn
0.14 someth in
0.14 son _ are
0.14 son lip
0.14 stand _ her
0.14 start #11+
0.14 start by
0.14 stiff neck
0.14 stop and
0.14 stuck cant
0.14 sweat bucket
0.14 swollen _ hurt
0.14 that side
0.14 the _ towel
0.14 the bleed
0.14 ther thi
0.14 third towel
0.14 thought _ kill
0.14 tight and
0.14 tingl
0.14 tingle
0.14 to _ groin
0.14 too _ pill
0.14 turn yellow
0.14 up _ so
0.14 very painful
0.14 wake her
0.14 was _ at
0.14 water _ a
0.14 water for
0.14 we cant
0.14 weak i
0.14 weight
0.14 wet _ back
0.14 wife _ cough
0.14 wild
0.14 wild mushroom
0.14 with
0.13 # hour
0.13 -him
0.13 -i _ -him
0.13 <she
0.13 =a_lot
0.13 =a_lot =high_fever
0.13 =abuse_danger =hoarse
0.13 =alcohol =heat_exposure
0.13 =animal_bite =co_words
0.13 =aura_usual =phlegm
0.13 =back_pain =weak_any
0.13 =belly_pain =limp_leg
0.13 =belly_pain =limp_refuses
0.13 =belly_pain =severe_weakness
0.13 =belly_pain =squeezing_word
0.13 =belly_pain =vomiting
0.13 =bite_bad =itching
0.13 =bite_bad =neck_pain
0.13 =bite_bad =purple_rash
0.13 =bite_bad =purple_word
0.13 =bite_bad =weak_any
0.13 =bleeding_any =fall_hard
0.13 =bleeding_any =flank_pain
0.13 =bleeding_any =hernia_stuck
0.13 =bleeding_heavy =dialysis
0.13 =bleeding_heavy =fistula_bleeds
0.13 =bleeding_heavy =kidney_disease
0.13 =blood_streak =swelling
0.13 =blood_streak =tick
0.13 =blow_chest =fainted
0.13 =blow_chest =tia_resolved
0.13 =bluish =breath_pauses
0.13 =bluish =opioid
0.13 =born_part =pregnant
0.13 =burn_severity =deformed
0.13 =burn_severity =dizzy
0.13 =burn_severity =low_temp
0.13 =burn_severity =mouth_burning
0.13 =burn_severity =refuses
0.13 =calf =chest_lasting
0.13 =calf =days_many
0.13 =calf =hip_fracture
0.13 =calf =postpartum
0.13 =calf =purple_word
0.13 =cant_stand =drugs_taken
0.13 =cant_stand =pain_any
0.13 =cant_straighten =head_danger
0.13 =cant_straighten =vomiting
0.13 =carbon_monoxide =chest_lasting
0.13 =chest_any =pregnant
0.13 =chest_any =severe_pain
0.13 =chest_any =tia_resolved
0.13 =chest_lasting =cough
0.13 =chest_lasting =leg_swelling_one
0.13 =chest_lasting =stumbles
0.13 =chest_lasting =thirsty
0.13 =chest_pain =severe_pain
0.13 =chest_tearing =hours_pain
0.13 =child_got_pills =head_danger
0.13 =child_got_pills =vomiting
0.13 =clot_risk =hurts_breathing
0.13 =clot_risk =spits_clots
0.13 =cold_exposure =hours_pain
0.13 =confused =racing_heart
0.13 =cough =spits_clots
0.13 =dialysis =feels_sleepy
0.13 =dialysis =long_bleed
0.13 =dizzy
0.13 =dizzy =racing_heart
0.13 =dizzy =severe_weakness
0.13 =drowsy =unresponsive
0.13 =drugs_taken =limp_leg
0.13 =drugs_taken =limp_refuses
0.13 =drugs_taken =severe_weakness
0.13 =elderly =weak_one_side
0.13 =eye_hit_bad =eyelids_swollen
0.13 =eye_hit_bad =limp_leg
0.13 =eye_hit_bad =limp_refuses
0.13 =eye_hit_bad =mouth_burning
0.13 =eye_hit_bad =refuses
0.13 =eye_hit_bad =squeezing_word
0.13 =eye_hit_bad =throat_tight
0.13 =eyelids_swollen =fever
0.13 =face_odd =mouth_burning
0.13 =feels_sleepy =headache
0.13 =feels_sleepy =irregular_heart
0.13 =feels_sleepy =kidney_disease
0.13 =feels_sleepy =weak_any
0.13 =fever =gallbladder
0.13 =fever =moved_right
0.13 =fever =sickle_cell
0.13 =fight_blow =trunk_pain
0.13 =fistula_bleeds =long_bleed
0.13 =gums_bleed =head_danger
0.13 =head_danger =near_faint
0.13 =head_danger =sleepless_days
0.13 =head_danger =unresponsive
0.13 =head_danger =uti
0.13 =head_danger =wont_go_away
0.13 =head_injury =unequal_pupils
0.13 =head_injury =vomiting_constantly
0.13 =headache =wont_go_away
0.13 =heart_condition =very_fast_pulse
0.13 =heat_danger =weak_one_side
0.13 =heat_exposure =weak_one_side
0.13 =hernia_stuck =squeezing_word
0.13 =hernia_stuck =swelling_lips
0.13 =high_fever =wound_infected
0.13 =hip_hurts =pregnant
0.13 =hip_hurts =severe_weakness
0.13 =hours_pain =swelling
0.13 =hours_pain =tearing
0.13 =hurts_move =stomach_burn
0.13 =kid_breathing =retractions
0.13 =kidney_disease =long_bleed
0.13 =left_ribs =weak_any
0.13 =leg_swelling_one =postpartum
0.13 =light_hurts =sudden
0.13 =limb_injury
0.13 =limb_injury =seizure
0.13 =lips_blue =opioid
0.13 =long_bleed =no_urine
0.13 =many_days =new_baby
0.13 =mouth_burning =numb_any
0.13 =mouth_burning =weak_any
0.13 =neck_pain
0.13 =neck_pain =pain_any
0.13 =new_medicine
0.13 =newborn =wakes
0.13 =pale_clammy =sugar_very_low
0.13 =postpartum =wound
0.13 =purple_rash =stiff_neck
0.13 =purple_word =stiff_neck
0.13 =racing_heart =severe_weakness
0.13 =radiates_groin =sudden
0.13 =rash =swelling_face
0.13 =right_side =weak_any
0.13 =rigors =upper_belly_pain
0.13 =rigors =vomiting
0.13 =shaking =swelling
0.13 =short_breath =squeezing_word
0.13 =sleepless_days =vomiting
0.13 =sleepless_days =vomiting_constantly
0.13 =three_days =vomiting_constantly
0.13 =tooth =tooth_bad
0.13 =wakes =young_baby
0.13 ^ _ ankle
0.13 ^ _ came
0.13 ^ _ lab
0.13 ^ _ move
0.13 ^ _ off
0.13 ^ _ tore
0.13 ^ high
0.13 ^ so
0.13 ^ stung
0.13 ^ testicle
0.13 a _ right
0.13 a _ stick
0.13 a _ swollen
0.13 a bone
0.13 a horse
0.13 a rock
0.13 about _ hour
0.13 afib
0.13 after _ birth
0.13 after giv
0.13 all _ a
0.13 almost pass
0.13 and _ left
0.13 and _ poop
0.13 and _ stand
0.13 and _ sweat
0.13 and back
0.13 and fast
0.13 and was
0.13 ankle is
0.13 are numb
0.13 as _ rock
0.13 at once
0.13 back #
0.13 bad _ my
0.13 baseball and
0.13 bed and
0.13 been confus
0.13 been going
0.13 bleed for
0.13 bone _ out
0.13 bone stick
0.13 bug on
0.13 c _ scar
0.13 calf _ and
0.13 came _ #
0.13 car _ limp
0.13 cheek
0.13 chest pain
0.13 child drank
0.13 confus since
0.13 cover _ hive
0.13 crotch
0.13 crotch _ numb
0.13 crotch is
0.13 dizzy like
0.13 drive
0.13 dropp the
0.13 even _ down
0.13 eye _ yesterday
0.13 eyebrow
0.13 fat and
0.13 fever headache
0.13 fire _ my
0.13 fit on
0.13 for _ #
0.13 from her
0.13 gave
0.13 giv birth
0.13 got _ the
0.13 hard _ my
0.13 he look
0.13 he wont
0.13 headache _ now
0.13 headache _ wont
0.13 headache that
0.13 heartbeat
0.13 hernia is
0.13 hes _ from
0.13 hes super
0.13 hes throw
0.13 his forearm
0.13 hive
0.13 hurt _ the
0.13 husband say
0.13 i _ wake
0.13 i might
0.13 i woke
0.13 insulin
0.13 is
0.13 is #99+
0.13 is _ fever
0.13 is _ of
0.13 is bare
0.13 it to
0.13 jaw _ stiff
0.13 keep _ a
0.13 keep _ her
0.13 keep _ his
0.13 keep _ water
0.13 keep even
0.13 kick _ night
0.13 lamp
0.13 last night
0.13 leg _ been
0.13 leg _ cold
0.13 leg _ turn
0.13 leg _ up
0.13 leg swollen
0.13 light hurt
0.13 like _ elephant
0.13 lip tingl
0.13 lot _ it
0.13 lower _ pain
0.13 might
0.13 my _ head
0.13 my _ rib
0.13 my wife
0.13 narcan
0.13 neck _ vomit
0.13 newborn _ wake
0.13 now _ belly
0.13 ocean
0.13 of _ sudden
0.13 of us
0.13 old boy
0.13 on _ bump
0.13 on _ scalp
0.13 only
0.13 open it
0.13 oxy
0.13 positive
0.13 pupil are
0.13 rock and
0.13 room
0.13 say my
0.13 section scar
0.13 seizure right
0.13 severe _ in
0.13 she _ out
0.13 she _ start
0.13 she is
0.13 she pass
0.13 shiver _ and
0.13 shorter
0.13 site
0.13 ski
0.13 smile is
0.13 smoke and
0.13 son testicle
0.13 stopp _ two
0.13 stuck and
0.13 swollen _ hot
0.13 table
0.13 terrible _ pain
0.13 the _ all
0.13 the _ my
0.13 the _ pain
0.13 the dog
0.13 the ocean
0.13 the window
0.13 ther _ bone
0.13 three _ my
0.13 throat
0.13 throat on
0.13 tight
0.13 to wake
0.13 tore my
0.13 up _ hes
0.13 warfarin bump
0.13 was left
0.13 weak _ my
0.13 what _ it
0.13 wife
0.13 window and
0.13 yesterday today
0.12 # _ along
0.12 #11+ _ my
0.12 #99+ _ hes
0.12 -me
0.12 -rib
0.12 <#11+
0.12 =a_lot =burn_severity
0.12 =a_lot =diabetes
0.12 =a_lot =one_side_throat
0.12 =a_lot =postpartum
0.12 =a_lot =seizure
0.12 =a_lot =stool_blood
0.12 =abuse_danger =hernia_stuck
0.12 =allergen =face_odd
0.12 =allergen =numb_any
0.12 =back_pain =belly_pain
0.12 =back_pain =fall_height
0.12 =back_pain =pale_clammy
0.12 =battery_word =burn_severity
0.12 =belly_blow =pale_clammy
0.12 =belly_hard =bluish
0.12 =belly_hard =green_vomit
0.12 =belly_hard =hit_by_car
0.12 =belly_hard =phlegm
0.12 =belly_hit =hurts_move
0.12 =belly_hit =pale_clammy
0.12 =belly_pain =eye_area
0.12 =belly_pain =no_insulin
0.12 =belly_pain =preterm_weeks
0.12 =belly_pain =rash
0.12 =bite_bad =diabetes
0.12 =bite_bad =fall_hard
0.12 =bite_bad =foggy_only
0.12 =bleeding_any =self_harm_now
0.12 =bleeding_heavy =rectal_blood
0.12 =bleeds_a_lot =pregnant
0.12 =blood_in_urine =flank_pain
0.12 =blood_in_urine =pain_any
0.12 =blood_thinner =rectal_blood
0.12 =blood_thinner =stool_blood
0.12 =blood_thinner =vaginal_bleeding
0.12 =bluish =fast_breathing
0.12 =bluish =hernia_stuck
0.12 =bluish =phlegm
0.12 =blurry_vision =bp_high
0.12 =blurry_vision =bp_very_high
0.12 =blurry_vision =confused
0.12 =blurry_vision =foggy_only
0.12 =blurry_vision =severe_pain
0.12 =bp_high =chest_lasting
0.12 =bruising =fever
0.12 =bruising =high_fever
0.12 =bruising =purple_rash
0.12 =bruising =rash
0.12 =burn_severity =drugs_taken
0.12 =burn_severity =fall_hard
0.12 =burn_severity =no_injury
0.12 =burn_severity =pain_beyond
0.12 =burn_severity =stab_shot
0.12 =calf =one_side_belly
0.12 =calf =pleuritic
0.12 =calf =trunk_pain
0.12 =cannot_breathe =wheeze_word
0.12 =cannot_move_limb =fall_any
0.12 =cant_stand =chest_lasting
0.12 =cant_stand =eye_hit_bad
0.12 =car_crash =hernia_stuck
0.12 =carbon_monoxide =vomiting
0.12 =chest_any =fall_any
0.12 =chest_any =one_side_belly
0.12 =chest_lasting =chest_tearing
0.12 =chest_lasting =dialysis
0.12 =chest_lasting =double_vision
0.12 =chest_lasting =hit_hard
0.12 =chest_lasting =kidney_disease
0.12 =chest_lasting =left_ribs
0.12 =chest_lasting =newborn
0.12 =chest_lasting =shoulder_pain
0.12 =chest_lasting =tearing
0.12 =chest_lasting =tearing_trunk
0.12 =chest_lasting =weak_breathing
0.12 =chest_lasting =young_baby
0.12 =chest_pain =chest_pressure
0.12 =chest_pain =fall_any
0.12 =chest_pain =one_side_belly
0.12 =chest_pressure =jaw_arm_sweat
0.12 =child_got_pills =vomiting_constantly
0.12 =cholinergic =wont_swallow
0.12 =clot_risk =injection_joint
0.12 =clot_risk =rigors
0.12 =clot_risk =scratched
0.12 =clot_risk =weak_any
0.12 =clot_risk =wound
0.12 =cold_exposure =heat_exposure
0.12 =cold_exposure =limb_cold_pale
0.12 =cold_exposure =low_temp
0.12 =cold_exposure =pale_clammy
0.12 =cold_limb =hours_pain
0.12 =cold_limb =jaw_arm_sweat
0.12 =cold_limb =low_temp
0.12 =cold_limb =possible_fracture
0.12 =cold_limb =severe_weakness
0.12 =confused =during_exercise
0.12 =confused =long_bleed
0.12 =confused =pneumonia_known
0.12 =confused =suicidal
0.12 =confused =thrown_off
0.12 =coughs_blood =trunk_pain
0.12 =days_many =racing_heart
0.12 =days_many =sleepless_days
0.12 =deformed =eye_hit_bad
0.12 =dizzy =weak_any
0.12 =drowsy =hit_hard
0.12 =elderly =sudden_balance
0.12 =eye_area =light_hurts
0.12 =eye_hit_bad =eye_red
0.12 =eye_hit_bad =joint_hot
0.12 =eye_hit_bad =recent_infection
0.12 =face_droop =head_danger
0.12 =fainted =heat_exposure
0.12 =fall_hard =fell
0.12 =fall_height =flank_pain
0.12 =fall_height =hip_hurts
0.12 =fast_breathing =pain_any
0.12 =fast_breathing =pneumonia_known
0.12 =feels_sleepy =nausea
0.12 =fell =thrown_off
0.12 =fever =radiates_groin
0.12 =flank_pain =hours_pain
0.12 =foggy_only =long_bleed
0.12 =foggy_only =suicidal
0.12 =gallbladder =trunk_pain
0.12 =green_vomit =vomiting_constantly
0.12 =hanging_attempt =suicidal
0.12 =head_danger =stumbles
0.12 =head_danger =thrown_off
0.12 =head_injury =vomit_few
0.12 =hernia =radiates_groin
0.12 =hernia_stuck =hit_by_car
0.12 =hernia_stuck =radiates_groin
0.12 =hip_hurts =limb_injury
0.12 =hit_hard =pale_clammy
0.12 =hives =wheeze_word
0.12 =hours_pain =left_ribs
0.12 =hours_pain =shoulder_pain
0.12 =hurts_move =rash
0.12 =hurts_move =upper_belly_pain
0.12 =injection_joint =rigors
0.12 =jaw_arm_sweat =squeezing_word
0.12 =jaw_locked =swallow_trouble
0.12 =jaw_locked =swelling
0.12 =jaw_locked =throat_tight
0.12 =jaw_locked =tooth_bad
0.12 =jaw_locked =wont_swallow
0.12 =joint_hot =rigors
0.12 =leg_swelling_one =pleuritic
0.12 =limb_cold_pale =low_temp
0.12 =limb_cold_pale =severe_weakness
0.12 =limb_injury =radiates_groin
0.12 =limb_injury =rigors
0.12 =limp_refuses =vomiting
0.12 =long_bleed =numb_any
0.12 =long_bleed =pregnant
0.12 =mottled
0.12 =mottled =rash
0.12 =moved_right =rash
0.12 =nail_word =wound
0.12 =nausea =radiates
0.12 =near_faint =vaginal_bleeding
0.12 =new_baby =pain_any
0.12 =no_injury =pain_any
0.12 =no_insulin =pain_any
0.12 =no_insulin =trunk_pain
0.12 =one_eye =pain_any
0.12 =one_side_belly =tearing
0.12 =one_side_belly =vaginal_bleeding
0.12 =pain_any =spits_clots
0.12 =pain_beyond =rash
0.12 =pale_clammy =weak_one_side
0.12 =pale_clammy =wont_feed
0.12 =phlegm =vomiting_constantly
0.12 =pleuritic =swelling
0.12 =purple_word =radiates_groin
0.12 =rash =stomach_burn
0.12 =rash =upper_belly_pain
0.12 =rash =wheeze_word
0.12 =recent_surgery =rigors
0.12 =recent_travel =rigors_hard
0.12 =recent_travel =shaking
0.12 =refuses =vomiting
0.12 =rigors =scratched
0.12 =rigors =severe_weakness
0.12 =rigors =weak_any
0.12 =rigors_hard =seizure
0.12 =rigors_hard =severe_weakness
0.12 =rigors_hard =vomiting
0.12 =rigors_hard =weak_any
0.12 =seizure =shaking
0.12 =shoulder_pain =sudden
0.12 =shoulder_pain =tearing
0.12 =speech =squeezing_word
0.12 =strep_like =swallow_trouble
0.12 =strep_like =wont_swallow
0.12 =swelling =throat_tight
0.12 =swelling_lips =tooth
0.12 =uti =vomiting
0.12 =vaginal_bleeding
0.12 ^ _ catch
0.12 ^ _ green
0.12 ^ _ juice
0.12 ^ _ nephew
0.12 ^ _ shak
0.12 ^ _ way
0.12 ^ cramp
0.12 ^ heavy
0.12 ^ poop
0.12 ^ ran
0.12 a _ pod
0.12 a laundry
0.12 and _ #
0.12 and _ green
0.12 and _ gum
0.12 and _ limp
0.12 and _ pupil
0.12 and _ shak
0.12 and _ stuck
0.12 and drool
0.12 are in
0.12 arm _ heavy
0.12 ate _ heart
0.12 ate my
0.12 baby _ the
0.12 be
0.12 bear
0.12 bee like
0.12 been _ green
0.12 been _ the
0.12 belly _ so
0.12 belly _ swollen
0.12 bf _ me
0.12 blotchy
0.12 both eye
0.12 bottle _ pill
0.12 bottle _ tylenol
0.12 breathe and
0.12 burn _ whole
0.12 burn his
0.12 by _ and
0.12 by bee
0.12 cant _ light
0.12 cant _ think
0.12 car _ bump
0.12 car hit
0.12 carbon _ poison
0.12 chatter
0.12 chest through
0.12 choke
0.12 chopp
0.12 cirrhosi
0.12 clutch
0.12 clutch _ chest
0.12 clutch his
0.12 coke
0.12 confus _ her
0.12 cup _ bright
0.12 cut _ on
0.12 day _ stopp
0.12 day _ when
0.12 diarrhea _ #99+
0.12 door
0.12 droopy
0.12 eat _ drink
0.12 erection
0.12 even _ in
0.12 even sitt
0.12 everyth _ foggy
0.12 face _ lopsid
0.12 face is
0.12 faint _ she
0.12 feel _ to
0.12 firework
0.12 football practice
0.12 for _ past
0.12 friend _ too
0.12 friend text
0.12 from _ chest
0.12 gibberish
0.12 goodbye and
0.12 grandfather cant
0.12 gummi
0.12 hang myself
0.12 has _ bleed
0.12 have _ pain
0.12 have pain
0.12 have terrible
0.12 heat _ day
0.12 heat all
0.12 her skin
0.12 hit bump
0.12 husband hit
0.12 i _ stop
0.12 i _ terrible
0.12 i _ throw
0.12 i feel
0.12 i inhale
0.12 ice cold
0.12 im shiver
0.12 inhale
0.12 insulin _ day
0.12 it _ that
0.12 its purple
0.12 its stuck
0.12 ive _ had
0.12 just _ out
0.12 just broke
0.12 keep ask
0.12 knee _ is
0.12 lie flat
0.12 like bruis
0.12 lip went
0.12 look _ bruis
0.12 look lopsid
0.12 may
0.12 mom _ pressure
0.12 mom blood
0.12 monoxide poison
0.12 month along
0.12 muffl
0.12 my _ hand
0.12 my _ right
0.12 my nephew
0.12 neck _ so
0.12 need to
0.12 nephew
0.12 newborn has
0.12 normal _ my
0.12 normal that
0.12 now _ wheez
0.12 now it
0.12 of _ son
0.12 of it
0.12 off _ trampoline
0.12 ok _ i
0.12 on _ a
0.12 painful _ and
0.12 painful and
0.12 past hour
0.12 rac and
0.12 rash _ look
0.12 real sleepy
0.12 red
0.12 replacement _ hot
0.12 replacement is
0.12 rib _ eat
0.12 ripp pain
0.12 rubb
0.12 rubb _ left
0.12 shak _ over
0.12 shak all
0.12 she _ hold
0.12 she limp
0.12 she stand
0.12 shrimp _ now
0.12 sick _ my
0.12 sick to
0.12 since _ did
0.12 since _ steak
0.12 since an
0.12 sister
0.12 site is
0.12 skin _ blotchy
0.12 so _ from
0.12 someth and
0.12 son _ the
0.12 start hurt
0.12 stop think
0.12 stung _ bee
0.12 swollen _ sore
0.12 that my
0.12 the _ hour
0.12 the _ just
0.12 the arm
0.12 the past
0.12 the trampoline
0.12 through to
0.12 to _ stomach
0.12 toddler _ bleach
0.12 ton
0.12 ton of
0.12 up _ confus
0.12 up _ its
0.12 vomit _ is
0.12 vomit _ stuff
0.12 water _ broke
0.12 way worse
0.12 we _ get
0.12 when _ car
0.12 when _ inhale
0.12 whole _ with
0.12 wife had
0.12 yellow i
0.12 yesterday for
0.11 # day
0.11 #99+ _ is
0.11 #99+ _ the
0.11 -any -sense
0.11 -mak -any
0.11 -mak _ -sense
0.11 <at
0.11 <with
0.11 =a_lot =burned_hand
0.11 =a_lot =cut_by_accident
0.11 =a_lot =sudden
0.11 =a_lot =swallow_trouble
0.11 =a_lot =weak_any
0.11 =a_lot =wont_swallow
0.11 =abuse_danger =bleeding_any
0.11 =acts_drunk =speech
0.11 =alcohol =hours_pain
0.11 =arm_hand_pain =radiates
0.11 =at_rest =days_many
0.11 =at_rest =heart_condition
0.11 =baby =newborn
0.11 =back_pain =burn_severity
0.11 =back_pain =no_injury
0.11 =back_pain =rigors_hard
0.11 =back_pain =shaking
0.11 =belly_hit =bite_bad
0.11 =belly_hit =near_faint
0.11 =belly_pain =bleeding_any
0.11 =belly_pain =cant_stand
0.11 =belly_pain =near_faint
0.11 =belly_pain =pancreas
0.11 =belly_pain =wont_feed
0.11 =belly_surgery_recent =chest_lasting
0.11 =bite_bad =itchy_only
0.11 =bite_bad =swelling_now
0.11 =bite_bad =yellow_halos
0.11 =bladder_bowel_loss =burn_severity
0.11 =bladder_bowel_loss =confused
0.11 =blood_streak =muscle_strain_word
0.11 =bluish =head_danger
0.11 =bluish =hours_pain
0.11 =bluish =numb_any
0.11 =bluish =weak_any
0.11 =blurry_vision =face_blisters
0.11 =blurry_vision =halos
0.11 =blurry_vision =yellow_halos
0.11 =burn_severity =cast_tight
0.11 =burn_severity =coughs_blood
0.11 =burn_severity =high_fever
0.11 =burn_severity =hip_hurts
0.11 =burn_severity =hours_pain
0.11 =burn_severity =limp_leg
0.11 =burn_severity =swallow_trouble
0.11 =burn_severity =urinary_stuck
0.11 =burn_severity =wont_swallow
0.11 =calf =severe_weakness
0.11 =calf =snake
0.11 =calf =snake_bad
0.11 =cannot_move_limb =hours_pain
0.11 =cannot_move_limb =speech_garbled
0.11 =cannot_move_side =hours_pain
0.11 =cant_stand =severe_pain
0.11 =cant_stand =weak_any
0.11 =cast_tight =eye_hit_bad
0.11 =cast_tight =limb_cold_pale
0.11 =cast_tight =possible_fracture
0.11 =cast_tight =weak_any
0.11 =chemical_word =fall_any
0.11 =chemical_word =fight_blow
0.11 =chemical_word =hit_hard
0.11 =chest_any =coughs_blood
0.11 =chest_any =short_breath
0.11 =chest_lasting =droopy_lid
0.11 =chest_lasting =kid_breathing
0.11 =chest_lasting =plant_eaten
0.11 =chest_lasting =purple_word
0.11 =chest_lasting =severe_headache
0.11 =chest_pain =coughs_blood
0.11 =chest_pain =short_breath
0.11 =child_got_pills =drugs_taken
0.11 =child_got_pills =suicidal
0.11 =choking =swallow_trouble
0.11 =clot_risk =coughs_blood
0.11 =clot_risk =limb_injury
0.11 =clot_risk =racing_heart
0.11 =cold_exposure =numb_any
0.11 =cold_exposure =weak_any
0.11 =cold_limb =sudden
0.11 =confused =means_mentioned
0.11 =confused =no_urine
0.11 =confused =overdose_taken
0.11 =cough =pleuritic
0.11 =curtain_word =hours_pain
0.11 =dark_urine =trunk_pain
0.11 =days_many =green_vomit
0.11 =deep_cut =eye_hit_bad
0.11 =diabetes =speech
0.11 =discharge =rigors
0.11 =dizzy =trunk_pain
0.11 =drooling =hoarse
0.11 =droopy_lid =hours_pain
0.11 =drowsy =hernia_stuck
0.11 =drug_named =pain_any
0.11 =elderly =means_mentioned
0.11 =elderly =overdose_taken
0.11 =elderly =severe_weakness
0.11 =eye_area =yellow_halos
0.11 =eye_hit_bad =face_blisters
0.11 =eye_hit_bad =new_baby
0.11 =eye_hit_bad =pancreas
0.11 =eye_hit_bad =rigors_hard
0.11 =eye_pain =swelling
0.11 =eye_pain =vomiting
0.11 =eye_pain =yellow_halos
0.11 =face_droop =face_injury
0.11 =fainted =severe_headache
0.11 =fainted =speech
0.11 =fall_any =weak_any
0.11 =fall_hard =weak_legs
0.11 =fever =glass_test
0.11 =fever =injection_joint
0.11 =fever =postpartum_smell
0.11 =getting_worse =vomiting
0.11 =glass_test =purple_word
0.11 =green_vomit =many_days
0.11 =hallucinating =sudden
0.11 =halos =yellow_halos
0.11 =head_danger =kidney_stone
0.11 =head_danger =plant_eaten
0.11 =head_danger =poison_swallowed
0.11 =head_danger =right_side
0.11 =head_danger =stomach_burn
0.11 =head_danger =weak_one_side
0.11 =head_injury =headache
0.11 =heat_danger =wound_infected
0.11 =hernia =long_bleed
0.11 =hernia_stuck =phlegm
0.11 =hernia_stuck =vomiting
0.11 =hernia_word =long_bleed
0.11 =hip_fracture =hip_hurts
0.11 =hip_fracture =pain_any
0.11 =hip_fracture =trunk_pain
0.11 =hip_hurts =spine_injury
0.11 =hit_hard =near_faint
0.11 =hit_hard =purple_word
0.11 =hoarse =throat_tight
0.11 =hoarse =wont_swallow
0.11 =hours_pain =swallow_trouble
0.11 =hours_pain =wont_swallow
0.11 =hours_pain =worst_ever
0.11 =hurts_breathing =short_breath
0.11 =hurts_move =wakes
0.11 =injection_joint =many_days
0.11 =itchy_only =throat_tight
0.11 =kidney_stone =vomiting
0.11 =leg_swelling_one =squeezing_word
0.11 =leg_swelling_one =wound
0.11 =leg_swelling_one =wound_infected
0.11 =limb_cold_pale =pain_any
0.11 =limb_cold_pale =sudden
0.11 =limb_injury =severe_headache
0.11 =limb_injury =sudden
0.11 =limb_injury =testicle
0.11 =limp_leg =severe_pain
0.11 =limp_leg =weak_any
0.11 =limp_refuses =pale_clammy
0.11 =limp_refuses =severe_pain
0.11 =limp_refuses =weak_any
0.11 =long_bleed =swelling
0.11 =long_bleed =unresponsive
0.11 =many_days =rigors
0.11 =muscle_tear =pale_clammy
0.11 =one_side_belly =severe_pain
0.11 =one_side_belly =stomach_burn
0.11 =pain_any =pancreas
0.11 =pain_any =spine_injury
0.11 =pain_any =wont_feed
0.11 =pain_any =yellow_halos
0.11 =pale_clammy =rigors_hard
0.11 =pale_clammy =speech
0.11 =pale_clammy =swelling
0.11 =pale_clammy =unresponsive
0.11 =pancreas
0.11 =pancreas =squeezing_word
0.11 =pancreas =trunk_pain
0.11 =pancreas =upper_belly_pain
0.11 =plant_eaten =vomiting
0.11 =plant_eaten =vomiting_constantly
0.11 =poison_swallowed =vomiting
0.11 =poison_swallowed =vomiting_constantly
0.11 =racing_heart =trunk_pain
0.11 =recent_surgery
0.11 =retractions =upper_belly_pain
0.11 =right_side =vomiting
0.11 =rigors =severe_pain
0.11 =rigors_hard =squeezing_word
0.11 =seizure_repeat =unresponsive
0.11 =severe_pain =wound
0.11 =severe_weakness =sudden
0.11 =severe_weakness =wakes
0.11 =shaking =squeezing_word
0.11 =short_breath =trunk_pain
0.11 =squeezing_word =wont_feed
0.11 =stomach_burn =vomiting
0.11 =tick
0.11 =vaginal_bleeding =vomiting
0.11 =vaginal_bleeding =vomiting_blood
0.11 =vomiting_constantly =weak_any
0.11 =wound
0.11 =yellow_halos
0.11 ?if ?i
0.11 ?me
0.11 ^ _ double
0.11 ^ _ girl
0.11 ^ _ havent
0.11 ^ stopp
0.11 ^ woke
0.11 a _ #
0.11 a black
0.11 a lump
0.11 ammonia
0.11 an
0.11 and _ breathe
0.11 and _ drink
0.11 and _ eat
0.11 and _ say
0.11 and faint
0.11 arm hurt
0.11 at _ bar
0.11 baby
0.11 back _ ghana
0.11 bang _ head
0.11 bang his
0.11 been _ worse
0.11 been gett
0.11 belly suck
0.11 big
0.11 bleed _ much
0.11 blind
0.11 block
0.11 blood _ i
0.11 blood _ over
0.11 blood all
0.11 blood when
0.11 both
0.11 breathe _ down
0.11 by _ thought
0.11 call _ said
0.11 call and
0.11 came _ all
0.11 car
0.11 com _ of
0.11 crazy _ of
0.11 crazy all
0.11 crook and
0.11 dad _ is
0.11 day _ my
0.11 deep _ in
0.11 did
0.11 do _ do
0.11 double _ i
0.11 drink two
0.11 ear after
0.11 everyth _ blurry
0.11 eye _ hit
0.11 face _ numb
0.11 feel _ heart
0.11 feel _ its
0.11 feel lighthead
0.11 finger thing
0.11 flush
0.11 from ghana
0.11 garbl
0.11 gone _ and
0.11 halo _ light
0.11 halo around
0.11 hand wont
0.11 hard _ wake
0.11 has _ high
0.11 hav contraction
0.11 he _ pull
0.11 head _ bleed
0.11 head hes
0.11 her _ hand
0.11 her belly
0.11 her heart
0.11 her to
0.11 hes bleed
0.11 hes pale
0.11 hes real
0.11 his _ hes
0.11 hold my
0.11 husband _ stung
0.11 i _ advice
0.11 i _ drink
0.11 i _ hold
0.11 im spitt
0.11 in _ jaw
0.11 in under
0.11 is _ has
0.11 is _ ooz
0.11 is garbl
0.11 is so
0.11 it _ so
0.11 its _ a
0.11 its clos
0.11 its red
0.11 ive _ bleed
0.11 ive ever
0.11 jumbl
0.11 keep my
0.11 lab _ and
0.11 lab call
0.11 last _ my
0.11 left _ my
0.11 left calf
0.11 leg _ shorter
0.11 life _ my
0.11 life _ out
0.11 like _ all
0.11 like _ clos
0.11 like _ drunk
0.11 lip and
0.11 minut ago
0.11 morn _ throw
0.11 move _ right
0.11 my _ pain
0.11 my girl
0.11 my inhaler
0.11 my peni
0.11 my shirt
0.11 my word
0.11 night now
0.11 not _ -any
0.11 now _ leg
0.11 now his
0.11 of _ belly
0.11 of _ have
0.11 of _ throat
0.11 out _ soccer
0.11 pad an
0.11 pain _ #
0.11 pain start
0.11 pee
0.11 popp _ and
0.11 popp _ my
0.11 popp in
0.11 post
0.11 rescue
0.11 rescue inhaler
0.11 right rib
0.11 roll _ and
0.11 round
0.11 severe _ pain
0.11 she _ breathe
0.11 she _ see
0.11 since morn
0.11 soak _ the
0.11 someth popp
0.11 son _ a
0.11 speech _ garbl
0.11 spinn
0.11 spitt blood
0.11 splitt
0.11 stand and
0.11 stand up
0.11 straight and
0.11 stuck in
0.11 stumbl
0.11 suck _ under
0.11 sudden _ its
0.11 sugar read
0.11 swallow _ my
0.11 talk about
0.11 tear pain
0.11 temp _ #11+
0.11 test _ positive
0.11 test was
0.11 that goe
0.11 that i
0.11 the _ cant
0.11 the _ thing
0.11 the bar
0.11 the fire
0.11 ther _ lump
0.11 thi weekend
0.11 thought _ was
0.11 thought it
0.11 throat _ like
0.11 throat _ turn
0.11 throat hes
0.11 throw _ all
0.11 to sit
0.11 torn
0.11 trip to
0.11 up after
0.11 us have
0.11 warm i
0.11 was positive
0.11 week _ a
0.11 wheez after
0.11 wife _ been
0.11 wife _ is
0.11 with hot
0.11 woke _ gasp
0.11 word are
0.11 worst _ pain
0.11 xanax
0.11 year _ is
0.1 #99+ shak
0.1 -# _ and
0.1 <died
0.1 =a_lot =hurts_move
0.1 =a_lot =itching
0.1 =a_lot =throat_tight
0.1 =abuse_danger =fainted
0.1 =after_hard_exercise =chest_lasting
0.1 =alcohol =car_crash
0.1 =alcohol =cut_by_accident
0.1 =alcohol =hit_hard
0.1 =allergen =skin_peeling
0.1 =allergen =throat_closing
0.1 =at_rest =burn_severity
0.1 =at_rest =chest_any
0.1 =at_rest =squeezing_word
0.1 =back_pain =eye_hit_bad
0.1 =back_pain =hernia
0.1 =back_pain =near_faint
0.1 =back_pain =squeezing_word
0.1 =belly_blow =pain_any
0.1 =belly_hit =bleeding_any
0.1 =belly_hit =car_crash
0.1 =bite_bad =eye_chemical
0.1 =bite_bad =kid_breathing
0.1 =bite_bad =squeezing_word
0.1 =bite_bad =suicidal
0.1 =bladder_bowel_loss =severe_weakness
0.1 =bleeding_any =eye_hit
0.1 =bleeding_any =one_side_belly
0.1 =bleeding_any =vomiting_constantly
0.1 =blood_streak =rash
0.1 =blood_thinner =eye_area
0.1 =blow_ribs =pain_any
0.1 =blow_ribs =trunk_pain
0.1 =bp_high =short_breath
0.1 =bruising =head_danger
0.1 =burn_severity =getting_worse
0.1 =burn_severity =sting
0.1 =burn_severity =tooth
0.1 =calf =hit_hard
0.1 =calf =hurts_breathing
0.1 =cannot_breathe =heart_condition
0.1 =cannot_breathe =opioid
0.1 =cannot_move_limb =numb_any
0.1 =cannot_move_limb =wakes
0.1 =cannot_move_side =limp_leg
0.1 =cannot_move_side =wakes
0.1 =cant_stand =vomiting
0.1 =car_crash =child_got_pills
0.1 =car_crash =poison_swallowed
0.1 =chemical_word =chest_lasting
0.1 =chemical_word =hurts_move
0.1 =chemical_word =long_bleed
0.1 =chest_any =eye_hit_bad
0.1 =chest_any =getting_worse
0.1 =chest_any =weak_one_side
0.1 =chest_lasting
0.1 =chest_lasting =pain_beyond
0.1 =chest_lasting =slow_heart
0.1 =chest_lasting =tooth_pulled
0.1 =chest_pain =eye_hit_bad
0.1 =chest_pain =jaw_arm_sweat
0.1 =chest_sucks
0.1 =chest_tearing =pale_clammy
0.1 =child_got_pills =wakes
0.1 =clot_risk =one_side_belly
0.1 =cold_exposure
0.1 =cold_limb =low_mood
0.1 =cold_limb =panic_known
0.1 =confused =weak_one_side
0.1 =cough =long_bleed
0.1 =cut_by_accident =poison_swallowed
0.1 =days_many =heart_condition
0.1 =days_many =spits_clots
0.1 =deep_cut =suicidal
0.1 =diarrhea =pale_clammy
0.1 =dizzy =wakes
0.1 =drooling =jaw_locked
0.1 =drugs_taken =head_danger
0.1 =elderly =hip_fracture
0.1 =eye_area =numb_any
0.1 =eye_hit_bad =flank_pain
0.1 =eye_red =hurts_move
0.1 =face_droop =long_bleed
0.1 =face_droop =wakes
0.1 =face_odd =hours_pain
0.1 =face_odd =short_breath
0.1 =fainted =squeezing_word
0.1 =fall_any =swelling
0.1 =fall_any =unresponsive
0.1 =fast_breathing =trunk_pain
0.1 =flank_pain =hernia
0.1 =flank_pain =rigors
0.1 =frostbite =limb_cold_pale
0.1 =getting_worse =rash
0.1 =harm_others =long_bleed
0.1 =head_danger =itching
0.1 =head_danger =itchy_only
0.1 =head_danger =spreading
0.1 =hernia =hip_hurts
0.1 =hernia =limb_injury
0.1 =hernia =severe_pain
0.1 =hernia_stuck =hip_hurts
0.1 =hernia_stuck =neck_swelling
0.1 =hernia_stuck =sudden
0.1 =hernia_word =hip_hurts
0.1 =hernia_word =limb_injury
0.1 =hernia_word =severe_pain
0.1 =hit_hard =poison_swallowed
0.1 =hoarse =throat_sore
0.1 =hours_pain =low_mood
0.1 =hours_pain =refuses
0.1 =hours_pain =slow_heart
0.1 =hours_pain =tia_resolved
0.1 =hours_pain =tooth_pulled
0.1 =hours_pain =weak_legs
0.1 =hurts_move =long_bleed
0.1 =immunosuppressed =short_breath
0.1 =inconsolable =pain_any
0.1 =jaundice =trunk_pain
0.1 =jaw_arm_sweat =sudden
0.1 =limb_bleeds =scratched
0.1 =limb_injury =one_side_belly
0.1 =limb_injury =pain_beyond
0.1 =limb_injury =pleuritic
0.1 =limb_injury =skin_black
0.1 =limb_injury =trunk_pain
0.1 =limp_leg =squeezing_word
0.1 =limp_leg =trunk_pain
0.1 =limp_leg =vomiting
0.1 =limp_refuses =squeezing_word
0.1 =limp_refuses =trunk_pain
0.1 =long_bleed =new_baby
0.1 =long_bleed =scratched
0.1 =long_bleed =withdrawal
0.1 =low_mood =radiates
0.1 =muscle_tear =pain_any
0.1 =nausea =pain_any
0.1 =nausea =severe_pain
0.1 =near_faint =sudden
0.1 =neck_swelling =swallow_trouble
0.1 =neck_swelling =throat_tight
0.1 =neck_swelling =wont_swallow
0.1 =new_medicine =skin_peeling
0.1 =new_medicine =swelling_now
0.1 =new_medicine =swelling_throat
0.1 =no_gas =swelling
0.1 =numb_any =panic_known
0.1 =one_side_throat =pain_any
0.1 =one_side_throat =throat_sore
0.1 =opioid =short_breath
0.1 =pain_any =pressure_elsewhere
0.1 =pain_beyond =scratched
0.1 =pale_clammy =recent_infection
0.1 =panic_known =radiates
0.1 =phlegm =short_breath
0.1 =pregnant
0.1 =racing_heart =short_breath
0.1 =radiates =stomach_burn
0.1 =radiates_groin =wakes
0.1 =rash =spreading
0.1 =recent_infection =rectal_blood
0.1 =recent_infection =stool_blood
0.1 =scratched =skin_black
0.1 =severe_headache =wakes
0.1 =skin_black =wound
0.1 =squeezing_word =wound_infected
0.1 =sting =throat_tight
0.1 =stomach_burn =trunk_pain
0.1 =sugar_very_high =vomiting_blood
0.1 =swallow_trouble =swelling_lips
0.1 =swelling_face =swelling_lips
0.1 =swelling_lips =wont_swallow
0.1 =tearing =trunk_pain
0.1 =tearing_trunk =trunk_pain
0.1 =testicle =wakes
0.1 =tia_resolved =unresponsive
0.1 =vomiting =wakes
0.1 ^ _ flutter
0.1 ^ _ grandson
0.1 ^ _ into
0.1 ^ _ pupil
0.1 ^ _ throw
0.1 ^ _ tightnes
0.1 ^ lower
0.1 ^ newborn
0.1 ^ throw
0.1 a _ arm
0.1 a _ year
0.1 a panic
0.1 a rash
0.1 a sheet
0.1 a uti
0.1 act
0.1 after tak
0.1 all _ eye
0.1 and _ bit
0.1 and _ catch
0.1 and _ let
0.1 and _ worst
0.1 and peel
0.1 antifreeze _ accident
0.1 as _ sheet
0.1 bare _ and
0.1 between my
0.1 bottle _ vodka
0.1 bought
0.1 can keep
0.1 cant _ cough
0.1 cant _ fever
0.1 cant _ without
0.1 cant close
0.1 cant find
0.1 cant touch
0.1 cast and
0.1 chainsaw _ everywhere
0.1 chainsaw blood
0.1 chin to
0.1 close _ eye
0.1 cough a
0.1 crazy and
0.1 day _ shak
0.1 deep _ fast
0.1 deep _ wont
0.1 detector
0.1 diabet and
0.1 drank _ by
0.1 drank _ cleaner
0.1 drank _ drain
0.1 drank drain
0.1 dripp
0.1 dye
0.1 edge _ the
0.1 ever _ on
0.1 eye _ i
0.1 eye _ sunken
0.1 eye _ super
0.1 eye like
0.1 eye look
0.1 face droop
0.1 face went
0.1 faint in
0.1 fast _ her
0.1 feel _ weak
0.1 feel cold
0.1 fever my
0.1 fight and
0.1 fish and
0.1 flopp
0.1 four
0.1 get him
0.1 had _ last
0.1 had _ surgery
0.1 has _ headache
0.1 hav _ panic
0.1 he _ and
0.1 head _ night
0.1 head _ now
0.1 headache _ is
0.1 headache neck
0.1 heart flopp
0.1 hernia _ and
0.1 hes _ out
0.1 hes burn
0.1 hes talk
0.1 higher _ the
0.1 higher than
0.1 him to
0.1 his _ arm
0.1 his jaw
0.1 his rib
0.1 hit me
0.1 home an
0.1 hot _ hes
0.1 hurt real
0.1 i havent
0.1 i want
0.1 im scar
0.1 in _ toilet
0.1 in _ with
0.1 is _ painful
0.1 is _ stiff
0.1 it _ in
0.1 jaw wont
0.1 lake
0.1 lake and
0.1 lean
0.1 left _ of
0.1 lift her
0.1 lift his
0.1 like _ fish
0.1 like _ knife
0.1 look sunken
0.1 lot _ pressure
0.1 miscarriage _ im
0.1 mom is
0.1 mouth _ eye
0.1 move his
0.1 much blood
0.1 my _ flopp
0.1 my boy
0.1 not sure
0.1 now _ a
0.1 now _ vomit
0.1 numb _ hour
0.1 numb an
0.1 of _ shak
0.1 of vodka
0.1 on _ ankle
0.1 out _ football
0.1 out _ now
0.1 over _ roll
0.1 over eye
0.1 pain of
0.1 pee _ look
0.1 popp
0.1 pressure in
0.1 pupil look
0.1 sharp _ pain
0.1 she _ throw
0.1 she shiver
0.1 shrimp
0.1 shrimp _ my
0.1 side _ she
0.1 slow
0.1 so _ blood
0.1 some _ cleaner
0.1 some blood
0.1 some drain
0.1 speech
0.1 stair _ my
0.1 start
0.1 start _ hour
0.1 start _ new
0.1 start an
0.1 stiff _ cant
0.1 stiff i
0.1 stomach
0.1 stomach _ so
0.1 stop _ after
0.1 stop _ throw
0.1 stop cough
0.1 sudden _ see
0.1 sweaty _ his
0.1 swollen shut
0.1 the dose
0.1 the edge
0.1 the nail
0.1 the third
0.1 the wrong
0.1 ther _ lot
0.1 third
0.1 throat hurt
0.1 to swallow
0.1 tv and
0.1 up _ half
0.1 up the
0.1 up with
0.1 upper _ pain
0.1 upper belly
0.1 vision _ one
0.1 wake him
0.1 white _ a
0.1 white as
0.1 wrote _ note
0.1 wrote a
0.09 -and
0.09 =a_lot =chest_pressure
0.09 =a_lot =limb_cold_pale
0.09 =a_lot =throat_side
0.09 =a_lot =throat_sore
0.09 =a_lot =tonsils_out
0.09 =allergen =eye_area
0.09 =allergen =severe_weakness
0.09 =asthma =short_breath
0.09 =at_rest =pain_any
0.09 =aura_usual =burn_severity
0.09 =baby_still =hours_pain
0.09 =belly_hard =belly_hit
0.09 =belly_hard =pregnant
0.09 =belly_hit =limb_bleeds
0.09 =belly_pain =rectal_blood
0.09 =belly_pain =stool_blood
0.09 =belly_pain =vomiting_constantly
0.09 =birth_now =pregnant
0.09 =bite_bad =double_vision
0.09 =bite_bad =feels_sleepy
0.09 =bite_bad =hours_pain
0.09 =bite_bad =one_eye_dim
0.09 =bite_bad =pleuritic
0.09 =bite_bad =throat_side
0.09 =bleeding_any =born_now
0.09 =bleeding_any =confused
0.09 =bleeding_any =fainted
0.09 =bleeding_any =new_baby
0.09 =bleeding_any =pleuritic
0.09 =bleeding_heavy =deep_cut
0.09 =bleeding_heavy =pregnant
0.09 =bleeds_a_lot =burn_severity
0.09 =bleeds_a_lot =chest_lasting
0.09 =bleeds_a_lot =hours_pain
0.09 =blind_one_eye =hours_pain
0.09 =blood_in_urine =trunk_pain
0.09 =blood_streak =severe_headache
0.09 =blood_streak =sting
0.09 =blood_thinner =chemical_word
0.09 =blood_thinner =hernia_stuck
0.09 =blood_thinner =limb_bleeds
0.09 =blow_chest =blow_ribs
0.09 =blow_chest =chest_any
0.09 =blow_chest =chest_pain
0.09 =blow_chest =fall_any
0.09 =blow_chest =fight_blow
0.09 =blow_chest =hit_hard
0.09 =blow_chest =pain_any
0.09 =blow_chest =trunk_pain
0.09 =blow_ribs =burn_severity
0.09 =blow_ribs =chest_any
0.09 =blow_ribs =chest_pain
0.09 =born_now =burn_severity
0.09 =born_now =chest_lasting
0.09 =born_now =hours_pain
0.09 =bp_medicine =new_medicine
0.09 =burn_severity =many_days
0.09 =burn_severity =testicle
0.09 =calf =diabetes
0.09 =calf =pain_any
0.09 =calf =severe_pain
0.09 =calf =soaking_pad
0.09 =cannot_breathe =chest_sucks
0.09 =chemical_word =near_faint
0.09 =chemical_word =severe_pain
0.09 =chest_any =days_many
0.09 =chest_any =fight_blow
0.09 =chest_any =hit_hard
0.09 =chest_any =postpartum
0.09 =chest_lasting =dementia_known
0.09 =chest_lasting =fainted
0.09 =chest_lasting =fall_any
0.09 =chest_lasting =hypertension
0.09 =chest_lasting =light_hurts
0.09 =chest_lasting =muscle_cramps
0.09 =chest_lasting =opioid
0.09 =chest_lasting =tired
0.09 =chest_lasting =uti
0.09 =chest_pain =fight_blow
0.09 =chest_pain =hit_hard
0.09 =chest_pain =postpartum
0.09 =chest_sucks =retractions
0.09 =chest_sucks =short_breath
0.09 =chest_tearing =one_side_belly
0.09 =chest_tearing =shoulder_pain
0.09 =child_got_pills =cocaine
0.09 =clot_risk =head_danger
0.09 =cocaine =head_danger
0.09 =confused =lost_place
0.09 =confused =rash
0.09 =cut_by_accident =jaw_locked
0.09 =cut_by_accident =muscle_cramps
0.09 =days_many =limb_injury
0.09 =days_many =preterm_weeks
0.09 =diabetes =scratched
0.09 =diabetes =spreading
0.09 =dizzy =head_danger
0.09 =drug_named =swelling_lips
0.09 =drugs_taken =overdose_taken
0.09 =during_exercise =hours_pain
0.09 =eye_area =one_eye_dim
0.09 =eye_hit_bad =frostbite
0.09 =eye_hit_bad =halos
0.09 =eye_hit_bad =one_eye_dim
0.09 =eye_hit_bad =postpartum
0.09 =eye_hit_bad =skin_black
0.09 =eye_hit_bad =weak_one_side
0.09 =eye_pain =headache
0.09 =face_injury =weak_one_side
0.09 =fainted =sudden
0.09 =fall_any =feels_sleepy
0.09 =fall_any =severe_pain
0.09 =fall_hard =legs_gone
0.09 =fall_height =legs_gone
0.09 =fall_height =weak_legs
0.09 =feels_sleepy =hit_hard
0.09 =fever =right_side
0.09 =fever =throat_side
0.09 =flank_pain =nausea
0.09 =flank_pain =right_side
0.09 =flank_pain =sudden
0.09 =foggy_only =head_danger
0.09 =frostbite =numb_any
0.09 =frostbite =weak_any
0.09 =halos =squeezing_word
0.09 =head_danger =hives_all
0.09 =head_danger =new_baby
0.09 =heart_condition =pain_any
0.09 =heat_exposure
0.09 =heat_exposure =legs_gone
0.09 =heat_exposure =nausea
0.09 =heat_exposure =weak_legs
0.09 =hernia_stuck =toes_cold
0.09 =high_fever =strep_like
0.09 =high_fever =throat_side
0.09 =hit_hard =severe_pain
0.09 =hours_pain =muscle_cramps
0.09 =hours_pain =newborn
0.09 =hours_pain =one_eye_dim
0.09 =hours_pain =wont_go_away
0.09 =hours_pain =young_baby
0.09 =hurts_breathing =leg_swelling_one
0.09 =hurts_breathing =swelling
0.09 =hypertension =pain_any
0.09 =leg_swelling_one =trunk_pain
0.09 =light_hurts =severe_headache
0.09 =limb_bleeds =self_harm_now
0.09 =limb_injury =muscle_cramps
0.09 =limb_injury =purple_word
0.09 =long_bleed =weak_any
0.09 =lost_place
0.09 =many_days =postpartum
0.09 =muscle_cramps =scratched
0.09 =near_faint =severe_weakness
0.09 =near_faint =squeezing_word
0.09 =near_faint =vomiting_constantly
0.09 =new_medicine =squeezing_word
0.09 =no_injury =radiates
0.09 =one_eye_dim
0.09 =pain_any =recent_infection
0.09 =pain_any =rigors
0.09 =pain_any =tia_resolved
0.09 =pale_clammy =severe_pain
0.09 =pale_clammy =stomach_burn
0.09 =pleuritic =severe_pain
0.09 =pleuritic =spits_clots
0.09 =postpartum =trunk_pain
0.09 =postpartum =wont_go_away
0.09 =rash =severe_headache
0.09 =rectal_blood =squeezing_word
0.09 =rectal_blood =trunk_pain
0.09 =right_side =severe_weakness
0.09 =right_side =wakes
0.09 =rigors =short_breath
0.09 =rigors_hard =short_breath
0.09 =saddle_numb =squeezing_word
0.09 =severe_weakness =speech
0.09 =shaking =short_breath
0.09 =squeezing_word =stool_blood
0.09 =squeezing_word =vomiting_constantly
0.09 =stab_shot =suicidal
0.09 =stomach_burn =sudden
0.09 =stool_blood =trunk_pain
0.09 =strep_like =throat_side
0.09 =throat_side
0.09 =trunk_pain =vaginal_bleeding
0.09 =trunk_pain =vomiting_constantly
0.09 =urinary_stuck_long =weak_any
0.09 ^ kid
0.09 ^ painful
0.09 ^ quit
0.09 a _ cant
0.09 a _ he
0.09 a glas
0.09 a party
0.09 a soft
0.09 a tick
0.09 a wasp
0.09 a whole
0.09 addison
0.09 ago _ #11+
0.09 ago _ of
0.09 ago belly
0.09 and _ rib
0.09 and _ smile
0.09 and black
0.09 and face
0.09 and shoulder
0.09 and skin
0.09 are huge
0.09 are white
0.09 arm _ hes
0.09 arm deep
0.09 at _ feet
0.09 away with
0.09 baby _ #11+
0.09 baby _ breath
0.09 because i
0.09 been _ of
0.09 between _ leg
0.09 birth #
0.09 bleed _ #11+
0.09 blood lot
0.09 blood thinner
0.09 born
0.09 born _ home
0.09 born at
0.09 button _ up
0.09 calf _ swollen
0.09 chest _ #11+
0.09 cold _ white
0.09 curtain _ half
0.09 curtain over
0.09 cut my
0.09 diarrhea _ blood
0.09 double vision
0.09 eye _ skin
0.09 fell _ her
0.09 fever _ hes
0.09 feverish and
0.09 few _ and
0.09 gave _ #
0.09 get it
0.09 grandma fell
0.09 had #
0.09 have _ temp
0.09 have heart
0.09 heat and
0.09 her hip
0.09 her smile
0.09 hes vomit
0.09 him _ open
0.09 his _ wont
0.09 hour _ have
0.09 hour i
0.09 hurt _ baby
0.09 husband was
0.09 i _ vomit
0.09 im _ to
0.09 im _ xarelto
0.09 im so
0.09 im still
0.09 im sweat
0.09 in _ im
0.09 india
0.09 is _ after
0.09 is gett
0.09 is stuck
0.09 is tingl
0.09 it was
0.09 keep vomit
0.09 kick
0.09 kid _ in
0.09 knee replacement
0.09 know where
0.09 left eye
0.09 limp and
0.09 look grey
0.09 lower _ belly
0.09 lower _ tummy
0.09 most in
0.09 my _ eye
0.09 my _ pound
0.09 my _ through
0.09 my _ wont
0.09 my feet
0.09 myself and
0.09 new _ pressure
0.09 new blood
0.09 now _ real
0.09 now _ up
0.09 numb _ my
0.09 on xarelto
0.09 one eye
0.09 open his
0.09 over _ of
0.09 over half
0.09 pad _ #11+
0.09 pain _ by
0.09 pain in
0.09 pill _ a
0.09 pressure and
0.09 ran out
0.09 right _ pain
0.09 right eye
0.09 right tummy
0.09 see thing
0.09 shak _ and
0.09 sharp chest
0.09 she _ #11+
0.09 she _ weak
0.09 she vomit
0.09 shingl on
0.09 shiver with
0.09 side _ her
0.09 skin _ the
0.09 so _ he
0.09 soft lump
0.09 some pill
0.09 start again
0.09 stuck _ a
0.09 stuck _ me
0.09 sudden _ and
0.09 sudden _ cant
0.09 sudden i
0.09 the belly
0.09 the groin
0.09 thinner _ hit
0.09 throw _ nonstop
0.09 tick
0.09 time _ take
0.09 to
0.09 to _ in
0.09 to open
0.09 toddler drank
0.09 twice and
0.09 up _ have
0.09 up i
0.09 up nonstop
0.09 vision _ went
0.09 vomit _ #
0.09 vomit _ breath
0.09 vomit for
0.09 week after
0.09 went _ and
0.09 went out
0.09 wheez _ short
0.09 wife _ #
0.09 with _ right
0.08 -contraction
0.08 -contraction -yet
0.08 -i
0.08 -when -i
0.08 =a_lot =hoarse
0.08 =a_lot =jaw_locked
0.08 =a_lot =one_side_belly
0.08 =a_lot =squeezing_word
0.08 =alcohol =blood_streak
0.08 =allergen =uti
0.08 =allergen =weak_one_side
0.08 =asthma =wheeze_word
0.08 =baby =hours_pain
0.08 =back_pain =hip_hurts
0.08 =back_pain =tearing_trunk
0.08 =belly_blow =car_crash
0.08 =belly_blow =fall_any
0.08 =belly_blow =fight_blow
0.08 =belly_hard =hurts_move
0.08 =belly_hard =severe_weakness
0.08 =belly_hit =short_breath
0.08 =belly_pain =fainted
0.08 =belly_pain =pelvic_pain
0.08 =belly_pain =vaginal_bleeding
0.08 =bite_bad =burned_hand
0.08 =bite_bad =coughs_blood
0.08 =bite_bad =spits_clots
0.08 =bleeding_any =hurts_breathing
0.08 =bleeding_any =shaking
0.08 =bleeding_any =shoulder_pain
0.08 =bleeding_heavy =head_danger
0.08 =bleeding_heavy =squeezing_word
0.08 =bleeding_heavy =vomiting
0.08 =bleeding_heavy =vomiting_blood
0.08 =bluish =confused
0.08 =bluish =limb_cold_pale
0.08 =blurry_vision =cant_stand
0.08 =blurry_vision =eye_hit
0.08 =blurry_vision =limp_leg
0.08 =blurry_vision =limp_refuses
0.08 =blurry_vision =near_faint
0.08 =blurry_vision =severe_weakness
0.08 =blurry_vision =sudden_balance
0.08 =blurry_vision =vision_loss
0.08 =blurry_vision =vomiting
0.08 =bp_high =burn_severity
0.08 =burn_big =burned_hand
0.08 =burn_severity =cant_stand
0.08 =burn_severity =car_crash
0.08 =burn_severity =confused
0.08 =burn_severity =severe_weakness
0.08 =burn_severity =speech_garbled
0.08 =burn_severity =vaginal_bleeding
0.08 =burn_severity =wheeze_word
0.08 =calf =cannot_move_limb
0.08 =calf =making_swell
0.08 =cannot_breathe =sudden
0.08 =cant_stand =child_got_pills
0.08 =cant_stand =dizzy
0.08 =cant_stand =no_urine
0.08 =cant_stand =overdose_taken
0.08 =cant_stand =squeezing_word
0.08 =cant_stand =trunk_pain
0.08 =chemical_word =chest_pain
0.08 =chest_any =leg_swelling_one
0.08 =chest_any =swelling
0.08 =chest_lasting =joint_hot
0.08 =chest_lasting =leaking
0.08 =chest_lasting =phlegm
0.08 =chest_lasting =saddle_numb
0.08 =chest_lasting =throat_sore
0.08 =chest_lasting =weak_legs
0.08 =chest_lasting =wound_infected
0.08 =chest_pain =hurts_move
0.08 =chest_pain =leg_swelling_one
0.08 =chest_pain =swelling
0.08 =chest_pressure =trunk_pain
0.08 =child_got_pills =drowsy
0.08 =child_got_pills =limp_leg
0.08 =child_got_pills =limp_refuses
0.08 =child_got_pills =severe_weakness
0.08 =cold_limb =long_bleed
0.08 =cold_limb =speech
0.08 =confused =vomiting_constantly
0.08 =cough =drowsy
0.08 =cough =inhaler_fails
0.08 =cough =rigors_hard
0.08 =cough =shaking
0.08 =cough =squeezing_word
0.08 =coughs_blood =severe_pain
0.08 =deep_burn =pale_clammy
0.08 =deep_cut =long_bleed
0.08 =diabetes =nail_word
0.08 =dizzy =limp_leg
0.08 =dizzy =limp_refuses
0.08 =drooling =hernia_stuck
0.08 =drooling =strep_like
0.08 =drowning =short_breath
0.08 =drowsy =means_mentioned
0.08 =drowsy =vomiting_constantly
0.08 =drug_named =fever
0.08 =ear_blood =head_injury
0.08 =ear_blood =limb_bleeds
0.08 =elderly =limp_refuses
0.08 =elderly =vomiting
0.08 =electric =racing_heart
0.08 =eye_area =nosebleed
0.08 =eye_hit_bad =hernia
0.08 =eye_hit_bad =hernia_word
0.08 =eye_hit_bad =nosebleed
0.08 =eye_hit_bad =pelvic_pain
0.08 =eye_hit_bad =rash
0.08 =eye_hit_bad =stumbles
0.08 =eye_hit_bad =sudden_balance
0.08 =eye_hit_bad =swallow_trouble
0.08 =eye_hit_bad =swelling_lips
0.08 =eye_hit_bad =wont_swallow
0.08 =eye_hit_bad =worst_ever_sick
0.08 =eye_pain =hours_pain
0.08 =eye_pain =sudden
0.08 =eye_red =head_danger
0.08 =face_odd =snake
0.08 =face_odd =snake_bad
0.08 =face_odd =sting
0.08 =fainted =worst_ever
0.08 =fell_baby =vomiting
0.08 =fever =tripod
0.08 =fight_blow =headache
0.08 =flank_pain =weak_any
0.08 =getting_worse =hurts_move
0.08 =getting_worse =one_side_belly
0.08 =hallucinating =mania_psychosis
0.08 =harm_others =many_days
0.08 =head_danger =hurts_move
0.08 =head_danger =moved_right
0.08 =head_danger =radiates
0.08 =head_danger =rectal_blood
0.08 =head_danger =stool_blood
0.08 =head_danger =three_days
0.08 =head_danger =upper_belly_pain
0.08 =headache =heat_exposure
0.08 =headache =light_hurts
0.08 =headache =severe_weakness
0.08 =heart_condition =pale_clammy
0.08 =hernia_stuck =severe_weakness
0.08 =hernia_stuck =tooth
0.08 =hernia_stuck =tooth_bad
0.08 =high_fever =swallow_trouble
0.08 =high_fever =throat_tight
0.08 =high_fever =wont_swallow
0.08 =hip_fracture =sudden
0.08 =hip_hurts =hours_pain
0.08 =hip_hurts =weak_any
0.08 =hoarse =one_side_throat
0.08 =hours_pain =overdose_taken
0.08 =hours_pain =recent_infection
0.08 =hours_pain =stumbles
0.08 =hurts_breathing =spits_clots
0.08 =immunosuppressed =near_faint
0.08 =immunosuppressed =vomiting
0.08 =jaundice =young_baby
0.08 =ketone_breath =vomiting_constantly
0.08 =leg_swelling_one =making_swell
0.08 =limb_injury =spreading
0.08 =limp_leg =overdose_taken
0.08 =limp_refuses =overdose_taken
0.08 =mouth_burning =snake
0.08 =mouth_burning =snake_bad
0.08 =mouth_burning =sting
0.08 =moved_right =nausea
0.08 =moved_right =pelvic_pain
0.08 =moved_right =severe_pain
0.08 =moved_right =vomiting
0.08 =moved_right =wont_feed
0.08 =nail_word =vomiting
0.08 =nail_word =vomiting_constantly
0.08 =nausea =pelvic_pain
0.08 =nausea =right_side
0.08 =no_urine =severe_weakness
0.08 =numb_any =speech
0.08 =numb_any =sting
0.08 =one_side_throat =swelling
0.08 =overdose_taken =severe_weakness
0.08 =overdose_taken =unresponsive
0.08 =pain_any =pelvic_pain
0.08 =pain_any =worst_ever_sick
0.08 =pelvic_pain
0.08 =pelvic_pain =right_side
0.08 =pelvic_pain =squeezing_word
0.08 =pelvic_pain =upper_belly_pain
0.08 =recent_surgery =trunk_pain
0.08 =rectal_blood =severe_pain
0.08 =right_side =severe_pain
0.08 =right_side =upper_belly_pain
0.08 =rigors =squeezing_word
0.08 =rigors_hard =swelling
0.08 =rigors_hard =uti
0.08 =severe_pain =spits_clots
0.08 =severe_pain =stool_blood
0.08 =severe_weakness =short_breath
0.08 =shaking =tia_resolved
0.08 =shaking =uti
0.08 =short_breath =three_days
0.08 =short_breath =weak_any
0.08 =spits_clots =vaginal_bleeding
0.08 =spreading =wound
0.08 =squeezing_word =worst_ever_sick
0.08 =sting =weak_any
0.08 =sudden =weak_any
0.08 =swallow_trouble =swelling_throat
0.08 =swallow_trouble =tooth
0.08 =swallow_trouble =tooth_bad
0.08 =swelling_throat =wont_swallow
0.08 =thirsty =vomiting_constantly
0.08 =throat_tight =tooth
0.08 =throat_tight =tooth_bad
0.08 =tooth =trunk_pain
0.08 =tooth =wont_swallow
0.08 =tooth_bad =wont_swallow
0.08 =trunk_pain =worst_ever
0.08 =upper_belly_pain =vomiting
0.08 =vomiting =wound
0.08 =vomiting_constantly =wound
0.08 ^ _ drink
0.08 ^ _ im
0.08 ^ _ nut
0.08 ^ _ too
0.08 ^ _ worst
0.08 ^ sometim
0.08 a _ with
0.08 a noseble
0.08 a stabb
0.08 a tear
0.08 actual _ it
0.08 almost faint
0.08 also
0.08 ammonia and
0.08 an _ reaction
0.08 and has
0.08 and puffy
0.08 and tight
0.08 and we
0.08 arm _ face
0.08 arm _ his
0.08 at _ time
0.08 baby _ evil
0.08 been _ since
0.08 behind _ eye
0.08 behind my
0.08 blad came
0.08 bleed with
0.08 breastbone _ goe
0.08 burn my
0.08 cant look
0.08 cell
0.08 chemo _ week
0.08 chok _ cant
0.08 clot _ now
0.08 cookie
0.08 dizzy and
0.08 double _ my
0.08 ever had
0.08 evil
0.08 eye feel
0.08 face _ puffy
0.08 felt _ heart
0.08 felt my
0.08 find word
0.08 for _ last
0.08 from _ period
0.08 grandma _ her
0.08 grandma _ is
0.08 green stuff
0.08 handlebar
0.08 handlebar and
0.08 has _ belly
0.08 has _ throw
0.08 hav _ allergic
0.08 have _ pound
0.08 he doesnt
0.08 he woke
0.08 heart _ slow
0.08 heart wont
0.08 her _ because
0.08 hernia popp
0.08 hes _ vomit
0.08 hes still
0.08 hip _ and
0.08 hip _ so
0.08 his speech
0.08 hurt _ my
0.08 hurt a
0.08 husband _ is
0.08 i _ letter
0.08 i _ look
0.08 i _ want
0.08 if my
0.08 im _ chemo
0.08 in _ eyelid
0.08 is evil
0.08 is muffl
0.08 is pale
0.08 ive _ throw
0.08 jaw ache
0.08 kidney
0.08 ladder and
0.08 left _ has
0.08 left leg
0.08 letter _ my
0.08 letter to
0.08 life in
0.08 like hes
0.08 lot of
0.08 mixed _ and
0.08 mouth all
0.08 my _ but
0.08 my _ hurt
0.08 my _ skin
0.08 my shoulder
0.08 my uti
0.08 nail _ remover
0.08 neck _ bend
0.08 neck fever
0.08 neck wont
0.08 no -contraction
0.08 no _ -yet
0.08 now _ come
0.08 now _ throat
0.08 numb
0.08 of _ clot
0.08 old _ breath
0.08 on _ meter
0.08 own
0.08 pain _ cant
0.08 pain _ im
0.08 palm and
0.08 pill because
0.08 polish remover
0.08 popp _ its
0.08 pound
0.08 purple spot
0.08 red eye
0.08 remover
0.08 rib _ when
0.08 right _ with
0.08 right arm
0.08 ripp _ in
0.08 say it
0.08 severe belly
0.08 she _ deep
0.08 she in
0.08 shorter _ turn
0.08 shorter and
0.08 shoulder _ came
0.08 sickle
0.08 sickle cell
0.08 since
0.08 slic _ hand
0.08 slic my
0.08 slow down
0.08 snow _ hour
0.08 snow for
0.08 so thirsty
0.08 split
0.08 stiff _ fever
0.08 still bleed
0.08 struggl
0.08 struggl _ breathe
0.08 struggl to
0.08 sudden ripp
0.08 swallow _ #99+
0.08 swallow fever
0.08 swollen _ and
0.08 the _ say
0.08 the _ spin
0.08 the _ table
0.08 the ladder
0.08 through _ pad
0.08 tight _ im
0.08 to _ up
0.08 to feed
0.08 to sleep
0.08 tremor
0.08 try to
0.08 up _ breath
0.08 vision went
0.08 vodka and
0.08 voice _ muffl
0.08 vomit _ a
0.08 vomit _ cant
0.08 vomit _ the
0.08 wasp
0.08 while _ was
0.08 window
0.08 with pain
0.08 wrote _ to
0.08 wrote letter
0.08 yellow
0.07 -she
0.07 <had _ <as
0.07 =abuse_danger =head_danger
0.07 =abuse_danger =swallow_trouble
0.07 =alcohol =pale_clammy
0.07 =allergen =hypertension
0.07 =allergen =tongue_swollen
0.07 =belly_hard =urinary_stuck_long
0.07 =belly_hit =feels_sleepy
0.07 =belly_hit =hernia_stuck
0.07 =belly_hit =limp_leg
0.07 =belly_hit =limp_refuses
0.07 =belly_hit =weak_one_side
0.07 =belly_pain =belly_surgery_recent
0.07 =belly_pain =car_crash
0.07 =belly_pain =head_danger
0.07 =belly_pain =heart_condition
0.07 =belly_pain =racing_heart
0.07 =belly_pain =radiates
0.07 =belly_surgery_recent =eye_hit_bad
0.07 =belly_surgery_recent =heart_condition
0.07 =belly_surgery_recent =pain_any
0.07 =belly_surgery_recent =racing_heart
0.07 =belly_surgery_recent =squeezing_word
0.07 =belly_surgery_recent =trunk_pain
0.07 =bite_bad =bluish
0.07 =bite_bad =elderly
0.07 =bite_bad =injection_joint
0.07 =bite_bad =recent_surgery
0.07 =bite_bad =spine_injury
0.07 =black_stool =bleeding_any
0.07 =black_stool =eye_hit_bad
0.07 =black_stool =rectal_blood
0.07 =blind_one_eye =sudden
0.07 =bluish =kid_breathing
0.07 =blurry_vision =dizzy
0.07 =bp_high =chest_any
0.07 =bp_high =chest_pain
0.07 =bp_high =trunk_pain
0.07 =burn_severity =hit_hard
0.07 =burn_severity =urinary_stuck_long
0.07 =cannot_breathe =chest_any
0.07 =cannot_breathe =chest_pain
0.07 =cannot_breathe =getting_worse
0.07 =cannot_breathe =heat_exposure
0.07 =cannot_breathe =hernia_stuck
0.07 =cannot_breathe =many_days
0.07 =cannot_move_limb =right_side
0.07 =cannot_move_side =right_side
0.07 =cant_stand =fever
0.07 =chemical_burn =chest_pain
0.07 =chemical_burn =cough
0.07 =chemical_burn =hurts_move
0.07 =chemical_burn =long_bleed
0.07 =chemical_word =chest_any
0.07 =chest_any =new_baby
0.07 =chest_lasting =eye_pain
0.07 =chest_lasting =hours_pain
0.07 =chest_lasting =limb_injury
0.07 =chest_lasting =low_temp
0.07 =chest_lasting =pressure_elsewhere
0.07 =chest_lasting =unequal_pupils
0.07 =chest_pain =hours_pain
0.07 =chest_pain =new_baby
0.07 =chest_pressure =cough
0.07 =chest_pressure =eye_hit_bad
0.07 =choking =throat_tight
0.07 =choking =wont_swallow
0.07 =clot_risk =cough
0.07 =confused =drowsy
0.07 =coughs_blood =fight_blow
0.07 =coughs_blood =hit_hard
0.07 =days_many =headache
0.07 =deformed =hip_hurts
0.07 =deformed =pain_any
0.07 =deformed =weak_one_side
0.07 =dizzy =double_vision
0.07 =dizzy =pale_clammy
0.07 =double_vision =eye_area
0.07 =double_vision =hours_pain
0.07 =drooling =hours_pain
0.07 =eye_area =vomiting_constantly
0.07 =eye_hit_bad =three_days
0.07 =eye_hit_bad =urinary_stuck_long
0.07 =fainted =hernia_stuck
0.07 =fainted =severe_pain
0.07 =fall_any =hernia_stuck
0.07 =fall_any =limp_refuses
0.07 =fever =upper_belly_pain
0.07 =fight_blow =spits_clots
0.07 =flank_pain =pleuritic
0.07 =flank_pain =squeezing_word
0.07 =heat_exposure =short_breath
0.07 =hernia_stuck =kid_breathing
0.07 =hip_fracture =weak_one_side
0.07 =hit_hard =limp_leg
0.07 =hit_hard =limp_refuses
0.07 =hit_hard =spits_clots
0.07 =hives =itching
0.07 =hours_pain =worst_ever_sick
0.07 =hurts_move =vomiting
0.07 =itching =swelling_throat
0.07 =kid_breathing =lips_blue
0.07 =kidney_disease
0.07 =kidney_stone =severe_pain
0.07 =limb_injury =red_racing
0.07 =limb_injury =weak_any
0.07 =limp_refuses =long_bleed
0.07 =lips_blue =turning_blue
0.07 =long_bleed =swelling_lips
0.07 =low_temp =pale_clammy
0.07 =muscle_tear =rash
0.07 =nausea =sudden
0.07 =new_baby =trunk_pain
0.07 =numb_any =urinary_stuck_long
0.07 =one_side_belly =pale_clammy
0.07 =one_side_belly =pleuritic
0.07 =pain_any =tripod
0.07 =pale_clammy =shoulder_pain
0.07 =pale_clammy =withdrawal
0.07 =pregnant =uti
0.07 =recent_travel =tired
0.07 =rectal_blood =vaginal_bleeding
0.07 =red_patch =wound_infected
0.07 =red_racing =scratched
0.07 =red_racing =wound
0.07 =severe_pain =stiff_neck
0.07 =severe_pain =swallow_trouble
0.07 =severe_pain =throat_sore
0.07 =severe_pain =throat_tight
0.07 =severe_pain =wont_swallow
0.07 =severe_weakness =vomiting_constantly
0.07 =speech =trunk_pain
0.07 =squeezing_word =wound
0.07 =stiff_neck =wakes
0.07 =stool_blood =vaginal_bleeding
0.07 =sudden =vomiting_constantly
0.07 =sudden =worst_ever_sick
0.07 =sugar_extreme =vomiting_constantly
0.07 ^ _ bleed
0.07 ^ _ deliver
0.07 ^ _ faint
0.07 ^ _ gastric
0.07 ^ _ home
0.07 ^ _ leg
0.07 ^ _ open
0.07 ^ _ woke
0.07 ^ breath
0.07 ^ firework
0.07 ^ squeez
0.07 a _ ago
0.07 a bruise
0.07 after _ flight
0.07 after _ miscarriage
0.07 along and
0.07 amaz
0.07 an ear
0.07 and _ bare
0.07 and _ bug
0.07 and _ got
0.07 and _ spitt
0.07 and fell
0.07 and sudden
0.07 been chok
0.07 being
0.07 birth _ day
0.07 breath _ yesterday
0.07 breath so
0.07 bunch _ magnet
0.07 bunch _ oxy
0.07 bypas #
0.07 cant _ well
0.07 chest _ burn
0.07 clean with
0.07 contrast dye
0.07 deeper
0.07 diarrhea and
0.07 drink _ no
0.07 ear _ red
0.07 every
0.07 eye _ the
0.07 father
0.07 feel amaz
0.07 fever gett
0.07 finger _ a
0.07 fingernail _ blue
0.07 foggy
0.07 from tokyo
0.07 gasoline in
0.07 gastric _ #
0.07 ghana
0.07 had _ bypas
0.07 had gastric
0.07 had stomach
0.07 half _ face
0.07 hand yesterday
0.07 have _ chill
0.07 have chest
0.07 hes _ like
0.07 hit _ eye
0.07 horrible
0.07 i _ amaz
0.07 i _ pee
0.07 i deliver
0.07 i fell
0.07 im real
0.07 in _ for
0.07 in _ side
0.07 inhaler _ -help
0.07 is _ a
0.07 is _ for
0.07 is hard
0.07 isnt -mak
0.07 isnt _ -sense
0.07 kid pupil
0.07 kinda
0.07 larger
0.07 left side
0.07 life and
0.07 lithium and
0.07 lost weight
0.07 mother _ a
0.07 mother has
0.07 motorcycle
0.07 my _ has
0.07 my _ popp
0.07 my _ pupil
0.07 my chin
0.07 my iron
0.07 navel
0.07 now _ shak
0.07 numb on
0.07 of _ vision
0.07 of magnet
0.07 of oxy
0.07 one _ of
0.07 out _ it
0.07 pain _ and
0.07 pupil _ larger
0.07 say his
0.07 sharp _ on
0.07 she _ -mak
0.07 she _ confus
0.07 she had
0.07 shovel
0.07 sight
0.07 so _ she
0.07 son was
0.07 start a
0.07 stomach _ for
0.07 testicle _ so
0.07 testicle hurt
0.07 that _ on
0.07 that came
0.07 the _ last
0.07 the _ wont
0.07 the mountain
0.07 the table
0.07 the trip
0.07 the tylenol
0.07 to _ right
0.07 to make
0.07 tokyo
0.07 told me
0.07 tooth infection
0.07 tum
0.07 two _ old
0.07 tylenol dose
0.07 under _ breastbone
0.07 want _ go
0.07 water down
0.07 week _ have
0.07 week _ the
0.07 went cold
0.07 what day
0.07 white _ of
0.07 white in
0.07 with _ worst
0.07 worst _ ive
0.06 # _ now
0.06 #11+ _ in
0.06 #11+ slipp
0.06 #11+ week
0.06 -tear -when
0.06 -tear _ -she
0.06 <in <the
0.06 =a_lot =face_droop
0.06 =a_lot =means_mentioned
0.06 =a_lot =swelling_throat
0.06 =a_lot =upper_belly_pain
0.06 =allergen =cant_stand
0.06 =allergen =hernia_stuck
0.06 =allergen =hurts_move
0.06 =allergen =limp_leg
0.06 =allergen =limp_refuses
0.06 =allergen =weak_any
0.06 =animal_bite =blood_streak
0.06 =at_rest =cant_stand
0.06 =at_rest =limp_leg
0.06 =at_rest =limp_refuses
0.06 =at_rest =severe_weakness
0.06 =at_rest =stumbles
0.06 =at_rest =three_days
0.06 =at_rest =weak_any
0.06 =autism_word =chest_lasting
0.06 =back_pain =bleeding_any
0.06 =back_pain =fall_hard
0.06 =belly_hard =vomiting_constantly
0.06 =belly_hit =squeezing_word
0.06 =belly_hit =vomiting
0.06 =belly_pain =cant_straighten
0.06 =belly_pain =stomach_burn
0.06 =bite_bad =chest_pain
0.06 =bite_bad =tired
0.06 =bleeding_any =short_breath
0.06 =bleeding_any =suicidal
0.06 =bleeding_heavy =blood_thinner
0.06 =bleeding_heavy =suicidal
0.06 =blurry_vision =severe_headache
0.06 =bp_high =hours_pain
0.06 =burn_any
0.06 =burn_severity =pressure_elsewhere
0.06 =burn_severity =wont_go_away
0.06 =calf =cant_stand
0.06 =calf =elderly
0.06 =cannot_breathe =overdose_taken
0.06 =cannot_breathe =racing_heart
0.06 =cannot_breathe =trunk_pain
0.06 =cannot_breathe =turning_blue
0.06 =cant_stand =cant_straighten
0.06 =cant_stand =hurts_move
0.06 =cant_straighten =limp_leg
0.06 =cant_straighten =limp_refuses
0.06 =cant_straighten =pain_any
0.06 =cant_straighten =severe_weakness
0.06 =chemical_word =smoke
0.06 =chemical_word =trunk_pain
0.06 =chest_any =flank_pain
0.06 =chest_any =pressure_elsewhere
0.06 =chest_lasting =drank
0.06 =chest_lasting =eye_hit
0.06 =chest_lasting =fall_hard
0.06 =chest_pain =flank_pain
0.06 =chest_pain =pressure_elsewhere
0.06 =cholinergic =swallow_trouble
0.06 =cholinergic =throat_tight
0.06 =clot_risk =vaginal_bleeding
0.06 =co_words =sting
0.06 =confused =uti
0.06 =copd =hernia_stuck
0.06 =copd =three_days
0.06 =curtain_word
0.06 =curtain_word =sudden
0.06 =cut_by_accident =diabetes
0.06 =days_many =short_breath
0.06 =days_many =trunk_pain
0.06 =deep_cut =limb_bleeds
0.06 =deformed =elderly
0.06 =deformed =severe_weakness
0.06 =double_vision =sudden
0.06 =eye_area =face_odd
0.06 =eye_hit_bad =hip_hurts
0.06 =eye_pain =stiff_neck
0.06 =face_odd =long_bleed
0.06 =fall_any =squeezing_word
0.06 =fall_any =vomiting_constantly
0.06 =fall_hard =hip_hurts
0.06 =feels_sleepy =fight_blow
0.06 =feels_sleepy =squeezing_word
0.06 =feels_sleepy =trunk_pain
0.06 =fight_blow =vomiting_constantly
0.06 =flank_pain =hurts_breathing
0.06 =flank_pain =uti
0.06 =headache =hours_pain
0.06 =hernia_stuck =swelling_face
0.06 =hernia_stuck =wound
0.06 =high_fever =severe_pain
0.06 =hip_hurts =squeezing_word
0.06 =hit_hard =squeezing_word
0.06 =hit_hard =swelling
0.06 =hit_hard =vomiting_constantly
0.06 =hoarse =jaw_locked
0.06 =hoarse =strep_like
0.06 =hours_pain =jaw_arm_sweat
0.06 =hours_pain =stiff_neck
0.06 =hurts_breathing =one_side_belly
0.06 =hurts_move =limb_injury
0.06 =hurts_move =limp_refuses
0.06 =hurts_move =short_breath
0.06 =injection_joint =joint_hot
0.06 =injection_joint =trunk_pain
0.06 =jaw_arm_sweat =pressure_elsewhere
0.06 =joint_hot =recent_surgery
0.06 =leg_swelling_one =sudden
0.06 =limb_injury =recent_surgery
0.06 =limp_leg =moved_right
0.06 =limp_leg =one_side_belly
0.06 =limp_leg =sudden
0.06 =limp_refuses =moved_right
0.06 =limp_refuses =one_side_belly
0.06 =means_mentioned =unresponsive
0.06 =one_side_belly =radiates
0.06 =overdose_taken =short_breath
0.06 =overdose_taken =slow_breathing
0.06 =pain_any =stomach_burn
0.06 =pain_any =tick
0.06 =pain_any =wont_go_away
0.06 =pale_clammy =soaking_pad
0.06 =phlegm =swelling
0.06 =phlegm =three_days
0.06 =phlegm =trunk_pain
0.06 =pressure_elsewhere =trunk_pain
0.06 =radiates =shoulder_pain
0.06 =recent_surgery =wound
0.06 =rigors =trunk_pain
0.06 =severe_pain =tearing
0.06 =short_breath =sugar_very_high
0.06 =spits_clots =trunk_pain
0.06 =stomach_burn =vomiting_constantly
0.06 =swallow_trouble =swelling_face
0.06 =swallow_trouble =tripod
0.06 =swelling =wheeze_word
0.06 =swelling_face =throat_tight
0.06 =swelling_face =wont_swallow
0.06 =swelling_lips =wheeze_word
0.06 =throat_tight =tripod
0.06 =tia_resolved =weak_any
0.06 =tripod =wont_swallow
0.06 =upper_belly_pain =vomiting_constantly
0.06 =uti
0.06 =vomiting_constantly =wakes
0.06 ^ _ altitude
0.06 ^ _ brother
0.06 ^ _ lip
0.06 ^ _ neighbor
0.06 ^ _ out
0.06 ^ _ uncle
0.06 ^ allergic
0.06 ^ face
0.06 ^ gain
0.06 a paintball
0.06 about #
0.06 acros _ room
0.06 acros the
0.06 after _ and
0.06 and _ weird
0.06 are swollen
0.06 at _ store
0.06 because _ want
0.06 been _ hour
0.06 been on
0.06 bend over
0.06 bike
0.06 bp #99+
0.06 cant _ acros
0.06 chest _ pull
0.06 chest feel
0.06 day _ is
0.06 dog bite
0.06 drank _ whole
0.06 dye my
0.06 every _ and
0.06 ex is
0.06 face _ and
0.06 fail
0.06 fast _ the
0.06 first _ today
0.06 football
0.06 for _ back
0.06 girlfriend
0.06 got stung
0.06 hard i
0.06 has terrible
0.06 have _ failure
0.06 he _ hit
0.06 head _ i
0.06 heart and
0.06 her _ she
0.06 hit _ a
0.06 home
0.06 hot potato
0.06 hurt _ eye
0.06 i bend
0.06 im _ on
0.06 in _ cold
0.06 is _ than
0.06 it come
0.06 knee is
0.06 labor
0.06 leg _ i
0.06 life _ on
0.06 lithium
0.06 morn im
0.06 my _ twice
0.06 my and
0.06 my metformin
0.06 on all
0.06 pain _ around
0.06 pain that
0.06 paintball
0.06 paintball and
0.06 pale _ clammy
0.06 potato
0.06 pregnant _ sharp
0.06 puff
0.06 put on
0.06 ran _ marathon
0.06 rash
0.06 raw
0.06 rib hurt
0.06 right now
0.06 round my
0.06 she cut
0.06 she say
0.06 side when
0.06 since _ start
0.06 slipp _ the
0.06 slipp in
0.06 so _ of
0.06 son _ asthma
0.06 son _ hit
0.06 son _ hurt
0.06 son has
0.06 son with
0.06 stop _ about
0.06 sudden _ im
0.06 swell _ the
0.06 than
0.06 the _ belly
0.06 the desk
0.06 the heat
0.06 the store
0.06 thing and
0.06 up _ the
0.06 voice _ like
0.06 voice sound
0.06 vomit _ he
0.06 vomit a
0.06 walk acros
0.06 warfarin and
0.06 week _ i
0.06 when _ bend
0.06 with _ paintball
0.06 with sharp
0.06 with sweat
0.06 woke _ with
0.06 wont _ vomit
0.06 worse since
0.06 worst belly
0.06 yesterday my
0.05 #11+ _ shaky
0.05 #99+
0.05 -kick
0.05 <as _ <kid
0.05 =a_lot =back_pain
0.05 =a_lot =child_got_pills
0.05 =a_lot =dizzy
0.05 =a_lot =fight_blow
0.05 =a_lot =jaundice
0.05 =a_lot =radiates
0.05 =a_lot =severe_weakness
0.05 =a_lot =vision_loss
0.05 =belly_pain =hours_pain
0.05 =belly_pain =long_bleed
0.05 =bite_bad =bleeding_heavy
0.05 =bite_bad =deep_burn
0.05 =bite_bad =scratched
0.05 =bite_bad =skin_peeling
0.05 =bite_bad =tia_resolved
0.05 =bite_bad =tooth_bad
0.05 =bleeding_any =chest_any
0.05 =bleeding_any =chest_pain
0.05 =blister_any =face_injury
0.05 =blood_thinner =elderly
0.05 =blurry_vision =hurts_move
0.05 =blurry_vision =stumbles
0.05 =blurry_vision =weak_any
0.05 =bp_high =eye_hit_bad
0.05 =burn_any =face_injury
0.05 =burn_big =face_injury
0.05 =burn_big =skin_peeling
0.05 =burn_severity =spits_clots
0.05 =cannot_breathe =copd
0.05 =cannot_move_side =speech
0.05 =cannot_move_side =speech_garbled
0.05 =cant_sit_still =cant_stand
0.05 =cant_sit_still =cant_straighten
0.05 =cant_sit_still =eye_hit_bad
0.05 =cant_sit_still =hurts_move
0.05 =cant_sit_still =limp_leg
0.05 =cant_sit_still =limp_refuses
0.05 =cant_sit_still =severe_weakness
0.05 =cant_sit_still =squeezing_word
0.05 =cant_stand =cough
0.05 =cant_stand =double_vision
0.05 =cant_stand =sudden
0.05 =cant_stand =urinary_stuck_long
0.05 =cant_stand =vomiting_constantly
0.05 =cant_straighten =eye_hit_bad
0.05 =cant_straighten =hurts_move
0.05 =cant_straighten =squeezing_word
0.05 =chest_any =chest_tearing
0.05 =chest_any =phlegm
0.05 =chest_any =recent_surgery
0.05 =chest_any =spits_clots
0.05 =chest_any =tearing
0.05 =chest_any =tearing_trunk
0.05 =chest_lasting =discharge
0.05 =chest_lasting =slept_on
0.05 =chest_pain =chest_tearing
0.05 =chest_pain =phlegm
0.05 =chest_pain =recent_surgery
0.05 =chest_pain =spits_clots
0.05 =chest_pain =tearing
0.05 =chest_pain =tearing_trunk
0.05 =chest_tearing =trunk_pain
0.05 =clot_risk =vomiting
0.05 =clot_risk =vomiting_blood
0.05 =co_words =snake_bad
0.05 =cough =limp_leg
0.05 =cough =limp_refuses
0.05 =cough =severe_weakness
0.05 =cough =stumbles
0.05 =cough =weak_any
0.05 =days_many =head_danger
0.05 =days_many =severe_pain
0.05 =deaf_sudden
0.05 =deaf_sudden =hours_pain
0.05 =deaf_sudden =sudden
0.05 =deep_burn =face_injury
0.05 =deformed =hernia
0.05 =deformed =hernia_stuck
0.05 =deformed =hernia_word
0.05 =diarrhea =squeezing_word
0.05 =double_vision =hurts_move
0.05 =double_vision =limp_leg
0.05 =double_vision =limp_refuses
0.05 =double_vision =severe_weakness
0.05 =double_vision =stumbles
0.05 =double_vision =sudden_balance
0.05 =double_vision =weak_any
0.05 =elderly =fight_blow
0.05 =elderly =head_injury
0.05 =eye_hit_bad =jaw_arm_sweat
0.05 =eye_hit_bad =wont_go_away
0.05 =eye_red
0.05 =face_droop =sudden
0.05 =face_injury =hours_pain
0.05 =face_injury =skin_peeling
0.05 =face_odd =radiates
0.05 =fall_hard =vomiting
0.05 =fast_breathing =pleuritic
0.05 =fever =phlegm
0.05 =flank_pain =radiates_groin
0.05 =head_danger =hours_pain
0.05 =heart_condition =weak_any
0.05 =heat_exposure =pale_clammy
0.05 =hernia_stuck =hip_fracture
0.05 =hours_pain =nosebleed
0.05 =hours_pain =pleuritic
0.05 =hours_pain =sight_for_years
0.05 =hours_pain =stool_blood
0.05 =hurts_move =swelling_lips
0.05 =immunosuppressed =sudden
0.05 =kidney_stone =one_side_belly
0.05 =kidney_stone =radiates_groin
0.05 =kidney_stone =trunk_pain
0.05 =limp_leg =no_urine
0.05 =limp_refuses =no_urine
0.05 =limp_refuses =sudden
0.05 =long_bleed =upper_belly_pain
0.05 =means_mentioned =vomiting
0.05 =one_side_belly =radiates_groin
0.05 =phlegm
0.05 =pleuritic =sudden
0.05 =racing_heart =rigors
0.05 =radiates =weak_any
0.05 =radiates_groin =trunk_pain
0.05 =right_side =sudden
0.05 =severe_pain =wakes
0.05 =severe_weakness =urinary_stuck_long
0.05 =sting =wheeze_word
0.05 =trunk_pain =weak_any
0.05 =unresponsive =vomiting
0.05 =unresponsive =vomiting_constantly
0.05 =urinary_stuck_long =vomiting
0.05 =urinary_stuck_long =vomiting_constantly
0.05 =vomiting =weak_any
0.05 ^ _ chill
0.05 ^ _ inhaler
0.05 ^ _ popp
0.05 ^ _ sudden
0.05 ^ _ year
0.05 ^ crack
0.05 ^ dad
0.05 ^ dog
0.05 ^ im
0.05 ^ muscl
0.05 ^ period
0.05 a _ belly
0.05 a _ bug
0.05 a big
0.05 a marathon
0.05 after _ knee
0.05 after _ tooth
0.05 air
0.05 all
0.05 an _ after
0.05 and _ shoulder
0.05 and _ till
0.05 and all
0.05 and bare
0.05 are _ i
0.05 around
0.05 away and
0.05 back
0.05 back _ for
0.05 back _ he
0.05 back _ its
0.05 belly _ that
0.05 bloody _ for
0.05 chlorine
0.05 confus _ his
0.05 crack tooth
0.05 cut from
0.05 dad _ been
0.05 dad _ off
0.05 dizzy
0.05 doesnt know
0.05 down _ and
0.05 down _ since
0.05 down my
0.05 eye _ of
0.05 eye all
0.05 feel _ it
0.05 feel weird
0.05 fell off
0.05 few _ for
0.05 few day
0.05 from _ chainsaw
0.05 from _ desk
0.05 glas _ is
0.05 go _ and
0.05 go down
0.05 grandma _ and
0.05 grandma took
0.05 grease
0.05 has _ pain
0.05 havent _ -all
0.05 he _ a
0.05 he _ fine
0.05 head now
0.05 heavy bleed
0.05 her speech
0.05 hes wheez
0.05 house is
0.05 i _ awful
0.05 i _ bleach
0.05 i drank
0.05 im _ out
0.05 in _ calf
0.05 in _ is
0.05 in _ right
0.05 in _ sleep
0.05 in bed
0.05 inhaler
0.05 inhaler is
0.05 inr
0.05 is _ it
0.05 is numb
0.05 it _ me
0.05 just _ me
0.05 keep _ out
0.05 keep gett
0.05 law is
0.05 lie down
0.05 little one
0.05 look up
0.05 lot _ bright
0.05 maroon
0.05 minut of
0.05 mom talk
0.05 morn _ a
0.05 moved _ the
0.05 my _ chang
0.05 my inr
0.05 night _ keep
0.05 night _ now
0.05 note
0.05 numb _ the
0.05 one kidney
0.05 pain _ ever
0.05 pain and
0.05 pain ive
0.05 right _ of
0.05 roof _ cant
0.05 roof and
0.05 salad
0.05 she _ pale
0.05 she _ stand
0.05 she take
0.05 show
0.05 since _ got
0.05 since _ woke
0.05 sit on
0.05 stand _ straight
0.05 stepp
0.05 stepp on
0.05 still i
0.05 stomach burn
0.05 stuff like
0.05 sudden _ now
0.05 sudden _ vision
0.05 sudden everyth
0.05 sudden sharp
0.05 sweaty
0.05 take warfarin
0.05 terrible belly
0.05 the _ after
0.05 the _ said
0.05 thi _ i
0.05 think im
0.05 throat _ fever
0.05 time a
0.05 to _ lower
0.05 too _ for
0.05 up straight
0.05 vomit all
0.05 vomit blood
0.05 walk
0.05 weak she
0.05 week _ ther
0.05 week ago
0.05 when we
0.05 while i
0.05 yo _ fever
0.04 # _ preg
0.04 #99+ after
0.04 -at -all
0.04 -chok
0.04 =a_lot =fast_breathing
0.04 =allergen =chest_lasting
0.04 =allergen =drugs_taken
0.04 =allergen =fever
0.04 =allergen =long_bleed
0.04 =asthma =tired
0.04 =belly_hard =bleeding_any
0.04 =belly_hard =vaginal_bleeding
0.04 =belly_pain =cant_sit_still
0.04 =belly_pain =days_many
0.04 =belly_pain =worst_ever
0.04 =bite_bad =pain_any
0.04 =bite_bad =pale_clammy
0.04 =blood_in_urine =squeezing_word
0.04 =bp_high =right_side
0.04 =burn_any =cold_limb
0.04 =burn_any =rash
0.04 =burn_severity =diarrhea
0.04 =burn_severity =limb_injury
0.04 =cannot_breathe =phlegm
0.04 =cannot_breathe =postpartum
0.04 =cant_stand =elderly
0.04 =cant_stand =getting_worse
0.04 =cant_stand =moved_right
0.04 =cant_stand =one_side_belly
0.04 =cant_stand =phlegm
0.04 =car_crash =pale_clammy
0.04 =chest_any =head_danger
0.04 =chest_any =many_days
0.04 =chest_any =smoke
0.04 =chest_any =vomiting
0.04 =chest_lasting =cold_exposure
0.04 =chest_lasting =deep_burn
0.04 =chest_lasting =diabetes
0.04 =chest_lasting =face_injury
0.04 =chest_lasting =frostbite
0.04 =chest_lasting =hives_all
0.04 =chest_pain =days_many
0.04 =chest_pain =head_danger
0.04 =chest_pain =many_days
0.04 =chest_pain =squeezing_word
0.04 =chest_pain =vomiting
0.04 =child_got_pills =long_bleed
0.04 =child_got_pills =opioid
0.04 =child_got_pills =speech
0.04 =clot_risk =fast_breathing
0.04 =clot_risk =severe_pain
0.04 =co_word
0.04 =co_words =eye_hit_bad
0.04 =cold_exposure =cold_limb
0.04 =cold_exposure =deep_burn
0.04 =cold_limb =eye_hit_bad
0.04 =deep_burn =hours_pain
0.04 =diarrhea =severe_pain
0.04 =diarrhea =trunk_pain
0.04 =double_vision =vomiting
0.04 =drowsy =eye_area
0.04 =drowsy =eye_hit_bad
0.04 =elderly =heat_exposure
0.04 =elderly =limp_leg
0.04 =eye_area =near_faint
0.04 =eye_area =refuses
0.04 =eye_area =squeezing_word
0.04 =eye_hit_bad =high_fever
0.04 =eye_hit_bad =opioid
0.04 =eye_hit_bad =pressure_elsewhere
0.04 =eye_hit_bad =swelling_face
0.04 =eye_hit_bad =unresponsive
0.04 =face_droop =right_side
0.04 =fast_breathing =severe_pain
0.04 =feels_sleepy =hours_pain
0.04 =fever =no_urine
0.04 =flank_pain =hip_hurts
0.04 =frostbite =hours_pain
0.04 =getting_worse =limp_leg
0.04 =getting_worse =limp_refuses
0.04 =getting_worse =severe_weakness
0.04 =head_danger =headache
0.04 =hernia_stuck =vomiting_constantly
0.04 =high_fever =severe_weakness
0.04 =high_fever =squeezing_word
0.04 =hives_all =short_breath
0.04 =hives_all =wheeze_word
0.04 =hours_pain =hurts_breathing
0.04 =hours_pain =tearing_trunk
0.04 =hours_pain =upper_belly_pain
0.04 =hurts_breathing =sudden
0.04 =hurts_move =smoke
0.04 =hurts_move =sudden
0.04 =hypertension =right_side
0.04 =injection_joint =pleuritic
0.04 =limb_injury =tetanus_due
0.04 =limp_leg =phlegm
0.04 =limp_leg =wakes
0.04 =limp_refuses =phlegm
0.04 =limp_refuses =vomiting_constantly
0.04 =long_bleed =self_harm_now
0.04 =long_bleed =smoke
0.04 =many_days =pain_any
0.04 =many_days =racing_heart
0.04 =means_mentioned =opioid
0.04 =means_mentioned =speech
0.04 =moved_right =severe_weakness
0.04 =one_side_belly =severe_weakness
0.04 =opioid =pain_any
0.04 =opioid =squeezing_word
0.04 =overdose_taken =vomiting
0.04 =overdose_taken =wakes
0.04 =pain_any
0.04 =pain_any =unresponsive
0.04 =phlegm =severe_weakness
0.04 =pleuritic =recent_surgery
0.04 =postpartum =squeezing_word
0.04 =radiates =severe_pain
0.04 =rash
0.04 =rectal_blood =vomiting
0.04 =rectal_blood =vomiting_blood
0.04 =scratched =tetanus_due
0.04 =squeezing_word =unresponsive
0.04 =stool_blood =vomiting
0.04 =stool_blood =vomiting_blood
0.04 =trunk_pain =wont_feed
0.04 ^ _ lost
0.04 ^ _ roommate
0.04 ^ battery
0.04 ^ cat
0.04 ^ hernia
0.04 ^ pulse
0.04 ^ two
0.04 a #11+
0.04 a _ came
0.04 a box
0.04 ammonia _ now
0.04 and ammonia
0.04 and swollen
0.04 ankle _ its
0.04 bee _ me
0.04 bleach _ ammonia
0.04 boy is
0.04 breath _ i
0.04 butt
0.04 by _ bee
0.04 can _ but
0.04 cast
0.04 chest _ hurt
0.04 chill fever
0.04 crie in
0.04 croup
0.04 ct
0.04 day my
0.04 discharge
0.04 done
0.04 door and
0.04 everyone _ work
0.04 everyone at
0.04 finger _ white
0.04 foot smell
0.04 get wind
0.04 goe _ in
0.04 has _ chest
0.04 has _ diarrhea
0.04 has had
0.04 have chill
0.04 have to
0.04 heart murmur
0.04 his back
0.04 his pain
0.04 i _ chill
0.04 i _ wind
0.04 im breath
0.04 in
0.04 inside my
0.04 it _ away
0.04 ive _ a
0.04 letter
0.04 lift _ box
0.04 lot and
0.04 middle _ my
0.04 mixed bleach
0.04 murmur
0.04 my _ no
0.04 my baby
0.04 my blood
0.04 my stool
0.04 never
0.04 never -had
0.04 of _ #11+
0.04 on _ neck
0.04 one leg
0.04 pain _ goe
0.04 pain _ her
0.04 pain pill
0.04 pee for
0.04 proper
0.04 red poop
0.04 right _ belly
0.04 sip
0.04 skin _ yellow
0.04 stay
0.04 stung me
0.04 sugar _ #99+
0.04 that _ to
0.04 that start
0.04 the
0.04 the head
0.04 the oven
0.04 three
0.04 to walk
0.04 took _ my
0.04 took _ pain
0.04 two year
0.04 ulcer
0.04 umbilical
0.04 umbilical cord
0.04 up proper
0.04 wake _ proper
0.04 walk but
0.04 week no
0.04 went double
0.04 were
0.04 when _ sit
0.04 with shak
0.04 worst stomach
0.03 # _ had
0.03 <covid
0.03 <had <covid
0.03 <old
0.03 =abuse_danger =head_injury
0.03 =alcohol =burn_severity
0.03 =allergen =bp_medicine
0.03 =baby =young_baby
0.03 =belly_hard =belly_pain
0.03 =belly_hard =trunk_pain
0.03 =belly_hit =fell
0.03 =belly_surgery_recent =clot_risk
0.03 =burn_severity =cold_hands
0.03 =burn_severity =moved_right
0.03 =burn_severity =muscle_tear
0.03 =burn_severity =stumbles
0.03 =calf =scratched
0.03 =cant_stand =stumbles
0.03 =cant_straighten =trunk_pain
0.03 =chest_any =fast_breathing
0.03 =chest_any =injection_joint
0.03 =chest_any =right_side
0.03 =chest_lasting =cholinergic
0.03 =chest_lasting =tick
0.03 =chest_lasting =ulcer_nsaid
0.03 =chest_lasting =weak_any
0.03 =chest_pain =fast_breathing
0.03 =chest_pain =injection_joint
0.03 =chest_pain =limb_injury
0.03 =chest_pain =right_side
0.03 =chest_pressure =severe_pain
0.03 =cold_hands =frostbite
0.03 =cough =flank_pain
0.03 =cut_by_accident =rash
0.03 =dark_urine =severe_pain
0.03 =days_many =diarrhea
0.03 =dizzy =elderly
0.03 =dizzy =hurts_move
0.03 =dizzy =stumbles
0.03 =during_exercise =eye_hit_bad
0.03 =eye_surgery
0.03 =eye_surgery =injection_joint
0.03 =eye_surgery =recent_surgery
0.03 =face_droop =radiates
0.03 =face_injury =radiates
0.03 =fell =hit_hard
0.03 =fever =hurts_breathing
0.03 =fever =pleuritic
0.03 =flank_pain =one_side_belly
0.03 =head_danger =withdrawal
0.03 =hours_pain =pressure_elsewhere
0.03 =hours_pain =tired
0.03 =hours_pain =ulcer_nsaid
0.03 =hours_pain =vomiting_constantly
0.03 =hurts_move =stumbles
0.03 =hurts_move =weak_any
0.03 =immunosuppressed =sickle_cell
0.03 =jaw_locked =radiates
0.03 =leg_swelling_one =one_side_belly
0.03 =limb_injury =scratched
0.03 =limp_leg =stomach_burn
0.03 =limp_leg =stumbles
0.03 =limp_refuses =stomach_burn
0.03 =limp_refuses =stumbles
0.03 =long_bleed =pressure_elsewhere
0.03 =one_side_belly =swelling
0.03 =pain_any =sickle_cell
0.03 =pain_any =weak_any
0.03 =pleuritic =right_side
0.03 =recent_travel =severe_weakness
0.03 =recent_travel =weak_any
0.03 =right_side =short_breath
0.03 =severe_weakness =shaking
0.03 =severe_weakness =stumbles
0.03 =shaking =weak_any
0.03 =short_breath =wound_infected
0.03 =sickle_cell
0.03 =stumbles =sudden
0.03 =stumbles =weak_any
0.03 =sudden =sudden_balance
0.03 =swelling =tooth_bad
0.03 =throat_sore =throat_tight
0.03 =tia_resolved
0.03 =tooth_bad
0.03 =trunk_pain =worst_ever_sick
0.03 =vomiting =worst_ever
0.03 =vomiting =worst_ever_sick
0.03 ^ _ carbon
0.03 ^ _ have
0.03 ^ _ hear
0.03 ^ _ through
0.03 ^ _ twist
0.03 ^ asthma
0.03 ^ every
0.03 ^ throat
0.03 ^ we
0.03 ^ wife
0.03 a breath
0.03 a cut
0.03 a motorcycle
0.03 a snake
0.03 and _ sore
0.03 and _ when
0.03 and belly
0.03 and blood
0.03 and bump
0.03 and moved
0.03 back hurt
0.03 breath _ chest
0.03 button _ moved
0.03 button and
0.03 calf _ sore
0.03 cancer
0.03 cant _ and
0.03 cant walk
0.03 cold _ and
0.03 crossfit
0.03 crush _ pain
0.03 crush chest
0.03 cut
0.03 doubl
0.03 drink and
0.03 droop and
0.03 egg
0.03 elbow and
0.03 feel _ with
0.03 fit _ the
0.03 had _ flu
0.03 he _ to
0.03 heart disease
0.03 horse
0.03 hot dog
0.03 i _ out
0.03 i _ to
0.03 i _ weight
0.03 i stand
0.03 in _ pee
0.03 is #11+
0.03 is diabetic
0.03 its _ in
0.03 its _ up
0.03 just _ in
0.03 lid
0.03 lift weight
0.03 light
0.03 like _ for
0.03 mastectomy
0.03 my _ button
0.03 of _ after
0.03 off his
0.03 off my
0.03 ok _ my
0.03 on _ thinner
0.03 on blood
0.03 period _ heavy
0.03 pill
0.03 poop is
0.03 pregnant with
0.03 pressure _ #11+
0.03 right after
0.03 she _ #
0.03 shovel snow
0.03 skin look
0.03 smoke _ the
0.03 sore _ #
0.03 stomach flu
0.03 sweaty _ my
0.03 take _ breath
0.03 teen
0.03 teeth _ out
0.03 teeth came
0.03 the burn
0.03 the stair
0.03 the surgery
0.03 the yard
0.03 throat #
0.03 throat _ day
0.03 tonsil out
0.03 under _ rib
0.03 went _ after
0.03 wisdom _ came
0.03 with an
0.03 with the
0.02 # diabetic
0.02 #11+ _ short
0.02 #99+ feet
0.02 -not
0.02 -poop
0.02 <a <history
0.02 <a _ <of
0.02 <history <of
0.02 =a_lot =low_mood
0.02 =a_lot =strep_like
0.02 =allergen =clot_risk
0.02 =allergen =eye_hit_bad
0.02 =aura_usual =short_breath
0.02 =baby =burn_severity
0.02 =belly_hard =severe_pain
0.02 =belly_pain =worst_ever_sick
0.02 =bite_bad =cold_only
0.02 =bite_bad =limb_bleeds
0.02 =bite_bad =stumbles
0.02 =bite_bad =sudden_balance
0.02 =blood_streak =co_words
0.02 =blood_streak =preterm_weeks
0.02 =bp_medicine =chest_lasting
0.02 =burn_any =chest_lasting
0.02 =burn_severity =fast_breathing
0.02 =cant_stand =right_side
0.02 =car_crash =chest_lasting
0.02 =chest_lasting =cramps
0.02 =chest_lasting =no_gas
0.02 =chest_lasting =splinter_small
0.02 =chest_lasting =three_days
0.02 =chest_lasting =vaginal_bleeding
0.02 =copd =cough
0.02 =copd =phlegm
0.02 =cut_by_accident =means_mentioned
0.02 =days_many =pleuritic
0.02 =days_many =vomiting_constantly
0.02 =diabetes =fever
0.02 =dizzy =fight_blow
0.02 =elderly
0.02 =elderly =stumbles
0.02 =eye_chemical =eye_pain
0.02 =eye_chemical =pain_any
0.02 =fever =stomach_burn
0.02 =fever =tooth
0.02 =fever =wont_feed
0.02 =flank_pain
0.02 =flank_pain =pain_any
0.02 =hours_pain =rigors
0.02 =hours_pain =splinter_small
0.02 =limb_injury =splinter_small
0.02 =limp_leg =right_side
0.02 =limp_refuses =right_side
0.02 =many_days =newborn
0.02 =means_mentioned =pain_any
0.02 =nosebleed
0.02 =one_side_belly =worst_ever
0.02 =one_side_belly =worst_ever_sick
0.02 =pain_any =vomiting_blood
0.02 =right_side =stomach_burn
0.02 =rigors =tired
0.02 =severe_pain =stomach_burn
0.02 =squeezing_word =vomiting_blood
0.02 =stumbles =vomiting
0.02 =sudden =swelling
0.02 =sudden_balance =vomiting
0.02 =trunk_pain =vomiting_blood
0.02 ^ _ grandpa
0.02 ^ cirrhosi
0.02 ^ diarrhea
0.02 ^ watch
0.02 a _ cut
0.02 a _ widow
0.02 and _ get
0.02 and _ little
0.02 and _ swell
0.02 and feel
0.02 asked
0.02 back it
0.02 bark
0.02 bark cough
0.02 belly _ and
0.02 black _ in
0.02 black widow
0.02 blood _ my
0.02 bottle is
0.02 branch
0.02 bull
0.02 but ive
0.02 chang
0.02 crack _ i
0.02 crack when
0.02 cut _ arm
0.02 daughter fell
0.02 drown my
0.02 embarass
0.02 every #
0.02 fever _ a
0.02 food _ down
0.02 for _ and
0.02 for _ bit
0.02 from my
0.02 from thi
0.02 girl
0.02 gut
0.02 had _ same
0.02 hand #
0.02 hand _ day
0.02 has _ kill
0.02 head last
0.02 hot _ my
0.02 i _ sit
0.02 intimacy
0.02 is gone
0.02 its _ hot
0.02 ive _ the
0.02 kid has
0.02 kitchen knife
0.02 lupu
0.02 muscl
0.02 my _ who
0.02 night _ and
0.02 nose _ is
0.02 on _ pill
0.02 pain ever
0.02 peanut allergy
0.02 pee _ dark
0.02 pill _ is
0.02 pill bottle
0.02 pink again
0.02 pit bull
0.02 preg
0.02 red _ im
0.02 round _ belly
0.02 scrotum
0.02 she _ the
0.02 should _ take
0.02 smil
0.02 start round
0.02 sugar
0.02 surgery _ week
0.02 swollen _ can
0.02 than usual
0.02 the _ monoxide
0.02 the _ talk
0.02 the carbon
0.02 they are
0.02 to _ her
0.02 took a
0.02 type _ diabetic
0.02 under _ water
0.02 up more
0.02 when _ take
0.02 who _ #11+
0.02 who is
0.02 widow
0.02 will
0.02 with a
0.02 worse than
0.02 zoo
0.01 # _ cant
0.01 # _ pm
0.01 -on
0.01 -work
0.01 <he <had
0.01 <he _ <a
0.01 =a_lot =wakes
0.01 =allergen =mouth_burning
0.01 =baby
0.01 =back_pain
0.01 =bite_bad =rigors
0.01 =burn_severity =swelling_throat
0.01 =burn_severity =wakes
0.01 =cant_sit_still =one_side_belly
0.01 =chest_lasting =recent_infection
0.01 =cold_exposure =limb_injury
0.01 =eye_hit_bad =rectal_blood
0.01 =fall_any =tia_resolved
0.01 =flank_pain =severe_headache
0.01 =flank_pain =worst_ever
0.01 =hours_pain =irregular_heart
0.01 =itching =swelling_lips
0.01 =itchy_only =swelling_lips
0.01 =near_faint =pregnant
0.01 =one_side_belly =severe_headache
0.01 =pain_any =weak_legs
0.01 =recent_infection =vomiting
0.01 =severe_headache =trunk_pain
0.01 =tooth_pulled
0.01 ^ _ baby
0.01 ^ _ can
0.01 ^ _ tree
0.01 ^ _ wall
0.01 ^ grandpa
0.01 ^ left
0.01 ^ noseble
0.01 ^ type
0.01 a _ aid
0.01 after that
0.01 and _ all
0.01 and _ was
0.01 and cramp
0.01 and hurt
0.01 ankl are
0.01 anyth down
0.01 are
0.01 baby _ are
0.01 bad _ with
0.01 blister _ my
0.01 brought
0.01 burnt
0.01 car accident
0.01 cough _ is
0.01 day _ fever
0.01 day _ i
0.01 fell _ a
0.01 fell _ my
0.01 few
0.01 for _ minute
0.01 formula
0.01 had a
0.01 headache
0.01 heart race
0.01 heartbeat _ my
0.01 himself
0.01 i _ warfarin
0.01 i lost
0.01 lift _ couch
0.01 lift a
0.01 my _ again
0.01 my _ blood
0.01 my _ race
0.01 my _ to
0.01 my pee
0.01 my roommate
0.01 needle
0.01 newborn
0.01 next _ my
0.01 night _ im
0.01 noseble
0.01 on _ leg
0.01 out _ week
0.01 out last
0.01 pad _ #
0.01 pain after
0.01 painful rash
0.01 park
0.01 pill with
0.01 pneumonia
0.01 red _ when
0.01 see the
0.01 shock _ the
0.01 sick
0.01 six
0.01 son took
0.01 stepp _ a
0.01 stiff
0.01 stomach _ on
0.01 surgery last
0.01 ten
0.01 the _ spot
0.01 the kid
0.01 to drink
0.01 walk _ its
0.01 with bleach
0.01 with cramp
0.01 work and
-0.01 #11+ with
-0.01 =a_lot =new_baby
-0.01 =alcohol =head_danger
-0.01 =alcohol =tia_resolved
-0.01 =allergen =cramps
-0.01 =allergen =hit_hard
-0.01 =bite_bad =drowsy
-0.01 =blood_streak =purple_word
-0.01 =blood_streak =red_patch
-0.01 =burn_severity =cough
-0.01 =burn_severity =wound
-0.01 =chest_lasting =crying_word
-0.01 =chest_lasting =ear_pain
-0.01 =chest_lasting =feels_incredible
-0.01 =chest_lasting =refuses
-0.01 =days_many =muscle_tear
-0.01 =heart_condition =squeezing_word
-0.01 =limb_injury =red_patch
-0.01 =limb_injury =wound
-0.01 =low_mood =pain_any
-0.01 =many_days =squeezing_word
-0.01 =nodes =swelling
-0.01 =pain_any =panic_known
-0.01 =pale_clammy =racing_heart
-0.01 =pale_clammy =tia_resolved
-0.01 =red_patch =red_racing
-0.01 =red_patch =scratched
-0.01 =red_patch =wound
-0.01 =tetanus_due
-0.01 =thirsty
-0.01 ^ <he
-0.01 ^ _ #
-0.01 ^ _ dizzy
-0.01 ^ _ gas
-0.01 ^ _ heartbeat
-0.01 ^ _ rac
-0.01 ^ _ section
-0.01 ^ _ skin
-0.01 ^ _ stand
-0.01 ^ _ swallow
-0.01 ^ c
-0.01 ^ everyth
-0.01 ^ kidney
-0.01 ^ was
-0.01 a dog
-0.01 a hot
-0.01 a wall
-0.01 after _ surgery
-0.01 aid battery
-0.01 and _ knee
-0.01 arm _ its
-0.01 back pain
-0.01 beach
-0.01 blood _ medicine
-0.01 bother me
-0.01 bump _ the
-0.01 burger
-0.01 dentur
-0.01 down _ left
-0.01 drug
-0.01 failure
-0.01 fever _ with
-0.01 fever _ wont
-0.01 five minut
-0.01 gain _ pound
-0.01 gas and
-0.01 gas in
-0.01 gave _ dog
-0.01 goe down
-0.01 had _ #
-0.01 have _ sore
-0.01 hear _ battery
-0.01 heart failure
-0.01 her _ a
-0.01 high _ and
-0.01 i _ gas
-0.01 i am
-0.01 ibuprofen
-0.01 in _ mountain
-0.01 in our
-0.01 in two
-0.01 is _ about
-0.01 is _ breath
-0.01 it feel
-0.01 keep _ to
-0.01 kick _ the
-0.01 long
-0.01 look purple
-0.01 los weight
-0.01 machine
-0.01 me at
-0.01 mother is
-0.01 moved to
-0.01 my _ come
-0.01 my _ that
-0.01 my car
-0.01 my lab
-0.01 of blood
-0.01 on _ long
-0.01 on the
-0.01 pain _ high
-0.01 pain up
-0.01 peel _ a
-0.01 phlegm _ #
-0.01 phlegm for
-0.01 poop was
-0.01 postpartum #
-0.01 pressure medicine
-0.01 red _ in
-0.01 rib are
-0.01 sat down
-0.01 side is
-0.01 smell _ in
-0.01 sneez and
-0.01 spinn _ i
-0.01 stair _ #11+
-0.01 sushi
-0.01 sushi _ now
-0.01 the _ leg
-0.01 the beach
-0.01 the lower
-0.01 the water
-0.01 tight _ i
-0.01 tiny red
-0.01 to _ on
-0.01 tooth pull
-0.01 tube
-0.01 up high
-0.01 vomit _ since
-0.01 wake _ feed
-0.01 wake to
-0.01 wont _ her
-0.01 wrist on
-0.02 # _ he
-0.02 # am
-0.02 -hurt
-0.02 <history
-0.02 =a_lot =alcohol
-0.02 =a_lot =eating_disorder
-0.02 =a_lot =scratched
-0.02 =a_lot =stomach_burn
-0.02 =alcohol =chest_lasting
-0.02 =alcohol =elderly
-0.02 =alcohol =vomiting_constantly
-0.02 =allergen =leg_swelling_one
-0.02 =allergen =testicle
-0.02 =belly_pain =nausea
-0.02 =bite_bad =during_exercise
-0.02 =bite_bad =nail_word
-0.02 =bite_bad =strep_like
-0.02 =burn_severity =cut_by_accident
-0.02 =burn_severity =diabetes
-0.02 =burn_severity =phlegm
-0.02 =cannot_speak
-0.02 =cannot_speak =speech
-0.02 =chest_lasting =days_many
-0.02 =chest_lasting =radiates_leg
-0.02 =child_got_pills =co_words
-0.02 =co_word =co_words
-0.02 =co_words
-0.02 =co_words =cut_by_accident
-0.02 =co_words =rigors
-0.02 =cold_only =eye_red
-0.02 =deep_burn =frostbite
-0.02 =deep_burn =limb_cold_pale
-0.02 =dentist =head_danger
-0.02 =diarrhea =fever
-0.02 =drank
-0.02 =drowsy =fever
-0.02 =eye_hit_bad =low_mood
-0.02 =eye_hit_bad =scratched
-0.02 =eye_hit_bad =spine_injury
-0.02 =jaundice =newborn
-0.02 =leaking =preterm_weeks
-0.02 =pain_any =preterm_weeks
-0.02 =pain_any =throat_tight
-0.02 =pain_any =wakes
-0.02 =spine_injury =squeezing_word
-0.02 =swelling =trunk_pain
-0.02 ^ _ chlorine
-0.02 ^ _ hernia
-0.02 ^ _ raw
-0.02 ^ _ roll
-0.02 ^ _ say
-0.02 ^ _ splash
-0.02 ^ _ teeth
-0.02 ^ chest
-0.02 ^ swallow
-0.02 ^ wasp
-0.02 a #99+
-0.02 a _ a
-0.02 a _ black
-0.02 a _ bone
-0.02 a _ day
-0.02 a few
-0.02 a foot
-0.02 a hear
-0.02 ach
-0.02 after _ a
-0.02 allergic
-0.02 and _ ask
-0.02 ankle
-0.02 at soccer
-0.02 attack i
-0.02 baby has
-0.02 bleach and
-0.02 bluish
-0.02 bottle _ is
-0.02 colostomy
-0.02 colostomy bag
-0.02 come
-0.02 come in
-0.02 cut _ tip
-0.02 cut the
-0.02 daughter #11+
-0.02 day _ im
-0.02 desk
-0.02 different
-0.02 fami
-0.02 feel
-0.02 fever _ #
-0.02 fight _ my
-0.02 foot from
-0.02 gasoline
-0.02 going _ a
-0.02 got _ up
-0.02 got his
-0.02 hav _ baby
-0.02 have _ disease
-0.02 havent -slept
-0.02 he took
-0.02 her face
-0.02 i _ but
-0.02 i _ it
-0.02 i lift
-0.02 in _ #
-0.02 in one
-0.02 kid
-0.02 last _ but
-0.02 last _ i
-0.02 leg from
-0.02 look _ my
-0.02 month _ a
-0.02 mouth burn
-0.02 much _ is
-0.02 my _ #
-0.02 my _ bottle
-0.02 my _ hit
-0.02 my _ its
-0.02 my _ not
-0.02 my _ so
-0.02 my ankle
-0.02 my port
-0.02 my urine
-0.02 night _ week
-0.02 of _ #
-0.02 on me
-0.02 one arm
-0.02 oven
-0.02 oyster
-0.02 panic _ i
-0.02 patient
-0.02 pill at
-0.02 pls
-0.02 port
-0.02 purple in
-0.02 raw oyster
-0.02 replacement
-0.02 scar to
-0.02 since _ quit
-0.02 son hasnt
-0.02 splash _ my
-0.02 the second
-0.02 thick
-0.02 thing
-0.02 through his
-0.02 time
-0.02 to _ at
-0.02 tonight im
-0.02 took all
-0.02 trip
-0.02 up _ a
-0.02 up _ it
-0.02 was _ last
-0.02 week _ cough
-0.02 went _ in
-0.02 when _ stand
-0.02 yard
-0.03 # _ no
-0.03 -heart
-0.03 -rac
-0.03 <#11+ <year
-0.03 <a <kid
-0.03 <kid
-0.03 =a_lot =days_many
-0.03 =alcohol =high_fever
-0.03 =belly_pain =diabetes
-0.03 =bleeding_any =gums_bleed
-0.03 =bp_medicine =hypertension
-0.03 =burn_severity =feels_sleepy
-0.03 =chest_lasting =scratched
-0.03 =chest_lasting =spreading
-0.03 =cold_hands =limb_cold_pale
-0.03 =croup_cough
-0.03 =days_many =recent_infection
-0.03 =days_many =sting
-0.03 =diabetes =pain_any
-0.03 =diabetes =trunk_pain
-0.03 =drowsy =swelling
-0.03 =during_exercise =squeezing_word
-0.03 =eye_area =swelling_lips
-0.03 =eye_area =wont_feed
-0.03 =eye_hit_bad =kidney_stone
-0.03 =eye_hit_bad =stool_blood
-0.03 =fever =nodes
-0.03 =fever =pregnant
-0.03 =flank_pain =kidney_stone
-0.03 =gums_bleed
-0.03 =hours_pain =wont_feed
-0.03 =kidney_stone =pain_any
-0.03 =kidney_stone =squeezing_word
-0.03 =pain_any =speech
-0.03 =pain_any =wound
-0.03 =scratched =squeezing_word
-0.03 =scratched =wound
-0.03 =ulcer_nsaid
-0.03 =weak_any =weak_one_side
-0.03 ^ _ about
-0.03 ^ _ ate
-0.03 ^ _ blister
-0.03 ^ _ every
-0.03 ^ _ flu
-0.03 ^ _ start
-0.03 ^ _ surgery
-0.03 ^ _ thought
-0.03 ^ fever
-0.03 ^ glucose
-0.03 a _ heart
-0.03 after _ someth
-0.03 ago im
-0.03 all _ with
-0.03 and _ back
-0.03 and _ water
-0.03 and dizzy
-0.03 and light
-0.03 and throw
-0.03 apartment
-0.03 are peel
-0.03 arm _ numb
-0.03 arm after
-0.03 arm with
-0.03 ask _ i
-0.03 at _ and
-0.03 at his
-0.03 at school
-0.03 ate _ whole
-0.03 back _ a
-0.03 back to
-0.03 big _ of
-0.03 bleach _ i
-0.03 bruis and
-0.03 burn
-0.03 campfire
-0.03 chok _ the
-0.03 chok in
-0.03 come _ goe
-0.03 come and
-0.03 cough _ she
-0.03 daughter ate
-0.03 edge
-0.03 feel heavy
-0.03 feel when
-0.03 first time
-0.03 for _ first
-0.03 get rid
-0.03 going _ the
-0.03 hand _ swollen
-0.03 help my
-0.03 her nose
-0.03 his shin
-0.03 his sleep
-0.03 husband is
-0.03 i _ ask
-0.03 i _ chest
-0.03 i _ myself
-0.03 im _ after
-0.03 in _ throat
-0.03 in my
-0.03 incision
-0.03 last two
-0.03 lower
-0.03 mandoline
-0.03 morn _ up
-0.03 mouth sore
-0.03 mucu
-0.03 my _ nose
-0.03 my _ site
-0.03 my apartment
-0.03 my back
-0.03 my colonoscopy
-0.03 my nose
-0.03 my stitch
-0.03 my surgery
-0.03 nauseou
-0.03 next to
-0.03 nobody
-0.03 of _ at
-0.03 out _ is
-0.03 over with
-0.03 pneumonia _ the
-0.03 rash _ a
-0.03 rid
-0.03 rid _ it
-0.03 rid of
-0.03 roommate _ a
-0.03 roommate has
-0.03 scalp
-0.03 seem
-0.03 since _ im
-0.03 slic
-0.03 soup
-0.03 stair
-0.03 start today
-0.03 that
-0.03 that _ and
-0.03 the _ two
-0.03 the chest
-0.03 the hot
-0.03 tired and
-0.03 to touch
-0.03 tongue and
-0.03 twice _ and
-0.03 up her
-0.03 up his
-0.03 walker
-0.03 warm _ just
-0.03 water pill
-0.03 we are
-0.03 we do
-0.03 week _ today
-0.03 with _ blood
-0.03 wks preg
-0.03 yellow phlegm
-0.03 yesterday im
-0.04 # _ #11+
-0.04 #11+
-0.04 #11+ _ pregnant
-0.04 #11+ month
-0.04 <a <seizure
-0.04 <had _ <seizure
-0.04 <of <a
-0.04 <seizure
-0.04 <the
-0.04 =a_lot =chest_any
-0.04 =a_lot =hives_all
-0.04 =allergen =shaking
-0.04 =at_rest =phlegm
-0.04 =bite_bad =trunk_pain
-0.04 =blood_streak =constipation
-0.04 =burn_severity =hives_all
-0.04 =burn_severity =possible_fracture
-0.04 =chest_lasting =chest_pain
-0.04 =chest_lasting =stiff_neck
-0.04 =co_words =fever
-0.04 =co_words =hours_pain
-0.04 =cold_limb =weak_one_side
-0.04 =cough
-0.04 =days_many =throat_sore
-0.04 =dizzy =vomiting
-0.04 =eye_hit_bad =means_mentioned
-0.04 =hernia_stuck =testicle
-0.04 =hives =hives_all
-0.04 =hives_all
-0.04 =hives_all =rash
-0.04 =hours_pain =nausea
-0.04 =hours_pain =severe_headache
-0.04 =limb_injury =squeezing_word
-0.04 =many_days =phlegm
-0.04 =pain_beyond =wound
-0.04 =possible_fracture =scratched
-0.04 =skin_infection
-0.04 ^ _ isnt
-0.04 ^ _ nana
-0.04 ^ ate
-0.04 ^ calf
-0.04 ^ drank
-0.04 ^ pull
-0.04 a bee
-0.04 after _ minut
-0.04 all night
-0.04 and _ sleep
-0.04 and a
-0.04 and bruis
-0.04 and they
-0.04 antacid
-0.04 asthma and
-0.04 at rest
-0.04 bite
-0.04 blood _ a
-0.04 blurry
-0.04 breast
-0.04 breath _ #
-0.04 breath _ im
-0.04 breath _ usual
-0.04 breath is
-0.04 breath than
-0.04 bruise on
-0.04 cabinet
-0.04 cant _ the
-0.04 cant put
-0.04 come out
-0.04 cough
-0.04 couple of
-0.04 daughter wont
-0.04 day it
-0.04 doing
-0.04 fine _ -fever
-0.04 from _ #
-0.04 gallbladder
-0.04 grind
-0.04 headache _ two
-0.04 hit his
-0.04 hive _ over
-0.04 hive all
-0.04 hold his
-0.04 hurt with
-0.04 i
-0.04 i _ back
-0.04 i _ put
-0.04 in #
-0.04 is drool
-0.04 itch and
-0.04 its better
-0.04 keep _ up
-0.04 levothyroxine
-0.04 lift _ arm
-0.04 lot _ im
-0.04 lower back
-0.04 me _ a
-0.04 more and
-0.04 more out
-0.04 morn _ one
-0.04 move it
-0.04 my
-0.04 my _ #11+
-0.04 my _ all
-0.04 my _ breath
-0.04 my _ off
-0.04 my _ red
-0.04 my chair
-0.04 my lower
-0.04 my nana
-0.04 nail polish
-0.04 nana
-0.04 numb _ i
-0.04 of _ than
-0.04 off _ bike
-0.04 one _ for
-0.04 polish
-0.04 race
-0.04 rifle
-0.04 since can
-0.04 small cut
-0.04 sore _ over
-0.04 sore all
-0.04 start like
-0.04 sudden _ headache
-0.04 swollen _ i
-0.04 the _ been
-0.04 the eye
-0.04 the swell
-0.04 twist
-0.04 white _ inside
-0.04 with _ on
-0.04 with pus
-0.05 # d
-0.05 #11+ _ the
-0.05 #99+ i
-0.05 <i <had
-0.05 =a_lot =baby
-0.05 =bite_bad =left_ribs
-0.05 =bite_bad =refuses
-0.05 =bp_medicine
-0.05 =burn_severity =smoker
-0.05 =chest_lasting =new_medicine
-0.05 =days_many =eye_hit_bad
-0.05 =drowsy =pain_any
-0.05 =eye_red =one_eye
-0.05 =fell =swelling
-0.05 =fever =limb_injury
-0.05 =getting_worse
-0.05 =getting_worse =moved_right
-0.05 =head_injury =hours_pain
-0.05 =hours_pain =phlegm
-0.05 =hours_pain =vomit_few
-0.05 =limb_injury =many_days
-0.05 =limb_injury =severe_weakness
-0.05 =many_days =scratched
-0.05 =many_days =wound
-0.05 =numb_any =tia_resolved
-0.05 =pain_any =vaginal_bleeding
-0.05 =rash =squeezing_word
-0.05 =rash =trunk_pain
-0.05 =sting
-0.05 =vomiting =withdrawal
-0.05 ?turn
-0.05 ^ _ gonna
-0.05 ^ _ of
-0.05 ^ _ pee
-0.05 ^ _ pulse
-0.05 ^ _ shrimp
-0.05 ^ _ sicknes
-0.05 ^ all
-0.05 ^ dialysi
-0.05 ^ hello
-0.05 ^ hurt
-0.05 ^ oven
-0.05 ^ roll
-0.05 a _ an
-0.05 a _ pink
-0.05 a _ what
-0.05 a car
-0.05 about a
-0.05 act like
-0.05 after _ fell
-0.05 all have
-0.05 and _ ankl
-0.05 and _ bp
-0.05 and _ swollen
-0.05 and _ up
-0.05 are _ up
-0.05 arm are
-0.05 arm went
-0.05 aspirin
-0.05 baby not
-0.05 bad _ in
-0.05 bad the
-0.05 bar
-0.05 boy _ vomit
-0.05 bump _ head
-0.05 burn with
-0.05 cast off
-0.05 chest _ with
-0.05 dog _ on
-0.05 gett bigger
-0.05 grandma has
-0.05 had _ diarrhea
-0.05 he _ off
-0.05 heart flutter
-0.05 hello
-0.05 her _ in
-0.05 his heart
-0.05 i _ her
-0.05 i _ with
-0.05 i miss
-0.05 i wrote
-0.05 im a
-0.05 in _ back
-0.05 in _ hot
-0.05 in june
-0.05 is _ #
-0.05 is hoarse
-0.05 is real
-0.05 jaw _ tight
-0.05 june
-0.05 keep water
-0.05 left _ then
-0.05 left _ tingl
-0.05 lift
-0.05 little pink
-0.05 log
-0.05 mak my
-0.05 month and
-0.05 month old
-0.05 mother
-0.05 mountain
-0.05 mov
-0.05 much _ the
-0.05 my _ ate
-0.05 my _ fell
-0.05 my _ out
-0.05 my _ vomit
-0.05 my bike
-0.05 my headache
-0.05 my pulse
-0.05 near faint
-0.05 of _ chest
-0.05 of heart
-0.05 of red
-0.05 pain with
-0.05 pill _ my
-0.05 pulse
-0.05 room is
-0.05 sicknes
-0.05 side hurt
-0.05 sit
-0.05 skin feel
-0.05 sleep _ my
-0.05 smoker
-0.05 stopp _ #
-0.05 swing
-0.05 swollen red
-0.05 t
-0.05 t #
-0.05 t _ d
-0.05 the _ an
-0.05 the _ out
-0.05 the _ test
-0.05 the swing
-0.05 threw _ twice
-0.05 to _ side
-0.05 to one
-0.05 told
-0.05 up twice
-0.05 voice _ hoarse
-0.05 want to
-0.05 we _ have
-0.05 we all
-0.05 week
-0.05 what _ i
-0.06 #11+ wks
-0.06 -belly
-0.06 -for
-0.06 -today
-0.06 <chest
-0.06 <chest <pain
-0.06 <chest _ <last
-0.06 <had <chest
-0.06 <had _ <pain
-0.06 <i _ <chest
-0.06 =a_lot =racing_heart
-0.06 =a_lot =sting
-0.06 =alcohol =eye_area
-0.06 =allergen =severe_pain
-0.06 =belly_hard =fever
-0.06 =belly_surgery_recent
-0.06 =bite_bad =eye_surgery
-0.06 =bite_bad =fast_breathing
-0.06 =blood_streak =raynaud_usual
-0.06 =calf =red_patch
-0.06 =chest_lasting =swelling_lips
-0.06 =chest_lasting =wont_feed
-0.06 =cold_only =fever
-0.06 =diabetes =eye_hit_bad
-0.06 =diabetes =hours_pain
-0.06 =eye_area =eye_surgery
-0.06 =eye_area =injection_joint
-0.06 =eye_area =recent_surgery
-0.06 =eye_hit_bad =getting_worse
-0.06 =eye_hit_bad =nail_word
-0.06 =fall_any =purple_word
-0.06 =flank_pain =leg_swelling_one
-0.06 =flu_bad =tia_resolved
-0.06 =getting_worse =phlegm
-0.06 =getting_worse =red_patch
-0.06 =injection_joint =scratched
-0.06 =injection_joint =wound
-0.06 =nail_word =numb_any
-0.06 =pregnant =vomiting
-0.06 ^ _ #11+
-0.06 ^ _ best
-0.06 ^ _ cried
-0.06 ^ _ more
-0.06 ^ _ stepp
-0.06 ^ car
-0.06 ^ leg
-0.06 ^ voic
-0.06 ^ went
-0.06 a _ itchy
-0.06 a _ just
-0.06 after _ feed
-0.06 after every
-0.06 after surgery
-0.06 and _ fever
-0.06 and _ her
-0.06 and _ some
-0.06 and nausea
-0.06 are cold
-0.06 around my
-0.06 baby powder
-0.06 been _ #99+
-0.06 belly and
-0.06 best friend
-0.06 better and
-0.06 better now
-0.06 bit itchy
-0.06 blood _ machine
-0.06 bp _ #99+
-0.06 breath _ cough
-0.06 bus
-0.06 cataract
-0.06 chest _ #
-0.06 church
-0.06 climb
-0.06 colonoscopy
-0.06 cover
-0.06 day _ have
-0.06 diaper _ and
-0.06 diaper today
-0.06 face _ red
-0.06 fad
-0.06 faint _ church
-0.06 fever _ i
-0.06 fine _ he
-0.06 finger _ blue
-0.06 for _ had
-0.06 get _ refill
-0.06 get heartburn
-0.06 glas
-0.06 got it
-0.06 had diarrhea
-0.06 he quit
-0.06 high cholesterol
-0.06 his _ on
-0.06 his _ went
-0.06 hit by
-0.06 hoarse
-0.06 husband _ off
-0.06 i _ heartburn
-0.06 i ate
-0.06 i dont
-0.06 i stepp
-0.06 in _ heat
-0.06 in church
-0.06 iron
-0.06 is _ now
-0.06 is now
-0.06 is spread
-0.06 it _ #99+
-0.06 knee surgery
-0.06 last day
-0.06 leg _ spread
-0.06 lock in
-0.06 lost _ in
-0.06 miss my
-0.06 my _ friend
-0.06 my _ now
-0.06 my _ was
-0.06 my _ year
-0.06 my best
-0.06 my cast
-0.06 my flight
-0.06 my tonsil
-0.06 neck _ the
-0.06 needl
-0.06 of _ cough
-0.06 on _ #
-0.06 one ear
-0.06 pacemaker _ is
-0.06 pressure _ #99+
-0.06 pressure machine
-0.06 push it
-0.06 rac at
-0.06 rac heart
-0.06 ran _ of
-0.06 rate _ #11+
-0.06 rednes
-0.06 rednes is
-0.06 school say
-0.06 shunt
-0.06 smell like
-0.06 son _ #11+
-0.06 speck
-0.06 stair _ the
-0.06 surgery cut
-0.06 testicular
-0.06 the bus
-0.06 the rednes
-0.06 they
-0.06 thi week
-0.06 tight im
-0.06 to his
-0.06 today _ is
-0.06 twice today
-0.06 up _ stuff
-0.06 up fast
-0.06 using
-0.06 vaginal
-0.06 very tired
-0.06 was _ tv
-0.06 was watch
-0.06 wet _ today
-0.06 when _ cough
-0.06 wisdom
-0.06 with diabet
-0.06 work had
-0.07 -chest _ -no
-0.07 <a <kidney
-0.07 <a _ <five
-0.07 <ago and
-0.07 <and <i
-0.07 <attack _ <year
-0.07 <therapy
-0.07 =a_lot =overdose_taken
-0.07 =a_lot =recent_infection
-0.07 =allergen =baby
-0.07 =allergen =cough
-0.07 =back_pain =flank_pain
-0.07 =burn_severity =fight_blow
-0.07 =chest_any =muscle_tear
-0.07 =chest_lasting =thrown_off
-0.07 =chest_pain =muscle_tear
-0.07 =cough =croup_cough
-0.07 =cough =during_exercise
-0.07 =cough =three_days
-0.07 =crohns
-0.07 =days_many =rectal_blood
-0.07 =days_many =stool_blood
-0.07 =dentist =hours_pain
-0.07 =dizzy =hearing
-0.07 =every_day
-0.07 =fast_breathing =fever
-0.07 =fast_breathing =hernia_stuck
-0.07 =fever =neck_pain
-0.07 =flu_bad =pain_any
-0.07 =hours_pain =throat_tight
-0.07 =hours_pain =tonsils_out
-0.07 =hypertension
-0.07 =muscle_tear =trunk_pain
-0.07 =postpartum =vaginal_bleeding
-0.07 =raynaud_usual =refuses
-0.07 =red_patch
-0.07 =red_patch =spreading
-0.07 =squeezing_word =wakes
-0.07 =strep_like
-0.07 =swelling_face =tooth_bad
-0.07 =swelling_lips =tooth_bad
-0.07 ?a ?cut
-0.07 ?call ?for
-0.07 ?cut
-0.07 ?if ?a
-0.07 ?if _ ?cut
-0.07 ?know _ ?a
-0.07 ?of _ ?stroke
-0.07 ?stroke _ a
-0.07 ^ _ bp
-0.07 ^ _ scalp
-0.07 ^ _ shock
-0.07 ^ _ time
-0.07 ^ about
-0.07 ^ altitude
-0.07 ^ bleach
-0.07 ^ crohn
-0.07 ^ i
-0.07 ^ out
-0.07 ^ start
-0.07 a
-0.07 a speech
-0.07 a tooth
-0.07 after drink
-0.07 all better
-0.07 and _ arm
-0.07 and _ ear
-0.07 and _ teeth
-0.07 and white
-0.07 asthma
-0.07 ate a
-0.07 ate someth
-0.07 back after
-0.07 badly and
-0.07 balance
-0.07 but the
-0.07 came _ sudden
-0.07 can _ fine
-0.07 can swallow
-0.07 check for
-0.07 check my
-0.07 chest _ i
-0.07 come at
-0.07 covid
-0.07 crohn
-0.07 do _ clean
-0.07 drank a
-0.07 drink alcohol
-0.07 ear _ and
-0.07 edge of
-0.07 every day
-0.07 flu _ week
-0.07 flu last
-0.07 flutter
-0.07 freez
-0.07 from the
-0.07 got _ arm
-0.07 had
-0.07 had _ pain
-0.07 have _ blue
-0.07 have _ in
-0.07 hoarse after
-0.07 hot oil
-0.07 i _ ?for
-0.07 i store
-0.07 im done
-0.07 is _ thi
-0.07 itchy scalp
-0.07 just _ sore
-0.07 just got
-0.07 last _ than
-0.07 letter for
-0.07 like i
-0.07 little _ on
-0.07 lost _ pound
-0.07 my _ refill
-0.07 neck is
-0.07 need _ fast
-0.07 next _ #
-0.07 off a
-0.07 on sudden
-0.07 party
-0.07 pee is
-0.07 pressure
-0.07 red _ swollen
-0.07 second
-0.07 shock from
-0.07 six hour
-0.07 sleep _ im
-0.07 sore and
-0.07 stop _ bleed
-0.07 swallow fine
-0.07 tak a
-0.07 the neighbor
-0.07 throw _ for
-0.07 to fast
-0.07 twist i
-0.07 two _ can
-0.07 up _ #
-0.07 up for
-0.07 wait
-0.07 what can
-0.07 white _ on
-0.07 wont _ it
-0.07 yo girl
-0.08 #
-0.08 # and
-0.08 # so
-0.08 # yo
-0.08 #11+ _ girl
-0.08 #11+ on
-0.08 -#
-0.08 -before
-0.08 -fever _ -week
-0.08 -more
-0.08 -talk
-0.08 <a <miscarriage
-0.08 <a _ <two
-0.08 <ago _ <want
-0.08 <and <want
-0.08 <college
-0.08 <food
-0.08 <gallbladder <out
-0.08 <gallbladder _ <in
-0.08 <had _ <gallbladder
-0.08 <had _ <miscarriage
-0.08 <her
-0.08 <in <college
-0.08 <miscarriage
-0.08 <miscarriage <two
-0.08 <miscarriage _ <year
-0.08 <mom <had
-0.08 <mom _ <a
-0.08 <my <gallbladder
-0.08 <my <year
-0.08 <my _ <check
-0.08 <need <my
-0.08 <need _ <year
-0.08 <year _ and
-0.08 =a_lot =itchy_only
-0.08 =allergen =pain_any
-0.08 =asthma =cough
-0.08 =bleeding_any =chemical_word
-0.08 =blister_any =rash
-0.08 =blood_streak =itching
-0.08 =blood_streak =itchy_only
-0.08 =bp_high =hypertension
-0.08 =burn_severity =nail_word
-0.08 =chemical_word =rectal_blood
-0.08 =chest_pain =during_exercise
-0.08 =clot_risk =joint_hot
-0.08 =cold_limb =purple_word
-0.08 =cut_by_accident =eye_hit_bad
-0.08 =cut_by_accident =self_harm_now
-0.08 =days_many =three_days
-0.08 =discharge =wound
-0.08 =during_exercise =limb_injury
-0.08 =during_exercise =trunk_pain
-0.08 =during_exercise =wound_infected
-0.08 =eye_area =pregnant
-0.08 =eye_area =swelling
-0.08 =eye_area =swelling_face
-0.08 =fall_any =scratched
-0.08 =hit_hard =scratched
-0.08 =hours_pain =stomach_burn
-0.08 =inconsolable
-0.08 =many_days =vomiting
-0.08 =muscle_strain_word =shaking
-0.08 =recent_infection =tia_resolved
-0.08 =shaking =sight_for_years
-0.08 ?come
-0.08 ?come ?in
-0.08 ?come _ ?for
-0.08 ?in ?for
-0.08 ^ _ blind
-0.08 ^ _ boy
-0.08 ^ _ left
-0.08 ^ _ sneez
-0.08 ^ _ swollen
-0.08 ^ _ toe
-0.08 ^ _ wisdom
-0.08 ^ came
-0.08 ^ lump
-0.08 ^ oxygen
-0.08 ^ wednesday
-0.08 a _ feel
-0.08 ago _ im
-0.08 aid clas
-0.08 and _ an
-0.08 and doesnt
-0.08 and sneez
-0.08 around it
-0.08 at _ pool
-0.08 at _ to
-0.08 at me
-0.08 at nine
-0.08 away
-0.08 bit _ i
-0.08 bleed gum
-0.08 breath after
-0.08 bruis
-0.08 burn _ on
-0.08 can _ eat
-0.08 can _ send
-0.08 cant talk
-0.08 copd and
-0.08 day is
-0.08 do _ take
-0.08 due date
-0.08 eat my
-0.08 face with
-0.08 faint at
-0.08 feel _ now
-0.08 feel so
-0.08 fever _ the
-0.08 finish
-0.08 first _ clas
-0.08 fish bone
-0.08 floater _ had
-0.08 floater ive
-0.08 foot
-0.08 funny
-0.08 get _ work
-0.08 get off
-0.08 go _ when
-0.08 got the
-0.08 grav
-0.08 grav disease
-0.08 green
-0.08 had _ stroke
-0.08 had _ year
-0.08 had for
-0.08 had pneumonia
-0.08 has _ sore
-0.08 he _ up
-0.08 headache since
-0.08 heater
-0.08 high _ pressure
-0.08 high blood
-0.08 his _ thi
-0.08 i ?come
-0.08 i _ ?in
-0.08 i _ my
-0.08 i burn
-0.08 i check
-0.08 i lie
-0.08 i use
-0.08 in _ new
-0.08 it normal
-0.08 its _ bit
-0.08 ive _ for
-0.08 keppra
-0.08 kidney _ pain
-0.08 knee _ last
-0.08 ladder
-0.08 morn _ i
-0.08 my _ bone
-0.08 my _ bump
-0.08 my _ date
-0.08 my _ over
-0.08 my _ spit
-0.08 my arm
-0.08 my incision
-0.08 neck _ stiff
-0.08 next _ can
-0.08 nose _ sneez
-0.08 of _ for
-0.08 of pain
-0.08 off _ at
-0.08 off work
-0.08 over in
-0.08 pain on
-0.08 pap
-0.08 pap smear
-0.08 period _ a
-0.08 pool chlorine
-0.08 rib _ sore
-0.08 scooter
-0.08 smear
-0.08 smoke _ my
-0.08 so _ that
-0.08 so after
-0.08 sore _ runn
-0.08 space
-0.08 space heater
-0.08 stiff leg
-0.08 stomach bug
-0.08 stone pain
-0.08 swell on
-0.08 the _ before
-0.08 the antibiotic
-0.08 the neck
-0.08 to _ #11+
-0.08 two _ no
-0.08 under my
-0.08 up _ lot
-0.08 was chok
-0.08 weed
-0.08 week _ #11+
-0.08 week _ is
-0.08 when _ lie
-0.08 with _ baseball
-0.08 with _ phlegm
-0.08 work _ #
-0.08 work at
-0.08 yesterday _ bit
-0.08 yesterday a
-0.08 yesterday and
-0.08 yo _ with
-0.08 you send
-0.09 # _ a
-0.09 # _ i
-0.09 #99+ for
-0.09 -bump
-0.09 <#99+ <what
-0.09 <dad
-0.09 <dad <had
-0.09 <dad _ <a
-0.09 <drink
-0.09 <drink _ <year
-0.09 <i <stopp
-0.09 <i _ <drink
-0.09 <in _ <what
-0.09 <mention
-0.09 <my <dad
-0.09 <pain _ <year
-0.09 <stopp
-0.09 <stopp <drink
-0.09 <stroke <in
-0.09 <stroke _ <#99+
-0.09 <that
-0.09 <to <mention
-0.09 <want <to
-0.09 <was <fine
-0.09 <year _ <was
-0.09 =back_sciatica
-0.09 =back_sciatica =radiates_leg
-0.09 =bite_bad =wakes
-0.09 =bleeding_any =postpartum
-0.09 =blister_any =pain_any
-0.09 =blister_word =pain_any
-0.09 =burn_any =eye_chemical
-0.09 =burn_severity =kid_breathing
-0.09 =burn_severity =shingles
-0.09 =burn_severity =throat_tight
-0.09 =cast_tight
-0.09 =chemical_word =itching
-0.09 =chemical_word =itchy_only
-0.09 =contact_lens =eye_hit_bad
-0.09 =contact_lens =hernia_stuck
-0.09 =cough =fast_breathing
-0.09 =days_many =tia_resolved
-0.09 =diarrhea =pain_any
-0.09 =diarrhea =recent_infection
-0.09 =dizzy =nausea
-0.09 =dizzy =near_faint
-0.09 =during_exercise =eye_area
-0.09 =during_exercise =leg_swelling_one
-0.09 =fever =strep_like
-0.09 =fever =three_days
-0.09 =getting_worse =spreading
-0.09 =hours_pain =vaginal_bleeding
-0.09 =leg_swelling_one =possible_fracture
-0.09 =long_bleed =low_mood
-0.09 =nodes
-0.09 =pain_any =phlegm
-0.09 =pain_any =scratched
-0.09 =pregnant =short_breath
-0.09 =scratched =wound_infected
-0.09 =speech =wakes
-0.09 =wakes =weak_any
-0.09 ?a _ ?heart
-0.09 ?avoid
-0.09 ?baby
-0.09 ?heart ?rate
-0.09 ?if ?someone
-0.09 ?if _ ?baby
-0.09 ?my ?baby
-0.09 ?rate
-0.09 ?someone
-0.09 ^ _ <dad
-0.09 ^ _ <last
-0.09 ^ _ <stopp
-0.09 ^ _ allergic
-0.09 ^ _ bee
-0.09 ^ _ breast
-0.09 ^ _ crack
-0.09 ^ _ down
-0.09 ^ _ gett
-0.09 ^ _ grandma
-0.09 ^ _ is
-0.09 ^ _ next
-0.09 ^ _ up
-0.09 ^ bp
-0.09 ^ cast
-0.09 ^ cut
-0.09 a _ fever
-0.09 a _ sometim
-0.09 a _ thi
-0.09 a _ time
-0.09 a beat
-0.09 a headache
-0.09 a stomach
-0.09 after bad
-0.09 and _ from
-0.09 and _ it
-0.09 at _ or
-0.09 back _ work
-0.09 batteri
-0.09 beat _ when
-0.09 beat sometim
-0.09 been _ that
-0.09 been like
-0.09 before _ any
-0.09 before _ period
-0.09 bit _ no
-0.09 bleed _ a
-0.09 bleed a
-0.09 bottom
-0.09 bowl
-0.09 boy _ #
-0.09 breath smell
-0.09 by my
-0.09 can _ come
-0.09 chest _ a
-0.09 coffee doctor
-0.09 constipat _ two
-0.09 crack
-0.09 curtain
-0.09 cut _ a
-0.09 detergent
-0.09 detergent itchy
-0.09 diabet
-0.09 dirty
-0.09 do ?if
-0.09 do _ ?someone
-0.09 drink _ doctor
-0.09 drink cold
-0.09 ear _ out
-0.09 ear stick
-0.09 face _ i
-0.09 feel _ tear
-0.09 feel a
-0.09 feet
-0.09 feet are
-0.09 fine _ need
-0.09 fine since
-0.09 forever
-0.09 from _ detergent
-0.09 get _ bit
-0.09 gett worse
-0.09 gland
-0.09 go _ to
-0.09 golf
-0.09 got copd
-0.09 grandpa _ a
-0.09 grill
-0.09 he swallow
-0.09 hear _ and
-0.09 hour after
-0.09 how doe
-0.09 hurt _ he
-0.09 i _ ?if
-0.09 i _ im
-0.09 i _ is
-0.09 i _ new
-0.09 i _ she
-0.09 i come
-0.09 i go
-0.09 i pack
-0.09 if i
-0.09 im allergic
-0.09 is heavy
-0.09 is next
-0.09 jk
-0.09 last
-0.09 len _ stuck
-0.09 maybe
-0.09 my _ cut
-0.09 my _ pop
-0.09 my _ while
-0.09 my grandma
-0.09 my grandpa
-0.09 my sister
-0.09 new _ itchy
-0.09 new detergent
-0.09 no -bump
-0.09 one week
-0.09 palm
-0.09 rash _ new
-0.09 rash on
-0.09 roll
-0.09 roof
-0.09 runny _ and
-0.09 sciatica
-0.09 sciatica down
-0.09 should _ pack
-0.09 skin _ my
-0.09 skip _ beat
-0.09 sometim _ i
-0.09 sometim when
-0.09 son
-0.09 son isnt
-0.09 spread
-0.09 stair _ like
-0.09 stair been
-0.09 sting _ my
-0.09 that _ year
-0.09 that for
-0.09 the same
-0.09 the shingl
-0.09 to work
-0.09 tooth _ a
-0.09 tooth _ when
-0.09 up all
-0.09 vomit every
-0.09 we _ it
-0.09 when doe
-0.09 wont button
-0.09 you _ #
-0.1 #11+ yr
-0.1 -fever -or
-0.1 <and <it
-0.1 <before
-0.1 <clot
-0.1 <died _ <a
-0.1 <ear
-0.1 <felt
-0.1 <felt _ <once
-0.1 <i <felt
-0.1 <i _ <once
-0.1 <like
-0.1 <of _ <stroke
-0.1 <once <last
-0.1 <stroke <last
-0.1 <would
-0.1 <would <like
-0.1 =a_lot =chest_pain
-0.1 =a_lot =fever
-0.1 =allergen =wound
-0.1 =baby =jaundice
-0.1 =belly_hard =hours_pain
-0.1 =belly_hit =days_many
-0.1 =belly_pain =fever
-0.1 =bleeding_any =wound
-0.1 =blister_any =chest_lasting
-0.1 =blister_any =scratched
-0.1 =blister_word =chest_lasting
-0.1 =blister_word =scratched
-0.1 =burn_severity =sudden
-0.1 =calf =cut_by_accident
-0.1 =calf =refuses
-0.1 =chest_lasting =sight_for_years
-0.1 =chest_lasting =sugar_extreme
-0.1 =cough =high_fever
-0.1 =cramps
-0.1 =cramps =pain_any
-0.1 =days_many =dizzy
-0.1 =days_many =hit_hard
-0.1 =days_many =vaginal_bleeding
-0.1 =eye_pain =light_hurts
-0.1 =fast_breathing =high_fever
-0.1 =headache =pain_any
-0.1 =high_fever =short_breath
-0.1 =hours_pain =raynaud_usual
-0.1 =low_mood =seizure_usual
-0.1 =panic_known =seizure_usual
-0.1 =scratched =splinter_small
-0.1 =scratched =spreading
-0.1 =splinter_small
-0.1 =splinter_small =wound
-0.1 =vomit_few =withdrawal
-0.1 ?a _ ?clot
-0.1 ^ _ <felt
-0.1 ^ _ <had
-0.1 ^ _ chest
-0.1 ^ _ finger
-0.1 ^ _ lower
-0.1 ^ _ numb
-0.1 ^ _ turn
-0.1 ^ _ yr
-0.1 ^ head
-0.1 ^ smoke
-0.1 ^ stepp
-0.1 a _ crash
-0.1 a mile
-0.1 all _ my
-0.1 and _ baby
-0.1 and _ bother
-0.1 and _ but
-0.1 and very
-0.1 ankle _ a
-0.1 at _ thirty
-0.1 at _ tomorrow
-0.1 baby _ #
-0.1 bandaid _ fine
-0.1 bang
-0.1 bit _ when
-0.1 bit dizzy
-0.1 bit when
-0.1 breath _ now
-0.1 but
-0.1 can _ call
-0.1 cant _ in
-0.1 car crash
-0.1 chest start
-0.1 clean a
-0.1 clean product
-0.1 cold last
-0.1 cough blood
-0.1 cramp
-0.1 cramp and
-0.1 dad had
-0.1 day breath
-0.1 do _ ?call
-0.1 doctor say
-0.1 dur
-0.1 except
-0.1 except friday
-0.1 fever of
-0.1 for three
-0.1 for week
-0.1 forearm
-0.1 from _ tooth
-0.1 full of
-0.1 garden no
-0.1 get _ for
-0.1 get _ too
-0.1 get my
-0.1 got a
-0.1 had chest
-0.1 he _ his
-0.1 hear the
-0.1 heart beat
-0.1 hes fine
-0.1 i ?call
-0.1 i _ be
-0.1 i _ them
-0.1 i leave
-0.1 im _ before
-0.1 is _ me
-0.1 itchy eye
-0.1 last _ better
-0.1 light _ me
-0.1 like tear
-0.1 little _ after
-0.1 low mood
-0.1 lump _ my
-0.1 metformin
-0.1 mile
-0.1 mom _ a
-0.1 mom leg
-0.1 mood
-0.1 moved
-0.1 much _ a
-0.1 much _ and
-0.1 my _ in
-0.1 my _ panic
-0.1 my _ woke
-0.1 my rib
-0.1 nervou before
-0.1 nose and
-0.1 now _ i
-0.1 now need
-0.1 number _ i
-0.1 number do
-0.1 of hot
-0.1 off _ ladder
-0.1 on _ finger
-0.1 on _ shin
-0.1 one is
-0.1 over _ the
-0.1 over my
-0.1 pea
-0.1 pit
-0.1 play _ drink
-0.1 play and
-0.1 poked
-0.1 poop
-0.1 product
-0.1 pushup _ when
-0.1 pushup hurt
-0.1 quarter _ nine
-0.1 quiet
-0.1 rest
-0.1 safe around
-0.1 said it
-0.1 see well
-0.1 snake
-0.1 son _ up
-0.1 son woke
-0.1 spot on
-0.1 start thi
-0.1 stomach _ the
-0.1 take _ blood
-0.1 though
-0.1 three week
-0.1 throat _ a
-0.1 tinnitu
-0.1 to _ can
-0.1 usual _ attack
-0.1 usual panic
-0.1 want _ kill
-0.1 was _ thi
-0.1 water _ my
-0.1 week postpartum
-0.1 well and
-0.1 what number
-0.1 with burn
-0.1 without
-0.1 woke with
-0.1 worse
-0.1 yesterday _ its
-0.1 yo _ sudden
-0.1 you treat
-0.11 # #
-0.11 # _ tomorrow
-0.11 # k
-0.11 #11+ _ man
-0.11 #11+ and
-0.11 #99+ chill
-0.11 -at
-0.11 -fever just
-0.11 <#99+ _ <i
-0.11 <a <heart
-0.11 <as
-0.11 <as <a
-0.11 <have <panic
-0.11 <have _ <attack
-0.11 <need <a
-0.11 <of
-0.11 <pain
-0.11 <pain <last
-0.11 <panic
-0.11 <panic <attack
-0.11 <shot
-0.11 <suicide
-0.11 <to _ <panic
-0.11 <want
-0.11 =a_lot =cold_hands
-0.11 =allergen =possible_fracture
-0.11 =allergen =sting
-0.11 =asthma
-0.11 =belly_pain =bite_bad
-0.11 =belly_pain =diarrhea
-0.11 =bleeding_any =limb_injury
-0.11 =blood_streak =strep_like
-0.11 =blood_streak =throat_sore
-0.11 =blood_streak =tonsils_out
-0.11 =burn_severity =deep_cut
-0.11 =burn_severity =swelling_now
-0.11 =chemical_word =rash
-0.11 =chest_lasting =jaw_arm_sweat
-0.11 =chest_lasting =no_insulin
-0.11 =chest_lasting =pees_lot
-0.11 =chest_lasting =postpartum_smell
-0.11 =co_words =cough
-0.11 =cough =recent_infection
-0.11 =crying_word =eye_area
-0.11 =days_many
-0.11 =days_many =wakes
-0.11 =dementia_known =shaking
-0.11 =discharge =wound_infected
-0.11 =during_exercise =joint_hot
-0.11 =ear_pain =eye_hit_bad
-0.11 =ear_pain =squeezing_word
-0.11 =eye_hit_bad =feels_sleepy
-0.11 =eye_hit_bad =sight_for_years
-0.11 =fainted =pale_clammy
-0.11 =hives =itchy_only
-0.11 =hours_pain =no_insulin
-0.11 =rash =strep_like
-0.11 =rash =tonsils_out
-0.11 =raynaud_usual =shaking
-0.11 =rigors =throat_sore
-0.11 =spine_injury
-0.11 =strep_like =throat_tight
-0.11 =swelling_face =swelling_now
-0.11 =throat_sore
-0.11 =thrown_off
-0.11 ?a ?normal
-0.11 ?has
-0.11 ?is _ ?normal
-0.11 ?normal
-0.11 ?to
-0.11 ^ _ drool
-0.11 ^ _ ear
-0.11 ^ _ murmur
-0.11 ^ _ swell
-0.11 ^ my
-0.11 ^ on
-0.11 ^ smell
-0.11 ^ tampon
-0.11 ^ white
-0.11 a _ ball
-0.11 a _ it
-0.11 a _ last
-0.11 a _ on
-0.11 a bead
-0.11 a letter
-0.11 a ride
-0.11 a spacer
-0.11 a stroke
-0.11 after i
-0.11 ago my
-0.11 aid _ for
-0.11 aid kit
-0.11 alcohol with
-0.11 and noth
-0.11 and watery
-0.11 apart
-0.11 are good
-0.11 bead
-0.11 bead _ her
-0.11 bead up
-0.11 bit swollen
-0.11 blood _ #99+
-0.11 blow
-0.11 blow _ nose
-0.11 blow my
-0.11 bp med
-0.11 breath today
-0.11 burn _ blister
-0.11 cant _ out
-0.11 card
-0.11 cholesterol
-0.11 cold _ all
-0.11 cough _ my
-0.11 cramp _ my
-0.11 daughter _ is
-0.11 day _ christma
-0.11 day before
-0.11 doe my
-0.11 doesnt _ where
-0.11 drink _ with
-0.11 ear pain
-0.11 energy
-0.11 eye vision
-0.11 face _ swell
-0.11 first _ kit
-0.11 food _ good
-0.11 food are
-0.11 for _ control
-0.11 for _ mild
-0.11 for poison
-0.11 front
-0.11 get _ new
-0.11 hand all
-0.11 has diabet
-0.11 have _ small
-0.11 he _ chok
-0.11 hear _ tv
-0.11 heart rate
-0.11 hive _ my
-0.11 hive on
-0.11 hurt _ little
-0.11 i _ a
-0.11 i _ alcohol
-0.11 i _ no
-0.11 i _ two
-0.11 i blow
-0.11 i bring
-0.11 in _ first
-0.11 insurance card
-0.11 is _ to
-0.11 is _ with
-0.11 itch from
-0.11 itchy _ fine
-0.11 itchy _ watery
-0.11 itchy breath
-0.11 ive had
-0.11 jaw pain
-0.11 k
-0.11 keep anyth
-0.11 kit
-0.11 kit for
-0.11 know _ she
-0.11 leg after
-0.11 man
-0.11 me _ at
-0.11 med
-0.11 mild _ after
-0.11 mom has
-0.11 more
-0.11 most
-0.11 my _ cold
-0.11 my _ med
-0.11 my _ my
-0.11 my kid
-0.11 my temp
-0.11 no energy
-0.11 normal _ a
-0.11 nose cough
-0.11 now _ fine
-0.11 number _ poison
-0.11 of _ today
-0.11 of _ when
-0.11 of bed
-0.11 ok _ fly
-0.11 old put
-0.11 on _ tissue
-0.11 on _ tonsil
-0.11 out _ bed
-0.11 out _ insulin
-0.11 pale _ cold
-0.11 pill a
-0.11 poison control
-0.11 pump site
-0.11 pus
-0.11 put _ bead
-0.11 rash _ blister
-0.11 rate
-0.11 ride a
-0.11 runny _ cough
-0.11 should _ bring
-0.11 shoulder hurt
-0.11 side _ when
-0.11 son eye
-0.11 sore _ for
-0.11 sore in
-0.11 spacer
-0.11 sting
-0.11 stitch _ i
-0.11 stitch when
-0.11 stove
-0.11 surgery on
-0.11 swell _ little
-0.11 th _ #
-0.11 the _ from
-0.11 the tissue
-0.11 three _ ago
-0.11 tingl _ i
-0.11 tired _ after
-0.11 tissue _ i
-0.11 tissue when
-0.11 tomorrow night
-0.11 took _ bp
-0.11 trampoline
-0.11 tummy is
-0.11 two
-0.11 want _ know
-0.11 want it
-0.11 water _ the
-0.11 week _ should
-0.11 week what
-0.11 what a
-0.11 what food
-0.11 when _ and
-0.11 when _ blow
-0.11 where _ is
-0.11 where she
-0.11 wife _ a
-0.11 worri
-0.11 worri about
-0.11 xarelto
-0.11 year _ put
-0.11 yo man
-0.12 # _ need
-0.12 # _ on
-0.12 # _ tuesday
-0.12 # of
-0.12 -no -trouble
-0.12 <a <fever
-0.12 <attack _ <#99+
-0.12 <blood
-0.12 <fever
-0.12 <five
-0.12 <five <year
-0.12 <five _ <ago
-0.12 <had <my
-0.12 <had _ <fever
-0.12 <had _ <stroke
-0.12 <heart _ <in
-0.12 <i <be
-0.12 <my _ <out
-0.12 <my _ <was
-0.12 <ten
-0.12 <ten <year
-0.12 <ten _ <ago
-0.12 <they
-0.12 <to _ <about
-0.12 <was <a
-0.12 =a_lot =thirsty
-0.12 =alcohol =pees_lot
-0.12 =belly_pain =swelling
-0.12 =bite_bad =contact_lens
-0.12 =bite_bad =throat_sore
-0.12 =blister_any =shingles
-0.12 =blister_word =rash
-0.12 =blister_word =shingles
-0.12 =cancer_history
-0.12 =cancer_history =clot_risk
-0.12 =chemical_word =stool_blood
-0.12 =chemical_word =vaginal_bleeding
-0.12 =chest_lasting =stomach_burn
-0.12 =cold_exposure =pain_any
-0.12 =contact_lens =eye_pain
-0.12 =contact_lens =pain_any
-0.12 =days_many =near_faint
-0.12 =dizzy =vomiting_constantly
-0.12 =eye_area =eye_red
-0.12 =eye_hit_bad =radiates_leg
-0.12 =fever =throat_tight
-0.12 =fever =tired
-0.12 =flank_pain =preterm_weeks
-0.12 =getting_worse =headache
-0.12 =getting_worse =squeezing_word
-0.12 =head_danger =means_mentioned
-0.12 =joint_hot =pain_any
-0.12 =phlegm =squeezing_word
-0.12 =possible_fracture =swelling
-0.12 =radiates =tooth
-0.12 =rash =shingles
-0.12 =raynaud_usual =short_breath
-0.12 =speech =throat_sore
-0.12 =stomach_burn
-0.12 ?call
-0.12 ?do _ ?prevent
-0.12 ^ _ had
-0.12 ^ _ heart
-0.12 ^ _ heater
-0.12 ^ _ itchy
-0.12 ^ _ like
-0.12 ^ _ morn
-0.12 ^ _ tooth
-0.12 ^ broke
-0.12 ^ he
-0.12 ^ space
-0.12 a bark
-0.12 and cough
-0.12 and runny
-0.12 answer
-0.12 back with
-0.12 because of
-0.12 bp was
-0.12 burp _ lot
-0.12 burp a
-0.12 can _ on
-0.12 can _ swim
-0.12 chest when
-0.12 clean
-0.12 cold _ a
-0.12 cough syrup
-0.12 day one
-0.12 did _ lot
-0.12 drink coffee
-0.12 drool a
-0.12 eat _ and
-0.12 eye itchy
-0.12 felt
-0.12 few small
-0.12 first monday
-0.12 flos
-0.12 fridge
-0.12 from cough
-0.12 got hit
-0.12 had _ and
-0.12 had his
-0.12 hand are
-0.12 hand is
-0.12 happen
-0.12 have _ blood
-0.12 hip replacement
-0.12 his _ pill
-0.12 husband _ #11+
-0.12 i _ every
-0.12 i _ him
-0.12 i flos
-0.12 i swim
-0.12 is #
-0.12 is _ in
-0.12 it
-0.12 it ok
-0.12 jump off
-0.12 lab
-0.12 last _ after
-0.12 late _ is
-0.12 late today
-0.12 mild rash
-0.12 monday _ december
-0.12 monday morn
-0.12 month _ vaccin
-0.12 my _ are
-0.12 my _ pass
-0.12 need #
-0.12 need _ new
-0.12 night after
-0.12 night cant
-0.12 of _ since
-0.12 of _ with
-0.12 off _ bridge
-0.12 old _ his
-0.12 on _ cabinet
-0.12 on _ the
-0.12 pass _ for
-0.12 pill late
-0.12 poop _ i
-0.12 pull up
-0.12 red bump
-0.12 right lower
-0.12 safe _ a
-0.12 side _ while
-0.12 since _ birth
-0.12 sister had
-0.12 small _ bump
-0.12 sore _ cough
-0.12 stair at
-0.12 steam
-0.12 steam _ my
-0.12 stomach _ when
-0.12 stuff _ my
-0.12 swollen _ with
-0.12 syrup
-0.12 teeth and
-0.12 that _ for
-0.12 the birth
-0.12 the cabinet
-0.12 the squeez
-0.12 throat _ i
-0.12 to _ to
-0.12 today _ that
-0.12 today is
-0.12 tomorrow _ #
-0.12 uti
-0.12 week _ and
-0.12 week _ better
-0.12 what vaccin
-0.12 when _ flos
-0.12 when hungry
-0.12 white spot
-0.12 why do
-0.12 with _ of
-0.12 wont answer
-0.12 yesterday _ when
-0.12 yesterday hurt
-0.12 you _ my
-0.13 # _ from
-0.13 #11+ _ a
-0.13 #11+ _ monday
-0.13 #11+ _ right
-0.13 #11+ day
-0.13 #11+ tomorrow
-0.13 -bladder
-0.13 -or _ -pain
-0.13 -pain -no
-0.13 -poop -in
-0.13 -poop _ -#
-0.13 -smell
-0.13 -thought
-0.13 -thought -of
-0.13 <bender _ <month
-0.13 <can _ <get
-0.13 <he
-0.13 <kidney
-0.13 <screen
-0.13 <the <fami
-0.13 <what
-0.13 =after_hard_exercise =back_pain
-0.13 =after_hard_exercise =calf
-0.13 =after_hard_exercise =eye_hit_bad
-0.13 =after_hard_exercise =flank_pain
-0.13 =after_hard_exercise =hip_hurts
-0.13 =after_hard_exercise =radiates_leg
-0.13 =after_hard_exercise =squeezing_word
-0.13 =allergen =during_exercise
-0.13 =allergen =squeezing_word
-0.13 =back_pain =during_exercise
-0.13 =belly_hard =burn_severity
-0.13 =belly_hit =chest_lasting
-0.13 =belly_hit =swelling
-0.13 =belly_pain =cramps
-0.13 =belly_surgery_recent =gallbladder
-0.13 =belly_surgery_recent =recent_surgery
-0.13 =bite_bad =cough
-0.13 =bite_bad =cut_by_accident
-0.13 =bleeding_any =nosebleed
-0.13 =blister_any =eye_hit_bad
-0.13 =blister_word =eye_hit_bad
-0.13 =blood_streak =severe_pain
-0.13 =chest_any =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_strain_word
-0.13 =chest_injury_or_ache =muscle_tear
-0.13 =chest_pain =muscle_strain_word
-0.13 =clot_risk =gallbladder
-0.13 =cut_by_accident
-0.13 =days_many =during_exercise
-0.13 =during_exercise =flank_pain
-0.13 =during_exercise =hip_hurts
-0.13 =during_exercise =postpartum
-0.13 =during_exercise =radiates_leg
-0.13 =eye_area =throat_sore
-0.13 =fever =refuses
-0.13 =gallbladder =injection_joint
-0.13 =gallbladder =recent_surgery
-0.13 =heat_exposure =tick
-0.13 =hours_pain =rash
-0.13 =muscle_strain_word =trunk_pain
-0.13 =near_faint =raynaud_usual
-0.13 =radiates_leg
-0.13 =raynaud_usual =vaginal_bleeding
-0.13 =refuses =swelling
-0.13 =trunk_pain =uti
-0.13 ?are _ ?sign
-0.13 ?heart
-0.13 ?the ?sign
-0.13 ^ _ often
-0.13 ^ _ on
-0.13 ^ _ scrape
-0.13 ^ hand
-0.13 ^ heat
-0.13 ^ since
-0.13 ^ three
-0.13 a _ exam
-0.13 a _ form
-0.13 a dentist
-0.13 a first
-0.13 after driv
-0.13 after lift
-0.13 after soda
-0.13 after tomorrow
-0.13 and _ a
-0.13 anxiou
-0.13 any time
-0.13 arm _ the
-0.13 around #
-0.13 baby pull
-0.13 back _ mexico
-0.13 back at
-0.13 beer
-0.13 can _ exercise
-0.13 can _ it
-0.13 can _ move
-0.13 can _ use
-0.13 cough _ a
-0.13 cough since
-0.13 day _ tomorrow
-0.13 day now
-0.13 day off
-0.13 december #
-0.13 diarrhea _ #
-0.13 dnr
-0.13 do _ treat
-0.13 ear hurt
-0.13 eat _ play
-0.13 eye burn
-0.13 faint when
-0.13 fever _ two
-0.13 fine no
-0.13 fingernail
-0.13 for _ in
-0.13 for a
-0.13 from mexico
-0.13 from soccer
-0.13 gallbladder surgery
-0.13 giv a
-0.13 going _ for
-0.13 got _ from
-0.13 got back
-0.13 got her
-0.13 had _ stomach
-0.13 had it
-0.13 had thi
-0.13 he _ on
-0.13 heal nice
-0.13 healthy
-0.13 heat
-0.13 hiccup _ lot
-0.13 hiccup a
-0.13 hik
-0.13 hip is
-0.13 hold _ pee
-0.13 how _ doe
-0.13 how often
-0.13 hurt _ wife
-0.13 husband leg
-0.13 i exercise
-0.13 i move
-0.13 in _ eye
-0.13 is _ today
-0.13 is act
-0.13 it for
-0.13 it i
-0.13 like ill
-0.13 long _ a
-0.13 long doe
-0.13 lump in
-0.13 me _ my
-0.13 mexico
-0.13 move _ visit
-0.13 much _ i
-0.13 my _ bled
-0.13 my _ chok
-0.13 my _ hard
-0.13 my after
-0.13 my breast
-0.13 my coworker
-0.13 my mother
-0.13 my sugar
-0.13 my visit
-0.13 nice
-0.13 no -thought
-0.13 no _ -#11+
-0.13 normal _ have
-0.13 off _ is
-0.13 often _ i
-0.13 often should
-0.13 once _ night
-0.13 one _ a
-0.13 oxygen reader
-0.13 painful blister
-0.13 paint
-0.13 physical for
-0.13 quarter past
-0.13 quit
-0.13 quit _ and
-0.13 reader
-0.13 reader _ #11+
-0.13 reader say
-0.13 refus
-0.13 scrape _ my
-0.13 scrape on
-0.13 should _ eat
-0.13 skip a
-0.13 soda
-0.13 stand _ too
-0.13 the _ rd
-0.13 the _ tomorrow
-0.13 tingl when
-0.13 tired from
-0.13 to _ next
-0.13 to _ when
-0.13 today im
-0.13 treat
-0.13 with _ nail
-0.13 with her
-0.14 #11+ ok
-0.14 -and -no
-0.14 -blood -no
-0.14 -blood _ -fever
-0.14 -no -fever
-0.14 -the
-0.14 <a <baby
-0.14 <arm
-0.14 <baby
-0.14 <broke
-0.14 <broke <my
-0.14 <broke _ <arm
-0.14 <mom
-0.14 <my <arm
-0.14 <my <mom
-0.14 <stroke _ <year
-0.14 =burn_severity =young_baby
-0.14 =calf =spreading
-0.14 =chest_lasting =means_mentioned
-0.14 =chest_lasting =vaccine_said
-0.14 =cold_only =cough
-0.14 =constipation =no_gas
-0.14 =cough =days_many
-0.14 =cramps =hours_pain
-0.14 =days_many =every_day
-0.14 =diarrhea =vomit_few
-0.14 =fall_any =possible_fracture
-0.14 =hours_pain =new_medicine
-0.14 =hours_pain =swelling_throat
-0.14 =hours_pain =vaccine_said
-0.14 =joint_hot
-0.14 =left_ribs =one_side_belly
-0.14 =leg_swelling_one =limb_injury
-0.14 =leg_swelling_one =spreading
-0.14 =low_mood =racing_heart
-0.14 =low_mood =raynaud_usual
-0.14 =means_mentioned =squeezing_word
-0.14 =panic_known =racing_heart
-0.14 =panic_known =raynaud_usual
-0.14 =racing_heart =raynaud_usual
-0.14 =raynaud_usual =toes_cold
-0.14 ?a _ ?in
-0.14 ?an
-0.14 ?fever ?in
-0.14 ?fever _ ?a
-0.14 ?get
-0.14 ?in ?a
-0.14 ?is ?an
-0.14 ?what _ ?an
-0.14 ^ <broke
-0.14 ^ _ <mom
-0.14 ^ _ cousin
-0.14 ^ _ drain
-0.14 ^ _ flight
-0.14 ^ _ teenager
-0.14 ^ _ throat
-0.14 ^ baby
-0.14 ^ gas
-0.14 ^ neck
-0.14 ^ pump
-0.14 a _ blood
-0.14 a coin
-0.14 a colonoscopy
-0.14 a deep
-0.14 a normal
-0.14 a toilet
-0.14 after _ food
-0.14 all _ pill
-0.14 alway have
-0.14 and _ still
-0.14 ask about
-0.14 at _ pm
-0.14 at home
-0.14 at ten
-0.14 ball
-0.14 bit _ after
-0.14 bit _ blood
-0.14 bit sore
-0.14 blood _ check
-0.14 bruis _ i
-0.14 can _ drink
-0.14 can _ play
-0.14 can the
-0.14 clock
-0.14 coin
-0.14 cold _ winter
-0.14 cold in
-0.14 cousin
-0.14 d
-0.14 day for
-0.14 do babi
-0.14 do if
-0.14 doctor check
-0.14 doctor said
-0.14 doe _ work
-0.14 drank _ much
-0.14 drank too
-0.14 ear _ when
-0.14 eye from
-0.14 far _ are
-0.14 far away
-0.14 fast before
-0.14 feel _ i
-0.14 fine can
-0.14 for _ my
-0.14 for month
-0.14 from _ screen
-0.14 from laugh
-0.14 get dizzy
-0.14 glass thing
-0.14 good now
-0.14 headache _ fever
-0.14 heavier
-0.14 heavier _ usual
-0.14 heavier than
-0.14 her _ but
-0.14 how _ bleach
-0.14 i _ dizzy
-0.14 i _ down
-0.14 i give
-0.14 i test
-0.14 in _ car
-0.14 in _ ear
-0.14 is _ bad
-0.14 it _ bleed
-0.14 it burn
-0.14 it rain
-0.14 it start
-0.14 its _ again
-0.14 late _ that
-0.14 lip _ a
-0.14 lip _ swollen
-0.14 mole
-0.14 much bleach
-0.14 my cousin
-0.14 my finger
-0.14 my teenager
-0.14 next _ in
-0.14 no _ -and
-0.14 nurse _ my
-0.14 nurse haha
-0.14 of _ blood
-0.14 of cough
-0.14 old _ is
-0.14 on
-0.14 pain for
-0.14 pill _ me
-0.14 pressure check
-0.14 rash _ fever
-0.14 red _ itchy
-0.14 referral
-0.14 regular
-0.14 roll _ ankle
-0.14 seizure _ morn
-0.14 seizure thi
-0.14 sepsi
-0.14 sex
-0.14 shot do
-0.14 since my
-0.14 sometime next
-0.14 sore since
-0.14 sprain
-0.14 stitch _ my
-0.14 tear
-0.14 toddler throw
-0.14 tomorrow _ the
-0.14 try
-0.14 tylenol _ my
-0.14 up _ nose
-0.14 was _ before
-0.14 when _ babi
-0.14 when _ rain
-0.14 when do
-0.14 when it
-0.14 with _ for
-0.14 with _ in
-0.14 yesterday _ i
-0.14 yesterday after
-0.15 -hurt -myself
-0.15 -myself
-0.15 -spot
-0.15 <about
-0.15 <faint <once
-0.15 <year _ <i
-0.15 =a_lot =during_exercise
-0.15 =alcohol =vomit_few
-0.15 =asthma_mild
-0.15 =back_pain =kidney_stone
-0.15 =bite_bad =muscle_tear
-0.15 =bleeding_any =deep_cut
-0.15 =burn_severity =newborn
-0.15 =chest_lasting =cold_limb
-0.15 =chest_lasting =cold_outside
-0.15 =chest_lasting =vomiting_constantly
-0.15 =cold_only =eye_hit_bad
-0.15 =elderly =muscle_strain_word
-0.15 =elderly =sight_for_years
-0.15 =fall_hard =thrown_off
-0.15 =fever =nausea
-0.15 =itchy_local =sting
-0.15 =nodes =tonsils_out
-0.15 =period_usual
-0.15 =period_usual =vaginal_bleeding
-0.15 =weight_loss
-0.15 ?do ?you
-0.15 ?do _ ?treat
-0.15 ?how _ ?you
-0.15 ?treat
-0.15 ?treat ?a
-0.15 ?you ?treat
-0.15 ?you _ ?a
-0.15 ^ _ -bleed
-0.15 ^ _ -pain
-0.15 ^ _ <son
-0.15 ^ _ appointment
-0.15 ^ _ gum
-0.15 ^ _ kid
-0.15 ^ _ she
-0.15 ^ _ slept
-0.15 ^ _ some
-0.15 ^ a
-0.15 ^ boil
-0.15 ^ cold
-0.15 ^ foot
-0.15 ^ mom
-0.15 ^ nervou
-0.15 ^ vasectomy
-0.15 a _ heartburn
-0.15 a tia
-0.15 after _ every
-0.15 after _ no
-0.15 again
-0.15 along _ has
-0.15 and #
-0.15 and _ around
-0.15 and _ feet
-0.15 and have
-0.15 ankl _ a
-0.15 arm feel
-0.15 at #11+
-0.15 at quarter
-0.15 back ache
-0.15 bag of
-0.15 bed for
-0.15 before noon
-0.15 breath feel
-0.15 can _ check
-0.15 check it
-0.15 constipat _ three
-0.15 corner
-0.15 cried
-0.15 dad _ a
-0.15 dec _ th
-0.15 dizzy _ boat
-0.15 do _ check
-0.15 eczema
-0.15 eye itch
-0.15 flight next
-0.15 for _ headache
-0.15 for five
-0.15 for the
-0.15 from #
-0.15 from _ to
-0.15 glas _ wine
-0.15 glucose test
-0.15 grandmother
-0.15 had _ before
-0.15 had knee
-0.15 hand _ when
-0.15 hand from
-0.15 hand shake
-0.15 he keep
-0.15 heart pound
-0.15 how _ water
-0.15 hurt _ i
-0.15 i _ cold
-0.15 i work
-0.15 ibuprofen _ a
-0.15 in _ arm
-0.15 in december
-0.15 inhaler work
-0.15 is _ glucose
-0.15 is heal
-0.15 just _ back
-0.15 license
-0.15 little blood
-0.15 little heartburn
-0.15 little when
-0.15 long _ next
-0.15 los
-0.15 marfan
-0.15 much water
-0.15 my due
-0.15 my test
-0.15 nausea _ diarrhea
-0.15 nervou about
-0.15 new _ prescription
-0.15 next _ what
-0.15 of wine
-0.15 on and
-0.15 on boat
-0.15 otherwise fine
-0.15 pain _ back
-0.15 past _ on
-0.15 period cramp
-0.15 pop
-0.15 pregnant _ a
-0.15 pressure is
-0.15 sat
-0.15 scrape
-0.15 see fine
-0.15 shaky when
-0.15 should _ drink
-0.15 should _ get
-0.15 spider
-0.15 start _ a
-0.15 surgery _ is
-0.15 swell _ i
-0.15 take _ for
-0.15 take _ the
-0.15 take in
-0.15 tampon
-0.15 tan
-0.15 test result
-0.15 thank
-0.15 the _ for
-0.15 the corner
-0.15 thi is
-0.15 thi morn
-0.15 throat _ two
-0.15 throat for
-0.15 tia
-0.15 tuesday _ i
-0.15 tuesday can
-0.15 typ
-0.15 up hes
-0.15 vaccin _ i
-0.15 vaccin do
-0.15 vasectomy
-0.15 vasectomy appointment
-0.15 vomit diarrhea
-0.15 watch tv
-0.15 water _ i
-0.15 water should
-0.15 we had
-0.15 we have
-0.15 what _ is
-0.15 wind _ the
-0.15 work _ the
-0.16 # _ has
-0.16 # _ monday
-0.16 # in
-0.16 -ear
-0.16 -leg
-0.16 -of -breath
-0.16 -shortnes
-0.16 -shortnes -of
-0.16 -shortnes _ -breath
-0.16 <# <year
-0.16 <attack <in
-0.16 <be
-0.16 <fami _ <i
-0.16 <had _ <heart
-0.16 <i <faint
-0.16 <i <get
-0.16 <i _ <test
-0.16 <is
-0.16 <my <fami
-0.16 <run _ <my
-0.16 =allergen =belly_pain
-0.16 =allergen =itching
-0.16 =allergen =trunk_pain
-0.16 =bite_bad =eye_red
-0.16 =bite_bad =heat_exposure
-0.16 =bleeding_any =constipation
-0.16 =blood_streak =cut_by_accident
-0.16 =burn_any =eye_area
-0.16 =burn_severity =itching
-0.16 =burn_severity =rash
-0.16 =burn_severity =tooth_bad
-0.16 =calf =hip_hurts
-0.16 =car_crash =hours_pain
-0.16 =cast_tight =during_exercise
-0.16 =chest_injury_or_ache =cough
-0.16 =constipation =cut_by_accident
-0.16 =constipation =eye_hit_bad
-0.16 =constipation =rectal_blood
-0.16 =constipation =stool_blood
-0.16 =contact_lens =eye_area
-0.16 =cough =tired
-0.16 =cramps =diarrhea
-0.16 =cramps =fever
-0.16 =deaf_sudden =hearing
-0.16 =diabetes =squeezing_word
-0.16 =during_exercise =possible_fracture
-0.16 =eye_hit_bad =irregular_heart
-0.16 =fever =throat_sore
-0.16 =hearing =hours_pain
-0.16 =hearing =sudden
-0.16 =hurts_move =possible_fracture
-0.16 =inconsolable =low_mood
-0.16 =inconsolable =severe_pain
-0.16 =itchy_local =pain_any
-0.16 =long_bleed =severe_pain
-0.16 =low_mood =severe_pain
-0.16 =no_injury =racing_heart
-0.16 =nodes =tired
-0.16 =pain_any =radiates
-0.16 =pain_any =throat_sore
-0.16 =phlegm =sinus_long
-0.16 =strep_like =tired
-0.16 =throat_sore =tired
-0.16 ?a ?fever
-0.16 ?and
-0.16 ?fever
-0.16 ?labor
-0.16 ?mean
-0.16 ?sign _ ?a
-0.16 ^ _ drown
-0.16 ^ _ friday
-0.16 ^ _ hot
-0.16 ^ _ not
-0.16 ^ _ pound
-0.16 ^ bump
-0.16 ^ burn
-0.16 ^ chang
-0.16 ^ hi
-0.16 ^ saturday
-0.16 ^ shaky
-0.16 ^ stuffy
-0.16 ^ thyroid
-0.16 ^ tiny
-0.16 a _ breath
-0.16 a _ can
-0.16 a _ stiff
-0.16 a ladder
-0.16 a swollen
-0.16 after feed
-0.16 after star
-0.16 air i
-0.16 airbag
-0.16 allergic _ cat
-0.16 and _ #99+
-0.16 and _ ache
-0.16 and _ nose
-0.16 and _ side
-0.16 ankl
-0.16 ankle and
-0.16 are _ me
-0.16 are itchy
-0.16 are your
-0.16 arm from
-0.16 at _ screen
-0.16 baby hasnt
-0.16 basical
-0.16 basical _ roommate
-0.16 basical my
-0.16 bit stiff
-0.16 bled _ i
-0.16 bled when
-0.16 blister in
-0.16 bother
-0.16 bug
-0.16 calf _ tight
-0.16 can _ talk
-0.16 cant _ cry
-0.16 cant _ on
-0.16 cant do
-0.16 college
-0.16 contrast
-0.16 cramp _ #
-0.16 crie _ i
-0.16 crie when
-0.16 cut _ heal
-0.16 dizzy when
-0.16 eye _ itchy
-0.16 feel _ work
-0.16 fine just
-0.16 fly at
-0.16 fri
-0.16 from _ chair
-0.16 get red
-0.16 green snot
-0.16 half
-0.16 headache _ star
-0.16 hi _ basical
-0.16 hi so
-0.16 hurt in
-0.16 husband _ a
-0.16 i _ fine
-0.16 i _ one
-0.16 i _ over
-0.16 i almost
-0.16 i hit
-0.16 in _ toddler
-0.16 is green
-0.16 its _ now
-0.16 just _ up
-0.16 know my
-0.16 last _ all
-0.16 last _ of
-0.16 light bother
-0.16 little red
-0.16 monday _ #
-0.16 monkey
-0.16 monkey bar
-0.16 my _ medicine
-0.16 nail
-0.16 next available
-0.16 next checkup
-0.16 number for
-0.16 of _ can
-0.16 of next
-0.16 old _ every
-0.16 on _ head
-0.16 on stair
-0.16 or _ for
-0.16 or _ on
-0.16 or sunday
-0.16 panic
-0.16 panic attack
-0.16 pretty
-0.16 puffy
-0.16 purple _ on
-0.16 quarter to
-0.16 red _ on
-0.16 red when
-0.16 refill of
-0.16 reschedule my
-0.16 right _ is
-0.16 saturday _ sunday
-0.16 saturday or
-0.16 schedul
-0.16 should a
-0.16 since i
-0.16 skip _ i
-0.16 skip when
-0.16 snot
-0.16 so basical
-0.16 son bump
-0.16 star _ the
-0.16 star at
-0.16 stomach _ after
-0.16 stool _ after
-0.16 the _ checkup
-0.16 the _ hurt
-0.16 the number
-0.16 thur #
-0.16 thyroid
-0.16 time _ #
-0.16 to cat
-0.16 to fly
-0.16 toddler fell
-0.16 toe _ the
-0.16 twitch _ im
-0.16 twitch when
-0.16 up since
-0.16 watery
-0.16 week _ can
-0.16 week all
-0.16 what _ your
-0.16 what are
-0.16 when she
-0.16 work _ and
-0.16 yesterday
-0.17 # at
-0.17 # or
-0.17 # p
-0.17 #11+ _ #11+
-0.17 #11+ _ nausea
-0.17 #11+ pm
-0.17 #99+ _ #
-0.17 -fine
-0.17 <a _ <attack
-0.17 <after
-0.17 <died <of
-0.17 <do <i
-0.17 <do _ <need
-0.17 <gallbladder
-0.17 <heart <attack
-0.17 <i <need
-0.17 <i <used
-0.17 <my _ <died
-0.17 <up
-0.17 =back_pain =pregnant
-0.17 =belly_pain =burn_severity
-0.17 =bite_bad =raynaud_usual
-0.17 =blood_streak =burn_any
-0.17 =burn_severity =discharge
-0.17 =choking =cough
-0.17 =cold_only =phlegm
-0.17 =cough =eye_area
-0.17 =cough =pain_any
-0.17 =cough =phlegm
-0.17 =days_many =fall_any
-0.17 =days_many =tooth_pulled
-0.17 =days_many =vomiting
-0.17 =discharge =itching
-0.17 =discharge =vaginal_bleeding
-0.17 =every_day =head_danger
-0.17 =head_danger =ulcer_nsaid
-0.17 =itching =leaking
-0.17 =leaking =vaginal_bleeding
-0.17 =nodes =swelling_throat
-0.17 =nodes =throat_tight
-0.17 =pregnant =stomach_burn
-0.17 =refuses =short_breath
-0.17 =smoker
-0.17 =strep_like =swelling_throat
-0.17 ?know _ ?my
-0.17 ?the _ ?of
-0.17 ^ #99+
-0.17 ^ _ <used
-0.17 ^ _ at
-0.17 ^ _ cell
-0.17 ^ _ foot
-0.17 ^ _ give
-0.17 ^ _ last
-0.17 ^ _ little
-0.17 ^ green
-0.17 ^ keep
-0.17 ^ nail
-0.17 ^ shampoo
-0.17 ^ sickle
-0.17 a _ hurt
-0.17 a _ look
-0.17 a baby
-0.17 a pain
-0.17 after _ in
-0.17 after dairy
-0.17 after spicy
-0.17 all _ now
-0.17 an erection
-0.17 and _ tired
-0.17 and _ together
-0.17 and _ walk
-0.17 and ibuprofen
-0.17 are _ common
-0.17 before christma
-0.17 body
-0.17 bump _ fine
-0.17 bump feel
-0.17 can _ fly
-0.17 check in
-0.17 chicken
-0.17 com in
-0.17 come _ tomorrow
-0.17 cut is
-0.17 day _ the
-0.17 day _ week
-0.17 down _ the
-0.17 drop
-0.17 ear pop
-0.17 eye _ my
-0.17 eye are
-0.17 feel _ late
-0.17 first _ of
-0.17 first aid
-0.17 for _ day
-0.17 for eat
-0.17 for two
-0.17 from _ door
-0.17 get out
-0.17 girl sudden
-0.17 glass _ me
-0.17 glucose
-0.17 had _ replacement
-0.17 has _ eye
-0.17 heel
-0.17 his lip
-0.17 hurt _ garden
-0.17 i _ food
-0.17 i bled
-0.17 i burp
-0.17 i clean
-0.17 i fly
-0.17 i start
-0.17 ibuprofen together
-0.17 im _ eat
-0.17 im _ now
-0.17 im diabetic
-0.17 im for
-0.17 in law
-0.17 it _ two
-0.17 itch _ white
-0.17 jaw _ when
-0.17 knee _ #
-0.17 knee _ when
-0.17 last friday
-0.17 law
-0.17 long is
-0.17 me about
-0.17 monday _ #11+
-0.17 month _ roll
-0.17 my _ back
-0.17 my _ broke
-0.17 my _ surgery
-0.17 my cheek
-0.17 my heel
-0.17 need _ batteri
-0.17 of insulin
-0.17 off _ scooter
-0.17 often
-0.17 old roll
-0.17 on _ eyelid
-0.17 on _ shoulder
-0.17 onion _ stopp
-0.17 onion it
-0.17 out tomorrow
-0.17 p
-0.17 pain _ up
-0.17 play soccer
-0.17 replacement #
-0.17 shav cut
-0.17 skin on
-0.17 small _ feel
-0.17 soccer
-0.17 son want
-0.17 squat
-0.17 stiff _ morn
-0.17 stiff thi
-0.17 stitch _ out
-0.17 stitch come
-0.17 surgery is
-0.17 th of
-0.17 the _ friday
-0.17 the _ small
-0.17 the _ when
-0.17 ther _ in
-0.17 to _ about
-0.17 to have
-0.17 toe hurt
-0.17 together
-0.17 too fast
-0.17 tylenol and
-0.17 up _ fast
-0.17 vaginal _ and
-0.17 vaginal itch
-0.17 vitamin d
-0.17 vitamin with
-0.17 week _ birth
-0.17 week _ my
-0.17 week can
-0.17 weird _ my
-0.17 went down
-0.17 what _ number
-0.17 wife _ in
-0.17 wife has
-0.17 wind on
-0.17 winter for
-0.17 writ
-0.17 year
-0.17 yo _ a
-0.18 #11+ _ morn
-0.18 #11+ _ when
-0.18 #11+ thi
-0.18 -dizzines
-0.18 -later
-0.18 -later -than
-0.18 -than
-0.18 <an
-0.18 <test
-0.18 =alcohol =cough
-0.18 =allergen
-0.18 =asthma =chest_lasting
-0.18 =asthma =hours_pain
-0.18 =at_rest =copd
-0.18 =aura_usual =bleeding_any
-0.18 =aura_usual =vaginal_bleeding
-0.18 =belly_surgery_recent =hernia_word
-0.18 =calf =flank_pain
-0.18 =chest_lasting =copd
-0.18 =chest_lasting =high_fever
-0.18 =chest_lasting =muscle_strain_word
-0.18 =constipation =three_days
-0.18 =days_many =eye_area
-0.18 =diarrhea =three_days
-0.18 =head_danger =inconsolable
-0.18 =head_danger =tia_resolved
-0.18 =hernia_word =injection_joint
-0.18 =hernia_word =recent_surgery
-0.18 =hours_pain =swelling_lips
-0.18 =nail_word =pain_any
-0.18 =pain_any =three_days
-0.18 =possible_fracture =weak_any
-0.18 =recent_infection =three_days
-0.18 =ringing_ears
-0.18 =scratched =sting
-0.18 =sting =wound
-0.18 ?do _ ?know
-0.18 ^ _ -later
-0.18 ^ _ <was
-0.18 ^ _ free
-0.18 ^ _ leak
-0.18 ^ _ pain
-0.18 ^ _ test
-0.18 ^ _ wrist
-0.18 ^ _ yesterday
-0.18 ^ before
-0.18 ^ bf
-0.18 ^ both
-0.18 ^ could
-0.18 ^ make
-0.18 ^ purple
-0.18 ^ quarter
-0.18 a _ dizzy
-0.18 a _ haha
-0.18 a _ test
-0.18 a toy
-0.18 ache _ mov
-0.18 after _ all
-0.18 after _ spinach
-0.18 after stand
-0.18 all _ at
-0.18 and _ for
-0.18 and _ talk
-0.18 and it
-0.18 are _ #
-0.18 are safe
-0.18 before _ tomorrow
-0.18 between a
-0.18 bf
-0.18 bleed _ little
-0.18 breath _ when
-0.18 breath when
-0.18 c _ #
-0.18 can eat
-0.18 carsick
-0.18 clas
-0.18 day _ work
-0.18 day from
-0.18 difference _ a
-0.18 difference between
-0.18 doctor told
-0.18 double dose
-0.18 drink _ and
-0.18 drink water
-0.18 dry _ in
-0.18 dry and
-0.18 eat spinach
-0.18 eve morn
-0.18 every feed
-0.18 feel _ of
-0.18 fever _ yesterday
-0.18 for _ dog
-0.18 get carsick
-0.18 he scream
-0.18 headache for
-0.18 hear test
-0.18 hole
-0.18 hurt _ bit
-0.18 hurt _ out
-0.18 husband _ diabetic
-0.18 i _ carsick
-0.18 i _ eat
-0.18 i _ if
-0.18 i worry
-0.18 im out
-0.18 in _ shoe
-0.18 insurance cover
-0.18 is on
-0.18 just _ the
-0.18 last _ hour
-0.18 mild _ on
-0.18 mild _ throat
-0.18 mild sore
-0.18 my _ work
-0.18 my knee
-0.18 my pillow
-0.18 my poop
-0.18 my shin
-0.18 my skin
-0.18 nausea
-0.18 no -later
-0.18 no -trouble
-0.18 no _ -breath
-0.18 no _ -than
-0.18 noon _ weekend
-0.18 normal to
-0.18 now just
-0.18 nurse _ it
-0.18 on _ day
-0.18 on weekend
-0.18 over _ bed
-0.18 poop _ green
-0.18 pregnant _ have
-0.18 runn a
-0.18 see _ nurse
-0.18 she _ up
-0.18 shin _ the
-0.18 shin on
-0.18 should _ worry
-0.18 shoulder a
-0.18 smoke detector
-0.18 sock
-0.18 son _ off
-0.18 son fell
-0.18 spinach
-0.18 stand _ day
-0.18 stand all
-0.18 stroke _ i
-0.18 take #
-0.18 the _ between
-0.18 the _ by
-0.18 the _ detector
-0.18 the _ dose
-0.18 the _ vaccine
-0.18 the clinic
-0.18 the exam
-0.18 the smoke
-0.18 thing _ blurry
-0.18 thing are
-0.18 time _ day
-0.18 tip
-0.18 toe
-0.18 tomorrow at
-0.18 took two
-0.18 tooth is
-0.18 want _ hear
-0.18 water and
-0.18 week _ next
-0.18 went to
-0.18 what _ difference
-0.18 which _ are
-0.18 which _ do
-0.18 wont _ cry
-0.18 work _ me
-0.18 work in
-0.18 worry
-0.18 yo _ painful
-0.19 # _ like
-0.19 # _ over
-0.19 #11+ h
-0.19 -#11+
-0.19 -any
-0.19 -chest
-0.19 -chest -pain
-0.19 <# <week
-0.19 <a _ <last
-0.19 <it <was
-0.19 <iud
-0.19 <once
-0.19 <should
-0.19 <should <i
-0.19 <was <#11+
-0.19 =a_lot =new_medicine
-0.19 =allergen =aura_usual
-0.19 =allergen =headache
-0.19 =allergen =itchy_local
-0.19 =allergen =itchy_only
-0.19 =allergen =pees_lot
-0.19 =allergen =seizure_usual
-0.19 =allergen =shingles
-0.19 =allergen =stomach_burn
-0.19 =aura_usual =child_got_pills
-0.19 =belly_pain =ulcer_nsaid
-0.19 =belly_pain =wakes
-0.19 =burn_severity =inconsolable
-0.19 =burn_severity =low_mood
-0.19 =chest_any =during_exercise
-0.19 =chest_injury_or_ache =during_exercise
-0.19 =chest_lasting =constipation
-0.19 =chest_lasting =dentist
-0.19 =chest_lasting =dizzy
-0.19 =chest_lasting =shingles
-0.19 =chest_lasting =vomit_few
-0.19 =child_got_pills =seizure_usual
-0.19 =cold_only =many_days
-0.19 =cold_only =pain_any
-0.19 =cold_only =sinus_long
-0.19 =cramps =vaginal_bleeding
-0.19 =discharge
-0.19 =eye_area =tired
-0.19 =fight_blow =possible_fracture
-0.19 =head_injury =hernia_stuck
-0.19 =hernia_stuck =no_gas
-0.19 =hit_hard =thrown_off
-0.19 =hours_pain =shingles
-0.19 =itching =limb_injury
-0.19 =itching =recent_surgery
-0.19 =itchy_only =limb_injury
-0.19 =itchy_only =recent_surgery
-0.19 =new_medicine =pees_lot
-0.19 =numb_any =wakes
-0.19 =shingles =vaccine_said
-0.19 =stomach_burn =ulcer_nsaid
-0.19 =strep_like =throat_sore
-0.19 =trunk_pain =ulcer_nsaid
-0.19 =trunk_pain =wakes
-0.19 =ulcer_nsaid =wakes
-0.19 ?are ?the
-0.19 ?can ?i
-0.19 ?cause ?chest
-0.19 ?cause _ ?pain
-0.19 ?for ?a
-0.19 ?how ?can
-0.19 ?if ?my
-0.19 ?my
-0.19 ?stres _ ?chest
-0.19 ?what _ ?the
-0.19 ^ _ -chest
-0.19 ^ _ len
-0.19 ^ _ mother
-0.19 ^ _ rib
-0.19 ^ bruise
-0.19 ^ hip
-0.19 ^ one
-0.19 a _ to
-0.19 a checkup
-0.19 a week
-0.19 after _ at
-0.19 allergic to
-0.19 almost
-0.19 and _ bend
-0.19 and fine
-0.19 and nauseou
-0.19 and weak
-0.19 at _ h
-0.19 be _ about
-0.19 be worri
-0.19 birth
-0.19 bleach safe
-0.19 both side
-0.19 but its
-0.19 bypas
-0.19 chest lift
-0.19 contact len
-0.19 dec #
-0.19 disease
-0.19 dizzy _ i
-0.19 dog _ its
-0.19 drink _ night
-0.19 drink last
-0.19 eyelid _ a
-0.19 feel _ after
-0.19 feel _ otherwise
-0.19 fever #99+
-0.19 finger _ cold
-0.19 flutter a
-0.19 foot while
-0.19 for _ month
-0.19 from monday
-0.19 gastric
-0.19 gastric bypas
-0.19 h
-0.19 hip _ stiff
-0.19 how many
-0.19 i last
-0.19 inhaler refill
-0.19 instead
-0.19 itchy _ from
-0.19 jogg
-0.19 keep _ when
-0.19 knee _ swollen
-0.19 len
-0.19 little _ no
-0.19 long day
-0.19 lot since
-0.19 low _ pain
-0.19 mild cramp
-0.19 morn for
-0.19 much _ should
-0.19 my _ sleep
-0.19 my _ yesterday
-0.19 my calf
-0.19 my palm
-0.19 need more
-0.19 nervou _ my
-0.19 no -chest
-0.19 no _ -in
-0.19 no _ -today
-0.19 of december
-0.19 on _ elbow
-0.19 on _ lip
-0.19 on _ thumb
-0.19 on a
-0.19 on coffee
-0.19 over _ holiday
-0.19 pain _ fever
-0.19 pop _ i
-0.19 pop when
-0.19 potassium
-0.19 pound _ the
-0.19 pound over
-0.19 prescription expir
-0.19 roll my
-0.19 safe _ pregnancy
-0.19 same time
-0.19 send
-0.19 session
-0.19 shingl vaccine
-0.19 sleep _ the
-0.19 small hernia
-0.19 small red
-0.19 son is
-0.19 sore _ the
-0.19 start _ water
-0.19 start the
-0.19 sting on
-0.19 stomach pain
-0.19 teen sleep
-0.19 th at
-0.19 the _ yesterday
-0.19 the first
-0.19 the flight
-0.19 therapist
-0.19 thi month
-0.19 to eat
-0.19 to quit
-0.19 tomorrow morn
-0.19 tongue _ coffee
-0.19 took my
-0.19 tummy
-0.19 tv _ fine
-0.19 tv its
-0.19 wake _ at
-0.19 watch _ its
-0.19 week _ monday
-0.19 when _ skip
-0.19 where can
-0.19 where do
-0.19 who _ i
-0.2 #99+ over
-0.2 -out
-0.2 -trouble -breath
-0.2 <a <stroke
-0.2 <bender
-0.2 <bender <last
-0.2 <do
-0.2 <fender
-0.2 <fender <bender
-0.2 <fender _ <last
-0.2 <grandma <pass
-0.2 <grandma _ <away
-0.2 <pass <away
-0.2 <stroke
-0.2 <two <year
-0.2 =a_lot =chemical_word
-0.2 =a_lot =flu_bad
-0.2 =after_hard_exercise =pale_clammy
-0.2 =allergen =hours_pain
-0.2 =allergen =limb_injury
-0.2 =back_pain =calf
-0.2 =burn_severity =itchy_only
-0.2 =crying_word =fever
-0.2 =days_many =getting_worse
-0.2 =days_many =weight_loss
-0.2 =dementia_known =eye_hit_bad
-0.2 =dentist =tooth
-0.2 =diarrhea =nausea
-0.2 =during_exercise =muscle_strain_word
-0.2 =eye_hit_bad =muscle_strain_word
-0.2 =eye_hit_bad =raynaud_usual
-0.2 =eye_red =itching
-0.2 =eye_red =itchy_only
-0.2 =flu_bad =hours_pain
-0.2 =getting_worse =trunk_pain
-0.2 =getting_worse =wound_infected
-0.2 =hit_hard =hours_pain
-0.2 =hours_pain =throat_sore
-0.2 =jaw_arm_sweat =tooth
-0.2 =limb_injury =rash
-0.2 =morning_sickness
-0.2 =muscle_strain_word =stiff_neck
-0.2 =nail_word =scratched
-0.2 =nausea
-0.2 =nausea =vomiting
-0.2 =pain_any =strep_like
-0.2 =preterm_weeks =refuses
-0.2 ?are ?sign
-0.2 ?are _ ?of
-0.2 ?clot
-0.2 ?of ?a
-0.2 ?therapist
-0.2 ?what _ ?sign
-0.2 ^ <fender
-0.2 ^ _ <bender
-0.2 ^ _ <to
-0.2 ^ _ birth
-0.2 ^ _ cough
-0.2 ^ _ jaw
-0.2 ^ _ ligament
-0.2 ^ _ peel
-0.2 ^ _ plan
-0.2 ^ _ scar
-0.2 ^ _ thur
-0.2 ^ burp
-0.2 ^ from
-0.2 ^ gave
-0.2 ^ rash
-0.2 ^ shav
-0.2 a _ back
-0.2 a _ but
-0.2 a crayon
-0.2 a one
-0.2 after birth
-0.2 all my
-0.2 and _ dont
-0.2 and _ great
-0.2 and itchy
-0.2 and off
-0.2 annoy me
-0.2 are tight
-0.2 bee _ on
-0.2 before my
-0.2 bled _ little
-0.2 bled a
-0.2 blood _ log
-0.2 bp _ over
-0.2 broke _ in
-0.2 broke out
-0.2 can _ drive
-0.2 can _ refill
-0.2 chat
-0.2 check appointment
-0.2 chopp onion
-0.2 couple _ day
-0.2 day at
-0.2 didnt
-0.2 dizzy _ a
-0.2 do #
-0.2 do _ my
-0.2 dont _ why
-0.2 dot
-0.2 empty
-0.2 every _ hour
-0.2 eyelid
-0.2 fever for
-0.2 finger chopp
-0.2 finger is
-0.2 food down
-0.2 for me
-0.2 give _ gas
-0.2 hard on
-0.2 headache _ work
-0.2 heart was
-0.2 his _ at
-0.2 hot in
-0.2 i _ blood
-0.2 i ran
-0.2 in _ rash
-0.2 is _ #11+
-0.2 is _ good
-0.2 is _ next
-0.2 juice
-0.2 keep food
-0.2 know why
-0.2 knuckl
-0.2 leg shav
-0.2 ligament
-0.2 little _ i
-0.2 little _ when
-0.2 look good
-0.2 medicine
-0.2 morn sicknes
-0.2 my _ chopp
-0.2 my _ itch
-0.2 my _ shav
-0.2 my _ throw
-0.2 my knuckl
-0.2 my side
-0.2 my son
-0.2 nausea vomit
-0.2 neck _ from
-0.2 need _ note
-0.2 newborn _ yellow
-0.2 night at
-0.2 no -problem
-0.2 no _ -of
-0.2 nose _ and
-0.2 note _ work
-0.2 of _ neck
-0.2 of day
-0.2 off when
-0.2 old _ a
-0.2 on _ off
-0.2 on pizza
-0.2 one _ no
-0.2 one _ old
-0.2 one year
-0.2 pack
-0.2 pain _ down
-0.2 pain _ two
-0.2 past _ tomorrow
-0.2 plan to
-0.2 rac _ is
-0.2 refill _ my
-0.2 shin at
-0.2 small _ on
-0.2 sore on
-0.2 steak
-0.2 stiff _ my
-0.2 store
-0.2 sweaty after
-0.2 ten to
-0.2 to #99+
-0.2 toddler has
-0.2 toilet lol
-0.2 tongue _ pizza
-0.2 tooth hurt
-0.2 was rac
-0.2 when _ pres
-0.2 wife say
-0.2 would _ a
-0.2 wrong chat
-0.2 you _ the
-0.21 #99+ before
-0.21 -blister
-0.21 <can <i
-0.21 <in <my
-0.21 <my <son
-0.21 <son
-0.21 <was _ <year
-0.21 =baby =during_exercise
-0.21 =bleeding_any =cut_by_accident
-0.21 =blood_streak =wound
-0.21 =burn_severity =upper_belly_pain
-0.21 =cramps =ulcer_nsaid
-0.21 =diarrhea =head_danger
-0.21 =during_exercise =head_injury
-0.21 =eye_area =many_days
-0.21 =eye_area =sinus_long
-0.21 =hours_pain =hypertension
-0.21 =injection_joint
-0.21 =injection_joint =recent_surgery
-0.21 =itchy_local
-0.21 =joint_hot =twisted
-0.21 =leg_swelling_one =twisted
-0.21 =limb_cold_pale =raynaud_usual
-0.21 =low_mood =panic_known
-0.21 =pees_lot
-0.21 =pregnant =tired
-0.21 =rash =throat_sore
-0.21 =swelling =twisted
-0.21 =tia_resolved =vomit_few
-0.21 ?it
-0.21 ^ _ -headache
-0.21 ^ _ <pass
-0.21 ^ _ appt
-0.21 ^ _ available
-0.21 ^ _ bled
-0.21 ^ _ food
-0.21 ^ _ grandmother
-0.21 ^ _ saw
-0.21 ^ _ teen
-0.21 ^ box
-0.21 ^ early
-0.21 ^ felt
-0.21 ^ runny
-0.21 a _ for
-0.21 a _ sore
-0.21 a small
-0.21 about the
-0.21 after _ antibiotic
-0.21 amoxicillin
-0.21 and stuffy
-0.21 at _ movie
-0.21 at _ no
-0.21 available
-0.21 baseball
-0.21 before i
-0.21 bloat after
-0.21 blood _ the
-0.21 blood _ was
-0.21 but _ -fever
-0.21 calv
-0.21 calv _ sore
-0.21 calv are
-0.21 can _ nurse
-0.21 can a
-0.21 can someone
-0.21 click _ i
-0.21 click when
-0.21 coffee table
-0.21 cold water
-0.21 contagiou
-0.21 dangerou
-0.21 day _ -fever
-0.21 down _ leg
-0.21 ear _ plugg
-0.21 every _ for
-0.21 fall out
-0.21 feel plugg
-0.21 fly _ #11+
-0.21 for _ year
-0.21 for work
-0.21 from garden
-0.21 go _ school
-0.21 good for
-0.21 hand in
-0.21 he get
-0.21 he go
-0.21 headache _ day
-0.21 hear
-0.21 heart _ when
-0.21 help a
-0.21 her hand
-0.21 hes #
-0.21 hes _ fine
-0.21 how to
-0.21 i _ -slept
-0.21 i _ tylenol
-0.21 i _ walk
-0.21 i had
-0.21 i smoke
-0.21 i talk
-0.21 is _ dangerou
-0.21 is _ low
-0.21 is _ over
-0.21 jaw click
-0.21 just finish
-0.21 kid _ pink
-0.21 land
-0.21 mother _ law
-0.21 mother in
-0.21 my _ itchy
-0.21 my _ love
-0.21 my grandmother
-0.21 my teen
-0.21 new one
-0.21 no -blister
-0.21 notice
-0.21 notice my
-0.21 on _ face
-0.21 on _ one
-0.21 pee _ brown
-0.21 pill _ today
-0.21 plugg
-0.21 pressure was
-0.21 queasy
-0.21 screen _ day
-0.21 screen all
-0.21 sleep till
-0.21 sleepy _ lunch
-0.21 sleepy after
-0.21 slight headache
-0.21 son love
-0.21 stabb pain
-0.21 stubb toe
-0.21 stuffy _ and
-0.21 swallow my
-0.21 take _ pill
-0.21 take tylenol
-0.21 test is
-0.21 the _ car
-0.21 the _ time
-0.21 the coffee
-0.21 till noon
-0.21 to school
-0.21 to talk
-0.21 toy
-0.21 tripp
-0.21 week _ january
-0.21 week when
-0.21 what shot
-0.21 yo
-0.22 #11+ _ boy
-0.22 #99+ #11+
-0.22 #99+ _ at
-0.22 #99+ play
-0.22 -bleed
-0.22 <ago <and
-0.22 <fine
-0.22 <i _ <to
-0.22 <out <in
-0.22 <out _ <#99+
-0.22 <to <have
-0.22 <used _ <have
-0.22 <year _ <and
-0.22 =a_lot =bruises_unexplained
-0.22 =a_lot =bruising
-0.22 =a_lot =tired
-0.22 =belly_hit =limb_injury
-0.22 =blood_streak =hours_pain
-0.22 =bluish =raynaud_usual
-0.22 =bp_medicine =means_mentioned
-0.22 =bruises_unexplained
-0.22 =bruises_unexplained =bruising
-0.22 =burn_severity =tired
-0.22 =dentist =pain_any
-0.22 =elderly =stroke_word
-0.22 =eye_hit_bad =wakes
-0.22 =fall_any =limb_injury
-0.22 =head_danger =nausea
-0.22 =hernia_stuck =vaginal_bleeding
-0.22 =hypertension =means_mentioned
-0.22 =left_ribs =pain_any
-0.22 ?i _ ?if
-0.22 ?know ?if
-0.22 ^ _ bloat
-0.22 ^ _ bruise
-0.22 ^ _ doctor
-0.22 ^ _ head
-0.22 ^ _ lunch
-0.22 ^ _ near
-0.22 ^ _ since
-0.22 ^ _ voic
-0.22 ^ _ wait
-0.22 ^ _ wont
-0.22 ^ allergy
-0.22 ^ canker
-0.22 ^ cough
-0.22 ^ lot
-0.22 ^ red
-0.22 ^ stye
-0.22 a _ flight
-0.22 a _ throat
-0.22 a sore
-0.22 after swimm
-0.22 alcohol
-0.22 and _ better
-0.22 are blurry
-0.22 arm _ weak
-0.22 bag
-0.22 box
-0.22 bp is
-0.22 canker _ in
-0.22 cold hand
-0.22 constipation
-0.22 cooki
-0.22 cros legg
-0.22 december #11+
-0.22 diarrhea twice
-0.22 drink fine
-0.22 drink wine
-0.22 dry air
-0.22 explain
-0.22 eyelid twitch
-0.22 far
-0.22 fast after
-0.22 feet _ a
-0.22 feet hurt
-0.22 fever _ for
-0.22 finger on
-0.22 gum _ a
-0.22 have _ bruise
-0.22 have _ headache
-0.22 he play
-0.22 i _ for
-0.22 i _ now
-0.22 i _ wine
-0.22 i leak
-0.22 i pres
-0.22 i saw
-0.22 i wear
-0.22 in _ week
-0.22 it _ hurt
-0.22 its swollen
-0.22 legg
-0.22 level
-0.22 morn stopp
-0.22 my _ gave
-0.22 my _ haha
-0.22 my _ sore
-0.22 my first
-0.22 need _ reschedule
-0.22 no -bleed
-0.22 noon tomorrow
-0.22 noseble _ morn
-0.22 noseble thi
-0.22 older
-0.22 on dialysi
-0.22 on her
-0.22 once after
-0.22 opening
-0.22 pee when
-0.22 pill _ day
-0.22 pinn
-0.22 pres
-0.22 recycle
-0.22 run a
-0.22 small bump
-0.22 steak got
-0.22 stye on
-0.22 taco
-0.22 thanksgiv
-0.22 thi _ stopp
-0.22 to know
-0.22 to reschedule
-0.22 tooth _ in
-0.22 tooth com
-0.22 tummy ache
-0.22 tv
-0.22 tylenol for
-0.22 uti and
-0.22 vomit _ feed
-0.22 want _ see
-0.22 wear
-0.22 wed
-0.22 when _ sneeze
-0.22 wine _ dinner
-0.22 with _ cough
-0.22 with dinner
-0.22 wont bend
-0.23 # _ is
-0.23 # year
-0.23 #11+ _ of
-0.23 <a _ <in
-0.23 <last _ gone
-0.23 <month _ now
-0.23 <month gone
-0.23 <need
-0.23 <pass
-0.23 =autism_word
-0.23 =belly_hit =thrown_off
-0.23 =belly_pain =getting_worse
-0.23 =bleeding_any =days_many
-0.23 =blood_streak =rectal_blood
-0.23 =blood_streak =short_breath
-0.23 =blood_streak =stool_blood
-0.23 =bp_medicine =hours_pain
-0.23 =burn_severity =nodes
-0.23 =cant_sit_still
-0.23 =cant_sit_still =severe_pain
-0.23 =chemical_word =cut_by_accident
-0.23 =cold_only =squeezing_word
-0.23 =cut_by_accident =limb_injury
-0.23 =cut_by_accident =vaginal_bleeding
-0.23 =ear_pain =eye_area
-0.23 =fall_any =thrown_off
-0.23 =flank_pain =left_ribs
-0.23 =hip_hurts =hurts_move
-0.23 =hit_hard =possible_fracture
-0.23 =hours_pain =muscle_strain_word
-0.23 =left_ribs =trunk_pain
-0.23 =no_gas =pain_any
-0.23 =pain_any =shingles
-0.23 =scratched =swelling
-0.23 =strep_like =swelling
-0.23 =tooth
-0.23 ?a ?stroke
-0.23 ?chest
-0.23 ?chest ?pain
-0.23 ?pain
-0.23 ^ _ <faint
-0.23 ^ _ before
-0.23 ^ _ look
-0.23 ^ _ past
-0.23 ^ _ pop
-0.23 ^ _ under
-0.23 ^ _ usual
-0.23 ^ as
-0.23 ^ athlet
-0.23 ^ campfire
-0.23 ^ dec
-0.23 ^ forgot
-0.23 ^ ripp
-0.23 a _ around
-0.23 a _ feed
-0.23 a _ small
-0.23 a fortnight
-0.23 a sunburn
-0.23 ache since
-0.23 after
-0.23 after _ long
-0.23 allergi
-0.23 as _ as
-0.23 as possible
-0.23 at #99+
-0.23 at _ gym
-0.23 ball and
-0.23 bandaid on
-0.23 before lunch
-0.23 better _ i
-0.23 blood _ pill
-0.23 boat
-0.23 burn _ i
-0.23 c is
-0.23 campfire _ made
-0.23 campfire smoke
-0.23 cough with
-0.23 crie _ -tear
-0.23 crie _ night
-0.23 crie without
-0.23 deep breath
-0.23 dizzy for
-0.23 doctor _ me
-0.23 exercis
-0.23 eye _ fine
-0.23 face _ swollen
-0.23 feel bloat
-0.23 flight both
-0.23 foot _ i
-0.23 forgot
-0.23 fortnight
-0.23 free
-0.23 from _ at
-0.23 from new
-0.23 get _ of
-0.23 go _ the
-0.23 had _ for
-0.23 half past
-0.23 has the
-0.23 have been
-0.23 how _ should
-0.23 i _ #99+
-0.23 i put
-0.23 i skip
-0.23 in january
-0.23 is _ fine
-0.23 is _ monoxide
-0.23 is carbon
-0.23 it _ work
-0.23 kick in
-0.23 leave
-0.23 leg feel
-0.23 long _ both
-0.23 lot
-0.23 lot _ i
-0.23 lot after
-0.23 low back
-0.23 made _ eye
-0.23 my _ click
-0.23 my _ peel
-0.23 my _ scrap
-0.23 my _ water
-0.23 my body
-0.23 need _ glass
-0.23 new shoe
-0.23 new year
-0.23 of needl
-0.23 on _ foot
-0.23 on _ watch
-0.23 over _ a
-0.23 over _ at
-0.23 painful _ in
-0.23 peel after
-0.23 possible
-0.23 pres _ it
-0.23 pressure pill
-0.23 recip for
-0.23 rib _ from
-0.23 safe in
-0.23 scrap _ knee
-0.23 she crie
-0.23 since _ breakup
-0.23 small pimple
-0.23 smoke made
-0.23 so _ toddler
-0.23 so my
-0.23 sore arm
-0.23 swim
-0.23 take _ deep
-0.23 take _ metformin
-0.23 the _ paper
-0.23 the last
-0.23 tight shoe
-0.23 toilet paper
-0.23 twenty
-0.23 want _ get
-0.23 want advice
-0.23 when _ nervou
-0.23 without -tear
-0.24 # _ the
-0.24 #99+ _ lunch
-0.24 -belly -pain
-0.24 <from
-0.24 <get
-0.24 <run
-0.24 <run <in
-0.24 <when _ <was
-0.24 =a_lot =drooling
-0.24 =alcohol =allergen
-0.24 =animal_bite =vaccine_said
-0.24 =bleeding_any =gum_only
-0.24 =bluish =muscle_tear
-0.24 =blurry_vision =one_eye
-0.24 =bp_medicine =eye_hit_bad
-0.24 =bp_medicine =squeezing_word
-0.24 =burn_severity =leaking
-0.24 =chest_lasting =raynaud_usual
-0.24 =co_words =vaccine_said
-0.24 =cough =rigors
-0.24 =days_many =low_mood
-0.24 =eye_area =raynaud_usual
-0.24 =getting_worse =head_danger
-0.24 =gum_only
-0.24 =gum_only =gums_bleed
-0.24 =headache =ulcer_nsaid
-0.24 =itching =vaginal_bleeding
-0.24 =muscle_strain_word =muscle_tear
-0.24 =numb_any =slept_on
-0.24 ?can _ ?cause
-0.24 ?cause
-0.24 ?from
-0.24 ?i ?prevent
-0.24 ?prevent
-0.24 ?stres ?cause
-0.24 ^ _ anxiety
-0.24 ^ _ face
-0.24 ^ _ hasnt
-0.24 ^ _ same
-0.24 ^ _ voice
-0.24 ^ bad
-0.24 ^ shot
-0.24 ^ tummy
-0.24 a month
-0.24 after _ boxe
-0.24 after _ coffe
-0.24 after milk
-0.24 after next
-0.24 am _ and
-0.24 and _ weight
-0.24 at _ small
-0.24 at the
-0.24 baby move
-0.24 before exam
-0.24 between #
-0.24 bleed when
-0.24 boxe
-0.24 bp
-0.24 burn after
-0.24 by #
-0.24 coffe
-0.24 cry _ i
-0.24 cuff
-0.24 day no
-0.24 died _ a
-0.24 disease and
-0.24 doe the
-0.24 dose for
-0.24 ear ache
-0.24 every night
-0.24 eye rins
-0.24 flight
-0.24 from _ wrong
-0.24 from coffee
-0.24 furniture
-0.24 get _ on
-0.24 have high
-0.24 hes _ now
-0.24 hoarse _ the
-0.24 i _ since
-0.24 i near
-0.24 i roll
-0.24 i take
-0.24 is _ just
-0.24 is _ no
-0.24 like _ when
-0.24 month
-0.24 mov boxe
-0.24 mov furniture
-0.24 my _ have
-0.24 my _ rins
-0.24 my _ test
-0.24 my bp
-0.24 my gum
-0.24 neck _ sore
-0.24 nick my
-0.24 no -belly
-0.24 of _ stroke
-0.24 on _ skin
-0.24 pain going
-0.24 past nine
-0.24 peel _ sunburn
-0.24 pregnancy test
-0.24 pregnant _ need
-0.24 pull _ muscle
-0.24 pushup yesterday
-0.24 rash and
-0.24 record
-0.24 rins
-0.24 rins it
-0.24 shampoo
-0.24 shampoo in
-0.24 sleep wrong
-0.24 sneez _ day
-0.24 sneez all
-0.24 so scar
-0.24 sore _ after
-0.24 sore _ i
-0.24 spot _ my
-0.24 stiff _ sleep
-0.24 stomach _ going
-0.24 stomach after
-0.24 stool is
-0.24 surgery
-0.24 swollen from
-0.24 swollen gland
-0.24 the movie
-0.24 the weekend
-0.24 thi _ im
-0.24 today but
-0.24 toddler
-0.24 took #
-0.24 took the
-0.24 up _ after
-0.24 wake _ every
-0.24 wart _ my
-0.24 wart on
-0.24 was _ after
-0.24 was on
-0.24 week _ when
-0.24 weigh
-0.24 when the
-0.24 wife _ #11+
-0.24 with _ new
-0.24 with _ runny
-0.24 with _ white
-0.24 yesterday i
-0.25 # thi
-0.25 #11+ yo
-0.25 -in -day
-0.25 -in -the
-0.25 <attack
-0.25 <heart
-0.25 =after_hard_exercise
-0.25 =alcohol =fever
-0.25 =bite_bad =nodes
-0.25 =blood_streak =chemical_word
-0.25 =blood_streak =eye_red
-0.25 =burn_severity =drooling
-0.25 =days_many =ulcer_nsaid
-0.25 =diarrhea =vomiting
-0.25 =fever =tonsils_out
-0.25 =headache =seizure_usual
-0.25 =joint_hot =limb_injury
-0.25 =nodes =pain_any
-0.25 =swelling_throat =tonsils_out
-0.25 =throat_tight =tonsils_out
-0.25 ?i ?know
-0.25 ?know
-0.25 ^ _ <my
-0.25 ^ _ allergy
-0.25 ^ _ lesson
-0.25 ^ _ loose
-0.25 ^ _ stres
-0.25 ^ _ thursday
-0.25 ^ _ week
-0.25 ^ fish
-0.25 ^ need
-0.25 ^ pacemaker
-0.25 a _ since
-0.25 a _ up
-0.25 a diet
-0.25 and _ gett
-0.25 arm _ a
-0.25 at _ week
-0.25 away _ im
-0.25 bee stung
-0.25 bit _ im
-0.25 but _ feel
-0.25 carpet
-0.25 coaster
-0.25 computer
-0.25 congestion
-0.25 constipat for
-0.25 diet tip
-0.25 drink _ much
-0.25 drink too
-0.25 eat and
-0.25 food _ in
-0.25 food stuck
-0.25 from _ carpet
-0.25 gave _ a
-0.25 get pregnant
-0.25 glas of
-0.25 got dizzy
-0.25 grandfather
-0.25 hand _ the
-0.25 has _ runny
-0.25 her knee
-0.25 hot day
-0.25 i _ its
-0.25 i _ what
-0.25 i run
-0.25 i stretch
-0.25 in _ afternoon
-0.25 in _ chair
-0.25 in _ stool
-0.25 is dark
-0.25 is drink
-0.25 is high
-0.25 is too
-0.25 it _ when
-0.25 kidney stone
-0.25 kill _ at
-0.25 kill it
-0.25 lesson
-0.25 like alway
-0.25 mg
-0.25 mine
-0.25 muscle in
-0.25 my _ lift
-0.25 my _ migraine
-0.25 my _ start
-0.25 my _ tiny
-0.25 my shoe
-0.25 no _ after
-0.25 of _ bed
-0.25 of thi
-0.25 on _ back
-0.25 on _ period
-0.25 on _ roller
-0.25 on friday
-0.25 pink _ again
-0.25 pres on
-0.25 pull _ his
-0.25 rash from
-0.25 roller
-0.25 roller coaster
-0.25 sensitive to
-0.25 shake
-0.25 shin _ soccer
-0.25 side stitch
-0.25 sneez a
-0.25 splash in
-0.25 stone
-0.25 stop _ and
-0.25 sudden fever
-0.25 that bad
-0.25 that normal
-0.25 the _ was
-0.25 the afternoon
-0.25 the carpet
-0.25 the computer
-0.25 the holiday
-0.25 the month
-0.25 the next
-0.25 the week
-0.25 thi _ for
-0.25 till
-0.25 to _ pregnant
-0.25 took _ mg
-0.25 two tylenol
-0.25 usual migraine
-0.25 when _ run
-0.25 when _ stretch
-0.25 when should
-0.25 wine with
-0.25 work night
-0.25 you _ it
-0.26 # _ to
-0.26 #11+ _ #99+
-0.26 -swell
-0.26 <away
-0.26 <can
-0.26 <check
-0.26 <when <i
-0.26 =alcohol =diarrhea
-0.26 =back_pain =hurts_move
-0.26 =blood_streak =nosebleed
-0.26 =clot_risk =possible_fracture
-0.26 =co_words =trunk_pain
-0.26 =cough =flu_bad
-0.26 =cough =sudden
-0.26 =during_exercise =muscle_tear
-0.26 =eye_area =stye
-0.26 =eye_hit_bad =hypertension
-0.26 =flank_pain =hurts_move
-0.26 =flu_bad =rigors
-0.26 =flu_bad =sudden
-0.26 =getting_worse =leg_swelling_one
-0.26 =getting_worse =scratched
-0.26 =hypertension =squeezing_word
-0.26 =inconsolable =long_bleed
-0.26 =itching =swelling
-0.26 =itchy_only =swelling
-0.26 =kidney_stone
-0.26 =leg_swelling_one =scratched
-0.26 =nail_word =pain_beyond
-0.26 =nail_word =twisted
-0.26 =pain_beyond =twisted
-0.26 =rigors =sudden
-0.26 =twisted =wound
-0.26 ^ #
-0.26 ^ _ -swell
-0.26 ^ _ are
-0.26 ^ _ that
-0.26 ^ belly
-0.26 ^ gum
-0.26 ^ hoarse
-0.26 ^ skin
-0.26 ^ sometime
-0.26 ^ yellow
-0.26 after runn
-0.26 and _ at
-0.26 and _ itch
-0.26 and _ want
-0.26 and gain
-0.26 and super
-0.26 and would
-0.26 back _ sore
-0.26 back _ stiff
-0.26 before the
-0.26 better when
-0.26 bit after
-0.26 boy
-0.26 cold _ i
-0.26 cough is
-0.26 daughter take
-0.26 day after
-0.26 dialysi _ on
-0.26 dizzy _ throw
-0.26 eyelid has
-0.26 feel blue
-0.26 get tired
-0.26 had my
-0.26 have _ on
-0.26 heart _ a
-0.26 hes eat
-0.26 hungry _ the
-0.26 hungry all
-0.26 i _ badly
-0.26 i _ high
-0.26 i would
-0.26 im tired
-0.26 in _ office
-0.26 in _ urine
-0.26 is _ i
-0.26 is _ since
-0.26 it _ to
-0.26 leg _ red
-0.26 leg cramp
-0.26 make _ sleepy
-0.26 me out
-0.26 me sleepy
-0.26 mild ache
-0.26 my _ on
-0.26 my _ today
-0.26 my _ when
-0.26 my a
-0.26 my med
-0.26 nail is
-0.26 nasal
-0.26 need my
-0.26 no -swell
-0.26 nose bled
-0.26 of _ thi
-0.26 office
-0.26 oil
-0.26 on _ of
-0.26 on hot
-0.26 on wednesday
-0.26 past noon
-0.26 popcorn
-0.26 red hot
-0.26 roommate is
-0.26 salty popcorn
-0.26 scar itch
-0.26 scratchy throat
-0.26 shin
-0.26 sometime
-0.26 spit _ milk
-0.26 stopp bleed
-0.26 the _ went
-0.26 the bed
-0.26 the nurse
-0.26 thirsty after
-0.26 three day
-0.26 to _ new
-0.26 toe and
-0.26 two _ from
-0.26 two month
-0.26 tylenol _ ibuprofen
-0.26 up _ little
-0.26 up milk
-0.26 where i
-0.26 who
-0.26 yawn _ lot
-0.26 yawn a
-0.27 #11+ normal
-0.27 -at -#
-0.27 <fami
-0.27 <in _ <fami
-0.27 <last <summer
-0.27 <summer
-0.27 <used
-0.27 <used <to
-0.27 <was <#
-0.27 =alcohol =vomiting
-0.27 =allergen =phlegm
-0.27 =allergen =recent_infection
-0.27 =blood_streak =burn_severity
-0.27 =blood_streak =fall_any
-0.27 =burn_any =uti
-0.27 =calf =muscle_tear
-0.27 =chest_lasting =cold_hands
-0.27 =chest_lasting =flu_bad
-0.27 =cold_hands =cold_outside
-0.27 =cold_limb =cold_outside
-0.27 =cough =hours_pain
-0.27 =during_exercise =swelling
-0.27 =eye_hit_bad =sinus_long
-0.27 =fall_any =hours_pain
-0.27 =many_days
-0.27 =many_days =sinus_long
-0.27 =nail_word
-0.27 =pain_any =sinus_long
-0.27 =possible_fracture
-0.27 =sinus_long
-0.27 =sinus_long =squeezing_word
-0.27 =three_days
-0.27 =throat_sore =tonsils_out
-0.27 =tia_resolved =vomiting
-0.27 =tonsils_out
-0.27 ?if
-0.27 ?make
-0.27 ?say
-0.27 ?stroke
-0.27 ?what _ ?a
-0.27 ^ _ cream
-0.27 ^ _ i
-0.27 ^ _ kick
-0.27 ^ _ know
-0.27 ^ _ lol
-0.27 ^ _ the
-0.27 ^ bloat
-0.27 ^ heartburn
-0.27 ^ little
-0.27 ^ peanut
-0.27 ^ tue
-0.27 a _ ache
-0.27 a nurse
-0.27 about my
-0.27 ache after
-0.27 ache before
-0.27 and pink
-0.27 are big
-0.27 at work
-0.27 away in
-0.27 back _ going
-0.27 badly
-0.27 bite _ over
-0.27 bite all
-0.27 bleed #
-0.27 bleed _ week
-0.27 but _ can
-0.27 but keep
-0.27 chin
-0.27 coffee and
-0.27 cough _ #
-0.27 cramp at
-0.27 did a
-0.27 dim
-0.27 doctor _ it
-0.27 feb #11+
-0.27 fever _ since
-0.27 five day
-0.27 follow up
-0.27 from _ shoe
-0.27 going down
-0.27 got _ shot
-0.27 got poked
-0.27 green _ eat
-0.27 green after
-0.27 grind _ teeth
-0.27 head hurt
-0.27 hike
-0.27 hospital
-0.27 hunt
-0.27 i sleep
-0.27 im know
-0.27 in _ hour
-0.27 is _ at
-0.27 is _ what
-0.27 is eat
-0.27 it at
-0.27 kid _ to
-0.27 know _ lab
-0.27 lab result
-0.27 leg _ at
-0.27 light _ #
-0.27 me up
-0.27 month _ with
-0.27 mosquito _ all
-0.27 muscle
-0.27 my _ at
-0.27 my _ beat
-0.27 my _ crack
-0.27 my _ smell
-0.27 my _ twitch
-0.27 my meter
-0.27 my new
-0.27 my toe
-0.27 need appt
-0.27 no _ -problem
-0.27 nose at
-0.27 nose but
-0.27 old has
-0.27 on saturday
-0.27 on tuesday
-0.27 out _ its
-0.27 over _ leg
-0.27 pregnant _ it
-0.27 refill please
-0.27 reschedule
-0.27 should _ be
-0.27 stain
-0.27 sunburn on
-0.27 swell in
-0.27 the safe
-0.27 tonsil
-0.27 took his
-0.27 twist _ ankle
-0.27 twist my
-0.27 when _ eat
-0.27 where _ got
-0.27 yesterday _ fine
-0.27 you do
-0.28 #11+ _ after
-0.28 #11+ at
-0.28 -it
-0.28 <have
-0.28 <i _ <a
-0.28 <out
-0.28 =aura_usual =many_days
-0.28 =aura_usual =seizure_usual
-0.28 =bite_bad =days_many
-0.28 =bite_bad =tonsils_out
-0.28 =bleeding_any =scratched
-0.28 =chest_lasting =possible_fracture
-0.28 =cold_hands =purple_word
-0.28 =cough =throat_sore
-0.28 =days_many =stomach_burn
-0.28 =fever =swelling_throat
-0.28 =getting_worse =pain_any
-0.28 =limb_injury =sting
-0.28 =limb_injury =swelling
-0.28 =low_mood =many_days
-0.28 =pain_any =tonsils_out
-0.28 =refuses
-0.28 =stomach_burn =wakes
-0.28 ?meningiti
-0.28 ?test
-0.28 ?test ?for
-0.28 ^ _ -fever
-0.28 ^ _ eve
-0.28 ^ _ from
-0.28 ^ _ lump
-0.28 ^ _ mouth
-0.28 ^ _ polish
-0.28 ^ _ spell
-0.28 ^ christma
-0.28 ^ contact
-0.28 ^ got
-0.28 ^ half
-0.28 ^ jock
-0.28 ^ ring
-0.28 ^ temp
-0.28 a long
-0.28 about
-0.28 am #11+
-0.28 and _ blister
-0.28 ankl swell
-0.28 baby _ her
-0.28 bandaid
-0.28 but is
-0.28 chest _ sore
-0.28 christma eve
-0.28 died of
-0.28 dizzy spell
-0.28 do _ have
-0.28 doe _ need
-0.28 doe she
-0.28 drink
-0.28 due _ may
-0.28 for _ ok
-0.28 from _ cold
-0.28 gone now
-0.28 gum _ when
-0.28 had one
-0.28 he start
-0.28 heart _ #11+
-0.28 heart _ for
-0.28 heart skip
-0.28 heartburn at
-0.28 her vitamin
-0.28 i _ about
-0.28 i _ night
-0.28 i gain
-0.28 i pull
-0.28 ibuprofen for
-0.28 im _ with
-0.28 in may
-0.28 is _ day
-0.28 its a
-0.28 jock
-0.28 jock itch
-0.28 keep _ worse
-0.28 learn
-0.28 learn to
-0.28 lift my
-0.28 long flight
-0.28 love the
-0.28 my _ skip
-0.28 my run
-0.28 nurse
-0.28 on _ diet
-0.28 on _ knee
-0.28 on _ table
-0.28 one at
-0.28 over the
-0.28 rac _ the
-0.28 rate #11+
-0.28 real bad
-0.28 season
-0.28 she need
-0.28 shoulder _ when
-0.28 sleep _ noon
-0.28 spell
-0.28 spicy food
-0.28 sunscreen
-0.28 the lump
-0.28 the new
-0.28 the screen
-0.28 trouble
-0.28 wake me
-0.28 wax _ my
-0.28 wax in
-0.28 week on
-0.28 with white
-0.28 wrong
-0.29 =allergen =scratched
-0.29 =belly_surgery_recent =injection_joint
-0.29 =blood_streak
-0.29 =calf =tick
-0.29 =chest_lasting =heart_murmur_fever
-0.29 =co_words =scratched
-0.29 =cold_limb =slept_on
-0.29 =cut_by_accident =rectal_blood
-0.29 =cut_by_accident =stool_blood
-0.29 =eye_hit_bad =many_days
-0.29 =fall_any =muscle_strain_word
-0.29 =pain_any =slept_on
-0.29 =squeezing_word =tooth
-0.29 ^ _ hour
-0.29 ^ _ me
-0.29 ^ _ streak
-0.29 ^ _ will
-0.29 ^ had
-0.29 ^ hive
-0.29 ^ its
-0.29 ^ paper
-0.29 ^ side
-0.29 ^ toy
-0.29 a _ upset
-0.29 a band
-0.29 a lot
-0.29 a muscle
-0.29 advice
-0.29 and blurry
-0.29 anytime
-0.29 babi
-0.29 band
-0.29 bf hit
-0.29 car _ like
-0.29 car smell
-0.29 cut _ finger
-0.29 dentist visit
-0.29 ear feel
-0.29 ear wax
-0.29 elbow _ the
-0.29 feel _ baby
-0.29 finger _ onion
-0.29 for four
-0.29 from typ
-0.29 get _ after
-0.29 go to
-0.29 has pink
-0.29 hour _ a
-0.29 husband _ loud
-0.29 i lol
-0.29 i stood
-0.29 is broken
-0.29 it _ and
-0.29 it stopp
-0.29 itchy and
-0.29 its fine
-0.29 like gas
-0.29 minut past
-0.29 murmur since
-0.29 muscle _ my
-0.29 my doctor
-0.29 my jean
-0.29 nick
-0.29 of _ pain
-0.29 ok to
-0.29 play fine
-0.29 pollen allergy
-0.29 poop _ dark
-0.29 pull _ tick
-0.29 salty
-0.29 sensitive
-0.29 she see
-0.29 should he
-0.29 smell _ gas
-0.29 snor loud
-0.29 stabb _ in
-0.29 stood
-0.29 stood up
-0.29 stool
-0.29 streak
-0.29 swell _ bit
-0.29 take _ and
-0.29 take blood
-0.29 think its
-0.29 throat and
-0.29 tick off
-0.29 tight from
-0.29 tree _ allergy
-0.29 tree pollen
-0.29 wart
-0.29 wet
-0.29 what _ are
-0.29 when _ my
-0.29 when _ stood
-0.29 when will
-0.29 will _ feel
-0.3 <and
-0.3 <had
-0.3 <i <was
-0.3 =baby_still =pain_any
-0.3 =calf =getting_worse
-0.3 =co_words =pain_any
-0.3 =constipation =hernia_stuck
-0.3 =constipation =pain_any
-0.3 =cut_by_accident =snake_bad
-0.3 =hit_hard =limb_injury
-0.3 =joint_hot =leg_swelling_one
-0.3 =pregnant =refuses
-0.3 =slept_on
-0.3 ?is ?a
-0.3 ?sign
-0.3 ?sign ?of
-0.3 ?the
-0.3 ^ _ am
-0.3 ^ _ burn
-0.3 ^ _ follow
-0.3 ^ _ hair
-0.3 ^ _ long
-0.3 ^ _ mosquito
-0.3 ^ _ side
-0.3 ^ _ snor
-0.3 ^ _ stitch
-0.3 ^ _ stung
-0.3 ^ shiver
-0.3 ^ tuesday
-0.3 a _ i
-0.3 a paper
-0.3 and tired
-0.3 are _ for
-0.3 are kill
-0.3 as
-0.3 back _ nigeria
-0.3 back of
-0.3 bite _ nail
-0.3 bite my
-0.3 bleed _ i
-0.3 blew
-0.3 burn when
-0.3 chest _ on
-0.3 confus today
-0.3 dairy
-0.3 early
-0.3 eye hurt
-0.3 for kid
-0.3 from nigeria
-0.3 get _ in
-0.3 grandma is
-0.3 had _ cough
-0.3 his appointment
-0.3 how long
-0.3 i _ all
-0.3 i _ smok
-0.3 i _ so
-0.3 i bite
-0.3 im cranky
-0.3 in _ apartment
-0.3 is _ can
-0.3 is _ when
-0.3 is dry
-0.3 is due
-0.3 leg _ sitt
-0.3 lil
-0.3 lip _ the
-0.3 lip from
-0.3 my _ a
-0.3 my _ for
-0.3 my _ thi
-0.3 my cut
-0.3 my pill
-0.3 nigeria
-0.3 nose _ thi
-0.3 nut
-0.3 old had
-0.3 one _ like
-0.3 pee _ i
-0.3 preeclampsia
-0.3 safe to
-0.3 saw
-0.3 saw a
-0.3 send my
-0.3 she swallow
-0.3 shiver _ the
-0.3 side _ pain
-0.3 spit
-0.3 stop cry
-0.3 take my
-0.3 the _ at
-0.3 threw _ once
-0.3 thur
-0.3 tight _ the
-0.3 tight in
-0.3 tired after
-0.3 to see
-0.3 two _ for
-0.3 two week
-0.3 up once
-0.3 up too
-0.3 was _ over
-0.3 wash it
-0.3 when _ he
-0.3 wind
-0.31 -great
-0.31 -see
-0.31 -thi
-0.31 <# _ <ago
-0.31 <faint
-0.31 =bite_bad =blood_streak
-0.31 =burn_severity =scratched
-0.31 =chest_lasting =choking
-0.31 =chest_lasting =nausea
-0.31 =child_got_pills =raynaud_usual
-0.31 =ear_pain =fever
-0.31 =fever =flu_bad
-0.31 =getting_worse =swelling
-0.31 =iron_pills =means_mentioned
-0.31 =itching =rash
-0.31 =itchy_only =rash
-0.31 =nodes =strep_like
-0.31 =nodes =throat_sore
-0.31 ^ _ cramp
-0.31 ^ _ diabetic
-0.31 ^ _ eye
-0.31 ^ _ many
-0.31 ^ _ night
-0.31 ^ _ son
-0.31 ^ _ weekend
-0.31 ^ it
-0.31 ^ let
-0.31 ^ morn
-0.31 a _ bag
-0.31 a _ teeth
-0.31 adult
-0.31 ago i
-0.31 am i
-0.31 and _ nauseou
-0.31 and pee
-0.31 are due
-0.31 baby _ a
-0.31 baby drool
-0.31 baby spit
-0.31 bee _ my
-0.31 best
-0.31 bit of
-0.31 breath _ fine
-0.31 brush
-0.31 by _ mosquito
-0.31 cant _ still
-0.31 cant hear
-0.31 cant sit
-0.31 cry
-0.31 day
-0.31 day _ with
-0.31 drool _ lot
-0.31 ear
-0.31 ear popp
-0.31 earlier
-0.31 every spr
-0.31 eye _ when
-0.31 feel _ in
-0.31 feel down
-0.31 first thing
-0.31 for
-0.31 for adult
-0.31 gain
-0.31 green poop
-0.31 has _ bad
-0.31 headache after
-0.31 iron pill
-0.31 is _ little
-0.31 is itchy
-0.31 ish
-0.31 it itch
-0.31 leg _ the
-0.31 lost _ glass
-0.31 lot teeth
-0.31 low fever
-0.31 matter
-0.31 mosquito _ it
-0.31 mosquito and
-0.31 my _ ache
-0.31 my _ check
-0.31 my _ had
-0.31 my eyelid
-0.31 no _ -no
-0.31 of january
-0.31 out _ breath
-0.31 popp _ the
-0.31 popp on
-0.31 scratch my
-0.31 shingl
-0.31 shower
-0.31 sit still
-0.31 smok and
-0.31 sore _ my
-0.31 stung my
-0.31 swollen since
-0.31 take a
-0.31 the _ bad
-0.31 the toilet
-0.31 tired of
-0.31 toe is
-0.31 vision fine
-0.32 #11+ _ ago
-0.32 =about_self
-0.32 =allergen =tia_resolved
-0.32 =aura_usual =headache
-0.32 =back_pain =radiates_leg
-0.32 =blood_streak =hernia_stuck
-0.32 =cocaine =scratched
-0.32 =days_many =tired
-0.32 =discharge =skin_infection
-0.32 =during_exercise =fall_any
-0.32 =eye_chemical =eye_hit
-0.32 =eye_hit_bad =tooth
-0.32 =flank_pain =radiates_leg
-0.32 =hip_hurts =radiates_leg
-0.32 =hurts_move =twisted
-0.32 =pain_any =radiates_leg
-0.32 =radiates_leg =squeezing_word
-0.32 =scratched
-0.32 =sudden =throat_sore
-0.32 =swelling =tonsils_out
-0.32 ?what ?are
-0.32 ^ _ <a
-0.32 ^ _ ?are
-0.32 ^ _ bill
-0.32 ^ _ check
-0.32 ^ _ coffee
-0.32 ^ _ grandfather
-0.32 ^ _ pimple
-0.32 ^ _ should
-0.32 ^ _ take
-0.32 ^ _ thirsty
-0.32 ^ _ today
-0.32 ^ _ work
-0.32 ^ any
-0.32 ^ itchy
-0.32 ^ muscle
-0.32 ^ sugar
-0.32 ^ tired
-0.32 ^ uti
-0.32 a newborn
-0.32 a note
-0.32 a sec
-0.32 about _ can
-0.32 between period
-0.32 bill is
-0.32 can _ see
-0.32 can she
-0.32 canker
-0.32 canker sore
-0.32 controll
-0.32 day _ a
-0.32 died
-0.32 exercise
-0.32 fever _ #99+
-0.32 for _ sec
-0.32 heartburn _ pizza
-0.32 i sneeze
-0.32 i threw
-0.32 i told
-0.32 it _ a
-0.32 laugh now
-0.32 leg _ sore
-0.32 light _ on
-0.32 lower leg
-0.32 me gas
-0.32 muscle _ in
-0.32 my _ aid
-0.32 my _ burn
-0.32 my grandfather
-0.32 my hear
-0.32 my result
-0.32 note for
-0.32 of _ in
-0.32 old _ over
-0.32 on _ kid
-0.32 on _ lower
-0.32 pill refill
-0.32 pointles
-0.32 pushup
-0.32 rain
-0.32 result are
-0.32 say i
-0.32 sec
-0.32 shampoo _ my
-0.32 sneeze
-0.32 son _ on
-0.32 son chok
-0.32 static _ from
-0.32 sweet
-0.32 the cold
-0.32 thirsty _ the
-0.32 to _ clinic
-0.32 to your
-0.32 toddler _ his
-0.32 told _ joke
-0.32 up _ night
-0.32 vaccin
-0.32 what should
-0.32 when _ the
-0.32 who can
-0.32 your clinic
-0.33 # _ after
-0.33 # rd
-0.33 #11+ #
-0.33 #11+ #99+
-0.33 <last <month
-0.33 <my _ <had
-0.33 =chest_lasting =child_got_pills
-0.33 =child_got_pills =headache
-0.33 =choking_passed =cough
-0.33 =cold_hands =cold_limb
-0.33 =cold_limb =crying_word
-0.33 =crying_word =eye_hit_bad
-0.33 =crying_word =numb_any
-0.33 =crying_word =stiff_neck
-0.33 =crying_word =weak_any
-0.33 =dentist =eye_hit_bad
-0.33 =discharge =scratched
-0.33 =fever =sudden
-0.33 =joint_hot =swelling
-0.33 =nausea =pregnant
-0.33 =shingles
-0.33 =unprotected_sex
-0.33 ?you
-0.33 ^ _ bean
-0.33 ^ _ diaper
-0.33 ^ _ halloween
-0.33 ^ _ knee
-0.33 ^ _ shoe
-0.33 ^ _ sugar
-0.33 ^ _ temp
-0.33 ^ _ thing
-0.33 ^ _ wks
-0.33 ^ home
-0.33 ^ pee
-0.33 ^ some
-0.33 a _ is
-0.33 a _ rash
-0.33 a physical
-0.33 after _ concert
-0.33 after _ it
-0.33 all day
-0.33 and _ gone
-0.33 and _ help
-0.33 as prescrib
-0.33 asthma _ a
-0.33 ate _ crayon
-0.33 beat _ after
-0.33 between
-0.33 butter
-0.33 can _ take
-0.33 class
-0.33 click
-0.33 common
-0.33 cough it
-0.33 cramp _ night
-0.33 crie
-0.33 cros
-0.33 drink _ play
-0.33 dry skin
-0.33 dust
-0.33 eye wash
-0.33 fly
-0.33 for her
-0.33 from _ and
-0.33 halloween
-0.33 home birth
-0.33 i did
-0.33 is _ away
-0.33 key _ the
-0.33 leg day
-0.33 little after
-0.33 loud music
-0.33 make it
-0.33 me with
-0.33 movie
-0.33 much and
-0.33 music
-0.33 my _ swell
-0.33 my _ take
-0.33 new glass
-0.33 night
-0.33 noon on
-0.33 on _ toe
-0.33 peanut butter
-0.33 pill _ morn
-0.33 pill thi
-0.33 prednisone
-0.33 prescrib
-0.33 rd
-0.33 red spot
-0.33 same _ alway
-0.33 snor _ loud
-0.33 the door
-0.33 the shot
-0.33 they look
-0.33 think _ toe
-0.33 thirsty
-0.33 tissue
-0.33 toe _ broken
-0.33 too _ and
-0.33 two pound
-0.33 up _ garden
-0.33 walk _ it
-0.33 walk on
-0.33 what _ a
-0.33 what _ do
-0.33 you have
-0.34 # _ boy
-0.34 #11+ hour
-0.34 -or
-0.34 <it
-0.34 =a_lot =takes_daily
-0.34 =back_pain =preterm_weeks
-0.34 =burn_severity =tonsils_out
-0.34 =calf =cast_tight
-0.34 =ear_pain
-0.34 =eye_hit_bad =ulcer_nsaid
-0.34 =near_faint =vomiting
-0.34 =overdose_taken =takes_daily
-0.34 =pain_any =swelling_throat
-0.34 =panic_known
-0.34 =squeezing_word =ulcer_nsaid
-0.34 =strep_like =tonsils_out
-0.34 =swelling_throat =throat_sore
-0.34 ?do ?i
-0.34 ^ _ growl
-0.34 ^ _ shingl
-0.34 ^ _ stone
-0.34 ^ blood
-0.34 ^ coffee
-0.34 ^ food
-0.34 ^ rib
-0.34 ^ sneez
-0.34 ^ wind
-0.34 ^ yawn
-0.34 a _ my
-0.34 a scratch
-0.34 a tiny
-0.34 after bean
-0.34 appointment is
-0.34 at _ #11+
-0.34 battery _ my
-0.34 bed
-0.34 bring
-0.34 can walk
-0.34 cat
-0.34 dish
-0.34 eve
-0.34 faint _ the
-0.34 feet _ in
-0.34 from
-0.34 full
-0.34 get _ when
-0.34 growl
-0.34 heart _ since
-0.34 help
-0.34 hoop
-0.34 i brush
-0.34 i chew
-0.34 i slept
-0.34 is _ normal
-0.34 is _ yellow
-0.34 kid swallow
-0.34 mother _ #11+
-0.34 my _ bleed
-0.34 my _ can
-0.34 on _ forearm
-0.34 pimple _ my
-0.34 prescription
-0.34 red warm
-0.34 ride
-0.34 so _ my
-0.34 sore _ and
-0.34 spicy
-0.34 stomach growl
-0.34 take _ pressure
-0.34 the _ no
-0.34 to get
-0.34 too much
-0.34 warm and
-0.34 when _ appointment
-0.34 when _ brush
-0.34 when _ chew
-0.34 where _ i
-0.34 which vitamin
-0.34 will i
-0.34 wrist hurt
-0.35 # to
-0.35 #99+ but
-0.35 <month
-0.35 =allergen =days_many
-0.35 =blood_streak =limb_injury
-0.35 =cough =fever
-0.35 =cut_by_accident =wound
-0.35 =dentist =swelling
-0.35 =dentist =swelling_lips
-0.35 =heat_exposure =pain_any
-0.35 =muscle_tear
-0.35 ^ <grandma
-0.35 ^ _ disc
-0.35 ^ _ glass
-0.35 ^ _ grind
-0.35 ^ _ refill
-0.35 ^ _ shoulder
-0.35 ^ _ train
-0.35 ^ pink
-0.35 ^ pregnancy
-0.35 ^ tickle
-0.35 a _ one
-0.35 a streak
-0.35 act up
-0.35 after coffee
-0.35 after mov
-0.35 and bloat
-0.35 any tip
-0.35 athlet
-0.35 athlet foot
-0.35 bit _ tongue
-0.35 but didnt
-0.35 by _ baseball
-0.35 cough in
-0.35 depression
-0.35 disc
-0.35 disc _ my
-0.35 disc in
-0.35 dog
-0.35 feel better
-0.35 from _ on
-0.35 from pollen
-0.35 gave _ the
-0.35 get _ and
-0.35 grind my
-0.35 group
-0.35 gum bleed
-0.35 happy
-0.35 i _ breakfast
-0.35 i _ thi
-0.35 i grind
-0.35 im _ about
-0.35 im _ tired
-0.35 is fall
-0.35 is the
-0.35 it safe
-0.35 lost
-0.35 me _ wrong
-0.35 me the
-0.35 my _ last
-0.35 need an
-0.35 numb _ from
-0.35 on _ plane
-0.35 on _ rug
-0.35 on his
-0.35 plan
-0.35 rug
-0.35 second _ i
-0.35 second when
-0.35 so tired
-0.35 stomach ache
-0.35 stubb _ toe
-0.35 stubb my
-0.35 stye
-0.35 support
-0.35 support group
-0.35 that _ away
-0.35 the _ lol
-0.35 the rug
-0.35 thi
-0.35 thi _ is
-0.35 tickle _ my
-0.35 tickle in
-0.35 to a
-0.35 tooth _ with
-0.35 toothache
-0.35 up _ time
-0.35 usual
-0.35 when _ pee
-0.36 #11+ th
-0.36 <grandma
-0.36 =alcohol =during_exercise
-0.36 =allergen =blood_streak
-0.36 =bleeding_any =many_days
-0.36 =bluish =cold_limb
-0.36 =burn_severity =muscle_strain_word
-0.36 =chest_lasting =diarrhea
-0.36 =cut_by_accident =hip_hurts
-0.36 =dementia_known =muscle_strain_word
-0.36 =dementia_known =raynaud_usual
-0.36 =dementia_known =sight_for_years
-0.36 =many_days =vaginal_bleeding
-0.36 =muscle_strain_word =raynaud_usual
-0.36 =pain_any =tired
-0.36 =raynaud_usual =sight_for_years
-0.36 ?can ?stres
-0.36 ?stres
-0.36 ?what ?is
-0.36 ^ _ -blood
-0.36 ^ _ ?is
-0.36 ^ _ ?stres
-0.36 ^ _ car
-0.36 ^ _ eyelid
-0.36 ^ _ headache
-0.36 ^ _ kill
-0.36 ^ _ love
-0.36 ^ _ sleep
-0.36 ^ _ toddler
-0.36 ^ constipat
-0.36 ^ feet
-0.36 ^ jamm
-0.36 ac
-0.36 ac is
-0.36 after _ on
-0.36 all the
-0.36 autistic
-0.36 back _ after
-0.36 back _ from
-0.36 bee
-0.36 breakup
-0.36 breath fine
-0.36 brown
-0.36 complain
-0.36 dad cant
-0.36 doe a
-0.36 feel good
-0.36 feel weak
-0.36 first _ in
-0.36 for _ #11+
-0.36 for year
-0.36 from sitt
-0.36 gett better
-0.36 how _ is
-0.36 i _ coffee
-0.36 i _ ok
-0.36 i kill
-0.36 is annoy
-0.36 its _ out
-0.36 jamm
-0.36 jamm _ finger
-0.36 jamm my
-0.36 migraine
-0.36 mosquito _ on
-0.36 my ear
-0.36 my tongue
-0.36 no _ just
-0.36 of _ yesterday
-0.36 out _ they
-0.36 physical
-0.36 potassium #
-0.36 quarter
-0.36 screen
-0.36 suppli
-0.36 take
-0.36 the _ kick
-0.36 toilet
-0.36 travel
-0.36 water in
-0.36 wet diaper
-0.36 when _ see
-0.37 # c
-0.37 -#11+ -week
-0.37 =blood_streak =chest_lasting
-0.37 =burn_severity =wont_feed
-0.37 =calf =chemical_word
-0.37 =chest_injury_or_ache =chest_pain
-0.37 =chest_injury_or_ache =trunk_pain
-0.37 =cold_only =eye_area
-0.37 =diabetes =during_exercise
-0.37 =eye_area =phlegm
-0.37 ?one
-0.37 ^ _ all
-0.37 ^ _ an
-0.37 ^ _ number
-0.37 ^ right
-0.37 ^ sunburn
-0.37 a _ after
-0.37 a _ c
-0.37 a lego
-0.37 after #
-0.37 am
-0.37 appt
-0.37 at
-0.37 bad for
-0.37 bit
-0.37 bleach to
-0.37 bump
-0.37 bump my
-0.37 dec
-0.37 dementia
-0.37 dog is
-0.37 dose
-0.37 end _ the
-0.37 eye twitch
-0.37 hour _ now
-0.37 hour from
-0.37 i _ when
-0.37 i drink
-0.37 in _ neck
-0.37 in an
-0.37 leg on
-0.37 lego
-0.37 lil when
-0.37 my _ want
-0.37 my watch
-0.37 new
-0.37 of _ month
-0.37 on _ lego
-0.37 pregnancy _ is
-0.37 problem
-0.37 sleep on
-0.37 swell a
-0.37 the chair
-0.37 tired _ the
-0.37 to _ smok
-0.37 today _ ok
-0.37 train
-0.37 twinge
-0.38 # ish
-0.38 #99+ _ fine
-0.38 -headache
-0.38 =animal_bite =scratched
-0.38 =asthma =fever
-0.38 =asthma =flu_bad
-0.38 =calf =cramps
-0.38 =cold_hands =raynaud_usual
-0.38 =cold_limb =raynaud_usual
-0.38 =hours_pain =means_mentioned
-0.38 =joint_hot =possible_fracture
-0.38 =snake_bad =snake_seen
-0.38 =snake_seen
-0.38 ^ _ bug
-0.38 ^ _ could
-0.38 ^ _ december
-0.38 ^ _ new
-0.38 ^ _ wrote
-0.38 ^ heart
-0.38 ^ needle
-0.38 a _ at
-0.38 afternoon
-0.38 blister _ a
-0.38 bruise _ my
-0.38 dizzy _ the
-0.38 dizzy on
-0.38 feel _ today
-0.38 from _ pillow
-0.38 has dry
-0.38 is it
-0.38 lower _ is
-0.38 minut stopp
-0.38 my _ snake
-0.38 my elbow
-0.38 my teeth
-0.38 my thumb
-0.38 my toddler
-0.38 need new
-0.38 no -headache
-0.38 no _ -or
-0.38 out _ a
-0.38 pacemaker check
-0.38 pillow
-0.38 scar of
-0.38 see _ counselor
-0.38 shav
-0.38 shot
-0.38 small bruise
-0.38 spit _ a
-0.38 stiff in
-0.38 sunburn _ my
-0.38 two _ stopp
-0.38 two minut
-0.38 wood
-0.39 <a
-0.39 =back_pain =cut_by_accident
-0.39 =blister_any =chest_any
-0.39 =blister_any =chest_pain
-0.39 =blister_word =chest_any
-0.39 =blister_word =chest_pain
-0.39 =blood_streak =coughs_blood
-0.39 =blood_streak =eye_area
-0.39 =both_legs =swelling
-0.39 =burn_severity =cold_only
-0.39 =chest_any =rash
-0.39 =chest_pain =rash
-0.39 =days_many =many_days
-0.39 =swallowed_thing
-0.39 ?i
-0.39 ^ _ ?do
-0.39 ^ _ ankl
-0.39 ^ _ nose
-0.39 ^ gassy
-0.39 ^ hot
-0.39 ^ threw
-0.39 a baseball
-0.39 a refill
-0.39 after pizza
-0.39 and _ fine
-0.39 and _ heartburn
-0.39 and crav
-0.39 anxiety
-0.39 breath on
-0.39 bruise from
-0.39 but no
-0.39 call
-0.39 call me
-0.39 chair
-0.39 chew
-0.39 dad _ and
-0.39 feet swell
-0.39 gain weight
-0.39 headache _ blurry
-0.39 hurt when
-0.39 i _ asthma
-0.39 in _ morning
-0.39 les
-0.39 me _ headache
-0.39 morn
-0.39 my _ result
-0.39 need _ refill
-0.39 no -numbnes
-0.39 nose
-0.39 of the
-0.39 once in
-0.39 pregnant _ crav
-0.39 punch
-0.39 recip
-0.39 same as
-0.39 start #
-0.39 start _ day
-0.39 tenni
-0.39 the #11+
-0.39 the _ one
-0.39 the morning
-0.39 week of
-0.39 when _ drink
-0.39 when i
-0.39 while pregnant
-0.39 with blister
-0.4 -faint
-0.4 -faint just
-0.4 <#
-0.4 <had <a
-0.4 =asks_meaning =coughs_blood
-0.4 =bite_bad =crying_word
-0.4 =burn_severity =sunburn
-0.4 =cholinergic =eye_area
-0.4 =during_exercise =pale_clammy
-0.4 =limb_injury =twisted
-0.4 =swelling =throat_sore
-0.4 =takes_daily
-0.4 ^ _ -faint
-0.4 ^ _ much
-0.4 ^ _ tickle
-0.4 ^ lost
-0.4 ^ today
-0.4 ^ where
-0.4 a _ seed
-0.4 a cherry
-0.4 and _ red
-0.4 and sleep
-0.4 and then
-0.4 bit red
-0.4 blood pressure
-0.4 burn _ tongue
-0.4 carry
-0.4 cherry
-0.4 chest cold
-0.4 christma
-0.4 contact
-0.4 do _ keep
-0.4 do i
-0.4 feed well
-0.4 feel great
-0.4 hard _ i
-0.4 hiccup for
-0.4 holiday
-0.4 i _ do
-0.4 i bump
-0.4 ice cream
-0.4 in _ chest
-0.4 little
-0.4 mild fever
-0.4 out for
-0.4 pinch
-0.4 pull a
-0.4 safety
-0.4 seed
-0.4 stitch
-0.4 stool _ hard
-0.4 stuffy nose
-0.4 swallow _ cherry
-0.4 the _ pill
-0.4 warm
-0.41 <was
-0.41 =asks_meaning =bleeding_any
-0.41 =asks_meaning =eye_hit_bad
-0.41 =bluish =cold_hands
-0.41 =burn_severity =strep_like
-0.41 =calf =during_exercise
-0.41 =eye_hit_bad =tia_resolved
-0.41 =pain_any =tooth
-0.41 =pain_any =ulcer_nsaid
-0.41 ^ _ between
-0.41 ^ bit
-0.41 ^ friday
-0.41 ^ spider
-0.41 ^ static
-0.41 ^ tooth
-0.41 a mild
-0.41 a new
-0.41 and get
-0.41 as alway
-0.41 ask
-0.41 beat fast
-0.41 burn from
-0.41 daughter _ at
-0.41 dog has
-0.41 give _ a
-0.41 grandmother had
-0.41 hair _ fall
-0.41 has hiccup
-0.41 heart _ fast
-0.41 help with
-0.41 how much
-0.41 much
-0.41 my _ need
-0.41 my tooth
-0.41 noon
-0.41 ok with
-0.41 old _ #99+
-0.41 or
-0.41 plane
-0.41 side _ the
-0.41 static
-0.41 static shock
-0.41 the plane
-0.41 tue
-0.41 up a
-0.41 week _ its
-0.41 what help
-0.41 would
-0.42 <in <#99+
-0.42 =a_lot =pees_lot
-0.42 =dentist =numb_any
-0.42 =dentist =weak_any
-0.42 =diarrhea =hours_pain
-0.42 =sight_for_years
-0.42 ?do
-0.42 ?how ?do
-0.42 ^ _ brand
-0.42 ^ _ breath
-0.42 ^ _ curtain
-0.42 ^ _ dog
-0.42 ^ _ feel
-0.42 ^ _ feet
-0.42 ^ _ monday
-0.42 ^ _ twitch
-0.42 ^ _ two
-0.42 ^ back
-0.42 ^ would
-0.42 a second
-0.42 aunt
-0.42 been feel
-0.42 brand
-0.42 difference
-0.42 ear _ on
-0.42 eye _ in
-0.42 feb
-0.42 feel _ for
-0.42 feel the
-0.42 fever broke
-0.42 for _ second
-0.42 i quit
-0.42 im nervou
-0.42 is low
-0.42 is my
-0.42 joke
-0.42 keep _ down
-0.42 knee
-0.42 like to
-0.42 look _ a
-0.42 menopause
-0.42 much coffee
-0.42 my _ died
-0.42 my _ late
-0.42 my _ lol
-0.42 my house
-0.42 no
-0.42 no -cough
-0.42 numb from
-0.42 on _ toilet
-0.42 on my
-0.42 paper cut
-0.42 pee _ lot
-0.42 pee a
-0.42 price
-0.42 same
-0.42 see a
-0.42 stretch
-0.42 the difference
-0.42 the price
-0.42 therapy
-0.42 too _ coffee
-0.42 up green
-0.42 would _ to
-0.43 # _ at
-0.43 # mo
-0.43 -problem
-0.43 <#99+
-0.43 =after_hard_exercise =pain_any
-0.43 =blood_streak =eye_hit_bad
-0.43 =burn_severity =during_exercise
-0.43 =ear_pain =pain_any
-0.43 ^ <had
-0.43 ^ _ back
-0.43 ^ _ checkup
-0.43 ^ bee
-0.43 a #
-0.43 after _ gym
-0.43 brother pass
-0.43 burp
-0.43 cry and
-0.43 driv
-0.43 eye _ from
-0.43 eye _ it
-0.43 has an
-0.43 heartburn after
-0.43 i eat
-0.43 is pregnant
-0.43 is stiff
-0.43 key
-0.43 look yellow
-0.43 lunch
-0.43 mo
-0.43 my key
-0.43 my team
-0.43 nest
-0.43 ok now
-0.43 once last
-0.43 say _ #
-0.43 scar
-0.43 since _ i
-0.43 stiff _ the
-0.43 team
-0.43 tooth
-0.43 up _ last
-0.43 vacation
-0.43 weak after
-0.43 week from
-0.43 when can
-0.43 wine
-0.44 #11+ #11+
-0.44 -numbnes
-0.44 -symptom
-0.44 -tuesday
-0.44 <ago
-0.44 =chest_lasting =during_exercise
-0.44 =cold_hands
-0.44 =elderly =hearing
-0.44 =eye_area =itching
-0.44 =eye_area =itchy_only
-0.44 ^ _ tuesday
-0.44 ^ _ wax
-0.44 ^ _ with
-0.44 ^ _ yo
-0.44 ^ tonight
-0.44 ^ toothache
-0.44 a _ short
-0.44 a blue
-0.44 after garden
-0.44 and drink
-0.44 annoy
-0.44 baby kick
-0.44 bath
-0.44 bleed stopp
-0.44 burn _ toast
-0.44 can _ go
-0.44 do
-0.44 feed
-0.44 get
-0.44 going around
-0.44 got _ and
-0.44 got _ on
-0.44 i _ on
-0.44 i read
-0.44 no -pain
-0.44 no -symptom
-0.44 on _ stair
-0.44 period is
-0.44 rash _ my
-0.44 rash with
-0.44 seem confus
-0.44 slept badly
-0.44 soap
-0.44 stiff from
-0.44 thi cold
-0.44 toast
-0.44 we _ a
-0.44 yes
-0.44 your
-0.45 # on
-0.45 -trouble
-0.45 <in
-0.45 <last <year
-0.45 <to
-0.45 <when
-0.45 =chest_lasting =twisted
-0.45 =cut_by_accident =flank_pain
-0.45 =low_mood =low_mood_deep
-0.45 ?are
-0.45 ^ eye
-0.45 a _ when
-0.45 a pimple
-0.45 and _ nail
-0.45 are puffy
-0.45 back is
-0.45 brac
-0.45 burp after
-0.45 dinner
-0.45 expir
-0.45 fell _ his
-0.45 for _ week
-0.45 for my
-0.45 form
-0.45 hand _ numb
-0.45 hemorrhoid
-0.45 hungry
-0.45 im _ my
-0.45 just tired
-0.45 light bleed
-0.45 not -sleep
-0.45 on _ baby
-0.45 since _ night
-0.45 since last
-0.45 son _ his
-0.45 start yesterday
-0.45 swallow _ gum
-0.45 the flu
-0.45 thi cough
-0.46 #11+ _ that
-0.46 #11+ is
-0.46 =belly_hit =hours_pain
-0.46 =bite_bad =muscle_strain_word
-0.46 =bleeding_any =blood_streak
-0.46 =burn_severity =raynaud_usual
-0.46 =calf =radiates_leg
-0.46 =contact_lens
-0.46 =during_exercise =pain_any
-0.46 =possible_fracture =twisted
-0.46 ^ ?how
-0.46 ^ _ oil
-0.46 ^ _ phone
-0.46 ^ _ quit
-0.46 ^ _ wake
-0.46 ^ last
-0.46 ^ low
-0.46 ^ numb
-0.46 a counselor
-0.46 after eat
-0.46 and _ cranky
-0.46 counselor
-0.46 cranky
-0.46 crayon
-0.46 de
-0.46 elbow in
-0.46 eye _ and
-0.46 her _ with
-0.46 i _ up
-0.46 i call
-0.46 like that
-0.46 list
-0.46 my _ get
-0.46 my _ pressure
-0.46 my ankl
-0.46 my phone
-0.46 nine
-0.46 off _ week
-0.46 patch
-0.46 phlegm
-0.46 pink
-0.46 she _ her
-0.46 swollen after
-0.46 too short
-0.46 when im
-0.47 #11+ pound
-0.47 =during_exercise =fever
-0.47 =flu_bad
-0.47 =head_danger =vomit_few
-0.47 =itching =sting
-0.47 =muscle_strain_word =sight_for_years
-0.47 =vomit_few
-0.47 =vomit_few =vomiting
-0.47 ?of
-0.47 ^ _ a
-0.47 ^ _ almost
-0.47 ^ _ aunt
-0.47 ^ _ minut
-0.47 ^ mosquito
-0.47 a _ bruise
-0.47 a cough
-0.47 book
-0.47 can _ get
-0.47 can we
-0.47 chip
-0.47 concert
-0.47 eat
-0.47 gave me
-0.47 gone
-0.47 hair is
-0.47 i _ after
-0.47 i pee
-0.47 its gone
-0.47 kid _ the
-0.47 lost my
-0.47 meal
-0.47 mom _ #11+
-0.47 my aunt
-0.47 my insurance
-0.47 no _ -pain
-0.47 recipe
-0.47 sore throat
-0.47 that ok
-0.47 the concert
-0.47 thi job
-0.47 tongue on
-0.47 up _ i
-0.47 was out
-0.47 wax
-0.48 #11+ am
-0.48 #99+ _ last
-0.48 <i
-0.48 =ate_dye
-0.48 =chest_lasting =choking_passed
-0.48 =choking =choking_passed
-0.48 =choking_passed
-0.48 ^ <i
-0.48 ^ _ it
-0.48 ^ _ itch
-0.48 ^ _ or
-0.48 ^ _ rate
-0.48 ^ _ thirty
-0.48 ^ the
-0.48 ^ wrong
-0.48 baby breath
-0.48 but i
-0.48 cold
-0.48 from sleep
-0.48 grandma _ #11+
-0.48 is scratchy
-0.48 kid _ a
-0.48 me a
-0.48 my _ wash
-0.48 recommendation
-0.48 saturday
-0.48 summer
-0.48 the _ th
-0.48 threw up
-0.48 throat _ scratchy
-0.48 to clean
-0.48 yawn
-0.49 # pm
-0.49 # th
-0.49 =muscle_strain_word
-0.49 =not_taken
-0.49 =not_taken =overdose_taken
-0.49 ?how _ ?i
-0.49 ^ _ #99+
-0.49 ^ _ ache
-0.49 ^ _ arm
-0.49 age
-0.49 better
-0.49 bos
-0.49 braxton
-0.49 braxton hick
-0.49 bump his
-0.49 cough for
-0.49 have asthma
-0.49 hick
-0.49 it _ #
-0.49 it out
-0.49 kid ate
-0.49 later
-0.49 my bos
-0.49 my nail
-0.49 next month
-0.49 now _ then
-0.49 okay
-0.49 schedule
-0.49 she fine
-0.49 stuffy
-0.49 swimm
-0.49 today and
-0.49 toddler _ a
-0.49 was _ on
-0.5 -glass
-0.5 =a_lot =newborn
-0.5 =blood_streak =scratched
-0.5 =during_exercise =short_breath
-0.5 ^ _ scratch
-0.5 ^ insulin
-0.5 ^ stubb
-0.5 can you
-0.5 coat
-0.5 day of
-0.5 daycare
-0.5 due in
-0.5 eye water
-0.5 has _ cold
-0.5 in pregnancy
-0.5 scab
-0.5 scrap
-0.5 streak _ blood
-0.5 streak of
-0.5 stubb
-0.5 tea
-0.5 the #
-0.5 want
-0.5 with _ cold
-0.5 without -my
-0.51 =crying_word =refuses
-0.51 =itchy_only =sting
-0.51 =limb_injury =possible_fracture
-0.51 ^ _ bad
-0.51 ^ _ call
-0.51 ^ _ spot
-0.51 ^ doe
-0.51 allergy
-0.51 baby _ feed
-0.51 daughter _ picky
-0.51 dry cough
-0.51 gas
-0.51 had _ fever
-0.51 half _ hour
-0.51 half an
-0.51 heal
-0.51 i _ #11+
-0.51 i wake
-0.51 is _ bit
-0.51 is _ safe
-0.51 is feed
-0.51 is fine
-0.51 is picky
-0.51 look _ in
-0.51 loose stool
-0.51 my _ look
-0.51 otherwise
-0.51 out _ #
-0.51 picky
-0.51 portal
-0.51 roll over
-0.51 several time
-0.51 since the
-0.51 skip
-0.51 swallow _ vitamin
-0.51 when
-0.52 =allergen =co_words
-0.52 =chest_lasting =swelling_face
-0.52 =hours_pain =swelling_face
-0.52 ?about
-0.52 ^ _ sister
-0.52 ^ _ smoke
-0.52 ^ at
-0.52 ^ first
-0.52 ^ for
-0.52 bled
-0.52 cold _ my
-0.52 feel _ bit
-0.52 fell on
-0.52 first
-0.52 flu _ and
-0.52 is _ month
-0.52 mild headache
-0.52 my appointment
-0.52 past
-0.52 sign
-0.52 stres
-0.52 weekend
-0.52 when _ i
-0.52 yo boy
-0.53 -monday
-0.53 =after_hard_exercise =during_exercise
-0.53 =cut_by_accident =pain_any
-0.53 =iron_pills
-0.53 ^ _ sore
-0.53 ^ _ you
-0.53 ^ lip
-0.53 ^ slight
-0.53 ^ small
-0.53 ^ stiff
-0.53 ^ tomorrow
-0.53 crav
-0.53 diaper
-0.53 down since
-0.53 flu
-0.53 how _ i
-0.53 my _ play
-0.53 my _ the
-0.53 pain _ a
-0.53 pimple on
-0.53 the bill
-0.53 vaccine
-0.53 when he
-0.53 work
-0.54 -no
-0.54 -of
-0.54 =a_lot =young_baby
-0.54 =burn_severity =chest_injury_or_ache
-0.54 =chest_any =chest_injury_or_ache
-0.54 =chest_lasting =sugar_very_high
-0.54 ^ <my
-0.54 ^ _ bump
-0.54 ^ _ my
-0.54 ^ between
-0.54 ^ roof
-0.54 a red
-0.54 between _ and
-0.54 game
-0.54 hear aid
-0.54 ring
-0.54 smell bad
-0.54 sometim
-0.54 sore after
-0.54 these
-0.54 traffic
-0.55 =baby =rash
-0.55 =calf =sting
-0.55 =dementia_known
-0.55 ?how
-0.55 ^ #11+
-0.55 bean
-0.55 beet
-0.55 clinic
-0.55 is _ pain
-0.55 it still
-0.55 jean
-0.55 on _ arm
-0.55 pollen
-0.55 snor and
-0.55 the day
-0.55 to #
-0.55 with my
-0.56 -cough
-0.56 =burn_severity =crying_word
-0.56 =cut_by_accident =scratched
-0.56 and play
-0.56 garden
-0.56 how
-0.56 hurt from
-0.56 loose
-0.56 number
-0.56 son _ #
-0.56 sugar #99+
-0.56 the gym
-0.56 toenail
-0.56 took _ pill
-0.56 visit
-0.56 watch
-0.57 <last
-0.57 =blood_streak =pain_any
-0.57 =cold_only
-0.57 ?is
-0.57 ^ _ for
-0.57 ^ _ pill
-0.57 about it
-0.57 do _ need
-0.57 get a
-0.57 hair
-0.57 in _ even
-0.57 itchy
-0.57 now and
-0.57 run
-0.57 shoe
-0.57 teenager
-0.57 the even
-0.57 thirty
-0.57 threw
-0.57 turn my
-0.57 was #11+
-0.57 would like
-0.58 # _ #
-0.58 =burn_severity =dentist
-0.58 =hours_pain =sugar_very_high
-0.58 =itching
-0.58 ^ _ blue
-0.58 ^ _ elbow
-0.58 ^ _ hit
-0.58 ^ _ thi
-0.58 ^ monday
-0.58 ^ ten
-0.58 after lunch
-0.58 any
-0.58 are _ in
-0.58 bored
-0.58 cant _ right
-0.58 how do
-0.58 i _ short
-0.58 i need
-0.58 nervou
-0.58 slight
-0.59 -blood
-0.59 <my
-0.59 =burn_severity =throat_sore
-0.59 =stye
-0.59 ^ sore
-0.59 a _ cough
-0.59 can
-0.59 date
-0.59 do you
-0.59 insurance
-0.59 no -blood
-0.59 of _ on
-0.59 school
-0.59 several
-0.59 thumb
-0.59 to take
-0.59 what doe
-0.6 <year
-0.6 =child_got_pills =hours_pain
-0.6 ?for
-0.6 ?in
-0.6 ?what
-0.6 ^ ?can
-0.6 ^ _ when
-0.6 a _ off
-0.6 a mosquito
-0.6 a runny
-0.6 blood on
-0.6 eyelash
-0.6 feel full
-0.6 my glass
-0.6 onion
-0.6 quit smok
-0.6 spr
-0.61 =chest_injury_or_ache
-0.61 =chest_injury_or_ache =pain_any
-0.61 =chest_lasting =tia_resolved
-0.61 =seizure_usual
-0.61 ^ ?what
-0.61 ^ _ need
-0.61 ^ stabb
-0.61 a _ red
-0.61 a little
-0.61 aid
-0.61 all good
-0.61 breath _ the
-0.61 job
-0.61 make me
-0.61 my usual
-0.61 pizza
-0.61 thursday
-0.61 tiny
-0.62 =constipation
-0.62 ^ which
-0.62 baby _ up
-0.62 is _ ok
-0.62 the dentist
-0.63 <year <ago
-0.63 =allergen =vaccine_said
-0.63 ?a
-0.63 ^ just
-0.63 ^ next
-0.63 are _ from
-0.63 bloat
-0.63 broken
-0.63 constipat
-0.63 feel _ since
-0.63 fever is
-0.63 from _ dentist
-0.63 give
-0.63 in march
-0.63 in winter
-0.63 march
-0.63 pink eye
-0.63 slept
-0.63 what
-0.64 #11+ _ want
-0.64 =dentist
-0.64 ^ can
-0.64 ^ do
-0.64 daughter _ her
-0.64 have _ cold
-0.64 itch
-0.64 made
-0.64 ready
-0.64 today
-0.64 with thi
-0.65 # _ of
-0.65 =crying_word
-0.65 =itching =itchy_only
-0.65 =itchy_only
-0.65 =vaccine_said
-0.65 ^ dry
-0.65 ^ no
-0.65 alway
-0.65 diabetic and
-0.65 from now
-0.65 i _ #
-0.65 i get
-0.65 pm
-0.65 result
-0.65 should i
-0.65 sore from
-0.65 th
-0.65 when is
-0.65 why
-0.66 ^ _ doe
-0.66 ^ _ in
-0.66 a _ nose
-0.66 a day
-0.66 diaper rash
-0.66 heartburn
-0.66 made my
-0.66 my _ snor
-0.66 pimple
-0.66 wash
-0.67 -week
-0.67 ^ _ and
-0.67 ^ _ crie
-0.67 im sad
-0.67 my dog
-0.67 sugar was
-0.68 #99+ since
-0.68 -my
-0.68 =during_exercise =racing_heart
-0.68 =low_mood_deep
-0.68 ^ _ threw
-0.68 ^ sweaty
-0.68 after work
-0.68 blister on
-0.68 doctor
-0.68 dry
-0.68 january
-0.68 make
-0.68 spit up
-0.68 to _ a
-0.68 was #99+
-0.69 =blood_streak =cough
-0.69 =low_mood
-0.69 ?can
-0.69 ^ _ hurt
-0.69 ^ not
-0.69 ache
-0.69 acne
-0.69 can i
-0.69 my _ seem
-0.69 over #11+
-0.69 question
-0.69 scratchy
-0.69 sore
-0.69 tickle
-0.7 -yet
-0.7 =asks_meaning
-0.7 =aura_usual
-0.7 ^ by
-0.7 ^ when
-0.7 can he
-0.7 december
-0.7 end of
-0.7 feel ok
-0.7 just a
-0.7 mosquito bite
-0.7 on monday
-0.7 paper
-0.7 swallow her
-0.7 teeth
-0.7 twitch
-0.71 # pill
-0.71 ^ are
-0.71 loud
-0.71 my _ faint
-0.71 no -fever
-0.71 since monday
-0.71 vitamin
-0.71 where
-0.72 -fever
-0.72 ^ hiccup
-0.72 ^ light
-0.72 cough _ fever
-0.72 gym
-0.72 i could
-0.72 love
-0.72 next week
-0.72 runny nose
-0.72 sneez
-0.73 -pain
-0.73 =autism_word =speech
-0.73 ^ _ neck
-0.73 give me
-0.73 is _ from
-0.73 runny
-0.73 should
-0.73 son got
-0.73 tired
-0.73 well
-0.73 what is
-0.74 =during_exercise
-0.74 ^ _ do
-0.74 ^ _ make
-0.74 ^ _ to
-0.74 all _ time
-0.74 are sore
-0.74 before
-0.74 low
-0.74 phone
-0.74 the time
-0.74 toddler wont
-0.74 you
-0.75 =hearing
-0.75 =tired
-0.75 ^ how
-0.75 arm _ sore
-0.75 coffee
-0.75 five
-0.76 #11+ _ dizzy
-0.76 food
-0.76 hiccup
-0.76 on it
-0.76 sleep
-0.77 =twisted
-0.77 ^ feel
-0.77 bruise
-0.77 gum
-0.77 my period
-0.77 winter
-0.78 morning
-0.78 next
-0.79 =cold_outside
-0.79 ^ stomach
-0.79 feel fine
-0.79 follow
-0.79 glass
-0.79 i _ at
-0.79 massage
-0.79 snor
-0.79 sunburn
-0.79 test
-0.8 ^ mild
-0.8 and want
-0.8 great
-0.8 my hair
-0.8 sunday
-0.81 #99+ _ #11+
-0.81 check
-0.81 gassy
-0.81 was _ of
-0.82 ^ _ hand
-0.82 could
-0.82 period
-0.83 smok
-0.84 =raynaud_usual
-0.84 cream
-0.84 friday
-0.84 is a
-0.84 safe
-0.85 ^ dizzy
-0.85 ^ ear
-0.85 at night
-0.85 pregnancy
-0.86 =eating_disorder
-0.86 ^ _ period
-0.86 due
-0.86 need
-0.86 ok
-0.86 upset
-0.86 wednesday
-0.87 -sleep
-0.87 ^ _ get
-0.87 a cold
-0.87 husband snor
-0.87 tomorrow
-0.87 tuesday
-0.88 checkup
-0.88 diet
-0.88 in _ morn
-0.88 milk
-0.88 the morn
-0.89 ^ thi
-0.89 which
-0.9 bill
-0.9 year _ has
-0.91 i _ sleep
-0.91 want a
-0.92 =sunburn
-0.92 ^ _ after
-0.92 ^ what
-0.92 a bit
-0.92 at #
-0.92 dentist
-0.93 need a
-0.95 # #11+
-0.95 elbow
-0.96 doe
-0.96 mosquito
-0.96 my fever
-0.96 please
-0.97 mild
-0.98 good
-0.99 exam
-0.99 play
-0.99 small
-1.01 ^ _ day
-1.01 ^ headache
-1.01 ^ is
-1.01 cant sleep
-1.01 fine
-1.01 refill
-1.01 scratch
-1.02 is sore
-1.03 sad
-1.04 ^ _ fever
-1.04 once
-1.08 laugh
-1.08 normal
-1.09 and need
-1.11 is that
-1.13 appointment
-1.15 monday
-1.18 late
-1.19 fine now
-1.26 haha
-1.33 ^ in
-1.48 lol
`,
}
