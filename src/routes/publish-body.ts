/** Publishes the article in one JSON body: of `POST /articles`, or of a line of a batch. */

import { canonicalAddress } from '../article/web/address.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import type { Desk } from '../publishing/desk.ts'
import type { Attempt } from '../publishing/idempotency.ts'
import type { Draft, Published } from '../publishing/make.ts'
import { placeOfPage, slugOfText } from '../publishing/place.ts'
import { publish } from '../publishing/publish.ts'
import { analyse } from '../summary/analyse.ts'
import type { LedeContext } from './request/context.ts'
import { preconditionsOf } from './request/desk.ts'
import { readLanguage } from './request/language.ts'
import { analysePage } from './request/page-by-url.ts'
import {
  metadataOf,
  type ReadPublication,
  readPublicationBody,
} from './request/publication-body.ts'
import type { PublicationBody } from './request/publication-schema.ts'

/** Publishes an article that is in the body, or the page whose address is. */
export async function publishBody(
  context: LedeContext,
  desk: Desk,
  body: PublicationBody,
  attempt?: Attempt,
): Promise<Published> {
  const { html, text, markdown, stored } = body
  const hasText = [html, text, markdown, stored].some((one) => one !== undefined)
  const draft = hasText ? await draftOfText(desk, body) : await draftOfPage(context, desk, body)
  return publish(desk, draft, { preconditions: preconditionsOf(context), attempt })
}

async function draftOfText(desk: Desk, body: PublicationBody): Promise<Draft> {
  const read = await readPublicationBody(body)
  return draftOf(read.slug ?? (await slugOfText(desk, read.article)), read)
}

/**
 * The draft of an article under a slug. Everybody may read a text that was sent, unless the body
 * says otherwise.
 */
export function draftOf(
  slug: string,
  { article, language, key, full, restored }: ReadPublication,
): Draft {
  const analysis = analyse(article, defined({ language }))
  return { slug, article, analysis, closed: full === false, ...defined({ key }), ...restored }
}

/** The draft of a fetched page. What the body says overrides what the page says. */
async function draftOfPage(
  context: LedeContext,
  desk: Desk,
  body: PublicationBody,
): Promise<Draft> {
  const { url, lang, slug, title, key, full } = body
  if (url === undefined) {
    throw new Failure('bad-body', 'Give url, or exactly one of html, text and markdown.')
  }
  // The library stores it, so the cache needs it only for a moment.
  const page = await analysePage(context, url, { language: lang, reach: 'near' })
  const placed = await placeOfPage(desk, page, slug)
  const article = {
    ...placed.article,
    ...metadataOf(body),
    ...defined({ title: title || undefined }),
  }
  return {
    slug: placed.slug,
    article,
    // The title influences the ranking.
    analysis: title
      ? analyse(article, defined({ language: readLanguage('lang', lang) }))
      : page.analysis,
    closed: full !== true,
    fetchedFrom: canonicalAddress(new URL(page.address)),
    ...defined({ key }),
  }
}
