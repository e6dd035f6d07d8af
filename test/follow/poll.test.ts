/** One poll, with a real D1 and a queue that is a list. */

import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Arrival } from '../../src/follow/arrival.ts'
import { countEntries } from '../../src/follow/entries.ts'
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

const QUAY = {
  name: 'quay',
  url: 'https://quay.example/rss',
  language: null,
  tags: [],
  full: false,
}

/** Polls the source once; `answer` is what its server says. */
async function poll(
  answer: Response | (() => Promise<Response>),
  send?: (arrivals: readonly Arrival[]) => Promise<void>,
  now = NOW,
) {
  const sent: Arrival[] = []
  let asked = new Headers()
  const result = await pollSource((await findSource(DB, 'quay'))!, {
    database: DB,
    fetchOptions: {
      fetch: async (_, request) => {
        asked = new Headers(request.headers)
        return answer instanceof Response ? answer : answer()
      },
      userAgent: 'test',
      ownHosts: [],
    },
    send: send ?? (async (arrivals) => void sent.push(...arrivals)),
    now: () => now,
    random: () => 0.5,
  })
  return { result, sent, asked, source: (await findSource(DB, 'quay'))! }
}

beforeEach(async () => {
  await reset()
  await applyD1Migrations(DB, MIGRATIONS)
  await putSource(DB, QUAY, NOW)
})

describe('a poll', () => {
  it('queues what is new, once', async () => {
    const first = await poll(new Response(feed('Quay', 2), { headers: { etag: '"1"' } }))
    expect(first.result).toEqual({ name: 'quay', outcome: 'changed', queued: 2, left: 0 })
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
    expect([first.sent.length, first.result.left]).toEqual([20, 5])
    expect(first.source.nextPoll).toBe(NOW + HOUR / 4)
    expect(await countEntries(DB, 'quay')).toEqual(
      new Map([['quay', { stored: 0, same: 0, refused: 0, waiting: 25 }]]),
    )
    const second = await poll(new Response(feed('Quay', 25)))
    expect(second.asked.get('if-none-match')).toBeNull()
    expect(second.sent.length).toBe(5)
    const third = await poll(new Response(null, { status: 304 }))
    expect(third.result.outcome).toBe('unchanged')
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

  it.each([
    ['a feed', () => new Response(feed('Quay', 0), { headers: { etag: '"1"' } })],
    ['410', () => new Response('', { status: 410 })],
  ])('records nothing of %s at an address that is no longer the source’s', async (_, answer) => {
    const moved = { ...QUAY, url: 'https://pier.example/rss' }
    const { source } = await poll(async () => {
      await putSource(DB, moved, NOW + 1)
      return answer()
    })
    expect(source).toMatchObject({
      url: moved.url,
      title: '',
      validators: {},
      ended: false,
      nextPoll: NOW + 1,
    })
  })

  it('refuses what still waited when its feed ended', async () => {
    expect((await poll(new Response(feed('Quay', 25)))).result.left).toBe(5)
    await poll(new Response('', { status: 410 }))
    expect((await countEntries(DB, 'quay')).get('quay')).toMatchObject({ refused: 5, waiting: 20 })
  })

  it('reads a feed in any order to its end, and takes the newest first', async () => {
    const items = Array.from(
      { length: 300 },
      (_, i) =>
        `<item><guid>${i}</guid><title>Tide ${i}</title><pubDate>${new Date(NOW - (300 - i) * HOUR).toUTCString()}</pubDate></item>`,
    )
    const { sent } = await poll(
      new Response(
        `<rss version="2.0"><channel><title>Quay</title>${items.join('')}</channel></rss>`,
      ),
    )
    expect(sent.map(({ title }) => title).slice(0, 2)).toEqual(['Tide 299', 'Tide 298'])
  })

  it('keeps the order of entries that nothing dates', async () => {
    const { sent } = await poll(new Response(feed('Quay', 3)))
    const found = sent.map(({ found }) => Date.parse(found))
    expect(found).toEqual(found.toSorted((a, b) => b - a))
    expect(new Set(found).size).toBe(3)
  })

  it('keeps it over the polls that many of them take', async () => {
    const first = await poll(new Response(feed('Quay', 25)))
    const second = await poll(new Response(feed('Quay', 25)), undefined, NOW + HOUR / 4)
    const found = [...first.sent, ...second.sent].map(({ found }) => Date.parse(found))
    expect(found.length).toBe(25)
    expect(found).toEqual(found.toSorted((a, b) => b - a))
  })

  it.each([
    ['seconds', { 'retry-after': '14400' }, 4],
    [
      'a date',
      { 'retry-after': 'Sun, 01 Mar 2026 04:00:00 GMT', date: 'Sun, 01 Mar 2026 00:00:00 GMT' },
      4,
    ],
  ])('waits as Retry-After says in %s', async (_, headers, hours) => {
    const busy = new Response('', { status: 503, headers })
    expect((await poll(busy)).source.nextPoll).toBe(NOW + hours * HOUR)
  })

  it.each([
    ['max-age', { 'cache-control': 'public, max-age=18000' }, 5],
    [
      'Expires',
      { expires: 'Sun, 01 Mar 2026 03:00:00 GMT', date: 'Sun, 01 Mar 2026 00:00:00 GMT' },
      3,
    ],
    ['a max-age that is shorter than usual', { 'cache-control': 'max-age=60' }, 1],
    ['no-cache beside a max-age', { 'cache-control': 'no-cache, max-age=18000' }, 1],
  ])('comes again as %s says', async (_, headers: Record<string, string>, hours) => {
    expect((await poll(new Response(feed('Quay', 1), { headers }))).source.nextPoll).toBe(
      NOW + hours * HOUR,
    )
  })
})

describe('a feed that moved', () => {
  const moving = async (status: number) => {
    const answers = [
      new Response('', { status, headers: { location: 'https://pier.example/rss' } }),
      new Response(feed('Quay', 1)),
    ]
    await pollSource((await findSource(DB, 'quay'))!, {
      database: DB,
      fetchOptions: { fetch: async () => answers.shift()!, userAgent: 'test', ownHosts: [] },
      send: async () => undefined,
      now: () => NOW,
      random: () => 0.5,
    })
    return (await findSource(DB, 'quay'))!.url
  }

  it.each([301, 308])('for good (%d) is asked at its new address', async (status) => {
    expect(await moving(status)).toBe('https://pier.example/rss')
  })

  it.each([302, 307])('for a while (%d) is asked at its old address', async (status) => {
    expect(await moving(status)).toBe('https://quay.example/rss')
  })

  it('to where another source is stays as it was', async () => {
    const other = {
      name: 'pier',
      url: 'https://pier.example/rss',
      language: null,
      tags: [],
      full: false,
    }
    await putSource(DB, other, NOW)
    expect(await moving(301)).toBe('https://quay.example/rss')
  })
})
