import type { LanguageData } from './language-data.ts'

/** Oromo. */
export const om: LanguageData = {
  closers: `
    -adha -aniiru -eera -eerti -idha -iiru -niiru -udha dubbata dubbatti dubbatu hima himti himu
    ibsa ibsite ibsiti ibsu jedhaniiru jira jiran jirti jirtu jiru
    miti qaba qabdi qabu taha tahe turan ture turre turte
  `,
  verbFinal: true,
  pointsBack: `
    akkasumas|booda|dabalataan|fakkeenyaaf|fi|garuu|haa|haa ta’u malee|inni|isaan|isheen|kanaaf|
    kanaafuu|kanas|kun|kuni|sana|sana booda|sun|yookiin
  `,
}
