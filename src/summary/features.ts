/**
 * The features of a sentence for the ranker. All are independent of the language: positions,
 * lengths, marks, and terms weighed within the article.
 */

import { mostAlikeBefore, overlaps, pairsOf, ranks } from './signals.ts'
import {
  cosine,
  cosinesWith,
  MAX_COMPARED,
  pageRank,
  similarityMatrix,
  termWeights,
  type Vector,
  vectorOf,
} from './similarity.ts'
import type { Units } from './units.ts'
import { type Writing, writingOf } from './writing.ts'

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

/** Sentences at the beginning that say what the article is about. */
const LEAD = 3

/** The features of an article's sentences, and what they were computed from. */
export interface FeatureTable {
  /** A row of features for each sentence. */
  readonly rows: readonly Float64Array[]
  readonly vectors: readonly Vector[]
  readonly idf: Float64Array
  readonly documentFrequency: Int32Array
  readonly writings: readonly Writing[]
  /** Cosine of two sentences. */
  readonly alike: (a: number, b: number) => number
}

/** The features of every sentence of an article. */
export function readFeatures(article: Units): FeatureTable {
  const { units, vocabulary } = article
  const size = vocabulary.length
  const { idf, documentFrequency } = termWeights(
    units.map(({ terms }) => terms),
    size,
  )
  const vectors = units.map(({ terms }) => vectorOf(terms, idf))
  const writings = units.map(({ text }) => writingOf(text))
  const compared = Math.min(units.length, MAX_COMPARED)
  const matrix = similarityMatrix(vectors, size)
  const alike = (a: number, b: number): number =>
    a < compared && b < compared ? matrix[a * compared + b]! : cosine(vectors[a]!, vectors[b]!)

  const placed = placeFeatures(article)
  const related = relationFeatures(article, { idf, vectors, documentFrequency })
  const shared = termFeatures(article, { vectors, documentFrequency, writings })
  const pages = pageRank(vectors, size)
  const rows = units.map((_, i) => {
    const row = new Float64Array(FEATURES.length)
    let at = 0
    const add = (values: readonly number[]): void => {
      for (let k = 0; k < values.length; k += 1) row[at++] = values[k]!
    }
    add(placed(i))
    add(related.toTitle(i))
    row[at++] = i < compared ? pages[i]! * compared : 0
    add(related.toWhole(i))
    row[at++] = i + 1 < units.length ? alike(i + 1, i) : 0
    row[at++] = mostAlikeBefore(matrix, compared, i)
    add(shared(i))
    return row
  })
  return { rows, vectors, idf, documentFrequency, writings, alike }
}

/** Features `length` to `single paragraphs`: the length of a sentence and its position. */
function placeFeatures({ units }: Units): (i: number) => readonly number[] {
  const n = units.length
  const mean = units.reduce((sum, { words }) => sum + words, 0) / Math.max(1, n)
  const spread = Math.sqrt(
    units.reduce((sum, { words }) => sum + (words / Math.max(1, mean) - 1) ** 2, 0) /
      Math.max(1, n),
  )
  const lengths = new Map<number, number>()
  for (const { paragraph } of units) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1)
  const singles = [...lengths.values()].filter((length) => length === 1).length
  const lengthRanks = ranks(Float64Array.from(units, ({ words }) => words))
  // Paragraphs without a sentence are not counted.
  const paragraphs = [...lengths.keys()]
  const places = new Map(paragraphs.map((paragraph, place) => [paragraph, place]))
  return (i) => {
    const { words, paragraph } = units[i]!
    return [
      Math.log1p(words),
      words / Math.max(1, mean),
      lengthRanks[i]!,
      Math.log1p(mean),
      spread,
      Math.log1p(units[i - 1]?.words ?? 0),
      Math.log1p(units[i + 1]?.words ?? 0),
      Math.log1p(i),
      i / Math.max(1, n - 1),
      1 / (1 + places.get(paragraph)!),
      Math.log1p(lengths.get(paragraph) ?? 1),
      Math.log1p(n),
      Math.log1p(lengths.size),
      singles / Math.max(1, lengths.size),
    ]
  }
}

/** Features `title` to `best title distance`, and `centroid` to `lead alike`. */
function relationFeatures(
  { units, vocabulary, title: { terms: titleTerms } }: Units,
  { idf, vectors, documentFrequency }: Pick<FeatureTable, 'idf' | 'vectors' | 'documentFrequency'>,
) {
  const cosinesOf = (terms: readonly number[]) =>
    cosinesWith(vectorOf(terms, idf), vectors, vocabulary.length)
  const together = (count: number) => units.slice(0, count).flatMap(({ terms }) => terms)
  const titles = cosinesOf(titleTerms)
  const centroids = cosinesOf(together(MAX_COMPARED))
  const leads = cosinesOf(together(LEAD))
  const titleRanks = ranks(titles)
  const centroidRanks = ranks(centroids)
  const overlapRanks = ranks(overlaps(vectors, documentFrequency))
  const bestTitle = titles.indexOf(titles.reduce((best, value) => Math.max(best, value), 0))
  const titleSet = new Set(titleTerms)
  return {
    toTitle: (i: number): readonly number[] => [
      titles[i]!,
      titleRanks[i]!,
      countOf(vectors[i]!.terms, (term) => titleSet.has(term)) / Math.max(1, titleSet.size),
      Math.sign(i - bestTitle) * Math.log1p(Math.abs(i - bestTitle)),
    ],
    toWhole: (i: number): readonly number[] => [
      centroids[i]!,
      centroidRanks[i]!,
      overlapRanks[i]!,
      leads[i]!,
    ],
  }
}

function countOf(terms: ArrayLike<number>, isCounted: (term: number) => boolean): number {
  let count = 0
  for (let t = 0; t < terms.length; t += 1) if (isCounted(terms[t]!)) count += 1
  return count
}

/** Features `weight` to `commas`: the weight of its words, and other properties of the sentence. */
function termFeatures(
  { units }: Units,
  {
    vectors,
    documentFrequency,
    writings,
  }: Pick<FeatureTable, 'vectors' | 'documentFrequency' | 'writings'>,
): (i: number) => readonly number[] {
  const weights = Float64Array.from(vectors, ({ length }) => length)
  const weightRanks = ranks(weights)
  const pairs = pairsOf(units, documentFrequency)
  const isRepeated = (term: number) => documentFrequency[term]! > 1
  return (i) => {
    const { words, terms } = units[i]!
    return [
      weights[i]!,
      weightRanks[i]!,
      weights[i]! / Math.sqrt(Math.max(1, words)),
      countOf(terms, isRepeated) / Math.max(1, words),
      Math.log1p(countOf(vectors[i]!.terms, isRepeated)),
      pairs.shared(terms),
      (documentFrequency[terms[0] ?? -1] ?? 0) / units.length,
      writings[i]!.capitals / Math.max(1, words),
      writings[i]!.commas / Math.max(1, words),
    ]
  }
}
