import type { LanguageData } from './language-data.ts'

/** Bosnian. */
export const bs: LanguageData = {
  like: 'hr',
  functionWords: `
    bilo biti bude između kada kako koja koje kojem koji koju mogu moguće može nisu ovdje ovoj
    ponovo preko prema prilikom pristup radi samo tako treba više vrijednost vrijeme zbog
  `,
}
