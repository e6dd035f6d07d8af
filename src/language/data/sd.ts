import type { LanguageData } from './language-data.ts'

/** Sindhi. */
export const sd: LanguageData = {
  functionWords: `
    آهي آھي استعمال توهان توھان تي تہ جو جي سان صفحا صفحن صفحو صفحي فائيل فھرست لاءِ نہ واپرائيندڙ
    ڏانھن کان کي ڪري ڪريو ھن
  `,
  verbFinal: true,
  pointsBack: `
    ان|ان کان علاوه|ان کان پوءِ|انهن|اها|اهو|اهي|تنهن|مثال طور|هن|هو|هوءَ|هي|يا|پر|پوءِ|۽
  `,
}
