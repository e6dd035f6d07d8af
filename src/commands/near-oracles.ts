/**
 * How often a sentence is in a good summary of up to three sentences. Which one is best is a matter
 * of chance: many others are nearly as good, and what most of them have in common can be learnt.
 */

interface Tokens {
  /** Words of each sentence. */
  readonly sentences: readonly (readonly string[])[]
  /** Words of each reference summary. */
  readonly references: readonly (readonly string[])[]
}

const SENTENCES = 3
/** The number of sentences from which all possible summaries are tried. */
const CANDIDATES = 14
/** A summary this many ROUGE points below the best one counts 1/e. */
const TEMPERATURE = 1.5

/**
 * For each sentence, its share in all summaries of up to three sentences (padding sentences do not
 * belong to a good one). A summary weighs by its ROUGE: the mean F1 of ROUGE-1 and ROUGE-2.
 *
 * @param oracle indices of the greedily found best summary
 */
export function nearOracles(tokens: Tokens, oracle: readonly number[]): number[] {
  const rouge = scorer(tokens)
  const standing = tokens.sentences.map((_, i) => {
    if (oracle.includes(i)) return Number.MAX_VALUE
    return Math.max(rouge([i]), ...oracle.map((_, at) => rouge(oracle.with(at, i))))
  })
  const candidates = [...standing.keys()]
    .sort((a, b) => standing[b]! - standing[a]! || a - b)
    .slice(0, CANDIDATES)
  const summaries = combinations(candidates, SENTENCES).map((chosen) => ({
    chosen,
    score: rouge(chosen),
  }))
  const best = summaries.reduce((most, { score }) => Math.max(most, score), 0)
  const shares = tokens.sentences.map(() => 0)
  let total = 0
  for (const { chosen, score } of summaries) {
    const weight = Math.exp((score - best) / TEMPERATURE)
    total += weight
    for (const i of chosen) shares[i]! += weight
  }
  return shares.map((share) => share / Math.max(total, Number.MIN_VALUE))
}

/** All combinations of one to `size` items. */
function combinations(items: readonly number[], size: number): number[][] {
  if (size === 0) return []
  return items.flatMap((item, i) => [
    [item],
    ...combinations(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]),
  ])
}

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, i) => `${words[i]} ${word}`)

/** Scores sentences by their mean F1 over the references, and over words and pairs of words. */
function scorer({ sentences, references }: Tokens): (chosen: readonly number[]) => number {
  const pairs = sentences.map(pairsOf)
  const scores = references.flatMap((words) => [
    overlapWith(words, sentences),
    overlapWith(pairsOf(words), pairs),
  ])
  return (chosen) => scores.reduce((sum, score) => sum + score(chosen), 0) / scores.length
}

function overlapWith(
  reference: readonly string[],
  sentences: readonly (readonly string[])[],
): (chosen: readonly number[]) => number {
  const wanted = new Map<string, number>()
  for (const gram of reference) wanted.set(gram, (wanted.get(gram) ?? 0) + 1)
  const found = sentences.map((grams) => grams.filter((gram) => wanted.has(gram)))
  return (chosen) => {
    const left = new Map(wanted)
    let hits = 0
    let size = reference.length
    for (const i of chosen) {
      size += sentences[i]!.length
      for (const gram of found[i]!) {
        const times = left.get(gram)!
        if (times === 0) continue
        left.set(gram, times - 1)
        hits += 1
      }
    }
    return size === 0 ? 0 : (200 * hits) / size
  }
}
