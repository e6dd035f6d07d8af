/** Removes what a site's program adds at the end of every entry, in whatever language. */

import { decodeHtmlReferences } from '../article/html/references.ts'

/** A line that so many entries, and most of them, end with is part of none. */
const FEWEST_ALIKE = 3
const MOST_SHARE = 0.5
/** How much of the end of an entry is looked at, and how long such a line is. UTF-16 units. */
const REACH = 2_000
const LONGEST_LINE = 400
/** How many lines a program adds. */
const MOST_LINES = 3

const BLOCK_START = /<(?:p|div|br|hr|section|footer|blockquote|ul|ol|table|h[1-6])(?=[\s/>])/gi

interface End {
  /** Where the last line begins in the HTML. */
  readonly at: number
  readonly line: string
}

/**
 * The entries of a feed without the last lines that most of them have in common, if those are lines
 * of their own. Linear in the number of entries.
 */
export function withoutRepeatedEnds<Entry extends { readonly html: string }>(
  entries: readonly Entry[],
): readonly Entry[] {
  let left = entries
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const ends = left.map(({ html }) => endOf(html))
    const counts = new Map<string, number>()
    for (const end of ends)
      if (end !== undefined) counts.set(end.line, (counts.get(end.line) ?? 0) + 1)
    const [line, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
    if (count < FEWEST_ALIKE || count <= left.length * MOST_SHARE) return left
    left = left.map((entry, i) =>
      ends[i]?.line === line ? { ...entry, html: entry.html.slice(0, ends[i].at) } : entry,
    )
  }
  return left
}

/** The last line of an entry; undefined if it is the only one, or long. */
function endOf(html: string): End | undefined {
  const from = Math.max(0, html.length - REACH)
  const starts = [...html.slice(from).matchAll(BLOCK_START)].map(({ index }) => from + index)
  for (const at of starts.reverse()) {
    const line = wordsOf(html.slice(at))
    if (line === '') continue
    const isEnd = line.length <= LONGEST_LINE && wordsOf(html.slice(from, at)) !== ''
    return isEnd ? { at, line } : undefined
  }
  return undefined
}

const wordsOf = (html: string): string =>
  decodeHtmlReferences(html.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
