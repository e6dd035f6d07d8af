/** Stories in a real D1: found as articles arrive, at a cost that does not grow. */

import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { articleFromText } from '../../src/article/plain/plain-text.ts'
import { bundledStories } from '../../src/library/bundled-stories.ts'
import { databaseLibrary } from '../../src/library/database.ts'
import { storyId } from '../../src/library/identity.ts'
import { mergedStories } from '../../src/library/merged-stories.ts'
import { databaseStories } from '../../src/library/stories.ts'
import type { PlacedStory, StoryQuery } from '../../src/library/story.ts'
import { fileNumber, type StoryFiles } from '../../src/library/story-files.ts'
import { DatabaseIndex } from '../../src/library/story-index.ts'
import { leaving } from '../../src/library/story-leaving.ts'
import { placing } from '../../src/library/story-writing.ts'
import { transact } from '../../src/library/writing.ts'
import { deployedLibrary, filesNear } from '../../src/publishing/deployed.ts'
import type { Desk } from '../../src/publishing/desk.ts'
import { FilePlacer, filesWithin, placeEditedFiles } from '../../src/publishing/place-files.ts'
import { publish, unpublish } from '../../src/publishing/publish.ts'
import { MemoryStories } from '../../src/story/memory.ts'
import { place } from '../../src/story/placement.ts'
import { Tally } from '../../src/story/tally.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { FERRY, type Given, OTHERS } from '../story/texts.ts'
import { countedDatabase } from './fixtures.ts'

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] }

const NOW = Date.UTC(2026, 2, 4)
const START = Date.UTC(2026, 2, 2)
const library = databaseLibrary(DB, async (publication) => publication)
const NO_FILES = bundledStories([], [])
const stories = mergedStories(NO_FILES, databaseStories(DB))
const desk: Desk = {
  database: DB,
  library: { ...library, isBundled: () => false },
  now: () => NOW,
  note: () => undefined,
  noteLate: () => undefined,
}

interface Arriving extends Given {
  readonly tags?: readonly string[]
  readonly source?: string
  readonly at?: Desk
}

async function arrive({ id, lang, title, text, hour = 0, tags = [], source, at = desk }: Arriving) {
  const published = new Date(START + hour * 3_600_000).toISOString()
  const article = articleFromText(text, { title, published, tags })
  const analysis = analyse(article, { language: lang })
  // Each at a desk of its own, as requests are.
  await publish({ ...at }, { slug: id, article, analysis, ...(source && { source }) })
}

async function arriveAll(articles: readonly Arriving[]): Promise<void> {
  for (const [hour, article] of articles.entries()) await arrive({ hour, ...article })
}

async function found(query: Partial<StoryQuery> = {}): Promise<string[][]> {
  const { items } = await stories.list({ limit: 20, ...query })
  return items.map(({ articles }) => articles.map(({ slug }) => slug))
}

const [EN, EN2, DE, RU] = FERRY as [Given, Given, Given, Given]
const [BREAD, LIBRARY, FOREST] = OTHERS as [Given, Given, Given]

beforeEach(async () => {
  await reset()
  await applyD1Migrations(DB, MIGRATIONS)
})

