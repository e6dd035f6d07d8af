/** The statements by which an article takes its place among the stories, or leaves it. */

import { type Counts, MARKS } from '../story/counts.ts'
import { hashOf } from '../story/hash.ts'
import { packFeatures } from '../story/pack.ts'
import type { Placement } from '../story/placement.ts'
import { mergedMarks } from '../story/reason.ts'
import {
  knownCounts,
  LONGEST_LIST,
  packMember,
  postingTail,
  rememberCounts,
} from './story-index.ts'
import { NUMBER } from './story-leaving.ts'

export interface StoryChange {
  /** The slug of an article that stands in the same transaction before; or the number of a file. */
  readonly article: string | number
  readonly placement: Placement
  /** The id of the story, should the article begin one. */
  readonly begins: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The number of an article, as SQL with what it binds. */
const numberOf = (article: string | number): { readonly sql: string; readonly values: string[] } =>
  typeof article === 'number'
    ? { sql: String(Math.trunc(article)), values: [] }
    : { sql: NUMBER, values: [article] }

/** Places an article. Counts it, too: `counts` are those that it was placed by. */
export function placing(
  database: D1Database,
  counts: Counts,
  { article, placement, begins, now }: StoryChange,
): D1PreparedStatement[] {
  const { features, keys, joins } = placement
  const { language, time } = features
  counts.add(features, joins !== undefined)
  const number = numberOf(article)
  const tail = postingTail({ language: hashOf(language), time })
  return [
    database
      .prepare(
        `insert or replace into story_articles (number, begins, story, language, time, features)
         values (${number.sql}, ?, ?, ?, ?, ?)`,
      )
      .bind(...number.values, begins, joins?.id ?? null, language, time, packFeatures(features)),
    database
      .prepare(
        `insert into story_keys (key, articles)
         select k.column1, printf('%08x', ${number.sql}) || ? from (values ${rowsOf(keys)}) k where true
         on conflict do update set articles = substr(articles || excluded.articles, -${LONGEST_LIST})`,
      )
      .bind(...number.values, tail),
    ...(joins ? joining(database, number, placement, now) : []),
    ...[MARKS, language].flatMap((name) => counting(database, counts, name, now)),
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
  const entry = `json_array(${number.sql}, ?, ?, ?)`
  const own = [...number.values, language, time, now]
  // Another may have joined meanwhile, so what is there is added to.
  const members = takesIn
    ? '(select json_group_array(json(value)) from (select value from json_each(stories.members) union all select value from json_each(?)))'
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
      ...(takesIn ? [JSON.stringify(taken.map(packMember))] : []),
      ...own,
    ),
    ...(joins.members.length === 1 && first
      ? [
          database
            .prepare('update story_articles set story = ? where number = ?')
            .bind(joins.id, first.article),
        ]
      : []),
    ...(takesIn
      ? [
          database
            .prepare(
              "update stories set within = ?1, members = '[]', changed = ?3 where id = ?2 or within = ?2",
            )
            .bind(joins.id, takesIn.id, now),
          database
            .prepare(
              `update story_articles set story = ?
               where number in (select value ->> 0 from json_each(?))`,
            )
            .bind(joins.id, JSON.stringify(taken.map(packMember))),
        ]
      : []),
  ]
}

/** Counts are kept at every so many articles, and at each while there are few. */
const SAVE_EVERY = 8
const FEW = 40

/**
 * Keeps what was counted. Between two times only this isolate knows of it, and what it knows is lost
 * when another one is faster: these are guesses of how common words are, and a few articles more or
 * less make no other guess.
 */
function counting(
  database: D1Database,
  counts: Counts,
  language: string,
  now: number,
): D1PreparedStatement[] {
  const tally = counts.terms(language)
  const arrivals = counts.arrivalsOf(language)
  const before = knownCounts(language)
  const unsaved = (before?.unsaved ?? 0) + 1
  if (before && before.tally === tally && tally.stories >= FEW && unsaved < SAVE_EVERY) {
    rememberCounts(language, { ...before, arrivals, unsaved })
    return []
  }
  const { cells } = tally
  const bytes = new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength)
  // Two articles of one millisecond are not to have one version.
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
