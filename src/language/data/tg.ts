import type { LanguageData } from './language-data.ts'

/** Tajik. */
export const tg: LanguageData = {
  abbreviations: {
    never: 'акад дет др проф сен',
  },
  weekdays: 'дшб пшб сшб чшб шанбе шнб яшб ҷмъ ҷумъа',
  functionWords: `
    барои бошад бояд вақти вуҷуд дигар дода дорад дошта интихоб истифода карда кардан кардани
    мебошад мешавад нест онҳо танҳо тарафи шавад шуда шудааст ягон ҳамаи ҳамчун
  `,
}
