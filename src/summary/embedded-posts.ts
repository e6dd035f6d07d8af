/** Finds social media posts embedded in an article: other people's words, unfit for a summary. */

import type { ParagraphKind } from '../article/article.ts'

/** How embedding scripts sign a post before they draw it: `— Name (@handle) May 3, 2024`. */
const SIGNATURE = /^[—–-]\s?\S.{0,80}?\(@\w{1,40}\)/u
/** A post has at most this many sentences. */
const LONGEST_POST = 20

/** For each sentence, whether it is part of such a post: quoted, with a signature right below. */
export function embeddedPosts(
  units: readonly { readonly text: string; readonly kind?: ParagraphKind }[],
): boolean[] {
  const embedded = units.map(() => false)
  for (const [signature, { text, kind }] of units.entries()) {
    if (kind !== 'quote' || !SIGNATURE.test(text)) continue
    for (let i = signature; i >= 0 && signature - i < LONGEST_POST; i -= 1) {
      if (units[i]!.kind !== 'quote' || embedded[i]) break
      embedded[i] = true
    }
  }
  return embedded
}
