/** The order in which the sentences of several articles are chosen for a summary of all. */

import { Coverage } from './coverage.ts'
import type { Offer, Offers } from './group-offers.ts'
import { cosine } from './similarity.ts'

/** Weight of how densely it tells what several articles report and no chosen sentence has said. */
const NEWS = 0.75
/** Penalty for the share of its words that has been told, by weight. */
const REPEATS = 3
/** Sentences of two articles this alike say the same; one of them is enough. */
const SAME = 0.4
/** Bonuses for the sentence that begins: by the share of the title it tells, and of the newest. */
const TITLE = 2
const NEWEST = 1.5
/** Penalty for a sentence that begins and points back, which only the title of its article explains. */
const LEANS = 2
/** Bonus of the article that tells the event, for so many sentences; others may add more to them. */
const TELLS = 2.25
const GIST = 3
/** How many sentences another article offers at a time. */
const NEXT = 2
/** An article this much older than the one that tells reports an earlier stage. Milliseconds. */
const STALE = 12 * 3_600_000
/** Greater than all other weights together: earlier stages come last. */
const IS_STALE = 100

/** Share of the words of a sentence that have been told, by their weight, 0…1. */
function toldShare({ vector: { terms, weights } }: Offer, told: ReadonlySet<number>): number {
  let sum = 0
  let all = 0
  terms.forEach((term, at) => {
    all += weights[at]!
    if (told.has(term)) sum += weights[at]!
  })
  return all === 0 ? 0 : sum / all
}

/** The share of the title that a sentence tells, 0…1. */
function titleShare({ terms }: Offer, title: ReadonlySet<number>): number {
  const own = new Set(terms)
  const shared = [...title].filter((term) => own.has(term)).length
  return title.size === 0 ? 0 : shared / title.size
}

/**
 * All offers in the order of choice. In each turn the article that tells offers the next sentence of
 * its own order, and every other article its next two, the first of which often tells the event
 * again. Those that hang on something, or repeat what another article has told, are passed over.
 *
 * @param times by member: milliseconds since 1970, if known
 */
export function orderOfGroup(
  { lists, title }: Offers,
  times: readonly (number | undefined)[],
): Offer[] {
  const left = [...lists]
  const coverage = new Coverage(lists.flat())
  const told = new Set<number>()
  const chosen: Offer[] = []
  /** Whether a sentence of the article that tells was passed over. */
  let isBroken = false
  const teller = (): number | undefined => chosen[0]?.member
  // The article that tells is told as in its own summary, until one of its sentences is passed over.
  // What others point at is not told here; but their first sentences have nothing to point at.
  const hangs = ({ pointsBack, index, member }: Offer): boolean =>
    pointsBack && teller() !== undefined && (member === teller() ? isBroken : index > 0)
  const worthOf = (offer: Offer): number => {
    const { member, worth } = offer
    const begins = teller() === undefined
    return (
      worth +
      NEWS * coverage.newsOf(offer) -
      REPEATS * toldShare(offer, told) +
      (begins ? TITLE * titleShare(offer, title) : 0) +
      (begins && member === 0 ? NEWEST : 0) -
      (begins && offer.pointsBack ? LEANS : 0) +
      (member === teller() && chosen.length < GIST ? TELLS : 0) -
      (isStale(times[member], times[teller() ?? 0]) ? IS_STALE : 0)
    )
  }
  const choose = (offer: Offer): void => {
    if (chosen.length === 0) for (const term of title) told.add(term)
    chosen.push(offer)
    for (const term of offer.terms) told.add(term)
    coverage.tell(offer)
    for (const [member, list] of left.entries()) {
      const others = list.filter((other) => other !== offer)
      left[member] = others.filter((other) => !saysTheSame(offer, other))
      if (member === teller() && left[member].length < others.length) isBroken = true
    }
  }
  for (;;) {
    const next = left.flatMap((list, member) => {
      const isOther = teller() !== undefined && member !== teller()
      return list.filter((offer) => !hangs(offer)).slice(0, isOther ? NEXT : 1)
    })
    const best = highest(next, worthOf)
    if (best === undefined) return chosen
    choose(best)
  }
}

const isStale = (time: number | undefined, newest = 0): boolean => newest - (time ?? newest) > STALE

/** An article's own order has seen to it already that it does not repeat itself. */
const saysTheSame = (offer: Offer, other: Offer): boolean =>
  other.text === offer.text ||
  (other.member !== offer.member && cosine(offer.vector, other.vector) > SAME)

/** The item of the highest worth, the first of equals. */
function highest<Item>(items: readonly Item[], worth: (item: Item) => number): Item | undefined {
  const values = items.map(worth)
  return items[values.indexOf(Math.max(...values))]
}
