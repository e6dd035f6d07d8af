/**
 * Sentence ends whose mark was lost: a headline that runs into the text, a translator's slip. The
 * paragraph itself shows them: a word that it writes small elsewhere, and never with a capital
 * inside a sentence, has a capital between two small words.
 */

import {
  isCloser,
  isLower,
  isOpener,
  isSpace,
  isUpper,
  isWordCharacter,
  wordEnd,
  wordStart,
} from './characters.ts'
import type { Rules } from './sentence-rules.ts'
import { tokenBefore } from './sentence-scan.ts'
import type { Span } from './span.ts'
import { ARTICLES } from './told-by-next.ts'

/** What is shorter, on either side, is seldom a sentence. UTF-16 units. */
const MIN_SIDE = 40
/** A word of matter, which may be a name, needs longer sides. UTF-16 units. */
const MIN_LONG_SIDE = 80
/** Words of so many letters are mostly grammar, and not listed as such in every language. */
const SHORT = 3
/** And so many uses in small letters. */
const MIN_SMALL = 2

/** A headline may run into the text where the paragraph has so many sentences. */
const BELOW_HEADLINE = 3

/** `These were the worst: 2004: A quake …`: a year and a colon begin the first item of a list. */
const DATED = /^\d{4}[^:]{0,7}:/
const LONGEST_LABEL = 12

/** A place inside a sentence where another may begin. */
interface Place {
  readonly span: number
  /** Where the word with the capital begins. */
  readonly at: number
  /** That word, in small letters, and the word before it. */
  readonly word: string
  readonly before: string
  /**
   * What stands there: only a space, a closing quotation mark, a dot that was taken for that of an
   * abbreviation, a colon before a year, or the end of a speech.
   */
  readonly kind: 'bare' | 'quoted' | 'dotted' | 'dated' | 'speech'
}

/** How often a paragraph has a word. */
interface Uses {
  small: number
  /** With a capital inside sentences. */
  capitals: number
  opens: number
  closes: number
}

/** Cuts the sentences of a paragraph, which are those from `first` on, where an end mark was lost. */
export function cutLostEnds(text: string, spans: Span[], first: number, rules: Rules): void {
  const places: Place[] = []
  for (let i = first; i < spans.length; i += 1) findPlaces(text, spans[i]!, i, places)
  if (places.length === 0) return
  const paragraph = text.slice(spans[first]!.start, spans.at(-1)!.end)
  const likely = places.filter((place, i) => i >= MAX_SOUGHT || mayEnd(place, paragraph, rules))
  if (likely.length === 0) return
  const uses = countUses(text, spans, first, likely)
  const headline = spans.length - first >= BELOW_HEADLINE ? first : undefined
  let last = -MIN_SIDE
  const ends = likely.filter((place) => {
    const found =
      place.at >= last + MIN_SIDE && isEnd(place, spans[place.span]!, headline, uses, rules)
    if (found) last = place.at
    return found
  })
  // Backwards, so that the numbers of the sentences before stay the same.
  for (const { span, at } of ends.toReversed()) {
    const { start, end } = spans[span]!
    let close = at
    while (isSpace(text.charCodeAt(close - 1))) close -= 1
    spans.splice(span, 1, { start, end: close }, { start: at, end })
  }
}

/** Words sought in a paragraph one by one, so that the cost stays linear. */
const MAX_SOUGHT = 24

/** Whether a place is worth counting uses for: most words with a capital are names, never small. */
const mayEnd = ({ kind, word }: Place, paragraph: string, rules: Rules): boolean =>
  (kind !== 'bare' && kind !== 'dotted') || rules.openers.has(word) || paragraph.includes(word)

const SPACE = 0x20
const ARABIC_COMMA = 0x60c
const isSmallLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a

function findPlaces(text: string, { start, end }: Span, span: number, places: Place[]): void {
  for (let at = start + MIN_SIDE; at < end - MIN_SIDE; at += 1) {
    if (text.charCodeAt(at - 1) !== SPACE) continue
    // Most words begin small, and the rest is dear.
    if (isSmallLatin(text.charCodeAt(at)) && text.charCodeAt(at - 3) !== ARABIC_COMMA) continue
    if (text[at - 2] === ':' && DATED.test(text.slice(at, at + LONGEST_LABEL))) {
      places.push({ span, at, word: '', before: '', kind: 'dated' })
    }
    if (text.charCodeAt(at - 3) === ARABIC_COMMA && closesSpeech(text, at - 2, start)) {
      places.push({ span, at, word: '', before: '', kind: 'speech' })
    }
    if (!isUpper(text[at]!)) continue
    const dotted = text[at - 2] === '.'
    // `ont chanté « Le`: behind a space, such a mark opens; only French closes with one.
    if (isCloser(text.charCodeAt(at - 2)) && text[at - 2] !== '»' && text[at - 3] === ' ') continue
    const last = dotted || isCloser(text.charCodeAt(at - 2)) ? at - 2 : at - 1
    const before = dotted
      ? tokenBefore(text, start, last)
      : wordBefore(text, isSpace(text.charCodeAt(last - 1)) ? last - 1 : last)
    const written = text.slice(at, wordEnd(text, at, end))
    const after = at + written.length
    // `in Washington, D.C. Ka Labohlano`: behind such letters the next word may be a name.
    const isSmall =
      before.includes('.') ||
      ((dotted || isLower(before[0] ?? '')) && isLower(text[after + 1] ?? ''))
    if (!isSmall || text[after] !== ' ' || written.length < 2 || isUpper(written[1]!)) continue
    const kind = dotted ? 'dotted' : last === at - 2 ? 'quoted' : 'bare'
    places.push({ span, at, word: written.toLowerCase(), before: before.toLowerCase(), kind })
  }
}

