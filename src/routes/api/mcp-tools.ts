/** The tools of `/mcp`: summaries of addresses, texts and feeds, and search in the library. */

import * as v from 'valibot'
import { MAX_ADDRESS_LENGTH } from '../../article/web/address.ts'
import { defined } from '../../defined.ts'
import type { JsonSchema } from '../../http/openapi.ts'
import { type Parameter, readParameters } from '../../http/parameters.ts'
import { analyse } from '../../summary/analyse.ts'
import { summarise } from '../../summary/summarise.ts'
import type { SummaryOptions } from '../../summary/summary.ts'
import { foreignObject } from '../answer/foreign-object.ts'
import { summarisedEntries } from '../answer/upstream-entries.ts'
import { articleObjects } from '../articles.ts'
import type { LedeContext } from '../request/context.ts'
import { FILTER_PARAMETERS, libraryFilter } from '../request/filter.ts'
import { readLanguage } from '../request/language.ts'
import { takeTurn } from '../request/limit.ts'
import { FOCUS_PARAMETERS, LENGTH_PARAMETERS, readLengthAndFocus } from '../request/options.ts'
import { analysePage } from '../request/page-by-url.ts'
import { readJson, submissionSchema, validate } from '../request/submission.ts'
import { summarySchema } from './answer-schemas.ts'
import { jsonSchema } from './json-schema.ts'

export type Fields = Readonly<Record<string, unknown>>

export interface Tool {
  readonly title: string
  readonly description: string
  /** Arguments that are read like the query of an address, within the same ranges. */
  readonly parameters: Readonly<Record<string, Parameter>>
  /** Arguments that may be texts of any length. */
  readonly texts?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly output: JsonSchema
  /** Whether it reads anything outside this site. */
  readonly readsWeb: boolean
  /** @throws Failure, whose detail is passed on to the model */
  readonly run: (context: LedeContext, query: URLSearchParams, sent: Fields) => Promise<Fields>
}

const DEFAULT_LIMIT = 10
const NOTHING_MORE = { contentText: false, allSentences: false }

const OPTIONS = {
  ...LENGTH_PARAMETERS,
  query: FOCUS_PARAMETERS.query,
  avoid: FOCUS_PARAMETERS.avoid,
}
const LANGUAGE = {
  lang: {
    kind: 'text',
    maxLength: 35,
    description: 'BCP 47 tag that overrides the identified language.',
  },
} as const
const LIMIT = {
  limit: { kind: 'integer', min: 1, max: 20, description: 'How many items; 10 by default.' },
} as const

const SUMMARY = jsonSchema(summarySchema)
const listOf = (entries: v.ObjectEntries) =>
  jsonSchema(v.object({ ...entries, items: v.array(summarySchema) }))

const { text, html, markdown, title, url } = submissionSchema.entries
const TEXTS = { text, html, markdown, title, url }

/** Of other people's texts the publisher gets everything, and everybody else an excerpt. */
const excerpted = (context: LedeContext, query: URLSearchParams): SummaryOptions => ({
  ...readLengthAndFocus(query),
  excerpt: !context.var.isPublisher,
})

async function summarizeUrl(context: LedeContext, query: URLSearchParams): Promise<Fields> {
  const options = excerpted(context, query)
  const { lang } = readParameters(query, LANGUAGE)
  const { article, analysis } = await analysePage(context, query.get('url') ?? '', {
    language: readLanguage('lang', lang),
  })
  return foreignObject(summarise(article, analysis, options))
}

async function summarizeText(
  context: LedeContext,
  query: URLSearchParams,
  sent: Fields,
): Promise<Fields> {
  const options = readLengthAndFocus(query)
  const names = Object.keys(submissionSchema.entries).filter((name) => sent[name] !== undefined)
  const given = Object.fromEntries(names.map((name) => [name, sent[name]]))
  const submission = validate(submissionSchema, given)
  await takeTurn(context)
  const { article, language } = await readJson(submission, null)
  const analysis = analyse(article, defined({ language }))
  return foreignObject(summarise(article, analysis, options))
}

async function summarizeFeed(context: LedeContext, query: URLSearchParams): Promise<Fields> {
  const { limit = DEFAULT_LIMIT } = readParameters(query, LIMIT)
  const source = query.get('source') ?? ''
  const feed = await summarisedEntries(context, source, limit, excerpted(context, query))
  const items = feed.entries.map(({ summary, published = null }) =>
    foreignObject({ ...summary, article: { ...summary.article, published } }),
  )
  return { title: feed.title, url: feed.homeUrl, items: await Promise.all(items) }
}

async function searchArticles(context: LedeContext, query: URLSearchParams): Promise<Fields> {
  const options = readLengthAndFocus(query)
  const { limit = DEFAULT_LIMIT, ...filters } = readParameters(query, {
    ...FILTER_PARAMETERS,
    ...LIMIT,
  })
  const filter = libraryFilter(filters)
  await takeTurn(context)
  const { items } = await context.var.library.list({ ...filter, order: 'best', limit })
  return { items: await articleObjects(context, items, options, NOTHING_MORE) }
}

export const TOOLS: Readonly<Record<string, Tool>> = {
  summarize_url: {
    title: 'Summarize a web page',
    description:
      'Reads the article at a public address, in any language, and gives its most telling sentences word for word, each with a link to its place in the page.',
    parameters: {
      url: {
        kind: 'text',
        maxLength: MAX_ADDRESS_LENGTH,
        description: 'The http or https address of the page.',
      },
      ...OPTIONS,
      ...LANGUAGE,
    },
    required: ['url'],
    output: SUMMARY,
    readsWeb: true,
    run: summarizeUrl,
  },
  summarize_text: {
    title: 'Summarize a text',
    description:
      'The most telling sentences of a text, word for word. Give exactly one of text, html and markdown. Nothing is fetched and nothing is stored.',
    parameters: { ...OPTIONS, ...LANGUAGE },
    texts: Object.fromEntries(
      Object.entries(TEXTS).map(([name, schema]) => [name, jsonSchema(schema.wrapped)]),
    ),
    output: SUMMARY,
    readsWeb: false,
    run: summarizeText,
  },
  summarize_feed: {
    title: 'Summarize a feed',
    description: 'The newest entries of any public RSS, Atom or JSON feed, each summarised.',
    parameters: {
      source: {
        kind: 'text',
        maxLength: MAX_ADDRESS_LENGTH,
        description: 'The address of a feed, or of a page that names one.',
      },
      ...LIMIT,
      ...OPTIONS,
    },
    required: ['source'],
    output: listOf({ title: v.string(), url: v.string() }),
    readsWeb: true,
    run: summarizeFeed,
  },
  search_articles: {
    title: 'Search the articles of this site',
    description:
      'Articles of this site by words, language, tag, source and date, the best first, each summarised; the newest where no words are given.',
    parameters: { ...FILTER_PARAMETERS, ...LIMIT, ...OPTIONS },
    output: listOf({}),
    readsWeb: false,
    run: searchArticles,
  },
}
