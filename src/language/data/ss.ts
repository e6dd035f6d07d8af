import type { LanguageData } from './language-data.ts'

/** Swati. */
export const ss: LanguageData = {
  like: 'zu',
  abbreviations: {
    never: 'mk',
  },
}
