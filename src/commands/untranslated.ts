/**
 * Function words of a language, found by what they do not do: of two texts with the same lines, a
 * word that carries matter keeps company with one word of the other text; a function word does not.
 */

import type { WordSet } from '../language/word-set.ts'
import { words } from '../language/words.ts'

/** A function word is in at least this share of the documents. */
const SPREAD = 0.1
/** At this likeness (Dice 1945) of the lines, two words translate each other. */
const TRANSLATED = 0.25
/** Words that share fewer lines are not compared. */
const FEWEST = 3
/** A word that is capitalised within sentences this often is a name. */
const CAPITALS = 0.4

/** A document as lines. */
type Lines = readonly string[]

interface Count {
  uses: number
  capitals: number
  documents: number
  lines: number
}

/** The form in which keywords look a word up. */
const folded = (word: string): string => word.toLowerCase().replace('’', "'")

const wordsOfLine = (line: string): string[] =>
  words(line).map(({ start, end }) => line.slice(start, end))

/**
 * The words of the documents that translate no word of matter, the most widespread first.
 *
 * @param documents in a language; `others` are the same documents in another, line by line
 * @param isGrammar tells the function words of that other language
 */
export function untranslated(
  documents: readonly Lines[],
  others: readonly Lines[],
  isGrammar: WordSet,
): string[] {
  const own = new Map<string, Count>()
  const theirs = new Map<string, number>()
  const together = new Map<string, Map<string, number>>()
  for (const [number, lines] of documents.entries()) {
    const here = new Set<string>()
    for (const [at, line] of lines.entries()) {
      const matter = matterOf(others[number]?.[at] ?? '', isGrammar)
      for (const word of matter) theirs.set(word, (theirs.get(word) ?? 0) + 1)
      for (const word of countWords(line, own)) {
        here.add(word)
        const company = together.get(word) ?? new Map<string, number>()
        for (const other of matter) company.set(other, (company.get(other) ?? 0) + 1)
        together.set(word, company)
      }
    }
    for (const word of here) own.get(word)!.documents += 1
  }
  return [...own]
    .filter(([word, { uses, capitals, documents: spread, lines }]) => {
      if (spread < SPREAD * documents.length || capitals > CAPITALS * uses) return false
      return !hasTranslation(together.get(word)!, lines, theirs)
    })
    .sort(([a, one], [b, other]) => other.documents - one.documents || (a < b ? -1 : 1))
    .map(([word]) => word)
}

function matterOf(line: string, isGrammar: WordSet): Set<string> {
  const all = wordsOfLine(line).map(folded)
  return new Set(all.filter((word) => word.length > 3 && !isGrammar.has(word)))
}

/** Counts the words of a line, and returns each once. */
function countWords(line: string, counts: Map<string, Count>): Set<string> {
  const here = new Set<string>()
  for (const [place, written] of wordsOfLine(line).entries()) {
    const word = folded(written)
    const count = counts.get(word) ?? { uses: 0, capitals: 0, documents: 0, lines: 0 }
    count.uses += 1
    if (place > 0 && written !== written.toLowerCase()) count.capitals += 1
    if (!here.has(word)) count.lines += 1
    here.add(word)
    counts.set(word, count)
  }
  return here
}

function hasTranslation(
  company: ReadonlyMap<string, number>,
  lines: number,
  theirs: ReadonlyMap<string, number>,
): boolean {
  for (const [other, shared] of company) {
    if (shared >= FEWEST && (2 * shared) / (lines + theirs.get(other)!) >= TRANSLATED) return true
  }
  return false
}
