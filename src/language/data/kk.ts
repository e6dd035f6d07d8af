import type { LanguageData } from './language-data.ts'

/** Kazakh. */
export const kk: LanguageData = {
  abbreviations: {
    never: 'акад ауд ген даң даңғ дет доц др инж көш обл пр проф сен қ',
    ends: 'б.з б.з.д ж жж т.б т.с.с ғ',
    numbered: 'б бет т',
  },
  sentenceOpeners: 'алайда біз бірақ бұл егер және мен ол олар осы сондай сіз',
  quotatives: 'деген деді дейді деп',
  verbFinal: true,
  pointsBack: `
    алайда|бірақ|бұл|дегенмен|және|кейін|мысалы|немесе|ол|олар|олардың|оның|осы|осыдан кейін|содан|
    сол|сондай|сондықтан|сонымен|сонымен қатар|әрі
  `,
  boilerplate: {
    credits: 'сурет',
  },
}
