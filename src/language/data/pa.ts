import type { LanguageData } from './language-data.ts'

/** Punjabi. */
export const pa: LanguageData = {
  abbreviations: {
    never: 'ਕੈਪਟ ਡਾ ਡੇਟ ਨੰ ਪ੍ਰੋ ਮਿ ਮਿਸ ਰੈਵ ਸ ਸ਼੍ਰੀ ਸਿਨਸ ਸੇਂਟ ਸੇਨ ਸ੍ਰ ਸ੍ਰੀ',
    ends: 'ਈ',
  },
  weekdays: `
    ਐਤ ਐਤਵਾਰ ਬੁੱਧ ਬੁੱਧਵਾਰ ਮੰਗਲ ਮੰਗਲਵਾਰ ਵੀਰ ਵੀਰਵਾਰ ਸ਼ਨੀ ਸ਼ਨੀਵਾਰ ਸ਼ੁੱਕਰ ਸ਼ੁੱਕਰਵਾਰ ਸੋਮ ਸੋਮਵਾਰ
  `,
  endMarks: '|',
  functionWords: `
    ਅਤੇ ਆਪਣੇ ਇਸ ਇਹ ਕਰਨ ਕਿ ਕਿਸੇ ਕੀਤਾ ਕੀਤੀ ਕੋਈ ਜਾ ਜਾਂ ਤੇ ਤੋਂ ਦਾ ਦੀ ਦੇ ਨਹੀਂ ਨਾਲ ਨੂੰ ਪਹਿਲਾਂ ਲਈ ਵਰਤੋਂ ਵੀ
    ਸਕਦਾ ਹਨ ਹੀ ਹੈ ਹੋ ਹੋਰ
  `,
  verbFinal: true,
  boilerplate: {
    links: 'ਇਹ ਵੀ ਪੜ੍ਹੋ',
  },
}
