import { expect, test } from 'vitest'
import { featuresOf } from '../../src/story/features.ts'

const marks = (language: string, title: string, text: string): string[] =>
  [...featuresOf({ id: 'a', language, title, text, date: '2026-03-01T00:00:00Z' }).marks].map(
    ([key, { shown }]) => `${key} ${shown}`,
  )

test('names by their capitals, places, numbers and days', () => {
  const found = marks(
    'en',
    'Ferry service to resume',
    'The minister said on 4 March that Ilona Varga of Norway will pay 250 crowns to Russian crews.',
  )
  expect(found).toEqual([
    'C34 minister',
    'D3-4 4',
    'Trn Ilona Varga',
    'Tfrk Varga',
    'PNO Norway',
    'N250 250',
    'PRU Russian',
  ])
})

test('months and weekdays are no names, nor are the words of a headline in capitals', () => {
  expect(
    marks('en', 'Ferries Resume Their Winter Service', 'Crews return on Monday in March.'),
  ).toEqual([])
})

test('a script without capitals offers every word that carries a meaning', () => {
  const found = marks('hi', '', 'मंत्री इलोना वर्गा ने नॉर्वे में कहा')
  expect(found).toContain('PNO नॉर्वे')
  expect(found).toContain('Tfrk वर्गा')
  expect(found.some((mark) => mark.endsWith(' में'))).toBe(false)
})

test('a script without spaces names places anywhere', () => {
  expect(marks('ja', '', '昨日ノルウェー政府は発表した')).toContain('PNO ノルウェー')
  expect(marks('th', '', 'รัฐบาลนอร์เวย์ประกาศเมื่อวานนี้')).toContain('PNO นอร์เวย์')
})

test('a word of the title counts twice and is remembered as it was written', () => {
  const { terms, title } = featuresOf({
    id: 'a',
    language: 'en',
    title: 'Ferries',
    text: 'The ferries sail.',
    date: '2026-03-01T00:00:00Z',
  })
  const [[hash, written] = [0, '']] = [...title]
  expect(written).toBe('Ferries')
  expect(terms.get(hash)).toBe(3)
})

test.each(['', ' ', '😀😀', '\ud800', '12', '漢'.repeat(5000), 'a'.repeat(9000)])(
  'reads anything: %#',
  (text) => {
    for (const language of ['en', 'zh', 'th', 'und']) {
      const { sequence, fillings } = featuresOf({
        id: 'a',
        language,
        title: '',
        text,
        date: '2026-03-01',
      })
      expect(fillings.length).toBe(sequence.length)
    }
  },
)

test('words of a line in capitals are no names, but an abbreviation beside a name is one', () => {
  const text =
    'The minister met Ilona Varga of UNHCR.\n\nSCROLL TO CONTINUE READING\n\nA UN OPCW team was there.'
  const found = featuresOf({ id: 'a', language: 'en', title: '', text, date: '2026-03-04' })
  const names = [...found.marks.values()].filter(({ kind }) => kind === 'name')
  expect(names.map(({ shown }) => shown)).toEqual(['Ilona Varga', 'Varga', 'UNHCR', 'OPCW'])
})
