/**
 * Real words that lie one or two slips away from a word that rules look for, so spelling repair leaves them alone.
 * Made by scripts/real-words.ts from an-array-of-spanish-words, rare verb forms left out.
 */
export const realWordsEs: ReadonlySet<string> = new Set(
  `abachado abachar abajada abajado abajando abajas abalance aballo abanada abanado abanas abarrar abastante
abejar abejeas abiertas abierto abitada abitado ablando abliento abogaba abogada abogado abogando abogar
abones abordando abordo aborran aborro aborso aborta abortado aborte aborton abortos aboyar abraso abrazos
abrieran abrojo abromen abscesos absortando absorto abstinencias abuelas abuelos abuena abueno abultaba
abultadas abultado abultara abulto abundantes abundaste acaballo acaban acabara acabaran acabas acachado
acachar acachete acachetes acalambre acalambres acalentura acalenturas acamar acamaron acampa acampamento
acampan acampara acampas acanas acarar acararon acarra acarrando acarrar acarre acarro acatar acataron
acatarro accidenta accidenten accidentes accidento acedera aceita aceiten aceites aceito acejero acelerada
aceleradas acelerador aceleramos aceleran acelerando acelerar aceleras acelere aceleron acemite acenas
acenero acento acepillar acepillo aceptan aceptar aceptas acepte acepto acerta acerte acetite acetonas
acetosa achiquitas achispas achocado achocamos achocaron achoque achuela aciano acibar acierta acintura
acoche acoitar acojones acolgado acolgando acolgar acolita acomida acomido acondicionada acondicionador
acondicionados acondicionando acontar acorada acorado acorando acornada acorrer acorriendo acorta acortada
acortado acortando acortar acortara acortaste acorto acosada acosado acosar acosara acostaba acostadas
acostados acostan acostando acostaran acostaras acostaria acostaron acostas acostase acoste acosto acotada
acotado acotar acotara acreciendo acriba acronica actitud actuado acuarto acuchillada acuchillaran acuchillo
acuclillaron acudia acudiendo acudieron acudio acudir acuelga acuerdan acuerdas acuerde acuerdo acuerna
acuerpa acuerpo acuestan acuestas acueste acuestos acuite aculada aculado aculados aculando acular acules
acunada acunado acurda acuseta adelanta adelanten adelantes adelanto adelgazan adelgazara adelgazas adelgazo
adenoidea adenoideas adenoideo adenoideos adentra adentre adentros adepta adestro adolorada adolorado
adolorados adolores adoloridas adonico adorada adorado adorando adormecen adormecer adormeces adormeci
adormecia adormecias adormecimientos adormecimos adormida adormidas adormido adormidos adormilaba
adormilando adormilara adormir adormitado adraganto adrenalinas aducar aduerme adulada adulado adulados
adulando adular adules adulta adultos adulzo adurmiendo adurmio adusto afanas afebril afecto afeite afiance
afiebre afiebres afistula afogaba afogada afogado afogando afogar afonia afonicas afonicos aforada aforado
aforando aforca aforcada aforcado aforcar aforco afotica afotico afranca afrancado afrancando afrancar
afrancaron afranco afrente afreta afretaba afretada afretado afretando afretar afreto africas africo afrina
afueran afueras afuere afuero agacha agachada agachados agachan agachando agachapo agachara agachas aganas
agarba agarbando agarbar agarbo agarrado agarran agarrara agarras agarre agarron agauchado agauchar agitaba
agitadas agitador agitados agitan agitana agitanada agitanado agitanando agitanar agitando agitano agitar
agitara agitas agnada agnado agolada agolado agolpes agonica agonico agorada agorado agorando agosta
agostada agostado agostar agostara agotaba agotadas agotador agotados agotando agotara agrada agrado agrados
agrande agrandes agreta agrieta agrietan agrieto agrises agrumas agrupas agrura aguaba aguachado aguachar
aguadan aguadar aguadas aguade aguadija aguadon aguador aguados aguaita aguaitan aguaitar aguaito aguando
aguantara aguantas aguante aguanten aguanton aguara aguaras aguarda aguardando aguardas aguardo aguarias
aguata aguatan aguatar aguato aguaya aguayo aguaza aguazo aguedita aguela aguera aguitado aguzada aguzado
ahitada ahitado ahogaban ahogabas ahogadas ahogador ahogados ahogan ahogara ahogas ahorcaba ahorcadas
ahorcados ahorcaja ahorcajo ahorcan ahorcando ahorcara ahorcas ahorcase ahorma ahormada ahormado ahormar
ahormo ahorna ahornada ahornado ahornar ahorno ahorra ahorrada ahorrado ahorrar ahorro ahorros ahotada
ahotado ahotar ahoyaba ahoyado ahoyando ahoyar ahueca ahueco ahulada ahulado ahulados aillos airada airado
airaron airbags ajando ajaqueca ajenas ajillo ajillos ajoche ajorada ajorado ajorando ajorca ajotada ajotado
ajuicio ajuntando ajunto alabar alabaron alacian aladran alagada alagado alagas alambra alambrea alambreado
alambreando alambrear alambree alambren alambreo alambres alambro alampar alampara alanas alance alanza
alanzo alarga alaria alarman alarmar alarmas alarme alarmo alazos albarca albera albercas alberga albohol
alborto albura alcana alcanzan alcanzar alcanzas alcino alcofol alcohola alcohole alcoholo aleadas alegar
alegria alegue alejas alemas alengua alentado alentador alentar alentaron alento alergias alergicas
alergicos alertea aletargaba aletargadas aletargados aletargando aletargara aletean aletear aleteas aletee
aleteo alevantar alfarma alfilel alfiles alharma alianza alidada alieno alienta aliente alientos aligero
alimenta alimente alimentos alimpiador alineas alivian aliviar alivias alivien alivies alivios allegar
allegue almatica almenara almendral almendran almendrar almendras almendre almendro alogar alotada alotado
alquitaran alquitrana alquitranabas alquitranada alquitranados alquitranaras alquitrane alquitrano altera
alterca altisimo alturas alucen aluciar alucinaba alucinadas alucinador alucinados alucinan alucinara
alucinas alucine alucon alumbre alumina aluminada aluminado amachado amachar amador amaestro amagada amagado
amalaria amanas amanece amanecia amanecido amanera amanes amanzana amarcan amarcas amarco amareci amarecio
amargo amarillea amarilleas amarillentas amarilleo amarilleos amarillor amarillosa amarilloso amaron amarra
amarrando amarrar amarren amarres amarros amartilla amartillas amartillo amatando amenas amenazaba amenazada
amenazado amenazan amenazar amenazara amenazas ameniza amenizando amenizo amente amento amiento aminada
aminado aminando aminar amniotica amnioticos amoche amodorraba amodorradas amodorrados amodorrando
amodorrara amodorrida amodorrido amolla amollas amoneda amoniacos amonica amonico amontado amoragado
amoragados amoratada amoratadas amoratamos amoratando amorca amorcada amorcado amorcar amorco amorilla
amorillas amorillo amorre amorro amoscas amovido ampara ampollan ampollar ampollase ampolle ampolles ampollo
amputa amputada amputados amputando ampute amuchas amuela amuelas amuelo amulado amulando amular amules
amurilla amurillas amurillo amurre amurro anafilactica anafilacticos anafilaxias anafilaxis anafres anales
ananas anchada anchado anchando anchas ancianas anciania ancianos ancudo andaderas andadero andadora
andadura andamios andando andina andinas anedia anejas anemias anemica anestesian anestesiar anestesias
anestesica anestesie anestesio anguera anguina anguinas angustian angustiar angustias angustie angustio
anilla anillas anille anilles animan animar animas animases aninas anisal anisales anomia anorada anorado
anorando anorexias anorexica anormal anotada anotado ansina ansiosas ansiosos antera anterior antero
antiacidas antiacido antibiotica antibioticas anticonceptiva anticonceptivo anticongelantes antidepresivas
antidepresivo anublada anublado anulada anulado anulados anulando anular anules anzuelos aojada aojado
aojando apachado apachar apache apachurrada apachurrados apachurran apachurrando apachurrar apachurras
apachurre apachurro apaciente apagaba apagadas apagadiza apagadizo apagador apagados apagando apagara
apalabra apalabras apanada apanado apanas apangada apangado aparada aparado aparamento aparece apareci
aparecia aparecido apareja aparra aparrando aparrar aparre aparro apartamentos apartamiento aparten apartes
apartido apasta apastado apastan apastando apasto apedazo apegaba apegada apegado apegando apegaron apegas
apelando apelante apelas apeligro apenan apenar apenase apencas apendices apenes apeonas aperada aperado
aperaron aperas apernas apersonas apertar apestan apestar apestas apeste apesto apierna apiernas apinas
apinto apipen apitada apitado apitando aplacas aplancha aplasia aplastada aplastados aplastar aplastas
aplaste aplasten apneas apocar apoche apodar apodemos apolar aponiendo aporca aporcada aporcado aporcar
aporco aportando aporto aposar apositiva aposta apostada apostado apostar apostara apostura apoyan apoyara
apoyas apozar aprecio aprendido apresa apresaba apresada apresado apresando apresar apreso apresta aprestaba
aprestada aprestado aprestando aprestar apresto apretaban apretabas apretadas apretador apretados apretara
apretaron apretas aprete apriesa aprietas apriete aprieten aprietos apronto aproposito aprueba aptitud
apuesta apuesto apunado apunala apunalada apunalan apunalara apunalaran apunalas apunale apunalear
apunalearon apunaleo apunas apuneo apunta apuntalar apuntalaron apuntalo apunte apusieron aquela aquera
aquesta aquesto aquieta aquieto araban arabas aradas arador arados arambre aranan aranar aranase aranes
aranos araras arasas arases arazas arcador arcanas ardiondo arenada arenales arenando arenas areolas aresta
arganas arianas aridez arieta arietan arieto arillo arillos ariscos armento armoniaco arnillo arnillos
arpado arpados arraba arracada arrana arranado arranando arranar arranaron arranas arrancaba arrancadas
arrancador arrancados arrancan arrancara arrancaran arrancas arrancha arranchada arranchado arranchando
arranchar arrancharon arrancho arrancia arranciado arranciando arranciar arranciaron arrancio arrancon
arrane arrano arrapada arrapado arrasara arraso arrastraban arrastrabas arrastrados arrastran arrastrar
arrastrara arrastraras arrastras arrastre arriaba arriban arribar arribas arribe arribo arrida arrido
arriendo arrija arrijo arrima arrincar arrita arritada arritado arritados arritmias arritmica arrito arriza
arroba arrobando arrobar arrobo arroga arrogando arrogar arrogo arrojado arrojan arrojara arrojas arroje
arrojos arroma arromando arromar arromo arronjar arropa arropando arropar arropo arrostra arrostraba
arrostrada arrostradas arrostrado arrostrando arrostro arrota arrotando arrotar arroto arroya arroyando
arroyar arroyo arteria arterias articula articulan articulara articulas artificiar artilla aruera arunas
asacamos asacaron asadora asados asaeta asaetada asaetado asaetando asaetar asaeto asaltaba asaltadas
asaltador asaltados asaltan asaltara asaltas asalte asaltos asando asaque asaques asciro ascondida ascondido
aseador asegunda asegundo asegura asegurada asegurado asegurando asegurar aseguro asemilla asemillas
asentada asentaderas asentado asentar asentaron asentido asentir asento asesta asevera asevero asexual
asfalta asfaltada asfaltado asfaltando asfaltar asfalto asfixiaba asfixiadas asfixiados asfixian asfixiaran
asfixiaras asfixiaria asfixiaron asfixias asfixica asfixico asfixie asiatica asiatico asiente asiento asilla
aslilla asmaticas asmaticos asnilla asnillo asnillos asolada asoldada asoldo asolea asoleaba asoleadas
asoleado asoleara asolee asolen asoleos asoles asombra asombras asonando asoroche aspador aspalto aspero
aspilla aspira aspire astatica astatico astillan astillar astillas astille astillo astrenida astrenido
asuela asuelo asumida asunto atadas atador atalantada atalantado atambor atando atapada atapado ataquen
atarantaba atarantadas atarantados atarantando atarantara atasque atasques atauque atauques atenaza
atenazando atenazo ateniendo atentada atentado atentar atentaron atento ateria aterias atesta atiento
atirantada atirantado atoada atoado atoando atobada atobado atobando atoche atojada atojado atojando atolada
atoleada atolera atolero atondada atondado atonica atonico atontaba atontadas atontados atontando atontara
atoraba atoradas atorados atorara atorgada atorgado atorgando atormenta atornillo atrabajando atrabajo
atracada atracado atraco atragantaba atragantadas atragantados atragantan atragantar atragantara atragantas
atragante atrajo atrampada atrampado atranca atrancada atrancado atrancando atrancar atrancaron atranco
atrapa atrapaba atrapadas atrapados atrapan atrapando atrapar atrapara atrapas atrapo atraque atraques
atrasa atrasada atrasado atrase atrasos atravesa atravese atravieso atriste atroja atrojando atrojar atrojo
atropada atropado atropella atropellaran atropelle atropellos atruena atuera aturada aturado aturando
aumenta aumenten aumentes aumentos aunada aunado aureola aureolan aureolar aureolase aureoles aurica ausente
ausento avaneci avanecio avanzan avanzar avanzas avanzo avecina avecino avejiga avenado avenar avenaron
avenas aveneno avengo aventa aventada aventador aventados aventajo aventando aventara aventaran aventas
aventase avente aventon avetado avidez aviento aviespa avispan avispar avispas avispe avispo avista ayunque
azagado azaque azaques azocar azogaba azogada azogado azogando azogar azolada azolado azolados azolando
azolar azolea azoleo azorada azorado azorando azotada azotado azoteas azoten azotes azucara azucari azucaro
azuces azudes azuela azueles azuelo azulaba azuladas azulamos azulan azulara azulas azulea azuleado
azuleando azulear azuleas azulee azulees azulen azuleo azures azutea azuzada azuzado azuzados azuzando
azuzar babada babeado babean babeara babeas babera babilla bacada bacera bacteria bacterias badalla
badallando badallo baenera bagado bagando bagazo bagazos bajaba bajadas bajados bajara bajeada bajeado
bajeando bajear bajera balada balado balago balagos balamo balamos balancea balancee balanceo balances
balando balano balanos balante balaria balayo balayos balbuce balbuceado balbucean balbucear balbuceas
balbucee balbucen balbuceo balbuces balbucia baldazo baldazos baldon baleando balear baleria balerias balido
balidos balita balitas balizo balson bambalea bambaleando bambaleo bambeando bambear banaba banadas banador
banados banales banana banando banano banara bancada bancado bancando bancar bancas bancos bandada bandera
baneras banero banzada banzado baqueando baraje baranas baraton barbeando barbear barbillas barbon barbulla
barcas barcon barias barios barita barrado barran barranca barrancada barranco barrera barria barrica
barrida barridos barrigas barrila barrilla barrio barrita barrito barron barrosa barroso barrosos basada
basado basalto basando bastando bastantea bastanteas bastantee bastantees bastanteo bastanteos bastaste
bastilla bastillas batallado batallan batallar batallas batalle batallon batano bataola batato batavo
batazos bateando batear batearia batearias batearon batera bateras batidos batiria batirias bausas bazucar
beateria beaterias beberia bebiata bebidas bebidos belida benita benito bentos bernia berrado berran
berrando berrido besado bestia bestias bichas biches bicicletas bigarro bigarros billon binada binado bineas
bismutos bistola bitando blancal blancaza blancazo blancor blanda blandas blando blandos blinca blincaba
blincado blincan blincando blincar blincas blinco blincos bloqueando bobeando bobear bobillo bobillos boches
bochos bocina bocinando boiles bojada bojado bojando bojeando bolazo bolazos boleadas bolera bolero boleta
boletas bolina bolinas bolisa bolisas bollera bombeta bongos bonita bonitas boquea boqueada boqueado boquear
boqueo boqueta boquina bordan bordon borrachas borrachea borracheo borrachos borraj borrar borras borren
borron borros borrosas botellas boteria boterias botilla bovido boxita boxitas bracero bracil bracos bragado
branas branca brancada brancas braseo braseros bravos brazas breguero brenales brenca brezos brichos
brincaban brincabas brincadas brincador brincados brincara brincas brincho brinchos brincia brinda brindaba
brindada brindado brindan brindando brindar brindo brines brinones brinza brisca briscaba briscada briscado
briscan briscando briscar brisco bronca broncha bronchas bronco broncos brujio brumal brunca brutas bruzos
bulimias cabalgo caballa caballeo caballon caballos cabalo cabana cabaza cabear cabello cabera cabezal
cabezas cabezo cabezona cabezotas cabezote cabillo cabina cabios cabrera cabriola cabrita cabron cacahuales
cacahuete cacahuetes cacarro cacera cachara cachas cachee cachees cachera cacheta cachetas cachetea
cacheteas cachetee cachetees cacheteo cacheteos cachillada cachuela cacica caculo caculos cadena caderas
cadira cagada cagando cagaron cahita cajera cajones calabres calada calado calambrena calambures calaria
calarias calaron calazo calazos calcada calcado calceo calcico calcino calcios calcula calculas calcule
calcules calculosa calculoso caldera caldrias calefactora calendo calentado calentadora calentados calentara
calentaras calentaron calente calentera calenteras calentita calentito calera calerias caleta caletea caleza
calico calicos caliculo caliculos calida calido calidos caliendo calienta calienten calientes caliento
calina callada callado callamos callan callantes callon callones calmaba calmadas calmados calman calmando
calmante calmar calmara calmaron calmas calmazo calmuda calmudo calnado calofrias calones caloria calorinas
caltas calumbre calumbres calvada calvadas calvado calvados calzada calzado calzan calzona calzonas calzos
camada camagon camagones camarilla camarillas camarin camarines camaro camarona camaronas camaronea
camaroneas camaronee camaronees camaroneo camaros camarotes camaton camatones cambada cambaleo cambando
cambaron cambiaba cambiadas cambiado cambiadora cambiados cambian cambiar cambiara cambias cambie cambija
cambin cambios cambiza cambizada cambizando cambizo cambon cambra cambron cambrones camena camera camiar
camias camibar camilo caminaba caminadas caminador caminados caminan caminara caminas caminata camine camini
caminos camionada camisas camison camita campamentos campamiento campanero campar campara camparon campina
campion camuna canaca canada canado canahuate canahuates canales canaron cancel cancera cancere cancero
cancha canchas cancho candada candado candan caneada caneado caneca canecer canera cangada cangado cangar
cangre cangro canicas canida canija canina canino canita canitas caniza canizo canoada cansaba cansadas
cansadon cansados cansando cansara cantada cantado cantas cantica capada caparon caparro capillo capita
capsulan capsular capsulase capsule capsules capsulo captas carabe carada carado caraita caranas carbas
carbona carbone carbonizaba carbonizadas carbonizado carbonizara carbono carcas carcon cardada cardar cardas
cardiacas cardiacea cardiaceo cardiaceos cardiologa cardiologos cardiopata cardiopatias cardon careada
careadas careado careados careando carear careas carece careciendo careos carera careta caretas careza
cargaba cargadal cargadas cargado cargan cargara cargas cariaco cariacos cariada cariar carias carilla
carina carinado carinando carinar carino carios carite carlas carlita carlon carminar carnada carneo carnica
carniola carota carotas carotidas carotina carpas carpian carpiana carpianos carrada carranca carras carrear
carrena carreras carrerea carrero carreta carriolas carriona carron carteas cartera carton casada casado
casando casaron casarones cascabela casera casina casino castanetea castanetear castaneteas castaneteen
castas castilla castillas castras catabro catada catadas catando cataranas catarata cataro cataron catarros
catauro catear catearon catera catete catetea catetear catetee cateteo catetes catino cation catita cauchara
causada causado causas causea causeas cautas cavada cavadas cavado cavados cavando cavaron cayera cazaron
cazarro cazones ceatica cebiles cebonas cebrada cebrado cecina cecinando cecino cedazo cedera cediza cedizo
cedulas cefrada cefrado cegaba cegajos cegajosa cegajoso cegando cegaron cegueras cejado cejilla celada
celadas celado celados celambre celambres celando celebra celera celerado celico celicos cellas celula
celular celulitas cementa cemente cementos cenada cenado cenales cencerrada cencerrado cencerro cenida
cenido cenies cenira cenitales cenizal cenizas cenizos censada censado censando censar centonas centra
centran centro cepilla cepillan cepillara cepillas cepille cepillos cercada cercado cercando cerdada cerdon
cerdoso cerezas cerillo cerita cernada cernia cerraba cerradas cerrador cerrados cerraja cerrara cerrera
cerrilla certezas cerveza cesado cesara cesareas cesareo cesaria cesion cetanos cetarea cetinas cetona
cetonias cetras cetros chachi chafla chaflan challa challamos challan chamaron chamarones chanco chango
chapapote chapar chapopotes chaque charca charcon charcos charlo charrera charro charros chasco chaspas
chavada chavadas chavado chavados checado checamos checaron cheque chequea chequeada chequeado chequeando
chequear chequeo chicha chiche chichis chicho chichona chichos chiclan chiflar chiflas chifle chiflen
chiflido chiflo chiflon chilca chillado chillar chillas chille chillen chillidos chillo chillon chincha
chinchada chinchadas chinchado chinchados chinchan chinchando chinchar chincharon chincho chinchon chineo
chinga chinglo chingon chingos chinto chipas chiquea chiqueada chiqueado chiqueando chiquear chiqueo
chiquita chiquitos chirla chirlan chirlido chirrias chisas chiscas chismas chismoso chispa chispan chispar
chispase chispeas chispes chispos chisposo chistas chistosa chistosos chocada chocador chocados chocando
chocaran chochado chochamos chocharon chochera choclado choclamos choclaron cholla chollan chongo chongos
choquen choques chorado choramos choraron chorbo chorbos chorca chordon choreo choreos chorlo chorlos choros
chorra chorras chorreo chorreos chorrillos chorron chospas choyado choyamos choyaron chuchara chuecas
chuecos chueta chufar chufla chuflan chuica chuico chulla chungo chupan chupara chupas churco churras
churria churris churritas churro churros chusca chusco chuspas chutar chuzar ciando cianica ciaticas ciatico
cicatriza cicatrizo ciente ciento cierna ciernan ciernas cierne cierras cierren cierres cierro cierta cierva
cigarra cigarras cigarron cimento cincha cinchada cinchadas cinchado cinchados cinchan cinchando cinchar
cincharon cincho cincuentas cingles cinica cintara cintaron cintera cintra cinturas cinuela cirrosas
cirrosos ciruelas ciruelo cirugias cision citando clamada clamadas clamado clamados clamaron clavaba
clavabas clavamos clavando clavara clavaras claveada claveadas claveado claveados clavicular claviculas
clemas clienta cliente clister clocado clocamos clocaron clonica cloque cloquea cloqueada cloqueado
cloqueando cloquear cloqueo clorando clorar cloroso clorosos clueca clueco coagula coagulas coagule coagules
coagulosa coaguloso coaita coalla coallas coartada coartado coartando coartas coartaste coarto cobrado
cobrando cocado cocainas cocamos cocaron coceando cocera cochea cochear cocheara cocheras cochero coches
cochillo cochina cochura cocian cocida cocido cociendo cociera cocinado cocinan cocinar cocinas cocine
cocino codazos codeando codera codina codones cogestion cogida cogido cogiendo cognada cogones cohita
coitado coitando coitaste cojeado cojines colada colado colaina colambre colambres colando colchera coleada
coleadas coleado coleando colear colera colero coleta colgaba colgadas colgador colgados colgajo colgara
colgas colgase colica colicas colicuo coliga coligado coligando coligar coligarse coligo colija colijo
colima colimo colina colino colinos colisa colista colitas coliza collada collado collar collera colmada
colmado colmando colmar coloco colombina colones colorantes coloraste colores colorias colorido colostomias
colpar columnas coluna comando comedon comelon comente comento comentos comenza comere comete cometes comica
comico comicos comidan comidas comide comidio comidos comience comienda comienzo comigo comino comisa comiso
comite comiza comoda comodo companeras companeria companeros competa competo compleja complejo completan
completara completas complete completos complexa complexo complota complotar comploto comportado compra
compreda compredas compren comprera compreras compres compro conazo concentra concentraba concentrada
concentrado concentran concentraran concentraras concentraria concentraron concentras concha conchas concina
concon concusion condicionado condigo condona condone condono condor conduela condumio conduras coneando
conete conetes confesion confraccion confundia confundidas confundidor confundidos confundio confundira
congelaba congeladas congelador congelamos congelando congelara congestiona congestione congestiono congos
conica conico conicos coniza conmigo conmociona conmocione conmociono conocen conocer conoces conoci
conocimientos conones consiga consigne consigno consiguen consigues constado constantes constaste constate
constela constructor consuelan consuelas consuelda consuele consuelo consuena consueta consuma consume
consumia consumido consumir consumis consumo contacta contacte contactos contada contado contando contante
contar contara contaste contenta contera contestan contestar contestas conteste contesto contia contigo
contina contrabando contracto contrada contraer contraera contraes contraia contraje contrajo contramando
contrapar contrapea contrapeada contrapeado contrapeando contrapear contrapeo contras contrata contratada
contratado contratando contratar contrate contraten contrato contraven contray contre contri controlan
controlara controlas controle contundida contundido contusiona contusione contusiono convulsionaban
convulsionabas convulsionada convulsionado convulsionan convulsionara convulsionas convulsionen convulsiva
convulsivos coordinan coordinara coordinas coordine coordino copaina copalillo copazo copeando copete
copetes copeton copina copinando copones coquea coqueado coqueando coquear coqueo coquito corada coradas
corado corados coralillos corando coraron coraste corcado corcando corcarse corcaste corchera cordada
cordado cordera cordiaca cordiaco coreada coreado coreando coreaste corete coretes corion corita corito
corlada corlado corladura corlando corlaste cornaca cornadas cornado cornadura corneada corner cornuda
coronada coronado corones coronica coronillas coronillo corran correa correar corree corren correo correra
correre corres corrientes corrigendo corrillo corroer corros cortaba cortadas cortadera cortador cortadora
cortados cortaduras cortante cortao cortara cortas cortase cortijo cortinal cortinas corton corvada corvado
corvadura corvando corvaste corvina corzuelo coscado coscas coseras cosida cosido cosiendo costados costalo
costando costar costara costaras costas costaste costeado costeas costeras costillar costina costra costro
costros costura costuras cotada cotado cotando cotarro cotaste cotilla cotillas cotonas cotones cranea
cranee craneos cranes craquea cremento crepite cresas cresta cretonas crinado crinando crinar crinaria
crinarias crines crispas crispis crista cristas cristel crocina cronicas cronico croque crudio cruenta
cruento crujia crujido crujir crujis cuadro cuanta cuanto cuarentas cuarenten cuarentenal cuarentenas
cuarenteno cuarentona cuarta cuartas cuarte cuarteo cuarton cuartos cuarzo cuatrimotor cuatros cubata cubeba
cubera cubetas cubeto cubito cucada cucado cucando cucara cuchaba cuchada cuchar cucharal cucharan cucharas
cucharea cucharia cuchas cuchilla cuchilladas cuchillos cuchos cuclillo cueces cuelas cuelen cuelgan cuelgas
cuelgo cuellos cuelmo cuenca cuenco cuenda cuentan cuentas cuente cuentea cuenteo cuenton cuentos cuerdas
cuerdea cuerdo cuerea cuereo cuerna cuerno cuerpeo cuerpos cueruda cuerva cuervo cuestan cuestas cueste
cuesto cuilla cuillan cuillo cuitar cujones culada culeara culebras culebrea culebrillas culebro culera
cumana cumbia cunaba cunadas cunadia cunados cunando cunara cunden cundida cundidos cundiendo cundio cuneada
cuneado cuneta curada curado curando curato curita currada currado currando curtas cusieron custras custro
cuyada cuz dachas dadera dallamos dallan danada danado danchada danchado danica danico dantista darias
datada datadas datando datear datearon datura debato debeles debera deberian deberias debida debido debilita
debilitaba debilitadas debilitados debilitar debilitara debilitas debiliten debita debites debito debocado
decada decaia decaidas decaidos decaiga decaigo decida decido dedazo dediles defeca defecan defecara defecas
defecto defenas defensa defensar deferente deferentes deferia defirio deflujo deforma deformen deformes
deformo degrada degrado deiforme dejada dejador dejados dejando delaciones delado delante delgaza delgazar
delicio delirado deliran delirar deliras delire delirios deliro demasiaba demasiabas demasiamos demasiando
demasiara demasiaras demento denegue denguea denguee dengueo dengues densar dentada dentado dentaduras
dental dentar dentera dentistas denudo departamentos depiles depira depirando deprende deprendiendo deprimia
deprimidas deprimidos deprimio deprimira derechas derechazo derechos derogas derrabe derrabo derrama
derramen derrames derramo derrapa derrapen derrapes desacompanado desacompasada desacompasados desagarra
desagarrada desagarrado desagarrando desagarrar desagarrara desagarro desamador desangrado desangran
desangrar desangras desangre desangro desanudo desaparecera desaparecere desapareces desapareci desaparee
desapareen desapareje desaparejen desaplomaba desaplome desaplomo desaprende desaprendiendo desarmado
desarmados desaviada desbarra desbarrada desbarrado desbarrando desbarrar desbarrara desbarro desbocada
desbocados desbocando desbolado descaido descaiga descaigas descalabra descalabre descalabros descanando
descanar descano descansa descansado descansan descansara descansas descanse descansos descantando descantar
descanto descara descaras descargaba descargada descargado descargan descargando descargar descargara
descargase descargo descargos descarna descarnas descarta descartas descasando descasar descaso descayo
descenso descocado descompasada descompasados descompasando descontrolaba descontroladas descontrolados
descontrolan descontrolara descontrolas descontrole describi describio descuezo desdaria desearia desecar
desecha desechada desechado desechando desechar desecho desertado desertar desertara deserte deserto
desfaria desforme desfuerzo desgarbada desgarbado desgarbo desgargante desgarraba desgarradas desgarradoras
desgarrados desgarradura desgarran desgarraran desgarraras desgarraria desgarras desgarraste desgarre
desgarron desgarros desgorra desgorrado desgorrando desgorrar desgorrara desgorro desgranzada desgranzado
desguanzadas desguanzados desguazada desguazado desguince desguinzada desguinzado desharia deshidrataba
deshidratadas deshidratador deshidratados deshidratando deshidratara desierta desierto desiguala desiguale
desigualo desinfectantes desinfectaste desintoxicado deslayo desliada deslomaba deslome deslomo desmallada
desmallado desmalle desmallo desmama desmamaba desmamada desmamado desmamando desmamar desmame desmamo
desmana desmanaba desmanada desmanado desmanando desmanar desmane desmano desmanos desmata desmataba
desmatada desmatado desmatando desmatar desmate desmato desmayaban desmayabas desmayadas desmayados desmayan
desmayara desmayas desmayase desmayen desmayes desmedi desmedida desmidiendo desmidio desnuco desnuda
desnude desnudos desorientaba desorientadas desorientador desorientados desorientando desorientara desovaria
despacho despacito despalda desparece desparecen desparecer desparejo desparte desparto despedia despedidas
despedido despedir despedira despedire despedis despees despellejaba despellejadas despellejados despellejan
despellejara despellejas despelleje desperado desperar despernado despernar despernara desperne desperno
desperta despertaba despertada despertador despertados despertando despertaran despertaras despertaria
despertaron despertas despidida despido despierna despierne despierno despiertan despiertas despierten
despiertes despiertos desplacio desploma desplomaban desplomabas desplomada desplomara desplomen desplomes
desplomos desplumaba desplume desplumo desposa desposo desprenda desprenden desprender desprendes desprendi
desprendo despuma despumes desrame destalla destallar destellas destelles destello destocado desudo
desuellos desvaia desvaida desvaira desvairia desvanece desvanecen desvanecera desvanecere desvaneces
desvanecia desvanecidas desvanecidos desvanezca desvara desvarando desvariado desvarian desvariar desvarias
desvarie desvario desviaba desviadas desviado desviara desviaria desvirada desvivire desvivirse desvolver
desvolvi desvolviendo desvolvio desvuelve deszocado detectar detecto detene detengo detergentes detienen
detienes detonas detrae detraes deviene devolve devolvera devolvere devolves devolvia devover devuelta
devueltas devuelto devuelva devuelven devuelves devuelvo dextro diabatica diabatico diabeticas diabeticos
diabetos diafisis diaprea diarera diaria diarreas dicente dicentes dichos dienta dientas dienten diento
dieran dietes dificulta dificultada dificultado dificultan dificultar dificultas difluye digeria dijeran
dijeras dijeren diluya diluyen diluyes diluyo dimanes dimiendo dislocaba dislocadas dislocados dislocando
dislocara dispar dispara disparado dispararan disparas disparase disparases disparaste disparata disparatas
disparaten disparato dispareja disparejos dispertar dispierta dispierto distendia distendidas distendidos
distendio distinga distingas distinto distintos doblaba dobladas doblador doblados doblando doblara doblas
doblen doblon dolada dolado dolando dolera dolobres dolopes doloras dolorida doloridos domada domado domando
domaron domaste domestican domesticar domesticas domestico donando dorada doradas dorado dorados dormia
dormias dormidor dormilona dormimos dormira dormiras dormire dormis dormita dormitado dormitando dormitar
dormitas dormito dornillo dotores dragado dragar dragaron dragas drague drenada drenado drogan drogar
drogase duchara duchas duchos dudada dudado dudando duelan duelas dueles duelos duerma duermen duermes
duermo dulcera dulceras dumida dumiendo echaran echazon ectasis ectopica ectopicos edificios edifico
edilicio efector efectos efectuo egresa egresar egrese egreso ejercicios elaciones eleccion electo
electricas electrice electricos electriz electriza electrizada electrizado electrizando electrizar electrizo
electrocuta electrocutaba electrocutadas electrocutados electrocutando electrocutara electrocuten
electrocutes elefanta elefantes elegante elegia elegidas elegidor elegidos elegio elegira emanada emanado
emanas emanes embarajada embarajo embaraza embarazaba embarazadas embarazado embarazara embarazos embola
embolias embolica embolina embolsa embrazada embrazo emergia emotivo empaca empacada empacado empacando
empacar empaco empaja empajada empajado empajando empajar empajo empala empalada empalado empalando empalar
empalo empampa empampado empampando empampar empampo empana empanaba empanadas empanados empanando empanar
empanara empanda empandada empandado empando empano empanzado empapaba empapadas empapados empapan empapara
empapas empape empata empatada empatado empatando empatar empato empava empavada empavado empavando empavar
empavo empecen empecer empede empedo empedra empedrando empedro empego empele empelo empenada empenado
empene empeno empeorado empeoran empeorar empeoras empeore empepa empepado empepando empepar empepe empepo
empero emperra emperrando emperro empetro empeza empiece empiezo empina empinada empinado empipa empipada
empipado empipando empipar empipen empipo empoce empolla empollas empopa empopada empopado empopando empopar
empopo empora emporando emporo empozo empuesta empuja empujaba empujadas empujador empujados empujando
empujara empuje empujon empunada empunado empuno empurada empurado empuro emputado emputo enarcan enarenando
encabado encabo encadado encado encaja encajada encajador encajados encajando encaje encalado encalo encama
encamado encambre encamo encanado encano encanta encapado encapo encarado encaro encasado encaso encavado
encavo encendemos encendia encendida encendidos encendio encenta encentramos encentrar encentraron encentre
encentro encera encerada encerado encernada encernado encero encerra encerraba encerradas encerrador
encerrados encerrando encerrara encerre enchueca enchufa enchufen enchufes enchufo enchule enchute enciende
enciendo encierro enciman encimar encimas encime encimo encina encinas encintan encintar encintas encinte
encinto encisma enclueco encojado encojo enconaramos encontra encontrados encontrara encontraran encontras
encontremos encontron encostramos encostrar encostraron encostre encostro encuentra encuentre encuentros
endereza enderezaba enderezada enderezado enderezan enderezaran enderezaras enderezaria enderezaron
enderezas endrezar energias energica energiza enfajado enfajo enferman enfermar enfermas enferme enfermos
enfinta enfisemas enfoca enfocaba enfocada enfocado enfocan enfocaran enfocaras enfocaria enfocaron enfocas
enfogar enforcar enfoscar enfoscara enfotar enfotara enfrenador enfrenamiento enfrenando enfrene enfrenta
enfrenten enfrentes enfrento enfronte engarro engarrona engarronada engarronado engarronan engarronando
engarronar engarrono engarros engarrotaba engarrotadas engarrotados engarrotara engarrotas engarrote
engarroten engina engrando engreda engredada engredadas engredado engredando engredo enhueco enjambra
enjambren enjambres enjambro enjero enjume enmendemos enmiende enmiendo enredaba enredabas enredador
enredados enredan enredar enredara enredaras enredas enrede enredos enreja enrejada enrejadas enrejado
enrejando enrejo enrias enrocar enrocara enroda enrodada enrodadas enrodado enrodando enrodo enrome enromes
enrueda enruedo ensera ensero entada entado entalla entallar entame entandemos entasis enteca enteco enteja
entejo entela entelo entena entendamos entende entendi entendian entendias entendida entendido entendiendo
entendimos entendio entente enterado enteran enterar enteras enterca entercado enterco entere enteros
enterra enterrada enterrador enterrados enterrando enterro entesa entesado enteso entienda entienden
entiendes entiesada entiesados entiesando entinta entisado entomecimiento entora entoran entoro entrana
entranando entranaria entrane entrano entrar entras entrecortaba entrecortadas entrecortados entrecortando
entrecortara entregador entregamiento entregando entren entrenado entrenadora entrenados entrenamientos
entrencando entrenzando entreperna entrepiernan entrepiernas entrepierne entrepierno entrevistan entrevistar
entrevistas entreviste entrevisto entron entronando entruja entrujan entube entuma entumeci entumecia
entumecidas entumecidos entumecimientos entumecio entumen entumes entumi entumia entumidas entumidos entumio
entumir entumira entumis entumo entundemos entune entupe entupida entupido envenena envenenara envenenas
envenenen envera envero envias enzima eolico eolicos epatada epatadas epilepsias epilepticas epinefrinas
epistola equilibrios equilibro equivocaba equivocabas equivocado equivocados equivocara equivocaras eraban
erados erases erecha erecto erigida erigido erigidos erogas errada errado errando erupciona erupcione
erupciono erutas escacha escachando escacho escajo escalabro escalado escalara escalaras escalda escaldada
escaldados escaldando escaleta escaletas escalfado escaliado escalla escalofria escalofrias escalofrie
escalofries escandida escandido escape escapera escaperas escapo escardado escaria escarian escarpion
escasera escaseras escindida escindido esclerosas escleroses esclerosos escoma escondia escondidas
escondidos escondio escopo escosa escoso escoto escriba escribe escribia escribir escribis escribo escrito
escrotos escruto escuchado escuchan escuchano escuchar escuchas escuche escuchon escuchos escude escudo
escuerzo escuezo esculpe esculpi esculpiendo esculpio esculpo escupa escupen escupes escupia escupido
escupir escupis escupos escura escure escurece escurecio escuro escurra escurren escurres escurri
escurrimientos escurro escuso esfuerza esfuerzos esfuma esgarra esgarrada esgarrado esgarrando esgarrar
esgarrara esgarro esguinces esmerando esmerila esmerile esmerilo espacio espada espala espalada espaldar
espaldas espaldea espalera espaleras espalma espalmo espantos espantosas espantosos espasmar espato
espejando esperado esperanto esperanzan esperanzar esperanzas esperanzo espesa espesando espeso espetando
espeto espiar espias espien espiga espigan espinal espinan espinar espinas espine espinea espino espion
espira espiraba espiracion espirada espirado espiramos espiran espirando espirar espire espiro espita
espitan espito espontanea espontanee espontaneos espora esporo esposan esposar esposas espose esposos
espuman espumar espumas espume espumea espumo espurre esputa espute esputos esquince estaban estabas estaca
estacion estada estadia estafa estaja estala estallan estallara estallas estalle estallo estana estanquen
estanques estaque estara estaran estarcia estarcian estarias estarna estarza estarzan estasis esteba estema
estera esterando esteril estero estiba estima estivo estofa estola estomaga estomagos estomas estopa estora
estova estove estovo estoza estrangol estrangulaba estranguladas estrangulador estrangulados estrangulan
estrangulara estrangulas estrangule estrella estrellan estrellara estrellase estrelles estrenada estrenado
estrenando estreni estrenia estrenidas estrenidos estrenimientos estrenir estrenira estrenis estria estrian
estribor estrillar estroma estrujar estrujas estruje estrujen estrujo estrujon estruma estuca estucha
estuchando estucho estuco estufan estufar estufas estufe estufo estura esture esturo estuvieran estuvieras
etanol etanos etaria etiquetan etiquetar etiquetas etiquete etiqueto eubolia evacua evacuada evacuados
evacuan evacuando evacuara evacuas evacuen evacues evaluacion evaluaciones evaluado evaluar evalue evaluo
evapores eveccion evento excrementa excremente excrementos eximen existi existia existio existira existire
existis expendiendo expendio expian explora exploraba explorar explorara exploro explosiona explosione
explosiono explotaban explotabas explotada explotan explotaran explotaras explotaria explotas explote
expuestas expuestos expulsa expulsan expulsara expulsas expulsor extasi extasia extasias extasie extasies
extasio extende extendemos extendi extendia extendido extienda extienden extiendes extiendo extraia extrajo
extranan extranar extranara extranarian extranarias extranas extrane extranos extrema extreme extremos
eyeccion eyecto fablar fabril fabulosa fabulosos fachas factura facturo fadiga fajada fajado fajando falcaba
falcado falcan falcando falcon falida falido fallaba fallado fallamos fallando fallar fallas fallen falorias
falsaba falsado falsan falsando faltaban faltabas faltan faltar faltara familiar familias familio fanada
fanado fanales fangosa farias farios farpado farpados fastidian fastidiar fastidias fastidie fastidio
fastosa fatigan fatigar fatigas fatigo fecharon fechos fecula felaciones felido fenales ferida ferrada
ferrado ferrando ferulas fetida fetidos fiasco fiases fibras fibrosas fibrosos fierra fierran fierre fierres
fierros fincha finchada finchadas finchado finchados finchan finchando finchar fincharon fincho firula
fision fistola fistulan fistular fistulas fistule fistulo flacas flaccida flaccido flacidas flacidos flamas
flanco flancos flejas flemes fletantes fletas fletea floemas flojas florando florar flotante fluente flujos
folgada folgado folgar follan fomento fomentos fomite fondon fonica fonico fontana fontanelas fontanera
forada forado forados formal formidar forran fosada fosado foscas fotofoba fotofobias fracturan fracturar
fracturas fracture frades frague franas franca franco franes frania franjan franjar franjas franje franjea
franjo frasca frascos frasea fraseas frasee frasees fraseo fraseos frasis fratas fregas freias frejol
frenada frenando frenas frentes fresal fresan fresar fresase frescas fresco freses fretas frezas friendo
frigida frigidez frigido frigidos frijon frisas frises frisol fritando fritas frogas fronte frotas fruias
frutal frutan frutar frutase fruteas frutes frutos fruyas fuello fuentes fueran fueras fuerce fuercen
fuerces fueren fueres fueros fuerzan fuerzo fugando fuligo fumado fumadoras fumados fumiga fumigado fumiguen
fumigues funcion funcional funcionan funcionar funcionas funcione fundada fundado fundando fundar funden
fundida fundidos fundiendo fundio funque furente futura futuros fututo gabones gachas gafada gafado galgas
gallamos gallan galopa galopado galopea galopeando galopee galopen galopeo galopes galopo galops gamitas
ganada ganado gancha ganchas gancho gandulas ganera ganglio gangosas gangoso ganguera ganosa gansada garajes
garanta garbilla garbon gargantas gargantea garias garios garita garito garpado garpados garrando garrapatea
garrapateas garrapato garrapatos garrar garrido garron gaseando gasoleo gasolinas gastado gastosa gastricas
gastrico gatada gatadas gatazo gatear gatearon gateria gaterias gavanza gelada geladas gelado gelados
gelando gelatinas gemelas gemelo generado generadora generados geniales gentes germana germano germinar
gestaba gestando gestaria gestarian gesticulo gimnasia gimnasios girada girado girados giraron glande
glandes glandula glandular glucina glucometros glucosas goleada goleadas goleando golear golearon golees
golero golfea golfeando golfear golfearon golfee golfeo golpazos golpeaba golpeadas golpeado golpean
golpeara golpearan golpeas golpeen golpees golpeos golpete gomias gominas gomistas gomita gongos gorgoneo
gorgoreo gorgotea gorgotee gorgoteos gorgotero goteada grabada grabado graban grabando gradas gradeos grades
gradosa gradoso grafito grafitos grafos grajos gramos gramoso granas grance grances granda grandas grandez
grandon granee granees graneo granes granizo granizos granja granos granoso grapos grasero grasos grasosa
grasosos gratando gratos gravito gravoso greses grietando grifando grifes grinones gripando gripas gripes
grisea griseas grisee grisees griseo griseos grisues grisus gritado grites groses grujio grutas guacala
guachara guagara guajara guando guanta guardado guareando guarras guayara guienes guillan guillin guises
guitan guitando guitar guitaron gustacion gustando habana habitua habituacion habituan habituar habituas
hablado hablamos hablan hablara hablas hachas hachuela haciendo haciente halada haladas halado halados
halamos halando halaria halcon hallados hallan hallando hallar hallemos halones hambre hampon harcas harias
harones harpado harpados hartas harten hartes hatada hatadas hatear hatearon hateria haterias hechos
hedienta hediento helaba helabas heladizo helador helamos helando helara helaras heleada heleadas heleado
heleados helena helgada helgadas helgado helgados hematoma hemofilias hemofilica hemorragias hemorragica
henales hendida hendidos hendiendo hendio henida heparinas herbicidas hereda heridas herido herira hermanal
hermanan hermanar hermanas hermanda hermando hermane hermanea hermaneo hermanos hernian herniar hernias
hernica hernie hernio heroes heroica heroida heroinas herrada herrado herrando herula herves hervia hervida
herviendo hervio hespes hespian hespir hespira hespire hiebre hiedra hiedras hiendo hierbo hierra hierran
hierre hierros hiervo higados hilada hiladas hilado hilados hincada hincadas hincado hincados hincan
hincando hincar hincaron hinchaba hinchabas hinchamos hinchara hincharan hincharas hinchas hinche hinchen
hinchi hinchia hinchian hinchida hinchidas hinchido hinchidos hinchio hinchir hipado hipertensas hipertensos
hipoglucemias hipoglucemica hipotermias hipotermica hipotiroidismos hiriendo hirvio hispas histerectomias
hitado hitando hojeando holgada holgado holgando holgar hollamos hombrea hombree hombreo hombres hombron
hondada hondon hondos hondura hongosa hongoso hontana horada horadada horadado horadando horadar horadas
horado horados horcada horcado hordio horita hormiga hormigos hormiguea hormiguee hormigueos hormiguero
hornada hornia hornillo horran horribles horrorosa horrorosos horros hoscas hospitalizaba hospitalizadas
hospitalizados hospitalizando hospitalizara huchas huecos huelas huelen huelga huello hueros huerta huerto
huesos huevas hueves huevon huincha hulado hulana humaba humada humaina humanal humanan humanar humanas
humane humano humara humaza humida hundan hundas hundes hundia hundidas hundido hundidor hundimos hundir
hundira hundis hurana icterica ictericias iguada iguado ijadeando iliquidas iliquido iliquidos imames imanas
imanen imantes imparta imparto impasible impetigos imponible importan importar importas importe imposibles
imposta imposto improvido improvisa improvise improvisos improvisto imputado imputo inafectada inafectado
inanes inatento incendia incendie incendios incensa incenso inclinaba inclinadas inclinador inclinados
inclinando inclinara incoherencia incoherentes incomodan incomodar incomodas incomode incomodo inconscientes
inconsolables incontinencias increibles incrustada incrustados incrustando indicaran indiciaron indinaron
indizaron infama infamacion infamada infamadas infamado infamados infamando infamar infamo infanta infante
infarta infartado infarte infartos infecciona infeccione infecciono infecta infectaba infectadas infectados
infectan infectando infectar infectara infectas infecte infecto inferi inferior inferna infernada infernado
infernar infernas infestada infestado infierno infimas infirio inflaba infladas inflados inflamaba
inflamabas inflamador inflamamos inflaman inflamara inflamaras inflamas inflame inflamos inflan inflando
inflar inflara inflas infles influenzas infurto ingente ingeria ingerir ingeris inglesa ingres inhalado
inhalados inhalan inhalara inhalas inhalen inhales injeri injirio inmensa inmenso inmolacion insecticidas
insecto inseri insirio insoportables insuficiencias insulana insulinas intencionada intencionado intensan
intensar intensas intense intensos intenta intenten intentes intentos interinada interinado internaba
internadas internados internando internara inteste intesto intima intiman intimar intimase intimes intimos
intonsa intonso intoxica intoxicaba intoxicadas intoxicados intoxicando intoxicara invencibles invendible
invenible invente invento invernada invernado invernal inverno invierna invierne inviernos invierto inyecta
inyectada inyectado inyecten inyectes inyector irasco irises ironica irradian irradiar irradias irradie
irradio irrigada irrigado irrigados irritaba irritadas irritador irritamos irritando irritara isquemica
isquemicos itericia ivierno izquierdas izquierdea izquierdeado izquierdeando izquierdear izquierdeo
izquierdos jabada jabones jabrieron jachas jadeado jadiando jalaba jaladas jalado jalapa jalara jalaria
jaldada jaleada jaleando jalmas jamada jamaron jaquea jaquecas jaquesa jaqueta jarabea jarabee jarabeo
jarabes jaranas jarcas jarrera jarron jasada jasador jasando jaspeaba jaspeadas jaspeado jaspeara jaspon
jeringan jeringar jeringas jeringo jetonas jincha jincho jingles jitando jobillo jobillos joches jodemos
jodido jollin jornada jostras judicio jueces juegos jugado juguetea juguetee jugueteo juguetes juicios
jumando jumento juncio juntado juntos jurando justando juzgando labeos labias labiosa labioso labras labros
lacamos lacando lacaron laceada laceado lachas lacios lacran ladeaba ladeadas ladeados ladeando ladeara
ladera ladillo ladrado ladridos ladriello ladrilla ladrille ladrillos lagrima lagrimal lagriman lagrimar
lagrimase lagrime lagrimea lagrimeas lagrimee lagrimen lagrimeos lagrimes lagrimo lambia lambio lamidos
lamina laminada laminado laminando laminar lamino lampaba lampada lampar lamparan lamparas lamparea lamparia
lampeara lanada lanado lanando lancha lanchada lanchas lancho lanera lanios lanzase lapida lapido lardeada
lardeado largada largar lastando lastimara lastimaria lastimas lastimase lastimen lastimes latazo lateada
lateado latear latearon latera lateras lateria laterias latido latigos latimos latinos latitud lativos
laureolas lavada lavadas lavado lavados lavanco lavanda laxacion laxando layando lazando lecharon lechaza
lechos legaba legajos legando legaron legion legrada legrado legramos legrando legrar legras legrimas
lenando leneas lenguajes lenguas lenguaz lenguda leniza lenizo lentas lentigo lentor lesiona lesione lesiono
lestes letargia letargicas letargicos letonas letras leucemias leucemica levando levantaba levantadas
levantado levantan levantara levantas levantase levante liaras libaras liberas libero libias libios libran
librar librase libreas libres libros licuan licuara licuas licuor lidero liebre liebres liento lientos
ligado ligamentos ligamiento ligera ligeros ligrimas liguen liguero limero limpiado limpiadora limpiadoras
limpiados limpian limpiar limpias limpida limpido limpie limpiezas limpion limpios linceas lincha linchada
linchadas linchado linchados linchan linchando linchar lincharon lincho lindas lineal linean linear linease
linees lineos lineras linero linfas linfomas linones liquida liquidan liquidar liquidase liquide liquides
lirada lirado lision litando literal llacas llagan llagar llagase llague llamas llanas llanca llancas
llaneado llaneando llanee llaneo llanito llanta llantas llantos llapas llegan llegando llegara llegas
lleguen llegues llenado llenar llevando llevar llocura llorado lloran llorara lloras lloros llorosa llorosas
llotrar loaramos locera loches locuras locuta logrados logreamos logremos lolita lolitas lomada loncha
lonchas longos loquea loqueado loqueando loquear loqueo losada losado losaran losarian loteada lucera
luceras luchara luchas lucina ludada luegos luello lujacion lumbagos lunacion lunada lunado luneas macamos
macando macaria macaron maceada maceadas maceado maceados maceando maceos macera macetazo machada machado
machando machas machee macheta machetazos machetea machetee macheteo machetes machos machote madera madreado
madreados madreando maestra maestre maestreo maestros magreada magreadas magreado magreados magreando
magreos magruras maguera majada majado majando majaria majeada majeadas majeado majeados majeando majeria
malacia malarias malasia malatia malcria maleada maleadas maleado maleados maleando malearia malera maleta
maletilla mallamos mallan mallaria mallera malparia maltraia maltrajo maltratan maltratar maltratas maltrate
maltratos malvaria mamando mamaria mamaron mamarones mamitas mampara manada manado manales manana manando
manara manaria mancada mancado mancan mancando mancas mancer mancera manchaba manchadas manchador manchados
manchan manchar manchara manchase manchen manches manchon manchu manchus mandadera mandar mandas manden
mandibular mandibulas mandon mandra maneada maneadas maneado maneados manean maneando manear maneara maneja
maneras manerea maneria manero maneta manetas mangan mangana manglera manguea manguear mangueara mangueras
manguerea manguero mangueta maniaca maniacos manian manias maniatas maniato manidas manido maniera maniguera
manijas manilas maniotas manira maniras manita manitos manquera mansera mantas mantendra mantene mantenes
mantera mantienen mantienes manton mantra manutener manutiene manzanal manzanar manzanas manzano mapaches
mapeada mapeadas mapeado mapeados mapeando mapeos mapuche maracas maranas maranon marcada marcadas marcado
marcadora marcados marcando marcapaso marcar marcase marceada marceadas marceado marceador marceados marcean
marceando marceas marcen marceos marces marcha marchado marchan marchando marchas marche marchitas marcho
marcian marcias marcido marcis marcos mareaba mareabas mareador mareamos marean mareara marearas mareas
marees marejada marejadas mareosa mareoso marera mareros margada margadas margado margados margan margando
margar margas marguera marias maricas marida maride maridos mariguana marihuanas marino mariol marion
mariscas marisco marismos marizo marlos marmor marrada marradas marrado marrados marran marrando marras
marreada marreadas marreado marreados marreando marren marrido marros marsas marsicos marsos martas martes
martillado martillazos marzan marzas marzos masando masaria mascador mascan mascas mascotas masculo maseado
maseando masera maseria masias masico masitas maslos mastica masticis matada matadas matado matara mataria
matase mateada mateadas mateado mateados mateando matear matearia matearon mateos matera material materias
materna maternos matico matreria maularia mavitas mayando mayaria mayarse mayeado mayeando mayido mazana
mazando mazaria mecanicas mecanice mecanico mecaniza mecharon mechas mecias mecido mediador medias
medicamenta medicamentas medicamente medicamentes medicamentosa medicamentoso medicinal medicinan medicinar
medicinase medicine medicines medicino medido medidora medidos medros mejias mejido mejillas melada meladas
melado melados melando melanica melaria melenas meleno melera melina melona memento mementos menaje menajes
menaza mengua mengue meniscos mentada mentado mentar mentas mentes mentido mentir mentol menton merada
meradas merado merados mercador mercan mercas merdoso meriendo mermeladas mesado mesclar mesidor mesilla
mesitas mestal mestas metadonas metano metanos meteria metias metida metidos metilo metodo metras mezcal
mezclaba mezcladas mezclador mezclados mezclan mezclara mezclas mezcle mianes miastenias micado michas
michos mielas miente mientes miento mientre mierra migada migado migraba migran migranas migrara miguen
milena milgrana millon mimada minada minera minones minueto minuetos minuta minutas minute minutes miraba
miradas mirado mirados miranda mirara miraron miriada mirrada misias mision misquitas misquito mister
mistico mitrada moblar mocada mocadas mocado mocados mocete mocetes moceton mocetones mochas moches mochete
mochos modesta modestia modestias modorrada modorrado mofada mofadas mofado mofados mohada mohadas moheda
mojaba mojadas mojadedo mojador mojados mojama mojando mojara mojete mojetes mojitos mojones molada moladas
molado molando molaria molena molera molero molestar molestas moleste molesten molesto moleta molido
moliendo moliera molimientos mollea mollear molleara molleja molleras mollero molleta molleza moltura monada
monadas mondan mondon moneada monedan monedar monedas monede monedea monedo monema monera mongos monitas
monoxilo montaba montada montan montanas montanea montano montara monteada monten monterias montina montos
montuna monuda monzon moquea moqueado moqueando moquear moqueo moquita moquitas moraba morabas morabito
morabitos morador moraga moragas morago moragos moramos morando morara moraras morato moraton moratones
moratos morava moravas moravo moravos morbida morbido morcada morcadas morcado morcados morcan morcas
mordedora mordeduras mordera mordia mordica mordico mordidas mordidos moreda moredas moreos moretea moreteas
moretee moretees moreteo morfada morfadas morfado morfados morfinas morire moriscos mormada mormadas mormado
mormados morrada morradas morrillo morrina morron moscan moscar moscase moscos mosquetas mosquinas mosquino
mosquita mosquitos mosteada mostras mostro moteaba moteadas moteado moteara motejada motete motetes motilo
motiva motive motivos motocicletas movere movida movidos movimiento muchacha muchacheo muchachos mudada
mudado mudando mueblas muecas muelan muelar muelen mueles muelos mueras muerda muerden muerdes muerdo muergo
muermo muertas muertes muertos muestro muevas muflas mugando mugiendo mugiera muguete mujada mullas mullera
mullos mulsos muncha munchas muncho munchos muneco munecos munera muneras murada muradas murado murados
murcielagos murido murieran murieras muscas muscos muscula musculas muscule muscules musculosa musculoso
museos musgos musias musiendo musiera musieron mutando mutros nacaron nachas nacidas nacidos naciente
nadadera nadado nalcas nalgar nancer nanche nangas napenas narran natear natearon natura nauseabunda
nauseabundos nausean nausear nausease nausee nausees nauseo nauyacas navajas navajazos navajo nazcan nebros
nebulizado nebulizadora nebulizados necesitan necesitar necesitas necesite necesito necias negaba negada
negado negando negaras negaron negradas negral negreada negreado negreando negrear negreas negror negundo
negundos nengue nepente nerveo nerveos nervia nervias nervie nervies nervino nervinos nerviosas nerviosos
nervosa nervoso neumonias neumonica nevera nevero niches nichos nidrio nigerina nineas nineria ninguna
ninguno nitroglicerinas nochas nochera nomada nombra nombras nombren nombres nombro nongos noquea noqueaba
noqueadas noqueados noqueando noquear noqueara noquee noquero noques norial norman normar normas normes
nortada nosotras nostras nubada nubado nublaba nubladas nublados nublando nublara nuches nuevas nueves
numida obedecen obedecer obedeces obedeci obitos objecto objeta objete objetor objetos oblada obligo obrada
obrador obrados obscura obscurece obscurecio obscuro occidente ofendo ofrica ojalada ojeadas ojeando olambre
oleabas oleada oleados olearas oleazas oliendo ollera olores oloroso olorosos ombligos omental omento
omentos ominado ominando ominar omines omitas operaba operadas operador operados operando operara operaran
opinado opinando opinar opines opioides oponiendo oporto opresiva opresivos oprima oprimen oprimes oprimi
oprimida oprimidos oprimio oprimo optime opuesto opusieron oraban oradas orados orando oranes orario orases
ordenar ordenas ordene ordenen ordeno ordinar oreadas orejeas oribes orinada orinados orinal orinan orinara
orinaria orinarias orinas orinen orives ornada ornado ornando orones orzuelos osario osculo oscuras
oscurecen oscurecer oscureces oscureci oscurecia oscurecido oscuros oseadas ostilla ostras otario oteada
oteadas ovacion ovaria ovarias ovarico ovarios ovejas oxeadas oxidada oxidados oxidando oxigena oxigene
oxigenos pablar pacada pacado pachas pachos pacida pacido pacidos paciendo pacientes pactada pactadas pacten
pactes padecen padecer padeces padeci padezca padrastros padrillo pagaba pagada pagadas pagado pagamento
pagando pagaron pagina pairado pajada pajadas pajado pajear pajearon palabrea palabreas palabro palabros
palada paladar paladas palado palados palazo palazos palcas palear palearon paleas palera paletas paletea
paletillas paleto paliada paliado paliados paliando paliar palias palidas palios palito palitos paliza
palizada pallamos pallan pallas palmada palmado palman palmar palmase palmeas palmes palmeta palmita palmos
palomas palometa palomina palomitas palotazo palpado palpados palpas paltas paluda paludismos paludo paludos
pampon panaces panada panadas panado panalon panceta pancha panchas pancho pancista pancit pancitas pancits
paneles panera paneta pangales panguera panica panicos panida paniles panito panizo panoles pansas pantalan
panules panusas panzada panzadas papada papadas papado papados papales papando papear papearon papila
papilas paraba paraca paradas parador parados paraje paralasis parales paralipsis paraliza paralizaba
paralizadas paralizador paralizados paralizando paralizara parama parame paramo parando paranoia paranoicas
paranoicos parara parase parata parcas parces pareada pareadas pareado pareados pareando parear parearon
parecen parecer pareces pareci parecio pareen parees parejas parejo pareos paresa parezco parias paridas
parido paridos pariente parios parira parlada parlado parlados parlen parles parleta parnes parotida
parpadeo parpadeos parpamos parpando parpen parpes parrada parrado parrados parrase parren parres parrilla
parron partan partas partea partean partear partearon parteas partee parteen partees parteo partian partias
particular partida partidor partidos partija partil partir partira partis partos parvada pasada pasadas
pasado pasador paseando pasear pasearon pasmando pasmas pasmosa pasosa paspado paspando pastada pastadas
pastando pastear pastearon pasten pastes pastora pastos pastosas pastoso pastura pastusa pataca patacas
pataratas patata patatas pateada pateadas patean pateara patearan pateas patera pateria paterias pateta
patilla patillas patosa patria patrio patuda patudas paulas pausan pausando pausar pausase pauses pautada
pautadas pautas pauten pautes pavada pavadas pavida pavido pavidos paxtes payada payadas payado payando
pealando pebida pecaba pecado pecando pecaron peceto pecharon pechas peches pecina pecios pedantes pedazos
pedida pedido pedidor pegaban pegabas pegada pegado pegados pegajosas pegajosos pegalon pegamentos
pegamiento pegamos pegara pegaran pegata peguera peguero pegunta peguntando pelaba pelada peladas peladez
pelado pelados pelaron peleando pelgar peligno peligra peligre peligros pellica pellico pelmas pelona
pelonas pelosa pelosas pelotazos pelote pelotea peloteas pelotes peloto pelotos peltas penaba penada penado
penales penando penaron pendido pendiendo pendio pendon penicilinas pensado pensamiento pensara pensas
pepazo perada perdes perdia perdidas perdidos perdiga perdigo perdiguen perdis perdiz perdonas perece
perfida perfido perfuma perfumea perfumee perfumen perfumeo perfumes perfumo perilla periodos perlando
pernada pernas pernio perrada perrillas perrillo perrina perrona perronas perrunas perruno persignen
persigue persigues persona personal personan personar personase persones pertigo pesaba pesada pesador
pesados pesando pesaron pescada pescador pescados pescando pescuezos pestanas pestanea pestano pesticidas
pesudo petaba petado petando petaron petequia petequial petras petrolea petrolee petroleos petrolero piadora
piadoras piando pianta piantas piaron picada picador picadora picados picaduras picajon picando picano
picaran picardo picaro picaros picazo picazos pichos picudo piensa piense piensos pierda pierdas pierden
pierdes pieria pierias pierio pilado pilando pilaron pilera piletas pilota pilotas pinado pinales pincha
pinchada pinchadas pinchado pinchados pinchan pinchando pinchar pincharon pincho pingado pinjado pinnado
pinones pintado pintando pintara pintora pintos pintuda pinturas pinzada pinzadas pinzados pinzando piolaron
pipado pipando piparon pipeta pipila pipilas pirada pirado pirando piraron pircado pircaron pisado pisadura
pisando pisaron pisciana piscinas piscola pistando pistoja pistolas pistolea pistura pitada pitadas pitado
pitaron piteando pitear pitearon pizcado pizcaron placan placar placase placeado placeando placeas placee
places placias placida placido placiente plagas planas planchan planchar planchas planche planchea plancho
planco plancos planea planeada planeador planeados planeas planeen planees planen planendo planeo planere
planes planese planeta planetas planga plangas plania planias plantado plantan plantando plantar plantase
plante plantea planteado planteando planteas plantee plantes plantia plantias planto plantos plasta plastas
platas plateado plateando platear platearon platee playas plazas plazcas plecas plegaba plegando plegar
plegaron plegue plicas plorar plumin plumion plumones poblada poblado poblar pochos poculo podado podamos
poderosas poderosos podida podidos podremos podrido polacas poleadas polera polida polido pollera pomada
pomelo pomulos poncha ponchas ponderosa ponderoso ponemos pongos pontana ponton pontos popemos populo
poquitos porfiaria porfina porfirina porfiriza porgando porrilla porrillo portada portado portaste porteando
porten portes posada posado posando poscas posemos positivan positivar positivas positive positivo positura
pospartos poster postilla postillas postra postras postro postula postuma postural posturas potada potadas
potando potear potearon potemos poyemos prados precien precitos preconoce preconocio predio prefiera
preguntado preguntan preguntar preguntas pregunte pregunto pregusta pregustando prelaciones prelada prelucio
prenaba prenadas prenado prenando prenara prenda prendada prendado prendida prendidos prendio prensada
prensando prensar prension prenso prenunciar preposito prepucios presada presado presas presiona presionan
presionara presionas presione presiono presto presunta prieta prieto primar primara primea primear primeara
primee primen primeo primeras primeria primero primes primeva primor prision priste profiero profundaba
profundadas profundados profundan profundara profundas profunde profundos pronta prontos pronuncia
pronuncian pronunciara pronuncias propositos prosada prosado prostesis protasis provoca proyeccion prueban
pruebas pruebe pruebo psicoticas psicoticos puando puchas puchos pudieron pudores pudorosa pudoroso puedan
puentea puentee puenteo puentes puerca puerco puerro puertas puertos puesta puestos pugnado pujado pujidos
pulgas pulgon pulgones pulida pulido pulidos pulieron pullando pullar pulmonias pulsado pulsar pulseando
pumente punada punadas punados punaladas punales punciona punciono punetazos punete punico punido puniendo
punieron puntada puntadas puntado puntando puntas puntazo punteos puntes puntidos puntosa puntoso puntura
punzaba punzabas punzado punzados punzantes punzara punzaras punzaste punzos pupado pupilar pupilo pupilos
purgar purpuran purpurar purpuras purpure purpurea purpuro pusieran putada putadas putear putearon puyado
quebra quebraba quebradas quebrador quebrados quebraja quebrajo quebrando quebrara quebraza quedada quedado
quedando quedar quedas quedase queden queimada quejada quejado quejados quejan quejando quejigo quejigos
quemaba quemadas quemadera quemaderas quemador quemadora quemadoras quemados queman quemara quepan queres
querian querias querida queridos querosene queroseno querosin querra querre querria querva quesada quetro
quicio quiebre quiebren quiebro quiera quieran quietan quietar quietaron quietas quiete quieten quietes
quietos quijadas quijar quijero quilico quilicos quimbo quimica quimicas quimioterapias quinada quinan
quinar quinaron quinces quinche quinde quines quinta quintan quintar quintaron quinte quinto quisieran
quisieras quista quistan quistar quistaron quistarse quisto quitada quitaesmaltes quitapon quitara quitaran
quitas quitase quiten quiton rabada rabano rabeando rabear rabida rabido rabones rachas racion raigar rajada
rajado rajando rallamos rallan ramina ramito rampara rancha ranchado ranchando ranchas ranche rancho rangosa
ranitas rapada rapado rapidas rapiditos rapidos rapina rapino rapita raposo raquea rareada rareadas rareado
rareados rareando rasada rasado rasando rasara rascada rascado rascando rascar rascara rascon rascunada
rascuno rasero rasgaba rasgadas rasgador rasgados rasgan rasgaran rasgaras rasgaria rasgas rasgon rasgueada
rasgueo rasguna rasgunaba rasgunadas rasgunado rasgunara rasgune rasgunos rasion raspada raspado raspan
raspando raspar raspara raspeada raspen rastilla rastillas rastro ratear ratearon rateria raterias raticidas
ratiga rayendo rayido reaccionan reaccionar reaccionas reaccione reacciono reales reamara reaventaba
reaventado reaventando reaventar reaventara reavento reavienta rebajo rebana rebanco rebane rebaneo rebanos
rebaso rebato rebino rebita rebite rebito reboso rebumba recabara recadara recaen recaida recaido recalara
recales recamaba recamada recamar recamaran recamaras recamaria recatara recataron recato recavara reccion
recebaron recebo recejaron recejo recelaron recelo recentaba recentado recentando recentar recentara
recentaron recente recento receptaron recepto recesaron receso receta recetaran recete recetor rechazado
rechazan rechazar rechazas rechazo rechiza rechizando reciben recienta recina recine recinen recino
recitaron recite reciten recito reclamara recobre reconocen reconocer reconoces reconoci reconocia
reconocido recorde recorra recorren recorrer recorres recorri recorro recorte recorve recoso recrien
rectaron recten recuerdan recuerdas recuerde recuerdo recuero recurre redaccion redano refaccion refacciona
refiero reflejo reflujos refluyo reforme refriado refuerce refuerzo refuljo regaba regajos regales regando
regano regaron regentaba regentado regentando regentar regentara regente regento regida regido regidos
regresan regresara regresas regresen regreses regresos reguera regueros reinales rejada rejado rejales
rejilla rejite relacionas relacione relacionen relampago relente remana remanas remano remedias remedidos
remedies remedimos remedio remedion remedis remedos remendo remeto remite remitiendo rempujada rempujado
rempujo remuerda renaces renano rencontramos rencontrar rencontraron rencontre rencontro rencuentro rendido
rendon rengles rengue reniles rentada rentado rentar rentera rentero rentes rentista rentos repaso repense
repentes repentinas repentinos repentiza repentizo repeso repine repinte repise repiso repita repiten
repites repito repodo reposa repose reposicion reposiciones reposos reposto repoyo represa represar represe
represion represo reprimida reprimido repunte repuso repute resale resales resano resbala resbalen resbales
resbalon rescaldado resfriada resfriador resfriados resfriando resienta respalda respice respiga respigaba
respigada respigado respigamos respigando respigar respigo respiraban respirabas respiradas respirador
respirados respiran respirara respiras respiremos respiren respires respiros respondan respondas responder
respondes respondi respondia respondida respondido respondio respondon responsa responsado responsando
responsar response responsen responso restaba restalla restallar restana restaria restarian resuelta
resueltas resuelto retales retaso retene retenga retentaba retentado retentando retentar retentara retente
retento retienen retienes retienta retiente retine retonas retorcere retorcijon retorcijones retortijan
retortijen retortijo retrajo retrasa retrase retrasos retrato retros retuercen retuerces retuerto retuerza
retumban retumbar retumbas retumbe retumbo revenaba revenado revenando revenar revenara revendo revengo
reveno reventa reventaban reventabas reventada reventador reventados reventaran reventaras reventaria
reventas revente reventon revera reviene revientan revientas reviente reviento revierta revolver revolvi
revolviendo revolvio revuela revuelas revuelca revuelcas revuelco revuelo revueltos revuelva revuelvas
revuelve revuelvo riendo rieron rigidas rincones ringles riostro risada rision ritones rizones robada robado
robando roblada roblado roblan roblar rocada rochas roches rocien rodada rodado rodando rodemos rodena
rodillo rodillos rogada rogado rogando rojeado rojeando rojear rolado rolando rompera rompia rompido
rompieran rompieras ronada ronado ronales ronando roncas roncea ronceas ronchan ronchar ronchase ronche
ronches roncho rondon ronica ronquidos ropilla ropillas rorada roradas rorado rorados rorando rosaba rosadas
rosados rosando rosara roscada roscado roscas roseado rosero rosilla rosillas rostio rostros rotado rotando
royendo rozada rozado rozando ruando rubeta ruchara ruchas ruchos ruedan ruegos ruello rugando rugido
rugidos ruinaria ruinarias rumana rumban rumbar runada runado rustro sabanal sabanas sabanea sabano sabaya
sabida sabido sabiendo sabina sabios sabuloso sacada sacado sacados sacaran sachamos sacharon sachas
saciamos saciaron sacudan sacudas sacuden sacudes sacudi sacudian sacudias sacudico sacudida sacudido
sacudidos sacudieran sacudiese sacudion sacudira sacudiras sacudire sacudis sacudon saetada saetado saetar
sagrado sajada sajado sajamos sajando sajaron salada salado salamos salaria salaron salchichas saldada
saldado saldar saleado salear saleta salgada salgado salgar salgas salica salico salidas salidos saliente
salina salino salival salivan salivar salivas salive salivo sallada sallado sallamos sallan sallar salmada
salmado salmar salmas salpica salpicaran salpicon salpullida salpullidos saltaba saltadas saltador saltados
saltan saltana saltando saltara saltas salteada salteado saltear saluda saludada saludado saludando saludar
salude saludo salvada salvado salvajes salvajez salvar salvase salvia samarilla samarillas sanada sanado
sanamos sanana sanando sanara sanaran sanaron sancha sanchas sancho sangraba sangrada sangrador sangrados
sangrara sangras sangraza sangredo sangren sangres sangria sangrientas sangriento sangron sanguinolentas
sanguinolentos sanuda sanudo sapada sapida sapido sargada sarias sarilla sarpullida sarpullidos sartas
sarten satira sativa saturado saturan saturar saturas sature saturo sebienta sebiento secamos secantes
secaron secunda secundo secura sedada sedado sedando sedanes sedante sedentes sedera sedero sedientas
sediente sedientos sedimenta sedimento segaba segando segara segaron segudar seguia seguias seguida seguidor
seguidos seguira seguiras seguire seguis segundan segundar segundas segunde segundes segundon segurador
seguras seguros selvaje semanal semblar sembra sembras semento semienta semiento semillan semillar semillase
semille semilles semillo senada senado senales senara sencido senera senero senoras senorea senoria sentaba
sentadas sentaderos sentados sentando sentara sentas sentase sentia sentida sentidor sentidos sentira
sentire sentis seringa serpientes serrada serrado serrando servio servios sesera sesion sestar setero setura
severas severos seviro sicosis sieguen siembre siendo sienta sienten sientes sierra sierran sierre sierro
siesos sigilan sigilando signen sigues silaban silbado silbados silbar silbas silben silbon silente silgan
silguen sillin sindicaron singles singuen sirguen sirviendo situen sobado sobanda sobina sobrado sobrando
sobras sobrena sobreno sobria sobrinas sobrinos sobrio soches sofocado sofocan sofocar sofocas sofocon
sofocos sofora sofrio solando soleada soleadas solera solero solida solido soliendo solita solitas soltada
soltado soltar soltara soltera solturas solventa solventen solventes solvento solver sombran sombrar
sombrase sombre sombrea sombreas sombres sombria sombrias sombro somera someras somniferas somnifero
somnolientas somnolientos sonado sondando sonoche sonolenta sonolento sonolientas sonolientos sonora sonria
sonrias sonrisas sonriso sonrosa sopando soportal soportan soportar soportas soporte sorbera sorche sorderas
sordida sordido sordon sornando soroches sortera sostene sostenes sostienes sotando suavizantes suavizaste
subdita subdito subidamente subidas subidor subidos subienda subira subitas subitos subtiendo sudaba sudaca
sudadas sudados sudantes sudara sudorosas sudorosos suecos suegras suegros suelas sueldo sueldos suelen
sueles suelta suelte sueltos suenos sueros suerte suertes suevos sufoca sufocando sufoco sufria sufrido
sufrir sufris suicidan suicidara suicidase suicide suicides suicidios suicido sumada sumado sumador sumadora
sumando sumergida sumergidos sumergio sumidas sumido sumiendo sumira sumisa supera superiora supita supito
suporta suporto suprior supuran supurar supuras supure supuro suputa surada suspenda suspende suspendia
suspendio suspendo sutura suturando suturo tabalea tabaleando tabaleo tabano tablando tablar tableas
tablenas tableras tableta tableteas tabones tacada tacano tachan tachar tachase taches tachos tachuelas
taipas tajada tajado tajando talada talaria talero tallamos tallan tallas talmas tamalea tamaleando tamaleo
tamana tamango tamanos tamarilla tamarillas tambaleado tambalean tambalear tambaleas tambalee tambaleos
tambora tambos tanada tanado tanera tanguera tanica tanico tanzana tapaba tapadas tapado tapara tapeada
tapenas tapiada tapida tapido tapuda taquea taqueada taqueado taqueando taquear taqueo taques taraban tarada
tarado taraje tararon tarcas tarida tarsero tartas tasada tasador tasando tataratas tazada tebano tebanos
techaron techas techos tecina tejado tejanos tejeras tejiendo telena telera telero temado temando temaron
temaste tembla temblaban temblabas temblada temblado temblara temblas temblo temblon temblones temblorosa
temblorosos temiendo tempanada tempanado temperaturas templaba templando templar tendiendo tengue tenora
tensando tensar tenson tentada tentado tentadura tentar tenton tenzon tequilas tequilea terapea terapian
terapiar terapias terapie terapio tercera tercero tercio termina terminal terminan terminara terminas
terrada terrado terribles terriblez tesado testaba testacion testaria testarian tetados tetamos tetano
tetonas texanos ticeras tiemblas tiemble tiemblen tiemblos tiempla tiemplan tiemplo tiempos tiendo tiente
tientes tiento tierna tiernas tierra tiesas tiestos tifoideas tifoideo tijera tijeral tijereas timada timado
timando timaron timaste tinada tinado tineras tingles tintura tiquea tiqueada tiqueado tiqueando tiquear
tiqueo tiraba tiraban tiradas tirador tirados tirajo tirana tirando tirano tirara tiraran tirase tiritado
tiritano tiroideas tiroideo tiroideos tirsos tiseras titado titando titaron toaban toando toaron toaste
toballa toballas tobera tocada tocado tocando tocaron tocaste tochas toches todera todero togada togado
togando togaron togaste toldera toldero tolena toleran tolerar toleras tolere tollas tolmera tomaba tomadas
tomador tomados tomajon tomara tomaran tomase tomate tomaza tomento tomentos tomillo tomillos tonada tonado
tonando tonaron tonaste tongos tonillo tonillos tontada tontearias tonteras tonteria topada topado topando
toparon topaste topera topero topeton topico toqueados toquen toquera toquero toques torada toradas torcer
torcho torcia torcidas torcidos torcion tordillo torera torero torete toretes torico torillo torillos
tormentar tormentas tormento tornada tornillos torniquetes toroides torpida torpido torran torrida torrido
tortada torterias tortillo torzuelo toscas tosera tosida tosiento tosigo tostado toxigeno tozado tozando
tozaron tozaste trababa trabadas trabador trabados trabaja trabajado trabaje trabajos trabal trabamiento
trabanco trabar trabara trabaron trabas traben trabon tractar tracto tractora tractore tractoro tractos
tragada tragador tragados tragan tragando tragantada tragara tragaran tragas tragase tragaz tragazon traguea
traguee traguen tragueo tragues traian traites tralla trallas tramada tramado tramador tramados traman
tramando tramar tramaron tranquea tranquilaba tranquiladas tranquilados tranquilan tranquilara tranquilas
tranquile tranquilizante tranquilla tranquillo tranquilos tranquiza transparenta transparenten transparentes
transparento trapas trapero trapico traque traqueal traquean traquear traqueas traquee traqueo traques
trasego trasera traseros trases traspalo trasparente traspasa traspase traspasos trasplanta trasplantaba
trasplantadas trasplantador trasplantados trasplantando trasplantara trasplanten trasplantes trasplanto
traspon traspuso trasquila trasquilada trasquilado trasquilando trasquilar trasquilo traste trastea trasteas
trastee trastees trasteo trasteos trastero trastesa trastese trasteso trastos trasvaso trasves tratada
tratado tratamientos tratan tratando tratar trataron trates traumatismos traveso trazada trazado trazan
trazando trazar trazaron trazos treintas trejas tremando tremen tremenda tremendos tremes tremiendo trenada
trente trepas triaban triada triado triaron triaste triate tribada trigas trille trimera trimestres trinado
trinando trinar trinaria trinarias trinas trinca trincaba trincada trincado trincan trincando trincar trinco
trines tripes tripie tripla triplas triples triplex triplo tripule trisas trises tristes tristezas trizas
trofico trojada trojado trolera trolero trompico troncha tronchas tronica tropas tropeza tropezado tropezo
tropica tropicos tropiece tropiezan tropiezas tropiezos troqueo trueca truenan truenas truene trueno tuerca
tuerces tuerta tuerto tuerza tuerzas tuesta tuesto tuetanos tumban tumbar tumida tunado tunden tundida
tundidos tundiendo tundio ucronica ulagas ulceradas ulcerado ulceramos ulceran ulcerar ulcerase ulcere
ulceres ulcero ulemas uncias unetazo untando urdiendo urente urinario urinarios urticarias usador vacamos
vacando vacaron vacias vacios vacunan vacunar vacunas vacune vacuno vadeada vadeado vadeando vadera vagado
vaginas vaguada vahando vajilla valgas valias valida validada validado validando validar valido validos
valiendo valiente vallamos vallan valores valorias valvular valvulas vaporas vapore vaporea vaporeas vaporee
vaporees vaporen vaporeo varada varado varando vareada vareadas vareado vareados vareando vareas vareos
vargas varian variar variase varies varillas varita varitas varizos vatios vecinal vecinas vecinos veguera
veguero vehicula veinten veintes vejado vejigas velaciones velada veladas velado velados velando venales
vencias vendes venenos venerador venero veneto vengue venina venino ventaba ventada ventado ventaja ventanal
ventanas ventanea ventano ventar ventara ventaron ventera ventero verboso verdea verdeas verdee verdees
verdel verdeo verdeos verdosa verdosos verdoyo verges verias vermes verses versicula vertes vertido vertigos
vertio vesicular vesiculas vetonas viarias viario viarios viatica viboran viboras viborea vibras vicuna
vidria vidrie vidrios viente vientes viento vientres vieron vigian vigiando vigila vigilado vigilar vigilas
vigilen vigion vigora vincha vindicaron vinedo viniendo vinolencia violando violaran violencias violenta
violetas violeto virada virado viraron virios viruela visiona visione visiono visiton vitamina vitando
vivienda volado voladura volanta volantea volantee volanteo volantes volaron volaste volateo volcando
voleada voleadas voleado voleados volean voleando volear volearon volita volitaba volitado volitando volitar
volitas volite volito voltajes volteaba volteadas volteador volteamos volteara voltearan volteas voltee
volteen voltejar volteos volteta voltio voltura volvera volvere volves volvia vomica vomico vomicos
vomitaban vomitabas vomitada vomitador vomitados vomitan vomitara vomitas vomitel vomiten vomites vomiton
vosotros votando votante votivo vuelas vuelen vuelos vuelto vuelva vuelven vuelves vuelvo vulgar xifoidea
yacido yaciendo yaciente yapada yeguero yentes yodemos yunques yuntos zafaba zafadas zafados zafando zafara
zallamos zallan zamarro zamina zaminada zaminado zaminando zaminar zamino zampara zampon zancado zancuda
zancudos zapado zapamos zapata zapatas zapateo zapateos zapito zapitos zarandaron zarande zarandea
zarandearan zarandee zaranden zarandeos zarandero zarandes zarando zarcas zarpado zarpados zelota zelotas
zorrillos zuelas zumbado zumbar zumbas zumben zumbidos zumbon`.split(/\s+/),
)
