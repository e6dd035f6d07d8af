import type { LanguageData } from './language-data.ts'

/** Oromo. */
export const om: LanguageData = {
  closers: `
    -aniiru -eera -eerti -iiru -niiru jechuudha jedhaniiru jira jiran jirti jirtu jiru miti turan
    ture turre turte
  `,
  verbFinal: true,
  pointsBack: `
    akkasumas|booda|dabalataan|fakkeenyaaf|fi|garuu|haa|haa ta’u malee|inni|isaan|isheen|kanaaf|
    kanaafuu|kanas|kun|kuni|sana|sana booda|sun|yookiin
  `,
}
