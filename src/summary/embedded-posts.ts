/** Finds posts of social networks that an article shows: somebody else's words, which sum nothing up. */

import type { ParagraphKind } from '../article/article.ts'

/** How embedding scripts sign a post before they draw it: `— Name (@handle) May 3, 2024`. */
const SIGNATURE = /^[—–-]\s?\S.{0,80}?\(@\w{1,40}\)/u
/** Sentences of one post at most. */
const LONGEST_POST = 20

/** By sentence, whether it is part of such a post: quoted, and signed by a handle right below. */
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
