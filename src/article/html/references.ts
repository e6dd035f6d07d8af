/**
 * Decodes HTML's character references. Markdown knows all of them, and feeds use them without
 * declaring them.
 */

import { Parser } from 'htmlparser2'

/** HTML has no longer names. */
const REFERENCE = /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/gi

let decoded = ''
const html = new Parser({
  ontext: (piece) => {
    decoded += piece
  },
})

/**
 * Remembers a few references that are frequent: a text may consist of nothing else. Only short ones:
 * engines keep a longer piece by keeping the whole text that it was cut from.
 */
const known = new Map<string, string>()
const MOST_KNOWN = 1_000
const LONGEST_KNOWN = 12

/**
 * A text with `&eacute;`, `&#233;` and the like as characters. Names that HTML does not know are
 * kept.
 */
export function decodeHtmlReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (reference) => {
    const kept = known.get(reference)
    if (kept !== undefined) return kept
    decoded = ''
    html.parseComplete(reference)
    // In `&nothing;`, HTML would decode the beginning (`&not`), which is not what was meant.
    const isWhole = decoded === ';' || !decoded.endsWith(';')
    const text = isWhole ? decoded : reference
    if (reference.length <= LONGEST_KNOWN) {
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(reference, text)
    }
    return text
  })
}
