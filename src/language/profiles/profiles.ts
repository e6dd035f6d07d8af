/** The profiles, by primary language subtag. Abbreviations as they are listed in style guides. */

import type { Profile } from './profile.ts'

/** Of every language in Latin script: titles and marks that travel. */
export const LATIN: Profile = {
  never:
    'mr mrs ms messrs mme mmes mlle dr drs prof profs rev hon gen col maj capt cpt lt cmdr sgt cpl pvt adm gov sen rep pres supt st ste mt hr fr sr sra srta dra dn dna vs v cf viz al approx ca c ed eds trans op cit ibid e.g i.e dott dott.ssa ing avv on ir ds mag',
  may: 'jr sr inc ltd co corp bros llc plc gmbh ag s.a s.p.a n.v b.v u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.sc m.sc esq est dept univ assn',
  ends: 'etc a.m p.m a.d b.c c.e b.c.e',
  numbered:
    'ft rs ext tel no nos nr nrs num n° nº vol vols p pp pg fig figs ch chap sec art arts par eq pt tab bd s str',
  months: 'jan feb mar apr jun jul aug sep oct nov dec',
}

const ENGLISH_OPENERS =
  'the a an in on at it its he she they we i you this that these those but and if when as for after before while however there here what who why how his her their our my your all some many most one two no not with from by to since although though because during under over both each every another other such then now today yesterday meanwhile instead even only also so yet or nor once until where which did does do is are was were has have had can could will would should may might let'

