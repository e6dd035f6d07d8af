import type { LanguageData } from './language-data.ts'

/** North Ndebele. */
export const nd: LanguageData = {
  like: 'zu',
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz nkk nks nksz nkz phrof',
  },
}
