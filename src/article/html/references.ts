/** HTML's character references. Markdown knows all of them; feeds write them without declaring them. */

import { Parser } from 'htmlparser2'

/** No name that HTML knows is longer. */
const REFERENCE = /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/gi

let decoded = ''
const html = new Parser({
  ontext: (piece) => {
    decoded += piece
  },
})

/** What few references mean that are written often; all of a text may be references. */
const known = new Map<string, string>()
const MOST_KNOWN = 1_000

/** A text with `&eacute;`, `&#233;` and their like as characters; what HTML does not know stays. */
export function decodeHtmlReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (reference) => {
    const kept = known.get(reference)
    if (kept !== undefined) return kept
    decoded = ''
    html.parseComplete(reference)
    // Of `&nothing;` HTML reads the beginning, which is no reference that somebody wrote.
    const isWhole = decoded === ';' || !decoded.endsWith(';')
    const text = isWhole ? decoded : reference
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(reference, text)
    return text
  })
}

const windows1252 = new TextDecoder('windows-1252')

/**
 * A text with what was meant by `&#146;` and its like. To XML these are control characters; HTML
 * takes the characters that windows-1252 has there, as whoever writes them does.
 */
export function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) =>
    windows1252.decode(Uint8Array.of(character.charCodeAt(0))),
  )
}
