/**
 * The Worker with its bindings counted: `GET /bench/tally` tells what requests, runs of the cron
 * and batches of the queue have asked of D1, KV and the network since it was last asked, after all
 * work in the background has ended.
 */

import worker from '../../src/index.ts'
import type { Bindings } from '../../src/settings.ts'

export interface Tally {
  /** Requests, runs or batches. */
  invocations: number
  /** Calls of D1; a batch is one. */
  calls: number
  /** SQL statements. */
  queries: number
  rowsRead: number
  rowsWritten: number
  kvReads: number
  kvWrites: number
  queued: number
  fetches: number
}

export type Tallies = Readonly<Record<'request' | 'scheduled' | 'queue', Tally>>

const empty = (): Tally => ({
  invocations: 0,
  calls: 0,
  queries: 0,
  rowsRead: 0,
  rowsWritten: 0,
  kvReads: 0,
  kvWrites: 0,
  queued: 0,
  fetches: 0,
})
const none = (): Tallies => ({ request: empty(), scheduled: empty(), queue: empty() })
let tallies = none()
let batches = 0
const background = new Set<Promise<unknown>>()

function counted(tally: Tally, results: readonly D1Result[]): void {
  tally.calls += 1
  for (const { meta } of results) {
    tally.queries += 1
    tally.rowsRead += meta.rows_read
    tally.rowsWritten += meta.rows_written
  }
}

/** The statement itself behind one that counts, for batches. */
const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>()

function countingStatement(tally: Tally, statement: D1PreparedStatement): D1PreparedStatement {
  const counting = {
    bind: (...values: unknown[]) => countingStatement(tally, statement.bind(...values)),
    all: async () => {
      const result = await statement.all()
      counted(tally, [result])
      return result
    },
    run: async () => {
      const result = await statement.run()
      counted(tally, [result])
      return result
    },
    first: async () => {
      const result = await statement.all()
      counted(tally, [result])
      return result.results[0] ?? null
    },
  } as unknown as D1PreparedStatement
  originals.set(counting, statement)
  return counting
}

function countingDatabase(tally: Tally, database: D1Database): D1Database {
  return {
    prepare: (sql: string) => countingStatement(tally, database.prepare(sql)),
    withSession: (from: string) => {
      const session = database.withSession(from)
      return {
        prepare: (sql: string) => countingStatement(tally, session.prepare(sql)),
        getBookmark: () => session.getBookmark(),
      }
    },
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await database.batch(statements.map((one) => originals.get(one) ?? one))
      counted(tally, results)
      return results
    },
  } as unknown as D1Database
}

function countingKv(tally: Tally, kv: KVNamespace): KVNamespace {
  return {
    get: (...given: Parameters<KVNamespace['get']>) => {
      tally.kvReads += 1
      return kv.get(...given)
    },
    put: (...given: Parameters<KVNamespace['put']>) => {
      tally.kvWrites += 1
      return kv.put(...given)
    },
  } as unknown as KVNamespace
}

function countingQueue<Body>(tally: Tally, queue: Queue<Body>): Queue<Body> {
  return {
    sendBatch: (...given: Parameters<Queue<Body>['sendBatch']>) => {
      tally.queued += [...given[0]].length
      return queue.sendBatch(...given)
    },
  } as unknown as Queue<Body>
}

const ownFetch = globalThis.fetch
globalThis.fetch = (...given: Parameters<typeof fetch>) => {
  // Nothing says on whose behalf: the cron fetches feeds, and the queue what they link to.
  const { pathname } = new URL(given[0] instanceof Request ? given[0].url : given[0])
  const kind = batches > 0 && pathname !== '/feed' ? 'queue' : 'scheduled'
  tallies[tallies.scheduled.invocations > 0 ? kind : 'request'].fetches += 1
  return ownFetch(...given)
}

function countingBindings(kind: keyof Tallies, bindings: Bindings): Bindings {
  const { DB, CACHE, ARRIVALS } = bindings
  const tally = tallies[kind]
  tally.invocations += 1
  return {
    ...bindings,
    ...(DB && { DB: countingDatabase(tally, DB) }),
    ...(CACHE && { CACHE: countingKv(tally, CACHE) }),
    ...(ARRIVALS && { ARRIVALS: countingQueue(tally, ARRIVALS) }),
  }
}

function counting(context: ExecutionContext): ExecutionContext {
  return {
    ...context,
    waitUntil: (work: Promise<unknown>) => {
      background.add(work)
      context.waitUntil(work)
    },
    passThroughOnException: () => context.passThroughOnException(),
  } as ExecutionContext
}

async function told(): Promise<Response> {
  await Promise.allSettled(background)
  background.clear()
  const answer = Response.json(tallies)
  tallies = none()
  return answer
}

export default {
  fetch: (request, bindings, context) =>
    new URL(request.url).pathname === '/bench/tally'
      ? told()
      : worker.fetch(request, countingBindings('request', bindings), counting(context)),
  scheduled: (event, bindings, context) =>
    worker.scheduled(event, countingBindings('scheduled', bindings), counting(context)),
  queue: async (batch, bindings, context) => {
    batches += 1
    try {
      await worker.queue(batch, countingBindings('queue', bindings), counting(context))
    } finally {
      batches -= 1
    }
  },
} satisfies ExportedHandler<Bindings>
