/** Files that every site should have: robots.txt, a sitemap, an icon, a manifest, security.txt. */

import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { escapeText } from '../feed/xml-text.ts'
import { allowEveryOrigin } from '../http/headers.ts'
import { represent } from '../http/representation.ts'
import { answer, type Lifetime } from '../http/respond.ts'
import type { Publication } from '../library/publication.ts'
import { ICON_SVG } from '../page/icon.ts'
import { LIBRARY_TAG } from '../publishing/front-tags.ts'
import { storyUrl } from '../publishing/tell-stories.ts'
import { answerFromLibrary, LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { publicationUrl } from './answer/publication-links.ts'
import { lookPath } from './answer/shell.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'

const LIFETIME: Lifetime = {
  maxAge: 86_400,
  sharedMaxAge: 86_400,
  staleWhileRevalidate: 86_400,
  staleIfError: 7 * 86_400,
}
/**
 * A sitemap may have 50,000 addresses (sitemaps.org); this many of the newest cost ten reads of D1.
 */
const SITEMAP_ARTICLES = 1000
const SITEMAP_PAGE = 100
const SITEMAP_STORIES = 100
const LISTS = ['/', '/stories', '/today', '/changes']
/** RFC 9116 §2.5.5 recommends less than a year. Days. */
const SECURITY_TXT_DAYS = 180
const DAY_MS = 86_400_000

export function siteFileRoutes(app: LedeApp): void {
  address(app, '/robots.txt', { GET: (context) => text(context, robots(context), 'text/plain') })
  address(app, '/sitemap.xml', {
    GET: (context) => answerFromLibrary(context, () => sitemap(context), {}),
  })
  address(app, '/favicon.ico', { GET: (context) => text(context, ICON_SVG, 'image/svg+xml') })
  address(app, '/icon.svg', { GET: (context) => text(context, ICON_SVG, 'image/svg+xml') })
  address(app, '/manifest.webmanifest', {
    GET: (context) => text(context, JSON.stringify(manifest(context)), 'application/manifest+json'),
  })
  address(app, '/.well-known/security.txt', {
    GET: (context) => text(context, securityTxt(context), 'text/plain'),
  })
  address(app, '/share', { GET: share })
  address(app, '/:look{look-[0-9a-f]+\\.css}', { GET: look })
}

async function text(context: LedeContext, body: string, type: string): Promise<Response> {
  const representation = await represent(body, `${type}; charset=utf-8`, 'data')
  return answer(context.req.raw, representation, { cacheControl: LIFETIME })
}

/**
 * The style with the site's own colour; a lighter shade of it on the dark background, to stay
 * readable.
 */
async function look(context: LedeContext): Promise<Response> {
  const { accent } = context.var.settings.look
  if (accent === undefined || context.req.path !== lookPath(accent)) {
    throw new Failure('not-found', 'This site has no such colour. See /docs for all addresses.')
  }
  const dark = `--accent: color-mix(in oklab, ${accent}, white 50%)`
  const style = `:root { --accent: ${accent} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }
:root[data-theme="dark"] { ${dark} }
`
  const representation = await represent(style, 'text/css; charset=utf-8', 'script')
  return answer(context.req.raw, representation, { cacheControl: LIFETIME })
}

/** Search engines should find the pages of other sites there, not through this one (RFC 9309). */
function robots({ var: { settings } }: LedeContext): string {
  return `User-agent: *
Disallow: /summary
Disallow: /http:
Disallow: /https:
Disallow: /feed?
Disallow: /share

Sitemap: ${settings.baseUrl}/sitemap.xml
`
}

/** The lists, the newest stories and the newest articles (sitemaps.org). */
async function sitemap(context: LedeContext): Promise<Made> {
  const { library, settings } = context.var
  const publications: Publication[] = []
  let cursor: string | undefined
  do {
    const page = await library.list({ limit: SITEMAP_PAGE, ...defined({ cursor }) })
    publications.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && publications.length < SITEMAP_ARTICLES)
  const { items: stories } = await library.stories.list({ limit: SITEMAP_STORIES })
  const entries = [
    ...LISTS.map((path) => located(settings.baseUrl + path)),
    ...stories.map(({ id, changed }) =>
      located(storyUrl(settings.baseUrl, id), new Date(changed).toISOString()),
    ),
    ...publications.map(({ slug, updated }) => located(publicationUrl(settings, slug), updated)),
  ]
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
  return {
    representation: await represent(body, 'application/xml; charset=utf-8', 'data', {
      lastModified: await library.changed(),
    }),
    options: { cacheControl: LIBRARY_LIFETIME, tags: [LIBRARY_TAG] },
  }
}

const located = (address: string, changed?: string): string =>
  `<url><loc>${escapeText(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`

/** What fits under an icon. Characters. */
const SHORT_NAME = 12

/** Web App Manifest (W3C), with a share target: a phone's share menu can send an address here. */
function manifest({ var: { settings } }: LedeContext) {
  return {
    name: settings.siteTitle,
    short_name: settings.siteTitle.slice(0, SHORT_NAME),
    lang: settings.siteLanguage,
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fbf8f1',
    theme_color: '#8f1d14',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    share_target: {
      action: '/share',
      method: 'GET',
      // Chromium warns on every page while it is left out.
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  }
}

/** RFC 9116. A bare mailbox among the contacts becomes a `mailto:` address. */
function securityTxt({ var: { settings, tiers } }: LedeContext): string {
  const { contact, baseUrl, siteLanguage } = settings
  const address = /^[^\s@/]+@[^\s@/]+$/.test(contact) ? `mailto:${contact}` : contact
  // Whole days, so that the answer stays the same for a day.
  const today = Math.floor(tiers.now() / DAY_MS)
  const expires = new Date((today + SECURITY_TXT_DAYS) * DAY_MS).toISOString()
  return `Contact: ${address}
Expires: ${expires}
Preferred-Languages: ${siteLanguage === 'en' ? 'en' : `${siteLanguage}, en`}
Canonical: ${baseUrl}/.well-known/security.txt
`
}

/** Length of shared words without an address, which become a search. Characters. */
const MAX_SEARCH = 200

/** Receives what a phone's share menu sends; many apps put the address into the text. */
function share(context: LedeContext): Response {
  const query = new URL(context.req.url).searchParams
  const shared = ['url', 'text', 'title'].map((name) => query.get(name) ?? '').join('\n')
  // What is cut may end in half a character, which cannot be escaped.
  const found = /https?:\/\/\S{1,4000}/i.exec(shared)?.[0].toWellFormed()
  const words = shared.replace(/\s+/g, ' ').trim().slice(0, MAX_SEARCH).toWellFormed()
  const target = found
    ? `/summary?format=html&url=${encodeURIComponent(found)}`
    : words === ''
      ? '/'
      : `/?q=${encodeURIComponent(words)}`
  const headers = new Headers({ location: target, 'cache-control': 'no-store' })
  allowEveryOrigin(headers)
  return new Response(null, { status: 303, headers })
}
