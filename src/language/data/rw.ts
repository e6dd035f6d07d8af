import type { LanguageData } from './language-data.ts'

/** Kinyarwanda. */
export const rw: LanguageData = {
  functionWords: `
    agaciro ashobora buryo cyane gaciro gihe guhindura gusa ibyo icyo igihe ikintu imbere kimwe
    kubera kugeza kugira mbere neza niba rusange uburyo ugomba ushobora yose
  `,
  pointsBack: `
    ariko|bo|cyangwa|ibi|icyakora|iki|kandi|maze|ni yo mpamvu|nyamara|nyuma|nyuma yaho|rero|urugero|
    uyu|we
  `,
}
