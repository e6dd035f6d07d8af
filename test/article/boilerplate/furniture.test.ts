import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Paragraph } from '../../../src/article/article.ts'
import { withoutFurniture } from '../../../src/article/boilerplate/furniture.ts'

const prose = (...texts: string[]): Paragraph[] => texts.map((text) => ({ kind: 'prose', text }))
const kept = (texts: string[], title = '') =>
  withoutFurniture(prose(...texts), { title }).paragraphs.map(({ text }) => text)

const A = 'The old ferry left the harbour at nine in the morning, and hundreds stood on the quay.'
const B = 'The harbour master said that it would run twice a day until the middle of October.'
const C = 'Tickets are sold in the small house beside the light, as they were sixty years ago.'

describe('lines between sentences that are no text', () => {
  test.each([
    'Read more: Nine years without a ferry',
    'Read more: Why was the ferry gone for nine years?',
    'Watch video 06:37',
    'Lesen Sie auch: Neun Jahre ohne Fähre',
    'Lire aussi : Neuf ans sans bac',
    'Baca juga: Sembilan tahun tanpa feri',
    'Simak juga Video "Feri tua berlayar lagi setelah sembilan tahun":',
    'Читайте также: Девять лет без парома',
    'اقرأ أيضا: تسع سنوات بلا عبارة',
    'यह भी पढ़ें: नौ साल बिना नाव के',
    '相关阅读：九年没有渡轮',
    '関連記事：渡し船のない九年',
    'SCROLL TO CONTINUE WITH CONTENT',
    'Advertisement',
    'Subscribe to our newsletter.',
    'Share this article',
    'We use cookies to make this page better.',
    '© 2026 The Harbour Post',
    'Все права защищены',
    'The ferry at the quay on Monday (Reuters/K. Example)',
    'Der alte Kahn im Hafen (picture-alliance/dpa/A. Beispiel)',
    'Foto: Hafenarchiv',
    'Фото: архив порта',
    'Nella foto: il vecchio traghetto al molo in una giornata di sole.',
    'Photo : le vieux bac à quai, un jour de soleil en octobre dernier.',
    '写真：岸壁の古い渡し船、晴れた日の午後に撮影された。',
    'Click here to see all photographs of the old ferry at the quay.',
    '写真：港の資料館',
    'The captain waves from the bridge (above)',
    'The Harbour Post is not responsible for the opinions of its guests.',
    'Die Ansicht eines Gastes ist nicht immer die Meinung der Redaktion.',
    'Мнение редакции может быть другим, чем мнение гостя.',
    '本文仅代表作者自己的看法，本港不作任何保证。',
    'By Ann Example and Bo Sample',
    'Author: Ann Example',
    'Автор: Анна Примерова',
    '* * *',
  ])('%j goes', (line) => {
    expect(kept([A, line, B, C])).toEqual([A, B, C])
  })

  test.each([
    'Sign up at the town hall by Friday.',
    'Like us, the Danes love cycling in the rain.',
    'This article was the first that she had ever written in English.',
    'Join our hands, the priest said, and the two of them did.',
    'Log in to your account and open the settings.',
    'Melden Sie sich an der Pforte und nehmen Sie einen Helm.',
    'Inscrivez-vous à la mairie avant vendredi.',
    'No te pierdas la procesión del jueves.',
    'Iscriviti al corso in municipio entro venerdì.',
    'Следите за температурой масла.',
    'Помогите нам, кричали они с крыши.',
    'Tilmeld dig på kommunens hjemmeside senest fredag.',
    'Stáhněte si formulář z webu úřadu.',
    'Zapisz się do lekarza jeszcze dziś.',
    'Theo dõi nhiệt độ của dầu.',
    'شارك الآلاف في الموكب أمس.',
    '역 앞에서 알림판을 보고 왼쪽으로 가세요.',
    'アプリを開いて設定のボタンを押してください。',
    'Следите за руками.',
    'Our newsletter has four thousand readers, said the man who writes it.',
    'Newsletter sind für kleine Verlage die wichtigste Einnahme.',
    'Listen: nobody sings any more.',
    'The map: nobody had drawn one before 1840.',
    'Ein Foto: mehr blieb ihr nicht von ihm.',
  ])('what anybody may say stays: %s', (sentence) => {
    expect(kept([A, sentence, B, C])).toEqual([A, sentence, B, C])
    expect(kept([A, B, C, sentence])).toEqual([A, B, C, sentence])
  })

  test.each([
    'Sign up for our newsletter by Friday.',
    'Like us on Facebook.',
    'This article was first published in The Harbour Post.',
    'Join our channel on Telegram and be the first to know.',
    'Subscribe today.',
    'Our newsletter brings you the news of the harbour each day.',
    'Melden Sie sich für unseren Newsletter an.',
    'Inscrivez-vous à notre infolettre du matin.',
    'No te pierdas las noticias del puerto.',
    'Следите за новостями в нашем канале.',
    'Stáhněte si naši aplikaci do telefonu.',
    'شارك المقال على فيسبوك.',
    '앱을 설치하고 새 소식을 매일 받아 보세요.',
    '公式アプリで最新のニュースをお読みください。',
    'Watch: Is the old ferry coming back to the harbour?',
  ])('what a publisher asks goes: %s', (sentence) => {
    expect(kept([A, sentence, B, C])).toEqual([A, B, C])
  })

  test('a list keeps its points, and a verse its lines', () => {
    const steps = ['Listen to your body', 'Skip to step four in winter', 'Sign up at the gate']
    const items = steps.map((text): Paragraph => ({ kind: 'item', text }))
    expect(withoutFurniture([...prose(A), ...items, ...prose(B)], { title: '' }).removed).toEqual(
      [],
    )
    const verse = ['Listen', 'the sea is', 'Watch,', 'the sea was', 'Share', 'what you have,']
    expect(kept(verse)).toEqual(verse)
  })

  test('points of a test stay, even that about the picture', () => {
    const points = [
      'Bild: Das Gerät zeigt auch in der Sonne noch alles.',
      'Ton: Die Lautsprecher klingen so dünn wie das Gehäuse.',
    ]
    expect(kept([A, ...points, B])).toEqual([A, ...points, B])
    expect(kept([A, points[0]!, B, C])).toEqual([A, B, C])
  })

  test.each([
    'The newsletter will go on as long as the harbour does, she said.',
    'Nobody may enter the park without permission.',
    'Thousands subscribe to the paper still.',
  ])('the end of a text about such things stays: %s', (sentence) => {
    expect(kept([A, B, C, sentence])).toEqual([A, B, C, sentence])
  })

  test('a picture that is told of stays', () => {
    const told = 'The photo of the ferry tells more than words: nobody stood on the quay.'
    expect(kept([A, told, B, C])).toEqual([A, told, B, C])
  })

  test('an opinion that is told of stays', () => {
    const told = 'The opinions of the crew were not those of the council, the harbour master said.'
    expect(kept([A, told, B, C])).toEqual([A, told, B, C])
  })

  test('a bare pointer takes the title under it along', () => {
    expect(kept([A, 'Watch video 06:37', 'The ferry: a life on the water', B, C])).toEqual([
      A,
      B,
      C,
    ])
  })

  test.each([
    'The opinions expressed by the author are his own, and the harbour board has seen none of them.',
    'Views expressed in this column do not necessarily reflect those of the Harbour Post.',
    'The Harbour Post is not responsible for the opinions of its guests.',
  ])('whose opinion a text is not: %s', (notice) => {
    expect(kept([A, B, notice, C])).toEqual([A, B, C])
  })

  test.each([
    'The views expressed in this debate differ widely, and the council will hear them all again in May.',
    'Platforms are not responsible for the content that their users post, the judge of the town said.',
  ])('but not what a text says of opinions: %s', (sentence) => {
    expect(kept([A, B, sentence, C])).toEqual([A, B, sentence, C])
  })

  test('a notice that stands three times goes, the first time too', () => {
    const notice =
      'Your settings keep this picture from being shown, and a click on the button shows it.'
    expect(kept([A, notice, B, notice, C, notice])).toEqual([A, B, C])
  })
})

