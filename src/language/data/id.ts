import type { LanguageData } from './language-data.ts'

/** Indonesian. */
export const id: LanguageData = {
  abbreviations: {
    never: `
      aiptu akbp akp alm almh bpk brigjen bripda bripka cv dir dra drg ds gg h hj inf
      ipda iptu ir jend jenderal jl jln kab kap kec kel kh kol kombes kompol kopda laksda
      laksma letjen letkol lettu lt marsda marsma mayjen nn ny pdt prov pt purn rp sdr sdri serda
      serka serma sertu st tn ust yth
    `,
    may: 'kades menko wagub wamen',
    ends: 'dkk dll dsb dst m.h m.m m.pd m.si s.e s.h s.ip s.pd s.t tbk',
    numbered: 'ay ayt bab gbr hal hlm jil lamp ps psl tgl th thn',
  },
  sentenceOpeners: `
    atau bahkan dalam dan dari dengan di dia ia ini itu jika kami ke ketika kita menurut mereka
    namun oleh pada para saat selain sementara setelah tetapi untuk yang
  `,
  months: `
    januari|januar februari maret april mei juni|jun juli agustus september oktober november
    desember
  `,
  weekdays: 'jum jumat kam kamis min minggu rab rabu sab sabtu sel selasa sen senin',
  pointsBack: `
    adapun|akibatnya|atau|bahkan|beliau|dan|dengan demikian|di samping itu|di sisi lain|dia|hal|ia|
    ini|itu|juga|karena|karena itu|kemudian|kendati demikian|lalu|mereka|meski|meski demikian|
    meskipun|namun|oleh|oleh karena itu|oleh sebab itu|pada kesempatan itu|sebaliknya|sedangkan|
    sehingga|selain|selain itu|selanjutnya|sementara|sementara itu|setelah itu|tak hanya|tapi|
    tersebut|tetapi
  `,
  boilerplate: {
    links: `
      artikel terkait|baca juga|baca selengkapnya|berita terkait|lihat juga|lihat video|saksikan|
      saksikan juga|saksikan live|simak|simak juga|simak selengkapnya|simak video|tonton|
      tonton juga|tonton video
    `,
    calls: `
      baca berita|bagikan|berlangganan|berlangganan buletin|berlangganan newsletter|cek berita|
      daftar newsletter|dapatkan|dapatkan berita|dapatkan update|dengarkan artikel|
      dilarang mengutip|dilarang menyalin|download aplikasi|dukung jurnalisme|dukung kami|gabung|
      gabung di|hak cipta|iklan|ikuti kami|ikuti kanal|ikuti saluran|ikuti terus|jangan lewatkan|
      klik di sini|komentar|unduh aplikasi
    `,
    offers: `
      aplikasi|artikel|berita-|buletin|hak cipta|jurnalisme|kanal|klik di sini|saluran
    `,
    bylines: 'editor|oleh|penulis|reporter|sumber|wartawan',
    credits: 'foto|gambar|ilustrasi',
  },
}
