import { describe, expect, it } from 'vitest'
import { gzipped, isGzipWanted } from '../../src/http/compression.ts'
import { represent } from '../../src/http/representation.ts'

describe('a client that accepts', () => {
  const body = 'a feed '.repeat(500)
  it.each([
    ['gzip, br', true],
    ['br', false],
    ['gzip;q=0', false],
    ['*', true],
    ['*;q=0, gzip', true],
    ['*, gzip;q=0', false],
    ['*;q=0', false],
    ['identity', false],
    ['', false],
  ])('%s → %s', async (header, wanted) => {
    const atom = await represent(body, 'application/atom+xml', 'data')
    const request = new Request('https://lede.example/', { headers: { 'accept-encoding': header } })
    expect(isGzipWanted(request, atom)).toBe(wanted)
  })
})

describe('compression', () => {
  const body = 'a feed '.repeat(500)

  it('is for the types that the edge leaves alone, and for clients that take it', async () => {
    const atom = await represent(body, 'application/atom+xml; charset=utf-8', 'data')
    const rss = await represent(body, 'application/rss+xml; charset=utf-8', 'data')
    const takes = new Request('https://lede.example/', { headers: { 'accept-encoding': 'gzip' } })
    const plain = new Request('https://lede.example/')
    expect(isGzipWanted(takes, atom)).toBe(true)
    expect(isGzipWanted(plain, atom)).toBe(false)
    expect(isGzipWanted(takes, rss)).toBe(false)
    expect(isGzipWanted(takes, { ...atom, body: 'short' })).toBe(false)
  })

  it('gives the same bytes back', async () => {
    const atom = await represent(body, 'application/atom+xml', 'data')
    const stream = new Blob([await gzipped(atom)]).stream()
    const text = await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).text()
    expect(text).toBe(body)
  })
})
