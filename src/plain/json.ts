/** A Summary as JSON: the summary object of the HTTP contract. */

import { contentText } from '../article/article.ts'
import { defined, filled } from '../defined.ts'
import type { Summary, SummarySentence } from '../summary/summary.ts'

export interface SummaryJsonOptions {
  /**
   * The slug of a published article, otherwise the SHA-256 of the canonical address or the text.
   */
  readonly id: string
  /** Hash of the content text; see `sourceHash`. */
  readonly sourceHash: string
  readonly include: { readonly contentText: boolean; readonly allSentences: boolean }
  /** Addresses of the same article in other languages. */
  readonly translations?: readonly { readonly language: string; readonly url: string }[]
}

/** RFC 3339 with a time: a source that gives only a day means its beginning, in UTC. */
function fullDate(date: string | null): string | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : date
}

/** Place and score of a sentence in somebody else's text, without its words. */
function placeObject({ start, end, paragraph, index, score }: SummarySentence) {
  return { start, end, paragraph, index, score }
}

function sentenceObject(sentence: SummarySentence) {
  const { text, start, end, paragraph, index, score, href, matches } = sentence
  const places = { text, start, end, paragraph, index, score, href }
  return { ...places, ...defined({ matches: filled(matches) }) }
}

/** The summary object, with its fields in the order of the contract. */
export function summaryObject(summary: Summary, options: SummaryJsonOptions) {
  const { article, statistics } = summary
  return {
    id: options.id,
    url: article.url,
    title: article.title,
    language: summary.language,
    language_confidence: summary.languageConfidence,
    direction: summary.direction,
    authors: article.authors,
    site: article.site,
    date_published: fullDate(article.published),
    date_modified: fullDate(article.modified),
    image: article.image?.url ?? null,
    tags: article.tags,
    ...defined({ front_page: article.frontPage === false ? false : undefined }),
    keywords: summary.keywords,
    summary: summary.text,
    sentences: summary.sentences.map(sentenceObject),
    statistics: {
      words: statistics.words,
      sentences: statistics.sentences,
      summary_words: statistics.summaryWords,
      reading_seconds: statistics.readingSeconds,
      summary_reading_seconds: statistics.summaryReadingSeconds,
    },
    source_hash: options.sourceHash,
    already_short: summary.alreadyShort,
    partial: summary.partial,
    ...defined({
      warnings: filled(summary.warnings),
      translations: filled(options.translations ?? []),
      all_sentences: options.include.allSentences
        ? summary.allSentences.map(summary.excerpt ? placeObject : sentenceObject)
        : undefined,
      content_text:
        options.include.contentText && !summary.excerpt ? contentText(article) : undefined,
    }),
  }
}

export type SummaryObject = ReturnType<typeof summaryObject>
