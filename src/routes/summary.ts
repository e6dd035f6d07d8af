/** `POST /summary`: the summary of a text that was sent. `GET /summary?url=`: that of a page. */

import { contentText, readInPart } from '../article/article.ts'
import { mediaType } from '../article/bytes/media-type.ts'
import { sha256 } from '../article/text/sha256.ts'
import { ageOf, keepFresh } from '../cache/freshness.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { asksForHtml } from '../http/negotiate.ts'
import type { Representation } from '../http/representation.ts'
import { answer, type Lifetime } from '../http/respond.ts'
import { asked } from '../page/asked.ts'
import type { Format } from '../plain/formats.ts'
import { FRESH_MS } from '../reading/kept-pages.ts'
import { ANALYSED_KEY_VERSION, type Analysed, isAnalysed } from '../summary/analysed.ts'
import { sourceHash } from '../summary/source-hash.ts'
import { summarise } from '../summary/summarise.ts'
import { keepAnswer, keptAnswer, numberOf } from './answer/kept-answers.ts'
import { interfaceKey } from './answer/reader-key.ts'
import { chooseFormat, representSummary } from './answer/summary-answer.ts'
import { isLines, readBeginning } from './request/body.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { nearMisses } from './request/known-names.ts'
import { takeTurn } from './request/limit.ts'
import { type RequestedSummary, readSummaryOptions, SUMMARY_PARAMETERS } from './request/options.ts'
import { analysePage } from './request/page-by-url.ts'
import { requireToken } from './request/token.ts'

/** How long the analysis of a text that was sent is kept. */
const TEXT_TTL_SECONDS = 24 * 3600
/** How long to wait for the analysis of the same text for another request. */
const TEXT_PATIENCE_MS = 5_000

const PAGE_CACHE_CONTROL: Lifetime = {
  maxAge: 300,
  sharedMaxAge: FRESH_MS / 1000,
  staleWhileRevalidate: 86_400,
  staleIfError: 7 * 86_400,
}

export function summaryRoutes(app: LedeApp): void {
  address(
    app,
    '/summary',
    {
      GET: (context) => summarisePage(context, requiredUrl(context), ignored(context)),
      POST: summariseText,
    },
    ['GET', 'POST'],
  )
  // For people: the address of a page behind ours. Some proxies make one slash of two.
  address(app, '/:scheme{https?:}/*', {
    GET: (context) => {
      const { pathname, search } = new URL(context.req.url)
      return summarisePage(context, pathname.slice(1).replace(/^(https?:)\/+/, '$1//') + search)
    },
  })
}

function requiredUrl(context: LedeContext): string {
  const url = context.req.query('url')
  if (url) return url
  throw new Failure(
    'bad-parameter',
    'url is missing: GET /summary?url=https://example.com/article, or send a text with POST.',
    { extra: { parameter: 'url' } },
  )
}

/** What else the query of `/summary` may hold. */
const OTHER_PARAMETERS = { url: true, sig: true, exp: true }

/** What is to be said of parameters that nobody knows. */
const ignored = (context: LedeContext): string[] =>
  nearMisses(new URL(context.req.url).searchParams, { ...SUMMARY_PARAMETERS, ...OTHER_PARAMETERS })

/** @param notices further warnings */
async function summarisePage(
  context: LedeContext,
  address: string,
  notices: readonly string[] = [],
): Promise<Response> {
  const requested = readSummaryOptions(new URL(context.req.url).searchParams)
  // An open proxy of whole texts invites abuse: those are for the publisher.
  if (requested.include.contentText) await requireToken(context, 'read')
  const { isPublisher } = context.var
  const page = await analysePage(context, address, { language: requested.language })
  const { staleSeconds } = page
  const warnings =
    staleSeconds === undefined
      ? notices
      : [
          ...notices,
          `The page could not be read again; this is the copy of ${ageInWords(staleSeconds)} ago.`,
        ]
  return answerSummary(context, page, requested, {
    warnings,
    excerpt: !isPublisher,
    showText: false,
    cacheControl: PAGE_CACHE_CONTROL,
    tags: [page.tag],
    cacheStatus: page.cacheStatus,
    // The warning of a stale copy counts its age: that answer changes all the time.
    lastModified: staleSeconds === undefined ? page.changed : undefined,
    headers: defined({ age: staleSeconds?.toString() }),
  })
}

function ageInWords(seconds: number): string {
  return seconds < 5400
    ? `${Math.ceil(seconds / 60)} minutes`
    : `${Math.round(seconds / 3600)} hours`
}

