import type { LanguageData } from './language-data.ts'

/** Māori. */
export const mi: LanguageData = {
  weekdays: 'man mane par rāh rāt tāi tāite tūr tūrei wen',
  functionWords: `
    hoki katoa kaua mahi mana ngā noho ranei roto runga tangata tetahi tētahi tika tōna ture whai
    whenua
  `,
}
