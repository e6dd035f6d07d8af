/** Reads from D1 what grouping needs to know. Each query reads a bounded number of rows. */

import { Counts, MARKS } from '../story/counts.ts'
import type { Features } from '../story/features.ts'
import { unpackFeatures } from '../story/pack.ts'
import type { ReasonMark } from '../story/reason.ts'
import type { Posting, StoryIndex, StoryState } from '../story/story-index.ts'
import { Tally } from '../story/tally.ts'
import { knownCounts, rememberCounts } from './known-counts.ts'
import { FIRST_FILE } from './story-files.ts'
import { memberOf, type PackedMember, postingsOf } from './story-packing.ts'

interface PlacedRow {
  readonly number: number
  /** Null until another article joins the story that this one begins. */
  readonly story: string | null
  readonly begins: string
  readonly language: string
  readonly time: number
  readonly features: string
}

interface StoryRow {
  readonly id: string
  readonly members: string
  readonly marks: string
}

interface CountsRow {
  readonly language: string
  readonly version: number
  readonly stories: number
  readonly active: number
  readonly time: number
  /** Null if this isolate has them already. */
  readonly cells: string | null
}

/**
 * Integers as a table `w (number)`. With `in (…)` or `json_each`, D1 counts every element as a row
 * read, in addition to the row that is looked up.
 */
const tableOf = (numbers: readonly number[]): string =>
  `with w (number) as (values ${numbers.map((number) => `(${Math.trunc(number)})`).join(', ')})`

/**
 * The index as one request, batch or timer reads it. Counts are read once and grow with what it
 * places; all else is read for each article, because the articles before it change that.
 */
export class DatabaseIndex implements StoryIndex {
  private readonly all = new Counts()
  private readonly counted = new Set<string>()
  private readonly packed = new Map<number, string>()
  /** By the id of its story, an article as if it were alone in it, as it is if that has no row. */
  private readonly alone = new Map<string, StoryState>()
  /** Stories that have no row because no article has joined yet. */
  private readonly unstored = new Set<string>()

  private readonly database: D1Database

  constructor(database: D1Database) {
    this.database = database
  }

  private async read<Row>(sql: string, ...values: readonly (string | number)[]): Promise<Row[]> {
    const { results } = await this.database
      .prepare(sql)
      .bind(...values)
      .all<Row>()
    return results
  }

  /** The number of an article in the database. */
  async numberOf(slug: string): Promise<number | undefined> {
    const rows = await this.read<{ number: number }>(
      'select number from articles where slug = ?',
      slug,
    )
    return rows[0]?.number
  }

  /** Which of these articles were placed before; of files, in which version. */
  async placed(numbers: readonly number[]): Promise<ReadonlyMap<number, string | null>> {
    if (numbers.length === 0) return new Map()
    const rows = await this.read<{ number: number; version: string | null }>(
      `${tableOf(numbers)} select a.number, a.version
       from w cross join story_articles a on a.number = w.number`,
    )
    return new Map(rows.map(({ number, version }) => [number, version]))
  }

  /** The same of all files. */
  async placedFiles(): Promise<ReadonlyMap<number, string | null>> {
    const rows = await this.read<{ number: number; version: string | null }>(
      'select number, version from story_articles where number >= ?',
      FIRST_FILE,
    )
    return new Map(rows.map(({ number, version }) => [number, version]))
  }

