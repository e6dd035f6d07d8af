/**
 * Names of the Latin letters as other scripts spell them: «एस. वर्मा» is «S. Varma». Scripts
 * without capitals write initials like this; a closed list distinguishes them from words.
 */

/** Arabic with Persian and Urdu, the Indic scripts, Thaana, Ethiopic. */
const NAMES = `
  آئی آر آی أر أس أف أل أم أن أو أي إتش إس إف إكس إل إم إن إي إيه ئی اتش اس اف اكس ال ام ان او اچ
  اکس ای ایس ایف ایل ایم این ایچ ایکس اے بى بي بی تى تي تی جى جي جيه جی جیم جے دابليو دبليو دى دي
  دی زد زيد زیڈ سى سي سی فى في فی كي كيه كيو وائی واي وای وی يو ٹی پي پی ڈبليو ڈبلیو ڈی ڤي کی کیو
  کے یو
  आई आय आर ई ए एक्स एच एन एफ एफ़ एम एल एस ओ के क्यू ज़ेड जी जे जेड झेड टी डब्लू डब्ल्यु डब्ल्यू
  डी पी बी यू वाई वाय वी सी
  আই আর ই ইউ এ এইচ এক্স এন এফ এম এল এস ও ওয়াই কিউ কে চি জি জে জেড টি ডব্লিউ ডব্লু ডি পি বি ভি সি
  ৱাই ৱি
  ਆਈ ਆਰ ਈ ਏ ਐਕਸ ਐਚ ਐਨ ਐਫ ਐਫ਼ ਐਮ ਐਲ ਐਸ ਐੱਚ ਐੱਨ ਐੱਫ ਐੱਮ ਐੱਲ ਐੱਸ ਓ ਕਿਊ ਕੇ ਜ਼ੈਡ ਜ਼ੈੱਡ ਜੀ ਜੇ ਟੀ ਡਬਲਯੂ
  ਡਬਲਿਊ ਡੀ ਪੀ ਬੀ ਯੂ ਵਾਈ ਵੀ ਸੀ
  આઇ આઈ આર ઈ એ એક્સ એચ એન એફ એમ એલ એસ ઓ કે ક્યુ ક્યૂ જી જે ઝેડ ટી ડબલ્યુ ડબ્લ્યુ ડબ્લ્યૂ ડી પી બી
  યુ યૂ વાઈ વાય વી સી
  ଆଇ ଆର ଆର୍ ଇ ଏ ଏକ୍ସ ଏକ୍ସ୍ ଏଚ ଏଚ୍ ଏନ ଏନ୍ ଏଫ ଏଫ୍ ଏମ ଏମ୍ ଏଲ ଏଲ୍ ଏସ ଏସ୍ ଓ କେ କ୍ୟୁ ଜି ଜେ ଜେଡ ଜେଡ୍ ଟି
  ଡବ୍ଲୁ ଡବ୍ଲ୍ୟୁ ଡି ପି ବି ଭି ସି ୟୁ ୱାଇ
  ஆர் இ இசட் ஈ எஃப எஃப் எக்ஸ் எச் என் எப் எம் எல் எஸ் ஏ ஐ ஒய் ஓ கியூ கே க்யூ சி ஜி ஜெ ஜெட் ஜே
  டபிள்யு டபிள்யூ டபுள்யூ டப்ள்யூ டி பி யு யூ வி ஹெச்
  ఆర్ ఇ ఈ ఎ ఎం ఎక్స్ ఎచ్ ఎన్ ఎఫ్ ఎమ్ ఎల్ ఎస్ ఏ ఐ ఒ ఓ కె కే క్యు క్యూ జి జీ జె జెడ్ జే టి టీ డబ్యూ
  డబ్ల్యు డబ్ల్యూ డి డీ పి పీ బి బీ యు యూ వి వీ వై సి సీ హెచ్
  ಆರ್ ಇ ಈ ಎ ಎಂ ಎಕ್ಸ್ ಎಚ್ ಎನ್ ಎಫ್ ಎಮ್ ಎಲ್ ಎಸ್ ಏ ಐ ಒ ಓ ಕೆ ಕೇ ಕ್ಯು ಕ್ಯೂ ಜಿ ಜೆ ಜೆಡ್ ಜೇ ಝಡ್ ಟಿ ಡಬ್ಲು
  ಡಬ್ಲ್ಯು ಡಬ್ಲ್ಯೂ ಡಿ ಪಿ ಬಿ ಯು ಯೂ ವಿ ವೈ ಸಿ ಹೆಚ್
  ആര് ആർ ഇ ഇസഡ് എ എം എക്സ് എച് എച്ച് എന് എഫ് എല് എസ് എൻ എൽ ഐ ഒ ഓ കെ കേ ക്യു ക്യൂ ജി ജെ ജേ ടി
  ഡബ്ല്യു ഡബ്ല്യൂ ഡബ്ള്യു ഡി പി ബി യു യൂ റ്റി വി വൈ സി സെഡ്
  අයි ආර් ඉසෙඩ් ඊ එක්ස් එච් එන් එම් එල් එස් එෆ් ඒ ඕ කියු කිව් කේ ජී ජේ ටී ඩබ්ලියු ඩබ්ලියූ ඩබ්ලිව්
  ඩී පී බී යු යූ වයි වී සී සෙඩ්
  އައި އާރު އީ އެކްސް އެޗް އެން އެފް އެމް އެލް އެސް އޭ އޯ ކިޔު ކޭ ޑަބްލިޔު ޑީ ޓީ ޕީ ޖީ ޖޭ ޒެޑް ބީ ވައި ވީ ސީ ޔޫ
  ሲ ቢ ቪ ቲ ኢ ኤ ኤል ኤም ኤስ ኤን ኤክስ ኤች ኤፍ አር አይ ኦ ኪው ኪዩ ኬ ዋይ ዜድ ዩ ደብሊው ደብልዩ ዲ ጂ ጄ ፒ
`

/**
 * Short words that end sentences: Gujarati and Hindi «is», Persian «am». Some are also names of
 * letters, and are initials only next to another initial.
 */
const WORDS = `
  زد ام ان ال او ای بی سی دی کی یو جی تی سى بى
  है हैं हूँ हूं हो थे था थी थीं दो दी दें ले ली लें जा की के ना हे ते तो ती का यो छ छु छौ ई जी पी ओ
  না কি হে যে সে তা নে দে এ ও আই আর ই
  ਹੈ ਹਾਂ ਹੋ ਸੀ ਜੀ ਦੇ ਤੇ ਨਾ ਲੈ ਦਾ ਦੀ ਓ ਕੇ ਈ
  છે છો છું છ ના હો ઓ એ
  ନା କି ହେ ଓ
  லே வா தா போ நீ தீ
  లే రా పో ది ఓ ఐ ఈ
  ಈ ಓ
  ഐ ഒ ആ
  වේ වෙ ය යි ද නෑ ඒ
`

interface Lists {
  readonly names: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

let lists: Lists | undefined

function known(): Lists {
  lists ??= {
    names: new Set(NAMES.trim().split(/\s+/)),
    words: new Set(WORDS.trim().split(/\s+/)),
  }
  return lists
}

/** «एस», «إف», «என்»: the name of a Latin letter; «وإف» with an Arabic «and» before it. */
export const isLetterName = (token: string): boolean =>
  known().names.has(token) || (token.startsWith('و') && known().names.has(token.slice(1)))

/** «છે», «ام»: looks like an initial, but is a word. */
export const isShortWord = (token: string): boolean => known().words.has(token)
