import type { LanguageData } from './language-data.ts'

/** Faroese. */
export const fo: LanguageData = {
  like: 'da',
  functionWords: `
    eigur eina ella fara fyri hann hava henda hesa hesi hetta hevur ikki kann kunnu rættindi sama
    skulu slag taka tann teirra undir uttan vard varð vera verða verður øðrum
  `,
}
