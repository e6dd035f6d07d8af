import type { LanguageData } from './language-data.ts'

/** Somali. */
export const so: LanguageData = {
  abbreviations: {
    never: 'dr mw prof',
    ends: 'iwm',
  },
  sentenceOpeners: 'haddii laakiin waa waxaa',
  weekdays: 'arbaco arbc axad axd isn isniin jimco jmc khamiis khms sabti sbti talaado tldo',
  functionWords: `
    ayaa dhan inay inuu isku jiro kala kale karo kasta laga lagu markii waxa waxaa waxay wuxuu yahay
  `,
  verbFinal: true,
}
