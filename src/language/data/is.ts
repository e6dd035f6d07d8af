import type { LanguageData } from './language-data.ts'

/** Icelandic. */
export const is: LanguageData = {
  abbreviations: {
    never: 'bls fr frk frú gr hr kl m.a mgr nr próf sr',
    ends: 'e.kr f.kr o.fl o.s.frv o.þ.h',
    numbered: 'kafl mír tbl tl',
  },
  sentenceOpeners: `
    að ef eftir ekki en er frá hann hvað hver hér hún líka með nú og samkvæmt til um var við á í þar
    þau það þegar þeir þá þær
  `,
  ordinals: true,
  months: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  pointsBack: `
    auk|auk þess|eftir það|einnig|en|eða|hann|hans|hennar|hins|hins vegar|hún|og|svo|síðan|
    til dæmis|á meðan|þau|það|þeir|þeirra|þess|þess vegna|þessar|þessi|þessir|þetta|því|þá|þær
  `,
  pronouns: 'hann|hún',
}
