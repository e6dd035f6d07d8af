/** Concepts in Italian. For the order and the notation, see `table.ts`. */
export const it = `
  terremoto|sisma, tsunami, alluvion|inondazion, tempesta|uragano|tifone|ciclone, incendio|incendi.|fuoco, vulcan, neve.|nevicat, frana.|frane., esplos|esplod, bomba|bombe.,
  sparatoria|spari.|pistol, coltell|accoltell, omicid|assassin, stupr|violentat, rapina|furto|ladr, ostagg|rapiment|sequestr, terroris, guerra|guerre., esercito|militar, soldat|truppe,
  missil|razzo|razzi., nuclear|atomic, arma.|armi., tregua|cessate il, sanzion, polizia|poliziott|carabinier, arrest, tribunal|corte., giudic|magistrat, avvocat,
  carcere|prigion, corruzion|tangent, droga|cocaina|eroina, president, ministr|premier, parlament, senat, elezion|elettoral, referendum, opposizion,
  protest|manifest, sciopero|scioperi, costituzion, ambasciat, confin|frontier, rifugiat|profugh, migrant|immigra, passaporto, re.|regina, principe,
  papa.|vaticano, chiesa|chiese., moschea, musulman|islam, ebreo|ebrei|ebraic, prete|vescov|arcivescov|sacerdote, banca|banche|bancari, tassa|tasse.|fiscal|impost, bilancio|manovra, inflazion,
  dazi.|dazio.|dogan, azioni.|borsa., petrolio|greggio, gas., carbone, elettric, auto.|automobil|veicol, treno|treni.|ferrovi, aereo|aerei., aeroport,
  pilota|piloti., elicotter, nave.|navi.|crociera, barca|barche|barcone, autobus|pullman, camion|tir., ponte.|ponti., galleria|tunnel, scuola|scuole|scolastic, universit,
  student|alunn, insegnant|professor, ospedal, medico|medici.|dottor, virus, vaccin, cancro|tumor, bambino.|neonat, epidemia|pandemia|focolaio, alcol|ubriac,
  sigarett|tabacco|fumo., ristorant, fiume|fiumi., mare.|oceano|mari., isola|isole., montagn, foresta|bosc, lago.|laghi., diga.|dighe., clima|climatic,
  balena|balene, squalo|squali, orso|orsi., cane.|cani., gatto|gatti., uccell, pesce|pesci|pesca., cavall, elefant, tigre|tigri.,
  calcio.|calciator, allenator, stadio|stadi., campion, tennis, golf, basket|pallacanestro|nba., boxe|pugil, nuoto|nuota|sub.|immersion, biciclett|ciclis,
  olimpi, medagli, film|cinema, attor|attric, canzon|cantant|rapper, album, concert, teatr, televis|tv., libro|libri.,
  museo|musei, dipint|pittor|quadro, festival, premio|premi., giornalis|giornale, hacker|cyber, telefon|cellulare|smartphone, computer, robot, satellit,
  astronaut|spazial|nasa.|cosmonaut, luna.|lunar, telescop, scienziat|ricercator, archeolog, matrimoni|nozze, divorzi, funeral, suicid, pension,
  agricolt|contadin, vino.|vini., caffè, oro., salari|stipendi, disoccupa, turis, spia.|spie.|spionaggio, golpe|colpo di stato, salvat|soccors,
  dimission|dimess, falliment|bancarotta, ferit, commerc, figli|minori.|infanzia, donna|donne, sessual, debito|debiti|prestit, hotel|albergo, partita|partite
`
