import type { LanguageData } from './language-data.ts'

/** Somali. */
export const so: LanguageData = {
  abbreviations: {
    never: 'dr mw prof',
    ends: 'iwm',
  },
  sentenceOpeners: 'haddii laakiin waa waxaa',
}
