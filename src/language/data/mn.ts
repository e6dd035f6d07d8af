import type { LanguageData } from './language-data.ts'

/** Mongolian. */
export const mn: LanguageData = {
  abbreviations: {
    never: 'ген гр дет док дэд сен',
    ends: 'г.м м.т',
    numbered: 'б тал х өрг',
  },
  sentenceOpeners: 'би бид мөн та тэд тэр харин хэрэв энэ',
  quotatives: 'гэв гэж гэлээ гэсэн',
  verbFinal: true,
  pointsBack: `
    ба|гэвч|дараа|жишээлбэл|иймээс|мөн|нь|тиймээс|тэд|тэдний|тэр|түүний|түүнчлэн|харин|эдгээр|энэ|
    эсвэл|үүний дараа|үүнээс гадна
  `,
}
