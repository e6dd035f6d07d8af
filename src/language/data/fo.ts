import type { LanguageData } from './language-data.ts'

/** Faroese. */
export const fo: LanguageData = {
  like: 'da',
  pointsBack: `
    eisini|ella|hann|hansara|harafturat|hennara|hesin|hesir|hetta|hon|men|og|síðan|tað|teir|teirra|
    tey|til dømis|tær|tí|tó
  `,
}
