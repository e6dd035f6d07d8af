import type { LanguageData } from './language-data.ts'

/** Turkmen. */
export const tk: LanguageData = {
  abbreviations: {
    never: 'prof',
  },
  functionWords: `
    beýleki bilen bolan bolmalydyr bolup boýunça diňe doly däldir edilen esasy hili hökmünde içine
    mümkin soňky tarapyndan umumy ykrar ähli üpjün üçin üýtgetmek ýerine şahsy şeýle
  `,
  verbFinal: true,
  clitics: 'after',
  pointsBack: 'bu|emma|hem|mundan soň|mysal üçin|ol|olar|onuň|soňra|we|ýa|ýöne|şonuň|şonuň üçin|şu',
}
