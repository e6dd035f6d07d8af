import type { LanguageData } from './language-data.ts'

/** Tatar. */
export const tt: LanguageData = {
  abbreviations: {
    never: 'акад дет др проф сен',
  },
  weekdays: 'дүш дүшәмбе пәнҗ пәнҗешәмбе сиш сишәмбе чәр чәршәмбе шим шимбә якш якшәмбе җом җомга',
  quotatives: 'ди дигән диде дип',
  functionWords: `
    алар алырга аның барлык башка белән булган булса булырга бөтен гына истә ителгән итеп итәргә
    кире нинди рәвештә таләп тиеш тиешле торган тулы түгел хокуклары хокукларын яисә үзгәртү әлеге
    өчен
  `,
  verbFinal: true,
}
