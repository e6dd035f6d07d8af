import type { LanguageData } from './language-data.ts'

/** Faroese. */
export const fo: LanguageData = {
  like: 'da',
  functionWords: `
    fara fyri hava henda hesa hesi hevur ikki kann kunnu rættindi sama skulu taka tann undir uttan
    vard varð vera verða verður øðrum
  `,
  pointsBack: `
    eisini|ella|hann|hansara|harafturat|hennara|hesin|hesir|hetta|hon|men|og|síðan|tað|teir|teirra|
    tey|til dømis|tær|tí|tó
  `,
}
