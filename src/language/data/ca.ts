import type { LanguageData } from './language-data.ts'

/** Catalan. */
export const ca: LanguageData = {
  abbreviations: {
    never: `
      a.c aprox arq avda ctra d.c dept dra eng gral mn núm p.ex pàg pàgs pça sr sra srs tel trad
    `,
    may: 'av',
    ends: 'a.c d.c',
    numbered: 'caps pl ss',
  },
  sentenceOpeners: `
    a abans al als amb aquest aquesta aquestes aquests ara avui com de del dels des després el els
    en entre era fins i ja la les mentre molt més no o on per però quan que qui segons sense si
    sobre són també tot tots un una unes uns és
  `,
  months: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  weekdays: 'dc dg dj dl ds dt dv',
  nameParticles: 'la les',
  clitics: 'before',
  endings: '- s es|a es|ó ons',
  pointsBack: `
    a|a més|així|això|aleshores|aquell|aquella|aquelles|aquells|aquest|aquesta|aquestes|aquests|
    després|el|ell|ella|elles|ells|en canvi|i|mentrestant|més|no obstant|o|per|per això|per exemple|
    però|seu|també|tanmateix|tant|és per això
  `,
}
