import { expect, test } from 'vitest'
import { type ReasonMark, shownMark } from '../../src/story/reason.ts'

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
