/** What reading a page needs of its surroundings, whether a request or a timer started it. */

import type { Outgoing } from '../article/web/fetch.ts'
import { PRODUCT_TOKEN } from '../article/web/robots.ts'
import type { CacheTiers } from '../cache/store.ts'
import { Failure } from '../failures.ts'
import { type Settings, UNKNOWN_ORIGIN } from '../settings.ts'
import { VERSION } from '../version.ts'

/** Outgoing requests that one request from outside may cause: pages, redirects, robots.txt. */
const MAX_OUTGOING = 20

export interface Surroundings {
  readonly settings: Settings
  readonly tiers: CacheTiers
  /** Host names of this service, which are never fetched. */
  readonly ownHosts: readonly string[]
  /** Asked for every address before it is fetched, redirects included; throws where it may not be. */
  readonly permit: (url: URL) => void
  /** A person who waits for this page, or a program that reads by itself (RFC 9309 is for those). */
  readonly reader: 'person' | 'crawler'
  /** Shared by all that one request from outside causes. */
  readonly budget: Budget
}

/** The same for a program that reads by itself, with a budget of its own. */
export const asCrawler = (surroundings: Surroundings): Surroundings => ({
  ...surroundings,
  reader: 'crawler',
  budget: outgoingBudget(),
})

/** Counts outgoing requests. */
export interface Budget {
  /** @throws Failure `too-many-fetches` when nothing is left */
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
          `Reading it takes more than ${limit} requests, redirects and robots.txt included. No more are sent out for one.`,
        )
      }
      left -= 1
    },
  }
}

/** Who we are, and where a site can ask; a made-up address would be worse than none. */
function userAgentOf({ contact }: Settings): string {
  const name = `${PRODUCT_TOKEN}/${VERSION}`
  return contact === UNKNOWN_ORIGIN ? name : `${name} (+${contact})`
}

/** Fetches within the budget, says who we are, and passes nothing of our clients on. */
export function politeFetch(
  surroundings: Surroundings,
): Pick<Outgoing, 'fetch' | 'userAgent' | 'ownHosts'> {
  const { settings, ownHosts, budget } = surroundings
  return {
    // Async, so that a spent budget is a failed fetch like any other.
    fetch: async (input, init) => {
      budget.take()
      return fetch(input, init)
    },
    userAgent: userAgentOf(settings),
    ownHosts,
  }
}
