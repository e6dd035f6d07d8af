import type { LanguageData } from './language-data.ts'

/** Punjabi. */
export const pa: LanguageData = {
  abbreviations: {
    never: 'ਕੈਪਟ ਡਾ ਡੇਟ ਨੰ ਪ੍ਰੋ ਮਿ ਮਿਸ ਰੈਵ ਸ ਸ਼੍ਰੀ ਸਿਨਸ ਸੇਂਟ ਸੇਨ ਸ੍ਰ ਸ੍ਰੀ',
    ends: 'ਈ',
  },
  calendar: 'ਅਕਤੂ ਅਗ ਅਪ੍ਰੈ ਐਤ ਜਨ ਜੁਲਾ ਦਸੰ ਨਵੰ ਫ਼ਰ ਬੁੱਧ ਮੰਗਲ ਵੀਰ ਸਤੰ ਸ਼ਨੀ ਸ਼ੁੱਕਰ ਸੋਮ',
  endMarks: '|',
  boilerplate: {
    links: 'ਇਹ ਵੀ ਪੜ੍ਹੋ',
  },
}
