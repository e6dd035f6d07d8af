/** Why articles are taken for reports of one event: mainly the rare things that they share. */

import type { Counts } from './counts.ts'
import type { Features, MarkKind } from './features.ts'
import type { Weighed } from './link.ts'
import { placeName } from './places.ts'
import { sharedWords } from './shared-words.ts'
import { areInSyllables, ownWord, sharedWorth } from './shared-worth.ts'
import { isFragment } from './syllables.ts'

/** Something that several articles of a story share. */
export interface ReasonMark {
  /** Equal for equal marks: `PBY`, `D9-17`, `N2008`, and likewise for names, concepts and words. */
  readonly key: string
  readonly kind: MarkKind | 'word'
  /** As written in the articles, by language. */
  readonly shown: Readonly<Record<string, string>>
  /** Higher the rarer it is: mostly the negative logarithm of its chance. */
  readonly worth: number
  /** In how many comparisons of two articles it was shared. */
  readonly found: number
}

/** Most marks kept for a story. */
const MOST_MARKS = 16
/** The worth of a word that two titles share. */
const WORD_WORTH = 3
/** What an article shares with others of its story, most telling first. */
export function sharedMarks(
  counts: Counts,
  article: Weighed,
  others: readonly Features[],
): ReasonMark[] {
  const one = article.features
  const found = others.map((other) => marksOf(counts, one, other))
  return found.reduce<ReasonMark[]>((all, marks) => mergedMarks(all, marks), [])
}

function marksOf(counts: Counts, one: Features, other: Features): ReasonMark[] {
  const worth = sharedWorth(counts, one, other)
  const concepts = [...worth.keys()]
    .filter((key) => one.marks.get(key)!.kind === 'concept')
    .map((key) => markOf([key], one, other, worth.get(key)!))
  const marks = [...concepts, ...namesAndFigures(worth, one, other)].flatMap(withoutFragments)
  const named = marks.flatMap(({ shown }) =>
    Object.values(shown).join(' ').toLowerCase().split(' '),
  )
  const words = sharedWords(one, other, new Set(named)).map(
    ({ key, word }): ReasonMark => ({
      key,
      kind: 'word',
      shown: { [one.language]: word },
      worth: WORD_WORTH,
      found: 1,
    }),
  )
  return [...marks, ...words]
}

/**
 * Shared names, each as a whole, places, numbers and days. The word of a concept may be part of a
 * name, so concepts are no part of this.
 */
function namesAndFigures(
  worth: ReadonlyMap<string, number>,
  one: Features,
  other: Features,
): ReasonMark[] {
  const inOrder = [...worth.keys()]
    .map((key) => [key, one.marks.get(key)!] as const)
    .filter(([, { kind }]) => kind !== 'concept')
    .sort(([, a], [, b]) => a.at - b.at)
  const inPlaces = [one, other].map(({ marks, language }) => {
    const parts = partsOfPlaces({ marks, language })
    return (key: string) => parts.has(ownWord(marks.get(key)!).toLowerCase())
  })
  const inSyllables = areInSyllables(one, other)
  const isBeside = (first: string, second: string) =>
    isOneName(one, first, second) && (!inSyllables || isOneName(other, first, second))
  const marks: ReasonMark[] = []
  for (let i = inOrder.length - 1; i >= 0; i -= 1) {
    const [key, { kind, shown }] = inOrder[i]!
    if (kind === 'name' && inPlaces.some((isPart) => isPart(key))) continue
    const keys = [key]
    // Adjacent «Alexander» and «Lukashenko» are one name; anything before them is a title, except
    // where every syllable of a name is a word: «Trần Văn Hòa».
    for (let at = key; inOrder[i - 1] && isBeside(inOrder[i - 1]![0], at); i -= 1) {
      at = inOrder[i - 1]![0]
      if (inSyllables || (keys.length === 1 && !shown.includes(' '))) keys.unshift(at)
    }
    const worths = keys.map((part) => worth.get(part)!)
    const whole = inSyllables ? worths.reduce((sum, part) => sum + part) : Math.max(...worths)
    marks.push(markOf(keys, one, other, whole))
  }
  return marks
}

/** The mark without the forms that are no words; nothing if it is left without a form. */
function withoutFragments(mark: ReasonMark): ReasonMark[] {
  if (mark.kind !== 'name' && mark.kind !== 'concept') return [mark]
  const shown = Object.entries(mark.shown).filter(([language, text]) => !isFragment(text, language))
  return shown.length === 0 ? [] : [{ ...mark, shown: Object.fromEntries(shown) }]
}

/** Words in the names of an article's places: «States» adds nothing to «United States». */
function partsOfPlaces({ marks, language }: Pick<Features, 'marks' | 'language'>): Set<string> {
  const places = [...marks].filter(([, { kind }]) => kind === 'place')
  return new Set(
    places.flatMap(([key]) => placeName(key.slice(1), language).toLowerCase().split(/\s+/)),
  )
}

function isOneName(features: Features, first: string, second: string): boolean {
  const [a, b] = [features.marks.get(first), features.marks.get(second)]
  return a?.kind === 'name' && b?.kind === 'name' && b.at === a.at + a.length + 1
}

function markOf(
  keys: readonly string[],
  one: Features,
  other: Features,
  worth: number,
): ReasonMark {
  const { kind } = one.marks.get(keys[0]!)!
  const shown: Record<string, string> = {}
  for (const features of [other, one]) {
    const marks = keys.map((key) => features.marks.get(key)!)
    const isWhole = keys.slice(1).every((key, i) => isOneName(features, keys[i]!, key))
    if (isWhole) shown[features.language] = longest(marks[0]!.shown, marks.map(ownWord).join(' '))
  }
  return { key: keys.join(' '), kind, shown, worth, found: 1 }
}

const longest = (one: string, other: string): string => (other.length > one.length ? other : one)

/** Merges two lists of marks; those that are most often shared and rarest come first. */
export function mergedMarks(
  ones: readonly ReasonMark[],
  others: readonly ReasonMark[],
): ReasonMark[] {
  const marks = new Map<string, ReasonMark>()
  for (const mark of [...ones, ...others]) {
    const known = marks.get(mark.key)
    marks.set(
      mark.key,
      known
        ? {
            ...known,
            shown: { ...mark.shown, ...known.shown },
            worth: Math.max(known.worth, mark.worth),
            found: known.found + mark.found,
          }
        : mark,
    )
  }
  return [...marks.values()]
    .sort((a, b) => b.found * b.worth - a.found * a.worth)
    .slice(0, MOST_MARKS)
}
