/**
 * Reads Markdown (CommonMark with GitHub's tables) as tokens. The only file that knows `marked`.
 */

import { Marked, type Token } from 'marked'
import { tameMarkdown } from './tame-markdown.ts'

export type { MarkedToken, Token, Tokens } from 'marked'

/** Where plain text may end: at a mark, or at the spaces before a hard line break. */
const TEXT_END = /[\\<![`*~_]|(?<! ) {2,}\n/g

/**
 * Bare addresses are read as text. Searching for them from every letter is quadratic in text that
 * looks like the beginning of one, so plain text is cut here, in one search.
 */
const parser = new Marked({
  gfm: true,
  tokenizer: {
    url: () => undefined,
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
