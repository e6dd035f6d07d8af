import type { LanguageData } from './language-data.ts'

/** Romanian. */
export const ro: LanguageData = {
  abbreviations: {
    never: `
      acad alm aprox arh arhim av b-dul bd cms col com conf d-l d-na dir dl dlui dnei ec ed ierom
      jud lect lt min plt pr sect sf sg str tel tov trad
    `,
    may: 'dep jud min sen',
    ends: 'd.hr e.n î.e.n î.hr ş.a ş.a.m.d ș.a ș.a.m.d',
    numbered: 'alin anexa ap bl et ex lit pag pct sc urm',
  },
  sentenceOpeners: `
    a aceasta această acest acesta aceste acum astfel atunci care ce cu cum când că dacă dar de
    despre din după ea ei el ele era este la mai nu o pe pentru prin sau sunt un unde în însă între
    și
  `,
  months: `
    ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie
    noiembrie|noi decembrie
  `,
  weekdays: 'dum joi lun luni mar marți mie sâm vin',
  endings: '- ul ului i ii ilor uri urile urilor le lui|ă a e ei ele elor|e ea i ii ilor',
  pointsBack: `
    aceasta|această|aceea|acela|acest|acesta|aceste|acestea|acești|aceștia|ambii|apoi|asta|astfel|
    așadar|cu toate acestea|dar|de aceea|de asemenea|de exemplu|deci|după aceea|ea|ei|el|ele|iar|
    lui|prin|prin urmare|sa|sale|sau|săi|său|totuși|ulterior|în plus|în schimb|însă|între timp|și
  `,
  boilerplate: {
    links: 'citește și|citiți și|vezi și',
    calls: `
      abonați-vă|abonați-vă la|abonează-te la|ascultați acest|ascultă acest|descarcă aplicația|
      descărcați aplicația|nu rata|nu ratați|publicitate|toate drepturile rezervate|urmăriți canalul
    `,
    offers: 'aplicați-|articol|știri-',
    bylines: 'autorul',
  },
}
