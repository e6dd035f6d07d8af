/**
 * Finds the handlers of a path. Most addresses are plain text and are compared as such: a router
 * that makes a pattern of every address compiles fifty of them for the first request.
 */

import { HonoBase } from 'hono/hono-base'
import type { Params, Result, Router } from 'hono/router'
import { PatternRouter } from 'hono/router/pattern-router'
import type { LedeApp, LedeEnv } from './request/context.ts'

interface Route<Handler> {
  readonly method: string
  readonly path: string
  readonly handler: Handler
  /** What a path must begin with to match. */
  readonly beginning: string
  /** For an address with parameters or a wildcard; made when a path begins like it. */
  pattern: PatternRouter<Handler> | undefined
}

/** Where an address stops being plain text. */
const PARAMETER = /[:*?{]/

/** The parts of an address before the first that is no plain text. */
function beginningOf(path: string): string {
  const at = path.search(PARAMETER)
  return at < 0 ? path : path.slice(0, Math.max(0, path.lastIndexOf('/', at)))
}

/** Matches as hono's PatternRouter does, in the order of registration. */
export class AddressRouter<Handler> implements Router<Handler> {
  readonly name = 'AddressRouter'
  readonly #routes: Route<Handler>[] = []

  add(method: string, path: string, handler: Handler): void {
    this.#routes.push({ method, path, handler, beginning: beginningOf(path), pattern: undefined })
  }

  match(method: string, path: string): Result<Handler> {
    const found: [Handler, Params][] = []
    for (const route of this.#routes) {
      if (route.method !== method && route.method !== 'ALL') continue
      const { beginning } = route
      if (beginning === route.path) {
        if (path === beginning || (path === `${beginning}/` && beginning !== '/'))
          found.push([route.handler, {}])
      } else if (path.startsWith(beginning)) {
        route.pattern ??= patternOf(route)
        // This router gives the values of parameters, where others give their positions.
        found.push(...(route.pattern.match(method, path)[0] as [Handler, Params][]))
      }
    }
    return [found]
  }
}

function patternOf<Handler>({ method, path, handler }: Route<Handler>): PatternRouter<Handler> {
  const router = new PatternRouter<Handler>()
  router.add(method, path, handler)
  return router
}

/** An application without addresses. A slash at the end of a path makes no difference. */
export const emptyApp = (): LedeApp =>
  new HonoBase<LedeEnv>({ strict: false, router: new AddressRouter() })
