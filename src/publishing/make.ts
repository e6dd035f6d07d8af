/**
 * Makes a Publication of an article. Articles from files, requests and followed feeds are all made
 * here, so that ids, dates and hashes mean the same for all.
 */

import { type Article, contentText } from '../article/article.ts'
import { sha256 } from '../article/text/sha256.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { nameUrn } from '../library/identity.ts'
import type { Publication } from '../library/publication.ts'
import { isSlug, SLUG_RULE } from '../library/slug.ts'
import type { StoreOptions } from '../library/writing.ts'
import type { Analysis } from '../summary/analysis.ts'

/** An article on its way into the library. */
export interface Draft {
  readonly slug: string
  readonly article: Article
  readonly analysis: Analysis
  /** The same for all translations; by default the stored key, or else the slug. */
  readonly key?: string
  /** The name of the followed source that it comes from. */
  readonly source?: string
  /** Names of further sources; by default those of the version it replaces. */
  readonly alsoIn?: readonly string[]
  /** Whether it is somebody else's text, which only the publisher may read as a whole. */
  readonly closed?: boolean
  /** Where it was read, after redirects; undefined for a text that was sent. */
  readonly fetchedFrom?: string
  /** Columns that keep the values of the version it replaces. */
  readonly kept?: StoreOptions['kept']
  /** Those that it had before it was exported, and keeps. */
  readonly names?: Pick<Publication, 'id' | 'date' | 'updated'>
  /** What its id is made from; by default the slug and the current moment. */
  readonly name?: string
}

/** What became of a draft. */
export interface Published {
  readonly publication: Publication
  /** 201 for a new article, 200 for one that was replaced. */
  readonly status: 200 | 201
}

/** How far ahead an article may be dated. */
const FURTHEST_AHEAD_MS = 366 * 86_400_000

/** Title and text: where both are the same, readers see the same article. */
export const titleAndText = ({ article }: Pick<Publication, 'article'>): string =>
  `${article.title}\n${contentText(article)}`

/**
 * The next version of a publication.
 *
 * @param stored the version that it replaces
 * @param now milliseconds since 1970
 * @throws Failure `bad-parameter` for an invalid slug, `bad-body` for a date more than a year ahead
 */
export async function makePublication(
  draft: Draft,
  stored: Publication | undefined,
  now: number,
): Promise<Publication> {
  const { slug, analysis, names, closed = false } = draft
  if (!isSlug(slug)) {
    throw new Failure('bad-parameter', `A slug must be ${SLUG_RULE}.`, {
      extra: { parameter: 'slug' },
    })
  }
  const article = placed(draft.article, stored)
  requireNear('date_published', article.published, now)
  requireNear('date_modified', article.modified, now)
  requireNear('stored.date', names?.date ?? null, now)
  const moment = new Date(now).toISOString()
  const date = article.published ?? names?.date ?? stored?.date ?? moment
  const isNewText = !stored || titleAndText({ article }) !== titleAndText(stored)
  const changed = isNewText ? (article.modified ?? (stored ? moment : date)) : stored.updated
  const updated = names?.updated ?? changed
  const key = draft.key ?? stored?.key ?? slug
  const source = draft.source ?? stored?.source
  const alsoIn = draft.alsoIn ?? stored?.alsoIn ?? []
  return {
    id: names?.id ?? stored?.id ?? (await nameUrn(draft.name ?? `published/${slug}/${moment}`)),
    slug,
    key,
    article,
    analysis,
    date,
    // The article may be dated in the future, but it has not changed in the future.
    updated: Date.parse(updated) > now ? moment : updated,
    changed: moment,
    hash: await versionHash({ article, analysis, key, date, source, closed, alsoIn }),
    ...defined({
      alsoIn: alsoIn.length > 0 ? alsoIn : undefined,
      source,
      closed: closed || undefined,
    }),
  }
}

/** The hash of a version; see `Publication.hash`. */
export const versionHash = ({
  article,
  analysis,
  key,
  date,
  source,
  closed = false,
  alsoIn = [],
}: Pick<Publication, 'article' | 'analysis' | 'key' | 'date' | 'closed' | 'alsoIn'> & {
  readonly source?: string | undefined
}): Promise<string> =>
  sha256(
    JSON.stringify([
      article,
      analysis,
      key,
      date,
      source ?? null,
      closed,
      ...(alsoIn.length > 0 ? [alsoIn] : []),
    ]),
  )

/** Sets whether an article is shown on the front page; by default it stays as it was. */
function placed({ frontPage, ...article }: Article, stored: Publication | undefined): Article {
  const isShown = frontPage ?? stored?.article.frontPage ?? true
  return isShown ? article : { ...article, frontPage: false }
}

/** A date far ahead would lead every list for years, and is almost certainly a mistake. */
function requireNear(field: string, date: string | null, now: number): void {
  if (date === null || Date.parse(date) <= now + FURTHEST_AHEAD_MS) return
  throw new Failure('bad-body', `${field} is ${date}, more than a year ahead.`, {
    extra: { field },
  })
}
