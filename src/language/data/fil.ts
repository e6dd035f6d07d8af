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
  calendar: 'abr ago biy dis ene hul hun huw lin lun mar may miy nob okt peb sab set',
}
