/** The legacy encodings that are guessed, with the letters of their languages. */

/** A legacy encoding, and what text in it looks like. */
export interface Candidate {
  readonly charset: string
  /** Letters beyond ASCII in its languages, the most common first; spaces separate languages. */
  readonly letters: string
  readonly languages: string
}

const RUSSIAN = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё'
const HAN_SIMPLE =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔表示将始'
const HAN_TRADITIONAL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運示始'
const HAN_JAPANESE =
  '日一人年大国会中本長出者同時政事自行社見月分議後前民生連五発間対上部東合市業内相方回新員金地場高開手力最立問代明実工関全定体法動戦入表理不要制度化成用通主性当作強選現意期経数持家取外度報言決教調集北機活原区指結投県'
const HANGUL =
  '이다는의에을고가로지하한를은사도기나인리자들어해시정대서아과그스전장제수원일부라보주성구상있으적것조했만오공여비위면경동국치신중마선무안계연관진영트우유인소방까요거화학미생물임할개세민금회교용발문년월날당업물실내군모제번'

export const CANDIDATES: readonly Candidate[] = [
  {
    charset: 'windows-1252',
    letters: 'éèàêçùûîôœ äöüß áíóúñ ãõâ øåæ ëï ýþð’“”„»«–—',
    languages: 'fr de es pt it nl sv da nb no nn fi is ca gl en eu ga af',
  },
  {
    charset: 'windows-1250',
    letters: 'ąęłóżśćńź řěčšžýáíéůúťďň őűöüáé đ ăâîșțşţ’“”„»«–—',
    languages: 'pl cs sk hu sl hr ro sq bs',
  },
  {
    charset: 'iso-8859-2',
    letters: 'ąęłóżśćńź řěčšžýáíéůúťďň őűöüáé đ ăâîşţ»«',
    languages: 'pl cs sk hu sl hr ro sq bs',
  },
  { charset: 'windows-1254', letters: 'ıüşçğöİâ’“”', languages: 'tr az' },
  { charset: 'windows-1257', letters: 'ėšžįųūąčę āīēšņļģķ äõöü“”„–', languages: 'lt lv et' },
  {
    charset: 'windows-1251',
    letters: `${RUSSIAN} іїєґ ў ђјљњћџ «»—–„“`,
    languages: 'ru uk be bg sr mk',
  },
  { charset: 'koi8-r', letters: RUSSIAN, languages: 'ru' },
  { charset: 'koi8-u', letters: `${RUSSIAN} іїєґ`, languages: 'uk' },
  { charset: 'iso-8859-5', letters: RUSSIAN, languages: 'ru bg' },
  { charset: 'ibm866', letters: RUSSIAN, languages: 'ru' },
  { charset: 'windows-1253', letters: 'αοιετσνηυρπκμλωδγχθφβξζψς ςάέίόήύώ«»–', languages: 'el' },
  { charset: 'windows-1255', letters: 'יוהלאתמרבשנםדעחקפכטגזסןצךףץ–', languages: 'he yi' },
  {
    charset: 'windows-1256',
    letters: 'اليمونرتبةعدسفهكقحجشطصخذضزغءثظأإىآئؤ پچکگیےہٹڈڑں ،؟«»',
    languages: 'ar fa ur',
  },
  { charset: 'windows-874', letters: 'านรกเอง่อมยลวดทสตะปบคหแจพชขใไโผซถฟ้ัีิุูื์ำณษศธภญฐ', languages: 'th' },
  { charset: 'gb18030', letters: HAN_SIMPLE, languages: 'zh' },
  { charset: 'big5', letters: HAN_TRADITIONAL, languages: 'zh' },
  { charset: 'shift_jis', letters: HAN_JAPANESE, languages: 'ja' },
  { charset: 'euc-jp', letters: HAN_JAPANESE, languages: 'ja' },
  { charset: 'euc-kr', letters: HANGUL, languages: 'ko' },
]

/** Encodings so similar to others that only a declaration distinguishes them. */
export const DECLARED_ONLY: readonly Candidate[] = [
  { charset: 'iso-8859-3', letters: 'ħġċżàèìòù ĉĝĥĵŝŭ', languages: 'mt eo' },
  { charset: 'iso-8859-4', letters: 'āīēšņļģķūčž ėšžųįūąęč õäöüšž áđŋŧ', languages: 'lv lt et se' },
  { charset: 'iso-8859-6', letters: 'اليمونرتبةعدسفهكقحجشطصخذضزغءثظأإىآئؤ،؟', languages: 'ar' },
  {
    charset: 'iso-8859-7',
    letters: 'αοιετσνηυρπκμλωδγχθφβξζψς ςάέίόήύώΆΈΉΊΌΎΏ«»',
    languages: 'el',
  },
  { charset: 'iso-8859-8', letters: 'יוהלאתמרבשנםדעחקפכטגזסןצךףץ', languages: 'he yi' },
  { charset: 'iso-8859-8-i', letters: 'יוהלאתמרבשנםדעחקפכטגזסןצךףץ', languages: 'he yi' },
  {
    charset: 'iso-8859-10',
    letters: 'åäöøæ ðþáíéúóý áčđŋšŧž ąęėįųūčšž',
    languages: 'sv nb is se lt',
  },
  {
    charset: 'iso-8859-13',
    letters: 'ėšžįųūąčę āīēšņļģķ äõöü ąćęłńóśźż„”“',
    languages: 'lt lv et pl',
  },
  { charset: 'iso-8859-14', letters: 'ŵŷâêîôû áéíóú ḃċḋḟġṁṗṡṫ', languages: 'cy ga gd' },
  {
    charset: 'iso-8859-15',
    letters: 'éèàêçùûîôœŒ äöüß áíóúñ ãõâ øåæ ëï ýþð šž€«»',
    languages: 'fr de es pt it nl sv da nb no nn fi is ca gl en eu ga et',
  },
  {
    charset: 'iso-8859-16',
    letters: 'ăâîșț ąćęłńóśźż őűöüóé čšžđ„”«»€',
    languages: 'ro pl hu hr sl',
  },
  {
    charset: 'windows-1258',
    letters: 'đơưăâêô\u0300\u0301\u0303\u0309\u0323áàéèíóúù–“”',
    languages: 'vi',
  },
  {
    charset: 'x-mac-cyrillic',
    letters: `${RUSSIAN} іїєґ ў «»—–„“`,
    languages: 'ru uk be bg sr mk',
  },
  {
    charset: 'macintosh',
    letters: 'éèàêçùûîôœ äöüß áíóúñ ãõâ øåæ ëï’“”„»«–—',
    languages: 'fr de es pt it nl sv da nb fi en',
  },
]
