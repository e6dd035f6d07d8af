import type { LanguageData } from './language-data.ts'

/** Turkmen. */
export const tk: LanguageData = {
  abbreviations: {
    never: 'prof',
  },
  weekdays: 'ann anna duş duşenbe pen penşenbe siş sişenbe çar çarşenbe ýek ýekşenbe şen şenbe',
  functionWords: `
    arkaly beýleki bilen bolan bolmalydyr bolup boýunça diňe doly däldir edilen elýeterli esasy
    haýsydyr hili hökmünde içine mümkin soňky tarapyndan umumy ykrar ähli üpjün üçin üýtgetmek
    ýardam ýerine şahsy şeýle
  `,
  verbFinal: true,
  clitics: 'after',
}
