/**
 * Links to the place of a sentence in its source, with text fragments (WICG URL Fragment Text
 * Directives): `#:~:text=[prefix-,]start[,end][,-suffix]`. Browsers match whole words, so the parts
 * are cut at words, and grow until only one place in the text matches. In text without spaces they
 * are cut at marks and spaces, which saves loading a dictionary.
 */

import { findText } from '../article/text/find-text.ts'
import type { Span } from '../language/span.ts'
import { isUnspacedAt, stretches } from '../language/words.ts'

/** Shorter sentences are used whole. UTF-16 units. */
const WHOLE_LENGTH = 80
const START_WORDS = [4, 7, 10]
const END_WORDS = 4
const CONTEXT_WORDS = [2, 5]
/**
 * Length of a part of a link. A part that cannot be cut would fill an address bar many times over.
 * UTF-16 units.
 */
const LONGEST_PART = 400
/** How many words an unspaced stretch counts for. */
const STRETCH_WORDS = 4
/** How far around a sentence its context is searched for. */
const CONTEXT_LENGTH = 200

/**
 * Commas, ampersands and hyphens separate the parts of a directive, so they are escaped (section
 * 3.2).
 */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')

/** Browsers ignore case. Only İ becomes longer in lower case, which would shift positions. */
const folded = (text: string): string => text.replaceAll('İ', 'I').toLowerCase()

function occursOnce(haystack: string, needle: string): boolean {
  const first = findText(haystack, needle)
  return first >= 0 && findText(haystack, needle, first + 1) < 0
}

/**
 * Whether a range matches in only one place: text that begins with `start` and has an `end` after
 * it.
 */
function rangeOnce(haystack: string, start: string, end: string): boolean {
  const first = findText(haystack, start)
  if (first < 0 || findText(haystack, end, first + start.length) < 0) return false
  const second = findText(haystack, start, first + 1)
  return second < 0 || findText(haystack, end, second + start.length) < 0
}

interface Linker {
  /** The link to a sentence; the plain address where no fragment is unique. */
  href(sentence: Span): string
}

/**
 * A function that makes links into one text.
 *
 * @param text `contentText` of the article
 * @param url of the source; its own fragment stays before the directive
 */
export function linker(text: string, url: string): Linker {
  const haystack = folded(text)
  const hash = url.indexOf('#')
  const base = url.replace(/:~:.*$/s, '')
  const withDirective = (directive: string) => `${base}${hash < 0 ? '#' : ''}:~:text=${directive}`

  return {
    href({ start, end }) {
      const directive = findDirective(text, haystack, start, end)
      return directive === undefined ? url : withDirective(directive)
    },
  }
}

/** The shortest beginning that counts for `wanted` words; returns its last one. */
function leading(spans: readonly Span[], text: string, wanted: number): Span | undefined {
  let count = 0
  return spans.find(({ start }) => {
    count += isUnspacedAt(text, start) ? STRETCH_WORDS : 1
    return count >= wanted
  })
}

/** The shortest end that counts for `wanted` words; returns its first one. */
const trailing = (spans: readonly Span[], text: string, wanted: number): Span | undefined =>
  leading(spans.toReversed(), text, wanted)

function findDirective(
  text: string,
  haystack: string,
  start: number,
  end: number,
): string | undefined {
  const sentence = text.slice(start, end)
  const lower = haystack.slice(start, end)
  if (sentence.length <= WHOLE_LENGTH) {
    if (occursOnce(haystack, lower)) return encoded(sentence)
    return withContext(text, haystack, start, end, encoded(sentence))
  }
  const spans = stretches(sentence)
  const tail = trailing(spans, sentence, END_WORDS) ?? spans[0]
  if (!tail || sentence.length - tail.start > LONGEST_PART) return undefined
  const endText = sentence.slice(tail.start, spans.at(-1)!.end)
  for (const count of START_WORDS) {
    const stop = leading(spans, sentence, count)
    if (!stop || stop.end > tail.start || stop.end > LONGEST_PART) break
    const startText = sentence.slice(spans[0]!.start, stop.end)
    if (rangeOnce(haystack, folded(startText), folded(endText))) {
      return `${encoded(startText)},${encoded(endText)}`
    }
  }
  if (sentence.length > LONGEST_PART) return undefined
  return occursOnce(haystack, lower)
    ? encoded(sentence)
    : withContext(text, haystack, start, end, encoded(sentence))
}

/** The same words occur elsewhere too: the text around them distinguishes the places. */
function withContext(
  text: string,
  haystack: string,
  start: number,
  end: number,
  middle: string,
): string | undefined {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start)
  const after = text.slice(end, end + CONTEXT_LENGTH)
  // A word at the far edge may be cut in two.
  const beforeWords = stretches(before).filter((span) => span.start > 0 || before.length === start)
  const afterWords = stretches(after).filter((span) => span.end < CONTEXT_LENGTH)
  for (const count of CONTEXT_WORDS) {
    const from = trailing(beforeWords, before, count)
    const until = leading(afterWords, after, count)
    const prefix = from ? before.slice(from.start).trim() : ''
    const suffix = until ? after.slice(0, until.end).trim() : ''
    const whole = haystack.slice(
      from ? start - (before.length - from.start) : start,
      until ? end + until.end : end,
    )
    if ((prefix === '' && suffix === '') || !occursOnce(haystack, whole)) continue
    // Context must not extend into another block: browsers match a prefix across blocks, but not
    // the blank line that separates them here.
    if (/\n/.test(prefix) || /\n/.test(suffix)) continue
    return `${prefix === '' ? '' : `${encoded(prefix)}-,`}${middle}${suffix === '' ? '' : `,-${encoded(suffix)}`}`
  }
  return undefined
}