async function summariseText(context: LedeContext): Promise<Response> {
  const requested = readSummaryOptions(new URL(context.req.url).searchParams)
  const { tiers } = context.var
  const { bytes, partial } = await readBeginning(context.req.raw)
  const many = await severalAtOnce(context, bytes)
  if (many) return many
  const other = meantOtherwise(context.req.raw, bytes)
  if (other !== undefined) return redirected(other)
  const key = await submissionKey(context.req.raw, bytes, partial, requested.language)
  const { value: analysed, cacheStatus } = await keepFresh<Analysed>(tiers, {
    key,
    isValue: isAnalysed,
    standing: (kept) => (ageOf(kept, tiers.now()) <= TEXT_TTL_SECONDS * 1000 ? 'fresh' : 'useless'),
    // Most texts are sent once; the second time they come from the data centre that had the first.
    make: async () => ({
      value: await analyseSubmission(context.req.raw, bytes, partial, requested),
      reach: 'near',
    }),
    mayMake: () => takeTurn(context),
    ttlSeconds: TEXT_TTL_SECONDS,
    patienceMs: TEXT_PATIENCE_MS,
  })
  return answerSummary(context, analysed, requested, {
    warnings: ignored(context),
    excerpt: false,
    showText: true,
    // What somebody sent is nobody else's: no shared cache may keep it.
    cacheControl: 'private, no-cache',
    cacheStatus,
    headers: {},
  })
}

/** The answer to a body that holds several addresses or texts; undefined for one that holds one. */
async function severalAtOnce(
  context: LedeContext,
  bytes: Uint8Array,
): Promise<Response | undefined> {
  const type = mediaType(context.req.header('content-type'))
  if (type !== 'application/json' && !isLines(type)) return undefined
  const { addressesOf, linesOf, summariseBatch } = await import('./summary-batch.ts')
  const items = isLines(type) ? linesOf(bytes) : addressesOf(bytes)
  return items && summariseBatch(context, items)
}

function redirected(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

/**
 * The front page has one field for an address, words or a text. Where a form's text is nothing but
 * an address, the page at that address is meant, and in a browser a few words are a search; without
 * script only the server can tell.
 */
function meantOtherwise(request: Request, bytes: Uint8Array): string | undefined {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded') || bytes.length > 8192) return undefined
  const text = new URLSearchParams(new TextDecoder().decode(bytes)).get('text') ?? ''
  const meant = asked(text)
  const target = new URL(request.url)
  const forPeople = asksForHtml(request.headers.get('accept'))
  // A program that sends `example.com` may mean that word.
  if (meant.kind === 'address' && (forPeople || /^\s*https?:/i.test(text))) {
    target.searchParams.set('url', meant.url)
  } else if (meant.kind === 'words' && forPeople) {
    target.pathname = '/'
    target.searchParams.set('q', meant.words)
  } else return undefined
  return `${target.pathname}${target.search}`
}

/** Equal bytes of equal type give an equal article, so the key is a hash of what was sent. */
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

interface AnswerDetails {
  readonly warnings: readonly string[]
  /** Whether the text is somebody else's, of which not more than an excerpt is shown. */
  readonly excerpt: boolean
  /** Whether the page may show the whole text. */
  readonly showText: boolean
  readonly cacheControl: Lifetime | string
  readonly tags?: readonly string[]
  readonly cacheStatus: string
  readonly headers: Readonly<Record<string, string>>
  /** RFC 3339: when what is answered last changed; undefined where nobody knows. */
  readonly lastModified?: string | undefined
}

async function answerSummary(
  context: LedeContext,
  analysed: Analysed,
  requested: RequestedSummary,
  details: AnswerDetails,
): Promise<Response> {
  const format = chooseFormat(context.req.header('accept'), requested.format, 'json')
  const representation = await represented(context, analysed, requested, format, details)
  return answer(context.req.raw, representation, {
    cacheControl: details.cacheControl,
    ...defined({ tags: details.tags }),
    cacheStatus: details.cacheStatus,
    headers: details.headers,
    // Pages speak the reader's language.
    vary: format === 'html' ? ['Accept', 'Accept-Language'] : ['Accept'],
  })
}

/** The same analysis asked for in the same way gives the same answer, which this isolate keeps. */
async function represented(
  context: LedeContext,
  analysed: Analysed,
  requested: RequestedSummary,
  format: Format,
  details: AnswerDetails,
): Promise<Representation> {
  const { article, analysis } = analysed
  const { method, url } = context.req.raw
  const language = format === 'html' ? interfaceKey(context) : ''
  const key = [
    numberOf(analysis),
    method,
    format,
    details.warnings,
    details.excerpt,
    language,
    url,
  ].join('\n')
  const now = context.var.tiers.now()
  const kept = keptAnswer(key, now)
  if (kept) return kept
  const made = summarise(article, analysis, { ...requested.options, excerpt: details.excerpt })
  const summary = { ...made, warnings: [...made.warnings, ...details.warnings] }
  const representation = await representSummary(summary, format, {
    id: await sha256(article.url ?? contentText(article)),
    sourceHash: await sourceHash(article),
    include: requested.include,
    lastModified: details.lastModified,
    page: async () => {
      const { summaryPage } = await import('./answer/summary-page.ts')
      return summaryPage(context, analysed, summary, { showText: details.showText })
    },
  })
  if (!context.var.tiers.noStore) keepAnswer(key, representation, now)
  return representation
}
