import type { LanguageData } from './language-data.ts'

/** Somali. */
export const so: LanguageData = {
  abbreviations: {
    never: 'dr mw prof',
    ends: 'iwm',
  },
  sentenceOpeners: 'haddii laakiin waa waxaa',
  weekdays: 'arbc axad axd isn jimco jmc khms sabti sbti tldo',
  functionWords: `
    ahaan ayaa dadka dhan ilaa inuu isku kala kale karo kasta laga lagu leeyahay markii sare sida
    sidoo tahay waxa waxaa wuxuu
  `,
  verbFinal: true,
}
