import type { LanguageData } from './language-data.ts'

/** Kinyarwanda. */
export const rw: LanguageData = {
  weekdays: `
    cyu cyumweru gatandatu gatanu gatatu gnd gnu gtu kab kabiri kan kane ku kuwa mbe mbere
  `,
  functionWords: `
    agaciro ashobora buryo byerekeye cyane gaciro gihe guhabwa guhindura gukomeza gusa gushyira ibyo
    icyo igihe ikintu imbere kandi kimwe kubera kugeza kugira mbere neza niba rusange uburyo ugomba
    ushobora yose
  `,
}
