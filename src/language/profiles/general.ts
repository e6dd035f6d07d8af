import type { Profile } from './profile.ts'

/** Of every language: titles and marks that travel, and are words nowhere. */
export const GENERAL: Profile = {
  never:
    'mr mrs messrs mme mmes mlle mlles dr drs prof profs dott dott.ssa ing avv dn dna capt cpt sgt cpl cmdr pvt cf vs viz ca c v ibid cit e.g i.e approx dipl',
  names: 'gen col maj lt sen rep gov hon pres adm supt rev ed eds st ste mt fr sr sra hr ms',
  may: 'al jr ltd co corp bros llc plc gmbh ag n.v b.v u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.sc m.sc esq',
  ends: 'etc a.m p.m a.d b.c c.e b.c.e s.a s.p.a',
  numbered:
    'ft rs ext tel no nos nr nrs num n° nº vol vols p pp pg fig figs ch chap sec art arts par eq pt tab bd s str max min',
  months: 'jan feb mar apr jun jul aug sep oct nov dec',
}
