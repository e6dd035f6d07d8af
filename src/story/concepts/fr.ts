/** Concepts in French. For the order and the notation, see `table.ts`. */
export const fr = `
  séisme|tremblement|sismi, tsunami, inondation|crue., tempête|ouragan|typhon|cyclone, incendie|feu.|feux., volcan, neige, glissement|éboulement, explo, bombe,
  fusillade|tireur|coups de feu|tirs., couteau|poignard, meurtre|assassin|homicide, viol.|viols.|violeur, vol.|braquage|cambriol, otage|enlèvement|kidnapp, terroris, guerre, armée.|militaire, soldat|troupes,
  missile|fusée, nucléaire|atomique, arme.|armes., cessez|trêve, sanction, police|policier, arrêt|interpell, tribun|cour., juge.|juges., avocat,
  prison, corrupt|corruption|pot-de-vin, drogue|cocaïne|héroïne, président, ministre, parlement|assemblée, sénat, élection, référend, opposition,
  manifest|protest, grève, constitution, ambassad, frontière, réfugié, migrant|immigr, passeport, roi.|reine., prince,
  pape.|vatican, église, mosquée, musulman|islam, juif|juive, prêtre|évêque|archevêque, banque, impôt|taxe|fiscal, budget, inflation,
  douan|tarif, action.|actions.|bourse, pétrole, gaz., charbon, électri, voiture|véhicule|automobile, train.|trains.|ferroviaire, avion, aéroport,
  pilote, hélicoptère, navire|paquebot, bateau|embarcation, bus.|autobus|autocar, camion|poids lourd, pont.|ponts., tunnel, école|scolaire|collège|lycée, universit,
  étudiant|élève, enseignant|professeur, hôpital|hôpitaux|hospital, médecin|docteur, virus, vaccin, cancer, bébé|nourrisson|nouveau-né, épidémie|pandémie, alcool|ivre,
  cigarette|tabac, restaurant, fleuve|rivière, mer.|océan, île.|îles., montagne, forêt, lac., barrage, climat,
  baleine, requin, ours., chien, chat.|chats., oiseau, poisson|pêche, cheval|chevaux, éléphant, tigre,
  football, entraîneur|coach, stade, champion, tennis, golf, basket|nba., boxe|boxeur, natation|nage|plonge|plongé, vélo.|cyclis|bicyclette,
  olympi, médaille, film|cinéma, acteur|actrice|comédien, chanson|chanteu|rappeur, album, concert, théâtre, télévis, livre.|livres.,
  musée, peinture|peintre|tableau, festival, prix., journalis|journal., hacker|pirat|cyber, téléphone|smartphone, ordinateur, robot, satellite,
  astronaut|spatial|nasa.|cosmonaut, lune.|lunaire, télescop, scientifique|chercheu, archéolog, mariage|marié, divorc, funérailles|obsèques, suicid, retraite|pension,
  agricult|fermier|paysan, vin.|vins., café., or., salaire, chômage|chômeur, touris, espion, putsch|coup d'état, sauvet|secour,
  démission, faillite, bless, commerc, enfant, femme, sexuel, dette|prêt., hôtel, match
`
