import type { LanguageData } from './language-data.ts'

/** Wolof. */
export const wo: LanguageData = {
  functionWords: `
    amul anam baax bataaxal benn biir bokk bépp doon doxal kenn leen liggéey nañu nekk ngir sañ-sañ
    sañ-sañi seen solo soppi suuf walla yeek yoon yépp
  `,
}
