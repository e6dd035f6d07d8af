/** Concepts in German. For the order and the notation, see `table.ts`. */
export const de = `
  erdbeben|beben., tsunami, hochwasser|überschwemm|flut, sturm|orkan|taifun|hurrikan|zyklon, feuer.|brand.|brände|waldbr, vulkan, schnee, erdrutsch|schlammlaw, explo, bombe,
  schuss|schüsse|schütze|schieß|erschoss, messer|erstoch, mord|mörder|ermord, vergewalt, raub|überfall|dieb, geisel|entführ, terror, krieg, armee|militär|bundeswehr, soldat|truppen,
  rakete, atom|nuklear, waffe, waffenruhe|feuerpause, sanktion, polizei|polizist, festgenommen|verhaft|festnahme, gericht, richter, anwalt|anwält,
  gefängnis|haft., korrupt|bestech, droge|kokain|heroin, präsident, minister, parlament|bundestag, senat, wahl.|wahlen.|wahlkampf, referend|volksabstimm, opposition,
  protest|demonstr, streik, verfassung, botschafter, grenze|grenz, flüchtling|geflüchtet, migrant|einwander|zuwander, reisepass, könig, prinz,
  papst|vatikan, kirche, moschee, muslim|islam, jude.|juden.|jüdisch, priester|bischof|erzbischof|pfarrer, bank.|banken., steuer, haushalt.|budget, inflation,
  zoll.|zölle, aktie, öl.|erdöl|rohöl, gas.|erdgas, kohle, strom.|elektri, auto.|autos.|fahrzeug, zug.|züge.|eisenbahn|bahn., flugzeug|maschine., flughafen,
  pilot, hubschrauber|helikopter, schiff, boot|boote, bus.|busse., lastwagen|lkw, brücke, tunnel, schule|schul, universit|hochschul,
  student|schüler, lehrer, krankenhaus|klinik|spital, arzt|ärzte|ärztin|mediziner, virus|viren., impf, krebs, baby|säugling|neugeboren, epidemie|pandemie|ausbruch, alkohol|betrunken,
  zigarett|tabak|rauchen, restaurant, fluss., meer.|ozean, insel, berg.|berge.|gebirge, wald.|wälder, see., staudamm|talsperre, klima,
  wal.|wale., hai.|haie., bär.|bären., hund.|hunde., katze, vogel|vögel, fisch, pferd, elefant, tiger,
  fußball|fussball, trainer, stadion, meister|champion, tennis, golf, basketball|nba., boxer|boxkampf, schwimm|taucher|tauchen, fahrrad|radfahr|radrenn,
  olympi, medaille, film|kino, schauspieler, lied.|sänger|song|rapper, album, konzert, theater, fernseh|tv., buch.|bücher,
  museum, gemälde|maler, festival, preis.|auszeichn, journalist|reporter|zeitung, hacker|cyber, telefon|handy|smartphone, computer|rechner, roboter, satellit,
  astronaut|raumfahrt|nasa.|kosmonaut, mond.|mondes, teleskop, wissenschaftler|forscher, archäolog, hochzeit|heirat|ehe., scheidung|geschieden, beerdigung|begräbnis|trauerfeier, selbstmord|suizid, rente|pension|ruhestand,
  landwirt|bauer.|bauern., wein.|weine., kaffee, gold., lohn.|löhne|gehalt|gehälter, arbeitslos, tourist|tourismus, spion, putsch, rettung|gerettet|retter,
  rücktritt|zurückgetreten, insolven|pleite|konkurs, verletz|verwundet, handel.|handels, kind.|kinder, frau.|frauen, sexuell, schulden|kredit, hotel, spiel.|spiele.
`
