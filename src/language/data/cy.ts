import type { LanguageData } from './language-data.ts'

/** Welsh. */
export const cy: LanguageData = {
  abbreviations: {
    never: 'parch',
  },
  calendar: 'chw chwef ebr gor gorff gwe hyd iau ion llun maw meh mer rhag sad sul tach',
}
