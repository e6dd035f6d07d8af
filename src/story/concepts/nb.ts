/** Concepts in Norwegian. For the order and the notation, see `table.ts`. */
export const nb = `
  jordskjelv|skjelv, tsunami, flom, storm|orkan|tyfon|syklon, brann.|brannen|brannvesen, vulkan, snø, jordskred|ras.|skred, eksplo, bombe,
  skyt|skudd, kniv, drap|drept|mord, voldt, ran.|ranet|tyveri|innbrudd, gissel|gisler|kidnapp, terror, krig, hær|militær|forsvaret, soldat|tropper,
  missil|rakett, atom|kjernefysisk|kjernekraft, våpen, våpenhvile, sanksjon, politi, pågrep|arrest|pågrip, domstol|tingrett|lagmannsrett|retten., dommer, advokat,
  fengsel, korrup|bestikk, narkotika|kokain|heroin, president, minister, parlament|stortinget, senat, valg.|valget|valgkamp, folkeavstemning, opposisjon,
  protest|demonstr, streik, grunnlov, ambassad, grense, flyktning, migrant|innvandr, pass., konge|dronning, prins,
  pave|vatikan, kirke, moské, muslim|islam, jøde|jødisk, prest|biskop|erkebiskop, bank.|banken|banker, skatt, budsjett, inflasjon,
  toll.|tollsats|tariff, aksje|børs, olje, gass, kull., strøm|elektri, bil.|bilen|biler|kjøretøy, tog.|toget|jernbane, fly.|flyet, flyplass|lufthavn,
  pilot|flyger, helikopter, skip.|skipet, båt, buss, lastebil|vogntog, bro.|broen|bru., tunnel, skole, universitet,
  student|elev, lærer, sykehus, lege.|leger|legen, virus, vaksin, kreft, baby|spedbarn|nyfødt, epidemi|pandemi|utbrudd, alkohol|beruset|promille,
  sigarett|tobakk|røyk, restaurant, elv.|elven|elva, hav.|havet|sjøen, øy.|øya|øyer, fjell, skog, innsjø, demning|dam., klima,
  hval, hai.|haier, bjørn, hund, katt, fugl, fisk, hest, elefant, tiger,
  fotball, trener, stadion, mester, tennis, golf, basket|nba., bokser|boksing, svøm|dykk, sykkel|sykli,
  olymp, medalje, film|kino, skuespiller, sang|låt.|rapper, album, konsert, teater, tv.|fjernsyn, bok.|boka|boken|bøker,
  museum|museet, maleri|kunstner, festival, pris.|prisen, journalist|avis.|avisen|reporter, hacker|cyber, telefon|mobil, datamaskin|pc., robot, satellitt,
  astronaut|romfart|nasa.|kosmonaut, måne, teleskop, forsker, arkeolog, bryllup|gift.|ekteskap, skilsmisse|skilt., begravelse, selvmord, pensjon,
  bonde|bønder|landbruk, vin.|viner, kaffe, gull., lønn, arbeidsledig, turis, spion, kupp, redning|reddet,
  gikk av|avgang|trakk seg, konkurs, skadet|såret, handel, barn.|barna|barnet, kvinne, seksuel, gjeld|lån, hotell, kamp.|kampen|kamper
`
