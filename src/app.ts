/** The list of middleware and routes, and the one place where a failure becomes a response. */

import type { Next } from 'hono'
import { rememberOrigin } from './background/own-origin.ts'
import { keepUntilPurged } from './cache/front.ts'
import { openTiers } from './cache/tiers.ts'
import { Failure } from './failures.ts'
import { allowEveryOrigin, secure } from './http/headers.ts'
import { logFault, loggedPath, withoutAddresses } from './http/log.ts'
import { asksForHtml } from './http/negotiate.ts'
import { type Problem, problemOf } from './http/problem.ts'
import { requestFreshness } from './http/request-freshness.ts'
import { openLibrary } from './publishing/open-library.ts'
import { emptyApp } from './routes/address-router.ts'
import { feedRoutes } from './routes/feeds.ts'
import { loadOnDemand, type OnDemand } from './routes/on-demand.ts'
import { isClosedToOrigins, type LedeApp, type LedeContext } from './routes/request/context.ts'
import { bearerOf } from './routes/request/token.ts'
import { type Bindings, readSettings, type Settings } from './settings.ts'

/** Longer addresses are refused; Cloudflare itself takes 16 KB. */
const MAX_URL_LENGTH = 8192

/** The part of the runtime's context that is used here; hono's own type lacks the cache. */
type RunningContext = Pick<ExecutionContext, 'waitUntil' | 'cache'>

/** Every address except the feeds, with the file that answers it. */
const ON_DEMAND: readonly OnDemand[] = [
  {
    paths: ['/summary', '/:scheme{\\s*[hH][tT][tT][pP][sS]?:}/*'],
    load: async () => (await import('./routes/summary.ts')).summaryRoutes,
  },
  {
    paths: ['/articles', '/articles/:slug'],
    load: async () => (await import('./routes/articles.ts')).articleRoutes,
  },
  {
    paths: ['/stories', '/stories/:id'],
    load: async () => (await import('./routes/stories.ts')).storyRoutes,
  },
  {
    paths: ['/changes', '/changes/rss.xml', '/changes/atom.xml', '/changes/feed.json'],
    load: async () => (await import('./routes/changes.ts')).changeRoutes,
  },
  {
    paths: ['/today', '/today/rss.xml', '/today/atom.xml', '/today/feed.json'],
    load: async () => (await import('./routes/today.ts')).todayRoutes,
  },
  {
    paths: ['/feed'],
    load: async () => (await import('./routes/summarised-feed.ts')).summarisedFeedRoutes,
  },
  {
    paths: ['/sources', '/sources/:name'],
    load: async () => (await import('./routes/sources.ts')).sourceRoutes,
  },
  {
    paths: [
      '/robots.txt',
      '/sitemap.xml',
      '/favicon.ico',
      '/icon.svg',
      '/manifest.webmanifest',
      '/.well-known/security.txt',
      '/share',
      '/:look{look-[0-9a-f]+\\.css}',
    ],
    load: async () => (await import('./routes/site-files.ts')).siteFileRoutes,
  },
  {
    paths: ['/card.svg'],
    load: async () => (await import('./routes/share-card.ts')).shareCardRoutes,
  },
  {
    paths: ['/picture'],
    load: async () => (await import('./routes/picture.ts')).pictureRoutes,
  },
  {
    paths: ['/mcp'],
    load: async () => (await import('./routes/api/mcp.ts')).mcpRoutes,
  },
  {
    paths: ['/export'],
    load: async () => (await import('./routes/api/export.ts')).exportRoutes,
  },
  {
    paths: ['/desk', '/desk/state', '/desk/again'],
    load: async () => (await import('./routes/desk.ts')).deskRoutes,
  },
  {
    paths: ['/embed'],
    load: async () => (await import('./routes/embed.ts')).embedRoutes,
  },
  {
    paths: ['/oembed'],
    load: async () => (await import('./routes/oembed.ts')).oembedRoutes,
  },
  {
    paths: ['/', '/feeds'],
    load: async () => (await import('./routes/pages.ts')).pageRoutes,
  },
  {
    paths: ['/embed/builder'],
    load: async () => (await import('./routes/builder.ts')).builderRoutes,
  },
  {
    paths: ['/assets/:file', '/embed.js', '/embed-fit.js'],
    load: async () => (await import('./routes/assets.ts')).assetRoutes,
  },
  {
    paths: ['/health'],
    load: async () => (await import('./routes/health.ts')).healthRoutes,
  },
  {
    paths: ['/openapi.json', '/docs', '/llms.txt', '/problems/:code'],
    load: async () => (await import('./routes/api/api.ts')).apiRoutes,
  },
]

