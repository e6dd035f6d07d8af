/** HTML's named references. XML knows five of them; feeds write all, without declaring them. */

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
