import type { LanguageData } from './language-data.ts'

/** Estonian. */
export const et: LanguageData = {
  abbreviations: {
    never: `
      dir dots hr ins jt kindr kol kpt lk ltn mjr mld mln näit pr prl pst s.a sh st tel tn u õp
    `,
    ends: 'e.kr jms jne jpt p.kr',
    numbered: 'jn joon kd lg mnt ptk sünd',
  },
  sentenceOpeners: `
    aga ei enne et ja ka kes kui kuid mis nad need nüüd oli on pärast seal see siin siis ta tema
  `,
  ordinals: true,
  months: `
    jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
  `,
  clitics: 'after',
  pointsBack: `
    aga|hiljem|ja|kuid|lisaks|lisaks sellele|nad|need|nemad|nende|näiteks|pärast|pärast seda|
    samal ajal|samuti|see|seega|seetõttu|sel ajal|selle|siis|siiski|ta|tema|või
  `,
}
