/** Words that two titles share, as a reader knows them: whole words, not syllables of some. */

import { functionWords } from '../language/function-words.ts'
import { isSyllabicLanguage } from '../language/spacing.ts'
import { isCapitalised } from './capitals.ts'
import type { Features } from './features.ts'

interface SharedWord {
  /** Equal for equal words of a language. */
  readonly key: string
  /** As the first title has it, in lower case. */
  readonly word: string
}

/** The least letters of a word, and the most words that are told. */
const SHORTEST = 5
const MOST = 2
/**
 * The longest words that the titles of two articles in one language share.
 *
 * @param named words, in lower case, that are told as names already
 */
export function sharedWords(
  one: Features,
  other: Features,
  named: ReadonlySet<string>,
): SharedWord[] {
  if (one.language !== other.language) return []
  const found = isSyllabicLanguage(one.language)
    ? phrases(one, other, named)
    : words(one, other, named)
  return found.sort((a, b) => b.word.length - a.word.length).slice(0, MOST)
}

function words(one: Features, other: Features, named: ReadonlySet<string>): SharedWord[] {
  return [...one.title]
    .filter(([hash, written]) => {
      return other.title.has(hash) && written.length >= SHORTEST && mayTell(written, one, named)
    })
    .map(([hash, written]) => ({
      key: `W${hash}`,
      word: written.toLocaleLowerCase(one.language),
    }))
}

/** Pairs of neighbouring syllables that both titles have, the first of those that overlap. */
function phrases(one: Features, other: Features, named: ReadonlySet<string>): SharedWord[] {
  const pairs = new Set<string>()
  for (const [hash, next] of neighbours(other)) pairs.add(`${hash} ${next}`)
  const found = new Map<string, SharedWord>()
  let last: number | undefined
  for (const [hash, next, at] of neighbours(one)) {
    const syllables = [one.title.get(hash)!, one.title.get(next)!]
    const isWhole = syllables.every((syllable) => mayTell(syllable, one, named))
    const [first, second] = syllables.map(isCapitalised)
    // A name does not begin inside a word, nor a word inside a name.
    if (second && !first) continue
    if (!isWhole || !pairs.has(`${hash} ${next}`) || last === at - 1) continue
    last = at
    const key = `W${hash}-${next}`
    const written = syllables.join(' ')
    found.set(key, { key, word: second ? written : written.toLocaleLowerCase(one.language) })
  }
  return [...found.values()]
}

/** Neighbouring words of an article of which the title has both, with the place of the first. */
function* neighbours({ title, sequence }: Features): Generator<[number, number, number]> {
  for (let i = 0; i + 1 < sequence.length; i += 1) {
    const [hash, next] = [sequence[i]!, sequence[i + 1]!]
    if (title.has(hash) && title.has(next)) yield [hash, next, i]
  }
}

function mayTell(written: string, { language }: Features, named: ReadonlySet<string>): boolean {
  const word = written.toLowerCase()
  return (
    !word.split('-').some((part) => named.has(part)) &&
    !/^\d/.test(word) &&
    !functionWords(language).has(word)
  )
}
