/**
 * `POST /summary` for several pages or texts at once: a line of JSON for each, sent as soon as it
 * is ready, so that a slow page does not delay the others.
 */

import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { allowEveryOrigin } from '../http/headers.ts'
import { logFault } from '../http/log.ts'
import { problemOf } from '../http/problem.ts'
import { analyse } from '../summary/analyse.ts'
import { summarise } from '../summary/summarise.ts'
import { foreignObject } from './answer/foreign-object.ts'
import { parseJsonObject } from './request/body.ts'
import type { LedeContext } from './request/context.ts'
import { requireKnownFields } from './request/known-names.ts'
import { takeTurn } from './request/limit.ts'
import { type RequestedSummary, readSummaryOptions } from './request/options.ts'
import { analysePage, surroundingsOf } from './request/page-by-url.ts'
import { readJson, submissionSchema, validate } from './request/submission.ts'
import { requireToken } from './request/token.ts'

/** Items in one request, which may cause twenty outgoing ones. */
const MAX_ITEMS = 10

/** What one line of the answer is about: an address, or a line of the body. */
type Item = { readonly url: string } | { readonly bytes: Uint8Array }

/** The addresses in a JSON body; undefined if it contains something else. */
export function addressesOf(bytes: Uint8Array): readonly Item[] | undefined {
  const text = new TextDecoder().decode(bytes)
  if (!text.includes('"urls"')) return undefined
  // Null means the same as leaving the field out, here too.
  const named = Object.entries(parseJsonObject(bytes)).filter(([, value]) => value !== null)
  const body = Object.fromEntries(named)
  if (!Object.hasOwn(body, 'urls')) return undefined
  requireKnownFields(body, { urls: true })
  const { urls } = body
  if (!Array.isArray(urls) || !urls.every((url): url is string => typeof url === 'string')) {
    throw new Failure('bad-body', 'urls must be a list of addresses.', { extra: { field: 'urls' } })
  }
  return urls.map((url) => ({ url }))
}

/**
 * Answers with a line for each item: its summary object or the problem with it, and `line`, its
 * number, counted from 1.
 *
 * @throws Failure `bad-body` for no item, or more than ten
 */
export async function summariseBatch(
  context: LedeContext,
  items: readonly Item[],
): Promise<Response> {
  if (items.length === 0 || items.length > MAX_ITEMS) {
    throw new Failure(
      'bad-body',
      `Send 1 to ${MAX_ITEMS} pages or texts at once, not ${items.length}.`,
    )
  }
  const requested = readSummaryOptions(new URL(context.req.url).searchParams)
  if (requested.include.contentText || requested.include.allSentences)
    await requireToken(context, 'read')
  const read = readerOf(context, requested)
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  const work = items.map(async (item, i) => {
    const answer = await read(item).catch((error: unknown) => problem(context, item, error))
    await writer.write(encoder.encode(`${JSON.stringify({ line: i + 1, ...answer })}\n`))
  })
  // A client that has gone wants no more lines.
  context.executionCtx.waitUntil(
    Promise.all(work)
      .then(() => writer.close())
      .catch(() => undefined),
  )
  const headers = new Headers({
    'content-type': 'application/x-ndjson',
    'cache-control': 'private, no-store',
  })
  if (!context.req.header('authorization')) allowEveryOrigin(headers)
  return new Response(readable, { headers })
}

/** Reads items by the rules of their kind. All share one budget of outgoing requests. */
function readerOf(context: LedeContext, requested: RequestedSummary) {
  const surroundings = surroundingsOf(context)
  const { options, language, include } = requested
  const excerpt = !context.var.isPublisher

  async function page(url: string, own?: string): Promise<object> {
    const { article, analysis } = await analysePage(context, url, {
      language: own ?? language,
      surroundings,
    })
    return foreignObject(summarise(article, analysis, { ...options, excerpt }), include)
  }

  return async (item: Item): Promise<object> => {
    if ('url' in item) return page(item.url)
    const body = parseJsonObject(item.bytes)
    requireKnownFields(body, submissionSchema.entries)
    const submission = validate(submissionSchema, body)
    const { html, text, markdown, url, lang } = submission
    const hasText = [html, text, markdown].some((one) => one !== undefined)
    if (!hasText && url !== undefined) return page(url, lang)
    await takeTurn(context)
    const read = await readJson(submission, null)
    const declared = read.language ?? language
    const analysis = analyse(read.article, defined({ language: declared }))
    return foreignObject(summarise(read.article, analysis, options), include)
  }
}

function problem(context: LedeContext, item: Item, error: unknown): object {
  const { requestId, settings } = context.var
  if (!(error instanceof Failure)) logFault(error, requestId)
  return {
    ...('url' in item && { url: item.url }),
    ...problemOf(error, settings.baseUrl, requestId),
  }
}
