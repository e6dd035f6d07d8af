/** What happens without a request: polling the sources that are due, and emptying the queue. */

import { purgeFront } from '../cache/front.ts'
import { openTiers } from '../cache/tiers.ts'
import { type PollResult, type PollTools, pollSource } from '../follow/poll.ts'
import { dueSources } from '../follow/sources.ts'
import { atDesk } from '../publishing/desk.ts'
import { enqueue } from '../publishing/enqueue.ts'
import { LIBRARY_TAG } from '../publishing/front-tags.ts'
import { openLibrary } from '../publishing/open-library.ts'
import { learnRevision } from '../publishing/revision.ts'
import { outgoing } from '../reading/outgoing.ts'
import { outgoingBudget, type Surroundings } from '../reading/surroundings.ts'
import { type Bindings, readSettings, UNKNOWN_ORIGIN } from '../settings.ts'
import { buryBatch, takeBatch } from './arrivals.ts'
import { rememberedOrigin } from './own-origin.ts'
import { sendWebhooks } from './webhooks.ts'

/**
 * Sources that one run polls. Each costs a fetch or two and a handful of queries, and the free plan
 * allows 50 of both in one invocation.
 */
const SOURCES_PER_RUN = 6

async function surroundingsWithoutRequest(
  bindings: Bindings,
  context: Pick<ExecutionContext, 'waitUntil' | 'cache'>,
): Promise<Surroundings> {
  const origin = bindings.BASE_URL ? undefined : await rememberedOrigin(bindings)
  const settings = readSettings(bindings, origin ?? UNKNOWN_ORIGIN)
  return {
    settings,
    tiers: openTiers(bindings, settings.kvWrites, (work) => context.waitUntil(work), context.cache),
    ownHosts: [new URL(settings.baseUrl).hostname],
    permit: () => undefined,
    reader: 'crawler',
    budget: outgoingBudget(),
  }
}

export function pollTools(
  bindings: Bindings,
  database: D1Database,
  surroundings: Surroundings,
): PollTools {
  return {
    database,
    fetchOptions: outgoing(surroundings),
    send: (arrivals) => enqueue(bindings.ARRIVALS, arrivals),
    now: surroundings.tiers.now,
    random: Math.random,
  }
}

/** Polls the sources that are due. */
export async function pollDueSources(
  bindings: Bindings,
  context: Pick<ExecutionContext, 'waitUntil' | 'cache'>,
): Promise<PollResult[]> {
  const { DB } = bindings
  if (!DB) return []
  const surroundings = await surroundingsWithoutRequest(bindings, context)
  const due = await dueSources(DB, surroundings.tiers.now(), SOURCES_PER_RUN)
  return Promise.all(
    due.map((source) => {
      // Each feed has its own budget, so that the redirects of one do not cost the others.
      const own = { ...surroundings, budget: outgoingBudget() }
      return pollSource(source, pollTools(bindings, DB, own)).then(logged)
    }),
  )
}

/** Logs the result of a poll, and returns it. */
export function logged(result: PollResult): PollResult {
  const { name: source, ...rest } = result
  console.log(JSON.stringify({ level: 'info', message: 'poll', source, ...rest }))
  return result
}

/** Tells the day that has just ended, once for each language. */
export async function tellYesterday(
  bindings: Bindings,
  context: Pick<ExecutionContext, 'waitUntil'>,
): Promise<void> {
  const { DB } = bindings
  if (!DB) return
  const { settings, tiers } = await surroundingsWithoutRequest(bindings, context)
  const { keepYesterday } = await import('../publishing/today.ts')
  const library = openLibrary(bindings, tiers.now)
  const site = { library, settings, isPublisher: false }
  const kept = await keepYesterday(site, DB, tiers.now())
  if (kept === 0) return
  await learnRevision(DB, tiers.now())
  if (tiers.front) await purgeFront(tiers.front, [LIBRARY_TAG])
}

/** Subrequests that the free plan allows in one invocation, calls of D1 among them. */
const SUBREQUESTS = 50
/** What polling one source takes: without and with new entries (docs/limits.md). */
const OF_POLL = { unchanged: 7, changed: 10 }

/**
 * Places files of `articles/` anew that were edited before the last deployment, as many as the polls
 * of this run leave room for.
 */
export async function placeEdited(
  bindings: Bindings,
  context: Pick<ExecutionContext, 'waitUntil'>,
  polls: readonly PollResult[],
): Promise<void> {
  const { DB } = bindings
  if (!DB) return
  const { filesWithin, placeEditedFiles } = await import('../publishing/place-files.ts')
  const costs = polls.map(({ queued }) => (queued > 0 ? OF_POLL.changed : OF_POLL.unchanged))
  const left = SUBREQUESTS - costs.reduce((sum, cost) => sum + cost, 0)
  if (!(await placeEditedFiles({ database: DB, now: Date.now }, filesWithin(left)))) return
  const { tiers } = await surroundingsWithoutRequest(bindings, context)
  await learnRevision(DB, tiers.now())
  if (tiers.front) await purgeFront(tiers.front, [LIBRARY_TAG])
}

/** The queue for messages that no try is left for. */
const DEAD_LETTERS = /-dead$/

/**
 * Takes a batch of messages into the library; of the dead-letter queue, stores that they failed.
 */
export async function emptyQueue(
  batch: MessageBatch<unknown>,
  bindings: Bindings,
  context: Pick<ExecutionContext, 'waitUntil' | 'cache'>,
): Promise<void> {
  const { DB } = bindings
  if (!DB) {
    batch.retryAll()
    return
  }
  const surroundings = await surroundingsWithoutRequest(bindings, context)
  const { settings, tiers } = surroundings
  const library = openLibrary(bindings, tiers.now, true)
  const around = { bindings, settings, library, tiers }
  if (DEAD_LETTERS.test(batch.queue)) return atDesk(around, (desk) => buryBatch(desk, batch))
  const messages = await sendWebhooks(DB, settings, batch.messages, tiers.now)
  if (messages.length === 0) return
  await atDesk(around, (desk) => takeBatch(desk, surroundings, messages))
}
