import type { LanguageData } from './language-data.ts'

/** Sindhi. */
export const sd: LanguageData = {
  weekdays: 'آچر اربع اڱارو جمعو خميس سومر ڇنڇر',
  functionWords: `
    آهي آھي استعمال توهان توھان تي تہ جا جو جي سان صفحا صفحن صفحو صفحي فائيل فھرست لاءِ نظر نہ هن
    واپرائيندڙ يا ٿا ڏانھن کان کي ڪري ڪريو ھن
  `,
  verbFinal: true,
}
