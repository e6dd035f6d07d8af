/** The Worker's entry points: fetch, scheduled and queue. */

import { createApp } from './app.ts'
import type { Bindings } from './settings.ts'

const app = createApp()

export default {
  fetch: app.fetch,
  scheduled: async (_event, bindings, context) => {
    const { runTimer } = await import('./background/timers-and-queues.ts')
    await runTimer(bindings, context)
  },
  queue: async (batch, bindings, context) => {
    const { emptyQueue } = await import('./background/timers-and-queues.ts')
    await emptyQueue(batch, bindings, context)
  },
} satisfies ExportedHandler<Bindings>
