/** One article of a body, published: the way of `POST /articles` and of each line of a batch. */

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

/** Publishes what a body says: an article that brings its text, or the address of one to fetch. */
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

/** The draft of an article under a slug; a text that was sent is free to read unless it says no. */
export function draftOf(
  slug: string,
  { article, language, key, full, restored }: ReadPublication,
): Draft {
  const analysis = analyse(article, defined({ language }))
  return { slug, article, analysis, closed: full === false, ...defined({ key }), ...restored }
}

/** The draft of a page that is fetched; what the body says goes before what the page says. */
async function draftOfPage(
  context: LedeContext,
  desk: Desk,
  body: PublicationBody,
): Promise<Draft> {
  const { url, lang, slug, title, key, full } = body
  if (url === undefined) {
    throw new Failure('bad-body', 'Give url, or exactly one of html, text and markdown.')
  }
  // It is kept in the library; the cache needs it for as long as this takes.
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
    // The ranking looks at the title too.
    analysis: title
      ? analyse(article, defined({ language: readLanguage('lang', lang) }))
      : page.analysis,
    closed: full !== true,
    fetchedFrom: canonicalAddress(new URL(page.address)),
    ...defined({ key }),
  }
}
