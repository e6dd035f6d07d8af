/** How lines of a page begin that are not part of its text, by language. */

import type { ByLanguage } from '../text/word-lists.ts'

/** Lines that lead elsewhere. */
export const POINTERS: ByLanguage = {
  en: `
    related|read (?:more|also|next|the full)|also read|see also|more (?:on|from|about)|
    don['’]t miss|you (?:may|might) (?:also )?(?:like|enjoy)|recommended|watch|listen
  `,
  de: `
    lesen sie|lies auch|mehr (?:zum thema|dazu|themen|infos|artikel)|auch interessant|siehe auch|
    zum thema|weitere (?:informationen|infos|artikel|themen|beiträge)|weiterführende|passend dazu|
    auch auf|empfehlung
  `,
  pt: 'leia (?:também|mais|ainda)|veja (?:também|mais)|saiba mais',
  es: `
    le(?:a|e|é|er) (?:también|además|más|aquí|mas)|lea:|le puede interesar|te puede interesar|
    puede interesarle|(?:mira|vea|ver) (?:también|además|más)
  `,
  fr: 'lire aussi|à lire|lisez aussi|voir aussi',
  it: 'leggi anche',
  nl: 'lees ook|lees meer',
  pl: `
    czytaj (?:też|także|więcej)|zobacz (?:też|także)|przeczytaj|dowiedz się
  `,
  ru: String.raw`читайте также|см\. также`,
  ar: 'اقرأ أيضا',
  zh: '相关(?:阅读|新闻)|延伸阅读',
  ja: '関連記事',
}
/** Lines that ask for something, credit a picture or count comments. */
export const CALLS: ByLanguage = {
  en: String.raw`
    (?:click|tap) here|subscribe|sign (?:up|in)|log ?in|register|join (?:our|us|the)|
    follow (?:us|me|our)|like us|share (?:this|on)|get (?:access|the latest|our)|
    download (?:our|the) app|support (?:us|our)|donate|newsletter|advertisement|advert|comments?$|
    tags?\b|tagged|filed under|categor(?:y|ies)|text size|source:$|this (?:slideshow|video) requires|
    loading|skip to|back to top|print this|all rights reserved|copyright|©|
    the post .{0,200}appeared first on|you can (?:also )?follow
  `,
  pictures: `
    photo(?:s|graph)? (?:by|credit)|photo:|image(?: credit)?:|picture:|foto:|fotos?:|bild:|crédit|
    créditos|quelle:
  `,
  advertisements: 'anzeige|werbung|publicidad|publicité|pubblicità|reklama',
  other: `
    abonn(?:ieren|ez|ement)|suscríb|síguenos|folgen sie|teilen|partager|compartir|alle rechte
  `,
}
