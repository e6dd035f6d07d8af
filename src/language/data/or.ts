import type { LanguageData } from './language-data.ts'

/** Odia. */
export const or: LanguageData = {
  endMarks: '|',
  abbreviations: {
    never: 'ଡ ଡଃ ଡା ପ୍ରଫେ ଶ୍ରୀ',
  },
}
