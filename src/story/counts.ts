/** Statistics of the articles so far: how common terms and marks are, and how many are current. */

import type { Features } from './features.ts'
import { Tally } from './tally.ts'

/** Weight of an article that joins a story: its words repeat, and would seem common otherwise. */
const JOINED = 0.25
/** Milliseconds after which an article's weight among the active ones has decayed to 1/e. */
const ACTIVE = 4.2 * 86_400_000
/** Marks of an average article: the first guess, and the weight of each new article in the mean. */
const USUAL_MARKS = 25
const FOLLOW = 0.02

export interface Arrivals {
  /** Active articles at `time`. */
  readonly active: number
  readonly time: number
}

/** Stands for all languages together, as marks mean the same in each of them. */
export const MARKS = '*'

export class Counts {
  private readonly tallies = new Map<string, Tally>()
  private readonly arrivals = new Map<string, Arrivals>()
  usualMarks = USUAL_MARKS

  /** The tally of marks, over all languages. */
  get marks(): Tally {
    return this.terms(MARKS)
  }

  terms(language: string): Tally {
    const tally = this.tallies.get(language) ?? new Tally()
    this.tallies.set(language, tally)
    return tally
  }

  /** Takes over what was counted before. */
  restore(language: string, tally: Tally, arrivals: Arrivals): void {
    this.tallies.set(language, tally)
    if (language === MARKS) this.usualMarks = arrivals.active
    else this.arrivals.set(language, arrivals)
  }

  /** The value to store, and to hand to `restore` later. */
  arrivalsOf(language: string): Arrivals {
    if (language === MARKS) return { active: this.usualMarks, time: 0 }
    return this.arrivals.get(language) ?? { active: 0, time: 0 }
  }

  /** How many articles of a language are current at a time; older ones count for less. */
  active(language: string, time: number): number {
    const arrivals = this.arrivals.get(language)
    if (arrivals === undefined) return 0
    return arrivals.active * Math.exp(-Math.max(0, time - arrivals.time) / ACTIVE)
  }

  add(article: Features, joined: boolean): void {
    const weight = joined ? JOINED : 1
    this.terms(article.language).add(article.terms.keys(), weight)
    const marks = [...article.marks.values()].map(({ hash }) => hash)
    this.marks.add(marks, weight)
    this.usualMarks += FOLLOW * (article.marks.size - this.usualMarks)
    const active = this.active(article.language, article.time) + 1
    this.arrivals.set(article.language, { active, time: article.time })
  }
}
