import type { LanguageData } from './language-data.ts'

/** Basque. */
export const eu: LanguageData = {
  abbreviations: {
    never: 'and jn',
    ends: 'etab',
  },
  sentenceOpeners: 'baina bere da du ere eta ez hau hori hura zen',
  ordinals: true,
  calendar: 'abe abu al api ar az aza eka ig ira lr mai mar og or ots urr urt uzt',
}
