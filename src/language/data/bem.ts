import type { LanguageData } from './language-data.ts'

/** Bemba. */
export const bem: LanguageData = {
  weekdays: 'mulungu pa pachibelushi palichibuli palichimo palichine palichisano palichitatu',
  functionWords: `
    alikwata amatontonkanyo balikwata bonse buntungwa calo fyalo ifyalo ifyo insambu muntu nangu
    nsambu onse pamo pantanshi takuli ukubikapo ukwabula umwine
  `,
}
