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
    // The runtime cancels what still runs when this throws, so one failure must wait for the rest.
    const [polls, told] = await Promise.allSettled([
      pollDueSources(bindings, context),
      tellYesterday(bindings, context),
    ])
    if (polls.status === 'rejected') throw polls.reason
    // Last, as it can wait: the free plan allows 50 calls of D1 in one invocation.
    await placeEdited(bindings, context, polls.value)
    if (told.status === 'rejected') throw told.reason
  },
  queue: async (batch, bindings, context) => {
    const { emptyQueue } = await import('./background/timers-and-queues.ts')
    await emptyQueue(batch, bindings, context)
  },
} satisfies ExportedHandler<Bindings>
