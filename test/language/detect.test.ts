import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/language/detect.ts'
import { direction } from '../../src/language/direction.ts'

test.each([
  [
    'The council decided yesterday that the old bridge should be closed for repairs until spring.',
    'en',
  ],
  [
    'Der Stadtrat hat gestern beschlossen, dass die alte Brücke bis zum Frühling gesperrt bleibt.',
    'de',
  ],
  [
    'Le conseil municipal a décidé hier que le vieux pont resterait fermé jusqu’au printemps.',
    'fr',
  ],
  [
    'El ayuntamiento decidió ayer que el viejo puente permanecerá cerrado hasta la primavera.',
    'es',
  ],
  ['A câmara decidiu ontem que a ponte velha ficará fechada para obras até à primavera.', 'pt'],
  ['Rada miasta zdecydowała wczoraj, że stary most będzie zamknięty aż do wiosny.', 'pl'],
  ['Belediye meclisi dün eski köprünün ilkbahara kadar kapalı kalmasına karar verdi.', 'tr'],
  ['Городской совет решил вчера, что старый мост будет закрыт до весны.', 'ru'],
  ['Міська рада вирішила вчора, що старий міст буде зачинено до весни.', 'uk'],
  ['Градски савет је јуче одлучио да стари мост остане затворен до пролећа.', 'sr'],
  [
    'Gradski savet je juče odlučio da stari most ostane zatvoren do proleća zbog radova.',
    'sr-Latn',
  ],
  ['Gradsko je vijeće jučer odlučilo da će stari most ostati zatvoren do proljeća.', 'hr'],
  ['Tko je to rekao? Mjesec dana poslije nitko ne zna.', 'hr'],
  ['Ko je to rekao? Mesec dana posle niko ne zna.', 'sr-Latn'],
  ['Kommunestyret har vedtatt at den gamle broen skal være stengt, sier ordføreren.', 'nb'],
  ['Kommunestyret har vedteke at den gamle brua skal vere stengd, seier ordføraren.', 'nn'],
  ['Byrådet har vedtaget, at den gamle bro bliver lukket, siger borgmesteren.', 'da'],
  ['Dewan kota memutuskan kemarin bahwa jembatan itu ditutup karena perbaikan.', 'id'],
  [
    'Majlis bandar raya memutuskan semalam bahawa jambatan itu ditutup kerana kerja baik pulih.',
    'ms',
  ],
  ['Jurulatih baharu diumumkan menjelang kejohanan', 'ms'],
  ['Pengerusi kelab itu meletak jawatan selepas mesyuarat semalam', 'ms'],
  ['Ketua klub itu mundur setelah rapat kemarin sore', 'id'],
  ['Pelatih baru diumumkan menjelang kejuaraan', 'id'],
  ['מועצת העיר החליטה אתמול שהגשר ייסגר לעניין שיפוצים, ועכשיו מחפשים מוצא אחר.', 'he'],
  ['בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ', 'he'],
  ['די שטאט האט נעכטן באשלאסן אז דער אלטער בריק בלײַבט פארמאכט.', 'yi'],
  ['市议会昨天决定，旧桥将关闭到明年春天进行维修。', 'zh-Hans'],
  ['市議會昨天決定，舊橋將關閉到明年春天進行維修。', 'zh-Hant'],
  ['市議会は昨日、古い橋を来年の春まで閉鎖することを決めた。', 'ja'],
  ['시의회는 어제 낡은 다리를 내년 봄까지 폐쇄하기로 결정했다.', 'ko'],
  ['قرر المجلس البلدي أمس إغلاق الجسر القديم حتى الربيع القادم.', 'ar'],
  ['شورای شهر دیروز تصمیم گرفت پل قدیمی را تا بهار آینده ببندد.', 'fa'],
  ['नगर परिषद ने कल फैसला किया कि पुराना पुल वसंत तक बंद रहेगा।', 'hi'],
  ['ក្រុមប្រឹក្សាក្រុងបានសម្រេចកាលពីម្សិលមិញ', 'km'],
  ['ສະພາເມືອງໄດ້ຕັດສິນໃຈວານນີ້', 'lo'],
  ['မြို့တော်ကောင်စီက မနေ့က ဆုံးဖြတ်ခဲ့သည်', 'my'],
  ['නගර සභාව ඊයේ තීරණය කළේය', 'si'],
  ['የከተማው ምክር ቤት ትናንት ወሰነ', 'am'],
  ['നഗരസഭ ഇന്നലെ തീരുമാനിച്ചു', 'ml'],
  ['ನಗರ ಸಭೆ ನಿನ್ನೆ ನಿರ್ಧರಿಸಿತು', 'kn'],
  ['ସହର ପରିଷଦ ଗତକାଲି ନିଷ୍ପତ୍ତି ନେଲା', 'or'],
  ['Ndị obodo ahụ kwuru na ha ga-ewu ụlọ akwụkwọ ọhụrụ n’afọ na-abịa.', 'ig'],
  ['Mootummaan naannichaa mana barumsaa haaraa ijaaruuf karoora akka qabu beeksise.', 'om'],
  ['መንግስቲ ሓድሽ ቤት ትምህርቲ ክሃንጽ ምዃኑ ኣፍሊጡ ኣሎ።', 'ti'],
  ['Guverinoma yatangaje ko izubaka ishuri rishya mu mwaka utaha.', 'rw'],
  ['Nanambara ny governemanta fa hanorina sekoly vaovao izy amin’ny taona ho avy.', 'mg'],
  ['Boma lanena kuti lidzamanga sukulu yatsopano chaka chamawa.', 'ny'],
  ['Mmušo o boletše gore o tla aga sekolo se sefsa ngwaga wo o tlago.', 'nso'],
  ['Naʻe talamai ʻe he puleʻanga te nau langa ha ʻapiako foʻou ʻi he taʻu kahaʻu.', 'to'],
  ['Na faailoa mai e le malo o le a latou fausia se aoga fou i le tausaga a sau.', 'sm'],
  ['Nguur gi dafa wax ne dinañu tabax daara ju bees at mi di ñów.', 'wo'],
  ['Hökümet indiki ýyl täze mekdep gurmagy meýilleşdirýändigini habar berdi.', 'tk'],
  ['Хөкүмәт киләһе йылда яңы мәктәп төҙөргә ҡарар иткән.', 'ba'],
  ['Muvhuso wo amba uri u ḓo fhaṱa tshikolo tshiswa ṅwaha u ḓaho.', 've'],
  ['Hulumende utse utawakha sikolwa lesisha ngemnyaka lotako.', 'ss'],
  ['Ang gobyerno nipahibalo nga magtukod kini og bag-ong eskuylahan sa sunod tuig.', 'ceb'],
  ['D Regierig het gseit, si boui nöchscht Johr es nöis Schuelhus.', 'gsw'],
  ['Dziɖuɖua be yeatu suku yeye le ƒe si gbɔna me.', 'ee'],
  ['Ubuteko bwalandile ukuti bukakuula isukulu ilipya umwaka uleisa.', 'bem'],
  ['E kaya na matanitu ni na tara e dua na koronivuli vou ena yabaki mai oqo.', 'fj'],
  ['Tsoomfwv tau hais tias lawv yuav tsim ib lub tsev kawm ntawv tshiab xyoo tom ntej.', 'hmn'],
  ['Ua parau te hau e, e patu oia i te hoê fare haapiiraa apî i te matahiti i muri nei.', 'ty'],
  ['Laamu nguu wii ina mahi duɗal kesal hikka.', 'ff'],
  ['Govènman an di l ap bati yon nouvo lekòl ane pwochèn.', 'ht'],
  ['གཞུང་གིས་སང་ཕོད་སློབ་གྲྭ་གསརཔ་ཅིག་བཟོ་ནི་ཨིན་ཟེར་བཤད་ཅི།', 'dz'],
  ['সংগ্ৰহালয়ৰ নতুন ভৱনৰ কাম অহা বছৰ আৰম্ভ হ’ব।', 'as'],
])('%s is %s', (text, language) => expect(detectLanguage(text).language).toBe(language))

