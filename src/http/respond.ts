/**
 * Representation → Response: the one place that knows 304, HEAD, CORS and caching headers.
 */

import { GZIP_SUFFIX, gzipped, isGzipWanted } from './compression.ts'
import { isNotModified, lastModifiedDate } from './conditional.ts'
import { allowEveryOrigin, secure } from './headers.ts'
import type { Representation } from './representation.ts'

export interface AnswerOptions {
  readonly status?: number
  readonly cacheControl: string
  /** RFC 9211, without the cache's name: `hit`, `fwd=miss; stored`, `fwd=stale`. */
  readonly cacheStatus?: string
  /** Request headers, besides Accept-Encoding (by which the edge compresses), that chose this representation. */
  readonly vary?: readonly string[]
  /** Publishing may not be read from other origins; every GET may. */
  readonly cors?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

/** How long an answer may be kept. Seconds. */
export interface Lifetime {
  readonly maxAge: number
  /** At shared caches. */
  readonly sharedMaxAge: number
  readonly staleWhileRevalidate: number
  readonly staleIfError: number
}

/** `Cache-Control` of RFC 9111 with the extensions of RFC 5861. */
export function cacheControl(lifetime: Lifetime): string {
  return (
    `public, max-age=${lifetime.maxAge}, s-maxage=${lifetime.sharedMaxAge}, ` +
    `stale-while-revalidate=${lifetime.staleWhileRevalidate}, stale-if-error=${lifetime.staleIfError}`
  )
}

/**
 * Answers a request with a representation: no body for HEAD, 304 where the client of a GET or HEAD
 * has it (for other methods If-None-Match asks another question, RFC 9110 section 13.1.2).
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
  // What a token decided, or might have, is nobody else's (RFC 9111 section 3.5).
  const isPrivate = request.headers.has('authorization')
  headers.set('cache-control', isPrivate ? 'private, no-store' : options.cacheControl)
  headers.set('vary', ['Accept-Encoding', ...(options.vary ?? [])].join(', '))
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
