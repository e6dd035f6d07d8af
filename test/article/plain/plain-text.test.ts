import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../../../src/article/plain/plain-text.ts'
import { Failure } from '../../../src/failures.ts'

const texts = (text: string) => articleFromText(text).paragraphs.map((paragraph) => paragraph.text)

test('the first line is the title, also under a label and a date, and repeats go', () => {
  const text = `News

3 March 2026

The old ferry sails again after nine years

The old ferry sails again after nine years

The ferry left the harbour at nine. Hundreds stood on the quay.

It will run twice a day until October.`
  const article = articleFromText(text)
  expect(article.title).toBe('The old ferry sails again after nine years')
  expect(article.paragraphs.map((paragraph) => paragraph.text)).toEqual([
    'The ferry left the harbour at nine. Hundreds stood on the quay.',
    'It will run twice a day until October.',
  ])
})

test('a given title stays, and its repeat in the text goes', () => {
  const article = articleFromText('The ferry sails\n\nIt left at nine.', {
    title: 'The Ferry Sails',
  })
  expect(article.title).toBe('The Ferry Sails')
  expect(article.paragraphs).toEqual([{ kind: 'prose', text: 'It left at nine.' }])
})

test('a text that begins with a sentence has no title', () => {
  expect(articleFromText('The ferry left at nine.\n\nIt was full.').title).toBe('')
})

test('lines are paragraphs where no blank line parts them', () => {
  expect(texts('The ferry left at nine.\nIt was full.\r\nNobody was late.')).toHaveLength(3)
})

test('lines that were broken at a width are joined', () => {
  const text = `The ferry left the harbour at nine in the morning, as it
had done every day for sixty years, and hundreds of people
stood on the quay to see it go.
It will run twice a day until October, the harbour master
said, if the weather and the old engine allow it.`
  expect(texts(text)).toHaveLength(2)
  expect(texts(text)[0]).toContain('as it had done')
})

test('broken lines of Japanese are joined without a space', () => {
  const text =
    '港の古い渡し船は九年ぶりに運航を再開し、朝九時に大勢の人に見送ら\nれて岸を離れた。船長によると、十月まで毎日二往復する予定で、切符\nは港の売り場で買うことができる。'
  expect(texts(text)).toEqual([text.replaceAll('\n', '')])
})

test.each([
  'One',
  'No end mark at all in this one',
  'สวัสดีชาวโลก',
  'Only one sentence.',
  '只有一句话',
])('%j is a whole text', (text) => {
  expect(texts(text)).toEqual([text])
})

test('one line as long as a sentence is no heading, though it lacks its end mark', () => {
  const lines = [
    'The ferry to the island of Norrvik will not sail on Monday, since its engine has to be repaired',
    'A smaller boat takes the post and the children of the school.',
    'Prices',
    'Tickets that were bought for Monday are good for any other day of the month.',
  ]
  const { paragraphs } = articleFromText(lines.join('\n\n'), { title: 'The ferry stays' })
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['prose', 'prose', 'heading', 'prose'])
})

test('the title once more, with its date behind it, is no sentence', () => {
  const title = 'The ferry to the island of Norrvik stays in the harbour for another week'
  const { paragraphs } = articleFromText(
    `${title} Saturday, November 16, 2013\n\nA smaller boat takes the post and the children.`,
    { title },
  )
  expect(paragraphs.map(({ text }) => text)).toEqual([
    'A smaller boat takes the post and the children.',
  ])
})

test('where sentences lack their end marks, a line as long as one is no heading', () => {
  const careless = [
    'The ferry to the island of Norrvik will not sail on Monday, since its engine has to be repaired',
    'The harbour master said that a smaller boat takes the post and the children of the school.',
    'Nobody on the island knows how long the repairs of the old engine are going to take this time',
    'Prices and times',
    'Tickets that were bought for Monday are good for any other day of the same month, he said.',
    'The council of the island will meet on Thursday and decide who has to pay for the repairs.',
  ]
  const { paragraphs } = articleFromText(careless.join('\n\n'), { title: 'The ferry stays' })
  expect(paragraphs.map(({ kind }) => kind)).toEqual([
    ...['prose', 'prose', 'prose'],
    ...['heading', 'prose', 'prose'],
  ])
})

test.each([
  ['', 'The text is empty.'],
  [' \n\t\u200b', 'There are no words in this text.'],
  ['!!! … 123', 'There are no words in this text.'],
  [
    'First heading\n\nSecond heading\n\nThird',
    'There are only headings in this text, and no sentences.',
  ],
  ['\0\u0001\u0002PNG'.repeat(20), 'This looks like binary data'],
  ['\ufffd\ufffdab'.repeat(20), 'This looks like binary data'],
])('%j is refused: %s', (text, said) => {
  expect(() => articleFromText(text)).toThrow(said)
})

test('a stray NUL and half a surrogate do no harm', () => {
  expect(texts('The fer\0ry left\ud800 at nine.')).toEqual(['The ferry left at nine.'])
})

test('any text gives paragraphs on one line each, or a failure of the family', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '',
      'A sentence ends here.',
      'Read more: this',
      '• item',
      'Title',
      'วันนี้อากาศดี',
      '\0',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      try {
        for (const text of texts(lines.join('\n'))) {
          expect(text).not.toBe('')
          expect(text).not.toMatch(/[\n\r\0]/)
        }
      } catch (error) {
        if (!(error instanceof Failure)) throw error
      }
    }),
    { numRuns: 300 },
  )
})

test('of a text with more lines than a book only the first are read, and it says so', () => {
  const article = articleFromText('A line stands here.\n'.repeat(45_000))
  expect(article.paragraphs.length).toBeLessThanOrEqual(40_000)
  expect(article).toMatchObject({ partial: true, warnings: [expect.stringContaining('40000')] })
})
