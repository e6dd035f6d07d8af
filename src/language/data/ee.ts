import type { LanguageData } from './language-data.ts'

/** Ewe. */
export const ee: LanguageData = {
  weekdays: 'bla blaɖa dzo dzoɖa fiɖ fiɖa kuɖ kuɖa kɔs mem yaw',
  functionWords: `
    amesiame aɖeke bubu bubuwo dukɔ edzi esia eɖokui gomekpɔkpɔ katã kpeɖodzinya kple mɔnukpɔkpɔ
    siwo ŋuti ƒomevi ɖesiaɖe ɖoɖo
  `,
}
