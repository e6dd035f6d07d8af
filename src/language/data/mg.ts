import type { LanguageData } from './language-data.ts'

/** Malagasy. */
export const mg: LanguageData = {
  weekdays: `
    alah alahady alak alakamisy alar alarobia alats alatsinainy asab asabotsy tal talata zom zoma
  `,
  functionWords: `
    afaka alalan'ny amin'ny amina an'ny anatin'ny anjara atao endrika hafa ihany ilay inona ireo
    izany izay manana manokana mbola mety misy mitovy mpikambana olona raha rehetra tamin'ny tena
    tokony vaovao
  `,
}
