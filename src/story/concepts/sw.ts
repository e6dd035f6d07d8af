/** Concepts in Swahili. For the order and the notation, see `table.ts`. */
export const sw = `
  tetemeko, tsunami, mafuriko, dhoruba|kimbunga|tufani, moto.|mioto, volkano|volcano, theluji, maporomoko, mlipuko|milipuko|kulipuka, bomu|mabomu,
  risasi|bunduki|kufyatua, kisu|visu|kuchoma, mauaji|muuaji|kuua|kuuawa, ubakaji|kubaka|mbakaji, wizi|mwizi|ujambazi|jambazi, mateka|utekaji|kutekwa, ugaidi|gaidi|magaidi, vita, jeshi|kijeshi|majeshi, askari|mwanajeshi|wanajeshi,
  kombora|makombora|roketi, nyuklia|atomiki, silaha, kusitisha mapigano|usitishaji, vikwazo, polisi, kukamat|amekamatwa|alikamatwa|walikamatwa, mahakama|korti, jaji|hakimu|majaji, wakili|mawakili|mwanasheria,
  gereza|jela|magereza|kifungo, ufisadi|rushwa|hongo, dawa za kulevya|madawa ya kulevya|kokeini, rais.|marais|urais, waziri|mawaziri|wizara, bunge|mbunge|wabunge, seneti|seneta|maseneta, uchaguzi|wapiga|kura|chaguzi, kura ya maoni, upinzani|wapinzani,
  maandamano|waandamanaji|kuandamana, mgomo|migomo, katiba, balozi|ubalozi|mabalozi, mpaka.|mipaka|mpakani, mkimbizi|wakimbizi, mhamiaji|wahamiaji|uhamiaji, pasipoti|paspoti, mfalme|malkia|wafalme, mwanamfalme|binti mfalme|mwana mfalme,
  papa.|vatican|vatikani, kanisa|makanisa, msikiti|misikiti, mwislamu|waislamu|uislamu|kiislamu|muislamu, myahudi|wayahudi|kiyahudi, kasisi|askofu|padre|mapadri|padri, benki, kodi, bajeti, mfumuko,
  ushuru|forodha, hisa, mafuta, gesi, makaa, umeme, gari|magari, treni|reli, ndege., uwanja wa ndege|viwanja vya ndege,
  rubani|marubani, helikopta|helikopita, meli, boti|mashua|maboti, basi.|mabasi, lori|malori, daraja|madaraja, handaki, shule, chuo|vyuo,
  mwanafunzi|wanafunzi, mwalimu|walimu, hospitali, daktari|madaktari, virusi|korona|kirusi, chanjo, saratani|kansa, mtoto mchanga|mchanga, janga|mkurupuko, pombe|ulevi|mlevi,
  sigara|tumbaku, mkahawa|mgahawa|migahawa, mto.|mito|mtoni, bahari, kisiwa|visiwa, mlima|milima, msitu|misitu, ziwa.|maziwa, bwawa|mabwawa, hali ya hewa|tabianchi,
  nyangumi, papa mkubwa, dubu, mbwa, paka, mandege, samaki|uvuvi|mvuvi, farasi, tembo|ndovu, simbamarara|chui,
  soka|kandanda|mpira wa miguu, kocha|makocha, uwanja wa michezo|uwanja|uwanjani, bingwa|mabingwa|ubingwa, tenisi, gofu, mpira wa kikapu|nba., ndondi|bondia|masumbwi, kuogelea|mpiga mbizi|mwogeleaji|kupiga mbizi, baiskeli,
  olimpiki|olympic, medali, filamu|sinema, mwigizaji|waigizaji|muigizaji, wimbo|mwimbaji|nyimbo|mwanamuziki, albamu, tamasha la muziki, ukumbi wa michezo|thieta, televisheni|runinga, kitabu|vitabu,
  makumbusho, mchoro|uchoraji|mchoraji, tamasha|sherehe, tuzo|zawadi, mwandishi|waandishi|gazeti|magazeti, mdukuzi|udukuzi|wadukuzi, simu, kompyuta|tarakilishi, roboti, setilaiti|setelaiti,
  mwanaanga|wanaanga|anga za juu|nasa., mwezini, darubini, mwanasayansi|wanasayansi|mtafiti|watafiti, akiolojia|wanaakiolojia, harusi|ndoa|kuoa, talaka, mazishi|kuzika, kujiua|alijiua, pensheni|kustaafu|wastaafu|mstaafu,
  mkulima|wakulima|kilimo, mvinyo|divai, kahawa, dhahabu, mshahara|mishahara|ujira, ajira|ukosefu wa ajira, mtalii|watalii|utalii, jasusi|ujasusi|majasusi, mapinduzi, uokoaji|kuokoa|waokoaji|kuokolewa,
  kujiuzulu|alijiuzulu|amejiuzulu, kufilisika|muflisi, majeruhi|kujeruhiwa|walijeruhiwa|alijeruhiwa|amejeruhiwa, biashara, mtoto|watoto, mwanamke|wanawake, kingono|ngono|kijinsia, deni|madeni|mkopo|mikopo, hoteli, mechi|mchezo
`
