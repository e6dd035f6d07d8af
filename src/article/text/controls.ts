/** The control characters that stand for others. */

/** Made when first needed: every cold start loads this module, and few texts have such characters. */
let windows1252: TextDecoder | undefined

/**
 * A text with the characters that U+0080 to U+009F are written for. Nobody means those control
 * characters: they are bytes of windows-1252 that were read as Latin-1, and HTML reads `&#146;` so, too
 * (WHATWG HTML, section 13.2.5.84).
 */
export function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => {
    windows1252 ??= new TextDecoder('windows-1252')
    return windows1252.decode(Uint8Array.of(character.charCodeAt(0)))
  })
}
