import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/language/detect.ts'

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
])('%s is %s', (text, language) => expect(detectLanguage(text).language).toBe(language))

describe('a declared language', () => {
  test('decides what the text leaves open', () => {
    expect(detectLanguage('2026: 7 – 0', 'fi')).toEqual({ language: 'fi', confidence: 0 })
    expect(detectLanguage('')).toEqual({ language: 'und', confidence: 0 })
    expect(detectLanguage('', 'no_NO')).toEqual({ language: 'nb-NO', confidence: 0 })
    expect(detectLanguage('', '!?')).toEqual({ language: 'und', confidence: 0 })
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
