/** `GET /summary?url=` and `GET /https://…`: the summary of a public page. */

import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import type { Lifetime } from '../http/respond.ts'
import { FRESH_MS } from '../reading/kept-pages.ts'
import { answerSummary } from './answer/summary-response.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import {
  PAGE_SUMMARY_PARAMETERS,
  readSummaryOptions,
  unknownParameters,
} from './request/options.ts'
import { analysePage } from './request/page-by-url.ts'
import { requireToken } from './request/token.ts'
import { summariseText } from './summary-text.ts'

const PAGE_CACHE_CONTROL: Lifetime = {
  maxAge: 300,
  sharedMaxAge: FRESH_MS / 1000,
  staleWhileRevalidate: 86_400,
  staleIfError: 7 * 86_400,
}

export function summaryRoutes(app: LedeApp): void {
  address(
    app,
    '/summary',
    {
      GET: (context) => {
        const { searchParams } = new URL(context.req.url)
        context.set('parameters', PAGE_SUMMARY_PARAMETERS)
        return summarisePage(context, requiredUrl(context), unknownParameters(searchParams))
      },
      POST: summariseText,
    },
    ['GET', 'POST'],
  )
  // For people: our address followed by that of a page, perhaps pasted with white space. Some
  // proxies turn two slashes into one.
  address(app, '/:scheme{\\s*[hH][tT][tT][pP][sS]?:}/*', {
    GET: (context) => {
      const { pathname, search } = new URL(context.req.url)
      const page = pathname.slice(pathname.search(/http/i)).replace(/^(https?:)\/+/i, '$1//')
      return summarisePage(context, page + search)
    },
  })
}

function requiredUrl(context: LedeContext): string {
  const url = context.req.query('url')
  if (url) return url
  throw new Failure(
    'bad-parameter',
    'url is missing: GET /summary?url=https://example.com/article, or send a text with POST.',
    { extra: { parameter: 'url' } },
  )
}

/** @param notices warnings about the request itself */
async function summarisePage(
  context: LedeContext,
  address: string,
  notices: readonly string[] = [],
): Promise<Response> {
  const requested = readSummaryOptions(new URL(context.req.url).searchParams)
  // An open proxy for whole texts would invite abuse, so only the publisher gets those.
  if (requested.include.contentText) await requireToken(context, 'read')
  const { isPublisher } = context.var
  const page = await analysePage(context, address, { language: requested.language })
  const { staleSeconds } = page
  const warnings = [...notices]
  if (staleSeconds !== undefined) {
    const age = ageInWords(staleSeconds)
    warnings.push(`The page could not be read again; this is the copy of ${age} ago.`)
  }
  return answerSummary(context, page, requested, {
    warnings,
    excerpt: !isPublisher,
    showText: false,
    cacheControl: PAGE_CACHE_CONTROL,
    tags: [page.tag],
    cacheStatus: page.cacheStatus,
    // The warning on a stale copy names its age, so that answer changes all the time.
    lastModified: staleSeconds === undefined ? page.changed : undefined,
    headers: defined({ age: staleSeconds?.toString() }),
  })
}

/** From here on, an age is given in hours. */
const HOURS_FROM_SECONDS = 5400

function ageInWords(seconds: number): string {
  return seconds < HOURS_FROM_SECONDS
    ? `${Math.ceil(seconds / 60)} minutes`
    : `${Math.round(seconds / 3600)} hours`
}
