/** The library in a real D1: order, filters, search, cursors, conflicts. */

import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { databaseLibrary } from '../../src/library/database.ts'
import type { LibraryQuery } from '../../src/library/library.ts'
import { recallAnswer } from '../../src/library/remembered-answers.ts'
import { articlesAt, articlesSaying, nearArticles, slugOfUrl } from '../../src/library/same.ts'
import { removePublication, storePublication } from '../../src/library/writing.ts'
import { ANALYSIS_VERSION } from '../../src/summary/analysis.ts'
import { type Sample, sample } from './fixtures.ts'

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] }

const library = databaseLibrary(DB, async (publication) => ({
  ...publication,
  updated: 'reanalysed',
}))

const NOW = Date.UTC(2026, 5, 1)

const add = (one: Sample) => storePublication(DB, sample(one), `text-of-${one.slug}`, null)

async function slugs(query: Partial<LibraryQuery>): Promise<string[]> {
  const page = await library.list({ limit: 100, ...query })
  return page.items.map(({ slug }) => slug)
}

beforeEach(async () => {
  await reset()
  await applyD1Migrations(DB, MIGRATIONS)
})

describe('storing', () => {
  it('gives back what was stored', async () => {
    const stored = sample({ slug: 'a', source: 'wire', url: 'https://news.example.com/a' })
    expect(await storePublication(DB, stored, 't', null)).toBe(true)
    expect(await library.get('a')).toEqual(stored)
    expect(await library.get('b')).toBeUndefined()
    expect(await slugOfUrl(DB, 'https://news.example.com/a')).toBe('a')
    const [same] = await articlesSaying(DB, 't')
    expect(same).toMatchObject({ slug: 'a', sources: ['wire'] })
    expect(await articlesAt(DB, 'https://news.example.com/a')).toEqual([same])
  })

  it('finds near-duplicates by the bands of what is stored now', async () => {
    const near = async (...bands: string[]) =>
      (await nearArticles(DB, bands, 'en')).map(({ slug }) => slug).toSorted()
    const first = sample({ slug: 'a' })
    await storePublication(DB, first, 't', null, { signature: ['one', 'two'] })
    await storePublication(DB, sample({ slug: 'b' }), 'u', null, { signature: ['two', 'three'] })
    expect(await near('two')).toEqual(['a', 'b'])
    const next = { ...first, hash: 'next' }
    await storePublication(DB, next, 't2', first.hash, { signature: ['two', 'four'] })
    expect([await near('one'), await near('four')]).toEqual([[], ['a']])
    await removePublication(DB, 'a', 'next', NOW)
    expect([await near('four'), await near('two')]).toEqual([[], ['b']])
    // Nothing is left that a later article of this name would be found by.
    const { results } = await DB.prepare("select * from signatures where slug = 'a'").all()
    expect(results).toEqual([])
  })

  it('writes no more rows than a free plan has room for, 2,000 articles a day', async () => {
    const signature = Array.from({ length: 10 }, (_, i) => `band ${i}`)
    const written = async (statements: D1PreparedStatement[]) =>
      (await DB.batch(statements)).reduce((sum, { meta }) => sum + meta.rows_written, 0)
    let rows = 0
    const counting = {
      prepare: (sql: string) => DB.prepare(sql),
      batch: async (statements: D1PreparedStatement[]) => {
        rows += await written(statements)
        return []
      },
    } as unknown as D1Database
    const one = sample({ slug: 'counted', tags: ['one', 'two', 'three'] })
    expect(await storePublication(counting, one, 't', null, { signature })).toBe(true)
    // Its place among the stories takes six to eight more: bench/library/budget.ts counts all.
    expect(rows).toBeGreaterThan(20)
    expect(rows).toBeLessThanOrEqual(42)
  })

  it('does not overwrite a slug that is taken', async () => {
    await add({ slug: 'a' })
    expect(await add({ slug: 'a', title: 'Another' })).toBe(false)
    expect((await library.get('a'))?.article.title).toBe('Title of a')
  })

  it('replaces the expected version only, and nothing of a lost race is left', async () => {
    await add({ slug: 'a', tags: ['old'] })
    const next = { ...sample({ slug: 'a', tags: ['new'], text: 'Zebra.' }), hash: 'next' }
    expect(await storePublication(DB, next, 't2', 'another hash')).toBe(false)
    expect(await slugs({ tag: 'old' })).toEqual(['a'])
    expect(await slugs({ text: 'zebra' })).toEqual([])
    expect(await storePublication(DB, next, 't2', 'hash-of-a')).toBe(true)
    expect(await slugs({ tag: 'old' })).toEqual([])
    expect(await slugs({ tag: 'new' })).toEqual(['a'])
    expect(await slugs({ text: 'zebra' })).toEqual(['a'])
  })

  it('removes an article with all that finds it', async () => {
    await add({ slug: 'a', tags: ['x'] })
    expect(await removePublication(DB, 'a', 'another hash', NOW)).toBe(false)
    expect(await removePublication(DB, 'a', 'hash-of-a', NOW)).toBe(true)
    expect(await library.get('a')).toBeUndefined()
    expect(await slugs({ tag: 'x' })).toEqual([])
    expect(await slugs({ text: 'text' })).toEqual([])
    expect(await library.facets()).toEqual({ languages: [], tags: [], sources: [] })
  })

  it('counts a revision for every change', async () => {
    const before = Number(await library.revision())
    await add({ slug: 'a' })
    const between = Number(await library.revision())
    expect(between).toBeGreaterThan(before)
    await removePublication(DB, 'a', 'hash-of-a', NOW)
    expect(Number(await library.revision())).toBeGreaterThan(between)
  })

  it('uses an idempotency key once, and forgets it after a day', async () => {
    const idempotency = { key: 'k', fingerprint: 'f', status: 201, now: 1000 }
    expect(await storePublication(DB, sample({ slug: 'a' }), 't', null, { idempotency })).toBe(true)
    expect(await storePublication(DB, sample({ slug: 'b' }), 't', null, { idempotency })).toBe(
      false,
    )
    expect(await library.get('b')).toBeUndefined()
    expect(await recallAnswer(DB, 'k', 2000)).toEqual({ fingerprint: 'f', slug: 'a', status: 201 })
    expect(await recallAnswer(DB, 'k', 1000 + 86_400_001)).toBeUndefined()
  })

  it('analyses anew what an older version analysed', async () => {
    const old = sample({ slug: 'a' })
    const outdated = { ...old, analysis: { ...old.analysis, version: -1 } }
    await storePublication(DB, outdated, 't', null)
    expect((await library.get('a'))?.updated).toBe('reanalysed')
  })

  it('does so once, and readers hear of no change', async () => {
    let times = 0
    const reading = databaseLibrary(DB, async (publication) => {
      times += 1
      return { ...publication, analysis: { ...publication.analysis, version: ANALYSIS_VERSION } }
    })
    for (const slug of ['a', 'b', 'c']) {
      const one = sample({ slug })
      const outdated = { ...one, analysis: { ...one.analysis, version: -1 } }
      await storePublication(DB, outdated, `t-${slug}`, null)
    }
    const before = await reading.revision()
    const first = await reading.list({ limit: 2 })
    expect(times).toBe(3)
    await reading.get('a')
    expect((await reading.list({ limit: 2 })).items).toEqual(first.items)
    expect(times).toBe(3)
    expect(await reading.revision()).toBe(before)
  })
})

