import type { LanguageData } from './language-data.ts'

/** Galician. */
export const gl: LanguageData = {
  abbreviations: {
    never: 'avda d dra núm p.ex páx sr sra srta',
    ends: 'a.c d.c etc',
  },
  sentenceOpeners: `
    a agora antes ao as cando como con da de despois do e en esta este hoxe na nas no non nos o onde
    os ou para pero por que se sen tamén un unha xa á
  `,
}