/** The whole service. */
export function createApp(): LedeApp {
  const app = emptyApp()
  app.use(prepareRequest)
  for (const routes of ON_DEMAND) loadOnDemand(app, routes)
  // Last, because `/:lang/rss.xml` would otherwise match /stories/rss.xml. Loaded at once, because
  // most requests are for feeds.
  feedRoutes(app)
  app.notFound(async (context) => {
    const { noSuchAddress } = await import('./routes/answer/no-such-address.ts')
    const { pathname } = new URL(context.req.url)
    throw noSuchAddress(
      pathname,
      ON_DEMAND.flatMap(({ paths }) => paths),
    )
  })
  app.onError(answerFailure)
  return app
}

/**
 * What every route may ask about a request: settings, caches, whether the publisher sends it, the
 * library.
 */
async function prepareRequest(context: LedeContext, next: Next): Promise<void> {
  const requestId = crypto.randomUUID()
  const settings = settingsOf(context.env, context.req.url)
  const running: RunningContext = context.executionCtx
  const tiers = openTiers(
    context.env,
    settings.kvWrites,
    (work) => running.waitUntil(work),
    running.cache,
  )
  context.set('requestId', requestId)
  context.set('settings', settings)
  const { noStore } = requestFreshness(context.req.raw.headers)
  context.set('tiers', noStore ? { ...tiers, noStore } : tiers)
  const bearer = await bearerOf(context.req.raw, settings.tokens)
  context.set('bearer', bearer)
  context.set('isPublisher', bearer?.scopes.includes('read') ?? false)
  rememberOrigin(context.env, settings.baseUrl, bearer !== undefined, tiers.keepAlive)
  context.set('library', openLibrary(context.env, tiers.now, bearer !== undefined))
  if (context.req.url.length > MAX_URL_LENGTH) {
    throw new Failure('uri-too-long', `An address may have at most ${MAX_URL_LENGTH} characters.`)
  }
  await next()
  context.header('x-request-id', requestId)
  // An answer that does not say what kind it is gets the headers of data.
  const { headers } = context.res
  if (!headers.has('content-security-policy')) secure(headers, 'data')
  keepUntilPurged(headers, tiers.front)
}

// The bindings stay the same object while the isolate lives, and there are few origins.
const known = new WeakMap<Bindings, { readonly origin: string; readonly settings: Settings }>()

/** The settings. They are read again only when the origin differs from that of the last request. */
function settingsOf(bindings: Bindings, url: string): Settings {
  const slash = url.indexOf('/', url.indexOf('://') + 3)
  const origin = slash < 0 ? url : url.slice(0, slash)
  const last = known.get(bindings)
  if (last?.origin === origin) return last.settings
  const settings = readSettings(bindings, url)
  known.set(bindings, { origin, settings })
  return settings
}

async function answerFailure(thrown: Error, context: LedeContext): Promise<Response> {
  const { requestId, settings } = context.var
  const problem = problemOf(thrown, settings.baseUrl, requestId)
  if (problem.status >= 500) log(thrown, context, problem)

  const headers = new Headers({
    'cache-control': 'no-store',
    'x-request-id': requestId,
    vary: 'Accept, Accept-Encoding, Accept-Language',
  })
  if (thrown instanceof Failure) {
    if (thrown.retryAfter !== undefined) headers.set('retry-after', String(thrown.retryAfter))
    if (thrown.code === 'method-not-allowed') headers.set('allow', String(thrown.extra.allow))
    if (thrown.code === 'unauthorized') {
      // RFC 6750 section 3.1: an error is named only where a token was sent.
      const { error } = thrown.extra
      const named = error === undefined ? '' : `, error="${error}"`
      headers.set('www-authenticate', `Bearer realm="publish"${named}`)
    }
  }
  // Other origins may not publish, nor read that they may not.
  if (!isClosedToOrigins(context.req.raw) && !context.req.header('authorization'))
    allowEveryOrigin(headers)

  const html = asksForHtml(context.req.header('accept'))
  secure(headers, html ? 'page' : 'data')
  if (html) {
    headers.set('content-type', 'text/html; charset=utf-8')
    const { problemPage } = await import('./routes/answer/failure-page.ts')
    return new Response(await problemPage(context, problem), { status: problem.status, headers })
  }
  headers.set('content-type', 'application/problem+json')
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}

/**
 * One line of JSON, without the client's address, the address that was read, the query or any
 * token.
 */
function log(thrown: Error, context: LedeContext, problem: Problem): void {
  const { requestId } = context.var
  const where = {
    method: context.req.method,
    route: loggedPath(context.req.path),
    problem: problem.type.slice(problem.type.lastIndexOf('/') + 1),
  }
  if (thrown instanceof Failure) {
    const { status } = problem
    const message = withoutAddresses(thrown.message)
    console.warn(JSON.stringify({ level: 'warn', requestId, ...where, status, message }))
  } else logFault(thrown, requestId, where)
}
