/** What kind of article it is, by its shape: news, interviews. */

import { endMarkOf } from './end-mark.ts'
import type { Units } from './units.ts'

/** News has paragraphs of one sentence or two. */
const SHORT_PARAGRAPH = 2
/** Shares of sentences in short paragraphs, below which nothing is news and above which all is. */
const NO_NEWS = 0.3
const ALL_NEWS = 0.9

/** How much an article is built like news, 0…1: by the share of its sentences in short paragraphs. */
export function newsShare({ units }: Units): number {
  const lengths = new Map<number, number>()
  for (const { paragraph } of units) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1)
  const short = units.filter(({ paragraph }) => lengths.get(paragraph)! <= SHORT_PARAGRAPH)
  const share = short.length / Math.max(1, units.length)
  return Math.max(0, Math.min(1, (share - NO_NEWS) / (ALL_NEWS - NO_NEWS)))
}

/** So many paragraphs that end in a question, and such a share of all, make an interview. */
const MIN_QUESTIONS = 3
const QUESTIONS = 0.15

/** How many sentences introduce an interview: who is asked, and about what. Elsewhere 0. */
export function introductionOf({ units }: Units): number {
  const last = new Map<number, number>()
  for (const [i, { paragraph }] of units.entries()) last.set(paragraph, i)
  const asked = [...last.values()].filter((i) => endMarkOf(units[i]!.text) === 'question')
  if (asked.length < Math.max(MIN_QUESTIONS, last.size * QUESTIONS)) return 0
  return units.findIndex(({ paragraph }) => paragraph === units[asked[0]!]!.paragraph)
}
