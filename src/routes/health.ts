/** `GET /health`: whether each part works, and what is wrong with the settings. */

import { within } from '../cache/within.ts'
import { represent } from '../http/representation.ts'
import { answer } from '../http/respond.ts'
import { address, type LedeApp } from './context.ts'

const PATIENCE_MS = 1000

type State = 'ok' | 'absent' | 'failing'

async function probe(binding: unknown, what: string, ask: () => Promise<unknown>): Promise<State> {
  if (!binding) return 'absent'
  try {
    await within(PATIENCE_MS, what, ask())
    return 'ok'
  } catch {
    return 'failing'
  }
}

export function healthRoutes(app: LedeApp): void {
  address(app, '/health', {
    GET: async (context) => {
      const { CACHE, DB, LIMITER } = context.env
      const [cache, database, limiter] = await Promise.all([
        probe(CACHE, 'KV', () => CACHE!.get('health', 'text')),
        probe(DB, 'D1', () => DB!.prepare('select 1').first()),
        probe(LIMITER, 'The rate limiter', async () => LIMITER),
      ])
      const { settings, library } = context.var
      const body = {
        // The service answers without any of them; publishing alone needs the database.
        status: 'ok',
        bindings: { cache, database, limiter },
        library: { revision: await library.revision() },
        publishing: settings.publishTokens.length > 0 ? 'on' : 'off',
        fetching: settings.fetchPolicy,
        ...(settings.complaints.length > 0 && { complaints: settings.complaints }),
      }
      const representation = await represent(JSON.stringify(body), 'application/json', 'data')
      return answer(context.req.raw, representation, { cacheControl: 'no-store' })
    },
  })
}
