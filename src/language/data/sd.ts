import type { LanguageData } from './language-data.ts'

/** Sindhi. */
export const sd: LanguageData = {
  shortVerbs: 'تي ويو',
  verbFinal: true,
  pointsBack: `
    ان|ان کان علاوه|ان کان پوءِ|انهن|اها|اهو|اهي|تنهن|مثال طور|هن|هو|هوءَ|هي|يا|پر|پوءِ|۽
  `,
}
