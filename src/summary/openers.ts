/**
 * Words that point back at a sentence before: pronouns, connectives, «also». A sentence that opens
 * with one hangs in the air where nothing of it stands before. Data, by language; a language
 * without a list works all the same.
 */

import { stretches } from '../language/words.ts'
import { OPENERS } from './openers-data.ts'

interface Openers {
  readonly words: ReadonlySet<string>
  readonly phrases: readonly string[]
}

/** Languages that are written so much alike that one list serves them. */
const SAME_LIST: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  ms: 'id',
  bs: 'hr',
  sh: 'hr',
  tl: 'fil',
  prs: 'fa',
  kmr: 'ku',
  nso: 'st',
  tn: 'st',
  nd: 'zu',
  ss: 'zu',
  yue: 'zh',
  gsw: 'de',
}

const read = new Map<string, Openers>()

function openersOf(language: string): Openers {
  const known = read.get(language)
  if (known) return known
  const primary = language.split('-', 1)[0]!.toLowerCase()
  const key = SAME_LIST[primary] ?? primary
  const [words = '', ...phrases] = (OPENERS[key] ?? '').split('|')
  const openers = {
    words: new Set(words.trim().split(/\s+/)),
    phrases: phrases.map((p) => p.trim()),
  }
  read.set(language, openers)
  return openers
}

const UNSPACED = /^(?:zh|ja|th|lo|km|my|yue|wuu)\b/

/** Whether a sentence opens with a word that points back. */
export function pointsBack(sentence: string, language: string): boolean {
  const { words, phrases } = openersOf(language)
  const head = sentence.slice(0, 60)
  const [first] = stretches(head)
  if (first === undefined) return false
  const text = head.slice(first.start).toLowerCase()
  if (phrases.some((phrase) => phrase !== '' && text.startsWith(phrase))) return true
  if (UNSPACED.test(language)) {
    return [...words].some(
      (word) => word !== '' && text.startsWith(word) && !isLongerWord(text, word),
    )
  }
  const word = head.slice(first.start, first.end).toLowerCase()
  return words.has(word) || words.has(word.split(/[’']/, 1)[0]!)
}

/** One character may begin a name: 其 points back, 其他 as a noun and 也门 do not. */
function isLongerWord(text: string, word: string): boolean {
  return word.length === 1 && /^(?:也门|而立|此刻|并购|还原|那不|这里)/.test(text)
}
