/** How much of a text is used to identify its language. UTF-16 units. */

const LONGEST_SAMPLE = 600
export const LONGEST_TEXT = 2000

/**
 * Three parts of a long text instead of all: a foreign quotation at the beginning must not decide
 * alone.
 */
export function sample(text: string): string {
  if (text.length <= LONGEST_SAMPLE) return text
  const part = LONGEST_SAMPLE / 3
  const end = Math.min(text.length, LONGEST_TEXT)
  return [0, (end - part) >> 1, end - part]
    .map((start) => wholeWords(text, start, start + part))
    .join(' ')
}

function wholeWords(text: string, start: number, end: number): string {
  const first = start === 0 ? 0 : text.indexOf(' ', start)
  const last = text.lastIndexOf(' ', end)
  return first >= 0 && first < last ? text.slice(first, last) : text.slice(start, end)
}
