/** Concepts in Swedish. For the order and the notation, see `table.ts`. */
export const sv = `
  jordbävning|skalv, tsunami, översvämning, storm|orkan|tyfon|cyklon, brand.|branden|bränder|eld., vulkan, snö, jordskred|ras., explo, bomb,
  skottlossning|skjut|skytt|skott., kniv, mord|mörda, våldt, rån|stöld|inbrott, gisslan|kidnapp, terror, krig, armé|militär|försvarsmakt, soldat|trupper,
  missil|robot.|raket, kärn|atom, vapen, eldupphör|vapenvila, sanktion, polis, gripit|gripna|gripen|gripits|anhåll|arrester, domstol|tingsrätt|hovrätt, domare, advokat,
  fängelse, korrup|mut.|mutor, drog|narkotika|kokain|heroin, president, minister, parlament|riksdag, senat, val.|valet|väljare, folkomröst, opposition,
  protest|demonstr, strejk, grundlag|författning, ambassad, gräns, flykting, migrant|invandr|migration, pass., kung|drottning, prins,
  påve|vatikan, kyrka|kyrkan, moské, muslim|islam, jude|judar|judisk, präst|biskop|ärkebiskop, bank.|banken|banker, skatt, budget, inflation,
  tull.|tullar, aktie|börs, olja|oljan|oljepris, gas.|gasen, kol.|kolkraft, el.|elektri|ström, bil.|bilen|bilar|fordon, tåg|järnväg, flygplan|plan.|planet., flygplats,
  pilot, helikopter, fartyg, båt, buss, lastbil, bro.|bron., tunnel, skola|skolan|skolor, universitet|högskol,
  student|elev, lärare, sjukhus, läkare, virus, vaccin, cancer, bebis|spädbarn|nyfödd, epidemi|pandemi|utbrott, alkohol|berusad|full.,
  cigarett|tobak|rök, restaurang, flod.|floden|älv, hav.|havet|ocean, ö.|ön.|öar, berg.|berget, skog, sjö.|sjön, damm, klimat,
  val.|valar, haj, björn, hund.|hundar|hunden, katt, fågel|fåglar, fisk, häst, elefant, tiger,
  fotboll, tränare|coach, stadion|arena, mästar, tennis, golf, basket|nba., boxare|boxning, sim|dyk, cykel|cyklis,
  olymp, medalj, film|bio., skådespel, sång|låt.|rappare, album, konsert, teater, tv.|television, bok.|boken|böcker,
  museum|museet, målning|konstnär, festival, pris.|priset, journalist|tidning|reporter, hackare|hackad|cyber, telefon|mobil, dator, robot, satellit,
  astronaut|rymd|nasa.|kosmonaut, måne, teleskop, forskare, arkeolog, bröllop|gift.|äktenskap, skilsmässa|skild, begravning, självmord, pension,
  bonde|bönder|jordbruk|lantbruk, vin.|viner, kaffe, guld., lön.|löner|lönen, arbetslös, turis, spion, kupp, räddning|räddad,
  avgår|avgång|avgick, konkurs, skadad|skadade|skador, handel, barn.|barnen, kvinna|kvinnor|kvinnan, sexuell, skuld|lån, hotell, match
`