  async counts(languages: Iterable<string>): Promise<Counts> {
    const wanted = [MARKS, ...languages].filter((language) => !this.counted.has(language))
    if (wanted.length === 0) return this.all
    // What is not read must not be lost if it is forgotten meanwhile.
    const held = new Map(wanted.map((language) => [language, knownCounts(language)]))
    const versions = wanted.flatMap((language) => [language, held.get(language)?.version ?? -1])
    const rows = await this.read<CountsRow>(
      `with w (language, version) as (values ${wanted.map(() => '(?, ?)').join(', ')})
       select c.language, c.version, c.stories, c.active, c.time,
         case when c.version = w.version then null else c.cells end as cells
       from w cross join story_counts c on c.language = w.language`,
      ...versions,
    )
    for (const language of wanted) this.counted.add(language)
    for (const { language, version, stories, active, time, cells } of rows) {
      const here = knownCounts(language) ?? held.get(language)
      const read =
        cells === null
          ? here!
          : {
              version,
              tally: new Tally(new Uint16Array(Uint8Array.fromBase64(cells).buffer), stories),
              arrivals: { active, time },
              unsaved: 0,
            }
      rememberCounts(language, read)
      this.all.restore(language, read.tally, read.arrivals)
    }
    return this.all
  }

  /** Of languages that this isolate knows, nothing is read: a few articles more do not matter. */
  async otherCounts(languages: Iterable<string>): Promise<void> {
    const unknown: string[] = []
    for (const language of new Set(languages)) {
      const here = knownCounts(language)
      if (here === undefined) unknown.push(language)
      else if (!this.counted.has(language)) this.all.restore(language, here.tally, here.arrivals)
    }
    await this.counts(unknown)
  }

  async postings(keys: readonly number[]): Promise<ReadonlyMap<number, readonly Posting[]>> {
    if (keys.length === 0) return new Map()
    const rows = await this.read<{ key: number; articles: string }>(
      `${tableOf(keys)} select k.key, k.articles
       from w cross join story_keys k on k.key = w.number`,
    )
    return new Map(rows.map(({ key, articles }) => [key, postingsOf(articles)]))
  }

  async storyIds(articles: readonly number[]): Promise<ReadonlyMap<number, string>> {
    this.packed.clear()
    this.alone.clear()
    this.unstored.clear()
    if (articles.length === 0) return new Map()
    const rows = await this.read<PlacedRow>(
      `${tableOf(articles)}
       select a.number, a.story, a.begins, a.language, a.time, a.features
       from w cross join story_articles a on a.number = w.number`,
    )
    return new Map(
      rows.map((row) => {
        this.packed.set(row.number, row.features)
        const id = row.story ?? row.begins
        this.alone.set(id, stateOfOne(id, row))
        if (row.story === null) this.unstored.add(id)
        return [row.number, id]
      }),
    )
  }

  async stories(ids: readonly string[]): Promise<ReadonlyMap<string, StoryState>> {
    const found = new Map(ids.map((id) => [id, this.alone.get(id)!]))
    const stored = ids.filter((id) => !this.unstored.has(id))
    if (stored.length === 0) return found
    const rows = await this.read<StoryRow>(
      `with w (id) as (values ${stored.map(() => '(?)').join(', ')})
       select s.id, s.members, s.marks from w cross join stories s on s.id = w.id`,
      ...stored,
    )
    for (const row of rows) found.set(row.id, stateOf(row))
    return found
  }

  async features(articles: readonly number[]): Promise<ReadonlyMap<number, Features>> {
    const missing = articles.filter((article) => !this.packed.has(article))
    if (missing.length > 0) {
      const rows = await this.read<{ number: number; features: string }>(
        `${tableOf(missing)} select a.number, a.features
         from w cross join story_articles a on a.number = w.number`,
      )
      for (const { number, features } of rows) this.packed.set(number, features)
    }
    const found = new Map<number, Features>()
    for (const article of articles) {
      const packed = this.packed.get(article)
      const features = packed === undefined ? undefined : unpackFeatures(String(article), packed)
      if (features) found.set(article, features)
    }
    return found
  }
}

const stateOfOne = (id: string, { number, language, time }: PlacedRow): StoryState => ({
  id,
  members: [{ article: number, language, time, joined: time }],
  marks: [],
})

const stateOf = ({ id, members, marks }: StoryRow): StoryState => ({
  id,
  members: (JSON.parse(members) as PackedMember[]).map(memberOf),
  marks: JSON.parse(marks) as ReasonMark[],
})
