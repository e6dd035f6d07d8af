import type { LanguageData } from './language-data.ts'

/** Shona. */
export const sn: LanguageData = {
  functionWords: `
    asina chinhu hakuna hapana here imwe kodzero kubva kuita kuitwa kushandiswa kuti kuva kuwana
    mapoka nguva pachena pakati panguva pasina zvako zvekare zviri
  `,
  pointsBack: `
    asi|ichi|icho|ivo|iye|izvi|izvo|kana|mushure maizvozvo|nokudaro|saka|semuenzaniso|uyewo|uyu|
    zvakadaro|zvino|zvisinei
  `,
}
