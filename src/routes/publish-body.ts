/** One article of a body, published: the way of `POST /articles` and of each line of a batch. */

import type { Article } from '../article/article.ts'
import { sha256 } from '../article/text/sha256.ts'
import { canonicalAddress } from '../article/web/address.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { slugOfTitle } from '../library/slug.ts'
import type { Desk } from '../publishing/desk.ts'
import type { Attempt } from '../publishing/idempotency.ts'
import type { Draft, Published } from '../publishing/make.ts'
import { publish } from '../publishing/publish.ts'
import { slugOfAddress, slugOfFetchedAddress } from '../publishing/take-in.ts'
import type { PageAnalysis } from '../reading/kept-pages.ts'
import { analyse } from '../summary/analyse.ts'
import type { LedeContext } from './request/context.ts'
import { preconditionsOf } from './request/desk.ts'
import { readLanguage } from './request/language.ts'
import { analysePage } from './request/page-by-url.ts'
import {
  metadataOf,
  type PublicationBody,
  type ReadPublication,
  readPublicationBody,
} from './request/publication-body.ts'

/** An article that brings its text, or the address of one to fetch. */
export async function publishBody(
  context: LedeContext,
  desk: Desk,
  body: PublicationBody,
  attempt?: Attempt,
): Promise<Published> {
  const preconditions = preconditionsOf(context)
  const { html, text, markdown, stored } = body
  const hasText = [html, text, markdown, stored].some((one) => one !== undefined)
  if (hasText) {
    const read = await readPublicationBody(body)
    return publish(desk, draftOf(await slugFor(desk, read), read), { preconditions, attempt })
  }
  if (body.url === undefined) {
    throw new Failure('bad-body', 'Give url, or exactly one of html, text and markdown.')
  }
  const page = await analysePage(context, body.url, {
    language: body.lang,
    // It is kept in the library; the cache needs it for as long as this takes.
    reach: 'near',
  })
  const placed = await placeOf(desk, page, body.slug)
  const { title, key } = body
  const article = {
    ...placed.article,
    ...metadataOf(body),
    ...defined({ title: title || undefined }),
  }
  const draft: Draft = {
    slug: placed.slug,
    article,
    // The title is among what sentences are weighed by.
    analysis: title ? analyse(article, languageOf(body)) : page.analysis,
    closed: body.full !== true,
    fetchedFrom: canonicalAddress(new URL(page.address)),
    ...defined({ key }),
  }
  return publish(desk, draft, { preconditions, attempt })
}

const languageOf = ({ lang }: PublicationBody): { language?: string } =>
  defined({ language: readLanguage('lang', lang) })

/**
 * Where a fetched page is published: under the slug asked for, in place of what was read at the same
 * address, or under a new slug. A page that merely calls itself by the address of another article
 * takes neither its place nor its address.
 */
async function placeOf(
  desk: Desk,
  { article, address }: PageAnalysis,
  slug: string | undefined,
): Promise<{ readonly slug: string; readonly article: Article }> {
  if (slug !== undefined) return { slug, article }
  const own = canonicalAddress(new URL(address))
  const before = await slugOfFetchedAddress(desk, own)
  if (before !== undefined) return { slug: before, article }
  const isTaken = (await slugOfAddress(desk, article.url)) !== undefined
  const placed = isTaken ? { ...article, url: own } : article
  return { slug: await newSlug(placed), article: placed }
}

/** The slug asked for, that of the same address, or one from the title that is not taken. */
async function slugFor(
  desk: Desk,
  { slug, article }: Pick<ReadPublication, 'slug' | 'article'>,
): Promise<string> {
  if (slug !== undefined) return slug
  return (await slugOfAddress(desk, article.url)) ?? newSlug(article)
}

async function newSlug(article: Article): Promise<string> {
  const base = slugOfTitle(article.title)
  const hash = await sha256(article.url ?? JSON.stringify(article.paragraphs))
  return base === '' ? hash.slice(0, 12) : `${base}-${hash.slice(0, 6)}`
}

export function draftOf(
  slug: string,
  { article, language, key, full, restored }: ReadPublication,
): Draft {
  const analysis = analyse(article, defined({ language }))
  // A text that was given is free to read, unless it says that it is not.
  const closed = full === false
  return { slug, article, analysis, closed, ...defined({ key }), ...restored }
}
