/** `POST /summary`: the summary of a text that is sent. */

import { readInPart } from '../article/article.ts'
import { mediaType } from '../article/bytes/media-type.ts'
import { sha256 } from '../article/text/sha256.ts'
import { ageOf, keepFresh } from '../cache/freshness.ts'
import { nearOnly } from '../cache/store.ts'
import { defined } from '../defined.ts'
import { asksForHtml } from '../http/negotiate.ts'
import { meaningOf } from '../page/asked.ts'
import { ANALYSED_KEY_VERSION, type Analysed, isAnalysed } from '../summary/analysed.ts'
import { answerSummary } from './answer/summary-response.ts'
import { isLines, linesOf, readBeginning } from './request/body.ts'
import type { LedeContext } from './request/context.ts'
import { URL_FORM } from './request/form.ts'
import { takeTurn } from './request/limit.ts'
import { type RequestedSummary, readSummaryOptions, unknownParameters } from './request/options.ts'

/** How long the analysis of a text that was sent is cached. */
const TEXT_TTL_SECONDS = 24 * 3600
/** How long to wait for the analysis of the same text for another request. */
const TEXT_PATIENCE_MS = 5_000

export async function summariseText(context: LedeContext): Promise<Response> {
  const requested = readSummaryOptions(new URL(context.req.url).searchParams)
  const { tiers } = context.var
  const { bytes, partial } = await readBeginning(context.req.raw)
  const many = await severalAtOnce(context, bytes)
  if (many) return many
  const other = meantOtherwise(context.req.raw, bytes)
  if (other !== undefined) return redirected(other)
  const key = await submissionKey(context.req.raw, bytes, partial, requested.language)
  const { value: analysed, cacheStatus } = await keepFresh<Analysed>(nearOnly(tiers), {
    key,
    isValue: isAnalysed,
    standing: (kept) => (ageOf(kept, tiers.now()) <= TEXT_TTL_SECONDS * 1000 ? 'fresh' : 'useless'),
    // Most texts are sent once; if one comes again, it is to the same data centre.
    make: async () => ({
      value: await analyseSubmission(context.req.raw, bytes, partial, requested),
      reach: 'near',
    }),
    mayMake: () => takeTurn(context),
    ttlSeconds: TEXT_TTL_SECONDS,
    patienceMs: TEXT_PATIENCE_MS,
  })
  return answerSummary(context, analysed, requested, {
    warnings: unknownParameters(new URL(context.req.url).searchParams),
    excerpt: false,
    showText: true,
    // The text belongs to its sender: no shared cache may store the answer.
    cacheControl: 'private, no-cache',
    cacheStatus,
    headers: {},
  })
}

/** The answer to a body with several addresses or texts; undefined for a single one. */
async function severalAtOnce(
  context: LedeContext,
  bytes: Uint8Array,
): Promise<Response | undefined> {
  const type = mediaType(context.req.header('content-type'))
  if (type !== 'application/json' && !isLines(type)) return undefined
  const { addressesOf, summariseBatch } = await import('./summary-batch.ts')
  const items = isLines(type) ? linesOf(bytes) : addressesOf(bytes)
  return items && summariseBatch(context, items)
}

function redirected(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

/** A longer form field is a text, not an address or a search. Bytes. */
const MAX_MEANT_BYTES = 8192

/**
 * Where to send a form whose text is not a text. The front page has one field for addresses, words
 * and texts: a single address means the page there, and in a browser a few words are a search.
 * Without scripts, only the server can tell.
 */
function meantOtherwise(request: Request, bytes: Uint8Array): string | undefined {
  const type = mediaType(request.headers.get('content-type'))
  if (type !== URL_FORM || bytes.length > MAX_MEANT_BYTES) return undefined
  const text = new URLSearchParams(new TextDecoder().decode(bytes)).get('text') ?? ''
  const meant = meaningOf(text)
  const target = new URL(request.url)
  const forPeople = asksForHtml(request.headers.get('accept'))
  // From a program, `example.com` may simply be a word.
  if (meant.kind === 'address' && (forPeople || /^\s*https?:/i.test(text))) {
    target.searchParams.set('url', meant.url)
  } else if (meant.kind === 'words' && forPeople) {
    target.pathname = '/'
    target.searchParams.set('q', meant.words)
  } else return undefined
  return `${target.pathname}${target.search}`
}

/**
 * The cache key: the same bytes of the same type make the same article, so it is a hash of what was
 * sent.
 */
async function submissionKey(
  request: Request,
  bytes: Uint8Array,
  partial: boolean,
  language: string | undefined,
): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()
  const url = new URL(request.url).searchParams.get('url') ?? ''
  const kind = partial ? 'beginning' : 'text'
  const parts = [digest, request.headers.get('content-type') ?? '', url, language ?? '']
  return `${kind}/${ANALYSED_KEY_VERSION}/${await sha256(parts.join('\n'))}`
}

async function analyseSubmission(
  request: Request,
  bytes: Uint8Array,
  partial: boolean,
  requested: RequestedSummary,
): Promise<Analysed> {
  const { readSubmission } = await import('./request/submission.ts')
  const read = await readSubmission(request, bytes)
  const { language } = read
  const article = partial ? readInPart(read.article) : read.article
  const { analyse } = await import('../summary/analyse.ts')
  return {
    article,
    analysis: analyse(article, defined({ language: requested.language ?? language })),
  }
}
