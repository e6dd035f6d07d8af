import type { LanguageData } from './language-data.ts'

/** Kazakh. */
export const kk: LanguageData = {
  abbreviations: {
    never: 'акад доц обл проф т.а қ',
    ends: 'б.з б.з.д ж жж т.б т.с.с ғ',
  },
  sentenceOpeners: 'алайда біз бірақ бұл егер және мен ол олар осы сондай сіз',
  quotatives: 'деген деді дейді деп',
}
