import type { LanguageData } from './language-data.ts'

/** Southern Sotho. */
export const st: LanguageData = {
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  weekdays: `
    bed hla labobedi labohlano labone laboraro mantaha mma moq moqebelo ne rar son sontaha
  `,
}
