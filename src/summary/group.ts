/**
 * One summary of several articles about one event. One article tells it, in the sentences of its own
 * summary, and the others add what it leaves out: readers prefer that to a choice among all
 * sentences, which says the main thing two or three times, in the words of two or three sources.
 */

import { exactReadingSeconds } from '../language/reading-speed.ts'
import { countWords } from '../language/words.ts'
import { fittingCount } from './budget.ts'
import { type GroupMember, type Offer, readOffers } from './group-offers.ts'
import { orderOfGroup } from './group-order.ts'
import { cosine } from './similarity.ts'
import type { Length } from './summary.ts'

export interface GroupSentence extends Pick<Offer, 'text' | 'start' | 'end' | 'member' | 'index'> {
  /** Similarity of the most similar sentence of another source, 0…1. */
  readonly elsewhere: number
}

/**
 * The sentences that sum up a group of articles: first those of the article that tells the event,
 * then those of the others, each by place. Nested: a longer summary contains the shorter one. Pure;
 * empty when no article has a word.
 *
 * @param members newest first; the title of the first is the title of the event
 * @param length a `ratio` counts the sentences of all articles together
 */
export function summariseGroup(members: readonly GroupMember[], length: Length): GroupSentence[] {
  const offers = readOffers(members)
  const all = offers.lists.flat()
  const order = orderOfGroup(
    offers,
    members.map(({ time }) => time),
  )
  const total = members.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0)
  const sizes = order.map(({ text, member }) => ({
    length: text.length,
    words: length.kind === 'words' ? countWords(text) : 0,
    seconds:
      length.kind === 'seconds' ? exactReadingSeconds(text, members[member]!.analysis.language) : 0,
  }))
  return order
    .slice(0, fittingCount(length, sizes, total, 1))
    .sort(inPlace(order[0]?.member))
    .map((chosen) => {
      const { text, start, end, member, index } = chosen
      const elsewhere = likeness(chosen, all, members)
      return { text, start, end, member, index, elsewhere }
    })
}

function likeness(chosen: Offer, all: readonly Offer[], members: readonly GroupMember[]): number {
  const sourceOf = (member: number) => members[member]!.source ?? member
  const own = sourceOf(chosen.member)
  return all.reduce(
    (most, other) =>
      sourceOf(other.member) === own ? most : Math.max(most, cosine(chosen.vector, other.vector)),
    0,
  )
}

/** Orders by article, the one that tells first, and then by place. */
const inPlace =
  (teller: number | undefined) =>
  (a: Offer, b: Offer): number =>
    Number(b.member === teller) - Number(a.member === teller) ||
    a.member - b.member ||
    a.start - b.start
