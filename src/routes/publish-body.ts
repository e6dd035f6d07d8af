/** One article of a body, published: the way of `POST /articles` and of each line of a batch. */

import { Failure } from '../failures.ts'
import { sha256 } from '../library/identity.ts'
import { slugOfTitle } from '../library/slug.ts'
import type { Desk } from '../publishing/desk.ts'
import type { Attempt } from '../publishing/idempotency.ts'
import type { Draft } from '../publishing/make.ts'
import { type Published, publish } from '../publishing/publish.ts'
import { slugOfAddress } from '../publishing/take-in.ts'
import { analyse } from '../summary/analyse.ts'
import { analysePage } from './pages-by-url.ts'
import type { LedeContext } from './request/context.ts'
import { preconditionsOf } from './request/desk.ts'
import {
  type PublicationBody,
  type ReadPublication,
  readPublicationBody,
} from './request/publication-body.ts'

/** An article that brings its text, or the address of one to fetch. */
export async function publishBody(
  context: LedeContext,
  desk: Desk,
  body: PublicationBody,
  attempt?: Attempt,
): Promise<Published> {
  const preconditions = preconditionsOf(context)
  const hasText = [body.html, body.text, body.markdown].some((text) => text !== undefined)
  if (hasText) {
    const read = await readPublicationBody(body)
    return publish(desk, draftOf(await slugFor(desk, read), read), { preconditions, attempt })
  }
  if (body.url === undefined) {
    throw new Failure('bad-body', 'Give url, or exactly one of html, text and markdown.')
  }
  const { article, analysis } = await analysePage(context, body.url, body.lang)
  const read = { article, ...(body.slug !== undefined && { slug: body.slug }) }
  const draft = { slug: await slugFor(desk, read), article, analysis }
  return publish(desk, draft, { preconditions, attempt })
}

/** The slug asked for, that of the same address, or one from the title that is not taken. */
async function slugFor(
  desk: Desk,
  { slug, article }: Pick<ReadPublication, 'slug' | 'article'>,
): Promise<string> {
  if (slug !== undefined) return slug
  const known = await slugOfAddress(desk, article.url)
  if (known !== undefined) return known
  const base = slugOfTitle(article.title)
  const hash = await sha256(article.url ?? JSON.stringify(article.paragraphs))
  return base === '' ? hash.slice(0, 12) : `${base}-${hash.slice(0, 6)}`
}

export function draftOf(slug: string, { article, language, key }: ReadPublication): Draft {
  const analysis = analyse(article, language === undefined ? {} : { language })
  return { slug, article, analysis, ...(key !== undefined && { key }) }
}
