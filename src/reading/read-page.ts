/**
 * Fetches one public page, where its site and the surroundings allow it, extracts its article and
 * analyses that. Caching is in kept-pages.ts, and the routes decide what a client may ask for.
 */

import type { Article } from '../article/article.ts'
import { fetchPage } from '../article/web/fetch.ts'
import type { UpstreamValidators } from '../article/web/read-answer.ts'
import { maxSnippetOf, stricter } from '../article/web/snippet-rules.ts'
import { defined } from '../defined.ts'
import type { Analysed } from '../summary/analysed.ts'
import { namedFeed, withFeedInstead } from './feed-instead.ts'
import { outgoing } from './outgoing.ts'
import type { Surroundings } from './surroundings.ts'

export interface StoredPage extends Analysed {
  /** Where the page was read, after redirects; `article.url` is what the page calls itself. */
  readonly address: string
  readonly validators: UpstreamValidators
  /** RFC 3339: when this version was first read. */
  readonly changed?: string
  /** The feed that the page names; absolute. */
  readonly feed?: string
}

/**
 * The article and analysis of a page; null when the server says that the cached copy is still good.
 *
 * @param given `language` overrides the identified language; `declared` is that of the feed which
 *   led here, a prior where the page declares none
 * @param known validators of the cached copy
 * @throws Failure of robots.txt, fetching and extracting
 */
export async function readPage(
  surroundings: Surroundings,
  address: string,
  { language, declared }: { readonly language?: string; readonly declared?: string } = {},
  known?: UpstreamValidators,
): Promise<StoredPage | null> {
  const fetched = await fetchPage(address, {
    ...outgoing(surroundings),
    ...defined({ validators: known }),
  })
  if (fetched.kind === 'not-modified') return null
  const { readBody } = await import('../article/read.ts')
  const { analyse } = await import('../summary/analyse.ts')
  const now = new Date(surroundings.tiers.now()).toISOString()
  const options = { url: fetched.url, now, fetched: true }
  const read = await readBody(fetched.bytes, fetched.contentType, options).catch(
    (error: unknown) => {
      throw withFeedInstead(error, fetched)
    },
  )
  const maxSnippet = stricter(read.maxSnippet, maxSnippetOf(fetched.robotsTag ?? ''))
  const article: Article = {
    ...read,
    url: read.url ?? fetched.url,
    language: read.language ?? declared ?? null,
    ...defined({ maxSnippet }),
    ...(fetched.partial && {
      partial: true,
      warnings: [...read.warnings, 'The page is larger than 2 MiB; only its beginning was read.'],
    }),
  }
  const analysis = analyse(article, defined({ language }))
  const feed = namedFeed(fetched)
  return {
    article,
    analysis,
    address: fetched.url,
    changed: now,
    validators: fetched.validators,
    ...defined({ feed }),
  }
}
