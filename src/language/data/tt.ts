import type { LanguageData } from './language-data.ts'

/** Tatar. */
export const tt: LanguageData = {
  abbreviations: {
    never: 'акад дет др проф сен',
  },
  calendar: 'авг апр гыйн дек дүш мар нояб окт пәнҗ сент сиш фев чәр шим якш җом',
  quotatives: 'ди дигән диде дип',
}
