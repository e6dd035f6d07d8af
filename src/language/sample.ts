/** How much of a text is used to identify its language. UTF-16 units. */

const LONGEST_SAMPLE = 600
export const LONGEST_TEXT = 2000

/**
 * Three parts of a long text instead of all: a foreign quotation at the beginning must not decide
 * alone.
 */
export function sample(text: string): string {
  if (text.length <= LONGEST_SAMPLE) return withoutTitles(text)
  const part = LONGEST_SAMPLE / 3
  const end = Math.min(text.length, LONGEST_TEXT)
  return [0, (end - part) >> 1, end - part]
    .map((start) => wholeWords(text, start, start + part))
    .join(' ')
}

/** A quoted title, and a name of several words; the words of both may be of another language. */
const QUOTED_TITLE = /[„“«"]\s?\p{Lu}[^„“”«»".?!]{1,60}[“”»"]/gu
const LONG_NAME = /\bThe(?: \p{Lu}\p{Ll}{1,30}){1,5}/gu
/** With less than so many letters beside them, they are all there is to go by. */
const MIN_REST = 20

/** `Le groupe The Black Rivers a joué hier`: a short text is told by the words beside its names. */
function withoutTitles(text: string): string {
  const rest = text.replace(QUOTED_TITLE, ' ').replace(LONG_NAME, ' ')
  const small = rest.length === text.length ? 0 : rest.replace(/[^\p{Ll}]/gu, '').length
  return small >= MIN_REST ? rest : text
}

function wholeWords(text: string, start: number, end: number): string {
  const first = start === 0 ? 0 : text.indexOf(' ', start)
  const last = text.lastIndexOf(' ', end)
  return first >= 0 && first < last ? text.slice(first, last) : text.slice(start, end)
}
