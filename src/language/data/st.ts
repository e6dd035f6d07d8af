import type { LanguageData } from './language-data.ts'

/** Southern Sotho. */
export const st: LanguageData = {
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  weekdays: 'bed hla mma moq ne rar son',
  functionWords: 'batho etsa feta hore jwalo leng nang neng ntle pele tsona yona',
}
