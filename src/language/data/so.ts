import type { LanguageData } from './language-data.ts'

/** Somali. */
export const so: LanguageData = {
  abbreviations: {
    never: 'dr mw prof',
    ends: 'iwm',
  },
  sentenceOpeners: 'haddii laakiin waa waxaa',
  calendar: 'abr arbc axd dis feb isn jan jmc jun khms lul mar may nof ogs okt sbti seb tldo',
}
