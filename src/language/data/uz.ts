import type { LanguageData } from './language-data.ts'

/** Uzbek. */
export const uz: LanguageData = {
  abbreviations: {
    never: 'akad dots m.a sh',
    ends: 'h.k v.b va.h.k',
  },
  sentenceOpeners: 'agar ammo bir biroq biz bu lekin men siz u ular va',
  quotatives: 'deb dedi dedilar deya deydi',
}
