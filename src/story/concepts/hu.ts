/** Concepts in Hungarian. For the order and the notation, see `table.ts`. */
export const hu = `
  földreng, cunami|szökőár, árvíz|árad, vihar|hurrikán|tájfun|ciklon, tűz.|tüzek|tűzolt|tűzvész, vulkán|tűzhány, hó.|havaz, földcsusz|lavin, robban, bomba|bombá,
  lövöld|lövés|fegyveres, kés.|késel|késsel, gyilkos|gyilkol|emberöl, erőszakol, rabló|lopás|betör, túsz|emberrabl|elrabol, terror, háború, hadsereg|katonai|honvéd, katona|katoná,
  rakéta|rakétá, nukleár|atom, fegyver, tűzszün|fegyverszün, szankció, rendőr, letartózt|őrizet|elfogt, bíróság, bíró.|bírónő, ügyvéd,
  börtön, korrup|vesztegeté, kábítószer|drog|kokain|heroin, elnök, miniszter, parlament|országgyűl, szenát, választás|választó, népszavaz, ellenzék,
  tüntet|tiltakoz, sztrájk, alkotmány|alaptörv, nagykövet, határ.|határon|határt|határő, menekült, migráns|bevándor, útlevél, király, herceg,
  pápa|pápá|vatikán, templom|egyház, mecset, muszlim|iszlám, zsidó, pap.|püspök|érsek, bank.|bankok|bankot|jegybank, adó.|adók|adót, költségvet, infláció,
  vám.|vámok|vámot, részvény|tőzsde, olaj.|olajat|kőolaj, gáz.|gázt|földgáz, szén.|szenet, villany|elektro|áram., autó|jármű|gépkocsi, vonat|vasút, repülőgép|repülő, repülőtér|reptér,
  pilóta|pilótá, helikopter, hajó, csónak, busz|autóbusz, teherautó|kamion, híd.|hidat|hídon, alagút, iskola|iskolá, egyetem|főiskol,
  diák|tanuló|hallgató, tanár|pedagógus, kórház, orvos, vírus, oltás|vakcin|oltó, rák.|rákos|daganat, baba|csecsemő|újszülött, járvány, alkohol|ittas|részeg,
  cigaretta|cigarett|dohány, étterem, folyó.|folyón, tenger|óceán, sziget, hegy, erdő, tó.|tava|tavon, gát.|duzzaszt, éghajlat|klíma,
  bálna|bálná, cápa|cápá, medve|medvé, kutya|kutyá, macska|macská, madár|madar, hal.|halak|halász, ló.|lovak|lovas, elefánt, tigris,
  futball|labdarúg|foci, edző, stadion, bajnok, tenisz, golf, kosárlabd|nba., boksz|ököl, úsz|búvár, kerékpár|bicikli,
  olimpi, érem|érmet, film|mozi, színész, dal.|énekes|rapper, album, koncert, színház, televízió|tévé, könyv,
  múzeum, festmény|festő, fesztivál, díj.|díjat|díjjal, újságíró|lap., hacker|hekker|kiber, telefon, számítógép, robot, műhold,
  űrhajós|űrállomás|nasa.|űrkutat, hold.|holdra, távcső|teleszkóp, tudós|kutató, régész, esküvő|házasság, válás.|elvált, temetés, öngyilkos, nyugdíj,
  gazda|gazdák|mezőgazda, bor.|borok|borász, kávé, arany, fizetés|bér.|bérek, munkanélkül, turist|turizmus, kém.|kémked, puccs, mentő|megment,
  lemond|lemondott, csőd, sérült|megsebes, kereskede, gyerek|gyermek, nő.|nők|asszony, szexuális, adósság|hitel|kölcsön, szálloda|hotel, meccs|mérkőzés
`
