/** Rate limiting of anonymous requests that are expensive to answer. */

import { networkOf } from '../../article/web/address.ts'
import { Memory } from '../../cache/memory.ts'
import { Failure } from '../../failures.ts'
import type { LedeContext } from './context.ts'

/**
 * The limit that the binding in `wrangler.toml` has; a binding's limit cannot be changed at run
 * time.
 */
const BINDING_LIMIT = 30
const PERIOD_SECONDS = 60

/** Clients that are remembered; those that have been quiet for longest are forgotten first. */
const MAX_CLIENTS = 10_000
// The counts of this isolate alone, used where the binding is missing, fails or has another limit.
const counts = new Memory<{ readonly window: number; readonly count: number }>(MAX_CLIENTS)

function takeLocally(client: string, limit: number, now: number): boolean {
  const window = Math.floor(now / (PERIOD_SECONDS * 1000))
  const known = counts.get(client)
  const count = (known?.window === window ? known.count : 0) + 1
  counts.set(client, { window, count }, 1)
  return count <= limit
}

/**
 * Counts one request that costs work. The bearer of a token is never limited.
 *
 * @throws Failure `rate-limited` with the seconds to wait
 */
export async function takeTurn(context: LedeContext): Promise<void> {
  const { settings, tiers } = context.var
  if (settings.rateLimit === null || context.var.bearer !== undefined) return
  const address = context.req.header('cf-connecting-ip')
  const client = address === undefined ? 'local' : networkOf(address)
  const limiter = settings.rateLimit === BINDING_LIMIT ? context.env.LIMITER : undefined
  let allowed = takeLocally(client, settings.rateLimit, tiers.now())
  if (allowed && limiter) {
    try {
      allowed = (await limiter.limit({ key: client })).success
    } catch {
      // The binding only slows clients down, so the count of this isolate can replace it.
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
