import type { LanguageData } from './language-data.ts'

/** Georgian. */
export const ka: LanguageData = {
  abbreviations: {
    never: 'აკად ბ-ნი გენ გვ დოქტ დოც ე.ი ე.წ მაგ პოლკ პროფ ქ ქ-ნი წმ',
    ends: 'ა.შ ახ.წ ძვ.წ',
  },
  calendar: 'აგვ აპრ დეკ თებ იან ივლ ივნ კვი მაი მარ ნოე ოთხ ორშ ოქტ პარ სამ სექ შაბ ხუთ',
}
