/** Judges the sentences of an article: everything that is needed to choose among them. */

import { eligibleUnits } from './eligible.ts'
import { pointsBack } from './openers.ts'
import { quotations } from './quotation.ts'
import { type Ranked, rankUnits } from './rank.ts'
import { judgeAsReader, readReader } from './reader.ts'
import {
  beginningOf,
  linesAbove,
  MIN_HEADLINES,
  newsShare,
  questionsOf,
  tellsInOrder,
} from './shape.ts'
import type { Candidate } from './standing.ts'
import type { Units } from './units.ts'

/**
 * Weights of the choice: the rank an editor would give a sentence, the grade a reader would give
 * it, and the penalties for annoying the reader and for depending on a missing sentence. In news
 * the reader counts more, because the references of the summarization benchmark do not reflect
 * what readers want.
 */
interface Prices {
  readonly ranks: number
  readonly grade: number
  readonly annoys: number
  readonly hangs: number
  /** Bonus of the first sentence for its place; the second gets half of it, the third a third. */
  readonly leads: number
}
const PRICES: Prices = { ranks: 1, grade: 0, annoys: 0.3, hangs: 0.4, leads: 0.5 }
const PRICES_IN_NEWS: Prices = { ranks: 0.5, grade: 2, annoys: 6, hangs: 12, leads: 0 }

/** The same bonus in an article that is best summarised by its beginning. */
const LEADS_IN_ORDER = 3

/** The weights for an article that looks like news to this degree, 0…1. */
function pricesOf(news: number): Prices {
  const between = (price: keyof Prices) =>
    PRICES[price] + (PRICES_IN_NEWS[price] - PRICES[price]) * news
  return {
    ranks: between('ranks'),
    grade: between('grade'),
    annoys: between('annoys'),
    hangs: between('hangs'),
    leads: between('leads'),
  }
}

/** Least probability that a sentence whose opening points back depends on the one before it. */
const POINTS_BACK = 0.8
/** Penalty for an opening that points back, even when the sentence it points at is chosen. */
const GOES_ON = 0.2
/** Added before taking a logarithm, so that even the worst value has a finite cost. */
const LEAST = 0.001
const LEAST_GRADE = 0.02

/** Bonus of the first sentence of an introduction, and how much less each later one gets. */
const INTRODUCES = 2
const INTRODUCES_LESS = 0.3

interface Judged extends Ranked {
  /** As `READER_FEATURES`. */
  readonly reader: readonly Float64Array[]
  readonly eligible: readonly boolean[]
  readonly pointsBack: readonly boolean[]
}

/** Reads the features of an article's sentences, for the choice and for learning it. */
export function readJudged(units: Units, language: string): Judged {
  const ranked = rankUnits(units)
  const quoted = quotations(units.units.map(({ text }) => text))
  const back = units.units.map(({ text }) => pointsBack(text, language))
  return {
    ...ranked,
    reader: readReader(units, ranked, quoted, back),
    eligible: eligibleUnits(units.units, units.title.terms, quoted),
    pointsBack: back,
  }
}

/** A sentence with at least this share of the title's terms repeats the title. */
const TELLS_TITLE = 0.65
/** One with at most these shares, by weight and by count, has hardly anything of the title. */
const MISSES_TITLE = 0.25
const TOUCHES_TITLE = 0.4
/** The news is looked for among this many sentences. */
const HEAD = 4
const MIN_TITLE_TERMS = 3
/** A term in at least this share of the sentences says little, like a stop word. */
const FREQUENT = 0.35
const FREQUENT_WEIGHT = 0.15
/** Above this probability of being a good opening, the first sentence does not set a scene. */
const OPENS_WELL = 0.85
/**
 * Probabilities assumed for the sentence in which the news begins: that it may open a summary, and
 * that it depends on the sentence before it.
 */
const TELLS_THE_NEWS = 0.9
const HANGS_FROM_NEWS = 0.1

