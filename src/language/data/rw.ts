import type { LanguageData } from './language-data.ts'

/** Kinyarwanda. */
export const rw: LanguageData = {
  pointsBack: `
    ariko|bo|cyangwa|ibi|icyakora|iki|kandi|maze|ni yo mpamvu|nyamara|nyuma|nyuma yaho|rero|urugero|
    uyu|we
  `,
}
