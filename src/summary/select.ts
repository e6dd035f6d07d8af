/** The order of choice: each next sentence is the best one beside those already chosen. */

/** Maximal marginal relevance (Carbonell & Goldstein 1998): the price of saying the same again. */
const REDUNDANCY = 0.3
/** Sentences this alike say the same; one of them is enough. */
const SAME = 0.72
/** A sentence that points back is worth less unless the one before it stands there too. */
const DANGLING = 0.55
/** What somebody said tells less of what happened than what the article says itself. */
const QUOTED = 0.6
const OPENS_QUOTED = /^\s*["“„«»”「『‘]/
/** Sentences like those chosen after so many are not looked for: a bound on the work. */
const MAX_COMPARED = 60

export interface Candidate {
  /** 0…1 */
  readonly chance: number
  readonly eligible: boolean
  /** Opens with a pronoun or a connective. */
  readonly pointsBack: boolean
  readonly text: string
}

/**
 * Indices of the candidates in the order of choice. The first k of them are the summary of k
 * sentences, whatever k is: none opens such a summary that points back at nothing.
 *
 * @param alike cosine of two candidates
 */
export function orderOfChoice(
  candidates: readonly Candidate[],
  alike: (a: number, b: number) => number,
): number[] {
  const left = new Set(candidates.flatMap(({ eligible }, i) => (eligible ? [i] : [])))
  const redundancy = new Float64Array(candidates.length)
  const chosen: number[] = []
  const isChosen = new Set<number>()
  const texts = new Set<string>()
  let earliest = Number.POSITIVE_INFINITY

  const chances = candidates.map(({ chance, text }) =>
    OPENS_QUOTED.test(text) ? chance * QUOTED : chance,
  )

  const worth = (i: number): number => {
    const hangs = candidates[i]!.pointsBack && !isChosen.has(i - 1)
    return chances[i]! * (hangs ? DANGLING : 1) * (1 - REDUNDANCY * redundancy[i]!)
  }
  while (left.size > 0) {
    let best = -1
    let bestWorth = Number.NEGATIVE_INFINITY
    for (const i of left) {
      // It would stand first in the summary and point at nothing.
      if (candidates[i]!.pointsBack && i < earliest) continue
      const value = worth(i)
      if (value > bestWorth) {
        best = i
        bestWorth = value
      }
    }
    if (best < 0) break
    left.delete(best)
    const { text } = candidates[best]!
    if (texts.has(text) || redundancy[best]! > SAME) continue
    texts.add(text)
    chosen.push(best)
    isChosen.add(best)
    earliest = Math.min(earliest, best)
    if (chosen.length > MAX_COMPARED) continue
    for (const i of left) {
      const value = alike(best, i)
      if (value > redundancy[i]!) redundancy[i] = value
    }
  }
  return chosen
}
