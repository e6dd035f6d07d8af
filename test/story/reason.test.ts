import { expect, test } from 'vitest'
import { Counts } from '../../src/story/counts.ts'
import { featuresOf } from '../../src/story/features.ts'
import { weighed } from '../../src/story/link.ts'
import { type ReasonMark, sharedMarks, shownMark } from '../../src/story/reason.ts'

const number = (digits: string): ReasonMark =>
  ({ key: `N${digits}`, kind: 'number', shown: {}, worth: 1, found: 2 }) as ReasonMark

test.each([
  ['1796', 'en', '1796'],
  ['2008', 'de', '2008'],
  ['12500', 'en', '12,500'],
  ['12500', 'de', '12.500'],
  ['7:30', 'en', '7:30'],
])('the number %s is told in %s as %s', (digits, language, told) => {
  expect(shownMark(number(digits), language)).toBe(told)
})

test('where only the given name is shared, each language shows it with its surname', () => {
  const read = (language: string, text: string) =>
    featuresOf({ id: language, language, title: '', text, date: '2026-03-02T08:00:00Z' })
  const counts = new Counts()
  const english = weighed(counts, read('en', 'They said that Karen Stewart left.'))
  const marks = sharedMarks(counts, english, [read('ru', 'Вчера посол Карен Сцюарт уехала.')])
  expect(marks.find(({ key }) => key === 'Tkrn')?.shown).toEqual({
    en: 'Karen Stewart',
    ru: 'Карен Сцюарт',
  })
})
