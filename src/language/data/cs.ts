import type { LanguageData } from './language-data.ts'

/** Czech. */
export const cs: LanguageData = {
  abbreviations: {
    never: `
      angl arch bc csc doc drsc ev fa franc fy ing ing.arch judr kpt lat mgr mj mjr mudr n např npor
      nám něm obr odst p paedr phdr plk popř por pplk pí př resp rndr s sv tel tj tzn tzv ul zejm
      zvl čs čís
    `,
    may: 'gen l r',
    ends: 'a.s aj apod atd hod kč mil min mld n.l př.n.l s.r.o sek tis',
    numbered: 'kap obr odst s sb str tab § č čl',
  },
  sentenceOpeners: `
    a ale byl byla během do i jak je jeho jejich její jsou když který na nebo není o od on ona oni
    ono po podle pro ta tak také te ten to v ve však z za ze že
  `,
  ordinals: true,
  months: `
    leden|ledna únor|února březen|března duben|dubna květen|května červen|června červenec|července
    srpen|srpna září říjen|října listopad|listopadu prosinec|prosince
  `,
  calendar: 'bře dub kvě led lis ne po pro pá so srp st zář úno út čt čvc čvn říj',
  syllabic: 'rl',
  functionWords: `
    a ale bez byl byla byli bylo být den dne dnes dní do hodin i jak je jeho jejich její jen ještě
    jsou když krát která které který kteří let lidí mezi měsíc měsíce může na nad ne nebo o od on
    ona oni ono po pod pro procent před při rok roku se si ta také ten to toho ty té týden u už v ve
    velmi více včera však z za ze čas času část že
  `,
  boilerplate: {
    links: 'přečtěte si|čtěte také|čtěte více',
    calls: 'diskuse|inzerce|reklama|sdílet',
    credits: 'foto',
  },
}
