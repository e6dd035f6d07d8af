/** Concepts in Indonesian. For the order and the notation, see `table.ts`. */
export const id = `
  gempa, tsunami, banjir, badai|topan|siklon, kebakaran|api.|terbakar, gunung api|vulkanik|erupsi, salju, longsor, ledakan|meledak, bom.|pengeboman,
  penembakan|tembak|ditembak, pisau|ditikam|penikaman, pembunuhan|dibunuh|membunuh, pemerkosaan|diperkosa|perkosa, perampokan|pencurian|perampok, sandera|penculikan|diculik, teror|teroris, perang.|peperangan, tentara|militer|tni., prajurit|pasukan,
  rudal|roket|misil, nuklir|atom, senjata, gencatan, sanksi, polisi|kepolisian|polri, ditangkap|penangkapan|menangkap|ditahan, pengadilan, hakim, pengacara,
  penjara, korupsi|suap, narkoba|kokain|heroin|narkotika, presiden, menteri|menlu|menko|kementerian, parlemen|dpr., senat|senator, pemilu|pemilihan|pilkada|pilpres, referendum, oposisi,
  protes|demonstr|unjuk rasa, mogok, konstitusi, duta besar|dubes|kedutaan, perbatasan, pengungsi, migran|imigra, paspor, raja.|ratu., pangeran|putri.,
  paus.|vatikan, gereja, masjid, muslim|islam, yahudi, pastor|uskup|pendeta, bank.|perbankan, pajak, anggaran|apbn, inflasi,
  tarif|bea.|bea cukai, saham|bursa, minyak, gas., batu bara|batubara, listrik, mobil.|kendaraan, kereta, pesawat, bandara,
  pilot, helikopter, kapal., perahu|boat, bus., truk, jembatan, terowongan, sekolah|smp.|sma., universitas|kampus,
  siswa|mahasiswa|pelajar, guru.|dosen, rumah sakit|rsud., dokter, virus|corona, vaksin, kanker, bayi, wabah|pandemi|epidemi, alkohol|mabuk|miras,
  rokok|tembakau|merokok, restoran|rumah makan, sungai, laut.|samudra|lautan, pulau, gunung.|pegunungan, hutan, danau, bendungan|waduk, iklim,
  ikan paus, hiu, beruang, anjing, kucing, burung, ikan.|nelayan, kuda., gajah, harimau,
  sepak bola|sepakbola, pelatih, stadion, juara, tenis, golf, basket|nba., tinju|petinju, renang|menyelam|penyelam|perenang, sepeda,
  olimpiade, medali, film|bioskop, aktor|aktris, lagu|penyanyi|rapper, album, konser, teater, televisi|tv., buku,
  museum, lukisan|pelukis, festival, penghargaan|hadiah, wartawan|jurnalis|koran|surat kabar, peretas|hacker|siber, telepon|ponsel|smartphone, komputer, robot, satelit,
  astronaut|astronot|antariksa|nasa., bulan purnama|ke bulan|di bulan, teleskop, ilmuwan|peneliti, arkeolog, pernikahan|menikah|nikah, perceraian|cerai, pemakaman, bunuh diri, pensiun,
  petani|pertanian, anggur, kopi, emas, gaji|upah, pengangguran, turis|wisata, mata-mata|spionase, kudeta, penyelamat|diselamatkan,
  mundur|mengundurkan, bangkrut|pailit, luka|terluka|cedera, perdagangan|dagang, anak.|anak-anak, perempuan|wanita, seksual, utang|pinjaman|kredit, hotel, pertandingan|laga
`