describe('by place', () => {
  const title = 'The old ferry sails again after nine years'

  test('headlines and labels at the head, and the headline in the middle and before links', () => {
    const texts = [
      'News',
      title,
      'News',
      title,
      A,
      title,
      B,
      C,
      `${title} | The Harbour Post`,
      'Other news',
    ]
    expect(kept(texts, title)).toEqual([A, B, C])
  })

  test('after the last sentence: an agency signature and all below it', () => {
    const after =
      'Every evening our editors choose the best of the day for the readers of this page.'
    expect(kept([A, B, C, 'cw/se (AFP, AP)', after])).toEqual([A, B, C])
  })

  test('a date line at the head', () => {
    expect(kept(['Thursday 29 November 2007', 'Minsk', A, B])).not.toContain(
      'Thursday 29 November 2007',
    )
  })

  test('a dateline and a signature on the lines of the text are cut off', () => {
    expect(kept([`HARBOURTOWN (AFP) – ${A}`, B, `${C} (dpa/lno)`])).toEqual([A, B, C])
  })

  test.each([
    ['Anna Berg', true],
    ['Anna M. Berg, AFP', true],
    ['Anna Berg(dpa/lno)', true],
    ['Berg/Lind – (AP, AFP)', true],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJ1', false],
    ['A B C D E F G H I J', false],
    ['Anna berg', false],
  ])('names behind the last sentence are cut off, and nothing else: %s', (end, isCut) => {
    const long = `${C} ${B.replace('.', ',')} ${C} ${A}`
    const last = kept([A, B, `${long} ${end}`]).at(-1)
    expect(last).toBe(isCut ? long : `${long} ${end}`)
  })

  test('a subheading stays as a heading, a longer line as a standfirst', () => {
    const { paragraphs } = withoutFurniture(
      prose(
        'After nine long years the harbour town has its old boat back',
        A,
        'A slow return',
        B,
        C,
      ),
      { title },
    )
    expect(paragraphs.map(({ kind }) => kind)).toEqual([
      'heading',
      'prose',
      'heading',
      'prose',
      'prose',
    ])
  })

  test('the lines under a colon are a list and stay', () => {
    const texts = [
      A,
      B,
      'The names of the three sailors on board were:',
      'Ann Example',
      'Bo Sample',
      'Cy Model',
    ]
    expect(kept(texts)).toEqual(texts)
  })
})

