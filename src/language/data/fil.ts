import type { LanguageData } from './language-data.ts'

/** Filipino. */
export const fil: LanguageData = {
  abbreviations: {
    never: 'atty bb blg brgy g gng hon',
    ends: 'atbp',
  },
  sentenceOpeners: `
    ang at hindi ito iyon kami kapag kung mga ng ngunit pero sa si sila sina siya tayo
  `,
}
