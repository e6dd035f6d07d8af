/** How pages and feeds are fetched: within a budget, with permission for every hop. */

import type { Outgoing } from '../article/web/fetch.ts'
import { requireRobotsAllowed } from './robots-rules.ts'
import { politeFetch, type Surroundings } from './surroundings.ts'

/**
 * Every hop, redirects included, needs the permission of the surroundings and then of the site's
 * robots.txt.
 */
export function outgoing(surroundings: Surroundings): Outgoing {
  return {
    ...politeFetch(surroundings),
    judgeHop: async (url) => {
      surroundings.permit(url)
      await requireRobotsAllowed(surroundings, url.href)
    },
  }
}
