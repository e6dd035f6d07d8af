/** The Worker. */

import { createApp } from './app.ts'
import type { Bindings } from './settings.ts'

const app = createApp()

export default {
  fetch: app.fetch,
} satisfies ExportedHandler<Bindings>
