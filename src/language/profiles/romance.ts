import type { Profiles } from './profile.ts'

export const ROMANCE: Profiles = {
  fr: {
    never:
      'm mm mgr cf env p.ex c.-à-d c.à.d éd éds ibid n° ste bd boul tél réf trad coll janv févr juil sept av.j.-c apr.j.-c dép arr hab av apr',
    may: 'me pr st',
    ends: 'etc av.j.-c apr.j.-c j.-c cie',
    numbered: 'vol art chap op t al',
    openers:
      'le la les un une des l il elle ils elles on nous vous je ce cet cette ces c en dans à au aux de du d par pour sur avec sans sous et mais ou donc or si quand lorsque comme après avant depuis pendant selon son sa ses leur leurs notre plus tout tous toutes qui que quoi où ainsi cependant toutefois enfin puis alors aujourd',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  },
  es: {
    never:
      'ene abr ago dic lic cra d dña sres srta gral cnel tte excmo excma ilmo ilma mons avda c/ p.ej pág págs aprox dpto depto arq profa sto hnos fdo ntra dra sra',
    may: 'ud uds vd vds cía cia sr sta prov col',
    names: 'av fr da cap',
    ends: 'etc ee.uu a.c d.c a.e.c s.l ss.mm',
    numbered: 'art arts cap caps núm núms t op pág págs km',
    openers:
      'el la los las un una unos unas lo él ella ellos ellas yo tú nosotros se su sus en de del al a por para con sin sobre desde hasta entre según y o pero si cuando como donde mientras aunque porque que quien este esta estos estas ese esa eso esto no ya también además después antes ahora hoy ayer todo todos más muy hay fue es era son',
  },
  ca: {
    never: 'sr sra srs sra dra p.ex pàg pàgs núm ctra aprox dept d.c a.c',
    names: 'av',
    ends: 'etc a.c d.c',
    numbered: 'art cap núm c pl pàg',
    openers:
      'el la els les un una uns unes en de del dels al als a per amb sense sobre des fins entre segons i o però si quan com on mentre que qui aquest aquesta aquests aquestes no també ja després abans ara avui tot tots més molt és era són',
  },
  gl: {
    never: 'sr sra dra srta páx núm p.ex avda d',
    ends: 'etc a.c d.c',
    openers:
      'o a os as un unha en no na nos nas de do da ao á por para con sen e ou pero se cando como onde que este esta non tamén xa despois antes agora hoxe',
  },
  it: {
    never:
      'sig sigg sig.ra sig.na sig.ri dott.ri prof.ssa proff arch geom rag mons psicol p.es es artt cfr pagg nn c.so v.le p.za p.zza egr spett gent f.lli n s ss lett fam',
    names: 'on sen gen',
    ends: 'ecc etc a.c d.c s.r.l s.n.c',
    numbered: 'art artt cap n nn pag pagg sez tav lett',
    openers:
      'il lo la i gli le un uno una l in di da a su per con tra fra del della dei al alla nel nella e ma o se quando come dove mentre perché che chi questo questa questi quello non anche poi dopo prima ora oggi ieri tutto tutti più si è era sono ha',
  },
  pt: {
    never:
      'srs sras srta dras profa eng exmo exma ilmo pág págs núm n.º p.ex cel sto abr ago fev dez jan',
    may: 'cia sra dra sta',
    names: 'd dom av r',
    ends: 'etc ltda a.c d.c e.u.a',
    numbered: 'art arts cap n pág págs núm inc',
    openers:
      'o a os as um uma uns umas ele ela eles elas eu nós se seu sua em no na nos nas de do da ao à por para com sem sobre desde até entre segundo e ou mas quando como onde enquanto embora porque que quem este esta isto esse essa isso não já também além depois antes agora hoje ontem todo todos mais muito há foi é era são',
  },
  ro: {
    never:
      'dl dna d-na d-l dlui dnei conf lect sf bd jud com aprox univ acad arh drd cpt dvs tov str b-dul',
    ends: 'etc ș.a ș.a.m.d ş.a ş.a.m.d î.hr d.hr î.e.n e.n',
    numbered: 'nr pag art alin lit cap pct par ex anexa',
    openers:
      'în la de pe cu din pentru și dar sau când dacă că el ea ei ele acest această acesta aceasta aceste nu mai a un o după prin între despre astfel însă este sunt era care ce cum unde atunci acum',
  },
}
