import type { LanguageData } from './language-data.ts'

/** Turkmen. */
export const tk: LanguageData = {
  verbFinal: true,
  clitics: 'after',
  pointsBack: 'bu|emma|hem|mundan soň|mysal üçin|ol|olar|onuň|soňra|we|ýa|ýöne|şonuň|şonuň üçin|şu',
}
