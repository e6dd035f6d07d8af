/** The day in a minute, made from the articles of a day and the stories that they belong to. */

import { type Direction, direction } from '../language/direction.ts'
import { readingSeconds } from '../language/reading-speed.ts'
import { encodeCursor } from '../library/cursor.ts'
import { DAY_MS, keepDay } from '../library/days.ts'
import { isExcerptFor, type Publication } from '../library/publication.ts'
import { sourceNameOf } from '../library/source-name.ts'
import type { Story } from '../library/story.ts'
import { chooseToday, type TodayCandidate, type TodayItem } from '../story/today.ts'
import { summarise } from '../summary/summarise.ts'
import { DEFAULT_OPTIONS } from '../summary/summary.ts'
import type { OpenLibrary } from './open-library.ts'
import { publicationUrl } from './publication-url.ts'
import { type Site, STORY_LENGTH, tellStories } from './tell-stories.ts'
import type { UntoldDay } from './untold-days.ts'

export interface Today {
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
  /** RFC 3339: the end of the day that is summarised. */
  readonly until: string
  /** Estimated reading time in seconds. */
  readonly readingSeconds: number
  readonly items: readonly TodayItem[]
}

interface TodayOptions {
  readonly language: string
  /** Milliseconds since 1970: the 24 hours before this moment are summarised. */
  readonly until: number
  /** Reading time to fill: 30…600 s. */
  readonly seconds: number
}

interface TodaySite extends Site {
  readonly library: Pick<OpenLibrary, 'many' | 'list' | 'stories'>
}

/** Articles dated ahead that are passed over in search of the last day with an article. */
const DATED_AHEAD = 10
/** Most articles of a day that are read, and most articles in no story that are summarised. */
const LOOKED_AT = 100
const SUMMARISED = 25
const MOST_KEYWORDS = 4

/** The day as it stands now; if nothing was published in it, the last 24 hours with an article. */
export async function tellToday(site: TodaySite, options: TodayOptions): Promise<Today> {
  const { language, until, seconds } = options
  const day = await articlesOf(site, language, until)
  const candidates = await candidatesOf(site, day.publications, language)
  const items = chooseToday(candidates, seconds, (text) => readingSeconds(text, language))
  const texts = items.flatMap(({ sentences }) => sentences.map(({ text }) => text))
  return {
    language,
    direction: direction(language),
    until: new Date(day.until).toISOString(),
    readingSeconds: texts.reduce((sum, text) => sum + readingSeconds(text, language), 0),
    items,
  }
}

async function articlesOf(
  { library }: TodaySite,
  language: string,
  until: number,
): Promise<{ readonly until: number; readonly publications: readonly Publication[] }> {
  const within = async (end: number) => {
    // The list begins there, as any number of articles may be dated later.
    const cursor = encodeCursor({ time: end, slug: 'z' })
    const since = end - DAY_MS
    const { items } = await library.list({ language, since, cursor, limit: LOOKED_AT })
    return items.filter(({ date }) => Date.parse(date) < end)
  }
  const publications = await within(until)
  if (publications.length > 0) return { until, publications }
  const { items } = await library.list({ language, limit: DATED_AHEAD + 1 })
  const newest = items.find(({ date }) => Date.parse(date) < until)
  if (!newest) return { until, publications: [] }
  const end = Date.parse(newest.date) + 1
  return { until: end, publications: await within(end) }
}

async function candidatesOf(
  site: TodaySite,
  publications: readonly Publication[],
  language: string,
): Promise<TodayCandidate[]> {
  const storyOf = await site.library.stories.of(publications.map(({ slug }) => slug))
  const stories = [...new Map([...storyOf.values()].map((story) => [story.id, story])).values()]
  const told = await tellStories(site, bySize(stories), {
    languages: [language],
    length: STORY_LENGTH,
    for: 'list',
  })
  const keywords = new Map(publications.map(({ slug, analysis }) => [slug, analysis.keywords]))
  const ofStories = told.map(
    ({ id, url, telling, sources, size, tags, reports }): TodayCandidate => ({
      kind: 'story',
      id,
      url,
      title: telling.title,
      sources,
      reports: size,
      subjects: [
        ...tags,
        ...reports.flatMap(({ slug }) => keywords.get(slug)?.slice(0, MOST_KEYWORDS) ?? []),
      ],
      sentences: telling.sentences.map(({ text, href, report }) => ({
        text,
        href,
        slug: reports[report]!.slug,
      })),
      articles: reports.map(({ slug, article, source }) => ({
        slug,
        title: article.title,
        source,
      })),
    }),
  )
  const single = publications.filter(({ slug }) => !storyOf.has(slug)).slice(0, SUMMARISED)
  return [...ofStories, ...single.map((publication) => ofArticle(site, publication))]
}

/** Stories with the most sources first, then those with the most articles. */
const bySize = (stories: readonly Story[]): Story[] => {
  const voices = ({ articles }: Story) => new Set(articles.map(({ source }) => source)).size
  return stories.toSorted((a, b) => voices(b) - voices(a) || b.articles.length - a.articles.length)
}

function ofArticle(site: TodaySite, publication: Publication): TodayCandidate {
  const { slug, article, analysis } = publication
  const page = publicationUrl(site.settings, slug)
  const { sentences } = summarise({ ...article, url: article.url ?? page }, analysis, {
    ...DEFAULT_OPTIONS,
    excerpt: isExcerptFor(publication, site.isPublisher),
  })
  return {
    kind: 'article',
    id: slug,
    url: page,
    title: article.title,
    sources: [sourceNameOf(publication)],
    reports: 1,
    subjects: [...article.tags, ...analysis.keywords.slice(0, MOST_KEYWORDS)],
    sentences: sentences.map(({ text, href }) => ({ text, href, slug })),
    articles: [{ slug, title: article.title, source: sourceNameOf(publication) }],
  }
}

const MINUTE = 60

/** Summarises a day in each of these languages, and keeps the summaries. */
export async function keepDays(
  site: TodaySite,
  database: D1Database,
  { day, languages }: UntoldDay,
  now: number,
): Promise<void> {
  const until = Date.parse(day) + DAY_MS
  for (const language of languages) {
    const today = await tellToday(site, { language, until, seconds: MINUTE })
    const made = new Date(now).toISOString()
    await keepDay(database, { day, language, made, digest: JSON.stringify(today) })
  }
}
