/** Cuts HTML to the size that a message may have. */

const encoder = new TextEncoder()

/** Pictures embedded in the text as data: nobody reads them, and they are longer than any text. */
const DATA_ADDRESS = /\bdata:[a-z]{1,20}\/[^"'\s<>]{64,}/gi
/** How far before the limit a paragraph may end for the cut to be made there. UTF-16 units. */
const SEARCHED = 4_000

/** The size of a value as JSON, in bytes. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length

/**
 * A text of at most so many bytes of JSON, cut after a paragraph or a sentence if one ends near the
 * limit. Linear in the length of the text.
 */
export function cutHtml(
  html: string,
  maxBytes: number,
): { readonly html: string; readonly isCut: boolean } {
  const text = html.length > maxBytes / 6 ? html.replace(DATA_ADDRESS, '') : html
  // JSON needs at most six bytes for a UTF-16 unit: an escaped control character.
  if (text.length <= maxBytes / 6 || bytesOf(text) <= maxBytes) return { html: text, isCut: false }
  const part = text.slice(0, unitsWithin(text, maxBytes))
  const from = part.length - SEARCHED
  const tail = part.slice(Math.max(0, from))
  const ends = [
    ...tail.matchAll(/<\/(?:p|li|h[1-6]|blockquote|pre|table)>|<br ?\/?>|[.!?](?=\s)|[。！？]/gi),
  ]
  const end = ends.at(-1)
  if (!end) return { html: part.replace(/<[^<>]*$/, ''), isCut: true }
  return { html: part.slice(0, Math.max(0, from) + end.index + end[0].length), isCut: true }
}

/**
 * How many units of a text fit into so many bytes. Found by bisection: the text is encoded at most
 * 20 times.
 */
function unitsWithin(text: string, maxBytes: number): number {
  let [low, high] = [0, Math.min(text.length, maxBytes)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (bytesOf(text.slice(0, middle)) <= maxBytes) low = middle
    else high = middle - 1
  }
  return low
}
