/** How postings and the members of stories are written in D1. */

import { POSTINGS } from '../story/candidates.ts'
import type { Posting, StoryMember } from '../story/story-index.ts'

/** Hexadecimal digits of each part of a posting: number, language, minutes since 1970. */
const WIDTH = 8
const POSTING_LENGTH = 3 * WIDTH
export const LONGEST_LIST = POSTINGS * POSTING_LENGTH
const MINUTE = 60_000

const hex = (number: number): string => (number >>> 0).toString(16).padStart(WIDTH, '0')

/** The language and time of an article, as written after its number in a posting. */
export const postingTail = ({ language, time }: Omit<Posting, 'article'>): string =>
  hex(language) + hex(Math.round(time / MINUTE))

/** The articles of a list of postings. */
export function postingsOf(list: string): Posting[] {
  const found = new Map<number, Posting>()
  for (let at = 0; at + POSTING_LENGTH <= list.length; at += POSTING_LENGTH) {
    const [article = 0, language = 0, minutes = 0] = [0, WIDTH, 2 * WIDTH].map((from) =>
      Number.parseInt(list.slice(at + from, at + from + WIDTH), 16),
    )
    // Minutes before 1970 are negative 32-bit numbers.
    found.set(article, { article, language, time: (minutes | 0) * MINUTE })
  }
  return [...found.values()]
}

export type PackedMember = readonly [number: number, language: string, time: number, joined: number]

export const memberOf = ([article, language, time, joined]: PackedMember): StoryMember => ({
  article,
  language,
  time,
  joined,
})

export const packMember = ({ article, language, time, joined }: StoryMember): PackedMember => [
  article,
  language,
  time,
  joined,
]
