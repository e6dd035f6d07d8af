import type { LanguageData } from './language-data.ts'

/** Swahili. */
export const sw: LanguageData = {
  abbreviations: {
    never: 'bi bw dkt k.m kapt mh mhe mwl prof',
    ends: 'n.k n.k.w',
  },
  sentenceOpeners: 'baada hata hii hiyo huyo kabla katika kwa lakini na pia wao yeye',
  weekdays: 'alhamisi ijumaa jumamosi jumanne jumapili jumatano jumatatu',
  functionWords: `
    ambao ambayo baada basi bila chini hadi haki hakuna hata hili hivyo hiyo jana kabla kama katika
    kazi kila kutoka kuwa kwamba kwenda kwenye lakini mara miaka miezi mmoja moja muda mwaka mwezi
    ndani nyingi nyingine pamoja pekee sana sasa sehemu siku tafadhali tangu tena vile wakati wake
    watu wengi wengine wiki wote yake yote zaidi zake
  `,
  boilerplate: {
    links: 'soma pia|soma zaidi',
  },
}
