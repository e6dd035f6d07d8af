/** What every route handler gets besides the request. */

import type { Context, Hono } from 'hono'
import type { CacheTiers } from '../../cache/store.ts'
import { Failure } from '../../failures.ts'
import type { Parameter } from '../../http/parameters.ts'
import type { OpenLibrary } from '../../publishing/open-library.ts'
import type { Bindings, Settings, Token } from '../../settings.ts'

export interface Variables {
  readonly settings: Settings
  readonly library: OpenLibrary
  readonly tiers: CacheTiers
  /** The token sent with the request, if it is valid. */
  readonly bearer: Token | undefined
  /** Whether the token allows whole texts to be read. */
  readonly isPublisher: boolean
  /** UUID; named in problems and logs. */
  readonly requestId: string
  /** What the answer depends on in the query, by name; undefined where that is not said. */
  readonly parameters: Readonly<Record<string, Parameter>> | undefined
}

export interface LedeEnv {
  Bindings: Bindings
  Variables: Variables
}

export type LedeContext = Context<LedeEnv>
export type LedeApp = Hono<LedeEnv>
type Handler = (context: LedeContext) => Response | Promise<Response>

/** Requests that would publish: other origins may not read what becomes of them. */
const closedToOrigins = new WeakSet<Request>()

export const isClosedToOrigins = (request: Request): boolean => closedToOrigins.has(request)

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * Registers all methods of one address. HEAD is GET without a body. OPTIONS tells browsers what
 * other origins may do: read and ask for a summary, but never publish.
 */
export function address(
  app: LedeApp,
  path: string,
  handlers: Partial<Record<Method, Handler>>,
  crossOrigin: readonly Method[] = ['GET'],
): void {
  const methods = Object.keys(handlers) as Method[]
  const allow = [...methods, ...(handlers.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  app.all(path, (context) => {
    const { method } = context.req
    if (method === 'OPTIONS') {
      const wanted = context.req.header('access-control-request-method') ?? 'GET'
      return preflight(allow, crossOrigin.includes(wanted as Method) ? crossOrigin : [])
    }
    const asked = (method === 'HEAD' ? 'GET' : method) as Method
    const handler = handlers[asked]
    if (handler && !crossOrigin.includes(asked)) closedToOrigins.add(context.req.raw)
    if (handler) return handler(context)
    throw new Failure('method-not-allowed', `${method} is not possible here; ${allow} are.`, {
      extra: { allow },
    })
  })
}

function preflight(allow: string, crossOrigin: readonly Method[]): Response {
  const headers = new Headers({ allow })
  if (crossOrigin.length > 0) {
    headers.set('access-control-allow-origin', '*')
    headers.set('access-control-allow-methods', crossOrigin.join(', '))
    headers.set('access-control-allow-headers', 'accept, content-type, if-none-match')
    headers.set('access-control-max-age', '86400')
  }
  return new Response(null, { status: 204, headers })
}
