import type { LanguageData } from './language-data.ts'

/** Bemba. */
export const bem: LanguageData = {
  functionWords: `
    alikwata bonse calo fyalo ifyalo ifyo insambu muntu nangu nsambu onse pamo pantanshi ukubikapo
    ukwabula
  `,
}
