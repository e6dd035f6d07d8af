import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalTag, matchesLanguage, primaryLanguage } from '../../src/language/tag.ts'

describe('canonicalTag', () => {
  test.each([
    ['EN', 'en'],
    ['ZH_hant-tw', 'zh-Hant-TW'],
    [' pt-br ', 'pt-BR'],
    ['iw', 'he'],
    ['no', 'nb'],
    ['no-NO', 'nb-NO'],
    ['nov', 'nov'],
    ['tl', 'fil'],
    ['sh', 'sr-Latn'],
    ['de-1996-x-Lede', 'de-1996-x-lede'],
  ])('%j is %j', (input, out) => expect(canonicalTag(input)).toBe(out))

  test.each(['', 'e', 'english', 'en-', 'en--US', 'en us', '<b>', 'x', `en-${'a'.repeat(80)}`])(
    'refuses %j',
    (input) => expect(canonicalTag(input)).toBeUndefined(),
  )

  test('is its own canonical form and never throws', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (tag) => {
        const canonical = canonicalTag(tag)
        if (canonical !== undefined) expect(canonicalTag(canonical)).toBe(canonical)
      }),
    ))
})

test.each([
  ['zh-Hant-TW', 'zh'],
  ['EN_us', 'en'],
  ['', ''],
])('the primary language of %j is %j', (tag, out) => expect(primaryLanguage(tag)).toBe(out))

test.each([
  ['zh', 'zh-Hans', true],
  ['ZH', 'zh-hans', true],
  ['zh-Hans', 'zh', false],
  ['de', 'den', false],
  ['*', 'yo', true],
  ['no', 'nn', true],
  ['nb', 'nn', false],
  ['sr', 'sr-Latn', true],
])('range %j and tag %j: %j', (range, tag, out) => expect(matchesLanguage(range, tag)).toBe(out))
