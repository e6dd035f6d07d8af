/** Concepts in Turkish. For the order and the notation, see `table.ts`. */
export const tr = `
  deprem, tsunami, sel.|seli|selde|taşkın, fırtına|kasırga|tayfun|siklon, yangın|alev, yanardağ|volkan, kar.|karlı|kar yağış, heyelan|toprak kayması|çığ, patlama|patladı, bomba,
  silahlı saldırı|kurşun|ateş açt, bıçak, cinayet|öldürül|katil, tecavüz, soygun|hırsız, rehin|kaçır, terör, savaş, ordu|askeri, asker.|askerler|askerin,
  füze|roket, nükleer|atom, silah, ateşkes, yaptırım, polis, tutuk|gözaltı, mahkeme, hakim.|yargıç|hâkim, avukat,
  hapis|cezaevi|hapishane, yolsuzluk|rüşvet, uyuşturucu|kokain|eroin, başkan|cumhurbaşkan, bakan.|bakanı|bakanlığ|başbakan, parlamento|meclis, senat, seçim|seçmen, referandum|halk oylaması, muhalefet,
  protesto|gösteri.|göstericil, grev, anayasa, büyükelçi|elçi, sınır, mülteci|sığınmacı, göçmen, pasaport, kral|kraliçe, prens,
  papa.|vatikan, kilise, cami, müslüman|islam, yahudi, rahip|piskopos|başpiskopos, banka, vergi, bütçe, enflasyon,
  gümrük|tarife, hisse|borsa, petrol, gaz.|gazı|doğalgaz, kömür, elektrik, otomobil|araba|araç.|aracı, tren|demiryolu, uçak|uçağ, havaalan|havaliman,
  pilot, helikopter, gemi, bot.|tekne|botu, otobüs, kamyon|tır., köprü, tünel, okul, üniversite,
  öğrenci, öğretmen, hastane, doktor|hekim, virüs|koronavirüs, aşı.|aşısı|aşılama, kanser, bebek|bebeğ, salgın|pandemi, alkol|sarhoş|içki,
  sigara|tütün, restoran|lokanta, nehir|nehr|ırmak, deniz|okyanus, ada.|adası|adada|adalar, dağ.|dağı|dağlar|dağda, orman, göl.|gölü|gölde, baraj, iklim,
  balina, köpekbalığ, ayı.|ayılar|ayının, köpek.|köpeğ|köpekler, kedi, kuş.|kuşlar|kuşu, balık, at.|atlar|atlı, fil.|filler|filin, kaplan,
  futbol, antrenör|teknik direktör, stad, şampiyon, tenis, golf, basketbol|nba., boks, yüzme|yüzücü|dalış|dalgıç, bisiklet,
  olimpiyat, madalya, film|sinema, oyuncu.|aktör|aktris, şarkı|rapçi, albüm, konser, tiyatro, televizyon|tv., kitap|kitab,
  müze, tablo|resim.|ressam, festival, ödül, gazeteci|gazete|muhabir, hacker|siber, telefon, bilgisayar, robot, uydu,
  astronot|uzay|nasa.|kozmonot, ay'|ayda.|aya., teleskop, bilim|araştırmacı, arkeolog|arkeoloj, düğün|evlen|evlilik, boşan, cenaze, intihar, emekli,
  çiftçi|tarım, şarap, kahve, altın, maaş|ücret, işsiz, turist|turizm, casus|ajan., darbe, kurtar,
  istifa, iflas, yaral, ticaret, çocuk|çocuğ, kadın, cinsel, borç|kredi|borcu, otel, maç.|maçı|maçta|maçın
`
