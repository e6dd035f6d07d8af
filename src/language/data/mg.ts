import type { LanguageData } from './language-data.ts'

/** Malagasy. */
export const mg: LanguageData = {
  abbreviations: {
    never: 'atoa dok rtoa',
  },
  pointsBack: `
    anefa|ary|avy|dia|io|ireo|ity|izany|izy|koa|na|na izany aza|nefa|noho|noho izany|ohatra|
    taorian’izany
  `,
}
