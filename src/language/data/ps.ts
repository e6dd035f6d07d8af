import type { LanguageData } from './language-data.ts'

/** Pashto. */
export const ps: LanguageData = {
  functionWords: `
    او بايد تر ته خپل دا دي دې سره شوي شي لري له نه هر هغه وي يا يو پر په څخه چې ډول کولو کړي
  `,
  verbFinal: true,
}
