import type { LanguageData } from './language-data.ts'

/** Malagasy. */
export const mg: LanguageData = {
  weekdays: 'alah alak alar alats asab tal zom zoma',
  functionWords: `
    afaka amin'ny an'ny anatin'ny atao endrika hafa ihany ilay ireo izany izay manana manokana mbola
    mety misy mitovy mpikambana olona raha rehetra tamin'ny tena tokony vaovao
  `,
}
