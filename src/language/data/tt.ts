import type { LanguageData } from './language-data.ts'

/** Tatar. */
export const tt: LanguageData = {
  abbreviations: {
    never: 'дет сен',
  },
  quotatives: 'ди дигән диде дип',
  verbFinal: true,
  pointsBack: `
    алар|аннары|аның|бу|ләкин|моннан тыш|мәсәлән|ул|шул|шулай|шуңа|шуңа күрә|яки|һәм|әмма
  `,
}
