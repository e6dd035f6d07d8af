import type { LanguageData } from './language-data.ts'

/** Hungarian. */
export const hu: LanguageData = {
  abbreviations: {
    never: `
      alez altbgy bp dk doc em ezds fhdgy ford fszt főig főisk gy hdgy id ifj ig ill kb ker köt 
      lp ly ny néh pl rkp sz szds szerk tel ty törm tü u vezds vö évf özv ún ügyv őrgy 
    `,
    may: 'alp min polg áht',
    ends: 'bt ft i.e i.sz kft kr.e kr.u nyrt rt stb u.n zrt',
    numbered: 'bek de du fej fok kör megh o old szül § ábra',
  },
  sentenceOpeners: `
    a amikor az azok azonban csak de egy ez ezek ezt ezért ha hogy is itt mert már még nem ott
    viszont és így ő ők
  `,
  ordinals: true,
  months: `
    január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug
    szeptember|szept október|okt november|nov december|dec
  `,
  weekdays: 'cs hétfő kedd sze szo',
  pointsBack: `
    az|azok|azonban|azt|de|ebben|ekkor|eközben|emellett|ennek|ennek ellenére|erre|ez|ezek|
    ezen kívül|ezt|ezután|ezzel|ezért|hiszen|illetve|később|majd|mert|mindez|például|tehát|továbbá|
    ugyanakkor|utóbbi|vagy|viszont|és|így|ő|ők
  `,
  boilerplate: {
    links: 'kapcsolódó|olvassa el',
    calls: `
      fizessen elő|hallgasd meg|hallgassa meg|hirdetés|iratkozz fel|iratkozzon fel|kövess minket|
      kövessen minket|minden jog fenntartva|ne maradj le|ne maradjon le|támogass minket|
      támogasson minket|töltsd le|töltse le
    `,
    offers: 'alkalmazás-|cikk-|csatorn-|hírek|hírlevel-|hírlevél-|jog fenntartva',
    bylines: 'szerző',
    credits: 'fotó|képen|képünkön',
  },
}
