/** Reads what a server answered: its page within bounds, or why there is none. */

import { defined } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import { decodeContent } from './content-encoding.ts'
import { readUpTo } from './read-bytes.ts'
import { freshSeconds, retrySeconds } from './server-hints.ts'

/** As the server gave them; they are sent back unchanged. */
export interface UpstreamValidators {
  readonly etag?: string
  readonly lastModified?: string
}

interface Answered {
  /** The address after all redirects. */
  readonly url: string
  /** The address after permanent redirects only. */
  readonly permanentUrl: string
  /** Seconds for which the server says that its answer stays fresh. */
  readonly freshSeconds?: number
}

export interface FetchedPage extends Answered {
  readonly kind: 'page'
  readonly contentType: string | null
  /** `X-Robots-Tag`, where the site says how much may be quoted. */
  readonly robotsTag: string | null
  /** `Link`, as it came. */
  readonly linkHeader: string | null
  readonly bytes: Uint8Array
  /** Only the first `maxBytes` were read. */
  readonly partial: boolean
  readonly validators: UpstreamValidators
}

export type Fetched = FetchedPage | (Answered & { readonly kind: 'not-modified' })

export interface AnswerOptions {
  /** Of the decompressed body; the rest is not read. */
  readonly maxBytes?: number
  /** Validators of the stored copy: the page may answer that it has not changed. */
  readonly validators?: UpstreamValidators
}

const MAX_BYTES = 2 * 1024 * 1024
/** A body that declares to be longer is not a page, and is not read at all. */
const ABSURD_BYTES = 64 * 1024 * 1024

/**
 * Reads an answer that is no redirect.
 *
 * @param check throws when there is no time left
 * @param now milliseconds since 1970
 * @throws Failure as `fetchPage` does
 */
export async function readAnswer(
  response: Response,
  place: { readonly url: URL; readonly permanentUrl: URL },
  { maxBytes = MAX_BYTES, validators }: AnswerOptions,
  { check, now }: { readonly check: () => void; readonly now: number },
): Promise<Fetched> {
  const fresh = freshSeconds(response.headers, now)
  const answered: Answered = {
    url: place.url.href,
    permanentUrl: place.permanentUrl.href,
    ...defined({ freshSeconds: fresh }),
  }
  if (response.status === 304 && validators) {
    await discard(response)
    return { kind: 'not-modified', ...answered }
  }
  if (response.status === 204 || response.status === 205) {
    await discard(response)
    throw new Failure('no-article', 'The page answered without any content.')
  }
  if (!response.ok) {
    await discard(response)
    throw statusFailure(response, now)
  }
  if (Number(response.headers.get('content-length') ?? 0) > ABSURD_BYTES) {
    await discard(response)
    throw new Failure('too-large', 'The page is far larger than any article.')
  }
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
    linkHeader: response.headers.get('link'),
    bytes,
    partial: length > maxBytes,
    validators: defined({
      etag: etag !== null && etag.length <= MAX_ETAG ? etag : undefined,
      lastModified:
        lastModified !== null && lastModified.length <= MAX_HTTP_DATE ? lastModified : undefined,
    }),
  }
}

/** Longer validators are ignored: no honest server sends one. Characters. */
const MAX_ETAG = 500
const MAX_HTTP_DATE = 100

const USUAL_WAIT_SECONDS = 60
const MAX_WAIT_SECONDS = 86_400

/** 404 and 410 are passed on; other client errors become 424, server errors 502. */
function statusFailure(response: Response, now: number): Failure {
  const { status } = response
  const extra = { upstreamStatus: status }
  const detail = `The page answered with status ${status}.`
  if (status === 404 || status === 410) {
    return new Failure('upstream-status', detail, { status, extra })
  }
  const asked = retrySeconds(response.headers, now)
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

/** Cancels a body that nobody reads, so that its connection does not count against the limit. */
export async function discard(response: Response): Promise<void> {
  try {
    await response.body?.cancel()
  } catch {
    // A body that cannot be cancelled is already gone.
  }
}
