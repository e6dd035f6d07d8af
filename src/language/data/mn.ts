import type { LanguageData } from './language-data.ts'

/** Mongolian. */
export const mn: LanguageData = {
  abbreviations: {
    never: 'акад дет доц др проф сен',
    ends: 'г.м м.т',
  },
  sentenceOpeners: 'би бид мөн та тэд тэр харин хэрэв энэ',
  weekdays: 'ба бя бямба да даваа лх мя ня ням пү пүрэв',
  quotatives: 'гэв гэж гэлээ гэсэн',
  functionWords: `
    авах адил байгаа байна байсан байх болно боломжтой болон болох болохгүй бусад буюу бөгөөд дээр
    нууц олон оруулах сонгосон тулд утга учраас хамгийн харин хоёр хэдэн хэмээн хүртэл шаардлагатай
    эсвэл ямар ёстой үндсэн өмнө өөрийн өөрчлөх
  `,
  verbFinal: true,
}
