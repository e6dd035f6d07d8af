import type { LanguageData } from './language-data.ts'

/** Polish. */
export const pl: LanguageData = {
  abbreviations: {
    never: `
      abp adw ang asp bp bryg bł chor d doc dot dow ds dypl dyr ekon franc gen gm godz hab hum inst
      inż jw kan kard kmdr kom kpr kpt ks lek m m.in mec med mgr mjr nacz nadkom niem o ok oprac pd
      plut pocz podinsp pow poł ppor ppłk prok przeł przyp płk radc red ros rtm sek sierż st szer
      techn tys tzw tłum ul uniw ur woj ww wyd wł właśc zam zob łac śp św
    `,
    may: 'burm im min os por prok sędz wicemin wójt',
    ends: 'br godz gr itd itp min mld mln n.e p.n.e proc r sek tys ub w zł',
    numbered: 'kl lit lok nast poz rozdz ryc rys ss t ust zał zesz zł',
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
  weekdays: 'czw czwartek niedz niedziela piątek pon poniedziałek pt sob sobota wt wtorek śr środa',
  endings: `
    - a u owi em ie e y i ów om ami ach|a y i e ie ę ą o - om ami ach|o a u em ie - om ami ach|
    ia ii ię ią io|y ego emu ym a ej ą e ych ymi
  `,
  pointsBack: `
    ale|ci|cóż,|dlatego|dzięki temu|i|ich|jednak|jego|jej|lecz|lub|mimo to|na przykład|następnie|
    no cóż,|o tym|on|ona|one|oni|ono|po czym|poinformowali o tym|poinformował o tym|
    poinformowała o tym|poinformowało o tym|pomimo tego|ponadto|potem|poza tym|również|ta|także|te|
    ten|to|tymczasem|w tym czasie|w związku z tym|więc|z kolei|z tego powodu
  `,
  pronouns: 'go|ją|mu',
  boilerplate: {
    links: `
      czytaj również|czytaj także|czytaj też|czytaj więcej|przeczytaj także|zobacz także|zobacz też
    `,
    calls: `
      artykuł zawiera linki|bądź na bieżąco|dołącz do|kliknij tutaj|komentarze|nie przegap|
      obserwuj nas|obserwuj nasz|pobierz aplikację|pobierz bezpłatną|pobierz naszą|polub nas|
      posłuchaj artykułu|posłuchaj tego artykułu|reklama|subskrybuj nasz|udostępnij|wesprzyj nas|
      wesprzyj nasze|wspieraj nas|wszelkie prawa zastrzeżone|zakaz kopiowania|zapisz się|śledź nas|
      śledź nasz
    `,
    offers: 'aplikacj-|artykuł-|kanał-|kliknij tutaj|prawa zastrzeżone',
    bylines: 'autor|oprac|opracowanie|tekst',
    credits: 'fot|foto|rys|zdjęcie|zdjęciu',
  },
}
