/** PUT, POST and DELETE on `/articles`, for the bearer of the publisher's token. */

import type { Article } from '../article/article.ts'
import { canonicalAddress } from '../article/web/address.ts'
import { Failure } from '../failures.ts'
import { answer } from '../http/respond.ts'
import { isSlug, SLUG_RULE, slugOfTitle } from '../library/slug.ts'
import type { PageAnalysis } from '../reading/kept-pages.ts'
import { analyse } from '../summary/analyse.ts'
import { sha256 } from '../summary/analysed.ts'
import { representArticle } from './answer/article-answer.ts'
import { publicationUrl } from './answer/publication-links.ts'
import { announceRevision } from './library.ts'
import {
  fetchedSlug,
  knownSlug,
  type Published,
  type Publishing,
  type PublishOptions,
  publish,
  unpublish,
} from './publish.ts'
import { mediaType, parseJsonObject, readBytes } from './request/body.ts'
import type { LedeContext } from './request/context.ts'
import { type RequestedSummary, readSummaryOptions } from './request/options.ts'
import { analysePage } from './request/page-by-url.ts'
import {
  type PublicationBody,
  publicationSchema,
  type ReadPublication,
  readPublication,
  readPublicationBody,
} from './request/publication-body.ts'
import { validate } from './request/submission.ts'
import { requireToken } from './request/token.ts'

/** Of one batch. */
const MAX_BATCH_ITEMS = 1000
const MAX_BATCH_BYTES = 20 * 1024 * 1024

function requireSlug(slug: string): string {
  if (isSlug(slug)) return slug
  throw new Failure('bad-parameter', `A slug must be ${SLUG_RULE}.`, {
    extra: { parameter: 'slug' },
  })
}

export async function putArticle(context: LedeContext): Promise<Response> {
  await requireToken(context)
  const slug = requireSlug(context.req.param('slug') ?? '')
  const requested = requestedAnswer(context)
  const read = await readPublication(context.req.raw, await readBytes(context.req.raw))
  if (read.slug !== undefined && read.slug !== slug) {
    throw new Failure('bad-body', `slug is ${read.slug} in the body and ${slug} in the address.`)
  }
  const publishing = publishingOf(slug, withLanguage(read, requested.language))
  return answerPublished(context, await publish(context, publishing), requested)
}

/** The options of the answer, read before anything is stored: a bad one must change nothing. */
const requestedAnswer = (context: LedeContext): RequestedSummary =>
  readSummaryOptions(new URL(context.req.url).searchParams)

/** The language of the query, which for a text that is no JSON is the only place to name it. */
function withLanguage(read: ReadPublication, language: string | undefined): ReadPublication {
  return language === undefined ? read : { ...read, language }
}

export async function deleteArticle(context: LedeContext): Promise<Response> {
  await requireToken(context)
  await unpublish(context, requireSlug(context.req.param('slug') ?? ''))
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}

export async function postArticles(context: LedeContext): Promise<Response> {
  await requireToken(context)
  const type = mediaType(context.req.header('content-type'))
  if (type === 'application/jsonl' || type === 'application/x-ndjson') return postBatch(context)
  if (type !== 'application/json') {
    throw new Failure(
      'unsupported-type',
      'POST /articles takes application/json, or application/x-ndjson for many articles at once.',
    )
  }
  const requested = requestedAnswer(context)
  const body = validate(publicationSchema, parseJsonObject(await readBytes(context.req.raw)))
  const { language } = requested
  const published = await publishBody(context, { ...body, ...(language && { lang: language }) })
  return answerPublished(context, published, requested)
}

/** An article that brings its text, or the address of one to fetch. */
async function publishBody(
  context: LedeContext,
  body: PublicationBody,
  options: PublishOptions = {},
): Promise<Published> {
  const hasText = [body.html, body.text, body.markdown].some((text) => text !== undefined)
  if (hasText) {
    const read = await readPublicationBody(body)
    return publish(context, publishingOf(await slugFor(context, read), read), options)
  }
  if (body.url === undefined) {
    throw new Failure('bad-body', 'Give url, or exactly one of html, text and markdown.')
  }
  const page = await analysePage(context, body.url, {
    language: body.lang,
    // It is kept in the library; the cache needs it for as long as this takes.
    reach: 'near',
  })
  const { slug, article } = await placeOf(context, page, body.slug)
  const { analysis } = page
  const fetchedFrom = canonicalAddress(new URL(page.address))
  const closed = body.full !== true
  return publish(context, { slug, article, analysis, closed, fetchedFrom }, options)
}

