import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, contentText, makeArticle } from '../../src/article/article.ts'
import { articleFromText } from '../../src/article/plain/plain-text.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { summarise } from '../../src/summary/summarise.ts'
import type { Length } from '../../src/summary/summary.ts'

const sentence = fc
  .array(
    fc.constantFrom(
      'harbour',
      'ferry',
      'the',
      'council',
      'new',
      'bridge',
      'opened',
      'on',
      'Monday',
      'engineers',
      'said',
      '42',
      'river',
      'мост',
      '大橋',
    ),
    { minLength: 3, maxLength: 18 },
  )
  .chain((words) =>
    fc
      .constantFrom('.', '?', '!', ' “quoted”.', ' (aside).', '”.', '')
      .map((end) => `The ${words.join(' ')}${end}`),
  )
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 5 })
  .map((sentences) => ({ kind: 'prose' as const, text: sentences.join(' ') }))
const articles: fc.Arbitrary<Article> = fc
  .array(paragraph, { minLength: 1, maxLength: 8 })
  .map((paragraphs) =>
    makeArticle(paragraphs, { url: 'https://example.org/a', title: 'The ferry' }),
  )

const of = (article: Article, length: Length, query?: string) =>
  summarise(article, analyse(article, { language: 'en' }), {
    length,
    ...(query === undefined ? {} : { query }),
  })
const indices = (article: Article, length: Length, query?: string) =>
  of(article, length, query).sentences.map(({ index }) => index)

describe('whatever the article', () => {
  test('where no sentence may be chosen, none is there twice', () => {
    const article = articleFromText(`${'Go on. Stay. '.repeat(20)}Look.`)
    const made = summarise(article, analyse(article, { language: 'en' }), {
      length: { kind: 'sentences', value: 5 },
    })
    expect(made.sentences.map(({ text }) => text)).toEqual(['Go on.', 'Stay.', 'Look.'])
  })

  test('every sentence is verbatim at its offsets, in the order of the article', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const text = contentText(article)
        const { sentences, allSentences } = of(article, { kind: 'sentences', value: 4 })
        for (const s of [...sentences, ...allSentences]) {
          expect(text.slice(s.start, s.end)).toBe(s.text)
          expect(article.paragraphs[s.paragraph]!.text).toContain(s.text)
        }
        const starts = sentences.map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(sentences.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  test.each<[Length['kind'], number, number]>([
    ['sentences', 2, 5],
    ['characters', 90, 400],
    ['seconds', 6, 30],
    ['ratio', 0.1, 0.5],
  ])('a longer summary by %s contains the shorter one', (kind, short, long) => {
    fc.assert(
      fc.property(
        articles,
        fc.option(fc.constant('bridge river'), { nil: undefined }),
        (a, query) => {
          const more = new Set(indices(a, { kind, value: long }, query))
          for (const index of indices(a, { kind, value: short }, query))
            expect(more).toContain(index)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('the same article gives the same analysis, and it is plain JSON', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const analysis = analyse(article)
        expect(analyse(structuredClone(article))).toEqual(analysis)
        expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
      }),
      { numRuns: 30 },
    )
  })

  test('no summary by seconds tells of more than were asked for, unless one sentence takes more', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 5, max: 90 }), (article, value) => {
        const { sentences, statistics } = of(article, { kind: 'seconds', value })
        if (sentences.length > 1)
          expect(statistics.summaryReadingSeconds).toBeLessThanOrEqual(value)
      }),
      { numRuns: 60 },
    )
    // 24 words are read in 6.05 s: ten such sentences do not fit into a minute.
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
    const minutes = Array.from(
      { length: 30 },
      (_, i) =>
        `The harbour council discussed point number ${i + 1} of the long plan for the ferry terminal on a rainy ${days[i % 5]} evening with ${i + 3} members present.`,
    )
    const made = of(articleFromText(minutes.join(' ')), { kind: 'seconds', value: 60 })
    expect([made.sentences.length, made.statistics.summaryReadingSeconds]).toEqual([9, 54])
  })

  test('a summary by characters keeps to them, unless one sentence is longer', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 40, max: 600 }), (article, value) => {
        const { text, sentences } = of(article, { kind: 'characters', value })
        if (sentences.length > 1) expect(text.length).toBeLessThanOrEqual(value)
      }),
      { numRuns: 60 },
    )
  })
})

