/** The sentences of an article with their terms: what every signal is computed from. */

import type { Article, ParagraphKind } from '../article/article.ts'
import { splitSentences } from '../language/sentences.ts'
import type { Span } from '../language/span.ts'
import { words } from '../language/words.ts'
import { termOf } from './term.ts'

/** What is beyond is not analysed: enough for any article, and a bound on the work. UTF-16 units. */
export const MAX_ANALYSED_LENGTH = 120_000
/** Sentences beyond this are neither ranked nor chosen. */
export const MAX_SENTENCES = 400

export interface Unit extends Span {
  readonly text: string
  readonly paragraph: number
  readonly kind: ParagraphKind
  /** Ids of its terms in order, repetitions included. */
  readonly terms: readonly number[]
  readonly words: number
}

export interface Units {
  readonly units: readonly Unit[]
  readonly titleTerms: readonly number[]
  /** Terms by id. */
  readonly vocabulary: readonly string[]
  /** Every word of the analysed part, headings included. */
  readonly words: number
  readonly capped: boolean
}

/** Splits an article into sentences and terms. */
export function readUnits(article: Article, language: string): Units {
  const ids = new Map<string, number>()
  const vocabulary: string[] = []
  // By the word as it stands, so that one that comes again is not folded again.
  const idsOfWords = new Map<string, number>()
  const idOf = (word: string): number => {
    const known = idsOfWords.get(word)
    if (known !== undefined) return known
    const term = termOf(word)
    let id = ids.get(term)
    if (id === undefined) {
      id = vocabulary.length
      ids.set(term, id)
      vocabulary.push(term)
    }
    idsOfWords.set(word, id)
    return id
  }
  const termsOf = (text: string): number[] =>
    words(text, language).map(({ start, end }) => idOf(text.slice(start, end)))

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
      // The last one is cut as well; if it is all there is, its beginning is better than nothing.
      if (isCut && units.length + sentences.length > 1) sentences.pop()
      for (const { start, end } of sentences) {
        if (units.length >= MAX_SENTENCES) {
          capped = true
          break
        }
        const sentence = part.slice(start, end)
        const terms = termsOf(sentence)
        total += terms.length
        const span = { start: offset + start, end: offset + end }
        units.push({ ...span, text: sentence, paragraph, kind, terms, words: terms.length })
      }
    } else {
      total += termsOf(part).length
    }
    offset += text.length + 2
  }
  return { units, titleTerms: termsOf(article.title), vocabulary, words: total, capped }
}
