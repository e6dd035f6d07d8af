/**
 * The rows by which a stored article is found: facets for lists, words for search, bands for
 * near-duplicates.
 */

import { contentText } from '../article/article.ts'
import { primaryLanguage } from '../language/tag.ts'
import { type Publication, sourcesOf } from './publication.ts'
import { facetTerm, indexTerms } from './search.ts'

/**
 * The language ranges that match a tag: the tag itself and its prefixes (RFC 4647 basic filtering).
 */
function ranges(tag: string): string[] {
  const subtags = tag.toLowerCase().split('-')
  return subtags.map((_, i) => subtags.slice(0, i + 1).join('-'))
}

function facetsOf(publication: Publication): [kind: string, value: string, listed: number][] {
  const { language } = publication.analysis
  const spoken = new Set([...ranges(language), primaryLanguage(language)])
  return [
    // Counted under the tag as written; found under every range.
    ['language', language, 1],
    ...[...spoken]
      .filter((range) => range !== language)
      .map((range): [string, string, number] => ['language', range, 0]),
    ...publication.article.tags.map((tag): [string, string, number] => ['tag', tag, 1]),
    ...sourcesOf(publication).map((name): [string, string, number] => ['source', name, 1]),
  ]
}

/** Removes the rows by which an article is found. */
export function withoutIndex(database: D1Database, slug: string): D1PreparedStatement[] {
  return [
    database.prepare('delete from facets where slug = ?').bind(slug),
    database
      .prepare(
        `delete from signatures where slug = ?1 and band in
           (select value from article_bands own, json_each(own.bands) where own.slug = ?1)`,
      )
      .bind(slug),
    database.prepare('delete from article_bands where slug = ?').bind(slug),
    database
      .prepare(
        'delete from article_index where rowid = (select number from articles where slug = ?)',
      )
      .bind(slug),
  ]
}

/**
 * Adds the rows by which an article is found; the article is stored already.
 *
 * @param signature bands by which near-duplicates are found; short texts have none
 */
export function indexed(
  database: D1Database,
  publication: Publication,
  signature: readonly string[],
): D1PreparedStatement[] {
  const { slug, article, date } = publication
  const wanted = facetsOf(publication)
  const facets = database
    .prepare(
      `insert or ignore into facets (kind, value, time, slug, listed)
       select value ->> 0, value ->> 1, ?, ?, value ->> 2 from json_each(?)`,
    )
    .bind(Date.parse(date), slug, JSON.stringify(wanted))
  const terms = database
    .prepare(
      'insert into article_index (rowid, title, body, facets) select number, ?, ?, ? from articles where slug = ?',
    )
    .bind(
      indexTerms(article.title),
      indexTerms(contentText(article)),
      wanted.map(([kind, value]) => facetTerm(kind, value)).join(' '),
      slug,
    )
  return [facets, terms, ...bands(database, slug, signature)]
}

function bands(
  database: D1Database,
  slug: string,
  signature: readonly string[],
): D1PreparedStatement[] {
  if (signature.length === 0) return []
  const list = JSON.stringify(signature)
  return [
    database
      .prepare('insert or ignore into signatures (band, slug) select value, ? from json_each(?)')
      .bind(slug, list),
    database
      .prepare('insert or replace into article_bands (slug, bands) values (?, ?)')
      .bind(slug, list),
  ]
}
