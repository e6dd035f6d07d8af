import type { LanguageData } from './language-data.ts'

/** Georgian. */
export const ka: LanguageData = {
  abbreviations: {
    never: 'აკად ბ-ნი გენ გვ დოქტ დოც ე.ი ე.წ მაგ პოლკ პროფ ქ ქ-ნი წმ',
    ends: 'ა.შ ახ.წ ძვ.წ',
  },
  verbFinal: true,
  pointsBack: `
    ამ|ამავე დროს|ამის|ამის გამო|ამის შემდეგ|ამიტომ|ან|ასევე|გარდა|და|ეგ|ეს|თუმცა|იგი|იმ|ის|ისინი|
    მაგალითად|მაგრამ|მათ|მათი|მან|მერე|მისი|შემდეგ|შესაბამისად
  `,
}
