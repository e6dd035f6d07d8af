/** Recognises addresses whose beginning is mistyped. */

/** `https://` in other letters, or without its colon: `htp:/`, `https//`, `hhtps://`, `http;//`. */
const MISTYPED = /^h{0,2}t{1,3}p{1,2}s?(?:[:;]\/{1,3}|\/{2,3})(?=[^\s/])/i

/** The address that a mistyped one probably stands for; undefined for all others. */
export function addressMeant(text: string): string | undefined {
  const typed = MISTYPED.exec(text)?.[0]
  // Parsers of addresses accept any number of slashes.
  if (typed === undefined || /^https?:/i.test(typed)) return undefined
  return `${/s/i.test(typed) ? 'https' : 'http'}://${text.slice(typed.length)}`
}
