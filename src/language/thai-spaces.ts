/** The features by which a space between two Thai sentences is told from one inside a sentence. */

import WEIGHTS from './thai.weights.json' with { type: 'json' }

export interface Space {
  readonly text: string
  /** The space, and where the text after it begins. UTF-16 offsets. */
  readonly at: number
  readonly next: number
  /** How far the spaces before and after it are. UTF-16 units. */
  readonly before: number
  readonly after: number
  /** Inside quotation marks. */
  readonly quoted: boolean
}

type Visit = (feature: string, value: number) => void

/** A shorter stretch between two spaces is a name or an item. UTF-16 units. */
const SHORT = 12
/** The longest word that is looked for. UTF-16 units. */
const MAX_WORD = 16

/**
 * Visits the features of a space with their values. A word is called `>word` if the text after the
 * space begins with it, and `<word` if the text before ends with it; thai.weights.json lists the
 * words that count.
 */
export function visitFeatures(
  { text, at, next, before, after, quoted }: Space,
  visit: Visit,
): void {
  visit('bias', 1)
  visit('before', Math.log(Math.max(1, before)))
  visit('after', Math.log(Math.max(1, after)))
  if (before < SHORT) visit('shortBefore', 1)
  if (after < SHORT) visit('shortAfter', 1)
  visit(`${kindOf(text[at - 1]!)}Before`, 1)
  visit(`${kindOf(text[next]!)}After`, 1)
  if (quoted) visit('quoted', 1)
  const first = '"“‘\''.includes(text[next]!) ? next + 1 : next
  for (let end = first + MAX_WORD; end > first; end -= 1) {
    const word = `>${text.slice(first, end)}`
    if (!Object.hasOwn(WEIGHTS, word)) continue
    visit(word, 1)
    break
  }
  let last = at
  while (last > 0 && '.!?"”’'.includes(text[last - 1]!)) last -= 1
  for (let from = Math.max(0, last - MAX_WORD); from < last; from += 1) {
    const word = `<${text.slice(from, last)}`
    if (!Object.hasOwn(WEIGHTS, word)) continue
    visit(word, 1)
    break
  }
}

function kindOf(unit: string): string {
  if (unit >= 'ก' && unit <= '๛') return 'ๆฯ'.includes(unit) ? 'sign' : 'thai'
  if (/[A-Za-z]/.test(unit)) return 'latin'
  if (/[0-9%$£€]/.test(unit)) return 'digit'
  if ('"“”‘’\''.includes(unit)) return 'quote'
  if ('()'.includes(unit)) return 'bracket'
  return '.!?…'.includes(unit) ? 'stop' : 'other'
}
