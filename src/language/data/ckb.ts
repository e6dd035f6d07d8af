import type { LanguageData } from './language-data.ts'

/** Central Kurdish. */
export const ckb: LanguageData = {
  verbFinal: true,
  pointsBack: `
    ئەم|ئەمانە|ئەمە|ئەو|ئەوان|بۆ نموونە|بۆیە|بەڵام|جگە لەوە|دواتر|دوای ئەوە|لەگەڵ ئەوەشدا|هەروەها|و|
    پاشان|یان
  `,
}
