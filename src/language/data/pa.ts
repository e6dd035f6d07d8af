import type { LanguageData } from './language-data.ts'

/** Punjabi. */
export const pa: LanguageData = {
  abbreviations: {
    never: 'ਕੈਪਟ ਡਾ ਡੇਟ ਨੰ ਪ੍ਰੋ ਮਿ ਮਿਸ ਰੈਵ ਸ ਸ਼੍ਰੀ ਸਿਨਸ ਸੇਂਟ ਸੇਨ ਸ੍ਰ ਸ੍ਰੀ',
    ends: 'ਈ',
  },
  endMarks: '|',
  functionWords: `
    ਅਤੇ ਇਸ ਇਹ ਉਨ੍ਹਾਂ ਉਹ ਕਰ ਕਰਦੇ ਕਰਨ ਕਿ ਕਿਸੇ ਕੀਤਾ ਕੋਈ ਗਿਆ ਜਾ ਜਾਂ ਤਰ੍ਹਾਂ ਤਾਂ ਤੇ ਤੋਂ ਦਾ ਦੀ ਦੇ ਨਹੀਂ ਨਾਲ
    ਨੂੰ ਨੇ ਪਰ ਪਹਿਲਾਂ ਲਈ ਵਿਚ ਵਿੱਚ ਵੀ ਸੀ ਹਨ ਹੀ ਹੈ ਹੋ ਹੋਰ
  `,
  verbFinal: true,
  boilerplate: {
    links: 'ਇਹ ਵੀ ਪੜ੍ਹੋ',
  },
}
