/**
 * What a reader thinks of a sentence, learnt from editors' judgements: how well it serves in a feed
 * entry, whether it annoys, whether it may open, and which sentence it depends on. Linear models
 * over features that are independent of the language, so that they work in languages without
 * training data.
 */

import { FEATURES } from './features.ts'
import { chancesOf, type LinearModels } from './linear.ts'
import { MENTION_FEATURES, readMentions } from './mentions.ts'
import type { Quotation } from './quotation.ts'
import type { Ranked } from './rank.ts'
import type { Units } from './units.ts'
import { reader } from './weights/weights.ts'

/**
 * Features of the ranker that are left out. The judged texts had no paragraphs to learn from, and with
 * the lengths of other sentences the models did worse on articles they had not been trained on.
 */
const LEFT_OUT = new Set([
  'place',
  'paragraph',
  'paragraph length',
  'paragraphs',
  'single paragraphs',
  'mean length',
  'length spread',
  'previous length',
  'next length',
])
const RANKED = FEATURES.flatMap((name, at) => (LEFT_OUT.has(name) ? [] : [at]))

const OWN_FEATURES = [
  'odds',
  'points back',
  'quoted',
  'begins quoted',
  'ends quoted',
  'bare quotation',
  'goes on quoting',
  'previous quoted',
  'previous ends quoted',
  'next quoted',
  'quoted run',
  'question',
  'exclamation',
  'no mark',
  'previous question',
  'previous no mark',
  'capitals share',
  'alike first',
  'brackets',
  'first',
  'second',
  'third',
  'first quoted',
  'first short',
  'first points back',
  'rank of place',
] as const

export const READER_FEATURES: readonly string[] = [
  ...RANKED.map((at) => FEATURES[at]!),
  ...MENTION_FEATURES,
  ...OWN_FEATURES,
]

/** The features of every sentence, in the order of `READER_FEATURES`. */
export function readReader(
  units: Units,
  ranked: Ranked,
  quoted: readonly Quotation[],
  pointsBack: readonly boolean[],
): Float64Array[] {
  const { rows, odds, alike, idf, documentFrequency, writings } = ranked
  const mentions = readMentions(units, idf, documentFrequency)
  const marks = units.units.map(({ mark }) => mark)
  let run = 0
  return units.units.map(({ text }, i) => {
    const quote = quoted[i]!
    const before = quoted[i - 1]
    const previous = marks[i - 1]
    run = before !== undefined && before.share > 0.5 ? run + 1 : 0
    const isFirst = i === 0
    const row = new Float64Array(READER_FEATURES.length)
    let at = 0
    for (const from of RANKED) row[at++] = rows[i]![from]!
    row.set(mentions[i]!, at)
    at += MENTION_FEATURES.length
    row[at++] = odds[i]!
    row[at++] = pointsBack[i] ? 1 : 0
    row[at++] = quote.share
    row[at++] = quote.begins ? 1 : 0
    row[at++] = quote.ends ? 1 : 0
    row[at++] = quote.share > 0.95 ? 1 : 0
    row[at++] = quote.begins && before?.ends ? 1 : 0
    row[at++] = before?.share ?? 0
    row[at++] = before?.ends ? 1 : 0
    row[at++] = quoted[i + 1]?.share ?? 0
    row[at++] = Math.min(run, 4)
    row[at++] = marks[i] === 'question' ? 1 : 0
    row[at++] = marks[i] === 'exclamation' ? 1 : 0
    row[at++] = marks[i] === 'none' ? 1 : 0
    row[at++] = previous === 'question' ? 1 : 0
    row[at++] = previous === 'none' ? 1 : 0
    row[at++] = writings[i]!.capitalsShare
    row[at++] = isFirst ? 0 : alike(i, 0)
    row[at++] = writings[i]!.brackets
    row[at++] = isFirst ? 1 : 0
    row[at++] = i === 1 ? 1 : 0
    row[at++] = i === 2 ? 1 : 0
    row[at++] = isFirst && quote.begins ? 1 : 0
    row[at++] = isFirst ? Math.max(0, 4.5 - Math.log1p(text.length)) : 0
    row[at++] = isFirst && pointsBack[i] ? 1 : 0
    row[at++] = 1 / (1 + i)
    return row
  })
}

export const READER_TARGETS = ['grade', 'annoys', 'opens', 'previous', 'first', 'between'] as const
export type ReaderTarget = (typeof READER_TARGETS)[number]

const READER: LinearModels<ReaderTarget> = reader

/**
 * By target, what readers think of each sentence: probabilities, 0…1 (`grade`: of the highest
 * grade).
 */
export function judgeAsReader(rows: readonly Float64Array[]): Record<ReaderTarget, Float64Array> {
  return chancesOf(READER, rows)
}
