/** Finds a text in another in linear time, whatever they contain. */

/**
 * How many comparisons are left to the built-in search. It starts again at each place, so
 * repetitive texts cost the product of both lengths, and all others almost nothing.
 */
const MAX_COMPARISONS = 1_000_000

/** Where `needle` is in `haystack`, at or after `from`; -1 if it is not. */
export function findText(haystack: string, needle: string, from = 0): number {
  if (needle.length * haystack.length <= MAX_COMPARISONS) return haystack.indexOf(needle, from)
  const borders = bordersOf(needle)
  let matched = 0
  for (let at = from; at < haystack.length; at++) {
    const unit = haystack.charCodeAt(at)
    while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = borders[matched - 1]!
    if (needle.charCodeAt(matched) === unit) matched++
    if (matched === needle.length) return at - matched + 1
  }
  return -1
}

/**
 * For each beginning of a text, the length of the longest part that it both begins and ends with
 * (Knuth, Morris and Pratt).
 */
function bordersOf(text: string): Uint32Array {
  const borders = new Uint32Array(text.length)
  let border = 0
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    while (border > 0 && text.charCodeAt(border) !== unit) border = borders[border - 1]!
    if (text.charCodeAt(border) === unit) border++
    borders[at] = border
  }
  return borders
}
