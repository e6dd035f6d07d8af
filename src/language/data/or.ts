import type { LanguageData } from './language-data.ts'

/** Odia. */
export const or: LanguageData = {
  abbreviations: {
    never: 'ଡ ଡଃ ଡା ପ୍ରଫେ ଶ୍ରୀ',
  },
  calendar: 'ଗୁରୁ ବୁଧ ମଙ୍ଗଳ ରବି ଶନି ଶୁକ୍ର ସୋମ',
  endMarks: '|',
}
