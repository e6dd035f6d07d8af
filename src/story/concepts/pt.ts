/** Concepts in Portuguese. For the order and the notation, see `table.ts`. */
export const pt = `
  terremoto|sismo|tremor, tsunami, inundaç|enchente|cheia, tempestade|furacão|tufão|ciclone, incêndio|fogo., vulcão|vulcões, neve, deslizamento, explo, bomba,
  tiroteio|disparo|atirador|tiros., faca|esfaque, assassin|homicíd, violaç|estupr, roubo|assalto|furto, refém|reféns|sequestr, terroris, guerra, exército|militar, soldado|tropas,
  míssil|mísseis|foguete, nuclear|atômic|atómic, arma.|armas., cessar-fogo|trégua, sanç, polícia|policia, prisão.|preso|detid|detenç, tribunal|tribunais, juiz|juíz, advogad,
  cadeia|presídio|prisões, corrup|suborno|propina, droga|cocaína|heroína, presidente|presidên, ministr, parlament|congresso, senad, eleiç|eleitora, referend, oposiç,
  protest|manifest, greve, constitui, embaixad, fronteira, refugiad, migrante|imigra, passaporte, rei.|rainha, príncipe|princesa,
  papa.|vaticano, igreja, mesquita, muçulman|islam|islâm, judeu|judia|judaic, padre|bispo|arcebispo|sacerdote, banco|bancár, imposto|tribut, orçament, inflação,
  tarifa|alfândeg|aduan, ações.|bolsa., petróleo, gás., carvão, elétric|eletric, carro|automóv|veículo, trem.|trens.|comboio|ferrovi, avião|aviões|aeronave, aeroporto,
  piloto, helicóptero, navio|cruzeiro, barco|bote.|lancha, ônibus|autocarro, caminhão|caminhões|camião, ponte.|pontes., túnel, escola|escolar, universi,
  estudante|alun, professor, hospital|hospitais, médic, vírus, vacin, cancro|câncer, bebê|bebé|recém-nascid, epidemia|pandemia|surto, álcool|bêbad|embriag,
  cigarr|tabaco|fumar, restaurante, rio.|rios., mar.|oceano, ilha, montanha, floresta, lago.|lagos.|lagoa, barragem|represa, clima|climátic,
  baleia, tubarão|tubarões, urso, cão.|cães.|cachorro, gato, pássaro|ave.|aves., peixe|pesca, cavalo, elefante, tigre,
  futebol, treinador, estádio, campeão|campeões|campeonato, tênis|ténis|tenista, golfe, basquete|basquetebol|nba., boxe|boxeador|pugilista, nataç|nadador|nadar|mergulh, bicicleta|ciclis,
  olímpic|olimpí, medalha, filme|cinema, ator.|atriz|atores, canção|cantor|rapper|música, álbum, concerto|show., teatro, televis, livro,
  museu, pintura|pintor|quadro, festival, prêmio|prémio, jornalis|jornal, hacker|pirata|ciber, telefone|celular|telemóvel, computador, robô|robot, satélite,
  astronauta|espacial|nasa.|cosmonauta, lua.|lunar, telescópio, cientista|pesquisador|investigador, arqueólog|arqueológ, casamento|boda, divórcio|divorci, funeral|enterro, suicíd|suicid, pensão|aposenta|reforma.,
  agricult|fazendeir, vinho, café., ouro., salári, desemprego, turis, espião|espionagem, golpe de estado|golpista, resgat,
  renúnci|renunci|demiss|demiti, falência, ferid|lesion, comérci|comerci, criança|filho|menores, mulher, sexua, dívida|empréstimo, hotel|hotéis, partida|jogo
`
