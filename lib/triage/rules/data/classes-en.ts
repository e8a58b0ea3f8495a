/** Word classes of the English phrases. A class may use another with @. */
export const classesEn = {
  cant: "cant|cannot|can not|couldnt|could not|unable to|not able to|isnt able to|wont|will not|barely|hardly|can barely|can hardly|can scarcely|struggling to|struggles to|struggle to|trouble|difficulty|hard time|hard to|hard for (me|him|her) to|difficult to|impossible to|fighting to|no longer able to|cant even|refuses to|not (being )?able to|having to fight to",
  severe:
    "severe|severely|worst|terrible|horrible|awful|excruciating|unbearable|agony|agonizing|intense|intensely|(really|very|so|super|crazy|real|pretty|bad) bad|extreme|extremely|incredible|incredibly|insane|insanely|worse than ever|10 out of 10|9 out of 10|8 out of 10|ten out of ten|nine out of ten|eight out of ten|doubled over|doubling over|screaming|crying|writhing|10|crushing|hard|constant|killer|deep|unreal|violent|brutal|blinding|bad enough",
  sudden:
    "sudden|suddenly|all of a sudden|out of nowhere|out of the blue|all at once|in seconds|within seconds|instantly|abrupt|abruptly|thunderclap|like a bolt|like lightning|like a switch|out of no where|in an instant|snapped|popped|boom|bam",
  pain: "pain|pains|painful|hurts|hurt|hurting|ache|aches|aching|achy|sore|discomfort|cramp|cramps|cramping|burning|stabbing|sharp|throbbing|pounding|agony|tender|killing",
  chest: "chest|breastbone|sternum|breast bone|rib cage center",
  pressure:
    "pressure|pressing|tight|tightness|tightening|squeezing|squeeze|squeezed|squeezes|crushing|crushed|crush|heavy|heaviness|weight|elephant|vise|vice|clamp|clamped|band|fullness|constricted|constricting|brick|bricks|anvil|concrete|standing on|sitting on|sit on|gripping|weighing|compressed",
  belly: "belly|stomach|abdomen|abdominal|tummy|gut|guts|tum|stomache|abdomin",
  arm: "arm|arms|jaw|shoulder|shoulders|shoulder blade|neck|left arm|right arm|back",
  limb: "arm|leg|hand|foot|side|face|arms|legs|half",
  breathe:
    "breathe|breath|breathing|breathes|inhale|catch (my|his|her|a|their) breath|get (a |any |enough |some |the |my |his |her )?(air|breath|breaths)|take (a |in a )?(full |deep )?breath|fill my lungs|breath in|get air in",
  eye: "eye|eyes|eyeball|eyelid|cornea",
  see: "see|seeing|vision|sight|eyesight|look out of|make things out",
  throat: "throat|tongue|airway|windpipe|mouth",
  swell:
    "swell|swelling|swelled|swollen|swells|puffy|puffed|puffing|puff|ballooned|ballooning|fat lip|blew up|blown up|thick|bigger|huge",
  lips: "lips|lip|face|tongue|mouth|eyes|throat",
  blood: "blood|bloody|bleeding|bled|bleeds|bleed",
  vomit:
    "vomit|vomiting|vomited|vomits|throwing up|threw up|throw up|throws up|thrown up|puking|puked|puke|pukes|barfing|barfed|barf|being sick|been sick|was sick twice|retching|upchucking|chucking up|hurling",
  stool:
    "stool|stools|poop|poops|pooping|pooped|poo|bowel movement|bowel movements|bm|diaper|crap|feces|toilet|number two|nappy|shit",
  pee: "pee|peed|peeing|urine|urinate|urinating|wee|piss|pissing|urination|pass water",
  blue: "blue|bluish|purple|purplish|gray|grey|grayish|greyish|dusky|ashen",
  take: "took|taken|take|taking|swallowed|swallow|ate|eaten|drank|drunk|drink|ingested|got into|popped|downed|chewed|gulped|consumed|injected|snorted|ate up|drinking|swallows|given|gave|licked|eating|sipped|got hold of|got a hold of|sucked on|swigged|chugged",
  pills:
    "pills|pill|tablets|tablet|capsules|meds|medication|medications|medicine|medicines|sleeping pills|tylenol|acetaminophen|paracetamol|ibuprofen|advil|motrin|aspirin|xanax|oxycodone|oxy|percocet|vicodin|norco|benadryl|antidepressants|insulin|gummies|edibles|gummy|ambien|prozac|zoloft|lisinopril|metoprolol|lithium|fentanyl|morphine|methadone|heroin|opioids|painkillers|painkiller|pain killers|vitamins|iron pills|iron|prescription|excedrin|nyquil|aleve|naproxen|klonopin|valium|ativan|adderall|gabapentin|trazodone|digoxin|verapamil|amlodipine|metformin|glipizide|seroquel|suboxone|dose|doses|bottle",
  toomuch:
    "too many|too much|a lot of|lots of|whole bottle|entire bottle|full bottle|bottle of|handful|handfuls|fistful|a bunch|bunch of|all of (my|his|her|the|them)|all (my|his|her) (pills|meds|medication|medicine|tablets)|double|twice the|extra|overdose|overdosed|a ton of|every pill|rest of (the|my|his|her)|20|25|30|40|50|60|100|15|twenty|thirty|forty|fifty|dozens|several|pack of|lost count|more than (i|he|she) should|kept taking|don t know how many|how many",
  relative: "he|she|they|him|her|dad|mom|husband|wife|son|daughter|baby|hes|shes",
  onesided:
    "one side|left side|right side|half of|one half|one arm|one leg|left arm|right arm|left leg|right leg|left hand|right hand|one hand|whole side|side of (my|his|her) (face|body)|left foot|right foot|left|right",
  weak: "weak|weakness|numb|numbness|paralyzed|paralysed|limp|dead|heavy|floppy|useless|tingly|wont (move|work|lift)|cant (move|lift|feel|raise)|droop|drooping|drooped|droopy|dragging|lost feeling|no feeling|went out|gave out|wouldnt (work|move|lift)|stopped working|not working|couldnt (move|lift|feel|raise)|cannot (move|lift|feel|raise)|barely lift|cant hold|sagging|sagged|hanging|gone dead",
  fever: "fever|fevers|feverish|burning up|temp|temperature|febrile|running hot|running a temp|on fire hot",
  kid: "baby|infant|newborn|son|daughter|toddler|child|kid|he|she",
  stopbleed:
    "wont stop|will not stop|not stopping|isnt stopping|doesnt stop|cant stop|cannot stop|cant get it to stop|cant get (the bleeding|the blood) to stop|wont quit|keeps (bleeding|coming|going|gushing)|still (bleeding|gushing|coming|pouring)|hasnt stopped|couldnt stop|refuses to stop|nothing stops|not slowing",
  pregnant: "pregnant|pregnancy|expecting|trimester|weeks along|months along|preg",
  days: "days|day|week|weeks|month|months",
  back: "back|spine|shoulder blades|lower back",
} as const
