/**
 * Words that point back to an earlier sentence: pronouns, connectives, «also». A sentence that
 * opens with one is hard to understand without that sentence. The words are in src/language/data;
 * in a language without a list, no sentence points back.
 */

import { byLanguage } from '../language/by-language.ts'
import { dataOf, phrasesOf } from '../language/data/data-of.ts'
import { isUnspacedLanguage } from '../language/spacing.ts'
import { primaryLanguage } from '../language/tag.ts'
import { stretches } from '../language/words.ts'

interface Openers {
  readonly words: ReadonlySet<string>
  /** By their first character. */
  readonly phrases: ReadonlyMap<string, readonly string[]>
  readonly pronouns: ReadonlySet<string>
}

/** For how many languages words are remembered. */
const MAX_LANGUAGES = 200
const openersOf = byLanguage(readOpeners, MAX_LANGUAGES)

function readOpeners(primary: string): Openers {
  const all = phrasesOf(dataOf(primary).pointsBack)
  // Phrases match as prefixes, so `c’est` matches `c’est-à-dire`; `well,` excludes the noun.
  const isPhrase = (one: string) => /[\s'’,]/.test(one)
  return {
    words: new Set(all.filter((one) => !isPhrase(one))),
    phrases: Map.groupBy(all.filter(isPhrase), (phrase) => phrase[0]!),
    pronouns: new Set(phrasesOf(dataOf(primary).pronouns)),
  }
}

/** Whether a sentence opens with a word that points back, or a pronoun is second or third. */
export function pointsBack(sentence: string, language: string): boolean {
  const { words, phrases, pronouns } = openersOf(primaryLanguage(language))
  const head = sentence.slice(0, 60)
  const [first, ...others] = stretches(head)
  if (first === undefined) return false
  const text = head.slice(first.start).toLowerCase()
  if (phrases.get(text[0]!)?.some((phrase) => text.startsWith(phrase))) return true
  // `Jetzt hat er …`. Case matters: in German, `Sie` addresses the reader, `sie` points back.
  if (others.slice(0, 2).some(({ start, end }) => pronouns.has(head.slice(start, end)))) return true
  if (isUnspacedLanguage(language)) {
    return [...words].some(
      (word) => word !== '' && text.startsWith(word) && !isLongerWord(text, word),
    )
  }
  const word = head.slice(first.start, first.end).toLowerCase()
  return words.has(word) || words.has(word.split(/[’']/, 1)[0]!)
}

/**
 * A single character may be the beginning of a name or word: 其 points back, but 其他 as a noun and 也门
 * do not.
 */
function isLongerWord(text: string, word: string): boolean {
  return word.length === 1 && /^(?:也门|而立|此刻|并购|还原|那不|这里)/.test(text)
}
