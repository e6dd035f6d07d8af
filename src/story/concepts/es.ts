/** Concepts in Spanish. For the order and the notation, see `table.ts`. */
export const es = `
  terremoto|sismo|seísmo|temblor, tsunami, inundaci, tormenta|huracán|tifón|ciclón, incendio|fuego, volcán, nieve|nevada, deslizamiento|derrumbe|alud, explo, bomba,
  tiroteo|disparo|pistoler, cuchillo|apuñal, asesin|homicid, violaci|violador, robo.|robos.|ladr, rehén|rehenes|secuestr, terroris, guerra, ejército|militar, soldado|tropas,
  misil|cohete, nuclear|atómic, arma.|armas.|armament, alto el fuego|tregua, sanci, policía|policia, arrest|detenid|detención, tribunal|juzgado|corte., juez|jueces|jueza, abogad,
  cárcel|prisión, corrup|soborno, droga|cocaína|heroína, presidente|presidenta|presidencia, ministr, parlament|congreso, senad, eleccion|electoral, referénd, oposición,
  protest|manifest, huelga, constituci, embajador|embajada, frontera, refugiad, migrante|inmigra|migratori, pasaporte, rey.|reina.|reyes., príncipe|princesa,
  papa.|vaticano, iglesia, mezquita, musulm|islam, judío|judía, sacerdote|obispo|arzobispo|cura., banco|bancari, impuesto|fiscal., presupuest, inflación,
  arancel|aduan, acciones.|bolsa., petróleo|crudo., gas., carbón, eléctric|electricidad, coche|automóvil|vehículo|auto.|autos., tren.|trenes.|ferrocarril, avión|aviones|aeronave, aeropuerto,
  piloto, helicóptero, buque|barco|crucero, bote.|lancha|embarcaci, autobús|autobuses|colectivo, camión|camiones|camioner, puente, túnel, escuela|escolar|colegio|instituto, universi,
  estudiante|alumn, maestr|profesor, hospital, médico|médica|doctor, virus, vacun, cáncer, bebé|recién nacid, epidemia|pandemia|brote, alcohol|ebri|borrach,
  cigarr|tabaco|fumar, restaurante, río.|ríos., mar.|océano|mares., isla, montaña, bosque, lago.|lagos., presa.|embalse, clima|climátic,
  ballena, tiburón|tiburones, oso.|osos., perro, gato, pájaro|ave.|aves., pescado|pesca|pez.|peces, caballo, elefante, tigre,
  fútbol|futbol, entrenador, estadio, campeón|campeon, tenis|tenista, golf, baloncesto|básquet|nba., boxeo|boxeador, nataci|nadador|nadar|bucea|buceo, bicicleta|ciclis,
  olímpic|olimpi, medalla, película|cine.|filme, actor|actriz, canción|cantante|rapero, álbum, concierto, teatro, televis, libro,
  museo, pintura|pintor|cuadro, festival, premio, periodis|periódico|diario., hacker|pirata|cibern, teléfono|móvil|celular, ordenador|computador, robot, satélite,
  astronauta|espacial|nasa.|cosmonauta, luna.|lunar, telescopio, científic|investigador, arqueólog|arqueológ, boda|matrimonio|casamiento, divorci, funeral, suicid, pensión|pensiones|jubila,
  agricult|granjer|campesin, vino.|vinos., café., oro., salari|sueldo, desempleo|paro., turis, espía|espionaje, golpe de estado|golpista, rescat,
  dimisi|dimiti|renunci, quiebra|bancarrota, herid|lesion, comerci, niño|niña|infantil|hijo|menores, mujer, sexual, deuda|préstamo|crédito, hotel, partido.|partidos.
`
