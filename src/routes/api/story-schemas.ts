/** Schemas of the answers of `/stories`, `/today` and `/changes`. */

import * as v from 'valibot'

/** Of the request itself: a parameter that is near a known one. */
const warnings = v.optional(v.array(v.string()))

export const storySchema = v.object({
  id: v.pipe(v.string(), v.description('Never changes.')),
  url: v.string(),
  title: v.string(),
  language: v.pipe(v.string(), v.description('BCP 47: the language that it is told in.')),
  direction: v.picklist(['ltr', 'rtl']),
  languages: v.array(v.string()),
  sources: v.array(v.object({ name: v.string() })),
  tags: v.array(v.string()),
  date_published: v.pipe(v.string(), v.description('RFC 3339: of the first report.')),
  date_modified: v.pipe(v.string(), v.description('When the summary last changed.')),
  summary: v.string(),
  sentences: v.array(
    v.object({
      text: v.pipe(v.string(), v.description('Verbatim from its article.')),
      start: v.pipe(v.number(), v.description('UTF-16 offset into its article’s content_text.')),
      end: v.number(),
      paragraph: v.number(),
      index: v.number(),
      href: v.nullable(v.string()),
      article: v.pipe(v.string(), v.description('The id of its article.')),
      source: v.string(),
      only_here: v.pipe(v.boolean(), v.description('No other source says it.')),
    }),
  ),
  reason: v.object({
    text: v.pipe(v.string(), v.description('Why its articles are one story, for people.')),
    language: v.string(),
    marks: v.array(
      v.object({
        kind: v.picklist(['name', 'place', 'date', 'number', 'word']),
        text: v.string(),
      }),
    ),
  }),
  article_count: v.number(),
  articles: v.array(
    v.object({
      id: v.string(),
      url: v.nullable(v.string()),
      title: v.string(),
      language: v.string(),
      source: v.string(),
      date_published: v.string(),
    }),
  ),
  warnings,
})

export const storiesSchema = v.object({
  items: v.array(storySchema),
  next: v.nullable(v.string()),
  warnings,
})

const titled = { id: v.string(), url: v.string(), title: v.string() }

export const todaySchema = v.object({
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  until: v.pipe(v.string(), v.description('RFC 3339: the end of the day that is told.')),
  seconds: v.number(),
  reading_seconds: v.number(),
  items: v.array(
    v.object({
      kind: v.picklist(['story', 'article']),
      ...titled,
      sources: v.array(v.string()),
      article_count: v.number(),
      sentences: v.array(v.object({ text: v.string(), href: v.nullable(v.string()) })),
    }),
  ),
  warnings,
})

export const changesSchema = v.object({
  items: v.array(
    v.object({
      ...titled,
      article: v.string(),
      language: v.string(),
      date_modified: v.string(),
      added: v.array(v.string()),
      taken_away: v.array(v.string()),
    }),
  ),
  next: v.nullable(v.string()),
  warnings,
})
