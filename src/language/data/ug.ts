import type { LanguageData } from './language-data.ts'

/** Uyghur. */
export const ug: LanguageData = {
  quotatives: 'دېدى دېگەن دەپ',
}
