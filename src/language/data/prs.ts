import type { LanguageData } from './language-data.ts'

/** Dari. */
export const prs: LanguageData = {
  like: 'fa',
}
