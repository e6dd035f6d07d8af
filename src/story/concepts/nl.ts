/** Concepts in Dutch. For the order and the notation, see `table.ts`. */
export const nl = `
  aardbeving, tsunami, overstrom, storm|orkaan|tyfoon|cycloon, brand.|branden.|vuur.|bosbrand, vulkaan|vulkan, sneeuw, aardverschuiv|modderstr, explo|ontplof, bom.|bommen.,
  schietpartij|schutter|schoten|geschoten, mes.|messen.|neergestoken|steekpartij, moord, verkracht, overval|diefstal|inbraak|beroving, gijzel|ontvoer, terror, oorlog, leger.|militair, soldaat|soldaten|troepen,
  raket, nucleair|atoom|kern, wapen, staakt-het-vuren|bestand.|wapenstilstand, sanctie, politie|agent., arrest|aangehouden|opgepakt, rechtbank|rechtszaak|gerecht, rechter, advoca,
  gevangen|cel., corrupt|omkop, drug|cocaïne|heroïne, president, minister|premier, parlement|kamer., senaat|senator, verkiezing, referend, oppositie,
  protest|betoging|demonstr, staking|staken, grondwet, ambassad, grens.|grenzen, vluchteling, migrant|immigr, paspoort, koning, prins,
  paus.|vaticaan, kerk, moskee, moslim|islam, jood.|joden|joods, priester|bisschop|aartsbisschop, bank.|banken., belasting, begroting|budget, inflatie,
  tarief|tarieven|douane|heffing, aandeel|aandelen|beurs., olie., gas.|aardgas, steenkool|kolen, elektric|stroom., auto.|autos.|voertuig, trein, vliegtuig|toestel., luchthaven|vliegveld,
  piloot|piloten, helikopter, schip|schepen, boot.|boten., bus.|bussen., vrachtwagen, brug.|bruggen., tunnel, school|scholen, universit,
  student|leerling|scholier, leraar|leraren|docent, ziekenhui, arts.|artsen|dokter, virus, vaccin, kanker, baby|pasgeboren, epidemie|pandemie|uitbraak, alcohol|dronken,
  sigaret|tabak|roken, restaurant, rivier, zee.|oceaan, eiland, berg.|bergen, bos.|bossen, meer.|meren, dam.|stuwdam, klimaat,
  walvis, haai|haaien, beer.|beren., hond.|honden, kat.|katten, vogel, vis.|vissen|visserij, paard, olifant, tijger,
  voetbal, trainer|coach, stadion, kampioen, tennis, golf.|golfer, basketbal|nba., bokser|boksen, zwem|duik, fiets|wielren,
  olymp, medaille, film|bioscoop, acteur|actrice, lied.|zanger|rapper, album, concert, theater, televisie|tv., boek.|boeken,
  museum|musea, schilder, festival, prijs.|prijzen, journalist|krant, hacker|cyber, telefoon|smartphone, computer, robot, satelliet,
  astronaut|ruimtevaart|nasa.|kosmonaut, maan., telescoop, wetenschapper|onderzoeker, archeolo, bruiloft|huwelijk|trouw, scheiding|gescheiden, begrafenis|uitvaart, zelfmoord|zelfdoding, pensioen,
  boer.|boeren.|landbouw, wijn, koffie, goud., loon.|lonen|salaris, werkloos, toeris, spion, staatsgreep|coup., redding|gered.|redders,
  ontslag|aftreden|afgetreden, failliet|faillissement, gewond, handel.|handels, kind.|kinderen, vrouw, seksue, schuld|lening, hotel, wedstrijd
`
