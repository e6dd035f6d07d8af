import type { LanguageData } from './language-data.ts'

/** Galician. */
export const gl: LanguageData = {
  abbreviations: {
    never: 'aprox arq avda d dir dra gral núm p.ex profa páx sr sra srta tel',
    ends: 'a.c d.c',
    numbered: 'caps páxs ss',
  },
  sentenceOpeners: `
    a agora antes ao as cando como con da de despois do e en esta este hoxe na nas no non nos o onde
    os ou para pero por que se sen tamén un unha xa á
  `,
  weekdays: 'dom luns mar mér sáb ven xov xoves',
  nameParticles: 'da das do dos',
  endings: '- s es|l is|n ns',
  pointsBack: `
    ademais|aquel|aquela|así|e|el|ela|elas|eles|entón|esa|esas|ese|eses|esta|estas|este|estes|iso|
    isto|logo|mentres tanto|non obstante|ou|pero|por exemplo|por iso|porén|seu|súa|tamén
  `,
}
