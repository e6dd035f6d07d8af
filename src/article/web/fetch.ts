/**
 * Fetches one public page within bounds. Every hop is judged; one deadline covers redirects,
 * headers and body; nothing of the client is passed on.
 */

import { defined } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import { judgeAddress } from './address.ts'
import { decodeContent } from './content-encoding.ts'
import { readUpTo } from './read-bytes.ts'
import { freshSeconds, retrySeconds } from './server-hints.ts'

/** Who fetches, and what is asked before. */
export interface Outgoing {
  readonly fetch: (url: string, request: RequestInit) => Promise<Response>
  readonly userAgent: string
  readonly ownHosts: readonly string[]
  /** Asked before every request, redirects included; throws a Failure where it may not be sent. */
  readonly judgeHop?: (url: URL) => Promise<void>
}

export interface FetchOptions extends Outgoing {
  /** For everything together. */
  readonly deadlineMs?: number
  /** Of the decompressed body; what is beyond is not read. */
  readonly maxBytes?: number
  readonly maxRedirects?: number
  /** Media ranges that the caller can use. */
  readonly accept?: string
  /** Validators of the stored copy: the page may answer that it has not changed. */
  readonly validators?: UpstreamValidators
}

/** As the upstream gave them, to be given back letter for letter. */
export interface UpstreamValidators {
  readonly etag?: string
  readonly lastModified?: string
}

interface Answered {
  /** Where the redirects ended. */
  readonly url: string
  /** Where the page has moved for good: redirects that only hold for a while are not followed. */
  readonly permanentUrl: string
  /** Seconds for which the server says that its answer stays fresh. */
  readonly freshSeconds?: number
}

export interface FetchedPage extends Answered {
  readonly kind: 'page'
  readonly contentType: string | null
  /** `X-Robots-Tag`: what the site asks of those who quote it. */
  readonly robotsTag: string | null
  readonly bytes: Uint8Array
  /** Only the first `maxBytes` were read. */
  readonly partial: boolean
  readonly validators: UpstreamValidators
}

export type Fetched = FetchedPage | (Answered & { readonly kind: 'not-modified' })

const DEADLINE_MS = 10_000
const MAX_BYTES = 2 * 1024 * 1024
const MAX_REDIRECTS = 5
/** What announces itself as longer is no page, and not worth even its beginning. */
const ABSURD_BYTES = 64 * 1024 * 1024
const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8, */*;q=0.1'

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOVED_FOR_GOOD = new Set([301, 308])

/**
 * Fetches a page.
 *
 * @param address judged here once more, and so is every redirect
 * @throws Failure `blocked-url` (400; 422 behind a redirect), `too-many-redirects`,
 *   `upstream-status`, `upstream-failed`, `upstream-timeout`, `too-large`, `unsupported-type` for
 *   a content coding that cannot be undone
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = () =>
    new Failure('upstream-timeout', `The page did not answer within ${deadlineMs / 1000} s.`)
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort()
      reject(tooLate())
    }, deadlineMs)
  })
  const end = Date.now() + deadlineMs
  // Where pieces come without a pause no timer fires, so the clock is asked as well.
  const check = () => {
    if (Date.now() > end) throw tooLate()
  }
  const work = followRedirects(address, options, controller.signal, check)
  // The runtime may hang on a broken answer without noticing the abort, hence the race.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, deadline])
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('upstream-failed', 'The page could not be fetched: the connection failed.', {
      cause: error,
    })
  } finally {
    clearTimeout(timer)
  }
}

async function followRedirects(
  address: string,
  options: FetchOptions,
  signal: AbortSignal,
  check: () => void,
): Promise<Fetched> {
  const { ownHosts } = options
  const maxRedirects = options.maxRedirects ?? MAX_REDIRECTS
  let url = judgeAddress(address, { ownHosts })
  let permanent: URL | undefined
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    await options.judgeHop?.(url)
    const response = await fetchTwice(options.fetch, url.href, {
      method: 'GET',
      headers: requestHeaders(options),
      redirect: 'manual',
      signal,
    })
    const location = response.headers.get('location')
    if (!REDIRECTS.has(response.status) || location === null) {
      return readAnswer(response, { url, permanentUrl: permanent ?? url }, options, check)
    }
    await discard(response)
    if (!MOVED_FOR_GOOD.has(response.status)) permanent ??= url
    url = judgeRedirect(location, url, ownHosts)
  }
  throw new Failure('too-many-redirects', `The page redirects more than ${maxRedirects} times.`)
}

/** Once more when the connection fails: a kept one may have been closed while the request was on its way. */
async function fetchTwice(
  fetcher: Outgoing['fetch'],
  url: string,
  request: RequestInit,
): Promise<Response> {
  try {
    return await fetcher(url, request)
  } catch (error) {
    if (request.signal?.aborted || error instanceof Failure) throw error
    return fetcher(url, request)
  }
}

