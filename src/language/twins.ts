/**
 * Distinguishes near-twins among languages by regular sound changes, endings and everyday words of
 * the written standards, where n-grams learnt from news leave doubt. Beginnings of words end in
 * `-`.
 */

interface Trait {
  /** What makes a pattern, or words separated by spaces. */
  readonly of: (() => RegExp) | string
  /** How much each match counts for or against a language, in the unit of the n-grams' evidence. */
  readonly says: Readonly<Record<string, number>>
}

/** The most that one group can count, so that a quotation cannot outweigh the text. */
const MOST = 3

const SOUTH_SLAVIC: readonly Trait[] = [
  // The old yat: `mjesec` in Croatian and Bosnian, `mesec` in Serbian.
  {
    of: () => /(?<!\p{L})(?!objek|subjek|odjek|pidje)\p{L}*[bdmpstvz]je\p{L}*/giu,
    says: { hr: 0.8, bs: 0.6, 'sr-Latn': -0.8 },
  },
  {
    of: () =>
      /(?<!\p{L})(?:\p{L}*(?:vrijed|vrijem|dijel|cijen|cijel|riječ|lijep|dijet|bijel|slijed|priječ|liječ|mijen|uspje|rješ|vijeć|svijet|rijek|rijetk|snijeg|mlijek|zvijezd|vijest|proljeć|primijet|riješ|lijev|tijel|stoljeć)\p{L}*|prije|poslije|uvijek|dvije|jučer)(?!\p{L})/giu,
    says: { hr: 0.8, bs: 0.6, 'sr-Latn': -0.8 },
  },
  {
    of: 'gde ovde negde nigde pre posle uvek zauvek dve obe vreme vremena vremen- mesto mesta mestu mestima svet sveta svetu svetsk- dete deteta deca dece deci decu reč reči rečima lepo lepa lepi lepe belo bela beli bele belež- mesec- nedelj- ponedeljak celo cela celi celu cena cene cenu cenama promen- primer primera primeru primeri vest vesti sused- bezbed- predsed- sednic- sedišt- videti video videla videli živeti živeo živela živeli hteo htela hteti razume- verova- vera veru mera mere meru merama zamen- namer- deo dela delova- odelj- telo tela rešen- rešava- rešiti zahtev- obavešt- izvešt- savet- saopšt- pobed- povred- upotreb- predlog- prelaz- preds- procen- vred- sprem- sprovede- napred- sled- posled- uspe- uspeh- smen- menja- nameš- mlek- hleb- reka reke rečn- leto levo lekar- lečen- prevod- pregovar- pregled-',
    says: { 'sr-Latn': 0.8, hr: -0.6, bs: -0.5 },
  },
  {
    of: 'tko netko nitko također tijekom tijek- tjedan tjedn- tisuć- siječnj- veljač- ožuj- travnj- svibnj- lipnj- srpnj- kolovoz- rujn- rujan listopad- studen- prosin- sveučiliš- povijest- europ- financij- unatoč izvješć- priopć- sustav- tvrtk- nazoč- dužnosni- veleposlan- sudac suca suci sudaca kemij- kazališ- glazb- zrakoplov- gospodarst- tvornic- odvjetni- prosvjed- kolodvor- vlak- nogomet- obitelj- ured- obran- tajnic- tajnik- zastupni- uvjet- mirovin- kupnj- suradnj- sudjelova- natjecanj- znanost- znanstven- neovisn- ovis- demokracij- općin- opć- glede nadalje poduz- djelatni- ravnatelj- učeni- knjižnic- proračun- članak članka stručn-',
    says: { hr: 0.6, 'sr-Latn': -0.4, bs: -0.2 },
  },
  {
    of: 'ko niko neko šta takođe evrop- hiljad- opštin- opšt- saradnj- učestv- učešć- uslov- tokom januar- februar- mart- april- maj- jun- jul- avgust- septembar septembr- oktobar oktobr- novembar novembr- decembar decembr- voz- vazduh- muzik- pozorišt- fabri- poslanik- poslanic- spoljn- uprkos zvanič- preduzeć- advokat- saobraćaj- porodic- nezavisn- zavis- istorij- naučn- nauk- takmič- univerzitet- demokratij- uopšte sa odbran- penzi- kancelarij- štamp- hrišćan- sistem- tačn- tačk- kod prisust- slučaj- rukovod- biće moraće imaće',
    says: { 'sr-Latn': 0.6, bs: 0.2, hr: -0.4 },
  },
  // Croatian has the infinitive where Serbian says `da` and the present.
  {
    of: () =>
      /(?<!\p{L})(?:mora|moraju|moram|moramo|može|mogu|treba|trebalo bi|želi|žele|hoće|počeo je|nastavi\p{L}*|pokuša\p{L}*) (?:li )?da(?!\p{L})/giu,
    says: { 'sr-Latn': 1, bs: 0.3, hr: -0.6 },
  },
  {
    of: () => /(?<!\p{L})\p{L}+ira(?:ti|n|o|la|li|no|na|ni|nih)(?!\p{L})/giu,
    says: { hr: 0.5, bs: 0.2 },
  },
  {
    of: () => /(?<!\p{L})\p{L}+(?:isa|ova)(?:ti|n|o|la|li|no|na|ni|nih)(?!\p{L})/giu,
    says: { 'sr-Latn': 0.2 },
  },
  // Serbian writes foreign names as they sound.
  {
    of: () => /(?<!\p{L})\p{Lu}\p{L}*(?:[wxyq]|sh|th|ch|ck|ee|oo|ll|ss|tt|zz|nn)\p{L}*/gu,
    says: { hr: 0.5, bs: 0.4, 'sr-Latn': -0.8 },
  },
  {
    of: 'BiH FBiH Bosn- bosansk- Sarajev- Hercegovin- historij- sedmic- općinsk- saopćen- lahk- kahv-',
    says: { bs: 0.5 },
  },
]