test.each([
  [
    'English',
    'The ferry in pictures',
    'A long winter',
    'Ice lay around the pier until late in the spring of that year.',
    'Author: Ann Example',
  ],
  [
    'Russian',
    'Паром в фотографиях',
    'Долгая зима',
    'Лёд стоял у причала до самого конца весны того года.',
    'Автор: Анна Примерова',
  ],
  [
    'Chinese',
    '图集：老渡轮的一生',
    '漫长的冬天',
    '那一年码头的冰一直到春末才化，渡轮停了四个月。',
    '作者：张三',
  ],
])('a gallery in the middle goes as a whole (%s)', (_, name, heading, text, author) => {
  const frames = [1, 2, 3, 4].flatMap((n): Paragraph[] => [
    { kind: 'item', text: `${heading} ${n} (Reuters/K. Example)` },
    ...prose(name, `${heading} ${n}`, `${n}. ${text}`),
  ])
  const result = withoutFurniture(
    [...prose(A, B, C, `${A} ${B}`), ...frames, ...prose(author, `${B} ${C}`)],
    { title: 'The old ferry sails again' },
  )
  expect(result.paragraphs).toEqual(prose(A, B, C, `${A} ${B}`, `${B} ${C}`))
})

/** Clean texts, written for this test: nothing of them may go. */
const CLEAN: Record<string, string[]> = {
  English: [
    A,
    B,
    '"Share prices fell," he said. Comments on the law remain open.',
    'Watch the tide, says the old captain, and it will watch you.',
    'More on the island than anywhere else, people read by lamplight.',
  ],
  German: [
    'Die alte Fähre legte um neun Uhr ab.',
    'Mehr als hundert Menschen standen am Kai.',
    '„Zum Thema Wetter sage ich nichts“, sagte der Kapitän.',
    'Von Anna Beispiel gibt es dazu ein Buch.',
  ],
  Russian: [
    'Старый паром отошёл от причала в девять часов утра.',
    '«По теме погоды я молчу», – сказал капитан.',
    'Источник тепла был один – печь в углу.',
  ],
  Greek: [
    'Το παλιό πλοίο έφυγε στις εννέα το πρωί.',
    'Ποιος θα το θυμάται;',
    'Ο καπετάνιος χαμογέλασε.',
  ],
  Arabic: [
    'غادرت العبارة القديمة الميناء في التاسعة صباحا.',
    'هل تعود غدا؟',
    'قال القبطان إن البحر هادئ.',
  ],
  Urdu: ['پرانی کشتی صبح نو بجے بندرگاہ سے روانہ ہوئی۔', 'کپتان نے کہا کہ سمندر پرسکون ہے۔'],
  Hebrew: ['המעבורת הישנה יצאה מהנמל בתשע בבוקר.', 'מי יזכור אותה?', 'רב החובל חייך.'],
  Hindi: ['पुरानी नाव सुबह नौ बजे घाट से निकली।', 'कप्तान ने कहा कि नदी शांत है।'],
  Bengali: ['পুরোনো ফেরি সকাল নয়টায় ঘাট ছাড়ে।', 'নদী শান্ত ছিল।'],
  Tamil: ['பழைய படகு காலை ஒன்பது மணிக்குப் புறப்பட்டது.', 'கடல் அமைதியாக இருந்தது.'],
  Chinese: ['老渡轮早上九点离开港口。', '船长说：“海很平静。”', '分享一条船并不容易。'],
  Japanese: ['古い渡し船は朝九時に港を出た。', '「海は静かだ」と船長は言った。'],
  Korean: ['낡은 나룻배는 아침 아홉 시에 항구를 떠났다.', '바다는 잔잔했다.'],
  Thai: [
    'เรือเก่าออกจากท่าตอนเก้าโมงเช้า ผู้คนหลายร้อยคนยืนอยู่บนท่าเรือ',
    'กัปตันบอกว่าทะเลสงบ และเรือจะวิ่งวันละสองเที่ยวจนถึงเดือนตุลาคม',
  ],
  Amharic: ['አሮጌው ጀልባ ከጠዋቱ ሦስት ሰዓት ወደቡን ለቀቀ።', 'ባሕሩ ጸጥ ያለ ነበር።'],
  Armenian: ['Հին լաստանավը մեկնեց առավոտյան ժամը իննին։', 'Ծովը հանգիստ էր։'],
  Burmese: ['ကူးတို့သင်္ဘောဟောင်းသည် နံနက်ကိုးနာရီတွင် ထွက်ခွာသည်။', 'ပင်လယ်ပြင်သည် ငြိမ်သက်နေသည်။'],
  'a poem': [
    'The ferry leaves at nine',
    'By the grey and early light',
    'Video of rain upon the pane',
    'Watch how it takes the night',
    'The ferry leaves at nine',
    'And no one is in sight',
  ],
}

