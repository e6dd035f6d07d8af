/** One poll, with a real D1 and a queue that is a list. */

import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Arrival } from '../../src/follow/arrival.ts'
import { pollSource } from '../../src/follow/poll.ts'
import { findSource, putSource } from '../../src/follow/sources.ts'

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] }
const NOW = Date.UTC(2026, 2, 1)
const HOUR = 3_600_000

const feed = (title: string, count: number) =>
  `<rss version="2.0"><channel><title>${title}</title>${Array.from(
    { length: count },
    (_, i) => `<item><guid isPermaLink="false">${i}</guid><title>Tide ${i}</title></item>`,
  ).join('')}</channel></rss>`

/** Polls the source once; `answer` is what its server says. */
async function poll(answer: Response, send?: (arrivals: readonly Arrival[]) => Promise<void>) {
  const sent: Arrival[] = []
  const result = await pollSource((await findSource(DB, 'quay'))!, {
    database: DB,
    fetchOptions: {
      fetch: (() => Promise.resolve(answer)) as typeof fetch,
      userAgent: 'test',
      ownHosts: [],
    },
    send: send ?? (async (arrivals) => void sent.push(...arrivals)),
    now: () => NOW,
    random: () => 0.5,
  })
  return { result, sent, source: (await findSource(DB, 'quay'))! }
}

beforeEach(async () => {
  await reset()
  await applyD1Migrations(DB, MIGRATIONS)
  const given = {
    name: 'quay',
    url: 'https://quay.example/rss',
    language: null,
    tags: [],
    full: false,
  }
  await putSource(DB, given, NOW)
})

describe('a poll', () => {
  it('queues what is new, once', async () => {
    const first = await poll(new Response(feed('Quay', 2), { headers: { etag: '"1"' } }))
    expect(first.result).toEqual({ name: 'quay', outcome: 'changed', queued: 2 })
    expect(first.sent.map(({ title }) => title)).toEqual(['Tide 0', 'Tide 1'])
    expect(first.source).toMatchObject({
      title: 'Quay',
      validators: { etag: '"1"' },
      nextPoll: NOW + HOUR,
    })
    const second = await poll(new Response(feed('Quay', 3)))
    expect(second.sent.map(({ title }) => title)).toEqual(['Tide 2'])
  })

  it('notes the title as plain text, and keeps it when the feed has none any more', async () => {
    const titled = await poll(new Response(feed('Quay &amp;amp; &lt;b&gt;Pier&lt;/b&gt;', 0)))
    expect(titled.source.title).toBe('Quay & Pier')
    expect((await poll(new Response(feed('', 0)))).source.title).toBe('Quay & Pier')
  })

  it('leaves what is too much for one poll to the next, which no 304 may hide', async () => {
    const first = await poll(new Response(feed('Quay', 25), { headers: { etag: '"1"' } }))
    expect([first.sent.length, first.source.validators]).toEqual([20, {}])
    expect((await poll(new Response(feed('Quay', 25)))).sent.length).toBe(5)
  })

  it('finds again what the queue did not take', async () => {
    const refused = await poll(new Response(feed('Quay', 2)), () =>
      Promise.reject(new Error('full')),
    )
    expect(refused.result.outcome).toBe('failed')
    expect(refused.source).toMatchObject({ failures: 1, lastError: 'full' })
    expect((await poll(new Response(feed('Quay', 2)))).sent.length).toBe(2)
  })

  it('waits as long as the server asks, and ends with a feed that is gone', async () => {
    const busy = new Response('', { status: 503, headers: { 'retry-after': '7200' } })
    expect((await poll(busy)).source.nextPoll).toBe(NOW + 2 * HOUR)
    const { result, source } = await poll(new Response('', { status: 410 }))
    expect([result.outcome, source.ended]).toEqual(['gone', true])
  })
})
