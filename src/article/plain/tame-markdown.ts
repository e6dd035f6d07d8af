/** Takes out of Markdown what only makes parsing slow. */

/** Levels of quotations and lists on one line beyond which no author goes; spaces of indentation. */
const DEEPEST = 8
const DEEPEST_INDENT = 24
/** Marks of emphasis, brackets and the like in one row or in one paragraph. */
const LONGEST_RUN = 12
const MOST_MARKS = 400

/**
 * Takes out of a Markdown text what only makes parsing slow: quotations and lists in hundreds of
 * levels, rows of thousands of marks, paragraphs that are mostly open brackets. The time of the
 * parser grows with the square of these. What authors write stays as it is. Linear.
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
