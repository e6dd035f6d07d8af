import type { LanguageData } from './language-data.ts'

/** Bosnian. */
export const bs: LanguageData = {
  like: 'hr',
  functionWords: `
    bilo biti bude gdje godine između kada kako koja koje koji koju mogu moguće može nisu ovdje ovoj
    ponovo postoji preko prilikom pristup samo tako treba više vrijednost vrijeme
  `,
}
