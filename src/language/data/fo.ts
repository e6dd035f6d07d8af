import type { LanguageData } from './language-data.ts'

/** Faroese. */
export const fo: LanguageData = {
  like: 'da',
  calendar: 'apr aug des feb frí hós jan jul jun ley mar mik mán nov okt sep sun týs',
}