const prose = (...texts: string[]) =>
  makeArticle(
    texts.map((text) => ({ kind: 'prose', text })),
    { title: 'Old ferry returns to the harbour' },
  )
const FERRY = prose(
  'The old ferry returned to the harbour on Monday after nine years of repairs, the council said.',
  'He said it “was a good day for the town and for all who live along the river.',
  'The ferry will carry 200 passengers twice a day until the middle of October.',
  'The ferry will carry 200 passengers twice a day until the middle of October.',
  'But not everybody on the quay was pleased with the price of the tickets.',
  'Tickets are sold in the small house beside the light, as they were sixty years ago.',
  'The repairs cost four million, most of it paid by the region and two foundations.',
)

describe('what a reader sees', () => {
  const chosen = () => of(FERRY, { kind: 'sentences', value: 4 }).sentences.map(({ text }) => text)

  test('half a quotation is never chosen, and nothing is said twice', () => {
    expect(chosen().join(' ')).not.toContain('“was a good day')
    expect(new Set(chosen()).size).toBe(chosen().length)
  })

  test.each([
    ['en', 'But he refused to say when the work on the bridge would begin again.'],
    ['de', 'Er wollte nicht sagen, wann die Arbeit an der Brücke wieder beginnt.'],
    ['ru', 'Однако он отказался сказать, когда снова начнутся работы на мосту.'],
  ])('in %s no summary opens with a sentence that points back', (language, hanging) => {
    const bare = hanging.replace(/^\S+/, 'Xaver')
    const article = prose(hanging, ...FERRY.paragraphs.map(({ text }) => text), bare)
    const { order } = analyse(article, { language })
    expect(order.length).toBeGreaterThan(3)
    for (let k = 1; k <= order.length; k += 1) expect(Math.min(...order.slice(0, k))).not.toBe(0)
  })

  test('a standfirst that goes on from the headline opens no summary, of any length', () => {
    const article = prose(
      'The move follows months of quarrel over the price of fuel and the wages of the crew.',
      ...FERRY.paragraphs.map(({ text }) => text),
    )
    const { order } = analyse(article)
    expect(order.length).toBeGreaterThan(3)
    for (let k = 1; k <= order.length; k += 1) expect(Math.min(...order.slice(0, k))).toBe(1)
  })

  const REPORT = [
    'Norrvik and Tornby are planning to restore their common ferry after a nine-year break.',
    'Norrvik’s mayor Ida Holm met with the harbour master of Tornby, Arne Vang, on Tuesday to announce the plan.',
    'The two islands gave up their ferry in 2008 after the mainland had raised the price of fuel.',
    'Since then, the post of both islands has been taken across the sound by fishing boats.',
    'The new ferry is to sail three times a week from March, and in summer every day.',
  ]
  const MORE = [
    '"Our meeting today is a turning point for both islands," the mayor said, and added that the mainland would pay a half.',
    'The ferrymen of Tornby had waited for years.',
    'In the last election the fishermen of Norrvik asked for a tunnel instead.',
    'The mainland first offered two boats of its own in the winter of 2016, which neither harbour could take.',
    'On Tuesday evening the council of the mainland welcomed the plan in a short letter.',
  ]
  const HEADLINE = 'Norrvik, Tornby plan to restore ferry after nine-year break'

  test('nor does one that would open well by itself, where the news comes below', () => {
    const standfirst =
      'The rapid change comes as Norrvik seeks to ease its long isolation in the North Sea and balance its close ties with the Kingdom of Denmark. The two islands sold their boats in 2008.'
    const article = articleFromText([standfirst, ...REPORT, ...MORE].join('\n\n'), {
      title: HEADLINE,
    })
    const { order } = analyse(article)
    for (let k = 1; k <= 5; k += 1) expect(Math.min(...order.slice(0, k))).toBe(2)
  })

  test('nor does a lead that points at the headline, where the text below says more of it', () => {
    const lead =
      'They kept the post going while the mainland looked away. No fisherman was ever paid.'
    const article = articleFromText([lead, ...REPORT, ...MORE].join('\n\n'), {
      title: 'Norrvik thanks its fishermen and closes an era of letters that smelled of cod',
    })
    const { order } = analyse(article)
    for (let k = 1; k <= 5; k += 1) expect(Math.min(...order.slice(0, k))).toBe(2)
  })

  test('nor does a second headline, which has no end mark', () => {
    const second =
      'After a nine-year break, Tornby and its neighbour want to see more of each other in the coming years'
    const article = articleFromText([second, ...REPORT].join('\n\n'), { title: HEADLINE })
    const { order } = analyse(article)
    for (let k = 1; k <= 5; k += 1) expect(Math.min(...order.slice(0, k))).toBe(1)
  })

  test('nor do the points that stand above the text, and the text begins with its first sentence', () => {
    const points = [
      'Ferry between Norrvik and Tornby to be restored in March after nine years without one',
      'Mayor of Norrvik met the harbour master of Tornby on Tuesday to tell the islands of the plan',
      'They gave the boats up in 2008 because the mainland had made the fuel too dear for them',
    ]
    const first = 'A boat will soon cross the sound again for the people of two small islands.'
    const article = articleFromText([...points, first, ...REPORT.slice(1), ...MORE].join('\n\n'), {
      title: HEADLINE,
    })
    const { order, sentences } = analyse(article)
    for (let k = 1; k <= 5; k += 1) {
      const { start, end } = sentences[Math.min(...order.slice(0, k))]!
      expect(contentText(article).slice(start, end)).toBe(first)
    }
  })

  const INTERVIEW = [
    'How long have you steered the ferry between the two islands?',
    'I came to it when I was nineteen. Nobody else wanted to get up at four in the morning. My uncle had steered it for thirty years before me. He taught me to read the sound at night.',
    'What was the hardest winter of all these years?',
    'The ice of 1987 held us in the harbour for nine days. We carried the post across on foot in the end. Two of my crew went through the ice and came home wet. Nobody has forgotten it on either side.',
    'Will the ferry still sail when you have left it?',
    'My daughter has had her papers since May. The people of Tornby say that she is the better captain. I tell them that they are right. She has never yet touched the quay.',
  ]
  const asPerson = (paragraphs: string[]) =>
    articleFromText(paragraphs.join('\n\n'), { title: 'The woman who steers the ferry' })

  test('an interview without an introduction begins with its first question and the answer', () => {
    const { order } = analyse(asPerson(INTERVIEW))
    expect(order.slice(0, 3).toSorted()).toEqual([0, 1, 2])
    for (let k = 1; k <= 5; k += 1) expect(order.slice(0, k)).toContain(0)
  })

  test('what is too long for a sentence is not chosen before a first question either', () => {
    const [first = '', ...rest] = INTERVIEW
    const endless = `${'all the way over to the other island '.repeat(30)}and back.`
    const article = asPerson([`We went ${endless} ${first}`, ...rest])
    const { order, sentences } = analyse(article)
    expect(sentences[0]!.end - sentences[0]!.start).toBeGreaterThan(900)
    expect(order).not.toContain(0)
  })

  test('questions that are headings are never chosen, short as their answers are', () => {
    const article = articleFromText(
      [
        'Why do the islands need a ferry of their own?',
        'The ferry brings the post, the doctor and the bread to both islands. It is the only way across in winter.',
        'How is the ferry paid for by the islands?',
        'Each island pays a third and the mainland the rest. The tickets cover the fuel.',
        'Who may travel on the ferry without a ticket?',
        'Children of the islands and everybody who is ill travel free of charge.',
      ].join('\n\n'),
      { title: 'The ferry of the islands' },
    )
    const { order, sentences } = analyse(article)
    expect(order.length).toBeGreaterThan(2)
    for (const i of order) {
      const { start, end } = sentences[i]!
      expect(contentText(article).slice(start, end)).not.toMatch(/\?$/)
    }
  })

  test('one with an introduction has no need of a question', () => {
    const introduction =
      'Ida Holm has steered the ferry between Norrvik and Tornby since 1982. She has crossed the sound a hundred thousand times and has never lost a passenger. Next spring she will hand the wheel to her daughter Karin.'
    const article = asPerson([introduction, ...INTERVIEW])
    const { order, sentences } = analyse(article)
    expect(order.slice(0, 3).toSorted()).toEqual([0, 1, 2])
    for (const i of order) {
      const { start, end } = sentences[i]!
      expect(contentText(article).slice(start, end)).not.toMatch(/\?$/)
    }
  })

  test.each([
    ['sv', 'Den gamla färjan kom tillbaka till hamnen på måndagen efter nio år, sade kommunen.'],
    ['en', 'This week the old ferry came back to the harbour after nine years, the council said.'],
    ['fr', 'Ce lundi, le vieux bac est revenu au port après neuf ans, a dit le conseil.'],
  ])('in %s the first sentence of an article may begin with any word', (language, lead) => {
    const rest = FERRY.paragraphs.slice(2).map(({ text }) => text)
    const article = makeArticle(
      [lead, ...rest].map((text) => ({ kind: 'prose', text })),
      { title: '' },
    )
    expect(analyse(article, { language }).order[0]).toBe(0)
  })

  test('a query brings its sentences to the front', () => {
    const [first] = of(FERRY, { kind: 'sentences', value: 1 }, 'foundations').sentences
    expect(first!.text).toContain('two foundations')
  })

  test('a text no longer than the summary is given whole, and says so', () => {
    const summary = of(prose('A ferry came.', 'It left again.'), { kind: 'sentences', value: 3 })
    expect(summary.alreadyShort).toBe(true)
    expect(summary.sentences).toHaveLength(2)
  })

  test.each([
    ['en', ' '],
    ['zh', ''],
    ['ja', ''],
  ])('sentences in %s are joined by "%s"', (language, gap) => {
    const article = prose('桥在星期一重新开放。', '工程师检查了每一根缆绳。')
    const options = { length: { kind: 'sentences', value: 3 } } as const
    const { text, sentences } = summarise(article, analyse(article, { language }), options)
    expect(text).toBe(sentences.map((s) => s.text).join(gap))
  })

  test('a very long text is capped, and the reader is told', () => {
    const article = prose(...Array.from({ length: 900 }, (_, i) => `Ferry ${i} left the harbour.`))
    const summary = of(article, { kind: 'sentences', value: 3 })
    expect(summary.partial).toBe(true)
    expect(summary.warnings.join()).toContain('very long')
  })
})

