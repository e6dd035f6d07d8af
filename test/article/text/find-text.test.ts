import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findText } from '../../../src/article/text/find-text.ts'

const LONG = 'ab'.repeat(3000)

it('finds what the built-in search finds, however long both are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 12 })
  fc.assert(
    fc.property(text, text, fc.nat(9000), (needle, other, from) => {
      // Long enough that the built-in search is left.
      const haystack = LONG + other + needle + LONG + other
      const wanted = `${'ab'.repeat(100)}${needle}`
      expect(findText(haystack, wanted, from)).toBe(haystack.indexOf(wanted, from))
      expect(findText(haystack, `${wanted}x`, from)).toBe(-1)
      expect(findText(other, needle)).toBe(other.indexOf(needle))
    }),
  )
})
