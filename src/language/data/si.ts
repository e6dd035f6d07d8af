import type { LanguageData } from './language-data.ts'

/** Sinhala. */
export const si: LanguageData = {
  abbreviations: {
    never: 'ආචාර්ය ඩී ප.ව පෙ.ව',
    ends: 'ක්‍රි.පූ ක්‍රි.ව',
  },
  quotatives: 'කියලා කියා යනුවෙන් යයි යැයි ලෙස',
  functionWords: `
    අවශ් ඇත ඇති එය කර කරන කළ ක් කිරීම කිරීමට නම් ප් මෙම යුතුය ලබා ලෙස වන විය වී වෙනස් වේ සඳහා සහ සෑම
    හා හෝ
  `,
  verbFinal: true,
  boilerplate: {
    links: 'යි කියවන්න',
  },
}
