/**
 * What a sentence looks like to the ranker. Every feature is independent of the language: places,
 * lengths, marks, and terms weighed within the article itself.
 */

import { mostAlikeBefore, overlaps, pairsOf, ranks } from './signals.ts'
import {
  cosine,
  MAX_COMPARED,
  pageRank,
  similarityMatrix,
  termWeights,
  type Vector,
  vectorOf,
} from './similarity.ts'
import type { Units } from './units.ts'

export const FEATURES = [
  'length',
  'relative length',
  'length rank',
  'mean length',
  'length spread',
  'previous length',
  'next length',
  'index',
  'place',
  'paragraph',
  'paragraph length',
  'sentences',
  'paragraphs',
  'single paragraphs',
  'title',
  'title rank',
  'title coverage',
  'best title distance',
  'page rank',
  'centroid',
  'centroid rank',
  'overlap rank',
  'lead alike',
  'next',
  'most alike before',
  'weight',
  'weight rank',
  'density',
  'shared terms',
  'shared count',
  'shared pairs',
  'opener',
  'capitals',
  'commas',
] as const

const CAPITAL = /\s\p{Lu}/gu
const COMMA = /[,،、，;；؛]/gu
/** Sentences at the beginning that tell what the article is about. */
const LEAD = 3

export interface Analysed {
  /** A row of features for each sentence. */
  readonly rows: readonly Float64Array[]
  readonly vectors: readonly Vector[]
  readonly idf: Float64Array
  readonly documentFrequency: Int32Array
  /** Cosine of two sentences. */
  readonly alike: (a: number, b: number) => number
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The features of every sentence of an article. */
export function readFeatures({ units, title: { terms: titleTerms }, vocabulary }: Units): Analysed {
  const n = units.length
  const { idf, documentFrequency } = termWeights(
    units.map(({ terms }) => terms),
    vocabulary.length,
  )
  const vectors = units.map(({ terms }) => vectorOf(terms, idf))
  const title = vectorOf(titleTerms, idf)
  const centroid = vectorOf(
    units.slice(0, MAX_COMPARED).flatMap(({ terms }) => terms),
    idf,
  )
  const compared = Math.min(n, MAX_COMPARED)
  const matrix = similarityMatrix(vectors)
  const alike = (a: number, b: number): number =>
    a < compared && b < compared ? matrix[a * compared + b]! : cosine(vectors[a]!, vectors[b]!)
  const pages = pageRank(vectors, vocabulary.length)
  const lead = vectorOf(
    units.slice(0, LEAD).flatMap(({ terms }) => terms),
    idf,
  )
  const centroids = Float64Array.from(vectors, (vector) => cosine(vector, centroid))
  const titles = Float64Array.from(vectors, (vector) => cosine(vector, title))
  const weights = Float64Array.from(vectors, ({ length }) => length)
  const titleRanks = ranks(titles)
  const centroidRanks = ranks(centroids)
  const weightRanks = ranks(weights)
  const lengthRanks = ranks(Float64Array.from(units, ({ words }) => words))
  const overlapRanks = ranks(overlaps(vectors, documentFrequency))
  const bestTitle = titles.indexOf(titles.reduce((best, value) => Math.max(best, value), 0))

  const meanWords = units.reduce((sum, unit) => sum + unit.words, 0) / Math.max(1, n)
  const spread = Math.sqrt(
    units.reduce((sum, { words }) => sum + (words / Math.max(1, meanWords) - 1) ** 2, 0) /
      Math.max(1, n),
  )
  const lengths = new Map<number, number>()
  for (const { paragraph } of units) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1)
  const singles = [...lengths.values()].filter((length) => length === 1).length
  const titleSet = new Set(titleTerms)
  const pairs = pairsOf(units)

  let place = -1
  let lastParagraph = -1
  const rows = units.map((unit, i) => {
    const { text, words, paragraph, terms } = unit
    if (paragraph !== lastParagraph) place += 1
    lastParagraph = paragraph
    const distinct = vectors[i]!.terms
    const titled = distinct.reduce((found, term) => found + (titleSet.has(term) ? 1 : 0), 0)
    const repeated = (found: number, term: number) => found + (documentFrequency[term]! > 1 ? 1 : 0)
    return Float64Array.of(
      Math.log1p(words),
      words / Math.max(1, meanWords),
      lengthRanks[i]!,
      Math.log1p(meanWords),
      spread,
      Math.log1p(units[i - 1]?.words ?? 0),
      Math.log1p(units[i + 1]?.words ?? 0),
      Math.log1p(i),
      i / Math.max(1, n - 1),
      1 / (1 + place),
      Math.log1p(lengths.get(paragraph) ?? 1),
      Math.log1p(n),
      Math.log1p(lengths.size),
      singles / Math.max(1, lengths.size),
      titles[i]!,
      titleRanks[i]!,
      titled / Math.max(1, titleSet.size),
      Math.sign(i - bestTitle) * Math.log1p(Math.abs(i - bestTitle)),
      i < compared ? pages[i]! * compared : 0,
      centroids[i]!,
      centroidRanks[i]!,
      overlapRanks[i]!,
      cosine(vectors[i]!, lead),
      i + 1 < n ? alike(i + 1, i) : 0,
      mostAlikeBefore(matrix, compared, i),
      weights[i]!,
      weightRanks[i]!,
      weights[i]! / Math.sqrt(Math.max(1, words)),
      terms.reduce(repeated, 0) / Math.max(1, words),
      Math.log1p(distinct.reduce(repeated, 0)),
      pairs.shared(terms),
      (documentFrequency[terms[0] ?? -1] ?? 0) / n,
      count(text, CAPITAL) / Math.max(1, words),
      count(text, COMMA) / Math.max(1, words),
    )
  })
  return { rows, vectors, idf, documentFrequency, alike }
}