test.each(Object.entries(CLEAN))('a clean text loses nothing: %s', (_, texts) => {
  expect(withoutFurniture(prose(...texts), { title: '' })).toEqual({
    paragraphs: prose(...texts),
    removed: [],
  })
})

test('a text of nothing but such lines is still the text', () => {
  expect(kept(['Subscribe to our newsletter.'])).toEqual(['Subscribe to our newsletter.'])
  expect(kept(['The ferry sails'], 'The ferry sails')).toEqual(['The ferry sails'])
})

test('declared headings and code are not taken for labels or names', () => {
  const paragraphs: Paragraph[] = [
    { kind: 'heading', text: 'Photographs of the ferry' },
    ...prose(A),
    { kind: 'heading', text: 'Related work' },
    { kind: 'preformatted', text: 'share = 1' },
    ...prose(B),
  ]
  expect(withoutFurniture(paragraphs, { title: '' }).paragraphs).toEqual(paragraphs)
})

test('every paragraph is kept, cut or told as removed, and something always stays', () => {
  const line = fc.oneof(
    fc.constantFrom(
      A,
      B,
      C,
      'Title here',
      'Read more',
      'cw/se (AFP)',
      '2 May 2020',
      'News',
      'Foto: x',
      '。',
      'Names:',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), line, (texts, title) => {
      const { paragraphs, removed } = withoutFurniture(prose(...texts), { title })
      expect(paragraphs.length).toBeGreaterThan(0)
      expect(paragraphs.length).toBeLessThanOrEqual(texts.length)
      expect(paragraphs.length + removed.length).toBeGreaterThanOrEqual(texts.length)
    }),
    { numRuns: 300 },
  )
})
