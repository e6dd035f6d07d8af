/**
 * Reads Markdown (CommonMark with GitHub's tables) as tokens. The only file that knows `marked`.
 */

import { Marked, type Token, Tokenizer } from 'marked'
import { tameMarkdown } from './tame-markdown.ts'

export type { MarkedToken, Token, Tokens } from 'marked'

/** Where plain text may end: at a mark, or at the spaces before a hard line break. */
const TEXT_END = /[\\<![`*~_]|(?<! ) {2,}\n/g

/**
 * How far the end of an emphasis or of an inline tag is searched for. Without a bound each mark that
 * is never closed costs a search through the rest of its paragraph. Characters.
 */
const FARTHEST_END = 3_000
/** Marks right before an emphasis are read, too: more than `tameMarkdown` leaves in a row. */
const BEFORE_EMPHASIS = 32

const { del, emStrong, tag } = Tokenizer.prototype

/** The source and the masked paragraph that ends with it, as far as an end is searched for. */
function nearBy(source: string, masked: string): [source: string, masked: string] {
  const at = masked.length - source.length
  return [
    source.slice(0, FARTHEST_END),
    masked.slice(Math.max(0, at - BEFORE_EMPHASIS), at + FARTHEST_END),
  ]
}

/**
 * Bare addresses are read as text. Searching for them from every letter is quadratic in text that
 * looks like the beginning of one, so plain text is cut here, in one search.
 */
const parser = new Marked({
  gfm: true,
  tokenizer: {
    url: () => undefined,
    emStrong(source, masked, previous) {
      return emStrong.call(this, ...nearBy(source, masked), previous)
    },
    del(source, masked, previous) {
      return del.call(this, ...nearBy(source, masked), previous)
    },
    tag(source) {
      return tag.call(this, source.slice(0, FARTHEST_END))
    },
    inlineText(source: string) {
      const run = /^[`~]+/.exec(source)?.[0].length ?? 1
      TEXT_END.lastIndex = run
      const raw = source.slice(0, TEXT_END.exec(source)?.index ?? source.length)
      return { type: 'text', raw, text: raw, escaped: false }
    },
  },
})

/**
 * The tokens of a text that `tameMarkdown` has made harmless.
 *
 * @throws RangeError for text that is nested too deeply
 */
export function markdownTokens(markdown: string): Token[] {
  return parser.lexer(tameMarkdown(markdown))
}
