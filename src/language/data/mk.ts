import type { LanguageData } from './language-data.ts'

/** Macedonian. */
export const mk: LanguageData = {
  abbreviations: {
    never: 'акад бул г г-дин г-ѓа д-р доц др инж проф св т.е т.н т.н.р ул чл',
    ends: 'г др итн н.е пр.н.е',
    numbered: 'бр ст стр чл',
  },
  sentenceOpeners: `
    а ако во дека до за и или исто како кога меѓутоа на не ние но ова оваа овој од по со според таа
    така тие тоа тој јас
  `,
  calendar: 'авг апр вто дек мар нед ное окт пет пон саб сеп сре фев чет јан јул јун',
  syllabic: 'рл',
}
