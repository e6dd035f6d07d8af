/**
 * Summarises entries of other people's feeds: from their pages if those are read in time, else from
 * what the feeds contain.
 */

import { TooSlow, within } from '../../cache/within.ts'
import { defined } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import type { Attachment, Entry } from '../../feed/entry.ts'
import { attachmentType } from '../../feed/media-type.ts'
import { carriedArticle } from '../../follow/carried.ts'
import { matchesLanguage } from '../../language/tag.ts'
import { holdsAny, matchScore } from '../../library/match.ts'
import type { Surroundings } from '../../reading/surroundings.ts'
import { analyse } from '../../summary/analyse.ts'
import type { Analysed } from '../../summary/analysed.ts'
import { summarise } from '../../summary/summarise.ts'
import type { Summary, SummaryOptions } from '../../summary/summary.ts'
import type { LedeContext } from '../request/context.ts'
import { takeTurn } from '../request/limit.ts'
import { analysePage } from '../request/page-by-url.ts'
import {
  mergedEntries,
  permittedSources,
  readSources,
  type SourceEntry,
  type UpstreamSource,
} from './upstream-sources.ts'

/** Pages read for one answer: the free plan allows 50 subrequests, and each page may need three. */
const MAX_PAGES = 10
/** Time for all pages together; feed readers do not wait long. */
const TIME_BOX_MS = 6_000
/** How many times the limit is looked at where a filter leaves entries out. */
const LOOKED_AT = 3
const MAX_ATTACHMENTS = 20

/** Which entries are wanted. */
export interface EntryFilter {
  /** BCP 47 range. */
  readonly language?: string
  /** Words that the title or text must contain. */
  readonly text?: string
  /** Words that neither may contain. */
  readonly exclude?: string
  /** Milliseconds since 1970. */
  readonly since?: number
}

/** An entry of a feed, summarised. */
interface Summarised {
  readonly entry: Entry
  readonly summary: Summary
  /** RFC 3339 */
  readonly published: string | undefined
}

/**
 * The newest entries that pass the filter; `complete` when none of their pages is still being read.
 */
export async function summarisedEntriesOf(
  context: LedeContext,
  surroundings: Surroundings,
  sources: readonly UpstreamSource[],
  wanted: EntryFilter & { readonly limit: number; readonly options: SummaryOptions },
): Promise<{ readonly entries: Summarised[]; readonly complete: boolean }> {
  const { limit, options, since = Number.NEGATIVE_INFINITY, ...filter } = wanted
  const isFiltered = Object.keys(filter).length > 0
  const chosen = mergedEntries(sources)
    .filter(({ entry, time }) => (entry.published === null ? since < 0 : time >= since))
    .slice(0, isFiltered ? LOOKED_AT * limit : limit)
  const pages = chosen.map((one, i) =>
    i < MAX_PAGES ? readEntry(context, surroundings, one) : undefined,
  )
  // Pages that are late are still read, so that the next poll finds them in the cache.
  context.var.tiers.keepAlive(Promise.allSettled(pages))
  const deadline = context.var.tiers.now() + TIME_BOX_MS
  let complete = true
  const made = await Promise.all(
    chosen.map(async (one, i) => {
      const left = Math.max(0, deadline - context.var.tiers.now())
      const page = pages[i] && (await inTime(left, pages[i]))
      complete &&= page !== 'late'
      const read = page === undefined || page === 'late' ? carried(one) : page
      if (!isWanted(read, filter)) return []
      return [await summarised(context, one, read, { options, names: sources.length > 1 })]
    }),
  )
  return { entries: made.flat().slice(0, limit), complete }
}

function isWanted({ article, analysis }: Analysed, { language, text, exclude }: EntryFilter) {
  return (
    (language === undefined || matchesLanguage(language, analysis.language)) &&
    (text === undefined || matchScore(text, article) > 0) &&
    (exclude === undefined || !holdsAny(exclude, article))
  )
}

/** @param names whether each entry names its feed */
async function summarised(
  context: LedeContext,
  { entry, id, source }: SourceEntry,
  { article, analysis }: Analysed,
  { options, names }: { readonly options: SummaryOptions; readonly names: boolean },
): Promise<Summarised> {
  const { summaryEntry } = await import('../../feed/summary-entry.ts')
  const summary = summarise(article, analysis, options)
  const published = entry.published ?? article.published ?? undefined
  const made = summaryEntry(summary, {
    id,
    // Nothing links to the XML of the feed: an entry without a page of its own links to the site.
    url: article.url ?? (source.homeUrl === source.url ? '' : source.homeUrl),
    content: 'summary',
    baseUrl: context.var.settings.baseUrl,
    attachments: attachmentsOf(entry.enclosures),
    ...defined({
      published,
      updated: entry.updated ?? undefined,
      source: names ? { title: source.title, url: source.homeUrl, feedUrl: source.url } : undefined,
    }),
  })
  return { entry: made, summary, published }
}

const attachmentsOf = (enclosures: SourceEntry['entry']['enclosures']): Attachment[] =>
  enclosures.slice(0, MAX_ATTACHMENTS).map(({ url, type, length, seconds }) => ({
    url,
    type: attachmentType(url, type ?? undefined) ?? 'application/octet-stream',
    ...defined({ length: length ?? undefined, durationSeconds: seconds }),
  }))

/** Undefined for what failed, `late` for what is still being made. */
async function inTime<Value>(
  milliseconds: number,
  work: Promise<Value>,
): Promise<Value | 'late' | undefined> {
  try {
    return await within(milliseconds, 'The page', work)
  } catch (error) {
    if (error instanceof TooSlow) return 'late'
    if (error instanceof Failure) return error.code === 'too-many-fetches' ? 'late' : undefined
    throw error
  }
}

/** The page of an entry, completed by what the feed says. */
async function readEntry(
  context: LedeContext,
  surroundings: Surroundings,
  { entry }: SourceEntry,
): Promise<Analysed | undefined> {
  if (entry.url === null || entry.enclosures.some(({ url }) => url === entry.url)) return undefined
  const { article, analysis } = await analysePage(context, entry.url, {
    counted: false,
    surroundings,
  })
  const { title, authors, image } = entry
  return {
    article: {
      ...article,
      title: title || article.title,
      authors: authors.length > 0 ? authors : article.authors,
      image: image === null ? article.image : { url: image },
    },
    analysis,
  }
}

function carried({ entry, source }: SourceEntry): Analysed {
  const article = carriedArticle(entry, source.title)
  return { article, analysis: analyse(article) }
}

/**
 * The newest entries of any public feed, for cards.
 *
 * @param around shared by the feeds that one request reads
 * @throws Failure of policy, rate limit and fetching
 */
export async function summarisedEntries(
  context: LedeContext,
  address: string,
  limit: number,
  options: SummaryOptions,
  around?: Surroundings,
): Promise<{
  readonly title: string
  readonly homeUrl: string
  readonly entries: readonly Summarised[]
}> {
  const permitted = await permittedSources(context, [address], around)
  await takeTurn(context)
  const { sources, surroundings } = await readSources(permitted.urls, permitted.surroundings)
  const { title, homeUrl } = sources[0]!
  const { entries } = await summarisedEntriesOf(context, surroundings, sources, { limit, options })
  return { title, homeUrl, entries }
}
