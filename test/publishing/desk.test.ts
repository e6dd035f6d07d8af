/** What is changed at a desk is announced, however the work at it ends. */

import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeArticle } from '../../src/article/article.ts'
import type { FrontCache } from '../../src/cache/front.ts'
import { databaseLibrary } from '../../src/library/database.ts'
import type { Publication } from '../../src/library/publication.ts'
import { readRevision } from '../../src/library/revision.ts'
import { atDesk, type DeskSurroundings } from '../../src/publishing/desk.ts'
import { touchedTags } from '../../src/publishing/front-tags.ts'
import { feedsOf } from '../../src/publishing/hub.ts'
import { type Draft, makePublication } from '../../src/publishing/make.ts'
import { publish } from '../../src/publishing/publish.ts'
import { lastKnownRevision } from '../../src/publishing/revision.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { sample } from '../library/fixtures.ts'

const { DB, MIGRATIONS } = env as unknown as {
  DB: D1Database
  MIGRATIONS: D1Migration[]
}

const NOW = Date.UTC(2026, 5, 1)
const article = makeArticle([{ kind: 'prose', text: 'The mill turns. Its wheel is of oak.' }], {
  title: 'The mill',
})
const draft = (more: Partial<Draft> = {}): Draft => ({
  slug: 'mill',
  article,
  analysis: analyse(article),
  ...more,
})

/** A desk with a cache in front, what was purged of it, and the work that was left for later. */
function surroundings(database: D1Database = DB) {
  const behind: Promise<unknown>[] = []
  const purges: string[][] = []
  const front: FrontCache = {
    purge: async ({ tags = [] }) => {
      purges.push([...tags].sort())
      return { success: true }
    },
  }
  const around: DeskSurroundings = {
    bindings: { DB: database },
    settings: { baseUrl: 'https://lede.example', siteTitle: 'Lede', hub: null, webhook: null },
    library: {
      get: (slug) => databaseLibrary(database, async (found) => found).get(slug),
      isBundled: () => false,
    },
    tiers: { keepAlive: (work) => void behind.push(work), now: () => NOW, front },
  }
  return { around, purges, settled: () => Promise.all(behind) }
}

beforeEach(async () => {
  await reset()
  await applyD1Migrations(DB, MIGRATIONS)
})

describe('atDesk', () => {
  it('announces once what was done, even when the work then fails', async () => {
    const { around, purges, settled } = surroundings()
    const work = atDesk(around, async (desk) => {
      await publish(desk, draft())
      throw new Error('The third line broke.')
    })
    await expect(work).rejects.toThrow('The third line broke.')
    await settled()
    expect(purges).toEqual([['article:mill', 'lang:en', 'library']])
    expect(lastKnownRevision()).toBe((await readRevision(DB)).number)
  })

  it('queues webhooks at once, though the cache in front gives no answer', async () => {
    const { around } = surroundings()
    const queued: unknown[] = []
    const sendBatch = async (messages: Iterable<unknown>) => void queued.push(...messages)
    const slow: DeskSurroundings = {
      ...around,
      bindings: { DB, ARRIVALS: { sendBatch } as unknown as Queue<unknown> },
      settings: { ...around.settings, webhook: { url: 'https://hook.example/', secrets: ['x'] } },
      tiers: { ...around.tiers, front: { purge: () => new Promise(() => undefined) } },
    }
    await atDesk(slow, (desk) => publish(desk, draft()))
    await expect
      .poll(() => queued)
      .toMatchObject([{ body: { type: 'article.published', subject: 'mill' } }])
  })

  it('announces nothing where nothing was changed', async () => {
    const { around, purges, settled } = surroundings()
    await atDesk(around, async () => undefined)
    await settled()
    expect(purges).toEqual([])
  })

  it('announces a change that comes after nobody waits for it any more', async () => {
    const { around, purges, settled } = surroundings()
    let confirm: (done: boolean) => void = () => undefined
    const late = new Promise<boolean>((resolve) => {
      confirm = resolve
    })
    const publication = sample({ slug: 'late' })
    const event = { type: 'article.published', publication } as const
    await atDesk(around, async ({ noteLate }) => noteLate(late, event, publication))
    expect(purges).toEqual([])
    confirm(true)
    await settled()
    expect(purges).toEqual([expect.arrayContaining(['article:late', 'library'])])
  })

  it('purges what held the version before, and the lists of its translations', async () => {
    const { around, purges, settled } = surroundings()
    const tagged = { ...article, tags: ['Old Wood', 'ساعة'] }
    await atDesk(around, (desk) => publish(desk, draft({ key: 'mills', article: tagged })))
    await settled()
    const german = makeArticle(
      [{ kind: 'prose', text: 'Die Mühle dreht sich. Ihr Rad ist aus Eiche.' }],
      {
        title: 'Die Mühle',
        tags: ['holz'],
      },
    )
    const other = draft({
      slug: 'muehle',
      key: 'mills',
      article: german,
      analysis: analyse(german, { language: 'de-AT' }),
      source: 'Wire',
    })
    await atDesk(around, (desk) => publish(desk, other))
    await settled()
    const tags = [
      'article:mill',
      'lang:en',
      'library',
      'tag:%d8%b3%d8%a7%d8%b9%d8%a9',
      'tag:old%20wood',
    ]
    expect(purges[0]).toEqual(tags)
    expect(purges[1]).toEqual(
      [...tags, 'article:muehle', 'lang:de', 'lang:de-at', 'source:wire', 'tag:holz'].sort(),
    )
    await atDesk(around, (desk) => publish(desk, draft({ key: 'mills' })))
    await settled()
    expect(purges[2]).toEqual(expect.arrayContaining(tags))
  })

  it('claims nothing about a change that the database did not confirm', async () => {
    const failing = {
      ...DB,
      prepare: (sql: string) => DB.prepare(sql),
      batch: async () => {
        throw new Error('Network connection lost.')
      },
    } as unknown as D1Database
    const work = atDesk(surroundings(failing).around, (desk) => publish(desk, draft()))
    const error = await work.catch((thrown: unknown) => thrown as Error)
    expect(error).toMatchObject({ code: 'not-durable', retryAfter: 5 })
    expect(String(error)).not.toContain('nothing was')
  })
})

