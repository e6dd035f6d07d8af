/**
 * Links to the place of a sentence in its source, by text fragments (WICG URL Fragment Text
 * Directives): `#:~:text=[prefix-,]start[,end][,-suffix]`. Browsers match whole words, so the
 * parts are cut at words, and grow until there is one match in the text only. Where words are
 * written without spaces they are cut at marks and spaces, which spares loading a dictionary.
 */

import { placeOf } from '../article/text/places.ts'
import type { Span } from '../language/span.ts'
import { isUnspacedAt, stretches } from '../language/words.ts'

/** Shorter sentences are given whole. UTF-16 units. */
const WHOLE_LENGTH = 80
const START_WORDS = [4, 7, 10]
const END_WORDS = 4
const CONTEXT_WORDS = [2, 5]
/** Of a part of a link; one that has nowhere to be cut would fill an address bar many times over. UTF-16 units. */
const LONGEST_PART = 400
/** Words that a stretch without spaces counts for. */
const STRETCH_WORDS = 4
/** Of the text around a sentence in which its context is looked for. */
const CONTEXT_LENGTH = 200

/** Commas, ampersands and hyphens part the directive, so they are escaped within it (section 3.2). */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')

/** Browsers compare without regard to case. İ alone becomes longer, and places must stay. */
const folded = (text: string): string => text.replaceAll('İ', 'I').toLowerCase()

function occursOnce(haystack: string, needle: string): boolean {
  const first = placeOf(haystack, needle)
  return first >= 0 && placeOf(haystack, needle, first + 1) < 0
}

/** Whether a range matches in one place only: what begins with `start` and has an `end` after it. */
function rangeOnce(haystack: string, start: string, end: string): boolean {
  const first = placeOf(haystack, start)
  if (first < 0 || placeOf(haystack, end, first + start.length) < 0) return false
  const second = placeOf(haystack, start, first + 1)
  return second < 0 || placeOf(haystack, end, second + start.length) < 0
}

export interface Linker {
  /** The link to a sentence; the plain address where no fragment is unique. */
  href(sentence: Span): string
}

/**
 * Makes links into one text.
 *
 * @param text `contentText` of the article
 * @param url of the source; a fragment it may have is kept before the directive
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

/** The shortest beginning of some words that counts for `wanted`, by its last one. */
function leading(spans: readonly Span[], text: string, wanted: number): Span | undefined {
  let count = 0
  return spans.find(({ start }) => {
    count += isUnspacedAt(text, start) ? STRETCH_WORDS : 1
    return count >= wanted
  })
}

/** The shortest end of some words that counts for `wanted`, by its first one. */
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

/** The same words stand elsewhere too: what stands around them tells the places apart. */
function withContext(
  text: string,
  haystack: string,
  start: number,
  end: number,
  middle: string,
): string | undefined {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start)
  const after = text.slice(end, end + CONTEXT_LENGTH)
  // What touches the far edge may be a word cut in two.
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
    // Context may not cross into another block: browsers match a prefix across blocks, but not
    // the blank line that parts them here.
    if (/\n/.test(prefix) || /\n/.test(suffix)) continue
    return `${prefix === '' ? '' : `${encoded(prefix)}-,`}${middle}${suffix === '' ? '' : `,-${encoded(suffix)}`}`
  }
  return undefined
}
