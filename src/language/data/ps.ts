import type { LanguageData } from './language-data.ts'

/** Pashto. */
export const ps: LanguageData = {
  functionWords: 'بايد تر ته خپل دي دې سره شوي شي لري له نه هر وي يا يو پر په څخه چې ډول کولو کړي',
  verbFinal: true,
  pointsBack: `
    او|بیا|خو|د|د بېلګې په توګه|دا|دغه|دوی|سربېره پردې|له دې وروسته|مګر|نو|هغه|همدارنګه|یا
  `,
}
