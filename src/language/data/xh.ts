import type { LanguageData } from './language-data.ts'

/** Xhosa. */
export const xh: LanguageData = {
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz nkk nks nksz nkz phrof',
  },
  calendar: 'aga bin caw dis epr feb hla jan jul jun mat mey mgq mvu nov okt sep sept sin tha',
}
