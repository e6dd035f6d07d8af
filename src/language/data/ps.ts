import type { LanguageData } from './language-data.ts'

/** Pashto. */
export const ps: LanguageData = {
  shortVerbs: 'دي',
  verbFinal: true,
  pointsBack: `
    او|بیا|خو|د|د بېلګې په توګه|دا|دغه|دوی|سربېره پردې|له دې وروسته|مګر|نو|هغه|همدارنګه|یا
  `,
}
