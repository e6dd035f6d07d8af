import type { LanguageData } from './language-data.ts'

/** Hausa. */
export const ha: LanguageData = {
  weekdays: 'alh asa jum lah lar lit tal',
  functionWords: `
    cikin daga haka kowa kowane kuma lokacin suka take tana tare wani wannan wata yake yana
  `,
}