describe('a language that has no name here', () => {
  test.each([
    'Guvernema elobi ete ekotonga eteyelo ya sika na mobu oyo ekoya.',
    'Aban no kaa sɛ ɛbɛsi sukuu foforo afe a edi hɔ no.',
    'Gavman i talem se bambae i bildim wan niufala skul nekis yia.',
    'Kamachikuqkunaqa musuq yachay wasitam ruwasaqku nispa willarqaku.',
    'Naalakkersuisut nutaamik atuarfiliornissartik nalunaarutigaat.',
    'Правительство ҫитес ҫул ҫӗнӗ шкул тӑвасса пӗлтернӗ.',
    'Хицауад загъта, ног скъола кӕй сараздзӕн иннӕ аз.',
    'सरकार कहलस कि अगिला साल एगो नया इस्कूल बनी, बाकिर जगह अबहीं नइखे मिलल।',
  ])('is not taken for another with confidence: %s', (text) => {
    const { language, confidence } = detectLanguage(text)
    if (language !== 'und') expect(confidence).toBeLessThan(0.8)
  })

  test('is the one that is declared', () => {
    const text = 'Naalakkersuisut nutaamik atuarfiliornissartik nalunaarutigaat.'
    expect(detectLanguage(text, 'kl').language).toBe('kl')
  })

  test('has the direction of its script', () => {
    const { script } = detectLanguage('ابپجی ژڤڎدر ڃڄ')
    expect(script).toBe('Arab')
    expect(direction('und', script)).toBe('rtl')
    expect(direction('und', 'Cyrl')).toBe('ltr')
  })
})

