/** The Worker whose modules note that they were evaluated; `GET /bench/loaded` tells which. */

import worker from '../../../src/index.ts'
import type { Bindings } from '../../../src/settings.ts'

declare global {
  /** Names of modules in the order in which they were evaluated. */
  var loadedModules: string[] | undefined
}

export default {
  ...worker,
  fetch: (request, bindings, context) =>
    new URL(request.url).pathname === '/bench/loaded'
      ? Response.json(globalThis.loadedModules ?? [])
      : worker.fetch(request, bindings, context),
} satisfies ExportedHandler<Bindings>
