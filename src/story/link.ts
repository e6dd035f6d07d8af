/** How likely it is that two articles report the same event, as log odds. */

import { isSyllabicLanguage } from '../language/spacing.ts'
import { cosine, termChance, type Weighted, weigh } from './chance.ts'
import type { Counts } from './counts.ts'
import { type Evidence, evidenceOf, type SharedMark } from './evidence.ts'
import type { Features } from './features.ts'
import { coveredPart, type Subject, sharedConcepts, subjectOf } from './subject.ts'
import { isSeries, type Pairs, pairsOf, templateOf } from './template.ts'

export interface Link {
  readonly isOneLanguage: boolean
  /** Log odds, less the threshold for joining: above 0 they are taken for one event. */
  readonly score: number
  /** Whether they fill one template differently, which makes them two events, however alike. */
  readonly isSeries: boolean
  readonly shared: readonly SharedMark[]
}

/** An article with what is computed once to compare it with many others. */
export interface Weighed {
  readonly features: Features
  readonly weighted: Weighted
  readonly pairs: Pairs
  readonly subject: Subject
}

export function weighed(counts: Counts, features: Features): Weighed {
  const weighted = weigh(counts.terms(features.language), features)
  return { features, weighted, pairs: pairsOf(features), subject: subjectOf(counts, features) }
}

/**
 * Weights of two logistic regressions over pairs of articles. They were fitted on the dev half of
 * the stories benchmark; some were then adjusted by hand, by the results of whole runs over it.
 */
const WITHIN = {
  bias: 4.56,
  /** Weight of the logarithm of the cosine. */
  likeness: 2.817,
  title: 0.532,
  lead: 0.256,
  surplus: 0.087,
  agreements: 2.157,
  template: -3.563,
  /** Where syllables are compared, names are worth less than in the pairs of the regression. */
  syllables: 0.3,
  /** The more current articles a language has, the more of them are alike by chance. */
  active: -0.4,
  days: -0.2,
}
const ACROSS = {
  bias: -7.1,
  lead: 0.645,
  surplus: 0.579,
  expected: 1.373,
  number: 1.092,
  place: 1.141,
  days: -0.388,
  /** For each article, the share of its subject that the other covers: the smaller, the larger. */
  lessCovered: 3.009,
  moreCovered: 2.079,
  likeness: 4.73,
  concepts: 1.017,
  /** Without a shared name or place, one or two figures may agree by accident. */
  nameless: -3,
}
const FEW_FIGURES = 3
const DAY = 86_400_000

export function linkOf(counts: Counts, article: Weighed, other: Features): Link {
  const one = article.features
  const evidence = evidenceOf(counts, one, other)
  const { shared, surplus } = evidence
  if (one.language !== other.language) {
    return {
      isOneLanguage: false,
      score: across(counts, article, other, evidence),
      isSeries: false,
      shared,
    }
  }
  const template = templateOf(article.pairs, other)
  const likeness = cosine(counts.terms(other.language), article.weighted, other)
  const score =
    WITHIN.bias +
    (isSyllabicLanguage(one.language) ? WITHIN.syllables : 0) +
    WITHIN.likeness * Math.log(likeness + 0.01) +
    (WITHIN.title * Math.min(20, sharedTitle(counts, one, other))) / 5 +
    WITHIN.lead * leadOf(shared) +
    WITHIN.surplus * Math.min(12, surplus) +
    (WITHIN.agreements * Math.min(5, template.agreements)) / 2 +
    WITHIN.template * template.share +
    (WITHIN.days * Math.abs(one.time - other.time)) / DAY +
    WITHIN.active * Math.log(1 + counts.active(one.language, Math.max(one.time, other.time)))
  return { isOneLanguage: true, score, isSeries: isSeries(template), shared }
}

/** The score of two articles in different languages. */
function across(
  counts: Counts,
  { features: one, subject }: Weighed,
  other: Features,
  evidence: Evidence,
): number {
  const { shared, surplus, expected } = evidence
  const kinds = new Set(shared.map(({ kind }) => kind))
  const isNameless = !kinds.has('name') && !kinds.has('place') && shared.length < FEW_FIGURES
  const otherSubject = subjectOf(counts, other)
  const concepts = sharedConcepts(subject, otherSubject)
  const covered = [coveredPart(subject, other), coveredPart(otherSubject, one)]
  return (
    ACROSS.bias +
    ACROSS.lead * leadOf(shared) +
    ACROSS.surplus * Math.min(15, surplus) +
    (ACROSS.expected * Math.min(60, expected)) / 10 +
    (kinds.has('number') || kinds.has('date') ? ACROSS.number : 0) +
    (kinds.has('place') ? ACROSS.place : 0) +
    (isNameless ? ACROSS.nameless : 0) +
    (ACROSS.days * Math.abs(one.time - other.time)) / DAY +
    ACROSS.lessCovered * Math.min(...covered) +
    ACROSS.moreCovered * Math.max(...covered) +
    ACROSS.likeness * concepts.likeness +
    (ACROSS.concepts * Math.min(20, concepts.worth)) / 5
  )
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** Worth of the marks at the beginning of both articles: up to 20, divided by 5. */
const leadOf = (shared: readonly SharedMark[]): number =>
  Math.min(
    20,
    shared.reduce((sum, { worth, leads }) => sum + (leads ? worth : 0), 0),
  ) / 5

/** Total worth of the words that both titles have. */
function sharedTitle(counts: Counts, a: Features, b: Features): number {
  const tally = counts.terms(a.language)
  let worth = 0
  for (const hash of a.title.keys()) {
    if (b.title.has(hash)) worth -= Math.log(termChance(tally, hash, a.guesses.get(hash)!))
  }
  return worth
}
