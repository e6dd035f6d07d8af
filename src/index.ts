/** The Worker. */

import { createApp } from './app.ts'
import { emptyQueue, pollDueSources } from './routes/background.ts'
import type { Bindings } from './settings.ts'

const app = createApp()

export default {
  fetch: app.fetch,
  scheduled: async (_event, bindings, context) => {
    await pollDueSources(bindings, context)
  },
  queue: emptyQueue,
} satisfies ExportedHandler<Bindings>
