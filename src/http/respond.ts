/**
 * Makes a Response of a Representation: the one place that knows 304, HEAD, CORS and caching
 * headers.
 */

import { GZIP_SUFFIX, gzipped, isEncodedHere, isGzipWanted } from './compression.ts'
import { isNotModified, lastModifiedDate } from './conditional.ts'
import { allowEveryOrigin, secure } from './headers.ts'
import type { Representation } from './representation.ts'
import { requestFreshness } from './request-freshness.ts'

export interface AnswerOptions {
  readonly status?: number
  /**
   * How long it may be cached; a string is sent as `Cache-Control`, for browsers and shared caches
   * alike.
   */
  readonly cacheControl: Lifetime | string
  /**
   * What its content depends on, for the cache in front of the Worker: see `cache/front.ts`. Left
   * out: on the site itself, its code and settings.
   */
  readonly tags?: readonly string[]
  /** RFC 9211, without the cache's name: `hit`, `fwd=miss; stored`, `fwd=stale`. */
  readonly cacheStatus?: string
  /** Request headers that decided which representation this is, besides `Accept-Encoding`. */
  readonly vary?: readonly string[]
  /** False for publishing, which other origins may not read; they may read every GET. */
  readonly cors?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

/** On answers that only a deployment changes; the cache in front knows it (`cache/front.ts`). */
const SITE_TAG = 'site'

/** How long an answer may be cached. Seconds. */
export interface Lifetime {
  readonly maxAge: number
  /** In shared caches that know `CDN-Cache-Control`. */
  readonly sharedMaxAge: number
  readonly staleWhileRevalidate: number
  readonly staleIfError: number
}

/**
 * Sets `Cache-Control` (RFC 9111, RFC 5861) and, for shared caches, `CDN-Cache-Control` (RFC 9213).
 * `s-maxage` is not used: it forbids the stale answers that the other directives allow (RFC 9111
 * section 5.2.2.10).
 */
function live(headers: Headers, lifetime: Lifetime | string): void {
  if (typeof lifetime === 'string') {
    headers.set('cache-control', lifetime)
    return
  }
  const { maxAge, sharedMaxAge, staleWhileRevalidate, staleIfError } = lifetime
  const after = `stale-while-revalidate=${staleWhileRevalidate}, stale-if-error=${staleIfError}`
  headers.set('cache-control', `public, max-age=${maxAge}, ${after}`)
  headers.set('cdn-cache-control', `public, max-age=${sharedMaxAge}, ${after}`)
}

/**
 * Answers a request with a representation: without a body for HEAD, and with 304 where the client
 * of a GET or HEAD has it already. For other methods `If-None-Match` means something else (RFC 9110
 * section 13.1.2).
 */
export async function answer(
  request: Request,
  representation: Representation,
  options: AnswerOptions,
): Promise<Response> {
  const gzip = isGzipWanted(request, representation)
  const headers = new Headers(representation.headers)
  for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value)
  headers.set('etag', `"${representation.etag}${gzip ? GZIP_SUFFIX : ''}"`)
  // What a token decided, or could have decided, is for nobody else (RFC 9111 section 3.5).
  const isPrivate = request.headers.has('authorization')
  const noStore = requestFreshness(request.headers).noStore
  live(headers, isPrivate ? 'private, no-store' : noStore ? 'no-store' : options.cacheControl)
  if (headers.has('cdn-cache-control')) {
    const { tags = [] } = options
    headers.set('cache-tag', tags.length > 0 ? [...new Set(tags)].join() : SITE_TAG)
  }
  const vary = [
    ...(isEncodedHere(representation) ? ['Accept-Encoding'] : []),
    ...(options.vary ?? []),
  ]
  if (vary.length > 0) headers.set('vary', vary.join(', '))
  // Caches count the age of an answer from this date.
  headers.set('date', new Date().toUTCString())
  if (representation.lastModified !== undefined) {
    headers.set('last-modified', lastModifiedDate(representation.lastModified, Date.now()))
  }
  if (options.cacheStatus !== undefined) headers.set('cache-status', `lede; ${options.cacheStatus}`)
  if (options.cors !== false) allowEveryOrigin(headers)
  secure(headers, representation.kind)

  const status = options.status ?? 200
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (reads && status === 200 && isNotModified(request.headers, representation)) {
    return new Response(null, { status: 304, headers })
  }
  headers.set('content-type', representation.type)
  if (gzip) headers.set('content-encoding', 'gzip')
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  if (!gzip) return new Response(representation.body, { status, headers })
  return new Response(await gzipped(representation), { status, headers, encodeBody: 'manual' })
}
