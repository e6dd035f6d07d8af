import type { LanguageData } from './language-data.ts'

/** Georgian. */
export const ka: LanguageData = {
  abbreviations: {
    never: 'აკად ბ-ნი გამზ გენ გვ დოქტ დოც იხ მაგ პოლკ პროფ ქ ქ-ნი შემდ წმ',
    ends: 'ა.შ ახ.წ ძვ.წ',
    numbered: 'გვ თ მუხ მუხლ ნ სურ',
  },
  verbFinal: true,
  pointsBack: `
    ამ|ამავე დროს|ამის|ამის გამო|ამის შემდეგ|ამიტომ|ან|ასევე|გარდა|და|ეგ|ეს|თუმცა|იგი|იმ|ის|ისინი|
    მაგალითად|მაგრამ|მათ|მათი|მან|მერე|მისი|შემდეგ|შესაბამისად
  `,
}
