import type { LanguageData } from './language-data.ts'

/** Lithuanian. */
export const lt: LanguageData = {
  abbreviations: {
    never: `
      angl apskr d dir doc g gen gyd inž jaun k kpt kun lenk liet lot ltn m mgr p pav pirm plk psl r
      raj red rus sav tel vad val vert vok vyr vysk šv
    `,
    may: 'min',
    ends: 'd e kt m m.e mln mlrd pan pr.kr t.t tūkst',
    numbered: 'bt dal gim sk įst',
  },
  sentenceOpeners: `
    bet dabar ir jei ji jie jis jos kad kai o ta tai taip tas tačiau ten čia ši šis
  `,
  placeEndings: 'e ose yse ėse',
  months: `
    sausio|saus vasario|vas kovo balandžio|bal gegužės|geg birželio|birž liepos|liep rugpjūčio|rugp
    rugsėjo|rugs spalio|spal lapkričio|lapkr gruodžio|gruod
  `,
  weekdays:
    'antradienis ketvirtadienis penktadienis pirmadienis sekmadienis trečiadienis šeštadienis',
  endings: `
    as o ui ą u e ai ų ams us ais uose|a os ai ą oje ų oms as omis ose|
    is io iui į iu yje iai ių iams ius iais|ė ės ei ę e ėje ių ėms es ėmis|us aus ui ų umi uje
  `,
  pointsBack: `
    ar|be|be to|bet|dėl to|ir|ji|jie|jis|jo|jos|jų|o|pavyzdžiui|po to|ta|tad|tai|taip|tas|tačiau|
    tie|todėl|tos|tuo tarpu|tuomet|vis|vis dėlto|vėliau|ši|šie|šios|šis
  `,
  boilerplate: {
    credits: 'nuotr|nuotrauka|nuotraukoje',
  },
}