const SCANDINAVIAN: readonly Trait[] = [
  {
    of: 'ikkje eg ein eit ei frå kva kven kvar kvifor korleis noko nokon nokre mykje meir dei dykk sjølv heile gjer seier òg berre fekk gjekk stod vart vert blei vore kome namn gjev gjeld saman skule- veke- heim- sidan seinare tidlegare difor me kring ikring nær eigen eiga sine utan innan byrja byrjar lova kjem såg syner synest høyr- draum- auka auke- løys- lærar- elevane',
    says: { nn: 0.8, nb: -0.6, da: -0.5 },
  },
  // Plurals and participles: -ar, -ane, -ande, -leg, -heit against -er, -ene, -ende, -lig, -het, -hed.
  {
    of: () =>
      /(?<!\p{L})\p{L}{3,}(?:ane|ande|lege?|heit|heiter|heita|asjonar|arar|utvala)(?!\p{L})/giu,
    says: { nn: 0.6, nb: -0.4, da: -0.4 },
  },
  {
    of: () => /(?<!\p{L})\p{L}{3,}(?:ende|lige?|het|heten|heter|sjonen?|sjoner)(?!\p{L})/giu,
    says: { nn: -0.6, nb: 0.3 },
  },
  {
    of: () => /(?<!\p{L})\p{L}{3,}(?:sjon|sjonen|sjoner|het|heten|heter|ert|erte|ene)(?!\p{L})/giu,
    says: { nb: 0.4, da: -0.6 },
  },
  {
    of: () =>
      /(?<!\p{L})\p{L}{3,}(?:ede|tion|tionen|tioner|hed|heden|heder|erne|else|elser)(?!\p{L})/giu,
    says: { da: 0.7, nb: -0.4, nn: -0.6 },
  },
  {
    of: 'ikke jeg hun hva hvem hvorfor noe noen mye hele gjør sier også sammen fikk gikk sto ble blir fra hjem- skole- uke- flere siden senere tidligere derfor bare både vært en et gjennom kommet søndag mandag mulig- regjering- trenger likevel',
    says: { nb: 0.5, nn: -0.4, da: -0.2 },
  },
  {
    of: 'af hvad nogen nogle noget meget mig dig sig jer kun nu ud op ind også blev bliver gik fik uge- sprog- mulighed- regering- hinanden uddann- nemlig godt dog blandt ifølge efter mere havde siger end aldrig hverken mellem lige tilbage gade bog rød sag vist måske hvilk- gøre gør meddel-',
    says: { da: 0.6, nb: -0.4, nn: -0.5 },
  },
  // Norwegian kj, gj, skj and øy, ei, au against Danish k, g, sk and ø, e, ø.
  {
    of: () => /(?<!\p{L})\p{L}*(?:gjen|gje|kje|skje|øy|øye|eie|sju|gjø|kjø)\p{L}*/giu,
    says: { da: -0.5 },
  },
]

