import type { LanguageData } from './language-data.ts'

/** Swiss German. */
export const gsw: LanguageData = {
  like: 'de',
}
