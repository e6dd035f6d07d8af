import type { LanguageData } from './language-data.ts'

/** Nepali. */
export const ne: LanguageData = {
  abbreviations: {
    never: 'क्याप डा डेट नं पं पृ प्रा मि रेभ वि.सं श्री सेन सेन्ट',
    ends: 'ई.पू',
  },
  calendar: 'आइत बिहि बुध मङ्गल शनि शुक्र सोम',
  endMarks: '|',
  quotatives: 'भनी भने भनेर भन्दै भन्ने',
}
