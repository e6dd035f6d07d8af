/** Coalesces concurrent requests: whoever asks while the work is being done gets its result. */

import { TooSlow, within } from './within.ts'

const underWay = new Map<string, Promise<unknown>>()

interface CoalesceOptions {
  /** Keeps the work alive when the client that started it goes away (`ctx.waitUntil`). */
  readonly keepAlive: (work: Promise<unknown>) => void
  /** How long to wait for somebody else's work before doing it oneself. */
  readonly patienceMs: number
}

/**
 * Runs `work`, unless work under the same key is running in this isolate: then the result of that
 * is shared. Share plain values only: a stream or a binding belongs to the request that made it.
 */
export async function coalesce<Value>(
  key: string,
  work: () => Promise<Value>,
  { keepAlive, patienceMs }: CoalesceOptions,
): Promise<Value> {
  const running = underWay.get(key) as Promise<Value> | undefined
  if (running) {
    try {
      return await within(patienceMs, 'The same work for another request', running)
    } catch (error) {
      // The runtime may have ended the other request for good, and this one must not hang with it.
      if (!(error instanceof TooSlow)) throw error
      return work()
    }
  }
  const promise = work().finally(() => {
    if (underWay.get(key) === promise) underWay.delete(key)
  })
  underWay.set(key, promise)
  keepAlive(promise.catch(() => undefined))
  return promise
}
