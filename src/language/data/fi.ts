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
  weekdays: `
    ke keskiviikko la lauantai ma maanantai pe perjantai su sunnuntai ti tiistai to torstai
  `,
  functionWords: `
    eivät ennen että ilman joka jonka jossa jotka jälkeen kaikki kanssa koska kuin kuten käyttää
    lisää mukaan mutta muuta myös niiden olet olla ovat sekä sitä tahansa tulee tähän tämä tämän
    tässä tätä uudelleen uusi vain voit
  `,
  clitics: 'after',
  wordsPerMinute: 161,
  boilerplate: {
    links: 'katso myös|lue lisää|lue myös',
    calls: 'jaa artikkeli|mainos',
    bylines: 'kirjoittaja',
    credits: 'kuva|valokuva',
  },
}
