import { expect, test } from 'vitest'
import { makeArticle } from '../../src/article/article.ts'
import { analyse } from '../../src/summary/analyse.ts'

const keywords = (language: string, title: string, ...texts: string[]) =>
  analyse(
    makeArticle(
      texts.map((text) => ({ kind: 'prose' as const, text })),
      { title },
    ),
    { language },
  ).keywords

test('keywords are what the text is about, not its stop words', () => {
  const found = keywords(
    'en',
    'Suspension bridge over the Danube opens',
    'The suspension bridge over the Danube was opened on Monday by the mayor.',
    'The suspension bridge has been built by engineers from three of the towns on the river.',
    'Engineers say that the Danube will be crossed by ten thousand people on each of the days.',
    'The cost of the suspension bridge was paid by the towns.',
  ).map((word) => word.toLowerCase())
  expect(found.join(' ')).toContain('suspension bridge')
  expect(found.join(' ')).toContain('danube')
  for (const stop of ['the', 'of', 'was', 'by', 'on']) expect(found).not.toContain(stop)
})

test.each([
  [
    'zh',
    '长江大桥',
    '长江大桥于星期一开放。',
    '工程师说长江大桥很安全。',
    '许多人走过长江大桥。',
    '市长感谢工程师。',
  ],
  [
    'ja',
    '新幹線',
    '新幹線は1964年に開業した。',
    '新幹線は東京と大阪を結ぶ。',
    '多くの人が新幹線に乗った。',
    '東京は大きい。',
  ],
])('in %s without spaces', (language, wanted, ...texts) => {
  expect(keywords(language, wanted, ...texts).join(' ')).toContain(wanted.slice(0, 2))
})

test('Korean nouns stand without their particles', () => {
  const found = keywords(
    'ko',
    '등대에 다시 불이 켜지다',
    '북쪽 곶의 등대가 금요일에 다시 켜졌다.',
    '자원봉사자들이 등대를 두 해 겨울에 걸쳐 고쳤다.',
    '항구는 등대의 비용을 절반 냈다.',
    '고양이가 항구에서 기다렸고, 항구의 고양이는 배를 보았다.',
  )
  expect(found).toContain('등대')
  expect(found).toContain('항구')
  expect(found).toContain('고양이')
})

test('a character alone completes a Chinese word', () => {
  const found = keywords(
    'zh',
    '引力波被探测到',
    '科学家探测到引力波。',
    '引力波来自两个黑洞。',
    '人们很早就预言了引力波。',
  )
  expect(found).toContain('引力波')
})

test.each([
  {
    language: 'en',
    what: 'adverbs and participles',
    title: 'The lighthouse',
    texts: [
      'The lighthouse was suddenly repaired by volunteers.',
      'Suddenly the lighthouse was repaired again, and volunteers cheered.',
      'It was suddenly repaired, said the keeper of the lighthouse.',
    ],
    tags: ['lighthouse', 'volunteers'],
    none: ['suddenly', 'repaired'],
  },
  {
    language: 'de',
    what: 'what is no noun',
    title: 'Der Leuchtturm leuchtet',
    texts: [
      'Nach vielen Jahren leuchtet der Leuchtturm wieder kräftig.',
      'Die Fischer sahen vor Jahren, wie kräftig der Leuchtturm leuchtet.',
      'Den Fischern war er seit Jahren zu wenig kräftig.',
    ],
    tags: ['Leuchtturm'],
    none: ['kräftig', 'leuchtet', 'Jahren'],
  },
  {
    language: 'en',
    what: 'what only describes: peoples and qualities',
    title: 'The old bridge',
    texts: [
      'The Danish engineers met the Danish minister at the bridge.',
      'A fragile model of the bridge was shown, and a second fragile model was sold.',
      'The Danish press liked the model of the bridge.',
    ],
    tags: ['bridge', 'fragile model'],
    none: ['Danish', 'fragile'],
  },
  {
    language: 'en',
    what: 'measures, parts of the day and numbers',
    title: 'The ferry',
    texts: [
      'The ferry needs forty minutes in the morning, and forty minutes at night.',
      'In the morning the ferry carries forty cars, an example of thrift.',
      'The minutes count, as this example of the ferry shows: it pays by morning.',
    ],
    tags: ['ferry'],
    none: ['minutes', 'morning', 'forty', 'example'],
  },
  {
    language: 'en',
    what: "pronouns with a verb, «I'm»",
    title: 'A singer speaks',
    texts: [
      'People know what I’m like, says the singer, and I’m glad of it.',
      "They’ll sing, the singer adds, and I'll sing, because that's what they'll want.",
    ],
    tags: ['singer'],
    none: ["I'm", 'I’m', 'They’ll', "they'll", "I'll"],
  },
  {
    language: 'en',
    what: 'a word of the root of a stronger one',
    title: 'Expertise in the harbour',
    texts: [
      'The harbour needs expertise, and expertise is rare.',
      'An expert came to the harbour, and the expert praised the expertise there.',
      'Whoever has the expertise stays in the harbour.',
    ],
    tags: ['expertise', 'harbour'],
    none: ['expert'],
  },
])('no tag alone in $language: $what', ({ language, title, texts, tags, none }) => {
  const found = keywords(language, title, ...texts)
  for (const tag of tags) expect(found).toContain(tag)
  for (const word of none) expect(found).not.toContain(word)
})

