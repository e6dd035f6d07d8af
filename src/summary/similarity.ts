/** How similar sentences are: tf-idf cosine, and PageRank over it (Mihalcea & Tarau 2004). */

/** Sentences that are compared with each other; others are compared only with the whole text. */
export const MAX_COMPARED = 160
/** A term in this share of the sentences says little, like stop words in any language. */
const FREQUENT_SHARE = 0.35
const FREQUENT_WEIGHT = 0.15
/** With fewer sentences, shares of them mean nothing. */
const MIN_SENTENCES = 6
const DAMPING = 0.85
const ITERATIONS = 20
/** Share of the mean rank: when the changes are smaller, the iteration stops. */
const CONVERGED = 0.001
const NOTHING = 1e-9

/** A sentence as a unit vector: term ids in ascending order, and their weights. */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Float64Array
  /** Length before normalisation. */
  readonly length: number
}

interface TermWeights {
  /** By term id; 0 for terms of no sentence. */
  readonly idf: Float64Array
  readonly documentFrequency: Int32Array
}

/** Weights of terms, by how many sentences have them. */
export function termWeights(
  sentences: readonly (readonly number[])[],
  vocabularySize: number,
): TermWeights {
  const documentFrequency = new Int32Array(vocabularySize)
  const seen = new Int32Array(vocabularySize).fill(-1)
  sentences.forEach((terms, sentence) => {
    for (const term of terms) {
      if (seen[term] === sentence) continue
      seen[term] = sentence
      documentFrequency[term]! += 1
    }
  })
  const count = sentences.length
  const idf = new Float64Array(vocabularySize)
  for (let term = 0; term < vocabularySize; term += 1) {
    const df = documentFrequency[term]!
    if (df === 0) continue
    const frequent = count >= MIN_SENTENCES && df / count >= FREQUENT_SHARE
    idf[term] = Math.log(1 + count / df) * (frequent ? FREQUENT_WEIGHT : 1)
  }
  return { idf, documentFrequency }
}

export function vectorOf(terms: readonly number[], idf: Float64Array): Vector {
  const sorted = new Int32Array(terms).sort()
  let size = 0
  for (let i = 0; i < sorted.length; i += 1) if (sorted[i] !== sorted[i - 1]) size += 1
  const ids = new Int32Array(size)
  const weights = new Float64Array(size)
  let sum = 0
  for (let at = 0, i = 0; at < size; at += 1) {
    const id = sorted[i]!
    const from = i
    while (i < sorted.length && sorted[i] === id) i += 1
    const weight = (1 + Math.log(i - from)) * (idf[id] ?? 0)
    ids[at] = id
    weights[at] = weight
    sum += weight * weight
  }
  const length = Math.sqrt(sum)
  if (length > 0) for (let i = 0; i < size; i += 1) weights[i]! /= length
  return { terms: ids, weights, length }
}

export function cosine(a: Vector, b: Vector): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const difference = a.terms[i]! - b.terms[j]!
    if (difference === 0) {
      sum += a.weights[i]! * b.weights[j]!
      i += 1
      j += 1
    } else if (difference < 0) i += 1
    else j += 1
  }
  return sum
}

/** The cosine of many vectors with one. `size`: that of the vocabulary. */
export function cosinesWith(one: Vector, vectors: readonly Vector[], size: number): Float64Array {
  const weightOf = new Float64Array(size)
  for (let t = 0; t < one.terms.length; t += 1) weightOf[one.terms[t]!] = one.weights[t]!
  const cosines = new Float64Array(vectors.length)
  for (let i = 0; i < vectors.length; i += 1) {
    const { terms, weights } = vectors[i]!
    let sum = 0
    for (let t = 0; t < terms.length; t += 1) sum += weights[t]! * weightOf[terms[t]!]!
    cosines[i] = sum
  }
  return cosines
}

/**
 * Cosines of the first sentences with each other, row by row; the diagonal is 0. `size`: that of
 * the vocabulary.
 */
export function similarityMatrix(vectors: readonly Vector[], size: number): Float64Array {
  const n = Math.min(vectors.length, MAX_COMPARED)
  const matrix = new Float64Array(n * n)
  // Term by term and not pair by pair, because most pairs share almost nothing. The sentences of a
  // term are a linked list: for each, where the one before it is.
  const last = new Int32Array(size).fill(-1)
  const sentences: number[] = []
  const weightsThere: number[] = []
  const previous: number[] = []
  for (let i = 0; i < n; i += 1) {
    const { terms, weights } = vectors[i]!
    for (let t = 0; t < terms.length; t += 1) {
      const term = terms[t]!
      const weight = weights[t]!
      for (let at = last[term]!; at >= 0; at = previous[at]!) {
        matrix[i * n + sentences[at]!]! += weight * weightsThere[at]!
      }
      previous.push(last[term]!)
      weightsThere.push(weight)
      last[term] = sentences.push(i) - 1
    }
  }
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) matrix[j * n + i] = matrix[i * n + j]!
  }
  return matrix
}

/**
 * PageRank of the first sentences over their cosines; the values sum to 1. It is computed through
 * terms and not pairs: the matrix of cosines, apart from its diagonal, is the product of the
 * vectors with themselves.
 */
export function pageRank(vectors: readonly Vector[], vocabularySize: number): Float64Array {
  const n = Math.min(vectors.length, MAX_COMPARED)
  const byTerm = new Float64Array(vocabularySize)
  /** One PageRank step: each sentence receives cosine × gift from every other. */
  const passOn = (gifts: Float64Array): Float64Array => {
    byTerm.fill(0)
    for (let i = 0; i < n; i += 1) {
      const { terms, weights } = vectors[i]!
      const gift = gifts[i]!
      for (let t = 0; t < terms.length; t += 1) byTerm[terms[t]!]! += gift * weights[t]!
    }
    const received = new Float64Array(n)
    for (let i = 0; i < n; i += 1) {
      const { terms, weights, length } = vectors[i]!
      let sum = length > 0 ? -gifts[i]! : 0
      for (let t = 0; t < terms.length; t += 1) sum += byTerm[terms[t]!]! * weights[t]!
      received[i] = sum
    }
    return received
  }
  const degree = passOn(new Float64Array(n).fill(1))
  const rank = new Float64Array(n).fill(1 / n)
  const gifts = new Float64Array(n)
  for (let step = 0; step < ITERATIONS; step += 1) {
    // A similarity within rounding errors is none.
    for (let i = 0; i < n; i += 1) gifts[i] = degree[i]! > NOTHING ? rank[i]! / degree[i]! : 0
    const received = passOn(gifts)
    let change = 0
    for (let i = 0; i < n; i += 1) {
      const next = (1 - DAMPING) / n + DAMPING * received[i]!
      change = Math.max(change, Math.abs(next - rank[i]!))
      rank[i] = next
    }
    if (change * n < CONVERGED) break
  }
  return rank
}
