/** Letters, or groups of letters, of many scripts, with their sounds in Latin letters. */

/**
 * Groups are matched before single letters. A hyphen means silent. Latin is read as in English and
 * German, since names keep their spelling from one language to another.
 */
const TABLES: readonly string[] = [
  // Latin; digraphs are read first
  'tsch c,sch s,tch c,ch c,sh s,zh z,ts c,tz c,cz c,sz s,dzs j,dz j,dj j,dsch j,ph f,th t',
  'kh h,gh g,ck k,qu k,ou u,oo u,ee i,b b,p p,v v,f f,w w,d d,t t,g g,k k,q k,x ks,z z',
  's s,ş s,ž z,ż z,ç s,ć c,j j,r r,l l,ł l,m m,n n,đ d,ð d,þ t,ß s,h h,y y,a a,e e,i i',
  'o o,u u,æ e,ø o,ı i',
  // Cyrillic
  'дж j,тс c,дз j,кх h,кс ks,б b,п p,в v,ф f,д d,т t,г g,ґ g,к k,х h,з z,с s,ц c,ч c,ш s',
  'щ s,ж z,р r,л l,м m,н n,ј y,љ l,њ n,ќ k,ђ j,ћ c,џ j,ў w,қ k,ғ g,ң n,а a,е e,ё o,э e',
  'є e,и i,і i,ї i,ы i,о o,у u,ю yu,я ya,й y,ө o,ү u,ә a',
  // Greek
  'μπ b,ντ d,γκ g,γγ ng,τζ j,τσ c,ου u,αι e,ει i,οι i,β v,φ f,π p,δ d,τ t,θ t,γ g,κ k,χ h',
  'ζ z,σ s,ς s,ξ ks,ψ ps,λ l,μ m,ν n,ρ r,α a,ε e,η i,ι i,ο o,υ i,ω o',
  // Armenian
  'ու u,բ b,պ p,փ p,վ v,ֆ f,ւ v,դ d,տ t,թ t,գ g,կ k,ք k,ղ g,խ h,հ h,զ z,ս s,ց c,ծ c,ձ j',
  'շ s,ժ z,չ c,ճ c,ջ j,լ l,ռ r,ր r,մ m,ն n,յ y,ա a,ե e,է e,ը e,ի i,ո o,օ o',
  // Georgian
  'ბ b,პ p,ფ p,ვ v,დ d,ტ t,თ t,გ g,კ k,ქ k,ყ k,ღ g,ხ h,ჰ h,ზ z,ს s,ც c,ძ j,წ c,ჭ c,შ s',
  'ჟ z,ჩ c,ჯ j,ლ l,რ r,მ m,ნ n,ა a,ე e,ი i,ო o,უ u',
  // Arabic script
  'ب b,پ p,ف f,ڤ v,ت t,ث t,د d,ذ d,ط t,ض d,ظ z,ٹ t,ڈ d,ك k,ک k,ق k,گ g,غ g,خ h,ح h,ه h',
  'ہ h,ھ -,س s,ش s,ص s,ز z,ژ z,ج j,چ c,ر r,ڑ r,ل l,م m,ن n,ں n,و w,ي y,ی y,ى a,ا a,آ a',
  'أ a,إ i,ئ y,ے e,ؤ w',
  // Hebrew
  'ב b,פ p,ף f,ד d,ט t,ת t,ג g,כ k,ך k,ק k,ח h,ה h,ז z,ס s,ש s,צ c,ץ c,ר r,ל l,מ m,ם m',
  'נ n,ן n,ו w,י y,ע a,א a',
  // Devanagari
  'क k,ख k,ग g,घ g,ङ n,च c,छ c,ज j,झ j,ञ n,ट t,ठ t,ड d,ढ d,ण n,त t,थ t,द d,ध d,न n,प p',
  'फ f,ब b,भ b,म m,य y,र r,ल l,व v,श s,ष s,स s,ह h,ं n,क़ k,ख़ h,ग़ g,ज़ z,ड़ r,ढ़ r,फ़ f',
  'अ a,आ a,ा a,इ i,ई i,ि i,ी i,उ u,ऊ u,ु u,ू u,ए e,ऐ e,े e,ै e,ओ o,औ o,ो o,ौ o,ऑ o,ॉ o',
  'ऍ e,ॅ e',
  // Bengali
  '্য -,ক k,খ k,গ g,ঘ g,ঙ n,চ c,ছ c,জ j,ঝ j,ঞ n,ট t,ঠ t,ড d,ঢ d,ণ n,ত t,থ t,দ d,ধ d,ন n',
  'প p,ফ f,ব b,ভ v,ম m,য j,র r,ল l,শ s,ষ s,স s,হ h,ং n,ৎ t,ড় r,ঢ় r,য় y,অ a,আ a,া a,ই i',
  'ঈ i,ি i,ী i,উ u,ঊ u,ু u,ূ u,এ e,ে e,ৈ e,ও o,ো o,ৌ o',
  // Tamil
  'க k,ங n,ச s,ஞ n,ட t,ண n,த t,ந n,ப p,ம m,ய y,ர r,ல l,வ v,ழ l,ள l,ற r,ன n,ஜ j,ஷ s,ஸ s',
  'ஹ h,ஃப f,அ a,ஆ a,ா a,இ i,ஈ i,ி i,ீ i,உ u,ஊ u,ு u,ூ u,எ e,ஏ e,ெ e,ே e,ஐ e,ை e,ஒ o,ஓ o',
  'ொ o,ோ o,ௌ o',
  // Malayalam
  'ക k,ഖ k,ഗ g,ഘ g,ങ n,ച c,ഛ c,ജ j,ഝ j,ഞ n,ട t,ഠ t,ഡ d,ഢ d,ണ n,ത t,ഥ t,ദ d,ധ d,ന n,പ p',
  'ഫ f,ബ b,ഭ b,മ m,യ y,ര r,റ r,ല l,വ v,ശ s,ഷ s,സ s,ഹ h,ള l,ഴ l,ൻ n,ർ r,ൽ l,ൾ l,ൺ n,ം m',
  'അ a,ആ a,ാ a,ഇ i,ഈ i,ി i,ീ i,ഉ u,ു u,ൂ u,എ e,ഏ e,െ e,േ e,ഒ o,ഓ o,ൊ o,ോ o',
  // Thai
  'ก k,ข k,ค k,ฆ k,ง n,จ j,ฉ c,ช c,ซ s,ฌ c,ญ y,ฎ d,ฏ t,ฐ t,ฑ t,ฒ t,ณ n,ด d,ต t,ถ t,ท t',
  'ธ t,น n,บ b,ป p,ผ p,พ p,ภ p,ฝ f,ฟ f,ม m,ย y,ร r,ล l,ว w,ศ s,ษ s,ส s,ห h,ฮ h,ะ a,ั a',
  'า a,ิ i,ี i,ึ u,ื u,ุ u,ู u,เ e,แ e,โ o,อ o,ไ i,ใ i',
  // Khmer
  'ក k,ខ k,គ k,ឃ k,ង n,ច c,ឆ c,ជ j,ឈ j,ញ n,ដ d,ឋ t,ឌ d,ឍ t,ណ n,ត t,ថ t,ទ t,ធ t,ន n,ប b',
  'ផ p,ព p,ភ p,ម m,យ y,រ r,ល l,វ v,ស s,ហ h,ឡ l,អ a,ា a,ិ i,ី i,ឹ e,ឺ e,ុ u,ូ u,ួ u,ើ e',
  'េ e,ែ e,ៃ i,ោ o,ៅ o',
  // Kana
  'カ ka,キ ki,ク ku,ケ ke,コ ko,ガ ga,ギ gi,グ gu,ゲ ge,ゴ go,サ sa,シ si,ス su,セ se,ソ so,ザ za,ジ ji',
  'ズ zu,ゼ ze,ゾ zo,タ ta,チ ci,ツ cu,テ te,ト to,ダ da,ヂ ji,ヅ zu,デ de,ド do,ナ na,ニ ni,ヌ nu,ネ ne',
  'ノ no,ハ ha,ヒ hi,フ fu,ヘ he,ホ ho,バ ba,ビ bi,ブ bu,ベ be,ボ bo,パ pa,ピ pi,プ pu,ペ pe,ポ po,マ ma',
  'ミ mi,ム mu,メ me,モ mo,ラ ra,リ ri,ル ru,レ re,ロ ro,ワ wa,ヴ v,ン n,ァ a,ィ i,ゥ u,ェ e,ォ o,ア a,イ i',
  'ウ u,エ e,オ o,ヤ ya,ユ yu,ヨ yo,ャ ya,ュ yu,ョ yo',
]
/** Ethiopic: the code point (hex) of the first of eight consecutive syllables of each consonant. */
const ETHIOPIC =
  '1200 h,1208 l,1210 h,1218 m,1220 s,1228 r,1230 s,1238 s,1240 k,1250 k,1260 b,1268 v,1270 t,1278 c,1280 h,1288 h,1290 n,1298 n,12a0 -,12a8 k,12b0 k,12b8 h,12c8 w,12d0 -,12d8 z,12e0 z,12e8 y,12f0 d,1300 j,1308 g,1320 t,1328 c,1330 p,1338 c,1340 c,1348 f,1350 p'
const ETHIOPIC_VOWELS = ['a', 'u', 'i', 'a', 'e', '', 'o', 'ua']

let sounds: ReadonlyMap<string, string> | undefined

const entries = (table: string): [string, string][] =>
  table.split(',').map((entry) => {
    const [letters = '', sound = ''] = entry.split(' ')
    return [letters, sound === '-' ? '' : sound]
  })

/** Maps letters or groups of up to four (NFC, lower case) to their sound; built on first use. */
export function letterSounds(): ReadonlyMap<string, string> {
  if (sounds !== undefined) return sounds
  const found = new Map<string, string>()
  for (const [letters, sound] of TABLES.flatMap(entries)) found.set(letters.normalize('NFC'), sound)
  for (const [first, consonant] of entries(ETHIOPIC)) {
    for (const [order, vowel] of ETHIOPIC_VOWELS.entries()) {
      const syllable = String.fromCharCode(Number.parseInt(first, 16) + order)
      // Without a consonant, the sixth order is a vowel.
      found.set(syllable, consonant + (consonant === '' && vowel === '' ? 'i' : vowel))
    }
  }
  sounds = found
  return found
}