test('the capital after a quotation mark or a colon makes no name', () => {
  const found = keywords(
    'en',
    'The ferry',
    'The captain of the ferry said: "Everything works."',
    'The crew of the ferry said: "Everything is new."',
    'On the quay of the ferry they said: "Everything is fine."',
  )
  expect(found).not.toContain('Everything')
})

test('a phrase may stand beside the word that only describes it', () => {
  const found = keywords(
    'en',
    'The climate of the valley',
    'The climate of the valley is mild, and the climate draws guests.',
    'A climate levy was voted on, since the climate pays for everything.',
    'The climate levy is low, says the mayor, who likes the climate.',
  )
  expect(found).toEqual(expect.arrayContaining(['climate', 'climate levy']))
})

test('a word of the title is a tag without an article', () => {
  const found = keywords(
    'en',
    'Flooding closes roads',
    'After flooding, three roads to Aldmoor were shut.',
    'Roads stay shut where flooding was worst.',
  ).map((word) => word.toLowerCase())
  expect(found).toContain('roads')
})

test('a name in a title of ordinary case', () => {
  const found = keywords(
    'en',
    'Open letter to Ida Brandt',
    'The harbour is silting up.',
    'We ask for a dredger in the harbour.',
  )
  expect(found).toContain('Ida Brandt')
})

test('what is longer than any word is no keyword', () => {
  const code = `X${'qz'.repeat(100)}`
  const found = keywords(
    'en',
    `The code ${code}`,
    `The letter begins with ${code} and ends.`,
    `Nobody could read ${code} at all.`,
    `The letter ends with ${code} as well.`,
  )
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((word) => word.length > 100)).toEqual([])
})

test.each([
  {
    what: 'a name of four words, and its end alone',
    language: 'en',
    title: 'The lifeboat',
    texts: [
      'The Aldmoor Bay Lifeboat Trust was founded in 1902.',
      'Captain Ida van der Meer leads the Aldmoor Bay Lifeboat Trust.',
      'Nobody saved more people than Ida van der Meer, said the Aldmoor Bay Lifeboat Trust.',
      'The boats are old, said Van der Meer.',
    ],
    tags: ['Aldmoor Bay Lifeboat Trust', 'Ida van der Meer'],
    none: /^(?:Bay|Lifeboat|Trust|Aldmoor Bay|Meer|.*said.*)$/,
  },
  {
    what: 'two names that stand together',
    language: 'pl',
    title: 'Wizyta',
    texts: [
      'W czwartek zięć Nowaka Jan Kowalski przyjechał do Gdyni.',
      'Rozmowy z Janem były trudne, ale Jan Kowalski nie narzekał.',
      'Podróż Nowaka do Gdyni trwała długo, bo Nowak nie latał.',
      'W domu Nowaka czekał Jan Kowalski.',
    ],
    tags: ['Jan Kowalski', 'Nowak'],
    none: /Nowaka? Jan/,
  },
  {
    what: 'a Chinese name in two dictionary words',
    language: 'zh',
    title: '习近平访问港口',
    texts: ['习近平星期一访问港口。', '工人们欢迎习近平。', '习近平说港口很重要。'],
    tags: ['习近平'],
    none: /^近平/,
  },
  {
    what: 'singular and plural',
    language: 'en',
    title: 'A new ferry',
    texts: [
      'The ferry sails at noon, and a second ferry at night.',
      'Both ferries are new, and the ferries are full.',
      'Parties of tourists board the ferry, and a party sings.',
    ],
    tags: ['ferry'],
    none: /ferries/,
  },
  {
    what: 'an ending behind an apostrophe',
    language: 'tr',
    title: 'Toplantı',
    texts: [
      "Geçen yıl gemiler Kordova'dan geldi ve hemen geri döndü.",
      "Bu yıl heyet önce Kordova'ya gitti, sonra yine Kordova'da kaldı.",
    ],
    tags: ['Kordova'],
    none: /'/,
  },
])('$what', ({ language, title, texts, tags, none }) => {
  const found = keywords(language, title, ...texts)
  for (const tag of tags) expect(found).toContain(tag)
  expect(found.filter((word) => none.test(word))).toEqual([])
})

