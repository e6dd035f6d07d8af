/** What holds for every language. */

import type { LanguageData } from './language-data.ts'

/** Of every language: titles and marks that travel, and are words nowhere. */
export const GENERAL: LanguageData = {
  abbreviations: {
    never: `
      approx avv c ca capt cf cit cmdr cpl cpt dipl dn dna dott dott.ssa dr drs e.g i.e ibid ing
      messrs mlle mlles mme mmes mr mrs prof profs pvt sgt v viz vs
    `,
    may: `
      ag al b.a b.sc b.v bros co corp d.c e.u esq gmbh jr llc ltd m.a m.d m.sc n.v ph.d plc u.k u.n
      u.s акад доц инж канд кап проф
    `,
    names: `
      abp adm adv akad alh arch arq barr bp brig col comm det dets dipl doc dra drs ed eds engr fr
      gen gens gov govs hon hr ing insp inst kapt kard kpt lt mag maj mgr mons ms mt phrof pres rep
      reps rev revs sen sens sgt sgts sr sra st ste sto supt univ
    `,
    ends: 'a.d a.m b.c b.c.e c.e etc p.m s.a s.p.a',
    numbered: `
      art arts bd cap ch chap eq ext fig figs ft gl kap max min no nos nr nrs num n° nº p par pg pkt
      pogl pp pt rs s sec str tab tel vol vols čl гл кв разд ст стр табл чл
    `,
  },
  nameParticles: 'bin de del ibn van von',
  boilerplate: {
    calls: '©|ⓒ',
    credits: `
      afp|alamy|ap photo|getty images|gettyimages|imago|istock|picture alliance|pixabay|reuters|
      shutterstock|unsplash|wikimedia
    `,
  },
}
