import type { LanguageData } from './language-data.ts'

/** Hawaiian. */
export const haw: LanguageData = {
  pointsBack: 'a|akā|i|ia|kēia|kēlā|laila|lākou|no|ʻo|ʻole',
}
