import type { LanguageData } from './language-data.ts'

/** North Ndebele. */
export const nd: LanguageData = {
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz nkk nks nksz nkz phrof',
  },
  calendar: 'lwe mab mbi mfu mgq mpal mpan mvu ncw nhla nhlo nkw ntu sib sih sin sit son zib',
}
