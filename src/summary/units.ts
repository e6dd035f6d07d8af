/** The sentences of an article with their terms: the basis of all features. */

import type { Article, ParagraphKind } from '../article/article.ts'
import { splitSentences } from '../language/sentences.ts'
import type { Span } from '../language/span.ts'
import { words } from '../language/words.ts'
import { type EndMark, endMarkOf } from './end-mark.ts'
import { folded, termOf } from './term.ts'

/**
 * How much of a text is analysed: enough for any article, and a bound on the work. UTF-16 units.
 */
export const MAX_ANALYSED_LENGTH = 120_000
/** Further sentences are neither ranked nor chosen. */
const MAX_SENTENCES = 400

/** A text and its words, in order. */
export interface Worded {
  readonly text: string
  readonly spans: readonly Span[]
  /** Each word as it is written: an index into `Units.forms`. */
  readonly forms: readonly number[]
  /** The term of each word: an index into `Units.vocabulary`. */
  readonly terms: readonly number[]
}

export interface Unit extends Span, Worded {
  readonly paragraph: number
  readonly kind: ParagraphKind
  readonly words: number
  readonly mark: EndMark
}

export interface Units {
  readonly units: readonly Unit[]
  readonly title: Worded
  /** All different words, as they are written. */
  readonly forms: readonly string[]
  /** The same, folded. */
  readonly folds: readonly string[]
  /** Terms by id. */
  readonly vocabulary: readonly string[]
  /** Every word of the analysed part, headings included. */
  readonly words: number
  readonly capped: boolean
}

/** A function that finds the words of texts, and numbers them and their terms. */
export function wordReader() {
  const forms: string[] = []
  const folds: string[] = []
  const formIds = new Map<string, number>()
  const vocabulary: string[] = []
  const termIds = new Map<string, number>()
  /** By form, so that each form is folded only once. */
  const termOfForm: number[] = []
  const formOf = (word: string): number => {
    const known = formIds.get(word)
    if (known !== undefined) return known
    const form = forms.push(word) - 1
    formIds.set(word, form)
    const fold = folded(word)
    folds.push(fold)
    const term = termOf(fold)
    let id = termIds.get(term)
    if (id === undefined) {
      id = vocabulary.push(term) - 1
      termIds.set(term, id)
    }
    termOfForm.push(id)
    return form
  }
  const read = (text: string): Worded => {
    const spans = words(text)
    const found = spans.map(({ start, end }) => formOf(text.slice(start, end)))
    return { text, spans, forms: found, terms: found.map((form) => termOfForm[form]!) }
  }
  return { read, forms, folds, vocabulary }
}

/** Splits an article into sentences and terms. */
export function readUnits(article: Article, language: string): Units {
  const { read, forms, folds, vocabulary } = wordReader()
  const units: Unit[] = []
  let total = 0
  let offset = 0
  let capped = false
  for (const [paragraph, { text, kind }] of article.paragraphs.entries()) {
    if (offset >= MAX_ANALYSED_LENGTH) {
      capped = true
      break
    }
    const part = text.slice(0, MAX_ANALYSED_LENGTH - offset)
    const isCut = part.length < text.length
    capped ||= isCut
    if (kind === 'prose' || kind === 'quote' || kind === 'item') {
      const sentences = splitSentences(part, language)
      // The cut falls inside the last sentence: drop it unless it is the only one.
      if (isCut && units.length + sentences.length > 1) sentences.pop()
      for (const { start, end } of sentences) {
        if (units.length >= MAX_SENTENCES) {
          capped = true
          break
        }
        const { text: sentence, spans, forms: found, terms } = read(part.slice(start, end))
        total += terms.length
        units.push({
          start: offset + start,
          end: offset + end,
          text: sentence,
          spans,
          forms: found,
          terms,
          words: terms.length,
          mark: endMarkOf(sentence),
          paragraph,
          kind,
        })
      }
    } else {
      total += read(part).terms.length
    }
    offset += text.length + 2
  }
  return { units, title: read(article.title), forms, folds, vocabulary, words: total, capped }
}
