import type { LanguageData } from './language-data.ts'

/** Czech. */
export const cs: LanguageData = {
  abbreviations: {
    never: `
      ak angl arch arm bc bca brig doc ev fa franc fy ing.arch inst judr kard kpt lat mal mga mgr mj
      mjr mons mudr n např npor nprap nábř nám něm obr odst okr p paedr phdr phmr plk popř por posl
      pplk ppor pprap prap pí př předs překl red resp rndr rsdr s soch stav sv sídl tel thdr
      thlic tř ul vet vyd zejm zvl zást čís řed
    `,
    may: 'gen l min nám r',
    ends: 'a.s aj apod atd csc drsc hod kol kč mil min mld n.l př.n.l s.r.o sek tis',
    numbered: 'kapitola kn nar násl písm příl roz roč sb ss strana vyhl zem § č č.j č.p číslo',
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
  weekdays: 'ne neděle po pondělí pá pátek so sobota st středa út úterý čt čtvrtek',
  syllabic: 'rl',
  endings: `
    - a u em e ě i y ů ům ech ích ové ovi|a y e ě u ou o - ám ami ách|o a u em ě - ům ech|
    e i í em ím ích emi|ý ého ému ým á é ou ých
  `,
  pointsBack: `
    a|ale|informoval o tom|informovala o tom|jeho|jejich|její|kupříkladu|mezitím|na druhou stranu|
    například|navíc|nebo|o tom|on|ona|oni|ono|oznámil to|oznámila to|oznámilo to|pak|poté|proto|přesto|
    rovněž|ta|také|tedy|ten|ti|to|ty|uvedl to|uvedla to|však
  `,
  pronouns: 'ho|ji|jim|mu',
  boilerplate: {
    links: 'přečtěte si|čtěte také|čtěte více',
    calls: `
      diskuse|inzerce|jakékoli užití|jakékoliv užití|nenechte si ujít|odebírejte naše|
      odebírejte náš|podpořte naši|podpořte nás|poslechněte si|publikování nebo|předplaťte si|
      přidejte se|přihlaste se k|reklama|sdílet|sledujte nás|sledujte náš|stáhněte si|
      tento článek obsahuje|všechna práva vyhrazena
    `,
    offers: 'aplikac-|kanál-|práva vyhrazena|publikování nebo|užití|zpráv-|článek',
    credits: 'foto|snímku',
  },
}