/**
 * Where a fetched page is published: under the slug asked for, in place of what was read at the same
 * address, or under a new slug. A page that merely calls itself by the address of another article
 * takes neither its place nor its address.
 */
async function placeOf(
  context: LedeContext,
  { article, address }: PageAnalysis,
  slug: string | undefined,
): Promise<{ readonly slug: string; readonly article: Article }> {
  if (slug !== undefined) return { slug, article }
  const own = canonicalAddress(new URL(address))
  const before = await fetchedSlug(context, own)
  if (before !== undefined) return { slug: before, article }
  const isTaken = (await knownSlug(context, article.url)) !== undefined
  const placed = isTaken ? { ...article, url: own } : article
  return { slug: await newSlug(placed), article: placed }
}

/** The slug asked for, that of the same address, or one from the title that is not taken. */
async function slugFor(
  context: LedeContext,
  { slug, article }: Pick<ReadPublication, 'slug' | 'article'>,
): Promise<string> {
  if (slug !== undefined) return slug
  return (await knownSlug(context, article.url)) ?? newSlug(article)
}

async function newSlug(article: Article): Promise<string> {
  const base = slugOfTitle(article.title)
  const hash = await sha256(article.url ?? JSON.stringify(article.paragraphs))
  return base === '' ? hash.slice(0, 12) : `${base}-${hash.slice(0, 6)}`
}

function publishingOf(slug: string, { article, language, key, full }: ReadPublication): Publishing {
  const analysis = analyse(article, language === undefined ? {} : { language })
  // A text that was given is free to read, unless it says that it is not.
  return { slug, article, analysis, closed: full === false, ...(key !== undefined && { key }) }
}

async function answerPublished(
  context: LedeContext,
  { publication, status }: Published,
  requested: RequestedSummary,
): Promise<Response> {
  const representation = await representArticle(context, publication, requested, 'json')
  const page = publicationUrl(context.var.settings, publication.slug)
  return answer(context.req.raw, representation, {
    status,
    cacheControl: 'no-store',
    // Publishing may not be read from other origins.
    cors: false,
    headers: { location: page, 'content-location': `${page}.json` },
  })
}

interface ItemResult {
  readonly line: number
  readonly status: number
  readonly slug?: string
  readonly problem?: string
  readonly detail?: string
}

/** Many articles, one JSON object a line; each stands or falls for itself. */
async function postBatch(context: LedeContext): Promise<Response> {
  const bytes = await readBytes(context.req.raw, MAX_BATCH_BYTES)
  const lines = new TextDecoder().decode(bytes).split('\n')
  const items = lines.flatMap((text, i) => (text.trim() === '' ? [] : [{ text, line: i + 1 }]))
  if (items.length === 0 || items.length > MAX_BATCH_ITEMS) {
    throw new Failure('bad-body', `A batch has 1 to ${MAX_BATCH_ITEMS} lines, not ${items.length}.`)
  }
  const results: ItemResult[] = []
  for (const { text, line } of items) results.push(await publishLine(context, text, line))
  context.var.tiers.keepAlive(announceRevision(context.env, context.var.tiers.now()))
  const failed = results.filter(({ status }) => status >= 400).length
  const body = { published: results.length - failed, failed, results }
  return Response.json(body, {
    status: failed === results.length ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}

async function publishLine(context: LedeContext, text: string, line: number): Promise<ItemResult> {
  try {
    const body = validate(publicationSchema, parseJsonObject(new TextEncoder().encode(text)))
    const { publication, status } = await publishBody(context, body, { announce: false })
    return { line, status, slug: publication.slug }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { line, status: error.status, problem: error.code, detail: error.message }
  }
}
