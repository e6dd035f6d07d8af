/** What became of entries: each is handed over once, and none waits for ever. */

import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, expect, it } from 'vitest'
import { countEntries, lastEntries } from '../../src/follow/entries.ts'
import {
  claimEntries,
  endHopelessEntries,
  forgetFailure,
  hasOpenEntries,
  isOpen,
  isSharedLink,
  knownEntries,
  noteEntries,
  QUEUE_PATIENCE_MS,
  recordFate,
  recordWait,
  releaseEntries,
} from '../../src/follow/seen.ts'
import { deleteSource } from '../../src/follow/sources.ts'

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] }
const START = Date.UTC(2026, 0, 1)
const HOUR = 3_600_000
const LATER = START + QUEUE_PATIENCE_MS + 1
const entry = (key: string) => ({ key, title: `Title of ${key}`, url: `https://a.example/${key}` })
const note = (keys: readonly string[], now = START) => noteEntries(DB, 'wire', keys.map(entry), now)
const queue = async (keys: readonly string[], now = START) => {
  await note(keys, now)
  return [...(await claimEntries(DB, 'wire', keys, now))].sort()
}
const named = (key: string) => ({ source: 'wire', entry: key })
const open = async (keys: readonly string[], now: number) => {
  const known = await knownEntries(DB, 'wire', keys)
  return keys.filter((key) => isOpen(known.get(key), now))
}

beforeEach(async () => {
  await reset()
  await applyD1Migrations(DB, MIGRATIONS)
})

it('hands an entry over once, and again when its message was lost', async () => {
  expect(await queue(['a', 'b'])).toEqual(['a', 'b'])
  expect(await queue(['a', 'b', 'c'])).toEqual(['c'])
  await recordFate(DB, named('a'), { state: 'stored', slug: 's' })
  expect(await hasOpenEntries(DB, 'wire', START)).toBe(false)
  expect(await open(['a', 'b', 'd'], START)).toEqual(['d'])
  expect(await hasOpenEntries(DB, 'wire', LATER)).toBe(true)
  expect(await open(['a', 'b', 'd'], LATER)).toEqual(['b', 'd'])
  expect(await queue(['a', 'b'], LATER)).toEqual(['b'])
  expect(await queue(['b'], LATER)).toEqual([])
})

const follow = () =>
  DB.prepare(
    `insert into sources (name, url, added, next_poll) values ('wire', 'u', 1, ${START + HOUR})`,
  ).run()

it('keeps what one poll had no room for waiting until the next', async () => {
  await follow()
  await note(['a'])
  expect(await lastEntries(DB, 'wire', 1)).toMatchObject([
    { state: 'waiting', until: START + HOUR, reason: expect.stringContaining('later poll') },
  ])
  expect(await hasOpenEntries(DB, 'wire', START)).toBe(true)
  expect(await queue(['a'], START + HOUR)).toEqual(['a'])
  expect(await lastEntries(DB, 'wire', 1)).toMatchObject([{ until: null, reason: null }])
  await releaseEntries(DB, 'wire', ['a'])
  expect(await lastEntries(DB, 'wire', 1)).toMatchObject([
    { until: START + HOUR, reason: expect.stringContaining('next poll') },
  ])
  expect(await queue(['a'], START + HOUR)).toEqual(['a'])
})

it('ends the wait for what the feed does not list any more', async () => {
  await queue(['a', 'b'])
  await note(['c'])
  await endHopelessEntries(DB, 'wire', ['a'], LATER)
  const states = await lastEntries(DB, 'wire', 10)
  expect(states.map(({ entry, state }) => [entry, state])).toEqual([
    ['a', 'waiting'],
    ['b', 'refused'],
    ['c', 'refused'],
  ])
  expect(states[1]?.reason).toContain('no longer lists')
  expect(states[2]?.reason).toContain('no longer lists')
})

it('ends the wait of an entry whose message is lost again and again', async () => {
  const moments = [0, 1, 2].map((round) => START + round * (QUEUE_PATIENCE_MS + 1))
  for (const now of moments) {
    await endHopelessEntries(DB, 'wire', ['a', 'b'], now)
    expect(await queue(['a'], now)).toEqual(['a'])
  }
  const end = START + 3 * (QUEUE_PATIENCE_MS + 1)
  expect(await open(['a'], end)).toEqual([])
  await endHopelessEntries(DB, 'wire', ['a', 'b'], end)
  expect(await lastEntries(DB, 'wire', 1)).toMatchObject([
    { state: 'refused', reason: expect.stringContaining('queued 3 times') },
  ])
  expect(await forgetFailure(DB, named('a'))).toBe(true)
  expect(await open(['a'], end)).toEqual(['a'])
})

it('does not blame an entry for a queue that took nothing', async () => {
  for (let round = 0; round < 5; round += 1) {
    expect(await queue(['a'])).toEqual(['a'])
    await releaseEntries(DB, 'wire', ['a'])
  }
  expect(await open(['a'], START)).toEqual(['a'])
})

it('keeps the reason of the last try for the end, and what was stored for good', async () => {
  await queue(['a', 'b'])
  await recordWait(DB, named('a'), 'The page did not answer.', START + HOUR)
  expect(await lastEntries(DB, 'wire', 1)).toMatchObject([{ until: START + HOUR }])
  await recordFate(DB, named('a'), { state: 'refused' })
  await recordWait(DB, named('b'), 'The page did not answer.', START + HOUR)
  await recordFate(DB, named('b'), { state: 'stored', slug: 's' })
  await recordFate(DB, named('b'), { state: 'refused', reason: 'No.' })
  expect(await forgetFailure(DB, named('b'))).toBe(false)
  const [a, b] = await lastEntries(DB, 'wire', 10)
  expect(a).toMatchObject({
    state: 'refused',
    reason: 'The page did not answer.',
    title: 'Title of a',
    until: null,
  })
  expect(b).toMatchObject({ state: 'stored', reason: null, slug: 's' })
})

it('counts entries as they change', async () => {
  await queue(['a', 'b', 'c', 'd'])
  await recordFate(DB, named('a'), { state: 'stored', slug: 's' })
  await recordFate(DB, named('b'), { state: 'same', slug: 's', sameBy: 'comparison' })
  await recordFate(DB, named('c'), { state: 'refused', reason: 'No.' })
  const counts = { waiting: 1, stored: 1, same: 1, refused: 1 }
  expect(await countEntries(DB, 'wire')).toEqual(new Map([['wire', counts]]))
  expect(await countEntries(DB)).toEqual(new Map([['wire', counts]]))
  expect((await lastEntries(DB, 'wire', 2))[1]).toMatchObject({ slug: 's', sameBy: 'comparison' })
  await follow()
  await deleteSource(DB, 'wire')
  expect(await countEntries(DB)).toEqual(new Map())
})

it('knows a link that several entries of a source have', async () => {
  const url = 'https://a.example/levels'
  const shown = ['a', 'b'].map((key) => ({ ...entry(key), url }))
  await noteEntries(DB, 'wire', [...shown, entry('c')], START)
  expect(await isSharedLink(DB, named('a'), url)).toBe(true)
  expect(await isSharedLink(DB, named('c'), entry('c').url)).toBe(false)
})
