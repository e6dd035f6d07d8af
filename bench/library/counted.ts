/**
 * The Worker with its bindings counted: `GET /bench/tally` tells what was asked of D1, KV and the
 * network since it was last asked, after all work in the background has ended.
 */

import worker from '../../src/index.ts'
import type { Bindings } from '../../src/settings.ts'

export interface Tally {
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

const empty = (): Tally => ({
  calls: 0,
  queries: 0,
  rowsRead: 0,
  rowsWritten: 0,
  kvReads: 0,
  kvWrites: 0,
  queued: 0,
  fetches: 0,
})
let tally = empty()
const background = new Set<Promise<unknown>>()

function counted(results: readonly D1Result[]): void {
  tally.calls += 1
  for (const { meta } of results) {
    tally.queries += 1
    tally.rowsRead += meta.rows_read
    tally.rowsWritten += meta.rows_written
  }
}

/** The statement itself behind one that counts, for batches. */
const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>()

function countingStatement(statement: D1PreparedStatement): D1PreparedStatement {
  const counting = {
    bind: (...values: unknown[]) => countingStatement(statement.bind(...values)),
    all: async () => {
      const result = await statement.all()
      counted([result])
      return result
    },
    run: async () => {
      const result = await statement.run()
      counted([result])
      return result
    },
    first: async () => {
      const result = await statement.all()
      counted([result])
      return result.results[0] ?? null
    },
  } as unknown as D1PreparedStatement
  originals.set(counting, statement)
  return counting
}

function countingDatabase(database: D1Database): D1Database {
  return {
    prepare: (sql: string) => countingStatement(database.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await database.batch(statements.map((one) => originals.get(one) ?? one))
      counted(results)
      return results
    },
  } as unknown as D1Database
}

function countingKv(kv: KVNamespace): KVNamespace {
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

function countingQueue<Body>(queue: Queue<Body>): Queue<Body> {
  return {
    sendBatch: (...given: Parameters<Queue<Body>['sendBatch']>) => {
      tally.queued += [...given[0]].length
      return queue.sendBatch(...given)
    },
  } as unknown as Queue<Body>
}

const ownFetch = globalThis.fetch
globalThis.fetch = (...given: Parameters<typeof fetch>) => {
  tally.fetches += 1
  return ownFetch(...given)
}

function countingBindings(bindings: Bindings): Bindings {
  const { DB, CACHE, ARRIVALS } = bindings
  return {
    ...bindings,
    ...(DB && { DB: countingDatabase(DB) }),
    ...(CACHE && { CACHE: countingKv(CACHE) }),
    ...(ARRIVALS && { ARRIVALS: countingQueue(ARRIVALS) }),
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
  const answer = Response.json(tally)
  tally = empty()
  return answer
}

export default {
  fetch: (request, bindings, context) =>
    new URL(request.url).pathname === '/bench/tally'
      ? told()
      : worker.fetch(request, countingBindings(bindings), counting(context)),
  scheduled: (event, bindings, context) =>
    worker.scheduled(event, countingBindings(bindings), counting(context)),
  queue: (batch, bindings, context) =>
    worker.queue(batch, countingBindings(bindings), counting(context)),
} satisfies ExportedHandler<Bindings>
