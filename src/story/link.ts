/** How likely it is that two articles report the same event, as log odds. */

import { cosine, termChance, type Weighted, weigh } from './chance.ts'
import type { Counts } from './counts.ts'
import { evidenceOf, type SharedMark } from './evidence.ts'
import type { Features } from './features.ts'
import { isSeries, type Pairs, pairsOf, templateOf } from './template.ts'

export interface Link {
  readonly isOneLanguage: boolean
  /** Log odds, less what a join asks for: above 0 they are taken for one event. */
  readonly score: number
  /** They fill one template differently, so they are two events, however alike they are. */
  readonly isSeries: boolean
  readonly shared: readonly SharedMark[]
}

/** An article with all that is worked out once for comparing it with many. */
export interface Weighed {
  readonly features: Features
  readonly weighted: Weighted
  readonly pairs: Pairs
}

export function weighed(counts: Counts, features: Features): Weighed {
  const weighted = weigh(counts.terms(features.language), features)
  return { features, weighted, pairs: pairsOf(features) }
}

/**
 * Weights of two logistic regressions over pairs of articles: fitted on the dev half of the stories
 * benchmark, and some of them then set by hand, by what whole runs over it gave.
 */
const WITHIN = {
  bias: 4.234,
  /** Of the logarithm of the cosine. */
  likeness: 2.817,
  title: 0.532,
  lead: 0.256,
  surplus: 0.087,
  agreements: 2.157,
  template: -3.563,
  /** The more articles of the language there are, the more of them are alike. */
  active: -0.4,
}
const ACROSS = {
  bias: -5.307,
  lead: 1.205,
  surplus: 0.43,
  worth: 0.324,
  expected: 0.779,
  third: 0.539,
  number: 0.746,
  place: 1.273,
  /** Two figures alone may agree by accident. */
  onlyNumbers: -3,
  days: -0.372,
}
const DAY = 86_400_000

export function linkOf(counts: Counts, article: Weighed, other: Features): Link {
  const one = article.features
  const evidence = evidenceOf(counts, one, other)
  const { shared, surplus } = evidence
  const leads = shared.reduce((sum, { worth, leads }) => sum + (leads ? worth : 0), 0)
  const lead = Math.min(20, leads) / 5
  if (one.language !== other.language) {
    const kinds = new Set(shared.map(({ kind }) => kind))
    const onlyNumbers = !kinds.has('name') && !kinds.has('place') && shared.length < 3
    const score =
      ACROSS.bias +
      (onlyNumbers ? ACROSS.onlyNumbers : 0) +
      ACROSS.lead * lead +
      ACROSS.surplus * Math.min(15, surplus) +
      (ACROSS.worth * Math.min(60, evidence.worth)) / 10 +
      (ACROSS.expected * Math.min(60, evidence.expected)) / 10 +
      (ACROSS.third * (shared[2]?.worth ?? 0)) / 3 +
      (kinds.has('number') || kinds.has('date') ? ACROSS.number : 0) +
      (kinds.has('place') ? ACROSS.place : 0) +
      (ACROSS.days * Math.abs(one.time - other.time)) / DAY
    return { isOneLanguage: false, score, isSeries: false, shared }
  }
  const template = templateOf(article.pairs, other)
  const likeness = cosine(counts.terms(other.language), article.weighted, other)
  const score =
    WITHIN.bias +
    WITHIN.likeness * Math.log(likeness + 0.01) +
    (WITHIN.title * Math.min(20, sharedTitle(counts, one, other))) / 5 +
    WITHIN.lead * lead +
    WITHIN.surplus * Math.min(12, surplus) +
    (WITHIN.agreements * Math.min(5, template.agreements)) / 2 +
    WITHIN.template * template.share +
    WITHIN.active * Math.log(1 + counts.active(one.language, Math.max(one.time, other.time)))
  return { isOneLanguage: true, score, isSeries: isSeries(template), shared }
}

/** What the words that both titles have are worth. */
function sharedTitle(counts: Counts, a: Features, b: Features): number {
  const tally = counts.terms(a.language)
  let worth = 0
  for (const hash of a.title.keys()) {
    if (b.title.has(hash)) worth -= Math.log(termChance(tally, hash, a.guesses.get(hash)!))
  }
  return worth
}