/** Index of the first sentence of the second paragraph, or -1. */
function belowLead({ units }: Units): number {
  return units.findIndex(({ paragraph }) => paragraph > units[0]!.paragraph)
}

/**
 * Index of the sentence in which the news begins, since some articles first set a scene or have a
 * standfirst that continues the headline: the sentence that repeats the title, if the first one
 * has hardly anything of it. Otherwise 0.
 */
function newsStart(
  units: Units,
  { documentFrequency, vectors, eligible, pointsBack }: Judged,
  opens: Float64Array,
): number {
  const title = new Set(units.title.terms)
  if (title.size < MIN_TITLE_TERMS) return 0
  const weightOf = (term: number) =>
    documentFrequency[term]! >= eligible.length * FREQUENT ? FREQUENT_WEIGHT : 1
  const sharedBy = (i: number) => [...vectors[i]!.terms].filter((term) => title.has(term))
  const sum = (terms: readonly number[]) => terms.reduce((all, term) => all + weightOf(term), 0)
  const first = eligible.indexOf(true)
  if (first < 0) return 0
  const touched = sharedBy(first)
  const body = belowLead(units)
  // Skip a standfirst that points back at the headline if the sentence below it has more of the
  // title's words.
  const isLead = first === 0 && pointsBack[0] && body > 0 && body < HEAD
  if (isLead && eligible[body] && !pointsBack[body] && sharedBy(body).length > touched.length)
    return body
  const isScene = () =>
    opens[first]! <= OPENS_WELL &&
    touched.length <= TOUCHES_TITLE * title.size &&
    sum(touched) <= MISSES_TITLE * sum([...title])
  // A first line without an end mark is a second headline if a later sentence repeats the title.
  if (units.units[first]!.mark !== 'none' && !isScene()) return 0
  for (let i = first + 1; i < Math.min(HEAD, eligible.length); i += 1) {
    const shared = sharedBy(i).length
    const tells = shared >= TELLS_TITLE * title.size && shared > touched.length
    if (tells && eligible[i] && !pointsBack[i]) return i
  }
  return 0
}

interface Choice {
  readonly candidates: readonly Candidate[]
  /** Weight of the penalty for depending on a sentence that is not chosen. */
  readonly hanging: number
}

/** The sentences as candidates for a summary. */
export function choiceOf(units: Units, judged: Judged): Choice {
  const { grade, annoys, opens, previous, first, between } = judgeAsReader(judged.reader)
  const prices = pricesOf(newsShare(units))
  const asked = questionsOf(units)
  const leads = tellsInOrder(units, asked) ? LEADS_IN_ORDER : prices.leads
  // The text below a block of headlines is the real beginning, not a scene.
  const start =
    asked.length > 0 || linesAbove(units) >= MIN_HEADLINES ? 0 : newsStart(units, judged, opens)
  const beginning = beginningOf(units, asked)
  return {
    candidates: units.units.map(({ text }, i) => ({
      text,
      // A scene or a standfirst before the news would otherwise open the summary.
      eligible: i >= start && (judged.eligible[i]! || i === beginning.question),
      pointsBack: judged.pointsBack[i]!,
      worth:
        (i < beginning.end ? INTRODUCES - INTRODUCES_LESS * i : 0) +
        leads / (1 + i) +
        prices.ranks * judged.odds[i]! -
        (judged.pointsBack[i] ? GOES_ON : 0) +
        prices.grade * Math.log(grade[i]! + LEAST_GRADE) +
        prices.annoys * Math.log(1 - annoys[i]! + LEAST),
      opens: i > 0 && i === start ? TELLS_THE_NEWS : opens[i]!,
      needsPrevious:
        i === start
          ? HANGS_FROM_NEWS
          : Math.max(previous[i]!, judged.pointsBack[i] ? POINTS_BACK : 0),
      needsFirst: first[i]!,
      needsBetween: between[i]!,
    })),
    hanging: prices.hangs,
  }
}
