/** Stories in a real D1 that turn out to be about one event. */

import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { databaseStories } from '../../src/library/stories.ts'
import { isStoryMoved } from '../../src/library/story-guard.ts'
import { DatabaseIndex } from '../../src/library/story-index.ts'
import { placing } from '../../src/library/story-writing.ts'
import { Counts } from '../../src/story/counts.ts'
import { featuresOf } from '../../src/story/features.ts'
import type { StoryState } from '../../src/story/story-index.ts'

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] }
const NOW = Date.UTC(2026, 2, 4)
const stories = databaseStories(DB)

beforeEach(async () => {
  await reset()
  await applyD1Migrations(DB, MIGRATIONS)
})

/** Stores an article and places it, as if grouping had decided so; its story is named after it. */
async function arrive(slug: string, joins?: StoryState, takesIn?: StoryState): Promise<D1Result[]> {
  await DB.prepare(
    `insert into articles (slug, id, key, time, date, updated, hash, text_hash, article, analysis)
     values (?1, ?1, ?1, ?2, '', '', '', '', '{"title":"","authors":[],"site":{}}', '{}')`,
  )
    .bind(slug, NOW)
    .run()
  const date = new Date(NOW).toISOString()
  const features = featuresOf({ id: slug, language: 'en', title: slug, text: slug, date })
  const placement = { features, keys: [1], joins, takesIn, marks: [] }
  const change = { article: slug, placement, begins: slug, now: NOW }
  return DB.batch(placing(DB, new Counts(), change))
}

/** The story of an article as grouping reads it. */
async function storyOf(slug: string): Promise<StoryState> {
  const index = new DatabaseIndex(DB)
  const number = (await index.numberOf(slug))!
  const id = (await index.storyIds([number])).get(number)!
  return (await index.stories([id])).get(id)!
}

const slugsOf = async (id: string): Promise<string[] | string> => {
  const found = await stories.get(id)
  if (found === undefined) return 'none'
  return 'movedTo' in found ? found.movedTo : found.articles.map(({ slug }) => slug)
}

it('an address leads to the story that has the articles now, however often they moved', async () => {
  for (const id of ['a', 'b', 'c']) {
    await arrive(id)
    await arrive(`${id}2`, await storyOf(id))
  }
  await arrive('ab', await storyOf('a'), await storyOf('b'))
  expect(await slugsOf('a')).toEqual(['a', 'a2', 'b', 'b2', 'ab'])
  expect(await slugsOf('b')).toBe('a')
  await arrive('abc', await storyOf('c'), await storyOf('a'))
  expect(await slugsOf('c')).toEqual(['c', 'c2', 'a', 'a2', 'b', 'b2', 'ab', 'abc'])
  expect([await slugsOf('a'), await slugsOf('b')]).toEqual(['c', 'c'])
  expect((await storyOf('b2')).id).toBe('c')
  expect(await slugsOf('nonesuch')).toBe('none')
})

it('a lone article that is taken in moves alone', async () => {
  await arrive('a')
  await arrive('a2', await storyOf('a'))
  await arrive('b')
  await arrive('ab', await storyOf('a'), await storyOf('b'))
  expect(await slugsOf('a')).toEqual(['a', 'a2', 'b', 'ab'])
  expect((await storyOf('b')).members).toHaveLength(4)
})

it('an index that saw an article alone sees what has joined it since', async () => {
  await arrive('a')
  const index = new DatabaseIndex(DB)
  const numbers = [(await index.numberOf('a'))!]
  expect(await index.storyIds(numbers)).toEqual(new Map([[numbers[0], 'a']]))
  expect((await index.stories(['a'])).get('a')?.members).toHaveLength(1)
  await arrive('a2', await storyOf('a'))
  numbers.push((await index.numberOf('a2'))!)
  await index.storyIds(numbers)
  expect((await index.stories(['a'])).get('a')?.members).toHaveLength(2)
})

/** The slugs of each story that lists show. */
async function listed(): Promise<string[][]> {
  const found = await stories.list({ limit: 20 })
  return found.map(({ story }) => story.articles.map(({ slug }) => slug).sort())
}

/** Two stories of two articles each, an article that is alone, and how they were read. */
async function asRead() {
  for (const id of ['a', 'b', 'c']) await arrive(id)
  for (const id of ['a', 'b']) await arrive(`${id}2`, await storyOf(id))
  return { a: await storyOf('a'), b: await storyOf('b'), c: await storyOf('c') }
}

describe('what was decided by a story that another has moved meanwhile is not stored', () => {
  type Read = Awaited<ReturnType<typeof asRead>>
  const moved: Record<string, [() => Promise<unknown>, (read: Read) => Promise<unknown>]> = {
    'joining a story that was taken in': [
      async () => arrive('ba', await storyOf('b'), await storyOf('a')),
      ({ a }) => arrive('x', a),
    ],
    'joining an article that was taken in': [
      async () => arrive('ac', await storyOf('a'), await storyOf('c')),
      ({ c }) => arrive('x', c),
    ],
    'taking in a story that another has joined': [
      async () => arrive('b3', await storyOf('b')),
      ({ a, b }) => arrive('x', a, b),
    ],
    'taking in an article that another has joined': [
      async () => arrive('c2', await storyOf('c')),
      ({ a, c }) => arrive('x', a, c),
    ],
    'taking in a story that was taken in': [
      async () => arrive('cb', await storyOf('c'), await storyOf('b')),
      ({ a, b }) => arrive('x', a, b),
    ],
    'two stories that take in each other': [
      async () => arrive('ba', await storyOf('b'), await storyOf('a')),
      ({ a, b }) => arrive('x', a, b),
    ],
  }
  for (const [name, [first, second]] of Object.entries(moved)) {
    it(name, async () => {
      const read = await asRead()
      await first()
      const before = await listed()
      const error = await second(read).catch((thrown: unknown) => thrown)
      expect(isStoryMoved(error)).toBe(true)
      expect(await listed()).toEqual(before)
    })
  }
})

it('an article joins beside another that joins in the same moment', async () => {
  const { a, c } = await asRead()
  await arrive('a3', a)
  await arrive('a4', a)
  await arrive('c2', c)
  await arrive('c3', c)
  expect(await listed()).toEqual([
    ['a', 'a2', 'a3', 'a4'],
    ['b', 'b2'],
    ['c', 'c2', 'c3'],
  ])
})

it('merging reads and writes no more, however many stories there are', async () => {
  await DB.exec(
    "with recursive n (i) as (values (1) union all select i + 1 from n where i < 300) insert into stories (id, time, changed, members, marks) select 'old' || i, i, i, '[]', '[]' from n",
  )
  for (const id of ['a', 'b']) {
    await arrive(id)
    await arrive(`${id}2`, await storyOf(id))
  }
  const results = await arrive('ab', await storyOf('a'), await storyOf('b'))
  const sum = (of: (meta: D1Meta) => number) =>
    results.reduce((all, { meta }) => all + of(meta as D1Meta), 0)
  expect(sum((meta) => meta.rows_read)).toBeLessThan(20)
  expect(sum((meta) => meta.rows_written)).toBeLessThan(12)
})
