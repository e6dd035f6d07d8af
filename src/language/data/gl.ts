import type { LanguageData } from './language-data.ts'

/** Galician. */
export const gl: LanguageData = {
  abbreviations: {
    never: 'avda d dr dra núm p.ex páx sr sra srta',
    ends: 'a.c d.c etc',
    may: 'ee.uu',
  },
  sentenceOpeners: `
    a agora antes ao as cando como con da de despois do e en esta este hoxe na nas no non nos o onde
    os ou para pero por que se sen tamén un unha xa á
  `,
  calendar: 'abr ago dec dom feb mar mér nov out set sáb ven xan xov xul',
}
