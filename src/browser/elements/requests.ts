/**
 * Shares requests between the elements of a page: twenty elements with one address make one
 * request.
 */

/** How long an answer is used for other elements with the same request. */
const SHARED_MS = 10e3

/** A refusal by the server, with its words and the time it asks to wait. */
export class Refusal extends Error {
  readonly retryAfterMs: number
  constructor(detail: string, retryAfterMs: number) {
    super(detail)
    this.retryAfterMs = retryAfterMs
  }
}

/** The `detail` of RFC 9457, if the answer is a problem. */
async function detailOf(answer: Response): Promise<string> {
  try {
    const { detail, title } = (await answer.json()) as { detail?: unknown; title?: unknown }
    return `${answer.status}: ${detail ?? title}`
  } catch {
    return `The server answered ${answer.status}.`
  }
}

async function request(address: string, cache: RequestCache): Promise<string> {
  const answer = await fetch(address, { credentials: 'omit', cache })
  if (answer.ok) return answer.text()
  throw new Refusal(await detailOf(answer), Number(answer.headers.get('retry-after')) * 1e3 || 0)
}

const shared = new Map<string, Promise<string>>()

/**
 * The text at an address.
 *
 * @throws Refusal if the server answers with a failure, TypeError if it cannot be reached
 */
export function ask(address: URL, cache: RequestCache): Promise<string> {
  const key = `${cache} ${address}`
  const known = shared.get(key)
  if (known) return known
  const asked = request(address.href, cache)
  shared.set(key, asked)
  const forget = () => shared.delete(key)
  // A failure is shared only with those already waiting: later requests try again.
  asked.then(() => setTimeout(forget, SHARED_MS), forget)
  return asked
}
