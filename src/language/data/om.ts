import type { LanguageData } from './language-data.ts'

/** Oromo. */
export const om: LanguageData = {
  closers: `
    -adha -ame -amne -amte -amti -amu -eera -eerti -erte -idha -iru -te -tu -udha -ure beekama
    dandaha dandahu dubbata dubbatti hima himna himti himu ibsa ibsite ibsiti ibsu jira jiran jirti
    kenna miti qaba qabdi qabna qabu taha tahe tahedha tahu turan turani turedha turre uumama
  `,
  verbFinal: true,
  pointsBack: `
    akkasumas|booda|dabalataan|fakkeenyaaf|fi|garuu|haa|haa ta’u malee|inni|isaan|isheen|kanaaf|
    kanaafuu|kanas|kun|kuni|sana|sana booda|sun|yookiin
  `,
}
