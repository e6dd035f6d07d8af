import type { LanguageData } from './language-data.ts'

/** Tatar. */
export const tt: LanguageData = {
  abbreviations: {
    never: 'акад дет др проф сен',
  },
  weekdays: 'дүш пәнҗ сиш чәр шим шимбә якш җом җомга',
  quotatives: 'ди дигән диде дип',
  functionWords: `
    аның барлык башка белән булган булса булырга бөтен гына истә ителгән итеп итәргә кире нинди
    рәвештә тиеш торган тулы түгел хокуклары хокукларын яисә үзгәртү әлеге өчен
  `,
  verbFinal: true,
}
