import type { LanguageData } from './language-data.ts'

/** Finnish. */
export const fi: LanguageData = {
  abbreviations: {
    never: `
      engl ent esim hra huom joht klo kok ks lat lyh milj mmm mrd n nk nro ns os puh pvm ransk ruots
      rva s saks t toim tri v ven vrt yht
    `,
    ends: 'eaa ekr jaa jkr jne ym yms',
    numbered: 'klo n nro s v',
  },
  sentenceOpeners: `
    että he hän ja jos kuitenkin kuka kun mikä missä mutta myös ne nyt nämä se siellä sitten tai
    tämä täällä
  `,
  ordinals: true,
  months: `
    tammikuuta|tammikuu|tammi helmikuuta|helmikuu|helmi maaliskuuta|maaliskuu|maalis
    huhtikuuta|huhtikuu|huhti toukokuuta|toukokuu|touko kesäkuuta|kesäkuu|kesä
    heinäkuuta|heinäkuu|heinä elokuuta|elokuu|elo syyskuuta|syyskuu|syys lokakuuta|lokakuu|loka
    marraskuuta|marraskuu|marras joulukuuta|joulukuu|joulu
  `,
  clitics: 'after',
  pointsBack: `
    esimerkiksi|he|heidän|hän|hänen|ja|kuitenkin|lisäksi|mutta|myös|ne|niiden|nämä|samalla|se|sen|
    siksi|sitten|tai|toisaalta|tämä
  `,
  boilerplate: {
    links: 'katso myös|lue lisää|lue myös',
    calls: 'jaa artikkeli|mainos',
    bylines: 'kirjoittaja',
    credits: 'kuva|valokuva',
  },
}
