/** The Worker's entry points: fetch, scheduled and queue. */

import { createApp } from './app.ts'
import type { Bindings } from './settings.ts'

const app = createApp()

export default {
  fetch: app.fetch,
  scheduled: async (_event, bindings, context) => {
    const { placeEdited, pollDueSources, tellYesterday } = await import(
      './background/timers-and-queues.ts'
    )
    const [polls] = await Promise.all([
      pollDueSources(bindings, context),
      tellYesterday(bindings, context),
    ])
    // Last, as it can wait: the free plan allows 50 calls of D1 in one invocation.
    await placeEdited(bindings, context, polls)
  },
  queue: async (batch, bindings, context) => {
    const { emptyQueue } = await import('./background/timers-and-queues.ts')
    await emptyQueue(batch, bindings, context)
  },
} satisfies ExportedHandler<Bindings>
