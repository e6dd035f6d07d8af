import type { LanguageData } from './language-data.ts'

/** Basque. */
export const eu: LanguageData = {
  abbreviations: {
    never: 'and jn',
    ends: 'etab',
  },
  sentenceOpeners: 'baina bere da du ere eta ez hau hori hura zen',
  ordinals: true,
  weekdays: `
    al ar asteartea asteazkena astelehena az ig igandea larunbata lr og or osteguna ostirala
  `,
  functionWords: `
    arabera baina baino batean batek bati batzuk bere beste bezala dago dira diren ditu dute egin
    ezin gabe guztiak hauek hemen honek honetan hori izan nahi nola zein
  `,
}
