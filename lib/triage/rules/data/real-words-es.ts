/**
 * Real words that lie one or two slips away from a word that rules look for, so spelling repair leaves them alone.
 * Made from an-array-of-spanish-words (MIT), rare verb forms left out. Make it again when phrases change.
 */
export const realWordsEs: ReadonlySet<string> = new Set(
  `anginas ababas abachado abachar abajada abajado abajando abajar abajas abalance aballo abanada abanado abanar abanas
abanda abarrar abastante abejar abejas abejea abiertas abierto abitada abitado ablando abliento abogaba
abogada abogado abogando abogar abolsa abomba abones aborra aborran aboyar abraso abrazo abrazos abrigo
abrira abrire abrojo abromen abscesos abstinencias abuelas abuena abueno abultaba abultadas abultado
abultara abulto abundantes abuson abusos acaballo acaban acabara acabare acabas acaben acabes acabos
acachado acachar acachete acalambre acalambres acalentura acalenturas acamar acamaron acampa acampamento
acampan acampara acampare acampas acampo acanas acarar acarra acarrar acarro acatar acatarro accidenta
accidenten accidentes accidento acedera aceita aceiten aceites aceito acejero acelerada aceleradas
acelerador aceleran acelerando acelerar aceleras acelere aceleron acemite acenas acenero acepillar acepillo
aceptan aceptar aceptas acepte acepto acerta acerte acetite acetonas acetosa achiquitas achispas achocado
achocaron achoco achoque aciano acibar acidos acierta acintura acoche acoger acoitar acojones acolgado
acolgando acomida acomido acontar acorada acorado acorando acorre acorrer acorriendo acorta acortada
acortado acortando acortar acortara acorte acorto acosada acosado acosar acosara acosas acostaba acostadas
acostados acostan acostando acostaran acostare acostaria acostaron acostas acoste acosto acotada acotado
acotar acotara acreciendo acronica actitud actuado actual actuan actuar actuas acuchillada acuchillaran
acuclillaron acudia acudiendo acudir acuelga acuerdan acuerdas acuerde acuerdo acuerna acuerpa acuerpo
acuestan acuestas acueste acuestos acuite aculada aculado aculados acules acunada acunado acurda acuseta
adelanta adelanten adelantes adelanto adelgazan adelgazara adelgazare adelgazas adelgazo adentra adentre
adentros adepta adestro adolorada adolorado adolorados adolores adoloridas adonde adonico adorada adorado
adorando adormeci adormecia adormecias adormecimientos adormecio adormi adormida adormidas adormido
adormidos adormilaba adormilando adormilara adormir adormitado adraganto adrenalinas aducar aduerme adulada
adulado adulados adulce adules adulta adultos adulzo adurmiendo adurmio adusto afanas afebril afecto afeite
afiance afiebre afiebres aflojo aflujo afogaba afogada afogado afogando afogar afonia afonicas afonicos
aforada aforado aforando aforca aforco afotica afotico afrancado afrancaron afranco afrente afretada
afretado afretando afretar africas africo afrina afueran afueras afuere afuero agacha agachada agachados
agachan agachando agachapo agachara agachare agachas aganas agarba agarbar agarbo agarran agarrara agarrare
agarras agarre agarron agauchado agauchar agente agitaba agitadas agitador agitados agitan agitana agitanada
agitanado agitanando agitanar agitando agitano agitar agitara agitas agnada agnado agolada agolado agolpe
agolpes agonica agonico agorada agorado agorando agosta agostada agostado agostar agostara agotaba agotadas
agotador agotados agotando agotara agrada agrado agrados agrande agrandes agrave agrieta agrietan agrieto
agripe agrises agrumas agrupas agrura aguaba aguachado aguachar aguadan aguadar aguadas aguade aguadija
aguadon aguador aguados aguaita aguaitar aguaito aguando aguantan aguantara aguantare aguantas aguante
aguanton aguara aguarda aguardas aguardo aguata aguatar aguato aguaya aguayo aguaza aguazo agudas agudos
aguedita aguela aguera aguitado agujas aguzada aguzado aguzas ahecho ahitada ahitado ahogaban ahogabas
ahogadas ahogador ahogados ahogan ahogara ahogare ahogas ahogos ahonda ahondo ahorcan ahorcar ahorcare
ahorcas ahorma ahormo ahorna ahorno ahorra ahorro ahorros ahotada ahotado ahotar ahoyaba ahoyado ahoyando
ahoyar ahueca ahueco ahueso ahuevo ahulada ahulado ahulados aillos aindia airada airado airaron airbags
ajando ajaqueca ajenas ajillos ajoche ajorada ajorado ajorando ajorca ajotada ajotado ajuicio ajunto alabar
alacian alados aladran alagada alagado alagas alambre alambrea alambreado alambreando alambrear alambreo
alambres alampar alampara alanas alance alanza alanzo alarga alargo alaria alarman alarmar alarmas alarme
alarmo alazos albarca albera albercas alberga albohol albura alcana alcanzan alcanzar alcanzas alcofol
alcohola alcohole alcoholo aleadas aleche alegria alegue alemas alengua alenta alentador alentar alento
alergias alergicas alergicos alertea aletargaba aletargadas aletargados aletargando aletargara aletean
aletear aleteas aletee aleteo alevantar alfarma alharma alianza alidada alieno alienta aliente alientos
aligero alimenta alimentos alimon alimpiador alinea alineas alista alisto alivian aliviar alivias alivien
alivies alivios alizar allega allego allegue allora almatica almenara almendral almendran almendrar
almendras almendre almendro alogar alotada alotado alquitaran alquitrana alquitranabas alquitranada
alquitranados alquitrane alquitrano altera alterca alturas aluces alucin alucinaba alucinada alucinado
alucinan alucinar alucinara alucinas alucine alucino alugar alumina aluzar alzara alzare amabas amachado
amachar amador amagada amagado amalaria amanas amaneci amanecia amanecido amanera amanes amanos amanzana
amarcan amarcas amarecio amarillas amarillea amarillentas amarilleo amarilleos amarillor amarillosa
amarilloso amaron amarra amarrar amarro amartilla amartillo amatando amatar amblas amebas amenas amenazado
amenazan amenazar amenazas ameniza amenizando amenizo amenos amento amibas amibos amiento amigan amigar
amigas amigdalas amigos aminar amniotica amnioticos amoche amocho amodorraba amodorradas amodorrados
amodorrando amodorrara amodorrida amodorrido amolla amollas amoneda amoniacos amonica amonico amontado
amoragado amoragados amoratada amoratadas amoratando amorca amorco amorilla amorillo amoscas amover amovido
ampara ampollan ampollar ampolle ampolles ampollo amputa amputada amputados amputando ampute amucha amuchas
amucho amuela amuelas amueva amueve amulado amules amurilla amurillo anafilactica anafilacticos anafilaxias
anafilaxis anafres anales ananas anchado anchando anchas ancianas anciania ancianos ancudo andaderas
andadero andadora andadura andamios andando andina andinas anedia anemias anemica anestesian anestesiar
anestesias anestesica anestesie anestesio anguina anguinas angustian angustiar angustias angustie angustio
anillas anilles anillo animan animar animas aninas aninos anisal anisales anomia anorada anorado anorando
anorexias anorexica anormal anotada anotado ansina ansiosas ansiosos antera anterior antero antibiotica
antibioticas anticonceptiva anticonceptivo anticongelantes antidepresivas antidepresivo anubla anublada
anublado anublo anulada anulado anulados anules aojado apachado apachar apache apachurrada apachurrados
apachurran apachurrando apachurrar apachurras apachurre apachurro apagaba apagadas apagadiza apagadizo
apagador apagados apagando apagara apalabra apalabras apanada apanado apanas apangada apangado aparada
aparado aparar aparece apareci aparecia aparecido apareja aparra aparrar aparro aparte apartes apartido
aparto apasta apastado apastan apastando apasto apecho apedazo apegaba apegada apegado apegando apegas
apegue apelando apelante apelar apelas apeligro apenan apenar apencas apendices apenes apeonas aperada
aperado aperaron aperas apernas aperro apersonas apertar apestan apestar apestas apeste apesto apierna
apiernas apilas apinas apinto apipen apitada apitado aplacas aplasia aplastada aplastados aplastar aplastas
aplasten apneas apocar apoche apodar apolar aponen aponia aponiendo aporca aporco aportando aposar apositiva
aposta apostada apostado apostar apostara apostura apoyan apoyara apoyare apoyas apozar aprecio aprendido
apresada apresado apresando apresar apresta aprestada aprestado aprestando aprestar apreta apretaba
apretadas apretador apretados apretara apretare apretaron apretas apreto apriesa aprietas apriete aprieten
aprietos aprobo apronto aproposito aprueba aptitud apuesta apuesto apulso apunado apunala apunalada apunalan
apunalara apunalaran apunalare apunalas apunale apunalear apunalearon apunaleo apunas apuneo apunta
apuntalar apuntalaron apuntalo apunte apuras apusieron aquela aquera aquesta aquesto aquieta aquieto arabas
aradas arador arados aranan aranar aranes aranos arasas arazas arbola arbole arbolo arcador arcanas ardiondo
ardora arenada arenal arenales arenas areolas aresta arganas argent arianas aridez arieta arietan arieto
arillos ariscos armento armoniaco arnillos arpado arpados arranado arranaron arranas arranca arrancada
arrancador arrancados arrancando arrancaran arranchado arrancharon arrancho arranciado arranciaron arrancio
arrancon arrano arrapada arrapado arrasara arraso arrastraban arrastrabas arrastrada arrastrado arrastrados
arrastran arrastrar arrastrara arrastras arrastre arrido arriendo arrija arrijo arritada arritado arritados
arritmias arritmica arrito arroba arrobando arrobar arrobo arroga arrogando arrogar arrogo arrojado arrojan
arrojara arrojare arrojas arroje arrojos arroma arromando arromar arromo arronjar arropa arropando arropar
arropo arrostra arrostraba arrostradas arrostrando arrostro arrota arrotando arrotar arroto arroya arroyando
arroyar arroyo arteria articula articulan articulara articulare articulas artificiar artilla aruera arunas
asacaron asadora asados asalir asalta asaltada asaltado asaltar asalte asaque asaques aseador asegunda
asegundo asegura asentada asentaderas asentado asentar asentido asentir asesta asevera asevero asexual
asfixiaba asfixiadas asfixiados asfixian asfixiara asfixiare asfixias asfixica asfixico asfixie asiatica
asiatico asiente asiento asilla aslilla asmaticas asmaticos asnilla asnillos asolada asoldada asoldo asolea
asoleaba asoleadas asoleado asoleara asolee asolen asoleos asoles asoman asomar asomas asombra asombras
asonando asonda asordo asoroche aspador aspilla astatica astatico astillan astillar astillas astille astillo
asubio asuela asuena asueno asumen asumida asunto atabla atadas atador atalantada atalantado atambor atanco
atando atapada atapado ataquen atarantaba atarantadas atarantados atarantando atarantara atasco atasque
atasques atauco atauque atauques atenaza atenazando atenazo atengo ateniendo atentada atentado atentar
ateria atesta atiene atiento atiesa atieso atirantada atirantado atoada atoado atoando atobada atobado
atobando atoche atojada atojado atojando atolada atoleada atolera atolero atondada atondado atonica atonico
atontaba atontadas atontados atontando atontara atoraba atoradas atorados atorara atoras atorgada atorgado
atorgando atorgo atormenta atoron atoros atrabajando atrabajo atracada atracado atraco atraes atragantaba
atragantadas atragantados atragantan atragantar atragantara atragantas atragante atrajo atrampada atrampado
atrancado atrancaron atranco atrapa atrapaba atrapadas atrapados atrapan atrapando atrapar atrapara atrapas
atrapo atraque atraques atrasa atrasada atrasado atrasos atroja atrojando atrojar atrojo atrono atropada
atropado atropella atropellaran atropelle atropellos atruena atuera aturada aturado aturando aturas aumenta
aumenten aumentes aumentos aunada aunado aunque aureola aureolan aureolar aureoles aurica ausente ausento
avanecio avanzan avanzar avanzas avanzo aveces avecina avecino avejiga avenar avenas aveneno aventa aventara
aventare aventas avidez aviene aviento aviespa avison avispan avispar avispas avispe avispo avista avisto
ayudan ayudar ayudas ayunque azagado azaque azaques azocar azogaba azogada azogado azogando azogar azolada
azolado azolados azolea azoleo azorada azorado azorando azorro azotada azotado azoteas azoten azotes azucara
azucare azucari azucaro azuces azudes azuela azueles azulaba azuladas azulando azular azulara azulas azulea
azuleado azuleas azulee azulees azulen azuleo azures azutea azuzada azuzado azuzados azuzar babada babeado
babean babeara babeare babeas babeos babera babero babilla bacada bacera bacteria badalla badallando badallo
baenera bagado bagando bagazo bagazos bajaba bajadas bajados bajara bajare bajeada bajeado bajeando bajear
bajeas bajera balada balado balago balagos balamo balancea balancee balanceo balances balando balano balanos
balante balaria balayo balayos balbuce balbuceado balbucean balbucear balbuceas balbucee balbucen balbuceo
balbuces balbucia baldazo baldazos baldon baleando balear baleria balido balidos balizo balson bambalea
bambaleando bambaleo bambas bambea bambeando bambear bambeo banaba banadas banador banados banales banana
banando banano banara banare bancada bancado bancando bancar bancas bancos bandada bandas bandea bandera
baneras banero banzada banzado baqueando baraje baranas barbas barbea barbeando barbear barbeo barbillas
barbon barbulla barcas barcon barden barios barita barrado barran barranco barrea barree barren barreo
barrer barres barria barrica barrida barridos barrigas barrila barrilla barrio barrita barrito barron
barrosa barroso barrosos basada basado basando bascar bascas basica bastando bastantea bastanteas bastantee
bastantees bastanteo bastanteos bastilla bastillas batallado batallan batallar batallas batalle batallon
batano bataola batato batavo batazos bateando batear batearia batera bateras batidos batiria bausas bazucar
beateria bebera bebere beberia bebiata bebidas bebidos belida benita benito bentos bernia berrado berran
berrando berrido besado bestia bestias bichas biches bicicletas bigarro bigarros billon binada binado bineas
birlis bismutos bistola blancal blancaza blancazo blancor blanda blandas blando blandos blinca blincaba
blincado blincan blincando blincar blincas blinco blincos bloqueando bobeando bobear bobillo bobillos boches
bochos bocina boiles bojada bojado bojando bolazo bolazos boleadas boleas bolera bolero bolisa bollas
bollera bolsas bolsea bombas bombea bombeta bongos boqueado boqueta boquina bordan bordon borlas borrachas
borrachea borracheo borrachos borraj borrar borras borren borron borros borrosas boteria bovido bracero
bracil bracos bragado branas branca brancada brancas brasca braseo braseros bravos brazas bregan breguero
brenal brenales brenca breves brezos brichos brincaban brincabas brincada brincara brincare brincas brincho
brinchos brincia brinda brindaba brindan brindar brindo brines brinon brinones brinza brisca briscaba
briscan briscar brisco bronca broncha bronchas bronco broncos brotan brotar brotas brujio brumal brunca
brutas bruzos buleto bulimias bultos cabale cabalgo caballa caballeo caballon caballos cabalo cabana cabaza
cabear cabello cabera cabezal cabezas cabezo cabezona cabezotas cabida cabido cabillo cabina cabios cablea
cablee cableo cables cabrio cabriola cabrita cabron cacabo cacahuales cacahuete cacahuetes cacarro cacera
cachara cachas cachee cachera cacheta cachetea cachetee cacheteo cachetes cachillada caculo caculos cadena
caderas cadira cagada cagando cagaron cahita caible caidas caidos cajera cajigo cajones calabres calada
calambrena calambures calaria calaron calazo calazos calceo calcico calcino calcios calcula calculas calcule
calcules calculosa calculoso caldera calefactora calendo calentado calentadora calentados calentara
calentaron calente calentera calenteras calentita calentito calera caleta caletea caleza calico calicos
caliculo caliculos calida calido calidos caliendo calienta calienten calientes caliento calima calina callan
callantes callon callones calman calmante calmar calmaron calmas caloma calones caltas caluma calumbre
calumbres calvado calzan calzar calzona calzonas calzos camagon camagones camarilla camarin camarines camaro
camarona camaronas camaronea camaroneas camaronee camaronees camaroneo camaros camarotes camaton camatones
cambada cambaleo cambando cambaron cambas cambiaba cambiadas cambiado cambiadora cambiados cambian cambiar
cambiara cambias cambie cambija cambin cambios cambiza cambizada cambizando cambizo cambon cambos cambra
cambron cambrones camena camera camiar camias camibar camilo caminan caminara caminare caminas camine camini
caminos camisas camison camita campamentos campamiento campanero campar campara camparon campeo campina
campion campos camuna canada canado canahuate canahuates canales canaron cancel cancera cancere cancero
cancha canchas cancho candada candado candan caneada caneado canecer canera cangada cangado cangre cangro
canida canido canina canino canita canitas caniza canizo canoada cansaba cansadas cansadon cansados cansando
cansara cantada cantado cantal cantas caparon caparro capaza capazo capillo capita capsulan capsular capsule
capsules capsulo captas carabe carada caraita caranas carbas carbona carbone carbonizaba carbonizadas
carbonizado carbonizara carbono carcas carcon cardada cardas carden cardiacas cardiacea cardiaceo cardiaceos
cardiologa cardiologos cardiopata cardiopatias cardon careada careadas careado careados careando careas
carece careciendo carene careos carera carero careta caretas careza cargaba cargadal cargadas cargado cargan
cargar cargara cargas cariaco cariacos cariada carina carinar carine carino carios carite carlas carlita
carlon carminar carnada carnal carnea carnee carneo carnes carniola carota carotas carpas carpian carpiana
carpianos carrada carrao carras carriolas carriona carron carros cartea carteas carton casada casado casaron
casarones cascabela casera casida casina casino castanetea castanetear castaneteas castaneteen castas
castilla castillas catabro catada catadas catando cataranas catarata cataro cataron catarros catauro catear
catera catino cation catita cauchara causada causado causas causea causeas cautas cavado cavaron cayera
cazaron cazarro cazones ceatica cebiles cebonas cebrada cebrado cecina cecino cedazo cedera cediza cedizo
cedulas cefrada cefrado cegaba cegajos cegajosa cegajoso cegando cegueras cejilla celada celadas celado
celados celambre celambres celando celebra celera celerado celico celicos cellas celula celular celulitas
cementa cementos cenada cenado cenales cencerrada cencerrado cenida cenido cenies cenira cenitales cenizal
cenizas cenizos censada censado censando centonas centra centran centre centro cepilla cepillan cepillara
cepillare cepillas cepille cepillos cercada cercado cercando cerdada cerdon cerdoso cerero cerezas cerillo
cerita cernada cernia cerraba cerradas cerrador cerrados cerraja cerrara cerron cerros certezas cerveza
cesado cesara cesare cesareas cesareo cesaria cesion cetanos cetarea cetinas cetona cetonias cetras cetros
chachi chafla chaflan challa challan chamaron chamarones champo chanco chango chapapote chapar chapopotes
chaque charca charcon charcos charlo charro charros chasco chaspas chavado checado checaron cheque chicha
chiche chichis chicho chichona chichos chiclan chiflar chiflas chifle chiflen chiflido chiflo chiflon chilca
chillado chillar chillas chille chillen chillidos chillo chillon chincha chinchada chinchadas chinchado
chinchados chinchan chinchando chincharon chincho chinchon chineo chinga chinglo chingon chingos chinto
chipas chiquita chiquitos chirla chirlan chirlido chirrias chisas chiscas chismas chismoso chispa chispan
chispar chispeas chispes chispos chisposo chistas chistosa chistosos chocada chocador chocados chocando
chocaran chochado chocharon choche chochera chocho choclado choclaron choclo chocoe chocon chocos cholco
cholla chollan chongo chongos choquen choques chorado choraron choras chorbo chorbos chorca chordon choreo
choreos chorlo chorlos choros chorra chorras chorreo chorreos chorrillos chorron chospas choyado choyaron
chuchara chuecas chuecos chueta chufar chufla chuflan chuica chuico chulla chungo chupan chupara chupare
chupas chupon chupos churco churras churria churris churritas churro churros chusca chusco chuspas chutar
chuzar ciando cianica ciaticas ciatico ciegan ciegas ciegos ciente ciento cierna ciernan ciernas cierras
cierre cierren cierro cierta cierva cigarra cigarras cigarron cimento cincha cinchada cinchadas cinchado
cinchados cinchan cinchando cincharon cincho cincos cincuentas cingle cingles cinico cintara cintaron
cintera cintra cinturas cinuela cirrosas cirrosos ciruelas cirugias cision clamado clamaron clavada clavados
clavando claveado claveo clavicular claviculas clavos clemas clienta cliente clister clocado clocaron cloche
clonica cloque clorando clorar cloros cloroso clorosos clueca clueco coagula coagulas coagule coagules
coagulosa coaguloso coalla coallas coarta coartada coartado coartando coartas coarte coarto cobrado cobrando
cobrar cocado cocainas cocaron cocera cochea cochear cocheara cochee cocheo cocheras cochero coches cochina
cochura cocian cocida cocido cociendo cociera cocinan cocinar cocinas cocine cocino codera codina codones
cogera cogere cogestion cogida cogido cogiendo cogones cohetes coitado coitando cojines colada colado
colaina colambre colambres colando colche colchera coleada coleadas coleado coleando colera colero colgaba
colgadas colgador colgados colgajo colgara colgare colica colicas colicuo coligado coligando coligarse
coligo colijo colimo colina colino colinos colitas collada collado collera colmada colmado colmando coloco
colombina colones colora colorantes colore colores colori colorido coloro columnas coluna comando comedon
comelon comento comenza comera comere comete comica comico comicos comidan comidas comide comidio comidos
comience comienda comienzo comigo comino comisa comiso comite comiza comoda comodo companeras companeria
companeros competa competo compleja complejo completan completara completare completas complete completos
complexa complexo complota complotar comploto comportado compreda compredas comprera compreras compres
concha conchas concina concon concusion condigo condona condone condono condor conduela condumio conduras
conete confesion confraccion confundia confundidas confundidor confundidos confundio confundira congelaba
congeladas congelador congelando congelara congestiona congestione congestiono congos conica conico conicos
coniza conmigo conmociona conmocione conmociono conocen conocer conoces conoci conocimientos conones consiga
consigne consigno consiguen consigues constado constantes constate constela consuelan consuelas consuelda
consuele consuena consueta consuma consume consumia consumido consumir consumis consumo contacta contacte
contactos contada contado contando contante contar contara contare contenta contera contestan contestar
contestas conteste contesto contia contigo contina contrabando contracto contrada contraer contraera
contraes contraia contraje contrajo contramando contrapar contrapea contrapeada contrapeado contrapeando
contrapear contrapeo contras contrata contratada contratado contratando contratar contrate contraten
contrato contraven contray contre contri controlan controlara controlare controlas controle contundida
contundido contusiona contusione contusiono convulsionaban convulsionabas convulsionada convulsionado
convulsionan convulsionara convulsionare convulsionas convulsione convulsionen convulsiva convulsivos
coordinan coordinara coordinare coordinas coordine coordino copaina copalillo copete copeton copina copones
coqueando coquito corada coradas corado corados coralillos corando corare coraron corcado corcando corcarse
corche corchera cordada cordado cordera cordiaca cordiaco coreada coreado coreando corete coretes corion
corita corito corlada corlado corladura corlando cornada cornado cornadura corner coronado corones coronica
coroto corran correa correar corree corren correo correra correre corres corrientes corrigendo corrillo
corroe corroer corros corsas cortaba cortadas cortadera cortador cortadora cortados cortaduras cortan
cortante cortao cortar cortara cortare cortas corten cortes cortijo cortinal cortinas corton cortos corvada
corvado corvadura corvando corvina coscado coscas cosias cosida cosido cosiendo costados costalo costando
costar costara costas costeado costillar costina costra costro costura cotada cotado cotando cotarro cotilla
cotillas cotonas cotones cranea cranee craneos cranes craquea cremento crepite cresas cresta cretonas
crinado crinando crinar crinaria crines crispas crispis crista cristas cristel croche crocina cronicas
cronico croque crudio crujen crujes crujia crujido crujir crujis cuadro cuanto cuarentas cuarenten
cuarentenal cuarentenas cuarenteno cuarentona cuarta cuartas cuarto cuatros cubata cubeba cubera cubetas
cubeto cubica cubito cucada cucado cucando cucara cuchaba cuchada cuchar cucharal cucharan cuchare cucharea
cucharia cuchas cuchilladas cuchos cueces cuelas cuelen cuelgan cuelgas cuelgo cuellos cuelmo cuenda cuenta
cuente cuerdas cuerdea cuerdo cuerea cuereo cuerna cuerno cuerpeo cuerpos cueruda cuerva cuervo cuestan
cuestas cueste cuesto cuilla cuillan cuillo cuitar cujones culada culeara culebras culebrea culebrillas
culebro culera cumbia cunaba cunadas cunadia cunados cunando cunara cunden cundida cundidos cundiendo cundio
cuneada cuneado cuneta curada curado curando curita currada currado currando curtas cusieron custro cuyada
dachas dadera dallan danada danado danara danare danchado danico dantista danzar datada datadas datando
datear datura debato debeles debera deberian debida debido debilitaba debilitadas debilitados debilitando
debilitara debita debites debito debocado decada decaia decaidas decaidos decaiga decaigo decida decido
dedazo dedeos dediles defeca defecan defecara defecare defecas defecto defenas defensa defensar deferente
deferentes deferia defirio deflujo deforma deformen deformes deformo degrada degrado deiforme dejara dejare
delaciones delado delante delgaza delgazar delicio delirado deliran delirar deliras delire delirios deliro
demasiaba demasiabas demasiando demasiara demento denegue denguea denguee dengueo dengues dentada dentado
dental dentar dentera dentistas denudo depiles depira depirando deprende deprendiendo deprimia deprimidas
deprimidos deprimio deprimira derechas derechazo derechos deroga derogas derrabe derrama derramen derrames
derramo derrape desacompanado desacompasada desacompasados desagarra desagarrando desagarrara desagarro
desangrado desangran desangrar desangras desangre desangro desanudo desaparecera desaparecere desapareces
desapareci desaparee desapareen desapareje desaparejen desaplomaba desaplome desaplomo desaprende
desaprendiendo desaviada desbarra desbarrando desbarrara desbarro desbocada desbocados desbocando desbolado
descaido descaiga descaigas descalabra descalabre descalabros descanando descano descansa descansado
descanse descansos descantando descanto descara descargan descargar descargo descargos descarna descarnas
descarta descartas descasando descaso descayo descenso descocado descompasada descompasados descompasando
descontrolaba descontroladas descontrolados descontrolan descontrolara descontrolare descontrolas
descontrole descuezo desdaria desdel desden desdes desean desear desearia deseas deseca desecar desecha
desechada desechado desechando desechar desecho deseco deseno deseos desertado desertar desertara deserte
deserto desfaria desforme desgarbo desgargante desgarraba desgarrada desgarrado desgarradoras desgarrados
desgarradura desgarran desgarrar desgarraran desgarrare desgarraria desgarras desgarre desgarron desgarros
desgorra desgorrando desgorrara desgorro desgranzada desgranzado desguanzadas desguanzados desguazada
desguazado desguince desguinzada desguinzado desharia deshidrataba deshidratadas deshidratador deshidratados
deshidratando deshidratara desierta desierto desiguala desiguale desigualo desinfectantes deslayo desliada
deslomaba deslome deslomo desmama desmamaba desmamada desmamado desmamando desmamar desmame desmamo desmana
desmanaba desmanada desmanado desmanando desmanar desmane desmano desmanos desmata desmataba desmatada
desmatado desmatando desmatar desmate desmato desmayaban desmayabas desmayadas desmayados desmayan desmayara
desmayare desmayas desmayen desmayes desmedi desmedida desmidiendo desmidio desnuco desnuda desnude desnudos
desorientaba desorientadas desorientador desorientados desorientando desorientara desovaria despacho
despacito despalda desparece desparecen desparecer desparejo desparte desparto despea despedia despedidas
despedido despedir despedira despedire despedis despees despellejaba despellejadas despellejados despellejan
despellejara despellejare despellejas despelleje despeo desperado desperar despernado despernar despernara
desperne desperno desperta despertaba despertada despertador despertados despertando despertaran despertare
despertaria despertaron despertas despidida despido despierna despierne despierno despiertan despiertas
despierten despiertes despiertos desplacio desploma desplomaban desplomabas desplomada desplomara desplomen
desplomes desplumaba desplume desplumo desposa desposo desprenda desprenden desprender desprendes desprendi
desprendo despuma despumes desrame destalla destallar destellas destelles destello destocado desude desudo
desuellos desvaia desvaida desvaira desvairia desvanece desvanecen desvanecera desvanecere desvaneces
desvanecia desvanecidas desvanecidos desvanezca desvara desvarando desvariado desvarian desvariar desvarie
desvario desviaba desviadas desviado desviara desviaria desvirada desvivire desvivirse desvolver desvolvi
desvolviendo desvolvio desvuelve deszocado detectar detecto detene detengo detergentes detienen detienes
detonas detrae detraes deudos deviene devolve devolvera devolvere devolves devolvia devover devuelta
devueltas devuelto devuelva devuelven devuelves devuelvo dextro diabatica diabatico diabeticas diabeticos
diabetos diafisis diaprea diarera diarreas dicente dicentes dichos dicten dienta dientas dienten diento
dieran dietes dificulta dificultada dificultado dificultan dificultar dificultas difluye digeria dijeron
diluya diluyen diluyes diluyo dimanes dimiendo dislocaba dislocadas dislocados dislocando dislocara dispar
dispara disparado dispararan disparare disparata disparatas disparaten disparato dispare dispareja
disparejos dispertar dispierta dispierto distendia distendidas distendidos distendio distinga distintas
distinto doblaba dobladas doblador doblados doblando doblara doblare doblas doblen dobles doblez doblon
dolada dolado dolando dolera dolian dolias dolida dolido dolobres dolopes dolora doloras dolorida doloridos
domado domando domaron domestican domesticar domesticas domestico donando dorada doradas dorado dorados
dormia dormias dormidor dormilona dormira dormiras dormire dormis dormita dormitado dormitando dormitar
dormitas dormito dotores dragado dragar dragaron dragas drague drenada drogan drogar duchara duchas duchos
dudada dudado dudando duelan duelas dueles duerma duermen duermes duermo dulcera dulceras dulces dumida
dumiendo ebrias ebrios echara echaran echare echazon ectasis ectopica ectopicos edificios edifico edilicio
efector efectos efectuo egresa egrese egreso ejercicios elaciones eleccion electo electricas electrice
electricos electriz electriza electrizada electrizado electrizando electrizar electrizo electrocuta
electrocutaba electrocutadas electrocutados electrocutando electrocutara electrocuten electrocutes elefanta
elefantes elegante elegia elegidas elegidor elegidos elegio elegira emanada emanado emanas emanes embarajada
embarajo embaraza embarazaba embarazadas embarazado embarazara embarazos embola embolias embolica embolina
embolsa embrazada embrazo emergia emotivo empaca empacada empacado empacando empaco empaja empajada empajado
empajando empajo empala empalada empalado empalando empalo empampa empampado empampando empampo empana
empanaba empanadas empanados empanando empanara empanda empandada empandado empando empano empanzado
empapaba empapadas empapados empapan empapar empapara empapas empape empata empatada empatado empatando
empato empava empavada empavado empavando empavo empecen empecer empede empedo empedra empedrando empedro
empego empele empelo empenada empenado empene empeno empeorado empeoran empeorar empeoras empeore empepa
empepado empepando empepe empepo empero emperra emperrando emperro empetro empeza empiece empiezo empinada
empinado empipa empipada empipado empipando empipen empipo empoce empolla empollas empopa empopada empopado
empopando empopo empora emporando emporo empozo empuesta empuja empujaba empujadas empujado empujara empuje
empujon empunada empunado empuno empurada empuro emputado emputo enarcan enarenando encabo encado encaja
encaje encalo encama encamo encano encanta encapo encaro encaso encavo encendia encendio encenta encentrar
encentre encentro encera encerada encerado encernada encernado encero encerraba encerradas encerrador
encerrados encerrando encerrara enchueca enchufa enchufen enchufes enchufo enchule enchute enciende enciendo
enciman encimar encimas encime encimo encina encinas encintan encintar encintas encinte encinto encisma
enclueco encojo enconare encontra encontrados encontrara encontrare encontras encontron encostrar encostre
encostro encuentra encuentre encuentros endereza enderezaba enderezada enderezado enderezan enderezaran
enderezare enderezaria enderezaron enderezas endrezar energias energica energiza enfajo enferman enfermar
enfermas enferme enfinta enfisemas enfrenamiento enfrenando engarro engarrona engarronada engarronado
engarronando engarronar engarrono engarros engarrotaba engarrotadas engarrotados engarrotan engarrotara
engarrotare engarrotas engarrote engina engrando engreda engredada engredadas engredado engredando engredo
enhueco enjero enmiende enmiendo enorme enredaba enredabas enredador enredados enredan enredar enredara
enredas enrede enredos enreja enrejada enrejadas enrejado enrejando enrejo enrias enroda enrodada enrodadas
enrodado enrodando enrodo enromes enrueda enruedo ensera ensero entada entado entalla entallar entasis
enteca enteco enteja entejo entela entelo entena entende entendi entendian entendias entendida entendiendo
entendio entente enteran enterar enteras enterca enterco entere enteros enterra enterrada enterrado enterro
entesa entesado enteso entienda entienden entiendes entiesada entiesados entiesando entinta entisado
entomecimiento entora entoran entore entoro entrana entranando entranaria entrane entrano entrar entras
entrecortaba entrecortadas entrecortados entrecortando entrecortara entregamiento entregando entren
entrenado entrenamientos entrencando entrenzando entreperna entrepiernan entrepiernas entrepierne
entrepierno entres entrevistan entrevistar entrevistas entrevisto entron entronando entruja entrujan
entumeci entumecia entumecidas entumecidos entumecimientos entumecio entumi entumia entumidas entumidos
entumio entumir entumira entumis entupida entupido envenena envenenara envenenare envenenas envenenen envera
envero envias enzima eolico eolicos epatada epatadas epilepsias epilepticas epinefrinas epistola equilibrios
equilibro equivocaba equivocabas equivocado equivocados equivocara erados erecha erecto erigida erigido
erigidos erogas errada errado errando erupciona erupcione erupciono escacha escachando escacho escajo
escalabro escalado escalara escalda escaldada escaldados escaldando escaleta escaletas escalfado escaliado
escalla escalofria escalofrias escalofrie escalofries escape escapera escaperas escapo escardado escaria
escarian escarpion escasera escaseras escopo escosa escoso escoto escrito escrotos escruto escuchado
escuchan escuchano escuchar escuchas escuche escuchon escuchos escude escudo escuezo esculpe esculpiendo
esculpio esculpo escupa escupen escupes escupi escupia escupido escupir escupis escupos escura escurare
escure escurece escuro escurra escurren escurres escurri escurrimientos escurro escuso esfuma esgarra
esgarrando esgarrara esgarro esguinces esmerando esmerila esmerile esmerilo espacio espada espala espalada
espaldar espaldas espaldea espalera espaleras espalma espalmo espantos espantosas espantosos espasmar espato
espejando esperado esperanto esperanzan esperanzar esperanzas esperanzo espesa espesando espeso espetando
espeto espiar espias espien espigan espina espinan espion espira espiraba espiracion espirada espirado
espiran espirando espirar espire espiro espitan espito espora esporo esposan esposar esposas espose esposos
espuman espumar espumas espume espumea espumo espurre esputa espute esputos esquince estaban estabas estaca
estacion estada estadia estafa estaja estala estallan estallara estallare estallas estalle estallo estana
estane estano estara estaran estarcia estarcian estare estarna estarza estarzan estasis esteba estera
esterando esteril estero estiba estivo estofa estomaga estomagos estove estovo estrangul estrangula
estrangule estrella estrellan estrellar estrelles estrenando estria estrian estribor estrujar estrujas
estruje estrujen estrujo estrujon estruma estuca estucha estuchando estucho estuco estufan estufar estufas
estufe estufo estura esture esturo estuvieran estuviere etanol etanos etaria eubolia evacua evacuada
evacuados evacuan evacuando evacuara evacuare evacuas evacue evaluacion evaluaciones evaluado evaluar evaluo
evapores eveccion evento excrementa excrementos eximen existi existia existio existira existire existis
expendiendo expendio expian explora explorar explorara exploro explosiona explosione explosiono explotaba
explotada explotan explotaran explotare explotaria explotas explote expuestas expuestos expulsa expulsan
expulsara expulsare expulsas expulsor extasi extasia extasias extasie extasies extasio extende extendi
extendia extendido extienda extienden extiendes extiendo extraia extrajo extranan extranar extranara
extranarian extranas extrane extranos extrema extreme eyeccion eyecto fablar fabril fabulosa fabulosos
fachas factura facturo fadiga fajada fajado fajando falcaba falcan falcando falcon falida falido fallaba
fallando fallar fallas fallen falsaba falsan falsando faltaban faltabas faltado faltan faltar faltara faltas
falten faltes falton faltos familiar familias familio fanada fanado fanales fangosa farden farios farpado
farpados fastidian fastidiar fastidias fastidie fastidio fastosa fatigan fatigar fatigas fatigo fechar
fecharon fechos fecula felaciones felido fenales ferida ferrada ferrado ferrando ferulas fetida fetidos
fiasco fibras fibrosas fibrosos fierra fierran fierre fierres fierros fincha finchada finchadas finchado
finchados finchan finchando fincharon fincho firula fision fistola flacas flaccida flaccido flacidas
flacidos flamas flamea flanco flancos fleche flegma flejas flemes fletantes fletas fletea floema floemas
flojas flojeo florando florar flotante fluente flujos folgada folgado follan fomento fomite fondon fonica
fonico fontana fontanelas fontanera forada forado forados formal forman formar formas formidar forran fosada
fosado foscas fotofoba fotofobias fracturan fracturar fracturas fracture frades frague franas franca franco
franes frania franjan franjar franjas franje franjea franjo frasca frascos frasea fraseas frasee frasees
fraseo fraseos frasis fregas freias frenada frenas frentes fresal fresan fresar frescas fresco freses fretas
frezas fricas friendo frigida frigidez frigido frigidos frisas frises frisos fritando fritas fritos frogas
fronte fruias fruido frutal frutan frutar frutas frutea fuegos fuelgo fuello fuentes fueran fueras fuerce
fuerces fueren fueres fueros fuerzan fuerzo fugando fulera fuligo fumado fumadoras fumados fumiga fumigado
fumiguen fumigues funcion funcional funcionan funcionar funcionas funcione fundada fundado fundando fundar
funden fundida fundidos fundiendo fundio funque furente furias futura futuros fututo gabones gachas gafada
gafado galgas gallan galopa galopado galopea galopeando galopee galopen galopeo galopes galopo galops gambas
gamitas ganada ganado gancha ganchas gancho gandulas ganera gangas ganglio gangosas gangoso ganias ganosa
gansada gansas gantas garajes garanta garbilla garbon gargantas gargantea garios garita garito garpado
garpados garrapatea garrapateas garrapato garrapatos garrar garrido garron gaseando gaseas gasees gasoleo
gasolinas gastado gastes gastosa gatada gatadas gatazo gatear gateria gavanza gavion gaznas gelada geladas
gelado gelados gelando gelatinas gemelas gemelo generado generadora generados geniales gentes germana
germano germinar gestaba gestan gestando gestar gestaria gestarian gesticulo gimnasia gimnasios girada
girado girados giraron glande glandes glandula glandular glucina glucometros glucosas goleada goleadas
goleando golearon golees golero golfea golfeando golfearon golfee golfeo golpazos golpeaba golpeadas
golpeado golpean golpear golpeara golpearan golpeas golpeen golpees golpeos golpete gomias gominas gomistas
gomita gongos gordal gordas gorgoneo gorgoreo gorgotea gorgotee gorgoteos gorgotero goteada grabada grabado
grabando gradas gradeo gradeos grades gradosa gradoso graduo grafitos grafos grajos gramoso granas grance
grances granda grandas grandez grandon granee granees graneo granes granito granizos granja granon granos
granoso grapos grasas grasero grasos grasosa grasosos gratando gratos graven graves gravoso grazno greses
grieta grietando grifando grifes grinon grinones gripando gripas gripen gripes grisea griseas grisee grisees
griseo griseos grisues grisus gritado gritan gritar gritas grites groado grojos groses gruido grujio guacala
guachara guagara guaita guajara guando guanta guarras guatas guatea guayara guienes guises guitan guitando
guitar guitaron gustacion gustando habana habitua habituan habituar habituas hablado hablan hablara hablare
hablas hacera hachas hacian hacias haciendo hacina halada haladas halado halados halando halaria halcon
hallan hallando hallar halones hambre hampon harcas harones harpado harpados hartan hartar hartas hartes
harton hartos hastia hatada hatadas hatear hateria hechor hechos hedienta hediento helaba helabas heladizo
helador helando helara heleada heleadas heleado heleados helena helgada helgadas helgado helgados hematoma
hemofilias hemofilica hemorragias hemorragica henales hendida hendidos hendiendo hendio henida heparinas
herbicidas hereda heridas herido herira hermanal hermanan hermanar hermanas hermanda hermando hermane
hermanea hermaneo hermanos hernian herniar hernias hernica hernie hernio heroes heroica heroida heroinas
herrada herrado herrando herula herves hervia hervida herviendo hervio hespes hespian hespir hespira hespire
hiebre hiedra hiedras hiendo hierbo hierra hierran hierre hierros hiervo higados hilada hiladas hilado
hilados hincada hincadas hincado hincados hincan hincando hincaron hinchaba hinchabas hinchar hinchara
hincharan hinchas hinche hinchen hinchi hinchia hinchian hinchida hinchidas hinchido hinchidos hinchio
hipado hipertensas hipertensos hipoglucemias hipoglucemica hipotermias hipotermica hiriendo hirvio hispas
hitado holgada holgado holgando hombrea hombree hombreo hombres hombron hondada hondas hondea hondeo hondon
hondos hondura hongosa hongoso honras hontana horada horadada horadado horadando horadar horadas horado
horados horcas hordas hordio horita hormas hormiga hormigos hormiguea hormiguee hormigueos hormiguero hornas
hornia horran horras horribles horrorosa horrorosos horros hoscas hospitalizaba hospitalizadas
hospitalizados hospitalizando hospitalizara huchas huecos huelas huelen hueles huelga huelle huello hueros
huerta huerto huesos huevas hueveo hueves huevon huincha hulado humida hundan hundas hundes hundia hundidas
hundido hundidor hundir hundira hundis icterica ictericias iguada iguado iguala iguale igualo ijadea
ijadeando ijadeo iliquidas iliquido iliquidos imames imanas imanen imantes imparto impasible impetigos
imponible importa importe imposibles imposto improvido improvisa improvise improvisos improvisto imputado
imputo inafectada inafectado inanes inatento incendia incendie incendios incensa incenso inclinaba
inclinadas inclinador inclinados inclinando inclinara incoherencia incoherentes incomodan incomodar
incomodas incomode incomodo inconscientes inconsolables incontinencias increibles indias indica indina
indiza inedia infama infamacion infamada infamadas infamado infamados infamando infamo infanta infante
infarta infartado infarte infartos infecciona infeccione infecciono infectaba infectadas infectados
infectando infectara infecte infecto inferi inferior inferna infernada infernado infernar infernas infestada
infestado infimas infirio inflaba infladas inflados inflamaba inflamabas inflamador inflaman inflamar
inflamara inflamas inflame inflando inflara infles influenzas infurto ingente ingeria ingerir ingeris
inglesa ingres inhalado inhalados inhalan inhalara inhalare inhalas inhalen inhales injeri injirio inmensa
inmenso inmolacion insecticidas insecto inseri insirio insoportables insuficiencias insulana insulinas
intencionada intencionado intensan intensar intensas intense intensos intenta intenten intentes intentos
interinada interinado internaba internadas internados internando internara inteste intesto intima intiman
intimar intimes intonsa intonso intoxica intoxicaba intoxicadas intoxicados intoxicando intoxicara
invencibles invendible invenible invente invento invernada invernado invernal inyecta inyectada inyectado
inyecten inyectes inyector ipegue irasco irises ironica irradian irradiar irradias irradie irradio irrigada
irrigado irrigados irritaba irritadas irritador irritando irritara itericia izquierdas izquierdea izquierdeo
izquierdos jabada jabona jabone jabones jabono jabrio jabrir jachas jadeado jadean jadear jadeas jadeos
jadiando jaguas jaimas jalaba jaladas jalado jalapa jalara jalare jalaria jaldada jaleada jalean jaleando
jalear jaleas jalmas jalona jalone jalono jamada jamaron jambas jamuas jaquea jaquecas jaquesa jaqueta
jarabea jarabee jarabeo jarabes jaranas jarcas jarron jasada jasador jaspeaba jaspeadas jaspeado jaspeara
jaspon jetonas jincha jincho jingle jingles jobillo jobillos joches jodido jollin judgar judicio jueces
jugado jugara jugare juglar juguetea juguetee jugueteo juguetes juicios jumando jumento juncio juntos
jurando juzgando juzgar labeos labias labiosa labioso labras labrio labros lacaron laceada laceado lachas
lacios lacran ladeaba ladeadas ladeados ladeando ladeara ladeos ladera ladillo ladrado ladridos ladriello
ladrilla ladrille ladrillos lagrima lagrimal lagriman lagrimar lagrime lagrimea lagrimeas lagrimee lagrimen
lagrimeos lagrimes lagrimo laguas laista lambas lambia lambio lamido lamidos lamina laminar lamino lampaba
lampada lampar lamparan lampare lamparea lamparia lampeara lanada lanado lancha lanchas lancho landos lanera
lanios lapida lapido lapiza lapizo lardeada lardeado larden lardos largada largor largos lastando lastimara
lastimare lastimaria lastimas lastimen lastimes latazo lateada lateado latear lateria latido latigos latinos
latitud lativos laudos laureolas lavado laxacion lechar lecharon lechaza lechen leches lechos legaba legajos
legando legion legrada legrado legrando legrar legras legrimas leista lejias lenando leneas lenguajes
lenguas lenguaz lenguda leniza lenizo lentas lentigo lentor lesiona lesione lesiono lestes letargia
letargicas letargicos letonas letras leucemias leucemica levando levantaba levantadas levantado levantan
levantara levantare levantas levante liados liberas libero libias libios libran librar libreas libres libros
licuan licuara licuare licuas licuor lidero liebre liebres lienta liento lientos ligado ligera ligeros
ligrimas liguen liguero limero limpiado limpiadora limpiados lincea linceas lincha linchada linchadas
linchado linchados linchan linchando lincharon lincho lindas lineal linean linear linees lineos linera
lineras linero linfas linfomas linones liquida liquidan liquidar liquide liquides lirada lirado lision
listan listar listas liston listos litico litigo litios llacas llagan llagar llague llamas llanas llanca
llancas llaneado llaneando llanee llaneo llanito llanta llantas llantos llapas llegan llegando llegar llegas
lleguen llegues llenado llenan llenar llenas llenos llevan llevando llevar llevas llocura llorado lloran
llorara llorare lloras lloros llorosa llorosas llotrar llueva lluevo loados locera loches locuras locuta
logrados logran lograr logras logrea logreo logros loista loncha lonchas longos loqueando losada losado
losaran losarian loteada lucera luceras luchara luchas luches lucina lucres ludada luello lujacion lumbagos
lunacion lunada lunado luneas macando macaria macaron maceada maceadas maceado maceados maceando maceos
macera macetazo machado machando machas machetazos machete machos madera madrea madreado madreados madreando
madree madreo madres madure maenos maeses magnos magrea magreada magreadas magreado magreados magreando
magreo magreos magruras majada majado majando majaria majeada majeadas majeado majeados majeando majeria
malacia malasia malatia malcria maleada maleadas maleado maleados maleando malearia malera maleta maletilla
mallan mallaria mallera malparia maltraia maltrajo maltratan maltratar maltratas maltrate maltratos malvaria
mamando mamara mamare mamaria mamaron mamarones mambos mamitas mampara manada manado manales manana manando
manara manaria mancado mancan mancando mancas mancer mancera manchada manchador manchados manchan manchar
manche manches manchon manchu manchus mancos mandadera mandar mandas manden mandibular mandibulas mandon
mandos mandra maneada maneadas maneado maneados manean maneando manear maneara maneja maneras manerea
maneria manero maneta manetas mangan mangana mangos maniaca maniacos manian manias maniatas maniato manidas
manido maniera manijas manilas manios maniotas manira maniras manita manitos manosa manoso mansera mansos
mantas mantendra mantene mantenes mantera manton mantos mantra manutener manzanal manzanar manzanas manzano
mapaches mapeada mapeadas mapeado mapeados mapeando mapeos mapuche maracas maranas marcada marcadas marcado
marcadora marcados marcando marcapaso marcar marcea marceada marceadas marceado marceador marceados marcean
marceando marceas marcen marceo marceos marces marcha marchado marchan marchando marchas marchitas marcho
marcian marcias marcido marcis marcos mareaba mareabas mareador mareal marean marear mareara mareas marees
marejada marejadas mareosa mareoso marera marero mareros mareta margada margadas margado margados margan
margando margas maricas marida maride maridos mariguana marihuanas marino mariol marion mariscas marisco
marizo marlos marmor marrada marradas marrado marrados marran marrando marras marrea marreada marreadas
marreado marreados marreando marren marreo marres marrido marros marsas marsicos marsos martas martes
martillado martillazos marzan marzas marzos masando masaria mascador mascan mascas masculo maseado maseando
masera maseria masico masitas mastica masticis mataco matada matadas matado matara matare mataria mateada
mateadas mateado mateados mateando matear matearia mateos matera material materna maternos matico matreria
maularia maures mavitas mayando mayaria mayarse mayeado mayeando mayido mayora mazana mazando mazaria meados
meando meanos mecanicas mecanice mecanico mecaniza mechar mecharon mechas mecido medial median mediar medias
medica medicamenta medicamentas medicamentes medicamentosa medicamentoso medicinal medicinan medicinar
medicine medicines medicino medico medida medido medina medios medira medita medito medros mejido mejillas
mejora mejore mejoro melada meladas melado melados melando melanica melaria melenas meleno melera melina
melona memento menado menaje menajes menaza meneos mengua mengue mensos mentada mentado mentar mentas mentes
mentido mentir mentol menton merada meradas merado merados mercador mercan mercas merdoso meriendo
mermeladas mesado mesilla mestal mester metadonas metano metanos metera metere meteria metida metidos metilo
metodo metras mianes miasma micado michas michos miedos miedro mielas miente mientes miento mientre mierra
migado migraba migran migranas migrara miguen milena milgrana millon minera minones minueto minuetos minuta
minutas minute minutes mirada miradas mirado mirados miraron mision mismas misquitas misquito mister mistico
moblar mocada mocadas mocado mocados mocetes moceton mocetones mochas moches mochos mocosa mocoso modesta
modestia modestias modorrada modorrado mofada mofadas mofado mofados mohada mohadas moheda mojada mojadas
mojador mojados mojando mojara mojare mojetes mojito mojitos mojones molada moladas molado molando molaria
molena molera molero molestar molestas moleste molesten molesto moleta molido moliendo moliera molimientos
mollea mollear molleara molleja molleras mollero molleta molleza moltura momentos monada monadas mondan
mondon moneada monedan monedar monedas monede monedea monedo monema monera mongos monitas monoxilo montaba
montada montan montanas montanea montano montara monteada monten montina montos montuna monuda monzon
moqueando moquita moquitas moraba morabas morabito morabitos morador moraga moragas morago moragos morando
morara morato moraton moratones moratos morava moravas moravo moravos morbida morbido morcada morcadas
morcado morcados morcan morcas mordedora mordeduras mordera mordia mordica mordico mordidas mordidos moreda
moredas moreos morete moretea moreteas moretee moretees moreteo morfada morfadas morfado morfados morfinas
morira morire moriscos mormada mormadas mormado mormados morrada morradas morrillo morrina morron moscan
moscar moscos mosquetas mosquinas mosquino mosquita mosquitos mosteada mostro moteaba moteadas moteado
moteara motejada motetes motilo motiva motive motivos motocicletas movera movere movida movidos movimiento
muchacha muchacheo muchachos mudada mudado mudando muebla mueblas muecas muelan muelar muelen mueles mueran
mueras muerda muerden muerdes muerdo mueren mueres muergo muermo muertas muertes muertos muevan muevas
mueven mueves muflas mugando mugiendo mugiera muguete mulera mulero mullas mullera muncha munchas muncho
munchos muneco munecos munera muneras munere murada muradas murado murados murcielagos murido murieran
muriere muscas muscula musculas muscule muscules musculosa musculoso musiendo musiera musieron muslos
mutando mutros muyera muyere nacaron nachas nacidas nacidos nacion nadadera nadado naguas nalcas nalgar
nancer nangas napenas narran natear natura nauseabunda nauseabundos nausean nausear nausee nausees nauseo
nauyacas navajas navajazos navajo nazcan nebros nebulizado nebulizadora nebulizados necesitan necesitar
necesitas necesite necesito necias negaba negada negado negando negara negradas negral negrea negreada
negreado negreando negrear negreas negreo negror negundo negundos nengue nepente nerveo nerveos nervia
nervias nervie nervies nervino nervinos nerviosas nerviosos nervosa nervoso neumonias neumonica nevera
nevero niches nichos nidrio niegan niegas nietas nietos nieven nieves nigerina nineas nineria nineta ninfos
ninguna ninguno ninots nochas nochera noemas nombra nombras nombren nombres nombro nongos noqueando norial
norman normar normas normes nortada nosotras novian noviar novias novios nubada nubado nublaba nubladas
nublados nublan nublando nublar nublara nublas nubles nublos nuches nuevas nueves numida obitos oblada
obligo obrada obrador obrados obrara obrare obscura obscurece obscuro occidente odrina ofendo ofrica oidios
ojalada ojalan ojalar ojalas ojeadas oleabas oleada oleados oleazas olidos oliendo ollera olores oloroso
olorosos ombligos omental omento ominado ominando ominar omines omitas operaba operadas operador operados
operando operara operaran opilas opinado opinando opinar opines opioides oponen oponia oponiendo oporto
opresiva opresivos oprima oprimen oprimes oprimi oprimida oprimidos oprimio oprimo optime opuesto opusieron
oradas orados orando oranes orario orcina ordena ordenar ordenas ordenen ordinar oreadas orejea orejeas
oribes orinada orinados orinal orinan orinara orinare orinaria orinas orinen orives ormino ornado ornando
orones osario osculo oscuras oscurecen oscurecer oscureces oscureci oscuros oseadas ostilla otario oteada
oteadas ovacion ovaria ovarico ovarios ovejas ovidos oxeadas oxidada oxidados oxidando oxidos oxigena
oxigene oxigenos pablar pacada pacado pachas pachos pacida pacido pacidos paciendo pactada pactadas pactes
padecen padecer padeces padeci padezca padrastros padrea padree padreo padres padrillo pagaba pagada pagadas
pagado pagamento pagando pagina paguas pailas pairar pajada pajadas pajado pajear palabrea palabreas palabro
palabros palada paladar paladas palado palados palazo palazos palcas palear paleas palera paletas paletea
paletillas paleto paliada paliado paliados paliando paliar palias palidas palios palito palitos paliza
palizada pallan pallas palman palmar palmea palmeas palmes palmeta paloma palomas palotazo palpado palpados
palpas paltas paluda paludo paludos pambas pampon panaces panada panadas panado panceta pancha panchas
pancho pancista pancit pancitas pancits paneles panera paneta pangal pangales panica panicos panida paniles
panito panizo panoles pansas panules panusas panzada panzadas panzas papada papadas papado papados papales
papear papila papilas parada paradas parado parados paraje paralasis parales paralipsis paraliza paralizaba
paralizadas paralizador paralizados paralizando paralizara parame paranoia paranoicas paranoicos parara
parare parcas parces pareada pareadas pareado pareados pareando parear parecen parecer pareces pareci
parecio parees parejas parejo pareos paresa parezco paridas parido paridos parios parira parlado parlados
parlar parles parleta parnes parpadeo parpadeos parpando parpar parpes parrado parrados parrar parres parron
partas partea partear parteas partee partees parten parteo partia particular partida partidor partidos
partil partir partis partos pasada pasadas pasado pasador pasara pasare pasear paseos pasmar pasmas pasmosa
pasosa pasoso paspado paspar pastada pastadas pastando pastar pastea pastear pasteo pastes pastora pastos
pastosas pastoso pastura pastusa pataca patacas pataco pataratas patata patatas pateada pateadas patean
pateara pateare pateas patena pateos patera pateria patero pateta patilla patillas patosa patrio patuda
patudas paulas pausan pausar pauses pautada pautadas pautas pautes pavada pavadas pavida pavido pavidos
paxtes payada payadas pealando pealar pebida pecaba pecado pecando pecaron peceto pechar pecharon pechas
pecheo peches pecina pecios pedantes pedazos pedida pedido pedios pegaban pegabas pegada pegado pegados
pegajosas pegajosos pegamentos pegamiento pegara pegata peguen peguera peguero pegues pegunta peguntando
pelaba pelada peladas peladez pelado pelados pelara pelare peleando pelear pelgar peligno peligra peligre
peligros pellica pellico pelmas pelona pelonas pelosa pelosas pelotazos pelote pelotea peloteas pelotes
peloto pelotos peltas penaba penada penado penales penando pendido pendiendo pendio penicilinas pensado
pensamiento pensas peonia pepazo pepito perada percho perdes perdia perdidas perdidos perdiga perdigo
perdiguen perdis perdiz perdonas perece perero perfida perfido perfuma perfumea perfumee perfumen perfumeo
perfumes perfumo perima perimo periodos perlando perlar pernada pernas pernio peroro perrada perreo perrina
perrona perronas perros perrunas perruno persas persignen persigue persigues persona personal personan
personar persones pertigo pesaba pesada pesador pesados pesando pescada pescador pescados pescando pescas
pescuezos pesticidas pesudo petaba petado petando petequia petequial petras petrolea petrolee petroleos
petrolero piadora piadoras pialas piantas piaron picada picador picadora picados picaduras picajon picando
picano picaran picardo picaro picaros picazo picazon pichos picudo piensa piense piensos pierda pierdas
pierden pierdes pieria pierio pilado pilando pilaron pilcas pilera piletas pillas pilota pilotas pinado
pinales pincha pinchada pinchadas pinchado pinchados pinchan pinchando pincharon pincho pingado pinjado
pinnado pinole pinones pintado pintos pintura pinzada pinzadas pinzados pinzando piolaron piolas pionia
pipado piparon pipeta pipila pipilas pirada pirado piraron pircado pircaron pirlas pisado pisadura pisaron
pisciana piscinas piscola pistoja pistolas pistolea pistura pitada pitadas pitado pitaron pitear piujar
piulas pizcado pizcaron placan placar placeado placeando placeas placee places placias placida placido
plagas planas planco plancos planea planeada planeador planeados planeas planeen planees planen planendo
planeo planere planes planese planetas plangas planias planta plantado plantan plantando plantar plante
planteado planteando planteas plantee plantes plantias planto plantos plasta plastas platas platea plateado
plateando platear platee plateo playan playar playas plazas plazcas plecas plegaba plegando plegue plicas
plorar plumin plumion plumones poblada poblado poblar pochos poculo podado poderosas poderosos podian podias
podida podidos podria podrido polacas polder poleadas polera polida polido pollera pomelo pompis pomulos
poncha ponchas ponderosa ponderoso pongos ponian ponias pontana ponton pontos poptis populo poquitos
porfiaria porfina porfirina porfiriza porgando porrillo portada portado porteando portes posada posado
poscas positivan positivar positivas positive positivo positura pospartos poster postilla postillas postra
postro postula postuma postural posturas potada potadas potando potear prados precien precitos preconoce
preconocio predio prefiera prefiere preguntado preguntan preguntar preguntas pregunte pregunto pregusta
pregustando prelaciones prelada prelucio prenaba prenadas prenado prenara prenda prendada prendado prendi
prendida prendidos prendio prensada prensando prension prenso prenunciar preposito prepucios presada presado
presas presiona presione presiono presto presunta preves prieta prieto primal priman primar primara primas
primaz primea primear primeara primee primen primeo primeras primeria primero primes primeva primor prision
prisma probos profiero profundan profundar profundas profunde profundos pronta prontos pronuncia pronuncian
pronunciara pronunciare pronuncias propositos prosada prosado prostesis protasis provoca proyeccion prueban
pruebas pruebe pruebo psicoticas psicoticos puando pubica puchas puchos pudieron pudores pudorosa pudoroso
pudras puedan pueden puedes puentea puentee puenteo puentes puerro puerta puerto puesta puestos pugnado
pujado pujara pujare pulgas pulgon pulgones pulida pulido pulidos pulieron pullando pullar pulmonias pulsado
pulsar pulseando pulseo pulsos punada punadas punados punaladas punales punciona punciono puneta punetazos
punete punico punido puniendo punieron puntada puntadas puntado puntal puntan puntar puntas puntazo puntea
punteo punteos puntes puntidos puntosa puntoso puntua puntuo punzaba punzabas punzado punzados punzan
punzantes punzar punzara punzas punzos pupado pupilar pupilo pupilos pureas purgar purgas purpuran purpurar
purpuras purpure purpurea purpuro purras pusieran putada putadas putear puyado quebra quebraba quebradas
quebrador quebrados quebraja quebrajo quebrando quebrara quebraza quedada quedado quedando quedar quedare
quedas queden quedos queimada quejada quejado quejan quejando quejidos quejigo quemaba quemadas quemadera
quemaderas quemador quemadora quemadoras quemados queman quemar quemara quemas quemen quemes quemon quepan
querian querida queridos querosene queroseno querosin querra querre querria querva quesada quetro quicio
quiebre quiebren quiebro quiera quieran quietan quietar quietaron quietas quiete quieten quietes quietos
quijadas quijar quijero quilico quilicos quimbo quimica quimicas quimioterapias quinada quinan quinar
quinaron quinces quinche quinde quinen quines quinta quintan quintar quintaron quinte quinto quisieran
quisiere quista quistan quistar quistaron quistarse quisto quitada quitaesmaltes quitapon quitara quitaran
quitare quitas quiten quiton quitos rabada rabano rabeando rabear rabida rabido rabones rachas racion raeras
raguas rajada rajado rajando rallan ramina ramito rampara rancha ranchado ranchando ranchas rancho rangosa
ranitas ranzon rapada rapado rapidas rapiditos rapidos rapina rapino rapita raposo raquea rareada rareadas
rareado rareados rareando rareas rasada rasado rasando rasara rascando rascara rascon rascuno rasero rasgaba
rasgada rasgado rasgan rasgar rasgaran rasgare rasgaria rasgas rasgon rasgos rasgueo rasguna rasgune
rasgunos rasion raspan raspando raspara raspeada raspen rastilla rastillas rastro ratear rateria raticidas
ratiga rayendo rayido razona razone razono reaccionan reaccionar reaccionas reaccione reacciono reales
reaventar reaventara reavento reavienta rebajo rebana rebanco rebane rebaneo rebanos rebaso rebato rebino
rebita rebite rebito reboso rebumba recaen recaida recaido recales recataron recato reccion recebaron recebo
recejaron recejo recelaron recelo recentar recentara recentaron recente recento receptaron recepto recesaron
receso receta recetaran recete recetor rechazado rechazan rechazar rechazas rechazo rechiza rechizando
reciben recienta recina recine recinen recino recitaron recite reciten recito recobre reconocen reconocer
reconoces reconoci reconocia reconocido recorde recorra recorren recorrer recorres recorri recorro recorte
recorve recoso recrien rectaron recten rector rectos recuerdan recuerdas recuerde recuerdo recuero recurre
redaccion redano refaccion refacciona refiero reflejo reflujos refluyo reforme refriado refuerce refuerzo
refuljo regaba regajos regala regales regando regano regentar regentara regente regento regida regido
regidos reglan reglar reglas regresan regresar regresas regresen regreses regresos reguera regueros regula
reinal reinales rejales rejilla rejite relacionas relacione relacionen relampago relente relves remana
remanas remano remedias remedidos remedies remedio remedion remedis remedos remendo remeto remite remitiendo
rempujada rempujo remuerda renaces renano rencontrar rencontre rencontro rencuentro rendia rendido rendir
rendis rengles rengue reniles rentada rentado rentar rentera rentero rentes rentista rentos repaso repense
repentes repentinas repentinos repentiza repentizo repeso repine repinte repise repiso repita repiten
repites repito repodo reposa repose reposicion reposiciones reposos reposto repoyo represa represe represion
represo reprimida reprimido repunte repuso repute resale resales resano resbala resbalen resbales resbalon
rescaldado resfriada resfriador resfriados resfriando resienta respalda respice respiga respigaba respigada
respigado respigando respigar respigo respiraban respirabas respiradas respirador respirados respiran
respirara respirare respiras respiren respires respiros respondan respondas responder respondes respondi
respondia respondida respondido respondio respondon responsa responsado responsando responsar response
responsen responso restaba restalla restallar restan restar restaria restarian resuelta resueltas resuelto
retales retaso retene retenga retentar retentara retente retento retienen retienes retienta retiente retine
retonas retorcere retorcijon retorcijones retortijan retortijen retortijo retrajo retrasa retrasos retrato
retros retuercen retuerces retuerto retuerza retumban retumbar retumbas retumbe retumbo reundi reveas
revenar revenara revendo revengo reveno reventa reventaba reventada reventaran reventare reventaria reventas
revente reventon revera revesa revese reveso reviene revientan revientas reviente reviento revierta revolver
revolvi revolviendo revolvio revuela revuelas revuelca revuelcas revuelco revueltos revuelva revuelvas
revuelve revuelvo rictus riendo rieron rigidas rincon rincones ringle ringles riojas riostro risada rision
ritones rizones robada robado roblada roblado roblan roblar robrar rocada rochas roches rocien rodada rodado
rodillo rodillos rogada rogado roidos rojeas rolado rolando rompen romper rompera rompes rompia rompido
rompieran rompiere ronada ronado ronales ronando roncal roncan roncar roncas roncea ronceas ronceo ronchan
ronchar ronche ronches roncho roncon roncos rondon ronica ronquidos ropilla ropillas rorada roradas rorado
rorados rosaba rosadas rosados rosando rosara roscada roscado roscas roseado rosero rosilla rosillas rosjos
rostio rostros rotado royendo rozada rozado ruando rubeta ruchara ruchas ruchos ruedan ruello rugando rugido
rugidos ruidos ruinaria rumban rumbar runada runado runido rustro sabanal sabanas sabanea sabano sabaya
sabian sabias sabida sabido sabiendo sabila sabina sabios sabria sabuloso sacados sacaran sacharon sachas
saciaron sacuda sacudi sacudian sacudias sacudida sacudidos sacudio sacudira sacudiras sacudire sacudis
saetada saetado saetar sagrado sajada sajado sajando sajaron salada salado salaria salaron saldada saldado
saldar salden saleado salean salear saleen saleta salgada salgado salgar salgas salica salico salidas
salidos saliente salina salino salios salival salivan salivar salivas salive salivo sallada sallado sallan
sallar sallen salmada salmado salmar salmas salmen salpica salpicaran salpicon salpullida salpullidos
saltaba saltadas saltador saltados saltan saltana saltando saltara saltare saltas saltea salteada salteado
saltear saltee salten salteo saltes saluda saludo salute salvada salvado salvajes salvajez salvar salvare
salven salvia salvos samarilla sambas sambos sanada sanado sanana sanando sanara sanaran sanare sanaron
sancha sanchas sancho sangraba sangrada sangrador sangrados sangrara sangrare sangras sangraza sangredo
sangren sangres sangria sangrientas sangriento sangron sanguinolentas sanguinolentos sapida sapido sargada
sarnas sarpullida sarpullidos sartas satira sativa saturado saturan saturar saturas sature saturo sebienta
sebiento secantes secaron secunda secundo secura sedada sedado sedando sedanes sedante sedentes sedera
sedero sedientas sediente sedientos sedimenta sedimento segaba segando segara seguia seguias seguida
seguidor seguidos seguira seguiras seguire seguis segundan segundar segundas segunde segundes segundon
segurar seguras seguro seicos selvaje selvas semanal semblar sembra sembras semento semienta semiento senada
senado senales senara sencido sendos senera senero senior senoras senorea senoria sensor sentaba sentadas
sentaderos sentados sentando sentara sentare sentas sentia sentida sentidor sentidos sentira sentire sentis
serpientes serrada serrado serrando servio servios sesera sesion sestar setero setura severas severos seviro
sicosis siegue sieguen siembre siendo sienta sienten sientes sierra sierran sierro siesos sietes sigilan
sigilando signen sigues silaba silaban silbado silbados silbar silbas silben silbon silente silgan silgue
silguen sillin single singles singue singuen sirgue sirguen sirven sirves sirviendo situen sobando sobare
sobina sobrado sobrando sobrar sobras sobren sobrena sobreno sobres sobria sobrinas sobrinos sobrio soches
sofocado sofocan sofocar sofocas sofocon sofocos sofora sofrio solando soleada soleadas soleos solera solero
solida solido soliendo solios solito sollos soltada soltado soltar soltara soltera solturas soluto solventa
solventen solventes solvento solver sombran sombrar sombre sombrea sombreas sombres sombria sombrias sombro
somera someras somniferas somnifero somnolientas somnolientos sonada sonado sondan sondando sondar sondas
sondea sonoche sonolenta sonolento sonolientas sonolientos sonora sonria sonrias sonrisas sonriso sonrosa
sopando soplon soplos soportal soportan soportar soportas soporte sorbera sorbio sorbos sorche sorderas
sordida sordido sordon sordos sornando soroches sortera sostene sostenes sostienen sostienes sotando
suavizantes subdita subdito subida subidor subidos subienda subira subitas subitos subtiendo sucios sudaba
sudaca sudadas sudados sudantes sudara sudare sudorosas sudorosos suecos suegras suegros suelas sueldo
suelen suelta suelte sueltos suenan suenas suenos suerte suertes suevos sufoca sufocando sufoco sufria
sufrido sufrir sufris suicidan suicidara suicidare suicide suicides suicidios suicido sumada sumado sumador
sumadora sumando sumergida sumergidos sumergio sumidas sumido sumiendo sumira sumisa supera supere superiora
supero supita supito suporta suporto suprior supuran supurar supuras supure supuro suputa surada surena
sureno sutura suturando suturo tabalea tabaleando tabaleo tabano tablan tablando tablao tablar tablas tablea
tableas tablenas tableras tableta tableteas tabones tabula tacano tachan tachar taches tachos taguas taipas
tajada tajado tajando talada talaria talero tallan tallas talmas tamalea tamaleando tamaleo tamana tamango
tamanos tamarilla tambaleado tambalean tambalear tambaleas tambalee tambaleos tambas tambora tambos tanada
tanado tanera tanico tanzana tapenas tapida tapido taquea taques taraba tarada tarado taraje tararon tarcas
tarden tarida tarsero tartas tasador tataratas tebano tebanos techar techaron techas techos tecina teflon
tejanos tejiendo telena telera telero telson temado temando temaron tembla temblaban temblabas temblada
temblado temblara temblare temblas temblo temblon temblones temiendo tempanada tempanado temperaturas
templaba templando templar tendiendo tengue tenora tensando tentada tentado tentar tequilas tequilea terapea
terapian terapiar terapias terapie terapio tercera tercero tercio termina terminal terminan terminara
terminare terminas terrada terrado terribles terriblez tesado testaba testacion testan testar testaria
testarian tetados tetano tetonas texanos tiemblan tiemblas tiemble tiemblos tiempla tiemplo tiende tiendo
tienen tienes tiente tientes tiento tierna tiernas tierra tiesas tiesta tiesto tiestos tifoideas tifoideo
timada timado timando timaron tinada tinado tingle tingles tintura tiraba tiradas tirador tirados tirajo
tirana tirando tirano tirara tiraran tirare tiritado tiritano tiroideas tiroideo tiroideos tirsos titado
titaron toadas toados toando toaron toballa toballas tobera tocado tocando tocara tocare tocaron tochas
toches todera todero togado togando togaron toldas toldera toldero toldos tolena toleran tolerar toleras
tolere tollas tolmera tomada tomador tomados tomajon tomara tomaran tomare tomate tomento tomillo tomillos
tonado tonando tonaron tondos tongos tonillo tonillos tontada tonteras tonteria topado topando toparon
topera topero topeton topico toquen toques torada toradas torcer torcho torcia torcidas torcidos torcion
tordas tordos torera torero toretes torico torillo torillos tormentar tormentas tormento torniquetes
toroides torpida torpido torran torrida torrido tortada toscas tosera tosere tosida tosiento tosigo tostado
toxigeno tozado tozando tozaron trababa trabadas trabador trabados trabaja trabajado trabaje trabajos trabal
trabamiento traban trabanco trabar trabara trabaron trabas trabea trabon tracto tragada tragador tragados
tragan tragando tragantada tragara tragaran tragare tragas tragaz tragazon tragon tragos traguea traguee
traguen tragueo tragues traigo traite tralla trallas tramada tramado tramador tramados tramando tramar
tramaron tranquea tranquilizante transparenta transparenten transparentes transparento trapas trapeo trapero
trapico trapio trapos traque traqueal traquean traquear traqueas traquee traqueo traques trasego trasera
traseros trasga trasgo trasparente trasplanta trasplantaba trasplantadas trasplantador trasplantados
trasplantando trasplantara trasplanten trasplantes trasplanto traspon trastero trasto tratada tratado
tratamientos tratando tratar trataron traten trates tratos trazada trazado trazando trazar trazaron trazos
trecho treintas trejas tremando tremen tremenda tremendos tremes tremiendo trenada trente trepas triaba
triada triado triaron triate tribada trigas trille trimera trimestres trinado trinando trinar trinaria
trinas trinca trincaba trincan trincar trinco trines tripes tripie tripla triplas triples triplex triplo
tripule trisas trises tristes trizas trocar trofico trojas trolera trolero trompe trompico tronca troncha
tronchas tronco tronica tronio tronos tronzo tropas tropezado tropica tropicos tropiece troque trozos trueca
truenan truenas truene trueno tuerca tuercen tuerces tuerta tuerto tuerza tuerzas tuesta tuesto tuetanos
tumban tumbar tumida tunado tunden tundida tundidos tundiendo tundio ubican ubicar ubicas ubicua ucronica
ulagas ulceradas ulcerado ulceran ulcerar ulcere ulceres ulcero ulemas uncias unetazo urdiendo urente
urinario urinarios usador vacando vacaron vacian vaciar vacias vacila vacilo vacios vacunan vacunar vacunas
vacune vacuno vadeada vadeado vadeando vadera vagado vaginas vaguada vahando valgas valgos valias valida
validada validado validando validar valido validos valiendo valiente vallan valores valvular valvulas
vaporas vapore vaporea vaporeas vaporee vaporees vaporen vaporeo varando vareada vareadas vareado vareados
vareando vareas vareos vargas varian variar varies varita varitas varizos vatios vecinal vecinas vecinos
veguera veguero vehicula veinten veintes vejigas velaciones velada veladas velado velados velando venada
venales vences vencia vencias vendal vendan vendar vendas vendes vendia vendra venenos venerador venero
veneto vengas vengue venias venida venina venino ventaba ventada ventado ventaja ventanal ventanas ventanea
ventano ventar ventara ventas ventera ventero venzas verboso verdea verdeas verdee verdees verdel verdeo
verdeos verdosa verdosos verdoyo verges vermes verses versicula vertes vertido vertigos vertio vesicular
vesiculas vetonas viajen viajes viario viarios viatica viboran viboras viborea vibras vicuna vidria vidrie
vidrios vienen vienes viente vientes viento vientres vieron vigian vigiando vigila vigilado vigilar vigilas
vigilen vigion vigora vincha vinedo viniendo vinolencia violan violando violar violaran violas violencias
violenta violetas violeto violia violon virada virado viraje viraron virios virola virolo viruela visaje
visiona visione visiono visita visito visiton vistan vistas vistea visteo vistio vistos vitamina vitola
viudal viudas vivienda vivira vivire voceas vocees voceos volado voladura volanta volantea volantee volanteo
volantes volaron volcando voleada voleadas voleado voleados volean voleando volearon volita volitaba
volitado volitando volitar volite volito voltajes voltea volteaba volteadas volteador volteando voltear
volteara voltearan volteas volteen voltio voltura volvera volvere volves volvia vomica vomico vomicos
vomitaban vomitabas vomitada vomitador vomitados vomitan vomitara vomitare vomitas vomitel vomiten vomites
vomiton vosotros votando votante votivo vuelas vuelco vuelen vuelto vuelva vuelven vuelves vuelvo vulgar
xifoidea yacido yaciendo yaguas yambos yeguero yentes yodure yunques yuntos zafaba zafadas zafados zafando
zafara zaguas zahora zallan zambas zambos zamina zaminar zamino zampara zampon zancado zancuda zancudos
zapado zarcas zarpado zarpados zelota zelotas zorreo zorrillos zorron zorros zuelas zumbado zumbar zumbas
zumben zumbidos zumbon`.split(/\s+/),
)
