import type { LanguageData } from './language-data.ts'

/** Finnish. */
export const fi: LanguageData = {
  abbreviations: {
    never: `
      alik apul arkkit dipl.ins engl ent esim evl fil hra huom ins joht kauppat kenr klo kok ks lat
      luutn lyh lääk maist maj milj mrd n nro oik os pj puh ransk rov ruots rva s saks siht t toht
      toim toim.joht tri varat ven yht ylik yliop
    `,
    may: 'ap ip kansl min oikeusk varatuom',
    ends: 'eaa ekr jaa jkr jne ym yms',
    numbered: 'kohd kohta kpl kuva liite luku mom nid osa sivu ss',
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
    calls: `
      jaa artikkeli|kaikki oikeudet pidätetään|kuuntele artikkeli|kuuntele tämä|lataa sovelluksemme|
      lataa sovellus|liity kanavaamme|liity mukaan|mainos|ryhdy tilaajaksi|seuraa meitä|
      tilaa uutiskirje|tilaa uutiskirjeemme|tilaa uutiskirjeemme ja|tue meitä|tue työtämme|
      älä missaa
    `,
    bylines: 'kirjoittaja',
    credits: 'kuva|kuvassa|valokuva',
  },
}
