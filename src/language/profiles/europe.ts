import type { Profiles } from './profile.ts'

/** Baltic, Uralic, Turkic, Greek, Albanian, Basque and the languages of the Caucasus. */
export const EUROPE: Profiles = {
  lt: {
    never:
      'doc akad gyd inž kun mgr plg pvz žr t.y g k m d a.a p psl sav r val vad vnt šv š.m gen plk kpt vyr jaun dir pav liet angl vok rus lenk lot apskr raj tel',
    may: 'sk pr',
    ends: 'kt t.t pan m d e m.e pr.kr tūkst mln mlrd',
    numbered: 'nr str p psl sk',
    openers: 'jis ji jie jos tai tačiau bet ir o kai jei kad šis ši tas ta čia ten dabar taip',
  },
  lv: {
    never: 'u.c piem t.i t.s t.sk lpp plkst st resp red milj mljrd tūkst sk',
    ends: 'utt u.tml u.c',
    numbered: 'nr lpp plkst',
    openers:
      'viņš viņa viņi tas tā tie un bet ja ka kad ir bija nav arī tad tagad tur šeit kas no uz par ar pēc pirms saskaņā',
    ordinals: true,
    months: 'janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr',
  },
  fi: {
    never:
      'esim mmm ks vrt nk ns n s v t tri rva hra pvm klo puh ent joht toim os nro engl ruots saks ransk lat ven yht lyh milj mrd huom kok',
    ends: 'jne ym yms jkr ekr eaa jaa',
    numbered: 'nro klo n s v',
    openers:
      'hän se he ne tämä nämä mutta ja tai kun jos että myös nyt sitten kuitenkin siellä täällä mikä kuka missä',
    ordinals: true,
    months: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
  },
  et: {
    never: 'hr pr prl lk tn jt vt st näit sh s.o s.t u nt k.a s.a mln mld tel',
    ends: 'jne jms jpt e.kr p.kr',
    numbered: 'nr lk lg',
    openers:
      'ta tema see need nad ja aga kuid kui et on oli ei ka siis nüüd seal siin mis kes pärast enne',
    ordinals: true,
    months:
      'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  },
  hu: {
    never: 'id ifj özv pl ún ill kb vö ld évf köt u tel szt mr ford szerk bp krt sz',
    ends: 'stb i.sz i.e kr.e kr.u u.n kft zrt rt bt nyrt',
    numbered: 'old évf sz §',
    openers:
      'a az egy és de hogy ha ez ezt ezek azok ő ők mert csak már még nem is azonban viszont amikor ezért így itt ott',
    ordinals: true,
    months:
      'január február március április május június július augusztus szeptember október november december jan febr márc ápr máj jún júl aug szept okt nov dec',
  },
  tr: {
    never:
      'doç yrd öğr gör müh alb bnb yzb ütğm tğm korg tümg tuğg sn hz sok cad mah apt blv bkz örn çev yay t.c m.ö m.s i.ö i.s çvş onb uzm vet ecz',
    may: 'st yy',
    names: 'av gen org op ed',
    ends: 'vb vs vd a.ş ltd şti',
    numbered: 'no s sf yy',
    openers:
      'bu bir o ve ama ancak fakat bunun şu ben biz siz onlar çünkü eğer daha her hiç ne ayrıca böylece',
    ordinals: true,
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  },
  az: {
    never: 'dos akad m.ə t.ü e.ə b.e.ə küç şəh ray',
    ends: 'və.s s',
    openers: 'bu bir o və amma lakin ancaq onlar biz mən siz çünki əgər daha hər',
  },
  uz: {
    never: 'akad dots m.a sh',
    ends: 'va.h.k v.b h.k',
    openers: 'bu bir u va ammo lekin biroq ular biz men siz agar',
  },
  kk: {
    never: 'проф акад обл қ доц т.а',
    ends: 'т.б т.с.с ж жж ғ б.з.д б.з',
    openers: 'ол бұл осы олар біз мен сіз және бірақ алайда егер сондай',
  },
  ky: {
    never: 'проф акад обл ш',
    ends: 'ж.б б.з.ч к',
    openers: 'ал бул ошол алар биз мен жана бирок эгер',
  },
  mn: { never: 'проф акад доц', ends: 'г.м м.т', openers: 'энэ тэр бид би та тэд харин мөн хэрэв' },
  el: {
    never: 'κ κα κος κκ δρ καθ δηλ βλ τηλ αγ οδ λεωφ εκ χιλ εκατ δισ π.χ υπ τ αντ',
    ends: 'κ.ά κ.λπ κ.α κλπ κτλ κ.τ.λ κ.ο.κ μ.χ π.μ μ.μ',
    numbered: 'αρ αριθ σελ κεφ παρ αρθ τ φεκ π.χ',
    openers:
      'ο η το οι τα τον την του της των στο στη στην στον σε με για από και αλλά ή αν όταν όπως ότι αυτός αυτή αυτό δεν θα να μετά πριν κατά',
    marks: ';\u037e',
  },
  hy: { never: 'պրոֆ ակադ', ends: 'և.այլն', marks: ':։', dotless: true },
  ka: { never: 'ბ-ნი ქ-ნი პროფ დოც აკად ე.ი ე.წ მაგ გვ ქ', ends: 'ა.შ ძვ.წ ახ.წ' },
  sq: {
    never: 'z znj p.sh nr dmth prof.dr',
    ends: 'etj p.e.s e.s sh.p.k',
    openers: 'ai ajo ata ato dhe por nëse kur në nga me për një ky kjo këta është ishte nuk',
  },
  eu: {
    never: 'jn and',
    ends: 'etab',
    openers: 'eta baina hau hori hura da zen du ez ere bere',
    ordinals: true,
  },
}
