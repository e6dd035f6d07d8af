import type { LanguageData } from './language-data.ts'

/** Bosnian. */
export const bs: LanguageData = {
  like: 'hr',
}
