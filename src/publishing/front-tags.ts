/**
 * The tags of answers in the cache in front of the Worker: what an answer contains, and what a
 * change affects.
 */

import { frontTag } from '../cache/front.ts'
import { canonicalTag } from '../language/tag.ts'
import { facetFilters } from '../library/facet-filters.ts'
import type { LibraryQuery } from '../library/library.ts'
import { sourcesOf } from '../library/publication.ts'
import type { Placed } from './hub.ts'

/** On answers that depend on the whole library, such as its counts. */
export const LIBRARY_TAG = 'library'

const NAMES = { language: 'lang', tag: 'tag', source: 'source' } as const

const tagOf = ([kind, value]: readonly [string, string]): string =>
  frontTag(NAMES[kind as keyof typeof NAMES] ?? kind, value)

/**
 * Tags of a list with these filters. A change of any article that is or was in the list affects one
 * of them.
 */
export function listTags(query: Pick<LibraryQuery, 'source' | 'tag' | 'language'>): string[] {
  const tags = facetFilters(query).map(tagOf)
  return tags.length > 0 ? tags : [LIBRARY_TAG]
}

export const articleTag = (slug: string): string => frontTag('article', slug)

/** Tags of all answers that contain or contained one of these articles. */
export function touchedTags(placed: readonly Placed[]): string[] {
  return [
    LIBRARY_TAG,
    ...placed.flatMap((one) => [
      articleTag(one.slug),
      ...rangesOf(one.analysis.language).map((range) => frontTag('lang', range)),
      ...one.article.tags.map((tag) => frontTag('tag', tag)),
      ...sourcesOf(one).map((source) => frontTag('source', source)),
    ]),
  ]
}

/**
 * The ranges that match a language (RFC 4647 section 3.3.1): `zh-Hant` and `zh` match `zh-Hant-HK`.
 */
function rangesOf(language: string): string[] {
  const parts = (canonicalTag(language) ?? language).split('-')
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'))
}

/**
 * Tags of the answers that link to these articles as translations: the pages of the translations,
 * and the lists that contain them.
 */
export async function translationTags(
  database: D1Database,
  placed: readonly Placed[],
): Promise<string[]> {
  const { results } = await database
    .prepare(
      `select 'article' as kind, slug as value from articles
         where key in (select value from json_each(?1))
       union select f.kind, f.value from articles a join facets f on f.slug = a.slug
         where a.key in (select value from json_each(?1))`,
    )
    .bind(JSON.stringify([...new Set(placed.map(({ key }) => key))]))
    .all<{ kind: string; value: string }>()
  return results.map(({ kind, value }) => tagOf([kind, value]))
}

/** Tags of all answers that contain articles of a followed source. */
export async function sourceTags(database: D1Database, name: string): Promise<string[]> {
  const { results } = await database
    .prepare(
      `select 'article' as kind, slug as value from articles where source = ?1
       union select f.kind, f.value from articles a join facets f on f.slug = a.slug
         where a.source = ?1`,
    )
    .bind(name)
    .all<{ kind: string; value: string }>()
  return [LIBRARY_TAG, ...results.map(({ kind, value }) => tagOf([kind, value]))]
}
