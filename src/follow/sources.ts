/** The followed sources, in D1. */

import type { UpstreamValidators } from '../article/web/read-answer.ts'
import { defined } from '../defined.ts'

export interface Source {
  /** Its name in addresses and filters. */
  readonly name: string
  /** Address of the feed. */
  readonly url: string
  /** The feed's own title. */
  readonly title: string
  /** BCP 47, set by the publisher for all articles of the source. */
  readonly language: string | null
  /** Added to all articles of the source. */
  readonly tags: readonly string[]
  /** Whether everybody may read the whole texts of the source. */
  readonly full: boolean
  /** Milliseconds since 1970, like all moments here. */
  readonly added: number
  readonly nextPoll: number
  readonly lastAttempt: number | null
  readonly lastSuccess: number | null
  readonly lastError: string | null
  /** Failed polls in a row. */
  readonly failures: number
  /** The server said that the feed is gone for good (410). */
  readonly ended: boolean
  readonly validators: UpstreamValidators
}

interface Row {
  readonly name: string
  readonly url: string
  readonly title: string
  readonly language: string | null
  readonly tags: string
  readonly whole: number
  readonly added: number
  readonly next_poll: number
  readonly last_attempt: number | null
  readonly last_success: number | null
  readonly last_error: string | null
  readonly failures: number
  readonly ended: number
  readonly etag: string | null
  readonly last_modified: string | null
}

function sourceOf(row: Row): Source {
  return {
    name: row.name,
    url: row.url,
    title: row.title,
    language: row.language,
    tags: JSON.parse(row.tags) as string[],
    full: row.whole === 1,
    added: row.added,
    nextPoll: row.next_poll,
    lastAttempt: row.last_attempt,
    lastSuccess: row.last_success,
    lastError: row.last_error,
    failures: row.failures,
    ended: row.ended === 1,
    validators: defined({
      etag: row.etag ?? undefined,
      lastModified: row.last_modified ?? undefined,
    }),
  }
}

export async function listSources(database: D1Database): Promise<Source[]> {
  const { results } = await database.prepare('select * from sources order by name').all<Row>()
  return results.map(sourceOf)
}

export async function findSource(database: D1Database, name: string): Promise<Source | undefined> {
  const row = await database.prepare('select * from sources where name = ?').bind(name).first<Row>()
  return row ? sourceOf(row) : undefined
}

/** The name of another source that follows this feed already, if there is one. */
export async function followedAs(
  database: D1Database,
  url: string,
  name: string,
): Promise<string | undefined> {
  const row = await database
    .prepare('select name from sources where url = ? and name <> ?')
    .bind(url, name)
    .first<{ name: string }>()
  return row?.name
}

/** The sources that are due, the longest due first. */
export async function dueSources(
  database: D1Database,
  now: number,
  limit: number,
): Promise<Source[]> {
  const { results } = await database
    .prepare('select * from sources where ended = 0 and next_poll <= ? order by next_poll limit ?')
    .bind(now, limit)
    .all<Row>()
  return results.map(sourceOf)
}

type SourceChange = Pick<Source, 'name' | 'url' | 'language' | 'tags' | 'full'>

/**
 * Follows a source, or changes it; it becomes due at once. If `full` changes, so does what may be
 * read in the library, which counts as a change of that.
 */
export async function putSource(
  database: D1Database,
  { name, url, language, tags, full }: SourceChange,
  now: number,
): Promise<void> {
  const whole = full ? 1 : 0
  await database.batch([
    database
      .prepare(
        `update revisions set number = max(number + 1, cast(unixepoch('subsec') * 1000 as integer))
         where name = 'library'
         and exists (select 1 from sources where name = ? and whole <> ?)`,
      )
      .bind(name, whole),
    database
      .prepare(
        `insert into sources (name, url, language, tags, added, next_poll, whole)
         values (?1, ?2, ?3, ?4, ?5, ?5, ?6)
         on conflict (name) do update set url = ?2, language = ?3, tags = ?4, next_poll = ?5,
           whole = ?6, ended = 0, failures = 0, etag = null, last_modified = null`,
      )
      .bind(name, url, language, JSON.stringify(tags), now, whole),
  ])
}

/**
 * Follows many sources at once. If a name or address is taken by then, that source is left
 * unchanged.
 */
export async function addSources(
  database: D1Database,
  sources: readonly Pick<Source, 'name' | 'url' | 'title' | 'tags'>[],
  now: number,
): Promise<void> {
  const rows = sources.map(({ name, url, title, tags }) => [name, url, title, JSON.stringify(tags)])
  await database
    .prepare(
      `insert into sources (name, url, title, tags, added, next_poll)
       select value ->> 0, value ->> 1, value ->> 2, value ->> 3, ?1, ?1
       from json_each(?2) where true on conflict do nothing`,
    )
    .bind(now, JSON.stringify(rows))
    .run()
}

/** Stops following a source. Its articles stay published. */
export async function deleteSource(database: D1Database, name: string): Promise<boolean> {
  const [, removed] = await database.batch([
    // Without a source that opens them, its articles are closed again.
    database
      .prepare(
        `update revisions set number = max(number + 1, cast(unixepoch('subsec') * 1000 as integer))
         where name = 'library'
         and exists (select 1 from sources where name = ? and whole)`,
      )
      .bind(name),
    database.prepare('delete from sources where name = ?').bind(name),
    database.prepare('delete from fates where source = ?').bind(name),
    database.prepare('delete from fate_counts where source = ?').bind(name),
  ])
  return (removed?.meta.changes ?? 0) > 0
}

/**
 * Claims a source for this poll: nobody else polls it before `until`. False when another run was
 * faster, since runs of the timer may overlap.
 */
export async function claimSource(
  database: D1Database,
  { name, nextPoll }: Source,
  now: number,
  until: number,
): Promise<boolean> {
  const { meta } = await database
    .prepare(
      'update sources set next_poll = ?, last_attempt = ? where name = ? and next_poll = ? and ended = 0',
    )
    .bind(until, now, name, nextPoll)
    .run()
  return meta.changes > 0
}

/** Characters of an error that are kept. */
const MAX_ERROR = 500

interface PollRecord {
  readonly nextPoll: number
  /** Undefined after a success. */
  readonly error?: string
  readonly title?: string
  readonly validators?: UpstreamValidators
  readonly ended?: boolean
  /** The new address of a feed that has moved for good. */
  readonly url?: string
}

/** Stores how a poll ended, unless the source has been given another address meanwhile. */
export async function recordPoll(
  database: D1Database,
  { name, url: polled }: Pick<Source, 'name' | 'url'>,
  record: PollRecord,
  now: number,
): Promise<void> {
  const { nextPoll, error, title, validators, ended, url } = record
  const statement =
    error === undefined
      ? database
          .prepare(
            `update sources set next_poll = ?1, last_success = ?2, last_error = null, failures = 0,
               title = coalesce(?3, title), etag = ?4, last_modified = ?5,
               url = case when exists (select 1 from sources where url = ?6 and name <> ?7) then url
                 else coalesce(?6, url) end
             where name = ?7 and url = ?8`,
          )
          .bind(
            nextPoll,
            now,
            title ?? null,
            validators?.etag ?? null,
            validators?.lastModified ?? null,
            url ?? null,
            name,
            polled,
          )
      : database
          .prepare(
            `update sources set next_poll = ?, last_error = ?, failures = failures + 1, ended = ?
             where name = ? and url = ?`,
          )
          .bind(nextPoll, error.slice(0, MAX_ERROR), ended ? 1 : 0, name, polled)
  await statement.run()
}
