import type { LanguageData } from './language-data.ts'

/** Swahili. */
export const sw: LanguageData = {
  abbreviations: {
    never: 'bi bw dkt k.m kapt mh mhe mwl prof',
    ends: 'n.k n.k.w',
  },
  sentenceOpeners: 'baada hata hii hiyo huyo kabla katika kwa lakini na pia wao yeye',
  functionWords: `
    ambao ambayo baada bila chini hadi haki hakuna hili jana kabla kama katika kila kutoka kuwa
    kwamba kwenda kwenye mara miaka miezi mmoja moja muda mwaka mwezi ndani nyingi nyingine pamoja
    pekee sana sasa sehemu siku tafadhali tangu tena vile wakati wake watu wengi wengine wiki wote
    yake yote zaidi zake
  `,
  pointsBack: `
    aidha|au|baadaye|hao|hata|hata hivyo|hawa|hii|hivyo|hiyo|huyo|huyu|kisha|kwa mfano|lakini|na|
    pia|vilevile|wao|yeye
  `,
  boilerplate: {
    links: 'soma pia|soma zaidi',
  },
}
