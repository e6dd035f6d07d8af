/** Stories of the files and of the database as one list. */

import { expect, test } from 'vitest'
import { bundledStories } from '../../src/library/bundled-stories.ts'
import { comparePlaces, decodeCursor } from '../../src/library/cursor.ts'
import { mergedStories } from '../../src/library/merged-stories.ts'
import type { Publication } from '../../src/library/publication.ts'
import type { Stories, Story, StoryPage, StorySource } from '../../src/library/story.ts'

const story = (id: string, ...slugs: string[]): Story => ({
  id,
  articles: slugs.map((slug) => ({ slug, source: slug, language: 'en', time: 0, joined: 0 })),
  marks: [],
  changed: 0,
})

function source(stories: readonly (readonly [story: Story, time: number])[]): StorySource {
  const all = stories.map(([one]) => one)
  return {
    list: async ({ limit, cursor }) =>
      stories
        .map(([one, time]) => ({ story: one, place: { time, slug: one.id } }))
        .filter(({ place }) => !cursor || comparePlaces(place, decodeCursor(cursor)) > 0)
        .slice(0, limit + 1),
    places: async (wanted) =>
      new Map(
        wanted.flatMap(({ id, articles }) => {
          const slugs = new Set(articles.map(({ slug }) => slug))
          const own = stories.filter(([one]) => one.articles.some(({ slug }) => slugs.has(slug)))
          const [newest] = own.map(([one, time]) => ({ time, slug: one.id })).sort(comparePlaces)
          return newest ? [[id, newest] as const] : []
        }),
      ),
    get: async (id) => all.find((one) => one.id === id),
    of: async (slugs) =>
      new Map(
        slugs.flatMap((slug) => {
          const found = all.find(({ articles }) => articles.some((one) => one.slug === slug))
          return found ? [[slug, found] as const] : []
        }),
      ),
  }
}

const files = source([
  [story('one', 'file-a', 'file-b'), 20],
  [story('two', 'file-c', 'file-d'), 10],
])
const database = source([
  [story('one', 'file-a', 'file-b', 'arrived'), 30],
  [story('three', 'file-c', 'other'), 5],
])
const merged = mergedStories(files, database)

test('what arrived joins the stories of files, and each is listed once', async () => {
  const { items, next } = await merged.list({ limit: 10 })
  expect(items.map(({ id, articles }) => [id, articles.length])).toEqual([
    ['one', 3],
    ['three', 2],
  ])
  expect(next).toBeNull()
})

test('with a filter a story is found through its files, as the database has it', async () => {
  const { items } = await merged.list({ limit: 10, tag: 'a' })
  expect(items.map(({ id }) => id)).toEqual(['one', 'three'])
})

/** The ids of the stories on each page. */
async function pages(stories: Stories, query: { tag?: string; limit: number }) {
  const found: string[][] = []
  let cursor: string | undefined
  do {
    const page: StoryPage = await stories.list({ ...query, ...(cursor && { cursor }) })
    found.push(page.items.map(({ id }) => id))
    cursor = page.next ?? undefined
  } while (cursor)
  return found.filter((page) => page.length > 0)
}

test('with a filter a story is on one page, whichever of its articles is the newest', async () => {
  // The files list «one» at 20 and the database at 30; «three» stands at 10 and at 5.
  expect(await pages(merged, { tag: 'a', limit: 1 })).toEqual([['one'], ['three']])
  const older = source([[story('one', 'file-a', 'file-b', 'arrived'), 15]])
  expect(await pages(mergedStories(files, older), { tag: 'a', limit: 1 })).toEqual([
    ['one'],
    ['two'],
  ])
})

const article = (slug: string, tag: string, hour: number) =>
  ({
    slug,
    date: new Date(hour * 3_600_000).toISOString(),
    article: { tags: [tag] },
    analysis: { language: 'en' },
  }) as unknown as Publication

test.each([
  [
    'a story that took in parts of two is on one page, at the first place of any',
    [story('one', 'a', 'b'), story('two', 'c', 'd')],
    [
      article('a', 'sea', 9),
      article('b', 'sky', 8),
      article('c', 'sea', 5),
      article('d', 'sky', 4),
    ],
    [story('both', 'b', 'd', 'late')],
    [article('late', 'sea', 1)],
    [['both']],
  ],
  [
    'two stories that took in parts of one are both listed',
    [story('one', 'a', 'b'), story('two', 'c', 'd')],
    [
      article('a', 'sea', 1),
      article('b', 'sky', 1),
      article('c', 'sea', 2),
      article('d', 'sea', 23),
    ],
    [story('left', 'c', 'late'), story('right', 'd', 'a')],
    [article('late', 'sea', 16)],
    [['left'], ['right']],
  ],
])('with a filter %s', async (_, ofFiles, bundled, later, published, expected) => {
  const both = mergedStories(bundledStories(ofFiles, bundled), bundledStories(later, published))
  expect(await pages(both, { tag: 'sea', limit: 1 })).toEqual(expected)
})

test('a story of which a deployment left one article is none', async () => {
  const rest = source([
    [story('gone', 'arrived'), 30],
    [story('whole', 'arrived-a', 'arrived-b'), 20],
    [story('twice', 'file-e', 'file-e'), 15],
  ])
  for (const query of [{ limit: 1 }, { limit: 10 }, { limit: 10, tag: 'a' }]) {
    expect((await pages(mergedStories(source([]), rest), query)).flat()).toEqual(['whole'])
  }
})

test('a story of files alone leads to the one that has its files now', async () => {
  expect(await merged.get('two')).toEqual({ movedTo: 'three' })
  expect(await merged.get('one')).toMatchObject({ articles: { length: 3 } })
  expect(await merged.get('none')).toBeUndefined()
  expect((await merged.of(['file-b', 'file-d'])).get('file-b')!.articles).toHaveLength(3)
})

test('without a database files have their own stories', async () => {
  const { items } = await mergedStories(files).list({ limit: 10 })
  expect(items.map(({ id }) => id)).toEqual(['one', 'two'])
})

test('a story that the database lists at another place does not end the pages', async () => {
  const joined = mergedStories(
    source([
      [story('one', 'file-a', 'file-b'), 20],
      [story('two', 'file-c', 'file-d'), 10],
      [story('three', 'file-e', 'file-f'), 5],
    ]),
    source([[story('one', 'file-a', 'file-b', 'arrived'), 30]]),
  )
  const listed: string[] = []
  let cursor: string | null = null
  do {
    const page: StoryPage = await joined.list({ limit: 1, ...(cursor && { cursor }) })
    listed.push(...page.items.map(({ id }) => id))
    cursor = page.next
  } while (cursor !== null)
  expect(listed).toEqual(['one', 'two', 'three'])
})
