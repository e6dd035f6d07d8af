import type { LanguageData } from './language-data.ts'

/** Georgian. */
export const ka: LanguageData = {
  abbreviations: {
    never: 'აკად ბ-ნი გვ დოც ე.ი ე.წ მაგ პროფ ქ ქ-ნი',
    ends: 'ა.შ ახ.წ ძვ.წ',
  },
}
