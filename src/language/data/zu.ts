import type { LanguageData } from './language-data.ts'

/** Zulu. */
export const zu: LanguageData = {
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz nkk nks nksz nkz phrof',
  },
  calendar: 'aga bil dis eph feb hla jan jul jun mas mey mgq mso nov okt sep sin son tha',
}
