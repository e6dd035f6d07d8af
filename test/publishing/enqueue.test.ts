import { expect, it } from 'vitest'
import { enqueue } from '../../src/publishing/enqueue.ts'

/** A queue that keeps its batches, and refuses what Cloudflare's refuses. */
function strictQueue() {
  const batches: unknown[][] = []
  const sendBatch = async (messages: Iterable<{ body: unknown }>) => {
    const bodies = [...messages].map(({ body }) => body)
    const bytes = new TextEncoder().encode(JSON.stringify(bodies)).length
    if (bodies.length > 100 || bytes > 256_000) throw new Error('Payload Too Large')
    batches.push(bodies)
  }
  return { batches, queue: { sendBatch } as unknown as Queue<unknown> }
}

it.each([
  ['many small ones', 333, 10],
  ['a few large ones', 9, 100_000],
  ['many of some size, in letters of several bytes', 150, 5_000],
])('all messages arrive in order, in batches that a queue accepts: %s', async (_, count, size) => {
  const { batches, queue } = strictQueue()
  const messages = Array.from({ length: count }, (_, i) => ({ i, text: 'é'.repeat(size / 2) }))
  await enqueue(queue, messages)
  expect(batches.flat()).toEqual(messages)
})

it('nothing to send asks nothing of the queue, and a missing one is named', async () => {
  const { batches, queue } = strictQueue()
  await enqueue(queue, [])
  expect(batches).toEqual([])
  await expect(enqueue(undefined, [1])).rejects.toThrow('ARRIVALS')
})
