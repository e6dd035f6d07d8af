import type { LanguageData } from './language-data.ts'

/** Sinhala. */
export const si: LanguageData = {
  abbreviations: {
    never: 'ආචාර්ය ඩී',
    ends: 'ක්‍රි.පූ ක්‍රි.ව ප.ව පෙ.ව',
  },
  boilerplate: {
    links: 'යි කියවන්න',
  },
  quotatives: 'කියලා කියා යනුවෙන් යයි යැයි ලෙස',
}
