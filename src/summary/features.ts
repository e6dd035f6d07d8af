/**
 * What a sentence looks like to the ranker. Every feature is independent of the language: places,
 * lengths, marks, and terms weighed within the article itself.
 */

import {
  cosine,
  MAX_COMPARED,
  pageRank,
  similarityMatrix,
  termWeights,
  type Vector,
  vectorOf,
} from './similarity.ts'
import type { Unit, Units } from './units.ts'

export const FEATURES = [
  'length',
  'relative length',
  'index',
  'place',
  'decay',
  'paragraph',
  'first of paragraph',
  'last of paragraph',
  'paragraph length',
  'title',
  'title rank',
  'page rank',
  'degree',
  'degree rank',
  'centroid',
  'centroid rank',
  'first sentence',
  'weight',
  'weight rank',
  'density',
  'digits',
  'capitals',
  'quotes',
  'question',
  'end mark',
  'sentences',
  'coverage',
  'previous',
  'next',
  'commas',
  'brackets',
  'opener',
  'has title',
  'paragraphs',
  'length rank',
  'shared terms',
  'shared pairs',
  'title coverage',
  'most alike before',
  'most alike after',
  'mean length',
  'previous length',
] as const

const END_MARK = /[.!?…。！？।॥۔؟։።]["'”’»)\]」』]*$/u
const DIGIT = /\p{N}/gu
const CAPITAL = /\s\p{Lu}/gu
const QUOTE = /["“”„«»「」『』‹›]/gu
const COMMA = /[,،、，;；؛]/gu
const BRACKET = /[()[\]（）]/gu

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

/** Share of the sentences with a smaller value: 0…1. */
function ranks(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort()
  const last = Math.max(1, values.length - 1)
  return values.map((value) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < value) low = middle + 1
      else high = middle
    }
    return low / last
  })
}

/** The features of every sentence of an article. */
export function readFeatures({ units, titleTerms, vocabulary }: Units): Analysed {
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
  const pages = pageRank(matrix, compared)
  const degrees = new Float64Array(n)
  for (let i = 0; i < compared; i += 1) {
    let sum = 0
    for (let j = 0; j < compared; j += 1) sum += matrix[i * compared + j]!
    degrees[i] = sum / Math.max(1, compared - 1)
  }
  const centroids = Float64Array.from(vectors, (vector) => cosine(vector, centroid))
  const titles = Float64Array.from(vectors, (vector) => cosine(vector, title))
  const weights = Float64Array.from(vectors, ({ length }) => length)
  const [titleRanks, degreeRanks, centroidRanks, weightRanks] = [
    ranks(titles),
    ranks(degrees),
    ranks(centroids),
    ranks(weights),
  ]
  const meanWords = units.reduce((sum, unit) => sum + unit.words, 0) / Math.max(1, n)
  const top = topTerms(units, idf)
  const paragraphs = new Set(units.map(({ paragraph }) => paragraph)).size
  const lengths = new Map<number, number>()
  for (const { paragraph } of units) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1)

  const lengthRanks = ranks(Float64Array.from(units, ({ words }) => words))
  const titleSet = new Set(titleTerms)
  const pairs = pairsOf(units)

  let place = -1
  let lastParagraph = -1
  const rows = units.map((unit, i) => {
    const { text, words, paragraph, terms } = unit
    const first = paragraph !== lastParagraph
    if (first) place += 1
    lastParagraph = paragraph
    const characters = Math.max(1, text.length)
    const opener = terms[0] === undefined ? 0 : (documentFrequency[terms[0]] ?? 0) / n
    return Float64Array.of(
      Math.log1p(words),
      words / Math.max(1, meanWords),
      Math.log1p(i),
      i / Math.max(1, n - 1),
      Math.exp(-i / 4),
      1 / (1 + place),
      first ? 1 : 0,
      units[i + 1]?.paragraph === paragraph ? 0 : 1,
      Math.log1p(lengths.get(paragraph) ?? 1),
      titles[i]!,
      titleRanks[i]!,
      i < compared ? pages[i]! * compared : 0,
      degrees[i]!,
      degreeRanks[i]!,
      centroids[i]!,
      centroidRanks[i]!,
      i > 0 ? alike(0, i) : 1,
      weights[i]!,
      weightRanks[i]!,
      weights[i]! / Math.sqrt(Math.max(1, words)),
      count(text, DIGIT) / characters,
      count(text, CAPITAL) / Math.max(1, words),
      count(text, QUOTE) / characters,
      /[?？؟!！]/.test(text) ? 1 : 0,
      END_MARK.test(text) ? 1 : 0,
      Math.log1p(n),
      coverage(terms, top),
      i > 0 ? alike(i - 1, i) : 0,
      i + 1 < n ? alike(i + 1, i) : 0,
      count(text, COMMA) / Math.max(1, words),
      count(text, BRACKET) / characters,
      opener,
      titleTerms.length > 0 ? 1 : 0,
      Math.log1p(paragraphs),
      lengthRanks[i]!,
      share(terms, (term) => documentFrequency[term]! > 1),
      pairs.shared(terms),
      titleSet.size === 0
        ? 0
        : new Set(terms.filter((term) => titleSet.has(term))).size / titleSet.size,
      mostAlike(matrix, compared, i, 0, i),
      mostAlike(matrix, compared, i, i + 1, compared),
      Math.log1p(meanWords),
      Math.log1p(units[i - 1]?.words ?? 0),
    )
  })
  return { rows, vectors, idf, documentFrequency, alike }
}

const TOP_TERMS = 20

function topTerms(units: readonly Unit[], idf: Float64Array): Set<number> {
  const sums = new Map<number, number>()
  for (const { terms } of units) {
    for (const term of terms) sums.set(term, (sums.get(term) ?? 0) + idf[term]!)
  }
  const sorted = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return new Set(sorted.slice(0, TOP_TERMS).map(([term]) => term))
}

function coverage(terms: readonly number[], top: ReadonlySet<number>): number {
  const found = new Set(terms.filter((term) => top.has(term)))
  return found.size / Math.max(1, top.size)
}

/** Share of the terms that have a property. */
function share(terms: readonly number[], has: (term: number) => boolean): number {
  let found = 0
  for (const term of terms) if (has(term)) found += 1
  return found / Math.max(1, terms.length)
}

/** The highest similarity of a sentence to those from `from` to before `to`. */
function mostAlike(
  matrix: Float64Array,
  width: number,
  row: number,
  from: number,
  to: number,
): number {
  if (row >= width) return 0
  let most = 0
  for (let j = from; j < Math.min(to, width); j += 1) {
    const value = matrix[row * width + j]!
    if (value > most) most = value
  }
  return most
}

/** More than any text has terms. */
const RADIX = 2 ** 21

/** Neighbouring terms that more than one sentence has: names and set phrases. */
function pairsOf(units: readonly Unit[]): { shared(terms: readonly number[]): number } {
  const last = new Map<number, number>()
  const repeated = new Set<number>()
  const key = (terms: readonly number[], i: number) => terms[i]! * RADIX + terms[i + 1]!
  units.forEach(({ terms }, sentence) => {
    for (let i = 0; i + 1 < terms.length; i += 1) {
      const pair = key(terms, i)
      const seen = last.get(pair)
      if (seen === undefined) last.set(pair, sentence)
      else if (seen !== sentence) repeated.add(pair)
    }
  })
  return {
    shared(terms) {
      let found = 0
      for (let i = 0; i + 1 < terms.length; i += 1) if (repeated.has(key(terms, i))) found += 1
      return found / Math.max(1, terms.length - 1)
    },
  }
}
