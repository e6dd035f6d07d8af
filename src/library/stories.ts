/** Reads stories from D1. A list reads a bounded number of rows, however many stories there are. */

import type { ReasonMark } from '../story/reason.ts'
import { decodeCursor } from './cursor.ts'
import { type Filter, facetFilters } from './facet-filters.ts'
import { type Read, rowReader, type Value } from './read-rows.ts'
import { sourceName } from './source-name.ts'
import type { PlacedStory, Story, StoryQuery, StorySource } from './story.ts'
import type { StoryFiles } from './story-files.ts'

/** How many of the newest articles matching the first filter are searched for stories. */
const LOOKED_AT = 500
/** Most articles of a story that are read: those that joined last. */
const MOST_ARTICLES = 50

interface StoryRow {
  readonly id: string
  readonly changed: number
  readonly members: string
  readonly marks: string
  readonly place_time: number
  readonly place_slug: string
}

interface NamedRow {
  readonly number: number
  readonly slug: string
  readonly source: string | null
  readonly url: string | null
  readonly title: string
  readonly site: string | null
  readonly author: string | null
}

/** [number, language, time, joined], as packed by `story-index.ts`. */
type Packed = readonly [number, string, number, number]

const COLUMNS = 's.id, s.changed, s.members, s.marks'
/** The story with an id, or the one that took it in, or the one that took that in, and so on. */
const STORY_NOW = `with recursive way (id) as (
    select ? union select s.within from way cross join stories s on s.id = way.id
    where s.within is not null)
  select ${COLUMNS} from way cross join stories s on s.id = way.id where s.within is null`

/** @param files the deployed articles, which may belong to these stories too */
export function databaseStories(
  database: Pick<D1Database, 'prepare'>,
  files: StoryFiles = { numberOf: () => undefined, named: () => undefined },
): StorySource {
  const read = rowReader(database)
  return {
    list: async (query): Promise<PlacedStory[]> => {
      const { sql, values } = storyList(query, facetFilters(query))
      const rows = await read<StoryRow>(sql, [...values, query.limit + 1])
      const stories = await opened(read, files, rows)
      return rows.map(({ id, place_time: time, place_slug: slug }) => ({
        story: stories.get(id)!,
        place: { time, slug },
      }))
    },
    places: async (wanted, query) =>
      (await import('./story-places.ts')).placesInDatabase(read, wanted, query),
    get: async (id) => {
      const rows = await read<StoryRow>(STORY_NOW, [id])
      const [row] = rows
      if (row === undefined) return undefined
      return row.id === id ? (await opened(read, files, rows)).get(id) : { movedTo: row.id }
    },
    of: async (slugs) => {
      const own = slugs.filter((slug) => files.numberOf(slug) === undefined)
      const numbers = slugs.flatMap((slug) => files.numberOf(slug) ?? [])
      const [stored, numbered] = await Promise.all([
        storiesOf(read, JSON.stringify(own), ARTICLES_BY_SLUG),
        storiesOf(read, JSON.stringify(numbers), FILES_BY_NUMBER),
      ])
      const rows = [
        ...stored,
        ...numbered.map((row) => ({ ...row, slug: files.named(Number(row.slug))!.slug })),
      ]
      const stories = await opened(read, files, [
        ...new Map(rows.map((row) => [row.id, row])).values(),
      ])
      // A story is no longer one if its other articles were files that are gone.
      const whole = rows.filter(({ id }) => stories.get(id)!.articles.length > 1)
      return new Map(whole.map(({ slug, id }) => [slug, stories.get(id)!]))
    },
  }
}

const ARTICLES_BY_SLUG =
  'cross join articles a on a.slug = n.value join story_articles p on p.number = a.number'
const FILES_BY_NUMBER = 'cross join story_articles p on p.number = n.value'

