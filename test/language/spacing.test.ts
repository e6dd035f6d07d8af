import { expect, it } from 'vitest'
import { isUnspacedLanguage, sentenceGap } from '../../src/language/spacing.ts'

it.each([
  ['zh-Hant', true, ''],
  ['yue', true, ''],
  ['wuu', true, ''],
  ['ja', true, ''],
  ['th', true, ' '],
  ['bo', false, ''],
  ['ko', false, ' '],
  ['zha', false, ' '],
])('%s writes words without spaces: %s, and %j between sentences', (tag, unspaced, gap) => {
  expect(isUnspacedLanguage(tag)).toBe(unspaced)
  expect(sentenceGap(tag)).toBe(gap)
})
