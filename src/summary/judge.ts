/** Judges the sentences of an article in every way that choosing among them needs. */

import { eligibleUnits } from './eligible.ts'
import { endMarkOf } from './end-mark.ts'
import { pointsBack } from './openers.ts'
import { quotations } from './quotation.ts'
import { type Ranked, rankUnits } from './rank.ts'
import { judgeAsReader, readReader } from './reader.ts'
import type { Candidate } from './select.ts'
import {
  firstExchangeOf,
  introductionOf,
  linesAbove,
  MIN_HEADLINES,
  newsShare,
  questionsOf,
  tellsInOrder,
} from './shape.ts'
import type { Units } from './units.ts'

/**
 * What counts in the choice: how an editor of references would rank, how high a reader grades, the
 * price of annoying and of hanging on what is not there. In news the reader counts more, since the
 * references of the summarization benchmark ask for nothing of the kind.
 */
interface Prices {
  readonly ranks: number
  readonly grade: number
  readonly annoys: number
  readonly hangs: number
  /** What the first sentence is worth for its place; the second half of it, the third a third. */
  readonly leads: number
}
const PRICES: Prices = { ranks: 1, grade: 0, annoys: 0.3, hangs: 0.4, leads: 0.5 }
const PRICES_IN_NEWS: Prices = { ranks: 0.5, grade: 2, annoys: 6, hangs: 12, leads: 0 }

/** What the first sentence is worth where an article is best told from its beginning. */
const LEADS_IN_ORDER = 3

/** The prices in an article of which a share, 0…1, is built like news. */
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

/** The chance to hang on the sentence before, of one that says so by its first word: at least this. */
const POINTS_BACK = 0.8
/** The price of a first word that points back, though what it points at be chosen. */
const GOES_ON = 0.2
/** Worse than this is as bad. */
const LEAST = 0.001
const LEAST_GRADE = 0.02

/** What the first sentence of an introduction is worth more, and how much less each after it. */
const INTRODUCES = 2
const INTRODUCES_LESS = 0.3

export interface Judged extends Ranked {
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

/** Shares of the title that a sentence says again, and (by weight) that one hardly touches. */
const TELLS_TITLE = 0.65
const MISSES_TITLE = 0.25
const TOUCHES_TITLE = 0.4
/** Sentences among which the news is looked for. */
const HEAD = 4
const MIN_TITLE_TERMS = 3
/** A term in so many of the sentences says little, as stop words do in any language. */
const FREQUENT = 0.35
const FREQUENT_WEIGHT = 0.15
/** The chance to open above which the first sentence is no scene and no standfirst. */
const OPENS_WELL = 0.85
/** The chance to open of the sentence that tells the news, and its chance to hang on one before. */
const TELLS_THE_NEWS = 0.9
const HANGS_FROM_NEWS = 0.1

/** Index of the first sentence of the second paragraph, or -1. */
function belowLead({ units }: Units): number {
  return units.findIndex(({ paragraph }) => paragraph > units[0]!.paragraph)
}

/**
 * Where the news begins: some articles set a scene first, or carry a standfirst that goes on from the
 * headline. The sentence that says the title again, if the first hardly touches it; else 0.
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
  // A standfirst that points back at the headline is passed over where the sentence below it has more
  // words of the title.
  const isLead = first === 0 && pointsBack[0] && body > 0 && body < HEAD
  if (isLead && eligible[body] && !pointsBack[body] && sharedBy(body).length > touched.length)
    return body
  const isScene = () =>
    opens[first]! <= OPENS_WELL &&
    touched.length <= TOUCHES_TITLE * title.size &&
    sum(touched) <= MISSES_TITLE * sum([...title])
  // A line without its mark is a second headline where a sentence below says more of the first.
  if (endMarkOf(units.units[first]!.text) !== 'none' && !isScene()) return 0
  for (let i = first + 1; i < Math.min(HEAD, eligible.length); i += 1) {
    const shared = sharedBy(i).length
    const tells = shared >= TELLS_TITLE * title.size && shared > touched.length
    if (tells && eligible[i] && !pointsBack[i]) return i
  }
  return 0
}

export interface Choice {
  readonly candidates: readonly Candidate[]
  /** What it costs to hang on a sentence that is not chosen. */
  readonly hanging: number
}

/** The sentences as candidates for a summary. */
export function choiceOf(units: Units, judged: Judged): Choice {
  const { grade, annoys, opens, previous, first, between } = judgeAsReader(judged.reader)
  const prices = pricesOf(newsShare(units))
  const asked = questionsOf(units)
  const leads = tellsInOrder(units, asked) ? LEADS_IN_ORDER : prices.leads
  // What stands below headlines is the beginning, not a scene.
  const start =
    asked.length > 0 || linesAbove(units) >= MIN_HEADLINES ? 0 : newsStart(units, judged, opens)
  const introduction = introductionOf(units, asked)
  const exchange = firstExchangeOf(units, asked)
  const begins = Math.max(introduction, exchange.end)
  return {
    candidates: units.units.map(({ text }, i) => ({
      text,
      // A scene or a standfirst before the news would open.
      eligible: i >= start && (judged.eligible[i]! || i === exchange.question),
      pointsBack: judged.pointsBack[i]!,
      worth:
        (i < begins ? INTRODUCES - INTRODUCES_LESS * i : 0) +
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
