import type { LanguageData } from './language-data.ts'

/** Swati. */
export const ss: LanguageData = {
  like: 'zu',
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz nkk nks nksz nkz phrof',
  },
  functionWords: `
    ekhatsi indlela intfo kahle kakhulu kanye khona konkhe kufanele kute kutsi kuyo kuze lapha lapho
    lizinga loku ngaphandle ngesikhatsi nome onkhe sikhatsi sitfunti tintfo umsebenti wakhe
  `,
}
