import type { LanguageData } from './language-data.ts'

/** Punjabi. */
export const pa: LanguageData = {
  endMarks: '|',
  abbreviations: {
    never: 'ਡਾ ਨੰ ਪ੍ਰੋ ਸ ਸ਼੍ਰੀ ਸ੍ਰ ਸ੍ਰੀ',
    ends: 'ਈ',
  },
  boilerplate: {
    links: 'ਇਹ ਵੀ ਪੜ੍ਹੋ',
  },
}
