/** The statements that place an article among the stories. */

import { type Counts, MARKS } from '../story/counts.ts'
import { hashOf } from '../story/hash.ts'
import { packFeatures } from '../story/pack.ts'
import type { Placement } from '../story/placement.ts'
import { mergedMarks } from '../story/reason.ts'
import type { StoryState } from '../story/story-index.ts'
import { knownCounts, rememberCounts } from './known-counts.ts'
import { storiesAsRead } from './story-guard.ts'
import { numberOf, type StoryArticleName } from './story-leaving.ts'
import { LONGEST_LIST, packMember, postingTail } from './story-packing.ts'

interface StoryChange {
  /** The slug of an article stored earlier in the same transaction, or the number of a file. */
  readonly article: StoryArticleName
  /** Of a file; an article of the table is placed again when it changes. */
  readonly version?: string
  readonly placement: Placement
  /** The id of the new story if the article begins one. */
  readonly begins: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * Places an article or a file, and adds it to `counts`, which must be those used to place it. The
 * transaction fails with an error of `isStoryMoved` if a story is no longer as it was read.
 */
export function placing(
  database: D1Database,
  counts: Counts,
  { article, version, placement, begins, now }: StoryChange,
): D1PreparedStatement[] {
  const { features, keys, joins, takesIn } = placement
  const { language, time } = features
  counts.add(features, joins !== undefined)
  const number = numberOf(article)
  // Two arrivals may place the same file: the second transaction fails here, so that the file is not
  // added twice. One that was edited has left its place before, in the same transaction.
  const insert = typeof article === 'number' ? 'insert' : 'insert or replace'
  const tail = postingTail({ language: hashOf(language), time })
  return [
    ...(joins ? storiesAsRead(database, joins, takesIn) : []),
    database
      .prepare(
        `${insert} into story_articles (number, begins, story, language, time, features, version)
         values (${number.sql}, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(
        ...number.values,
        begins,
        joins?.id ?? null,
        language,
        time,
        packFeatures(features),
        version ?? null,
      ),
    database
      .prepare(
        `insert into story_keys (key, articles)
         select k.column1, printf('%08x', ${number.sql}) || ? from (values ${rowsOf(keys)}) k where true
         on conflict do update set articles = substr(articles || excluded.articles, -${LONGEST_LIST})`,
      )
      .bind(...number.values, tail),
    ...(joins ? joining(database, number, placement, now) : []),
    ...[MARKS, language].flatMap((name) =>
      counting(database, counts, name, { now, mayWait: takesIn !== undefined }),
    ),
  ]
}

const rowsOf = (keys: readonly number[]): string =>
  keys.map((key) => `(${Math.trunc(key)})`).join(', ')

function joining(
  database: D1Database,
  number: ReturnType<typeof numberOf>,
  { features, joins, takesIn, marks }: Placement,
  now: number,
): D1PreparedStatement[] {
  if (!joins) return []
  const { language, time } = features
  const taken = takesIn?.members ?? []
  const before = [...joins.members, ...taken]
  const newest = Math.max(time, ...before.map((member) => member.time))
  const shared = mergedMarks(mergedMarks(joins.marks, takesIn?.marks ?? []), marks)
  const packed = JSON.stringify(taken.map(packMember))
  const entry = `json_array(${number.sql}, ?, ?, ?)`
  const own = [...number.values, language, time, now]
  // Another article may have joined in the meantime, so add to what is stored. Lists are put
  // together as text: D1 counts what `json_each` lists as rows read.
  const members = takesIn
    ? "case stories.members when '[]' then ? else substr(stories.members, 1, length(stories.members) - 1) || ',' || substr(?, 2) end"
    : 'stories.members'
  const insert = database.prepare(
    `insert into stories (id, time, changed, members, marks)
     values (?, ?, ?, json_insert(?, '$[#]', ${entry}), ?)
     on conflict do update set time = max(time, excluded.time), changed = excluded.changed,
       marks = excluded.marks, members = json_insert(${members}, '$[#]', ${entry})`,
  )
  const [first] = joins.members
  return [
    insert.bind(
      joins.id,
      newest,
      now,
      JSON.stringify(before.map(packMember)),
      ...own,
      JSON.stringify(shared),
      ...(takesIn ? [packed, packed] : []),
      ...own,
    ),
    ...(joins.members.length === 1 && first ? [moving(database, joins.id, [first.article])] : []),
    ...(takesIn ? takingIn(database, joins.id, takesIn, now) : []),
  ]
}

/** A story that is one article has no row of its own yet, and so no address that must lead on. */
function takingIn(
  database: D1Database,
  into: string,
  { id, members }: StoryState,
  now: number,
): D1PreparedStatement[] {
  const within = "update stories set within = ?, members = '[]', changed = ? where id = ?"
  return [
    ...(members.length > 1 ? [database.prepare(within).bind(into, now, id)] : []),
    moving(
      database,
      into,
      members.map(({ article }) => article),
    ),
  ]
}

const moving = (
  database: D1Database,
  story: string,
  articles: readonly number[],
): D1PreparedStatement =>
  database
    .prepare(
      `update story_articles set story = ?
       where number in (${articles.map(Math.trunc).join(', ')})`,
    )
    .bind(story)

/** Counts are stored after this many articles, or after each until `FEW` stories are counted. */
const SAVE_EVERY = 8
const FEW = 40

/**
 * Stores the counts from time to time, though not with an article that merges two stories, which
 * writes enough. In between, only this isolate has them, and they are lost if another isolate stores
 * its own first. That does no harm: they only estimate how common words are, and a few articles more
 * or less do not matter.
 */
function counting(
  database: D1Database,
  counts: Counts,
  language: string,
  { now, mayWait }: { readonly now: number; readonly mayWait: boolean },
): D1PreparedStatement[] {
  const tally = counts.terms(language)
  const arrivals = counts.arrivalsOf(language)
  const before = knownCounts(language)
  const unsaved = (before?.unsaved ?? 0) + 1
  const isDue = tally.stories < FEW || unsaved >= SAVE_EVERY
  if (before && before.tally === tally && (mayWait || !isDue)) {
    rememberCounts(language, { ...before, arrivals, unsaved })
    return []
  }
  const { cells } = tally
  const bytes = new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength)
  // Two articles in one millisecond must not get the same version.
  const version = now * 1000 + (Math.floor(tally.stories * 4) % 1000)
  rememberCounts(language, { version, tally, arrivals, unsaved: 0 })
  return [
    database
      .prepare(
        `insert into story_counts (language, version, stories, active, time, cells)
         values (?, ?, ?, ?, ?, ?)
         on conflict do update set version = excluded.version, stories = excluded.stories,
           active = excluded.active, time = excluded.time, cells = excluded.cells`,
      )
      .bind(language, version, tally.stories, arrivals.active, arrivals.time, bytes.toBase64()),
  ]
}
