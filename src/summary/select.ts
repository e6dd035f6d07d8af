/**
 * The order in which sentences are chosen. The worth of a sentence depends on the others chosen: it
 * may need one of them to be understood, and the first must be a good opening.
 */

import {
  type Candidate,
  costOfHanging,
  costOfOpening,
  NEAR,
  pointsAtNothing,
  REDUNDANCY,
  SAME,
  stands,
  type Ties,
} from './standing.ts'

/** Redundancy is updated for this many choices only, to bound the work. */
const MAX_COMPARED = 60
/**
 * A summary of three sentences is chosen as a whole; shorter ones are parts of it. So many of the
 * best and of the article's first sentences are tried in all combinations.
 */
const BEST = 9
const FIRST = 4

/**
 * Indices of the candidates in the order of choice. For any k, the first k of them are the summary
 * of k sentences.
 */
export function orderOfChoice(candidates: readonly Candidate[], ties: Ties): number[] {
  const eligible = distinct(candidates)
  const start = startOf(candidates, eligible, ties)
  return goOn(candidates, eligible, start, ties)
}

/** The eligible candidates; of those with the same text, only the first. */
function distinct(candidates: readonly Candidate[]): number[] {
  const eligible = [...candidates.keys()].filter((i) => candidates[i]!.eligible)
  const first = new Set(firstOfEqual(eligible.map((i) => candidates[i]!.text)))
  return eligible.filter((_, at) => first.has(at))
}

/** Indices of the texts that have not occurred before. */
export function firstOfEqual(texts: readonly string[]): number[] {
  const known = new Set<string>()
  return [...texts.keys()].filter((i) => {
    const isNew = !known.has(texts[i]!)
    known.add(texts[i]!)
    return isNew
  })
}

/** The worth of several sentences together. `set`: indices in ascending order. */
function worthTogether(
  candidates: readonly Candidate[],
  set: readonly number[],
  ties: Ties,
): number {
  const isChosen = (i: number) => set.includes(i)
  const { alike, hanging } = ties
  const [first = 0] = set
  if (pointsAtNothing(candidates, first)) return Number.NEGATIVE_INFINITY
  let sum = costOfOpening(candidates[first]!.opens)
  for (const i of set) {
    sum += candidates[i]!.worth + hanging * costOfHanging(stands(candidates, i, isChosen))
    let redundancy = 0
    for (const j of set) {
      if (j < i) redundancy = Math.max(redundancy, alike(j, i))
    }
    if (redundancy > SAME) return Number.NEGATIVE_INFINITY
    sum -= REDUNDANCY * redundancy
  }
  return sum
}

/** The best set of three, in the order in which each adds most. */
function startOf(
  candidates: readonly Candidate[],
  eligible: readonly number[],
  ties: Ties,
): number[] {
  const best = eligible.toSorted((a, b) => candidates[b]!.worth - candidates[a]!.worth)
  const tried = [...new Set([...best.slice(0, BEST), ...eligible.slice(0, FIRST)])]
  let chosen: readonly number[] = []
  let chosenWorth = Number.NEGATIVE_INFINITY
  for (const set of threesOf(tried.sort((a, b) => a - b))) {
    const value = worthTogether(candidates, set, ties)
    if (value > chosenWorth) {
      chosen = set
      chosenWorth = value
    }
  }
  const order: number[] = []
  const left = [...chosen]
  while (left.length > 0) {
    const values = left.map((i) =>
      worthTogether(
        candidates,
        [...order, i].sort((a, b) => a - b),
        ties,
      ),
    )
    const at = values.indexOf(Math.max(...values))
    order.push(...left.splice(at, 1))
  }
  return order
}

/** All sets of three of these, each in their order. */
function threesOf(items: readonly number[]): number[][] {
  const sets: number[][] = []
  for (const [a, first] of items.entries()) {
    for (let b = a + 1; b < items.length; b += 1) {
      for (let c = b + 1; c < items.length; c += 1) sets.push([first, items[b]!, items[c]!])
    }
  }
  return sets
}

/** Adds the sentences one by one, each the best addition to those already chosen. */
function goOn(
  candidates: readonly Candidate[],
  eligible: readonly number[],
  start: readonly number[],
  ties: Ties,
): number[] {
  const choice = new Choice(candidates, eligible, ties)
  for (const i of start) choice.add(i)
  for (let i = choice.best(); i !== undefined; i = choice.best()) choice.add(i)
  return choice.chosen
}

/** The sentences chosen so far, and what each of the others would add. */
class Choice {
  readonly chosen: number[] = []
  private readonly isThere = new Set<number>()
  private readonly left: Set<number>
  private readonly redundancy: Float64Array
  /** Most choices change the gain of a few sentences only. NaN: to be computed again. */
  private readonly gains: Float64Array
  private earliest = Number.POSITIVE_INFINITY
  private readonly candidates: readonly Candidate[]
  private readonly ties: Ties

  constructor(candidates: readonly Candidate[], eligible: readonly number[], ties: Ties) {
    this.candidates = candidates
    this.ties = ties
    this.left = new Set(eligible)
    this.redundancy = new Float64Array(candidates.length)
    this.gains = new Float64Array(candidates.length).fill(Number.NaN)
  }

  add(i: number): void {
    const { left, chosen, isThere, gains, redundancy } = this
    left.delete(i)
    chosen.push(i)
    isThere.add(i)
    if (i < this.earliest) gains.fill(Number.NaN)
    else gains.fill(Number.NaN, Math.max(0, i - NEAR), i + NEAR + 1)
    this.earliest = Math.min(this.earliest, i)
    if (chosen.length > MAX_COMPARED) return
    for (const other of left) {
      const likeness = this.ties.alike(i, other)
      if (likeness <= redundancy[other]!) continue
      redundancy[other] = likeness
      gains[other] = Number.NaN
      if (likeness > SAME) left.delete(other)
    }
  }

  /** The sentence that adds most; undefined if none may be added. */
  best(): number | undefined {
    let best: number | undefined
    let bestGain = Number.NEGATIVE_INFINITY
    for (const i of this.left) {
      if (Number.isNaN(this.gains[i]!)) this.gains[i] = this.gain(i)
      if (this.gains[i]! > bestGain) {
        best = i
        bestGain = this.gains[i]!
      }
    }
    return best
  }

  private gain(i: number): number {
    const { candidates, isThere, earliest } = this
    const { hanging } = this.ties
    const isChosen = (other: number) => isThere.has(other)
    let sum = candidates[i]!.worth - REDUNDANCY * this.redundancy[i]!
    sum += hanging * costOfHanging(stands(candidates, i, isChosen))
    if (i < earliest) {
      if (pointsAtNothing(candidates, i)) return Number.NEGATIVE_INFINITY
      sum += costOfOpening(candidates[i]!.opens)
      if (this.chosen.length > 0) sum -= costOfOpening(candidates[earliest]!.opens)
    }
    // Chosen sentences that depend on this one would no longer miss it.
    for (let j = i + 1; j <= i + NEAR; j += 1) {
      if (!isThere.has(j)) continue
      const after = stands(candidates, j, (k) => k === i || isThere.has(k))
      sum += hanging * (costOfHanging(after) - costOfHanging(stands(candidates, j, isChosen)))
    }
    return sum
  }
}