describe('arriving articles', () => {
  it('are one story where they tell of one event, and none where they are alone', async () => {
    await arriveAll([EN, BREAD, DE, LIBRARY, EN2, FOREST, RU])
    expect(await found()).toEqual([['en', 'de', 'en2', 'ru']])
  })

  it('are grouped as the command groups them', async () => {
    const articles = [RU, BREAD, EN2, LIBRARY, DE, FOREST, EN]
    await arriveAll(articles)
    const memory = new MemoryStories()
    for (const [hour, { id, lang, title, text }] of articles.entries()) {
      const date = new Date(START + hour * 3_600_000).toISOString()
      await memory.add({ id, language: lang, title, text, date })
    }
    const inMemory = memory.stories().map(({ members }) => members.map(({ id }) => id))
    expect(await found()).toEqual(inMemory)
  })

  it('leave the id of a story as it is', async () => {
    await arriveAll([EN, DE])
    const [before] = (await stories.list({ limit: 1 })).items
    await arrive({ ...EN2, hour: 5 })
    await arrive({ ...RU, hour: 6 })
    const [after] = (await stories.list({ limit: 1 })).items
    expect(after?.id).toBe(before?.id)
    expect(after?.articles).toHaveLength(4)
    expect(await stories.get(after!.id)).toEqual(after)
  })

  it('are found through any of their articles', async () => {
    await arriveAll([{ ...EN, tags: ['sea'] }, { ...DE, source: 'post' }, BREAD])
    const [story] = (await stories.list({ limit: 1 })).items
    const of = await stories.of(['en', 'de', 'bread', 'nonesuch'])
    expect([...of.keys()].sort()).toEqual(['de', 'en'])
    expect(of.get('de')).toEqual(story)
    for (const query of [
      { language: 'de' },
      { language: 'en' },
      { tag: 'sea' },
      { source: 'post' },
      { language: 'de', source: 'post' },
      { since: START },
    ]) {
      expect(await found(query), JSON.stringify(query)).toEqual([['en', 'de']])
    }
    for (const query of [
      { language: 'ru' },
      { tag: 'land' },
      { language: 'en', source: 'post' },
      { since: NOW },
    ]) {
      expect(await found(query), JSON.stringify(query)).toEqual([])
    }
  })

  it('stand in the list of a filter where the newest that passes it stands', async () => {
    await arriveAll([
      { ...EN, tags: ['sea'] },
      { ...EN2, tags: ['sea'] },
      { ...DE, source: 'post' },
    ])
    const source = databaseStories(DB)
    const listed = await source.list({ limit: 5 })
    const [{ story }] = listed as [PlacedStory]
    for (const [query, expected] of [
      [{ language: 'en' }, ['en2', 1]],
      [{ tag: 'sea', language: 'en' }, ['en2', 1]],
      [{ source: 'post' }, ['de', 2]],
      [{ source: 'post', tag: 'sea' }, undefined],
      [{ language: 'en', since: START + 2 * 3_600_000 }, undefined],
    ] as const) {
      const [place] = (await source.places([story], { limit: 1, ...query })).values()
      expect(place && [place.slug, (place.time - START) / 3_600_000]).toEqual(expected)
      const [first] = await source.list({ limit: 1, ...query })
      expect(first?.place).toEqual(place && { ...place })
    }
  })

  it('share what is given as the reason', async () => {
    await arriveAll([EN, EN2])
    const [story] = (await stories.list({ limit: 1 })).items
    const shown = story!.marks.flatMap((mark) => Object.values(mark.shown))
    expect(shown).toEqual(expect.arrayContaining(['Oddvar Tangen', 'Lindvik', '164']))
  })
})

describe('a changed article', () => {
  it('leaves its story when it tells of something else, and comes back', async () => {
    await arriveAll([EN, EN2, DE])
    const id = (await stories.list({ limit: 1 })).items[0]!.id
    await arrive({ ...BREAD, id: 'en', hour: 4 })
    expect(await found()).toEqual([['en2', 'de']])
    await arrive({ ...EN, hour: 4 })
    expect(await found()).toEqual([['en2', 'de', 'en']])
    expect((await stories.list({ limit: 1 })).items[0]!.id).toBe(id)
  })

  it('keeps its place when only its tags change', async () => {
    await arriveAll([EN, EN2])
    const before = await stories.list({ limit: 1 })
    await arrive({ ...EN, tags: ['sea'] })
    expect(await stories.list({ limit: 1 })).toEqual(before)
  })

  it('ends a story of two when it goes', async () => {
    await arriveAll([EN, DE])
    await unpublish(desk, 'en')
    expect(await found()).toEqual([])
    await arrive({ ...RU, hour: 5 })
    expect(await found()).toEqual([['de', 'ru']])
  })
})

it('is published all the same when the stories cannot be read', async () => {
  await DB.exec('drop table story_keys')
  await arrive(EN)
  expect((await library.get('en'))?.article.title).toBe(EN.title)
})

