/** The zeros of scripts with digits of their own; the other nine digits follow each. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810, 0x1b50, 0xa9d0, 0xff10,
]
const FOREIGN_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9\u1810-\u1819\u1b50-\u1b59\ua9d0-\ua9d9\uff10-\uff19]/g

/** The text with the digits of other scripts as ASCII; its length stays the same. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN_DIGITS, (character) => {
    const code = character.charCodeAt(0)
    const value = code - ZEROS.findLast((zero) => zero <= code)!
    return value <= 9 ? String(value) : character
  })
}
