/**
 * Loads the code of an address with the first request for it, so that a cold start compiles only
 * what that request needs.
 */

import { emptyApp } from './address-router.ts'
import type { LedeApp, LedeContext, Variables } from './request/context.ts'

// The outer middleware's results, for the inner application.
const outer = new WeakMap<Request, Variables>()

/** Addresses, and the module that registers their routes. */
export interface OnDemand {
  readonly paths: readonly string[]
  readonly load: () => Promise<(app: LedeApp) => void>
}

/**
 * Registers paths whose routes are in a module that is imported with the first request for one of
 * them. Whatever is thrown inside reaches the outer application, which makes all responses to
 * failures.
 */
export function loadOnDemand(app: LedeApp, { paths, load }: OnDemand): void {
  let loaded: LedeApp | undefined
  const answer = async (context: LedeContext): Promise<Response> => {
    loaded ??= inner(await load())
    outer.set(context.req.raw, context.var)
    return loaded.fetch(context.req.raw, context.env, context.executionCtx)
  }
  for (const path of paths) app.all(path, answer)
}

function inner(register: (app: LedeApp) => void): LedeApp {
  const app = emptyApp()
  app.use(async (context, next) => {
    const known = outer.get(context.req.raw)
    if (known) {
      for (const [name, value] of Object.entries(known)) {
        context.set(name as keyof Variables, value)
      }
    }
    await next()
  })
  register(app)
  app.onError((thrown) => {
    throw thrown
  })
  return app
}
