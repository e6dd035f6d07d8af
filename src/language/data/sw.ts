import type { LanguageData } from './language-data.ts'

/** Swahili. */
export const sw: LanguageData = {
  abbreviations: {
    never: 'bi bw dkt k.m kapt mh mhe mwl prof',
    ends: 'n.k n.k.w',
  },
  sentenceOpeners: 'baada hata hii hiyo huyo kabla katika kwa lakini na pia wao yeye',
  functionWords: `
    ambao ambayo baada bila chini hadi haki hakuna hata hili hiyo jana kabla kama katika kila kutoka
    kuwa kwamba kwenye lakini mara miaka miezi mmoja moja muda mwaka mwezi ndani nyingi nyingine
    pamoja pekee sasa sehemu siku tangu tena wakati wake watu wengi wengine wiki wote yake yote
    zaidi zake
  `,
  boilerplate: {
    links: 'soma pia|soma zaidi',
  },
}
