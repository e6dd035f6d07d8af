import type { LanguageData } from './language-data.ts'

/** Nepali. */
export const ne: LanguageData = {
  endMarks: '|',
  abbreviations: {
    never: 'डा नं पं पृ प्रा वि.सं श्री',
    ends: 'ई.पू',
  },
  quotatives: 'भनी भने भनेर भन्दै भन्ने',
}
