import type { LanguageData } from './language-data.ts'

/** Yoruba. */
export const yo: LanguageData = {
  pointsBack: `
    bákan|bákan náà|bí ó ti wù kí ó rí|fún àpẹẹrẹ|lẹ́yìn|lẹ́yìn náà|nítorí|nítorí náà|tàbí|wọ́n|yìí|
    àmọ́|àti|àwọn|èyí|ìyẹn|òun|ó|ṣùgbọ́n
  `,
}
