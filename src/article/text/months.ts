/** Month names by language, January first; forms of one month are parted by a stroke. */
const NAMES: readonly string[] = [
  // en
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  // de
  'januar|jänner|jän februar|feber märz|maerz|mrz april mai juni juli august september oktober|okt november dezember|dez',
  // fr
  'janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc',
  // es
  'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  // it
  'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre',
  // pt
  'janeiro fevereiro|fev março|marco abril maio|mai junho julho agosto setembro outubro|out novembro dezembro',
  // nl
  'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  // pl
  'stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru',
  // cs, sk
  'ledna|leden|januára února|únor|februára března|březen|marca dubna|duben|apríla května|květen|mája června|červen|júna července|červenec|júla srpna|srpen|augusta září|septembra října|říjen|októbra listopadu|novembra prosince|prosinec|decembra',
  // hu
  'január február március április május június július augusztus szeptember október november december',
  // ro
  'ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi decembrie',
  // sv, da, no
  'januari|januar februari|februar mars|marts april maj|mai juni juli augusti|august september oktober november december|desember|des',
  // fi
  'tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu',
  // tr
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  // ru
  'января|янв февраля|фев марта|мар апреля|апр мая июня|июн июля|июл августа|авг сентября|сен октября|окт ноября|ноя декабря|дек',
  // uk
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  // bg
  'януари февруари март април май юни юли август септември октомври ноември декември',
  // el
  'ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μαρ απριλίου|απρ μαΐου|μαΐ ιουνίου|ιουν ιουλίου|ιουλ αυγούστου|αυγ σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοε δεκεμβρίου|δεκ',
  // id, ms
  'januari|januari februari maret|mac april mei|mei juni|jun juli|julai agustus|ogos september oktober november desember|disember',
  // vi needs none (numbers); ar, two sets
  'يناير فبراير مارس أبريل|ابريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  // hi, bn
  'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  // th
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  // he
  'בינואר|ינואר בפברואר|פברואר במרץ|מרץ באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט בספטמבר|ספטמבר באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר',
  // ca, gl
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
]

let table: ReadonlyMap<string, number> | undefined

/** Number of the month that a word names in any of the languages, 1 to 12, or null. */
export function monthOf(word: string): number | null {
  if (table === undefined) {
    const months = new Map<string, number>()
    for (const language of NAMES) {
      language.split(' ').forEach((forms, index) => {
        for (const form of forms.split('|')) if (!months.has(form)) months.set(form, index + 1)
      })
    }
    table = months
  }
  return table.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}
