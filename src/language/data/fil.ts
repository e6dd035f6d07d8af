import type { LanguageData } from './language-data.ts'

/** Filipino. */
export const fil: LanguageData = {
  abbreviations: {
    never: 'arch atty bb blg brgy col cong engr g gen gng gob hon kal kap kgg kon sen sta sto',
    ends: 'atbp',
    numbered: 'kab pah tal',
  },
  sentenceOpeners: `
    ang at hindi ito iyon kami kapag kung mga ng ngunit pero sa si sila sina siya tayo
  `,
  months: `
    enero|ene pebrero|peb marso|mar abril|abr mayo hunyo|hun hulyo|hul agosto|ago setyembre|set
    oktubre|okt nobyembre|nob disyembre|dis
  `,
  pointsBack: `
    ang|at|bukod dito|dahil dito|gayundin|gayunman|gayunpaman|halimbawa|ito|iyan|iyon|kanilang|
    kanyang|kaya|mga|ngunit|o|pagkatapos|pagkatapos nito|pero|saka|samantala|sila|siya|subalit
  `,
}
