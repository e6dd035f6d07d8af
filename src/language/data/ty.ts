import type { LanguageData } from './language-data.ts'

/** Tahitian. */
export const ty: LanguageData = {
  functionWords: `
    aifaito aore ato'a avirira'ata'ata hō'ē irava ni'a ohipa roto ta'ata teie ti'a ti'amanara'a
    ti'amāra'a va'a'ai'a
  `,
}