it('pages lead on without losing or doubling a story', async () => {
  const pairs = ['Aldwick', 'Brockmoor', 'Carrigan', 'Dunhollow', 'Elmsworth'].flatMap(
    (town, i) => {
      const name = `${town.slice(0, 4)}berg`
      const text = `A fire in ${town} destroyed the ${name} mill on Tuesday. Mayor ${town}son said ${i + 21} workers got out. The ${name} family had owned it for ${i + 87} years.`
      const again = `The ${name} mill of ${town} has burned down. All ${i + 21} workers were safe, according to mayor ${town}son, and the ${name} family wants to rebuild what stood for ${i + 87} years.`
      return [
        { id: `${town}-1`.toLowerCase(), lang: 'en', title: `Fire destroys mill in ${town}`, text },
        {
          id: `${town}-2`.toLowerCase(),
          lang: 'en',
          title: `${name} mill burns down`,
          text: again,
        },
      ]
    },
  )
  await arriveAll(pairs)
  for (const filter of [{}, { language: 'en' }]) {
    const all = await stories.list({ ...filter, limit: 20 })
    expect(all.items.length).toBeGreaterThan(3)
    const paged: string[] = []
    let cursor: string | undefined
    do {
      const page = await stories.list({ ...filter, limit: 2, ...(cursor && { cursor }) })
      paged.push(...page.items.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(paged).toEqual(all.items.map(({ id }) => id))
  }
})

/** The desk, with a database to which something happens before it stores the next change. */
function interrupted(before: () => Promise<unknown>): Desk {
  let isBefore = true
  const batch: D1Database['batch'] = async (statements) => {
    if (isBefore) {
      isBefore = false
      await before()
    }
    return DB.batch(statements)
  }
  const database = new Proxy(DB, {
    get: (target, name) => (name === 'batch' ? batch : Reflect.get(target, name).bind(target)),
  })
  return { ...desk, database }
}

it('an article stands in a list where its story was taken in before it was stored', async () => {
  await arriveAll([EN, BREAD, DE])
  const taken = async () => {
    const index = new DatabaseIndex(DB)
    const numbers = await Promise.all(['bread', 'en'].map((slug) => index.numberOf(slug)))
    const [joins, takesIn] = (await index.storyIds(numbers as number[])).values()
    const states = await index.stories([joins!, takesIn!])
    const placement = await place(index, { ...FOREST, language: 'en', date: '2026-03-02' })
    await arrive({ ...FOREST, id: 'both' })
    await DB.batch([
      ...leaving(DB, 'both', NOW),
      ...placing(DB, await index.counts(['en']), {
        article: 'both',
        placement: { ...placement, joins: states.get(joins!), takesIn: states.get(takesIn!) },
        begins: 'both',
        now: NOW,
      }),
    ])
  }
  await arrive({ ...RU, hour: 3, at: interrupted(taken) })
  expect(await found()).toEqual([['bread', 'en', 'de', 'both', 'ru']])
})

it('the counts of more languages than are remembered are all read', async () => {
  const tags = Array.from({ length: 41 }, (_, i) => `x${i.toString(36).padStart(2, 'a')}`)
  const cells = new Uint8Array(new Tally().cells.buffer).toBase64()
  const insert = DB.prepare('insert into story_counts values (?, 1, ?, 0, 0, ?)')
  await DB.batch(tags.map((tag, i) => insert.bind(tag, i, cells)))
  for (const tag of tags) await new DatabaseIndex(DB).counts([tag])
  // The first is no longer remembered; reading it puts out the others, of which no cells are read.
  const counts = await new DatabaseIndex(DB).counts(tags)
  expect(tags.map((tag) => counts.terms(tag).stories)).toEqual([...tags.keys()])
})

describe('a file that two arrivals place at the same time', () => {
  it('is in its story once, and the story ends with it', async () => {
    await arrive(DE)
    const article = { ...EN, language: EN.lang, date: new Date(START).toISOString() }
    const begins = await storyId('file')
    const change = { article: fileNumber('file'), begins, now: NOW }
    const both = [new DatabaseIndex(DB), new DatabaseIndex(DB)].map(async (index) => {
      const placement = await place(index, article)
      return placing(DB, await index.counts([EN.lang]), { ...change, placement })
    })
    const [first, second] = await Promise.all(both)
    expect(await transact(DB, first!)).toBe(true)
    expect(await transact(DB, second!)).toBe(false)
    const kept = await DB.prepare('select json_array_length(members) as size from stories').all()
    expect(kept.results).toEqual([{ size: 2 }])
    const named = (number: number) =>
      number === fileNumber('file') ? { slug: 'file', source: 'Files' } : undefined
    const told = await databaseStories(DB, { numberOf: () => undefined, named }).of(['de'])
    expect(told.get('de')!.articles.map(({ slug }) => slug)).toEqual(['de', 'file'])
    // With the next deployment the file is gone.
    expect((await databaseStories(DB).of(['de'])).size).toBe(0)
  })

  it('is placed anew when it is edited, and its story stands where what is left of it does', async () => {
    const [slug] = filesNear(NOW, Number.POSITIVE_INFINITY, 1)
    const publication = (await deployedLibrary.get(slug!))!
    const number = fileNumber(slug!)
    // As it was before: a report of the ferry, newer than the other one.
    await arrive(DE)
    const article = { ...EN, language: EN.lang, date: new Date(NOW - 1).toISOString() }
    const before = new DatabaseIndex(DB)
    const placement = await place(before, article)
    const begins = await storyId(publication.id)
    const change = { article: number, version: 'before', placement, begins, now: NOW }
    expect(await transact(DB, placing(DB, await before.counts([EN.lang]), change))).toBe(true)
    await arrive({ ...EN2, hour: 1 })
    const files: StoryFiles = {
      numberOf: (name) => (name === slug ? number : undefined),
      named: (found) => (found === number ? { slug: slug!, source: 'Files' } : undefined),
    }
    const inStory = async () => (await databaseStories(DB, files).of([slug!])).size
    expect(await inStory()).toBe(1)
    expect(await placeEditedFiles(desk, 1)).toBe(true)
    expect(await inStory()).toBe(0)
    const { results } = await DB.prepare(
      'select time, json_array_length(members) as size from stories',
    ).all()
    expect(results).toEqual([{ time: START + 3_600_000, size: 2 }])
    const own = await DB.prepare('select time, begins from story_articles where number = ?')
      .bind(number)
      .first<{ time: number; begins: string }>()
    expect(own?.time).toBe(Date.parse(publication.date))
    expect(own?.begins).not.toBe(begins)
    expect(await placeEditedFiles(desk, 1)).toBe(false)
  })

  it('is placed anew with others, as many as the run has calls left for', async () => {
    const slugs = filesNear(NOW, Number.POSITIVE_INFINITY, 4)
    for (const slug of slugs) {
      const { date } = (await deployedLibrary.get(slug))!
      await new FilePlacer(desk, new DatabaseIndex(DB)).placeNear(date)
    }
    const unversioned = async () => {
      const { results } = await DB.prepare(
        'select number from story_articles where version is null',
      ).all()
      return results.length
    }
    await DB.prepare('update story_articles set version = null').run()
    const before = await unversioned()
    expect(before).toBeGreaterThan(3)
    const { database, calls } = countedDatabase(DB)
    const left = 2 + 3 * 6 + 2
    expect(await placeEditedFiles({ ...desk, database }, filesWithin(left))).toBe(true)
    expect(await unversioned()).toBe(before - 3)
    // Two more are left to tell of the change.
    expect(calls()).toBeLessThanOrEqual(left - 2)
  })

  it.each([
    [0, 1],
    [10, 1],
    [16, 2],
    [50, 3],
  ])('is one of those for which %i calls suffice: %i', (left, files) => {
    expect(filesWithin(left)).toBe(files)
  })

  it('disturbs neither of them', async () => {
    const [slug] = filesNear(NOW, Number.POSITIVE_INFINITY, 1)
    const publication = await deployedLibrary.get(slug!)
    const { date } = publication!
    await Promise.all([1, 2].map(() => new FilePlacer(desk, new DatabaseIndex(DB)).placeNear(date)))
    const placed = await new DatabaseIndex(DB).placed([fileNumber(slug!)])
    expect(placed.size).toBe(1)
  })
})
