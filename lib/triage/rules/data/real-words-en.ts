/**
 * Real words that lie one or two slips away from a word that rules look for, so spelling repair leaves them alone.
 * Made by scripts/real-words.ts from SUBTLEX-US frequencies (5 or more) that are in an-array-of-english-words.
 */
export const realWordsEn: ReadonlySet<string> = new Set(
  `abdominals abject aboard abort abound abouts abreast abuser abuses accepted accidental accidently accidents
accosted accursed ached acres actin actor actuality adder additions addle adenoid advisors aerial affords
afield afresh agent agility aging agonising aground aided aiding ailing airbags aired airing airways alack
alarmingly alarmist albert alerting alerts alight alike aline allergies alter altitudes alway ambient amigos
amino among amounts amputations amuse amused amusing anaemia anaesthesia anesthetic aneurism aneurysms angel
anger angered angers angled angler angles anglo anima animals anklet anklets annually anorexic answers
antacid anvils apartments apiece aport appealed appeased aptitude arched arches arching arcing ardent arena
argent aright arise arming armrest arose aroused arouses arrests arrows arteries arthritic arthroscopic
artificially asexual ashes askew aspen aspirate aspiring aspirins asses assessed aster asteroid asthmatics
astray athlete athletic athletics atone attach attached attaches attaching attacker attackers attained
attaining attempts attested attics attitude attitudes attracted attracting atypical aught aunties automatic
avert awaked awakens awakes awarding aware awoke awoken babbles babblings babel babes backaches backed
backfire backing backroom backs backsides backward backwoods backyard backyards badder baddy badged baffling
bagged bagging baggy bailed bailer bailing bails baked bakeries bakes baking balanced balances balancing
baldy bales balked ballet ballets balling ballon ballpark ballroom ballsy bally banal bandaged banded
banding bands bandy banger bangers bangle bangs banked banking banks banned banning barbaric barbed barbs
bared barfly barge barged barges barging baring barker barley barmy barns barny barred barrel barren barret
barring barrow barrows barry basal baseballs based bases bashes bashing basing basketballs basking basted
baster bastion batch batches bates bathrobe bathrooms bathtubs baton batten batter battered battering
batters battle battled battles battling batty baying beach beached beaded beady beaker beaks beamed beaming
beams beans beard beards bearing bears beast beastie beasts beater beatings beaus beauts becket beckoning
become bedrooms beech beefing beefs beeped beeper beeps beery beets befriend begat begin behavior beheading
behinds beings belay belch belief belle belles belling bellow belonging belted belting belts bended bender
bending bends benny berate berating berth bests betters betting bettor bicep bickering bicycles biddy biding
biggy bight bikes bikini bilge bilges billed billet billing billions billow bills billy binding bindings
binds bingo bingy biological biologist biologists biped birch births bitch bitched bitches bitching bitchy
biter biters biting bitte bitter bitterly blabbing blacken blacker bladders bladed blain blame blames blanco
bland blanked blanketed blankets blanking blanks blare blares blaring blasted blaster blasters blasting
blathering blaze blazes bleached bleaching bleak bleating bleeder bleeders bleep bleeped bleeping bleeps
blend blende blended blenders blending blends blessing blight blighter blighters blimps blinder blinders
bling blini blinis blink blinkers blinking blinks blithering blitzing blizzards block blockade blocker
blocking blocks bloke blond blonds bloodroot bloods bloodshed bloom blooming bloop blore blots blotted
blotting blower blowers blowfish blows bluer bluffing blume blunder blurb blurt blurted blurting blurts
blush blushed blushes blushing bluster blustery boards boars boasting boating boats bobbed bobbling bodes
bogey boiled boilers boing bolted bolts bondage bonded boners bones boney bongo boning booed boogie booked
booking books boosters boosting booth boots boozer boozing boozy bopped bopping bordering bored bores boring
borne bossed botch botched bottled bottles bottoms bough boughs bounce bouncer bounces bound bounded
bounding bounds bounty bourne bowed bower bowers bowing bowler bowling bowls boxed boxer boyfriends braced
braces bracing brack bragged brags braid braiding brains brainy braised brake brakes braking branched
branches branching brand branding brash brats braves brawn breach breached breaches breaching bread breads
breadth breakdowns breaks breakthroughs breasted breather breathlessly breeches breed breeding breeds brent
bricked brickle bride bridges bridle brightens brightest brill brine bringing brings brink brinks briny
brisk britches broached broad brock broiler broker brood broody broth brothel brotherly brothers brought
browned brownies browning browns brows browsing bruins bruiser brunch brunches brunt brushed bubbies bubble
bubbling bubby buckeye bucking buckler bucko bucks budge budget budgeted budging buffed buffer buffing buffs
buffy bugged bugger bugging buggy bugle bugles bugling buildings bulbs bulger bulimic bulking bulky bullion
bullocks bullring bully bullying bumbling bummed bumming bumper bumpy bunched bunches bunco bundy bungling
bunion bunked bunny burbs burdens burgle burgled burgling buries burke burkes burks burly burner burners
burnie burnings burped burping burps burry burton burying bushed bushes bushy busing busted busting bustling
busts busty butch butchered butchering butter buttered buttering buttery butting buttle buttoned buttons
buzzy bytes cabal cabled cables cackle cackles cackling caddy cadre caged cages caked cakes calling calls
calms calories calver cameras camped campion camps canada canals cancel cancers candle canker cannon canny
canter caped capes capped capsule captains caption captures carbons cared caring carnal carny caroling
carouse carpets carted carton carts carves carving cased cases cashed cashes cashews cashing casing casting
cataracts catched catches catchy cater catering cates catheters cattle catty caulking causes causing caved
caves cawing ceased ceases ceasing ceilings cello cells cellulite celts censored censured centers centre
certain chafed chafing chain chaining chaired chairing chairs champ champion champions champs chance chanced
chances chancing chang changeling changer changs chanted chanting chapped chappy characters chard charge
charged charges charging charing charmed charming charring charted charting chase chaser chases chats
chatting cheat cheater cheaters cheating check checking checks cheeky cheep cheer cheering cheers chemically
chess chests chesty chick chickee chickens chile chili chill chilli chilly chink chinks chipped chippers
chittering chives chlorate chloride chock chocks choir choker chokey choko chomping chook chopper chore
chores chose chowing chows chromic chubby chuck chuckles chuckling chugging chumming chunks chunky churches
churning cinched cinches cites clack clacking claiming clammed clamming clamping clamps clams clanging clank
clanking clans clapped clapping claps clash clashed clashes clashing clasp clasped classy clattering claws
clean cleaned cleanest cleanly cleans cleanser cleanses cleansing clearer clearing clears cleat cleave
cleaver cleaves clement clerical clerking cleve click clicked clicking clients cliffs clift climber climbs
clime clinch clinched clincher clinches clinging clinking clint clipped clipper clipping cloak cloaked
cloaking clocking clocks clods clogging clogs clomp clone cloned cloning closer closes closest closets
closings clothe clothed clothing cloths cloud clouding clouds clove clown clowning clubbing cluck clucking
clues clump clumping clumpy clung clunk clunking clusters clutched clutter cluttering coaching coalition
coarse coaster coasting coble cobras cocain cocked cocking cocks codes coding coffees coffer coiled coked
cokes colds colectomy coles colin collapses collared collating colleagues collection collections collective
colling collisions collusion colony color coloreds coloring colour coloured colts comas combes combing combs
comer comers comet comets comfortably comic comings commandant commandeer commander commanders commando
commandoes commandos commence commenced commences commencing commend commendation commended commends
commented commenting comments commonly commons communes communing communion compacts compadre compadres
companies companion compare compares comparing compartments compete competed competes compiled comping
completed completes complexes complied composed compounded compounds compress compresses compressor
comprised comps compulsion compulsions computed comrades conceited concentrated concentrates concentration
concentrations concentrator conception conceptions concepts concerto concerts concession concessions conch
conclusion conclusions concussed concussions conditional conditioned conditioner conditions condo condoms
condoned condor condos conduction conducts cones coney confection confessed confesses confessing confession
confided confiding confined confining confound confuses conga congealed conger congestive congrats congress
conjured conjuring connected connecting connection connects conned conner conniption conquests consciously
conscription conscripts consented consenting consents consisted consisting consists consonant consorted
constancy constitute constituted constitutes constitution constraints constrictive constrictor constrictors
construct constructed constructing constructive constructs consultant consulted consulting consults consume
consumer consumers consumes consuming contacted contacting contains contented contention contents contest
contestant contested contesting contests continuous contraception contractor contractors contradict
contradicted contradicting contradiction contradictions contradicts contraption contraptions contrary
contrasting contrasts contrite contrition controls contusion contusions convention conventions convents
converse conversed conversing conversion conversions converted converting converts conviction convictions
convicts cooch cooing cooked cooks cooling cooped cooperated cooperates cooperative coordinated coordinates
coordinator cooter coped coping copped copping cords cores corked corker corks corneal corneas corned
corners cornet corning corollary coroner coroners corporate correcting corrections correctly corse cortisol
costumed costumer cotter cottonmouths couches couching couldst coulter counseled countdown counteract
counters countess counties coupe coupled couples coupling courses coursing court courted courting courtly
courts couscous cousins couth coveted coveting covin coward cower cowhands crabbing cracker crackers
crackhead cracking crackpot crackpots cracks cracky cradling crafting crammed cramming crank cranked
cranking cranny crapped crapping crappy craps crasher crashes crass craves craving crayons craze creak
creaking creaky cream creamed creamers creaming creams creamy crease creasy create creating creed creek
creeks creepier crees cremation crest crested crewed cribs crick cried crier crimes crimp cringing crinkles
cripes crises crisps croak croaked croaking croaks crocked crook croon crooning cropped cropping crops
crossbar crosscut crossfire crossing crosstown crost crouch crouching crowding crown crowned crowns crows
cruise cruised cruises cruising crump crunched crunches crunching crunk crusading crusher crushes crust
crusts crutch crutches cubby cubicle cuddle cuddled cuddy cuffed cuffing cuffs cukes culled cully culter
cunning cunts cupcakes curdled cured curies curing curler curling curran currency currents curry curse
cursed cursing curst curtail curved cushion cushy customary customers cuter cutes cuticles cutler cutlet
cutters cuttings dabbling daddies daemon dagger daggers dammed damping dancer dancers dandelion dander dandy
danged dangerous dangle dangled dangler dangling danker dared daring darker darkly darky darts dashes
dashing dated dater dates dating daughters dawdling dawned deads deals dearly dears dearth deaths decay
deceased decedent decent deception deceptions decide decider decides decoded decoding decrease decreases
decree decrees deduced deeds deemed deems deepen deepens deepest deers defeat defected defection defector
defectors defects defendant defends deferment deferred defibrillate defied defies defining deflect deflector
defused dehydrate dehydrating dejected delays deletion delicious deliriously deliver deliveries delivers
dells demos demotion denial denims dense dentals dented dentists depend dependant depended dependence
dependency dependents depending deployed deported deposing depresses depressing depressions depressive
depressor depth derailing derive derry descended descendent desertion deserved deserves desirous despise
despondent detaining detect detected detection detectors detention deter deterrent detonation detract
devices devils devise devolved devon devoting devotion diabetics diagnose diagnoses diagnosis dialectic
diameter diarrhoea diced dices dicing dickering dicks dicky diction diddle diddling diddy didst dieing
differed difference differently differing diffident digested digestion digger dikes dilate dilating dilation
dilly diluted dimes dimly dimmed dimple dimples dined diner dines dinge dinged dinger dinging dingle dings
dining dinks dinners dinos dioxin diplomat diplomats dipped dipper dipping dippy directing directional
directions directive directly director disappears disbanded discarded discharges diseased diseases dished
dishwashers dishwater disloyal disloyalty disordered disorderly disorders dispensed disperse dispersed
disperses dispersing dissected dissection dissed dissing distanced distorts disturbed ditched ditches
ditching ditty ditzy diuretic diver diverted dives divine divining doable docked docket docking docks dodged
dogging doggy doings doling dolled dolly dolts domes donkey donna doodles doodling doozy doped dopes doping
dorks dosed dosing dotes doting dotting doubles doubly doubted doubting dough doughy douse doves downer
downing downs downy dozed dozen drabs draco drafting dragline drains drape draped draper draperies drawn
draws dreading dreads dreck dredging dregs dress dressed dried dries drill drilling dripped drippings drips
drivel driven driver drives droll drone drones droning dropper droppings drover droves drownings drugging
drums drunks drying dubbing ducked ducking ducks ducky duel duffer dukes dulled dulls dumber dummies dummy
dumper dumping dumps dunner dunning duped duper durning durst dusty dutch dwell dwells dyeing early earning
earrings earths earthy eased easel easing easter eater eatery eaves eclectic effecting egging eighteen
eighth eights eighty either eject ejecting ejection elbows elect elected electing election elections
elective electives electrically electrician electricians electricity electrified electrify electrifying
electrocute electrocuting electrode electrodes electron electronic electronics electrons elephants elevate
elevates elevations elevator elevens elope eloped eloping elves embodied emery emission emitting employed
employing empress enable endings endorsed energise enforced engaged engages engines enlarged enlisting
enormously enrage enter entice epilepsy episode erases erected erectile erecting erections eruption
escalation especial essentially essentials etching ethanol ether evermore evicting eviction exacting
exalting excavating excepting exception exciting excluded excluding exclusion exclusive excretion
excruciatingly executing execution exemption exercised exercises exerting exerts exhausting exhaustive
exhausts exists exiting exits exorcise exorcised exorcising exorcism exorcist expanded expands expansion
expansive expectant expelling expended expensive expert expertise explains expletive exploder explodes
exploited exploiting exploitive explore explored explorer explores exploring explosions explosives exporting
expose exposes exposing expresso expulsion extending extinction extortion extracting extractions extractor
extradition extras extremes extremity extrication eyeballed eyeglasses fable fabled faced facet facets
facials facing factored factoring factors factory facts faddle faded faeces fagged faggy failings fails
failures fainter faintest fairs fairway faked fakes faking falter faltered famed famished fanny fared fares
farewells faring farmed farming farms farrow farther farthing farting farts fashion fashions fastball fasten
fatal fated fates fathers fatigues fatted fatten fauna faxed faxes faxing fazed fearing fears feasting
feather feats featured features featuring fecal feelings feint felled felling fellow fells fenced fences
fender fending feral ferrets ferries ferry fertiliser fertilize fertilized fertilizers fester fettle feuding
feuds fevered fibres fibrillating fickle ficus fiddle fidgeting fields fiend fifths fighter fights figuring
filed files filing fille filler fillet fillings fills filmed filming filth finale finals finance finches
finder finders findings fined finer fines fingernail fining finis finisher finishes firearm firewall
firewood firings firms firsts firth fisher fishes fission fitch fitter fittings fiver fives fixating fixer
fixing fizzy flack flagging flailing flake flakes flaking flame flamed flamer flaming flanking flanks
flapped flapping flappy flaps flared flasher flask flattened flattening flattens flatter flattered flatterer
flattering flatters flattery flaunting fleecing fleeting fleshy flicked flied flighty fling flinging flint
flipper flips flirting flittering flitting floated floating flock flocked flocking flocks floes flogged
flogging flood flooring floors flopped flopping flossy flotation flour flowed flowery flowing flown flows
fluids flunk flunking fluorine flurry flusher flustered foetal foggiest fogging foiled folding folds folic
folly foods fooling footballer footballs foothill foray fords forearms forehand foreheads foreseen foretell
foreword forked forking forks formal formation forme formed forming forms formulas forte forth forts
forwards foster fought founded fours fourteenth foxes frack fraction frags frame framed frames framing frank
freak freaking freed freeing freeways freeze freezers freezes frequency frequented frequently frequents
fretting fridge friends fries fright frigid frisking frittered frittering fritters frock frocks froggy
fronting fronts frosh frost frown frowned frowning frowns froze fruit fruits frying fucked fucking fucks
fuddled fueling fuels fully fumbled funky funnel funnels funning furnaces furnished fuses fusing futures
gabbing gable gagged gaily gainful gaining gains gales gallbladders galleon galleons galling gallop gallops
gallows galls gambled games gaming gammy ganged ganging gangly gangs garages garbage gargle gargles gargling
garth gascon gashes gasped gassed gasses gassing gassy gated gates gather gauge gauging gaunt gavel gazed
gazes gazing gearing gears geeks gender generals generate generated generates generation generators genies
genital genitalia gestes ghosts giants gibbering gills ginger girlfriends girth givens giver givers glace
glade glades gladstone gland glare glaring glassy glides gliding glisten gloss glowed glowing glows glues
goaded goings golds golly goner goods goofing googling gooks goopy goosed goosey goring gorse governmental
governments gowned grabber grace graced graces gracing grade grades graduation grafting grain grainy gramp
gramps grandad grandaddy granddaddy granddaughters grande grander grandfathers grandmama grandmothers
grandpapa grandsons grange grant granted granting grants grapes graph graphing grappling grasping grasps
grass grate grates grave gravel graven graver gravest graze greased greaser greats greed greek greenest
greening greens greet greeting grieving grille grilling grills grind grinding grinning gripe griping gripped
grist groan grope groping gross grotty grounding group grouping grouse grove groves growl growling growls
grown grubbing grudging grueling grunge grungy grunion gullet gulls gully gumption gunnel gunning gunny
gunshots gusher gussy gusting gusts gusty gutter gutting guzzling hacker hackman hades haematoma haemophilia
haemorrhage haemorrhaging hailed hailing hails hairpins hairy hales hallow halls hallucinations
hallucinatory halve halves hammerhead hammers hamper hampered handed handguns handing handlebar handled
handler handlers handles handouts handy hanger hangers hangings hankering hanks hanky hants haply happed
happen happenings harden hardened hardening hardy haring harling harms harper harping harpy harrow harry
hart harts hastened hastening hasty hatch hatched hatches hated hater haters hating hatter hauled haunt
haven havens haves hawing hawking hazing headcase headdress header heading heads heady healed healer healing
heals heaped heaping heaps hearings hearse heartache heartaches heartbeats heartbreak heartfelt hearth
hearts hearty heated heaters heath heather heating heats heave heaved heaves heavies heaviest heaving hedge
heeded heels heigh heights heirs hello hells helms helper helpings hematomas hemorrhagic hemorrhoid hence
henny herded herder herein heres hernias heroic heroine heron herring herry hicks hides highs highways hikes
hiller hills hinge hinged hinges hinting hipped hipper hippy hired hires hiring hissed hisself hissing hitch
hitched hitches hitching hither hoard hobby hocked hocking hocks hocus hoeing hogging hokey holdings holed
holey holies holing holly homeless homes homey homicide homicides homing honed honeys hongs honing honked
honky hoods hooey hoofing hooking hooks hoops hooting hoots hoped hopelessly hopes hopped hopping hoppy
horde hormones horned horner horning horribly horseless horses horsey horst horsy hosen hoses hosing
hospitable hospitals hosted hound hounded hounding hounds housed houses hovel hovered huddle huddled huffed
huffing huffs huffy hugged hugger hugging hulls humane humans humbled hummer humped humping humps hunch
hunches hungers hunker hunter hunting hunts hurdling hurled hurls hurst hurtling husbandry hushed husky
hypertensive hypotension hypothermic illusion illusions imagines imaging imaginings immensely immobilize
impacted impacting impale imparted impassable impeding impinging implantation imploding importer impossibly
imposter impostors impounding imprinted imprinting imprints inaction inane incense inception inching
incisions incisive inclusion incurring incursion indebted indecision index indicted indie indignation
inducing inducted induction inedible inefficiency infanta infants infarction infect infecting infections
infectious infer inferred infested inflated inflation inflection inflections inflicted infliction influence
infraction infusing ingestion ingles inherent inherently inhibited inhibition inhibitors injecting
injections injector injects injunction injuries innately inquiring insanity insect insecticides inserted
insertion insider insides insisted inspected inspection insufficient insure insured insuring intending
intensify intensity intention intentional intentionality intently inter interacted interacts intercept
interested interests interface interject interment internationally internet internist intersect interviewed
interviewer interviews intro intrusion invaders invasion invasions invented invention inverted invested
invisible inwards irregularity irregulars issue itched jabber jacked jackets jacking jagged jailed jails
jakes james jammer jangle jarring jealousy jeeps jeering jeers jenny jerkin jerries jerry jesting jests
jetting jigger jilted jingle jingles jinks jiving jocks joins joints joked joking jolly jolts jones jotted
jotting judged juiced juicer juices juicy jumble jumper jumps jutting keeler keeling keels keeper kelly
kerry kettles kicker kickers kiddos kiddy kikes killed killings kinds kings kinks kinky kissed kissing
kitchens kites kitten klatch knead kneel kneels knifed knifes knight knights knobs knocker knots kooks krill
labels laborer labors labour laced lacerating lacerations laces lacing lacked lacking lacks ladders lading
lager lagging lakes lamas lamps lanced lancer lander lands lanes lapel lapped larch larder largo larks
lashed lashing lasses lasting latches later lather latino latter lattin lauder laughingly laughs launcher
launchers launches launching launchpad lawful lawfully lazing leach leaded leading leads leaky leaned leaner
leanings leaped leaping leaps learning learns lease leased leases leashes leasing leather leathers leaver
leaving ledger leeching leering legion legions lemons lemony lender lending lessened lesson lessons letch
letting leukaemia levee levels lever levers libel liberation licker licking licks lifelike lifeline lifer
lifetimes ligaments lighted lighten lightening lighters lighthearted lighting lightly liked likeness likes
liking lilting limbs limes limitless limos lined linen linens liner liners linger lingers liniment lining
linked linking links liquids liquorice liquors lisping listed listens lister listing liter litter litters
littler littles littlest lived liven livers livery lives livre loach loader loaned loaning loans loathing
loaves lobbed lobsters locker locket locos locus lodge lodger lodges logged logger logging lolling lollipops
lolly loner longed longest longs looked looming looms loonies loons loony looped looping loops loosed loosen
looser loosing looting lopped lords loring loser loses louse loved loveless lover loves loving lowers lowery
lowing lowly lucked lucks luger lugged lugging lulled lulling lulls lumber lumped lumpy lunch lunches
lunching lunge lunger lured lures luring lushes lusted luster lusty lutes lynching maced machetes madder
madge madly mages magic magneto mailed mailing mails mainly mains maintain maire maker makers makeup makings
males malls malted malts mamas mammy manet mange manger mangle mangles mangy mania maniac manna manually
mapped marathons march marched mares marge marked markers market marking marron marrow marry marsh martial
martinis mashed mashing masked masking masks massage massaged massager massagers massages massed masses
massing master mastering masters matched matches mater mates mating matter mattering mature mauler maxed
maybes mazes mealy meaning means meats meaty mechanic mechanically mechanics medal medals meddle meddled
mediation medicare medicate medicating medicinal medico meditation meditations meeting meets melding melee
melling mellow melton membrane mended mending menial mentality mention menus merry mesdames mesquite message
messes messing metals meted meteor meters methods metre mettle mickle micks micky mighty migrants migrating
miked mikes miles miller millers milling mills milos milty mimed mimes miming minas mince minded minds mined
mines mingle mingled mingles mining minion minks minos mints minuet minuses mired mirth miscarriages misled
misses missions missive mistaken mistakes mister misused misusing mitch miter mites mitten mixer mixers
mobbed mobster moccasins mocked mocking mocks modeling modes molars molding molds moldy moles molester
molesters molting momento moments momma mommas mommies money mongo monitors monkeys monte montes monument
monuments moods mooing mooning moose mopes mopey moping mopped mopping mores mornings morphing morse
mortally moses moseying mosquitoes mosquitos mothering mothers moths motorcycles motoring mould mound mounds
mount mountains mounted mounting mounts mournful mourning mouse mouthing mouths mouthy mover movers movies
mowed mowers mowing muchacha muchachos mucked mucking muckle mucous mudder muddle muddy muffed muffle
muffler muffling mugger mugging mullet mulling multiples multiplex multiplied multiplies multiply mumbled
mummies mummy mumps munch munched murdering murders murmurs muscled muscling mushed mushing musing musky
mussed mussing musty muted mutter mutterings mutters mutton mylar mystic nabbed nagged nagging nailing named
napped narco narked narrated narrating narration narrower narrowest natal natch natty naught naval navels
nearby nearing nears neater neath neatly needing needless needs neighborly neighbourly neighbours nelly
nephews nerves nervy nesting nether netting nettle newer niceties nicht nickels nicking nickle nicks nieces
nifty nigger nighties nightly nighty nimrod nines nineteen nipped nipping nipples nippy nitrogen nitrous
nixed noodle nooks norma normalcy normality norman north noses nosing nostril noted nother nothings notice
notices noting nought novel nowheres nudes nudged nuked nukes numbed numbers nursed nurses nutrition nutter
nymph objects obstructing obstructions occasion occasionally occasioned occasions oceans officer offices
oiled oiler olive oliver omens omission onward oodles oohing openers openings operate operates operatic
operating operational operations operative operator opine opinion opted opting option orang oranges otter
otters ought ousted outer outings outlay outlets outride outset outsider outsides outwards ovens overcast
overcome overcoming overdoes overdoing overdone overdoses overhead overheads overhear overheat overjoyed
overlays overpaid overrated overrode overseer overseers oversees oversell overstay overused owing owned
paced pacemakers paces pacing packed packet packing pacts paddle paddy padres paged pages paging pails
painless paintbox painted painting paintings paints paired pairing pairs palace pales pallets pally
palpation palpitating pane panics panned panning pansies pansy panto panty pappy parading paradise paragons
parallel parallels paralyse paralysing paralytic paralyze paralyzes paralyzing paranoia paranoiac paranoids
pardner pardoned pardoning parent paris parity parker parking parks parky parlay parlayed parolees parry
parted partials parties parting partly partners partying passages passe passel passer passive pasted pasties
pasting pasts pasty patched patching patchwork patchy patent patents pater patients patsy patter pattering
pattern patterned patties patting patty pause paused paved pavements paving pawned pawning pawns paying
peace peacemaker peacemakers peaked peaking peaks pealing pearly pears pebbles pecked pecks peddle peeking
peeks peeled peelings peeped peeper peeping peeps peering peers pellet pelted pelting pelts pence pencils
pending peopled peoples peppers perch perched peres perfumed perfumer perfumes peritoneum perking perks
permanence permanently perry persisted persistence persistently pertinent perusing pervs pesticides pesto
petal petechial peter petting petto petty phase phased phasing philippine philistines phoned phones phoney
phony phrased phrases picker picket picking pickle pickled picks picky picnicking pictured pictures piddle
pieced pierce pierces pikes piles pilis pillows piloting pimping pimply pimps pinch pincher pinches pinching
pined pines pinging pings pining pinion pinking pinks pinning pinpointed pinpoints pints piped piper pipes
piping pissed pisses pistil pistols piston pitch pitcher pitches pitchforks pitching pitting placed
placement places placing plaguing plainly plains plait planed planer planes planet plank planks planner
planted planting plants plash plate platelet plating platters plays pleasing pleasure pledge plight plodding
plopped plopping plots plowed plowing plows plunged plunging pluses plush plying pneumonic poach poaching
pocket poignant pointe pointer pointers points pointy poise poisonings poisons poker pokes pokey polar poles
polices policy polite polled polling polls pollution polly ponds pongo pooch poodles poofs pooled pools
popes popper poppet poppy porch pores porgy poring ports posed poser poses posing position positively
positives posses possesses possessing possession possessor possible possibles poster posturing potted
potting potty pouches pounced pouncing pound pounded pours pouting pouts powder powers practical practiced
practices practise practised practises praise praising prancing prank prattle prayed prays preached precious
preening pregnancies premises prentice prepped prepping prescribe prescribes prescriptions presentations
preservation presiding presses pressured pressures pressuring pressurize presuming previews previously
preying preys price priced pricking pricks pried primal primate primates prime primp print printed printing
prints priors prison priss privately proactive procedural procedures processing procured procuring produced
produces producing production profaned profess professed profession profiled profiles profiling profited
profiting projectiles projecting projection promise promises promising promo promoted promotion prompted
prone prong proofing property prophetic prophets proportional proportioned proportions proposed proposes
proposing proposition propping props propulsion pross prosthesis prosthetics protective prove provided
provision prowlers prying psalms psyching psychotics pubes pubic pucks puddles puddy pudge pudgy puffin
puller pulley pulleys pulsed pulses pumped pumps puncher punchline punctual punctuated punctuation punishing
punitive punting pupal puree purely purposes purring purrs purse purses pursing purty pusher pushes pushup
pushy putter putting quack quacking quacks quacky quarters quartet quiche quicken quickening quicker
quickest quickie quiets quilt quilting quint quirk quirks quirky quirt quist quite rabid raccoons racer
racers racial racially racked racket racking racks racoon radial radials radiant radiator radiators
radically radishes raffling raged rages ragged ragging raided raiding raids railings rails rained raines
raining rains rainy raised raiser raises raising raked rakes raking rales rally rambling rammed rammer
ramping ramps ranch ranching randy range ranged ranger rangers ranges ranging ranting rants rapes rapidity
raping rapped rapping rapture rarely rarest raring rated rates rathe rating ratted ratting rattler rattlers
rattlesnakes ratty raved ravel raven raves raving rayon razed razors reach reaches reaching reacted
reactions reactive reacts reader readings readying reals realty reams reaped reaping rearing rears reasons
recant receding receiver receivers recital reciting recline reclined recognised recognises recognising
recognized recognizes reconvene recorders recreated recreating rectus recuse recused redding reddy redeeming
redress reduce reduces reducing reduction reeds reedy reeks reeling reels reenacted reenacting refereeing
referring refile refills refining reflex refracted refraction refueling refuse refuted refutes regent regina
regulars rejected rejecting rejection relating relation relay released releasing relegated relent relied
relies remembered remembers remove removes render rental renter renting repaying repealed repeat repeater
repeaters repelled repelling repent repented repenting repents replaced replacements replacing replanting
reported reportedly reporting repped rereading rescinded rescinding rescued rescuer rescues rescuing
resecting resection reseeding resent resented resenting reserve reserved resetting residing resolve resolves
resorted resounding respected respecting respite respondent responders responses responsible restaurants
restricted restricting restriction restricts resulted resuming retained retainer retaking retarded retched
retested retinal retinas retiring retrace retractor retractors retreated retreating retreats reuse reusing
revealed revealing revel revere revered reverted reverting revising revolted revolved revolver revolvers
revolves rhythms ribbed ribbing ricks riddle rider ridge riding rigger rigging righted rightly righto rights
righty rigor rinds ringed ringer ringers riped ripper ripple rippling riser rites rivers rivet roach roads
roamed roaming roams roasting robber robbery robbing robed rocked rocket rocking rocky roles roller roman
rooked rookie rooks roomier roomies rooming rooting roped roping roses roster rotating rotted rotter rotund
rouge rough roughed roughly rounded rounds roused roust route routed routes routing rover roving rowing
rubbed rubber rubbers rudder ruddle ruddy ruffled rugged ruining rumbled rummy rumoured rumps rungs runnings
runny runts runty ruptures rushed rushes rushing rusted rusting rustling rutter rutting sabes sable sacked
sacking sacks sacred saddened saddens sadder saddled saddles sadly safely safes saggy sailed sailing sails
saint sainted saints sakes sales salina sallow sally salty salve sanded sanding sands sandy sanitize
sanitized sapped sappy sardines sarge sashes sassing sated satin satins saunas saver saves savin savings
sawed sawing sayings scabbing scads scala scalding scale scaled scallion scallops scalped scalpels scalper
scalps scaly scammed scamming scamp scams scanning scans scape scarcity scare scares scarf scarfing scaring
scarred scarring scars scathing scent scents sceptic scheming schooling schools sciatic scissor scold
scolded scone scones scooper scooping scoot scooted scooters score scored scores scoring scorpions scotches
scots scouting scrabble scraggly scram scramble scrambler scrambles scrap scraper scrapes scraping scrapped
scraps scratcher scratches scrawled screamer screamers screened screening screens screwing screws screwy
scribbled scrimp scrip scripted scrounger scrunchy scrying scuff scuffed scurry scurrying sealing seals
seams seared sears season seasoned seated seating seats seconde secretion sections securely sedan sedation
sedge seduced seeded seeding seedling seedy seeking seeks seeming seeped seeping seeps seers seething segue
seine selling sells semen semple sender sending sends senhor senior sensa sensational sensations sensed
senses sensibility sensitized sensor sentenced sequence sequences serape serenading serenely serve serving
servings setter setting settle sevens seventeen sever severest severing severity sewer sewing sexing sexist
sexuality shack shacked shacking shackles shacks shaded shades shading shadowy shady shafted shagged
shagging shaker shakers shale shall shallots shallows shambles shame shamed shames shaming shanking shape
shapes shaping shards share shared shares sharing shark sharking sharpness sharps shave shaved shaven shaves
shavings shear shearing shears shedding sheds sheen sheep sheer sheeting shelf shelled shelling shells
shelly shelving shielded shift shifter shifting shill shilling shills shimmering shimmying shine shingle
shinning shins shipped shipper shipping ships shire shirk shirking shirtless shirts shite shits shitted
shitting shocker shockingly shoeing shone shooing shooter shootings shopped shops shore shored shores
shoring shorn shorted shorten shortens shortest shorties shorting shorts shorty shouldered shout shouting
shouts shove shoveling shovels shoves shoving showed showering showers showings shown showy shredder
shredding shrew shrieking shrimps shrinking shrouded shrugged shrugging shtick shuck shucking shucks
shuddered shuddering shudders shunning shushing shuts shutting sicked sickly sides sidewalks sideways siding
sifted sifter sifting sighs sighted sights signa signed silks sills silos simile simmer simple singe singer
singers singing singled singles singling singly sings sinned sinner sinning sipping sired sisters sites
sitter situs sixes sized sizing skeet skeets skell skelly skelping skeptic sketched sketches skewed
skewering skewers skidding skids skied skies skiff skiing skill skilled skilling skills skimming skimping
skimpy skinning skins skipper skippy skirt skirting skits skulk skulls skunks skylight slabs slacking slacks
slade slagging slain slammer slamming slant slanting slapper slapping slash slasher slashes slathered slats
slaved slavering slaving slaying slays sledding sledge sleds sleek sleeper sleepers sleepover sleet sleeves
sleight slender sleuthing slicer slices slicing slick slicked slide slider sliders slime slimed slimmed
slimming sling slinging slings slinking slipper slipping slips slithered slithering slits slitting sliver
slobs slope sloper slopes sloping slopped slopping sloppy slops sloshed sloshing sloth slots slouching
slugging slugs sluice slumming slumping slumps slums slung slunk slurp slurping slurps slush sluts smackers
smalls smart smartness smarts smasher smashes smashing smattering smear smearing smears smelled smelt
smelting smiled smiles smiley smirking smite smock smocks smokers smokes smokey smoky smoldering smoot
smoother smoothing smote smothers smuggled smuggles smuggling snack snacking snacks snagged snails snaked
snaking snapper snapping snappy snare snared snares snarling snatched snatches sneak sneaking sneaks sneer
sneering sneezing snell sniff sniggering sniggers snipe snipes sniping snipped snips snitch snitched
snitches sniveling snobs snook snooping snoot snoozing snort snorting snorts snots snotty snowed snowing
snows snowy snubbed snubbing snuck snuff snuffed snuffy snuggled snuggles snuggling soaped soaping soaps
soapy soared soaring soars sobbed sobering socked sockets socking socko sodden sodding soften softness soggy
soiling solar soles solon solution solvents someones songs sooth soothing sopping soreness sorted sorter
sorts sought sound sounder soundings sours souse sovereign sowed sower sowing spacer spaces spacey spade
spain spake spangled spangles spanking spanning spans spare spared spares sparing sparingly sparked sparking
sparkle sparklers sparring sparsely spate spats spawning spayed spears specials speck specs speeding speedo
speeds speedy spelled spelling spells spelt spend spewed sphincter spiced spicer spices spicing spick spics
spicy spider spied spies spiff spiffing spiker spikes spiky spill spiller spilling spills spilt spina spines
spinster spiny spiraling spire spires spirited spittoon spittoons spitz splashdown splat splatter splice
spliced splicing splintered splinters splints splits spoiled spoiling spoke sponging spoof spook spooking
spool spools spooning spoons spoor spore spores sport sporting sports sporty spouting sprain sprains sprat
sprawled sprawling sprayer sprightly spring springer springing springs springy sprinkle sprinkled sprinkles
sprinkling sprinter sprinters sprite sprocket sprockets sprouted sprouting sprucing spunk spurred spurs
spurt squads squalling squaring squashed squashing squatting squawked squawking squeaker squealer squealers
squeegee squeezer squinting squiring squirming squirrelly squirrels squish squished squishing stabbings
stable stack stacked stacking stacks staff staffed staffers staffing staged stages stagger staggered staging
stags staining stair stairwells stake staked stakes staking stale stalkers stalking stalks stall stalling
stallion stammering stammers stamping standings standish stang stank stapled stapler staples stapling stared
stark starlight starling starr starred starring starry starshine starter starters startled startling starves
stashed state stated states stating stats statue statues stave staves stead steaks steal stealing steaming
steams steamy steed steeds steel steep steeped steers stein steins stell stemming stemple stems steno
stepmother steppe sterling steroids stetson steven stews stickle stickpin stiffed stiffens stiffs stifling
stilled stillness stills stinger stingers stink stinking stinko stinky stint stipes stippling stirring stirs
stitch stitched stitching stock stocked stocking stockings stocks stocky stogies stoke stoked stoker stokes
stole stomachaches stomachs stomp stomped stomping stomps stoned stoner stoners stoney stony stooling stoop
stooped stooping stoops stopper store stored stores storeys storing stork storming storms stormy stoves
stowed strack straddle straddled straddling strafing straggler stragglers straightened straightener
straightens straighter straightest straightly straights strainer strait straits strand stranded strands
stranger strangers strangest strangler stranglers strangles strap strapped strapping strawberries straws
strayed straying strays streaky stream streamed streamers streaming streams streets stressing stretched
stretches stretchy stria strick strictly stride strider striding strife strike strikingly string stringed
stringer stringing strings stringy striped striper stripes stripey stripped stripping strips stripy strive
striving strobe strode stroked strokes stroking strolled strollers strongest strongly strop strove strudels
strung stubble stubs studding students stuffer stuffs stunk stunning stuns stunt stunts styles subbed
subbing submerge submit subways sucker suckle suckled suckling suction suddenness suffer sugars sugary
suicidally suicides suing suite suited suites suiting suits sulking sulks sully summat summits sunburnt
sunburst sundae sundry sunning sunny sunray superb superman superwoman supped supper suppress suppresses
suppression suppressor surer surge surged surges surgically surging surnames survival suspending suture
swabbed swabbing swabs swaggering swain swallower swapped swapping swarming swarms swatch swatches swatting
swaying sways swear swearing sweatbox sweater sweaters sweep sweeping sweepings sweeps sweetly sweets sweety
swellest swellings swept swerved swill swilling swimmingly swine swinging swings swink swipe swiped swipes
swiping swirling swishes swishing switcher switches swiveling swoon swooning swooping sword swords sworn
swung symptom syringes tabes tables tabor tacked tackle tackles tackling tacks tactical tagger tagging
tailed tailing tails taint tainted taker takers takin takings tales talked talky taming tammy tangle tangled
tangles tangling tangs tangy tanking tanks tanna taped tapes taping tapped tardy tarpon tarring tarts tarty
tasked tasking tasks tasted taster tastes tasting tasty tater tates tatters tattle taught taxes taxing
teachers teaches teaching teaming teams teases teasing teats teeing teenage teenaged teenagers tellin tellus
telly temperate temperatures temples tended tenders tending tenner tenor tense tensile tentacle tentacles
tented tenth tents tequilas terrific terrifies terry teste tested tester testers testified testifies testing
tests textiles thank thanking thanks thatched theater theaters theirs theirselves theme themes therapies
therapists these theses thicken thieving thine thing thingy thinker thinkers thinned thinness thinnest
thinning thins thirds thistle thongs thorns thorny thorough though thousands thousandth threat threaten
threes thriving throats throaty throb throes thrumming thrust thrusting thudding thumbing thumbs thumbtacks
thump thunderclaps thunders ticked ticking tickle tickled tickling ticky tides tighter tightest tightwad
tiles tiller tilling tills timed timer timers tines tingler tinkle tinkles tinkling tipper tippet tipping
tipple tires tiring tissues titch tittle tizzy toady toasted toasters toasting todays toddle toddlers toddy
toenails toffee toiled toilets toiling token tolerable tolerance tolerant tolerated tolerates tolling tolls
tommy tomorrows toned toner tones tongues tonguing tooling tools toothpicks toothy toots topical topics
topped topping torah torched torches torching tories tosser tosses touche touchy touring tours touted
touting towards towed tower towers toying trace traced traces tracing tracings track tracked tractors tracts
traffics trail trailing trained trains traipsing trait traitor tramp tramping trampled trampling tramps
tranquilize tranquilized tranquilliser tranquillisers tranquillizer tranquillizers transplanted transplants
trant trapper trapping trappings trash trashed trashing traumas travel traveler travelers traveller
travellers travelling traversing treading treads treason treat treed tress triad trial trice trick tricked
tricking trickled trickling tricks trickster trier tries trifle trifling trill trilling trimming tringle
tripe tripled triples tripper trippingly trite trolling tromping troop troops tropic troth trotting troubled
troubles troubling trough trove trowel truce trucking trucks truest trumping trunk truss trusted trusting
trusts trusty tryst tubby tucked tucking tucks tugged tulle tumble tumblers tumbles tumbling tummies tuned
tuneless tuning tunnelling tunny turkeys turner turnkey turns tushy twain tweaker tweet twelves twigs twine
twink twinkling twirling twister twists twisty twitcher twits twixt tykes u udder umber unbearably
unbeatable unbreakable uncles unconsciously underhand underrate underrated undersea understate understated
understood undertaker underway underwent unraveled unread unreadable unsaid untie upped uppers uprights
upstair uptight upwards ur urged urging usable utter vacations vaccines vaginas vainly valance value valves
vapid variation vases veers vegan vehicles vending ventral venture verve vesting vices viking vines violet
vipers visibly visions visiting vitamin vocation vodkas voiced volition volta volution votes vouch vouched
vowel vowels vying waddle wading wafer wafted wafting wafts waged wager wagering wages wagged wagging waging
wailing wails waistline waists waited waiter waiting waits waked waken wales walker walla walled walling
wallow wally walnuts wanderer wanderers wanderings wands waned wanes wangle waning wanking warble warbling
warder wards wares waring warming warns warring warts washed washes washin waspy waste wastes wasting watch
watchdog watched watches waters wattle watts waved waver wavering wavey waving waxer waxes waxing weaken
weakling weaknesses weaned weaning weapons wearer weariness wearing wears weathers weave weaver weaves wedge
weeded weeding weeds weeping weeps weepy weigh weighs weights weighty weirdo weirds welds welling wellness
wells welshing wench wether wetter whacker whacking whale whatever wheeled wheeling wheels wheezer wheres
wherever while whine whines whipper whirling whisked whisker whiskeys whiskies whisking whisky whist
whistler whistlers whiter whitest whitey whiteys whities whiting whittle whittled whittling whizzing
whomever whore whose wicked wicks widdle wider widows wield wigged wight wiles willed willing willow wills
wimped wimping wimple wimps wince winches winder windows windshields wined wines winged winger winging wings
wining winked winking winks winner winos winters wipers wipes wired wiring wised wiser wishing wisps wistful
witch witches witching witchy withdrawals withdrawn withdrew withering witter wives woads wobble wolly
womans women wondered wondering woodsy woody woofs wooly worded wording wordy worker workings workouts
worlds wormed worming worms worrier worries worsen worser worthiness worthing worths worthy wouldst wounded
wounds woven wrack wracked wrapped wreak wreath wreaths wrecks wrest wrestled wrestling wright wring
wringing writer writes writhe writings wrongs wroth wrung wuthering yamen yammer yangs yappy yearly yearn
yearns yelling yellows yells yelped yelping yelps yesterdays yield yipes yipping yoked yourn yours youse
youth yummies yummy zapper zapping zealous zines zinger zingers zipped zipping zonked zounds`.split(/\s+/),
)
