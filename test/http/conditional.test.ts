import { describe, expect, it } from 'vitest'
import { isNotModified } from '../../src/http/conditional.ts'

const validators = { etag: 'abc', lastModified: '2026-03-01T08:00:00.500Z' }

describe('isNotModified', () => {
  it.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ 'if-none-match': '"abc"' }, true],
    [{ 'if-none-match': 'W/"abc"' }, true],
    [{ 'if-none-match': '"abc-gz"' }, true],
    [{ 'if-none-match': '"x", "abc"' }, true],
    [{ 'if-none-match': '*' }, true],
    [{ 'if-none-match': '"abcd"' }, false],
    [{ 'if-modified-since': 'Sun, 01 Mar 2026 08:00:00 GMT' }, true],
    [{ 'if-modified-since': 'Sun, 01 Mar 2026 07:59:59 GMT' }, false],
    // Section 5.6.7: two obsolete forms must be accepted.
    [{ 'if-modified-since': 'Sunday, 01-Mar-26 08:00:00 GMT' }, true],
    [{ 'if-modified-since': 'Sun Mar  1 08:00:00 2026' }, true],
    [{ 'if-modified-since': 'Sun Mar  1 07:59:59 2026' }, false],
    // Section 13.1.3: what is no date of HTTP is ignored.
    [{ 'if-modified-since': 'yesterday' }, false],
    [{ 'if-modified-since': '2099-01-01T00:00:00Z' }, false],
    [{ 'if-modified-since': '9999999999' }, false],
    [
      { 'if-modified-since': 'Sun, 01 Mar 2026 08:00:00 GMT, Sun, 01 Mar 2026 08:00:00 GMT' },
      false,
    ],
    // Section 13.2.2: the tag wins.
    [{ 'if-none-match': '"x"', 'if-modified-since': 'Sun, 01 Mar 2027 08:00:00 GMT' }, false],
  ])('%j → %s', (headers, wanted) => {
    expect(isNotModified(new Headers(headers), validators)).toBe(wanted)
  })

  it('never says so by date where no date is known', () => {
    const headers = new Headers({ 'if-modified-since': 'Sun, 01 Mar 2027 08:00:00 GMT' })
    expect(isNotModified(headers, { etag: 'abc' })).toBe(false)
  })
})
