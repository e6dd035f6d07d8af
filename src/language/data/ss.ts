import type { LanguageData } from './language-data.ts'

/** Swati. */
export const ss: LanguageData = {
  like: 'zu',
  abbreviations: {
    never: 'dkt mfu mk mnu mnum mnumz nkk nks nksz nkz phrof',
  },
}
