/** What a sentence costs in a summary: what it hangs on may be missing, or it opens badly. */

/** What is known of a sentence before any is chosen. Numbers are probabilities, except `worth`. */
export interface Candidate {
  readonly eligible: boolean
  readonly text: string
  /** Opens with a pronoun or a connective. */
  readonly pointsBack: boolean
  /** The worth of what it says, by itself. */
  readonly worth: number
  /** That it may open a summary. */
  readonly opens: number
  /** That it depends on the sentence before it, on the article's first, on one between those. */
  readonly needsPrevious: number
  readonly needsFirst: number
  readonly needsBetween: number
}

/** How the sentences relate to each other. */
export interface Ties {
  /** Cosine of two candidates. */
  readonly alike: (a: number, b: number) => number
  /** Weight of the log probability that nothing a sentence depends on is missing. */
  readonly hanging: number
}

/** Penalty for repetition: maximal marginal relevance (Carbonell & Goldstein 1998). */
export const REDUNDANCY = 0.6
/** Sentences this alike say the same; one of them is enough. */
export const SAME = 0.72
/** Weight of the penalty for a poor opening. */
const OPENS = 1
/** Added to a probability before taking its logarithm, so that zero has a finite cost. */
const LEAST = 0.05
const LEAST_OPENING = 0.02
/** How many sentences before the previous one count as lying between. */
const BETWEEN = 3
/** A sentence depends on none further away than this, besides the article's first. */
export const NEAR = BETWEEN + 1

/** Probability that nothing a sentence depends on is missing, given the sentences chosen. */
export function stands(
  candidates: readonly Candidate[],
  i: number,
  isChosen: (i: number) => boolean,
): number {
  const { needsPrevious, needsFirst, needsBetween } = candidates[i]!
  let chance = 1
  if (i > 0 && !isChosen(i - 1)) chance *= 1 - needsPrevious
  if (i > 1 && !isChosen(0)) chance *= 1 - needsFirst
  if (i > 2) {
    let missing = 0
    let between = 0
    for (let j = Math.max(1, i - 1 - BETWEEN); j < i - 1; j += 1) {
      between += 1
      if (!isChosen(j)) missing += 1
    }
    chance *= 1 - (needsBetween * missing) / between
  }
  return chance
}

export const costOfHanging = (chance: number): number => Math.log(chance + LEAST)
export const costOfOpening = (chance: number): number => OPENS * Math.log(chance + LEAST_OPENING)

/**
 * Whether a sentence, as the first of a summary, would point back at one that is not there. The
 * article's own first sentence never does.
 */
export function pointsAtNothing(candidates: readonly Candidate[], i: number): boolean {
  return i > 0 && candidates[i]!.pointsBack
}
