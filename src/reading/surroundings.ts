/** What reading a page needs from outside, whether a request or a timer started it. */

import type { Outgoing } from '../article/web/fetch.ts'
import { PRODUCT_TOKEN } from '../article/web/robots.ts'
import type { CacheTiers } from '../cache/store.ts'
import { Failure } from '../failures.ts'
import { type Settings, UNKNOWN_ORIGIN } from '../settings.ts'
import { VERSION } from '../version.ts'

/**
 * Outgoing requests that one incoming request may cause: pages, redirects and robots.txt together.
 */
const MAX_OUTGOING = 20

export interface Surroundings {
  readonly settings: Settings
  readonly tiers: CacheTiers
  /** Host names of this service, which are never fetched. */
  readonly ownHosts: readonly string[]
  /**
   * Called with every address before it is fetched, redirects included; throws where it may not be.
   */
  readonly permit: (url: URL) => void
  /**
   * A person who waits for this page, or a program that reads on its own (RFC 9309 is about those).
   */
  readonly reader: 'person' | 'crawler'
  /** Shared by all fetches that one incoming request causes. */
  readonly budget: Budget
}

/** The same for a program that reads on its own, with its own budget. */
export const asCrawler = (surroundings: Surroundings): Surroundings => ({
  ...surroundings,
  reader: 'crawler',
  budget: outgoingBudget(),
})

/**
 * How long to wait for another request that reads the same: a little more than the deadline of a
 * fetch. Milliseconds.
 */
export const READ_PATIENCE_MS = 12_000

/**
 * How long a failure to read is remembered: not at all if it says something about the request, and
 * not about what it wanted to read.
 */
export const rememberedFor =
  (milliseconds: number) =>
  ({ code }: Failure): number =>
    code === 'too-many-fetches' || code === 'forbidden' ? 0 : milliseconds

/** Counts outgoing requests. */
interface Budget {
  /** @throws Failure `too-many-fetches` when the budget is used up */
  take(): void
}

/**
 * A budget of outgoing requests.
 *
 * @param limit how many there may be
 */
export function outgoingBudget(limit = MAX_OUTGOING): Budget {
  let left = limit
  return {
    take: () => {
      if (left <= 0) {
        throw new Failure(
          'too-many-fetches',
          `Reading it takes more than ${limit} requests, redirects and robots.txt included. That is more than one request may cause.`,
        )
      }
      left -= 1
    },
  }
}

/**
 * Says who we are and where a site can ask about us. A made-up address would be worse than none.
 */
function userAgentOf({ contact }: Settings): string {
  const name = `${PRODUCT_TOKEN}/${VERSION}`
  return contact === UNKNOWN_ORIGIN ? name : `${name} (+${contact})`
}

/** Fetches within the budget, says who we are, and passes on nothing about our clients. */
export function politeFetch(
  surroundings: Surroundings,
): Pick<Outgoing, 'fetch' | 'userAgent' | 'ownHosts'> {
  const { settings, ownHosts, budget } = surroundings
  return {
    // Async, so that a used-up budget rejects like any other failed fetch.
    fetch: async (input, init) => {
      budget.take()
      return fetch(input, init)
    },
    userAgent: userAgentOf(settings),
    ownHosts,
  }
}
