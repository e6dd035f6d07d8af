import { expect, test } from 'vitest'
import { closesBrackets } from '../../src/summary/brackets.ts'

test.each([
  ['The bridge was built in 1901.', true],
  ['The bridge (built in 1901 [or 1902]) was closed.', true],
  ['这座桥（建于1901年）已经关闭。', true],
  ['a) the first point of the list', true],
  ['12) the twelfth (and last) point', true],
  ['The bridge (built in 1901.', false],
  ['built in 1901) was closed.', false],
  ['The bridge (built in [1901) or later] was closed.', false],
  ['《桥（建于1901年》）', false],
])('%s', (text, closes) => {
  expect(closesBrackets(text)).toBe(closes)
})
