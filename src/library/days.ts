/** Daily summaries in D1: one for each day and language, never changed once made. */

import { raiseRevision } from './changes.ts'

export const DAY_MS = 86_400_000

export interface Day {
  /** YYYY-MM-DD, UTC. */
  readonly day: string
  readonly language: string
  /** RFC 3339. */
  readonly made: string
  /** The summary, as JSON. */
  readonly digest: string
}

/** Stores a day unless it is stored already, and raises the revision of the library. */
export async function keepDay(
  database: D1Database,
  { day, language, made, digest }: Day,
): Promise<void> {
  await database.batch([
    database
      .prepare('insert or ignore into days (day, language, made, digest) values (?, ?, ?, ?)')
      .bind(day, language, made, digest),
    raiseRevision(database, Date.parse(made)),
  ])
}

/** Languages as their articles are counted, and those in which a day has been summarised. */
interface DayLanguages {
  readonly published: readonly string[]
  readonly told: readonly string[]
}

/**
 * Asks in one call, and of the index of facets alone, in which languages there is an article of a
 * day. A list of the newest articles would hide those of rare languages behind all others.
 *
 * @param day YYYY-MM-DD
 */
export async function languagesOfDay(database: D1Database, day: string): Promise<DayLanguages> {
  const since = Date.parse(day)
  const { results } = await database
    .prepare(
      `select language, 1 as told from days where day = ?1
       union all select c.value, 0 from facet_counts c where c.kind = 'language' and exists (
         select 1 from facets f where f.kind = c.kind and f.value = c.value
           and f.time between ?2 and ?3)`,
    )
    .bind(day, since, since + DAY_MS - 1)
    .all<{ language: string; told: number }>()
  const named = (value: number) =>
    results.filter(({ told }) => told === value).map(({ language }) => language)
  return { published: named(0), told: named(1) }
}

/** Which of these articles are gone, and when each was deleted (ms since 1970, 0 if unknown). */
export async function goneArticles(
  database: D1Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (slugs.length === 0) return new Map()
  const { results } = await database
    .prepare(
      `select n.value as slug, coalesce(c.moment, 0) as moment from json_each(?) n
       left join articles a on a.slug = n.value
       left join changes c on c.kind = 'article' and c.value = n.value
       where a.slug is null`,
    )
    .bind(JSON.stringify(slugs))
    .all<{ slug: string; moment: number }>()
  return new Map(results.map(({ slug, moment }) => [slug, moment]))
}

export async function readDay(
  database: D1Database,
  day: string,
  language: string,
): Promise<Day | undefined> {
  const row = await database
    .prepare('select * from days where day = ? and language = ?')
    .bind(day, language)
    .first<Day>()
  return row ?? undefined
}

/** The newest days first, in one language or in all. */
export async function listDays(
  database: D1Database,
  { language, limit }: { readonly language: string | undefined; readonly limit: number },
): Promise<Day[]> {
  const { results } = await database
    .prepare(
      'select * from days where ?1 is null or language = ?1 order by day desc, language limit ?2',
    )
    .bind(language ?? null, limit)
    .all<Day>()
  return results
}
