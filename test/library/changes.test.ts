/** When each part of the library last changed. */

import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, expect, it } from 'vitest'
import { lastChange, lastChangeOfKeys, noteSourceChange } from '../../src/library/changes.ts'
import { databaseLibrary } from '../../src/library/database.ts'
import { facetFilters } from '../../src/library/facet-filters.ts'
import { removePublication, storePublication } from '../../src/library/writing.ts'
import { type Sample, sample } from './fixtures.ts'

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] }
const library = databaseLibrary(DB, async (publication) => publication)

const day = (number: number) => Date.UTC(2026, 0, number)
const iso = (number: number) => new Date(day(number)).toISOString()
const store = (one: Sample, now: number, expected: string | null = null) =>
  storePublication(DB, { ...sample(one), changed: iso(now), hash: `at-${now}` }, one.slug, expected)
const changed = (query: { tag?: string; language?: string; source?: string }) =>
  lastChange(DB, facetFilters(query))

beforeEach(async () => {
  await reset()
  await applyD1Migrations(DB, MIGRATIONS)
})

it('is the date of what is newer than all before, and the moment of everything else', async () => {
  await store({ slug: 'a', tags: ['x'], date: iso(3) }, 20)
  expect(await changed({ tag: 'x' })).toBe(day(3))
  await store({ slug: 'b', tags: ['x'], date: iso(5) }, 21)
  expect(await changed({ tag: 'x' })).toBe(day(5))
  await store({ slug: 'c', tags: ['x'], date: iso(4) }, 22)
  expect(await changed({ tag: 'x' })).toBe(day(22))
  await store({ slug: 'd', tags: ['x'], date: iso(6) }, 23)
  expect(await changed({ tag: 'x' })).toBe(day(23))
})

it('is noted for the parts that an article leaves, and stays when the last one goes', async () => {
  await store({ slug: 'a', tags: ['x'], date: iso(3) }, 20)
  await store({ slug: 'a', tags: ['y'], date: iso(3) }, 21, 'at-20')
  expect(await changed({ tag: 'x' })).toBe(day(21))
  await removePublication(DB, 'a', 'at-21', day(22))
  for (const query of [{ tag: 'y' }, { language: 'en' }, {}]) {
    expect(await changed(query)).toBe(day(22))
  }
  expect(await changed({ tag: 'x' })).toBe(day(21))
  expect(await changed({ tag: 'never' })).toBeUndefined()
})

it('of several filters is the earliest of theirs', async () => {
  await store({ slug: 'a', tags: ['x'], date: iso(3), language: 'fr' }, 20)
  await store({ slug: 'b', tags: ['x'], date: iso(8), language: 'de' }, 21)
  expect(await changed({ tag: 'x', language: 'fr' })).toBe(day(3))
  expect(await changed({ tag: 'x', language: 'nl' })).toBeUndefined()
})

it('of an article moves with its translations, and with its return under the same name', async () => {
  await store({ slug: 'a', key: 'k', tags: ['x'], date: iso(3) }, 20)
  expect((await library.get('a'))?.changed).toBe(iso(3))
  await store({ slug: 'a-nl', key: 'k', date: iso(4), language: 'nl' }, 21)
  expect((await library.get('a'))?.changed).toBe(iso(21))
  expect(await changed({ tag: 'x' })).toBe(day(21))
  expect(await lastChangeOfKeys(DB, ['k', 'unknown'])).toBe(day(4))
  await removePublication(DB, 'a', 'at-20', day(22))
  await store({ slug: 'a', key: 'k', tags: ['x'], date: iso(3) }, 23)
  expect((await library.get('a'))?.changed).toBe(iso(23))
})

it('rises with each change, however the clocks differ', async () => {
  await store({ slug: 'a', tags: ['x'], date: iso(3) }, 20)
  await removePublication(DB, 'a', 'at-20', day(25))
  const before = (await changed({ tag: 'x' })) ?? 0
  await store({ slug: 'b', tags: ['x'], date: iso(4) }, 24)
  expect(await changed({ tag: 'x' })).toBe(before + 1)
})

it('moves when a source opens or closes its texts', async () => {
  await store({ slug: 'a', tags: ['x'], date: iso(3), source: 'wire' }, 20)
  await store({ slug: 'b', tags: ['y'], date: iso(3) }, 20)
  await noteSourceChange(DB, 'wire', day(26))
  expect(await changed({ tag: 'x' })).toBe(day(26))
  expect((await library.get('a'))?.changed).toBe(iso(26))
  expect(await changed({ tag: 'y' })).toBe(day(3))
})

it('revisions are never used twice, even when the database goes back', async () => {
  await store({ slug: 'a' }, 20)
  const kept = await library.revision()
  await store({ slug: 'b' }, 21)
  const lost = await library.revision()
  await removePublication(DB, 'b', 'at-21', day(22))
  // As a restored database has it.
  await DB.prepare('update revisions set number = ?').bind(Number(kept)).run()
  await store({ slug: 'c' }, 23)
  expect(Number(await library.revision())).toBeGreaterThan(Number(lost))
})
