/** What servers do to bodies, and what of it is undone. */

import { describe, expect, it } from 'vitest'
import { decodeContent } from '../../../src/article/web/content-encoding.ts'

const TEXT = '<p>The harbour was reopened on Monday.</p>'.repeat(50)
type Format = ConstructorParameters<typeof CompressionStream>[0]

async function packed(text: string, ...formats: Format[]): Promise<Uint8Array> {
  let body = new Response(text).body as ReadableStream
  for (const format of formats) body = body.pipeThrough(new CompressionStream(format))
  return new Uint8Array(await new Response(body).arrayBuffer())
}
async function undone(bytes: Uint8Array, encoding: string | null, maxBytes = 100_000) {
  const read = await decodeContent({ bytes, length: bytes.length }, encoding, maxBytes)
  return { text: new TextDecoder().decode(read.bytes), length: read.length }
}

describe('decodeContent', () => {
  it.each<[string | null, Format[]]>([
    [null, []],
    ['identity', []],
    ['utf-8', []],
    ['gzip', []],
    ['br', []],
    ['deflate', []],
    ['GZIP', ['gzip']],
    ['x-gzip', ['gzip']],
    ['deflate', ['deflate']],
    ['Deflate', ['deflate-raw']],
    ['deflate, gzip', ['deflate', 'gzip']],
    ['gzip, gzip', ['gzip', 'gzip']],
  ])('%s over %j', async (encoding, formats) => {
    expect((await undone(await packed(TEXT, ...formats), encoding)).text).toBe(TEXT)
  })

  it.each(['zstd', 'compress', 'dcb', 'gzip, br'])('refuses %s by its name', async (encoding) => {
    const name = encoding.split(' ').at(-1) as string
    await expect(undone(new Uint8Array([1, 2, 3]), encoding)).rejects.toMatchObject({
      code: 'unsupported-type',
      status: 415,
      message: expect.stringContaining(`compressed with ${name},`),
    })
  })

  it('stops a bomb at its bound', async () => {
    const bomb = await packed('a'.repeat(30_000_000), 'deflate')
    const read = await undone(bomb, 'deflate', 50_000)
    expect(read.text.length).toBe(50_000)
    expect(read.length).toBeGreaterThan(50_000)
    expect(read.length).toBeLessThan(1_000_000)
  })

  it('reads what came of a body that is cut off', async () => {
    const noise = Array.from({ length: 20_000 }, (_, i) => `word${(i * 7919) % 10_007} `).join('')
    const bytes = (await packed(noise, 'deflate')).subarray(0, 30_000)
    expect(noise.startsWith((await undone(bytes, 'deflate')).text.slice(0, 1000))).toBe(true)
  })
})
