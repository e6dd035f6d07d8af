import type { LanguageData } from './language-data.ts'

/** Mongolian. */
export const mn: LanguageData = {
  abbreviations: {
    never: 'акад доц проф',
    ends: 'г.м м.т',
  },
  sentenceOpeners: 'би бид мөн та тэд тэр харин хэрэв энэ',
  quotatives: 'гэв гэж гэлээ гэсэн',
}
