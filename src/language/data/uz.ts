import type { LanguageData } from './language-data.ts'

/** Uzbek. */
export const uz: LanguageData = {
  abbreviations: {
    never: 'akad dots m.a sh акад дет др проф сен',
    ends: 'h.k v.b va.h.k',
  },
  sentenceOpeners: 'agar ammo bir biroq biz bu lekin men siz u ular va',
  weekdays: 'chor dush jum juma pay sesh shan yak',
  quotatives: 'deb dedi dedilar deya deydi',
  functionWords: `
    amalga asosiy barcha bilan boshqa boʻlgan boʻlishi emas faqat foydalanish hech kerak mumkin olib
    olish oʻzgartirish qilish saqlash shaxsiy sifatida tomonidan uchun uning ushbu yoki yordam
  `,
  verbFinal: true,
}
