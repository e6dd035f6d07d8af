import type { LanguageData } from './language-data.ts'

/** Nyanja. */
export const ny: LanguageData = {
  functionWords: `
    aliyense amene anthu danga dziko kukhala kuti maiko munthu nchito ndiponso ufulu umoyo wace
  `,
  pointsBack: `
    chifukwa chake|choncho|ichi|iwo|iye|izi|kapena|kenako|koma|komabe|komanso|mwachitsanzo|ndi|
    pambuyo pake|uyu
  `,
}