describe('lists', () => {
  beforeEach(async () => {
    await add({ slug: 'old', date: '2025-01-01T00:00:00Z', tags: ['space'], language: 'zh-Hans' })
    await add({ slug: 'b', date: '2026-01-01T00:00:00+00:00', tags: ['space', 'moon'] })
    await add({ slug: 'a', date: '2026-01-01T01:00:00+01:00', tags: ['moon'], source: 'wire' })
    await add({
      slug: 'new',
      date: '2026-02-01T00:00:00Z',
      language: 'zh-Hant',
      text: '月球的背面。',
    })
  })

  it.each<[Partial<LibraryQuery>, string[]]>([
    [{}, ['new', 'a', 'b', 'old']],
    [{ language: 'zh' }, ['new', 'old']],
    [{ language: 'zh-Hans' }, ['old']],
    [{ language: 'de' }, []],
    [{ tag: 'space' }, ['b', 'old']],
    [{ tag: 'space', language: 'zh' }, ['old']],
    [{ tag: 'moon', source: 'wire' }, ['a']],
    [{ text: '月球' }, ['new']],
    [{ text: 'text of' }, ['a', 'b', 'old']],
    [{ text: 'text', tag: 'space' }, ['b', 'old']],
    [{ text: '%' }, []],
  ])('%j', async (query, wanted) => {
    expect(await slugs(query)).toEqual(wanted)
  })

  it('put the best first when asked to', async () => {
    await add({ slug: 'owl', date: '2020-01-01T00:00:00Z', title: 'Owl owl', text: 'Owl.' })
    await add({ slug: 'bird', text: `${'Words about other birds. '.repeat(20)} One owl.` })
    expect(await slugs({ text: 'owl', order: 'best' })).toEqual(['owl', 'bird'])
  })

  describe('by a word of hundreds of articles', () => {
    beforeEach(async () => {
      for (let i = 0; i < 210; i += 1) {
        const date = new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString()
        const tags = i === 3 ? ['rare-é'] : ['rare-e']
        const language = i < 2 ? 'zh-Hans' : 'en'
        await add({ slug: `c${i}`, date, tags, language, text: `Cometary dust. Comet ${i}.` })
      }
      await add({ slug: 'both', text: 'A comet and a quokka.', date: '2020-01-01T00:00:00Z' })
      await add({
        slug: 'titled',
        title: 'Quokka comet',
        text: 'Nothing.',
        date: '2019-01-01T00:00:00Z',
      })
    })

    it.each<[Partial<LibraryQuery>, string[]]>([
      [{ text: 'comet', limit: 2 }, ['c209', 'c208']],
      [{ text: 'comet', limit: 2, order: 'best' }, ['c209', 'c208']],
      [{ text: 'comet', language: 'zh' }, ['c1', 'c0']],
      [{ text: 'comet', tag: 'rare-é' }, ['c3']],
      [{ text: 'comet quokka', order: 'best' }, ['titled', 'both']],
      [{ text: 'quok', order: 'best' }, ['titled', 'both']],
      [{ tag: 'rare-e', language: 'zh-Hans' }, ['c1', 'c0']],
    ])('%j', async (query, wanted) => {
      expect(await slugs(query)).toEqual(wanted)
    })
  })

  it('page by a cursor that stays right while articles come and go', async () => {
    const first = await library.list({ limit: 2 })
    expect(first.items.map(({ slug }) => slug)).toEqual(['new', 'a'])
    await add({ slug: 'newest', date: '2026-03-01T00:00:00Z' })
    await removePublication(DB, 'a', 'hash-of-a', NOW)
    const second = await library.list({ limit: 2, cursor: first.next! })
    expect(second.items.map(({ slug }) => slug)).toEqual(['b', 'old'])
    expect(second.next).toBeNull()
  })

  it('begin at a moment, by filters and by words', async () => {
    const since = Date.parse('2026-01-01')
    expect(await slugs({ since })).toEqual(['new', 'a', 'b'])
    expect(await slugs({ since, tag: 'space' })).toEqual(['b'])
    expect(await slugs({ since, tag: 'space', language: 'en' })).toEqual(['b'])
    expect(await slugs({ since, language: 'zh' })).toEqual(['new'])
    expect(await slugs({ since: since + 1, text: 'text' })).toEqual([])
    expect(await slugs({ since, text: 'text' })).toEqual(['a', 'b'])
  })

  it('count languages, tags and sources', async () => {
    expect(await library.facets()).toEqual({
      languages: [
        { name: 'en', count: 2 },
        { name: 'zh-Hans', count: 1 },
        { name: 'zh-Hant', count: 1 },
      ],
      tags: [
        { name: 'moon', count: 2 },
        { name: 'space', count: 2 },
      ],
      sources: [{ name: 'wire', count: 1 }],
    })
  })
})
