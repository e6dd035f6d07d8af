/** The tags of answers in the cache in front of the Worker: what an answer holds, what a change touches. */

import { frontTag } from '../cache/front.ts'
import { canonicalTag } from '../language/tag.ts'
import type { LibraryQuery } from '../library/library.ts'
import { facetFilters } from '../library/lists.ts'
import type { Placed } from './hub.ts'

/** What holds articles of the whole library, its counts included. */
export const LIBRARY_TAG = 'library'

const NAMES = { language: 'lang', tag: 'tag', source: 'source' } as const

const tagOf = ([kind, value]: readonly [string, string]): string =>
  frontTag(NAMES[kind as keyof typeof NAMES] ?? kind, value)

/** Tags of a list by these filters: a change of any article that is in it, or was, touches one. */
export function listTags(query: Pick<LibraryQuery, 'source' | 'tag' | 'language'>): string[] {
  const tags = facetFilters(query).map(tagOf)
  return tags.length > 0 ? tags : [LIBRARY_TAG]
}

export const articleTag = (slug: string): string => frontTag('article', slug)

/** Tags of all answers that hold one of these articles, or held it. */
export function touchedTags(placed: readonly Placed[]): string[] {
  return [
    LIBRARY_TAG,
    ...placed.flatMap(({ slug, article, analysis, source }) => [
      articleTag(slug),
      ...rangesOf(analysis.language).map((range) => frontTag('lang', range)),
      ...article.tags.map((tag) => frontTag('tag', tag)),
      ...(source === undefined ? [] : [frontTag('source', source)]),
    ]),
  ]
}

/** The ranges that take a language (RFC 4647 section 3.3.1): `zh-Hant-HK` is in `zh-Hant` and `zh`. */
function rangesOf(language: string): string[] {
  const parts = (canonicalTag(language) ?? language).split('-')
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'))
}

/**
 * Tags of the answers that link to these articles as translations: their own pages, and the lists
 * that hold them.
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

/** Tags of all answers that hold articles of a followed source. */
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
