/** Requests that the elements of a page share: twenty of one address ask once. */

/** How long an answer serves other elements that ask in the same way. */
const SHARED_MS = 10e3

/** A refusal of the server: what it says in words, and how long it asks to wait. */
export class Refusal extends Error {
  readonly retryAfterMs: number
  constructor(detail: string, retryAfterMs: number) {
    super(detail)
    this.retryAfterMs = retryAfterMs
  }
}

/** The `detail` of RFC 9457, where the answer is a problem. */
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
 * @throws Refusal where the server answers with a failure, TypeError where it cannot be reached
 */
export function ask(address: URL, cache: RequestCache): Promise<string> {
  const key = `${cache} ${address}`
  const known = shared.get(key)
  if (known) return known
  const asked = request(address.href, cache)
  shared.set(key, asked)
  const forget = () => shared.delete(key)
  // A failure serves only those that wait for it: who asks later has a reason to.
  asked.then(() => setTimeout(forget, SHARED_MS), forget)
  return asked
}
