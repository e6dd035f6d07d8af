/** Puts messages into the queue, in batches as large as it accepts. */

import { bytesOf } from '../follow/cut-html.ts'

/**
 * What one call of `sendBatch` accepts: the number of messages, and their size together in bytes
 * (developers.cloudflare.com/queues/platform/limits).
 */
const SEND_LIMIT = 100
const SEND_BYTES = 240_000

/**
 * Queues messages in their order.
 *
 * @param queue the binding `ARRIVALS`
 * @throws Error without the binding, and what the queue throws
 */
export async function enqueue(
  queue: Queue<unknown> | undefined,
  bodies: readonly unknown[],
): Promise<void> {
  if (!queue) throw new Error('The queue binding ARRIVALS is missing.')
  for (const batch of batchesOf(bodies)) await queue.sendBatch(batch.map((body) => ({ body })))
}

function batchesOf(bodies: readonly unknown[]): unknown[][] {
  const batches: unknown[][] = []
  let bytes = SEND_BYTES
  for (const body of bodies) {
    const size = bytesOf(body)
    bytes += size
    if (bytes > SEND_BYTES || batches.at(-1)!.length >= SEND_LIMIT) {
      batches.push([])
      bytes = size
    }
    batches.at(-1)!.push(body)
  }
  return batches
}
