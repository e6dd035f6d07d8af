/** PUT, PATCH, POST and DELETE on `/articles`, for the bearer of the publisher's token. */

import { mediaType } from '../article/bytes/media-type.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { answer } from '../http/respond.ts'
import { canonicalName, isSlug, SLUG_RULE } from '../library/slug.ts'
import type { Desk } from '../publishing/desk.ts'
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
import { nearMisses } from './request/known-names.ts'
import { findNamed } from './request/named-publication.ts'
import { type RequestedSummary, readSummaryOptions, SUMMARY_PARAMETERS } from './request/options.ts'
import { readPublication } from './request/publication-body.ts'
import { parseChange, parsePublication } from './request/publication-schema.ts'
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
  return publishOnce(context, async ({ desk, bytes, attempt, language }) => {
    const read = await readPublication(context.req.raw, bytes)
    if (read.slug !== undefined && read.slug !== slug) {
      throw new Failure('bad-body', `slug is ${read.slug} in the body and ${slug} in the address.`)
    }
    const draft = draftOf(slug, { ...read, ...defined({ language }) })
    return publish(desk, draft, { preconditions: preconditionsOf(context), attempt })
  })
}

/** Changes a part of an article: a JSON merge patch, RFC 7396. */
export async function patchArticle(context: LedeContext): Promise<Response> {
  await requireToken(context, 'publish')
  const name = context.req.param('slug') ?? ''
  const type = mediaType(context.req.header('content-type'))
  if (type !== 'application/merge-patch+json' && type !== 'application/json') {
    throw new Failure(
      'unsupported-type',
      'PATCH /articles/{slug} takes application/merge-patch+json or application/json.',
    )
  }
  const slug = (await findNamed(context, name))?.slug ?? name
  return publishOnce(context, ({ desk, bytes, attempt }) => {
    const change = parseChange(parseJsonObject(bytes))
    const preconditions = preconditionsOf(context)
    return revise(desk, slug, (stored) => changedDraft(stored, change), { preconditions, attempt })
  })
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
  return publishOnce(context, async ({ desk, bytes, attempt, language }) => {
    const body = parsePublication(parseJsonObject(bytes))
    return publishBody(context, desk, { ...body, ...defined({ lang: language }) }, attempt)
  })
}

export async function deleteArticle(context: LedeContext): Promise<Response> {
  await requireToken(context, 'publish')
  const name = context.req.param('slug') ?? ''
  const known = (await findNamed(context, name))?.slug ?? requireSlug(name)
  const attempt = await attemptOfRequest(context, new Uint8Array())
  const options = { preconditions: preconditionsOf(context), attempt }
  await atDeskOf(context, (desk) => unpublish(desk, known, options))
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}

/** What the handler of a publishing request works with. */
interface Work {
  readonly desk: Desk
  readonly bytes: Uint8Array
  readonly attempt: Attempt | undefined
  /** Of the query, the only place to name it for a text that is not JSON. */
  readonly language: string | undefined
}

/**
 * Publishes, and answers with the article. With an `Idempotency-Key` the work is done only once.
 * The options of the answer are read first: a bad one must change nothing.
 */
async function publishOnce(
  context: LedeContext,
  work: (work: Work) => Promise<Published>,
): Promise<Response> {
  const requested = readSummaryOptions(new URL(context.req.url).searchParams)
  const bytes = await readBytes(context.req.raw)
  const attempt = await attemptOfRequest(context, bytes)
  const published = await atDeskOf(
    context,
    async (desk) =>
      (await answeredBefore(desk, attempt)) ??
      (await work({ desk, bytes, attempt, language: requested.language })),
  )
  return answerPublished(context, published, requested)
}

/** The whole request counts: its address, its type and every byte of its body. */
function attemptOfRequest(context: LedeContext, bytes: Uint8Array): Promise<Attempt | undefined> {
  const { method, url } = context.req
  const { pathname, search } = new URL(url)
  return attemptOf(
    context.req.header('idempotency-key'),
    context.req.header('authorization') ?? '',
    [method, pathname + search, context.req.header('content-type') ?? '', bytes],
  )
}

async function answerPublished(
  context: LedeContext,
  { publication, status }: Published,
  requested: RequestedSummary,
): Promise<Response> {
  const warnings = nearMisses(new URL(context.req.url).searchParams, SUMMARY_PARAMETERS)
  const representation = await representArticle(context, publication, requested, 'json', warnings)
  const page = publicationUrl(context.var.settings, publication.slug)
  return answer(context.req.raw, representation, {
    status,
    cacheControl: 'no-store',
    // Other origins may not read the answers of publishing.
    cors: false,
    headers: { location: page, 'content-location': `${page}.json` },
  })
}
