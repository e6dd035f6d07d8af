/** Concepts that news is about, in any language: «quakes», «séisme» and «地震» are one concept. */

import { scriptOf } from '../language/script.ts'
import { isSyllabicLanguage, isUnspacedLanguage } from '../language/spacing.ts'
import { primaryLanguage } from '../language/tag.ts'
import { CONCEPTS } from './concepts/table.ts'
import { nameStem } from './name-stem.ts'

/** Shorter entries begin too many other words, so they match whole words only. */
const SHORTEST = 4
/** The same for scripts in which a letter is a syllable. */
const SHORTEST_OF: Partial<Record<string, number>> = { Hang: 2, Ethi: 3 }
/** Most letters that may follow a beginning. */
const LONGEST_ENDING = 8

interface Words {
  readonly whole: ReadonlyMap<string, number>
  readonly beginnings: ReadonlyMap<string, number>
  /** Phrases, by their first word. */
  readonly phrases: ReadonlyMap<
    string,
    readonly (readonly [words: readonly string[], concept: number])[]
  >
  /** All entries, in the order of the table. */
  readonly all: readonly (readonly [text: string, concept: number])[]
}

const known = new Map<string, Words>()

function wordsOf(language: string): Words | undefined {
  const primary = primaryLanguage(language)
  const made = known.get(primary)
  if (made !== undefined || !Object.hasOwn(CONCEPTS, primary)) return made
  const read = readWords(CONCEPTS[primary]!, isSyllabicLanguage(primary))
  known.set(primary, read)
  return read
}

function readWords(table: string, isSyllabic: boolean): Words {
  const whole = new Map<string, number>()
  const beginnings = new Map<string, number>()
  const phrases = new Map<string, [readonly string[], number][]>()
  const all: [string, number][] = []
  for (const [concept, entry] of table.trim().split(/,\s*/).entries()) {
    for (const word of entry.split('|')) {
      if (word === '') continue
      const text = word.replace(/\.$/, '')
      all.push([text, concept])
      const parts = text.split(' ')
      if (parts.length > 1) {
        phrases.set(parts[0]!, [...(phrases.get(parts[0]!) ?? []), [parts, concept]])
        continue
      }
      whole.set(text, concept)
      const shortest = SHORTEST_OF[scriptOf(text.charCodeAt(0)) ?? ''] ?? SHORTEST
      // A syllable never begins a longer one.
      const isBeginning = text === word && !isSyllabic && text.length >= shortest
      if (isBeginning) beginnings.set(text, concept)
    }
  }
  return { whole, beginnings, phrases, all }
}

interface Named {
  /** Its number in the table. */
  readonly concept: number
  /** How many words name it. */
  readonly words: number
}

/**
 * The concept that the word at `i` names, alone or together with the words after it.
 *
 * @param words of a text in order, in lower case
 * @param word at `i` without its particles
 */
export function conceptAt(
  words: readonly string[],
  i: number,
  language: string,
  word = words[i]!,
): Named | undefined {
  const known = wordsOf(language)
  if (known === undefined) return undefined
  for (const [parts, concept] of known.phrases.get(words[i]!) ?? []) {
    if (parts.every((part, at) => words[i + at] === part)) return { concept, words: parts.length }
  }
  const concept = conceptOf(word, known)
  return concept === undefined ? undefined : { concept, words: 1 }
}

function conceptOf(word: string, known: Words): number | undefined {
  const found = byBeginning(word, known)
  const script = scriptOf(word.charCodeAt(0))
  if (found !== undefined || script === undefined) return found
  const stem = nameStem(word, script, false)
  return stem === word ? undefined : byBeginning(stem, known)
}

function byBeginning(word: string, { whole, beginnings }: Words): number | undefined {
  const exact = whole.get(word)
  if (exact !== undefined) return exact
  for (
    let length = word.length - 1;
    length >= word.length - LONGEST_ENDING && length > 1;
    length -= 1
  ) {
    const found = beginnings.get(word.slice(0, length))
    if (found !== undefined) return found
  }
  return undefined
}

/** Concepts in a text of a language written without spaces, where a word may begin anywhere. */
export function conceptsWithin(
  text: string,
  language: string,
): { readonly concept: number; readonly shown: string; readonly at: number }[] {
  if (!isUnspacedLanguage(language)) return []
  return (wordsOf(language)?.all ?? []).flatMap(([shown, concept]) => {
    const at = text.indexOf(shown)
    return at < 0 ? [] : [{ concept, shown, at }]
  })
}
