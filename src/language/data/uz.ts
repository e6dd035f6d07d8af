import type { LanguageData } from './language-data.ts'

/** Uzbek. */
export const uz: LanguageData = {
  abbreviations: {
    never: 'dots gen koʻch m.a muh sh дет сен',
    ends: 'h.k v.b va.h.k',
    numbered: 'b q',
  },
  sentenceOpeners: 'agar ammo bir biroq biz bu lekin men siz u ular va',
  quotatives: 'deb dedi dedilar deya deydi',
  verbFinal: true,
  pointsBack: `
    ammo|biroq|bu|bundan tashqari|keyin|lekin|masalan|shu|shu bilan birga|shu sababli|shundan so‘ng|
    shuning|shuningdek|so‘ng|u|ular|ularning|uning|ushbu|va|yoki
  `,
}
