import { expect, test } from 'vitest'
import { Counts } from '../../src/story/counts.ts'
import { featuresOf } from '../../src/story/features.ts'
import { hashOf } from '../../src/story/hash.ts'
import { place } from '../../src/story/placement.ts'
import type { StoryIndex } from '../../src/story/story-index.ts'
import { FERRY } from './texts.ts'

const DATE = '2026-03-02T08:00:00Z'
const TIME = Date.parse(DATE)
const STORIES = 13
const MEMBERS = 50
const languageOf = (article: number) => (article % 2 === 0 ? 'en' : 'de')

/** An index in which every key is known to many articles of large stories; counts what is read. */
class Crowded implements StoryIndex {
  rows = 0
  private readonly all = new Counts()
  private readonly before = new Set<number>()

  counts = async () => this.all
  otherCounts = async () => undefined

  postings: StoryIndex['postings'] = async (keys) => {
    this.rows += keys.length
    return new Map(
      keys.map((key, i) => [
        key,
        Array.from({ length: 20 }, (_, at) => {
          const article = (i * 7 + at) % (STORIES * MEMBERS)
          return { article, language: hashOf(languageOf(article)), time: TIME }
        }),
      ]),
    )
  }

  storyIds: StoryIndex['storyIds'] = async (articles) => {
    this.rows += articles.length
    for (const article of articles) this.before.add(article)
    return new Map(articles.map((article) => [article, String(article % STORIES)]))
  }

  stories: StoryIndex['stories'] = async (ids) => {
    this.rows += ids.length
    return new Map(
      ids.map((id) => [
        id,
        {
          id,
          marks: [],
          members: Array.from({ length: MEMBERS }, (_, i) => {
            const article = Number(id) + i * STORIES
            return { article, language: languageOf(article), time: TIME, joined: TIME }
          }),
        },
      ]),
    )
  }

  features: StoryIndex['features'] = async (articles) => {
    this.rows += articles.filter((article) => !this.before.has(article)).length
    return new Map(
      articles.map((article) => {
        const { id, title, text } = FERRY[article % 2 === 0 ? 0 : 2]!
        const language = languageOf(article)
        return [article, featuresOf({ id, language, title, text, date: DATE })]
      }),
    )
  }
}

test('an article reads no more than its share, however large the stories are', async () => {
  const [first, { title, text }] = FERRY as [(typeof FERRY)[0], (typeof FERRY)[0]]
  const index = new Crowded()
  const long = `${text} ${first!.text} ${'Åsne Brekke of Torvald & Ivar met Ragna Holm. '.repeat(9)}`
  const placement = await place(index, { id: 'x', language: 'en', title, text: long, date: DATE })
  expect(placement.joins).toBeDefined()
  expect(index.rows).toBeGreaterThan(70)
  expect(index.rows).toBeLessThanOrEqual(82)
})
