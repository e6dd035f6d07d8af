/** What happens without a request: polling the sources that are due, and emptying the queue. */

import { purgeFront } from '../cache/front.ts'
import type { CacheTiers } from '../cache/store.ts'
import { openTiers } from '../cache/tiers.ts'
import { type PollResult, type PollTools, pollSource } from '../follow/poll.ts'
import { dueSources } from '../follow/sources.ts'
import { atDesk } from '../publishing/desk.ts'
import { enqueue } from '../publishing/enqueue.ts'
import { LIBRARY_TAG } from '../publishing/front-tags.ts'
import { openLibrary } from '../publishing/open-library.ts'
import { learnRevision } from '../publishing/revision.ts'
import { CALLS_OF_DAY, type UntoldDay, untoldYesterday } from '../publishing/untold-days.ts'
import { outgoing } from '../reading/outgoing.ts'
import { outgoingBudget, type Surroundings } from '../reading/surroundings.ts'
import { type Bindings, readSettings, UNKNOWN_ORIGIN } from '../settings.ts'
import { buryBatch, takeBatch } from './arrivals.ts'
import { rememberedOrigin } from './own-origin.ts'
import { sendWebhooks } from './webhooks.ts'

/** Most sources that one run polls. */
const SOURCES_PER_RUN = 6
/** Subrequests that the free plan allows in one invocation, calls of D1 among them. */
const SUBREQUESTS = 50
/** What polling one source takes: without and with new entries (docs/limits.md). */
const OF_POLL = { unchanged: 6, changed: 9 }
/**
 * And what a run takes besides: its own origin, the sources that are due, what is untold, and two
 * to tell readers of a new day.
 */
const BESIDES = 5

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

/**
 * How many sources a run of the timer polls: as many as what it tells of a day leaves room for if
 * none has anything new; those that are left out are due again with the next run.
 *
 * @param days in how many languages a day is told
 */
export const pollsBeside = (days: number): number =>
  Math.min(
    SOURCES_PER_RUN,
    Math.floor((SUBREQUESTS - BESIDES - days * CALLS_OF_DAY) / OF_POLL.unchanged),
  )

/**
 * What a run of the timer does: it tells yesterday, polls the sources that are due and, if there is
 * room left, places files of `articles/` anew.
 */
export async function runTimer(
  bindings: Bindings,
  context: Pick<ExecutionContext, 'waitUntil' | 'cache'>,
): Promise<void> {
  const { DB } = bindings
  if (!DB) return
  const surroundings = await surroundingsWithoutRequest(bindings, context)
  const untold = await untoldYesterday(DB, surroundings.tiers.now())
  // The runtime cancels what still runs when this throws, so a failure waits for the rest.
  const [told, polls] = await Promise.allSettled([
    tellDays(bindings, DB, surroundings, untold),
    pollDueSources(bindings, DB, surroundings, pollsBeside(untold.languages.length)),
  ])
  if (polls.status === 'rejected') throw polls.reason
  // Last, as it can wait.
  const isChanged = untold.languages.length > 0 || (await placeEdited(DB, polls.value))
  if (isChanged) await tellOfChange(DB, surroundings.tiers)
  if (told.status === 'rejected') throw told.reason
}

/** Polls the sources that are due. */
async function pollDueSources(
  bindings: Bindings,
  database: D1Database,
  surroundings: Surroundings,
  most: number,
): Promise<PollResult[]> {
  const due = await dueSources(database, surroundings.tiers.now(), most)
  return Promise.all(
    due.map((source) => {
      // Each feed has its own budget, so that the redirects of one do not cost the others.
      const own = { ...surroundings, budget: outgoingBudget() }
      return pollSource(source, pollTools(bindings, database, own)).then(logged)
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
async function tellDays(
  bindings: Bindings,
  database: D1Database,
  { settings, tiers }: Surroundings,
  untold: UntoldDay,
): Promise<void> {
  if (untold.languages.length === 0) return
  const { keepDays } = await import('../publishing/today.ts')
  const library = openLibrary(bindings, tiers.now)
  await keepDays({ library, settings, isPublisher: false }, database, untold, tiers.now())
}

/** Tells this isolate and the cache in front that what readers see has changed. */
async function tellOfChange(database: D1Database, tiers: CacheTiers): Promise<void> {
  await learnRevision(database, tiers.now())
  if (tiers.front) await purgeFront(tiers.front, [LIBRARY_TAG])
}

/**
 * Places files of `articles/` anew that were edited before the last deployment, as many as the polls
 * of this run leave room for.
 */
async function placeEdited(database: D1Database, polls: readonly PollResult[]): Promise<boolean> {
  const { filesWithin, placeEditedFiles } = await import('../publishing/place-files.ts')
  const costs = polls.map(({ queued }) => (queued > 0 ? OF_POLL.changed : OF_POLL.unchanged))
  const left = SUBREQUESTS - BESIDES - costs.reduce((sum, cost) => sum + cost, 0)
  return placeEditedFiles({ database, now: Date.now }, filesWithin(left))
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
