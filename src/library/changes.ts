/**
 * When each part of the library last changed: the dates behind `Last-Modified` (RFC 9110 section
 * 8.8.2). The newest date in a list is not enough: a deletion, an article with an older date or a
 * changed tag does not change that.
 */

import type { Filter } from './facet-filters.ts'

/**
 * The parts that contain an article, itself included, and those that contain its translations. D1
 * allows at most five selects in a compound.
 */
const PARTS = `
  select kind, value, ?2 as moment from facets where slug = ?1
  union select p.value ->> 0, p.value ->> 1, ?2 from articles a, json_each(json_array(
      json_array('library', ''), json_array('article', a.slug), json_array('key', a.key))) p
    where a.slug = ?1
  union select 'article', b.slug, ?3
    from articles a join articles b on b.key = a.key and b.slug <> a.slug where a.slug = ?1
  union select f.kind, f.value, ?3
    from articles a join articles b on b.key = a.key and b.slug <> a.slug
    join facets f on f.slug = b.slug where a.slug = ?1`

/**
 * Records that an article changed every part that contains it. Run it before the stored version is
 * removed, and after the next one is stored. A new article counts from its own date where that is
 * later than the last change of the part, so that an archive published in order keeps its dates;
 * every other change counts from now. Each change is later than the one before, even if the clocks
 * of two data centres differ.
 *
 * @param moments milliseconds since 1970: `now`, and `own`, the date of a new article
 */
export function noteChange(
  database: D1Database,
  slug: string,
  { now, own = now }: { readonly now: number; readonly own?: number },
): D1PreparedStatement {
  return database
    .prepare(
      `insert into changes (kind, value, moment)
       select kind, value, max(moment) from (${PARTS}) where true group by kind, value
       on conflict (kind, value) do update set moment =
         case when excluded.moment > moment then excluded.moment else max(?3, moment + 1) end`,
    )
    .bind(slug, Math.min(own, now), now)
}

/** Raises the revision of the library for a change that no article's own statement raises it for. */
export const raiseRevision = (database: D1Database, now: number): D1PreparedStatement =>
  database
    .prepare("update revisions set number = max(number + 1, ?) where name = 'library'")
    .bind(now)

/**
 * When a list with these filters last changed, in milliseconds since 1970; undefined if it never
 * had an article. A change of the list changes the list of each single filter, so the earliest of
 * those dates is right.
 *
 * @param filters none: everything
 */
export async function lastChange(
  database: Pick<D1Database, 'prepare'>,
  filters: readonly Filter[],
): Promise<number | undefined> {
  const parts = filters.length === 0 ? [['library', '']] : filters
  const row = await database
    .prepare(
      `select min(moment) as moment, count(*) as found from changes
       where (kind, value) in (select value ->> 0, value ->> 1 from json_each(?))`,
    )
    .bind(JSON.stringify(parts))
    .first<{ moment: number | null; found: number }>()
  return row && row.found === parts.length ? (row.moment ?? undefined) : undefined
}

/**
 * When translations of any of these articles last changed, by their keys. Milliseconds since 1970;
 * undefined if there were none.
 */
export async function lastChangeOfKeys(
  database: Pick<D1Database, 'prepare'>,
  keys: readonly string[],
): Promise<number | undefined> {
  const row = await database
    .prepare(
      `select max(moment) as moment from changes
       where kind = 'key' and value in (select value from json_each(?))`,
    )
    .bind(JSON.stringify(keys))
    .first<{ moment: number | null }>()
  return row?.moment ?? undefined
}

/**
 * Records that what may be read of a source's articles has changed, and so every part that contains
 * them.
 */
export async function noteSourceChange(
  database: D1Database,
  source: string,
  now: number,
): Promise<void> {
  await database
    .prepare(
      `insert into changes (kind, value, moment)
       select kind, value, ?2 from (
         select f.kind, f.value from articles a join facets f on f.slug = a.slug where a.source = ?1
         union select 'article', slug from articles where source = ?1
         union select 'library', '') where true
       on conflict (kind, value) do update set moment = max(?2, moment + 1)`,
    )
    .bind(source, now)
    .run()
}
