import { describe, expect, it } from 'vitest'
import { requestFreshness } from '../../src/http/request-freshness.ts'

describe('requestFreshness', () => {
  it.each([
    [{}, { noStore: false }],
    [{ 'cache-control': 'no-cache' }, { maxAge: 0, noStore: false }],
    [{ 'cache-control': 'Max-Age=0' }, { maxAge: 0, noStore: false }],
    [{ 'cache-control': 'max-age="120", no-transform' }, { maxAge: 120, noStore: false }],
    [{ 'cache-control': 'no-store' }, { noStore: true }],
    [{ 'cache-control': 'no-cache, no-store' }, { maxAge: 0, noStore: true }],
    [{ pragma: 'no-cache' }, { maxAge: 0, noStore: false }],
    [
      { pragma: 'no-cache', 'cache-control': 'max-age=60' },
      { maxAge: 60, noStore: false },
    ],
    [{ 'cache-control': 'max-age=soon' }, { noStore: false }],
    [{ 'cache-control': 'x-no-store-ever, s-max-age=1' }, { noStore: false }],
  ])('reads %j', (headers, wanted) => {
    expect(requestFreshness(new Headers(headers))).toEqual(wanted)
  })
})
