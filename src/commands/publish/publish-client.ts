/** The client for publishing over HTTP. It waits and retries as the server asks. */

import { defined } from '../../defined.ts'

/** Tries of one request, including the first. */
const MAX_TRIES = 8
const FIRST_WAIT_MS = 500
const MAX_WAIT_MS = 60_000
/** Statuses that are temporary. */
const PASSING = new Set([429, 503])

/** The server refuses everything, so it is no use to continue. */
export class Refused extends Error {}

export interface Answer {
  readonly status: number
  readonly etag: string | undefined
  readonly body: unknown
}

export interface PublishClient {
  /**
   * Sends a request once.
   *
   * @throws Refused without a valid token; Error when the server cannot be reached
   */
  once(method: string, path: string, body?: string): Promise<Answer>
  /**
   * Sends a request, and repeats it while the server asks to wait or cannot be reached.
   *
   * @throws Refused without a valid token; Error when the server cannot be reached
   */
  send(
    method: string,
    path: string,
    body?: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
}

interface RetriableAnswer extends Answer {
  readonly retryAfter: string | null
}

/** Milliseconds; `Retry-After` is seconds or a date, RFC 9110 section 10.2.3. */
function waitOf(retryAfter: string | null, tries: number): number {
  const backoff = FIRST_WAIT_MS * 2 ** (tries - 1)
  if (retryAfter === null) return Math.min(backoff, MAX_WAIT_MS)
  const asked = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter) - Date.now()
  return Math.min(Number.isNaN(asked) ? backoff : Math.max(asked, 0), MAX_WAIT_MS)
}

/** What a problem (RFC 9457) says; without one, the status. */
export function reasonOf({ status, body }: Answer): string {
  const { detail, title } = (body ?? {}) as { detail?: unknown; title?: unknown }
  const said = [detail, title].find((text) => typeof text === 'string')
  return said === undefined ? `the server answered ${status}` : `${said} (${status})`
}

export function publishClient(
  to: URL,
  token: string,
  onWait: (reason: string, milliseconds: number) => void,
): PublishClient {
  const once = async (
    method: string,
    path: string,
    body: string | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<RetriableAnswer> => {
    const response = await fetch(new URL(path, to), {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...defined({ 'content-type': body === undefined ? undefined : 'application/json' }),
        ...headers,
      },
      ...defined({ body }),
      redirect: 'manual',
    })
    const text = await response.text()
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? undefined,
      body: parse(text),
      retryAfter: response.headers.get('retry-after'),
    }
  }
  return {
    once: async (method, path, body) => {
      const answer = await once(method, path, body, {}).catch((error: unknown) => {
        throw unreachable(to, error)
      })
      if (answer.status === 401) throw new Refused(reasonOf(answer))
      return answer
    },
    send: (method, path, body, headers = {}) =>
      patiently(() => once(method, path, body, headers), to, onWait),
  }
}

/** Asks again, after a while each time, if the server is busy or cannot be reached. */
async function patiently(
  ask: () => Promise<RetriableAnswer>,
  to: URL,
  onWait: (reason: string, milliseconds: number) => void,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask().catch((error: unknown) => error)
    const failed = answer instanceof Error ? answer : undefined
    const { status, retryAfter } = answer as RetriableAnswer
    if (!failed && status === 401) throw new Refused(reasonOf(answer as Answer))
    if (!failed && !PASSING.has(status)) return answer as Answer
    const cause = failed?.cause instanceof Error ? failed.cause.message : failed?.message
    if (tries === MAX_TRIES) {
      if (failed) throw unreachable(to, failed)
      return answer as Answer
    }
    const wait = waitOf(failed ? null : retryAfter, tries)
    onWait(cause ?? reasonOf(answer as Answer), wait)
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

function unreachable(to: URL, error: unknown): Error {
  const { cause, message } = error as Error
  const reason = cause instanceof Error ? cause.message || String(cause) : message
  return new Error(`${to.origin} cannot be reached: ${reason}. Is it running, and is --to right?`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
