/**
 * Loads the code of an address with the first request for it: a cold start, on which every isolate
 * spends its first milliseconds, then compiles only what that request needs.
 */

import { Hono } from 'hono/tiny'
import type { LedeApp, LedeContext, LedeEnv, Variables } from './request/context.ts'

// What the outer middleware found out, for the inner application.
const outer = new WeakMap<Request, Variables>()

/** Some addresses, and the module that registers their routes. */
export interface OnDemand {
  readonly paths: readonly string[]
  readonly load: () => Promise<(app: LedeApp) => void>
}

/**
 * Registers paths whose routes come from a module that is imported when one of them is asked for.
 * What is thrown inside ends in the outer application's one place for failures.
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
  const app = new Hono<LedeEnv>({ strict: false })
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