/** The stories of the slugs or numbers in a JSON list, each with the entry it was found by. */
async function storiesOf(
  read: Read,
  list: string,
  found: string,
): Promise<readonly (StoryRow & { readonly slug: string })[]> {
  if (list === '[]') return []
  return read<StoryRow & { slug: string }>(
    `select n.value as slug, ${COLUMNS} from json_each(?) n ${found}
     join stories s on s.id = p.story`,
    [list],
  )
}

/** Turns rows into stories; the names of all their articles are read in one query. */
async function opened(
  read: Read,
  files: StoryFiles,
  rows: readonly StoryRow[],
): Promise<Map<string, Story>> {
  if (rows.length === 0) return new Map()
  const packed = new Map(
    rows.map(({ id, members }) => [id, (JSON.parse(members) as Packed[]).slice(-MOST_ARTICLES)]),
  )
  const numbers = [...packed.values()].flatMap((members) => members.map(([number]) => number))
  const named = await read<NamedRow>(
    `select a.number, a.slug, a.source, a.url, json_extract(a.article, '$.title') as title,
       json_extract(a.article, '$.site.name') as site,
       json_extract(a.article, '$.authors[0].name') as author
     from json_each(?) n cross join articles a on a.number = n.value`,
    [JSON.stringify(numbers)],
  )
  const names = new Map(named.map((row) => [row.number, row]))
  return new Map(
    rows.map(({ id, changed, marks }) => {
      const articles = packed.get(id)!.flatMap(([number, language, time, joined]) => {
        const row = names.get(number)
        const named = row ? { slug: row.slug, source: sourceName(row) } : files.named(number)
        return named ? [{ slug: named.slug, source: named.source, language, time, joined }] : []
      })
      return [id, { id, changed, articles, marks: JSON.parse(marks) as ReasonMark[] }]
    }),
  )
}

/** SQL for the newest stories; with filters, ordered by their newest article that passes them. */
function storyList(
  query: StoryQuery,
  filters: readonly Filter[],
): { readonly sql: string; readonly values: readonly Value[] } {
  const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor)
  const limits = (time: string, name: string): { sql: string; values: Value[] } => ({
    sql: [
      ...(after ? [`(${time} < ? or (${time} = ? and ${name} > ?))`] : []),
      ...(query.since === undefined ? [] : [`${time} >= ?`]),
    ]
      .map((condition) => ` and ${condition}`)
      .join(''),
    values: [
      ...(after ? [after.time, after.time, after.slug] : []),
      ...(query.since === undefined ? [] : [query.since]),
    ],
  })
  const [driving, ...others] = filters
  if (driving === undefined) {
    const { sql, values } = limits('s.time', 's.id')
    return {
      sql: `select ${COLUMNS}, s.time as place_time, s.id as place_slug from stories s
        where s.within is null${sql} order by s.time desc, s.id limit ?`,
      values,
    }
  }
  const { sql, values } = limits('time', 'slug')
  // A story appears once, at the place of its newest article with all these facets.
  const has =
    'exists (select 1 from facets g where g.kind = ? and g.value = ? and g.time = b.time and g.slug = b.slug)'
  const all = filters.map(() => has).join(' and ')
  return {
    sql: `select ${COLUMNS}, d.time as place_time, d.slug as place_slug
      from (select time, slug from facets where kind = ? and value = ?${sql}
        order by time desc, slug limit ${LOOKED_AT}) d
      cross join articles a on a.slug = d.slug
      cross join story_articles p on p.number = a.number
      cross join stories s on s.id = p.story
      where ${others.map(() => has.replaceAll('b.', 'd.')).join(' and ') || 'true'}
        and not exists (select 1 from json_each(s.members) m
          cross join articles b on b.number = m.value ->> 0
          where (b.time > d.time or (b.time = d.time and b.slug < d.slug)) and ${all})
      order by d.time desc, d.slug limit ?`,
    values: [...driving, ...values, ...others.flat(), ...filters.flat()],
  }
}
