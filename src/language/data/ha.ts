import type { LanguageData } from './language-data.ts'

/** Hausa. */
export const ha: LanguageData = {
  weekdays: 'alh alhamis asa asabar jum jummaʼa lah lahadi lar laraba lit litinin tal talata',
  functionWords: `
    cikin daga haka hakkin kowa kowane kuma lokacin suka suna take tana tare wanda wani wannan wata
    yake yana ƙasa
  `,
}
