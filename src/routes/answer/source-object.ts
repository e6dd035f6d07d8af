/** A followed source as JSON, with what became of its entries. */

import { feedLink } from '../../feed/feed-address.ts'
import {
  countEntries,
  type EntryCounts,
  lastEntries,
  NO_ENTRIES,
  type SeenEntryState,
} from '../../follow/entries.ts'
import type { Source } from '../../follow/sources.ts'
import { represent } from '../../http/representation.ts'
import { answer, type Lifetime } from '../../http/respond.ts'
import { asked } from '../../publishing/durable.ts'
import type { LedeContext } from '../request/context.ts'
import { publicationUrl } from './publication-links.ts'

const moment = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString()

const seenOf = (counts: EntryCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** A source, as all answers give it. */
export function sourceObject(context: LedeContext, source: Source, entries: EntryCounts) {
  const failing = source.lastError !== null
  return {
    name: source.name,
    url: source.url,
    title: source.title,
    language: source.language,
    tags: source.tags,
    full: source.full,
    state: source.ended ? 'ended' : failing ? 'failing' : source.lastSuccess ? 'ok' : 'new',
    added: moment(source.added),
    last_attempt: moment(source.lastAttempt),
    last_success: moment(source.lastSuccess),
    last_error: source.lastError,
    failures: source.failures,
    next_poll: source.ended ? null : moment(source.nextPoll),
    entries: { seen: seenOf(entries), ...entries },
    feed: feedLink(context.var.settings, { source: source.name }, 'atom').xmlUrl,
  }
}

/** Polling changes what is told of sources, and announces it to no cache. */
const SOURCES_LIFETIME: Lifetime = {
  maxAge: 30,
  sharedMaxAge: 30,
  staleWhileRevalidate: 15,
  staleIfError: 60,
}

/** Answers with JSON that may be cached for half a minute, unless it answers a change. */
export async function answerJson(
  context: LedeContext,
  body: unknown,
  status = 200,
): Promise<Response> {
  const text = JSON.stringify(body)
  const representation = await represent(text, 'application/json; charset=utf-8', 'data')
  return answer(context.req.raw, representation, {
    status,
    cacheControl: status === 200 && context.req.method !== 'PUT' ? SOURCES_LIFETIME : 'no-store',
    cors: context.req.method !== 'PUT',
  })
}

/** Entries shown of one source. */
const SHOWN_ENTRIES = 50

/** A source with what became of its latest entries. */
export async function described(context: LedeContext, database: D1Database, source: Source) {
  const [counts, last] = await asked(
    Promise.all([
      countEntries(database, source.name),
      lastEntries(database, source.name, SHOWN_ENTRIES),
    ]),
  )
  return {
    ...sourceObject(context, source, counts.get(source.name) ?? NO_ENTRIES),
    last_entries: last.map((entry) => entryObject(context, entry)),
  }
}

function entryObject(context: LedeContext, seen: SeenEntryState) {
  const { entry, title, url, state, slug } = seen
  return {
    id: entry,
    title,
    url,
    seen: moment(seen.seen),
    state,
    article: slug === null ? null : publicationUrl(context.var.settings, slug),
    same_by: seen.sameBy,
    reason: seen.reason,
    until: moment(seen.until),
  }
}
