/** How pages and feeds are fetched: within a budget, and every hop as it is permitted. */

import type { Outgoing } from '../article/web/fetch.ts'
import { requireRobotsAllowed } from './robots-rules.ts'
import { politeFetch, type Surroundings } from './surroundings.ts'

/** Every hop needs the permission of the surroundings, then that of its site's robots.txt. */
export function outgoing(surroundings: Surroundings): Outgoing {
  return {
    ...politeFetch(surroundings),
    judgeHop: async (url) => {
      surroundings.permit(url)
      await requireRobotsAllowed(surroundings, url.href)
    },
  }
}
