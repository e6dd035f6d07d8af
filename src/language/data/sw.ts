import type { LanguageData } from './language-data.ts'

/** Swahili. */
export const sw: LanguageData = {
  abbreviations: {
    never: 'alh bi bw dk jen kan kanali mch mh mhe mwl ndg sh ust',
    ends: 'n.k n.k.w',
    numbered: 'ib kif kur na tar taz uk',
  },
  sentenceOpeners: 'baada hata hii hiyo huyo kabla katika kwa lakini na pia wao yeye',
  pointsBack: `
    aidha|au|baadaye|hao|hata|hata hivyo|hawa|hayo|hii|hilo|hivyo|hiyo|huyo|huyu|kisha|kwa mfano|
    lakini|na|pia|vilevile|wao|yeye
  `,
  boilerplate: {
    links: 'soma pia|soma zaidi',
  },
}
