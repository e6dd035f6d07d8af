import type { LanguageData } from './language-data.ts'

/** Croatian. */
export const hr: LanguageData = {
  abbreviations: {
    never: `
      arh bacc bojn br cca doc engl franc g gen grč gđa gđe gđi gđica gđu inž iur jur kard lat mag
      mons nadp njem npr odn oec por pov predsj prim ravn sc spec stom sv tal teol ul vet vlč čl
    `,
    may: 'nar puk',
    names: 'ga lj',
    ends: 'god i.sl itd kn n.e pr.kr sl st',
    numbered: 'knj rođ sl st t tbl toč',
  },
  sentenceOpeners: `
    a ali bila bio da do gde gdje i ili iz je kad kada kako ko koja koji međutim na nije njegov njen
    njezin njihov o od on ona oni ono ova ovaj ovo po prema s sa su ta taj tako takođe također te
    tijekom tko to tokom u za što
  `,
  ordinals: true,
  months: `
    siječ|januar velja|februar ožuj|mart trav|april svib|maj lipanj|lipnja|lip|jun srp|jul kolov|avgust
    ruj|septembar listop|lis|oktobar studen|novembar prosin|decembar
  `,
  weekdays: 'ned pet petak pon sri sub uto čet',
  syllabic: 'rl',
  endings: `
    - a u om em e i ovi ova ovima ima|a e i u om o - ama|o a u om - ima|ija ije iji iju ijom ijo
  `,
  pointsBack: `
    a|ali|i|ili|ipak|kasnije|međutim|na primjer|nakon toga|njega|njegov|njegova|njen|njezin|njihov|
    on|ona|onda|one|oni|ono|osim toga|ova|ovaj|ove|ovi|ovo|potom|pri tome|stoga|ta|taj|tako|takođe|
    također|te|ti|time|to|u međuvremenu|zatim|zato|zbog toga
  `,
  pronouns: 'ga|ih|im|ju|mu',
  boilerplate: {
    links: 'pročitajte',
    calls: `
      ne propustite|podržite nas|poslušajte članak|pratite nas|pretplatite se|preuzmite aplikaciju|
      preuzmite našu|pridružite se|sva prava pridržana|zabranjeno kopiranje
    `,
    offers: 'aplikacij-|kanal-|prava pridržana',
    credits: 'foto|fotografija',
  },
}
