import type { LanguageData } from './language-data.ts'

/** Malagasy. */
export const mg: LanguageData = {
  functionWords: `
    afaka amin'ny an'ny anatin'ny atao endrika hafa ihany ilay izay manana manokana mbola mety misy
    mitovy mpikambana olona raha rehetra tamin'ny tena tokony vaovao
  `,
  pointsBack: `
    anefa|ary|avy|dia|io|ireo|ity|izany|izy|koa|na|na izany aza|nefa|noho|noho izany|ohatra|
    taorian’izany
  `,
}
