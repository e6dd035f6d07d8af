import type { LanguageData } from './language-data.ts'

/** Wolof. */
export const wo: LanguageData = {
  weekdays: 'alt altine alx alxamis ase aseer dib dibéer tal talaata àjj àjjuma àla àlarba',
  functionWords: `
    amul anam baax bataaxal benn biir bokk bépp dañu doon doxal kenn leen liggéey loolu mbooloo moom
    nañu nekk ngir sañ-sañ sañ-sañi seen solo soppi suuf walla yeek yoon yépp
  `,
}
