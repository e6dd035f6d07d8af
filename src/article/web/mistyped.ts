/** Recognises addresses whose beginning is mistyped or missing. */

/** `https://` in other letters, or without its colon: `htp:/`, `https//`, `hhtps://`, `http;//`. */
const MISTYPED = /^h{0,2}t{1,3}p{1,2}s?(?:[:;]\/{1,3}|\/{2,3})(?=[^\s/])/i

/** A host of at least two labels, the last one of letters: `example.com/news`, but not `3.14`. */
const HOST_FIRST = /^[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,24}(?:[/?#]|$)/i

/** The address of a text that begins with a host; undefined for all others. */
export const addressOfHost = (text: string): string | undefined =>
  HOST_FIRST.test(text) ? `https://${text}` : undefined

/** The address that a mistyped one probably stands for; undefined for all others. */
export function addressMeant(text: string): string | undefined {
  const typed = MISTYPED.exec(text)?.[0]
  // Parsers of addresses accept any number of slashes.
  if (typed === undefined || /^https?:/i.test(typed)) return undefined
  return `${/s/i.test(typed) ? 'https' : 'http'}://${text.slice(typed.length)}`
}
