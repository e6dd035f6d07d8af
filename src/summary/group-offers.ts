/** What each article of a group offers to a summary of all: its sentences, in its own order of choice. */

import { type Article, contentText } from '../article/article.ts'
import type { Span } from '../language/span.ts'
import type { Analysis } from './analysis.ts'
import { eligibleUnits } from './eligible.ts'
import { pointsBack } from './openers.ts'
import { cosine, termWeights, type Vector, vectorOf } from './similarity.ts'
import { wordReader } from './units.ts'

/** How many of an article's best sentences are considered, to bound the work for large groups. */
const MAX_PER_MEMBER = 40
/** Weights of the rank of a sentence in its article, its score there, and what all articles share. */
const RANK = 2
const SCORE = 0.3
const SHARED = 5
/** After this many sentences, the worth of a rank has fallen to 1/e. */
const DECAY = 4
/** Penalty times log(length / mean length): long sentences resemble others by length alone. */
const LONG = 0.6
/** Penalty for each place behind the first of the members. */
const BEHIND = 0.1

export interface GroupMember {
  readonly article: Article
  /** Of this very article. */
  readonly analysis: Analysis
  /** Who published it. Without it, the article counts as a source of its own. */
  readonly source?: string
  /** Milliseconds since 1970. Without it, the article counts as published when the others were. */
  readonly time?: number
}

export interface Offer extends Span {
  /** Verbatim: `contentText(members[member].article).slice(start, end)`. */
  readonly text: string
  /** Zero-based index into the members. */
  readonly member: number
  /** Zero-based index into the member's `analysis.sentences`. */
  readonly index: number
  readonly vector: Vector
  readonly terms: readonly number[]
  /** Before any sentence has been chosen. */
  readonly worth: number
  readonly pointsBack: boolean
}

export interface Offers {
  /** By member, each in the order of choice of its article. */
  readonly lists: readonly (readonly Offer[])[]
  /** Terms of the title of the first member. */
  readonly title: ReadonlySet<number>
}

interface Ranked extends Pick<Offer, 'text' | 'start' | 'end' | 'member' | 'index'> {
  /** In the order of choice of its article, 0 first. */
  readonly rank: number
  /** Its score in its article, 0…1. */
  readonly score: number
  readonly language: string
}

/**
 * The sentences of an article that may be chosen, in its own order of choice.
 *
 * @param isStrict whether only those that are fit to be chosen may be
 */
function rankedOf({ article, analysis }: GroupMember, member: number, isStrict: boolean): Ranked[] {
  const content = contentText(article)
  const { sentences, language } = analysis
  const texts = sentences.map(({ start, end, words: count }) => ({
    text: content.slice(start, end),
    words: count,
  }))
  const eligible = eligibleUnits(texts)
  // A sentence that may not be in its own article's summary, such as a second headline, may not be
  // in that of several articles either.
  return analysis.order
    .filter((index) => (isStrict ? eligible[index] : texts[index]!.words > 0))
    .slice(0, MAX_PER_MEMBER)
    .map((index, rank) => {
      const { start, end, score } = sentences[index]!
      return { member, index, start, end, text: texts[index]!.text, rank, score, language }
    })
}

/**
 * The offers of all members. Pure; an article without a sentence that is fit offers nothing, unless
 * that is so of all: each of them may be a quotation from its first word to its last.
 */
export function readOffers(members: readonly GroupMember[]): Offers {
  const reader = wordReader()
  const fit = members.map((one, member) => rankedOf(one, member, true))
  const isStrict = fit.some((list) => list.length > 0)
  const ranked = isStrict ? fit : members.map((one, member) => rankedOf(one, member, false))
  const lists = ranked.map((list) =>
    list.map(({ language, ...sentence }) => ({
      ...sentence,
      terms: reader.read(sentence.text).terms,
      pointsBack: pointsBack(sentence.text, language),
    })),
  )
  const title = new Set(reader.read(members[0]?.article.title ?? '').terms)
  const all = lists.flat()
  const { idf } = termWeights(
    all.map(({ terms }) => terms),
    reader.vocabulary.length,
  )
  // Every article counts once, however long it is.
  const voices = lists.map((list) =>
    vectorOf(
      list.flatMap(({ terms }) => terms),
      idf,
    ),
  )
  const meanLength = all.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, all.length)
  const offerOf = ({ rank, score, ...sentence }: (typeof all)[number]): Offer => {
    const { terms, member } = sentence
    const vector = vectorOf(terms, idf)
    const shared =
      voices.reduce((sum, voice) => sum + cosine(vector, voice), 0) / Math.max(1, voices.length)
    const worth =
      RANK * Math.exp(-rank / DECAY) +
      SCORE * score +
      SHARED * shared -
      LONG * Math.log(Math.max(1, terms.length / Math.max(1, meanLength))) -
      BEHIND * member
    return { ...sentence, vector, worth }
  }
  return { lists: lists.map((list) => list.map(offerOf)), title }
}
