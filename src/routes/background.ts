/** What happens without a request: polling the sources that are due, emptying the queue. */

import type { CacheTiers } from '../cache/store.ts'
import type { Arrival } from '../follow/arrival.ts'
import { type PollResult, type PollTools, pollSource } from '../follow/poll.ts'
import { dueSources } from '../follow/sources.ts'
import { atDesk } from '../publishing/desk.ts'
import { type Bindings, readSettings } from '../settings.ts'
import { buryBatch, takeBatch } from './arrivals.ts'
import { openLibrary } from './library.ts'
import { outgoing, type Surroundings } from './page-reading.ts'

/**
 * Sources of one run: each costs a fetch or two and a handful of queries, and the free plan has 50
 * of both for one invocation.
 */
const SOURCES_PER_RUN = 6
/** Messages of one call of `sendBatch`. */
const SEND_LIMIT = 100
/** Stands in for the origin of a request where `BASE_URL` is not set. */
const NO_ORIGIN = 'https://lede.invalid'

function surroundingsWithoutRequest(
  bindings: Bindings,
  context: Pick<ExecutionContext, 'waitUntil'>,
): Surroundings {
  const settings = readSettings(bindings, NO_ORIGIN)
  const tiers: CacheTiers = {
    kv: bindings.CACHE,
    near: typeof caches === 'undefined' ? undefined : caches.default,
    keepAlive: (work) => context.waitUntil(work),
    now: Date.now,
  }
  return { settings, tiers, ownHosts: [new URL(settings.baseUrl).hostname] }
}

export function pollTools(
  bindings: Bindings,
  database: D1Database,
  surroundings: Surroundings,
): PollTools {
  return {
    database,
    fetchOptions: outgoing(surroundings),
    send: (arrivals) => sendArrivals(bindings, arrivals),
    now: surroundings.tiers.now,
    random: Math.random,
  }
}

async function sendArrivals({ ARRIVALS }: Bindings, arrivals: readonly Arrival[]): Promise<void> {
  if (!ARRIVALS) throw new Error('The queue binding ARRIVALS is missing.')
  for (let i = 0; i < arrivals.length; i += SEND_LIMIT) {
    await ARRIVALS.sendBatch(arrivals.slice(i, i + SEND_LIMIT).map((body) => ({ body })))
  }
}

/** Polls the sources whose time has come. */
export async function pollDueSources(
  bindings: Bindings,
  context: Pick<ExecutionContext, 'waitUntil'>,
): Promise<PollResult[]> {
  const { DB } = bindings
  if (!DB) return []
  const surroundings = surroundingsWithoutRequest(bindings, context)
  const tools = pollTools(bindings, DB, surroundings)
  const due = await dueSources(DB, tools.now(), SOURCES_PER_RUN)
  return Promise.all(due.map((source) => pollSource(source, tools)))
}

/** Where messages end whose tries are used up. */
const DEAD_LETTERS = /-dead$/

/** Takes a batch of the queue into the library, or notes what the queue has given up on. */
export async function emptyQueue(
  batch: MessageBatch<unknown>,
  bindings: Bindings,
  context: Pick<ExecutionContext, 'waitUntil'>,
): Promise<void> {
  const { DB } = bindings
  if (!DB) {
    batch.retryAll()
    return
  }
  if (DEAD_LETTERS.test(batch.queue)) return buryBatch(DB, batch)
  const surroundings = surroundingsWithoutRequest(bindings, context)
  const { settings, tiers } = surroundings
  const library = openLibrary(bindings, tiers.now)
  await atDesk({ bindings, settings, library, tiers }, (desk) =>
    takeBatch(desk, surroundings, batch),
  )
}
