import type { LanguageData } from './language-data.ts'

/** Kazakh. */
export const kk: LanguageData = {
  abbreviations: {
    never: 'акад дет доц др обл проф сен т.а қ',
    ends: 'б.з б.з.д ж жж т.б т.с.с ғ',
  },
  sentenceOpeners: 'алайда біз бірақ бұл егер және мен ол олар осы сондай сіз',
  calendar: 'ақп бс дс жел жм жс мам мау нау сб ср сс сәу там шіл қаз қар қаң қыр',
  quotatives: 'деген деді дейді деп',
}
