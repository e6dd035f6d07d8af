import type { LanguageData } from './language-data.ts'

/** Nepali. */
export const ne: LanguageData = {
  abbreviations: {
    never: 'क्याप डा डेट नं पं पृ प्रा मि रेभ वि.सं श्री सेन सेन्ट',
    ends: 'ई.पू',
  },
  endMarks: '|',
  quotatives: 'भनी भने भनेर भन्दै भन्ने',
  functionWords: `
    कुनै को गरिएको गर्दछ गर्दा गर्न गर्ने छन् छैन पनि परिवर्तन प्रयोग भएको भने मात्र मान यस यो रूपमा
    लागि वा सबै समय सिर्जना हुन हो
  `,
  verbFinal: true,
}
