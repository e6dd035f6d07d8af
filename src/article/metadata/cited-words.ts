/** How pages mark what an article cites, quotes or reviews: its authors and dates are not the article's. */

import type { ByLanguage } from '../text/word-lists.ts'

/** Properties (schema.org) whose value is another work. */
export const OTHER_WORKS = `
  citation|itemReviewed|isBasedOn|isBasedOnUrl|workExample|exampleOfWork|translationOfWork|mentions|
  about|comment|review|reviews|isPartOf|hasPart|relatedLink|itemListElement|subjectOf
`
/** Names of boxes. */
export const CITED_BOXES: ByLanguage = {
  references: `
    references|reflist|bibliography|bibliographie|biblio|bibliografia|literatur|literature|
    literaturverzeichnis|works-?cited|further-?reading|footnotes?|endnotes?|fussnoten|quellen|sources|
    zrodla|csl-entry|csl-bib-body
  `,
  quotations: `
    citation|citations|h-cite|zitat|quote|blockquote|pull-?quote|testimonials?|citat|cita|cytat|citaat
  `,
  reviews: 'h-review|hreview',
  posts: 'u-comment|twitter-tweet|tweet|instagram-media|embed',
}
/** Headings over a list of references. */
export const CITED_HEADINGS: ByLanguage = {
  en: `
    references?(?: and notes| cited)?|bibliography|works cited|further reading|literature(?: cited)?|
    sources|notes
  `,
  de: `
    literatur(?:verzeichnis|angaben|hinweise|tipps)?|quellen(?:angaben|verzeichnis)?|
    weiterführende literatur
  `,
  fr: 'références(?: bibliographiques)?|bibliographie|notes et références',
  es: 'referencias(?: bibliográficas)?|bibliografía',
  pt: 'referências(?: bibliográficas)?|bibliografia',
  it: 'riferimenti(?: bibliografici)?|fonti',
  nl: 'bronnen|literatuur',
  pl: 'literatura|piśmiennictwo|przypisy|źródła',
  nordic: 'referenser|källor|litteratur|kilder|referanser',
  fi: 'viitteet|lähteet|kirjallisuus',
  cs: 'prameny|zdroje',
  hu: 'irodalom|források',
  ro: 'bibliografie',
  tr: 'kaynakça|kaynaklar',
  ru: 'список литературы|литература|источники|примечания',
  uk: 'література|джерела',
  el: 'βιβλιογραφία',
  zh: '参考文献|參考文獻|参考资料',
  ko: '참고문헌',
  ar: 'المراجع|المصادر',
  he: 'ביבליוגרפיה',
}
