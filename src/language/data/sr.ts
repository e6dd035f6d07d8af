import type { LanguageData } from './language-data.ts'

/** Serbian. */
export const sr: LanguageData = {
  abbreviations: {
    never: `
      arh br dir doc g gen gđa gđica npr por predsj sc spec sv ul vod čl арх бр вод г ген гђа дипл
      дир мр нпр пор пред св спец тзв ул унив чл
    `,
    may: 'нар пук',
    names: 'lj',
    ends: 'din god i.sl itd n.e p.n.e sl год дин и.сл итд н.е п.н.е сл',
    numbered: 'rođ st tač tbl toč погл рођ таб тач тбл',
  },
  sentenceOpeners: `
    a ali bila bio da do gde gdje i ili iz je kad kada kako ko koja koji međutim na nije njegov njen
    njezin njihov o od on ona oni ono ova ovaj ovo po prema s sa su ta taj tako takođe također te
    tijekom tko to tokom u za što а али била био где да до за и из или кад када како ко која који
    међутим на није о ова овај ово од он она они оно по према с са су та тако такође тај те то током
    у што је његов њен њихов
  `,
  ordinals: true,
  months: `
    januar|јануар februar|фебруар mart|март april|април maj|мај jun|јун jul|јул avgust|август
    septemb|септемб oktob|октоб novemb|новемб decemb|децемб
  `,
  weekdays: 'нед пет петак пон сре среда суб уто чет',
  syllabic: 'rlрл',
  endings: `
    - а у ом ем е и ови ова овима има|а е и у ом о - ама|о а у ом - има|ија ије ији ију ијом ијо|
    и ог ом им а у е их|- a u om em e i ovi ova ovima ima|a e i u om o - ama|o a u om - ima|
    ija ije iji iju ijom ijo
  `,
  pointsBack: `
    a|ali|i|ili|ipak|kasnije|međutim|na primer|njega|njegov|njegova|njen|njihov|on|ona|onda|one|oni|
    ono|ova|ovaj|ove|ovi|ovo|pored toga|posle toga|potom|stoga|ta|taj|tako|takođe|te|ti|to|
    u međuvremenu|zatim|zato|zbog toga|а|али|затим|зато|због тога|и|или|ипак|касније|међутим|
    на пример|ова|овај|ове|ови|ово|он|она|онда|оне|они|оно|поред тога|после тога|потом|стога|та|
    тако|такође|тај|те|ти|то|у међувремену|њега|његов|његова|њен|њих|њихов|њу
  `,
  boilerplate: {
    calls: `
      ne propustite|podržite nas|pratite nas|pretplatite se|preuzmite aplikaciju|pridružite se|
      sva prava zadržana|не пропустите|подржите нас|пратите нас|претплатите се|преузмите апликацију|
      придружите се|сва права задржана
    `,
    offers: 'aplikacij-|kanal-|prava zadržana|vesti|апликациј-|вести|канал-|права задржана',
  },
}
