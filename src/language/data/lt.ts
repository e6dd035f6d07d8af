import type { LanguageData } from './language-data.ts'

/** Lithuanian. */
export const lt: LanguageData = {
  abbreviations: {
    never: `
      a.a akad angl apskr d dir doc g gen gyd inž jaun k kpt kun lenk liet lot m mgr p pav plg plk
      psl pvz r raj rus sav t.y tel vad val vnt vok vyr š.m šv žr
    `,
    may: 'pr sk',
    ends: 'd e kt m m.e mln mlrd pan pr.kr t.t tūkst',
    numbered: 'nr p psl sk str',
  },
  sentenceOpeners: `
    bet dabar ir jei ji jie jis jos kad kai o ta tai taip tas tačiau ten čia ši šis
  `,
  calendar: 'an kt pn pr sk tr št',
}
