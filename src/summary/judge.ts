/** Everything that the choice wants to know of the sentences of an article. */

import { eligibleUnits } from './eligible.ts'
import { FEATURES } from './features.ts'
import { logistic } from './linear.ts'
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
const HANGS = 0.5
const HANGS_IN_NEWS = 3.5
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

const TITLE = FEATURES.indexOf('title')
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
  const annoyance = ANNOYS + ANNOYS_IN_NEWS * news
  return {
    candidates: units.units.map(({ text }, i) => ({
      text,
      eligible: judged.eligible[i]!,
      pointsBack: judged.pointsBack[i]!,
      worth: judged.odds[i]! + annoyance * Math.log(1 - annoys[i]! + LEAST),
      opens: logistic(
        Math.log(opens[i]! / (1 - opens[i]!)) +
          Number(process.env.TN ?? 0) * judged.rows[i]![TITLE]! * Math.exp(-i / 4) -
          (i === 0 ? Number(process.env.TM ?? 0) * Math.max(0, 0.3 - judged.rows[i]![TITLE]!) : 0),
      ),
      needsPrevious: previous[i]!,
      needsFirst: first[i]!,
      needsBetween: between[i]!,
    })),
    hanging: HANGS + HANGS_IN_NEWS * news,
  }
}
