import type { LanguageData } from './language-data.ts'

/** Basque. */
export const eu: LanguageData = {
  abbreviations: {
    never: 'and jn',
    ends: 'etab',
  },
  sentenceOpeners: 'baina bere da du ere eta ez hau hori hura zen',
  ordinals: true,
}
