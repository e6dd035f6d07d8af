import type { LanguageData } from './language-data.ts'

/** Tajik. */
export const tg: LanguageData = {
  abbreviations: {
    never: 'акад дет др проф сен',
  },
  calendar: 'авг апр дек дшб мар ноя окт пшб сен сшб фев чшб шнб янв яшб ҷмъ',
}