describe('a long article', () => {
  const numbered = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `The ${i}th ferry carried cargo${i * 7} to harbour${i * 11} with captain${i * 13}.`,
    )

  test.each<[Length, number]>([
    [{ kind: 'ratio', value: 0.5 }, 100],
    [{ kind: 'ratio', value: 0.95 }, 190],
    [{ kind: 'characters', value: 5000 }, 70],
    [{ kind: 'seconds', value: 300 }, 80],
  ])('gives as many sentences as are asked for: %j', (length, least) => {
    const article = makeArticle([{ kind: 'prose', text: numbered(200).join(' ') }])
    expect(of(article, length).sentences.length).toBeGreaterThanOrEqual(least)
  })

  test('is analysed up to the limit, whatever its paragraphs', () => {
    const text = numbered(380).join(' ').repeat(8)
    const short = {
      kind: 'prose' as const,
      text: 'The ferries came back in the spring of that year.',
    }
    const article = makeArticle([short, { kind: 'prose', text }])
    const analysis = analyse(article, { language: 'en' })
    expect(analysis.capped).toBe(true)
    expect(analysis.sentences.length).toBe(400)
  })

  test('is never returned whole when only its beginning was analysed', () => {
    const article = makeArticle([
      { kind: 'prose', text: 'ferries and harbours '.repeat(9000).trim() },
    ])
    expect(of(article, { kind: 'sentences', value: 3 })).toMatchObject({
      alreadyShort: false,
      partial: true,
    })
  })

  test('has no sentence that the limit cut in two', () => {
    const long = `The ferry ${'carried people and cargo '.repeat(100)}home.`
    const article = makeArticle([{ kind: 'prose', text: `${long} `.repeat(60).trim() }])
    const { allSentences } = of(article, { kind: 'sentences', value: 3 })
    expect(new Set(allSentences.map(({ text }) => text))).toEqual(new Set([long]))
  })
})

describe('the direction of a text', () => {
  const directionOf = (text: string, language?: string) =>
    analyse(makeArticle([{ kind: 'prose', text }], { url: 'https://example.org/a', title: '' }), {
      ...(language === undefined ? {} : { language }),
    }).direction

  test('is that of its script where its language is unknown, or has several', () => {
    // Letters of the Arabic script in no language.
    expect(directionOf('ڄڃڥ ڙڷڽ ۋۆۇ ڱڳ. ڄڃڥ ڙڷڽ.')).toBe('rtl')
    expect(directionOf('Ng ngx qwrtp zxcv.')).toBe('ltr')
  })

  test('is that of the language that a reader asks for', () =>
    expect(directionOf('Ng ngx qwrtp zxcv.', 'ar')).toBe('rtl'))
})
