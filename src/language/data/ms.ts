import type { LanguageData } from './language-data.ts'

/** Malay. */
export const ms: LanguageData = {
  like: 'id',
  abbreviations: {
    never: 'cik dato en hj jln kg km pn sdn tn yab yb',
    ends: 'bhd dll dsb dst',
    numbered: 'hlm no rm',
  },
  sentenceOpeners: `
    apabila atau beliau dalam dan dari dengan di dia ia ini itu jika kami ke kita menurut mereka
    namun pada para selain selepas sementara tetapi untuk yang
  `,
  months: 'januari februari mac april mei jun julai ogos september oktober november disember',
  functionWords: `
    adalah akan anda antara atas bagian bahwa baru bawah bisa bulan dalam dapat dari dengan hanya
    hari harus hingga jadi jika kali kami kemarin ketika kita lagi lain lebih masih menggunakan
    menjadi minggu orang pada para persen saat sama satu sebagai sebelum sebuah secara semua seperti
    serta setelah setiap sudah tahun telah tidak untuk waktu yang
  `,
  boilerplate: {
    links: 'baca lagi|baca lebih lanjut',
  },
}
