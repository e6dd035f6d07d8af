import type { LanguageData } from './language-data.ts'

/** Māori. */
export const mi: LanguageData = {
  weekdays: 'man mane par paraire rāh rāhoroi rāt rātapu tāi tāite tūr tūrei wen wenerei',
  functionWords: `
    hoki katoa kaua mahi mana ngā noho ranei rānei roto runga tangata tetahi tētahi tika tōna
    ture whai whakaaro whenua
  `,
}
