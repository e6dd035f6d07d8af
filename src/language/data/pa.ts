import type { LanguageData } from './language-data.ts'

/** Punjabi. */
export const pa: LanguageData = {
  abbreviations: {
    never: 'ਕੈਪਟ ਡਾ ਡੇਟ ਨੰ ਪ੍ਰੋ ਮਿ ਮਿਸ ਰੈਵ ਸ਼੍ਰੀ ਸਿਨਸ ਸੇਂਟ ਸੇਨ ਸ੍ਰੀ',
    ends: 'ਈ.ਪੂ',
  },
  endMarks: '|',
  verbFinal: true,
  pointsBack: `
    ਅਤੇ|ਇਸ|ਇਸ ਤੋਂ ਇਲਾਵਾ|ਇਸ ਤੋਂ ਬਾਅਦ|ਇਸਦੇ|ਇਸਲਈ|ਇਹ|ਉਦਾਹਰਣ ਵਜੋਂ|ਉਨ੍ਹਾਂ|ਉਸ|ਉਸਨੇ|ਉਹ|ਉਹਨਾਂ|ਜਾਂ|ਦੂਜੇ ਪਾਸੇ|
    ਪਰ|ਫਿਰ|ਬਾਅਦ|ਹਾਲਾਂਕਿ
  `,
  boilerplate: {
    links: 'ਇਹ ਵੀ ਪੜ੍ਹੋ',
  },
  quotatives: 'ਕਿਹਾ ਪੁੱਛਿਆ',
}
