/**
 * Real words that lie one or two slips away from a word that rules look for, so spelling repair leaves them alone.
 * Made from SUBTLEX-US frequencies (5 or more) that are in an-array-of-english-words (MIT). Make it again when phrases change.
 */
export const realWordsEn: ReadonlySet<string> = new Set(
  `abdominals abject aboard abort abound abouts abreast abuser abuses accidental accidently accidents ached
acres actin actor actuality adder additions addle advisors aerial affords afield african agent agility aging
agonising aground aided aiding airbags aired airways alack alarms albert alerts alice alight alike aline
allen allergies alone alter altitudes alway ambient american amigos amino among amputations amuse amused
amusing anaesthesia anesthetic aneurism aneurysms angel anger angered angers angled angler angles anglo
anima animals anklet anklets annually anorexic answers antacid antidepressant anvils apartments apiece aport
appealed appeased aptitude arched arches arching arcing ardent arena argent aright arise arming armrest
arose aroused arouses arrests arrow arrows arteries arthroscopic artificially asexual ashes askew aspen
aspiring aspirins assaults aster asteroid asthmatics astray atone attach attached attaches attacker
attackers attained attempts attested attics attitude attitudes attracted atypical aught aunties automatic
avert awaked awakens awakes aware awoke awoken babbles babblings babes backaches backed backing backroom
backs backward backwoods backyard backyards badder baddy badged baffling bagged bagging baggy bailed bailer
bailing bails baked bakeries bakes baking balanced balances balancing bales balked ballet ballets balling
ballon ballpark ballroom ballsy bally banal bandaged banded bands bandy banger bangers banging bangle bangs
banked banking banks banned barbed barbs bared barfly barge barged barges barging baring barker barley barmy
barns barny barred barring barrow barrows barry basal baseballs bashes basketballs basking basted baster
batch batches bates bathrobe bathrooms bathtubs batten batter battered battering batters battle battled
battles battling batty baying beach beaded beads beady beaker beaks beamed beaming beams beans beard bearing
bears beast beastie beasts beater beatings beaus beauts becket beckoning become bedrooms beech beefing beefs
beeped beeper beeps beery beets befriend begat begin behavior beheading behinds beings belay belch belief
belle belles belling bellow belonging belted belting belts bended bender bending berating berth bests
betters betting bettor bickering bicycles biddy biding biggy bight bikes bikini bilge bilges billed billet
billing billions billow bills billy binding bindings binds biped birch births bitched bitches bitching
bitchy biter biters biting bitte bitter bitterly blabbing blacken blacker blacks bladders bladed blain blake
blame blames blanco bland blanked blankets blanking blanks blare blares blaring blasted blaster blasters
blasting blathering blaze blazes bleached bleaching bleak bleating bleeder bleeders bleep bleeped bleeping
bleeps blend blende blended blending blends blessing blight blighter blighters blinders bling blini blinis
blink blinkers blinking blinks blithering blitzing blizzards block blockade blocker blocking bloke blond
blonds bloodroot bloods bloodshed bloom blooming bloop blots blotted blotting blower blowfish blows bluer
bluffing blurb blurt blurted blurting blush blushing bluster blustery boards boars boasting boating boats
bobbling bodes bogey boiled boilers boing bolts bondage bonded boners bones boney bongo boning booed boogie
booked booking books boosters boosting booth boozer boozing boozy bopped bopping bordering bored bores
boring borne botch botched bottled bottles bottoms bough boughs bounce bouncer bounces bound bounded
bounding bounds bourne bowed bower bowers bowing bowler bowling bowls boxed boxer boyfriends braced braces
bracing brack brags braid braiding brains brainy braised brake brakes braking branched branches branching
brand branding brash brats braves brawn breach breached breaches breaching bread breads breadth breakdowns
breaks breakthroughs breasted breather breathlessly breeches breed breeding breeds brent brian brickle bride
bridges bridle brightens brightest brill brine bringing brings brink brinks briny brisk britches broached
broad brock broiler broker brood broody broth brothel brotherly brothers browned brownies browning browns
brows browsing bruins bruiser brunch brunches brunt brushed bubbies bubble bubbling bubby bucked buckeye
bucking buckler bucko bucks budge budget budgeted budging buffed buffer buffing buffs buffy bugged bugger
bugging buggy bugle bugles bugling buildings bulbs bulger bulimic bulking bulky bullion bullocks bullring
bully bullying bumbling bummed bumper bumping bumpy bunched bunches bunco bundy bungling bunion bunked bunny
burbs burdens burgle burgled burgling buried buries burke burkes burks burly burner burners burnie burnings
burped burping burps burry burton burying bushed bushes bushy busing busted busting bustling busts busty
butch butchered butchering butter buttered buttering buttery butting buttle buttoned buttons buzzy bytes
cabal cabled cables cackle cackles cackling caddy cadre caged cages caked cakes calling calls calms calver
cameras camped campion camps canada canals cancel cancers canker cannon canny canter caped capped capsule
captains captures carbons cared caring carnal caroling carouse carpets carry carson carted carton carts
carves carving cashed cashes cashews cashing casing cataracts catched catches catchy cater catering cates
cattle catty caulking causes causing caved caves cawing cello cells cellulite celts censored censured
centers centre certain chain chaining chaired chairing chairs champ champion champions champs chance chanced
chances chancing chang changeling changer changs chanted chanting chapped characters chard charge charged
charges charging charmed charming charring charted charting chatting cheat cheater cheating check checking
checks cheeky cheep cheer cheering cheers chemically chess chests chesty chick chickee chickens chile chili
chill chilli chilly chink chinks chipped chittering chives chlorate chloride chock chocks choir choker
chokey choko chomping chook chopper chore chores chose chowing chromic chubby chuckles chuckling chugging
chumming churning cinched cinches cites clack clacking claiming clammed clamming clamping clamps clams
clanging clank clanking clans clapped clapping clash clashed clashes clashing clasp clasped class clattering
clean cleaned cleaners cleanly cleans cleanser cleansing clearer clearing clears cleat cleave cleaver
clement clerical clerking cleve clicked clicking clients clinch clinched clincher clinches clinging clinking
clint clipped clipping cloaked cloaking clocking clods clogging clogs clomp clone cloned cloning closer
closes closest closets closings clothe clothed clothing cloths cloud clouding clouds clove clown clowning
clubbing clucking clues clump clumping clumpy clunking clusters clutched clutches clutching clutter
cluttering coach coaching coalition coarse coasting coble cobras cocain cocked cocking codes coding coffees
coffer coiled coked cokes coles colin collapses collared collating colleagues collections colling collisions
collusion coloreds coloring coloured colts comas combes combing combs comer comers comet comets comfortably
comic comings commandant commandeer commander commanders commando commandoes commandos commence commenced
commences commencing commend commendation commended commends commented commenting comments commonly commons
communes communing communion compacts compadre compadres companies companion compare compares compartments
compete competed competes compiled comping completed completes complexes complied composed compounded
compounds compress compresses compressor comprised comps compulsion compulsions computed comrades conceited
concentrated concentrates concentration concentrations concentrator conception conceptions concepts concerto
concerts concession concessions conch conclusion conclusions concussed concussions conditional conditioned
conditioner conditions condo condoned conduction conducts cones confection confessed confesses confessing
confession confided confiding confined confining confound confuse confuses conga congealed conger congestive
congrats congress conjured conjuring connected connecting connection connects conned conner conniption
conquests consciously conscription conscripts consented consenting consents consisted consisting consists
consonant consorted constancy constraints constrictive constrictor constrictors construct constructed
constructing constructive constructs consultant consulted consulting consults consume consumer consumers
consumes consuming contacted contacting contains contented contention contents contest contestant contested
contesting contests continuous contraception contractor contractors contradict contradicted contradicting
contradiction contradictions contradicts contraption contraptions contrary contrasting contrasts contrite
contrition controls contusion contusions convention conventions convents converse conversed conversing
conversion conversions converted converting converts conviction convictions convicts cooch cooing cooked
cooking cooks cooling cooped coordinated coordinates coordinator cooter coping copped copping cords cores
corked corker corks corneal corneas corned corners cornet corning corollary coroner coroners corrections
correctly corse cortisol costumed cottonmouths couches couching couldst coulter counseled counted counteract
counters counting counts county coupe coupled couples coupling courses coursing court courting couscous
cousins couth coveted covin cower cowhands crabbing cracker crackers crackhead cracking cracks cracky
cradling crafting crammed cramming crank cranked cranking cranny crapped crapping crappy craps crasher
crashes crass craves craving crawling crayons craze creak creaking creaky cream creamed creaming creams
creamy crease creasy creating creed creek creeks creepier crees cremation crest crewed cribs crick cried
crier crimes crimp cringing crinkles cripes crises crisps croak croaked croaking croaks crock crocked croon
crooning cropped cropping crops crossing crost crouch crouching crowding crown crowned crowns crows cruise
cruised cruises cruising crump crunched crunches crunching crunk crusading crusher crushes crust crusted
crusty crutch cubby cuddle cuddy cuffed cuffing cuffs cukes culled cully cunning cupcakes curdled cured
curies curler curling curran currency currents curse cursed cursing curst curtail curved cushion cushy cutes
cutlet cuttings dabbling dagger daggers dammed damping dancer dancers dandelion dander dandy danged
dangerous dangle dangler dangling danker dared darker darkly darky darts dashes dated dater dates dating
daughters dawned deads deals dearly dears dearth deaths decay deceased decedent decent deception deceptions
decide decider decides decoded decoding decrease decreases decree decrees deduced deeds deemed deems deepen
deepens deepest deers defeat defection defector defectors defects defendant defends deferment deferred
defibrillate defied defies defining deflect deflector defused dehydrate dehydrating delays deletion
delicious deliriously deliver deliveries delivers dells demon demos demotion denial denims dense dentals
dented dentists depend dependant depended dependence dependency dependents depending deported deposing
depresses depressing depressions depressive depressor depth derailing derive descended descendent desertion
deserved deserves desirous despondent detaining detect detected detection detectors detention deter
deterrent detonation detract devices devise devoting devotion diabetics diagnose diagnoses diagnosis
dialectic diameter diarrhoea diced dices dicing dickering dicks dicky diction diddle diddy didst dieing
differed difference differently differing diffident digestion digger dikes dilate dilly diluted dimes dimly
dined diner dines dinger dinging dingle dings dining dinks dinners dinos dioxin diplomat diplomats dipped
dipper dipping dippy directing directional directions directive director disappears disbanded discharged
discharges diseased diseases dished dishes disloyal disloyalty disordered disorderly disorders dispensed
disperse dispersed disperses dispersing dissection dissed dissing distanced distorts disturbed ditched
ditches ditching ditty ditzy diuretic dived diver dives divine divining doable docked docket docking dodged
dogging doggy doings doling dolled dolly dolts domes donkey donna doodling doozy doped dopes doping dorks
dosed dosing dotes doting doubles doubly doubted doubting dough doughy douse doves downer downing downs
downy dozed dozen dozing drabs draco drafting dragged dragline drains drape draped draper draperies drawn
draws dreading dreads dreck dredging dregs dress dried dries drill drilling dripped drippings drips drivel
driven driver drives droll drone drones droning dropper droppings drove drownings drugging drums drunks
drying dubbing ducked ducking ducks ducky duffer dukes dulled dulls dumber dummies dummy dumped dumping
dumps dunner dunning duped duper durning durst dusty dwell dwells dyeing early earths earthy eases easing
easter eater eatery eaves eclectic effecting egging eighteen eighth eights eighty either eject ejecting
ejection elbows elect electing election elections elective electives electrically electrician electricians
electricity electrified electrify electrifying electrocute electrocuting electrode electrodes electron
electronic electronics electrons elephants elevate elevates elevations elevator elope eloped eloping elves
elvis emery emission emitting employed employing empress enable endings endorsed energise enforced engaged
engages enlarged enlisting enormously enrage enter entice epilepsy episode erectile erecting erections
eruption escalation especial etching ethanol ether evermore evicting eviction ewing exacting exalting
excavating excepting exception exciting excluded excluding exclusion exclusive excretion excruciatingly
executing execution exemption exercised exercises exerting exhausting exhaustive exhausts exists exiting
exits exorcise exorcised exorcising exorcism exorcist expanded expanding expands expansion expansive
expectant expelling expended expensive expertise explains expletive exploder explodes exploited exploiting
exploitive explore explored explorer explores exploring explosions explosives exporting expose exposes
exposing expresso expulsion extinction extortion extracting extractions extractor extradition extras
extremes extremity extrication eyeballs eyebrows fable fabled faced faces facials facing factored factoring
factors factory faddle faded faeces fagged faggy failing fails failures fainter faintest faints fairway
faked fakes faking falter faltered famed famished fanny fared fares farewells faring farmed farming farrow
farther farthing farts fashion fashions fastball fasten fatal fated fates fathers fatigues fatted fatter
fauna faxed faxes faxing fazed fearing fears feasting feather feats featured features featuring fecal
feelings feint felled felling fellow fells fenced fences fender fending feral ferrets ferries fester feuding
feuds fevered fibres fibrillating fickle ficus fiddle fidgeting fields fiend fifth fighter fights figuring
filed files filing fille filler fillet fillings fills filmed filming finale finals finance finches finder
finders findings fined finer fines fingernail finis finisher finishes firearm firewall firewood firms firsts
firth fished fishes fission fittings fiver fives fixating fixer fizzy flack flagging flailing flake flakes
flaking flame flamed flamer flaming flanking flanks flapped flapping flappy flaps flared flasher flask
flattened flattening flattens flatter flattered flatterer flattering flatters flattery flaunting fleecing
fleeting flesh fleshy flicked flied flighty fling flinging flint flipped flips flirting flittering flitting
floated floating flocked flocking floes flogging flood flooring floors flopped flopping flossy flotation
flour flowed flower flowing flown flows fluids flunk flurry flush flushed flushes flushing flustered foetal
foggiest fogging foiled folding folic folly foods fooling footballer footballs foothill foray fords forearms
forehand foreheads foreseen foretell foreword forked forking forks formal formation forme formed forming
forms formulas forte forth forts forwards foster founded fours foxes frack fraction frags frame framed
frames framing france frank freak freaking freed freeing frequency frequented frequently frequents fretting
fridge friends fries fright frigid frisking frittered frittering fritters froggy fronting fronts frosh frost
frown frowned frowning frowns froze fruit fruits frying fucked fucking fucks fueling fuels fully fumbled
funky funnel funnels funning furnaces furnished fuses fusing futures gabbing gable gagged gagging gainful
gaining gains gallbladders galleon galleons galling gallop gallops gallows galls gambled gaming gammy ganged
ganging gangly gangs garages garbage gargle gargles gargling garth gases gashes gassed gassing gates gather
gauge gaunt gavel gazed gazing gearing gears geeks gender generals generate generated generates generation
generators genies genital genitalia gestes ghosts gibbering giggling gills ginger girlfriends girth givens
giver givers glace glade glades gladstone gland glare glaring glassy glides gliding gloss glowed glowing
glows glues goaded goings golly goner goods goofing googling gooks goopy goosed goosey goring gorse
governmental governments gowned grabber grace graced graces gracing grade grades grafting grain grainy gramp
gramps grandad grandaddy granddaddy granddaughters grande grander grandfathers grandmas grandmothers
grandpas grandsons grange grant granted granting grants grapes graph graphing grappling grasping grasps
grass grate grates grave gravel graven graver gravest graze greased greaser greats greed greek greenest
greening greens greet greeting grieving grille grilling grills grind grinding grinning gripe griping gripped
grist groan grope groping gross grotty grounding group grouping grouse groves growling grown grubbing
grudging grueling grunge grungy grunion gullet gulls gully gumption gunnel gunning gunny gunshots gusher
gussy gusting gusts gusty gutting guzzling hacked hades haemophilia haemorrhage haemorrhaging hailed hails
hales hallow halls hallucinations hallucinatory halve halves hammerhead hammers hamper hampered hamstring
handed handguns handing handlebar handlers handouts handy hanger hangers hangings hankering hanks hanky
hants happed happenings happy harden hardening hardy haring harling harper harping harrow harry harts
hastening hasty hatch hatched hatches hated hater haters hating hauled haunt haven havens haves hawing
hawking hazing headcase headdress header heading heads heady healed healer healing heals heaped heaping
heaps hearings hearse hearst heartache heartaches heartbeats heartbreak heartfelt hearth hearts hearty
heated heaters heath heather heating heats heave heaved heavies heaviest heaving hedge heeded heels heigh
heights heirs hello hells helms helper helpings hemorrhagic hemorrhoid hence herded herder herein heres
herman hernias heroic heroine heron herring hicks hides highs hikes hiller hills hinge hinged hinges hinting
hipped hired hires hiring hissed hisself hissing hitched hitches hitching hither hoard hobby hocked hocking
hocks hocus hoeing hogging holdings holing holly homeless homes homicide homicides homing honed hongs honing
honked hoods hoofing hooking hooks hoops hooting hoots hopelessly hopped hopping horde hormones horned
horner hornets horning horribly horseless horses horsey horst horsy hosen hoses hosing hospitable hospitals
hosted hound hounded hounds housed houses hovered huddle huffed huffing huffs huffy hugged hugger hugging
hulls humane humans humbled hummer humped humping humps hunch hunches hungers hunker hunter hunting hunts
hurdling hurled hurls hurst hurtling husbands hushed husky hypertensive hypotension hypothermic immensely
immobilize impacted impacting impale imparted impassable impeding impinging implantation imploding
impossibly impounding imprinted imprinting imprints inaction inane incense inception inching incisions
incisive inclusion incurring incursion indebted indecision index indicted indie indignation inducing
inducted induction inedible inefficiency infanta infants infarction infect infecting infections infectious
infer inferred infested inflated inflation inflection inflections inflicted infliction influence infraction
infusing infusion ingestion ingles inherent inherently inhibited inhibition inhibitors injecting injections
injector injects injunction injuries innately inquiring insanity insect insecticides inserted insertion
insider insides insisted inspected inspection insufficient insure insured insuring intending intensify
intensity intention intentional intentionality intently inter interacted interacts intercept interested
interests interface interject interment internationally internet internist intersect interviewed interviewer
interviews invaders invasion invented invention inverted invested invisible inwards irregularity irregulars
issue itched jabber jacked jackets jacking jagged jailed jails jakes james jammer jangle jealousy jeans
jeeps jeering jeers jerkin jerries jesting jetting jigger jingle jingles jinks jiving joins joints joked
joking jolly jolts jones judged juiced juicer juices juicy jumble jumper jumping jumps jutting keeler
keeling keels keeper kelly kicker kickers kiddos kiddy kikes killed killings kinds kings kinks kinky kissed
kissing kitchens kites kitten klatch knead kneel kneels knifed knifes knight knights knobs knocker knots
kooks krill laborer labors labour laced lacerating lacerations laces lacing lacked lacking ladders lading
lager lagging lakes lamas lamps lanced lancer lander lands lanes lapped larch larder largo larks larry
lashed lashes lashing latches later lather latino latter lattin lauder laughingly laughs launching lawful
lawfully lazing leach leaded leading leads leaks leaned leaner leanings leaping leaps learning learns lease
leases leasing leather leathers leaver leaves leaving ledger leeching leering legion legions lemons lemony
lender lending lessened lesson lessons lester letch letting leukaemia lever levers liberation licker licking
licks lifelike lifeline lifer lifetimes lighted lighten lightening lighters lighthearted lighting lightly
liked likeness likes liking lilting limes limitless linda lined linen linens liner liners linger lingers
lining linked linking links liquids liquorice liquors listed lister listing liter litter litters littler
littles littlest lived liven livers livery lives livre loader loaned loaning loans loathing lobsters locker
locket locks locus lodge lodger lodges logged logger logging lolling lollipops lolly loner longed longest
longs looked looming looms loonies loons loony looped looping loops loosed loosen looser loosing looting
lopped lords loring loser loses louse loved loveless lover loves loving lowers lowery lowing lowly lucked
lucks lugging lulled lulling lulls lumber lumped lumpy lunch lunches lunching lunge lunger lushes lusted
luster lusty lutes lynching maced machetes madder madge mages magic magneto mailed mails mainly mains
maintain maire maker makers makeup makings males malls malted malts mamas mammy manet mange manger mangle
mangy mania maniac manna manually mapped marathons march marched mares marge maris marked markers market
marking marron marrow marry marsh martinis mashed masked masking masks massaged massager massagers massages
massed massing master mastering masters matched matches mater mates mating matter mattering mauler maxed
maybes mazes mealy meaning means meats meaty mechanic mechanically mechanics medal medals meddle mediation
medicare medicate medicating medicinal medico meditation meditations meeting meets melding melee melling
mellow melton mended mending menial mentality mention menus mesdames mesquite message messes messing metals
meted meteor meters methods metre mickle micks micky mighty migrants migrating miked mikes miller millers
milling mills milos milty mimed mimes minas mince minded minds mined mines mingle mingled mingles minks
minos mints minuet minuses mired mirth misled misses missions missive mister misused misusing mitch miter
mites mitten mixer mixes mobster moccasins mocked mocking modeling modes molding moldy moles molester
molesters molting momma money mongo monitors monkeys monte montes monument monuments moods mooing mooning
moose moped mopes moping mopped mopping mores mornings morphing morse mortally moses mosquitoes mosquitos
mothering mothers moths motorcycles motoring mould mound mounds mount mountains mounting mournful mourning
mouse mouthing mouths mouthy mover movers movies mowed mower mowing muchacha muchachos mucked mucking muckle
mucous muddle muddy muffed muffle muffler muffling mugging mullet mulling multiples multiplex multiplied
multiplies multiply mumbled mummies mummy mumps munch munched murdering murmurs muscled muscling mushed
mushing musing musky mussed mussing musty muted mutterings mutters mutton mystic nabbed nagged nagging named
napped narco narked narrated narrating narration narrower narrowest natal natch natty naught naval navels
nearby nearing nears neater neath neatly needing needle needless needs neighborly neighbourly neighbours
nelly nephews nerves nervy nesting nether netting newer niceties nicht nicked nicking nickle nicks nicky
nieces nifty nigger nighties nightly nighty nines nineteen nipped nipping nipples nippy nixed noises nooks
norma normalcy normality norman north noses nosing nostril noted nother nothings noting novel nowheres nudes
nudged nuked nukes numbed numbers nursed nurses nymph objects obstructing obstructions occasion occasionally
occasioned occasions oceans oiled oiler olive oliver omens omission onward oohing opener openers openings
operate operates operatic operating operational operations operative operator opine opinion opted opting
option orang oranges otter otters ousted outer outings outlay outlets outride outset outsider outsides
outwards ovens overcast overcome overcoming overdoes overdoing overdone overdoses overhead overheads
overhear overheat overjoyed overlays overpaid overrated overrode overseer overseers oversees oversell
overstay overused owing owned paced pacemakers paces pacing packed packet packing pacts paddle paddy padres
paged pages paging pails paintbox painted painting paints paired pairing pairs palace pales pally palpation
palpitating panics panned panning pansies pansy panto panty pappy parading paradise paragons parallel
parallels paralyse paralysing paralytic paralyze paralyzes paralyzing paranoia paranoiac paranoids pardner
pardoned pardoning parent paris parity parker parking parks parky parlay parlayed parolees parry parted
parties parting partly partners partying passe passel passer passes passive pasted pasties pasting pasts
pasty patch patched patching patent patents pater patients patsy pattering pattern patterned patties patting
patty pause paused paved pavements paving pawned pawning pawns paying peace peacemaker peacemakers peaking
pealing pearly pears pecks peddle peeking peeks peeled peelings peeped peeper peeping peeps peering peers
pelted pelting pelts pence pencils pending peopled peoples peppers perch perched peres perfumed perfumer
perfumes peritoneum perking perks permanence permanently persisted persistence persistently pertinent
perusing pervs pesticides pesto petal petechial peter petting petto petty phase philippine philistines
phoned phones phoney phony phrased phrases picked picking pickle picks picky picnicking pictured pictures
picturing piddle pieced pierce pierces pikes piles pilis pillows piloting pimping pinch pincher pinches
pinching pined pines pinging pings pining pinion pinking pinks pinning pinpointed pinpoints pints piped
piper pipes piping pissed pitcher pitches pitching pitting placed placement places placing plaguing plainly
plains plait planed planer planes planet plank planks planner planted planting plants plash plate platelet
plating platters plays pleasing pleasure pledge plight plodding plopped plopping plots plowed plowing plows
plunging pluses plying pneumonic poaching pocket poignant pointe pointing points pointy poise poisonings
poisons poker pokes pokey polices policy polite polled polling polls pollution polly ponds pongo poofs
pooled pools popper poppet pores poring ports posed poser poses posing position positively positives
possessing possession possible possibles poster potted potting potty pouch pounced pouncing pound pounded
pours pouting powder powers practical practiced practices practise practised practises praise praising
prancing prank prattle prayed prays precious preening pregnancies prentice prepped prepping prescribe
prescribes prescriptions presentations preservation presiding pressured pressures pressuring pressurize
presuming previews previously preying preys price pricking pricks pried primal primate primates prime primp
print printed prints priors prison priss privately proactive procedural procedures processing procured
procuring produced produces producing production profaned profess professed profession profiled profiles
profiling profited profiting projectiles projecting projection promised promises promising promo promotion
prone prong proofing property prophetic proportional proportioned proportions proposed proposes proposing
proposition propping props propulsion pross prosthesis prosthetics protective provision prowlers prying
psalms psyching psychotics pubes pubic pucks puddles puddy puffin puller pulley pulleys pulsed pulses pumped
pumps puncher punchline punctual punctuated punctuation punishing punitive punting pupal purges purposes
purring purse pursing purty pusher pushes pushup pushy putting quack quacking quacks quacky quarters quartet
quiche quicken quickening quicker quickest quickie quiets quilt quilting quint quirk quirks quirky quirt
quist quite rabid raccoons racer racers racial racially racked racket racking racks racoon radial radials
radiant radiator radiators radically radishes raffling raged rages ragged ragging raided raiding raids rails
rained raines raining rains rainy raised raiser raises raked rakes raking rales rally rambling rammed rammer
ramping ramps ranch ranching randy range ranged ranger rangers ranges ranging ranting rants rapes rapidity
raping rapped rapping rarely rarest raring rated rates rathe rating ratted ratting rattler rattlers
rattlesnakes ratty raved ravel raves raving rayon razed razors reach reaching reactions reactive reacts
reader readings readying reals realty reams reaped reaping rearing rears reasons recant receding receiver
receivers recital reciting recline reclined recognised recognises recognising recognized recognizes
reconvene recorders recreated recreating rectus recuse recused redding reddy redeeming redress reduce
reduces reducing reduction reeds reedy reeks reeling reels reenacted reenacting refereeing referring refile
refills refining reflex refracted refraction refueling refuse refuted refutes regent regina regulars
rejected rejecting rejection relating relation relay released releasing relegated relent relied relies
remembered remembers remove removes render rental renter renting repaying repealed repeat repeater repeaters
repelled repelling repent repented repenting repents replaced replacements replacing replanting reported
reportedly reporting repped rereading rescinded rescinding rescued rescuer rescues rescuing resecting
resection reseeding resent resented resenting reserve reserved resetting residing resolve resolves resorted
resounding respected respecting respondent responders responses responsible restaurants restricted
restricting restriction restricts resulted resuming retained retainer retaking retarded retested retinal
retinas retiring retrace retractor retractors retreated retreating retreats reuse reusing revealed revealing
revere revered reverted reverting revising revolted revolved revolver revolvers revolves rhythms ribbing
ricks riddle rider ridge riding rigger rigging righted rightly righto rights righty rigor rinds ringer
ringers riped ripper ripple rippling riser rites rivers rivet roads roamed roaming roams roasting robbery
robbing rocked rocket rocking roller rooked rookie rooks roomier roomies rooming roommates rooting roped
roping roses rotten rouge rough roughed roughly round rounded rounds roused roust route routed routes
routing rover roving rowing rubber rubbers rudder ruddle ruddy ruffled rugged ruining rumbled rummy rumps
rungs runnings runny runts runty rushed rushes rushing rusting rustling rutting sabes sable sacked sacking
sacks sacred saddened saddens sadder saddled saddles sadly safes saggy sailed sails saint sainted sakes
sales salina sallow sally salty salve sanded sanding sands sandy sanitize sanitized sapped sappy sardines
sarge sashes sassing sated satin saunas saver saves saving sawed sawing sayings scabbing scabs scala
scalding scale scaled scallion scallops scalped scalps scaly scammed scamming scamp scanning scape scarcity
scare scares scarf scarfing scaring scarred scarring scars scathing scent scents scheming schooling sciatic
scold scolded scone scones scooper scooping scoot scooted scooters score scored scores scoring scorpions
scotches scots scouting scrabble scraggly scram scramble scrambler scrambles scrap scraped scraper scrapes
scraping scraps scratch scratcher scratches scrawled screamer screamers screened screening screens screwing
scribbled scrimp scrip scripted scrounger scrunchy scrying scuff scurry scurrying sealing seals seared sears
season seasoned seated seating seats seconde secretion sections securely sedan sedation sedge seduced seeded
seeding seedling seeds seeking seeks seeming seeped seeping seeps seers seething segue seine selling sells
semen semple sender sending senhor senior sensa sensational sensations sensed senses sensibility sensitized
sensor sentenced sequence sequences serape serenading serenely serve setter setting sevens seventeen sever
severest severing severity sewer sewing sexing sexist sexuality shack shacked shacking shackles shacks
shaded shades shading shadowy shady shafted shagged shagging shaken shaker shakers shale shall shallots
shallows shame shamed shames shaming shanking shape shapes shaping shards share shared shares sharing shark
sharking sharpness sharps shave shaved shaves shaving shearing shears shedding sheen sheep sheer sheeting
shell shelled shelling shells shelly shelving shift shifter shifting shill shilling shills shimmering
shimmying shine shingle shinning shins shipped shipping ships shire shirk shirking shirtless shirts shite
shits shitted shitting shocker shockingly shoeing shoes shone shooing shooter shootings shopped shops shore
shored shores shoring shorn shorted shorten shortens shortest shorties shorting shorts shorty shouldered
shout shouting shouts shove shovel shoveling shoves shoving showed showering showers showings shows
shredding shrew shrimps shrinking shrugged shrugging shtick shuck shucking shucks shuddered shuddering
shudders shunning shushing shuts shutting sicked sickly sides sidewalks sideways siding sidney sifted sifter
sifting sighs sighted sights silks sills silos simile singe singed singer singers singing singled singles
singling singly sings sinner sinning sipping sired sisters sites sitter situs sixes sized sizing skeet
skeets skell skelly skelping sketched sketches skewering skidding skids skies skiff skill skilling skills
skimming skimping skinning skins skipper skirt skirting skits skulk skulls skunks skylight slabs slacking
slacks slade slagging slammer slamming slant slanting slapper slapping slash slasher slashes slathered slats
slaved slavering slaying slays sledding sledge sleek sleeper sleepers sleepover sleet sleight sleuthing
slicer slices slicing slick slicked slide slider sliders slime slimed slimmed slimming sling slinging slings
slinking slipper slipping slips slithered slithering slitting sliver slobs slope sloper slopes sloping
slopped slopping sloppy slops sloshed sloshing sloth slots slouching slugging slugs sluice slumming slumping
slumps slums slung slunk slurp slurping slurps sluts smackers smalls smart smartness smasher smashes
smashing smattering smearing smelled smelt smelting smiled smiles smiley smirking smite smock smocks smokers
smokes smokey smoky smoldering smoot smoother smoothing smote smothers smuggled smuggles smuggling snack
snacking snacks snagged snails snaked snakes snaking snapper snapping snappy snare snared snares snarling
snatched snatches sneak sneaking sneering sneezing snell sniff sniggering sniggers snipped snips snitch
snitched snitches sniveling snobs snook snooping snoot snoozing snort snorting snorts snots snotty snowed
snowing snows snowy snubbing snuck snuff snuffy snuggled snuggles snuggling soaped soaping soaps soapy
soared soaring soars sobering socked sockets socking socks sodden sodding soften softness soggy soiling
soles solution solvents someones songs sooth soothing sopping soreness sorted sorter sorts sound sounder
soundings sours souse sovereign sowed sower sowing spacer spaces spacey spade spake spangled spangles
spanking spanning spans spare spared spares sparing sparingly sparked sparking sparkle sparklers sparring
sparsely spate spats spawning spayed speaks spear specials speck specs speeding speedo speeds speedy spell
spelled spelling spells spelt spend spewed sphincter spiced spicer spices spicing spick spics spicy spider
spied spies spiff spiffing spike spiker spikes spill spilling spills spilt spina spines spinster spiny
spiraling spire spirited spite spits splashdown splat splatter splice spliced splicing splintered splinters
splints splits spoiled spoiling spoke sponging spoof spook spooking spool spools spooning spoons spoor spore
spores sport sporting sports sporty spouting sprain sprains sprat sprawled sprawling sprayer sprightly
spring springer springing springs springy sprinkle sprinkled sprinkles sprinkling sprinter sprinters sprite
sprocket sprockets sprouted sprouting sprucing spunk spurred spurs spurt squalling squaring squashed
squashing squatting squawked squawking squeaker squealer squealers squeegee squeezer squinting squiring
squirming squirrelly squirrels squish squished squishing stabbings stable stack stacked stacking stacks
staff staffers staffing staged stages stagger staggered staging stags stain stained staining stains stair
stairwells stake staked stakes staking stale stalkers stalking stalks stall stalling stallion stammering
stammers stamping standings standish stang stank stapling stared stark starlight starling starr starred
starring starry starter starters startled startling starts starve starves stashed stashing state stated
states stating stats statue statues stave staves stead steaks steal stealing steaming steams steamy steed
steep steeped stell stemming stemple stems steno stepmother steppe sterling steroids stetson steve steven
stews stickle stickpin sticks stiffens stiffs stifling stillness stills stinger stingers stink stinking
stinko stinky stint stippling stirring stirs stitch stitched stitching stock stocked stocking stockings
stockpiling stocks stocky stogies stoke stoked stoker stokes stole stomachaches stomachs stomped stomping
stomps stoned stoner stoners stoney stony stooling stoop stooped stooping stoops stopper store stored stores
storey storing stork storming storms stormy stoves stowed strack straddled straddling strafing straggler
stragglers straightened straightener straightens straighter straightest straightly straights strainer strait
straits strand stranded strands stranger strangers strangest strangle strangler stranglers strangles strap
strapped strapping strawberries straws strayed straying strays streaky stream streamed streamers streaming
streams stressing stretched stretches stretchy stria strick strictly stride strider striding strife strike
striking string stringed stringer stringing strings stringy striped striper stripes stripey stripped
stripping strips stripy strive striving strobe strode stroked strokes stroking strolled strollers strongest
strongly strop strove strudels strung stuart stubbed stubs studding students stuffs stumble stumbles stunk
stunning stuns stunt stunts subbing submerge submit sucker suckle suckled suckling suction suddenness suffer
sugars sugary suicidally suicides suing sulking sulks sully summat summits sunburnt sunburst sundae sundry
sunning sunny sunray superb superman superwoman supped supper suppress suppresses suppressor surer surges
surgically surging surnames survival susan suspending suture swabbed swabbing swabs swaggering swallower
swapped swapping swarming swatch swatches swatting swaying sways swear swearing swears sweatbox sweater
sweaters sweep sweeping sweepings sweeps sweetly sweets sweety swellest swellings swept swerving swill
swilling swimmingly swine swinging swings swink swiped swiping swirling swishes swishing switcher switches
swiveling swoon swooning swooping sword swords swore swung symptom syringes tabes tables tabor tacked tackle
tackles tackling tacks tactical tagger tagging tailed tails taint tainted taker takers takin takings tales
talked talky taming tammy tangle tangled tangles tangling tangs tangy tanking tanks tanna taped tapes taping
tapped tardy tarpon tarts tarty tasked tasking tasks tasted taster tastes tasty tater tates tatters tattle
taught taxes taxing teaching teaming teams teasing teats teeing teenage teenaged teenagers tellin tells
telly temperate temperatures temples tended tenders tending tendons tenner tenor tense tensile tentacle
tentacles tenth tents tequilas terrific terrifies terry teste tested tester testers testified testifies
testing tests textiles thank thanking thanks thatched theater theaters theirs theirselves theme themes
therapies therapists these theses thicken thieving thine thing thingy thinker thinkers thinned thinness
thinnest thinning thins thirds thistle thongs thorough though threat threaten threes thriving throats
throaty throb throbs throes thrumming thudding thumbing thumbs thump thunderclaps thunders ticked ticking
tickle tickled tickling ticky tides tighter tightest tightwad tiles tiller tilling tills timed timer timers
tines tinge tingler tinkle tinkles tinkling tipped tipping tipple tires tissues titch tittle tizzy toady
toasting todays toddle toddlers toddy toffee toiled toilets toiling token tolling tommy tomorrows toned
toner tones tongues tonguing tooling tools toothy toots topical topics topped topping torch torched torching
tories touche touches touchy touring tours touted touting towed tower towers toying trace traced traces
tracing tracings track tracked tracts trailing train trained trains traipsing trait tramp tramping trampled
trampling tramps transplanted transplants trant trapper trapping trash trashed trashing traumas travel
traveler travelers traveller travellers travelling traversing treading treads treason treat treed tress
triad trial trice trick tricking trickled trickling tricks trickster trier tries trifle trill tringle tripe
tripled triples tripper tripping trolling tromping troop troops tropic troth troubled troubles troubling
trough trowel truce trucking trucks trumping trunk trusting trusty tubby tucked tucking tucks tugged tulle
tumble tumblers tumbles tumbling tummies tuned tuneless tuning tunnelling tunny turkeys turner turnkey turns
tushy tweaker tweet twelves twigs twine twink twinkling twirling twister twists twisty twitcher twits twixt
tying tykes udder umber unbearably unbeatable unbreakable uncles unconsciously underhand underrate
underrated undersea understate understated understood undertaker underway underwent unread unreadable unsaid
untie upped uppers uprights upstair uptight upwards urged urging usable vacations vaccines vaginas vainly
valance value valves vapid variation veers vegan vehicles vending verve vesting vices viking vines violet
vipers visibly visions visiting vitamin vocation vodkas voiced volition volta volution votes vouch vouched
vowel vowels vying waddle wading wafer wafted wafting wafts waged wager wagering wages wagged wagging waging
wails waist waistline waists waited waiter waiting waits waked waken wales walker walled walling wallow
walls walnuts walter wanderer wanderers wanderings wands waned wanes wangle waning wanking warble warbling
warder wards wares waring warming warts washed washes wasps waspy waste wastes wasting watch watchdog
watched watches waters wattle watts waved waver wavering wavey waving waxer waxes waxing weaken weaknesses
weaned weaning wearer weariness wearing wears weave weaver weaves wedge weeded weeding weeds weeping weeps
weepy weigh weighs weights weighty weirdo weirds welds welling wellness wells welshing wench wetter whacker
whacking whale whatever wheeled wheeling wheels wheezer wheres wherever while whine whirling whisked whisker
whiskeys whiskies whisking whisky whist whistler whistlers whiter whites whitey whiting whittle whittled
whittling whizzing whomever whore whose wicked wicks widdle wider widows wield wigged wight wiles willed
willing willow wills wimped wimping wince winches winder windows windshields wined wines winged winger
winging wings wining winked winking winks winner winos wipers wipes wired wiring wised wiser wistful witch
witches witching witchy withdrawals withdrawn withdrew withering wives woads wobble wolly women wondered
wondering woodsy woody woofs wooly worded wording wordy worker workings workouts worlds wormed worming worms
worsen worser worthiness worthing worths worthy wouldst wounded wounds woven wrack wracked wrapped wreak
wreath wreaths wrecks wrest wrestled wrestling wright wring wringing write writings wrongs wroth wrung
wuthering yammer yangs yappy yearly years yelling yellows yells yelped yelping yelps yesterdays yield yipes
yipping yoked yourn yours youse youth yummies yummy zapper zealous zines zinger zingers zipped zipping
zonked zounds`.split(/\s+/),
)
