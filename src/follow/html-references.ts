/** HTML's references, which mean more than XML's; feeds write them without declaring them. */

import { Parser } from 'htmlparser2'

/** No name that HTML knows is longer. */
const REFERENCE = /&[a-z][a-z\d]{1,30};/gi

let decoded = ''
const html = new Parser({
  ontext: (piece) => {
    decoded += piece
  },
})

/** A text with `&eacute;` and its like as characters; what HTML does not know stays. */
export function decodeHtmlReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (reference) => {
    decoded = ''
    html.parseComplete(reference)
    return decoded
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
