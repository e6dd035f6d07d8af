import type { LanguageData } from './language-data.ts'

/** Mongolian. */
export const mn: LanguageData = {
  abbreviations: {
    never: 'акад дет доц др проф сен',
    ends: 'г.м м.т',
  },
  sentenceOpeners: 'би бид мөн та тэд тэр харин хэрэв энэ',
  weekdays: 'ба баасан бя бямба да даваа лх лхагва мя мягмар ня ням пү пүрэв',
  quotatives: 'гэв гэж гэлээ гэсэн',
  functionWords: `
    авах байгаа байна байх болно боломжтой болон болохгүй бусад буюу бөгөөд дээд дээр нууц олон
    оруулах сонгосон тулд утга хийх хувийн шаардлагатай эсвэл ямар ёстой үйлдэл үндсэн өмнө өөрийн
    өөрчлөх
  `,
  verbFinal: true,
}
