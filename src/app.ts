/** The list of middleware and routes, and the one place where a failure becomes a response. */

import { Hono } from 'hono/tiny'
import { rememberOrigin } from './background/own-origin.ts'
import { keepUntilPurged } from './cache/front.ts'
import { openTiers } from './cache/tiers.ts'
import { Failure } from './failures.ts'
import { allowEveryOrigin, secure } from './http/headers.ts'
import { withoutAddresses } from './http/log.ts'
import { asksForHtml } from './http/negotiate.ts'
import { type Problem, problemOf } from './http/problem.ts'
import { requestFreshness } from './http/request-freshness.ts'
import { openLibrary } from './publishing/open-library.ts'
import { feedRoutes } from './routes/feeds.ts'
import { later } from './routes/later.ts'
import type { LedeApp, LedeContext, LedeEnv } from './routes/request/context.ts'
import { bearerOf } from './routes/request/token.ts'
import { type Bindings, readSettings, type Settings } from './settings.ts'

/** Longer addresses are refused; Cloudflare itself takes 16 KB. */
const MAX_URL_LENGTH = 8192

/** What the runtime gives with each request, as far as it is used; hono's own type lacks the cache. */
type RunningContext = Pick<ExecutionContext, 'waitUntil' | 'cache'>

/** The whole service. */
export function createApp(): LedeApp {
  const app = new Hono<LedeEnv>({ strict: false })

  app.use(async (context, next) => {
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
    // What does not say what it is, is data.
    const { headers } = context.res
    if (!headers.has('content-security-policy')) secure(headers, 'data')
    keepUntilPurged(headers, tiers.front)
  })

  later(
    app,
    ['/summary', '/:scheme{https?:}/*'],
    async () => (await import('./routes/summary.ts')).summaryRoutes,
  )
  later(
    app,
    ['/articles', '/articles/:slug'],
    async () => (await import('./routes/articles.ts')).articleRoutes,
  )
  // Before the feeds of languages: /stories/rss.xml is none of these.
  later(
    app,
    ['/stories', '/stories/:id'],
    async () => (await import('./routes/stories.ts')).storyRoutes,
  )
  later(
    app,
    ['/changes', '/changes/rss.xml', '/changes/atom.xml', '/changes/feed.json'],
    async () => (await import('./routes/changes.ts')).changeRoutes,
  )
  later(
    app,
    ['/today', '/today/rss.xml', '/today/atom.xml', '/today/feed.json'],
    async () => (await import('./routes/today.ts')).todayRoutes,
  )
  feedRoutes(app)
  later(
    app,
    ['/feed'],
    async () => (await import('./routes/summarised-feed.ts')).summarisedFeedRoutes,
  )
  later(
    app,
    ['/sources', '/sources/:name'],
    async () => (await import('./routes/sources.ts')).sourceRoutes,
  )
  later(
    app,
    [
      '/robots.txt',
      '/sitemap.xml',
      '/favicon.ico',
      '/icon.svg',
      '/manifest.webmanifest',
      '/.well-known/security.txt',
      '/share',
      '/:look{look-[0-9a-f]+\\.css}',
    ],
    async () => (await import('./routes/site-files.ts')).siteFileRoutes,
  )
  later(app, ['/card.svg'], async () => (await import('./routes/share-card.ts')).shareCardRoutes)
  later(app, ['/picture'], async () => (await import('./routes/picture.ts')).pictureRoutes)
  later(app, ['/mcp'], async () => (await import('./routes/api/mcp.ts')).mcpRoutes)
  later(app, ['/export'], async () => (await import('./routes/api/export.ts')).exportRoutes)
  later(
    app,
    ['/desk', '/desk/state', '/desk/again'],
    async () => (await import('./routes/desk.ts')).deskRoutes,
  )
  later(app, ['/embed', '/oembed'], async () => (await import('./routes/embed.ts')).embedRoutes)
  later(app, ['/', '/feeds'], async () => (await import('./routes/pages.ts')).pageRoutes)
  later(app, ['/embed/builder'], async () => (await import('./routes/builder.ts')).builderRoutes)
  later(
    app,
    ['/assets/:file', '/embed.js'],
    async () => (await import('./routes/answer/assets.ts')).assetRoutes,
  )
  later(app, ['/health'], async () => (await import('./routes/health.ts')).healthRoutes)
  later(
    app,
    ['/openapi.json', '/docs', '/llms.txt', '/problems/:code'],
    async () => (await import('./routes/api/api.ts')).apiRoutes,
  )

  app.notFound(() => {
    throw new Failure('not-found', 'There is nothing at this address. /docs lists all there are.')
  })
  app.onError(answerFailure)
  return app
}

// Bindings are the same object for as long as the isolate lives; origins are few.
const known = new WeakMap<Bindings, { readonly origin: string; readonly settings: Settings }>()

/** The settings, read again only when another origin is asked than just before. */
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
  // Publishing is not for other origins, not even its refusals.
  if (!context.req.header('authorization')) allowEveryOrigin(headers)

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

/** One line of JSON; no address of a client, no address that was read, no query, no token. */
function log(thrown: Error, context: LedeContext, problem: Problem): void {
  const expected = thrown instanceof Failure
  const write = expected ? console.warn : console.error
  write(
    JSON.stringify({
      level: expected ? 'warn' : 'error',
      requestId: context.var.requestId,
      method: context.req.method,
      route: context.req.path.replace(/^\/https?:.*$/s, '/{url}').slice(0, 200),
      status: problem.status,
      problem: problem.type.slice(problem.type.lastIndexOf('/') + 1),
      message: withoutAddresses(thrown.message),
      ...(!expected && { stack: withoutAddresses(thrown.stack ?? '') }),
    }),
  )
}
