/** The shapes of JSON answers, for the API description and the tests that hold answers to it. */

import * as v from 'valibot'
import { ENTRY_STATES, SAMENESS } from '../../follow/entries.ts'

const nullableText = v.nullable(v.string())
const named = v.object({ name: v.string(), url: v.optional(v.string()) })

const placeEntries = {
  start: v.pipe(v.number(), v.integer(), v.description('UTF-16 offset into content_text.')),
  end: v.pipe(v.number(), v.integer()),
  paragraph: v.pipe(v.number(), v.integer(), v.description('Zero-based.')),
  index: v.pipe(v.number(), v.integer(), v.description('Zero-based, among all sentences.')),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
}
const hrefEntry = v.pipe(nullableText, v.description('A text fragment into the source.'))

const sentenceSchema = v.object({
  text: v.pipe(v.string(), v.description('Verbatim: content_text.slice(start, end).')),
  ...placeEntries,
  href: hrefEntry,
  matches: v.pipe(
    v.optional(v.array(v.object({ start: v.number(), end: v.number() }))),
    v.description('What matched the query: UTF-16 offsets into content_text.'),
  ),
})

/** Of somebody else's text, only the publisher gets more than places and scores. */
const ratedSchema = v.object({
  text: v.optional(v.pipe(v.string(), v.description('Left out for a fetched text.'))),
  ...placeEntries,
  href: v.optional(hrefEntry),
  matches: v.optional(v.array(v.object({ start: v.number(), end: v.number() }))),
})

export const summarySchema = v.object({
  id: v.string(),
  url: nullableText,
  title: v.string(),
  language: v.pipe(v.string(), v.description('BCP 47.')),
  language_confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  direction: v.picklist(['ltr', 'rtl']),
  authors: v.array(named),
  site: v.nullable(v.object({ name: v.string(), icon: v.optional(v.string()) })),
  date_published: v.pipe(nullableText, v.description('RFC 3339.')),
  date_modified: nullableText,
  image: nullableText,
  tags: v.pipe(v.array(v.string()), v.description('Declared by the publisher.')),
  front_page: v.optional(
    v.pipe(v.literal(false), v.description('There where it is kept off the front page.')),
  ),
  keywords: v.pipe(v.array(v.string()), v.description('Found in the text, strongest first.')),
  summary: v.pipe(v.string(), v.description('The chosen sentences joined for reading.')),
  sentences: v.array(sentenceSchema),
  statistics: v.object({
    words: v.number(),
    sentences: v.number(),
    summary_words: v.number(),
    reading_seconds: v.number(),
    summary_reading_seconds: v.number(),
  }),
  source_hash: v.pipe(
    v.string(),
    v.description('SHA-256 of content_text, as in Subresource Integrity: what offsets refer to.'),
  ),
  already_short: v.boolean(),
  partial: v.boolean(),
  warnings: v.optional(v.array(v.string())),
  translations: v.optional(v.array(v.object({ language: v.string(), url: v.string() }))),
  all_sentences: v.optional(v.array(ratedSchema)),
  content_text: v.optional(v.string()),
})

export const listSchema = v.object({
  items: v.array(summarySchema),
  next: v.pipe(nullableText, v.description('The cursor of the next page.')),
  warnings: v.optional(
    v.pipe(v.array(v.string()), v.description('Parameters that were ignored, and what was meant.')),
  ),
})

const countSchema = v.pipe(v.number(), v.integer())

const fateCounts = {
  stored: countSchema,
  same: countSchema,
  refused: countSchema,
  waiting: countSchema,
}

const entrySchema = v.object({
  id: v.pipe(v.string(), v.description('As the feed has it, where that names one entry.')),
  title: v.string(),
  url: nullableText,
  seen: v.pipe(nullableText, v.description('When it was first seen in the feed.')),
  state: v.picklist(ENTRY_STATES),
  article: v.pipe(
    nullableText,
    v.description('Of a stored entry its article; of the same, the article that it is.'),
  ),
  same_by: v.pipe(
    v.nullable(v.picklist(SAMENESS)),
    v.description('What showed that it is the same as that article.'),
  ),
  reason: v.pipe(
    nullableText,
    v.description('Why it was refused, what it waits for, or what a stored one lacks.'),
  ),
  until: v.pipe(nullableText, v.description('When a waiting entry is looked at again.')),
})

export const sourceAnswerSchema = v.object({
  name: v.string(),
  url: v.string(),
  title: v.string(),
  language: nullableText,
  tags: v.array(v.string()),
  full: v.pipe(v.boolean(), v.description('Whether its whole texts are free to read.')),
  state: v.picklist(['new', 'ok', 'failing', 'ended']),
  added: nullableText,
  last_attempt: nullableText,
  last_success: nullableText,
  last_error: nullableText,
  failures: v.number(),
  next_poll: nullableText,
  entries: v.pipe(
    v.object({ seen: countSchema, ...fateCounts }),
    v.description(
      'How many entries were seen, and what became of them: each is stored, the same as an article, refused or waiting.',
    ),
  ),
  feed: v.string(),
  last_entries: v.optional(
    v.pipe(v.array(entrySchema), v.description('Of one source: seen last, the newest first.')),
  ),
})

export const sourcesSchema = v.object({ items: v.array(sourceAnswerSchema) })

export const batchSchema = v.object({
  published: v.number(),
  failed: v.number(),
  results: v.array(
    v.object({
      line: v.number(),
      status: v.number(),
      slug: v.optional(v.string()),
      problem: v.optional(v.string()),
      detail: v.optional(v.string()),
    }),
  ),
})

const stateSchema = v.picklist(['ok', 'absent', 'failing'])
export const healthSchema = v.object({
  status: v.literal('ok'),
  bindings: v.object({
    cache: stateSchema,
    database: stateSchema,
    queue: stateSchema,
    limiter: stateSchema,
  }),
  library: v.object({ revision: v.string() }),
  sources: v.object({
    followed: v.number(),
    failing: v.number(),
    ended: v.number(),
    entries: v.pipe(v.object(fateCounts), v.description('Of all sources, by what became of them.')),
  }),
  publishing: v.picklist(['on', 'off']),
  fetching: v.picklist(['open', 'listed', 'signed', 'off']),
  complaints: v.optional(v.array(v.string())),
})

export const problemSchema = v.looseObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  instance: v.string(),
})

export const oembedSchema = v.looseObject({
  type: v.literal('rich'),
  version: v.literal('1.0'),
  title: v.string(),
  html: v.string(),
  width: v.number(),
  height: v.number(),
})

const messageId = v.union([v.string(), v.pipe(v.number(), v.integer())])

export const mcpRequestSchema = v.object({
  jsonrpc: v.literal('2.0'),
  id: v.pipe(v.optional(messageId), v.description('Left out for a notification.')),
  method: v.string(),
  params: v.optional(v.looseObject({})),
})

export const mcpAnswerSchema = v.object({
  jsonrpc: v.literal('2.0'),
  id: v.optional(messageId),
  result: v.optional(v.looseObject({})),
  error: v.optional(
    v.object({
      code: v.pipe(v.number(), v.integer()),
      message: v.string(),
      data: v.optional(v.unknown()),
    }),
  ),
})

export const addressesSchema = v.object({
  urls: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(10)),
})
