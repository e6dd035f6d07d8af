import type { LanguageData } from './language-data.ts'

/** Ewe. */
export const ee: LanguageData = {
  functionWords: `
    amesiame aɖeke bubu bubuwo dukɔ edzi esia kpeɖodzinya kple mɔnukpɔkpɔ siwo ŋuti ƒomevi ɖesiaɖe
    ɖoɖo
  `,
}
