/**
 * The face of the package that `npm run pack` makes: one function over the same files that the
 * Worker runs. It asks no network, no clock and no file, so it runs in Node, Deno, Bun, Workers and
 * browsers. Its types stand here by themselves, so that one declaration file is enough.
 */

import { type Article, type ArticleMetadata, contentText } from '../../article/article.ts'
import { articleFromMarkdown } from '../../article/plain/markdown.ts'
import { articleFromText } from '../../article/plain/plain-text.ts'
import { canonicalTag } from '../../language/tag.ts'
import { summaryObject } from '../../plain/json.ts'
import { analyse } from '../../summary/analyse.ts'
import { sourceHash } from '../../summary/source-hash.ts'
import { summarise } from '../../summary/summarise.ts'
import type { Summary as InnerSummary, Length } from '../../summary/summary.ts'

/** How a text is summarised; at most one of the five lengths. */
export interface SummarizeOptions {
  /** 1…20; 3 when no length is given. */
  readonly sentences?: number
  /** 40…5000: as many whole sentences as fit, at least one. */
  readonly characters?: number
  /** 0.01…1 of the text's sentences. */
  readonly ratio?: number
  /** 5…600 of reading time. */
  readonly seconds?: number
  /** 10…1000: as many whole sentences as fit, at least one. */
  readonly words?: number
  /** Words; favours the sentences that speak of them. */
  readonly query?: string
  /** Such sentences are not chosen while others are left. */
  readonly avoid?: readonly ('quotes' | 'questions' | 'exclamations')[]
  /** BCP 47; overrides the identified language. */
  readonly lang?: string
  /** How the text is to be read; `text` when left out. */
  readonly type?: 'text' | 'markdown'
  readonly title?: string
  /** Where the text stands: sentences then link to their places there. */
  readonly url?: string
}

/** A sentence of the text, verbatim: `content_text.slice(start, end) === text`. */
export interface SummarySentence {
  readonly text: string
  /** UTF-16 offsets into `content_text`. */
  readonly start: number
  readonly end: number
  /** Zero-based. */
  readonly paragraph: number
  readonly index: number
  /** 0…1 within this text. */
  readonly score: number
  /** Text fragment into the source; null without `url`. */
  readonly href: string | null
  /** What matched the query. */
  readonly matches?: readonly { readonly start: number; readonly end: number }[]
}

export interface Summary {
  readonly title: string
  /** BCP 47, as identified or given. */
  readonly language: string
  /** 0…1. */
  readonly language_confidence: number
  readonly direction: 'ltr' | 'rtl'
  /** Strongest first. */
  readonly keywords: readonly string[]
  /** The chosen sentences joined for reading. */
  readonly summary: string
  readonly sentences: readonly SummarySentence[]
  readonly statistics: {
    readonly words: number
    readonly sentences: number
    readonly summary_words: number
    readonly reading_seconds: number
    readonly summary_reading_seconds: number
  }
  /** The text is no longer than the summary asked for, and is returned whole. */
  readonly already_short: boolean
  readonly warnings?: readonly string[]
  /** The cleaned text that all offsets refer to. */
  readonly content_text: string
}

const RANGES = {
  sentences: [1, 20],
  characters: [40, 5000],
  ratio: [0.01, 1],
  seconds: [5, 600],
  words: [10, 1000],
} as const satisfies Record<Length['kind'], readonly [number, number]>

/**
 * The summary of a text: its own sentences, verbatim, in their order.
 *
 * @throws RangeError for a length out of its range, more than one length, or an unknown language
 * @throws Error (`code: 'no-article'`) for a text without sentences
 */
export function summarize(text: string, options: SummarizeOptions = {}): Summary {
  const metadata: ArticleMetadata = { title: options.title ?? '', url: options.url ?? null }
  const article =
    options.type === 'markdown'
      ? articleFromMarkdown(text, metadata)
      : articleFromText(text, metadata)
  const summary = summarizeArticle(article, options)
  const object = summaryObject(summary, {
    id: '',
    sourceHash: '',
    include: { contentText: true, allSentences: false },
  })
  const { title, language, language_confidence, direction, keywords, sentences } = object
  const { statistics, already_short } = object
  return {
    title,
    language,
    language_confidence,
    direction,
    keywords,
    summary: object.summary,
    sentences,
    statistics,
    already_short,
    ...(summary.warnings.length > 0 && { warnings: summary.warnings }),
    content_text: contentText(article),
  }
}

/** The same for an article that was read already. */
export function summarizeArticle(article: Article, options: SummarizeOptions): InnerSummary {
  const language = languageOf(options)
  const analysis = analyse(article, language === undefined ? {} : { language })
  return summarise(article, analysis, {
    length: lengthOf(options),
    ...(options.query !== undefined && { query: options.query }),
    ...(options.avoid !== undefined && { avoid: options.avoid }),
  })
}

function languageOf({ lang }: SummarizeOptions): string | undefined {
  if (lang === undefined) return undefined
  const tag = canonicalTag(lang)
  if (tag === undefined) {
    throw new RangeError(`lang must be a BCP 47 tag such as en, pt-BR or zh-Hans, not “${lang}”.`)
  }
  return tag
}

function lengthOf(options: SummarizeOptions): Length {
  const kinds = Object.keys(RANGES) as Length['kind'][]
  const given = kinds.filter((kind) => options[kind] !== undefined)
  if (given.length > 1) throw new RangeError(`Give at most one of ${kinds.join(', ')}.`)
  const kind = given[0] ?? 'sentences'
  const value = options[kind] ?? 3
  const [least, most] = RANGES[kind]
  if (!(value >= least && value <= most)) {
    throw new RangeError(`${kind} must be a number from ${least} to ${most}, not ${value}.`)
  }
  return { kind, value }
}

export { sourceHash }
