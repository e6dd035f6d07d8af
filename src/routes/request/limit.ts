/** The brake on anonymous requests that cost work. */

import { Failure } from '../../failures.ts'
import type { LedeContext } from './context.ts'
import { bearsToken } from './token.ts'

/** The limit and period that the binding in `wrangler.toml` has; bindings cannot be told another. */
const BINDING_LIMIT = 30
const PERIOD_SECONDS = 60

// Counts of this isolate alone: the brake where the binding is missing, failing or set otherwise.
const counts = new Map<string, { window: number; count: number }>()
const MAX_CLIENTS = 10_000

/** Whom to count: the address, of IPv6 the /64 network that one household or host has. */
function clientKey(address: string | null): string {
  if (address === null) return 'local'
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}

function takeLocally(client: string, limit: number, now: number): boolean {
  const window = Math.floor(now / (PERIOD_SECONDS * 1000))
  const entry = counts.get(client)
  if (!entry || entry.window !== window) {
    if (counts.size >= MAX_CLIENTS) counts.clear()
    counts.set(client, { window, count: 1 })
    return true
  }
  entry.count += 1
  return entry.count <= limit
}

/**
 * Counts one request that costs work. A bearer of the token is never limited.
 *
 * @throws Failure `rate-limited` with the seconds to wait
 */
export async function takeTurn(context: LedeContext): Promise<void> {
  const { settings, tiers } = context.var
  if (settings.rateLimit === null) return
  if (await bearsToken(context.req.header('authorization'), settings.publishTokens)) return
  const client = clientKey(context.req.header('cf-connecting-ip') ?? null)
  const limiter = settings.rateLimit === BINDING_LIMIT ? context.env.LIMITER : undefined
  let allowed = takeLocally(client, settings.rateLimit, tiers.now())
  if (allowed && limiter) {
    try {
      allowed = (await limiter.limit({ key: client })).success
    } catch {
      // The binding is a brake, not a lock: the count of this isolate serves in its place.
    }
  }
  if (!allowed) {
    throw new Failure(
      'rate-limited',
      `More than ${settings.rateLimit} requests in a minute that needed work. Answers from the cache are not counted.`,
      { retryAfter: PERIOD_SECONDS },
    )
  }
}
