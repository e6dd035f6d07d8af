/** Bodies in any number of pieces, within bounds of bytes and time. */

import { describe, expect, it, vi } from 'vitest'
import { ByteBuffer, readUpTo } from '../../../src/article/web/read-bytes.ts'

const scripted = (piece: number, pieces: number, cancel = () => {}) => {
  let sent = 0
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent++ === pieces) controller.close()
      else controller.enqueue(new Uint8Array(piece).fill(97))
    },
    cancel,
  })
}
const native = (length: number) => new Response('a'.repeat(length)).body

describe('readUpTo', () => {
  it.each([
    ['nothing', null, 0],
    ['an empty body', native(0), 0],
    ['a body of the runtime', native(200_000), 200_000],
    ['pieces of one byte', scripted(1, 3000), 3000],
    ['large pieces', scripted(100_000, 3), 300_000],
  ])('reads %s whole', async (_, body, length) => {
    const read = await readUpTo(body, { maxBytes: 300_000 })
    expect(read.length).toBe(length)
    expect(new TextDecoder().decode(read.bytes)).toBe('a'.repeat(length))
  })

  it.each([
    ['the runtime', native(200_000)],
    ['a script', scripted(999, 300)],
  ])('keeps the bound and says that there is more, from %s', async (_, body) => {
    const read = await readUpTo(body, { maxBytes: 70_000 })
    expect(read.bytes.length).toBe(70_000)
    expect(read.length).toBeGreaterThan(70_000)
  })

  it('counts on without keeping, and lets go of the rest', async () => {
    const cancel = vi.fn()
    const read = await readUpTo(scripted(1000, 1000, cancel), { maxBytes: 10, countTo: 50_000 })
    expect(read.bytes.length).toBe(10)
    expect(read.length).toBe(50_000)
    expect(cancel).toHaveBeenCalled()
  })

  it('ends when there is no time left, though pieces come without a pause', async () => {
    let asked = 0
    const check = () => {
      if (++asked > 50) throw new Error('too late')
    }
    const cancel = vi.fn()
    const endless = scripted(1, Number.POSITIVE_INFINITY, cancel)
    await expect(readUpTo(endless, { maxBytes: 1e6, check })).rejects.toThrow('too late')
    expect(cancel).toHaveBeenCalled()
  })
})

describe('ByteBuffer', () => {
  it('never grows beyond its bound', () => {
    const gathered = new ByteBuffer(100_001)
    for (let i = 0; i < 300; i++) gathered.add(new Uint8Array(1000))
    expect(gathered.bytes.length).toBe(100_001)
    expect(gathered.bytes.buffer.byteLength).toBeLessThanOrEqual(100_001)
    expect(gathered.length).toBe(300_000)
  })
})
