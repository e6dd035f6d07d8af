/** Removes from Markdown what only makes parsing slow. */

/** Levels of quotations and lists on one line, and levels of indentation; no author uses more. */
const DEEPEST = 8
const DEEPEST_INDENT = 24
/** Marks of emphasis, brackets and the like, in a row or in one paragraph. */
const LONGEST_RUN = 12
const MOST_MARKS = 400

/**
 * Removes from a Markdown text what only makes parsing slow: hundreds of nested quotations and
 * lists, rows of thousands of marks, paragraphs of open brackets. The parser's time is quadratic in
 * these. What authors really write stays unchanged. Linear.
 */
export function tameMarkdown(markdown: string): string {
  return markdown
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\u000b\f]/g, ' ')
    .split(/(\n[ \t]*\n)/)
    .map(tameBlock)
    .join('')
}

function tameBlock(block: string): string {
  if (block.trim() === '') return '\n\n'
  const shallow = block
    .split('\n')
    .map((line) => line.replace(/^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/, tamePrefix))
    .join('\n')
    .replace(/([*_~`[\]()<>!#=+-])\1{12,}/g, (_row, mark: string) => mark.repeat(LONGEST_RUN))
  const marks = shallow.match(/[*_~`[\]<>!\\]/g)?.length ?? 0
  const hostile = marks > MOST_MARKS && marks > shallow.length / 8
  return hostile ? shallow.replace(/[*_~`[\]<>!\\]/g, ' ') : shallow
}

function tamePrefix(prefix: string): string {
  const levels = prefix.match(/[>*+)-]|\d\./g)?.length ?? 0
  if (levels > DEEPEST) return '> '
  return prefix.replace(/^[ \t]*/, (space) => space.slice(0, DEEPEST_INDENT))
}
