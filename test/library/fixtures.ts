import { makeArticle } from '../../src/article/article.ts'
import type { Publication } from '../../src/library/publication.ts'
import { ANALYSIS_VERSION } from '../../src/summary/analysis.ts'

export interface Sample {
  readonly slug: string
  readonly title?: string
  readonly text?: string
  readonly language?: string
  readonly tags?: readonly string[]
  readonly date?: string
  readonly key?: string
  readonly source?: string
  readonly url?: string
}

/** A publication of which only what matters to a test is said. */
export function sample({ slug, source, url, ...more }: Sample): Publication {
  const date = more.date ?? '2026-01-01T00:00:00Z'
  return {
    id: `urn:uuid:00000000-0000-8000-8000-${slug.padStart(12, '0').slice(-12)}`,
    slug,
    key: more.key ?? slug,
    article: makeArticle([{ kind: 'prose', text: more.text ?? `The text of ${slug}.` }], {
      title: more.title ?? `Title of ${slug}`,
      tags: more.tags ?? [],
      url: url ?? null,
    }),
    analysis: {
      version: ANALYSIS_VERSION,
      language: more.language ?? 'en',
      languageConfidence: 1,
      direction: 'ltr',
      sentences: [],
      order: [],
      keywords: [],
      words: 0,
      readingSeconds: 0,
      capped: false,
    },
    date,
    updated: date,
    changed: new Date(date).toISOString(),
    hash: `hash-of-${slug}`,
    ...(source !== undefined && { source }),
  }
}

/** A database that counts how often it is asked; a batch is one call. */
export function countedDatabase(database: D1Database): {
  readonly database: D1Database
  readonly calls: () => number
} {
  let calls = 0
  const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>()
  const called = <Value>(value: Value): Value => {
    calls += 1
    return value
  }
  const statement = (original: D1PreparedStatement): D1PreparedStatement => {
    const counted = {
      bind: (...values: unknown[]) => statement(original.bind(...values)),
      all: () => called(original.all()),
      run: () => called(original.run()),
      first: () => called(original.first()),
    } as unknown as D1PreparedStatement
    originals.set(counted, original)
    return counted
  }
  const counted = {
    prepare: (sql: string) => statement(database.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) =>
      called(database.batch(statements.map((one) => originals.get(one) ?? one))),
    withSession: (from: string) => {
      const session = database.withSession(from)
      return {
        prepare: (sql: string) => statement(session.prepare(sql)),
        getBookmark: () => session.getBookmark(),
      }
    },
  } as unknown as D1Database
  return { database: counted, calls: () => calls }
}
