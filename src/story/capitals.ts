/** Tells names by their capitals, in the scripts that have them. */

import { isUpper } from '../language/characters.ts'
import type { Span } from '../language/span.ts'

/** After these characters a capital does not indicate a name. */
const OPENING = /[.!?。！？:\n"“„«‘։۔।]/
/** Short words are not capitalised in headline style. Letters. */
const SHORT_WORD = 3
/** If more than this share of a headline's words are capitalised, capitals there are mere style. */
const HEADLINE_CAPITALS = 0.6
/** So many words in a row that are wholly in capitals are style as well. */
const SHOUT = 3

/**
 * Words capitalised where neither the beginning of a sentence nor style requires it.
 *
 * @param titleEnd where the title, which the text begins with, ends
 * @param written the words at `spans`
 */
export function namesByCapital(
  text: string,
  titleEnd: number,
  spans: readonly Span[],
  written: readonly string[],
): ReadonlySet<string> {
  const headline = written.filter(
    (word, i) => spans[i]!.end <= titleEnd && word.length > SHORT_WORD,
  )
  const isHeadlineCase = headline.filter(isCapitalised).length > headline.length * HEADLINE_CAPITALS
  const names = new Set<string>()
  for (let i = 1; i < written.length; i += 1) {
    if (!isCapitalised(written[i]!)) continue
    if (isHeadlineCase && spans[i]!.end <= titleEnd) continue
    if (isShouted(spans, written, i)) continue
    if (!OPENING.test(text.slice(spans[i - 1]!.end, spans[i]!.start))) names.add(written[i]!)
  }
  return names
}

/** Whether a word is one of several in a row in capitals, as in «SCROLL TO CONTINUE». */
function isShouted(spans: readonly Span[], written: readonly string[], i: number): boolean {
  if (!isAllCapitals(written[i])) return false
  const goesOn = (at: number) =>
    isAllCapitals(written[at]) &&
    isAllCapitals(written[at + 1]) &&
    spans[at + 1]!.start === spans[at]!.end + 1
  let [first, last] = [i, i]
  while (first > i - SHOUT + 1 && goesOn(first - 1)) first -= 1
  while (last < i + SHOUT - 1 && goesOn(last)) last += 1
  return last - first + 1 >= SHOUT
}

const isAllCapitals = (word = ''): boolean => word.length > 1 && isUpper(word)

export const isCapitalised = (word: string): boolean => word[0] !== word[0]!.toLowerCase()
