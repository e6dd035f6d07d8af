import type { LanguageData } from './language-data.ts'

/** Basque. */
export const eu: LanguageData = {
  abbreviations: {
    never: 'and jn',
    ends: 'etab',
  },
  sentenceOpeners: 'baina bere da du ere eta ez hau hori hura zen',
  ordinals: true,
  weekdays: 'al ar az ig lr og or',
  functionWords: `
    alde arabera baina batean batek bati batzuk bere beste bezala dago dira ditu dute egin ezin
    guztiak hala hauek hemen honek honetan hori izan nahi nola ondoren zein zuen
  `,
}
