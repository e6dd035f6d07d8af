import type { LanguageData } from './language-data.ts'

/** Oromo. */
export const om: LanguageData = {
  weekdays: 'dil jim kam kib rob san wix',
  functionWords: `
    addaan akka fuula haaraa hojii hunda hundi irra irraa irratti isaa itti kana keessa keessaa
    keessatti malee maqaa mirga qaba qabu sadarkaa ta'e tokko wabii yeroo
  `,
  verbFinal: true,
}
