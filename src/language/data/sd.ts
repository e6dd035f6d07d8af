import type { LanguageData } from './language-data.ts'

/** Sindhi. */
export const sd: LanguageData = {
  functionWords: `
    آهي آھي استعمال توهان توھان تي تہ جو جي سان صفحا صفحن صفحو صفحي فائيل فھرست لاءِ نہ واپرائيندڙ
    يا ڏانھن کان کي ڪري ڪريو ھن
  `,
  verbFinal: true,
}
