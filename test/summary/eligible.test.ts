import { expect, test } from 'vitest'
import { isBalanced } from '../../src/summary/eligible.ts'

test.each([
  ['He said “yes” (twice).', true],
  ['„Ja“, sagte er.', true],
  ['»Ja«, sagte sie.', true],
  ['« Oui », dit-elle.', true],
  ['他说：“好。”', true],
  ['a) the first point of the list', true],
  ['“We are ready.', false],
  ['ready,” he said.', false],
  ['The bridge (built in 1901.', false],
  ['built in 1901) was closed.', false],
  ['He said "yes.', false],
  ['„Ja, sagte er.', false],
  ['「はい。', false],
])('%s', (text, balanced) => {
  expect(isBalanced(text)).toBe(balanced)
})
