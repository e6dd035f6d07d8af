/**
 * Whether an article is about other people and places than a story in other languages. Large stories
 * meet articles by accident: «Champions League» and «goal» are in every report of every match, but
 * who scored is not.
 */

import { markChance } from './chance.ts'
import type { Counts } from './counts.ts'
import { LEAD } from './evidence.ts'
import { type Features, isCased } from './features.ts'
import { partOf } from './focus.ts'

/** What another cast costs, and how much of it must differ: 0…1. */
const OTHER_CAST = 3
const OTHER_PART = 0.5
/** So many members must show whom a story is about: fewer may each know a part of them only. */
const LEAST_MEMBERS = 4
/** The share of these members that a name of the story must occur in. */
const COMMON_PART = 0.6
const MOST_NAMES = 6
/** With fewer consonants a name meets others by accident. */
const LEAST_CONSONANTS = 3

/**
 * The penalty for an article in none of the members' languages whose main names no member mentions,
 * and which lacks those that most members have. Only for names in scripts with capitals: in others
 * any word may pass for a name, and names across scripts are often not recognised.
 */
export function otherCast(counts: Counts, article: Features, members: readonly Features[]): number {
  if (members.length < LEAST_MEMBERS || !hasCapitals(article)) return 0
  const known = members.filter(hasCapitals)
  if (known.length < LEAST_MEMBERS) return 0
  const common = new Map<string, number>()
  for (const member of known) {
    for (const [key, worth] of castOf(counts, member)) {
      const isCommon =
        known.filter(({ marks }) => marks.has(key)).length >= COMMON_PART * known.length
      if (isCommon) common.set(key, (common.get(key) ?? 0) + worth)
    }
  }
  const lost = partOf([...common], (key) => !article.marks.has(key))
  const news = partOf(
    castOf(counts, article),
    (key) => !members.some(({ marks }) => marks.has(key)),
  )
  return Math.sqrt(news * lost) < OTHER_PART ? 0 : OTHER_CAST
}

/**
 * Whether most of the names that could be read are in a script with capitals. So they are in Chinese,
 * of which only those are read that it puts in brackets in Latin letters.
 */
function hasCapitals({ marks }: Features): boolean {
  const names = [...marks.values()].filter(({ kind }) => kind === 'name')
  return names.filter(({ shown }) => isCased(shown)).length > names.length / 2
}

type Cast = (readonly [key: string, worth: number])[]

/** The names and places that an article begins with or repeats, most worth first. */
function castOf(counts: Counts, { marks, terms }: Features): Cast {
  const found: Cast = []
  for (const [key, mark] of marks) {
    const times = terms.get(mark.term) ?? 1
    const isNamed = mark.kind === 'place' || (mark.kind === 'name' && key.length > LEAST_CONSONANTS)
    if (!isNamed || (mark.at >= LEAD && times === 1)) continue
    found.push([key, -Math.log(markChance(counts.marks, key, mark)) * (1 + Math.log(times))])
  }
  return found.sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMES)
}
