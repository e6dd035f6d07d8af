import type { LanguageData } from './language-data.ts'

/** Polish. */
export const pl: LanguageData = {
  abbreviations: {
    never: `
      abp adw ang bp bł d doc dot ds dyr franc gm godz hab inż jw kard kpt ks lek m m.in mgr mjr
      niem np o ok pocz pow poł ppor ppłk prok płk red ros rtm sek sierż tj tys tzn tzw tłum ul ur
      woj ww wyd wł właśc zam zm zob łac śp św
    `,
    may: 'al im os pl por pt sp',
    names: 'gen hr sen',
    ends: 'br godz gr itd itp min mld mln n.e p.n.e proc r sek tys ub w zł',
    numbered: 'art kl lit par pkt poz rozdz ryc rys s t tab ust zł',
  },
  sentenceOpeners: `
    a ale był była dla do gdy i ich jak jednak jego jej jest kiedy który lub na nie o od on ona oni
    ono oraz po podczas przez są ta tak także te tego ten to w według z za że
  `,
  months: `
    stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj
    czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz
    października|październik|paź listopada|listopad|lis grudnia|grudzień|gru
  `,
  calendar: 'cze czw gru kwi lip lis lut mar niedz paź pon pt sie sob sty wrz wt śr',
  functionWords: `
    a ale bardzo bez być był była było były czas czasu część dla dni dnia do dzień dziś gdy godzin i
    ich jak jednak jego jej jest jeszcze już która które który których lat lub ludzi miesiąc
    miesiąca między może można na nad nie o od on ona oni ono po pod procent przed przez przy raz
    razy rok roku się są ta także te tego tej ten też to tych tydzień tylko u w wczoraj we więcej z
    za ze że
  `,
  wordsPerMinute: 166,
  boilerplate: {
    links: `
      czytaj również|czytaj także|czytaj też|czytaj więcej|przeczytaj także|zobacz także|zobacz też
    `,
    calls: 'komentarze|obserwuj nas|reklama|udostępnij|wszelkie prawa zastrzeżone|zapisz się',
    bylines: 'autor|oprac|opracowanie|tekst',
    credits: 'fot|foto|rys|zdjęcie',
  },
}
