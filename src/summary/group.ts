/**
 * One summary of several articles about one event. What many of them report, and report early, is
 * the event; each further sentence must add something to those already chosen.
 */

import { type Article, contentText } from '../article/article.ts'
import { readingSeconds } from '../language/reading-speed.ts'
import type { Span } from '../language/span.ts'
import { countWords } from '../language/words.ts'
import type { Analysis } from './analysis.ts'
import { fittingCount } from './budget.ts'
import { Coverage } from './coverage.ts'
import { eligibleUnits } from './eligible.ts'
import { pointsBack } from './openers.ts'
import { cosine, termWeights, type Vector, vectorOf } from './similarity.ts'
import type { Length } from './summary.ts'
import { wordReader } from './units.ts'

export interface GroupMember {
  readonly article: Article
  /** Of this very article. */
  readonly analysis: Analysis
  /** Who published it. Without it, the article counts as a source of its own. */
  readonly source?: string
}

export interface GroupSentence extends Span {
  /** Verbatim: `contentText(members[member].article).slice(start, end)`. */
  readonly text: string
  /** Zero-based index into the members. */
  readonly member: number
  /** Zero-based index into the member's `analysis.sentences`. */
  readonly index: number
  /** Similarity of the most similar sentence of another source, 0…1. */
  readonly elsewhere: number
}

/** How many of an article's best sentences are considered, to bound the work for large groups. */
const MAX_PER_MEMBER = 40
/** Weights of a sentence's place in its article, its rank there, and what all articles share. */
const PLACE = 2
const RANK = 0.3
const SHARED = 3.5
/** Weight of how densely it tells what several articles report and no chosen sentence has said. */
const NEWS = 0.25
/** Penalty times log(length / mean length): long sentences resemble others by length alone. */
const LONG = 0.6
/** After this many sentences, the worth of a place has fallen to 1/e. */
const DECAY = 4
/** Penalty for repeating a chosen sentence. */
const REDUNDANCY = 1.5
/** Bonus of a sentence that directly follows a chosen one in its article. */
const FLOW = 0.3
/** Sentences this alike say the same; one of them is enough. */
const SAME = 0.4

interface Candidate extends Omit<GroupSentence, 'elsewhere'> {
  readonly vector: Vector
  readonly terms: readonly number[]
  readonly worth: number
  readonly pointsBack: boolean
}

/**
 * The sentences that sum up a group of articles, ordered by article and then by place. Nested:
 * a longer summary contains the shorter one. Pure; empty when no article has a sentence that is fit
 * to be chosen.
 *
 * @param members most important or newest first; this orders the result and breaks ties
 * @param length a `ratio` counts the sentences of all articles together
 */
export function summariseGroup(members: readonly GroupMember[], length: Length): GroupSentence[] {
  const candidates = readCandidates(members)
  const order = orderOfGroup(candidates)
  const total = members.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0)
  const sizes = order.map(({ text, member }) => ({
    length: text.length,
    words: length.kind === 'words' ? countWords(text) : 0,
    seconds:
      length.kind === 'seconds' ? readingSeconds(text, members[member]!.analysis.language) : 0,
  }))
  return order
    .slice(0, fittingCount(length, sizes, total, 1))
    .sort(inPlace)
    .map((chosen) => {
      const { text, start, end, member, index } = chosen
      const elsewhere = likeness(chosen, candidates, members)
      return { text, start, end, member, index, elsewhere }
    })
}

function likeness(
  chosen: Candidate,
  candidates: readonly Candidate[],
  members: readonly GroupMember[],
): number {
  const sourceOf = (member: number) => members[member]!.source ?? member
  const own = sourceOf(chosen.member)
  return candidates.reduce(
    (most, other) =>
      sourceOf(other.member) === own ? most : Math.max(most, cosine(chosen.vector, other.vector)),
    0,
  )
}

interface Placed extends Omit<GroupSentence, 'elsewhere'> {
  /** Among the candidates of its article. */
  readonly place: number
  /** Of the rank in its article, 0…1. */
  readonly score: number
  readonly language: string
}

/** The sentences of an article that may be chosen, in their order. */
function placedOf({ article, analysis }: GroupMember, member: number): Placed[] {
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
    .filter((index) => eligible[index])
    .sort((a, b) => sentences[b]!.score - sentences[a]!.score || a - b)
    .slice(0, MAX_PER_MEMBER)
    .sort((a, b) => a - b)
    .map((index, place) => {
      const { start, end, score } = sentences[index]!
      return { member, index, start, end, text: texts[index]!.text, place, score, language }
    })
}

function readCandidates(members: readonly GroupMember[]): Candidate[] {
  const reader = wordReader()
  const read = members.flatMap(placedOf).map(({ language, ...sentence }) => ({
    ...sentence,
    terms: reader.read(sentence.text).terms,
    pointsBack: pointsBack(sentence.text, language),
  }))
  const { idf } = termWeights(
    read.map(({ terms }) => terms),
    reader.vocabulary.length,
  )
  // Every article counts once, however long it is.
  const voices = members.map((_, member) =>
    vectorOf(
      read.flatMap((sentence) => (sentence.member === member ? sentence.terms : [])),
      idf,
    ),
  )
  const meanLength =
    read.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, read.length)
  return read.map(({ terms, place, score, ...sentence }) => {
    const vector = vectorOf(terms, idf)
    const shared =
      voices.reduce((sum, voice) => sum + cosine(vector, voice), 0) / Math.max(1, voices.length)
    const worth =
      PLACE * Math.exp(-place / DECAY) +
      RANK * score +
      SHARED * shared -
      LONG * Math.log(Math.max(1, terms.length / Math.max(1, meanLength)))
    return { ...sentence, terms, vector, worth }
  })
}

function orderOfGroup(candidates: readonly Candidate[]): Candidate[] {
  const left = new Set(candidates)
  const coverage = new Coverage(candidates)
  const nearest = new Map<Candidate, number>()
  const chosen: Candidate[] = []
  const told = new Set<string>()
  const goesOn = ({ member, index }: Candidate): boolean => told.has(`${member}/${index - 1}`)
  let opening: Candidate | undefined
  // Skip sentences that point back, since what they point at may be told by another source here.
  // An article's first sentence has nothing before it to point at, so it may follow the opening.
  const hangs = (candidate: Candidate): boolean =>
    candidate.pointsBack &&
    (candidate.index > 0 || opening === undefined || inPlace(candidate, opening) < 0)
  while (left.size > 0) {
    let best: Candidate | undefined
    let bestWorth = Number.NEGATIVE_INFINITY
    for (const candidate of left) {
      if (hangs(candidate)) continue
      const worth =
        candidate.worth +
        NEWS * coverage.newsOf(candidate) +
        (goesOn(candidate) ? FLOW : 0) -
        REDUNDANCY * (nearest.get(candidate) ?? 0)
      if (worth > bestWorth) {
        best = candidate
        bestWorth = worth
      }
    }
    if (!best) break
    left.delete(best)
    chosen.push(best)
    told.add(`${best.member}/${best.index}`)
    if (opening === undefined || inPlace(best, opening) < 0) opening = best
    coverage.tell(best)
    for (const candidate of left) {
      const alike = cosine(best.vector, candidate.vector)
      if (alike > SAME || candidate.text === best.text) left.delete(candidate)
      else nearest.set(candidate, Math.max(alike, nearest.get(candidate) ?? 0))
    }
  }
  return chosen
}

type InPlace = Pick<GroupSentence, 'member' | 'start'>

const inPlace = (a: InPlace, b: InPlace): number => a.member - b.member || a.start - b.start