test.each([
  ['mr', 'हे बंदर जुने आहे आणि ते मोठे आहे. या बंदरात जहाजे आहेत आणि ती जुनी आहेत.', ['आहे', 'आणि', 'आहेत']],
  [
    'bg',
    'Това е мост, който може да падне. Това може да стане, когато мостът, който е стар, се счупи.',
    ['това', 'може', 'който'],
  ],
  [
    'xh',
    'Ibhulorho indala kunye nezibuko, kodwa abantu bayayithanda. Kodwa ibhulorho kunye nezibuko ziyalungiswa.',
    ['kunye', 'kodwa'],
  ],
])('no words of grammar in %s', (language, text, words) => {
  const found = keywords(language, '', text).map((word) => word.toLowerCase())
  expect(found.filter((word) => words.includes(word))).toEqual([])
})

test('a title alone is no tag, and begins a name all the same', () => {
  const found = keywords(
    'en',
    'The bells',
    'The bells of St. Aldan are silent, and Mr Hale is sorry, says Rev. Moss.',
    'St. Aldan sold the bells. Nobody asked Mr Hale, and Rev. Moss left.',
    'At St. Aldan the bells were loved by Mr Hale and by Rev. Moss.',
  )
  expect(found).toContain('bells')
  expect(found.filter((word) => /^(?:St|Mr|Rev)$/.test(word))).toEqual([])
})

test('a word that only a quotation or its sentence capitalises is no name', () => {
  const found = keywords(
    'nl',
    'De schipper en de storm',
    "De schipper van de veerboot zei: 'Ik zag de storm pas laat.'",
    "De storm sloeg de veerboot lek, riep de schipper 'Ik moet terug naar de haven.'",
    'De veerboot bereikte de haven, en de schipper vertelde dat ik hem moest helpen.',
    'De haven bleef na de storm een week dicht.',
  )
  expect(found).toContain('veerboot')
  expect(found).not.toContain('Ik')
})

test('an English possessive in a French text leaves no letter behind', () => {
  const found = keywords(
    'fr',
    'Le transporteur Brink’s quitte Lyon',
    'Le transporteur Brink’s a fermé son dépôt de Lyon vendredi.',
    'Les employés de Brink’s ont manifesté devant le dépôt.',
    'Le dépôt de Brink’s comptait trente employés.',
  )
  expect(found).toContain('dépôt')
  expect(found).not.toContain('s')
})

test('a Vietnamese name is whole, though one of its syllables is a word of grammar', () => {
  const found = keywords(
    'vi',
    '',
    'Cây cầu do bà Trần Thị Khai mở vào thứ Hai.',
    'Bà Trần Thị Khai đến bằng thuyền.',
    'Hôm qua bà Trần Thị Khai nói về cây cầu.',
  )
  expect(found).toContain('Trần Thị Khai')
})

test('a name in three of four sentences is the subject, where function words are known', () => {
  const found = keywords(
    'ja',
    '',
    '山田太郎市長は月曜日に橋を開いた。',
    '山田太郎は船で港に来た。',
    '橋は新しいと山田太郎は話した。',
    '港の人は橋を渡った。',
  )
  expect(found).toContain('山田太郎')
})

test('an office with a title is no keyword, its holder is', () => {
  const found = keywords(
    'de',
    'Neue Brücke in Lauental',
    'Bürgermeisterin Dr. Hanna Voss hat am Montag die neue Brücke in Lauental eröffnet.',
    'Die Brücke kostete vier Millionen Euro.',
    'Bürgermeisterin Dr. Voss lobte die Arbeiter aus Lauental.',
    'Nach Angaben von Bürgermeisterin Dr. Voss hält die Brücke hundert Jahre.',
    'Viele Menschen aus Lauental kamen zur Brücke.',
  )
  expect(found).toContain('Hanna Voss')
  for (const office of ['Bürgermeisterin Dr', 'Bürgermeisterin', 'Dr']) {
    expect(found).not.toContain(office)
  }
})

test('a name with a case behind an apostrophe does not go on with the next word', () => {
  const found = keywords(
    'tr',
    "Yeşilova'da köprü açıldı",
    "Belediye Başkanı Doç. Dr. Ayla Demir pazartesi günü Yeşilova'da köprüyü açtı.",
    "Yeşilova'daki köprü iki yılda yapıldı.",
    'Ayla Demir, köprünün yüz yıl dayanacağını söyledi.',
    'Yeşilova halkı köprüde toplandı.',
  )
  expect(found).toContain('Yeşilova')
  expect(found).not.toContain('Yeşilova köprü')
})

test('a phrase that a title ends is none, wherever it stands', () => {
  const found = keywords(
    'de',
    'Theater in Rosenbach schließt',
    'Intendantin Prof. Dr. Lisa Kern schließt das Theater in Rosenbach.',
    'Das Theater verlor im vergangenen Jahr viele Zuschauer.',
    'Laut Intendantin Prof. Kern fehlen dem Theater zwei Millionen Euro.',
    'Die Zuschauer in Rosenbach protestieren.',
    'Lisa Kern zieht nach Hamburg.',
  )
  expect(found).toContain('Lisa Kern')
  expect(found).not.toContain('Intendantin Prof')
})
