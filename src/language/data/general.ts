/** What holds for every language. */

import type { LanguageData } from './language-data.ts'

/** Of every language: titles and marks that travel, and are words nowhere. */
export const GENERAL: LanguageData = {
  abbreviations: {
    never: `
      akad approx avv c ca capt cca cf cit cmdr cpl cpt dipl dkt dn dna dott dott.ssa dr drs e.g
      gebr i.e ibid ing insp kapt messrs mfu mlle mlles mme mmes mnu mnum mnumz mr mrs nkk nks nksz
      nkz phrof prof profs pvt sgt univ v viz vs акад д-р доц инж проф
    `,
    may: `
      ag al b.a b.sc b.v bros co corp d.c e.u esq gmbh jr llc ltd m.a m.d m.sc n.v ph.d plc u.k u.n
      u.s канд кап
    `,
    names: `
      abp adm adv alh arch arq barr bp brig cap cmdt col comm cor det dets dipl doc dra drs ed eds eng engr fr
      gen gens gov govs hon hr ing inst kap kard kol kpt lt mag maj mgr mons ms mt pres rep reps rev revs
      sen sens sgt sgts sr sra st ste sto supt
    `,
    ends: 'a.d a.m b.c b.c.e c.e etc p.m s.a s.p.a',
    numbered: `
      art arts bd cap ch chap eq ext fig figs ft gl kap kl klo max min no nos nr nrs num n° nº p par
      pg pkt pogl pp pt rs s sec str tab tel vol vols čl гл кв разд ст стр табл чл
    `,
  },
  nameParticles: 'bin de del ibn van von',
  boilerplate: {
    calls: '©|ⓒ',
    offers: `
      affiliate-|amazon|app|apps|bluesky|cookie-|e-mail|email|facebook|google|instagram|linkedin|
      mastodon|newsletter-|podcast-|telegram-|tiktok|twitter|whatsapp-|youtube|©|ⓒ
    `,
    credits: `
      afp|alamy|ap photo|getty images|gettyimages|imago|istock|picture alliance|pixabay|reuters|
      shutterstock|unsplash|wikimedia
    `,
  },
}