function requestHeaders({ userAgent, accept, validators }: FetchOptions): Headers {
  const headers = new Headers({ accept: accept ?? ACCEPT, 'user-agent': userAgent })
  if (validators?.etag !== undefined) headers.set('if-none-match', validators.etag)
  if (validators?.lastModified !== undefined) {
    headers.set('if-modified-since', validators.lastModified)
  }
  return headers
}

function judgeRedirect(location: string, from: URL, ownHosts: readonly string[]): URL {
  try {
    return judgeAddress(location, { base: from.href, ownHosts })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new Failure(
      'blocked-url',
      `The page redirects to an address that may not be fetched. ${error.message}`,
      {
        status: 422,
        cause: error,
      },
    )
  }
}

async function readAnswer(
  response: Response,
  place: { readonly url: URL; readonly permanentUrl: URL },
  options: FetchOptions,
  check: () => void,
): Promise<Fetched> {
  const fresh = freshSeconds(response.headers, Date.now())
  const answered: Answered = {
    url: place.url.href,
    permanentUrl: place.permanentUrl.href,
    ...defined({ freshSeconds: fresh }),
  }
  if (response.status === 304 && options.validators) {
    await discard(response)
    return { kind: 'not-modified', ...answered }
  }
  if (response.status === 204 || response.status === 205) {
    await discard(response)
    throw new Failure('no-article', 'The page answered without any content.')
  }
  if (!response.ok) {
    await discard(response)
    throw statusFailure(response)
  }
  if (Number(response.headers.get('content-length') ?? 0) > ABSURD_BYTES) {
    await discard(response)
    throw new Failure('too-large', 'The page is far larger than any article.')
  }
  const maxBytes = options.maxBytes ?? MAX_BYTES
  const sent = await readUpTo(response.body, { maxBytes, check })
  const encoding = response.headers.get('content-encoding')
  const { bytes, length } = await decodeContent(sent, encoding, maxBytes)
  const etag = response.headers.get('etag')
  const lastModified = response.headers.get('last-modified')
  return {
    kind: 'page',
    ...answered,
    contentType: response.headers.get('content-type'),
    robotsTag: response.headers.get('x-robots-tag'),
    bytes,
    partial: length > maxBytes,
    validators: defined({
      etag: etag !== null && etag.length <= MAX_ETAG ? etag : undefined,
      lastModified:
        lastModified !== null && lastModified.length <= MAX_HTTP_DATE ? lastModified : undefined,
    }),
  }
}

/** Longer validators are not kept: no server that means well sends one. Characters. */
const MAX_ETAG = 500
const MAX_HTTP_DATE = 100

const USUAL_WAIT_SECONDS = 60
const MAX_WAIT_SECONDS = 86_400

/** 404 and 410 are passed on as they are; other refusals of the page are 424, its faults 502. */
function statusFailure(response: Response): Failure {
  const { status } = response
  const extra = { upstreamStatus: status }
  const detail = `The page answered with status ${status}.`
  if (status === 404 || status === 410) {
    return new Failure('upstream-status', detail, { status, extra })
  }
  const asked = retrySeconds(response.headers, Date.now())
  const retryAfter = asked && Math.min(asked, MAX_WAIT_SECONDS)
  if (status === 429) {
    return new Failure('upstream-status', detail, {
      status: 503,
      extra,
      retryAfter: retryAfter ?? USUAL_WAIT_SECONDS,
    })
  }
  return new Failure('upstream-status', detail, {
    status: status >= 400 && status < 500 ? 424 : 502,
    extra,
    ...defined({ retryAfter }),
  })
}

/** Lets go of a body that nobody reads, so that its connection does not count against the limit. */
async function discard(response: Response): Promise<void> {
  try {
    await response.body?.cancel()
  } catch {
    // A body that cannot be cancelled is already gone.
  }
}
