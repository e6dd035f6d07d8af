import type { LanguageData } from './language-data.ts'

/** Swahili. */
export const sw: LanguageData = {
  abbreviations: {
    never: 'bi bw dkt k.m kapt mh mhe mwl prof',
    ends: 'n.k n.k.w',
  },
  sentenceOpeners: 'baada hata hii hiyo huyo kabla katika kwa lakini na pia wao yeye',
  calendar: 'ago apr des feb jan jul jun mac nov okt sep',
  functionWords: `
    ambao ambayo au baada cha hadi hao hata hii hiyo huo huu jana kabla kama katika kila kuwa kwa
    kwamba la lakini leo mara miaka miezi mwaka mwezi na ni nyingi nyingine pekee pia saa sehemu
    siku tangu vya wa wake watu wengi wiki ya yake za zake
  `,
  boilerplate: {
    links: 'soma pia|soma zaidi',
  },
}
