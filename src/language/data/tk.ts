import type { LanguageData } from './language-data.ts'

/** Turkmen. */
export const tk: LanguageData = {
  abbreviations: {
    never: 'prof',
  },
  weekdays: 'ann anna duş pen siş çar ýek şen şenbe',
  functionWords: `
    beýleki bilen bolan bolmalydyr bolup boýunça diňe doly däldir edilen esasy hili hökmünde içine
    mümkin soňky tarapyndan umumy ykrar ähli üpjün üçin üýtgetmek ýerine şahsy şeýle
  `,
  verbFinal: true,
  clitics: 'after',
}
