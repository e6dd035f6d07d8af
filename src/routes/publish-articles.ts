/** PUT, PATCH, POST and DELETE on `/articles`, for the bearer of the publisher's token. */

import { mediaType } from '../article/bytes/media-type.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { answer } from '../http/respond.ts'
import { canonicalName, isSlug, SLUG_RULE } from '../library/slug.ts'
import { type Attempt, answeredBefore, attemptOf } from '../publishing/idempotency.ts'
import type { Published } from '../publishing/make.ts'
import { publish, revise, unpublish } from '../publishing/publish.ts'
import { representArticle } from './answer/article-answer.ts'
import { publicationUrl } from './answer/publication-links.ts'
import { postBatch } from './publish-batch.ts'
import { draftOf, publishBody } from './publish-body.ts'
import { changedDraft } from './request/article-change.ts'
import { isLines, parseJsonObject, readBytes } from './request/body.ts'
import type { LedeContext } from './request/context.ts'
import { atDeskOf, preconditionsOf } from './request/desk.ts'
import { type RequestedSummary, readSummaryOptions } from './request/options.ts'
import {
  parseChange,
  parsePublication,
  type ReadPublication,
  readPublication,
} from './request/publication-body.ts'
import { requireToken } from './request/token.ts'

function requireSlug(name: string): string {
  const slug = canonicalName(name)
  if (isSlug(slug)) return slug
  throw new Failure('bad-parameter', `A slug must be ${SLUG_RULE}.`, {
    extra: { parameter: 'slug' },
  })
}

export async function putArticle(context: LedeContext): Promise<Response> {
  await requireToken(context, 'publish')
  const slug = requireSlug(context.req.param('slug') ?? '')
  const requested = requestedAnswer(context)
  const bytes = await readBytes(context.req.raw)
  const attempt = await attemptOfRequest(context, bytes)
  const published = await atDeskOf(context, async (desk) => {
    const before = await answeredBefore(desk, attempt)
    if (before) return before
    const read = await readPublication(context.req.raw, bytes)
    if (read.slug !== undefined && read.slug !== slug) {
      throw new Failure('bad-body', `slug is ${read.slug} in the body and ${slug} in the address.`)
    }
    const draft = draftOf(slug, withLanguage(read, requested.language))
    return publish(desk, draft, { preconditions: preconditionsOf(context), attempt })
  })
  return answerPublished(context, published, requested)
}

/** Changes a part of an article: a JSON merge patch, RFC 7396. */
export async function patchArticle(context: LedeContext): Promise<Response> {
  await requireToken(context, 'publish')
  const slug = context.req.param('slug') ?? ''
  const type = mediaType(context.req.header('content-type'))
  if (type !== 'application/merge-patch+json' && type !== 'application/json') {
    throw new Failure(
      'unsupported-type',
      'PATCH /articles/{slug} takes application/merge-patch+json or application/json.',
    )
  }
  const requested = requestedAnswer(context)
  const bytes = await readBytes(context.req.raw)
  const attempt = await attemptOfRequest(context, bytes)
  const published = await atDeskOf(context, async (desk) => {
    const before = await answeredBefore(desk, attempt)
    if (before) return before
    const change = parseChange(parseJsonObject(bytes))
    const preconditions = preconditionsOf(context)
    return revise(desk, slug, (stored) => changedDraft(stored, change), { preconditions, attempt })
  })
  return answerPublished(context, published, requested)
}

/** The options of the answer, read before anything is stored: a bad one must change nothing. */
const requestedAnswer = (context: LedeContext): RequestedSummary =>
  readSummaryOptions(new URL(context.req.url).searchParams)

/** The whole request decides what is done: its address, its type and every byte of its body. */
function attemptOfRequest(context: LedeContext, bytes: Uint8Array): Promise<Attempt | undefined> {
  const { method, url } = context.req
  const { pathname, search } = new URL(url)
  return attemptOf(
    context.req.header('idempotency-key'),
    context.req.header('authorization') ?? '',
    [method, pathname + search, context.req.header('content-type') ?? '', bytes],
  )
}

/** The language of the query, which for a text that is no JSON is the only place to name it. */
function withLanguage(read: ReadPublication, language: string | undefined): ReadPublication {
  return language === undefined ? read : { ...read, language }
}

export async function deleteArticle(context: LedeContext): Promise<Response> {
  await requireToken(context, 'publish')
  const name = context.req.param('slug') ?? ''
  // Articles of older versions may have names that were never brought into canonical form.
  const known = (await context.var.library.get(name)) ? name : requireSlug(name)
  await atDeskOf(context, (desk) => unpublish(desk, known, preconditionsOf(context)))
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}

export async function postArticles(context: LedeContext): Promise<Response> {
  await requireToken(context, 'publish')
  const type = mediaType(context.req.header('content-type'))
  if (isLines(type)) return postBatch(context)
  if (type !== 'application/json') {
    throw new Failure(
      'unsupported-type',
      'POST /articles takes application/json, or application/x-ndjson for many articles at once.',
    )
  }
  const requested = requestedAnswer(context)
  const bytes = await readBytes(context.req.raw)
  const attempt = await attemptOfRequest(context, bytes)
  const published = await atDeskOf(context, async (desk) => {
    const before = await answeredBefore(desk, attempt)
    if (before) return before
    const body = parsePublication(parseJsonObject(bytes))
    const { language } = requested
    return publishBody(context, desk, { ...body, ...defined({ lang: language }) }, attempt)
  })
  return answerPublished(context, published, requested)
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
