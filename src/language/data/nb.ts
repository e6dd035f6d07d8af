import type { LanguageData } from './language-data.ts'

/** Norwegian Bokmål. */
export const nb: LanguageData = {
  abbreviations: {
    never: `
      adv apr aug bl.a cand chr des dir ekskl evt f.eks feb feks fr frk hr ifb inkl inst jan jul jun
      kap kgl kl lekt mag maks mill mrd nov nr okt pga pst sept siv.ing st stk vedr årg
    `,
    may: 'min',
    ends: 'a/s e.kr f.kr m.fl m.m m.v o.l o.s.v osv',
    numbered: 'bokst kapittel kr ledd nummer side',
  },
  sentenceOpeners: `
    av da de den denne der det dette disse ei eller en et etter for fra han her hun hva hvem hvor i
    ifølge ikke jeg man med mellom men nå når og også om på som til under ved vi
  `,
  ordinals: true,
  months: 'januar februar mars april mai juni juli august september oktober november desember|des',
  weekdays: 'fre fredag lør lørdag man mandag ons onsdag søn søndag tir tirsdag tor torsdag',
  beforeNouns: `
    av de den det ei en et for fra gjennom i med mellom mot om over på sin sine sitt til under uten
    ved
  `,
  beforeVerbs: 'ble blir er han har hun ikke jeg kan man meget må skal skulle var veldig vi vil å',
  clitics: 'after',
  endings: '- en n et t a e er r ene ne s ens ets',
  pointsBack: `
    altså|denne|dens|deres|deretter|derfor|dessuten|det|dette|disse|eller|for eksempel|han|hans|
    hennes|hun|likevel|men|og|også|på den annen side|samtidig
  `,
  pronouns: 'han|hun',
  boilerplate: {
    links: 'les mer|les også|se også',
    calls: `
      abonner på|alle rettigheter reservert|annonse|bli abonnent|bli medlem|del artikkelen|
      få vårt nyhetsbrev|følg oss|følg vår|ikke gå glipp|klikk her|last ned appen|last ned vår|
      lytt til artikkelen|lytt til saken|meld deg på|støtt oss|støtt vår
    `,
    offers: `
      artikkelen|journalistikk-|kanal|klikk her|lytt til saken|nyheter|nyhetsbrev-|
      rettigheter reservert
    `,
    bylines: 'av|forfatter|tekst',
    credits: 'bildet|foto',
  },
}
