import type { LanguageData } from './language-data.ts'

/** Nyanja. */
export const ny: LanguageData = {
  pointsBack: `
    chifukwa chake|choncho|ichi|iwo|iye|izi|kapena|kenako|koma|komabe|komanso|mwachitsanzo|ndi|
    pambuyo pake|uyu
  `,
}
