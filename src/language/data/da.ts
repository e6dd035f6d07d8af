import type { LanguageData } from './language-data.ts'

/** Danish. */
export const da: LanguageData = {
  abbreviations: {
    never: `
      adv afd ang apr aug bl.a cand chr dec dir ekskl ekspl evt f.eks feb forf fr frk hr inkl inst
      jan jul jun kap kgl kl komm lekt mag mia mill mio nov nr oberst-løjtn okt pct pga sdr sek sept
      st stk sædv t.eks tidl tilsv udg ugtl vedr vha årg årh
    `,
    may: 'min',
    ends: 'a/s aps e.kr f.kr m.fl m.m m.v o.l o.lign osv',
    numbered: 'kapitel kr litra nummer side',
  },
  sentenceOpeners: `
    af da de den denne der det dette disse efter eller en et for fra han her hun hvad hvem hvor i
    ifølge ikke jeg man med mellem men nu når og også om på som til under ved vi
  `,
  ordinals: true,
  months: 'januar februar marts april maj juni juli august september oktober november december',
  weekdays: 'fre fredag lør lørdag man mandag ons onsdag søn søndag tirs tirsdag tors torsdag',
  beforeNouns: `
    af de den det en et for fra gennem i med mellem mod om over på sin sine sit til uden under ved
  `,
  beforeVerbs: 'at blev bliver er han har hun ikke jeg kan man meget må skal skulle var vi vil',
  clitics: 'after',
  endings: '- en n et t e er r erne rne s ens ets ernes',
  pointsBack: `
    altså|denne|dens|derefter|deres|derfor|desuden|det|dette|disse|dog|eller|for eksempel|han|hans|
    hendes|hun|men|og|også|på den anden side|samtidig
  `,
  pronouns: 'han|hun',
  boilerplate: {
    links: 'læs mere|læs også|se også',
    calls: `
      abonner på|alle rettigheder forbeholdes|artiklen indeholder reklamelinks|bliv abonnent|
      bliv medlem|download vores|få vores nyhedsbrev|følg os|følg vores|gå ikke glip|hent vores|
      klik her|lyt til artiklen|lyt til denne|støt os|støt vores|tilmeld dig
    `,
    offers: `
      artiklen|journalistik|kanal|klik her|lyt til denne|nyheder|nyhedsbrev-|rettigheder forbeholdes
    `,
    bylines: 'af|forfatter|tekst',
    credits: 'billedet|foto',
  },
}
