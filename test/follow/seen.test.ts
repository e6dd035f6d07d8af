/** What became of entries: each is queued once, and none waits for ever. */

import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, expect, it } from 'vitest'
import { countEntries, lastEntries } from '../../src/follow/entries.ts'
import {
  endLostEntries,
  hasLostEntries,
  newArrivals,
  QUEUE_PATIENCE_MS,
  recordArrival,
  recordTry,
  unseenEntries,
} from '../../src/follow/seen.ts'
import { deleteSource } from '../../src/follow/sources.ts'

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] }
const START = Date.UTC(2026, 0, 1)
const LATER = START + QUEUE_PATIENCE_MS + 1
const entry = (key: string) => ({ key, title: `Title of ${key}`, url: `https://a.example/${key}` })
const queue = async (keys: readonly string[], now = START) => [
  ...(await newArrivals(DB, 'wire', keys.map(entry), now)),
]
const named = (key: string) => ({ source: 'wire', entry: key })

beforeEach(async () => {
  await reset()
  await applyD1Migrations(DB, MIGRATIONS)
})

it('gives an entry once, and again when its message was lost', async () => {
  expect(await queue(['a', 'b'])).toEqual(['a', 'b'])
  expect(await queue(['a', 'b', 'c'])).toEqual(['c'])
  await recordArrival(DB, named('a'), { state: 'stored', slug: 's' })
  expect(await hasLostEntries(DB, 'wire', START)).toBe(false)
  expect(await unseenEntries(DB, 'wire', ['a', 'b', 'd'], START)).toEqual(['d'])
  expect(await hasLostEntries(DB, 'wire', LATER)).toBe(true)
  expect(await unseenEntries(DB, 'wire', ['a', 'b', 'd'], LATER)).toEqual(['b', 'd'])
  expect((await queue(['a', 'b'], LATER)).sort()).toEqual(['b'])
  expect(await queue(['b'], LATER)).toEqual([])
})

it('ends the wait for what was lost and is not listed any more', async () => {
  await queue(['a', 'b'])
  await endLostEntries(DB, 'wire', ['a'], LATER)
  const states = await lastEntries(DB, 'wire', 10)
  expect(states.map(({ entry, state }) => [entry, state])).toEqual([
    ['a', 'queued'],
    ['b', 'failed'],
  ])
  expect(states[1]?.error).toContain('lost')
})

it('keeps the reason of the last try for the end, and what was stored for good', async () => {
  await queue(['a', 'b'])
  await recordTry(DB, named('a'), 'The page did not answer.')
  await recordArrival(DB, named('a'), { state: 'failed' })
  await recordTry(DB, named('b'), 'The page did not answer.')
  await recordArrival(DB, named('b'), { state: 'stored', slug: 's' })
  await recordArrival(DB, named('b'), { state: 'failed' })
  const [a, b] = await lastEntries(DB, 'wire', 10)
  expect(a).toMatchObject({
    state: 'failed',
    error: 'The page did not answer.',
    title: 'Title of a',
  })
  expect(b).toMatchObject({ state: 'stored', error: null, slug: 's' })
})

it('counts entries as they change', async () => {
  await queue(['a', 'b', 'c', 'd'])
  await recordArrival(DB, named('a'), { state: 'stored', slug: 's' })
  await recordArrival(DB, named('b'), { state: 'duplicate', slug: 's' })
  await recordArrival(DB, named('c'), { state: 'failed', error: 'No.' })
  const counts = { queued: 1, stored: 1, duplicate: 1, failed: 1 }
  expect(await countEntries(DB, 'wire')).toEqual(new Map([['wire', counts]]))
  expect(await countEntries(DB)).toEqual(new Map([['wire', counts]]))
  await DB.prepare(
    "insert into sources (name, url, added, next_poll) values ('wire', 'u', 1, 1)",
  ).run()
  await deleteSource(DB, 'wire')
  expect(await countEntries(DB)).toEqual(new Map())
})
