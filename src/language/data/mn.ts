import type { LanguageData } from './language-data.ts'

/** Mongolian. */
export const mn: LanguageData = {
  abbreviations: {
    never: 'акад дет доц др проф сен',
    ends: 'г.м м.т',
  },
  sentenceOpeners: 'би бид мөн та тэд тэр харин хэрэв энэ',
  calendar: 'ба бя да лх мя ня пү',
  quotatives: 'гэв гэж гэлээ гэсэн',
}
