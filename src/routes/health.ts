/** `GET /health`: whether each part works, and what is wrong with the settings. */

import { within } from '../cache/within.ts'
import { defined, filled } from '../defined.ts'
import { countAllEntries, NO_ENTRIES } from '../follow/entries.ts'
import { listSources } from '../follow/sources.ts'
import { represent } from '../http/representation.ts'
import { answer } from '../http/respond.ts'
import { address, type LedeApp } from './request/context.ts'

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

/** The state of the followed sources and of their entries; zeros where it is not known. */
async function countSources(database: D1Database | undefined) {
  const unknown = { followed: 0, failing: 0, ended: 0, entries: NO_ENTRIES }
  if (!database) return unknown
  try {
    const [sources, entries] = await within(
      PATIENCE_MS,
      'D1',
      Promise.all([listSources(database), countAllEntries(database)]),
    )
    return {
      followed: sources.length,
      failing: sources.filter(({ lastError, ended }) => lastError !== null && !ended).length,
      ended: sources.filter(({ ended }) => ended).length,
      entries,
    }
  } catch {
    return unknown
  }
}

export function healthRoutes(app: LedeApp): void {
  address(app, '/health', {
    GET: async (context) => {
      const { CACHE, DB, LIMITER, ARRIVALS } = context.env
      const [cache, database, sources] = await Promise.all([
        probe(CACHE, 'KV', () => CACHE!.get('health', 'text')),
        probe(DB, 'D1', () => DB!.prepare('select 1').first()),
        countSources(DB),
      ])
      const { settings, library } = context.var
      const body = {
        // The service works without any of them; only publishing needs the database.
        status: 'ok',
        // A queue and a rate limiter cannot be tested without using them: only their presence is
        // known.
        bindings: {
          cache,
          database,
          queue: ARRIVALS ? 'ok' : 'absent',
          limiter: LIMITER ? 'ok' : 'absent',
        },
        library: { revision: await library.revision() },
        sources,
        publishing: settings.tokens.length > 0 ? 'on' : 'off',
        fetching: settings.fetchPolicy,
        ...defined({ complaints: filled(settings.complaints) }),
      }
      const representation = await represent(JSON.stringify(body), 'application/json', 'data')
      return answer(context.req.raw, representation, { cacheControl: 'no-store' })
    },
  })
}
