import type { LanguageData } from './language-data.ts'

/** Ewe. */
export const ee: LanguageData = {
  weekdays: 'bla blaɖa dzo dzoɖa fiɖ fiɖa kuɖ kuɖa kɔs kɔsiɖa mem memleɖa yaw yawoɖa',
  functionWords: `
    amesiame aɖeke bubu bubuwo dukɔ edzi esia eɖokui gomekpɔkpɔ katã kpekpeɖeŋu kpeɖodzinya kple
    mɔnukpɔkpɔ siawo siwo ŋuti ƒomevi ɖesiaɖe ɖoɖo
  `,
}
