/**
 * Fetches one public page within bounds. Every hop is checked, one deadline covers redirects,
 * headers and body, and nothing about the client is passed on.
 */

import { Failure } from '../../failures.ts'
import { judgeAddress } from './address.ts'
import { type AnswerOptions, discard, type Fetched, readAnswer } from './read-answer.ts'

/** Who fetches, and what is checked before. */
export interface Outgoing {
  readonly fetch: (url: string, request: RequestInit) => Promise<Response>
  readonly userAgent: string
  readonly ownHosts: readonly string[]
  /** Called before every request, redirects included; throws a Failure where it may not be sent. */
  readonly judgeHop?: (url: URL) => Promise<void>
}

interface FetchOptions extends Outgoing, AnswerOptions {
  /** For redirects, headers and body together. */
  readonly deadlineMs?: number
  readonly maxRedirects?: number
  /** Media ranges that the caller can use. */
  readonly accept?: string
}

const DEADLINE_MS = 10_000
const MAX_REDIRECTS = 5
const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8, */*;q=0.1'

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOVED_FOR_GOOD = new Set([301, 308])

/**
 * Fetches a page.
 *
 * @param address checked here once more, as is every redirect
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
  // While pieces come without a pause no timer fires, so the clock is checked as well.
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
      return readAnswer(response, { url, permanentUrl: permanent ?? url }, options, {
        check,
        now: Date.now(),
      })
    }
    await discard(response)
    if (!MOVED_FOR_GOOD.has(response.status)) permanent ??= url
    url = judgeRedirect(location, url, ownHosts)
  }
  throw new Failure('too-many-redirects', `The page redirects more than ${maxRedirects} times.`)
}

/** Tries again when the connection fails: a kept-alive one may have been closed just before. */
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
