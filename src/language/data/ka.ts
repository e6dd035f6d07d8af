import type { LanguageData } from './language-data.ts'

/** Georgian. */
export const ka: LanguageData = {
  abbreviations: {
    never: 'აკად ბ-ნი გენ გვ დოქტ დოც ე.ი ე.წ მაგ პოლკ პროფ ქ ქ-ნი წმ',
    ends: 'ა.შ ახ.წ ძვ.წ',
  },
  functionWords: `
    ამ ან არ არის აქ აქვს გარეშე და ეს თავისი თუ ის იქნება იყო იყოს მაგრამ მიერ მისი მნიშვნელობა
    მხოლოდ როგორც რომ რომელიც სრული სხვა უნდა უფლება ყველა შეიძლება შემდეგ შექმნა შორის წლის
  `,
  verbFinal: true,
}
