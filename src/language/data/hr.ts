import type { LanguageData } from './language-data.ts'

/** Croatian. */
export const hr: LanguageData = {
  abbreviations: {
    never: `
      akad arh br cca doc engl franc g grč gđa gđica ing inž jur lat mag mons mr njem npr o.g odn
      oec prim sc spec sv tal tj tzv ul v.d vlč čl
    `,
    ends: 'god i.sl itd kn n.e pr.kr sl st',
    numbered: 'br st str toč čl',
  },
  sentenceOpeners: `
    a ali bila bio da do gde gdje i ili iz je kad kada kako ko koja koji međutim na nije njegov njen
    njezin njihov o od on ona oni ono ova ovaj ovo po prema s sa su ta taj tako takođe također te
    tijekom tko to tokom u za što
  `,
  ordinals: true,
  months: `
    siječ|januar velja|februar ožuj|mart trav|april svib|maj lipanj|lipnja|jun srp|jul kolov|avgust
    ruj|septembar listop|oktobar studen|novembar prosin|decembar
  `,
  calendar: 'kol lip lis ned ožu pet pon pro ruj sij sri srp stu sub svi tra uto velj čet',
  syllabic: 'rl',
  boilerplate: {
    links: 'pročitajte',
  },
}
