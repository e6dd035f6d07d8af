import type { Profiles } from './profile.ts'

const SERBIAN_OPENERS =
  'u na iz s sa za od do po o i a ali ili da to taj ta te on ona ono oni je su bio bila nije kako kad kada koji koja njegov njen njezin njihov tako također takođe međutim prema tijekom tokom ovaj ova ovo što tko ko gdje gde'

export const SLAVIC: Profiles = {
  pl: {
    never:
      'inż mgr hab doc lek płk ppłk mjr kpt ppor sierż ks bp abp kard o św bł ul np tzn tzw zob tj godz sek woj pow gm tłum jw ds m.in ww ok prok adw zam ur zm dyr właśc wyd red dot ang niem franc ros łac wł m pocz poł śp rtm',
    may: 'im al os pl por sp pt',
    names: 'sen hr gen',
    ends: 'itd itp r w n.e p.n.e br ub tys mln mld zł gr godz min sek',
    numbered: 'art ust pkt par lit rozdz ryc rys tab poz kl s t zł',
    openers:
      'w na z do po za od przez dla o i a ale lub że to ten ta te tego on ona ono oni jest są był była nie jak gdy kiedy który jego jej ich tak także jednak oraz według podczas',
    months:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  },
  cs: {
    never:
      'mudr judr rndr phdr paedr ing bc mgr doc csc drsc plk pplk mjr kpt npor por sv tj tzn tzv např popř resp mj zvl zejm čís odst obr ul nám tel př n p pí ev s čs arch angl něm franc lat ing.arch fa fy',
    may: 'r l gen',
    ends: 'atd apod aj př.n.l n.l tis kč mil mld hod min sek s.r.o a.s',
    numbered: 'str č čl sb tab kap s odst obr §',
    openers:
      'v ve na z ze do po za od pro o i a ale nebo že to ten ta te on ona ono oni je jsou byl byla není jak když který jeho její jejich tak také však podle během',
    ordinals: true,
    months: 'ledna února března dubna května června července srpna září října listopadu prosince',
    syllabic: 'rl',
  },
  sk: {
    never:
      'mudr judr rndr phdr paedr ing bc mgr doc csc drsc plk mjr kpt sv tj tzn tzv napr popr resp čís ods obr ul nám tel p pí s zvl čs angl nem',
    may: 'r gen',
    ends: 'atď apod a.i a.pod pr.n.l n.l tis mil mld hod min sek s.r.o a.s sk',
    numbered: 'str č čl tab kap ods obr §',
    openers:
      'v vo na z zo do po za od pre o i a ale alebo že to ten tá on ona ono oni je sú bol bola nie ako keď ktorý jeho jej ich tak však podľa počas',
    ordinals: true,
    months:
      'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
    syllabic: 'rl',
  },
  sl: {
    never: 'mag doc ing g ga gdč sv t.i npr tj ok ul cca gl prim oz akad odst čl ur spec roj t.im',
    ends: 'itd ipd idr pr.n.št n.št d.o.o d.d',
    numbered: 'str št čl odst',
    openers:
      'v na iz s z za od do po o in a ali da to ta on ona ono oni je so bil bila ni kako ko kdaj ki njegov njen njihov tako tudi vendar pa med ker če',
    ordinals: true,
    months:
      'januar februar marec marca april maj junij julij avgust september oktober november december',
    syllabic: 'rl',
  },
  hr: {
    never:
      'mr doc ing g gđa gđica sv tzv npr tj br čl ul cca odn prim mag mons vlč o.g v.d arh oec jur spec sc engl njem franc tal lat grč akad inž',
    ends: 'itd sl i.sl pr.kr n.e god st kn',
    numbered: 'str br čl st toč',
    openers: SERBIAN_OPENERS,
    ordinals: true,
    months:
      'siječ velja ožuj trav svib lip srp kolov ruj listop studen prosin januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
    syllabic: 'rl',
  },
  sr: {
    never:
      'mr doc ing g gđa gđica sv tzv npr tj br čl ul o.g sc akad др мр проф доц инж г гђа св тзв нпр тј бр чл ул о.г акад',
    ends: 'itd i.sl sl god n.e p.n.e din итд и.сл сл год н.е п.н.е дин',
    numbered: 'str br čl st стр бр чл ст',
    openers: `${SERBIAN_OPENERS} у на из с са за од до по о и а али или да то тај та те он она оно они је су био била није како кад када који која његов њен њихов тако такође међутим према током овај ова ово што ко где`,
    ordinals: true,
    months:
      'januar februar mart april maj jun jul avgust septemb oktob novemb decemb јануар фебруар март април мај јун јул август септемб октоб новемб децемб',
    syllabic: 'rlрл',
  },
  ru: {
    never:
      'т.е т.н т.о т.к т.наз и.о в.н ул пр просп пер пл наб бул ш д г р с п ст оз пос дер обл р-н корп о проф акад доц канд д-р инж лейт подполк серж г-н г-жа гр тов преп см ср напр прибл ок англ нем фр франц лат греч итал исп рус укр бел изд ред сост тел факс стр кв куб наз назыв сокр зав зам гл лит пгт',
    may: 'им род ген полк кап адм св нач кон гос мед кн',
    ends: 'т.д т.п др пр г гг в вв н.э до.н.э тыс млн млрд трлн руб р коп долл мин сек ч м км кг см мм',
    numbered: 'рис табл гл ч разд абз п пп стр с кв д корп т тт ст илл прил кн вып тел',
    openers:
      'в на с к по из от за для о об у и но а или если когда как что это этот эта он она оно они мы я вы не его её их так также однако после до при под над через между во со все кто где там здесь',
  },
  uk: {
    never:
      'т.зв т.є т.ч вул просп пров пл наб бул корп м смт с обл р-н р проф акад доц канд д-р інж гр св див напр тел англ нім фр лат грец рос укр о ред вид буд',
    may: 'ім пор ген полк зав заст кв',
    ends: 'т.д т.п ін р рр ст н.е до.н.е тис млн млрд грн коп хв сек м км кг см',
    numbered: 'рис табл гл ч розд п пп ст стор кв буд т',
    openers:
      'у в на з із зі до по за від для про і й та але або якщо коли як що це цей ця він вона воно вони ми я ви не його її їх так також однак після при під над через між всі хто де там тут',
  },
  be: {
    never:
      'вул пр праспект пл г в обл вобл р-н праф акад дац д-р інж гл напр с стар т.зв св англ ням рус бел лац',
    may: 'ім ген',
    ends: 'т.д т.п інш г.д г гг ст н.э да.н.э тыс млн млрд руб',
    numbered: 'мал табл гл ч п арт стар',
    openers:
      'у ў на з са да па за ад для пра і й але або калі як што гэта гэты гэтая ён яна яно яны мы я вы не яго яе іх так таксама аднак пасля пры там тут усе',
  },
  bg: {
    never:
      'г-н г-жа г-ца д-р проф доц инж ул бул пл бл вх ет ап гр с обл общ св т.е т.нар напр вж срв чл ал тел ст т.г акад кв англ нем фр лат рус',
    may: 'ген полк кап',
    ends: 'т.н др пр г гг в н.е пр.н.е хил млн млрд лв',
    numbered: 'стр бр т ч л чл ал фиг табл ет бл вх ап',
    openers:
      'в на с към по от за до и но а или ако когато като как че това този тази той тя то те ние аз не му и им така също след при под над през между',
  },
  mk: {
    never: 'д-р проф г-дин г-ѓа ул бул т.е т.н т.н.р доц акад инж св чл',
    ends: 'итн др г н.е пр.н.е',
    numbered: 'стр бр чл ст',
    openers:
      'во на со од за до по и но а или ако кога како дека тоа тој таа тие ние јас не овој оваа ова исто така меѓутоа според',
    syllabic: 'рл',
  },
}
