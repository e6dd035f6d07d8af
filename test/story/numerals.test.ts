import { expect, test } from 'vitest'
import { numeralsOf } from '../../src/story/numerals.ts'

test.each([
  ['en', 'monday tuesday wednesday thursday friday saturday sunday'],
  ['de', 'montag dienstag mittwoch donnerstag freitag samstag sonntag'],
  ['pl', 'poniedziałek wtorek środa czwartek piątek sobota niedziela'],
  ['pt', 'segunda terça quarta quinta sexta sábado domingo feira'],
])('%s: every day of the week is a word of the calendar', (language, days) => {
  const { calendar } = numeralsOf(language)
  expect(days.split(' ').filter((day) => !calendar.has(day))).toEqual([])
})

test('a month is known by the form it has alone and by the one it has in a date', () => {
  const { calendar, months } = numeralsOf('pl')
  expect(['wrzesień', 'września'].map((word) => [months.get(word), calendar.has(word)])).toEqual([
    [9, true],
    [9, true],
  ])
})

test('a language without data has no words, rather than those of another language', () => {
  const { magnitudes, months, calendar } = numeralsOf('tlh')
  expect([magnitudes.size, months.size, calendar.size]).toEqual([0, 0, 0])
})
