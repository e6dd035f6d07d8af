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
  weekdays: 'biy huw lin lun lunes mar miy sab',
  functionWords: `
    bawat bilang dahil dapat dito ginawa hanggang hindi isang kailangan kanilang kanyang kaysa kung
    laban lahat lamang maaaring maging nang ngayon nito pamamagitan para paraan tungkol walang
  `,
}
