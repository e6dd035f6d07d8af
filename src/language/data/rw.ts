import type { LanguageData } from './language-data.ts'

/** Kinyarwanda. */
export const rw: LanguageData = {
  weekdays: 'cyu gnd gnu gtu kab kan kane ku kuwa mbe mbere',
  functionWords: `
    agaciro ashobora buryo cyane gaciro gihe guhindura gusa ibyo icyo igihe ikintu imbere kandi
    kimwe kubera kugeza kugira mbere neza niba rusange uburyo ugomba ushobora yose
  `,
}
