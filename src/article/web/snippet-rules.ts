/**
 * Reads how much of a page its site allows others to quote: `nosnippet` and `max-snippet` in the
 * robots meta element and in `X-Robots-Tag`, as documented by Google.
 */

import { PRODUCT_TOKEN } from './robots.ts'

/** Directives with a value after a colon; any other name before a colon is an agent. */
const WITH_VALUE = new Set([
  'max-snippet',
  'max-image-preview',
  'max-video-preview',
  'unavailable_after',
])
/** Longer declarations are cut. UTF-16 units. */
const MAX_LENGTH = 2_000
/** The value of `max-snippet` for no limit. */
const NO_LIMIT = -1

/**
 * How many characters the rules allow; undefined if they set no limit. Of several rules the
 * strictest counts.
 *
 * @param rules such as `nosnippet` or `max-snippet:50, noarchive`; `lede: nosnippet` is for us, and
 *   `otherbot: nosnippet` for another agent, up to the next one
 */
export function maxSnippetOf(rules: string): number | undefined {
  let isOurs = true
  let fewest: number | undefined
  for (const part of rules.slice(0, MAX_LENGTH).toLowerCase().split(',')) {
    const pieces = part.split(':').map((piece) => piece.trim())
    if (pieces.length > 1 && !WITH_VALUE.has(pieces[0]!)) {
      const agent = pieces.shift()
      isOurs = agent === '*' || agent === PRODUCT_TOKEN.toLowerCase()
    }
    if (!isOurs) continue
    const bound = boundOf(pieces[0]!, pieces[1] ?? '')
    if (bound !== undefined && (fewest === undefined || bound < fewest)) fewest = bound
  }
  return fewest
}

function boundOf(directive: string, value: string): number | undefined {
  if (directive === 'nosnippet') return 0
  if (directive !== 'max-snippet' || !/^-?\d{1,9}$/.test(value)) return undefined
  return Number(value) === NO_LIMIT ? undefined : Math.max(0, Number(value))
}

/** The stricter of two limits, either of which may be missing. */
export function stricter(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return Math.min(one, other)
}
