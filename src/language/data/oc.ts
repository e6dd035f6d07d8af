import type { LanguageData } from './language-data.ts'

/** Occitan. */
export const oc: LanguageData = {
  like: 'ca',
  clitics: 'before',
}