export const PROFILES: Readonly<Record<string, Profile>> = {
  en: {
    never:
      'messrs asst assoc atty av ave blvd rd hwy bldg apt cres det insp pfc ph rt rt.hon sec treas vp v.p m.p a.k.a jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo',
    openers: ENGLISH_OPENERS,
  },
  de: {
    never:
      'n v chr mio mrd tsd hr fr frl dr.med dr.phil med phil jur rer nat dipl dipl.-ing ing mag prof.dr st skt geb gest verh verst bzw ca evtl ggf inkl exkl max min mind möglw od sog s.o s.u u.a u.ä usf vgl z.b z.t z.zt d.h d.i i.d.r i.a i.v m.e o.ä o.g u.u v.a v.chr n.chr zzgl abzgl allg bes betr bez bspw dergl dgl einschl entspr ev gem ges gez hrsg jmd jmdm jmdn kath kfm lt lfd mtl nachf nördl südl östl westl o p.a röm schweiz sen tägl teilw übers urspr usw. verf vorm wg wiss zus insb insbes österr dt engl frz ital span russ abb abs abt anm art aufl bd bde jh jhd jhdt kap nr str tel tab ziff stellv stv jan feb mrz apr jun jul aug sept okt nov dez',
    ends: 'usw etc u.s.w v.chr n.chr jh jhd jhs o.ä u.ä u.a',
    openers:
      'der die das dem den des ein eine einer eines einem einen er sie es wir ich ihr in im am an auf aus bei mit nach von vom vor zu zum zur und aber doch denn oder wenn als da dann dort hier nun so auch nur noch schon sein seine seiner ihre ihrer dies diese dieser dieses nicht kein keine für durch gegen ohne um unter über zwischen während seit bis weil dass obwohl damit dabei daher deshalb jedoch allerdings außerdem zudem laut wie was wer wo warum man alle viele einige mehr heute gestern später bereits',
    ordinals: true,
    months:
      'januar jänner februar märz april mai juni juli august september oktober november dezember',
  },
  fr: {
    never: 'm me mgr cf chap env p.ex c.-à-d éd fig ibid op n° no vol st ste av bd boul tél',
    ends: 'etc av.j.-c apr.j.-c j.-c',
    openers:
      'le la les un une des l il elle ils elles on nous vous je ce cet cette ces c en dans à au aux de du d par pour sur avec sans sous et mais ou donc or si quand lorsque comme après avant depuis pendant selon son sa ses leur leurs notre plus tout tous toutes qui que quoi où ainsi cependant toutefois enfin puis alors aujourd',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  },
  es: {
    never:
      'ene abr ago dic lic cra ext d da dña dn ud uds vd vds sr sra sres srta gral cnel tte excmo ilmo mons fr av avda c/ p.ej pág págs art cap fig núm tel vol aprox dpto ed',
    ends: 'etc ee.uu a.c d.c s.a',
    openers:
      'el la los las un una unos unas lo él ella ellos ellas yo tú nosotros se su sus en de del al a por para con sin sobre desde hasta entre según y o pero si cuando como donde mientras aunque porque que quien este esta estos estas ese esa eso esto no ya también además después antes ahora hoy ayer todo todos más muy hay fue es era son',
  },
  it: {
    never:
      'sig sigg sig.ra sig.na dott dott.ssa prof.ssa avv ing arch geom rag on sen mons psicol p.es es art artt cap fig pag pagg vol n nn tel c.so v.le p.za s ss a.c d.c',
    ends: 'ecc etc a.c d.c s.p.a s.r.l',
    openers:
      'il lo la i gli le un uno una l in di da a su per con tra fra del della dei al alla nel nella e ma o se quando come dove mentre perché che chi questo questa questi quello non anche poi dopo prima ora oggi ieri tutto tutti più si è era sono ha',
  },
  pt: {
    never:
      'sr sra srs sras dr dra drs prof profa eng exmo exma d dom av r pág págs art cap fig núm n.º tel vol p.ex cia ltda gen cel sto sta',
    ends: 'etc s.a ltda a.c d.c e.u.a',
    openers:
      'o a os as um uma uns umas ele ela eles elas eu nós se seu sua em no na nos nas de do da ao à por para com sem sobre desde até entre segundo e ou mas quando como onde enquanto embora porque que quem este esta isto esse essa isso não já também além depois antes agora hoje ontem todo todos mais muito há foi é era são',
  },
  nl: {
    never:
      'dhr mevr mw mej ir ing drs mr ds prof nr blz bv bijv d.w.z e.d i.p.v i.v.m m.b.t m.i n.a.v o.a o.l.v t.a.v t.g.v t.o.v z.g.a.n resp ca evt incl excl jl vgl zgn st tel art afd alg jan febr mrt apr aug sept okt nov dec max min',
    ends: 'enz etc e.d n.chr v.chr b.v n.v',
    openers:
      'de het een in op aan bij met van voor na uit te tot en maar of want als toen dan hij zij ze wij we ik je jij dit dat deze die er daar hier nu ook nog wel niet geen zijn haar hun ons om onder over tussen tijdens sinds volgens wat wie waar waarom hoe alle veel meer',
  },
  sv: {
    never:
      'bl.a d.v.s dvs e.d e.kr f.d f.kr f.n f.ö fr.o.m ggr kl m.a.o m.fl m.m max min nr nuv o.d o.s.v obs p.g.a s.k s.a.s st t.ex t.o.m t.v tel tr tot und v.g vol fr inkl exkl jfr resp ca prof dr ing kap sid',
    ends: 'etc osv m.m m.fl o.s.v e.kr f.kr',
    openers:
      'det den de en ett i på av för med från till vid om men och eller när då som han hon vi jag man detta denna dessa där här nu också inte efter under mellan enligt',
    ordinals: true,
  },
  da: {
    never:
      'bl.a d.v.s dvs e.kr f.eks f.kr fx hhv hr fr inkl ekskl kl kr max min m.a.o m.fl m.m m.v nr o.a o.l osv pga p.g.a s.k t.o.m vedr ca dr prof ing cand mag skt st jf jfr pct tlf bd kap s stk jan feb mar apr jun jul aug sep sept okt nov dec',
    ends: 'etc osv m.m m.v m.fl o.l e.kr f.kr a/s',
    openers:
      'det den de en et i på af for med fra til ved om men og eller når da som han hun vi jeg man dette denne disse der her nu også ikke efter under mellem ifølge hvad hvem hvor',
    ordinals: true,
    months: 'januar februar marts april maj juni juli august september oktober november december',
  },
  nb: {
    never:
      'bl.a d.v.s dvs e.kr f.eks f.kr fr hr inkl ekskl kl kr maks min m.a.o m.fl m.m m.v nr o.a o.l osv pga s.k t.o.m vedr ca dr prof ing cand mag st jf jfr pst tlf bd kap stk jan feb mar apr jun jul aug sep sept okt nov des',
    ends: 'etc osv m.m m.v m.fl o.l e.kr f.kr',
    openers:
      'det den de en et ei i på av for med fra til ved om men og eller når da som han hun vi jeg man dette denne disse der her nå også ikke etter under mellom ifølge hva hvem hvor',
    ordinals: true,
    months: 'januar februar mars april mai juni juli august september oktober november desember',
  },
  fi: {
    never:
      'esim mmm ks vrt nk ns ym. yms. n s v t tri prof rva hra pvm klo puh ent joht toim os nro eaa jaa jkr ekr',
    ends: 'jne ym yms jkr ekr',
    openers:
      'hän se he ne tämä nämä mutta ja tai kun jos että myös nyt sitten kuitenkin siellä täällä mikä kuka missä',
    ordinals: true,
    months: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
  },
  is: {
    never: 'hr frú dr prof t.d þ.e m.a o.fl s.s sbr nr kl bls',
    ends: 'o.s.frv o.fl f.kr e.kr',
    ordinals: true,
    months: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  },
  et: {
    never: 'hr pr dr prof lk nr tn jt vt st näit sh s.o u',
    ends: 'jne jms',
    ordinals: true,
    months:
      'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  },
  lv: {
    never: 'dr prof u.c piem t.i t.s lpp nr plkst st',
    ends: 'utt u.tml u.c',
    ordinals: true,
    months: 'janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr',
  },
  lt: {
    never:
      'dr prof doc akad gyd inž kun mgr plg pvz žr t.y g k m d a.a nr p psl str sk sav r val vad vnt šv š.m kt. pr gen plk kpt vyr jaun dir pav liet angl vok rus lenk lot',
    ends: 'kt t.t pan m d e m.e pr.kr',
    openers: 'jis ji jie jos tai tačiau bet ir o kai jei kad šis ši tas ta čia ten dabar taip',
  },
  pl: {
    never:
      'dr prof inż mgr hab doc lek gen płk mjr kpt por ks o św im al ul pl os m.in np tzn tzw itp. wg zob por tj ok godz min sek r w nr str s t rozdz ryc tab tel poz woj pow gm red tłum wyd jw jr',
    ends: 'itd itp r w n.e p.n.e br ub m.in tys mln zł',
    openers:
      'w na z do po za od przez dla o i a ale lub że to ten ta te tego on ona ono oni jest są był była nie jak gdy kiedy który jego jej ich tak także jednak oraz według podczas',
    months:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  },
  cs: {
    never:
      'dr mudr judr rndr phdr ing bc mgr prof doc csc drsc gen plk mjr kpt por sv tj tzn tzv např popř resp mj zvl str č čís odst obr tab kap sb ul nám tel hod min sek př n l p r ev s srov viz',
    ends: 'atd apod aj ad př.n.l n.l tis kč',
    openers:
      'v ve na z ze do po za od pro o i a ale nebo že to ten ta te on ona ono oni je jsou byl byla není jak když který jeho její jejich tak také však podle během',
    ordinals: true,
    months: 'ledna února března dubna května června července srpna září října listopadu prosince',
  },
  sk: {
    never:
      'dr mudr judr rndr phdr ing bc mgr prof doc csc drsc gen plk mjr kpt sv tj tzn tzv napr popr resp str č čís ods obr tab kap ul nám tel hod min p r',
    ends: 'atď apod a.i pr.n.l n.l tis',
    openers:
      'v vo na z zo do po za od pre o i a ale alebo že to ten tá on ona ono oni je sú bol bola nie ako keď ktorý jeho jej ich tak však podľa počas',
    ordinals: true,
    months:
      'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  },
  sl: {
    never: 'dr mag prof doc ing g ga gdč sv t.i npr str št tj ok ul cca gl prim itd.',
    ends: 'itd ipd pr.n.št n.št',
    ordinals: true,
    months:
      'januar februar marec marca april maj junij julij avgust september oktober november december',
  },
  hr: {
    never: 'dr mr prof doc ing dipl g gđa gđica sv tzv npr tj str br čl st al ul cca odn sl. god',
    ends: 'itd sl pr.kr n.e god',
    ordinals: true,
    months:
      'siječ velja ožuj trav svib lip srp kolov ruj listop studen prosin januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
  },
  sr: {
    never:
      'dr mr prof doc ing dipl g gđa sv tzv npr tj str br čl ul др мр проф доц инж г гђа св тзв нпр тј стр бр чл ул',
    ends: 'itd sl god n.e итд сл год н.е',
    ordinals: true,
    months:
      'januar februar mart april maj jun jul avgust septemb oktob novemb decemb јануар фебруар март април мај јун јул август септемб октоб новемб децемб',
  },
  hu: {
    never: 'dr prof id ifj özv pl ún ill kb stb. vö ld old sz évf köt u tel max min szt mr',
    ends: 'stb i.sz i.e kr.e kr.u u.n',
    openers: 'a az egy és de hogy ha ez ezt ő ők mert csak már még nem is',
    ordinals: true,
    months:
      'január február március április május június július augusztus szeptember október november december jan febr márc ápr máj jún júl aug szept okt nov dec',
  },
  ro: {
    never:
      'dl dna dlui dnei dr prof ing conf lect gen col lt sf str nr pag art alin cap vol fig tel bd jud com cca ex',
    ends: 'etc ș.a ș.a.m.d î.hr d.hr î.e.n e.n',
    openers:
      'în la de pe cu din pentru și dar sau când dacă că el ea ei ele acest această nu mai a un o',
  },
  tr: {
    never:
      'dr prof doç yrd öğr gör av mim müh alb bnb yzb tğm org gen sn bay bn st hz no sok cad mah apt bkz vb. örn yy çev ed haz s m.ö m.s t.c a.ş ltd şti',
    ends: 'vb vs vd a.ş m.ö m.s',
    openers: 'bu bir o ve ama ancak fakat bunun şu ben biz siz onlar çünkü eğer daha her hiç ne',
    ordinals: true,
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  },
  ru: {
    never:
      'т.е т.н т.о т.к и.о в.н ул пр просп пер пл наб бул ш д корп стр кв г гг. гор обл р-н р с п пос дер ст оз о им проф акад доц канд д-р инж ген полк майор кап лейт адм г-н г-жа тов гр св преп см ср напр рис табл гл ч разд абз пп изд ред сост пер тел факс кв куб нач кон ок прибл род ум англ нем фр лат греч итал исп рус укр бел',
    ends: 'т.д т.п др пр г гг в вв н.э до.н.э тыс млн млрд руб р коп долл мин сек ч м км кг см мм стр',
    openers:
      'в на с к по из от за для о об у и но а или если когда как что это этот эта он она оно они мы я вы не его её их так также однако после до при под над через между во со все кто где там здесь',
  },
  uk: {
    never:
      'т.зв т.є ім вул просп пров пл наб бул буд корп кв м смт с обл р-н р проф акад доц канд д-р інж ген полк гр св див пор напр рис табл гл ч розд п пп ред вид тел кв англ нім фр лат грец рос укр о',
    ends: 'т.д т.п ін р рр ст н.е до.н.е тис млн млрд грн коп хв сек м км кг см',
    openers:
      'у в на з із зі до по за від для про і й та але або якщо коли як що це цей ця він вона воно вони ми я ви не його її їх так також однак після при під над через між всі хто де там тут',
  },
  be: {
    never: 'вул пр пл г в обл р-н праф акад д-р інж ген гл напр с стар т.зв ім св',
    ends: 'т.д т.п інш г гг ст н.э тыс млн млрд',
    openers:
      'у на з да па за ад для пра і але або калі як што гэта ён яна яно яны мы я не яго яе іх так таксама',
  },
  bg: {
    never:
      'г-н г-жа г-ца д-р проф доц инж ген полк ул бул пл бл вх ет ап гр с обл св т.е т.нар напр вж срв стр т ч л чл ал тел ст',
    ends: 'т.н др пр г гг в н.е хил млн млрд лв',
    openers:
      'в на с към по от за до и но а или ако когато как че това този тази той тя то те ние аз не му и им така също след при под над през между',
  },
  mk: {
    never: 'д-р проф г-дин г-ѓа ул бул т.е т.н на.пр св',
    ends: 'итн др г',
    openers: 'во на со од за до и но а или ако кога како дека тоа тој таа тие ние јас не',
  },
  kk: { never: 'т.б. проф акад ж жж обл қ', ends: 'т.б т.с.с ж жж' },
  el: {
    never:
      'κ κα κος δρ καθ π.χ δηλ βλ σελ αρ τηλ μ.χ π.χ. αγ οδ λεωφ κ.λπ. αριθ εκ χιλ εκατ δισ κεφ',
    ends: 'κ.ά κ.λπ κ.α κλπ μ.χ π.χ',
    openers:
      'ο η το οι τα τον την του της των στο στη στην στον σε με για από και αλλά ή αν όταν όπως ότι αυτός αυτή αυτό δεν θα να μετά πριν κατά',
    marks: ';\u037e',
  },
  hy: { never: 'օր թ դ պրոֆ ակադ', ends: 'և.այլն', marks: ':։', dotless: true },
  eu: { never: 'dr jn and etab', ends: 'etab', ordinals: true },
  ca: {
    never: 'sr sra dr dra prof av c pl núm pàg art fig p.ex',
    ends: 'etc a.c d.c',
    openers:
      'el la els les un una en de del al a per amb sense i o però si quan com que aquest aquesta no també',
  },
  id: {
    never:
      'dr drs dra ir prof h hj st sdr bpk ibu tn ny kh kol jend lettu no hal jl jln tgl dll. a.n u.p s.d d.a gg kab kec kel',
    ends: 'dll dsb dst s.h s.e m.si m.m s.pd m.h tbk',
    openers:
      'ia dia ini itu di ke dari pada dengan untuk dan tetapi namun atau jika ketika yang mereka kami kita para',
  },
  vi: {
    never: 'ts ths gs pgs bs ks tp q p ts.bs gs.ts pgs.ts tr ths.bs st mr',
    ends: 'v.v tp.hcm',
  },
  he: { never: 'ד"ר פרופ עו"ד גב מר רח', ends: 'וכו' },
  ar: { never: 'د أ م ص ت ه', ends: 'إلخ الخ' },
  hi: { never: 'डॉ डा श्री पं प्रो सु मो नं पृ ई', ends: 'ई.पू आदि' },
  mr: { never: 'डॉ श्री पं प्रो सौ कै मा', ends: 'इ.स' },
}
