/** Prepares stories, with sentences of their articles, for pages, data and feeds. */

import { latest } from '../article/text/moment.ts'
import { matchesLanguage } from '../language/tag.ts'
import { holdsAny } from '../library/match.ts'
import { isExcerptFor, type Publication } from '../library/publication.ts'
import { sourceNameOf } from '../library/source-name.ts'
import type { Story, StoryArticle } from '../library/story.ts'
import type { StoryView } from '../page/story-view.ts'
import { wordsFor } from '../page/words/choose.ts'
import { fill, type Words } from '../page/words/words.ts'
import type { Settings } from '../settings.ts'
import { type Report, tellStory } from '../story/telling.ts'
import { toldList, toldReason } from '../story/told-reason.ts'
import type { Length } from '../summary/summary.ts'
import type { OpenLibrary } from './open-library.ts'
import { publicationUrl } from './publication-url.ts'

/** Where stories are read from and shown, and to whom. */
export interface Site {
  readonly library: Pick<OpenLibrary, 'many'>
  readonly settings: Pick<Settings, 'baseUrl'>
  /** Whether the reader has the publisher's token. */
  readonly isPublisher: boolean
}

export const STORY_LENGTH: Length = { kind: 'sentences', value: 3 }
/** Most articles of a story that are read for a list, and for the story's own page. */
const READ = { list: 8, page: 40 }

interface TellOptions {
  /** BCP 47 ranges, the preferred one first. */
  readonly languages: readonly string[]
  readonly length: Length
  /** Words to exclude: a story with an article that contains any of them is left out. */
  readonly exclude?: string | undefined
  readonly for: keyof typeof READ
  /** Interface texts for the reader; by default those of the story's language. */
  readonly words?: Words
}

/** The stories with their sentences. A story without two readable articles is left out. */
export async function tellStories(
  site: Site,
  stories: readonly Story[],
  options: TellOptions,
): Promise<StoryView[]> {
  const read = stories.map(({ articles }) => chosen(articles, options))
  const slugs = read.flatMap((articles) => articles.map(({ slug }) => slug))
  const publications = await site.library.many(slugs)
  const told = stories.map((story, i) => {
    const found = read[i]!.flatMap(({ slug }) => publications.get(slug) ?? [])
    const { exclude } = options
    const isExcluded =
      exclude !== undefined && found.some(({ article }) => holdsAny(exclude, article))
    return found.length < 2 || isExcluded ? undefined : storyView(site, story, found, options)
  })
  return (await Promise.all(told)).filter((view) => view !== undefined)
}

/** The articles to read, oldest first: preferred languages take precedence, then the newest. */
function chosen(articles: readonly StoryArticle[], options: TellOptions): StoryArticle[] {
  const isWanted = ({ language }: StoryArticle) =>
    options.languages.some((range) => matchesLanguage(range, language))
  return articles
    .toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a)) || b.time - a.time)
    .slice(0, READ[options.for])
    .sort((a, b) => a.time - b.time)
}

export const storyUrl = (baseUrl: string, id: string): string => `${baseUrl}/stories/${id}`

async function storyView(
  site: Site,
  story: Story,
  publications: readonly Publication[],
  { languages, length, words = undefined }: TellOptions,
): Promise<StoryView> {
  const { settings } = site
  const reports = publications.map((publication) => reportOf(site, publication))
  const telling = tellStory(reports, story.marks, languages, length)
  const own = words ?? (await wordsFor(telling.language))
  const marks = toldReason(story.marks, own.tag, telling.language)
  return {
    id: story.id,
    url: storyUrl(settings.baseUrl, story.id),
    telling,
    reports: reports.map((report, i) => ({
      ...report,
      page: publicationUrl(settings, report.slug),
      date: publications[i]!.date,
    })),
    size: story.articles.length,
    languages: [...new Set(story.articles.map(({ language }) => language))],
    sources: [...new Set(story.articles.map(({ source }) => source))],
    tags: [...new Set(publications.flatMap(({ article }) => article.tags))],
    marks,
    words: own,
    reason:
      marks.length === 0
        ? ''
        : fill(story.articles.length === 2 ? own.sharedByBoth : own.sharedByAll, {
            marks: toldList(marks, own.tag),
          }),
    published: publications[0]!.date,
    newest: new Date(Math.max(...story.articles.map(({ time }) => time))).toISOString(),
    updated: updatedOf(story, publications, new Set(telling.sentences.map(({ report }) => report))),
  }
}

/**
 * When the summary last changed: an article left, or one that it quotes joined or was updated.
 */
function updatedOf(
  { articles, changed }: Story,
  publications: readonly Publication[],
  speaking: ReadonlySet<number>,
): string {
  const joined = new Map(articles.map((article) => [article.slug, article.joined]))
  const went = changed > Math.max(...joined.values())
  const times = publications.flatMap(({ slug, updated }, i) =>
    speaking.has(i) ? [updated, new Date(joined.get(slug) ?? 0).toISOString()] : [],
  )
  const moment = new Date(changed).toISOString()
  return went || times.length === 0 ? moment : (latest(times) ?? moment)
}

function reportOf(site: Site, publication: Publication): Report {
  const { slug, article, analysis, date } = publication
  const url = article.url ?? publicationUrl(site.settings, slug)
  return {
    slug,
    article: { ...article, url },
    analysis,
    source: sourceNameOf(publication),
    time: Date.parse(date),
    isExcerpt: isExcerptFor(publication, site.isPublisher),
  }
}