/** No longer speech is looked for. UTF-16 units. */
const MAX_SPEECH = 300
/** What is shorter is a quoted phrase. */
const MIN_SPEECH = 20

/**
 * `او گفت: "…،" مردم`: in Arabic script a comma before the closing mark stands for the full stop, if the
 * speaker was named before.
 */
function closesSpeech(text: string, close: number, start: number): boolean {
  if (!'"”»'.includes(text[close]!)) return false
  let open = close - 1
  const limit = Math.max(start, close - MAX_SPEECH)
  while (open > limit && !'"”»“«'.includes(text[open]!)) open -= 1
  if (open <= limit || close - open < MIN_SPEECH) return false
  const before = isSpace(text.charCodeAt(open - 1)) ? open - 2 : open - 1
  return ':،,'.includes(text[before] ?? ' ')
}

function countUses(
  text: string,
  spans: readonly Span[],
  first: number,
  places: readonly Place[],
): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>()
  for (const { word, before } of places) {
    uses.set(word, { small: 0, capitals: 0, opens: 0, closes: 0 })
    if (!uses.has(before)) uses.set(before, { small: 0, capitals: 0, opens: 0, closes: 0 })
  }
  for (let i = first; i < spans.length; i += 1) {
    const { start, end } = spans[i]!
    let opens = true
    let last: Uses | undefined
    for (let at = start; at < end; at += 1) {
      if (!isWordCharacter(text.charCodeAt(at))) continue
      const to = wordEnd(text, at, end)
      last = countUse(text, at, to, opens, uses)
      opens = false
      at = to
    }
    if (last !== undefined) last.closes += 1
  }
  return uses
}

/** Counts one use of a word, if it is one of those that are counted. */
function countUse(
  text: string,
  at: number,
  to: number,
  opens: boolean,
  uses: ReadonlyMap<string, Uses>,
): Uses | undefined {
  const written = text.slice(at, to)
  const lower = written.toLowerCase()
  const use = uses.get(lower)
  if (use === undefined) return undefined
  if (opens) use.opens += 1
  if (written === lower) use.small += 1
  else if (!(opens || isUpper(written) || isOpener(text.charCodeAt(at - 1)))) use.capitals += 1
  return use
}

/** @param headline the sentence that a headline may have run into, if there is one */
function isEnd(
  { span, at, word, before, kind }: Place,
  { start, end }: Span,
  headline: number | undefined,
  uses: ReadonlyMap<string, Uses>,
  rules: Rules,
): boolean {
  if (kind === 'dated' || kind === 'speech') return true
  const isGrammar = (one: string): boolean => one.length <= SHORT || rules.grammar.has(one)
  const { small, capitals, opens } = uses.get(word)!
  // The place itself is one of them.
  if (capitals > 1) return false
  // `in D.C. Yesterday`, but `Mr. Young said`: a name may be a word elsewhere.
  if (kind === 'dotted')
    return small > 0 && isGrammar(word) && !(rules.never.has(before) || rules.names.has(before))
  if (kind === 'quoted' && (small > 0 || isGrammar(word))) return true
  if (small === 0 && !(rules.openers.has(word) && rules.grammar.has(word))) return false
  // `sicheres Leben`, `ich bitte Sie`: there a capital hardly tells anything.
  if (rules.capitalises) return false
  if (uses.get(before)!.closes > 0 || (span === headline && isGrammar(word))) return true
  if (isGrammar(before)) return false
  // «la novela La sombra»: titles begin with articles.
  if (opens > 0 || (rules.grammar.has(word) && !ARTICLES.has(word))) return true
  if (span === headline) return true
  return small >= MIN_SMALL && at - start > MIN_LONG_SIDE && end - at > MIN_LONG_SIDE
}

const wordBefore = (text: string, end: number): string => text.slice(wordStart(text, end, 0), end)
