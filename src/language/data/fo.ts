import type { LanguageData } from './language-data.ts'

/** Faroese. */
export const fo: LanguageData = {
  like: 'da',
  functionWords: `
    ella fara fyri hann hava henda hesa hesi hevur ikki kann kunnu rættindi sama skulu taka tann
    teirra undir uttan vard varð vera verða verður øðrum
  `,
}
