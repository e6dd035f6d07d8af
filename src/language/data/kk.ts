import type { LanguageData } from './language-data.ts'

/** Kazakh. */
export const kk: LanguageData = {
  abbreviations: {
    never: 'ауд ген даң даңғ дет көш обл пр сен қ',
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
}
