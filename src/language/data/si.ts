import type { LanguageData } from './language-data.ts'

/** Sinhala. */
export const si: LanguageData = {
  abbreviations: {
    never: 'ආචාර්ය ඩී ප.ව පෙ.ව',
    ends: 'ක්‍රි.පූ ක්‍රි.ව',
  },
  weekdays: 'අඟහ අඟහරුවාදා ඉරිදා බදාදා සඳුදා සිකු සිකුරාදා සෙන සෙනසුරාදා',
  quotatives: 'කියලා කියා යනුවෙන් යයි යැයි ලෙස',
  functionWords: `
    අතර අවශ් ඇත ඇති එය කර කරන කළ ක් කිරීම කිරීමට කිරීමේ නම් නැවත ප් මෙම යුතුය ලබා ලෙස වන විය වී වූ
    වෙනස් වේ සඳහා සහ සෑම හා හෝ
  `,
  verbFinal: true,
  boilerplate: {
    links: 'යි කියවන්න',
  },
}
