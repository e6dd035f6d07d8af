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
  weekdays: 'biy biyernes huw huwebes lin linggo lun lunes mar martes miy miyerkules sab sabado',
  functionWords: `
    bawat bilang dahil dapat dito gagawin ginawa gumawa hanggang hindi ilalim isang iyong kailangan
    kanilang kanyang kaysa kung laban lahat lamang maaari maaaring maging mula nang ngayon nito
    paggawa pamamagitan pang para paraan saan sarili sila tungkol upang walang
  `,
}
