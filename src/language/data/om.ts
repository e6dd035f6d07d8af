import type { LanguageData } from './language-data.ts'

/** Oromo. */
export const om: LanguageData = {
  weekdays: 'dil dilbata jim jimaata kam kamisa kib kibxata rob roobii san sanbata wiixata wix',
  functionWords: `
    addaan akka biraa danda'a fuula haaraa hojii hunda hundi irra irraa irratti isaa itti kana
    keessa keessaa keessatti malee maqaa mirga qaba qabu sadarkaa ta'e tokko wabii wajjin yeroo
    yookiin
  `,
  verbFinal: true,
}
