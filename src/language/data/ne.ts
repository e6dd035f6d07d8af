import type { LanguageData } from './language-data.ts'

/** Nepali. */
export const ne: LanguageData = {
  abbreviations: {
    never: 'इन्जि क्याप डा डेट प्रा मि रेभ वि.सं श्री सेन सेन्ट',
    ends: 'ई.पू',
  },
  endMarks: '|',
  quotatives: 'भनिन् भनी भने भनेर भन्दै भन्ने सोधिन् सोधे',
  verbFinal: true,
  pointsBack: `
    अनि|उदाहरणका लागि|उनको|उनले|उनी|उनीहरू|उहाँ|उहाँले|तर|ती|त्यस|त्यसपछि|त्यसैले|त्यस्तै|त्यो|
    यद्यपि|यस|यसका अलावा|यसपछि|यसले|यसैबीच|यी|यो|र|वा|साथै
  `,
}
