import type { LanguageData } from './language-data.ts'

/** Tatar. */
export const tt: LanguageData = {
  abbreviations: {
    never: 'акад дет др проф сен',
  },
  quotatives: 'ди дигән диде дип',
  functionWords: `
    барлык башка белән булган булса булырга бөтен гына истә ителгән итеп итәргә кире нинди рәвештә
    тиеш торган тулы түгел хокуклары хокукларын яисә үзгәртү әлеге өчен
  `,
  verbFinal: true,
  pointsBack: `
    алар|аннары|аның|бу|ләкин|моннан тыш|мәсәлән|ул|шул|шулай|шуңа|шуңа күрә|яки|һәм|әмма
  `,
}