test.each(['Short.', 'Update', 'OK', 'Nova', 'Test 2', 'Da.'])('one word is not sure: %s', (text) =>
  expect(detectLanguage(text).confidence).toBeLessThan(0.85),
)

test.each(['Short.', 'R.', 'Da', 'A4'])(
  'a word that could be of many languages names none: %s',
  (text) => {
    expect(detectLanguage(text).language).toBe('und')
    expect(detectLanguage(text, 'pl').language).toBe('pl')
  },
)

describe('a declared language', () => {
  test('decides what the text leaves open', () => {
    expect(detectLanguage('2026: 7 – 0', 'fi')).toEqual({ language: 'fi', confidence: 0 })
    expect(detectLanguage('')).toEqual({ language: 'und', confidence: 0 })
    expect(detectLanguage('', 'no_NO')).toEqual({ language: 'nb-NO', confidence: 0 })
    expect(detectLanguage('', '!?')).toEqual({ language: 'und', confidence: 0 })
    expect(detectLanguage('2026', 'mul')).toEqual({ language: 'und', confidence: 0 })
  })

  test('does not command', () => {
    const text = 'Der Stadtrat hat gestern beschlossen, dass die alte Brücke gesperrt bleibt.'
    expect(detectLanguage(text, 'en-US').language).toBe('de')
    expect(detectLanguage('Городской совет решил закрыть мост.', 'en').language).toBe('ru')
  })

  test('adds its region where the text agrees', () => {
    const text = 'Der Stadtrat hat gestern beschlossen, dass die alte Brücke gesperrt bleibt.'
    expect(detectLanguage(text, 'de-AT').language).toBe('de-AT')
  })

  test('does not turn one way of writing Chinese into the other', () => {
    const text = '市議會昨天決定，舊橋將關閉到明年春天進行維修。'
    expect(detectLanguage(text, 'zh-CN').language).toBe('zh-Hant')
    expect(detectLanguage(text, 'zh-TW').language).toBe('zh-Hant')
  })

  test.each([
    ['Kirja, kynä ja pöytä.', 'fi-FI', 'fi-FI'],
    ['Strom, kôň a dom.', 'sk', 'sk'],
    ['Stoel, raam, muur en dak.', 'nl', 'nl'],
    ['Gradski savet', 'sr', 'sr-Latn'],
    ['Kommunestyret', 'no', 'nb'],
  ])('decides for few words: %s', (text, declared, language) =>
    expect(detectLanguage(text, declared).language).toBe(language),
  )

  test('helps its own language', () => {
    const text = 'Premijer Petar Novak u Splitu'
    const alone = detectLanguage(text)
    const helped = detectLanguage(text, 'hr')
    expect(helped.language).toBe('hr')
    if (alone.language === 'hr') expect(helped.confidence).toBeGreaterThan(alone.confidence)
  })
})

test('is surer of a paragraph than of a word', () => {
  const word = detectLanguage('Kommune')
  const paragraph = detectLanguage(
    'Der Stadtrat hat gestern beschlossen, dass die alte Brücke gesperrt bleibt.',
  )
  expect(paragraph.confidence).toBeGreaterThan(word.confidence)
})

test('a quotation in another script does not win', () => {
  const text = 'Das Wort «перестройка» heißt Umbau und stand damals in jeder Zeitung des Landes.'
  expect(detectLanguage(text).language).toBe('de')
})

test.each([
  ['fr', 'Le groupe The Black Rivers a joué « Into the Night » hier soir à Lyon.'],
  ['de', 'Der Film „The Long Way Home“ von John Miller läuft heute im Kino.'],
])('in %s, titles and names in another language do not win', (language, text) => {
  expect(detectLanguage(text).language).toBe(language)
})

test('any text gets a tag and a confidence from 0 to 1, the same each time', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const found = detectLanguage(text)
      expect(found.language).toMatch(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)
      expect(found.confidence).toBeGreaterThanOrEqual(0)
      expect(found.confidence).toBeLessThanOrEqual(1)
      expect(detectLanguage(text)).toEqual(found)
    }),
  ))
