/** Word classes of the Spanish phrases, without accents. A class may use another with @. */
export const classesEs = {
  cant: "no (puedo|puede|podia|podemos|pudo|pude|logra|logro|consigo|consigue|soy capaz de|es capaz de|me deja|le deja|alcanzo a|alcanza a|quiere)|apenas (puedo|puede|puede ni|podia|logra)|casi no (puedo|puede|podia|pude)|me cuesta|le cuesta|cuesta (mucho )?(trabajo)?|dificultad (para|al)|dificil|trabajo|batalla (para)?|batallo (para)?|batallando (para)?|incapaz de|problemas para|sin poder|imposible",
  severe:
    "fuerte|fuertes|fuertisimo|fuertisimos|fuertisima|muy fuerte|insoportable|horrible|terrible|intenso|intensa|intensisimo|peor|severo|severa|tremendo|espantoso|espantosa|atroz|brutal|mucho|muchisimo|bastante|extremo|grave|agudo|agudisimo|feo|horroroso|gritando|llorando|doblada|doblado|retorciendo|retuerce|retuerzo|10 de 10|9 de 10|8 de 10|matando|infernal|bestial|salvaje|muchisima|mucha",
  sudden:
    "de repente|de pronto|de golpe|repentino|repentina|repentinamente|subito|subita|subitamente|de la nada|de un momento a otro|de un rato a otro|en segundos|de sopeton|como un rayo|de un jalon|bruscamente|de improviso",
  pain: "dolor|dolores|duele|duelen|dolia|adolorido|adolorida|molestia|molestias|ardor|arde|punzada|punzadas|punzante|dolio|doliendo|dolorido|calambre|calambres|retortijon|retortijones|colico|colicos|pulsando|oprime|dolorcito",
  chest: "pecho|torax|esternon",
  pressure:
    "presion|aprieta|apretado|apretada|aprietan|apretando|oprime|oprimido|opresion|opresivo|oprimiendo|peso|pesado|pesadez|pesa|aplastado|aplastan|aplasta|aplastando|elefante|piedra|ladrillo|losa|cerrado|apachurra|apachurrado|estruja|estrujan|sentado (encima|en|sobre)|sentada (encima|en|sobre)|encima del|yunque|banda",
  belly:
    "barriga|panza|estomago|vientre|abdomen|abdominal|guata|tripa|tripas|pancita|barriguita|panzita|boca del estomago|bajo vientre",
  arm: "brazo|brazos|mandibula|quijada|hombro|hombros|cuello|espalda|brazo izquierdo|brazo derecho",
  breathe:
    "respirar|respirar bien|respiro|respira|respire|jalar aire|agarrar aire|tomar aire|inhalar|coger aire|meter aire|aire",
  throat: "garganta|lengua|traquea",
  swell:
    "hincha|hinchan|hincho|hincharon|hinchado|hinchada|hinchados|hinchadas|hinchando|inflama|inflamo|inflamado|inflamada|inflamados|inflamadas|inflamando|hinchazon|hinchados|hinchandose|inflamacion|inflo|inflada|inflado",
  lips: "labios|labio|cara|lengua|boca|ojos|parpados|garganta",
  blood:
    "sangre|sangra|sangrando|sangrado|sangro|sangran|hemorragia|desangrando|desangra|desangrandose|sangrar",
  vomit:
    "vomito|vomita|vomitando|vomitar|vomite|vomitado|vomitos|devuelve|devolviendo|devolvi|devolvio|arroja|arrojando|arrojo|guacareando|vomitaba|deposicion",
  stool:
    "heces|excremento|popo|caca|evacuacion|evacuaciones|evacuo|pupu|deposiciones|panal|defecar|materia|banar|hago del bano|popis|obro|obrar",
  pee: "orina|orinar|pipi|orino|pis|hacer pipi|mear|orines|orinado|hecho pipi",
  blue: "morado|morados|morada|moradas|azul|azules|azulado|azulados|azulada|moraditos|gris|grises|amoratado|amoratados|moradito",
  take: "tomo|tome|tomado|tomaron|trague|trago|tragado|ingirio|ingeri|bebio|bebi|bebido|comio|comi|comido|se tomo|chupo|mastico|se trago|metio a la boca|tomaste|inyecte|inyecto",
  pills:
    "benadryl|difenhidramina|aspirinas|ibuprofenos|tylenols|pastillas|pastilla|tabletas|capsulas|medicina|medicinas|medicamento|medicamentos|paracetamol|tylenol|acetaminofen|ibuprofeno|aspirina|aspirinas|pildoras|pildora|somniferos|clonazepam|diazepam|insulina|antidepresivos|jarabe|frasco|calmantes|rivotril|tranquilizantes|sedantes|gomitas|tafil|remedios|pastillitas",
  toomuch:
    "muchas|muchos|demasiadas|demasiados|demasiada|demasiado|todo el frasco|todas (mis|las|sus)|todos (los|mis|sus)|un frasco|frasco|punado|puno|monton|bastantes|un bote|sobredosis|20|25|30|40|50|60|15|veinte|treinta|cuarenta|cincuenta|caja entera|toda la caja|un chingo|un reguero|de mas|el doble",
  weak: "debil|debilidad|dormido|dormida|dormidos|adormecido|adormecida|adormecimiento|entumido|entumida|entumecido|entumecida|paralizado|paralizada|caido|caida|colgando|chueca|chueco|torcida|torcido|colgada|colgado|no (responde|siento|siente|mueve|se mueve|puedo mover|puede mover|me responde|le responde|puede levantar|puedo levantar|la puedo mover|lo puedo mover|la mueve|lo mueve)|hormigueo|sin fuerza|sin fuerzas|perdio la fuerza|perdio fuerza|perdi la fuerza|se me durmio|se le durmio|muerto|muerta|de lado|aguado|aguada|deforme|de trapo",
  onesided:
    "un lado|lado izquierdo|lado derecho|medio cuerpo|la mitad|brazo izquierdo|brazo derecho|pierna izquierda|pierna derecha|un brazo|una pierna|mano izquierda|mano derecha|una mano|media cara|el brazo|la pierna|un costado|brazo|pierna|mano|lado",
  fever:
    "fiebre|calentura|temperatura|febril|hirviendo|ardiendo|quemando en fiebre|fiebron|calenturon|volando en fiebre|calenturita|fiebres",
  pregnant: "embarazada|embarazo|encinta|gestacion|embarazada|preñada|prenada|esperando bebe|trimestre",
  see: "ver|veo|ve|vista|vision|visto",
  eye: "ojo|ojos|ojito|ojitos",
  stopbleed:
    "no para|no deja de|no (se )?detiene|no paro|no puedo parar|no podemos parar|no se quita|no cede|sigue (saliendo|sangrando)|no se corta|no le para|no me para|no hay forma|no hay manera|no logro parar",
} as const
