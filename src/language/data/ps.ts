import type { LanguageData } from './language-data.ts'

/** Pashto. */
export const ps: LanguageData = {
  weekdays: 'اونۍ جمعه درېنۍ دونۍ يونۍ پينځنۍ څلرنۍ',
  functionWords: `
    او بايد تر ته توګه خپل دا دي دې سره شوي شي لري له نه نوم هر هغه هم وي يا يو ټول پر په څخه چې ډول
    کولو کړي
  `,
  verbFinal: true,
}
