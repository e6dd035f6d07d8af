import type { LanguageData } from './language-data.ts'

/** Sinhala. */
export const si: LanguageData = {
  abbreviations: {
    never: 'ආචාර්ය ඩී ප.ව පෙ.ව',
    ends: 'ක්‍රි.පූ ක්‍රි.ව',
  },
  calendar: 'අඟහ සිකු සෙන',
  quotatives: 'කියලා කියා යනුවෙන් යයි යැයි ලෙස',
  boilerplate: {
    links: 'යි කියවන්න',
  },
}
