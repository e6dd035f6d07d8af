import type { LanguageData } from './language-data.ts'

/** Swahili. */
export const sw: LanguageData = {
  abbreviations: {
    never: 'bi bw dkt insp jen k.m kanali kapt mch mh mhe mwl ndg prof sgt',
    ends: 'n.k n.k.w',
    numbered: 'ib kif kur uk',
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
