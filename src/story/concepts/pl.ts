/** Concepts in Polish. For the order and the notation, see `table.ts`. */
export const pl = `
  trzęsieni, tsunami, powód|powodzi, burz|huragan|tajfun|cyklon|sztorm, pożar|ogień|ogni, wulkan, śnieg|śnież, osuwisk|lawin, eksplo|wybuch, bomb,
  strzel|postrzel, nóż.|noż|dźgn|ugodz, morder|zabójst|zamord, gwałt|zgwałc, rabun|kradzież|napad|włam, zakładni|porwa, terror, wojn, armi|wojsk, żołnierz,
  rakiet|pocisk, nuklear|jądrow|atomow, broń.|broni.|uzbroj, rozejm|zawieszeni, sankcj, polic, areszt|zatrzyma, sąd.|sądu|sądow|sądz|sądem|trybunał, sędzi, adwokat|prawni,
  więzieni, korupc|łapów, narkotyk|kokain|heroin, prezyden, minist|premier, parlament|sejm, senat, wybor, referend, opozycj,
  protest|demonstr, strajk, konstytuc, ambasad, granic, uchodźc, migran|imigra, paszport, król, książ.|książę|księc|księż,
  papież|papies|watykan, kości, meczet, muzułm|islam, żyd.|żydo|żydó|żydzi, ksiądz|biskup|arcybiskup|kapłan, bank.|banku|banki|bankó|bankow, podat, budżet, inflac,
  cło|ceł|celn|taryf, akcj|giełd, rop.|ropy|ropę|naft, gaz.|gazu|gazow, węgl|węgiel, elektry|prąd, samoch|pojazd|auto., pociąg|kolej, samolot, lotnisk,
  pilot, helikopter|śmigłow, statek|statk, łód|łodz, autobus|autokar, ciężarów, most.|mostu|mosty|mosto, tunel, szkoł|szkół|szkoln, uniwersyt|uczeln,
  student|uczni|uczeń, nauczyciel, szpital, lekar, wirus, szczepi|szczepion, rak.|raka.|nowotw, niemowl|noworod, epidemi|pandemi, alkohol|pijan,
  papieros|tyto|paleni, restaurac, rzek.|rzeki|rzece|rzeka, morz|ocean|morsk, wysp, gór.|góry|górs, las.|lasu|lasy|leśn, jezior, zapor.|tam.|zapory, klimat,
  wieloryb, rekin, niedźwied, pies.|psa.|psy.|psów, kot.|koty|kota., ptak|ptas, ryb.|ryby|rybol|rybą, koń.|koni|konn, słoń|słoni, tygrys,
  piłk|piłkar|futbol, trener, stadion, mistrz, tenis, golf, koszyk|nba., boks, pływ|nurk, rower|kolarz|kolars,
  olimp, medal, film|kino|kina, aktor, piosenk|śpiew|raper, album, koncert, teatr, telewi, książk|książek,
  muze, obraz.|obrazu|malar, festiwal, nagrod, dziennikar|gazet|reporter, haker|cyber, telefon|smartfon, komputer, robot, satelit,
  astronaut|kosmicz|nasa.|kosmonaut, księżyc, teleskop, naukow|badacz, archeolog, ślub|małżeńs|wesel, rozwód|rozwod|rozwied, pogrzeb, samobój, emeryt,
  rolni|farmer, win.|wina.|wino|winn, kaw.|kawy|kawa|kawę, złot.|złoto|złota, płac.|płace|pensj|wynagrodz|zarobk, bezrobo, turyst, szpieg, zamach stanu|pucz, ratun|uratow,
  rezygn|dymisj|ustąpi, bankru|upadłoś, rann|obraże, hand, dzieck|dziec|dzieci, kobiet, seksual, dług|zadłuż|pożyczk|kredyt, hotel, mecz
`
