import type { LanguageData } from './language-data.ts'

/** Bosnian. */
export const bs: LanguageData = {
  like: 'hr',
  functionWords: `
    bilo biti gdje godine kada kako koja koje koji koju mogu moguće može nisu ovdje ovoj ponovo
    postoji prilikom samo treba više vrijednost vrijeme
  `,
}
