import type { LanguageData } from './language-data.ts'

/** Kazakh. */
export const kk: LanguageData = {
  abbreviations: {
    never: 'акад дет доц др обл проф сен т.а қ',
    ends: 'б.з б.з.д ж жж т.б т.с.с ғ',
  },
  sentenceOpeners: 'алайда біз бірақ бұл егер және мен ол олар осы сондай сіз',
  weekdays: 'бс дс жм жс жұма сб сенбі ср сс',
  quotatives: 'деген деді дейді деп',
  functionWords: `
    арқылы барлық басқа бойынша болды болмайды болса болуы болып емес жеке және кезде кейін келген
    керек негізгі немесе оның орналасқан ретінде саны сияқты тиіс толық түрде ішінде ғана үшін
    өзгерту
  `,
  verbFinal: true,
}
