/** Everything that the choice wants to know of the sentences of an article. */

import { eligibleUnits } from './eligible.ts'
import { pointsBack } from './openers.ts'
import { quotations } from './quotation.ts'
import { type Ranked, rankUnits } from './rank.ts'
import { judgeAsReader, readReader } from './reader.ts'
import type { Candidate } from './select.ts'
import type { Units } from './units.ts'

/**
 * What it costs to annoy, and to hang on what is not there: the least, and how much more in news,
 * where readers ask for it and the references of the summarization benchmark do not.
 */
const ANNOYS = 0.3
const ANNOYS_IN_NEWS = 2.2
const HANGS = 0.4
const HANGS_IN_NEWS = 5
/** The chance to hang on the sentence before, of one that says so by its first word: at least this. */
const POINTS_BACK = 0.8
/** Worse than this is as bad. */
const LEAST = 0.001
/** News has paragraphs of one sentence or two. */
const SHORT_PARAGRAPH = 2

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
/** The chance to open of the sentence that tells the news, and its chance to hang on one before. */
const TELLS_THE_NEWS = 0.9
const HANGS_FROM_NEWS = 0.1

/**
 * Where the news begins: some articles set a scene first, or carry a standfirst that goes on from the
 * headline. The sentence that says the title again, if the first hardly touches it; else 0.
 */
function newsStart(
  units: Units,
  { documentFrequency, vectors, eligible, pointsBack }: Judged,
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
  if (touched.length > TOUCHES_TITLE * title.size) return 0
  if (sum(touched) > MISSES_TITLE * sum([...title])) return 0
  for (let i = first + 1; i < Math.min(HEAD, eligible.length); i += 1) {
    const tells = sharedBy(i).length >= TELLS_TITLE * title.size
    if (tells && eligible[i] && !pointsBack[i]) return i
  }
  return 0
}

/** How much an article is built like news: the share of its sentences in short paragraphs. */
function newsShare({ units }: Units): number {
  const lengths = new Map<number, number>()
  for (const { paragraph } of units) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1)
  const short = units.filter(({ paragraph }) => lengths.get(paragraph)! <= SHORT_PARAGRAPH)
  return short.length / Math.max(1, units.length)
}

export interface Choice {
  readonly candidates: readonly Candidate[]
  /** What it costs to hang on a sentence that is not chosen. */
  readonly hanging: number
}

/** The sentences as candidates for a summary. */
export function choiceOf(units: Units, judged: Judged): Choice {
  const { annoys, opens, previous, first, between } = judgeAsReader(judged.reader)
  const news = newsShare(units)
  const start = newsStart(units, judged)
  const annoyance = ANNOYS + ANNOYS_IN_NEWS * news
  return {
    candidates: units.units.map(({ text }, i) => ({
      text,
      // A scene or a standfirst before the news would open.
      eligible: i >= start && judged.eligible[i]!,
      pointsBack: judged.pointsBack[i]!,
      worth: judged.odds[i]! + annoyance * Math.log(1 - annoys[i]! + LEAST),
      opens: i > 0 && i === start ? TELLS_THE_NEWS : opens[i]!,
      needsPrevious:
        i === start
          ? HANGS_FROM_NEWS
          : Math.max(previous[i]!, judged.pointsBack[i] ? POINTS_BACK : 0),
      needsFirst: first[i]!,
      needsBetween: between[i]!,
    })),
    hanging: HANGS + HANGS_IN_NEWS * news,
  }
}
