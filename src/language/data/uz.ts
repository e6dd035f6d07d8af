import type { LanguageData } from './language-data.ts'

/** Uzbek. */
export const uz: LanguageData = {
  abbreviations: {
    never: 'akad dots m.a sh акад дет др проф сен',
    ends: 'h.k v.b va.h.k',
  },
  sentenceOpeners: 'agar ammo bir biroq biz bu lekin men siz u ular va',
  calendar: 'apr avg chor dek dush fev iyl iyn jum mar may noy okt pay sen sesh shan yak yan',
  quotatives: 'deb dedi dedilar deya deydi',
}
