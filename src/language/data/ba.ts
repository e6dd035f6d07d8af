import type { LanguageData } from './language-data.ts'

/** Bashkir. */
export const ba: LanguageData = {
  abbreviations: {
    never: 'акад дет др проф сен',
  },
  calendar: 'авг апр дек дүш июл июн йом йәк кес мар нояб окт сент фев шар шиш шәм ғин',
  quotatives: 'ти тине тип',
}