describe('makePublication', () => {
  it('makes one hash of the same, with a key given or kept', async () => {
    const first = await makePublication(draft({ key: 'mills' }), undefined, NOW)
    const again = await makePublication(draft(), first, NOW + 5_000)
    expect(again).toEqual({ ...first, changed: new Date(NOW + 5_000).toISOString() })
  })

  it.each<[string, Partial<Draft>]>([
    ['another source', { source: 'wire' }],
    ['another key', { key: 'other' }],
    ['a text that is closed', { closed: true }],
    ['other tags', { article: { ...article, tags: ['wood'] } }],
    ['another date', { article: { ...article, published: '2026-01-01T00:00:00Z' } }],
  ])('makes another hash of %s', async (_, more) => {
    const first = await makePublication(draft(), undefined, NOW)
    expect((await makePublication(draft(more), first, NOW)).hash).not.toBe(first.hash)
  })

  it('keeps id and date, and changes “updated” with the text alone', async () => {
    const first = await makePublication(draft(), undefined, NOW)
    const tagged = draft({ article: { ...article, tags: ['wood'] } })
    const second = await makePublication(tagged, first, NOW + 1000)
    const kept = ({ id, date, updated }: Publication) => ({ id, date, updated })
    expect(kept(second)).toEqual(kept(first))
    const text = { ...article, title: 'The old mill' }
    const third = await makePublication(draft({ article: text }), second, NOW + 2000)
    expect(third.updated).toBe(new Date(NOW + 2000).toISOString())
  })

  it.each([['a b'], ['a'.repeat(121)], ['x.json'], ['b\u0430nk']])(
    'refuses slugs that are none: %s',
    async (slug) => {
      await expect(makePublication(draft({ slug }), undefined, NOW)).rejects.toThrow('slug')
    },
  )

  it('refuses dates more than a year ahead, and dates no change ahead', async () => {
    const dated = (published: string) =>
      makePublication(draft({ article: { ...article, published } }), undefined, NOW)
    await expect(dated('2027-07-01T00:00:00Z')).rejects.toThrow('date_published')
    const ahead = await dated('2027-05-01T00:00:00Z')
    expect([ahead.date, ahead.updated]).toEqual([
      '2027-05-01T00:00:00Z',
      new Date(NOW).toISOString(),
    ])
  })
})

describe('an article that came by two sources', () => {
  it('is in the lists and feeds of both', () => {
    const one = sample({ slug: 'a', source: 'wire' })
    const both = { ...one, alsoIn: ['Courier'] }
    expect(touchedTags([both])).toEqual(expect.arrayContaining(['source:wire', 'source:courier']))
    expect(feedsOf({ baseUrl: 'https://l.example', siteTitle: 'L' }, [both])).toEqual(
      expect.arrayContaining([
        'https://l.example/atom.xml?source=wire',
        'https://l.example/atom.xml?source=Courier',
      ]),
    )
  })
})

describe('feedsOf', () => {
  it('names each feed once, those of everything first', () => {
    const one = sample({ slug: 'a', tags: ['sea', 'sky'], language: 'nb', source: 'wire' })
    const feeds = feedsOf({ baseUrl: 'https://l.example', siteTitle: 'L' }, [one, one])
    expect(feeds).toHaveLength(new Set(feeds).size)
    expect(feeds[0]).toBe('https://l.example/atom.xml')
    expect(feeds).toEqual(
      expect.arrayContaining([
        'https://l.example/nb/rss.xml',
        'https://l.example/feed.json?source=wire',
        'https://l.example/tags/sky/atom.xml',
      ]),
    )
  })
})