const MALAY: readonly Trait[] = [
  // What only one of the two standards has.
  {
    of: 'kerana bahawa ialah iaitu wang pejabat syarikat sahaja apabila manakala Isnin Khamis Jumaat Ahad Mac Jun Julai Ogos Disember bilion trilion peratus Perancis Jepun Inggeris Sepanyol Itali Eropah televisyen stesen filem laman rasmi akhbar universiti polis kes kemalangan mangsa suspek peguam parlimen pengerusi setiausaha timbalan naib pengarah kakitangan doktor pesakit jururawat ubat- hospital cukai pelabur- perniagaan jualan projek skim ringgit Datuk Dato Encik Puan kejohanan perlawanan jurulatih kelab sukan basikal cuba mencuba mahu awak esok kelmarin minit semasa selepas setakat kedua-dua pelbagai beza berbeza perbezaan khuatir bererti kerusi telefon muzik perisian tentera siasatan menyiasat dijangka jangkaan purata sekiranya mesyuarat persidangan menerusi tarikh lori bas teksi motosikal kanak-kanak seronok percuma kedai bilik maklumat- dimaklumkan memaklumkan kaedah kerosakan baharu gabenor jeneral peratusan tempoh rujukan',
    says: { ms: 0.6, id: -0.4 },
  },
  {
    of: 'karena bahwa bisa uang kantor mobil polisi perusahaan mantan karyawan pasien dokter obat- universitas fakultas mahasiswa dosen Eropa Tiongkok Prancis Inggris Spanyol Italia Jepang Yunani Serikat Senin Kamis Jumat Maret Juni Juli Agustus Desember miliar triliun persen rupiah olahraga pertandingan pelatih kejuaraan pemilu bupati wali walikota kabupaten kecamatan kelurahan provinsi gubernur kecelakaan kasus tersangka terkait yaitu usai sebesar sejumlah berbagai saja enggak nggak gak mau coba mencoba sepeda telepon ponsel musik proyek objek investasi kemarin besok sore menit sekretaris direktur manajer jenderal kolonel letnan klub tim bisnis pajak gratis silakan toko situs daring listrik bus taksi kursi laki-laki berarti beda berbeda perbedaan khawatir resmi rapat bandara jaksa pengacara sedangkan lainnya kerusakan',
    says: { id: 0.6, ms: -0.4 },
  },
  // What both have, but with different frequencies.
  {
    of: 'boleh kereta bandar supaya turut bagi bersama telah beliau berkata pasukan pelajar memberitahu kerajaan tiada sebanyak lelaki',
    says: { ms: 0.3, id: -0.2 },
  },
  {
    of: 'adalah namun tapi tetapi juta lalu bukan cuma ketika wanita pemerintah saat hanya sebuah para kota Rabu Sabtu Belanda Jerman',
    says: { id: 0.3, ms: -0.2 },
  },
  { of: () => /(?<!\p{L})\p{L}+(?:itas|isme)(?!\p{L})/giu, says: { id: 0.4, ms: -0.4 } },
  { of: () => /(?<!\p{L})\p{L}+(?:iti|isyen)(?!\p{L})/giu, says: { ms: 0.3 } },
]

const GROUPS: readonly { languages: readonly string[]; traits: readonly Trait[] }[] = [
  { languages: ['hr', 'bs', 'sr-Latn', 'sl'], traits: SOUTH_SLAVIC },
  { languages: ['nb', 'nn', 'da'], traits: SCANDINAVIAN },
  { languages: ['id', 'ms'], traits: MALAY },
]

const patterns = new Map<Trait['of'], RegExp>()

/** The pattern of a trait, made when first needed: together they take some milliseconds. */
function patternOf(trait: Trait['of']): RegExp {
  const pattern = patterns.get(trait) ?? (typeof trait === 'string' ? listed(trait) : trait())
  patterns.set(trait, pattern)
  return pattern
}

/** The pattern of a list of words. */
function listed(list: string): RegExp {
  const alternatives = list
    .split(' ')
    .map((word) => (word.endsWith('-') ? `${word.slice(0, -1)}\\p{L}*` : word))
    .join('|')
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'giu')
}

/**
 * What the traits of its near-twins say for and against each language; empty if `language` has
 * none.
 */
export function twinEvidence(text: string, language: string): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>()
  const group = GROUPS.find(({ languages }) => languages.includes(language))
  for (const { of, says } of group?.traits ?? []) {
    const finds = Math.min(3, text.match(patternOf(of))?.length ?? 0)
    if (finds === 0) continue
    for (const [each, weight] of Object.entries(says)) {
      const sum = (evidence.get(each) ?? 0) + weight * finds
      evidence.set(each, Math.max(-MOST, Math.min(MOST, sum)))
    }
  }
  return evidence
}
