import type { LanguageData } from './language-data.ts'

/** Shona. */
export const sn: LanguageData = {
  pointsBack: `
    asi|ichi|icho|ivo|iye|izvi|izvo|kana|mushure maizvozvo|nokudaro|saka|semuenzaniso|uyewo|uyu|
    zvakadaro|zvino|zvisinei
  `,
}
